/** Frauds upon people who look for work, told by words that stand together: a fee and that it comes back, parcels and one's own address. */

import { searchedLanguageOf } from '../languages/language.ts';
import { SearchedPost } from '../languages/searched-words.ts';
import { breaksOf, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { beginningIn, byFirst } from '../text/scenes.ts';
import { Stems } from '../text/stems.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { fraudScenes, isAnsweredNo, mayTellScene } from './fraud-scenes.ts';
import { MORE_NAMES, NAMES, type Part, TRICKS } from './fraud-tricks.ts';
import { DENIED, STRINGS } from './fraud-words.ts';

export interface FraudSign {
  /** As the post has it. */
  readonly phrase: string;
  /** As in the table of frauds: 5 decide. */
  readonly points: number;
  /** What no project says of what it is about. */
  readonly isWorkers: boolean;
  /** What the trick is, in words for the reader, where it is told as a scene. */
  readonly trick?: string;
}

interface Spot {
  readonly from: number;
  readonly to: number;
}

const TRICKS_BY_FIRST = byFirst(TRICKS);
const parts = stemsOf(NAMES);
const moreParts = stemsOf(MORE_NAMES);

/** By its words, so that a word of several parts is looked up once. */
function stemsOf(names: Readonly<Partial<Record<Part, string>>>): Stems<readonly Part[]> {
  const entries = Object.entries(names).flatMap(([part, table]) =>
    phrasesIn(table).map((name) => ({ name, part: part as Part })),
  );
  return new Stems(
    Map.groupBy(entries, ({ name }) => name)
      .entries()
      .map(([name, list]) => [name, list.map(({ part }) => part)] as const),
  );
}

/** Every sign decides: what only looks like one has none. `touch` alone makes a reader look. */
const SURE = 5;
const TOUCH = 3;
/** Of a thing that is to be made, a club's site with its fees: it is told and decides nothing. */
const DOUBT = 1;
/** So many words of a post are read. */
const MAX_WORDS = 400;
/** A word that is said more often is no trick, and comparing all with all would cost its square. */
const MOST_SPOTS = 12;
/** Words between the parts of one trick. */
const NEAR = 8;
const WIDE = 18;
const IS_DENIED = new Set(namesIn(DENIED));
/** Words between a denial and what it denies: `we never ask for a fee`. */
const DENIAL_REACH = 5;

/** The signs in a post, the weightiest first; empty for nearly all. Linear in the words that are read. */
export function fraudSigns(read: ReadPost): readonly FraudSign[] {
  const { post, isEastAsian } = read;
  const signs = signsInWords(read);
  if (isEastAsian) signs.push(...unspacedSigns(`${post.title}\n${post.body}`));
  else signs.push(...searchedSigns(read));
  if (isEastAsian || searchedLanguageOf(read) !== null) return weightiestFirst(signs);
  if (signs.length === 0 && !mayTellScene(read)) return signs;
  const { scenes, isMaking } = fraudScenes(read);
  return weightiestFirst([
    ...scenes.map(({ trick, phrase, isSubject }) => ({ phrase, trick, points: SURE, isWorkers: !isSubject })),
    ...signs.map((sign) => (isMaking && !sign.isWorkers ? { ...sign, points: Math.min(sign.points, DOUBT) } : sign)),
  ]);
}

/** Those of words that stand near each other. */
function signsInWords(read: ReadPost): FraudSign[] {
  const { words } = read;
  const spots = new Map<Part, Spot[]>();
  const end = Math.min(words.length, MAX_WORDS);
  const note = (list: readonly Part[], from: number, to: number): void => {
    for (const part of list) {
      const known = spots.get(part);
      if (known === undefined) spots.set(part, [{ from, to }]);
      else if (known.length < MOST_SPOTS) known.push({ from, to });
    }
  };
  parts.find(read, end, note);
  const signs: FraudSign[] = [];
  if (spots.size === 0) return signs;
  const of = (part: Part): readonly Spot[] => spots.get(part) ?? [];
  const near = (spot: Spot, part: Part, reach: number): Spot | undefined => of(part).find((other) => gap(spot, other) <= reach);
  const add = (points: number, first: Spot, last: Spot = first, isWorkers = false): void => {
    const from = Math.min(first.from, last.from);
    const to = Math.max(first.to, last.to);
    signs.push({ phrase: words.slice(from, to - from > NEAR ? first.to : to).join(' '), points, isWorkers });
  };
  const isLured = of('lure').length > 0 || of('wage').length > 0;
  for (const fee of of('fee')) {
    if (isDenied(read, fee)) continue;
    const isPaid = near(fee, 'first', NEAR) !== undefined || hasFigure(words, fee);
    add(
      isPaid && isLured ? SURE : isPaid || isLured ? TOUCH : TOUCH - 1,
      fee,
      fee,
      isPaid && near(fee, 'wage', WIDE) !== undefined,
    );
  }
  for (const topUp of of('topUp')) {
    const unlock = near(topUp, 'unlock', WIDE);
    if (unlock !== undefined && (isLured || of('messenger').length > 0) && hasFigure(words, topUp) && !isDenied(read, topUp))
      add(SURE, topUp, unlock);
  }
  for (const parcel of of('parcel')) {
    const passed = near(parcel, 'passed', WIDE);
    if (passed !== undefined && near(parcel, 'home', WIDE) !== undefined) add(SURE, parcel, passed);
  }
  for (const account of of('account')) {
    const lent = near(account, 'lent', 2);
    if (lent !== undefined && near(account, 'moved', WIDE) !== undefined && !isDenied(read, lent)) add(SURE, lent, account);
  }
  for (const earn of of('earn')) {
    const daily = near(earn, 'daily', NEAR);
    if (daily !== undefined && hasFigure(words, { from: earn.from, to: daily.to }, 2)) {
      add(TOUCH, earn, daily);
      break;
    }
  }
  const tricks = beginningIn(TRICKS, TRICKS_BY_FIRST, spots);
  if (tricks.length > 0) moreParts.find(read, end, note);
  for (const { first, others, without, hasFigure: needsFigure } of tricks) {
    const spot = of(first).find(
      (one) =>
        others.every(([part, reach]) => near(one, part, reach) !== undefined) &&
        (without === undefined || near(one, without, NEAR) === undefined) &&
        (needsFigure !== true || hasFigure(words, one, WIDE)) &&
        !isDenied(read, one),
    );
    if (spot !== undefined) add(SURE, spot, near(spot, others[0]?.[0] ?? first, WIDE));
  }
  const [messenger] = of('messenger');
  if (messenger !== undefined && of('daily').some((daily) => hasFigure(words, daily, 4))) {
    const lures = new Set(of('lure').map(({ from, to }) => words.slice(from, to).join(' ')));
    if (lures.size > 1) add(SURE, messenger);
  }
  return signs;
}

function weightiestFirst(signs: readonly FraudSign[]): readonly FraudSign[] {
  return signs.toSorted((a, b) => b.points - a.points);
}

function gap(a: Spot, b: Spot): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}

