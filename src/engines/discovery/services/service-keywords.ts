/** The keywords of a catalogue, read once: which services each names, in what form, and to which trades the services belong. */
import type { Service } from '../../../domain/catalogue.ts';
import { Phrases } from '../text/phrases.ts';
import { numberOf } from '../text/word-numbers.ts';
import { wordsOf } from '../text/words.ts';
import { ANY_TRADE, TRADES, TRADES_OF, WORDS, type Word } from './service-words.ts';

/** How a keyword names its service. */
export type Form =
  /** `logo`, `logo design`: what is made or done. */
  | 'thing'
  /** `copywriter`, `voice actor`: who does it. */
  | 'role'
  /** `write an article`: the asking verb with its object. */
  | 'ask'
  /** `video` of `edit my video`: names the service where the same trade is asked for, and not by itself. */
  | 'object'
  /** Of `notFor`: takes the words away from every other keyword. */
  | 'never';

export interface Keyword {
  readonly service: number;
  readonly form: Form;
  readonly text: string;
  /** Among the first ones of its service. */
  readonly isTelling: boolean;
  /** A role that several services of the catalogue share the trade of: `web designer` may be asked for a logo. */
  readonly isWide: boolean;
  /** Of an object: the trade that must be asked for. */
  readonly trades: number;
  /** Words at the end that only say for whom: `for my` of `logo for my`. */
  readonly tail: number;
}

export interface Keywords {
  readonly phrases: Phrases<readonly Keyword[]>;
  /** By service. */
  readonly trades: readonly number[];
}

/** Of a service's keywords the first ones are the telling ones. */
const TELLING = 4;
/** `graphics`, but `graphic design`. */
const ADJECTIVES = new Set(['graphic']);
/** Too common to name a service, even with the right verb. */
const COMMON = new Set([
  'graphic',
  'web',
  'internet',
  'business',
  'customer',
  'company',
  'lead',
  'api',
  'data',
  'industry',
  'product',
]);

/** Compiles the keywords of a catalogue. Each matches in singular and plural. */
export function keywordsOf(services: readonly Service[]): Keywords {
  const trades = services.map(tradesOf);
  const shared = (bits: number): boolean => trades.filter((other) => (other & bits) !== 0).length > 1;
  const owners = new Map<string, Keyword[]>();
  const add = (phrase: string, keyword: Keyword): void => {
    const others = owners.get(phrase);
    if (others === undefined) owners.set(phrase, [keyword]);
    else if (!others.some(({ service }) => service === keyword.service)) others.push(keyword);
  };
  services.forEach(({ keywords, notFor }, service) => {
    keywords.forEach((text, rank) => {
      const words = wordsOf(text);
      const form = formOf(words);
      const role = partOf(words.at(-1) ?? '');
      const isWide = form === 'role' && shared(role?.trades ?? 0) && !namesThing(words, keywords);
      const keyword = { service, form, text, isTelling: rank < TELLING, isWide, trades: ANY_TRADE, tail: tailOf(words) };
      for (const each of formsOf(words)) add(each, keyword);
    });
    for (const text of notFor ?? []) {
      add(wordsOf(text).join(' '), { service: -1, form: 'never', text, isTelling: false, isWide: false, trades: 0, tail: 0 });
    }
  });
  // After all keywords: what an operator wrote as a keyword is no mere object of one.
  services.forEach(({ keywords }, service) => {
    for (const text of keywords) {
      const object = objectOf(wordsOf(text));
      if (object === null) continue;
      const keyword = { service, form: 'object', text, isTelling: false, isWide: false, trades: object.trades, tail: 0 } as const;
      for (const each of formsOf([object.noun]))
        if (owners.get(each)?.some(({ form }) => form !== 'object') !== true) add(each, keyword);
    }
  });
  return { phrases: new Phrases(owners), trades };
}

