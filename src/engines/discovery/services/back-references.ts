/** Where a post takes up what it has named before: `we have a site, who makes us a new one?`, `here is the footage, I want it cut`. */

import { type Clauses, JOINED } from '../text/clauses.ts';
import { namesIn } from '../text/words.ts';
import { isAsking } from './asking.ts';
import { ANY_TRADE, DONE, TRADES, wordAt } from './service-words.ts';

export interface Reference {
  /** Index of the pronoun. */
  readonly at: number;
  /** Index of the word that asks. */
  readonly by: number;
  /** Of what is to be done with it; every trade for `need one`. */
  readonly trades: number;
}

/** In their order. Linear in the words of the clauses. */
export function backReferences(text: Clauses): readonly Reference[] {
  const references: Reference[] = [];
  for (let at = 1; at < text.breaks.length; at++) {
    const word = text.words[at] as string;
    const found = word === 'one' || word === 'ones' ? another(text, at) : THEM.has(word) ? worked(text, at) : null;
    if (found !== null) references.push(found);
  }
  return references;
}

const THEM = new Set(['it', 'them', 'these']);
/** What a pronoun `one` is followed by, where it is no count: `one page` counts. */
const AFTER_ONE = new Set(
  namesIn(
    'for that which with made done built designed by asap please in to and but soon before on who like from within if so is',
  ),
);

/** `need one`, `make us a new one`. */
function another(text: Clauses, at: number): Reference | null {
  const { words, breaks } = text;
  if (breaks[at] !== JOINED) return null;
  const next = words[at + 1];
  if (breaks[at + 1] === JOINED && next !== undefined && !AFTER_ONE.has(next)) return null;
  for (let back = 1; back <= 4 && at - back >= 0 && breaks[at - back + 1] === JOINED; back++) {
    const word = wordAt(text, at - back);
    if (word?.part === 'plain' || word?.part === 'own') continue;
    if (word?.part === 'ask' && isAsking(text, at - back, 'ask')) return { at, by: at - back, trades: ANY_TRADE };
    if (word?.part === 'verb' && word.trades !== TRADES.other && isAsking(text, at - back, 'verb'))
      return { at, by: at - back, trades: word.trades };
    return null;
  }
  return null;
}

const PUT = new Set(['put', 'piece', 'stitch', 'string']);

/** `edit it`, `want it cut`, `put it together`. */
function worked(text: Clauses, at: number): Reference | null {
  const { words, numbers, breaks } = text;
  if (breaks[at] !== JOINED) return null;
  const before = wordAt(text, at - 1);
  const next = numbers[at + 1] as number;
  const isDone = breaks[at + 1] === JOINED && (DONE.get(next) === true || words[at + 1] === 'cut');
  const done = isDone ? wordAt(text, at + 1) : undefined;
  if (done !== undefined && (before?.part === 'ask' || before?.part === 'have' || words[at - 1] === 'get'))
    return done.trades === ANY_TRADE || done.trades === TRADES.other ? null : { at, by: at - 1, trades: done.trades };
  if (PUT.has(words[at - 1] as string) && words[at + 1] === 'together') return { at, by: at - 1, trades: TRADES.edit };
  if (before?.part !== 'verb' || before.trades === ANY_TRADE || before.trades === TRADES.other) return null;
  return isAsking(text, at - 1, 'verb') ? { at, by: at - 1, trades: before.trades } : null;
}
