/** Words: how screening reads a text. */
import { HASH_FACTOR, HASH_START, hashOf, lookUp, lookUpIn, vocabularySize, wordOf } from './word-numbers.ts';

/** A text as words, each with its number. */
export interface Worded {
  readonly words: readonly string[];
  /** The first of them as the tables know them, 0 for those of no table. */
  readonly numbers: readonly number[];
  /** `vocabularySize()` when they were numbered. */
  readonly vocabulary: number;
  /** Of `stems.ts` alone, which looks at the words once for all of its tables. */
  readonly marks: Marks;
}

/** What may begin at each word, as far as it was looked at. */
export interface Marks {
  of: Int32Array;
  to: number;
  /** How many terms the tables had then. */
  terms: number;
}

const NOTHING_MARKED = new Int32Array(0);

/** Of a text that was not looked at yet. */
export function noMarks(): Marks {
  return { of: NOTHING_MARKED, to: 0, terms: 0 };
}

/** A text by itself, read as posts are. */
export function worded(text: string): Worded {
  const numbers: number[] = [];
  return { vocabulary: vocabularySize(), words: wordsOf(text, [], numbers), numbers, marks: noMarks() };
}

/**
 * A text as lower-case words. Letters of every script, digits and apostrophes make words; everything else parts them. Appended to `words`
 * where given, and the number of each to `numbers`, as far as `MAX_NUMBERS`; to `starts` where each begins, in UTF-16 units; to `links` the index of
 * the first word of each web address and the one behind its last: all come out of one pass.
 */
export function wordsOf(
  text: string,
  words: string[] = [],
  numbers: number[] | null = null,
  links: number[] | null = null,
  starts: number[] | null = null,
): string[] {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const end = lower.length;
  let start = -1;
  let hash = HASH_START;
  let hasCurly = false;
  let isLink = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? lower.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start === -1) start = i;
      if (code === CURLY) hasCurly = true;
      hash = Math.imul(hash ^ (code === CURLY ? STRAIGHT : code), HASH_FACTOR);
      continue;
    }
    if (start !== -1) {
      const last = lower.charCodeAt(i - 1);
      const isQuoted = last === STRAIGHT || last === CURLY;
      let found = '';
      if (isQuoted || hasCurly) {
        found = word(lower, start, i);
        if (numbers !== null && numbers.length < MAX_NUMBERS) numbers.push(lookUp(found, hashOf(found)));
      } else {
        const number = lookUpIn(lower, start, i, hash);
        found = number === 0 ? lower.slice(start, i) : wordOf(number);
        if (numbers !== null && numbers.length < MAX_NUMBERS) numbers.push(number);
      }
      words.push(found);
      if (starts !== null) starts.push(start);
      if (
        links !== null &&
        code === COLON &&
        !isLink &&
        (found === 'https' || found === 'http') &&
        lower.startsWith('//', i + 1)
      ) {
        isLink = true;
        links.push(words.length - 1);
      }
      start = -1;
      hash = HASH_START;
      hasCurly = false;
    }
    if (isLink && endsLink(code)) {
      isLink = false;
      links?.push(words.length);
    }
  }
  return words;
}

/** Where a word of `wordsOf` ends in its text, in UTF-16 units: apostrophes at its end stand there, too. */
export function wordEnd(text: string, start: number, word: string): number {
  let end = start + word.length;
  while (end < text.length && isApostrophe(text.charCodeAt(end))) end++;
  return end;
}

/** White space, quotation marks and closing brackets end a web address, and so does the end of the text. */
function endsLink(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x22 || code === 0x29 || code === 0x3c || code === 0x3e || code === 0x5d;
}

/** So many words of a post are looked up: what a post asks, offers and pays stands in them. */
const MAX_NUMBERS = 600;
const COLON = 0x3a;
const STRAIGHT = 0x27;
const CURLY = 0x2019;

/** The phrases of a table cell: separated by commas, line breaks count as blanks. */
export function phrasesIn(text: string): string[] {
  return text.split(',').map((phrase) => namesIn(phrase).join(' '));
}

/** The words of a table cell, separated by blanks. */
export function namesIn(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** Curly apostrophes become straight ones; an apostrophe at the end of a word is a quotation mark. */
function word(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isApostrophe(text.charCodeAt(end - 1))) end--;
  const found = text.slice(from, end);
  return found.includes('’') ? found.replaceAll('’', "'") : found;
}

/** ASCII by code: small letters, digits and the apostrophe. */
const IS_WORD = Uint8Array.from({ length: 0x80 }, (_, code) =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27 ? 1 : 0,
);

/** Whether a code unit of lower-case text belongs to a word. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) return IS_WORD[code] === 1;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return code === CURLY;
  if (code >= 0x600 && code < 0x700) return !ARABIC_MARKS.has(code);
  if (code >= 0xfe00) return code >= 0xfe70 && code <= 0xfefc;
  return !(code === 0xd7 || code === 0xf7 || (code >= 0x3000 && code <= 0x303f));
}

/** Comma, semicolon, question mark, full stop, and the marks of per cent and of groups of figures. */
const ARABIC_MARKS: ReadonlySet<number> = new Set([0x60c, 0x61b, 0x61f, 0x66a, 0x66d, 0x6d4]);

function isApostrophe(code: number): boolean {
  return code === STRAIGHT || code === CURLY;
}
