/** English posts of other communities and years, whose misses rules were mended by. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH: readonly PlacedPost[] = [
  request(
    'en-002',
    {
      title: '[Hiring] GIS person for ~3 weeks, $25-35/hr',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0002/',
      tags: ['Hiring'],
      postedAt: '2025-03-03T02:02:00Z',
      body: `We have about 900 scanned parish maps that need georeferencing in QGIS. Ground control points are easy to find in most of them. Remote is fine, US hours preferred but not a must.

Send a short note on what you've georeferenced before to jobs@ferndalecartography.example - not chat requests, I don't see those on old reddit.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 3500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'jobs@ferndalecartography.example', 'asked')],
    },
  ),
  offer(
    'en-003',
    {
      title: '[For Hire] Full-stack dev (Rails, Postgres, a bit of Go) - 9 years, $70/hr',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0003/',
      tags: ['For Hire'],
      postedAt: '2026-04-04T03:03:00Z',
      body: `Hey r/forhire,

Contract just wrapped and I've got 25h/week from Monday.

* Rails upgrades (did 4.2 -> 7.1 for a logistics firm last year, never again... jk I'd do it again)
* slow Postgres queries
* "our last dev vanished and nobody knows how to deploy"

Portfolio: https://loomandledger.example/work
Mail: priya@loomandledger.example

My rate is $70/hr, fixed quotes for small stuff.`,
    },
    {
      contacts: [
        contact('email', 'priya@loomandledger.example', 'asked'),
        contact('website', 'https://loomandledger.example/work', 'published'),
      ],
    },
  ),
  request(
    'en-004',
    {
      title: '[TASK] $15 - find me 40 dentists in Ohio with their website + phone in a google sheet',
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/zz0004/',
      tags: ['TASK'],
      postedAt: '2023-05-05T04:04:00Z',
      body: 'Title. Just columns: practice name, city, website, phone. Needs to be hand checked, no dead sites. $15 via Paypal G&S or Wise when done. Should take about an hour? first to bid with a decent history gets it, $bid below',
    },
    { engagement: 'contract', budget: { minMinor: 1500, maxMinor: 1500, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-009', {
    title: 'Rate check - is 5 cents a word insulting in 2025?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/hireawriter/comments/zz0009/',
    postedAt: '2024-01-10T09:09:00Z',
    body: 'Got an offer from an agency in Manchester, 5 cents/word for "lightly technical" articles, unlimited revisions (lol). I\'ve been getting 10-12. Work has dried up since last summer though and rent exists. Would you take it?',
  }),
  offer(
    'en-012',
    {
      title: '[FOR HIRE] Low poly props & environments, from $25 per asset',
      body: `Hello devs! Environment artist available from October. Unity / Unreal / Godot ready assets with LODs and collision.

Instagram: @boltandbrine
Mail: contact@bolt-and-brine.example`,
    },
    {
      contacts: [contact('email', 'contact@bolt-and-brine.example', 'asked'), contact('instagram', 'boltandbrine', 'published')],
    },
  ),
  offer('en-014', {
    title: '[Hobby] Unreal programmer looking for a small team',
    source: 'reddit',
    url: 'https://www.reddit.com/r/INAT/comments/zz0014/',
    tags: ['Programmer Offering'],
    postedAt: '2025-06-15T14:14:00Z',
    body: `Been coding gameplay in UE5 for about two years, shipped one small jam game. I'm looking to join a hobby project, roughly 10 hours a week, no pay expected. Prefer puzzle or narrative games, pls no MMO :)

Message me about what you're building.`,
  }),
  request(
    'en-015',
    {
      title: '[Hiring] D&D party portrait, 5 characters, $120-180',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HungryArtists/comments/zz0015/',
      tags: ['Hiring'],
      postedAt: '2026-07-16T15:15:00Z',
      body: `Looking for someone to draw our party before our campaign ends in April!! 5 characters, half body, tavern background can be simple. I have refs for everybody (some are hero forge screenshots, sorry). Semi-realistic or painterly style preferred.

Please post your work below, I will pick someone by Sunday. PayPal.

*Edit: Artist found! Thank you so much everybody, you're all amazing.*`,
    },
    { engagement: 'contract', budget: { minMinor: 12000, maxMinor: 18000, currency: 'USD', unit: 'fixed' } },
  ),
  offer(
    'en-016',
    {
      title: '[For Hire] Cozy watercolour style pet portraits 🐾 slots open for december',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HungryArtists/comments/zz0016/',
      tags: ['For Hire'],
      postedAt: '2023-08-17T16:16:00Z',
      body: `Hi! I'm Pippa and I paint pets. Bust $45, full body $70, extra pet +$30. Slots: 2/5 taken

Prices and terms of service here https://pippawren.example/commissions

Dm me if you're interested!`,
    },
    { contacts: [contact('website', 'https://pippawren.example/commissions', 'published')] },
  ),
  request(
    'en-017',
    {
      title: '[Hiring] Webflow designer/dev for a physio clinic website, 3-5k',
      source: 'reddit',
      url: 'https://www.reddit.com/r/DesignJobs/comments/zz0017/',
      tags: ['Hiring'],
      postedAt: '2024-09-18T17:17:00Z',
      body: `We're a physio clinic with two locations (Bristol and Bath). Current site is a 2016 Wix thing. We need home, services, team, locations, contact. Copy and photos are ready.

Budget 3-5k USD depending on experience. Start ASAP, finish in 6 weeks.

nadia@pelorusclinic.example with three live sites you made.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300000, maxMinor: 500000, currency: 'USD', unit: 'fixed' },
      services: ['five_page_website'],
      contacts: [contact('email', 'nadia@pelorusclinic.example', 'asked')],
    },
  ),
  other('en-021', {
    title: 'Client wants the project files for free. What do you charge?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/editors/comments/zz0021/',
    postedAt: '2024-04-22T21:21:00Z',
    body: 'Corporate client, been cutting their stuff for $600 a video for two years. Now their new marketing person wants all the Premiere projects "for their archive". Nothing in my contract about it. I\'m thinking 3x? How much would you charge or would you just hand them over?',
  }),
  request(
    'en-023',
    {
      title: '[Unpaid] Voice actors wanted for fan dub of an indie webcomic',
      body: "Hi!! i'm 17 and making a fan dub on youtube, we need 6 voices (2 male, 3 female, 1 robot lol). It's unpaid because we won't be monetizing, but you'll be credited in the description. Discord server link when you're cast. Reply with a voice sample pls",
    },
    { scam: 'unpaid', services: ['voiceover', null] },
  ),
  offer(
    'en-024',
    {
      title: 'Warm, conversational female VO available - e-learning, explainers, IVR',
      body: 'Home studio (TLM 103, Apollo), same day turnaround on most scripts under 500 words. $150 per finished 5 minutes for e-learning, see GVAA for the rest. Demos on request, bookings@deltharrow.example',
    },
    { contacts: [contact('email', 'bookings@deltharrow.example', 'asked')] },
  ),
  request(
    'en-026',
    {
      title: '[HIRING] Someone to build a landing page for my tutoring business',
      source: 'reddit',
      url: 'https://www.reddit.com/r/freelance_forhire/comments/zz0026/',
      tags: ['hiring'],
      postedAt: '2025-09-27T02:26:00Z',
      body: "I teach GMAT online. I have the texts and a Figma file from a friend. Needs: 1 page, calendly embed, mailchimp form, fast on phones. Carrd/Framer/plain html, don't care which. $500 total. I'd like to be able to change prices myself.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' },
      services: ['landing_page'],
    },
  ),
  offer(
    'en-027',
    {
      title: '[For hire] Need a Flutter developer? I build MVPs in 4-6 weeks',
      body: `Are you looking for a developer who actually answers messages? 🙋‍♂️

I'm Devrim, 6 yrs mobile, 14 apps in both stores. Need an app built? Need a buggy one fixed? Let's talk.

telegram @devrim_builds or devrim@northquayapps.example`,
    },
    { contacts: [contact('telegram', 'devrim_builds', 'asked'), contact('email', 'devrim@northquayapps.example', 'asked')] },
  ),
  request(
    'en-030',
    {
      title: '[Hiring] VA for e-commerce customer service, 20h/week, $7-9/hour',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VirtualAssistant/comments/zz0030/',
      tags: ['Hiring'],
      postedAt: '2025-04-03T06:30:00Z',
      body: `Shopify store, about 60 tickets a day in Gorgias. Must write good English, polite also when the customer isn't. Evening shift (EST). Independent contractor, paid weekly by Wise.

Email ops@marlowandpike.example w/ subject "VA - your name" and answer this: a customer says the parcel never came, tracking says delivered. What do you write?`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 700, maxMinor: 900, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'ops@marlowandpike.example', 'asked')],
    },
  ),
  request(
    'en-031',
    {
      title: 'Hiring!! Online assistants needed no experience, earn $300 daily',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VirtualAssistant/comments/zz0031/',
      postedAt: '2026-05-04T07:31:00Z',
      body: 'We need 50 online assistants to like and review products. NO EXPERIENCE. Earn $300 daily working 30 minutes from your phone 📱💰. You only need to top up your work account with $20 to activate tasks. Message on Telegram @quickearn_desk slots filling fast!!!',
    },
    {
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'day' },
      scam: 'easy money for nothing and off to Telegram',
      contacts: [contact('telegram', 'quickearn_desk', 'asked')],
    },
  ),
  other('en-033', {
    title: 'Is this job post a scam?',
    body: 'Got a message: "we\'ll send you a check for equipment, deposit it and buy a laptop from our vendor". They said they found me through this sub, pay is $30 an hour. It\'s the fake check thing right? Posting so others can search for it.',
  }),
  request(
    'en-034',
    {
      title: '[HIRING] Youtube thumbnails, 40$ each, 2 a week',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0034/',
      tags: ['Hiring'],
      postedAt: '2025-08-07T10:34:00Z',
      body: 'Woodworking channel, 210k subs. Need somebody with an eye for CLICKABLE but not cringe. No open mouth faces. $40 each, 2 per week, paid on Fridays. Show me 3 that got over 8% CTR (screenshot of studio pls). Chat is open',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000, maxMinor: 4000, currency: 'USD', unit: 'item' },
      services: ['thumbnails'],
    },
  ),
  request(
    'en-035',
    {
      title: '[Hiring] Short form editor for a chess coach',
      body: 'Have ~40 hours of stream vods. I want 3 shorts a week out of them w/ captions, zooms, board graphics. $100 per short (yes really, i want good ones). Trial short is paid too. Leave a link below.',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
    },
  ),
  request(
    'en-036',
    {
      title: '[Hiring] python scraper, keep it cheap',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0036/',
      tags: ['hiring'],
      postedAt: '2023-01-09T12:36:00Z',
      body: 'need a script which pulls prices from 3 hardware stores every night into a csv. cloudflare on one of them. tell me your price + how long in dm. fixed price only no hourly',
    },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  other('en-039', {
    title: '[META] Please report low-ball posts instead of arguing in the comments',
    body: 'Mod team here. We removed 114 posts last month for paying under the minimum. If you see a [Hiring] post under $15/hr, use the report button. Arguing with OP in the comments just makes work for us. Rule 4 is in the sidebar.',
  }),
  request(
    'en-040',
    {
      title:
        'Tidewrack | Senior Backend Engineer (Rust) | REMOTE (US/CA) | Full-time | $150k-$190k + equity | https://tidewrack.example',
      body: `We make software that harbours use to schedule berths, pilots and tugs. It sounds niche and it is; 40 ports pay us for it.

Stack: Rust (axum), Postgres, TypeScript/Svelte. You'd own the constraint solver together with one other person.

We're 14 people, no open offices because no offices.

jobs [at] tidewrack [dot] example, please mention HN. Humans read everything.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 15000000, maxMinor: 19000000, currency: 'USD', unit: 'year' },
      contacts: [
        contact('email', 'jobs@tidewrack.example', 'asked'),
        contact('website', 'https://tidewrack.example', 'published'),
      ],
    },
  ),
  request(
    'en-043',
    {
      title: 'SEEKING FREELANCER | Remote (EU time zones) | Thimbleworks',
      body: `We need a contractor who knows PDF internals (tagged PDF, PDF/UA) for about 6 weeks. Our generator emits files that screen readers choke on. $90-120/hr. Part-time is fine.

Contact: kai@thimbleworks.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 9000, maxMinor: 12000, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'kai@thimbleworks.example', 'asked')],
    },
  ),
  offer(
    'en-047',
    {
      title: 'Location: Bengaluru, India',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000047',
      tags: ['who wants to be hired'],
      postedAt: '2026-03-20T23:47:00Z',
      body: `Remote: Yes
Willing to relocate: Yes (EU)
Technologies: C++, CUDA, PyTorch, Triton, some Zig
Résumé/CV: on request
Email: sunil.hn@parallax9.example

I've spent four years making inference kernels faster. Looking for a team that measures things.`,
    },
    { contacts: [contact('email', 'sunil.hn@parallax9.example', 'asked')] },
  ),
  other(
    'en-049',
    {
      title: 'Show HN: Ledgerleaf – plain-text accounting with a spreadsheet in front',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000049',
      postedAt: '2024-05-22T01:49:00Z',
      body: `I got tired of paying $30/month for bookkeeping software that I use four times a year, so I built this. It's a local web UI over plain text journals. Free for personal use, $59 one-off for businesses.

https://ledgerleaf.example

Happy to answer anything. I'd love feedback on the import wizard in particular.`,
    },
    { contacts: [contact('website', 'https://ledgerleaf.example', 'published')] },
  ),
  other('en-050', {
    title: 'Ask HN: How do you hire your first engineer as a non-technical founder?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000050',
    postedAt: '2025-06-23T02:50:00Z',
    body: "We have revenue ($14k MRR) and a prototype built by a freelancer. Now we need somebody permanent. I can't judge code. Do you pay someone to interview for you? Take-home? Trial project? What did you do, and what would you do differently?",
  }),
  other('en-051', {
    title: "Ask HN: What's a fair hourly rate for legacy COBOL work in 2026?",
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000051',
    postedAt: '2026-07-24T03:51:00Z',
    body: 'A former employer asked me to come back as a contractor for 3 months. I left at 62k a year. Colleagues say ask for $150/hr, my wife says they will laugh. Any data points?',
  }),
  other('en-053', {
    title: "Tell HN: I got laid off after 11 years and it's ok",
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000053',
    postedAt: '2024-09-26T05:53:00Z',
    body: "Two months severance, a dog, no mortgage. I'm not looking for a job right now, just wanted to say that the day after was quieter than I'd feared. If you got the mail this week too: go for a walk.",
  }),
  request(
    'en-054',
    {
      title: 'Quillback Robotics (YC W24) is hiring a founding mechanical engineer (Pittsburgh)',
      body: 'Onsite, full-time. $120K - $150K, 0.5% - 1.5%. You will design the gripper. Then you will redesign the gripper. Experience with injection moulding a must. Apply through the link on our page.',
    },
    { engagement: 'employment', budget: { minMinor: 12000000, maxMinor: 15000000, currency: 'USD', unit: 'year' } },
  ),
  request(
    'en-058',
    {
      title: '',
      body: 'Looking for a designer to do a simple wordmark for my newsletter, paying $200, need it by friday. drop your work below 👇',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' },
      services: ['logo_design'],
    },
  ),
  request(
    'en-059',
    {
      title: '',
      body: "we're hiring a video editor who lives on tiktok and gets our humor. paid, remote. DM me your 3 best cuts #hiring",
    },
    { engagement: 'unknown', services: ['short_video_edit', null] },
  ),
  request(
    'en-060',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/quillmoor.example/post/3zz0060',
      postedAt: '2023-07-05T12:00:00Z',
      body: "Hi folks! I'm in need of an indexer for an academic book (history of dikes, 320 pp, English). Paid of course. Proofs arrive in March. anke@noordzeepress.example or reply here 💙",
    },
    { engagement: 'contract', contacts: [contact('email', 'anke@noordzeepress.example', 'asked')] },
  ),
  request(
    'en-061',
    {
      title: '',
      source: 'mastodon',
      url: 'https://mastodon.example/@quillmoor/990000000000061',
      tags: ['FediHire', 'GetFediHired'],
      postedAt: '2024-08-06T13:01:00Z',
      body: 'Our housing coop is looking for someone who can move 14 mailboxes from an old Exchange to something sane, and explain it to us after. Budget €600–900. Region Utrecht is a plus, remote ok. Boosts welcome #FediHire #GetFediHired',
    },
    { engagement: 'contract', budget: { minMinor: 60000, maxMinor: 90000, currency: 'EUR', unit: 'fixed' } },
  ),
  offer('en-063', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000063',
    postedAt: '2026-01-08T15:03:00Z',
    body: 'illustrator here ✨ commissions are OPEN for december! 3 slots, portraits from $60, full scenes $180. retweets help a lot 🥺',
  }),
  offer(
    'en-064',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/quillmoor.example/post/3zz0064',
      postedAt: '2023-02-09T16:04:00Z',
      body: 'Freelance web designer with two weeks free in June! I do calm, quick sites for therapists, coaches & small shops. https://mossandpixel.example – tell your friends',
    },
    { contacts: [contact('website', 'https://mossandpixel.example', 'published')] },
  ),
  other('en-066', {
    title: '',
    body: `hiring a 10x engineer
must have: 20 yrs of react, ability to see the future, own office plant
pay: vibes
(this is a joke please stop sending me your CV)`,
  }),
  other('en-068', {
    title: '',
    body: "So the company that \"couldn't afford\" my 50 EUR/h last year just paid an agency 30k to redo what I quoted 4k for. And it's slower now. Anyway, how's your Monday?",
  }),
  other('en-069', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000069',
    postedAt: '2024-07-14T21:09:00Z',
    body: 'BREAKING: Nimbuscart raises $40M Series B to "reinvent checkout". We\'re growing the team in Dublin and Toronto. Proud of everyone 🚀',
  }),
  other('en-070', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000070',
    postedAt: '2025-08-15T22:10:00Z',
    body: 'giveaway time!! 🎉 follow + RT to win a $100 steam gift card, winner drawn sunday',
  }),
  request(
    'en-071',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/quillmoor/status/990000000000000071',
      postedAt: '2026-09-16T23:11:00Z',
      body: 'podcast folks, I need a new editor. weekly interview show, 50 min, 2 tracks. $75/episode. current one is having a baby (congrats lena!!). hi@patchworkfm.example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7500, maxMinor: 7500, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'hi@patchworkfm.example', 'asked')],
    },
  ),
  request(
    'en-072',
    { title: '', body: 'anyone here build shopify apps? need someone for a small custom discount thing, have budget, dm me' },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  request(
    'en-073',
    {
      title: '',
      body: "ISO a wedding photographer in Tucson for May 16th, small courthouse thing, 2 hrs max. Budget is 500. Let me know who's available!",
    },
    { engagement: 'contract', budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-076', {
    title: '',
    body: "my dad (68) just hired a guy on fiverr to make a logo for his fishing boat. $25. it's a trout wearing sunglasses. it's perfect. I've been a designer for 11 years and never made anything this loved",
  }),
  other('en-077', { title: '', body: 'reminder that "exposure" is also something people die of' }),
  request(
    'en-078',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/quillmoor.example/post/3zz0078',
      postedAt: '2025-07-23T06:18:00Z',
      body: "DevOps people! My team (climate data, public sector-ish) needs someone who speaks Terraform and isn't scared of Windows servers. Could be a contract or a permanent job, we're flexible. Message me and I'll tell you more.",
    },
    { engagement: 'unknown' },
  ),
  request(
    'en-079',
    {
      title: '',
      body: 'looking for a web3 dev to build my meme coin site, no upfront pay but u get 2% of the token supply, we going to the moon 🚀🚀 dm me',
    },
    { scam: 'paid in tokens of a coin that does not exist', services: [null, 'landing_page', 'five_page_website'] },
  ),
  request(
    'en-081',
    {
      title: '[$250 bounty] Timezone handling wrong for half-hour offsets',
      source: 'github',
      url: 'https://github.com/quillmoor-example/tideclock/issues/81',
      tags: ['bounty', 'help wanted'],
      postedAt: '2024-01-26T09:21:00Z',
      body: `**Describe the bug**
Tide tables are off by 30 min for users in Adelaide and Kathmandu.

**Steps**
1. set TZ=Australia/Adelaide
2. open \`today\`

**Expected** correct times, lol

I'm putting **$250** on this, payable when the PR is merged (PayPal or GitHub Sponsors). Must include tests for Asia/Kathmandu and Australia/Lord_Howe.`,
    },
    { engagement: 'bounty', budget: { minMinor: 25000, maxMinor: 25000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-082',
    {
      title: 'Implement incremental indexing',
      source: 'github',
      url: 'https://github.com/lanternfish-example/engine/issues/82',
      tags: ['💎 Bounty'],
      postedAt: '2025-02-27T10:22:00Z',
      body: `/bounty $1000

Right now every start rebuilds the whole index. See the discussion in #812 for the agreed design. Please comment \`/attempt\` with a plan before starting; PRs without a plan will be closed. First acceptable PR gets the bounty, tips for good tests.`,
    },
    { engagement: 'bounty', budget: { minMinor: 100000, maxMinor: 100000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-086', {
    title: 'Export to EPUB',
    body: `It would be great if one could export a notebook as EPUB. I'm happy to test. Pandoc could do the heavy lifting.

Maintainers: this is marked *help wanted*, contributions welcome, see CONTRIBUTING.md. Good first issue if you know a bit of Go.`,
  }),
  other('en-088', {
    title: 'Thank you to our sponsors – October',
    body: 'This month 41 people sponsored the project with a total of $612. That pays for CI and two evenings a week of my time. If your company depends on this, please consider the sponsor button above.',
  }),
  request(
    'en-090',
    {
      title: 'Paid help wanted: migrate our 1.x config to 3.x',
      source: 'github',
      url: 'https://github.com/marrowstone-example/cli/issues/90',
      tags: ['question'],
      postedAt: '2025-01-07T18:30:00Z',
      body: "We're a small museum, our IT person left, and we're stuck on 1.8 with ~200 custom rules. We'd like to pay somebody who knows this code base to migrate us to 3.x and write down what they did. Invoice is fine, EU or UK preferred. Please mail it@hoxleyarchive.example. Sorry if this is the wrong place @maintainers, close if so!",
    },
    { engagement: 'contract', contacts: [contact('email', 'it@hoxleyarchive.example', 'asked')] },
  ),
  other('en-092', {
    title: 'Checkout very slow after update 9.3, what can I do?',
    source: 'discourse',
    url: 'https://community.wordpress.example/t/checkout-very-slow-after-update-9-3-what/9092',
    tags: ['support'],
    postedAt: '2023-03-09T20:32:00Z',
    body: 'Hi, since the update the checkout takes 10 sec. I deactivated all the plugins, same. I pay 30€ a month for hosting, support says to upgrade to the $60 plan. Is there a known bug? Please help me!!',
  }),
  offer(
    'en-095',
    {
      title: 'n8n & Make automation freelancer available – CRM, invoices, AI agents',
      source: 'discourse',
      url: 'https://community.n8n.example/t/n8n-make-automation-freelancer-available/9095',
      tags: ['jobs'],
      postedAt: '2026-06-12T23:35:00Z',
      body: "Hi all! I'm Yara, certified partner, 80+ workflows in production. I help small teams stop copying things by hand. Free 30 minute call: https://cal.com/yaravance/30min",
    },
    { contacts: [contact('calendar', 'https://cal.com/yaravance/30min', 'asked')] },
  ),
  request(
    'en-096',
    {
      title: '[Paid] Shader help for a top-down water effect',
      source: 'discourse',
      url: 'https://community.godot.example/t/paid-shader-help-for-a-top-down-water-ef/9096',
      tags: ['jobs'],
      postedAt: '2023-07-13T00:36:00Z',
      body: "Godot 4.3, mobile renderer. I need someone to sit with me for ~5 hours and get a stylised water shader to run at 60 fps on a mid Android phone. 20€/h (I'm a student, I know it's not much). Chat language English or German.",
    },
    { engagement: 'contract', budget: { minMinor: 2000, maxMinor: 2000, currency: 'EUR', unit: 'hour' } },
  ),
  request(
    'en-099',
    {
      title: 'Will pay someone to set up my Zigbee network remotely',
      body: "I'm 71 and I've been fighting with the dongle since Christmas. Sixteen bulbs, four motion sensors, they drop off every night. I'd give $200 CAD to a patient person who connects with AnyDesk and gets it stable. Evenings Eastern. Reply here please, I don't do the Discord.",
    },
    { engagement: 'contract', budget: { minMinor: 20000, maxMinor: 20000, currency: 'CAD', unit: 'fixed' } },
  ),
  other('en-101', {
    title: 'Ghost Pro price changes from March',
    source: 'discourse',
    url: 'https://community.ghost.example/t/ghost-pro-price-changes-from-march/9101',
    tags: ['announcements'],
    postedAt: '2024-03-18T05:41:00Z',
    body: "We're changing our prices. Starter goes from $9 to $11 per month. Existing customers keep the price for 12 months. This lets us hire two more people for support. Questions below.",
  }),
  other('en-103', {
    title: "How I got my first freelance client (and what I'd do differently)",
    body: `## 1. I said yes to everything
My first client found me on a local meetup. They asked for a landing page, I charged $150, it took six weeks...

## 2. Contracts
Get one. Use milestones. Ask for 50% upfront.

If you liked this, follow me for more!`,
  }),
  other('en-105', {
    title: "What's a skill you'd pay somebody to teach you?",
    source: 'lemmy',
    url: 'https://lemmy.example/post/9105',
    tags: ['asklemmy'],
    postedAt: '2024-07-22T09:45:00Z',
    body: 'Mine: whistling with fingers. I would honestly give $50 to have that by the weekend.',
  }),
  request(
    'en-106',
    {
      title: '[Hiring] Someone to package our app for Flathub, 300€',
      body: "GPL-3, Qt6/C++. We're two devs and neither of us uses flatpak. It builds with CMake, needs libmtp. 300€ flat when it's accepted on Flathub. Contact me here or on Mastodon: @orla_w@social.windlecote.example",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('mastodon', 'orla_w@social.windlecote.example', 'asked')],
    },
  ),
  other('en-107', {
    title: 'Client refuses to pay final 40% after site went live',
    source: 'stackexchange',
    url: 'https://freelancing.stackexchange.example/questions/9107',
    tags: ['freelancing', 'contracts'],
    postedAt: '2026-09-24T11:47:00Z',
    body: 'I built a shop for a client in Canada, the contract states 60% up front and 40% on launch. They launched, then said that they are "not fully happy". I\'m in Poland. What are my options short of a lawyer? The sum is $1,900.',
  }),
  other('en-108', {
    title: 'How to compute hourly wages with overtime in Java?',
    source: 'stackexchange',
    url: 'https://code.stackexchange.example/questions/9108',
    tags: ['java'],
    postedAt: '2023-01-25T12:48:00Z',
    body: 'I have `rate = 18.50` and hours per day. Overtime over 8 hours is paid 1.5x. My loop gives 851.0000001. Should I use BigDecimal? Code below, any help is appreciated.',
  }),
  request(
    'en-109',
    {
      title: 'To: freebsd-jobs',
      body: 'Looking for a FreeBSD consultant: ZFS replication between two sites. We have a working but undocumented setup which nobody dares to touch. Job: audit, fix, write runbook. Estimated three days. Remote by VPN. Please respond off-list with your day rate to h.maurer@alpensektor.example',
    },
    { engagement: 'contract', contacts: [contact('email', 'h.maurer@alpensektor.example', 'asked')] },
  ),
  request(
    'en-111',
    {
      title: '[jobs-list] Postdoc in computational linguistics, 2 years, Tartu',
      body: 'The group for digital philology invites applications for a postdoctoral position (full time, 24 months, from 1 Sept). Gross salary 3,100 EUR per month. Applications with CV and two references by 15 May to philology-jobs@tarvas.example',
    },
    {
      engagement: 'employment',
      budget: { minMinor: 310000, maxMinor: 310000, currency: 'EUR', unit: 'month' },
      contacts: [contact('email', 'philology-jobs@tarvas.example', 'asked')],
    },
  ),
  offer(
    'en-112',
    {
      title: '[list] Typesetting services (LaTeX, theses and journals)',
      body: "Dear all, as some of you know I've left the university press and now typeset as a freelancer. Theses, journals, critical editions with three apparatuses. I charge per page, see my site. Yours, Agnes — agnes@kettlestitch.example",
    },
    { contacts: [contact('email', 'agnes@kettlestitch.example', 'asked')] },
  ),
  other('en-114', {
    title: 'I built a rate calculator for freelancers in a weekend with HTMX',
    source: 'devto',
    url: 'https://dev.to/quillmoor/i-built-a-rate-calculator-for-freelancer-114',
    tags: ['showdev'],
    postedAt: '2025-07-03T18:54:00Z',
    body: 'You put in what you want to earn per year, weeks off, and non-billable hours; it tells you that you charge too little 😅. Source on GitHub, feedback welcome. No sign up, no ads.',
  }),
  offer(
    'en-117',
    {
      title: 'Available: WordPress maintenance and malware cleanup',
      body: 'Hacked site? I clean it, harden it and watch it for 30 days, 120 USD flat. Also monthly care plans. 400+ sites cleaned since 2015. Message me on the forum or WhatsApp +44 20 7946 0142.',
    },
    { contacts: [contact('whatsapp', '+442079460142', 'asked')] },
  ),
  other('en-119', {
    title: 'Bounty label missing in issue template',
    source: 'github',
    url: 'https://github.com/fenwick-example/notes/issues/119',
    tags: ['bug'],
    postedAt: '2026-03-08T23:59:00Z',
    body: "The docs say that there's a label called `bounty` but it doesn't exist in the repo's labels. Either remove the mention from docs/contributing.md or add the label. (I'm not offering one, only saw the docs.)",
  }),
  other('en-120', {
    title: 'What is a reasonable price for a five page website?',
    source: 'stackexchange',
    url: 'https://wordpress.stackexchange.example/questions/9120',
    tags: ['wordpress'],
    postedAt: '2023-04-09T00:00:00Z',
    body: "A local agency quoted us 6,500 pounds for a brochure site. My nephew says he'd do it for 300. We're a bakery. Is the agency ripping us off or is the nephew?",
  }),
  request(
    'en-121',
    {
      title: 'Need help moving wifi + cables in small office (Midtown)',
      body: 'we are a 6 person law office. need somebody who can run cat6 from the closet to 5 desks and put the router in a better place. saturday only. $20/hr cash, bring own tools. call 212-555-0147 ask for Dolores, do NOT contact me with unsolicited services or offers',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'USD', unit: 'hour' },
      contacts: [contact('phone', '+12125550147', 'asked')],
    },
  ),
  request(
    'en-122',
    {
      title: 'looking for someone to build my band a website (paying gig!!)',
      body: `we're a 4 piece surf rock band in Long Beach. need a site with dates, a player, photos, place to buy shirts thru paypal. we got 150 bucks. flash is cool but not if its slow. email thru craigslist w/ sites u made
Compensation: $150`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website'],
    },
  ),
  request(
    'en-124',
    {
      title: 'Need someone to dress as a banana for store opening',
      body: "Exactly what it says. Saturday 10-2, wave at cars, costume supplied (it's clean). $100 + free lunch. Must be ok with heat. gig-4ft2@hobbsferry.example",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'gig-4ft2@hobbsferry.example', 'asked')],
    },
  ),
  offer(
    'en-125',
    {
      title: '***COMPUTER REPAIR*** VIRUS REMOVAL - I COME TO YOU - $45 FLAT',
      url: 'https://gigs.craigslist.example/d/computer-repair-virus-removal-i-come-to/990125.html',
      postedAt: '2014-09-14T05:05:00Z',
      body: 'Is your PC slow??? Pop ups??? I come to your home or office. 15 yrs experience. No fix no pay! Chicago + north suburbs. Call or text Marty (312) 555-0168 anytime',
    },
    { contacts: [contact('phone', '+13125550168', 'asked')] },
  ),
  offer(
    'en-126',
    {
      title: 'Experienced bookkeeper available, QuickBooks, nights & weekends',
      body: 'I am a full charge bookkeeper with 22 years exp. looking for a few small clients to do from home. $18 per hour. References. wendylou@quiltsandquotes.example',
    },
    { contacts: [contact('email', 'wendylou@quiltsandquotes.example', 'asked')] },
  ),
  other('en-128', {
    title: 'To the contractor who took our $2,000 deposit (Eastside)',
    body: "You know who you are. You were hired to do our deck, took the money in June and nobody has seen you since. Everybody else: don't hire anyone with a white van and no licence number. We filed with small claims.",
  }),
  request(
    'en-129',
    {
      title: 'Need 20 articles on dog training - $3 each',
      body: `Hi DP,

I need 20 articles, 500 words, dog training niche. Must pass Copyscape. $3/article via paypal after delivery. Native english only please, no spun content. PM me with a sample. Will be regular work for the right person!

Thanks
Barry
_______________
Cheap hosting $1/mo - see my sig`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300, maxMinor: 300, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
    },
  ),
  offer('en-130', {
    title: 'Professional Article Writer - $1.50/100 words - FAST turnaround - Copyscape passed!!',
    url: 'https://forums.digitalpoint.example/threads/professional-article-writer-1-50-100-wor.990130/',
    postedAt: '2010-05-19T10:10:00Z',
    body: `Welcome to my thread!

[b]What you get[/b]
[list][*]100% unique[*]24 hrs TAT[*]Unlimited revisions[/list]
[b]Prices[/b]
100 words $1.50
500 words $7
Bulk 10+ articles 15% off

PM me or post below. Reviews on page 2.`,
  }),
  other('en-133', {
    title: 'how much u charge for wordpress install??',
    url: 'https://forums.digitalpoint.example/threads/how-much-u-charge-for-wordpress-install.990133/',
    postedAt: '2013-08-22T13:13:00Z',
    body: 'hi frnds, a client in my city ask me to install wordpress and theme for him. i dont know how much to charge, 10$ or 20$? what u guys charge. thanx in advance',
  }),
  request(
    'en-139',
    {
      title: '',
      body: '@channel does anyone know someone good with Klaviyo? client needs flows rebuilt by end of month, they have about 2k for it',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 200000, maxMinor: 200000, currency: 'USD', unit: 'fixed' },
      services: [null, 'api_integration'],
    },
  ),
  request(
    'en-140',
    {
      title: '',
      tags: ['slack', 'jobs'],
      postedAt: '2023-06-01T20:20:00Z',
      body: 'hey all :wave: we need a react native contractor for 2-3 months starting mid jan, part time ok. expo, maps, offline. rate negotiable, remote UTC-3 to +2. thread or dm me',
    },
    { engagement: 'contract' },
  ),
  request(
    'en-143',
    {
      title: '',
      body: 'looking for someone to make a discord bot for my minecraft server, whitelisting + a little economy, $15. js preferred. ping me',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500, maxMinor: 1500, currency: 'USD', unit: 'fixed' },
      services: [null, 'api_integration'],
    },
  ),
  offer('en-144', {
    title: '',
    tags: ['discord'],
    postedAt: '2023-01-05T00:24:00Z',
    body: 'emote artist here!! 💜 twitch emotes $12 each or 5 for $50, sub badges too. dm for examples',
  }),
  other('en-145', {
    title: '',
    tags: ['discord'],
    postedAt: '2024-02-06T01:25:00Z',
    body: 'rules: no advertising, no begging for work in #general, paid jobs only in #hire-me. offers under 5$ get deleted. be nice',
  }),
  request(
    'en-146',
    {
      title: '',
      body: 'Hi neighbours! Can someone come and fix a leaking tap in our kitchen this week, cash in hand? Our usual plumber retired :( SE23. Call Anita 020 7946 0321 after 5',
    },
    { engagement: 'contract', contacts: [contact('phone', '+442079460321', 'asked')] },
  ),
  request(
    'en-147',
    {
      title: '',
      tags: ['facebook group'],
      postedAt: '2026-04-08T03:27:00Z',
      body: "Looking for a photographer for my daughter's quinceañera, Sept 14, San Antonio. 4 hours, church and hall. Please send prices and pics of your work, NOT looking for friends' cousins w/ an iphone lol",
    },
    { engagement: 'contract' },
  ),
  other('en-149', {
    title: '',
    tags: ['facebook group'],
    postedAt: '2024-06-10T05:29:00Z',
    body: 'Has anyone else been overcharged by the locksmith with the yellow van? He quoted me 90 on the phone and then it was 340. Be careful everyone x',
  }),
  request(
    'en-153',
    {
      title: 'Contract Data Engineer (dbt, BigQuery), 6 months',
      source: 'remoteok',
      url: 'https://remoteok.com/remote-jobs/contract-data-engineer-dbt-bigquery-6-mo-990153',
      tags: ['contract'],
      postedAt: '2024-01-14T09:33:00Z',
      body: '<p>We are a marketplace for second hand bikes. You will:</p><ul><li>move 140 scheduled queries to dbt</li><li>write tests</li><li>teach two analysts</li></ul><p>Contract, 6 months, &#36;60&ndash;&#36;80/hour, 30+ hours a week, worldwide.</p><p><br/>Please mention the word <b>PANNIER</b> when applying to show you read the job post completely.</p>',
    },
    { engagement: 'contract', budget: { minMinor: 6000, maxMinor: 8000, currency: 'USD', unit: 'hour' } },
  ),
  request(
    'en-157',
    {
      title: 'Tutor needed for 8th grade algebra, twice a week',
      url: 'https://gigs.craigslist.example/d/tutor-needed-for-8th-grade-algebra-twice/990157.html',
      postedAt: '2014-05-18T13:37:00Z',
      body: 'My son is falling behind. Tues/Thurs after 4, at our house in Maplewood or at the library. $25 an hour. Education students welcome. Pls tell me a little about yourself and when you could start.',
    },
    { engagement: 'contract', budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'hour' } },
  ),
  other('en-158', {
    title: 'How much should I pay a freelancer to redo our menu and website?',
    body: "We're a 30 seat restaurant. I've got quotes from $600 to $9,000 (!!) and I don't understand the difference. What did you pay and were you happy? Not looking for offers, please don't DM me.",
  }),
  other('en-159', {
    title: 'Hired a web designer on Upwork, he ghosted me after 50%',
    body: 'Paid $750 up front via milestone, got a template with my logo on it, and then nothing for 3 weeks. Upwork support says to open a dispute. Has anyone got their money back? What should I have done differently when hiring?',
  }),
  other('en-165', {
    title: 'Is $45/hr too low for a senior React contractor in the US?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/webdev/comments/zz0165/',
    postedAt: '2024-04-26T21:45:00Z',
    body: 'Recruiter reached out for a 6 month contract in Dallas, on-site, 45/hr on 1099. I make 120k W2 now. I laughed but am I out of touch? What are you all seeing?',
  }),
  other('en-166', {
    title: 'PSA: take the deposit. Always take the deposit.',
    source: 'reddit',
    url: 'https://www.reddit.com/r/webdev/comments/zz0166/',
    postedAt: '2025-05-27T22:46:00Z',
    body: "Client of 3 years, never late. Latest project 8 weeks of work, launched, company folded on the Friday. I'm out $6,200. Don't be me.",
  }),
  other('en-171', {
    title: 'Got my first 5 star review and I cried a little',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/zz0171/',
    postedAt: '2026-01-04T03:51:00Z',
    body: "Left my job in retail in May. Today a client I edited wedding films for wrote \"I'd hire her again tomorrow\". That's it, that's the post.",
  }),
  other('en-172', {
    title: 'Client wants to hire me full time. How do I compare offers?',
    body: 'Currently $85/hr, approx 25h a week. They offer $110k + health insurance + 15 days PTO. I like the freedom. Anybody regret going in-house?',
  }),
  other('en-175', {
    title: '[Guide] $210 last month from surveys and app testing, with screenshots',
    source: 'reddit',
    url: 'https://www.reddit.com/r/beermoney/comments/zz0175/',
    postedAt: '2026-05-08T07:55:00Z',
    body: 'Broken down: Site A $95, Site B $60, receipts 20, rest from testing. Non-US people: skip the second one. No referral links in the post, ask if you want mine.',
  }),
  request(
    'en-178',
    {
      title: 'Need a simple website for my electrical contracting business, who can do it?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/smallbusiness/comments/zz0178/',
      postedAt: '2025-08-11T10:58:00Z',
      body: "I'm licensed in 3 counties, all work comes by word of mouth but builders ask for a site. 4-5 pages, photos of panels, contact form, google reviews. I can pay 1000-1500. I don't have time to learn Squarespace, I just want somebody to do it. Message me.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 100000, maxMinor: 150000, currency: 'USD', unit: 'fixed' },
      services: ['five_page_website'],
    },
  ),
  request(
    'en-180',
    {
      title: 'Hiring freelance Google Ads manager, $2k/month, dental group',
      source: 'reddit',
      url: 'https://www.reddit.com/r/marketing/comments/zz0180/',
      postedAt: '2023-01-13T12:00:00Z',
      body: "Four practices, ad spend of 14k/mo. Current agency sends a PDF and that's it. Looking for a freelancer who has done dental or medical. 2k a month to start. DM me, please include a (redacted) account you've improved.",
    },
    { engagement: 'contract', budget: { minMinor: 200000, maxMinor: 200000, currency: 'USD', unit: 'month' } },
  ),
  other('en-181', {
    title: 'Why I stopped hiring cheap freelancers (and what I pay now)',
    body: "A short history of my mistakes: the $5 logo that was a stock icon, the $90 article that was somebody else's article, the $400 site with a casino in the footer. Today I pay people what they ask and I get to sleep.",
  }),
  other('en-184', {
    title: "How to write a job post that doesn't attract spam",
    body: `1. Put a question in the middle.
2. State the budget. "Looking for a designer" gets you 300 copies of the same letter; "Looking for a designer, $800, two weeks" gets you 20 good ones.
3. Say when you'll answer.`,
  }),
  request(
    'en-189',
    {
      title: "Looking for work... done on my novel's cover",
      body: "(Sorry for the title, I couldn't resist.) I've a finished cozy mystery, 78k words, and want a painted cover, ebook + print wrap. Budget up to $450. Please show me covers in the genre.",
    },
    { engagement: 'contract', budget: { minMinor: 45000, maxMinor: 45000, currency: 'USD', unit: 'fixed' } },
  ),
  offer('en-190', {
    title: 'Looking for someone who needs a reliable video editor?',
    body: "That's me! 3 years cutting for real estate and gym channels, 24-48h turnaround, $35 per short. First edit 50% off. Tell me about your channel.",
  }),
  offer('en-191', {
    title: "Hiring? Don't look further – bilingual EN/ES customer support pro",
    body: "6 years of Zendesk, 97% CSAT. I'm seeking a remote position or long term contract. Available right away, happy to do nights.",
  }),
  request(
    'en-192',
    {
      title: "I'm for hire... no wait, I AM HIRING",
      body: 'One (1) proofreader for a 210 page cookbook in British English. £350. Two weeks. I need someone who will notice that step 4 uses an egg that step 2 already used. Reply w/ a few words about you.',
    },
    { engagement: 'contract', budget: { minMinor: 35000, maxMinor: 35000, currency: 'GBP', unit: 'fixed' } },
  ),
  request(
    'en-193',
    {
      title: 'Looking for technical co-founder to build our MVP (equity only)',
      body: 'Two business founders with a deep network in hospitality. We need someone to build the app (React Native + backend) and run it. 15% equity, no salary until we raise. About 30 h a week for the first months. Message me your LinkedIn and GitHub.',
    },
    { scam: 'no pay until it earns, works for a share' },
  ),
  request(
    'en-195',
    {
      title: '[FILLED] Hiring: translator EN>FR for a board game rulebook (4,200 words), $420',
      body: `**Position filled, thanks all. Leaving this up for reference.**

We need our rulebook translated to French by somebody who plays games. 4,200 words, $420, two rounds with our rules editor.`,
    },
    { engagement: 'contract', budget: { minMinor: 42000, maxMinor: 42000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en-197', {
    title: 'PSA: fake recruiter pretending to be from our company',
    body: 'Someone is using the name of our HR person to offer remote data entry jobs at $35/hour and asks for a "training fee" by gift card. We\'re not hiring at the moment and never ask for money. If you got a message, report it.',
  }),
  request(
    'en-198',
    {
      title: '[Hiring] Connect our booking tool to Google Calendar + Stripe (1.5k)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0198/',
      tags: ['Hiring'],
      postedAt: '2025-01-03T06:18:00Z',
      body: 'Kayak tours. Booking tool has webhooks and an API (docs are decent). What I want: booking → calendar event for the guide, deposit through Stripe, cancellation refunds, all without me touching anything. Budget 1.5k for the lot. theo [at] saltmarshtours [dot] example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'USD', unit: 'fixed' },
      services: ['api_integration'],
      contacts: [contact('email', 'theo@saltmarshtours.example', 'asked')],
    },
  ),
  request(
    'en-200',
    {
      title: '[HIRING] Travel blog writer, $20 per 1000 words, steady work',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zz0200/',
      tags: ['Hiring'],
      postedAt: '2023-03-05T08:20:00Z',
      body: "I know it's not a lot, it's a hobby blog that earns a bit. Topics are small towns in the Balkans so you need to have been there. $20 per 1000 words, by PayPal, every Monday. Drop your samples in the comments",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
    },
  ),
  request(
    'en-201',
    {
      title: 'Need texts for 25 ceramics, 250 eur',
      body: "We sell handmade bowls, plates and mugs in a small web shop. 25 pieces need a description, about 80-120 words each, in English, with measures and care instructions that we'll give you. 250 eur in total. Write to casa@limoeirovilla.example",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'EUR', unit: 'fixed' },
      services: ['product_descriptions'],
      contacts: [contact('email', 'casa@limoeirovilla.example', 'asked')],
    },
  ),
  request(
    'en-203',
    {
      title: 'Seeking analyst: who are our competitors in fresh dog food (DACH)?',
      body: "We're about to launch and want an independent comparison of the 8-10 biggest competitors: offer, pricing, messaging, reviews. Written report and a table. $2-3k. Please send an anonymised sample of a competitor analysis to lena@northstarkibble.example, not a CV.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 200000, maxMinor: 300000, currency: 'USD', unit: 'fixed' },
      services: ['competitor_analysis'],
      contacts: [contact('email', 'lena@northstarkibble.example', 'asked')],
    },
  ),
  request(
    'en-205',
    {
      title: 'editor wanted for guitar youtube channel',
      body: 'i film with 2 cams and a DI track. need the sync, cuts, tabs on screen (i send guitar pro files), simple color. usually 8-10 min finished. $50 a video, 1 per week. my discord is gregplaysguitar hit me up',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 5000, maxMinor: 5000, currency: 'USD', unit: 'item' },
      services: ['short_video_edit'],
      contacts: [contact('discord', 'gregplaysguitar', 'asked')],
    },
  ),
  request(
    'en-207',
    {
      title: 'Interim finance person (3 months, remote)',
      body: 'Hi network, my client (charity, 30 staff) lost their finance manager and needs cover from Jan to March, about 3 days a week, day rate. Xero, fund accounting, patience. Message me on LinkedIn: https://www.linkedin.com/in/marta-oakhanger',
    },
    { engagement: 'contract', contacts: [contact('linkedin', 'https://www.linkedin.com/in/marta-oakhanger', 'asked')] },
  ),
  request(
    'en-210',
    {
      title: 'Looking for US people with a verified Upwork account',
      body: 'We are a team of excellent developers in Asia. You only give us access to your verified freelancer account and do short video calls and we do all the work. You earn $200 a month passive plus 10%. Need to install AnyDesk on your computer. No risk!',
    },
    { budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'month' }, scam: 'rents out accounts' },
  ),
  request(
    'en-211',
    {
      title: 'Home-based Shipping Coordinator!!! $3800/month',
      body: 'Receive packages at your home, check them, relabel and ship to our customers abroad. No experience. First salary after 30 days trial. Send a scan of your ID and your bank login details to hr.dept@quickparcelhub.example',
    },
    {
      budget: { minMinor: 380000, maxMinor: 380000, currency: 'USD', unit: 'month' },
      scam: 'parcels to pass on, money first',
      contacts: [contact('email', 'hr.dept@quickparcelhub.example', 'asked')],
    },
  ),
  request(
    'en-212',
    {
      title: 'Typing jobs at home, get paid daily!!',
      body: 'Genuine data typing work, company registered. Earn INR 15000 to 25000 per month. Registration fee INR 1,499 refundable after first project. Limited seats so hurry up. Reply "INTERESTED".',
    },
    { budget: { minMinor: 1500000, maxMinor: 2500000, currency: 'INR', unit: 'month' }, scam: 'has to pay a fee first' },
  ),
  request(
    'en-214',
    {
      title: 'WTB: custom Minecraft skin pack',
      body: 'Want to buy 6 skins for our SMP, same style, steampunk. Paying via paypal f&f or steam cards, tell me how much you want. Post examples, no premades',
    },
    { engagement: 'contract' },
  ),
  other('en-217', {
    title: 'Why my day rate is on my website',
    source: 'rss',
    url: 'https://fernworks.example/posts/rates',
    postedAt: '2024-02-22T01:37:00Z',
    body: '<p>I put my day rate (£480) on my home page last year. Here is what happened: fewer enquiries, better ones.</p><p>Three clients told me that they had hired me <em>because</em> of the number. One said it was too low.</p>',
  }),
  other('en-218', {
    title: 'Gantry Weekly #112: ports, pilots, parsers',
    source: 'rss',
    url: 'https://weekly.gantryhook.example/112',
    postedAt: '2025-03-23T02:38:00Z',
    body: 'In this issue: an outage that began with a comma; how Tidewrack hires; three papers about scheduling. Sponsored by Sablecreek, the scheduling tool for veterinarians – plans from $29/month. Jobs: see the board, posting costs $150 for a month.',
  }),
  offer(
    'en-219',
    {
      title: 'I have two free weeks in November',
      source: 'rss',
      url: 'https://fernworks.example/hire-me',
      postedAt: '2026-04-24T03:39:00Z',
      body: '<p>A project moved, so I&#8217;m free from the 10th to the 21st. I do accessibility audits and repairs. If you&#8217;ve been meaning to have someone look at your site, <a href="mailto:nell@fernworks.example">write to me</a>. £480 a day.</p>',
    },
    { contacts: [contact('email', 'nell@fernworks.example', 'asked')] },
  ),
  offer('en-221', {
    title: '[for hire] 19 y/o student will do ANYTHING online, need $200 for textbooks',
    source: 'reddit',
    url: 'https://www.reddit.com/r/forhire/comments/zz0221/',
    tags: ['For Hire'],
    postedAt: '2024-06-26T05:41:00Z',
    body: 'Data entry, transcription, voice over (deep voice), proofreading, testing your app, writing fake... no not fake reviews lol. $8/h. I can work today. Please message me!',
  }),
  offer(
    'en-224',
    {
      title: 'Location: Glasgow, UK',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000224',
      tags: ['who wants to be hired'],
      postedAt: '2023-09-01T08:44:00Z',
      body: `Remote: yes / hybrid ok
Willing to relocate: no
Technologies: Elixir, Go, Kubernetes, Postgres, NATS
Website: https://iriscole.example
Email: iris@iriscole.example

Ten years on backends of things that must not stop (rail, gas). Looking for senior or staff roles, 4 days a week.`,
    },
    {
      contacts: [contact('website', 'https://iriscole.example', 'published'), contact('email', 'iris@iriscole.example', 'asked')],
    },
  ),
  offer(
    'en-225',
    {
      title: 'Grant writer with 78% success rate taking on 2 new non-profits',
      body: "Since 2014 I've helped bring in over $6.1M. Flat fee, no percentages (they're unethical). I'm taking two new organisations for the spring round. Free 20 minute chat. Mail: grants@ottilieferris.example, tel 0131 496 0112",
    },
    { contacts: [contact('phone', '+441314960112', 'asked'), contact('email', 'grants@ottilieferris.example', 'asked')] },
  ),
  offer('en-226', {
    title: 'Cheap & quality LOGO DESIGN - $15 only - unlimited concepts!!!',
    body: 'Hello DP members, i am professional designer from last 5 years. My offer: 3 concepts 15$, 5 concepts 25$, full stationery 40$. 100% satisfaction or money back. Payment 50% advance. PM me now or add me msn',
  }),
  offer(
    'en-227',
    {
      title: 'Plugin developer for hire – custom blocks, WooCommerce, migrations',
      body: "I've got four plugins in the directory with 30k installs. Hourly €65. Site: https://plinthpress.example. I answer private messages here within a day.",
    },
    { contacts: [contact('website', 'https://plinthpress.example', 'published')] },
  ),
  offer('en-228', {
    title: '',
    body: "Hi everyone, new here. I'm a Blender generalist from Jakarta & I'm open for commission: characters, vtuber models, product shots. Price starts at 40 usd. Payment PayPal / Wise. Feel free to DM!!",
  }),
  offer('en-231', {
    title: 're: re: anyone need labels/flyers done?',
    body: `> do you still do flyers?

Yes I do! A5 flyers 60 bucks, labels from 90, two rounds of changes. I can start next week, just send me your text + photos.`,
  }),
  offer('en-233', {
    title: 'Resume reviews by an ex-FAANG recruiter, $40',
    body: 'I\'ll rewrite your bullets, fix the ATS nonsense, and tell you honestly if the role is out of reach. 48h. 200+ done this year. DM "resume".',
  }),
  offer(
    'en-234',
    {
      title: 'HANDYMAN / FINISH CARPENTER - 30 yrs - reasonable',
      url: 'https://gigs.craigslist.example/d/handyman-finish-carpenter-30-yrs-reasona/990234.html',
      postedAt: '2011-01-11T18:54:00Z',
      body: 'Doors, trim, stairs, decks, that shelf your husband promised in 2009. No job too small. $45/hr or by the job. hank@twobytwocarpentry.example',
    },
    { contacts: [contact('email', 'hank@twobytwocarpentry.example', 'asked')] },
  ),
  other(
    'en-236',
    {
      title: 'Beware: "Fairwind Recruiting" offering $45/hr data entry',
      source: 'reddit',
      url: 'https://www.reddit.com/r/Scams/comments/zz0236/',
      postedAt: '2023-03-13T20:56:00Z',
      body: "They mail from accounts@fairwind-recruit.example and say that they found your CV on a job board. Interview is by text only. Then they mail a cheque. Real company with a similar name confirmed it's not them. Don't send your SSN.",
    },
    { contacts: [contact('email', 'accounts@fairwind-recruit.example', 'seen')] },
  ),
  other('en-238', {
    title: 'Is it worth $15/hour? My honest review of transcribing for a month',
    source: 'reddit',
    url: 'https://www.reddit.com/r/beermoney/comments/zz0238/',
    postedAt: '2025-05-15T22:58:00Z',
    body: "TL;DR: no. It says up to $15/hr but with bad audio you land at $4. They pay on time by PayPal though, every Monday. I'd rather rate search results.",
  }),
  other('en-241', {
    title: 'What would you pay for an editor?',
    body: 'Thinking about whether to go on editing myself (5 hrs per episode, I hate it) or get someone. We make $0. Friends pay between 40 and 120 an episode. What do you pay and what do you get for it?',
  }),
  other('en-242', {
    title: 'Postmortem: I spent $14,300 on freelancers for a game that sold 212 copies',
    source: 'reddit',
    url: 'https://www.reddit.com/r/gamedev/comments/zz0242/',
    postedAt: '2025-09-19T02:02:00Z',
    body: "Art 8k, music 2.5k, trailer 1.8k, localisation 2k. I'd do the music again. Everyone I hired was great and paid on time, the game just had no hook. Breakdown by month below, ask me whatever.",
  }),
  other('en-247', {
    title: 'Manager wants me to do the website as well, for no extra pay',
    source: 'reddit',
    url: 'https://www.reddit.com/r/sysadmin/comments/zz0247/',
    postedAt: '2026-05-24T07:07:00Z',
    body: 'I was hired for networks. Now "you\'re good with computers, make us a site". I said they should hire a designer, he said I *am* the designer. Rant over.',
  }),
  other('en-248', {
    title: 'Ask HN: Have you ever been paid by an open source bounty?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000248',
    postedAt: '2023-06-25T08:08:00Z',
    body: "I've seen $50 bounties on issues that take a week. Did anybody make real money this way? I've got one for $300 last year after 4 months of waiting.",
  }),
  other('en-249', {
    title: 'Launch HN: Brackenfield (YC S24) – Payroll for touring musicians',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99000249',
    postedAt: '2024-07-26T09:09:00Z',
    body: "Hi HN, we're Una and Jo. Bands hire 20 people for 6 weeks in 9 countries, and each wants to be paid differently. We do the contracts, the withholding and the payouts. Pricing is $12 per person and month. We started because Una's tour manager did it in a notebook.",
  }),
  other('en-251', {
    title: 'I wrote a job queue in 300 lines of SQL',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zz0251',
    tags: ['show'],
    postedAt: '2026-09-28T11:11:00Z',
    body: "It uses SKIP LOCKED, has retries with backoff and dead letters. A job's wages are paid in milliseconds. Benchmarks at the bottom.",
  }),
  other('en-252', {
    title: 'cron job does not run at weekends although it should',
    source: 'stackexchange',
    url: 'https://unix.stackexchange.example/questions/9252',
    tags: ['unix'],
    postedAt: '2023-01-01T12:12:00Z',
    body: '`0 9 * * 1-5` ... I know, I know. I need someone to explain why Sunday is both 0 and 7.',
  }),
  other('en-253', {
    title: "Where can I buy the sensor board? I'd pay for a finished one",
    source: 'discourse',
    url: 'https://community.homeassistant.example/t/where-can-i-buy-the-sensor-board-i-d-pay/9253',
    postedAt: '2024-02-02T13:13:00Z',
    body: "I can't solder. Does anybody sell assembled boards? Saw them for 35€ in a shop that's sold out.",
  }),
  other('en-255', {
    title: 'Feature request: per-seat pricing in the price calculator component',
    source: 'github',
    url: 'https://github.com/tallowmere-example/grid/issues/255',
    tags: ['enhancement'],
    postedAt: '2026-04-04T15:15:00Z',
    body: `**Is your feature request related to a problem?** We have customers who pay $8 per seat. The calculator component only knows flat prices.
**Describe the solution** a \`unit="seat"\` prop.
**Additional context** we'd be able to work on a PR in Q1.`,
  }),
  other('en-256', {
    title: 'Bump stripe from 14.2.0 to 14.5.0',
    source: 'github',
    url: 'https://github.com/tallowmere-example/grid/issues/256',
    tags: ['dependencies'],
    postedAt: '2023-05-05T16:16:00Z',
    body: "Bumps the payments library. Release notes: adds `pay_by_bank`, fixes amount rounding for JPY. Dependabot will resolve any conflicts with this PR as long as you don't alter it yourself.",
  }),
  other('en-257', {
    title: 'Re: [dev] contractor access',
    body: `On Tue, Maja wrote:
> Do we still have contractors with commit rights?

Two. Both contracts ended in March, I've removed the keys. The third one (Ilse) stays until the release, budget is approved till June.`,
  }),
  other('en-258', {
    title: 'Freelancer tax in Spain: is the autónomo fee really 80€ in the first year?',
    body: "I've got a client in the US who'd pay me 2,400 dollars monthly. Gestoría charges 60 a month. Is there anything I've forgotten?",
  }),
  other('en-259', {
    title: '"We can\'t pay you but you will be in the credits"',
    body: 'said the producer, from his boat. Thread of the worst offers you\'ve had, go. Mine: a "paid internship" where I would pay.',
  }),
  other('en-260', {
    title: 'What I learned from 100 cold emails to agencies',
    body: 'Open rate 61%, replies 14, calls 5, clients 2 (worth $7,400). The subject line was "your case study page 404s". I am not selling a course. There\'s no course.',
  }),
  other('en-261', {
    title: "Poll: what's your team paying for design tools per seat?",
    body: "a) nothing b) up to $15 c) 16–45 d) more. We're cutting budgets and I'd like to show my boss I'm not crazy.",
  }),
  other('en-262', {
    title: 'Sad news about Harlan',
    body: "Many of you hired Harlan for sound over the years. He passed on Sunday. There will be a fund for his kids; details when I have them. He'd have hated this font.",
  }),
  other('en-264', {
    title: 'Monthly jobs thread – May',
    body: 'Post your openings and your availability below. Format for hiring: title, location, pay, contact. Format for seeking: skills, rate, contact. One post per person.',
  }),
  request(
    'en-268',
    {
      title: 'Looking to hire an audio editor for a true crime show',
      source: 'reddit',
      url: 'https://www.reddit.com/r/podcasting/comments/zz0268/',
      postedAt: '2023-08-17T04:28:00Z',
      body: "It finally makes sense to pay somebody. 45 min episodes, two hosts + phone tape, every other week. We can do $70-90 per ep. Should know iZotope and when to leave a breath in. If it's you, send me an episode you've cut.",
    },
    { engagement: 'contract', budget: { minMinor: 7000, maxMinor: 9000, currency: 'USD', unit: 'item' } },
  ),
  request(
    'en-270',
    {
      title: 'Muskeg Maps | GIS backend developer | Edmonton, AB, Canada | Hybrid/remote in Canada | Full-time | CA$110k–140k',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000270',
      tags: ['who is hiring'],
      postedAt: '2025-01-19T06:30:00Z',
      body: `We map peatlands from the air. PostGIS, Python, COGs, a lot of rasters. You will sometimes be asked to fly in a very small plane (optional).
hiring at muskegmaps dot example`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 11000000, maxMinor: 14000000, currency: 'CAD', unit: 'year' },
      contacts: [contact('email', 'hiring@muskegmaps.example', 'asked')],
    },
  ),
  request(
    'en-272',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/quillmoor/status/990000000000000272',
      postedAt: '2023-03-21T08:32:00Z',
      body: 'Grebe & Co is hiring! 📣 Account manager, full-time, Austin TX. Agency experience a plus. Send your resume to talent@grebeandco.example #nowhiring #jobs',
    },
    { engagement: 'employment', contacts: [contact('email', 'talent@grebeandco.example', 'asked')] },
  ),
  request(
    'en-274',
    {
      title: '',
      tags: ['discord'],
      postedAt: '2025-05-23T10:34:00Z',
      body: "need a trailer editor for my itch game, 60 sec, i've captured footage already. paying $150. must understand comedic timing!!! dm",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      services: ['short_video_edit', null],
    },
  ),
  request(
    'en-275',
    {
      title: '',
      tags: ['facebook group'],
      postedAt: '2026-06-24T11:35:00Z',
      body: "Hi all, my mother in law is turning 90 and we'd love a pianist to play for two hours on a Sunday afternoon in Savannah (old jazz standards). Paying $200 plus dinner. Piano is tuned!",
    },
    { engagement: 'contract', budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' } },
  ),
  request(
    'en-277',
    {
      title: 'In search of an experienced grant writer for a community garden',
      body: 'Two applications (city & a family foundation), due May 30. $35/hour, est. 20 hrs. Email Bea: garden@millraceplots.example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 3500, maxMinor: 3500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'garden@millraceplots.example', 'asked')],
    },
  ),
  offer('en-280', {
    title: 'Ghostwriter for LinkedIn, 2 seats open in Q3',
    body: 'I interview you for an hour a month and turn it into twelve posts. 1,900 USD monthly, cancel any time. Past clients: founders in climate, HR and dental (ask). Reply or DM "seat".',
  }),
  offer(
    'en-281',
    {
      title: '[For Hire] Nix / Linux admin, can untangle your flake',
      source: 'lemmy',
      url: 'https://lemmy.example/post/9281',
      tags: ['forhire'],
      postedAt: '2024-03-02T17:41:00Z',
      body: "Twelve hours a week free. €55/h, first hour free. I'll leave you with docs. Mastodon: @pim@toot.veerhuis.example",
    },
    { contacts: [contact('mastodon', 'pim@toot.veerhuis.example', 'asked')] },
  ),
  offer('en-283', {
    title: '[Available] Senior Shopify developer, contract, from 1 September',
    body: 'Hydrogen, checkout extensions, migration from Magento. 550 GBP/day outside IR35. Based near Hull. Recruiters welcome for once.',
  }),
  request(
    'en-284',
    {
      title: '[Hiring] Developer to rescue a half finished Laravel app',
      body: `Okay so this is a bit of a story. In 2023 we paid a guy $6,000 to build a membership app for our choir federation (38 choirs, ~1,100 people). He did about 60% and then took a job in Singapore, no hard feelings. Since then a volunteer has been patching it, and the volunteer is me, and I'm a soprano.

What works: login, member lists, the choir pages.
What doesn't: the yearly fee run (creates every invoice twice), mails (land in spam), the sheet music upload dies above 8 MB.

We've set aside $2,500 for getting these three things right. If there's something left in the pot we'd do the mobile layout too, but that's a wish and not part of this. Laravel 9, MySQL, on a small VPS for which we pay $12 a month.

I'd like someone who explains things and doesn't say "just rewrite it" (maybe it's true, but we can't).

Who we are: https://thirdheron.example
How to apply: mail rowan@thirdheron.example, tell me about a codebase you inherited.

Edit: since people ask: yes the $2,500 is for all three, no, not per bug :)
Edit 2: I'm away until Monday, I'll answer everybody.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 250000, maxMinor: 250000, currency: 'USD', unit: 'fixed' },
      contacts: [
        contact('email', 'rowan@thirdheron.example', 'asked'),
        contact('website', 'https://thirdheron.example', 'published'),
      ],
    },
  ),
  request(
    'en-285',
    {
      title: '*** CREW CALL *** DIT needed, Seattle, 3 day shoot, 6/14 - 6/16',
      body: `Commercial for a ferry line. ALEXA 35, two cams, one drone day. Rate $1,200/day (10 hrs) w/ kit. Local hire only, we can't do travel. Parking is paid.
Avail + resume: casting@greenlanternpost.example or text Roz at (206) 555-0119. Thx!!`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'USD', unit: 'day' },
      contacts: [contact('phone', '+12065550119', 'asked'), contact('email', 'casting@greenlanternpost.example', 'asked')],
    },
  ),
  request(
    'en-287',
    {
      title: 'Cinderpath | Multiple roles | Remote (EU) or Ghent | Full-time',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000287',
      tags: ['who is hiring'],
      postedAt: '2026-09-08T23:47:00Z',
      body: `- Senior frontend (TypeScript): €75-90k
- Data scientist: €70-85k
- Customer success (Dutch + French): €50-60k

We make routing software for cargo bikes; 60 cities, 25 people, break-even since spring. Process: call, small exercise (paid €200), meeting the team. join@cinderpath.example`,
    },
    { engagement: 'employment', contacts: [contact('email', 'join@cinderpath.example', 'asked')] },
  ),
  request(
    'en-288',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/quillmoor.example/post/3zz0288',
      postedAt: '2023-01-09T00:48:00Z',
      body: "Quiet Harbour (that's us: @quietharbour.bsky.social) is commissioning! One essay, 2,000 words, on the sound of ports. £500, rights revert after a year. Pitch us in the replies by the 30th.",
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'GBP', unit: 'fixed' },
      services: ['blog_article', null],
      contacts: [contact('bluesky', 'quietharbour.bsky.social', 'published')],
    },
  ),
  request(
    'en-291',
    {
      title: '[HIRING] Icons for a card game, 18 of them, 40-60$ per icon',
      source: 'reddit',
      url: 'https://www.reddit.com/r/HungryArtists/comments/zz0291/',
      tags: ['Hiring'],
      postedAt: '2026-04-12T03:51:00Z',
      body: 'theme is "bureaucracy in hell". b/w line art + 1 color. we\'ve funded the kickstarter so the money\'s there :) looking for someone w/ humour. Turnaround about 5 weeks. Please post a link to your portfolio, no DMs until I message you first. Edit: not accepting AI, obviously.',
    },
    { engagement: 'contract', budget: { minMinor: 4000, maxMinor: 6000, currency: 'USD', unit: 'item' } },
  ),
  request(
    'en-292',
    {
      title: 'Hiring | part-time devops contractor | remote | 3-4k USD/month',
      body: 'We run 30 nodes on bare metal and want to have somebody on retainer who has done Ceph in anger. ~20 hours monthly + emergencies. 3-4k USD/month, invoice monthly. Ping @brinewick_ops on Telegram or write to ops@brinewick.example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300000, maxMinor: 400000, currency: 'USD', unit: 'month' },
      contacts: [contact('telegram', 'brinewick_ops', 'asked'), contact('email', 'ops@brinewick.example', 'asked')],
    },
  ),
  request(
    'en-293',
    {
      title: 'Need an editor for a 22 minute documentary, London, paid',
      source: 'reddit',
      url: 'https://www.reddit.com/r/editors/comments/zz0293/',
      postedAt: '2024-06-14T05:53:00Z',
      body: "Hello all, we shot for nine days with lacemakers in Nottinghamshire and have about 30 hours. Looking for an editor with doc experience who will sit in a room with us from mid Oct for 4 weeks. Industry rates, we're funded by a small trust and pay weekly. Please DM with a link and your usual rate.",
    },
    { engagement: 'contract', services: [null, 'short_video_edit'] },
  ),
  request(
    'en-296',
    {
      title: 'Freelance photographers wanted for our events (unpaid but great for portfolio)',
      body: "We run 20 networking events a year and are looking for photographers who'd like to build their portfolio. While this isn't a paid role we'll tag you on all channels (14k followers), drinks are free. Editing within 48 hours, we own the images. Drop us a message.",
    },
    { scam: 'unpaid, for the portfolio' },
  ),
  offer('en-299', {
    title: "Are you tired of paying for ads that don't convert? ",
    body: "If you run a clinic, gym or law firm and you're spending over $2k a month on ads, I'll look at your account free of charge and record a video with three things I'd change. If you like what you see you can hire me, if not keep the video. Comment \"VIDEO\".",
  }),
  offer(
    'en-300',
    {
      title: 'SEEKING WORK | Vienna / Remote | Data viz and D3, React, maps',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99000300',
      tags: ['freelancer'],
      postedAt: '2023-04-21T12:00:00Z',
      body: `I make charts that editors don't have to explain. Ex newspaper. Looking for projects from one week to three months, from €700 per day. Past: election night maps (4x), a hospital bed dashboard, an atlas of allotment gardens.
anselm AT gridwork DOT example`,
    },
    { contacts: [contact('email', 'anselm@gridwork.example', 'asked')] },
  ),
  offer('en-302', {
    title: '',
    tags: ['facebook group'],
    postedAt: '2025-06-23T14:02:00Z',
    body: 'Good morning mums! I do balloon arches & party tables around Swindon 🎈 small arch £65 / big arch £120, delivered and set up. Few dates left in July, pm me xx',
  }),
  offer('en-304', {
    title: '',
    source: 'x',
    url: 'https://x.com/quillmoor/status/990000000000000304',
    postedAt: '2023-08-25T16:04:00Z',
    body: "3D generalist open to work! UE5, Blender, Houdini. Laid off with 80 colleagues yesterday, I'd love contract or full time, remote/LA. reel in the replies, RTs are love 💔",
  }),
  offer(
    'en-305',
    {
      title: 'Freelance Korean<>English interpreter available in Seoul (trade fairs, factory visits)',
      body: "Two days minimum, 600,000 KRW per day. I've done machine tools, cosmetics and fishing gear. You can reach me by kakao or at hayoon@bridgewords.example",
    },
    { contacts: [contact('email', 'hayoon@bridgewords.example', 'asked')] },
  ),
  other('en-307', {
    title: 'Rant: every "looking for a business partner" post is really "looking for free labour"',
    source: 'reddit',
    url: 'https://www.reddit.com/r/Entrepreneur/comments/zz0307/',
    postedAt: '2026-02-28T19:07:00Z',
    body: "You have an idea. I've got 400 hours of work. \"50/50\". Then it's always \"can't pay right now\". I've answered five of those in my 20s. I'd rather do contract work at $60/hr and sleep well.",
  }),
  other('en-308', {
    title: "How much equity for a part time designer who's been with us from day 1?",
    source: 'reddit',
    url: 'https://www.reddit.com/r/startups/comments/zz0308/',
    postedAt: '2023-03-01T20:08:00Z',
    body: "She did all of the UI evenings and weekends for $1k total. We're two founders, 60/40. Now raising 500k. 1%? 3%? Vesting? Would love to hear from people who have been on either side.",
  }),
  other('en-309', {
    title: '"Looking for someone long term" = red flag?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/zz0309/',
    postedAt: '2024-04-02T21:09:00Z',
    body: "The post says long term, pays $10/h, asks for five free samples. Is it me or are those ads always like this? Does anyone have a story where it wasn't?",
  }),
  other('en-311', {
    title: 'Custom theme – stuck with the {{#get}} helper',
    source: 'discourse',
    url: 'https://community.ghost.example/t/custom-theme-stuck-with-the-get-helper/9311',
    tags: ['support'],
    postedAt: '2026-06-04T23:11:00Z',
    body: "Hi all. I'd like to show three posts by the same author below an article. I've tried limit=\"3\" and it gives me 15. I'm not a developer, so please explain like I'm five. I paid for the theme ($89) but the seller doesn't respond.",
  }),
  other('en-312', {
    title: 'I quit my job to work on open source; month 7 report',
    source: 'devto',
    url: 'https://dev.to/quillmoor/i-quit-my-job-to-work-on-open-source-mon-312',
    tags: ['showdev', 'opensource'],
    postedAt: '2023-07-05T00:12:00Z',
    body: "Income: sponsors $1,140, one support contract $900, a talk $300. Expenses: 1,900. I'm not looking for a job (yet!). What I'm looking for is a good name for version 2.",
  }),
  other('en-317', {
    title: 'Looking for feedback: I made a site that matches photographers with couples',
    body: "It's free for couples, photographers pay €15 a month. Not live in all countries. What would make you trust it? Brutal honesty please. No sign up needed to look around.",
  }),
  other('en-318', {
    title: '[Question] [Hiring] tag or [Task] tag for one-time jobs?',
    body: "New here, I've read the rules twice and I'm not sure what tag I've got to use when I want a single thing done. Don't want to get banned on day one, thx",
  }),
];
