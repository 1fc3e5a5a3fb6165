/** Web addresses in text: where each begins and ends. Every step is bounded or moves forward only, so the work is linear in the text. */
import { isAlphanumeric, isForeignLetter, type Span } from '../text/characters.ts';
import { bareHostEnd, endOfHostCharacters, isBareHostCode, LONGEST_HOST, LONGEST_LABEL, namedHostEnd } from './link-hosts.ts';
import { pathEnd, portEnd, trimmed } from './link-paths.ts';

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
  if (hostEnd === -1 || hostEnd <= dot || isTimeOfDay(text, hostStart)) return null;
  const start = text[hostStart - 1] === '/' ? hostStart - 2 : hostStart;
  return taken(text, start, hostStart, hostEnd, false);
}

/** “at 5pm.So we waited”: no blank behind the full stop. */
function isTimeOfDay(text: string, start: number): boolean {
  return text.charCodeAt(start) < 0x3a && /^\d{1,2}[ap]m\./i.test(text.slice(start, start + 5));
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
