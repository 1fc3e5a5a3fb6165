/** What stands before a mailbox, or behind its domain, and says that somebody is to be written to: “email jo …”, “CV and rates: jo …”, “… is my mail”. */
import { isAsciiLetter, type Span, skipBlanksBack } from '../text/characters.ts';

/** Words after which a mailbox may follow even where blanks surround the `@`. */
export const BEFORE_MAILBOX = new Set(
  'email emails e-mail mail mailto to at contact reach me us via is ping message write cc addr address gmail'.split(' '),
);
/** The same where only one side has a blank: “sign up to create @acme.co” is about a handle. */
export const BEFORE_ADDRESS = new Set('email e-mail mail mailto contact correo mel courriel почта 邮箱 メール'.split(' '));
/** Words that name mail, or the act of writing. */
const LEADS = new Set([
  ...BEFORE_ADDRESS,
  ...'emails e-mails mails emailing address adress addy inbox mailbox hmu ping cc bcc msg message write messages enquiries inquiries bookings reachable'.split(
    ' ',
  ),
]);
/** Words that may stand between those and the mailbox: “email me at …”, “mail, preferably to …”. */
const BETWEEN = new Set(
  (
    "me us at to is via on through address addresses them him her it its under my our the best simply just please directly always only here here's it's that's that i'm " +
    'preferably preferred work personal either up out first over using id'
  ).split(' '),
);
const MOST_WORDS = 6;
const LONGEST_ASIDE = 26;

/** “email jo”, “email me at jo”, “contact: jo”, “E-Mail (preferred) → jo”, “CV and rates: jo”, “drop me a line at jo”: right before a mailbox. */
export function isIntroduced(text: string, start: number): boolean {
  let end = skipBlanksBack(text, start, 2);
  for (let words = 0; words < MOST_WORDS; words++) {
    while (end > 0 && MARKS_BETWEEN.includes(text[end - 1] ?? ' ')) end = skipBlanksBack(text, asideStart(text, end - 1), 2);
    const { word, from } = wordBefore(text, end);
    if (LEADS.has(word)) return true;
    if (!BETWEEN.has(word) && word !== 'reach') break;
    if (word === 'reach') return words > 0;
    end = skipBlanksBack(text, from, 2);
  }
  return mayLead(text, start) && LEAD_BEFORE.test(text.slice(Math.max(0, start - 64), start));
}

/** The last words and marks of `LEAD_BEFORE`: most words in front of a mailbox end none of its patterns. */
function mayLead(text: string, start: number): boolean {
  const end = skipBlanksBack(text, start, 2);
  const word = wordBefore(text, end).word;
  return word === '' || word === '-' ? end > 0 : LAST_OF_LEADS.has(word);
}

const LAST_OF_LEADS = new Set(
  'to at by via on under through with over drop shoot hmu write please me us touch out up interested'.split(' '),
);

const MARKS_BETWEEN = ':=-–—(<[→➜>»“"*|,)';

/** Before an aside in brackets that closes at `close`: “(preferred)”; at `close` for any other mark. */
function asideStart(text: string, close: number): number {
  if (text[close] !== ')') return close;
  const open = text.slice(Math.max(0, close - LONGEST_ASIDE), close).lastIndexOf('(');
  return open === -1 ? close : Math.max(0, close - LONGEST_ASIDE) + open;
}

/** A label of what is to be sent, a line to be dropped, a picture of a letter, a question that asks for answers. */
const LEAD_BEFORE = new RegExp(
  [
    String.raw`\b(?:cvs?|r[ée]sum[ée]s?|rates|portfolios?|quotes?|questions?|bookings?|orders?|applications?|submissions?|pitches|samples?|inquiries|enquiries|briefs?|replies|feedback|e|m)(?: and [a-z]{2,12}| & [a-z]{2,12}| / [a-z]{2,12}|/[a-z]{2,12})? ?:`,
    String.raw`\b(?:cvs?|r[ée]sum[ée]s?|portfolios?|quotes?|questions?|bookings?|orders?|applications?|submissions?|pitches|samples?|inquiries|enquiries|briefs?|replies|feedback|everything|mail)(?: (?:go|goes|sent|please|is sent|are read)){0,2} (?:to|at|by)`,
    String.raw`\b(?:line|note|message|hello|shout|e-?mail|cv|brief)(?: please)? (?:to|at|over at|via)`,
    String.raw`\b(?:reach out|get in touch|get (?:me|us|hold of me)|find (?:me|us)|hit me up|interested|hire me|work with me)(?: please)? ?(?:[:?]|[-–—]|(?:to|at|on|via|under|through|with)(?= ))`,
    '[✉📧📩📨💌]\\ufe0f? ?:?',
    String.raw`\b(?:drop|shoot|hmu|write to|write)`,
  ]
    .join('|')
    .replace(/^/, '(?:')
    .replace(/$/, ')\\s{0,2}["\'“‘`(<*]{0,2}$'),
  'iu',
);

