/** Words around an amount that tell whether it is the pay for the work that the post asks for. Tables to be read and changed. */

import { OTHER, OTHERS_PAY, PAY, PAYER } from './pay-phrases.ts';
import {
  LABELS_ABROAD,
  OTHER_ABROAD,
  OTHER_AFTER_ABROAD,
  PAY_ABROAD,
  PAY_AFTER_ABROAD,
  PAYER_ABROAD,
} from './pay-words-abroad.ts';

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
    if (found !== null)
      return start === 0 || end === found.text.length ? (OPENINGS.get(found.text) ?? found.meaning) : found.meaning;
    end = start + 1;
  }
  if (isHan(sentence)) {
    if (HAN_PAY.test(sentence)) return 'payer';
    return HAN_OTHER.test(sentence) ? 'other' : HAN_BESIDE.test(sentence) ? 'pay' : null;
  }
  return sentence.length > NEAR && mayPointFar(sentence) && FAR_LABEL.test(sentence) ? 'pay' : null;
}

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
  `(?:^|[\\s*_(])(?:(?:budget|compensation|payment|pay|salary|reward|stipend|honorarium|remuneration) [^.$€£\\d]{0,80}\\b(?:is|are|will be|would be|comes to|of)(?: (?:about|around|up to|approximately|roughly|between|only|just|a flat|at least))?|(?:budget|compensation|payment|pay|salary|${LABELS_ABROAD})[*_ ]{0,3}[:：][^.$€£\\d:]{0,60})[ ~]{0,2}$`,
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
  /\b(?:refer(?:ral|s|red)?|prizes?|win|median)\b|^last (?:time|year|month|summer|winter|season)\b[^,]{0,40}$|(?:^|[^a-z])not an? $|separately|(?:overall|entire|whole) (?:[a-z]+ ){0,2}budget|(?:guests|customers|clients|students|members|users|visitors|patients|tenants|readers|subscribers|attendees|buyers|advertisers|sponsors|donors|fans|players|passengers|insurers?) (?:usually |normally |already |currently |only |will |would |can )?(?:pay|pays|paid|spend|spends|are paying|donate)\b(?! you)|budget for (?:learning|training|conferences?|courses|books|travel|equipment|marketing|ads?|advertising|materials|gear|hardware|software|education|wellness)\b|% of \$?$|^wow\b|\b(?:exercise|take-home|coding challenge|(?:test|trial|sample) (?:task|project|assignment|article|piece|day|shift)|paid (?:test|trial)|(?:test|trial)(?: first| run)? ?\(paid|probearbeit\w*|prueba pagada|test payé)\b[^|]{0,24}$/;
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

const OTHER_AFTER =
  /^[ \t)\]*"“]{0,3}(?:(?:in|of|friend|worth of|an?|our|from|visa|amazon|itunes|steam|walmart|prepaid|cash|american|to|for|on|minimum|min|towards?) ){0,2}(?:(?:(?!(?:with|plus|and|including|incl|excl|excluding)\b)(?:[a-z]+ ){0,2}(?:allowance|pension|scholarship|grant|benefits? office))\b|in (?:[a-z]+ )?(?:credit|store credit|merch|merchandise|goods|product|gear)(?![a-z])|(?:if|when|for each|every time) (?:you|anyone|someone) (?:refer|recommend|introduce|sign up|bring)|for (?:(?:her|his|its|their|the|my|any|a) )?(?:safe |quick )*(?:return|recovery|information|info|tips?)\b|(?:gold|gp|gil|isk|plat|platinum|robux|v-?bucks|kamas|mesos|nitro|karma)(?![a-z])|(?:angel |bridge |funding |friends and family )?round\b|series|seed|revenues?|funding|sales|profits?|mrr|arr|valuation|investments?|venture|backing|startup|business|users?|customers?|gift ?(?:cards?|certificates?)|gc\b|giftcards?|(?:relocation |signing |sign-on |referral |retention |performance |annual |yearly )?bonus|discount|off\b|deposit|prize|fund\b|debt|tuition|loan|invested|raised|referral|signing|sign-on|bill\b|bills\b|coupon|vouchers?|amazon|donat|charity|shipping|fees?\b|fine\b|rent\b|market|industry|budget cut|penalty|payout|cash ?out|minimum payout|hosting|domain|ticket|course|license|licence|app\b|plan\b|subscription|membership|refund|tax\b|taxes\b|credits?\b|raise\b|allowance|per diem|cost of living|savings|a share|economy|tv\b|laptop|phone|kindle|camera|card\b|rebate|cash ?back|(?:home|office|learning|education|training|travel|equipment|marketing|ads?|advertising|gym|wellness|conference|phone|internet|relocation|remote)\b[a-z ]{0,12}\b(?:budget|stipend|allowance|perks?|package|set ?up)|gym\b|tip\b|more\b|less\b|above|below|up ?-?front|in advance|advance payment|contest|giveaway|raffle|tournament|increase|spent\b|(?:adwords|adsense|google|facebook|promo|starbucks|gift) (?:coupon|credit|voucher|card|code)s?|too (?:much|little|low|high|cheap|expensive)\b|steam (?:key|code|game)|umsatz|miete|gutschein|rabatt)/i;
