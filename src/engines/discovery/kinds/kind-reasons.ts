/**
 * Why a post is a request, an offer or neither, for a person who has not read it: the sentence in which most of the weight lies, in the words of
 * its author, with what it shows; and what would have spoken for another kind, where that was close.
 */
import type { Kind } from '../../../domain/opportunity.ts';
import { type Evidence, questionIn, type Spot, spotOf, textWith, weightiest } from '../text/evidence.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn, wordsOf } from '../text/words.ts';
import type { WeighedWords } from './kind-model.ts';
import { BY_WORDS, EITHER, isIdle, sells } from './kind-reason-words.ts';
import { A_QUESTION, type Sign, type Signs } from './kind-signs.ts';
import { SEEKING, type Side } from './signals.ts';

export interface KindReasons {
  /** In words, the most telling first; empty for talk without a telling word, where there is nothing to tell. */
  readonly reasons: readonly string[];
  /** In words: what would have spoken for another kind. */
  readonly counterReasons: readonly string[];
}

/** A verdict that is to be explained. */
export interface Judgement {
  readonly read: ReadPost;
  readonly signs: Signs;
  readonly kind: Kind;
  readonly confidence: number;
  /** By its author's word: a tag. */
  readonly isTagged: boolean;
  /** By its place, where only those who hire post. */
  readonly isPlaced: boolean;
  /** What is told before the words of the post: its tag, its place. */
  readonly first: readonly string[];
  readonly against: readonly string[];
  /** What each term of the model weighs; null where the model did not judge. */
  readonly weighed: (() => readonly WeighedWords[]) | null;
}

const NOTHING: KindReasons = { reasons: [], counterReasons: [] };
const SIDES = { request: 'ask', offer: 'offer', other: 'talk' } as const;
/** Below this a verdict is told as what it sounds like. */
const SURE = 0.8;
/** Above this another kind was not close, unless its signs are nearly as many. */
const BEYOND_DOUBT = { tagged: 0.95, judged: 0.9 };
const NEARLY = 0.6;
const WORTH_TELLING = 8;

export function kindReasons(judgement: Judgement): KindReasons {
  const { signs, kind, confidence, isTagged, isPlaced, first, against, weighed } = judgement;
  if (kind === 'other' && first.length === 0 && against.length === 0 && signs.told.length === 0) return NOTHING;
  const side = SIDES[kind];
  // A tag says all of what is dropped for it; of a request it is told what is wanted.
  const said = isTagged && kind !== 'request' ? null : evidenceOf(judgement, side);
  // Whom the tag calls, and what is wanted: how to apply is told with the contacts.
  const own = isTagged && said !== null && !IS_WANTED.has(said.shows) ? null : said;
  const ownLine = own === null ? weightLine(judgement, weighed) : line(own, side, confidence >= SURE);
  const isOpen = !isPlaced && confidence < (isTagged ? BEYOND_DOUBT.tagged : BEYOND_DOUBT.judged);
  const ownPoints = isTagged || isPlaced || kind === 'other' ? Number.POSITIVE_INFINITY : pointsOf(signs, side);
  const others = (['ask', 'offer', 'talk'] as const).filter((one) => {
    const points = one === side ? 0 : pointsOf(signs, one);
    return points > 0 && (isOpen || (points >= WORTH_TELLING && points >= ownPoints * NEARLY));
  });
  // Of talk only one of the two is worth a word: the one that was closer.
  const told = kind === 'other' ? [...others].sort((a, b) => pointsOf(signs, b) - pointsOf(signs, a)).slice(0, 1) : others;
  const counter = told.flatMap((other) => {
    const evidence = evidenceOf(judgement, other);
    return evidence === null || evidence.place === own?.place ? [] : [line(evidence, other, false)];
  });
  const reasons = ownLine === null ? first : [...first, ownLine];
  // Its tag, its place or all of its words together made it a request, and no one of them.
  if (kind === 'request' && isOpen && said === null && reasons.length > 0)
    counter.unshift('no phrase in it that usually asks for work');
  return {
    reasons: reasons.length > 0 || kind === 'other' ? reasons : [WITHOUT_WORDS[kind]],
    counterReasons: [...against, ...counter],
  };
}

function pointsOf({ told }: Signs, side: Side): number {
  return told.reduce((sum, sign) => (sign.side === side ? sum + sign.points : sum), 0);
}

interface Said {
  readonly quote: string;
  readonly isInTitle: boolean;
  readonly place: number;
  /** What the sentence shows, where it is surely of its side. */
  readonly shows: string;
}

interface SignSpot extends Spot {
  readonly phrase: string;
}

