/** Words that invite the reader to write, call or answer, before and behind a find, and what takes such an invitation back. */
import type { ContactKind } from '../../../domain/contact.ts';
import type { Span } from '../text/characters.ts';
import { CALL_WORDS, CONTACT_WORDS, HESITATIONS, LINK_WORDS, MAIL_WORDS, NOT_WORDS } from './invitation-words.ts';

/** Words that ask for mail. */
const MAIL_INVITES = new Set([
  ...(
    'email emails emailing e-mail e-mails mail mailto send sends sending submit forward resume resumes résumé cv cvs portfolio portfolios application ' +
    'applications apply applying applicants inquire inquiries enquire enquiries correo courriel posta'
  ).split(' '),
  ...MAIL_WORDS,
]);
/** Words that ask for contact, whatever the way. */
const INVITES = new Set([
  ...(
    'contact contacts contacting reach reachable message messages messaging msg msgs write dm dms pm pms ping drop shoot touch connect talk speak nudge chat hit hmu respond ' +
    'reply replies questions question interested inbox text'
  ).split(' '),
  ...CONTACT_WORDS,
]);
const CALL_INVITES = new Set([
  ...'call calls calling text texts phone cell mobile tel telephone ring sms whatsapp signal voicemail gvoice dial directly answer enquiry enquiries inquiry inquiries bookings orders'.split(
    ' ',
  ),
  ...CALL_WORDS,
]);
/** Short for a message by WhatsApp, and other things in other sentences. */
const SHORT_FOR_WHATSAPP = new Set('app wa zap whats wpp'.split(' '));
/** Words that ask to follow a link. */
const LINK_INVITES = new Set([
  ...'apply applying application applications form book schedule call meeting submit fill register contact reach interested'.split(
    ' ',
  ),
  ...LINK_WORDS,
]);
/** Words that ask for contact as verbs and are plain things as nouns: “a PM from …”, “got in touch with …”, “thanks for the replies”. */
const MAY_BE_NOUNS = new Set(
  'message messages pm pms dm dms reply replies contact contacts question questions touch chat talk text inbox connect call calls texts'.split(
    ' ',
  ),
);
/** “give me a call” asks; “I got a call” does not. */
const GIVES = new Set('give giving gimme schedule book drop shoot arrange request'.split(' '));
const BEFORE_NOUNS = new Set('a an the this that his her their your all got received receive sent gets had have in'.split(' '));
const NEGATIONS = new Set([
  ..."don't dont not no never without stop avoid cannot can't won't instead nor".split(' '),
  ...NOT_WORDS,
]);
/** What a “no” in front of turns into an invitation. */
const ENCOURAGEMENTS = new Set([...'hesitate forget fail afraid shy worry wait only late'.split(' '), ...HESITATIONS]);

/** The nearest word that invites, as an index; -1 where none does. The nearest that asks for mail decides before one that asks for contact. */
export function inviteIn(kind: ContactKind, words: readonly string[]): number {
  if (kind === 'email') {
    const nearest = words.findLastIndex(
      (word, index) => MAIL_INVITES.has(word) || (word === 'sent' && words[index - 1] === 'be'),
    );
    return nearest === -1 ? words.findLastIndex((word) => INVITES.has(word)) : nearest;
  }
  return words.findLastIndex((word, index) => {
    if (word === 'tweet' || word === 'toot')
      return (
        kind === (word === 'tweet' ? 'x' : 'mastodon') &&
        words[index - 1] !== 'i' &&
        words[index - 1] !== 'we' &&
        (words[index + 1] === 'me' || words[index + 1] === 'us' || words[index + 1] === 'at')
      );
    if (word === 'add') return words[index + 1] === 'me' || words[index + 1] === 'us';
    if (word === 'link') return kind === 'linkedin' && words[index + 1] === 'up';
    return (
      invitesTo(kind, word) &&
      !(
        MAY_BE_NOUNS.has(word) &&
        BEFORE_NOUNS.has(words[index - 1] ?? '') &&
        !isGetInTouch(words, index) &&
        !isGiven(words, index)
      )
    );
  });
}

const THINGS = new Set('email e-mail mail number phone address'.split(' '));
const DETERMINERS = new Set('the that this their his her its an a which old other first second'.split(' '));

/** The words without a thing at their end: “tried the help email” ends with one, “tried it, please email” does not. */
export function withoutNoun(words: readonly string[]): readonly string[] {
  if (!THINGS.has(words.at(-1) ?? '')) return words;
  const first = words.slice(-4, -1).findIndex((word) => DETERMINERS.has(word));
  return first === -1 ? words : words.slice(0, first - Math.min(4, words.length));
}

/** Whether a word asks for contact of a kind. */
export function invitesTo(kind: ContactKind, word: string): boolean {
  if (kind === 'email') return MAIL_INVITES.has(word) || INVITES.has(word);
  if (kind === 'phone' || kind === 'whatsapp')
    return CALL_INVITES.has(word) || INVITES.has(word) || (kind === 'whatsapp' && SHORT_FOR_WHATSAPP.has(word));
  return kind === 'website' || kind === 'calendar' ? LINK_INVITES.has(word) : INVITES.has(word);
}

