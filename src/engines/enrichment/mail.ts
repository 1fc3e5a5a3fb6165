/**
 * E-mail addresses, plain and obfuscated, grown from an anchor (`@` or the word “at”) to both sides. Every step is bounded, so the work
 * per anchor is constant. What might be somebody else's address (a part of a longer word, a user in a URL, a hidden character) is none.
 */
import { isAlphanumeric, isAsciiLetter, isBlank, type Span, skipBlanks, skipBlanksBack } from './characters.ts';
import { isPlaceholder } from './domains.ts';
import { type Domain, domainFrom } from './mail-domain.ts';
import { type Local, localBefore } from './mail-local.ts';
import { CLOSERS } from './mail-marks.ts';

export interface FoundMail extends Span {
  readonly address: string;
  readonly confidence: number;
  /** A sample, a no-reply or a machine address: never an invitation. */
  readonly isPlaceholder: boolean;
  /** `@user@host`: the address of a Mastodon account rather than of a mailbox. */
  readonly isFediverse: boolean;
}

/** How the “at” is written: `jo@x`, `jo [at] x`, `jo @ x`, `jo at x`, `jo AT x`, `jo (a) x`. */
type Style = 'plain' | 'bracket' | 'spaced' | 'word' | 'loud' | 'letter';

interface Zone extends Span {
  readonly style: Style;
}

const CONFIDENCE: Readonly<Record<Style, number>> = {
  plain: 0.98,
  bracket: 0.95,
  spaced: 0.85,
  word: 0.85,
  loud: 0.85,
  letter: 0.75,
};

/** Words that stand before “at” without being a mailbox: “find us at …”, “engineer @ …”. */
const NO_MAILBOX = new Set(
  (
    'a am an and are as at be been being both but by can check come cto ceo coo cfo cmo vp swe sde pm designer developer dev devs directly director ' +
    'each email engineer engineering engineers every everything find found founder founders cofounder for from get good great guy has have he her here him ' +
    'hosted i if in intern internship is it its join lead live located look looking mail manager me meet more my no not now of off on only or our out over ' +
    'page posted price product reach running scientist see shop site so someone speaking started stay stop store that the their them there they things this ' +
    'time to today up us visit was we website week were where while who with work worked working works write you your'
  ).split(' '),
);
/** Words that follow “at” in prose: “the point at which dot …”. */
const NO_HOST = new Set(
  'a all an any each every first home its last least most my night noon once one some that the their these this times which work your'.split(
    ' ',
  ),
);
/** Words after which a mailbox may follow even where blanks surround the `@`. */
const BEFORE_MAILBOX = new Set(
  'email emails e-mail mail mailto to at contact reach me us via is ping message write cc addr address'.split(' '),
);

/** The same where only one side has a blank: “sign up to create @acme.co” is about a handle. */
const BEFORE_ADDRESS = new Set('email e-mail mail mailto contact'.split(' '));

/** The address around the `@` at `at`; null where there is none. */
export function mailAroundSign(text: string, at: number): FoundMail | null {
  const bracket = bracketZone(text, at, at + 1);
  if (bracket !== null) return grow(text, { ...bracket, style: 'bracket' });
  const start = skipBlanksBack(text, at, 2);
  const end = skipBlanks(text, at + 1, 2);
  return grow(text, { start, end, style: start === at && end === at + 1 ? 'plain' : 'spaced' });
}

/** The address around the word “at” (or the letter “a” in brackets) at `from`..`to`; null where there is none. */
export function mailAroundWord(text: string, from: number, to: number): FoundMail | null {
  const bracket = bracketZone(text, from, to);
  if (bracket !== null) return grow(text, { ...bracket, style: to - from === 1 ? 'letter' : 'bracket' });
  if (to - from === 1) return null;
  const start = skipBlanksBack(text, from, 2);
  const end = skipBlanks(text, to, 2);
  if (start === from || end === to) return null;
  // “join AT acme DOT co”: capitals in running text are written on purpose, like brackets.
  const isLoud = text.slice(from, to) === 'AT' && !/[A-Z]/.test(text.charAt(start - 1));
  return grow(text, { start, end, style: isLoud ? 'loud' : 'word' });
}

/** `[at]`, ` ( @ ) `, `/at/` with the blanks around it. */
function bracketZone(text: string, from: number, to: number): Span | null {
  const open = skipBlanksBack(text, from, 1) - 1;
  const close = skipBlanks(text, to, 1);
  const closer = CLOSERS.get(text[open] ?? '');
  if (closer === undefined || text[close] !== closer) return null;
  return { start: skipBlanksBack(text, open, 2), end: skipBlanks(text, close + 1, 2) };
}

function grow(text: string, zone: Zone): FoundMail | null {
  if (zone.start === 0 || zone.end >= text.length) return null;
  const domain = domainFrom(text, zone.end);
  if (domain === null || !isDomainForStyle(domain, zone.style)) return null;
  const local = localBefore(text, zone.start, domain.hasWordDots);
  if (local === null || !isLocalForStyle(text, local, zone, domain)) return null;
  return found(local, domain, zone.style, text);
}

