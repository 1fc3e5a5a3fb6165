/**
 * Where a pattern may begin, by the first five characters of what it matches. An engine for regular expressions tries each of a hundred words at
 * every character; one look at a table says for nearly all characters that none of them begins there.
 */

import { ANY, alternativesOf, BITS, CLASS_COUNT, classOf, FIRST_OF_WORDS, pathsOf, WORDS } from './pattern-paths.ts';

const WINDOW = 1 << (BITS * 3);
/** Added to a window whose first character stands inside a word. */
const INSIDE = WINDOW;

/** A text is read from here: its characters one by one would take four times as long, as most are a slice of another. */
let bytes = Buffer.alloc(4096);
let units = unitsOf(bytes);

function unitsOf({ buffer, byteOffset, length }: Buffer): Uint16Array {
  return new Uint16Array(buffer, byteOffset, length >> 1);
}

/** Writes a text to `units`, with four marks behind it; its length. */
function read(text: string): number {
  const { length } = text;
  if (length + 4 > units.length) {
    bytes = Buffer.alloc(length * 4 + 8);
    units = unitsOf(bytes);
  }
  bytes.write(text, 'utf16le');
  for (let i = length; i < length + 4; i++) units[i] = 0;
  return length;
}

/** By three characters in a row, the patterns that may hold them, by their bits. */
interface Tables {
  /** As their first three; the second half is for those that begin inside a word. */
  readonly first: Uint8Array;
  /** As their third to fifth. */
  readonly last: Uint8Array;
  /** The patterns that may begin where the text does, and nowhere else by that way. */
  readonly atStart: number;
}

/** Up to eight patterns, none with the flags `u` and `m`: which of them may match in a text at all. */
export class PatternStarts {
  private readonly patterns: readonly RegExp[];
  /** Made when the first text is asked about. */
  private known: Tables | null = null;

  constructor(patterns: readonly RegExp[]) {
    this.patterns = patterns;
  }

  /** The patterns that may match somewhere in a text, by their bits. A pattern whose bit is not set matches nowhere. */
  among(text: string): number {
    this.known ??= tablesOf(this.patterns.map(({ source }) => source));
    const { first, last, atStart } = this.known;
    const length = read(text);
    const seen = units;
    let found = atStart;
    let window = (classOf(seen[0] ?? 0) << BITS) | classOf(seen[1] ?? 0);
    let isInside = 0;
    // What may begin with the three before the last one, and with the last three.
    let early = 0;
    let late = 0;
    for (let i = 2; i < length + 4; i++) {
      window = ((window << BITS) | classOf(seen[i] ?? 0)) & (WINDOW - 1);
      found |= early & (last[window] ?? 0);
      early = late;
      late = first[isInside | window] ?? 0;
      isInside = ((FIRST_OF_WORDS - 1 - (window >> (BITS * 2))) >> 31) & INSIDE;
    }
    return found;
  }
}

/**
 * One pattern of many alternatives, without the flags `u` and `m`: each is tried only where it may begin. They are in up to eight parts, so that
 * what is tried is short.
 */
export class Alternatives {
  private readonly pattern: RegExp;
  private parts: readonly RegExp[] = [];
  /** Made when the first text is asked about. */
  private known: Tables | null = null;

  constructor(pattern: RegExp) {
    this.pattern = pattern;
  }

  /** Whether the pattern matches somewhere in a text. */
  isIn(text: string): boolean {
    const { first, last, atStart } = this.tables();
    if (atStart !== 0 && this.isAt(text, 0, atStart)) return true;
    const length = read(text);
    const seen = units;
    let window = (classOf(seen[0] ?? 0) << BITS) | classOf(seen[1] ?? 0);
    let isInside = 0;
    let early = 0;
    let late = 0;
    for (let i = 2; i < length + 4; i++) {
      window = ((window << BITS) | classOf(seen[i] ?? 0)) & (WINDOW - 1);
      const here = early & (last[window] ?? 0);
      if (here !== 0 && this.isAt(text, i - 4, here)) return true;
      early = late;
      late = first[isInside | window] ?? 0;
      isInside = ((FIRST_OF_WORDS - 1 - (window >> (BITS * 2))) >> 31) & INSIDE;
    }
    return false;
  }

  private tables(): Tables {
    if (this.known !== null) return this.known;
    const sources = partsOf(this.pattern.source);
    this.parts = sources.map((source) => new RegExp(source, `${this.pattern.flags}y`));
    this.known = tablesOf(sources);
    return this.known;
  }

  private isAt(text: string, at: number, asked: number): boolean {
    for (let index = 0; asked >> index !== 0; index++) {
      const part = (asked >> index) & 1 ? this.parts[index] : undefined;
      if (part === undefined) continue;
      part.lastIndex = at;
      if (part.test(text)) return true;
    }
    return false;
  }
}

const MOST_PARTS = 8;

/** The alternatives of a pattern, in parts of some that begin alike. */
function partsOf(source: string): readonly string[] {
  const alternatives = alternativesOf(source);
  const sorted = alternatives
    .map((one) => ({ one, begins: pathsOf(one)[0]?.sets[0] ?? ANY }))
    .sort((a, b) => a.begins - b.begins);
  const size = Math.ceil(sorted.length / MOST_PARTS);
  const parts: string[] = [];
  for (let from = 0; from < sorted.length; from += size)
    parts.push(
      sorted
        .slice(from, from + size)
        .map(({ one }) => one)
        .join('|'),
    );
  return parts;
}

function tablesOf(sources: readonly string[]): Tables {
  const first = new Uint8Array(WINDOW * 2);
  const last = new Uint8Array(WINDOW);
  let atStart = 0;
  for (const [index, source] of sources.entries()) {
    const bit = 1 << index;
    // Hundreds of ways through a pattern begin alike.
    const done = new Set<string>();
    const markOnce = (table: Uint8Array, sets: Three, add = 0): void => {
      const key = `${table.length} ${add} ${sets.join(' ')}`;
      if (!done.has(key)) mark(table, bit, sets, add);
      done.add(key);
    };
    for (const { sets, isBound, isFirst } of pathsOf(source)) {
      if (isFirst) {
        atStart |= bit;
        continue;
      }
      const [one = ANY, two = ANY, three = ANY, four = ANY, five = ANY] = sets;
      markOnce(first, [one, two, three]);
      // What begins at the border of a word, and with a character of words, begins inside none.
      markOnce(first, [isBound ? one & ~WORDS : one, two, three], INSIDE);
      markOnce(last, [three, four, five]);
    }
  }
  return { first, last, atStart };
}

type Three = readonly [number, number, number];

/** Sets a bit of all windows that hold one class of each set. */
function mark(table: Uint8Array, bit: number, [first, second, third]: Three, add: number): void {
  for (let one = 0; one < CLASS_COUNT; one++) {
    if (((first >>> one) & 1) === 0) continue;
    for (let two = 0; two < CLASS_COUNT; two++) {
      if (((second >>> two) & 1) === 0) continue;
      for (let three = 0; three < CLASS_COUNT; three++) {
        const window = add | (one << (BITS * 2)) | (two << BITS) | three;
        if (((third >>> three) & 1) === 1) table[window] = (table[window] ?? 0) | bit;
      }
    }
  }
}
