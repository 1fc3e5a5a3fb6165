/**
 * Contacts in the text of a post: one pass over the characters, which stops at anchors (`@`, brackets, words for “at”, `:`, `.`, `/`, digits) and
 * grows a find around each by a bounded scan. Time is linear in the text whatever it holds, and no find is a guess about a person: each has
 * its quote and offsets.
 */
import { type Contact, type ContactUse, contactText } from '../../../domain/contact.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { type Found, useReader } from '../context/context.ts';
import type { FoundHandle } from '../links/link-contacts.ts';
import { withoutRedirects } from '../links/redirects.ts';
import { digitRunsIn } from '../phones/phone-candidates.ts';
import { PhoneReader, type PhoneRules } from '../phones/phones.ts';
import { type Legible, legible } from '../text/legible.ts';
import { Anchors } from './anchors.ts';
import { candidatesIn } from './scan.ts';
import { Scan } from './scan-state.ts';

export type ContactPost = Pick<Post, 'title' | 'body'> & Partial<Pick<Post, 'author' | 'source' | 'url' | 'tags'>>;

/** No honest post holds more; the rest of a wall of addresses is left out. */
const MOST_CONTACTS = 200;
/** Times the words around one and the same address are read. */
const MOST_LOOKS = 20;
const USES: Readonly<Record<ContactUse, number>> = { asked: 2, published: 1, seen: 0 };

/**
 * Contacts in title and body, in the order of the text, one for each kind and value: the one with the strongest use. Never throws.
 * Phone numbers are found only where `rules` are given; `findContacts` reads them when they are needed.
 */
export function extractContacts(post: ContactPost, rules: PhoneRules | null = null): Contact[] {
  // Without a title the body is read as it is, and not copied behind an empty line first.
  const contacts = contactsInText(post.title === '' ? post.body : contactText(post), post, rules, AS_WRITTEN);
  return post.title === ''
    ? contacts.map((contact) => ({ ...contact, start: contact.start + 1, end: contact.end + 1 }))
    : contacts;
}

const AS_WRITTEN: Form = { isLegible: false, hasRedirects: true };

/** How a text is made ready. */
interface Form {
  readonly isLegible: boolean;
  readonly hasRedirects: boolean;
}

function contactsInText(text: string, post: ContactPost, rules: PhoneRules | null, form: Form): Contact[] {
  const anchors = new Anchors(text, { hasPhones: rules !== null, isLegible: form.isLegible });
  const first = anchors.next(0);
  if (first === -1 && !anchors.isDisguised) return [];
  const scan = scanOf(text, post, rules);
  scan.looksForRedirects = form.hasRedirects;
  const candidates = first === -1 ? null : candidatesIn(anchors, scan, first);
  if (candidates !== null) return contactsOf(scan, candidates);
  if (scan.hasRedirects) {
    // What a link leads to is read in its place.
    const shown = withoutRedirects(text);
    const found = contactsInText(shown.text, post, rules, { ...form, hasRedirects: false });
    return found.map((contact) => asWritten(text, shown, contact, 1));
  }
  const shown = legible(text);
  const found = contactsInText(shown.text, post, rules, { ...form, isLegible: true });
  // What is shown backwards is found in the order it is shown.
  return found.map((contact) => asWritten(text, shown, contact, MISLEADING)).sort((a, b) => a.start - b.start);
}

function scanOf(text: string, post: ContactPost, rules: PhoneRules | null): Scan {
  return new Scan(text, post, rules === null ? null : () => new PhoneReader(text, () => labelsOf(post), rules));
}

let loading: Promise<PhoneRules> | null = null;

/** `extractContacts` with phone numbers, whose rules are read at the first text that may hold one. */
export async function findContacts(post: ContactPost): Promise<Contact[]> {
  return extractContacts(post, (await rulesFor(post)) ?? null);
}

