/** Words around an amount that tell whether it is the pay for the work that the post asks for. Tables to be read and changed. */
import {
  LABELS_ABROAD,
  OTHER_ABROAD,
  OTHER_AFTER_ABROAD,
  PAY_ABROAD,
  PAY_AFTER_ABROAD,
  PAYER_ABROAD,
} from './pay-words-abroad.ts';

/** What the words say of an amount. `payer` is pay that the author promises in so many words. */
export type Meaning = 'payer' | 'pay' | 'other';

const PAYER = `i will pay, i'll pay, ill pay, we will pay, we'll pay, i can pay, we can pay, i am paying, i'm paying, we are paying, we're paying,
  i will give, i'll give, we will give, we'll give, i'll send you, i will send you, i send you, i'll paypal, i will paypal, i could paypal,
  i can paypal, will paypal, i am willing to pay, i'm willing to pay, we are willing to pay, we're willing to pay, willing to pay, happy to pay,
  i will gladly pay, i am offering, i'm offering, we are offering, we're offering, i offer, we offer, my budget is, our budget is, my max budget is, our max budget is, to pay you, i will pay you, i'll pay you, ill pay you, we will pay you, we'll pay you, i can pay you, we can pay you, i would pay you, happy to pay you, willing to pay you,
  i'm paying you, venmo you, venmo u, paypal u, cashapp you, cashapp u, zelle you, pay u, give u, pay ya, willing to spend, willing to give, willing to offer, able to shell out, i am going to pay, i'm going to pay, we are going to pay, we're going to pay,
  i'm budgeting, i am budgeting, we are budgeting, i can offer, we can offer, i could offer, i can spend, we can spend, will tip, i'll tip, i will tip, tip you, can only do, i can do, we can do,
  would happily pay, i'd pay, i would pay, we would pay,
  we'd pay, i'd be willing to pay, willing to go, prepared to pay, ready to pay, glad to pay, happy to offer, i'd offer, could pay, i'd give, i would give, ill give,
  can give you, will give you, i'll venmo, will venmo, i'll cashapp, will send you, i'll transfer, i'll compensate, will compensate, paying out, we have budgeted,
  we've budgeted, we've set aside, we have set aside, i've set aside, i have set aside, we've put aside, we have put aside, i've put aside, put aside, we've earmarked, we have earmarked,
  we've allocated, we have allocated, i've budgeted, i have budgeted, happy to give, glad to give, i'd put, i would put, i'll put, i will put, we'd put, we'll put, i can put,
  i'll add, i'd add, i'll chip in, i'd chip in, i'll contribute, i'd contribute, shoot you, slide you, toss you, throw you, wire you, spot you, chuck you, flick you, sling you, drop you, i'd be paying, we'd be paying, i would be paying, we would be paying, i'll be paying, we'll be paying, i'm putting, i am putting, we're putting, we are putting, i'd sponsor, i'll sponsor, i'm in for, i'll match, able to spend, able to do, i'll do, we'll do, i'd do, let's do, i'll compensate you, keep it at or under, keep it at or below, stay at or under, stay under, i'll leave, i'd leave, i'll hand you, i'll slip you, i will leave, leave you, i've put up, we've put up, putting up, can stretch to, could stretch to, can manage, could manage, can swing, can scrape together, can part with, comfortable with, comfortable at, comfortable around, fine with paying, ok with paying,
  okay with paying, aiming to spend, hoping to spend, looking to spend, looking to pay, want to spend, hoping to keep it at, hoping to keep it under, hoping to keep it to, like to keep it under, keep it under, gladly give,
  gladly pay, more than happy to pay, would be happy to pay, will happily pay, will be paid, you'll be paid, you will be paid, i'm able to pay, we're able to pay, paypal ready, prepared to offer, prepared to spend,
  willing to part with, willing to fork out, don't want to spend more than, don't want to pay more than, can't go over, can't go above, can't go higher than, cannot go over, cannot go above, can't really go over, can't do more than`;
