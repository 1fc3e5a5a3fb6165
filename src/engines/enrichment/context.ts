/** What the words around a find say about its use: is the reader invited, is it the poster's own, or is it merely mentioned? */
import type { ContactKind, ContactUse } from '../../domain/contact.ts';
import { isBlank, isCjk, isWordCode, type Span, skipBlanks } from './characters.ts';
import { asksOrOffers, closesPost } from './closing-lines.ts';
import { isInvitedInEastAsian } from './east-asian-invitations.ts';
import {
  asksForContact,
  asksForMail,
  hasNegation,
  inviteIn,
  invitesTo,
  isCalledFor,
  isInvitedBesides,
  isNegated,
  isToBeCalled,
  isUnderInvitation,
} from './invitations.ts';
import { shownSpan, wordsBefore, wordsBehind } from './phrases.ts';
import { isAnothers, isSender, isWarnedOf, wasTried } from './third-parties.ts';

/** How many words away “my” may stand from a handle that is the poster's. */
const OWN_REACH = 12;
const OWN = new Set(
  (
    "i i'm i've i'll me my mine our ours us we we're we've myself " +
    'mein meine meinen unser unsere notre nos mes mis nuestro nuestra meu minha nosso nossa mio mia nostro nostra mijn onze mój moja moje moim nasz nasza ' +
    'мой моя моё мои моём наш наша мій моє мої benim kendi můj naše mitt våra saya kami'
  ).split(' '),
);

const OTHERS = new Set(
  'his her their its customer customers care service support hotline helpline cancel cancellation police emergency'.split(' '),
);

const SAMPLES = new Set('example e.g eg instance such like called named name pretend fake format password config'.split(' '));

const PLATFORM_WORDS = new Set(
  'linkedin linked twitter tweet x github instagram insta facebook discord telegram behance dribbble fiverr profile page account handle'.split(
    ' ',
  ),
);

const INVITING_MAILBOX =
  /^(?:jobs?|careers?|hiring|apply|hr|recruit(?:ing|ment|er)?|talent|people|work|join|resumes?|cv|freelance|projects?|opportunities|bewerbung(?:en)?|karriere|stellen|vagas|empleo|rrhh|kariera|praca|rekrutacja|lavoro|candidatures?|recrutement|emploi|vacatures|rabota|loker)(?:[+.-]|@)/;
const OPEN_MAILBOX =
  /^(?:contact|hello|hi|hey|info|team|founders?|sales|office|mail|hola|bonjour|ciao|hallo|moin|servus|hej|ola|ahoj|kontakt|contacto|contato|contatti|iletisim|bilgi|biuro|zakaz)(?:[+.-]|@)/;

