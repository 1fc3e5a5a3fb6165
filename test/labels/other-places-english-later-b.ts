/** English posts of places of software, web, data and hardware, and the talk of who works there, written after the rules stood and by an author who had read none of them: the second part of the later ones. See `other-places.ts`. */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LATER_B: readonly PlacedPost[] = [
  request(
    'en5-201',
    {
      title: 'Ask HN: Who is hiring? (May 2019)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000201',
      postedAt: '2019-05-01T15:22:00Z',
      body: `Tarnlight Instruments | Firmware engineer | Boulder, CO | ONSITE | Full time | $118k-$140k + options<p>We are nine people making flow sensors for municipal water. The firmware is C on Cortex-M0+, it runs for eleven years on one battery, and the person who wrote most of it is moving to Norway in August.<p>You would own it: the radio stack, the bootloader, the test rig. We don&#x27;t do whiteboard puzzles; we&#x27;ll send you a devboard and talk for an hour about what you did with it.<p>hedda (at) tarnlight (dot) example.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 11800000, maxMinor: 14000000, currency: 'USD', unit: 'year' },
      contacts: [contact('email', 'hedda@tarnlight.example', 'asked')],
    },
  ),
  other('en5-202', {
    title: 'Vendor wants $4,800/yr to turn on SAML',
    source: 'reddit',
    url: 'https://www.reddit.com/r/sysadmin/comments/zy0202/',
    postedAt: '2021-10-19T18:40:00Z',
    body: `We have 40 agents on this ticketing tool at around $9/agent. Asked our rep about SSO and it's only in the Enterprise tier, $19/agent with a 100 agent minimum. So from about 4.3k to 22.8k per year, or he can do a "one time exception" where SAML is an add on for $4,800/yr.

I know about the SSO tax site, just venting. What is everybody using for under 50 agents? Needs email to ticket, decent API, Entra ID login without paying triple.`,
  }),
  request(
    'en5-203',
    {
      title: '',
      body: `need someone good with VBA. i have workbook that makes the delivery notes for our drivers, 3 sheets + a macro my ex colleague made, since we got office 2021 it crashes when it get to the pdf part. also would like it to save to folder by date not all in one place. 150 usd flat, paypal or wise, today or tomorrow if possible. I can share screen, cant send real customer data. dm me`,
    },
    { engagement: 'contract', budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en5-204', {
    title: 'Ask HN: Do you bill for the time spent writing the proposal?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=990000204',
    postedAt: '2018-02-12T09:03:00Z',
    body: `I&#x27;m a one-person consultancy (backend, mostly Postgres). Prospects increasingly want a full technical proposal before they sign: diagram, phases, risks. That&#x27;s two or three days each, and I win maybe one in four.<p>A friend sells this as paid &quot;discovery&quot; for $3k and credits it against the project. Others say nobody serious would pay for a quote.<p>Where do you draw the line?`,
  }),
  offer(
    'en5-205',
    {
      title: 'Ask HN: Freelancer? Seeking freelancer? (September 2017)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000205',
      postedAt: '2017-09-01T16:10:00Z',
      body: `SEEKING WORK - Porto, Portugal - Remote (happy to travel for kickoff)<p>Elixir&#x2F;Phoenix, some Erlang, a decade of Ruby before that. Most recently I took over a half-finished booking engine for a ferry operator and got it through its first summer.<p>I like: taking over things, writing the tests nobody wrote, telling you what I&#x27;d not build. I don&#x27;t like: anything with a token sale.<p>€480&#x2F;day, two weeks minimum, available from October 9.<p>duarte@salgueiral.example &#x2F; https:&#x2F;&#x2F;salgueiral.example`,
    },
    {
      contacts: [
        contact('email', 'duarte@salgueiral.example', 'asked'),
        contact('website', 'https://salgueiral.example', 'published'),
      ],
    },
  ),
  request(
    'en5-206',
    {
      title: '[$300 bounty] Support multi-page TIFF in the thumbnailer',
      source: 'github',
      url: 'https://github.com/quillbox/shelfmark/issues/902',
      postedAt: '2020-07-08T11:31:00Z',
      tags: ['enhancement', 'bounty'],
      body: `Our archive has ~60k multi-page TIFFs (faxes, don't ask). At present only page 1 gets a thumbnail and the viewer shows nothing past it.

### Expected
- thumbnails for pages 1..n, lazily
- \`GET /doc/:id/pages\` returns the count
- no new native dependency if possible; libvips already does this via \`page=\`

### Bounty
My employer will pay **$300** to whoever gets this merged, by bank transfer or to a charity of your choice. Please comment before starting so two people don't do the same thing. Maintainers have said in #871 they'd accept it.`,
    },
    { engagement: 'bounty', budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'fixed' } },
  ),
  other('en5-207', {
    title: 'Docs: the "paid plans" page still lists the 2019 prices',
    source: 'github',
    url: 'https://github.com/heronqueue/heronqueue/issues/1188',
    postedAt: '2022-03-02T07:55:00Z',
    tags: ['documentation', 'good first issue', 'help wanted'],
    body: `The table in \`docs/hosting.md\` says Team is $29/mo and Business $99/mo, the site says $39 and $149. Also the anchor \`#hire-us\` in the footer 404s since the consulting page was dropped.

Good first issue for anyone who wants to get familiar with the docs build. It's one file, \`make docs\` should be green.`,
  }),
  request(
    'en5-208',
    {
      title: '[RevShare] Need Godot programmer + pixel artist for cosy lighthouse sim',
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/zy0208/',
      postedAt: '2023-08-14T21:12:00Z',
      tags: ['Programmer Needed'],
      body: `Hey all! I've been writing Keeper's Log for about two years, it's a cosy management sim about running a lighthouse through the seasons. I've got:

- 140 page design doc
- All dialogue for the first 2 seasons
- a composer (he's my cousin, he's really good)

What I need: a Godot programmer who can commit 15+ hrs a week, and a pixel artist. I'm the designer/writer so I'll be directing. This is **rev share**, split equally once we release on Steam and after fees are covered. No money upfront as I'm funding the Steam page myself.

Serious people only please, the last 2 programmers left. Discord: keeperslog_dev`,
    },
    {
      contacts: [contact('discord', 'keeperslog_dev', 'asked')],
      scam: 'no pay, a share of what may come in',
    },
  ),
  offer('en5-209', {
    title: '',
    body: `custom discord bots, tickets / economy / dashboards, from $15, dm for vouches`,
  }),
  other(
    'en5-210',
    {
      title: 'I built an invoice reminder because I hate writing invoice reminders',
      body: `After the third client in a row "didn't see" my invoice I spent a weekend on this: **Nudgewell** reads your invoices, waits, and sends increasingly less polite mails until somebody pays.

Stack: SvelteKit, Postgres, Resend. The hard part was not the code, it was the tone of mail number four.

It's free for five invoices a month and $6 after that. Live at https://nudgewell.example, tell me what breaks. My own record so far is a client in Leeds who paid in nine minutes.`,
    },
    { contacts: [contact('website', 'https://nudgewell.example', 'published')] },
  ),
  request(
    'en5-211',
    {
      title: 'Paid help wanted: finish my KNX + Home Assistant setup (Bristol or remote)',
      source: 'discourse',
      url: 'https://community.home-assistant.example/t/paid-help-wanted-knx-setup/90211',
      postedAt: '2023-11-26T19:45:00Z',
      body: `Evening all. We bought a house with a KNX bus in it and the installer has retired to Spain with (I think) the only copy of the ETS project. I've got HA running on a NUC and can see the bus monitor, lights are about half mapped, blinds and the underfloor heating not at all.

Some details for those who know: about 70 group addresses that I've guessed from the telegrams, an MDT line coupler, two dimmer actuators, a weather station on the roof that says it's 4 degrees and raining whatever happens. Gateway is a Weinzierl with tunnelling, one slot free. The cabinet has labels but they're in the installer's own code, e.g. "FL2 R bl". I have photos of everything. Wife's requirement is that the wall switches go on working if my NUC doesn't.

I've done what I can with the docs and three months of evenings. I'd now rather pay somebody who knows what they're doing. I reckon two days, happy to be told otherwise. £350 a day, whether you come here or we do it by VPN.

Please reply here or PM, with a word on what KNX you've touched before.`,
    },
    { engagement: 'contract', budget: { minMinor: 35000, maxMinor: 35000, currency: 'GBP', unit: 'day' } },
  ),
  other('en5-212', {
    title: 'Print job stays queued forever when layout has a WMS layer',
    source: 'discourse',
    url: 'https://discuss.gis-users.example/t/print-job-stays-queued/4412',
    postedAt: '2016-05-17T06:30:00Z',
    body: `Dear list,

QGIS 2.14.3 on Windows 7. I need to export 34 atlas pages to PDF for a client deadline on friday. As soon as the orthophoto WMS is in the composition the job hangs at page 1. Without the WMS it takes 40 seconds.

What I tried: other DPI, "print as raster", new profile. The WMS works in the canvas. The log says nothing.

Is somebody having the same? We are a small office of two so there is no IT whom I can ask.

Best
Marijke`,
  }),
  request(
    'en5-213',
    {
      title: 'Site redirects to pharma spam on mobile only, willing to pay for a cleanup',
      body: `Hi, running WP 4.9.8 with about 22 plugins (I know). Since the weekend visitors on their phones get sent to a canadian pharmacy. On desktop everything is fine so I thought my daughter was pulling my leg.

Wordfence finds nothing. Host says "not their problem" but they'll suspend me thursday.

I don't want instructions, I've no more nerves for this. I want someone to clean it and tell me which plugin did it. I can pay 50/h, cap it at 4 hours unless you call me. Phone is 503-555-0142 (Portland), text is fine too.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 5000, maxMinor: 5000, currency: 'USD', unit: 'hour' },
      contacts: [contact('phone', '+15035550142', 'asked')],
      services: [null, 'five_page_website'],
    },
  ),
  other('en5-214', {
    title: 'What are you doing this week?',
    source: 'lobsters',
    url: 'https://lobste.rs/s/zy0214/what_are_you_doing_this_week',
    postedAt: '2022-11-14T09:58:00Z',
    tags: ['ask', 'programming'],
    body: `Work: last week of a contract, so mostly handover notes and deleting my own TODOs. The client has hired someone permanent, I liked her at once, she found a race in my code within the hour.

Home: porting my little wiki engine from SQLite to... SQLite, but with fewer tables. And the gutter.`,
  }),
  request(
    'en5-215',
    {
      title: '',
      source: 'mastodon',
      url: 'https://social.velodrome-systems.example/@ingeborg/1110000215',
      postedAt: '2023-03-20T08:14:00Z',
      tags: ['rustlang', 'fedihire', 'embedded'],
      body: `<p>Does anybody out there have three weeks in April and like <a href="https://social.velodrome-systems.example/tags/rustlang">#rustlang</a>? We need a second pair of hands on a no_std CAN gateway, our colleague is on parental leave earlier than planned (all well!).</p><p>650 € / day, remote from within the EU, invoice at the end of each week. Boosts welcome, reply or write to <span>jobs@velodrome-systems.example</span> <a href="https://social.velodrome-systems.example/tags/fedihire">#fedihire</a></p>`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 65000, maxMinor: 65000, currency: 'EUR', unit: 'day' },
      contacts: [contact('email', 'jobs@velodrome-systems.example', 'asked')],
    },
  ),
  other('en5-216', {
    title: '',
    body: `another day another recruiter impressed by my kubernetes. i have one repo and its a lentil soup recipe`,
  }),
  offer(
    'en5-217',
    {
      title: '',
      source: 'mastodon',
      url: 'https://hachy.example/@wren_k/1120000217',
      postedAt: '2024-02-06T16:29:00Z',
      tags: ['FediHire', 'GetFediHired'],
      body: `<p>Bad news today: my whole team was let go this morning, so I&#39;m looking for something new from March.</p><p>SRE / platform engineer, 9 years. Linux, Terraform, Nomad, Kubernetes, Prometheus, on-call experience. Based in Dublin, remote in EU is ok, a four day week would be great.</p><p>CV on request: wren@kestrelward.example. Boosts appreciated #FediHire #GetFediHired</p>`,
    },
    { contacts: [contact('email', 'wren@kestrelward.example', 'asked')] },
  ),
  request(
    'en5-218',
    {
      title: '',
      body: `need a scraper for 12 property sites, daily into google sheets. dm your rates`,
    },
    { engagement: 'contract', services: [null, 'api_integration'] },
  ),
  other('en5-219', {
    title: '',
    body: `hired our first designer today. 71 applications, she was the only one who asked who it's for`,
  }),
  request(
    'en5-220',
    {
      title: '[R-jobs] Short contract: reproducible pipeline for a hospital registry',
      source: 'mailing-list',
      url: 'https://lists.stat-users.example/pipermail/r-jobs/2015-June/000220.html',
      postedAt: '2015-06-11T12:05:00Z',
      body: `Dear all,

The renal registry at St Brannock's is looking for an R programmer for a period of eight to ten weeks (may be part time). The task is to turn around 4,000 lines of scripts by several generations of PhD students into a package with tests, and an annual report in knitr that can be rebuilt by a clinician.

Experience with survival analysis is welcome but not needed. Data cannot leave the hospital; a laptop will be lent.

Fee: GBP 14,000 for the whole, in three instalments.

Informal enquiries to Dr Fenella Oduya, f.oduya@stbrannock-registry.example. Please do not attach certificates at this stage.

Regards
F. Oduya`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1400000, maxMinor: 1400000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'f.oduya@stbrannock-registry.example', 'asked')],
    },
  ),
  other(
    'en5-221',
    {
      title: 'Re: [pg-spatial] index not used after upgrade',
      body: `On 14 Mar, T. Birkeland wrote:
> We could hire somebody for this but I would first like to understand
> whether it's us or the planner. Contact me at tor@fylkeskart.example if
> you need the dump.

It's the planner, or rather it's your statistics. ST_DWithin got a new support function in that version and your table was restored without ANALYZE. Run it, then EXPLAIN (ANALYZE, BUFFERS) again, and post both.

I would hold on to your money.

-- 
Casimir`,
    },
    { contacts: [contact('email', 'tor@fylkeskart.example', 'seen')] },
  ),
  request(
    'en5-222',
    {
      title: '',
      body: `Good morning house. Abeg who sabi Android (Java, not Flutter) and has worked with thermal printers before? Our agent banking app dey print blank receipt since the POS update to Android 10. The former developer has travelled and is not picking. Budget is 150k naira, 50% to start, balance when receipt prints on the 2 models we use. Lagos preferred so you can touch the device, Yaba axis. Drop your WhatsApp or inbox me. No learners please 🙏`,
    },
    { engagement: 'contract', budget: { minMinor: 15000000, maxMinor: 15000000, currency: 'NGN', unit: 'fixed' } },
  ),
  request(
    'en5-223',
    {
      title: 'Remote App Optimizer needed - No experience! $90-$260 daily',
      source: 'classifieds',
      url: 'https://www.postlocal.example/jobs/it/zy0223',
      postedAt: '2023-09-30T04:12:00Z',
      body: `We are expanding our digital app optimization department and need 30 person this week.

* 40 minutes a day, only mobile phone needed
* Paid daily in USDT, 90-260 dollar
* Complete sets of 38 tasks by clicking, system calculates the commission
* Sometimes a combination task will need top up of balance, this is returned with 6x profit

Age 22+. Training by our mentor is free. Add receptionist on Telegram: @clara_reception_apx and send "OPTIMIZE".`,
    },
    {
      budget: { minMinor: 9000, maxMinor: 26000, currency: 'USD', unit: 'day' },
      contacts: [contact('telegram', 'clara_reception_apx', 'asked')],
      scam: 'clicks for daily money, own money to top up, off to Telegram',
    },
  ),
  other('en5-224', {
    title: 'Offer A 165k fully remote or Offer B 190k + RTO 4 days in Bellevue?',
    source: 'reddit',
    url: 'https://www.reddit.com/r/cscareerquestions/comments/zy0224/',
    postedAt: '2025-02-18T02:33:00Z',
    body: `5 YOE, backend, currently unemployed since November so I'm aware this is a nice problem.

**A**: logistics company, 165k base, 10% bonus that "usually pays", remote forever in writing. Tech is Java 8 and vibes.

**B**: big name, 190k base + 60k/yr stock, 4 days in office, manager seemed burnt out in the loop.

I have a 3 yr old. Wife says A. My ego says B. Recruiter wants an answer by Thursday. What would you do?`,
  }),
  request(
    'en5-225',
    {
      title: 'Looking for a patient Python tutor, 2x per week',
      body: `I'm 51, ex-machinist, doing a career change on a grant. I get loops and functions but I fall apart at classes and my course forum is all people half my age being clever at me.

I'd like somebody to go over my assignments with me Tuesdays and Thursdays evening (Central time), an hour each, over Zoom. I can pay 30 an hour. Not looking for anyone to do the homework. PM me and tell me how you'd explain self to someone like me.

Mods: if not allowed please delete.`,
    },
    { engagement: 'contract', budget: { minMinor: 3000, maxMinor: 3000, currency: 'USD', unit: 'hour' } },
  ),
  offer(
    'en5-226',
    {
      title: 'Software lessons and project mentoring (Nairobi / online)',
      body: `Habari wadau. I am a final year BBIT student and I have been tutoring since 2019. I handle:

• Java, Python, C for campus units
• Final year project, from proposal to demo (I guide, you code)
• Git and Linux basics for bootcamp people

Ksh 800 per hour online, Ksh 1,200 if I come to you within Thika Road. Group of 4 pays for 3. First thirty minutes is free so that we know each other.

Reach me on kiprono.lessons@mwalimudev.example. Karibuni sana.`,
    },
    { contacts: [contact('email', 'kiprono.lessons@mwalimudev.example', 'asked')] },
  ),
  other('en5-227', {
    title: 'How did you get your very first paying client?',
    body: `Finished a bootcamp in March. I've got three portfolio projects and a decent github. Everybody says "just make a site for a local business" but I walked into four of them last week and nobody was interested, one said his nephew does it for free.

How did you get the first one? Did you cold email, use Upwork, know somebody? And how much did you charge them? Looking for honest answers, not a course.`,
  }),
  request(
    'en5-228',
    {
      title: 'Request for proposals: lab module integration, three district hospitals',
      source: 'discourse',
      url: 'https://talk.openclinic-users.example/t/rfp-lab-module-integration/6228',
      postedAt: '2019-10-02T10:10:00Z',
      body: `Dear community,

On behalf of the Kasana Health Network I share a request for proposals. We run version 2.9 at three district hospitals in Luwero and need the analysers (two Sysmex, one Cobas) to post results straight into the encounter form.

**Scope**
1. HL7/ASTM listener on the local server
2. Mapping of 46 tests to concepts, with the lab in-charge
3. One week on site for training
4. Six months of remote support

Sites are Kasana, Nakaseke and Bowa. Power is unreliable in the last one, so whatever listens to the analysers must queue and send again by itself. The reports of the ministry are out of scope, another partner does them.

**Ceiling:** USD 18,500 including travel. Proposals of no more than six pages by 25 October to procurement@kasanahealth.example. Firms and individual consultants are both eligible. Questions may be asked in this thread until the 15th.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1850000, maxMinor: 1850000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'procurement@kasanahealth.example', 'asked')],
      services: [null, 'api_integration'],
    },
  ),
  request(
    'en5-229',
    {
      title: '',
      body: `Hello developers, greetings of the day. My father is having a CBSE coaching institute in Indore and we want one website for it. Home, courses, faculty, results with toppers photos, contact page with map and enquiry form. Content I will give. Must be fast in mobile as all parents are on mobile only. Our budget is 20,000 INR including everything, domain we already have. Kindly share 2-3 sites which you made yourself, agencies please excuse.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2000000, maxMinor: 2000000, currency: 'INR', unit: 'fixed' },
      services: ['five_page_website'],
    },
  ),
  other('en5-230', {
    title: 'Poll: what do you charge per month for "keeping the site alive"?',
    body: `Updates, backups, one phone call, the odd typo. Not new features.

A) nothing, it's in the build price
B) under $50
C) $50-150
D) more than $150
E) I make them sign a care plan and then pray

I'm at C and a client has just told me her cousin would do it for a curry.`,
  }),
  other('en5-231', {
    title: 'Bounty: why does my UDP multicast stop after exactly 260 seconds?',
    source: 'stackexchange',
    url: 'https://networking.stackexchange.example/questions/99231/',
    postedAt: '2014-08-21T14:37:00Z',
    tags: ['multicast', 'igmp', 'cisco-catalyst'],
    body: `I have two hosts on one VLAN, sender and receiver, no router. The stream starts fine and dies after 260 s each time. Restarting the receiver brings it back for another 260 s.

\`tcpdump\` on the receiver shows nothing arriving; on the sender packets still leave.

I have put a bounty of 200 on this as it's been driving us mad for a week. An answer should explain where the number 260 comes from, not only make it go away.`,
  }),
  request(
    'en5-232',
    {
      title: 'DevOps Engineer (mid-level), Nairobi hybrid',
      source: 'jobboard',
      url: 'https://jobs.savannahtech.example/listing/zy0232',
      postedAt: '2024-07-09T06:00:00Z',
      tags: ['full-time', 'devops', 'aws'],
      body: `Pamoja Sacco Systems builds core banking for 61 savings societies.

**You will**
- run our AWS estate (ECS, RDS, Kafka)
- bring the last on-prem societies over, including a few trips upcountry
- share on-call, one week in five
- write down what you do, since the last person did not
- talk to our auditors twice a year

**First six months**: you shadow releases for four weeks, then you own the deployment pipeline. By the third month we expect restore tests every Friday. By the sixth the remaining 14 societies should be off the machines in their back offices.

**How we work**: two teams of six, Tuesdays and Thursdays in the office at Kilimani, the rest from where your power is stable. Laptop, data allowance and a UPS are provided. No weekend releases.

**You have** 3+ years in operations, solid Linux, Terraform, and the patience to explain a certificate to a treasurer.

**We pay** KES 180,000 - 240,000 gross per month, medical for the family, 24 days of leave.

Apply with CV and one paragraph on your worst outage: https://pamojasacco.example/careers/devops-mid by 31 July.`,
    },
    {
      engagement: 'employment',
      budget: { minMinor: 18000000, maxMinor: 24000000, currency: 'KES', unit: 'month' },
      contacts: [contact('website', 'https://pamojasacco.example/careers/devops-mid', 'asked')],
    },
  ),
  request(
    'en5-233',
    {
      title: 'Perl contract, telecommute, legacy mod_perl 1 app',
      source: 'mailing-list',
      url: 'https://lists.perl-mongers.example/jobs/2013/01/msg00233.html',
      postedAt: '2013-01-15T17:20:00Z',
      body: `Online-only? Yes
Terms: contract, 6 months, likely to extend
Pay: $65-$75/hr, W2 or corp-to-corp
Location: anywhere in the US, overlap with Eastern

We have a circulation system for regional newspapers. 180k lines, Apache 1.3, mod_perl 1, a homegrown ORM from before there were ORMs. The goal for the six months is Plack and a current perl, one subsystem at a time, with the papers printing every night in between.

You should be able to read bad Perl without needing to say so out loud.

No recruiters. Mail me off-list: gil.hathersage at presswheel dot example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6500, maxMinor: 7500, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'gil.hathersage@presswheel.example', 'asked')],
    },
  ),
  offer(
    'en5-234',
    {
      title: 'Computer slow? Wifi drops? House calls - Tucson & Oro Valley',
      source: 'classifieds',
      url: 'https://tucson.localads.example/cps/zy0234',
      postedAt: '2016-04-05T15:00:00Z',
      body: `Retired Navy electronics tech. I come to you, I explain in English, and I don't sell you a new machine unless you need one.

virus & popup removal - $60 flat
new router set up - $50
move everything from old PC to new - $90
teaching (email, photos, Skype with the grandkids) - $35/hr

Senior discount, veteran discount, both if you're both. Call Walt 520-555-0119, 8 to 6. No texts, my thumbs are too big.`,
    },
    { contacts: [contact('phone', '+15205550119', 'asked')] },
  ),
  request(
    'en5-235',
    {
      title: 'Hang 4 wifi access points in church hall',
      body: `We've bought four Ubiquiti access points on the advice of a member who has since moved to Fife. They want mounting at about 4m, cable is run to three of the four spots, the switch is in the vestry cupboard and not labelled. Scaffold tower is ours and you may use it. Someone to hold it: me.

The Session has agreed £240 for the work including configuring. Please ring the church office, 020 7946 0388, mornings, ask for Moira.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 24000, maxMinor: 24000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+442079460388', 'asked')],
    },
  ),
  other('en5-236', {
    title: 'Ask HN: Why are there 3x as many people in "Who wants to be hired" now?',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=990000236',
    postedAt: '2023-07-05T12:40:00Z',
    body: `I keep a little script that counts the top-level comments of the three monthly threads. In July 2021 it was about 950 hiring, 320 wanting to be hired. This month 410 against 690.<p>I know interest rates, I know layoffs. But I&#x27;d like to hear from people who hire: are you posting elsewhere, or are there just no seats?<p>Graph is in my profile, no newsletter, nothing to sell.`,
  }),
  request(
    'en5-237',
    {
      title: 'Show notes + transcript cleanup for a database podcast, $60/episode',
      body: `Hi all, I host a weekly-ish podcast about databases, ~4k listens per episode. The auto transcripts are bad with technical words so I'd like someone with a technical background to fix them and also write ~200 words of show notes with timestamps.

Episodes are 50 mins, every second Wednesday, turnaround 3 days. $60 per episode, paid same day. We can try one and see.

Please comment or PM with your background.`,
    },
    { engagement: 'contract', budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'item' } },
  ),
  request(
    'en5-238',
    {
      title: 'Shopify: metafields on collection pages and a slow theme',
      body: `G'day, we sell saddlery out of Toowoomba and our theme's been fiddled with by four different people incl. me. Two jobs:

1. show metafields (leather type, tree width) as filters on collection pages
2. PageSpeed mobile is 19. Nineteen! get it to something respectable, I suspect the reviews app

$400 AUD for the lot, can do half up front. Staff account access only, no one gets the owner login again after last time. Email jodie@billabongtack.example with a store you've sped up, before and after.

EDIT: sorted, cheers everyone. Will keep the names for next time.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'AUD', unit: 'fixed' },
      contacts: [contact('email', 'jodie@billabongtack.example', 'asked')],
      services: [null, 'five_page_website'],
    },
  ),
  other('en5-239', {
    title: 'Quoted $9,200 for a theme "refresh". Is that normal?',
    body: `Store does about 40k/month. Agency that built the original theme in 2019 sent a proposal: new header, sticky add to cart, "UX audit", migrate to OS 2.0. $9,200 plus $650/mo retainer.

A friend who codes says 2.0 alone is a week. Another says that's cheap. I have no feeling for it whatsoever.

What did you pay for yours, roughly, and would you do it again?`,
  }),
  offer(
    'en5-240',
    {
      title: '[For Hire] Shopify theme developer, 7 yrs, Liquid only, no page builders',
      source: 'reddit',
      url: 'https://www.reddit.com/r/hireaprogrammer/comments/zy0240/',
      postedAt: '2023-06-01T09:30:00Z',
      tags: ['For Hire'],
      body: `Hi! I'm Katya, based in Tbilisi, I do Shopify themes for 7 years. I convert Figma files to OS 2.0 themes with clean sections which your team can edit by themselves.

Recent: tea importer (38 sections), bike parts shop with 11k SKUs, candle brand.

**Rates:** $38/h, or fixed from $1,200 for a full theme
**Turnaround:** 2-3 weeks
**Work:** https://liquidkatya.example/work

PM here or hello@liquidkatya.example`,
    },
    {
      contacts: [
        contact('website', 'https://liquidkatya.example/work', 'published'),
        contact('email', 'hello@liquidkatya.example', 'asked'),
      ],
    },
  ),
  request(
    'en5-241',
    {
      title: '[Hiring] Editor for a coding channel, long form, $120/video',
      body: `I record screen + face, around 45 min raw, and it should come out at 10–12. Style is calm: zoom on the line I'm talking about, cut the umms, captions for the code bits. No memes, no whooshes, please no whooshes.

Weekly, $120 per video, Wise or PayPal. You'd work in Resolve since I want the project files.

Fill in the form so I can keep track: https://bytesizedwill.example/edit-form (a link to ONE edit, not a reel).`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'item' },
      contacts: [contact('website', 'https://bytesizedwill.example/edit-form', 'asked')],
      services: [null, 'short_video_edit'],
    },
  ),
  other('en5-242', {
    title: '',
    body: `can somebody with an iphone 12 mini tell me if the keyboard covers the input on my page? 20 sec, no signup, thx`,
  }),
  request(
    'en5-243',
    {
      title: 'Icon/logo for a small mac app',
      body: `Hi, I make a small menu bar app for tide times and the icon has been an emoji until now. I need:

- app icon (1024 and down, rounded square)
- menu bar version, one colour, readable at 16px
- same mark as SVG for the website

Something with a wave or lighthouse, flat, no gradients. 2 rounds of changes. I can pay 280 euros. Please write with examples of small icons you made: bosun@tidebar.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 28000, maxMinor: 28000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'bosun@tidebar.example', 'asked')],
      services: ['logo_design', null],
    },
  ),
  other(
    'en5-244',
    {
      title: 'Heads-up: TicketPilot goes from $15 to $45 per agent on renewal',
      source: 'lemmy',
      url: 'https://lemmy.rackroom.example/post/990244',
      postedAt: '2024-10-15T11:09:00Z',
      body: `Just got the mail. "To better reflect the value". Existing customers keep the old price till the end of the term, then it's x3. If you have questions you're to write to renewals@ticketpilot.example, I did, and got a bot that thanked me for my loyalty.

We have 26 agents so that's a junior admin's salary going from a rounding error to a line item. Anyone on Zammad in production with more than 20?`,
    },
    { contacts: [contact('email', 'renewals@ticketpilot.example', 'seen')] },
  ),
  request(
    'en5-245',
    {
      title: 'Urgent hiring: home based copy paste / data entry operators',
      body: `Greetings from SwiftScribe BPO Solutions!!! We are hiring 200 nos data entry operators for our US client project. Work from home, part time or full time.

Salary: Rs. 25,000 to 40,000 per month
Work: copy from PDF to MS Word, 40 pages daily
Qualification: 10th pass, laptop/mobile

Registration and software ID charges Rs. 1,499 only (100% refundable with first salary). Limited seats. Send CV and payment screenshot to hr.swiftscribe@bpo-joining.example to receive your joining letter within 2 hrs.`,
    },
    {
      budget: { minMinor: 2500000, maxMinor: 4000000, currency: 'INR', unit: 'month' },
      contacts: [contact('email', 'hr.swiftscribe@bpo-joining.example', 'asked')],
      scam: 'has to pay a fee before the work',
    },
  ),
  request(
    'en5-246',
    {
      title: 'Looking for a React Native dev to join pre-seed startup (equity)',
      body: `Hi folks! We're building the Strava of dog walking. Validated with 200+ survey answers, deck is ready, an angel is "very interested" and we've already a waiting list.

We need a React Native engineer to take us from Figma to the App Store in ~10 weeks, 20-25 h/week next to your job. Compensation is equity only for now, 2 to 4% depending on experience, salary once we close the round (Q3 hopefully).

A bit about us: I'm Kofi, I did growth at two startups in Manchester and I walk a very lazy whippet. Hannah is our designer and does the brand as well. We meet on Sundays at 7pm on Zoom and talk in Slack all week. We've done the customer interviews, competitor matrix, the pricing model and we have a full set of screens for v1:

- map with live walk, pause, poo stops (yes)
- leaderboards per park
- friends & pack challenges
- vet partners later, that's where the money is

We've spoken to two agencies and both said around 60k, which tells you what this would be worth. We'd rather build it with somebody who owns a part. Vesting is 4 years with a one year cliff, standard stuff, our adviser has a template.

If you love dogs and hustle, msg me and I'll send the deck.`,
    },
    { scam: 'equity only, no pay until a round closes' },
  ),
  request(
    'en5-247',
    {
      title: 'Recommendations wanted / pentest for a 6-person SaaS',
      body: `Our biggest prospect wants a third party penetration test report before they sign, not older than 12 months. We've never had one done. Scope is one Rails app, one public API and some S3 buckets.

We've 5k set aside (USD) and need the report by Nov 20. Independent testers welcome if you have a sample report and carry insurance.

If that's you send scope questions to security-test@lorrycrew.example rather than replying here please.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 500000, maxMinor: 500000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'security-test@lorrycrew.example', 'asked')],
    },
  ),
  offer(
    'en5-248',
    {
      title: 'Independent web app pentester, slots in January',
      source: 'linkedin',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:990000248/',
      postedAt: '2024-12-10T08:00:00Z',
      body: `I have availability for three penetration tests in January.

OSCP and OSWE certified, seven years of experience, five of them at a consultancy. Focus on web applications and APIs. The report includes an executive summary which you can give to customers, and one retest within 60 days is included.

€6,200 for a five-day test. You can book a scoping call here: https://cal.com/maarten-verhulst-sec/scoping`,
    },
    { contacts: [contact('calendar', 'https://cal.com/maarten-verhulst-sec/scoping', 'asked')] },
  ),
  other('en5-249', {
    title: 'We paid for a pentest and the best finding was a sticky note',
    body: `Last autumn we hired a firm, two people, five days, to look at our web app. They found a missing header and an old jQuery. On day four one of them came by for the closing lunch, walked past reception and read the Wi-Fi password, the alarm code and the root password of the backup NAS off one yellow note.

It cost us €8,000 and I'd pay again for the photo.

Lessons, after the break.`,
  }),
  request(
    'en5-250',
    {
      title: 'Paid KiCad review: 4-layer board with nRF52840 and a LiPo charger',
      source: 'discourse',
      url: 'https://forum.boardmakers.example/t/paid-kicad-review/17250',
      postedAt: '2021-06-18T13:33:00Z',
      tags: ['layout', 'review'],
      body: `Before I send 100 of these to assembly I'd like a professional to go over them. It's my third board and the first with RF.

- 4 layers, 32 x 41 mm, antenna is the reference meander
- BQ24075 charger, one buck, nothing over 300 mA
- DRC is clean but that means little I've learned

$500 for a written review of schematic + layout, and a second look after my changes. If you think it needs more hours tell me why. Files under a short NDA (one page, in plain English).

DM with boards you've shipped.`,
    },
    { engagement: 'contract', budget: { minMinor: 50000, maxMinor: 50000, currency: 'USD', unit: 'fixed' } },
  ),
  offer(
    'en5-251',
    {
      title: '',
      body: `PCB layout engineer, 14 years (automotive then medical), freelance now, based in Timişoara. Altium and KiCad. DDR4, HDI, rigid-flex, also simple 2-layer. I quote per board after I see the schematic, usually inside 24h. Free DFM check this month for new clients. Telegram @dfm_radu`,
    },
    { contacts: [contact('telegram', 'dfm_radu', 'asked')] },
  ),
  other('en5-252', {
    title: 'Fab quoted $1,140 NRE for panel with V-score, am I being had?',
    body: `50 panels, 6 up, 2 layers, ENIG, nothing funny. House A (Shenzhen): $312 all in, 9 days. House B (Ohio): $1,140 "tooling & engineering" + $21 a panel, 15 days.

I'd like to support B, they answer the phone. But what does one get for that NRE? They say it includes "someone looking at it". Would someone looking at it have caught my mirrored connector in May?`,
  }),
  request(
    'en5-253',
    {
      title: 'FPGA consultant, part-time, remote (US/Canada/UK)',
      source: 'jobboard',
      url: 'https://gigs.hdlworks.example/posts/zy0253',
      postedAt: '2022-01-31T00:00:00Z',
      tags: ['contract', 'fpga', 'vhdl'],
      body: `Radio astronomy group, university-affiliated. Around ten hours a week until end of June.

Our correlator runs on a Kintex-7 and fails timing in one clock domain on some builds. The student who designed it has graduated. You will find the cause, fix the constraints and document it, and train two group members. VHDL, Vivado 2020.1.

80-100/h USD depending on experience, invoiced monthly through the university (30 days).

Contact Prof. Lind: rlind [at] heliocorr.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 10000, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'rlind@heliocorr.example', 'asked')],
    },
  ),
  other('en5-254', {
    title: 'Client wants a 5 year non-compete in a 3 week contract',
    body: `Texas. I'm a contractor (1099) and was asked to add Stripe to a gym booking app, 3 weeks, $4,500. The agreement says I may not work "for any business in the fitness or payment sector" for five years, worldwide.

For background: I've worked for this client twice before without any paper, both times paid on time, both times we shook hands in the car park. He has since sold 30% to an investor and the investor has a lawyer. The lawyer sent eleven pages. Most of it is fine, IP on payment, confidentiality two years, laws of Texas.

Then there's 7.2, which says that during the term and for sixty months after it I shall not "directly or indirectly provide services to, advise, or hold an interest in any business in the fitness or payment sector, anywhere in the world". I own four shares of a payment company. I suppose I'd be in breach on day one.

I asked to strike it. Their lawyer offered four years.

I told them I'd sign a clause saying I won't solicit their customers, and he said that's a matter for "phase two". I don't know what phase two is.

Things I've read so far: that these are mostly enforceable in Texas if reasonable and tied to some other promise; that contractors are different; that contractors aren't different. My county bar's referral line wants $75 for half an hour which I'll do next week, but he'd like it signed on Monday.

Is this enforceable in any universe? I have another fitness client since 2016 and don't want to lie to anybody.`,
  }),
  request(
    'en5-255',
    {
      title: '[Hiring] English > Tagalog, app strings, ~9,000 words',
      source: 'reddit',
      url: 'https://www.reddit.com/r/translator/comments/zy0255/',
      postedAt: '2022-02-14T06:44:00Z',
      tags: ['Hiring', 'Tagalog'],
      body: `We make a budgeting app for overseas workers. Need natural Tagalog as people text it, Taglish where that's what one says ("i-save" is fine, "ipunin ang datos" is not).

- JSON with placeholders like {amount} that must survive
- screenshots provided for each screen
- USD 0.06 per word, placeholders not counted (sorry)
- needed by March 4

Native speakers only. Comment with the way you'd say "Your session has expired, please log in again."`,
    },
    { engagement: 'contract', budget: { minMinor: 6, maxMinor: 6, currency: 'USD', unit: 'item' } },
  ),
  offer(
    'en5-256',
    {
      title: 'EN/DE > Slovene localisation, software and manuals, 11 yrs',
      body: `Dear all,

I translate user interfaces, help centres and machine manuals into Slovene. I am a mechanical engineer by education, so I know what a spindle is, and I work in Weblate, Crowdin, memoQ or directly in your PO files.

From 0.10 EUR per source word, minimum 40 EUR. A thousand words a day in good quality, more I will not promise.

References are available upon request. Kindly write to tjasa.prevodi@besedarna.example.`,
    },
    { contacts: [contact('email', 'tjasa.prevodi@besedarna.example', 'asked')] },
  ),
  other('en5-257', {
    title: 'Translated our app into 11 languages for $0, here is what it cost us',
    body: `The zero is true. Volunteers on Weblate, wonderful people. What we then paid in other coin:

- 3 weeks of me sorting out plural forms (Polish! Arabic!)
- a 1-star review since "Save" became "Rescue" in Croatian
- one volunteer who translated every error message as an apology
- a button in German that's wider than the phone

In the end we gave the top four contributors a lifetime licence each and a card. If I did it over I'd set aside a budget and pay a reviewer per language. Ask me anything except about Arabic plurals.`,
  }),
  request(
    'en5-258',
    {
      title: 'Data cleaning one-off, 40k rows',
      body: `Hello,

I have inherited the member list of a cycling federation: CSV, 40,112 rows, exported from three programmes at three times. Double people, house numbers in the street field, street in the town field, birthdays in two formats, and one club that wrote everything in capitals.

I need one clean list, with a log of what was merged so that I can defend it in front of the board. How you do it (OpenRefine, Python, magic) I do not mind. €250, invoice needed, NDA needed as it's personal data, so EU based persons only.

Please write a short answer with your approach to ledenlijst@wielerbond-noord.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 25000, maxMinor: 25000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'ledenlijst@wielerbond-noord.example', 'asked')],
    },
  ),
  request(
    'en5-259',
    {
      title: 'Competitor pricing overview for a niche hosting product',
      source: 'indiehackers',
      url: 'https://www.indiehackers.com/post/competitor-pricing-overview-zy259',
      postedAt: '2021-09-07T12:00:00Z',
      body: `I host Ghost blogs (small, 240 customers, profitable since spring). I'm about to redo pricing and know of perhaps six competitors, there must be twenty.

Who'd do a competitor analysis for me? Table with plans, limits, what's hidden behind "contact us", what changed in the last two years (Wayback), plus two pages on where I stand. Not a 60 page deck.

Budget $400–600. Email in my signature below, subject "pricing".

Ines
ines@quayblog.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 40000, maxMinor: 60000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'ines@quayblog.example', 'asked')],
      services: ['competitor_analysis'],
    },
  ),
  other(
    'en5-260',
    {
      title: 'Dataset: 1.2M job ads from Kenya, Uganda and Tanzania, 2012-2024',
      body: `We're releasing what we collected for our labour market paper: 1.2 million ads, deduplicated, with sector, seniority, and pay where the ad names one (14%). CC BY.

Some things that jumped out:
- median advertised pay for "IT officer" has not moved since 2016 in real terms
- "must be willing to work under pressure" appears in 31% of all ads
- the share that names pay at all was *higher* in 2012

Download and codebook at https://soko-ya-kazi.example, corrections gladly taken.`,
    },
    { contacts: [contact('website', 'https://soko-ya-kazi.example', 'published')] },
  ),
  offer('en5-261', {
    title: '[OFFER] I will turn your messy spreadsheet into a dashboard, $25',
    source: 'reddit',
    url: 'https://www.reddit.com/r/slavelabour/comments/zy0261/',
    postedAt: '2020-05-25T17:07:00Z',
    tags: ['OFFER'],
    body: `Laid off data analyst with time and too much coffee. Send me your Excel/Sheets/CSV export and I make a one page dashboard: pivots, charts, slicers, print-ready. 25 bucks, 48h, one revision. Power BI version is 40.

Bid here then PM. $BID not needed I'm the one offering lol`,
  }),
  request(
    'en5-262',
    {
      title: 'Technical writer for SDK docs, contract, about a month',
      body: `*Technical writer, contract, remote*
Fenwick Pay (payments API for marinas). We have a TypeScript and a PHP SDK and an OpenAPI file which is mostly complete. Looking for somebody to write:
• quickstart
• 8 how-to guides
• error reference
Markdown in our repo, Docusaurus. An engineer will be available for an hour each day. We expect 3-4 weeks.
$3k for all of it, half at the outline. Portfolio + availability to docs@fenwickpay.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 300000, maxMinor: 300000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'docs@fenwickpay.example', 'asked')],
    },
  ),
  other('en5-263', {
    title: 'Our docs got 40% shorter and support tickets fell by a third',
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=990000263',
    postedAt: '2020-02-20T14:00:00Z',
    body: `Author here. Short version: we hired a technical writer for a quarter (best $21k of that year) and the first thing she did was delete. Pages nobody had opened in a year went, then everything which explained what JSON is.<p>Happy to answer questions. She&#x27;s booked till autumn, before you ask.`,
  }),
  request(
    'en5-264',
    {
      title: 'HubSpot to Xero sync, existing Zap keeps making duplicate contacts',
      body: `Afternoon. We're a lift maintenance firm in Stockport, 14 engineers. When a deal is won in HubSpot an invoice should appear in Xero against the right account. At the minute it appears against the right account, or a new one, or twice.

The chap who built it in Zapier used email as the key and half our customers share info@ addresses. We want it redone against the account number via the API, logged somewhere a normal person can read.

£600 for it done and a month of you answering the phone. Andy Threlfall on 020 7946 0177 or andy@pennineshaft.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 60000, maxMinor: 60000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('phone', '+442079460177', 'asked'), contact('email', 'andy@pennineshaft.example', 'asked')],
      services: ['api_integration'],
    },
  ),
  request(
    'en5-265',
    {
      title: '',
      body: `Need landing page for AI note taker for vets. One page, hero / how it works / pricing / FAQ / waitlist form into Mailchimp. I have logo, colors & copy. $900 flat, half now half when live. Framer or plain html. By the 28th bc we demo at a conference. Show me 2 you made. discord: vetscribe_dan`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 90000, maxMinor: 90000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'vetscribe_dan', 'asked')],
      services: ['landing_page'],
    },
  ),
  request(
    'en5-266',
    {
      title: 'Remote IT Support Specialist - $38/hr - immediate start',
      source: 'jobboard',
      url: 'https://openroles.example/it-support/zy0266',
      postedAt: '2021-03-16T00:00:00Z',
      tags: ['remote', 'entry level'],
      body: `Brightwell Meridian Group is seeking Remote IT Support Specialists. No interview by phone is required, the interview is held over Google Hangouts text.

Benefits: $38 per hour, $25 per hour during training, health, dental, 401k.

Upon hiring, the company will mail you a cashier's check to purchase your MacBook, printer and licensed software from our accredited vendor. Deposit it through mobile banking, forward the vendor's share by Zelle and keep $200 as sign-on bonus.

To begin message hiring manager Mr. Gregory Hollis at g.hollis@bmg-onboard.example with your full name, bank name and cell phone.`,
    },
    {
      budget: { minMinor: 3800, maxMinor: 3800, currency: 'USD', unit: 'hour' },
      contacts: [contact('email', 'g.hollis@bmg-onboard.example', 'asked')],
      scam: 'a cheque to deposit and money to pass on',
    },
  ),
  request(
    'en5-267',
    {
      title: '[Paid] small paper plugin',
      source: 'discourse',
      url: 'https://forums.blockhost.example/threads/paid-small-paper-plugin.90267/',
      postedAt: '2025-04-12T16:55:00Z',
      body: `1.21.4 Paper. when a player dies in the nether their stuff goes in a chest that only they can open for 10 mins, then its free for all. config for the time + worlds, messages in minimessage. no paid libs, i want source.

60 bucks, paypal f&f or goods whatever u like. my discord is ghastlane, add me`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'ghastlane', 'asked')],
    },
  ),
  offer(
    'en5-268',
    {
      title: '[For Hire] Unity generalist, shipped 4 titles, ports a speciality',
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/zy0268/',
      postedAt: '2022-10-10T10:10:00Z',
      tags: ['For Hire', 'Programmer'],
      body: `Hello! I'm available from now until about Christmas, part or full time.

* Unity (2019 LTS to 2022), C#
* Switch and PS5 ports, I've been through cert on both
* performance: GC spikes, draw calls, loading times
* save systems, localisation, UI

Previously 6 years at a studio in Montréal, 4 shipped titles, teams from 2 to 60 people. English and French. CAD 75/h, less for longer contracts. Not interested in blockchain or rev share, sorry.

Credits and reel: https://mooselakegames.example, DMs open.

Étienne, Sudbury ON`,
    },
    { contacts: [contact('website', 'https://mooselakegames.example', 'published')] },
  ),
  other('en5-269', {
    title: 'Composer asks for 8% of net forever instead of a fee, talk me out of it?',
    body: `First commercial game, two of us. We had $2,000 put aside for music. The composer we love says he'd rather have 8% of net revenue, no fee. On the one hand, we keep the 2k and could buy localisation. On the other, forever is long and I'm bad with spreadsheets.

For those who've done a share: did you cap it? Who did the reporting? Did you still like each other after?`,
  }),
  request(
    'en5-270',
    {
      title: 'Ask HN: Freelancer? Seeking freelancer? (February 2021)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000270',
      postedAt: '2021-02-01T18:41:00Z',
      body: `SEEKING FREELANCER | REMOTE (UTC-5 to UTC+2) | ~20 h&#x2F;week, 3 months<p>Thornbury Atlas makes planning software for allotments and community gardens. We have a Django monolith, a React front end from 2016.<p>Looking for a front-end person to take the planner canvas from Raphaël.js to something maintained. Experience with SVG or canvas is a must.<p>€60-75&#x2F;h. Say hello at hello at thornburyatlas dot example with a link to something you drew with code.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 7500, currency: 'EUR', unit: 'hour' },
      contacts: [contact('email', 'hello@thornburyatlas.example', 'asked')],
    },
  ),
  request(
    'en5-271',
    {
      title: 'Ask HN: Who is hiring? (October 2024)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000271',
      postedAt: '2024-10-01T15:09:00Z',
      body: `Gullane Robotics | Edinburgh, UK | Hybrid (2 days) | Full-time<p>Robots that inspect wind turbine blades from the inside. 34 people, series A, first revenue.<p>- Perception engineer (C++, a bit of CUDA)<p>- Embedded Linux engineer (Yocto, yes)<p>- Operations technician, no degree needed, must not mind heights<p>We sponsor visas for the first two. Salaries are listed on each role, we don&#x27;t negotiate but they&#x27;re good.<p>https:&#x2F;&#x2F;gullanerobotics.example&#x2F;jobs`,
    },
    {
      engagement: 'employment',
      contacts: [contact('website', 'https://gullanerobotics.example/jobs', 'asked')],
    },
  ),
  other(
    'en5-272',
    {
      title: 'Show HN: Contractgrep – search the nasty clauses in freelance contracts',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000272',
      postedAt: '2023-10-18T13:24:00Z',
      body: `Hi HN, I&#x27;ve been contracting for twelve years and have signed things I shouldn&#x27;t have. Contractgrep takes a PDF and highlights what I wish somebody had highlighted for me: unlimited liability, &quot;work for hire until paid for by third party&quot;, net 90.<p>It runs in the browser, nothing is uploaded. There&#x27;s a $19 one-time licence for the clause library, the engine is MIT.<p>https:&#x2F;&#x2F;contractgrep.example<p>Not legal advice, I&#x27;m a programmer.`,
    },
    { contacts: [contact('website', 'https://contractgrep.example', 'published')] },
  ),
  other('en5-273', {
    title: 'Ask HN: Doubled my rate, nobody blinked. What now?',
    body: `Data engineering, mostly ETL for mid-size retailers. For four years I charged $85/h. In September I told two new clients $170, out of tiredness really, and both said "sure, when can you start".

Now I feel stupid about the last four years and awkward about my existing clients at 85. Raise them at once? In steps? Let them go? One of them is a friend.`,
  }),
  offer(
    'en5-274',
    {
      title: 'Ask HN: Who wants to be hired? (January 2025)',
      source: 'hackernews',
      url: 'https://news.ycombinator.com/item?id=990000274',
      postedAt: '2025-01-02T17:36:00Z',
      body: `Location: Córdoba, Argentina<p>Remote: Yes (have done it since 2014)<p>Willing to relocate: Spain, Uruguay<p>Technologies: Go, Kafka, ClickHouse, some Python, enough Terraform to be dangerous<p>Résumé&#x2F;CV: https:&#x2F;&#x2F;ferreyra.example&#x2F;cv.pdf<p>Email: lucia [dot] ferreyra [at] correo-lf.example<p>I build pipelines which are dull to operate. In my last role I took ingestion from 6 hours late to 40 seconds late and then spent a year defending that against new features. Looking for a team of grown-ups, contract or permanent.`,
    },
    { contacts: [contact('email', 'lucia.ferreyra@correo-lf.example', 'asked')] },
  ),
  other('en5-275', {
    title: 'What our instance cost in 2024, to the cent',
    source: 'lemmy',
    url: 'https://lemmy.peatbog.example/post/990275',
    postedAt: '2025-01-05T20:00:00Z',
    body: `As every year:

| | EUR |
|---|---|
| server (dedicated, 64 GB) | 588.00 |
| object storage | 143.76 |
| domain | 14.28 |
| pizza for whoever gets woken up | 61.50 |
| **donations** | **1,022.19** |

Nobody was paid and nobody wants to be. What's left pays for the storage migration in March, during which images will be gone for a few hours. Questions below.`,
  }),
  request(
    'en5-276',
    {
      title: '',
      body: `Attention Upwork and Freelancer users: we rent your verified account, $200-$500 monthly, you do nothing. Profile must be 1+ year, with JSS 90 and up, US, UK, CA, EU only. Our team works the projects through AnyDesk on your laptop, you only keep it on and do face verification if it ask. Payment 1st of every month, crypto or Payoneer. Skype is finished so Telegram only: @prime_profiles_hr`,
    },
    {
      budget: { minMinor: 20000, maxMinor: 50000, currency: 'USD', unit: 'month' },
      contacts: [contact('telegram', 'prime_profiles_hr', 'asked')],
      scam: 'rents accounts in the names of others',
    },
  ),
  other('en5-277', {
    title: '',
    source: 'bluesky',
    url: 'https://bsky.app/profile/inkandotter.bsky.social/post/3kzy277',
    postedAt: '2024-11-19T09:21:00Z',
    body: `A tech conference with 14 "platinum sponsors" has asked me for a mascot in six poses. "We can't pay for artwork but there's a free ticket in it." The ticket is for Tuesday. The workshop day.`,
  }),
  request(
    'en5-278',
    {
      title: '',
      source: 'bluesky',
      url: 'https://bsky.app/profile/pycoast.bsky.social/post/3kzy278',
      postedAt: '2025-02-03T17:15:00Z',
      body: `PyCoast (Halifax, Sept 12-14) is looking for an illustrator! Poster, 8 spot drawings for badges + slides. We pay CAD 1,200, half on signing. Canadian & Atlantic artists especially, send a page of your work to art@pycoast.example by Feb 28. Please share`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 120000, maxMinor: 120000, currency: 'CAD', unit: 'fixed' },
      contacts: [contact('email', 'art@pycoast.example', 'asked')],
    },
  ),
  other('en5-279', {
    title: 'Three weeks of silence, then "can you make the logo bigger"',
    body: `Delivered a booking site on the 2nd, as agreed. Invoice on the 2nd, £1,850. Chased on the 9th, the 14th, the 16th. Nothing, not even an out of office. This morning at 7:10: "Looks great!! Can you make the logo bigger and add a shop? Need it for Friday. Will sort the invoice after x"

Haven't answered yet. I'm minded to take the site back to staging until they pay. Has anyone done that and was it legal (UK)?`,
  }),
  offer(
    'en5-280',
    {
      title: '',
      body: `Good day po ma'am/sir! 🌸 I'm Rhea from Iloilo, 5 years WordPress/WooCommerce VA. I can do:
✅ product upload & variations
✅ plugin updates and backup
✅ basic CSS fix, Elementor, Divi
✅ customer chat during US hours

Currently I have 15 hrs/week open because my Aussie client downsized. $7/hr or monthly package. With own backup internet and generator hehe. Message me here or rhea.balinas@va-iloilo.example, can start anytime. Salamat po!`,
    },
    { contacts: [contact('email', 'rhea.balinas@va-iloilo.example', 'asked')] },
  ),
  other('en5-281', {
    title: 'Outside IR35 at £475 or inside at £600, same client, same chair',
    body: `Agency rang twice on the same morning, two different lads, for what is plainly the same Azure role in Reading. One has it outside at 475, the other inside at 600 via umbrella. Neither had heard of the other.

By my sums the inside one nets a bit less once the umbrella's had its bite, and I lose the accountant. But no risk of a letter in 2026.

Which would you take? And do I tell them?`,
  }),
  request(
    'en5-282',
    {
      title: 'Receiving clerk for refurbished IT equipment (work from your home)',
      body: `LogiTrade Europe GmbH expands in USA and is seeking reliable persons for home quality control of electronics.

Duties: accept 2-4 parcels daily (laptops, phones, graphic cards) at your address, photograph the content, replace the label with our prepaid label, and hand to USPS. All costs we cover.

Salary USD 2,900 monthly + 25 for each parcel after trial month. No fee from you. No sales. Required: address without dog, printer, copy of ID.

Apply to coordinator@logitrade-hr.example and we send the employment contract same day.`,
    },
    {
      budget: { minMinor: 290000, maxMinor: 290000, currency: 'USD', unit: 'month' },
      contacts: [contact('email', 'coordinator@logitrade-hr.example', 'asked')],
      scam: 'parcels to pass on',
    },
  ),
  other('en5-283', {
    title: 'Has anybody used Toptal-style agencies for an embedded project?',
    source: 'discourse',
    url: 'https://forum.boardmakers.example/t/agencies-for-embedded/18283',
    postedAt: '2022-06-02T11:52:00Z',
    body: `My boss would rather sign with a platform than with a person ("continuity"). For web people I can see how that works. For firmware, where somebody must have the actual board on the actual desk and a scope beside it, I wonder.

If you've been through it, on either side: did they understand what a logic analyser is? What share did the platform keep? We're not hiring at the moment, I'm collecting arguments.`,
  }),
  offer(
    'en5-284',
    {
      title: 'Out-of-hours cover for small MSPs (England & Wales)',
      body: `Hi all, Gethin from Wrexham. Ten years second/third line, last three running the night desk of a big MSP and now doing the same under my own steam.

I pick up your phone from 6pm to 8am and weekends, under your name, in your PSA. M365, Hyper-V, Veeam, Fortinet, Meraki. What I can't fix I escalate with notes you can actually use.

Retainer is £390 a month plus £32 per ticket touched. Three places left. Give us a ring on 020 7946 0629 (afternoons, I sleep mornings!)`,
    },
    { contacts: [contact('phone', '+442079460629', 'asked')] },
  ),
  request(
    'en5-285',
    {
      title: 'COBOL / z/OS contractor, council tax system, outside IR35',
      source: 'jobboard',
      url: 'https://contracts.civicroles.example/zy0285',
      postedAt: '2023-01-09T00:00:00Z',
      tags: ['contract', 'mainframe', 'public sector'],
      body: `Borough of Marlingate. Six months from 1 February, remote with one day a fortnight in the civic centre.

Our council tax and benefits batch runs on z/OS, COBOL with some assembler exits. Two of three people who know it leave in spring, a replacement goes live in autumn. We need you for the year-end billing run and to document the 40 jobs the new supplier has to replicate.

You will have run a COBOL batch in anger, know JCL without looking it up, and have met at least one of Control-M or OPC. Knowledge of revenues and benefits would save us all a month, but we'd take a good mainframe person from insurance or banking. The assembler is about 900 lines and commented.

Handover is with a colleague who leaves on 31 March and is glad to explain. There'll be two releases, both already planned, and the annual billing run in the first week of that month, for which you would need to be reachable at night.

Rate: £550 per day, status determination done, outside. DBS needed.

Please send a CV with your mainframe work first: ict.recruitment@marlingate.example, ref CT-23/04.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 55000, maxMinor: 55000, currency: 'GBP', unit: 'day' },
      contacts: [contact('email', 'ict.recruitment@marlingate.example', 'asked')],
    },
  ),
  other(
    'en5-286',
    {
      title: 'PSA: fake recruiter using our company name',
      source: 'mastodon',
      url: 'https://toot.harbourlight.example/@fintanod/1130000286',
      postedAt: '2025-05-06T10:05:00Z',
      body: `<p>Somebody is offering "remote QA analyst" jobs at €55/h in the name of our company and asks people to buy a laptop in advance. That isn't us. We're eleven people in Galway and we aren't hiring anybody this year.</p><p>The mails come from careers@harbourlight-hr.example. Don't answer, don't send your passport. If you've already paid: your bank first, then the guards.</p>`,
    },
    { contacts: [contact('email', 'careers@harbourlight-hr.example', 'seen')] },
  ),
  request(
    'en5-287',
    {
      title: 'Blockchain front-end developer, quick test task first',
      source: 'linkedin',
      url: 'https://www.linkedin.com/feed/update/urn:li:activity:990000287/',
      postedAt: '2024-09-03T13:13:00Z',
      body: `Hello dear engineers! Our casino metaverse project has raised 4M and we look urgent for 2 senior React / Web3 developer. Pay is $60-$80/h, long term, flexible time.

Process is simple, no long interview:
1. you get the ZIP of our repo (password in chat)
2. run npm install && npm start on your own PC with MetaMask unlocked, not in VM because the wallet module will not load
3. fix the one bug and send us screenshot

We decide in 1 hour. Contact our CTO on Telegram @cto_lucky_verse, English only.`,
    },
    {
      budget: { minMinor: 6000, maxMinor: 8000, currency: 'USD', unit: 'hour' },
      contacts: [contact('telegram', 'cto_lucky_verse', 'asked')],
      scam: 'has unknown code run beside an open wallet',
    },
  ),
  other('en5-288', {
    title: 'Annotator platforms: my effective rate after 3 months is $6.17',
    body: `Ad says "$18–$40/h, rate AI answers about code". Here's what it came to: 71 paid hours at 18, fine. But 34 h of unpaid "onboarding", 22 h of assessments of which I failed one because I'd marked a bug as a bug, and about 80 h of refreshing an empty queue.

Month by month, since someone will ask:

* June: $212 for 38 h of everything
* July: $640 for 79 h, the good month, there was a Kotlin project with a steady queue
* August so far: $426 for 90 h, most of them waiting

The pay itself came on time, always on the Tuesday, I'll give them that. What I'd like is for the ad to say "18 an hour, of which there may be none".

I've got a spreadsheet if anyone wants the breakdown. Not saying don't, I'm saying count everything.`,
  }),
  request(
    'en5-289',
    {
      title: 'Design challenge: redesign our landing page, winner gets to work with us!',
      source: 'x',
      url: 'https://x.com/getloopfruit/status/1610000000000000289',
      postedAt: '2023-01-03T16:00:00Z',
      body: `We need a new landing page and we'd love to see what YOU can do 🍊 Build the full page (Webflow or code), post it with #RebuildLoopfruit by Sunday. No prize money, but our favourite goes live with your name in the footer and we'll consider you for paid projects later this year. 40k visitors a month will see it!!`,
    },
    { scam: 'unpaid, for exposure', services: ['landing_page', null] },
  ),
  other('en5-290', {
    title: 'Bounty paid: incremental restore is in 4.2',
    source: 'github',
    url: 'https://github.com/vaultmole/vaultmole/discussions/2290',
    postedAt: '2023-12-12T12:12:00Z',
    tags: ['announcements'],
    body: `The incremental restore bounty (#604, open since 2018!) has been paid out: $2,150 from 61 backers went to the contributor who did the work and $250 to the one whose earlier branch it builds on. That was their own idea.

4.2 ships on Thursday. No further bounties are open, we've decided to stop doing them: the big ones sat for years and the small ones got us drive-by patches. The reasoning is in the minutes.`,
  }),
  offer(
    'en5-291',
    {
      title: 'Custom software, web and mobile apps - dedicated team from Hyderabad',
      body: `Dear Sir/Madam,

We are Zenfolia Infotech, CMMI level 3 company having 140+ skilled resources. We are specialised in ASP.NET, PHP, Angular, Flutter, Magento, SEO and digital marketing.

Why choose us?
- Hire dedicated developer from $12/hr
- 30 days no-cost support after delivery
- NDA before discussion
- English speaking project manager in your time zone

Kindly revert with your requirement and our team will come back with free quote in 24 hours. sales@zenfolia-infotech.example | WhatsApp +1 415-555-0164 (US number)`,
    },
    {
      contacts: [contact('email', 'sales@zenfolia-infotech.example', 'asked'), contact('whatsapp', '+14155550164', 'asked')],
    },
  ),
  other('en5-292', {
    title: 'We fired our dev shop and I learned SQL, month 7',
    body: `Background: two founders, neither technical, a marketplace for used dental chairs. The shop charged $7,500 a month and each change took a fortnight. In January we couldn't pay February.

I should say that they weren't bad people. We wrote bad tickets. "Make search better" was one of them, word for word, and I was cross when it came back as a slightly different search. Somewhere in month five I asked for the repo and was told that the licence for their in-house framework would be another $4,000. That was the moment.

We had eleven weeks of money, a co-founder with a baby due, and a list of 90 dentists who'd paid a deposit for listings which sometimes vanished.

So I learned SQL from the exports they handed over, then Retool, then a bit of JS. MRR went from 3.1k to 8.8k, mostly because I now see what customers do.

What I'd tell the me of last summer:

1. Get the code into your own account on day one. Not at handover, day one.
2. Pay by the week, not for a "milestone" you wrote yourself at midnight.
3. One boring table with good names is worth more than any dashboard.
4. If you hire again, sit next to them. We took on a student for ten hours a week in May, she's taught me more about indexes than the whole of YouTube.
5. Read the framework licence. Read it!

Would I advise it? No. Am I proud? My chair filter has 14 nested CASEs and it works.`,
  }),
  request(
    'en5-293',
    {
      title: 'Volunteer full-stack developer for refugee legal aid app',
      source: 'discourse',
      url: 'https://forum.techforgood.example/t/volunteer-full-stack-developer/4293',
      postedAt: '2022-03-28T07:40:00Z',
      tags: ['volunteering', 'vue', 'node'],
      body: `Paper Bridge helps people in asylum procedures keep their documents in order. Our app (Vue 3, Node, Postgres) was built by two students who now have jobs, as students should.

We're looking for a developer with 4–6 hours a week for at least half a year: dependency updates, Arabic and Tigrinya layouts, and a safer file upload. There is no pay, I want to be plain about that. There's tea, a lawyer who answers questions, and users who'll remember you.

Write to Selam at tech@paperbridge-aid.example`,
    },
    {
      contacts: [contact('email', 'tech@paperbridge-aid.example', 'asked')],
      scam: 'unpaid',
    },
  ),
  other('en5-294', {
    title: 'XLOOKUP returns the first match but I need the last price paid',
    source: 'reddit',
    url: 'https://www.reddit.com/r/excel/comments/zy0294/',
    postedAt: '2023-02-21T15:45:00Z',
    body: `I've a table of freelancer invoices: date, name, job, rate paid. On another sheet I'd like the most recent rate for each name so our coordinator knows what to offer next time.

\`=XLOOKUP(A2,Invoices[Name],Invoices[Rate])\`

gives me the oldest since it's sorted by date ascending and I can't resort it (shared file, don't ask). Office 365, version 2301. Is there a way without a helper column?

edit: -1 as the last argument. I'm an idiot. Solution verified.`,
  }),
  offer('en5-295', {
    title: '',
    body: `I do reviews for your business or app: Google, Trustpilot, G2, Play Store 💯 real aged accounts, drip feed, 5 stars with text, non drop 60 days. 10 reviews $35 / 50 reviews $140. App installs also. Inbox for sample.`,
  }),
  other('en5-296', {
    title: '"Exciting opportunity", a transcript',
    body: `> Hi Babatunde, I came across your profile and was impressed by your experience with **Ruby on Rails**. We're hiring a Senior **Java** Architect in Frankfurt, onsite, budget up to 42k. Are you available for a quick call today? Please send your updated CV, current CTC, expected CTC and notice period.

I live in Ibadan. I have never been to Frankfurt. I wrote Rails once, for a church.

I said yes to the call. I want to see how far we can both go.`,
  }),
  offer(
    'en5-297',
    {
      title: 'GIS services - small jobs welcome',
      body: `I run a one woman GIS practice from Hobart. QGIS, PostGIS, GDAL, a bit of GeoServer. Things people send me: paddock maps, bushfire overlays, old cadastral plans to georeference, "this shapefile is in the ocean".

$85 an hour plus GST, most jobs are two to five hours. Landcare groups and schools get the first hour for nothing.

Tamsin, 0491 570 158, or tamsin@theodolite-daughter.example if you have attachments`,
    },
    {
      contacts: [contact('phone', '+61491570158', 'asked'), contact('email', 'tamsin@theodolite-daughter.example', 'asked')],
    },
  ),
  request(
    'en5-298',
    {
      title: 'Voiceover for 90 sec product demo, British or Irish, warm',
      body: `We make rota software for care homes and need a voiceover for our screen recorded demo. Female or male, British or Irish, friendly but not salesy.

Script is final, 214 words. Clean WAV, two takes, one pickup session. Full buyout for web & trade shows.

£150. Send a demo to niamh@rotabell.example please, we'll pick somebody on Monday.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'GBP', unit: 'fixed' },
      contacts: [contact('email', 'niamh@rotabell.example', 'asked')],
      services: ['voiceover'],
    },
  ),
  other('en5-299', {
    title: 'Mod post: [HIRING] posts need a number from today',
    body: `After last week's poll (212 to 19):

1. every hiring post names a pay or a range. "Competitive" isn't a number. "DM me" isn't a number.
2. rev share goes in #collabs, not in #paid-work
3. for-hire posts once per 14 days, not per mood
4. people who ask for a "small free test" get one warning

Posts without will be removed by me, by hand, grumpily. The 14 that are in there now have until Sunday.`,
  }),
  offer(
    'en5-300',
    {
      title: 'Access, FoxPro, dBase: I still do these',
      source: 'classifieds',
      url: 'https://www.midlandsmallads.example/services/zy0300',
      postedAt: '2017-02-27T10:15:00Z',
      body: `If your business hangs on an Access 97 database written by a man called Keith, I am another man called Keith and I can help.

Forty years in it, semi-retired, near Lichfield. Repair of corrupt MDBs, moving to SQL Server when the time has come and honest advice when it hasn't. Most things cost between £100 and £600 and I'll say which before I begin.

keith@mdbsurgery.example
Evenings best.`,
    },
    { contacts: [contact('email', 'keith@mdbsurgery.example', 'asked')] },
  ),
  other('en5-301', {
    title: 'School wants one IT person for 900 kids and 1,100 devices, €31k',
    source: 'reddit',
    url: 'https://www.reddit.com/r/k12sysadmin/comments/zy0301/',
    postedAt: '2022-05-30T19:19:00Z',
    body: `Saw this ad for a secondary school down the road from me in Kildare: "ICT coordinator, must manage network, M365, interactive boards, CCTV, the website and the sound desk for the musical. 31,200, term time only pay in summer tbc".

Our place has three of us for half that and we're drowning.

What's your ratio? I'd like to bring some numbers to my principal before she reads that ad.`,
  }),
  offer('en5-302', {
    title: '',
    body: `open for november 🟢 product designer, 4 yrs, fintech + health. flows, ui, design systems, dev handoff. Lagos, any tz up to EST. $1.8k per month part time or per screen. portfolio pinned, dm's open. RT pls`,
  }),
  request(
    'en5-303',
    {
      title: 'Small vet practice needs somebody local for IT (Mullingar)',
      source: 'facebook',
      postedAt: '2024-04-17T20:50:00Z',
      tags: ['Mullingar business network'],
      body: `Hi everyone, our IT man is after moving abroad and we're looking for someone within half an hour of town. 6 PCs, one small server, practice software, x-ray machine that saves to the server, and a printer.

We'd want a visit a month and someone on the end of a phone. We were paying him €280 a month and would pay the same again. Call the desk and ask for Gráinne, or grainne@lakelandvets.example. No big companies please, we tried that.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 28000, maxMinor: 28000, currency: 'EUR', unit: 'month' },
      contacts: [contact('email', 'grainne@lakelandvets.example', 'asked')],
    },
  ),
  other('en5-304', {
    title: 'Salary thread, embedded, 2024 edition',
    body: `Same format as last year so that the sheet still works:

**Country / YOE / industry / base / remote?**

I'll start: Netherlands / 8 / agri machinery / €71k / 2 days home. Was 66 last year, got the rest by having an offer in hand and a face like I meant it.

Contractors: put day rate and the number of days you actually billed.`,
  }),
  other('en5-305', {
    title: 'Layoffs at Corvid Cloud: 340 people, mostly support and docs',
    source: 'rss',
    url: 'https://news.stackwire.example/2023/01/corvid-cloud-layoffs',
    postedAt: '2023-01-24T11:30:00Z',
    tags: ['cloud', 'business'],
    body: `Corvid Cloud will cut 340 jobs, about 12 percent of its staff, the hosting company said on Tuesday. Severance is sixteen weeks in the US. The cuts fall on support, documentation and the Lisbon office, which closes.

The company had doubled its headcount since 2020 and still lists 41 open positions on its careers page, most of them in sales. A spokesperson said those "reflect where the customers are".`,
  }),
  request(
    'en5-306',
    {
      title: 'Social media designer for dev tool (remote, unpaid to start)',
      source: 'jobboard',
      url: 'https://startuptalents.example/roles/zy0306',
      postedAt: '2021-11-15T00:00:00Z',
      tags: ['internship', 'design', 'marketing'],
      body: `Codemango is a fast growing platform for coding interviews. We search a creative intern who makes our LinkedIn and Instagram posts, 5 per week, with carousels, in our brand.

- duration 3 months, 20 hours/week
- this is an unpaid position, you'll receive certificate and letter of recommendation
- possibility of a paid role after 3 months based on performance
- must own Adobe licence

Apply with portfolio at https://codemango.example/intern`,
    },
    {
      contacts: [contact('website', 'https://codemango.example/intern', 'asked')],
      scam: 'unpaid, for a certificate',
      services: ['social_graphics', 'social_content_month', null],
    },
  ),
  other('en5-307', {
    title: 'Free to a good home: two Raspberry Pi 3s, a PoE switch, box of SFPs',
    body: `Clearing the cupboard before the baby comes. Collection from Walthamstow, or postage at cost. The switch is loud, really loud, it's why it's going. First come first served, and please don't put it on eBay for £30 like last time, I can see you Martin.

Pis are gone. SFPs gone. Switch still here obviously.`,
  }),
  offer('en5-308', {
    title: 'Free website for one small nonprofit or club (I need the practice)',
    source: 'reddit',
    url: 'https://www.reddit.com/r/nonprofit/comments/zy0308/',
    postedAt: '2019-04-30T01:10:00Z',
    body: `I'm finishing a web certificate at a community college in Fresno and would love a real client instead of another fake coffee shop. I'll make you a site of up to 6 pages, accessible, easy for you to edit, and move your domain. No charge, you just let me show it and put up with my questions.

I've time from May 20 to the end of July. Tell me in a comment what your group does and what your site looks like now (or that there is none).`,
  }),
  other('en5-309', {
    title: 'US client asks for W-8BEN, is that a normal thing?',
    body: `hi, i'm a flutter dev in dhaka, first client from america (normally local + one from dubai). he wants me to sign W-8BEN before he pay the first milestone, $700. i searched and it says it's so they don't cut 30%, but it ask for tax number and i'm afraid of scam. he is nice otherwise and the contract is on paper.

do i put my TIN? and which treaty article, there's a field. pls someone who has done it explain like i'm 5`,
  }),
  other('en5-310', {
    title: 'Your hosting panel now bills per mailbox. Did nobody test this?',
    source: 'webhosting-forum',
    url: 'https://www.hostingfolk.example/showthread.php?t=910310',
    postedAt: '2014-10-06T21:34:00Z',
    body: `Reseller since 2009, 80 accounts. Logged in tonight, every client has an invoice draft of $2.00 x mailboxes because the "new billing module" switched itself on. One of them is a school with 640 mailboxes. They've *received* it.

Support chat: "we're aware". Ok and?

If anyone else is on R1SOFT/WHMCS with these clowns: Setup > Automation > untick "metered", then void by hand. Took me two hours. I should send them the bill, my rate's 45.`,
  }),
];
