/**
 * E-mail addresses, plain and obfuscated, grown from an anchor (`@`, a bracket or the word “at”) to both sides. Every step is bounded, so the
 * work per anchor is constant. What might be somebody else's address (a part of a longer word, a user in a URL) is none.
 */
import { isAlphanumeric, isAsciiLetter, isBlank, type Span, skipBlanks, skipBlanksBack } from './characters.ts';
import { endingOf } from './domains.ts';
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
export function mailAroundSign(text: string, at: number, author: string | null = null): FoundMail | null {
  // Markdown: an escaped sign, and a mailbox and a domain in bold.
  if (text[at - 1] === '\\') return grow(text, { start: at - 1, end: at + 1, style: 'plain' }, author);
  if (text[at - 1] === '*' && text[at + 1] === '*') return grow(text, boldZone(text, at), author);
  const start = skipBlanksBack(text, at, 2);
  const end = skipBlanks(text, at + 1, 2);
  const isPlain = start === at && end === at + 1;
  return grow(text, { start, end, style: isPlain ? 'plain' : 'spaced' }, author);
}

function boldZone(text: string, at: number): Zone {
  let width = 1;
  while (width < 3 && text[at - width - 1] === '*' && text[at + width + 1] === '*') width++;
  return { start: at - width, end: at + width + 1, style: 'bracket' };
}

/** The address around the bracket that opens at `open` and holds a word for `@`: `jo [at] acme.co`, `jo (arroba) acme (punto) es`. */
export function mailAroundBracket(text: string, open: number, author: string | null = null): FoundMail | null {
  const at = atInBrackets(text, open);
  return at === null ? null : grow(text, at, author);
}

/** The address around `%40`, as links write the sign. */
export function mailAroundCode(text: string, at: number, author: string | null = null): FoundMail | null {
  return grow(text, { start: at, end: at + 3, style: 'coded' }, author);
}

/** The address around the word “at”, in whatever language, at `from`..`to`; null where there is none. */
export function mailAroundWord(text: string, from: number, to: number, author: string | null = null): FoundMail | null {
  const fence = atBetweenFences(text, from, to);
  if (fence !== null) return grow(text, fence, author);
  const start = skipBlanksBack(text, from, 2);
  const end = skipBlanks(text, to, 2);
  if (start === from || end === to) return null;
  if (to - from !== 2) return grow(text, { start, end, style: 'foreign' }, author);
  // “join AT acme DOT co”: capitals in running text are written on purpose, like brackets.
  const isLoud = text.slice(from, to) === 'AT' && !/[A-Z]/.test(text.charAt(start - 1));
  return grow(text, { start, end, style: isLoud ? 'loud' : 'word' }, author);
}

function grow(text: string, written: Zone, author: string | null = null): FoundMail | null {
  const start = beforeHint(text, written.start);
  const zone: Zone = start === written.start ? written : { ...written, start, style: 'bracket' };
  if (zone.start === 0 || zone.end >= text.length) return null;
  const domain = domainFrom(text, zone.end) ?? ownDomain(text, zone.end);
  const riddle = domain === null || author === null ? null : namedAsHere(text, zone.start, author);
  if (domain !== null && riddle !== null) return found(riddle, domain, zone.style === 'plain' ? 'bracket' : zone.style, text);
  if (domain === null || !isDomainForStyle(domain, zone.style)) return null;
  const local = localBefore(text, zone.start, domain.hasWordDots || zone.style === 'foreign');
  if (local === null || !isLocalForStyle(text, local, zone, domain)) return null;
  return found(local, domain, zone.style, text);
}

/** “(my HN username)@acme.co”: the poster's own name here, where it may be a mailbox. */
function namedAsHere(text: string, start: number, author: string): Local | null {
  const found = /[([{<]?\s?\b(?:my|this)\s(?:[\w-]{1,12}\s){0,2}user-?\s?name(?:\shere)?\s?[)\]}>]?$/i.exec(
    text.slice(Math.max(0, start - 48), start),
  );
  return found === null || !/^[a-z0-9][\w.+-]*$/.test(author)
    ? null
    : { name: author, start: start - found[0].trimStart().length };
}