/** A post that asks for answers: what stands under it is for answering. */
const ASKS_FOR_ANSWERS =
  /\b(?:hiring|hire me|for hire|we(?:['’]re| are) looking|looking (?:for|to hire)|apply|appl(?:y|ications?)|contact (?:me|us)|reach out|reach me|get in touch|e-?mail (?:me|us)|(?:pm|dm|message|call|text) me|send (?:me|us|your|a)|interested|full[- ]time|part[- ]time|open (?:roles?|positions?)|available for)\b/i;
const ASKING_REACH = 20_000;

/** How far back the beginning of a line is looked for. */
const LONGEST_QUOTED = 1000;

export interface Found extends Span {
  readonly kind: ContactKind;
  readonly value: string;
  readonly most: ContactUse;
  /** Set where the find itself says what it is for. */
  readonly use?: ContactUse;
}

/** Judges the finds of one text. `author` is the poster's name, lower case. Each look is at a bounded stretch of text. */
export function useReader(text: string, author: string | null): (found: Found) => ContactUse {
  let asks: boolean | null = null;
  let wants: boolean | null = null;
  const crowds = new Map<ContactKind, boolean>();
  const isCrowd = (kind: ContactKind): boolean => {
    const known = crowds.get(kind) ?? namesMany(text, kind);
    crowds.set(kind, known);
    return known;
  };
  const asksForAnswers = (): boolean => {
    asks ??= ASKS_FOR_ANSWERS.test(text.slice(0, ASKING_REACH));
    return asks;
  };
  const isForWork = (): boolean => {
    wants ??= asksOrOffers(text);
    return wants;
  };
  const facts = { author, asksForAnswers, isForWork };
  return (found) => {
    if (found.most === 'seen' || (found.use === undefined && isQuoted(text, found))) return 'seen';
    const use = found.use ?? judge(text, found, facts);
    if (use === 'published' && isOneOfMany(text, found, author, isCrowd)) return 'seen';
    return use === 'asked' && found.most === 'published' ? 'published' : use;
  };
}

const PROFILES: Partial<Readonly<Record<ContactKind, RegExp>>> = {
  x: /(?:twitter|x)\.com\/(\w{2,15})\b/gi,
  instagram: /instagram\.com\/([\w.]{2,30})/gi,
  github: /github\.com\/([\w-]{2,39})(?=[\s)\]]|$)/gi,
};

/** Nobody has so many accounts on one platform: who lists them lists other people. */
const CROWD = 4;

function namesMany(text: string, kind: ContactKind): boolean {
  const names = new Set<string>();
  for (const [, name = ''] of text.slice(0, ASKING_REACH).matchAll(PROFILES[kind] ?? /^$/g)) names.add(name.toLowerCase());
  return names.size >= CROWD;
}

/** One of many accounts, and neither “my” nor the poster's name says that it is theirs. */
function isOneOfMany(text: string, found: Found, author: string | null, isCrowd: (kind: ContactKind) => boolean): boolean {
  const { kind, value, start } = found;
  if (PROFILES[kind] === undefined || !isCrowd(kind) || (author !== null && isAuthors(value, author))) return false;
  return (
    !hasOwn(wordsBefore(text, shownSpan(text, found).start, false).slice(-OWN_REACH)) && !hasOwn(wordsBefore(text, start, false))
  );
}

/** What is known of the whole text; questions are answered once. */
interface Facts {
  readonly author: string | null;
  readonly asksForAnswers: () => boolean;
  /** Work is asked for or offered, in whatever language. */
  readonly isForWork: () => boolean;
}

function judge(text: string, found: Found, facts: Facts): ContactUse {
  const { kind, value } = found;
  const { author, asksForAnswers, isForWork } = facts;
  const isDirect = kind === 'email' || kind === 'phone' || kind === 'whatsapp';
  const shown = shownSpan(text, found);
  const before = leadOf(text, found.start, isDirect);
  const behind = wordsBehind(text, shown.end);
  if (isSample(text, found, before)) return 'seen';
  const money = kind === 'email' ? useForMoney(before) : null;
  if (money !== null) return money;
  if (isWarnedOf(before, behind) || (kind === 'email' && isSender(before, behind))) return 'seen';
  const invited = inviteIn(kind, before);
  if (invited !== -1) {
    if (isNegated(before, invited) && !isInvitedBesides(kind, before, invited)) return 'seen';
    if (kind === 'phone' && isOthersPhone(before, behind) && !isCalledFor(text, shown)) return 'seen';
    return 'asked';
  }
  if (kind === 'phone' && (isToBeCalled(behind) || isCalledFor(text, shown))) return 'asked';
  if (isDirect && wasTried(before)) return 'seen';
  const invitedBehind = behind.findIndex((word) => invitesTo(kind, word));
  if (kind !== 'phone' && invitedBehind !== -1 && !hasNegation(behind.slice(0, invitedBehind)))
    return hasNegation(phraseOf(before).slice(-3)) ? 'seen' : 'asked';
  if (kind === 'email' && (INVITING_MAILBOX.test(value) || (OPEN_MAILBOX.test(value) && asksForAnswers()))) return 'asked';
  if (isInvitedInEastAsian(text, shown)) return 'asked';
  if (isDirect && closesPost(text, shown) && !isOthers(before) && isForWork()) return 'asked';
  if (!isDirect && isBesideMail(text, shown.end)) return asksForAnswers() || isForWork() ? 'asked' : 'published';
  const isOwn = isOwnBy(text, found, shown, before, behind, author);
  if (!isOwn) return 'seen';
  if (kind === 'calendar' || (isDirect && (asksForAnswers() || isForWork()) && !hasOwnAndVerb(before))) return 'asked';
  return !isDirect && isUnderInvitation(text, shown.start) ? 'asked' : 'published';
}

/** The words behind the last end of a sentence or comma: “bitte nicht an …”. */
function phraseOf(before: readonly string[]): readonly string[] {
  return before.slice(Math.max(before.lastIndexOf(''), before.lastIndexOf(',')) + 1);
}

/** “his address: …” */
function isOthers(before: readonly string[]): boolean {
  return before.slice(-8).some((word) => OTHERS.has(word) || word === 'from');
}

/** “telegram @jo or jo@acme.co”: one invitation for both. */
function isBesideMail(text: string, end: number): boolean {
  return /^\)?(?: (?:on|in|via|auf|en|no|su) \w{2,12})?,? {0,2}(?:or|oder|ou|o|of|lub|или|або|чи|veya|nebo|eller|atau|and|und|и|та|y|et|[/|·•,]) {1,2}(?:e-?mail:? |mail:? )?[\w.+-]{1,64}@\w/i.test(
    text.slice(end, end + 90),
  );
}

