/**
 * Text as the full-text index takes it, and words as it is asked for them: one function makes both, so that the two always agree. FTS5's
 * tokenizer `ascii` parts words at ASCII punctuation and blanks and takes everything else for letters. https://sqlite.org/fts5.html#ascii_tokenizer
 */

/** No longer part of a post is indexed; a body is capped at 40,000 characters anyway. */
const MAX_LENGTH = 50_000;
/** Signs that part words outside ASCII: Latin-1's, general punctuation, symbols, CJK punctuation, full-width ASCII's. */
const SIGNS =
  /[\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\uff01-\uff0f]+/g;
const BEYOND_ASCII = /[^\0-\x7f]/;
const IDEOGRAPH = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** What is indexed for a post. Case and accents do not count; each sign of a script that does not part words is a word. */
export function searchText(title: string, body: string): string {
  const text = `${title} ${body.slice(0, MAX_LENGTH)}`;
  if (!BEYOND_ASCII.test(text)) return text;
  const plain = text.replace(SIGNS, ' ');
  if (!BEYOND_ASCII.test(plain)) return plain;
  return plain
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(IDEOGRAPH, ' $& ');
}

const WORD = /[a-z0-9\u0080-\uffff]+/g;

/** The words of an indexed text, in their order, as FTS5 parts them. */
export function wordsOf(indexed: string): readonly string[] {
  return indexed.toLowerCase().match(WORD) ?? [];
}

/** More words than this narrow nothing down any more. */
const MAX_WORDS = 16;

/** The different words of what a person typed, all of which must stand in a post. Nothing typed is syntax. */
export function typedWords(typed: string): readonly string[] {
  return [...new Set(wordsOf(searchText(typed, '')))].slice(0, MAX_WORDS);
}

/** Words as an FTS5 expression: all of them must stand in the post. */
export function matchOf(words: readonly string[]): string {
  return words.map((word) => `"${word}"`).join(' ');
}
