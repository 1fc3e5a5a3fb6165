import { expect, test } from 'vitest';
import { budgetText } from '../../src/commands/budget-text.ts';
import type { Budget } from '../../src/domain/opportunity.ts';

const budget = (patch: Partial<Budget>): Budget => ({
  minMinor: 50_000,
  maxMinor: 50_000,
  currency: 'USD',
  unit: 'fixed',
  ...patch,
});

test.each<[text: string, patch: Partial<Budget> | null]>([
  ['-', null],
  ['500 USD', {}],
  ['500–800 USD', { maxMinor: 80_000 }],
  ['12.50–15.00 EUR/hour', { minMinor: 1250, maxMinor: 1500, currency: 'EUR', unit: 'hour' }],
  ['5 USD/item', { minMinor: 500, maxMinor: 500, unit: 'item' }],
  ['0.03 USD/word', { minMinor: 3, maxMinor: 3, unit: 'item', per: 'word' }],
  ['60 USD/1000 words', { minMinor: 6000, maxMinor: 6000, unit: 'item', per: '1000 words' }],
])('%s', (text, patch) => {
  expect(budgetText(patch === null ? null : budget(patch))).toBe(text);
});
