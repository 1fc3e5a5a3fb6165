/** The languages besides English that posts are read in, by their ISO 639-1 codes. Chinese, Japanese and Korean lie in `tongues/east-asian.ts`. */
import { CZECH } from './tongues/czech.ts';
import { DANISH } from './tongues/danish.ts';
import { DUTCH } from './tongues/dutch.ts';
import { FINNISH } from './tongues/finnish.ts';
import { FRENCH } from './tongues/french.ts';
import { GERMAN } from './tongues/german.ts';
import { GREEK } from './tongues/greek.ts';
import { HINDI } from './tongues/hindi.ts';
import { HUNGARIAN } from './tongues/hungarian.ts';
import { INDONESIAN } from './tongues/indonesian.ts';
import { ITALIAN } from './tongues/italian.ts';
import { NORWEGIAN } from './tongues/norwegian.ts';
import { POLISH } from './tongues/polish.ts';
import { PORTUGUESE } from './tongues/portuguese.ts';
import { ROMANIAN } from './tongues/romanian.ts';
import { RUSSIAN } from './tongues/russian.ts';
import { SPANISH } from './tongues/spanish.ts';
import { SWEDISH } from './tongues/swedish.ts';
import type { Tongue } from './tongues/tongue.ts';
import { TURKISH } from './tongues/turkish.ts';
import { UKRAINIAN } from './tongues/ukrainian.ts';

export const TONGUES: Readonly<Record<string, Tongue>> = {
  de: GERMAN,
  nl: DUTCH,
  fr: FRENCH,
  es: SPANISH,
  pt: PORTUGUESE,
  it: ITALIAN,
  pl: POLISH,
  cs: CZECH,
  sv: SWEDISH,
  da: DANISH,
  no: NORWEGIAN,
  fi: FINNISH,
  hu: HUNGARIAN,
  ro: ROMANIAN,
  el: GREEK,
  tr: TURKISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  id: INDONESIAN,
  hi: HINDI,
};
