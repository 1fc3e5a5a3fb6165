/** What words tell about the terms of a request: engagement, pay, fraud, whether it is still open. Tables to be read and changed; weights in points. */

import { phrasesIn } from '../text/words.ts';
import { INNOCENT_SUBJECTS, SECRETS_ASKED } from './cautions-subjects.ts';

/** Employment is a job; a contract is a project. Points for `employment` are positive, for `contract` negative. */
export const ENGAGEMENT: readonly (readonly [string, number])[] = [
  ...points(
    5,
    `hours contract, hour contract, term contract, permanent contract, permanent work, permanent employment, employment contract, zero hours,
      zero hour, fixed term, maternity cover, paternity cover, parental leave cover, paye, super included, plus super, superannuation, kiwisaver,
      company pension, holiday allowance, holiday pay, graduate scheme, graduate programme, graduate program, apprenticeship, apprentice,
      paid internship, internship, summer intern, working student, postdoc, postdoctoral, postholder, fte, pro rata, term time, salary packaging,
      salary packaged, lpa, tronc, sign on bonus, guaranteed hours, on the books, on payroll, penalty rates, rostered, casual position,
      casual role`,
  ),
  ...points(
    3,
    `are full time, full time, fulltime, full-time, permanent position, permanent role, permanent, salaried, salary, annual salary, base salary,
    benefits package, health insurance, dental insurance, medical dental, dental vision, health dental, 401k, 401 k, paid vacation,
    paid time off, pto, visa sponsorship, sponsor visas, relocation assistance, relocation package, h1b, w2, stock options, employee,
    employees, join our team, careers page, career page, per annum, competitive salary, years of professional experience,
    vacation days, equity, festanstellung, vollzeit, unbefristet, cdi, temps plein, jornada completa, contrato indefinido, clt,
    полная занятость, оклад, 全职, 五险一金, 年终奖`,
  ),
  ...points(
    3,
    `p a, gross, gross a, gross per, starting salary, base pay, pension, days holiday, days off, uniform, staff food, staff meals, staff discount,
    staff accommodation, free parking, company car, penalties, rota, roster, casual shifts, night shifts, weekend shifts, send your cv, send us your cv,
    send cv, cv to, with a cv, with cv, bring cv, bring your cv, resume to, your resume, closing date, closing on, immediate start, immediate joiner,
    vacancy, vacancies, join our, join the team, to the team, work with us, monday to friday, mon fri, mon to fri, tues sat, saturdays and sundays,
    ote, visa support, visa sponsored, driving licence required, four day week, 4 day week, two references, two referees, newsroom, years funded,
    receptionist, barista, waiter, waitress, waiting staff, bar staff, bartender, chef, sous chef, line cook, kitchen porter, dishwasher, nurse,
    carer, care assistant, care assistants, support worker, caretaker, warehouse, operative, operatives, hgv, lorry driver, truck driver,
    delivery rider, teaching assistant, nursery nurse, practitioner, cashier, shop assistant, sales assistant, store assistant, housekeeper,
    housekeepers, lecturer, clerk, secretary, office junior, office manager, office assistant, education officer, marketing executive, paralegal,
    pharmacist, hygienist, junior, trainee, legal secretary, postal worker, machinist, forklift, all hires, hires go through,
    submit an application, submit your application, cv ready, have cv, have your cv`,
  ),
  ...points(
    2,
    `part time, onsite, on site, hybrid, responsibilities, job description, benefits, report to, our office, in office, in our office,
      relocation, visa, shift, shifts, weekends, cover letter, equal opportunity, background check, job opening, open roles, open positions,
      all positions, positions are, is hiring, we are hiring, we're hiring, in house, apply here, apply at, position, staff, per year,
      we're a team of, teilzeit, 岗位职责, 任职要求`,
  ),
  ...points(
    -5,
    `freelance, freelancer, freelancers, contractor, contract, contract work, 1099, one off, one time, one time project,
    side project, small project, short term, fixed price, per project, project based, commission, commissions, gig,
    small job, quick job, logo, mockup, milestone, milestones, revisions, deliverables, per article, per video, per word,
    per image, seeking freelancer, bounty, paypal, upwork, five page website, page website,
    outside ir35, inside ir35, c2c, corp to corp, subcontract, subcontractor, pay on completion, paid on completion, cash on completion,
    half up front, half upfront, paid in milestones, rolling monthly, rolling contract, month contract, months contract, per gig, full buyout,
    freiberuflich, festpreis, auf rechnung, autónomo, por proyecto, por projeto, pj, проектная работа, разовая, удалённый проект,
    外包, 兼职`,
  ),
  ...points(
    -2,
    `project, quote, my website, my site, my logo, my business, my book, my game, my app, per hour, hourly,
    hours of work, design a, a website, new website, landing page, an app, template, budget, our website, our logo, send an offer`,
  ),
];