/** The trades that a service's title and keywords speak of; all, where they speak of none. */
function tradesOf({ title, keywords }: Service): number {
  const counts = new Map<number, number>();
  let all = 0;
  for (const text of [title, ...keywords]) {
    for (const word of wordsOf(text)) {
      const trade = TRADES_OF.get(word) ?? TRADES.other;
      if (trade === TRADES.other && !TRADES_OF.has(word)) continue;
      counts.set(trade, (counts.get(trade) ?? 0) + 1);
      // `blog post` is no posting: other trades count where nothing else is spoken of.
      if (trade !== TRADES.other) all++;
    }
  }
  if (all === 0) return counts.size > 0 ? TRADES.other : ANY_TRADE;
  let bits = 0;
  // One word among many is by the way: `marketing copy`.
  for (const [trade, count] of counts) if (trade !== TRADES.other && count >= all * LEAST_SHARE) bits |= trade;
  return bits;
}

const LEAST_SHARE = 0.1;

function formOf(words: readonly string[]): Form {
  const first = partOf(words[0] ?? '');
  const last = partOf(words.at(-1) ?? '');
  if (words.length > 1 && (first?.part === 'ask' || (first?.part === 'verb' && last?.part !== 'role' && last?.part !== 'verb'))) {
    return 'ask';
  }
  if (words.length === 1 ? first?.part === 'verb' : last?.part === 'ask') return 'ask';
  return last?.part === 'role' ? 'role' : 'thing';
}

/** `logo for my`: the last words say for whom, and the thing stands before them. */
function tailOf(words: readonly string[]): number {
  let tail = 0;
  while (tail < words.length - 1) {
    const part = partOf(words[words.length - 1 - tail] ?? '')?.part;
    if (part !== 'for' && part !== 'own') break;
    tail++;
  }
  return tail;
}

/** The noun of `edit my video`, `video editor`, `video editing`, and the trade it belongs to. */
function objectOf(words: readonly string[]): { readonly noun: string; readonly trades: number } | null {
  const [first = '', ...rest] = words;
  const last = words.at(-1) ?? '';
  const verb = tradeOf(first);
  if (partOf(first)?.part === 'verb' && verb !== 0 && isNoun(last, ['activity'])) {
    const isBare = rest.slice(0, -1).every((word) => ['own', 'plain'].includes(partOf(word)?.part ?? ''));
    return isBare ? { noun: last, trades: verb } : null;
  }
  return words.length === 2 && isNoun(first, []) && tradeOf(last) !== 0 ? { noun: first, trades: tradeOf(last) } : null;
}

function isNoun(word: string, parts: readonly string[]): boolean {
  return (partOf(word) === undefined || parts.includes(partOf(word)?.part ?? '')) && word.length > 2 && !COMMON.has(word);
}

/** 0 where it is no trade whose objects tell anything: much is made, grown and handled. */
function tradeOf(word: string): number {
  const trades = partOf(word)?.trades ?? ANY_TRADE;
  return trades === ANY_TRADE || trades === TRADES.other || trades === TRADES.manage ? 0 : trades;
}

/** `logo designer` holds `logo`, itself a keyword of the service. */
function namesThing(words: readonly string[], keywords: readonly string[]): boolean {
  return words.length > 1 && keywords.includes(words.slice(0, -1).join(' '));
}

function partOf(word: string): Word | undefined {
  return WORDS.get(numberOf(word));
}

function formsOf(words: readonly string[]): readonly string[] {
  const start = words.slice(0, -1);
  const last = words.at(-1) ?? '';
  const other = last.endsWith('s') ? last.slice(0, -1) : `${last}s`;
  const lasts = [last, ...(ADJECTIVES.has(other) ? [] : [other]), ...(SHORT.get(last) ?? [])];
  return lasts.map((each) => [...start, each].join(' '));
}

const SHORT: ReadonlyMap<string, readonly string[]> = new Map([['developer', ['dev', 'devs']]]);
