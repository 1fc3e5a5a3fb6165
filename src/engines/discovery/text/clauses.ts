/** Where the sentences of a post end: what the words alone no longer tell. */
import type { ReadPost } from './read-post.ts';
import type { Worded } from './words.ts';

/** A post as far as it is looked at. */
export interface Clauses extends Worded {
  /** See `breaksOf`. */
  readonly breaks: Uint8Array;
  readonly titleWords: number;
}

/** How the word at an index is parted from the one before it. */
export const JOINED = 0;
/** A comma, a slash, `&`: the sentence goes on, a list may. */
export const COMMA = 1;
/** A new sentence, line or bracket. */
export const STOP = 2;

/** One entry a word, as far as `until`. Only what lies between the words is looked at: linear in the text that is read. */
export function breaksOf({ post, titleWords, words, starts }: ReadPost, until: number): Uint8Array {
  const breaks = new Uint8Array(Math.min(words.length, until));
  let at = 0;
  for (let word = 0; word < breaks.length; word++) {
    const text = word < titleWords ? post.title : post.body;
    const isFirst = word === 0 || word === titleWords;
    if (isFirst) at = 0;
    const start = starts[word] as number;
    let gap = isFirst ? STOP : JOINED;
    for (; at < start && gap !== STOP; at++) {
      const code = text.charCodeAt(at);
      if (code >= 0x80 || MAY_PART[code] === 1) gap = Math.max(gap, strengthAt(text, at, code));
    }
    breaks[word] = gap;
    at = start + (words[word] as string).length;
  }
  return breaks;
}

/** By code, for ASCII: what may part sentences; everything else merely parts words. */
const MAY_PART = Uint8Array.from({ length: 0x80 }, (_, code) =>
  '!();?[]|.-\n,&+/:'.includes(String.fromCharCode(code)) ? 1 : 0,
);

function strengthAt(text: string, at: number, code: number): number {
  switch (code) {
    case 0x21: // !
    case 0x28: // (
    case 0x29: // )
    case 0x3b: // ;
    case 0x3f: // ?
    case 0x5b: // [
    case 0x5d: // ]
    case 0x7c: // |
    case 0x2013:
    case 0x2014:
    case 0x2022: // bullet
      return STOP;
    case 0x2e: // a full stop, not the dot of a domain
      return isBlank(text.charCodeAt(at + 1)) ? STOP : JOINED;
    case 0x2d: // a dash, not a hyphen
      return isBlank(text.charCodeAt(at + 1)) && isBlank(text.charCodeAt(at - 1)) ? STOP : JOINED;
    case 0x0a: {
      const next = text.charCodeAt(at + 1);
      return next === 0x0a || next === 0x2a || next === 0x2d ? STOP : COMMA;
    }
    case 0x2c: // ,
    case 0x26: // &
    case 0x2b: // +
    case 0x2f: // /
    case 0x3a: // :
      return COMMA;
    default:
      return JOINED;
  }
}

/** The end of the text counts as one. */
function isBlank(code: number): boolean {
  return Number.isNaN(code) || code <= 0x20;
}
