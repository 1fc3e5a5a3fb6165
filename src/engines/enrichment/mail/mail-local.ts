/** The left side of an address, read backwards from the sign. */
import { isAlphanumeric, isForeignLetter, isHidden, isMarkdownEscape } from '../text/characters.ts';
import { markBefore } from './mail-marks.ts';

export interface Local {
  readonly name: string;
  readonly start: number;
}

/** Reads `jo.doe`, `jo dot doe`, `jo [dash] doe` backwards from `to`. Bare words join only where the domain's dots are words too. */
export function localBefore(text: string, to: number, hasWordDots: boolean): Local | null {
  let start = localStart(text, to);
  if (start === to) return null;
  let name = text.slice(start, to);
  for (let joined = 0; joined < 4; joined++) {
    const mark = markBefore(text, start, hasWordDots);
    if (mark === null) {
      const coded = codedBefore(text, start, name);
      if (coded === null) break;
      name = coded.name;
      start = coded.start;
      continue;
    }
    const from = localStart(text, mark.start);
    if (from === mark.start) break;
    name = `${text.slice(from, mark.start)}${mark.sign}${name}`;
    start = from;
  }
  const trimmed = name.replace(/^[.+-]+/, '');
  start += name.length - trimmed.length;
  if (trimmed === '' || isGluedBefore(text, start)) return null;
  // `_jo@acme.co_` is emphasis, and the underscore no part of the mailbox.
  if (trimmed.startsWith('_') && trimmed.length > 1 && !isAlphanumeric(text.charCodeAt(start - 1))) {
    const bare = trimmed.replace(/^_+/, '');
    return bare === '' ? null : { name: unescaped(bare), start: start + trimmed.length - bare.length };
  }
  return { name: unescaped(trimmed), start };
}

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['”', '“'],
  ["'", "'"],
  ['’', '‘'],
  ['`', '`'],
]);

/** A mailbox in quotes that ends at `to`: “jo” at the same domain. */
export function quotedBefore(text: string, to: number): Local | null {
  const opener = QUOTES.get(text[to - 1] ?? '');
  if (opener === undefined) return null;
  const start = localStart(text, to - 1);
  return start < to - 1 && text[start - 1] === opener ? { name: text.slice(start, to - 1), start: start - 1 } : null;
}

/** `john%2Bsmith`: the sign that a link has encoded, and what stands before it; other encoded characters end the mailbox. */
function codedBefore(text: string, start: number, name: string): Local | null {
  if (text[start - 1] !== '%') return null;
  const sign = { '2b': '+', '2e': '.', '2d': '-', '5f': '_' }[name.slice(0, 2).toLowerCase()];
  if (sign === undefined) return /^[0-9a-f]{2}./i.test(name) ? { name: name.slice(2), start: start + 2 } : null;
  const from = localStart(text, start - 1);
  return { name: `${text.slice(from, start - 1)}${sign}${name.slice(2)}`, start: from };
}

function localStart(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 65) {
    const code = text.charCodeAt(i - 1);
    const isDot = code === 0x2e;
    const isMark = isDot || code === 0x5f || code === 0x2b || code === 0x2d;
    if (!isAlphanumeric(code) && !isMark && !isMarkdownEscape(text, i - 1)) break;
    if (isDot && text.charCodeAt(i) === 0x2e) break;
    i--;
  }
  return i;
}

function unescaped(name: string): string {
  return name.replaceAll('\\', '');
}

/** The mailbox goes on to the left with a character we do not read: what we have is only its tail. */
function isGluedBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (isForeignLetter(code) || isHidden(code) || code === 0x25 || code === 0x5c) return true;
  return (code === 0x27 || code === 0x2019) && isAlphanumeric(text.charCodeAt(start - 2));
}