const MONEY = new Set('paypal venmo zelle cashapp donate donation donations'.split(' '));
const MONEY_SENT = new Set('money payment payments funds cash tips'.split(' '));

/** “PayPal: jo@…”, “send money to jo@…”: an address to be paid at, and no invitation to write. */
function useForMoney(before: readonly string[]): ContactUse | null {
  const near = before.slice(-14);
  if (near.includes('paypal')) return hasOwn(near) || !before.includes('his') ? 'published' : 'seen';
  const sentence = near.slice(near.lastIndexOf('') + 1);
  const isSent = sentence.some(
    (word, index) => MONEY_SENT.has(word) && /^(?:send|transfer|wire)$/.test(sentence[index - 1] ?? ''),
  );
  return isSent || sentence.some((word) => MONEY.has(word)) ? 'published' : null;
}

/** The words before a find; of a handle that begins its sentence, the end of the sentence before: “Let's link up! https://…”. */
function leadOf(text: string, start: number, isDirect: boolean): string[] {
  const words = wordsBefore(text, start, isDirect);
  if (isDirect || words.length > 0) return words;
  const all = wordsBefore(text, start, true);
  while (all.at(-1) === '') all.pop();
  return all.slice(all.lastIndexOf('') + 1).slice(-8);
}

/** The poster's: their own name, “my”, a label before it, a line of its own. */
function isOwnBy(
  text: string,
  found: Found,
  shown: Span,
  before: readonly string[],
  behind: readonly string[],
  author: string | null,
): boolean {
  const { kind, value } = found;
  if (author !== null && isAuthors(value, author)) return true;
  // Posts thank and credit other members by their handle; only the poster's own name makes it theirs.
  if (kind === 'reddit') return isOwnName(before);
  if (kind === 'phone' && isOthersPhone(before, behind)) return false;
  if (kind !== 'email' && kind !== 'phone' && isAnothers(before, behind)) return false;
  if (kind === 'email' && isMailHeader(text, found.start)) return false;
  const reach = kind === 'email' ? before : before.slice(-OWN_REACH);
  if (before.slice(-4).some((word) => OTHERS.has(word) && !OWN.has(word))) return false;
  if (hasOwn(reach) || isOwnBehind(behind.slice(0, 8))) return true;
  if (kind === 'phone' && text.length - shown.end < 40 && text.slice(shown.end).trim().length < 4) return true;
  if (isAlone(text, shown) || isLabelled(text, shown.start) || isInHeader(text, shown)) return true;
  if (kind === 'discord' && value.startsWith('https://discord.gg/')) return true;
  // “[GitHub profile](https://…)”, a list of profiles
  return (
    shown.start !== found.start &&
    wordsBefore(text, found.start, false)
      .slice(-4)
      .some((word) => PLATFORM_WORDS.has(word))
  );
}

/** “my account u/jo”, “I am u/jo”; but “our very own u/jo”. */
function isOwnName(before: readonly string[]): boolean {
  const near = before.slice(-3);
  const isSaid = near.at(-1) === "i'm" || (near.at(-1) === 'am' && near.at(-2) === 'i');
  return isSaid || (near.some((word) => word === 'my' || word === 'our') && !near.includes('own') && !isAnothers(before, []));
}

/** “… is my account”, “… (that's me)”; but “… interviewed me”. */
function isOwnBehind(words: readonly string[]): boolean {
  return words.some((word, index) => {
    if (word !== 'me' && word !== 'us') return OWN.has(word);
    return index === 0 || /^(?:that's|is|,|follow|for|it's)$/.test(words[index - 1] ?? '');
  });
}

