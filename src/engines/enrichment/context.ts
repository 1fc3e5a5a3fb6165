/** What the words around a find say about its use: is the reader invited, is it the poster's own, or is it merely mentioned? */
import type { ContactKind, ContactUse } from '../../domain/contact.ts';
import { isBlank, isWordCode, type Span, skipBlanks } from './characters.ts';
import { shownSpan, wordsBefore, wordsBehind } from './phrases.ts';

/** How many words away “my” may stand from a handle that is the poster's. */
const OWN_REACH = 12;

/** Words that ask for mail. */
const MAIL_INVITES = new Set(
  (
    'email emails emailing e-mail e-mails mail mailto send sends sending submit forward resume resumes résumé cv cvs portfolio portfolios application ' +
    'applications apply applying applicants inquire inquiries enquire enquiries bewerbung bewerben correo courriel schreib schreibt schreiben schicken écrivez écrire écris envoyez escribe escriba escríbeme escribir escreva escrever envie envía ' +
    'scrivi scrivete scrivere inviare napisz pisz пишите напишите пиши yazın'
  ).split(' '),
);
/** Words that ask for contact, whatever the way. */
const INVITES = new Set(
  (
    'contact contacts contacting reach reachable message messages messaging write dm dms pm pms ping drop shoot touch connect talk chat hit hmu respond ' +
    'reply replies questions question interested inbox text kontakt kontaktieren contacto contactez contato contatto contattami contattaci melden'
  ).split(' '),
);
const CALL_INVITES = new Set(
  'call calls calling text texts phone cell mobile tel telephone ring sms whatsapp signal voicemail dial directly'.split(' '),
);
/** Words that ask to follow a link. */
const LINK_INVITES = new Set(
  'apply applying application applications form book schedule call meeting submit fill register contact reach interested'.split(
    ' ',
  ),
);
/** Words that ask for contact as verbs and are plain things as nouns: “a PM from …”, “got in touch with …”, “thanks for the replies”. */
const MAY_BE_NOUNS = new Set(
  'message messages pm pms dm dms reply replies contact contacts question questions touch chat talk text inbox connect'.split(
    ' ',
  ),
);
const BEFORE_NOUNS = new Set('a an the this that his her their your all got received receive sent gets had have in'.split(' '));
const NEGATIONS = new Set("don't dont not no never without stop avoid cannot can't won't instead nor".split(' '));
/** What a “no” in front of turns into an invitation. */
const ENCOURAGEMENTS = new Set('hesitate forget fail afraid shy worry wait only'.split(' '));
const OWN = new Set("i i'm i've i'll me my mine our ours us we we're we've myself".split(' '));
/** Who does or gave something: somebody else. */
const OTHERS_DEED = new Set(
  'by from ask asked asking thank thanks credit credits cc shoutout according said says tweeted hosted courtesy via'.split(' '),
);
const OTHERS = new Set(
  'his her their its customer customers care support hotline helpline cancel cancellation police emergency'.split(' '),
);
const SAMPLES = new Set('example e.g eg instance such like called named name pretend fake format'.split(' '));
const PLATFORM_WORDS = new Set(
  'linkedin linked twitter tweet x github instagram insta facebook discord telegram behance dribbble fiverr profile page account handle'.split(
    ' ',
  ),
);
const INVITING_MAILBOX =
  /^(?:jobs?|careers?|hiring|apply|hr|recruit(?:ing|ment|er)?|talent|people|work|join|resumes?|cv|freelance|projects?|opportunities)(?:[+.-]|@)/;
const OPEN_MAILBOX = /^(?:contact|hello|hi|hey|info|team|founders?|sales|office|mail)(?:[+.-]|@)/;
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
  const asksForAnswers = (): boolean => {
    asks ??= ASKS_FOR_ANSWERS.test(text.slice(0, ASKING_REACH));
    return asks;
  };
  return (found) => {
    if (found.most === 'seen' || (found.use === undefined && isQuoted(text, found))) return 'seen';
    const use = found.use ?? judge(text, found, author, asksForAnswers);
    return use === 'asked' && found.most === 'published' ? 'published' : use;
  };
}

