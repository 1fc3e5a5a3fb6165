/** Mailboxes before a word for “at” that stands to the left of a domain or of a spelled dot. */

import { mailAroundWord, mailInZone } from '../mail/mail.ts';
import { atWordEnd } from '../mail/mail-at-words.ts';
import { atFurtherBack, mayBeJoined } from '../mail/mail-walk.ts';
import { isAlphanumeric, isAsciiLetter, isWordOfHost } from '../text/characters.ts';
import { type Hit, hitOf, mailOf } from './hits.ts';
import type { Scan } from './scan-state.ts';

/**
 * “jo at acme dot com”, where the first spelled dot stands at `mark`; “jo at gmail”, “jo at acme.com”, where the domain begins there.
 * Looks back over the domain's first label, or over none.
 */
export function atBefore(text: string, mark: number, scan: Scan, isDomain = false): Hit | null {
  if (scan.spelledLeft-- <= 0) return null;
  return atRightBefore(text, mark, scan) ?? atFarther(text, mark, scan, isDomain);
}

/** The mailbox before an “at” that more than one label parts from the mark; “jo on that domain”. */
function atFarther(text: string, mark: number, scan: Scan, isDomain: boolean): Hit | null {
  // A domain stands behind a blank nearly everywhere; only a few words before it are worth a look.
  if (isDomain ? !mayBeJoined(text, mark) : !DOT_LETTERS.has(text.charCodeAt(mark) | 0x20)) return null;
  if (!isDomain && !DOT_OR_DOMAIN.test(text.slice(mark, mark + 9))) return null;
  const on = isDomain || text.slice(mark - 3, mark).toLowerCase() !== 'on ' ? null : onDomain(text, mark);
  if (on !== null) return on;
  const at = atFurtherBack(text, mark, !isDomain);
  return at === -1 ? null : atHit(text, at, scan);
}

/** First letters of what follows, and brackets. */
const DOT_LETTERS = new Set([...'dpkntmosgh[({<'].map((letter) => letter.charCodeAt(0) | 0x20));
/** Spelled dots of the languages that put them between labels, what names a domain, and providers: “at the usual gmail”. */
const DOT_OR_DOMAIN =
  /^[[({<]? ?(?:d[o0a]|pun|poi|pon|per|kro|nok|pis|pri|tod)|^(?:my|our|the|that|this|same|said) |^(?:gmail|hotmail)\b/i;

/** “edgar on that domain by email” */
function onDomain(text: string, mark: number): Hit | null {
  if (!/mail|write|reach|contact|inbox/i.test(text.slice(Math.max(0, mark - 60), mark + 36))) return null;
  return hitOf(mailOf(mailInZone(text, { start: mark - 4, end: mark, style: 'word' }), text));
}

function atRightBefore(text: string, mark: number, scan: Scan): Hit | null {
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
  return code !== 0x0a && (code < 0xc0 || code === 0x2022 || (code >= 0x2018 && code <= 0x201e)) && !isAlphanumeric(code);
}

/** Before a label of a domain. A dash may belong to it, or to the word for “at” before it: `jo-at-acme-dot-com`. */
export function labelBack(text: string, to: number, hasDashes: boolean): number {
  let i = to;
  while (i > 0 && to - i < 64 && (isWordOfHost(text.charCodeAt(i - 1)) || (hasDashes && text[i - 1] === '-'))) i--;
  return i;
}

function lettersBack(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 14 && (isAsciiLetter(text.charCodeAt(i - 1)) || isOtherLetter(text.charCodeAt(i - 1)))) i--;
  return i;
}

/** The mailbox whose word for “at” begins at an index. */
export function atHit(text: string, at: number, { author }: Scan): Hit | null {
  const end = atWordEnd(text, at);
  return end === at ? null : hitOf(mailOf(mailAroundWord(text, at, end, author), text));
}

/** Beyond ASCII, and no quote or dash. */
function isOtherLetter(code: number): boolean {
  return code > 0xbf && (code < 0x2010 || code > 0x2027);
}
