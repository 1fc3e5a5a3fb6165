/** Text as a person sees it: without hidden characters inside words, in plain letters, and in the order it is shown; with the way back to the offsets. */
import { isAlphanumeric, isHidden, isSpaceOrEnd, type Span } from './characters.ts';

const LONGEST_OVERRIDE = 400;
const PDF = 0x202c;
const RLO = 0x202e;
/** The stop of Chinese and Japanese, which only between the letters of a domain is another mark. */
const STOP = 0x3002;
/** Behind a figure it makes a key of it: `2️⃣`. */
const KEYCAP = 0x20e3;
const EMOJI_STYLE = 0xfe0f;

/** Whether a character asks for `legible`: it is not what it looks like, or not alone. */
export function isDisguised(code: number): boolean {
  return (
    isHidden(code) ||
    (code >= 0xff01 && code <= 0xff5e && code !== 0xff5c) ||
    code === 0xfe52 ||
    code === 0xfe6b ||
    code === 0x2024 ||
    code === KEYCAP ||
    isCircled(code) ||
    code === 0x3002 ||
    code === 0xd835 ||
    isOtherDigit(code)
  );
}

/** A figure of 1 to 9 or a letter in a circle, or the nought. */
function isCircled(code: number): boolean {
  return (code >= 0x2460 && code <= 0x2468) || (code >= 0x24b6 && code <= 0x24ea);
}

/** A figure of Arabic, Persian or Thai. */
function isOtherDigit(code: number): boolean {
  return (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9) || (code >= 0xe50 && code <= 0xe59);
}

/** What may ask for `legible`: all of `isDisguised`, and nothing below 0xad. */
const MAY_BE_DISGUISED =
  /[\u00ad\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59\u200b-\u200f\u2024\u202a-\u202e\u2060-\u2069\u2460-\u2468\u24b6-\u24ea\u3002\ud835\ufe52\ufe6b\ufeff\uff01-\uff5e]|\u20e3/g;

/** The text as it is seen. Looks at the disguises alone: what stands between them is taken over as a whole. */
export function legible(text: string): Legible {
  const shown = new Legible();
  // Of the word that is being read.
  let isLink = false;
  let done = 0;
  MAY_BE_DISGUISED.lastIndex = 0;
  for (let found = MAY_BE_DISGUISED.exec(text); found !== null; found = MAY_BE_DISGUISED.exec(text)) {
    const i = found.index;
    const code = text.charCodeAt(i);
    if (i < done || !isDisguised(code) || ((code === STOP || isCircled(code)) && plainMark(text, i, code) === code)) continue;
    isLink = endsInLink(text, done, i, isLink);
    shown.take(text, done, code === KEYCAP && text.charCodeAt(i - 1) === EMOJI_STYLE ? Math.max(done, i - 1) : i);
    done = i + 1;
    if (code === KEYCAP) continue;
    if (code === RLO) {
      const end = overrideEnd(text, i + 1);
      for (let back = end - 1; back > i; back--) if (!isHidden(text.charCodeAt(back))) shown.put(text.charAt(back), back);
      done = text.charCodeAt(end) === PDF ? end + 1 : end;
    } else if (isHidden(code)) {
      // In an address of the web a hidden character is where it ends; elsewhere it hides inside a word.
      if (isLink) shown.put(' ', i);
    } else if (code === 0xd835) {
      shown.put(plainLetter(text, i), i);
      done = i + 2;
    } else shown.put(String.fromCharCode(plainMark(text, i, code)), i);
  }
  shown.take(text, done, text.length);
  return shown;
}

/** Text made legible, and where its parts come from. */
export class Legible {
  private readonly parts: string[] = [];
  /** Where each part begins here, where in the original, and how much it takes there; 0 where its units stand one behind the other there as here. */
  private readonly starts: number[] = [];
  private readonly origins: number[] = [];
  private readonly widths: number[] = [];
  private length = 0;

  get text(): string {
    return this.parts.join('');
  }

  /** The stretch `from`..`to` of the original as it is. */
  take(text: string, from: number, to: number): void {
    if (to > from) this.add(text.slice(from, to), from, 0);
  }

  /** What is shown for the character at `from`, or for `width` units from there on. */
  put(shown: string, from: number, width = 1): void {
    this.add(shown, from, width);
  }

  /** The smallest stretch of the original that holds all of `start`..`end`. */
  origin(start: number, end: number): Span {
    let first = Number.POSITIVE_INFINITY;
    let last = 0;
    for (let i = this.partAt(start); i < this.starts.length && (this.starts[i] ?? 0) < end; i++) {
      const begin = this.starts[i] ?? 0;
      const length = (this.starts[i + 1] ?? this.length) - begin;
      const from = this.origins[i] ?? 0;
      const width = this.widths[i] ?? 0;
      first = Math.min(first, width === 0 ? from + Math.max(0, start - begin) : from);
      last = Math.max(last, width === 0 ? from + Math.min(length, end - begin) : from + width);
    }
    return { start: first, end: last };
  }

  private add(shown: string, from: number, width: number): void {
    this.parts.push(shown);
    this.starts.push(this.length);
    this.origins.push(from);
    this.widths.push(width);
    this.length += shown.length;
  }

  /** Index of the part that holds a unit. */
  private partAt(at: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Whether the word at the end of `from`..`to` has a slash in it, or goes on from one that had. */
function endsInLink(text: string, from: number, to: number, wasLink: boolean): boolean {
  for (let i = to - 1; i >= from; i--) {
    const code = text.charCodeAt(i);
    if (code === 0x2f) return true;
    if (isSpaceOrEnd(code)) return false;
  }
  return wasLink;
}

/** Figures of other scripts, full-width and small marks, letters in circles, and the stop of Chinese between the letters of a domain. */
function plainMark(text: string, at: number, code: number): number {
  if (code === 0xfe6b) return 0x40;
  if (code === 0xfe52) return 0x2e;
  if (isCircled(code)) return plainCircled(text, at, code);
  if (code === 0x2024) return 0x2e;
  if (isOtherDigit(code)) return 0x30 + (code < 0x6f0 ? code - 0x660 : code < 0xe50 ? code - 0x6f0 : code - 0xe50);
  if (code !== STOP) return code - 0xfee0;
  return isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1)) ? 0x2e : code;
}

/** Letters and figures in circles where several stand together; a lone `ⓐ` is the sign, and another a mark of a list. */
function plainCircled(text: string, at: number, code: number): number {
  if (
    !isCircled(text.charCodeAt(at - 1)) &&
    !isCircled(text.charCodeAt(at + 1)) &&
    !isCircled(text.charCodeAt(at + 2)) &&
    !isCircled(text.charCodeAt(at - 2))
  )
    return code === 0x24d0 ? 0x40 : code;
  if (code === 0x24ea) return 0x30;
  if (code <= 0x2468) return code - 0x2460 + 0x31;
  return code < 0x24d0 ? code - 0x24b6 + 0x41 : code - 0x24d0 + 0x61;
}

/** Mathematical letters, in which people write names in bold or italics. A pair yields one letter, or itself where it is none. */
function plainLetter(text: string, at: number): string {
  const pair = text.slice(at, at + 2);
  const plain = pair.normalize('NFKC');
  return plain.length === 1 ? plain : pair;
}

/** Text behind a right-to-left override is shown backwards up to the end of the override or of the line. */
function overrideEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && i - from < LONGEST_OVERRIDE && text.charCodeAt(i) !== PDF && text[i] !== '\n') i++;
  return i;
}
