/** Terms whose words may end in any way: `produkttext*` finds `Produkttexte`. For languages that bend their words. */
import { hashOf, lookUp, numberOf, vocabularySize, wordOf } from './word-numbers.ts';
import type { Worded } from './words.ts';

interface Term<Meaning> {
  /** Its words after the first one. */
  readonly rest: readonly Word[];
  readonly meaning: Meaning;
}

/** Terms of one first word. Many of several words begin alike (`no …`, `we …`): these are asked by their second. */
interface Terms<Meaning> {
  readonly others: Term<Meaning>[];
  bySecond: Map<string, Term<Meaning>[]> | null;
}

interface Open<Meaning> {
  readonly start: string;
  readonly terms: Terms<Meaning>;
}

interface Word {
  readonly start: string;
  readonly isOpen: boolean;
}

export class Stems<Meaning> {
  private readonly whole = new Map<string, Terms<Meaning>>();
  /** By the first three letters: of nearly every word no term begins with them. */
  private readonly open = new Map<number, Open<Meaning>[]>();
  /** The few of two letters. */
  private readonly openShort = new Map<number, Open<Meaning>[]>();
  /** Of the marks of all tables, this one's. */
  private readonly bit = nextBit();

  /** @param entries a term is one word or several with blanks between them, in lower case; `*` ends a word of two letters or more that may go on */
  constructor(entries: Iterable<readonly [term: string, meaning: Meaning]>) {
    for (const [term, meaning] of entries) {
      // As a post's words are read, which part at hyphens and keep apostrophes.
      const [first, ...rest] = term.replaceAll('-', ' ').split(' ').map(partOf);
      if (first === undefined || first.start === '') continue;
      if (first.isOpen && first.start.length < 2) throw new RangeError(`“${term}” begins with too short a word to go on`);
      const terms = first.isOpen ? this.openTerms(first.start) : (this.whole.get(first.start) ?? noTerms());
      addTerm(terms, { rest, meaning });
      mark(this.bit, first, rest[0]);
      if (!first.isOpen) this.whole.set(first.start, terms);
    }
    for (const list of this.open.values()) list.sort((a, b) => b.start.length - a.start.length);
  }

  private openTerms(start: string): Terms<Meaning> {
    const [lists, head] = start.length > 2 ? [this.open, headOf(start)] : [this.openShort, shortHeadOf(start)];
    const list = lists.get(head) ?? [];
    const known = list.find((one) => one.start === start);
    if (known !== undefined) return known.terms;
    const terms = noTerms<Meaning>();
    lists.set(head, [...list, { start, terms }]);
    return terms;
  }

  /** Whether any term stands there. Linear in the words up to the first. */
  hasAny(text: Worded, until: number): boolean {
    const { words } = text;
    const end = Math.min(until, words.length);
    const { bit } = this;
    const marks = marksOf(text, end);
    for (let from = 0; from < end; from++)
      if (((marks[from] as number) & bit) !== 0 && this.longestAt(words, from, end) !== null) return true;
    return false;
  }

  /**
   * Calls `found` for every meaning of the longest terms at each word, and goes on behind them. Linear in the words.
   * @param until terms begin and end before this index
   */
  find(text: Worded, until: number, found: (meaning: Meaning, from: number, to: number) => void): void {
    const { words } = text;
    const end = Math.min(until, words.length);
    const { bit } = this;
    const marks = marksOf(text, end);
    for (let from = 0; from < end; from++) {
      if (((marks[from] as number) & bit) === 0) continue;
      const best = this.longestAt(words, from, end);
      if (best === null) continue;
      for (const meaning of best.meanings) found(meaning, from, from + 1 + best.length);
      from += best.length;
    }
  }

