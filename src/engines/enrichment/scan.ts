/** The one pass: stops at anchors, asks the scanner that knows them, and keeps what it finds in order and without overlaps. */
import { isAlphanumeric, isWordCode } from './characters.ts';
import { linkAroundDot, linkFromHost } from './defanged-links.ts';
import { handleAfterLabel, handleAfterLoneSign, handleAfterName, handleAfterSign, redditName } from './handles.ts';
import { isDisguised } from './legible.ts';
import { contactOfLink, type FoundHandle } from './link-contacts.ts';
import { bareLinkAt, schemeLinkAt, type TakenLink } from './link-spans.ts';
import {
  type FoundMail,
  mailAroundBracket,
  mailAroundCode,
  mailAroundSign,
  mailAroundWord,
  mailBackwards,
  mailByExplanation,
} from './mail.ts';
import { atInBrackets, atWordEnd } from './mail-marks.ts';
import { nameOnPlatform } from './mentions.ts';
import { digitRunAt, type PhoneCandidate } from './phone-candidates.ts';
import { type FoundPhone, startsDigits } from './phones.ts';

export interface Candidate extends FoundHandle {
  /** Where its line begins. */
  readonly line: number;
}

export interface ScanContext {
  /** The poster's name, lower case. */
  readonly author: string | null;
  /** Where the post stands: on X or GitHub a bare `@name` is a name there. */
  readonly source: string;
  /** Null where phone numbers are not asked for. */
  readonly phones: ((candidate: PhoneCandidate) => FoundPhone | null) | null;
  /** The text holds no character in disguise any more. */
  readonly isLegible?: boolean;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Null where a stretch of text is used up without being a contact. */
  readonly candidate: FoundHandle | null;
  /** A domain without a scheme: it gives way to a mailbox that begins with it (`jo.it [at] acme.co`). */
  readonly isBare?: boolean;
}

/** Everything found, left to right. Null where the text holds characters in disguise and must be made legible first. */
export function candidatesIn(text: string, context: ScanContext): Candidate[] | null {
  const found: Candidate[] = [];
  let floor = 0;
  let line = 0;
  let lastBareStart = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127) {
      if (isDisguised(code) && context.isLegible !== true) return null;
    } else if (ANCHORS[code] === 0) continue;
    if (code === 0x0a) {
      line = i + 1;
      continue;
    }
    const hit = hitAt(text, i, code, floor, context);
    if (hit === null) continue;
    if (hit.start >= floor) {
      const last = found.at(-1);
      if (last !== undefined && last.start === lastBareStart && hit.start < last.end) found.pop();
      if (hit.candidate !== null) found.push({ ...hit.candidate, line });
      lastBareStart = hit.isBare === true ? hit.start : -1;
    }
    if (hit.isBare !== true) floor = Math.max(floor, hit.end);
    i = Math.max(i, hit.end - 1);
  }
  return found;
}

/** What stands around one anchor; null where it is nothing. */
function hitAt(text: string, at: number, code: number, floor: number, context: ScanContext): Hit | null {
  switch (code) {
    case 0x40:
      return hitOf(
        mailOf(mailAroundSign(text, at, context.author) ?? mailBackwards(text, at), text) ??
          handleAfterSign(text, at) ??
          nameOnPlatform(text, at, context),
      );
    case 0x2e:
      return isDotInside(text, at) ? linkHit(text, bareLinkAt(text, at, floor), context, true) : null;
    case 0x3a:
      return text.startsWith('//', at + 1)
        ? linkHit(text, schemeLinkAt(text, at, floor), context, false)
        : hitOf(handleAfterLabel(text, at));
    case 0x2f:
      return hitOf(mailOf(mailAroundBracket(text, at), text) ?? redditName(text, at));
    case 0x25:
      return text.startsWith('40', at + 1) ? hitOf(mailOf(mailAroundCode(text, at), text)) : null;
    case 0x28:
      return digitHit(text, at, context) ?? bracketHit(text, at, context);
    case 0x5b:
    case 0x7b:
    case 0x3c:
      return bracketHit(text, at, context);
    case 0x2b:
      return digitHit(text, at, context);
    default:
      return code < 0x3a ? digitHit(text, at, context) : wordHit(text, at, code, context);
  }
}

/** A sign or a dot in brackets. */
function bracketHit(text: string, at: number, { author }: ScanContext): Hit | null {
  const sign = atInBrackets(text, at);
  if (sign !== null) return hitOf(mailOf(mailAroundBracket(text, at, author), text) ?? handleAfterLoneSign(text, at, sign.end));
  return isDotIn(text, at) ? hitOf(linkAroundDot(text, at, author)) : null;
}

