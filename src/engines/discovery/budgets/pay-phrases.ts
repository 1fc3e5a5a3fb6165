/** English words before an amount: that it is the pay, or other money. The nearest to the amount counts. Tables to be read and changed. */

/** Pay that the author promises. */
const PROMISES = `i'll e-transfer, i will e-transfer, will e-transfer, i'll etransfer, i'll zelle, i'll revolut, i can spare, we can spare,
  can spare, i can give, we can give, i could give, we could give, i will pay, i'll pay, ill pay, we will pay, we'll pay, i can pay, we can pay,
  i am paying, i'm paying, we are paying, we're paying, i will give, i'll give, we will give, we'll give, i'll send you, i will send you,
  i send you, i'll paypal, i will paypal, i could paypal, i can paypal, will paypal, i am willing to pay, i'm willing to pay,
  we are willing to pay, we're willing to pay, willing to pay, happy to pay, i will gladly pay, i am offering, i'm offering, we are offering,
  we're offering, i offer, we offer, my budget is, our budget is, my max budget is, our max budget is, to pay you, i will pay you, i'll pay you,
  ill pay you, we will pay you, we'll pay you, i can pay you, we can pay you, i would pay you, happy to pay you, willing to pay you,
  i'm paying you, venmo you, venmo u, paypal u, cashapp you, cashapp u, zelle you, pay u, give u, pay ya, willing to spend, willing to give,
  willing to offer, able to shell out, i am going to pay, i'm going to pay, we are going to pay, we're going to pay, i'm budgeting,
  i am budgeting, we are budgeting, i can offer, we can offer, i could offer, i can spend, we can spend, will tip, i'll tip, i will tip,
  tip you, can only do, i can do, we can do, would happily pay, i'd pay, i would pay, we would pay, we'd pay, i'd be willing to pay,
  willing to go, prepared to pay, ready to pay, glad to pay, happy to offer, i'd offer, could pay, i'd give, i would give, ill give,
  can give you, will give you, i'll venmo, will venmo, i'll cashapp, will send you, i'll transfer, i'll compensate, will compensate, paying out,
  we have budgeted, we've budgeted, we've set aside, we have set aside, i've set aside, i have set aside, we've put aside, we have put aside,
  i've put aside, put aside, we've earmarked, we have earmarked, we've allocated, we have allocated, i've budgeted, i have budgeted,
  happy to give, glad to give, i'd put, i would put, i'll put, i will put, we'd put, we'll put, i can put, i'll add, i'd add, i'll chip in,
  i'd chip in, i'll contribute, i'd contribute, pass along, pass you, shoot you, slide you, toss you, throw you, wire you, spot you, chuck you,
  flick you, sling you, drop you, i'd be paying, we'd be paying, i would be paying, we would be paying, i'll be paying, we'll be paying,
  i'm putting, i am putting, we're putting, we are putting, i'd sponsor, i'll sponsor, i'm in for, i'll match, able to spend, able to do,
  i'll do, we'll do, i'd do, let's do, i'll compensate you, keep it at or under, keep it at or below, stay at or under, stay under, i'll leave,
  i'd leave, i'll hand you, i'll slip you, i will leave, leave you, i've put up, we've put up, putting up, can stretch to, could stretch to,
  can manage, could manage, can swing, can scrape together, can part with, comfortable with, comfortable at, comfortable around,
  fine with paying, ok with paying, okay with paying, aiming to spend, hoping to spend, looking to spend, looking to pay, want to spend,
  hoping to keep it at, hoping to keep it under, hoping to keep it to, like to keep it under, keep it under, gladly give, gladly pay,
  more than happy to pay, would be happy to pay, will happily pay, will be paid, you'll be paid, you will be paid, i'm able to pay,
  we're able to pay, paypal ready, prepared to offer, prepared to spend, willing to part with, willing to fork out, can run to, could run to,
  can just run to, can go to, could go to, i'd go to, we'd go to, she'd go to, he'd go to, they'd go to, paypal you, revolut you,
  don't want to spend more than, can't go higher than, can't really go over, can't do more than`;

