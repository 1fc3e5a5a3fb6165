/** Does the author ask for work to be done, offer their own, or neither? */
import type { Kind, Post } from '../../domain/opportunity.ts';
import { createKindModel, type KindScores, kindShares, tellingTerms } from './kind-model.ts';
import { type Signs, signsOf } from './kind-signs.ts';
import { kindByTags, tagMeanings, titleTags } from './kind-tags.ts';
import { SCALE, SHAPE, TERMS } from './kind-weights.ts';
import { type Place, type PlaceKind, placeOf } from './places.ts';
import { wordsOf } from './words.ts';

export interface KindVerdict {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  /** In words, the most telling first. */
  readonly reasons: readonly string[];
  /** In words: what would have spoken for another kind. */
  readonly counterReasons: readonly string[];
  readonly isBounty: boolean;
  readonly isClosed: boolean;
  readonly isUnpaid: boolean;
  /** A favour asked by a tag or in a place that promises no pay, such as `[request]`. */
  readonly isFavour: boolean;
}

/** The post's words, read once for every rule. */
export interface ReadPost {
  readonly post: Post;
  readonly words: readonly string[];
  /** The first of them as the tables know them, 0 for those of no table. */
  readonly numbers: readonly number[];
  /** In pairs, the first word of each web address in the body and the one behind its last. */
  readonly links: readonly number[];
  /** Number of words that belong to the title. */
  readonly titleWords: number;
  /** Holds Chinese, Japanese or Korean: no blanks part its words. */
  readonly isEastAsian: boolean;
}

const kindScores = createKindModel({ scale: SCALE, shape: SHAPE, terms: TERMS });

/** What a place adds to the log-odds of a request and of an offer. Set by hand: the posts the model learns from say nothing of new places. */
const PLACE_ODDS: Readonly<Record<PlaceKind, readonly [request: number, offer: number]>> = {
  market: [2, 2],
  jobs: [6, -1],
  wanted: [-1, 6],
  favours: [0.4, 0],
  talk: [-1, -1],
};
/** Elsewhere: who takes talk for a request bothers somebody who asked for nothing, which is worse than to miss one. */
const ELSEWHERE: readonly [request: number, offer: number] = [-0.4, 0];
/** Nobody's word but the author's is sure. */
const MOST_SURE = 0.97;
/** What is read from a few phrases of another language is told with less certainty. */
const MOST_SURE_ABROAD = 0.8;
const ABROAD_POINTS = 6;

export function kindOf(read: ReadPost): KindVerdict {
  const tags = tagMeanings(read.post);
  const signs = signsOf(read);
  const place = placeOf(read.post);
  const tagged = kindByTags(tags, read.post.title);
  const favour = tags.find(({ meaning }) => meaning === 'favour');
  const flags = {
    isBounty: tags.some(({ meaning }) => meaning === 'bounty'),
    isClosed: tags.some(({ meaning }) => meaning === 'closed'),
    isUnpaid: tags.some(({ meaning }) => meaning === 'unpaid'),
    isFavour: favour !== undefined || place?.kind === 'favours',
  };
  if (tagged !== null) {
    const lead = tagged.kind === 'request' ? signs.ask - signs.offer : tagged.kind === 'offer' ? signs.offer - signs.ask : 0;
    const confidence = lead >= 0 ? 0.98 : lead > -20 ? 0.93 : 0.85;
    return {
      kind: tagged.kind,
      confidence,
      ...reasonsOf(tagged.kind, [tagWords(read.post, tagged.tag, place)], withoutTag(signs, tagged.tag), null),
      ...flags,
    };
  }
  if (favour !== undefined && signs.offer < signs.ask + ABROAD_POINTS) {
    return { kind: 'request', confidence: 0.85, ...reasonsOf('request', [`tagged “${favour.tag}”`], signs, null), ...flags };
  }
  const judged = signs.isAbroad ? judgedBySigns(signs, place) : judgedByModel(read, signs, place);
  if (judged.kind === 'other' && flags.isBounty) {
    return { kind: 'request', confidence: 0.9, ...reasonsOf('request', ['tagged as a bounty'], signs, null), ...flags };
  }
  return { ...judged, ...flags };
}

type Judged = Pick<KindVerdict, 'kind' | 'confidence' | 'reasons' | 'counterReasons'>;

function judgedByModel(read: ReadPost, signs: Signs, place: Place | null): Judged {
  const scores = kindScores(read, signs);
  const shares = kindShares(scores, signs.ask - signs.offer, place === null ? ELSEWHERE : PLACE_ODDS[place.kind]);
  const kind =
    shares.request > shares.offer && shares.request > shares.other ? 'request' : shares.offer > shares.other ? 'offer' : 'other';
  return { kind, confidence: rounded(Math.min(MOST_SURE, shares[kind])), ...withPlace(kind, place, signs, scores) };
}

/** Languages that the model does not know: a few telling phrases, or the place, must say it. */
function judgedBySigns(signs: Signs, place: Place | null): Judged {
  const [request, offer] = place === null ? [0, 0] : PLACE_ODDS[place.kind];
  const ask = signs.ask + request * 2;
  const sell = signs.offer + offer * 2;
  const top = Math.max(ask, sell);
  // Words of pay and conditions stand in talk as well: something must be said that is said of nothing else, or the place says it.
  const isTold = place !== null || (ask > sell ? signs.isAskTold : signs.isOfferTold);
  const kind = !isTold || top < ABROAD_POINTS || top <= signs.talk || ask === sell ? 'other' : ask > sell ? 'request' : 'offer';
  const lead = kind === 'other' ? ABROAD_POINTS - top : Math.abs(ask - sell);
  const confidence = rounded(Math.min(MOST_SURE_ABROAD, 0.5 + Math.max(0, lead) / 40));
  return { kind, confidence, ...withPlace(kind, place, signs, null) };
}

