/**
 * Where a text may hold a contact. One pass looks at three characters at a time, each as one of 32 classes, in a table made once from the marks
 * and words below; what the table lets through is looked at once more. Nearly everything in a post is passed over by two reads of memory,
 * which costs less than any pattern over so many different words.
 */
import { isAlphanumeric, isAsciiLetter, isDigit } from './characters.ts';
import { WORDS_IN_BRACKETS } from './mail-marks.ts';
import { LONG_RUN } from './phone-candidates.ts';

/** Classes 1 to 25 are letters: the ones that neither a trace nor the end of a label holds share the last with those of other languages. */
const LETTERS = 'abcdeghiklmnoprstuwxy';
const OTHER = 0;
const OTHER_LETTER = LETTERS.length + 1;
const DIGIT = 26;
const DOT = 27;
/** A mark or a letter that is looked at wherever it stands. */
const MARK = 28;
const COLON = 29;
const SLASH = 30;
const BRACKET = 31;
const CLASS_COUNT = 32;

/** Marks and letters of other languages that words and brackets for “at” begin with. */
const FOREIGN = new Set([0xab, 0xe4, 0x421, 0x441, 0x43f, 0x3010, 0x300c, 0x3092, 0x6362, 0x827e]);
/** A run of hidden or disguised characters: from, to. */
const DISGUISES: readonly (readonly [number, number])[] = [
  [0xad, 0xad],
  [0x200b, 0x200f],
  [0x2024, 0x2024],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x24d0, 0x24d0],
  [0x3002, 0x3002],
  [0xfe6b, 0xfe6b],
  [0xfeff, 0xfeff],
  [0xff01, 0xff5b],
  [0xff5d, 0xff5e],
];
/** The first half of mathematical letters, in which people write names in bold or italics. */
const MATHEMATICAL = 0xd835;

/** Three letters of a word that hardly another English word holds. */
type Traced = readonly [word: string, trace: string];

/** What English posts spell: dots, and the two messengers whose handles people write without a sign. */
const WORDS: readonly Traced[] = [
  ['dot', 'dot'],
  ['d0t', 'd0t'],
  ['discord', 'sco'],
  ['telegram', 'leg'],
];
/** Besides these, words for “at” and dots of other languages, short names of mail providers, names of other platforms. */
const RARE_WORDS: readonly Traced[] = [
  ['punkt', 'nkt'],
  ['punto', 'pun'],
  ['ponto', 'pon'],
  ['kropka', 'opk'],
  ['nokta', 'okt'],
  ['arroba', 'rro'],
  ['arobase', 'oba'],
  ['chiocciola', 'cci'],
  ['klammeraffe', 'kla'],
  ['apenstaartje', 'aar'],
  ['malpa', 'lpa'],
  ['gmail', 'gma'],
  ['googlemail', 'ogl'],
  ['hotmail', 'otm'],
  ['outlook', 'tlo'],
  ['yahoo', 'yah'],
  ['icloud', 'icl'],
  ['aol', 'aol'],
  ['protonmail', 'onm'],
  ['fastmail', 'stm'],
  ['instagram', 'nst'],
  ['insta', 'nst'],
  ['twitter', 'twi'],
  ['github', 'thu'],
];
/** Too short for a trace: told by what stands before them. */
const SHORT_WORDS = ['ig', 'tg'];
const OWN_DOMAIN = "company(?:'s)? domain|our domain";
const WORD = new RegExp(`\\b(?:${WORDS.map(([word]) => word).join('|')})\\b`, 'iy');
const RARE_WORD = new RegExp(`\\b(?:${[...RARE_WORDS.map(([word]) => word), ...SHORT_WORDS, OWN_DOMAIN].join('|')})\\b`, 'iy');
const DOMAIN = 'dom';
const LONGEST_BEFORE_DOMAIN = 12;

/** Words that hardly any English sentence does without, and no other language has. */
const ENGLISH = /\b(?:the|and|you|with|this|have)\b/i;
/** In English prose the rare words are looked for where people sign: elsewhere they are words. */
const SIGNATURE = 300;

