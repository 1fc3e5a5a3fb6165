/**
 * Runs of digits that may be phone numbers. Dates, prices, ids, versions, coordinates and cards are sorted out here, by shape and by the
 * characters and words around them, before the rules of any country are read.
 */
import { isDigit, type Span } from '../text/characters.ts';
import { ASKS_TO_CALL, CALL_SOMEBODY, messengerAround, OTHER_NUMBERS, PHONE_LABELS, TO_BE_CALLED } from './phone-labels.ts';
import { lettersAt } from './phone-letters.ts';
import { digitsEnd, FEWEST_DIGITS } from './phone-runs.ts';
import { goesOn, isAmount, isOtherShape, isPartOfMore } from './phone-shapes.ts';
import { mayBeSpelled, SPELLED_REST, SPELLED_START, type SpelledRun, spelledRunAround } from './phone-spelled.ts';
import { areaCode, codeBefore, codeBehind, isBesideMail, withoutAside } from './phone-surroundings.ts';

export interface PhoneCandidate extends Span {
  /** Digits only, behind a `+` where it is written with one (or with `00`). */
  readonly number: string;
  /** As it stands, in plain blanks and dashes and with figures for what is spelled. */
  readonly written: string;
  readonly isInternational: boolean;
  /** `(555) 012-3456`, `555-012-3456`: written as North Americans write, and hardly anybody else. */
  readonly isNorthAmerican: boolean;
  /** Ten digits that North America could have given out, however they are set apart. */
  readonly mayBeNorthAmerican: boolean;
  /** “call”, “tel”, “mobile” … stand before it, or words that ask to call behind it. */
  readonly isLabelled: boolean;
  /** Nothing but its form says that it is one: it counts only where that is the form of the country's mobiles. */
  readonly isBare: boolean;
  /** A messenger's name stands before it. */
  readonly messenger: 'whatsapp' | 'telegram' | null;
}

/** A run that was read, whatever it is: the scan goes on behind it. */
export interface DigitRun {
  readonly end: number;
  readonly candidate: PhoneCandidate | null;
}

const MOST_DIGITS = 15;
const FEWEST_SPELLED = 8;
/** How far back a label is looked for. */
const LABEL_REACH = 32;
const SPELLED_REACH = 60;
/** How far back the code of an area is said. */
const AREA_REACH = 48;

