/** A value for each of some words, to be asked by number. */
import { numberOf } from './word-numbers.ts';

/**
 * Made once, asked for every word of every post. Words share few values, so that a table is one small code for each number: many tables are asked
 * for each word, and together they have to stay in the nearest memory.
 */
export class WordTable<Value> {
  private readonly codes: Uint8Array | Uint16Array;
  /** The first is that of all other words. */
  private readonly values: readonly (Value | undefined)[];
  /** Numbers from here on have no value. */
  readonly end: number;

  /** @param entries by number, see `numberOf`; a later one replaces an earlier one */
  constructor(entries: ReadonlyMap<number, Value>) {
    const codeOf = new Map<Value | undefined, number>([[undefined, 0]]);
    for (const value of entries.values()) if (!codeOf.has(value)) codeOf.set(value, codeOf.size);
    this.end = Math.max(0, ...entries.keys()) + 1;
    this.values = [...codeOf.keys()];
    this.codes = codeOf.size <= 0x100 ? new Uint8Array(this.end) : new Uint16Array(this.end);
    for (const [number, value] of entries) this.codes[number] = codeOf.get(value) ?? 0;
  }

  get(number: number): Value | undefined {
    const code = this.codes[number];
    return code === undefined ? undefined : this.values[code];
  }
}

export function byNumber<Value>(entries: Iterable<readonly [word: string, value: Value]>): WordTable<Value> {
  return new WordTable(new Map([...entries].map(([word, value]) => [numberOf(word), value])));
}
