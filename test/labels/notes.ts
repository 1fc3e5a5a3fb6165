/**
 * What a reader notes while labelling, resolved to rows that hold no text: offsets and hashes. A note that does not fit the post is refused.
 *
 *     @file hn/january.json
 *     = 4711                                      a post that was read
 *     email asked poster | jo [at] acme dot example | jo@acme.example
 *     website published poster | https://acme.example/about
 *     x#2 seen other | @acme                      the second place where the quote stands
 *
 * After the quote the normal form, where it is not plain from the quote.
 */
import { createHash } from 'node:crypto';
import { CONTACT_KINDS, type ContactKind, type ContactUse, contactText } from '../../src/domain/contact.ts';
import type { Post } from '../../src/domain/opportunity.ts';

export interface ContactLabel {
  readonly file: string;
  readonly id: string;
  readonly kind: ContactKind;
  /** UTF-16 offsets into `contactText(post)`, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** `contactHash` of kind and normal form. */
  readonly valueHash: string;
  readonly use: ContactUse;
  readonly owner: 'poster' | 'other';
}

export interface ResolvedNotes {
  /** Every post that was read, with or without contacts. */
  readonly posts: readonly { readonly file: string; readonly id: string }[];
  readonly contacts: readonly ContactLabel[];
}

const NOTE = /^(\w+)(?:#(\d+))? (asked|published|seen) (poster|other) \| (.+)$/;

/** Rows for the notes, in their order. Throws naming the line for an unknown post, a quote that is not in it, an unclear normal form or a contact noted twice. */
export async function resolveNotes(notes: string, postOf: (file: string, id: string) => Promise<Post>): Promise<ResolvedNotes> {
  const posts: { file: string; id: string }[] = [];
  const contacts: ContactLabel[] = [];
  const seen = new Set<string>();
  let file = '';
  let text = '';
  for (const [index, line] of notes.split('\n').entries()) {
    const refuse = (why: string): never => {
      throw new Error(`line ${index + 1}: ${why}: ${line}`);
    };
    const once = (key: string): void => {
      if (seen.has(key)) refuse('it is noted twice');
      seen.add(key);
    };
    if (line.trim() === '' || line.startsWith('//')) continue;
    if (line.startsWith('@file ')) file = line.slice('@file '.length).trim();
    else if (line.startsWith('= ')) {
      const id = line.slice(2).trim();
      once(`${file} ${id}`);
      text = contactText(await postOf(file, id));
      posts.push({ file, id });
    } else {
      const last = posts.at(-1) ?? refuse('no post is open');
      const [, kind = '', nth = '1', use, owner, rest = ''] = NOTE.exec(line) ?? refuse('it is no note');
      if (!isKind(kind)) return refuse('it is no kind');
      const [quote = '', given] = rest.split(' | ').map((part) => part.trim());
      const start = nthIndex(text, quote, Number(nth));
      if (start === -1) refuse('the quote is not in the post');
      const value = given ?? normalForm(kind, quote) ?? refuse('write the normal form');
      const valueHash = contactHash(kind, value);
      once(`${last.file} ${last.id} ${valueHash}`);
      const row = { ...last, kind, start, end: start + quote.length, valueHash };
      contacts.push({ ...row, use: use as ContactUse, owner: owner as ContactLabel['owner'] });
    }
  }
  return { posts, contacts };
}

/** First 16 hex digits of SHA-256 over kind and normal form. A page counts by host, path and query, however its link is dressed. */
export function contactHash(kind: ContactKind, value: string): string {
  const form = kind === 'website' || kind === 'calendar' ? pageOf(value) : value;
  return createHash('sha256').update(`${kind}\0${form}`).digest('hex').slice(0, 16);
}

/** Kept apart from the program's own canonical form: a change there must not unsettle the labels. */
function pageOf(value: string): string {
  const { host, pathname, searchParams } = new URL(value);
  const query = [...searchParams]
    .filter(([name]) => !/^(?:utm_\w+|ref|source|src)$/i.test(name))
    .map(([name, text]) => `${name}=${text}`);
  return [host.replace(/^www\./, ''), pathname.replace(/\/+$/, ''), ...query.sort()].join('\0');
}

/** About 40 % of the posts, chosen by nothing but their place, are kept for the final judgement. */
export function splitOf(file: string, id: string): 'seen' | 'unseen' {
  const digest = createHash('sha256').update(`${file}\0${id}`).digest('hex');
  return Number.parseInt(digest.slice(0, 8), 16) % 5 < 2 ? 'unseen' : 'seen';
}

function isKind(kind: string): kind is ContactKind {
  return (CONTACT_KINDS as readonly string[]).includes(kind);
}

function nthIndex(text: string, quote: string, nth: number): number {
  let at = -1;
  for (let found = 0; found < nth; found++) {
    at = text.indexOf(quote, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** Only what any reader would write down without a thought; the rest is noted by hand. Null where it is not plain. */
function normalForm(kind: ContactKind, quote: string): string | null {
  const url = /^https?:\/\//i.test(quote) ? quote : `https://${quote}`;
  const path = URL.canParse(url) ? new URL(url).pathname.split('/').filter((part) => part !== '') : [];
  const name = /^@?[\w.-]+$/.test(quote) ? quote.replace('@', '') : null;
  switch (kind) {
    case 'email':
      return /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(quote) ? quote.toLowerCase() : null;
    case 'website':
    case 'calendar':
      return URL.canParse(url) && new URL(url).hostname.includes('.') ? new URL(url).href : null;
    case 'linkedin':
      return path.length === 2 ? `https://www.linkedin.com/${path.join('/').toLowerCase()}` : null;
    case 'reddit':
      return /^\/?u\/[\w-]+$/.test(quote) ? quote.replace(/^\/?u\//, '').toLowerCase() : null;
    case 'x':
    case 'github':
    case 'instagram':
    case 'telegram':
      if (quote.includes('/')) return path.length === 1 ? (path[0] ?? '').replace('@', '').toLowerCase() : null;
      return name === null ? null : name.toLowerCase();
    default:
      return null;
  }
}
