/** Pay that a source states in fields of its own, as a budget. Numbers only: what stands in words is read by the budgets' own reader. */

import { CURRENCIES } from '../../../domain/money.ts';
import type { Budget, BudgetUnit } from '../../../domain/opportunity.ts';

/** As job boards name the time that pay is for. A period that is not here leaves the pay unknown. */
const PERIODS: ReadonlyMap<string, BudgetUnit> = new Map<string, BudgetUnit>([
  ...named('hour', 'hour hourly per-hour'),
  ...named('day', 'day daily per-day'),
  ...named('week', 'week weekly per-week'),
  ...named('month', 'month monthly per-month'),
  ...named('year', 'year yearly annual annually per-year'),
  ...named('fixed', 'fixed project one-time once'),
]);
/** More than this, in whole units of the currency, is a typing error and no pay. */
const HIGHEST = 1e9;

export interface StatedPay {
  /** In whole units of the currency, as the board writes them; null or 0 where it says nothing. */
  readonly min: number | null | undefined;
  readonly max: number | null | undefined;
  /** ISO 4217 in any case. */
  readonly currency: string | null | undefined;
  readonly period: string | null | undefined;
}

/** The budget; undefined where a number, the currency or the period is missing or makes no sense. One number alone is both ends. */
export function statedBudget({ min, max, currency, period }: StatedPay): Budget | undefined {
  const code = currency?.trim().toUpperCase() ?? '';
  const digits = CURRENCIES.get(code)?.digits;
  const unit = PERIODS.get(period?.trim().toLowerCase().replace(/[ _]/g, '-') ?? '');
  const [low, high] = [isPay(min) ? min : max, isPay(max) ? max : min];
  if (digits === undefined || unit === undefined || !isPay(low) || !isPay(high) || low > high) return undefined;
  const minor = (amount: number): number => Math.round(amount * 10 ** digits);
  return { minMinor: minor(low), maxMinor: minor(high), currency: code, unit };
}

function isPay(amount: number | null | undefined): amount is number {
  return amount != null && Number.isFinite(amount) && amount > 0 && amount <= HIGHEST;
}

function named(unit: BudgetUnit, words: string): [string, BudgetUnit][] {
  return words.split(' ').map((word) => [word, unit]);
}