const PAY_AFTER =
  /^[ \t)\]*,]{0,3}(?:-{1,2} ?|– ?|\()?(?:via |by |through |on |over |with )?(?:(?:is )?(?:pauschal|za całość|au forfait|forfaitaire|за проект|на руки|set aside|in it for|to spend\b|available for this|for the winner|allocated|earmarked)|paypal|(?:max|maximum|at most|min|minimum)(?=$|[.,;!)\n])|(?:paid |sent )?(?:in|worth of) (?:btc|eth|usdt|usdc|bitcoin|crypto|ether|sol|xmr)(?![a-z])|pay ?pal|venmo|skrill|check\b|base\b|basic\b|salary|doe\b|ote\b|obo\b|negotiable|depending|based on|dependent|\+ ?(?:\d{1,2}% ?)?(?:equity|bonus|benefits|options|stock)|plus (?:equity|bonus|benefits|top|dental|full|\d)|and equity|total comp|revolut\b|wise\b|bkash|gcash|upi\b|cash ?app|zelle|interac|e-?transfer|bank transfer|payoneer|usdt\b|m-?pesa|at (?:this|it|the problem)\b|towards? (?:it|this)\b|or (?:near(?:est)?|best) offer|is for (?:this|the (?:job|work|whole|rest))|(?:monthly |weekly |flat )?(?:retainer|honorarium)\b|final\b|is yours\b|is (?:budgeted|approved|reserved|there for)\b|(?:has|have) been (?:approved|set aside|put aside|allocated|budgeted|earmarked|reserved)|(?:would|will|has to|must) be (?:my|our|the|a hard|the hard) (?:absolute |hard |upper |very )?(?:max|maximum|limit|budget|top|ceiling|cap|most)\b|goes to (?:whoever|whomever|the (?:first|best|person|one|right|chosen))|on offer\b|up for grabs|to be had\b|kicking about|from me\b|incl(?:\.|uding|usive)? (?:of )?(?:everything|all|revisions?|edits|source|vat|gst|materials?|parts|travel|tips?)|in (?:your|the) hand\b|(?:straight |right )?(?:in)?to your (?:paypal|account|bank|venmo|wallet|pocket|hand)|neg\.?(?![a-z])|(?:if|once|when|on) sign(?:ing|ed)[ -]?off|ovno\b|(?:might|would|will|should|could|can)? ?(?:covers?|do) (?:it|this|that|the (?:job|trick|lot))\b|might be (?:right|fair|ok|okay|enough)|mark(?=[.,;!)\n]|$)|(?:sounds?|works?) ?\?|works? for you|(?:paid )?(?:gig|job|commission|task|assignment)(?=[.,;!)\n]|$)|no (?:bargain|haggl)|approved\b|aside\b|or (?:less|under|below|lower|cheaper)\b|pro[ -]rata\b|is (?:available|there)\b|is for (?:the|an?|you) |(?:can|will|would|shall) be (?:given|paid|offered|transferred|sent|provided)\b|is what (?:this|it|the [a-z]+) (?:may|can|should|must|is allowed to) (?:cost|be)\b|(?:pot|kitty)\b|left (?:over )?for (?!rent|food|bills|gas|groceries)|on (?:this|the) (?:issue|ticket|bug|one)\b|to (?:whoever|whomever|anyone|someone|the (?:person|first|one|best|winner)|do|draw|make|write|design|build|fix|create|recreate|spin|edit|spend|pay|get|have)|for (?:about |around )?\d|(?:good|ok|okay|fair|enough|reasonable|alright|all right)\?|(?:would )?(?:sounds?|seems?|feels?|be|is) (?:ok|okay|fair|enough|reasonable|alright)\b|(?:would )?(?:sounds?|seems?|feels?|be|is) (?:about )?(?:fair|good|ok|okay|right|reasonable|enough|alright)\b|is (?:what|all|as (?:much|high)) (?:that )?(?:i|we)\b|is (?:my|our|the|a hard|the hard) (?:absolute |hard |upper |very )?(?:max|maximum|limit|budget|top|ceiling|cap|most)\b|at (?:the )?(?:very )?most\b|at the outside\b|on the table|for the right (?:person|one|candidate|fit|dev|developer|designer|artist|writer|editor)\b|and not a (?:cent|penny)|to (?:play|work) with|on (?:completion|delivery|the day|merge|acceptance|approval|finish)\b|lump sum|against (?:an )?invoice|when merged|once merged|upon |when (?:done|finished|complete)|(?:half|a half|50 ?%|a third|a quarter|[23]\d ?%) (?:now|up ?-?front|in advance|at the start|to start|before|beforehand|first|on (?:start|booking|signing))\b|all[- ]in\b|firm\b|cash(?! ?(?:out|back|flow|app|prize))\b|tops\b|(?:plus|\+) (?:materials?|expenses|travel|mileage|meals|lunch|dinner|pizza|tips?|vat|gst|food|beers?|supplies|parts|petrol|gas)\b|paid (?:weekly|monthly|daily|on|upon|every|via|through|by|as|at|when|same|fortnightly|biweekly|in)\b|for (?:the (?:job|work|gig|stint|task|project|help|logo|best|winner|design|whole|first|person)|this|whoever|someone|somebody|anyone|each|every|your (?:time|help|work|effort|troubles?|hard)|you|an? (?:afternoon|morning|evening|day|week|weekend|hour|few|couple|session|finished|finish|working|clean)|a selected|it\b|an? (?:good|great|logo|design|website|drawing)|my favou?rite)|fixed|budget|reward|bounty|(?:(?:starting|gross|net|annual|monthly|yearly|hourly) ){1,2}(?:salary|wage|pay)\b)/i;