function isDotIn(text: string, open: number): boolean {
  const next = text.charCodeAt(open + 1);
  return next === 0x2e || (next | 0x20) === 0x64 || next === 0x20;
}

/** Words for “at” and names of platforms. */
function wordHit(text: string, at: number, code: number, context: ScanContext): Hit | null {
  if (code > 127) {
    if (code === 0x3010 || code === 0x300c || code === 0xab) return bracketHit(text, at, context);
    if (code === 0x6362 || code === 0x3092) return hitOf(mailOf(mailByExplanation(text, at), text));
    return code === 0x441 || code === 0x421 || code === 0xe4 || code === 0x827e ? atHit(text, at, context) : null;
  }
  const before = text.charCodeAt(at - 1);
  if (isWordCode(before) && before !== 0x5f) return null;
  const next = text.charCodeAt(at + 1) | 0x20;
  switch (code | 0x20) {
    case 0x61:
      return next === 0x74 || next === 0x72 || next === 0x70 ? atHit(text, at, context) : null;
    case 0x63:
      return next === 0x68 ? atHit(text, at, context) : null;
    case 0x6b:
      return next === 0x6c ? atHit(text, at, context) : null;
    case 0x6d:
      return next === 0x61 ? atHit(text, at, context) : null;
    case 0x64:
      if (next === 0x6f && (text.charCodeAt(at + 2) | 0x20) === 0x74) return hitOf(linkAroundDot(text, at, context.author));
      return next === 0x69 ? hitOf(handleAfterName(text, at)) : null;
    case 0x67:
      return next === 0x69 ? hitOf(handleAfterName(text, at)) : null;
    case 0x69:
      return next === 0x6e || next === 0x67 ? hitOf(handleAfterName(text, at)) : null;
    default:
      return next === 0x65 || next === 0x67 || next === 0x77 ? hitOf(handleAfterName(text, at)) : null;
  }
}

function atHit(text: string, at: number, { author }: ScanContext): Hit | null {
  const end = atWordEnd(text, at);
  return end === at ? null : hitOf(mailOf(mailAroundWord(text, at, end, author), text));
}

function isDotInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  return (isAlphanumeric(before) || before > 0xbf) && (isAlphanumeric(next) || next > 0xbf);
}

function linkHit(text: string, taken: TakenLink | null, { author }: ScanContext, isBare: boolean): Hit | null {
  if (taken === null) return null;
  const { start, end, link } = taken;
  const candidate = link === null ? null : (contactOfLink(text, link, author) ?? spacedLink(text, end, link.hostStart, author));
  return { start, end: candidate?.end ?? end, candidate, isBare };
}

/** `x.com / jo` */
function spacedLink(text: string, end: number, hostStart: number, author: string | null): FoundHandle | null {
  return text[end] === ' ' && text[end + 1] === '/' ? linkFromHost(text, hostStart, author) : null;
}

function digitHit(text: string, at: number, { phones }: ScanContext): Hit | null {
  if (!startsDigits(text, at)) return null;
  const { end, candidate } = digitRunAt(text, at);
  const phone = candidate === null || phones === null ? null : phones(candidate);
  if (phone !== null) return { start: phone.start, end: phone.end, candidate: { ...phone, most: 'asked' } };
  // A mailbox or a domain may begin with digits: only they are passed over, and nothing is used up.
  return { start: at, end, candidate: null, isBare: true };
}

function hitOf(found: FoundHandle | null): Hit | null {
  return found === null ? null : { start: found.start, end: found.end, candidate: found };
}

function mailOf(found: FoundMail | null, text: string): FoundHandle | null {
  if (found === null) return null;
  const { address, start, end, confidence, isPlaceholder, isFediverse } = found;
  const isAccount = isFediverse || /(?:mastodon|fediverse)\W{1,4}$/i.test(text.slice(Math.max(0, start - 13), start));
  return {
    kind: isAccount ? 'mastodon' : 'email',
    value: address,
    start,
    end,
    confidence,
    most: isPlaceholder ? 'seen' : 'asked',
  };
}

/** What a scan stops at, by code below 128: line ends, signs, brackets, digits, and first letters of the words that are looked for. */
const ANCHORS = anchorTable('\n@.:/%([{<+0123456789aAcCkKmMdDgGiItT');

function anchorTable(marks: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}
