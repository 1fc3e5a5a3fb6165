/** What stands beside the pay that a post speaks of: that it is a share of what may come in, that a sample is to be made first. English. */
import { breaksOf, STOP } from '../text/clauses.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn, phrasesIn } from '../text/words.ts';

/** So many words of a post are read. */
const MAX_WORDS = 400;
/** Words of a sentence in which one says both. */
const REACH = 14;

const PORTIONS = byNumber(namesIn('portion share percentage percent cut slice').map((word) => [word, true] as const));
/** What comes in, if anything does. */
const PROCEEDS = new Set(
  namesIn('whatever revenue revenues profit profits earnings proceeds income takings royalties make makes earn earns sell sells'),
);
const TO_YOU =
  phrasesIn(`to you, directly to you, is yours, are yours, will be yours, you get, you'll get, you will get, you receive, you'll receive,
  you will receive, you earn, you'll earn, you will earn, you keep, you'll keep, you take, give you, offer you, pay you, to him, to her, directly to him,
  directly to her, gets a, get a, gets paid a, in return for a, paid a, pay a`).map((phrase) => phrase.split(' '));
/** Then it comes on top of the pay, or is somebody else's. */
const BESIDES = new Set(
  namesIn(
    'bonus plus addition additional also besides top extra charity charities see know calculate shows showing donate donated tip',
  ),
);

/** `what share of the revenue`: a question. */
const ASKED = new Set(namesIn('what which whose their'));

/** A share of the proceeds that is promised to whoever does the work, as the post has it; null where none is. Linear in the words that are read. */
export function shareIn(read: ReadPost): string | null {
  const { words, numbers } = read;
  const end = Math.min(words.length, MAX_WORDS);
  let breaks: Uint8Array | null = null;
  for (let at = 0; at < end; at++) {
    if (PORTIONS.get(numbers[at] as number) !== true || words[at + 1] !== 'of' || ASKED.has(words[at - 1] ?? '')) continue;
    breaks ??= breaksOf(read, end);
    const [from, to] = sentenceAround(breaks, at);
    const said = words.slice(from, to);
    if (!isOfProceeds(words, from, at) || said.some((word) => BESIDES.has(word))) continue;
    if (said.some((_, index) => TO_YOU.some((phrase) => phrase.every((word, next) => said[index + next] === word))))
      return words.slice(at, Math.min(to, at + 4)).join(' ');
  }
  return null;
}

/** `a cut of the ad revenue`, `a portion of whatever we make`; `whatever we make, a portion of it`. */
function isOfProceeds(words: readonly string[], from: number, at: number): boolean {
  if (words.slice(at + 2, at + 6).some((word) => PROCEEDS.has(word))) return true;
  return words[at + 2] === 'it' && words.slice(from, at).some((word) => PROCEEDS.has(word));
}

const APPLYING = byNumber<'condition' | 'purpose'>([
  ...namesIn('apply applying considered applicants applicant candidates interested').map((word) => [word, 'condition'] as const),
  ...namesIn('sample test trial audition').map((word) => [word, 'purpose'] as const),
]);
const MAKING = new Set(
  namesIn('write design draw record make create translate edit illustrate build code animate compose redesign sketch mock'),
);
const PIECES = new Set(
  namesIn(`post article sample design logo sketch page mockup chapter scene script clip video translation test task piece blog story review drawing
  illustration animation demo banner poster headline paragraph passage verse icon thumbnail version draft`),
);
/** About oneself, or of what is there already, or paid like the rest. */
const OWN = new Set(
  namesIn(`yourself experience paid pay pays compensated portfolio cv resume previous past existing introduction introducing intro answer answers why
  proposal quote previously`),
);
const BEFORE_PURPOSE = new Set(namesIn('a an your free unpaid short quick little small writing'));

/** What is to be made before anybody is chosen, `to apply, write a post`, as the post has it; null where nothing is. Linear in the words that are read. */
export function sampleIn(read: ReadPost): string | null {
  const { words, numbers } = read;
  const end = Math.min(words.length, MAX_WORDS);
  let breaks: Uint8Array | null = null;
  for (let at = 0; at < end; at++) {
    const sign = APPLYING.get(numbers[at] as number);
    if (sign === undefined || (sign === 'purpose' && !isPurpose(words, at))) continue;
    breaks ??= breaksOf(read, end);
    const [from, to] = sentenceAround(breaks, at);
    if (words.slice(from, Math.min(breaks.length, to + REACH)).some((word) => OWN.has(word))) continue;
    const made = madeIn(words, sign === 'condition' ? at : from, sign === 'condition' ? to : at);
    if (made !== null) return made;
  }
  return null;
}

/** `as a sample`, `as your trial`. */
function isPurpose(words: readonly string[], at: number): boolean {
  let from = at - 1;
  while (from > 0 && BEFORE_PURPOSE.has(words[from] as string)) from--;
  return words[from] === 'as' || (words[from] === 'for' && words[at] === 'audition');
}

/** `write a post`, `design one landing page`: an order, with its piece near behind it. */
function madeIn(words: readonly string[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    if (!MAKING.has(words[at] as string) || NO_ORDER.has(words[at - 1] ?? '')) continue;
    for (let next = at + 1; next <= at + 4 && next < to; next++)
      if (PIECES.has(words[next] as string)) return words.slice(at, next + 1).join(' ');
  }
  return null;
}

/** `who can write`, `to design`, `we make`: what the work is, and no order. */
const NO_ORDER = new Set(namesIn('to can could who we i you will would may they able that a the our my'));

/** The sentence that holds a word, a few words each way. */
function sentenceAround(breaks: Uint8Array, at: number): readonly [from: number, to: number] {
  let from = at;
  while (from > 0 && at - from < REACH && breaks[from] !== STOP) from--;
  let to = at + 1;
  while (to < breaks.length && to - at <= REACH && breaks[to] !== STOP) to++;
  return [from, to];
}