/** The rules for phone numbers, where the post may hold one or they were read before; null otherwise, without a wait worth its name. */
export function rulesFor(post: ContactPost): Promise<PhoneRules> | null {
  if (loading === null && mayHoldPhone(post)) loading = import('../phones/phone-rules.ts').then(({ phoneRules }) => phoneRules);
  return loading;
}

/** Figures of Arabic, Persian and Thai, on keys, in circles, in full width and in the alphabets of mathematics. */
const OTHER_DIGITS = /[\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u2460-\u2468\u24ea\uff10-\uff19\ud835]|\u20e3/;

/** Whether a text holds a run of digits that could be a phone number. */
function mayHoldPhone({ title, body }: ContactPost): boolean {
  return [title, body].some((text) =>
    digitRunsIn(OTHER_DIGITS.test(text) ? legible(text).text : text).some(({ candidate }) => candidate !== null),
  );
}

function labelsOf({ tags, source, url }: ContactPost): string[] {
  const community = url === null || url === undefined ? '' : (/\/r\/([\w-]{2,30})/.exec(url)?.[1] ?? '');
  return [...(tags ?? []), source ?? '', community];
}

function contactsOf(scan: Scan, candidates: readonly FoundHandle[]): Contact[] {
  if (candidates.length === 0) return [];
  const { text, author } = scan;
  const [only] = candidates;
  if (only !== undefined && candidates.length === 1) {
    const contact = contactOf(text, only, useReader(text, author));
    return isMentioned(contact) ? [] : [contact];
  }
  const best = new Map<string, Contact>();
  const looks = new Map<string, number>();
  const useOf = useReader(text, author);
  for (const candidate of candidates) {
    const key = `${candidate.kind} ${candidate.value}`;
    const other = best.get(key);
    const looked = looks.get(key) ?? 0;
    if (looked >= MOST_LOOKS || (other === undefined ? best.size >= MOST_CONTACTS : !mayBeStronger(candidate, other))) continue;
    looks.set(key, looked + 1);
    const contact = contactOf(text, candidate, useOf);
    if (isMentioned(contact)) continue;
    if (other === undefined || isStronger(contact, other)) best.set(key, contact);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

/** The net is full of sites; one that is merely mentioned is no way to reach anybody. */
function isMentioned({ kind, use }: Contact): boolean {
  return kind === 'website' && use === 'seen';
}

function contactOf(
  text: string,
  candidate: Found & { readonly confidence: number },
  useOf: (found: Found) => ContactUse,
): Contact {
  const { kind, value, start, end, confidence } = candidate;
  const quote = text.slice(start, end);
  return { kind, value, quote, start, end, confidence, use: useOf(candidate) };
}

/** Worth a look at the words around it. */
function mayBeStronger({ most, confidence }: FoundHandle, other: Contact): boolean {
  return USES[most] > USES[other.use] || (most === other.use && confidence > other.confidence);
}

function isStronger(one: Contact, other: Contact): boolean {
  const difference = USES[one.use] - USES[other.use];
  return difference > 0 || (difference === 0 && one.confidence > other.confidence);
}

/** What was written to mislead programs is a little less sure. */
const MISLEADING = 0.9;

/** A find in the legible text, where it stands in the original; as much of its confidence where it is written in another way there. */
function asWritten(text: string, shown: Legible, contact: Contact, sureness: number): Contact {
  const { start, end: last } = shown.origin(contact.start, contact.end);
  // Both halves of a letter beyond the Basic Multilingual Plane.
  const end = isPair(text, last) ? last + 1 : last;
  const quote = text.slice(start, end);
  const isChanged = quote !== contact.quote;
  return {
    ...contact,
    quote,
    start,
    end,
    confidence: isChanged ? Math.round(contact.confidence * sureness * 100) / 100 : contact.confidence,
  };
}

function isPair(text: string, at: number): boolean {
  return (text.charCodeAt(at - 1) & 0xfc00) === 0xd800 && (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