/** Said by a project that is offered like a job, or beside one. Without points: the word itself has them. */
export const CONTRACT_BESIDE: readonly string[] = phrasesIn(
  `or contract, contract or, contract to hire, contract position, contract role, contract basis, contract based, on contract, a contract role,
  month contract, months contract, year contract, week contract, contract opportunity, contract only`,
);

/** Words of projects that jobs speak of as well, as of what the company does: unless a title says them, they put no job in doubt. */
export const SAID_OF_JOBS: ReadonlySet<string> = new Set(
  phrasesIn(`contract, commission, commissions, gig, bounty, paypal, deliverables, milestone, milestones, revisions, logo, mockup, short term,
  side project, upwork`),
);

/** Who pays for issues on behalf of those who want them done. */
export const BOUNTY_HOUSES: readonly string[] = phrasesIn(
  'issuehunt, algora, opire, bountysource, gitpay, bountyhub, attempt to claim',
);

/** Pay that is due when the work is taken over: a bounty, where one is named, or the first to do it is paid. */
export const ON_MERGE: readonly string[] = phrasesIn(
  `merged pr, the merged, once merged, when merged, after merge, upon merge, gets merged, is merged, accepted pr, pull request, pr must, the pr,
    after review, on this ticket, on this issue, issue funded, this issue, the issue, maintainer, maintainers, upstream, flaky test,
    will sponsor, feature request`,
);
export const TO_THE_FIRST: readonly string[] = phrasesIn(
  'first pr, on merge, first merged pr, first pull request, first working pr',
);
export const BOUNTIES: readonly string[] = phrasesIn('bounty, bounties, reward, funded, fund the work, sponsored, i put');

/** What the tags of boards and threads say of it, by their whole name. */
export const ENGAGEMENT_TAGS: ReadonlyMap<string, number> = new Map([
  ...points(
    5,
    'full-time, full time, fulltime, permanent, internship, who is hiring, job story, part-time, part time, 全职, 全职远程, 企业直招',
  ),
  ...points(
    -8,
    'contract, freelance, temporary, freelancer, project, gig, task, commission, freelancer thread, outsourcing, 外包, 兼职',
  ),
]);

