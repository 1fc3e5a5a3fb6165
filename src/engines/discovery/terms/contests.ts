/** That only one of those who do the work is paid for it: `$20 to the most upvoted one`, `whoever makes the one I use`, `for my favorite logo`. English. */
import { breaksOf, JOINED, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn, phrasesIn } from '../text/words.ts';

/** So many words of a post are read. */
const MAX_WORDS = 400;
/** Words of a sentence between the prize and what it is for. */
const REACH = 14;

type Sign = 'picked' | 'winner' | 'whoever' | 'anyone' | 'contest';

/** Most posts have none of them. */
const SIGNS = byNumber<Sign>([
  ...namesIn('best favorite favourite winning funniest coolest nicest prettiest upvoted').map(
    (word) => [word, 'picked'] as const,
  ),
  ...namesIn('winner winners').map((word) => [word, 'winner'] as const),
  ...namesIn('whoever whomever').map((word) => [word, 'whoever'] as const),
  ...namesIn('anyone anybody person one those').map((word) => [word, 'anyone'] as const),
  ...namesIn('contest competition').map((word) => [word, 'contest'] as const),
]);

const GIVEN = new Set(
  namesIn(`pay pays paying paid paypal venmo prize reward award offer offering give giving gift goes tip money cash buck bucks dollars usd eur gbp
  payout bounty payment`),
);
const TO = new Set(namesIn('for to'));
const ITS = new Set(namesIn('the my our most top single'));
/** What is handed in, to be chosen from. */
const ENTRIES = new Set(
  namesIn(`one entry entries submission submissions logo logos design designs edit edits shop shops photoshop picture pictures pic pics image images photo
  photos version drawing drawings sketch concept name names slogan poster banner video clip song track remix caption rendition art artwork illustration
  mascot cover icon avatar animation meme script poem story haiku`),
);
/** Behind the entry: the name goes on no more. `For the best logo designer` seeks a person, `the best video editing` a craft. */
const AFTER_ENTRY = new Set(
  namesIn(
    'and that which i we you is wins will gets by in on with at so or as to from if when until before tonight tomorrow today please thanks out',
  ),
);
const DECIDED = new Set(
  namesIn('selected chosen picked announced decided determined paid notified contacted receive get win revealed'),
);
const TAKES = new Set(namesIn('gets receives takes wins win get'));
const CHOOSING = new Set(namesIn('pick choose select announce declare crown picking choosing selecting'));
const OWN_VERDICT = new Set(namesIn('use like pick choose select prefer love end keep go'));
const IN_EARNEST = new Set(namesIn('i we'));
const BEST_OF = new Set(
  namesIn('price prices deal rate rates offer offers quote value practice practices way ways time times match'),
);
const OF_ANOTHER = new Set(namesIn('where when how whether who that last previous past'));
const RUNNING = phrasesIn('runs until, ends on, is open until, closes on, will run until, entries close');

/** What is made for other people's contests says the same words. */
const SUBJECTS = byNumber(
  namesIn(`raffle raffles giveaway giveaways tournament tournaments league quiz lottery sweepstake sweepstakes championship contestant contestants
  competitors judges judging jury hackathon hackathons leaderboard scoreboard trivia bingo race races players`).map(
    (word) => [word, true] as const,
  ),
);

/** The words that say so, as the post has them; null where nothing does. Linear in the words that are read. */
export function contestIn(read: ReadPost): string | null {
  const { words, numbers } = read;
  const end = Math.min(words.length, MAX_WORDS);
  let breaks: Uint8Array | null = null;
  let found: string | null = null;
  for (let at = 0; at < end; at++) {
    const number = numbers[at] as number;
    if (SUBJECTS.get(number) === true) return null;
    const sign: Sign | undefined = found === null ? SIGNS.get(number) : undefined;
    if (sign === undefined || (sign === 'anyone' && words[at + 1] !== 'who' && words[at + 1] !== 'that')) continue;
    breaks ??= breaksOf(read, end);
    const spot: Spot | null = READERS[sign](words, breaks, at);
    if (spot !== null) found = words.slice(spot[0], spot[1]).join(' ');
  }
  return found;
}

type Spot = readonly [from: number, to: number];
type Reader = (words: readonly string[], breaks: Uint8Array, at: number) => Spot | null;

const READERS: Readonly<Record<Sign, Reader>> = {
  picked: toTheBest,
  winner: winnerAt,
  whoever: (words, breaks, at) => whoeverAt(words, breaks, at, at + 1),
  anyone: (words, breaks, at) => whoeverAt(words, breaks, at, at + 2),
  contest: contestAt,
};

