/** Does the author ask for work to be done, offer their own, or neither? */

import type { Kind, Post } from '../../../domain/opportunity.ts';
import { type ReadPost, readPost } from '../text/read-post.ts';
import { HIDDEN } from './kind-hidden-weights.ts';
import { createKindModel, kindShares, type WeighedWords } from './kind-model.ts';
import { type KindReasons, kindReasons, WITHOUT_WORDS } from './kind-reasons.ts';
import { type Signs, signsOf } from './kind-signs.ts';
import { kindByTags, remarkIn, type TagMeaning, tagMeanings, titleTags } from './kind-tags.ts';
import { SCALE, SHAPE, TERMS } from './kind-weights.ts';
import { type Place, type PlaceKind, placeOf } from './places.ts';

export interface KindVerdict {
  readonly kind: Kind;
  /** 0..1 */
  readonly confidence: number;
  /** Why, in words: made when it is asked for, because most posts are told of by nothing but what they are. */
  readonly explained: () => KindReasons;
  readonly isBounty: boolean;
  readonly isClosed: boolean;
  readonly isUnpaid: boolean;
  /** A favour asked by a tag or in a place that promises no pay, such as `[request]`. */
  readonly isFavour: boolean;
}

const kindModel = createKindModel({ scale: SCALE, shape: SHAPE, terms: TERMS, hidden: HIDDEN });

/** What a place adds to the log-odds of a request and of an offer. Set by hand: the posts the model learns from say nothing of new places. */
const PLACE_ODDS: Readonly<Record<PlaceKind, readonly [request: number, offer: number]>> = {
  market: [2, 2],
  jobs: [6, -1],
  wanted: [-1, 6],
  // Remarks on what others posted there are answers to nobody, so they look like posts.
  'hiring thread': [1.5, -1.5],
  'seeking thread': [-1.5, 1.5],
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
  const tagged = kindByTags(tags, read.post.title, signs.isAbroad);
  const favour = tags.find(({ meaning }) => meaning === 'favour');
  const flags = {
    isBounty: tags.some(({ meaning }) => meaning === 'bounty'),
    isClosed: tags.some(({ meaning }) => meaning === 'closed'),
    isUnpaid: tags.some(({ meaning }) => meaning === 'unpaid'),
    isFavour: favour !== undefined || place?.kind === 'favours',
  };
  const hint = tags.find((tag) => tag.hint !== null) ?? null;
  const said = { read, signs, place, hint };
  if (tagged !== null) {
    const lead = tagged.kind === 'request' ? signs.ask - signs.offer : tagged.kind === 'offer' ? signs.offer - signs.ask : 0;
    const confidence = lead >= 0 ? 0.98 : lead > -20 ? 0.93 : 0.85;
    return { ...byTag(said, tagged.kind, confidence, tagWords(read.post, tagged.tag, place)), ...flags };
  }
  if (favour !== undefined && signs.offer < signs.ask + ABROAD_POINTS) {
    return { ...byTag(said, 'request', 0.85, `tagged “${favour.tag}”`), ...flags };
  }
  const judged = signs.isAbroad ? judgedBySigns(said) : judgedByItsEnd(said, judgedByModel(said));
  if (judged.kind === 'other' && flags.isBounty) return { ...byTag(said, 'request', 0.9, 'tagged as a bounty'), ...flags };
  return { ...judged, ...flags };
}

type Judged = Pick<KindVerdict, 'kind' | 'confidence' | 'explained'>;

interface Said {
  readonly read: ReadPost;
  readonly signs: Signs;
  readonly place: Place | null;
  /** A tag that says something, and does not decide. */
  readonly hint: TagMeaning | null;
}

function byTag({ read, signs, place }: Said, kind: Kind, confidence: number, words: string): Judged {
  const judgement = {
    read,
    signs,
    kind,
    confidence,
    isTagged: true,
    isPlaced: isOfThoseWhoHire(place),
    first: [words],
    against: [],
    weighed: null,
  };
  return { kind, confidence, explained: () => kindReasons(judgement) };
}

function judgedByModel(said: Said): Judged {
  const { read, signs, place, hint } = said;
  const { request, offer } = kindModel(read, signs);
  const [ask, sell] = hint?.hint ?? [0, 0];
  const scores = { request: request + ask, offer: offer + sell };
  const shares = kindShares(scores, signs.ask - signs.offer, place === null ? ELSEWHERE : PLACE_ODDS[place.kind]);
  const kind =
    shares.request > shares.offer && shares.request > shares.other ? 'request' : shares.offer > shares.other ? 'offer' : 'other';
  return byWords(said, kind, rounded(Math.min(MOST_SURE, shares[kind])), () => kindModel.weighed(read, signs));
}

