/** Which of the amounts that may be the pay is the pay, and why; none where several are as likely. */
import type { Budget } from '../../../domain/opportunity.ts';
import type { Amount } from '../money/amounts.ts';

export interface FoundBudget {
  readonly budget: Budget | null;
  /** Why this amount, or why none; null where the post names no amount at all. */
  readonly reason: string | null;
}

/** An amount that may be the pay. */
export interface Candidate {
  readonly budget: Budget;
  readonly amount: Amount;
  readonly strength: number;
  /** A word beside it says that it is pay. */
  readonly isNamed: boolean;
  readonly isInTitle: boolean;
  readonly isAside: boolean;
  /** Nothing else stands in its line or part of a line. */
  readonly isAlone: boolean;
  readonly note: string | null;
}

/** The one amount that is the pay, and why. `candidates` holds at least one; `found` is every amount of the post. */
export function choose(candidates: readonly Candidate[], found: readonly Amount[], text: string): FoundBudget {
  if (isDoubtful(candidates, found) || isOfList(candidates, found))
    return { budget: null, reason: `${quoted(text, found[0])} is not named as pay` };
  if (areChoices(candidates, found))
    return { budget: null, reason: `lists ranges to choose from, such as ${quoted(text, candidates[0]?.amount)}` };
  const best = Math.max(...candidates.map((one) => one.strength));
  const roles = rolesIn(candidates);
  const isAmongRoles = roles.length > 1 && candidates.every((one) => one.strength < best || roles.includes(one));
  const strongest = new Map(
    (isAmongRoles ? roles : candidates.filter((one) => one.strength === best)).map((one) => [keyOf(one.budget), one]),
  );
  const [first] = strongest.values();
  if (first === undefined) return { budget: null, reason: null };
  const only = strongest.size === 1 ? first : widest([...strongest.values()]);
  const chosen = only === null ? null : (rangeAround(only, candidates) ?? rateOf(only, candidates) ?? only);
  if (chosen === null) {
    const names = [...strongest.values()].slice(0, 3).map((one) => quoted(text, one.amount));
    return { budget: null, reason: `several amounts and none is named as the budget: ${names.join(', ')}` };
  }
  const isOneOfMany = new Set(candidates.map((one) => keyOf(one.budget))).size > 1;
  const why = `names ${quoted(text, chosen.amount)}${isOneOfMany ? ' as the pay, among other amounts' : ''}`;
  return {
    budget: withItem(chosen.budget, quoted(text, chosen.amount)),
    reason: chosen.note === null ? why : `${why} (${chosen.note})`,
  };
}

/** `$.03/word`, `$60 per 1000 words`: what is paid for, where the post names it beside the amount. */
function withItem(budget: Budget, words: string): Budget {
  const per = budget.unit === 'item' ? ITEM.exec(words)?.[1] : undefined;
  return per === undefined ? budget : { ...budget, per: per.toLowerCase() };
}

const ITEM = /(?:[/／] ?|\b(?:per|an?|each|every) )~?((?:\d[\d,.]{0,5}k? |hundred |thousand )?[\p{L}][\p{L} -]{1,20})”$/iu;

/** So many different monthly wages are those of several positions; two may be one before and after a rise. */
const MANY_ROLES = 3;

/**
 * Yearly wages that stand in the same part of a post, and the hourly rates beside them: several of them belong to several positions,
 * however each is introduced.
 */
function rolesIn(candidates: readonly Candidate[]): readonly Candidate[] {
  const main = candidates.filter(({ isAside }) => !isAside);
  const months = main.filter(({ budget }) => budget.unit === 'month');
  if (new Set(months.map(({ budget }) => keyOf(budget))).size >= MANY_ROLES && !months.some((one) => one.isInTitle))
    return months;
  const wages = main.filter(({ budget }) => budget.unit === 'year');
  const inTitle = wages.filter((one) => one.isInTitle);
  if (wages.length === 0 || inTitle.length > 0) return inTitle;
  return main.filter(({ budget }) => budget.unit === 'year' || budget.unit === 'hour' || budget.unit === 'day');
}