/** No money for the work. Points; 4 decide. */
export const UNPAID: readonly (readonly [string, number])[] = [
  ...points(
    4,
    `unpaid, non paid, no pay, not a paid, isn't a paid, can't afford to pay, cannot afford to pay, don't have money to pay, no budget,
      zero budget, no fee expenses, no fee but, no fee copy, expenses only, expenses paid only, credit only, low no pay, low to no pay,
      lo no pay, lo no budget, pay you later, get paid later, once we have revenue, once we have funding, once we're funded, once funded,
      once we raise, once it makes money, when the app makes, when it makes sales, when we make money, when we raise, after we raise,
      after funding, close our seed, close our round, until we close, until funding, until we are funded, until we raise, voluntary basis,
      equity only, volunteer basis, volunteer only, no monetary, no compensation, unpaid internship, commission only, split the profits,
      once we make money, when we get funding, when it makes money, paid in karma, pay in karma, unpaid test, unpaid trial, free trial work,
      test task without pay, free sample first, spec work, on spec, paid later, deferred pay, deferred payment, sweat equity, no upfront pay,
      no upfront payment, no pay upfront, nothing upfront, no money upfront, paid once we launch, pay once we launch, pay after launch,
      paid after launch, paid from revenue, pay from revenue, pay when it sells, in exchange for equity, only equity, unbezahlt, ohne bezahlung,
      no remunerado, sin remuneración, non rémunéré, sem remuneração, без оплаты, за еду, unbezahlte, unbezahltes, unbezahlter, ehrenamtlich,
      ehrenamtliche, ehrenamtlichen, ohne vergütung, ohne honorar, kein budget, keine bezahlung, keine vergütung, können nichts zahlen,
      kein geld dafür, gratis arbeiten, kostenlos arbeiten, für die referenz, non rémunérée, non payé, non payée, bénévole, bénévoles, bénévolat,
      à titre gracieux, pas de budget, pas rémunéré, sans rémunération, pas payé, contre visibilité, no remunerada, sin pago, no pagado,
      no pagamos, no se paga, no hay presupuesto, sin presupuesto, sin sueldo, a cambio de visibilidad, ad honorem, não remunerado,
      não remunerada, sem pagamento, não pagamos, sem verba, sem orçamento, em troca de visibilidade, em troca de divulgação, non retribuito,
      non retribuita, senza compenso, non pagato, a titolo gratuito, in cambio di visibilità, senza budget, onbetaald, onbetaalde,
      zonder vergoeding, geen budget, geen vergoeding, niet betaald, bez wynagrodzenia, bezpłatny staż, brak budżetu, nie płacimy, za portfolio,
      do portfolio, bez odměny, bez nároku na odměnu, neplacená, neplacený, nemáme rozpočet, oavlönad, oavlönat, utan ersättning, ideellt,
      ingen budget, ingen ersättning, ücretsiz çalışacak, ücret ödemeden, ücret veremiyoruz, bütçemiz yok, bütçem yok, gönüllü olarak,
      gönüllü arıyoruz, за портфолио, для портфолио, на безоплатній основі, на безвозмездной основе, без бюджета, бюджета нет, платить не можем,
      не оплачивается, на энтузиазме, волонтёров ищем, на волонтерских началах, за спасибо, без бюджету, бюджету немає, не оплачується,
      на ентузіазмі, за дякую, ulønnet, ulønna, uden løn, uten lønn, uden betaling, uten betaling, ingen løn, ingen lønn, intet budget,
      ingen betaling, god eksponering, for eksponering, mot eksponering, mod eksponering, palkaton, palkatonta, palkatta, ilman palkkaa,
      ilman palkkiota, ei palkkaa, talkoovoimin, ei budjettia, näkyvyyttä vastaan, fizetés nélkül, díjazás nélkül, nem fizetünk,
      nem tudunk fizetni, nincs keret, önkéntes alapon, referenciáért, neplătit, neplătită, neplatit, fără plată, fara plata, nu plătim,
      nu platim, nu avem buget, pe bază de voluntariat, contra expunere, pentru expunere, άμισθη, άμισθα, αμισθί, χωρίς αμοιβή, χωρίς πληρωμή,
      δεν πληρώνουμε, εθελοντικά, εθελοντική, για το portfolio σου, tanpa bayaran, tidak dibayar, tidak ada bayaran, belum ada budget,
      tidak ada budget, secara sukarela, tanpa upah`,
  ),
  ...points(
    2,
    'passion project, fan project, byline only, volunteer work, willing to volunteer, someone to volunteer, you will be credited, credit in, for karma',
  ),
  ...points(1, 'volunteer, volunteers, for free'),
  ...joined(
    4,
    'paid when we, payment once we, payment when we, payment after we, pay once we, pay when we, pay as soon as we, pay you once we, pay you when we',
    `raise, launch, make, earn, profit, sell, grow, close, succeed, monetize, monetise, generate, become, hit, turn, break even, take off,
      go live, get funding, get funded, get investors, get investment, get revenue, get money, get customers, get traction, have revenue,
      have funding, have money, have investors, have customers, have income, have sales, are profitable, are funded, are making, start making,
      start earning, start selling, release, publish, ship, win, land, reach, crowdfund, get paid, get signed, get a deal, get a publisher,
      get the grant, get our first, find investors, find a publisher, find a buyer, have the money, have a publisher, can afford`,
  ),
];