/** The sentence that says most for a side; null where none does. */
function evidenceOf({ read, signs, kind }: Pick<Judgement, 'read' | 'signs' | 'kind'>, side: Side): Said | null {
  const isCounter = side !== SIDES[kind];
  const named = signs.told
    .filter((sign) => sign.side === side && sign.phrase !== A_QUESTION && !(isCounter && !signs.isAbroad && isWeak(sign)))
    .slice(0, MOST_SPOTS);
  const spots: SignSpot[] = [];
  const unplaced: string[] = [];
  for (const { phrase, points, at } of named) {
    const [from, to] = at ?? [-1, -1];
    const placed = behindTag(read, at === null ? spotOf(read, phrase) : { from, to });
    if (placed === undefined || spots.some((spot) => spot.from === placed?.from && spot.to === placed.to)) continue;
    if (placed === null) {
      unplaced.push(phrase);
      continue;
    }
    if (
      (side !== 'talk' && isNegated(read, placed)) ||
      (side === 'ask' && isOfTale(read, placed)) ||
      (side === 'offer' && isNeed(read, phrase))
    )
      continue;
    // What is said in the title was counted twice; here it is weighed against what the body says.
    const worth = placed.from < read.titleWords ? points / 2 : points;
    spots.push({
      ...placed,
      phrase,
      points: side === 'ask' && IS_WANTED.has(showsOf(phrase)) ? worth * WANTED_FIRST : worth,
    });
  }
  const saidBy = (some: readonly SignSpot[]): Said | null => {
    const found: Evidence<SignSpot> | null = weightiest(read, some);
    return found === null ? null : { ...found, shows: side === 'ask' ? showsOf(found.spot.phrase, found.quote) : SHOWS[side] };
  };
  const said = saidBy(spots);
  if (said !== null && (side !== 'ask' || kind !== 'request' || IS_WANTED.has(said.shows))) return said;
  const wanted = said === null ? null : saidBy(spots.filter(({ phrase }) => IS_WANTED.has(showsOf(phrase))));
  if (wanted !== null) return wanted;
  const wish = kind === 'request' && side === 'ask' && unplaced.length === 0 ? weightiest(read, wishesIn(read)) : null;
  if (wish !== null && !wish.isInTitle) return { ...wish, shows: ASKS };
  if (said !== null) return said;
  // Of languages without blanks between words, around the longest of what was found.
  const [phrase] = unplaced.sort((a, b) => b.length - a.length);
  if (phrase !== undefined) {
    const said = textWith(read, phrase, SHORT) ?? { quote: phrase, isInTitle: false, place: Number.NaN };
    return { ...said, shows: side === 'ask' ? ASKS : SHOWS[side] };
  }
  if (side !== 'talk' || !signs.told.some((sign) => sign.phrase === A_QUESTION)) return null;
  const question = questionIn(read);
  // `Any takers?` asks for somebody, not for an opinion.
  const isAnswer = question !== null && wordsOf(question.quote).some((word) => TAKERS.has(word));
  return question === null || isAnswer ? null : { ...question, shows: 'asks its readers' };
}

/** The strongest signs of a side; the others decide nothing. */
const MOST_SPOTS = 8;
/** Letters of a script that takes two columns for each. */
const SHORT = 48;
/** `We are small and need a new sign`: a hint that decides little, and tells what is wanted where no stronger sign does. */
function wishesIn(read: ReadPost): readonly Spot[] {
  const { words, numbers } = read;
  const spots: Spot[] = [];
  for (let from = 0; from < numbers.length && from < WISHES_WITHIN; from++) {
    if (WISHES.get(numbers[from] as number) === undefined) continue;
    const who = MODALS.has(words[from - 1] ?? '') ? from - 2 : from - 1;
    const isWish = !NO_OBJECT.has(words[from + 1] ?? '') && !OTHERS.has(words[who] ?? '');
    if (isWish && !isNegated(read, { from })) spots.push({ from, to: from + 1, points: 1 });
  }
  return spots;
}

const WISHES_WITHIN = 120;
const WISHES = byNumber(namesIn('need needs needing want wants seeking wanted').map((word) => [word, true] as const));
const NO_OBJECT = new Set(namesIn('to not be for of and but or by'));
/** `You will need a driving licence` */
const MODALS = new Set(namesIn("will would may might should must also could won't"));
const OTHERS = new Set(namesIn("you they who that don't you'll people customers clients a the"));
/** What is wanted says more of a request than how to apply for it. */
const WANTED_FIRST = 1.5;

const TAKERS = new Set(namesIn('someone somebody anyone anybody takers taker help fix could please'));

function line({ quote, isInTitle, shows }: Said, side: Side, isSure: boolean): string {
  const words = side === 'talk' || isSure ? shows : SOUNDS[side];
  return `${words}${isInTitle ? ', in its title' : ''}: “${quote}”`;
}

