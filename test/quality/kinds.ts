/** Request, offer or other on posts of many communities, labelled by reading. */
import type { Kind } from '../../src/domain/opportunity.ts';
import { cell, rowsOf } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import type { Figure, Measured, Miss } from './figure.ts';
import { Confusion, screened } from './screened.ts';

/** Macro-F1 of the three kinds, for each split. */
export async function measure(): Promise<Measured> {
  const confusions = { seen: new Confusion(), unseen: new Confusion() };
  const misses: Miss[] = [];
  for (const row of rowsOf('kinds')) {
    const [file, id, label] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'label') as Kind];
    const split = cell(row, 'split') as 'seen' | 'unseen';
    const { kind: found, kindConfidence } = screened(await postOf(file, id)).screening;
    confusions[split].add(label, found);
    if (found === label) continue;
    const weight = (found === 'request' ? 2 : 1) + kindConfidence;
    misses.push({ file, id, split, weight, about: 'kind', label, found, at: null });
  }
  const figures = (['seen', 'unseen'] as const).map((split): Figure => {
    const value = confusions[split].macroF1(['request', 'offer', 'other']);
    return { name: 'request, offer or other', split, value, n: confusions[split].size, threshold: null, comparison: '>=' };
  });
  return {
    title: 'Request, offer or other',
    made: 'Posts of job threads, job boards and communities of every sort, labelled by reading the post, tags or not.',
    figures,
    misses,
  };
}
