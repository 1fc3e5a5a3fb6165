/** Which country a number is of that nothing around it tells: the one whose people alone set such a number apart in this way. */
import { countriesFor } from './phone-country.ts';
import type { PhoneRules } from './phones.ts';

export interface Home {
  readonly value: string;
  readonly country: string;
  /** Set apart where people of that country do it. */
  readonly isExact: boolean;
}

const FEWEST_DIGITS = 10;
/** Where numbers differ so much in length that nearly every one fits: a fit says nothing. */
const OPEN_PLANS = new Set(['DE', 'AT', 'IT', 'FI', 'ID']);
/** What a plan allows and hardly anybody has: fixed lines of India called with the nought, eleven digits in New Zealand, lines of Brazil for opinions, personal numbers of Ireland. */
const UNUSUAL: Readonly<Record<string, RegExp>> = {
  IN: /^0[1-5]/,
  NZ: /^\d{11}/,
  BR: /^0[35]00/,
  IE: /^0700/,
};

/**
 * The number in E.164 where `written` begins with the nought that is dialled inside a country, and is set apart as one country does and no
 * other. `number` holds its digits. `text` is what it stands in: nobody writes to people in China in English alone.
 */
export function homeOf(written: string, number: string, text: string, rules: PhoneRules): Home | null {
  if (!/^\(?0[1-9]/.test(written) || number.length < FEWEST_DIGITS) return null;
  const fits: string[][] = [[], [], []];
  for (const country of countriesFor(text)) {
    if (OPEN_PLANS.has(country) || UNUSUAL[country]?.test(number) === true) continue;
    const home = rules.atHome(number, country);
    if (home !== null && home.replace(/\D/g, '') === number) fits[fitOf(written, home)]?.push(country);
  }
  if (IN_LONDON.test(written) && ENGLISH.test(text)) {
    const value = rules.e164(number, 'GB');
    return value === null ? null : { value, country: 'GB', isExact: true };
  }
  const best = fits.findIndex((countries) => countries.length > 0);
  const closest = fits[best] ?? [];
  const spoken = closest.length > 1 && ENGLISH.test(text) ? closest.filter((one) => ENGLISH_SPEAKING.has(one)) : closest;
  const british = closest.includes('GB') && isBritish(written, number, text);
  const country =
    spoken.length === 1 ? spoken[0] : british ? 'GB' : closest.includes('IE') && isIrish(number, text) ? 'IE' : undefined;
  if (country === undefined) return null;
  const value = rules.e164(number, country);
  return value === null ? null : { value, country, isExact: best < 2 || (country === 'GB' && british) };
}

/** Eleven figures behind a nought, the code of the area set apart: no other country where English is written has such but for mobiles. */
function isBritish(written: string, number: string, text: string): boolean {
  return (
    /^0(?:[123]\d{9}|7[1-57-9]\d{8})$/.test(number) &&
    /^\(?0\d{2,4}\)?[-. /]\d{3,4}[-. /]\d{3,4}$|^0\d{4} \d{6}$/.test(written) &&
    ENGLISH.test(text)
  );
}

/** “0207 946 …”: what Londoners take for the code of their area. */
const IN_LONDON = /^\(?020[378]\)?[ -]?\d{3}[ -]?\d{4}$/;

/** Where people write to each other in English. */
const ENGLISH_SPEAKING = new Set('US CA GB IE IN PK BD AU NZ ZA NG KE GH PH MY SG'.split(' '));

/** A mobile's prefix in an English text that counts in euros. */
function isIrish(number: string, text: string): boolean {
  return /^08[35-9]\d{7}$/.test(number) && text.includes('€') && ENGLISH.test(text);
}

const ENGLISH =
  /\b(?:the|and|with|for|when|you|me|my|wanted|needed|need|call|text|please|best|based|after|looking|phone|mobile)\b/i;

/** 0 for the same form, 1 for the same groups, 2 where one only divides the groups of the other, 3 for none of these. */
function fitOf(written: string, home: string): number {
  const own = breaksIn(home);
  const breaks = breaksIn(written);
  if (breaks.join() === own.join()) return written.replace(/[()]/g, '') === home.replace(/[()]/g, '') ? 0 : 1;
  return breaks.every((at) => own.includes(at)) || own.every((at) => breaks.includes(at)) ? 2 : 3;
}

/** Before which digits a number is set apart: 4 and 7 of `0191 498 0123`. */
function breaksIn(written: string): readonly number[] {
  const groups = written.match(/\d+/g) ?? [];
  let digits = 0;
  return groups.slice(0, -1).map((group) => {
    digits += group.length;
    return digits;
  });
}
