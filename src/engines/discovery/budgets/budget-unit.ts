/** Whether an amount is a wage or a price, what it is paid for, and whether it can be a pay at all. */
import { CURRENCIES } from '../../../domain/money.ts';
import type { Budget, BudgetUnit } from '../../../domain/opportunity.ts';
import type { Amount } from '../money/amounts.ts';
import { inDollars } from '../money/currency-sizes.ts';
import { unitAround } from '../money/pay-units.ts';
import { MONTHLY } from '../money/pay-words-abroad.ts';

/** What is known of the post. */
export interface WageContext {
  readonly isEmployment: boolean;
  readonly isChinese: boolean;
}

export interface UnitContext extends WageContext {
  /** What stands before the amount, in its line. */
  readonly before: string;
  readonly after: string;
}

/** A yearly wage starts here, in dollars; smaller figures without a unit are projects. */
const SALARY_FROM = 15_000;
/** Where nothing says job or project, a larger figure is a wage. */
const SALARY_LIKELY_FROM = 30_000;
const SALARY_BEFORE = /\b(?:salary|salaries|base|annual|comp|compensation|ote|wages?|full[- ]?time)\b|年薪/i;
/** Words of a wage and of nothing else: below the least yearly one it is a month's. */
const SALARY_WORD =
  /(?<!\p{L})(?:salary|salaries|gehalt|monatsgehalt|salaris|salaire|salario|sueldo|salário|stipendio|retribuzione|pensja|mzda|lön|løn|lønn|maaş|maaşı|gaji|lương|salariu|palkka|зарплата|зп|з\/п|оклад)(?!\p{L})/iu;
/** What a job pays without saying for what is the hour's wage between these, in dollars. */
const HOUR_FROM = 7;
const HOUR_BELOW = 60;
const WAGE_BEFORE =
  /\b(?:wages?|rate|salary|starting|starts?|pay (?:is|range|rate|starts?)|pay(?=:))(?: (?:is|of|at|from|between))?[: ]{1,2}$/i;
/** What is done for the sum: it pays the whole of that. */
const WHOLE_AFTER = /^ (?:for|to) /i;
/** Nobody is paid less for a month, in dollars. */
const MONTH_FROM = 100;
const SALARY_AFTER =
  /^[\s)\]]{0,2}(?:[a-z]{3} ?\+? ?)?(?:salary|base|ote\b|ral\b|total comp|\+ ?equity|\+ ?bonus|plus benefits|\+ ?benefits|and equity|gross|brutto|,? (?:permanent|perm\b|pro[ -]rata|full[- ]time|p\.?a\b))/i;
const PROJECT_BEFORE =
  /\b(?:budget|contract|project|fixed|bounty|price|quote|reward|flat|total|milestone|freelance)\b[^\n]{0,30}$/i;
const PROJECT_HAN = /(?:预算|預算|报价|報價|总价|外包|一口价)[^\n。；]{0,8}$/;
/** `5k预算`: how much a project may cost. */
const PRICE_HAN = /^[ ]?(?:预算|預算|封顶|包干)/;
const PROJECT_AFTER = /^[\s)\]]{0,2}(?:fixed|flat|total|budget|for the|contract|project|bounty|reward)/i;

/** Less pays for a line or a word. */
const LEAST_WHOLE = 0.25;

/** What the amount is paid for. A large one beside the words of employment is a yearly salary even where it says nothing; Chinese wages are monthly. */
export function unitOf(amount: Amount, currency: string, { isEmployment, isChinese, before, after }: UnitContext): BudgetUnit {
  if (amount.unit !== null && amount.unit !== 'fixed') return amount.unit;
  const around = unitAround(before, after);
  if (around !== null) return around;
  if (amount.max < LEAST_WHOLE && CURRENCIES.get(currency)?.digits === 2) return 'item';
  const size = inDollars(amount.max, currency);
  if (
    isChinese &&
    currency === 'CNY' &&
    isMonthlyWage(amount) &&
    !PROJECT_HAN.test(before) &&
    !(PRICE_HAN.test(after) && !isEmployment)
  )
    return 'month';
  if (size < SALARY_FROM) {
    if (isEmployment && isHourly(amount, size, before) && !WHOLE_AFTER.test(after)) return 'hour';
    const isMonthly = size >= MONTH_FROM && amount.unit === null && !PROJECT_BEFORE.test(before);
    return isMonthly && ((isEmployment && MONTHLY.has(currency)) || SALARY_WORD.test(before))
      ? 'month'
      : (amount.unit ?? 'fixed');
  }
  if (isEmployment || SALARY_BEFORE.test(before) || SALARY_AFTER.test(after) || SALARY_WORD.test(before))
    return PROJECT_BEFORE.test(before) ? (amount.unit ?? 'fixed') : 'year';
  const isProject = amount.unit === 'fixed' || PROJECT_BEFORE.test(before) || PROJECT_AFTER.test(after);
  return size >= SALARY_LIKELY_FROM && !isProject ? 'year' : 'fixed';
}

