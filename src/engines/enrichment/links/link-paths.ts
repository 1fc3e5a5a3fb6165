/** Where the path of a web address ends: punctuation and brackets of the sentence around it are none of it. */
import { isAlphanumeric, isAsciiLetter, isCjk, isDigit, isHidden, isSpaceOrEnd } from '../text/characters.ts';

const MOST_NESTED = 16;

/** What codes below 128 mean in a path: 1 ends it (blanks, quotes, angle brackets, the backtick, the caret), 2 asks for a closer look. */
const PATH_CODES = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++) PATH_CODES[code] = 1;
for (const mark of '"<>`^\u007f') PATH_CODES[mark.charCodeAt(0)] = 1;
for (const mark of '?()[]{}\\|') PATH_CODES[mark.charCodeAt(0)] = 2;

/** Behind `:8080`; `from` itself where no port stands there. */
export function portEnd(text: string, from: number): number {
  if (text[from] !== ':') return from;
  let i = from + 1;
  while (i - from < 6 && isDigit(text.charCodeAt(i))) i++;
  return i - from > 1 && !isDigit(text.charCodeAt(i)) ? i : from;
}

/** To the next blank, quote or bracket that closes nothing inside; at a bracket that never closes. */
export function pathEnd(text: string, from: number): number {
  // Few paths hold a bracket.
  let open: number[] | null = null;
  let isQuery = false;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const meaning = code < 128 ? PATH_CODES[code] : endsPath(code) && !isJoiner(text, i, code) ? 1 : 0;
    if (meaning === 0) continue;
    if (meaning === 1) break;
    if (code === 0x3f) isQuery = true;
    else if (code === 0x28 || code === 0x5b || code === 0x7b) {
      open ??= [];
      if (open.length === MOST_NESTED) break;
      open.push(i);
    } else if (code === 0x29 || code === 0x5d || code === 0x7d) {
      const partner = open?.pop();
      if (partner === undefined || !isPair(text.charCodeAt(partner), code)) break;
    } else if (code === 0x5c) {
      // The backslash of Markdown, before a mark that is meant as itself; else the end.
      if (!'_-.~*#&'.includes(text[i + 1] ?? ' ')) break;
    } else if (code === 0x7c && !goesOnBehindPipe(text.charCodeAt(i + 1), isQuery)) break;
  }
  const unclosed = open?.[0];
  return unclosed !== undefined && unclosed < i ? unclosed : i;
}

function isPair(open: number, close: number): boolean {
  return open === 0x28 ? close === 0x29 : close === open + 2;
}

function endsPath(code: number): boolean {
  return (
    isSpaceOrEnd(code) ||
    isHidden(code) ||
    isCjk(code) ||
    code === 0xab ||
    code === 0xbb ||
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2022 ||
    (code >= 0x3000 && code <= 0x3020) ||
    code >= 0xff00
  );
}

/** Joiners are letters' business in the scripts of India, where links are written with them. */
function isJoiner(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at - 1);
  return (code === 0x200c || code === 0x200d) && next >= 0x900 && next < 0x1000;
}

/** A pipe sets columns apart (`acme.co/jobs|REMOTE`) unless it stands in a query or between small letters. */
function goesOnBehindPipe(next: number, isQuery: boolean): boolean {
  return next === 0x7c || isDigit(next) || (isQuery ? isAsciiLetter(next) : next >= 0x61 && next <= 0x7a);
}

/** Without the punctuation of the sentence around it. Quotes and emphasis stay where their partner stands inside the link. */
export function trimmed(text: string, start: number, from: number, to: number): number {
  const before = text[start - 1] ?? '';
  let end = to;
  while (end > from) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x2f || (isAlphanumeric(code) && code !== 0x73)) break;
    const mark = text[end - 1] ?? '';
    if ('.,;:!?…–—’‘@'.includes(mark)) end--;
    else if (mark === 's' && "'’".includes(text[end - 2] ?? ' ')) end -= 2;
    else if ('*_~'.includes(mark) && before === mark) end--;
    else if (mark === "'" && !isEven(text, from, end)) end--;
    else break;
  }
  return end;
}

/** Bounded: a link with so many quotes is none. */
function isEven(text: string, from: number, to: number): boolean {
  let count = 0;
  for (let i = Math.max(from, to - 300); i < to; i++) if (text.charCodeAt(i) === 0x27) count++;
  return count % 2 === 0;
}
