/** What speaks for a mailbox and a domain being an address: how the sign is written, what the words are, and what stands before them. */

import { PLATFORMS } from '../handles/handle-platforms.ts';
import { isOrdinaryWord } from '../handles/ordinary-words.ts';
import { isMastodonServer } from '../links/hosts.ts';
import { isAlphanumeric, isBlank, type Span, skipBlanksBack } from '../text/characters.ts';
import { isMailProvider } from '../text/domains.ts';
import type { Domain } from './mail-domain.ts';
import {
  BEFORE_ADDRESS,
  BEFORE_MAILBOX,
  isApart,
  isAsked,
  isIntroduced,
  isInvited,
  isInvitedBehind,
  isMailSubject,
  mayFollow,
  wordBefore,
} from './mail-introduction.ts';
import type { Local } from './mail-local.ts';

/** How the “at” is written: `jo@x`, `jo [at] x`, `jo @ x`, `jo at x`, `jo AT x`, `jo arroba x`, `jo (a) x`, `jo-at-x`, `jo%40x`, `jo (gmail)`, `jo @` with `x` on the next line. */
export type Style =
  | 'plain'
  | 'bracket'
  | 'spaced'
  | 'word'
  | 'loud'
  | 'foreign'
  | 'letter'
  | 'fence'
  | 'coded'
  | 'provider'
  | 'broken';

export interface Zone extends Span {
  readonly style: Style;
}

/** Words that stand before “at” without being a mailbox: “find us at …”, “engineer @ …”. */
const NO_MAILBOX = new Set(
  (
    'emails mails a am an and anyone are as at be been being both but by can check come cto ceo coo cfo cmo vp swe sde pm designer developer dev devs directly director ' +
    'each email engineer engineering engineers every everything find found finder founder founders cofounder for from get good great guy has have he her here him ' +
    'hosted i if in intern internship is it its join lead live located look looked looking mail manager me meet member message more my no not now of off on only or our ' +
    'out over page people posted price product reach running scientist see shop site so someone speaking started stay stop store that the their them there they things ' +
    'this time to today up us visit was we website week were where while who with work worked working works write you your aim aimed laughing staring arrive ' +
    'available followed plus then bought built buy got hosting kept listed lost made order ordered paid published purchased read registered seen sell selling shipped showed shown sold spent taken went written list form forms signup newsletter student studied dinner lunch breakfast played lived employed account profile ' +
    'listing docs documentation pricing details online everything nurse consultant barista tickets deals'
  ).split(' '),
);
/** Names of mailboxes that begin sentences about sites as well: “apply at …”. They count where mail is spoken of right before. */
const SELDOM_MAILBOX = new Set('apply portfolio'.split(' '));
/** Words that follow “at” in prose: “the point at which dot …”. */
const NO_HOST = new Set(
  'a all an any each every first com home io its java last least most my net night noon once one org some that the their these this times which work your'.split(
    ' ',
  ),
);
/** Whether a domain is certain enough for the way its sign is written. */
export function isDomainForStyle(domain: Domain, style: Style): boolean {
  const host = domain.name.slice(0, domain.name.indexOf('.'));
  if (host === 'www' || (domain.hasWordDots && !domain.isKnown)) return false;
  if (style === 'word' || style === 'loud') return domain.isKnown && !NO_HOST.has(host);
  if (style === 'fence') return domain.isKnown;
  return (style !== 'spaced' && style !== 'letter' && style !== 'foreign' && style !== 'broken') || domain.isKnown;
}

