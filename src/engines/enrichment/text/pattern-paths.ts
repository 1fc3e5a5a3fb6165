/**
 * With which classes of characters a pattern may begin, read from its source. Every way through it counts; lookarounds do not, so that more is
 * allowed than matches, and never less.
 */

/**
 * Characters of words by classes of letters that seldom begin the same words, so that the table is small enough to stay where the processor reads
 * it at once; what stands in no word is of the first three classes.
 */
const WORD_CLASSES = ['a', 'e', 'i', 'ou', 'vwy', 'dt', 'n', 's', 'r', 'hl', 'cgkq', 'bfmp', 'jxz0123456789_'];
const MARK = 0;
const BLANK = 1;
const BRACKET = 2;
export const FIRST_OF_WORDS = 3;
export const BITS = 4;
export const CLASS_COUNT = 1 << BITS;
export const WORDS = 0xfff8;
export const ANY = 0xffff;

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

/** The class of a unit. */
export function classOf(code: number): number {
  return classes[code] ?? MARK;
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
export interface Path {
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

/** The ways through the source of a pattern, as far as five characters. Flags change nothing: small letters and capitals are of one class. */
export function pathsOf(source: string): readonly Path[] {
  return through(new Parser(source).pattern(), LENGTH, NOTHING, () => END);
}

/** The alternatives of the source of a pattern: what stands between the bars that are in no group. */
export function alternativesOf(source: string): readonly string[] {
  return new Parser(source).alternatives();
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
