/** Mailboxes before a word for “at” that stands to the left of a domain or of a spelled dot. */
import { isAlphanumeric, isAsciiLetter, isWordOfHost } from './characters.ts';
import { type Hit, hitOf, mailOf } from './hits.ts';
import { mailAroundWord } from './mail.ts';
import { atWordEnd } from './mail-at-words.ts';
import type { Scan } from './scan-state.ts';

/**
 * “jo at acme dot com”, where the first spelled dot stands at `mark`; “jo at gmail”, “jo at acme.com”, where the domain begins there.
 * Looks back over the domain's first label, or over none.
 */
export function atBefore(text: string, mark: number, scan: Scan): Hit | null {
  if (scan.spelledLeft-- <= 0) return null;
  const gap = joinsBack(text, mark);
  const far = labelBack(text, gap, true);
  const near = labelBack(text, gap, false);
  const provider = (text.charCodeAt(gap - 1) | 0x20) === 0x6c ? providerBack(text, gap) : gap;
  return (
    atEndingBefore(text, far, scan) ??
    (near === far ? null : atEndingBefore(text, near, scan)) ??
    (mark === far || mark === near ? null : atEndingBefore(text, mark, scan)) ??
    (provider === far || provider === near || provider === mark ? null : atEndingBefore(text, provider, scan))
  );
}

/** The word for “at” that ends right before `from`, or is the first of “at sign” there. */
function atEndingBefore(text: string, from: number, scan: Scan): Hit | null {
  const end = joinsBack(text, from);
  if (end === from) return null;
  const word = lettersBack(text, end);
  const isSign = end - word === 4 && text.slice(word, end).toLowerCase() === 'sign';
  const start = isSign ? lettersBack(text, joinsBack(text, word)) : word;
  return start === end ? null : atHit(text, start, scan);
}

function providerBack(text: string, gap: number): number {
  return gap - (SPACED_PROVIDER.exec(text.slice(Math.max(0, gap - 12), gap))?.[0].length ?? 0);
}

const SPACED_PROVIDER = /\b(?:g|gee|hot|fast|google|proton)[ -]mail$/i;

/** Before at most four blanks and marks. */
function joinsBack(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 4 && isJoin(text.charCodeAt(i - 1))) i--;
  return i;
}

function isJoin(code: number): boolean {
  return code !== 0x0a && (code < 0xc0 || code === 0x2022) && !isAlphanumeric(code);
}

/** Before a label of a domain. A dash may belong to it, or to the word for “at” before it: `jo-at-acme-dot-com`. */
export function labelBack(text: string, to: number, hasDashes: boolean): number {
  let i = to;
  while (i > 0 && to - i < 64 && (isWordOfHost(text.charCodeAt(i - 1)) || (hasDashes && text[i - 1] === '-'))) i--;
  return i;
}

function lettersBack(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 14 && (isAsciiLetter(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) > 0xbf)) i--;
  return i;
}

/** The mailbox whose word for “at” begins at an index. */
export function atHit(text: string, at: number, { author }: Scan): Hit | null {
  const end = atWordEnd(text, at);
  return end === at ? null : hitOf(mailOf(mailAroundWord(text, at, end, author), text));
}
