/** One name for one text, so that the same post under another address is recognised. */
import { sha256 } from '../../domain/canonical.ts';
import type { ReadPost } from './kind.ts';
import { wordsOf } from './words.ts';

/** Texts of fewer words say too little: two people may well write the same. */
const MIN_WORDS = 12;
const LINK = /\bhttps?:\/\/[^\s<>"')\]]{1,2000}/gi;

/**
 * SHA-256 of the words of title and body: case, white space, punctuation and links (whose tracking parameters differ) do not count.
 * Null for a very short text.
 */
export function fingerprintOf({ post, words }: ReadPost): string | null {
  const bare = post.body.includes('://') ? wordsOf(`${post.title}\n${post.body.replace(LINK, ' ')}`) : words;
  return bare.length < MIN_WORDS ? null : sha256(bare.join(' '));
}