/** A bracket that holds a short word, or begins with a dot. Looks ahead by a bounded length. */
const SHORT_BRACKET = /[[({<](?:[[({<]{0,2}[^\n,:/\])}>]{1,17}[\])}>]| ?(?:\.|dot))/iy;
const NUMBER = new RegExp(LONG_RUN.source, 'y');

/** What the table says of three classes; from `TRACE` on, how far the word begins before them. */
const NOTHING = 0;
const AT_MARK = 1;
const AT_DOT = 2;
const AT_NUMBER = 3;
const AT_COLON = 4;
const AT_SLASH = 5;
const AT_BRACKET = 6;
const AT_DOMAIN = 7;
const AT_SHORT_WORD = 8;
const TRACE = 9;

const classes = classTable();
const kinds = kindTable();
/** 1 where two characters begin what a bracket may hold for a sign or a dot. */
const heads = headTable();

/** Units looked at in one go. */
const CHUNK_BITS = 12;
const CHUNK = 1 << CHUNK_BITS;
const bytes = Buffer.alloc(CHUNK * 2);
const units = new Uint16Array(bytes.buffer, bytes.byteOffset, CHUNK);
/** Where the table stopped: the offset in the chunk, and above its bits what the table says. */
const stops = new Int32Array(CHUNK);
/** The anchors of the chunk that was read last; no unit is the end of more than two. */
const found = new Int32Array(CHUNK * 2);

export interface AnchorOptions {
  readonly hasPhones: boolean;
  /** The text holds no character in disguise any more. */
  readonly isLegible: boolean;
}

/** The anchors of one text, left to right. One text is read at a time: its anchors lie where the next one's will. */
export class Anchors {
  /** Set where a character in disguise was met: then the text must be made legible first. */
  isDisguised = false;
  private readonly text: string;
  private readonly options: AnchorOptions;
  private cursor = 0;
  private count = 0;
  private readTo = 0;
  private window = 0;
  /** Where the rare words begin to count; -1 until the first asks. */
  private signature = -1;

  constructor(text: string, options: AnchorOptions) {
    this.text = text;
    this.options = options;
  }

  /** The first anchor at or behind an index that only grows; -1 where there is none left, or the text is in disguise. */
  next(from: number): number {
    for (;;) {
      while (this.cursor < this.count) {
        const at = found[this.cursor++] ?? 0;
        if (at >= from) return at;
      }
      if (this.readTo >= this.text.length) return -1;
      this.count = 0;
      this.cursor = 0;
      this.read();
      if (this.isDisguised) return -1;
    }
  }

  /** Reads on by one chunk. */
  private read(): void {
    const { text, readTo } = this;
    const to = Math.min(text.length, readTo + CHUNK);
    bytes.write(readTo === 0 && to === text.length ? text : text.slice(readTo, to), 'utf16le');
    const count = stopsIn(to - readTo, this.window);
    for (let i = 0; i < count; i++) {
      const stop = stops[i] ?? 0;
      this.note(stop >> CHUNK_BITS, readTo + (stop & (CHUNK - 1)));
    }
    this.window = (classAt(text, to - 2) << 5) | classAt(text, to - 1);
    this.readTo = to;
  }

  private put(at: number): void {
    found[this.count++] = at;
  }

  /** A second look at what ends at `at`. */
  private note(kind: number, at: number): void {
    switch (kind) {
      case AT_DOT:
        this.put(at - 1);
        return;
      case AT_MARK:
        this.noteMark(at);
        return;
      case AT_NUMBER:
        if (this.options.hasPhones) this.noteNumber(at - 1);
        return;
      case AT_COLON:
        if (this.text.charCodeAt(at + 1) !== 0x2f || this.text.charCodeAt(at + 2) !== 0x2f) this.put(at);
        return;
      case AT_SLASH:
        this.noteSlash(at);
        return;
      case AT_BRACKET:
        if (this.isBracket(at - 1)) this.put(at - 1);
        return;
      case AT_DOMAIN:
        this.noteDomain(at - 2);
        return;
      case AT_SHORT_WORD:
        this.noteWord(at - 1);
        return;
      default:
        this.noteWord(at - 2 - (kind - TRACE));
    }
  }

