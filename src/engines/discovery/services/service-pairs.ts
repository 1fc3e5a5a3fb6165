/**
 * A second look, where no name of a service is asked for: what is to be done, and what to, said apart from each other. `Cut my clips together`
 * asks for a video to be edited. The pairs come from the tables and from the keywords of the catalogue: `dog walker` walks dogs.
 */
import type { Service } from '../../../domain/catalogue.ts';
import { type Clauses, STOP } from '../text/clauses.ts';
import { Stems } from '../text/stems.ts';
import { phrasesIn } from '../text/words.ts';
import { isAsking, isCounting } from './asking.ts';
import { keywordPairs } from './service-stems.ts';
import { tradesOfTitle, weightsOf } from './service-weights.ts';
import { wordAt } from './service-words.ts';
import { PAIR_ROWS } from './service-words-english.ts';

interface PairMatch {
  /** Index in the catalogue. */
  readonly service: number;
  readonly from: number;
  readonly to: number;
  readonly isInTitle: boolean;
  /** Index in the catalogue; -1 where no other has nearly as many of its words. */
  readonly rival: number;
}

type Side = 'done' | 'to' | 'not';

interface Found {
  readonly row: number;
  readonly side: Side;
}

interface Spot {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** So many words of the body say what is asked. */
const EARLY_WORDS = 45;
const MAX_WORDS = 120;

/** Compiles the tables for a catalogue once. The reader is linear in the words of a post that it looks at. */
export function pairReader(
  services: readonly Service[],
  trades: readonly number[],
): (text: Clauses, title: string) => PairMatch | null {
  const rows: {
    readonly service: number;
    readonly isMade: boolean;
    readonly isJoined: boolean;
    readonly isTelling: boolean;
    readonly done: readonly string[];
    readonly to: readonly string[];
    readonly not: readonly string[];
  }[] = [];
  for (const { keywords, isMade, isJoined, isTelling, done, to, not } of PAIR_ROWS) {
    const service = services.findIndex((one) => keywords.some((keyword) => one.keywords.includes(keyword)));
    if (service !== -1)
      rows.push({
        service,
        isMade: isMade === true,
        isJoined: isJoined === true,
        isTelling: isTelling === true,
        done: phrasesIn(done),
        to: phrasesIn(to),
        not: phrasesIn(not),
      });
  }
  const isTabled = new Set(rows.map(({ service }) => service));
  services.forEach((service, index) => {
    if (isTabled.has(index)) return;
    for (const { done, to } of keywordPairs(service))
      rows.push({ service: index, isMade: false, isJoined: false, isTelling: false, done, to, not: [] });
  });
  const stems = new Stems<Found>([
    ...rows.flatMap(({ done, to, not }, row) => [
      ...done.map((term) => [term, { row, side: 'done' }] as const),
      ...to.map((term) => [term, { row, side: 'to' }] as const),
      ...not.map((term) => [term, { row, side: 'not' }] as const),
    ]),
  ]);
  return (text, title) => {
    const end = Math.min(text.words.length, text.breaks.length, text.titleWords + EARLY_WORDS, MAX_WORDS);
    const spots = new Map<number, Spot[]>();
    stems.find(text, end, ({ row, side }, from, to) => {
      const ofRow = spots.get(row);
      if (ofRow === undefined) spots.set(row, [{ side, from, to }]);
      else ofRow.push({ side, from, to });
    });
    if (weightsOf(text).isJob) return null;
    const asked = tradesOfTitle(text);
    const isLong = text.words.length > LONG;
    const candidates: Candidate[] = [];
    for (const [row, ofRow] of spots) {
      const service = rows[row]?.service ?? -1;
      // Whoever looks for a programmer wants no video.
      if (((trades[service] ?? 0) & asked) === 0) continue;
      const candidate =
        candidateIn(text, ofRow, service, { isMade: rows[row]?.isMade === true, isTelling: rows[row]?.isTelling === true }) ??
        (rows[row]?.isJoined === true ? joinedIn(text, ofRow, service, title) : null);
      if (candidate !== null && (!isLong || candidate.to <= text.titleWords)) candidates.push(candidate);
    }
    return bestOf(text, candidates);
  };
}

interface Candidate {
  readonly service: number;
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

function bestOf(text: Clauses, candidates: readonly Candidate[]): PairMatch | null {
  let first: Candidate | null = null;
  let second: Candidate | null = null;
  for (const candidate of candidates) {
    if (first === null || candidate.points > first.points) {
      if (first?.service !== candidate.service) second = first;
      first = candidate;
    } else if (candidate.service !== first.service && (second === null || candidate.points > second.points)) second = candidate;
  }
  // Of two that as much speaks for, neither is sure.
  if (first === null || (second !== null && second.points === first.points)) return null;
  return {
    service: first.service,
    from: first.from,
    to: first.to,
    isInTitle: first.from < text.titleWords,
    rival: second !== null && second.points + 1 >= first.points ? second.service : -1,
  };
}

/** Null where a half is missing, where both are one word, or where something else is done with it. */
function candidateIn(
  text: Clauses,
  spots: readonly Spot[],
  service: number,
  { isMade, isTelling }: { readonly isMade: boolean; readonly isTelling: boolean },
): Candidate | null {
  if (spots.some(({ side }) => side === 'not')) return null;
  const done = spots.filter(({ side, from }) => side === 'done' && isToDo(text, from));
  const to = spots.filter(({ side, from }) => side === 'to' && !(isMade && isPlace(text, from)));
  let pair: readonly [Spot, Spot] | null = null;
  for (const one of done) {
    for (const other of to.slice(0, MOST)) {
      if (one.from === other.from) continue;
      const gap = Math.abs(one.from - other.from);
      if (pair === null || gap < Math.abs(pair[0].from - pair[1].from)) pair = [one, other];
    }
  }
  if (pair === null) return null;
  const from = Math.min(pair[0].from, pair[1].from);
  const told = new Set([...done, ...to].map((spot) => text.words[spot.from]));
  const isTitled = [...done, ...to].some((spot) => spot.from < text.titleWords);
  const end = Math.max(pair[0].to, pair[1].to);
  // Nothing in the title, and the two far apart, far below or unasked, are by the way.
  const isMuch = told.size >= MUCH;
  if (!isTitled && !isMuch && (from > text.titleWords + LATE || end - from > NEAR || !isAskedFor(text, from))) return null;
  if (isTitled && !isMuch && end - from > (isTelling ? FARTHER : FAR)) return null;
  // Where only one half is in the title, two more words must speak for it.
  if (end > text.titleWords && told.size < (isTelling ? 2 : LEAST)) return null;
  return { service, points: told.size + (isTitled ? 1 : 0), from, to: end };
}

/** `HubSpot -> Xero`: two names right behind each other in a title with an arrow, the other one perhaps of no table. */
function joinedIn(text: Clauses, spots: readonly Spot[], service: number, title: string): Candidate | null {
  if (!ARROW.test(title) || spots.some(({ side }) => side === 'not')) return null;
  for (const { side, from, to } of spots) {
    if (side !== 'to' || to > text.titleWords) continue;
    const isBehind = from > 0 && wordAt(text, from - 1) === undefined && isArrowBetween(text, title, from);
    const isBefore = to < text.titleWords && wordAt(text, to) === undefined && isArrowBetween(text, title, to);
    if (isBehind || isBefore)
      return { service, points: JOINED_POINTS, from: isBehind ? from - 1 : from, to: isBehind ? to : to + 1 };
  }
  return null;
}

/** With what stands around it. */
const ARROWS = /^[-=~<>→↔⇄⇒⇔➡⟶\s]+/;
const ARROW = /[-=~]>|<[-=]|[→↔⇄⇒⇔➡⟶]/;
/** As a pair in the title with another of its words. */
const JOINED_POINTS = 3;

/** Whether an arrow stands right before the word at the index, which is not the first one of the title. */
function isArrowBetween({ words }: Clauses, title: string, at: number): boolean {
  const before = words[at - 1] as string;
  const text = title.toLowerCase();
  const arrow = ARROW.exec(text)?.index ?? -1;
  return (
    text.slice(0, arrow).trimEnd().endsWith(before) &&
    text
      .slice(arrow)
      .replace(ARROWS, '')
      .startsWith(words[at] as string)
  );
}

/** Whether an asking word stands before, or the sentence begins with what is asked for. */
function isAskedFor(text: Clauses, from: number): boolean {
  for (let at = from; at >= 0 && from - at <= NEAR; at--) {
    const part = wordAt(text, at)?.part;
    if (part === 'author' || part === 'not') return false;
    if (part === 'person' || part === 'task' || (part === 'ask' && isAsking(text, at, part))) return true;
    if (text.breaks[at] === STOP) return false;
  }
  return false;
}

/** `for a new site`, `on our page`; not `a designer for a badge`. */
function isPlace(text: Clauses, at: number): boolean {
  for (let back = 1; back <= 5 && at - back >= 0 && text.breaks[at - back + 1] !== STOP; back++) {
    const part = wordAt(text, at - back)?.part;
    if (part === 'for') {
      const before = wordAt(text, at - back - 1)?.part;
      return before !== 'role' && before !== 'person' && before !== 'ask';
    }
    if (part === 'place' && isCounting(text, at - back)) continue;
    if (part === 'with' || (part === 'place' && text.words[at - back] !== 'into' && text.words[at - back] !== 'to')) return true;
    if (part === 'verb' || part === 'ask') return false;
  }
  return false;
}

/** A post that is longer tells of much else. */
const LONG = 140;
const NEAR = 7;
/** From the title to what the first sentences say of it. */
const FAR = 9;
/** So many of its words are no chance, wherever they stand. */
const LEAST = 4;
const MUCH = 4;
/** The same where the thing says nearly all. */
const FARTHER = 18;
/** Of the many times that a post may name a thing the first ones do. */
const MOST = 8;
const LATE = 25;

/** Not what the author does, and not what is denied. */
function isToDo(text: Clauses, at: number): boolean {
  const part = wordAt(text, at)?.part;
  return part !== 'verb' || isAsking(text, at, 'verb');
}
