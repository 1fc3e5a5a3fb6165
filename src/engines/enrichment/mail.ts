/**
 * E-mail addresses, plain and obfuscated, grown from an anchor (`@`, a bracket or the word “at”) to both sides. Every step is bounded, so the
 * work per anchor is constant. What might be somebody else's address (a part of a longer word, a user in a URL) is none.
 */
import { isAlphanumeric, isAsciiLetter, isBlank, type Span, skipBlanks, skipBlanksBack } from './characters.ts';
import { type Domain, domainFrom } from './mail-domain.ts';
import { type Local, localBefore } from './mail-local.ts';
import { atBetweenFences, atInBrackets } from './mail-marks.ts';
import { isSampleMail, withoutTrap } from './mail-samples.ts';

export interface FoundMail extends Span {
  readonly address: string;
  readonly confidence: number;
  /** A sample, a no-reply or a machine address: never an invitation. */
  readonly isPlaceholder: boolean;
  /** `@user@host`: the address of a Mastodon account rather than of a mailbox. */
  readonly isFediverse: boolean;
}

/** How the “at” is written: `jo@x`, `jo [at] x`, `jo @ x`, `jo at x`, `jo AT x`, `jo arroba x`, `jo (a) x`, `jo-at-x`, `jo%40x`. */
type Style = 'plain' | 'bracket' | 'spaced' | 'word' | 'loud' | 'foreign' | 'letter' | 'fence' | 'coded';

interface Zone extends Span {
  readonly style: Style;
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
};

