/**
 * Contacts in the text of a post: one pass over the characters, which stops at anchors (`@`, the word “at”, `:`, `/`) and grows a find
 * around each by a bounded scan. Time is linear in the text whatever it holds, and no find is a guess about a person: each has its quote and offsets.
 */
import { type Contact, type ContactKind, type ContactUse, contactText } from '../../domain/contact.ts';
import type { Post } from '../../domain/opportunity.ts';
import { isBlank, isWordCode } from './characters.ts';
import { type Found, useOf } from './context.ts';
import { handleAfterLabel, handleAfterSign, redditName } from './handles.ts';
import { type FoundHandle, handleOf, type Link, linkAround } from './links.ts';
import { mailAroundSign, mailAroundWord } from './mail.ts';

export type ContactPost = Pick<Post, 'title' | 'body'> & Partial<Pick<Post, 'author' | 'source' | 'url'>>;

/** No honest post holds more; the rest of a wall of addresses is left out. */
const MOST_CONTACTS = 200;
/** Times the words around one and the same address are read. */
const MOST_LOOKS = 20;
const USES: Readonly<Record<ContactUse, number>> = { asked: 2, published: 1, seen: 0 };

type Candidate = Found & FoundHandle;

/** Contacts in title and body, in the order of the text, one for each kind and value: the one with the strongest use. Never throws. */
export function extractContacts(post: ContactPost): Contact[] {
  const text = contactText(post);
  const author = post.author?.name.toLowerCase() ?? null;
  const best = new Map<string, Contact>();
  const looks = new Map<string, number>();
  for (const candidate of candidates(text, author)) {
    const key = `${candidate.kind} ${candidate.value}`;
    const other = best.get(key);
    const looked = looks.get(key) ?? 0;
    if (looked >= MOST_LOOKS || (other === undefined ? best.size >= MOST_CONTACTS : !mayBeStronger(candidate, other))) continue;
    looks.set(key, looked + 1);
    const contact = contactOf(text, candidate, author);
    // The net is full of sites; one that is merely mentioned is no way to reach anybody.
    if (contact.kind === 'website' && contact.use === 'seen') continue;
    if (other === undefined || isStronger(contact, other)) best.set(key, contact);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

function contactOf(text: string, candidate: Candidate, author: string | null): Contact {
  const { kind, value, start, end, confidence } = candidate;
  return { kind, value, quote: text.slice(start, end), start, end, confidence, use: useOf(text, candidate, author) };
}

/** Worth a look at the words around it. */
function mayBeStronger({ most, confidence }: Candidate, other: Contact): boolean {
  return USES[most] > USES[other.use] || (most === other.use && confidence > other.confidence);
}

function isStronger(one: Contact, other: Contact): boolean {
  const difference = USES[one.use] - USES[other.use];
  return difference > 0 || (difference === 0 && one.confidence > other.confidence);
}

/** Everything found, left to right, without overlaps. */
function* candidates(text: string, author: string | null): Generator<Candidate> {
  let floor = 0;
  let line = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a) line = i + 1;
    if (code !== 0x40 && code !== 0x61 && code !== 0x2f && code !== 0x3a && code !== 0x41) continue;
    const hit = at(i, code);
    if (hit === null) continue;
    if (hit.candidate !== null && hit.start >= floor) yield { ...hit.candidate, line };
    floor = Math.max(floor, hit.end);
    i = Math.max(i, floor - 1);
  }

  function at(i: number, code: number): Hit | null {
    switch (code) {
      case 0x40:
        return hitOf(mail(mailAroundSign(text, i)) ?? handleAfterSign(text, i));
      case 0x61:
      case 0x41:
        return isWordCode(text.charCodeAt(i - 1)) ? null : word(i);
      case 0x3a:
        return text.startsWith('//', i + 1) ? link(i) : hitOf(handleAfterLabel(text, i));
      case 0x2f:
        return link(i) ?? hitOf(redditName(text, i));
      default:
        return null;
    }
  }

  function word(i: number): Hit | null {
    const next = text.charCodeAt(i + 1);
    const isAt = next === 0x74 || next === 0x54;
    const end = isAt ? i + 2 : i + 1;
    if (isWordCode(text.charCodeAt(end)) || (!isAt && isBlank(next))) return null;
    return hitOf(mail(mailAroundWord(text, i, end)));
  }

  function link(i: number): Hit | null {
    const around = linkAround(text, i, floor);
    if (around === null) return null;
    const { span, link: found } = around;
    const candidate = found === null ? null : (handleOf(found, author) ?? website(text, found));
    return { ...span, candidate };
  }
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Null where a stretch of text is used up without being a contact. */
  readonly candidate: FoundHandle | null;
}

function hitOf(found: FoundHandle | null): Hit | null {
  return found === null ? null : { start: found.start, end: found.end, candidate: found };
}

function mail(found: ReturnType<typeof mailAroundSign>): FoundHandle | null {
  if (found === null) return null;
  const { address, start, end, confidence, isPlaceholder, isFediverse } = found;
  const kind: ContactKind = isFediverse ? 'mastodon' : 'email';
  return { kind, value: address, start, end, confidence, most: isPlaceholder ? 'seen' : 'asked' };
}

/** Words that name a link when they stand right before it, and those that may come between. */
const SITE_LABELS = new Set('website site web homepage portfolio apply form'.split(' '));
const SITE_JOINTS = new Set('here at is on online via with our this'.split(' '));

/** A link that the words right before it call the poster's site or the way to apply; null for all others. */
function website(text: string, { start, end, url }: Link): FoundHandle | null {
  let from = start;
  while (from > 0 && start - from < 28 && text[from - 1] !== '\n') from--;
  const words = text
    .slice(from, start)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  let last = words.length - 1;
  while (last > 0 && SITE_JOINTS.has(words[last] ?? '')) last--;
  const isNamed = SITE_LABELS.has(words[last] ?? '');
  return isNamed ? { kind: 'website', value: url.href, start, end, confidence: 0.7, most: 'asked' } : null;
}
