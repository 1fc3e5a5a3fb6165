/** Phone numbers in text, as E.164. A number without a country is none: nobody could call it. */
import type { ContactKind } from '../../domain/contact.ts';
import { isDigit, type Span } from './characters.ts';
import { digitRunsIn, type PhoneCandidate } from './phone-candidates.ts';
import { countryOf } from './phone-country.ts';

/** E.164 of a number (digits, behind a `+` where it names its country) dialled from a country (ISO 3166); null where no such number exists. */
export type PhoneRules = (number: string, country: string | null) => string | null;

export interface FoundPhone extends Span {
  readonly kind: Extract<ContactKind, 'phone' | 'whatsapp' | 'telegram'>;
  /** E.164 */
  readonly value: string;
  readonly confidence: number;
}

/** No honest post holds more; a wall of numbers is not read to its end. */
const MOST_NUMBERS = 500;
/** So much of a text is looked at for the country it speaks from. */
const COUNTRY_REACH = 20_000;

/** Reads the numbers of one text: its country is looked for once, when the first number without one turns up. */
export function phoneReader(
  text: string,
  labels: () => readonly string[],
  rules: PhoneRules,
): (candidate: PhoneCandidate) => FoundPhone | null {
  let country: ReturnType<typeof countryOf> | undefined;
  let left = MOST_NUMBERS;
  return (candidate) => {
    if (left-- <= 0) return null;
    const { start, end, number, isInternational, isNorthAmerican, mayBeNorthAmerican, isLabelled, messenger } = candidate;
    const found = (value: string | null, confidence: number): FoundPhone | null =>
      value === null ? null : { kind: messenger ?? 'phone', value, start, end, confidence };
    if (isInternational) return found(rules(number, null), isLabelled ? 0.97 : 0.93);
    if (country === undefined) country = countryOf(text.slice(0, COUNTRY_REACH), labels());
    if (isNorthAmerican) {
      // “Milano, cell. 312 345 6789”: blanks alone are no North American habit.
      const home =
        country?.isCertain === true && isLabelled && /^\d{3} \d{3} ?\d{4}$/.test(text.slice(start, end)) ? country.code : null;
      const there = home === null || home === 'US' || home === 'CA' ? null : rules(number, home);
      if (there !== null) return found(there, 0.7);
      const isThere = country === null || country.code === 'US' || country.code === 'CA';
      return found(rules(number, isThere ? (country?.code ?? 'US') : 'US'), isLabelled && isThere ? 0.9 : isThere ? 0.8 : 0.6);
    }
    // Where nothing says otherwise, ten digits to be called are of the country whose people leave the code out most.
    if (country === null && isLabelled && mayBeNorthAmerican) return found(rules(number, 'US'), 0.7);
    if (country === null || (!country.isCertain && !isLabelled)) return null;
    return found(rules(number, country.code), isLabelled ? (country.isCertain ? 0.85 : 0.7) : 0.6);
  };
}

/** Every phone number in a text, left to right. `labels` are words that say where it was written: tags, a community's name. */
export function phonesIn(text: string, rules: PhoneRules, labels: readonly string[] = []): FoundPhone[] {
  const found: FoundPhone[] = [];
  const read = phoneReader(text, () => labels, rules);
  for (const { candidate } of digitRunsIn(text)) {
    const phone = candidate === null ? null : read(candidate);
    if (phone !== null) found.push(phone);
  }
  return found;
}

/** A digit, or a `+` or bracket right before one. */
export function startsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code !== 0x2b && code !== 0x28) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || (code === 0x28 && next === 0x2b && isDigit(text.charCodeAt(at + 2)));
}