/** Who tells a long story asks at its end: where the whole is talk, and not surely, the last sentences are read by themselves. */
function judgedByItsEnd(said: Said, whole: Judged): Judged {
  const { post } = said.read;
  if (whole.kind !== 'other' || whole.confidence >= SURELY_TALK || post.body.length < LEAST_STORY) return whole;
  const read = readPost({ ...post, body: endOf(post.body) });
  const end = judgedByModel({ ...said, read, signs: signsOf(read) });
  if (end.kind !== 'request') return whole;
  return { ...end, confidence: Math.min(end.confidence, MOST_SURE_BY_END), explained: () => byItsEnd(end.explained()) };
}

function byItsEnd({ reasons, counterReasons }: KindReasons): KindReasons {
  const said = reasons.filter((reason) => reason !== WITHOUT_WORDS.request);
  return { reasons: ['reads like a request at the end of its story', ...said], counterReasons };
}

/** From the first sentence that begins in it. */
function endOf(body: string): string {
  const end = body.slice(-END);
  const first = /[.!?\n]\s/.exec(end);
  return first === null ? end : end.slice(first.index + 1).trimStart();
}

/** Letters of the end of a post, and of a post that has more than its end. */
const END = 450;
const LEAST_STORY = 550;
const SURELY_TALK = 0.9;
const MOST_SURE_BY_END = 0.7;

/** Where the words say little, a thread must say it. */
const ODDS_ABROAD: typeof PLACE_ODDS = { ...PLACE_ODDS, 'hiring thread': PLACE_ODDS.jobs, 'seeking thread': PLACE_ODDS.wanted };

/** Languages that the model does not know: a few telling phrases, or the place, must say it. */
function judgedBySigns(said: Said): Judged {
  const { signs, place } = said;
  const [request, offer] = place === null ? [0, 0] : ODDS_ABROAD[place.kind];
  const ask = signs.ask + request * 2;
  const sell = signs.offer + offer * 2;
  const top = Math.max(ask, sell);
  // Words of pay and conditions stand in talk as well: something must be said that is said of nothing else, or the place says it.
  const isTold = place !== null || (ask > sell ? signs.isAskTold : signs.isOfferTold);
  const kind = !isTold || top < ABROAD_POINTS || top <= signs.talk || ask === sell ? 'other' : ask > sell ? 'request' : 'offer';
  const lead = kind === 'other' ? ABROAD_POINTS - top : Math.abs(ask - sell);
  return byWords(said, kind, rounded(Math.min(MOST_SURE_ABROAD, 0.5 + Math.max(0, lead) / 40)), null);
}

/** The place speaks for work, or against it. Where nothing is asked or offered it says nothing that the words do not say. */
function byWords(
  { read, signs, place, hint }: Said,
  kind: Kind,
  confidence: number,
  weighed: (() => readonly WeighedWords[]) | null,
): Judged {
  const [asks, sells] = hint?.hint ?? [0, 0];
  const hinted = hint !== null && (kind === 'request' ? asks : kind === 'offer' ? sells : 0) > 0 ? [`tagged “${hint.tag}”`] : [];
  const placed = place === null || kind === 'other' ? [] : [placeWords(place)];
  const [first, against] = place?.kind === 'talk' ? [hinted, placed] : [[...placed, ...hinted], []];
  const judgement = {
    read,
    signs,
    kind,
    confidence,
    isTagged: false,
    isPlaced: isOfThoseWhoHire(place),
    first,
    against,
    weighed,
  };
  return { kind, confidence, explained: () => kindReasons(judgement) };
}

function isOfThoseWhoHire(place: Place | null): place is Place {
  return place?.kind === 'jobs' || place?.kind === 'hiring thread';
}

function placeWords({ kind, name }: Place): string {
  if (kind === 'jobs' || kind === 'hiring thread') return `stands where only those who hire post (${name})`;
  if (kind === 'wanted' || kind === 'seeking thread') return `stands where people look for work (${name})`;
  if (kind === 'talk') return `stands where people talk and hardly anybody hires (${name})`;
  return kind === 'market' ? `stands where people hire and are hired (${name})` : `stands where favours are asked (${name})`;
}

/** The author's own tag; or the place, where an adapter tagged the post for standing there. */
function tagWords(post: Post, tag: string, place: Place | null): string {
  if (remarkIn(post.title) === tag) return `sounds like talk, in its title: “${tag}”`;
  const isOfPlace =
    isOfThoseWhoHire(place) && post.tags.includes(tag) && !titleTags(post.title).some((one) => one.trim() === tag);
  return isOfPlace ? placeWords(place) : `tagged “${tag}”`;
}

function rounded(share: number): number {
  return Math.round(share * 100) / 100;
}
