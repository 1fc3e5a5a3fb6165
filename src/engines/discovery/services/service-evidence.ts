/**
 * What speaks for each service of a catalogue in a request as a whole, where names alone mislead or are missing: a small model that counts the
 * kinds of things the post speaks of (`service-concepts.ts`) where something is asked for (`service-focus.ts`).
 */
import type { Service } from '../../../domain/catalogue.ts';
import type { Clauses } from '../text/clauses.ts';
import { SERVICE_CLASSES } from './service-classes.ts';
import { NAMED_WEIGHTS, SCALE, SERVICE_WEIGHTS } from './service-evidence-weights.ts';
import { CONCEPT_COUNT, FEATURES, featuresOf, type Mention } from './service-features.ts';

interface Evidence {
  /** Index in the catalogue of the likeliest service; -1: none of them. */
  readonly service: number;
  /** How likely it is, between 0 and 1. */
  readonly share: number;
  readonly shareOfNamed: number;
  /** Whether two kinds of things speak for the service that belong together: a text and a product, a page and a form. */
  readonly isPaired: boolean;
  /** Index of another service that is nearly as likely; -1 where none is. */
  readonly rival: number;
  /** The words that speak for it. */
  readonly from: number;
  readonly to: number;
}

/** With so many points a name is a clear one. */
export const CLEAR_POINTS = 10;
const RIVAL_SHARE = 0.6;
/** Two mentions are quoted as one where so few words lie between. */
const MAX_QUOTED = 6;

const WEIGHTS = numbersOf(SERVICE_WEIGHTS);
const NAMED = numbersOf(NAMED_WEIGHTS);
const PAIRS = SERVICE_CLASSES.map(({ pairs }) => pairs.map((pair) => FEATURES.indexOf(pair.join(' '))));

/**
 * Compiles a catalogue once: its services are of a class where they share a keyword with it. Null for a post that names a service of no class, of
 * which the model knows nothing.
 */
export function evidenceReader(services: readonly Service[]): (text: Clauses, named: number, points: number) => Evidence | null {
  const owners = SERVICE_CLASSES.map(({ keywords }) =>
    services.findIndex((service) => keywords.some((keyword) => service.keywords.includes(keyword))),
  );
  if (owners.every((owner) => owner === -1)) return () => null;
  return (text, named, points) => {
    const ofNamed = named === -1 ? -1 : owners.indexOf(named);
    if (named !== -1 && ofNamed === -1) return null;
    const { values, mentions } = featuresOf(text);
    const shares = sharesOf(values, ofNamed, points);
    let best = 0;
    for (let at = 1; at < shares.length; at++) if ((shares[at] as number) > (shares[best] as number)) best = at;
    let second = -1;
    for (let at = 0; at < shares.length; at++) {
      if (at !== best && owners[at] !== -1 && (second === -1 || (shares[at] as number) > (shares[second] as number))) second = at;
    }
    const share = shares[best] as number;
    const isNear = second !== -1 && (shares[second] as number) >= share * RIVAL_SHARE;
    return {
      service: owners[best] ?? -1,
      share,
      shareOfNamed: ofNamed === -1 ? 0 : (shares[ofNamed] as number),
      isPaired: (PAIRS[best] ?? []).some((feature) => (values[feature] as number) > 0),
      rival: isNear ? (owners[second] ?? -1) : -1,
      ...quoted(mentions, WEIGHTS[best] ?? new Float64Array(0), values),
    };
  };
}

function numbersOf(rows: readonly string[]): readonly Float64Array[] {
  return rows.map((row) => Float64Array.from(row.split(' '), (weight) => Number(weight) / SCALE));
}

/** Of each class, between 0 and 1. */
export function sharesOf(values: Float64Array, named: number, points: number): readonly number[] {
  const sums = WEIGHTS.map((weights, at) => {
    let sum = at !== named ? 0 : (NAMED[at]?.[0] ?? 0) + (points >= CLEAR_POINTS ? (NAMED[at]?.[1] ?? 0) : 0);
    for (let feature = 0; feature < FEATURES.length; feature++) sum += (weights[feature] as number) * (values[feature] as number);
    return sum;
  });
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** The mention that says most, with the next one where they stand together. */
function quoted(
  mentions: readonly (Mention | undefined)[],
  weights: Float64Array,
  values: Float64Array,
): { readonly from: number; readonly to: number } {
  let first: Mention | undefined;
  let second: Mention | undefined;
  let most = 0;
  let next = 0;
  for (let at = 0; at < CONCEPT_COUNT; at++) {
    const mention = mentions[at];
    const worth = (weights[at] ?? 0) * (values[at] as number);
    if (mention === undefined || worth <= next) continue;
    if (worth > most) [first, second, most, next] = [mention, first, worth, most];
    else [second, next] = [mention, worth];
  }
  if (first === undefined) return { from: 0, to: 0 };
  if (second === undefined) return first;
  const [from, to] = [Math.min(first.from, second.from), Math.max(first.to, second.to)];
  return to - from <= MAX_QUOTED ? { from, to } : first;
}
