/**
 * What a request demands: by when, and of whom. Told to whoever decides whether to answer, and nothing else: no verdict rests on it. English
 * only, by phrases and by what stands behind `by` and `before`.
 */
import { type Evidence, type Spot, weightiest } from '../text/evidence.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn, phrasesIn } from '../text/words.ts';

export interface Demands {
  /** The sentence that says until when, as it stands in the post; null where none does. */
  readonly byWhen: string | null;
  /** The sentence that says who need not answer; null where none does. */
  readonly condition: string | null;
}

/** So many words of a post are read. */
const MOST_WORDS = 400;
/** A quotation beside others is short. */
const MOST_QUOTED = 80;

/** Linear in the words. */
export function demandsOf(read: ReadPost): Demands {
  const times: Spot[] = [];
  const conditions: Spot[] = [];
  const end = Math.min(read.numbers.length, MOST_WORDS);
  for (let at = 0; at < end; at++) {
    if (BEGINNINGS.get(read.numbers[at] as number) === undefined) continue;
    const time = timeAt(read.words, at);
    if (time !== null) times.push(time);
    const condition = phraseAt(CONDITIONS, read.words, at);
    if (condition !== null) conditions.push(condition);
  }
  return { byWhen: quoteOf(weightiest(read, times, MOST_QUOTED)), condition: quoteOf(weightiest(read, conditions, MOST_QUOTED)) };
}

function quoteOf(evidence: Evidence | null): string | null {
  return evidence === null ? null : evidence.quote;
}

/** `deadline`; `by Friday`, `before the end of June`, `within two weeks`, `in the next two`. Not how soon they answer or pay, and not since when. */
function timeAt(words: readonly string[], at: number): Spot | null {
  const urgent = phraseAt(URGENT, words, at);
  if (urgent !== null) return isOther(words, at) ? null : urgent;
  const word = words[at] as string;
  const isLimit =
    LIMITS.has(word) || (word === 'than' && words[at - 1] === 'later') || (word === 'in' && words[at + 2] === 'next');
  if (!isLimit) return null;
  const event = eventAt(words, at);
  if (event !== null) return event;
  for (let next = at + 1; next <= at + REACH && next < words.length; next++) {
    const found = words[next] as string;
    if (TIMES.has(found) || /^\d{1,2}(?:st|nd|rd|th)$/.test(found) || isDayOrYear(words, at, next))
      return isOther(words, at) || isForAnswering(words, next + 1) ? null : { from: at, to: next + 1, points: 3 };
    if (!BETWEEN.has(found) && !isNumber(found)) return null;
  }
  return null;
}

/** `before our second shop opens`, `in time for the wedding`: an event of the author's own. */
function eventAt(words: readonly string[], at: number): Spot | null {
  if (!OWNED.has(words[at + 1] ?? '') || isOther(words, at)) return null;
  for (let next = at + 2; next <= at + 1 + REACH && next < words.length; next++)
    if (EVENTS.has(words[next] as string)) return { from: at, to: next + 1, points: 3 };
  return null;
}

/** `by May 3`, `before the end of the year`, `before New Year`: said of other things without such company. */
function isDayOrYear(words: readonly string[], from: number, at: number): boolean {
  if (words[at] === 'year') return words[at - 1] === 'new' || words.slice(from, at).includes('end');
  return words[at] === 'may' && isDay(words, at);
}

/** `by May 3`, `by the 3rd of May`; “by may” alone is a verb more often. */
function isDay(words: readonly string[], at: number): boolean {
  return (
    isNumber(words[at + 1] ?? '') || isNumber(words[at - 1] ?? '') || (words[at - 1] === 'of' && words[at - 2] !== undefined)
  );
}

function isNumber(word: string): boolean {
  return /^\d{1,4}(?:st|nd|rd|th)?$/.test(word) || NUMBERS.has(word);
}

/** `I answer within a day`, `paid within 30 days`, `was due by June`. */
function isOther(words: readonly string[], at: number): boolean {
  for (let back = 1; back <= LOOKED_BACK; back++) if (OTHER.has(words[at - back] ?? '')) return true;
  return false;
}

/** `I'll take until tomorrow morning to reply` */
function isForAnswering(words: readonly string[], from: number): boolean {
  for (let at = from; at <= from + 2; at++) if (words[at] === 'to' && OTHER.has(words[at + 1] ?? '')) return true;
  return false;
}