/** `$60 for my favorite logo`, `prize to the most upvoted funny shop`. */
function toTheBest(words: readonly string[], breaks: Uint8Array, at: number): Spot | null {
  let from = at - 1;
  while (from > 0 && ITS.has(words[from] as string) && breaks[from + 1] === JOINED) from--;
  if (from < 0 || !TO.has(words[from] as string) || breaks[from + 1] !== JOINED) return null;
  const entry = [at + 1, at + 2].find((next) => ENTRIES.has(words[next] ?? ''));
  if (entry === undefined || breaks[at + 1] !== JOINED || (entry > at + 1 && breaks[entry] !== JOINED)) return null;
  if (isJoined(breaks, entry + 1) && !AFTER_ENTRY.has(words[entry + 1] as string)) return null;
  return isGivenBefore(words, breaks, from) ? [from, entry + 1] : null;
}

/** `The winner will be selected`, `we pick a winner`; not `where the winner is announced`, `the winner of the match`. */
function winnerAt(words: readonly string[], breaks: Uint8Array, at: number): Spot | null {
  let from = at;
  while (from > 0 && breaks[from] === JOINED && (ITS.has(words[from - 1] as string) || words[from - 1] === 'a')) from--;
  const before = from > 0 && breaks[from] !== STOP ? (words[from - 1] as string) : '';
  if (OF_ANOTHER.has(before)) return null;
  if (CHOOSING.has(before)) return [from - 1, at + 1];
  let next = at + 1;
  if (!isJoined(breaks, next)) return null;
  if (TAKES.has(words[next] as string)) return [from, next + 1];
  if (words[next] !== 'will') return null;
  next++;
  while (isJoined(breaks, next) && (words[next] === 'not' || words[next] === 'be')) next++;
  return isJoined(breaks, next) && DECIDED.has(words[next] as string) ? [from, next + 1] : null;
}

/** `I'll pay whoever makes the one I use`, `$20 to anyone who can best get it done`, `whoever does it best gets $20`. */
function whoeverAt(words: readonly string[], breaks: Uint8Array, at: number, from: number): Spot | null {
  for (let next = from; next <= from + REACH && next < breaks.length && breaks[next] !== STOP; next++) {
    const to = chosenEnd(words, breaks, next);
    if (to > 0) return isGivenBefore(words, breaks, at) || isTakenBehind(words, breaks, to) ? [at, to] : null;
  }
  return null;
}

/** Index behind `the one I use`, `the best one`, `I like best`, `my favorite`, `most upvotes`. */
function chosenEnd(words: readonly string[], breaks: Uint8Array, at: number): number {
  const next = isJoined(breaks, at + 1) ? (words[at + 1] as string) : '';
  switch (words[at]) {
    case 'best':
    case 'funniest':
      return BEST_OF.has(next) ? 0 : at + 1;
    case 'favorite':
    case 'favourite':
      return words[at - 1] === 'my' || words[at - 1] === 'our' ? at + 1 : 0;
    case 'most':
      return /^(?:up)?votes?$/.test(next) ? at + 2 : 0;
    case 'one':
      return words[at - 1] === 'the' && IN_EARNEST.has(next) && OWN_VERDICT.has(words[at + 2] ?? '') ? at + 3 : 0;
    default:
      return 0;
  }
}

/** `This is a contest`, `contest runs until Thursday`: one's own, and nothing made for it. */
function contestAt(words: readonly string[], breaks: Uint8Array, at: number): Spot | null {
  const behind = words.slice(at + 1, at + 4).join(' ');
  if (RUNNING.some((phrase) => behind.startsWith(phrase))) return [at, at + 3];
  let from = at - 1;
  while (from > 0 && at - from < 4 && breaks[from] !== STOP && words[from] !== 'a') from--;
  const isThis = words[from] === 'a' && words[from - 1] === 'is' && /^(?:this|it)$/.test(words[from - 2] ?? '');
  return isThis && !isJoined(breaks, at + 1) ? [from - 2, at + 1] : null;
}

function isGivenBefore(words: readonly string[], breaks: Uint8Array, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at <= REACH && breaks[at + 1] !== STOP; at--)
    if (isMoney(words[at] as string)) return true;
  return false;
}

function isTakenBehind(words: readonly string[], breaks: Uint8Array, to: number): boolean {
  for (let at = to; at < to + 6 && at < breaks.length && breaks[at] !== STOP; at++)
    if (TAKES.has(words[at] as string) || (words[at] === 'paid' && words[at - 1] === 'be')) return true;
  return false;
}

function isMoney(word: string): boolean {
  const code = word.charCodeAt(0);
  return GIVEN.has(word) || (code >= 0x30 && code <= 0x39);
}

/** A word stands there in the same clause as the one before it. */
function isJoined(breaks: Uint8Array, at: number): boolean {
  return at < breaks.length && breaks[at] === JOINED;
}
