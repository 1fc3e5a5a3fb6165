/**
 * What is said behind a find that makes it of no use to the reader: what it did or failed to do, whom it is for, that one is to write to somebody else.
 * Verbs and nouns stand in classes, so that a sentence nobody has met is read like those that were.
 */
import { namesOf } from '../text/word-sets.ts';

const DENIALS = namesOf(
  "isn't aren't wasn't weren't doesn't don't didn't won't can't cannot couldn't hasn't haven't never nobody",
);
/** What ends, fails or was done: no predicate of somebody who waits for mail. */
export const PAST = namesOf(
  'stopped quit left closed shut died went vanished disappeared ghosted moved retired bounced bounces expired broke failed ran made wrote drew built designed sold printed ' +
    'looked took gave charged quoted refused declined offered promised claimed said told sent came called answered replied ignored asked wanted had was were did got became used refunded returned fixed suspended banned blocked',
);
/** What somebody wants or does, who is spoken of. */
const TELLS = namesOf(
  'says knows posts charges closes ignores bounces deletes rejects refuses drops claims thinks believes insists blames',
);
const WISHES = namesOf(
  'wants want refuses ignores declines rejects charges charge asks says knows know knew posts post costs sells sell makes offers claims maintains',
);
/** What somebody says of a matter, whoever's they are. */
const CLAIMS = namesOf('says claims thinks believes insists blames told tells swears reckons denies');
const NO_USE = namesOf(
  'dead gone broken closed old full fake down unread unmonitored outdated retired private taken wrong defunct',
);
/** Whom a company's desk is for, where the reader is none of them. */
const DESKS = namesOf(
  'users customers clients existing support billing accounting sponsors donations legal emergencies internal staff pupils students deliveries suppliers press media complaints invoices billing returns refunds subscribers patients guests members parents',
);
const ADVERBS = namesOf(
  'already also just only still sadly unfortunately apparently now then really later once has have already been simply',
);

/** “…, who closed in 2022”, “… stopped answering”, “…, which isn't us”, “… is for users”, “…, they know my account”. */
export function isOfNoUse(sentence: readonly string[], behind: readonly string[]): boolean {
  let at = 0;
  while (behind[at] === ',' || ADVERBS.has(behind[at] ?? '')) at++;
  // “…, eats everything, so not there”
  if (behind.at(-1) === 'there' && behind.at(-2) === 'not') return true;
  const word = behind[at] ?? '';
  const next = behind[at + 1] ?? '';
  const isOwn = sentence.slice(-5).some((one) => one === 'my' || one === 'our');
  if (word === 'who' || word === 'which') {
    const rest = behind.slice(at + 1).filter((one) => !ADVERBS.has(one));
    const [verb = '', object = ''] = rest;
    return DENIALS.has(verb) || PAST.has(verb) || WISHES.has(verb) || verb === 'no' || (isBe(verb) && isUseless(object, rest[2]));
  }
  if (/^(?:they|he|she)$/.test(word) && at > 0) return DENIALS.has(next) || WISHES.has(next) || PAST.has(next);
  if (isBe(word) && next === 'for' && DESKS.has(behind[at + 2] ?? '')) return true;
  // “my host (support@…) says it is the theme”
  if (at > 0 && CLAIMS.has(word)) return true;
  if (isOwn) return false;
  if (word === 'but')
    return (
      isTurnedTo(behind.slice(at + 1)) ||
      (/^(?:they|he|she)$/.test(next) && isRefusal(behind[at + 2] ?? '')) ||
      next === 'nobody' ||
      next === "it's" ||
      (next === 'no' && behind[at + 2] === 'one')
    );
  if (word === 'off' || word === 'no') return next === 'now' || next === 'longer';
  // “…, was too slow”
  if (isBe(word)) return (at > 0 && /^w/.test(word)) || isUseless(next, behind[at + 2]);
  // “(don't forget …)” speaks to the reader, “don't harass him” of somebody else.
  if (word === "don't") return behind.slice(at, at + 8).some((one) => one === 'him' || one === 'her' || one === 'them');
  if (TELLS.has(word)) return true;
  return DENIALS.has(word) || (PAST.has(word) && word !== 'used') || (WISHES.has(word) && at > 0);
}

/** “…, but they ignore it” */
function isRefusal(verb: string): boolean {
  return DENIALS.has(verb) || PAST.has(verb) || WISHES.has(verb) || verb === 'ignore' || verb === 'refuse' || verb === 'keep';
}

/** “…, but please write to me first” */
function isTurnedTo(words: readonly string[]): boolean {
  const from = words[0] === 'please' || words[0] === 'pls' ? 1 : 0;
  const me = words[from + 1] === 'to' ? from + 2 : from + 1;
  return (
    APPROACHES.has(words[from] ?? '') && /^(?:me|us)$/.test(words[me] ?? '') && /^(?:first|instead)$/.test(words[me + 1] ?? '')
  );
}

function isBe(word: string): boolean {
  return word === 'is' || word === 'are' || word === 'was' || word === 'were' || word === "it's";
}

/** Behind “is”: “dead”, “not ours”, “no longer read”, “for users”. */
function isUseless(word: string, next = ''): boolean {
  if (word === 'not' || word === 'no' || word === 'never') return true;
  return (
    NO_USE.has(word) ||
    (word === 'for' && DESKS.has(next)) ||
    (word === 'my' && KIN.has(next)) ||
    (word === 'the' && VENDORS.has(next)) ||
    (word === 'a' && next === 'robot')
  );
}

const KIN = namesOf("ex boss landlord neighbour neighbor competitor rival ex's boss's landlord's mum's mom's dad's");

export const VENDORS = namesOf(
  'vendor supplier manufacturer distributor competitor rival landlord registrar insurer reseller wholesaler vendors suppliers competitors rivals',
);
/** What one does to a person, not with a thing: “don't contact the office, …”. */
export const APPROACHES = namesOf(
  'contact bother email mail call ring phone text message write tag harass ask disturb pester use trust pay',
);
/** A verb or the start of a clause stands behind the find. */
export function mayBeOfNoUse(behind: readonly string[]): boolean {
  const first = behind[0] ?? '';
  return (
    first === ',' ||
    first === 'on' ||
    ADVERBS.has(first) ||
    isBe(first) ||
    DENIALS.has(first) ||
    PAST.has(first) ||
    TELLS.has(first) ||
    OPENERS.has(first)
  );
}

const OPENERS = namesOf("who which but off no don't");
