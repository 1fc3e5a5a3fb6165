/** English ways of saying that there is no money for the work, or something else in its place, beside those of the tables. */
import type { ReadPost } from './kind.ts';
import { type Plot, SceneParts, sceneIn } from './scenes.ts';

export interface UnpaidScene {
  /** As the post has it. */
  readonly phrase: string;
  /** Something is promised in place of money: it counts only where no money is spoken of. */
  readonly isInKind: boolean;
}

/** Tables to be read and changed; `*` ends a word that may go on. */
const WORDS = {
  none: `no money in it, no money in this, can't do money, cant do money, can't offer money, have no cash, there is no cash, there's no cash, nothing in advance, there's no reward, there is no reward, no reward other,
    don't expect money, dont expect money, don't expect to be paid, none of us get paid, none of us gets paid, none of us are paid, none of us is paid, nobody gets paid, nobody is paid, nobody is being paid, nobody here is paid,
    no one gets paid, no one is paid, everyone works for free, everybody works for free, everyone is a volunteer, we're all volunteers, we are all volunteers, all of us volunteers, all volunteer, don't pay a fee, not pay a fee, zero budget, has to be spec,
    isn't compensated, is not compensated, aren't compensated, are not compensated, not compensated, without pay, without payment, without any payment, unpaid obviously, trial is unpaid, test is unpaid, this is unpaid, it is unpaid, it's unpaid,
    donate your time, donate their time, donate your skills, donate his time, gift your time, give your time, volunteer your time, offering to the lord, with tips only, tips only, for tips only, pass the hat, passing the hat, hat gets passed,
    voluntary role, voluntary position, voluntary post, voluntary work, contributions are voluntary, purely voluntary, it's voluntary, is voluntary, possibility of payment, possibly paid later, will be paid roles, paid roles later, paid role later,
    no cash until, no cash till, no cash up front, no cash now, no salary until, no salary till, no salary yet, no wage until, can't afford money, cannot afford money, don't have money for, dont have money, have no money for, haven't got money, got no money, tf only, tfp only, time for print, time for prints,
    remuneration is not, payment is not offered, pay is not offered, compensation is not, salary is not offered, no fee for evaluation, no fee for the test, no fee for the trial, does not come with pay, doesn't come with pay, doesn't pay anything, doesn't pay but, it pays nothing, pays nothing, pay nothing, pay is zero, pay is nothing, zero pay, pay £0, money can't be offered, be a freebie, as a freebie, free labour, free labor, unsalaried, budget is zero, budget is nil, budget is nothing, budget of zero, budget of 0, budget 0, stipend none, salary none, pay none, payment none, pay nil, fee none, remuneration none, compensation none, no wages before, no wage before, no salary before, no pay before, with no wage, with no salary, no wages, not compensate, do not compensate, don't compensate, no fee i'm afraid, no fee but, there's no fee, there is no fee, cannot offer a fee, can't offer a fee, can't offer fees, cannot offer payment, nobody on the project is paid, nobody on the team is paid, no one on the team, nobody here gets, no member is paid, do it for free, does it for free, did it for free, who'd do it for free, skills based volunteering, volunteering role, volunteering, volunteer to, as volunteers, done as a favour, done as a favor, do it as a favour, do it as a favor, purely on commission, purely commission, only commission, just commission, commission based only, commission only, nothing fixed, no fixed pay, no base pay, no basic, we cant pay, cant pay yet, can't pay yet, cannot pay yet, not paying yet, not able to pay, unable to pay, deferred you, deferred until, pay is deferred, payment is deferred, on a deferred, pro bono`,
  /** When there may be money. */
  later: `once we're profitable, once we are profitable, when we're profitable, when profitable, once profitable, when sponsors come, when sponsors, once sponsors, when we have sponsors, when we get sponsors, until we raise, until we get investors, until investors, till we raise, till we get funding,
    till investors, when it takes off, once it takes off, when we take off, once we take off, when it starts making, once it starts making, when we start making, once monetized, once monetised, when monetized, when monetised, when we monetize, once we monetize, once we have revenue, when we have revenue, once there is revenue,
    when there's revenue, from revenues, from the revenue, from revenue, from future revenue, from future profits, from the profits, out of the profits, from sales, out of future, when the money comes, when money comes, once the money, when we get big, when i'm rich, when we're rich, if it makes money, if it sells, when it sells, when the book sells, if we win, when we win, when grant comes, if the grant, from episode, page 1, when we win tournaments, if it gets picked up, if it gets sold, once it gets, if it gets funded, if we get funded, when we get funded, if picked up, if it takes off, if it succeeds, only the chosen, from then on, once chosen, funding is close, once funding, when funding, after the round, when the round, after launch we`,
  pay: "pay, paid, payed, payment, money, salary, compensation, compensated, wage, nothing, paying, earn, you'll get",
  /** That it is paid nevertheless. */
  surely:
    'half now, upfront, up front, in advance, per hour, hourly, an hour, deposit, milestone, milestones, invoice, escrow, advance, retainer, day rate',

  /** What is promised instead. */
  instead: `in return you get, in return you'll get, in return you will get, in return i'll, in return we'll, in return we offer, in return i can, in exchange you get, in exchange you can, in exchange you'll, in exchange for a, in exchange i'll, in exchange i can, in exchange we, keep a pair, keep the pair, keep the clothes, keep the product, keep the products, keep the shoes, keep the sample,
    free cut, free haircut, free colour, free color, free tattoo, edited pictures, edited photos, edited images, retouched photos, get in free, free entry, free entrance, free tickets, gig tickets, guest list, concert tickets, shout you out, shout out in, shoutout, shout outs, tag you, you'll be tagged,
    you'd be credited, you'll be credited, full credit, name in credits, name is in credits, name in the credits, byline, for your showreel, for your reel, get known, build ur book, build your book, your own book, 
    owe you one, owe you big, portfolio pictures, free exposure, get exposure, lot of exposure, great exposure, authorship, letter of reference, letter of recommendation, certificate of completion, certificate at the end, nitro, cool role, welcome to sell, sell the pictures, sell the photos, sell your prints, opportunity to learn, chance to learn, learning experience,
    eternal gratitude, eternal thanks, home cooked, cook for you, beers, beer and pizza, pizza and beer, good karma, karma, kind soul, copy of the film, skill swap, a swap, trade for, swap for, spots on the list, on the list for you, mention you, mention your, credit you, good review, good reference, nice reference, sell prints, buy prints, prints off you, you'll be fed, be fed, we'll feed you, it'll be a laugh, be a laugh, contributors file, a bio with, bio and link, link to your, links to your, backlink, backlinks, exposure of, exposure to our, the exposure, some merch, merch, free shirts, two shirts, free shirt, free meal, free meals, free lunch, free drinks, drinks on us, our love, bragging rights, free ticket, free pass, experience and, for the experience, for experience, building their portfolio, building a portfolio, build a portfolio, building your portfolio, building their book, your portfolio gets, a letter, recommendation on linkedin, linkedin recommendation`,
  /** Of what comes in, or of the house. */
  shares:
    'of the company, of company, share half, share of the book, half the royalties, half of the royalties, half of the book, of the book income, half of the income, half the income, half of the profit, half of profits, royalty split, royalty share, co founder, cofounder, rev share, points in the film, of whatever, of the profits, profit split, equal split, split of profits, own part of, 30 of, share of the business, stake in, cut of, a share when, get a share, a share of',
  given: 'of, for, you, i, we, get, our, your',
  /** Money is spoken of after all. */
  paid: `pay, pays, paid, paying, rate, rates, quote, quotes, price, prices, budget, salary, wage, wages, hourly, fee, fees, hire, hiring, cash, charge, cost, costs, invoice, stipend, honorarium, compensation, compensated, usd, eur, gbp, euro, euros, dollar, dollars, pounds, quid, bucks, naira, rupees, pesos, rs, inr, php, ngn, paypal, venmo, zelle, commission, k, an hour, per hour, per word, per page`,

  /** Everybody works … */
  everyone:
    'every applicant, every candidate, every writer, every designer, each applicant, each candidate, all applicants, all candidates, everyone, everybody, each one, as a test, as test, as a trial, as evaluation, as an evaluation, as a sample, as a first step, as audition, as an audition, to choose, to apply, to be considered, show us that, sample stage, test task, trial task, trial project, to see your level, judge your level, so we can compare, test project, a sample, each writer, each designer, trial article, trial piece, working interview, sample article, test article, unpaid test',
  made: 'design, designs, redesign, mockup, mockups, edit, edits, editing, translate, translates, translation, write, writes, articles, article, records, record, chapters, chapter, screens, concepts, concept, landing, logo, page, pages, script, animate, code, build, illustrate, illustration, video, draw',
  /** … so that one of them may be taken. */
  chosen: `we'll pick, we will pick, we'll choose, we will choose, best result, best results, best one, best ones, the best, only best, the one we like, who we like, if we like, if we like it, we like best, will get the contract, gets the contract, get the job, gets the job, gets the gig, get the gig, will sign, be hired, gets hired, come aboard, will be paid work, then we decide, decide who, compare, favourite gets, favorite gets, only the chosen, chosen one, best candidate, winner, one gets hired, one gets`,
  paidTest:
    'paid test, test is paid, paid trial, trial is paid, which are paid, are paid too, samples also, paid sample, test is 20 minutes, pay for the test, pay everyone, everyone is paid, everybody is paid, all are paid, we pay, paid test task, small paid, paid task, paid for the test, paid project, is paid',

  contest:
    'submit your, submit as many, send your designs, send us your designs, send your entries, send in your, post your entries, send your ideas, send your logo, send us your, enter your, open competition, open a competition, design competition, design contest, logo contest, poster competition, poster contest, logo competition, art contest, video contest, song contest, best submission, best design, best logo, best entry, submissions, send entries, send in a design',
  winner:
    'the winner, winner will, winner gets, winning, winners, the best ones, best ones, the best, best one, prize, best submission, gets printed, gets used, is used, we use, will be used',
  judging: 'judge, judges, app, website, plugin, platform, badges, organise, organize, rules',
} as const;

