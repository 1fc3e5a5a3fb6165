/**
 * Numbers for the words of screening's tables. A post's words are turned into numbers as they are read, and all tables are asked by number.
 * What is asked for every word lies close together in memory: a lookup costs what it waits for.
 */

/** FNV-1a over UTF-16 units: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
export const HASH_START = 0x811c9dc5 | 0;
export const HASH_FACTOR = 0x01000193;

/** The hash of a word, as `wordsOf` makes it on its way. */
export function hashOf(text: string): number {
  let hash = HASH_START;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_FACTOR);
  return hash;
}

/** Words of tables only, so it grows with the program and never with what is read. */
const known: string[] = [''];
/** By hash, each word in the first free slot from its place on: its hash, its number, where its letters begin in `letters`, and how many they are. */
let slots = new Int32Array(1 << 16);
const HASH = 0;
const NUMBER = 1;
const BEGIN = 2;
const LENGTH = 3;
const SLOT_BITS = 2;
/** At most so full, a free slot is near. */
const MOST_FULL = 0.7;
/** The letters of all words, in the order of their numbers. */
let letters = new Uint16Array(1 << 17);
let lettersEnd = 0;

/** How many words are known: a post that was read when there were fewer does not know the later ones. */
export function vocabularySize(): number {
  return known.length;
}

/** Takes a word into the tables. A post that was read before does not know it. */
export function numberOf(word: string): number {
  const hash = hashOf(word);
  const found = lookUp(word, hash);
  if (found !== 0) return found;
  const number = known.push(word) - 1;
  if (lettersEnd + word.length > letters.length) {
    const grown = new Uint16Array((lettersEnd + word.length) * 2);
    grown.set(letters);
    letters = grown;
  }
  if (known.length > (slots.length >> SLOT_BITS) * MOST_FULL) {
    const before = slots;
    slots = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 1 << SLOT_BITS)
      if (before[at + NUMBER] !== 0) enter(before.subarray(at, at + (1 << SLOT_BITS)));
  }
  enter([hash, number, lettersEnd, word.length]);
  for (let i = 0; i < word.length; i++) letters[lettersEnd++] = word.charCodeAt(i);
  return number;
}

/** The number of a word, 0 where it is in no table. `hash` is `hashOf(word)`. */
export function lookUp(word: string, hash: number): number {
  for (let at = placeOf(hash); ; at = nextPlace(at)) {
    const number = slots[at + NUMBER] as number;
    if (number === 0 || (slots[at + HASH] === hash && known[number] === word)) return number;
  }
}

/**
 * The number of the word whose small letters stand in `ascii` from `from` to `to`, 0 where it is in no table: a word that is known need not be cut
 * out of its text. `hash` is `hashOf` of it.
 */
export function lookUpAscii(ascii: Uint8Array, from: number, to: number, hash: number): number {
  for (let at = placeOf(hash); ; at = nextPlace(at)) {
    const number = slots[at + NUMBER] as number;
    if (number === 0) return 0;
    if (slots[at + HASH] !== hash || slots[at + LENGTH] !== to - from) continue;
    let letter = slots[at + BEGIN] as number;
    let i = from;
    while (i < to && ascii[i] === letters[letter]) {
      i++;
      letter++;
    }
    if (i === to) return number;
  }
}

/** The word of a number. */
export function wordOf(number: number): string {
  return known[number] as string;
}

function nextPlace(at: number): number {
  const next = at + (1 << SLOT_BITS);
  return next === slots.length ? 0 : next;
}

function placeOf(hash: number): number {
  return ((hash ^ (hash >>> 15)) & ((slots.length >> SLOT_BITS) - 1)) << SLOT_BITS;
}

function enter(entry: ArrayLike<number>): void {
  let at = placeOf(entry[HASH] as number);
  while (slots[at + NUMBER] !== 0) at = nextPlace(at);
  slots.set(entry, at);
}
