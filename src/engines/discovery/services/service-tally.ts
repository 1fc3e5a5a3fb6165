/** What speaks for each service of a catalogue in one post, added up. */
import type { Service } from '../../../domain/catalogue.ts';
import type { Keyword } from './service-keywords.ts';
import type { Weights } from './service-weights.ts';
import type { Standing } from './standing.ts';

export interface ServiceMatch {
  readonly service: string;
  readonly title: string;
  /** What decided, in the words of the post: `write copy`. */
  readonly keyword: string;
  readonly isInTitle: boolean;
  /** Of its tiers, in the catalogue's currency. */
  readonly lowestPriceMinor: number;
  /** How much speaks for it; compare only within one post. */
  readonly points: number;
  /** Title of the service that nearly as much speaks for; null where none does. */
  readonly rival: string | null;
}

const THING_POINTS = 6;
/** Of a trade that several services share, nothing follows for sure. */
const WIDE_POINTS = 4;
const OBJECT_POINTS = 5;
/** Nothing says that it is asked for. */
const THERE_POINTS = 1;
const TELLING_EXTRA = 1;
/** Less is no service that is asked for. */
export const MIN_POINTS = 5;
const RIVAL_SHARE = 0.6;

export interface Tally {
  title: number;
  body: number;
  /** Points that rest on more than a trade that services share. */
  sure: number;
  best: number;
  quote: string;
  isInTitle: boolean;
  readonly seen: Set<string>;
}

/** The tally of a service, by its index in the catalogue. */
export function tallyOf(tallies: Map<number, Tally>, service: number): Tally {
  let tally = tallies.get(service);
  if (tally === undefined) {
    tally = { title: 0, body: 0, sure: 0, best: 0, quote: '', isInTitle: false, seen: new Set() };
    tallies.set(service, tally);
  }
  return tally;
}

/** What a keyword is worth as it stands. */
export function pointsOf({ isWide, form, isTelling }: Keyword, { how }: Standing, isAsked: boolean): number {
  const extra = isTelling ? TELLING_EXTRA : 0;
  const worth = isWide ? WIDE_POINTS : form === 'object' ? OBJECT_POINTS : THING_POINTS + extra;
  return isAsked ? worth : how === 'other' ? -worth : THERE_POINTS + extra;
}

interface Mention {
  readonly keyword: Keyword;
  readonly points: number;
  readonly isAsked: boolean;
  readonly isInTitle: boolean;
}

/** A keyword counts once as it stands. `quoted` is asked for the words that decide. */
export function count(tally: Tally, { keyword, points, isAsked, isInTitle }: Mention, quoted: () => string): void {
  const name = `${isAsked} ${keyword.text}`;
  if (tally.seen.has(name)) return;
  tally.seen.add(name);
  if (isInTitle) tally.title += points;
  else tally.body += points;
  if (!isAsked) return;
  if (!keyword.isWide) tally.sure += points;
  if (points <= tally.best) return;
  tally.best = points;
  tally.quote = quoted();
  tally.isInTitle = isInTitle;
}

interface Candidate {
  readonly service: Service;
  readonly points: number;
  readonly tally: Tally;
}

/** The service that most speaks for; null where too little speaks for any. */
export function chosen(services: readonly Service[], tallies: ReadonlyMap<number, Tally>, weight: Weights): ServiceMatch | null {
  const candidates: Candidate[] = [];
  for (const [index, tally] of tallies) {
    // What else is to be done with a thing takes from the part of the post that says so.
    const points = Math.max(0, tally.title) * weight.title + Math.max(0, tally.body) * weight.body;
    const service = services[index];
    if (service !== undefined && tally.best > 0 && points >= MIN_POINTS) candidates.push({ service, points, tally });
  }
  candidates.sort((a, b) => b.points - a.points);
  const [first] = candidates;
  if (first === undefined) return null;
  // `A graphic designer to make a logo`: what is to be made says more than who makes it.
  const top = (first.tally.sure > 0 || weight.isJob ? undefined : candidates.find(({ tally }) => tally.sure > 0)) ?? first;
  const rival = candidates.find((one) => one !== top && one.tally.sure > 0 && one.points >= top.points * RIVAL_SHARE);
  return {
    service: top.service.id,
    title: top.service.title,
    keyword: top.tally.quote,
    isInTitle: top.tally.isInTitle,
    lowestPriceMinor: lowestOf(top.service),
    points: top.points,
    rival: rival?.service.title ?? null,
  };
}

/** In minor units. */
export function lowestOf({ tiers }: Service): number {
  return Math.min(...Object.values(tiers).map(({ priceMinor }) => priceMinor));
}
