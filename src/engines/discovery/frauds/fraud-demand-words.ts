/**
 * English words of what a fraud wants the reader to lay out, to hide or to give away, by their part in it. None tells anything alone. Tables to be
 * read and changed, as those of `fraud-deed-words.ts`.
 */
export const DEMAND_WORDS = {
  /** Something is bought with the reader's money … */
  laidOut: `with your own card, your own card, your own credit card, your own debit card, with your card, with your credit card, with your
    own money, your own money, your own funds, your own cash, out of your own pocket, from your own pocket, you lay out, you advance the,
    you front the, on your own credit, on your amazon, from your own account, on your klarna, on your store card, in your name on credit`,
  /** … that is dear and sold again … */
  goods: `phone, phones, iphone, iphones, laptop, laptops, macbook, macbooks, playstation, console, consoles, electronics, electronic,
    watch, watches, jewellery, jewelry, gold, sneakers, perfume, perfumes, designer bag, designer bags, tablet, tablets, camera, cameras,
    graphics card, graphics cards, vouchers, goods, merchandise, products, items`,
  /** … which others get … */
  goodsGone: `to our lab, to our warehouse, to our courier, our courier, to our driver, our driver, to our partner, to our office, to our
    hub, to our agent, to my agent, to our address, to our forwarder, to my forwarder, shipped to our, shipped directly, ships directly, is
    shipped to, are shipped to, ship it to, ship them to, send it to us, send them to us, hand it to, hand them to, give it to, give them
    to, picked up by, pick it up, picks it up, picks them up, collects it, collects them, drop it at, drop them at, post it to, post them
    to`,
  /** … and the price comes later. */
  priceBack: `refund, refunds, refunded, reimburse, reimburses, reimbursed, reimbursement, pay back, pay you back, pays you back, paid back,
    return the price, returns the price, give back the price, money back, the price plus, price plus, compensate, compensated, transfer you
    the, next morning, within 3 working days, in 3 working days, in three working days`,
  /** The reader is sent to buy for somebody's work. */
  laidOutFor: `receipts, mystery diner, restaurant, meal, groceries, shopping list, company card, our card, my card, unboxing, influencer,
    creator, creators, fabric, materials, timber, paint, plants, costume, costumes, props, website, app for, plugin, checkout flow, in cash
    before`,

  /** Small things are hidden … */
  packets: `small packets, small packet, little packets, little packet, small bags, small packages, packets, stashes, stash, bundles,
    magnets, klad`,
  hidden: `put, hide, hiding, bury, place, placing, drop, dropping, leave, leaving`,
  /** … where a picture and a point on the map say. */
  mapped: `coordinates, gps, geolocation, geotag, location and photo, photo and location, photo and coordinates, photos and coordinates,
    exact place`,
  /** … by people whom nobody sees. */
  unseen: `telegram, btc, usdt, crypto, bitcoin, no questions, not for police, police, anonymous, anonymously, daily pay, paid daily, walk
    in your city, weekly crypto`,
  treasure: `geocache, geocaching, treasure hunt, easter, scavenger, kids, wedding, children, festival`,

  /** The keys of the reader's bank … */
  bankKeys: `online banking user, online banking login, online banking password, online banking username, online banking details, your
    online banking, banking user, banking username, banking password, banking login, bank login, bank password, bank app login, netbanking
    password, your netbanking`,
  /** … are given away. */
  given: `give, give me, send, send me, share, provide, text, need, tell me, hand over, forward`,
  bankHelp: `never, set up my, our online banking, my online banking, teach, lesson, lessons, elderly, phishing, security awareness,
    fintech, app design`,

  /** A wallet that must hold something … */
  walletAsked: `connect your metamask, connect your wallet, connect your phantom, connect a wallet, connect your main wallet, connect
    wallet, with your wallet, with your metamask, sign in with your wallet, log in with your wallet, wallet`,
  /** … so that it can be emptied. */
  loaded: `with at least, at least 0, holding at least, holds at least, has at least, with some, that holds, loaded with, real funds,
    mainnet funds, funded with`,
  coins: `eth, sol, usdt, usdc, bnb, btc, matic, avax, ton`,
  walletMade: `testnet, faucet, devnet, sepolia, users, customers, audit, our users, figma, article, wallet design`,

  /** A program of others is let into an account … */
  letIn: `authorize our, authorise our, authorize the, authorise the, authorize this, authorise this, authorize with, authorise with,
    authorize your, authorise your, authorize it, authorise it, connect your github, connect your gitlab, connect your account, link your
    github, link your account, sign in with github, sign in with your github, log in with github, log in with your github, login with
    github, login with your github, log in and authorize, log in and authorise, sign in and authorize, sign in and authorise, grant access
    to your, grant our app, allow our app, confirm your account, verify your account, validate your account`,
  /** … to have a job or a prize … */
  toApply: `apply, application, applications, applicant, applicants, recruitment, recruiting, recruiter, recruiters, hiring, career, careers,
    candidate, candidates, position, positions, vacancy, interview, join our team, offer, reward, rewards, grant, airdrop, prize, claim`,
  /** … of which only few may know, and that soon. */
  hurried: `only selected, selected accounts, selected developers, selected users, selected contributors, were selected, been selected,
    were tagged, was tagged, were chosen, been chosen, were invited, your contributions, your commits, your repositories, your profile
    stood, within 24, within 48, in 24 hours, in 48 hours, 24 hours, 48 hours, 72 hours, link expires, offer expires, invitation expires,
    expires in, before it expires, last chance`,
  signInMade: `implement, implementing, implements, integrate, integrating, integration, our users, users can, end users, bug,
    documentation, sso, endpoint, login flow, oauth login, our oauth, our login, should work, must work, dev for, developer for, laravel,
    django, rails, react, wordpress, backend, frontend, developer to, programmer to, scam, phishing, beware`,

  /** The reader pays … */
  youPay: `you pay, you have to pay, you need to pay, you must pay, you only pay, you first pay, u pay, candidate pays, candidates pay,
    applicant pays, applicants pay, worker pays, workers pay, model pays, models pay, paid by candidate, paid by the candidate, paid by you,
    to be paid by, pay us, pay the office, pay to the office, pay once, pay only, pay for your, is payable, payable before, payable at, you
    take the, you buy, you purchase, you order, you deposit, you transfer, take the work kit, comes with a, you get the kit, costs only,
    costs once, is only, charges only`,
  /** … for what belongs to a job … */
  jobDues: `kit, starter kit, work kit, training, registration, id card, id creation, login, licence, license, uniform, medical, visa, work
    permit, permit, certificate, background check, police check, software, starter pack, material box, materials box, headset, portfolio,
    test shoot, membership, joining, file opening, processing, agreement, security deposit, caution, activation, enrolment, enrollment,
    course fee, id activation`,
  /** … that anybody may have. */
  anybodyMay: `no experience, without experience, freshers, students, housewives, housewife, retired, limited seats, limited slots, seats
    are limited, slots are limited, few seats, few slots, vacancies, work from home, at home, from home, anyone can, anybody can, all ages,
    all are welcome, everyone is welcome, no interview, no target, no targets, weekly payout, daily payout, guaranteed work, job guaranteed,
    ladies, moms, mums, earn up to, earn 5, part time job, home based, simple work, easy work, form filling, typing job, typing work,
    captcha, data entry, lmia, cruise, caregivers, packers, fruit picking`,
  ourCost: `paid by us, we pay for, we pay the, at our cost, our expense, provided free, free of charge, free training, reimbursed, members,
    customers, our students, parents, guests, participants, attendees, website, web site, plugin, app, developer, designer, copywriter,
    article, form builder, landing page, script, database, template`,

  /** A purse of the reader … */
  yourPurse: `your wise, your zelle, your paypal, your venmo, your cash app, your cashapp, your revolut, your personal account, your own
    account, your bank account, your account, personal account, your local account, you by zelle, you by paypal, your payoneer, your stripe,
    your iban`,
  /** … takes in what others owe … */
  takesIn: `pay on, pay into, pay to, pays to, send, sends, transfer, transfers, receive, receives, money, tuition, donors, donations,
    payments, buyers, clients, customers, students`,
  /** … which goes where nobody gets it back … */
  goneFor: `crypto, bitcoin, btc, usdt, bitcoin atm, moneygram, western union, worldremit, pass on, pass it on, passes on, pass weekly, gift
    cards, cash courier, hand the cash, bring the cash, exchange it`,
  /** … and a part stays. */
  staysWith: `percent, keep, stays with you, leave yourself, leaves you, for yourself, commission, is yours, your share, your cut, minus,
    per week, a week, salary, every day`,
  purseWork: `website, plugin, api, integrate, integration, stripe connect, bookkeeper for our, invoice me, you invoice, your invoice, your
    rate, developer, designer, article, articles, checkout, xero, app, wallet app`,
} as const;

export type DemandPart = keyof typeof DEMAND_WORDS;
