/** English ways of saying that there is no money for the work, or something else in its place, beside those of the tables. */
import type { ReadPost } from '../text/read-post.ts';
import { type Plot, SceneParts, sceneIn } from '../text/scenes.ts';

export interface UnpaidScene {
  /** As the post has it. */
  readonly phrase: string;
  /** Something is promised in place of money: it counts only where no money is spoken of. */
  readonly isInKind: boolean;
  /** It counts where money is named as well: that is what one may not get. */
  readonly isSure: boolean;
  readonly isContest: boolean;
}

/** Tables to be read and changed; `*` ends a word that may go on. */
const WORDS = {
  none: `can only cover, only cover food, only cover travel, only cover expenses, only cover your, only able to cover, only covers travel,
    only covers food, expenses covered only, expenses are covered but, won't see cash, won't see any cash, won't see money, nobody sees
    cash, made in our free time, made in our spare time, in our free time and, do this in our spare time, without stipend, without a
    stipend, can't compensate, cannot compensate, won't be compensated, no financial support, no funding but, no money but, no cash but, not
    a paying position, not a paying role, isn't a paying, not a paid role, not a paid position, there'll be no wages, is on your own time,
    in your own time, we are hobbyists, seeking a volunteer, need a volunteer, want a volunteer, wanted volunteer, volunteer wanted, can't
    afford a designer, can't afford designers, can't afford a professional, cannot afford a professional, can't afford an artist, can't
    afford anyone, cannot afford anyone, no upfront money, no money upfront, no money up front, no funds for, no funding exists, no funding
    for this, unfunded, self funded student, no artist fee, no artist fees, no speaker fee, no speaker budget, fee for artists, fee for
    performers, fee for speakers, don't have a fee, do not have a fee, don't have investment, don't have any investment, don't have funding
    yet, have no funding, without funding, cash is not possible, money is not possible, nobody makes any money, no one makes any money,
    nobody makes money, no one makes money, nobody earns, no one earns, nobody receives, no one receives payment, nobody receives payment,
    no one receives money, not able to compensate, able to compensate anyone, unable to compensate, unable to offer payment, unable to offer
    pay, unable to offer money, unable to offer compensation, can pay nothing, pays me nothing, for the love of it, for the love of, passion
    project, it's a hobby project, hobby project, group of hobbyists, team of hobbyists, hobby team, we are a hobby, work is donated,
    donated work, labour is donated, donated labour, donate a few hours, donate an hour, donate some hours, skilled volunteer, skilled
    volunteers, volunteering position, volunteering opportunity, volunteer opportunity, volunteer designer, volunteer developer, volunteer
    writer, volunteer translator, volunteer editor, volunteer photographer, volunteers who, unpaid but, unpaid for now, unpaid at first,
    unpaid at the moment, unpaid position, unpaid role, unpaid work, role is unpaid, position is unpaid, work is unpaid, it is not a paid,
    this is not a paid, trial not paid, not a paid gig, not a paying gig, not paying gig, we are broke, i'm broke, im broke, am broke, we're
    broke, broke student, broke students, completely broke, spent everything, blown our, blown the budget, all we can give, all i can give,
    all we can offer, all i can offer, all i have to offer, is all i can, is all we can, only thing i can offer, only thing we can offer,
    can only offer you, can only offer a, can only give you, can only reimburse, reimburse travel only, travel costs only, bus fare only,
    petrol money only, only your travel, only travel, without a salary, without a wage, without remuneration, without compensation, without
    any compensation, without financial, no financial compensation, no financial reward, no remuneration, sweat equity, it is sweat, is
    sweat, only when we rank, only get money when, only get money if, only get paid when, only get paid if, only paid if, only paid when,
    you earn only when, you earn only if, only earn when, only earn if, no retainer, pay per result only, purely performance, success fee
    only, payment on success only, on a success basis, on spec, speculative basis, no money in it, no money in this, can't do money, cant do
    money, can't offer money, have no cash, there is no cash, there's no cash, nothing in advance, there's no reward, there is no reward, no
    reward other, don't expect money, dont expect money, don't expect to be paid, none of us get paid, none of us gets paid, none of us are
    paid, none of us is paid, nobody gets paid, nobody is paid, nobody is being paid, nobody here is paid, no one gets paid, no one is paid,
    everyone works for free, everybody works for free, everyone is a volunteer, we're all volunteers, we are all volunteers, all of us
    volunteers, all volunteer, don't pay a fee, not pay a fee, zero budget, has to be spec, isn't compensated, is not compensated, aren't
    compensated, are not compensated, not compensated, without pay, without payment, without any payment, unpaid obviously, trial is unpaid,
    test is unpaid, this is unpaid, it is unpaid, it's unpaid, donate your time, donate their time, donate your skills, donate his time,
    gift your time, give your time, volunteer your time, offering to the lord, with tips only, tips only, for tips only, pass the hat,
    passing the hat, hat gets passed, voluntary role, voluntary position, voluntary post, voluntary work, contributions are voluntary,
    purely voluntary, it's voluntary, is voluntary, possibility of payment, possibly paid later, will be paid roles, paid roles later, paid
    role later, no cash until, no cash till, no cash up front, no cash now, no salary until, no salary till, no salary yet, no wage until,
    can't afford money, cannot afford money, don't have money for, dont have money, have no money for, haven't got money, got no money, tf
    only, tfp only, time for print, time for prints, remuneration is not, payment is not offered, pay is not offered, compensation is not,
    salary is not offered, no fee for evaluation, no fee for the test, no fee for the trial, does not come with pay, doesn't come with pay,
    doesn't pay anything, doesn't pay but, it pays nothing, pays nothing, pay nothing, pay is zero, pay is nothing, zero pay, pay £0, money
    can't be offered, be a freebie, as a freebie, free labour, free labor, unsalaried, budget is zero, budget is nil, budget is nothing,
    budget of zero, budget of 0, budget 0, stipend none, stipend nil, stipend zero, stipend 0, nil stipend, zero stipend, stipend no, salary
    nil, salary zero, remuneration nil, compensation nil, salary none, pay none, payment none, pay nil, fee none, remuneration none,
    compensation none, no wages before, no wage before, no salary before, no pay before, with no wage, with no salary, no wages, not
    compensate, do not compensate, don't compensate, no fee i'm afraid, no fee but, there's no fee, there is no fee, cannot offer a fee,
    can't offer a fee, can't offer fees, cannot offer payment, nobody on the project is paid, nobody on the team is paid, no one on the
    team, nobody here gets, no member is paid, does it for free, did it for free, who'd do it for free, skills based volunteering,
    volunteering role, volunteering, volunteer to, as volunteers, done as a favour, done as a favor, do it as a favour, do it as a favor,
    purely on commission, purely commission, only commission, just commission, commission based only, commission only, nothing fixed, no
    fixed pay, no base pay, no basic, we cant pay, cant pay yet, can't pay yet, cannot pay yet, not paying yet, not able to pay, unable to
    pay, deferred you, deferred until, pay is deferred, payment is deferred, on a deferred, self financed, sees a cent, see a cent, makes a
    cent, make a cent, earns a cent, not a cent in, there is no purse, no purse for, can not spend, cannot spend anything, can't spend
    anything, can't spend any, have nothing to spend, nothing to spend on, points on the back, deferred payment, deferred pay, kind soul,
    for the credit, for credit only, credit only, no salary in the first, no salary for the first, no pay in the first, no pay for the
    first, hope you give your, hope you'd give your, hope somebody gives`,
  /** When there may be money. */
  later: `back pay once, once we get investors, when investors come, once investors come, after listing, after the listing, upon listing, at
    listing, after tge, at tge, after token launch, when the drop sells, when the first drop, once it sells out, when it sells out, as soon
    as customers, once customers come, when customers come, once the shop earns, once the site earns, when the site earns, when the platform
    makes, once the platform makes, when the business makes, once the business makes, when the company makes, once the company makes, once
    it's profitable, when it's profitable, after the next round, after next round, only after the round, cash only after, cash after, money
    only after, paid only after funding, after our seed, after seed, after the seed, after our round, after we raise, after we raised, after
    investment, after we get, after first sales, after the first sales, after release, after the release, after launch, salary from then,
    after monetization, once it launches, once we launch and, as soon as we have investors, as soon as we raise, as soon as funding, as soon
    as it makes, as soon as it earns, as soon as the channel, as soon as we make, as soon as we earn, once the channel, when the channel,
    when the game sells, when the app earns, once the app earns, once the game sells, once sales come, when sales come, when we get sales,
    when we have customers, once we have customers, until the app, until the game, until the channel, until then, if we sell, when we sell,
    once we're profitable, once we are profitable, when we're profitable, when profitable, once profitable, when sponsors come, when
    sponsors, once sponsors, when we have sponsors, when we get sponsors, until we raise, until we get investors, until investors, till we
    raise, till we get funding, till investors, when it takes off, once it takes off, when we take off, once we take off, when it starts
    making, once it starts making, when we start making, once monetized, once monetised, when monetized, when monetised, when we monetize,
    once we monetize, once we have revenue, when we have revenue, once there is revenue, when there's revenue, from revenues, from the
    revenue, from revenue, from future revenue, from future profits, from the profits, out of the profits, from sales, out of future, when
    the money comes, when money comes, once the money, when we get big, when i'm rich, when we're rich, if it makes money, if it sells, when
    it sells, when the book sells, if we win, when we win, when grant comes, if the grant, from episode, page 1, when we win tournaments, if
    it gets picked up, if it gets sold, once it gets, if it gets funded, if we get funded, when we get funded, if picked up, if it takes
    off, if it succeeds, only the chosen, from then on, once chosen, funding is close, once funding, when funding, after the round, when the
    round, after launch we, get monetised, get monetized, gets monetised, gets monetized`,
  /** The same where somebody else decides … */
  ifOthers: `if the foundation, if the funder, if the funders, if the publisher, if a publisher, if the client accepts, if the client buys, if the jury,
    if the council, if the board, if the network, if the studio buys, if the label, if the investor, if the investors, if the sponsor, if the sponsors,
    if the bid, if the tender, if the application, if our application, if the proposal, if our proposal, if the grant, if our grant, if the pitch,
    if our pitch, if the book sells, if the book is, if the film sells, if the film gets, if the show gets, if the case is won, if i win the,
    if we win the, if we are awarded, if we're awarded, if we are funded, if we're funded, if we get the grant, if i get the grant, if it is accepted,
    if it's accepted, if it is approved, if it's approved, if it gets accepted, if it gets approved, if awarded, if funded, once the grant,
    when the grant, once the funding, once the foundation, once the publisher, when the publisher, once awarded, upon award, after award,
    contingent on, conditional on, subject to funding, subject to the grant, subject to award`,
  /** … and that something is paid whatever they decide. */
  anyway: `half now, half before, half on, half up, upfront, up front, in advance, per hour, hourly, an hour, deposit, milestone, milestones, escrow,
    an advance, retainer, day rate, whether, either way, in any case, regardless, on top, bonus, extra, another, plus, in addition, additional, anyway,
    win or lose, more work, further work`,
  /** The same in any words: when … */
  onceThey: `when we, when i, when it, when the, when our, when my, once we, once i, once it, once the, once our, once my, as soon as, until we, until i,
    until it, until the, till we, till i, till it, after we, if we, if it, if the, if my, if our`,
  /** … it goes well. */
  goesWell: `users, customers, investors, investor, revenue, profit, profits, profitable, monetised, monetized, funded, funding, sales, income, traction,
    viral, famous, subscribers, sponsors, break even, take off, takes off, grow, grows, bigger`,
  pay: `pays, pay comes, salary, percent, shares, income, revenue, get money, receive, pay, paid, payed, payment, money, salary, compensation,
    compensated, wage, nothing, paying, earn, you'll get`,
  /** That it is paid nevertheless. */
  surely: `half now, upfront, up front, in advance, per hour, hourly, an hour, deposit, milestone, milestones, invoice, escrow, advance, retainer, day rate`,

  /** Others work for nothing: `we are all volunteers, but you do get paid`. */
  allTheSame: `paid of course, of course paid, but you do, but you are paid, but this is paid, but this one is, but this job is, but we pay,
    but we will pay, but we'd pay, is paid though, quotes please, quotes welcome`,
  /** That there is money beside what is shared. */
  firmly: `half now, up front, in advance, per hour, hourly, an hour, milestone, milestones, invoice, escrow, an advance, retainer of, day rate,
    rate, rates, quote, quotes, budget, fee, fees, price, wage, hire, hiring, base salary, base pay, plus, on top, bonus, salaried,
    market salary, competitive, calculator, spreadsheet, app for, tool, tracker, dashboard, report, reports, contractor, usd, eur, gbp`,

  /** What is promised instead. */
  instead: `gifted collab, gifted collaboration, gifting collab, in exchange for product, in exchange for products, free product in
    exchange, free stay, free nights, nights for free, nights free, complimentary stay, complimentary nights, complimentary meal,
    complimentary dinner, free accommodation in exchange, vip role, free signals, eat for free, drink for free, do follow link, dofollow
    link, author bio, contributor bio, certificate will be provided, certificate provided, named in the credits, named in our credits,
    credited on our, a weekend for two, case of beer, case of wine, free training in return, skills swap, testimonial, build a name, make a
    name, your name known, your name is printed, your name printed, your name on the, name on the cover, name on the paper, name in the
    book, name on our, thanked in, acknowledgements, acknowledgments, glowing testimonial, great testimonial, great reference, plug your,
    your instagram, your insta, your socials, put you on our, shout out to, shout you, tell my friends, spread the word about you, recommend
    you to, it's promotion, free promotion, free publicity, great publicity, good publicity, great advertising for, free advertising, seen
    by thousands, seen by hundreds, huge audience, wonderful chance, great opportunity for a student, great opportunity for students, great
    opportunity for beginners, great for beginners, great for students, perfect for students, ideal for students, perfect for a student,
    ideal for a student, perfect for beginners, good practice, want to practise, lunch and copy, copy of the finished, tear sheet, for their
    book, for their reel, mutual benefit, mutually beneficial, win win, creative collaboration, time for portfolio, paint and coffee, very
    busy street, i can cook, cook you, i'll fix your, i can fix your, barter, bartering, in exchange, as a thank you you, in game rank, free
    membership, free month, months of free, shirts and a hoodie, contributor copy, contributors get, contributors receive, author copies,
    blessings, god bless your, eat with us, you'd eat, food and drinks for you, food and good, good vibes, volunteer hours, service hours,
    in return you get, in return you'll get, in return you will get, in return i'll, in return we'll, in return we offer, in return i can,
    in exchange you get, in exchange you can, in exchange you'll, in exchange for a, in exchange i'll, in exchange i can, in exchange we,
    keep a pair, keep the pair, keep the clothes, keep the product, keep the products, keep the shoes, keep the sample, free cut, free
    haircut, free colour, free color, free tattoo, edited pictures, edited photos, edited images, retouched photos, get in free, free entry,
    free entrance, free tickets, gig tickets, guest list, concert tickets, shout you out, shout out in, shoutout, shout outs, tag you,
    you'll be tagged, you'd be credited, you'll be credited, full credit, name in credits, name is in credits, name in the credits, for your
    showreel, for your reel, get known, build ur book, build your book, your own book, owe you one, owe you big, portfolio pictures, free
    exposure, get exposure, lot of exposure, great exposure, authorship, letter of reference, letter of recommendation, certificate of
    completion, certificate at the end, nitro, cool role, welcome to sell, sell the pictures, sell the photos, sell your prints, opportunity
    to learn, chance to learn, learning experience, eternal thanks, home cooked, cook for you, beers, beer and pizza, pizza and beer, good
    karma, kind soul, skill swap, trade for, swap for, spots on the list, on the list for you, good review, good reference, nice reference,
    sell prints, buy prints, prints off you, we'll feed you, it'll be a laugh, be a laugh, contributors file, backlink, backlinks, exposure
    to our, two shirts, free shirt, free meal, free meals, free lunch, free drinks, drinks on us, our love, bragging rights, free ticket,
    free pass, building their portfolio, building a portfolio, build a portfolio, building your portfolio, building their book, your
    portfolio gets, recommendation on linkedin, linkedin recommendation, seats in the front, front row, our thanks, free key, steam key,
    free copy of the game, name in the programme, name in the program, name goes in, third author, second author, co author, coauthor, as an
    author, put you as, author page, can trade, could trade, trade a, trade you, massage hours, surf lessons, three meals, meals a day, room
    and board, put in the jar, tip jar, in the hat`,
  /** Of these, what is hardly ever said where money is paid too. */
  insteadSurely: `glowing testimonial, wine are on us, wine on us, beer on us, beers on us, dinner on us, dinner and wine, dinner is on us,
    lunch on us, fill your portfolio, fills your portfolio, add to your portfolio, something for your portfolio, nice for your portfolio,
    good for your portfolio, perfect for your portfolio, would swap, i'd swap, happy to swap, swap lessons, can swap, part of the journey,
    be so thankful, so thankful, water and t shirt, t shirt provided, published samples, want published, published clips, for your portfolio,
    build your portfolio, great for your portfolio, your name out, get your name out, write you a testimonial, write a testimonial,
    write you a reference, plug you, i'd plug, shout out the, i'd shout, put you on my, post it everywhere, tell all my friends,
    it's promotion for you, promotion for you, publicity for you, good publicity for, chance to be seen, be seen by, wants practice,
    want practice, practise their skills, practice their skills, practise your skills, practice your skills, wants to practise,
    wants to practice, copy of the movie, copy of the film, tear sheets, tearsheets, both of us gain, we both gain, both gain,
    looking to collaborate, want to collab, wanna collab, trade shoot, tf shoot, time for pictures, time for images, time for photos,
    i can teach you, teach you guitar, bake you, i can bake, knit you, in game ranks, in game items, gym pass, free hoodie, pdf copy,
    contributor copies, you will see your name, see your name, thanked in the, your name on the article, your handle, name is printed,
    in return for editing, in return for your help, great for beginners who, great for students who, perfect for students who,
    perfect for beginners who, exposure for your, lots of exposure, exposure to your, name in lights, build your name, grow together,
    grow with us together, grow with me, dividing the profits later, eternal glory, endless gratitude, our gratitude, would be forever`,
  /** Of what comes in, or of the house. */
  shares: `share what comes, share whatever comes, share equally, percent equity, go halves, halves on, split it down, split everything,
    split the earnings, split the income, split the money, divide the income, divide the profit, divide the profits, divide the earnings,
    divide the money, share the income, share the earnings, share the profit, share the profits, share the revenue, shared revenue,
    revenue based, rev based, of net profits, of net profit, of net revenue, of net sales, of the sales, of all sales, of sales, of every sale,
    of each sale, of the income, of the earnings, of the revenue, of all revenue, of extra revenue, of gross, of what it earns, of what it makes,
    of what we earn, of what we make, of what comes, of what amazon, of ad revenue, of the ad revenue, profit participation,
    backend participation, revenue participation, participation in, shares instead, instead of salary, instead of a salary, instead of money,
    vested over, vesting, options instead, technical partner, business partner, partner who, technical cofounder, founding engineer for equity,
    divide it, of the company, of company, share half, share of the book, half the royalties, half of the royalties, half of the book,
    of the book income, half of the income, half the income, half of the profit, half of profits, royalty split, royalty share, co founder,
    cofounder, rev share, points in the film, of whatever, of the profits, profit split, equal split, split of profits, own part of, 30 of,
    share of the business, stake in, cut of, get a share, a share of`,
  given: `everybody, each, percent, 5, 10, 15, 20, 25, 30, 40, 50, get, gets, offer, offers, offering, for, with you, share, shares, in exchange,
      in return, instead, own, split, earn, receive, promised, the sales, the takings, the profit, the profits`,
  /** Money is spoken of after all. */
  paid: `pay, pays, paid, paying, rate, rates, quote, quotes, price, prices, budget, salary, wage, wages, hourly, fee, fees, hire, hiring, cash,
    charge, cost, costs, invoice, stipend, honorarium, compensation, compensated, usd, eur, gbp, euro, euros, dollar, dollars, pounds, quid,
    bucks, naira, rupees, pesos, rs, inr, php, ngn, paypal, venmo, zelle, commission, k, an hour, per hour, per word, per page`,

  /** The same without what a tag says: `[Hiring]`. */
  paidInWords: `pay, pays, paid, paying, rate, rates, quote, quotes, price, prices, budget, salary, wage, wages, hourly, fee, fees, cash, charge,
    cost, costs, invoice, stipend, honorarium, compensation, compensated, usd, eur, gbp, euro, euros, dollar, dollars, pounds, quid, bucks,
    naira, rupees, pesos, rs, inr, php, ngn, paypal, venmo, zelle, commission, k, an hour, per hour, per word, per page`,

  /** Everybody works … */
  everyone: `all shortlisted, all devs, all designers, all writers, all editors, shortlisted devs, shortlisted designers, shortlisted writers,
    as assessment, as your assessment, as an assessment, assessment is, your trial, as your trial, as a test, test translation,
    sample translation, sample chapter, trial edit, trial video, trial task is, in order to be considered, want to be considered,
    so we can judge, so i can judge, to judge you, judge your skills, show us what you, show what you can, prove yourself, prove your skills,
    demonstrate your, every applicant, every candidate, every writer, every designer, each applicant, each candidate, all applicants,
    all candidates, everyone, everybody, each one, as a test, as test, as a trial, as evaluation, as an evaluation, as a sample, as a first step,
    as audition, as an audition, to choose, to apply, to be considered, show us that, sample stage, test task, trial task, trial project,
    to see your level, judge your level, so we can compare, test project, each writer, each designer, trial article, trial piece,
    working interview, sample article, test article, unpaid test`,
  made: `design, designs, redesign, mockup, mockups, edit, edits, editing, translate, translates, translation, write, writes, articles, article,
    records, record, chapters, chapter, screens, concepts, concept, landing, logo, page, pages, script, animate, code, build, illustrate,
    illustration, video, draw`,
  /** … so that one of them may be taken. */
  chosen: `we publish the, finest, the finest, strongest, the strongest, hire whoever, whoever made, gets the deal, gets the monthly,
    gets the job, start working together, we'll start working, we'll work together, we may use, may be used, we might use, we'll use, happy with,
    if we're happy, if we are happy, if happy, if it fits, if good, if it's good, so we can judge, considered, long term, hired, we'll pick,
    we will pick, we'll choose, we will choose, best result, best results, best one, best ones, only best, the one we like, who we like,
    if we like, if we like it, we like best, will get the contract, gets the contract, get the job, gets the job, gets the gig, get the gig,
    will sign, be hired, gets hired, come aboard, will be paid work, then we decide, decide who, compare, favourite gets, favorite gets,
    only the chosen, chosen one, best candidate, winner, one gets hired, one gets`,
  paidTest: `paid test, test is paid, paid trial, trial is paid, which are paid, are paid too, samples also, paid sample, test is 20 minutes,
    pay for the test, pay everyone, everyone is paid, everybody is paid, all are paid, we pay, paid test task, small paid, paid task,
    paid for the test, paid project, is paid`,

  contest: `naming competition, slogan competition, name competition, design challenge, logo challenge, jingle contest, jingle competition,
    art competition, photo competition, video competition, draw our, running a contest, holding a contest, having a contest, run a contest,
    hold a contest, running a competition, hold a competition, host a contest, draw us a poster, draw us a, design us a, make us a logo,
    paint us a, sketch us a, design our logo, post it in the comments, post your design, post your designs, post your logo, post your logos,
    drop your designs, send sketches, send a sketch, send your sketches, send your best, send me your best, send us your best, remix contest,
    remix competition, remix our, cover contest, writing contest, photo contest, slogan contest, naming contest, mascot contest, name contest,
    we run a contest, we're running a contest, submit your, submit as many, send your designs, send us your designs, send your entries,
    send in your, post your entries, send your ideas, send your logo, send us your, enter your, open competition, open a competition,
    design competition, design contest, logo contest, poster competition, poster contest, logo competition, art contest, video contest,
    song contest, best submission, best design, best logo, best entry, submissions, send entries, send in a design`,
  winner: `best logo wins, best design wins, best one wins, winner receives, winning entry, winning design, winning logo, chosen one, the chosen,
    best logo, best name, best slogan, best drawing, wins a, wins two, the one we pick, the one we choose, one we pick, one we like,
    whichever we, if we print, if we use, if we choose, if we pick, if yours is, if your design, the best remix, gets released, be released,
    will be released, will be printed, be printed, will be featured, be featured, the winner, winner will, winner gets, winners, the best ones,
    best ones, prize, best submission, gets printed, gets used, is used, we use, will be used`,
  judging: 'judge, judges, app, website, plugin, platform, badges, organise, organize, rules',
} as const;