/** How a line begins that tells of a post for its offering work. */
export const SELLS = 'sounds like offering';
const SOUNDS = { ask: 'sounds like asking', offer: SELLS } as const;
const SHOWS = { offer: 'offers work', talk: 'sounds like talk' } as const;
const ASKS = 'asks for work';

function showsOf(phrase: string, quote = ''): string {
  const words = phrase.split(' ').filter((word) => !EITHER.has(word));
  // `your portfolio`, `someone to pay`: whoever is sought comes first.
  const shows = BY_WORDS.find(([, those]) => words.some((word) => those.has(word)))?.[0] ?? ASKS;
  return shows === ASKS && wordsOf(quote).some((word) => SOUGHT.has(word)) ? BY_WORDS[0][0] : shows;
}

const SOUGHT = new Set(namesIn('someone somebody freelancer'));

/** Of these, what tells that work is wanted; the others tell the terms. */
const IS_WANTED = new Set(['asks for somebody', ASKS]);
/** Said in tales of applying as well. */
const SAYS_TERMS = new Set(['says how to apply', 'says what it expects']);

/** Least log-odds that a sentence must add to be told. */
const LEAST_WEIGHT = 0.5;

/** Where no phrase says it: the sentence that weighs most, by the words that the model knows. */
function weightLine({ read, kind, isTagged }: Judgement, weighed: Judgement['weighed']): string | null {
  if (weighed === null || isTagged || kind === 'other') return null;
  const spots = weighed().map(({ from, to, request, offer }) => ({
    from,
    to,
    points: kind === 'request' ? request - Math.max(0, offer) : offer - Math.max(0, request),
  }));
  const found = weightiest(read, spots);
  if (found === null || found.points < LEAST_WEIGHT) return null;
  const words = `reads like ${kind === 'request' ? 'a request' : 'an offer'}, most of all`;
  return found.isInTitle ? `${words} its title` : `${words}: “${found.quote}”`;
}

/** Where the post as a whole decides, and no words that could be told. */
export const WITHOUT_WORDS = {
  request: 'reads like a request on the whole, without a phrase that says so',
  offer: 'reads like an offer on the whole, without a phrase that says so',
} as const;

/**
 * `[Hiring] Logo designer` is tagged, and does not say “hiring logo designer” besides: undefined. What is sought behind the tag in so many words
 * stands there, `[Hiring] Looking for a logo designer`: it begins behind it.
 */
function behindTag<Of extends Pick<Spot, 'from' | 'to'>>({ post: { title }, titleWords, words }: ReadPost, spot: Of | null) {
  const tag = spot !== null && spot.from < titleWords ? OPENING_TAG.exec(title)?.[0] : undefined;
  const end = tag === undefined ? 0 : wordsOf(tag).length;
  if (spot === null || spot.from >= end) return spot;
  const seeks = words.slice(end, spot.to).findIndex((word) => SEEKING.has(word));
  return seeks === -1 ? undefined : { ...spot, from: end + seeks };
}

const OPENING_TAG = /^\s*[[({【][^\])}】]{0,60}[\])}】]/;

/** `The engineers needed to split it` */
function isOfTale({ words }: ReadPost, { to }: Pick<Spot, 'to'>): boolean {
  return words[to] === 'to' && (words[to - 1] === 'needed' || words[to - 1] === 'required');
}

/** `Need a website?` offers; “we need a website” does not. */
function isNeed({ post }: ReadPost, phrase: string): boolean {
  return phrase.startsWith('need ') && !phrase.endsWith('?') && !post.title.includes('?') && !post.body.includes('?');
}

/** Of another kind than the post is: no seller says so alone, no one is sought for work, or it is said in passing of anything. */
function isWeak({ side, phrase }: Sign): boolean {
  if (side === 'talk') return isIdle(phrase);
  return phrase.includes('…') || (side === 'offer' ? !sells(phrase) : SAYS_TERMS.has(showsOf(phrase)));
}

/** `I'm not looking to hire`, `not really what we're looking for`: the words stand there, and say something else. */
function isNegated({ words }: ReadPost, { from }: Pick<Spot, 'from'>): boolean {
  if (words[from - 1] === 'what' || words[from - 1] === 'than') return true;
  return NEGATIONS.has(words[from - 1] ?? '') || (NEGATIONS.has(words[from - 2] ?? '') && !BREAKING.has(words[from - 1] ?? ''));
}

const NEGATIONS = new Set(namesIn("not never no don't doesn't didn't isn't aren't wasn't weren't won't can't cannot nobody"));
const BREAKING = new Set(namesIn('but and so just i we please thanks'));
