/** Services that no name asks for, told by what the post speaks of where it asks; names that the rest of the post refutes. */
import { describe, expect, it } from 'vitest';
import { serviceInventions } from '../../../../scripts/service-inventions.ts';
import { loadCatalogue } from '../../../../src/engines/contracts/catalogue.ts';
import { serviceMatcher } from '../../../../src/engines/discovery/services/services.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post, service } from '../posts.ts';

const matcher = serviceMatcher(loadCatalogue(null).services);
const serviceOf = (title = '', body = ''): string | null => matcher(readPost(post({ title, body })))?.service ?? null;

const ASKED: readonly (readonly [service: string, title: string, body: string])[] = [
  [
    'product_descriptions',
    'Our lamps deserve better',
    'Thirty lamps in our online store. The supplier sent one line each. Someone to put two warm sentences and four bullet points under every one.',
  ],
  ['landing_page', 'Choir trip', 'We need one page with the dates, the prices and a form to register. Nothing else. $150'],
  [
    'video_script',
    'Words for our safety film',
    'The crew is booked and the camera is there. We lack what is said on screen: three minutes, jokes, two scenes.',
  ],
  ['voiceover', 'Read our bedtime stories', 'Five chapters, a calm female reader with a decent mic, files as WAV. $90'],
  [
    'market_research',
    'Is there demand for cargo bikes in Peru?',
    'Find out the size, the growth and who buys, every figure with its source. A report of eight pages, $300.',
  ],
  [
    'competitor_analysis',
    'How do the other saunas do it?',
    'Look at eight saunas near us, their packages, fees and reviews, and lay it side by side in a table. €150',
  ],
  [
    'social_graphics',
    'Tips as pictures',
    'Twelve tips, already written. We want each as an image for Instagram and Facebook in the same look. $100',
  ],
  // What it must become is what is asked.
  [
    'short_video_edit',
    '47 minutes of my dad talking into a phone',
    'Has to become 6 minutes by the 14th, captions on so my deaf aunt can follow. Clips are mixed together, sorry. $120.',
  ],
  // A program is no film, whatever it is called.
  [
    'api_integration',
    'Write me a script for my camera card',
    'It should copy the folders to the NAS by date. I cannot code, I pay 40 dollars.',
  ],
  [
    'video_script',
    'Write me a script',
    'Four minutes on how a windmill works, for our channel. I cannot write, I pay 40 dollars.',
  ],
  ['video_script', 'Write me a script for a film about our printers', 'Three scenes in the office, two actors. 200.'],
  // Voices that are wanted, beside a sound that is to be cleaned.
  ['voiceover', 'Two voices for our podcast intro', 'Recorded at home is fine, wav please. $30 each.'],
  // Where one is reached is no system to be connected; a form may be.
  ['api_integration', 'Orders into our books', 'Contact form answers should land in the sheet every night. 200.'],
];

const NOT_ASKED: readonly (readonly [title: string, body: string])[] = [
  // A set of icons is no logo.
  ['SVG icons for a chess app', 'Thirty pieces, black and white version of each, one style for all of them. 15 USD a piece.'],
  // Films that are only to be copied, goods that are only to be typed in.
  ['Tapes in the attic', 'Forty VHS of our weddings. I want them as files on a drive, nothing cut, as they are. 6 euro a tape.'],
  ['Price lists into one sheet', 'Number, name, carton size and price of eleven wholesalers, typed by hand. $1.50 a page.'],
  // What the author has, or does not want.
  ['No more video editors please', 'The cutting is covered. I need somebody in Leeds to film me with a gimbal on Saturday. £150'],
  ['Help with my VAT', 'I write scripts and edit videos for a living and need an accountant who knows freelancers.'],
  ['Twitter hashtag map', 'An app that puts tweets on a map while they come in. Who programs that?'],
  ['Get a site installed', 'The theme is bought. It has to run on my server.'],
  // Sound to be cleaned, texts to be translated or corrected: what they are of is there.
  ['Clean up the audio of our podcast', 'Two voices, recorded in a kitchen. 40 minutes a week, $30 each.'],
  ['German subs for a trailer', 'Two minutes, 25 lines, the text is full of jokes. Translation and timing, 90 euro.'],
  ['Sub-editor for our parish magazine', '24 pages by eleven people who cannot spell. Knock it into shape, £150 an issue.'],
  // Stairs have a landing.
  ['Carpet for a landing', 'Fourteen steps and a landing, each with a bar. There is a button for the bell. 400 for labour.'],
  ['Bosses for our dungeon server', 'Spigot, three mobs with own loot, spawn by command, saved in mysql. Discord only. $60'],
  // How the author is reached and pays.
  ['Tile setter', 'Sixteen square metres, whenever you have time. Text me on WhatsApp or Telegram and I send you pictures.'],
  ['Somebody for my goats', 'Feed them every morning. Reply by SMS or Telegram. Paid by PayPal.'],
  // What a company does is no work to be ordered.
  [
    'Nordlicht | Backend Engineer | Oslo, onsite',
    'We build a platform to automate workflows. You will join our team of six, salary and equity.',
  ],
];

describe('services told by what a post speaks of', () => {
  it.each(ASKED)('%s: %s', (wanted, title, body) => {
    expect(serviceOf(title, body)).toBe(wanted);
  });

  it.each(NOT_ASKED)('none: %s', (title, body) => {
    expect(serviceOf(title, body)).toBeNull();
  });

  it('asks for no logo where one would be nice to have', () => {
    expect(serviceOf('Front-end dev wanted', 'React for our dashboard. You create logos (as a nice to have).')).not.toBe(
      'logo_design',
    );
  });

  it('quotes words of the post', () => {
    const title = 'Choir trip';
    const body = 'We need one page with the dates, the prices and a form to register. Nothing else. $150';
    const match = matcher(readPost(post({ title, body })));
    expect(`${title} ${body}`.toLowerCase()).toContain(match?.keyword ?? 'nothing');
  });

  it('gives a request to the service of an own catalogue that shares a keyword, and to none that it does not have', () => {
    const [, title, body] = ASKED[1] as (typeof ASKED)[number];
    const own = serviceMatcher([service('one_pager', 'landing page'), service('dog_walks', 'dog walker')]);
    const other = serviceMatcher([service('dog_walks', 'dog walker'), service('logos', 'logo')]);
    const read = readPost(post({ title, body }));
    expect(own(read)?.service).toBe('one_pager');
    expect(other(read)).toBeNull();
  });

  it('leaves alone what an own service is named by', () => {
    const own = serviceMatcher([service('accounts', 'accountant'), service('logos', 'logo')]);
    expect(own(readPost(post({ title: 'Need an accountant', body: 'For my tax.' })))?.service).toBe('accounts');
  });
});

describe('invented requests that nothing was learnt from', () => {
  const counted = serviceInventions().filter(({ isCounted }) => isCounted);
  const told = counted.map(({ title, body, services }) => ({ services, found: serviceOf(title, body) }));
  const right = told.filter(({ services, found }) => found !== null && services.includes(found)).length;

  it('are given the right service', () => {
    expect(right / told.filter(({ found }) => found !== null).length).toBeGreaterThan(0.85);
  });

  it('are found', () => {
    expect(right / told.filter(({ services }) => !services.includes(null)).length).toBeGreaterThan(0.6);
  });
});
