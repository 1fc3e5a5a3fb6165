/** Request or offer, on posts whose authors said so in a tag, and on the same posts without it, and without the place that would tell. */
import { readFileSync } from 'node:fs';
import type { Kind, Post } from '../../src/domain/opportunity.ts';
import { cell, rowsIn } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import { splitOf } from '../labels/notes.ts';
import { sharedPath } from '../shared.ts';
import type { Figure, Measured, Miss, Split } from './figure.ts';
import { Confusion, screened } from './screened.ts';

interface Way {
  readonly name: string;
  readonly threshold: number;
  readonly splits: readonly Split[];
  readonly change: (post: Post) => Post;
}

const WAYS: readonly Way[] = [
  { name: 'request or offer, as posted', threshold: 0.99, splits: ['all'], change: (post) => post },
  {
    name: "request or offer, without the poster's tag",
    threshold: 0.9,
    splits: ['all', 'seen', 'unseen'],
    change: withoutTag,
  },
  {
    name: 'request or offer, without tag and place',
    threshold: 0.9,
    splits: ['all', 'seen', 'unseen'],
    change: (post) => withoutPlace(withoutTag(post)),
  },
];

/** Macro-F1 of requests and offers: as posted, without tags, and without tags and place. */
export async function measure(): Promise<Measured> {
  const rows = rowsIn(readFileSync(sharedPath('real', 'request-or-offer-labels.tsv'), 'utf8'));
  const misses: Miss[] = [];
  const figures: Figure[] = [];
  for (const { name, threshold, splits, change } of WAYS) {
    const confusions = new Map(splits.map((split) => [split, new Confusion()] as const));
    for (const row of rows) {
      const [file, id, label] = [cell(row, 'file'), cell(row, 'id'), cell(row, 'label') as Kind];
      const split = splitOf(file, id);
      const { kind: found, kindConfidence } = screened(change(await postOf(file, id))).screening;
      for (const one of ['all', split] as const) confusions.get(one)?.add(label, found);
      if (found === label) continue;
      // Taking an offer for a request writes to somebody who sells; the surer, the worse.
      const weight = (found === 'request' ? 2 : 1) + kindConfidence;
      misses.push({ file, id, split, weight, about: name, label, found, at: null });
    }
    for (const [split, confusion] of confusions) {
      const value = confusion.macroF1(['request', 'offer']);
      figures.push({ name, split, value, n: confusion.size, threshold, comparison: '>=' });
    }
  }
  return {
    title: 'Request or offer',
    made:
      'Posts whose authors tagged themselves as hiring or for hire: the author is the label. The second figure takes every bracketed word out of the ' +
      'title and all tags away, the third also the address and the source, so that only the words are left. The model of kinds learns from the seen part.',
    figures,
    misses,
  };
}

/** The post without what its author put in brackets. */
export function withoutTag(post: Post): Post {
  return { ...post, title: post.title.replace(/[[({][^\])}]{1,30}[\])}]/g, ' '), tags: [] };
}

/** The post as if it came from somewhere nobody has heard of. */
export function withoutPlace(post: Post): Post {
  return { ...post, url: null, source: 'file', tags: [] };
}
