/** Pages told by the sentence they stand in: where something is, whose it is, and whom else it speaks of. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

const sitesOf = async (body: string): Promise<string[]> =>
  (await findContacts({ title: '', body })).filter(({ kind }) => kind === 'website').map(({ value, use }) => `${value} ${use}`);

describe('a page whose sentence says that something is there', () => {
  test.each([
    ['Cleaner wanted, $25/h. Listing is on https://gullhut.example so you see it.', 'https://gullhut.example/ published'],
    ['Need a bass player, 100 bucks. Demo at https://gullhut.example/takes. Mail me.', 'https://gullhut.example/takes published'],
    ['Hiring a typist, 600 CHF. Scans 1-3 are on https://gullhut.example/hefte.', 'https://gullhut.example/hefte published'],
    [
      'Hiring proofreaders, 9p a word. To register your interest visit https://gullhut.example/proof',
      'https://gullhut.example/proof asked',
    ],
  ])('%s', async (body, site) => {
    expect(await sitesOf(body)).toContain(site);
  });
});

describe('a page that its sentence gives to somebody else', () => {
  test.each([
    ['RFP: report design, $9,000. The outgoing designer, Studio Gull (https://gullhut.example), may not bid.'],
    ['iPad setup wanted, £120. The vendor (https://gullhut.example) asks £900 for it.'],
    ['Trailers for games, 900 USD, hire me. I play the demo of https://gullhut.example each day.'],
    ['Interpreter for hire. I have spoken for makers, e.g. https://gullhut.example.'],
    ['Hiring a developer, $500. The bug is on https://gullhut.example/list'],
  ])('%s', async (body) => {
    expect(await sitesOf(body)).toEqual([]);
  });
});
