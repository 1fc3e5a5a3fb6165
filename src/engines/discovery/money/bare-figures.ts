/** Numbers without a currency that are money all the same: by their form (`15/hr`, `5k`), or by a label before them (`Budget: 500`). */
import { isLatin } from './currencies.ts';
import type { Figure } from './figures.ts';
import type { FoundUnit } from './pay-units.ts';
import { LABELS_ABROAD } from './pay-words-abroad.ts';

interface Form {
  readonly unit: FoundUnit | null;
  readonly isThousands: boolean;
  readonly figure: Figure;
}

/** Whether a number without a currency is money by what stands beside it. `start` and `end` are those of the number with what belongs to it. */
export function isMoneyByForm(text: string, start: number, end: number, { unit, isThousands, figure }: Form): boolean {
  if (figure.suffix === 'cents') return true;
  // `5/10`, `24/7`: a slash and a figure is no rate; `4 an hour` may be anything that is made or done.
  if (unit?.unit === 'hour' && unit.isRate) return figure.value >= 3 && figure.value <= 1000;
  // `200一张`, `150/小时`
  if (unit?.isRate === true && figure.value >= 5 && HAN_RATE.test(text.slice(figure.end, unit.end))) return true;
  // `20 an hour` on its own
  if (unit?.unit === 'hour' && figure.value >= 7 && figure.value <= 300 && startsPart(text, start) && isEndOfPart(text, unit.end))
    return true;
  if (isEnough(text, start, end, figure.value) || isAlonePay(text, start, end, figure)) return true;
  if (
    unit !== null &&
    figure.value >= (LEAST_RATE[unit.unit] ?? Number.POSITIVE_INFINITY) &&
    figure.value <= MOST_RATE &&
    isRateInProse(text, start, end, unit)
  )
    return true;
  if (
    isThousands &&
    unit !== null &&
    (unit.unit !== 'item' || figure.suffix === 'к') &&
    unit.unit !== 'fixed' &&
    (unit.isRate || isEndOfPart(text, unit.end))
  )
    return true;
  // An American pension plan is part of many offers.
  if (figure.value === 401 && isThousands) return false;
  const label = labelBefore(text, start);
  const isLabelled = label !== null && !OTHER_RATE.test(text.slice(Math.max(0, start - 60), start));
  if (isThousands && !isLabelled && IS_SIZE.test(text.slice(Math.max(0, start - LONGEST_SIZE), start))) return false;
  if (isThousands)
    return isLabelled
      ? !COUNTED.test(text.slice(end, end + 24))
      : isEndOfPart(text, end) || FOR_THIS.test(text.slice(end, end + 20));
  if (!isLabelled || COUNTED.test(text.slice(end, end + 24))) return false;
  // `Budget 2013` is a year.
  const isYear = figure.value >= 1990 && figure.value <= 2040 && figure.end - start === 4;
  return (
    !isYear && (unit !== null || isEndOfPart(text, end) || (WOULD_PAY.test(label[0]) && FOR_IT.test(text.slice(end, end + 8))))
  );
}

