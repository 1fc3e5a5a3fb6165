/** Where the host of a web address ends: at its last label, whatever text runs on behind it. */
import { isAlphanumeric, isAsciiLetter, isCjk, isForeignLetter, isHidden, isSpaceOrEnd } from '../text/characters.ts';
import { endingOf } from '../text/domains.ts';

export const LONGEST_HOST = 253;
export const LONGEST_LABEL = 63;

/** 1 for codes below 128 that may stand in a host behind a scheme. */
const HOST_CODES = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f) HOST_CODES[code] = 1;

/**
 * Where the host `from`..`to` behind a scheme ends: at its last label, or before Chinese or Japanese text that follows a known ending without
 * a blank. -1 where it is no public host: one label, a label or an ending no registry allows. An address of numbers is one.
 */
export function namedHostEnd(text: string, from: number, written: number): number {
  let to = written;
  while (to > from && text.charCodeAt(to - 1) === 0x2e) to--;
  if (to - from > LONGEST_HOST) return -1;
  let dots = 0;
  let label = from;
  // Where the label before the last one begins.
  let site = from;
  let underscore = -1;
  let isAscii = true;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) isAscii = false;
    if (code === 0x2e) {
      if (!isLabel(text, label, i)) return -1;
      dots++;
      site = label;
      label = i + 1;
    } else if (code === 0x5f) underscore = i;
    else if (
      code > 127 &&
      dots > 0 &&
      i > label &&
      isCjk(code) &&
      isAsciiLetter(text.charCodeAt(i - 1)) &&
      isKnownEnding(text, label, i)
    )
      to = i;
  }
  if (dots === 0 || !isLabel(text, label, to)) return -1;
  if (dots === 3 && /^(?:\d{1,3}\.){3}\d{1,3}$/.test(text.slice(from, to))) return to;
  if (underscore >= site) return -1;
  if (isAscii && isWordEnding(text, label, to)) return to;
  return mayBeEnding(text, label, to) && !/xn--[a-z0-9-]*[^\x00-\x7f]/i.test(text.slice(from, to)) ? to : -1;
}

function isWordEnding(text: string, from: number, to: number): boolean {
  if (to - from < 2 || to - from > 24) return false;
  for (let i = from; i < to; i++) if (!isAsciiLetter(text.charCodeAt(i))) return false;
  return true;
}

function mayBeEnding(text: string, from: number, to: number): boolean {
  return /^(?:[a-z\u00a1-\uffff]{2,24}|[^\x00-\x7f]|xn--[a-z0-9-]{2,59})$/.test(text.slice(from, to).toLowerCase());
}

/**
 * Where the bare host `from`..`to` ends: at its last label, or before a dot that ends a sentence. -1 where it is no public host: one label, a
 * label no registry allows, an ending nobody has.
 */
export function bareHostEnd(text: string, from: number, written: number): number {
  let to = written;
  while (to > from && text.charCodeAt(to - 1) === 0x2e) to--;
  if (to - from > LONGEST_HOST) return -1;
  const ends: number[] = [];
  let label = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text.charCodeAt(i) !== 0x2e) continue;
    if (!isLabel(text, label, i)) {
      // Bare text may go on after a domain: “see acme.com.-”.
      if (ends.length < 2) return -1;
      break;
    }
    ends.push(i);
    label = i + 1;
  }
  return bareEnd(text, from, ends);
}

function isLabel(text: string, from: number, to: number): boolean {
  const first = text.charCodeAt(from);
  const last = text.charCodeAt(to - 1);
  return to > from && to - from <= LONGEST_LABEL && first !== 0x2d && first !== 0x5f && last !== 0x2d && last !== 0x5f;
}

/** Without a scheme the last label that is a known ending counts: `acme.com.Please` names acme.com. */
function bareEnd(text: string, from: number, ends: readonly number[]): number {
  for (let last = ends.length - 1; last > 0; last--) {
    const start = (ends[last - 1] ?? from) + 1;
    const end = ends[last] ?? start;
    if (!isKnownEnding(text, start, end)) continue;
    // `backup.test.tar` is a file: only a new sentence may follow without a blank.
    if (last < ends.length - 1 && !isUpper(text.charCodeAt(end + 1))) return -1;
    // “work done.In short”: a sentence ended, and the next begins.
    const isSentence = end - start === 2 && /^[A-Z][a-z]$/.test(text.slice(start, end)) && !isUpper(text.charCodeAt(start - 2));
    return isSentence ? -1 : end;
  }
  return -1;
}

function isUpper(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isKnownEnding(text: string, from: number, to: number): boolean {
  return to - from >= 2 && to - from <= 18 && endingOf(text.slice(from, to).toLowerCase()) === 'known';
}

/** Behind what may stand in a host, from `from` on. */
export function endOfHostCharacters(text: string, from: number): number {
  let i = from;
  while (i - from <= LONGEST_HOST && isHostCode(text.charCodeAt(i))) i++;
  return i;
}

function isHostCode(code: number): boolean {
  if (code < 128) return HOST_CODES[code] === 1;
  return code > 0xa1 && !isHidden(code) && !isSpaceOrEnd(code) && !isForeignMark(code);
}

/** Punctuation beyond ASCII: curly quotes and dashes, Chinese and full-width marks. */
function isForeignMark(code: number): boolean {
  return (
    code === 0xab ||
    code === 0xbb ||
    code === 0xb7 ||
    (code >= 0x2010 && code <= 0x205e) ||
    (code >= 0x3001 && code <= 0x3020) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff20) ||
    (code >= 0xff3b && code <= 0xff40) ||
    (code >= 0xff5b && code <= 0xff65)
  );
}

/** Letters, digits, dashes and dots, of which a bare domain consists. */
export function isBareHostCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || isForeignLetter(code);
}
