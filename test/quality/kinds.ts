/** Request, offer or other on posts of many communities, labelled by reading; and on the same posts without the place that would tell. */
import type { Kind, Post } from '../../src/domain/opportunity.ts';
import { cell, rowsOf } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import type { Figure, Measured, Miss } from './figure.ts';
import { withoutPlace } from './request-or-offer.ts';
import { Confusion, screened } from './screened.ts';

interface Way {
  readonly name: string;
  readonly table: string;
  /** Null: only shown. */
  readonly threshold: number | null;
  readonly change: (post: Post) => Post;
}

const WAYS: readonly Way[] = [
  { name: 'request, offer or other', table: 'kinds', threshold: null, change: (post) => post },
  { name: 'request, offer or other, without place', table: 'kinds', threshold: null, change: withoutPlace },
  { name: 'request, offer or other, posts in doubt', table: 'doubted-kinds', threshold: 0.85, change: (post) => post },
  {
    name: 'request, offer or other, posts in doubt, without place',
    table: 'doubted-kinds',
    threshold: 0.8,
    change: withoutPlace,
  },
];

/** Macro-F1 of the three kinds, for each split. */
export async function measure(): Promise<Measured> {
  const misses: Miss[] = [];
  const figures: Figure[] = [];
  for (const { name, table, threshold, change } of WAYS) {
    const confusions = { seen: new Confusion(), unseen: new Confusion() };
    for (const row of rowsOf(table)) {
      const [file, id, label] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'label') as Kind];
      const split = cell(row, 'split') as 'seen' | 'unseen';
      const { kind: found, kindConfidence } = screened(change(await postOf(file, id))).screening;
      confusions[split].add(label, found);
      if (found === label) continue;
      const weight = (found === 'request' ? 2 : 1) + kindConfidence;
      misses.push({ file, id, split, weight, about: name, label, found, at: null });
    }
    for (const split of ['seen', 'unseen'] as const) {
      const value = confusions[split].macroF1(['request', 'offer', 'other']);
      figures.push({ name, split, value, n: confusions[split].size, threshold, comparison: '>=' });
    }
  }
  return {
    title: 'Request, offer or other',
    made: 'Posts of job threads, job boards and communities of every sort, labelled by reading the post, tags or not. The model of kinds learns from the seen part. The posts in doubt are for the greater part those of which the model was least sure before they were read: harder than what a community posts in a day.',
    figures,
    misses,
  };
}
