/** Which service of the operator's catalogue a post asks for. */
import type { Service } from '../../domain/catalogue.ts';
import type { ReadPost } from './kind.ts';
import { Phrases } from './phrases.ts';

export interface ServiceMatch {
  readonly service: string;
  readonly title: string;
  /** The keyword that decided. */
  readonly keyword: string;
  readonly isInTitle: boolean;
  /** Of its tiers, in the catalogue's currency. */
  readonly lowestPriceMinor: number;
  /** How much speaks for it; compare only within one post. */
  readonly points: number;
}

export type ServiceMatcher = (read: ReadPost) => ServiceMatch | null;

/** A service needs so much: one keyword in the title, one telling keyword in the body, or two others. */
const MIN_POINTS = 4;
const TITLE_FACTOR = 3;
/** Of a service's keywords the first ones are the telling ones. */
const TELLING = 4;
const TELLING_POINTS = 4;
const OTHER_POINTS = 2;

/** Compiles the keywords of a catalogue once. A keyword matches in singular and plural. */
export function serviceMatcher(services: readonly Service[]): ServiceMatcher {
  const owners = new Map<string, { readonly index: number; readonly points: number; readonly keyword: string }[]>();
  for (const [index, { keywords }] of services.entries()) {
    for (const [rank, keyword] of keywords.entries()) {
      // A keyword of several words says more than one word does.
      const points = (rank < TELLING ? TELLING_POINTS : OTHER_POINTS) + (keyword.includes(' ') ? 1 : 0);
      for (const form of [keyword, plural(keyword)]) {
        const others = owners.get(form) ?? [];
        others.push({ index, points, keyword });
        owners.set(form, others);
      }
    }
  }
  const phrases = new Phrases(owners);
  return (read) => {
    const points = new Float64Array(services.length);
    const best = new Map<number, { readonly keyword: string; readonly points: number; readonly isInTitle: boolean }>();
    const seen = new Set<string>();
    phrases.find(read.numbers, (matches, from) => {
      const isInTitle = from < read.titleWords;
      for (const { index, points: worth, keyword } of matches) {
        const name = `${index} ${keyword}`;
        if (seen.has(name)) continue;
        seen.add(name);
        const counted = isInTitle ? worth * TITLE_FACTOR : worth;
        points[index] = (points[index] ?? 0) + counted;
        if (counted > (best.get(index)?.points ?? 0)) best.set(index, { keyword, points: counted, isInTitle });
      }
    });
    let top = -1;
    for (const index of best.keys()) if (top === -1 || (points[index] ?? 0) > (points[top] ?? 0)) top = index;
    const service = services[top];
    const found = best.get(top);
    if (service === undefined || found === undefined || (points[top] ?? 0) < MIN_POINTS) return null;
    return {
      service: service.id,
      title: service.title,
      keyword: found.keyword,
      isInTitle: found.isInTitle,
      lowestPriceMinor: Math.min(...Object.values(service.tiers).map(({ priceMinor }) => priceMinor)),
      points: points[top] ?? 0,
    };
  };
}

function plural(keyword: string): string {
  return keyword.endsWith('s') ? keyword.slice(0, -1) : `${keyword}s`;
}
