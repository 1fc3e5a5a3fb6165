/** Stops at anchors, asks the scanner that knows them, and keeps what it finds in order and without overlaps. */
import type { Anchors } from './anchors.ts';
import { isAlphanumeric, isAsciiLetter, isWordOfHost } from './characters.ts';
import { linkAroundDot, linkFromHost } from './defanged-links.ts';
import { FirstLetters } from './first-letters.ts';
import { LEADS } from './handle-platforms.ts';
import { discordTag, handleAfterLabel, handleAfterLoneSign, handleAfterSign, mayBeLabel, redditName } from './handles.ts';
import { domainHandle, introducedHandle, preferredHandle } from './introduced-handles.ts';
import { contactOfLink, type FoundHandle } from './link-contacts.ts';
import { bareLinkAt, schemeLinkAt, type TakenLink } from './link-spans.ts';
import {
  type FoundMail,
  mailAroundBracket,
  mailAroundCode,
  mailAroundSign,
  mailAroundWord,
  mailBackwards,
  mailInBase64,
} from './mail.ts';
import { mailBesideWord } from './mail-beside.ts';
import { mailByExplanation, mailExplained } from './mail-explained.ts';
import { atInBrackets, atWordEnd } from './mail-marks.ts';
import { nameOnPlatform } from './mentions.ts';
import { handleBesideName } from './named-handles.ts';
import { digitRunAt } from './phone-candidates.ts';
import { type PhoneReader, startsDigits } from './phones.ts';
import { sameNameOn } from './same-name.ts';
import { type SiteReader, siteReader } from './sites.ts';

/** What is known of a post besides its text. */
export interface ScannedPost {
  readonly author?: { readonly name: string } | null;
  /** Where the post stands: on X or GitHub a bare `@name` is a name there. */
  readonly source?: string;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  /** Null where a stretch of text is used up without being a contact. */
  readonly candidate: FoundHandle | null;
  /** A domain without a scheme: it gives way to a mailbox that begins with it (`jo.it [at] acme.co`). */
  readonly isBare?: boolean;
}

const MOST_SPELLED = 1000;
const MOST_SIGNS = 3000;
const MOST_SITES = 3000;

/** What the scanners need to know besides the text. Most of it is made when the first asks: few posts hold anything. */
export class Scan {
  readonly text: string;
  readonly source: string;
  /** How many spelled dots may still be looked behind for an “at”: no honest post spells more. */
  spelledLeft = MOST_SPELLED;
  /** How many `@`, `%40` and signs in brackets may still be looked around. */
  signsLeft = MOST_SIGNS;
  /** How many links may still be judged by the words around them: no honest post holds more. */
  private sitesLeft = MOST_SITES;
  private readonly post: ScannedPost;
  private readonly readNumbers: (() => PhoneReader) | null;
  private knownAuthor: string | null | undefined = undefined;
  private knownPhones: PhoneReader | null = null;
  private knownSites: SiteReader | null = null;

  /** `readNumbers` makes what reads the numbers of this text; null where they are not asked for. */
  constructor(text: string, post: ScannedPost, readNumbers: (() => PhoneReader) | null) {
    this.text = text;
    this.post = post;
    this.source = post.source ?? '';
    this.readNumbers = readNumbers;
  }

  /** The poster's name, lower case. */
  get author(): string | null {
    if (this.knownAuthor === undefined) this.knownAuthor = this.post.author?.name.toLowerCase() ?? null;
    return this.knownAuthor;
  }

  get phones(): PhoneReader | null {
    if (this.knownPhones === null && this.readNumbers !== null) this.knownPhones = this.readNumbers();
    return this.knownPhones;
  }

  /** What judges the next link; null from the last on that may be judged. */
  nextSites(): SiteReader | null {
    this.knownSites ??= siteReader(this.text, this.author);
    return this.sitesLeft-- > 0 ? this.knownSites : null;
  }
}

/** Everything found, left to right. Null where the text holds characters in disguise and must be made legible first. */
export function candidatesIn(anchors: Anchors, scan: Scan, first: number): FoundHandle[] | null {
  const { text } = scan;
  const found: FoundHandle[] = [];
  let floor = 0;
  let from = 0;
  let lastBareStart = -1;
  for (let at = first; at !== -1; at = anchors.next(from)) {
    const hit = hitAt(text, at, text.charCodeAt(at), floor, scan);
    from = at + 1;
    if (hit === null) continue;
    if (hit.start >= floor) {
      const last = found.at(-1);
      if (last !== undefined && last.start === lastBareStart && hit.start < last.end) found.pop();
      if (hit.candidate !== null) {
        found.push(hit.candidate);
        if (hit.candidate.also !== undefined) found.push(...hit.candidate.also);
      }
      lastBareStart = hit.isBare === true ? hit.start : -1;
    }
    if (hit.isBare !== true) floor = Math.max(floor, hit.end);
    from = Math.max(from, hit.end);
  }
  return anchors.isDisguised ? null : found;
}

