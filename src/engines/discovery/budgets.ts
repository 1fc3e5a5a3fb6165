/** What a post would pay: the one amount that is meant as pay, out of all amounts in it. Unknown stays unknown. */
import { CURRENCIES } from '../../domain/money.ts';
import type { Budget, BudgetUnit } from '../../domain/opportunity.ts';
import { type Amount, amountsIn } from './amounts.ts';

export interface FoundBudget {
  readonly budget: Budget | null;
  /** Why this amount, or why none; null where the post names no amount at all. */
  readonly reason: string | null;
}

/** Words before an amount that make it pay. */
const PAY_BEFORE =
  /\b(?:budget|pays?|paying|paid|rates?|compensation|salary|wages?|price|prices|offer|offering|offered|bounty|reward|stipend|fee|fixed|worth of work|payment|earn|quote|starting at|start at|up to|around|about|approximately|max|maximum|between|for)\b/i;
/** Words that name what is paid, close before the amount: stronger than the above. */
const BUDGET_BEFORE =
  /\b(?:budget|pays?|paying|compensation|salary|wages?|bounty|reward|stipend|payment|rate|price|will pay|pay you|offering|fixed price)\b[^.!?\n]{0,24}$/i;
/** Money that is not pay for this work. */
const NOT_PAY_BEFORE =
  /\b(?:raised|raising|raise|funding|funded|revenues?|valuation|valued|valuated|worth|mrr|arr|profits?|turnover|grossing|grossed|series [a-e]|seed|invested|investment|investing|investors?|saved|saving|savings|sold|sells?|selling|spent|spend|spending|costs?|costing|retail|retails|bonus|prize|prizes|i make|i made|making|made|i earn|earned|donate|donated|goal of|deposit|discount|coupon|over|gift cards?|i charge|charged|bought|buy|owe|owed|debt|save|fined?|tuition|rent|registration|ticket|tickets|subscription|membership|backed|weigh|weighing|lift|lifting|lose|401)\b[^.!?\n]{0,24}$/i;
const NOT_PAY_AFTER =
  /^[\s)\]]{0,2}(?:in |of |worth of |an? |our |from )?(?:series|seed|revenue|revenues|funding|sales|profit|profits|mrr|arr|valuation|investment|venture|backing|company|startup|business|users?|customers?|gift ?cards?|bonus|discount|off\b|deposit|prize|fund\b|debt|tuition|loan|invested|raised|referral|signing|sign-on|bill|coupon|amazon|donation)/i;

/** A yearly wage starts here, in whole units; smaller figures without a unit are projects. */
const SALARY_FROM = 20_000;
const CONTEXT = 48;
const MAX_TITLE = 400;
const MAX_TEXT = 6000;

/**
 * The budget of a post.
 * @param isEmployment a bare five- or six-figure amount is then a yearly salary, not the price of a project
 */
export function budgetOf(title: string, body: string, isEmployment: boolean): FoundBudget {
  const head = title.slice(0, MAX_TITLE);
  const text = `${head}\n${body.slice(0, MAX_TEXT)}`;
  const found = amountsIn(text);
  if (found.length === 0) return { budget: null, reason: null };
  const usual = usualCurrency(found);
  const candidates = found
    .map((amount) => candidateOf(amount, text, head.length, usual, isEmployment))
    .filter((one): one is Candidate => one !== null);
  if (candidates.length === 0) return { budget: null, reason: `${quoted(text, found[0])} is not named as pay` };
  return choose(candidates, text);
}

interface Candidate {
  readonly budget: Budget;
  readonly amount: Amount;
  /** How surely this is the pay: 3 named as budget, +2 in the title, +1 with a unit. */
  readonly strength: number;
  readonly note: string | null;
}

