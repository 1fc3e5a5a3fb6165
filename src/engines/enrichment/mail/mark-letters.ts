/** Where a word that stands for a sign of an address begins and ends. */
import { isAsciiLetter, isCjk, isForeignLetter } from '../text/characters.ts';
import { MARKS } from './mail-mark-words.ts';

export const LONGEST_WORD = 16;

/** Behind the letters that begin at an index. */
export function wordEnd(text: string, from: number): number {
  let i = from;
  while (i - from <= LONGEST_WORD && isMarkLetter(text.charCodeAt(i), text, i, from)) i++;
  return i;
}

/** Letters of any script, and the digit or dash inside `d0t` and `snabel-a`. */
function isMarkLetter(code: number, text: string, at: number, from: number): boolean {
  if (isAsciiLetter(code) || isForeignLetter(code) || isCjk(code)) return true;
  if (at === from) return false;
  return (
    code === 0x30 ||
    (code === 0x2d && isAsciiLetter(text.charCodeAt(at + 1)) && !isSpelledSign(text.slice(from, at).toLowerCase()))
  );
}

function isSpelledSign(word: string): boolean {
  return word === 'at' || MARKS.get(word) === '.';
}

/** The word that ends at `to`, or the one sign that does. */
export function wordStart(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i <= LONGEST_WORD) {
    const code = text.charCodeAt(i - 1);
    if (!isAsciiLetter(code) && !isForeignLetter(code) && !isCjk(code)) break;
    i--;
  }
  return i === to && '.+-_'.includes(text[to - 1] ?? ' ') ? to - 1 : i;
}
