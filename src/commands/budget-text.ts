import { formatMoney } from '../domain/money.ts';
import type { Budget } from '../domain/opportunity.ts';

/** `500–800 USD`, `12.50–15.00 EUR/hour`, `0.03 USD/word`, or `-` where the post names none: whole amounts as people write them. */
export function budgetText(budget: Budget | null): string {
  if (budget === null) return '-';
  const [min, max] = [budget.minMinor, budget.maxMinor].map((amountMinor) =>
    formatMoney({ amountMinor, currency: budget.currency }),
  );
  const unit = budget.unit === 'fixed' ? '' : `/${budget.per ?? budget.unit}`;
  const range = `${min === max ? '' : `${min?.replace(/ .*$/, '')}–`}${max}${unit}`;
  return [min, max].every((amount) => amount?.includes(WHOLE)) ? range.replaceAll('.00', '') : range;
}

const WHOLE = '.00 ';