/** Promised in so many words, whatever stands before: `shipping, and $20 for your troubles`. */
const PROMISED_AFTER =
  /^[ \t)*]{0,2}\+?(?:bucks )?(?:in it for (?:you|whoever|anyone|the)|set aside for|to spend on (?:this|it)|for the (?:winning|best|chosen|selected) (?:design|logo|entry|submission|picture|photo|image|edit|concept|version|name|answer|one)|(?:to|for) the (?:winner|winning)|for your (?:time|help|work|efforts?|troubles?)|to (?:whoever|whomever|anyone who|the (?:person|first|one) (?:who|that|dev|to)|the (?:first|best))|\+? ?(?:bounty|reward) (?:to|for)(?! (?:my |our |a |an |the |his |her |any |its |safe )*(?:lost|missing|stolen|return|information|info|safe|recovery|capture)))/i;

/** `180 € of donations set aside for this`: wherever it comes from, it is there for the work. */
const SET_ASIDE_AFTER =
  /^[ \t)*]{0,2}(?:(?:of|from|in) (?:[a-z'’-]{2,14} ){1,3})?(?:set aside|put aside|put by|ring-?fenced|earmarked) for (?:this|it|the (?:work|job|task|project))\b/i;

/** Whether the words behind an amount say that it lies ready for the work that the post asks for. */
export function isSetAsideAfter(after: string): boolean {
  return SET_ASIDE_AFTER.test(after);
}

/** A contest whose prize is the pay for the work that is asked for: `$20 prize to the best edit`. */
const CONTEST_AFTER =
  /^ (?:(?:cash )?(?:prize|award|reward)(?: goes| will go)?|goes|will go) (?:to|for) (?:the |whoever|whomever|my |our )?(?:most|best|top|winning|winner|first|funniest|favou?rite|one|person|entry|submission)/i;

/** Whether the words behind an amount make it the prize of a contest for the very work that the post asks for. */
export function isContestAfter(after: string): boolean {
  return CONTEST_AFTER.test(after);
}

/** Whether the words behind an amount promise it to whoever does the work. */
export function isPromisedAfter(after: string): boolean {
  return PROMISED_AFTER.test(after);
}

/** Whether the words behind an amount say that it is something else than pay. */
export function isOtherAfter(after: string): boolean {
  return OTHER_AFTER.test(after) || OTHER_AFTER_ABROAD.test(after);
}

/** Whether the words behind an amount say that it is pay. */
export function isPayAfter(after: string): boolean {
  return PAY_AFTER.test(after) || PAY_AFTER_ABROAD.test(after);
}

/** A line that labels its amount: `Salary: …`. */
export const LABEL_LINE =
  /(?:^|\n)[^\p{L}\n]{0,6}(?:salary|pay range|compensation|comp|budget|bounty|gehalt|vergütung|salaire|rémunération|presupuesto|salario|sueldo|orçamento|salário|remuneração|retribuzione|ral|wynagrodzenie|widełki|mzda|bütçe|maaş|зарплата|бюджет|оклад|вилка|薪资|薪资范围|薪水|月薪|年薪|薪酬|工资|待遇|预算|報酬|报酬|予算|예산|급여|연봉|월급)(?: range| rate)?[*_ \t]{0,3}[:：][*_ \t]{0,3}[^\n]{0,24}$/iu;
