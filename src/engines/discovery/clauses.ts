/** Where the sentences of a post end: what the words alone no longer tell. */
import type { ReadPost } from './kind.ts';
import { isWordCode } from './words.ts';

/** How the word at an index is parted from the one before it. */
export const JOINED = 0;
/** A comma, a slash, `&`: the sentence goes on, a list may. */
export const COMMA = 1;
/** A new sentence, line or bracket. */
export const STOP = 2;

/** One entry a word, as far as `until`. Counts words as `wordsOf` does. Linear in the text that is read. */
export function breaksOf({ post, titleWords, words }: ReadPost, until: number): Uint8Array {
  const breaks = new Uint8Array(Math.min(words.length, until));
  mark(post.title, breaks, 0, Math.min(titleWords, breaks.length));
  mark(post.body, breaks, titleWords, breaks.length);
  return breaks;
}

function mark(text: string, breaks: Uint8Array, first: number, end: number): void {
  let word = first;
  let gap = STOP;
  let isInWord = false;
  for (let i = 0; i < text.length && word < end; i++) {
    const code = lower(text, i);
    if (isWordCode(code)) {
      if (!isInWord) breaks[word++] = gap;
      isInWord = true;
      gap = JOINED;
    } else {
      isInWord = false;
      if (gap !== STOP) gap = Math.max(gap, strengthAt(text, i, code));
    }
  }
}

/** Word codes are asked of lower-case text. */
function lower(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

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
