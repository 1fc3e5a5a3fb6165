/** What a post would pay: the one amount that is meant as pay, out of all amounts in it. Unknown stays unknown. */
import { type Amount, amountsIn } from '../money/amounts.ts';
import { withFullSigns, withLocalCurrencies } from '../money/local-money.ts';
import { type PlaceMoney, placeMoneyOf } from '../money/place-money.ts';
import { withPlainMoney } from '../money/plain-money.ts';
import { currencyReader } from '../money/post-currency.ts';
import { isAlternative, isCapOf, isConversion, isExtraPrice, isOneOfTwo } from './amount-pairs.ts';
import { barePay } from './bare-pay.ts';
import { type Candidate, choose, type FoundBudget, quoted } from './budget-choice.ts';
import { ENOUGH, type Meant, type Reading, SURE, strengthOf } from './budget-strength.ts';
import { budgetFrom, unitOf } from './budget-unit.ts';
import {
  asksPrice,
  isForAsked,
  isNamedPrice,
  isNoWork,
  isOfGuests,
  isOfSeats,
  isOthersPrice,
  isPaidByBuyers,
  isPriceOfThing,
  isRunningCost,
  isSizeOfThing,
  isWorthToAuthor,
  paysNamed,
} from './english-sums.ts';
import { asksReaders, isConditional, isCorrected, isCorrection, isOnTop, isWish } from './hypothetical-pay.ts';
import { totalAt, withSums } from './instalments.ts';
import { standsAlone, startsPart } from './lone-amounts.ts';
import { isOtherMoney } from './other-money.ts';
import { isContestAfter, isHandedOn, isOtherAfter, isPayAfter, isPromisedAfter, isSetAside, isSpentAfter } from './pay-behind.ts';
import { isBeside, isNotThePay, isStretch, LABEL_LINE, sentenceOf, toldBefore } from './pay-words.ts';
import { isAtHand } from './purses.ts';

/** What is already known of the post. */
export interface PostTerms {
  /** A bare five- or six-figure amount is then a yearly salary, not the price of a project. */
  readonly isEmployment: boolean;
  /** The author asks for work. Of any other post only an amount that the author promises in so many words is a budget. */
  readonly isRequest: boolean;
  /** Of the post; it may name a country, whose dollars are then meant. */
  readonly url?: string | null;
}

const CONTEXT = 96;
/** So much is looked at behind an amount. */
const REACH_AFTER = 40;
const MAX_TITLE = 400;
const MAX_TEXT = 12_000;

/** In any script that `withPlainMoney` reads. */
const FIGURE = /[\d\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]/;
/** A figure, or one in words. */
const ANY_FIGURE = /[\d\u0660-\u0669\u06f0-\u06f9\u0e50-\u0e59]|dollars|bucks|quid|euros/;

/** False for most links with a title, and for talk without a figure: those posts need not be read at all. */
function mayHoldAmount(title: string, body: string, isRequest: boolean): boolean {
  return isRequest ? body !== '' || ANY_FIGURE.test(title) : FIGURE.test(body) || FIGURE.test(title);
}

const NOTHING: FoundBudget = { budget: null, reason: null };

