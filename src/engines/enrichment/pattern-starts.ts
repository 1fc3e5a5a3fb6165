/**
 * Where a pattern may begin, by the first five characters of what it matches. An engine for regular expressions tries each of a hundred words at
 * every character; one look at a table says for nearly all characters that none of them begins there.
 */

/**
 * Characters of words by classes of letters that seldom begin the same words, so that the table is small enough to stay where the processor reads
 * it at once; what stands in no word is of the first three classes.
 */
const WORD_CLASSES = ['a', 'e', 'i', 'ou', 'vwy', 'dt', 'n', 's', 'r', 'hl', 'cgkq', 'bfmp', 'jxz0123456789_'];
const MARK = 0;
const BLANK = 1;
const BRACKET = 2;
const FIRST_OF_WORDS = 3;
const BITS = 4;
const CLASS_COUNT = 1 << BITS;
const WINDOW = 1 << (BITS * 3);
/** Added to a window whose first character stands inside a word. */
const INSIDE = WINDOW;

const WORDS = 0xfff8;
const ANY = 0xffff;

/** The class of each unit. */
const classes = new Uint8Array(65_536);
classes[0x20] = BLANK;
classes[0x28] = BRACKET;
classes[0x5b] = BRACKET;
for (const [index, letters] of WORD_CLASSES.entries()) {
  for (const letter of letters + letters.toUpperCase()) classes[letter.charCodeAt(0)] = index + FIRST_OF_WORDS;
}
const DIGITS = 1 << classOf(0x30);
const OTHERS = ~WORDS & ANY;

