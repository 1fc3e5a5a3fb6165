/**
 * The shape of a post, as the small model of `kind-model.ts` sees it: who speaks, how long, with how many questions and links and prices, what
 * its signs say, which classes of words follow each other, and which clusters of words it is written in.
 */
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { CLASS_NAMES, classOf, PAIRS, PAST_WORDS, pairsIn } from './kind-classes.ts';
import { CLUSTER_FEATURES, clustersOf } from './kind-clusters.ts';
import { BODY_WORDS, bodyPart } from './kind-features.ts';
import { marksOf } from './kind-marks.ts';
import type { Signs } from './kind-signs.ts';

const I = 1;
const YOU = 2;
const WE = 3;
const PAST = 4;
/** Who is spoken of, and whether of what has been: stories of work are told, requests are not. */
const VOICES = byNumber<number>([
  ..."i i'm i've i'll i'd me my mine".split(' ').map((word) => [word, I] as const),
  ..."you your you're you'll you've yours".split(' ').map((word) => [word, YOU] as const),
  ..."we our us we're we've we'll".split(' ').map((word) => [word, WE] as const),
  ...PAST_WORDS.map((word) => [word, PAST] as const),
]);

const SIGNS_UNIT = 12;
const MOST_SIGNS = 5;
const LEAD_UNIT = 6;
const MOST_LEAD = 3;
const MOST_PAST = 4;

/** Every feature that is no term, by its number. Names begin with `#`, so that no word is taken for one. */
const names: string[] = PAIRS.map((name) => `#${name}`);
export const SHAPES: readonly string[] = names;

const SHAPE = {
  nobody: named('#nobody'),
  i: counted('#i', 0, 4),
  you: counted('#you', 0, 4),
  we: counted('#we', 0, 4),
  titleI: named('#title i'),
  titleYou: named('#title you'),
  titleWe: named('#title we'),
  past: counted('#past', 0, MOST_PAST),
  answers: named('#answers'),
  speech: named('#speech'),
  questions: counted('#questions', 0, 4),
  titleQuestion: named('#title question'),
  questionFirst: named('#question first'),
  length: counted('#length', 0, 4),
  titleLength: counted('#title length', 0, 3),
  untitled: named('#untitled'),
  titlePrice: named('#title price'),
  price: named('#price'),
  link: named('#link'),
  links: named('#links'),
  asking: named('#asking'),
  offering: named('#offering'),
  talking: named('#talking'),
  lead: counted('#lead', -MOST_LEAD, MOST_LEAD),
  asks: named('#asks'),
  offers: named('#offers'),
  tail: CLASS_NAMES.map((name) => named(`#tail ${name}`)),
};
/** The number of the first feature of clusters. */
const FIRST_CLUSTER = names.length;
for (const name of CLUSTER_FEATURES) named(`#${name}`);

function named(name: string): number {
  return names.push(name) - 1;
}

/** The numbers of `name from` to `name to`. */
function counted(name: string, from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => named(`${name} ${from + index}`));
}

/** How long posts end says what they want: so many of the last words are looked at for their classes. */
const TAIL_WORDS = 40;
/** The turn of reading that met each pair, and each class of the end, last. */
const SEEN = new Int32Array(PAIRS.length);
const SEEN_LATE = new Int32Array(CLASS_NAMES.length);
let turn = 0;