  /** The longest terms at a word; null where there is none. */
  private longestAt(words: readonly string[], from: number, end: number): Best<Meaning> | null {
    const word = words[from] as string;
    const whole = this.whole.get(word);
    const long = word.length > 2 && this.open.size > 0 ? this.open.get(headOf(word)) : undefined;
    const short = word.length > 1 && this.openShort.size > 0 ? this.openShort.get(shortHeadOf(word)) : undefined;
    if (whole === undefined && long === undefined && short === undefined) return null;
    const best: Best<Meaning> = { length: 0, meanings: NONE };
    if (whole !== undefined) look(whole, words, from, end, best);
    if (long !== undefined) lookInOpen(long, words, from, end, best);
    if (short !== undefined) lookInOpen(short, words, from, end, best);
    return best.meanings.length === 0 ? null : best;
  }
}

/** The longest terms at a word. */
interface Best<Meaning> {
  /** Words after the first one. */
  length: number;
  meanings: readonly Meaning[];
}

const NONE: readonly never[] = [];

function lookInOpen<Meaning>(
  list: readonly Open<Meaning>[],
  words: readonly string[],
  from: number,
  end: number,
  best: Best<Meaning>,
): void {
  const word = words[from] as string;
  for (const { start, terms } of list) if (word.startsWith(start)) look(terms, words, from, end, best);
}

function noTerms<Meaning>(): Terms<Meaning> {
  return { others: [], bySecond: null };
}

function addTerm<Meaning>(terms: Terms<Meaning>, term: Term<Meaning>): void {
  const [second] = term.rest;
  if (second === undefined || second.isOpen) {
    terms.others.push(term);
    return;
  }
  terms.bySecond ??= new Map();
  const list = terms.bySecond.get(second.start);
  if (list === undefined) terms.bySecond.set(second.start, [term]);
  else list.push(term);
}

function look<Meaning>(
  { others, bySecond }: Terms<Meaning>,
  words: readonly string[],
  from: number,
  end: number,
  best: Best<Meaning>,
): void {
  if (others.length > 0) lookThrough(others, words, from, end, best);
  const seconds = bySecond === null || from + 1 >= end ? undefined : bySecond.get(words[from + 1] as string);
  if (seconds !== undefined) lookThrough(seconds, words, from, end, best);
}

function lookThrough<Meaning>(
  terms: readonly Term<Meaning>[],
  words: readonly string[],
  from: number,
  end: number,
  best: Best<Meaning>,
): void {
  for (const { rest, meaning } of terms) {
    if (rest.length < best.length || from + rest.length >= end || !isFollowedBy(words, from + 1, rest)) continue;
    best.meanings = rest.length > best.length || best.meanings.length === 0 ? [meaning] : [...best.meanings, meaning];
    best.length = rest.length;
  }
}

function isFollowedBy(words: readonly string[], from: number, rest: readonly Word[]): boolean {
  for (let at = 0; at < rest.length; at++) if (!isLike(words[from + at] as string, rest[at] as Word)) return false;
  return true;
}

/**
 * What may begin at a word, one bit a table: marked by the word as a whole, by how it begins, and by it with the next word or how that begins.
 * Marks are shared by all tables, so that a post's words are looked at once however many tables it is asked for; most words begin nothing in most
 * tables. A mark by chance, where keys or bits meet, costs a look and changes nothing.
 */
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

function nextBit(): number {
  return 1 << (tables++ % 31);
}

/** Words that begin many terms, as `no` and `we`, are marked with the word behind them. */
function mark(bit: number, { start, isOpen }: Word, second: Word | undefined): void {
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
function marksOf(text: Worded, end: number): Int32Array {
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
function headOf(word: string): number {
  return headFrom(shortHeadOf(word), word);
}

function headFrom(shortHead: number, word: string): number {
  return (Math.imul(shortHead, 31) + codeAt(word, 2)) & 0x3fffffff;
}

/** The first two. */
function shortHeadOf(word: string): number {
  return Math.imul(codeAt(word, 0), 911) + codeAt(word, 1);
}

function codeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

function partOf(text: string): Word {
  return text.endsWith('*') ? { start: text.slice(0, -1), isOpen: true } : { start: text, isOpen: false };
}

function isLike(word: string, { start, isOpen }: Word): boolean {
  return isOpen ? word.startsWith(start) : word === start;
}
