/**
 * English words of the scenes that frauds upon people who look for work play, by their part in it: none tells anything alone. `*` ends a word that
 * may go on. Tables to be read and changed.
 */
export const SCENE_WORDS = {
  /** A fee by its name … */
  feeOf: `registration, registering, joining, activation, id, ids, security, caution, training, onboarding, admin, administration, processing, application, enrollment, enrolment, visa, visas, uniform, medical, medicals, insurance, software, certificate, exam, test, kit, kits, pack, package, form, forms, agreement, file, service, booking, book, profile, screening, access, code, coupon, licence, license, membership, starter, course, seat, badge, induction, gate, clearance, portal, studio, delivery, materials, typing, refundable, membership, registration, login, onboarding, polaroids, operator, verification, bond, badges, token, account, ticket, tag`,
  /** … and as what it is asked. */
  fee: `fee, fees, charge, charges, deposit, deposits, amount, kit, packet`,
  /** That it is to be paid, or how. */
  feeFirst: `refundable, refunded, refund, returned, deducted, gcash, gpay, paytm, zelle, cashapp, lifetime, only, before, upfront, first, deposited, secures, guarantees, locks, payable, must, need, needs, required, have, charged, pay, once, transfer, eft, applies, costs, buy, purchase`,
  feeCome: `one time, life time, google pay, bank transfer, back with, back same day, back in, off your first, taken back, you pay, to our agent, cash app, we refund, get it back, pass our, to secure, to hold, sign up`,
  /** The sum itself, told by nothing else: what candidates should pay. */
  payers: `candidates should pay, candidate should pay, candidates must pay, candidates pay, candidates will pay only, applicants pay, applicants must pay, applicants should pay, shortlisted candidates pay, half money, service charge, service charges, uniform money, processing money, joining amount, uniform amount, coupon code, id charges, id charge, caution deposit, refundable security, security refundable, start up packet, starter pack, starter kit, business kit, order materials, processing payment, exam costs, exam cost, exam fee, file opening, pay only, send 25 money order, must be paid by you, agreement charges, payable before, your activation, be paid to our agent, table fee, booth is, booth fee, insurance of, sign on fee, pay the installer, training seat, you need to pay, u need to pay, you have to pay, u must pay, only need to pay, just need to pay, just pay, buy id, purchase id, exam is, pay for the exam, activation of login, candidates deposit, candidate deposits, applicants deposit, registration pack, registration kit, deposit 10, deposit 15, deposit 20, deposit 25, deposit 50, deposit 100, for polaroids, your operator id, operator id, work permit, advance only, bag and, verification charge, postal order, buy in at, token money, token first, upi only, upi first, refund with payment, refundable if, refundable with, refundable after, back after your first, returned with your first, before you get the, before we release, before we give, before we send, buy your own starter, buy the starter, unlock your, activate your`,
  /** Somebody other than the reader pays it, or nobody. */
  feeOthers: `members, students, customers, users, clients, guests, parents, tenants, attendees, participants, patients, patrons, visitors, buyers, employer, trust, hospital, us`,
  /** Who pays it has bought something else. */
  feeTheirs: `our students, our members, our customers, our users, our clients, our guests, our readers, students pay, members pay, customers pay, users pay, clients pay, guests pay, parents pay`,
  feeOurs: `we pay, paid by, on us, our cost, we cover, borne by, included, reimburse*, your fee, our fee, small fee, for free`,
  /** Where work is. */
  job: `job, jobs, work, working, hiring, vacancy, vacancies, candidates, candidate, applicants, recruitment, salary, earn, earning, earnings, typing, typist, encoder, shifts, driver, drivers, models, model, casting, castings, freshers, fresher, fresh, joining, extras, extra, stewards, security, agents, workers, worker, writers, transcription*, transcribers, placement, position, monthly, income, writer, actors, kids, packers, packing, filling, captcha, online, project, projects, data, assignment, tasks, task, home, staff, waiter, waiters, housekeeping, cashier, nurse, nurses, pickers, drivers, teacher, teachers, visa, recruit, route, posting, tester, testers, clerk, cleaner, cleaners, welder, welders, salary, copy, convert, operators, operator, permit, posting, onboarding, guaranteed, chat, part, scouting, shift, fold, collect, weekly, payout, duty, duties, role, hire, hired, maid, cook, guard, apprentices`,

  /** Little tasks … */
  clicking: `rate, rates, rating, ratings, click, clicks, clicking, boost, optimize, optimise, optimizing, optimising, optimization, optimisation, optimizer, optimiser, follow, following, like, likes, liking, submit, grab, subscribe, review, reviews, reviewer, evaluate`,
  /** … done upon … */
  clicked: `hotel, hotels, app, apps, products, orders, order, merchant, merchants, movie, movies, pages, youtube, instagram, tiktok, celebrities, influencers, listings, platform, videos, channels, restaurants, stores, mall, accounts, music, songs, tiktok, accounts, posts, hotels, apps, ads, adverts, songs, influencers, shops, sellers, reels, google, maps`,
  /** … counted in … */
  rounds: `round, rounds, set, sets, group, groups, daily, everyday, usdt, commission, commissions, per, each, ringgit, myr, vip, day`,
  chat: `on wa, via wa, by wa, wa me, wa only, to wa, my wa, our wa, through wa, on line app, telegram, tg, whatsapp, whatsap, whatsup, signal, wechat, viber, skype, hangouts, zangi, wickr, messenger, imo, kakaotalk`,
  /** How anybody can do it. */
  anybody: `mobile, phone, cellphone, smartphone, student, students, housewife, housewives, moms, mums, retired, trainer, receptionist, mentor, teach, experience, part, mins, minutes, easy, ms, helper, simple, hour, hours, home, phones, anyone, age, 23`,
  balance: `recharge, recharges, recharged, topup, negative, minus, prepay, prepayment, prepaid, combo, combination, deposit, deposits`,
  balanceLong: `top up, tops up, goes minus, goes negative, lucky order, triple order, merchant task, top it up, welfare tasks, welfare task, transfer and earn, prepaid task, prepaid tasks, pay first and, advance task, back with commission, 30 back, capital plus, returned after`,
  takenOut: `withdraw, withdrawal, withdrawals, commission, commissions, profit, profits, returned, cashout, bonus, capital`,
  tasks: `orders, order, tasks, task, sets, reviews, rounds, round, group, transfer, transfers, cart, accounts, follow, sellers`,

  boxes: `parcel, parcels, package, packages, boxes, box, goods, items, electronics, shipments, orders, laptops, phones, stuff, packets, orders, deliveries, merchandise, mail, purchases, gadgets, consumer, boxs`,
  atHome: `at home, from home, your home, your house, your door, your address, your doorstep, to your place, home based, home address, fixed address, fixed adress, your apartment, your garage, to you, your apartment, your flat, your place, your porch, your residence, your mailbox, at your end, ur house, ur home, ur address, ur place, your doorstep, your garage`,
  shippedOn: `prepaid label, re send, send abroad, ship abroad, address abroad, new label, new labels, change the sticker, change the label, print the label, the label we, label we, labels we, drop at, drop off at, hand to ups, hand to the courier, courier collects, courier picks, ship them on, send them on, send it on, send on, ship to our, to the final, overseas customers, fedex label, attach a label, shipping label, shipping labels, mail you dhl labels, dhl labels, dhl label, fedex labels, ups label, ups labels, usps label, usps labels, email you labels, email you a label, email labels, drop the packets, drop them, drop it at, bring to the post, bring them to the, take to the post, take them to the, new address label, on to our, onward, label and ship, label and send, swap the label, new box, reship, post them on, post it on, stick our label, stick the label`,
  shipped: `forward, forwarding, reship, reshipping, resend, relabel, relabeling, relabelling, repack, repacking, repackage, remail`,

  /** A cheque … */
  cheque: `cheque, cheques, echeck, echecks, draft`,
  chequeLong: `a certified check, a check, the check, certified check, certified checks, cashiers check, cashier check, by check, your check, e check, e checks, bank draft, money order, paper checks, check will, check arrives, picture of the check, funds for, mobile deposit, cashier's check, cashier's cheque, certified cheque, payment cheque, sponsor will, my accountant, my sponsor, my financier`,
  /** … put in the reader's hands … */
  payAhead: `sent ahead, send ahead, ship the payment, ship you the payment, payment you are going to get, payment you get, take yours out, take yours, take your pay, take out yours, take your own, deduct your, funds for the errands, funds for errands, payment plus, make payment plus, make out payment`,
  halfMoney: `half money, half payment, half now, 50 now, only 50 now, half amount, half advance, other half from salary, half from salary`,
  letter: `joining letter, offer letter, direct joining, after joining, from salary, first salary, appointment letter, after visa`,
  securityOf: `security of, pass security, security amount, refundable with, refundable after, deposited in company, refunded with, refunded after, refunded when you, seriousness, released together, refundable on, refunded on`,
  securityWord: `security, deposit, deposited, uniform, kit, fee, amount, charges, pay`,
  payWays: `gcash, gpay, google pay, paytm, phonepe, phone pay, cashapp, cash app, easypaisa, mpesa, m pesa, opay, maya, venmo, zelle`,
  entry: `registration, access, activation, membership, joining, slot, coupon, register, reserve`,
  entryTerm: `only, pay, need, first, before, reserve, for`,
  opensFor: `make me a bank, make me an account, open accounts, opens accounts, open an account for, create accounts, open bank, you open, verified accounts`,
  handsOver: `hand over, handover, give login, login and, login details, hand me, card by post, pass me, sell me, for me, buyer`,
  rentsOut: `rent out your, rent your, renting your, lend your, lend us your, lend me your, continue in your, rent ur, rent a, rent an, buy or rent, rent or buy, rental, rentals, rent out, sell me your, sell us your, buying your, we rent, i rent, want to rent, want rent, looking to rent, leasing, lease your`,
  ownHouses: `upwork, paypal, linkedin, fiverr, binance, freelancer, profile, whatsapp, aws, gcp, payoneer, facebook, toptal, unused, chime, cashapp, coinbase, airtasker, google`,
  issued: `deposit, deposited, cash, issue, issued, issues, mail, mailed, mails, post, posted, sent, send, sends, arrives, provided, receive, received, clears, clear, print, overpay, advance, add, includes, include, included, including, upfront, advance, overnight, fedex, courier, drop, clear, cleared, print, mobile`,
  /** … for somebody else. */
  passedTo: `rest, remainder, remains, remaining, difference, excess, surplus, balance, vendor, vendors, seller, supplier, suppliers, installer*, driver*, mover*, caretaker, planner, owner, orphanage, wheelchair, materials, supplies, software, softwares, macbook, equipment, equipments, agent, shipper, kennel, limo, limousine, florist, moneygram, zelle, bitcoin, contractors, part, forward, wire, consultant, hall, refund, vendor*, decorator, photographer, nurse, tailor, venue, movers, handyman, cleaner, landlord, charity, realtor, broker, nanny, cab, chauffeur, curator, store, third`,

  chargeLong: `charge my card, charge my credit card, charge an extra, charge extra, charge the card, charge him, add extra, add an extra, extra charge, over pay, charge more, charge a little more, charge additional, extra from my card, take credit card, accept credit card, accept credit cards, take credit cards, accept card payment, accept cards, take cards, facility of credit card, pos to charge, help me charge, on card please, send more, i will send more, send 2, pay more than, pay you more, charge the full, put through, run my card, wire the difference, send the difference, pass the difference, give the difference, extra on top, the excess, refund the`,
  noCard: `doesn't have, does not have, can't take, cannot take, can not take, doesn't take, don't take, doesn't accept, does not accept, don't accept, no card machine, has no, doesnt have, doesnt accept, doesnt take, who can't, has no pos, no merchant, no pos, not set up for cards, only takes cash, only take cash, only accept cash, only accepts cash, no card terminal, no terminal, not accept, cannot accept, no means of, cant accept, cant take, not have a card, no way to take`,

  giftCards: `gift card, gift cards, giftcard, giftcards, apple card, apple cards, itunes card, itunes cards, steam card, steam cards, google play card, google play cards, amazon card, amazon cards, razer card, razer cards, razer gold, vanilla card, vanilla cards, ebay card, ebay cards, visa gift, sephora card, steam wallet`,
  shown: `scratch, scratched, scratching, pictures of, picture of, pics of, pic of, photo of, photos of, upload both, both sides, codes on, the codes, the code on, code to me, codes to me, the numbers, the backs, the back, pay you back, reimburse you, be reimbursed, clear pictures, prove loyalty, loyalty, seriousness`,

  /** What nobody may hand to another … */
  houses: `upwork, paypal, linkedin, fiverr, freelancer, binance, whatsapp, aws, gcp, azure, bank, chime, cashapp, venmo, zelle, facebook, airbnb, airtasker, uber, doordash, coinbase, payoneer, stripe, revolut, monzo, wise, toptal, reddit, gmail, ebay, etsy, adsense, telegram, instagram, kyc, wells, current, varo, bybit, turo, instacart, lyft`,
  accounts: `account, accounts, acc, accs, acct, profile, profiles, acount, acounts, owner, number, numbers, login, logins`,
  lentOut: `rent, rents, renting, rental, lend, lending, lent, borrow, buy, buying, buys, purchase, sell, selling, rented, unused, needed, whose, sim`,
  front: `interviews, interview, meetings, meeting, calls, call, face, name, location, your account, your profile, bank account, zoom, interviewer, citizen, citizens, camera, us based`,
  coding: `i code, we code, i do development, i develop, we develop, i do the work, we do the work, i do all, all jobs, jobs i do, our team will, we apply, my team will, you just attend, my own skills, i work, he works, we handle, i handle, i do the coding, we do the coding, my developers, we bring the skills, do all the work, my engineers, my engineers deliver, our engineers, engineers deliver, my devs, our devs, i deliver, we deliver, team delivers, we do the coding, we write the code, i write the code, our coders, i do the tasks, my guys`,
  ownName: `your account, your name, your bank, your profile, name and bank, under your, in your, your location, you do meetings, you join, you attend, whose name, meetings, interviews, us citizen, us citizens, citizens wanted, your chase, you sit, sit the, you show, show up, attend, face`,
  cut: `cut, share, keep, keeps, retain, yours, percent, commission, take, month, monthly, split, weekly, of all, to you, 70, 30, payroll, 20, 25, 15`,

  moneyComes: `payments, payment, money, funds, transfers, transfer, deposits, donations, rent, drops, salary, receive, remit, incoming, wires, wire, turnover, clients, customers, payroll, invoices, client, buyers, sales`,
  ownPurse: `your account, your bank, your cards, your card, your paypal, your own account, your own bank, for me from, receive for me, your personal account, your zelle, your cashapp, your cash app, your revolut, your own cards, you give cards, bank cards, on your cards, catch payments, use your name, you receive them, receive them, whose name and bank, they pay it to you, paid to you, pay the first rent to you, collect deposits, in your own account, in your account, in ur account, your checking, your chase, your current account, your savings, your iban, your wells fargo, your monzo, goes to your, into ur, ur account, ur bank, your debit card, your business account, your venmo, your wise`,
  goesOn: `forward balance, forward the, send me by, send me the, send me, send it to me, send to me, send the rest, send rest, send by, transfer the rest, remit, western union, moneygram, bitcoin atm, by bitcoin, by crypto, in crypto, by usdt, in usdt, send crypto, and forward, you take, you keep, u keep, you get, your cut, you retain, retain 10, of what lands, turnover, per transaction, of each transfer, of every transfer, pass the rest, wire the, percent is yours, is yours, minus your, you buy btc, buy btc, buy bitcoin, buy crypto, buy usdt, convert to, bitcoin machine, btc machine, crypto machine, forward ours, pass ours, yours monthly, send ours, send us ours, return ours, send the remainder, keep 5, keep 6, keep 8, keep 10, keep 15, 6 yours, 5 yours, 10 yours, onward to, forward within, transfer it on, move it, move the money, pass it to`,

  verification: `otp, sim card, sim cards, verification code, verification codes, whatsapp number, whatsapp numbers, whatsapp code, sms code, sms codes, face verification, do verification, do kyc, pass kyc, kyc with, kyc workers, with your document, with your documents, selfie with, doc video, id verification, verify your face, face scan, verify with your, tac sms, tac code, activated sim, your sims, sims, sim, otps, pin code, receive codes, receive code, receive sms`,
  piece: `each, per number, per code, per person, per account, per selfie, per verification, instantly, referral, referrer, fast pay, i pay, get paid, cash for, each one, rm, we only need, only need`,
  dealt: `verification*, number, numbers, document, documents, exchange, exchanges, account, selfie, sms, tac, activated, code, codes, card, cards`,

  portfolioApp: `sign it, code signing, our exe, our installer, flagged, whitelisted by, portfolio tracker, button, dapp, frontend for`,
  running: `run, install, download, clone, build, launch, launcher, zip, demo, open, fork, npm, exe, password, zip, repo, repository, build, game, apk, setup`,
  unsafe: `disable your antivirus, disable antivirus, turn off antivirus, turn off your antivirus, disable windows defender, disable defender, turn off defender, not signed, not yet signed, unsigned, windows warns, windows warning, switch off play protect, disable play protect, turn off play protect, false alarm, false positive, false positives, unknown sources, not on a vm, no vm, not in a vm, connect metamask, connect your metamask, connect metamask, connect a wallet, connect your wallet, connect wallet, your main wallet, main wallet, ur main wallet, with a funded wallet, wallet with funds, no burner, antivirus may, antivirus says, anti virus, phantom wallet, link your phantom, with your phantom, your metamask, own metamask, defender complains, if defender, antivirus complains, if antivirus, if your antivirus, allow it, ignore the warning, ignore warnings, windows may, smartscreen, run anyway, click run, whitelist it, add an exclusion, exclude the folder, link your wallet, your phantom, connect phantom, mainnet wallet, real wallet, sign a transaction`,

  interviewOn: `interview on telegram, interview on signal, interview via signal, interview on whatsapp, interview is on, interview is held, interview via, interview through, interview is by text, interview by text, text interview, online text, chat interview, interview on wire, interview on teams chat, hiring manager, hiring team, hr manager, ms of hr, recruitment dept, interview is conducted, typed interview`,
  shortlisted: `kindly, approved, shortlisted, resume has been, your resume, your application, have been selected, been reviewed, been review, has been review, interview code, with code, message mr, message mrs, message the hiring, contact the hiring, add the hiring, our board, e check, equipment, equipments, laptop and`,

  starring: `models, model, kids, babies, toddlers, children, child, casting, castings, extras, talent, talents, actors, faces, film, agency, extra, girls, boys, scouting, scout, tv`,
  bookPaid: `our photographer, our photographers, comp card, comp cards, portfolio must, portfolio package, profile charge, profile fee, book cost, booking secures, studio booking, registration of, a registration, admin and book, membership of, package this weekend, portfolio only, portfolio costs, portfolio shoot with, sign up fee, must be done with, headshots with our, onto our website, on the website, registration is, listing fee, polaroids, and listing, our academy, our course first, for pictures, pictures with our, set card, zed card, photo package, photobook`,

  crafting: `candle, bracelet, soaps, envelope, envelopes, assemble, assembling, assembly, bead, beads, necklace, necklaces, earrings, hairbow, hairbows, bracelets, pencils, pens, candles, crafts, stuffing, leaflets, leaflet, brochures, fold, folding, circulars`,
  kits: `kit, kits, packet, packets, starter, deposit, insurance, self, registration`,
  craftAway: `at home, from home, home, each, a week, weekly, apiece, quality`,

  feeCraft: `deposit, refunded, returned, pay, send, start, startup, order, eft, insurance, kit, packet`,
  freebie: `free, keep, tester, testers, test, sample, samples, panel, opinion`,
  shippingOnly: `pay only for the shipping, just pay shipping, only pay shipping, pay shipping, pay the shipping, cover the shipping, cover shipping, cover the p p, just cover, only for delivery, for delivery, pay postage, pay only shipping, shipping only, delivery and, just the postage, only postage, only pay, pay only, p p, postage, just pay`,
  cardHeld: `card, membership, code, cancel, subscription, trial, shipping, tag, reels, debit, bank card`,

  recruiting: `recruit, recruits, recruiting, levels, downline, uplines, upline, ruby, diamond, residual, passive, mlm, ambassador, warm, referral, referrals, invite, inviting, refer, agents, friends, ladies, students, moms, mums, motivated, driven, team, duplicate, under you, underneath, partners`,
  joiningIn: `kit, pack, starter, join, coupon, license, licence, course, package, investment, invest, capital, buy in, silver, gold, pack, enrolment, enroll, kit, starter`,
  easyMoney: `residual income, passive income, extra income, change their life, change your life, be your own boss, own boss, sells itself, financial freedom, five levels, 5 levels, 6 figures, six figures, warm market, not a pyramid, time freedom, unlimited, replaced my salary, fired my boss, quit my job, business opportunity, ground floor, own hours, side hustle`,

  trading: `forex, signals, trades, trader, traders, trading, broker, invest, investing, investment, bot, binary, copy`,
  yields: `weekly, monthly, daily, profit, profits, guaranteed, sure, double, returns, roi, pays, percent`,
  broughtIn: `vip, brings, students, agents, refer, referral, managers, under you, friend, friends, agent, referrals, partner, partners`,

  tradingTerm: `forex, signals, trader, traders, trades, invest, capital, strategy, bot, broker, copy my trades, copy trading, trade`,
  lockedCoins: `usdt, trx, btc, eth, coins, crypto, bnb, wallet`,
  gasMoney: `no trx, no eth for, no bnb for, the phrase, some trx, send trx, gas fee, gas fees, for gas, trx for, sends gas, seed phrase, recovery words, recovery phrase, 12 words, secret phrase, network fee, sends 30 trx, locked in`,
  splitting: `halve, split, half, take, share, get, yours, keep, give, percent`,

  praise: `leave us five, trustpilot, google review, google reviews, google maps, 5 star, five star, 5 stars, five stars, star rating, local guide, local guides, app store, play store, glassdoor, yelp, tripadvisor, reviews on maps, stars on maps, amazon review, amazon reviews, aged account, amazon testers, buy on amazon, trustpilots, google maps, sitejabber, capterra, 5 stars, rebate, humidifier, full refund`,
  givenText: `i give text, we give text, i give you text, give you text, text is provided, i provide text, you paste, paste it, per review, each, dollar each, pay back, money back, we refund, refunded, give refund, paypal refund, refund the, refund after, back price, for a review, screenshot, via paypal, i've the wording, wording, apiece, a piece, paste, copy paste, screenshot then, from different countries, different ip, vpn, aged, each review, for every review, per post`,
  refundedAfter: `we pay back price, pay back price, money back on paypal, refund after review, refund after the review, review is live, after review, refund in paypal, refund via paypal, full refund paypal, own funds, pp refund, full paypal refund, refund once, refund after, refunded once, refunded after, rebate after, cashback after, money back after, reimburse after, reimbursed after`,
  starsOf: `5 star, five star, 5 stars, five stars, stars, amazon, review, product`,
  praiseMade: `reply, respond, replies, answer, widget, plugin, scraper, scrape, csv, monitor, analyse, analyze, analysis, import, export, integrate, dashboard, display, responder, report, api`,

  offers: `cash out, cashout, cash outs, withdraw, unlock, redeem, payout, payouts, pay out, cashing`,
  inviting: `invite, refer, friends, ppl, referrals`,
  trials: `trial, trials, credit card, your card, offers, deposit`,

  fortune: `million, widow, consigned, consignment, orphanage, diplomat, inheritance, late husband, next of kin, un project, 2m, 5m, fortune`,
  entitled: `entitled, 30, 25, 20, 40, percent, confidential, god fearing`,
  clearance: `processing, clearance, courier, fee, charges, payment, small`,

  stalls: `vendor, vendors, booth, table, stall, stalls`,
  stallPaid: `zelle, cashapp, cash app, venmo, paypal friends`,
  stallHeld: `lock, locks, hold, holds, secure, secures, after payment, no refunds, spots, later`,

  secretShop: `shopper, shoppers, mystery, evaluator, evaluate, assignment, assignments, store, stores, evaluation, customer, shop, feedback, assessor, assess`,
  shopMoney: `moneygram, western union, check, cheque, deduct, usps, priority mail, walmart, cards, cash it, money order, tesco, asda, bank draft, prepaid`,
  shopCut: `deduct, keep, retain, commission, cash, rest, your, less`,

  shopSent: `arrives, scratch, cash it, check, cheque, deduct, buy, usps, given, mail, moneygram, razer, steam, vanilla, money order, retain, comes, keep`,
  luringTwo: `no experience, free to join, only today, hurry, students, housewife, proof, phone, seats, slots, join, trainer, receptionist, optimizer, usdt, age, above, mentor, reply, following, interested, income, target, easy, copy, simple, persons, anyone, trial, bonus`,
  payDaily: `daily, everyday, per day, a day, every day, each day, per week, weekly`,
  luring: `mins a day, minutes a day, minutes daily, mins daily, mins per day, minutes per day, got your number, got your contact, got your resume, got your cv, found your cv, found your resume, saw your resume, saw your cv, no experience, without experience, not need experience, free to join, part time, from your phone, from phone, with your phone, android phone, phone only, housewife, students, anyone can, any one can, simple task, simple tasks, easy, limited, only today, slots, few spots, seats, hurry, no target, no targets, copy paste, ad posting, status posting, proof available, income proof, payment proof, proofs, serious only, 1 hour, 2 hours, 30 minutes, work from home, work at home, stay at home, just follow, only follow, no skills, interested reply, reply 1, comment interested, don't need to quit, need to quit, same day`,

  /** It is told of, or warned of. */
  telling: `scam, scams, scammed, scammer, scammers, swindle, swindled, fraudster, fraudsters, fraudulent, phishing, victim, victims, police, detective, red flag, red flags, awareness, asked me, wanted me, told me, hired me, texted me, messaged me, they wanted, they asked, they sent, i lost, lost my, has anyone, does anyone know, anyone else, is this legit, this legit, is it legit, legit po ba, is it real, i got scammed, he wanted, she wanted, they told, i was told, i lent, i signed up, my cousin got, warn, warning, beware, be careful, psa`,

  /** Work to be made, with such a thing in it. */
  made: `a portal, portal where, portal for, bookkeeper, bookkeeping, ledger, xero, quickbooks, reconcile, wordpress, woocommerce, shopify, plugin, laravel, react, flutter, django, node, api, module, backend, crm, database, script, python, php, html, css, checkout, website, websites, bot, bots, saas, mvp, wireframe, figma, developer, developers, programmer, coder, sdk, prototype, article, articles, copywriter, explainer, newsletter, blog, thriller, novel, screenplay, lawyer, solicitor, attorney, documentary, animation, simulation`,
} as const;

export type ScenePart = keyof typeof SCENE_WORDS;
