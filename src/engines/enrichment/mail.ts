/**
 * E-mail addresses, plain and obfuscated, grown from an anchor (`@` or the word “at”) to both sides. Every step is bounded, so the work
 * per anchor is constant. What might be somebody else's address (a part of a longer word, a user in a URL, a hidden character) is none.
 */
import {
  isAlphanumeric,
  isAsciiLetter,
  isBlank,
  isForeignLetter,
  isHidden,
  type Span,
  skipBlanks,
  skipBlanksBack,
} from './characters.ts';
import { endingOf, isPlaceholder } from './domains.ts';

export interface FoundMail extends Span {
  readonly address: string;
  readonly confidence: number;
  /** A sample, a no-reply or a machine address: never an invitation. */
  readonly isPlaceholder: boolean;
  /** `@user@host`: the address of a Mastodon account rather than of a mailbox. */
  readonly isFediverse: boolean;
}

/** How the “at” is written: `jo@x`, `jo [at] x`, `jo @ x`, `jo at x`, `jo (a) x`. */
type Style = 'plain' | 'bracket' | 'spaced' | 'word' | 'letter';

interface Zone extends Span {
  readonly style: Style;
}

interface Domain {
  readonly name: string;
  readonly end: number;
  readonly isKnown: boolean;
  /** Dots written as words: `acme dot co`. */
  readonly hasWordDots: boolean;
  readonly hasBracketDots: boolean;
}

interface Local {
  readonly name: string;
  readonly start: number;
}

const CLOSERS: Readonly<Record<string, string>> = { '[': ']', '(': ')', '{': '}', '<': '>', '/': '/' };
const OPENERS: Readonly<Record<string, string>> = { ']': '[', ')': '(', '}': '{', '>': '<', '/': '/' };
const MARKS: Readonly<Record<string, string>> = {
  dot: '.',
  '.': '.',
  dash: '-',
  hyphen: '-',
  minus: '-',
  underscore: '_',
  plus: '+',
};
const CONFIDENCE: Readonly<Record<Style, number>> = { plain: 0.98, bracket: 0.95, spaced: 0.85, word: 0.85, letter: 0.75 };
const MOST_LABELS = 8;

