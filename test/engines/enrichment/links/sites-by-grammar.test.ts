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

describe('a page that is told by what it shows', () => {
  test.each([
    ['We shift pianos, £90 each. gullhut.example has the pictures.', 'https://gullhut.example/ published'],
    ['See https://gullhut.example/brief.html for the full brief. We pay $2k.', 'https://gullhut.example/brief.html published'],
    ['Slow letterer. Commissions open. More of it: gullhut.example/faces', 'https://gullhut.example/faces published'],
    ['I teach beekeeping, £65 a day. Dates on https://gullhut.example/dates', 'https://gullhut.example/dates published'],
    [
      '80 a song, hire me. Before/afters at https://gullhut.example/mixes\n\ntobias@gullhut.example',
      'https://gullhut.example/mixes published',
    ],
    ['Trims $50 each. Call or text Kyle. Pics of feet on facebook.com/kylesfeet', 'https://facebook.com/kylesfeet published'],
    ['Talks to be cut, $12 each. gullhut.example/talks has a small form', 'https://gullhut.example/talks asked'],
    ['Drone at dawn, 8 € per hectare. Online: www.gullhut.example/termin', 'https://www.gullhut.example/termin asked'],
    [
      'Refrets and neck resets. Pictures of them at gullhut.example, mail gull.hut (at) post.example',
      'https://gullhut.example/ published',
    ],
    ['I make films. Write to me. The rest you find via gullhut.example', 'https://gullhut.example/ published'],
    ['Sermons to be cut weekly, $60 each. Last ones: gullhut.example/sermons', 'https://gullhut.example/sermons published'],
    ['Dogs in oil, £140 each. Waiting list on gullhut.example (4 weeks)', 'https://gullhut.example/ published'],
    ['New comms sheet! Busts 25 → gullhut.example/comms or dm', 'https://gullhut.example/comms published'],
    [
      'Engineer wanted\n\n[Gull Hut](https://gullhut.example) builds routing for ferries, €550/day.',
      'https://gullhut.example/ published',
    ],
  ])('%s', async (body, site) => {
    expect(await sitesOf(body)).toContain(site);
  });

  test.each([
    ['Need somebody to scrape https://gullhut.example nightly, $300'],
    ['I went to school under the [Gull Scholarship](http://www.gullhut.edu/las). Hire me: jo@gullhut.edu'],
    ['What is your opinion? I read gullhut.example/dates and it has the wrong prices'],
    ['Plumber wanted, £300. Used https://gullhut.example before and got a cowboy.'],
    ['Copywriter wanted, £300. Our agency let us down (gullhut.example, avoid).'],
    ['Site is on gullhut.example and I want to leave. 50 quid for the move.'],
    ['Engineer wanted, €550/day, who has read [Gull Hut](https://gullhut.example) on ferries'],
  ])('not %s', async (body) => {
    expect(await sitesOf(body)).toEqual([]);
  });
});

describe('a calendar on a host of its own', () => {
  const calendarsOf = async (body: string): Promise<string[]> =>
    (await findContacts({ title: '', body }))
      .filter(({ kind }) => kind === 'calendar')
      .map(({ value, use }) => `${value} ${use}`);

  test.each([
    ['We pay $2k. Calls: https://book.gullhut.example/ines', 'https://book.gullhut.example/ines asked'],
    ["First call's free, slots here https://cal.gullhut.example/jo – no quick looks", 'https://cal.gullhut.example/jo asked'],
    ['Hire us: https://meet.gullhut.example/jo/30min', 'https://meet.gullhut.example/jo/30min asked'],
  ])('%s', async (body, calendar) => {
    expect(await calendarsOf(body)).toEqual([calendar]);
  });

  test.each([
    ['My novel is out: https://book.gullhut.example/chapter-one'],
    ['The bug in https://cal.gullhut.example/api has no fix'],
    ['Their slots: book with the dentist like https://book.gullhut.example/jo'],
  ])('not %s', async (body) => {
    expect(await calendarsOf(body)).toEqual([]);
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