/** The range that starts or ends at all the single figures beside it: `$40-60/h, you start at $40/h`. Null where there is none. */
function widest(candidates: readonly Candidate[]): Candidate | null {
  const [range, ...others] = candidates.filter(({ budget }) => budget.minMinor < budget.maxMinor);
  if (range === undefined || others.length > 0) return null;
  const { minMinor, maxMinor, currency, unit } = range.budget;
  const holds = candidates.every(
    ({ budget }) =>
      budget.currency === currency && budget.unit === unit && (budget.minMinor === minMinor || budget.maxMinor === maxMinor),
  );
  return holds ? range : null;
}

/** A title says `£90k`, the body `£70k - £90k`: the range tells more. Null where there is none. */
function rangeAround({ budget }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (budget.minMinor !== budget.maxMinor) return null;
  const ranges = candidates.filter(
    ({ budget: other, isAside }) =>
      !isAside && other.minMinor !== other.maxMinor && other.currency === budget.currency && other.unit === budget.unit,
  );
  const [range, ...others] = ranges;
  const isAround =
    range !== undefined && (range.budget.minMinor === budget.minMinor || range.budget.maxMinor === budget.maxMinor);
  return isAround && others.length === 0 ? range : null;
}

/** A title says `$400 per assignment`, the body `you are paid $400`: the same sum with what it is paid for tells more. Null where there is none. */
function rateOf({ budget, amount }: Candidate, candidates: readonly Candidate[]): Candidate | null {
  if (budget.unit !== 'fixed' || amount.unit !== null) return null;
  const rates = candidates.filter(
    ({ budget: other, isAside }) =>
      !isAside &&
      other.unit !== 'fixed' &&
      other.minMinor === budget.minMinor &&
      other.maxMinor === budget.maxMinor &&
      other.currency === budget.currency,
  );
  return new Set(rates.map((one) => one.budget.unit)).size === 1 ? (rates[0] ?? null) : null;
}

/** `$1k-$5k, $5k-$10k`: ranges that follow on one another are the choices of a form. */
function areChoices(candidates: readonly Candidate[], found: readonly Amount[]): boolean {
  return candidates.some(({ amount }) => {
    const { min, max, currency } = amount;
    if (min === max) return false;
    const next = found[found.indexOf(amount) + 1];
    return (
      next !== undefined && next.min === max && next.max > next.min && next.currency === currency && next.start - amount.end < 20
    );
  });
}

function keyOf({ minMinor, maxMinor, currency, unit }: Budget): string {
  return `${minMinor} ${maxMinor} ${currency} ${unit}`;
}

/** Only its unit speaks for the one rate, and the post tells other rates of that unit that are no pay: then it tells what people earn. */
function isDoubtful(candidates: readonly Candidate[], found: readonly Amount[]): boolean {
  return candidates.every(
    ({ amount, isAlone, isNamed, isInTitle }) =>
      !isNamed &&
      !isAlone &&
      !isInTitle &&
      amount.unit !== null &&
      found.some((other) => other.unit === amount.unit && candidates.every((one) => one.amount !== other)),
  );
}

/** So many different sums are what things cost. */
const MANY_SUMS = 5;

/** A sum of which nothing is said, among many others of which nothing is said either: a line of a bill. */
function isOfList(candidates: readonly Candidate[], found: readonly Amount[]): boolean {
  return (
    found.length >= MANY_SUMS &&
    candidates.every(
      ({ amount, budget, isNamed, isInTitle }) => !isNamed && !isInTitle && amount.unit === null && budget.unit === 'fixed',
    ) &&
    new Set(found.filter(({ unit }) => unit === null).map(({ max }) => max)).size >= MANY_SUMS
  );
}

/** The words of an amount, for a reason. */
export function quoted(text: string, amount: Amount | undefined): string {
  if (amount === undefined) return '';
  const words = text.slice(amount.start, amount.end);
  return `“${
    UNEVEN.test(words)
      ? words
          .replace(/[*_]{1,2}/g, '')
          .replace(/\s+/g, ' ')
          .trim()
      : words
  }”`;
}

/** Marks of emphasis, and blanks other than one between words. */
const UNEVEN = /[*_]|[^\S ]|\s\s|^\s|\s$/;
