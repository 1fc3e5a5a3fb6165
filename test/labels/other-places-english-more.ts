/** English posts of other communities and years, the part that was kept for judgement until a fresh one took its place. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_MORE: readonly PlacedPost[] = [
  request(
    'en-001',
    {
      title: '[Hiring] Logo for a small coffee roastery ($400)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0001/',
      tags: ['Hiring'],
      postedAt: '2024-02-02T01:01:00Z',
      body: `Hi all! We're two sisters opening a roastery in Asheville this spring. Need a logo, vector files, something we can stamp on bags as well. We like woodcut / linocut looks, pls no AI generated stuff (we will ask for sketches).

Budget is $400, half up front through PayPal invoice, half when done. Deadline end of February.

Comment with a link to your portfolio and DM me, low effort "hi I'm interested" messages get ignored, sorry.

EDIT: wow lots of replies, going thru all of them tonight`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'USD', unit: 'fixed' },
      services: ['logo_design'],
    },
  ),
  offer('en-005', {
    title: "[OFFER] I'll remove backgrounds from your product photos, $0.50 each",
    body: "Been doing this for years, hair and glass included. Turnaround 24h for up to 50 pics. Payment after delivery, paypal or cashapp. PM with a sample and I'll do one for free.",
  }),
  request(
    'en-006',
    {
      title: '[Task] 5 bucks per TikTok hook, need 10',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zz0006/',
      tags: ['TASK'],
      postedAt: '2025-07-07T06:06:00Z',
      body: "need 10 opening lines for a skincare brand tiktok, UGC style, 5 bucks per hook i actually use. bid below and i'll send the product sheet",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 500, maxMinor: 500, currency: 'USD', unit: 'item' },
      services: [null, 'video_script'],
    },
  ),
  request(
    'en-007',
    {
      title: '[HIRING] SaaS blog writers, $0.08–$0.12 per word, ongoing',
      source: 'reddit',
      url: 'https://www.reddit.com/r/hireawriter/comments/zz0007/',
      tags: ['Hiring'],
      postedAt: '2026-08-08T07:07:00Z',
      body: `We run content for three B2B SaaS clients (HR tech, procurement, field service). Looking for two writers who can do 1,500–2,000 word posts that don't read like they were produced by a chatbot.

**Pay:** $0.08/word to start, $0.12 after the first month.
**Volume:** 3-4 pieces a month each
**Apply:** https://forms.greyhollow.example/writers

Please don't DM your application, the form is the only thing we look at.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8, maxMinor: 12, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
      contacts: [contact('website', 'https://forms.greyhollow.example/writers', 'asked')],
    },
  ),
  request(
    'en-008',
    {
      title: 'Need a writer for our pet supply blog, paid after trial',
      source: 'reddit',
      url: 'https://www.reddit.com/r/hireawriter/comments/zz0008/',
      postedAt: '2023-09-09T08:08:00Z',
      body: "Looking for a writer for a pet supply store blog. First article (1200 words, fully SEO optimized, with images) is a trial and is not paid, we keep the rights. After that it's $60 an article, two a week. Send samples by chat.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'item' },
      scam: 'the first article is an unpaid test',
      services: ['blog_article'],
    },
  ),
  offer(
    'en-010',
    {
      title: '[FOR HIRE] Health & nutrition writer (RD) - 14c/word, referenced and fact checked',
      body: `I'm a registered dietitian who writes. Eight years of clinic work, three of freelance content for supplement brands, meal kit startups and one hospital group. Every claim gets a citation.

Samples available on request. hello@tamsinverrall.example`,
    },
    { contacts: [contact('email', 'hello@tamsinverrall.example', 'asked')] },
  ),
  request(
    'en-011',
    {
      title: '[Paid] Pixel artist for a fishing roguelike, 1500-2500 USD',
      body: `Hello! We're Mudlark, a team of three making a fishing roguelike in Godot. We need:

- 24 fish (32x32, idle + hooked)
- 6 rods
- 2 tilesets (swamp, pier)

Contract with milestones, you get paid per milestone, credit in game, your name on the Steam page. Reference: think muted palette, chunky outlines.

Send portfolio to art@mudlarkgames.example or discord: mudlark_jo`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 250000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'art@mudlarkgames.example', 'asked'), contact('discord', 'mudlark_jo', 'asked')],
    },
  ),
  request(
    'en-013',
    {
      title: '[RevShare] Looking for a Unity programmer for our horror game "Wicker Road"',
      body: `**Team**: writer/designer (me), composer, 2 modelers
**What we need**: somebody who can do the inventory and AI for the stalker. We've been at it for 8 months. First person horror, ~3h playtime.
**Compensation**: rev share after Steam release, split evenly. No upfront payment as we all have day jobs.

Add me on reddit chat with what you've made!`,
    },
    { scam: 'revenue share only, no pay' },
  ),
  request(
    'en-018',
    {
      title: '[Hiring] Senior Product Designer, Oxbow Ledger, remote (US), $95k-$120k',
      body: `Full time, W2, benefits from day one. You'd be the second designer on a team that makes bookkeeping software for farms. Figma, some user research, willing to visit an actual farm twice a year.

Apply: https://careers.oxbowledger.example/product-designer`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 9500000, maxMinor: 12000000, currency: 'USD', unit: 'year' },
      contacts: [contact('website', 'https://careers.oxbowledger.example/product-designer', 'asked')],
    },
  ),
  other('en-019', {
    title: 'Mods, can we please ban spec work posts?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/DesignJobs/comments/zz0019/',
    postedAt: '2026-02-20T19:19:00Z',
    body: 'Third "contest" this week where 40 designers work for free and one gets 50 dollars. I\'m hiring designers myself at a proper rate and it\'s embarrassing to post next to that. Can we have a rule with a minimum budget?',
  }),
  request(
    'en-020',
    {
      title: 'Looking for an assistant editor in Atlanta, Nov 4-8, $350/10',
      source: 'reddit',
      url: 'https://www.reddit.com/r/editors/comments/zz0020/',
      postedAt: '2023-03-21T20:20:00Z',
      body: 'Premiere, Productions workflow, multicam syncing of a talk show pilot. On site near Krog Street. $350/10hr day, 5 days. Must be comfortable with about 9TB of rushes and a producer who talks a lot. DM me resume and avail.',
    },
    { engagement: 'contract', budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'day' } },
  ),
  request(
    'en-022',
    {
      title: '[PAID] Casting: older Scottish male voice for an audio drama ($250 flat)',
      body: `Hollow Lantern Audio is casting the role of THE FERRYMAN (60+, dry, kind, has seen too much). Around 140 lines, four episodes. $250 flat fee, paid within 14 days of delivery.

Record the two sides in the doc and mail an mp3 to casting@hollowlanternaudio.example by 12 March. File name FERRYMAN_YourName.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' },
      services: ['voiceover', null],
      contacts: [contact('email', 'casting@hollowlanternaudio.example', 'asked')],
    },
  ),
  request(
    'en-025',
    {
      title: '[Hiring] Backend engineer (Elixir), Kestrel Freight, remote US/Canada, 130-160k',
      source: 'reddit',
      url: 'https://www.reddit.com/r/jobbit/comments/zz0025/',
      tags: ['hiring'],
      postedAt: '2024-08-26T01:25:00Z',
      body: `We route trucks. Elixir/Phoenix since 2017, Postgres, a bit of Rust NIFs where it matters. Team of 11, no investors, profitable. Interview = one call, one paid half-day on a real bug, one talk with the founders.

work@kestrelfreight.example, tell us about something you deleted.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 13000000, maxMinor: 16000000, currency: 'USD', unit: 'year' },
      contacts: [contact('email', 'work@kestrelfreight.example', 'asked')],
    },
  ),
  request(
    'en-028',
    {
      title: '[HIRING] Agency or freelancer for LinkedIn + Instagram content, $800/mo',
      source: 'reddit',
      url: 'https://www.reddit.com/r/B2BForHire/comments/zz0028/',
      postedAt: '2023-02-01T04:28:00Z',
      body: `We're a 12 person accounting firm in Leeds and nobody has time for social. Want 12 posts a month, planned and designed, we approve on Fridays. Need someone who understands that accountants are allowed to be funny. $800 per month, three month trial.

DM with two examples of B2B accounts you run.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 80000, maxMinor: 80000, currency: 'USD', unit: 'month' },
      services: ['social_content_month'],
    },
  ),
  offer(
    'en-029',
    {
      title: '[FOR HIRE] We book 10-15 qualified meetings a month for agencies',
      body: 'Cold email done properly: own domains, warmed up, no scraped junk. Pay per meeting or retainer from $1,500. Book a call: https://calendly.com/harrowgate-leads/intro',
    },
    { contacts: [contact('calendar', 'https://calendly.com/harrowgate-leads/intro', 'asked')] },
  ),
  offer('en-032', {
    title: '[For Hire] Hire me!! General VA from Cebu, $5/hr, inbox + calendar + Canva',
    source: 'reddit',
    url: 'https://www.reddit.com/r/VirtualAssistant/comments/zz0032/',
    tags: ['For Hire'],
    postedAt: '2023-06-05T08:32:00Z',
    body: 'Good day! I am a former call center agent (4 yrs) now going freelance. I can handle email, scheduling, data entry, basic Canva graphics. I have backup internet and a generator. Can start right away, kindly send me a message po.',
  }),
  offer('en-037', {
    title: '[FOR HIRE] [REMOTE] Excel wizard, will fix your terrible spreadsheets',
    body: 'Macros, Power Query, dashboards, that one workbook that takes 4 min to open. I start at $30 for small fixes. No crypto no cheques. Chat me.',
  }),
  request(
    'en-038',
    {
      title: '[Hiring] Rockstar dev to build the next Airbnb (equity)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0038/',
      postedAt: '2025-03-11T14:38:00Z',
      body: "Idea is 100% done, just need it coded. Two-sided marketplace, iOS+Android+web, AI matching. Can't pay right now but you'd get 5% equity and huge exposure, we'll have investors once the app is live. NDA required before I say more. Should be easy for a good dev, maybe 2-3 weeks.",
    },
    { scam: 'paid in exposure and maybe equity' },
  ),
  request(
    'en-041',
    {
      title:
        'Copperbeech Health | Staff SRE, Android Engineer, Clinical Data Analyst | London, UK | ONSITE (hybrid 3 days) | Visa: yes | Full time',
      body: `NHS trusts use our software to discharge patients faster. Series B, 90 people. We're looking for:

- Staff SRE (AWS, Terraform, on-call 1 in 6)
- Android Engineer (Kotlin, offline-first)
- Clinical Data Analyst

All roles with salary bands: https://jobs.copperbeech.example/hn`,
    },
    { engagement: 'employment', contacts: [contact('website', 'https://jobs.copperbeech.example/hn', 'asked')] },
  ),
  request(
    'en-042',
    {
      title: 'Lodestar Labs | Working student / junior Python dev | Berlin | Onsite | 4000-5000 EUR/month',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000042',
      tags: ['who is hiring'],
      postedAt: '2025-07-15T18:42:00Z',
      body: "Small lab (5 people), we do seismic sensors for wind farms. You'd write the code that decides if a wiggle is a truck or a crack. German not required. mira@lodestarlabs.example",
    },
    {
      engagement: 'employment',
      budget: { minMinor: 400000, maxMinor: 500000, currency: 'EUR', unit: 'month' },
      contacts: [contact('email', 'mira@lodestarlabs.example', 'asked')],
    },
  ),
  request(
    'en-044',
    {
      title: 'SEEKING FREELANCER - REMOTE',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000044',
      tags: ['freelancer'],
      postedAt: '2023-09-17T20:44:00Z',
      body: 'Non-profit, we run a tool library in 3 cities. Looking for somebody to connect our booking system (documented REST API) to Xero, nightly sync of invoices + payments, tests please. We have a modest fixed budget and pay within a week. ruth@openquarry.example',
    },
    { engagement: 'contract', services: ['api_integration'], contacts: [contact('email', 'ruth@openquarry.example', 'asked')] },
  ),
  offer(
    'en-045',
    {
      title: 'SEEKING WORK | Prague or REMOTE | Full-stack (Python/Django, Vue, Postgres)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000045',
      tags: ['freelancer'],
      postedAt: '2024-01-18T21:45:00Z',
      body: `Hi, I'm Tomáš. 12 years of Django, former CTO of a ticketing startup. I take over abandoned projects, do upgrades and performance work.

Rate: EUR 85/h, or fixed price when the scope is clear
Site: https://vltavasoft.example
GitHub: https://github.com/vltavasoft
Email: tomas@vltavasoft.example`,
    },
    {
      contacts: [
        contact('email', 'tomas@vltavasoft.example', 'asked'),
        contact('website', 'https://vltavasoft.example', 'published'),
        contact('github', 'vltavasoft', 'published'),
      ],
    },
  ),
  offer(
    'en-046',
    {
      title: 'SEEKING WORK, remote or NYC. Technical writer and docs engineer.',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000046',
      tags: ['freelancer'],
      postedAt: '2025-02-19T22:46:00Z',
      body: `I turn "the docs are in Slack" into docs. OpenAPI, Docusaurus, Sphinx, style guides. Clients incl. two databases and one payments company you have used.

linkedin.com/in/jolene-hexvine, jl@hexandvine.example`,
    },
    {
      contacts: [
        contact('email', 'jl@hexandvine.example', 'asked'),
        contact('linkedin', 'https://www.linkedin.com/in/jolene-hexvine', 'published'),
      ],
    },
  ),
  offer(
    'en-048',
    {
      title: 'SEEKING WORK | Embedded / firmware | Remote, based in Porto',
      body: `STM32, nRF52, Zephyr, BLE. I've taken 3 devices through certification. Available 20 h/week from January. Preferred: fixed-scope bring-up work; short calls, long emails.

Email: rui (at) placaverde (dot) example`,
    },
    { contacts: [contact('email', 'rui@placaverde.example', 'asked')] },
  ),
  other('en-052', {
    title: 'Ask HN: Freelancers, how do you deal with scope creep?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000052',
    postedAt: '2023-08-25T04:52:00Z',
    body: "I charge fixed price since hourly made clients nervous. Now each project grows by 30 %. I've tried change orders, people get offended. What wording works?",
  }),
  request(
    'en-055',
    {
      title: 'SEEKING FREELANCER',
      body: 'Bloomsbury, London (hybrid) or remote UK. We publish walking maps and need an illustrator/cartographer for 4 new city maps, start April. £2,200 per map. Portfolio to the address in my profile.',
    },
    { engagement: 'contract', budget: { minMinor: 220000, maxMinor: 220000, currency: 'GBP', unit: 'item' } },
  ),
  other('en-056', {
    title: 'Re: SEEKING FREELANCER threads – do they still work?',
    body: "I've posted in these since 2014. In 2019 I'd get five mails per post, now I get two and one is a recruiter bot. Anyone else? I still found my best client here so I won't complain too loud.",
  }),
  other('en-057', {
    title: 'We analyzed 9,000 "Who is hiring" posts: remote peaked in 2021',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000057',
    postedAt: '2024-04-02T09:57:00Z',
    body: 'Scraped all threads since 2015 and classified by remote/onsite, salary mentioned, language. Median stated salary is $155k. Rust grew from 2% to 11% of posts. Charts and code in the article. Methodology caveats at the bottom.',
  }),
  offer('en-062', {
    title: '',
    source: 'mastodon',
    url: 'https://mastodon.example/@quillmoor/990000000000062',
    tags: ['FediHire', 'GetFediHired'],
    postedAt: '2025-09-07T14:02:00Z',
    body: "Hi fediverse, my contract ends this month so I'm #OpenToWork: Linux sysadmin / Ansible / Postgres, 15 years, Europe/remote. Boosts appreciated! #FediHire #GetFediHired",
  }),
  other('en-065', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000065',
    postedAt: '2024-03-10T17:05:00Z',
    body: 'client just asked me to "make the logo bigger" on a 32px favicon. I need a raise and possibly a lawyer',
  }),
  other('en-067', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/quillmoor.example/post/3zz0067',
    postedAt: '2026-05-12T19:07:00Z',
    body: "Freelancers: your rate isn't your salary divided by 2000. You pay the taxes, the laptop, the dentist and the weeks when nobody calls. Double it. Then add something.",
  }),
  offer('en-074', {
    title: '',
    body: "I'm a data analyst looking for my next role (SQL, dbt, Looker). 5 yrs in retail. Based in Lisbon, open to remote. If your team needs someone, my DMs are open. #opentowork",
  }),
  other('en-075', {
    title: '',
    body: 'Hot take: if your job post says "competitive salary" and there is no number, it isn\'t competitive and it\'s barely a salary.',
  }),
  other('en-080', {
    title: '',
    source: 'mastodon',
    url: 'https://mastodon.example/@quillmoor/990000000000080',
    postedAt: '2023-09-25T08:20:00Z',
    body: `Poll: How do you find clients?
▢ word of mouth
▢ platforms
▢ cold mail
▢ they find me and I hide
#freelance`,
  }),
  request(
    'en-083',
    {
      title: 'Bounty: dark mode for the print dialog',
      body: "I would pay 80 € to whoever gets this done properly (incl. the preview pane). I'm not a dev, I run a copy shop and my eyes hurt. Money via bank transfer or the project's OpenCollective, as you like.",
    },
    { engagement: 'bounty', budget: { minMinor: 8000, maxMinor: 8000, currency: 'EUR', unit: 'fixed' } },
  ),
  request(
    'en-084',
    {
      title: '$150 bounty for a Geometry Nodes setup: procedural thatched roof',
      source: 'discourse',
      url: 'https://community.blender.example/t/150-bounty-for-a-geometry-nodes-setup-pr/9084',
      tags: ['bounty'],
      postedAt: '2023-04-01T12:24:00Z',
      body: "I've tried for two weeks. Needs to follow arbitrary roof mesh, straw length + messiness as inputs, instancing so it doesn't kill my 2070. 150 USD by PayPal to the first one who posts a working .blend under CC0 (so that everybody gets it). Pictures of references attached.",
    },
    { engagement: 'bounty', budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-085', {
    title: 'Invoice PDF shows wrong total when a discount of 100% is used',
    source: 'github',
    url: 'https://github.com/quillmoor-example/tideclock/issues/85',
    tags: ['bug'],
    postedAt: '2024-05-02T13:25:00Z',
    body: `**Version** 3.2.1
**Plan** paid (Team, $49/mo)

When a coupon takes the total to $0.00 the PDF shows $-0.00 and our accountant isn't amused. Happens with annual plans as well ($470).

\`\`\`
total = subtotal - discount * 1.0
\`\`\`
I think it's the rounding there. Logs attached.`,
  }),
  other('en-087', {
    title: 'Consider offering a hosted version I could pay for',
    source: 'github',
    url: 'https://github.com/fenwick-example/notes/issues/87',
    postedAt: '2026-07-04T15:27:00Z',
    body: "I love this project but I don't want to run a server. I'd happily pay $5-10 a month for a hosted version with sync. Is that something you have thought of? Would also help fund development.",
  }),
  other('en-089', {
    title: 'Who is maintaining this? Looking for a replacement',
    source: 'github',
    url: 'https://github.com/marrowstone-example/cli/issues/89',
    tags: ['question'],
    postedAt: '2024-09-06T17:29:00Z',
    body: "The last release was in 2023 and my PR has been open for a year. Is there a fork that people use? We can't pay for a commercial tool. Thanks for all the work so far.",
  }),
  request(
    'en-091',
    {
      title: 'Need a developer to fix slow WooCommerce checkout',
      source: 'discourse',
      url: 'https://community.wordpress.example/t/need-a-developer-to-fix-slow-woocommerce/9091',
      tags: ['jobs'],
      postedAt: '2026-02-08T19:31:00Z',
      body: "Our checkout takes 9 to 12 seconds. 3,400 products, 28 plugins (I know). Host says it's not them. Looking for someone to profile it and fix what can be fixed, $30 to $50 per hour, I expect 5-10 hours. PM me here with what you'd look at first.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3000, maxMinor: 5000, currency: 'USD', unit: 'hour' },
      services: [null, 'five_page_website'],
    },
  ),
  request(
    'en-093',
    {
      title: 'Looking for n8n expert: HubSpot -> Airtable -> Slack',
      source: 'discourse',
      url: 'https://community.n8n.example/t/looking-for-n8n-expert-hubspot-airtable/9093',
      tags: ['jobs'],
      postedAt: '2024-04-10T21:33:00Z',
      body: `Hey community 👋

We need someone to build 3 workflows:
1. new deal in HubSpot → row in Airtable
2. status change in Airtable → Slack message w/ buttons
3. weekly report

Self hosted n8n, v1.6x. Error handling is important, our last setup failed silently for a month. Budget $500–1000 depending on complexity. ops@brightledge.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 100000, currency: 'USD', unit: 'fixed' },
      services: ['api_integration'],
      contacts: [contact('email', 'ops@brightledge.example', 'asked')],
    },
  ),
  other('en-094', {
    title: 'How do I pay for extra executions?',
    body: "I'm on the Starter plan and hit my limit on the 19th. Is there a way to buy 1,000 executions more or do I have to upgrade to Pro ($50)? Can't find it in billing.",
  }),
  request(
    'en-097',
    {
      title: '[Hobby] Seeking 2D animator for a platformer, no budget',
      body: "We are 4 hobbyists making a platformer about a postman in a flooded city. There's no budget, this is a hobby project and will be free on itch. Need an animator for the main character (12 animations). You'd get credit and our eternal thanks.",
    },
    { scam: 'hobby, unpaid' },
  ),
  offer(
    'en-098',
    {
      title: 'Product visualisation & animation – Cairnforge studio',
      source: 'discourse',
      url: 'https://community.blender.example/t/product-visualisation-animation-cairnfor/9098',
      tags: ['jobs'],
      postedAt: '2025-09-15T02:38:00Z',
      body: 'Two-person studio, Cycles, 7 years. Furniture, watches, kitchenware. From 350 € per image. Showreel on https://cairnforge.example, enquiries to studio@cairnforge.example',
    },
    {
      contacts: [
        contact('website', 'https://cairnforge.example', 'published'),
        contact('email', 'studio@cairnforge.example', 'asked'),
      ],
    },
  ),
  other('en-100', {
    title: 'Best presence sensor under $30?',
    source: 'discourse',
    url: 'https://community.homeassistant.example/t/best-presence-sensor-under-30/9100',
    postedAt: '2023-02-17T04:40:00Z',
    body: 'The ones I bought at $45 are good but I need eight. Is there anything cheaper that works locally? Would love to hire my cat for this, she always knows where everybody is.',
  }),
  request(
    'en-102',
    {
      title: 'Seeking theme developer to customise our Ghost theme',
      source: 'discourse',
      url: 'https://community.ghost.example/t/seeking-theme-developer-to-customise-our/9102',
      tags: ['jobs'],
      postedAt: '2025-04-19T06:42:00Z',
      body: 'We publish a travel magazine (https://slowferry.example). We want: a map per article, paid member pages, better gallery on mobile. We estimate 20–25 hours and have $1,200. Send a message through the forum.',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website'],
      contacts: [contact('website', 'https://slowferry.example', 'published')],
    },
  ),
  other('en-104', {
    title: 'The cost of hiring contractors to write your parser',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zz0104',
    tags: ['practices'],
    postedAt: '2023-06-21T08:44:00Z',
    body: 'We paid a contractor $8k for a parser in 2022. It was good. Then nobody understood it. This post is about what the handover should have been: a grammar, a fuzzer and one hour of talking.',
  }),
  other('en-110', {
    title: '[users] Re: price of the new support contract',
    body: `> Has anybody got a quote for the gold contract yet?

Yes, 2,400 a year for 5 nodes which is twice what we used to pay. We'll hire someone for two days instead if it ever breaks. YMMV.

--
Bertil`,
  }),
  other('en-113', {
    title: 'Pricing page says "unlimited" but API returns 429',
    source: 'github',
    url: 'https://github.com/lanternfish-example/engine/issues/113',
    tags: ['wontfix'],
    postedAt: '2024-06-02T17:53:00Z',
    body: "Your paid plan says unlimited requests. I'm getting 429 after 10k. Either fix the docs or the limit. I want a refund of my $29 if it isn't fixed.",
  }),
  other('en-115', {
    title: 'Our invoicing plugin is out of beta, 20% off until Friday',
    body: 'Hi all, the plugin that turns time entries into invoices is now stable. $79 a year, 20% off with code FERRY until Friday. Thanks to the forty people who tested it and found the bug with leap seconds. Ask me anything.',
  }),
  request(
    'en-116',
    {
      title: 'German localisation of a 9,000 word cozy game, 0.10€/word',
      source: 'discourse',
      url: 'https://community.godot.example/t/german-localisation-of-a-9-000-word-cozy/9116',
      tags: ['jobs'],
      postedAt: '2023-09-05T20:56:00Z',
      body: 'Native German speaker wanted, with some experience in games. Texts are in a spreadsheet with context screenshots. Informal du. 0.10 € per word, credit in game, LQA round paid by the hour extra. Please send a message with two titles you worked on.',
    },
    { engagement: 'contract', budget: { minMinor: 10, maxMinor: 10, currency: 'EUR', unit: 'item' } },
  ),
  request(
    'en-118',
    {
      title: 'Will sponsor: RTL support',
      source: 'github',
      url: 'https://github.com/fenwick-example/notes/issues/118',
      postedAt: '2025-02-07T22:58:00Z',
      body: 'Our NGO uses this in Arabic and Hebrew. We can offer a bounty of 600 USD for proper RTL in editor and preview, to be paid through Open Collective upon release. Happy to test on real machines. Anyone interested, please comment with a rough plan.',
    },
    { engagement: 'bounty', budget: { minMinor: 60000, maxMinor: 60000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-123',
    {
      title: 'MYSTERY SHOPPERS WANTED - earn up to $3000 WEEKLY',
      body: 'Work from home. We mail you a cashiers check, you deposit it, keep $350 as your pay and wire the rest to our evaluation agent by Western Union to test their service. No exp needed must be 18. Reply w/ full name, address, bank name.',
    },
    { budget: { minMinor: 300000, maxMinor: 300000, currency: 'USD', unit: 'week' }, scam: 'a cheque to deposit and wire on' },
  ),
  other('en-127', {
    title: 'FREE: office desk, you haul',
    url: 'https://gigs.craigslist.example/d/free-office-desk-you-haul/990127.html',
    postedAt: '2016-02-16T07:07:00Z',
    body: "Big oak veneer desk from my old consulting office. Scratches. Must bring two people, it's HEAVY. No emails asking if it's still available, if the ad is up it's here.",
  }),
  offer('en-131', {
    title: '[WSO] I Will Write Your Sales Page for $197 (Only 5 spots)',
    url: 'https://forums.warriorforum.example/threads/wso-i-will-write-your-sales-page-for-197.990131/',
    postedAt: '2011-06-20T11:11:00Z',
    body: `Dear Warrior,

If your page converts at less than 2%, you're leaving money on the table. My name is Chad and I've written 60+ letters that made over $1.2M for my clients. For this WSO: $197 instead of $997. Spots left: 3

>> Click the PayPal button below <<`,
  }),
  request(
    'en-132',
    {
      title: 'Wanted: someone to write a VSL script, $100-$150',
      body: 'Weight loss niche. 8-10 mins. I have the product and the avatar worked out. I need a script for a video sales letter and I want to see one that you wrote which converted. PM with price. No newbies plz.',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      services: ['video_script', null],
    },
  ),
  other('en-134', {
    title: 'Outsourcing: how I went from doing everything to a team of 4 in the Philippines',
    url: 'https://forums.warriorforum.example/threads/outsourcing-how-i-went-from-doing-everyt.990134/',
    postedAt: '2014-09-23T14:14:00Z',
    body: "A lot of you asked in my last thread, so here's the process. 1) write down each task for a week. 2) post a job with a trick question. 3) hire three for a paid trial. 4) keep one. I pay $400 to 600/month for a full timer. AMA.",
  }),
  request(
    'en-135',
    {
      title: 'Looking for vBulletin coder',
      body: "I need a mod for vB 3.6.8: users get points per post and can spend them in a raffle. Must be templated & phrase'd. Please quote me by PM, budget somewhere in the region of $80. 50% upfront 50% when it's live.",
    },
    { engagement: 'contract', budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-136',
    {
      title: 'PHP/MySQL guy needed for quick fix - paying $40 paypal NOW',
      body: 'My arcade site script broke when host upgraded to php5. Getting "Call to undefined function" on every page. Will pay 40 dollars by paypal to anybody who fixes today!! msn or pm',
    },
    { budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-137',
    {
      title: 'LOGO CONTEST - $50 to winner',
      url: 'https://forums.digitalpoint.example/threads/logo-contest-50-to-winner.990137/',
      postedAt: '2008-03-26T17:17:00Z',
      body: 'Need a logo for my webhosting company. Name: "RocketBarn". Post your entries in this thread, contest ends sunday midnight EST. Winner gets $50 paypal. Prefer 2.0 style w/ reflection. Need PSD.',
    },
    { budget: { minMinor: 5000, maxMinor: 5000, currency: 'USD', unit: 'fixed' }, services: ['logo_design'] },
  ),
  other('en-138', {
    title: 'Selling: established forum (gardening), 14k members, $2,200 BIN',
    body: 'Age: 5 yrs. Revenue: $110/mo adsense. Traffic: 22k uniques. vBulletin licence included. Starting bid $900, BIN $2200. Escrow welcome. Reason for selling: no time.',
  }),
  offer('en-141', {
    title: '',
    tags: ['slack', 'jobs'],
    postedAt: '2024-07-02T21:21:00Z',
    body: ':raising_hand: freelance PM here, just came off a 9 month contract at a fintech. free from next week, 3 days/wk. if anyone needs a pair of hands for roadmaps / delivery, ping me',
  }),
  other('en-142', {
    title: '',
    body: "is anybody else's invoice tool down? can't send the client anything and it's the 30th 😭",
  }),
  request(
    'en-148',
    {
      title: '',
      body: 'Anyone free to mow and strim a really overgrown garden in Totnes before Saturday? Will pay £60, tea and cake included 🌿',
    },
    { engagement: 'contract', budget: { minMinor: 6000, maxMinor: 6000, currency: 'GBP', unit: 'fixed' } },
  ),
  offer(
    'en-150',
    {
      title: '',
      body: '🎄 Christmas light installs in Stockport and around 🎄 fully insured, from £120. Message the page or ring Gav on 0161 496 0765',
    },
    { contacts: [contact('phone', '+441614960765', 'asked')] },
  ),
  other('en-151', {
    title: '',
    body: "Huge thanks to whoever recommended Theo for our bathroom. He turned up on time, was tidy and charged exactly what he said. If you're in two minds, don't be!",
  }),
  request(
    'en-152',
    {
      title: 'Sablecreek: Customer Support Lead',
      source: 'weworkremotely',
      url: 'https://weworkremotely.com/remote-jobs/sablecreek-customer-support-lead',
      postedAt: '2023-09-13T08:32:00Z',
      body: `**Headquarters:** Boise, ID
**URL:** https://sablecreek.example

Sablecreek makes scheduling software for veterinarians. We're looking for our first support lead. You'll answer tickets yourself, write the help centre, later build a team of three.

- Full time, remote in the Americas
- $70,000 – $90,000 a year
- 5 weeks off, really

**To apply:** https://apply.sablecreek.example/4411`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 7000000, maxMinor: 9000000, currency: 'USD', unit: 'year' },
      contacts: [
        contact('website', 'https://apply.sablecreek.example/4411', 'asked'),
        contact('website', 'https://sablecreek.example', 'published'),
      ],
    },
  ),
  request(
    'en-154',
    {
      title: 'Content Designer (UK remote)',
      source: 'himalayas',
      url: 'https://himalayas.app/companies/example/jobs/content-designer-uk-remote',
      tags: ['full-time'],
      postedAt: '2025-02-15T10:34:00Z',
      body: 'Ferrous &amp; Fable builds services for local councils. As a content designer you will turn policy into plain English together with researchers and developers.<br><br>Salary: £52,000 - £58,000. Permanent, full-time, remote anywhere in the UK. Benefits: pension 8%, 28 days leave.',
    },
    { engagement: 'employment', budget: { minMinor: 5200000, maxMinor: 5800000, currency: 'GBP', unit: 'year' } },
  ),
  request(
    'en-155',
    {
      title: 'Head of Growth (m/f/d) – permanent – Hamburg/hybrid',
      body: "You love numbers and hate buzzwords? We're a 40 people company that sells refurbished medical devices. Your tasks: own the channels, lead three people, report to the CEO. We offer a permanent contract, 30 days vacation and a job bike. Send your documents to people@ebbwerk.example, reference HG-11.",
    },
    { engagement: 'employment', contacts: [contact('email', 'people@ebbwerk.example', 'asked')] },
  ),
  request(
    'en-156',
    {
      title: 'Part-time barista wanted',
      body: 'Friendly café by the station needs a barista for Sat/Sun, 7–14h. $17/hour plus tips. Employee position, training given. Come by with your CV and ask for Lou.',
    },
    { engagement: 'employment', budget: { minMinor: 1700, maxMinor: 1700, currency: 'USD', unit: 'hour' } },
  ),
  other('en-160', {
    title: 'From $0 to $18k/month with a boring pressure washing business – AMA',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Entrepreneur/comments/zz0160/',
    postedAt: '2023-08-21T16:40:00Z',
    body: "Started with a $300 machine and flyers. First year 41k, second 130k. I've two employees now, $22/hr each. Biggest lesson: answer the phone. Ask me anything.",
  }),
  other('en-161', {
    title: "Where do you find good developers that don't cost 100k?",
    source: 'reddit',
    url: 'https://www.reddit.com/r/Entrepreneur/comments/zz0161/',
    postedAt: '2024-09-22T17:41:00Z',
    body: "I see people saying Upwork, Toptal, local universities. We're pre-revenue. What's worked for you? How did you vet them if you can't code? I'm not hiring yet, just trying to understand.",
  }),
  other('en-162', {
    title: 'I will not promote: do I really need a technical cofounder?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/startups/comments/zz0162/',
    postedAt: '2025-01-23T18:42:00Z',
    body: 'I have interviews with 40 potential customers, a waitlist of 600 and no code. Half of the advice says find a cofounder, the other half says hire an agency for $30k. What would you do in my shoes?',
  }),
  other('en-163', {
    title: "We raised a $2M seed, here's the deck and every mistake we made",
    body: 'I promised to share if we close, so here we are. 71 meetings, 2 term sheets. Hiring plan slide was the one that everybody wanted to talk about. Slides in the comments.',
  }),
  request(
    'en-164',
    {
      title: 'Looking for an experienced Bubble developer (paid, $5-7k, not equity)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/startups/comments/zz0164/',
      postedAt: '2023-03-25T20:44:00Z',
      body: "Sorry if not allowed mods. We have a validated idea in the funeral space (yes), a spec of 14 pages and $5-7k for the first version. Not looking for agencies. Tell me what you'd cut from a v1 if you only had 6 weeks.",
    },
    { engagement: 'contract', budget: { minMinor: 500000, maxMinor: 700000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-167', {
    title: '[Showoff Saturday] I made a job board that only lists posts with salaries',
    source: 'reddit',
    url: 'https://www.reddit.com/r/webdev/comments/zz0167/',
    tags: ['Showoff Saturday'],
    postedAt: '2026-06-28T23:47:00Z',
    body: 'Tired of "competitive". Scrapes ~40 sources, drops everything without a number. Built with SvelteKit + Postgres, costs me $6 a month. Roast me!',
  }),
  request(
    'en-168',
    {
      title: 'Paying $300 to whoever can get my Lighthouse mobile score above 90',
      body: "Hope this is ok here. Next.js marketing site, currently 54. I've tried image optimisation. I don't have time anymore and would rather pay somebody who has done that before. DM me, I'll give access to the repo.",
    },
    {
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website', 'landing_page'],
    },
  ),
  other('en-169', {
    title: "What's a normal retainer for a one-person SEO consultant?",
    body: 'Boss asked me to find out before we talk to anybody. B2B, 80 pages, US. I found everything from $500 to 8k per month. Any ranges from folks who do it?',
  }),
  other('en-170', {
    title: "How do you tell a client you're raising your rates?",
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/zz0170/',
    postedAt: '2025-09-03T02:50:00Z',
    body: "I've been at $50/h for four years with the same client. I want to go to $75 from January. Template emails welcome. I'm terrified they'll just hire somebody cheaper.",
  }),
  other('en-173', {
    title: 'Employer owes me $3,400 in back pay, closes next month',
    source: 'reddit',
    url: 'https://www.reddit.com/r/personalfinance/comments/zz0173/',
    postedAt: '2024-03-06T05:53:00Z',
    body: 'I\'m hourly, $21. They\'ve missed two pay cycles. I was told the money will come "when the client pays". Should I file a wage claim now or wait? State is Georgia.',
  }),
  other('en-174', {
    title: 'Should I pay someone to do my taxes or DIY this year?',
    body: 'W2 (62k), some 1099 income from dog sitting (4k), sold some stocks. CPA quotes $450. Is TurboTax good enough?',
  }),
  other('en-176', {
    title: 'Sign up with my link and we both get $10!',
    source: 'reddit',
    url: 'https://www.reddit.com/r/beermoney/comments/zz0176/',
    postedAt: '2023-06-09T08:56:00Z',
    body: "New cashback app, works in US and UK. Link your card, spend anything, get a tenner. I've cashed out twice. Ref link in bio / comments",
  }),
  other('en-177', {
    title: 'Paid study: 60 minute interview about banking apps, $75 gift card',
    source: 'reddit',
    url: 'https://www.reddit.com/r/beermoney/comments/zz0177/',
    postedAt: '2024-07-10T09:57:00Z',
    body: "Researchers at a university are looking for participants 18-35 who use at least two banking apps. $75 e-gift card after the interview, on Zoom. Screening survey linked in the comments. I'm only reposting it.",
  }),
  request(
    'en-179',
    {
      title: 'Anyone here do paid market research for a food truck?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/smallbusiness/comments/zz0179/',
      postedAt: '2026-09-12T11:59:00Z',
      body: "I'd like to pay somebody to look at permits, competition, lunch traffic and prices for three spots in Sacramento. I can pay a few hundred. I've read the wiki. PM me how you'd go about it",
    },
    { engagement: 'contract', services: ['market_research', 'competitor_analysis'] },
  ),
  other('en-182', {
    title: 'Is Fiverr still worth it for sellers in 2024?',
    body: 'Level 2 for three years, then impressions dropped by 80% in march. Others seeing it? Thinking of moving to my own site. I do podcast editing, ~$60 per episode.',
  }),
  other('en-183', {
    title: "AMA: I'm a recruiter for design roles and I read 200 portfolios a week",
    body: 'Things I skip: password protected, "currently redesigning", 40 screens without a word. Things I read: anything that says what went wrong. Ask away. I\'m not posting jobs here.',
  }),
  other('en-185', {
    title: 'Employee or contractor? The IRS checklist in plain words',
    body: "If you decide when, where and how somebody works, pays by the hour and nobody else does, that's an employee. This post goes through the 3 groups of factors with examples from a landscaping company.",
  }),
  other('en-186', {
    title: 'How we hired 12 engineers in 5 months without an agency',
    body: "We wrote 400 messages by hand. 31% answered. We offered 10% above the median and told everyone the number in the first call. Here's our funnel and the texts we used.",
  }),
  other('en-187', {
    title: 'Selling my productized design business ($9k MRR)',
    body: 'Four subscribers, two contractors, everything documented. Asking 1.8x yearly profit. Reason: second kid. Serious buyers, DM for the P&L.',
  }),
  request(
    'en-188',
    {
      title: 'Can someone hire... sorry, can I hire someone to fix my car dealer website?',
      body: "Didn't know where else to post. Inventory feed stopped updating on the 3rd, the guy who made it moved to Portugal. It's php I believe. I'll pay whatever's fair for someone to look at it today or tomorrow. Please tell me your hourly.",
    },
    { engagement: 'contract', services: [null, 'five_page_website'] },
  ),
  offer('en-194', {
    title: 'Technical cofounder looking for a business partner',
    body: "20 years of backend, sold a small company in 2019. I can build nearly anything and I'm bored. Looking to join somebody who can sell and has customers waiting. I don't need a salary for the first year.",
  }),
  request(
    'en-196',
    {
      title: '[CLOSED] [Hiring] Wix designer for one day',
      body: `edit: closed, found someone great, please no more messages
~~Need help with Wix Studio, one day, 250 dollars, remote. Layout breaks on iPad.~~`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website'],
    },
  ),
  request(
    'en-199',
    {
      title: 'need a student to enter data from paper forms, £12ph',
      body: "approx 1100 paper membership forms -> spreadsheet. Leicester, in our office (forms can't leave the building, GDPR). £12ph, flexible hours, biscuits. comment or msg",
    },
    { engagement: 'contract', budget: { minMinor: 1200, maxMinor: 1200, currency: 'GBP', unit: 'hour' } },
  ),
  request(
    'en-202',
    {
      title: '[Hiring] Set of 20 Instagram post templates, $300',
      body: 'Yoga studio. Canva templates preferably so that I can swap text. Brand colors & fonts exist. 10 feed posts + 10 stories. Please only reach out with a portfolio of social media graphics (not logos)',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' },
      services: ['social_graphics'],
    },
  ),
  request(
    'en-204',
    {
      title: '[Hiring] Calm female voice for 3 guided meditations, $100',
      body: 'About 10 mins each, script is ready. Non broadcast, app only, buyout. $100 for all three, and no AI voices, I can tell. Reply with a clean 20 sec sample',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'fixed' },
      services: ['voiceover'],
    },
  ),
  request(
    'en-206',
    {
      title: 'Need roofer ASAP, Culver City',
      body: "Storm took off about 30 sq ft of shingles and it's raining again on Thursday!! Looking to hire somebody licensed & insured. Text me at 310.555.0133 with when you could come out, I'll send pics.",
    },
    { engagement: 'contract', contacts: [contact('phone', '+13105550133', 'asked')] },
  ),
  request(
    'en-208',
    {
      title: 'Packing help needed in Fremantle, $25/h cash, Fri + Sat',
      body: "We're moving house and I've done my back in. Need two strong people who can pack & label boxes, A$25 an hour, lunch on us. WhatsApp me +61 491 570 156",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'AUD', unit: 'hour' },
      contacts: [contact('whatsapp', '+61491570156', 'asked')],
    },
  ),
  request(
    'en-209',
    {
      title: '[Hiring] Social media designers - unpaid test task, then maybe long term',
      body: "We're looking for designers to join our agency. As a first step everybody makes a full month of posts (30) for one of our clients, unpaid, so that we see how you work. The best one may get ongoing work. No portfolio required!",
    },
    { scam: 'no pay until the test is done for free', services: [null, 'social_graphics', 'social_content_month'] },
  ),
  request(
    'en-213',
    {
      title: '[TASK] Transcribe a 14 minute phone interview, 10$',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zz0213/',
      tags: ['TASK'],
      postedAt: '2024-07-18T21:33:00Z',
      body: 'audio is ok quality, two speakers, one w/ a strong Glaswegian accent (my uncle). verbatim not needed. 10$ paypal. must be done by human',
    },
    { engagement: 'contract', budget: { minMinor: 1000, maxMinor: 1000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-215',
    {
      title: "Call for proposals: redesign of the orchestra's ticket pages",
      body: 'The Lindenhof Chamber Orchestra (https://lindenhofmusic.example) invites freelancers and small studios to send proposals for a redesign of its ticket pages. Budget: EUR 5,000 to 7,000 incl. VAT. Deadline for proposals is 30 June; work to be done by mid September. Proposals of at most four pages, by e-mail to tickets@lindenhofmusic.example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 500000, maxMinor: 700000, currency: 'EUR', unit: 'fixed' },
      services: [null, 'five_page_website', 'landing_page'],
      contacts: [
        contact('website', 'https://lindenhofmusic.example', 'published'),
        contact('email', 'tickets@lindenhofmusic.example', 'asked'),
      ],
    },
  ),
  request(
    'en-216',
    {
      title: 'Illustrator wanted for our newsletter about peat',
      body: `<p>We've reached issue 50 and a reader said that the only thing missing is pictures. She&#8217;s right.</p>
<p>So: we are looking for an illustrator who&#8217;d draw one spot illustration per issue, black &amp; white, twice a month. We pay &pound;120 per drawing, within the week.</p>
<p>Write to <a href="mailto:ed@bog-standard.example">ed@bog-standard.example</a> with two or three things you&#8217;ve drawn.</p>`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'GBP', unit: 'item' },
      contacts: [contact('email', 'ed@bog-standard.example', 'asked')],
    },
  ),
  offer(
    'en-220',
    {
      title: '[For hire] Sound designer/composer for games. $150/min of music, sfx packs from $80',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0220/',
      tags: ['For Hire'],
      postedAt: '2023-05-25T04:40:00Z',
      body: 'Middleware: FMOD and Wwise. Done 9 shipped titles, incl. two that you might have wishlisted. Listen first, talk later. marek(at)kolovrat-audio(dot)example',
    },
    { contacts: [contact('email', 'marek@kolovrat-audio.example', 'asked')] },
  ),
  offer('en-222', {
    title: 'FOR HIRE: Bookkeeping clean-up for Etsy and Shopify sellers',
    body: "Behind on your books? I catch up 12 months in 10 days. Fixed $600 for up to 500 transactions a month. CPA (inactive), 14 years. Comment CLEAN and I'll DM you.",
  }),
  offer(
    'en-223',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/quillmoor/status/990000000000000223',
      postedAt: '2026-08-28T07:43:00Z',
      body: 'I shoot & edit product videos for small brands. 2 slots left this quarter. Packages start at $900. dan@framerate.example if your product deserves better than a phone on a stack of books 📦🎥',
    },
    { contacts: [contact('email', 'dan@framerate.example', 'asked')] },
  ),
  offer(
    'en-229',
    {
      title: 'Dog walking / pet sitting SE London',
      body: "Hi! I'm Kezia, I've just finished my vet nursing course and I'm offering walks (£14/h) and overnight sits (£45) around Lewisham and Catford. Insured, DBS checked. 020 7946 0218",
    },
    { contacts: [contact('phone', '+442079460218', 'asked')] },
  ),
  offer('en-230', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/quillmoor.example/post/3zz0230',
    postedAt: '2025-06-07T14:50:00Z',
    body: "Book editors' corner: I've got a gap in my schedule in late Feb. Developmental edits for SFF and crime, 60-110k words, rates by reply. I'm kind but I will find the plot hole.",
  }),
  offer(
    'en-232',
    {
      title: '',
      tags: ['slack', 'introductions'],
      postedAt: '2023-08-09T16:52:00Z',
      body: 'Hey everyone, Ravi here 👋 freelance data engineer (Snowflake, Airflow), based in Leeds. Available for contract work from April. linkedin.com/in/ravi-thistledown',
    },
    { contacts: [contact('linkedin', 'https://www.linkedin.com/in/ravi-thistledown', 'published')] },
  ),
  offer('en-235', {
    title: 'Selling my services as a Dungeon Master!',
    body: 'Forever DM with 15 years behind the screen. One shots $15 per seat, campaigns $20 per seat & session, on Foundry. LGBTQ+ friendly. Tuesday and Sunday nights EST. Message me with your party size.',
  }),
  other(
    'en-237',
    {
      title: 'Cancelled my subscription, still charged $24.99',
      body: 'I wrote to support@papertrailapp.example three times. No answer. Bank says to wait for 10 days. Did anybody get their refund from them?',
    },
    { contacts: [contact('email', 'support@papertrailapp.example', 'seen')] },
  ),
  other('en-239', {
    title: 'What do you do in the slow season?',
    body: "December is dead, every year. Last year I pitched 40 magazines and got one yes ($300 essay). This year I'm learning to say no to rush jobs in January instead. You?",
  }),
  other('en-240', {
    title: 'Critique my first logo (school project, not a client)',
    source: 'reddit',
    url: 'https://www.reddit.com/r/graphic_design/comments/zz0240/',
    postedAt: '2023-07-17T00:00:00Z',
    body: "The brief was a fictional bakery. I went for a croissant that's also a moon. Be gentle-ish. What would you charge for something like this once I'm working?",
  }),
  other('en-243', {
    title: '[Tutorial] Paying artists: contracts, milestones, kill fees',
    source: 'reddit',
    url: 'https://www.reddit.com/r/gamedev/comments/zz0243/',
    postedAt: '2026-01-20T03:03:00Z',
    body: "You've found your pixel artist. Now what? Here's the two page agreement I use, explained line by line. Not a lawyer. Key: rights pass on payment, not before.",
  }),
  other('en-244', {
    title: "Client's ex-developer holds the domain hostage for $3k",
    body: "My client (florist) hired a guy in 2018. He registered the domain to himself and now wants 3,000 dollars to transfer it. I'm only the new dev. Is it worth fighting via the registrar or UDRP?",
  }),
  other('en-245', {
    title: "We've a $5,000 capacity grant and can't agree what to spend it on",
    body: 'Board says website, I say bookkeeping help. Director wants a consultant for strategic planning. What made the most difference for orgs of <3 staff? Just gathering thoughts before the meeting.',
  }),
  other('en-246', {
    title: 'Elementor vs blocks if I build sites for local businesses?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Wordpress/comments/zz0246/',
    postedAt: '2025-04-23T06:06:00Z',
    body: 'I sell 5 page sites for about $800. I can do Elementor fast but clients break it. Do your clients manage with blocks? Interested in what other freelancers do.',
  }),
  other('en-250', {
    title: "The freelancer's guide to PDF invoices (2019)",
    body: 'Discussed before, but the part about page breaks is evergreen. Comments welcome, esp. on the "net 30" section.',
  }),
  other('en-254', {
    title: 'Blender Conference ticket to give away',
    source: 'discourse',
    url: 'https://community.blender.example/t/blender-conference-ticket-to-give-away/9254',
    postedAt: '2025-03-03T14:14:00Z',
    body: "Can't come, my ticket (worth €250) is free for a student. First who writes why gets it. No resale pls.",
  }),
  other('en-263', {
    title: 'New rule: job posts go in the monthly thread',
    body: 'From 1 May all [Hiring] and [For Hire] posts have to go in the pinned thread. Stand-alone posts are removed. Please include location, pay and a way to contact you. – the mods',
  }),
  other('en-265', {
    title: 'LF> healer for mythic+ tonight, will pay 50k gold',
    body: 'need one resto druid or hpal ilvl 480+, +18 in time. 50k gold from me. whisper Brumblefist',
  }),
  other('en-266', { title: '', body: 'looking for a duo partner, plat, I main support, no toxic pls. must have mic. dm me' }),
  other('en-267', {
    title: 'Looking for recommendations for an accountant podcast',
    body: 'I drive 2 hours each day and want to learn about small company finance. Prefer UK. Not those with crypto ads.',
  }),
  request(
    'en-269',
    {
      title: "Looking for advice on, ok no, looking for a person to run our online shop's emails",
      source: 'reddit',
      url: 'https://www.reddit.com/r/smallbusiness/comments/zz0269/',
      postedAt: '2024-09-18T05:29:00Z',
      body: "I've read everything here about email flows and I give up. I'd rather pay a pro. We sell loose tea, list of 4,100, Klaviyo. A monthly fee or per campaign, both ok. Please DM with a rough price.",
    },
    { engagement: 'contract' },
  ),
  request(
    'en-271',
    {
      title: 'Orrery Systems — Compiler engineer, FPGA engineer — Cambridge, UK — onsite',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000271',
      tags: ['who is hiring'],
      postedAt: '2026-02-20T07:31:00Z',
      body: "We make a chip that doesn't exist yet. LLVM, MLIR. £ competitive (truly; the bands are in the first mail). Apply at https://orrery.example/jobs",
    },
    { engagement: 'employment', contacts: [contact('website', 'https://orrery.example/jobs', 'asked')] },
  ),
  request(
    'en-273',
    {
      title: 'Job: convert 30 Word documents into accessible web pages',
      source: 'discourse',
      url: 'https://community.wordpress.example/t/job-convert-30-word-documents-into-acces/9273',
      tags: ['jobs'],
      postedAt: '2024-04-22T09:33:00Z',
      body: 'Municipality in the north of Italy, texts are in English for tourists. Headings, alt texts, tables. 400 EUR lump sum, invoice needed. Answer in the thread with your experience with WCAG please.',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'EUR', unit: 'fixed' },
      services: [null, 'five_page_website'],
    },
  ),
  request(
    'en-276',
    {
      title: 'Commission: looking for an artist to draw my late cat 😿',
      body: "I lost Biscuit last week. I'd like a portrait with wings, nothing kitsch. I have about 80 dollars. Digital is fine. Show me your style pls, and thank you for being kind",
    },
    { engagement: 'contract', budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' } },
  ),
  offer('en-278', {
    title: 'Managed VPS support - $29/month per server - 24/7 - setup free',
    url: 'https://forums.wttalk.example/threads/managed-vps-support-29-month-per-server.990278/',
    tags: ['hosting'],
    postedAt: '2014-09-27T14:38:00Z',
    body: 'We take care of updates, firewall, backups, mail problems. cPanel & DirectAdmin. First month half price for members of this forum. Open a ticket or PM.',
  }),
  offer('en-279', {
    title: "Need traffic? I'll build you 200 high PR backlinks for $27",
    body: "PR3-PR6, no footprint, report in Excel, 5 days. Money back if you aren't satisfied. Add to cart below, then PM me your URL and keywords.",
  }),
  offer('en-282', {
    title: '[For Hire] Anime style illustrations, starting from $20! commissions open :D',
    source: 'reddit',
    url: 'https://www.reddit.com/r/HungryArtists/comments/zz0282/',
    tags: ['For Hire'],
    postedAt: '2025-04-03T18:42:00Z',
    body: "hello!! i'm Suki, digital artist. chibi $20, half body $35, full body $55, background +$15. no nsfw/mecha. payment by ko-fi upfront. dm or comment to grab a slot ♡",
  }),
  request(
    'en-286',
    {
      title: 'Solutions Engineer, EMEA (Remote)',
      source: 'remoteok',
      url: 'https://remoteok.com/remote-jobs/solutions-engineer-emea-remote-990286',
      tags: ['full-time'],
      postedAt: '2025-08-07T22:46:00Z',
      body: '<p><strong>About Plumbline</strong></p><p>Plumbline is the observability platform for building sensors. We raised &euro;22M last year and serve 300 customers.</p><p><strong>You will</strong></p><ul><li>run proofs of concept</li><li>write the integration that the customer swears is "just an API"</li></ul><p><strong>Offer</strong>: full-time, permanent, salary bands are discussed in the first call, 30 days leave.</p><p>Apply: <a href="https://boards.plumbline.example/se-emea">boards.plumbline.example/se-emea</a></p>',
    },
    { engagement: 'employment', contacts: [contact('website', 'https://boards.plumbline.example/se-emea', 'asked')] },
  ),
  request(
    'en-289',
    {
      title: '',
      body: 'Dear #fediverse, our archive is looking for someone who can read 18th century Dutch handwriting and type it up (about 60 letters). Remote, from scans, 40 euro per hour. Mail koor (at) waterlinie (dot) example. Boosts = ❤️ #getfedihired',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'EUR', unit: 'hour' },
      contacts: [contact('email', 'koor@waterlinie.example', 'asked')],
    },
  ),
  request(
    'en-290',
    {
      title: '[TASK] Make my resume not look like 2009 | $30',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zz0290/',
      tags: ['TASK'],
      postedAt: '2025-03-11T02:50:00Z',
      body: "word doc, 2 pages, I'm a forklift operator w/ certificates going for shift lead. Need it cleaned up and the wording better. $30 zelle or paypal on delivery. $bid",
    },
    { engagement: 'contract', budget: { minMinor: 3000, maxMinor: 3000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-294',
    {
      title: 'Need help with WhatsApp → Google Sheets automation (paid)',
      body: 'Hello, I have a small taxi company in Mombasa with 9 cars. Customers write on whatsapp and I copy all by hand. I want it to go by itself in the sheet and answer with the price. I will pay for it, tell me how much and how long. Sorry for my english',
    },
    { engagement: 'contract', services: ['api_integration'] },
  ),
  request(
    'en-295',
    {
      title: 'Composer needed!! rev-share, metroidvania, demo is out',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zz0295/',
      postedAt: '2026-08-16T07:55:00Z',
      body: 'demo has 3k wishlists. need ~25 min of music, somewhere between hollow knight and a broken fridge. no budget up front, 12% of net after launch, contract provided. reply with your soundcloud',
    },
    { scam: 'unpaid, revenue share' },
  ),
  request(
    'en-297',
    {
      title: 'My team is hiring: L2 support engineer, Manila or Cebu, hybrid, PHP 55,000–70,000 a month',
      body: "Direct message me if you're interested. Night shift differential, HMO from day 1, regular employment (not agency). Must know basic SQL and how to stay calm with Americans.",
    },
    { engagement: 'employment', budget: { minMinor: 5500000, maxMinor: 7000000, currency: 'PHP', unit: 'month' } },
  ),
  offer(
    'en-298',
    {
      title: '[FOR HIRE] Conversion copywriter who used to sell carpets door to door',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0298/',
      tags: ['For Hire'],
      postedAt: '2025-02-19T10:58:00Z',
      body: `Long time lurker. I write landing pages, email sequences, and those little texts under buttons.

**Results**
- +31% trial starts for a dental scheduling tool
- a cart email that brings in $4k a month for a tea company
- sold 212 carpets in one summer (not recently)

**How I work**: a call, a week of reading what your customers say, a draft, two rounds. From $950 per page; $120/h for odds and ends.

**Next**: grab a slot https://calendly.com/sablequist/free-audit or mail oda@sablequist.example. LinkedIn: https://www.linkedin.com/in/oda-sablequist

*Only two projects a month. I'm not taking crypto clients.*`,
    },
    {
      contacts: [
        contact('calendar', 'https://calendly.com/sablequist/free-audit', 'asked'),
        contact('linkedin', 'https://www.linkedin.com/in/oda-sablequist', 'published'),
        contact('email', 'oda@sablequist.example', 'asked'),
      ],
    },
  ),
  offer('en-301', {
    title: 'Proofreading (theses, novels, websites) – fast, friendly, human',
    body: 'Retired English teacher, 31 years of red ink. £7 per 1000 words, sample page for free. No AI, I only have a pencil and a laptop from my son. Message me please, Maureen',
  }),
  offer('en-303', {
    title: 'Piano lessons, all ages, your home or mine (Queens)',
    url: 'https://gigs.craigslist.example/d/piano-lessons-all-ages-your-home-or-mine/990303.html',
    postedAt: '2016-07-24T15:03:00Z',
    body: "Conservatory degree, very patient. $55/45min, first lesson $30. I have openings Mon and Wed afternoons. Reply thru this ad and let me know the student's age.",
  }),
  other('en-306', {
    title: 'I own a cleaning company: 9 things I learned hiring my first 5 cleaners',
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/zz0306/',
    postedAt: '2025-01-27T18:06:00Z',
    body: "We pay $19/hr, the market here is 15. 1) pay more than the market. 2) ...no really, that's most of it. 3) background checks cost us $40 each and were worth it. 4) job posts with a photo of the team got 3x replies. What did you all learn?",
  }),
  other('en-310', {
    title: 'My sister wants to pay me $500 to co-sign her lease',
    body: "She's between jobs (freelance make-up artist). I have a 780 score. She says it's just a signature. Bad idea, right?",
  }),
  other('en-313', {
    title: 'Ask HN: Why do job ads say "competitive salary"?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000313',
    postedAt: '2024-08-06T01:13:00Z',
    body: 'In my country they have to state at least the minimum by law. It saves everyone so much time. Is there any upside to hiding it?',
  }),
  other('en-314', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000314',
    postedAt: '2025-09-07T02:14:00Z',
    body: "$12,400 MRR 🥳 built by 1 dev in a kitchen. here's the whole stack in a thread 🧵 (and no i'm not hiring, it's only me and the rice cooker)",
  }),
  other('en-315', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/quillmoor.example/post/3zz0315',
    postedAt: '2026-01-08T03:15:00Z',
    body: 'somebody at the next table is explaining to a designer that they\'d "pay in referrals". the designer just asked if the café takes referrals. I\'m buying her a cake',
  }),
  other('en-316', {
    title: 'Invoice question',
    body: "Does one put the VAT number of the client on the invoice if they're in another EU country? First foreign customer, 1,200€, don't want to get it wrong.",
  }),
  other('en-319', {
    title: 'Review: three months with a virtual assistant, honest numbers',
    body: "Cost: $640 a month for 20 h weekly. Saved: about 11 h weekly of mine. What she does: inbox, invoices, booking. What I'd never give away: talking to angry customers. If you're thinking of hiring one: write down your week first.",
  }),
  other('en-320', {
    title: 'Company pays bug hunters $50 for hole worth millions',
    source: 'lemmy',
    url: 'https://lemmy.example/post/9320',
    tags: ['technology'],
    postedAt: '2023-06-13T08:20:00Z',
    body: 'Article says that the bounty for account takeover was fifty dollars and a t-shirt. The researcher framed the t-shirt. Comment section of the original is worth a read.',
  }),
];