/** As `UNPAID`, in languages without blanks. */
export const UNPAID_STRINGS: readonly string[] = phrasesIn(
  '无偿, 义务帮忙, 义务劳动, 用爱发电, 没有报酬, 无报酬, 没有预算, 没预算, 無償, 無報酬, 報酬なし, 報酬はありません, 報酬は出せ, ボランティアで, ボランティア募集, 무급, 무보수, 재능기부, 재능 기부, 보수는 없, 페이 없',
);

/** Pay in something else than money. Points as for `UNPAID`, but beside money it is an extra. */
export const IN_KIND: readonly (readonly [string, number])[] = [
  ...points(
    4,
    `tfp, tfcd, copy credit, copy and credit, imdb credit, credit on imdb, meals and credit, for the reel, for your reel, great for your reel,
      great for the reel, reel material, labour of love, labor of love, students get credit, college credit, school credit, eternally grateful,
      forever grateful, eternal gratitude, all of us work for free, works for free, free logo, volunteer team, exposure only, only exposure,
      just for exposure, paid in exposure, paid with exposure, pay in exposure, pay is exposure, payment is exposure, in exchange for exposure,
      volunteer position, volunteer role, volunteers needed, volunteers wanted, looking for volunteers, looking for a volunteer, need volunteers,
      seeking volunteers, pro bono, work for free, do it for free, do this for free, do that for free, make it for free, make this for free,
      help for free, do it free of charge, do this free of charge, work free of charge, help us free of charge, for us free of charge,
      best entry, winning entry, winning design, winning logo, winner takes, we'll choose one, we'll pick one, royalties only, of royalties,
      of the royalties, royalty split, split royalties, shares in the, share of the company, shares of the company, own part of the company,
      get part of the company, a part of the company in return, piece of the company, percent equity, exchange for shares, exchange for a share,
      exchange for a percentage, split what comes, split whatever, split the revenue, split revenue, split profits, split the profit,
      split 50 50, splitting 50 50, split it 50 50, share 50 50, go 50 50, goes 50 50, profits 50 50, revenue 50 50, 50 50 split, 50 50 share,
      50 50 partner, 50 50 partners, 50 50 partnership, 50 50 on, 50 50 of, 50 50 when, 50 50 after, 50 50 if, 50 50 cut, 50 50 deal,
      50 50 ownership, 50 50 basis, it's 50 50, everything 50 50, 50 50 profit, 50 50 revenue, we do 50 50, do it 50 50, fifty fifty,
      tokens at launch, form of tokens, commission basis only, commission only basis, on commission only, points on the backend, backend points,
      back end points, barter, in return free, in exchange free, trade for my, skill swap, skills swap, treatments in exchange, backlink and,
      is voluntary, purely voluntary, voluntary position, voluntary role, voluntary work, voluntary job, voluntary help, offer cookies,
      pay in beer, paid in beer, work exchange, for equity, rev share, revshare, revenue share, profit share, profit sharing,
      of the token supply, of token supply, of the total supply, of the coin supply, paid in tokens, pay in tokens, paying in tokens,
      pay you in tokens, paid in our token, paid in our coin, pay in our coin, in our own token, in our own tokens, in our native token,
      in our own coin, token allocation, tokens after listing, tokens upon listing, tokens after launch, tokens at tge, tokens as payment,
      share of the coin, cut of the coin, share of the tokens, cut of the profits, share of future profits, cut of future profits,
      percentage of revenue, percentage of the revenue, percent of the profits, percent of profits, points on the back end, share of the profits,
      umsatzbeteiligung, gewinnbeteiligung, gegen beteiligung, firmenanteile, mitgründer gesucht, cofondateur, co fondateur, associé technique,
      partage des revenus, parts de la société, participación en las ganancias, porcentaje de las ganancias, socio técnico, cofundador,
      participação nos lucros, sócio técnico, cofundador técnico, cofondatore, quota societaria, percentuale sugli utili, winstdeling,
      medeoprichter, udział w zyskach, udziały w spółce, podíl na zisku, spoluzakladatel, vinstdelning, delägarskap, kâr ortaklığı,
      ortak arıyorum, за долю, за процент, долю в проекте, доля в проекте, за частку, частку в проєкті, bagi hasil, sistem bagi hasil,
      percentage of profits, experience for your resume, good for your portfolio, great for your portfolio, build your portfolio,
      add to your portfolio, for your portfolio, for exposure, it's great exposure, is great exposure, be great exposure, great exposure for you,
      great exposure for your, great exposure for the artist, great exposure for the designer, looking for a co founder, looking for a cofounder,
      looking for co founder, looking for cofounder, seeking a co founder, seeking a cofounder, need a co founder, need a cofounder,
      co founder wanted, cofounder wanted`,
  ),
  ...points(
    2,
    `equity, get exposure, gain exposure, good exposure, great exposure, free exposure, lots of exposure, tons of exposure, more exposure,
      some exposure, huge exposure, massive exposure, a lot of exposure, exposure and experience, experience and exposure, give you exposure,
      offer exposure, 50 50, pay what you want, free of charge, hobby project, volunteers for, voluntary, for fun, technical co founder,
      technical cofounder, as a co founder, as a cofounder, co founder role, co founder position, become a co founder`,
  ),
];

