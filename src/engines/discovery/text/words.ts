/** Words: how screening reads a text. */
import { HASH_FACTOR, HASH_START, hashOf, lookUp, lookUpAscii, vocabularySize, wordOf } from './word-numbers.ts';

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
  const into = { words, numbers, links, starts };
  const isShort = text.length <= BYTES.length;
  // Of ASCII each character is a byte, and every other one is more.
  if (isShort && ENCODER.encodeInto(text, BYTES).written === text.length) readAscii(text, into);
  else readAny(text, into);
  return words;
}

/** What is read of a text. */
interface Into {
  readonly words: string[];
  readonly numbers: number[] | null;
  readonly links: number[] | null;
  readonly starts: number[] | null;
}

/** The text that is being read: its characters are asked one by one, which costs a string more than a copy of all of them. */
const BYTES = new Uint8Array(8192);
const ENCODER = new TextEncoder();

/** Text of `BYTES`, which most texts are: a table says what a character is, and its small letter. */
function readAscii(text: string, { words, numbers, links, starts }: Into): void {
  const end = text.length;
  let isLink = false;
  for (let i = 0; i <= end; i++) {
    let code = i < end ? (BYTES[i] as number) : 0;
    let small = SMALL[code] as number;
    if (small !== 0) {
      const start = i;
      let hash = HASH_START;
      let last = 0;
      let capitals = 0;
      do {
        hash = Math.imul(hash ^ small, HASH_FACTOR);
        capitals |= code ^ small;
        BYTES[i] = last = small;
        code = ++i < end ? (BYTES[i] as number) : 0;
        small = SMALL[code] as number;
      } while (small !== 0);
      let number = 0;
      let found: string;
      if (last === STRAIGHT) {
        found = word(text, start, i).toLowerCase();
        number = lookUp(found, hashOf(found));
      } else {
        number = lookUpAscii(BYTES, start, i, hash);
        if (number !== 0) found = wordOf(number);
        else found = capitals === 0 ? text.slice(start, i) : text.slice(start, i).toLowerCase();
      }
      if (numbers !== null && numbers.length < MAX_NUMBERS) numbers.push(number);
      words.push(found);
      if (starts !== null) starts.push(start);
      if (links !== null && code === COLON && !isLink && isScheme(found) && text.startsWith('//', i + 1)) {
        isLink = true;
        links.push(words.length - 1);
      }
    }
    if (isLink && endsLink(code)) {
      isLink = false;
      links?.push(words.length);
    }
  }
}

/** Text of any script. */
function readAny(text: string, { words, numbers, links, starts }: Into): void {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  const end = lower.length;
  let start = -1;
  let isLink = false;
  for (let i = 0; i <= end; i++) {
    const code = i < end ? lower.charCodeAt(i) : 0;
    if (isWordCode(code)) {
      if (start === -1) start = i;
      continue;
    }
    if (start !== -1) {
      const found = word(lower, start, i);
      if (numbers !== null && numbers.length < MAX_NUMBERS) numbers.push(lookUp(found, hashOf(found)));
      words.push(found);
      if (starts !== null) starts.push(start);
      if (links !== null && code === COLON && !isLink && isScheme(found) && lower.startsWith('//', i + 1)) {
        isLink = true;
        links.push(words.length - 1);
      }
      start = -1;
    }
    if (isLink && endsLink(code)) {
      isLink = false;
      links?.push(words.length);
    }
  }
}

function isScheme(word: string): boolean {
  return word === 'https' || word === 'http';
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

/** By ASCII code, the small letter, the digit or the apostrophe that it is in a word; 0 for what parts words. */
const SMALL = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const small = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  return IS_WORD[small] === 1 ? small : 0;
});

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
