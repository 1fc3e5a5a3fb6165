/** Bare words for `@`, in many languages: “at”, “arroba”, `snabel-a`. */
import { FirstLetters } from '../text/first-letters.ts';
import { AT_WORDS, JOINED_AT_WORDS, WEAK_AT_WORDS } from './mail-mark-words.ts';
import { LONGEST_WORD, wordEnd } from './mark-letters.ts';

/** Index behind a bare word that stands for `@` and begins at `from`; `from` where there is none. Of “at symbol” and `snabel-a` the last part will do. */
export function atWordEnd(text: string, from: number): number {
  if (!AT_LETTERS.mayBeAt(text, from)) return from;
  if (text.charCodeAt(from) > 0x3000) return from + (JOINED_AT_WORDS.find((word) => text.startsWith(word, from))?.length ?? 0);
  const to = wordEnd(text, from);
  if (to - from > LONGEST_WORD) return from;
  const word = text.slice(from, to).toLowerCase();
  if (AT_WORDS.has(word) || WEAK_AT_WORDS.has(word)) return /^[- ]sign\b/i.test(text.slice(to, to + 6)) ? to + 5 : to;
  return atWordStart(text, from) < from ? to : from;
}

/** Whether a word for `@` stands in other sentences, too. */
export function isWeakAtWord(text: string, from: number, to: number): boolean {
  return WEAK_AT_WORDS.has(text.slice(from, to).toLowerCase());
}

/** Before the first part of a word for `@` whose last part begins at `from`: `snabel-a`, “at symbol”. */
export function atWordStart(text: string, from: number): number {
  const letter = text.charCodeAt(from) | 0x20;
  if (letter !== 0x61 && letter !== 0x63 && letter !== 0x6d && letter !== 0x72 && letter !== 0x73) return from;
  const to = wordEnd(text, from);
  const first = LAST_PARTS.get(text.slice(from, to).toLowerCase())?.exec(text.slice(Math.max(0, from - 10), from))?.[0];
  return first === undefined ? from : from - first.length;
}

const LAST_PARTS: ReadonlyMap<string, RegExp> = new Map([
  ['a', /\b(?:snabel[- ]|kuyruklu )$/i],
  ['còng', /(?<=\s)a[- ]$/i],
  ['móc', /(?<=\s)a[- ]$/i],
  ['rond', /\ba[- ]$/i],
  ['symbol', /\bat[ -]$/i],
]);

const AT_LETTERS = new FirstLetters([...AT_WORDS, ...WEAK_AT_WORDS, ...LAST_PARTS.keys()]);
