/** One name for one text, so that the same post under another address is recognised. */
import { sha256 } from '../../../domain/canonical.ts';
import type { ReadPost } from '../text/read-post.ts';

/** Texts of fewer words say too little: two people may well write the same. */
const MIN_WORDS = 12;

/**
 * SHA-256 of the words of title and body as screening reads them: case, white space, punctuation and the web addresses of the body (whose
 * tracking parameters differ) do not count. Null for a very short text.
 */
export function fingerprintOf({ words, links }: Pick<ReadPost, 'words' | 'links'>): string | null {
  const bare = links.length === 0 ? words : withoutLinks(words, links);
  return bare.length < MIN_WORDS ? null : sha256(bare.join(' '));
}

function withoutLinks(words: readonly string[], links: readonly number[]): readonly string[] {
  const bare: string[] = [];
  let from = 0;
  for (let at = 0; at < links.length; at += 2) {
    for (let word = from; word < (links[at] as number); word++) bare.push(words[word] as string);
    from = links[at + 1] ?? words.length;
  }
  for (let word = from; word < words.length; word++) bare.push(words[word] as string);
  return bare;
}
