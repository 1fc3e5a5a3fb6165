/** Figures without a currency that words of pay make money, in a request: `I'd part with 150 for a good one`, `150 is my limit`. */
import type { Amount } from '../money/amounts.ts';
import { isHandedOn } from './pay-behind.ts';
import { isPayWordBefore, sentenceOf } from './pay-words.ts';
import { isGiven } from './purses.ts';

const FIGURE = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/g;
/** More, or fewer, are no pay that is told so shortly. */
const LEAST = 20;
const MOST = 20_000;
const LONGEST = '20,000'.length;
/** So much is looked at before and behind a figure. */
const BEFORE = 64;
const AFTER = 48;
const HANDED = 96;
/** A text with more figures is a table. */
const MOST_FIGURES = 40;

/** No thing follows that would be counted. */
const ENDS =
  /^(?:ish)?(?:[.,;!?)\n]|$| ?(?:for (?:it|this|that|the (?:job|work|lot|whole|right|first|best|person)|an?|my|our|your|someone|somebody|whoever|anyone|everything|both|all)|to (?:anyone|someone|somebody|whoever|do|get|sort|fix|have|make|cover|whoever)|if|when|once|upon|on (?:delivery|completion|the day)|max|tops|cash|total|flat|via|through|paypal|venmo|though|please|or (?:so|less|under|below|thereabouts)|at most|all (?:in|up|told)|plus|and (?:a|an|some|lunch|dinner|travel)|in cash|over paypal)(?![a-z]))/i;
/** Words before it that ask for the work at this price, which stands at the end of the sentence. */
const DONE_FOR =
  /(?:^|[^a-z])(?:would|could|can|will|up for|keen|interested|hoping|like|want|need|get|getting|anyone|anybody|someone)(?: [a-z']+){0,4} for (?:about |around |like |roughly |under |say )?~?$/;
/** Words that lead to a sum of the author's and to nothing that is counted. */
const LEADS =
  /(?:^|[^a-z])(?:(?:my|our) (?:limit|max|maximum|number|figure|ceiling|top)(?: would be| is|'s)?|(?:get|have) (?:it|this|that) done (?:for|under)|paypal|ideally (?:under|below|around))(?: (?:about|around|maybe|like|only|just|roughly|up to|somewhere near|somewhere around)){0,2} ?[:~]? ?$/;
/** And behind it. */
const ENDS_SENTENCE = /^(?:ish)?(?:[.?!]|\n|$| or (?:so|less|under))/i;
/** It opens its sentence, and what follows says that it is pay. */
const OPENS = /(?:^|[.!?;,(–—-] |\n)(?:(?:say|so|maybe|about|around|up to|there(?:'s| is)) )?~?$/i;
const IS_PAY =
  /^ (?:(?:is|would be|has to be|must be) (?:my|our|the) (?:absolute |hard |upper |very |real )?(?:limit|max(?:imum)?|budget|top|ceiling|cap|most|offer)\b|for your (?:time|troubles?|help|work|efforts?)\b|for (?:you|whoever) (?:if|when|once)\b|(?:ok|okay|fair|enough|reasonable|alright) ?\?|(?:is|that's) (?:what|all|as much as) (?:i|we)\b|for the right (?:person|one|candidate|dev|artist|designer|editor|writer)\b)/i;
const WOULD = /(?:^|[^a-z])(?:would|does|will) $/i;
const COVER = /^ (?:cover|do|sound|be) (?:it|that|this|ok|okay|fair|right|enough|about right)\b[^.\n]{0,12}\?/i;

/** The bare figures of a text that are its pay by their words, but for those that `found` holds. */
export function barePay(text: string, found: readonly Amount[]): readonly Amount[] {
  const amounts: Amount[] = [];
  FIGURE.lastIndex = 0;
  let looks = 0;
  for (let match = FIGURE.exec(text); match !== null && looks++ < MOST_FIGURES; match = FIGURE.exec(text)) {
    const { index: start } = match;
    const end = start + match[0].length;
    const value = Number(match[0].replaceAll(',', ''));
    if (match[0].length > LONGEST || value < LEAST || value > MOST || (value >= 1990 && value <= 2040)) continue;
    if (isPart(text.charCodeAt(start - 1)) || isPart(text.charCodeAt(end))) continue;
    if (found.some((one) => one.start <= start && one.end >= end) || !isPay(text, start, end)) continue;
    const figure = {
      min: value,
      max: value,
      currency: null,
      unit: null,
      isThousands: false,
      isPlainDollar: false,
      isCoin: false,
    };
    amounts.push({ ...figure, start, end });
  }
  return amounts;
}

function isPay(text: string, start: number, end: number): boolean {
  const line = text.slice(Math.max(0, start - BEFORE), start);
  const before = line.slice(line.lastIndexOf('\n') + 1);
  const after = text.slice(end, end + AFTER);
  if (OPENS.test(before) && IS_PAY.test(after)) return true;
  if (WOULD.test(before) && COVER.test(after)) return true;
  if (isHandedOn(text.slice(end, end + HANDED))) return true;
  const sentence = sentenceOf(before);
  return (
    (ENDS.test(after) && (isPayWordBefore(sentence) || isGiven(sentence))) ||
    (ENDS_SENTENCE.test(after) && (DONE_FOR.test(sentence) || LEADS.test(sentence)))
  );
}

/** A letter, a figure, or a mark that joins a figure to what is no money. */
function isPart(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a && code !== 0x69) ||
    JOINING.has(code) ||
    code > 0xbf
  );
}

const JOINING: ReadonlySet<number> = new Set([...'#/$%:@&_=-+×*'].map((mark) => mark.charCodeAt(0)));
