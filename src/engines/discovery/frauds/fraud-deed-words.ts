/**
 * English words of what a fraud wants done, by their part in it, where the trick goes by no name of its own: that a part is kept and the rest sent
 * on, that a sum comes back later, that somebody else logs in. None tells anything alone. `*` ends a word that may go on. Tables to be read and changed.
 */
export const DEED_WORDS = {
  /** Something is to be made, written, drawn or checked that may have all of it in it. */
  project: `a portal, portal where, portal for, website, websites, site, wordpress, woocommerce, shopify, plugin, laravel, react, flutter,
    django, node, api, module, backend, frontend, crm, database, script, python, php, html, css, checkout, saas, mvp, wireframe, figma,
    developer, developers, programmer, coder, dev, devs, sdk, prototype, article, articles, copywriter, copywriting, explainer, newsletter,
    blog, screenplay, lawyer, solicitor, attorney, documentary, animation, logo, illustrator, designer, ui, ux, bookkeeper, bookkeeping,
    ledger, xero, quickbooks, reconcile, accountant, dashboard, integrate, integration, webhook, webhooks, stripe connect, chatbot,
    translate our, warehouse, brochure, flyer, infographic, template, spreadsheet, excel, users can, our users, our app, landing page, my
    novel, our novel, a novel, the novel, your novel, debut novel, graphic novel, novella`,
  projectNotCode: `website, websites, wordpress, woocommerce, shopify, plugin, logo, illustrator, article, articles, copywriter, blog,
    newsletter, explainer, brochure, audit, auditor, figma, ui, ux, wireframe, testnet, users, wireframes, connect wallet button, extension`,

  wrapAd: `car wrap, car wraps, car wrapping, car sticker, car stickers, car decal, wrap your, wrap on your, sticker on your, stickers on your,
    decal on your, advert on your, adverts on your, ad on your car, ads on your car, our ad on, logo on your, sticker on ur, drive as normal,
    drive as usual, drive like usual, driving as usual, drive normally, drive around as, normal routine, your normal route, vehicle advertisers,
    vehicle advertising, car advertising, car advert, car owners, vehicle owners, shrink wrap, on your car, on your vehicle, on your truck,
    on your bike`,
  wrapMoney: `cheque, cheques, check, draft, money order, payment, payments, funds, upfront, up front, in advance, advance, deposit, bank it, cash it`,
  wrapOn: `rest, remainder, remaining, what is left, what's left, left over, leftover, balance, difference, excess, fitter, fitters, installer,
    installers, specialist, graphics, decal, decals, applicator, technician, wrapper`,

  /** A part stays … */
  keepShare: `you keep, u keep, you retain, you hold, you take out, keep your, keep yours, keep 5, keep 6, keep 7, keep 8, keep 9, keep 10,
    keep 12, keep 15, keep 20, keep 50, keep 100, keep 150, keep 200, keep 250, keep 300, keep 350, keep 400, keep 450, keep 500, hold back your,
    hold back 10, retain 5, retain 6, retain 7, retain 8, retain 10, retain your, retain a, deduct yours, deduct your, deducting your,
    subtract your, take yours, take your, taking your, take 5, take 8, take 10, take 15, take 100, take out your, minus your, less your,
    is yours, are yours, yours to keep, keep what, your share, your cut, your commission is, commission is, your commission, your percentage,
    your fee stays, stays with you, for yourself, for you and, off for yourself, for your trouble, for your time, for your effort`,
  /** … of what comes in … */
  inflow: `cheque, cheques, check, echeck, bank draft, money order, wire, wires, wired, transfer, transfers, transferred, payment, payments,
    deposit, deposits, deposited, funds, your account, your bank, your paypal, your venmo, your zelle, your wise, your revolut, into your,
    settle, settlements, invoices, donations, rent, clients, customers, buyers, credited, courier, mailed, lands, arrives, clears`,
  /** … and what is left … */
  remnant: `rest, remainder, remaining, remains, balance, difference, excess, surplus, left over, leftover, what is left, what's left,
    whats left, whatever is left, is left, others, everything else, other part, outstanding, the other`,
  /** … goes on. */
  onward: `hand, pass, passes, forward, forwarding, send, sends, wire, transfer, remit, return, goes, go, give, deliver, move, onward, on to,
    convert, buy, deposit, pay, paid, usdt, bitcoin, btc, crypto, moneygram, western, zelle, cashapp`,

  /** Money of others comes in where it is the reader's own. */
  yourTill: `to your local account, your local account, your local bank, into your account, into your bank, into your own, into your
    personal, to your personal, to your bank, to your own, to your account, in your account, via your account, through your account, through
    your bank, through your paypal, on your account, use your account, using your account, using your bank, with your account, whose
    account, account can take, accept wire, accepting wire, accept wires, accept transfers, accepting transfers, accepting payments, accept
    payments from, accepting deposits, receive wire, receive wires, receive transfers, receiving transfers, receive customer, receiving
    customer, receiving payments, receive payments, receive client, receiving client, receive funds, receiving funds, receive deposits,
    incoming transfers, incoming payments, incoming funds, incoming wires, customer settlements, withdrawing the, withdraw the cash,
    withdraw the funds, withdraw the money, withdraw it in cash, to your paypal, to your venmo, to your zelle, to your wise, to your
    revolut, to your cash app, your paypal and, payment processing agent, payment agent, payments agent, payment partner, financial agent,
    money transfer agent, collection agent, payment representative, payments representative, local representative, payment receiver, payment
    handler, funds processing, comes on your paypal, comes on your account, comes to your account, comes to your paypal, money comes on
    your, receive money, receives money, receiving money`,
  /** … from others … */
  theirs: `customer, customers, client, clients, buyer, buyers, donor, donors, donations, tenants, investors, payment, payments, transfers,
    transfer, wires, wire, settlements, deposits, rent, invoices, settle, sales, partners, payer, payers, money of, sale, operation,
    operations`,
  movedOn: `pass on, pass it on, pass them on, passing them, passing it, pass it to, pass them to, passes it, forward, forwarding,
    forwarded, forwards, send it on, send the rest, send me the, send us the, send others, send the others, wire the, wire it, onward, usdt,
    btc, bitcoin, crypto, convert, converting, buys usdt, withdraw, withdrawing, treasury, remit, remitting, atm, western union, moneygram,
    transfer it, transfer them, transferring, our wallet, pay the supplier, deliver the cash, hand the cash, hand over the cash, cash
    courier, you send it, send it to me, transfer money`,
  share: `percent, per cent, commission, keep, retain, share, cut, salary, weekly, monthly, fee, each, per transaction, bonus, 3, 4, 5, 6,
    7, 8, 9, 10, 12, 15, 20, minus, per operation, per transfer`,
  noPurse: `our account, company account, company card, our company, business account of, our stripe, our paypal, tenants, trust account,
    your invoice, your rate, your quote`,

  /** Parcels come to the reader's home … */
  parcelsCome: `packages arrive, parcels arrive, boxes arrive, goods arrive, items arrive, packages come, parcels come, boxes come,
    packages will arrive, parcels will arrive, packages sent to you, parcels sent to you, packages are delivered, parcels are delivered,
    delivered to you, delivered to your, delivered at your, shipped to you, shipped to your, sent to your, mailed to your, comes to your,
    come to your, arrive at your, arrives at your, arriving at your, accept deliveries, accepting deliveries, accept packages,
    accepting packages, accept parcels, accepting parcels, accept shipments, receive packages, receiving packages, receive parcels,
    receiving parcels, receive shipments, receiving shipments, receive deliveries, receiving deliveries, receive boxes, receive goods,
    receive items, receive mail, receive orders, receive merchandise, receive products, receive electronics, receive incoming, sign for packages,
    sign for parcels, sign for deliveries, sign for the, take in parcels, take in packages, take in deliveries, get parcels, get packages,
    get mail, mail items, shipping coordinator, shipping assistant, shipping clerk, shipping manager, logistics assistant, logistics coordinator,
    package handler, parcel handler, package inspector, quality inspector, quality control inspector, delivery inspector, mail assistant,
    mail handler, correspondence manager, correspondence clerk, postal assistant, package manager, package processor, receiving clerk`,
  ownDoor: `home, house, residence, residential, your address, your place, apartment, flat, garage, porch, doorstep, door, you, your own address`,
  handled: `photo, photos, photograph, pictures, picture, snap, inspect, inspects, inspecting, check, checking, verify, label, labels, relabel,
    relabelling, relabeling, repack, repackage, repacking, repackaging, sticker, airway, airbill, waybill, consolidate, consolidating, serial,
    barcode, invoice, sort, printer, print`,
  carried: `ups, fedex, usps, dhl, royal mail, post office, courier, couriers, driver, drop, dropping, hand, forward, forwarding, abroad,
    overseas, international, send, sending, ship, shipping, post, mail, onward, on to, dispatch, prepaid, final`,
  /** Things are sent there for the work upon them. */
  doorWork: `a portal, portal where, portal for, website, websites, site, wordpress, woocommerce, shopify, plugin, laravel, react, flutter,
    django, node, api, module, backend, frontend, crm, database, script, python, php, html, css, checkout, saas, mvp, wireframe, figma,
    developer, developers, programmer, coder, dev, devs, sdk, prototype, article, articles, copywriter, copywriting, explainer, newsletter,
    blog, screenplay, lawyer, solicitor, attorney, documentary, animation, logo, illustrator, designer, ui, ux, bookkeeper, bookkeeping,
    ledger, xero, quickbooks, reconcile, accountant, dashboard, integrate, integration, webhook, webhooks, stripe connect, chatbot,
    translate our, warehouse, brochure, flyer, infographic, template, spreadsheet, excel, users can, our users, our app, landing page,
    photographer, photographers, photography, product shots, product photos, photo shoot, photoshoot, unboxing, ugc, reel, reels, tiktok,
    influencer, influencers, creator, creators, sew, sewing, seamstress, tailor, embroider, repair, restore, restoration, engrave, paint,
    painter, retoucher, videographer, stylist, knit, bookbinder`,
  noDoor: `van, forklift, warehouse, our shop, our office, our store, our depot, per hour on site, aunt, mother, amazon fba`,

  /** A sum comes back … */
  backLater: `refundable, you get it back, you'll get it back, you will get it back, u get it back, you get this back, you get that back,
    you receive it back, which you get back, caution deposit, credited to your first, credited to your second, credited with your first,
    credited in your first, returned together, returned with, returned in the first, returned after, returned at the end, returned upon,
    refunded at hire, refunded at, refunded on, refunded in, refunded with, refunded after, refunded once, refunded upon, refunded when,
    refunded along, reimbursed on day, reimbursed on, reimbursed with, reimbursed in, reimbursed after, reimbursed once, reimbursed at,
    taken off your first, deducted from your first, deducted from first, deducted from the first, subtracted from your first, off your
    first, added to your first, adjusted in, adjusted with, adjusted against, recovered from, comes back with, come back with, back in your
    first, back with your first, back with the first, get it back, get this back, get that back, get your money back, given back, is
    refundable, are refundable, fully refundable, full refundable, 100 refundable, refundable security, refundable amount, refundable sum,
    refundable deposit, refundable fee, refundable charge, returnable, return with first, paid back with, paid back after, paid back in,
    money back with, first sahod, unang sahod, to show you are serious, to prove you are serious, seriousness, commitment fee, commitment
    deposit, commitment amount, security money, caution money, caution fee, good faith deposit, it comes back, that comes back, which comes
    back, comes back on, comes back at, back doubled, given back with, is given back, add on to your wages, added on to your wages, add it
    to your wages, add it to your first, added to your wages, added to your salary`,
  dues: `costs, licence, license, training, security, activation, activate, kit, bundle, deposit, screening, background, certificate,
    certification, plan, id, account, portal, software, slot, agreement, charge, charges, fee, registration, access, credentials, login,
    material, materials, uniform, equipment, headset, guide, course, membership, badge, subscription, verification, amount, sum, insurance,
    stamp, paper, papers, token, medical, visa, onboarding, program, package, enrolment, enrollment, joining, reservation, caution, bond,
    buy, pay, purchase, book, order, portfolio, headshots, safety`,
  duesOthers: `members, students, customers, users, guests, parents, tenants, attendees, participants, patients, patrons, visitors, employer,
    hospital, we pay, on us, our cost, rental, rentals, bike, landlord, airbnb, policy`,
  feeOurs: `paid by us, paid by the, paid by our, we pay, on us, our cost, we cover, borne by, included, reimburse*, your fee, our fee, small fee, for free`,
  /** … or has to be paid so that there is work. */
  buyIn: `purchase lifetime, buy lifetime, purchase membership, purchase the membership, purchase a membership, buy a membership, buy the
    membership, to open the job, to unlock the job, open the job board, unlock the job board, access to the job board, access the job board,
    login id, id costs, id cost, buy an account on, entry with a, processing of papers, processing of lmia, you purchase, you buy it, you
    buy the, buy it once, buy an account, buy account, buy access, buy the access, purchase access, take any plan, choose a plan, choose
    your plan, select a plan, pick a plan, plan charge, plan charges, plan fee, software activation, id activation, id registration,
    activation is, activation of, activation cost, activation costs, activation amount, portal activation, portal fee, portal licence,
    portal license, portal access, licence is, license is, licence costs, license costs, joining is, joining 150, joining 200, joining 250,
    joining 300, joining 350, joining 399, joining 450, joining 499, joining 500, joining 550, joining 600, joining 999, joining charge,
    joining charges, lifetime validity, lifetime id, id card charges, id card charge, id card fee, agreement fee, agreement charge, file
    charge, file charges, courier charge, courier charges, before contract pay, before the contract pay, plagiarism check, access to the
    list, list of the companies, list of companies, cover your own, covers your own, you cover your, you only cover the, you fund your, we
    only ask that you, only ask you to, we ask for a small, only thing required, only requirement is, all you need to pay, one off 50, one
    off fee, one off payment, one time fee, one time payment, one time id, one time activation, one time registration, one time deposit, one
    time charge, only processing, processing costs, processing cost, processing money, stamping, visa stamping, background screening, drug
    test fee, credit report, credit check fee, casting profile, profile costs, comp card, for the slot, slot booking, slot fee, reserve your
    slot, reserve your seat, to reserve, for the seat, to be added to our, to join the pool, entry costs, entry fee, starter package,
    starter bundle, starter set, startup kit, start up kit, enrolment costs, enrollment costs, certificate costs, certificate is, test
    costs, exam costs, manual costs, training costs, training bundle, training manual, instructions and, registration with our, register
    with our, membership with our, subscription with our, with our casting partner, with our casting agency`,
  hired: `workers, cashiers, packers, cleaners, vacancies, learnership, learnerships, of the platform, platform, job, jobs, work, working,
    hiring, vacancy, candidates, candidate, applicants, applicant, salary, earn, earning, earnings, typing, typist, typists, encoder,
    transcriber, transcribers, proofreaders, proofreader, writers, writer, translator, translators, annotator, shifts, captcha, posting,
    filling, pages, tasks, assignment, assignments, home, payout, pay, paid, wage, daily, weekly, monthly, income, trainee, freshers, hire,
    hired, contract, hr, candidates, joining, orders, files, forms, guaranteed, staff, bookings, booking, picking, visa, agents, models,
    child, casting, catalogue, remote, onboarding, interview, sitter, sitting, carer, nanny`,

  /** An account of tasks falls short … */
  shortfall: `lucky order, lucky bundle, lucky bonus, lucky task, bundled task, bundled tasks, bundled order, bundle task, bundle order,
    combined booking, combined bookings, combined order, combined orders, combined task, combination task, combination tasks, combination data,
    combo task, combo data, merge task, merged task, premium task, premium order, premium data, mixed order, package order, add the missing,
    top the balance, top up the, top up your, fund the account, fund your account, fund the balance, fund it yourself, starting balance,
    trial balance, trial bonus, training account, workbench, work bench, in your workbench, extra credit, deficit, shows minus, shows negative,
    negative balance, balance negative, minus balance, goes into minus, clear it and, clear the balance, clear the negative, clear the amount,
    settle the negative, settle the deficit, pending balance, prepayment, prepaid orders, welfare assignments, welfare assignment, welfare order,
    advance order, advance orders, recharge, recharging, deposit to continue, continue the set, complete the set, finish the set,
    finish all sets, reset the account, reset account, upgrade your level, upgrade to vip, vip 1, vip 2, vip level, vip levels, vip1,
    unlock more, unlock higher, unlock the next, next level`,
  setsOf: `set, sets, round, rounds, clicks, click, commission, commissions, trainer, mentor, receptionist, customer service, telegram, whatsapp,
    optimize, optimise, optimization, optimisation, optimizing, optimising, boost, booster, boosting, merchants, merchant, rating, ratings,
    submit, grab, data, orders, order, booking, bookings, platform, app, hotel, hotels, tasks, task, usdt, follow, movie`,
  takenBack: `withdraw, withdrawal, withdrawals, cash out, cashout, released, release, profit, profits, get it back, returned, refunded,
    commission, commissions, higher, triple, bonus, earnings, end of the day, everything back, paid out`,

  /** Somebody else logs in … */
  handLogin: `what i earn, my earnings, we need it to receive, need it to receive, let me log, let us log, let my, lets us log, lets me log,
    give me access, give us access, give login, give me login, give us login, gives us access, share login, share your login, share the login,
    sharing your, transfer the login, hand over the, hand the login, pass the login, need login, login details, login access, log in with,
    log in by, log in through, log in via, logs in, with anydesk, via anydesk, by anydesk, through anydesk, using anydesk, anydesk, teamviewer,
    ultraviewer, rustdesk, remote access, remote desktop, remote into, remotely access, remotely to, keep the laptop, keep your laptop,
    laptop on, laptop at your, host a laptop, host our laptop, computer on, you do nothing, nothing to do, do nothing, no work from you,
    without doing anything, stay logged, keep it logged, from your profile, on your profile, under your profile, through your profile,
    with your profile, from your account, under your account, under your name, publish our apps, publish our app, publish apps on,
    upload our app, upload apps, run our campaigns, run our ads, run ads from, run ads on, run ads through, scan our qr, scan our code,
    scan a qr, scan the qr, scan qr, use it to send, we use it for, we use it to, we will use it, will be used by, used for outreach,
    change the password, what i bill, what we bill, passive income, account owner, account owners, account holder, account holders,
    profile owner, profile owners, profile holder`,
  housed: `paypal account, your paypal, verified paypal, old paypal, wise account, your wise, stripe account, your stripe, a stripe, your
    whatsapp, whatsapp numbers, whatsapp number, whatsapp account, whatsapp accounts, venmo account, your venmo, zelle account, cash app
    account, cashapp account, telegram account, telegram accounts, your telegram, bank account, bank accounts, your bank, gmail account,
    gmail accounts, aged gmail, kyc, payoneer account, your payoneer, verified payoneer, have payoneer, revolut account, instagram account,
    tiktok account, uber account, ebay and, and paypal, upwork, linkedin, fiverr, binance, freelancer, n26, monzo, chime, facebook, fb,
    toptal, turing, coinbase, play console, google play, app store connect, apple developer, google ads, google voice, adsense, airbnb,
    doordash, ebay, etsy, amazon seller, amazon account, reddit, vinted, depop, shopify payments, llc, braintrust, deel, arc dev, stripe
    square, square account, merchant account, sumup account`,
  rewarded: `percent of, per month, a month, monthly, each month, every month, a day, per day, daily, per week, a week, weekly, percent, paid,
    upfront, each, per app, per number, for every, yours, share, commission, passive, of each payment, 10, 15, 20, 25, 30, 35, 40, 50, 60, 80,
    100, 150, 200, 250, 300, 400, 500`,
  ownHouse: `our account, our ad account, our page, our profile, company account, business manager, our own, my page, fix, fix my, collaborator,
    our linkedin, our facebook, our paypal, our stripe`,

  /** The work is with such a house and not upon somebody's account there. */
  siteWork: `website, websites, site, wordpress, shopify, plugin, api, integration, integrate, webhook, webhooks, fix, set up, setup, audit,
    banner, thumbnail, articles, ghostwriter, our app needs, dashboard, bookkeeper, sdk, extension, scraper, automation, clone, like upwork,
    copywriter, posts for, ads manager, ads specialist, media buyer`,

  /** Papers or secrets … */
  papers: `driver licence, drivers licence, driver's licence, driver license, drivers license, driver's license, your dl, both sides,
    front and back, your social, social security, your ssn, ssn, your id card, id card, your id, government id, national id, passport, passports,
    bank name, bank login, bank username, banking username, banking login, banking details, online banking, bank details, bank account details,
    account and routing, routing number, card number, debit card, credit score, mother's maiden, date of birth, birth certificate, utility bill,
    selfie holding, selfie with, bvn, aadhaar, aadhar, pan card, nin slip`,
  /** … are to be sent … */
  sentIn: `send, sending, send us, email, mail, text, upload, submit, provide, picture, photo, pictures, photos, scan, scanned, copy, clear,
    selfie, require, requires, required, need, needs, give, forward, full name, attach`,
  /** … before anything else. */
  beforeAny: `to proceed, proceed with, before we, before the interview, before an interview, before interview, before any, before we talk,
    before you start, before starting, interview will follow, interview follows, no interview, without interview, you are hired, you're
    hired, you have been hired, you have been selected, been selected, been shortlisted, been approved, congratulations, hr department, our
    hr, so payroll, for payroll, direct deposit, start today, immediate start, starts today, open your file, set up your file, your employee
    file, register you, to be registered, to get started, get you started, so that my assistant, so my assistant, my assistant issues, issue
    the payment, issues the payment, send the payment, for the payment, so i can, to secure the, enrol you, enroll you, to apply,
    application requires, with your application, with application, with your cv, to begin, verify you, to verify you, verify who you, to pay
    you we, so we can pay, so that we can pay, to make the payment`,
  papersDue: `i 9, w 9, w9, right to work, after signing, after we sign, after the contract, at the office, in person, on your first day,
    on the first day, dbs, visa application, embassy, notary, notarised, translation of, certified translation, renew`,

  /** The reader's own wallet is opened … */
  ownWallet: `connect your metamask, connect your wallet, connect your phantom, connect your trust, connect ur wallet, connecting your wallet,
    connect metamask, connect phantom, connect wallet, log in with a wallet, log in with your wallet, login with wallet, login with your wallet,
    log in via your, login via your, sign in with your wallet, via your phantom, via your metamask, with your metamask, through your metamask,
    with your phantom, wallet that holds, wallet holding, wallet with at least, wallet that has, wallet containing, hold at least, funded wallet,
    active wallet, import our wallet, import the wallet, import a wallet, import your wallet, sync your wallet, sync it with, synchronize your,
    synchronise your, validate your wallet, verify your wallet, verify wallet ownership, whitelist your wallet, register your wallet,
    authorise your wallet, authorize your wallet, sign the approval, sign an approval, sign the transaction, sign the message,
    approve the transaction, approve the contract, approve spending, link your wallet, link your metamask, link a wallet, browser wallet,
    own wallet, wallet extension, metamask installed, phantom installed, with metamask, trust wallet, seed phrase, secret phrase,
    recovery phrase, private key, gas for the, gas charge, pay the gas, cover the gas, covers the gas, small gas`,
  walletFor: `to be paid, get paid, getting paid, be paid, payroll, salary, register, payout, payment, earn, reward, rewards, per hour, an hour,
    one hour, hour, eth, usdt, sol, mint, launcher, interview, call, assessment, test, testers, weekly, monthly, claim, job, position, whitelist,
    buy, receive, onboarding`,
  noWallet: `dev, developer, designer, testnet, users, customers, our users, test wallet, empty wallet, fresh wallet, button, article, phishing,
    safely, never ask, extension, dapp, frontend`,

  /** Something does not look right about a program … */
  danger: `macos blocks, mac blocks it, macos may, macos warns, gatekeeper, click more info, more info and run, own machine, your own machine,
    your machine, your own computer, your own laptop, your personal computer, personal laptop, main computer, main machine,
    not work in containers, doesn't work in containers, not in docker, no docker, without docker, no virtual, not on a virtual, virtual machine,
    not in a sandbox, vm not, windows may, windows might, windows will, windows can, windows defender, may block, might block, will block it,
    can block it, block it, blocks it, run anyway, allow anyway, open anyway, ignore the, ignore any, turn off your, turn off real,
    switch off your, switch off real, disable your, disable real, antivirus off, defender off, add an exception, zip with password,
    password protected, zip password, archive password, password 2023, password 2024, password 2025, password 1234, password is, pass 123,
    scr file, open the scr, exe file, run the exe, bat file, msi file, lnk file, vbs, macro, enable macros, enable content, enable editing,
    browser wallet, your phantom, your metamask, with metamask, metamask extension, phantom extension, connect your wallet, connect wallet,
    connect metamask, funded wallet, right click, paste in terminal, paste this in, paste the command, powershell, in your terminal,
    camera driver, update the driver`,
  runIt: `clone, repo, repository, github, gitlab, bitbucket, npm, npm i, start the server, run, running, install, download, launcher, unzip,
    zip, rar, archive, open, launch, build, project brief, brief, the game, our app, demo, file, files, client`,
  /** … to be run before there is work. */
  hiringStep: `for the call, for our call, for our meeting, for the meeting, invite code, invitation code, meeting code, room code,
    join the call, join the meeting, before the call, before our call, before a call, before the interview, before our interview,
    before interview, before we talk, before we speak, before we meet, our test, test task, coding test, technical test, coding assessment,
    coding challenge, technical assessment, assessment, skill test, skills test, first step, first stage, next step, interview, references,
    project brief, brief, position, candidates, 45 minutes, 30 minutes, one hour, beta testers, testers, playtesters, play testers,
    artist wanted, applicants`,
  ownProgram: `our exe, our installer, sign it, code signing, signed, whitelisted, pentest, malware, reverse engineer, macro for, excel macro,
    need someone to fix, fix the macro, write a script, powershell script, fleet`,

  /** Cards are opened … */
  peel: `scratch the, scratch them, peel off, peel, peeling, scratch, scratching, scratched, scratch off, reveal, reveal the, pin on the back,
    pins, numbers on the back, number on the back, codes on the back, code on the back, back of the card, back of the cards, back of each,
    email the numbers, email me the numbers, text me the numbers, text the numbers, text me pictures, text me the pictures, send me pictures,
    send me the pictures, send the pictures, send pictures of, send photos of, send me photos, pictures of the cards, photos of the cards,
    pictures of the receipt, photo of the receipt, e codes, ecodes, send the codes, send me the codes, send the code, email the codes,
    email me the codes, read me the, physical cards, not e cards`,
  brands: `target, sephora, xbox, playstation, steam, razer, apple, itunes, ebay, amazon, walmart, google play, vanilla, nordstrom, footlocker,
    foot locker, visa, amex, macys, nike, gift, best buy, vouchers, voucher, paysafe, prepaid, neosurf, flexepin, cvs, walgreens, denominations,
    denomination`,
  cardsOf: `card, cards, voucher, vouchers, giftcards, giftcard`,
  repaid: `pay you back, paying you back, reimburse, reimbursed, reimbursement, refund, refunded, returned, i'll refund, repay, repaid,
    compensate you, added to your, first task, today's job, first job, first assignment, assistant, errand, errands, favour, favor, staff,
    employees, patients, patient, veterans, youth, conference, meeting, surprise, colleagues, clients, with your first, your first wage`,

  /** A gain that cannot fail … */
  sureGain: `every day guaranteed, covers losses, cover losses, cover the losses, covers all losses, losses are covered, losses covered, no
    loss, no losses, zero loss, no risk, zero risk, risk free, riskless, guaranteed profit, guaranteed profits, guaranteed return,
    guaranteed weekly, guaranteed monthly, guaranteed daily, profit guaranteed, profits guaranteed, returns guaranteed, capital is safe,
    capital is guaranteed, capital guaranteed, withdraw daily, withdraw every, withdraw anytime, withdraw any time, daily profit, daily
    profits, daily return, daily returns, daily roi, weekly profit, weekly profits, weekly roi, weekly return, percent daily, within the
    hour, within an hour, in 24 hours, within 24 hours, in one hour, in 1 hour, within 30 minutes, in 30 minutes, in 45 minutes, monthly
    sure, weekly sure, daily sure, sure profit, sure monthly, sure odds, double your, doubles your, doubled in, triple your, flip, cash
    flip, flipping, flips, follow my calls, follow our calls, follow my signals, follow our signals, follow the signals, copy my, copy our
    trades, with our signals, with my signals, our signals, my signals, after two hours, after 2 hours, in two hours, in 2 hours, after one
    hour, after an hour, after 24 hours`,
  stakeIn: `put in, send 20, send 25, send 50, send 100, send 200, send me, start with, starting with, minimum 50, minimum 100, minimum 200,
    minimum 250, minimum 500, minimum of, minimum deposit, invest, investing, investment, investor, investors, deposit, depositing, fund,
    fund it, your capital, capital, your own account, your own login, own money, your money, stake, pool, add funds, usdt, load`,
  dealing: `trade, trades, trading, trader, traders, forex, fx, crypto, usdt, btc, bitcoin, coins, signals, calls, cash app, cashapp, zelle,
    venmo, binary, broker, bot, options, gold, mining, arbitrage, betting, pool, platform, flip, flipping, naira, group admin`,

  /** Something is opened in the reader's name … */
  opening: `5 sims, 10 sims, 20 sims, get sims, sim registration, register sims, activate sims, mobile contract, mobile contracts, phone
    contract, phone contracts, open a company, open a firm, open a business, open a bank, open bank, open an account, open accounts, open a
    revolut, open revolut, open n26, open a n26, open a wise, open a paypal, open a stripe, open two, open three, open several, register a
    bank, register accounts, register a company, register an llc, register the company, register a business, register an account, register
    and, set up an llc, set up a company, set up an account, set up accounts, create an llc, create accounts, create an account with, form
    an llc, form a company, bank account openers, account opening, account openers, accounts opened, apply for an account, apply for a card,
    order a card, order a sim, buy sim, buy sims, get a stripe, get a merchant, get a sim, nominee director, nominee, open 2, open 3, open
    4, open 5`,
  ownDetails: `in your name, in ur name, in their name, your own name, using your own, your own details, your details, own details,
    on your passport, your passport, your own id, your id, your documents, own documents, under your name, with your id, your identity,
    personal details, your data`,
  givenOver: `transfer the login, hand over, hand us, hand me, hand it, give us, give me, give to us, pass us, pass it, send us, send me,
    transfer it, transfer to us, login, logins, we run, we operate, we use, we will use, we manage, each, for every, per account, per card,
    once it is open, once opened, once, one time, 200, 300, 5 for you, for you, percent, verification with you, do the verification,
    teamviewer, anydesk, cash on the same`,
  ownFirm: `our name, our firm's name, guide, article, articles, how to, i want to, my llc, my company, help me, help us, advise, advice, consultant`,

  /** Codes and faces for others. */
  codeComes: `code arrives, me the code, code comes, codes come, code will come, code will be sent, code you get, code you receive, code i send,
    send me the code, send us the code, send it to me, give me the code, forward the code, forward me the code, receive otp, receive otps,
    receive the otp, otp, otps, receive sms, receive codes, receive a code, receive verification, selfie check, selfie checks, pass selfie,
    pass the selfie, face check, face verification, liveness check, liveness, video verification, pass verification, passing verification,
    pass kyc, pass the kyc, complete kyc, complete the kyc, do kyc, kyc helpers, kyc helper, kyc agents, verify with your face, verify by face,
    sim cards, esim, esims`,
  codeFor: `number, numbers, passport, passports, exchange, account, accounts, bank, telegram, whatsapp, gmail, tinder, document, documents, id,
    your face, casino, crypto, app`,
  codePaid: `each, for each, per check, per code, per number, per verification, per account, per person, apiece, bucks, instant, instantly, fast,
    paid right, paid on the spot, eur per, usd per, dollars, dollar, euros, euro, for every, unlimited, we need persons, need people,
    need persons`,

  /** A computer of others runs at the reader's home … */
  laptopHost: `laptop at their house, laptop at their home, laptop at your, laptop to your, laptop sent to your, laptop shipped to your,
    laptop in your home, laptop in your house, receive a company laptop, receive the company laptop, receive a laptop, receive the laptop,
    receive company laptops, receive laptops, receive our laptop, receive my laptop, receives the laptop, receives a laptop, host a laptop,
    host the laptop, host laptops, hosting a laptop, host my laptop, host our laptop, hosts the laptop, keep a laptop, keep the laptop,
    keep my laptop, keep our laptop, keep laptops, keeping a laptop, laptop plugged, laptop online, laptop connected, laptop running,
    laptop switched on, laptop powered, laptop farm, company laptop and keep, work laptop and keep, plug it in and`,
  /** … so that others work under a name that is not theirs. */
  workElsewhere: `i do all the, i do all work, i'll do all, i will do all, we do all the, we do all work, we'll do all, we handle all the,
    i handle all the, i work on it, my team works, our team works, team logs, my team logs, logs in remotely, log in remotely, logs into it,
    log into it, remotes in, remotes into, remote in, remote into, connect remotely, access it remotely, anydesk, teamviewer, rustdesk,
    can't get us, cannot get us, because of my location, because of where i live, because of my country, from my country, no skill needed,
    no skills needed, no tech skill, no tech skills, no technical skill, no coding needed, no work from you, do nothing, nothing to do`,
  hostShare: `split, percent, share, per month, a month, monthly, per week, a week, weekly, per laptop, each month`,

  /** A place is only held by a sum … */
  placeHeld: `secure your spot, secure your slot, secure your place, secure your position, secure your space, secure your job, secure your seat,
    secure a slot, secure a spot, secure a position, secure a place, secure this job, secure the job, secure the position, secure slot,
    reserve your spot, reserve your slot, reserve your place, reserve your position, reserve a slot, book your slot, book your placement,
    confirm your slot, confirm your placement, confirm your position, confirm your spot, to be placed, for placement, guarantee your position,
    guarantee your spot, to be shortlisted`,
  /** … for things that employers pay. */
  dueFor: `for uniform, for uniforms, for medical, for medicals, medicals, for ppe, for boots, for safety boots, for overalls, for a medical,
    for your medical, for your uniform, for training, for induction, for registration, for admin, for paperwork, for forms, for documents,
    for background, for police clearance, for the police clearance, for the badge, for your badge, for the contract, for file, for processing,
    for offer letter, for transport, for accommodation, for ticket, for your ticket`,

  /** The seller gives card or code … */
  cardGiven: `enter your card, your card details, your card number, your card data, fill in your card, fill your card, add your card,
    link your card, details of your card, enter card details, enter your bank, your cvv, cvv code, expiry date, digit code you, code you get by,
    code you will get, code you receive by, code by sms, code from sms, code from your bank, scan the qr code, scan this qr, scan qr code,
    scan my qr, confirm your account by, verification of sellers, verification of the seller, verification of freelancers, verify your card,
    confirm your card, card must be verified, card must be confirmed, seller must confirm, seller has to confirm`,
  /** … so as to be paid … */
  toReceive: `to receive the money, to receive the payment, to receive the funds, to receive your, to receive payment, to receive money,
    to receive funds, to get the payment, to get the money, to get your money, to accept the payment, to accept the money,
    to release the payment, to release the money, to release the funds, be released, payment is on hold, money is on hold, funds are on hold,
    payment is held, money is held, funds are held`,
  /** … by a buyer. */
  cardOthers: `customers, guests, users, visitors, clients, our page, checkout`,
  sellerPlace: `gig, fiverr, upwork, freelancer, freelancers, etsy, ebay, vinted, order, buyer, seller, sellers, your offer, your service,
    support, paypal, payoneer`,

  /** Somebody who can take no card, and gets what is too much. */
  cardless: `doesn't accept cards, does not accept cards, don't accept cards, doesn't accept card, does not accept card, doesn't accept
    credit, does not accept credit, doesn't take cards, does not take cards, don't take cards, doesn't take card, doesn't take credit, does
    not take credit, doesnt accept card, doesnt accept cards, doesnt take card, doesnt take cards, can't take cards, cannot take cards,
    can't take card, cannot take card, can't accept cards, cannot accept cards, can't accept card, cannot accept card, can't process cards,
    cannot process cards, can't process card, no card machine, no card reader, no card terminal, no credit card facility, no facility for
    cards, no facility to charge, no facility to process, not have the facility, doesn't have the facility, does not have the facility, not
    equipped for cards, only deals in cash, no machine for cards, no machine for credit, has no machine, have no machine, without a card
    machine, no pos, no pos machine`,
  ownCard: `my card, my credit card, his card, her card, by card, pay by card, with a card, with card, credit card, debit card, card
    payment, run, charge`,
  tooMuch: `extra, balance, rest, remainder, difference, excess, surplus, what is left, what's left, on top, is for the man, is for the, is
    for my, goes to the, go to the`,
  middleman: `planner, consultant, caterer, mover, movers, coordinator, nanny, driver, interpreter, agent, caregiver, caretaker, decorator,
    dj, chauffeur, organiser, organizer, project manager, private, venue, limo, florist, supplier, vendor, contractor, shipper, housekeeper,
    installer, escort, aide, printer, printers, man who prints, who prints, photographer of the`,
  /** A payment on paper for the reader and for somebody else … */
  draft: `bank draft, cashier's check, cashiers check, cashier check, certified check, certified cheque, cashier's cheque, money order, by
    check, by cheque, with a cheque, a cheque, the cheque, one cheque, one check, a single check, pay in advance, payment in advance, e
    check, pays you in advance, pay you in advance, paid in advance, pays in advance`,
  draftFor: `include, includes, including, covers, covering, cover both, covers both, along with, plus the, together with, money for, funds for,
    fee for, payment for, as well as`,
  handOn: `hand it, pass it, pass him, pass her, give it to, transfer to him, transfer to her, transfer to them, transfer it, you'd
    transfer, you would transfer, you will transfer, you'll transfer, send it to, pay him, pay her, pay them, forward it, withdraw and,
    zelle it, wire it, refund him, refund her, give the driver, give him, give her, his share, her share, pay the driver, pay the nanny, pay
    the shop, pay the mover`,

  /** One's own pay is freed … */
  freed: `unlock the funds, unlock your funds, unlock the money, unlock the payment, unlock your payment, unlock your earnings,
    unlock the escrow, release your earnings, release your funds, release your payment, release your payout, release your salary,
    release the earnings, release the payout, withdraw your earnings, withdraw your salary, withdraw your balance, withdraw the earnings,
    cash out your earnings, process your withdrawal, your withdrawal, withdrawal tax, withdrawal fee, withdrawal charge, payout fee, payout tax,
    activate the escrow, activate your payout, clearance of your`,
  /** … by paying. */
  freedBy: `seller also puts, seller also pays, you also deposit, freelancer deposits, security deposit, deposit of, a deposit, tax of, fee of,
    charge of, must be sent, has to be sent, must be paid, has to be paid, pay a, pay the tax, pay tax, you pay, sent in bitcoin, sent in usdt,
    in bitcoin, in usdt, send the fee, send the tax, a refundable, refundable, given back, first pay`,
  freedOurs: `users, customers, our users, our customers, sellers can, users can, escrow service for, support agent, milestone is, milestones,
    we release, i release, client deposits, clients deposit, upwork, freelancer com, no fee, free of`,

  /** Cash is sent where nobody gets it back … */
  wireHouse: `western union, moneygram, money gram, worldremit, bitcoin atm, bitcoin machine, btc atm`,
  /** … by the reader … */
  wireBy: `send it, send the rest, send rest, send the balance, send the remainder, send us, send me, send them on, forward, forwards,
    forwarding, wire it, wire the, transfer it, transfer the, transfer them, remit, remits, to our agent, our agent, candidate pays,
    candidates pay, applicant pays, applicants pay, you pay, the rest, the remainder, head office`,
  wirePay: `i pay by, i pay via, i pay with, we pay by, we pay via, we pay with, payment by, payment via, payment through, payments via,
    i can pay, we can pay, i will pay, we will pay, paypal, wise, payoneer, you're paid, you are paid, get paid, paid via, paid by`,

  /** Somebody sits the interviews of another … */
  proxy: `interview proxy, interview proxies, proxy interview, proxy interviews, proxy interviewer, proxy interviewing, sit technical
    interviews, sit interviews, sit the interviews, sit my interviews, sit interview, attend interviews for me, attend the interviews for
    me, attend job interviews, attend my interviews, attend interviews as me, take interviews for me, take the interviews for me, take
    interviews as me, do interviews for me, do the interviews for me, pass interviews for me, pass the interviews for me, pass the interview
    for me, clear interviews for me, clear the interviews, clear the interview for, job interviews on my, job interviews on our, technical
    interviews on my, technical interviews on our, interviews on my behalf, interview on my behalf, stand in for interviews, lip sync,
    earpiece, interviews as me, interview as me, interviews as another`,
  proxyPay: `per round, a round, each round, per interview, each interview, bonus, percent, share, split, salary, offer, offers, hired,
    each, a month, per month, monthly, per call, get the job, an hour, per hour`,
  noProxy: `user interviews, customer interviews, user research, researcher, journalist, recruiter, recruiters, interviewees, our candidates,
    mock, practice, prepare, actor, audio, musician, stage`,

  /** A sum before anybody is met … */
  paidBefore: `paid before interview, paid before the interview, paid before your interview, payable before interview,
    payable before the interview, pay before interview, pay before the interview, pay before your interview, paid before joining,
    payable before joining, pay before joining, paid before induction, paid before the induction, payable before induction, paid before training,
    paid before the training, payable before training, paid before you start, payable before you start, paid before starting,
    payable on registration, paid on registration, paid upon registration, paid on acceptance, payable on acceptance`,
  dueName: `registration, vetting, training, medical, medicals, uniform, admin, administration, induction, clearance, processing, documents, fee,
    fees, forms, materials, kit, screening, badge, licence, license, permit, insurance`,

  /** A face beside papers, for pay. */
  selfie: `selfie, selfies`,
  idWord: `driver's licence, driver's license, drivers licence, drivers license, driving licence, driving license, driver licence,
    driver license, passport, id card, id cards, identity card, your id, ssn, national id, aadhaar, aadhar, pan card, nin, bvn, ghana card`,
  photoWork: `passport photo, passport photos, retouch, retoucher, retouched, edit, photoshop, app`,
  selfiePay: `instant pay, instant payment, pay instantly, paid instantly, paid same day, cashapp, cash app, per person, per set, per id,
    per selfie, per verification, usdt, mpesa, easy money, for every referral, each referral, per referral`,

  /** Praise by somebody who is given the money back. */
  paidStars: `leave us five, leave us 5, leave five, leave 5, leave a five, leave a 5, leaving five, leaving 5, give five, give 5, give us five,
    give us 5, post a five, post a 5, five star, 5 star, five stars, 5 stars, for every rating, for each rating, per rating, every rating,
    ratings of, map rating, maps rating, map ratings, maps ratings, positive rating, positive ratings, positive review, positive reviews,
    positive feedback, good review, good reviews, write reviews for, write a review for, post reviews, post a review, verified purchase,
    verified review, verified reviews`,
  starPay: `own money, paypal the price, refund the price, refund the full, refund you, refunded, full refund, money back, get it free,
    keep the product, keep the item, keep it, cashback, rebate, the wording, i send you the wording, text is given, text provided,
    we provide the text, copy and paste, you don't have to be there, don't have to visit, never been, without visiting, no visit,
    haven't visited, don't have to buy, vpn, different countries, different accounts, several accounts, old accounts, aged accounts,
    dollars on top, on top`,
  starsMade: `reply, respond, replies, answer, widget, plugin, scraper, scrape, csv, monitor, analyse, analyze, analysis, import, export,
    integrate, dashboard, display, responder, report, api, algorithm, ranking, hotel site, website, app design`,
} as const;

export type DeedPart = keyof typeof DEED_WORDS;