function classOf(code: number): number {
  return classes[code] ?? MARK;
}

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
  const alternatives = new Parser(source).alternatives();
  const sorted = alternatives
    .map((one) => ({ one, begins: pathsOf(new Parser(one).pattern())[0]?.sets[0] ?? ANY }))
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
    for (const { sets, isBound, isFirst } of pathsOf(new Parser(source).pattern())) {
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

/** A pattern as a tree. What asks for nothing but its surroundings is empty: whoever may begin is tried in full. */
type Node =
  | { readonly kind: 'empty' }
  | { readonly kind: 'border' }
  /** `^` */
  | { readonly kind: 'start' }
  /** One character of any of these classes. */
  | { readonly kind: 'set'; readonly classes: number }
  | { readonly kind: 'all'; readonly nodes: readonly Node[] }
  | { readonly kind: 'either'; readonly nodes: readonly Node[] }
  | { readonly kind: 'times'; readonly node: Node; readonly least: number; readonly most: number };

/** The classes of the first characters of one way through a pattern. */
interface Path {
  readonly sets: readonly number[];
  /** It begins with `\b`. */
  readonly isBound: boolean;
  /** It begins with `^`. */
  readonly isFirst: boolean;
}

const EMPTY: Node = { kind: 'empty' };
const LENGTH = 5;

const END: readonly Path[] = [{ sets: [], isBound: false, isFirst: false }];
/** Before the first character. */
const NOTHING = 0;

function pathsOf(pattern: Node): readonly Path[] {
  return through(pattern, LENGTH, NOTHING, () => END);
}

/** The ways on from a place in a pattern, `left` characters from the last that counts, behind one of the classes `before`. */
type Onward = (left: number, before: number) => readonly Path[];

/** The ways through a node and what follows it, as far as `left` characters; a way that ends before says nothing of the rest. */
function through(node: Node, left: number, before: number, next: Onward): readonly Path[] {
  if (left === 0) return END;
  switch (node.kind) {
    case 'empty':
      return next(left, before);
    case 'border':
      return before === NOTHING
        ? next(left, before).map((path) => ({ ...path, isBound: true }))
        : overBorder(next(left, before), before);
    case 'start':
      return next(left, before).map((path) => ({ ...path, isFirst: true }));
    case 'set':
      return (left === 1 ? END : next(left - 1, node.classes)).map(({ sets }) => ({
        sets: [node.classes, ...sets],
        isBound: false,
        isFirst: false,
      }));
    case 'either':
      return node.nodes.flatMap((one) => through(one, left, before, next));
    case 'all': {
      const from = (index: number, rest: number, last: number): readonly Path[] => {
        const one = node.nodes[index];
        return one === undefined ? next(rest, last) : through(one, rest, last, (after, lately) => from(index + 1, after, lately));
      };
      return from(0, left, before);
    }
    default: {
      const again = (count: number, rest: number, last: number): readonly Path[] => [
        ...(count >= node.least ? next(rest, last) : []),
        ...(count < node.most
          ? through(node.node, rest, last, (after, lately) =>
              after === rest && count >= node.least ? [] : again(count + 1, after, lately),
            )
          : []),
      ];
      return again(0, left, before);
    }
  }
}

/** Behind a character of words `\b` asks for another, and behind any other for one of words. */
function overBorder(paths: readonly Path[], before: number): readonly Path[] {
  const asked = (before & ~WORDS) === 0 ? OTHERS : (before & WORDS) === 0 ? WORDS : ANY;
  return paths.flatMap(({ sets: [first = ANY, ...rest], isBound, isFirst }) =>
    (first & asked) === 0 ? [] : [{ sets: [first & asked, ...rest], isBound, isFirst }],
  );
}

/** Reads the source of a regular expression, as far as this project writes them. */
class Parser {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** What stands between the bars that are in no group. */
  alternatives(): readonly string[] {
    const found: string[] = [];
    for (;;) {
      const from = this.at;
      this.sequence();
      found.push(this.source.slice(from, this.at));
      if (!this.takes('|')) return found;
    }
  }

  pattern(): Node {
    const nodes: Node[] = [];
    do nodes.push(this.sequence());
    while (this.takes('|'));
    return nodes.length === 1 ? (nodes[0] ?? EMPTY) : { kind: 'either', nodes };
  }

  private sequence(): Node {
    const nodes: Node[] = [];
    while (this.at < this.source.length && !'|)'.includes(this.source.charAt(this.at))) nodes.push(this.repeated(this.atom()));
    return { kind: 'all', nodes };
  }

  private repeated(node: Node): Node {
    const [least, most] = this.times();
    if (least === 1 && most === 1) return node;
    this.takes('?');
    return { kind: 'times', node, least, most };
  }

  private times(): readonly [number, number] {
    if (this.takes('?')) return [0, 1];
    if (this.takes('*')) return [0, LENGTH];
    if (this.takes('+')) return [1, LENGTH];
    const [whole, least = '', comma, most = ''] = /^\{(\d+)(,)?(\d*)\}/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (whole === undefined) return [1, 1];
    this.at += whole.length;
    return [Number(least), comma === undefined ? Number(least) : most === '' ? LENGTH : Number(most)];
  }

  private atom(): Node {
    const mark = this.source.charAt(this.at++);
    if (mark === '(') return this.group();
    if (mark === '[') return { kind: 'set', classes: this.set() };
    if (mark === '^') return { kind: 'start' };
    if (mark === '$') return EMPTY;
    if (mark === '.') return { kind: 'set', classes: ANY };
    if (mark !== '\\') return { kind: 'set', classes: 1 << classOf(mark.charCodeAt(0)) };
    const escaped = this.source.charAt(this.at);
    if (escaped === 'b' || escaped === 'B') {
      this.at++;
      return escaped === 'b' ? { kind: 'border' } : EMPTY;
    }
    return { kind: 'set', classes: this.escaped() };
  }

  private group(): Node {
    const [lead = ''] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 40)) ?? [];
    this.at += lead.length;
    const inner = this.pattern();
    this.takes(')');
    return /[=!]/.test(lead) ? EMPTY : inner;
  }

  /** What stands behind a backslash. */
  private escaped(): number {
    const mark = this.source.charAt(this.at++);
    switch (mark) {
      case 'w':
        return WORDS;
      case 'd':
        return DIGITS;
      case 's':
      case 'W':
        return OTHERS;
      case 'D':
        return ANY;
      case 'S':
        return ANY & ~(1 << BLANK);
      case 'u':
        return this.ofHex(4);
      case 'x':
        return this.ofHex(2);
      case 'n':
      case 't':
      case 'r':
        return 1 << MARK;
      default:
        return 1 << classOf(mark.charCodeAt(0));
    }
  }

  private ofHex(length: number): number {
    const code = Number.parseInt(this.source.slice(this.at, this.at + length), 16);
    this.at += length;
    return 1 << classOf(code);
  }

  /** Of a class in brackets, its first and last code where it is a range. */
  private set(): number {
    const isNegated = this.takes('^');
    if (isNegated) {
      // Of a class, `[^…]` may hold every other character.
      while (!this.takes(']')) this.at += this.source.charAt(this.at) === '\\' ? 2 : 1;
      return ANY;
    }
    let found = 0;
    while (!this.takes(']')) {
      const from = this.source.charCodeAt(this.at);
      if (this.takes('\\')) {
        found |= this.escaped();
        // A range between two escapes is of characters beyond ASCII.
        if (this.source.charAt(this.at) === '-' && this.source.charAt(this.at + 1) === '\\') {
          this.at += 2;
          found |= this.escaped() | (1 << MARK);
        }
        continue;
      }
      this.at++;
      if (this.source.charAt(this.at) !== '-' || this.source.charAt(this.at + 1) === ']') {
        found |= 1 << classOf(from);
        continue;
      }
      const to = this.source.charCodeAt(this.at + 1);
      this.at += 2;
      for (let code = from; code <= Math.min(to, 128); code++) found |= 1 << classOf(code);
      if (to > 127) found |= 1 << MARK;
    }
    return found;
  }

  private takes(mark: string): boolean {
    if (!this.source.startsWith(mark, this.at)) return false;
    this.at += mark.length;
    return true;
  }
}