/** Words that stand before “at” without being a mailbox: “find us at …”, “engineer @ …”. */
const NO_MAILBOX = new Set(
  (
    'a am an and are as at be been being been both but by can check come cto ceo coo cfo cmo vp swe sde pm designer developer dev devs directly director ' +
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
  return start === from || end === to ? null : grow(text, { start, end, style: 'word' });
}

/** `[at]`, ` ( @ ) `, `/at/` with the blanks around it. */
function bracketZone(text: string, from: number, to: number): Span | null {
  const open = skipBlanksBack(text, from, 1) - 1;
  const close = skipBlanks(text, to, 1);
  const closer = CLOSERS[text[open] ?? ''];
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
  if (domain.hasWordDots && !domain.isKnown) return false;
  if (style === 'word')
    return (domain.hasWordDots || domain.hasBracketDots) && !NO_HOST.has(domain.name.slice(0, domain.name.indexOf('.')));
  return (style !== 'spaced' && style !== 'letter') || domain.isKnown;
}

function isLocalForStyle(text: string, local: Local, { style }: Zone, domain: Domain): boolean {
  if (style === 'plain') return !isShellAddress(text, local, domain);
  const name = local.name.toLowerCase();
  if (style === 'letter') return /[a-z].*[a-z]/.test(name) && !NO_MAILBOX.has(name);
  if (NO_MAILBOX.has(name)) return false;
  return style !== 'spaced' || domain.hasWordDots || domain.hasBracketDots || mayFollow(text, local.start);
}

/** `git@host.com:path`, `root@host.com:22`: an address for ssh, not for mail. */
function isShellAddress(text: string, local: Local, domain: Domain): boolean {
  if (text[domain.end] === ':' && (isAlphanumeric(text.charCodeAt(domain.end + 1)) || '/~'.includes(text[domain.end + 1] ?? ' ')))
    return true;
  return local.name.toLowerCase() === 'git';
}

/** Before a mailbox with blanks around its `@` stands a word like “email”, or punctuation that introduces it; else it is a role: “engineer @ acme.co”. */
function mayFollow(text: string, start: number): boolean {
  const end = skipBlanksBack(text, start, 2);
  const mark = text[end - 1];
  if (mark === undefined || mark === '\n') return false;
  if (':=@(<['.includes(mark)) return true;
  let from = end;
  while (from > 0 && end - from < 12 && (isAsciiLetter(text.charCodeAt(from - 1)) || text[from - 1] === '-')) from--;
  return BEFORE_MAILBOX.has(text.slice(from, end).toLowerCase());
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

/** Reads `acme.co`, `acme dot co`, `acme (dot) co [.] uk` from `from` on. */
function domainFrom(text: string, from: number): Domain | null {
  const labels: { readonly name: string; readonly end: number; readonly dot: 'plain' | 'word' | 'bracket' }[] = [];
  let at = from;
  let dot: 'plain' | 'word' | 'bracket' = 'plain';
  while (labels.length < MOST_LABELS) {
    const end = labelEnd(text, at);
    if (end === at) break;
    labels.push({ name: text.slice(at, end).toLowerCase(), end, dot });
    const next = dotAfter(text, end);
    if (next === null) break;
    at = next.end;
    dot = next.style;
  }
  const first = labels[0];
  if (first === undefined || !isAlphanumericOrForeign(text.charCodeAt(from))) return null;
  let last = labels.length - 1;
  let ending = endingAt(labels[last]?.name ?? '');
  // “jobs@acme.com.Please write”: what follows a known ending without being one is the next sentence.
  while (last > 1 && ending.kind !== 'known' && endingOf(labels[last - 1]?.name ?? '') === 'known')
    ending = endingAt(labels[--last]?.name ?? '');
  const label = labels[last];
  if (last === 0 || label === undefined || ending.kind === 'no') return null;
  const used = labels.slice(0, last + 1);
  if (used.some(({ name }, index) => index < last && (name.length > 63 || name.startsWith('-') || name.endsWith('-'))))
    return null;
  const end = label.end - ending.cut;
  if (ending.cut === 0 && last === labels.length - 1 && isGlued(text, end)) return null;
  const ascii = asciiName([...used.slice(0, -1).map(({ name }) => name), ending.name].join('.'));
  if (ascii === null) return null;
  return {
    name: ascii,
    end,
    isKnown: ending.kind === 'known',
    hasWordDots: used.some((part) => part.dot === 'word'),
    hasBracketDots: used.some((part) => part.dot === 'bracket'),
  };
}

/** The ending a last label stands for: `com` for `com-thanks` and `co-`, with the number of characters cut. */
function endingAt(label: string): { readonly name: string; readonly kind: 'known' | 'unknown' | 'no'; readonly cut: number } {
  const dash = label.startsWith('xn--') ? -1 : label.indexOf('-');
  const name = dash === -1 ? label : label.slice(0, dash);
  const kind = endingOf(name);
  return { name, kind: dash !== -1 && kind !== 'known' ? 'no' : kind, cut: label.length - name.length };
}

/** The domain goes on in a way that no domain does. */
function isGlued(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return code === 0x40 || isHidden(code) || (code === 0x5f && isAlphanumeric(text.charCodeAt(end + 1)));
}

function asciiName(name: string): string | null {
  if (/^[a-z0-9.-]+$/.test(name)) return name;
  try {
    return new URL(`http://${name}`).hostname;
  } catch {
    return null;
  }
}

function labelEnd(text: string, from: number): number {
  let i = from;
  while (i - from < 64) {
    const code = text.charCodeAt(i);
    if (!isAlphanumericOrForeign(code) && code !== 0x2d) break;
    i++;
  }
  return i;
}

function isAlphanumericOrForeign(code: number): boolean {
  return isAlphanumeric(code) || isForeignLetter(code);
}

interface Mark extends Span {
  readonly sign: string;
  readonly style: 'plain' | 'word' | 'bracket';
}

function dotAfter(text: string, from: number): Mark | null {
  if (text[from] === '.') {
    return isAlphanumericOrForeign(text.charCodeAt(from + 1)) ? { start: from, end: from + 1, sign: '.', style: 'plain' } : null;
  }
  const at = skipBlanks(text, from, 2);
  const closer = CLOSERS[text[at] ?? ''];
  if (closer !== undefined) {
    const word = skipBlanks(text, at + 1, 1);
    const wordEnd = text[word] === '.' ? word + 1 : lettersEnd(text, word, 4);
    const close = skipBlanks(text, wordEnd, 1);
    if (text[close] !== closer || MARKS[text.slice(word, wordEnd).toLowerCase()] !== '.') return null;
    return { start: from, end: skipBlanks(text, close + 1, 2), sign: '.', style: 'bracket' };
  }
  if (at === from) return null;
  const wordEnd = lettersEnd(text, at, 4);
  const end = skipBlanks(text, wordEnd, 2);
  return end > wordEnd && text.slice(at, wordEnd).toLowerCase() === 'dot' ? { start: from, end, sign: '.', style: 'word' } : null;
}

function lettersEnd(text: string, from: number, most: number): number {
  let i = from;
  while (i - from < most && isAsciiLetter(text.charCodeAt(i))) i++;
  return i;
}

/** Reads `jo.doe`, `jo dot doe`, `jo [dash] doe` backwards from `to`. Bare words join only where the domain's dots are words too. */
function localBefore(text: string, to: number, hasWordDots: boolean): Local | null {
  let start = localStart(text, to);
  if (start === to) return null;
  let name = text.slice(start, to);
  for (let joined = 0; joined < 4; joined++) {
    const mark = markBefore(text, start, hasWordDots);
    if (mark === null) break;
    const from = localStart(text, mark.start);
    if (from === mark.start) break;
    name = `${text.slice(from, mark.start)}${mark.sign}${name}`;
    start = from;
  }
  const trimmed = name.replace(/^[.+-]+/, '');
  start += name.length - trimmed.length;
  if (trimmed === '' || isGluedBefore(text, start)) return null;
  // `_jo@acme.co_` is emphasis, and the underscore no part of the mailbox.
  if (trimmed.startsWith('_') && trimmed.length > 1 && !isAlphanumeric(text.charCodeAt(start - 1))) {
    const bare = trimmed.replace(/^_+/, '');
    return bare === '' ? null : { name: bare, start: start + trimmed.length - bare.length };
  }
  return { name: trimmed, start };
}

function localStart(text: string, to: number): number {
  let i = to;
  while (i > 0 && to - i < 65) {
    const code = text.charCodeAt(i - 1);
    const isDot = code === 0x2e;
    if (!isAlphanumeric(code) && !isDot && code !== 0x5f && code !== 0x2b && code !== 0x2d) break;
    if (isDot && text.charCodeAt(i) === 0x2e) break;
    i--;
  }
  return i;
}

/** The mailbox goes on to the left with a character we do not read: what we have is only its tail. */
function isGluedBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (isForeignLetter(code) || isHidden(code) || code === 0x25 || code === 0x5c) return true;
  return (code === 0x27 || code === 0x2019) && isAlphanumeric(text.charCodeAt(start - 2));
}

/** `jo [dot] `, `jo dot `, `ben/dot/`: a mark that ends at `to`. */
function markBefore(text: string, to: number, allowsWords: boolean): Mark | null {
  const end = skipBlanksBack(text, to, 2);
  const opener = OPENERS[text[end - 1] ?? ''];
  if (opener !== undefined) {
    const wordEnd = skipBlanksBack(text, end - 1, 1);
    const word = lettersStart(text, wordEnd, 10);
    const open = skipBlanksBack(text, word, 1) - 1;
    const sign = MARKS[text.slice(word, wordEnd).toLowerCase()];
    if (sign === undefined || word === wordEnd || text[open] !== opener) return null;
    return { start: skipBlanksBack(text, open, 2), end: to, sign, style: 'bracket' };
  }
  if (!allowsWords || end === to) return null;
  const word = lettersStart(text, end, 10);
  const sign = MARKS[text.slice(word, end).toLowerCase()];
  const start = skipBlanksBack(text, word, 2);
  return sign === undefined || word === end || start === word || !isBlank(text.charCodeAt(word - 1))
    ? null
    : { start, end: to, sign, style: 'word' };
}

function lettersStart(text: string, to: number, most: number): number {
  let i = to;
  while (i > 0 && to - i < most && isAsciiLetter(text.charCodeAt(i - 1))) i--;
  return i;
}
