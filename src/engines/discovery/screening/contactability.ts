/** How well somebody can be answered: by every kind of contact, after how the post speaks of it. */
import type { ContactKind, ContactUse } from '../../../domain/contact.ts';
import { safeLine } from '../../../domain/text.ts';
import { type Spot, weightiest } from '../text/evidence.ts';
import { Phrases } from '../text/phrases.ts';
import type { ReadPost } from '../text/read-post.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import type { Part } from './scoring.ts';

/** What a reader of contacts finds in a post, as far as the score looks at it. */
export interface FoundContact {
  readonly kind: ContactKind;
  readonly use: ContactUse;
  /** As it stands in the post. */
  readonly quote?: string;
}

/** How somebody is reached, for each kind of contact: asked for, and merely given. */
const WAYS: Readonly<Record<ContactKind, readonly [asked: string, given: string]>> = {
  email: ['by e-mail', 'an e-mail address'],
  phone: ['by phone', 'a phone number'],
  x: ['on X', 'an X account'],
  linkedin: ['on LinkedIn', 'a LinkedIn profile'],
  github: ['on GitHub', 'a GitHub account'],
  reddit: ['on Reddit', 'a Reddit account'],
  hackernews: ['on Hacker News', 'a Hacker News account'],
  bluesky: ['on Bluesky', 'a Bluesky account'],
  mastodon: ['on Mastodon', 'a Mastodon account'],
  telegram: ['on Telegram', 'a Telegram account'],
  discord: ['on Discord', 'a Discord account'],
  whatsapp: ['on WhatsApp', 'a WhatsApp number'],
  instagram: ['on Instagram', 'an Instagram account'],
  calendar: ['with a call to be booked', 'a calendar'],
  website: ['on its site', 'a site'],
};

/** The post says how to answer. */
const CONTACTABLE = phrasesIn(
  `pm me, dm me, pm, dm, message me, email me, email, e mail, contact me, contact us, contact, reach out, reach me, get in touch, send me,
    send us, send your, apply, call me, comment below, reply here, drop me, let me know, shoot me, write to, text me, discord, telegram,
    message us, dm us, pm us, call us, ring me, text us, ping me, write me, write us, drop us, hmu, hit me up, whatsapp me, whatsapp us,
    reply with, respond with, comment with, reply below, reply to this, comment here, leave a comment, send links, send a link, send examples,
    submit your, to me via, to us via, send samples, send two, send three, send portfolio, send portfolios, send quotes, send rates, send over, quote me`,
);
const contactable = new Phrases(CONTACTABLE.map((phrase) => [phrase, true] as const));
/** Letters of a quotation beside other words. */
const SHORT = 72;
const LONGEST_CONTACT = 60;

/** The best way to answer that the post gives: one that it asks for, words that ask, a contact that merely stands there, the place of the post. */
export function contactPart(read: ReadPost, contacts: readonly FoundContact[]): Part {
  const of = 10;
  const about = 'contact';
  const asked = firstOf(contacts, 'asked');
  if (asked !== undefined)
    return { points: 10, of, about, why: `asks to be answered ${WAYS[asked.kind][0]}${wordsOfContact(asked)}` };
  const invited: Spot[] = [];
  contactable.find(read.numbers, (_, from, to) => {
    // `do not apply`, `will PM you soon`
    if (isDenied(read.words, from, to) || read.words[to] === 'you' || isOfTheirSite(read.words, from, to)) return;
    const isOnlyNamed = to - from === 1 && NAMES.has(read.words[from] as string);
    if (!isOnlyNamed || isInvited(read.words, from)) invited.push({ from, to, points: isOnlyNamed ? 1 : 2 });
  });
  const invitation = weightiest(read, invited, SHORT);
  if (invitation !== null) return { points: 8, of, about, why: `says how to answer: “${invitation.quote}”` };
  const given = firstOf(contacts, 'published');
  if (given !== undefined)
    return {
      points: 6,
      of,
      about,
      why: `gives ${WAYS[given.kind][1]}${wordsOfContact(given)}, without asking to be answered there`,
    };
  return read.post.thread !== null || read.post.url !== null
    ? { points: 5, of, about, why: 'can be answered where it stands' }
    : { points: 0, of, about, why: 'gives no way to answer' };
}

/** `do not apply`, `we will reach out to a few`, `we'll contact you via a PM`; not `designers will PM me`. */
function isDenied(words: readonly string[], from: number, to: number): boolean {
  const before = words[from - 1] ?? '';
  const isToAuthor = AUTHOR.has(words[to - 1] as string);
  if (isToAuthor ? NEVER.has(before) : NEVER.has(before) || OWN_DEED.has(before)) return true;
  if (isToAuthor || to - from > 1) return false;
  for (let near = from - 1; near >= from - DEED_REACH; near--)
    if (words[near] === 'you') return OWN_DEED.has(words[near - 2] ?? '') || OWN_DEED.has(words[near - 3] ?? '');
  return false;
}

/** `a form with name and email`: what is no invitation by itself becomes one where the author speaks of themselves or asks for it. */
function isInvited(words: readonly string[], at: number): boolean {
  for (let near = at - NEAR; near <= at + NEAR; near++)
    if (INVITING.has(words[near] ?? '') && words[near - 1] !== 'about') return true;
  return false;
}

/** `a contact form on our site`, `the 'contact us' page`: parts of what is to be made, unless they are to be used. */
function isOfTheirSite(words: readonly string[], from: number, to: number): boolean {
  if (!PARTS.has(words[to] ?? '')) return false;
  for (let near = from - NEAR; near < from; near++) if (USED.has(words[near] ?? '')) return false;
  return true;
}

const PARTS = new Set(
  namesIn('page pages form forms section sections button buttons tab square box field fields details info information'),
);
const USED = new Set(namesIn('use using via through fill send please'));

const NAMES = new Set(namesIn('email contact discord telegram'));
const NEVER = new Set(namesIn("not don't never cannot can't"));
/** Before a deed of the author's or of others: `will contact you`. */
const OWN_DEED = new Set(namesIn("i we they he she will i'll we'll they'll would i'd we'd"));
const AUTHOR = new Set(namesIn('me us'));
const DEED_REACH = 6;
const NEAR = 3;
const INVITING = new Set(namesIn('me us my our please interested questions only via at'));

/** E-mail before others: it is what most answers are sent by. A site is a way to answer only where it is asked for. */
function firstOf(contacts: readonly FoundContact[], use: ContactUse): FoundContact | undefined {
  const all = contacts.filter((one) => one.use === use && (use === 'asked' || one.kind !== 'website'));
  return all.find(({ kind }) => kind === 'email') ?? all[0];
}

function wordsOfContact({ quote }: FoundContact): string {
  return quote === undefined ? '' : ` (“${safeLine(quote, LONGEST_CONTACT)}”)`;
}