/** The most that the author would pay. */
const LIMITS = [
  ...pairs(
    "can't cannot won't will|not rather|not would|not don't|want|to do|not|want|to dont|want|to not|looking|to not|prepared|to not|willing|to not|able|to shouldn't should|not must|not",
    'go|over go|above go|beyond go|past come|to|more|than top exceed be|over pay|above pay|over pay|more|than spend|over spend|more|than cost|more|than be|more|than',
  ),
  ...pairs(
    'i|can i|could we|can we|could can could',
    'swing stomach fork|out fork|over cough|up scrape|together pull|together chuck|in hand|over drop throw shell|out stump|up',
  ),
].map((phrase) => phrase.replaceAll('|', ' '));
export const PAYER = `${PROMISES}, ${LIMITS.join(', ')}`;
/** Pay, whoever promises it. */
export const PAY = `worth your while, worth your time, fine with, fine at, fine around, charge me, charge us, charge me up to, bill me, bill us,
  raise an invoice for, raise an invoice of, send an invoice for, send me an invoice for, send us an invoice for, invoice us for,
  invoice me for, invoice us, invoice me, value your time at, want this done for, want it done for, want to keep it under,
  want to keep this under, want to keep it at, want it under, want this under, cost should be, cost should stay under, costs should stay under,
  cost must stay under, cost should not exceed, save you asking, save asking, save you the asking, save everyone asking, in it for you,
  in it for you is, venmo, zelle, cashapp, milestone sum, milestone sum is, agreed sum, agreed sum is, total sum, sum is, going to put,
  done for, done for under, happy to do, glad to do, you invoice us, you can invoice, you can bill, you bill us, you may invoice, po of,
  we pooled, we've pooled, i'm now at, we're now at, i am now at, we are now at, now i'm at, now we're at, now it's, stay within, stay below,
  stay inside, stay around, keep it below, keep it within, keep this under, keep this below, keep this within, keep costs under, be under,
  be below, cost no more than, cost at most, it may cost, it can cost, it should cost, this should cost, it should cost max, not go beyond,
  stay below, must stay under, go as far as, fork over, cough up, scrape together, hand over, willing to drop, happy to drop, ready to drop,
  make that, is fine with, are fine with, is ok with, is okay with, is good with, oked, all i've got is, all i have is, all we have is,
  all we've got is, all that i have is, all that we have is, all i can afford is, all we can afford is, i have in mind is, i had in mind is,
  we have in mind is, we had in mind is, target price, target price is, target is, target fee, will receive, shall receive, would receive,
  participants receive, volunteers receive, applicants receive, testers receive, you'd get, you would get, you'd earn, you'd make,
  you'd receive, you pocket, you'll pocket, you will be given, you'd be paid, you would be paid, you can expect, can expect, who wants to earn,
  who wants to make, who would like to earn, room for, will do, can go, could go, committee agreed, board agreed, council agreed,
  trustees agreed, i think, i'd guess, landed on, settled on, agreed on, contract value, engagement value, project value, salary package,
  pay package, do this for, doing this for, do it for, doing it for, total is, po amount is, contract amount, award amount, ceiling, has agreed,
  have agreed, agreed to pay, voted to pay, stumped up, receives, each receive, not exceed, shall not exceed, must not exceed, cannot exceed,
  can't exceed, won't exceed, my range, our range, my range is, our range is, total comes to, comes to a total of, fast pris, fastpris,
  prix fixe, precio fijo, preço fixo, prezzo fisso, vaste prijs, ballpark, ballpark is, i figure, we figure, i figured, i reckon, we reckon,
  basic, basic pay, basic salary, allotted, authorised, authorized, could do, you earn, we had in mind, i had in mind, pay you, paying you,
  send you, neighborhood of, neighbourhood of, ballpark of, in the ballpark, thinking, can't pay more than, cannot pay more than,
  can't spend more than, cant pay more than, can do, can offer, go up to, go as high as, can go to, throw in, have allocated, we've allocated,
  set aside, earmarked, have a budget of, we pay, i pay, my budget, our budget, max budget, will pay, would pay, able to pay, can pay, offering,
  offers, offer, offered, budget, budget is, budget of, put down, bounty, give you, give them, pay, pays, paying, paid, pay range, pay rate,
  payment, payments, compensation, compensated, comp, salary, salaries, wage, wages, reward, stipend, rate, rates, honorarium, remuneration,
  hourly, you will get, you'll get, you get, you can make, you can earn, you'll earn, you will earn, you'll make, you will make, you'll receive,
  you will receive, expect to earn, finders fee, finder's fee, price is, price range, fixed price, flat fee, flat rate, spend, can afford,
  could afford, looking at, base, ote, contract, starting at, starts at, earn up to, gets, shell out, remunerated, retainer, project fee,
  fixed fee, our fee is, the fee is, fixed flat fee of, total pay, pay is, day rate, hourly rate, pay scale, pay band, base pay, base salary,
  salary range, approved, has approved, have approved, ok'd, okayed, signed off, signed off on, let's say, lets say, call it, let's call it,
  i'd say, pot of, kitty of, how about, shooting for, hoping for, aiming for, hoping to keep, cap is, capped at, cap of, ceiling is, ceiling of,
  my limit is, our limit is, upper limit, tops out at, top out at, max out at, maxes out at, not to exceed, upped it to, upped to, bumped it to,
  raised it to, raised the bounty to, voted, chipped in, land near, land around, land at, expecting to pay, expect to pay, expect to spend,
  expecting to spend, planning to spend, plan to spend, for a flat, at a flat, cash in hand, compensate you with, compensate you,
  compensate with, compensating, adding, make it, and receive, receive up to, you receive, thought of, thinking of, budgeted at,
  budgeted around, throwing, in the range of, somewhere between, somewhere around, happily spend, gladly spend, pass on, fund the work,
  fund this, sponsor this, in return for, anything up to, anything under, anything below, thank you of, thank-you of, compensated at, comp'd,
  comped, gig pays, job pays, fee of, our max, my max, our top, my top, max is, maximum is, happy with, could stretch, invoice up to,
  could give, would give, will give, scale is, pays out, is paid, are paid, rate of, rates of, going to be, salary band, hiring range,
  target salary, compensation range, project budget, total budget for this, budget for this, starting pay, starting salary`;
