/**
 * Somebody else's by the grammar of the sentence: what is said behind a find, whose part its name stands beside, whose words are quoted, where one is
 * told not to write. Verbs and nouns stand in classes, so that a sentence nobody has met is read like those that were.
 */
import type { Span } from '../text/characters.ts';
import { namesOf } from '../text/word-sets.ts';
import { APPROACHES, isOfNoUse, mayBeOfNoUse, PAST, VENDORS } from './no-use.ts';
import { isInSpeech } from './speech.ts';

/** The words around a find, and the text it stands in. */
interface Around {
  readonly text: string;
  readonly shown: Span;
  readonly before: readonly string[];
  readonly behind: readonly string[];
  readonly isDirect: boolean;
}

/** Whether the sentence gives a find to somebody whom it does not ask the reader to write to. */
export function isOutsiders({ text, shown, before, behind, isDirect }: Around): boolean {
  const from = before.lastIndexOf('') + 1;
  const last = before.at(-1) ?? '';
  if (SAYS.has(last) || (isDirect && LOGINS.has(last))) return true;
  // “The jo@… address is for customers”
  const told = CONTACTS.has(behind[0] ?? '') ? behind.slice(1) : behind;
  if ((told.length > 0 && mayBeOfNoUse(told) && isOfNoUse(before.slice(from), withoutPlace(told))) || isInSpeech(text, shown))
    return true;
  if (from === before.length) return false;
  if (LASTS.has(last)) {
    const sentence = before.slice(from);
    if (isPosedAs(sentence) || isSetUp(sentence) || isOnPaper(sentence)) return true;
  }
  // One look at each word, for a sentence that holds none of these is the common one.
  for (let at = from; at < before.length; at++) {
    if (!CLUES.has(before[at] ?? '')) continue;
    const sentence = before.slice(from);
    return isOfPast(sentence) || isRuledOut(sentence, text[shown.start - 1] === '(');
  }
  return false;
}

/** “the feed of @vim”, “in the style of …”, “what @vim does”: of profiles and pages, whose owner another word names. */
export function isPartOf(before: readonly string[]): boolean {
  const last = before.at(-1);
  if (last === 'what' || last === 'how' || (last === 'like' && !LIKERS.has(before.at(-2) ?? ''))) return true;
  if (last !== 'of') return false;
  const sentence = before.slice(before.lastIndexOf('') + 1);
  const whole = sentence.at(-2) ?? '';
  return !OWNERS.has(whole) && !sentence.slice(-5).some((word) => word === 'my' || word === 'our' || word === "i'm");
}

/** “whoever you like” likens nothing. */
const LIKERS = namesOf("i we you they i'd we'd you'd would feel if");
const OWNERS = namesOf(
  'owner founder co-founder cofounder creator developer ceo head editor behalf member part half one author maker host admin out because version copy',
);

/** “the card says …” */
const SAYS = namesOf('says said shows showed printed formerly replaces replaced replacing fake bogus spoofed impersonating');
/** What an address is where somebody logs in, and a handle everywhere. */
const LOGINS = namesOf('alias login username');
const PLATFORMS = namesOf(
  'github twitter x instagram insta ig bluesky linkedin telegram discord mastodon reddit facebook tiktok youtube',
);

const LOOKED_AT = namesOf('demo feed style look looks layout clone fan design tone vibe');

/** “the demo of acme.example”: of a page, which many a company is a part of. */
export function isLookedAt(before: readonly string[]): boolean {
  return before.at(-1) === 'of' && LOOKED_AT.has(before.at(-2) ?? '') && isPartOf(before);
}

/** “thanks to @jo on GitHub (https://github.com/jo)”: what stands before the name stands before its link. */
export function withoutTwin(sentence: string[], name: string): string[] {
  const isTwin =
    sentence.at(-1) === ',' && PLATFORMS.has(sentence.at(-2) ?? '') && sentence.at(-3) === 'on' && sentence.at(-4) === name;
  return isTwin ? sentence.slice(0, -4) : sentence;
}

