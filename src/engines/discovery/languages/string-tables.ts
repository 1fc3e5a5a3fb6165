/** The strings of a language that is searched as text, compiled once, and where they stand in a text. */

import { phrasesIn } from '../text/words.ts';
import { formIn, withoutMarks } from './script-forms.ts';
import { type Rows, SEARCHED, type Searched } from './tongues/searched.ts';

/** Letters of an ending behind a string that may go on. */
const LONGEST_ENDING = 3;
const MOST_PREFIXES = 4;

export type Name = Exclude<keyof Rows, 'crafts'>;

/** By their first character, the longest first. */
type Strings = ReadonlyMap<string, readonly (readonly [text: string, name: Name])[]>;

export interface Tables {
  readonly language: string;
  readonly searched: Searched;
  /** Where two rows share a string, the one named first is read. */
  readonly objects: Strings;
  readonly signs: Strings;
  /** A verb that seeks nothing known is read as the phrase that it may be. */
  readonly phrases: Strings;
  readonly crafts: readonly string[];
}

/** Where the first thing behind a verb is sought, a verb of both rows looks before itself as well. */
const SOUGHT_FIRST: readonly Name[] = ['sought', 'seek'];
const SEEK_FIRST: readonly Name[] = ['seek', 'sought'];
const OBJECTS: readonly Name[] = ['wares', 'work', 'people', 'things'];
const PHRASE_ROWS: readonly Name[] = ['silent', 'talks', 'offers', 'asks', 'praises', 'hints'];

/** Made when the first post of a language asks for them. */
const made = new Map<string, Tables>();

/** The tables of a language by its ISO 639-1 code, `zh` for Chinese, Japanese and Korean; null where it is not searched. */
export function tablesOf(language: string): Tables | null {
  const known = made.get(language);
  if (known !== undefined) return known;
  const searched = SEARCHED[language];
  if (searched === undefined) return null;
  const stringsOf = (names: readonly Name[]): Strings => {
    const all = names.flatMap((name) => spelled(language, searched.rows[name]).map((text) => [text, name] as const));
    return Map.groupBy(
      all.sort((a, b) => b[0].length - a[0].length),
      ([text]) => text.charAt(0),
    );
  };
  const tables: Tables = {
    language,
    searched,
    objects: stringsOf(searched.isHeadLast ? ['silent', ...OBJECTS] : [...OBJECTS, 'silent']),
    signs: stringsOf([
      'silent',
      'talks',
      ...(searched.isHeadLast ? SEEK_FIRST : SOUGHT_FIRST),
      'knows',
      'does',
      'offers',
      'asks',
      'praises',
      'hints',
    ]),
    phrases: stringsOf(PHRASE_ROWS),
    crafts: spelled(language, searched.rows.crafts ?? '').filter((craft) => craft !== ''),
  };
  made.set(language, tables);
  return tables;
}

/** The strings of a row, separated by commas, in the spelling in which texts are searched for them. */
export function stringsIn(language: string, row: string): readonly string[] {
  return phrasesIn(row)
    .filter((string) => string !== '')
    .map((string) => (language === 'zh' ? string : formIn(language, string)));
}

/** A text in that spelling. */
export function searchedText(language: string, text: string): string {
  return language === 'zh' ? text.toLowerCase() : formIn(language, text);
}

/** The strings of a row as they are looked for: Vietnamese is typed with its marks and without. */
function spelled(language: string, row: string): readonly string[] {
  const strings = stringsIn(language, row);
  return language === 'vi' ? [...new Set([...strings, ...strings.map(withoutMarks)])] : strings;
}

export interface Text {
  readonly letters: string;
  /** 1 where a string may begin; null where it may begin anywhere. */
  readonly starts: Uint8Array | null;
}

const LETTER = /[\p{L}\p{N}]/u;

/** A text and where strings of the tables may begin in it. */
export function textOf(letters: string, { searched: { edges, prefixes } }: Tables): Text {
  if (edges === 'none') return { letters, starts: null };
  const starts = new Uint8Array(letters.length);
  for (let from = 0; from < letters.length; ) {
    let to = from;
    while (to < letters.length && LETTER.test(letters.charAt(to))) to++;
    starts[from] = 1;
    for (let at = from; at < to - 1 && at - from < MOST_PREFIXES && prefixes.includes(letters.charAt(at)); at++)
      starts[at + 1] = 1;
    from = Math.max(to, from + 1);
  }
  return { letters, starts };
}

export interface Found {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

/** The longest string of some rows that stands at a place; null where none does. */
export function stringAt({ letters, starts }: Text, at: number, strings: Strings, { searched }: Tables): Found | null {
  if (starts?.[at] === 0) return null;
  const string = strings
    .get(letters.charAt(at))
    ?.find(([one]) => letters.startsWith(one, at) && (starts === null || mayEnd(letters, at + one.length, searched)));
  return string === undefined ? null : { name: string[1], from: at, to: at + string[0].length };
}

/** Whether a string may end before `to`: its word is over, or goes on with a short ending where words bend. */
function mayEnd(letters: string, to: number, { edges }: Searched): boolean {
  if (!LETTER.test(letters.charAt(to - 1))) return true;
  let end = to;
  while (end < letters.length && end - to <= LONGEST_ENDING && LETTER.test(letters.charAt(end))) end++;
  return end === to || (edges === 'open' && end - to <= LONGEST_ENDING && letters.charCodeAt(to) > 0x7f);
}