type Part = keyof typeof WORDS;

interface Unpaid extends Plot<Part> {
  readonly isInKind: boolean;
  readonly isSure?: true;
}

const PLOTS: readonly Unpaid[] = [
  { first: 'none', unless: 'allTheSame', isInKind: false },
  { first: 'later', others: [['pay', 10]], unless: 'surely', isInKind: false },
  {
    first: 'goesWell',
    others: [
      ['onceThey', 3],
      ['pay', 10],
    ],
    unless: 'anyway',
    isInKind: false,
  },
  { first: 'ifOthers', others: [['pay', 10]], unless: 'anyway', isInKind: false, isSure: true },
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
  { first: 'insteadSurely', unless: 'paidInWords', isInKind: false },
  { first: 'instead', unless: 'paid', isInKind: true },
  { first: 'shares', others: [['given', 6]], unless: 'firmly', isInKind: true },
];

const parts = new SceneParts<Part>(WORDS, new Set(PLOTS.map(({ first }) => first)));

/** What tells of missing pay, weightiest first; it counts where no money is named. Linear in the words that are read. */
export function unpaidScenes(read: ReadPost): readonly UnpaidScene[] {
  if (!parts.mayPlay(read)) return [];
  const spots = parts.spotsIn(read);
  return PLOTS.flatMap(({ isInKind, isSure = false, ...plot }) => {
    const phrase = sceneIn(plot, read, spots);
    return phrase === null ? [] : [{ phrase, isInKind, isSure, isContest: plot.first === 'contest' }];
  });
}
