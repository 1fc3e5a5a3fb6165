/** Contacts in the spellings that are meant to keep robots out, and text that only looks like one: all of it written for this, none of it real. */
import type { ContactKind } from '../../src/domain/contact.ts';
import { textOf } from '../../src/domain/html-text.ts';
import { extractContacts } from '../../src/engines/enrichment/extract.ts';
import { OBFUSCATIONS } from '../labels/obfuscations.ts';
import { type Figure, type Measured, type Miss, share } from './figure.ts';

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

/** Precision and recall by kind over the written cases, each the body of a post that says nothing else. */
export async function measure(): Promise<Measured> {
  const tallies: Readonly<Record<Group, Tally>> = {
    email: { there: 0, found: 0, matched: 0 },
    phone: { there: 0, found: 0, matched: 0 },
    handle: { there: 0, found: 0, matched: 0 },
  };
  const misses: Miss[] = [];
  const lookalikes = OBFUSCATIONS.filter(({ expected }) => expected.length === 0);
  let quiet = 0;
  for (const [index, { group, text, expected }] of OBFUSCATIONS.entries()) {
    const contacts = extractContacts({ title: '', body: textOf(text) });
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
      file: 'test/labels/obfuscations.ts',
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
  const written = OBFUSCATIONS.length - lookalikes.length;
  return {
    title: 'Disguised contacts',
    made: 'Written, not collected: invented names and addresses in many disguises, and text that only looks like a contact. What is expected is what a careful person would write down.',
    figures: [
      { name: 'disguises written', split: 'all', value: written, n: written, threshold: WRITTEN_AT_LEAST, comparison: '>=' },
      ...(Object.keys(GROUPS) as Group[]).flatMap((group) => figuresOf(group, tallies[group])),
      {
        name: 'lookalikes left alone',
        split: 'all',
        value: share(quiet, lookalikes.length),
        n: lookalikes.length,
        threshold: LEFT_ALONE,
        comparison: '>=',
      },
    ],
    misses,
  };
}

function figuresOf(group: Group, { there, found, matched }: Tally): readonly Figure[] {
  const { precision, recall } = GROUPS[group];
  const name = `disguised ${group}`;
  return [
    { name: `${name} precision`, split: 'all', value: share(matched, found), n: found, threshold: precision, comparison: '>=' },
    { name: `${name} recall`, split: 'all', value: share(matched, there), n: there, threshold: recall, comparison: '>=' },
  ];
}

function groupOf(kind: ContactKind): Group {
  return kind === 'email' || kind === 'phone' ? kind : 'handle';
}

function keyOf({ kind, value }: { readonly kind: ContactKind; readonly value: string }): string {
  return `${kind} ${value}`;
}
