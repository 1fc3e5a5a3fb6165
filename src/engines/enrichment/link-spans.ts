/** Web addresses in text: where each begins and ends. Every step is bounded or moves forward only, so the work is linear in the text. */
import {
  isAlphanumeric,
  isAsciiLetter,
  isCjk,
  isDigit,
  isForeignLetter,
  isHidden,
  isSpaceOrEnd,
  type Span,
} from './characters.ts';
import { endingOf } from './domains.ts';

export interface LinkSpan extends Span {
  readonly hostStart: number;
  readonly hostEnd: number;
  /** Written with `http://`, `https://` or another scheme; else a bare domain such as `acme.example/jobs`. */
  readonly hasScheme: boolean;
  /** `https://acme.example/jobs/17…`: the page showed only the beginning of the address. */
  readonly isShortened: boolean;
}

/** A stretch that no other scanner may read; `link` is null where it is no address on the public web. */
export interface TakenLink extends Span {
  readonly link: LinkSpan | null;
}

const LONGEST_HOST = 253;
const LONGEST_LABEL = 63;
const MOST_NESTED = 16;

/** What codes below 128 mean in a path: 1 ends it (blanks, quotes, angle brackets, the backtick, the caret), 2 asks for a closer look. */
const PATH_CODES = new Uint8Array(128);
for (let code = 0; code <= 0x20; code++) PATH_CODES[code] = 1;
for (const mark of '"<>`^\u007f') PATH_CODES[mark.charCodeAt(0)] = 1;
for (const mark of '?()[]{}\\|') PATH_CODES[mark.charCodeAt(0)] = 2;
/** 1 for codes below 128 that may stand in a host behind a scheme. */
const HOST_CODES = new Uint8Array(128);
for (let code = 0; code < 128; code++)
  if (isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f) HOST_CODES[code] = 1;

/** The link whose `://` stands at `colon`; null where the colon follows no scheme. */
export function schemeLinkAt(text: string, colon: number, floor: number): TakenLink | null {
  const start = schemeStart(text, colon, floor);
  if (start === colon) return null;
  const isWeb = isWebScheme(text, start, colon);
  const from = colon + 3;
  const isDefanged = isWeb && (text.charCodeAt(start + 1) | 0x20) === 0x78;
  let hostStart = from;
  let hostEnd = -1;
  if (isWeb) {
    hostEnd = endOfHostCharacters(text, from);
    const next = text.charCodeAt(hostEnd);
    if (next === 0x40 || next === 0x3a || next === 0x25) {
      hostStart = behindUser(text, from);
      if (hostStart !== from) hostEnd = endOfHostCharacters(text, hostStart);
    }
    hostEnd = namedHostEnd(text, hostStart, hostEnd);
  }
  if (hostEnd === -1) {
    if (isDefanged) return null;
    const end = pathEnd(text, from);
    return { start, end, link: null };
  }
  return taken(text, start, hostStart, hostEnd, true);
}

/** The bare domain around the dot at `dot`, with its path; null where there is none. */
export function bareLinkAt(text: string, dot: number, floor: number): TakenLink | null {
  const hostStart = bareHostStart(text, dot, floor);
  if (hostStart === dot) return null;
  let to = dot;
  while (to - hostStart <= LONGEST_HOST && isBareHostCode(text.charCodeAt(to))) to++;
  // `jo.doe@…` and `acme.co_op` are no domains.
  const next = text.charCodeAt(to);
  if (next === 0x40 || next === 0x2b || next === 0x5f || next === 0x3d) return null;
  const hostEnd = bareHostEnd(text, hostStart, to);
  if (hostEnd === -1 || hostEnd <= dot) return null;
  const start = text[hostStart - 1] === '/' ? hostStart - 2 : hostStart;
  return taken(text, start, hostStart, hostEnd, false);
}

function taken(text: string, start: number, hostStart: number, hostEnd: number, hasScheme: boolean): TakenLink {
  const port = portEnd(text, hostEnd);
  const next = text.charCodeAt(port);
  const end = next === 0x2f || next === 0x3f || next === 0x23 ? trimmed(text, start, port, pathEnd(text, port)) : port;
  const last = text.charCodeAt(end);
  const isShortened = last === 0x2026 || (last === 0x2e && text.startsWith('..', end + 1));
  return { start, end, link: { start, end, hostStart, hostEnd, hasScheme, isShortened } };
}

