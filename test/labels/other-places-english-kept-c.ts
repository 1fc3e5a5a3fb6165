/** English posts of further communities and years, written after the rules stood and by an author who had read none of them: the last 130. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_KEPT_C: readonly PlacedPost[] = [
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
      body: `Ferrowind | Senior Embedded Engineer, Fleet Software Engineer | Utrecht, NL | ONSITE&#x2F;HYBRID | EUR 70k-95k | <a href="https:&#x2F;&#x2F;ferrowind.example" rel="nofollow">https:&#x2F;&#x2F;ferrowind.example</a><p>We make the pitch controllers for small wind turbines (10-80 kW), about 2,300 of them are turning right now. 24 people, profitable since 2019, no investors to please.<p>Stack: C and a bit of Rust on STM32, Zephyr, Python for the test rigs, Elixir on the fleet side. You will spend some days each quarter in a field in rubber boots.<p>Embedded: you own one of the two controller families from schematic review to the field log. We still support boards from 2009, so some of it is archaeology, and you will meet the farmer whose turbine you just updated.<p>Fleet: 2,300 turbines that phone home over whatever the valley has, from fibre to a SIM that works when the wind is from the west. You build the part that notices that something is off before the owner does. We have good data and nobody who has had time for it.<p>What we don&#x27;t need: a degree, perfect Dutch (we speak English at lunch, more or less), a cover letter of a page.<p>We sponsor visas. Process is one call, one afternoon here with the team (we pay travel), then an offer or a no within a week. Write to jobs at ferrowind dot example and mention HN.`,
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
      body: `We self host ledgerbox for a housing co-op and the attachments folder is now 180 GB on a 200 GB disk.

What we'd like: any S3-compatible endpoint (we use MinIO) as a backend, configured by env vars, with a migration command for existing files. Local disk stays the default.

I'm putting **$300** on this from the co-op's budget, paid to whoever gets a PR merged by a maintainer. Claim it in a comment before you start so that two people don't do the same thing.

cc maintainers: is there anything you would refuse on principle?`,
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other(
    'en8-011',
    {
      title: 'I rewrote my static site generator in Zig and all I got was this blog post',
      body: `My blog has eleven posts. It used to build in 1.9 seconds with Eleventy. It now builds in 14 milliseconds with 1,400 lines of Zig that only I understand.

Was it worth it? No. Did I learn how allocators work? Also no, I used the arena everywhere. But I did learn that Markdown is a cruel joke and that nested lists should be a licensed activity.

Code is on my GitHub (https://github.com/hettiebrook) if you would like to see how not to do it. Next week: why I am writing my own font renderer (I'm not. Probably.)`,
    },
    { contacts: [contact('github', 'hettiebrook', 'published')] },
  ),
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
      body: `Need 3 strong people who have moved a piano before (please, really have). Old Kimball upright, 2nd floor in Pilsen, one turn in the stairs, going to a ground floor storage unit 2 miles away. I will rent the truck and the dolly. $240 cash for the job when it is in the unit in one piece, split it how you like. Saturday 9am. Text Walt 312-555-0164`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 24000, maxMinor: 24000, currency: 'USD', unit: 'fixed' },
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
      engagement: null,
      budget: { minMinor: 340000, maxMinor: 340000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'hr.dept@globalfreightcare.example', 'asked')],
      scam: 'parcels to receive and send on under new labels',
    },
  ),
  other('en8-021', {
    title: '',
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
    body: `Offer A: insurance company, fully remote, 118k, team seems chill, stack is Java 8 and a lot of batch jobs. Offer B: trading-adjacent fintech, 142k + up to 20% bonus, five days in office in Jersey City, 50 min each way.

I know B is the "career" choice. I also know I looked miserable in the reflection of the train window after the onsite. Deadline is Friday.`,
  }),
  request(
    'en8-026',
    {
      title: 'Logo for a two-barrel brewery (Nova Scotia)',
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
      body: `need an editor for shorts (bricklaying), 5 a week, $35 per video, captions a must. DMs open`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3500, maxMinor: 3500, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
    },
  ),
  other('en8-036', {
    title: '',
    body: `every founder: "we can't find good engineers"
also every founder: 6 rounds, take home, 85k in SF, must have shipped to 1M users, reply in 4 weeks`,
  }),
  request(
    'en8-037',
    {
      title: 'Second shooter needed Sat 14 Oct, Cardiff',
      body: `My usual second has broken her wrist so I need somebody for a full day wedding on Saturday 14th October, near Cardiff, bridal prep to first dance (about 11 to 9). You need two bodies, a 70-200 and public liability. The fee is £250 plus parking and you'll be fed. RAW files handed over on the night, you can use up to 20 in your portfolio after the couple has theirs.

Link to your galleries please, to rhian at capelandcoast dot example.

EDIT: sorted, thank you all so much, what a lovely group this is`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'GBP', unit: 'fixed' },
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
  request(
    'en8-041',
    {
      title: 'Looking for an audio editor, weekly show, history of small towns',
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/zl8041/',
      postedAt: '2021-03-03T16:10:00Z',
      body: `We've done 60 episodes ourselves and we're tired. Two hosts plus a guest on Zencastr, about 75 minutes raw, 45 final. You take out the dogs, the "you knows" and the bits we mark, put in music beds, level it and upload to our host.

$90 an episode, every week, paid on Fridays. Three month trial and then a raise if we all still like each other.

Reply with something you've edited, or email the show: twohorsepod [at] gatepost [dot] example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9000, maxMinor: 9000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'twohorsepod@gatepost.example', 'asked')],
    },
  ),
  other('en8-042', {
    title: 'SM58 vs. ATR2100x in an untreated kitchen',
    body: `I record in the kitchen because the kids sleep above every other room. Tiles, fridge, the lot. Is a dynamic enough or should I spend the $150 on moving blankets instead? I paid an editor $60 to clean up the first episode and he wrote back "please turn off the fridge".`,
  }),
  request(
    'en8-043',
    {
      title: 'Short consultancy: data migration from Access to OpenMRS, two clinics in Kisumu',
      source: 'discourse',
      url: 'https://talk.openmrs.example/t/short-consultancy-access-to-openmrs/8043',
      postedAt: '2018-08-13T06:25:00Z',
      tags: ['jobs', 'implementation'],
      body: `Dear community,

Our two clinics have patient data since 2006 in MS Access (about 31,000 patients, three versions of the form). We are moving to OpenMRS 2.8 in January and we look for a consultant who will map the concepts, write the import and sit with our records officers for one week.

The work in detail:

1. Review of the three form versions with our clinical officer and mapping to CIEL concepts. We have started a sheet, it is perhaps one third complete.
2. Import scripts that can be repeated, since the clinics will go on with Access until the last weekend. Duplicates between the two clinics (mothers who attend both) are to be listed for a person to decide, never merged by the script.
3. A trial migration in October on a copy, with a report of what was left out and why.
4. The final migration in the first week of January, and one week at our side afterwards.

Patient data does not leave the premises. A laptop will be provided on site and there is a good generator.

We foresee 18 working days at KES 22,000 per day, travel and lodging in Kisumu are paid in addition. Consultants based in East Africa are preferred but not required.

Kindly send CV and one paragraph on a similar task to Sister Akinyi at records@lakesideclinics.example not later than 7th September.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2200000, maxMinor: 2200000, currency: 'KES', unit: 'day' },
      contacts: [contact('email', 'records@lakesideclinics.example', 'asked')],
    },
  ),
  other(
    'en8-044',
    {
      title: 'What our first game cost us, and what it earned (numbers inside)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gamedev/comments/zl8044/',
      postedAt: '2023-05-16T14:00:00Z',
      tags: ['Postmortem'],
      body: `Two people, 26 months, evenings. Everything in euros:

| what | cost |
|---|---|
| capsule art (freelancer, https://x.com/pinkmoss_art) | 650 |
| soundtrack, 9 tracks | 1,800 |
| trailer | 400 |
| translations, 4 languages | 1,150 |
| the coffee machine | 219 |

Sold 2,312 copies in six months, net 9,940. Per hour that's less than I made on my paper round.

Things I'd have liked to know:

1. The demo did more than every post we ever wrote. 61% of wishlists came in the eight days of one festival.
2. We paid the composer by the track and should have paid by the minute, the menu loop is 38 seconds long and players hear it for hours. He offered to redo it for nothing, we paid him anyway.
3. Testing on a Steam Deck costs a Steam Deck. We borrowed one from a colleague for eleven weeks. Sorry, Matthias.
4. Our store page had a typo in the first line until March. 40,000 people read it and one told us.
5. Streamers: we wrote to 120, nine answered, three played it, one of them for six hours. That evening sold more copies than the whole of November.

The best money was the capsule. Wishlists doubled in the week we changed it. The worst was German: 3% of sales. AMA.`,
    },
    { contacts: [contact('x', 'pinkmoss_art', 'seen')] },
  ),
  request(
    'en8-045',
    {
      title: '[PAID] Pixel artist for 32x32 animals, walking + idle, farm game',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zl8045/',
      postedAt: '2016-05-30T18:30:00Z',
      tags: ['Paid'],
      body: `Hi! Solo dev, Godot. My programmer-art cow has become a meme among my testers so it's time.

Need 14 animals, each: idle (4 frames), walk in 4 directions, sleep. Limited palette (I'll send it). I'd rather have somebody whose style is a bit chunky and odd than perfect.

I have between 1,500 and 2,000 USD for the set, in three milestones. Contract via email. Post your stuff below or mail to moo@crookedgate.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 200000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'moo@crookedgate.example', 'asked')],
    },
  ),
  offer(
    'en8-046',
    {
      title: 'Composer, orchestral + chiptune, 80 eur per finished minute',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zl8046/',
      postedAt: '2020-12-09T10:12:00Z',
      tags: ['For Hire'],
      body: `Hello devs, I'm Luca, composer from Trieste. 11 released games, two of them you may have seen on Steam in the "cozy" shelf. I do loops that don't drive people mad, stingers, and adaptive layers for FMOD.

80 € per finished minute, 60 if you're a student project. Full rights or split, we talk about it.

▶ https://lucastrada.example/reel
Discord: lucastrada_music`,
    },
    {
      contacts: [
        contact('website', 'https://lucastrada.example/reel', 'published'),
        contact('discord', 'lucastrada_music', 'asked'),
      ],
    },
  ),
  request(
    'en8-047',
    {
      title: 'Mystery shopper wanted in your area, $350 per assignment',
      body: `We have a customer survey assignment in your area and we would love you to participate. You will get $350 per assignment, it is fun and takes less than one hour. We mail you a certified cheque with instructions, you deposit it, keep $350 as your pay and use the remaining to buy gift cards in the named store, then scratch and email us the codes with your evaluation of the cashier. No fee to join. Send Full name, Address, Age, Bank name to evaluation@shopquality-desk.example or text (206) 555-0152.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'evaluation@shopquality-desk.example', 'asked'), contact('phone', '+12065550152', 'asked')],
      scam: 'a cheque to deposit and gift cards to buy with it',
    },
  ),
  other(
    'en8-048',
    {
      title: 'PSA: "car wrap, $400 a week" is a fake check',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Scams/comments/zl8048/',
      postedAt: '2019-03-19T01:33:00Z',
      tags: ['Help Needed'],
      body: `My roommate nearly fell for it. They text you that an energy drink will pay $400 a week for driving around with a sticker. Then a check for $2,450 comes by FedEx, you deposit it, keep your first week and Zelle the rest to "the installer". The check bounces ten days later and the bank wants it all back from you.

The one she got came from promo.hire@wrapdrive-us.example, in case anybody googles it.`,
    },
    { contacts: [contact('email', 'promo.hire@wrapdrive-us.example', 'seen')] },
  ),
  request(
    'en8-049',
    {
      title: 'Seeking 2 writers, houseplants niche, $0.08/word to start',
      body: `**What:** blog articles of 1,200 to 1,800 words on houseplants. You get a brief with headings, you write like someone whose calathea has died at least once.

**How much:** $0.08 a word to start. 6 articles a month each. Paid on the 1st and the 15th through Wise.

**How to apply:** fill in https://forms.gle/zxLeafDesk49 with two links. No test articles, I can tell from your links.

Please don't DM, I lose track.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8, maxMinor: 8, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://forms.gle/zxLeafDesk49', 'asked')],
      services: ['blog_article'],
    },
  ),
  other('en8-050', {
    title: 'Roast my landing page headline',
    body: `Product: appointment reminders for dog groomers.

A) "No more empty tables."
B) "Your 3 o'clock poodle just cancelled. We filled the slot."
C) "Fewer no-shows. More fluff."

My wife says C, my one customer says "whatever makes it cheaper". I wrote all of them myself so you won't hurt anybody's feelings but mine.`,
  }),
  request(
    'en8-051',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=98800051',
      postedAt: '2017-06-01T16:02:00Z',
      body: `SEEKING FREELANCER | Remote (European hours) | iOS<p>We publish field guides (birds, fungi, ferns) as apps. Our iOS apps are Objective-C from 2013 and have to be 64-bit clean and brought up to date before autumn. About 6 weeks of work, then perhaps the Android side.<p>EUR 450-550 per day. We are two biologists, so you will decide the technical things alone and explain them to us with patience.<p>Contact: sophie AT fernandfield DOT example, please with one app that is live.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 45000, maxMinor: 55000, currency: 'EUR', unit: 'day' },
      contacts: [contact('email', 'sophie@fernandfield.example', 'asked')],
    },
  ),
  other('en8-052', {
    title: 'Question about MOT and a trailer',
    body: `Bought an old Erde 122 trailer to take stuff to the tip. Do I need anything besides a number plate and working lights? The fella at the club says they'll bring in an MOT for trailers, the internet says no. A garage quoted me £85 to rewire the lights which seems a lot for four bulbs so I'll do that myself, there must be a video.`,
  }),
  request(
    'en8-053',
    {
      title: 'Node/React developer — 12-15 LPA — Pune (hybrid)',
      source: 'feed',
      url: 'https://hiresahyadri.example/openings/8053',
      postedAt: '2024-10-07T05:30:00Z',
      tags: ['Full time', 'React', 'Node'],
      body: `We are a 35-member product company in agri-logistics. Hiring 2 developers with 3-5 years experience in Node.js, React and MySQL. Knowledge of AWS will be added advantage.

CTC: 12,00,000 - 15,00,000 INR per annum
Location: Baner, Pune, 3 days from office
Notice period: max 45 days
Interview: 1 assignment discussion + 2 rounds

Interested candidates may share CV with current CTC at careers@krishivahan.example with subject "ND-53". References are also welcome.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 120000000, maxMinor: 150000000, currency: 'INR', unit: 'year' },
      contacts: [contact('email', 'careers@krishivahan.example', 'asked')],
    },
  ),
  other('en8-054', {
    title: 'Should we hire a contractor or an employee for a 9 month data project?',
    body: `We have 14 years of job sheets (HVAC, two vans up to nine) and want them in something we can query. Accountant says contractor, my brother in law who sold his company says always employees. Rough budget we talked about internally is 60k.

For what it's worth the sheets are in every format you can imagine: carbon copies, a FileMaker thing that my late father-in-law wrote, photos of whiteboards, and since 2017 an app whose company went under and sent us a zip of PDFs. My office manager can find any job in about four minutes, from memory. She is 62 and has begun to mention Portugal.

The contractor route sounds good because it ends. The employee route sounds good because it doesn't end, if you see what I mean: when the data is in, somebody has to look after it, and that someone could do our ordering as well. But can I even keep a data person busy for years in an HVAC company with nine vans? And what do I do when he quits in month seven and it's half done?

I'm not looking for anyone yet!! Please no DMs, I got 30 last time. Just want to hear from owners who did either and what you'd do differently.`,
  }),
  offer(
    'en8-055',
    {
      title: '[FOR HIRE] Thumbnails that don’t scream — $15 each',
      body: `I make calm thumbnails. No red arrows, no open mouths. Worked mostly for woodworking, film essay and cooking channels between 5k and 300k subs.

$15 one, $60 for five, first one free if you're over 10k and let me show it. Turnaround 36 h.

Portfolio: https://behance.net/calmthumbs8055
Discord calmthumbs, or a PM here.`,
    },
    {
      contacts: [
        contact('website', 'https://behance.net/calmthumbs8055', 'published'),
        contact('discord', 'calmthumbs', 'asked'),
      ],
    },
  ),
  request(
    'en8-056',
    {
      title: 'Wanting somebody to finish a half tiled bathroom, Geelong',
      body: `Our tiler did his back in and won't be working for six months poor bugger. Walls are done to about 1.2m, floor is waterproofed (certificate here), all tiles and grout are on site. Maybe 3 days for someone handy. Hoping to find a licensed tiler who has a gap before Xmas. Happy to pay $480 a day plus materials if we missed any. Call or text Shaz 0491 570 110, or email shaz.b@corioshed.example. Photos on request`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 48000, maxMinor: 48000, currency: 'AUD', unit: 'day' },
      contacts: [contact('phone', '+61491570110', 'asked'), contact('email', 'shaz.b@corioshed.example', 'asked')],
    },
  ),
  other('en8-057', {
    title: 'Why does the plumber charge a call-out if he knows he can’t fix it?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/HomeImprovement/comments/zl8057/',
    postedAt: '2018-02-07T00:12:00Z',
    body: `I told him on the phone the model of the boiler, the error code and that the last guy said the heat exchanger was gone. He came, read the same code aloud, said "that's your exchanger, we don't do these", and that was $129.

Is this just how it works? Genuinely asking, I'd have thought a phone call was enough. Fourth day with the kettle for washing.`,
  }),
  request(
    'en8-058',
    {
      title: 'Unpaid internship - Social Media & Graphics (remote, certificate provided)',
      body: `Greetings from Udaan Wellness 🌱
We are looking for passionate interns for social media graphics and reels
Duration 3 months, 4 hrs daily
Stipend: unpaid for first 3 months, best performer may get PPO
Perks: certificate, LOR, learning from founder directly
Apply: https://forms.gle/zxUdaanIntern58 limited seats!!`,
    },
    {
      scam: 'unpaid, for a certificate',
      contacts: [contact('website', 'https://forms.gle/zxUdaanIntern58', 'asked')],
      services: [null, 'social_graphics', 'social_content_month'],
    },
  ),
  other('en8-059', {
    title: 'Hiring is not broken, your job ad is',
    body: `I collected 200 ads for "senior frontend developer" in July and counted.

- 31 named a salary
- 112 asked for "a passion for" something
- 19 asked for five years of a framework that is four years old
- 1 said how many people you would work with

If I were to write one, it would say: *we pay 78k, you fix the checkout with Ines and Bart, Fridays are short, write us three sentences.* That's it. I bet it would fill in a week.

What is the worst line you've seen in one?`,
  }),
  request(
    'en8-060',
    {
      title: 'need help with django homework due thursday',
      body: `its a library system, models are done, views half, login doesnt work and i dont get class based views at all. someone who can sit with me on a screenshare for 2 hrs tonight or tomorrow and explain it would be great, $30/hr. not asking you to do it for me my prof checks git history lol. discord is pocketlint_irl`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3000, maxMinor: 3000, currency: 'USD', unit: 'hour' },
      contacts: [contact('discord', 'pocketlint_irl', 'asked')],
    },
  ),
  other(
    'en8-061',
    {
      title: 'How do I stop feeling stupid in code review?',
      body: `Self taught, got my first job in May (yay). Every PR of mine comes back with 20+ comments. They're kind about it! But I rewrite the same function four times and a ticket estimated at half a day takes me three.

Someone here (u/quietcompiler I think) said they hired a mentor for $50 an hour. Is that worth it, or is it the kind of thing that just gets better by itself?`,
    },
    { contacts: [contact('reddit', 'quietcompiler', 'seen')] },
  ),
  offer(
    'en8-062',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/mollybuildsqgis/status/1788000062',
      postedAt: '2024-05-08T09:30:00Z',
      body: `I have two free weeks in June. QGIS plugins, PostGIS tuning, print atlases, training for councils. Day rate £420. molly@contourandkin.example 🗺️`,
    },
    { contacts: [contact('email', 'molly@contourandkin.example', 'asked')] },
  ),
  request(
    'en8-063',
    {
      title: 'Paid: QGIS print layout for a parish atlas',
      body: `We're a local history society of 60 members with 214 scanned and georeferenced tithe maps. We'd like an atlas layout: one page per farm, map left, owner, acreage and field names right, from a spreadsheet that a retired bank manager keeps in perfect order.

I have managed one page. The other 213 defeat me. We can pay up to £600 and acknowledge you in the book, which will print at 300 copies. QGIS 3.28 on Windows.

Please reply here or write to our secretary Gwenda Prothero at secretary@llanfach-history.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 60000, maxMinor: 60000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'secretary@llanfach-history.example', 'asked')],
    },
  ),
  other('en8-064', {
    title: 'Labels disappear on export to PDF at 1:10000',
    source: 'stackexchange',
    url: 'https://gis.stackexchange.com/questions/8800064/labels-disappear-on-export-to-pdf',
    postedAt: '2015-10-20T13:40:00Z',
    tags: ['qgis', 'labeling', 'print-composer'],
    body: `In the canvas all field names show. In the print composer too. When I export as PDF about a third of them are missing, always the ones near a boundary. "Show all labels including colliding" is ticked. As SVG they're all there, but the printer wants a PDF.

QGIS 2.10.1, Ubuntu 14.04. What else can hide a label?`,
  }),
  request(
    'en8-065',
    {
      title: 'Landing page for a sourdough course, by end of month',
      source: 'lemmy',
      url: 'https://lemmy.forhire.example/post/88065',
      postedAt: '2024-08-08T15:17:00Z',
      body: `I teach sourdough in my garage (Antwerp, in English and Dutch). I have a domain, photos, and text that's too long. I'd like a single page that says what, when, how much, and a Stripe button. No CMS, I can change a date in HTML.

€500, half now. I would love somebody who also tells me which half of my text to throw away.

Mastodon: @bakkermieke@toot.deegplek.example, or mail mieke@deegplek.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'EUR', unit: 'fixed' },
      contacts: [
        contact('mastodon', 'bakkermieke@toot.deegplek.example', 'asked'),
        contact('email', 'mieke@deegplek.example', 'asked'),
      ],
      services: ['landing_page'],
    },
  ),
  other('en8-066', {
    title: 'Which instance do you all use for freelancing talk?',
    source: 'lemmy',
    url: 'https://lemmy.quaysidetalk.example/post/88066',
    postedAt: '2023-07-03T18:00:00Z',
    body: `Came over in the big move. The old place had r/freelance, r/forhire and twenty others; here I find four communities with the same name and six posts each. Is there one where people actually talk? I don't need gigs, I have too much on already, I miss the whining about clients.`,
  }),
  request(
    'en8-067',
    {
      title: 'Urgent!! looking for a brand designer in Lagos',
      body: `Pls I need a good graphics designer for my new skincare brand, logo + label for 3 products + box. Must be in Lagos so we can meet for once. My budget is 150k naira. If you are not serious don't waste my time. WhatsApp only 0803 000 0067. Ibadan people can also apply sha but you will come to Lagos`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000000, maxMinor: 15000000, currency: 'NGN', unit: 'fixed' },
      contacts: [contact('whatsapp', '+2348030000067', 'asked')],
      services: ['logo_design', null],
    },
  ),
  other(
    'en8-068',
    {
      title: '',
      source: 'facebook',
      url: 'https://www.facebook.com/groups/880068/posts/88006801/',
      postedAt: '2024-04-01T07:22:00Z',
      body: `Just want to say a massive thank you to Declan from Dunboyne (https://www.instagram.com/declanfixesovens/) who came out on a bank holiday Monday to fix our oven, charged us €40 and wouldn't take a tip. Dinner for fourteen was saved. You don't hear enough about the good ones!`,
    },
    { contacts: [contact('instagram', 'declanfixesovens', 'seen')] },
  ),
  request(
    'en8-069',
    {
      title: 'Senior Accountant (remote within Canada)',
      body: `**About us.** We run the back office of 70 dental practices from Victoria to Halifax.

**You will** close the books for a portfolio of 12 practices each month, review the work of two juniors, and be the person the dentist calls.

A usual month: the first week is close, which is busy and done by the Friday. The second is calls with the owners, where you explain why the hygiene revenue moved and they explain to you what a crown is. The rest is cleaning up: a practice that was bought last spring still books its lab fees in three places, and somebody in Moncton keeps buying coffee on the supplies card.

**The team** is eleven people in five provinces. We meet in person twice a year (Calgary in May, somewhere with a lake in September) and otherwise leave each other alone to work. No cameras needed, no tracking software, core hours 11 to 3 Eastern.

**You have** a CPA, four years in public practice or similar, and patience.

**We offer** $88,000 – $102,000, four weeks of holiday, RRSP matching at 5%, a chair of your choosing.

Apply at https://jobs.ledgerandlake.example/postings/8069/apply. Questions? Ask Thandiwe in People: people@ledgerandlake.example. We answer every application.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 8800000, maxMinor: 10200000, currency: 'CAD', unit: 'year' },
      contacts: [
        contact('website', 'https://jobs.ledgerandlake.example/postings/8069/apply', 'asked'),
        contact('email', 'people@ledgerandlake.example', 'asked'),
      ],
    },
  ),
  other('en8-070', {
    title: 'Layoffs at Quillstream: 120 of 400, mostly support and design',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=98800070',
    postedAt: '2023-01-26T14:14:00Z',
    body: `The blog post says &quot;we hired for the growth of 2021&quot;. Severance is 14 weeks plus health insurance until the end of June, laptops may be kept.<p>They were advertising a senior designer at 165k as late as last Thursday; a friend had her final round on Monday and learnt of it from the news.`,
  }),
  request(
    'en8-071',
    {
      title: 'Technical co-founder wanted (equity), fintech for market traders',
      source: 'indiehackers',
      url: 'https://www.indiehackers.com/post/technical-co-founder-wanted-zl8071',
      postedAt: '2020-09-09T09:09:00Z',
      body: `I've spent eleven years in mobile money in Accra and Lomé and know the problem from both ends: traders can't show a lender what they earn. I have 40 traders who send me photos of their notebooks every evening, and two microfinance people who want the data.

What I don't have is anybody who can build it. I'm offering 30% (four years, one year cliff) to a technical co-founder who does the app and later the team. There's no salary until we raise, I'm not drawing one either.

If that sounds like you, book half an hour: https://cal.com/abena-ledgerfoot/cofounder`,
    },
    {
      contacts: [contact('calendar', 'https://cal.com/abena-ledgerfoot/cofounder', 'asked')],
      scam: 'equity only, no pay until money is raised',
    },
  ),
  other('en8-072', {
    title: 'Do technical co-founders really work for 5%?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/startups/comments/zl8072/',
    postedAt: '2025-01-14T22:40:00Z',
    body: `Was asked to build "the Uber of tutoring" for 5% and the title CTO. Idea person keeps 90, an "advisor" gets 5 too. I said I'd do it for my day rate and he was offended. Am I missing something or is this as silly as it sounds?

I'm a dev of 8 years with a mortgage, if that changes the answer.`,
  }),
  offer(
    'en8-073',
    {
      title: 'Editing and proofreading for PhD theses, humanities',
      source: 'rss',
      url: 'https://boards.thesisdesk.example/services/8073',
      postedAt: '2016-02-02T10:00:00Z',
      body: `Former lecturer in history (Durham) now working as a full-time editor. I proofread theses, articles and book proposals, British or American spelling, Chicago or MHRA. I mark, I ask questions, I don't rewrite your argument.

From £9 per 1,000 words, 3 weeks' notice for anything over 50,000. Members of the editors' society get nothing off but my respect.

Dr Honor Pelham — honor@pelhamedits.example — https://pelhamedits.example`,
    },
    {
      contacts: [
        contact('email', 'honor@pelhamedits.example', 'asked'),
        contact('website', 'https://pelhamedits.example', 'published'),
      ],
    },
  ),
  request(
    'en8-074',
    {
      title: '[TASK] Call 25 hardware shops in Nairobi and ask one question, $1.50 per call',
      body: `I'll give you a list with phone numbers. You ask if they stock 12V DC water pumps and at what price, write it into a Google sheet. Swahili needed obviously. $1.50 per call that got an answer, airtime on top. Paid by M-Pesa same day. $bid and tell me which network you're on`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150, maxMinor: 150, currency: 'USD', unit: 'item' },
      services: [null, 'market_research'],
    },
  ),
  other('en8-075', {
    title: 'Is it ok to charge for a quote?',
    body: `I do garden rooms and decking round Stirling. Every quote is an hour's drive, an hour measuring and an evening on the computer. I win about one in five. A mate charges £60 and takes it off the bill if they go ahead, says it gets rid of the tyre kickers.

I worry it gets rid of everybody. Anyone done it? How did you word it?`,
  }),
  request(
    'en8-076',
    {
      title: 'Whitelabel partner for Klaviyo flows – DM your rates',
      body: `We're a 5 person agency (paid ads, DTC food brands) and keep turning away email work. Looking for one freelancer or small shop to do Klaviyo set-up and flows for our clients under our name: welcome, abandoned cart, post purchase, win-back. 2-3 clients a month to start, could be steady.

Must write decent English copy too. DM me your rates per flow and a screenshot of results that you're allowed to show.`,
    },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  other('en8-077', {
    title: 'Klaviyo bill jumped from $150 to $400',
    body: `Same list, same sends. Apparently every "active profile" counts now whether you mail them or not. I spent the weekend suppressing 9,000 people who haven't opened since 2021 and got it down to $210.

What are you all moving to? Our store does about 30k a month, nothing fancy in the flows.`,
  }),
  request(
    'en8-078',
    {
      title: 'Data Entry / Payment Agent – work 1hr daily, $700 weekly',
      body: `Our company in Asia needs representative agents in USA, UK & Canada to receive payments from our customers. Requirement: any bank account or Cash App that is over 6 months. You receive the payment, you keep 10% as commission and forward the balance to our suppliers through Bitcoin machine. Training is free. It is 100% legal and our attorney can confirm. Weekly pay $700 apart from commission. Contact Mr. Raymond Whitlock on Telegram @ray_whitlock_hr or whitlock.agency@sinotrade-fin.example`,
    },
    {
      engagement: null,
      budget: { minMinor: 70000, maxMinor: 70000, currency: 'USD', unit: 'week' },
      contacts: [
        contact('telegram', 'ray_whitlock_hr', 'asked'),
        contact('email', 'whitlock.agency@sinotrade-fin.example', 'asked'),
      ],
      scam: 'is to take strangers’ money on an own account and pass it on',
    },
  ),
  offer(
    'en8-079',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=98800079',
      postedAt: '2024-11-01T17:28:00Z',
      body: `Location: Nairobi, Kenya (UTC+3)<p>Remote: Yes<p>Willing to relocate: Yes, EU or Canada<p>Technologies: Go, Kubernetes, Terraform, Kafka, Postgres, some Python<p>Résumé&#x2F;CV: on request<p>Email: wairimu.codes@savannamail.example<p>Backend and platform engineer, 6 years, last three at a mobile lender (14M users) where I ran the ledger service. I like boring systems that page nobody. Open to full time or contract from January.`,
    },
    { contacts: [contact('email', 'wairimu.codes@savannamail.example', 'asked')] },
  ),
  other('en8-080', {
    title: 'Ask HN: Who wants to be fired? (satire)',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=98800080',
    postedAt: '2016-04-01T12:00:00Z',
    body: `Location: a standing desk facing a wall<p>Remote: emotionally<p>Willing to relocate: to the other wall<p>Technologies: JIRA, mostly<p>Salary: yes please<p>Post yours below. Lead with the framework you are most tired of.`,
  }),
  request(
    'en8-081',
    {
      title: '[Users] Paid work: reviving the Fortran reader in our tide model',
      source: 'mailing-list',
      url: 'https://lists.tidalgroup.example/pipermail/users/2014-March/008081.html',
      postedAt: '2014-03-12T10:26:00Z',
      body: `Dear list,

as some of you know the reader for the old harmonic files (rdharm.f) no longer compiles with anything we can still install. Prof. Eastlake retired and nobody here dares to touch it.

We have 3500 GBP left in the project which must be spent by the end of July. Would anybody with Fortran and some netCDF be willing to rewrite it, with tests against the 12 sample files we have? Python is welcome too if it isn't ten times slower.

Please reply to me and not to the list.

Best wishes,
Maud Carrick
m.carrick@tidalgroup.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 350000, maxMinor: 350000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'm.carrick@tidalgroup.example', 'asked')],
    },
  ),
  other('en8-082', {
    title: 'Re: [Users] Release schedule for 4.2',
    source: 'mailing-list',
    url: 'https://lists.hexmeadow.example/archives/users/2013-11/0082.html',
    postedAt: '2013-11-20T08:51:00Z',
    body: `> could we not just pay somebody to do the Windows build?

We tried in 2011. The contractor was good, the build worked, and then he moved to New Zealand and we had a build that worked for one version and no idea why. I would rather have no Windows build than one that depends on one person, paid or not.

As for the schedule: the freeze is on Sunday, whatever isn't in by then goes to 4.3.

Torben`,
  }),
  offer(
    'en8-083',
    {
      title: 'Garden clearances, hedges, grass - Galway city & Oranmore',
      body: `Hi folks, I'm Cian, I've a van, a chipper and a strong back. Hedges, brambles, overgrown gardens, all green waste taken away. Fully insured. Prices from €80, I'll come and have a look for nothing. Ring me on 021 400 0083, evenings and weekends no bother`,
    },
    { contacts: [contact('phone', '+353214000083', 'asked')] },
  ),
  request(
    'en8-084',
    {
      title: 'Japanese to English, 2 volumes of a cooking manga',
      source: 'reddit',
      url: 'https://www.reddit.com/r/translator/comments/zl8084/',
      postedAt: '2021-06-15T23:01:00Z',
      tags: ['Japanese', 'Paid'],
      body: `Self publishing with the artist's permission (she's my aunt). 2 volumes, around 190 pages each, not a lot of text per page but plenty of food words and Kansai dialect. Translation only, I've got a letterer.

¥900 per page, paid per chapter by bank transfer or Wise. Please have translated manga or fiction before, and send me a page or two: kitchenaunt@tanukipress.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 900, maxMinor: 900, currency: 'JPY', unit: 'item' },
      contacts: [contact('email', 'kitchenaunt@tanukipress.example', 'asked')],
    },
  ),
  other('en8-085', {
    title: '[Japanese > English] Note found inside a rice cooker box',
    source: 'reddit',
    url: 'https://www.reddit.com/r/translator/comments/zl8085/',
    postedAt: '2019-12-27T18:18:00Z',
    tags: ['Translated'],
    body: `Bought second hand, this was under the cardboard. Looks handwritten. I can read 鍋 and that is where my two semesters end. Is it a recipe or did I get somebody's love letter? Photo in the comments.`,
  }),
  request(
    'en8-086',
    {
      title: 'Looking for someone who can take care of our site’s SEO and blog, 1500/month',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zl8086/',
      postedAt: '2025-09-04T14:48:00Z',
      tags: ['Hiring'],
      body: `Two-location physio practice in Denver. The last agency sent reports with green arrows and no patients.

Scope as we see it: four articles a month (our therapists will check them), fix the location pages, Google profiles, and one honest call each month about what worked.

$1,500 a month, three months fixed, then monthly. Individuals preferred. If you reply with "I ran an audit of your site" I will know you didn't, because I haven't posted the address.

frontdesk@crestlinephysio.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'frontdesk@crestlinephysio.example', 'asked')],
      services: ['blog_article', null],
    },
  ),
  other('en8-087', {
    title: 'WordPress: who owns the child theme an agency built?',
    body: `We paid an agency 7,200 EUR in 2012 for our site. The contract says "the website" passes to us on payment. Now we want to move and they say the child theme is licensed, not sold, and ask 1,900 for it.

Is a child theme part of "the website"? Both parties are in the Netherlands. I understand nobody here is our lawyer.`,
  }),
  offer(
    'en8-088',
    {
      title: '[For Hire] Excel / Google Sheets / Apps Script, 9 years in a bank, now on my own',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zl8088/',
      postedAt: '2022-01-10T09:20:00Z',
      tags: ['For Hire'],
      body: `I untangle spreadsheets. If yours has a tab called "FINAL_v7_use_this" we should talk.

* models, dashboards, budgets
* VBA and Apps Script automation
* moving sheets to a small database when it's time

$55/hr, or a fixed price once I've seen the file. NDA no problem. East coast hours.

Book 20 minutes: https://calendly.com/untangled-sheets/20min or mail gideon@untangledsheets.example`,
    },
    {
      contacts: [
        contact('calendar', 'https://calendly.com/untangled-sheets/20min', 'asked'),
        contact('email', 'gideon@untangledsheets.example', 'asked'),
      ],
    },
  ),
  other('en8-089', {
    title: 'How much do you bill when the client watches you work?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/graphic_design/comments/zl8089/',
    postedAt: '2023-03-30T20:47:00Z',
    body: `New client, nice woman, wants to sit on Zoom while I do the brochure. "It saves the emails." It does not save anything, I spent 25 minutes on Tuesday moving a logo two millimetres left and then back.

My normal is $70/h. There was that old sign in garages, $10 more if you watch, $20 more if you help. Has anyone actually done that?`,
  }),
  request(
    'en8-090',
    {
      title: 'Lead Platform Engineer',
      source: 'weworkremotely',
      url: 'https://weworkremotely.com/remote-jobs/saltgrass-lead-platform-engineer-8090',
      postedAt: '2023-11-06T00:00:00Z',
      tags: ['DevOps', 'Full-Time', 'Americas only'],
      body: `<p><strong>Saltgrass</strong> keeps the water sensors of 200 farms and three cities online. You would lead a platform team of four.</p><ul><li>AWS, Terraform, a great many MQTT brokers</li><li>on call one week in five, paid extra</li><li>two trips a year to Albuquerque</li></ul><p>Compensation: $165,000 - $190,000 and real equity.</p><p>To apply: <a href="https://saltgrass.example/careers/lead-platform">saltgrass.example/careers/lead-platform</a></p>`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 16500000, maxMinor: 19000000, currency: 'USD', unit: 'year' },
      contacts: [contact('website', 'https://saltgrass.example/careers/lead-platform', 'asked')],
    },
  ),
  other('en8-091', {
    title: 'New in 5.3: bounties are gone',
    source: 'github',
    url: 'https://github.com/tarnwick/quern/discussions/8091',
    postedAt: '2023-06-21T16:40:00Z',
    tags: ['announcements'],
    body: `For three years we attached small bounties ($50 to $200) to issues. Thank you to everybody who took one, 84 in all.

We're stopping. In the last six months most of the PRs for bountied issues were copied from one another, arrived within minutes and didn't run. Reviewing them took longer than writing the fix.

Open bounties that someone has already claimed will be paid. Sponsors' money goes to the two maintainers and to CI instead. Full release notes below.`,
  }),
  request(
    'en8-092',
    {
      title: '',
      source: 'discord',
      url: 'https://discord.com/channels/880092/1100/880092001',
      postedAt: '2024-12-29T21:34:00Z',
      body: `anyone here do minecraft builds for pay? need a spawn for a 1.21 survival server, medieval harbour, ~200x200, interiors only for the market hall. around 80 usd, can go bit higher if you make custom trees. dm me on discord, barnacle_ben`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'barnacle_ben', 'asked')],
    },
  ),
  offer(
    'en8-093',
    {
      title: '',
      body: `selling my spare time lol. i clip streams for tiktok/shorts, 3 clips 10 bucks, captions included, been doing it for 2 streamers w 4k avg. dm @clipgremlin on telegram`,
    },
    { contacts: [contact('telegram', 'clipgremlin', 'asked')] },
  ),
  other('en8-094', {
    title: 'Has anyone used a nearshore team for firmware?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=98800094',
    postedAt: '2021-02-09T19:19:00Z',
    body: `We have web contractors in three countries and it works fine. Firmware seems different: you need the board on the desk, the scope, the person who soldered it. Our only firmware engineer is going on parental leave for a year and we wonder whether to split his work, hire, or ship a crate of boards to an agency in Porto.<p>Interested in experiences, good or bad, and what you paid per day.`,
  }),
  request(
    'en8-095',
    {
      title: 'Remote Assistant to Film Producer — apply fast',
      body: `I am a film producer presently out of the country for a shooting and I need a trustworthy personal assistant to run errands for me for 2-3 hours a day. Pay is $600 weekly. First week duty: you will get my cheque by mail, deposit to your bank, remove your pay and send the rest to the costume vendor and orphanage that I will direct you to by Zelle or Apple card. Kindly reply with Name, Cell number, Bank and Occupation to bernardhale.productions@reelmail.example. God bless you.`,
    },
    {
      engagement: null,
      budget: { minMinor: 60000, maxMinor: 60000, currency: 'USD', unit: 'week' },
      contacts: [contact('email', 'bernardhale.productions@reelmail.example', 'asked')],
      scam: 'a cheque to deposit and pass on',
    },
  ),
  other('en8-096', {
    title: 'Is this interview a scam? They want me to npm install their "trading demo"',
    body: `Recruiter on LinkedIn, "Senior React, 140-180k, fully remote". Nice chat, then a zip with a repo and I'm to run it before the call, "with MetaMask on so that you see the real flow". There's a postinstall script that pulls something base64'd from a paste site.

Some more details because I know you'll ask. The recruiter's profile is from 2016, 500+ connections, a few of them people I know, all of whom accepted him within the last month. The company "raised 12M in a seed round" that no newspaper has heard of. The call was moved twice, both times at one in the morning my time, both times with an apology from a different person with the same way of writing. When I asked whether I could just review the code in the browser he said the test measures "how the candidate runs the project in real environment".

I'm seven months out of work and this was the first one that read like somebody had actually looked at my CV, so I wanted it to be real for about a day and a half longer than I should have.

I have not run it. I asked for the company's site and got a page registered nine days ago. I know the answer, I think I just need somebody to say it out loud.`,
  }),
  request(
    'en8-097',
    {
      title: 'Need 3 people who can set up profile for us on Upwork (monthly income)',
      source: 'telegram',
      url: 'https://t.me/devpartnerhub/8097',
      postedAt: '2025-04-23T04:04:00Z',
      body: `Hi we are strong developer team in Asia, 8 yr experience. We looking for partners from US / Canada / Poland who create and verify the account, and let us work in it by AnyDesk. You only do the video verification and sometimes the client meeting. No work from you. You get fixed $300 monthly for each account. PM on Telegram @silvertide_partner`,
    },
    {
      engagement: null,
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'month' },
      contacts: [contact('telegram', 'silvertide_partner', 'asked')],
      scam: 'an account and a face to lend to strangers',
    },
  ),
  offer(
    'en8-098',
    {
      title: 'Small studio with a gap: webshops on Shopify, from £3,500',
      source: 'reddit',
      url: 'https://www.reddit.com/r/shopify/comments/zl8098/',
      postedAt: '2019-05-20T08:58:00Z',
      body: `Mods ok'd this. We're three people in Sheffield who do nothing but Shopify for makers: potters, knife makers, a chap who does harpsichords. A project fell through so June is free.

What you get for £3,500: theme adapted to your brand, up to 60 products loaded, photography day in your workshop, two hours of training and a month of us answering the phone.

Shops we've made: https://anvilandreed.example/shops. Say hello at hello@anvilandreed.example.`,
    },
    {
      contacts: [
        contact('website', 'https://anvilandreed.example/shops', 'published'),
        contact('email', 'hello@anvilandreed.example', 'asked'),
      ],
    },
  ),
  other('en8-099', {
    title: 'Shopify partner quit mid-build, how do I brief the next one?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/shopify/comments/zl8099/',
    postedAt: '2023-09-19T16:36:00Z',
    tags: ['Theme'],
    body: `Our developer found a full time job and left us with a theme that's about 70% done. No hard feelings, he gave back the last instalment. I've got repo access, a Figma file and a list of things he knew were broken.

Before I go looking for anybody: what do you want to see as a dev in order not to run? Is it worth paying for a code review first, and what would one cost, a day?`,
  }),
  request(
    'en8-100',
    {
      title: 'Bride here. Calligrapher for 85 place cards + seating chart?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/weddingplanning/comments/zl8100/',
      postedAt: '2017-07-12T21:15:00Z',
      tags: ['Vendors'],
      body: `My calligrapher cancelled (had twins early, everybody's fine!!) and our wedding is 19 August in Asheville. I need 85 place cards and one seating chart on a mirror about 3 ft tall. I have the cards, the mirror and the list. Ink is dusty blue.

I can do $3 per card for the cards and would love a quote for the mirror. Local is best because of the mirror but the cards could be mailed. hello.marnie.and.bo [at] letterfern [dot] example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300, maxMinor: 300, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'hello.marnie.and.bo@letterfern.example', 'asked')],
    },
  ),
  other('en8-101', {
    title: 'DIY seating chart, took me one evening and $18',
    source: 'reddit',
    url: 'https://www.reddit.com/r/weddingplanning/comments/zl8101/',
    postedAt: '2018-05-29T02:22:00Z',
    tags: ['Recap/Budget'],
    body: `Quotes were $240 to $400. So: thrifted window frame $12, a white paint pen $6, tracing paper taped behind the glass, and my maid of honour reading names aloud like an auctioneer. You can see where I misspelt Siobhan and fixed it with a Q-tip.

Would I hire someone for the next wedding? There's no next wedding, so no.`,
  }),
  request(
    'en8-102',
    {
      title: 'Volunteer web developer for animal shelter',
      body: `We're a small shelter near Timaru run by nine volunteers, all of us with paws on the desk and none with a clue about websites. Ours shows animals that were adopted in 2022.

There's no money in it I'm afraid, every cent goes to the vet. But if somebody would like to give us a few evenings to make it so that we can add and remove animals ourselves, we'd be over the moon. Free dog cuddles. Reach us at shelter@pawsofthesouth.example`,
    },
    {
      scam: 'unpaid, volunteers',
      contacts: [contact('email', 'shelter@pawsofthesouth.example', 'asked')],
      services: ['five_page_website', null],
    },
  ),
  offer(
    'en8-103',
    {
      title: 'Logo designer will do 2 logos for free (building portfolio)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireAnArtist/comments/zl8103/',
      postedAt: '2021-10-04T17:00:00Z',
      body: `Final year design student in Manila. I want two real clients in my portfolio before I graduate, preferably food or a repair business. You get three drafts and final vector files, I get to show it with your name. After these two I'll charge, promise 😄 My instagram is @tala.draws.marks, message me there with what your business does.`,
    },
    { contacts: [contact('instagram', 'tala.draws.marks', 'asked')] },
  ),
  other(
    'en8-104',
    {
      title: 'Payhaven payout on hold for 90 days, 14k stuck',
      body: `We sold out a preorder of desk lamps in two days (never happened before) and apparently "sudden increase in volume" is a risk. I've sent invoices of the factory, tracking, even a video of the warehouse. Chat says wait, risk@payhaven.example answers with the same three paragraphs.

I've got a factory that wants its second half on the 20th. Does writing to someone higher up help? Anybody got it released early?`,
    },
    { contacts: [contact('email', 'risk@payhaven.example', 'seen')] },
  ),
  request(
    'en8-105',
    {
      title: 'Extend our n8n / Airtable thing, paid by the hour',
      source: 'discourse',
      url: 'https://community.flowbench.example/t/extend-our-n8n-airtable-thing/8105',
      postedAt: '2024-07-09T13:33:00Z',
      tags: ['jobs'],
      body: `We're a furniture rental company in Berlin. A former colleague built flows between Webflow forms, Airtable and our accounting (sevDesk). Now sevDesk has a new API version and half of them fail.

In short, this is what runs today:

- form on the site → Airtable "Anfragen" → a mail with an offer as PDF (works)
- accepted offer → contact + order in sevDesk (fails since 1 July)
- end of rental → invoice in sevDesk, reminder after 14 days (fails)
- return date → row in the drivers' calendar (works, but nobody knows why it does)

It's self hosted n8n 1.41 on Hetzner, about 30 workflows, some of them named "test 3 final". We can give you a copy of everything with invented customers. Two of us can follow a flow when it's explained, no one can write JavaScript.

We need somebody who can connect it again, write down what each flow does, and add DHL labels. I guess 20-30 hours. We pay 80-100 €/h depending on experience.

Mail to ops@leihlehne.example or book here: https://calendly.com/leihlehne-ops/intro`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 10000, currency: 'EUR', unit: 'hour' },
      contacts: [
        contact('email', 'ops@leihlehne.example', 'asked'),
        contact('calendar', 'https://calendly.com/leihlehne-ops/intro', 'asked'),
      ],
      services: ['api_integration'],
    },
  ),
  other('en8-106', {
    title: 'Webhook fires twice for every Airtable update',
    source: 'discourse',
    url: 'https://community.flowbench.example/t/webhook-fires-twice/8106',
    postedAt: '2023-05-25T07:17:00Z',
    tags: ['questions', 'airtable'],
    body: `Describe the problem: I change one cell, the workflow runs two times, 3 s apart, same payload. Only with the self hosted version, cloud is fine.

What I tried: new token, new base, turning the retry off, a colleague's laptop. As a workaround I compare the last modified time in a Code node but that feels wrong. Version 1.29.0, docker, sqlite.`,
  }),
  request(
    'en8-107',
    {
      title: 'WANTED: somebody to teach my mum the iPad (Didsbury)',
      source: 'gumtree',
      url: 'https://www.gumtree.com/p/tuition-wanted/ipad-didsbury/8800107',
      postedAt: '2018-09-25T17:42:00Z',
      body: `Mum is 81, sharp as a tack, and would like to do photos, email and the crossword without ringing me at work. Looking for a patient person to go round for an hour a week, tea provided whether you like it or not. £20 an hour. Ring me first please: Caroline, 0161 496 0107.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'GBP', unit: 'hour' },
      contacts: [contact('phone', '+441614960107', 'asked')],
    },
  ),
  offer(
    'en8-108',
    {
      title: 'Maths & Physics grinds, Leaving Cert, Higher level',
      body: `Qualified secondary teacher (12 yrs), correcting State exams since 2017. Online or at my kitchen table in Bishopstown. €45/hr, groups of three €20 each. A few spaces on Tuesdays and Saturday mornings. Text Maeve at 021 400 0108 or email grinds@maevemaths.example`,
    },
    {
      contacts: [contact('phone', '+353214000108', 'asked'), contact('email', 'grinds@maevemaths.example', 'asked')],
    },
  ),
  other('en8-109', {
    title: '',
    body: `Day 3 of my first freelance month. Earned: 0. Bought: a domain, a chair, a second domain. Learnt: the dog considers 11am a meeting.`,
  }),
  request(
    'en8-110',
    {
      title: '5k budget for an MVP',
      source: 'reddit',
      url: 'https://www.reddit.com/r/hireaprogrammer/comments/zl8110/',
      postedAt: '2023-12-03T18:50:00Z',
      tags: ['Hiring'],
      body: `Hey, I own three laundromats and I want an app for the machines: customer scans a QR code, sees how long the wash still takes, gets a push when it's done. I already have the little current sensors and they already report to a server (ESP32, MQTT). So you'd do backend + a simple PWA, no native app needed.

5k budget, USD, could be 3 milestones. Would love someone in North American time zones. Tell me what you built last and what broke. PM me at u/spincycle_dee please, this account is for the subs my wife shouldn't see (board games).`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 500000, maxMinor: 500000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('reddit', 'spincycle_dee', 'asked')],
    },
  ),
  other('en8-111', {
    title: 'My MVP cost 5k and here is what I got',
    source: 'substack',
    url: 'https://foldingtable.substack.com/p/my-mvp-cost-5k',
    postedAt: '2022-03-16T09:00:00Z',
    body: `I hired a developer in March last year with $5,000 and a drawing on a napkin. This is the story of what I got for it: an app that worked, a friendship that didn't, and eleven paying customers.

I should say that I'm not technical. I ran a dance school for nine years and the only software I ever loved was a paper diary. What I wanted was a way for parents to move a lesson without ringing me during another lesson.

I interviewed four people. One wanted $28,000, one wanted to know which blockchain, one was lovely and busy until autumn. Bogdan asked how many parents I had, how often they cancel and what I do now when they do. He said five thousand would buy something small that worked and nothing else. I heard "something" and stopped listening.

Part one is about the brief. I thought mine was detailed. It was two pages long and said "like Calendly, but nicer". When Bogdan asked what should happen if two people book the same slot I answered "good question!" and meant it as an answer.

If I did it again I would spend the first thousand on somebody who asks questions for a week.`,
  }),
  request(
    'en8-112',
    {
      title: 'Part time evaluator: rate hotels and get paid daily',
      body: `Hello dear, I am Grace from GoldStay recruitment team. We hire part time workers to rate hotels from your phone, 40 ratings each day, 30 minutes. Earn $80 - $200 every day, salary is withdrawn in USDT. New member gets $15 welcome bonus. When your set has combination order you top up the small difference and get it back with 6x commission. Message teacher on Telegram @goldstay_grace or WhatsApp +1 646 555 0139 to register.`,
    },
    {
      budget: { minMinor: 8000, maxMinor: 20000, currency: 'USD', unit: 'day' },
      contacts: [contact('telegram', 'goldstay_grace', 'asked'), contact('whatsapp', '+16465550139', 'asked')],
      scam: 'taps for daily money, own money to top up',
    },
  ),
  offer(
    'en8-113',
    {
      title: '[FOR HIRE] Sysadmin / Linux, fixed-price rescue jobs',
      source: 'reddit',
      url: 'https://www.reddit.com/r/sysadminjobs/comments/zl8113/',
      postedAt: '2015-06-09T22:17:00Z',
      body: `Fifteen years of Debian and CentOS, mail servers in particular. If your mail lands in spam, your disk is full at 3am, or the person who knew the password has left: that's what I do.

How it goes: you write me what you see (not what you think it is), I ask for a login that you can take away again, and I keep a log of every command I type, which you get. Most things turn out to be one of twelve things. If yours is the thirteenth I say so before the meter runs.

What I don't do: Windows, Exchange, "just have a quick look at our whole security", anything on a server whose owner doesn't know that I'm there. Nights and weekends are fine, I've two small kids and am awake anyway.

Flat $200 for a diagnosis with a written report, credited if I then fix it. References from two ISPs and a school district.

ivo [dot] marchetti [at] uptimehearth [dot] example — or LinkedIn: https://www.linkedin.com/in/ivo-marchetti-hearth`,
    },
    {
      contacts: [
        contact('email', 'ivo.marchetti@uptimehearth.example', 'asked'),
        contact('linkedin', 'https://www.linkedin.com/in/ivo-marchetti-hearth', 'asked'),
      ],
    },
  ),
  other('en8-114', {
    title: 'Do clients read your LinkedIn at all?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/zl8114/',
    postedAt: '2024-02-21T15:51:00Z',
    body: `I update mine every January like a tax return. This year I looked at where the last ten projects came from: six by referral, two from a talk, one from a podcast I'd forgotten, one from a woman who met my mother at a bus stop.

None from LinkedIn, though I get "are you open to opportunities" once a week, always for something in Java, which I've never written.

Is anybody here really getting paid work out of it, or do we all do it because everyone else does?`,
  }),
  request(
    'en8-115',
    {
      title: 'Script for a 90 second film, mental health charity',
      source: 'rss',
      url: 'https://boards.commonpurse.example/briefs/8115',
      postedAt: '2023-01-05T09:00:00Z',
      tags: ['script', 'charity', 'paid'],
      body: `We're a helpline for farmers. We would like a script for a film of 90 seconds, shown at marts and on YouTube, in which nobody looks out of a rainy window. Interviews with four farmers exist as audio and may be quoted.

We need the script only, a local crew will shoot it. Fixed fee of €750, two rounds of changes, delivery by mid February.

Send one script that was produced, and two sentences on why this one, to Fergal at fergal@headlandline.example. We can't reply to agencies.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 75000, maxMinor: 75000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'fergal@headlandline.example', 'asked')],
      services: ['video_script'],
    },
  ),
  other(
    'en8-116',
    {
      title: 'New: Rotaboard 2.0, shifts for cafés, now with swaps',
      source: 'mastodon',
      url: 'https://social.rotaboard.example/@dev/118800116',
      postedAt: '2024-03-04T11:00:00Z',
      body: `<p>Rotaboard 2.0 is out 🎉</p><p>Your people can now swap shifts between themselves and you only tap yes. Free for teams up to 6, €12 a month above that. Still no tracking, still two of us and a cat.</p><p><a href="https://rotaboard.example/" rel="nofollow noopener" target="_blank">rotaboard.example</a></p>`,
    },
    { contacts: [contact('website', 'https://rotaboard.example', 'published')] },
  ),
  offer(
    'en8-117',
    {
      title: 'Thai translator/interpreter, Bangkok, factory audits',
      body: `I accompany buyers on factory visits (food, garment, plastics) and translate contracts TH<>EN. I studied in Leeds for four year so I understand also your jokes. 6,000 baht per day in Bangkok and Samut Prakan, travel extra. You can ask for reference from a British furniture importer.

Line is better but for foreigners email: ploy.interprets@chaomail.example`,
    },
    { contacts: [contact('email', 'ploy.interprets@chaomail.example', 'asked')] },
  ),
  request(
    'en8-118',
    {
      title: 'Competitor research for a private language school, Malta',
      body: `We're looking for a freelance researcher. 🔎

Task: a clear comparison of 15 English language schools in Malta and Gozo: prices by season, course types, accommodation, agents' commission where you can find it, reviews in four languages. One spreadsheet and ten pages of conclusions.

Budget: €1,200. Start: now. End: Easter.

Comment "interested" or, better, write to me: bernardette@porthlingua.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'bernardette@porthlingua.example', 'asked')],
      services: ['competitor_analysis', 'market_research'],
    },
  ),
  other('en8-119', {
    title: 'Upwork raised the connects again',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Upwork/comments/zl8119/',
    postedAt: '2024-08-01T06:31:00Z',
    body: `18 connects for a $150 job with 50+ proposals. I'm top rated, 100% JSS, four years, and I worked out that I paid $212 in July to win $640. My cousin drives a delivery bike and laughed for a full minute.

What are you guys doing instead? And don't say "niche down" I translate Hungarian dental records, I can't niche any further down.`,
  }),
  request(
    'en8-120',
    {
      title: 'Bartender + glass washer for a 60th, Saturday 8 June, Brighton',
      body: `Garden party for my dad, roughly 70 people, 3pm til 10pm. Drinks are bought, it's mostly pouring prosecco, one silly cocktail and keeping the beer cold. Need one bartender and one person on glasses. £15/hr for each plus a taxi home and all the cake you can carry. Msg me here or whatsapp Zadie on 020 7946 0320 (yes a landline on whatsapp, don't ask)`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500, maxMinor: 1500, currency: 'GBP', unit: 'hour' },
      contacts: [contact('whatsapp', '+442079460320', 'asked')],
    },
  ),
  offer(
    'en8-121',
    {
      title: 'Hindi / Marathi voice + dubbing, female',
      source: 'facebook',
      url: 'https://www.facebook.com/groups/880121/posts/88012101/',
      postedAt: '2022-08-19T12:12:00Z',
      body: `Namaste all, myself Vaidehi, dubbing artist from Nagpur with 6+ years experience (2 web series, many corporate films, e-learning). Home studio, same day delivery possible. Rates ₹4 per word for corporate, dubbing is discussed by project. Kindly mail for demo: vaidehi.dubs@awaazghar.example or connect on instagram https://www.instagram.com/vaidehi.dubs/`,
    },
    {
      contacts: [contact('email', 'vaidehi.dubs@awaazghar.example', 'asked'), contact('instagram', 'vaidehi.dubs', 'asked')],
    },
  ),
  other('en8-122', {
    title: 'Our village hall needs a new roof — meeting Thursday',
    body: `The committee has three quotes now, between £38,000 and £52,000, and the lottery bid covers at most half. Before anybody asks: yes we did ask Roy's son. Please come on Thursday 7.30 and say which you'd choose, and bring ideas for raising the rest. Tea and the good biscuits.`,
  }),
  request(
    'en8-123',
    {
      title: 'Remote typing job, PDF to Word, 40$ per page!!',
      body: `Typist are needed urgently in all countries. You will retype scanned book pages into MS Word. Payment 40$ per page, minimum 50 page every week, payment by bank or Bitcoin. To avoid unserious people there is a refundable security deposit of 35$ which you pay before we assign the first book. Email: typing.dept@novelscan-hr.example, subject: TYPIST`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'typing.dept@novelscan-hr.example', 'asked')],
      scam: 'has to pay a deposit before the work',
    },
  ),
  other('en8-124', {
    title: 'Quit without notice, now they want me back',
    body: `Quit my job in October because my manager moved my leave three times. Went freelance, am doing ok, about 6k a month. Today the CTO writes, turns out nobody can deploy the thing, would I come back "on whatever terms". My number in 2022 was 71k.

Part of me wants to say 150 and a public apology. Part of me remembers the smell of that kitchen. What would you ask for, realistically?`,
  }),
  offer(
    'en8-125',
    {
      title: '',
      body: `Alterations, zips, hems, wedding dresses taken in. I work from home in Footscray, most things back in a week. Hems from $25. Message me here or call 0491 570 158 😊`,
    },
    { contacts: [contact('phone', '+61491570158', 'asked')] },
  ),
  request(
    'en8-126',
    {
      title: 'Contributors wanted for our new men’s style magazine',
      body: `We're launching Collar & Cuff in March and looking for talented writers who live and breathe tailoring, grooming and whisky. 2 articles a week, 600 to 900 words with pictures.

As a young publication we aren't able to pay at this stage, but your byline will be seen by an anticipated 100,000 readers a month, and those who stay with us will be first in line for paid positions.

Send a CV and three ideas to editors@collarandcuff.example.`,
    },
    {
      scam: 'unpaid, for a byline',
      contacts: [contact('email', 'editors@collarandcuff.example', 'asked')],
      services: ['blog_article', null],
    },
  ),
  other('en8-127', {
    title: 'What does a ghostwriter for a family memoir cost these days?',
    body: `My grandfather left 40 cassettes about his years on the Grand Banks boats. My uncle thinks we could get someone to turn it into a book for "a couple thousand", I've read everything from $5,000 to $60,000. We don't have anybody in mind and there's no decision in the family, I'd only like to walk into Sunday dinner with a real number. If you've had one done, what was in the price? Transcribing alone must be weeks, half of it is wind and the other half is names of men with the same name. My aunt already typed one cassette and it came to 31 pages, of which 20 are about one storm and four about a cook. And did you get to keep the recordings, rights and all that? Also who tells the uncle he isn't getting a chapter.`,
  }),
  request(
    'en8-128',
    {
      title: 'Full time nanny, two boys (1 and 4), Westlands',
      source: 'jobboard',
      url: 'https://kazinairobi.example/ads/8128',
      postedAt: '2024-01-08T06:00:00Z',
      tags: ['Domestic', 'Full time'],
      body: `Family of four in Westlands seeks an experienced nanny, Monday to Friday 7am - 5pm, live-out. First aid certificate and at least two referees we can call. English and Kiswahili. Must be at peace with dogs.

Salary KES 38,000 per month plus NHIF, NSSF and transport. Start 1st February. Please send your CV to household@westlandsfour.example or WhatsApp 0700 000 128.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 3800000, maxMinor: 3800000, currency: 'KES', unit: 'month' },
      contacts: [contact('email', 'household@westlandsfour.example', 'asked'), contact('whatsapp', '+254700000128', 'asked')],
    },
  ),
  offer(
    'en8-129',
    {
      title: 'Available for contract: technical writer (API docs), ex-Knotwise',
      body: `I was in the layoffs on Tuesday, so: technical writer, seven years, API references, migration guides and the kind of error messages that tell you what to do. I read code (Go, TypeScript) and open PRs myself.

Contract or permanent, remote from Lisbon. Samples and rates at https://sunniva-docs.example, mail to hi@sunniva-docs.example, GitHub is https://github.com/sunniva-docs.`,
    },
    {
      contacts: [
        contact('website', 'https://sunniva-docs.example', 'published'),
        contact('email', 'hi@sunniva-docs.example', 'asked'),
        contact('github', 'sunniva-docs', 'published'),
      ],
    },
  ),
  other('en8-130', {
    title: 'Finally turned down a client and nothing happened',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/zl8130/',
    postedAt: '2026-01-19T18:24:00Z',
    body: `Six years of saying yes to everything. Yesterday somebody wanted an app in two weeks for 900 euros "with more work to follow", and I wrote: thank you, this isn't for me, good luck. Pressed send, waited for the sky to fall.

He said "ok no worries". That was it. I made soup.`,
  }),
];