const PAY = `landed on, settled on, agreed on, contract value, engagement value, project value, salary package, pay package, do this for, doing this for, do it for, doing it for, receives, each receive, not exceed, shall not exceed, must not exceed, cannot exceed, can't exceed, won't exceed, my range, our range, my range is, our range is, total comes to, comes to a total of, fast pris, fastpris, prix fixe, precio fijo, preço fixo, prezzo fisso, vaste prijs, ballpark, ballpark is, i figure, we figure, i figured, i reckon, we reckon, basic, basic pay, basic salary, allotted, authorised, authorized, could do, you earn, we had in mind, i had in mind, pay you, paying you, send you, neighborhood of, neighbourhood of, ballpark of, in the ballpark, thinking, can't pay more than, cannot pay more than, can't spend more than, cant pay more than,
  can do, can offer, go up to, go as high as, can go to, throw in, have allocated, we've allocated, set aside, earmarked, have a budget of, we pay, i pay, my budget, our budget, max budget, will pay, would pay, able to pay, can pay, offering, offers, offer, offered, budget, budget is, budget of, put down, bounty, give you, give them, pay, pays, paying,
  paid, pay range, pay rate, payment, payments, compensation, compensated, comp, salary, salaries, wage, wages, reward, stipend, rate, rates,
  honorarium, remuneration, hourly, you will get, you'll get, you get, you can make, you can earn, you'll earn, you will earn, you'll make,
  you will make, you'll receive, you will receive, expect to earn, finders fee, finder's fee, price is, price range, fixed price, flat fee,
  flat rate, spend, can afford, could afford, looking at, base, ote, contract, starting at, starts at, earn up to,
  gets, shell out, remunerated, retainer, project fee, fixed fee, our fee is, the fee is, fixed flat fee of, total pay, pay is, day rate, hourly rate, pay scale, pay band, base pay, base salary, salary range,
  approved, has approved, have approved, ok'd, okayed, signed off, signed off on, let's say, lets say, call it, let's call it, i'd say, pot of, kitty of, how about, shooting for, hoping for, aiming for, hoping to keep,
  cap is, capped at, cap of, ceiling is, ceiling of, my limit is, our limit is, upper limit, tops out at, top out at, max out at, maxes out at, not to exceed, upped it to, upped to, bumped it to, raised it to, raised the bounty to, voted, chipped in, land near, land around, land at, expecting to pay, expect to pay, expect to spend, expecting to spend, planning to spend, plan to spend, for a flat, at a flat, cash in hand, compensate you with, compensate you, compensate with, compensating, adding, make it, and receive, receive up to, you receive, thought of, thinking of, budgeted at, budgeted around, throwing, in the range of, somewhere between, somewhere around, happily spend, gladly spend, pass on, fund the work, fund this, sponsor this, in return for, anything up to, anything under, anything below, thank you of, thank-you of,
  compensated at, comp'd, comped, gig pays, job pays, fee of, our max, my max, our top, my top, max is, maximum is, happy with, could stretch, invoice up to,
  could give, would give, will give, scale is, pays out, is paid, are paid, rate of, rates of, going to be, salary band, hiring range, target salary, compensation range, project budget, total budget for this, budget for this, starting pay, starting salary`;
