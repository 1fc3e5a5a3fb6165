/** How a name for a service stands in its sentence: asked for, or merely there. `write copy for my website` asks for copy and has a website. */

import { type Clauses, COMMA, JOINED, STOP } from '../text/clauses.ts';
import { namesIn } from '../text/words.ts';
import { HELP, isAdrift, isAsking, isAuthors, isCounting, isNounHere, isTaskBefore, isWish } from './asking.ts';
import { ANY_TRADE, BEFORE_VERBS, DONE, NEEDED, TRADES, type Word, wordAt } from './service-words.ts';
import { type Behind, behindOf, isCompound } from './standing-behind.ts';

export interface Standing {
  /** `asked`; `titled`, when it stands in the title by itself; `opening`, when it opens a sentence near the top; `there`, when nothing says what about it; `other` when somebody is asked to do something else with it. */
  readonly how: 'asked' | 'titled' | 'opening' | 'there' | 'other';
  /** Index of the word that asks; the first word of the name where none does. */
  readonly by: number;
  /** The trade that the asking word names; every trade for `need`. */
  readonly trades: number;
}

/** So many words back stand those that ask. */
const REACH = 7;

/**
 * Null where the name says nothing: it belongs to another name, to the author, to a place, or is denied.
 * @param from index of its first word
 * @param to index behind its last one
 * @param trades of the service
 */
export function standingOf(text: Clauses, from: number, to: number, trades: number, isRole: boolean): Standing | null {
  const after = behindOf(text, to, trades, isRole);
  if (after === 'foreign') return null;
  const before = leftOf({ text, from, to, trades, isRole: isRole || after === 'worker', after });
  if (before !== 'open') return before;
  if (after === 'asked') return { how: 'asked', by: from, trades: ANY_TRADE };
  return { how: howAlone(text, from, to, isRole || after === 'worker'), by: from, trades: ANY_TRADE };
}

/** How a name stands that no word asks for. */
function howAlone(text: Clauses, from: number, to: number, isWorker: boolean): Standing['how'] {
  if (from >= text.titleWords) return opens(text, from, to) ? 'opening' : 'there';
  if (isWorker) return 'asked';
  return isCompound(text, to) ? 'there' : 'titled';
}

/** `Landing page, two weeks.`; not `The landing page is done.` */
function opens(text: Clauses, from: number, to: number): boolean {
  if (from - text.titleWords > TOP) return false;
  // `A proper, simple landing page.`
  let first = from;
  while (text.breaks[first] !== STOP && from - first < MOST_PLAIN && wordAt(text, first - 1)?.part === 'plain') first--;
  if (text.breaks[first] !== STOP) return false;
  const next = text.breaks[to] === JOINED ? wordAt(text, to)?.part : undefined;
  return next !== 'be' && next !== 'have' && next !== 'not' && next !== 'place';
}

const MOST_PLAIN = 4;

/** So many words are the top of a post. */
const TOP = 40;

/** A name that begins with its own asking word, like `need a logo`: null where somebody else needs it, or nobody. */
export function standingOfAsk(text: Clauses, from: number, to: number, trades: number): Standing | null {
  if (behindOf(text, to, trades, false) === 'foreign') return null;
  const word = wordAt(text, from);
  if (word !== undefined && !isAsking(text, from, word.part)) return null;
  // A lone verb is asked for where it follows `to` or `can`.
  if (to - from === 1 && from > 0 && text.breaks[from] !== STOP && BEFORE_VERBS.get(text.numbers[from - 1] as number) !== true)
    return null;
  return { how: 'asked', by: from, trades: word?.trades ?? ANY_TRADE };
}

const ASKED = (by: number, trades = ANY_TRADE): Standing => ({ how: 'asked', by, trades });

interface Name {
  readonly text: Clauses;
  readonly from: number;
  readonly to: number;
  readonly trades: number;
  readonly isRole: boolean;
  readonly after: Behind;
}

