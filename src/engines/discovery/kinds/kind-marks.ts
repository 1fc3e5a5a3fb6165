/** What parts the words of a post: `Hiring? I design` offers where `hiring: designer` asks, and the words are the same. */
import type { ReadPost } from '../text/read-post.ts';

/** Before a word stands nothing that parts it from the last one. */
export const JOINED = 0;
/** The end of a sentence or line, or a bracket. */
export const ENDED = 1;
export const ASKED = 2;
/** A colon, but for one of those above. */
export const NAMED = 3;

/** What stands before each word as far as `until`. Only what lies between the words is looked at: linear in the text that is read. */
export function marksOf({ post, titleWords, words, starts }: ReadPost, until: number): Uint8Array {
  const marks = new Uint8Array(until);
  let at = 0;
  for (let word = 0; word < until; word++) {
    const text = word < titleWords ? post.title : post.body;
    if (word === titleWords) at = 0;
    const start = starts[word] as number;
    let found = JOINED;
    for (; at < start; at++) {
      const code = text.charCodeAt(at);
      const kind = code < 0x80 ? (KINDS[code] as number) : JOINED;
      if (kind === JOINED) continue;
      if (kind === ASKED || (kind === ENDED && found !== ASKED)) found = kind;
      else if (kind === FULL_STOP && found !== ASKED && !(text.charCodeAt(at + 1) > BLANK)) found = ENDED;
      else if (kind === NAMED && found === JOINED) found = NAMED;
    }
    marks[word] = found;
    at = start + (words[word] as string).length;
  }
  return marks;
}

/** Ends a sentence where a blank follows: not in `example.com`. */
const FULL_STOP = 5;
const BLANK = 0x20;
/** By code, for ASCII. */
const KINDS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('!\n;|()'.includes(character)) return ENDED;
  return character === '?' ? ASKED : character === '.' ? FULL_STOP : character === ':' ? NAMED : JOINED;
});
