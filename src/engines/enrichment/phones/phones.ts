/** Phone numbers in text, as E.164. A number without a country is none: nobody could call it. */
import type { ContactKind } from '../../../domain/contact.ts';
import { isDigit, type Span } from '../text/characters.ts';
import { digitRunsIn, type PhoneCandidate } from './phone-candidates.ts';
import { type Country, isNamedCountry, type Whereabouts, whereaboutsOf } from './phone-country.ts';
import { homeOf } from './phone-home.ts';
import { isMobileOf, type Plan, planOf, planOfLabel } from './phone-language.ts';
import { secondNumber } from './phone-seconds.ts';
import { startsSpelled } from './phone-spelled.ts';

/** A number is digits, behind a `+` where it names its country; a country is its code of ISO 3166. Null where no such number exists. */
export interface PhoneRules {
  /** E.164 of a number dialled from a country. */
  readonly e164: (number: string, country: string | null) => string | null;
  /** The number as people of that country write it: `0191 498 0123`. */
  readonly atHome: (number: string, country: string) => string | null;
}

export interface FoundPhone extends Span {
  readonly kind: Extract<ContactKind, 'phone' | 'whatsapp' | 'telegram'>;
  /** E.164 */
  readonly value: string;
  readonly confidence: number;
  /** The second number of which only what differs is written: `020 7946 0958 / 0959`. */
  readonly also?: readonly (FoundPhone & { readonly most: 'asked' })[];
}

/** No honest post holds more; a wall of numbers is not read to its end. */
const MOST_NUMBERS = 300;
/** So many numbers of one text are held against the rules of every country. */
const MOST_GUESSES = 8;
/** Where no number begins with a nought. */
const WITHOUT_NOUGHT = new Set(['US', 'CA']);
/** So many numbers of one text have a second one. */
const MOST_SECONDS = 50;
/** Of more countries than these none is meant. */
const MOST_NAMED = 6;
/** So much of a text is looked at for the country it speaks from. */
const COUNTRY_REACH = 20_000;
/** So much of a text is looked at for its language. */
const LANGUAGE_REACH = 4000;
/** A text that may hold nothing but a label and a number. */
const SHORT_TEXT = 200;
const LABEL_REACH = 40;

/** Reads the numbers of one text: its country and its language are looked for once, when the first number asks for them. */
export class PhoneReader {
  private readonly text: string;
  private readonly labels: () => readonly string[];
  private readonly rules: PhoneRules;
  private whereabouts: Whereabouts | undefined = undefined;
  private spoken: Plan | null | undefined = undefined;
  private left = MOST_NUMBERS;
  private guesses = MOST_GUESSES;
  private seconds = MOST_SECONDS;

  /** `labels` yields words that say where the text was written: tags, a community's name. */
  constructor(text: string, labels: () => readonly string[], rules: PhoneRules) {
    this.text = text;
    this.labels = labels;
    this.rules = rules;
  }

  /** The number a candidate is; null where nobody could call it. */
  read(candidate: PhoneCandidate): FoundPhone | null {
    if (this.left-- <= 0) return null;
    const found = this.numberOf(candidate);
    if (found === null) return null;
    const { start, end, messenger } = candidate;
    const phone: FoundPhone = { kind: messenger ?? 'phone', ...found, start, end };
    const second = this.seconds > 0 ? secondNumber(this.text, candidate, phone, this.rules) : null;
    if (second === null) return phone;
    this.seconds--;
    return { ...phone, also: [{ ...second, most: 'asked' }] };
  }

  private numberOf(candidate: PhoneCandidate): Valued | null {
    const { rules } = this;
    if (candidate.isInternational) return valued(rules.e164(candidate.number, null), candidate.isLabelled ? 0.97 : 0.93);
    const named = this.namedHome(candidate);
    if (named !== null) return named;
    this.whereabouts ??= whereaboutsOf(this.text.slice(0, COUNTRY_REACH), this.labels());
    const { country, named: candidates } = this.whereabouts;
    const home = country === 'nowhere' || country === 'several' ? null : country;
    if (candidate.isNorthAmerican)
      return northAmerican(candidate, country === 'nowhere' ? this.planHome(candidate) : home, rules);
    const apart = setAsInOne(candidate, candidates, rules);
    if (apart !== null) return apart;
    const set = home === null ? null : setAsThere(candidate, home, rules);
    if (set !== null) return set;
    if (country === 'nowhere' || candidate.isBare) {
      const plan = this.spokenPlan() ?? this.labelPlan(candidate);
      const isSpoken = plan !== null && (home === null ? country === 'nowhere' : home.code === plan.country);
      const value = plan !== null && isSpoken ? spokenNumber(candidate, plan, rules) : null;
      if (value !== null || candidate.isBare) return valued(value, candidate.isLabelled ? 0.8 : 0.65);
    }
    const there = home === null ? null : dialledIn(candidate, home, rules);
    // WhatsApp's own links leave the sign out.
    if (there === null && candidate.messenger === 'whatsapp' && candidate.number.length > 10) {
      const whole = rules.e164(`+${candidate.number}`, null);
      if (whole !== null) return valued(whole, 0.8);
    }
    if (there !== null || country === 'several') return there ?? asNorthAmerican(candidate, rules);
    return this.guessOf(candidate, home) ?? (home === null ? asNorthAmerican(candidate, rules) : null);
  }

