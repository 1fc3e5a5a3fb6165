/** Text as a person sees it: without hidden characters inside words, in plain letters, and in the order it is shown; with the way back to the offsets. */
import { isAlphanumeric, isHidden, isSpaceOrEnd } from './characters.ts';

export interface Legible {
  readonly text: string;
  /** Offset in the original of each unit of `text`, and of its end. */
  readonly offsets: Uint32Array;
}

const LONGEST_OVERRIDE = 400;
const PDF = 0x202c;
const RLO = 0x202e;

/** Whether a character asks for `legible`: it is not what it looks like, or not alone. */
export function isDisguised(code: number): boolean {
  return (
    isHidden(code) ||
    (code >= 0xff01 && code <= 0xff5e && code !== 0xff5c) ||
    code === 0xfe6b ||
    code === 0x2024 ||
    code === 0x24d0 ||
    code === 0x3002 ||
    code === 0xd835
  );
}

export function legible(text: string): Legible {
  const page = new Page(text.length);
  // Of the word that is being read.
  let isLink = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // What nearly all of a text consists of.
    if (code < 0x80) {
      if (code === 0x2f) isLink = true;
      else if (code <= 0x20 && isSpaceOrEnd(code)) isLink = false;
      page.put(code, i);
      continue;
    }
    if (isSpaceOrEnd(code)) isLink = false;
    if (!isDisguised(code)) page.put(code, i);
    else if (code === RLO) {
      const end = overrideEnd(text, i + 1);
      for (let back = end - 1; back > i; back--)
        if (!isHidden(text.charCodeAt(back))) page.put(text.charCodeAt(back), back);
      i = text.charCodeAt(end) === PDF ? end : end - 1;
    } else if (isHidden(code)) {
      // In an address of the web a hidden character is where it ends; elsewhere it hides inside a word.
      if (isLink) page.put(0x20, i);
    } else if (code === 0xd835) {
      for (const unit of plainLetter(text, i).split('')) page.put(unit.charCodeAt(0), i);
      i++;
    } else page.put(plainMark(text, i, code), i);
  }
  return page.read(text.length);
}

/** What is written so far. */
class Page {
  private readonly units: Uint16Array;
  private readonly offsets: Uint32Array;
  private length = 0;

  /** A text becomes no longer by being made legible. */
  constructor(most: number) {
    this.units = new Uint16Array(most);
    this.offsets = new Uint32Array(most + 1);
  }

  put(code: number, from: number): void {
    this.units[this.length] = code;
    this.offsets[this.length++] = from;
  }

  read(end: number): Legible {
    const { units, offsets, length } = this;
    offsets[length] = end;
    return {
      text: new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, length)),
      offsets: offsets.subarray(0, length + 1),
    };
  }
}

/** Full-width and small marks, letters in circles, and the stop of Chinese between the letters of a domain. */
function plainMark(text: string, at: number, code: number): number {
  if (code === 0xfe6b || code === 0x24d0) return 0x40;
  if (code === 0x2024) return 0x2e;
  if (code !== 0x3002) return code - 0xfee0;
  return isAlphanumeric(text.charCodeAt(at - 1)) && isAlphanumeric(text.charCodeAt(at + 1)) ? 0x2e : code;
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
