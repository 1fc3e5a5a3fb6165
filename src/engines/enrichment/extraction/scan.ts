/** Stops at anchors, asks the scanner that knows them, and keeps what it finds in order and without overlaps. */

import { listAround, onOthers } from '../handles/handle-lists.ts';
import { LEADS, type Place, placeAt } from '../handles/handle-platforms.ts';
import { discordTag, handleAfterLoneSign, handleAfterSign, redditName } from '../handles/handles.ts';
import { domainHandle, introducedHandle, preferredHandle } from '../handles/introduced-handles.ts';
import { handleAfterLabel, mayBeLabel } from '../handles/labelled-handles.ts';
import { linkedInHandle, looseHandle } from '../handles/loose-handles.ts';
import { nameOnPlatform } from '../handles/mentions.ts';
import { handleBesideName, linkedInName } from '../handles/named-handles.ts';
import { pageNameAfterLabel } from '../handles/page-names.ts';
import { sameNameOn } from '../handles/same-name.ts';
import { calendlyName, linkAroundSlash } from '../handles/spoken-links.ts';
import { contactOfLink, type FoundHandle } from '../links/link-contacts.ts';
import { bareLinkAt, schemeLinkAt, type TakenLink } from '../links/link-spans.ts';
import { leadsOn } from '../links/redirects.ts';
import { type FoundMail, mailAroundBracket, mailAroundCode, mailAroundSign, mailBackwards, mailInBase64 } from '../mail/mail.ts';
import { mailBesideWord } from '../mail/mail-beside.ts';
import { mailByExplanation, mailExplained } from '../mail/mail-explained.ts';
import { atInBrackets } from '../mail/mail-marks.ts';
import { mailOfParts } from '../mail/mail-told-parts.ts';
import { digitRunAt } from '../phones/phone-candidates.ts';
import { startsDigits } from '../phones/phones.ts';
import { FirstLetters } from '../text/first-letters.ts';
import type { Anchors } from './anchors.ts';
import { atBefore, atHit, labelBack } from './at-words.ts';
import { linkAroundDot, linkFromHost, siteAroundDot } from './defanged-links.ts';
import { type Hit, hitOf, mailOf } from './hits.ts';
import type { Scan } from './scan-state.ts';