/** “jo at the company domain”, where the first line of the post names the company's site. */
function ownDomain(text: string, from: number): Domain | null {
  const said = /^(?:(?:the|our|my|this) )?(?:company(?:'s|’s)?|startup|our|above|same) (?:domain|website|url)\b(?: name)?/i.exec(
    text.slice(from, from + 40),
  );
  if (said === null) return null;
  const site = /^\s*[^\n]{0,300}?(?:https?:\/\/)?(?:www\.)?\b([a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,30}){1,2})(?=[\s/)|,]|$)/i.exec(
    text.slice(0, 600),
  )?.[1];
  const domain = site === undefined ? null : domainFrom(`${site} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort) return null;
  return { ...domain, end: from + said[0].length, hasBracketDots: true, isCut: true };
}

/** Before `[remove this]`, which stands between a mailbox and its sign. */
function beforeHint(text: string, start: number): number {
  const close = text[start - 1] ?? '';
  if (close !== ']' && close !== ')' && close !== '}' && close !== '>') return start;
  const hint = /[[({<](?:remove|delete|drop|no.?spam|spam|ignore)[^[\](){}<>\n]{0,24}[\])}>]$/i.exec(
    text.slice(Math.max(0, start - 36), start),
  );
  return hint === null ? start : skipBlanksBack(text, start - hint[0].length, 2);
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
  // “mail my first name at acme dot com”: a word about the mailbox, not the mailbox.
  if (isWordForName(name)) return false;
  const hasSpelledDots = domain.hasWordDots || domain.hasBracketDots;
  if (style === 'bracket' || style === 'fence') return true;
  if (style === 'loud' && hasSpelledDots) return true;
  if (NO_MAILBOX.has(name)) return false;
  if (style === 'letter') return /[a-z].*[a-z]/.test(name);
  if (style === 'foreign') return true;
  const isLikely = /[a-z].*[._\d+]/.test(name);
  // “jo at acme dot com” says what “sold at acme dot com” does not only where somebody is to be written to.
  if (hasSpelledDots) return style === 'spaced' || isLikely || isIntroduced(text, local.start) || isInvited(text, local.start);
  if (style === 'loud') return !/[A-Z]{2}/.test(local.name) && !isNamedPlace(name);
  if (style === 'word') return isIntroduced(text, local.start) || (isLikely && (domain.isShort || isInvited(text, local.start)));
  const isEven = isBlank(text.charCodeAt(start)) && isBlank(text.charCodeAt(end - 1));
  return isLikely || isMailSubject(text, local.start) || mayFollow(text, local.start, isEven ? BEFORE_MAILBOX : BEFORE_ADDRESS);
}

/** Words that name a mailbox rather than being one. */
function isWordForName(name: string): boolean {
  return /^(?:name|names|username|initials?|lastname|surname|nickname|handle|login|alias)$/.test(name);
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

/** Mail is spoken of right before. */
function isMailSubject(text: string, start: number): boolean {
  return /(?:\be?-?mail|mailto|contact|reach (?:me|us|out))[^.!?\n]{0,24}$/i.test(text.slice(Math.max(0, start - 36), start));
}

const INVITATIONS =
  /\b(?:e?-?mails?|mailto|contact|reach|write|ping|message|drop|shoot|send|submit|apply|applications?|resumes?|résumés?|cvs?|questions?|inquir\w+|enquir\w+|get in touch|hit me|interested|portfolios?|hiring|address|correo|courriel|kontakt|почта)\b/i;

/** Somebody is to be written to, by what stands before; or the mailbox begins its line. */
function isInvited(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 140), start);
  return /(?:^|[\n:(<>|•–—-])[ \t*_"'`]*$/.test(before) || INVITATIONS.test(before);
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
  if (isSample && domain.isShort) return null;
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
  if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+){1,4}$/.test(domain)) return null;
  const isSaid = /revers|backward|rückwärts|à l'envers|al revés/i.test(text.slice(Math.max(0, start - 80), end + 80));
  const ending = domain.slice(domain.lastIndexOf('.') + 1);
  if (isSaid ? endingOf(ending) !== 'known' : !/^(?:com|org|net|edu|gov|info)$/.test(ending)) return null;
  if (!/^[a-z0-9][a-z0-9._+-]*[a-z0-9]$/.test(name) || isSampleMail(name, domain)) return null;
  return { address: `${name}@${domain}`, start, end, confidence: 0.7, isPlaceholder: false, isFediverse: false };
}

function isAddressCode(code: number): boolean {
  return isAlphanumeric(code) || code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b;
}

/**
 * “hr#acme.cn（#换成@）”, “info★acme.jp（★を@に…）”: the text says which mark stands for the sign. Called at the word for “replace”, behind the mark;
 * the address stands shortly before.
 */
export function mailByExplanation(text: string, at: number): FoundMail | null {
  const mark = text[at - 1] ?? ' ';
  if (!/^(?:换成|換成|を) ?@/.test(text.slice(at, at + 4)) || /[\w\s]/.test(mark)) return null;
  const from = Math.max(0, at - 80);
  const sign = text.slice(from, at - 1).lastIndexOf(mark);
  return sign === -1 ? null : grow(text, { start: from + sign, end: from + sign + 1, style: 'bracket' });
}
