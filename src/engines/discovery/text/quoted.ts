/** What a post quotes is said by somebody else: “‘We seek a junior with ten years behind him.’ What is wrong with these people?” */
import type { ReadPost } from './read-post.ts';
import { wordsOf } from './words.ts';

const CLOSING: Readonly<Record<string, string>> = { '“': '”“', '”': '”', '„': '“”"', '«': '»', '»': '«', '"': '"' };
const OPENING = /["“”„«»]/g;
const MAX_QUOTED = 600;
/** Fewer words are a name or a title. */
const LEAST_WORDS = 4;
/** A post that is nearly all in quotation marks is its author's own. */
const MAX_SHARE = 0.8;

/** The words of the body that stand in quotation marks, as half-open ranges of the post's word indices. Linear. */
export function quotedIn({ post, words, titleWords }: ReadPost): readonly (readonly [from: number, to: number])[] {
  const ranges: (readonly [number, number])[] = [];
  const { body } = post;
  let at = 0;
  let counted = titleWords;
  let quoted = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(body); match !== null && counted < words.length; match = OPENING.exec(body)) {
    const end = closingAt(body, match.index);
    if (end === -1) continue;
    const from = counted + wordsOf(body.slice(at, match.index)).length;
    const to = from + wordsOf(body.slice(match.index, end)).length;
    at = end;
    counted = to;
    OPENING.lastIndex = end + 1;
    if (to - from < LEAST_WORDS) continue;
    ranges.push([from, to]);
    quoted += to - from;
  }
  return quoted > (words.length - titleWords) * MAX_SHARE ? [] : ranges;
}

/** Where the quotation that opens at `from` is closed, in the same paragraph and soon; -1 where it is not. */
function closingAt(body: string, from: number): number {
  const mark = body[from] as string;
  const before = body[from - 1];
  // A mark behind a letter or a figure closes, or stands for inches.
  if (before !== undefined && /[\p{L}\p{N}]/u.test(before)) return -1;
  const closing = CLOSING[mark] as string;
  const last = Math.min(body.length, from + MAX_QUOTED);
  for (let at = from + 1; at < last; at++) {
    const char = body[at] as string;
    if (closing.includes(char)) return at;
    if (char === '\n' && body[at + 1] === '\n') return -1;
  }
  return -1;
}
