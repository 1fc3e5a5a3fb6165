/** Pairs of words from the keywords of a catalogue: `dog walker` and `walk my dog` both say that dogs are walked. */
import type { Service } from '../../../domain/catalogue.ts';
import { numberOf } from '../text/word-numbers.ts';
import { wordsOf } from '../text/words.ts';
import { WORDS } from './service-words.ts';

interface KeywordPair {
  /** Terms of `stems.ts`. */
  readonly done: readonly string[];
  readonly to: readonly string[];
}

/** One pair for each keyword of two telling words. */
export function keywordPairs({ title, keywords }: Service): readonly KeywordPair[] {
  const pairs: KeywordPair[] = [];
  const known = new Set<string>();
  for (const text of [title, ...keywords]) {
    const words = wordsOf(text).filter(isTelling);
    const [first, second] = words;
    if (words.length !== 2 || first === undefined || second === undefined) continue;
    const [work, thing] = isWork(second) || !isWork(first) ? [second, first] : [first, second];
    const pair = { done: [stemOf(work)], to: nounsOf(thing) };
    const name = `${pair.done[0]} ${pair.to[0]}`;
    if (known.has(name)) continue;
    known.add(name);
    pairs.push(pair);
  }
  return pairs;
}

/** `walk*` of `walker`, `tun*` of `tuning`; a short word stays whole. */
function stemOf(word: string): string {
  for (const end of ENDINGS) {
    if (!word.endsWith(end) || word.length - end.length < SHORTEST) continue;
    const stem = word.slice(0, -end.length);
    const last = stem.length - 1;
    return `${stem.length > SHORTEST && stem[last] === stem[last - 1] ? stem.slice(0, -1) : stem}*`;
  }
  return word.length > SHORTEST ? `${word}*` : word;
}

/** In the singular and the plural; a longer word may end in any way. */
function nounsOf(word: string): readonly string[] {
  const one = word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
  return one.length > SHORTEST ? [`${one}*`] : [one, `${one}s`];
}

const SHORTEST = 3;
const ENDINGS = ['ation', 'ators', 'ator', 'ings', 'ing', 'ers', 'ors', 'er', 'or', 'ions', 'ion', 'ed', 'es', 'e', 's'];

function isWork(word: string): boolean {
  const part = WORDS.get(numberOf(word))?.part;
  return (
    part === 'verb' ||
    part === 'role' ||
    part === 'activity' ||
    word.endsWith('ing') ||
    word.endsWith('er') ||
    word.endsWith('or') ||
    word.endsWith('ion')
  );
}

/** Not `my`, `new`, `need`. */
function isTelling(word: string): boolean {
  const known = WORDS.get(numberOf(word));
  if (word.length < SHORTEST) return false;
  return (
    known === undefined || known.part === 'role' || known.part === 'activity' || (known.part === 'verb' && known.trades !== ANY)
  );
}

const ANY = 255;
