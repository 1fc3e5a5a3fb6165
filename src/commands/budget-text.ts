import { formatMoney } from '../domain/money.ts';
import type { Budget } from '../domain/opportunity.ts';

/** `500.00–800.00 USD`, `40.00 EUR/hour`, or `-` where the post names none. */
export function budgetText(budget: Budget | null): string {
  if (budget === null) return '-';
  const max = formatMoney({ amountMinor: budget.maxMinor, currency: budget.currency });
  const min = formatMoney({ amountMinor: budget.minMinor, currency: budget.currency }).replace(/ .*$/, '');
  return `${budget.minMinor === budget.maxMinor ? '' : `${min}–`}${max}${budget.unit === 'fixed' ? '' : `/${budget.unit}`}`;
}
