/**
 * Where a text may hold a contact. One pass looks at three characters at a time in a table; what the table lets through is looked at once more.
 * Nearly everything in a post is passed over by two reads of memory, which costs less than any pattern over so many different words.
 */

import { LONG_RUN } from '../phones/phone-candidates.ts';
import { FEWEST_DIGITS } from '../phones/phone-runs.ts';
import { isAlphanumeric, isAsciiLetter, isDigit } from '../text/characters.ts';
import { CHUNK, CHUNK_BITS, LEAD, stopsOfChunk, stops as stopsOfTable } from './anchor-stops.ts';
import {
  AT_BRACKET,
  AT_COLON,
  AT_DOMAIN,
  AT_DOT,
  AT_LAST_DOT,
  AT_LAST_LETTERS,
  AT_LINK,
  AT_MARK,
  AT_NUMBER,
  AT_PATH,
  AT_SHORT_WORD,
  AT_SLASH,
  BRACKET,
  classes,
  endsPageName,
  FOREIGN,
  heads,
  MATHEMATICAL,
  OTHER,
  OTHER_LETTER,
  RARE_WORD,
  TRACE,
  WORD,
} from './anchor-table.ts';

/** Words that hardly any English sentence does without, and no other language has. */
const ENGLISH = /\b(?:the|and|you|with|this|have)\b/i;
const NOT_ASCII = /[^\x00-\x7f]/;
/** In English prose the rare words are looked for where people sign: elsewhere they are words. */
const SIGNATURE = 300;

/** How far before “domain” the words stand that say whose. */
const LONGEST_BEFORE_DOMAIN = 12;
/** A bracket that holds a short word, or begins with a dot. Looks ahead by a bounded length. */
const SHORT_BRACKET = /[[({<](?:[[({<]{0,2}[^\n,:/\])}>]{1,17}[\])}>]| ?(?:\.|dot))/iy;
const NUMBER = new RegExp(LONG_RUN.source, 'y');
/** 1 for the marks of `LONG_RUN` below 128. */
const IN_NUMBERS = new Uint8Array(128);
for (const mark of '-, ()./*~|_=>[]') IN_NUMBERS[mark.charCodeAt(0)] = 1;

// An import is looked up at each use, a constant of the file is not.
const [classOf, headOf, stops, chunkBits] = [classes, heads, stopsOfTable, CHUNK_BITS];

