/**
 * What the small model of `kind-model.ts` looks at in a post: the terms of the title and of the start of the body (single words and pairs),
 * and the shape of the whole. `scripts/train-kind.ts` and the model read posts through this one file, so both see the same.
 */
import type { ReadPost } from './kind.ts';
import { PAIRS, pairsIn } from './kind-classes.ts';
import type { Signs } from './kind-signs.ts';
import { byNumber } from './phrases.ts';

/** Words of the body that are looked at: what a post asks stands at its top. */
const BODY_WORDS = 90;
/** Without these a long post would shout down the signs of its shape, and a title would be lost in its body. */
const TITLE_SCALE = 4;
const BODY_SCALE = 6;
const LEAST_WORDS = 4;

/** A run of words whose terms count alike. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The value of each term in it. */
  readonly value: number;
}

export function titlePart({ titleWords }: ReadPost): Part {
  return { from: 0, to: titleWords, value: TITLE_SCALE / Math.sqrt(2 * Math.max(titleWords, LEAST_WORDS)) };
}

export function bodyPart({ words, titleWords }: ReadPost): Part {
  const to = Math.min(words.length, titleWords + BODY_WORDS);
  return { from: titleWords, to, value: BODY_SCALE / Math.sqrt(2 * Math.max(to - titleWords, LEAST_WORDS)) };
}

const I = 1;
const YOU = 2;
const WE = 3;
const PERSONS = byNumber<number>([
  ..."i i'm i've i'll i'd me my mine".split(' ').map((word) => [word, I] as const),
  ..."you your you're you'll you've yours".split(' ').map((word) => [word, YOU] as const),
  ..."we our us we're we've we'll".split(' ').map((word) => [word, WE] as const),
]);

const SIGNS_UNIT = 12;
const MOST_SIGNS = 5;
const LEAD_UNIT = 6;
const MOST_LEAD = 3;

/** Made once: most posts need ten of them. */
const NAMES = {
  i: named('#i', 0, 4),
  you: named('#you', 0, 4),
  we: named('#we', 0, 4),
  questions: named('#questions', 0, 4),
  length: named('#length', 0, 4),
  titleLength: named('#title length', 0, 3),
  lead: named('#lead', -MOST_LEAD, MOST_LEAD),
};

/** Less than a sign of the whole: many pairs stand in a post. */
const PAIR_VALUE = 0.6;
const PAIR_NAMES = PAIRS.map((name) => `#${name}`);
/** The turn of reading that met each pair last. */
const SEEN = new Int32Array(PAIRS.length);
let turn = 0;

function named(name: string, from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => `${name} ${from + index}`);
}

/** Calls `found` for each feature that is not a term. Names begin with `#`, so that no word is taken for one. */
export function shapeOf(read: ReadPost, signs: Signs, found: (name: string, value: number) => void): void {
  const { post, numbers, titleWords } = read;
  const { to } = bodyPart(read);
  const inTitle = persons(numbers, 0, titleWords);
  const inBody = persons(numbers, titleWords, to);
  const total = inBody.i + inBody.you + inBody.we;
  if (total === 0) found('#nobody', 1);
  else {
    found(NAMES.i[quarters(inBody.i, total)] as string, 1);
    found(NAMES.you[quarters(inBody.you, total)] as string, 1);
    found(NAMES.we[quarters(inBody.we, total)] as string, 1);
  }
  if (inTitle.i > 0) found('#title i', 1);
  if (inTitle.you > 0) found('#title you', 1);
  if (inTitle.we > 0) found('#title we', 1);
  const questions = marksIn(post.body, '?', 4);
  found(NAMES.questions[questions < 2 ? questions : questions < 4 ? 2 : 4] as string, 1);
  if (post.title.includes('?')) found('#title question', 1);
  const length = to - titleWords;
  found(NAMES.length[length === 0 ? 0 : length < 30 ? 1 : length < 80 ? 2 : length < BODY_WORDS ? 3 : 4] as string, 1);
  found(NAMES.titleLength[titleWords < 5 ? 1 : titleWords < 10 ? 2 : 3] as string, 1);
  if (hasPrice(post.title)) found('#title price', 1);
  if (hasPrice(post.body)) found('#price', 1);
  const links = marksIn(post.body, '://', 4);
  if (links > 0) found(links < 4 ? '#link' : '#links', 1);
  found('#asking', Math.min(signs.ask / SIGNS_UNIT, MOST_SIGNS));
  found('#offering', Math.min(signs.offer / SIGNS_UNIT, MOST_SIGNS));
  found('#talking', Math.min(signs.talk / SIGNS_UNIT, MOST_SIGNS));
  const lead = Math.round((signs.ask - signs.offer) / LEAD_UNIT);
  found(NAMES.lead[MOST_LEAD + Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead))] as string, 1);
  const isUntitled = titleWords > 0 && post.body.startsWith(post.title);
  if (isUntitled) found('#untitled', 1);
  if (asksFirst(isUntitled || titleWords === 0 ? post.body : post.title)) found('#question first', 1);
  turn++;
  const onPair = (pair: number): void => {
    if (SEEN[pair] === turn) return;
    SEEN[pair] = turn;
    found(PAIR_NAMES[pair] as string, PAIR_VALUE);
  };
  pairsIn(read.words, numbers, 0, titleWords, onPair);
  pairsIn(read.words, numbers, titleWords, to, onPair);
  if (signs.isAskTold) found('#asks', 1);
  if (signs.isOfferTold) found('#offers', 1);
}

function persons(numbers: readonly number[], from: number, to: number): { i: number; you: number; we: number } {
  const count = { i: 0, you: 0, we: 0 };
  for (let at = from; at < to; at++) {
    const person = PERSONS[numbers[at] as number];
    if (person === undefined) continue;
    if (person === I) count.i++;
    else if (person === YOU) count.you++;
    else count.we++;
  }
  return count;
}

function quarters(part: number, total: number): number {
  return Math.round((4 * part) / total);
}

function marksIn(text: string, mark: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(mark); at !== -1 && count < most; at = text.indexOf(mark, at + mark.length)) count++;
  return count;
}

/** Whether the first sentence is a question: `Need a website? We build them` offers, `How do you hire?` talks. */
function asksFirst(text: string): boolean {
  for (let at = 0; at < text.length && at < MAX_SENTENCE; at++) {
    const code = text.charCodeAt(at);
    if (code === QUESTION) return true;
    if (code === STOP || code === EXCLAMATION || code === LINE_BREAK) return false;
  }
  return false;
}

const MAX_SENTENCE = 160;
const QUESTION = 0x3f;
const STOP = 0x2e;
const EXCLAMATION = 0x21;
const LINE_BREAK = 0x0a;

/** A sign of money with a figure behind it, among the first few. */
function hasPrice(text: string): boolean {
  for (const sign of ['$', '€', '£']) {
    let at = text.indexOf(sign);
    for (let tries = 0; at !== -1 && tries < 4; tries++) {
      const next = text.charCodeAt(text.charAt(at + 1) === ' ' ? at + 2 : at + 1);
      if (next >= 0x30 && next <= 0x39) return true;
      at = text.indexOf(sign, at + 1);
    }
  }
  return false;
}
