/** That there is no money for the work, said by a denial and what it denies: `we can't offer a salary`, `test pieces are not compensated`. */
import { breaksOf, COMMA, JOINED, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { namesIn } from '../text/words.ts';

/** So many words of a post are read. */
const MAX_WORDS = 400;
/** Words between a denial and the money. */
const REACH = 7;

const NO = new Set(namesIn('no zero'));
const NOT = new Set(
  namesIn(
    "not isn't aren't won't can't cannot couldn't unable don't doesn't wouldn't isnt arent wont cant dont doesnt unfortunately",
  ),
);
/** Whoever works there. */
const NOBODY = new Set(namesIn('nobody none'));
const AMONG = new Set(
  namesIn('of us in on here the our this team project crew band cast else is are gets get being will be currently'),
);
const MONEY = new Set(
  namesIn('money pay payment compensation remuneration renumeration stipend salary wage wages funds honorarium'),
);
const BETWEEN = new Set(
  namesIn('real actual monetary financial extra direct immediate other any such further kind of form a an'),
);
/** What may follow the money that there is none of: `no payment issues`, `no cash jobs` and `no pay until it works` say something else. */
const AFTER_MONEY = new Set(
  namesIn(`in for but at right now and or involved here this so because as whatsoever sorry just only to available of on offered unfortunately
  sadly since though if i we it atm other`),
);

const PAID = new Set(namesIn('paid compensated remunerated'));
/** Paid, but not so. */
const HOW = new Set(
  namesIn(`much enough well by per through via until unless late to hourly weekly monthly upfront more a on in with above below over anything like
  extra fairly properly before yet london agency big top market what silicon corporate city crazy huge commercial these those premium your usual
  full lots loads`),
);
const HELPERS = new Set(
  namesIn(`be being currently really actually yet a able to in position able afford offer provide give pay you anyone any people at this moment
  the stage much money monetary financial for now quite even we i anybody contributors writers them promise right do have`),
);
const PAST = new Set(namesIn("was were been had got get haven't hasn't wasn't weren't he she client"));
const WHOM = new Set(namesIn('you anyone anybody people contributors writers them him her translators artists devs developers'));
/** What may follow `we can't pay` where it means nobody. */
const AFTER_PAY = new Set(namesIn('but at right now and so because since sorry though however except until'));

/** The words that a denial begins with. */
export const DENIALS: readonly string[] = [...NO, ...NOT, ...NOBODY];

/**
 * The phrases as the post has them; each decides. Linear in the number of denials.
 * @param denials indices of words that stand in `DENIALS`
 */
export function unpaidSigns(read: ReadPost, denials: readonly number[]): readonly string[] {
  const { words } = read;
  let breaks: Uint8Array | null = null;
  const phrases: string[] = [];
  for (const at of denials) {
    if (at > MAX_WORDS) break;
    if (!words.slice(at + 1, at + REACH + 2).some((word) => MONEY.has(word) || PAID.has(word) || word === 'anything')) continue;
    breaks ??= breaksOf(read, MAX_WORDS + REACH);
    const to = signEnd(words, breaks, at);
    if (to > 0 && !isPenalty(words, breaks, at)) phrases.push(words.slice(at, to).join(' '));
  }
  return phrases;
}

/** `if I don't like it, I won't pay you`, `for late work there will be no payment`: work that is good is paid. */
function isPenalty(words: readonly string[], breaks: Uint8Array, from: number): boolean {
  let isWanting = false;
  for (let at = from - 1; at >= 0 && from - at <= PENALTY_REACH && breaks[at + 1] !== STOP; at--) {
    const word = words[at] as string;
    if (FAULTS.has(word) || (isWanting && word === 'if')) return true;
    isWanting ||= NOT.has(word);
  }
  return false;
}

const PENALTY_REACH = 16;
const FAULTS = new Set(
  namesIn(`fail fails failed late lateness missed misses absent absence excused unexcused unless otherwise plagiarised plagiarized plagiarism rejected
  unusable incomplete unfinished unsatisfied dissatisfied`),
);

function signEnd(words: readonly string[], breaks: Uint8Array, at: number): number {
  const denial = words[at] as string;
  if (NO.has(denial)) return afterNo(words, breaks, at);
  return NOBODY.has(denial) ? afterNobody(words, breaks, at) : afterNot(words, breaks, at);
}

/** `nobody on the team is paid`, and not `nobody was paid by him`. */
function afterNobody(words: readonly string[], breaks: Uint8Array, from: number): number {
  for (let at = from + 1; at < breaks.length && at - from <= REACH && breaks[at] === JOINED; at++) {
    const word = words[at] as string;
    const isEnd = at + 1 >= breaks.length || breaks[at + 1] !== JOINED;
    if (PAID.has(word)) return at - from > 1 && (isEnd || AFTER_MONEY.has(words[at + 1] as string)) ? at + 1 : 0;
    if (!AMONG.has(word)) return 0;
  }
  return 0;
}

/** Index behind the money that there is none of; 0 where nothing is said of it. */
function afterNo(words: readonly string[], breaks: Uint8Array, from: number): number {
  let at = from + 1;
  while (at < breaks.length && at - from < REACH && breaks[at] === JOINED && BETWEEN.has(words[at] as string)) at++;
  if (at >= breaks.length || breaks[at] !== JOINED) return 0;
  const isEnd = at + 1 >= breaks.length || breaks[at + 1] !== JOINED;
  return MONEY.has(words[at] as string) && (isEnd || AFTER_MONEY.has(words[at + 1] as string)) ? at + 1 : 0;
}

function afterNot(words: readonly string[], breaks: Uint8Array, from: number): number {
  if (from > 0 && breaks[from] === JOINED && PAST.has(words[from - 1] as string)) return 0;
  let isGiving = false;
  for (let at = from + 1; at < breaks.length && at - from <= REACH && breaks[at] !== STOP; at++) {
    const word = words[at] as string;
    const next = at + 1 < breaks.length && breaks[at + 1] === JOINED ? (words[at + 1] as string) : null;
    if (PAID.has(word)) return (next === null || !HOW.has(next)) && breaks[at] !== COMMA ? at + 1 : 0;
    if (word === 'pay' && isGivingAfter(words, from)) {
      const isTold = next === null || isPlainEnd(words, breaks, behindWork(words, at + 1));
      return isTold ? at + 1 : isWage(words, breaks, at + 1) ? at + 3 : 0;
    }
    if (word === 'offer' || word === 'provide' || word === 'afford' || word === 'give' || word === 'promise') isGiving = true;
    else if (isGiving && word === 'much') return 0;
    else if (isGiving && (MONEY.has(word) || word === 'anything') && (next === null || AFTER_MONEY.has(next))) return at + 1;
    if (!HELPERS.has(word)) return 0;
  }
  return 0;
}

/** `can't pay`, `we don't pay`, and not `don't pay`, `not pay`: whoever does not pay may be another. */
function isGivingAfter(words: readonly string[], from: number): boolean {
  const denial = words[from] as string;
  if (ABLE.has(denial) || (denial === 'not' && words[from + 1] === 'able')) return true;
  return (denial === "don't" || denial === 'dont') && (words[from - 1] === 'we' || words[from - 1] === 'i');
}

const ABLE = new Set(namesIn("can't cannot couldn't cant unable won't wont"));

/** Behind the worker and the work where nothing else is paid: `pay you`, `pay for it`, `pay for your time`; not `pay for shipping`. */
function behindWork(words: readonly string[], from: number): number {
  const at = WHOM.has(words[from] as string) ? from + 1 : from;
  if (words[at] !== 'for') return at;
  if (WORK.has(words[at + 1] as string)) return at + 2;
  return OF_WORK.has(words[at + 1] as string) && WORK.has(words[at + 2] as string) ? at + 3 : at;
}

const WORK = new Set(
  namesIn(`it this that them these work works time help effort efforts labour labor service services job design designs art artwork drawing drawings
  writing music photos pictures`),
);
const OF_WORK = new Set(namesIn('your the any this that'));

/** `pay a salary`, `pay a fee yet`; not `pay a salary like theirs`. */
function isWage(words: readonly string[], breaks: Uint8Array, at: number): boolean {
  return ARTICLES.has(words[at] as string) && MONEY.has(words[at + 1] as string) && isPlainEnd(words, breaks, at + 2);
}

const ARTICLES = new Set(namesIn('a any'));

/** `pay you.`, `pay you right now`; not `pay you a lot`. */
function isPlainEnd(words: readonly string[], breaks: Uint8Array, at: number): boolean {
  if (at >= breaks.length || breaks[at] !== JOINED) return true;
  const word = words[at] as string;
  return AFTER_PAY.has(word) || word === 'anything' || (word === 'as' && REASONS.has(words[at + 1] as string));
}

/** `can't pay as it is our first issue`; not `can't pay as much`. */
const REASONS = new Set(namesIn('it we i everything all this the our there they nobody that'));
