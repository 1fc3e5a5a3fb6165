/** Terms whose words may end in any way: `produkttext*` finds `Produkttexte`. For languages that bend their words. */
import { headOf, mark, marksOf, nextBit, shortHeadOf, type TermWord } from './term-marks.ts';
import type { Worded } from './words.ts';

interface Term<Meaning> {
  /** Its words after the first one. */
  readonly rest: readonly TermWord[];
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

function isFollowedBy(words: readonly string[], from: number, rest: readonly TermWord[]): boolean {
  for (let at = 0; at < rest.length; at++) if (!isLike(words[from + at] as string, rest[at] as TermWord)) return false;
  return true;
}

function partOf(text: string): TermWord {
  return text.endsWith('*') ? { start: text.slice(0, -1), isOpen: true } : { start: text, isOpen: false };
}

function isLike(word: string, { start, isOpen }: TermWord): boolean {
  return isOpen ? word.startsWith(start) : word === start;
}