/** The budget of a post. */
export function budgetOf(title: string, body: string, { isEmployment, isRequest: isTaken, url = null }: PostTerms): FoundBudget {
  const isRequest = isTaken && !asksReaders(title.slice(0, MAX_TITLE));
  if (!mayHoldAmount(title, body, isRequest) || isNoWork(title.slice(0, MAX_TITLE))) return NOTHING;
  const { text: written, titleEnd } = readable(...withPlainMoney(title, body.slice(0, MAX_TEXT), isRequest));
  const placeOf = once(() => placeMoneyOf(written, titleEnd, url));
  const text = withFullSigns(written, placeOf);
  const opening = text.slice(0, 300);
  const isChinese = HAN.test(opening) && !KANA.test(opening);
  const inMoney = withSums(text, withLocalCurrencies(text, amountsIn(text, { isChinese, isSpelled: isRequest }), placeOf));
  const bare = isRequest ? barePay(text, inMoney) : [];
  const found = bare.length === 0 ? inMoney : [...inMoney, ...bare].sort((a, b) => a.start - b.start);
  if (found.length === 0) return NOTHING;
  const reading: Reading = {
    text,
    titleEnd,
    isEmployment,
    isRequest,
    isChinese,
    currencyOf: currencyReader({ amounts: found, text, isChinese, placeOf }),
    isSole: found.length === 1,
    isOnly: found.length === 1,
    isAsked: false,
  };
  const meant = withoutLists(
    text,
    found,
    found.map((amount) => meaningOf(amount, reading)),
  );
  reading.isSole = meant.filter((one) => one !== null).length === 1;
  reading.isAsked =
    isRequest &&
    meant.some((one, index) => one !== null && !one.isPromised && (one.told === null || isRunning(one, found[index]))) &&
    asksPrice(text);
  const candidates: Candidate[] = [];
  const total = isRequest ? totalOf(found, meant, reading) : null;
  if (total !== null)
    return { budget: total.budget, reason: `names ${quoted(text, total.amount)} as the total of the other amounts` };
  for (let index = 0; index < found.length; index++) {
    const amount = found[index] as Amount;
    const previous = found[index - 1];
    const between = previous === undefined ? '' : text.slice(previous.end, Math.min(amount.start, previous.end + CONTEXT));
    if (previous !== undefined && (isConversion(previous, amount, between) || isCapOf(previous, amount, between))) continue;
    if (previous !== undefined && candidates.at(-1)?.amount === previous && isAlternative(previous, amount, between)) {
      return { budget: null, reason: `leaves the choice between ${quoted(text, previous)} and ${quoted(text, amount)}` };
    }
    if (previous !== undefined && isOneOfTwo(previous, amount, between, text.slice(amount.end, amount.end + REACH_AFTER))) {
      return { budget: null, reason: `names ${quoted(text, previous)} and ${quoted(text, amount)} for different things` };
    }
    const one = meant[index] ?? null;
    if (one !== null && one.told !== 'corrected' && candidates.length > 0 && isStretch(one.sentence)) continue;
    const isAside = IN_BRACKET.test(between) || (previous !== undefined && isExtraPrice(previous, amount, between));
    const candidate = one === null ? null : candidateOf(amount, one, reading, isAside);
    if (candidate !== null) candidates.push(candidate);
  }
  const surer = candidates.filter(({ amount, isNamed }) => isNamed || amount.currency !== null);
  if (candidates.length > 0) return choose(surer.length > 0 ? surer : candidates, found, text);
  const coin = found.find((amount) => amount.isCoin);
  const why = coin === undefined ? `${quoted(text, found[0])} is not named as pay` : `${quoted(text, coin)} has no fixed price`;
  return { budget: null, reason: why };
}

function isRunning({ sentence }: Meant, amount: Amount | undefined): boolean {
  return isRunningCost(sentence, amount?.unit ?? null);
}

/** `Got 3 quotes: $14k, $17,500 and $31k`: what is said of the first is said of those that follow it in a row. */
function withoutLists(text: string, found: readonly Amount[], meant: (Meant | null)[]): readonly (Meant | null)[] {
  for (let index = 1; index < meant.length; index++) {
    const [previous, amount, one] = [found[index - 1], found[index], meant[index]];
    if (previous === undefined || amount === undefined || one == null || meant[index - 1] !== null || previous.isCoin) continue;
    if (one.told !== null || one.isPromised || one.isPaid || amount.start - previous.end > LONGEST_JOIN) continue;
    if (JOINS_LIST.test(text.slice(previous.end, amount.start))) meant[index] = null;
  }
  return meant;
}

const JOINS_LIST =
  /^ ?(?:,|,? ?(?:and|or|to|vs\.?)|&|\/)(?: (?:about|around|another|even|like|then|later|one (?:at|for|of)))? ?$/i;
const LONGEST_JOIN = 18;

function once(find: () => PlaceMoney | null): () => PlaceMoney | null {
  let found: PlaceMoney | null | undefined;
  return () => {
    if (found === undefined) found = find();
    return found;
  };
}

/** The total of several parts, where it or one of them is named as pay. */
function totalOf(found: readonly Amount[], meant: readonly (Meant | null)[], reading: Reading): Candidate | null {
  const at = totalAt(reading.text, found);
  const total = found[at];
  if (total === undefined) return null;
  const isNamed =
    meant.some((one) => one !== null && (one.told !== null || one.isPromised || one.isPaid)) ||
    (!reading.isAsked && meant.every((one) => one !== null));
  const { text, titleEnd } = reading;
  const before = contextBefore(text, total.start);
  const after = text.slice(total.end, total.end + REACH_AFTER);
  return isNamed || IS_BUDGET.test(before)
    ? candidateOf(
        { ...total, isSum: true },
        { before, after, sentence: sentenceOf(before), told: 'pay', isPromised: false, isPaid: total.start >= titleEnd },
        reading,
        false,
      )
    : null;
}

