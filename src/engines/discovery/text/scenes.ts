/** Scenes: several words of which each is innocent and that stand together where something is the matter. */
import { breaksOf, STOP } from './clauses.ts';
import type { ReadPost } from './read-post.ts';
import { Stems } from './stems.ts';
import { namesIn, phrasesIn } from './words.ts';

/** What a scene is told by. */
export interface Plot<Part> {
  readonly first: Part;
  /** Each has to stand within so many words of the first. */
  readonly others?: readonly (readonly [part: Part, reach: number])[];
  /** A sum of money within so many words of the first. */
  readonly figure?: number;
  /** Not where this stands anywhere: the work is to make such a thing. */
  readonly unless?: Part;
  /** Nor where one of these stands within a few words of the first. */
  readonly apart?: readonly Part[];
}

export interface Spot {
  readonly from: number;
  readonly to: number;
}

export type Spots<Part> = ReadonlyMap<Part, readonly Spot[]>;

/** So many words of a post are read. */
const MAX_WORDS = 400;
/** A word that is said more often is no trick, and comparing all with all would cost its square. */
const MOST_SPOTS = 12;
/** Words between a denial and what it denies: `we never ask for a fee`. */
const DENIAL_REACH = 5;
const IS_DENIED = new Set(
  namesIn("no not never without don't won't doesn't isn't aren't dont wont cannot can't nothing neither nobody"),
);
/** Words that a quotation may hold. */
const QUOTED = 12;
const APART = 12;

/** Finds the parts of scenes in posts. */
export class SceneParts<Part extends string> {
  /** Single words and terms of several apart, so that a term hides no word of another part. */
  private readonly tables: readonly Stems<readonly Part[]>[];
  /** The words of the telling parts alone. */
  private readonly telling: Stems<readonly Part[]>;

  /**
   * @param table the words of each part; `*` ends one that may go on
   * @param telling parts of which every scene has one and most posts none
   */
  constructor(table: Readonly<Record<Part, string>>, telling: ReadonlySet<Part>) {
    const entries = Object.entries<string>(table).flatMap(([part, words]) =>
      phrasesIn(words).map((name) => ({ name, part: part as Part })),
    );
    const byName = [...Map.groupBy(entries, ({ name }) => name)].map(
      ([name, list]) => [name, [...new Set(list.map(({ part }) => part))]] as const,
    );
    this.tables = [false, true].map((isLong) => new Stems(byName.filter(([name]) => /[ -]/.test(name) === isLong)));
    this.telling = new Stems(byName.filter(([, parts]) => parts.some((part) => telling.has(part))));
  }

  /** Whether any telling part stands in a post: where none does no scene is played, and most of the words need not be looked for. */
  mayPlay(read: ReadPost): boolean {
    return this.telling.hasAny(read, MAX_WORDS);
  }

  /** Where each stands, in the order of the text. Linear in the words that are read. */
  spotsIn(read: ReadPost): Spots<Part> {
    const spots = new Map<Part, Spot[]>();
    for (const table of this.tables)
      table.find(read, MAX_WORDS, (parts, from, to) => {
        for (const part of parts) {
          const known = spots.get(part);
          if (known === undefined) spots.set(part, [{ from, to }]);
          else if (known.length < MOST_SPOTS) known.push({ from, to });
        }
      });
    return spots;
  }
}

/** The plots of each part that they begin with, by their places in the table. */
export function byFirst<Part>(plots: readonly { readonly first: Part }[]): ReadonlyMap<Part, readonly number[]> {
  return Map.groupBy(plots.keys(), (index) => (plots[index] as { readonly first: Part }).first);
}

/** The plots whose first part stands in a post, in the order of the table: few of many. */
export function beginningIn<Part, Of extends { readonly first: Part }>(
  plots: readonly Of[],
  first: ReadonlyMap<Part, readonly number[]>,
  spots: Spots<Part>,
): readonly Of[] {
  const places: number[] = [];
  for (const part of spots.keys()) for (const place of first.get(part) ?? []) places.push(place);
  return places.sort((a, b) => a - b).map((place) => plots[place] as Of);
}

