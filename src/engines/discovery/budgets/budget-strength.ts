/** How surely an amount is the pay, by all that stands around it. */
import type { BudgetUnit } from '../../../domain/opportunity.ts';
import type { Amount } from '../money/amounts.ts';
import { isLatin } from '../money/currencies.ts';
import { unitAround } from '../money/pay-units.ts';
import type { ReadCurrency } from '../money/post-currency.ts';
import { isWageLike } from './budget-unit.ts';
import { isOwnWord, isRunningCost } from './english-sums.ts';
import { isGross, isLoose, isSentence, standsAlone, startsPart } from './lone-amounts.ts';
import { LABEL_LINE, type Meaning } from './pay-words.ts';

/** What is known of the post whose amounts are read. */
export interface Reading {
  readonly text: string;
  readonly titleEnd: number;
  readonly isEmployment: boolean;
  readonly isRequest: boolean;
  readonly isChinese: boolean;
  readonly currencyOf: (amount: Amount, unit: BudgetUnit) => ReadCurrency;
  /** The post holds no other amount that could be the pay. */
  isSole: boolean;
  /** It holds no other amount at all. */
  readonly isOnly: boolean;
  /** The author asks the readers for their price. */
  isAsked: boolean;
}

/** What stands around an amount that may be the pay. */
export interface Meant {
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly told: Meaning | null;
  readonly isPromised: boolean;
  /** Words behind it say that it is pay. */
  readonly isPaid: boolean;
}

/** `$50 for a short recording` */
const FOR_WHAT =
  /^ (?:for (?:an?|my|our|the|each|some|one|\d)|to (?:an?y?one|[a-z]{2,9} (?:it|this|them|my|our|the|an?))|if (?:you|someone|somebody))\b/i;
const NAMED = 4;
const PROMISED = 5;
/** More than a promise in the title. */
const CORRECTED = 12;
const IN_TITLE = 3;
/** Whoever tells when each part is paid pays it. */
const SUMMED = 3;
/** The least strength of an amount in a request, and in any other post. */
export const ENOUGH = 2;
export const SURE = 5;

/**
 * How surely an amount is the pay.
 * @param isAside in brackets behind another amount: `$160k ($210k for seniors)`; a try-out, or the same reckoned anew
 */
export function strengthOf(amount: Amount, reading: Reading, meant: Meant, isAside: boolean): number {
  const { before, after, sentence, told, isPromised, isPaid } = meant;
  const { text, titleEnd, isRequest, isEmployment, isSole } = reading;
  const isPayer = isPromised || told === 'payer';
  if (!isRequest) return isPayer || LABEL_LINE.test(before) ? PROMISED : 0;
  let strength = told === 'corrected' ? CORRECTED : isPayer ? PROMISED : told === 'pay' ? NAMED : 0;
  if (amount.start < titleEnd) strength += FOR_WHAT.test(after) ? 2 * IN_TITLE : IN_TITLE;
  const unit = amount.unit ?? unitAround(before, after);
  if (unit !== null && unit !== 'fixed') strength += unit === 'hour' || unit === 'day' ? 2 : 1;
  // Nobody is paid cents for the whole of it.
  if (isSole && amount.max < 1 && unit === 'item') strength += 1;
  if (isSole && unit !== null && (amount.unit === null || (amount.unit === 'item' && isOwnWord(sentence)))) strength += 1;
  if (amount.isSum === true) strength += SUMMED;
  if (isGross(text, amount)) strength += 1;
  if (isPaid) strength += 2;
  // `10 mails at $75 each`, `so it's €50 a match`
  if (amount.unit !== null && /(?: at |@ ?|(?<![a-z])(?:it|that)['’]s )$/i.test(before)) strength += 1;
  if (isWageLike(amount, reading)) strength += 2;
  if (standsAlone(text, amount) || isSentence(amount, text, before, isSole)) strength += 2;
  else if (startsPart(before)) strength += FOR_WHAT.test(after) ? 2 : 1;
  else if (/[.!?] $/.test(before)) strength += FOR_WHAT.test(after) ? 2 : 1;
  if (
    isSole &&
    !isEmployment &&
    told === null &&
    (amount.currency !== null || isInWords(amount, text)) &&
    isLoose(amount, text, before, reading.isOnly)
  )
    strength += 2;
  if (strength < ENOUGH && isBare(amount, reading)) strength = ENOUGH;
  if (reading.isAsked && !isPromised) {
    if (told === null && amount.start >= titleEnd) strength -= isPaid ? 1 : 2;
    else if (told !== null && isRunningCost(sentence, amount.unit)) strength -= NAMED;
  }
  return isAside ? strength - 2 : strength;
}

/** The only sum of a request for a project, without a currency: such a figure is read as money only where its words are those of pay. */
function isBare({ currency, unit, isThousands }: Amount, { isSole, isEmployment, isAsked }: Reading): boolean {
  return isSole && !isEmployment && !isAsked && currency === null && (unit === 'item' || (unit === null && !isThousands));
}

/** `two hundred` */
function isInWords({ start }: Amount, text: string): boolean {
  return isLatin(text.charCodeAt(start));
}
