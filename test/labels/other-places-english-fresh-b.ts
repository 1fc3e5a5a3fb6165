/** English posts of further communities and years, written after the rules stood and by an author who had read none of them: the second hundred. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_FRESH_B: readonly PlacedPost[] = [
  request(
    'en3-101',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99100101',
      postedAt: '2012-10-01T13:20:00Z',
      body: `SEEKING FREELANCER - Remote or Minneapolis

We run a scheduling site for ice rinks (I know). Our Backbone front end was written by me, which is the problem. There is a decent Rails API underneath and about 70 specs. I'm looking for somebody to take the calendar view and make it fast on an iPad 1, because that's what rink managers carry around.

Probably 60-80 hours before the end of November. Up to $85/hr for somebody who's done drag and drop calendars before.

Mail me: soren AT rinkwise DOT example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8500, maxMinor: 8500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'soren@rinkwise.example', 'asked')],
    },
  ),
  other('en3-102', {
    title: 'My contractor used a subcontractor who used his nephew',
    body: `We hired a licensed painter for $3,800. On day one somebody else turned up, on day two a boy of maybe 17 who said that he's paid $10 an hour. There's paint on the oak floor. The contract only says "work will be carried out in a professional manner". Do I call the licensed guy, the somebody, or the boy's mother? Half of the money is still with me.`,
  }),
  offer('en3-103', {
    title: 'Selling my SpigotMC plugin skills (1.8 - 1.20)',
    url: 'https://www.spigotmc.example/threads/selling-my-plugin-skills.10103/',
    postedAt: '2023-07-10T18:00:00Z',
    body: `[CENTER][B]Nimbuz Dev - custom plugins[/B][/CENTER]
Small (1-3 commands): 15€
Medium (GUI, config, economy hook): 40€
Big: ask

✔ source included ✔ 14 days of bug fixes ✔ 62 vouches (see page 3)
PM me here with what you want. Not accepting robux, nitro or "exposure on your server".`,
  }),
  request(
    'en3-104',
    {
      title: 'Looking to pay someone to cut my interviews. True crime, weekly',
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/zy0104/',
      postedAt: '2021-05-04T04:04:00Z',
      body: `I've done 61 episodes by myself and I am so tired of my own mouth noises. An episode is 50 minutes from about 80 raw, two tracks, sometimes a third that was recorded on a phone in a car. I need noise taken down, the ums thinned, music in and out, LUFS right, delivered by Thursday noon.

I'm making about $900 a month from ads so I'm not rich, but I do pay, and on the same day. DM with what an episode would cost me and a before/after please.`,
    },
    { engagement: 'contract' },
  ),
  other('en3-105', {
    title: 'Should I put "available for hire" on a personal blog?',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zy0105',
    postedAt: '2021-08-16T16:00:00Z',
    tags: ['ask', 'career'],
    body: `I get one or two mails a month because of an article on PDF parsing. So far I've said no to all of them. I could take a small contract now and then; my employer allows up to 8 hours a week. Those of you with a "hire me" line: does it make readers trust the articles less? And do you name a rate?`,
  }),
  request(
    'en3-106',
    {
      title: 'end of tenancy clean, 2 bed flat, E17, by Fri',
      body: `keys are with the neighbour. oven is BAD, i won't lie. agent wants a receipt from a real company, so no cash jobs this time. budget's £180. if you can do the carpet too tell me what you'd add. 020 7946 0528, ask for Temi`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 18000, maxMinor: 18000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+442079460528', 'asked')],
    },
  ),
  other('en3-107', {
    title: 'Upwork raises the fee again: what changes for existing contracts',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Upwork/comments/zy0107/',
    postedAt: '2023-04-06T15:00:00Z',
    body: `As I understand the mail: new contracts are a flat 10%, the 5% tier for the long ones is gone at the end of the year. I've a client at $22,000 lifetime, so for me it's $110 more a month. Do you pass that on? Has anybody told a client "my rate is now $63 because of the platform" and lived?`,
  }),
  request(
    'en3-108',
    {
      title: 'Illustrations for a children’s cookbook in Welsh and English',
      body: `Llanfihangel Community Press is a tiny publisher (three of us, one kettle). We're after an illustrator for 24 recipes, each with one spot picture and a border. Ink and watercolour, or digital that doesn't look it. There is a grant, so you will be paid properly, and we'd like to know your fee. Deadline: St David's Day, printing in April.

Please look at our list before you write: https://gwasgyfenni.example
Letters of interest to Non, llyfrau@gwasgyfenni.example`,
    },
    {
      engagement: 'contract',
      contacts: [
        contact('email', 'llyfrau@gwasgyfenni.example', 'asked'),
        contact('website', 'https://gwasgyfenni.example', 'published'),
      ],
    },
  ),
  other('en3-109', {
    title: '',
    source: 'x',
    url: 'https://x.com/lowmarsh/status/990000000000100109',
    postedAt: '2022-11-18T01:10:00Z',
    body: `"we are looking for a rockstar who wears many hats and treats the company like their own" so you are looking for three people and a founder, for 38k`,
  }),
  offer(
    'en3-110',
    {
      title: 'Freelance sound designer – new reel, open for 2025',
      source: 'bluesky',
      url: 'https://bsky.app/profile/lowmarsh.example/post/3zy110',
      postedAt: '2025-01-06T10:00:00Z',
      body: `New year, new reel! 🎧 creature voices, UI, weapons that don't sound like the library. Wwise & FMOD. I've room for one bigger project from March, small stuff any time. mossthroat.example/reel — bookings@mossthroat.example`,
    },
    {
      contacts: [
        contact('website', 'https://mossthroat.example/reel', 'published'),
        contact('email', 'bookings@mossthroat.example', 'asked'),
      ],
    },
  ),
  request(
    'en3-111',
    {
      title: 'Bounty on keyboard layout switching',
      source: 'github',
      url: 'https://github.com/fernhollow-example/greeter/issues/511',
      tags: ['help wanted', 'bounty'],
      postedAt: '2014-12-01T08:00:00Z',
      body: `The login screen always starts with the US layout. My password has a ß in it, so I type blind every morning.

I've put a bounty of $75 on this. Acceptance: the layout of the last user is used, and there is an indicator. Needs to work without systemd, please (yes, really). I'd do it myself but I don't speak Vala.`,
    },
    { engagement: 'bounty', budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-112', {
    title: 'Fiverr gig vs own site: numbers after one year of logo work',
    body: `People ask, so here are mine.

Fiverr: 74 orders, average $48, 20% gone in fees, three disputes, one chargeback.
Own site: 9 clients, average $610, cost me about $1,100 in ads and a lot of coffee.

Per hour it comes out nearly the same, $31 against $35. The difference is how I felt on Sundays. I'll answer questions about contracts and deposits below, but please don't ask me to do your logo, I'm booked and this isn't that kind of post.`,
  }),
  request(
    'en3-113',
    {
      title: 'Nanny share / part-time nanny from January, Leslieville',
      body: `Two families, two toddlers (14 and 17 months), Tuesday to Thursday 8:30 to 4:30. We're looking for a warm, experienced nanny who likes to be outdoors. CPR certificate, references, we do payroll properly. CAD 27 per hour in total. Please send a few lines about yourself to leslievilletots@maplemail.example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2700, maxMinor: 2700, currency: 'CAD', unit: 'hour' },
      contacts: [contact('email', 'leslievilletots@maplemail.example', 'asked')],
    },
  ),
  other('en3-114', {
    title: 'The "quick call" that was a free consulting session',
    source: 'reddit',
    url: 'https://www.reddit.com/r/consulting/comments/zy0114/',
    postedAt: '2020-01-15T19:00:00Z',
    body: `A VP I met at a conference asked for 20 minutes. Ninety minutes later I had drawn his whole pricing model on a shared board, and the last thing he said was that they'd "look for someone to implement it in Q2". I charge $240 an hour. Tell me how you end those calls politely, because I clearly can't.`,
  }),
  request(
    'en3-115',
    {
      title: 'Job: web editor (mat cover), wildlife trust',
      source: 'rss',
      url: 'https://charityjobs.example/web-editor-maternity-cover',
      postedAt: '2016-03-02T09:00:00Z',
      body: `<h3>Web Editor (maternity cover, 9 months)</h3><p>Fenland Wildlife Trust needs somebody to keep 400 reserve pages fresh, brief volunteers and send a monthly newsletter to 31,000 members.</p><p><strong>Salary:</strong> &pound;24,500 per annum pro rata<br/><strong>Hours:</strong> 28 per week<br/><strong>Where:</strong> Ely, with some home working</p><p>Apply with a CV and a letter at <a href="https://fenlandtrust.example/jobs/web-editor">https://fenlandtrust.example/jobs/web-editor</a> by noon on 24 March.</p>`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2450000, maxMinor: 2450000, currency: 'GBP', unit: 'year' },
      contacts: [contact('website', 'https://fenlandtrust.example/jobs/web-editor', 'asked')],
    },
  ),
  other('en3-116', {
    title: 'Nextcloud 31 broke my invoice app (500 after update)',
    source: 'discourse',
    url: 'https://help.nextcloud.example/t/nextcloud-31-broke-my-invoice-app/10116',
    postedAt: '2025-03-02T07:20:00Z',
    body: `After the update the invoicing app throws "Undefined array key 'rate'" as soon as I open a job with an hourly rate. Fixed-price jobs work. I need this by Monday, since I have to bill a client €2,300. Is there a way to go back to 30 without losing the entries? Logs below. PHP 8.3, Postgres 15.`,
  }),
  offer(
    'en3-117',
    {
      title: 'Handy lass in Dunedin',
      body: `Shelves, flat packs, gutters, taps, a lick of paint. I'm tidy, I bring a dustpan, and I'll tell you when it's a job for a sparky instead of me. NZ$45 an hour, first half hour of looking at it is free. Email's best: robyn at handylass dot example`,
    },
    { contacts: [contact('email', 'robyn@handylass.example', 'asked')] },
  ),
  request(
    'en3-118',
    {
      title: '5 explainer scripts, fintech for farmers',
      body: `Hello everybody. Our co-op in Nakuru lends to smallholders. We'd like to have five short explainer videos, and first of all the scripts: 90 seconds each, simple English, so that we can have them put into Swahili and Kikuyu later. The animator is already on board. We've 600 dollars for all five. Do send a script you've written (not a finished video) to pambana@shambacredit.example before the 20th.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 60000, maxMinor: 60000, currency: 'USD', unit: 'fixed' },
      services: ['video_script'],
      contacts: [contact('email', 'pambana@shambacredit.example', 'asked')],
    },
  ),
  other('en3-119', {
    title: 'What does "competitive salary" mean? We asked 210 employers',
    source: 'rss',
    url: 'https://payroll-notes.example/competitive-salary',
    postedAt: '2019-09-25T05:00:00Z',
    body: `<p>Of 210 companies whose adverts promised a "competitive salary", 64 told us a figure. The median was £2,100 below what the market pays for the same title.</p><p>Recruiters gave three reasons: the range isn't fixed yet, rivals read adverts too, and "we've always done it so".</p>`,
  }),
  request(
    'en3-120',
    {
      title: 'Someone to translate a Japanese synth manual (38 pages), will pay!',
      source: 'reddit',
      url: 'https://www.reddit.com/r/translator/comments/zy0120/',
      tags: ['Translation Request'],
      postedAt: '2023-12-28T20:02:00Z',
      body: `It's a 1983 drum machine of which they made about forty. I've scanned the manual, it's clean print, some tables. I know that this is far beyond what people here do for fun so I'd like to pay 30,000 yen or the equivalent. Doesn't have to be beautiful, the MIDI/DIN sync chapter must be right though.

If that's you, my mail is the name of the machine, no, kidding: dcsync@gatepulse.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'JPY', unit: 'fixed' },
      contacts: [contact('email', 'dcsync@gatepulse.example', 'asked')],
    },
  ),
  other('en3-121', {
    title: 'Update: the tattoo does not say "free worker"',
    source: 'reddit',
    url: 'https://www.reddit.com/r/translator/comments/zy0121/',
    postedAt: '2019-06-11T02:30:00Z',
    body: `You were right, all fourteen of you. My friend paid $180 in Prague for a word that he was told means "works for nobody, free as a bird". It says "unemployed". He's a contractor, so he finds that it's accurate about four months of the year. He won't be getting the second arm done. Thank you to whoever translated the artist's reply.`,
  }),
  request(
    'en3-122',
    {
      title: 'Paid remix / stem prep work for a sample label',
      tags: ['discord', 'paid-work'],
      postedAt: '2024-03-14T23:10:00Z',
      body: `yo 🎛️ we're a small sample label and we drown in folders. need 1 person to name, trim, key+bpm tag about 2,200 one-shots and loops. it's boring, we know, name your price. done by the 30th. ping @ostkreuzloops with when you could start`,
    },
    {
      engagement: 'contract',
      contacts: [contact('discord', 'ostkreuzloops', 'asked')],
    },
  ),
  other('en3-123', {
    title: 'Our freelance budget was cut to zero, and three names on a list',
    source: 'mastodon',
    url: 'https://mastodon.example/@lowmarsh/990000000000100123',
    postedAt: '2024-06-28T16:45:00Z',
    body: `I edit a culture section. From Monday there's no freelance budget any more; it was 1,200 € a month for the whole section. I have to call three people tonight who've written for us for ten years. No, I'm not looking for writers. I just wanted it to stand somewhere that they were good.`,
  }),
  offer(
    'en3-124',
    {
      title: 'Ask HN: Freelancer? Seeking freelancer? (March 2014)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99100124',
      postedAt: '2014-03-01T14:00:00Z',
      body: `SEEKING WORK - Buenos Aires, remote only

Objective-C since the iPhone 3G, lately a lot of Core Bluetooth (heart-rate straps, a bike lock, one oven). Ten apps in the store, two of them with more than 100k users.

github.com/tomasgarrido-bt

tomas (at) lazocorto (dot) example`,
    },
    {
      contacts: [contact('email', 'tomas@lazocorto.example', 'asked'), contact('github', 'tomasgarrido-bt', 'published')],
    },
  ),
  request(
    'en3-125',
    {
      title: 'Shopify app needed: bundle discounts that understand our price lists',
      body: `We sell coffee to offices, 900 orders a month. Every customer group has its own price list, and every bundle app we've tried (five, the dearest at $299 a month) gives the discount on the retail price. Our developer moved to Lisbon and surfs.

So: a private app, via the Functions API, for our one store. I know what I want, I can test quickly and I answer mail. I don't know what such a thing costs, so I'd rather hear your estimate than say a silly number. Write to beth@slowroasters.example.`,
    },
    {
      engagement: 'contract',
      services: [null, 'api_integration'],
      contacts: [contact('email', 'beth@slowroasters.example', 'asked')],
    },
  ),
  other('en3-126', {
    title: 'Is a "trial week" at half pay legal? (Ontario)',
    source: 'reddit',
    url: 'https://www.reddit.com/r/legaladvicecanada/comments/zy0126/',
    postedAt: '2022-03-08T12:12:00Z',
    body: `I applied as a line cook. The owner wants to hire me but first a week at C$9 an hour "to see if it fits". The contract he showed me starts after that week. Minimum wage is 15. I need the job. Can I do the week and then ask for the rest, and has anyone done that?`,
  }),
  request(
    'en3-127',
    {
      title: 'Tile logo + signage for a new ramen place',
      tags: ['linkedin'],
      postedAt: '2025-02-20T08:30:00Z',
      body: `A client of ours, a ramen bar that opens this summer in Antwerp, is looking for a freelance designer for its logo and the shop sign (three letters, hand-drawn preferred). The whole fit-out is €310,000, so they're serious. Kindly propose a fee and two references. I'm the architect, not the client; I only pass it on: j.decorte@bureauzand.example`,
    },
    {
      engagement: 'contract',
      services: ['logo_design'],
      contacts: [contact('email', 'j.decorte@bureauzand.example', 'asked')],
    },
  ),
  other('en3-128', {
    title: 'Wanted: second-hand cargo bike, must carry two kids and a cello',
    body: `Looking for a used cargo bike around Malmö, electric or not, up to 18,000 kr. I need it for work as well (I teach music in three schools), so the box has to be at least 110 cm. Can pick up by train. No Black Friday offers please, and no "brand new, only 39,900".`,
  }),
  request(
    'en3-129',
    {
      title: 'Data entry of parish burial books, 1,140 pages',
      source: 'reddit',
      url: 'https://www.reddit.com/r/genealogy/comments/zy0129/',
      postedAt: '2020-04-15T11:00:00Z',
      body: `I've photographed the burial books of two parishes in Galway (1821-1864). I need them typed into a spreadsheet with six columns. Handwriting is mostly good, some Latin. Because of the lockdown I have some money left that was meant for a trip: I pay 0.60 euro a page. Somebody with patience please, no OCR, I tried. Chat me.`,
    },
    { engagement: 'contract', budget: { minMinor: 60, maxMinor: 60, currency: 'EUR', unit: 'item' } },
  ),
  other(
    'en3-130',
    {
      title: 'v2.0: teams, roles, and why the free plan now ends at 3 jobs',
      body: `Today we ship 2.0 of Shiftpost, the rota app for bars.

**New:** teams, roles, swaps, and you can finally post an open shift ("need someone tonight, £13/h") to everybody at once.

**Pricing:** the free plan covers 3 jobs a month. Pro is £15 per venue. If you signed up before April, nothing changes for you.

https://shiftpost.example/two`,
    },
    { contacts: [contact('website', 'https://shiftpost.example/two', 'published')] },
  ),
  offer('en3-131', {
    title: 'Your friendly neighbourhood CV rewriter',
    body: `Hi folks, I used to be an in-house recruiter, fourteen years, about 30,000 CVs read. I rewrite yours so that somebody like me doesn't put it away after six seconds. £45 for one page, £70 for two, LinkedIn text included. No AI, a phone call first. Message me, I usually answer in the evening.`,
  }),
  request(
    'en3-132',
    {
      title: 'Three months of social posts for a lido',
      body: `Our outdoor pool reopens in May after eleven years and a lot of cake sales. The trust is looking for a person to do our social media from April until the end of June: four posts a week on Instagram and Facebook (texts and pictures, you may come and take photos, we have ducks), answering comments not included. £450 a month. Local knowledge is a plus, a sense of humour is a must.

Tell us in a mail why a lido: chair@marshgatelido.example. Our page is instagram.com/marshgatelido`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 45000, maxMinor: 45000, currency: 'GBP', unit: 'month' },
      services: ['social_content_month'],
      contacts: [contact('email', 'chair@marshgatelido.example', 'asked'), contact('instagram', 'marshgatelido', 'published')],
    },
  ),
  other('en3-133', {
    title: 'How long do you keep failed job rows around?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/PostgreSQL/comments/zy0133/',
    postedAt: '2022-07-19T07:00:00Z',
    body: `We have a jobs table, workers take rows with SKIP LOCKED, finished ones get deleted at once, failed ones stay. It's 40 GB of failures now and storage is $0.115 per GB-month, so nobody cares, but vacuum does. Do you partition by day, move them out, or pay someone to look at them?`,
  }),
  request(
    'en3-134',
    {
      title: 'Wanted: IT person to look after 12 PCs, charity shop HQ',
      body: `We are still on XP and have been told this is bad!! Looking for a local (Bradford) IT person who'd first of all tell us what to do, then move us over to windows 7 one machine at a time, and come by when the printer sulks. We thought half a day per fortnight. Being a charity we can't pay London prices. Tel. 0113 496 0270 and ask for Shabana or leave a message.`,
    },
    { engagement: 'contract', contacts: [contact('phone', '+441134960270', 'asked')] },
  ),
  other('en3-135', {
    title: 'I priced my icon set at $0, $9 and $29. Here is what happened.',
    source: 'devto',
    url: 'https://dev.to/cobblelane/i-priced-my-icon-set-zy135',
    postedAt: '2021-11-08T09:00:00Z',
    tags: ['design', 'showdev'],
    body: `At $0: 8,400 downloads, two thank-yous, eleven bug reports, and one person who asked me to redraw his logo for free.

At $9: 61 sales in a month.

At $29, with the very same icons and the word "Pro": 70 sales.

I still don't know what to conclude, apart from that I'm not a pricing consultant and should've hired one.`,
  }),
  offer('en3-136', {
    title: 'Mobile hairdresser has moved to Arnhem',
    body: `Hello ladies and gents! After six years in Bristol I've followed a Dutchman home. Cuts from €28, colour from €60, I come to you with everything incl. a sheet for the floor. Wheelchair users, shy kids, people who can't sit long: all very welcome, I used to work in care homes. PM for a date, Saturdays go first.`,
  }),
  request(
    'en3-137',
    {
      title: 'LOOKING FOR LATE-NIGHT PROOF READER',
      url: 'https://community.proz.example/forum/late-night-proof-reader.10137/',
      postedAt: '2010-02-11T19:30:00Z',
      body: `Our bureau (financial reports, FR>EN) receives texts at 8 pm CET and delivers at 7 am. We look for proof readers who live in a suitable time zone, NZ, Australia, west coast. Minimum two hours per call, five to eight calls in a month during the season, hourly rate to be stated by you. CAT tool not necessary, MSN Messenger is.

CV to nuit@bureaulafleche.example, with 3 references of the finance sector.`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'nuit@bureaulafleche.example', 'asked')],
    },
  ),
  other('en3-138', {
    title: 'Agency says that it "does not share day rates with talent". Huh?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/ContractorUK/comments/zy0138/',
    postedAt: '2018-05-30T11:11:00Z',
    body: `Found out by accident (client forwarded the wrong PDF) that I'm billed at £780 a day and get £490. The agency's mail says that margins are "commercially sensitive". Contract is up for renewal on 1 July. Do I say that I know? Go direct? There's a 12 month handcuff clause, I did opt out of the regs though.`,
  }),
  request(
    'en3-139',
    {
      title: 'Home Assistant: paid help to write an integration for my heat pump',
      source: 'discourse',
      url: 'https://community.homeassistant.example/t/paid-help-integration-heat-pump/10139',
      postedAt: '2023-10-12T18:18:00Z',
      body: `The maker has a cloud API (OAuth, documented, I've got the keys) but no integration exists. I tried with the scaffold and got as far as a login loop. What I'm after is a custom component with climate, water heater and energy sensors that I may publish under MIT afterwards. I have seen what the module costs with the maker (€640 for an ugly box!), so I'd rather give the same amount to one of you. Tell me if you've made something similar.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 64000, maxMinor: 64000, currency: 'EUR', unit: 'fixed' },
      services: ['api_integration', null],
    },
  ),
  other('en3-140', {
    title: 'Recruiting for a raid team: healers!',
    body: `<Paid in Parsley> is recruiting! 5/8 M, Wed + Sun 20:00-23:00 server time. We need a disc priest and any ranged who shows up on time. No salary, no mercy, we do have an interview (two questions, one is about snacks). whisper an officer in game`,
  }),
  request(
    'en3-141',
    {
      title: 'I need market numbers on sauna rentals in Canada',
      body: `Before I remortgage my house for six mobile saunas, I'd like to have someone sober look at it: how many providers per province, prices per day, season, what people search for, what insurance costs them. A report of maybe 12 pages and the raw table. I had a quote from a big firm ($14,000, no thanks). I'm able to pay CAD 1,800. Timeline: six weeks.

Anneli
anneli@steamcart.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 180000, maxMinor: 180000, currency: 'CAD', unit: 'fixed' },
      services: ['market_research'],
      contacts: [contact('email', 'anneli@steamcart.example', 'asked')],
    },
  ),
  other('en3-142', {
    title: 'Tell us about the worst brief you have ever received',
    source: 'lemmy',
    url: 'https://lemmy.example/post/100142',
    postedAt: '2023-08-05T15:00:00Z',
    body: `Mine, complete: "Need website. Like Amazon, but better. Budget 300. Must be finished when I'm back from holiday." He was back nine days later and was truly surprised.

(I did answer. It became a one-page site for his paddle boards, and he paid 450.)`,
  }),
  request(
    'en3-143',
    {
      title: 'Re: Pinned: post your gigs here (creators looking for editors, editors looking for creators)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VideoEditing/comments/zy0143/',
      postedAt: '2022-05-01T12:30:00Z',
      body: `Creator here. I need one reel per week from GoPro footage, mountain bike coaching, vertical, 45 secs, subtitles burnt in. About 20 minutes of raw each time. $40 a reel, first one paid as well. If you ride yourself I'll like you more. Reply or u/berm_and_beyond`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
      contacts: [contact('reddit', 'berm_and_beyond', 'asked')],
    },
  ),
  other('en3-144', {
    title: 'Rewriting our "How we hire" page (draft, comments welcome)',
    source: 'github',
    url: 'https://github.com/fernhollow-example/handbook/issues/544',
    tags: ['handbook'],
    postedAt: '2023-03-21T10:00:00Z',
    body: `The present page says "we hire the best". I'd replace it with what we do:

1. Every opening has a salary range in the title (e.g. 68,000 - 74,000 €).
2. The test is paid, €250, never more than four hours.
3. Whoever applies hears from a human within ten days.

No opening at the moment, this is only about the text. Objections until Friday, then I merge.`,
  }),
  offer(
    'en3-145',
    {
      title: 'Hello from a two-woman studio (motion, explainer, title sequences)',
      source: 'x',
      url: 'https://x.com/gullandgannet/status/990000000000100145',
      postedAt: '2023-09-18T09:15:00Z',
      body: `We have a gap! 2 animators, 1 dog, free 2–20 Oct. Explainers from £1.9k, bumpers from £300. If you've a video that's been "almost briefed" since spring, this is the moment → studio@gullandgannet.example`,
    },
    { contacts: [contact('email', 'studio@gullandgannet.example', 'asked')] },
  ),
  request(
    'en3-146',
    {
      title: 'Need drummer for function band – PAID – Sat 8 Oct',
      body: `Ours has broken his wrist. Wedding near Harrogate, two sets of 60 minutes, usual suspects (Mr Brightside, September, you know). Kit and PA provided, set list is on a shared playlist. £220 + petrol, in your hand on the night. Text or ring Col on 0113 496 0881 as soon as you can, we rehearse Thursday.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 22000, maxMinor: 22000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+441134960881', 'asked')],
    },
  ),
  other('en3-147', {
    title: 'Ask IH: how did you find your first freelance designer?',
    body: `I'm not ready to hire (MRR is $310), but I'd like to know how others did it. Did you write to somebody whose work you liked, post a job, ask friends? Hourly or fixed? And what did you get for the money? I'm collecting the answers for a small write-up and I'll share it here.`,
  }),
  request(
    'en3-148',
    {
      title: 'Drupal 6 to Backdrop, university library, summer',
      tags: ['mailing list'],
      postedAt: '2015-04-20T15:15:00Z',
      body: `Greetings,

The library of a small college in Vermont (I'd rather not name it on a public list) runs an intranet on Drupal 6: 2,300 nodes, CCK, Views, eleven custom modules, of which we understand four. We're looking for a contractor or a small shop to bring it over to Backdrop between June and August, when nobody is on campus.

For comparison: the move to Drupal 6 cost us $31,000 in 2009, and I still hear about it.

If you're interested please reply to me off-list, pcolton@kestrelcollege.example, I'll send the module list.

Best,
P. Colton`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'pcolton@kestrelcollege.example', 'asked')],
    },
  ),
  other('en3-149', {
    title: 'Bought a "done for you" store from a freelancer. Do not.',
    source: 'reddit',
    url: 'https://www.reddit.com/r/shopify/comments/zy0149/',
    postedAt: '2024-01-02T18:00:00Z',
    body: `$1,150 for a "turnkey" shop with 60 winning products. It's the free theme, the texts are of the supplier, the logo belongs to a gym in Brazil (they wrote to me). I've asked for my money back, and he offers to "upgrade" me for another $400. Leaving this here, so that somebody who googles it before paying finds it.`,
  }),
  request(
    'en3-150',
    {
      title: 'Work with us! Junior GIS technician, Wellington',
      body: `🌏 Kōwhai Mapping is growing and we want YOU (if you like contour lines).

▪️ Junior GIS technician, permanent, 40 h
▪️ KiwiSaver, a ferry pass and decent chairs
▪️ You'd digitise, check, complain about projections

No cover letter please, three sentences are plenty. mahi@kowhaimapping.example`,
    },
    {
      engagement: 'employment',
      contacts: [contact('email', 'mahi@kowhaimapping.example', 'asked')],
    },
  ),
  other('en3-151', {
    title: 'How to politely decline "Can you just…" from former clients?',
    source: 'stackexchange',
    url: 'https://freelancing.stackexchange.example/questions/10151',
    tags: ['scope-creep'],
    postedAt: '2016-09-09T16:00:00Z',
    body: `I finished a site for a florist in 2014 (paid, signed off). Since then I get a mail every other week: can you just change the hours, can you just make the roses redder. I have a full-time job now. I'd like to find words that don't burn the bridge. Should I offer a maintenance contract I don't want, at a price nobody would take?`,
  }),
  offer(
    'en3-152',
    {
      title: 'Chartered surveyor, semi-retired, does snagging lists',
      body: `Bought a new build? I'll walk through it with a torch and a moisture meter and give you the list that the developer doesn't want you to have. £260 for a two-bed, £320 for a house, report in 48 hours. South Wales and Bristol. 029 2018 0217 (landline, there's a machine)`,
    },
    { contacts: [contact('phone', '+442920180217', 'asked')] },
  ),
  request(
    'en3-153',
    {
      title: 'Mystery calls! Earn while you chat',
      body: `Dear candidate, your resume was shortlisted by our HR!! Post: Quality Caller. Work: receive cashier's cheques on behalf of our clients, deposit them to your bank account, keep 10% and forward the rest by gift card same day. Salary $2,900 weekly. Send full name, bank name and phone to hr@globalqualitycall.example`,
    },
    {
      budget: { minMinor: 290000, maxMinor: 290000, currency: 'USD', unit: 'week' },
      scam: 'cheques to deposit and pass on',
      contacts: [contact('email', 'hr@globalqualitycall.example', 'asked')],
    },
  ),
  other('en3-154', {
    title: 'Feedback on my services page, please tear it apart',
    source: 'reddit',
    url: 'https://www.reddit.com/r/copywriting/comments/zy0154/',
    postedAt: '2020-10-05T14:00:00Z',
    body: `The headline is "I write emails that people answer". Below it: three packages ($350, $900, "let's talk"), two testimonials, a picture of me with a dog that's not mine. Friends say that it's fine. Zero enquiries in two months. Is it the prices, the dog or the traffic (40 visits)? Not after clients here, only after the truth.`,
  }),
  request(
    'en3-155',
    {
      title: 'Looking for a Blender generalist for an exhibit on a sunken monastery',
      source: 'discourse',
      url: 'https://blenderartists.example/t/generalist-for-an-exhibit/10155',
      postedAt: '2022-09-30T10:00:00Z',
      body: `Hello! I curate a small archaeological museum on Lake Constance. For a special exhibition in 2023 we'd like to show the monastery as it may have been about 1120: exterior, one fly-around of 60 seconds, four stills for print. There are excavation plans, a point cloud (2 GB) and a patient archaeologist.

We'd cover a trip to see the place. Please send your showreel by e-mail to ausstellung (ät) klostersee-museum (punkt) example, subject "1120".`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'ausstellung@klostersee-museum.example', 'asked')],
    },
  ),
  other('en3-156', {
    title: 'The market for juniors, in one chart',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99100156',
    postedAt: '2024-09-17T12:00:00Z',
    body: `I counted the words "junior" and "entry level" in every Who is hiring? thread since 2015. They peak at 11 % in 2017 and stand at 2.3 % now. "Contract" went from 6 to 9 %. Median of the stated salaries: $165k, which was $120k back then. The script and the CSV are on my site. What did I miss?`,
  }),
  request(
    'en3-157',
    {
      title: 'Anyone with a pressure washer?',
      body: `Driveway + patio at my mum's, Perth (Scotland, not the other). About 90 sqm of slabs with moss that's older than me. She'll pay cash and there will be soup. Weekday preferred, she's away Tues. Message me here, she doesn't do the internet.`,
    },
    { engagement: 'contract' },
  ),
  offer('en3-158', {
    title: 'Commissions open!! (furries welcome, mechs negotiable)',
    source: 'bluesky',
    url: 'https://bsky.app/profile/inkybadger.bsky.social/post/3zy158',
    postedAt: '2025-05-10T18:30:00Z',
    body: `🖊️ 4 slots this month!
sketch 20 / flat 45 / full 90 usd
ref sheets from 120
50% upfront, wips included, no nft no ai
drop me a message with your refs, RT = hugs`,
  }),
  other('en3-159', {
    title: 'LF: a study partner for the AWS exam, not a tutor',
    body: `I've paid the $150 for the exam so now I have to. Looking for someone to meet online twice a week at 7 pm GMT, take turns to explain a service to each other. I work in support and hope to move to a cloud role next year. No money involved, please no coaching offers, I've had four.`,
  }),
  request(
    'en3-160',
    {
      title: 'Tooltip drawings for a board game editor, need vector person',
      source: 'reddit',
      url: 'https://www.reddit.com/r/tabletopgamedesign/comments/zy0160/',
      postedAt: '2019-09-15T09:40:00Z',
      body: `Around 80 icons (wood, stone, "exhaust a worker", that kind of thing) as clean SVGs in one style. I have ugly versions of all of them so there's no guessing. Prototype goes to Essen in October, so it's due on the 5th. My budget is a flat 500 USD. Artists I can afford at that price please leave an example of *icons*, not of dragons.`,
    },
    { engagement: 'contract', budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-161', {
    title: 'Anybody else having trouble with the payroll at Ardenhill?',
    body: `My daughter worked there over the summer as a cleaner, £10.20 an hour, and they still owe her for 61 hours. They say the manager who hired her has left. The phone just rings. If you're in the same boat, shall we write to them together? ACAS told us that there are more.`,
  }),
  request(
    'en3-162',
    {
      title: 'Compare us with four competitors before our board meeting (HR software)',
      body: `Series A, 22 people, HR software for construction. The board meets on 11 March and wants to see where we stand next to four named competitors: features, packaging, prices as far as you can find them, G2 reviews, hiring. 15 slides or so. We've raised 6m last year, before anyone asks whether we can pay; your fee is up to you to propose. Send it with one redacted example to strategy@hardhathr.example`,
    },
    {
      engagement: 'contract',
      services: ['competitor_analysis'],
      contacts: [contact('email', 'strategy@hardhathr.example', 'asked')],
    },
  ),
  other('en3-163', {
    title: 'Our client wants an SLA for a $40/month retainer',
    source: 'reddit',
    url: 'https://www.reddit.com/r/webhosting/comments/zy0163/',
    postedAt: '2017-08-22T21:21:00Z',
    body: `Four-hour response, 24/7, penalties. For forty dollars. He found the clause in a contract that his cousin has with a bank's supplier. I'd like to keep him, since he brings others. Has somebody got a wording for "best effort" which doesn't sound like a shrug?`,
  }),
  offer('en3-164', {
    title: 'Maths student (LMU) tutors pupils, grades 5 to 13, also in English',
    body: `Hi, I'm Jonas, third semester. I give private lessons at your home (inside the Mittlerer Ring) or by video. 24 € for 60 minutes, first lesson costs nothing. I was bad at maths until the ninth grade, so I know where it hurts. Tear off a strip or write to me over the portal.`,
  }),
  request(
    'en3-165',
    {
      title: 'Godot 4: someone to port my jam game to consoles? Let’s talk money',
      source: 'discourse',
      url: 'https://forum.godot.example/t/someone-to-port-my-jam-game/10165',
      postedAt: '2024-03-26T19:45:00Z',
      body: `My game sold 4,100 copies on PC (about $16k before the cut) and I get asked for a Switch version daily. I've no devkit and no idea about certification. I'm looking for a person or company that has shipped a Godot 4 title on Switch. A fixed fee is what I'd prefer, no royalties. PM me with what you've ported and a ballpark, and I'll send you a build.`,
    },
    { engagement: 'contract' },
  ),
  other('en3-166', {
    title: 'Wage theft or misunderstanding? Unpaid "handover" of 3 days',
    body: `I left my job on the 31st. HR now says I must come in for three more days to train my replacement, unpaid, since my contract has a sentence on "orderly handover". It's a warehouse, I earned €14.10 an hour. They're holding back the last salary until then. Can they?`,
  }),
  request(
    'en3-167',
    {
      title: 'Tax person for US citizen in Spain (FBAR, two years late)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/USExpatTaxes/comments/zy0167/',
      postedAt: '2023-05-16T09:09:00Z',
      body: `I didn't know, I know, I know. Streamlined procedure, three years of returns, six of FBARs, two Spanish accounts and a small pension plan. A well-known firm wants $2,800 and answers once a week. I want to hire an EA or CPA who has done many of these and who'll tell me a flat price before we begin. Please message me with your credentials.`,
    },
    { engagement: 'contract' },
  ),
  other('en3-168', {
    title: 'Meta: should we allow "what should I charge?" questions?',
    source: 'stackexchange',
    url: 'https://freelancing.meta.stackexchange.example/questions/10168',
    tags: ['discussion', 'on-topic'],
    postedAt: '2013-07-15T10:00:00Z',
    body: `We get about three a week. They attract answers of the form "I charge $50/hr, ymmv", which is an opinion poll. On the other hand it's what people who start out need to know. Proposal: close those without a place, a trade and a scope, and write one canonical question on how to work out a rate. Votes?`,
  }),
  offer(
    'en3-169',
    {
      title: 'WordPress agency overflow: we do your white label work',
      url: 'https://forums.wpcommunity.example/threads/agency-overflow-white-label.10169/',
      postedAt: '2017-02-28T06:30:00Z',
      body: `Greetings from Pune! Are you an agency with too much on your plate? Our team of 14 converts PSD/Sketch to WordPress, pixel perfect, in your name and under your NDA. $15 per hour or $390 for a typical theme. First page FREE as a test.

Skype and mail: partners@whiteleafworks.example`,
    },
    { contacts: [contact('email', 'partners@whiteleafworks.example', 'asked')] },
  ),
  other('en3-170', {
    title: 'Today I fired my best-paying client (long)',
    source: 'rss',
    url: 'https://cobblelane.example/posts/fired',
    postedAt: '2018-11-30T17:00:00Z',
    body: `<p>They paid €7,200 a month, on time, for three years. In that time I didn't take one whole week off. On Tuesday at 23:40 the phone rang because a comma was missing.</p><p>I'd always thought that you hire people to have less to worry about; it hadn't occurred to me that being hired could work the other way round. I sent the letter at 23:58.</p>`,
  }),
  request(
    'en3-171',
    {
      title: 'We are looking for 3 voices (English with accents: Scottish, Nigerian, Indian)',
      body: `E-learning, hotel staff training. About 25 minutes of finished audio per voice. Authentic accents only, from people who have them. $220 per finished voice, three pick-ups included, home studio is OK if it's quiet. Demo (mp3 link) to voices@harbourlearning.example with the accent in the subject line.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 22000, maxMinor: 22000, currency: 'USD', unit: 'item' },
      services: ['voiceover'],
      contacts: [contact('email', 'voices@harbourlearning.example', 'asked')],
    },
  ),
  other('en3-172', {
    title: '',
    body: `hi all, reminder that invoices have to be in by the 3rd, freelancers too please! POs above 5k need the new form. if your rate changed this year tell ops first, not me. and no, we aren't hiring a second accountant, I asked :melting_face:`,
  }),
  offer(
    'en3-173',
    {
      title: 'Between jobs (embedded C, Rust), would do small things for a fee',
      source: 'lemmy',
      url: 'https://lemmy.example/post/100173',
      postedAt: '2024-02-05T19:50:00Z',
      body: `My company moved production to another country and me not. Until I've found something proper I'd like to do small jobs: drivers, bootloaders, getting that board to sleep below 10 µA. 70 €/h or a fixed price. You find me on the fediverse as @wenzel@chaos.kolbenhof.example`,
    },
    { contacts: [contact('mastodon', 'wenzel@chaos.kolbenhof.example', 'asked')] },
  ),
  request(
    'en3-174',
    {
      title: 'Animator for my short film, festivals are planned',
      source: 'reddit',
      url: 'https://www.reddit.com/r/animation/comments/zy0174/',
      postedAt: '2021-07-21T17:00:00Z',
      body: `It's 6 minutes, 2D, about a crow who's an accountant. The animatic is done and it made my roommates cry. I'm searching for an animator who'd do the whole thing by February. I can't pay anything as I'm a student, but you'd have your name on the poster and we'd send it to at least ten festivals. Great for your reel! Send me yours.`,
    },
    { scam: 'unpaid, for the name on the poster' },
  ),
  other('en3-175', {
    title: 'Which invoicing tool doesn’t look like 2009?',
    body: `I send perhaps six invoices a month, all to companies within the EU, hourly and fixed-price mixed. Right now it's a spreadsheet. I've tried three tools ($12, $19 and "free, but with our logo"). I need reverse charge, reminders, and a PDF that I'm not ashamed of. What do you use? Would you recommend it?`,
  }),
  request(
    'en3-176',
    {
      title: 'Facebook ad graphics, 10 variants – tomorrow',
      body: `Escape room, new room ("The Lighthouse"), sale starts on Friday. I have the key visual and the texts. I need ten variants in 1:1 and 4:5, simple, readable. 120 € for the set if I've got them tomorrow by 18:00 CET. Please only answer if you're at the desk now: t.me/kapitaen_nebel`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'EUR', unit: 'fixed' },
      services: ['social_graphics'],
      contacts: [contact('telegram', 'kapitaen_nebel', 'asked')],
    },
  ),
  other('en3-177', {
    title: 'My side project is a job board and nobody posts jobs',
    source: 'reddit',
    url: 'https://www.reddit.com/r/SideProject/comments/zy0177/',
    postedAt: '2022-02-22T22:22:00Z',
    body: `Jobs for lighthouse keepers, harbour masters, ferry crews. It's pretty, it's fast, a listing is $49, and in five months there were exactly two (one was from my uncle). 3,000 visitors a month, so people do look for work. How did you get the hiring side to come? Cold mails? Should the first hundred be free?`,
  }),
  offer(
    'en3-178',
    {
      title: 'Need a celebrant who won’t mention the weather?',
      body: `Registered celebrant in the Blue Mountains, five years, 140 weddings, two in hail. From A$750 incl. the paperwork. I have Saturdays left in October and most of November. Call (02) 5550 7412 or find the calendar under cal.com/celebrant-mira`,
    },
    {
      contacts: [contact('phone', '+61255507412', 'asked'), contact('calendar', 'https://cal.com/celebrant-mira', 'asked')],
    },
  ),
  request(
    'en3-179',
    {
      title: 'Wanted: typist for dictations (medico-legal), 3-4 hrs of audio a week',
      url: 'https://gigs.craigslist.example/d/wanted-typist-for-dictations-medico/100179.html',
      postedAt: '2010-09-13T08:00:00Z',
      body: `Orthopedic surgeon, semi retired, talks fast. You will need Word, a foot pedal and discretion. Work from home, I send WAV files over FTP. I pay $1.10 per audio minute. Women re-entering the workforce welcome, men too. Reply with a short letter typed w/o spell check.`,
    },
    { engagement: 'contract', budget: { minMinor: 110, maxMinor: 110, currency: 'USD', unit: 'item' } },
  ),
  other(
    'en3-180',
    {
      title: 'Scam alert: "Casting director" asks VAs for 30 dollars',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VoiceActing/comments/zy0180/',
      postedAt: '2020-08-19T13:00:00Z',
      body: `Three members were cast in a "streaming series" at $400 per episode, and were then asked for $30 to be put into the union's database. No union does that. The mail comes from casting@northgate-animated.example, the site was made last week. Mods have been told. If you've paid, call your bank.`,
    },
    { contacts: [contact('email', 'casting@northgate-animated.example', 'seen')] },
  ),
  request(
    'en3-181',
    {
      title: 'looking 4 dev 2 finish my fivem server scripts',
      body: `last guy took 200€ and left w half the job. need police mdt, garage and a phone that works. esx legacy. all the ui is done. paying 350€ AFTER u show it works on my test server, or milestones if u got vouches. add me on dc: blackout_rp`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('discord', 'blackout_rp', 'asked')],
    },
  ),
  other('en3-182', {
    title: 'Interview with a maintainer: "I was hired because of a typo"',
    source: 'devto',
    url: 'https://dev.to/cobblelane/interview-hired-because-of-a-typo-zy182',
    postedAt: '2023-06-14T06:00:00Z',
    tags: ['opensource', 'interview'],
    body: `**How did the contract come about?**
They opened an issue on a typo in the docs. I fixed it in four minutes. The next day there was a mail: would I be available for three weeks, 900 € a day?

**Were you looking for work?**
No. I was looking for my cat.`,
  }),
  offer('en3-183', {
    title: 'Weekly "Hire a member" thread',
    source: 'discourse',
    url: 'https://devtalk.blender.example/t/weekly-hire-a-member-thread/10183',
    postedAt: '2022-03-07T08:00:00Z',
    body: `Geometry Nodes setups, scattering tools, parametric furniture. I answer in this forum under the same name so you may see how I work. My price is 45 € an hour, small fixes at a flat 60 €. I'm free on Mondays and Fridays. Just reply below or send me a PM!`,
  }),
  request(
    'en3-184',
    {
      title: '',
      source: 'mastodon',
      url: 'https://mastodon.example/@cobblelane/990000000000100184',
      postedAt: '2023-03-16T14:30:00Z',
      body: `Dear Fediverse, our co-op bakery needs a new website: five or six pages, opening hours that I can edit without fear, no cookies (apart from ours). We've no idea what that costs nowadays (the present one was €600 in 2012). Ideally somebody from a co-op themselves. Boosts welcome! ✉️ brot@krustenkollektiv.example #FediJobs #webdesign`,
    },
    {
      engagement: 'contract',
      services: ['five_page_website'],
      contacts: [contact('email', 'brot@krustenkollektiv.example', 'asked')],
    },
  ),
  other('en3-185', {
    title: 'Add "hourly" to the schema.org JobPosting export',
    source: 'github',
    url: 'https://github.com/tarnwick-example/jobboard/issues/585',
    tags: ['bug', 'good first issue'],
    postedAt: '2021-02-04T11:11:00Z',
    body: `The exporter writes \`unitText: "YEAR"\` for every posting, so a job with $28/hour appears as $28 a year in search results. We've had three complaints and one very funny screenshot. The unit is in \`salary.period\` already. Somebody new to the code base could do this; I'm glad to review.`,
  }),
  offer(
    'en3-186',
    {
      title: 'Lagos-based virtual assistant, real estate and travel',
      body: `My last client sold her agency (congratulations again, Maud!) and so I'm free from 15 July. Inbox, calendars, bookings, CRM hygiene. 30 hours a week, your time zone, fibre and an inverter. $9/hour or a monthly package. Reach me on WhatsApp: +44 20 7946 0663 (UK number) or ifeoma@tidydesk-va.example`,
    },
    {
      contacts: [contact('whatsapp', '+442079460663', 'asked'), contact('email', 'ifeoma@tidydesk-va.example', 'asked')],
    },
  ),
  request(
    'en3-187',
    {
      title: 'Anyone selling time? 10h of Ansible, this month',
      source: 'reddit',
      url: 'https://www.reddit.com/r/sysadmin/comments/zy0187/',
      postedAt: '2021-11-30T15:00:00Z',
      body: `(Mods: I asked, you said fine.) We have 60 hosts with playbooks that grew like ivy. I'd like to buy ten hours of somebody's time to go through them with me over screen share, set up molecule and tell me which half to burn. $120/hour, we're a US company and can pay by ACH or card. PM please, with a line on the largest fleet you've looked after.`,
    },
    { engagement: 'contract', budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'hour' } },
  ),
  other('en3-188', {
    title: 'Reading group: "Bullshit Jobs", six weeks, starts 7 Nov',
    body: `We meet on Tuesdays at 19:30 in the back room of the bakery. Chapters 1 and 2 for the first evening. The book is about £9 used, the library has two copies. You don't have to hate your job, it helps though. No fee, buy a drink. Still looking for someone to open the discussion on chapter 4!`,
  }),
  request(
    'en3-189',
    {
      title: 'Removal of one (1) piano from third floor, no lift',
      body: `Upright, roughly 230 kg, iron frame, sentimental value nil. It needs to go from Gdańsk Wrzeszcz to the tip or to whoever wants it. I've measured: it came up, so it'll go down. 800 zł if you do it before the end of the week and nobody dies. English or Polish. My number is in the profile.`,
    },
    { engagement: 'contract', budget: { minMinor: 80000, maxMinor: 80000, currency: 'PLN', unit: 'fixed' } },
  ),
  offer(
    'en3-190',
    {
      title: 'Who needs lyrics? / topliner, ex-major, now independent',
      body: `40+ releases, pop and dance, cuts in six countries. Topline with demo vocal: $400 + 50% of the publishing. Lyrics only: $150. Briefs and instrumentals to toplines@sundaychorus.example. I reply to everything that isn't a zip.`,
    },
    { contacts: [contact('email', 'toplines@sundaychorus.example', 'asked')] },
  ),
  other('en3-191', {
    title: 'Friend was hired through a fake Slack workspace. How can we warn others?',
    body: `It looked perfect: 30 "colleagues", an onboarding channel, a contract with letterhead, $38 an hour. On day four "IT" asked her to buy two phones, to be refunded with the first pay. The workspace vanished the evening after. She's out 1,640. The police took a report. Is there any list for such companies?`,
  }),
  offer('en3-192', {
    title: '[Self-promo Monday] Tired of doing your own Pinterest? I do nothing else',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Etsy/comments/zy0192/',
    postedAt: '2021-01-18T16:20:00Z',
    body: `Mods allow self-promo on Mondays so here I am. 60 pins a month, keyworded, from your own photos: $180. I look after eleven shops (candles, stickers, a lot of crochet), and the average gets 40% of its visits from there by now. Ask me anything in the comments, or message for a free look at your account.`,
  }),
  request(
    'en3-193',
    {
      title: 'Blog articles about industrial adhesives, boring is fine',
      body: `Good morning. My employer makes adhesives for car interiors and would like to have two articles a month on the blog, around 1,200 words, by someone who can talk to our chemists and come back with English. We pay ₹12,000 per article; invoices from abroad are OK also. First contact through our page https://sarvabond.example/write-for-us please, with two samples.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1200000, maxMinor: 1200000, currency: 'INR', unit: 'item' },
      services: ['blog_article'],
      contacts: [contact('website', 'https://sarvabond.example/write-for-us', 'asked')],
    },
  ),
  other('en3-194', {
    title: 'Freelancers of this group: are you raising rates in January?',
    body: `I haven't since 2019. It's 55 an hour for design, 70 for "strategy" (= design with a calendar invite). Inflation ate about a sixth of it. Thinking of 65/80 for new clients only. How do you tell the old ones? Do you lose any? Poll in the comments 👇`,
  }),
  offer('en3-195', {
    title: 'Babysitter, 19, first aid, Kilkenny',
    body: `Hi everyone I'm Aoife, home from college for the summer and looking for babysitting, evenings or full days till the end of August. I've four younger brothers so nothing shocks me. €12 an hour, €14 after midnight, Garda vetted with the GAA. Message me here or ask my mam in the pharmacy 😊`,
  }),
  request(
    'en3-196',
    {
      title: 'Scale model builder for a film (1:24 petrol station)',
      url: 'https://productionhub.example/jobs/scale-model-builder-100196',
      postedAt: '2014-06-30T09:00:00Z',
      body: `Short film, shooting in Budapest in September. One petrol station of about 1969 at 1:24, with practical lights and a roof that can be blown off twice. The art department has drawings. Fee: 2200 EUR and materials. You would have the workshop from 15 August, accommodation is arranged. Photos of built models to art@felhofilm.example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 220000, maxMinor: 220000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'art@felhofilm.example', 'asked')],
    },
  ),
  offer('en3-197', {
    title: 'Retro PHP: I still do 5.6 (no judgement)',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99100197',
    postedAt: '2022-05-02T15:30:00Z',
    body: `SEEKING WORK | Remote | EU

You've an application that nobody dares to touch. I touch it. PHP 4 to 8, register_globals, MySQL in latin1 that's really UTF-8: I've seen it and I'm calm. Usually I get it to a supported version in 3 to 8 weeks, while it's in use. Day rate 620 EUR. My address is in my profile.`,
  }),
  request(
    'en3-198',
    {
      title: 'Make.com/Airtable: my registrations should land in the right course by themselves',
      body: `Hi, I run a pottery school. Sign-ups come from a Typeform, money through Stripe, and my poor assistant copies it all into Airtable and writes the mails by hand. I've started a scenario in Make and it does everything twice. Looking for someone who can build this properly within the next two weeks, documents it with screenshots and is around for the first course start. AU$700 all in. Comment and I'll message you.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 70000, maxMinor: 70000, currency: 'AUD', unit: 'fixed' },
      services: ['api_integration'],
    },
  ),
  offer('en3-199', {
    title: 'Re: Freelancers, introduce yourselves (August)',
    source: 'lemmy',
    url: 'https://lemmy.example/post/100199',
    postedAt: '2023-08-01T05:30:00Z',
    body: `Good morning from Tbilisi. I do Georgian, Russian and English, subtitles mostly: 4 $ per minute of video, and I time them myself. Three documentaries at festivals last year. I'd take two more clients; regular YouTube channels would be lovely. Write me a message here if you need anything subtitled.`,
  }),
  other('en3-200', {
    title: 'Closing the jobs channel for August',
    body: `nobody on the mod team has time to check posts, and last week we had nine fake studios. so #paid-work is read-only until september. don't post gigs in #general, don't dm members with offers. if someone contacts you "from the team" about a position, it's not us`,
  }),
];