  private noteMark(at: number): void {
    const { text } = this;
    const before = classes[text.charCodeAt(at - 1)] ?? OTHER;
    if (before === BRACKET ? this.isBracket(at - 1) : before === DOT && endsLabel(text.charCodeAt(at - 2))) this.put(at - 1);
    const code = text.charCodeAt(at);
    const isAnchor =
      code === 0x40 ||
      (code === 0x23 && isDigit(text.charCodeAt(at + 1))) ||
      (code === 0x25 && text.startsWith('40', at + 1)) ||
      (code > 127 && FOREIGN.has(code));
    if (isAnchor) this.put(at);
    else if (code > 127 && !this.options.isLegible)
      this.isDisguised ||= code !== MATHEMATICAL || isLowHalf(text.charCodeAt(at + 1));
  }

  private noteNumber(digit: number): void {
    if (this.endsEarly(digit)) return;
    NUMBER.lastIndex = digit;
    if (!NUMBER.test(this.text)) return;
    const before = this.text.charCodeAt(digit - 1);
    this.put(before === 0x2b || before === 0x28 ? digit - 1 : digit);
  }

  /** A letter follows too soon for any number that is to be called. */
  private endsEarly(digit: number): boolean {
    const { text } = this;
    for (let at = digit + 1; at < digit + 6; at++) {
      const code = text.charCodeAt(at);
      if (isAsciiLetter(code))
        return at < digit + 3 || !isDigit(text.charCodeAt(digit + 1)) || !isDigit(text.charCodeAt(digit + 2));
    }
    return false;
  }

  /** `://`, the slash of `u/jo` and `u / jo`. */
  private noteSlash(at: number): void {
    const { text } = this;
    const before = text.charCodeAt(at - 1);
    if (before === 0x2f) this.put(at - 2);
    else if (before !== 0x20) this.put(at);
    else if (text.charCodeAt(at + 1) === 0x20) this.put(at);
  }

