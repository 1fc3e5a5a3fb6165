/**
 * Posts written after real ones, by authors who had read no rule: every third post of theirs, of which nobody who writes rules reads one.
 * Of the others those of the first three authors taught the model of kinds, those of the last two the rules of pay. All of it is invented.
 */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LIFELIKE_B: readonly PlacedPost[] = [
  other('pf-003', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/1q81ck/client_wants_flat_fee/',
    title: 'Client wants to go from hourly to flat fee, would you?',
    body: `Been with them two years at $55/h, usually 25-30 hours a month. New finance person says they'd prefer a flat $1,400 a month "for predictability". On paper that's about the same but I know how this goes, the scope grows and the money doesn't.

Has anybody done this with a cap on hours? I was thinking 28 hours and then back to the hourly rate on top. Also do I ask for it in advance.`,
    author: 'quillandtape',
  }),
  request(
    'pf-006',
    {
      source: 'github',
      url: 'https://github.com/harrowgate/tidescan/issues/218',
      title: 'Support for multi-page TIFF (funded)',
      body: `We run tidescan in our archive to index about 60k plans and about a third of these are multi page TIFFs, of which only page one is read. I saw #97 where this was declined for lack of time, which is completely fair.

My director approved 400 EUR for it, payable on invoice to whoever gets a PR merged, with VAT if you have to charge it. It is a one time thing, our software budget for the year is 2.000 and most goes for the scanner service contract. If the maintainer prefers a donation that is also possible.

For the invoice address etc. please write to j.vandeleur (at) stadsarchief-oostveld (dot) example`,
      author: 'jvandeleur',
      tags: ['enhancement'],
    },
    {
      engagement: 'bounty',
      budget: { minMinor: 40000, maxMinor: 40000, currency: 'EUR', unit: 'fixed' },
      contacts: [contact('email', 'j.vandeleur@stadsarchief-oostveld.example', 'asked')],
    },
  ),
  request(
    'pf-009',
    {
      title: 'Graphics guy needed for church events',
      body: `Good evening house. Our church does 4 flyers in a month plus one big banner in December. The former designer relocated to UK. We pay 15k naira per flyer, transfer same day it is approved, no story. The one that asked us for 50k per flyer should please rest, we are not RCCG headquarters 😂
If you can do clean work (not 7 fonts on one flyer abeg) send 3 samples to media@livingspring-ajah.example. Don't post samples here, admin will delete.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1500000, maxMinor: 1500000, currency: 'NGN', unit: 'item' },
      services: ['social_graphics'],
      contacts: [contact('email', 'media@livingspring-ajah.example', 'asked')],
    },
  ),
  offer(
    'pf-012',
    {
      title: 'Bookkeeping, Xero and MYOB, Geelong and online',
      body: `Registered BAS agent, 19 years, kids are off at uni so I have two more spots. I do $55 an hour plus GST or a fixed monthly from $180 for a sole trader with less than 40 transactions. First chat is free and I won't try to sell you anything.

Marg 0491 570 156, marg@tidyledger.example`,
    },
    { contacts: [contact('phone', '+61491570156', 'asked'), contact('email', 'marg@tidyledger.example', 'asked')] },
  ),
  request(
    'pf-015',
    {
      source: 'rss',
      url: 'https://jobs.lingvaboard.example/post/88213',
      title: 'DE>EN, museum texts, 6,400 words, end of November',
      body: `Wall texts and object labels for an exhibition about salt. British English, native speakers please, the client is picky about register. I pay 0.08 € per source word, 30 days net, I know some agencies give 0.11 and some 0.04. About 900 words are repetitions which I pay in full because I can't be bothered.

CV not necessary, two short samples (any museum or gallery) to lektorat@wortsalz.example please. My associate Frau Thiel does the billing.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8, maxMinor: 8, currency: 'EUR', unit: 'item' },
      contacts: [contact('email', 'lektorat@wortsalz.example', 'asked')],
    },
  ),
  other('pf-021', {
    source: 'discourse',
    url: 'https://community.indiecrafts.example/t/the-real-cost-of-my-first-print-run/5521',
    title: 'The real cost of my first print run (numbers inside)',
    body: `| what | paid |
|---|---|
| cover artist | $450 |
| editor, 61k words | $1,100 |
| ISBNs | $295 |
| 250 copies | $1,312 |
| ads, first month | $240 |

Sold 83 copies so far at 14.99. I'd hire the editor again in a second and I'd skip the ads. Ask me anything.`,
    author: 'hollisgrove',
  }),
  other(
    'pf-024',
    {
      title: 'PSA about payouts',
      body: `The marketplace now takes 3% + 0.30 per withdrawal instead of the flat $2. For anybody who cashes out under about 55 bucks it's cheaper, for the rest of us it isn't. I withdraw 1.2k a month so that's roughly 36 gone. Support (help@fetchgig.example) says it "reflects processing costs". Sure.`,
    },
    { contacts: [contact('email', 'help@fetchgig.example', 'seen')] },
  ),
  other('pf-027', {
    source: 'github',
    url: 'https://github.com/otterlane/clipboard-sync/issues/402',
    title: 'Bounty on #311 has been paid out',
    body: `Closing the loop: the $250 on #311 (Wayland primary selection) went to @marrowind on Friday, minus $7.50 platform fee. There is $60 left in the pot from people who pledged late; unless somebody objects that goes to CI minutes.

No other issue has money on it right now. Please stop commenting /attempt on everything.`,
    author: 'otterlane',
    tags: ['meta'],
  }),
  request(
    'pf-030',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireAnEditor/comments/1q9b77/need_24_frames/',
      title: '[Hiring] 24 frames of hand drawn animation for a music video',
      body: `Loop of a fox turning its head, charcoal look, will be on screen about 20 sec so it needs to hold up. 24 frames on twos. $6 a frame. I know it's not studio money, label gives me 900 for the whole video and 500 of that is the rental of the camera.

Refs are in a folder I'll send. Reply with one thing you animated (anything) to lowtidefilm@inkmail.example, or insta: lowtide.film`,
      author: 'lowtide_film',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 600, maxMinor: 600, currency: 'USD', unit: 'item' },
      contacts: [contact('email', 'lowtidefilm@inkmail.example', 'asked'), contact('instagram', 'lowtide.film', 'asked')],
    },
  ),
  request(
    'pf-033',
    {
      source: 'discourse',
      url: 'https://forum.quillpress.example/t/paid-help-with-theme-migration/20417',
      title: 'Paid: move us from theme v2 to v4',
      body: `What we have: a club forum, 3,100 members, theme with a lot of custom CSS by someone who left in 2020.
What we want: same looks on v4, the gallery plugin working, no downtime longer than a night.
When: before the AGM on 6 December.
What we can pay: 350 for the staging copy that I can click through, 350 when live, 100 after two weeks without complaints, so 800 USD in all. The hosting (49 a month) is ours.

We're volunteers, the kitty is from membership fees so I need an invoice made out to the club.

PM, or admin -at- northshorepaddlers -dot- example if you are not registered here.`,
      author: 'kelpie_admin',
      tags: ['marketplace', 'theme'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 80000, maxMinor: 80000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'admin@northshorepaddlers.example', 'asked')],
    },
  ),
  other(
    'pf-036',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/1q9f4n/meta_scammer_list_update/',
      title: '[META] Reminder about "pay to apply" posts',
      body: `Third wave this month. If somebody asks for a $25 "background check", $15 "software licence" or a deposit of any kind, report and move on. Hiring posts here must state a rate of at least $15/h or an equivalent, posts with "DM for budget" get removed.

Known accounts so far: u/hirefast_global, u/marlowtasks. Telegram @hirefastdesk is the same crew.

Questions go to modmail, not to our inboxes.`,
      author: 'forhire_mods',
      tags: ['Meta'],
    },
    {
      contacts: [
        contact('reddit', 'hirefast_global', 'seen'),
        contact('reddit', 'marlowtasks', 'seen'),
        contact('telegram', 'hirefastdesk', 'seen'),
      ],
    },
  ),
  request(
    'pf-039',
    {
      title: 'Logo for a food truck',
      body: `we have a truck (finally, 31 grand of my savings and my cousins), it gets wrapped on the 20th and there is no logo. name is "El Tercer Turno", third shift tacos, for the people coming off nights at the plant. wrap guy charges 2,600 and does not draw he just prints.

fifteen hundred? no sorry that was the generator. for the logo we said 350, if its really good 350 and free tacos forever, that part is serious

vector file so the wrap guy doesnt cry

call or text hugo 414.555.0127`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 35000, maxMinor: 35000, currency: 'USD', unit: 'fixed' },
      services: ['logo_design'],
      contacts: [contact('phone', '+14145550127', 'asked')],
    },
  ),
  request(
    'pf-042',
    {
      title: 'Comic artist, 22 pages B/W, horror',
      body: `Script is finished and edited. I'm looking at $70–90 per page, inks included, letters I do myself. I've published two shorts before (anthologies, got 50 a page as a writer, so I know the other side). Kickstarter comes after, I'm not asking anyone to wait for it; you get paid every five pages.

If a page takes you three days at that money then don't, please, I'd feel bad.

Portfolio to rook.hadleyNOSPAM@gravelpost.example (lose the shouting). I'm also rookhadley on Bluesky (rookhadley.bsky.social) if you want to check I exist.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 7000, maxMinor: 9000, currency: 'USD', unit: 'item' },
      contacts: [
        contact('email', 'rook.hadley@gravelpost.example', 'asked'),
        contact('bluesky', 'rookhadley.bsky.social', 'published'),
      ],
    },
  ),
  offer(
    'pf-045',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/1q9p0d/for_hire_translator_pten/',
      title: '[For Hire] PT-BR <> EN translator, $0.06/word, subtitles $3.50/min',
      body: `Nine years, mostly games and e-commerce. Minimum job is $20. Rush (24h) plus 30%. I don't post-edit machine output for 0.02, please don't ask, last month somebody offered me 0.008.

References from two publishers on request. Telegram @dandara_pt, e-mail dandara (arroba) trocapalavra (ponto) example — sorry, habit: dandara@trocapalavra.example`,
      author: 'dandara_pt',
      tags: ['For Hire'],
    },
    { contacts: [contact('telegram', 'dandara_pt', 'asked'), contact('email', 'dandara@trocapalavra.example', 'asked')] },
  ),
  request(
    'pf-048',
    {
      source: 'rss',
      url: 'https://www.gumleaf-classifieds.example/ad/7719023',
      title: 'Bobcat + operator, half day',
      body: `Spread 12 cube of topsoil and level for turf, Warragul, access is good (3.2 m gate). Soil's coming Thursday, turf's coming Saturday, so Friday. I'd pay up to $650 for the half day incl. float, I was paying $90/h for wet hire when we did the driveway. Must be insured.
Ph 0491 571 804 after 3, ask for Gaz.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 65000, maxMinor: 65000, currency: 'AUD', unit: 'fixed' },
      contacts: [contact('phone', '+61491571804', 'asked')],
    },
  ),
  request(
    'pf-051',
    {
      title: 'Data person for a thesis (R)',
      body: `PhD, veterinary epidemiology, Nairobi. I've 4,800 rows of dairy cow data and a reviewer who demands a mixed model instead of what I did. I understand the biology, not lme4. I'd need two or three sessions on a call where you do it with me plus a tidy script. I could manage KSh 2,500 per hour, my stipend is 65,000 a month for orientation, so please not more than six hours.

w.kamau.vet(AT)acaciamail(DOT)example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 250000, maxMinor: 250000, currency: 'KES', unit: 'hour' },
      contacts: [contact('email', 'w.kamau.vet@acaciamail.example', 'asked')],
    },
  ),
  other('pf-057', {
    title: 'How much is a copywriter these days?',
    body: `Boss asked me to find out, since I'm "the one with the internet". Six landing pages and the about page. I've seen 50 a page and I've seen 1,500 a page and I don't understand what the difference is. We paid a student 300 for all of it in 2018 and it reads like that.

Not hiring yet so please no DMs, I just need a realistic number for the budget meeting on Thursday.`,
  }),
  other('pf-060', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/1qb4k9/we_hit_10k/',
    title: 'We hit $10,340 in one month and I am exhausted',
    body: `Candles. Two of us in a garage. October numbers:

Revenue 10,340
Materials 3,120
Etsy fees 1,011
Ads 860
Boxes 402
Part-time packer (my niece, $14/h) 392

So about 4.5k for the two of us, before tax. Hiring my niece was the best thing this year. Next step is probably a real employee at 18-20/h, but the insurance quote made me sit down. How did you know that it was time?`,
    author: 'wickandwarren',
  }),
  other('pf-063', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=49120811',
    title: 'We paid $0 to hire our first 5 engineers',
    body: `No recruiter (they wanted 22% of the first year's base, so about $30k a head), no job board ($399 a post). We wrote honest READMEs, answered issues within a day, and when somebody sent a third good pull request we asked. Salary is public, $135k, the same for all.

Two said no. One of those two said no because of the name of the company, which, fair.`,
    author: 'dlopezhall',
  }),
  request(
    'pf-066',
    {
      title: 'Assignment help needed ASAP!! econometrics',
      body: 'Due sunday 11:59. 5 questions in stata, i have the data. can pay $100 or more if its an A, my last tutor charged 40 per question but he ghosted me. need someone who can actually explain it bc there is an oral part. insta is @mayonnaisetrader or snap same name',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 10000, maxMinor: 10000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('instagram', 'mayonnaisetrader', 'asked')],
    },
  ),
  offer(
    'pf-069',
    {
      title: 'Freshers: Data entry / typing / PDF to Word work wanted',
      body: 'Respected Sir/Madam, I am B.Com final year from Coimbatore, typing speed 52 wpm, having laptop and jio fiber. I can do PDF to word, data entry, web research, any online work. Expecting ₹10 per page or ₹8k monthly. I will not pay any registration fees (already lost ₹1500 to one company, kindly excuse). Contact: telegram @priya_typing26, mail priya.typing26@kovaipost.example',
    },
    { contacts: [contact('telegram', 'priya_typing26', 'asked'), contact('email', 'priya.typing26@kovaipost.example', 'asked')] },
  ),
  other(
    'pf-072',
    {
      title: 'room for rent',
      body: 'Double room in a 3 bed, Stoneybatter, €850 + bills (about 70), deposit the same. Two of us, a nurse and someone who works from home. Available from the 1st. No couples sorry, landlord counts the toothbrushes. Write to room.stoneyb@liffeymail.example with a bit about yourself.',
    },
    { contacts: [contact('email', 'room.stoneyb@liffeymail.example', 'asked')] },
  ),
  request(
    'pf-075',
    {
      title: 'Need website for my dental clinic',
      body: `Looking for freelancer (not company please) for simple website: home, treatments, doctors, gallery, contact with map. Content and photographs are ready. Domain and hosting purchased already for 3 yrs (6,200/-). My junior got his done at 25k and a friend in Dubai paid AED 3,000, so I have an idea of cost. You tell your price with two three links of previous works. Clinic is in Thrissur, online work is ok.
Dr. Anu: clinic.anu@smilecoast.example`,
    },
    {
      engagement: 'contract',
      services: ['five_page_website'],
      contacts: [contact('email', 'clinic.anu@smilecoast.example', 'asked')],
    },
  ),
  offer(
    'pf-078',
    {
      source: 'mastodon',
      url: 'https://mas.to/@anselmprints/115851002290',
      title: 'two slots for December',
      body: 'Two slots for December: technical illustration, exploded views, patent drawings. 340€/day or 55€ per plate. Patent people: yes I know the rules for line widths. anselmprints.example or anselm@anselmprints.example #ForHire #GetFediHired',
      author: 'anselmprints',
      tags: ['ForHire', 'GetFediHired'],
    },
    {
      contacts: [
        contact('website', 'https://anselmprints.example', 'published'),
        contact('email', 'anselm@anselmprints.example', 'asked'),
      ],
    },
  ),
  other('pf-081', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/beermoney/comments/1qbk7a/october_earnings/',
    title: 'October: $412.55',
    body: `Prolific £121 ($159)
User tests 9 x $10 and one $60 interview
Transcription site 71.40, never again, 0.45 per minute is robbery
Sold two chairs 32.15

Referral links are not allowed so I won't post any. Questions ok.`,
    author: 'pennycrumbs',
  }),
  request(
    'pf-087',
    {
      title: 'Mobile app for our coaching classes',
      body: `We are running NEET coaching at Kota since 2011, 640 students. Require android app: recorded lectures, test series, fees reminder, student login. Many vendors are giving ready made at 15k per month but then students data is with them. We want own app with source code.

Total budget 1.2 lakh, in three parts, 20% on start. Maintenance separately to be discussed. Please do not quote 8 lakh, we are not Byju's (see what happened to them).

Contact person Mr. Hemant, admin.hemant@vidyapath-classes.example. Our website www.vidyapath-classes.example is only one page.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12000000, maxMinor: 12000000, currency: 'INR', unit: 'fixed' },
      contacts: [
        contact('email', 'admin.hemant@vidyapath-classes.example', 'asked'),
        contact('website', 'https://www.vidyapath-classes.example', 'published'),
      ],
    },
  ),
  other('pf-093', {
    source: 'github',
    url: 'https://github.com/rookery-ui/rookery/discussions/844',
    title: 'How we spend the Open Collective money',
    body: `Since people asked. Balance on Nov 1: $6,214.

- $1,000/mo to @hazeltine for triage (10 h a week, since August)
- $75 bounty for docs pages, 9 paid so far
- stickers, $212, I regret nothing

At this burn we're fine until about March. We are not taking on a second person. If your company uses rookery, the sponsor tiers begin at $25.`,
    author: 'rookery-lead',
  }),
  request(
    'pf-096',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/INAT/comments/1qcd0w/paid_composer/',
      title: '[Paid] composer, ~25 min of music, puzzle game',
      body: `We're two brothers. Demo got 11k wishlists (I still don't believe it) and a publisher gave us an advance, so for the first time we can pay people. Music line in the budget is $5,000, that's for about 25 minutes, stems, and buyout. Paid a third at signing, a third halfway, a third at the end. Sound effects are with somebody else already (she gets 1.2k).

If the game sells over 50k copies there is another $2k as a bonus, in the contract.

Send a private reel, not a spotify of 90 tracks, to audio@tworedkites.example. We listen to everything but it takes some days. twitter: @tworedkites`,
      author: 'redkite_older',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 500000, maxMinor: 500000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('email', 'audio@tworedkites.example', 'asked'), contact('x', 'tworedkites', 'published')],
    },
  ),
  request(
    'pf-099',
    {
      title: 'Looking for a ghostwriter – startup memoir',
      body: `I built a freight company to $80 million in revenue, lost it, and got sober, roughly in that order. Publishers tell me there's a book. I've 31 hours of tape with my daughter asking the questions. I'm looking for a writer who's done at least one full-length memoir. Fees I have been quoted run from $18,000 to $90,000, and my agent says don't name a number first, so I won't.

Inquiries through her: lorna.beckwith@beckwithlit.example. I don't answer LinkedIn.`,
    },
    { engagement: 'contract', contacts: [contact('email', 'lorna.beckwith@beckwithlit.example', 'asked')] },
  ),
  other('pf-102', {
    source: 'discourse',
    url: 'https://forum.soundshed.example/t/gear-you-regret-selling/4410',
    title: 'Re: Gear you regret selling',
    body: 'A Juno 60 for £240 in 2003, to pay a deposit on a flat I was in for five months. They go for three grand now. The buyer still sends me a Christmas card.',
    author: 'patchbay_pete',
  }),
  other('pf-105', {
    title: 'Refund for the cancelled workshop',
    body: `Everybody who'd paid the $65 should have it back on their card by Tuesday. The three of you who paid cash, I have your envelopes. If you would rather keep the spot for the new date in Feb then do nothing, I'll hold it. Bring the same apron. Questions: same number as on the flyer.`,
  }),
  request(
    'pf-108',
    {
      title: 'Data entry clerk - work from home - $35/hr',
      body: 'We are hiring due to expansion!! Duties: enter invoices in our software, 4 hours daily. Pay: $35/hr, weekly. You will receive a check of $2,850 to purchase your home office equipment from our certified vendor, deposit and send picture of receipt. No interview call, text interview via Signal/Telegram with Mr. Craig Walden. Send full name, age, bank name to hr-walden@northfieldstaff.example',
    },
    {
      budget: { minMinor: 3500, maxMinor: 3500, currency: 'USD', unit: 'hour' },
      scam: 'a cheque to deposit and buy equipment from',
      contacts: [contact('email', 'hr-walden@northfieldstaff.example', 'asked')],
    },
  ),
  offer(
    'pf-111',
    {
      title: 'Retired solicitor, will read your lease',
      body: `No wish to build a practice again, but I miss it. If you've a residential lease or a builder's contract you'd like read by someone who did so for 38 years, I'll do that and write you two plain pages for £60. Not advice in the regulated sense, and I'll tell you when you need the £300-an-hour variety. Reach me at hl.pemberton@quayside-post.example. Norwich and round about, or by post.`,
    },
    { contacts: [contact('email', 'hl.pemberton@quayside-post.example', 'asked')] },
  ),
  request(
    'pf-114',
    {
      title: 'salesforce -> mailchimp, every night',
      body: `Small charity here. Someone copies new donors by hand from Salesforce into Mailchimp every Friday and she's going on maternity leave. There's a connector for $99 a month, our board laughed. Last year a volunteer said he'd "knock up a lambda" and we never saw him again.

If you've done this before, what would it cost us to have it built once and documented? We need a written quote because anything above £250 has to go to the treasurer (hello Graham). The connector's sales chap, marc@nightbridge.example, keeps ringing us, that isn't me.

I'm ruth.o@ followed by fenlandhospicefriends and then .example. Ruth O.`,
    },
    {
      engagement: 'contract',
      services: ['api_integration'],
      contacts: [
        contact('email', 'ruth.o@fenlandhospicefriends.example', 'asked'),
        contact('email', 'marc@nightbridge.example', 'seen'),
      ],
    },
  ),
  request(
    'pf-117',
    {
      title: 'Flutter dev for MVP, equity',
      body: `Building the Airbnb of parking in Lagos. Market is $400m+, we've 2 LOIs and I put 1.5m naira of my own money on registration and branding. Looking for a flutter dev who believes. There's no cash for now but 8% equity, and after we raise our pre seed ($150k target) you will be on salary of 600k/mo. Your name will be on the website as co-builder. DM or parkam.founder@lekkimail.example`,
    },
    {
      scam: 'no pay but a share and a salary after a round that has not been raised',
      contacts: [contact('email', 'parkam.founder@lekkimail.example', 'asked')],
    },
  ),
  other('pf-120', {
    source: 'discourse',
    url: 'https://discuss.freelancehub.example/t/late-fee-wording/1187',
    title: 'Late fee wording that actually worked for me',
    body: `"Invoices unpaid after 14 days carry the statutory interest plus a fixed sum of £40, £70 or £100 depending on the size of the debt." That's it, it's the law in the UK anyway. I've charged it twice: £40 on an £800 bill (paid, grumbling) and £70 on 2,300 (paid, with an apology).

Use it, change it, no credit needed.`,
    author: 'marchettileeds',
  }),
  other('pf-123', {
    source: 'github',
    url: 'https://github.com/saltmarsh/ledgerkit/issues/75',
    title: 'Rounding: 3 x 33.33 does not add up to 100',
    body: `Splitting $100.00 in three installments gives 33.33, 33.33, 33.33. A customer has noticed the missing cent (on a 1,299 invoice it's two). Expected the remainder on the last installment, like the docs say in "Splitting payments".

v2.4.1, node 22. Happy to send a PR if you tell me where you'd like it.`,
    author: 'eszter-k',
    tags: ['bug'],
  }),
  request(
    'pf-126',
    {
      title: 'Thumbnails',
      body: `3 vids a week, cooking on a boat. my ctr is 3.1% and its the thumbs, i make them on my phone. ive seen guys with 200k subs pay 60 for one. im not there, last month was £214 adsense.

what i need: one style, somebody who texts back, 3 a week

can do a couple hundred a month but tell me what you think is fair. discord galleyrat_, or email galleyrat at narrowmail dot example if youre over 30 lol`,
    },
    {
      engagement: 'contract',
      services: ['thumbnails'],
      contacts: [contact('discord', 'galleyrat_', 'asked'), contact('email', 'galleyrat@narrowmail.example', 'asked')],
    },
  ),
  request(
    'pf-129',
    {
      title: 'Caterer for 60, Sat 14 Feb, Penang',
      body: 'Dear all, my father is turning 80. House is at Tanjung Tokong, we provide table and chair. Need halal caterer for 60 pax with tauhu begedil, rendang, two veg and dessert, plus one person to serve. Budget RM 1,500 max including the server. Hotel is quoting 78++ per head so please no hotel. Can reply here or email farah.majlis@tanjungpost.example ya, TQ',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 150000, currency: 'MYR', unit: 'fixed' },
      contacts: [contact('email', 'farah.majlis@tanjungpost.example', 'asked')],
    },
  ),
  other('pf-132', {
    title: 'Question on VAT when a US client pays in dollars',
    body: `Invoice is for $2,000, on the day that was 1.846 €. When it arrived it's 1.798 after Wise took 9. Which number goes into the books, and where do the 39 go? My tax lady is on a cruise.`,
  }),
  other('pf-140', {
    title: 'What I learned quoting 100 jobs',
    body: `I'm a joiner. Kept a spreadsheet since January: 100 quotes, 37 accepted. Under £500 I win half. 500 to 2k, a third. Above five grand it's one in six and those six take up all of my Sundays. The ones who write "what's your best price" (9 of them): zero. The ones who send a photo with a tape measure in it: nearly all.

No moral, just thought someone may find it useful.`,
  }),
  other(
    'pf-143',
    {
      source: 'discourse',
      url: 'https://community.teamplanner.example/t/enterprise-pricing/7712',
      title: 'Enterprise pricing?',
      body: `We're 140 people in two countries. Your page stops at "Business, 9.80 per user" and then says talk to us. I wrote to sales@teamplanner.example twice, and the calendar link in the auto reply is 404. Ballpark would be enough: is it nearer 5 or nearer 15 per head? Our budget round closes Friday.`,
      author: 'procurement_petra',
    },
    { contacts: [contact('email', 'sales@teamplanner.example', 'seen')] },
  ),
  other('pf-149', {
    title: 'Whip-round for Dot',
    body: `Collected £186.40 and a Malaysian coin. Card's going round till Thursday. The spa place does a half day for 95 so we'd have some left for flowers, shout if you have a better idea. Bank details same as for the Secret Santa.`,
  }),
  request(
    'pf-152',
    {
      title: 'Interpreter for a parents evening, Somali, Rotherham',
      body: `Academy's budget for interpreters is spent (£38 per half hour through the agency, minimum 2 hours!). I've got nine families on the 4th between 4 and 7. If there's someone who could do those three hours with us and invoice the school directly, we'd be so grateful, and yes of course it's paid. The office needs your rate in writing first.

Mrs K. Akhtar, SENCO, kakhtar@wickersleyvale-academy.example. Please not via reception, they lose things.`,
    },
    { engagement: 'contract', contacts: [contact('email', 'kakhtar@wickersleyvale-academy.example', 'asked')] },
  ),
  request(
    'pf-155',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/NewTubers/comments/1qev71/animator_long_term/',
      title: 'Animator for history channel, long term!',
      body: `Hey! My channel just hit 2k subs and one video did 90k 🔥 I need an animator for 10 min videos, whiteboard style. First video is a test and unpaid so I can see if we vibe, after that we split: 20% of adsense once the channel is monetized. One of my friends has the same deal and his editor makes $700 a month now!!

Your handle goes in the description of each video. Discord: ottomanempire_irl`,
      author: 'ottomanempire_irl',
    },
    {
      scam: 'an unpaid first video and then a share of income that does not exist yet',
      services: [null, 'short_video_edit'],
      contacts: [contact('discord', 'ottomanempire_irl', 'asked')],
    },
  ),
  request(
    'pf-158',
    {
      source: 'rss',
      url: 'https://schwarzesbrett.uni-altmark.example/anzeigen/20431',
      title: 'Student assistant (WHK), corpus annotation, English',
      body: `The chair of English linguistics offers a student assistant contract, 8 h/week, from 1 January, for six months (the project money, 1.9 million in total, sounds like more than it is). You'd mark discourse particles in Australian radio talk.

Pay: 14,50 € per hour (with BA), holidays included. Native or near-native English; German not needed except for the forms.

Applications with one page and a transcript of records to whk-anglistik@uni-altmark.example until the 5th. Content questions: Dr. Niamh Brandt, n.brandt@uni-altmark.example.`,
      tags: ['jobs', 'HiWi'],
    },
    {
      engagement: 'employment',
      budget: { minMinor: 1450, maxMinor: 1450, currency: 'EUR', unit: 'hour' },
      contacts: [
        contact('email', 'whk-anglistik@uni-altmark.example', 'asked'),
        contact('email', 'n.brandt@uni-altmark.example', 'asked'),
      ],
    },
  ),
];