/** “get in touch”, but not “got in touch”. */
function isGetInTouch(words: readonly string[], index: number): boolean {
  return words[index] === 'touch' && words[index - 1] === 'in' && words[index - 2] !== 'got' && words[index - 2] !== 'been';
}

/** “give me a call” */
function isGiven(words: readonly string[], index: number): boolean {
  return words.slice(Math.max(0, index - 4), index).some((word) => GIVES.has(word));
}

/** An invitation within reach of a “no” in its own phrase: “please do not e-mail …”, but not “do not hesitate to e-mail …”. */
export function isNegated(words: readonly string[], index: number): boolean {
  let isEncouraged = false;
  for (let i = index; i >= 0 && index - i <= 5; i--) {
    const word = words[i] ?? '';
    if (word === '' || word === ',') return false;
    // “manda no e-mail jo@…”: a Portuguese “in the”, right before the address.
    if (word === 'no' && i === words.length - 2) return false;
    if (ENCOURAGEMENTS.has(word)) isEncouraged = true;
    // “n'hésitez pas” says so before its “not”.
    else if (NEGATIONS.has(word)) return !isEncouraged && !ENCOURAGEMENTS.has(words[i - 1] ?? '');
  }
  return false;
}

/** “No calls, WhatsApp only”: what is refused is another way. */
export function isInvitedBesides(kind: ContactKind, words: readonly string[], refused: number): boolean {
  if (kind !== 'phone' && kind !== 'whatsapp') return false;
  const other = words.slice(0, refused).findLastIndex((word) => CALL_INVITES.has(word));
  return other !== -1 && refused - other < 8 && !isNegated(words, other);
}

/** “do not contact me on Telegram (@jo), use …”: what is refused is another way, by the words behind the refusal. */
export function turnsTo(words: readonly string[], refused: number): boolean {
  const turn = words.findLastIndex((word, index) => word === ',' && index > refused && TURNS_TO.has(words[index + 1] ?? ''));
  return turn !== -1 && !hasNegation(words.slice(turn + 1));
}

const TURNS_TO = new Set('use try only rather better please'.split(' '));
const CALLS = new Set(
  'call text ring sms whatsapp anrufen bellen звонить звоните дзвонити дзвоніть arayın arayabilirsiniz volejte dzwonić'.split(
    ' ',
  ),
);

/** “…, call or text”, “… (text me)” */
export function isToBeCalled(behind: readonly string[]): boolean {
  const at = behind.findIndex((word) => CALLS.has(word));
  return (
    at !== -1 && at < 4 && !behind.slice(0, at).some((word) => NEGATIONS.has(word) || /^(?:to|didn't|from|e-?mail)$/.test(word))
  );
}

/** “call her at …”, “text my mother”: somebody else is to be called, and the post asks for it. */
const CALLED_FOR =
  /(?<!not |n['’]t |never )\b(?:call|text|phone|ring|dial)(?:,? (?:or|and) (?:call|text|leave))? (?:him|her|his|them|their|my|this (?:number|guy|man|lady))\b/i;

/** “call her at …” around a number. */
export function isCalledFor(text: string, { start, end }: Span): boolean {
  return CALLED_FOR.test(text.slice(Math.max(0, start - 120), end + 80));
}

const HEADING_REACH = 400;
const LIST_ITEM =
  /^[ \t]*(?:[-*•–—]|\d{1,2}[.)])?[ \t]*(?:\[?\*{0,2}[\w ]{0,20}\*{0,2}\]?[ \t]?[:(|>→–—-]{1,3}[ \t]*)?(?:https?:|www\.|@|[\w.+-]{1,64}@|\/?u\/|[\w-]{1,60}\.[a-z]{2,6}\/)/i;
const INVITING_HEADING =
  /\b(?:contacts?|reach(?:ing)? (?:me|us|out)|get in touch|getting in touch|connect with|hit (?:me|us) up|message (?:me|us)|dm (?:me|us)|write (?:to )?(?:me|us))\b/i;

/** In a list under “Contact:”, “Get in touch”, “Reach out! Links below.”: the lines between are items of the same list. */
export function isUnderInvitation(text: string, start: number): boolean {
  const from = Math.max(0, start - HEADING_REACH);
  const lines = text.slice(from, start).split('\n');
  if (!LIST_ITEM.test(`${lines.pop() ?? ''}https:`)) return false;
  // The first line may be cut in two.
  for (let i = lines.length - 1; i > (from === 0 ? -1 : 0); i--) {
    const line = (lines[i] ?? '').trim();
    if (line === '' || LIST_ITEM.test(line)) continue;
    const isHeading = line.length <= 80 && /[:!]\W{0,3}$|^#|^\*\*.*\*\*$|\bbelow\b|\bhere\b|^[\w ]{4,30}$/.test(line);
    return isHeading && INVITING_HEADING.test(line) && !/\b(?:not|don['’]t|no|never)\b/i.test(line);
  }
  return false;
}

/** “no”, “don't” and the like among words. */
export function hasNegation(words: readonly string[]): boolean {
  return words.some((word) => NEGATIONS.has(word));
}

/** Words that ask for mail or for contact by any way. */
export function asksForMail(word: string): boolean {
  return MAIL_INVITES.has(word) || INVITES.has(word);
}

/** Words that ask for contact by any way. */
export function asksForContact(word: string): boolean {
  return INVITES.has(word);
}