const REACH = 5;
const LOOKED_BACK = 6;
const LIMITS = new Set(namesIn('by before until till within due'));
const BETWEEN = new Set(
  namesIn(
    "the a an end of next this coming following about around approx approximately early mid late latest beginning middle first second last on or to my our and black cyber boxing new year's valentine's mother's father's bank",
  ),
);
const NUMBERS = new Set(namesIn('one two three four five six seven eight nine ten twelve few couple'));
const TIMES = new Set(
  namesIn(`monday tuesday wednesday thursday friday saturday sunday tomorrow tonight today weekend week weeks month months day days hour hours eod
  eow eom noon midnight january february march april june july august september october november december jan feb mar apr jun jul aug sept sep
  oct nov dec spring summer autumn christmas halloween easter thanksgiving ramadan diwali eid hanukkah holiday holidays`),
);
const OWNED = new Set(namesIn('our my the'));
const EVENTS = new Set(
  namesIn(`opens opening launch launches wedding birthday anniversary conference exhibition fair festival premiere release tour election graduation
  ceremony gala tournament`),
);
const OTHER = new Set(
  namesIn(`answer answers reply replies respond responding response hear contact contacted message back pay pays paid payment payments invoice was were had
  expire expires refund works worked shipped ago since posted wait waiting decide choose winner winners`),
);

/** Phrases by their first word, the longest first. */
type Table = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly points: number }[]>;

function phraseAt(table: Table, words: readonly string[], at: number): Spot | null {
  const found = table.get(words[at] as string)?.find((one) => one.words.every((word, index) => words[at + index] === word));
  return found === undefined ? null : { from: at, to: at + found.words.length, points: found.points };
}

function tableOf(entries: readonly (readonly [points: number, phrases: string])[]): Table {
  const all = entries.flatMap(([points, phrases]) => phrasesIn(phrases).map((phrase) => ({ words: phrase.split(' '), points })));
  all.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words[0] as string);
}

const URGENT = tableOf([
  [
    4,
    `deadline is, deadline of, deadline for, our deadline, my deadline, the deadline, a deadline, tight deadline, hard deadline, due date,
      needed by, need it by, need this by`,
  ],
  [2, 'deadline, asap, as soon as possible, urgent, urgently, rush job, time sensitive, short notice, quick turnaround'],
]);

const CONDITIONS = tableOf([
  [
    5,
    `do not apply, don't apply, need not apply, please don't apply, only apply if, do not contact, don't contact, no agencies, no agency,
    no studios, no companies, no outsourcing, no overseas, no recruiters, individuals only, agencies need not, not looking for agencies,
    will not consider, won't consider, will not be considered, won't be considered`,
  ],
  [
    4,
    `us only, usa only, u s only, uk only, eu only, canada only, europe only, local only, locals only, us based only, us residents,
    us residents only, us citizen, us citizens, must be located, must be based, must be in, must be local, must live, must reside,
    must be a native, must be native, must be fluent, must speak, must be a citizen, must be authorized, must be eligible, must be available,
    must be able to work, must be over, must be at least, must have a degree, have a degree in, must hold a, must be licensed,
    must be certified, must be insured, eligibility to work, eligible to work, authorized to work, authorised to work, right to work,
    only available to, only available for people, only open to, open only to, people who live in the, must currently live, native speaker,
    native speakers, native english, native english speaker, native english speakers, native speakers only`,
  ],
  [
    3,
    `must sign, sign an nda, area preferred, locals preferred, local preferred, preferably in, preferably based, prefer somebody in,
    prefer someone in, prefer in the, prefer somebody local, prefer someone local, must have experience, must have at least, must own,
    same time zone, same timezone, similar time zone, similar timezone, our time zone, our timezone or, in our timezone, us time zone,
    us timezone, us time zones, us timezones, eu time zone, eu timezone, european time zone, european timezone, time zone overlap,
    timezone overlap, overlap with our, est time zone, est timezone, pst time zone, pst timezone, cet time zone, cet timezone`,
  ],
]);

/** Every word with which something of this room begins: most words are none of them. */
const BEGINNINGS = byNumber(
  [...URGENT.keys(), ...CONDITIONS.keys(), ...LIMITS, 'than', 'in'].map((word) => [word, true] as const),
);
