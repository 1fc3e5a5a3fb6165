/** English posts of further communities and years, written after the rules stood and by an author who had read none of them: the first hundred. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_FRESH_A: readonly PlacedPost[] = [
  request(
    'en3-001',
    {
      title: '',
      body: `Hiya all, is there anybody with a van free this Sunday morning? Sofa, washing machine and about 20 boxes from Horfield to Fishponds, two flights of stairs at the old end, none at the new. I can lift one end of things. £80 cash plus a bacon roll. PM me xx`,
    },
    { engagement: 'contract', budget: { minMinor: 8000, maxMinor: 8000, currency: 'GBP', unit: 'fixed' } },
  ),
  other('en3-002', {
    title: `Consultant billed us 14 hours for a DNS change`,
    source: 'reddit',
    url: 'https://www.reddit.com/r/sysadmin/comments/zy0002/',
    postedAt: '2024-03-11T14:20:00Z',
    body: `Management hired an outside consultant because "we need senior eyes on the migration". Senior eyes cost $210/hr. He spent fourteen of those on moving one MX record and writing a Word document about it. The invoice arrived this morning and my boss asked ME to check whether it's reasonable.

I make 74k. I'm not even mad, I just want to know how he got the contract.`,
  }),
  offer('en3-003', {
    title: '',
    body: `second year CS student here, i can do roblox scripting (luau), datastores, shops, round systems, pets. been at it 3 yrs. robux or paypal both fine, small jobs from 10$. dms open, ask me for the showcase place`,
  }),
  request(
    'en3-004',
    {
      title: 'OSM Carto style for hiking maps - looking for paid help',
      source: 'discourse',
      url: 'https://community.openstreetmap.example/t/osm-carto-style-for-hiking-maps/10004',
      postedAt: '2024-11-05T08:12:00Z',
      body: `Hello,

our mountaineering section prints about 3,000 maps a year. Until now a member rendered them with an old Mapnik setup, he is 78 and would like to stop. We would like somebody to move this to a current toolchain (vector tiles or not, we have no opinion) and to document it such that the next volunteer can run it.

The section has set aside 2,400 EUR for this. We are a registered association and can pay on an invoice only.

If you have done something similar please write to the board at karten@sektion-hochkar.example, German or English.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 240000, maxMinor: 240000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'karten@sektion-hochkar.example', 'asked')],
    },
  ),
  other('en3-005', {
    title: 'Hiring manager here. Your portfolio site takes eleven seconds to load.',
    source: 'devto',
    url: 'https://dev.to/harrowgate/hiring-manager-here-zy005',
    postedAt: '2022-06-30T10:00:00Z',
    tags: ['career', 'webdev'],
    body: `I read 160 applications for one junior position last month. What I learned, in no order:

- Nobody needs the 3D globe.
- "Looking for a role where I can grow" is in 120 of them.
- Two people put their rate on the page and I loved both of them for it.

The role is filled, by the way. She had a plain HTML page with four links.`,
  }),
  request(
    'en3-006',
    {
      title: 'lost all product photos in migration, need someone to relink ~1400 images woocommerce',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Wordpress/comments/zy0006/',
      postedAt: '2023-05-22T21:08:00Z',
      body: `host moved us and every product now shows the grey placeholder. files are all in uploads, the db rows point to nowhere. tried two plugins, made it worse, have a backup from before the plugins. i don't have the nerves for this any more and will happily pay someone who has done it before. $250 when the shop looks right again. dm`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website'],
    },
  ),
  other('en3-007', {
    title: 'What do you charge per camera install these days?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/msp/comments/zy0007/',
    postedAt: '2021-09-14T16:30:00Z',
    body: `We usually sub the cabling out, $150 a drop, and mark up 30%. Our sub just raised to 220. Client already signed at the old price. Do you eat it, go back to the client or find another sub? Contract says nothing about materials or labor increases (yes I know).`,
  }),
  offer(
    'en3-008',
    {
      title: 'Retired piano tuner still tuning - Hobart and the Huon',
      body: `Forty years at it, eleven of them for the conservatorium. I have time Tuesdays and Thursdays. A$140 for an upright, A$170 for a grand, pitch raise extra. Old pianos and patient owners preferred. Ring Des on 0491 570 156, not after eight please.`,
    },
    { contacts: [contact('phone', '+61491570156', 'asked')] },
  ),
  request(
    'en3-009',
    {
      title: 'Bounty: $300 for a fix of the flicker with fractional scaling',
      source: 'github',
      url: 'https://github.com/coppermoss-example/panel/issues/409',
      tags: ['bug', 'wayland'],
      postedAt: '2025-01-17T11:45:00Z',
      body: `### What happens
The panel flickers at 125 % on every hover. Two monitors, only the second one.

### What should happen
No flicker.

I need this for a room full of kiosk displays, so I'm putting up $300 for whoever gets a fix merged before the end of March. Happy to pay by bank transfer or through the sponsors page, whichever you like.`,
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-010', {
    title: 'Drummer wanted, we rehearse on Wednesdays in Leith',
    body: `Three of us (bass, guitar, vocals), somewhere between Wire and early REM. We've lost our drummer to a job in Aberdeen. No gigs booked, no money in it, we split the room at £9 each. Kit is there, bring sticks and snare. No time wasters, no jazz.`,
  }),
  request(
    'en3-011',
    {
      title: 'VO needed: calm female British voice, meditation app, 30 scripts',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VoiceActing/comments/zy0011/',
      postedAt: '2022-02-09T13:15:00Z',
      body: `30 scripts of roughly 600 words each. Warm, slow, no ASMR whispering. Full buyout. We pay $90 per script, raw audio without editing is fine, 48k wav.

Please send a dry read of the first paragraph (below) to casting@stillpond.example - files only by link, our mail server eats attachments.

"Let the day go by like a boat that has nowhere to be..."`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9000, maxMinor: 9000, currency: 'USD', unit: 'item' },
      services: ['voiceover'],
      contacts: [contact('email', 'casting@stillpond.example', 'asked')],
    },
  ),
  other('en3-012', {
    title: 'Invoice 60 days overdue, client says "accounting is on holiday"',
    source: 'lemmy',
    url: 'https://lemmy.example/post/100012',
    postedAt: '2024-08-21T09:00:00Z',
    body: `I edited eight podcast episodes in May, 1,450 euros in total. The contract says net 30. Every week I get a very friendly mail that somebody is on holiday. Has anyone here sent a formal reminder with interest? Did you keep the client after that? I need the money but I'd also like to keep the work.`,
  }),
  request(
    'en3-013',
    {
      title: 'Part-time bookkeeper, community theatre',
      url: 'https://gigs.craigslist.example/d/part-time-bookkeeper-community-theatre/100013.html',
      postedAt: '2011-04-07T18:00:00Z',
      body: `The Larkspur Players need a bookkeeper about 6 hours/month, quickbooks 2009 on our own computer. Ticket sales, royalties, a bit of payroll when we have a guest director. Can be done on your schedule but must be in our office because nobody knows how to move it. $22/hr. Call Joanne, (415) 555-0133.`,
    },
    {
      budget: { minMinor: 2200, maxMinor: 2200, currency: 'USD', unit: 'hour' },
      contacts: [contact('phone', '+14155550133', 'asked')],
    },
  ),
  other(
    'en3-014',
    {
      title: 'Show IH: I made a contract generator for freelancers, $9/month',
      body: `Hey IH 👋

After being burnt by a client who paid me in "learnings" I built Inkpact. Pick your trade, answer nine questions, get a contract that a lawyer has read. Free for one contract, $9/month after that.

MRR so far: $207. Churn: yes.

https://inkpact.example - would love to hear what's missing for designers.`,
    },
    { contacts: [contact('website', 'https://inkpact.example', 'published')] },
  ),
  request(
    'en3-015',
    {
      title: '',
      body: `:wave: folks, my team at a mid-size museum is after a contractor for an accessibility audit of our ticket flow (WCAG 2.1 AA), report + one walkthrough call. Budget is signed off at $6k flat. Would like to start before Thanksgiving. DM me here or renata@galleryops.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 600000, maxMinor: 600000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'renata@galleryops.example', 'asked')],
    },
  ),
  other('en3-016', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/harrowgate.example/post/3zy016',
    postedAt: '2025-03-20T20:20:00Z',
    body: `"we're hiring!" says the company that laid off my whole team in January, for my job, at 70% of my pay. anyway how's your thursday`,
  }),
  offer(
    'en3-017',
    {
      title: 'Open to work: technical writer, ex-medical devices',
      tags: ['linkedin'],
      postedAt: '2024-01-29T07:45:00Z',
      body: `After nine years at the same manufacturer my position ended with the year. I write instructions for use, service manuals, and the kind of release notes an auditor reads. IEC 62366, S1000D, a lot of DITA.

I'm open to a permanent role or to contracts from three months, anywhere that's a train ride from Utrecht or remote. The best way is mail: femke.ruys@handleiding.example. Shares are much appreciated 🙏`,
    },
    { contacts: [contact('email', 'femke.ruys@handleiding.example', 'asked')] },
  ),
  request(
    'en3-018',
    {
      title: '[PAID] Pixel artist for a farming sim, tilesets first',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zy0018/',
      tags: ['PAID'],
      postedAt: '2019-07-02T12:00:00Z',
      body: `Two-person studio, game is about a lighthouse keeper who grows kelp. We need four 16x16 tilesets (shore, village, cave, interior). Paying 350 USD per tileset, half when you start. After that there are characters.

Portfolio links here or on discord: kelpkeeper`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'item' },
      contacts: [contact('discord', 'kelpkeeper', 'asked')],
    },
  ),
  other('en3-019', {
    title: 'Rejected after five interviews, then they asked me to do the work as a contractor',
    source: 'reddit',
    url: 'https://www.reddit.com/r/recruitinghell/comments/zy0019/',
    postedAt: '2023-10-10T10:10:00Z',
    body: `Five rounds. Take-home, panel, "culture coffee". Rejected because I "lack strategic depth". Nine days later the same director writes: would I do the migration as a contractor, 3 months, $65/hr, no benefits? The migration was the take-home.`,
  }),
  request(
    'en3-020',
    {
      title: 'Need: Danish > English, birth certificate + adoption papers (7 pages)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/TranslationStudies/comments/zy0020/',
      postedAt: '2020-11-11T08:08:00Z',
      body: `For an embassy, so it has to be a sworn/authorised translator with a stamp. Seven pages, some of it handwriting from 1961. I know how the rates work, so just tell me the price and when you could have it. My address is ola.brandvik (at) fjellpost (dot) example`,
    },
    { engagement: 'contract', contacts: [contact('email', 'ola.brandvik@fjellpost.example', 'asked')] },
  ),
  other('en3-021', {
    title: 'Changelog 4.12: invoices, hourly rates per client, and a fix for time zones',
    source: 'rss',
    url: 'https://ledgerlark.example/changelog/4-12',
    postedAt: '2023-04-03T06:00:00Z',
    body: `<h2>4.12</h2><ul><li>Hourly rates can now be set per client and per project.</li><li>Invoices above 10,000 show a thousands separator.</li><li>Contractors on the Team plan (&euro;12 per seat) can approve their own hours.</li><li>Fixed: a job that began before midnight was billed twice.</li></ul>`,
  }),
  request(
    'en3-022',
    {
      title: 'Fence blew down, 9 panels, Wanstead',
      body: `Storm took the lot. Posts are concrete and still standing, panels are matchwood. Need somebody to supply and fit nine 6x6 lap panels and take the old ones away. Before the dog works out there's no fence, ideally. Can somebody give me a price? Ring Moira, 020 7946 0461.`,
    },
    { engagement: 'contract', contacts: [contact('phone', '+442079460461', 'asked')] },
  ),
  other('en3-023', {
    title: 'Blender artist on a marketplace sold me ripped models. What now?',
    source: 'discourse',
    url: 'https://devtalk.blender.example/t/artist-sold-me-ripped-models/10023',
    postedAt: '2021-12-01T22:15:00Z',
    body: `I commissioned a set of 12 vehicles for $900 from a freelancer with only good reviews. A user recognised three of them: they're from a racing game of 2015 with the decals removed. The platform says that I should talk to the seller. The seller is gone. Are there any tools to check meshes against known sets before paying next time?`,
  }),
  offer(
    'en3-024',
    {
      title: 'Small agency in Porto has a free slot in May (headless commerce)',
      body: `Hi, we are four people who build shops with Medusa and Astro. A project has moved to the autumn, so from 5 May we have about five weeks for somebody else. A shop in that time starts at €11,000.

Have a look at what we made: https://quatrobarcos.example/work and book 20 minutes with Inês: https://cal.com/quatrobarcos/hello`,
    },
    {
      contacts: [
        contact('website', 'https://quatrobarcos.example/work', 'published'),
        contact('calendar', 'https://cal.com/quatrobarcos/hello', 'asked'),
      ],
    },
  ),
  request(
    'en3-025',
    {
      title: 'Looking for a maths tutor, GCSE resit, Stockport',
      body: `My lad needs a 4 and got a 3, resit is in June. Looking for somebody who's patient and will come to ours, one evening a week till then. What do people charge now, is £30 an hour about right? That's what we can do. Comment or inbox me please.`,
    },
    { engagement: 'contract', budget: { minMinor: 3000, maxMinor: 3000, currency: 'GBP', unit: 'hour' } },
  ),
  other('en3-026', {
    title: 'Survey: remote pay for maintainers 2025 – results are in',
    source: 'mastodon',
    url: 'https://mastodon.example/@harrowgate/990000000000100026',
    postedAt: '2025-09-09T09:09:00Z',
    body: `412 maintainers answered. Median yearly income from the project itself: $0. Median contract rate of those who do consulting on it: $110/hr. 38% have been hired because of their repo. 61% would not do it again. Full tables soon, I need to sleep first. #opensource #funding`,
  }),
  request(
    'en3-027',
    {
      title: 'freelance articles on beekeeping, 8 per month',
      url: 'https://forums.writersweekly.example/threads/freelance-articles-beekeeping.10027/',
      postedAt: '2012-03-15T12:12:00Z',
      body: `Our magazine's site is growing and the editor (me) can't keep up. Eight pieces per month, 700 to 900 words, by somebody who keeps bees or has been stung often enough. We pay $75 per piece within two weeks of acceptance. No content mills please.

Query with two clips: editor@hiveandheather.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
      contacts: [contact('email', 'editor@hiveandheather.example', 'asked')],
    },
  ),
  other('en3-028', {
    title: 'Is it normal for a logo designer to keep the source files?',
    body: `First time I hired anybody for anything. Paid $400 for a logo for my bakery, got a PNG and a JPG. When I asked for the vector file she said it's another $150. It isn't in our agreement either way. I'm not trying to get anything for free, I'd only like to know what's usual before I answer.`,
  }),
  request(
    'en3-029',
    {
      title: 'Ravenscar Dental – Office Manager (full time)',
      url: 'https://jobs.ravenscar.example/office-manager',
      postedAt: '2018-05-04T00:00:00Z',
      body: `<p>Ravenscar Dental is seeking an experienced office manager for its Tacoma practice.</p><ul><li>Supervise a team of six</li><li>Insurance claims and scheduling (Dentrix)</li><li>Monday&ndash;Thursday, 36 hours</li></ul><p>Salary: $58,000 &ndash; $64,000 per year, medical, dental (of course), 401(k).</p><p>R&eacute;sum&eacute;s to careers@ravenscardental.example. No phone calls, please.</p>`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 5800000, maxMinor: 6400000, currency: 'USD', unit: 'year' },
      contacts: [contact('email', 'careers@ravenscardental.example', 'asked')],
    },
  ),
  other('en3-030', {
    title: 'WTS Canon 80D + two lenses, ex rental from a wedding business',
    body: `I'm closing my photography business so the second body has to go. Shutter count 61k, one scratch near the hot shoe, works. 80D + 50/1.8 + 18-135 = $620 shipped. Proof of work: ask me for the invoice, I bought it new in 2017. Paypal G&S only.`,
  }),
  offer(
    'en3-031',
    {
      title: 'Proofreading for dissertations, APA 7 and Chicago',
      body: `PhD in history (2016), since then I have proofread some eighty theses. Language only, I don't touch the argument and I'll sign your faculty's form saying so. £7 per 1,000 words; £9 if it's due in the same week.

dr.a.pellow@marginalia.example`,
    },
    { contacts: [contact('email', 'dr.a.pellow@marginalia.example', 'asked')] },
  ),
  request(
    'en3-032',
    {
      title: 'Zapier is costing me 400 a month, replace it please',
      body: `Small lettings agency. Enquiries come in by mail and from two portals, they go to a sheet, from there to the CRM and the right agent gets a text. It works, but we've outgrown the plan and now pay $400 every month for what is, I'm told, a small script. I'd like to have this on our own server, with the same CRM API, and a mail to me when something breaks. Tell me what you'd need for it and how you'd go about it.

kenneth@hearthlets.example`,
    },
    {
      engagement: 'contract',
      services: ['api_integration'],
      contacts: [contact('email', 'kenneth@hearthlets.example', 'asked')],
    },
  ),
  other('en3-033', {
    title: 'Study on long covid is recruiting participants (paid, Leeds)',
    body: `BBC Look North just had this: the university is recruiting 500 people for a study on long covid, participants get £50 in vouchers and travel. It's been approved by the ethics committee and it starts in March. Thought it might interest some of you here, the GP surgery has leaflets.`,
  }),
  request(
    'en3-034',
    {
      title: 'We would like to commission a string quartet arrangement (wedding)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/composer/comments/zy0034/',
      postedAt: '2021-03-03T17:17:00Z',
      body: `My fiancée walks in to the theme of an old point-and-click adventure. There's only a MIDI of it. Needs to be 2'30", playable by decent students with one rehearsal, score + parts by the end of June. I thought of 200-300 dollars but tell me if that's silly. Leave a link to something you arranged.`,
    },
    { engagement: 'contract', budget: { minMinor: 20000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-035', {
    title: 'Godot 4.3: is there a way to get paid assets reviewed faster?',
    source: 'discourse',
    url: 'https://forum.godot.example/t/get-paid-assets-reviewed-faster/10035',
    postedAt: '2024-09-01T05:50:00Z',
    body: `I've submitted my dialogue plugin ($15) to the store three weeks ago and it's still "in review". A freelancer I know got his through in two days. Do I need to hire somebody who knows the guidelines or is this just a matter of waiting? I've read the docs twice.`,
  }),
  request(
    'en3-036',
    {
      title: 'someone to mow + edge every 2 weeks, Round Rock',
      url: 'https://gigs.craigslist.example/d/someone-to-mow-edge-every-weeks-round/100036.html',
      postedAt: '2015-04-19T13:00:00Z',
      body: `corner lot about 9000 sqft. i have a bad back. have mower you can use. 45 bucks each time, cash on the porch. text only 512 555 0174`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500, maxMinor: 4500, currency: 'USD', unit: 'item' },
      contacts: [contact('phone', '+15125550174', 'asked')],
    },
  ),
  other('en3-037', {
    title: 'Ask Lobsters: what did you pay for your last security audit?',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zy0037',
    postedAt: '2020-02-27T09:27:00Z',
    tags: ['ask', 'security'],
    body: `We're four people with one product and a customer who wants a pentest report in the contract. I've had quotes for 4k, 18k and 55k, and all three PDFs look like the same template. How did you choose, and was the thing you got of any use beyond the checkbox?`,
  }),
  offer('en3-038', {
    title: 'I will write your PhoneGap / Titanium app, 5 slots',
    url: 'https://forums.warriorforum.example/threads/phonegap-titanium-app-5-slots.10038/',
    postedAt: '2011-10-02T20:00:00Z',
    body: `WSO special for warriors only!!! One iPhone + Android app with up to 6 screens, push messages, your logo, submitted to both stores: $497 (normal price $1200). I've 31 apps live. Five slots at that price. PM me your idea + your skype name and I'll get back in 24 hrs.`,
  }),
  request(
    'en3-039',
    {
      title: 'Custom logo for a climbing gym, have sketches',
      body: `We open in Ljubljana in the spring. My sister did sketches (an ibex in a hex bolt), now they need to become a logo: colour, mono, a version that can be cut from vinyl for the van. 400 €, three rounds, and you'd get a year of climbing if you're ever here. Send examples to hej@kozorogbolt.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'EUR', unit: 'fixed' },
      services: ['logo_design'],
      contacts: [contact('email', 'hej@kozorogbolt.example', 'asked')],
    },
  ),
  other('en3-040', {
    title: 'Landlord wants me to pay the contractor he hired. Ohio',
    source: 'reddit',
    url: 'https://www.reddit.com/r/legaladvice/comments/zy0040/',
    postedAt: '2019-11-18T18:11:00Z',
    body: `Water heater died in October. Landlord hired a plumber, plumber did the job, landlord didn't pay, and now the plumber has sent ME an invoice over $1,180 because my name is on the call. I never signed anything with him. Can he put a lien on anything? Do I need a lawyer or is a letter enough?`,
  }),
  request(
    'en3-041',
    {
      title: 'Weekly thread: help wanted (paid) – week 18',
      source: 'discourse',
      url: 'https://community.homeassistant.example/t/weekly-thread-help-wanted-week-18/10041',
      postedAt: '2024-05-02T06:41:00Z',
      body: `I need somebody to rescue a house. 140 devices, half Zigbee, half a KNX bus that a firm put in and then went bankrupt. The automations are all in one YAML of 6,000 lines. What I want: blinds, heating and the doorbell to work again, and a list of what else is in there. Remote over VPN is OK, I'm near Ghent if you prefer to come. I'll pay 55 euro per hour, I guess it's two or three days. Send me a PM here.`,
    },
    { engagement: 'contract', budget: { minMinor: 5500, maxMinor: 5500, currency: 'EUR', unit: 'hour' } },
  ),
  other('en3-042', {
    title: 'Went from $18/h in a warehouse to freelance 3D in two years, AMA',
    body: `No degree. Learned from free tutorials at night, posted one render a day, got my first paid job (a $60 perfume bottle) after seven months. This year: 41k before taxes, three steady clients, one awful one. Ask me about contracts, pricing, back pain. I'm not looking for work and I don't sell a course.`,
  }),
  request(
    'en3-043',
    {
      title: 'Dog walker wanted, Mon/Wed/Fri lunchtimes',
      tags: ['nextdoor'],
      postedAt: '2024-02-18T21:00:00Z',
      body: `Elderly lurcher, very polite, hates bins. 30 minutes around noon, near the Cramond end. Need someone reliable as I'm back in the office from March. Please message me with your rate and whether you're insured. Students fine!`,
    },
    { engagement: 'contract' },
  ),
  offer(
    'en3-044',
    {
      title: 'Hire a mastering engineer with ears (and a calibrated room)',
      body: `Tape, vinyl pre-masters, streaming. 12 years, 900 records, two of which you may have heard. £40 a track, £300 for an album up to 12. First track of an album as a test for nothing.

studio@lathe-and-loom.example / instagram: latheandloom`,
    },
    {
      contacts: [contact('email', 'studio@lathe-and-loom.example', 'asked'), contact('instagram', 'latheandloom', 'published')],
    },
  ),
  other('en3-045', {
    title: 'US payrolls: +57k in August, professional services down again',
    source: 'lemmy',
    url: 'https://lemmy.example/post/100045',
    postedAt: '2025-09-05T13:00:00Z',
    body: `From the release: temporary help services lost 9,800 jobs, computer systems design 6,200. Average hourly earnings rose 10 cents to $36.40. Job openings per unemployed person are below one for the first time since 2021. Discuss, but please without the usual "nobody wants to work".`,
  }),
  request(
    'en3-046',
    {
      title: 'Paid beta reader for a fantasy trilogy, book 1 (131k words)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/BetaReaders/comments/zy0046/',
      postedAt: '2022-08-08T08:00:00Z',
      body: `I've had friends read it and they love it, which is useless. I want someone who's read a lot in the genre and will tell me where they got bored. Notes per chapter plus a two page letter. 250 dollars, half up front. Four weeks. A paragraph about your last three reads would be nice when you message me.`,
    },
    { engagement: 'contract', budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-047', {
    title: 'Please stop cold-mailing me that you can "fix my SEO"',
    source: 'x',
    url: 'https://x.com/harrowgate/status/990000000000100047',
    postedAt: '2023-07-07T07:07:00Z',
    body: `day 41 of "Hi dear, I checked your website and found errors, we offer SEO from $99/month". my website is a picture of my cat. the cat has no errors`,
  }),
  request(
    'en3-048',
    {
      title: 'Research assistant (0.4 FTE, 12 months), Digital Humanities',
      body: `Dear list members (with apologies for cross-posting),

the project "Paper Routes" invites applications for a research assistant at 0.4 FTE, starting 1 October. The postholder will encode some 2,200 postal registers in TEI and look after the database. Gross salary is EUR 1,540 per month.

Applications with CV and the names of two referees go to the project's coordinator, h.vanderelst@paperroutes.example, until 15 July. Interviews will take place online.

Best wishes,
the project team`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 154000, maxMinor: 154000, currency: 'EUR', unit: 'month' },
      contacts: [contact('email', 'h.vanderelst@paperroutes.example', 'asked')],
    },
  ),
  other('en3-049', {
    title: 'Feature request: let me set a budget per tag',
    source: 'github',
    url: 'https://github.com/tarnwick-example/purse/issues/449',
    tags: ['enhancement'],
    postedAt: '2023-02-19T12:34:00Z',
    body: `As a freelancer I need to see what I may still spend per client. Say client A pays $2,000/month and I've put 40 hours on it. At the moment budgets are per account only. It'd be great if a budget could be hung on a tag, with a warning at 80 %. I could try a PR if somebody points me to the right place.`,
  }),
  request(
    'en3-050',
    {
      title: 'thumbnail artist, minecraft + hytale, long term',
      tags: ['discord', 'hiring-creatives'],
      postedAt: '2025-11-30T16:16:00Z',
      body: `340k subs, 3 uploads / week. need thumbs that fit the series (pack attached in thread), renders in blender pref. 25 usd each, more when we pass 10m views a month. dm @voxelbaron w/ ur best 5, no ai pls i can tell`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'item' },
      services: ['thumbnails'],
      contacts: [contact('discord', 'voxelbaron', 'asked')],
    },
  ),
  offer(
    'en3-051',
    {
      title: 'UNIX/Solaris admin, SF Bay Area or telecommute, available now',
      url: 'https://gigs.craigslist.example/d/unix-solaris-admin-sf-bay-area/100051.html',
      postedAt: '2009-02-24T17:30:00Z',
      body: `Laid off along with 1,100 others on Friday. 14 years of Solaris 2.6 through 10, Veritas, jumpstart, some Oracle. W2 or 1099. I can start on Monday, honestly. $55/hr, lower for something long. Ask for resume: mhalloran at tincupsystems dot example.`,
    },
    { contacts: [contact('email', 'mhalloran@tincupsystems.example', 'asked')] },
  ),
  other('en3-052', {
    title: `What's a fair split when a friend hires you AND a mutual friend?`,
    body: `The three of us are making a website for a fourth's restaurant. He pays $3,000 for all of it. I do the code, she does the design and photos, the third one "manages". The manager wants a third. Is that how it's done? I'd be grateful for opinions from people who have worked in agencies.`,
  }),
  request(
    'en3-053',
    {
      title: 'Hello! I represent a film school in Nairobi',
      body: `Good day. We are making short lessons on lighting, 12 of them, 6 to 8 minutes. The filming is finished. Now the school wants an editor with experience who can cut, put captions and our title, and who accepts mobile payment. The school pays KES 9,000 per lesson. Kindly write to lessons@kivulifilm.example or WhatsApp +44 20 7946 0782 (our London office) with one link to your work.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 900000, maxMinor: 900000, currency: 'KES', unit: 'item' },
      services: ['short_video_edit', null],
      contacts: [contact('email', 'lessons@kivulifilm.example', 'asked'), contact('whatsapp', '+442079460782', 'asked')],
    },
  ),
  other('en3-054', {
    title: 'Looking for the title of a book about a man who takes any job',
    source: 'reddit',
    url: 'https://www.reddit.com/r/whatsthatbook/comments/zy0054/',
    postedAt: '2021-06-16T15:15:00Z',
    body: `Read it about 1998, it was old then. The narrator hires himself out by the day: gravedigger, window cleaner, once as a mourner for two shillings. There's an employer who only pays in eggs. I think the cover was yellow. I've asked two librarians. I'd be so happy to find it again.`,
  }),
  request(
    'en3-055',
    {
      title: '[TASK] Set up matomo + consent banner on 3 sites, fixed price pls',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zy0055/',
      tags: ['TASK'],
      postedAt: '2021-10-21T10:21:00Z',
      body: `three wordpress sites, same theme. matomo on our own box is already installed, tracking isn't. banner has to block until yes is clicked. 60 bucks for all three, done by sunday. $bid`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'fixed' },
      services: [null, 'api_integration', 'five_page_website'],
    },
  ),
  other(
    'en3-056',
    {
      title: '[PSA] "Task coach" on Telegram took my savings',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Scams/comments/zy0056/',
      postedAt: '2024-04-30T22:00:00Z',
      body: `It began with "Hi, I'm Lily from HR, we have a part-time remote job, $80-200 per day, are you interested?". You rate hotels. The first day they really pay you $40. Then you get a "combination task" and have to top up. I put in 3,900 before I understood. The contact was @hotel_optimise_lily, the address on the fake contract support@rate-stays.example. Don't answer them.`,
    },
    {
      contacts: [contact('telegram', 'hotel_optimise_lily', 'seen'), contact('email', 'support@rate-stays.example', 'seen')],
    },
  ),
  request(
    'en3-057',
    {
      title: 'Who can digitise 41 MiniDV tapes before my dad turns 80?',
      body: `They're in two shoe boxes in Rotterdam. I have no camera that plays them any more. I'd like one mp4 per tape, no editing. The birthday is on 14 June. I'm ok with 6 euros per tape, and would bring them and pick them up.`,
    },
    { engagement: 'contract', budget: { minMinor: 600, maxMinor: 600, currency: 'EUR', unit: 'item' } },
  ),
  other('en3-058', {
    title: 'My first freelance contract: what I would change',
    source: 'devto',
    url: 'https://dev.to/lowmarsh/my-first-freelance-contract-zy058',
    postedAt: '2020-05-25T08:00:00Z',
    tags: ['freelance', 'beginners'],
    body: `I charged 1,200 € for a site that took me 110 hours. So I worked for less than the person who made my coffee. Three clauses that would have saved me:

1. A number of revisions.
2. Who delivers the texts, and when.
3. What happens when nobody answers for a month.

If you need a template, any chamber of commerce has one for free.`,
  }),
  request(
    'en3-059',
    {
      title: 'Landing page for a webinar, needs to be live on Friday',
      body: `Hello, we host a webinar for physiotherapists on the 28th. Needed: one landing page (we use Unbounce), headline and copy exist in a Google doc, brand guide exists. Form to ActiveCampaign, thank-you page, pixel. Fixed price, $280. Please begin your proposal with the word SHOULDER so that I know you've read this.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 28000, maxMinor: 28000, currency: 'USD', unit: 'fixed' },
      services: ['landing_page'],
    },
  ),
  offer('en3-060', {
    title: 'Sysadmin with too many evenings',
    source: 'mastodon',
    url: 'https://mastodon.example/@lowmarsh/990000000000100060',
    postedAt: '2024-12-12T20:12:00Z',
    body: `Have I mentioned that I do paid Mastodon/PeerTube hosting care on the side? Upgrades, backups, moving instances, that disk that's always full. 45 €/h, non-profits 30. Boosts welcome, DMs more so. #FediHire #GetFediHired`,
  }),
  other('en3-061', {
    title: 'Why does everyone quote so differently for re-grouting a shower?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/HomeImprovement/comments/zy0061/',
    postedAt: '2018-10-03T14:00:00Z',
    body: `Four quotes: $280, $450, $1,100 and "we don't do small jobs". Same 30 sq ft. The 1,100 guy says the others will be back in a year. Do I hire the middle one or buy a $12 tool and do it myself over a weekend? What did yours cost?`,
  }),
  request(
    'en3-062',
    {
      title: 'Interpreter Ukrainian/English, parents evening, Thu 6-8pm',
      body: `Our primary school (Shirley, Southampton) has nine families with no English yet. We're looking for an interpreter for this Thursday. DBS helpful, not needed as staff will be there. We can pay £60 for the evening + parking. Please write to the office, the phone is down again!! office@shirleymeadow.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'office@shirleymeadow.example', 'asked')],
    },
  ),
  other(
    'en3-063',
    {
      title: 'Show HN: Rateboard – crowdsourced day rates of European contractors',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99100063',
      postedAt: '2022-03-29T15:00:00Z',
      body: `I contracted for six years and never knew whether 550 €/day was a lot. So I made a site where you put in yours, anonymously, and see everybody else's: https://rateboard.example

About 3,100 entries, most of them Java in Germany. Stack is Elixir and SQLite. Happy to answer anything. (No, we're not hiring, it's just me.)`,
    },
    { contacts: [contact('website', 'https://rateboard.example', 'published')] },
  ),
  request(
    'en3-064',
    {
      title: 'Telegram mini app for our sports club',
      source: 'reddit',
      url: 'https://www.reddit.com/r/TelegramBots/comments/zy0064/',
      postedAt: '2025-06-06T06:06:00Z',
      body: `Court bookings inside Telegram: pick a court, pick an hour, pay (Stripe), cancel. 260 members, 5 courts. We've a backend with a REST API that a member wrote and he will help. Offers with time and price to the treasurer, tg: @padel_kasse. We voted for a maximum of 1800 CHF at the last meeting.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 180000, maxMinor: 180000, currency: 'CHF', unit: 'fixed' },
      services: [null, 'api_integration'],
      contacts: [contact('telegram', 'padel_kasse', 'asked')],
    },
  ),
  other('en3-065', {
    title: 'The five kinds of client you meet on freelance sites',
    body: `1. The Uncle: "it's a quick thing, like Airbnb but for boats, budget $200."
2. The Ghost. Hires you, pays, never looks at it.
3. The Committee.
4. The one who needs a designer and posts for a developer.
5. The good one. Has a spec. Says thanks. You'll think about them for years.`,
  }),
  request(
    'en3-066',
    {
      title: 'Anyone doing ghostwriting for LinkedIn? Founder, logistics',
      tags: ['indiehackers'],
      postedAt: '2023-11-27T10:30:00Z',
      body: `I have opinions about pallets and no time. Looking for someone who'd interview me for 45 minutes every other week and turn that into 12 LinkedIn posts a month, in my voice, no "I was rejected 47 times" stuff. Thinking $900/mo for a three month trial. Reply here or x.com/palletperson`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'USD', unit: 'month' },
      services: ['social_content_month', null],
      contacts: [contact('x', 'palletperson', 'asked')],
    },
  ),
  other('en3-067', {
    title: 'Portfolio review? Junior UX, 40 applications, 0 interviews',
    source: 'reddit',
    url: 'https://www.reddit.com/r/UXDesign/comments/zy0067/',
    postedAt: '2023-01-31T19:19:00Z',
    body: `Three case studies, one of them a real client (my aunt's salon, she paid me in haircuts). I've rewritten the intro so often that I can't see it any more. What would make you close the tab? Be harsh. I'm not asking for referrals, only for an honest look; I'll send the link to whoever comments.`,
  }),
  offer('en3-068', {
    title: 'HMU for drone footage, Part 107 certified, Tulsa and around',
    body: `Roofs, real estate, your tractor pull, whatever. $125 for up to an hour incl. 10 edited stills and the raw video. Real estate agents get a deal for 5+. Message the page or comment DRONE 🚁`,
  }),
  request(
    'en3-069',
    {
      title: 'RFC + implementation: signed exports (sponsored by our company)',
      source: 'github',
      url: 'https://github.com/otterlatch-example/vault/issues/469',
      tags: ['proposal', 'funded'],
      postedAt: '2024-06-18T07:30:00Z',
      body: `Our auditors want exports to carry a signature (minisign or cosign, open to discussion). None of us knows Zig well enough. We would fund the work: EUR 1,500 on merge, paid against an invoice, docs and a test vector file included. The maintainers have agreed in #431 that they'd accept it.

Comment here if you'd like to take it, so that two people don't start at once.`,
    },
    { engagement: 'bounty', budget: { minMinor: 150000, maxMinor: 150000, currency: 'EUR', unit: 'fixed' } },
  ),
  other('en3-070', {
    title: 'Looking for a room from September, quiet, max 650',
    body: `Hi! I'm starting a master's in hydrology and I'm looking for a room in a shared flat, up to €650 incl. bills. I work ten hours a week as a tutor, so rent's no problem. I cook, I clean, I don't play the drums. Please message me here if something comes up.`,
  }),
  request(
    'en3-071',
    {
      title: 'STORYBOARD ARTIST – 30s commercial – start asap',
      body: `Production company in Toronto. Approx 24 frames, greyscale, loose. Board due Wed eod, director is on Zoom all day for notes. CAD 1,100 flat, pays on delivery not net 60. Links to boards (not concept art) to jobs@kettleblack.example subject BOARDS.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 110000, maxMinor: 110000, currency: 'CAD', unit: 'fixed' },
      contacts: [contact('email', 'jobs@kettleblack.example', 'asked')],
    },
  ),
  other('en3-072', {
    title: 'Moderators: new rules for paid posts from 1 May',
    source: 'discourse',
    url: 'https://forum.godot.example/t/new-rules-for-paid-posts/10072',
    postedAt: '2025-04-20T00:00:00Z',
    body: `Hello everyone,

from 1 May, posts in Jobs must state (a) whether you're hiring or looking for work, (b) a rate or a budget, (c) whether it's a rev-share. "Looking for a programmer, pay to be discussed" will be closed. Rev-share goes to Collaborations. Questions below.`,
  }),
  request(
    'en3-073',
    {
      title: 'i need a excel person',
      body: `have 14 files from 14 shops every month, all with slightly diffrent columns, i need one file where it all adds up. now i do it by hand 2 days a month and i hate it. power query or macro dont care as long as my wife can push the button too. how much would somthing like that cost and can u do it`,
    },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  offer(
    'en3-074',
    {
      title: 'Re: Who has capacity? (January)',
      tags: ['mailing list'],
      postedAt: '2016-01-06T11:11:00Z',
      body: `Happy new year list,

I've two days a week open until Easter. Drupal 7 and 8 backend, migrations preferred over themes. 480 GBP/day or a fixed price when there's a spec.

Gareth
gareth@cwmdigital.example
0117 496 0345`,
    },
    {
      contacts: [contact('email', 'gareth@cwmdigital.example', 'asked'), contact('phone', '+441174960345', 'asked')],
    },
  ),
  other('en3-075', {
    title: 'The editing rate thread',
    source: 'reddit',
    url: 'https://www.reddit.com/r/editors/comments/zy0075/',
    postedAt: '2019-03-21T09:00:00Z',
    body: `Same format as last year. City / years / what you cut / day rate / staff or freelance. I'll start:

Leeds / 6 / corporate and some docs / £260 / freelance.

Please don't post jobs in here, there's the board for that.`,
  }),
  request(
    'en3-076',
    {
      title: 'Wedding photographer cancelled on us. 3 weeks to go. Help?!',
      source: 'reddit',
      url: 'https://www.reddit.com/r/weddingplanning/comments/zy0076/',
      postedAt: '2022-06-24T23:23:00Z',
      body: `I've been crying since lunch. He has covid and no second shooter. Saturday 16 July, a barn outside Ithaca NY, 70 guests, 2pm to 9pm. If you are a photographer, or you know one who's free that day, PLEASE message me. We get 1,800 back from him and you can have all of it. We don't need an album, only somebody who'll turn up.`,
    },
    { engagement: 'contract', budget: { minMinor: 180000, maxMinor: 180000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en3-077', {
    title: 'How do I tell the client that the freelancer before me did a bad job?',
    source: 'stackexchange',
    url: 'https://freelancing.stackexchange.example/questions/10077',
    tags: ['client-relations', 'communication'],
    postedAt: '2014-08-28T07:07:00Z',
    body: `I was hired to add a payment gateway (fixed price, $700). The code I've inherited stores card numbers in plain text. I need at least twice the hours now. How do I bring this up without sounding as if I'm only after more money, and should I stop work until it's decided?`,
  }),
  request(
    'en3-078',
    {
      title: 'Product texts for a tea shop (62 teas) – US English',
      body: `We've got tasting notes in German for all of them and need product descriptions people want to read, 70-90 words. You don't have to speak German, machine translations of the notes are fine as raw material. $7 a piece. Please do one for "Assam Mokalbari, malty, raisin, takes milk" and send it with your application to einkauf@teekontor-elbe.example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 700, maxMinor: 700, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
      contacts: [contact('email', 'einkauf@teekontor-elbe.example', 'asked')],
    },
  ),
  other('en3-079', {
    title: '',
    body: `just saw a posting: "entry level, 8 yrs kubernetes, 24 usd/hr, must be passionate". who hurt them :joy:`,
  }),
  request(
    'en3-080',
    {
      title: 'Seeking Nextcloud admin, school in Freiburg, hourly basis',
      source: 'discourse',
      url: 'https://help.nextcloud.example/t/seeking-nextcloud-admin-school/10080',
      postedAt: '2021-01-25T16:45:00Z',
      body: `We are a Waldorf school with 480 accounts on NC 17 (I know). The parent who built it moved away. There is a need to upgrade to a supported version, to have a backup that has been tried, and later some care each month, maybe 4 hours. We are looking for a person or a small company who does that against invoice, remuneration after agreement. Contact please by mail: it-kreis@baumschule-fr.example`,
    },
    { engagement: 'contract', contacts: [contact('email', 'it-kreis@baumschule-fr.example', 'asked')] },
  ),
  other('en3-081', {
    title: 'Free 12-week course for career changers (no income share!)',
    body: `The city library runs its "Hello, Data" course again: SQL, a bit of Python, how to write a CV for a first analyst job. It's free, places are by lottery, no contract, no fee afterwards. Last year 9 of 20 were hired within six months. The course begins on 3 February, the form is at the front desk.`,
  }),
  offer('en3-082', {
    title: '[Availability] Storybook & children’s illustrator, from March',
    source: 'reddit',
    url: 'https://www.reddit.com/r/hungryartists/comments/zy0082/',
    tags: ['For Hire'],
    postedAt: '2023-02-02T02:02:00Z',
    body: `Gouache on paper, scanned by me. Full spread $320, spot $90, cover $450. I sign contracts, I keep deadlines and I answer mail. Two books in 2022, both on shelves in actual shops!

Comment or DM with the number of pages and the age group.`,
  }),
  request(
    'en3-083',
    {
      title: 'Join the crew: barista (20–24h), Kreuzberg',
      body: `☕️ we need hands! 3 shifts a week, weekends included, latte art not required but being nice is. 14.50 €/h + tips, proper contract from day one. come by before 10 with a CV or write us: crew@kaffeeschmied.example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 1450, maxMinor: 1450, currency: 'EUR', unit: 'hour' },
      contacts: [contact('email', 'crew@kaffeeschmied.example', 'asked')],
    },
  ),
  other('en3-084', {
    title: 'Bounty programme: what we paid out in Q3',
    source: 'rss',
    url: 'https://otterlatch.example/blog/bounties-q3',
    postedAt: '2024-10-10T10:00:00Z',
    body: `<p>In the third quarter we closed 17 reports. Twelve were duplicates, five were paid: $250, $250, $500, $1,000 and one of $4,000 for a session fixation in the invite flow. Thanks to all who reported.</p><p>The median time to a first answer was 31 hours, which we'd like to bring below 24.</p>`,
  }),
  request(
    'en3-085',
    {
      title: 'need someone to record the outro of my podcast, 15 seconds lol',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VoiceActing/comments/zy0085/',
      postedAt: '2018-02-14T22:22:00Z',
      body: `it's about swamps. i want a voice like the trailer guy from the 90s. "this has been... BOGCAST." and then two sentences. can pay 20 bucks by paypal. post ur reel`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'USD', unit: 'fixed' },
      services: ['voiceover'],
    },
  ),
  other('en3-086', {
    title: 'Laid off today. Twelve years.',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99100086',
    postedAt: '2023-01-20T18:00:00Z',
    body: `Calendar invite at 8:55, locked out by 9:10. The severance is 26 weeks, which is more than fair. I don't know what to do with my hands. People who've been through this: did you start to look right away, or take time? Did contracting in between hurt you later on?`,
  }),
  request(
    'en3-087',
    {
      title: 'Urgent: someone to sit in a queue for me (visa centre, Edgware Rd)',
      body: `Doors open at 8, I can't be there before 11:30. You'd hold my place from 7. £15 an hour, min £60. Bring a book. WhatsApp me, zero two zero, seven nine four six, zero three one five`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500, maxMinor: 1500, currency: 'GBP', unit: 'hour' },
      contacts: [contact('whatsapp', '+442079460315', 'asked')],
    },
  ),
  offer(
    'en3-088',
    {
      title: 'Your statistics homework reviewer, R and Stata (not a cheat service)',
      body: `I'm a third-year PhD in epidemiology and tutor for methods courses. I'll explain what you did and why it is wrong, I won't do it for you. $35/h on campus, $30 online. k.adeyemi@oddsratio.example`,
    },
    { contacts: [contact('email', 'k.adeyemi@oddsratio.example', 'asked')] },
  ),
  other('en3-089', {
    title: 'Any experience with the freelancer insurance from the union?',
    body: `They ask £31 a month for public liability and "income cover after 14 days". My contract with the council says I need 5 million of cover. Comparison sites list the same for £19, without the income part. Has anyone here ever claimed?`,
  }),
  request(
    'en3-090',
    {
      title: 'Earn from home: post our adverts, weekly pay',
      body: `🔥🔥 We are looking for 20 serious ladies 🔥🔥 Copy and paste our adverts 1 hour a day and receive R6000 per week!!! No boss!! Joining pack only R350 once off, you get it back with your first pay. Inbox "READY" now, spaces closing tonite`,
    },
    {
      budget: { minMinor: 600000, maxMinor: 600000, currency: 'ZAR', unit: 'week' },
      scam: 'has to pay for a joining pack first',
    },
  ),
  other('en3-091', {
    title: 'Product Hunt: what do you pay for a launch video?',
    body: `Saw launches with a $10k animation and launches with a Loom, and the Loom ones did better? We've a date in October and I'm torn. Curious: what did you spend, who made it (agency, freelancer, you at 2 am), and would you do it again?`,
  }),
  request(
    'en3-092',
    {
      title: '(Re)write 6 pages + navigation for an osteopath, Squarespace to Hugo',
      body: `Project description: existing Squarespace site with 6 pages shall be rebuilt as a static site (Hugo or similar), same look, faster, contact form via a service. Texts unchanged. Two languages, EN and FR. Hosting exists. Deliverable: repository and deployment.

Budget: €750 – €1,000
Skills: HTML, CSS, Hugo`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 75000, maxMinor: 100000, currency: 'EUR', unit: 'fixed' },
      services: ['five_page_website'],
    },
  ),
  other('en3-093', {
    title: 'The contractor finished early. I do not know how to feel.',
    source: 'reddit',
    url: 'https://www.reddit.com/r/HomeImprovement/comments/zy0093/',
    postedAt: '2023-06-02T20:00:00Z',
    body: `Quoted three weeks and $14,200 for the bathroom. Done in twelve days, $13,950, swept the driveway, and his helper fixed the gate for nothing. I went around with a flashlight looking for the catch. There's no catch. Paid him the full 14,200 and wrote every review I could think of.`,
  }),
  offer(
    'en3-094',
    {
      title: 'Looking for clients: Notion setups that survive the second month',
      tags: ['indiehackers'],
      postedAt: '2022-05-16T14:00:00Z',
      body: `I set up workspaces for teams of 5-30. Interview, build, two weeks of "where is that again?" support. 1,400 USD flat. 22 teams so far, ask me for three that you may call.

Site: tidywiki.example
Write to me: hello@tidywiki.example`,
    },
    {
      contacts: [
        contact('email', 'hello@tidywiki.example', 'asked'),
        contact('website', 'https://tidywiki.example', 'published'),
      ],
    },
  ),
  other('en3-095', {
    title: 'Which search operators do you use to find people who need your service?',
    body: `I've been trying "need a designer" and "looking for someone to" on every site with a search box, and get 95 % agencies. Do you have saved searches which work? How much time a week do you put in, and what's your hit rate? I don't mind paying for a tool if it's below $30.`,
  }),
  request(
    'en3-096',
    {
      title: 'German book publisher is looking for EN→DE localisation tester, board game app',
      body: `For one of our publishers I'm looking for a freelance localisation tester (native German) for a digital board game. Period: January to mid-February, about 80 hours in total, remote, devices will be supplied.

Interested? Connect with me: linkedin.com/in/birte-sandmeer, or recommend someone.`,
    },
    {
      engagement: 'contract',
      contacts: [contact('linkedin', 'https://www.linkedin.com/in/birte-sandmeer', 'asked')],
    },
  ),
  other('en3-097', {
    title: 'Minimum wage for apprentices goes up to £7.55: what small shops should know',
    source: 'rss',
    url: 'https://shopkeepersweekly.example/2025/04/apprentice-wage',
    postedAt: '2025-04-01T06:00:00Z',
    body: `<p>From today, apprentices get at least £7.55 an hour. If you employ one on a fixed salary, check that the hours still add up. A contract that names the old amount isn't void, the rate is simply replaced.</p><p>We've put a calculator for rotas below.</p>`,
  }),
  request(
    'en3-098',
    {
      title: 'Unity dev for 2 weeks, fix our save system before Next Fest',
      source: 'x',
      url: 'https://x.com/lanternquay/status/990000000000100098',
      postedAt: '2024-01-08T12:48:00Z',
      body: `our save system eats saves and our demo goes live on 5 Feb. who's a unity dev with 2 free weeks? NDA, lots of gratitude, proper invoice. DMs open / saves@lanternquay.example`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'saves@lanternquay.example', 'asked')],
    },
  ),
  offer('en3-099', {
    title: 'Monthly thread: who is available? (September)',
    source: 'discourse',
    url: 'https://community.wordpress.example/t/who-is-available-september/10099',
    postedAt: '2023-09-01T09:09:00Z',
    body: `Hi, I'm available again. Twelve years of WordPress: custom blocks, multilingual sites, WooCommerce performance. I live in UTC+2 and I bill by the hour, 60 €. Small things are fine, no page builders please. PM here.`,
  }),
  other('en3-100', {
    title: 'OpenSSH job queue: how do I limit the number of workers per user?',
    source: 'stackexchange',
    url: 'https://unix.stackexchange.example/questions/10100',
    tags: ['job-control', 'systemd'],
    postedAt: '2017-12-19T11:00:00Z',
    body: `I need a way to hire, so to speak, at most four workers per user: each job takes about an hour, users submit up to 50, and when all run at once the contract with our storage provider gets expensive ($0.09/GB out). I've tried MaxStartups, which isn't it. Is there something in systemd for this?`,
  }),
];
