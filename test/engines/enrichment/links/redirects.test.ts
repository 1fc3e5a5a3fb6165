/** Links that lead on to an address which is written in them: the contact is that of the address, quote and offsets are those of what stands in the post. */
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../../../src/domain/contact.ts';
import { contactText } from '../../../../src/domain/contact.ts';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { quietTime } from '../../../processor-time.ts';

const post = (body: string, title = '') => ({ title, body, author: { name: 'mara', url: null }, source: 'reddit', url: null });
const found = (body: string, title?: string): Contact[] => extractContacts(post(body, title));

describe('is read as the address it leads to', () => {
  test.each([
    [
      'My portfolio: ',
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fmara.example%2Fwork&h=AT0',
      ' and DM me',
      'website',
      'https://mara.example/work',
    ],
    ['Find me on ', 'https://www.google.com/url?q=https://github.com/maradoe&sa=D&source=editors', '', 'github', 'maradoe'],
    [
      'Apply here: ',
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fjobs.lever.co%2Facme%2F1&data=05',
      '.',
      'website',
      'https://jobs.lever.co/acme/1',
    ],
    ['Telegram: ', 'vk.com/away.php?to=https%3A%2F%2Ft.me%2Fmara_draws', ', thanks', 'telegram', 'mara_draws'],
    ['[mail me](', 'https://t.umblr.com/redirect?z=mailto%3Amara%40acme.example&t=1', ')', 'email', 'mara@acme.example'],
    [
      'Book: ',
      'https://urldefense.proofpoint.com/v2/url?u=https-3A__calendly.com_mara-2Ddoe_intro&d=x',
      '',
      'calendar',
      'https://calendly.com/mara-doe/intro',
    ],
    ['Me: ', 'https://out.reddit.com/t3_1?url=https%3A%2F%2Fx.com%2Fmaradraws&token=1', '', 'x', 'maradraws'],
    [
      'Me: ',
      'https://l.instagram.com/?u=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fx.com%252Fmaradraws',
      '',
      'x',
      'maradraws',
    ],
  ])('%s%s', (before, link, behind, kind, value) => {
    for (const title of ['', 'Landing page wanted']) {
      const [contact, ...more] = found(`${before}${link}${behind}`, title);
      expect(more).toEqual([]);
      expect(contact).toMatchObject({ kind, value, quote: link });
      expect(contactText(post(`${before}${link}${behind}`, title)).slice(contact?.start, contact?.end)).toBe(link);
    }
  });

  test('with the use and the confidence that the plain address would have', () => {
    const plain = found('We are hiring! My portfolio: https://mara.example/work')[0];
    const wrapped = found('We are hiring! My portfolio: https://www.google.com/url?q=https%3A%2F%2Fmara.example%2Fwork&sa=D')[0];
    expect(wrapped).toMatchObject({ use: plain?.use, confidence: plain?.confidence, value: plain?.value });
  });

  test('beside plain contacts, whose places stay, and in a text with hidden characters', () => {
    const body =
      'DM @mara_draws on Twi\u200btter or https://l.facebook.com/l.php?u=https%3A%2F%2Ft.me%2Fmara_art or mara@acme.example';
    const contacts = found(body);
    expect(contacts.map(({ kind, value }) => `${kind} ${value}`)).toEqual([
      'x mara_draws',
      'telegram mara_art',
      'email mara@acme.example',
    ]);
    for (const { quote, start, end } of contacts) expect(contactText(post(body)).slice(start, end)).toBe(quote);
  });

  test('once, where the plain address stands there too', () => {
    expect(found('Me: https://x.com/maradraws (https://out.reddit.com/t3_1?url=https%3A%2F%2Fx.com%2Fmaradraws)')).toHaveLength(
      1,
    );
  });
});

describe('is no contact', () => {
  test.each([
    'https://www.google.com/search?q=https://github.com/maradoe',
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fx.com%2Fmaradraws',
    'https://x.com/intent/tweet?url=https%3A%2F%2Fgithub.com%2Fmaradoe',
    'https://l.facebook.com/l.php?u=javascript%3Aalert(1)//x.com/maradraws',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.com%2Farticle',
    'https://vk.com/away.php?to=https%3A%2F%2Fx.com%2Fhome',
  ])('what leads nowhere, or to no contact: %s', (link) => {
    expect(found(`See ${link} for more`)).toEqual([]);
  });

  test('the name that stands behind a target cut short by the page', () => {
    expect(found('https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fmara…')).toEqual([]);
  });
});

test('hostile nestings, and many of them, end in time', () => {
  const nest = (wrapper: string, length: number): string => {
    let link = 'https://x.com/maradraws';
    while (link.length < length) link = `${wrapper}${link}`;
    return link;
  };
  const encoded = (depth: number): string =>
    depth === 0 ? 'https://x.com/maradraws' : `https://l.facebook.com/l.php?u=${encodeURIComponent(encoded(depth - 1))}`;
  const texts = [
    nest('https://google.com/url?q=', 100_000),
    `${nest('https://google.com/url?q=', 3_900)} `.repeat(25),
    `${nest('https://href.li/?', 1_000)} `.repeat(100),
    `${encoded(5)} `.repeat(300),
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fx.com%2Fmara '.repeat(1_700),
    `https://urldefense.com/v3/__https://a.example/${'**A'.repeat(30_000)}__;${'Iw'.repeat(1000)}!!x$`,
    `https://www.google.com/url?q=${'%25'.repeat(33_000)}`,
  ];
  for (const text of texts) expect(quietTime(() => void extractContacts(post(text)))).toBeLessThan(50);
});