/** The anchors of the stop that was looked at last: no unit is the end of more than two. */
const found = new Int32Array(2);

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
  private chunkStart = 0;
  private stop = 0;
  private stopCount = 0;
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
      this.cursor = 0;
      this.count = 0;
      while (this.count === 0 && this.stop < this.stopCount) {
        const stop = stops[this.stop++] ?? 0;
        const kind = stop >> chunkBits;
        const at = this.chunkStart + (stop & ((1 << chunkBits) - 1)) - LEAD;
        // What lies before `from` is used up: a disguise counts there too.
        if (at >= from || kind === AT_MARK) this.note(kind, at);
      }
      if (this.isDisguised) return -1;
      if (this.count > 0) continue;
      if (this.readTo >= this.text.length) return -1;
      this.read();
    }
  }

  /** Reads on by one chunk. */
  private read(): void {
    const { text, readTo } = this;
    const to = Math.min(text.length, readTo + CHUNK);
    this.stopCount = stopsOfChunk(text, readTo, to);
    this.stop = 0;
    this.chunkStart = readTo;
    this.readTo = to;
  }

  private put(at: number): void {
    found[this.count++] = at;
  }

  /** A second look at three units, the last of which stands at `at`. */
  private note(kind: number, at: number): void {
    switch (kind) {
      case AT_DOT:
        this.put(at - 1);
        return;
      case AT_LAST_DOT:
        if (endsLabel(this.text.charCodeAt(at - 2))) this.put(at - 1);
        return;
      case AT_MARK:
        this.noteMark(at - 1);
        return;
      case AT_NUMBER:
        if (this.options.hasPhones) this.noteNumber(at - 1);
        return;
      case AT_COLON:
        this.noteColon(at - 1);
        return;
      case AT_LINK:
        this.put(at - 2);
        return;
      case AT_SLASH:
        this.noteSlash(at - 1);
        return;
      case AT_PATH:
        this.noteWord(at - 3);
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
      case AT_LAST_LETTERS:
        if (classAt(this.text, at - 3) !== OTHER_LETTER) this.noteWord(at - 2);
        return;
      default:
        this.noteWord(at - 2 - (kind - TRACE));
    }
  }

  private noteMark(at: number): void {
    const { text } = this;
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

  /** No colon of a link, and behind one figure only another. */
  private noteColon(at: number): void {
    const { text } = this;
    if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f) return;
    const last = text.charCodeAt(at - 1);
    if ((last | 0x20) === 0x65 || (last | 0x20) === 0x73 || (last | 0x20) === 0x6b) {
      if (endsPageName(text, at)) this.put(at);
    } else if (!isDigit(last) || isDigit(text.charCodeAt(at - 2))) this.put(at);
  }

  private noteNumber(digit: number): void {
    if (this.endsEarly(digit) || opensTwice(this.text, digit)) return;
    NUMBER.lastIndex = digit;
    if (!NUMBER.test(this.text)) return;
    const before = this.text.charCodeAt(digit - 1);
    this.put(before === 0x2b || before === 0x28 ? digit - 1 : digit);
  }

  /** A letter follows too soon for any number that is to be called, or a mark that none holds. */
  private endsEarly(digit: number): boolean {
    const { text } = this;
    for (let at = digit + 1; at < digit + 6; at++) {
      const code = text.charCodeAt(at);
      if (isDigit(code) || code > 127) continue;
      if (isAsciiLetter(code))
        return at < digit + 3 || !isDigit(text.charCodeAt(digit + 1)) || !isDigit(text.charCodeAt(digit + 2));
      if (IN_NUMBERS[code] !== 1) return true;
    }
    return false;
  }

  /** The slash of `u/jo`, `u / jo` and `t . me / jo`. */
  private noteSlash(at: number): void {
    const { text } = this;
    const before = text.charCodeAt(at - 1) | 0x20;
    const last = text.charCodeAt(at - 2) | 0x20;
    if (before === 0x75 || last === 0x75 || (before === 0x20 && endsSite(text.charCodeAt(at - 3) | 0x20, last))) this.put(at);
  }

  private isBracket(at: number): boolean {
    const { text } = this;
    const next = text.charCodeAt(at + 1);
    if (text.charCodeAt(at) === 0x28 && (isDigit(next) || (next === 0x2b && isDigit(text.charCodeAt(at + 2)))))
      return !opensTwice(text, at + 1);
    let inner = at + 1;
    while (inner - at < 3 && classAt(text, inner) === BRACKET) inner++;
    while (inner - at < 20 && isAroundWord(text.charCodeAt(inner))) inner++;
    if (headOf[(classAt(text, inner) << 5) | classAt(text, inner + 1)] !== 1) return false;
    SHORT_BRACKET.lastIndex = at;
    return SHORT_BRACKET.test(text);
  }

  private noteWord(start: number): void {
    if (start < 0) return;
    if (isAlphanumeric(this.text.charCodeAt(start - 1))) {
      // `joATacmeDOTco`
      if (this.text.charCodeAt(start) === 0x44 && this.text.startsWith('OT', start + 1)) this.put(start);
      return;
    }
    // `www.linkedin.com`: no other word begins so.
    if ((this.text.charCodeAt(start) | 0x20) === 0x6c && '/.'.includes(this.text[start - 1] ?? ' ')) return;
    if (isAt(WORD, this.text, start)) this.put(start);
    else if (this.text.charCodeAt(start - 1) === 0x5f && /^dot[_-]$/i.test(this.text.slice(start, start + 4)))
      this.put(start - 1);
    else if (isAt(RARE_WORD, this.text, start) && start >= this.signatureStart()) this.put(start);
  }

  /** “the company domain”, “our domain” */
  private noteDomain(at: number): void {
    const before = /(?:company(?:'s)?|our|my|that|this|same|said|the|site['’]s) $/i.exec(
      this.text.slice(Math.max(0, at - LONGEST_BEFORE_DOMAIN), at),
    );
    if (before !== null) this.noteWord(at - before[0].length);
  }

  private signatureStart(): number {
    if (this.signature === -1) {
      const { text } = this;
      const isProse = text.length > SIGNATURE * 2 && !NOT_ASCII.test(text) && ENGLISH.test(text);
      this.signature = isProse ? text.length - SIGNATURE : 0;
    }
    return this.signature;
  }
}

/** `me`, `om`, `gg`: what sites of platforms end with. */
function endsSite(before: number, last: number): boolean {
  return (before === 0x6d && last === 0x65) || (before === 0x6f && last === 0x6d) || (before === 0x67 && last === 0x67);
}

function isAt(word: RegExp, text: string, start: number): boolean {
  word.lastIndex = start;
  return word.test(text);
}

/** What may stand between a bracket and the word in it: a blank, a dash, quotes. */
function isAroundWord(code: number): boolean {
  return code === 0x20 || code === 0x2d || code === 0x5f || code === 0x2a || code === 0x22 || code === 0x27;
}

/** `(1(`: a second bracket opens in the first, so soon that the number would have too few figures. */
function opensTwice(text: string, digit: number): boolean {
  if (text.charCodeAt(digit - 1) !== 0x28) return false;
  let at = digit;
  while (at - digit < FEWEST_DIGITS - 1 && isDigit(text.charCodeAt(at))) at++;
  return text.charCodeAt(at) === 0x28;
}

function endsLabel(code: number): boolean {
  return isAlphanumeric(code) || (code >= 0xc0 && code <= 0x1fff);
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

function classAt(text: string, at: number): number {
  return at < 0 ? OTHER : (classOf[text.charCodeAt(at)] ?? OTHER);
}
