/** The signs in a post's words: points for asking, offering and talking, each with the phrase that gave them. */

import { Phrases } from '../text/phrases.ts';
import { quotedIn } from '../text/quoted.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { signsAbroad } from './abroad.ts';
import { buyersQuestion, isOfQuestion } from './buyers-question.ts';
import { OPENINGS, PEOPLE, SEEKING, SIGNALS, type Side, type Signal, WARES, WORK } from './signals.ts';

export interface Sign {
  readonly side: Side;
  readonly phrase: string;
  readonly points: number;
  /** The words of the post that it was read from, as half-open range of their indices; null where it rests on no one place of the post. */
  readonly at: readonly [from: number, to: number] | null;
}

export interface Signs {
  readonly ask: number;
  readonly offer: number;
  readonly talk: number;
  /** Whether something telling was said, not hints alone. */
  readonly isAskTold: boolean;
  readonly isOfferTold: boolean;
  /** Not written in English, and read by the tables of its language. */
  readonly isAbroad: boolean;
  /** The telling ones, the strongest first. */
  readonly told: readonly Sign[];
}

/** The sign of a post that asks its readers something, which is no phrase of it. */
export const A_QUESTION = 'a question';
/** What is said in the title counts so many times. */
const TITLE_FACTOR = 2;
const TELLING = 4;
/** So many words say what a post is; what comes after says the rest. */
const MAX_WORDS = 400;
/** A verb and what it seeks are quoted whole where so few words lie between. */
const MAX_QUOTED = 6;
const phrases = new Phrases<Signal>(SIGNALS);
const openings = new Phrases<Signal>(OPENINGS);

export function signsOf(read: ReadPost): Signs {
  const sums = { ask: 0, offer: 0, talk: 0 };
  const seen = new Set<string>();
  const told: Sign[] = [];
  const add = (side: Side, points: number, phrase: string, inTitle: boolean, at: Sign['at'], name = phrase): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const worth = inTitle ? points * TITLE_FACTOR : points;
    sums[side] += worth;
    if (points >= TELLING) told.push({ phrase, points: worth, side, at });
  };
  let readTo = 0;
  let quoted: ReturnType<typeof quotedIn> | null = null;
  // What somebody else is quoted with is not what the author asks or offers.
  const isQuoted = (at: number): boolean => {
    quoted ??= quotedIn(read);
    return quoted.some(([from, to]) => from <= at && at < to);
  };
  const question = buyersQuestion(read);
  const isBuyers = (at: number): boolean => question !== null && isOfQuestion(question, at);
  if (question !== null)
    add('offer', 6, `${read.words.slice(0, question.words).join(' ')}?`, read.titleWords > 0, [0, question.words]);
  const count = (signal: Signal, from: number, to: number, phrase: string): void => {
    // `need a` inside `i need a` was counted with it.
    if (to <= readTo || (signal.side === 'ask' && isBuyers(from))) return;
    if (signal.side !== 'talk' && isQuoted(from)) return;
    readTo = to;
    add(signal.side, signal.points, phrase, from < read.titleWords, [from, to]);
  };
  phrases.find(read.numbers, count, MAX_WORDS);
  let seeksWares = false;
  seekings(read, (side, from, to, inTitle) => {
    if (isBuyers(from) || (side !== 'talk' && isQuoted(from))) return;
    if (side === 'talk' && inTitle) seeksWares = true;
    const name = `${read.words[from]} … ${read.words[to]}`;
    add(side, 6, to - from < MAX_QUOTED ? read.words.slice(from, to + 1).join(' ') : name, inTitle, [from, to + 1], name);
  });
  if (read.titleWords > 0 && question === null) {
    openings.find(
      read.numbers,
      ({ side, points }, from, to, phrase) => {
        // `Looking for scheduling software` opens like a request and is none.
        if (side !== 'ask' || !seeksWares) add(side, points, phrase, false, [from, to], `${phrase} …`);
      },
      1,
    );
  }
  const abroad = signsAbroad(read);
  for (const { side, points, phrase, inTitle } of abroad ?? []) add(side, points, phrase, inTitle, null);
  const { title, body } = read.post;
  const first = body.indexOf('?');
  const questions = (title.includes('?') ? 4 : 0) + (first !== -1 && body.indexOf('?', first + 1) !== -1 ? 3 : 0);
  if (questions > 0) add('talk', questions, A_QUESTION, false, null);
  if (told.length > 1) told.sort((a, b) => b.points - a.points);
  return {
    ...sums,
    isAskTold: told.some(({ side }) => side === 'ask'),
    isOfferTold: told.some(({ side }) => side === 'offer'),
    isAbroad: abroad !== null,
    told,
  };
}

