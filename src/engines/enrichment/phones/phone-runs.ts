/** Where a run of digits ends, with the marks that people set between them. */
import { isBlank, isDigit } from '../text/characters.ts';

export const FEWEST_DIGITS = 7;
const LONGEST = 34;
/** So long are two whole numbers with a slash between them. */
const TWO_NUMBERS = 2 * FEWEST_DIGITS + 5;

/** Behind the run that begins at `from`: before a second number that says only what differs, and before a whole one. */
export function digitsEnd(text: string, from: number): number {
  const end = leadEnd(text, from, runEnd(text, from));
  return end - from < TWO_NUMBERS ? shortenedEnd(text, from, end) : firstEnd(text, from, end);
}

/** “£200. 07700 900 142”, “12.04.2021 (415) 555-0142”: before a whole number, where the run has more digits than any that is dialled without a plus. */
function leadEnd(text: string, from: number, end: number): number {
  const first = text.charCodeAt(from);
  if (end - from < FEWEST_WITH_LEAD || first === 0x2b || (first === 0x30 && text.charCodeAt(from + 1) === 0x30)) return end;
  const run = text.slice(from, end);
  if (digitsIn(run) <= MOST_AT_HOME) return end;
  for (const { index, 0: mark } of run.matchAll(/ - ?|\. | /g)) {
    const before = digitsIn(run.slice(0, index));
    // “010 0555 0142. 2000 EGP”
    if (mark === '. ' && before >= FEWEST_AT_HOME && before <= MOST_AT_HOME) return from + index;
    const whole = WHOLE_NUMBER.exec(run.slice(index))?.[1];
    const digits = whole === undefined ? 0 : digitsIn(whole);
    if (digits >= FEWEST_AT_HOME && digits <= MOST_AT_HOME) return from + index;
  }
  return end;
}

/** Behind a blank: a nought and the code of an area, or ten figures as they are set apart in North America. */
const WHOLE_NUMBER = /^(?: |\. | - ?)(\(?0[1-9]\d{0,3}\)?[-. /]?\d[-\d ./]*|\(?[2-9]\d\d\)?[-. ]{1,2}\d{3}[-. ]\d{4})$/;
const FEWEST_AT_HOME = 9;
const MOST_AT_HOME = 11;
const FEWEST_WITH_LEAD = 13;

/** `020 7946 0958 / 0959`: the second number says only what differs, and the run ends before it. */
function shortenedEnd(text: string, from: number, end: number): number {
  let slash = end - 3;
  while (slash >= end - 6 && text.charCodeAt(slash) !== 0x2f) slash--;
  if (slash < Math.max(end - 6, from + FEWEST_DIGITS + 1)) return end;
  const first = text.slice(from, slash).trimEnd();
  // `01/99/00/12/34` has them all over.
  const isShort = !first.includes('/') && /^\/ ?\d{2,4}$/.test(text.slice(slash, end));
  return isShort && first.replace(/\D/g, '').length >= FEWEST_DIGITS + 1 ? from + first.length : end;
}

/** `0114 496 0287 / 07700 …`: a slash between two whole numbers, each of which begins as one. */
function firstEnd(text: string, from: number, end: number): number {
  const run = text.slice(from, end);
  const slash = run.indexOf('/');
  const second = SECOND_NUMBER.exec(run.slice(slash + 1));
  const isFirst = slash !== -1 && slash === run.lastIndexOf('/') && digitsIn(run.slice(0, slash)) > FEWEST_DIGITS + 1;
  return isFirst && second !== null ? from + run.slice(0, slash).trimEnd().length : shortenedEnd(text, from, end);
}

/** A number that is dialled as a whole: behind a nought or a plus, or of as many digits as are given out in North America. */
const SECOND_NUMBER = /^ ?(?:\(?0|\+)[\d ()-]{6}|^ ?\(?[2-9]\d\d\)?[ -.]/;

function digitsIn(written: string): number {
  return written.replace(/\D/g, '').length;
}

function runEnd(text: string, from: number): number {
  if (isOddJoint(text.charCodeAt(from + 3)) || isOddJoint(text.charCodeAt(from + 4))) {
    const grouped = ODDLY_SET.exec(text.slice(from, from + 24))?.[0].length;
    if (grouped !== undefined) return from + grouped;
  }
  let last = from;
  let i = from;
  let gap = 0;
  let depth = 0;
  while (i - from < LONGEST) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      last = i + 1;
      gap = 0;
    } else if (code === 0x2b ? i - from > 1 : !(isJoint(code) || isGlue(text, i, code) || isWrapped(text, i)) || ++gap > 4) break;
    else if (code === 0x28 && ++depth > 1) break;
    else if (code === 0x29 && --depth < 0 && !(text[from - 1] === ' ' && text[from - 2] === '(')) break;
    i++;
  }
  // A long row of digits is used up as a whole, so that its tail is no number of its own.
  if (isDigit(text.charCodeAt(last))) while (isDigit(text.charCodeAt(last))) last++;
  return Math.max(last, from + 1);
}

/** `212, 555, 0142`, `212—555—0142`, `212...555...0142`: the same odd mark twice. */
const ODDLY_SET = /^[2-9]\d\d(, ?| ?[—…] ?|\.{2,4} ?)\d{3}\1\d{4}(?![\d,])/;

function isOddJoint(code: number): boolean {
  return code === 0x2c || code === 0x2014 || code === 0x2026 || code === 0x2e;
}

/** A line that was broken behind the code of an area: `(212)` and below it `555-0142`. */
function isWrapped(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x0a && /^\([2-9]\d\d\)\n\d{3}[-. ]\d{4}(?!\d)/.test(text.slice(Math.max(0, at - 5), at + 10));
}

/** `212|555|0142`, `212_555_0142`: marks that join figures only where they touch them. */
function isGlue(text: string, at: number, code: number): boolean {
  return (
    (code === 0x7c || code === 0x5f || code === 0x3d || code === 0x3e) &&
    isDigit(text.charCodeAt(at - 1)) &&
    isDigit(text.charCodeAt(at + 1))
  );
}

function isJoint(code: number): boolean {
  return (
    isBlank(code) ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x28 ||
    code === 0x29 ||
    code === 0x2f ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0x2a ||
    code === 0x7e ||
    code === 0xb7 ||
    code === 0x2022 ||
    code === 0x2010 ||
    code === 0x2011 ||
    code === 0x2013 ||
    code === 0x2009 ||
    code === 0x202f
  );
}
