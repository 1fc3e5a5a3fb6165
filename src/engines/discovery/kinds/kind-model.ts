/**
 * A small model of what people say when they ask for work, offer it, or talk: multinomial logistic regression over terms and shape and, where that
 * leaves a doubt, a small hidden layer over the same. The weights are made by `scripts/train-kind.ts`; where in the post they lie can be told, and
 * `kind-reasons.ts` quotes the post there.
 */
import type { Kind } from '../../../domain/opportunity.ts';
import type { ReadPost } from '../text/read-post.ts';
import { bodyPart, type Part, titlePart } from './kind-features.ts';
import { createHiddenLayer, type HiddenLayer, type HiddenWeights } from './kind-hidden.ts';
import { SHAPES, shapeOf } from './kind-shape.ts';
import type { Signs } from './kind-signs.ts';
import { BODY, KindTerms, type Side, TITLE, type Weight } from './kind-terms.ts';

export interface KindScores {
  /** Log-odds against `other`. */
  readonly request: number;
  readonly offer: number;
}

/** What the words at one place of the post add to the log-odds. */
export interface WeighedWords extends KindScores {
  /** Index of the first word of the term. */
  readonly from: number;
  /** Index behind its last one. */
  readonly to: number;
}

export interface KindModel {
  /** The log-odds of a post. Deterministic. */
  (read: ReadPost, signs: Signs): KindScores;
  /** Each term that was counted, where it stands first in its part, in the order of the text: for whoever tells where the weight of a post lies. */
  readonly weighed: (read: ReadPost, signs: Signs) => readonly WeighedWords[];
}

/** As `kind-weights.ts` holds them: `feature=request/offer`, separated by commas. */
export interface KindWeights {
  /** One in the log-odds is so many units of a weight. */
  readonly scale: number;
  readonly shape: string;
  readonly terms: string;
  /** Null: logistic regression alone. */
  readonly hidden: HiddenWeights | null;
}

/** Where the likeliest kind leads by so much in the log-odds, it is what it is; else the hidden layer is asked, and counts so much. */
const SURE_LEAD = 1.5;
const HIDDEN_SHARE = 0.5;

export function createKindModel({ scale, shape: shapes, terms, hidden }: KindWeights): KindModel {
  const shapeWeights = parsed(shapes, scale, 0);
  const known = new KindTerms(parsed(terms, scale, shapeWeights.length).map(({ name, weight }) => [name, weight]));
  const shape = new Map(shapeWeights.map(({ name, weight }) => [`#${name}`, weight]));
  const bias = shape.get('#bias') ?? NOTHING;
  const ask = Float64Array.from(SHAPES, (name) => shape.get(name)?.request ?? 0);
  const sell = Float64Array.from(SHAPES, (name) => shape.get(name)?.offer ?? 0);
  const features = Int32Array.from(SHAPES, (name) => shape.get(name)?.feature ?? -1);
  const layer = hidden === null ? null : createHiddenLayer(hidden);
  let isAsked = false;
  const scoresOf = (read: ReadPost, signs: Signs): KindScores => {
    const sums = { request: bias.request, offer: bias.offer };
    layer?.begin();
    layer?.add(bias.feature, 1);
    shapeOf(read, signs, (index, value) => {
      sums.request += (ask[index] as number) * value;
      sums.offer += (sell[index] as number) * value;
      layer?.add(features[index] as number, value);
    });
    addTerms(known, read.numbers, titlePart(read), TITLE, sums, layer);
    addTerms(known, read.numbers, bodyPart(read), BODY, sums, layer);
    isAsked = layer !== null && leadOf(sums) < SURE_LEAD;
    if (layer === null || !isAsked) return sums;
    return blended(sums, layer.read());
  };
  const weighed = (read: ReadPost, signs: Signs): readonly WeighedWords[] => {
    scoresOf(read, signs);
    const found: WeighedWords[] = [];
    for (const [side, part] of [
      [TITLE, titlePart(read)],
      [BODY, bodyPart(read)],
    ] as const) {
      known.each(read.numbers, part, (term, at, words) => {
        const alone = { request: known.request(term, side) * part.value, offer: known.offer(term, side) * part.value };
        const scores = layer === null || !isAsked ? alone : blended(alone, layer.share(known.feature(term, side), part.value));
        found.push({ from: at, to: at + words, ...scores });
      });
    }
    return found;
  };
  return Object.assign(scoresOf, { weighed });
}

/** By how much the likeliest of the three kinds leads the next. */
function leadOf({ request, offer }: KindScores): number {
  const [top, low] = request > offer ? [request, offer] : [offer, request];
  return top > 0 ? top - Math.max(low, 0) : -top;
}

function blended(linear: KindScores, hidden: KindScores): KindScores {
  return {
    request: linear.request + HIDDEN_SHARE * (hidden.request - linear.request),
    offer: linear.offer + HIDDEN_SHARE * (hidden.offer - linear.offer),
  };
}

/**
 * Probabilities. The model says how likely it is that the post is about work at all; which of the two it is, the signs say with it: they were
 * written by people who read markets, and the model has read few posts of markets.
 * @param lead points for asking less points for offering
 * @param place what the place of the post adds to the log-odds of a request and of an offer
 */
export function kindShares(
  { request, offer }: Pick<KindScores, 'request' | 'offer'>,
  lead: number,
  place: readonly [request: number, offer: number],
): Readonly<Record<Kind, number>> {
  const [ask, sell] = [request + place[0], offer + place[1]];
  const top = Math.max(ask, sell, 0);
  const [asks, sells, talks] = [Math.exp(ask - top), Math.exp(sell - top), Math.exp(-top)];
  const work = (asks + sells) / (asks + sells + talks);
  const bounded = Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead));
  const leadOdds = place[0] > 0 && place[1] > 0 ? LEAD_ODDS_IN_MARKETS : LEAD_ODDS;
  const asking = 1 / (1 + Math.exp(sell - ask - leadOdds * bounded));
  return { request: work * asking, offer: work * (1 - asking), other: 1 - work };
}

/** Log-odds by point of lead, and the most points that count. */
const LEAD_ODDS_IN_MARKETS = 0.3;
const LEAD_ODDS = 0.1;
const MOST_LEAD = 20;

const NOTHING: Weight = { request: 0, offer: 0, feature: -1 };

function addTerms(
  known: KindTerms,
  numbers: readonly number[],
  part: Part,
  side: Side,
  sums: { request: number; offer: number },
  layer: HiddenLayer | null,
): void {
  let request = 0;
  let offer = 0;
  known.each(numbers, part, (term) => {
    request += known.request(term, side);
    offer += known.offer(term, side);
    layer?.add(known.feature(term, side), part.value);
  });
  sums.request += request * part.value;
  sums.offer += offer * part.value;
}

/** @param first the number of the first feature */
function parsed(entries: string, scale: number, first: number): { readonly name: string; readonly weight: Weight }[] {
  return entries.split(',').map((entry, index) => {
    const at = entry.lastIndexOf('=');
    const [request, offer] = entry.slice(at + 1).split('/');
    const weight = { request: Number(request) / scale, offer: Number(offer) / scale, feature: first + index };
    return { name: entry.slice(0, at).trim(), weight };
  });
}