/** Other money. */
export const OTHER = `first payment, deposited payment, who bid, i bid, we bid, bid, once paid, previously paid, originally paid, recently paid,
  once spent, even paid, just dropped, just spent, just paid, support contract, service contract, maintenance contract, hosting contract,
  rental contract, cleaning contract, i'm paid, i am paid, we're paid, we are paid, day job pays, my job pays, our jobs pay, grants of,
  grants of up to, grants up to, award comes with, prize comes with, started with, started it with, began with, lent me, lent us, loaned me,
  loaned us, borrowed, would anyone pay, would anybody pay, would someone pay, would you pay, would people pay, do you pay, did you pay,
  wouldn't pay, won't pay, not paying, wasn't paying, isn't paying, aren't paying, was offered, were offered, been offered, got offered,
  penalty, penalty is, penalty of, surcharge, ad says, ads say, advert says, listing says, posting says, want to make, want to earn, wanna make,
  wanna earn, bill total is, invoice total is, order total is, rental total is, insured it for, insured at, spend is, spend of, our spend,
  paid subs, paid subscribers, paid users, paid customers, paid members, paid plan, paid plans, paid ads, paid tier, paid version, paid course,
  sbir, currently at, now at, presently at, we cover, i cover, reimburse, reimburses, reimbursed, reimbursed up to, figure less than,
  state max is, legal max is, legal maximum is, state maximum is, resells, resell, fetch, fetches, fetched, overdraft, overdue, arrears,
  outstanding, pension, inherited, inheritance, jackpot, rebate, invoiced, tips, fundraised, crowdfunded, collected, buy-in, escrowed,
  severance, alimony, dowry, ticketed, bet, bets, budgets, budgets of, budgets up to, budgets of up to, pledged, raised, raising, raise, raises,
  funding, funded, revenue, revenues, valuation, valued, valuated, worth, value, mrr, arr, gmv, profit, profits, turnover, grossing, grossed,
  series a, series b, series c, series d, series e, seed, pre-seed, invested, investment, investments, investing, investor, investors, save,
  saved, saving, savings, sold, sell, sells, selling, sale, spent, cost, costs, costing, retail, retails, retailing, bonus, bonuses, prize,
  prizes, make, makes, making, made, earn, earns, earned, earning, earnings, income, donate, donated, donating, donation, donations, goal,
  deposit, discount, coupon, gift card, gift cards, giftcard, giftcards, charge, charges, charged, charging, bought, buy, buying, purchase,
  purchased, owe, owes, owed, debt, fine, fined, tuition, rent, registration, ticket, tickets, subscription, membership, backed, weigh, weighs,
  weighed, weighing, lift, lifting, lose, lost, loan, loans, refund, shipping, postage, quote, quoted, quotes, paid me, paid us, i paid,
  we paid, already paid, i've paid, we've paid, not to pay, not pay, don't pay, didn't pay, never pay, pay me, pays me, paying me, pays us,
  pay us, paid him, paid her, paid them, offered me, offered us, offering me, offering us, get paid, got paid, been paid, was paid, being paid,
  have paid, had paid, they pay, they paid, they are paying, they're paying, they offered, he paid, she paid, he offered, she offered,
  client paid, people pay, people are paying, used to pay, have to pay, had to pay, need to pay, supposed to pay, must pay, should pay,
  should i pay, do i pay, be paying, pay for, paying for, paid for, pay off, paid off, pay the, paying the, afford the, afford to pay,
  can't afford, cannot afford, couldn't afford, unable to pay, can't pay, cannot pay, usually, normally, typically, average, averaged,
  averaging, referral, refer, additional, extra, another, upfront, up front, initial payment, initial, down payment, trial, exceed, market is,
  market of, market size, market worth, markets, the market, industry, minimum order, stolen, used, market rate, going rate, current salary,
  last salary, previous salary, my salary, my rate, my rates, my hourly rate, my usual rate, hosting, domain, license, licenses, fee, fees,
  insurance, taxes, tax, bill, bills, budgeted, spending, spends, lawsuit, sue, sued, ipo, acquired, billion, assets, transactions, volume,
  cash out, cashout, payout, payouts, reimbursement, per diem, allowance, bail, court, biggest budget, plan, plans, under management,
  market cap, capital, equivalent of, instead of, minimum wage, the usual, list price, retail price, sticker price, asking price,
  marketing budget, advertising budget, ad budget, ad spend, total budget, wants, want, asks, asking, demands, demanding, pay was, rate was,
  salary was, budget was, payment was, compensation was, they want, budget cut, salary increase, pay cut, pay raise, bank account,
  account balance, credit limit, in credit, in credits, advance of, portfolio of, worth over, we spend, i spend, they spend, you spend,
  users spend, customers spend, people spend, currently spend, currently spending, insurance paid, insurance pays, company paid, client pays,
  clients pay, customers pay, users pay, people paid, who pay, who pays, who paid, gold price is, stock price is, ticket price is,
  retail price is, market price is, list price is, our price is, minimum payout, minimum deposit, balance of, cheaper than, sold at, priced at,
  grant of, scholarship of, salary survey, overtime, late fee, processing fee, application fee, entry fee, shipping fee, monthly fee, plus tax,
  not even, that will pay you, which will pay you, who will pay you, they will pay you, they'll pay you, they pay you, companies pay you,
  sites pay you, app will pay you, that pays you, for which we pay, for which i pay, which we pay, which i pay, that we pay, rents for,
  rents at, goes for, going for, go for, retails at, retails for, listed at, listed for, set me back, set us back, deductible, deductible of,
  premium, permit is, minimum bid, drops below, drop below, falls below, starts them at, paid last time, charged last time, last time was,
  last quote was, quote was, quote of, quote for, estimate, estimate was, estimates, estimated at, adjuster says, dealer says, on fiverr,
  on upwork, prices between, income is, rent is, turn over, turns over, gave them, gave him, gave her, bid was, bids from, bids between,
  bids of, bids ranging, got bids, don't want to spend, do not want to spend, dont want to spend, can't spend, renewal, renewal is, renews at,
  renews for, admission, fare, copay, membership dues, dues, toll, appraised at, insured for, ran us, ran me, runs me, runs us, takings,
  settlement, settlement of, need to reach, short of, rental, rentals, chair rental, lease, mortgage, went up to, went from, going up to,
  jumped from, jumped to, increased from, dropped from, dropped to, down from, up from, i've seen, i have seen, we've seen, give us, gives us,
  gives me, suing for, sue for, claim of, claim for, claiming, users would pay, people would pay, customers would pay, clients would pay,
  would be charged, list it at, list it around, listing it at, listed it at, selling it for, sell it for, now pay, currently pay, already pay,
  still pay, we now pay, i now pay, we already pay, we still pay, i still pay, we're currently paying, we are currently paying,
  i'm currently paying, i am currently paying, currently paying, we're paying now`;
