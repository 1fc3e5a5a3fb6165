/** The parts of an offer that an operator changes in an editor, as Markdown lists, and the way back. */
import type { OfferTerms } from '../../domain/offer.ts';
import { safe } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';

export type Editable = Pick<OfferTerms, 'scope' | 'outOfScope' | 'acceptanceCriteria'>;

const PARTS = [
  { heading: 'Scope', field: 'scope', least: 1 },
  { heading: 'Not included', field: 'outOfScope', least: 0 },
  { heading: 'Acceptance criteria', field: 'acceptanceCriteria', least: 1 },
] as const;
const MOST_ITEMS = 40;
const LONGEST_ITEM = 300;

/** What stands in the editor. */
export function editableText(terms: Editable): string {
  return PARTS.map(({ heading, field }) => `# ${heading}\n\n${terms[field].map((item) => `- ${item}`).join('\n')}\n`).join('\n');
}

/** Reads the edited text: one line per item. Throws `unreadable_input` naming the line. */
export function parseEditable(text: string): Editable {
  const found: Record<keyof Editable, string[]> = { scope: [], outOfScope: [], acceptanceCriteria: [] };
  const seen = new Set<string>();
  let items: string[] | null = null;
  for (const [index, raw] of safe(text).split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    if (line.startsWith('#')) {
      const heading = line.replace(/^#+/, '').trim();
      const part = PARTS.find((known) => known.heading.toLowerCase() === heading.toLowerCase());
      if (part === undefined || seen.has(part.field)) {
        throw unreadable(index, `“${heading}” is ${part === undefined ? 'no heading of an offer' : 'there twice'}`);
      }
      seen.add(part.field);
      items = found[part.field];
      continue;
    }
    const item = /^(?:[-*]|\d{1,3}\.)\s+(.*)$/.exec(line)?.[1];
    if (item === undefined || item === '') throw unreadable(index, 'every item is one line that starts with “- ”');
    if (items === null) throw unreadable(index, 'an item needs a heading above it');
    if (item.length > LONGEST_ITEM) throw unreadable(index, `an item has at most ${LONGEST_ITEM} characters`);
    if (items.length === MOST_ITEMS) throw unreadable(index, `a part has at most ${MOST_ITEMS} items`);
    items.push(item);
  }
  for (const { heading, field, least } of PARTS) {
    if (found[field].length < least) throw unreadable(null, `“${heading}” needs at least one item`);
  }
  return found;
}

function unreadable(index: number | null, problem: string): LoopError {
  return new LoopError('unreadable_input', `the edited offer${index === null ? '' : `, line ${index + 1}`}: ${problem}`, {
    fix: 'Run loop contract with --edit again.',
    state: 'Nothing was changed.',
  });
}