  private isBracket(at: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) === 0x28 && (isDigit(next) || (next === 0x2b && isDigit(text.charCodeAt(at + 2))))) return true;
    let inner = at + 1;
    while (inner - at < 20 && isAroundWord(text.charCodeAt(inner))) inner++;
    if (heads[(classAt(text, inner) << 5) | classAt(text, inner + 1)] !== 1) return false;
    SHORT_BRACKET.lastIndex = at;
    return SHORT_BRACKET.test(text);
  }

  private noteWord(start: number): void {
    if (isAlphanumeric(this.text.charCodeAt(start - 1))) return;
    if (isAt(WORD, this.text, start)) this.put(start);
    else if (isAt(RARE_WORD, this.text, start)) {
      if (start >= this.signatureStart()) this.put(start);
    } else if (this.text[start - 1] === '_' && /^dot[_-]$/i.test(this.text.slice(start, start + 4))) this.put(start - 1);
  }

  /** “the company domain”, “our domain” */
  private noteDomain(at: number): void {
    const before = /(?:company(?:'s)?|our) $/i.exec(this.text.slice(Math.max(0, at - LONGEST_BEFORE_DOMAIN), at));
    if (before !== null) this.noteWord(at - before[0].length);
  }

  private signatureStart(): number {
    if (this.signature === -1) {
      const { text } = this;
      const isProse = text.length > SIGNATURE * 2 && Buffer.byteLength(text) === text.length && ENGLISH.test(text);
      this.signature = isProse ? text.length - SIGNATURE : 0;
    }
    return this.signature;
  }
}

function isAt(word: RegExp, text: string, start: number): boolean {
  word.lastIndex = Math.max(0, start);
  return word.test(text);
}

/** What may stand between a bracket and the word in it: a bracket, a blank, quotes, dashes. */
function isAroundWord(code: number): boolean {
  return (
    code === 0x20 ||
    code === 0x2d ||
    code === 0x5f ||
    code === 0x2a ||
    code === 0x22 ||
    code === 0x27 ||
    classes[code] === BRACKET
  );
}

function endsLabel(code: number): boolean {
  return isAlphanumeric(code) || (code >= 0xc0 && code <= 0x1fff);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Reads `units` up to `length` behind two characters whose classes are in `before`; writes to `stops`. Nothing else is done here, at so many characters. */
function stopsIn(length: number, before: number): number {
  let window = before;
  let count = 0;
  for (let i = 0; i < length; i++) {
    window = ((window << 5) | (classes[units[i] ?? 0] ?? 0)) & 0x7fff;
    const kind = kinds[window] ?? 0;
    if (kind !== NOTHING) stops[count++] = (kind << CHUNK_BITS) | i;
  }
  return count;
}

function classAt(text: string, at: number): number {
  return at < 0 ? OTHER : (classes[text.charCodeAt(at)] ?? OTHER);
}

/** The class of each UTF-16 unit. */
function classTable(): Uint8Array {
  const table = new Uint8Array(65_536);
  const set = (written: string, kind: number): void => {
    for (const mark of written) table[mark.charCodeAt(0)] = kind;
  };
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', OTHER_LETTER);
  table.fill(OTHER_LETTER, 0xc0, 0x2000);
  for (const [index, letter] of [...LETTERS].entries()) set(letter + letter.toUpperCase(), index + 1);
  set('0123456789', DIGIT);
  set('.', DOT);
  set(':', COLON);
  set('/', SLASH);
  set('[({<', BRACKET);
  for (const [from, to] of DISGUISES) table.fill(MARK, from, to + 1);
  for (const code of [0x40, 0x23, 0x25, MATHEMATICAL, ...FOREIGN]) table[code] = MARK;
  return table;
}

/** What is to be looked at again, by the classes of three characters. */
function kindTable(): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT ** 3);
  const all = Array.from({ length: CLASS_COUNT }, (_, index) => index);
  const letters = all.slice(1, OTHER_LETTER + 1);
  const of = (written: string): number[] => [...written].map((mark) => classes[mark.charCodeAt(0)] ?? OTHER);
  const set = (first: readonly number[], second: readonly number[], third: readonly number[], kind: number): void => {
    for (const one of first) for (const two of second) for (const three of third) table[(one << 10) | (two << 5) | three] = kind;
  };
  set([...letters, DIGIT, MARK], [DOT], letters, AT_DOT);
  set(
    all.filter((one) => one !== DIGIT),
    [DIGIT],
    [OTHER, DIGIT, DOT, SLASH, BRACKET],
    AT_NUMBER,
  );
  // The last letters of Twitter, X, GitHub and the like, of `base64` and `(base64)`, a blank or an asterisk behind one.
  set(all, of('rxtmgdbay *'), [COLON], AT_COLON);
  set([DIGIT], [DIGIT], [COLON], AT_COLON);
  set([COLON], [SLASH], [SLASH], AT_SLASH);
  set(all, of('u'), [SLASH], AT_SLASH);
  set(of('u'), [OTHER], [SLASH], AT_SLASH);
  set(all, [BRACKET], all, AT_BRACKET);
  set(all, all, [MARK], AT_MARK);
  for (const [word, trace] of [...WORDS, ...RARE_WORDS]) {
    const [first = 0, second = 0, third = 0] = of(trace);
    set([first], [second], [third], TRACE + word.indexOf(trace));
  }
  for (const word of SHORT_WORDS) {
    const [first = 0, second = 0] = of(word);
    set([OTHER, DOT, MARK, COLON, SLASH, BRACKET], [first], [second], AT_SHORT_WORD);
  }
  const [first = 0, second = 0, third = 0] = of(DOMAIN);
  set([first], [second], [third], AT_DOMAIN);
  return table;
}

function headTable(): Uint8Array {
  const table = new Uint8Array(CLASS_COUNT ** 2);
  const notLetters = [OTHER, DIGIT, DOT, MARK, COLON, SLASH, BRACKET];
  for (const word of [...WORDS_IN_BRACKETS, '.', 'dot']) {
    const first = classes[word.charCodeAt(0)] ?? OTHER;
    const second = word.length > 1 ? [classes[word.charCodeAt(1)] ?? OTHER] : notLetters;
    for (const two of second) table[(first << 5) | two] = 1;
  }
  // `(.com)`, `[.c`
  for (let two = 0; two < CLASS_COUNT; two++) table[(DOT << 5) | two] = 1;
  return table;
}
