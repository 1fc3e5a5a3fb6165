/** How many pieces of what a service makes a post asks for: a pay for ten articles is no pay for one. */
import type { ReadPost } from '../text/read-post.ts';
import { namesIn } from '../text/words.ts';

/**
 * What one piece of a service is called: `article` and `posts` of a “Blog article” that was found by `blog posts`, `logo` of “Logo design”. None where
 * the service is sold by the pack, “Product descriptions”, “Social graphics pack”, “Five-page website”: a count in a post says nothing of its price.
 * @param quote the words of the post by which the service was found
 */
export function pieceNames(title: string, quote: string): readonly string[] {
  const words = wordsIn(title);
  if (words.some((word) => isPlural(word) || OF_MANY.has(word))) return [];
  return [nounOf(words), nounOf(wordsIn(quote))].filter((name) => name.length >= SHORTEST);
}

function wordsIn(phrase: string): readonly string[] {
  return phrase.toLowerCase().split(/[^\p{L}]+/u);
}

function isPlural(word: string): boolean {
  return word.length >= SHORTEST && /[^sui]s$/.test(word);
}

/** What is made: the last word, or the one before what is done to it, `logo design`. */
function nounOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return (ACTIVITIES.has(last) ? words.at(-2) : last) ?? '';
}

/**
 * The pieces that a post asks for at once: 10 of `10 SEO blog posts`, 24 of `two dozen logos`. One where it counts none, or counts what comes
 * each week. `names` are those of `pieceNames`.
 */
export function piecesIn({ words, starts, titleWords, post }: ReadPost, names: readonly string[]): number {
  const plurals = new Set(names.map(pluralOf));
  let most = 1;
  if (plurals.size === 0) return most;
  for (let at = 1; at < words.length; at++) {
    if (!plurals.has(words[at] as string) || isAgain(words, at)) continue;
    for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
      const count = countOf(words, before);
      if (count === null) continue;
      const text = before < titleWords ? post.title : post.body;
      const isSum = CURRENCY_SIGN.test(text.charAt((starts[before] as number) - 1));
      const isOneText = before < titleWords === at < titleWords;
      const isMeasure = before + 1 < at && NO_PIECES.has(words[before + 1] as string);
      if (isOneText && !isSum && !isMeasure) most = Math.max(most, count);
      break;
    }
  }
  return most;
}

/** `article`, `city`; what ends in an s is one already. */
function pluralOf(name: string): string {
  if (name.endsWith('s')) return name;
  return name.endsWith('y') && !/[aeou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

function countOf(words: readonly string[], at: number): number | null {
  const word = words[at] as string;
  const count = /^\d{1,3}$/.test(word) ? Number(word) : (COUNTS.get(word) ?? null);
  if (word !== 'dozen') return count;
  const dozens = at === 0 ? undefined : COUNTS.get(words[at - 1] as string);
  return 12 * (dozens ?? 1);
}

/** `five posts a week`: how many it will be, nobody says. */
function isAgain(words: readonly string[], at: number): boolean {
  return EVERY.has(words[at + 1] ?? '') || (EACH.has(words[at + 1] ?? '') && PERIODS.has(words[at + 2] ?? ''));
}

/** Words between a count and what it counts: `ten short SEO blog posts`. */
const REACH = 4;
const SHORTEST = 4;
const OF_MANY = new Set(
  namesIn('pack package bundle set month week series one two three four five six seven eight nine ten twenty'),
);
const ACTIVITIES = new Set(
  namesIn('design edit editing writing integration automation development translation recording retouching'),
);
const CURRENCY_SIGN = /\p{Sc}/u;
const COUNTS: ReadonlyMap<string, number> = new Map([
  ...namesIn('two three four five six seven eight nine ten eleven twelve').map((word, index) => [word, index + 2] as const),
  ...namesIn('twenty thirty forty fifty').map((word, index) => [word, 20 + 10 * index] as const),
  ['fifteen', 15],
  ['hundred', 100],
  ['dozen', 12],
]);
/** `500 word articles`, `5 star logos`: a measure of each. */
const NO_PIECES = new Set(
  namesIn('word words page pages minute minutes min mins hour hours day days week weeks month months year years star k px x'),
);
const EVERY = new Set(namesIn('weekly daily monthly'));
const EACH = new Set(namesIn('a per each every'));
const PERIODS = new Set(namesIn('day week month'));
