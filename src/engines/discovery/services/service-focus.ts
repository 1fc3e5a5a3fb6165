/**
 * How much each word of a request speaks of what is asked for: much in the title and where something is asked, little where the author tells what
 * is there, nothing where it is finished, done by somebody else or not wanted. `The logo is ready, only the page is missing` asks for a page.
 */

import { type Clauses, COMMA, STOP } from '../text/clauses.ts';
import { namesIn } from '../text/words.ts';
import { isAsking } from './asking.ts';
import { wordAt } from './service-words.ts';

const ASKED = 1.5;
const TITLED = 1.5;
const TOLD = 1;
const HAD = 0.4;

/** One entry a word, as far as `until`. Linear. */
export function focusOf(text: Clauses, until: number): Float64Array {
  const focus = new Float64Array(until);
  for (let from = 0; from < focus.length; ) {
    let to = from + 1;
    while (to < focus.length && !isParted(text, to)) to++;
    focus.fill(isReply(text, from, to) ? 0 : worthOf(text, from, to), from, to);
    deny(text, from, to, focus);
    ignorePayment(text, from, to, focus);
    from = to;
  }
  return focus;
}

/** A comma, `but` or a new sentence: what is said on the one side need not hold on the other. */
function isParted({ breaks, words }: Clauses, at: number): boolean {
  return breaks[at] === STOP || breaks[at] === COMMA || TURNS.has(words[at] as string);
}

const TURNS = new Set(namesIn('but just only though although however while whereas instead and'));

function worthOf(text: Clauses, from: number, to: number): number {
  let worth = from < text.titleWords ? TITLED : TOLD;
  for (let at = from; at < to; at++) {
    const word = text.words[at] as string;
    const part = wordAt(text, at)?.part;
    if (part === 'person' || part === 'task' || word === 'who' || WANTING.has(word)) return ASKED;
    if ((part === 'ask' && isAsking(text, at, 'ask')) || isDue(text, at, from)) return ASKED;
    if ((part === 'verb' && at === from && text.breaks[at] === STOP) || (word === 'to' && wordAt(text, at + 1)?.part === 'verb'))
      worth = Math.max(worth, ASKED);
  }
  for (let at = from; at < to; at++) {
    if (isSettled(text, at, to)) return 0;
    if (at - from <= 1 && worth < ASKED && HOLDERS.has(text.words[at] as string)) worth = HAD;
  }
  return worth;
}

/** `has to become six minutes`, `it must fit a phone`: not what the author must. */
function isDue({ words }: Clauses, at: number, from: number): boolean {
  const word = words[at] as string;
  const isDuty = word === 'must' || word === 'should' || (word === 'to' && HAVING.has(words[at - 1] ?? ''));
  return isDuty && !AUTHORS.has(words[from] as string) && !AUTHORS.has(words[at - 1] ?? '') && !AUTHORS.has(words[at - 2] ?? '');
}

const HAVING = new Set(namesIn('has needs'));
const AUTHORS = new Set(namesIn('i we they he she you'));

/** `is done`, `are covered`, `was made by`, `domain bought`, `she wrote`. */
function isSettled(text: Clauses, at: number, to: number): boolean {
  const word = text.words[at] as string;
  if (MADE.has(word)) return !BEFORE_MADE.has(text.words[at - 1] ?? '') && wordAt(text, at - 1)?.part !== 'be';
  if (MYSELF.has(word)) return true;
  if (DONE.has(word)) return at === to - 1 || wordAt(text, at - 1)?.part === 'be' || ADVERBS.has(text.words[at - 1] ?? '');
  return false;
}

const WANTING = new Set(
  namesIn('missing lack lacks lacking left remaining remains looking anyone someone somebody who pls please would'),
);
const HOLDERS = new Set(namesIn("we've i've have own got we're there's i we my our"));
const DONE = new Set(
  namesIn(`done ready exists exist covered finished sorted live bought booked handled arranged supplied provided approved commissioned settled locked final
  inhouse supplied online drawn printed written recorded shot filmed graded there fine lovely`),
);
const ADVERBS = new Set(namesIn('all both already been now is are was were gets get'));
const MADE = new Set(namesIn('wrote made shot took drew gave hired rebuilt composed did sent built designed filmed created'));
const BEFORE_MADE = new Set(
  namesIn('be get need want have it them this him her someone somebody something to being video site logo'),
);
const MYSELF = new Set(namesIn('myself ourselves'));

/** `DM me on Discord`, `contact: Telegram only`, `please write to the office`: how the author is reached. The title says what is wanted all the same. */
function isReply({ words, titleWords }: Clauses, from: number, to: number): boolean {
  if (from < titleWords) return false;
  let at = from;
  while (at < to && at - from < MOST_POLITE && POLITE.has(words[at] as string)) at++;
  const word = words[at] ?? '';
  const next = at + 1 < to ? (words[at + 1] as string) : '';
  if (CONTACTS.has(word)) return !AFTER_CONTACT.has(next);
  if (REACHING.has(word)) return next === '' || REACHED.has(next);
  // `write me a script` orders one, `write me at the club` does not.
  if (word === 'write' || word === 'send')
    return next === 'to' || ((next === 'me' || next === 'us') && PLACES.has(words[at + 2] ?? ''));
  return to - from <= MOST_ONLY && ROOMS.has(words[from] as string);
}

const MOST_POLITE = 4;
const MOST_ONLY = 4;
const POLITE = new Set(namesIn('please just so or best simply kindly you can may feel free to and do then pls easiest better'));
const CONTACTS = new Set(namesIn('contact dm dms pm pms reply replies inbox applications enquiries'));
const AFTER_CONTACT = new Set(namesIn('form forms page pages details bot automation button section list lists data'));
const REACHING = new Set(namesIn('message msg mail email call ring text phone whatsapp reach find ping respond'));
const REACHED = new Set(namesIn('me us here via through on at with if for or'));
const PLACES = new Set(namesIn('at on via by here through with if or your first'));
const ROOMS = new Set(namesIn('discord telegram whatsapp signal paypal skype tg wechat'));

/** `paid via PayPal`, `half of it paid by transfer`: what the author pays with is no system to be connected. What customers pay with may be. */
function ignorePayment({ words }: Clauses, from: number, to: number, focus: Float64Array): void {
  let isPaid = BY.has(words[from] as string);
  for (let at = from; at + 1 < to; at++) {
    const word = words[at] as string;
    if (PAYERS.has(word)) return;
    if (word === 'pay' || word === 'paid') isPaid = true;
    else if (isPaid && BY.has(word) && MEANS.has(words[at + 1] as string)) focus[at + 1] = 0;
  }
}

const PAYERS = new Set(namesIn('customers members clients people guests users they visitors who'));
const MEANS = new Set(namesIn('paypal transfer stripe invoice crypto wise revolut bank venmo zelle'));
const BY = new Set(namesIn('via by through over on per with'));

/** `no music`, `not a website`, `don't need intros`: from the denial to the end of the clause. */
function deny(text: Clauses, from: number, to: number, focus: Float64Array): void {
  for (let at = from; at < to; at++) {
    const word = text.words[at] as string;
    if (!DENIALS.has(word)) continue;
    if (word === 'not' && text.words[at + 1] === 'only') continue;
    focus.fill(0, at, to);
    return;
  }
}

const DENIALS = new Set(
  namesIn("no not don't doesn't isn't aren't won't without never neither nor nothing cannot except excluding"),
);