const OTHER = `currently at, now at, presently at, we cover, i cover, reimburse, reimburses, reimbursed, reimbursed up to, figure less than, state max is, legal max is, legal maximum is, state maximum is, resells, resell, fetch, fetches, fetched, overdraft, overdue, arrears, outstanding, pension, inherited, inheritance, jackpot, rebate, invoiced, tips, fundraised, crowdfunded, collected, buy-in, escrowed, severance, alimony, dowry, ticketed, bet, bets, budgets, budgets of, budgets up to, budgets of up to, pledged, raised, raising, raise, raises, funding, funded, revenue, revenues, valuation, valued, valuated, worth, value, mrr, arr, gmv, profit,
  profits, turnover, grossing, grossed, series a, series b, series c, series d, series e, seed, pre-seed, invested, investment,
  investments, investing, investor, investors, save, saved, saving, savings, sold, sell, sells, selling, sale, spent, cost, costs,
  costing, retail, retails, retailing, bonus, bonuses, prize, prizes, make, makes, making, made, earn, earns, earned, earning,
  earnings, income, donate, donated, donating, donation, donations, goal, deposit, discount, coupon, gift card, gift cards, giftcard,
  giftcards, charge, charges, charged, charging, bought, buy, buying, purchase, purchased, owe, owes, owed, debt, fine, fined, tuition,
  rent, registration, ticket, tickets, subscription, membership, backed, weigh, weighs, weighed, weighing, lift, lifting, lose, lost,
  loan, loans, refund, shipping, postage, quote, quoted, quotes, paid me, paid us, i paid, we paid, already paid, i've paid,
  we've paid, not to pay, not pay, don't pay, didn't pay, never pay, pay me, pays me, paying me, pays us, pay us, paid him, paid her,
  paid them, offered me, offered us, offering me, offering us, get paid, got paid, been paid, was paid, being paid, have paid,
  had paid, they pay, they paid, they are paying, they're paying, they offered, he paid, she paid, he offered, she offered,
  client paid, people pay, people are paying, used to pay, have to pay, had to pay, need to pay, supposed to pay, must pay, should pay,
  should i pay, do i pay, be paying, pay for, paying for, paid for, pay off, paid off, pay the, paying the, afford the, afford to pay,
  can't afford, cannot afford, couldn't afford, unable to pay, can't pay, cannot pay, usually, normally, typically, average, averaged,
  averaging, referral, refer, additional, extra, another, upfront, up front, initial payment, initial, down payment, trial, exceed,
  market is, market of, market size, market worth, markets, the market, industry, minimum order, stolen, used, market rate, going rate, current salary, last salary, previous salary, my salary,
  my rate, my rates, my hourly rate, my usual rate, hosting, domain, license, licenses, fee, fees, insurance, taxes, tax, bill, bills,
  budgeted, spending, spends, lawsuit, sue, sued, ipo, acquired, billion, assets, transactions, volume, cash out, cashout, payout,
  payouts, reimbursement, per diem, allowance, bail, court, biggest budget, plan, plans, under management, market cap, capital,
  equivalent of, instead of, minimum wage, the usual, list price, retail price, sticker price, asking price, marketing budget,
  advertising budget, ad budget, ad spend, total budget, wants, want, asks, asking, demands, demanding, pay was, rate was, salary was,
  budget was, payment was, compensation was, they want, budget cut, salary increase, pay cut, pay raise, bank account, account balance,
  credit limit, in credit, in credits, advance of, portfolio of, worth over, we spend, i spend, they spend, you spend, users spend,
  customers spend, people spend, currently spend, currently spending, insurance paid, insurance pays, company paid, client pays, clients pay, customers pay, users pay,
  people paid, who pay, who pays, who paid, gold price is, stock price is, ticket price is, retail price is, market price is, list price is, our price is, minimum payout,
  minimum deposit, balance of, cheaper than, sold at, priced at, grant of, scholarship of, salary survey, overtime, late fee, processing fee, application fee, entry fee, shipping fee, monthly fee, plus tax, not even,
  that will pay you, which will pay you, who will pay you, they will pay you, they'll pay you, they pay you, companies pay you, sites pay you, app will pay you, that pays you, for which we pay, for which i pay, which we pay, which i pay, that we pay, rents for, rents at, goes for, going for, go for, retails at, retails for, listed at, listed for, set me back, set us back, deductible, deductible of, premium, permit is, minimum bid, drops below, drop below, falls below,
  starts them at, paid last time, charged last time, last time was, last quote was, quote was, quote of, quote for, estimate, estimate was, estimates, estimated at, adjuster says, dealer says, on fiverr, on upwork, prices between, income is, rent is, turn over, turns over, gave them, gave him, gave her,
  bid was, bids from, bids between, bids of, bids ranging, got bids, don't want to spend, do not want to spend, dont want to spend, can't spend, renewal, renewal is, renews at, renews for, admission, fare, copay, membership dues, dues, toll, appraised at, insured for, ran us, ran me, runs me, runs us, takings, settlement, settlement of, need to reach, short of, rental, rentals, chair rental, lease, mortgage, went up to, went from, going up to, jumped from, jumped to, increased from, dropped from, dropped to, down from, up from, i've seen, i have seen, we've seen, give us, gives us, gives me, suing for, sue for, claim of, claim for, claiming, users would pay, people would pay, customers would pay, clients would pay, would be charged, list it at, list it around, listing it at, listed it at, selling it for, sell it for, now pay, currently pay, already pay, still pay, we now pay, i now pay, we already pay, we still pay, i still pay, we're currently paying, we are currently paying, i'm currently paying, i am currently paying, currently paying, we're paying now`;
