/** Words around an amount that tell whether it is the pay for the work that the post asks for. Tables to be read and changed. */

import { LABELS_ABROAD, OTHER_ABROAD, PAY_ABROAD, PAYER_ABROAD } from '../money/pay-words-abroad.ts';
import { OTHER, OTHERS_PAY, PAY, PAYER } from './pay-phrases.ts';

/** What the words say of an amount. `payer` is pay that the author promises in so many words, `corrected` one that takes the place of an earlier one. */
export type Meaning = 'payer' | 'corrected' | 'pay' | 'other';

/** Chinese, Japanese and Korean put no blank behind these, so they are looked for as they stand. */
const HAN_PAY =
  /(?:薪[资水酬資]|月薪|年薪|工[资資]|待遇|[预預]算|报酬|日薪|[时時]薪|日结|日結|稿[费費]|酬[劳勞金]|报价|報價|千字|報酬|時給|日給|月給|月[収額]|年収|年俸|給[与料]|予算|単価|예산|급여|시급|월급|일당|연봉|보수|단가|[1一每]\s?(?:本|記事|件|枚|曲|ページ|文字|篇|张|条|千字))[^\n。；\d]{0,8}$/;
/** What the Chinese and Japanese words say of a price and not of a pay. */
const HAN_OTHER =
  /(?:价格|售价|成本|房租|融资|营收|利润|服务器|域名|押金|保证金|定金|垫付|会费|手续费|充值|补贴|罚款|花了|亏了?|売上|価格|商品|家賃|資金調達|手数料|交通費|登録料|보증금|매출|월세|수수료|가격)[^\n。；]{0,10}$/;
/** Said of a pay in a request; in talk, of anything. */
const HAN_BESIDE =
  /(?:日[赚賺入给]|月[入赚賺]|有[偿償]|可付|[支酬][付谢謝]|[謝谢]礼|お礼|ギャラ|日当|原稿料|制作費|工价|一口价|一天|一个月|[每一](?:天|日|月|小时|小時|单|單|篇|条|张|个|集|次|首|幅|套|页|份|千字)|1時間|1日|(?<!\d)月|월|주급|페이|사례비?|작업비|수고비|시간당|하루|(?:건|편|장|개|컷|곡|회|분|페이지)당)[^\n。；\d]{0,6}$/;

interface Phrase {
  readonly text: string;
  readonly meaning: Meaning;
}

/** By the last word, the longest first, so that `i will pay` is not taken for `pay`. */
const PHRASES: ReadonlyMap<string, readonly Phrase[]> = Map.groupBy(
  [
    ...phrases(`${PAYER}, ${PAYER_ABROAD}`, 'payer'),
    ...phrases(`${PAY}, ${PAY_ABROAD}`, 'pay'),
    ...phrases(`${OTHER}, ${OTHER_ABROAD}, ${OTHERS_PAY.join(', ')}`, 'other'),
  ].sort((a, b) => b.text.length - a.text.length),
  ({ text }) => text.slice(text.lastIndexOf(' ') + 1),
);

function phrases(list: string, meaning: Meaning): readonly Phrase[] {
  return list.split(/,\s+/).map((text) => ({ text, meaning }));
}

/** At the start of a sentence: `Earn $18/hr` invites where `I earn $18/hr` tells; `Will pay $20` is the author's word. */
const OPENINGS: ReadonlyMap<string, Meaning> = new Map([
  ['earn', 'pay'],
  ['get paid', 'pay'],
  ['make', 'pay'],
  ['will pay', 'payer'],
  ['paying', 'payer'],
  ['offering', 'payer'],
  ['can pay', 'payer'],
  ['can do', 'payer'],
  ['can offer', 'payer'],
  ['budgeted', 'pay'],
  ['would pay', 'payer'],
  ['will do', 'payer'],
  ['spend', 'other'],
  ['want to make', 'pay'],
  ['want to earn', 'pay'],
  ['wanna make', 'pay'],
  ['wanna earn', 'pay'],
]);

/** A word further from the amount than this, in characters, speaks of something else. */
const NEAR = 32;