/** Everything found, left to right. Null where the text is to be read in another form: with characters in disguise, or links that lead on. */
export function candidatesIn(anchors: Anchors, scan: Scan, first: number): FoundHandle[] | null {
  const { text } = scan;
  const found: FoundHandle[] = [];
  let floor = 0;
  let from = 0;
  let lastBareStart = -1;
  for (let at = first; at !== -1; at = anchors.next(from)) {
    const hit = hitAt(text, at, text.charCodeAt(at), floor, scan);
    if (scan.hasRedirects) return null;
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
      return (
        hitOf((mayBeLabel(text, at) ? handleAfterLabel(text, at) : null) ?? pageNameAfterLabel(text, at)) ?? base64Hit(text, at)
      );
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

/** `u/jo`, `t . me / jo` */
function slashHit(text: string, at: number): Hit | null {
  const letter = text.charCodeAt(at - 1) | 0x20;
  if (letter === 0x20 && text.charCodeAt(at - 2) !== 0x75) return hitOf(linkAroundSlash(text, at) ?? redditName(text, at));
  return letter === 0x75 || letter === 0x20 ? hitOf(redditName(text, at)) : null;
}

/** Words for dots and “at”, names of providers and platforms, and the marks of other scripts. */
function wordHit(text: string, at: number, code: number, scan: Scan): Hit | null {
  if (code > 127) {
    if (code === 0xab || code === 0x2039 || code === 0x27e8 || (code >= 0x3008 && code <= 0x3014))
      return bracketHit(text, at, scan);
    if (code === 0x6362 || code === 0x3092) return hitOf(mailOf(mailByExplanation(text, at), text));
    // э of “эт”; most words that begin so are others.
    return code === 0x44d && text.charCodeAt(at + 1) !== 0x442 ? null : atHit(text, at, scan);
  }
  if (startsDigits(text, at)) return digitHit(text, at, scan);
  // d(ot), p(unto), n(okta), k(ropka) and providers stand behind “at” and a name; the rest begins what is looked for.
  const handle = PLACE_LETTERS.mayBeAt(text, at) ? placeHandle(text, at, scan) : null;
  return (
    hitOf(handle) ??
    atHit(text, at, scan) ??
    atBefore(text, at, scan) ??
    hitOf(scan.spelledLeft > 0 && isDotWord(text, at) ? linkAroundDot(text, at, scan.author) : null) ??
    hitOf(scan.spelledLeft > 0 ? mailOf(mailBesideWord(text, at, scan.author), text) : null) ??
    hitOf(scan.spelledLeft > 0 && isDotWord(text, at) ? siteAroundDot(text, at, scan.nextSites()) : null)
  );
}

/** The handle that the name of a platform at `at` leads to or follows. */
function placeHandle(text: string, at: number, { author }: Scan): FoundHandle | null {
  const first = text.charCodeAt(at) | 0x20;
  if (first === 0x6c) return linkedInHandle(text, at);
  if (first === 0x73) return linkAroundSlash(text, at);
  if (first === 0x63) return calendlyName(text, at);
  if (text.startsWith('in/', at)) return linkedInName(text, at);
  const place = placeAt(text, at);
  if (place === null) return null;
  const list = listAround(text, place);
  const found = list === null ? null : handleAt(text, list, author);
  if (found === null || list === null) return handleAt(text, place, author);
  const also = onOthers(found, list.others ?? []);
  return also.length === 0 ? found : { ...found, also };
}

/** The handle beside a platform's name, or beside a list of them. */
function handleAt(text: string, place: Place, author: string | null): FoundHandle | null {
  return (
    handleBesideName(text, place) ??
    sameNameOn(text, place, author) ??
    introducedHandle(text, place, author) ??
    looseHandle(text, place)
  );
}

const PLACE_LETTERS = new FirstLetters([...LEADS.keys(), 'linkedin', 'slash', 'calendly']);

/** `dot `, `d0t ` */
function isDotWord(text: string, at: number): boolean {
  return (text.charCodeAt(at) | 0x20) === 0x64 && /^d[o0]t /i.test(text.slice(at, at + 4));
}

/** What stands between a word for “at” and a domain. */
const BEFORE_DOMAIN = ' "\'`*<([{~|#^·•“”’';

/** A bare domain; or a mailbox, where “at” stands before it. */
function dotHit(text: string, at: number, floor: number, scan: Scan): Hit | null {
  const taken = bareLinkAt(text, at, floor);
  if (taken === null) return fencedHit(text, at, scan);
  if (taken.link === null) return null;
  return (
    (BEFORE_DOMAIN.includes(text[taken.start - 1] ?? '.') ? atBefore(text, taken.start, scan, true) : null) ??
    (scan.spelledLeft > 0 ? hitOf(mailOf(mailOfParts(text, taken), text)) : null) ??
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
  if (scan.looksForRedirects && link !== null && leadsOn(text, link)) {
    scan.hasRedirects = true;
    return null;
  }
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
  const isWord = code === 0x28 || (code | 0x20) === 0x73 || (code | 0x20) === 0x66;
  return isWord && /^\(?(?:forward )?slash\b/i.test(text.slice(at, at + 15));
}

function digitHit(text: string, at: number, scan: Scan): Hit | null {
  if (!startsDigits(text, at)) return null;
  const { end, candidate } = digitRunAt(text, at);
  const phone = candidate === null ? null : (scan.phones?.read(candidate) ?? null);
  if (phone !== null) return { start: phone.start, end: phone.end, candidate: { ...phone, most: 'asked' } };
  // A mailbox or a domain may begin with digits: only they are passed over, and nothing is used up.
  return { start: at, end, candidate: null, isBare: true };
}
