import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LINK_PLACE } from '../../../src/domain/message.ts';
import { safe } from '../../../src/domain/text.ts';
import { composeNotice, composeOffer, type OfferParts, pageUrl, topicOf } from '../../../src/engines/outreach/compose-offer.ts';
import { composeMail } from '../../../src/engines/outreach/email-message.ts';
import { isLoopError } from '../../../src/errors.ts';
import { sampleTerms } from './desk.ts';
import { mailDraft, NOW, SENDER } from './samples.ts';

const PARTS: OfferParts = {
  channel: 'email',
  terms: sampleTerms('k3f9q2m7aa'),
  opportunity: {
    title: '[Hiring] Logo for a bakery',
    body: 'We need a logo.',
    url: 'https://board.example/1',
    author: { name: 'baker', url: null },
    postedAt: '2026-03-01T12:00:00.000Z',
  },
  basis: {
    kind: 'asked_publicly',
    url: 'https://board.example/1',
    quote: 'mail jo@client.example',
    quoteHash: 'ab',
    seenAt: NOW,
  },
  hasLink: true,
  sender: SENDER,
};

describe('words of a post', () => {
  const quoted = (title: string): string => {
    const { subject } = composeOffer({ ...PARTS, opportunity: { ...PARTS.opportunity, title } });
    return subject.slice('Offer for your request: '.length);
  };

  test.each([
    ['verify at paypal-login.com', 'verify at paypal-login[.]com'],
    ['verify at paypal-login.com/verify now', 'verify at [link] now'],
    ['verify at secure.bank.example:8080/a?b', 'verify at [link]'],
    ['see ftp://evil.example/x and www.evil.example', 'see [link] and [link]'],
    ['a clone of Booking.com, quick', 'a clone of Booking[.]com, quick'],
    ['Node.js and Next.js app v2.1 for $1.500', 'Node.js and Next.js app v2.1 for $1.500'],
    ['Logo as .ai and .pdf, e.g. flat', 'Logo as .ai and .pdf, e.g. flat'],
  ])('%j holds nothing that a mail program turns into a link', (title, shown) => expect(quoted(title)).toBe(shown));

  test('an address in the words with which somebody asked stays readable', () => {
    const text = composeOffer({
      ...PARTS,
      basis: { ...PARTS.basis, quote: 'mail jo.b@mail.acme.com or bank.com' } as OfferParts['basis'],
    }).text;
    expect(text).toContain('“mail jo.b@mail.acme.com or bank[.]com”');
  });
});

describe('what people read', () => {
  test('the first mail', async () => {
    const { subject, text } = composeOffer(PARTS);
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot('golden/first-mail.txt');
  });

  test('the first mail without a link and with one milestone', async () => {
    const [first] = PARTS.terms.milestones;
    const terms = { ...PARTS.terms, milestones: first ? [{ ...first, amount: PARTS.terms.price }] : [], revisionRounds: 1 };
    const { subject, text } = composeOffer({ ...PARTS, terms, hasLink: false });
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot('golden/first-mail-without-link.txt');
  });

  test('the comment', async () => {
    const { text } = composeOffer({ ...PARTS, channel: 'github' });
    await expect(text).toMatchFileSnapshot('golden/comment.txt');
  });

  test('the notice of a delivery', async () => {
    const milestone = { number: 1, of: 2, title: 'Drafts', amount: { amountMinor: 7_000, currency: 'USD' } };
    const { subject, text } = composeNotice({
      channel: 'email',
      serviceTitle: 'Logo design',
      milestone,
      reviewUntil: '2026-03-09T00:00:00.000Z',
      note: 'The three drafts are in your room.',
      hasLink: true,
      sender: SENDER,
    });
    await expect(`${subject}\n\n${text}`).toMatchFileSnapshot('golden/delivery-notice.txt');
  });
});