/** Whether a mailbox is one, by the way its sign is written and by what stands before it. */
export function isLocalForStyle(text: string, local: Local, { style, start, end }: Zone, domain: Domain): boolean {
  const name = local.name.toLowerCase();
  // “@jo at mastodon dot social”
  if (text[local.start - 1] === '@' && isMastodonServer(domain.name)) return true;
  if (style === 'plain' || style === 'coded') return !isShellAddress(text, local, domain) && (!domain.isShort || name.length > 2);
  // “mail my first name at acme dot com”: a word about the mailbox, not the mailbox.
  if (isWordForName(name)) return false;
  const hasSpelledDots = domain.hasWordDots || domain.hasBracketDots;
  if (style === 'fence') return hasSpelledDots || isFencedOnPurpose(text, local, { start, end }, domain);
  // `insta(at)jo.doe` names an account.
  if (style === 'bracket') return domain.isKnown || !PLATFORMS.has(name);
  if (style === 'loud' && hasSpelledDots) return true;
  // “work@ my domain, which is acme.co”: what touches the sign is a mailbox where the domain is told or spelled.
  if (NO_MAILBOX.has(name) && !(style === 'spaced' && text[start] === '@' && domain.hasBracketDots)) return false;
  if (style === 'word' && SELDOM_MAILBOX.has(name) && !isIntroduced(text, local.start)) return false;
  // “Telegram @jo . Studio in Berlin” names an account, and `.studio` ends domains too.
  if (style === 'spaced' && PLATFORMS.has(name)) return false;
  if (style === 'provider')
    return isIntroduced(text, local.start) || (/[a-z].*[._\d+]/.test(name) && isInvited(text, local.start));
  if (style === 'broken') return /[a-z].*[._\d+]/.test(name) || isAsked(text, local.start, 140);
  if (style === 'letter') return /[a-z].*[a-z]/.test(name);
  if (style === 'foreign') return true;
  const isLikely = /[a-z].*[._\d+]/.test(name);
  if (style === 'spaced' && domain.isKnown && isWholeLine(text, local, domain)) return true;
  // “jo at acme dot com” says what “sold at acme dot com” does not only where somebody is to be written to.
  const isBroken = text.slice(end, domain.end).includes('\n');
  if (hasSpelledDots)
    return (
      (style === 'spaced' && !isBroken) ||
      isLikely ||
      isIntroduced(text, local.start) ||
      isInvited(text, local.start) ||
      isInvitedBehind(text, domain.end) ||
      NAMED_DOMAIN.test(text.slice(end, end + 12)) ||
      (isMailProvider(domain.name) && isNobodysWord(name)) ||
      isApart(text, { start: local.start, end: domain.end }, isMailProvider(domain.name))
    );
  if (style === 'loud') return !/[A-Z]{2}/.test(local.name) && !isNamedPlace(name);
  if (style === 'word')
    return (
      isIntroduced(text, local.start) ||
      THE_WORD.test(text.slice(Math.max(0, local.start - 12), local.start)) ||
      (isLikely && (domain.isShort || isInvited(text, local.start))) ||
      isInvitedBehind(text, domain.end) ||
      (isMailProvider(domain.name) && isApart(text, { start: local.start, end: domain.end }, isInvited(text, local.start)))
    );
  const isEven = isBlank(text.charCodeAt(start)) && isBlank(text.charCodeAt(end - 1));
  // “write to jo@ acme.co”
  if (text[start] === '@' && isInvited(text, local.start)) return true;
  return isLikely || isMailSubject(text, local.start) || mayFollow(text, local.start, isEven ? BEFORE_MAILBOX : BEFORE_ADDRESS);
}

/** “the word pencil at acme.co” */
const THE_WORD = /\b(?:the|just) words? ["'“‘]?$/i;
/** “jo at the domain acme dot co” */
const NAMED_DOMAIN = /^(?:the|my|our) domain /i;

/** “it's mothflame at proton dot me”: no word that a sentence has before “at”. */
function isNobodysWord(name: string): boolean {
  return name.length > 4 && !isOrdinaryWord(name) && !/(?:ing|ed)$/.test(name);
}

/** `jo @ acme.co` in small letters, and nothing else on its line. */
function isWholeLine(text: string, { name, start }: Local, { end }: Domain): boolean {
  return (
    /^[a-z][a-z0-9._+-]*$/.test(name) &&
    /(?:^|\n)[ \t>*•–-]{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[ \t.]{0,3}(?:\n|$)/.test(text.slice(end, end + 5))
  );
}

/** Endings of domains that are endings of files, too. */
const FILE_ENDINGS = new Set('sh py md rs pl cc so ps ai in mo zip mov app ml st tf'.split(' '));

/** `jo_AT_acme.co`, or `jo_at_acme.co` where somebody is to be written to; `run_at_boot.sh` is the name of a file. */
function isFencedOnPurpose(text: string, local: Local, { start, end }: Span, { name }: Domain): boolean {
  if (FILE_ENDINGS.has(name.slice(name.lastIndexOf('.') + 1)) || !/^[-_]/.test(text.slice(start, end).trim())) return false;
  if (/^[_-]+AT[_-]+$/.test(text.slice(start, end)) && !/[A-Z]{2}/.test(local.name)) return true;
  return isIntroduced(text, local.start) || isAsked(text, local.start, 60);
}

/** A word that stands before “at” in prose, or names a mailbox rather than being one. */
export function isNoMailbox(name: string): boolean {
  return NO_MAILBOX.has(name) || isWordForName(name) || BEFORE_MAILBOX.has(name);
}

/** Words that name a mailbox rather than being one. */
function isWordForName(name: string): boolean {
  return /^(?:name|names|username|initials?|firstname|lastname|surname|nickname|handle|login|alias)$/.test(name);
}

function isNamedPlace(name: string): boolean {
  return /ing$|ed$/.test(name);
}

/** `git@host.com:path`, `root@host.com:22`: an address for ssh, not for mail. */
function isShellAddress(text: string, local: Local, domain: Domain): boolean {
  if (text[domain.end] === ':' && (isAlphanumeric(text.charCodeAt(domain.end + 1)) || '/~'.includes(text[domain.end + 1] ?? ' ')))
    return true;
  return local.name.toLowerCase() === 'git';
}

/** “Justin Pot (at) …” may mean justin.pot, pot or justinpot. */
export function isSecondName(text: string, local: Local): boolean {
  if (!/^[A-Z]/.test(local.name)) return false;
  const end = skipBlanksBack(text, local.start, 1);
  if (end === local.start) return false;
  const { word, from } = wordBefore(text, end);
  return end - from > 1 && /^[A-Z][a-z]/.test(text.slice(from, end)) && !BEFORE_MAILBOX.has(word);
}
