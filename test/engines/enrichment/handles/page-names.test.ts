import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and what is found in it as `value use`. */
const NAMES: readonly (readonly [body: string, ...found: string[]])[] = [
  ['My Fiverr: jo_doe7', 'https://www.fiverr.com/jo_doe7 published'],
  [
    'I draw.\nDribbble: jodoeworks\nBehance: jodoeworks',
    'https://dribbble.com/jodoeworks published',
    'https://www.behance.net/jodoeworks published',
  ],
  ['Product Hunt profile: jodoe', 'https://www.producthunt.com/@jodoe published'],
  ['find me on Dribbble as @jo-doe', 'https://dribbble.com/jo-doe published'],
  ["I'm @jodoe on Indie Hackers", 'https://www.indiehackers.com/jodoe published'],
  ['My profile: @jodoe (99designs)', 'https://99designs.com/profiles/jodoe published'],
  // What says something of the platform.
  ['Fiverr: cheap and cheerful'],
  ['Fiverr: cheap'],
  ['Dribbble: 500 shots'],
  ['Behance: https'],
  ['Fiverr: categories'],
  ['Upwork: 40 %, Fiverr: 20'],
  ['Dribbble: portfolio'],
  ['I got this from a designer, thanks @kim on Dribbble!'],
  ['Is Fiverr any good? @mods please answer'],
];

describe('names on platforms where people have a page', () => {
  test.each(NAMES)('%j', async (body, ...found) => {
    const contacts = await findContacts({ title: '[For hire] Illustrator', body });
    expect(contacts.map(({ value, use }) => `${value} ${use}`)).toEqual(found);
    for (const { quote, start, end } of contacts) expect(`[For hire] Illustrator\n${body}`.slice(start, end)).toBe(quote);
  });
});