test.each([
  ['[Hiring] [US] Logo for a bakery', 'Logo for a bakery'],
  ['Logo [urgent]', 'Logo [urgent]'],
  ['[Hiring]', '[Hiring]'],
  ['', 'We need a logo.'],
])('the topic of %j', (title, expected) => expect(topicOf({ title, body: 'We need a logo.' })).toBe(expected));

test.each([
  ['https://board.example/a b', 'https://board.example/a%20b'],
  ['javascript:alert(1)', null],
  ['not a page', null],
  [null, null],
])('the page of %j', (url, expected) => expect(pageUrl(url)).toBe(expected));

describe('foreign words', () => {
  const hostile = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.constantFrom(
      '\u001b]0;x\u0007',
      '{{private link}}',
      '{{{private link}}}',
      '{{{{private link}}}}',
      'https://evil.example',
      'a\r\nBcc: x@other.example',
      '\u202egnp.exe',
      '{\u200b{private link}}',
    ),
    fc
      .array(fc.constantFrom('{{', '}}', 'private link', '\u001b', '\r\n', ' ', 'www.evil.example', 'http://', '{', '\u2066'), {
        maxLength: 12,
      })
      .map((parts) => parts.join('')),
  );

  test('never bring a control character, a link or a place for one into a message, and never break it', () => {
    fc.assert(
      fc.property(
        hostile,
        hostile,
        hostile,
        hostile,
        fc.constantFrom('email', 'github', 'assisted'),
        (title, body, name, quote, channel) => {
          const opportunity = {
            ...PARTS.opportunity,
            title,
            body,
            url: 'https://board.example/1',
            author: { name, url: name },
          };
          const words = composeOffer({
            ...PARTS,
            channel: channel as 'email',
            opportunity,
            basis: { ...PARTS.basis, kind: 'asked_publicly', url: null, quote, quoteHash: 'x', seenAt: NOW },
          });
          for (const text of [words.subject, words.text]) {
            expect(safe(text)).toBe(text);
            expect(text).not.toMatch(/(?:https?:\/\/|www\.)\S*evil/i);
          }
          expect(words.subject).not.toMatch(/[\r\n]/);
          expect(words.text.split(LINK_PLACE)).toHaveLength(2);
          expect(words.subject).not.toContain(LINK_PLACE);
          if (channel !== 'email') return;
          const message = composeMail(mailDraft({ ...words, recipient: { kind: 'email', address: 'jo@client.example' } }));
          expect(message.wire['to']).toBe('jo@client.example');
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('composeMail refuses', () => {
  test.each([
    ['an address with a line break', { recipient: { kind: 'email', address: 'a@b.co\r\nRCPT TO:<evil@x.co>' } }],
    ['two recipients', { recipient: { kind: 'email', address: 'a@b.co, c@d.co' } }],
    ['a name around the address', { recipient: { kind: 'email', address: 'Jo <a@b.co>' } }],
    ['a post', { recipient: { kind: 'post', url: 'https://x.example', platform: 'x', handle: null } }],
    ['a subject with a line break', { subject: 'a\nBcc: evil@x.co' }],
    ['an empty subject', { subject: ' ' }],
    ['a text without the postal address', { text: 'Hello' }],
    ['an empty text', { text: ' \n' }],
    ['a text with control characters', { text: `\u001b[31m${SENDER.postalAddress}` }],
    ['a place for a link that does not exist', { link: null }],
    ['a text of 30,000 characters', { text: `${'x'.repeat(30_000)}${SENDER.postalAddress}` }],
    ['a sender name with a line break', { sender: { ...SENDER, name: 'Ada\r\nBcc: evil@x.co' } }],
    ['no sender name', { sender: { ...SENDER, name: '' } }],
    ['no postal address', { sender: { ...SENDER, postalAddress: ' ' } }],
    ['a reply address that is none', { sender: { ...SENDER, replyTo: 'hello' } }],
  ] as const)('%s', (_title, change) => {
    try {
      composeMail(mailDraft(change));
      expect.unreachable();
    } catch (error) {
      expect(isLoopError(error) && error.code).toBe('against_policy');
    }
  });
});