/** Said of a wage, a rate or the price that is asked for: money is paid, whatever comes on top. */
export const WAGE: readonly string[] = phrasesIn(
  `salary, salaries, salaried, base pay, wage, wages, hourly, per hour, hourly rate, market rate, day rate, competitive pay, competitive rate,
    competitive compensation, base bonus, market base, ote, health insurance, 401k, 401 k, benefits package, paid vacation, compensation package,
    compensations depend, compensation depends, compensation will depend, compensation is based, compensation based on,
    compensation will be based, pay is based, pay based on, pay will be based, pay depends, pay will depend, paid hourly, paid daily,
    paid weekly, paid biweekly, paid monthly, paid by the hour, paid per, per finished minute, per finished hour, per minute of,
    a minute of music, your rate, your rates, your quote, your price, your prices, your fee, your fees, a quote, quote me, you charge,
    you'd charge, u charge, you would charge`,
);

/** Words of the tables in a sense that says nothing of the terms: what begins inside such a phrase is not counted. */
export const INNOCENT: readonly string[] = phrasesIn(
  `for exposure to, for exposure therapy, for exposure and response, for exposure response, for exposure bracketing, for exposure blending,
    for exposure control, for exposure compensation, for exposure assessment, for exposure limits, for exposure time, for exposure times,
    for exposure settings, for exposure data, don't work for exposure, doesn't work for exposure, not work for exposure, never work for exposure,
    not asking for exposure, isn't for exposure, not just for exposure, great exposure for our, great exposure for my, great exposure for us,
    great exposure online, us great exposure, us good exposure, us some exposure, us more exposure, us lots of exposure, us exposure,
    get exposure for our, get exposure for my, get exposure in, gain exposure for our, gain exposure for my, gain exposure in, exposure to,
    get exposure to, gain exposure to, good exposure to, great exposure to, more exposure to, some exposure to, lots of exposure to,
    tons of exposure to, a lot of exposure to, huge exposure to, massive exposure to, some exposure with, more exposure for, get more exposure,
    no budget in mind, no budget line, no budget code, no budget limit, no budget limits, no budget limitation, no budget limitations, no budget constraint,
    no budget constraints, no budget restrictions, no budget cap, no budget set, no budget yet, no budget range, no budget ceiling,
    no budget fixed, pro bono legal, pro bono lawyer, pro bono lawyers, pro bono attorney, pro bono attorneys, pro bono clinic, pro bono clinics,
    pro bono cases, pro bono program, pro bono programs, pro bono services, unpaid invoice, unpaid invoices, unpaid bill, unpaid bills,
    unpaid leave, unpaid debt, unpaid debts, unpaid balance, unpaid balances, unpaid order, unpaid orders, unpaid rent, unpaid taxes,
    unpaid wages, unpaid fines, unpaid tickets, unpaid overtime, unpaid carers, unpaid claims, unpaid accounts, unpaid fees,
    unpaid subscriptions, on spec sheet, on spec sheets, depending on spec, based on spec, no upfront payment needed,
    no upfront payment required, no upfront payment necessary, no upfront payment from you, not work for free, don't work for free,
    won't work for free, never work for free, shouldn't work for free, should work for free, expect you to work for free,
    ask you to work for free, asking you to work for free, anyone to work for free, not do it for free, don't do it for free,
    not do this for free, don't do this for free, no budget for ads, no budget for advertising, no budget for tools, no budget for travel,
    no budget for stock, no budget for licences, no budget for licenses, them to do work for free, extract work for free, offered an unpaid,
    of you would do it for free, of you would do this for free, of you do this for free, people would do it for free, people will do it for free,
    would do it for free but, would do this for free but, will do it for free but, not only would i be forever grateful,
    not only would i be eternally grateful, commission only brokers, commission only agents, commission only agency, commission only sellers,
    commission only model, revenue share model, revenue share models, revenue share agreement, revenue share agreements, revenue share report,
    revenue share reports, profit sharing plan, profit sharing plans, barter trade, barter economy, barter system, barter platform, barter app,
    volunteers for shelters, no longer looking at, no longer looking like, no longer looking good, no longer accepting cash,
    no longer accepting cards, applications are closed after, applications are closed when, applications closed after, has been filled in,
    has been filled out, found someone but, found somebody but, found someone on fiverr but, found someone on upwork but, found someone last,
    found somebody last, found someone here last, found somebody here last, found someone before, found someone on fiverr last,
    found someone on upwork last, found someone here within, found somebody here within, paid or eligible for school credit,
    paid or school credit, paid or college credit, paid or for college credit, paid or for school credit, connect your wallet button,
    connect your wallet buttons, connect your wallet flow, connect your wallet page, connect your wallet screen, connect your wallet modal,
    connect your wallet popup, connect your wallet prompt, connect your wallet dialog, connect your wallet feature, connect your wallet function,
    connect your wallet functionality, mlm software, mlm plugin, mlm plugins, mlm platform, mlm system, mlm script, mlm module, mlm app,
    mlm calculator, mlm commission, mlm commissions, mlm compensation, mlm plan, mlm plans, mlm website, mlm site, mlm company, mlm companies,
    mlm business, mlm client, mlm clients, mlm industry, network marketing software, network marketing company, network marketing companies,
    network marketing business, network marketing client, network marketing clients, network marketing industry, multi level marketing software,
    multi level marketing company, multi level marketing companies, multi level menu, multi level menus, multi level navigation,
    multi level list, multi level categories, multi level category, multi level house, multi level referral, downline tree, downline trees,
    downline report, downline reports, downline structure, downline chart, downline view, downline page, downline management,
    downline commissions, downline genealogy, not an mlm, not a mlm, isn't an mlm, isn't a mlm, not a pyramid scheme, isn't a pyramid scheme,
    not a network marketing, mlm or network marketing, mlm or pyramid scheme, mlm or multi level, mlm pyramid scheme, in a position,
    hey freelancers, hi freelancers, hello freelancers, dear freelancers, fellow freelancers, private equity, voluntary sector,
    voluntary organisation, voluntary organization, home equity, brand equity, equity firm, equity firms, equity fund, equity funds,
    equity research, equity markets, equity trading, equity and inclusion, diversity equity, health equity, racial equity, social equity,
    pay equity, our contractor, our contractors, their contractors, contractor network, network of contractors, contractor management,
    general contractor, general contractors, roofing contractor, building contractor, construction contractor, electrical contractor,
    plumbing contractor, painting contractor, landscaping contractor, the contractor, previous contractor, last contractor, contractor we hired,
    contractor we had, contractor we used, contractor we found, contractor we worked, contractor we paid, smart contract, smart contracts,
    contract management, contract negotiation, contract negotiations, contract review, contract law, contract lifecycle, contract manufacturing,
    contract drafting, contract analysis, contract test, contract tests, contract testing, api contract, api contracts, data contract,
    data contracts, government contract, government contracts, by contract, no contract, our freelancers, freelancers and agencies,
    for freelancers, gig economy, gig work, gig workers, commission free, no commission, sales commission, uncapped commission,
    on target commission, plus commission, commission structure, commission payments, commissions payment, european commission,
    exchange commission, trade commission, referral bounty, bug bounty, bug bounties, education budget, learning budget, training budget,
    development budget, travel budget, equipment budget, marketing budget, marketing budgets, ad budget, conference budget, office budget,
    budget management, budget planning, short term rental, short term rentals, short term disability, short term and long term, short term goals,
    project manager, project managers, project management, volunteer program, volunteer programs, volunteer management, as a volunteer,
    our volunteers, the technical co founder, the technical cofounder, i'm the technical co founder, our technical co founder,
    send you a copy free of charge, free of charge for you, available free of charge, available for free, online for free,
    senior staff, staff software, staff engineer, staff developer, staff level,
    potential for full time, potential for full-time, potential for fulltime, potential to go full time, potential full time,
    possibility of full time, chance of full time, could become full time, may become full time, could lead to full time,
    may lead to full time, might lead to full time, naked eye, ford escort, nude color, nude colour, nude palette`,
).concat(INNOCENT_SUBJECTS);

