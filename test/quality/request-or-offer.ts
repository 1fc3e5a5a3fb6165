/** Request or offer, on posts whose authors said so in a tag, and on the same posts without it. */
import { readFileSync } from 'node:fs';
import type { Kind, Post } from '../../src/domain/opportunity.ts';
import { cell, rowsIn } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import { sharedPath } from '../shared.ts';
import type { Measured, Miss } from './figure.ts';
import { Confusion, screened } from './screened.ts';

const WAYS: readonly { readonly name: string; readonly threshold: number; readonly change: (post: Post) => Post }[] = [
  { name: 'request or offer, as posted', threshold: 0.99, change: (post) => post },
  { name: "request or offer, without the poster's tag", threshold: 0.9, change: withoutTag },
];

/** Macro-F1 of requests and offers, as posted and without tags. */
export async function measure(): Promise<Measured> {
  const rows = rowsIn(readFileSync(sharedPath('real', 'request-or-offer-labels.tsv'), 'utf8'));
  const misses: Miss[] = [];
  const figures = [];
  for (const { name, threshold, change } of WAYS) {
    const confusion = new Confusion();
    for (const row of rows) {
      const [file, id, label] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'label') as Kind];
      const { kind: found, kindConfidence } = screened(change(await postOf(file, id))).screening;
      confusion.add(label, found);
      if (found === label) continue;
      // Taking an offer for a request writes to somebody who sells; the surer, the worse.
      const weight = (found === 'request' ? 2 : 1) + kindConfidence;
      misses.push({ file, id, split: 'all', weight, about: name, label, found, at: null });
    }
    const value = confusion.macroF1(['request', 'offer']);
    figures.push({ name, split: 'all', value, n: rows.length, threshold, comparison: '>=' } as const);
  }
  return {
    title: 'Request or offer',
    made: 'Posts whose authors tagged themselves as hiring or for hire: the author is the label. The second figure takes every bracketed word out of the title and all tags away.',
    figures,
    misses,
  };
}

/** The post without what its author put in brackets. */
export function withoutTag(post: Post): Post {
  return { ...post, title: post.title.replace(/[[({][^\])}]{1,30}[\])}]/g, ' '), tags: [] };
}
