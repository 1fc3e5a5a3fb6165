/**
 * The words of a post that the small model of `kind-model.ts` looks at: the terms of the title and of the start of the body, single words and
 * pairs. `scripts/train-kind.ts` and the model read posts through this file and `kind-shape.ts`, so both see the same.
 */
import type { ReadPost } from '../text/read-post.ts';

/** Words of the body that are looked at: what a post asks stands at its top. */
export const BODY_WORDS = 90;
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