/** “From: jo@acme.co”, and the lines behind such a one: a mail that is shown. */
function isMailHeader(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 240), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  if (/^[\s>*]{0,8}from\s?:/i.test(line)) return true;
  return /^[\s>*]{0,8}(?:to|cc|bcc|reply-to)\s?:/i.test(line) && /(?:^|\n)[\s>*]{0,8}from\s?:/i.test(before);
}

function hasOwn(words: readonly string[]): boolean {
  return words.some((word) => OWN.has(word));
}

/** “Our mailbox is …”, “I read …”: a sentence about the address, which says by itself what it is for. */
function hasOwnAndVerb(words: readonly string[]): boolean {
  const sentence = words.slice(words.lastIndexOf('') + 1);
  return hasOwn(sentence) && sentence.some((word) => word === 'is' || word === 'was' || word === 'read');
}

/** A support line, not somebody to answer to. */
function isOthersPhone(before: readonly string[], behind: readonly string[]): boolean {
  return before.slice(-12).some((word) => OTHERS.has(word)) || behind.slice(0, 4).some((word) => OTHERS.has(word));
}

/** “for example jo@…”, “an address like jo@…”, “jo@…?”, and what somebody got “from” there. */
function isSample(text: string, { kind, start, end }: Found, before: readonly string[]): boolean {
  if (kind !== 'email' && kind !== 'phone') return false;
  const near = before.slice(before.lastIndexOf('') + 1).slice(-4);
  if (near.some((word) => SAMPLES.has(word) && !(word === 'example' && isPartOfHost(text, start))) && !near.includes('my'))
    return true;
  if (near.slice(-2).includes('login')) return true;
  if (text[end] === '?' && !near.some(asksForMail)) return true;
  if (kind === 'phone') return near.at(-1) === 'from';
  return near.includes('from') && !near.some(asksForContact);
}

/** “jo@acme.example or 0191 …”: the word ends an address and is no word for a sample. */
function isPartOfHost(text: string, start: number): boolean {
  return !/(?:^|[^.\w-])example\b/i.test(text.slice(Math.max(0, start - 60), start));
}

function isAuthors(value: string, author: string): boolean {
  return author.length >= 3 && value.toLowerCase().split(/[@/]/).includes(author);
}

/** On a line that starts with `>`: somebody else's words. */
function isQuoted(text: string, { start }: Found): boolean {
  const from = Math.max(0, start - LONGEST_QUOTED);
  const line = from + text.slice(from, start).lastIndexOf('\n') + 1;
  // Too far into its line to see where that begins.
  if (line === from && from > 0) return false;
  const first = skipBlanks(text, line, 8);
  return first < start && text[first] === '>';
}

/** Nothing but the find stands on its line, or what follows it there is set apart: “jo@acme.co | acme.co”. */
function isAlone(text: string, { start, end }: Span): boolean {
  let from = start;
  while (from > 0 && start - from < 8 && !isWordCode(text.charCodeAt(from - 1)) && text[from - 1] !== '\n') from--;
  if (from > 0 && text[from - 1] !== '\n') return false;
  let to = end;
  while (to < text.length && to - end < 8 && !isWordCode(text.charCodeAt(to)) && text[to] !== '\n') to++;
  return to === text.length || text[to] === '\n' || '|•'.includes(text.slice(end, to).trim().charAt(0) || ' ');
}

/** “LinkedIn: …”, “Portfolio -> …”: a label stands before it, which is how people sign. */
function isLabelled(text: string, start: number): boolean {
  let i = start;
  while (i > 0 && start - i < 3 && isBlank(text.charCodeAt(i - 1))) i--;
  const mark = text[i - 1];
  // French sets a blank before its colon.
  const last = isBlank(text.charCodeAt(i - 2)) ? i - 3 : i - 2;
  return (
    (mark === ':' && (isWordCode(text.charCodeAt(last)) || isCjk(text.charCodeAt(last)) || text[last] === '*')) ||
    mark === '→' ||
    (mark === '>' && '-='.includes(text[i - 2] ?? ' '))
  );
}

/** In the first line of a post that names a company, its place and its links in columns. */
function isInHeader(text: string, { start }: Span): boolean {
  const first = skipBlanks(text, 0, 8);
  const from = text[first] === '\n' ? first + 1 : first;
  const line = text.slice(from, from + 400);
  const end = line.indexOf('\n');
  return start < from + (end === -1 ? line.length : end) && line.slice(0, end === -1 ? line.length : end).includes('|');
}
