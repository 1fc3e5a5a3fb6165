/** What stands behind a name for a service, and whether the name is then still one: `website copy` is copy, `site needed` asks for a site. */
import { type Clauses, JOINED, STOP } from '../text/clauses.ts';
import { namesIn } from '../text/words.ts';
import { ANY_TRADE, DONE, HEADS, NEEDED, NOUNS_TOO, TRADES, WORDS, wordAt } from './service-words.ts';

/**
 * `foreign`: it is part of another name; `worker`: of one who does such work; `asked`, `done`: it is needed or to be done; null: nothing is told.
 */
export type Behind = 'foreign' | 'worker' | 'asked' | 'done' | null;

/** @param to index behind the name's last word
 * @param trades of the service */
export function behindOf(text: Clauses, to: number, trades: number, isRole: boolean): Behind {
  if (text.breaks[to] !== JOINED) return null;
  const number = text.numbers[to] as number;
  if (NEEDED.get(number) === true) return isWanting(text, to) ? 'foreign' : 'asked';
  const word = WORDS.get(number);
  if (!isRole && isOtherwiseDone(text, to)) return 'foreign';
  if (DONE.get(number) === true) return ((word?.trades ?? ANY_TRADE) & trades) === 0 ? 'foreign' : 'done';
  if (word?.part === 'task') return 'asked';
  if (!isRole && HEADS.get(number) === true) return 'foreign';
  if (word?.part === 'skill' || (word?.part === 'for' && text.words[to + 1] === 'sale')) return 'foreign';
  // `CSV import crashes`: what is there, and fails.
  if (!isRole && (FAILS.has(text.words[to] as string) || (word?.part === 'be' && FAILS.has(text.words[to + 1] ?? ''))))
    return 'foreign';
  if (word?.part === 'be' && text.breaks[to + 1] === JOINED && NEEDED.get(text.numbers[to + 1] as number) === true)
    return 'asked';
  // `A blogger to test our tent` writes no article of ours.
  if (isRole) return isToDoOther(text, to, trades) ? 'foreign' : null;
  if (word === undefined) return isPartOfRole(text, to) ? 'foreign' : null;
  if (word.part === 'role') return (word.trades & trades) === 0 ? 'foreign' : 'worker';
  // `website copy` is copy; but `my website fix` is a fix.
  return word.part === 'activity' && (word.trades & trades) === 0 ? 'foreign' : null;
}

/** `our site needs photos` wants photos; `our site needs an overhaul` is about the site. */
function isWanting(text: Clauses, to: number): boolean {
  const { words, breaks } = text;
  if (words[to] !== 'needs' && words[to] !== 'need') return false;
  let at = to + 1;
  while (breaks[at] === JOINED && wordAt(text, at)?.part === 'plain') at++;
  if (at >= words.length || breaks[at] === STOP) return false;
  return (
    wordAt(text, at) === undefined &&
    words[at] !== 'to' &&
    !UPKEEP_NOUNS.has(words[at] as string) &&
    words[at]?.endsWith('ing') !== true
  );
}

const INSTALLED = new Set(
  namesIn('installed hosted migrated transferred unblocked verified restored recovered indexed approved'),
);
const FAILS = new Set(namesIn('crash crashes crashing fails failing hangs freezes losing dropping ignoring'));

const UPKEEP_NOUNS = new Set(
  namesIn('facelift refresh rework love attention tlc pages page look pair hand rebrand refurbishing'),
);

/** `postcards to be sorted`, `get a site installed`: work that no table knows. */
function isOtherwiseDone({ numbers, words, breaks }: Clauses, to: number): boolean {
  if (breaks[to + 1] !== JOINED && INSTALLED.has(words[to] as string)) return true;
  if (words[to] !== 'to' || words[to + 1] !== 'be' || breaks[to + 1] !== JOINED || breaks[to + 2] !== JOINED) return false;
  return words[to + 2]?.endsWith('ed') === true && WORDS.get(numbers[to + 2] as number) === undefined;
}

/** `to test`, of another trade than the worker's. */
function isToDoOther(text: Clauses, to: number, trades: number): boolean {
  if (text.words[to] !== 'to' || text.breaks[to + 1] !== JOINED) return false;
  const done = wordAt(text, to + 1);
  return done?.part === 'verb' && (done.trades & trades) === 0;
}

/** `site reliability engineer`: a word of no table, and who does it. */
function isPartOfRole(text: Clauses, to: number): boolean {
  if (text.breaks[to + 1] !== JOINED) return false;
  const part = wordAt(text, to + 1)?.part;
  return part === 'role' || part === 'person';
}

/**
 * `Poster tubes`, `Website loses orders`, `Voice mail`: a word of no table or trade goes on behind a name in the title, which only says what it is
 * about. Not a figure, and not where the title itself hires: `[Hiring] Landing page Toronto`.
 */
export function isCompound(text: Clauses, to: number): boolean {
  const next = text.words[to] ?? '';
  if (text.breaks[to] !== JOINED || to >= text.titleWords || TAILS.has(next) || isFigure(next) || hires(text)) return false;
  const word = wordAt(text, to);
  return (
    word === undefined ||
    (word.part === 'verb' && word.trades === TRADES.other && NOUNS_TOO.get(text.numbers[to] as number) === true)
  );
}

function isFigure(word: string): boolean {
  return word.charCodeAt(0) >= 0x30 && word.charCodeAt(0) <= 0x39;
}

function hires({ words, titleWords }: Clauses): boolean {
  for (let at = 0; at < titleWords; at++) if (HIRING.has(words[at] as string)) return true;
  return false;
}

const HIRING = new Set(namesIn('hiring task wanted commission gig paid wtb'));
const TAILS = new Set(
  namesIn('asap urgent urgently paid today now usd eur gbp refresh revamp rework commission requested vector'),
);
