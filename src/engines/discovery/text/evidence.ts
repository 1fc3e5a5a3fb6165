/** Where in a post something stands that was read from its words, and which sentence of it says most: what a reason quotes. */

import { lastEndIn, quoteAt, type Stretch, sentenceAt } from './quoting.ts';
import type { ReadPost } from './read-post.ts';
import { wordEnd } from './words.ts';

/** Words that speak for something, with how much they do. */
export interface Spot {
  /** Index of the first word. */
  readonly from: number;
  /** Index behind the last one. */
  readonly to: number;
  readonly points: number;
}

export interface Evidence<Of extends Spot = Spot> {
  /** What stands there, in the words of the author: the sentence around it, or a part of it, of the title a short one. */
  readonly quote: string;
  readonly isInTitle: boolean;
  /** Of the whole sentence. */
  readonly points: number;
  /** The weightiest of it. */
  readonly spot: Of;
  /** The same for all evidence from one sentence: where it starts in the body, else, below zero, in the title. */
  readonly place: number;
}

interface Sentence<Of extends Spot> {
  points: number;
  /** The weightiest. */
  spot: Of;
  readonly isInTitle: boolean;
  readonly place: number;
}

/** The title is shown above whatever is told of the post, so the body is quoted unless the title says so much more. */
const TITLE_MUST_LEAD = 1.5;
/** Letters of the title that are told again. */
const MOST_OF_TITLE = 56;

/** The sentence that the most points lie in; null for no spots. Linear in the words up to the last of them. */
export function weightiest<Of extends Spot>(read: ReadPost, all: readonly Of[], most?: number): Evidence<Of> | null {
  if (all.length === 0) return null;
  const { post, titleWords } = read;
  let sentence: Sentence<Of> | undefined;
  const found = new Map<number, Sentence<Of>>();
  let last: Stretch = { start: 0, end: 0 };
  for (const spot of all) {
    if (isInLink(read, spot.from)) continue;
    const isInTitle = spot.from < titleWords;
    const { start } = stretchOf(read, spot);
    // Several spots of a sentence follow on one another more often than not.
    if (sentence === undefined || isInTitle !== sentence.isInTitle || start < last.start || start >= last.end) {
      last = sentenceAt(isInTitle ? post.title : post.body, start);
      const place = placeOf(isInTitle, last);
      sentence = found.get(place) ?? { points: 0, spot, isInTitle, place };
      found.set(place, sentence);
    }
    sentence.points += spot.points;
    if (spot.points > sentence.spot.points) sentence.spot = spot;
  }
  let title: Sentence<Of> | undefined;
  let body: Sentence<Of> | undefined;
  // The first of those with the most points.
  for (const sentence of found.values()) {
    if (sentence.isInTitle) title = title === undefined || sentence.points > title.points ? sentence : title;
    else body = body === undefined || sentence.points > body.points ? sentence : body;
  }
  const chosen = body !== undefined && (title === undefined || title.points < body.points * TITLE_MUST_LEAD) ? body : title;
  if (chosen === undefined) return null;
  const { points, spot, isInTitle, place } = chosen;
  const core = stretchOf(read, spot);
  const quote = isInTitle
    ? quoteAt(post.title, core, Math.min(MOST_OF_TITLE, most ?? MOST_OF_TITLE))
    : quoteAt(post.body, core, most);
  return { quote, isInTitle, points, spot, place };
}

/** Where the words of a spot stand in the title or the body, in whichever it begins. */
function stretchOf(read: ReadPost, { from, to }: Spot): Stretch {
  const isInTitle = from < read.titleWords;
  const stretch = writtenAt(read, from, isInTitle ? Math.min(to, read.titleWords) : Math.min(to, read.words.length));
  return isInTitle ? stretch : inOneSentence(read.post.body, stretch);
}

/** Where some words stand that are all of the title or of the body. */
function writtenAt({ post, words, starts, titleWords }: ReadPost, from: number, to: number): Stretch {
  const last = starts[to - 1] ?? 0;
  return { start: starts[from] ?? 0, end: wordEnd(from < titleWords ? post.title : post.body, last, words[to - 1] ?? '') };
}

/** Words that begin in one sentence and end in the next are told by the next. */
function inOneSentence(text: string, { start, end }: Stretch): Stretch {
  const border = lastEndIn(text, start, end);
  return border === -1 ? { start, end } : { start: sentenceAt(text, end - 1).start, end };
}

/** The words of a web address say nothing. */
function isInLink({ links }: ReadPost, at: number): boolean {
  for (let link = 0; link < links.length; link += 2) {
    if ((links[link] as number) <= at && at < (links[link + 1] ?? Number.POSITIVE_INFINITY)) return true;
  }
  return false;
}

function placeOf(isInTitle: boolean, { start }: Stretch): number {
  return isInTitle ? -1 - start : start;
}

/** The first question of the title, else of the body; null where none is asked. */
export function questionIn({ post }: ReadPost): Pick<Evidence, 'quote' | 'isInTitle' | 'place'> | null {
  for (const [isInTitle, text] of [
    [true, post.title],
    [false, post.body],
  ] as const) {
    const at = text.indexOf('?');
    if (at === -1) continue;
    const quote = quoteAt(text, { start: at, end: at + 1 });
    return { quote, isInTitle, place: placeOf(isInTitle, sentenceAt(text, at)) };
  }
  return null;
}

/** Where the words of a phrase stand first, one behind the other; null where they do not. */
export function spotOf({ words }: Pick<ReadPost, 'words'>, phrase: string, points = 1): Spot | null {
  const its = phrase.split(' ');
  for (let from = words.indexOf(its[0] as string); from !== -1; from = words.indexOf(its[0] as string, from + 1)) {
    if (its.every((word, index) => words[from + index] === word)) return { from, to: from + its.length, points };
  }
  return null;
}

/** A phrase as its author wrote it: `minecraft pl website` stands there as “minecraft.pl website”. The phrase itself where it is not found. */
export function asWritten(read: ReadPost, phrase: string): string {
  const spot = spotOf(read, phrase);
  if (spot === null) return phrase;
  const isInTitle = spot.from < read.titleWords;
  if (isInTitle && spot.to > read.titleWords) return phrase;
  const { start, end } = writtenAt(read, spot.from, spot.to);
  const written = (isInTitle ? read.post.title : read.post.body).slice(start, end);
  return written === '' || written.includes('\n') ? phrase : written;
}

/** The sentence around a phrase of the tables, or of a note that was searched as text, in small letters; the phrase itself where it is not found. */
export function sentenceWith(read: ReadPost, phrase: string, most?: number): string {
  const spot = spotOf(read, phrase);
  const evidence = spot === null ? null : weightiest(read, [spot], most);
  return evidence?.quote ?? textWith(read, phrase, most)?.quote ?? phrase;
}

/** The sentence around a text that is no words of the tables, such as words of languages without blanks; null where it is not found. */
export function textWith(
  { post }: ReadPost,
  phrase: string,
  most?: number,
): Pick<Evidence, 'quote' | 'isInTitle' | 'place'> | null {
  for (const [isInTitle, text] of [
    [false, post.body],
    [true, post.title],
  ] as const) {
    const start = text.replaceAll('’', "'").toLowerCase().indexOf(phrase);
    if (start === -1) continue;
    const quote = quoteAt(text, { start, end: start + phrase.length }, most);
    return { quote, isInTitle, place: placeOf(isInTitle, sentenceAt(text, start)) };
  }
  return null;
}
