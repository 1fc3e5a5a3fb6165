/** English posts of further communities and years, written after the rules stood and by an author who had read none of them: software, design, marketing and business, once more. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_NEXT_B: readonly PlacedPost[] = [
  request(
    'en7-001',
    {
      title: '[Hiring] Shopify Liquid fix, variant images don’t swap on mobile, $150 flat',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zy7001/',
      postedAt: '2022-03-09T17:05:00Z',
      tags: ['Hiring'],
      body: `Store runs on Dawn with a few edits by whoever had it before me. On desktop the picture changes when you choose a colour, on phones it stays on the first one. About 40 products are affected.

I've cleared caches, duplicated the theme, all that. $150 through PayPal once it works, today or tomorrow please. You'd get in with a collaborator request.

Please don't paste your whole portfolio at me, just tell me what you think is wrong.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      services: [null, 'five_page_website'],
    },
  ),
  other('en7-002', {
    title: 'Client: "can you jump on a quick call". Narrator: it was not quick',
    body: `Ninety minutes. On a fixed price job. To tell me that his nephew has looked at the site and thinks the blue is "a bit corporate". The nephew is fourteen. The company sells industrial adhesives.

The invoice is 23 days late as well but we did not get round to that, funny how.`,
  }),
  offer(
    'en7-003',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99700003',
      postedAt: '2021-10-01T16:12:00Z',
      body: `SEEKING WORK | Remote or Valencia, Spain (CET)

I do the unglamorous end of Django: slow querysets, celery queues that eat themselves, moving off Heroku without anybody noticing. Twelve years, the last five on my own. Usually 2-3 days a week per client, month to month.

Stack: Python, Postgres, Redis, Terraform, a bit of Vue when nobody else will.

Write to ximo at noguerasoft dot example. Past clients are listed on https://noguerasoft.example/clients, code on https://github.com/ximonoguera`,
    },
    {
      contacts: [
        contact('email', 'ximo@noguerasoft.example', 'asked'),
        contact('website', 'https://noguerasoft.example/clients', 'published'),
        contact('github', 'ximonoguera', 'published'),
      ],
    },
  ),
  request(
    'en7-004',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99700004',
      postedAt: '2018-05-01T15:40:00Z',
      body: `Tessellate Grid | Backend Engineer (Scala) | Lisbon, Portugal | ONSITE | Full-time | €42k–€55k | https://tessellategrid.example

We balance about 900 small batteries against the Iberian power market. Four engineers, one physicist, no ping pong table. You would own the bidding service, which currently restarts itself twice a week and nobody knows why.

You know Scala or want to leave Java for it, you have seen a message queue misbehave in production, and you can read a Portuguese e-mail with a dictionary.

Process: one phone call, one afternoon with us in the office, answer within a week. Visa help for non-EU.

jobs@tessellategrid.example, subject "HN May".`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 4200000, maxMinor: 5500000, currency: 'EUR', unit: 'year' },
      contacts: [
        contact('email', 'jobs@tessellategrid.example', 'asked'),
        contact('website', 'https://tessellategrid.example', 'published'),
      ],
    },
  ),
  other('en7-005', {
    title: 'Show HN: Pocketledger – double-entry bookkeeping in one SQLite file',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99700005',
    postedAt: '2023-02-14T13:20:00Z',
    body: `Hi HN, I ran the books of a choir for six years and got fed up with spreadsheets, so over the winter I wrote this. Single binary, no server, imports CSV and CAMT.053, exports something our auditor accepts.

It's free for one book; a licence for several is $49 once. I'd love to hear what breaks with your bank's files.`,
  }),
  request(
    'en7-006',
    {
      title: '[Bounty $400] Resume interrupted uploads over SFTP',
      source: 'github',
      url: 'https://github.com/quillhopper-example/ferry/issues/812',
      postedAt: '2024-08-19T09:31:00Z',
      tags: ['bounty', 'help wanted', 'transport'],
      body: `**Problem**
If the connection drops at 98 % of a 40 GB file, we start at byte 0.

**Wanted**
- \`--resume\` compares remote size and the hash of the last 4 MiB, then appends
- falls back to a full upload if the server does not support append
- tests against OpenSSH and ProFTPD (containers are in \`ci/\`)

**Bounty**
400 USD from our Open Collective, paid when the PR is merged. One person at a time please, comment here before you start, and if nothing is heard for two weeks it is free again.`,
    },
    { engagement: 'bounty', budget: { minMinor: 40000, maxMinor: 40000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en7-007', {
    title: 'Dropping the bounty programme',
    source: 'github',
    url: 'https://github.com/marlinspike-example/hull/discussions/2207',
    postedAt: '2025-01-28T18:02:00Z',
    tags: ['announcements'],
    body: `After two years we are ending paid bounties on this repository. We paid out $11,350 over 37 issues. In hindsight the money drew people who wanted an issue closed, not understood, and reviews took the two of us longer than writing the fix would have.

Bounties that were already claimed (#2140, #2163) will still be paid. Everything else loses the label tonight. Thanks to all who took part, several of you are now committers and that was worth it.`,
  }),
  request(
    'en7-008',
    {
      title: 'Paid: move our pict-rs media to object storage',
      source: 'lemmy',
      url: 'https://lemmy.example/post/700008',
      postedAt: '2023-11-02T20:44:00Z',
      body: `Our instance (~1,100 active, mostly gardeners) has filled its disk twice and I am a nurse, not a sysadmin. I'd like somebody who has done it before to move 210 GB of pictures to S3-compatible storage, take us to the current Lemmy release and write down what they did in words I understand.

There is 180 € of donations set aside for this. If it takes you longer than that is worth, say so up front and I'll ask the members. PM here or in the admins' Matrix room.`,
    },
    { engagement: 'contract', budget: { minMinor: 18000, maxMinor: 18000, currency: 'EUR', unit: 'fixed' } },
  ),
  request(
    'en7-009',
    {
      title: '',
      source: 'mastodon',
      url: 'https://mastodon.example/@pennywhistle/990000000000700009',
      postedAt: '2024-05-13T08:55:00Z',
      tags: ['fedihire', 'a11y'],
      body: `Looking for somebody to audit two checkout flows against WCAG 2.2 AA. Paid, £425 a day, three or four days in June, remote. People who use a screen reader themselves very much preferred. Boosts welcome 🙏 hello [at] pennywhistle [dot] example #fedihire #a11y`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 42500, maxMinor: 42500, currency: 'GBP', unit: 'day' },
      contacts: [contact('email', 'hello@pennywhistle.example', 'asked')],
    },
  ),
  other('en7-010', {
    title: '',
    source: 'mastodon',
    url: 'https://mastodon.example/@oddlot/990000000000700010',
    postedAt: '2023-01-05T19:30:00Z',
    body: `New York and Colorado make them post salary ranges now and my favourite so far is "$45,000 – $310,000, commensurate with experience". What experience. Whose. Is it a knight or a barista you want`,
  }),
  request(
    'en7-011',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/mossgoblin.example/post/3zy7011',
      postedAt: '2024-12-02T22:18:00Z',
      body: `hey pixel folks!! i need a 1-bit artist for a small playdate thing, about 60 sprites + a title card, february-ish. it's paid, DM me your rates and a link pls 🖤 (rts appreciated)`,
    },
    { engagement: 'contract' },
  ),
  offer(
    'en7-012',
    {
      title: '[For Hire] .NET / SQL Server developer, 9 yrs, evenings and weekends (GMT)',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zy7012/',
      postedAt: '2019-11-20T21:10:00Z',
      tags: ['For Hire'],
      body: `Day job is insurance software, so I'm not scared of old code, stored procedures with 2,000 lines or WinForms. Things I've done for people here:

* Crystal Reports -> SSRS, 30 odd reports
* got a Web API off a dying box and into Azure
* wrote an importer for bank files nobody had a spec for

£38 an hour, I bill in quarter hours and stop when you say stop. PM me or mail dan.ossett@brackenbit.example`,
    },
    { contacts: [contact('email', 'dan.ossett@brackenbit.example', 'asked')] },
  ),
  request(
    'en7-013',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/useplinth/status/990000000000700013',
      postedAt: '2023-09-04T14:00:00Z',
      body: `need a motion designer for a 30s product explainer. script + VO are done. budget 3k, due the 21st. DMs open, show me something that moves`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300000, maxMinor: 300000, currency: 'USD', unit: 'fixed' },
      services: [null, 'short_video_edit'],
    },
  ),
  other('en7-014', {
    title: '',
    source: 'x',
    url: 'https://x.com/harlowbuilds/status/990000000000700014',
    postedAt: '2022-08-17T12:45:00Z',
    body: `hot take: if you charge $50/hr you get clients who question every hour. charge $200/hr and nobody asks. same work, same me, 2019 vs today`,
  }),
  request(
    'en7-015',
    {
      title: 'Consultancy: 2.x to 3.x at four facilities, Kisumu and Siaya',
      source: 'discourse',
      url: 'https://talk.openmrs.example/t/consultancy-2-x-to-3-x-at-four-facilities/70015',
      postedAt: '2024-02-21T07:25:00Z',
      body: `Dear community,

We run OpenMRS 2.4 (KenyaEMR-derived, with some own modules for the nutrition programme) at four facilities and we wish to move to the 3.x frontend before the donor visit in August.

Background. Registration, vitals and the lab orders are used daily by some 60 clinicians, the nutrition module by eight community health teams on tablets. Data is replicated nightly to the county server. In 2022 an upgrade was attempted by a vendor and had to be rolled back because the forms (HFE) lost their skip logic, so the clinicians are afraid, and with reason.

Scope:

1. Review of our four own modules and the 38 forms, with a list of what works, what must be rewritten and what can be dropped
2. One pilot site, with a tested way back
3. Training of two local technicians who will do the other three sites
4. A short handover document, in plain English

On site for the pilot, about ten days, the remainder can be remote. Power at the pilot site is fair, internet is not.

We have approved KES 350,000 for the consultancy, transport in county is provided by us. Kindly send a one page approach and a CV to procurement@nyandohealth.example not later than 15th March.

Regards,
Akinyi Oduor`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000000, maxMinor: 35000000, currency: 'KES', unit: 'fixed' },
      contacts: [contact('email', 'procurement@nyandohealth.example', 'asked')],
    },
  ),
  other('en7-016', {
    title: 'How do I round line totals so that they match the invoice total?',
    source: 'stackexchange',
    url: 'https://stackoverflow.example/questions/70016',
    postedAt: '2014-06-03T10:11:00Z',
    tags: ['php', 'currency', 'rounding'],
    body: `I have an invoice with three lines of 33.333 hours each at $45.00/hr. Rounded per line I get $1,499.99 * 3 = $4,499.97, but the customer's system sums first and gets $4,499.96.

    $total += round($hours * $rate, 2);

Which one is correct in accounting terms? I'm using bcmath if that makes a difference.`,
  }),
  request(
    'en7-017',
    {
      title: 'We pay for good infrastructure tutorials: call for authors, autumn 2025',
      source: 'devto',
      url: 'https://dev.to/hexagrove/we-pay-for-good-infrastructure-tutorials-zy7017',
      postedAt: '2025-09-08T09:00:00Z',
      tags: ['writing', 'devops', 'kubernetes'],
      body: `Hexagrove makes a hosted log store, and our readers are people who are on call. We are looking for freelance authors who have run things themselves.

**What we want:** 1,500–2,500 words, code that runs, one honest paragraph about what went wrong for you.
**What we don't want:** "What is Docker?"

**Pay:** 350 USD per accepted tutorial, by Wise or invoice, within 14 days of acceptance. You keep the byline and may repost after 60 days.

Send your pitch through https://hexagrove.example/write-for-us, three lines are enough. We answer every pitch.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://hexagrove.example/write-for-us', 'asked')],
      services: ['blog_article'],
    },
  ),
  other('en7-018', {
    title: 'Hiring a bookkeeper: what did you ask them?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/zy7018/',
    postedAt: '2021-02-11T15:19:00Z',
    body: `Not looking for pitches, I have two candidates coming Thursday, both local, both referred by our banker.

I've run a dog grooming van for eight years and never interviewed anybody who knew more about the subject than me. For those of you who've done this: what question told you the most? Did you give them a test? One wants $400/mo and the other $32/hr and I can't tell which is the bargain.`,
  }),
  request(
    'en7-019',
    {
      title: 'Senior Site Reliability Engineer (Remote, Americas)',
      source: 'rss',
      url: 'https://remotely.example/jobs/70019-senior-site-reliability-engineer',
      postedAt: '2022-10-24T00:00:00Z',
      tags: ['devops', 'full-time'],
      body: `<p>Copperline Freight runs the yard software of 60 trucking companies. We're looking for our third SRE.</p>
<ul>
<li>You have run Kubernetes for somebody whose trucks stop when it stops</li>
<li>You write things down</li>
<li>You share the on-call with two others, one week in three, paid extra</li>
</ul>
<p>Competitive salary, health, 401(k) match, a $1,500 desk allowance. UTC-3 to UTC-8.</p>
<p>Apply at <a href="https://copperlinefreight.example/careers/sre">copperlinefreight.example/careers/sre</a>. Please no agencies.</p>`,
    },
    {
      engagement: 'employment',
      contacts: [contact('website', 'https://copperlinefreight.example/careers/sre', 'asked')],
    },
  ),
  offer(
    'en7-020',
    {
      title: '',
      body: `Hello po! I am Jhoanna from Iloilo, 4 yrs VA exp (US real estate and 1 dropshipping client). Can do email + calendar mgmt, Canva, basic QuickBooks, order processing. Graveyard shift ok, own backup internet. $6/hr negotiable for long term. Available starting Monday 😊 pls PM or email jhoanna.v@islandva.example`,
    },
    { contacts: [contact('email', 'jhoanna.v@islandva.example', 'asked')] },
  ),
  request(
    'en7-021',
    {
      title: '[pgsql-jobs] Contract: PostGIS performance, two to three weeks, Ireland/remote',
      body: `Hello list,

We hold the network of a regional water utility in PostGIS 2.5 (about 80 million features, some of them drawn by people who have since retired). Tracing upstream of a leak used to take seconds and now takes four minutes. We suspect our own topology tables.

We are looking for a contractor for two to three weeks to find out why, fix what can be fixed without a migration and tell us what cannot. Must have done recursive queries over networks of that size before; utility background an advantage. Most of it can be remote, with one visit to Ballinasloe for the kick-off.

Please send a day rate, an earliest start and one comparable project to gis-tender@corribmains.example. We expect to decide within ten days.

Mairead Geoghegan
Head of Asset Data`,
    },
    { engagement: 'contract', contacts: [contact('email', 'gis-tender@corribmains.example', 'asked')] },
  ),
  other(
    'en7-022',
    {
      title: '[ANNOUNCE] Call for talks, FOSS for Libraries Day, Ghent, 14 May',
      body: `Dear all,

the ninth FOSS for Libraries Day takes place in Ghent on 14 May. We invite talks (20 minutes) and lightning talks (5 minutes) on catalogues, digitisation, Koha, VuFind and anything else that is free software and near a library.

Send an abstract of up to 200 words to programme@fossforlibraries.example until 28 February. Attendance is 35 EUR including lunch, students free. We regret that we cannot pay travel.

For the programme committee,
Lieve Dhondt`,
    },
    { contacts: [contact('email', 'programme@fossforlibraries.example', 'asked')] },
  ),
  request(
    'en7-023',
    {
      title: 'Looking for Odoo partner or freelancer: Irish VAT, intrastat and our feed scales',
      source: 'discourse',
      url: 'https://forum.odoo.example/t/irish-vat-intrastat-and-feed-scales/70023',
      postedAt: '2023-04-18T11:36:00Z',
      body: `Hi all,

We're a feed mill in Co. Carlow on Odoo 15 Community. We need three things done before the year end:

1. VAT3 return and RTD out of Odoo, at present they are retyped
2. Intrastat, arrivals only
3. The two weighbridge scales (serial, over a Moxa box) to write the weight into the delivery order

Budget for the lot is between €3,500 and €4,500. Experience with scales is a must. Please write to ciaran(at)millrace-feeds(dot)example and put Odoo in the subject or it goes to the spam.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 350000, maxMinor: 450000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'ciaran@millrace-feeds.example', 'asked')],
    },
  ),
  other('en7-024', {
    title: 'Vendor bill shows wrong currency after 16 → 17 upgrade',
    source: 'discourse',
    url: 'https://forum.odoo.example/t/vendor-bill-shows-wrong-currency/70024',
    postedAt: '2024-01-30T13:50:00Z',
    body: `After upgrade all vendor bills of one supplier are shown in USD, before it was AED. Journal is AED, supplier is AED, pricelist is AED. Only bills created from purchase order, manually created are ok.

Somebody have same issue? I pay already 24.90 per user per month for enterprise and support answer me after 6 days "please try in incognito". Thank you in advance.`,
  }),
  request(
    'en7-025',
    {
      title: 'NPSP admin wanted, about 8 hours a month (Ballarat or remote)',
      body: `We're a wildlife shelter with 2,300 donors in Salesforce NPSP and the volunteer who set it up has gone to have twins (good on her). We need someone to clean duplicates, fix the receipt flow that sends two emails, and be on the end of the phone when I've broken a report.

Roughly 8 hours a month, tell us what you charge, invoice with ABN please. (The big consultancy wanted $220 an hour. We're a wombat shelter.) You don't need to be local but it helps at tax time.

Ring Trish on 0491 570 157 after 3pm or email trish@wombatridge.example`,
    },
    {
      engagement: 'contract',
      contacts: [contact('phone', '+61491570157', 'asked'), contact('email', 'trish@wombatridge.example', 'asked')],
    },
  ),
  other('en7-026', {
    title: 'Is the Admin cert still worth it in 2025? 4 months of applying, 0 offers',
    body: `Career changer from hotel management. Passed ADM-201 in November, 3 superbadges, volunteered for a food bank org for real experience. 212 applications, six screens, two finals. Both finals went to somebody with 5+ years for a "junior" role paying 62k.

Everybody on LinkedIn says the ecosystem is booming. Where? Serious question, did anyone here get in during the last year, and what did you do different? I'm not asking for a job, just for a reason to keep going or stop.`,
  }),
  request(
    'en7-027',
    {
      title: 'Looking to hire someone to clean up 14 months of QuickBooks Online',
      body: `Landscaping LLC in Ohio, S-corp election, two bank accounts, one credit card, Square. My wife did the books till she went back to nursing and then nobody did. Nothing has been reconciled since Nov 2022, there's a pile in Ask My Accountant and my CPA said (nicely) not to come back until it's sorted.

I'm guessing 25-30 hours but you tell me after a look. Has to be done by end of Feb. Comment or DM with your hourly and how you'd start.`,
    },
    { engagement: 'contract' },
  ),
  offer(
    'en7-028',
    {
      title: 'White label WordPress / Laravel team for agencies: we stay invisible',
      body: `Greetings agency owners,

We are 11 developers in Lahore working since 2016 only for agencies (UK, NL, Canada). You sell, we build, your client never hears of us. NDA from day one, your Slack, your Jira, 4 hours overlap with London.

WordPress, WooCommerce, Laravel, Figma to Elementor/Gutenberg. $18/hour or fixed quote within 24 hours. First 10 hours can be cancelled without payment if you are not satisfied.

Write to Bilal: partners@qafilacode.example or WhatsApp +44 20 7946 0521`,
    },
    {
      contacts: [contact('email', 'partners@qafilacode.example', 'asked'), contact('whatsapp', '+442079460521', 'asked')],
    },
  ),
  request(
    'en7-029',
    {
      title: '[PAID] Unity netcode programmer for a 4-player co-op game',
      body: `Hi, we are two devs working on a 4 player co-op horror game set around a lighthouse. Local play works, online does not.

We use Netcode for GameObjects + Relay, the main problems are host migration and late join. Looking for someone part time until September, $45-60 an hour depending on what you've shipped, in blocks of 20 hours since it's our own savings.

This is paid, not rev share. Discord: tinlantern`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500, maxMinor: 6000, currency: 'USD', unit: 'hour' },
      contacts: [contact('discord', 'tinlantern', 'asked')],
    },
  ),
  other('en7-030', {
    title: 'Postmortem: 31 months, $18,400 spent, 2,911 copies sold',
    body: `Numbers first because that's what I'd want to read.

| | |
|---|---|
| Artist (contract, 14 months) | $11,200 |
| Music | $2,600 |
| Trailer | $900 |
| Localisation, 4 languages | $3,100 |
| Steam, fonts, misc | $600 |

Gross after refunds $27k, after Steam's cut and tax I've made less than if I'd stacked shelves. Would I do it again? I've started the next one, so draw your own conclusions.

What worked: the demo during Next Fest (wishlists 1.9k -> 6.4k). What didn't: every single influencer mail. Ask me anything.`,
  }),
  request(
    'en7-031',
    {
      title: 'Overflow WordPress developer (ACF, no page builders)',
      body: `Hi all,

We are a small agency in Leeds looking for one or two freelance WordPress developers for overflow work from October. You should be comfortable with custom themes, ACF blocks and Git. We don't use page builders. 15 to 20 hours a week to begin with, invoices are paid every fortnight. UK based please.

Send your rate, availability and a link to a recent theme to studio@hallamandfen.example or call Fen on 0113 496 0188.

hallamandfen.example`,
    },
    {
      engagement: 'contract',
      contacts: [
        contact('email', 'studio@hallamandfen.example', 'asked'),
        contact('phone', '+441134960188', 'asked'),
        contact('website', 'https://hallamandfen.example', 'published'),
      ],
      services: [null, 'five_page_website'],
    },
  ),
  other('en7-032', {
    title: 'Plugin conflict: contact form submits twice with caching on',
    source: 'discourse',
    url: 'https://community.wordpress.example/t/contact-form-submits-twice-with-caching-on/70032',
    postedAt: '2020-07-15T06:58:00Z',
    body: `WP 5.4.2, Twenty Seventeen child theme, PHP 7.3. With the cache plugin active every submission arrives twice, 1 second apart. Disabled all other plugins, same. Excluding the page from the cache helps but then it scores 41 on mobile.

Has anyone seen this? I can post the HAR.`,
  }),
  request(
    'en7-033',
    {
      title: 'logo for a coffee kiosk',
      body: `Hi, my sister opens a coffee kiosk next to the tram stop in spring and the cup sleeves must go to print on the 10th. We need a logo, one colour, that works as stamp too. 150 usd flat, two rounds. The name is Kiosk Berni. Style: think old tram tickets, not another bean with steam.

Write me on Instagram, @kioskberni there. Thanks!`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('instagram', 'kioskberni', 'asked')],
      services: ['logo_design'],
    },
  ),
  request(
    'en7-034',
    {
      title: 'Paying $1,200 for a landing page that explains our thing better than I can',
      source: 'reddit',
      url: 'https://www.reddit.com/r/SaaS/comments/zy7034/',
      postedAt: '2025-05-06T13:13:00Z',
      body: `We do recurring cleaning schedules for holiday lets. 61 paying customers, all from one Facebook group, so the page never mattered. Now we're buying ads and it converts at 0.7 %.

I'm looking for one person who does copy **and** design, in Framer or plain HTML, don't care. One page, mobile first, with a calculator on it ("how many changeovers a month?"). I'll give you five customer calls to listen to.

$1,200, half up front. Live by 1 June. DM with one page you did and what it changed.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'USD', unit: 'fixed' },
      services: ['landing_page'],
    },
  ),
  other('en7-035', {
    title: 'We hit $4k MRR with no employees. Here is every tool we pay for',
    body: `* Hetzner, two boxes – €31
* Postmark – $15
* Crisp – $25
* Plausible – $9
* Linear – free
* Contractor in Poland who answers tickets on weekends – $300
* My sanity – priceless, also gone

People always ask so there it is. Churn is 3.1 %, ARPU $38. Happy to go deeper on any of these.`,
  }),
  request(
    'en7-036',
    {
      title: '',
      body: `need solidity dev asap, staking contract on polygon reverts when reward pool < 1 day. small fix i think, 500 usdt when deployed + verified. foundry repo w tests. tg @hexbarge no agencies`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('telegram', 'hexbarge', 'asked')],
    },
  ),
  request(
    'en7-037',
    {
      title: 'Statistician for a few hours: mixed models, reviewer 2 is not happy',
      body: `I'm a physiotherapist finishing a part-time PhD. The paper came back with "the authors should account for clustering within clinics". I believe I have done it (lme4, random intercept), but I can't defend it and my supervisor is a biomechanist.

I'm looking for somebody with a statistics degree who will look at my code and data, tell me if it's right, and help me write the paragraph for the reply. I guess five hours. I can pay $120/hr out of the department's money, they need an invoice. You'd be acknowledged by name if you like.

r.halvorsen@clinicgait.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'r.halvorsen@clinicgait.example', 'asked')],
    },
  ),
  other('en7-038', {
    title: '[Annual] Data people, what are you paid? 2023 thread',
    source: 'reddit',
    url: 'https://www.reddit.com/r/datascience/comments/zy7038/',
    postedAt: '2023-12-28T09:00:00Z',
    tags: ['Career'],
    body: `Same as every year, please copy the format:

- Title:
- Years:
- Location / remote:
- Education:
- Base, bonus, stock:
- How you got it:

I'll start. Analytics engineer, 4 years, Toronto hybrid, BSc geography, 104k + 8 %, recruiter on LinkedIn. Threads of earlier years are in the wiki. Be kind to those below you.`,
  }),
  request(
    'en7-039',
    {
      title: '[HIRING] Editor for podcast clips, vertical, 8-10 a week, $25 each',
      body: `Podcast about buying small businesses. One 70 min episode a week, 2 cams, recorded in Riverside. I need 8-10 vertical clips of 30-60 sec from every episode. You find the moments, reframe, captions, hook.

$25 per finished clip, paid every Friday via PayPal. Test of 3 clips first, paid the same. Send clips youve cut (not a reel) to clips@boringmoney.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'clips@boringmoney.example', 'asked')],
      services: ['short_video_edit'],
    },
  ),
  offer(
    'en7-040',
    {
      title: '',
      source: 'x',
      url: 'https://x.com/oriolebuilds/status/990000000000700040',
      postedAt: '2024-09-16T15:02:00Z',
      body: `2 slots left for Webflow builds in October. Fixed price from $2.5k, live in three weeks or the last third is on me. Recent ones: https://oriolebuilds.example/work. Book a chat 👉 https://cal.com/oriolebuilds/intro`,
    },
    {
      contacts: [
        contact('website', 'https://oriolebuilds.example/work', 'published'),
        contact('calendar', 'https://cal.com/oriolebuilds/intro', 'asked'),
      ],
    },
  ),
  request(
    'en7-041',
    {
      title: 'British female voice for a meditation app, 6 minutes',
      body: `Hello, we're a tiny studio with a sleep app on Android and we have outgrown my own voice, reviewers say I sound "like a bank". We need about six minutes recorded: 14 short prompts, warm, unhurried, northern English welcome, RP fine as well.

We'd want one round of pick-ups, WAV 48k, full buyout for the app and the shop listing (no ads). Send your fee for that and a thirty second sample of the text below to voices@lullwater.example by Friday week.

"Put the day down now. It will keep until the morning."`,
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'voices@lullwater.example', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en7-042', {
    title: '12 testers for 14 days: swap? I test yours, you test mine',
    body: `Google wants 12 testers opted in for 14 days before it lets my bin collection reminder into production. I have my mum, my flatmate and a colleague who pities me.

If you're in the same boat comment and I'll install yours and keep it, promise, I've got an old Moto that does nothing else. Opt-in link is in the comments.`,
  }),
  request(
    'en7-043',
    {
      title: 'Writer for 240 product descriptions, vintage sewing patterns',
      body: `We've bought the stock of a shop that closed and are putting it on Etsy and our own store. Need descriptions, 60-80 words each, from photos + a spreadsheet with size, year, brand. You should know what a princess seam is or be able to fake it. 3 USD each, batches of 40, pay on each batch. English native or near. DM with two samples pls, any subject.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300, maxMinor: 300, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
    },
  ),
  other('en7-044', {
    title: 'Why am I charged 2% on top of my own payment provider??',
    source: 'discourse',
    url: 'https://community.shopify.example/t/charged-2-on-top-of-my-own-provider/70044',
    postedAt: '2021-08-23T20:05:00Z',
    body: `I am on Basic, $29/mo. I use a local gateway because Shopify Payments isn't in my country, and now I see "transaction fee 2.0%" on every order. On $6,100 last month that is $122 for nothing. Nobody told me when I signed up. Is there a way round, or does everyone outside the 20 countries just pay this? Going to Woo if so.`,
  }),
  request(
    'en7-045',
    {
      title: 'HubSpot → Xero, deals to draft invoices. $2k NZD',
      source: 'discourse',
      url: 'https://community.hubspot.example/t/hubspot-xero-deals-to-draft-invoices/70045',
      postedAt: '2022-06-07T22:14:00Z',
      body: `Kia ora,

The off-the-shelf connector makes one invoice per deal and we bill in three stages (deposit, delivery, sign-off), so it's no use to us. We want a small integration: deal goes to Won -> contact matched or created in Xero -> three draft invoices with the right dates -> invoice number written back to the deal. About 30 deals a month.

Budget is $2k NZD all up, and we'd like it hosted somewhere boring. If you've built against both APIs please tell me what you'd use and when you could start. Reply here or nat@kowhaikitchens.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 200000, maxMinor: 200000, currency: 'NZD', unit: 'fixed' },
      contacts: [contact('email', 'nat@kowhaikitchens.example', 'asked')],
      services: ['api_integration'],
    },
  ),
  offer('en7-046', {
    title: '[OFFER] I’ll fix your ugly Excel for $10',
    source: 'reddit',
    url: 'https://www.reddit.com/r/slavelabour/comments/zy7046/',
    postedAt: '2020-04-25T23:50:00Z',
    tags: ['Offer'],
    body: `Furloughed logistics planner here, spreadsheets were 80% of my life. Lookups, pivots, dashboards, macros that email people, Google Sheets too. $10 for anything I can finish in an hour, bigger stuff we talk. PayPal after you've seen it work. $bid or chat me.`,
  }),
  request(
    'en7-047',
    {
      title: 'Website for an electrician, nothing mad',
      body: `Howya. I'm a sparks in Ennis, RECI registered, 2 vans. Had a site with the Golden Pages crowd for years and they're after putting it up to 70 a month for a page with a stock photo of an American plug. Want my own: home, services, EV chargers, a few photos of jobs, contact. I have the domain. I've €900 for it and I'd like to be able to change the photos meself.

Mail me at declan@clarecurrent.example with something you done for a tradesman.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'declan@clarecurrent.example', 'asked')],
      services: ['five_page_website'],
    },
  ),
  other('en7-048', {
    title: 'SEO agency, 14 months, £1,500 a month. When do you call it?',
    body: `We fit blinds in the Thames Valley. Before them we got maybe 20 calls a month from Google, now it's 24. Every report is green arrows. They've written 40 blog posts ("10 Reasons Blinds Beat Curtains") that no human has ever read.

When I said I'd like to pause, I was told the results come in month 15 to 18. Is that a thing? I don't mind paying for work but I'd like to know I'm not a mug. Contract has 60 days notice.`,
  }),
  request(
    'en7-049',
    {
      title: 'Paid research: who sells practice software to dentists, and for how much?',
      source: 'reddit',
      url: 'https://www.reddit.com/r/startups/comments/zy7049/',
      postedAt: '2021-05-19T12:26:00Z',
      body: `Two of us are thinking about a product for small dental practices in the US and Canada and want to know what we'd be up against before writing a line.

Wanted: a market study with ~40 vendors (price, what's included, contract length, who they sell to), plus 8 short phone interviews with office managers, which you'd arrange. A spreadsheet and a ten page summary. We can go up to $800 for the whole, in two payments. Three weeks.

If you've done research like this send me a redacted example. PM me.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 80000, maxMinor: 80000, currency: 'USD', unit: 'fixed' },
      services: ['market_research'],
    },
  ),
  request(
    'en7-050',
    {
      title: '',
      body: `Good evening house. Pls I need a reliable social media manager for my restaurant in Surulere, Lagos. Instagram and TikTok, 4 posts + 2 reels weekly, you will come and shoot by yourself every Tuesday. I am paying 120k naira monthly, food included lol. Serious people only, DM with pages you are handling now`,
    },
    {
      budget: { minMinor: 12000000, maxMinor: 12000000, currency: 'NGN', unit: 'month' },
      services: ['social_content_month', null],
    },
  ),
  other('en7-051', {
    title: '',
    body: `Every "social media manager" in my inbox has 43 followers. Abeg.`,
  }),
  request(
    'en7-052',
    {
      title: 'Thumbnails for a chess channel, $20 a piece, long term',
      body: `Looking for a thumbnail designer for my chess channel, 112k subs, 3 videos a week so about 12 a month. I send you the idea, screenshots and face photos. $20 per thumbnail, psd included, first test is paid as well. Fast turnaround (24h). Discord is rookendgame, or reply with 3 thumbnails you made.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000, maxMinor: 2000, currency: 'USD', unit: 'item' },
      contacts: [contact('discord', 'rookendgame', 'asked')],
      services: ['thumbnails'],
    },
  ),
  other('en7-053', {
    title: 'Ask HN: How do you quote fixed price without losing your shirt?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=99700053',
    postedAt: '2017-03-27T07:48:00Z',
    body: `I've been freelancing for three years, always hourly at $90. Larger clients keep asking for a fixed number and each time I've agreed I ended up around $40. I pad by 30 % and it's never enough because the scope isn't what we both thought.

Do you charge for the specification separately? Walk away? Is there a book that isn't about "value"?`,
  }),
  request(
    'en7-054',
    {
      title: 'Freelancer required for Tally Prime to Zoho Books migration (3 companies)',
      body: `Dear Sirs,

We are a group of three small companies in Coimbatore (motor winding, trading, and one dormant). Our accountant is retiring in March and the new generation wants Zoho Books. Opening balances as on 1st April, all ledgers, stock items, GST masters and last two years' vouchers to be brought over and tallied with the audited trial balance.

Our budget is 40k INR for all three companies including two days of training for our staff (Tamil or English). Kindly do not quote per voucher.

Those who have done minimum five such migrations may please mail with references to accounts@sripavunwinding.example

Thanking you,
R. Shanmugam`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4000000, maxMinor: 4000000, currency: 'INR', unit: 'fixed' },
      contacts: [contact('email', 'accounts@sripavunwinding.example', 'asked')],
    },
  ),
  offer('en7-055', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/tamsinops.example/post/3zy7055',
    postedAt: '2025-02-06T18:21:00Z',
    body: `Well. Whole platform team got the calendar invite this morning. Nine years of Go and Kubernetes, led a team of five, Manchester or remote, could start tomorrow as it turns out. If your place needs someone please shout, contract or perm, I'm not proud 🫠`,
  }),
  other('en7-056', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/gritstone.example/post/3zy7056',
    postedAt: '2025-06-11T09:09:00Z',
    body: `Recruiter: "exciting fully remote role!" Me: great. Recruiter: "three days a week in Slough". Sir.`,
  }),
  request(
    'en7-057',
    {
      title: 'Remote payment partner wanted (US / EU), 8% commission',
      body: `Hello, we are a software development house. Many of our American and European customers prefer to make domestic payment, so we are looking for partners with PayPal, Zelle, Cash App or Revolut account in good standing.

How it works: customer pays to your account, you keep 8%, the rest you forward to us in USDT the same day. No investment from your side, no skill required, 20 minutes per day. We work with serious and honest persons for long time cooperation.

Telegram: @marlow_settle, please tell country and which accounts you have.`,
    },
    {
      contacts: [contact('telegram', 'marlow_settle', 'asked')],
      scam: 'is to take strangers’ money on an own account and pass it on',
    },
  ),
  offer(
    'en7-058',
    {
      title: 'Ghost theme work, membership setups, migrations from Substack',
      source: 'discourse',
      url: 'https://forum.ghost.example/t/ghost-theme-work-membership-setups/70058',
      postedAt: '2023-07-21T14:37:00Z',
      tags: ['jobs'],
      body: `Hi all,

I'm available for Ghost work two days a week from August:

- custom themes or changes to the official ones
- moving a Substack/Mailchimp list including paid members
- mail config and self-hosted upgrades

Typical theme tweak 150–400 USD, migrations from 300. Ask here, by DM, or oyelaran@inkandvellum.example`,
    },
    { contacts: [contact('email', 'oyelaran@inkandvellum.example', 'asked')] },
  ),
  other('en7-059', {
    title: 'New rules for the Jobs category',
    source: 'discourse',
    url: 'https://forum.ghost.example/t/new-rules-for-the-jobs-category/70059',
    postedAt: '2023-09-01T10:00:00Z',
    tags: ['meta'],
    body: `Because of the flood over the summer:

1. Whoever hires must name a budget or a rate. "Negotiable" is not a budget.
2. One post per person per month for those who offer services. Bumps are removed.
3. No crypto, no essays, no reviews.
4. Deals are between you, we don't arbitrate.

Posts that break these will be closed without a message. Flag what you see.`,
  }),
  request(
    'en7-060',
    {
      title: 'US/Canada developer with good English – partnership, 30% of salary',
      source: 'github',
      url: 'https://github.com/orgs/wavecrest-example/discussions/70060',
      postedAt: '2025-04-02T03:15:00Z',
      body: `Hello dear developer,

I hope you are doing well. I am senior full stack engineer in Asia with 10+ years experience (React, Node, Python, blockchain). I can do any technical work but the companies do not hire from my region.

I am looking for reliable partner from US or Canada. You will apply with your name and attend the interview meetings, I will help you by chat during the meeting, and after that I do all of the work. You will get 30% of the salary every month for almost nothing. I also need remote access to a laptop in your home.

If you are interested, contact me: ethan.brightdev@devpartner.example`,
    },
    {
      contacts: [contact('email', 'ethan.brightdev@devpartner.example', 'asked')],
      scam: 'is to lend a name and a face for somebody else’s job',
    },
  ),
  other('en7-061', {
    title: 'Memory grows without bound when watching more than ~2,000 files',
    source: 'github',
    url: 'https://github.com/sedgewarbler-example/hotplate/issues/1319',
    postedAt: '2021-12-13T21:40:00Z',
    tags: ['bug', 'needs-repro'],
    body: `### Version
3.4.1, Node 16.13, macOS 12

### What happens
RSS goes from 180 MB to 3.1 GB in about two hours. Heap snapshot shows \`WatchHandle\` x 2.4M.

### Steps
1. clone any monorepo
2. \`hotplate dev --watch packages\`
3. go for lunch

Pinning 3.3.8 is fine, so I suspect the debounce rewrite. I can help testing, but don't know the codebase. Our whole team (14 devs) is stuck on the old release because of that.`,
  }),
  request(
    'en7-062',
    {
      title: '',
      body: `🌟 PART TIME ONLINE 🌟 We are hiring people to increase app ranking for our merchants. Just tap and submit, 30-60 min a day, phone only. Earn $80–$200 daily, paid same day. Age 23+. First training order is free with bonus! Whatsapp Ms. Clara +1 213-555-0148`,
    },
    {
      budget: { minMinor: 8000, maxMinor: 20000, currency: 'USD', unit: 'day' },
      contacts: [contact('whatsapp', '+12135550148', 'asked')],
      scam: 'pays by the day for tapping on apps; the orders have to be paid in soon',
    },
  ),
  other(
    'en7-063',
    {
      title: 'PSA: the "app optimisation" job is a scam, this is how they got me for $1,900',
      body: `I know. I know. Posting so the next person googling finds it.

Day 1 I got $62 for real. Day 2 a "combination order" put my balance at minus $140 and I had to top up to release it. Then minus 480. Then minus 1,300. The "mentor" was on WhatsApp as +1 646-555-0117 and the "support" wrote from care@tapgrow-vip.example. Both still active today.

Bank says crypto is gone. If someone pays you for liking things, they will want it back with friends.`,
    },
    { contacts: [contact('whatsapp', '+16465550117', 'seen'), contact('email', 'care@tapgrow-vip.example', 'seen')] },
  ),
  request(
    'en7-064',
    {
      title: 'Backend Engineer (Node/TypeScript), Yaba, hybrid',
      source: 'rss',
      url: 'https://jobs.naijastack.example/listing/70064',
      postedAt: '2024-07-04T08:00:00Z',
      tags: ['fintech', 'hybrid'],
      body: `Kobowave helps cooperative societies collect contributions (ajo/esusu) by USSD and transfer. Licensed, profitable in Lagos and Ogun, 22 staff.

We are hiring a backend engineer to own settlement. You have 3+ years with Node or Go, you have reconciled money before and you don't panic when NIP is down.

Salary ₦600,000 – ₦800,000 monthly gross, HMO, data allowance, Tuesdays and Thursdays in the Yaba office. Apply with the form: https://forms.gle/zxNaijaBack64. Shortlisted people hear from us in ten days.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 60000000, maxMinor: 80000000, currency: 'NGN', unit: 'month' },
      contacts: [contact('website', 'https://forms.gle/zxNaijaBack64', 'asked')],
    },
  ),
  offer('en7-065', {
    title: 'My cousin was let go with her whole QA team, she is very good',
    body: `Posting for my cousin since she doesn't do Reddit. Manual + automation tester, 7 years, Cypress and Playwright, bank and telecom background, ISTQB. Based in Cebu, used to US hours. She'd take contract or full time and honestly part time too, two kids. If anyone's company needs a tester message me and I will connect you.`,
  }),
  other('en7-066', {
    title: 'What I learned from being interviewed by nine companies in 2016',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zy7066',
    postedAt: '2016-12-12T11:11:00Z',
    tags: ['job', 'practices'],
    body: `Author here. Short version: the only interview I enjoyed was one where they gave me their actual bug tracker and asked which ticket I'd close as wontfix. The worst asked me to estimate the number of piano tuners and then offered 20 % below what the ad said.

I've left the names out, several of them are people you know and the point isn't shaming.`,
  }),
  request(
    'en7-067',
    {
      title: 'Data Entry / Admin Clerk – fully remote – $28/hr – training provided',
      source: 'rss',
      url: 'https://gigs.craigslist.example/d/data-entry-admin-clerk-remote/70067.html',
      postedAt: '2022-01-18T13:00:00Z',
      body: `Vandermeer Logistics Group is seeking detail oriented individuals for remote data entry. No experience necessary. 20-40 hours weekly, $28 per hour during training, $32 after, benefits from day one.

Interviews are held by text on Telegram with our hiring manager. Successful candidates will be sent a check to deposit for the purchase of a MacBook and office software from our approved vendor before the start date.

Email your full name, address, phone and the name of your bank to hr.vandermeer@careersdesk.example to schedule.`,
    },
    {
      budget: { minMinor: 2800, maxMinor: 2800, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'hr.vandermeer@careersdesk.example', 'asked')],
      scam: 'a cheque to deposit and to spend at their own vendor',
    },
  ),
  other('en7-068', {
    title: 'How I make ~$340 a month on the side, ranked by what it pays per hour',
    body: `Been doing this since 2019 from a town with one stoplight.

1. User interviews – $50–100 each, but I get maybe one a month
2. Prolific – $9-12/hr if you're fast and keep the tab open
3. UserTesting – $10 per 20 minutes, screeners are brutal
4. Receipt apps – $8/mo, no effort
5. Surveys elsewhere – under $3/hr, stopped

Total for October was 342.18. No referral links, do your own digging. Not quitting the day job any time soon.`,
  }),
  request(
    'en7-069',
    {
      title: 'Online typing work from home, genuine, Rs 15000 – 25000 per month',
      body: `Genuine typing work for housewife, students and retired person. You will get 200 pages of scanned PDF, to be typed in MS Word. 4 hours daily, no target. Monthly 15000 to 25000 INR guaranteed as per pages.

Registration fee Rs 1500 only (refundable after first submission) for agreement and login ID. Limited seats are available for this month.

Mail your Aadhaar copy and payment screenshot to typing.hr@shreesaidata.example`,
    },
    {
      budget: { minMinor: 1500000, maxMinor: 2500000, currency: 'INR', unit: 'month' },
      contacts: [contact('email', 'typing.hr@shreesaidata.example', 'asked')],
      scam: 'wants a registration fee first',
    },
  ),
  offer(
    'en7-070',
    {
      title: 'GST returns, TDS, monthly accounts for freelancers and small firms (CA inter, Pune)',
      body: `Hi everyone, I have cleared CA Inter both groups and completed articleship in June, now doing accounts on my own while I prepare for Final.

What I do: GSTR-1/3B every month, LUT for those who have foreign clients, FIRC follow up with bank, TDS returns, Tally or Zoho. Rs 2,500 per month for freelancers with up to 20 invoices. I explain in simple language and I reply same day.

Drop a mail: sneha.k@hisaabdesk.example`,
    },
    { contacts: [contact('email', 'sneha.k@hisaabdesk.example', 'asked')] },
  ),
  other(
    'en7-071',
    {
      title: 'Support has gone silent, $87 pending since March',
      body: `Has anyone been paid by GiftMeadow this spring? Requested cash out on 3/11, status "processing". I wrote to support@giftmeadow.example twice and got the same canned answer about "increased volume". Their subreddit is locked. I'd settle for knowing whether to write it off.`,
    },
    { contacts: [contact('email', 'support@giftmeadow.example', 'seen')] },
  ),
  request(
    'en7-072',
    {
      title: 'Solidity / React engineer, full-time remote, $120k–160k in USDC',
      body: `We are Aurelith, a gaming chain backed by top funds (under NDA). We need experienced Web3 engineers right now, start this week.

Salary $120k–160k per year, paid in USDC, flexible hours.

The process is very fast:
1. Clone our private demo repo and run it locally with npm start
2. Connect your main wallet, it must have activity and at least 0.1 ETH so we can verify you are a real builder
3. Tell us what you would improve

Leave your GitHub below and our CTO will add you.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 12000000, maxMinor: 16000000, currency: 'USD', unit: 'year' },
      scam: 'unknown code is to be run with one’s own filled wallet connected',
    },
  ),
  other('en7-073', {
    title: 'Paid in USDC by a US client, living in Portugal: income or crypto?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/PortugalExpats/comments/zy7073/',
    postedAt: '2024-03-26T11:58:00Z',
    body: `I invoice $4,500 a month for backend work, the client pays USDC, I convert to euro the same day (fee about €11). Recibos verdes in the USD amount or in EUR on the day? My contabilista charges 60 a month and says "euro, always, what is USDC".

Anyone with an actual ruling or a number for an article I can show him?`,
  }),
  request(
    'en7-074',
    {
      title: 'Web designer for my wife’s new bakery business',
      body: `Good day, I got your contact from the directory and want to know if you handle website design for a new company and do you accept credit card?

I need a 5 or 6 page website up and running before the end of the month. My budget is $2000 to $3500. The text and logos are with my private project consultant.

There is a small favor I will need from you. The consultant has no facility to charge cards, so I want you to charge my card for $5,800, deduct your $3,500 and $100 tip for your stress, and send the balance to him by bank deposit so he can release the content to you. I am presently in the hospital with hearing problem and can not do calls, text only (404) 555-0139.

I await your reply with your full name, cell and address.
Rev. Harold Benning`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 200000, maxMinor: 350000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('phone', '+14045550139', 'asked')],
      scam: 'pays too much by card and wants the rest sent on',
      services: ['five_page_website'],
    },
  ),
  other('en7-075', {
    title: 'The guy with the hearing problem is back',
    body: `Third one this year. "Do you accept credit cards", project consultant, in hospital, 5-6 pages, wants it like some restaurant's site only better. This time his wife sells gourmet popcorn.

Do any of you ever string them along? I sent an invoice for a $900 "hospital surcharge" and he asked for my routing number.`,
  }),
  request(
    'en7-076',
    {
      title: 'Shipping coordinator from home, $2,900 a month, no selling',
      body: `European electronics retailer opens in US and is looking for shipping coordinators in all states. Parcels are delivered to your home, you check the box, take two photos, print our label and hand over to USPS/UPS the next day. 5-10 parcels a week, 1-2 hours daily.

$2,900 monthly after the first 30 days plus $20 per parcel. Trial period of one month. Must be 21+, present during the day, have a printer.

Apply with a copy of your ID: staff@northquay-logist.example`,
    },
    {
      budget: { minMinor: 290000, maxMinor: 290000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'staff@northquay-logist.example', 'asked')],
      scam: 'strangers’ parcels are to be passed on from home',
    },
  ),
  offer(
    'en7-077',
    {
      title: '[FOR HIRE] Sound designer, creatures, UI, ambiences. From $90 per finished minute',
      body: `Hi! My name is Kasper, I am a sound designer from Denmark with 5 years experience in indie games, mostly horror and sims.

I can do:

- creatures, weapons, UI, footsteps
- ambience loops
- implementation in Wwise or FMOD, Unity and Unreal

Prices: pack of 20 SFX 240 usd, ambience from 90 usd per finished minute. For bigger projects we can agree a monthly price.

Reel: https://odensefoley.example/reel
Mail: kasper@odensefoley.example

Thanks for reading.`,
    },
    {
      contacts: [
        contact('website', 'https://odensefoley.example/reel', 'published'),
        contact('email', 'kasper@odensefoley.example', 'asked'),
      ],
    },
  ),
  other('en7-078', {
    title: 'What do composers actually charge in 2021?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/gamedev/comments/zy7078/',
    postedAt: '2021-01-27T08:33:00Z',
    tags: ['Question'],
    body: `Trying to put a number in the budget sheet for our publisher pitch. I've read anything from $50 to $1,500 per minute, which isn't very helpful. 35 minutes, live strings on two tracks maybe, no exclusivity needed. We won't be ready for music before next winter so this isn't an ad, please don't send me your Bandcamp. Just: what did you pay and did you regret it?`,
  }),
  request(
    'en7-079',
    {
      title: '[RevShare] 2D artist and programmer for a turn-based tactics game',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zy7079/',
      postedAt: '2020-09-05T20:20:00Z',
      tags: ['Team Needed'],
      body: `I'm the writer/designer. I've got a 94 page GDD, a map, three of the nine factions and a Discord with 6 people in it.

I need:

* a 2D artist (portraits + tiles, Fire Emblem GBA era)
* a programmer, Godot or Unity, your choice

It's rev share, equal split after Steam takes theirs, nothing up front as I'm a student. I estimate a year to early access. No experience required, only passion and that you don't vanish. DM me with something you made.`,
    },
    { scam: 'is paid by a share of a later revenue only' },
  ),
  other('en7-080', {
    title: 'Google Play terminated my account "due to prior violations". There were none.',
    body: `One app, a tuner for the bouzouki, 40k installs, since 2013. Mail on Saturday: account terminated, associated with a previously terminated account. The only thing I can think of is that I once gave access to a translator in 2017.

Appealed, got the template within 4 minutes. The app made me €210 a month which isn't a fortune but it paid the nursery lunch.

Has ANYONE got through to a human? Which form?`,
  }),
  request(
    'en7-081',
    {
      title: 'Technical co-founder / CTO for a marketplace of used lab equipment (10% equity)',
      body: `Background: 15 years selling centrifuges. I know every lab manager between Boston and Philadelphia and all of them have a storage room full of stuff.

I need somebody to build the whole platform: listings, escrow, freight quotes, inspection reports, mobile. I've had it wireframed. In return 10% equity vesting over four years. I can't pay a salary until we raise, which I expect after the MVP has traction. Expected commitment 25+ hours a week.

DM me if you're a builder who thinks long term.`,
    },
    { scam: 'no pay, ten percent of a company that is not there yet' },
  ),
  other('en7-082', {
    title: 'Co-founder wants to leave after 7 months with 40%. No vesting. What now?',
    body: `We incorporated (Delaware) with a template and split 60/40. He did the first prototype, since April basically nothing, he's got a job at a bank now. We raised $75k from angels in June, who assumed we had vesting because who wouldn't.

He says he'd sell for 30k. We have 41k in the account. A lawyer quoted 3,500 just to read everything. Has anyone negotiated their way out of this? What did you offer?`,
  }),
  request(
    'en7-083',
    {
      title: 'Designers! Logo and poster for a film festival, great exposure',
      body: `Hi creatives! The Saltmarsh Short Film Festival is back for its fourth year and we're looking for a designer for the new logo, the poster and a few social templates. We are run by volunteers so there isn't a fee, but your name will be on every poster (500 printed!), the website and the big screen, and over 3,000 people follow us. Two passes for the weekend included.

Send your portfolio to design@saltmarshshorts.example by the 30th and we'll choose somebody.`,
    },
    {
      contacts: [contact('email', 'design@saltmarshshorts.example', 'asked')],
      scam: 'pays in exposure and two passes',
      services: ['logo_design', 'social_graphics', null],
    },
  ),
  other('en7-084', {
    title: '',
    source: 'mastodon',
    url: 'https://mastodon.example/@serifina/990000000000700084',
    postedAt: '2022-11-19T12:00:00Z',
    tags: ['introduction'],
    body: `New here, moving over from the burning place. I draw letters for a living, mostly beer labels and one very patient bank. I'll post sketches, my allotment, and opinions about the ampersand. #introduction #lettering`,
  }),
  request(
    'en7-085',
    {
      title: 'UI designer for fintech dashboard – complete test project to be considered',
      body: `We're choosing a designer for our new analytics dashboard. To be fair to everybody each applicant does the same test: the onboarding (6 screens), the main dashboard in light and dark, and the export dialog, in Figma with components, within five days. The test is not compensated and all submissions become property of Finlattice.

Whoever we like best gets the ongoing work, the rate will be discussed then.

Brief and upload: https://finlattice.example/design-test`,
    },
    {
      engagement: 'contract',
      contacts: [contact('website', 'https://finlattice.example/design-test', 'asked')],
      scam: 'a long test without pay, and all of it becomes theirs',
    },
  ),
  offer(
    'en7-086',
    {
      title: '',
      source: 'mastodon',
      url: 'https://mastodon.example/@hollyhatch/990000000000700086',
      postedAt: '2024-11-07T10:40:00Z',
      tags: ['fedihire', 'illustration'],
      body: `I've room for three spot illustrations before Christmas: newsletters, zines, changelogs, that sort of thing. Ink and two colours, £120 each, you get the rights for web and print. DM or holly@hatchlings.example. Boosts make my week 💛 #fedihire`,
    },
    { contacts: [contact('email', 'holly@hatchlings.example', 'asked')] },
  ),
  request(
    'en7-087',
    {
      title: 'Marketing intern (unpaid, remote), 20 h/week, 6 months',
      body: `Zestbyte is an early stage D2C snack brand from Bengaluru. We are looking for a passionate marketing intern who can handle our Instagram, write captions, reach out to influencers, run Meta ads and prepare weekly reports.

Duration: 6 months, 20 hours a week, Monday to Saturday
Stipend: none, this is a learning opportunity. Certificate + LOR + free snacks. PPO based on performance.

Send your CV to people@zestbyte.example. Immediate joiners preferred.`,
    },
    {
      contacts: [contact('email', 'people@zestbyte.example', 'asked')],
      scam: 'six months of work without pay',
      services: [null, 'social_content_month'],
    },
  ),
  other('en7-088', {
    title: 'Resume roast please, new grad, 0 callbacks',
    source: 'reddit',
    url: 'https://www.reddit.com/r/cscareerquestions/comments/zy7088/',
    postedAt: '2023-05-22T03:03:00Z',
    body: `Graduated in December (state school, 3.4), one internship at a hospital IT dept, projects: a chess engine and a clone of a clone. ~300 applications through LinkedIn and Handshake. Is it the resume or is it the market? Link to the anonymised PDF in the comments. Be brutal, I've got nothing left to lose except my lease in August.`,
  }),
  request(
    'en7-089',
    {
      title: '[Hiring] Figma to React Native, 7 screens, $1.8k',
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/zy7089/',
      postedAt: '2024-06-18T15:55:00Z',
      tags: ['Hiring'],
      body: `Booking flow for a network of squash courts. Designs are final, API exists (OpenAPI file), Expo project is set up with navigation and auth. You would do 7 screens incl. loading/empty/error states.

$1.8k, 50% upfront, rest on delivery. Two weeks. DM me with your GitHub and one RN app which is in the stores.

EDIT: filled, thanks everyone. I got 140 messages in 6 hours and can't reply to all of you, sorry.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 180000, maxMinor: 180000, currency: 'USD', unit: 'fixed' },
    },
  ),
  other(
    'en7-090',
    {
      title: '[Meta] Mods, can we please do something about the 4-hour-old accounts',
      body: `Every [Hiring] post gets sixty "Hi, I'm interested, check my DM" from accounts made this morning. In 2019 I found u/brasspelican here within a day and we still work together. Last week I gave up and asked a friend.

Minimum age, minimum karma, a captcha, a riddle, anything. What do the other hiring people here do to filter? I've started hiding the word "marmalade" in the text.`,
    },
    { contacts: [contact('reddit', 'brasspelican', 'seen')] },
  ),
  request(
    'en7-091',
    { title: '', body: `anyone here good with n8n? paid, 2 hrs of work max, dm me` },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  other('en7-092', {
    title: '',
    body: `To everyone in my DMs since the Product Hunt thing: no I don't need a developer, or a CTO, or an agency, or SEO. I'm one man with a to-do app. Please stop 😂`,
  }),
  offer(
    'en7-093',
    {
      title: '',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=99700093',
      postedAt: '2024-04-01T15:22:00Z',
      body: `Location: Nairobi, Kenya
Remote: Yes (8 years of it)
Willing to relocate: Netherlands, Ireland
Technologies: Elixir/Phoenix, Kotlin, Postgres, RabbitMQ, M-Pesa integrations of every sort
Résumé/CV: https://wkamau.example/cv.pdf
Email: hn@wkamau.example

I built and ran the payments of a motorbike leasing company (70k riders, daily instalments). Looking for a full-time role where reliability is the product.`,
    },
    { contacts: [contact('email', 'hn@wkamau.example', 'asked')] },
  ),
  other('en7-094', {
    title: 'Who’s hiring? – March thread',
    source: 'discourse',
    url: 'https://discourse.elixirworks.example/t/whos-hiring-march-thread/70094',
    postedAt: '2025-03-01T06:00:00Z',
    tags: ['jobs', 'monthly'],
    body: `Post your openings below. One top-level reply per company, please begin it with company | role | place | pay. Recruiters are welcome only if they name the client. If you're looking for work use the sister thread instead.

Last month's is closed, 31 companies took part, which is a record.`,
  }),
  request(
    'en7-095',
    {
      title: 'VA needed, 20 hrs a week, $5/hr to start',
      source: 'reddit',
      url: 'https://www.reddit.com/r/VAjobs/comments/zy7095/',
      postedAt: '2022-09-12T00:36:00Z',
      tags: ['Hiring'],
      body: `I flip storage units on ebay (Phoenix AZ). I take the pics, you do the rest, research solds, write the listings, answer msgs, print labels to my printer thru the internet.

$5/hr to start, 20 hrs a week, paid every friday on Wise. Theres raises, last VA was at 9 when she left. Need decent english and a pc, NO phones.

Fill this out it takes 3 min: https://forms.gle/zxStorageVA`,
    },
    {
      budget: { minMinor: 500, maxMinor: 500, currency: 'USD', unit: 'hour' },
      contacts: [contact('website', 'https://forms.gle/zxStorageVA', 'asked')],
      services: [null, 'product_descriptions'],
    },
  ),
  offer('en7-096', {
    title: 'I will build your site for free (student, need portfolio pieces)',
    body: `Second year at a college in Hamilton ON. I've done every tutorial there is and now I need real people with real opinions. I'll make websites for 3 small businesses or charities, up to five pages, you pay only your domain and hosting. In return I may show it in my portfolio and you tell me honestly what was bad.

Comment what you do and why your current site hurts.`,
  }),
  other('en7-097', {
    title: 'Do I owe overtime for the van rides? (Texas)',
    body: `HVAC, 6 techs, between 21 and 29 an hr. they meet at the shop at 7, load up and drive to the first job in my vans. Ive always counted from when they get there. one of em says the drive counts and with that hes at 44 hrs most weeks.

want to do right by them but also dont want to pay back 3 yrs if i dont have to. what do you all do?`,
  }),
  offer(
    'en7-098',
    {
      title: '[pgsql-jobs] Available: PostgreSQL consultant, from January',
      body: `Hello,

a long engagement of mine ends in December and I have capacity from mid January, remote from Brno or on site within a day's train ride.

Upgrades over several major versions with little downtime, logical replication, partitioning that was forgotten for ten years, query tuning, second opinions. I have contributed small patches to pg_dump, so you may also blame me for things.

Daily rate 720 EUR, half days are possible. References on request. Please write to me off list.

Zdenek Hruska
zdenek@hruskadb.example`,
    },
    { contacts: [contact('email', 'zdenek@hruskadb.example', 'asked')] },
  ),
  other('en7-099', {
    title: 'A boring invoice numbering scheme that survived three tax audits',
    source: 'devto',
    url: 'https://dev.to/lowmarsh/a-boring-invoice-numbering-scheme-zy7099',
    postedAt: '2021-11-15T07:30:00Z',
    tags: ['freelance', 'tutorial', 'postgres'],
    body: `Every freelancer sooner or later writes an invoicing tool. Here's the part people get wrong: numbers without gaps.

\`\`\`sql
CREATE TABLE invoice_counter (year int PRIMARY KEY, last int NOT NULL);
UPDATE invoice_counter SET last = last + 1 WHERE year = 2021 RETURNING last;
\`\`\`

Do it in the transaction that writes the invoice, not in a sequence: sequences skip on rollback, and an auditor asked me for the missing 2021-0047 with a straight face. It was an invoice of €80 for changing a favicon, and I'd rolled it back.`,
  }),
  offer(
    'en7-100',
    {
      title: 'Odoo functional + technical, free from 1 September (Cairo, GMT+3)',
      source: 'discourse',
      url: 'https://forum.odoo.example/t/odoo-functional-technical-free-from-1-september/70100',
      postedAt: '2022-08-14T19:25:00Z',
      body: `Salam everyone,

I am Mostafa, Odoo since version 8. I implemented for two pharma distributors, a school group and a marble factory (yes, stock in square meters). I am good in inventory, MRP, Egyptian e-invoice, Python modules, reports in QWeb. I am not good in website design, please don't ask me 🙂

My rate is 25 USD per hour or monthly agreement. Contact me on LinkedIn https://www.linkedin.com/in/mostafa-elzahar-odoo or by message in this forum.`,
    },
    { contacts: [contact('linkedin', 'https://www.linkedin.com/in/mostafa-elzahar-odoo', 'asked')] },
  ),
  other('en7-101', {
    title: 'Harbourline lays off 140, a fifth of its staff',
    source: 'rss',
    url: 'https://techdispatch.example/2023/02/harbourline-lays-off-140',
    postedAt: '2023-02-09T16:30:00Z',
    tags: ['layoffs'],
    body: `<p>Harbourline, the Dublin maker of ticketing software for ferries, told staff on Thursday that 140 positions would go, mostly in engineering and customer success. Those affected are to get 12 weeks' pay and keep their laptops.</p><p>The company had doubled its headcount in 2021 and was still advertising 38 openings on Wednesday. A spokesman said hiring "in selected areas" would go on. It last raised €60m at a valuation it has not commented on since.</p>`,
  }),
  offer(
    'en7-102',
    {
      title: 'Available for docs work: API references, guides, that README from 2018',
      body: `Technical writer here, 7 years in dev tools (4 of them as the only writer for about 60 engineers). I went freelance this month and have time from mid June.

What I can do for you:

1. Review of your current docs, two days, written report with priorities
2. Getting started guides and tutorials
3. API references from OpenAPI
4. Ongoing work, 2–6 days per month

Markdown, AsciiDoc, Docusaurus, MkDocs, whatever you use. Write to margeaux@plainmanuals.example, samples are at https://plainmanuals.example/samples`,
    },
    {
      contacts: [
        contact('email', 'margeaux@plainmanuals.example', 'asked'),
        contact('website', 'https://plainmanuals.example/samples', 'published'),
      ],
    },
  ),
  other(
    'en7-103',
    {
      title: 'Selling my screenshot API, $310 MRR, asking $9k',
      body: `Built in 2021, 44 customers, runs on one VPS (28 a month), maybe two hours of support a week. I'm having a second kid and something has to go. Stripe dashboard screenshots after a short chat. Includes the domain https://snaplarder.example, code (Go + headless Chrome), 3 blog posts that rank. Asking $9k, escrow, two weeks of handover. Low offers welcome if you're nice about it.`,
    },
    { contacts: [contact('website', 'https://snaplarder.example', 'published')] },
  ),
  offer('en7-104', {
    title: '',
    body: `Habari, we're four graduates in Eldoret doing transcription and image labelling as a team (CVAT, Label Studio, ELAN). English, Swahili, Kalenjin. Double checked by a second person always. $4 per audio minute for clean English, boxes from 3 cents. Inbox us for a sample of your own data free up to 50 items.`,
  }),
  other('en7-105', {
    title: 'Client never paid, the site is live with my code. Can I take it down?',
    body: `so i'm in ontario, built a booking site for a spa chain, 7200 total, they paid 30% deposit and the rest is 5 months overdue. i still have the deploy key. they said in email they are "happy with the site" and "sorting out cash flow". no contract only the emails

can i just take it down? or replace it with a payment notice? is it small claims? limit is 35k here i think`,
  }),
  offer(
    'en7-106',
    {
      title: 'Startup lawyer, fixed fees, first 30 minutes on me (NSW / remote AU)',
      body: `Left a big firm last year to do what I actually like, which is small companies. Founder agreements $1,100, SaaS terms + privacy policy $1,450, ESOP from $2,200, all ex GST. I'll tell you if a template will do, it often will.

Call 0491 570 110 or grab a time: https://calendly.com/priya-lindqvist-law/30min`,
    },
    {
      contacts: [
        contact('phone', '+61491570110', 'asked'),
        contact('calendar', 'https://calendly.com/priya-lindqvist-law/30min', 'asked'),
      ],
    },
  ),
  other('en7-107', {
    title: 'Sold my invoicing plugin after 9 years. The whole story, with numbers',
    body: `I started it in 2014 because a florist asked for PDF invoices and offered me $200. By 2018 it made 3k a month and I left my job at the council. By 2021 it made 11k and I hated it. Every WooCommerce release was a weekend gone.

What nobody tells you is how lonely it is. I had 2,600 paying shops, from a beekeeper on the Isle of Man to a chain of funeral homes in Ohio, and on an average Tuesday the only person I spoke to was the postman. I hired a developer twice. The first was faster than me and rewrote the PDF part in a week, then took a job at a bank for double. The second one I let go after a month, my fault, I'd written "must be able to work independently" because I didn't want to explain anything to anybody.

In 2020 everybody opened a shop and support tripled. I put the price up from $49 to $79 a year expecting a riot, and four people wrote in. Four. I should have done it in 2016. If you take one sentence out of this wall of text, take that one.

How the sale went: listed with a broker in January, 14 NDAs, 3 offers, one that was real. 2.9x yearly profit, 70 % on closing, the remainder over 12 months if churn holds. Broker took 10 %. Lawyer 6,400. Tax, don't ask.

What I'd tell myself: hire support in year 3, not in year 7. I paid a lovely woman in Porto €18 an hour and she answered better than me from the first week.

Now I grow chillies. Ask away.`,
  }),
  other(
    'en7-108',
    {
      title: 'Black Friday: all my Laravel courses 60% off until Monday',
      source: 'x',
      url: 'https://x.com/larahatch/status/990000000000700108',
      postedAt: '2023-11-24T06:00:00Z',
      body: `Hire-ready in 30 days? No. But 41 hours of video on queues, testing and billing, made by somebody who gets paid for it. $79 instead of $199, team licences too 👉 https://larahatch.example/bf`,
    },
    { contacts: [contact('website', 'https://larahatch.example/bf', 'published')] },
  ),
  other('en7-109', {
    title: 'Incident review: the certificate nobody owned',
    body: `At 03:12 the intermediate expired, at 03:13 so did checkout. The runbook said "ask Pieter", who left in 2017. He answered his phone anyway and we paid him four hours at his consulting rate.

Timeline, graphs and seven follow-ups in the post. The short of it: we monitored the leaf certificates and nothing above them.`,
  }),
  other('en7-110', {
    title: 'Five rounds, a take-home and a dinner. Then nothing.',
    body: `Applied in August for a growth lead job at a scale-up in Berlin. HR call, hiring manager, case study (14 slides, my weekend), panel, founder, dinner with the team where I was told "we can't wait to have you". They asked for my notice period and I gave it: three months.

Nothing since 4 October. The ad was reposted this morning with 10k less. I'm not even angry about the no, there wasn't one.

Anyway I made the case study into a blog post and it got me two freelance clients, so, cheers I guess.`,
  }),
];
