/** English posts of further communities and years, written after the rules stood and by an author who had read none of them: the last 130. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LAST: readonly PlacedPost[] = [
  request(
    'en8-001',
    {
      title: '[Hiring] Party portrait, five characters, home campaign ending in June',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireAnArtist/comments/zl8001/',
      postedAt: '2023-04-02T19:14:00Z',
      tags: ['Hiring'],
      body: `Our campaign ends in June after four years and I want to give everybody a print of the whole party at the table in the tavern where it started.

- 5 characters, waist up, simple background (wood, candles, one window)
- painterly, not anime. No AI please, I will ask for a layered file
- A3 at 300 dpi
- I have face claims and written descriptions for all five

Budget is $450. Half up front by PayPal goods & services is fine with me. Needed by 1 June so there's time to print.

Comment with a link or add me on Discord: thornwick.dm

EDIT: wow, over 60 replies. I'll read every one but it will take me the weekend.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 45000, maxMinor: 45000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'thornwick.dm', 'asked')],
    },
  ),
  other('en8-002', {
    title: 'MSP wants 11k to "onboard" us before they touch a single ticket',
    source: 'reddit',
    url: 'https://www.reddit.com/r/sysadmin/comments/zl8002/',
    postedAt: '2021-09-16T13:02:00Z',
    body: `40 users, two sites, everything already in M365 and documented (I documented it). I'm leaving in November and the owner decided an MSP is cheaper than a replacement.

Quote is $95 per user per month, which ok, and then $11k onboarding. When I asked what is in it: "discovery". I offered to hand them the docs. Still 11k.

Is that normal? I have no horse in this race any more but the owner has been decent to me and I'd hate to see him taken for a ride on my way out.`,
  }),
  offer(
    'en8-003',
    {
      title: '[OFFER] I will transcribe your audio, $0.50 a minute, clean verbatim',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zl8003/',
      postedAt: '2019-02-11T06:40:00Z',
      tags: ['Offer'],
      body: `Hello guys. I am from Cebu and worked 3 years as medical transcriptionist before my daughter was born, now I do it from home.

One speaker $0.50 per audio minute, two or more $0.65. Interviews, podcasts, lectures, voice notes. Heavy accents are no problem, I had Scottish doctors :)
60 min file = back in 24 hours. Payment after you see the first page.

$bid or message me here. Sample can be sent.`,
    },
    { contacts: [] },
  ),
  other('en8-004', {
    title: `Is 4,200 for a photographer normal or have we lost our minds?`,
    body: `Getting married next September near Kilkenny, about 90 guests. The three photographers we liked came back with 2,900, 3,600 and 4,200, and the 4,200 one doesn't include an album. My sister paid 1,100 in 2014 and her photos are lovely.

We can afford it, that's not really the thing. I just feel like everybody sees the word wedding and adds a nought. What did ye pay, and would you do it again?`,
  }),
  request(
    'en8-005',
    {
      title: 'Need product descriptions rewritten, 120 SKUs, candle shop',
      body: `Hi all. I run a small candle shop on Shopify in Leeds and every one of my descriptions is a variation on "a warm and cosy scent". I know. I wrote them at 11pm for six years.

Looking for one person to rewrite all 120. Around 80 words each, I'll give you scent notes, burn time and a bit about why I made it. Tone is dry rather than gushing. Paying £4 a description, paid in batches of 20 as you go.

Send two or three bits you've written for shops to hello@tallowandtwine.example. Please no agencies.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 400, maxMinor: 400, currency: 'GBP', unit: 'item' },
      contacts: [contact('email', 'hello@tallowandtwine.example', 'asked')],
      services: ['product_descriptions'],
    },
  ),
  other('en8-006', {
    title: 'Ask HN: Where did your first three consulting clients come from?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=98800006',
    postedAt: '2018-01-22T16:31:00Z',
    body: `I&#x27;m leaving a big co in March after nine years of backend work and plan to consult on Postgres performance. I have savings for about eight months.<p>Everyone tells me &quot;your network&quot;, but my network all works at the company I&#x27;m leaving, and I signed a non-solicit. So: not the clients you have now, the first three. How did they hear about you, and what did you charge them?`,
  }),
  request(
    'en8-007',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=98800007',
      postedAt: '2022-10-03T15:12:00Z',
      author: 'rgault_',
      body: `Ferrowind | Senior Embedded Engineer, Fleet Software Engineer | Utrecht, NL | ONSITE&#x2F;HYBRID | EUR 70k-95k | <a href="https:&#x2F;&#x2F;ferrowind.example" rel="nofollow">https:&#x2F;&#x2F;ferrowind.example</a><p>We make the pitch controllers for small wind turbines (10-80 kW), about 2,300 of them are turning right now. 24 people, profitable since 2019, no investors to please.<p>Stack: C and a bit of Rust on STM32, Zephyr, Python for the test rigs, Elixir on the fleet side. You will spend some days each quarter in a field in rubber boots.<p>We sponsor visas. Process is one call, one afternoon here with the team (we pay travel), then an offer or a no within a week. Write to jobs at ferrowind dot example and mention HN.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 7000000, maxMinor: 9500000, currency: 'EUR', unit: 'year' },
      contacts: [
        contact('website', 'https://ferrowind.example', 'published'),
        contact('email', 'jobs@ferrowind.example', 'asked'),
      ],
    },
  ),
  offer(
    'en8-008',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=98800008',
      postedAt: '2020-06-01T18:45:00Z',
      body: `SEEKING WORK | Toronto, Canada | Remote, or on site in the GTA<p>Django &#x2F; Postgres developer, 12 years, the last five freelance. I am good at two things: taking over a codebase whose author left, and making slow pages fast. Recent: cut a reporting page of a logistics company from 40s to 900ms, moved a clinic booking system from Python 2.7 without a day offline.<p>I prefer projects of 4 weeks to 6 months. Rate CAD 110&#x2F;h, fixed price possible after a paid discovery week.<p>Portfolio: <a href="https:&#x2F;&#x2F;ambroselaine.example" rel="nofollow">https:&#x2F;&#x2F;ambroselaine.example</a><p>Email: ambrose@ambroselaine.example`,
    },
    {
      contacts: [
        contact('website', 'https://ambroselaine.example', 'published'),
        contact('email', 'ambrose@ambroselaine.example', 'asked'),
      ],
    },
  ),
  other('en8-009', {
    title: 'CSV export drops last row when the file has no trailing newline',
    source: 'github',
    url: 'https://github.com/larkfield/rowbound/issues/8009',
    postedAt: '2024-05-19T09:08:00Z',
    tags: ['bug', 'help wanted'],
    body: `**Version:** 3.4.1
**OS:** Debian 12

Steps:

1. \`rowbound convert in.csv --to parquet\`
2. \`in.csv\` ends without \\n
3. last row is missing, exit code 0

Silent data loss, so I'd call this serious. I can reproduce it with a three line file. Happy to test a patch but I don't know enough Rust to write one.`,
  }),
  request(
    'en8-010',
    {
      title: 'Support S3-compatible storage for attachments [$300 bounty]',
      source: 'github',
      url: 'https://github.com/pinecabinet/ledgerbox/issues/8010',
      postedAt: '2021-11-30T20:22:00Z',
      tags: ['enhancement', 'bounty'],
      body: `We self host ledgerbox for a housing co-op and the attachments folder is now 180 GB on a 200 GB disk.

What we'd like: any S3-compatible endpoint (we use MinIO) as a backend, configured by env vars, with a migration command for existing files. Local disk stays the default.

I'm putting **$300** on this from the co-op's budget, paid to whoever gets a PR merged by a maintainer. Claim it in a comment before you start so that two people don't do the same thing.

cc maintainers: is there anything you would refuse on principle?`,
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en8-011', {
    title: 'I rewrote my static site generator in Zig and all I got was this blog post',
    source: 'devto',
    url: 'https://dev.to/hettiebrook/static-site-zl8011',
    postedAt: '2023-08-09T07:00:00Z',
    tags: ['zig', 'showdev'],
    body: `My blog has eleven posts. It used to build in 1.9 seconds with Eleventy. It now builds in 14 milliseconds with 1,400 lines of Zig that only I understand.

Was it worth it? No. Did I learn how allocators work? Also no, I used the arena everywhere. But I did learn that Markdown is a cruel joke and that nested lists should be a licensed activity.

Code is on my GitHub if you would like to see how not to do it. Next week: why I am writing my own font renderer (I'm not. Probably.)`,
  }),
  request(
    'en8-012',
    {
      title: '',
      body: `Hi all can anyone recommend or is anyone free to paint a garden fence and side gate in Tramore, about 22 metres both sides. Paint is here already (Cedar Red before anyone asks 😅). Paying cash, next dry week suits. Pm me or ring Noreen on 021 400 0047`,
    },
    { engagement: 'contract', contacts: [contact('phone', '+353214000047', 'asked')] },
  ),
  other('en8-013', {
    title: 'Client took the site live, changed the password and will not pay (Ontario)',
    source: 'reddit',
    url: 'https://www.reddit.com/r/legaladvicecanada/comments/zl8013/',
    postedAt: '2022-02-14T22:11:00Z',
    body: `I built a booking site for a local spa. $6,800 agreed by email, 30% deposit paid in October, rest due on launch. They launched on January 4th, removed me from the hosting the same evening, and since then nothing but "accounting is working on it".

I never signed anything beyond the emails. Small claims? Demand letter first? A friend says I could file a takedown notice with the host since the code is mine until paid, is that real or reddit law?`,
  }),
  request(
    'en8-014',
    {
      title: '[RevShare] Looking for 3D artist + gameplay programmer, cozy lighthouse sim',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zl8014/',
      postedAt: '2024-03-27T11:50:00Z',
      tags: ['Rev-share', 'Team Needed'],
      body: `Hey! We're a team of three (writer, composer, me on design) making **Keeper's Light**, a cozy game about running a lighthouse, restoring it, and talking to ships. Unity, low poly, about 6 hours of play. There is a design doc of 40 pages and two finished tracks.

What we need

* 3D artist, low poly, some rigging
* gameplay programmer with C#, at least one finished jam game

It's rev-share for now, an equal cut between all members after Steam fees. Nobody is getting paid until release, I'd rather be honest about it. 8 to 10 hours a week, weekly call on Sunday evening CET.

My Discord is oilandwick if you'd like to see the doc.`,
    },
    { scam: 'no pay, a share after release only', contacts: [contact('discord', 'oilandwick', 'asked')] },
  ),
  offer(
    'en8-015',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/wrenbarrow.bsky.social/post/3zl8015',
      postedAt: '2025-02-20T17:33:00Z',
      body: `Commissions are open again! 🎨 Four slots for March: pet portraits in gouache, A5 €70, A4 €110, posted anywhere in the EU. Reference photos by mail to wren@wrenbarrow.example, examples below 🐕🐈`,
    },
    { contacts: [contact('email', 'wren@wrenbarrow.example', 'asked')] },
  ),
  other('en8-016', {
    title: 'How we went from 47 interviews per hire to 9',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zl8016/how_we_went_from_47_interviews_per_hire_9',
    postedAt: '2019-10-08T12:00:00Z',
    tags: ['practices', 'job'],
    body: `Author here. Short version: we stopped doing phone screens with engineers, replaced the whiteboard by a two hour paid exercise ($150, whether we hire or not), and let the team that needs the person decide alone. The post has the numbers for four years and what went wrong in the first quarter.

Happy to answer questions. We aren't recruiting at the moment, this is really only about the process.`,
  }),
  request(
    'en8-017',
    {
      title: 'Will pay someone to build me a roster macro',
      source: 'reddit',
      url: 'https://www.reddit.com/r/excel/comments/zl8017/',
      postedAt: '2020-08-24T04:15:00Z',
      tags: ['unsolved'],
      body: `Mods delete if not allowed. I manage a swim school with 31 casual instructors, availability comes in by text (I know) and I type it into a sheet. I'd like a button that fills next week's lanes with whoever is available and qualified for the level, and shows me the gaps in red.

I tried for two weekends with INDEX/MATCH and I'm beaten. $120 via PayPal to whoever wants to do it properly, workbook with fake names ready to share. Excel 2016 on a desktop, no 365.`,
    },
    { engagement: 'contract', budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en8-018', {
    title: 'Formula to pay overtime only after 38 hours, per week, across fortnights?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/excel/comments/zl8018/',
    postedAt: '2017-05-03T01:44:00Z',
    tags: ['Waiting on OP'],
    body: `Sheet has one row per shift: A date, B start, C finish, D unpaid break, E hourly rate. Overtime is 1.5x after 38 hours in a week, Monday to Sunday, but the pay run is fortnightly so a SUMIFS over the pay period gives me the wrong answer when somebody does 42 + 30.

I've got as far as =SUMIFS(F:F,G:G,WEEKNUM(A2,2)) in a helper column. Is there a way without the helper?`,
  }),
  request(
    'en8-019',
    {
      title: 'Upright piano from 2nd floor walk-up to storage unit, this Sat',
      source: 'craigslist',
      url: 'https://chicago.craigslist.org/chc/lbg/d/zl8019.html',
      postedAt: '2016-09-14T23:20:00Z',
      body: `Need 3 strong people who have moved a piano before (please, really have). Old Kimball upright, 2nd floor in Pilsen, one turn in the stairs, going to a ground floor storage unit 2 miles away. I will rent the truck and the dolly. $75 each cash when it is in the unit in one piece. Saturday 9am. Text Walt 312-555-0164`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'item' },
      contacts: [contact('phone', '+13125550164', 'asked')],
    },
  ),
  request(
    'en8-020',
    {
      title: 'Work From Home — Shipping Coordinator (No Experience)',
      body: `International retail group opening in your state!! We are looking for reliable shipping coordinators. Receive parcels at your home address (2 - 5 per day), check that the box is not damaged, print the new label which we email to you and bring to the nearest UPS store. Salary $3,400 monthly plus $25 for each parcel after the first 30 days. No selling, no investment. Must be over 21 and have a printer. Send your full name, address and a photo of your ID to hr.dept@globalfreightcare.example to begin immediately.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 340000, maxMinor: 340000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'hr.dept@globalfreightcare.example', 'asked')],
      scam: 'parcels to receive and send on under new labels',
    },
  ),
  other('en8-021', {
    title: '',
    source: 'mastodon',
    url: 'https://pens.example/@ottiliek/118800021',
    postedAt: '2023-01-18T10:05:00Z',
    body: `<p>Freelancers, how do you invoice for a project that the client paused halfway?</p><p>1) everything up to the pause, at once<br>2) wait until it starts again<br>3) cancellation fee plus work done<br>4) cry</p><p>Boosts welcome, I&#39;d like more than my own bubble. <a href="https://pens.example/tags/freelance" class="mention hashtag" rel="tag">#<span>freelance</span></a></p>`,
  }),
  offer(
    'en8-022',
    {
      title: 'Nigerian male voice artist, warm and clear, 24hrs delivery',
      body: `Good day everyone. My name is Tobenna, I am a voice over artist based in Enugu with home studio (Rode NT1, treated room). I do adverts, explainer, IVR, audiobook and church announcement. I can do neutral African English, Nigerian accent and pidgin.

My price start from ₦15,000 for 60 seconds, foreign clients $25. One free correction inside.

Listen to my demos: https://tobennavoice.example/demos
WhatsApp me on +234 803 000 0041 or mail tobenna.voice@inkmail.example. God bless.`,
    },
    {
      contacts: [
        contact('website', 'https://tobennavoice.example/demos', 'published'),
        contact('whatsapp', '+2348030000041', 'asked'),
        contact('email', 'tobenna.voice@inkmail.example', 'asked'),
      ],
    },
  ),
  other('en8-023', {
    title: 'Buyer wants me to "just quickly" turn my pattern into a video course',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Etsy/comments/zl8023/',
    postedAt: '2021-01-29T15:27:00Z',
    body: `Sold a $6 crochet pattern. Buyer messages that she is a visual learner and could I film myself making it, start to finish, and email it. It's a blanket. It's forty hours.

I said I don't do videos but pointed her to the stitch tutorials. Got two stars: "seller not helpful, does not want to work".

Can anything be done about that review or do I swallow it?`,
  }),
  request(
    'en8-024',
    {
      title: 'Female British VO wanted, 4 min explainer, heat pumps',
      source: 'rss',
      url: 'https://boards.micnook.example/jobs/8024',
      postedAt: '2024-09-12T08:30:00Z',
      tags: ['voiceover', 'paid'],
      body: `We're finishing a short animated film for a council scheme about heat pumps and the voice we had fell ill. 560 words, friendly, not salesy, a hint of northern would be lovely but isn't needed. WAV, dry, with one pickup session next week.

Fee £180 including web and social usage for two years, invoice on delivery, paid within 14 days.

Send a 30 second custom read of the first paragraph (it's in the brief on request) to Dilys, dilys@hobnailfilms.example. Deadline for reads is Monday noon.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 18000, maxMinor: 18000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'dilys@hobnailfilms.example', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en8-025', {
    title: '118k remote or 142k in office, 2 yoe, what would you do',
    source: 'reddit',
    url: 'https://www.reddit.com/r/cscareerquestions/comments/zl8025/',
    postedAt: '2022-05-11T21:06:00Z',
    tags: ['New Grad'],
    body: `Offer A: insurance company, fully remote, 118k, team seems chill, stack is Java 8 and a lot of batch jobs. Offer B: trading-adjacent fintech, 142k + up to 20% bonus, five days in office in Jersey City, 50 min each way.

I know B is the "career" choice. I also know I looked miserable in the reflection of the train window after the onsite. Deadline is Friday.`,
  }),
  request(
    'en8-026',
    {
      title: 'Logo for a two-barrel brewery (Nova Scotia)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/DesignJobs/comments/zl8026/',
      postedAt: '2018-11-06T14:55:00Z',
      tags: ['Hiring'],
      body: `[Hiring] We're opening a tiny brewery in an old net loft in Lunenburg County this spring and have been living with a logo that my nephew did in Word.

Looking for a mark and a wordmark, one colour first (it has to work burned into wood), vector files at the end. Ideas so far: net floats, the loft window, anything but hops.

Budget CAD 500-700 depending on how many rounds we drag you through. Portfolio to **brew@netloftbeer.example** please, I don't check chat much.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 70000, currency: 'CAD', unit: 'fixed' },
      contacts: [contact('email', 'brew@netloftbeer.example', 'asked')],
      services: ['logo_design'],
    },
  ),
  other(
    'en8-027',
    {
      title: 'Show HN: Duebird – reminds your clients to pay so that you don’t have to',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=98800027',
      postedAt: '2019-07-15T13:20:00Z',
      body: `Hi HN, I freelanced for six years and the worst part was always the third &quot;just checking in on invoice 114&quot; mail. Duebird sits on top of your mailbox, finds the invoices you sent and writes those mails, politely at first.<p><a href="https:&#x2F;&#x2F;duebird.example" rel="nofollow">https:&#x2F;&#x2F;duebird.example</a><p>It&#x27;s $9 a month, free for the first three invoices. Built with Rails, one server, no VC. I&#x27;d like to hear where the wording of the mails feels off in your country; Germans tell me it is far too soft.`,
    },
    { contacts: [contact('website', 'https://duebird.example', 'published')] },
  ),
  request(
    'en8-028',
    {
      title: 'Checkout broken after update, need someone today (paid of course)',
      source: 'discourse',
      url: 'https://forum.woomenders.example/t/checkout-broken-after-update/8028',
      postedAt: '2023-11-24T07:48:00Z',
      tags: ['woocommerce', 'urgent'],
      body: `Of all days. We let the host auto-update last night and since this morning the checkout spins forever after "Place order". Console says

\`Uncaught TypeError: Cannot read properties of undefined (reading 'block_ui')\`

We sell gift hampers, this week is a third of our year. I've rolled back the plugin but not the theme because I don't know what the last dev changed in it, and he's on a boat.

Can somebody experienced take this over right now? Tell me your rate and I'll say yes. admin (at) hamperandhay (dot) example, or phone 0114 496 0133.`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'admin@hamperandhay.example', 'asked'), contact('phone', '+441144960133', 'asked')],
      services: [null, 'five_page_website'],
    },
  ),
  other('en8-029', {
    title: 'Heating turns on when I leave, not when I come home',
    source: 'discourse',
    url: 'https://community.home-assistant.example/t/heating-turns-on-when-i-leave/8029',
    postedAt: '2022-12-01T18:19:00Z',
    tags: ['automation', 'zones'],
    body: `I must have something inverted but after an hour of staring I can't see it.

\`\`\`yaml
trigger:
  - platform: state
    entity_id: person.gerben
    to: "home"
condition:
  - condition: numeric_state
    entity_id: sensor.living_temp
    below: 18
\`\`\`

The app on my phone updates location, the map is right. Also I pay for the cloud subscription, does that matter for zones?`,
  }),
  offer(
    'en8-030',
    {
      title: '',
      body: `Hi po, VA here looking for additional client. 4 yrs exp in Shopify order processing, refunds, Gorgias, light Canva. PH based but I work US hours. 5 usd/hr, min 15 hrs a week. pm or telegram @jhoanna_va_ph. Thank you 🙏`,
    },
    { contacts: [contact('telegram', 'jhoanna_va_ph', 'asked')] },
  ),
  request(
    'en8-031',
    {
      title: 'EN > IS, 3,200 words, exhibition texts',
      source: 'rss',
      url: 'https://lingualane.example/jobs/8031',
      postedAt: '2017-03-21T09:00:00Z',
      tags: ['translation', 'icelandic'],
      body: `A maritime museum is looking for a translator into Icelandic (native speakers only) for the wall texts of a summer exhibition. About 3,200 words, in nine parts. Terms of rigging and herring processing will be provided in a glossary.

We offer EUR 0.14 per source word. Delivery by 28 April. A second person will proofread.

Applications with two references to exhibitions@sildarsafn.example.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 14, maxMinor: 14, currency: 'EUR', unit: 'item' },
      contacts: [contact('email', 'exhibitions@sildarsafn.example', 'asked')],
    },
  ),
  other('en8-032', {
    title: 'Agency dropped my rate by 30% "due to MTPE" - same files as before',
    source: 'reddit',
    url: 'https://www.reddit.com/r/TranslationStudies/comments/zl8032/',
    postedAt: '2023-06-05T08:37:00Z',
    body: `German to English, patents, nine years with this agency. On Friday all of us got a mail: from July every job is post-editing, 0.055 instead of 0.08. I opened the first one and the pre-translation had "mother" for "nut" (Mutter). In a patent about fasteners.

I wrote back that I'd gladly take it at 0.08 and throw their output away. No answer yet. Has anyone managed to hold their rate, and how?`,
  }),
  request(
    'en8-033',
    {
      title: 'Bookkeeper, part time, Toowoomba',
      source: 'jobboard',
      url: 'https://jobs.downsboard.example/ad/8033',
      postedAt: '2025-07-02T00:00:00Z',
      tags: ['Part-time', 'Accounts'],
      body: `Family owned irrigation supplier, 14 staff. We need a bookkeeper for three days a week in our office on the Warrego Highway: payroll (Xero), BAS, creditors, and politely chasing the farmers who forgot.

$42 per hour + super. School hours no worries. Our current bookkeeper retires in September and will stay for a month to show you where everything is.

Resume to Kerryn, kerryn@dripline-toowoomba.example, or call her on 0491 570 157 for a yarn first.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 4200, maxMinor: 4200, currency: 'AUD', unit: 'hour' },
      contacts: [contact('email', 'kerryn@dripline-toowoomba.example', 'asked'), contact('phone', '+61491570157', 'asked')],
    },
  ),
  other('en8-034', {
    title: '',
    source: 'linkedin',
    url: 'https://www.linkedin.com/feed/update/urn:li:activity:7088000034/',
    postedAt: '2024-01-15T08:00:00Z',
    body: `Please join me in welcoming Kwabena Osei-Tutuola, who starts today as our new Head of Design! 🎉

We looked for seven months. We read 400 portfolios. In the end Kwabena was recommended by a customer.

What I take from this: hire for curiosity, skills follow. And thank you to everybody who applied, I know how much time it takes.

#leadership #hiring #design`,
  }),
  request(
    'en8-035',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/brickbybrickjo/status/1888000035',
      postedAt: '2025-05-06T12:41:00Z',
      body: `need an editor for shorts, 5 a week, raw phone footage of me laying bricks + voice note. $35 per video. captions and pacing matter more than effects. DMs open, send 2 you cut yourself`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3500, maxMinor: 3500, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
    },
  ),
  other('en8-036', {
    title: '',
    source: 'x',
    url: 'https://x.com/nadirwrites/status/1888000036',
    postedAt: '2023-09-28T19:02:00Z',
    body: `every founder: "we can't find good engineers"
also every founder: 6 rounds, take home, 85k in SF, must have shipped to 1M users, reply in 4 weeks`,
  }),
  request(
    'en8-037',
    {
      title: 'Second shooter needed Sat 14 Oct, Cardiff',
      body: `My usual second has broken her wrist so I need somebody for a full day wedding on Saturday 14th October, near Cardiff, bridal prep to first dance (about 11 to 9). You need two bodies, a 70-200 and public liability. £250 for the day plus parking and you'll be fed. RAW files handed over on the night, you can use up to 20 in your portfolio after the couple has theirs.

Link to your galleries please, to rhian at capelandcoast dot example.

EDIT: sorted, thank you all so much, what a lovely group this is`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'GBP', unit: 'day' },
      contacts: [contact('email', 'rhian@capelandcoast.example', 'asked')],
    },
  ),
  other('en8-038', {
    title: 'Ghosted after the editor accepted the pitch',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelanceWriters/comments/zl8038/',
    postedAt: '2020-02-19T17:45:00Z',
    body: `Pitched a regional travel magazine in November, editor replied in an hour: love it, 900 words, $400, due Jan 10. Filed on the 8th. Nothing since. Not a "received", nothing. Their site shows a new editor on the masthead now.

Do I invoice anyway? There was no contract, only that email. And can I pitch it elsewhere meanwhile?`,
  }),
  offer(
    'en8-039',
    {
      title: 'Retired electrician, small jobs, Bristol BS5 and near',
      body: `I have retired but my wife says I'm under her feet. Happy to do small electrical work: extra sockets, lights, outside lamps, finding out why the fuse goes. Still registered and insured. No rewires, no lofts (knees). £35 an hour, first half hour free if I can't fix it. Phone Alan 0117 496 0188 after 9 and before Countdown.`,
    },
    { contacts: [contact('phone', '+441174960188', 'asked')] },
  ),
  other('en8-040', {
    title: 'Warning: two lads in a white van doing "leftover tarmac"',
    body: `They've been up and down Station Road since yesterday offering driveways for £400 "because we had some left from a job for the council". My mum's neighbour paid cash and it's already coming up at the edges. They do not leave a number. If they knock, just say no thanks and shut the door, and maybe ring 101. Tell anyone older on your street please.`,
  }),
];
