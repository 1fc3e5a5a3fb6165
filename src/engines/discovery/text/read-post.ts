/** A post as screening reads it: its words, once for every rule. */
import type { Post } from '../../../domain/opportunity.ts';
import { vocabularySize } from './word-numbers.ts';
import { noMarks, type Worded, wordsOf } from './words.ts';

/** The post's words, read once for every rule. */
export interface ReadPost extends Worded {
  readonly post: Post;
  /** Where each word begins in the title, or in the body, in UTF-16 units. */
  readonly starts: readonly number[];
  /** In pairs, the first word of each web address in the body and the one behind its last. */
  readonly links: readonly number[];
  /** Number of words that belong to the title. */
  readonly titleWords: number;
  /** Holds Chinese, Japanese or Korean: no blanks part its words. */
  readonly isEastAsian: boolean;
  /** What several rooms ask of it, found once. */
  readonly found: { language?: string | null };
}

/** Reads a post once. Screening looks at the title and the first `MAX_BODY` characters: what a post asks stands at its top. */
export function readPost(post: Post): ReadPost {
  const vocabulary = vocabularySize();
  const numbers: number[] = [];
  const starts: number[] = [];
  const words = wordsOf(post.title, [], numbers, null, starts);
  const titleWords = words.length;
  const body = post.body.length > MAX_BODY ? post.body.slice(0, MAX_BODY) : post.body;
  const links: number[] = [];
  wordsOf(body, words, numbers, links, starts);
  return {
    post,
    words,
    numbers,
    vocabulary,
    starts,
    links,
    titleWords,
    isEastAsian: isEastAsian(words),
    marks: noMarks(),
    found: {},
  };
}

const MAX_BODY = 6000;

const LOOKED_AT = 80;

/** A run of such characters counts as one word, so its ends tell. */
function isEastAsian(words: readonly string[]): boolean {
  for (let at = 0; at < words.length && at < LOOKED_AT; at++) {
    const word = words[at] as string;
    if (isEastAsianCode(word.charCodeAt(0)) || isEastAsianCode(word.charCodeAt(word.length - 1))) return true;
  }
  return false;
}

function isEastAsianCode(code: number): boolean {
  return code >= 0x3040 && (code <= 0x30ff || (code >= 0x3400 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af));
}
