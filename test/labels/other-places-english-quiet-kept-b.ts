/**
 * Posts of people who ask, offer and tell without the words for it, by three authors who had read no rule: every third post of theirs, of which nobody
 * who writes rules reads one. The others taught the model of kinds. All of it is invented.
 */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_QUIET_B: readonly PlacedPost[] = [
  request(
    'pb-096',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/VoiceActing/comments/kz4w2m/audiobook_narrator/',
      title: 'Narrator for a 70k word western, royalty share OR...',
      body: `No, not royalty share, relax. My late husband wrote it and I've sold eleven copies. I want to hear it. Flat fee of $1,500 for the whole book, male, sixty or sounds it, no fake Texas. We'd go chapter by chapter, three weeks each if you like, I am in no hurry, I've waited this long.

Audition: the first page is at the bottom of this post. Recordings to Dorothy, dot.pruitt@saddlemail.example, or call 830 555 0166, I'm up early.

"The mule had opinions about the river, and it had not yet been persuaded to share them."`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'dot.pruitt@saddlemail.example', 'asked'), contact('phone', '+18305550166', 'asked')],
      services: ['voiceover', null],
    },
  ),
  request(
    'pb-102',
    {
      title: 'Anglican parish, leaky roof, no money, but this one we do pay',
      body: `The diocese gave us a heritage grant and part of it must be spent on "digital". So: a proper small site, who we are, services, hall hire, history, contact. The current one plays organ music on load and cannot be stopped. The grant line is £1,200 incl. VAT, not a penny of it may go to the roof, believe me we asked.

Revd. Anthea Coombes`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'GBP', unit: 'fixed' },
      services: ['five_page_website'],
    },
  ),
  offer(
    'pb-105',
    {
      title: 'Subtitles, six languages, one household',
      body: `My wife is Brazilian, I'm Finnish, her mother lives with us and is from Trieste, and the lodger does Korean. Between the four of us we've subtitled around 900 hours of mostly Danish crime. $6/min per language incl. timing. The lodger's name is first on the invoice because he's the organised one. subs@fourkettles.example | https://fourkettles.example/subs`,
    },
    {
      contacts: [
        contact('email', 'subs@fourkettles.example', 'asked'),
        contact('website', 'https://fourkettles.example/subs', 'published'),
      ],
    },
  ),
  request(
    'pb-108',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/DesignJobs/comments/b0bwqw/',
      title: 'The Discord of our guild wants jackets',
      body: `So we want a badge. A heron standing on a d20, round, embroidery friendly (max 6 thread colours, no gradients). We passed the hat and there's 90 dollars in it. Rough sketches made by drunk people are available on request.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9000, maxMinor: 9000, currency: 'USD', unit: 'fixed' },
      services: ['logo_design'],
    },
  ),
  offer(
    'pb-111',
    {
      title: 'VA, 44, zero emojis',
      body: `Twenty years a legal secretary in Port Elizabeth. I type 96 wpm, I read contracts before I file them, I have never once "circled back". ZAR or USD, R260 / $14 an hour, blocks of ten. My mornings are your middle of the night if you are in California, which means it's done when you wake.

Hester Vorster
hester@inorder.example
WhatsApp +27 60 000 0147`,
    },
    { contacts: [contact('email', 'hester@inorder.example', 'asked'), contact('whatsapp', '+27600000147', 'asked')] },
  ),
  other('pb-114', {
    title: 'Is a 30-person waitlist enough to quit',
    body: `My presets/LUT pack waitlist hit 30. Salary is 71k. My wife says no. I think she's right. Tell me she is wrong.`,
  }),
  other('pb-117', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/webdev/comments/6qrt50/bounty_board/',
    title: 'Has anyone actually collected an open source bounty?',
    body: `There's a $500 one on a date picker I know well. 41 comments, nine people "working on it", last activity 2015. Do I fix it and hope? Who decides? Felt like asking people before burning a week.`,
  }),
  request(
    'pb-120',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/Entrepreneur/comments/5mcvo9/market_for_goat_yoga/',
      title: 'Would the bank believe me if the numbers came from somebody else?',
      body: `I want to open a soft-play cafe in Limerick. Bank wants "market data": how many under-sixes, what the other places charge, whether the last three died of rent or of stupidity. I've two kids and no evenings. Somebody who does this sort of desk digging for a living, drop me a line with a price. I need it by the 20th.`,
    },
    { engagement: 'contract', services: ['market_research', 'competitor_analysis'] },
  ),
  request(
    'pb-123',
    {
      title: 'Chief of making my mess legible',
      body: `I'm a one-man roofing business and people think I'm disorganised because I'm disorganised. Mornings only, from your home: answer the phone (forwarded), put jobs in the calendar, chase the quotes I sent and forgot. You don't need to know roofs. Must be OK being sworn near, not at. AU$32 an hour plus super, 15 hours a week, ongoing. Bunbury or anywhere in WA.

0491 570 110, Macca. If it rings out I'm up a ladder, leave a message that'll make me laugh.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 3200, maxMinor: 3200, currency: 'AUD', unit: 'hour' },
      contacts: [contact('phone', '+61491570110', 'asked')],
    },
  ),
  request(
    'pb-126',
    {
      title: 'Is there a person who likes making spreadsheets more than people',
      body: `Union local, 1,900 members, seniority list kept in a Word table since 1988. Needs turning into something that sorts right, flags ties and prints to one wall-sized sheet. Nothing secret leaves the building so you'd come in, we're by the docks in Duluth. The executive board voted the money on Tuesday. Tell me what you'd want. — Sister Carla, recording secretary`,
    },
    { engagement: 'contract' },
  ),
  other('pb-129', {
    title: 'which invoice software survives a client who pays in cash, crypto and once a goat',
    body: `asking for real, im in rural georgia (country). need: multi currency, pdf, not 30$/mo. wave does not work here`,
  }),
  other('pb-132', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/photography/comments/8xtr12/free_work_for_vogue/',
    title: 'A "Vogue" stylist wants me to shoot for free and bring lunch',
    body: `Verified nothing, she has 2k followers. Says tear sheets "may" follow. I've done paid ecom for six years at 1,100/day. The moodboard is honestly great. Talk me out of it.`,
  }),
  request(
    'pb-135',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/VideoEditing/comments/kircv3/',
      title: 'Four shorts a week out of a two-hour stream',
      body: `chess. i talk too much. pull the funny/brutal bits, 9:16, board readable on a phone, captions that spell "zwischenzug" right. Been quoted 25 apiece by one guy and 8 by another, the 8 was bad, the 25 was great but he went to med school. I'll do 25 for each one that goes up. reply here with a link to something you cut`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
    },
  ),
  request(
    'pb-138',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/WeddingPhotography/comments/j2v1su/culling_relief/',
      title: 'Buried. 31 weddings in the backlog, four brides have started using capital letters.',
      body: `Cull + base edits to my preset, LR catalogs with smart previews, ~4k down to ~700 each. Natural light, film-ish, I hate orange. I've done it all myself for ten years and this season broke me. Somebody steady who does this for other photographers, please come and say what you take per wedding and how many you could swallow before Christmas.`,
    },
    { engagement: 'contract', budget: null },
  ),
  offer(
    'pb-141',
    {
      title: 'Illustrated maps for people with one village and big feelings',
      body: `Wedding venues, campsites, your D&D continent. Ink and watercolour, scanned, A2. I take about 5 weeks and £480. Two spots left before Easter. See the Isle of Eigg one at https://nessacairns.example/maps. Message me wherever, I'm @nessacairns on Instagram and Bluesky both (nessacairns.bsky.social).`,
    },
    {
      contacts: [
        contact('website', 'https://nessacairns.example/maps', 'published'),
        contact('instagram', 'nessacairns', 'asked'),
        contact('bluesky', 'nessacairns.bsky.social', 'asked'),
      ],
    },
  ),
  other('pb-144', {
    title: 'Prompt engineer salaries lmao',
    body: `"$335k prompt engineer" was the headline in 2023. Went for a beer with the only one I know. He does QA now. He says the prompts were always QA.`,
  }),
  request(
    'pb-147',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/fhx0yz/cover/',
      title: 'Our cover art is a photo of a microphone and I am ashamed',
      body: `True crime but about fraud in agriculture (think: fake organic grain). 3000x3000, plus matching squares and headers for facebook/X, say eight pieces all up. There is a listener fund so yes it's paid, rates in a chat please. Don't pitch microphones, headphones, fingerprints, or red string.`,
    },
    { engagement: 'contract', services: ['social_graphics', null] },
  ),
  other('pb-150', {
    title: "What's the etiquette when a client's kid designs it better",
    body: `Presented three concepts, €1,600 paid. Client's 12-year-old doodled on the printout and honestly the doodle's the best thing in the room. I want to use it. Do I pay the kid? (I am going to pay the kid.)`,
  }),
  other('pb-153', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/1xw4bs/late_fees/',
    title: 'Do late fees actually work on big companies?',
    body: `My contract says 1.5% a month. AP department of a Fortune 500 replied "we don't process late fees". It's $11,200 and it's 94 days. I have a call with their "vendor success" person tomorrow. Do I bring it up or just beg?`,
    postedAt: '2014-02-11T20:30:00Z',
  }),
  request(
    'pb-156',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/16aa0zq/print_and_mail/',
      title: 'Mail 40 handwritten letters to my ex-landlord, one a day',
      body: `Legal (asked), not threatening (attached), each states one clause of the lease he broke. You provide paper, envelope, stamp and reasonably bitter penmanship. $2.50 a letter + I reimburse stamps. US only. I know how it sounds. My attorney laughed and said fine.`,
    },
    { engagement: 'contract', budget: { minMinor: 250, maxMinor: 250, currency: 'USD', unit: 'item' } },
  ),
  offer(
    'pb-159',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/smallbusiness/comments/dn00pt/your_google_reviews/',
      title: 'We answer your Google reviews so that you do not have to be nice',
      body: `Hi all, Pam and Steph here from Two Sisters Replies. You forward, we respond within the day, in your voice minus the anger. Plans begin at $89 per location monthly. First ten replies are on us. 100% human, 50% Canadian. https://twosistersreplies.example or 1-604-555-0177.`,
    },
    {
      contacts: [contact('website', 'https://twosistersreplies.example', 'published'), contact('phone', '+16045550177', 'asked')],
    },
  ),
  other('pb-162', {
    title: 'LPT when a client says "we have no budget", say a number and be quiet',
    body: `I said $4,000 and counted to nine in my head. He said "could we do 3,600". No budget, my foot.`,
  }),
  other('pb-165', {
    title: 'Free: 200 unused domain names, take one',
    body: `I have a problem. List in the comments. First come first served, I push it to your registrar account, you pay your own renewal. No strings. Some are bad puns about cheese. One is worth something (I won't say which).`,
  }),
  offer(
    'pb-168',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/translation/comments/mt5l0c/kinyarwanda/',
      title: 'Kinyarwanda, Swahili, French, English. NGO people, hello',
      body: `I have worked ten years with field surveys. I translate your questionnaires so that grandmother in Nyagatare understand them, and back-translate, and I tell you when the question is rude. USD 0.09 per word; consent forms at half because it is important. Contact me on WhatsApp +250 788 000 153 or email to claudine.u (at) umuseke (dot) example. References from two universities.`,
    },
    { contacts: [contact('whatsapp', '+250788000153', 'asked'), contact('email', 'claudine.u@umuseke.example', 'asked')] },
  ),
  offer(
    'pb-171',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/DoneDirtCheap/comments/i2eiyo/',
      title: 'Your logo, but it is actually a vector now',
      body: `send me the jpeg your cousin made in 2006. i redraw it clean. ai/svg/eps. 15 each, 2 for 25. turnaround = one podcast episode. telegram @vectorvesna`,
    },
    { contacts: [contact('telegram', 'vectorvesna', 'asked')] },
  ),
  request(
    'pb-174',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/1dk20wz/urgent_wire/',
      title: '[Hiring] Paid same day. Cash app. No interview. (It is data labelling, I promise)',
      body: `Grad student, my annotators went home for the summer. 1,200 short audio clips, you click "dog" "not dog" "two dogs". Takes roughly 6 hours. $95 for the batch, I release half after the first 600 match the gold set. IRB-approved, consent sheet first, university address on the sheet: k.oyelaran@barklab.example

I know that title sounds like a kidnapping. It filled in a day last time with the same one.`,
      tags: ['Hiring'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9500, maxMinor: 9500, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'k.oyelaran@barklab.example', 'asked')],
    },
  ),
  offer('pb-177', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/SaaS/comments/1c5nn7v/fractional/',
    title: 'Fractional CFO, the "fraction" is Thursdays',
    body: `I've done three exits and one liquidation, the liquidation taught me more. Seed to series A: runway models, pricing, what to tell the board and when. $2,200 a month for my Thursdays, month to month. Two seats open as one founder got acquired and one got married.`,
    postedAt: '2024-04-16T07:15:00Z',
  }),
  offer('pb-180', {
    title: "last of the flash developers, now html5, still here, it's fine",
    body: `banner ads, playable ads, that e-learning module with the owl. i convert your dead .swf into something that runs. $35/h or I quote per file. skype is dead so don't ask`,
  }),
  request(
    'pc-003',
    {
      title: '',
      body: `my ghost blog's header has been eating the first post title since the 5.0 update and i have been poking css for two evenings like a raccoon at a bin. if one of you theme people would take it off my hands i'd pay you, proper money, not a fortune. dms open. boosts nice too`,
      author: 'moss_and_ferns',
    },
    { engagement: 'contract', services: ['five_page_website', null] },
  ),
  request(
    'pc-006',
    {
      source: 'discourse',
      url: 'https://help.nextcloud.com/t/leaving-the-old-nas-behind/173320',
      title: 'Leaving the old NAS behind',
      body: `<p>Hi all,</p>
<p>small architects' office in Graz, 9 people. Our Nextcloud 21 lives on a QNAP that makes noises. New machine is a Hetzner box, Debian 12, already paid for and empty.</p>
<p>I have read the migration guide three times and I do not dare. 1.3 TB, groupfolders, OnlyOffice, and a plugin nobody remembers installing.</p>
<p>We'd rather have somebody do it together with us over a weekend. The budget's around 1.5k euro, with invoice please. Write me here or to <a href="mailto:it@steiner-raum.example">it@steiner-raum.example</a></p>
<p>Thank you, Birgit</p>`,
      author: 'birgit_s',
      tags: ['migration'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'it@steiner-raum.example', 'asked')],
    },
  ),
  request(
    'pc-009',
    {
      source: 'mastodon',
      url: 'https://fosstodon.org/@tildeharp/111238847120345',
      title: '',
      body: `<p>We're a community harp project (I know) and our grant says we have £600 for a five-ish page website before March. Nothing clever: who we are, lesson times, a gallery, a contact form we can read. Somebody queer-friendly and patient would be lovely. <a href="mailto:hello@tildeharp.example">hello@tildeharp.example</a> or reply here :boost_ok:</p>`,
      author: 'tildeharp@fosstodon.org',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 60000, maxMinor: 60000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'hello@tildeharp.example', 'asked')],
      services: ['five_page_website'],
    },
  ),
  offer(
    'pc-012',
    {
      title: 'I translate your README into Japanese (and fix the English one while I am there)',
      body: `Ten years technical translator, EN⇄JA. Open source maintainers get it for half: 6 yen a character instead of 12.

Done so far: two static site generators, one terminal emulator, a knitting pattern compiler (!!).

Portfolio: https://yuzu-honyaku.example/works
Telegram: @yuzu_honyaku`,
    },
    {
      contacts: [
        contact('website', 'https://yuzu-honyaku.example/works', 'published'),
        contact('telegram', 'yuzu_honyaku', 'asked'),
      ],
    },
  ),
  other('pc-015', {
    title: 'Is $35/hr too low for React in Poland?',
    body: `3 yrs exp. An American startup found me through a friend and wants 20h a week. They offered 35. My friends on B2B take 170 zł/h. Should I ask for 45 or will they just go to somebody else? Also they want me to be "available" during their mornings which is my 4pm to 9pm, do I charge extra for this`,
  }),
  request(
    'pc-018',
    {
      title: '[Users] paid help with Asterisk 1.8 -> 11',
      body: `Dear list,

I inherited a call centre PBX (Asterisk 1.8.3, FreePBX 2.9, 60 seats, Lagos) from a man who has travelled and does not pick calls. I would like an experienced person to lead the upgrade to 11 remotely, nights only, WAT.

The company will pay USD 70 per hour, not more than 25 hours. Two references required as we got burnt before. Reply OFF-LIST to chidi.o@brightvoice-ng.example, or SMS +1 646 555 0172 (Google Voice).

Regards
Chidi

--
"If it rings, don't touch it"`,
      postedAt: '2013-05-14T08:02:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7000, maxMinor: 7000, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'chidi.o@brightvoice-ng.example', 'asked'), contact('phone', '+16465550172', 'asked')],
    },
  ),
  other(
    'pc-021',
    {
      title: 'Show HN: Invoicelet – turn your git log into an invoice',
      body: `I freelance and I hate invoices. Invoicelet reads your commits, groups them by day, multiplies by your rate, and spits out a PDF that German tax offices don't reject.<p>One-off $19, no subscription. Offline, single binary.<p><a href="https://invoicelet.example">https://invoicelet.example</a><p>I'd love to hear what your clients would say if they saw your commit messages.`,
    },
    { contacts: [contact('website', 'https://invoicelet.example/', 'published')] },
  ),
  request(
    'pc-024',
    {
      source: 'lemmy',
      url: 'https://lemmy.world/post/8841207',
      title: 'Instance admins: who fixed your pictrs after the 0.5 upgrade?',
      body: `Ours has been throwing 500s on every thumbnail since Sunday. I'm a nurse, not a sysadmin, I run 1,400 users out of stubbornness.

I've tried the steps in the pinned post. Would gladly pay an hour or two of somebody's time to SSH in with me watching. Tell me what you charge.

matrix won't load for me right now so mail is best: admin AT wetlands DOT example`,
      author: 'heronfeet@wetlands.example',
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'admin@wetlands.example', 'asked')],
    },
  ),
  other('pc-027', {
    source: 'bluesky',
    url: 'https://bsky.app/profile/inkblotmira.bsky.social/post/3lbq7kd2v5c2a',
    title: '',
    body: `commission prices keep going down and rent keeps going up. saw someone offering full colour illustration for $12 today. twelve. my lunch was fourteen`,
  }),
  request(
    'pc-030',
    {
      title: 'Postgres: 9.1 to 9.3 with almost no downtime',
      body: `Long time lurker, first post to pgsql-jobs.

Who: regional bus ticketing, Minas Gerais.
What: 340 GB, Slony already half installed, partitions by month.
When: before 15 December, when the holiday traffic begin.
How: you plan, you script, our DBA presses the enter.

We thought of R$ 9.000 for the whole, and if it goes well there is a monthly thing after it. Speak English or Portuguese, no problem.

rodrigo [ponto] at, no wait, simple: rodrigo(at)viasul-bilhetes(dot)example`,
      postedAt: '2013-11-02T13:40:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 900000, maxMinor: 900000, currency: 'BRL', unit: 'fixed' },
      contacts: [contact('email', 'rodrigo@viasul-bilhetes.example', 'asked')],
    },
  ),
  request(
    'pc-033',
    {
      source: 'github',
      url: 'https://github.com/corvidmaps/corvid/discussions/918',
      title: 'Sponsored feature? Offline tiles on iOS',
      body: `Hi maintainers and everyone,

mountain rescue here (volunteers, Slovenia). We use Corvid on Android and it's superb. Half of the team has iPhones and no offline tiles there.

We got **€6,000 from the municipality** for new radios and there is some left over. I don't know yet how much, the treasurer will tell on Thursday. Could one of you tell us what it would cost to have it done properly, and whether you'd want to be the one doing it? We prefer to pay the people who know the code over an agency.

gorska.it@resevalci-dolina.example`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'gorska.it@resevalci-dolina.example', 'asked')],
    },
  ),
  other('pc-036', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=8120077',
    title: 'Ask HN: What did your first freelance client pay you?',
    body: `Mine was a dentist, 2003, $150 and a cleaning. The site is still up and still in tables.`,
    postedAt: '2014-08-01T15:22:00Z',
  }),
  request(
    'pc-039',
    {
      title: '',
      body: `Forwarded from: Kyiv Design Jobs
—
Треба... sorry, English: team from Vilnius makes a meditation game, asks for ONE illustrator, 12 backgrounds 2560x1440, gouache feeling, no AI (they check the layers). 110 EUR each, paid by Wise after every three. Start now, deadline is elastic
→ @plumgarden_art`,
      author: 'telegram relay',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 11000, maxMinor: 11000, currency: 'EUR', unit: 'item' },
      contacts: [contact('telegram', 'plumgarden_art', 'asked')],
    },
  ),
  request(
    'pc-042',
    {
      source: 'devto',
      url: 'https://dev.to/anjalicodesslow/help-me-rescue-a-hackathon-winner-1f0b',
      title: 'Help me rescue a hackathon winner',
      body: `We won! ₹2,00,000 and a trophy in the shape of a drone. Then everyone went back to college and I've got a Flask app, three Lambda functions and 600 farmers in Vidarbha who actually use the thing to check mandi prices on WhatsApp.

It breaks each time the government site changes its table. I cannot keep doing this alone at 2am.

I would like to give somebody ₹15,000 a month out of the prize to keep the scraper and the WhatsApp part alive, maybe 3-4 hours a week, for six months. Write to anjali[dot]codes[at]khetbhaav[dot]example — please tell me about one thing you've kept running for longer than a year.`,
      tags: ['python', 'beginners', 'webscraping'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500000, maxMinor: 1500000, currency: 'INR', unit: 'month' },
      contacts: [contact('email', 'anjali.codes@khetbhaav.example', 'asked')],
      services: ['api_integration', null],
    },
  ),
  other('pc-045', {
    title: 'freelancer.com charged me $35 to REJECT a bid',
    body: `I never even accepted anything!! Posted a project, 90 bids in 4 minutes, all of them beginning "Dear Sir I have read your requirement carefully". Closed it. Fee. Support is a robot called Fran. Has anybody got money back from them?`,
  }),
  request(
    'pc-048',
    {
      source: 'mastodon',
      url: 'https://mastodon.scot/@wullie_prints/112004551',
      title: '',
      body: `<p>Right. 312 lino prints going up on the shop and I have described eleven of them as "nice bird". Anyone with a way with words want a go? Couple of sentences each. There's money in it, not pies.</p>`,
    },
    { engagement: 'contract', services: ['product_descriptions'] },
  ),
  request(
    'pc-051',
    {
      title: 'We need a rockstar to build the next TikTok',
      body: `Hey builders 🚀

Stealth startup, idea is worth 8 figures easy. Need a full stack dev (React Native + Go + ML) to build v1 in 6 weeks. We can't pay at this stage but you'll be getting 2% equity AND a killer line on your CV when we close our $3M seed.

If you ask about salary this isn't for you.

apply: founders@vibestackr.example`,
    },
    {
      engagement: null,
      contacts: [contact('email', 'founders@vibestackr.example', 'asked')],
      scam: 'No pay, only two per cent of equity.',
    },
  ),
  other('pc-054', {
    title: 'Giving away: 3 years of PHP Architect, box of O’Reilly',
    body: `Changing careers (bread). Free to whoever picks up in Tacoma, or you pay the postage, about $18 media mail. Also a Herman Miller chair but that one's $250 firm.`,
  }),
  other(
    'pc-057',
    {
      source: 'discourse',
      url: 'https://discuss.python.org/t/scam-warning-fake-recruiters/48221',
      title: 'Warning: fake recruiters with a "coding test"',
      body: `<p>Three people on our team got the same approach on LinkedIn: $140k-180k remote, "CTO will call you", clone this repo and run <code>npm install</code>. The package pulls a stealer.</p><p>They write from <code>talent@bluefin-careers.example</code> and the Telegram is @bluefin_hr. Don't run it, report it.</p>`,
      tags: ['security'],
    },
    { contacts: [contact('email', 'talent@bluefin-careers.example', 'seen'), contact('telegram', 'bluefin_hr', 'seen')] },
  ),
  other('pc-060', {
    title: 'Survey: how do small teams find contractors? (5 min)',
    body: `I'm doing my master's at Aalborg on trust between small firms and the freelancers they hire. Eleven questions, anonymous. Three participants get a €20 gift card. I'm not selling anything and I'm not hiring. Results will be posted here in June.`,
  }),
  request(
    'pc-063',
    {
      title: 'Question about transcripts',
      body: `I run oral history for a mining museum. 60 cassettes, digitised last year, Cape Breton accents thick as porridge. Whisper makes poetry out of them ("the coal was my mother's lamp shade").

Whoever types these up properly gets $1.75 per audio minute, Canadian. Around 3,400 minutes. No rush, but must be somebody who can tell "b'y" from "boy". My address is archivist@pitheadmuseum.example, or phone 902-555-0163 weekdays.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 175, maxMinor: 175, currency: 'CAD', unit: 'item' },
      contacts: [contact('email', 'archivist@pitheadmuseum.example', 'asked'), contact('phone', '+19025550163', 'asked')],
    },
  ),
  request(
    'pc-066',
    {
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=9639012',
      title: 'Ask HN: Freelancer? Seeking freelancer? (June 2015)',
      body: `SEEKING FREELANCER - Berlin or remote - iOS<p>Our audio guide app for three museums crashes on iPad 2 and only there. Swift 1.2, CoreAudio, iBeacons. I think it is memory, my cofounder thinks it is ghosts.<p>EUR 400&#x2F;day, we guess 4 days, first day is for looking and you may walk away afterwards, paid.<p>hallo@klangpfad.example`,
      postedAt: '2015-06-01T16:10:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'EUR', unit: 'day' },
      contacts: [contact('email', 'hallo@klangpfad.example', 'asked')],
    },
  ),
  request(
    'pc-069',
    {
      source: 'discourse',
      url: 'https://forum.moodle.example/t/quiz-import/2201',
      title: 'Import 4,000 quiz questions from Word',
      body: `<p>Assalamu alaikum and greetings,</p><p>Our nursing college (Sylhet) has 4,000 MCQs in about 70 Word files, some with pictures, answers are in bold or sometimes underlined depending on which madam typed it. Needs to go in Moodle 3.9 question bank by category.</p><p>We can offer 25,000 taka for full job. Payment by bKash inside Bangladesh or Payoneer outside.</p><p>WhatsApp to our office please +880 1700-000000 or exam.cell@sylnurse.example</p>`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500000, maxMinor: 2500000, currency: 'BDT', unit: 'fixed' },
      contacts: [contact('whatsapp', '+8801700000000', 'asked'), contact('email', 'exam.cell@sylnurse.example', 'asked')],
    },
  ),
  offer(
    'pc-072',
    {
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=6319987',
      title: 'Ask HN: Freelancer? Seeking freelancer? (September 2013)',
      body: `SEEKING WORK - Novi Sad, Serbia - remote<p>Backbone, D3, some Clojure because I am only human.<p>I made: an election map that survived election night, a heat map of potholes, dashboards for a zoo.<p>$40&#x2F;hour. dusan.map [at] kartopis [dot] example, twitter @dusan_kartopis`,
    },
    { contacts: [contact('email', 'dusan.map@kartopis.example', 'asked'), contact('x', 'dusan_kartopis', 'asked')] },
  ),
  other('pc-075', {
    title: 'How do I find out what a competitor pays its developers?',
    body: `Small town, two software shops, us and them. We've lost two people in a year to the other one. Levels.fyi has nothing that small. Do I simply ask the ones who left? Feels odd. We pay 52 to 68k which I believed was good for Wichita.`,
  }),
  request(
    'pc-078',
    {
      source: 'stackexchange',
      url: 'https://gis.stackexchange.com/questions/401177/batch-georeferencing-of-1890s-cadastral-sheets',
      title: 'Batch georeferencing of 1890s cadastral sheets',
      body: `<p>I have 212 scanned sheets, 600 dpi, no coordinates, each with four corner marks. With the Georeferencer I need 12 minutes each which is more evenings than my marriage has.</p><p>Is there a way to do it by script (QGIS 3.16)? I know this is not the place, but should somebody here want to do the whole lot, the local history society would pay 3 CHF per sheet. My mail stands in my profile.</p>`,
      tags: ['qgis', 'georeferencing'],
    },
    { engagement: 'contract', budget: { minMinor: 300, maxMinor: 300, currency: 'CHF', unit: 'item' } },
  ),
  offer('pc-081', {
    source: 'bluesky',
    url: 'https://bsky.app/profile/quietledger.bsky.social/post/3lc2wq9nq7k2b',
    title: '',
    body: `hi I do bookkeeping for game devs (Steam payouts, Epic, weird royalty splits, publishers who "forgot"). taking three new folks from January. dms are open, I answer in plain words`,
  }),
  request(
    'pc-084',
    {
      title: 'part time bash / ansible tinkerer',
      body: `Physics dept, University, Dunedin. 70 desktops, one postdoc (me) who ended up as the sysadmin because I once fixed the printer. We've been given leave to get a casual in: up to 10 hrs/week at $41.50/h through the uni's casual contract, must have the right to work in NZ. Student welcome. Reply w/ a line about the worst thing you have automated. hemi.parata@spectro.example`,
    },
    {
      engagement: null,
      budget: { minMinor: 4150, maxMinor: 4150, currency: 'NZD', unit: 'hour' },
      contacts: [contact('email', 'hemi.parata@spectro.example', 'asked')],
    },
  ),
  offer(
    'pc-087',
    {
      source: 'discourse',
      url: 'https://community.n8n.io/t/workflows-built-while-you-sleep/70214',
      title: 'Workflows built while you sleep (UTC+8)',
      body: `<p>Hi! Cebu-based, ex-BPO ops lead, 3 years n8n self-hosted. I take messy Zapier bills and turn them into one quiet server.</p><ul><li>audit: $75</li><li>per workflow: $120–$300</li><li>care plan: $90/mo</li></ul><p>WhatsApp <a href="https://wa.me/639170000123">+63 917 000 0123</a> or forum message.</p>`,
    },
    { contacts: [contact('whatsapp', '+639170000123', 'asked')] },
  ),
  request(
    'pc-090',
    {
      title: 'Who can make 12 thumbnails look like ONE channel',
      body: `I restore sewing machines on YouTube (31k subs, mostly retired engineers and one very keen teenager). My thumbs are a mess because my nephew, my neighbour and I have each made a third of them.

Twelve of them redone + a template I can keep on using in Affinity. Money: 20 bucks a pop for the twelve, template thrown in or charge me for it, we'll not fight.

insta is @treadle.tales, YT comments I don't read anymore.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'USD', unit: 'item' },
      contacts: [contact('instagram', 'treadle.tales', 'asked')],
      services: ['thumbnails'],
    },
  ),
  offer(
    'pc-093',
    {
      title: 'Small agency, big on boring: Drupal 7 to 10',
      body: `Support for D7 has ended. We've moved 46 sites, mostly councils, theatres and one prison.

How we work: a week of digging (fixed, 2.400 €), after which you receive a document you could hand to anyone, including a rival. Then we say a number and it stays the number.

The people: Ilse (content), Marek (code), Baba (everything that breaks at night).

anfrage@drei-am-see.example • www.drei-am-see.example`,
    },
    {
      contacts: [
        contact('email', 'anfrage@drei-am-see.example', 'asked'),
        contact('website', 'https://www.drei-am-see.example/', 'published'),
      ],
    },
  ),
  request(
    'pc-096',
    {
      source: 'github',
      url: 'https://github.com/kelpforms/kelp/issues/1502',
      title: '[Bounty $300] File uploads > 2 GB fail silently',
      body: `**Describe the bug**
Anything above 2147483647 bytes: progress goes to 100 %, then nothing. No log.

**Why I care**
We're a sound archive. Everything is above 2147483647 bytes.

**Bounty**
$300 from us, through Polar or a plain bank transfer. Fix should come with a test and work with the S3 backend. @kelpforms maintainers get to say when it is good.`,
      tags: ['bug', '💎 bounty'],
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other(
    'pc-099',
    {
      source: 'lemmy',
      url: 'https://sh.itjust.works/post/11402285',
      title: 'PSA: "data annotation" site never paid me',
      body: `Three months, 61 hours, $20/h they said. Balance shows $1,220. Withdraw button leads to a form which leads to the home page. Support mail support@labelhive.example bounces since last week. If you've been hired by them, screenshot everything.`,
    },
    { contacts: [contact('email', 'support@labelhive.example', 'seen')] },
  ),
  offer(
    'pc-102',
    {
      title: 'Available from 1 Oct — SRE, contract',
      body: `15 years. Prometheus, Nomad, bare metal, ISPs. I've been on-call for a football stadium.

Day rate £620 outside IR35, less for charities and for anybody who runs FreeBSD.

Bristol or remote. morag at pagerduty-survivor dot example (I own that domain because of course I do). Calendar's at https://tidycal.com/morag-sre/20min`,
    },
    {
      contacts: [
        contact('email', 'morag@pagerduty-survivor.example', 'asked'),
        contact('calendar', 'https://tidycal.com/morag-sre/20min', 'asked'),
      ],
    },
  ),
  request(
    'pc-105',
    {
      title: 'Make my plumbing firm sound like it has been written by a person',
      body: `Hi, Trevor here from Geelong. Got a new website off one of them AI things for $29 a month and it says we "orchestrate hydraulic harmony". My wife laughed till she cried.

I need 6 articles, hot water, blocked drains, gas checks, that sort of caper, about 900 words each, in Australian. I'll talk, you type, come on a job with me if you like. Paying $220 each.

Trev 0491 570 159 or trev@cartwrightplumb.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 22000, maxMinor: 22000, currency: 'AUD', unit: 'item' },
      contacts: [contact('phone', '+61491570159', 'asked'), contact('email', 'trev@cartwrightplumb.example', 'asked')],
      services: ['blog_article'],
    },
  ),
  offer('pc-108', {
    source: 'lobsters',
    url: 'https://lobste.rs/s/k2lqpw/who_wants_be_hired_q2_2024',
    title: 'Who wants to be hired? Q2 2024',
    body: `I write compilers for things that don't deserve compilers: spreadsheets, MRI machines, a knitting robot. Between contracts since Friday. Lisbon, remote, €90/h. PM me here.`,
  }),
  other('pc-111', {
    source: 'devto',
    url: 'https://dev.to/nokuthulabuilds/how-i-got-my-first-3-clients-without-upwork-5c1m',
    title: 'How I got my first 3 clients without Upwork',
    body: `1. **The hair salon.** I fixed their Wi-Fi while waiting. R3,500 for a booking page.
2. **The church.** R0 at first, then R800 a month.
3. **The lawyer** who goes to that church. R22,000.

I never wrote one proposal. I sat in places and complained about bad websites, loudly. Would I hire myself? On a good day 😄

*Photo by a friend.*`,
    tags: ['freelancing', 'beginners', 'career'],
  }),
  request(
    'pc-114',
    {
      source: 'github',
      url: 'https://github.com/openloom/openloom/discussions/233',
      title: 'Would anybody port the shaft-draft view to touch?',
      body: `Weavers don't have mice at the loom. I hold my phone in my teeth, practically.

My guild (44 members, Vermont) passed the hat and there's $615 in it. We don't know if that is a lot or an insult for this kind of thing. If it's close, please say so here and we'll pass the hat again.`,
      author: 'warpandworry',
      tags: ['ideas'],
    },
    { engagement: 'contract', budget: { minMinor: 61500, maxMinor: 61500, currency: 'USD', unit: 'fixed' } },
  ),
  other('pc-117', {
    source: 'stackexchange',
    url: 'https://law.stackexchange.com/questions/90112/unpaid-trial-task-used-in-production',
    title: 'Unpaid trial task used in production',
    body: `<p>A company in Texas had me do a "trial landing page" before hiring. They did not hire me. The page is now live at their domain with my animation on it. They told me the position paid $4,000 a month.</p><p>Do I own the copyright? Can I invoice them?</p>`,
    tags: ['copyright', 'contract-law', 'texas'],
  }),
  request(
    'pc-120',
    {
      title: 'Flutter dev for hire needed by hospital radio',
      body: `My first forum post so be kind. We're a hospital radio station: request a song, it gets played, somebody's gran cries. The app that takes requests was a student's final project (2019) and the stores have kicked it out for being too old.

Get it building and back in both stores; that is the entire job. We're a registered charity with £430 in the "misc" line; the previous quote from a firm in Leeds, £7,800, was read out at committee to laughter.

radio@wardwaves.example or Facebook, we don't do Slack.

— Denise, treasurer / Thursday evenings 70s hour`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 43000, maxMinor: 43000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'radio@wardwaves.example', 'asked')],
    },
  ),
  request(
    'pc-123',
    {
      title: 'Dashboards in Metabase for a food bank',
      body: `Hello neighbours of the data persuasion. We moved 1.1 million kilos last year and I can't tell my board where. Data is in Postgres, sort of clean, read-only replica exists. 6 to 8 charts.

I'm told a couple hundred euro would be a normal thank-you for an afternoon's work, and the finance lady nodded. If it's two afternoons she will nod again.

Marisol, banco@alimentos-vega.example`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'banco@alimentos-vega.example', 'asked')],
    },
  ),
  request(
    'pc-126',
    {
      title: 'ISO somebody who speaks Stripe and Xero',
      body: `Every payout on Stripe = 40-ish sales, fees, refunds in one lump. My bookkeeper untangles it by hand, $65 an hour, CRIES. There are apps, I tried four, all of them made it worse in new ways.

I sell ceramics in Fremantle WA, about 900 orders/mth. Want each payout broken down and posted to Xero on its own overnight. If you have done this exact thing before I'd love to hear what it'd set me back.

glazedandconfused@kilnmail.example or 0491 570 110`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'glazedandconfused@kilnmail.example', 'asked'), contact('phone', '+61491570110', 'asked')],
      services: ['api_integration'],
    },
  ),
  offer(
    'pc-129',
    {
      title: 'Show IH: I quit, and turned my night hobby into a service',
      body: `Hi Indie Hackers,

for two years I've been writing comparison pages ("X vs Y") for friends' SaaS in exchange for lifetime deals. I now own 14 lifetime deals and no income.

So **VersusDesk**: you tell me your three scariest competitors, in 10 days you get what they promise, what they charge, where their users complain, and where you've an opening. $490. First five from IH: $290.

→ https://versusdesk.example
→ twitter.com/versusdesk_amy

Roast the page please.`,
    },
    {
      contacts: [contact('website', 'https://versusdesk.example/', 'published'), contact('x', 'versusdesk_amy', 'published')],
    },
  ),
  other('pc-132', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=22665398',
    title: '',
    body: `&gt; just raise your rates<p>I did. $80 to $150 in one go. Lost two of five clients, the two who paid late. Best year I&#x27;ve had. But it only worked because I had eight months in the bank, and nobody who gives this advice ever mentions the eight months.`,
  }),
  offer('pc-135', {
    source: 'lemmy',
    url: 'https://lemmy.dbzer0.com/post/30112009',
    title: 'Trying to stay out of the office: will model your broken plastic bits',
    body: `Lost my CAD job in the merger. If you've a snapped dishwasher clip, a hinge nobody sells, a knob from 1974: send me photos with a ruler, I return an STL + STEP. 12 to 30 euros by difficulty, you only pay when it fits. Message me, I live on here at the moment.`,
  }),
  request(
    'pc-138',
    {
      source: 'devto',
      url: 'https://dev.to/kipkemoi_r/whos-up-for-pair-auditing-a-solidity-contract-3a9d',
      title: "Who's up for pair auditing a Solidity contract?",
      body: `My chama (savings group, 22 aunties and me) moved its ledger on chain because I opened my mouth at a wedding. 380 lines, OpenZeppelin base. Before real shillings go in I want a second pair of eyes which knows what reentrancy smells like.

Paying in USDC: **500**, on delivery of a written list of findings, even when the list is empty. I know web3 + "chama" + "USDC" in one post looks like every scam in your inbox, so we can do it as M-Pesa through my actual employer, and you can video-call the aunties.

GitHub: github.com/kipkemoi-r`,
      tags: ['solidity', 'security'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('github', 'kipkemoi-r', 'published')],
    },
  ),
  other('pc-144', {
    title: 'Things I learned from hiring on Fiverr for $5 (2014)',
    body: `I bought twenty gigs. A Belgian man sang my company name. A lady in Manila wrote better copy than our agency (whom we pay 2k). A logo turned out to be the logo of a dentist in Perth. Total spend $115 incl. "extras". Full list with screenshots on my blog when I find the password.`,
    postedAt: '2014-03-19T11:00:00Z',
  }),
  offer(
    'pc-147',
    {
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=41709302',
      title: 'Ask HN: Freelancer? Seeking freelancer? (October 2024)',
      body: `SEEKING WORK | Hanoi (UTC+7) | Remote<p>PDF generation, invoices, tickets, certificates. It is a small niche and I am very happy in it. Typst, LaTeX, WeasyPrint, old FPDF code with Latin-1 inside.<p>Example of what I did: 1.2M exam certificates in a night, none twice.<p>USD 38&#x2F;h<p>minh.anh {at} inbaocao {dot} example | github: minhanh-prints`,
    },
    {
      contacts: [contact('email', 'minh.anh@inbaocao.example', 'asked'), contact('github', 'minhanh-prints', 'published')],
    },
  ),
  request(
    'pc-150',
    {
      source: 'remotive',
      url: 'https://remotive.com/remote-jobs/writing/technical-writer-192201',
      title: 'Technical Writer (Developer Docs)',
      body: `<p>Cobaltway is hiring its second technical writer. The first one, Yusuf, will be your colleague and has opinions about the Oxford comma.</p><p><strong>Compensation:</strong> USD 95K–112K, same everywhere.</p><p><strong>Type:</strong> full-time employee or through an EOR.</p><p><strong>Process:</strong> form → chat with Yusuf → paid sample ($300) → offer. No panel interviews.</p><p><a href="https://cobaltway.example/apply/tw2">Apply</a></p>`,
      tags: ['writing', 'full_time'],
    },
    {
      engagement: 'employment',
      budget: { minMinor: 9500000, maxMinor: 11200000, currency: 'USD', unit: 'year' },
      contacts: [contact('website', 'https://cobaltway.example/apply/tw2', 'asked')],
    },
  ),
  offer(
    'pc-153',
    {
      source: 'github',
      url: 'https://github.com/panebrowser/pane/discussions/1290',
      title: 'Commercial support for Pane (from two committers)',
      body: `Hi all. Since the company behind Pane folded, Greta and I (@gretavd, @soph-l) have been keeping the lights on at night. From now on we're doing it by day:

- **Migration 2 → 3**, fixed price after a look
- **LTS patches** for 2.x till end of 2027
- **Training**, remote, €1,300 a day

Nothing changes for the project: same licence, same tracker, no "enterprise" branch. Write us at work@pane-keepers.example.`,
    },
    { contacts: [contact('email', 'work@pane-keepers.example', 'asked')] },
  ),
  offer('pc-156', {
    title: '',
    body: `3D scans of tiny things (insects, coins, teeth — your own please). I've got access to a microCT two nights a week and the boss is fine with it. 70 per specimen, mesh + slices. ask me in #services or dm`,
    author: 'beetlegeist',
  }),
  other('pc-159', {
    source: 'lobsters',
    url: 'https://lobste.rs/s/ztt0q9/invoice_chasing_as_distributed_system',
    title: 'Invoice chasing as a distributed systems problem',
    body: `At-least-once delivery, no acks, partitions between procurement and accounts payable, and a consensus protocol in which one node is on parental leave. I was owed $6,750; it converged after 97 days. Exponential backoff does not work on humans, jitter does.`,
    tags: ['distributed', 'satire'],
  }),
  other('pc-162', {
    source: 'stackexchange',
    url: 'https://opensource.stackexchange.com/questions/14310/can-we-pay-a-bounty-for-a-gpl-patch-and-keep-it-internal',
    title: 'Can we pay a bounty for a GPL patch and keep it internal?',
    body: `<p>Our company would like to pay somebody $2,000 to patch a GPLv3 tool which we use on our own servers only. We don't distribute it. The developer asks whether he may publish the patch himself.</p><p>Does the payment make it a work for hire? If so can we forbid it? Should we?</p>`,
    tags: ['gpl-3', 'bounties', 'work-for-hire'],
  }),
  other('pc-165', {
    title: 'Your first freelance contract: free template pack (v7)',
    body: `Updated for 2025: NDA, SOW, kill fee, late fee (8% over base), AI clause, and the "your nephew may not edit the site" clause which started as a joke and has held up once in small claims. CC-BY. Lawyers among you, please tear it apart.`,
  }),
  request(
    'pc-168',
    {
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=46120033',
      title: 'Ask HN: Freelancer? Seeking freelancer? (January 2026)',
      body: `SEEKING FREELANCER | Adult toys, there, I said it | Remote | Vue 3 + Medusa<p>Perfectly legal shop, 9 years old, Czech s.r.o., 5 of us, every payment company treats us like arms dealers. We must leave our hosted cart by 31 March since they have changed the acceptable use policy.<p>Storefront is designed. 3,900 SKUs, 4 languages, two warehouses. I would guess 10 weeks for one senior. EUR 14k to 16k depending on how much of the old theme survives, paid weekly as you go so nobody has to trust anybody.<p>Mail me (real name, yes it is real): radek.kocour@nocnistolek.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1400000, maxMinor: 1600000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'radek.kocour@nocnistolek.example', 'asked')],
    },
  ),
  other('pc-174', {
    source: 'lemmy',
    url: 'https://feddit.uk/post/20110938',
    title: 'Anyone used a "white label" dev shop? Feels off',
    body: `They quoted £28/h, my client pays me £75, in theory I do nothing. In practice I spend my evenings explaining what a postcode is. Is there a markup at which it's worth it or do I go back to writing it myself?`,
  }),
  request(
    'pc-177',
    {
      source: 'discourse',
      url: 'https://forum.matomo.example/t/custom-plugin-for-polling-stations/44812',
      title: 'Custom plugin for opening hours',
      body: `<p>Good day from Windhoek,</p><p>we log 80 clinics' tablets with Matomo on-premise and wish for a report "tablet was silent during opening hours". Core can't, we have asked (thanks Innocent for the honest answer above).</p><p>Procurement rule: I must obtain three quotations, on letterhead, including your tax number, a copy of ID and a sworn statement that you're not related to me. I apologise. It's a government thing, it's not phishing, the tender number is in the attachment. There's no fee to take part.</p><p>Kindly forward quotations to <strong>quotes@clinictabs.example</strong> before the 17th.</p>`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'quotes@clinictabs.example', 'asked')],
    },
  ),
  other('pc-180', {
    title: 'Comment removed',
    body: `Your comment in **Ask a Maintainer** was removed: rule 4, no job offers outside the monthly thread. You wrote that you would "pay 500 dollars to whoever ports this to Haiku". We are touched. The thread opens on the 1st; edit out the sum and we'll restore it before then.`,
    author: 'modteam',
  }),
];