/** Calls `found` once for each feature of `SHAPES` that the post has. */
export function shapeOf(read: ReadPost, signs: Signs, found: (shape: number, value: number) => void): void {
  const { post, words, numbers, titleWords } = read;
  const { to } = bodyPart(read);
  voices(numbers, titleWords, to, found);
  if (post.body.startsWith('>') || post.body.includes('\n>')) found(SHAPE.answers, 1);
  if (hasSpeech(post.body)) found(SHAPE.speech, 1);
  const questions = marksIn(post.body, '?', 4);
  found(SHAPE.questions[questions < 2 ? questions : questions < 4 ? 2 : 4] as number, 1);
  if (post.title.includes('?')) found(SHAPE.titleQuestion, 1);
  const length = to - titleWords;
  found(SHAPE.length[length === 0 ? 0 : length < 30 ? 1 : length < 80 ? 2 : length < BODY_WORDS ? 3 : 4] as number, 1);
  found(SHAPE.titleLength[titleWords < 5 ? 1 : titleWords < 10 ? 2 : 3] as number, 1);
  const isUntitled = titleWords > 0 && post.body.startsWith(post.title);
  if (isUntitled) found(SHAPE.untitled, 1);
  if (asksFirst(isUntitled || titleWords === 0 ? post.body : post.title)) found(SHAPE.questionFirst, 1);
  if (hasPrice(post.title)) found(SHAPE.titlePrice, 1);
  if (hasPrice(post.body)) found(SHAPE.price, 1);
  const links = marksIn(post.body, '://', 4);
  if (links > 0) found(links < 4 ? SHAPE.link : SHAPE.links, 1);
  found(SHAPE.asking, Math.min(signs.ask / SIGNS_UNIT, MOST_SIGNS));
  found(SHAPE.offering, Math.min(signs.offer / SIGNS_UNIT, MOST_SIGNS));
  found(SHAPE.talking, Math.min(signs.talk / SIGNS_UNIT, MOST_SIGNS));
  const lead = Math.round((signs.ask - signs.offer) / LEAD_UNIT);
  found(SHAPE.lead[MOST_LEAD + Math.max(-MOST_LEAD, Math.min(MOST_LEAD, lead))] as number, 1);
  if (signs.isAskTold) found(SHAPE.asks, 1);
  if (signs.isOfferTold) found(SHAPE.offers, 1);
  turn++;
  const onPair = (pair: number): void => {
    if (SEEN[pair] === turn) return;
    SEEN[pair] = turn;
    found(pair, 1);
  };
  const marks = marksOf(read, to);
  pairsIn(read, marks, 0, titleWords, onPair);
  pairsIn(read, marks, titleWords, to, onPair);
  ending(read, to, found);
  clustersOf(words, numbers, titleWords, to, (feature, value) => found(FIRST_CLUSTER + feature, value));
}

/** The classes of the last words, as far as they lie behind those that are looked at word by word. */
function ending({ words, numbers }: ReadPost, from: number, found: (shape: number, value: number) => void): void {
  for (let at = Math.max(from, numbers.length - TAIL_WORDS); at < numbers.length; at++) {
    const one = classOf(words[at] as string, numbers[at] as number);
    if (one === 0 || SEEN_LATE[one] === turn) continue;
    SEEN_LATE[one] = turn;
    found(SHAPE.tail[one] as number, 1);
  }
}

/** Who speaks of whom, and how much of what has been. */
function voices(numbers: readonly number[], titleWords: number, to: number, found: (shape: number, value: number) => void): void {
  const inBody = persons(numbers, titleWords, to);
  const total = inBody.i + inBody.you + inBody.we;
  if (total === 0) found(SHAPE.nobody, 1);
  else {
    found(SHAPE.i[quarters(inBody.i, total)] as number, 1);
    found(SHAPE.you[quarters(inBody.you, total)] as number, 1);
    found(SHAPE.we[quarters(inBody.we, total)] as number, 1);
  }
  found(SHAPE.past[Math.min(MOST_PAST, inBody.past)] as number, 1);
  const inTitle = persons(numbers, 0, titleWords);
  if (inTitle.i > 0) found(SHAPE.titleI, 1);
  if (inTitle.you > 0) found(SHAPE.titleYou, 1);
  if (inTitle.we > 0) found(SHAPE.titleWe, 1);
}

function persons(numbers: readonly number[], from: number, to: number): { i: number; you: number; we: number; past: number } {
  const count = { i: 0, you: 0, we: 0, past: 0 };
  for (let at = from; at < to; at++) {
    const voice = VOICES.get(numbers[at] as number);
    if (voice === undefined) continue;
    if (voice === I) count.i++;
    else if (voice === YOU) count.you++;
    else if (voice === WE) count.we++;
    else count.past++;
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

/** Words in quotation marks, among the first few: what somebody else said. An inch is no quotation. */
function hasSpeech(text: string): boolean {
  for (const mark of ['"', '“']) {
    let at = text.indexOf(mark);
    for (let tries = 0; at !== -1 && tries < 4; tries++) {
      if (isLetter(text.charCodeAt(at + 1))) return true;
      at = text.indexOf(mark, at + 1);
    }
  }
  return false;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

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
