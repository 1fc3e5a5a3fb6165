/**
 * Numbers for the words of screening's tables. A post's words are turned into numbers as they are read, and all tables are asked by number.
 */

/** FNV-1a over UTF-16 units: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;
/** Numbers up to this need no memory of their own. */
export const HASH_BITS = 0x3fffffff;

/** The hash of a word, as `wordsOf` makes it on its way. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  return hash & HASH_BITS;
}

/** Words of tables only, so it grows with the program and never with what is read. */
const known: string[] = [''];
/** Numbers by hash, each in the first free slot from its hash on; half of the slots stay free. */
let slots = new Int32Array(1 << 14);

/** Takes a word into the tables. A post that was read before does not know it. */
export function numberOf(word: string): number {
  const found = lookUp(word, hashOf(word));
  if (found !== 0) return found;
  const number = known.push(word) - 1;
  if (known.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    for (let each = 1; each < known.length; each++) enter(each);
  } else enter(number);
  return number;
}

/** The number of a word, 0 where it is in no table. `hash` is `hashOf(word)`. */
export function lookUp(word: string, hash: number): number {
  const mask = slots.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const number = slots[at] as number;
    if (number === 0 || known[number] === word) return number;
  }
}

/**
 * The number of the word that stands in `text` from `from` to `to`, 0 where it is in no table. Spares the copy of each word that is known.
 * `hash` is `hashOf` of it.
 */
export function lookUpIn(text: string, from: number, to: number, hash: number): number {
  const mask = slots.length - 1;
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    const number = slots[at] as number;
    if (number === 0) return 0;
    const word = known[number] as string;
    if (word.length === to - from && text.startsWith(word, from)) return number;
  }
}

/** The word of a number. */
export function wordOf(number: number): string {
  return known[number] as string;
}

function enter(number: number): void {
  const mask = slots.length - 1;
  let at = hashOf(known[number] as string) & mask;
  while (slots[at] !== 0) at = (at + 1) & mask;
  slots[at] = number;
}