/** The usual frauds upon people who look for work. Points; 5 decide. */
export const SCAM: readonly (readonly [string, number])[] = [
  ...points(
    5,
    `pay a deposit, security deposit to start, buy gift cards, purchase gift cards, gift cards and send, send gift cards, deposit the check,
      deposit your check, receive packages, reship, reshipping, rent your account, rent your linkedin, rent your upwork account,
      use your upwork account, use of your upwork account, access to your upwork account, lend your upwork account, lend us your upwork account,
      use your linkedin account, access to your linkedin account, lend your linkedin account, your linkedin account for us, buy upwork account,
      verified upwork account, borrow your account, your bank login, online banking details, wallet seed, bank account to receive,
      receive payments on our behalf, process payments from home, pay to apply, pay upfront to start, investment required,
      make a small investment, small investment of, small investment to start, small investment required, with a small investment,
      double your money, guaranteed income, send the difference, send back the difference, refund the difference, buy equipment from our vendor,
      our vendor check, reload cards, buy steam cards, buy itunes cards, buy amazon gift cards, buy the gift cards, amazon gift cards and send,
      amazon gift cards and scratch, amazon gift cards and share, rent your paypal, your paypal account to, rent your facebook,
      facebook ads account rent, lend me your account, use your identity, account on your id, accounts on your id, kyc verification for,
      verify kyc, receive money on your, cash out for me, connect your wallet to receive, connect your wallet to claim,
      connect your wallet to get, connect your wallet to verify, connect your wallet to start, connect your wallet to begin,
      connect your wallet to our, connect your wallet to this, connect your wallet at, connect your wallet on our, connect your wallet and claim,
      connect your wallet and receive, connect your wallet and sign, connect your wallet first, connect your wallet for, connect your wallet so,
      just connect your wallet, simply connect your wallet, must connect your wallet, need to connect your wallet, have to connect your wallet,
      repackage and ship, parcel forwarding agent, guaranteed returns, forex signals`,
  ),
  ...SECRETS_ASKED.map((phrase) => [phrase, 5] as const),
  ...points(
    3,
    `money mule, cashier's check, cashiers check, make money fast, earn from home, no experience needed earn, no interview, earn daily,
      per day from home, weekly payout guaranteed, unlimited earning, unlimited earnings, build your downline, build a downline,
      grow your downline, your own downline, join my mlm, join our mlm, mlm opportunity, network marketing opportunity, network marketing team,
      connect your wallet, like and subscribe tasks, like youtube videos, data entry from home, text hr, hiring manager on telegram,
      interview on telegram, interview via telegram, interview via whatsapp, interview on whatsapp, interview on hangouts,
      google hangouts interview, copy of your id, photo of your id, fake reviews, write reviews for money, upvote my, buy upvotes, aged accounts,
      buy accounts, usdt daily, telegram only, whatsapp only, whatsapp number only, daily payment guaranteed, only need a phone`,
  ),
  ...points(
    2,
    `western union, moneygram, overpayment, recovery phrase, seed phrase, private key of, multi level, mlm, network marketing, pyramid scheme,
      downline, mail you a check, send you a check, your upwork account, your linkedin account, easy money, quick cash, quick money,
      be your own boss, financial freedom, add me on telegram, contact me on telegram, contact on whatsapp, contact us on whatsapp,
      message on whatsapp, message on telegram, text me on telegram, reach me on telegram, message me on telegram, msg on telegram,
      telegram for details, whatsapp for details, dm on telegram, social security number, bank details, crypto investment, five star reviews,
      5 star reviews, positive reviews on, no skills required, no skills needed, work from phone`,
  ),
  ...points(
    1,
    'kindly, kindly text, kindly contact, kindly message, kindly send, whatsapp, telegram, gift card, gift cards, small investment, wire transfer, ssn',
  ),
];