/** Chinese, Japanese and Korean put no blank behind these, so they are looked for as they stand. */
const HAN_PAY =
  /(?:薪[资水酬資]|月薪|年薪|工[资資]|待遇|[预預]算|报酬|日薪|[时時]薪|日结|日結|稿[费費]|酬[劳勞金]|报价|報價|千字|報酬|時給|日給|月給|月[収額]|年収|年俸|給[与料]|予算|単価|예산|급여|시급|월급|일당|연봉|보수|단가|[1一每]\s?(?:本|記事|件|枚|曲|ページ|文字|篇|张|条|千字))[^\n。；\d]{0,8}$/;
/** What the Chinese and Japanese words say of a price and not of a pay. */
const HAN_OTHER =
  /(?:价格|售价|成本|房租|融资|营收|利润|服务器|域名|押金|保证金|定金|垫付|会费|手续费|充值|补贴|罚款|花了|亏了?|売上|価格|商品|家賃|資金調達|手数料|交通費|登録料|보증금|매출|월세|수수료|가격)[^\n。；]{0,10}$/;
/** Said of a pay in a request; in talk, of anything. */
const HAN_BESIDE =
  /(?:日[赚賺入给]|月[入赚賺]|有[偿償]|可付|[支酬][付谢謝]|[謝谢]礼|お礼|ギャラ|日当|原稿料|制作費|工价|一口价|一天|一个月|[每一](?:天|日|月|小时|小時|单|單|篇|条|张|个|集|次|首|幅|套|页|份|千字)|1時間|1日|(?<!\d)月|월|주급|페이|사례비?|작업비|수고비|시간당|하루|(?:건|편|장|개|컷|곡|회|분|페이지)당)[^\n。；\d]{0,6}$/;

/** What others earn and pay on the whole, and money that is set aside for something else. */
const OTHERS_PAY = pairs(
  'guests customers clients students parents members users visitors patients tenants readers subscribers attendees companies agencies buyers brands advertisers sponsors sellers owners neighbours neighbors locals tourists players pupils others they',
  'pay paid spend spent are|paying are|spending are|charged will|pay would|pay usually|pay normally|pay currently|pay already|pay get were|paying have|paid',
)
  .map((phrase) => phrase.replaceAll('|', ' '))
  .concat(
    pairs(
      'neighbour neighbor friend friends brother sister wife husband mate buddy colleague boss parents everyone somebody nobody agency agencies freelancers',
      'paid pays pay charged charges got gets earned earns made makes',
    ),
  )
  .concat(pairs('average median national minimum typical', 'salary wage pay income rate price cost order deal ticket'))
  .concat(
    ['salary survey', 'glassdoor', 'payscale', 'a whopping', 'whopping'],
    pairs(
      'marketing ad ads advertising media laptop equipment hardware travel learning training relocation office education wellness food wedding development conference',
      'budget stipend allowance reimbursement',
    ).flatMap((phrase) => [phrase, `${phrase} of`, `${phrase} is`]),
  );

