/**
 * The language of a post, from its script and from the small words that every sentence needs. Unknown where little is written: a request is
 * never passed over on a guess.
 */

import { scandinavianOf } from '../../../domain/scandinavian.ts';
import type { ReadPost } from '../text/read-post.ts';
import { byNumber } from '../text/word-table.ts';
import { namesIn } from '../text/words.ts';
import { arabicOrPersian } from './script-forms.ts';
import { SMALL_WORDS } from './small-words.ts';
import { spellingsOf } from './spellings.ts';
import { TONGUES } from './tongues.ts';

const lists = new Map<string, readonly number[]>();

/** The same list for the same languages: they are few. */
function shared(list: readonly number[]): readonly number[] {
  const known = lists.get(list.join());
  if (known === undefined) lists.set(list.join(), list);
  return known ?? list;
}

/** The languages of each small word, as indices of `SMALL_WORDS`. */
const LANGUAGES_OF = byNumber(
  Map.groupBy(
    SMALL_WORDS.flatMap(([, words], index) => namesIn(words).map((word) => ({ word, index }))),
    ({ word }) => word,
  )
    .entries()
    .map(([word, entries]) => [word, shared(entries.map(({ index }) => index))] as const),
);

/** Verbs of seeking, hiring and making are told apart even where a post of one line holds no small word. English has some of them too. */
const ENGLISH_TOO = new Set('assume serve need contrata does has realise cree gor demande such teen'.split(' '));
const TELLS = byNumber(
  Map.groupBy(
    Object.entries(TONGUES).flatMap(([code, { seek, hire, advise = '', sought, does }]) => {
      const index = SMALL_WORDS.findIndex(([language]) => language === code);
      return index === -1
        ? []
        : [...new Set(namesIn(`${seek} ${hire} ${advise} ${sought} ${does}`).flatMap(spellingsOf))]
            .filter((word) => !ENGLISH_TOO.has(word))
            .map((word) => ({ word, index }));
    }),
    ({ word }) => word,
  )
    .entries()
    .map(([word, entries]) => [word, shared(entries.map(({ index }) => index))] as const),
);
const TELL_WORTH = 2;

/** So many words are looked at, and so many different small ones must be found. */
const MAX_WORDS = 200;
const MIN_FOUND = 4;
/** The second language may have so large a share of what the first has. */
const MAX_RIVAL = 0.75;
const MAX_TEXT = 1200;
/** Letters of one script of so large a share of all letters make the language. */
const MIN_LETTERS = 0.3;

/** The code of the language; null where it cannot be said. Linear in the first `MAX_TEXT` characters and `MAX_WORDS` words. */
export function languageOf({ post, numbers }: ReadPost): string | null {
  const { title, body } = post;
  const end = Math.max(0, MAX_TEXT - title.length - 1);
  const isLatin = !hasOtherScript(title, MAX_TEXT) && !hasOtherScript(body, end);
  return (isLatin ? null : byScript(`${title}\n${body}`.slice(0, MAX_TEXT))) ?? mostOf(numbers, MIN_FOUND);
}

/** Whether a letter beyond Latin's stands before `end`. */
function hasOtherScript(text: string, end: number): boolean {
  for (let at = 0; at < end && at < text.length; at++) if (text.charCodeAt(at) >= BEYOND_LATIN) return true;
  return false;
}

const BEYOND_LATIN = 0x370;

/**
 * The language that a few words speak for, English among them; null where none does. Less sure than `languageOf`: to be asked where other
 * words of that language are looked for anyway.
 */
export function likelyLanguageOf(read: ReadPost): string | null {
  if (read.found.language === undefined) read.found.language = likelyLanguage(read);
  return read.found.language;
}