/** `Dinner shift. $17-19 depending on what you can do`, `Starting pay is $20`: a job that does not say for what it pays so little. */
function isHourly({ unit, min, max }: Amount, size: number, before: string): boolean {
  return (
    unit === null &&
    size >= HOUR_FROM &&
    size < HOUR_BELOW &&
    (min < max || WAGE_BEFORE.test(before)) &&
    !PROJECT_BEFORE.test(before)
  );
}

/** Nobody is paid so little for so long, in dollars: that is the price of something, unless the post names it as pay. */
const LEAST: Readonly<Partial<Record<BudgetUnit, number>>> = { week: 5, month: 50, year: 1000 };
/** Nor so much for so short a time: that is a count, or a company's money. */
const MOST: Readonly<Partial<Record<BudgetUnit, number>>> = { hour: 2000, day: 15_000, week: 40_000, month: 150_000 };

/** An amount in minor units of a known currency; null where it is no plausible pay. `isNamed`: words beside it say that it is pay. */
export function budgetFrom(amount: Amount, currency: string, unit: BudgetUnit, isNamed: boolean): Budget | null {
  const digits = CURRENCIES.get(currency)?.digits;
  if (digits === undefined) return null;
  const minMinor = toMinor(amount.min, digits);
  const maxMinor = toMinor(amount.max, digits);
  const size = inDollars(amount.max, currency);
  // Millions are a company's money, not the pay for a project or a person.
  const isPlausible = size < (MOST[unit] ?? 1_000_000) && size >= (isNamed && unit !== 'year' ? 0 : (LEAST[unit] ?? 0));
  return minMinor === null || maxMinor === null || !isPlausible ? null : { minMinor, maxMinor, currency, unit };
}

/** Null where the figure has more digits than the currency, such as half a cent per word. */
function toMinor(value: number, digits: number): number | null {
  const scaled = value * 10 ** digits;
  const minor = Math.round(scaled);
  return Math.abs(scaled - minor) < 1e-6 && minor > 0 && Number.isSafeInteger(minor) ? minor : null;
}

/** `$125K–$150K`, `100K+` in a post about a job; a range of that size and form anywhere. */
export function isWageLike(amount: Amount, { isEmployment, isChinese }: WageContext): boolean {
  if (isChinese && isMonthlyWage(amount)) return true;
  const isRange = amount.min !== amount.max;
  const usual = isEmployment && MONTHLY.has(amount.currency ?? '') ? 'month' : 'year';
  const size = inDollars(amount.max, amount.currency ?? 'USD') * (A_YEAR[amount.unit ?? usual] ?? 1);
  if (size < SALARY_FROM || size > WAGE_AT_MOST) return false;
  return isEmployment ? amount.isThousands || isRange : amount.isThousands && isRange && size >= SALARY_LIKELY_FROM;
}

/** How many of a unit are worked in a year, roughly. */
const A_YEAR: Readonly<Partial<Record<BudgetUnit, number>>> = { hour: 2000, day: 230, week: 48, month: 12 };
/** Above this, in dollars a year, it is a company's money. */
const WAGE_AT_MOST = 700_000;

/** `15-25k` in a Chinese post. */
function isMonthlyWage({ currency, isThousands, max }: Amount): boolean {
  return isThousands && (currency === null || currency === 'CNY') && max >= 2000 && max <= 200_000;
}
