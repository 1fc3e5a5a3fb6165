/** Character classes for hand-written scanners: UTF-16 codes in, booleans out. `NaN` (beyond the end) is in no class. */

/** What a scanner found, before its use is judged. Offsets are UTF-16 units into the scanned text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

export function isAlphanumeric(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}

/** Blank on the same line: space, tab, no-break space. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0;
}

/** Ends a word wherever it stands; the ends of the text count. */
export function isSpaceOrEnd(code: number): boolean {
  return (
    Number.isNaN(code) || isBlank(code) || (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029 || code === 0x3000
  );
}

/** Latin with marks, Greek, Cyrillic and other letters that belong to the word they touch; those of `isCjk` may touch an address. */
export function isForeignLetter(code: number): boolean {
  return (
    (code >= 0xc0 && code <= 0x1fff && code !== 0xd7 && code !== 0xf7 && !isJoined(code)) || (code >= 0xff21 && code <= 0xff5a)
  );
}

/** Hebrew and Arabic, which write “to” and “and” onto what follows, and Thai, which puts no blanks between words. */
function isJoined(code: number): boolean {
  return (code >= 0x590 && code <= 0x6ff) || (code >= 0xe00 && code <= 0xe7f);
}

/** Letters that may touch an address: Chinese, Japanese and Korean put no blanks between words, as Thai, and Hebrew and Arabic join words to others. */
export function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x2fff) ||
    (code >= 0x3021 && code <= 0x9fff) ||
    (code >= 0xa960 && code <= 0xa97f) ||
    (code >= 0xac00 && code <= 0xd7ff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xff66 && code <= 0xffdc) ||
    isJoined(code)
  );
}

/** May stand in a label of a domain, the dash apart. */
export function isWordOfHost(code: number): boolean {
  return isAlphanumeric(code) || isForeignLetter(code);
}

/** Zero-width, direction and soft-hyphen characters: an address that touches one is not what it looks like. */
export function isHidden(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff
  );
}

export function isWordCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x5f || isForeignLetter(code);
}

/** The backslash of `jo\_doe`, as Markdown editors write an underscore, dash or dot that is meant as itself. */
export function isMarkdownEscape(text: string, at: number): boolean {
  return text[at] === '\\' && '_-.'.includes(text[at + 1] ?? ' ');
}

/** Index behind at most `most` blanks. */
export function skipBlanks(text: string, from: number, most: number): number {
  let i = from;
  while (i - from < most && isBlank(text.charCodeAt(i))) i++;
  return i;
}

/** Index of the first of at most `most` blanks that end before `to`. */
export function skipBlanksBack(text: string, to: number, most: number): number {
  let i = to;
  while (to - i < most && i > 0 && isBlank(text.charCodeAt(i - 1))) i--;
  return i;
}
