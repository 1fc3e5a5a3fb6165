/** What parts the words of a post: `Hiring? I design` offers where `hiring: designer` asks, and the words are the same. */
import type { ReadPost } from './kind.ts';
import { isWordCode } from './words.ts';

/** Before a word stands nothing that parts it from the last one. */
export const JOINED = 0;
/** The end of a sentence or line, or a bracket. */
export const ENDED = 1;
export const ASKED = 2;
/** A colon, but for one of those above. */
export const NAMED = 3;

/** What stands before each word as far as `until`. Leaps over the words by their known lengths: linear in the text that is read. */
export function marksOf({ post, titleWords, words }: ReadPost, until: number): Uint8Array {
  const marks = new Uint8Array(until);
  mark(post.title, words, marks, 0, Math.min(titleWords, until));
  mark(post.body, words, marks, titleWords, until);
  return marks;
}

function mark(text: string, words: readonly string[], marks: Uint8Array, first: number, end: number): void {
  let at = 0;
  for (let word = first; word < end; word++) {
    let found = JOINED;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 0x80 ? (KINDS[code] as number) : isWordCode(code) ? WORD : JOINED;
      if (kind === WORD) break;
      if (kind === ASKED || (kind === ENDED && found !== ASKED)) found = kind;
      else if (kind === FULL_STOP && found !== ASKED && !(text.charCodeAt(at + 1) > BLANK)) found = ENDED;
      else if (kind === NAMED && found === JOINED) found = NAMED;
    }
    marks[word] = found;
    at += (words[word] as string).length;
    // Apostrophes at the end are no part of the word that is kept.
    while (text.charCodeAt(at) === STRAIGHT || text.charCodeAt(at) === CURLY) at++;
  }
}

const WORD = 4;
/** Ends a sentence where a blank follows: not in `example.com`. */
const FULL_STOP = 5;
const BLANK = 0x20;
const STRAIGHT = 0x27;
const CURLY = 0x2019;
/** By code, for ASCII. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9']/.test(character)) return WORD;
  if ('!\n;|()'.includes(character)) return ENDED;
  return character === '?' ? ASKED : character === '.' ? FULL_STOP : character === ':' ? NAMED : JOINED;
});