/** What stands around one anchor; null where it is nothing. */
function hitAt(text: string, at: number, code: number, floor: number, scan: Scan): Hit | null {
  switch (code) {
    case 0x2e:
      return dotHit(text, at, floor, scan);
    case 0x3a:
      if (text.charCodeAt(at + 1) === 0x2f && text.charCodeAt(at + 2) === 0x2f)
        return linkHit(text, schemeLinkAt(text, at, floor), scan, false);
      return hitOf(mayBeLabel(text, at) ? handleAfterLabel(text, at) : null) ?? base64Hit(text, at);
    case 0x2f:
      return slashHit(text, at);
    case 0x23:
      return hitOf(discordTag(text, at));
    case 0x40:
      return signHit(text, at, scan);
    case 0x25:
      return scan.signsLeft-- > 0 ? hitOf(mailOf(mailAroundCode(text, at), text)) : null;
    case 0x28:
      return digitHit(text, at, scan) ?? bracketHit(text, at, scan);
    case 0x5b:
    case 0x7b:
    case 0x3c:
      return bracketHit(text, at, scan);
    case 0x2b:
      return digitHit(text, at, scan);
    default:
      return code < 0x3a ? digitHit(text, at, scan) : wordHit(text, at, code, scan);
  }
}

/** “base64: …”, “(base64): …” */
function base64Hit(text: string, colon: number): Hit | null {
  const before = text.charCodeAt(colon - 1);
  return before === 0x34 || before === 0x29 ? hitOf(mailOf(mailInBase64(text, colon), text)) : null;
}

function signHit(text: string, at: number, scan: Scan): Hit | null {
  if (scan.signsLeft-- <= 0) return null;
  const mail = mailOf(mailAroundSign(text, at, scan.author) ?? mailBackwards(text, at) ?? explained(text, at, scan), text);
  return hitOf(mail ?? handleAfterSign(text, at) ?? preferredHandle(text, at) ?? nameOnPlatform(text, at, scan));
}

/** The address that a lone sign explains. */
function explained(text: string, at: number, scan: Scan): FoundMail | null {
  return scan.spelledLeft-- > 0 ? mailExplained(text, at) : null;
}

/** A sign or a dot in brackets. */
function bracketHit(text: string, at: number, scan: Scan): Hit | null {
  const { author } = scan;
  const sign = atInBrackets(text, at);
  if (sign !== null) {
    if (scan.signsLeft-- <= 0) return null;
    return hitOf(mailOf(mailAroundBracket(text, at, author), text) ?? handleAfterLoneSign(text, at, sign.end));
  }
  return scan.spelledLeft > 0 && isDotIn(text, at) ? (atBefore(text, at, scan) ?? hitOf(linkAroundDot(text, at, author))) : null;
}

/** `[.]`, `(dot)`, `( . )` */
function isDotIn(text: string, open: number): boolean {
  const from = text.charCodeAt(open + 1) === 0x20 ? open + 2 : open + 1;
  const first = text.charCodeAt(from);
  return first === 0x2e || ((first | 0x20) === 0x64 && /^dot/i.test(text.slice(from, from + 3)));
}

/** `u/jo` */
function slashHit(text: string, at: number): Hit | null {
  const letter = text.charCodeAt(at - 1) | 0x20;
  return letter === 0x75 || letter === 0x20 ? hitOf(redditName(text, at)) : null;
}

/** Words for dots and “at”, names of providers and platforms, and the marks of other scripts. */
function wordHit(text: string, at: number, code: number, scan: Scan): Hit | null {
  if (code > 127) {
    if (code === 0xab || code === 0x27e8 || (code >= 0x3008 && code <= 0x3014)) return bracketHit(text, at, scan);
    if (code === 0x6362 || code === 0x3092) return hitOf(mailOf(mailByExplanation(text, at), text));
    // э of “эт”; most words that begin so are others.
    return code === 0x44d && text.charCodeAt(at + 1) !== 0x442 ? null : atHit(text, at, scan);
  }
  if (startsDigits(text, at)) return digitHit(text, at, scan);
  // d(ot), p(unto), n(okta), k(ropka) and providers stand behind “at” and a name; the rest begins what is looked for.
  const handle = PLACE_LETTERS.mayBeAt(text, at)
    ? (handleBesideName(text, at) ?? sameNameOn(text, at, scan.author) ?? introducedHandle(text, at))
    : null;
  return (
    hitOf(handle) ??
    atHit(text, at, scan) ??
    atBefore(text, at, scan) ??
    hitOf(scan.spelledLeft > 0 && isDotWord(text, at) ? linkAroundDot(text, at, scan.author) : null) ??
    hitOf(scan.spelledLeft > 0 ? mailOf(mailBesideWord(text, at, scan.author), text) : null)
  );
}

const PLACE_LETTERS = new FirstLetters(LEADS.keys());