/** “the outgoing designer, …”, “the vendor (…”: whose part the name has that stands before a find. */
export function isFormers(before: readonly string[]): boolean {
  return before.some((word) => CLUES.has(word)) && isOfPast(before.slice(before.lastIndexOf('') + 1));
}

/** “@jo on GitHub (https://github.com/jo) looked …”: what stands behind the link stands behind its name. */
function withoutPlace(behind: readonly string[]): readonly string[] {
  let at = behind[0] === 'on' && PLATFORMS.has(behind[1] ?? '') ? 2 : 0;
  if (behind[at] === ',' && /^https?$/.test(behind[at + 1] ?? '')) {
    const close = behind.indexOf(',', at + 1);
    at = close === -1 ? behind.length : close;
  }
  return at === 0 ? behind : behind.slice(at);
}

/** “my last …”, “the outgoing …” */
const FORMER = namesOf('last previous former outgoing ex original retained earlier old');
const GONE = namesOf('old previous former dead hacked stolen lost earlier original compromised');
const AGENT =
  /^(?:[a-z-]{2,}(?:ers?|ors?|ists?|ants?|ians?|m[ae]n)|agency|agencies|studio|firm|guy|lady|shop|company|one|person|team|host|dev|devs|va|freelancers?|man|woman)$/;
/** How somebody is reached, and was. */
const CONTACTS = namesOf(
  'address addresses email e-mail mail mailbox inbox number account handle phone line page site website profile username channel server',
);
const NO_AGENT = namesOf(
  'year month week summer winter letter paper chapter order offer number computer server september october november december folder header footer ' +
    'poster flyer paper newer older user customer master minor color colour floor door reminder render shader player character answer error',
);
const MAKERS = namesOf('maker author');
/** What begins to speak of somebody else again, or of the reader. */
const TURNS = namesOf("to contact email mail write send call text ring message ping i we me us you i'm we're please ask so now");

/** “My last preparer, …”, “the outgoing designer, Studio Vim (”, “the vendor (”, “the maker was”. */
function isOfPast(sentence: readonly string[]): boolean {
  for (let at = sentence.length - 1; at >= 0 && sentence.length - at <= 9; at--) {
    const word = sentence[at] ?? '';
    if (TURNS.has(word) || ((word === 'use' || word === 'try') && sentence[at - 1] === ',')) return false;
    if (VENDORS.has(word) || (MAKERS.has(word) && sentence.at(-1) === 'was')) return isOnlyNamed(sentence.slice(at + 1));
    if (CONTACTS.has(word) && GONE.has(sentence[at - 1] ?? '')) return true;
    if (!AGENT.test(word) || NO_AGENT.has(word)) continue;
    const kind = sentence.slice(Math.max(0, at - 2), at);
    // “the man who wrote it, …”
    const isOfDeed = sentence[at + 1] === 'who' && PAST.has(sentence[at + 2] ?? '') && sentence[at + 2] !== 'wanted';
    if (isOfDeed || kind.some((one) => FORMER.has(one))) return !sentence.slice(0, at).some((one) => APPROACHES.has(one));
  }
  return false;
}

/** Nothing but a name and a bracket stands between. */
function isOnlyNamed(words: readonly string[]): boolean {
  return words.length <= 5;
}

const NOT = namesOf("don't dont not never");
const KEEPS_ON = namesOf('hesitate forget fail be worry wait only just afraid shy');
const STOPS = namesOf('stop quit avoid');
const LEADS = namesOf('to at on via through by with');
const NEW_START = namesOf('but instead just only rather please or use');