/** What the nearest telling word before an amount says; null where none stands near. `sentence` is from `sentenceOf`. */
export function toldBefore(sentence: string): Meaning | null {
  const least = Math.max(0, sentence.length - NEAR);
  for (let end = sentence.length; end > least; end--) {
    const last = sentence.charCodeAt(end - 1);
    // `Compensation- $250`: a dash behind a word is no part of it.
    if (!isWordPart(last) || last === 0x2d) continue;
    let start = end - 1;
    while (start > 0 && isWordPart(sentence.charCodeAt(start - 1))) start--;
    const found = phraseAt(sentence, start, end) ?? (isIs(sentence, end) ? phraseAt(sentence, start, end - 2) : null);
    if (
      (found?.text === 'fee' || (found?.text === 'fees' && start === 0)) &&
      OWN_FEE.test(sentence.slice(Math.max(0, start - 14), start)) &&
      FEE_IS.test(sentence.slice(end))
    )
      return 'pay';
    if (found?.meaning === 'other' && ENDS_CLAUSE.test(sentence.slice(end))) return null;
    if (found !== null && READERS.has(found.text) && IS_READERS.test(sentence.slice(0, start))) return 'pay';
    if (found !== null)
      return start === 0 || end === found.text.length ? (OPENINGS.get(found.text) ?? found.meaning) : found.meaning;
    end = start + 1;
  }
  if (isHan(sentence)) {
    if (HAN_PAY.test(sentence)) return 'payer';
    return HAN_OTHER.test(sentence) ? 'other' : HAN_BESIDE.test(sentence) ? 'pay' : null;
  }
  return mayPointFar(sentence) && FAR_LABEL.test(sentence) ? 'pay' : null;
}

/** What may stand between such a word and its amount. */
const HEDGES =
  /(?: (?:you|ya|u|them|someone|somebody|about|around|like|maybe|up to|only|just|roughly|approx\.?|at most|no more than|say|something like|somewhere (?:near|around|between)|max))*[ :=~-]{1,3}$/;
/** Without a currency, a figure is money only behind words that are of money alone, or of giving it. */
const OF_MONEY =
  /pay|paid|spend|budget|bounty|reward|venmo|zelle|revolut|cash|afford|compensat|invoice|offer|cost|give|spare|part with|stretch|scrape|swing|chip in|contribute|put up|transfer|hand you|slip you|toss you|throw you/;

/** The author's own, and of money alone. */
const OWN_LIMIT = /^(?:my|our) (?:max|limit|budget)|^(?:max|total) budget|(?:spend|pay) more than$/;

/** Whether the words right before a bare figure promise it as pay: `I'd part with`, `my limit would be about`. `sentence` is from `sentenceOf`. */
export function isPayWordBefore(sentence: string): boolean {
  const end = HEDGES.exec(sentence)?.index ?? -1;
  if (end <= 0 || !isWordPart(sentence.charCodeAt(end - 1))) return false;
  let start = end - 1;
  while (start > 0 && isWordPart(sentence.charCodeAt(start - 1))) start--;
  const found = phraseAt(sentence, start, end);
  return found !== null && (found.meaning === 'payer' || OWN_LIMIT.test(found.text)) && OF_MONEY.test(found.text);
}