/**
 * In the same sentence: `No experience needed. A fee of $50` denies no fee. A list of what is not asked for is denied as a whole, `no deposit, sign-up
 * fee or training fee`, and so is what is answered, `Registration fee: none`.
 */
function isDenied(read: ReadPost, { from, to }: Spot): boolean {
  const { words } = read;
  const breaks = breaksOf(read, to + 1);
  if (isAnsweredNo(read, to)) return true;
  let reach = DENIAL_REACH;
  for (let at = from; at > 0 && reach > 1 && breaks[at] !== STOP; at--) {
    const word = words[at - 1] as string;
    if (IS_DENIED.has(word)) return true;
    reach = IS_DEMANDED.has(word) ? LISTED_REACH : reach - 1;
  }
  return false;
}

/** `never be asked for any deposit, fee`. */
const LISTED_REACH = DENIAL_REACH + 2;
/** In a list of what is not asked for, each is denied like the first. */
const IS_DEMANDED = new Set(namesIn('fee fees deposit deposits charge charges payment payments investment kit kits'));

/** Whether what begins at a word is said not to be asked for: `you don't have to pay a deposit`, `nobody asks you for bank details or a deposit`. */
export function isNotAsked(read: ReadPost, from: number): boolean {
  const { words } = read;
  let at = from - 1;
  while (at > 0 && from - at < MOST_ASKED && ASKING.has(words[at] as string)) at--;
  if (at >= from - 1 || !DENYING.has(words[at] as string)) return false;
  return !breaksOf(read, from + 1)
    .subarray(at + 1)
    .includes(STOP);
}

const MOST_ASKED = 10;
const ASKING = new Set(
  namesIn(`have has need needs to ever ask asks asked you your be will must required expected anyone anybody any a an us for or nor bank details
  deposit fee fees`),
);
const DENYING = new Set(namesIn("no not never don't won't doesn't needn't nobody without"));

/** `$20`, `49 USD`, `50rb`: within a few words. */
function hasFigure(words: readonly string[], { from, to }: Spot, reach = 5): boolean {
  for (let at = Math.max(0, from - reach); at < to + reach && at < words.length; at++)
    if (isFigure(words[at] as string)) return true;
  return false;
}

function isFigure(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x30 && code <= 0x39;
}

/** Languages that are read by phrases. A lure alone makes a reader look, two of them decide. */
function searchedSigns(read: ReadPost): readonly FraudSign[] {
  const language = searchedLanguageOf(read);
  if (language === null) return [];
  const post = new SearchedPost(read, language);
  return [
    ...post.saidInEarnest('frauds').map((phrase) => ({ phrase, points: SURE, isWorkers: true })),
    ...post.saidInEarnest('lures').map((phrase) => ({ phrase, points: TOUCH, isWorkers: false })),
  ];
}

const SURE_STRINGS = phrasesIn(STRINGS.sure);
const LURE_STRINGS = phrasesIn(STRINGS.lures);
const DENIED_STRINGS = namesIn(STRINGS.denied);

function unspacedSigns(text: string): readonly FraudSign[] {
  const said = (phrase: string): boolean => {
    const at = text.indexOf(phrase);
    if (at === -1 || isListedAsDenied(text, at)) return false;
    const around = text.slice(Math.max(0, at - 3), at) + text.slice(at + phrase.length, at + phrase.length + 3);
    return !DENIED_STRINGS.some((denied) => around.includes(denied));
  };
  return [
    ...SURE_STRINGS.filter(said).map((phrase) => ({ phrase, points: SURE, isWorkers: true })),
    ...LURE_STRINGS.filter(said).map((phrase) => ({ phrase, points: TOUCH, isWorkers: false })),
  ];
}

/** `无任何押金、培训费`: each of a list is denied by what stands before the first. */
function isListedAsDenied(text: string, at: number): boolean {
  if (!LISTING.includes(text[at - 1] ?? ' ')) return false;
  let from = at - 1;
  while (from > 0 && at - from < MOST_LISTED && !PARTING.includes(text[from - 1] as string)) from--;
  const list = text.slice(from, at);
  return DENIED_STRINGS.some((denied) => list.includes(denied));
}

const MOST_LISTED = 24;
const LISTING = '、/和及或与・と나와과';
const PARTING = '。，,；;：:！!？?\n ';