/** `Would 350 be ok?` */
const LEAST_ASKED = 20;
const WOULD_BE = /(?:would|does|is) $/i;
const IS_ENOUGH = /^ (?:be |sound |seem )?(?:ok|okay|fair|enough|reasonable|alright)\b[^.?\n]{0,8}\?/i;
/** The least that a bare rate is in prose: `2 a week` is a count. */
const LEAST_RATE: Readonly<Partial<Record<FoundUnit['unit'], number>>> = { hour: 8, day: 50, week: 50, month: 100, item: 5 };
const MOST_RATE = 20_000;
const LEADS_RATE =
  /(?:^|[\n.,;:!?(–—-] ?|(?<![a-z])(?:at|about|around|up to|roughly|say|pay|paid|earn|do|flat|only|circa|approx\.?|start on|for) )~?$/i;
const STARTS_RATE = /(?:^|[\n.;:!?(–—] ?|, )~?$/;
/** `per photo set.` */
const ONE_MORE = /^ [a-z]{2,11}[.,;!)\n]/;
const IS_RATE = /(?<![a-z])(?:it's|that's|at|is|be|pay|paying|about|around) ~?$/i;
const TOLD_RATE = /(?<![a-z])(?:it['’]s|that['’]s|it pays|job pays|gig pays) ~?$/i;
const A_POP = /^ ?(?:a pop|a piece|a go|a throw|apiece|each)(?![a-z])/i;

/** Whether the words before a figure say what a piece of the work pays: `it's 50 a match`. */
export function isToldRate(text: string, start: number): boolean {
  return TOLD_RATE.test(text.slice(Math.max(0, start - 12), start));
}

const AT_HAND = /(?:\b(?:have|got|only)|['’]ve) $/i;
/** More than are counted by the way: `I have 30 for the choir`. */
const LEAST_AT_HAND = 50;
const FOR_A_THING = /^ (?:cash\b|for (?:it|this|that|an?|the|our|my|someone|somebody)|to (?:spend|get|put))(?![a-z])/i;
const MAX_BEFORE = /(?:^|\n|[.;!,] )max(?:imum)?\.?:? $/i;
const PAID_BEHIND =
  /^(?:,? (?:firm|flat|cash|tops|all in|no more|not more|paid (?:on|in|when|once|by)|take it or)| (?:max|tops|flat|cash|via|through|paypal|venmo|total|in cash|in total|all (?:in|up|told|inclusive)|altogether|in (?:your|the) hand|in hand|on (?:the nail|completion|delivery|the table)|in it for|is (?:what|all|as much as) (?:i|we)|(?:when|once) (?:it's|it is|it works|done|finished|complete|you're|they're)|if you (?:do|can|get|finish|manage|make|fix|take|come|bring|start)|(?:and|plus) (?:an? |some |the |free |all |your )?(?:[a-z]+ ){0,2}(?:sandwich(?:es)?|pints?|beers?|lunch|dinner|breakfast|tea|coffee|cake|food|petrol|gas|expenses|travel|materials|postage|tips)|tak (?:de|dunga|dungi|hai)))(?![a-z])/i;
/** A sum for the whole of it, where a clause starts with it or with words that lead to it: never behind a verb, `we seat 80 for the lot`. */
const LEADS_WHOLE =
  /(?:^|[\n.,;:!?(–—-] ?|(?<![a-z])(?:thinking|thought|say|offering|offer|pay|paying|do|is|be|was|it's|that's|for|flat|only|just|max|budget) )(?:(?:of|about|around|roughly|maybe|like|only|just|say|up to) )?~?$/i;
const WHOLE_BEHIND =
  /^ (?:for (?:it all|both|everything|all (?:of (?:it|them)|three|four|five|six)|the (?:lot|job|gig|work|project|pair|set|day|morning|afternoon|night|evening|weekend|(?:whole|entire|full|complete) (?!day|week|month|year|season|village|town|school)[a-z]+))|the lot)(?![a-z-])/i;
/** `We've scraped 800 together` */
const SCRAPED = /(?:(?<![a-z])(?:scraped|pooled|put|saved|collected|got|clubbed|have|there is)|['’](?:s|ve)) $/i;
const TOGETHER =
  /^ (?:together|put aside|set aside|put by|saved up|to hand|put by|in it for|in the (?:kitty|pot|tin|budget|purse)|left for)(?![a-z])/i;
const MOST_ALONE = 100_000;
const LONGEST_BEHIND = 32;

/** `Max 300`, `300 tops`, `I have 300 to spend`; never a year. */
function isAlonePay(text: string, start: number, end: number, { value, multiplier }: Figure): boolean {
  if (multiplier !== 1 || value < LEAST_ASKED || value > MOST_ALONE || (value >= 1990 && value <= 2040)) return false;
  const before = text.slice(Math.max(0, start - 12), start);
  if (MAX_BEFORE.test(before)) return isEndOfPart(text, end);
  if (SCRAPED.test(before) && TOGETHER.test(text.slice(end, end + LONGEST_BEHIND))) return true;
  const after = text.slice(end, end + LONGEST_BEHIND);
  if (WHOLE_BEHIND.test(after)) return LEADS_WHOLE.test(text.slice(Math.max(0, start - LONGEST_BEHIND), start));
  if (AT_HAND.test(before)) return (value >= LEAST_AT_HAND ? FOR_A_THING : FOR_THIS).test(text.slice(end, end + 20));
  return STARTS_RATE.test(before) && PAID_BEHIND.test(after);
}

/** `I think 450 is fair` */
const THINKS = /(?<![a-z])(?:think|say|figure|guess|reckon|told) $/i;
const IS_FAIR =
  /^ (?:is|would be|seems|sounds) (?:about |pretty |quite )?(?:fair|reasonable|ok|okay|right|good|normal|standard|usual|the going rate|honest|decent)(?![a-z])/i;

function isEnough(text: string, start: number, end: number, value: number): boolean {
  if (value < LEAST_ASKED) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 32);
  return (WOULD_BE.test(before) && IS_ENOUGH.test(after)) || (THINKS.test(before) && IS_FAIR.test(after));
}

/** What so many of do in an hour. */
export const OF_OTHERS = /^ (?:of|come|walk|pass|drive|arrive|visit|sign|leave|join|show)(?![a-z])/i;

/** `good up to 45 an hour`, `250 a pop`, `75 per photo set.` */
function isRateInProse(text: string, start: number, end: number, { unit, end: unitEnd }: FoundUnit): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (unit !== 'item') return !OF_OTHERS.test(text.slice(unitEnd, unitEnd + 8)) && LEADS_RATE.test(before);
  const isPop = A_POP.test(text.slice(end, end + 8));
  if ((isPop && IS_RATE.test(before)) || (isToldRate(text, start) && isEndOfPart(text, unitEnd))) return true;
  return STARTS_RATE.test(before) && (isPop || isEndOfPart(text, unitEnd) || ONE_MORE.test(text.slice(unitEnd, unitEnd + 14)));
}

/** `budget: 500`, `pay is around 20`: a bare number right behind such a word is money. */
const LABEL = new RegExp(
  `(?:(?<!\\p{L})(?:budget(?:'s|’s)?|pay|pays|paying|rate|rates|price|compensation|comp|salary|salaries|bounty|fee|honorarium|stipend|retainer|wages?|(?:comfortable|happy|ok|okay|fine) (?:at|with|around)(?= )|(?:my|our) range|(?:do|doing) (?:this|it|that) for(?= )|total comes to|(?:i|we) (?:figured?|reckon|budgeted)(?= )|(?:hourly|daily|weekly|monthly)(?=: )|(?:can|could|(?:i|we|she|he|they)['’](?:ll|d)|will|would) (?:do|offer|give|manage|stretch to|run to|go to|afford|spare)(?= )|(?:can|could|['’]d|happily|gladly|rather|to) spend(?= )|(?:pay|give) (?:someone|somebody|you|them|whoever)(?= )|(?:figure|number|sum) (?:in (?:my|our) (?:head|mind)|(?:i|we) (?:have|had) in mind)(?= )|head says(?= )|pay['’]s(?= )|(?:agreed|settled) on(?= )|(?:i|we|she|he|they)['’]d go(?= )|it(?:['’]d| would) be(?= )|in the region(?= )|scraped together|put together|set aside|offering(?= )|${LABELS_ABROAD})|薪资|薪水|月薪|年薪|薪酬|工资|待遇|日[结結薪赚賺给]|[时時周週]薪|有[偿償]|(?:[每一])(?:天|小时|单|篇|条|张|集|个|千字)|千字|预算|預算|报酬|報酬|报价|報價|時給|月給|年収|給与|予算|単価|예산|급여|시급|월급|연봉)(?:[ \\t]?范围)?(?: \\(is| \\(about| \\(around| \\(~| \\(approx\\.?| \\(| is| are| ko| po| namin| of| range| ranges| starts| around| about| at| up to| approx\\.?| from| between| roughly| max(?:imum)?\\.?| circa| ca\\.| min(?:imum)?\\.?| under| below| less than| no more than| more than| over| at least| maybe| only| just| a flat| flat| say| γύρω στα| περίπου| bis| jusqu'à| hasta| de| до| от| ~)*(?: \\((?:in )?(?:\\$|€|£|usd|eur|gbp|dollars|euros?)\\))?[ \\t]{0,2}[:：=~?-]?[ \\t\\n*_•]{0,5}(?:(?:under|below|less than|up to|around|about|approx\\.?|ca\\.|max\\.?|min\\.?|maybe|max|до|от|bis|hasta|ab) ?)?[<>≤≥~±]? ?$`,
  'iu',
);
/** A label and its hedges are no longer than this. */
const LONGEST_LABEL = 40;

function labelBefore(text: string, start: number): RegExpExecArray | null {
  return mayFollowLabel(text, start) ? LABEL.exec(text.slice(Math.max(0, start - LONGEST_LABEL), start)) : null;
}

/** Whether a label stands right before the figure at `start`: then a thing behind it is what is paid for. */
export function isLabelled(text: string, start: number): boolean {
  return labelBefore(text, start) !== null;
}

/** Whether the last words before `start` are a label, or hedges behind one: nothing else is worth the pattern. */
function mayFollowLabel(text: string, start: number): boolean {
  const least = Math.max(0, start - LONGEST_LABEL);
  let end = start - 1;
  while (end >= least) {
    while (end >= least && !isLetter(text.charCodeAt(end))) end--;
    if (end < least) return false;
    let from = end;
    while (from > least && isLetter(text.charCodeAt(from - 1))) from--;
    if (text.charCodeAt(from) > 0x24f) return true;
    if (end - from > LONGEST_WORD) return false;
    const isLabel = LABEL_WORDS.get(text.slice(from, end + 1).toLowerCase());
    if (isLabel !== false) return isLabel === true;
    end = from - 1;
  }
  return false;
}

function isLetter(code: number): boolean {
  return isLatin(code) || code >= 0xc0;
}

const LONGEST_WORD = 14;
/** True for the last word of a label, false for a hedge. */
const LABEL_WORDS: ReadonlyMap<string, boolean> = new Map([
  ...'is are ko po namin of range ranges starts around about at up to approx from between roughly max maximum circa ca min minimum under below less no more than least maybe a only just flat say bis hasta de ab jusqu'
    .split(' ')
    .map((word) => [word, false] as const),
  ...'budget s pay pays paying head mind says agreed settled on go be region spare rate rates price compensation comp salary salaries bounty fee honorarium stipend retainer wage wages do offer give manage to afford spend together aside offering someone somebody you them whoever comfortable happy ok okay fine with figure figured reckon budgeted hourly daily weekly monthly comes for'
    .split(' ')
    .concat(LABELS_ABROAD.split('|').map((label) => label.slice(label.lastIndexOf(' ') + 1)))
    .map((word) => [word, true] as const),
]);

/** Rates that are no pay. */
const OTHER_RATE =
  /\b(?:interest|conversion|exchange|frame|bit|refresh|success|response|click|open|bounce|churn|growth|tax|heart|sample|sampling|hit|retention|error|failure|crime|birth|death|market)[- ]rates? [^\n]{0,20}$/i;
const WOULD_PAY =
  /^(?:budget|pay|comfortable|i |we |paying|offering|can|could|happily|gladly|rather|to|['’]|i['’]|we['’]|will|would|scraped|put|set)/i;
const FOR_IT = /^ (?:for|to|if|when|once|on (?:this|it|that)) (?!\d)|^ on (?:this|it|that)[.,;!]/;
/** `they have about 2k for it` */
const FOR_THIS = /^ (?:for (?:it|this|that|the (?:job|work|whole|project))|to (?:spend|get))(?![a-z])/i;
const HAN_RATE = /[\u3400-\u9fff]$/;
/** `an edit, 92k`, `gameplay in 4k`: words, and lines of a picture. */
const IS_SIZE =
  /\b(?:(?:developmental|line|copy|content|structural)[ -]?edit(?:ing|s)?|novels?|manuscripts?|memoirs?|thrillers?|fantasy|romance|drafts?|fic|beta ?read(?:er|ing)?s?|critique|word ?count|footage|gameplay|in)[,:]? \(?~?(?:about |around )?$/i;
const LONGEST_SIZE = 32;
/** Things that come in thousands and are no money. */
const COUNTED =
  /^[ \u00a0]{0,2}\+?[ \u00a0]{0,2}(?:per sec|per min(?:ute)? |a second|(?:[a-z]{2,10} )?(?:users?|views?|visits?|visitors|followers|subscribers|subs|downloads?|installs?|people|words?|miles?|km|employees|customers|points|coins|stars|pageviews|impressions|run|race|steps|lines|rows|cells|items|images|records|homes|units|requests|searches|resolution|video|fps|match|percent|characters|tokens|rpm|hz|mbps|kbps|degrees|out of)\b)/i;

/** Whether only blanks and marks stand between the start of the line and the figure. */
function startsPart(text: string, start: number): boolean {
  return /(?:^|[\n|•·:,(])[ \t*_~-]{0,4}$/.test(text.slice(Math.max(0, start - 6), start));
}

/** Whether nothing but a mark, a bracket or the end follows, or the words that follow a wage. */
function isEndOfPart(text: string, end: number): boolean {
  const rest = text.slice(end, end + 16);
  return /^[ \u00a0]{0,2}(?:$|[\n|)\]},;!?·｜，。；）】+]|\.(?:\s|$)|[-–—•(/]|base\b|salary\b|ote\b|ral\b|tc\b|gross\b|annual|a year|per\b|hai\b|tak\b|на руки|brutto\b|netto\b|bruts?\b|depending\b|doe\b|plus\b|max\b|total\b|cash\b|tops\b|flat\b|firm\b|in total\b|altogether\b|all in\b|all told\b|all up\b|via\b|through\b|paypal\b|venmo\b|negotiable\b|or so\b|give or take\b|to spend\b|or\b|no pix\b|na ruku\b|na rękę\b|kontant\b|contant\b|bar\b|al contado\b|en mano\b|\$|以[上内下]|预算|budget\b|内|起|左右)/iu.test(
    rest,
  );
}