function likelyLanguage({ post, numbers, words }: ReadPost): string | null {
  if (isPlainlyEnglish(numbers)) return 'en';
  const script = scriptOf(words);
  if (script === 'latin') {
    const language = mostOf(numbers, LEAST_LIKELY, TELLS, languagesOfLetters(words));
    // They share most small words: those of any length that they do not share decide.
    return language === 'sv' || language === 'da' || language === 'no'
      ? (scandinavianOf(words.slice(0, MAX_WORDS).join(' ')) ?? language)
      : language;
  }
  if (script === null || script === 'el' || script === 'he' || script === 'th') return script;
  const text = `${post.title}\n${post.body.slice(0, MAX_TEXT)}`;
  return script === 'ar' ? arabicOrPersian(text) : UKRAINIAN.test(text) ? 'uk' : 'ru';
}

/** Letters of its own, hryvnias, and the small words that Russian writes otherwise. */
const UKRAINIAN = /[іїєґ]|(?<!\p{L})(?:грн|з|та|що|як|треба|шукаю|замовлення)(?!\p{L})/iu;

/** Languages whose texts are searched as they stand, besides Chinese, Japanese and Korean. */
const SEARCHED: ReadonlySet<string> = new Set(['vi', 'ar', 'fa', 'he', 'th']);

/** The language of a text that is searched as it stands and not by its words: `zh` for Chinese, Japanese and Korean; null for all others. */
export function searchedLanguageOf(read: ReadPost): string | null {
  if (read.isEastAsian) return 'zh';
  const language = likelyLanguageOf(read);
  return language !== null && SEARCHED.has(language) ? language : null;
}