function pairs(firsts: string, seconds: string): readonly string[] {
  return firsts.split(' ').flatMap((first) => seconds.split(' ').map((second) => `${first} ${second}`));
}

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
  /\b(?:refer(?:ral|s|red)?|prizes?|win)\b|separately|budget for (?:learning|training|conferences?|courses|books|travel|equipment|marketing|ads?|advertising|materials|gear|hardware|software|education|wellness)\b|% of \$?$|^wow\b|\b(?:exercise|take-home|coding challenge|(?:test|trial|sample) (?:task|project|assignment|article|piece|day|shift)|paid (?:test|trial)|(?:test|trial)(?: first| run)? ?\(paid|probearbeit\w*|prueba pagada|test payé)\b[^|]{0,24}$/;
const BESIDE =
  /\b(?:trial|sample|ote|comes out|works out|adds up|amounts to|that is|that's|technically|effectively|equals|equivalent|in total|go(?:es)? up to|rises? to|increases? to|raised? to|bumped)\b/;

/** Whether the words before an amount make it certainly no pay for this work. */
export function isNotThePay(sentence: string): boolean {
  return NOT_THE_PAY.test(sentence);
}

const STRETCH =
  /(?:can|could|might|may|would|will|'d|'ll) (?:go|stretch|push|move|bump)(?: it| that)? (?:up |as high as |higher )?(?:to )?(?:like |about |maybe )?$/;

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
  /^[ \t)\]*"“]{0,3}(?:(?:in|of|friend|worth of|an?|our|from|visa|amazon|itunes|steam|walmart|prepaid|cash|american|to|for|on|minimum|min|towards?) ){0,2}(?:series|seed|revenues?|funding|sales|profits?|mrr|arr|valuation|investments?|venture|backing|startup|business|users?|customers?|gift ?(?:cards?|certificates?)|gc\b|giftcards?|(?:relocation |signing |sign-on |referral |retention |performance |annual |yearly )?bonus|discount|off\b|deposit|prize|fund\b|debt|tuition|loan|invested|raised|referral|signing|sign-on|bill\b|bills\b|coupon|vouchers?|amazon|donat|charity|shipping|fees?\b|fine\b|rent\b|market|industry|budget cut|penalty|payout|cash ?out|minimum payout|hosting|domain|ticket|course|license|licence|app\b|plan\b|subscription|membership|refund|tax\b|taxes\b|credits?\b|raise\b|allowance|per diem|cost of living|savings|a share|economy|tv\b|laptop|phone|kindle|camera|card\b|rebate|cash ?back|(?:home|office|learning|education|training|travel|equipment|marketing|ads?|advertising|gym|wellness|conference|phone|internet|relocation|remote)\b[a-z ]{0,12}\b(?:budget|stipend|allowance|perks?|package|set ?up)|gym\b|tip\b|more\b|less\b|above|below|up ?-?front|in advance|advance payment|contest|giveaway|raffle|tournament|increase|spent\b|(?:adwords|adsense|google|facebook|promo|starbucks|gift) (?:coupon|credit|voucher|card|code)s?|too (?:much|little|low|high|cheap|expensive)\b|steam (?:key|code|game)|umsatz|miete|gutschein|rabatt)/i;
const PAY_AFTER =
  /^[ \t)\]*,]{0,3}(?:-{1,2} ?|– ?|\()?(?:via |by |through |on |over |with )?(?:(?:is )?(?:pauschal|za całość|au forfait|forfaitaire|за проект|на руки|set aside|in it for|to spend\b|available for this|for the winner|allocated|earmarked)|paypal|(?:max|maximum|at most|min|minimum)(?=$|[.,;!)\n])|(?:paid |sent )?(?:in|worth of) (?:btc|eth|usdt|usdc|bitcoin|crypto|ether|sol|xmr)(?![a-z])|pay ?pal|venmo|skrill|check\b|base\b|basic\b|salary|doe\b|ote\b|obo\b|negotiable|depending|based on|dependent|\+ ?(?:\d{1,2}% ?)?(?:equity|bonus|benefits|options|stock)|plus (?:equity|bonus|benefits|top|dental|full|\d)|and equity|total comp|revolut\b|wise\b|bkash|gcash|upi\b|cash ?app|zelle|interac|e-?transfer|bank transfer|payoneer|usdt\b|m-?pesa|at (?:this|it|the problem)\b|towards? (?:it|this)\b|or near(?:est)? offer|is for (?:this|the (?:job|work|whole|rest))|(?:monthly |weekly |flat )?(?:retainer|honorarium)\b|final\b|no (?:bargain|haggl)|approved\b|or (?:less|under|below|lower|cheaper)\b|(?:pot|kitty)\b|left (?:over )?for (?!rent|food|bills|gas|groceries)|on (?:this|the) (?:issue|ticket|bug|one)\b|to (?:whoever|whomever|anyone|someone|the (?:person|first|one|best|winner)|do|draw|make|write|design|build|fix|create|recreate|spin|edit|spend|pay|get|have)|for (?:about |around )?\d|(?:good|ok|okay|fair|enough|reasonable|alright|all right)\?|(?:would )?(?:sounds?|seems?|feels?|be|is) (?:ok|okay|fair|enough|reasonable|alright)\b|(?:would )?(?:sounds?|seems?|feels?|be|is) (?:about )?(?:fair|good|ok|okay|right|reasonable|enough|alright)\b|is (?:what|all|as (?:much|high)) (?:that )?(?:i|we)\b|is (?:my|our|the|a hard|the hard) (?:absolute |hard |upper |very )?(?:max|maximum|limit|budget|top|ceiling|cap|most)\b|at (?:the )?(?:very )?most\b|at the outside\b|on the table|for the right (?:person|one|candidate|fit|dev|developer|designer|artist|writer|editor)\b|and not a (?:cent|penny)|to (?:play|work) with|on (?:completion|delivery|the day|merge|acceptance|approval|finish)\b|lump sum|against (?:an )?invoice|when merged|once merged|upon |when (?:done|finished|complete)|all[- ]in\b|firm\b|cash(?! ?(?:out|back|flow|app|prize))\b|tops\b|(?:plus|\+) (?:materials?|expenses|travel|mileage|meals|lunch|dinner|pizza|tips?|vat|gst|food|beers?|supplies|parts|petrol|gas)\b|paid (?:weekly|monthly|daily|on|upon|every|via|through|by|as|at|when|same|fortnightly|biweekly|in)\b|for (?:the (?:job|work|gig|stint|task|project|help|logo|best|winner|design|whole|first|person)|this|whoever|someone|somebody|anyone|each|every|your (?:time|help|work|effort|troubles?|hard)|you|an? (?:afternoon|morning|evening|day|week|weekend|hour|few|couple|session|finished|finish|working|clean)|a selected|it\b|an? (?:good|great|logo|design|website|drawing)|my favou?rite)|fixed|budget|reward|bounty|(?:(?:starting|gross|net|annual|monthly|yearly|hourly) ){1,2}(?:salary|wage|pay)\b)/i;

/** Promised in so many words, whatever stands before: `shipping, and $20 for your troubles`. */
const PROMISED_AFTER =
  /^[ \t)*]{0,2}\+?(?:bucks )?(?:in it for (?:you|whoever|anyone|the)|set aside for|to spend on (?:this|it)|for the (?:winning|best|chosen|selected) (?:design|logo|entry|submission|picture|photo|image|edit|concept|version|name|answer|one)|(?:to|for) the (?:winner|winning)|for your (?:time|help|work|efforts?|troubles?)|to (?:whoever|whomever|anyone who|the (?:person|first|one) (?:who|that|dev|to)|the (?:first|best))|\+? ?(?:bounty|reward) (?:to|for)(?! (?:my |our |a |an |the |his |her |any |its |safe )*(?:lost|missing|stolen|return|information|info|safe|recovery|capture)))/i;

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