  /** “SG: 8123 4567”, “(AU) 0491 …”: a country by its two letters, right before the number. */
  private namedHome({ start, number, isNorthAmerican, isLabelled }: PhoneCandidate): Valued | null {
    const before = this.text.charCodeAt(start - 1);
    if (before !== 0x20 && before !== 0x3a && before !== 0x29) return null;
    const lead = this.text.slice(Math.max(0, start - 28), start);
    const named = NAMED_LINE.exec(lead)?.[1] ?? NAMED_COLON.exec(lead)?.[1];
    const bare = isLabelled ? /(?:^|[\n ,(])([A-Z]{2}) $/.exec(lead)?.[1] : undefined;
    const code = named ?? bare;
    if (code === undefined || (isNorthAmerican && code !== 'CA')) return null;
    const country = NAMED_CODES[code] ?? code;
    return isNamedCountry(country) ? valued(this.rules.e164(number, country), 0.85) : null;
  }

  /** The label of a number in a text that is too short to tell its language. */
  private labelPlan({ start, end, isLabelled }: PhoneCandidate): Plan | null {
    if (!isLabelled || this.text.length > SHORT_TEXT) return null;
    return planOfLabel(` ${this.text.slice(Math.max(0, start - LABEL_REACH), end + LABEL_REACH)} `);
  }

  private spokenPlan(): Plan | null {
    if (this.spoken === undefined) this.spoken = planOf(this.text.slice(0, LANGUAGE_REACH));
    return this.spoken;
  }

  /** “cell. 347 555 1234” in an Italian post that names no country: the language tells it. */
  private planHome({ isLabelled, written }: PhoneCandidate): Country | null {
    if (!isLabelled || !/^[\d ]+$/.test(written)) return null;
    const plan = this.spokenPlan();
    return plan?.any.test(written.replaceAll(' ', '')) === true ? { code: plan.country, isCertain: true } : null;
  }

  /** By its own form, where the text speaks of no country or of one that has no such number. */
  private guessOf({ written, number, isLabelled }: PhoneCandidate, home: Country | null): Valued | null {
    if (this.guesses-- <= 0) return null;
    const guess = homeOf(written, number, this.text.slice(0, COUNTRY_REACH), this.rules);
    const isOpen = home === null || WITHOUT_NOUGHT.has(home.code);
    if (guess === null || !(isLabelled ? isOpen || guess.isExact : isOpen && guess.isExact)) return null;
    // “06 39 98 12 34” in a French text is no number of the Netherlands because it is none of France.
    const plan = home === null ? this.spokenPlan() : null;
    if (plan !== null && plan.country !== guess.country) return null;
    // What else stands there is dialled from the same country.
    if (guess.isExact && home === null)
      this.whereabouts = { country: { code: guess.country, isCertain: true }, named: [guess.country] };
    return { value: guess.value, confidence: isLabelled && guess.isExact ? 0.75 : 0.6 };
  }
}

/** “UK number: ”, “Aus mobile ”, “NZ cell: ” */
const NAMED_LINE =
  /(?:^|[^A-Za-z])([A-Z]{2}|Aus|Oz|UAE|KSA)[ -](?:mob(?:ile)?|cell|phone|number|num|no\.?|tel|landline|line|sim)(?: is)?(?: ?[:#]| -)? ?$/;
const NAMED_COLON = /(?:^|[^A-Za-z])\(?([A-Z]{2})(?:\)?: ?|\) )$/;
const NAMED_CODES: Readonly<Record<string, string>> = { UK: 'GB', Aus: 'AU', Oz: 'AU', UAE: 'AE', KSA: 'SA' };

interface Valued {
  readonly value: string;
  readonly confidence: number;
}

function valued(value: string | null, confidence: number): Valued | null {
  return value === null ? null : { value, confidence };
}

/** As the people of one country write their numbers to each other; a number that nothing calls one must be a mobile's. */
function spokenNumber(
  { number, isLabelled }: PhoneCandidate,
  { country, mobile, any, oldTrunk }: Plan,
  rules: PhoneRules,
): string | null {
  if (!(isLabelled ? any : mobile).test(number) && !mobile.test(number)) return null;
  const dialled = oldTrunk !== undefined && number.startsWith(`${oldTrunk}0`) ? number.slice(oldTrunk.length) : number;
  return rules.e164(dialled, country);
}

function northAmerican(candidate: PhoneCandidate, country: Country | null, rules: PhoneRules): Valued | null {
  const { number, written, isLabelled } = candidate;
  // “Milano, cell. 312 345 6789”: blanks alone are no North American habit.
  const home = country?.isCertain === true && isLabelled && /^\d{3} \d{3} ?\d{4}$/.test(written) ? country.code : null;
  const there = home === null || home === 'US' || home === 'CA' ? null : rules.e164(number, home);
  if (there !== null) return { value: there, confidence: 0.7 };
  const isThere = country === null || country.code === 'US' || country.code === 'CA';
  return valued(rules.e164(number, isThere ? (country?.code ?? 'US') : 'US'), isLabelled && isThere ? 0.9 : isThere ? 0.8 : 0.6);
}

/** “From Lyon, now in Galway, … 091 555 012”: of several countries that a text names, the one that alone sets such a number apart so. */
function setAsInOne(
  { number, written, isLabelled, isBare }: PhoneCandidate,
  named: readonly string[],
  rules: PhoneRules,
): Valued | null {
  if (named.length < 2 || named.length > MOST_NAMED || isBare || !/\D/.test(written)) return null;
  const groups = groupsOf(written);
  const [first, second] = named.filter((country) => groupsOf(rules.atHome(number, country) ?? '') === groups);
  const value = first === undefined || second !== undefined ? null : rules.e164(number, first);
  return valued(value, isLabelled ? 0.8 : 0.65);
}

/** The figures as they are set apart, by whatever marks. */
function groupsOf(written: string): string {
  return written.match(/\d+/g)?.join(' ') ?? '';
}

/** “São Paulo, (11) 90000-0042”: a number that nothing calls one, in the form of the country that the text names, which sums of money never have. */
function setAsThere({ number, written, isBare }: PhoneCandidate, { code, isCertain }: Country, rules: PhoneRules): Valued | null {
  if (!isBare || !isCertain) return null;
  if (/^\d{3}([ -])\d{3}\1\d{3}$/.test(written) && isMobileOf(code, number)) return valued(rules.e164(number, code), 0.65);
  if (!/^\(\d{2,4}\) \d{4,5}-\d{4}$/.test(written)) return null;
  return rules.atHome(number, code) === written ? valued(rules.e164(number, code), 0.65) : null;
}

/** Where nothing says otherwise, ten digits to be called are of the country whose people leave the code out most. */
function asNorthAmerican({ number, isLabelled, mayBeNorthAmerican }: PhoneCandidate, rules: PhoneRules): Valued | null {
  return isLabelled && mayBeNorthAmerican ? valued(rules.e164(number, 'US'), 0.7) : null;
}

function dialledIn({ number, isLabelled }: PhoneCandidate, { code, isCertain }: Country, rules: PhoneRules): Valued | null {
  if (!isCertain && !isLabelled) return null;
  return valued(rules.e164(number, code), isLabelled ? (isCertain ? 0.85 : 0.7) : 0.6);
}

/** Every phone number in a text, left to right. `labels` are words that say where it was written: tags, a community's name. */
export function phonesIn(text: string, rules: PhoneRules, labels: readonly string[] = []): FoundPhone[] {
  const found: FoundPhone[] = [];
  const reader = new PhoneReader(text, () => labels, rules);
  for (const { candidate } of digitRunsIn(text)) {
    const phone = candidate === null ? null : reader.read(candidate);
    if (phone !== null) found.push(phone, ...(phone.also ?? []));
  }
  return found;
}

/** A digit, or a `+` or bracket right before one, or the name of a figure. */
export function startsDigits(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isDigit(code)) return true;
  if (code > 0x40) return startsSpelled(text, at);
  if (code !== 0x2b && code !== 0x28) return false;
  const next = text.charCodeAt(at + 1);
  return isDigit(next) || (code === 0x28 && next === 0x2b && isDigit(text.charCodeAt(at + 2)));
}
