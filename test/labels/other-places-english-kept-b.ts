/** English posts from kinds of places that the other sets lack, kept for the final judgement: the last 75. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_KEPT_B: readonly PlacedPost[] = [
  request(
    'en4-076',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/saltmarshpod.bsky.social/post/3lkq7vv2m2c2a',
      postedAt: '2025-03-17T20:02:00Z',
      author: 'saltmarshpod.bsky.social',
      body: `skeets, do your thing: our podcast about tidal mills (yes) needs a human to cut vertical clips out of each episode, 3 per ep, captions burned in. $40 a clip, paid within the week. no AI voices, no subway surfers underneath. send samples by DM to saltmarshpod.bsky.social`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'item' },
      contacts: [contact('bluesky', 'saltmarshpod.bsky.social', 'asked')],
      services: ['short_video_edit'],
    },
  ),
  other('en4-077', {
    title: `The Gannet Players present "Hobson's Choice"`,
    body: `Oct 19–21 & 26–28, Grange Hall. A bootmaker, three daughters, and the best-paid apprentice in Salford. Tickets $16, students $9, pay what you can on the first Friday. Our set was built by volunteers in eleven days and we couldn't be prouder of the trapdoor. Refreshments by the Rotary. Reserve at the bakery.`,
  }),
  request(
    'en4-078',
    {
      title: '',
      source: 'threads',
      url: 'https://www.threads.net/@oakandoxide/post/C9x2LmPq0aa',
      postedAt: '2024-07-21T12:30:00Z',
      body: `60 vintage lamps. 60 listings that currently say "nice lamp". I need a writer who can make each one its own 80 words without the word timeless. Paying $6 per description, first ten as a paid trial. Lamps are at oakandoxide.example. Comment LAMP and I'll write to you tonight`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 600, maxMinor: 600, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://oakandoxide.example/', 'published')],
      services: ['product_descriptions'],
    },
  ),
  offer(
    'en4-079',
    {
      title: `SM available June 10 – Sept 1`,
      url: 'https://callboard.rivertown-stages.example/calls/7719',
      postedAt: '2016-04-04T22:10:00Z',
      tags: ['stage management', 'availability'],
      body: `Non-Eq stage manager, eight shows, two of them outdoors with livestock. School year ends and I'd rather call cues than wait tables. Will travel in New England if there's a couch. Calm on headset, ruthless with a sign-in sheet. References from both directors of the livestock shows. Find me at june.pettibone@promptdesk.example`,
    },
    {
      contacts: [contact('email', 'june.pettibone@promptdesk.example', 'asked')],
    },
  ),
  other('en4-080', {
    title: `[ANNOUNCE] jobber 0.9.4`,
    url: 'https://lists.jobber-queue.example/pipermail/announce/2007-December/000041.html',
    postedAt: '2007-12-03T18:22:00Z',
    body: `jobber 0.9.4 is out.

 * workers no longer accept jobs after SIGTERM
 * "hire" and "fire" subcommands to add or remove workers at run time
 * per-queue budgets (soft limits, see NEWS)
 * fixed: job offers lost when the broker restarts

Thanks to the four people who sent patches, and to the company that paid my train fare to the sprint. Tarball and signature in the usual place.`,
  }),
  request(
    'en4-081',
    {
      title: 'Paid: competitor teardown for a B2B vet-software startup',
      body: `posting in #help-wanted with mod ok. we sell scheduling to equine vets and the board keeps asking about "the others". need someone who'll spend a week on six named competitors: pricing, onboarding, where users grumble, what they'd never copy from us. deck of ~15 slides + the raw notes. $1,500 flat on delivery, wise or ach. dm me a thing you've done like that, redacted is fine, here or on X (@priya_foalcare) – Priyamvada`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('x', 'priya_foalcare', 'asked')],
      services: ['competitor_analysis'],
    },
  ),
  other('en4-082', {
    title: '',
    body: `#random  day 94 of waiting for a £3,400 invoice. today accounts told me "the PO expired so we'd need a new contract to pay the old contract". i've read that sentence to my cat. she has also raised her day rate. if you work with a big supermarket: get the PO extended BEFORE you deliver, that's the whole post`,
  }),
  request(
    'en4-083',
    {
      title: `Terms of Reference: Short-term consultant, solar dryer market assessment (Northern Ghana)`,
      url: 'https://devpostings.example/ghana/consultancies/44871',
      postedAt: '2019-01-22T08:00:00Z',
      tags: ['consultancy', 'agriculture'],
      body: `Background. Our NGO has piloted solar dryers for chilli and mango with 340 farmers at a cost of USD 210 per unit.

Scope. The consultant will estimate demand among smallholders and traders in three districts, map existing suppliers, test willingness to pay, and present findings in Tamale.

Level of effort. Up to 20 days between 1 March and 30 April.

Deliverables.
(i) Inception note with sampling plan, 4 pages;
(ii) Cleaned data set and instruments;
(iii) Report of at most 30 pages with a two-page summary for district assemblies;
(iv) Slides and presentation.

Qualifications. Degree in agricultural economics or comparable, five assignments of similar nature, Dagbani or Hausa. Firms and individuals may apply; two-person teams share one budget line.

Remuneration. USD 250 to 300 per day according to experience, travel reimbursed at cost.

Technical proposal (max. 5 pages) to procurement@dryfields.example by 10 February.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 30000, currency: 'USD', unit: 'day' },
      contacts: [contact('email', 'procurement@dryfields.example', 'asked')],
      services: ['market_research'],
    },
  ),
  other('en4-084', {
    title: `See what "engineer" did to my building`,
    url: 'https://naijaboard.example/properties/90455/see-what-engineer-did',
    postedAt: '2020-02-09T20:15:00Z',
    body: `I gave this man 1.8 million for decking after signing agreement with my own lawyer. He used half of the rods, pocketed the rest, and now there's crack from lintel to parapet. When I call he will say "oga the work is in progress". Which work? Please is there anybody here that has taken a contractor to court in Lagos and actually collected the money? I don't want another builder, I want my money.`,
  }),
  offer('en4-085', {
    title: `Tea, biscuits and a working tap`,
    body: `From the pew sheet: Reg Thistlewood, plumber of this parish for forty-one years and retired from it for two, has found that he dislikes daytime television. He's happy to see to dripping taps, cisterns and washers for anyone over seventy, free of charge, tea appreciated. He doesn't do boilers and please don't ask him. Leave your name on the list by the font.`,
  }),
  request(
    'en4-086',
    {
      title: `Script writer, history channel (long term)`,
      url: 'https://creatorbarn.example/jobs/5120',
      postedAt: '2021-08-26T15:45:00Z',
      body: `We make 12–14 minute videos about forgotten inventions, 210k subscribers. You get a topic and three sources, we get a script of 1,700 to 2,000 words in a conversational voice with a hook that isn't "But what if I told you". Two a month at first.

$120 per script, paid on approval. English at native level, we do check the facts.

Apply with one paragraph on any invention after 1850: https://oddpatents.example/write-for-us`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://oddpatents.example/write-for-us', 'asked')],
      services: ['video_script'],
    },
  ),
  other('en4-087', {
    title: `Is 55k enough for Dublin, single, no car`,
    body: `Offer in from a medical devices crowd in Sandyford, €55,000 plus 8% bonus, permanent, hybrid. At home in Sligo I'm on 41 and pay my mam €300 for the room. Rents look like €1,500+ for a shoebox. Am I mad? Would you go back to them for 60 or is that how you lose the job?`,
  }),
  request(
    'en4-088',
    {
      title: `Shepherd / general, Maniototo, full time`,
      url: 'https://farmnoticeboard.example/nz/jobs/7714',
      postedAt: '2022-06-12T04:30:00Z',
      body: `2,900 ha, merinos and a few cattle. Permanent position on our place, own dogs (2–3) preferred, must be good on a hill and bad at complaining. NZ$28 an hour, house with a decent fire, mutton. School bus at the gate, so a family is very welcome. Shearing in September will tell us both if it's going to work. Ring nobody before 8pm; write to jock@hawkscrag.example instead.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2800, maxMinor: 2800, currency: 'NZD', unit: 'hour' },
      contacts: [contact('email', 'jock@hawkscrag.example', 'asked')],
    },
  ),
  other('en4-089', {
    title: `Feature request: budget field on recurring jobs`,
    source: 'github',
    url: 'https://github.com/oarlock-hq/oarlock/issues/233',
    postedAt: '2020-04-14T09:12:00Z',
    tags: ['enhancement'],
    body: `**Is your request related to a problem?**
When I hire the same contractor every month I need to type the budget again in each job. 

**Describe the solution you'd like**
A \`budget\` key in the recurring template: amount, currency, hourly or fixed, default \`null\`.

**Alternatives**
I pay somebody to type it, which is what happens now ;)

**Version** 3.2.0, Docker`,
  }),
  request(
    'en4-090',
    {
      title: `Native check of a restaurant menu + website text (Kanazawa)`,
      url: 'https://hokurikuforeigners.example/classifieds/jobs/1520',
      postedAt: '2015-04-07T02:00:00Z',
      body: `My wife's family restaurant has English made by machine ("the cow of the day is burnt before you"). About 6 pages in all. We would be pleased if a native speaker living in the area could read it, make it normal English and come to eat once to understand the dishes. We can offer ¥30,000 for all and the dinner of course. Please mail to: kaga-no-ie (at mark) tsubaki-mail.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'JPY', unit: 'fixed' },
      contacts: [contact('email', 'kaga-no-ie@tsubaki-mail.example', 'asked')],
    },
  ),
  offer(
    'en4-091',
    {
      title: '',
      source: 'mastodon',
      url: 'https://inkwell.artshed.example/@pim_draws/111902214',
      postedAt: '2024-02-10T18:20:00Z',
      author: '@pim_draws@inkwell.artshed.example',
      tags: ['commissionsopen', 'illustration', 'mastoart'],
      body: `Commissions are OPEN 🌿 four places until spring

🪶 ink portrait of your pet €45
🪶 full page with background €120
🪶 book covers: let's talk

I don't use or feed any AI. Slow but stubborn. Boosts adored. Details + terms at pimdraws.example/commissions`,
    },
    {
      contacts: [contact('website', 'https://pimdraws.example/commissions', 'published')],
    },
  ),
  other('en4-092', {
    title: `SOLVED: webhook fires twice after upgrade`,
    source: 'discourse',
    url: 'https://community.nocodebarn.example/t/webhook-fires-twice/9142',
    postedAt: '2022-09-01T14:40:00Z',
    body: `For whoever lands here from a search: it was me. I had two jobs with the same trigger, one disabled in the UI but still alive in the queue. I was about to pay a freelancer $75/hr to look at it and he told me on the phone, for nothing, to restart the worker. What a gent. Thanks also to the three of you who asked for logs.`,
  }),
  request(
    'en4-093',
    {
      title: '',
      body: `Grüezi from Wiedikon! We're looking for a babysitter for our two girls (3 and 6), Tuesday and Thursday, pickup from Hort at 17:30 until about 20:00. English or French with them please, the German they get everywhere. We pay CHF 28 per hour, declared via the usual online service. Ideally someone for the whole school year. Message me here with a little about yourself, we would do a first afternoon together (paid).`,
    },
    { budget: { minMinor: 2800, maxMinor: 2800, currency: 'CHF', unit: 'hour' } },
  ),
  offer('en4-094', {
    title: `Hiring a night baker?`,
    url: 'https://crumbandcrust.example/forum/trade/6071',
    postedAt: '2018-11-20T03:15:00Z',
    body: `Then hire me. Eleven years of sourdough, viennoiserie and being awake when nobody else is. The bakery I ran nights for in Bath has sold its building and I finish there at Christmas. I'd move for the right deck oven. I've been on £14.20 an hour and wouldn't go below it. Can start 7 January, trial shift any night before that.`,
  }),
  request(
    'en4-095',
    {
      title: `COBOL/IMS contractor, 6 months, Leeds`,
      url: 'https://lists.mainframers.example/archives/jobs/2014-09/0007.html',
      postedAt: '2014-09-11T10:05:00Z',
      body: `Building society, direct engagement, no agency between us.

We have 1.1 million lines that pay interest correctly every night and one person who knows why, who'd like to retire at Easter. You'd document, write the regression tests and shadow him. Outside IR35 in our lawyer's view. £480–£520 a day, three days a week on site, parking.

What the work is made of:

 - IMS DB/DC, COBOL II and some that was COBOL II once, about forty assembler exits nobody admits to
 - the interest engine, which handles 61 products, 19 of them closed before decimal day's jubilee
 - a batch window of five hours that takes four hours fifty
 - a test region we have paid for since 2011 and that has never been loaded

What it isn't: a migration. A very large firm was hired for that in 2012, produced a roadmap in four colours for £310,000, and left. We aren't going to do it again while I'm here. We want the thing written down and tested, by somebody who won't sneer at it, so that whoever comes after us can choose.

You'd sit next to Desmond. He's kind, quiet, and takes his lunch at 11.40. Two days a week from home are fine once you have a token, which takes IT about a month, so bring a book.

Please no CVs longer than the code. Answer off-list, I'm the one with the beard at every SHARE.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 48000, maxMinor: 52000, currency: 'GBP', unit: 'day' },
    },
  ),
  offer(
    'en4-096',
    {
      title: `Experienced eCommerce VA looking for long term client 🌸`,
      body: `Hello po, business owners! I am Analyn from Iloilo, 5 years Shopify and Amazon VA (listing, customer service, light Canva, returns). My last client sold his store so I am available 20–40 hours per week, US or AU time zone. My rate is $6/hr negotiable for long term. Fiber internet + generator for brownout. You may reach me on WhatsApp, I use my cousin's US number: +1 (808) 555-0176. God bless!`,
    },
    {
      contacts: [contact('whatsapp', '+18085550176', 'asked')],
    },
  ),
  other('en4-097', {
    title: `We split up after 14 months, here's the spreadsheet`,
    url: 'https://foundermatch.example/stories/we-split-up',
    postedAt: '2021-12-13T16:30:00Z',
    body: `I was looking for a technical co-founder, I found one on this board, and he was excellent. We still failed as a pair.

What went well: he shipped in six weeks what an agency had quoted at $45k. Our first three customers paid up front. We liked each other's kids.

What went badly: I sold things that didn't exist, he built things nobody had bought. Neither of us wanted to do support, so we hired a student for $18/hr and both resented the invoice. By month nine we talked through the issue tracker.

The paperwork: 50/50, no vesting, no contract ("we're friends"). When he took a job at a bank I'd have had to buy half of a company with $3,100 in the account. The lawyer cost $2,800. Vest. Write it down. Talk about money in the first week. AMA, and no, I'm not looking for a new one.`,
  }),
  request(
    'en4-098',
    {
      title: `Voice talent needed: isiZulu radio ad, 2 x 30 sec`,
      body: `Hi all, small agency in Durban here. Client is a funeral cover provider so warm, adult male, 40+, please no shouting. Two spots, record from home or come to us in Umbilo. R4 500 for both incl. 12 months regional radio. Must be able to deliver by Thursday lunch. Voice notes accepted as auditions, Telegram @umbilo_sound.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 450000, maxMinor: 450000, currency: 'ZAR', unit: 'fixed' },
      contacts: [contact('telegram', 'umbilo_sound', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en4-099', {
    title: `FS: 85mm 1.4, one careful owner who is now broke`,
    body: `Worked for its living on about sixty weddings, never dropped, front element spotless, box somewhere. I'm asking £620 posted, won't split the filter. Reason for sale: moving to video because that's where the jobs are round here. Bank transfer or cash on collection, Hull. PM only, offers under 550 will be framed.`,
  }),
  request(
    'en4-100',
    {
      title: `Anyone with a snowblower near River Heights?`,
      url: 'https://peghub.example/winnipeg/wanted/snow-removal/50813',
      postedAt: '2017-11-14T01:20:00Z',
      body: `Contractor we had for six winters retired. Double driveway, sidewalk and the path to the back door, done by 7 am whenever it's more than 2 inches, until the end of March. I will pay $520 CAD for the season, half now and half in January. My father is 90 and needs the path for the paramedics so I mean by 7. Call or text 204-555-0173`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 52000, maxMinor: 52000, currency: 'CAD', unit: 'fixed' },
      contacts: [contact('phone', '+12045550173', 'asked')],
    },
  ),
  other('en4-101', {
    title: `Client demands the RAWs "because she paid"`,
    body: `Corporate headshots, 14 people, $1,250, contract says 14 retouched files and no source files. Now the new marketing hire wants all 600 raws by Friday or they'll "look for another vendor". The old contact would never. Some background: I've shot for them since 2015, never a cross word, they pay in ten days. The new person started in March and opened with "we own everything you make for us". Half of those frames are people blinking. One is the CFO with spinach.

Do I charge, do I refuse, do I send them and a prayer? What do you have in your contracts about it?`,
  }),
  offer(
    'en4-102',
    {
      title: `Remote drums, real room`,
      url: 'https://tapehead.example/topic/15102-remote-drums-real-room',
      postedAt: '2017-03-15T21:05:00Z',
      body: `Hi, I'm Ansel, I've a '66 Slingerland in a former dairy and eight good mics. Send a scratch track and a tempo, you get multitracks in three days plus one revision. 90 bucks a tune, 75 if it's an album. Brushes are a specialty, blast beats are not. Listen first please: https://dairydrums.example/listen`,
    },
    {
      contacts: [contact('website', 'https://dairydrums.example/listen', 'published')],
    },
  ),
  request(
    'en4-103',
    {
      title: `Moving a piano down one floor, Kazimierz`,
      body: `Hello fellow Krakowians, an upright, about 200 kilos, must go from the 1st floor to the ground floor in the same building on Saturday. No lift, wide stairs, I have straps. I need three strong people who have done that before, not three brave ones. I offer 600 PLN for the three of you together, and pierogi. The piano was 900 zł so please do not kill it :) Write in the comments`,
    },
    { engagement: 'contract', budget: { minMinor: 60000, maxMinor: 60000, currency: 'PLN', unit: 'fixed' } },
  ),
  other('en4-104', {
    title: `Ivory gown, UK 12, never altered`,
    body: `Was 1,450 in the boutique in Kilkenny, I'd take 500 for it. Never worn as the wedding didn't go ahead, all grand now, we're better as neighbours. The seamstress I'd hired is lovely and does alterations if you need them, I'll pass on her name with the dress. Collection only, tissues supplied.`,
  }),
  request(
    'en4-105',
    {
      title: '',
      body: `👍 Earn 50–300 USD per day only with your phone 👍
We cooperate with hotels and YouTube channels to increase their popularity. Your task: subscribe, like and send screenshot. 25 tasks per day, salary every evening. New members get 10 USD bonus! After 3 free tasks you pre-pay for the VIP group and get back with 40% commission.
No skill, age 23–55. Contact receptionist 👉 @amelie_task_desk on Telegram`,
    },
    {
      budget: { minMinor: 5000, maxMinor: 30000, currency: 'USD', unit: 'day' },
      scam: 'paid likes as bait, then money in advance for a “VIP group”',
      contacts: [contact('telegram', 'amelie_task_desk', 'asked')],
    },
  ),
  other(
    'en4-106',
    {
      title: `For sale: 1974 Dolomite, 80% restored, 20% divorce`,
      body: `All the expensive work is done: engine out and rebuilt by a professional (bill for £2,180), sills, floor, respray in Mimosa. What's left is trim and wiring, say a month of Sundays for somebody who enjoys it. £3,750 or a sensible offer. She's in Stockport under a cover. Mike, 0161 496 0220. No time wasters, I've wasted enough of my own.`,
    },
    {
      contacts: [contact('phone', '+441614960220', 'asked')],
    },
  ),
  request(
    'en4-107',
    {
      title: `Retrim of a pair of Dolly seats`,
      url: 'https://dolomiteowners.example/forum/wanted/4471',
      postedAt: '2013-08-29T20:12:00Z',
      body: `I've got the seats out, foams from the club shop (£140 the pair, daylight robbery) and two hides I bought at an autojumble. What I'm looking for is a trimmer within an hour or so of Hereford to make up and fit the covers, original flutes please, not diamonds like a nightclub. Who can do it, what'd you want for it and how long is your queue? PM's on.`,
    },
    { engagement: 'contract' },
  ),
  offer('en4-108', {
    title: '',
    body: `Hello mothers of Limassol! 🌞 I'm Vesna, 34, nanny with first aid certificate and 9 years in families, English / Serbian / some Greek. From September I have mornings free, Germasogeia and Potamos area, own car with two seats. €12 per hour, for full days we can agree. Recommendations on request. Write me private`,
  }),
  other('en4-109', {
    title: `Two stables free from 1 March`,
    body: `Small quiet yard near Kelso, DIY livery £28 a week, part livery £65, hay and bedding at cost. Floodlit arena, 30 acres of off road hacking. We share the work of turning out at weekends on a rota so you do need to be somebody who does their turn!! No stallions, no drama. Pop in any evening.`,
  }),
  request(
    'en4-110',
    {
      title: `Seeking CTO / full stack co-founder for pet-sitting super app`,
      url: 'https://foundermatch.example/posts/18230',
      postedAt: '2019-11-06T12:12:00Z',
      body: `The idea is validated (300 survey answers) and the market is $20bn. I bring the vision, the pitch deck and a cousin at a TV station. You build the iOS and Android apps, the payments, the backend and the admin, about four months full time. There's no salary at this stage but you will get 8% of the equity vesting over five years. If you are motivated by money first please scroll on. Pitch yourself: ceo (a) pawtropolis.example`,
    },
    {
      scam: 'months of work for a small share and no pay',
      contacts: [contact('email', 'ceo@pawtropolis.example', 'asked')],
    },
  ),
  other('en4-111', {
    title: `Room in shared house, Fallowfield, bills inc.`,
    body: `£515 a month, 11 month contract with the landlord direct, deposit protected. Two PhDs and a nurse on nights, so we need someone quiet before noon. The landlord hires a cleaner fortnightly for the kitchen, which is the best thing about the place. Double bed, desk, view of a wall. Viewings all week, reply through the board.`,
  }),
  request(
    'en4-112',
    {
      title: `Illustrator for four essays`,
      source: 'substack',
      url: 'https://substack.com/@thelowtide/note/c-61220019',
      postedAt: '2024-07-08T08:45:00Z',
      body: `I'm bringing out the four "Estuary" essays as a small printed thing this winter and want a drawing for each, black and white, more mud than seagull. This is paid work: tell me your usual fee for a half page and I'll either say yes or be honest that I can't. The printer wants £1,130 for 300 copies, which gives you an idea of the scale. Reply with a link to your drawings, or restack for your muddy friends.`,
    },
    { engagement: 'contract' },
  ),
  other(
    'en4-113',
    {
      title: `Launching Ledgerina: hire your first AI bookkeeper for $29`,
      url: 'https://shiphour.example/launches/ledgerina',
      postedAt: '2024-05-02T07:01:00Z',
      tags: ['launch', 'ai', 'finance'],
      body: `Hey makers 👋 Small businesses pay $300–$600 monthly for someone to categorise coffee. Ledgerina does it while you sleep, asks when it isn't sure, and never takes a holiday in tax season. How it started: my partner runs a ceramics studio and paid a (lovely!) bookkeeper more than her own rent. I'm an ex-auditor, I built her a script, the script grew a face.

What it does: bank feeds, receipts by mail, month-end questions in one list, export for your accountant.
What it doesn't: tax advice, payroll, small talk.

Free for the first 50 transactions, then $29/mo. Use code MAKERS for 20% off. I'm here all day for questions and roasts. https://ledgerina.example`,
    },
    {
      contacts: [contact('website', 'https://ledgerina.example/', 'published')],
    },
  ),
  request(
    'en4-114',
    {
      title: `Joiner wanted for a stair, Portobello`,
      body: `We've stripped 1970s hardboard off our stairs and found out why it was there. Five treads and the bottom newel need replaced, spindles to be matched (one survives). We're not after a whole new staircase, that quote was £11k and I laughed out loud. Does anyone on here do this sort of work or is free to come and look and give us a price? We can be flexible on dates, the cat less so.`,
    },
    { engagement: 'contract' },
  ),
  offer(
    'en4-115',
    {
      title: `Classified`,
      source: 'rss',
      url: 'https://marginalia-weekly.example/issues/88#classifieds',
      postedAt: '2023-10-13T05:00:00Z',
      body: `<p><strong>YOUR BOOK IS TOO LONG.</strong> It's all right, they all are. Developmental editor, twelve years in trade non-fiction, takes on six manuscripts a year. First 3,000 words marked up for $90, which comes off the fee. <a href="https://toolong.example/work-with-me">toolong.example</a></p>`,
    },
    {
      contacts: [contact('website', 'https://toolong.example/work-with-me', 'published')],
    },
  ),
  other('en4-116', {
    title: `READ FIRST: rules for #jobs`,
    body: `1. Say what you pay. Posts with "DOE", "competitive" or "exposure" are removed.
2. Hiring posts start with [HIRING], people who look for work use [FOR HIRE].
3. No spec work, no rev share, no "quick question" that is in fact a job.
4. One post per week.
5. Disputes about payment belong to the two of you, the mods are not a court.
6. Do not DM the mods to offer us your services. We know. Thank you.`,
  }),
  request(
    'en4-117',
    {
      title: `website for a dog groomer - leaving agency`,
      url: 'https://smallbizchatter.example/t/website-for-a-dog-groomer/20418',
      postedAt: '2016-09-19T19:26:00Z',
      body: `hiya, ive been paying an agency £180 a MONTH for a site they havent touched since 2013 and its not even mine!! I own the domain at least. looking for someone to build me a simple wordpress one, home, prices, gallery, about me, contact/booking form. 5 pages thats it. Photos i have hundreds of.

Just so you know what im like: i can write the words myself, i know what i want (NOT pink), i answer emails the same night and i wont change my mind 40 times. The agency wants £350 to "release" the old content, they can keep it, its all out of date. My mates lad said he'd do it but he's been saying that since easter.
 what would you charge for it all in and could it be done before christmas rush? Im in Wigan but obv doesnt matter. email is tracy@ muddypawsparlour .example (no spaces, the spam is unreal)`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'tracy@muddypawsparlour.example', 'asked')],
      services: ['five_page_website'],
    },
  ),
  other('en4-118', {
    title: `Gig wanted / gig offered - May thread`,
    url: 'https://tapehead.example/topic/15500-gig-wanted-gig-offered-may',
    postedAt: '2017-05-01T06:00:00Z',
    author: 'mod_farfisa',
    body: `New month, new thread. If you look for a player, or are one, post it below and not in the main forum. Give the town, the style, the date and the MONEY. Last month's thread brought a bassist to Tulsa and a harpist to somebody's divorce party so it does work. Off-topic goes to the lounge.`,
  }),
  request(
    'en4-119',
    {
      title: `Bookkeeper needed, community bike workshop`,
      body: `Our treasurer is stepping down after 8 years (thank you Ines!!) and the trustees have decided it's time to pay somebody rather than wear out another volunteer. Roughly a day a month: reconcile, payroll for three part-timers, VAT quarter, a report we can understand. Turnover is about £140k, on Xero. Self-employed or through your practice, both are fine. Tell us your rates. Reply here or catch Bo at the workshop before the AGM on the 20th.`,
    },
    { engagement: 'contract' },
  ),
  other('en4-120', {
    title: `Re: Junior or senior for a one-off migration?`,
    source: 'discourse',
    url: 'https://talk.bootstrappers.example/t/junior-or-senior/6120/4',
    postedAt: '2022-01-19T17:30:00Z',
    body: `I'd go for the senior every time. We hired two juniors at €25 an hour for ours and paid them for nine weeks. Then we hired Wilhelmina for €900 a day and she was done on the Thursday. Ask for somebody who has done that very migration, get a fixed price for the dry run, then decide. And whatever you do, write down who owns the rollback.`,
  }),
  offer(
    'en4-121',
    {
      title: `Transcription & captioning overflow - Nakuru based team`,
      url: 'https://remotekazi.example/threads/3370',
      postedAt: '2023-04-24T06:10:00Z',
      body: `Good morning. We are six transcribers who worked three years for a big US platform until it closed our accounts with no reason. We now take work direct: clean verbatim, legal, academic interviews with African accents (that is where we shine). $0.70 per audio minute, 24h for anything below two hours. NDA no problem. Test us with five minutes at no cost. Email: desk{at}rift-transcripts{dot}example`,
    },
    {
      contacts: [contact('email', 'desk@rift-transcripts.example', 'asked')],
    },
  ),
  other('en4-122', {
    title: `What would an app like this cost? (NOT asking for quotes)`,
    body: `My board has heard the words "members' app" at a conference and I have to put a figure in next year's plan. Ringing club, 600 members, rota, push notification, dues. I see anything between 5k and 150k when I read around. If you commissioned something like it, what did you pay and what did you forget? I will be buying nothing this year so please, developers, leave my inbox alone.`,
  }),
  request(
    'en4-123',
    {
      title: `Remote data entry clerk, 200 vacancies`,
      body: `URGENT HIRING for housewife, students, retired!! Simple copy-paste form filling work from mobile. Company will provide daily 50 forms. Registration and training kit charge of Rs 1,499 only, fully refundable with first payout. Limited ID available, hurry. Joining letter and agreement given on stamp paper. Send Aadhaar, photo and payment screenshot to hr.joining@swiftforms-india.example`,
    },
    {
      scam: 'a fee in advance for registration and a training kit',
      contacts: [contact('email', 'hr.joining@swiftforms-india.example', 'asked')],
    },
  ),
  other('en4-124', {
    title: `FREE logs, you cut, you carry`,
    body: `Big ash came down in the storm, tree surgeon's been and been paid (ouch, £700) and left me the trunk in rings. Free to whoever wants to come with a saw and a trailer, back lane behind Elm Terrace. Please don't block the Robinsons. Not splitting or delivering it, it's free, come on now!`,
  }),
  request(
    'en4-125',
    {
      title: `Film society needs insta graphics`,
      url: 'https://students-union.quarrybank.example/noticeboard/5518',
      postedAt: '2023-09-19T13:25:00Z',
      body: `heyyy freshers is over and our instagram still looks like a powerpoint. we screen 10 films this term and want a set of ten matching posts (4:5, plus story size) in a sort of polish poster mood. £60 for the lot out of the society account, and free entry obvs. you'll get titles + dates in a sheet. dm @quarrybankfilmsoc on insta w something you made`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('instagram', 'quarrybankfilmsoc', 'asked')],
      services: ['social_graphics'],
    },
  ),
  other('en4-126', {
    title: '',
    source: 'x',
    url: 'https://x.com/tuesdaycrossword/status/1402226190033',
    postedAt: '2021-06-08T07:15:00Z',
    body: `Looking for something to do at work? 14 across today: "Contractor's offer, not entirely tender (3)". First correct answer wins nothing whatsoever, as is our budget.`,
  }),
  offer('en4-127', {
    title: `GST return, ITR & bookkeeping - CA finalist`,
    body: `Namaste group members. I'm a CA finalist in Indore handling monthly GST returns of 30+ small shops. Charges: GSTR-1 + 3B Rs 1,500 per month up to 100 invoices, ITR from Rs 800. Everything through phone and email, no need to visit. First month discount for members of this group. Kindly inbox me. Genuine queries only.`,
  }),
  other('en4-128', {
    title: `A statue for the ferryman`,
    body: `For 51 years Dinny rowed this village to work and to school and never took a penny from a child. We have commissioned a bronze from a Leitrim sculptor. Her fee and the casting come to €18,500 and we're €6,200 short. €20 gets your name in the booklet, €250 a maquette, €1,000 a row across the lough by his grandson. All the work is given free except the sculptor's, who has to eat.`,
  }),
  request(
    'en4-129',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/fernhillcycles/status/1580917340022',
      postedAt: '2022-10-14T08:50:00Z',
      body: `ok twitter who here can make our till (Lightspeed) and our webshop (Woo) agree about how many inner tubes exist? two plugins tried and refunded (£49 + £79). want a proper sync over their APIs, will pay properly for it. DMs open`,
    },
    {
      engagement: 'contract',
      services: ['api_integration'],
    },
  ),
  other('en4-130', {
    title: `Thank you (regex person especially)`,
    body: `The script runs! It was due to my professor on Monday and two of you stayed up with me until 1:30 my time. I offered to pay and got told to "help the next one", so I've stuck around in #beginners all evening and helped somebody with a for loop. Felt like a million dollars. Got a job interview out of the project too, fingers crossed.`,
  }),
  offer(
    'en4-131',
    {
      title: `Longarm quilting - edge to edge`,
      url: 'https://patchworkporch.example/services/longarm/880',
      postedAt: '2019-08-20T15:00:00Z',
      body: `My new-to-me machine is paid for and now it wants feeding. Edge to edge at 2 cents a square inch, custom from 5, batting at my cost. Turnaround is four weeks until October, then it's Christmas and heaven help us. Mail-in welcome from the lower 48. I'm in Paducah, 270-555-0104, leave a message because I can't hear a thing over her.`,
    },
    {
      contacts: [contact('phone', '+12705550104', 'asked')],
    },
  ),
  other('en4-132', {
    title: `Desk to let in a shared studio`,
    body: `Two illustrators, a copywriter and a man who makes bagpipes (at weekends, relax). £165 a month, rolling contract, month's notice, heating that works. Bike store, kiln by arrangement. We sometimes pass each other jobs but that's luck and not part of the offer. Come for a brew and a look.`,
  }),
  request(
    'en4-133',
    {
      title: `Want to rent verified freelancer profile`,
      url: 'https://remotekazi.example/threads/4108',
      postedAt: '2024-01-16T03:33:00Z',
      body: `Hello dear. We are development team in Asia looking for partners in Europe, UK or USA who has Upwork or LinkedIn account with verified ID. You do not work, we do all the work, you only let us log in by AnyDesk and sometimes show your face in the client call. You will receive 150 USD every month, stable. We already have 14 partners like you and nobody had problem. The clients are real, the code is high quality, only the platform doesn't like our country. Long term friendship. Discord: silverbridge_dev77`,
    },
    {
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'month' },
      scam: 'a verified account to lend to strangers',
      contacts: [contact('discord', 'silverbridge_dev77', 'asked')],
    },
  ),
  other('en4-134', {
    title: `From zero to booked: my 6-week cohort for new freelancers`,
    body: `Tired of sending 40 proposals a week? In six Tuesdays we'll find your niche, write the offer, set the price and land your first contract. 31 of 36 students of the spring cohort got paid work before the last session. $349, or two instalments. Early seats close Sunday. Scholarship for two, just tell me why.`,
  }),
  offer('en4-135', {
    title: `Calligraphy - few dates left for this year`,
    body: `Hi brides (and grooms, I know you're lurking), I do envelopes, place names, seating plans on mirror or slate. €2.20 an envelope, place names 1.50, mirrors from 140. Booked solid June, some room in July and Sept. PM me with your numbers and the date.`,
  }),
  other('en4-136', {
    title: `For Baraka's family`,
    body: `Many of you knew Baraka from the rank outside the station, sixteen years without missing a shift. He passed away on Sunday. He was a contractor so there's no pension and no insurance from the company, and four children in school. We're collecting to get him home and to pay the fees until December, target KES 480,000, now at 211,350. Treasurer is Mama Wanjiru at stall 9. Even fifty bob helps.`,
  }),
  request(
    'en4-137',
    {
      title: `Marketing Intern (unpaid, remote)`,
      url: 'https://shiphour.example/jobs/marketing-intern-1180',
      postedAt: '2023-01-09T09:09:00Z',
      body: `Fast-growing wellness startup seeks a rockstar intern to own our socials, newsletter, SEO and influencer outreach. 30+ hours a week, 6 months. This is an unpaid position, however you'll receive a glowing letter of recommendation, a free subscription (worth $14.99/mo) and the chance to be considered for a future paid role. Must have 2 years of experience and own laptop.`,
    },
    { scam: 'six months of work without pay' },
  ),
  other('en4-138', {
    title: `417 applications, 9 interviews, 0 offers`,
    body: `Posting because I have to say it somewhere. Nine months. Two take-home tasks that were plainly their roadmap. One "we went with someone cheaper" after I'd asked for less than I made in 2018. One recruiter who forgot my name in the rejection. I'm okay, I have savings until summer. I'm not after leads, just tell me it's not only me.`,
  }),
  offer(
    'en4-139',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/gloamtone.bsky.social/post/3kz2ab7yqwe2f',
      postedAt: '2024-08-19T16:40:00Z',
      author: 'gloamtone.bsky.social',
      body: `composer of sad lute music here, between projects. if your small game needs 5–10 minutes of adaptive score this autumn I'd love to hear it. jam rates for jam people, real rates for funded people. reel → https://gloamtone.example/reel 🎻 #gamedev #gameaudio`,
    },
    {
      contacts: [contact('website', 'https://gloamtone.example/reel', 'published')],
    },
  ),
  other('en4-140', {
    title: `Worked all states on 5 watts!`,
    url: 'https://qrp-shack.example/forum/logbook/6120',
    postedAt: '2008-02-17T22:58:00Z',
    body: `Finally worked North Dakota, on 40 m at 0412Z, and that makes fifty. Took me 31 months, a fishing rod and $118 of parts, against the budget of $100 I had promised the XYL. Contest season helped, everyone is so desperate for a contact. Now looking for suggestions: which paper certificate is worth the postage? 73`,
  }),
  request(
    'en4-141',
    {
      title: `N gauge: someone to print 12 wagon bodies`,
      body: `I've drawn a batch of slate wagons in FreeCAD and my own printer makes them look like cheese. Would a member with a resin printer run off a dozen? Files are watertight (checked). I'd pay £50 for the twelve plus postage to Shropshire, cleaned and cured please. No hurry at all, the line won't be finished in my lifetime.`,
    },
    { engagement: 'contract', budget: { minMinor: 5000, maxMinor: 5000, currency: 'GBP', unit: 'fixed' } },
  ),
  offer(
    'en4-142',
    {
      title: `Ute + strong back, Sunshine Coast`,
      url: 'https://taskmate.example/au/services/ute-sunshine-coast-2210',
      postedAt: '2023-02-11T22:40:00Z',
      body: `Tip runs, marketplace pick ups, one-bedroom moves, flat packs. Been doing it four years full time, police check, $2m public liability. From $70 an hour, one hour minimum, no stairs surcharge because I'm soft. Beerwah to Noosa, further if you shout the fuel. Text Davo 0491 570 110.`,
    },
    {
      contacts: [contact('phone', '+61491570110', 'asked')],
    },
  ),
  other('en4-143', {
    title: `Sawmill to take on 60, says owner`,
    source: 'rss',
    url: 'https://tarnvalley-gazette.example/2018/03/sawmill-sixty-jobs',
    postedAt: '2018-03-22T05:30:00Z',
    body: `<p>The new owner of the Tarnfoot mill told a packed hall on Tuesday that up to sixty people would be hired before the end of next year, half of them in the first six months, at "not a penny below" CA$24 an hour. A supply contract with a Quebec builder worth $11 million has been signed.</p><p>The mill has stood empty since 2009, when 140 people lost their jobs in an afternoon. Some of them were in the hall. Asked if the old hands would be called first, the owner said he needed people who could read a screen, to laughter, and that there would be six weeks of paid training at the college. Applications don't open before June.</p><p>Councillor Ames wanted to know what would happen to the road. The owner said he was hired to run a mill and not a road.</p>`,
  }),
  offer(
    'en4-144',
    {
      title: `Paid support for companies running quayside in production`,
      source: 'github',
      url: 'https://github.com/quayside-db/quayside/discussions/914',
      postedAt: '2024-10-28T09:00:00Z',
      author: 'tessaquay',
      body: `From next month I'm on my own and partly live off this project. If your company depends on it: I do upgrades, performance reviews and on-call backup, by the day or as a retainer. Community support stays what it was, free and grumpy. Scope first, price after; message me on Mastodon, @tessa@social.quayside-db.example, and tell me your cluster size.`,
    },
    {
      contacts: [contact('mastodon', 'tessa@social.quayside-db.example', 'asked')],
    },
  ),
  other('en4-145', {
    title: `Which platform takes least? My 2017 in numbers`,
    body: `Same work (subtitles), three marketplaces, twelve months. A: 64 jobs, $7,180 gross, 20% fee sliding to 10. B: 11 jobs, $2,400, flat 15, two chargebacks. C: 3 jobs, nobody home. Direct clients: $9,950, fee zero, and one of them still owes me 300. Hours, since somebody will ask: 812 of paid work and about 190 of writing bids, chasing, answering "can you do a free sample". Per hour A comes to $19, B $31, direct $44. The direct ones all found me through two talks I gave for nothing at a festival, so make of that what you will.

Conclusion: the marketplaces are advertising that you pay for afterwards. Your mileage?`,
  }),
  request(
    'en4-146',
    {
      title: `Stage carpenter (permanent), Theatre Royal workshop`,
      url: 'https://crewdesk.example/vacancies/theatre-royal-carpenter',
      postedAt: '2012-07-30T12:00:00Z',
      body: `The Theatre Royal's workshop makes for four houses and tours and we now have a vacancy for a carpenter to join the permanent staff. Salary on union scale, 40 hours annualised, some get-ins at night. You'll be able to read a drawing, weld a bit and say no to a designer kindly. Our last production budget was £86,000 so we build, we don't hire in. Write with two referees to the Workshop Manager, at the stage door address.`,
    },
    {
      engagement: 'employment',
    },
  ),
  offer(
    'en4-147',
    {
      title: `Indexer: places open for spring proofs`,
      url: 'https://lists.humanities-net.example/archive/2201/0077.html',
      postedAt: '2022-01-17T10:45:00Z',
      body: `Colleagues with page proofs due between March and May may like to know that I have two gaps. Some ninety scholarly indexes since 2007, chiefly medieval studies, law and music. I index from PDF, in the style of your press, at £3.10 a page, and I read the whole book, including the footnotes. A sample from a recent volume can be had from lorimer@backmatter.example.`,
    },
    {
      contacts: [contact('email', 'lorimer@backmatter.example', 'asked')],
    },
  ),
  request(
    'en4-148',
    {
      title: `Retoucher for 400 jewellery shots`,
      url: 'https://togtalk.example/forums/pro-lounge/20017',
      postedAt: '2018-05-15T08:20:00Z',
      body: `I shot a catalogue, silver on black acrylic (never again), and the dust will be the end of me. I need to hand the lot to a retoucher: dust, scratches, stray reflections, consistent tone, paths already cut. My client pays me in July but you'd be paid on delivery. Give me a per-image price and one before/after of something shiny. PM me and put DUST in the subject.`,
    },
    { engagement: 'contract' },
  ),
  offer('en4-149', {
    title: `Greek/Turkish into English - free capacity`,
    url: 'https://linguaplaza.example/forum/availability/5521',
    postedAt: '2012-02-07T07:55:00Z',
    body: `Dear colleagues, a big arbitration has been settled (good for the parties, bad for me), so until mid March I can take overflow: legal and shipping, up to 2,500 words a day, own Trados licence, sworn for both languages in Nicosia. From 0.10 EUR per word, for colleagues a bit less. Replies through my profile.`,
  }),
  other('en4-150', {
    title: `How I'd spend a day's pay on the club layout`,
    body: `Treasurer's column, tongue in cheek. If every member gave one day's pay we would have, by my reckoning, £4,212 and eleven resignations. With it I'd hire a professional to wire the fiddle yard (£1,500, I asked), buy the signal box nobody wants to build, and put the rest on the roof. Last time we hired anybody was in 1994, for the dust extraction, and the minutes show that the discussion of his invoice took longer than the work. The time before that was the sign-writer, who was paid in kippers.

I did ask round what other clubs do. Two have a paid caretaker (£40 a week and a key). One lets its rooms to a choir, which sings through the running sessions. One has won the lottery, a real one, and hasn't spoken to the rest of us since.

Instead we'll go on as always: free labour, hot soup, and Trevor's wiring. See you Thursday.`,
  }),
];