/** Before a mailbox with blanks around its `@` stands a word like “email”, or punctuation that introduces it; else it is a role: “engineer @ acme.co”. */
export function mayFollow(text: string, start: number, words: ReadonlySet<string>): boolean {
  const end = skipBlanksBack(text, start, 2);
  const mark = text[end - 1];
  if (mark === undefined || mark === '\n') return false;
  if (':=@(<['.includes(mark)) return true;
  return words.has(wordBefore(text, end).word);
}

/** Mail is spoken of right before. */
export function isMailSubject(text: string, start: number): boolean {
  return /(?:\be?-?mail|mailto|contact|reach (?:me|us|out))[^.!?\n]{0,24}$/i.test(text.slice(Math.max(0, start - 36), start));
}

const INVITED_BEHIND =
  /^[ ,]{1,2}(?:(?:is|=) (?:my|our|the) (?:e-?mail|mail|address|inbox)|is where to (?:send|write|mail|reach)|(?:is|gets) (?:read|checked)|reaches (?:me|us)|gets? (?:through )?to (?:me|us)|by e?-?mail|(?:a|an|your) (?:line|note|message|e?-?mail|cv|brief)\b|\(e-?mail\))/i;

/** Somebody is to be written to, by what stands behind an address. */
export function isInvitedBehind(text: string, end: number): boolean {
  return INVITED_BEHIND.test(text.slice(end, end + 36));
}

const INVITATIONS =
  /\b(?:e?-?mails?|mailto|contact|reach|write|ping|message|drop|shoot|send|submit|apply|reply|replies|respond|applications?|bookings?|submissions?|quotes?|pitch(?:es)?|rsvp|samples?|resumes?|résumés?|cvs?|questions?|inquir\w+|enquir\w+|get in touch|hit me|interested|portfolios?|hiring|address|inbox|correo|courriel|kontakt|почта)\b/i;

/** A word of inviting stands in the `reach` characters before. */
export function isAsked(text: string, start: number, reach: number): boolean {
  return INVITATIONS.test(text.slice(Math.max(0, start - reach), start));
}

/** Somebody is to be written to, by what stands before; or the mailbox begins its line. */
export function isInvited(text: string, start: number): boolean {
  return /(?:^|[\n:(<>|•–—-])[ \t*_"'`]*$/.test(text.slice(Math.max(0, start - 140), start)) || isAsked(text, start, 140);
}

const OPEN_BEFORE = /(?:^|[\n.!?;:|([<>•·–—]|\s-)[ \t]{0,2}["'“*_`]{0,2}$/;
const COMMA_BEFORE = /, $/;
const CLOSED_BEHIND = /^["'”*_`]{0,2}(?:$|[.!?](?:\s|$)|[,;)\]|\n>]|\s{1,2}(?:$|[-–—|•·(\n]))/;

/** Nothing but the address stands between two marks, as in a signature: “Data engineer. jo at acme dot co”. Commas are marks where `mayBeListed`. */
export function isApart(text: string, { start, end }: Span, mayBeListed: boolean): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (OPEN_BEFORE.test(before) || (mayBeListed && COMMA_BEFORE.test(before))) && CLOSED_BEHIND.test(text.slice(end, end + 6));
}

/** The word of letters and dashes that ends at `end`, lower case. */
export function wordBefore(text: string, end: number): { readonly word: string; readonly from: number } {
  let from = end;
  while (from > 0 && end - from < 12 && (isAsciiLetter(text.charCodeAt(from - 1)) || "-'’".includes(text[from - 1] ?? ' ')))
    from--;
  return { word: text.slice(from, end).toLowerCase().replace('’', "'"), from };
}
