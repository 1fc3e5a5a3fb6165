/** Contacts in the spellings that are meant to keep robots out, and text that only looks like one: all of it written for this, none of it real. */
import type { ContactKind } from '../../src/domain/contact.ts';
import { textOf } from '../../src/domain/html-text.ts';
import { findContacts } from '../../src/engines/enrichment/extraction/extract.ts';
import { OBFUSCATIONS } from '../labels/obfuscations.ts';
import { FIFTH_KEPT } from '../labels/obfuscations-fifth-kept.ts';
import { FIRST_FOURTH, FOURTH } from '../labels/obfuscations-fourth.ts';
import { LATER, type LaterObfuscation } from '../labels/obfuscations-more.ts';
import { SIXTH_KEPT } from '../labels/obfuscations-sixth-kept.ts';
import { FIRST_THIRD, THIRD } from '../labels/obfuscations-third.ts';
import { type Figure, type Measured, type Miss, type Split, share } from './figure.ts';

const GROUPS = {
  email: { precision: 0.98, recall: 0.97 },
  phone: { precision: 0.95, recall: 0.95 },
  handle: { precision: 0.95, recall: 0.95 },
} as const;
type Group = keyof typeof GROUPS;
const WRITTEN_AT_LEAST = 150;
const LEFT_ALONE = 0.98;

interface Tally {
  there: number;
  found: number;
  matched: number;
}

/**
 * Precision and recall by kind over the written cases, each the body of a post that says nothing else; those that were written after the
 * extractor knew the others apart.
 */
export async function measure(): Promise<Measured> {
  const known = await read('test/labels/obfuscations.ts', OBFUSCATIONS);
  const later = await read('test/labels/obfuscations-more.ts', LATER);
  const third = await read('test/labels/obfuscations-third.ts', THIRD);
  const fourth = await read('test/labels/obfuscations-fourth.ts', FOURTH);
  const fifth = await readHalves('test/labels/obfuscations-fifth-kept.ts', FIFTH_KEPT);
  const sixth = await read('test/labels/obfuscations-sixth-kept.ts', SIXTH_KEPT);
  return {
    title: 'Disguised contacts',
    made:
      'Written, not collected: invented names and addresses in many disguises, and text that only looks like a contact. What is expected is what a careful ' +
      'person would write down. The later ones were written by another author, half of them before any rule was changed for them; the third and fourth ' +
      'ones before any rule was changed for them; the misses of the second half of the third and of the later parts of the fourth were not read. The fifth ' +
      'are by somebody who had read no rule, the commonest ways most often; every second case is unseen. The sixth are an exam by somebody else who had read none either; all of it is unseen.',
    figures: [
      ...figuresOf('', known),
      ...figuresOf('later ', later),
      ...figuresOf('third ', third),
      ...figuresOf('fourth ', fourth),
      ...figuresOf('fifth ', fifth.seen, 'seen'),
      ...figuresOf('fifth ', fifth.unseen, 'unseen'),
      ...figuresOf('sixth ', sixth),
    ],
    misses: [
      ...known.misses,
      ...later.misses,
      ...third.misses.filter(({ id }) => Number(id) <= FIRST_THIRD.length),
      ...fourth.misses.filter(({ id }) => Number(id) <= FIRST_FOURTH.length),
      ...fifth.seen.misses.map((miss) => ({ ...miss, id: String(Number(miss.id) * 2 - 1) })),
    ],
  };
}

interface Reading {
  readonly tallies: Readonly<Record<Group, Tally>>;
  readonly written: number;
  readonly lookalikes: number;
  /** Lookalikes in which nothing was found. */
  readonly quiet: number;
  readonly misses: readonly Miss[];
}

async function read(file: string, cases: readonly LaterObfuscation[]): Promise<Reading> {
  const tallies: Readonly<Record<Group, Tally>> = {
    email: { there: 0, found: 0, matched: 0 },
    phone: { there: 0, found: 0, matched: 0 },
    handle: { there: 0, found: 0, matched: 0 },
  };
  const misses: Miss[] = [];
  const lookalikes = cases.filter(({ expected }) => expected.length === 0);
  let quiet = 0;
  for (const [index, { group, text, expected, author }] of cases.entries()) {
    const contacts = await findContacts({
      title: '',
      body: textOf(text),
      author: author === undefined ? null : { name: author, url: null },
    });
    const there = new Set(expected.map(keyOf));
    const found = new Set(contacts.map(keyOf));
    for (const contact of expected) {
      const tally = tallies[groupOf(contact.kind)];
      tally.there++;
      if (found.has(keyOf(contact))) tally.matched++;
    }
    for (const { kind } of contacts) tallies[groupOf(kind)].found++;
    if (there.size === 0 && found.size === 0) quiet++;
    const invented = [...found].filter((key) => !there.has(key));
    const missed = [...there].filter((key) => !found.has(key));
    if (invented.length + missed.length === 0) continue;
    misses.push({
      file,
      id: String(index + 1),
      split: 'all',
      // To write to a wrong address is worse than to know none.
      weight: invented.length > 0 ? 2 : 1,
      about: group,
      label: missed.join(', ') || '-',
      found: invented.join(', ') || '-',
      at: null,
      text,
    });
  }
  return { tallies, written: cases.length - lookalikes.length, lookalikes: lookalikes.length, quiet, misses };
}

/** Every second case may be read, from the first on. */
async function readHalves(
  file: string,
  cases: readonly LaterObfuscation[],
): Promise<{ readonly seen: Reading; readonly unseen: Reading }> {
  const half = (from: 0 | 1): LaterObfuscation[] => cases.filter((_, index) => index % 2 === from);
  return { seen: await read(file, half(0)), unseen: await read(file, half(1)) };
}

function figuresOf(
  part: string,
  { tallies, written, lookalikes, quiet }: Reading,
  split: Split = 'all',
  writtenAtLeast = split === 'all' ? WRITTEN_AT_LEAST : null,
): readonly Figure[] {
  return [
    { name: `${part}disguises written`, split, value: written, n: written, threshold: writtenAtLeast, comparison: '>=' },
    ...(Object.keys(GROUPS) as Group[]).flatMap((group): readonly Figure[] => {
      const { there, found, matched } = tallies[group];
      const { precision, recall } = GROUPS[group];
      const name = `${part}disguised ${group}`;
      return [
        {
          name: `${name} precision`,
          split,
          value: share(matched, found),
          n: found,
          threshold: precision,
          comparison: '>=',
        },
        { name: `${name} recall`, split, value: share(matched, there), n: there, threshold: recall, comparison: '>=' },
      ];
    }),
    {
      name: `${part}lookalikes left alone`,
      split,
      value: share(quiet, lookalikes),
      n: lookalikes,
      threshold: LEFT_ALONE,
      comparison: '>=',
    },
  ];
}

function groupOf(kind: ContactKind): Group {
  return kind === 'email' || kind === 'phone' ? kind : 'handle';
}

function keyOf({ kind, value }: { readonly kind: ContactKind; readonly value: string }): string {
  return `${kind} ${value}`;
}
