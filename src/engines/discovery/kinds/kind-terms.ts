/**
 * The terms of the model of kinds: words, and pairs of words. They are asked at every word of every post, so all of them lie in a few arrays by the
 * number of the term: what is read for a word lies in one or two places.
 */
import { numberOf } from '../text/word-numbers.ts';
import type { Part } from './kind-features.ts';

/** What one feature adds to the log-odds. */
export interface Weight {
  readonly request: number;
  readonly offer: number;
  /** Its number in the hidden layer, below zero for what was not learnt. */
  readonly feature: number;
}

export const TITLE = 0;
export const BODY = 1;
/** A term weighs something else in the title than in the body. */
export type Side = typeof TITLE | typeof BODY;

const SIDES = 2;
const NO_TERM = 0;
/** Each pair is a row: the number of its first word's term, the number of its second word, and its own. */
const ROW_BITS = 2;
const FIRST = 0;
const SECOND = 1;
const TERM = 2;

export class KindTerms {
  /** By the number of a word, that of its term. */
  private readonly ofWord: Uint16Array;
  /** By the number of a term, whether pairs begin with it. */
  private readonly begins: Uint8Array;
  /** In the first free row from the place of their hash on; at most half of the rows are taken. */
  private readonly pairs: Int32Array;
  private readonly scores: Float64Array;
  private readonly features: Int32Array;
  /** The turn of reading that met each term last. */
  private readonly readIn: Int32Array;
  private turn = 0;

  /** @param entries a term is a word or two, of the title where `^` stands before it */
  constructor(entries: Iterable<readonly [term: string, weight: Weight]>) {
    const numbers = new Map<string, number>();
    const termOf = (words: string): number => {
      const term = numbers.get(words) ?? numbers.size + 1;
      numbers.set(words, term);
      return term;
    };
    const weighed: [at: number, weight: Weight][] = [];
    for (const [name, weight] of entries) {
      const isTitle = name.startsWith('^');
      const words = isTitle ? name.slice(1) : name;
      termOf(words.split(' ', 1)[0] ?? '');
      weighed.push([termOf(words) * SIDES + (isTitle ? TITLE : BODY), weight]);
    }
    const count = numbers.size + 1;
    this.scores = new Float64Array(count * SIDES * 2);
    this.features = new Int32Array(count * SIDES).fill(-1);
    this.readIn = new Int32Array(count);
    this.begins = new Uint8Array(count);
    this.pairs = new Int32Array(1 << (Math.ceil(Math.log2(count * 2)) + ROW_BITS));
    for (const [at, { request, offer, feature }] of weighed) {
      this.scores[at * 2] = request;
      this.scores[at * 2 + 1] = offer;
      this.features[at] = feature;
    }
    const singles: [word: number, term: number][] = [];
    for (const [words, term] of numbers) {
      const [first = '', second] = words.split(' ');
      if (second === undefined) singles.push([numberOf(first), term]);
      else this.addPair(numbers.get(first) ?? NO_TERM, numberOf(second), term);
    }
    this.ofWord = new Uint16Array(Math.max(0, ...singles.map(([word]) => word)) + 1);
    for (const [word, term] of singles) this.ofWord[word] = term;
  }

  /** Calls `found` for each term of a part of a post, with the index of its first word and how many words it has. A term counts once. Linear. */
  each(
    numbers: readonly number[],
    { from, to }: Pick<Part, 'from' | 'to'>,
    found: (term: number, at: number, words: number) => void,
  ): void {
    const { ofWord, begins, readIn } = this;
    const turn = ++this.turn;
    for (let at = from; at < to; at++) {
      const first = ofWord[numbers[at] as number] ?? NO_TERM;
      if (first === NO_TERM) continue;
      if (readIn[first] !== turn) {
        readIn[first] = turn;
        found(first, at, 1);
      }
      const pair = begins[first] === 1 && at + 1 < to ? this.pairOf(first, numbers[at + 1] as number) : NO_TERM;
      if (pair === NO_TERM || readIn[pair] === turn) continue;
      readIn[pair] = turn;
      found(pair, at, 2);
    }
  }

  request(term: number, side: Side): number {
    return this.scores[(term * SIDES + side) * 2] as number;
  }

  offer(term: number, side: Side): number {
    return this.scores[(term * SIDES + side) * 2 + 1] as number;
  }

  feature(term: number, side: Side): number {
    return this.features[term * SIDES + side] as number;
  }

  private addPair(first: number, second: number, term: number): void {
    this.begins[first] = 1;
    let row = this.rowOf(first, second);
    while (this.pairs[row + TERM] !== NO_TERM) row = this.nextRow(row);
    this.pairs[row + FIRST] = first;
    this.pairs[row + SECOND] = second;
    this.pairs[row + TERM] = term;
  }

  private pairOf(first: number, second: number): number {
    const { pairs } = this;
    let row = this.rowOf(first, second);
    while (pairs[row + TERM] !== NO_TERM && (pairs[row + FIRST] !== first || pairs[row + SECOND] !== second))
      row = this.nextRow(row);
    return pairs[row + TERM] as number;
  }

  private rowOf(first: number, second: number): number {
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
    return ((hash ^ (hash >>> 15)) << ROW_BITS) & (this.pairs.length - 1);
  }

  private nextRow(row: number): number {
    return (row + (1 << ROW_BITS)) & (this.pairs.length - 1);
  }
}
