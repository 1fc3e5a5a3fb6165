/** What the words around a find say about its use: is the reader invited, is it the poster's own, or is it merely mentioned? */
import type { ContactKind, ContactUse } from '../../domain/contact.ts';
import { isAlphanumeric, isBlank, isWordCode, type Span, skipBlanks } from './characters.ts';

const WINDOW = 140;
const WINDOW_BEHIND = 60;
/** How many words away “my” may stand from a handle that is the poster's. */
const OWN_REACH = 6;

/** Words that ask for mail. */
const MAIL_INVITES = new Set(
  (
    'email emails emailing e-mail e-mails mail mailto send sends sending submit forward resume resumes résumé cv cvs portfolio portfolios application ' +
    'applications apply applying applicants inquire inquiries enquire enquiries'
  ).split(' '),
);
/** Words that ask for contact, whatever the way. */
const INVITES = new Set(
  (
    'contact contacts contacting reach reachable message messages messaging write dm dms pm pms ping drop shoot touch connect talk chat hit hmu respond ' +
    'reply replies questions question interested inbox text'
  ).split(' '),
);
/** Words that ask to follow a link. */
const LINK_INVITES = new Set(
  'apply applying application applications form book schedule call meeting submit fill register contact reach interested'.split(
    ' ',
  ),
);
const NEGATIONS = new Set("don't dont don’t not no never without stop avoid cannot can't can’t won't instead nor".split(' '));
/** What a “no” in front of turns into an invitation. */
const ENCOURAGEMENTS = new Set('hesitate forget fail afraid shy worry wait only'.split(' '));
const OWN = new Set("i i'm i’m i'll me my mine our ours us we we're we’re myself".split(' '));
const INVITING_MAILBOX =
  /^(?:jobs?|careers?|hiring|apply|hr|recruit(?:ing|ment|er)?|talent|people|contact|hello|hi|work|join|resumes?|cv|freelance|projects?|opportunities)(?:[+.-]|@)/;

export interface Found extends Span {
  readonly kind: ContactKind;
  readonly value: string;
  readonly most: ContactUse;
  /** Set where the find itself says what it is for. */
  readonly use?: ContactUse;
  /** Where its line begins. */
  readonly line: number;
}

/** `author` is the poster's name, lower case. Looks at a bounded stretch of text. */
export function useOf(text: string, found: Found, author: string | null): ContactUse {
  if (found.most === 'seen' || isQuoted(text, found)) return 'seen';
  const use = found.use ?? judge(text, found, author);
  return use === 'asked' && found.most === 'published' ? 'published' : use;
}

function judge(text: string, found: Found, author: string | null): ContactUse {
  const { kind, value } = found;
  const isMail = kind === 'email';
  const before = wordsBefore(text, found.start, isMail);
  const invited = isMail ? mailInvite(before) : before.findLastIndex((word) => invitesTo(kind, word));
  if (invited !== -1) return isNegated(before, invited) ? 'seen' : 'asked';
  const behind = wordsBehind(text, found.end);
  const invitedBehind = behind.findIndex((word) => invitesTo(kind, word));
  if (invitedBehind !== -1 && !behind.slice(0, invitedBehind).some((word) => NEGATIONS.has(word))) return 'asked';
  if (isMail && INVITING_MAILBOX.test(value)) return 'asked';
  if (author !== null && isAuthors(value, author)) return 'published';
  // Posts thank and credit other members by their handle; only the poster's own name makes it theirs.
  if (kind === 'reddit') return 'seen';
  const isOwn = before.slice(isMail ? 0 : -OWN_REACH).some((word) => OWN.has(word));
  return isOwn || isAlone(text, found) || isLabelled(text, found.start) ? 'published' : 'seen';
}

/** The nearest word that asks for mail decides; without one, the nearest that asks for contact: “email me (no pm, no reply) at …”. */
function mailInvite(words: readonly string[]): number {
  const nearest = words.findLastIndex((word) => MAIL_INVITES.has(word));
  return nearest === -1 ? words.findLastIndex((word) => INVITES.has(word)) : nearest;
}

function invitesTo(kind: ContactKind, word: string): boolean {
  if (kind === 'email') return MAIL_INVITES.has(word) || INVITES.has(word);
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

function isAuthors(value: string, author: string): boolean {
  return author.length >= 3 && value.toLowerCase().split(/[@/]/).includes(author);
}

/** The words before a find. For mail they may stand in an earlier sentence or line; a handle belongs to its own. */
function wordsBefore(text: string, start: number, isAcrossSentences: boolean): string[] {
  let from = Math.max(0, start - WINDOW);
  if (from > 0) while (from < start && isWordCode(text.charCodeAt(from))) from++;
  const words = wordsOf(text.slice(from, start));
  return isAcrossSentences ? words : words.slice(words.lastIndexOf('') + 1);
}

function wordsBehind(text: string, end: number): string[] {
  const words = wordsOf(text.slice(end, end + WINDOW_BEHIND));
  const stop = words.indexOf('');
  return stop === -1 ? words : words.slice(0, stop);
}

/** Lower-case words; an empty one stands for the end of a sentence or line, `,` for a comma or a bracket. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const isInner = (code === 0x27 || code === 0x2019 || code === 0x2d) && from !== -1 && isAlphanumeric(text.charCodeAt(i + 1));
    if (isWordCode(code) || isInner) {
      if (from === -1) from = i;
      continue;
    }
    if (from !== -1) words.push(text.slice(from, i).toLowerCase());
    from = -1;
    if (endsSentence(text, i, code)) words.push('');
    else if (code === 0x2c || code === 0x28 || code === 0x29) words.push(',');
  }
  return words;
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x0a || code === 0x7c || code === 0x2022 || code === 0x3b) return true;
  return isStop(code) && !isWordCode(text.charCodeAt(at + 1));
}

function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3002;
}

/** On a line that starts with `>`: somebody else's words. */
function isQuoted(text: string, { line, start }: Found): boolean {
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