function judge(text: string, found: Found, author: string | null, asksForAnswers: () => boolean): ContactUse {
  const { kind, value } = found;
  const isDirect = kind === 'email' || kind === 'phone' || kind === 'whatsapp';
  const shown = shownSpan(text, found);
  const before = leadOf(text, found.start, isDirect);
  const behind = wordsBehind(text, shown.end);
  if (isSample(text, found, before)) return 'seen';
  if (isDirect && before.slice(-14).includes('paypal'))
    return hasOwn(before.slice(-14)) || !before.includes('his') ? 'published' : 'seen';
  const invited = inviteIn(kind, before);
  if (invited !== -1) {
    if (isNegated(before, invited)) return 'seen';
    if (kind === 'phone' && isOthersPhone(before, behind)) return 'seen';
    return 'asked';
  }
  const invitedBehind = behind.findIndex((word) => invitesTo(kind, word));
  if (kind !== 'phone' && invitedBehind !== -1 && !behind.slice(0, invitedBehind).some((word) => NEGATIONS.has(word)))
    return 'asked';
  if (kind === 'email' && (INVITING_MAILBOX.test(value) || (OPEN_MAILBOX.test(value) && asksForAnswers()))) return 'asked';
  const isOwn = isOwnBy(text, found, shown, before, behind, author);
  if (!isOwn) return 'seen';
  return kind === 'calendar' || (isDirect && asksForAnswers() && !hasOwnAndVerb(before)) ? 'asked' : 'published';
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
  if (kind === 'reddit') return before.slice(-3).some((word) => word === 'my' || word === 'our');
  if (kind === 'phone' && isOthersPhone(before, behind)) return false;
  const near = before.slice(-3);
  if (
    kind !== 'email' &&
    kind !== 'phone' &&
    (near.some((word) => OTHERS_DEED.has(word)) || (near.includes('to') && near.includes('tweet')))
  )
    return false;
  const reach = kind === 'email' ? before : before.slice(-OWN_REACH);
  if (before.slice(-4).some((word) => OTHERS.has(word) && !OWN.has(word))) return false;
  if (hasOwn(reach) || hasOwn(behind.slice(0, 8))) return true;
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

function hasOwn(words: readonly string[]): boolean {
  return words.some((word) => OWN.has(word));
}

/** “Our mailbox is …”, “I read …”: a sentence about the address, which says by itself what it is for. */
function hasOwnAndVerb(words: readonly string[]): boolean {
  const sentence = words.slice(words.lastIndexOf('') + 1);
  return hasOwn(sentence) && sentence.some((word) => word === 'is' || word === 'was' || word === 'read');
}

/** The nearest word that invites, as an index; -1 where none does. The nearest that asks for mail decides before one that asks for contact. */
function inviteIn(kind: ContactKind, words: readonly string[]): number {
  if (kind === 'email') {
    const nearest = words.findLastIndex(
      (word, index) => MAIL_INVITES.has(word) || (word === 'sent' && words[index - 1] === 'be'),
    );
    return nearest === -1 ? words.findLastIndex((word) => INVITES.has(word)) : nearest;
  }
  return words.findLastIndex((word, index) => {
    if (word === 'tweet')
      return kind === 'x' && (words[index + 1] === 'me' || words[index + 1] === 'us' || words[index + 1] === 'at');
    if (word === 'link') return kind === 'linkedin' && words[index + 1] === 'up';
    return (
      invitesTo(kind, word) &&
      !(MAY_BE_NOUNS.has(word) && BEFORE_NOUNS.has(words[index - 1] ?? '') && !isGetInTouch(words, index))
    );
  });
}

/** “get in touch”, but not “got in touch”. */
function isGetInTouch(words: readonly string[], index: number): boolean {
  return words[index] === 'touch' && words[index - 1] === 'in' && words[index - 2] !== 'got' && words[index - 2] !== 'been';
}

function invitesTo(kind: ContactKind, word: string): boolean {
  if (kind === 'email') return MAIL_INVITES.has(word) || INVITES.has(word);
  if (kind === 'phone' || kind === 'whatsapp') return CALL_INVITES.has(word) || INVITES.has(word);
  return kind === 'website' || kind === 'calendar' ? LINK_INVITES.has(word) : INVITES.has(word);
}

/** An invitation within reach of a “no” in its own phrase: “please do not e-mail …”, but not “do not hesitate to e-mail …”. */
function isNegated(words: readonly string[], index: number): boolean {
  let isEncouraged = false;
  for (let i = index; i >= 0 && index - i <= 5; i--) {
    const word = words[i] ?? '';
    if (word === '' || word === ',') return false;
    if (ENCOURAGEMENTS.has(word)) isEncouraged = true;
    else if (NEGATIONS.has(word)) return !isEncouraged;
  }
  return false;
}

/** A support line, not somebody to answer to. */
function isOthersPhone(before: readonly string[], behind: readonly string[]): boolean {
  return before.slice(-12).some((word) => OTHERS.has(word)) || behind.slice(0, 4).some((word) => OTHERS.has(word));
}

/** “for example jo@…”, “an address like jo@…”, “jo@…?”, and what somebody got “from” there. */
function isSample(text: string, { kind, end }: Found, before: readonly string[]): boolean {
  if (kind !== 'email' && kind !== 'phone') return false;
  const near = before.slice(before.lastIndexOf('') + 1).slice(-4);
  if (near.some((word) => SAMPLES.has(word)) && !near.includes('my')) return true;
  if (text[end] === '?' && !near.some((word) => MAIL_INVITES.has(word) || INVITES.has(word))) return true;
  return kind === 'email' && near.includes('from') && !near.some((word) => INVITES.has(word));
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
  return (
    (mark === ':' && (isWordCode(text.charCodeAt(i - 2)) || text[i - 2] === '*')) ||
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