/** Chinese characters; with Japan's own letters among them the text is Japanese. */
const HAN = /[\u3400-\u9fff]/;
const KANA = /[\u3040-\u30ff]/;

/** Title and body as one text. A title that only lends its start from the body, cut short by `…`, would break amounts apart: then the body speaks alone. */
function readable(title: string, body: string): { readonly text: string; readonly titleEnd: number } {
  const head = title.slice(0, MAX_TITLE);
  if (!head.endsWith('…') || !body.startsWith(head.slice(0, -1)))
    return { text: `${head}\n${body.slice(0, MAX_TEXT)}`, titleEnd: head.length };
  const lineEnd = body.indexOf('\n');
  return { text: body.slice(0, MAX_TEXT), titleEnd: Math.min(lineEnd === -1 ? body.length : lineEnd, MAX_TITLE / 2) };
}

/** `$1,000 sign-on bonus, $75k base`, `50% deposit, $500 in all`: the word belongs to what stands before it. */
const OF_AMOUNT_BEFORE =
  /^[\d.,]{1,9}k? [^,;]{1,40}[,;] (?:and |plus )?$|(?<![\d.])\d{1,2} ?% (?:deposit|up ?-?front|down(?: payment)?|in advance|advance|initial)[a-z ]{0,16}[,;:–(-] ?$/;

/** Longer paragraphs are no quotations. */
const LONGEST_QUOTED = 600;

/** Whether a quotation is open in its line where an amount starts. */
function isInQuotes(text: string, start: number): boolean {
  const before = text.slice(Math.max(text.lastIndexOf('\n', start - 1) + 1, start - LONGEST_QUOTED), start);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
}

/** Null where the words around an amount say that it is no pay. */
function meaningOf(amount: Amount, { text, titleEnd, isRequest, isEmployment }: Reading): Meant | null {
  if (amount.isCoin) return null;
  const before = contextBefore(text, amount.start);
  // A quoted line is somebody else's word.
  if (/^\n?>/.test(before) || (!isRequest && isInQuotes(text, amount.start))) return null;
  const after = text.slice(amount.end, amount.end + REACH_AFTER);
  // Struck out.
  if (after.startsWith('~~') && before.endsWith('~~')) return null;
  const sentence = sentenceOf(before);
  // `Comp: 130-160` means thousands or nothing that can be told.
  if (
    amount.currency === null &&
    amount.unit === null &&
    amount.max > 100 &&
    amount.max < 1000 &&
    (isEmployment || OF_WAGES.test(sentence))
  )
    return null;
  // Named as what is paid, whatever else stands behind it.
  const isForWork = isRequest && (isContestAfter(after) || isSetAside(sentence, after));
  const isPromised =
    isForWork || isPromisedAfter(after) || (isRequest && isHandedOn(text.slice(amount.end, amount.end + CONTEXT)));
  const isOwn = isRequest && (isAtHand(sentence, after) || isWorthToAuthor(sentence, after) || PRICE_LABEL.test(sentence));
  const word = isRequest && isCorrected(before) ? 'corrected' : toldBefore(sentence);
  const said = isOwn && word !== 'payer' ? 'pay' : word;
  const nearest = said === 'other' && OF_AMOUNT_BEFORE.test(sentence) ? null : said;
  if (nearest === 'other' && !isPromised) return null;
  const isAnew = isRequest && nearest !== 'other' && !isOnTop(after) && isCorrection(text, amount.start, nearest !== null);
  const told = isAnew ? 'corrected' : nearest;
  // Most posts ask for nothing, and most amounts in them are nobody's promise.
  if (!isRequest && told !== 'payer' && !isPromised && !LABEL_LINE.test(before)) return null;
  if (!isForWork && (isOtherAfter(after) || isNotThePay(sentence) || isOtherMoney(sentence, after))) return null;
  if (told !== 'payer' && !isPromised && isSpentAfter(text.slice(amount.end, amount.end + CONTEXT))) return null;
  if (paysNamed(before) || isOfSeats(text.slice(amount.start, amount.end))) return null;
  if (isPaidByBuyers(sentence, after) || isWish(sentence, after) || (!isRequest && told === 'payer' && isConditional(sentence)))
    return null;
  if (told !== 'payer' && told !== 'corrected' && !isOwn && !isPromised && isOthersPrice(sentence, after)) return null;
  if (
    told === null &&
    !isPromised &&
    (isNamedPrice(before) || (isOfGuests(text.slice(amount.start, amount.end)) && !startsPart(before)))
  )
    return null;
  const isPaid =
    isPayAfter(after) || (isRequest && told === null && amount.start >= titleEnd && isForAsked(after, text.slice(0, titleEnd)));
  if (told === 'pay' && !isOwn && !isPaid && amount.unit === null && isSizeOfThing(sentence, after)) return null;
  if (told === null && !isPromised && !isPaid && isPriceOfThing(sentence, after, amount.unit)) return null;
  return { before, after, sentence, told, isPromised, isPaid };
}

const IS_BUDGET = /\bbudget\b[^$€£\d]{0,12}$/i;

/** Of what is looked for, where nothing stands before it. */
const PRICE_LABEL =
  /^(?:[-*•–✅] ?)?(?:for (?:this|the|your|all the|my|our) (?:whole |entire |actual )?(?:job|work|projects?|labou?r|task|gig|fix|build|help|design|whole (?:thing|lot))(?: itself| only| alone)?(?::|,| [–-]) ?[*_]{0,2}|(?:price|money|(?:total|full|whole|overall) budget) ?[:=–-]|(?:the |our |my )?(?:pay|payment|fee|budget|money) for (?:[a-z'-]+ ){1,4}(?:is|will be|would be)(?: about| around| up to)?|(?:a )?(?:flat|fixed|solid|guaranteed)(?: rate| fee| price)?(?: of)?:?|approx\.?|approximately|only|just|(?:i know |sorry,? )?it(?:'s| is) not (?:much|a lot|great|huge)(?:,|:| but)|(?:somewhere |something )?(?:around|near|like|close to|about)(?: the)?|(?:in|within) the (?:region|area|range|realm|neighbou?rhood) of|to the tune of|(?:at least|minimum|min\.?|no less than|not less than|no more than|not more than|at most|nothing (?:above|over|beyond|more than)|(?:let's )?starts?(?:ing)? (?:from|at)|expect|(?:preferably|ideally|hopefully)(?: (?:below|under|within|around|not (?:over|above)|no more than))?|(?:top (?:dollar|whack)|(?:absolute |hard |upper )?(?:top|max(?:imum)?|limit|ceiling))(?: is)?)(?: about| around)?) ?~?$/;

/** Behind another amount: in brackets, or on top of it. */
const IN_BRACKET =
  /^ ?\((?:or |[^)\n$€£]{0,40} )?$|(?:(?<![a-z])(?:plus|extra|additional)|\+)(?: an?(?: extra| additional)?)? ?$/i;

/** A wage that leaves its thousands out. */
const OF_WAGES = /\b(?:comp|salary|salaries|ote)\b[^a-z]{0,4}(?:is |of |range )?$/;

function candidateOf(amount: Amount, meant: Meant, reading: Reading, isAside: boolean): Candidate | null {
  const { text, isRequest, isEmployment, isChinese } = reading;
  const { before, after, sentence, told, isPromised, isPaid } = meant;
  const strength = strengthOf(amount, reading, meant, isRequest && (isAside || isBeside(sentence) || isOnTop(after)));
  if (strength < (isRequest ? ENOUGH : SURE)) return null;
  const { currency, note } = reading.currencyOf(amount, amount.unit ?? 'fixed');
  const read = currency === 'JPY' && isChinese && text.charAt(amount.start) === '¥' ? 'CNY' : currency;
  const isNamed = told !== null || isPromised || isPaid;
  const budget = budgetFrom(amount, read, unitOf(amount, read, { isEmployment, isChinese, before, after }), isNamed && isRequest);
  if (budget === null) return null;
  const isInTitle = amount.start < reading.titleEnd;
  // Asked of no others.
  const opensBody = amount.start <= reading.titleEnd + 1;
  const isAlone = !isNamed && !isInTitle && amount.unit !== null && (opensBody || standsAlone(text, amount));
  return { budget, amount, strength, isNamed, isInTitle, isAside, isAlone, note };
}

/** The line before counts where it is a label: `Compensation:` and the amount below it. */
function contextBefore(text: string, start: number): string {
  const from = Math.max(0, start - 2 * CONTEXT);
  const around = text.slice(from, start);
  const lineStart = around.lastIndexOf('\n') + 1;
  const before = around.slice(Math.max(lineStart, around.length - CONTEXT));
  if (lineStart === 0 || around.length - lineStart > 12) return before;
  const labelStart = around.lastIndexOf('\n', lineStart - 2) + 1;
  const label = around.slice(labelStart, lineStart - 1).trimEnd();
  return label.length <= 40 && /[:：]\**$/.test(label) ? `\n${label} ${before}` : before;
}