/** `dot `, `d0t ` */
function isDotWord(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x64 && /^d[o0]t /i.test(text.slice(at, at + 4));
}

/**
 * “jo at acme dot com”, where the first spelled dot stands at `mark`; “jo at gmail”, “jo at acme.com”, where the domain begins there.
 * Looks back over the domain's first label, or over none.
 */
function atBefore(text: string, mark: number, scan: Scan): Hit | null {
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
function labelBack(text: string, to: number, hasDashes: boolean): number {
  let i = to;
  while (i > 0 && to - i < 64 && (isWordOfHost(text.charCodeAt(i - 1)) || (hasDashes && text[i - 1] === '-'))) i--;
  return i;
}

function lettersBack(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 14 && (isAsciiLetter(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) > 0xbf)) i--;
  return i;
}

function atHit(text: string, at: number, { author }: Scan): Hit | null {
  const end = atWordEnd(text, at);
  return end === at ? null : hitOf(mailOf(mailAroundWord(text, at, end, author), text));
}

/** What stands between a word for “at” and a domain. */
const BEFORE_DOMAIN = ' "\'`*<([{~|#^·•';

/** A bare domain; or a mailbox, where “at” stands before it. */
function dotHit(text: string, at: number, floor: number, scan: Scan): Hit | null {
  const taken = bareLinkAt(text, at, floor);
  if (taken === null) return fencedHit(text, at, scan);
  if (taken.link === null) return null;
  return (
    (BEFORE_DOMAIN.includes(text[taken.start - 1] ?? '.') ? atBefore(text, taken.start, scan) : null) ??
    linkHit(text, taken, scan, true)
  );
}

/** `jo_at_acme.co` */
function fencedHit(text: string, dot: number, scan: Scan): Hit | null {
  const from = labelBack(text, dot, true);
  const isFenced = text[from - 1] === '_' && /^_at$/i.test(text.slice(from - 4, from - 1));
  return isFenced && scan.spelledLeft-- > 0 ? atHit(text, from - 3, scan) : null;
}

function linkHit(text: string, taken: TakenLink | null, scan: Scan, isBare: boolean): Hit | null {
  if (taken === null) return null;
  const { start, end, link } = taken;
  const { author } = scan;
  const sites = scan.nextSites();
  const candidate =
    link === null
      ? null
      : ((isBare ? domainHandle(text, link) : null) ??
        contactOfLink(text, link, author, sites) ??
        spacedLink(text, end, link.hostStart, author));
  return { start, end: candidate?.end ?? end, candidate, isBare };
}

/** `x.com / jo`, `x.com slash jo`; the bare name `jo.bsky.social`. */
function spacedLink(text: string, end: number, hostStart: number, author: string | null): FoundHandle | null {
  const isBluesky = (text.charCodeAt(end - 1) | 0x20) === 0x6c && text.endsWith('.bsky.social', end);
  return isBluesky || (text.charCodeAt(end) === 0x20 && isSlashAt(text, end + 1)) ? linkFromHost(text, hostStart, author) : null;
}

/** `/`, `slash`, `(slash` */
function isSlashAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x2f) return true;
  return (code === 0x28 || (code | 0x20) === 0x73) && /^\(?slash\b/i.test(text.slice(at, at + 7));
}

function digitHit(text: string, at: number, scan: Scan): Hit | null {
  if (!startsDigits(text, at)) return null;
  const { end, candidate } = digitRunAt(text, at);
  const phone = candidate === null ? null : (scan.phones?.read(candidate) ?? null);
  if (phone !== null) return { start: phone.start, end: phone.end, candidate: { ...phone, most: 'asked' } };
  // A mailbox or a domain may begin with digits: only they are passed over, and nothing is used up.
  return { start: at, end, candidate: null, isBare: true };
}

function hitOf(found: FoundHandle | null): Hit | null {
  return found === null ? null : { start: found.start, end: found.end, candidate: found };
}

const ON_FEDIVERSE = /^ (?:on|via) (?:mastodon|(?:the )?fedi(?:verse)?)\b/i;

function mailOf(found: FoundMail | null, text: string): FoundHandle | null {
  if (found === null) return null;
  const { address, start, end, confidence, isPlaceholder, isFediverse, also } = found;
  if (address.endsWith('@bsky.social'))
    return { kind: 'bluesky', value: address.replace('@', '.'), start, end, confidence, most: 'asked' };
  const isAccount =
    isFediverse ||
    /(?:mastodon|fediverse)\W{1,4}$/i.test(text.slice(Math.max(0, start - 13), start)) ||
    ON_FEDIVERSE.test(text.slice(end, end + 20));
  return {
    kind: isAccount ? 'mastodon' : 'email',
    value: address,
    start,
    end,
    confidence,
    most: isPlaceholder ? 'seen' : 'asked',
    ...(also === undefined ? {} : { also: also.flatMap((other) => mailOf(other, text) ?? []) }),
  };
}
