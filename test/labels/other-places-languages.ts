/**
 * Posts of many places in 29 languages, written as people write them, with what two careful readers would both say of them. The id begins
 * with the language. All of it is invented: names and domains belong to
 * nobody; where a country keeps telephone numbers for drama those stand here, elsewhere numbers with rows of noughts that are valid in form.
 */
import { EAST_ASIAN } from './other-places-languages/east-asian.ts';
import { FRENCH_ITALIAN } from './other-places-languages/french-italian.ts';
import { FRESH_EAST } from './other-places-languages/fresh-east.ts';
import { FRESH_NORDIC } from './other-places-languages/fresh-nordic.ts';
import { FRESH_WEST } from './other-places-languages/fresh-west.ts';
import { GERMANIC } from './other-places-languages/germanic.ts';
import { IBERIAN } from './other-places-languages/iberian.ts';
import { SECOND_ENGLISH } from './other-places-languages/second-english.ts';
import { SLAVIC } from './other-places-languages/slavic.ts';
import { TURKISH_INDONESIAN_HINDI } from './other-places-languages/turkish-indonesian-hindi.ts';
import type { LanguagePost } from './other-places-languages/writing.ts';

/** Of the eighteen languages that stood first: the posts that rules were mended by. */
export const KNOWN_LANGUAGES: readonly LanguagePost[] = [
  ...GERMANIC,
  ...FRENCH_ITALIAN,
  ...IBERIAN,
  ...SLAVIC,
  ...TURKISH_INDONESIAN_HINDI,
  ...EAST_ASIAN,
  ...SECOND_ENGLISH,
];

/** Of the same languages: kept for judgement, and never read by who writes rules. */
export const FRESH_LANGUAGES: readonly LanguagePost[] = FRESH_WEST;

/** Of the eleven languages that came later; `partOf` in `other-places.ts` says which half is kept for judgement. */
export const NEW_LANGUAGES: readonly LanguagePost[] = [...FRESH_NORDIC, ...FRESH_EAST];