/** Looks for the word that governs the name. `open` where the sentence begins without one. */
function leftOf({ text, from, to, trades, isRole, after }: Name): Standing | null | 'open' {
  const first = Math.max(0, from - REACH);
  let isOwn = false;
  for (let at = from - 1; at >= first; at--) {
    if (text.breaks[at + 1] === STOP) break;
    const word = wordAt(text, at);
    switch (word?.part) {
      case undefined:
      case 'plain':
      case 'link':
      case 'role':
      case 'person':
      case 'fault':
        break;
      case 'own':
        isOwn = true;
        break;
      case 'task':
        // `Task: logo`
        if (text.breaks[at + 1] === COMMA && text.breaks[at] === STOP) return ASKED(at);
        break;
      case 'activity':
      case 'verb': {
        if (word.part === 'activity' && (text.breaks[at + 1] !== JOINED || word.trades === ANY_TRADE)) break;
        if (word.part === 'activity') return (word.trades & trades) === 0 ? null : 'open';
        if (isWish(text, at)) return ASKED(at);
        if (isNounHere(text, at)) break;
        if (!isAsking(text, at, 'verb') || (at >= text.titleWords && isAdrift(text, at))) return null;
        if ((verbTrades(word) & trades) !== 0) return ASKED(at, verbTrades(word));
        if (isRole) return 'open';
        return word.trades === TRADES.other ? { how: 'other', by: at, trades: word.trades } : null;
      }
      case 'ask':
        return isAsking(text, at, 'ask') ? ASKED(at, after === 'done' ? doneTrades(text, to) : ANY_TRADE) : null;
      case 'have':
        // `want to have my video edited`; but `we have our videos edited already`
        if (after === 'done') return isOwned(text, at) ? null : ASKED(at, doneTrades(text, to));
        return after === 'asked' ? ASKED(at) : null;
      case 'be':
        if (isTaskBefore(text, at)) return ASKED(at);
        if (isAuthors(text, at)) return null;
        return isRole ? roleOf(text, at) : 'open';
      case 'skill':
        // `a portfolio site`
        if (text.words[at] === 'portfolio' && at === from - 1) break;
        return null;
      case 'not':
        return null;
      case 'of': {
        const governor = wordAt(text, at - 1);
        if (governor?.part === 'ask') return isAsking(text, at - 1, 'ask') ? ASKED(at - 1) : null;
        // `a set of flyers` is flyers, `a screenshot of a website` none.
        if (governor?.part === 'verb' || governor?.part === 'activity' || AMOUNTS.has(text.words[at - 1] ?? '')) break;
        return null;
      }
      case 'for':
        return forWhat(text, at, trades, isRole);
      case 'with':
        if (isWhere(text, at)) break;
        return withWhat(text, at);
      case 'place':
        if (isWhere(text, at) || isCounting(text, at)) break;
        if (isUpkeep(text, at)) return ASKED(at - 1);
        return at === from - 1 && isInfinitive(text, at) ? ASKED(at) : placed(text, at, trades);
      case 'author':
      case 'others':
        return after === 'asked' || after === 'done' ? ASKED(at) : isOwn ? null : 'open';
    }
  }
  // `Our website is old` names what the author has.
  return isOwn && after !== 'asked' ? null : 'open';
}

const AMOUNTS = new Set(
  namesIn(`kind type sort set sets series pack package lot lots couple number pair batch bunch version versions variety range copy few some
  multiple one two three several dozen dozens hundreds`),
);

/** `my video edited`: the trade of what is done. */
function doneTrades(text: Clauses, to: number): number {
  return wordAt(text, to)?.trades ?? ANY_TRADE;
}

/** `someone to walk my dog`, where the name itself begins with a verb that no table has. */
function isInfinitive(text: Clauses, at: number): boolean {
  const part = wordAt(text, at - 1)?.part;
  return text.words[at] === 'to' && (part === 'person' || part === 'role' || part === 'ask');
}

/** `we've voices recorded`: what is there. */
function isOwned({ words }: Clauses, at: number): boolean {
  const word = words[at] as string;
  return word === "we've" || word === "i've" || ((word === 'have' || word === 'had') && HOLDERS.has(words[at - 1] ?? ''));
}

const HOLDERS = new Set(['we', 'i', 'already', 'they', 'you', 'now']);

/** Code is written, too. */
function verbTrades({ trades }: Word): number {
  return trades === TRADES.write ? TRADES.write | TRADES.code : trades;
}

/** `look after our website`, `take over the blog`. */
function isUpkeep(text: Clauses, at: number): boolean {
  if (at === 0 || text.breaks[at] !== JOINED) return false;
  return UPKEEP.has(`${text.words[at - 1]} ${text.words[at]}`) && isAsking(text, at - 1, 'verb');
}

const UPKEEP = new Set(['look after', 'looking after', 'take over', 'taking over', 'go over', 'go through']);

/** `work from home`, `in house`, `on site`: says where the work is done. */
function isWhere({ words }: Clauses, at: number): boolean {
  return WHERE.has(words[at + 1] ?? '');
}

const WHERE = new Set(['home', 'house', 'office', 'site', 'person', 'town']);

