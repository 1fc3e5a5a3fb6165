/** One name for one text, so that the same post under another address is recognised. */
import { sha256 } from '../../domain/canonical.ts';
import { titleTags } from './kind.ts';
import { wordsOf } from './words.ts';

/** Texts of fewer words say too little: two people may well write the same. */
const MIN_WORDS = 12;
const LINK = /\bhttps?:\/\/[^\s<>"')\]]{1,2000}/gi;

/**
 * SHA-256 of the words of title and body: case, white space, punctuation, tags in the title and links (whose tracking parameters differ) do not count.
 * Null for a very short text.
 */
export function fingerprintOf(title: string, body: string): string | null {
  let bare = title;
  for (const tag of titleTags(title)) bare = bare.replace(tag, ' ');
  const words = wordsOf(`${bare}\n${body}`.replace(LINK, ' '));
  return words.length < MIN_WORDS ? null : sha256(words.join(' '));
}