/** The post's own words for the scene; null where it is not played. */
export function sceneIn<Part>(
  { first, others = [], figure, unless, apart = [] }: Plot<Part>,
  read: ReadPost,
  spots: Spots<Part>,
): string | null {
  const firsts = spots.get(first);
  if (firsts === undefined || others.some(([part]) => !spots.has(part))) return null;
  if (unless !== undefined && spots.has(unless)) return null;
  for (const one of firsts) {
    const found = castOf(others, one, spots);
    if (found === null) continue;
    if (figure !== undefined && !hasSum(read.words, one, figure)) continue;
    if (apart.some((part) => nearest(spots, part, one, APART) !== null) || isDenied(read, one.from)) continue;
    return quote(read.words, one, found);
  }
  return null;
}

/** Somebody else for each part: one word plays no two of them. Null where a part has nobody. */
function castOf<Part>(others: NonNullable<Plot<Part>['others']>, first: Spot, spots: Spots<Part>): Spot[] | null {
  const cast: Spot[] = [];
  for (const [part, reach] of others) {
    const free = (spots.get(part) ?? []).filter((spot) => !overlaps(spot, first) && !cast.some((taken) => overlaps(spot, taken)));
    const spot = nearest(new Map([[part, free]]), part, first, reach);
    if (spot === null) return null;
    cast.push(spot);
  }
  return cast;
}

function overlaps(a: Spot, b: Spot): boolean {
  return a.from < b.to && b.from < a.to;
}

/** The one that is next to a spot, within so many words of it. */
export function nearest<Part>(spots: Spots<Part>, part: Part, to: Spot, reach: number): Spot | null {
  let best: Spot | null = null;
  for (const spot of spots.get(part) ?? []) {
    const distance = gap(spot, to);
    if (distance <= reach && (best === null || distance < gap(best, to))) best = spot;
  }
  return best;
}

function gap(a: Spot, b: Spot): number {
  return a.from < b.from ? b.from - a.to : a.from - b.to;
}

/** As much of the scene as one quotation bears: its first part and what is near to it. */
export function quote(words: readonly string[], first: Spot, others: readonly Spot[]): string {
  let { from, to } = first;
  for (const spot of others.toSorted((a, b) => gap(a, first) - gap(b, first))) {
    if (Math.max(to, spot.to) - Math.min(from, spot.from) > QUOTED) continue;
    from = Math.min(from, spot.from);
    to = Math.max(to, spot.to);
  }
  return words.slice(from, to).join(' ');
}

/** In the same sentence: `No experience needed. A fee of $50` denies no fee. */
export function isDenied(read: ReadPost, from: number): boolean {
  const breaks = breaksOf(read, from + 1);
  for (let at = from; at > 0 && from - at < DENIAL_REACH && breaks[at] !== STOP; at--)
    if (IS_DENIED.has(read.words[at - 1] as string)) return true;
  return false;
}

/** A sum, or another figure, stands near. */
export function hasSum(words: readonly string[], { from, to }: Spot, reach: number): boolean {
  for (let at = Math.max(0, from - reach); at < to + reach && at < words.length; at++)
    if (isSum(words[at] as string)) return true;
  return false;
}

/** `1850`, `r350`, `rm8`, `ksh500`. */
function isSum(word: string): boolean {
  const at = CURRENCY_SIGNS.find((sign) => word.startsWith(sign))?.length ?? 0;
  return isDigit(word, 0) || (at > 0 && isDigit(word, at));
}

function isDigit(word: string, at: number): boolean {
  const code = word.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

const CURRENCY_SIGNS = ['rs', 'rm', 'ksh', 'php', 'usd', 'eur', 'gbp', 'ngn', 'inr', 'zar', 'r', 'p', 'n'];