/** What the search verbs look for within the next few words: people (asks) or work (offers). */
function seekings(read: ReadPost, found: (side: Side, from: number, to: number, inTitle: boolean) => void): void {
  const { words, numbers, titleWords } = read;
  for (let i = 0; i < numbers.length && i < MAX_WORDS; i++) {
    if (IS_SEEKING.get(numbers[i] as number) !== true || isOfOthers(words, i)) continue;
    const end = Math.min(numbers.length, i + 8, i < titleWords ? titleWords : numbers.length);
    for (let j = i + 1; j < end; j++) {
      const object = OBJECTS.get(numbers[j] as number);
      if (object === undefined) continue;
      if (endsBetween(read, i, j)) break;
      const word = words[j] ?? '';
      // `of course`, and the hiring manager who reads applications.
      if ((word === 'course' && words[j - 1] === 'of') || (j === i + 1 && words[i] === 'hiring' && MANAGERS.has(word))) continue;
      if (object === 'ware' && OBJECTS.get(numbers[j + 1] as number) !== 'people') {
        found('talk', i, j, i < titleWords);
        break;
      }
      if (object === 'ware') continue;
      if (object === 'work') {
        // `looking for work done on my cover`
        if (words[j + 1] === 'done') {
          found('ask', i, j + 1, i < titleWords);
          break;
        }
        // `looking for a sales associate to work with us`: a verb.
        if (word === 'work' && VERB_BEFORE.has(words[j - 1] ?? '')) break;
        // `hiring for several positions`: whoever hires has the work.
        if (HIRES.has(words[i] ?? '')) break;
        found('offer', i, j, i < titleWords);
        break;
      }
      const after = words[j + 1] ?? '';
      const isForSelf = j + 1 < end && OBJECTS.get(numbers[j + 1] as number) === 'work' && after !== 'projects';
      found(isForSelf ? 'offer' : 'ask', i, isForSelf ? j + 1 : j, i < titleWords);
      break;
    }
  }
}

/** `I need a logo. My clients keep asking`: what is sought stands in the sentence. Right behind the verb a mark parts nothing: `Hiring! Two designers`. */
function endsBetween({ post, words, starts, titleWords }: ReadPost, from: number, to: number): boolean {
  const text = from < titleWords ? post.title : post.body;
  const first = (starts[from + 1] as number) + (words[from + 1] as string).length;
  for (let at = first; at < (starts[to] as number); at++) {
    if (ENDS.includes(text.charAt(at)) && !(text.charCodeAt(at + 1) > BLANK)) return true;
  }
  return false;
}

const ENDS = '.!?';
const BLANK = 0x20;

/** `if you want to hire people, do so elsewhere`, `when I see someone hiring a designer`: others may seek, the author does not. */
function isOfOthers(words: readonly string[], at: number): boolean {
  if (!OF_OTHERS.has(words[at] as string)) return false;
  if (ANYBODY.has(words[at - 1] ?? '')) return true;
  let isYou = false;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const word = words[before] as string;
    if (word === 'if') return isYou;
    isYou ||= word === 'you' || word === "you're";
  }
  return false;
}

const IS_SEEKING = byNumber([...SEEKING].map((word) => [word, true] as const));
const OBJECTS = byNumber([
  ...[...WARES].map((word) => [word, 'ware'] as const),
  ...[...PEOPLE].map((word) => [word, 'people'] as const),
  ...[...WORK].map((word) => [word, 'work'] as const),
]);
const OF_OTHERS = new Set(['hire', 'hiring', 'looking', 'seeking', 'searching']);
/** Not those that a greeting names: `hello everyone looking for a designer`. */
const ANYBODY = new Set(['someone', 'somebody', 'anyone', 'anybody', 'those']);
const MANAGERS = new Set(['manager', 'managers']);
const HIRES = new Set(['hiring', 'hire', 'require', 'requires']);
const VERB_BEFORE = new Set(['to', 'can', 'will', 'who', 'that', 'and', 'you']);
