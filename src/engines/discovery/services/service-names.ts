/**
 * Which services of a catalogue a post asks for by their names. A keyword counts where it is asked for: as the object of an asking verb, as the
 * trade that is looked for, in the title. What the author has, sells or mentions does not.
 */
import type { Service } from '../../../domain/catalogue.ts';
import { breaksOf, type Clauses, JOINED, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { wordsOf } from '../text/words.ts';
import { backReferences, type Reference } from './back-references.ts';
import { type Form, type Keyword, keywordsOf } from './service-keywords.ts';
import { pairReader } from './service-pairs.ts';
import { type Refusal, refusalReader } from './service-refusals.ts';
import { chosen, count, lowestOf, MIN_POINTS, pointsOf, type ServiceMatch, type Tally, tallyOf } from './service-tally.ts';
import {
  genreIn,
  isExtra,
  isFilmedIn,
  isOtherDone,
  isProgramIn,
  isThere,
  MAX_WORDS,
  promisesFrom,
  tradesOfTitle,
  tradesToldIn,
  type Weights,
  weightsOf,
} from './service-weights.ts';
import { ANY_TRADE, OTHER_WRITERS, TRADES, WORDS } from './service-words.ts';
import { serviceMatcherAbroad } from './services-abroad.ts';
import { type Standing, standingOf, standingOfAsk } from './standing.ts';

/** What the names tell. */
export interface Named {
  readonly match: ServiceMatch | null;
  /** Of the match in the catalogue; -1 without one. */
  readonly service: number;
  /** As far as it was looked at; null where the language has tables of its own, which decide alone. */
  readonly text: Clauses | null;
  /** Whether nothing in the post asks for other work, by a name that the tables know. */
  readonly isOpen: boolean;
}

const TITLE_FACTOR = 2;
/** What is asked first is what the post is about. */
const FIRST_FACTOR = 1.25;
const LATE_FACTOR = 0.5;
/** So many words of the body say what is asked; what comes after says how. */
const EARLY_WORDS = 150;
/** The asking word and what it asks for are quoted whole where so few words lie between. */
const MAX_QUOTED = 6;

/** Compiles the keywords of a catalogue once. A keyword matches in singular and plural. */
export function serviceNames(services: readonly Service[]): (read: ReadPost) => Named {
  const { phrases, trades } = keywordsOf(services);
  const matchAbroad = serviceMatcherAbroad(services);
  const pairIn = pairReader(services, trades);
  const refusalOf = refusalReader(services);
  const writesScripts = services.map(({ keywords }) => keywords.some((keyword) => wordsOf(keyword).includes('script')));
  const secondLook = (text: Clauses, postTitle: string): ServiceMatch | null => {
    const pair = pairIn(text, postTitle);
    const service = services[pair?.service ?? -1];
    if (pair === null || service === undefined) return null;
    return {
      service: service.id,
      title: service.title,
      keyword: text.words.slice(pair.from, Math.min(pair.to, pair.from + MAX_QUOTED)).join(' '),
      isInTitle: pair.isInTitle,
      lowestPriceMinor: lowestOf(service),
      points: MIN_POINTS,
      rival: services[pair.rival]?.title ?? null,
    };
  };
  const told = (match: ServiceMatch | null, text: Clauses | null, isOpen: boolean): Named => {
    return { match, service: match === null ? -1 : services.findIndex(({ id }) => id === match.service), text, isOpen };
  };
  return (read) => {
    const abroad = matchAbroad(read);
    if (abroad !== 'unread') return told(abroad, null, false);
    const found: { readonly keywords: readonly Keyword[]; readonly from: number; readonly to: number }[] = [];
    phrases.find(
      read.numbers,
      (keywords, from, to) => {
        const last = found.at(-1);
        // What lies inside of a longer name is not said by itself.
        if (last === undefined || to > last.to) found.push({ keywords, from, to });
      },
      MAX_WORDS,
    );
    const { words, numbers, vocabulary, marks } = read;
    const breaks = breaksOf(read, Math.min(numbers.length, MAX_WORDS + REACH));
    const titleWords = read.titleWords > 0 ? read.titleWords : headlineOf(breaks);
    const text: Clauses = { words, numbers, vocabulary, marks, titleWords, breaks };
    const refusal = refusalOf(text);
    const mayLookAgain = refusal === null && !found.some(({ keywords }) => keywords.some(({ form }) => form === 'never'));
    if (found.length === 0) return told(mayLookAgain ? secondLook(text, read.post.title) : null, text, mayLookAgain);
    const weight = weightsOf(text);
    const titleTrades = tradesOfTitle(text);
    const toldTrades = tradesToldIn(text);
    const isGenre = genreIn(text);
    const isFilmed = isFilmedIn(text);
    const doesOther = isOtherDone(text);
    const isProgram = isProgramIn(text);
    const promised = promisesFrom(text);
    let references: readonly Reference[] | null = null;
    const tallies = new Map<number, Tally>();
    let firstAsk = -1;
    let hasTitled = false;
    found.forEach(({ keywords, from, to }, index) => {
      const next = found[index + 1];
      for (const keyword of keywords) {
        if (keyword.form === 'never') continue;
        const end = to - keyword.tail;
        // `website logo` is a logo.
        const bits = trades[keyword.service] ?? ANY_TRADE;
        if (next !== undefined && isPartOf(text, keyword, to, next, bits)) continue;
        const said = standingIn(text, keyword, from, end, bits);
        let standing = said;
        if (said?.how !== 'asked' && (keyword.form === 'thing' || keyword.form === 'object')) {
          references ??= backReferences(text);
          standing = takenUp(text, keyword, { from, to }, bits, references, next?.from) ?? said;
        }
        if (refusal !== null && (standing === null || isRefused(refusal, standing, keyword.form, from >= titleWords ? -1 : from)))
          continue;
        if (standing?.how === 'opening' && isThere(text, to)) continue;
        if (from >= titleWords && isExtra(text, to)) continue;
        // `Shopify store, somebody to type products in`: the title says what is to be done.
        if (standing?.how === 'titled' && doesOther) continue;
        if (isGenre && (bits & TRADES.write) !== 0) continue;
        if (isProgram && bits === TRADES.write && keyword.text.includes('script')) continue;
        // A writer for a channel writes what is said there.
        if (
          isFilmed &&
          keyword.form === 'role' &&
          to - from === 1 &&
          bits === TRADES.write &&
          writesScripts[keyword.service] !== true
        )
          continue;
        if (standing === null || (weight.isJob && keyword.form === 'role' && isNarrowed(text, from))) continue;
        if (from > promised && breaks[Math.min(standing.by, from)] === STOP) continue;
        if (standing.how === 'opening' && ((titleTrades & toldTrades & bits) === 0 || words[from - 1] === 'the')) continue;
        // An assistant updates the blog among other things.
        if (titleTrades === TRADES.other && from >= titleWords && standing.trades === ANY_TRADE && keyword.form !== 'role')
          continue;
        const isInTitle = from < titleWords;
        const isAsked = isAskedFor(standing, weight, hasTitled);
        if (isAsked && !isInTitle && firstAsk === -1) firstAsk = from;
        const isFirst = firstAsk !== -1 && !isInTitle && inOneSentence(text, firstAsk, from);
        const factor = isInTitle ? TITLE_FACTOR : isFirst ? FIRST_FACTOR : from - titleWords > EARLY_WORDS ? LATE_FACTOR : 1;
        const points = pointsOf(keyword, standing, isAsked) * factor;
        // `Channel hires writers`: what they are to write stands below.
        if (isInTitle && isAsked && !keyword.isWide) hasTitled = true;
        count(tallyOf(tallies, keyword.service), { keyword, points, isAsked, isInTitle }, () =>
          quote(text, standing.by, from, end),
        );
      }
    });
    return told(
      chosen(services, tallies, weight) ?? (mayLookAgain ? secondLook(text, read.post.title) : null),
      text,
      mayLookAgain,
    );
  };
}

/**
 * Beside other work a service must be asked for: in the title before work on what it makes, below it with its own verb or by who does it: `write an article`, `a logo designer`.
 * @param from -1 below the title
 */
function isRefused(refusal: Refusal, { how, by }: Standing, form: Form, from: number): boolean {
  if (how !== 'asked' || by === refusal.at) return true;
  // A video editor on a payroll edits more than one; a landing page is one wherever it is made.
  if (refusal.is === 'lasting') return form === 'role' || form === 'object' || from === -1;
  if (from === -1) return form !== 'ask' && form !== 'role';
  return from > refusal.at && (refusal.is === 'work' || form === 'object');
}

/** What takes a name up again stands so near. */
const REACH = 25;

/** A post without a title has its first sentence for one. */
function headlineOf(breaks: Uint8Array): number {
  let end = 1;
  while (end < breaks.length && end < MAX_HEADLINE && breaks[end] !== STOP) end++;
  return Math.min(end, breaks.length);
}

const MAX_HEADLINE = 15;

/** Whether the keyword only says what the next one is about. */
function isPartOf(
  { breaks, numbers }: Clauses,
  keyword: Keyword,
  to: number,
  next: { readonly keywords: readonly Keyword[]; readonly from: number; readonly to: number },
  trades: number,
): boolean {
  if (next.from < to) return keyword.form !== 'ask';
  if (next.from > to || breaks[to] !== JOINED || keyword.form === 'ask') return false;
  // A `listing copywriter` writes listings.
  const last = WORDS.get(numbers[next.to - 1] as number);
  if (last?.part === 'role' && (last.trades & trades) !== 0) return false;
  return next.keywords.every(({ form }) => form !== 'object');
}

/** `Our site is old, who makes us a new one?` asks for what it has: the next thing that is taken up, of the right trade. */
function takenUp(
  text: Clauses,
  { form, trades: own }: Keyword,
  { from, to }: { readonly from: number; readonly to: number },
  trades: number,
  references: readonly Reference[],
  next: number | undefined,
): Standing | null {
  const reference = references.find(({ at }) => at >= to);
  if (reference === undefined) return null;
  // Another name in between is nearer.
  if (next !== undefined && next < reference.at) return null;
  if (reference.at - to > REACH || (reference.trades & (form === 'object' ? own : trades)) === 0) return null;
  if (form === 'object' && reference.trades === ANY_TRADE) return null;
  for (let at = to; at < reference.by; at++) if (WORDS.get(text.numbers[at] as number)?.part === 'role') return null;
  return { how: 'asked', by: from, trades: reference.trades };
}

function standingIn(text: Clauses, keyword: Keyword, from: number, to: number, trades: number): Standing | null {
  if (keyword.form === 'ask') return standingOfAsk(text, from, to, trades);
  const standing = standingOf(text, from, to, trades, keyword.form === 'role');
  // `writer` may be any; `grant writer` is one that the catalogue does not name.
  if (keyword.form === 'role' && to - from === 1 && isNarrowed(text, from, true)) return null;
  if (keyword.form !== 'object') return standing;
  // A mere object counts where its own trade is asked for, and only as the last word of its name.
  if (standing?.how !== 'asked' || standing.trades === ANY_TRADE || (standing.trades & keyword.trades) === 0) return null;
  const isInside = text.breaks[to] === JOINED && WORDS.get(text.numbers[to] as number) === undefined;
  return isInside && !PIECES.has(text.words[to] ?? '') ? null : standing;
}

/** `podcast episodes` are the podcast. */
const PIECES = new Set([
  'episode',
  'episodes',
  'clip',
  'clips',
  'footage',
  'file',
  'files',
  'piece',
  'pieces',
  'series',
  'pack',
  'set',
  'if',
  'so',
]);

/** Whoever is one is no other: `a Scottish narrator`. */
const NARROW = new Set(['narrator', 'narrators', 'webmaster', 'scriptwriter', 'scriptwriters']);

/** Whether a word of no table stands right before. Writers are told by what they write about, but for those of another trade. */
function isNarrowed({ numbers, breaks, words }: Clauses, from: number, isTopicFree = false): boolean {
  if (from === 0 || breaks[from] !== JOINED || WORDS.get(numbers[from - 1] as number) !== undefined) return false;
  if (NARROW.has(words[from] as string)) return false;
  const writes = isTopicFree && WORDS.get(numbers[from] as number)?.trades === TRADES.write;
  return !writes || OTHER_WRITERS.has(words[from - 1] as string);
}

/**
 * The title of a job tells what the employer does as well: there a name by itself says nothing yet. Where the title names no service, the
 * sentence that a name opens may do so.
 */
function isAskedFor({ how }: Standing, { isJob }: Weights, hasTitled: boolean): boolean {
  return how === 'asked' || (!isJob && (how === 'titled' || (how === 'opening' && !hasTitled)));
}

/** Looks at few words: a sentence that goes on for longer is not one thought. */
function inOneSentence({ breaks }: Clauses, first: number, at: number): boolean {
  if (at - first > MAX_SENTENCE) return false;
  for (let word = first + 1; word <= at; word++) if (breaks[word] === STOP) return false;
  return true;
}

const MAX_SENTENCE = 40;

function quote({ words }: Clauses, by: number, from: number, to: number): string {
  return words.slice(to - by > MAX_QUOTED ? from : Math.min(by, from), to).join(' ');
}