/** Of these, what a text, a film or a page may be about: where such work is asked for, they say nothing. */
export const SUBJECTS: ReadonlySet<string> = new Set([
  ...SCAM.filter(([, points]) => points < 3).map(([phrase]) => phrase),
  ...phrasesIn(`western union, moneygram, money mule, reship, reshipping, overpayment, wallet seed, forex signals, guaranteed returns, verify kyc,
  kyc verification for, guaranteed income, parcel forwarding agent, receive packages, send the difference, refund the difference`),
]);

/** Work that many will not touch, though it is paid: told to the operator, who decides. */
export const TOUCHY: readonly (readonly [string, string])[] = [
  ...named(
    "school work to be handed in as somebody's own",
    `my homework, do my assignment, my assignment, my essay, write my essay, my dissertation, my thesis, my exam, take my exam,
    take my test, my online class, take my class, my coursework, my term paper, college essay, class assignment, my final project`,
  ),
  ...named(
    'adult content',
    'nsfw, onlyfans, adult content, adult site, adult website, erotica, erotic, nude, naked, hentai, fetish, porn, escort',
  ),
  ...named('gambling', 'online casino, casino site, betting site, gambling, sportsbook'),
];

/** Said in the post, the request is over. */
export const CLOSED: readonly string[] =
  phrasesIn(`position filled, position has been filled, positions filled, job filled, has been filled, this is filled, role filled,
    no longer hiring, no longer looking, not looking anymore, no longer accepting, help is no longer needed, help no longer needed,
    help not needed anymore, this is no longer needed, no longer needed thanks, no longer needed thank, no longer required thanks,
    position no longer available, is no longer open, position is no longer available, job is no longer available, this is no longer available,
    gig is no longer available, found someone, found somebody, got enough applications, got enough applicants, got enough responses,
    got enough replies, got enough candidates, got enough submissions, have enough applications, have enough applicants, have enough responses,
    have enough replies, have enough candidates, have enough submissions, received enough applications, received enough responses,
    received enough replies, received enough submissions, we've hired, i've hired, already hired, closed thanks, edit closed, update closed,
    edit filled, update filled, edit hired, task closed, applications closed, applications are closed, request fulfilled, offer closed,
    bounty claimed, bounty paid, bounty awarded, listing is closed, listing is now closed, listing closed, post is closed, post is now closed,
    this is now closed, gig is closed, job is closed, spot is filled, spots are filled`);

/** Signs that the work is paid, beside an amount. */
export const PAID: readonly string[] =
  phrasesIn(`paid, pay, pays, paying, payment, budget, compensation, compensated, rate, rates, salary, wage, wages, bounty, reward,
  hourly, per hour, commission, quote, price, stipend, invoice, paypal, venmo, cash, hire, hiring, contract, freelancer,
  freelance, tip, tips, compensate, you charge, you'd charge, you would charge, you usually charge, you generally charge, offer money, money for your,
  money for the, money for it`);

/** Every beginning with every end. */
function joined(value: number, starts: string, ends: string): (readonly [string, number])[] {
  return phrasesIn(starts).flatMap((start) => phrasesIn(ends).map((end) => [`${start} ${end}`, value] as const));
}

function points(value: number, phrases: string): (readonly [string, number])[] {
  return phrasesIn(phrases).map((phrase) => [phrase, value] as const);
}

function named(name: string, phrases: string): (readonly [string, string])[] {
  return phrasesIn(phrases).map((phrase) => [phrase, name] as const);
}
