/**
 * Which service a request in another language than English asks for. Without a grammar of each language a name counts only where it hardly can
 * be anything else: in a title that names no other work, or right beside an asking word. None is better than a wrong one.
 */
import type { Service } from '../../../domain/catalogue.ts';
import { languageOf, searchedLanguageOf } from '../languages/language.ts';
import { breaksOf, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { Stems } from '../text/stems.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { type NameString, type ServiceStrings, serviceStrings } from './service-strings.ts';
import type { ServiceMatch } from './service-tally.ts';
import { ASKS, LASTING, type Naming, OTHER_WORK, OWN, PAIRS, PEOPLE, PLACES, REDO, ROWS } from './service-words-abroad.ts';

/** `unread` where the post is English, or names nothing that the tables know: other rules may look. Null where it asks for no service. */
export type AbroadMatch = ServiceMatch | null | 'unread';

type Found =
  | { readonly is: 'named'; readonly service: number; readonly naming: Naming }
  | { readonly is: 'done' | 'to'; readonly pair: number }
  | { readonly is: 'other' | 'before' | 'behind' | 'redo' | 'lasting' };

interface Spot {
  readonly found: Found;
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly service: number;
  readonly naming: Naming;
  readonly from: number;
  readonly to: number;
}

/** So many words of the body say what is asked. */
const EARLY_WORDS = 70;
const EARLY_LETTERS = 220;
/** Whatever the length of the title. */
const MAX_WORDS = 200;
/** Words between the asking one and what it asks for. */
const REACH = 9;
/** Between the two words of a pair. */
const PAIR_REACH = 8;
const POINTS: Readonly<Record<Naming, number>> = { thing: 7, role: 6, container: 5, wide: 4 };
const NAMINGS: readonly Naming[] = ['thing', 'role', 'container', 'wide'];
const TITLE_FACTOR = 2;

/** Compiles the tables for a catalogue once: a row whose keyword no service has is left out. */
export function serviceMatcherAbroad(services: readonly Service[]): (read: ReadPost) => AbroadMatch {
  const owner = (keywords: readonly string[]): number =>
    services.findIndex((service) => keywords.some((keyword) => service.keywords.includes(keyword)));
  const rows = ROWS.map((row) => ({ ...row, service: owner(row.keywords) }));
  const pairs = PAIRS.map((pair) => owner(pair.keywords));
  const stems = new Stems<Found>([
    ...terms(ASKS.before, { is: 'before' }),
    ...terms(ASKS.behind, { is: 'behind' }),
    ...terms(REDO, { is: 'redo' }),
    ...terms(LASTING.terms, { is: 'lasting' }),
    ...terms(OTHER_WORK.terms, { is: 'other' }),
    ...rows.flatMap(({ terms: names, service, naming }) =>
      terms(names, service === -1 ? { is: 'other' } : { is: 'named', service, naming }),
    ),
    ...PAIRS.flatMap(({ done, to }, pair) => [...terms(done, { is: 'done', pair }), ...terms(to, { is: 'to', pair })]),
  ]);
  const byLanguage = new Map<string, ServiceStrings>();
  const told = ({ service, naming }: Candidate, words: string, isInTitle: boolean, rival: number): ServiceMatch | null => {
    const found = services[service];
    if (found === undefined) return null;
    return {
      service: found.id,
      title: found.title,
      keyword: words,
      isInTitle,
      lowestPriceMinor: Math.min(...Object.values(found.tiers).map(({ priceMinor }) => priceMinor)),
      points: POINTS[naming] * (isInTitle ? TITLE_FACTOR : 1),
      rival: services[rival]?.title ?? null,
    };
  };
  return (read) => {
    const language = languageOf(read);
    if (language === 'en') return 'unread';
    const searched = searchedLanguageOf(read);
    if (searched !== null) {
      const strings = byLanguage.get(searched) ?? serviceStrings(searched, owner);
      if (strings === null) return 'unread';
      byLanguage.set(searched, strings);
      return unspaced(read, strings, told);
    }
    const end = Math.min(read.words.length, read.titleWords + EARLY_WORDS, MAX_WORDS);
    const breaks = breaksOf(read, end);
    const spots: Spot[] = [];
    stems.find(read, end, (found, from, to) => spots.push({ found, from, to }));
    if (!spots.some(({ found }) => found.is === 'named' || found.is === 'done' || found.is === 'other')) return 'unread';
    if (language === null && !spots.some(({ found }) => found.is === 'before' || found.is === 'behind')) return 'unread';
    if (spots.some(({ found }) => found.is === 'lasting')) return null;
    const text = { read, breaks, pairs };
    const inTitle = spots.filter(({ from }) => from < read.titleWords);
    if (inTitle.some(({ found }) => found.is === 'other')) return null;
    const titled = best(candidatesIn(text, inTitle, false));
    if (titled !== null && titled.first.naming !== 'wide')
      return told(titled.first, quoted(read, titled.first), true, titled.rival);
    const asked = best(sentencesOf(spots, breaks, read.titleWords).flatMap((sentence) => candidatesIn(text, sentence, true)));
    // `A graphic designer`, and below: `we need a logo`.
    if (titled !== null && asked?.first.naming !== 'thing')
      return told(titled.first, quoted(read, titled.first), true, titled.rival);
    return asked === null ? null : told(asked.first, quoted(read, asked.first), false, asked.rival);
  };
}

interface Text {
  readonly read: ReadPost;
  readonly breaks: Uint8Array;
  /** The service of each pair. */
  readonly pairs: readonly number[];
}

/** What a title or a sentence asks for. A sentence must say that it asks. */
function candidatesIn(text: Text, spots: readonly Spot[], mustAsk: boolean): readonly Candidate[] {
  const asks = spots.filter(({ found }) => found.is === 'before' || found.is === 'behind');
  const candidates: Candidate[] = [];
  const add = (candidate: Candidate): void => {
    if ((mustAsk || asks.length > 0) && !isAsked(candidate, asks)) return;
    if (mustAsk && isOtherWork(candidate, spots)) return;
    candidates.push(candidate);
  };
  for (const { found, from, to } of spots) {
    if (found.is === 'named') {
      const naming = found.naming === 'container' ? wantedAs(text, spots, from) : found.naming;
      if (naming !== null) add({ service: found.service, naming, from, to });
    } else if (found.is === 'done') {
      const partner = spots.find(
        // “klippe” begins like “klip”: a word is no partner of its own.
        (one) => one.found.is === 'to' && one.found.pair === found.pair && one.from !== from && apart(one, from) <= PAIR_REACH,
      );
      const service = text.pairs[found.pair] ?? -1;
      if (partner !== undefined && service !== -1)
        add({ service, naming: 'thing', from: Math.min(from, partner.from), to: Math.max(to, partner.to) });
    }
  }
  return candidates;
}

function apart(spot: Spot, from: number): number {
  return Math.abs(spot.from - from);
}

function isAsked({ from, to }: Candidate, asks: readonly Spot[]): boolean {
  return asks.some((ask) =>
    ask.found.is === 'before' && ask.from <= from
      ? from - ask.to <= REACH
      : ask.from >= to - 1 && ask.found.is === 'behind' && ask.from - to <= REACH,
  );
}

/** `die Website übersetzen`, `Fotos für den Shop` */
function isOtherWork({ from, to }: Candidate, spots: readonly Spot[]): boolean {
  return spots.some(({ found, from: at }) => found.is === 'other' && at < to + 3 && from - at <= REACH);
}

/**
 * Websites are had more often than wanted: not the author's own unless made anew, and not what something else is for. Whoever is sought for one
 * may be sought for anything about it.
 */
function wantedAs({ read, breaks }: Text, spots: readonly Spot[], from: number): Naming | null {
  const { words } = read;
  let at = from - 1;
  let isOwn = false;
  for (; at >= 0 && from - at <= 4 && breaks[at + 1] !== STOP; at--) {
    const word = words[at] as string;
    if (IS_OWN.has(word)) isOwn = true;
    // `besoin de`, `preciso de` ask.
    if (IS_PLACE.has(word) && !spots.some((spot) => spot.to === at && spot.found.is === 'before')) break;
    if (spots.some((spot) => spot.to === at + 1 && (spot.found.is === 'before' || spot.found.is === 'redo'))) {
      at = -1;
      break;
    }
  }
  if (spots.some(({ found, from: redo }) => found.is === 'redo' && Math.abs(redo - from) <= REACH)) return 'container';
  if (isOwn) return null;
  const isPlaced = at >= 0 && breaks[at + 1] !== STOP && IS_PLACE.has(words[at] as string);
  if (!isPlaced) return 'container';
  return IS_PERSON.has(words[at - 1] ?? '') ? 'wide' : null;
}

const IS_OWN = new Set(namesIn(OWN));
const IS_PLACE = new Set(namesIn(PLACES));
const IS_PERSON = new Set(namesIn(PEOPLE));

/** The most telling one, of several the first; a rival names another thing as clearly. */
function best(candidates: readonly Candidate[]): { readonly first: Candidate; readonly rival: number } | null {
  for (const naming of NAMINGS) {
    const [first, ...others] = candidates.filter((one) => one.naming === naming).toSorted((a, b) => a.from - b.from);
    if (first !== undefined) return { first, rival: others.find(({ service }) => service !== first.service)?.service ?? -1 };
  }
  return null;
}

function sentencesOf(spots: readonly Spot[], breaks: Uint8Array, first: number): readonly (readonly Spot[])[] {
  const sentences: Spot[][] = [[]];
  let at = first;
  for (const spot of spots) {
    if (spot.from < first) continue;
    let isNew = false;
    for (; at <= spot.from; at++) if (breaks[at] === STOP) isNew = true;
    if (isNew) sentences.push([]);
    sentences.at(-1)?.push(spot);
  }
  return sentences;
}

function quoted({ words }: ReadPost, { from, to }: Candidate): string {
  return words.slice(from, to).join(' ');
}

/** Languages that are searched as text: the title, then the first sentences that ask. */
function unspaced(
  { post }: ReadPost,
  { names, others, asks, lasting, form, sentenceEnd }: ServiceStrings,
  told: (candidate: Candidate, words: string, isInTitle: boolean, rival: number) => ServiceMatch | null,
): AbroadMatch {
  const title = form(post.title.slice(0, EARLY_LETTERS));
  const body = form(post.body.slice(0, EARLY_LETTERS));
  if (isIn(title, lasting) || isIn(body, lasting)) return null;
  const named = best(namesAt(title, names));
  if (isIn(title, others)) return null;
  if (named !== null) return told(named.first, title.slice(named.first.from, named.first.to).trim(), true, named.rival);
  for (const sentence of body.split(sentenceEnd)) {
    if (!isIn(sentence, asks) || isIn(sentence, others)) continue;
    const found = best(namesAt(sentence, names));
    if (found !== null) return told(found.first, sentence.slice(found.first.from, found.first.to).trim(), false, found.rival);
  }
  return 'unread';
}

function namesAt(text: string, names: readonly NameString[]): readonly Candidate[] {
  return names.flatMap(({ name, service, naming }) => {
    const from = service === -1 ? -1 : text.indexOf(name);
    return from === -1 ? [] : [{ service, naming, from, to: from + name.length }];
  });
}

function isIn(text: string, strings: readonly string[]): boolean {
  return strings.some((one) => text.includes(one));
}

function terms(text: string, found: Found): (readonly [string, Found])[] {
  return phrasesIn(text).map((term) => [term, found] as const);
}