/** `you are a web designer`, `somebody who is a web designer`. */
function roleOf({ words, breaks }: Clauses, at: number): Standing | null {
  for (let back = 1; back <= 4 && at - back >= 0 && breaks[at - back + 1] !== STOP; back++) {
    if (WANTED.has(words[at - back] ?? '')) return ASKED(at);
  }
  return null;
}

const WANTED = new Set(['you', 'who', 'must', 'should']);

/** `looking for a logo` and `an artist for a logo` ask for it; `copy for my website` has the website. */
function forWhat(text: Clauses, at: number, trades: number, isRole: boolean): Standing | null {
  for (let back = 1; back <= 3 && at - back >= 0; back++) {
    if (text.breaks[at - back + 1] === STOP) return null;
    const word = wordAt(text, at - back);
    if (word === undefined) {
      // `somebody funny for my channel`
      if (wordAt(text, at - back - 1)?.part === 'person' && text.breaks[at - back] === JOINED) return ASKED(at - back - 1);
      // `an opening for a web designer`
      return isRole && OPENINGS.has(text.words[at - back] ?? '') ? ASKED(at) : null;
    }
    switch (word.part) {
      case 'plain':
      case 'link':
        continue;
      case 'ask': {
        if (!isAsking(text, at - back, 'ask')) return null;
        // `an editor wanted for my channel`; not `an illustrator wanted for our newsletter`
        const role = NEEDED.get(text.numbers[at - back] as number) === true ? wordAt(text, at - back - 1) : undefined;
        if (role?.part !== 'role') return ASKED(at - back);
        return (role.trades & trades) !== 0 ? ASKED(at - back, role.trades) : null;
      }
      case 'role':
      case 'activity':
      case 'verb':
        // `flows rebuilt for our shop` are the flows.
        if (DONE.get(text.numbers[at - back] as number) === true) return null;
        if (word.part === 'verb' && !isAsking(text, at - back, 'verb')) return null;
        return (word.trades & trades) !== 0 ? ASKED(at - back, word.trades) : null;
      case 'person':
        // `somebody for my site`, but `an SEO person for my site`
        return text.breaks[at - back] === JOINED && at > back && wordAt(text, at - back - 1) === undefined
          ? null
          : ASKED(at - back);
      case 'task':
        return ASKED(at - back);
      default:
        return null;
    }
  }
  return null;
}

const OPENINGS = new Set(namesIn('opening openings opportunity opportunities spot search call ad position positions'));

/** `help with a logo`, `work on a website`. */
function withWhat(text: Clauses, at: number): Standing | null {
  for (let back = 1; back <= 2 && at - back >= 0; back++) {
    const word = wordAt(text, at - back);
    if (text.breaks[at - back + 1] === STOP) return null;
    // `come up with a logo`
    if (text.words[at - back] === 'up' && text.words[at - back - 1] === 'come') return ASKED(at - back - 1);
    if (HELP.has(text.words[at - back] ?? '')) return isAsking(text, at - back, 'verb') ? ASKED(at - back) : null;
    if (word?.part !== 'own' && word?.part !== 'plain') return null;
  }
  return null;
}

/** `a crash in the plugin`, `changes to my website`, `work as a web designer`; else a place, a topic or a way. */
function placed(text: Clauses, at: number, trades: number): Standing | null {
  // `turn my sketch into a logo`
  for (
    let back = 1;
    back <= REACH && text.words[at] === 'into' && at - back >= 0 && text.breaks[at - back + 1] !== STOP;
    back++
  ) {
    if (TURNS.has(text.words[at - back] ?? '')) return isAsking(text, at - back, 'verb') ? ASKED(at - back) : null;
  }
  // `connect my shop to Stripe`
  for (let back = 2; back <= REACH && text.words[at] === 'to' && at - back >= 0 && text.breaks[at - back + 1] !== STOP; back++) {
    if (JOINS.has(text.words[at - back] ?? '')) return isAsking(text, at - back, 'verb') ? ASKED(at - back, TRADES.code) : null;
  }
  const before = wordAt(text, at - 1);
  if (before === undefined || text.breaks[at] === STOP) return null;
  if (before.part === 'fault' && (trades & TRADES.code) !== 0) return ASKED(at - 1, TRADES.code);
  if (text.words[at] === 'to' && before.part === 'activity' && before.trades === ANY_TRADE) return ASKED(at - 1);
  return null;
}

const JOINS = new Set(['connect', 'connecting', 'connected', 'sync', 'syncing', 'synced', 'integrate', 'integrating']);
const TURNS = new Set(['turn', 'convert', 'make', 'turned', 'made', 'transform', 'develop']);