/** Words that stand before “at” without being a mailbox: “find us at …”, “engineer @ …”. */
const NO_MAILBOX = new Set(
  (
    'a am an and anyone are as at be been being both but by can check come cto ceo coo cfo cmo vp swe sde pm designer developer dev devs directly director ' +
    'each email engineer engineering engineers every everything find found finder founder founders cofounder for from get good great guy has have he her here him ' +
    'hosted i if in intern internship is it its join lead live located look looked looking mail manager me meet member message more my no not now of off on only or our ' +
    'out over page people posted price product reach running scientist see shop site so someone speaking started stay stop store that the their them there they things ' +
    'this time to today up us visit was we website week were where while who with work worked working works write you your aim aimed laughing staring arrive'
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
  'email emails e-mail mail mailto to at contact reach me us via is ping message write cc addr address gmail'.split(' '),
);
/** The same where only one side has a blank: “sign up to create @acme.co” is about a handle. */
const BEFORE_ADDRESS = new Set('email e-mail mail mailto contact correo mel courriel почта 邮箱 メール'.split(' '));
/** Words that may stand between those and the mailbox: “email me at …”. */
const BETWEEN = new Set('me us at to is via on through address them him her'.split(' '));

/** The address around the `@` at `at`; null where there is none. */
export function mailAroundSign(text: string, at: number): FoundMail | null {
  const start = skipBlanksBack(text, at, 2);
  const end = skipBlanks(text, at + 1, 2);
  const isPlain = start === at && end === at + 1;
  return grow(text, { start, end, style: isPlain ? 'plain' : 'spaced' });
}

/** The address around the bracket that opens at `open` and holds a word for `@`: `jo [at] acme.co`, `jo (arroba) acme (punto) es`. */
export function mailAroundBracket(text: string, open: number): FoundMail | null {
  const at = atInBrackets(text, open);
  return at === null ? null : grow(text, at);
}

/** The address around `%40`, as links write the sign. */
export function mailAroundCode(text: string, at: number): FoundMail | null {
  return grow(text, { start: at, end: at + 3, style: 'coded' });
}

/** The address around the word “at”, in whatever language, at `from`..`to`; null where there is none. */
export function mailAroundWord(text: string, from: number, to: number): FoundMail | null {
  const fence = atBetweenFences(text, from, to);
  if (fence !== null) return grow(text, fence);
  const start = skipBlanksBack(text, from, 2);
  const end = skipBlanks(text, to, 2);
  if (start === from || end === to) return null;
  if (to - from !== 2) return grow(text, { start, end, style: 'foreign' });
  // “join AT acme DOT co”: capitals in running text are written on purpose, like brackets.
  const isLoud = text.slice(from, to) === 'AT' && !/[A-Z]/.test(text.charAt(start - 1));
  return grow(text, { start, end, style: isLoud ? 'loud' : 'word' });
}

function grow(text: string, zone: Zone): FoundMail | null {
  if (zone.start === 0 || zone.end >= text.length) return null;
  const domain = domainFrom(text, zone.end);
  if (domain === null || !isDomainForStyle(domain, zone.style)) return null;
  const local = localBefore(text, zone.start, domain.hasWordDots || zone.style === 'foreign');
  if (local === null || !isLocalForStyle(text, local, zone, domain)) return null;
  return found(local, domain, zone.style, text);
}

function isDomainForStyle(domain: Domain, style: Style): boolean {
  const hasSpelledDots = domain.hasWordDots || domain.hasBracketDots;
  const host = domain.name.slice(0, domain.name.indexOf('.'));
  if (host === 'www' || (domain.hasWordDots && !domain.isKnown)) return false;
  if (style === 'word' || style === 'loud') return domain.isKnown && !NO_HOST.has(host);
  if (style === 'fence') return hasSpelledDots && domain.isKnown;
  return (style !== 'spaced' && style !== 'letter' && style !== 'foreign') || domain.isKnown;
}

function isLocalForStyle(text: string, local: Local, { style, start, end }: Zone, domain: Domain): boolean {
  const name = local.name.toLowerCase();
  if (style === 'plain' || style === 'coded') return !isShellAddress(text, local, domain) && (!domain.isShort || name.length > 2);
  if (style === 'bracket' || style === 'fence') return true;
  const hasSpelledDots = domain.hasWordDots || domain.hasBracketDots;
  if (style === 'loud' && hasSpelledDots) return true;
  if (NO_MAILBOX.has(name)) return false;
  if (style === 'letter') return /[a-z].*[a-z]/.test(name);
  if (hasSpelledDots || style === 'foreign') return true;
  // “jo at acme.com” says what “look at acme.com” does not only where mail is the subject.
  if (style !== 'spaced')
    return (
      isIntroduced(text, local.start) || (/[a-z].*[._\d]/.test(name) && (domain.isShort || isMailSubject(text, local.start)))
    );
  const isEven = isBlank(text.charCodeAt(start)) && isBlank(text.charCodeAt(end - 1));
  return (
    isMailSubject(text, local.start) ||
    /[._\d]/.test(name) ||
    mayFollow(text, local.start, isEven ? BEFORE_MAILBOX : BEFORE_ADDRESS)
  );
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
  return words.has(wordBefore(text, end).word);
}

/** “email jo”, “email me at jo”, “contact: jo”: right before a mailbox. */
function isIntroduced(text: string, start: number): boolean {
  let end = skipBlanksBack(text, start, 2);
  for (let words = 0; words < 4; words++) {
    while (end > 0 && ':=-–(<['.includes(text[end - 1] ?? ' ')) end = skipBlanksBack(text, end - 1, 2);
    const { word, from } = wordBefore(text, end);
    if (BEFORE_ADDRESS.has(word)) return true;
    if (!BETWEEN.has(word) && word !== 'reach') return false;
    if (word === 'reach') return words > 0;
    end = skipBlanksBack(text, from, 2);
  }
  return false;
}

/** Mail is spoken of shortly before. */
function isMailSubject(text: string, start: number): boolean {
  return /(?:e-?mail|mailto|contact|reach (?:me|us|out))[^.!?\n]{0,24}$/i.test(text.slice(Math.max(0, start - 36), start));
}

function wordBefore(text: string, end: number): { readonly word: string; readonly from: number } {
  let from = end;
  while (from > 0 && end - from < 12 && (isAsciiLetter(text.charCodeAt(from - 1)) || text[from - 1] === '-')) from--;
  return { word: text.slice(from, end).toLowerCase(), from };
}

function found(local: Local, domain: Domain, style: Style, text: string): FoundMail | null {
  const { name: bare, isCut } = withoutTrap(local.name);
  const name = bare.toLowerCase();
  if (name.length > 64 || name.length + domain.name.length > 253 || !/^[a-z0-9_]/.test(name) || !/[a-z0-9_+-]$/.test(name))
    return null;
  const before = text.charCodeAt(local.start - 1);
  const isFediverse = before === 0x40;
  if (isFediverse && (style !== 'plain' || isAlphanumeric(text.charCodeAt(local.start - 2)))) return null;
  const isSample = isSampleMail(name, domain.name);
  let confidence = CONFIDENCE[style];
  if (!domain.isKnown) confidence *= 0.7;
  if (domain.isShort) confidence *= 0.8;
  if (isCut || domain.isCut) confidence *= 0.75;
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
  const { word, from } = wordBefore(text, end);
  return end - from > 1 && /^[A-Z][a-z]/.test(text.slice(from, end)) && !BEFORE_MAILBOX.has(word);
}

/**
 * `moc.elpmaxe@oj`, written backwards for programs that read forwards: only where the left side is a whole domain backwards and the right
 * side is none. Called where no address was found around the `@` at `at`.
 */
export function mailBackwards(text: string, at: number): FoundMail | null {
  let start = at;
  while (start > 0 && at - start < 80 && isAddressCode(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end - at < 66 && isAddressCode(text.charCodeAt(end))) end++;
  const domain = [...text.slice(start, at)].reverse().join('').toLowerCase();
  const name = [...text.slice(at + 1, end)].reverse().join('').toLowerCase();
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+){0,3}\.(?:com|org|net|edu|gov|info|io|de|fr|uk)$/.test(domain)) return null;
  if (!/^[a-z0-9][a-z0-9._+-]*[a-z0-9]$/.test(name) || isSampleMail(name, domain)) return null;
  return { address: `${name}@${domain}`, start, end, confidence: 0.7, isPlaceholder: false, isFediverse: false };
}

function isAddressCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}