/** “do not tag …”, “send nothing to …”, “don't call the office, …”, “Not the recruiters at Vim (”, “me and not Dr Doe (”. */
function isRuledOut(sentence: readonly string[], isInBrackets: boolean): boolean {
  const words = sentence.at(-1) === ',' ? sentence.slice(0, -1) : sentence;
  const lead = LEADS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
  if (lead.at(-1) === 'nothing' && lead.length < words.length) return true;
  const verb = lead.length - 1;
  // “stop messaging …”
  if (verb > 0 && STOPS.has(lead[verb - 1] ?? '') && lead[verb]?.endsWith('ing')) return true;
  // “don't hesitate to …” goes on behind its verb.
  if (verb > 0 && NOT.has(lead[verb - 1] ?? '') && sentence.at(-1) !== ',' && APPROACHES.has(lead[verb] ?? '')) return true;
  const not = sentence.findLastIndex((word) => NOT.has(word));
  if (not === -1 || sentence.length - not > 12) return false;
  const rest = sentence.slice(not + 1);
  if (rest.some((word) => KEEPS_ON.has(word) || NEW_START.has(word))) return false;
  if (isInBrackets && sentence[not] === 'not' && !LEADS.has(rest[0] ?? '') && rest.length <= 5) return true;
  if (not === 0 && rest[0] !== undefined && /^(?:the|at|to|on|via|our|my|their)$/.test(rest[0])) return !asksAgain(rest);
  return APPROACHES.has(rest[0] ?? '') && /^(?:the|her|his|their|to|our)$/.test(rest[1] ?? '') && !asksAgain(rest.slice(1));
}

/** “not on the phone, write to …” */
function asksAgain(words: readonly string[]): boolean {
  return words.some((word, index) => words[index - 1] === ',' && (APPROACHES.has(word) || REACHES.has(word)));
}

const REACHES = namesOf('dm pm ping reach find try add whatsapp sms drop shoot hit send');
const POSES = namesOf('sends send goes go poses posing signs signed signing writes calls trades operates sent was were');

/** “somebody sends offers as …”, “goes by …” */
function isPosedAs(sentence: readonly string[]): boolean {
  const last = sentence.at(-1);
  if (last !== 'as' && last !== 'by') return false;
  const verb = sentence.findLastIndex((word) => POSES.has(word));
  if (verb === -1 || sentence.length - verb > 5) return false;
  return !sentence.some(
    (word) => word === 'i' || word === 'me' || word === 'us' || word === 'you' || word === "i'm" || word === 'we',
  );
}

const SENDS = namesOf('sends forwards redirects submits delivers writes logs goes');
const THINGS = namesOf('it them everything mail mails email emails messages all orders copies');

/** “the form sends to …”, “mail is forwarded to …”, “signed up with …”: how something is set up. */
function isSetUp(sentence: readonly string[]): boolean {
  const last = sentence.at(-1);
  if (last === 'with' || last === 'under')
    return /^(?:registered|in|up|subscribed)$/.test(sentence.at(-2) ?? '') && !sentence.includes('touch');
  if (last !== 'to') return false;
  const verb = sentence.at(-2) ?? '';
  const over = THINGS.has(verb) ? (sentence.at(-3) ?? '') : verb;
  if (/^(?:forwarded|redirected|routed|delivered|cced|copied)$/.test(over)) return !/^(?:be|please)$/.test(sentence.at(-3) ?? '');
  return SENDS.has(over) && over !== 'goes';
}

const PAPERS = namesOf(
  'invoice van poster receipt card bill sign label box sticker website page letter header form site listing flyer it them tin packet envelope listing ticket contract door window',
);

/** “the number on the invoice is …”, “phone printed on it is …” */
function isOnPaper(sentence: readonly string[]): boolean {
  const on = sentence.findLastIndex((word) => word === 'on' || word === 'in' || word === 'from');
  if (on < 1 || sentence.length - on > 6 || sentence.includes('my') || sentence.includes('our')) return false;
  const of = sentence.slice(Math.max(0, on - 2), on);
  if (!of.some((word) => CONTACTS.has(word))) return false;
  const rest = sentence.slice(on + 1);
  return rest.some((word) => PAPERS.has(word)) && (rest.at(-1) === 'is' || rest.at(-1) === 'was' || rest.at(-1) === ',');
}

/** Without one of these in a sentence it tells neither of a former part nor of where not to write. */
const CLUES = new Set([...FORMER, ...GONE, ...VENDORS, ...MAKERS, ...NOT, ...STOPS, 'who', 'nothing']);
/** Last words of how something is set up, posed as or printed. */
const LASTS = namesOf('as by with under to is was ,');
