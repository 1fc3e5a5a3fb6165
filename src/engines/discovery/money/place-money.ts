/** Whose money a post means where it does not say: that of the one country that its places, domains, telephone numbers and ways to pay name. One pass. */
import { CANADIAN_AREAS, COUNTRIES, type Country, HERE, LIVES, NOT_HERE, NOWHERE, WAY, WIDE } from './place-money-words.ts';

export interface PlaceMoney {
  /** ISO 4217 */
  readonly money: string;
  /** Its people write their money `$`. */
  readonly isDollar: boolean;
  /** What names the country, as written. */
  readonly by: string;
}

/** So much of a text tells where it is from. */
const REACH = 3000;

interface Mark {
  readonly country: Country;
  readonly how: 'place' | 'sign' | 'capitals' | 'code' | 'domain';
}

function marks(how: Mark['how'], namesOf: (country: Country) => string): ReadonlyMap<string, Mark> {
  return new Map(
    COUNTRIES.flatMap((country) =>
      namesOf(country)
        .split(',')
        .map((name) => [name, { country, how }] as const),
    ),
  );
}

const WORDS: ReadonlyMap<string, Mark> = new Map([
  ...marks('sign', ({ signs }) => signs),
  ...marks('place', ({ places }) => places),
]);
const CAPITALS = marks('capitals', ({ capitals }) => capitals);
/** Behind a comma. */
const CODES = marks('code', ({ codes }) => codes);
/** Behind a stop. */
const DOMAINS = marks('domain', ({ domains }) => domains);
const DIALS = COUNTRIES.filter(({ dial }) => dial !== '');
/** The first words of names of two. */
const FIRSTS: ReadonlySet<string> = new Set(
  [...WORDS.keys()].filter((name) => name.includes(' ')).map((name) => name.slice(0, name.indexOf(' '))),
);

/**
 * The money of the country that a post is from; null where nothing names one surely, or where two are named. A place in the text counts where
 * the work is done there: not for what can be done from anywhere, and not behind `customers in`.
 * @param titleEnd where the title ends in `text`
 */
export function placeMoneyOf(text: string, titleEnd: number, url: string | null): PlaceMoney | null {
  const told = new Map<Country, { readonly by: string; readonly isSign: boolean }>();
  const tell: Tell = (country, by, isSign) => {
    if (isSign || !told.has(country)) told.set(country, { by, isSign });
  };
  if (url !== null && IN_DOLLARS.test(url)) return null;
  const beginning = text.slice(0, REACH);
  const isAnywhere = readPlaces(beginning, titleEnd, tell);
  const area = canadianNumberIn(beginning);
  if (area !== null) tell(CANADA, area, true);
  tellNumber(beginning, tell);
  if (url !== null) readPlaces(url, url.length, tell);
  const [only, ...others] = told;
  if (only === undefined || others.length > 0) return null;
  const [{ money, isDollar }, { by, isSign }] = only;
  return isAnywhere && !isSign ? null : { money, isDollar, by };
}

/** Markets that count in dollars of the United States wherever somebody lives. */
const IN_DOLLARS = /\b(?:upwork|fiverr|guru|toptal|algora)\.(?:com|io)\b/i;

type Tell = (country: Country, by: string, isSign: boolean) => void;

/** Tells of each country that is named; whether the work can be done from anywhere. */
function readPlaces(text: string, titleEnd: number, tell: Tell): boolean {
  let isAnywhere = false;
  // The word before, and the one before that, by where they stand.
  let beforeStart = 0;
  let beforeEnd = 0;
  let earlierStart = 0;
  let earlierEnd = 0;
  let first = '';
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!isLetter(code)) {
      const country = code === PLUS ? dialledAt(text, at + 1) : undefined;
      if (country !== undefined) tell(country, `+${country.dial}`, true);
      continue;
    }
    const start = at++;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    const end = at--;
    const isSecond = first !== '' && beforeEnd + 1 === start;
    const short = end - start <= LONGEST_CODE ? shortAt(text, start, end) : undefined;
    if (short !== undefined) tell(short.country, text.slice(start, end), true);
    else if (isSecond || mayBeKnown(text, start, end)) {
      const name = text.slice(start, end).toLowerCase();
      if (NOWHERE.has(name)) isAnywhere = true;
      if (name === 'super' && IS_ADDED.test(text.slice(Math.max(0, start - 2), start))) tell(SUPER, '+ super', true);
      const pair = isSecond ? WORDS.get(`${first} ${name}`) : undefined;
      const mark = pair ?? WORDS.get(name);
      if (mark !== undefined) {
        const before = text.slice(beforeStart, beforeEnd).toLowerCase();
        const earlier = text.slice(earlierStart, earlierEnd).toLowerCase();
        const place =
          pair === undefined
            ? { start, name, before, earlier }
            : { start: beforeStart, name: `${first} ${name}`, before: earlier, earlier: '' };
        if (mark.how === 'sign' || isHere(text, place, titleEnd))
          tell(mark.country, text.slice(place.start, end), mark.how === 'sign');
      }
      first = FIRSTS.has(name) ? name : '';
    } else first = '';
    earlierStart = beforeStart;
    earlierEnd = beforeEnd;
    beforeStart = start;
    beforeEnd = end;
  }
  return isAnywhere;
}

