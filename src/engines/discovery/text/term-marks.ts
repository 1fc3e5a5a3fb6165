/**
 * What may begin at a word, one bit a table: marked by the word as a whole, by how it begins, and by it with the next word or how that begins.
 * Marks are shared by all tables, so that a post's words are looked at once however many tables it is asked for; most words begin nothing in most
 * tables. A mark by chance, where keys or bits meet, costs a look and changes nothing.
 */
import { hashOf, lookUp, numberOf, vocabularySize, wordOf } from './word-numbers.ts';
import type { Worded } from './words.ts';

/** A word of a term: as a whole, or how it begins. */
export interface TermWord {
  readonly start: string;
  readonly isOpen: boolean;
}

const PART = 1 << 13;
const PARTS = PART - 1;
/** By the number of a word: of terms of this word alone, and of those that go on with a word of their own. */
const wholeMarks: number[] = [];
const firstMarks: number[] = [];
/** By the first three letters, and the few by the first two. */
const headMarks = new Int32Array(PART);
const shortHeadMarks = new Int32Array(PART);
/** By the numbers of two words. */
const pairMarks = new Int32Array(PART);
/** By the number of a word and the first three letters of the next. */
const pairHeadMarks = new Int32Array(PART);
let tables = 0;
/** Of all tables: a text that was looked at when there were fewer is looked at again. */
let terms = 0;

/** The highest bit tells of a word of the tables that its marks are known. */
const MARKED = 1 << 31;
/** By twice the number of a word, all its marks by itself, made when it is met first; and then `firstMarks` of it. */
const NOTHING_MARKED = new Int32Array(0);
let ownMarks = NOTHING_MARKED;

/** The bit of a new table. */
export function nextBit(): number {
  return 1 << (tables++ % 31);
}

/** Marks a term by its first words. Those that begin many terms, as `no` and `we`, are marked with the word behind them. */
export function mark(bit: number, { start, isOpen }: TermWord, second: TermWord | undefined): void {
  terms++;
  ownMarks = NOTHING_MARKED;
  if (isOpen) {
    if (start.length > 2) orAt(headMarks, headOf(start) & PARTS, bit);
    else orAt(shortHeadMarks, shortHeadOf(start) & PARTS, bit);
    return;
  }
  const number = numberOf(start);
  if (second === undefined || (second.isOpen && second.start.length < 3)) {
    wholeMarks[number] = (wholeMarks[number] ?? 0) | bit;
    return;
  }
  firstMarks[number] = (firstMarks[number] ?? 0) | bit;
  if (!second.isOpen) orAt(pairMarks, pairKey(number, numberOf(second.start)), bit);
  else orAt(pairHeadMarks, pairKey(number, headOf(second.start)), bit);
}

function orAt(marks: Int32Array, key: number, bit: number): void {
  marks[key] = (marks[key] as number) | bit;
}

/** The marks of the words before `end`, and perhaps of more. */
export function marksOf(text: Worded, end: number): Int32Array {
  if (text.marks.to < end || text.marks.terms !== terms) markTo(text, end);
  return text.marks.of;
}

function markTo({ words, numbers, vocabulary, marks }: Worded, end: number): void {
  if (marks.terms !== terms) {
    marks.terms = terms;
    marks.to = 0;
  }
  if (marks.of.length < end) {
    const grown = new Int32Array(Math.max(end, Math.min(words.length, MOST_AT_ONCE)));
    grown.set(marks.of);
    marks.of = grown;
  }
  if (ownMarks.length < vocabularySize() * 2) ownMarks = new Int32Array((vocabularySize() + 1024) * 2);
  const isNumbered = vocabulary === vocabularySize();
  let number = marks.to < end ? numberAt(words, numbers, marks.to, isNumbered) : 0;
  for (let at = marks.to; at < end; at++) {
    const next = at + 1 < words.length ? numberAt(words, numbers, at + 1, isNumbered) : 0;
    let own: number;
    if (number === 0) own = marksByHead(words[at] as string);
    else {
      own = ownMarks[number * 2] as number;
      if (own === 0) own = markWord(number);
      const first = ownMarks[number * 2 + 1] as number;
      if (first !== 0 && at + 1 < words.length) {
        const ofHeads = pairHeadMarks[pairKey(number, headOf(words[at + 1] as string))] as number;
        own |= first & (next === 0 ? ofHeads : ofHeads | (pairMarks[pairKey(number, next)] as number));
      }
    }
    marks.of[at] = own;
    number = next;
  }
  marks.to = end;
}

/** Room for the words of most posts. */
const MOST_AT_ONCE = 400;

function markWord(number: number): number {
  const marks = marksByHead(wordOf(number)) | (wholeMarks[number] ?? 0) | MARKED;
  ownMarks[number * 2] = marks;
  ownMarks[number * 2 + 1] = firstMarks[number] ?? 0;
  return marks;
}

/** The number of a word; of a text that was numbered before the tables had all their words, it is looked up again. */
function numberAt(words: readonly string[], numbers: readonly number[], at: number, isNumbered: boolean): number {
  const number = at < numbers.length ? (numbers[at] as number) : 0;
  if (number !== 0 || (isNumbered && at < numbers.length)) return number;
  const word = words[at] as string;
  return lookUp(word, hashOf(word));
}

function marksByHead(word: string): number {
  const shortHead = shortHeadOf(word);
  return (headMarks[headFrom(shortHead, word) & PARTS] as number) | (shortHeadMarks[shortHead & PARTS] as number);
}

function pairKey(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + second) & PARTS;
}

/** The first three UTF-16 units as one number from 0, which few others share. */
export function headOf(word: string): number {
  return headFrom(shortHeadOf(word), word);
}

function headFrom(shortHead: number, word: string): number {
  return (Math.imul(shortHead, 31) + codeAt(word, 2)) & 0x3fffffff;
}

/** The first two. */
export function shortHeadOf(word: string): number {
  return Math.imul(codeAt(word, 0), 911) + codeAt(word, 1);
}

function codeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}