/** The place speaks for work, or against it. Where nothing is asked or offered it says nothing that the words do not say. */
function withPlace(
  kind: Kind,
  place: Place | null,
  signs: Signs,
  scores: KindScores | null,
): Pick<Judged, 'reasons' | 'counterReasons'> {
  if (place === null || kind === 'other') return reasonsOf(kind, [], signs, scores);
  if (place.kind !== 'talk') return reasonsOf(kind, [placeWords(place)], signs, scores);
  const { reasons, counterReasons } = reasonsOf(kind, [], signs, scores);
  return { reasons, counterReasons: [placeWords(place), ...counterReasons] };
}

function placeWords({ kind, name }: Place): string {
  if (kind === 'jobs') return `stands where only those who hire post (${name})`;
  if (kind === 'wanted') return `stands where people look for work (${name})`;
  if (kind === 'talk') return `stands where people talk and hardly anybody hires (${name})`;
  return kind === 'market' ? `stands where people hire and are hired (${name})` : `stands where favours are asked (${name})`;
}

/** The author's own tag; or the place, where an adapter tagged the post for standing there. */
function tagWords(post: Post, tag: string, place: Place | null): string {
  const isOfPlace = place?.kind === 'jobs' && post.tags.includes(tag) && !titleTags(post.title).some((one) => one.trim() === tag);
  return isOfPlace ? placeWords(place) : `tagged “${tag}”`;
}

/** A sign is not the verdict: a request may hold words of an offer, so each is told as what it sounds like. */
const SIDE_WORDS = { ask: 'sounds like asking', offer: 'sounds like offering', talk: 'sounds like talk' } as const;
const SIDES = { request: 'ask', offer: 'offer', other: 'talk' } as const;
const MAX_PHRASES = 3;
/** `what` or `how` alone tells a reader nothing; characters of Chinese do. */
const SHORT = 5;

function reasonsOf(
  kind: Kind,
  first: readonly string[],
  signs: Signs,
  scores: KindScores | null,
): { readonly reasons: readonly string[]; readonly counterReasons: readonly string[] } {
  // Most posts: talk without a telling word.
  if (kind === 'other' && first.length === 0 && signs.told.length === 0) return SILENT;
  const phrasesOf = (side: keyof typeof SIDE_WORDS): string[] =>
    signs.told
      .filter(({ side: one, phrase }) => one === side && (phrase.includes(' ') || phrase.length > SHORT || phrase > '\u2fff'))
      .map(({ phrase }) => phrase);
  const line = (side: keyof typeof SIDE_WORDS, terms: readonly string[]): string[] => {
    const phrases = distinct([...phrasesOf(side), ...terms]).slice(0, MAX_PHRASES);
    return phrases.length === 0 ? [] : [`${SIDE_WORDS[side]}: ${phrases.map((phrase) => `“${phrase}”`).join(', ')}`];
  };
  const isWork = scores !== null && kind !== 'other';
  const ask = line('ask', isWork ? tellingTerms(scores, 'request') : []);
  const offer = line('offer', isWork ? tellingTerms(scores, 'offer') : []);
  const talk = line('talk', []);
  const lines = { ask, offer, talk };
  const own = lines[SIDES[kind]];
  const reasons = [...first, ...own];
  const others = kind === 'other' ? [...ask, ...offer] : [...(kind === 'request' ? offer : ask), ...talk];
  return {
    reasons: reasons.length > 0 ? reasons : [WITHOUT_PHRASE[kind]],
    counterReasons: others,
  };
}

/** Where the post as a whole decides, and no phrase that could be told. */
const WITHOUT_PHRASE: Readonly<Record<Kind, string>> = {
  request: 'reads like a request on the whole, without a phrase that says so',
  offer: 'reads like an offer on the whole, without a phrase that says so',
  other: 'says neither that work is wanted nor that it is offered',
};
const SILENT = { reasons: [WITHOUT_PHRASE.other], counterReasons: [] } as const;

/** `[Hiring] Logo designer` is tagged, and does not say “hiring logo designer” besides. */
function withoutTag(signs: Signs, tag: string): Signs {
  const name = tag.toLowerCase();
  return { ...signs, told: signs.told.filter(({ phrase }) => !phrase.startsWith(name)) };
}

/** A phrase inside another one says nothing new. */
function distinct(phrases: readonly string[]): string[] {
  const kept: string[] = [];
  for (const phrase of phrases) {
    if (!kept.some((one) => one.includes(phrase) || phrase.includes(one))) kept.push(phrase);
  }
  return kept;
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}

/** Reads a post once. Screening looks at the title and the first `MAX_BODY` characters: what a post asks stands at its top. */
export function readPost(post: Post): ReadPost {
  const numbers: number[] = [];
  const words = wordsOf(post.title, [], numbers);
  const titleWords = words.length;
  const body = post.body.length > MAX_BODY ? post.body.slice(0, MAX_BODY) : post.body;
  const links: number[] = [];
  wordsOf(body, words, numbers, links);
  return { post, words, numbers, links, titleWords, isEastAsian: isEastAsian(words) };
}

const MAX_BODY = 6000;
const LOOKED_AT = 80;

/** A run of such characters counts as one word, so its ends tell. */
function isEastAsian(words: readonly string[]): boolean {
  for (let at = 0; at < words.length && at < LOOKED_AT; at++) {
    const word = words[at] as string;
    if (isEastAsianCode(word.charCodeAt(0)) || isEastAsianCode(word.charCodeAt(word.length - 1))) return true;
  }
  return false;
}

function isEastAsianCode(code: number): boolean {
  return code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));
}
