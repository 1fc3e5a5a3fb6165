/** A first sentence that asks the reader what the author sells: `Need a website?`, `Hiring?`, `Looking for someone who needs an editor?` */

import { Phrases } from '../text/phrases.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn, phrasesIn } from '../text/words.ts';
import { ASKED, JOINED, marksOf } from './kind-marks.ts';

/** How such a question begins. */
const BEGINNINGS = new Phrases<true>(
  phrasesIn(
    `need, needs, needing, in need of, looking for, want, wanna, hiring, tired of, sick of, fed up with, struggling with, struggling to, do you need,
    do you want, do you hate, do you struggle, are you looking for, are you tired, are you struggling, are you in need, is your, does your,
    anyone need, anyone needs, anybody need, anybody needs, anyone want, who needs, ever wonder, ever wondered, no time for, too busy`,
  ).map((phrase) => [phrase, true] as const),
);
/** Who needs it for themselves says one of these, and who asks whether others want to work. */
const OWN = byNumber(
  namesIn(`i i'm i've i'd me my mine we we're us our work job jobs gig gigs clients employment earn money paid pay join test how what which
  why where recommendations advice`).map((word) => [word, true] as const),
);
const MAX_WORDS = 16;
/** A title that was made of the start of the body may have been cut behind so much. */
const SURE_OF_TITLE = 40;

export interface BuyersQuestion {
  /** How many words it has. */
  readonly words: number;
  /** Where it stands again in the body of a post without a title of its own, else 0. */
  readonly again: number;
}

/** Null where the post does not begin so. */
export function buyersQuestion(read: ReadPost): BuyersQuestion | null {
  let isBegun = false;
  BEGINNINGS.find(
    read.numbers,
    () => {
      isBegun = true;
    },
    1,
  );
  if (!isBegun) return null;
  const words = questionWords(read);
  for (let at = 0; at < words; at++) if (OWN.get(read.numbers[at] as number) === true) return null;
  if (words === 0) return null;
  const { title, body } = read.post;
  return { words, again: title !== '' && body.startsWith(title.slice(0, SURE_OF_TITLE)) ? read.titleWords : 0 };
}

/** The number of words of the first sentence, 0 where it is long or no question. */
function questionWords(read: ReadPost): number {
  const end = Math.min(read.titleWords === 0 ? read.words.length : read.titleWords, MAX_WORDS + 1);
  const marks = marksOf(read, end);
  for (let at = 1; at < end; at++) {
    if (marks[at] !== JOINED) return marks[at] === ASKED ? at : 0;
  }
  const text = read.titleWords === 0 ? read.post.body : read.post.title;
  return end <= MAX_WORDS && text.trimEnd().endsWith('?') ? end : 0;
}

/** Whether the word at the index belongs to the question. */
export function isOfQuestion({ words, again }: BuyersQuestion, at: number): boolean {
  return at < words || (at >= again && at < again + words);
}
