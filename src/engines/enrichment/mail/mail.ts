/**
 * E-mail addresses, plain and obfuscated, grown from an anchor (`@`, a bracket or the word “at”) to both sides. Every step is bounded, so the
 * work per anchor is constant. What might be somebody else's address (a part of a longer word, a user in a URL) is none.
 */

import { isMastodonServer } from '../links/hosts.ts';
import { isAlphanumeric, isBlank, type Span, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { inLatin, isAscii, wordAround } from '../text/letters-alike.ts';
import { atWordStart, isWeakAtWord } from './mail-at-words.ts';
import { backwardsAround } from './mail-backwards.ts';
import { type Decoded, decodedByRot13, decodedFromBase64 } from './mail-codes.ts';
import { type Domain, domainFrom } from './mail-domain.ts';
import { isDomainForStyle, isLocalForStyle, isSecondName, type Style, type Zone } from './mail-evidence.ts';
import { isIntroduced, isInvited } from './mail-introduction.ts';
import { withJoints } from './mail-joints.ts';
import { besides, isSigned, mailboxesIn } from './mail-lists.ts';
import { type Local, localBefore, quotedBefore } from './mail-local.ts';
import { atBetweenFences, atInBrackets, lineBefore, lineBehind, MOST_BLANKS, signBetweenFences } from './mail-marks.ts';
import { domainTold, mailboxAdded, mailboxTold } from './mail-names.ts';
import { isSpelledOrOwn, ownDomain } from './mail-own-domain.ts';
import { mailInLetters, mailInPieces, mayBeInPieces, type Pieced } from './mail-pieces.ts';
import { beforeHint, isSampleMail, withoutTold, withoutTrap } from './mail-samples.ts';
import { domainInWords } from './mail-words-together.ts';

export interface FoundMail extends Span {
  readonly address: string;
  readonly confidence: number;
  /** A sample, a no-reply or a machine address: never an invitation. */
  readonly isPlaceholder: boolean;
  /** `@user@host`, `user@mastodon.social`: the address of a Mastodon account rather than of a mailbox. */
  readonly isFediverse: boolean;
  /** Other mailboxes of one list: `{jo,kim}@acme.co`. */
  readonly also?: readonly FoundMail[];
}

const CONFIDENCE: Readonly<Record<Style, number>> = {
  plain: 0.98,
  bracket: 0.95,
  coded: 0.9,
  spaced: 0.85,
  word: 0.85,
  loud: 0.85,
  foreign: 0.85,
  fence: 0.8,
  letter: 0.75,
  provider: 0.85,
  broken: 0.75,
};

/** The address around the `@` at `at`; null where there is none. */
export function mailAroundSign(text: string, at: number, author: string | null = null): FoundMail | null {
  // Markdown: an escaped sign, and a mailbox and a domain in bold.
  if (text[at - 1] === '\\') return grow(text, { start: at - 1, end: at + 1, style: 'plain' }, author);
  if (text[at - 1] === '*' && text[at + 1] === '*') return grow(text, boldZone(text, at), author);
  // `jo(@]acme.co`: brackets of two kinds, which no program wrote.
  if ('([{<'.includes(text[at - 1] ?? ' ') && ')]}>'.includes(text[at + 1] ?? ' '))
    return grow(text, { start: at - 1, end: at + 2, style: 'bracket' }, author);
  const alike = mailInAlikes(text, at);
  if (alike !== null) return alike;
  const fence = signBetweenFences(text, at);
  const fenced = fence === null ? null : grow(text, fence, author);
  if (fenced !== null) return fenced;
  // `jo@@acme.co`
  const twice = text[at + 1] === '@' && text[at + 2] !== '@' && text[at - 1] !== '@' ? at + 2 : at + 1;
  const start = skipBlanksBack(text, at, MOST_BLANKS);
  const end = skipBlanks(text, twice, MOST_BLANKS);
  const isGlued = start === at && end === twice;
  const zone: Zone = { start, end, style: !isGlued ? 'spaced' : twice > at + 1 ? 'bracket' : 'plain' };
  return (
    grow(text, zone, author) ??
    mailInParts(text, zone) ??
    acrossLines(text, at, zone, author) ??
    (zone.style === 'plain' ? null : joinedMail(text, at, twice, author))
  );
}

/** An address some letters of which are of another script and look the same: the word around the sign at `at`. */
function mailInAlikes(text: string, at: number): FoundMail | null {
  const { start: from, end: to } = wordAround(text, at);
  const word = text.slice(from, to);
  const plain = word.length < 4 || isAscii(word) ? word : inLatin(word);
  if (plain === word || !isAscii(plain)) return null;
  const found = grow(` ${plain} `, { start: at - from + 1, end: at - from + 2, style: 'plain' });
  return found === null ? null : { ...found, start: found.start + from - 1, end: found.end + from - 1 };
}

/** What stands around a sign as a list of mailboxes, in pieces, in single letters, or in a code that is named. */
function mailInParts(text: string, zone: Zone): FoundMail | null {
  const before = text[zone.start - 1] ?? ' ';
  const listed = before === '}' || before === ')' || before === ']' ? mailOfList(text, zone) : null;
  if (listed !== null) return listed;
  if (zone.style === 'plain' && isAlphanumeric(before.charCodeAt(0)) && text[zone.end] !== '[') return mailInCode(text, zone);
  if (mayBeInPieces(text, zone)) {
    const pieced = piecedMail(text, mailInPieces(text, zone), zone);
    if (pieced !== null) return pieced;
  }
  return zone.style === 'plain' ? null : piecedMail(text, mailInLetters(text, zone), zone);
}

function piecedMail(text: string, pieced: Pieced | null, zone: Zone): FoundMail | null {
  if (pieced === null) return null;
  const { local, domain, isDeliberate } = pieced;
  const written: Zone = isDeliberate ? { ...zone, style: 'bracket' } : zone;
  return isLocalForStyle(text, local, written, domain) ? found(local, domain, 'letter', text) : null;
}

/** `{jo,kim}@acme.co` */
function mailOfList(text: string, zone: Zone): FoundMail | null {
  const domain = domainFrom(text, zone.end);
  const isSign = zone.style === 'plain' || zone.style === 'bracket';
  const locals = domain === null || !domain.isKnown || domain.isShort ? null : mailboxesIn(text, zone.start, isSign);
  return locals === null || domain === null ? null : foundAll(text, locals, domain, 'bracket');
}

function foundAll(text: string, locals: readonly Local[], domain: Domain, style: Style): FoundMail | null {
  const [first, ...also] = locals.flatMap((local) => found(local, domain, style, text) ?? []);
  return first === undefined ? null : { ...first, also };
}

/** An address whose letters are shifted, where the text says so; its ending is none that exists. */
function mailInCode(text: string, { start, end }: Zone): FoundMail | null {
  let from = start;
  while (from > 0 && start - from < 65 && isAddressCode(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to - end < 80 && isAddressCode(text.charCodeAt(to))) to++;
  while (text[to - 1] === '.') to--;
  return ofCode(decodedByRot13(text, { start: from, end: to }));
}

/** The address in Base64 behind the colon at `colon`, where the text names the code. */
export function mailInBase64(text: string, colon: number): FoundMail | null {
  return ofCode(decodedFromBase64(text, colon));
}

function ofCode(decoded: Decoded | null, confidence = 0.75): FoundMail | null {
  return decoded === null ? null : foundMail(decoded.name, decoded.domain, decoded, confidence);
}

/** An address written backwards around the `@` at `at`, where none was found that is read forwards. */
export function mailBackwards(text: string, at: number): FoundMail | null {
  return ofCode(backwardsAround(text, at), 0.7);
}

/** An address that was put together from its parts, both in lower case; null where it only stands for another. */
export function foundMail(name: string, domain: string, { start, end }: Span, confidence: number): FoundMail | null {
  if (isSampleMail(name, domain)) return null;
  return { address: `${name}@${domain}`, start, end, confidence, isPlaceholder: false, isFediverse: false };
}

/** `jo @` and the domain on the next line; or the sign on a line of its own. */
function acrossLines(text: string, at: number, { start, end }: Zone, author: string | null): FoundMail | null {
  const isBefore = text[start - 1] === '\n';
  const isBehind = text[end] === '\n';
  if (!isBefore && !isBehind) return null;
  const style: Style = isBefore && isBehind ? 'bracket' : 'broken';
  return grow(text, { start: lineBefore(text, at), end: lineBehind(text, at + 1), style }, author);
}

function boldZone(text: string, at: number): Zone {
  let width = 1;
  while (width < 3 && text[at - width - 1] === '*' && text[at + width + 1] === '*') width++;
  return { start: at - width, end: at + width + 1, style: 'bracket' };
}

/** The address around the bracket that opens at `open` and holds a word for `@`: `jo [at] acme.co`, `jo (arroba) acme (punto) es`. */
export function mailAroundBracket(text: string, open: number, author: string | null = null): FoundMail | null {
  const at = atInBrackets(text, open);
  if (at === null) return null;
  return grow(text, at, author) ?? (at.style === 'provider' ? null : mailInParts(text, at));
}

/** The address around `%40`, as links write the sign. */
export function mailAroundCode(text: string, at: number, author: string | null = null): FoundMail | null {
  return grow(text, { start: at, end: at + 3, style: 'coded' }, author);
}

/** The address around the word “at”, in whatever language, at `from`..`to`; null where there is none. */
export function mailAroundWord(text: string, from: number, to: number, author: string | null = null): FoundMail | null {
  const fence = atBetweenFences(text, from, to);
  if (fence !== null) return grow(text, fence, author) ?? mailInParts(text, fence);
  const first = atWordStart(text, from);
  // “jo (at acme dot co)”
  const isHeld = '(['.includes(text[first - 1] ?? ' ') && isBlank(text.charCodeAt(to)) && isBlank(text.charCodeAt(first - 2));
  const before = skipBlanksBack(text, isHeld ? first - 1 : first, MOST_BLANKS);
  // “jo.doe over at gmail”
  const start = / over$/i.test(text.slice(before - 5, before)) ? skipBlanksBack(text, before - 4, MOST_BLANKS) : before;
  const end = text[to] === '\n' ? lineBehind(text, to) : skipBlanks(text, to, MOST_BLANKS);
  if (to - from !== 2 || !/^at$/i.test(text.slice(from, to))) {
    if ((start === from || end === to) && text.charCodeAt(from) < 0x3000) return joinedMail(text, first, to, author);
    const foreign: Zone = { start, end, style: isWeakAtWord(text, from, to) ? 'word' : 'foreign' };
    return grow(text, foreign, author) ?? mailInParts(text, foreign) ?? joinedMail(text, first, to, author);
  }
  if (start === from || end === to) return joinedMail(text, first, to, author);
  // “join AT acme DOT co”: capitals in running text are written on purpose, like brackets.
  const isLoud = text.slice(from, to) === 'AT' && !/[A-Z]/.test(text.charAt(start - 1));
  const zone: Zone = { start, end, style: isLoud ? 'loud' : 'word' };
  // “jo dot doe, at acme dot co”
  if (text[start - 1] === ',' && isSpelledOrOwn(text, end)) return grow(text, { ...zone, start: start - 1 }, author);
  return grow(text, zone, author) ?? mailInParts(text, zone) ?? joinedMail(text, first, to, author);
}

/** “jo, then an at, then acme.co” */
function joinedMail(text: string, start: number, end: number, author: string | null): FoundMail | null {
  const zone = withJoints(text, { start, end, style: 'word' });
  return zone === null ? null : grow(text, zone, author);
}

/** The address around a zone that stands for its sign, however that is written. */
export function mailInZone(text: string, zone: Zone): FoundMail | null {
  return grow(text, zone);
}

function grow(text: string, written: Zone, author: string | null = null): FoundMail | null {
  const start = beforeHint(text, written.start);
  const zone: Zone = start === written.start ? written : { ...written, start, style: 'bracket' };
  if (zone.start === 0 || zone.end >= text.length) return null;
  const domain =
    domainTold(text, zone.end, author) ??
    domainFrom(text, zone.end) ??
    ownDomain(text, zone.end) ??
    heldDomain(text, zone.end) ??
    (zone.style === 'plain' ? null : domainInWords(text, zone.end));
  if (domain === null) return null;
  if (zone.style === 'plain' && !domain.isKnown) {
    const inCode = mailBackwards(text, zone.start) ?? mailInCode(text, zone);
    if (inCode !== null) return inCode;
  }
  const told =
    zone.style === 'coded' ? null : (mailboxTold(text, zone.start, author) ?? mailboxAdded(text, zone.start, domain.end, author));
  if (told !== null) return isDomainForStyle(domain, zone.style) ? found(told, domain, 'bracket', text) : null;
  if (!isDomainForStyle(domain, zone.style)) return null;
  const isSpelled = domain.hasWordDots || zone.style === 'foreign' || domain.isShort;
  const local =
    localBefore(text, zone.start, isSpelled || (zone.style === 'spaced' && domain.hasBracketDots)) ??
    (zone.style === 'word' ? quotedBefore(text, zone.start) : null);
  // “k a t e @ harrow gate . example, no spaces”: one letter of a mailbox in pieces.
  if (local === null || (domain.isCut && local.name.length === 1)) return null;
  const isGlued = zone.style === 'plain' || zone.style === 'coded';
  // “amelia@ or bert@acme.co”
  const hasOther = !isGlued || text.slice(Math.max(0, local.start - 6), local.start - 1).includes('@');
  const beside = hasOther ? besides(text, local.start) : [];
  const first = beside[0] ?? local;
  if (!isLocalForStyle(text, { ...local, start: first.start }, zone, domain)) return null;
  const isList =
    beside.length > 0 &&
    (beside.every((one) => isSigned(text, one)) ||
      isIntroduced(text, first.start) ||
      (domain.hasWordDots && isInvited(text, first.start)));
  if (!isList) return found(local, domain, zone.style, text);
  return foundAll(text, [...beside, local], domain, zone.style);
}

/** `jo@[acme.co]` */
function heldDomain(text: string, from: number): Domain | null {
  if (!'[(<{'.includes(text[from] ?? ' ')) return null;
  const domain = domainFrom(text, from + 1);
  return domain?.isKnown === true && !domain.isShort && '])>}'.includes(text[domain.end] ?? ' ')
    ? { ...domain, end: domain.end + 1 }
    : null;
}

function found(local: Local, domain: Domain, style: Style, text: string): FoundMail | null {
  const { name: bare, isCut: isTrapped } = withoutTrap(local.name);
  const told = withoutTold(text, local.start, domain.end, bare.toLowerCase(), domain.name);
  const name = told?.name ?? bare.toLowerCase();
  const host = told?.domain ?? domain.name;
  const isCut = isTrapped || told !== null;
  if (name.length > 64 || name.length + host.length > 253 || !/^[a-z0-9_]/.test(name) || !/[a-z0-9_+-]$/.test(name)) return null;
  const before = text.charCodeAt(local.start - 1);
  const isMention = before === 0x40;
  if (isMention && ((style !== 'plain' && !isMastodonServer(host)) || isAlphanumeric(text.charCodeAt(local.start - 2))))
    return null;
  const isFediverse = isMention || isMastodonServer(host);
  const isSample = isSampleMail(name, host);
  // Nobody disguises a sample.
  if (isSample && (domain.isShort || style !== 'plain')) return null;
  let confidence = CONFIDENCE[style];
  if (!domain.isKnown) confidence *= 0.7;
  if (domain.isShort) confidence *= 0.8;
  if (isCut || domain.isCut) confidence *= 0.75;
  if (host.includes('xn--')) confidence *= 0.6;
  if (style !== 'plain' && isSecondName(text, local)) confidence *= 0.6;
  if (isSample) confidence = Math.min(confidence, 0.2);
  return {
    address: `${name}@${host}`,
    start: isMention ? local.start - 1 : local.start,
    end: domain.end,
    confidence: Math.round((isFediverse ? confidence * 0.7 : confidence) * 100) / 100,
    isPlaceholder: isSample,
    isFediverse,
  };
}

function isAddressCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}