/** What others earn and pay on the whole, and money that is set aside for something else. */
export const OTHERS_PAY = pairs(
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
  .concat(
    pairs(
      'competitors rivals drivers riders renters owners fans listeners couples families advertisers hosts farmers teachers passengers travellers travelers shoppers gamers homeowners landlords employers recruiters freelancers designers developers collectors diners campers runners investors restaurants shops',
      'pay paid spend spent',
    ),
  )
  .concat(pairs('guest customer visitor parent member person child participant attendee player family couple tenant', 'pays'))
  .concat(pairs('average median national minimum typical', 'salary wage pay income rate price cost order deal ticket'))
  .concat(
    ['salary survey', 'glassdoor', 'payscale', 'a whopping', 'whopping'],
    pairs(
      'marketing ad ads advertising media laptop equipment hardware travel learning training relocation office education wellness food wedding development conference renovation remodel reno kitchen trip vacation event party production film movie construction overall honeymoon printing grocery',
      'budget stipend allowance reimbursement',
    ).flatMap((phrase) => [phrase, `${phrase} of`, `${phrase} is`]),
  );

function pairs(firsts: string, seconds: string): readonly string[] {
  return firsts.split(' ').flatMap((first) => seconds.split(' ').map((second) => `${first} ${second}`));
}
