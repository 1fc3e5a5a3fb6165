/** Budgets against labels that were made by reading: amounts, currency and unit all right, and none invented. */
import { currencyDigits } from '../../src/domain/money.ts';
import type { Budget } from '../../src/domain/opportunity.ts';
import { cell, type Row, rowsOf } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';
import { screened } from './screened.ts';

const RIGHT = 0.95;
const NONE_INVENTED = 0.99;

const PARTS = ['seen', 'unseen', 'fresh', 'fresh2'] as const satisfies readonly Split[];
type Part = (typeof PARTS)[number];

interface Count {
  named: number;
  right: number;
  none: number;
  quiet: number;
}

/** Of the posts that name a budget, how many are read wholly right; of the others, how many get none. For each split. */
export async function measure(): Promise<Measured> {
  const counts = Object.fromEntries(PARTS.map((part) => [part, { named: 0, right: 0, none: 0, quiet: 0 }])) as Record<
    Part,
    Count
  >;
  const misses: Miss[] = [];
  for (const row of rowsOf('budgets')) {
    const [file, id, split] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'split') as Part];
    const label = labelIn(row);
    const { budget: found } = screened(await postOf(file, id)).screening;
    const isRight = wordsOf(found) === wordsOf(label);
    if (label === null) {
      counts[split].none++;
      if (isRight) counts[split].quiet++;
    } else {
      counts[split].named++;
      if (isRight) counts[split].right++;
    }
    if (isRight) continue;
    // An invented budget is worse than a wrong one, and that worse than none.
    const weight = label === null ? 3 : found === null ? 1 : 2;
    misses.push({ file, id, split, weight, about: 'budget', label: wordsOf(label), found: wordsOf(found), at: null });
  }
  const figures = PARTS.filter((part) => counts[part].named > 0).flatMap((split): readonly Figure[] => {
    const { named, right, none, quiet } = counts[split];
    return [
      { name: 'budget right', split, value: share(right, named), n: named, threshold: RIGHT, comparison: '>=' },
      { name: 'no budget invented', split, value: share(quiet, none), n: none, threshold: NONE_INVENTED, comparison: '>=' },
    ];
  });
  return {
    title: 'Budgets',
    made: 'Labelled by reading: the amounts, currency and unit that a post names as pay for the work it asks for; none where it names several without one that is meant, or offers work. `fresh` and `fresh2` were labelled after the rules were written; what they gave at the first look stands in test/labels/README.md.',
    figures,
    misses,
  };
}

/** Null where the label says that the post names no budget. */
function labelIn(row: Row): Budget | null {
  if (cell(row, 'currency') === '-') return null;
  const currency = cell(row, 'currency');
  const minor = (name: string): number => Math.round(Number(cell(row, name)) * 10 ** currencyDigits(currency));
  return { minMinor: minor('min'), maxMinor: minor('max'), currency, unit: cell(row, 'unit') as Budget['unit'] };
}

function wordsOf(budget: Budget | null): string {
  if (budget === null) return '-';
  const { minMinor, maxMinor, currency, unit } = budget;
  const major = (minor: number): string => String(minor / 10 ** currencyDigits(currency));
  const amount = minMinor === maxMinor ? major(minMinor) : `${major(minMinor)}-${major(maxMinor)}`;
  return `${amount} ${currency} ${unit}`;
}
