/** Contacts in real posts against labels that were made by reading: what is found, what is invented, and whether the use is right. */
import { type ContactKind, type ContactUse, contactText } from '../../src/domain/contact.ts';
import { findContacts } from '../../src/engines/enrichment/extraction/extract.ts';
import { cell, rowsOf } from '../labels/label-tables.ts';
import { postOf } from '../labels/labelled-posts.ts';
import { contactHash } from '../labels/notes.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';

const GROUPS = {
  email: { precision: 0.98, recall: 0.97 },
  phone: { precision: 0.95, recall: 0.95 },
  handle: { precision: 0.95, recall: 0.95 },
  website: { precision: null, recall: null },
} as const;
type Group = keyof typeof GROUPS;
const USE_RIGHT = 0.9;
const SPLITS = ['seen', 'unseen'] as const;
/** With fewer labels than this in a part, one case moves the share too far: both parts are held to the threshold together. */
const FEWEST = 50;
/** Writing to a stranger is worse than missing a way to somebody. */
const WEIGHTS: Readonly<Record<Group, number>> = { email: 4, phone: 3, handle: 3, website: 1 };

interface Label {
  readonly kind: ContactKind;
  readonly use: ContactUse;
  readonly start: number;
  readonly end: number;
}

interface Tally {
  labelled: number;
  found: number;
  matched: number;
  rightUse: number;
}

/** Precision and recall by kind, and the share of right uses among what is both labelled and found, for each split. */
export async function measure(): Promise<Measured> {
  const posts = rowsOf('contact-posts');
  const labels = labelsByPost();
  const tallies = new Map<string, Tally>();
  const tally = (split: Split, group: Group): Tally => {
    const key = `${split} ${group}`;
    const known = tallies.get(key) ?? { labelled: 0, found: 0, matched: 0, rightUse: 0 };
    tallies.set(key, known);
    return known;
  };
  const misses: Miss[] = [];
  for (const row of posts) {
    const { file, id, split } = { file: cell(row, 'file'), id: cell(row, 'id'), split: cell(row, 'split') as Split };
    const post = await postOf(file, id);
    const length = contactText(post).length;
    const expected = labels.get(`${file} ${id}`) ?? new Map<string, Label>();
    const miss = (group: Group, weight: number, about: string, label: string, found: string, at: Miss['at']): void => {
      misses.push({ file, id, split, weight: WEIGHTS[group] * weight, about, label, found, at });
    };
    for (const { kind, use, start, end } of expected.values()) {
      if (end > length || start >= end) throw new Error(`${file} ${id}: the label at ${start} lies outside the post`);
      // A site that is merely mentioned is no contact, so it need not be found.
      if (kind !== 'website' || use !== 'seen') tally(split, groupOf(kind)).labelled++;
    }
    const found = new Set<string>();
    for (const { kind, value, use, start, end } of await findContacts(post)) {
      const group = groupOf(kind);
      const hash = contactHash(kind, value);
      const label = expected.get(hash);
      found.add(hash);
      const counts = tally(split, group);
      counts.found++;
      if (label === undefined) {
        miss(group, use === 'asked' ? 3 : 2, kind, '-', use, { start, end });
        continue;
      }
      counts.matched++;
      if (use === label.use) counts.rightUse++;
      else miss(group, use === 'asked' ? 1.5 : 1, kind, label.use, use, { start, end });
    }
    for (const [hash, { kind, use, start, end }] of expected) {
      if (found.has(hash) || (kind === 'website' && use === 'seen')) continue;
      miss(groupOf(kind), use === 'asked' ? 2 : 1, kind, use, '-', { start, end });
    }
  }
  const figures: Figure[] = [
    { name: 'posts read for contacts', split: 'all', value: posts.length, n: posts.length, threshold: 400, comparison: '>=' },
    { name: 'contacts labelled', split: 'all', value: countOf(labels), n: posts.length, threshold: 600, comparison: '>=' },
    ...(Object.keys(GROUPS) as Group[]).flatMap((group) => figuresOf(group, (split) => tally(split, group))),
    ...SPLITS.map((split): Figure => {
      const tallied = (Object.keys(GROUPS) as Group[]).map((group) => tally(split, group));
      const matched = tallied.reduce((sum, one) => sum + one.matched, 0);
      const right = tallied.reduce((sum, one) => sum + one.rightUse, 0);
      return {
        name: 'use of a contact',
        split,
        value: share(right, matched),
        n: matched,
        threshold: USE_RIGHT,
        comparison: '>=',
      };
    }),
  ];
  return {
    title: 'Contacts',
    made:
      'Labelled by reading, before the extractor was run on them: the first posts of each file in the order of a hash, and further posts ' +
      'in which any of a broad list of words and marks stands that may go with a handle, a phone number or a written-out address. ' +
      'A find is right when kind and normal form are those of a label.',
    figures,
    misses,
  };
}

/** Precision and recall in each part, and in both together where a part is small. */
function figuresOf(group: Group, tally: (split: Split) => Tally): readonly Figure[] {
  const parts = SPLITS.map((split) => ({ split: split as Split, ...tally(split) }));
  const isSmall = parts.some(({ labelled }) => labelled < FEWEST);
  const [seen, unseen] = [tally('seen'), tally('unseen')];
  const whole = {
    split: 'all' as Split,
    labelled: seen.labelled + unseen.labelled,
    found: seen.found + unseen.found,
    matched: seen.matched + unseen.matched,
  };
  const name = group === 'website' ? 'website and calendar' : group;
  return (isSmall ? [...parts, whole] : parts).flatMap(({ split, labelled, found, matched }): readonly Figure[] => {
    const isHeld = isSmall === (split === 'all');
    const figure = (what: 'precision' | 'recall', n: number): Figure => {
      const threshold = isHeld ? GROUPS[group][what] : null;
      return { name: `${name} ${what}`, split, value: share(matched, n), n, threshold, comparison: '>=' };
    };
    return [figure('precision', found), figure('recall', labelled)];
  });
}

function groupOf(kind: ContactKind): Group {
  if (kind === 'email' || kind === 'phone') return kind;
  return kind === 'website' || kind === 'calendar' ? 'website' : 'handle';
}

/** Labels by post and hash. */
function labelsByPost(): ReadonlyMap<string, ReadonlyMap<string, Label>> {
  const byPost = new Map<string, Map<string, Label>>();
  for (const row of rowsOf('contacts')) {
    const key = `${cell(row, 'file')} ${cell(row, 'id')}`;
    const labels = byPost.get(key) ?? new Map<string, Label>();
    labels.set(cell(row, 'value_hash'), {
      kind: cell(row, 'kind') as ContactKind,
      use: cell(row, 'use') as ContactUse,
      start: Number(cell(row, 'start')),
      end: Number(cell(row, 'end')),
    });
    byPost.set(key, labels);
  }
  return byPost;
}

function countOf(labels: ReadonlyMap<string, ReadonlyMap<string, Label>>): number {
  return [...labels.values()].reduce((sum, { size }) => sum + size, 0);
}