function candidateOf(
  amount: Amount,
  text: string,
  titleEnd: number,
  usual: string | null,
  isEmployment: boolean,
): Candidate | null {
  const lineStart = text.lastIndexOf('\n', amount.start - 1) + 1;
  const before = text.slice(Math.max(lineStart, amount.start - CONTEXT), amount.start);
  const after = text.slice(amount.end, amount.end + 24);
  const isNamed = BUDGET_BEFORE.test(before);
  if (NOT_PAY_AFTER.test(after) || (!isNamed && NOT_PAY_BEFORE.test(before))) return null;
  const currency = amount.currency ?? usual ?? 'USD';
  const unit = unitOf(amount, isEmployment, before, after);
  const budget = budgetFrom(amount, currency, unit);
  if (budget === null) return null;
  const isInTitle = amount.start < titleEnd;
  const strength = (isNamed ? 3 : PAY_BEFORE.test(before) ? 1 : 0) + (isInTitle ? 2 : 0) + (amount.unit !== null ? 1 : 0);
  const note = amount.currency === null ? `no currency written, read as ${currency}` : null;
  return { budget, amount, strength, note };
}

/** A large amount beside the words of employment is a yearly salary even where it says `total` or nothing. */
function unitOf({ unit, max }: Amount, isEmployment: boolean, before: string, after: string): BudgetUnit {
  if (unit !== null && unit !== 'fixed') return unit;
  const isNamedSalary =
    /\b(?:salary|base|annual|comp|ote)\b/i.test(before) ||
    /^[\s)\]]{0,2}(?:salary|base|ote|\+ ?equity|plus benefits)\b/i.test(after);
  return max >= SALARY_FROM && (isEmployment || isNamedSalary) ? 'year' : (unit ?? 'fixed');
}

/** Nobody is paid so little for so long, in whole units of a dollar-like currency: that is the price of something. */
const LEAST: Readonly<Partial<Record<BudgetUnit, number>>> = { week: 20, month: 50, year: 1000 };

function budgetFrom(amount: Amount, currency: string, unit: BudgetUnit): Budget | null {
  const digits = CURRENCIES.get(currency)?.digits;
  if (digits === undefined) return null;
  const minMinor = toMinor(amount.min, digits);
  const maxMinor = toMinor(amount.max, digits);
  // Millions are a company's money, not the pay for a project or a person, save in currencies of small units.
  const isHuge = amount.max >= 1_000_000 && digits > 0 && !/^(?:INR|IDR|VND|NGN|COP|HUF|RUB|PKR|ARS|LKR|UGX)$/.test(currency);
  const isTiny = amount.max < (LEAST[unit] ?? 0);
  return minMinor === null || maxMinor === null || isHuge || isTiny ? null : { minMinor, maxMinor, currency, unit };
}

/** Null where the figure has more digits than the currency, such as half a cent per word. */
function toMinor(value: number, digits: number): number | null {
  const scaled = value * 10 ** digits;
  const minor = Math.round(scaled);
  return Math.abs(scaled - minor) < 1e-6 && minor > 0 && Number.isSafeInteger(minor) ? minor : null;
}

function choose(candidates: readonly Candidate[], text: string): FoundBudget {
  const best = Math.max(...candidates.map((one) => one.strength));
  const strongest = candidates.filter((one) => one.strength === best);
  const distinct = new Map(strongest.map((one) => [JSON.stringify(one.budget), one]));
  const [first] = distinct.values();
  if (first === undefined) return { budget: null, reason: null };
  const isOneOfMany = new Set(candidates.map((one) => JSON.stringify(one.budget))).size > 1;
  if (distinct.size > 1) {
    const names = [...distinct.values()].slice(0, 3).map((one) => quoted(text, one.amount));
    return { budget: null, reason: `several amounts and none is named as the budget: ${names.join(', ')}` };
  }
  const why = isOneOfMany
    ? `names ${quoted(text, first.amount)} as the pay, among other amounts`
    : `names ${quoted(text, first.amount)}`;
  return { budget: first.budget, reason: first.note === null ? why : `${why} (${first.note})` };
}

/** The currency the post writes elsewhere, where it writes only one. */
function usualCurrency(amounts: readonly Amount[]): string | null {
  const written = new Set(amounts.map((one) => one.currency).filter((one) => one !== null));
  const [only] = written;
  return written.size === 1 ? (only ?? null) : null;
}

function quoted(text: string, amount: Amount | undefined): string {
  return amount === undefined ? '' : `“${text.slice(amount.start, amount.end).replace(/\s+/g, ' ').trim()}”`;
}