const LEAST_LIKELY = 2;
/** Letters that hardly any other language with a table has: one of them says as much as a verb. */
const LETTERS: readonly (readonly [languages: string, letters: RegExp])[] = [
  ['vi', /[ơư\u1ea0-\u1ef9]|\u0309|\u031b|\u0323/u],
  ['tr', /[ğı]/u],
  ['pl', /[łżźśćńęą]/u],
  ['cs', /[řěů]/u],
  ['pt', /[ãõ]/u],
  ['es', /[ñ¿¡]|ción(?!\p{L})/u],
  ['it', /(?:zione|zioni|ità)(?!\p{L})/u],
  ['de', /ß|(?:ä|ö|ü)\p{L}{0,12}(?:ung|ungen|lich|keit)(?!\p{L})/u],
  ['fr', /[œêî]|(?<!\p{L})[dlqjn]['’](?=\p{L})/u],
  ['sv', /^(?=.*å).*[äö]/u],
  ['da no', /[æø]/u],
  ['fi', /ää|öö|äy|yö|(?:i|ss|ll|lt|st|tt)ä(?!\p{L})/u],
  ['hu', /[őű]/u],
  ['ro', /[țţ]/u],
];
const BEYOND_ASCII = /[^\x00-\x7f]/;

/** Indices of `SMALL_WORDS`. */
function languagesOfLetters(words: readonly string[]): readonly number[] {
  const shown = words.slice(0, SHOWN).join(' ');
  if (!BEYOND_ASCII.test(shown)) return [];
  const languages = LETTERS.find(([, letters]) => letters.test(shown))?.[0].split(' ') ?? [];
  return languages.map((language) => SMALL_WORDS.findIndex(([one]) => one === language));
}

/** So many of the first words that only English has: most posts are told by them. */
const PLAINLY = 6;
const FIRST_WORDS = 48;

function isPlainlyEnglish(numbers: readonly number[]): boolean {
  let english = 0;
  for (let at = 0; at < numbers.length && at < FIRST_WORDS; at++) {
    const languages = LANGUAGES_OF.get(numbers[at] as number);
    if (languages?.length === 1 && languages[0] === 0) english++;
  }
  return english >= PLAINLY;
}

/** Words at the top that show a post's letters. */
const SHOWN = 24;

function scriptOf(words: readonly string[]): 'latin' | 'cyrillic' | 'el' | 'he' | 'ar' | 'th' | null {
  let cyrillic = 0;
  let greek = 0;
  let other = 0;
  let first = 0;
  const end = Math.min(words.length, SHOWN);
  for (let at = 0; at < end; at++) {
    const code = (words[at] as string).charCodeAt(0);
    if (code < BEYOND_LATIN) continue;
    if (code < 0x400) greek++;
    else if (code < 0x530) cyrillic++;
    else {
      other++;
      if (first === 0) first = code;
    }
  }
  if (cyrillic * 3 > end) return 'cyrillic';
  if (greek * 3 > end) return 'el';
  return other * 3 > end ? scriptOfLetter(first) : 'latin';
}

function scriptOfLetter(code: number): 'he' | 'ar' | 'th' | null {
  if (code >= 0x590 && code < 0x600) return 'he';
  if (code < 0x700 || (code >= 0xfb50 && code < 0xfeff)) return code < 0x590 ? null : 'ar';
  return code >= 0xe00 && code < 0xe80 ? 'th' : null;
}

/**
 * The language of which at least `least` different small words are found, and English has hardly as many.
 * @param lettered whose letters stand in it, as indices of `SMALL_WORDS`
 */
function mostOf(
  numbers: readonly number[],
  least: number,
  tells: typeof TELLS | null = null,
  lettered: readonly number[] = [],
): string | null {
  counts.fill(0);
  for (const index of lettered) counts[index] = TELL_WORTH;
  turn++;
  const end = Math.min(numbers.length, MAX_WORDS);
  for (let at = 0; at < end; at++) {
    const number = numbers[at] as number;
    const languages = LANGUAGES_OF.get(number);
    const told = tells?.get(number);
    if ((languages === undefined && told === undefined) || metIn[number] === turn) continue;
    metIn[number] = turn;
    for (const index of languages ?? NONE) counts[index] = (counts[index] as number) + 1;
    for (const index of told ?? NONE) counts[index] = (counts[index] as number) + TELL_WORTH;
  }
  let best = 0;
  for (let index = 1; index < counts.length; index++) if ((counts[index] as number) > (counts[best] as number)) best = index;
  const most = counts[best] as number;
  if (most < least) return null;
  // English words stand in every post of the trade.
  const english = counts[0] as number;
  return best === 0 || english <= most * MAX_RIVAL ? (SMALL_WORDS[best]?.[0] ?? null) : null;
}

const NONE: readonly number[] = [];
const counts = new Int32Array(SMALL_WORDS.length);
/** The turn in which a word, by its number, was counted last: a word counts once. */
const metIn = new Int32Array(Math.max(LANGUAGES_OF.end, TELLS.end));
let turn = 0;

const SCRIPTS: readonly (readonly [from: number, to: number, script: string])[] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x04ff, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0980, 0x09ff, 'bn'],
  [0x0e00, 0x0e7f, 'th'],
  [0x3040, 0x30ff, 'ja'],
  [0x3400, 0x9fff, 'zh'],
  [0xac00, 0xd7af, 'ko'],
];

function byScript(text: string): string | null {
  const counts = new Map<string, number>();
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x41) continue;
    letters++;
    if (code < BEYOND_LATIN) continue;
    const script = SCRIPTS.find(([from, to]) => code >= from && code <= to)?.[2];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  // Kana stand only in Japanese, which writes most of its letters as Chinese does.
  if ((counts.get('ja') ?? 0) > 0 && (counts.get('ja') ?? 0) * 8 > (counts.get('zh') ?? 0)) return 'ja';
  for (const [script, count] of counts) {
    // A Chinese character says as much as several letters.
    const weight = script === 'zh' ? 2 : 1;
    if (count < 8 || count * weight < letters * MIN_LETTERS) continue;
    if (script === 'ru') return /[іїєґ]/i.test(text) ? 'uk' : 'ru';
    if (script === 'ar') return arabicOrPersian(text);
    return script;
  }
  return null;
}
