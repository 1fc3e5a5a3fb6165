/** Words of a table, to be asked for one. */

/** @param words in lower case, a blank between each two */
export function namesOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