/** The area code of a telephone number of Canada, `(902) 555-0133`; null where none stands there. */
function canadianNumberIn(text: string): string | null {
  for (const [, area = ''] of text.matchAll(AMERICAN_NUMBER)) if (CANADIAN_AREAS.has(area)) return area;
  return null;
}

const AMERICAN_NUMBER = /(?<![\d.$-])\(?(\d{3})(?:\) ?|[ .-])[2-9]\d{2}[ .-]\d{4}(?![\d-])/g;

/** Numbers as their own country writes them, `0491 570 156`, `021 555 016`, `07700 900123`. */
const NATIONAL_NUMBER =
  /0(?<![\d+.-]0)(?:(4\d\d[ -]?\d{3}[ -]?\d{3})|(2[12789][ -]\d{3}[ -]?\d{3,4})|(?:7\d{3}[ -]?\d{3}|1\d{3}[ -]\d{3})[ -]?\d{3})(?!\d)/;

function tellNumber(text: string, tell: Tell): void {
  const found = NATIONAL_NUMBER.exec(text);
  if (found === null) return;
  const money = found[1] !== undefined ? 'AUD' : found[2] !== undefined ? 'NZD' : 'GBP';
  const country = COUNTRIES.find((one) => one.money === money);
  if (country !== undefined) tell(country, found[0], true);
}

/** The country whose telephone number starts at `at`, behind the plus. */
function dialledAt(text: string, at: number): Country | undefined {
  return DIALS.find(({ dial }) => text.startsWith(dial, at) && IS_NUMBER.test(text.slice(at + dial.length, at + 16)));
}

interface Place {
  readonly start: number;
  /** In lower case, as are the words before it. */
  readonly name: string;
  readonly before: string;
  readonly earlier: string;
}

/** A place in a title, but for a way there; in a text, behind a word or mark that puts the work there. */
function isHere(text: string, { start, name, before, earlier }: Place, titleEnd: number): boolean {
  if (start < titleEnd) return !WAY.has(before);
  if (NOT_HERE.has(earlier) || NOT_HERE.has(before)) return false;
  if (HERE.has(before)) return !WIDE.has(name) || LIVES.has(earlier);
  return /(?:^|[\n.,(@/|:–—-] ?)$/.test(text.slice(Math.max(0, start - 2), start));
}

/** An abbreviation in capitals, a part of a country behind a comma, the end of a domain. */
function shortAt(text: string, start: number, end: number): Mark | undefined {
  const mark = text.charCodeAt(start - 1);
  if (mark === STOP) {
    const next = text.charCodeAt(end);
    const isEnd = !(next >= 0x30 && next <= 0x39) && !(next === STOP && isLetter(text.charCodeAt(end + 1)));
    return isEnd && IS_DOMAIN.test(text.slice(Math.max(0, start - LONGEST_HOST), start - 1))
      ? DOMAINS.get(text.slice(start, end).toLowerCase())
      : undefined;
  }
  const last = text.charCodeAt(end - 1);
  if (!(last <= 0x5a)) return undefined;
  const written = text.slice(start, end);
  const isBehindComma = mark === COMMA || (mark === 0x20 && text.charCodeAt(start - 2) === COMMA);
  return CAPITALS.get(written) ?? (isBehindComma ? CODES.get(written) : undefined);
}

const COMMA = 0x2c;
const IS_ADDED = /\+ ?$/;
const IS_LETTER = Uint8Array.from({ length: 0x250 }, (_, code) =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code >= 0xc0 ? 1 : 0,
);

const LETTERS = 27;
/** By the first three letters of what is known: most words start with none of them. */
const STARTS = new Uint8Array(LETTERS ** 3);
for (const name of [...WORDS.keys(), ...NOWHERE, 'super']) STARTS[startOf(name, 0, firstWord(name).length)] = 1;

/** As the text parts words: `e` of `e transfer`. */
function firstWord(name: string): string {
  let end = 0;
  while (end < name.length && isLetter(name.charCodeAt(end))) end++;
  return name.slice(0, end);
}

/** Letters with accents share a number, and so does none. */
function startOf(text: string, start: number, end: number): number {
  const second = end - start > 1 ? letterAt(text, start + 1) : 0;
  const third = end - start > 2 ? letterAt(text, start + 2) : 0;
  return (letterAt(text, start) * LETTERS + second) * LETTERS + third;
}

function letterAt(text: string, at: number): number {
  const letter = (text.charCodeAt(at) | 0x20) - 0x60;
  return letter > 0 && letter < LETTERS ? letter : 0;
}

function mayBeKnown(text: string, start: number, end: number): boolean {
  return STARTS[startOf(text, start, end)] === 1;
}

const PLUS = 0x2b;
const STOP = 0x2e;
const LONGEST_CODE = 4;
/** Of a mail address or of the page of the post: a link in a text may lead anywhere. */
const IS_DOMAIN = /(?:@|^https?:\/\/)[a-z\d.-]{1,60}$/i;
const LONGEST_HOST = 64;
/** The rest of a telephone number. */
const IS_NUMBER = /^[ ()-]{0,3}\d[\d ()-]{6}/;
const CANADA = COUNTRIES.find(({ money }) => money === 'CAD') as Country;
const SUPER = COUNTRIES.find(({ money }) => money === 'AUD') as Country;

function isLetter(code: number): boolean {
  return IS_LETTER[code] === 1;
}
