/** Where the sentences of a post end: what the words alone no longer tell. */
import type { ReadPost } from './kind.ts';
import { WORDS, type Word } from './service-words.ts';
import { isWordCode, type Worded } from './words.ts';

/** A post as far as it is looked at. */
export interface Clauses extends Worded {
  /** See `breaksOf`. */
  readonly breaks: Uint8Array;
  readonly titleWords: number;
}

/** How the word at an index is parted from the one before it. */
export const JOINED = 0;
/** A comma, a slash, `&`: the sentence goes on, a list may. */
export const COMMA = 1;
/** A new sentence, line or bracket. */
export const STOP = 2;

/** One entry a word, as far as `until`. Counts words as `wordsOf` does. Linear in the text that is read. */
export function breaksOf({ post, titleWords, words }: ReadPost, until: number): Uint8Array {
  const breaks = new Uint8Array(Math.min(words.length, until));
  mark(post.title, words, breaks, 0, Math.min(titleWords, breaks.length));
  mark(post.body, words, breaks, titleWords, breaks.length);
  return breaks;
}

/** Leaps over each word by its known length, so that only what lies between words is looked at. */
function mark(text: string, words: readonly string[], breaks: Uint8Array, first: number, end: number): void {
  let gap = STOP;
  let at = 0;
  for (let word = first; word < end; word++) {
    let kind = kindAt(text, at);
    while (kind !== WORD && at < text.length) {
      if (kind === MARK && gap !== STOP) gap = Math.max(gap, strengthAt(text, at, text.charCodeAt(at)));
      kind = kindAt(text, ++at);
    }
    breaks[word] = gap;
    gap = JOINED;
    at += Math.max(1, (words[word] as string).length);
    // Apostrophes at the end are no part of the word that is kept.
    while (at < text.length && kindAt(text, at) === WORD) at++;
  }
}

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? (KINDS[code] as number) : isWordCode(code) ? WORD : MARK;
}

const WORD = 1;
/** May part sentences; everything else merely parts words. */
const MARK = 2;
/** By code, for ASCII: letters, digits and the apostrophe make words. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  if (/[A-Za-z0-9']/.test(String.fromCharCode(code))) return WORD;
  return '!();?[]|.-\n,&+/:'.includes(String.fromCharCode(code)) ? MARK : 0;
});

function strengthAt(text: string, at: number, code: number): number {
  switch (code) {
    case 0x21: // !
    case 0x28: // (
    case 0x29: // )
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x5b: // [
    case 0x5d: // ]
    case 0x7c: // |
    case 0x2013:
    case 0x2014:
    case 0x2022: // bullet
      return STOP;
    case 0x2e: // a full stop, not the dot of a domain
      return isBlank(text.charCodeAt(at + 1)) ? STOP : JOINED;
    case 0x2d: // a dash, not a hyphen
      return isBlank(text.charCodeAt(at + 1)) && isBlank(text.charCodeAt(at - 1)) ? STOP : JOINED;
    case 0x0a: {
      const next = text.charCodeAt(at + 1);
      return next === 0x0a || next === 0x2a || next === 0x2d ? STOP : COMMA;
    }
    case 0x2c: // ,
    case 0x26: // &
    case 0x2b: // +
    case 0x2f: // /
    case 0x3a: // :
      return COMMA;
    default:
      return JOINED;
  }
}

/** The end of the text counts as one. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || code <= 0x20;
}

/** What the tables say of the word at the index. */
export function wordAt({ numbers }: Clauses, at: number): Word | undefined {
  return at < 0 ? undefined : WORDS.get(numbers[at] as number);
}
