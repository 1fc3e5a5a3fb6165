/** English posts of further communities, trades and years, written after the rules stood and by an author who had read none of them: a later hundred and ten. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LATER_A: readonly PlacedPost[] = [
  request(
    'en5-001',
    {
      title: '[Hiring] Watercolour of our greyhound, from photos',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireAnArtist/comments/zx1001/hiring_watercolour_of_our_greyhound_from_photos/',
      postedAt: '2023-05-14T19:02:00Z',
      tags: ['hiring'],
      body: `We lost Biscuit in March and I'd like a real painting for my wife, so no digital please. A4 or close to it, loose watercolour, lots of white paper left. I have around thirty photos, maybe four of them good.

I can spend $150 including postage to Ohio. No rush, her birthday is in August. Please link traditional work in the comments, I won't be opening DMs that just say "hi".`,
    },
    { engagement: 'contract', budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en5-002', {
    title: 'Paid $1,100 for a brand kit and got a Canva template',
    body: `Hired off a referal, nice calls, "discovery workshop", the lot. Final files arrived friday: a PDF, five hex codes and a logo that I found within ten minutes on Canva as template no. 3 for "bakery".

She says every designer starts from something. I have not paid the second half. Am I being unreasonable?`,
  }),
  request(
    'en5-003',
    {
      title: '',
      body: `Looking for someone who reads old Hungarian handwriting!! my nagymama left 23 pages of letters (1947 to 1951), pencil, some of it very faint. I'd pay £20 a page for a proper English translation, not the gist. scans are ready. message me here or ring 0161 496 0418 evenings`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'GBP', unit: 'item' },
      contacts: [contact('phone', '+441614960418', 'asked')],
    },
  ),
  offer(
    'en5-004',
    {
      title: 'SEEKING WORK | Leeds, UK | Remote or within an hour by train',
      postedAt: '2016-09-01T16:20:00Z',
      body: `I'm a technical writer who used to be a chemist. API references, onboarding docs, the awkward "Concepts" page that nobody on the team wants to write. I'm happy in Markdown, reST and DITA, in that order.

Day rate £320, and I'll quote a fixed price for anything with a visible end.

Samples: https://pennywhistle-docs.example/samples
Mail: ruth at pennywhistle-docs dot example`,
    },
    {
      contacts: [
        contact('website', 'https://pennywhistle-docs.example/samples', 'published'),
        contact('email', 'ruth@pennywhistle-docs.example', 'asked'),
      ],
    },
  ),
  other('en5-005', {
    title: 'How do you price a quilt that took 140 hours?',
    source: 'lemmy',
    url: 'https://lemmy.example/post/5150005',
    postedAt: '2024-02-02T11:40:00Z',
    body: `A lady at the market wants "one just like that", king size. At minimum wage the labour alone would be over 1,600 dollars, and the batting and fabric come to about 380. She was thinking 250.

I'm not looking for sympathy :) I'd like to know how others explain it without sounding bitter.`,
  }),
  request(
    'en5-006',
    {
      title: 'Catch-up bookkeeping, 14 months, Xero',
      source: 'reddit',
      url: 'https://www.reddit.com/r/BookkeepingJobs/comments/zx1006/catchup_bookkeeping_14_months_xero/',
      postedAt: '2022-11-03T01:15:00Z',
      body: `Landscaping company in Kelowna, BC, two trucks, one owner who hates paper (me). Everything since September last year is in a shoebox or in my inbox. Need someone to:

* reconcile two bank accounts and a Visa
* sort GST so the accountant stops phoning
* set up rules so that I don't end up here again

I figure 40 to 60 hours. Paying CAD 45–55/hr depending on experience. Must know Canadian sales tax. Send a short note to books@dogwoodgrounds.example with who you've done this for.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500, maxMinor: 5500, currency: 'CAD', unit: 'hour' },
      contacts: [contact('email', 'books@dogwoodgrounds.example', 'asked')],
    },
  ),
  other(
    'en5-007',
    {
      title: 'Show HN: Tallystick – invoices for people who hate invoices',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990010007',
      postedAt: '2019-04-09T13:00:00Z',
      body: `I freelanced for eight years and never once sent an invoice on time. Tallystick watches a folder of time sheets, makes the PDF and nags the client for you. $6 a month, free under three clients.

https://tallystick.example

Built with Go and far too much HTML. I'd love to hear from other freelancers how you chase late payers.`,
    },
    { contacts: [contact('website', 'https://tallystick.example', 'published')] },
  ),
  request(
    'en5-008',
    {
      title: '',
      postedAt: '2025-01-22T17:44:00Z',
      body: `Need a sensitivity reader for a middle grade novel (58k words), main character is Deaf and signs BSL. You'd have to be Deaf yourself. $350 flat, half on signing, three weeks. Replies open, or odalys@inkandmoss.example 💛`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'odalys@inkandmoss.example', 'asked')],
    },
  ),
  other('en5-009', {
    title: '',
    body: `Reminder that "we have a small budget" and "we have no budget" are two different sentences, and only one of them should come before a three page brief.`,
  }),
  offer(
    'en5-010',
    {
      title: 'Piano tuning, Galway and east Clare',
      body: `Uprights and grands, thirty years at it, trained in Newark. €85 for a standard tuning, a bit more if she hasn't been touched since the Pope came. I don't do electrics and I don't do player pianos, life's too short.

Ring Colm on 021 400 0073 before nine at night.`,
    },
    { contacts: [contact('phone', '+353214000073', 'asked')] },
  ),
  request(
    'en5-011',
    {
      title: 'Crash when importing GeoPackage with more than 65k layers entries  [bounty: $250]',
      source: 'github',
      url: 'https://github.com/terrella/terrella-desktop/issues/1011',
      postedAt: '2023-10-19T09:31:00Z',
      tags: ['bug', 'bounty', 'help wanted'],
      body: `### Steps to reproduce

1. Open \`cadastre_2023.gpkg\` (link in the first comment)
2. Choose "Import all"
3. Segfault in \`LayerIndex::rebuild\`

### Expected

No segfault :-)

---

My employer uses this every day, so we're putting **$250** on it. Paid by bank transfer or PayPal to whoever gets a fix merged before the 4.2 release. Needs a regression test. Comment here before you start so that two people don't do the same thing.`,
    },
    { engagement: 'bounty', budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' } },
  ),
  other(
    'en5-012',
    {
      title: 'Anyone else getting "we are hiring" spam from the same three agencies?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/freelanceWriters/comments/zx1012/anyone_else_getting_spam/',
      postedAt: '2021-07-08T15:55:00Z',
      body: `Every week the same mail: "Dear writer, we pay $50 per article, urgently need 20 writers, apply today." You apply, you do the 900 word "sample", you hear nothing. Next week the same mail from hr@contentmill-global.example with a different logo.

I looked and my sample is live on a mattress blog under somebody else's name. Don't do free samples, folks.`,
    },
    { contacts: [contact('email', 'hr@contentmill-global.example', 'seen')] },
  ),
  request(
    'en5-013',
    {
      title: 'URGENT!!! Data entry clerks needed, work at home, no experience',
      body: `Our company is recruiting 50 DATA ENTRY CLERKS to work from home. Pay is $38 per hour, training included, paid weekly. You will receive a check from our financial department to purchase your home office equipments (Macbook, printer, software) from our certified vendor. Deposit the check by mobile, then forward the payment to the vendor via Zelle.

Text the code DE-44 to Mrs. Linda at 202-555-0147 for your interview.`,
    },
    {
      budget: { minMinor: 3800, maxMinor: 3800, currency: 'USD', unit: 'hour' },
      contacts: [contact('phone', '+12025550147', 'asked')],
      scam: 'a cheque to deposit and money to forward to a “vendor”',
    },
  ),
  request(
    'en5-014',
    {
      title: 'Editor for a woodworking channel, 2 videos per month',
      postedAt: '2024-09-28T10:05:00Z',
      body: `I shoot 3 to 4 hours of footage for every build and cut it down to 15–20 minutes. I'm slow at it and I'd rather be at the bench.

What I want: calm pacing, no zooms, no whooshes, sound of the tools left in. I do the voice. You'd get a rough paper edit from me with timecodes.

£90 per video to begin with and I'm open to more once you know the channel. Resolve project files appreciated.

Some context so nobody wastes an evening: 61k subscribers, mostly men over 45 who will tell me in the comments if a cut hides a mistake. So don't hide mistakes, they're half of the fun. Footage is two cameras (one overhead), 4K, I sync before I upload. Music is from a library I already pay for. I've had two editors before. One went full time at an agency, one put a bass drop under a dovetail. Both were paid within a week and you can ask the first one.

How it normally goes: I upload on a Monday, first cut by the Sunday, I give notes once, you do one revise, done. If you're away or ill just say, there's usually a video in the bank. I'm in Wales so we'd talk in UK hours, which is to say twice and by text.

Leave a comment with something you cut that is NOT gaming.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9000, maxMinor: 9000, currency: 'GBP', unit: 'item' },
      services: [null, 'short_video_edit'],
    },
  ),
  other('en5-015', {
    title: 'Is it normal for a translator to charge by the source word?',
    source: 'stackexchange',
    url: 'https://freelancing.stackexchange.com/questions/991015/is-it-normal-for-a-translator-to-charge-by-the-source-word',
    postedAt: '2015-12-02T08:00:00Z',
    tags: ['pricing', 'translation'],
    body: `I need to budget for a manual to be put into Finnish. One agency quoted €0.14 per source word, another €0.17 per target word. As Finnish compounds, I would guess that the target has fewer words, but I do not know by how much.

Which of both is usual, and is there a rule of thumb for the ratio?`,
  }),
  offer(
    'en5-016',
    {
      title: '[For Hire] Filipino video editor, reels / shorts / podcasts clips',
      postedAt: '2025-03-11T06:21:00Z',
      body: `Hello po! I am Jericho, 4 years editing for real estate agents and gym coaches in US and AU. I can work your timezone no problem.

- captions, b-roll, hooks, color
- turnaround 24h for shorts
- $12/hr or $20 per reel

portfolio https://jericho-cuts.example
tg: @jericho_cuts   email jerichocuts [at] ubepost [dot] example`,
    },
    {
      contacts: [
        contact('website', 'https://jericho-cuts.example', 'published'),
        contact('telegram', 'jericho_cuts', 'asked'),
        contact('email', 'jerichocuts@ubepost.example', 'asked'),
      ],
    },
  ),
  request(
    'en5-017',
    {
      title: 'Day-of coordinator, Asheville NC, Oct 12',
      body: `120 guests, barn venue, vendors all booked allready. We just need a calm human with a clipboard from abt 10am until the last shuttle leaves at 11pm, plus one walk through on the Thursday. Everybody I found online only sells "full planning" starting at 4k which we don't need.

Our budget for this is $900. If you've done barns before (generators! parking!) even better. Email me: tamsin.and.luke.2019@bellfield.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'tamsin.and.luke.2019@bellfield.example', 'asked')],
    },
  ),
  other('en5-018', {
    title: 'Our DJ cancelled nine days before the wedding. Update: it worked out',
    source: 'reddit',
    url: 'https://www.reddit.com/r/weddingplanning/comments/zx1018/our_dj_cancelled_nine_days_before/',
    postedAt: '2022-06-20T20:10:00Z',
    body: `Some of you saw my panic post. Quick update for anyone in the same boat: we rang the venue, they keep a list of people who have played there, and the third one was free. He charged $750, less than the first guy, and he did NOT play the chicken dance.

The deposit from the first one came back after I mentioned small claims. Ask for everything in writing!!`,
  }),
  request(
    'en5-019',
    {
      title: '[TASK] Type up 31 handwritten recipe cards',
      postedAt: '2020-04-27T22:40:00Z',
      body: `photos are clear, handwriting is normal american cursive. want a google doc, one recipe per page. $12 paypal g&s. $bid below, first one with history gets it`,
    },
    { engagement: 'contract', budget: { minMinor: 1200, maxMinor: 1200, currency: 'USD', unit: 'fixed' } },
  ),
  other('en5-020', {
    title: 'Which of these would you pay for in a calendar app?',
    source: 'mastodon',
    url: 'https://mastodon.example/@halvard/1120020',
    postedAt: '2023-08-15T12:00:00Z',
    body: `Poll for the freelancers here. Which of these would you pay 3 euros a month for?

▢ time zones that just work
▢ blocking off "deep work" so that clients can't book it
▢ an invoice per booking
▢ none, I use paper

Boosts welcome!`,
  }),
  request(
    'en5-021',
    {
      title: 'Composer for 6-minute short film (festival run), paid',
      body: `Drama, two actors, one kitchen. We've temp scored with solo cello and the director is now in love with it, so: sparse strings, or something that makes her forget them.

I expect about 4 minutes of music. We pay $80 per finished minute, buyout for festivals and online, you keep publishing. Picture is locked on the 3rd and the mix is on the 20th.

Send one link only, please, to something quiet -> post@lanternhousefilms.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'post@lanternhousefilms.example', 'asked')],
    },
  ),
  other('en5-022', {
    title: 'AITA for billing my cousin for his logo?',
    body: `I do design for a living. Cousin says "can you knock something up for the food truck, I'll sort you out". I knock something up, four rounds, eleven hours. I send him a bill for 300 bucks which is already mates rates. Now my aunt isn't speaking to me and he's got the logo on the truck anyway lol.

Next time it's a deposit or nothing.`,
  }),
  offer(
    'en5-023',
    {
      title: '',
      body: `Hi neighbours 🌻 I'm 16 and saving for my L plates, happy to mow lawns, walk dogs, wash cars around Coburg and Pascoe Vale. $20 an hour, own mower. Mum says hi too (she's Dee from the school canteen). Text 0491 570 158`,
    },
    { contacts: [contact('phone', '+61491570158', 'asked')] },
  ),
  request(
    'en5-024',
    {
      title: 'Product descriptions for 60 candles',
      postedAt: '2021-02-18T14:12:00Z',
      body: `my shop has 60 listings and every single one says "smells amazing!!". I need someone who can write. 80 to 100 words each, a bit witty, seo friendly but not robotic, I'll send you the scent notes and a sample box if you're in the US (otherwise you'll have to imagine it, sorry).

Paying $4 per description, all 60 at once or in batches of 20. PM me two or three you've written for other shops pls.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 400, maxMinor: 400, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
    },
  ),
  other('en5-025', {
    title: 'Etsy just told me my fees for the year. I need to sit down.',
    postedAt: '2023-01-05T18:30:00Z',
    body: `Sold $18,400 of ceramics. Fees, offsite ads and payment processing: $3,912. Clay and glaze were $2,700. If I divide what's left by the hours in my notebook I made $7.80/hr, and I'm the good employee.

How do the rest of you decide what to raise first, prices or shipping?`,
  }),
  request(
    'en5-026',
    {
      title: 'Ember Row Games needs a 2D artist for cards. Rev share!',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zx1026/revshare_2d_artist_for_cards/',
      postedAt: '2022-03-30T03:33:00Z',
      tags: ['revshare'],
      body: `Hey y'all! We're three devs (2 programmers, 1 designer) making a deckbuilder about lighthouse keepers. Playable build exists, about 40% of cards are in with placeholder squares.

We need someone for roughly 120 card illustrations plus frames. We're not able to pay right now, it'd be an equal split of whatever we earn on Steam after fees. None of us is paid either.

Discord: emberrow_dan`,
    },
    { contacts: [contact('discord', 'emberrow_dan', 'asked')], scam: 'a share of later earnings only, no pay' },
  ),
  offer(
    'en5-027',
    {
      title: 'Proofreading for second-language PhD students',
      body: `Retired lecturer (linguistics, Aberdeen). I'll read your thesis chapter for grammar, articles, word order and consistency. I do not rewrite arguments and I don't write essays for anybody, so please don't ask.

£9 per 1,000 words, usually a week's turnaround, two in summer. The first two pages are free so that you can see how heavy my pencil is.

moira.proofs@btmail.example`,
    },
    { contacts: [contact('email', 'moira.proofs@btmail.example', 'asked')] },
  ),
  other('en5-028', {
    title: 'Hiring a housekeeper changed our marriage (no, really)',
    source: 'substack',
    url: 'https://slowkitchen.substack.com/p/hiring-a-housekeeper',
    postedAt: '2022-02-13T07:00:00Z',
    body: `For eleven years we argued about the bathroom. Then my sister gave us four visits as a Christmas present, at $35 an hour, and by February we'd have sold the car rather than stop.

This is an essay about shame, mostly. Why did it take us so long to pay somebody? What do we owe her beyond the money? I asked Paulina, who has kept other people's houses for twenty years, and her answers surprised me.`,
  }),
  request(
    'en5-029',
    {
      title: '[HIRING] Narrator, Nigerian English, female, e-learning for nurses',
      body: `Good day all. Our NGO in Abuja is producing 12 training modules for community health workers. We need a warm, mature female voice (30+), clear Nigerian English. Hausa pronunciation of names is a plus.

Total script is 9,400 words. Fee is ₦150,000 for everything including one round of pick-ups, payable 50/50. Home studio okay provided that there is no generator noise please!

Send a one minute sample of you reading anything medical to audio@zumahealthtraining.example before Friday 14th.`,
      postedAt: '2021-05-06T10:00:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000000, maxMinor: 15000000, currency: 'NGN', unit: 'fixed' },
      contacts: [contact('email', 'audio@zumahealthtraining.example', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en5-030', {
    title: 'What does a voice actor actually earn? My 2023 in numbers',
    source: 'devto',
    url: 'https://dev.to/ansleyreads/what-does-a-voice-actor-earn-zx030',
    postedAt: '2024-01-14T09:45:00Z',
    tags: ['career', 'discuss'],
    body: `I used to be a front-end dev and people keep asking, so here it is:

| kind | jobs | gross |
|---|---|---|
| e-learning | 61 | $22,300 |
| commercials | 4 | $9,850 |
| audiobooks | 2 | $3,100 |

Auditions sent: 1,140. Yes, really. Mic and booth paid for themselves in March. I still write CSS on Fridays.`,
  }),
  request(
    'en5-031',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/goalmouthpod/status/1780000000000001031',
      postedAt: '2024-04-16T13:37:00Z',
      body: `thumbnail designer needed for a football (soccer) channel, 3 a week, $15 per thumb, must be quick on match days. dm me 5 of your best, no templates pls`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500, maxMinor: 1500, currency: 'USD', unit: 'item' },
      services: ['thumbnails'],
    },
  ),
  other('en5-032', {
    title: 'Can my landlord make me pay for the plumber he hired?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/legaladvice/comments/zx1032/can_my_landlord_make_me_pay_for_the_plumber/',
    postedAt: '2019-10-30T02:26:00Z',
    body: `Ontario. Toilet backed up, told the landlord, he sent a plumber who charged $420 and found roots in the line. Now the landlord wants me to e-transfer him the 420 because "tenants are responsible for blockages".

It's roots. I didn't put a tree in there. Do I need a lawyer for this or is a letter enough?`,
  }),
  request(
    'en5-033',
    {
      title: 'Port our processing plugin from QGIS 2.18 to 3.x (paid)',
      source: 'discourse',
      url: 'https://discourse.qgis.example/t/port-our-processing-plugin-from-2-18-to-3-x/10331',
      postedAt: '2018-06-07T07:50:00Z',
      tags: ['plugins', 'python'],
      body: `Dear list,

the hydrology group of our institute has a Processing plugin of about 6,000 lines which was written by a PhD student who has since left. It still runs on 2.18 only. The student charged us 1,900 EUR for an extension in 2015, as a student, which we know is no price for a company. We want to have it ported to QGIS 3 / Python 3 / PyQt5, with the tests brought back to life.

What it does: it takes a DEM and gauge data, cuts sub-catchments and writes a report. About a third is calls to SAGA which have changed their names since then, and there is a dialog made with Qt Designer that nobody loves. We would be content to lose the dialog and to have plain Processing parameters.

We have test data from two catchments in the Ardennes for which the right results are known. If the new version gives the same numbers to the third digit, we accept the work.

There is money left in the project which must be spent before 30 November. Please send an offer with an estimate of days to Dr. Ilse Vantongeren, i.vantongeren@hydrolab.example. We need it on letterhead for the administration, I apologise in advance.

Kind regards`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'i.vantongeren@hydrolab.example', 'asked')],
    },
  ),
  other('en5-034', {
    title: 'Plugin that lists layers without a CRS',
    postedAt: '2020-01-23T15:02:00Z',
    body: `Hi all, is there a plugin that shows me every layer in the project that has no CRS set? I have inherited 300 projects from a consultant and I'm looking for something quicker than clicking. If there isn't one I may have a go at writing it myself, my Python is rusty but my boss has given me a week.`,
  }),
  offer(
    'en5-035',
    {
      title: 'Grant writer with two open slots for autumn',
      postedAt: '2024-08-26T12:30:00Z',
      body: `Hello small museums and community archives! Two slots open from October for heritage bids. I've brought in £1.3m over six years for places with one paid staff member or none. Fixed fees, never a percentage. Book a chat: https://calendly.com/wendeline-bids/first-chat`,
    },
    { contacts: [contact('calendar', 'https://calendly.com/wendeline-bids/first-chat', 'asked')] },
  ),
  request(
    'en5-036',
    {
      title: 'Writers wanted for Saltmarsh Review',
      body: `Saltmarsh Review is a brand new online magazine about coasts, and we're looking for regular contributors: essays (1,500 to 3,000 words), interviews, book reviews. One piece a month would be ideal.

As a start-up we can't offer payment at this stage, but you'll have a byline, a bio with links to your work, and a growing readership. Pitches to editors@saltmarshreview.example.`,
    },
    { contacts: [contact('email', 'editors@saltmarshreview.example', 'asked')], scam: 'unpaid, for a byline' },
  ),
  other('en5-037', {
    title: 'Ask HN: How did you find your first client outside of software?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=990010037',
    postedAt: '2020-08-03T17:08:00Z',
    body: `I've been a backend developer for fifteen years and have started to build furniture. I'm decent, I have a shop, I can deliver within 100 miles. What I don't have is any idea how people who buy $3k tables find the people who make them.

If you crossed over from tech to a trade, where did the first paying customer come from? I don't want advice about Etsy.`,
  }),
  request(
    'en5-038',
    {
      title: 'Fence panels down after the storm, Cork city',
      body: `Four panels and two concrete posts gone over the wall to the neighbour. Looking for somebody to take away the old and put up new, I've bought the panels already. Not looking for a company with a call-out charge, a lad with a trailer is grand. €300 cash for the job. Message here or 021 400 0090, ask for Bernie.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('phone', '+353214000090', 'asked')],
    },
  ),
  other('en5-039', {
    title: 'Fence contractor wants 70% up front. Normal?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/HomeImprovement/comments/zx1039/fence_contractor_wants_70_up_front/',
    postedAt: '2021-04-12T23:19:00Z',
    body: `$6,800 for 140 ft of cedar, wants 4,760 before he orders lumber. dad says never more than a third. i really like the guy otherwise and everyones booked out till july`,
  }),
  request(
    'en5-040',
    {
      title: 'Spindle & Thyme (bakery software) | Backend Engineer (Elixir) | Full-time | REMOTE (EU time zones) | €62k–€78k',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990010040',
      postedAt: '2021-10-01T15:03:00Z',
      body: `We make ordering and production planning for craft bakeries, 900 of them in six countries. Bread is made at 2 a.m., so when we break something people really do ring us.

You'd be engineer number five. Elixir, Postgres, a bit of LiveView, and a label printer protocol from 1994 that we've all grown fond of. What is on the list for next year: forecasts that a baker believes, a recipe editor that understands what happens when somebody doubles the salt, and moving off the last of the PHP.

How we work: one call on Monday, one demo on Thursday, the rest in writing. On-call is a week in five and it's paid (€400 for the week, and you sleep in after a night call). Everybody spends two nights a year in a customer's bakery. You get flour on your laptop, we replace it.

What we look for: you've kept something running for years, not months. You can say "I don't know". Elixir isn't a must, two of us came from Ruby and one from the railways.

How we hire: a talk of 45 minutes, one paid trial afternoon with a real bug, a decision within a week. No whiteboard.

Other things: 30 days off plus holidays, a pension, hardware of your choice up to €3k. We can't sponsor visas, sorry, we did try.

Apply: https://spindlethyme.example/jobs/backend or ask me anything, I'm the CTO: joost@spindlethyme.example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 6200000, maxMinor: 7800000, currency: 'EUR', unit: 'year' },
      contacts: [
        contact('website', 'https://spindlethyme.example/jobs/backend', 'asked'),
        contact('email', 'joost@spindlethyme.example', 'asked'),
      ],
    },
  ),
  other('en5-041', {
    title: '',
    body: `day 3 of the new job: they hired me to "own the newsletter". there is no newsletter. there has never been a newsletter. salary is great tho`,
  }),
  offer(
    'en5-042',
    {
      title: 'Alterations and curtain making, Croydon',
      body: `Zips £12, trouser hems £9, school blazers taken in or let out £15. Curtains by quote. WhatsApp Yvonne 0117 496 0652`,
    },
    { contacts: [contact('whatsapp', '+441174960652', 'asked')] },
  ),
  request(
    'en5-043',
    {
      title: 'Logo for a matatu SACCO',
      body: `Habari wadau. Our SACCO (42 vehicles, Thika Road) is rebranding and we want a proper logo, not clip art of a bus please. Deliver in EPS, SVG and PNG, with colours for painting on the vehicles. Budget is KES 15,000, 40% deposit by M-Pesa and the balance when the committee has approved. Three concepts. Send your past works to secretary(at)kasarani-riders(dot)example. Deadline for applying is 30th.`,
      postedAt: '2019-03-18T06:30:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500000, maxMinor: 1500000, currency: 'KES', unit: 'fixed' },
      contacts: [contact('email', 'secretary@kasarani-riders.example', 'asked')],
      services: ['logo_design'],
    },
  ),
  request(
    'en5-044',
    {
      title: 'Work 30 mins a day on your phone and earn 150-300 USD',
      source: 'telegram',
      url: 'https://t.me/s/remote_earners_hub/1044',
      postedAt: '2023-11-27T08:14:00Z',
      body: `🔥 Hiring part time staff 🔥 All you do is like hotels and give 5⭐ on our platform. Daily payouts, 150-300 USD a day, no skill!! First you complete the 3 trial tasks and receive $10, after that you top up your working account to unlock the premium orders. Only 12 places left. Contact manager Sophia @sophia_bookings_hr on Telegram now`,
    },
    {
      budget: { minMinor: 15000, maxMinor: 30000, currency: 'USD', unit: 'day' },
      contacts: [contact('telegram', 'sophia_bookings_hr', 'asked')],
      scam: 'fake reviews, and a working account to pay into',
    },
  ),
  other('en5-045', {
    title: 'What I learned from commissioning 14 artists for one board game',
    source: 'reddit',
    url: 'https://www.reddit.com/r/tabletopgamedesign/comments/zx1045/what_i_learned_from_commissioning_14_artists/',
    postedAt: '2023-06-29T13:51:00Z',
    body: `The game is at the printer so I can finally write this down.

1. Pay for sketches. The two who worked "on spec" for the pitch were the two who vanished.
2. Rates ran from $40 to $420 per illustration and the correlation with how happy I was is about zero.
3. Ask who owns the source files BEFORE.
4. Pay the day it arrives. People remember.
5. Write the brief as if you'd never see the person again. Size in pixels AND millimetres, bleed, what the card is called, what must not be covered by the text box. One paragraph about mood. Three pictures at most. My first brief was eleven pages and it got me exactly what was in it, which was wrong.
6. A kill fee isn't an insult. I had 30% for work that I stopped half way, and two artists told me it was the first time they'd seen one.
7. Time zones matter more than I thought. With two people in Jakarta and one in Lima I had feedback rounds that took a day each, and that was lovely: I slept on everything.
8. Style guides come after the third piece, not before the first.
9. If someone is late and tells you, fine. If someone is late and you have to ask, it'll happen again.

Things I would do differently: fewer artists. Fourteen styles are thirteen too many, and my graphic designer spent forty hours making them look like cousins. I'd also commission the box cover first rather than last, since it's what sells the thing and by then I had $700 left for it.

A few people asked in chat about contracts. Mine is two pages, work for hire for the art in the game, artist keeps prints and portfolio, and I get first refusal on an expansion. A friend who's a lawyer read it in return for a copy.

Total art bill: $11,860. Happy to answer questions about contracts, I'm not hiring for anything right now.`,
  }),
  request(
    'en5-046',
    {
      title: '5-page site for a B&B in Kenmare',
      source: 'discourse',
      url: 'https://forum.kerrytraders.example/t/5-page-site-for-a-b-b-in-kenmare/1046',
      postedAt: '2016-01-19T21:05:00Z',
      body: `Hi folks. Our site was made by a nephew in 2007 and it shows. It plays a tune. Have a look for yourself, https://sheenbridgehouse.example, and mind your speakers. We want home, rooms, breakfast, getting here, contact. No booking engine, people ring or email and we like it that way. Needs to work on a phone, and himself would like to be able to change the prices without ringing anybody. The words are written already, two A4 pages, and I've good photos taken by a professional last summer.

We've put aside €1,200 for it and would like it up before Paddy's weekend. Nuala, 021 400 0026 or stay@sheenbridgehouse.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'EUR', unit: 'fixed' },
      contacts: [
        contact('website', 'https://sheenbridgehouse.example', 'published'),
        contact('phone', '+353214000026', 'asked'),
        contact('email', 'stay@sheenbridgehouse.example', 'asked'),
      ],
      services: ['five_page_website'],
    },
  ),
  other('en5-047', {
    title: 'Why does every B&B website have the same waterfall photo?',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zx1047/why_does_every_b_b_website_have_same',
    postedAt: '2022-05-03T10:10:00Z',
    tags: ['web', 'rant'],
    body: `I went looking and traced it: one stock photo, bundled with one theme, sold for $39 since 2013, copied by agencies that charge $2,000 for "bespoke" sites. The waterfall is in Slovenia.`,
  }),
  offer(
    'en5-048',
    {
      title: 'Excel / VBA / Power Query, fixed price, 20 years in shipping',
      postedAt: '2020-05-12T05:48:00Z',
      body: `If your month end involves copying from one workbook into another and praying, I can most likely make it a button. I am based in Chennai and have worked for freight forwarders till last year. Kindly share a dummy file and I will revert with price and time same day. Small jobs start from 40 USD. No advance for first job.

DM here, or mail: kalyan.sheets@rediffmail.example`,
    },
    { contacts: [contact('email', 'kalyan.sheets@rediffmail.example', 'asked')] },
  ),
  request(
    'en5-049',
    {
      title: 'Will pay someone to fix my scheduling macro, losing my mind',
      source: 'reddit',
      url: 'https://www.reddit.com/r/excel/comments/zx1049/will_pay_someone_to_fix_my_scheduling_macro/',
      postedAt: '2017-08-22T19:59:00Z',
      body: `I run the roster for a nursing home, 46 staff. The macro was made by a guy who retired and since we went to Office 365 it throws \`Run-time error '1004'\` on the second sheet every time:

    Sheets("Wk" & i).Range("B4:AC49").PasteSpecial xlPasteValues

I've read every thread. I don't want to learn VBA, I want to go home. $100 by venmo to whoever makes it work again and puts comments in so I'm not back here next year. PM me and I'll send the file with the names changed.`,
    },
    { budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en5-050', {
    title: 'INDEX/MATCH across two rosters returns the wrong person',
    postedAt: '2018-02-06T16:44:00Z',
    body: `Works for the first forty rows and then everybody is paid like the surgeon?

\`=INDEX(Contractors!F:F, MATCH(A2, Contractors!A:A, 1))\`

What am I missing? Excel 2016.`,
  }),
  request(
    'en5-051',
    {
      title: 'Sync Shopify stock with our old ERP',
      source: 'reddit',
      url: 'https://www.reddit.com/r/shopify/comments/zx1051/sync_shopify_stock_with_our_old_erp/',
      postedAt: '2023-04-03T02:20:00Z',
      tags: ['hire'],
      body: `Saddlery in Toowoomba (https://downssaddlery.example). Our ERP (Attaché, on a server under the counter) can drop a CSV every 15 min or be read through ODBC. We want stock levels and prices pushed to Shopify through the API, and web orders to come back the other way as sales orders. About 3,800 SKUs.

Looked at the apps, none of them does the orders bit without a girl retyping it.

Budget $1,500–2,000 AUD for something that runs by itself and emails me when it falls over. ABN or overseas both fine. Message me with something similar that you've done.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 200000, currency: 'AUD', unit: 'fixed' },
      contacts: [contact('website', 'https://downssaddlery.example', 'published')],
      services: ['api_integration'],
    },
  ),
  other('en5-052', {
    title: 'Shopify expert quoted 9k for a theme, am I crazy',
    postedAt: '2022-10-11T21:37:00Z',
    body: `we sell dog leads, 40 products. asked two "experts" from the directory for a custom theme, one said $9,200 and 10 weeks, other one said $1,100 and "why not just use Dawn". The second one sort of talked himself out of a job and now I trust him more than the first.

what did you guys pay and wuold you do it again?`,
  }),
  request(
    'en5-053',
    {
      title: 'Mystery shopper position, $400 weekly',
      body: `Dear applicant,

You have been selected as a Secret Evaluator in your area. Your first assignment is to evaluate the gift card service at a Walmart or Target store near you. We will mail you a cashier's check of $2,350. Keep $400 as your weekly pay, use the rest to buy the cards, scratch the silver part and send us clear pictures for the evaluation.

Reply with full name, address and cell phone to mr.hendricks.evaluations@outlook.example.

Thank you for your cooperation.`,
    },
    {
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'USD', unit: 'week' },
      contacts: [contact('email', 'mr.hendricks.evaluations@outlook.example', 'asked')],
      scam: 'a cheque to cash and gift cards to buy with it',
    },
  ),
  offer(
    'en5-054',
    {
      title: '',
      source: 'mastodon',
      url: 'https://pens.example/@bartolomea/1120054',
      postedAt: '2022-12-01T10:25:00Z',
      body: `Commissions are open again! Pet portraits in gouache, A5 €60, A4 €95, shipping from Porto included within the EU. Three slots left! Write me at bartolomea@gouachecats.example or just reply #CommissionsOpen #MastoArt`,
    },
    { contacts: [contact('email', 'bartolomea@gouachecats.example', 'asked')] },
  ),
  other('en5-055', {
    title: '',
    source: 'mastodon',
    url: 'https://pens.example/@ferelith/1120055',
    postedAt: '2023-02-17T20:42:00Z',
    body: `Finished! My first paid commission ever, a heron for someone's kitchen wall. #art #watercolour`,
  }),
  request(
    'en5-056',
    {
      title: '',
      postedAt: '2024-03-19T09:00:00Z',
      body: `Looking for an illustrator for an A5 zine about tram lines that no longer exist. Eight spot drawings, black + one colour, riso printed. It's PAID: 300 € in total, from a city culture grant. Deadline end of May. You needn't live in Oslo. (Cover is by @sindre_riso@pens.example, go and look, it's lovely.) Write to me at @tovemarit@pens.example or tove@ghosttrams.example, boosts appreciated`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'EUR', unit: 'fixed' },
      contacts: [
        contact('mastodon', 'sindre_riso@pens.example', 'seen'),
        contact('mastodon', 'tovemarit@pens.example', 'asked'),
        contact('email', 'tove@ghosttrams.example', 'asked'),
      ],
    },
  ),
  other('en5-057', {
    title: 'Scheduled maintenance of the jobs section, Saturday',
    source: 'discourse',
    url: 'https://community.openmrs.example/t/scheduled-maintenance-of-the-jobs-section/1057',
    postedAt: '2021-09-15T12:00:00Z',
    body: `The category **Jobs & Contracts** will be read-only on Saturday between 06:00 and 09:00 UTC while we move it to the new server. Posts offering or seeking paid work are welcome there again afterwards. As always, please put the country, the kind of contract and the closing date in the title, and don't post openings in Dev.`,
  }),
  request(
    'en5-058',
    {
      title: 'Consultant for OpenMRS roll-out, 3 district hospitals, Malawi',
      source: 'discourse',
      url: 'https://community.openmrs.example/t/consultant-for-openmrs-roll-out-3-district-hospitals/1058',
      postedAt: '2022-02-21T14:15:00Z',
      tags: ['jobs'],
      body: `Terms of reference (short form)

**Assignment:** configure, install and hand over OpenMRS 3 in three district hospitals, train two local administrators in each.
**Duration:** 45 working days between April and July, at least 25 of them on site.
**Fee:** USD 280 per working day, travel and lodging paid separately at cost.
**Closing date:** 11 March

CV of max. 3 pages and two references to procurement@lakeshorehealth.example, quoting LH/22/07 in the subject.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 28000, maxMinor: 28000, currency: 'USD', unit: 'day' },
      contacts: [contact('email', 'procurement@lakeshorehealth.example', 'asked')],
    },
  ),
  offer(
    'en5-059',
    {
      title: "MC / compere for weddings, naming ceremonies & corporate do's (English, Yoruba, small Pidgin)",
      body: `No dry hall when I'm holding the mic 😄 Eight years, Lagos, Ibadan and Abeokuta, I travel. I come with my own cordless and I finish on time, which you know is the real miracle.

DM me on Instagram @mc_tundelaugh, the clips are there too. December closes early so talk to me now. Packages depend on distance and hours.`,
    },
    { contacts: [contact('instagram', 'mc_tundelaugh', 'asked')] },
  ),
  request(
    'en5-060',
    {
      title: 'String trio for a funeral tea',
      body: `Dad played viola in the county orchestra for forty years, so it can't be a playlist. Saturday 8 June, village hall outside Ludlow, 2pm to 4pm, forty or so people talking over you most of the time I'm afraid. We'd like some Dvořák in there. We can offer £350 between the three of you, cake, and a viola stand he made himself.

If you can, please ring my sister Harriet (0117 496 0284), I'm not good on the phone at present.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+441174960284', 'asked')],
    },
  ),
  other(
    'en5-061',
    {
      title: 'Lost: black viola case, 17:42 from Shrewsbury',
      body: `Left it on the rack in coach C on Thursday, like an idiot. Black Hidersine case with a sticker of a goose. The instrument isn't worth much to anybody but me. £200 reward for whoever gets it back to me, no questions. 0113 496 0127, or hand it in at Ludlow station and tell them Robin rang.`,
    },
    { contacts: [contact('phone', '+441134960127', 'asked')] },
  ),
  request(
    'en5-062',
    {
      title: '[Paid] Pixel artist for a small farming RPG, tilesets + 12 characters',
      postedAt: '2021-11-23T16:03:00Z',
      body: `16x16 base, four seasons, muted palette. Reference board on request. I have a publisher's advance so this is money that exists, not a dream.

I'd expect $20 to $30 an hour but I'm fine to agree on a price for each set if you like that more. Three to five months, part time. Contract under Dutch law, you keep portfolio rights.

Reply with your portfolio below AND send it on discord (quietfurrow) because reddit eats messages. No pixel-by-filter stuff.

EDIT: wow, 70 replies. Still reading, I'll answer everybody by Sunday.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 3000, currency: 'USD', unit: 'hour' },
      contacts: [contact('discord', 'quietfurrow', 'asked')],
    },
  ),
  other('en5-063', {
    title: 'Our tiny farming game sold 1,912 copies in week one. Here is where every dollar went',
    postedAt: '2023-03-07T17:30:00Z',
    body: `Gross $22,900, Steam's cut, refunds 9%, VAT, leaves about $13.6k. Of which:

* pixel artist (contract, 7 months): $9,400
* composer: $1,500
* trailer: $600
* us two: whatever the mouse found

Hiring a real artist was the best decision and the trailer was the worst. AMA in the comments.`,
  }),
  offer(
    'en5-064',
    {
      title: 'Pixel art & animation, slots open [For Hire]',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zx1064/for_hire_pixel_art_animation_slots_open/',
      postedAt: '2022-08-09T12:12:00Z',
      tags: ['for hire'],
      body: `Characters from $35, walk cycles from $60, tilesets from $120. I work in Aseprite and give you the source. Polite, fast, from Brazil (UTC-3).

Gallery: https://xuxapixels.itch.io
Discord: xuxa.pixels`,
    },
    { contacts: [contact('website', 'https://xuxapixels.itch.io', 'published'), contact('discord', 'xuxa.pixels', 'asked')] },
  ),
  request(
    'en5-065',
    {
      title: 'Package inspector / shipping coordinator - work from your home',
      source: 'rss',
      url: 'https://jobs-bulletin.example/listing/shipping-coordinator-1065',
      postedAt: '2015-05-26T11:00:00Z',
      body: `ParcelBridge Logistics seeks responsible persons to receive, inspect and re-label parcels at the home address. You get 8-15 parcels a week, take photo of content, print our prepaid label and drop at post office in 24 hours. Salary is $2,800 per month, paid after the first 30 days.

Requirements: to be at home on weekdays, copy of ID and bank details for payroll.

Apply only by mail to hr-department@parcelbridge-logistics.example`,
    },
    {
      budget: { minMinor: 280000, maxMinor: 280000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'hr-department@parcelbridge-logistics.example', 'asked')],
      scam: 'parcels to receive and send on under new labels',
    },
  ),
  other('en5-066', {
    title: 'PSA: the "shipping coordinator" job is stolen goods. Ask me how I know',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Scams/comments/zx1066/psa_the_shipping_coordinator_job/',
    postedAt: '2019-08-19T22:08:00Z',
    body: `I answered an ad that promised 2,800 a month for re-labelling parcels at home. Five weeks, 44 packages, no pay, and then two very bored detectives on the porch. They said I'm a witness for now.

How it went, because I'd have wanted to read this in June:

Week 1. An interview by chat only. "Mrs. Alder" from HR, very polite. A contract as PDF with a logo. They wanted my license and a bank letter "for payroll".

Week 2. The first boxes. Headphones, two drones, baby formula (??), all to names that weren't mine at my address. I took pictures, printed the labels, drove to the post office. I bought my own tape.

Week 3. I asked when the 30 days start. "Upon the first inspected parcel." Fine. I made a spreadsheet, I was proud of my spreadsheet. The police liked it too.

Week 4. A man rang me, he'd found my address on an order he never made. He wasn't even angry. That was when I looked up the company and the phone number belonged to a florist.

Week 5. Payday. The mailbox bounced.

The bank closed my account "as a precaution", the landlord got a letter, and I'm now looking for work again with this to explain.

If anybody offers to hire you to receive boxes, no. If they have your bank details already, ring the bank today.`,
  }),
  request(
    'en5-067',
    {
      title: 'Gardening column for a seed shop',
      postedAt: '2020-02-10T09:17:00Z',
      body: `We sell heirloom vegetable seed (USDA zones 5 to 8 mostly) and would like two blog articles a month, 1000 words each, by someone who has in fact killed a tomato plant and knows why.

Pay: $0.10 per word, paid within 5 days via PayPal or Wise. Your name on it. No SEO tricks, our readers are 60 and write angry letters.

To apply, fill in https://forms.gle/zx1067tomato and tell us what went wrong in your garden last year. Please don't PM.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10, maxMinor: 10, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://forms.gle/zx1067tomato', 'asked')],
      services: ['blog_article'],
    },
  ),
  other(
    'en5-068',
    {
      title: 'From $0.02 to $0.35 a word in three years: what changed',
      source: 'reddit',
      url: 'https://www.reddit.com/r/freelanceWriters/comments/zx1068/from_002_to_035_a_word/',
      postedAt: '2022-01-27T13:40:00Z',
      body: `Not a brag and not a course. I kept a spreadsheet of every pitch so here's the boring truth.

- Picked one niche (veterinary practices) and turned down everything else for a year
- Raised my rate each time that two clients in a row said yes without a pause
- 61% of my income is from four clients, which scares me
- Cold mail: 412 sent, 9 clients. LinkedIn: 3. Job boards: 1, and he still owes me $240
- The spreadsheet is u/quillandkettle's, I only added colours

Ask me anything.`,
    },
    { contacts: [contact('reddit', 'quillandkettle', 'seen')] },
  ),
  offer(
    'en5-069',
    {
      title: 'Sworn translator Spanish > English, birth & marriage certs',
      body: `Certified for USCIS, HMRC and Home Office use. 25 pounds per page, stamped PDF the same day if I've got it by noon, posted original the next. Fluent in bad scans.

Mercè Anglada MCIL — merce@plaintranslations.example, or WhatsApp +44 191 498 0733`,
    },
    {
      contacts: [contact('email', 'merce@plaintranslations.example', 'asked'), contact('whatsapp', '+441914980733', 'asked')],
    },
  ),
  request(
    'en5-070',
    {
      title: 'Full-time VA for a property manager (PH only)',
      body: `Hi mga ka-VA! Client is a US property manager with 140 units. Night shift, 9PM–6AM Manila time, Mon to Fri. Tasks: tenants' emails, work orders in AppFolio, rent reminders, some calls (neutral accent).

35,000 PHP/month + 13th month + HMO after 6 months. Must have backup internet and own PC (i5 up). Not a project, looking for long term employee.

Send your CV + short voice recording to careers@northlineproperty.example with subject VA-NIGHT. Applications without voice recording will not be read po.`,
      postedAt: '2023-07-12T04:00:00Z',
    },
    {
      engagement: 'employment',
      budget: { minMinor: 3500000, maxMinor: 3500000, currency: 'PHP', unit: 'month' },
      contacts: [contact('email', 'careers@northlineproperty.example', 'asked')],
    },
  ),
  other('en5-071', {
    title: 'My VA quit and I realised I never wrote anything down',
    source: 'rss',
    url: 'https://quietoperators.example/posts/my-va-quit',
    postedAt: '2021-12-06T06:00:00Z',
    body: `Joy worked for me for three years at 6 dollars an hour, then 9, then 11. In November she left for a bank. Good for her! Within a week I found out that I didn't know how my own invoices were sent.

This is a post on documentation, with the checklist that I now make everyone fill in, me included. Next week: how we decide what to pay.`,
  }),
  request(
    'en5-072',
    {
      title: 'Map of hearing-aid shops and what they charge',
      body: `I am opening a hearing care practice in Halifax NS next spring and I need to know what I'm walking into. I want a report on the 10 to 12 competitors within 40 km: prices for fitting, brands carried, opening hours, what the reviews complain about, how they advertise.

Spreadsheet plus three or four pages of conclusions. 300 US dollars, half now half after. Two weeks is fine. Contact: devin@clearcovehearing.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'devin@clearcovehearing.example', 'asked')],
      services: ['competitor_analysis', 'market_research'],
    },
  ),
  other('en5-073', {
    title: 'How do I find out what other mobile dog groomers charge?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusinessuk/comments/zx1073/how_do_i_find_out_what_other_mobile/',
    postedAt: '2024-06-14T08:33:00Z',
    body: '',
  }),
  request(
    'en5-074',
    {
      title: 'Technical co-founder / CTO for a laundry marketplace',
      source: 'reddit',
      url: 'https://www.reddit.com/r/cofounder/comments/zx1074/technical_cofounder_cto_for_a_laundry_marketplace/',
      postedAt: '2018-04-05T16:16:00Z',
      body: `I've got the idea, the deck, two laundromats who said yes and a background in hotel sales. What I haven't got is somebody to build it: iOS, Android, backend, payments, all of it.

Looking for a CTO who believes in this. 20% equity vesting over four years, no salary until we close a seed round, which realistically is 9–12 months out. You should be able to ship an MVP by September.

Tell me about yourself at brody@sudsly.example`,
    },
    { contacts: [contact('email', 'brody@sudsly.example', 'asked')], scam: 'equity only, no pay until money is raised' },
  ),
  other('en5-075', {
    title: 'Tell HN: I turned down a CTO title and a third of the company',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=990010075',
    postedAt: '2023-05-17T18:48:00Z',
    body: `Third one this year. "We need a technical co-founder", and what they need is a contractor and the money for one. I now answer with a one page list of what it costs to build the thing at $110/h and how they could test the idea with a phone and a spreadsheet. Two of three wrote back to thank me, one is running the phone version and has customers.`,
  }),
  offer(
    'en5-076',
    {
      title: 'Location: Tbilisi | Remote: yes | Willing to relocate: no',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990010076',
      postedAt: '2024-02-01T15:30:00Z',
      body: `Technologies: Blender, Godot, a bit of Unity, GLSL, Python for tooling

I do technical art for small teams: shaders, rigs that don't explode, import pipelines, making the frame time go down. Last four years at a studio that closed in December (the usual). Contract or permanent.

Shaders: https://github.com/nkvelidze-shade
Résumé: https://nino-kvelidze.example/cv.pdf
Email: hello@nino-kvelidze.example`,
    },
    { contacts: [contact('github', 'nkvelidze-shade', 'published'), contact('email', 'hello@nino-kvelidze.example', 'asked')] },
  ),
  request(
    'en5-077',
    {
      title: 'SEEKING FREELANCER - Remote (UK/EU) - Accessibility review of a museum ticket shop',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990010077',
      postedAt: '2017-11-01T15:44:00Z',
      body: `We sell tickets for 30 small museums. A visitor with a screen reader told us, very kindly, that she gave up at the calendar. We'd like someone to go through the whole purchase (9 screens), write down what breaks with NVDA, VoiceOver and keyboard only, and sit with our two developers for a day.

Five to seven days of work, £400–£450 a day. Start in December if possible.

gwil [at] turnstile-tickets [dot] example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 45000, currency: 'GBP', unit: 'day' },
      contacts: [contact('email', 'gwil@turnstile-tickets.example', 'asked')],
    },
  ),
  other('en5-078', {
    title: 'A11y audit prices: what we were quoted',
    source: 'devto',
    url: 'https://dev.to/marlonpk/a11y-audit-prices-what-we-were-quoted-zx078',
    postedAt: '2021-05-20T07:20:00Z',
    tags: ['a11y', 'webdev', 'freelance'],
    body: `Our site is nine templates. We sent the same brief to six people and firms:

1. €900 (automated scan with a logo on it)
2. €2,400
3. €2,750
4. €6,000
5. "starting at" €15,000
6. no answer, their contact form isn't reachable by keyboard

We went with no. 3. Below is the brief, feel free to take it. What would you have paid?`,
  }),
  request(
    'en5-079',
    {
      title: 'Wedding photographer needed for June',
      body: `Hello, I got your contact from the directory and I would like to know if you are available to shoot my daughters wedding 18th of June and do you accept credit cards or bank cheque? Location is your area. 5 hours, photos on DVD. I will pay 3,500 dollars for your service. The event planner does not have the facility to charge cards so I will need a little favor: you will charge the full 6,200 and help send the balance of 2,700 to the planner by transfer, you can have 150 for the stress. I am presently in the hospital for surgery and can only communicate through email pastor.gregmoss@mail.example. God bless`,
      postedAt: '2016-03-02T05:12:00Z',
    },
    {
      budget: { minMinor: 350000, maxMinor: 350000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'pastor.gregmoss@mail.example', 'asked')],
      scam: 'pays too much and wants the balance sent to a “planner”',
    },
  ),
  other('en5-080', {
    title: 'Got the "event planner can\'t take cards" mail again',
    source: 'reddit',
    url: 'https://www.reddit.com/r/WeddingPhotography/comments/zx1080/got_the_event_planner_cant_take_cards_mail/',
    postedAt: '2017-01-25T19:25:00Z',
    body: `Word for word what my friend got in 2014, including "for the stress". I answered that I'd be delighted to shoot the wedding for $3,500 and that the planner can come to my studio with cash and a cake. No reply so far.

New photographers: nobody who is real ever asks you to forward money. Nobody.`,
  }),
  offer(
    'en5-081',
    {
      title: 'Cakes for birthdays and small weddings, Halifax & Dartmouth',
      source: 'rss',
      url: 'https://halifax.classifieds.example/services/cakes-1081',
      postedAt: '2023-09-04T12:50:00Z',
      body: `Licensed home kitchen, food handler's cert on the wall. Buttercream is my thing, fondant only if you make me. 6-inch from $65, two tiers from $180, nut free on request (kept really separate, my son is allergic). I need ten days' notice. Call or text Rosalind, 902-555-0162.`,
    },
    { contacts: [contact('phone', '+19025550162', 'asked')] },
  ),
  request(
    'en5-082',
    {
      title: 'Pastry Chef de Partie, Harrogate',
      source: 'rss',
      url: 'https://yorkshirekitchenjobs.example/vacancies/pastry-cdp-1082',
      postedAt: '2022-03-08T10:00:00Z',
      tags: ['kitchen', 'permanent'],
      body: `We're a 34-room hotel with a kitchen that closes at 9:30 and means it. You'd run the pastry section with one commis: afternoon tea, breads, plated desserts for the restaurant.

• £27,000–£30,000 a year plus tronc (about £2,500 last year)
• 4 days on, 3 off, 45 hours
• Staff house if you need one, £70 a week

Send a CV to Declan at kitchen@stonefallhotel.example. Two-hour paid trial shift.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 2700000, maxMinor: 3000000, currency: 'GBP', unit: 'year' },
      contacts: [contact('email', 'kitchen@stonefallhotel.example', 'asked')],
    },
  ),
  other('en5-083', {
    title: '£27k for a CDP. In 2022. With a straight face.',
    source: 'reddit',
    url: 'https://www.reddit.com/r/KitchenConfidential/comments/zx1083/27k_for_a_cdp_in_2022/',
    postedAt: '2022-03-20T23:31:00Z',
    body: `saw three ads this week all "passionate" all "family" all 45 hours which we know is 60. i was on 26 in 2015!! Two mates left for Lidl, they get their breaks and a discount on parmesan.

What are you lot on? Position, town, hours, be honest.`,
  }),
  request(
    'en5-084',
    {
      title: '',
      body: `Anyone know a decent tiler around Red Deer? Bathroom floor and tub surround, maybe 90 sq ft all in, tile is bought and sitting in the garage since Thanksgiving. (Neighbor paid 1800 for his but that was 2016 and he got a guy from church.) Looking for qoutes, hoping to have it done before my in laws come may 20. Dog is friendly. PM me pls and thx`,
    },
    { engagement: 'contract' },
  ),
  other('en5-085', {
    title: 'Tiler says the subfloor needs self-leveller, $900 extra. Legit?',
    source: 'stackexchange',
    url: 'https://diy.stackexchange.com/questions/991085/tiler-says-subfloor-needs-self-leveller',
    postedAt: '2020-10-07T14:14:00Z',
    tags: ['tile', 'subfloor', 'contractors'],
    body: `The floor is 7' × 9', plywood over joists from 1968. He put a straight edge on it and there's a dip of about 3/8" toward the tub. The original quote of $1,650 said "prep as needed".

How flat does a floor need to be for 12×24 tile, and is this prep or is it an extra?`,
  }),
  offer(
    'en5-086',
    {
      title: 'Tile, backsplash, drywall repair. Free estimates',
      body: `20+ yrs experience, retired from commercial work and bored. Small jobs the big outfits won't touch. Red Deer, Blackfalds, Lacombe, Sylvan Lake. Not the cheapest, won't be the guy you call twice. $55/hr or by the sq ft. Call Vern 403-555-0119 leave a msg I call back after supper.`,
    },
    { contacts: [contact('phone', '+14035550119', 'asked')] },
  ),
  request(
    'en5-087',
    {
      title: 'Landing page for our hospice night walk',
      postedAt: '2021-01-12T11:55:00Z',
      body: `One page, that's all: what it is, the map, how to sign up (we use an outside form, just a button), last year's photos, sponsors at the foot. It has to load on the phones that our walkers own, which are not new.

Design and build, plain HTML or WordPress both okay. We have £400 from a sponsor for precisely this. Live by 15 February.

Please comment with one page you've made, or send it to my colleague u/nightwalk_beth. Not looking for agencies, thank you.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('reddit', 'nightwalk_beth', 'asked')],
      services: ['landing_page'],
    },
  ),
  other('en5-088', {
    title: 'Free: 12 landing page layouts for charities',
    source: 'devto',
    url: 'https://dev.to/imkestrand/free-12-landing-page-layouts-for-charities-zx088',
    postedAt: '2022-11-14T08:08:00Z',
    tags: ['css', 'opensource', 'showdev'],
    body: `I volunteer for a food bank and kept making the same page, so I cleaned up the CSS and put it on GitHub under MIT. No build step, 14 KB with the print styles. Need a donation bar? It's a \`<progress>\` element, honestly.

If your charity uses one, send me a picture! Pull requests for right-to-left languages are very welcome.`,
  }),
  request(
    'en5-089',
    {
      title: 'Short film "Ferryman" seeks DOP, sound recordist, editor',
      body: `We're shooting a 12 minute short in Fremantle over two weekends in March. Looking for:

- DOP with own camera
- sound recordist with own kit
- editor for about 3 weeks after

It's a passion project so everyone is working for love, IMDb credit, footage for your reel and lunch on the days. The last film got into Revelation!

Text Saskia 0491 570 737 with your reel.`,
    },
    { contacts: [contact('phone', '+61491570737', 'asked')], scam: 'unpaid, for credit and lunch' },
  ),
  other('en5-090', {
    title: '',
    source: 'x',
    url: 'https://x.com/clapperloader/status/1610000000000001090',
    postedAt: '2023-01-02T09:26:00Z',
    body: `"unpaid but great exposure" sir I live in Winnipeg I have had enough exposure`,
  }),
  request(
    'en5-091',
    {
      title: 'Freelance translator (home based) EN>any language, long project',
      source: 'rss',
      url: 'https://linguist-openings.example/jobs/1091',
      postedAt: '2021-10-28T03:00:00Z',
      body: `Global Lingua Partners is hiring translators for a book project of 212 pages, rate $18 per page, all languages, no test. As a security policy of our customer, every translator shall purchase the project access ID (39 USD, refundable with the first payment). After purchase you will be sent first 20 pages at once.

Send your language and a screenshot of the payment to projects@global-lingua-partners.example.`,
    },
    {
      budget: { minMinor: 1800, maxMinor: 1800, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'projects@global-lingua-partners.example', 'asked')],
      scam: 'an access fee to pay before any work',
    },
  ),
  offer(
    'en5-092',
    {
      title: 'English ⇄ Kiswahili, subtitles and surveys',
      source: 'reddit',
      url: 'https://www.reddit.com/r/TranslationStudies/comments/zx1092/for_hire_english_kiswahili/',
      postedAt: '2020-07-15T07:05:00Z',
      tags: ['for hire'],
      body: `Native Swahili (Mombasa), MA from Dar. I've subtitled 60+ hours for a health channel and back-translated questionnaires for two universities. $0.06 per word, subtitles $5 per minute of video, rush is +25%. I answer within two hours during East African daytime. Kindly note that I don't take rush jobs over Idd or Christmas, my people would disown me.

DM or zuhura.translates@mwambao.example. References available on request.`,
    },
    { contacts: [contact('email', 'zuhura.translates@mwambao.example', 'asked')] },
  ),
  other('en5-093', {
    title: 'Swahili: what is the polite way to decline a job?',
    postedAt: '2023-11-09T12:27:00Z',
    body: `A hotel in Malindi offered me a position and I'm going to say no because the pay is too low (45,000 shillings, and I'd have to find a house). I'd like to write to the manager in Swahili, she was lovely. Is "samahani, siwezi kukubali" too blunt?`,
  }),
  request(
    'en5-094',
    {
      title: '',
      postedAt: '2022-06-23T05:15:00Z',
      body: `Hi designer friends! My sister's saree brand (Pune) needs instagram templates, 12 post + 6 story, festive but not gaudy yaar. Paid of course, DM your rates and insta link. Delivery in 10 days pls 🙏`,
    },
    { engagement: 'contract', services: ['social_graphics'] },
  ),
  other('en5-095', {
    title: '',
    postedAt: '2025-05-08T08:52:00Z',
    body: `If your brief says "festive but not gaudy" you want gold, one serif and 40% less of everything. You're welcome, that'll be ₹20,000.`,
  }),
  request(
    'en5-096',
    {
      title: 'Rent your verified LinkedIn or Upwork account, paid monthly',
      source: 'reddit',
      url: 'https://www.reddit.com/r/WorkOnline/comments/zx1096/rent_your_verified_account/',
      postedAt: '2024-11-17T01:02:00Z',
      body: `We are software team looking for partners from US, Canada and Europe. You don't need to do anything, only keep the account online through the laptop that we ship to you and join video verification one time. We do all the jobs, you receive your part on the first of every month, more if you open also bank account.

100% legal, long-term. Telegram @steady_partner_dev`,
    },
    {
      contacts: [contact('telegram', 'steady_partner_dev', 'asked')],
      scam: 'an account, a laptop and a bank account to lend to strangers',
    },
  ),
  other('en5-097', {
    title: 'Interviewed a candidate whose lips did not match the audio',
    source: 'reddit',
    url: 'https://www.reddit.com/r/cscareerquestions/comments/zx1097/interviewed_a_candidate_whose_lips/',
    postedAt: '2025-02-06T16:38:00Z',
    body: `Senior role, $165k, remote. The résumé was flawless, so were the answers, with four seconds of delay each. Asked what the weather was like in Tulsa, he said "yes, remote". How is everyone screening this?`,
  }),
  request(
    'en5-098',
    {
      title: 'Social media manager - 2 week trial',
      body: `hey!! our skincare brand @ Lagos Island is looking for a social media manager who understands IG and tiktok. 2 posts daily, stories, replies to DMs and 2 reels per week. our page is @glowbyadunni on instagram.

the first 2 weeks is a trial and it is not paid so that we see how you work, after that we will discuss salary with the best person. send your page to brand@glowbyadunni.example, serious people only abeg`,
      postedAt: '2024-08-01T18:20:00Z',
    },
    {
      contacts: [contact('email', 'brand@glowbyadunni.example', 'asked'), contact('instagram', 'glowbyadunni', 'published')],
      scam: 'two weeks of unpaid work as a test, pay only perhaps later',
      services: [null, 'social_content_month'],
    },
  ),
  offer(
    'en5-099',
    {
      title: 'Transcription of interviews for researchers',
      source: 'mastodon',
      url: 'https://scholars.example/@wilf_types/1120099',
      postedAt: '2023-03-28T13:13:00Z',
      body: `I transcribe qualitative interviews by ear, by hand, verbatim or intelligent verbatim, including the Geordie and Glaswegian ones that software turns into soup. £1.10 per audio minute, NDA and university procurement forms no problem. Availability from April 17. https://wilf-types.example has a form, or message me here. #PhDchat`,
    },
    { contacts: [contact('website', 'https://wilf-types.example', 'asked')] },
  ),
  request(
    'en5-100',
    {
      title: 'Casual research assistant: second coder for 38 interviews',
      source: 'rss',
      url: 'https://lists.socresearch.example/archive/2019-May/001100.html',
      postedAt: '2019-05-13T04:30:00Z',
      body: `Dear all (apologies for cross-posting)

I'm after a second coder for 38 interviews with shearers and wool classers, transcripts are done and the codebook is stable. NVivo 12, licence provided. I estimate 70 hours between June and August, from anywhere in Australia, at $41.20 an hour (casual HEW 5, loading included).

Ideally you've done reliability checks before. Expressions of interest by 24 May to p.quillfeather@woolstudies.example, one page is plenty.

Dr Priya Quillfeather`,
    },
    {
      budget: { minMinor: 4120, maxMinor: 4120, currency: 'AUD', unit: 'hour' },
      contacts: [contact('email', 'p.quillfeather@woolstudies.example', 'asked')],
    },
  ),
  other('en5-101', {
    title: 'Survey (10 min): how are casual research assistants paid?',
    body: `I'm a master's student looking into pay and conditions of casual research staff at universities. If you've worked as an RA on an hourly contract in the last five years, I'd be grateful if you took part (the link is in the first reply). It is anonymous and there's no compensation, though I'm happy to send you the results. Ethics approval 2021/0418.`,
    postedAt: '2021-08-24T02:10:00Z',
  }),
  request(
    'en5-102',
    {
      title: 'Care giver for my mother, 4 hours daily, very good pay',
      source: 'craigslist',
      url: 'https://springfield.craigslist.example/dmg/1102.html',
      postedAt: '2018-07-30T13:41:00Z',
      body: `My mom (71) is moving to your area next week from Manchester England and I need an honest and God fearing person to care for her, 4 hours, Mon to Fri. The pay is $750 weekly. You do not need experience. Before she arrives I will mail you a check that covers your first week and her wheelchair and shower bars, you will just deposit it and pay the medical store for the items so they are ready. Text me only, am deaf: (417) 555-0133`,
    },
    {
      budget: { minMinor: 75000, maxMinor: 75000, currency: 'USD', unit: 'week' },
      contacts: [contact('phone', '+14175550133', 'asked')],
      scam: 'a cheque to deposit and a “store” to pay out of it',
    },
  ),
  other(
    'en5-103',
    {
      title: "What do you pay your parents' carer, and is it on the books?",
      postedAt: '2022-09-18T20:03:00Z',
      body: `Missouri. The agency takes $32/hr and the lady who comes gets 14 of that, she told my mother. We would love to pay her directly, 22 say, but there's a clause with a $5,000 "placement fee". My brother thinks that we should just wait out the twelve months that the clause runs, my mother thinks that Darlene should simply quit and come back as a friend, and Darlene (who is 61 and has buried two of her clients this year) says that she'll do whatever doesn't get her in trouble. I rang the agency's number and they told me to put it in writing to legal@tendernest-homecare.example, which doesn't sound like people who let go.

Has anyone got out of one of those? And how do you do payroll for one person?`,
    },
    { contacts: [contact('email', 'legal@tendernest-homecare.example', 'seen')] },
  ),
  offer(
    'en5-104',
    {
      title: 'Ex-agency copywriter, taking on three clients for the quarter',
      source: 'linkedin',
      url: 'https://www.linkedin.com/posts/fenella-oduya-zx1104',
      postedAt: '2023-01-09T08:00:00Z',
      body: `New year, new desk. After nine years at agencies I've gone freelance, and I have room for three clients between now and Easter.

A few things I've learned the long way round: the client who says "we know what we want to say, we just need it to sound nice" never does. The best brief I ever had was a voice note from a man selling gutters. And nobody, in nine years, has complained that a page was too short.

What I'm good at: launch emails, packaging, the 40 words on the homepage that everybody in the company has an opinion about. What I'm not: whitepapers, puns about your sector, anything that begins with "In today's fast-paced world".

Day rate £425. If your copy sounds like everyone else's, send me a message here or to fenella@oduyawrites.example and I'll tell you what I'd change, whether or not you hire me.`,
    },
    { contacts: [contact('email', 'fenella@oduyawrites.example', 'asked')] },
  ),
  request(
    'en5-105',
    {
      title: '[Bounty 150€] Zigbee blinds report the wrong position after restart',
      postedAt: '2022-10-24T19:48:00Z',
      body: `Hello together,

I have 14 of this blinds (model in the log below). After each restart of HA they are all reported as 100 % open, also when closed. The issue on GitHub is open since 2020 and got a "me too" every month.

I am no programmer but I would like it solved before the winter. I give **150 €** to the person whose fix lands in the integration, PayPal or donation to an association of your choice. I can test at any time with my 14 blinds :wink:

\`\`\`
cover.bedroom_left: state=open, current_position=100 (real: 0)
\`\`\`

Greetings from Styria`,
    },
    { engagement: 'bounty', budget: { minMinor: 15000, maxMinor: 15000, currency: 'EUR', unit: 'fixed' } },
  ),
  other('en5-106', {
    title: 'Blinds automation follows the sun now (share your projects)',
    postedAt: '2023-04-30T18:00:00Z',
    body: `Took me a whole winter, but the south side now closes by azimuth and the indoor temperature stayed under 25 all last week. Saved me from the €3,400 offer for awnings :)

YAML below, use it as you like. Beer for whoever tells me why the kitchen one ignores the offset.`,
  }),
  offer('en5-107', {
    title: '',
    body: `Good pm mga momshies, I'm accepting data entry / FB page admin / order taker, part time is ok, with own laptop and fiber. 2 yrs exp with an online seller. 80 php per hour or package. PM is the key 🙂 salamat po`,
  }),
  request(
    'en5-108',
    {
      title: 'Script writer for 8–10 min videos about failed bridges, dams and ships',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireaWriter/comments/zx1108/hiring_script_writer_for_engineering_failures/',
      postedAt: '2024-01-30T15:01:00Z',
      tags: ['hiring'],
      body: `I run Hard Hat Failures, it's me and a microphone in a cupboard in Thunder Bay. The channel is at 84k subs and I can't research and edit at the same time any more. Each script is about 1,400 words with sources in footnotes (reports, not Wikipedia), two per month at first.

How I like them: open on a person, not on a date. Explain one mechanism properly instead of four badly (fatigue, scour, resonance that was not really resonance). No villains unless the inquiry found one. End when the story ends, I'll do the "thanks for watching". I pick the topics with you, I have a list of thirty and I'd be glad of better ones. I fact check everything against the report and I'll ask where a number comes from, please don't be offended.

Not wanted: lists, cliffhangers every forty seconds, "little did they know".

$150 usd flat per script. First one is paid too, of course.

Please send: one sample where you explain something technical to a person who's doing the dishes. hardhat.scripts (at) quietmail (dot) example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'hardhat.scripts@quietmail.example', 'asked')],
      services: ['video_script'],
    },
  ),
  other('en5-109', {
    title: 'How many hours per script do you lot spend?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/NewTubers/comments/zx1109/how_many_hours_per_script/',
    postedAt: '2023-07-03T21:16:00Z',
    body: `I'm at 25 hours for ten minutes of video and my wife asked, quite reasonably, whether I want to hire someone. I looked at what writers charge ($100 to $300 it seems) and then at my ad revenue last month ($41.17) and closed the laptop.

So, how long does it take you, and what made it faster?`,
  }),
  offer(
    'en5-110',
    {
      title: 'Bookbinding and repairs, Hobart',
      body: `Family Bibles, recipe books that have lost their spine, theses, the odd ledger. I re-sew, re-back and make clamshell boxes. Most repairs come to between $120 and $260; I'd sooner tell you not to bother than take money for a paperback.

Pictures of past work: https://tidewaterbindery.example
Post me photos first (spine, inside of both boards): agnes@tidewaterbindery.example`,
    },
    {
      contacts: [
        contact('website', 'https://tidewaterbindery.example', 'published'),
        contact('email', 'agnes@tidewaterbindery.example', 'asked'),
      ],
    },
  ),
];