type Part = keyof typeof WORDS;

interface Unpaid extends Plot<Part> {
  readonly isInKind: boolean;
}

const PLOTS: readonly Unpaid[] = [
  { first: 'none', isInKind: false },
  { first: 'later', others: [['pay', 10]], unless: 'surely', isInKind: false },
  {
    first: 'everyone',
    others: [
      ['made', 14],
      ['chosen', 40],
    ],
    unless: 'paidTest',
    isInKind: false,
  },
  {
    first: 'contest',
    others: [['winner', 40]],
    unless: 'judging',
    isInKind: true,
  },
  { first: 'instead', unless: 'paid', isInKind: true },
  { first: 'shares', others: [['given', 6]], unless: 'paid', isInKind: true },
];

const parts = new SceneParts<Part>(WORDS, new Set(PLOTS.map(({ first }) => first)));

/** What tells of missing pay, weightiest first; it counts where no money is named. Linear in the words that are read. */
export function unpaidScenes(read: ReadPost): readonly UnpaidScene[] {
  if (!parts.mayPlay(read)) return [];
  const spots = parts.spotsIn(read);
  return PLOTS.flatMap(({ isInKind, ...plot }) => {
    const phrase = sceneIn(plot, read, spots);
    return phrase === null ? [] : [{ phrase, isInKind }];
  });
}