/** The clause of a word of other money ends before the sum: `help with my tax return, £100`, `we rent your account, $200 a month`, `they charge more but $300`. */
const ENDS_CLAUSE =
  /^ (?:(?!(?:is|are|was|were|at|of|about|around|from|with|for|in|to|by|costs?|alone|only|share|which|that|who)(?![a-z]))[a-z][^()[\]:]*?(?:,| [–—-]{1,2})|(?:[^()[\]:]* )?(?:but|so|then)) (?:[a-z' ]{0,24} )?~?$/;
/** Told of whoever reads: `drive as usual and earn $450`. */
const READERS: ReadonlySet<string> = new Set(['earn', 'make', 'receive']);
const IS_READERS =
  /^(?!.*\b(?:i|we|they|he|she|who|that|which|people|everyone|creators|don't|not|never)\b).*\b(?:and|to|can|could|will|,) $/;

/** `our budget's 500` */
function isIs(sentence: string, end: number): boolean {
  return sentence.charCodeAt(end - 1) === 0x73 && sentence.charCodeAt(end - 2) === 0x27;
}

/** `Fee: £400`, `700 words, fee 50`: a fee of which nothing is said is the author's for the work; `a booking fee` is somebody's cut. */
const OWN_FEE =
  /^$|[,;(–—-] ?$|(?:^|[^a-z])(?:your|(?:speaker|artist|writer|author|designer|translator|performer|player|performance|teaching|tutor)(?:'?s|s')?) $/;

/** Nothing that the fee would be for: `the fee at the embassy is`. */
const FEE_IS =
  /^(?:['’]s)?[*_ ]{0,2}[:=–-]?[*_ ]{0,2}(?:(?:is|of|will be|would be|about|around|up to|a flat|flat|from|for (?:the|this) (?:job|gig|work|evening|night|day|project)|per \w{1,12}) ?){0,3}~?$/;

const POINTING: ReadonlySet<string> = new Set('is be are of to about around roughly least between'.split(' '));

/** What every match of `FAR_LABEL` has: a colon, or one of those words at the end. */
function mayPointFar(sentence: string): boolean {
  if (sentence.includes(':') || sentence.includes('：')) return true;
  const last = sentence.length - 1;
  return sentence.charCodeAt(last) === 0x20 && POINTING.has(sentence.slice(sentence.lastIndexOf(' ', last - 1) + 1, last));
}

/** Any character above the alphabets: most texts have none, and the patterns need not be tried. */
function isHan(sentence: string): boolean {
  for (let i = Math.max(0, sentence.length - 20); i < sentence.length; i++) if (sentence.charCodeAt(i) > 0x2fff) return true;
  return false;
}

/** `Compensation for whoever we select in the end will be $40`, `Wynagrodzenie: zależnie od kompetencji - 3000`: a label further off that still points at the amount. */
const FAR_LABEL = new RegExp(
  `(?:^|[\\s*_(])(?:(?:budget|limit|ceiling|maximum|compensation|payment|pay|salary|reward|stipend|honorarium|remuneration) [^.$€£\\d]{0,80}\\b(?:is|are|will be|would be|comes to|of)(?: (?:about|around|up to|approximately|roughly|between|only|just|a flat|at least))?|(?:budget|compensation|payment|pay|salary|${LABELS_ABROAD})[*_ ]{0,3}[:：][^.$€£\\d:]{0,60})[ ~]{0,2}$`,
  'u',
);

/** The longest phrase whose last word stands from `start` to `end`. */
function phraseAt(sentence: string, start: number, end: number): Phrase | null {
  const list = PHRASES.get(sentence.slice(start, end));
  if (list === undefined) return null;
  for (const phrase of list) if (endsWithWords(sentence, phrase.text, end)) return phrase;
  return null;
}

function endsWithWords(text: string, words: string, end: number): boolean {
  const start = end - words.length;
  return start >= 0 && text.startsWith(words, start) && !(start > 0 && isWordPart(text.charCodeAt(start - 1)));
}

/** A letter of an alphabet, an apostrophe or a hyphen, in text that is in lower case. */
function isWordPart(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    code === 0x27 ||
    code === 0x2d ||
    (code >= 0xdf && code < 0x600) ||
    (code >= 0x1e00 && code < 0x2000)
  );
}

/** Said of some other pay wherever it stands in the sentence: for bringing somebody else, a share of sales, a try-out, or the same pay reckoned anew. */
const NOT_THE_PAY =
  /\b(?:refer(?:ral|s|red)?|prizes?|win|median)\b|^last (?:time|year|month|summer|winter|season)\b[^,]{0,40}$|(?:^|[^a-z])not(?: an?| even| quite| for)? [~(]?$|(?:^|[^a-z])(?:initially|originally|previously|at first)\b[^,;:]{0,40}$|separately|(?:overall|entire|whole) (?:[a-z]+ ){0,2}budget|(?:guests|customers|clients|students|members|users|visitors|patients|tenants|readers|subscribers|attendees|buyers|advertisers|sponsors|donors|fans|players|passengers|insurers?) (?:usually |normally |already |currently |only |will |would |can )?(?:pay|pays|paid|spend|spends|are paying|donate)\b(?! you)|budget for (?:learning|training|conferences?|courses|books|travel|equipment|marketing|ads?|advertising|materials|gear|hardware|software|education|wellness)\b|% of \$?$|^wow\b|\b(?:training|onboarding|probation)(?: (?:is|at|pays?|rate|wage|period|weeks?|days?|shifts?)|:)(?:(?!provided|included|given|free)[^.;|]){0,24}$|\b(?:exercise|take-home|coding challenge|(?:test|trial|sample) (?:task|project|assignment|article|piece|day|shift)|paid (?:test|trial)|(?:test|trial)(?: first| run)? ?\(paid|probearbeit\w*|prueba pagada|test payé)\b[^|]{0,24}$/;
const BESIDE =
  /\b(?:trial|sample|ote|comes out|works out|adds up|amounts to|that is|that's|technically|effectively|equals|equivalent|in total|go(?:es)? up to|rises? to|increases? to|raised? to|bumped)\b/;

/** Whether the words before an amount make it certainly no pay for this work. */
export function isNotThePay(sentence: string): boolean {
  return NOT_THE_PAY.test(sentence);
}

const STRETCH =
  /(?:(?:rising|increasing|rises|going up|goes up|growing|bumped|moving) to |(?:can|could|might|may|would|will|'d|'ll) (?:go|stretch|push|move|bump)(?: it| that)? (?:up |as high as |higher )?(?:to )?)(?:like |about |maybe )?$/;

/** Whether the words before an amount lead to more than was named, for somebody very good. */
export function isStretch(sentence: string): boolean {
  return STRETCH.test(sentence);
}

/** Whether the words before an amount put it beside the main pay. */
export function isBeside(sentence: string): boolean {
  return BESIDE.test(sentence);
}

/** What the amount's own sentence says before it, in lower case. `before` ends where the amount starts. */
export function sentenceOf(before: string): string {
  return before.slice(sentenceStart(before)).trimStart().toLowerCase().replaceAll('’', "'");
}

/** Words whose stop ends no sentence: `Budget: ca. 800 €`. */
const SHORTENED =
  /(?:^|[^\p{L}])(?:ca|circa|approx|aprox|max|min|mind|est|inkl|incl|excl|zzgl|bzw|env|etw|no|nr|usd|rs|тыс|ок|руб|макс|мин)$/iu;

/** Behind the last end of a sentence or another amount's sign: what is said there is not said of this one. */
function sentenceStart(text: string): number {
  for (let i = text.length - 2; i >= 0; i--) {
    const code = text.charCodeAt(i);
    const isStop =
      (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x3b) &&
      text.charCodeAt(i + 1) === 0x20 &&
      !(code === 0x2e && SHORTENED.test(text.slice(Math.max(0, i - 7), i)));
    const isBar = code === 0x7c || code === 0x2022 || code === 0xff5c;
    if (isStop || isBar || code === 0x24 || code === 0x20ac || code === 0xa3) return i + 1;
  }
  return 0;
}

/** A line that labels its amount: `Salary: …`. */
export const LABEL_LINE =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:salary|pay range|compensation|comp|budget|bounty|gehalt|vergütung|salaire|rémunération|presupuesto|salario|sueldo|orçamento|salário|remuneração|retribuzione|ral|wynagrodzenie|widełki|mzda|bütçe|maaş|зарплата|бюджет|оклад|вилка|薪资|薪资范围|薪水|月薪|年薪|薪酬|工资|待遇|预算|報酬|报酬|予算|예산|급여|연봉|월급)(?: range| rate)?[*_ \t]{0,3}[:：][*_ \t]{0,3}[^\n]{0,24}$/iu;