/** `http`, `https`, `ftp`. `hxxps` is how people write a link that nobody should click by accident. */
function isWebScheme(text: string, start: number, colon: number): boolean {
  const first = text.charCodeAt(start) | 0x20;
  const second = text.charCodeAt(start + 1) | 0x20;
  const third = text.charCodeAt(start + 2) | 0x20;
  const length = colon - start;
  if (length === 3) return first === 0x66 && second === 0x74 && third === 0x70;
  return (
    (length === 4 || (length === 5 && (text.charCodeAt(start + 4) | 0x20) === 0x73)) &&
    first === 0x68 &&
    second === third &&
    (second === 0x74 || second === 0x78) &&
    (text.charCodeAt(start + 3) | 0x20) === 0x70
  );
}

/** “herehttps://…”: text ran into the link. Other schemes keep all of their letters. */
function schemeStart(text: string, colon: number, floor: number): number {
  let i = colon;
  while (i > floor && colon - i < 12 && isAlphanumeric(text.charCodeAt(i - 1))) i--;
  if (colon - i > 5) {
    const last = text.slice(colon - 5, colon).toLowerCase();
    if (last === 'https') return colon - 5;
    if (last.endsWith('http')) return colon - 4;
  }
  return i;
}

/** Index behind `user:password@`, where that stands before a host. */
function behindUser(text: string, from: number): number {
  for (let i = from; i - from < 100; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x40) return i + 1;
    if (!isAlphanumeric(code) && code !== 0x3a && code !== 0x2e && code !== 0x2d && code !== 0x5f && code !== 0x25) break;
  }
  return from;
}

function endOfHostCharacters(text: string, from: number): number {
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

function isBareHostCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || isForeignLetter(code);
}

/** Where the label before the first dot begins; the dot itself where no bare domain can begin there. */
function bareHostStart(text: string, dot: number, floor: number): number {
  let i = dot;
  while (i > floor && dot - i <= LONGEST_LABEL) {
    const code = text.charCodeAt(i - 1);
    if (!isAlphanumeric(code) && code !== 0x2d && !isForeignLetter(code)) break;
    i--;
  }
  if (text[i] === '-' && text[i - 1] === '.') return dot;
  while (i < dot && text[i] === '-') i++;
  const before = text.charCodeAt(i - 1);
  const isGlued =
    before === 0x40 ||
    before === 0x5f ||
    before === 0x2e ||
    before === 0x23 ||
    before === 0x24 ||
    before === 0x25 ||
    before === 0x26 ||
    before === 0x3d ||
    before === 0x5c ||
    before === 0x2b ||
    isAlphanumeric(before);
  // A path of a file or of another link; `//acme.example` leaves out the scheme.
  if (isGlued || (before === 0x2f && !(text[i - 2] === '/' && text[i - 3] !== ':' && text[i - 3] !== '/'))) return dot;
  return i;
}

/**
 * Where the host `from`..`to` behind a scheme ends: at its last label, or before Chinese or Japanese text that follows a known ending without
 * a blank. -1 where it is no public host: one label, a label or an ending no registry allows. An address of numbers is one.
 */
function namedHostEnd(text: string, from: number, written: number): number {
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
function bareHostEnd(text: string, from: number, written: number): number {
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

function portEnd(text: string, from: number): number {
  if (text[from] !== ':') return from;
  let i = from + 1;
  while (i - from < 6 && isDigit(text.charCodeAt(i))) i++;
  return i - from > 1 && !isDigit(text.charCodeAt(i)) ? i : from;
}

/** To the next blank, quote or bracket that closes nothing inside; at a bracket that never closes. */
function pathEnd(text: string, from: number): number {
  const open: number[] = [];
  let isQuery = false;
  let i = from;
  for (; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const meaning = code < 128 ? PATH_CODES[code] : endsPath(code) && !isJoiner(text, i, code) ? 1 : 0;
    if (meaning === 0) continue;
    if (meaning === 1) break;
    if (code === 0x3f) isQuery = true;
    else if (code === 0x28 || code === 0x5b || code === 0x7b) {
      if (open.length === MOST_NESTED) break;
      open.push(i);
    } else if (code === 0x29 || code === 0x5d || code === 0x7d) {
      const partner = open.pop();
      if (partner === undefined || !isPair(text.charCodeAt(partner), code)) break;
    } else if (code === 0x5c) {
      // The backslash of Markdown, before a mark that is meant as itself; else the end.
      if (!'_-.~*#&'.includes(text[i + 1] ?? ' ')) break;
    } else if (code === 0x7c && !goesOnBehindPipe(text.charCodeAt(i + 1), isQuery)) break;
  }
  return open[0] !== undefined && open[0] < i ? open[0] : i;
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
function trimmed(text: string, start: number, from: number, to: number): number {
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
