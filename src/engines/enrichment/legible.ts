/** Text as a person sees it: without hidden characters inside words, in plain letters, and in the order it is shown; with the way back to the offsets. */
import { isAlphanumeric, isHidden, isSpaceOrEnd } from './characters.ts';

export interface Legible {
  readonly text: string;
  /** Offset in the original of each unit of `text`, and of its end. */
  readonly offsets: readonly number[];
}

const LONGEST_TOKEN = 120;
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
  let shown = '';
  const offsets: number[] = [];
  const put = (unit: string, from: number): void => {
    shown += unit;
    for (let i = 0; i < unit.length; i++) offsets.push(from);
  };
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isDisguised(code)) put(text.charAt(i), i);
    else if (code === RLO) {
      const end = overrideEnd(text, i + 1);
      for (let back = end - 1; back > i; back--) if (!isHidden(text.charCodeAt(back))) put(text.charAt(back), back);
      i = text.charCodeAt(end) === PDF ? end : end - 1;
    } else if (isHidden(code)) {
      // In an address of the web a hidden character is where it ends; elsewhere it hides inside a word.
      if (isInLink(text, i)) put(' ', i);
    } else if (code === 0x3002)
      put(isAlphanumeric(text.charCodeAt(i - 1)) && isAlphanumeric(text.charCodeAt(i + 1)) ? '.' : '。', i);
    else if (code === 0xd835) put(plainLetter(text, i++), i - 1);
    else put(code === 0xfe6b || code === 0x24d0 ? '@' : code === 0x2024 ? '.' : String.fromCharCode(code - 0xfee0), i);
  }
  offsets.push(text.length);
  return { text: shown, offsets };
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

function isInLink(text: string, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < LONGEST_TOKEN && !isSpaceOrEnd(text.charCodeAt(i)); i--)
    if (text[i] === '/') return true;
  return false;
}
