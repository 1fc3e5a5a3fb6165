/** Dots, dashes and the like as people spell them in addresses: `.`, ` dot `, `[dot]`, `(dash)`, `/dot/`. */
import { isAsciiLetter, isBlank, isWordOfHost, type Span, skipBlanks, skipBlanksBack } from './characters.ts';

const BRACKETS = [
  ['[', ']'],
  ['(', ')'],
  ['{', '}'],
  ['<', '>'],
  ['/', '/'],
] as const;
export const CLOSERS: ReadonlyMap<string, string> = new Map<string, string>(BRACKETS);
const OPENERS: ReadonlyMap<string, string> = new Map<string, string>(BRACKETS.map(([open, close]) => [close, open]));
const MARKS: ReadonlyMap<string, string> = new Map([
  ['dot', '.'],
  ['.', '.'],
  ['dash', '-'],
  ['hyphen', '-'],
  ['minus', '-'],
  ['underscore', '_'],
  ['plus', '+'],
]);

export interface Mark extends Span {
  readonly sign: string;
  readonly style: 'plain' | 'word' | 'bracket';
}

/** A dot in any spelling that starts at `from` and is followed by more; null where there is none. */
export function dotAfter(text: string, from: number): Mark | null {
  if (text[from] === '.') {
    return isWordOfHost(text.charCodeAt(from + 1)) ? { start: from, end: from + 1, sign: '.', style: 'plain' } : null;
  }
  const at = skipBlanks(text, from, 2);
  const closer = CLOSERS.get(text[at] ?? '');
  if (closer !== undefined) {
    const word = skipBlanks(text, at + 1, 1);
    const wordEnd = text[word] === '.' ? word + 1 : lettersEnd(text, word, 4);
    const close = skipBlanks(text, wordEnd, 1);
    if (text[close] !== closer || MARKS.get(text.slice(word, wordEnd).toLowerCase()) !== '.') return null;
    return { start: from, end: skipBlanks(text, close + 1, 2), sign: '.', style: 'bracket' };
  }
  if (at === from) return null;
  const wordEnd = lettersEnd(text, at, 4);
  const end = skipBlanks(text, wordEnd, 2);
  return end > wordEnd && text.slice(at, wordEnd).toLowerCase() === 'dot' ? { start: from, end, sign: '.', style: 'word' } : null;
}

function lettersEnd(text: string, from: number, most: number): number {
  let i = from;
  while (i - from < most && isAsciiLetter(text.charCodeAt(i))) i++;
  return i;
}

/** `jo [dot] `, `jo dot `, `ben/dot/`: a mark that ends at `to`. */
export function markBefore(text: string, to: number, allowsWords: boolean): Mark | null {
  const end = skipBlanksBack(text, to, 2);
  const opener = OPENERS.get(text[end - 1] ?? '');
  if (opener !== undefined) {
    const wordEnd = skipBlanksBack(text, end - 1, 1);
    const word = lettersStart(text, wordEnd, 10);
    const open = skipBlanksBack(text, word, 1) - 1;
    const sign = MARKS.get(text.slice(word, wordEnd).toLowerCase());
    if (sign === undefined || word === wordEnd || text[open] !== opener) return null;
    return { start: skipBlanksBack(text, open, 2), end: to, sign, style: 'bracket' };
  }
  if (!allowsWords || end === to) return null;
  const word = lettersStart(text, end, 10);
  const sign = MARKS.get(text.slice(word, end).toLowerCase());
  const start = skipBlanksBack(text, word, 2);
  return sign === undefined || word === end || start === word || !isBlank(text.charCodeAt(word - 1))
    ? null
    : { start, end: to, sign, style: 'word' };
}

function lettersStart(text: string, to: number, most: number): number {
  let i = to;
  while (i > 0 && to - i < most && isAsciiLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