const NORTH_AMERICAN_DIGITS = /^1?[2-9]\d\d[2-9]\d{6}$/;
/** `(212) 555-0142`, `1-212-555-0142`, `212.555.0142`, `212 5550142`: area code, exchange and number, set apart at least once. */
const NORTH_AMERICAN =
  /^[[(]?(?:1[-.· /]{0,2})?(?:[([]?[2-9]\d\d[)\]][-.· ]{0,4}|[2-9]\d\d[-.· /]{1,4})[([]?[2-9]\d\d[)\]]?[-.· /]{0,4}[([]?\d\d[-. ]?\d\d$/;
/**
 * Where a run long enough for a phone number begins, or a number that goes on in letters or in names of figures. Looks ahead by a bounded
 * length.
 */
export const LONG_RUN = new RegExp(
  String.raw`[+(]?\d(?=[-\d ()./*~|_=>\u00a0\u00b7\u2009\u2010-\u2013\u2022\u202f[\]]{5,28}\d|\d\d(?:, ?| ?[—…] ?|\.{2,4} ?)\d{3}(?:, ?| ?[—…] ?|\.{2,4} ?)\d{4}(?![\d,])|(?:00|88|77|66|55|44|33)\)?[-. ]{1,2}[A-Z]{2}|(?:[-. ]\d\d\d|\d\d)[-.][A-Z]{2}[A-Z\d]|${SPELLED_REST})`,
  'g',
);
/** The same, and numbers that begin with the name of a figure. */
const RUN_OR_NAME = new RegExp(String.raw`${LONG_RUN.source}|\b${SPELLED_START}`, 'g');

/** Every run of digits in a text that is long enough for a phone number, left to right. */
export function* digitRunsIn(text: string): Generator<DigitRun> {
  let from = 0;
  for (;;) {
    RUN_OR_NAME.lastIndex = from;
    const at = RUN_OR_NAME.exec(text)?.index;
    if (at === undefined) return;
    const bare = digitRunAt(text, at);
    // “(+44) 20 …”
    const run = bare.candidate === null && text[at - 1] === '(' && text[at] === '+' ? digitRunAt(text, at - 1) : bare;
    yield run;
    from = run.end;
  }
}

/** The run of digits that begins at `from`: a digit, a `+` or a bracket before one, or the name of a figure. */
export function digitRunAt(text: string, from: number): DigitRun {
  const end = digitsEnd(text, from);
  const candidate = lettersAt(text, from, end) ?? figuresAt(text, from, end);
  const run = mayBeSpelled(text, from, end) ? spelledRunAround(text, isDigit(text.charCodeAt(from)) ? from : from + 1) : null;
  const spelled = run === null ? null : spelledCandidate(text, run);
  // Beside names of figures a run is a part of a longer number.
  const isPart =
    spelled !== null &&
    (candidate === null || candidate.isBare || spelled.start < candidate.start || spelled.end > candidate.end);
  if (!isPart && candidate !== null && !candidate.isBare) return { end: Math.max(end, candidate.end), candidate };
  return { end: Math.max(end, run?.end ?? 0), candidate: spelled ?? candidate };
}

function figuresAt(text: string, from: number, end: number): PhoneCandidate | null {
  if (end - from < FEWEST_DIGITS) return null;
  let count = 0;
  for (let i = from; i < end; i++) if (isDigit(text.charCodeAt(i))) count++;
  if (count < FEWEST_DIGITS || count > MOST_DIGITS + 2) return null;
  const marked = plainMarks(text.slice(from, end));
  const isApart = SET_APART.test(marked);
  const digits = marked.replace(/\D/g, '');
  if (isApart && EACH_APART.test(marked) && !isCounting(digits)) return candidateOf(text, from, end, digits, digits, true);
  const [, first, , second, third] = isApart ? (GROUPS_APART.exec(marked) ?? []) : [];
  if (first !== undefined)
    return candidateOf(
      text,
      from,
      end,
      [first, second, third].map((group) => group?.replace(/\D/g, '')).join('-'),
      digits,
      false,
    );
  // `4 1 5 - 5 5 5 …`: figures that stand by themselves are one group.
  return candidateOf(
    text,
    from,
    end,
    isApart ? marked.replace(/(?<=(?<!\d)\d) (?=(?:\d(?!\d)|\)))/g, '') : marked,
    digits,
    false,
  );
}

const SET_APART = /(?:^|\D)\d([ _.*~|-])\d\1\d(?!\d)/;
/** `2-1-2 5-5-5 0-1-4-2` */
const GROUPS_APART = /^([2-9]([-_. ])\d\2\d)(?!\2\d)[-. ]{1,3}([2-9]\2\d\2\d)(?!\2\d)[-. ]{1,3}(\d\2\d\2\d\2\d)$/;
/** Ten figures of North America or eleven, each behind the same mark: nobody writes anything else so. */
const EACH_APART = /^(?:1([_.*~|-]))?[2-9]([_.*~|-])\d\2\d\2[2-9](?:\2\d){6}$/;

/** Blanks, dashes and dots of every kind as the one on every keyboard. */
function plainMarks(written: string): string {
  return /^[ -~]*$/.test(written)
    ? written
    : written
        .replace(/[\u00a0\u2009\u202f\n]/g, ' ')
        .replace(/[\u2010-\u2013]/g, '-')
        .replace(/[\u2014\u2026]/g, ',')
        .replace(/[\u00b7\u2022]/g, '·');
}

/** A number that is spelled at least in part. Prose counts too: somebody must be asked to call, or figures and names are mixed. */
function spelledCandidate(text: string, { start, end, written, spelled, figures }: SpelledRun): PhoneCandidate | null {
  const digits = written.replace(/\D/g, '');
  const isInternational = written.startsWith('+') || written.startsWith('(+');
  if (digits.length < FEWEST_SPELLED || digits.length > MOST_DIGITS || isCounting(digits) || /(\d)\1{5}$/.test(digits))
    return null;
  if (isPartOfMore(text.charCodeAt(start - 1), text.charCodeAt(start - 2)) || goesOn(text, end)) return null;
  const lead = text.slice(Math.max(0, start - SPELLED_REACH), start);
  const line = lead.slice(lead.lastIndexOf('\n') + 1);
  const mayBeNorthAmerican = NORTH_AMERICAN_DIGITS.test(digits);
  const isMixed = spelled > 0 && figures > 0;
  // “sold 415, then 555, then 2142”
  const isTold = /then/i.test(text.slice(start, end));
  const isArea = isTold && /area code(?: is|:)? ?$/i.test(line);
  const behind = text.slice(end, end + LABEL_REACH);
  if (!isArea && OTHER_NUMBERS.test(line)) return null;
  if (
    !isArea &&
    !PHONE_LABELS.test(line) &&
    !ASKS_TO_CALL.test(line) &&
    !TO_BE_CALLED.test(behind.replace(/^\. ?/, ' ')) &&
    !isInternational &&
    !(isMixed && !isTold && digits.length > FEWEST_SPELLED)
  )
    return null;
  const isLabelled = mayBeNorthAmerican || isInternational || !isMixed || PHONE_LABELS.test(line) || ASKS_TO_CALL.test(line);
  return {
    start,
    end,
    number: isInternational ? `+${withoutTrunk(written, digits)}` : digits,
    // Figures that are spelled one by one are one group.
    written: written.replace(/(?<=\b\d) (?=\d\b)/g, ''),
    isInternational,
    isNorthAmerican: false,
    mayBeNorthAmerican,
    isLabelled,
    isBare: false,
    messenger: messengerAround(line, behind),
  };
}

/** 1234567890, 9876543210 */
function isCounting(digits: string): boolean {
  return '12345678901234567890'.includes(digits) || '98765432109876543210'.includes(digits);
}

/** `cell#2125550142` */
const HASHED = /(?:^|[^a-z])(?:cell|phone|tel|mob|mobile|call|text|ph) ?#$/i;

function candidateOf(
  text: string,
  start: number,
  end: number,
  written: string,
  digits: string,
  isApart: boolean,
): PhoneCandidate | null {
  const lead = text.slice(Math.max(0, start - LABEL_REACH), start);
  const code =
    written.startsWith('+') || digits.length > 12
      ? null
      : (codeBefore(lead, digits.length) ?? (written.startsWith('0') ? codeBehind(text.slice(end, end + 8)) : null));
  const isPlus = written.startsWith('+') || written.startsWith('(+') || code !== null;
  const isDialled = !isPlus && /^00[1-9]/.test(digits) && digits.length >= 11;
  const isInternational = isPlus || isDialled;
  const before = text.charCodeAt(start - 1);
  // `555-555-5555` is a blank to fill in.
  if (/(\d)\1{5}$/.test(digits)) return null;
  if ((isPartOfMore(before, text.charCodeAt(start - 2)) && !HASHED.test(lead)) || goesOn(text, end)) return null;
  const whole = lead.slice(lead.lastIndexOf('\n') + 1);
  const line = withoutAside(whole);
  if (!isPlus && OTHER_NUMBERS.test(line) && !/area code\W{1,3}$/i.test(line)) return null;
  const behind = text.slice(end, end + LABEL_REACH);
  const isLabelled =
    isApart || PHONE_LABELS.test(line) || CALL_SOMEBODY.test(line) || TO_BE_CALLED.test(behind) || isBesideMail(text, start);
  const area =
    digits.length === 7 && !isInternational && /^\d{3}[-. ]?\d{4}$/.test(written)
      ? areaCode(text.slice(Math.max(0, start - AREA_REACH), start), behind)
      : null;
  if (area !== null) return localNumber(start, end, `${area}${digits}`);
  // `212*555*0142`, which only a label tells from a product.
  const isStarred = /[*~|_=>,]|\.{2}/.test(written);
  if (isStarred && !isLabelled) return null;
  const isNorthAmerican = NORTH_AMERICAN.test(isStarred ? written.replace(/ ?[*~|_=>] ?| ?, ?|\.{2,4} ?/g, '-') : written);
  const isAtHome = !isInternational && !isNorthAmerican;
  if (isAtHome && (isOtherShape(written, digits) || (!isLabelled && isAmount(written) && !isAlone(text, start, end))))
    return null;
  // A lone row of digits is a number of something; a label says it is to be called, or the way its country sets it apart.
  const messenger = messengerAround(whole, behind);
  const isCalled = isLabelled || messenger !== null;
  const isBare = isAtHome && !isCalled && !/^\(?0[- ]?\d/.test(written);
  if (isBare && (/^\d+$/.test(written) || digits.length < 9 || digits.length > 11)) return null;
  if (!isInternational && digits.length < 8) return null;
  return {
    start,
    end,
    number: isInternational ? `+${code ?? ''}${isDialled ? digits.slice(2) : withoutTrunk(written, digits)}` : digits,
    written,
    isInternational,
    isNorthAmerican,
    mayBeNorthAmerican: NORTH_AMERICAN_DIGITS.test(digits) && (digits.length === 10 || /^(?:1\D|\d+$)/.test(written)),
    isLabelled: isCalled,
    isBare,
    messenger,
  };
}

function localNumber(start: number, end: number, number: string): PhoneCandidate {
  return {
    start,
    end,
    number,
    written: number,
    isInternational: false,
    isNorthAmerican: true,
    mayBeNorthAmerican: true,
    isLabelled: true,
    isBare: false,
    messenger: null,
  };
}

/** A line of its own. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|\n)[^\w\n]{0,4}$/.test(text.slice(Math.max(0, start - 5), start)) &&
    /^[ \t.]{0,4}(?:\n|$)/.test(text.slice(end, end + 6))
  );
}

/** `+44 (0)20 …`: the zero in brackets is dialled at home only. */
function withoutTrunk(written: string, digits: string): string {
  const at = written.indexOf('(0)');
  if (at === -1) return digits;
  const lead = written.slice(0, at).replace(/\D/g, '').length;
  return digits.slice(0, lead) + digits.slice(lead + 1);
}