function isDomainForStyle(domain: Domain, style: Style): boolean {
  const hasSpelledDots = domain.hasWordDots || domain.hasBracketDots;
  const host = domain.name.slice(0, domain.name.indexOf('.'));
  if (host === 'www' || (domain.hasWordDots && !domain.isKnown)) return false;
  if (style === 'word') return hasSpelledDots && !NO_HOST.has(host);
  if (style === 'loud') return hasSpelledDots;
  return (style !== 'spaced' && style !== 'letter') || domain.isKnown;
}

function isLocalForStyle(text: string, local: Local, { style, start, end }: Zone, domain: Domain): boolean {
  if (style === 'plain') return !isShellAddress(text, local, domain);
  if (style === 'bracket' || style === 'loud') return true;
  const name = local.name.toLowerCase();
  if (NO_MAILBOX.has(name)) return false;
  if (style === 'letter') return /[a-z].*[a-z]/.test(name);
  if (style !== 'spaced' || domain.hasWordDots || domain.hasBracketDots) return true;
  const isEven = isBlank(text.charCodeAt(start)) && isBlank(text.charCodeAt(end - 1));
  return mayFollow(text, local.start, isEven ? BEFORE_MAILBOX : BEFORE_ADDRESS);
}

/** `git@host.com:path`, `root@host.com:22`: an address for ssh, not for mail. */
function isShellAddress(text: string, local: Local, domain: Domain): boolean {
  if (text[domain.end] === ':' && (isAlphanumeric(text.charCodeAt(domain.end + 1)) || '/~'.includes(text[domain.end + 1] ?? ' ')))
    return true;
  return local.name.toLowerCase() === 'git';
}

/** Before a mailbox with blanks around its `@` stands a word like “email”, or punctuation that introduces it; else it is a role: “engineer @ acme.co”. */
function mayFollow(text: string, start: number, words: ReadonlySet<string>): boolean {
  const end = skipBlanksBack(text, start, 2);
  const mark = text[end - 1];
  if (mark === undefined || mark === '\n') return false;
  if (':=@(<['.includes(mark)) return true;
  let from = end;
  while (from > 0 && end - from < 12 && (isAsciiLetter(text.charCodeAt(from - 1)) || text[from - 1] === '-')) from--;
  return words.has(text.slice(from, end).toLowerCase());
}

function found(local: Local, domain: Domain, style: Style, text: string): FoundMail | null {
  const name = local.name.toLowerCase();
  if (name.length > 64 || name.length + domain.name.length > 253 || !/^[a-z0-9_]/.test(name) || !/[a-z0-9_+-]$/.test(name))
    return null;
  const before = text.charCodeAt(local.start - 1);
  const isFediverse = before === 0x40;
  if (isFediverse && (style !== 'plain' || isAlphanumeric(text.charCodeAt(local.start - 2)))) return null;
  const isSample = isPlaceholder(domain.name) || isSampleMailbox(name, domain.name);
  let confidence = CONFIDENCE[style];
  if (!domain.isKnown) confidence *= 0.7;
  if (domain.name.includes('xn--')) confidence *= 0.6;
  if (style !== 'plain' && isSecondName(text, local)) confidence *= 0.6;
  if (isSample) confidence = Math.min(confidence, 0.2);
  return {
    address: `${name}@${domain.name}`,
    start: isFediverse ? local.start - 1 : local.start,
    end: domain.end,
    confidence: Math.round((isFediverse ? confidence * 0.7 : confidence) * 100) / 100,
    isPlaceholder: isSample,
    isFediverse,
  };
}

/** “Justin Pot (at) …” may mean justin.pot, pot or justinpot. */
function isSecondName(text: string, local: Local): boolean {
  if (!/^[A-Z]/.test(local.name)) return false;
  const end = skipBlanksBack(text, local.start, 1);
  if (end === local.start) return false;
  let from = end;
  while (from > 0 && end - from < 20 && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  return end - from > 1 && /^[A-Z][a-z]/.test(text.slice(from, end)) && !BEFORE_MAILBOX.has(text.slice(from, end).toLowerCase());
}

const SAMPLE_MAILBOXES = new Set(
  (
    'you your yourname your.name your-name yourmail youremail your.email myname my.name name firstname lastname firstname.lastname first.last ' +
    'first.lastname firstlast user username your.username someone somebody anyone email e-mail address xxx xxxx foo bar johndoe john.doe jane.doe ' +
    'no-reply noreply donotreply do-not-reply mailer-daemon postmaster abuse'
  ).split(' '),
);

function isSampleMailbox(name: string, domain: string): boolean {
  return (
    SAMPLE_MAILBOXES.has(name) ||
    /no-?spam|remove-?this|delete-?this|remove-?me/.test(`${name}@${domain}`) ||
    /(?:^|\.)noreply\./.test(domain)
  );
}
