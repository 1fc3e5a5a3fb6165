/**
 * Posts written after real ones, by authors who had read no rule: every third post of theirs, of which nobody who writes rules reads one.
 * Of the others those of the first three authors taught the model of kinds, those of the last two the rules of pay. All of it is invented.
 */
import { contact, offer, other, type PlacedPost, request } from './other-places.ts';

export const ENGLISH_LIFELIKE_C: readonly PlacedPost[] = [
  request(
    'pg-003',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/forhire/comments/2gk41x/hiring_wordpress_theme_tweaks/',
      title: '[Hiring] Wordpress theme tweaks, $150',
      body: `Hi

I have a theme (bought from themeforest) that I need to be adjusted:

1. header should stay at the top while scrolling
2. sidebar on the left instead of the right, only in the blog
3. contact form doesnt send on mobile
4. change some colors

I can give ftp. Budget is $150 via paypal after it's done. Please PM with examples of previous wordpress work and when you can start. No agencies please.`,
      tags: ['Hiring'],
      postedAt: '2014-09-15T17:02:11Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 15000, maxMinor: 15000, currency: 'USD', unit: 'fixed' },
      services: ['five_page_website', null],
    },
  ),
  request(
    'pg-006',
    {
      title: 'Help moving a sofa Saturday morning (Fremont)',
      body: 'Need 1 person with a truck to help me get a 3 seat couch and a desk from Fremont to Lake City. Third floor, no elevator sorry. Should take 2 hours tops. $80 cash. text Marlene 206-555-0137',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('phone', '+12065550137', 'asked')],
    },
  ),
  other('pg-009', {
    title: 'PSA: u/ with a fresh account sending "check" payments',
    body: `Got a DM after my for hire post. Guy wanted 12 illustrations for "a workshop", agreed to $1,800 without blinking and then his client would send me a cashiers check and I should forward $900 to the printer. Yeah no.

If anybody messages you about illustrating a workshop on drug abuse / mental health for kids, it's the same script that's been going round since 2019. Report and block.`,
  }),
  request(
    'pg-012',
    {
      source: 'telegram',
      url: 'https://t.me/s/remote_gigs_board/5518',
      title: '',
      body: `#vacancy #remote #parttime

Video editor (Reels/TikTok)
Project: english school for kids
Tasks: 20 short vids / month, subtitles, simple motion, trends
Payment: 300$ per month, USDT or card
Requirements: CapCut or Premiere, own laptop, answer in 24h

Write: @lena_kidspeak_hr with "editor" and 3 works`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 30000, maxMinor: 30000, currency: 'USD', unit: 'month' },
      services: ['short_video_edit', null],
      contacts: [contact('telegram', 'lena_kidspeak_hr', 'asked')],
    },
  ),
  offer('pg-015', {
    title: 'I will transcribe your audio for $0.40 a minute',
    body: `Clean verbatim, timestamps if you want. English only (US, UK, indian accents no problem). 24h for anything under an hour. I've 31 confirmed trades on here. First 3 minutes free so you can see if I'm any good.`,
  }),
  request(
    'pg-021',
    {
      source: 'facebook',
      url: 'https://www.facebook.com/groups/dubaifreelancersx/posts/88123004411/',
      title: '',
      body: 'Looking for a photographer for tomorrow!! Corporate event Business Bay 6pm to 10pm, edited photos same night. Budget 900 aed. Send your portfolio and whatsapp in inbox. No time wasters plz',
    },
    { engagement: 'contract', budget: { minMinor: 90000, maxMinor: 90000, currency: 'AED', unit: 'fixed' } },
  ),
  other('pg-024', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/INAT/comments/lm7731/hobby_zelda_like_looking_for_pixel_artist_to_join/',
    title: '[Hobby] Zelda-like, two programmers looking for a third wheel who can draw',
    body: `We're two friends with day jobs who meet on Thursdays and make a small top down thing in Godot. There's no money in this, not now and most probably not later, we want to finish one game before we turn 40.

If you would like to draw pixels with us for fun and have 3-4 hrs in the week, come and say hi. We have voice chat and bad jokes.`,
    tags: ['Hobby'],
  }),
  offer(
    'pg-027',
    {
      title: 'Second year CS student, will debug your homework environment not your homework',
      body: `Docker won't start, VS Code can't find python, git is "detached". I come by the library (Kelvingrove campus) or do it over Zoom, £10 flat whatever it takes. I don't write assignments so don't ask. callum.debug@studentmail.example`,
    },
    { contacts: [contact('email', 'callum.debug@studentmail.example', 'asked')] },
  ),
  request(
    'pg-030',
    {
      title: 'Ghostwriter for a short eBook about sourdough (10k words)',
      body: `I have the outline, photos and all the recipes tested. What I don't have is the patience. It's 9 chapters, something between 9,500 and 10,500 words in total.

I'm paying $45 per 1k words, in three parts as chapters come in. You sign over the rights. Friendly tone, not "in today's fast-paced world".

Apply with one thing you've written about food. Email crumbandcrust@mailnest.example`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 4500, maxMinor: 4500, currency: 'USD', unit: 'item' },
      services: ['blog_article', null],
      contacts: [contact('email', 'crumbandcrust@mailnest.example', 'asked')],
    },
  ),
  offer(
    'pg-033',
    {
      title: 'Location: Lisbon, Remote: yes, Willing to relocate: no',
      body: `Technologies: TypeScript, React, React Native, Node, a bit of Rust, AWS (CDK)

Résumé/CV: https://nunobragadev.example/cv.pdf

Email: nuno@nunobragadev.example

Senior full stack, 9 years. Was the first hire in a fintech that is now 60 people, laid off in the last round. I like small teams, boring tech and people who write things down. Contract or permanent, from 1 Feb.`,
    },
    { contacts: [contact('email', 'nuno@nunobragadev.example', 'asked')] },
  ),
  request(
    'pg-036',
    {
      title: 'Casting: 3 roles for a fantasy audio drama (paid)',
      body: `Hello voices! The Salt Road is a full cast audio drama, season 1 is out (8 eps, ~40k downloads). For season 2 we're casting:

MARROW - f, 40s, ship's surgeon, dry (~90 lines, $180)
TIBALT - m, 20s, talks too much (~140 lines, $250)
THE AUDITOR - any, unsettling (11 lines, $40)

Paid on delivery of clean files through PayPal.
Auditions: one mp3, file name ROLE_YOURNAME, to auditions@saltroadpod.example until Nov 30th.`,
    },
    {
      engagement: 'contract',
      services: ['voiceover', null],
      contacts: [contact('email', 'auditions@saltroadpod.example', 'asked')],
    },
  ),
  other('pg-039', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/forhire/comments/5mxd2s/meta_feedback_thread_january/',
    title: '[Meta] Monthly feedback thread',
    body: `What works, what doesn't? Last month's summary: the majority wants budgets in [Hiring] titles, a minority wants hourly only, and one person wants us all to get real jobs. We've set AutoModerator to remove posts without a location or "remote". Keep it civil.`,
    tags: ['Meta'],
  }),
  request(
    'pg-042',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireaWriter/comments/t3vv90/hiring_finance_writers_12cword/',
      title: '[HIRING] Personal finance writers, 12c/word, US only',
      body: `Site: a mid-size personal finance publisher (you'll learn the name on the call).

Need: 2 writers, 4 pieces a month each, 1,500-2,000 words, credit cards and student loans.

Must: have bylines on a finance site, be in the US, file a W-9.

Rate: $0.12/word, net 15, ACH.

Apply through the form, not by DM: https://pennyward.example/contributors`,
      tags: ['Hiring'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 12, maxMinor: 12, currency: 'USD', unit: 'item' },
      services: ['blog_article'],
      contacts: [contact('website', 'https://pennyward.example/contributors', 'asked')],
    },
  ),
  request(
    'pg-048',
    {
      source: 'facebook',
      url: 'https://www.facebook.com/groups/weddingvendorsgta/posts/40117719',
      title: '',
      body: `ISO second shooter!! August 16, Oakville ON, 1pm to 11pm. $400 cash or etransfer, meal included. Must have full frame + 2 lenses. Post your work below, my main shooter's wife is due that week 🙈`,
    },
    { engagement: 'contract', budget: { minMinor: 40000, maxMinor: 40000, currency: 'CAD', unit: 'fixed' } },
  ),
  other('pg-054', {
    title: 'Where do people post jobs these days?',
    body: 'I used to find most of my clients on a craigslist gigs page and two subreddits. Craigslist is dead in my city and the subreddits are all AI resumes. Is it worth paying for one of the boards? Somebody told me Slack groups. Asking as a designer who hates LinkedIn.',
  }),
  offer(
    'pg-057',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/DesignJobs/comments/7pdk9e/for_hire_logo_and_identity_designer_12_years/',
      title: '[For Hire] Logo & identity designer, 12 years, breweries and bookshops mostly',
      body: `Hi, I'm Saskia. Work: https://vandermolenmakes.example

A mark with a small guide is $900, a full identity starts at $2,400. I know this is above what is usual here. I take one client at a time and next opening is in two weeks.

saskia@vandermolenmakes.example or PM, either's fine.`,
      tags: ['For Hire'],
    },
    {
      contacts: [
        contact('website', 'https://vandermolenmakes.example/', 'published'),
        contact('email', 'saskia@vandermolenmakes.example', 'asked'),
      ],
    },
  ),
  offer('pg-060', {
    title: 'Selling a few sketch slots, 10 bucks each, vet bill',
    body: `My cat ate a hair tie (she's ok!! she's a menace) and the vet was $480. So: black and white sketch of your character or your pet for $10, I do them tonight and tomorrow while she sleeps it off. Ko-fi or paypal. Reference in the comments and I reply with "drawn" when it's your turn`,
  }),
  request(
    'pg-063',
    {
      title: `Looking for an artist for my children's book, 28 pages`,
      body: `Hello, first time author here so forgive me if I do this wrong. The story is about a heron who can't stand on one leg. Text is edited and finished. I need 14 spreads plus cover, watercolor feel, digital is okay.

I know this isn't cheap and I have put money aside for it, so please tell me honestly what you would need. Half up front in steps we agree on. You keep the right to sell prints and your name goes on the cover next to mine. No deadline but I would like it for my granddaughter's birthday next spring.

Please share your website in the comments, or you can e-mail me at rosalind.heron.book@inkpost.example. If you use AI, please don't.`,
    },
    { engagement: 'contract', contacts: [contact('email', 'rosalind.heron.book@inkpost.example', 'asked')] },
  ),
  other('pg-066', {
    title: 'Commission horror story, with a happy end kind of',
    body: 'He ordered a full page, five characters, paid 50%. I finished it. He charged back the first half, said "unauthorised", and posted the watermarked sketch as his profile pic. I wrote to PayPal with all the mails and after 7 weeks they found for me!! Lesson: always invoice as a service, always describe it as digital goods made to order, keep every message.',
  }),
  request(
    'pg-072',
    {
      title: 'Student wanted to walk my labrador, weekdays at noon',
      body: 'Close to campus (Selwyn side). 40 minutes, he pulls a bit at first. NZ$18 per walk, Mon to Fri in term. Suits someone with a gap between lectures. Email: phil.and.bosco@harbourmail.example',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1800, maxMinor: 1800, currency: 'NZD', unit: 'item' },
      contacts: [contact('email', 'phil.and.bosco@harbourmail.example', 'asked')],
    },
  ),
  request(
    'pg-075',
    {
      title: 'Someone good with regex. $25',
      body: `~3,000 lines of old phone directory text and I want name / street / number in columns. Someone who knows what they are doing will need an hour, I've lost a weekend. Sample on request. $25, paypal or amazon card whichever you prefer`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 2500, maxMinor: 2500, currency: 'USD', unit: 'fixed' },
      services: [null, 'api_integration'],
    },
  ),
  other('pg-078', {
    title: 'Do I charge for the meeting?',
    body: `New client wants a "quick 90 minute kickoff" with five people before they sign. My gut says free up to 30 min and then at my normal $85. What do you people do? He has a budget of 6k so I'd hate to lose him over a hundred dollars.`,
  }),
  request(
    'pg-081',
    {
      title: 'Rent your LinkedIn account - $60 a month passive',
      body: 'Hi! We are a lead generation company and we look for people with real LinkedIn accounts older than 2 years with 300+ connections. You give us access, we use it for outreach through a proxy in your country. You do nothing. 60$ monthly in usdt, 20$ for each friend. Msg @growlink_renting on telegram',
    },
    {
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'month' },
      scam: 'Asks people to lend out their account, against the platform’s rules and at their own risk.',
      contacts: [contact('telegram', 'growlink_renting', 'asked')],
    },
  ),
  other('pg-084', {
    title: 'r/slavelabour changed my view of money, not kidding',
    body: `I've done 212 tasks since lockdown. Renamed files, read a stranger's break up letter, ate a raw onion on camera ($11). All together $1,904. I'm not telling you it's a job. But I now know to the minute what an hour of mine is worth to other people and it made it so much easier to ask for a raise at my real one. Got 8%.`,
  }),
  request(
    'pg-087',
    {
      title: 'House sitter 2-19 August, Hobart, two alpacas',
      body: `Alpacas are called Kevin and Not Kevin. Feed twice a day, check the water, bring in the post, sleep in the house if you can. We've always swapped with the neighbours but they moved, so we would pay of course, tell us what's fair. Ring Jill on 0491 570 157 after 5.`,
    },
    { engagement: 'contract', contacts: [contact('phone', '+61491570157', 'asked')] },
  ),
  offer('pg-090', {
    title: 'Video editor looking for work, will do first one half price',
    body: 'Hi all, my name is Bongani, 23, Durban. I edit in Resolve. Gaming, podcasts, talking head, shorts. Was with one youtuber for 14 months (180k subs) but he stopped uploading. Long form normally $60, shorts $10. To get started again the first one is half of it. Reel is in my profile, chat is open',
  }),
  offer(
    'pg-093',
    {
      title: 'Piano tuning, Cork city and county',
      body: `Uprights and grands, pitch raises, sticking keys. €95 in the city, €110 further out. I've 3 evenings free before Christmas. Aoife, aoife@feltandfork.example`,
    },
    { contacts: [contact('email', 'aoife@feltandfork.example', 'asked')] },
  ),
  offer('pg-096', {
    source: 'facebook',
    url: 'https://www.facebook.com/groups/leedsmums/posts/90221733',
    title: '',
    body: `Hi ladies, hope it's ok to post (thanks admin!). I make celebration cakes from my kitchen in Horsforth, 5* hygiene. Few dates left in July. 8 inch from £55, cupcakes £24 a dozen. Pics below, message me for a quote xx`,
  }),
  request(
    'pg-099',
    {
      title: 'Tester needed (Android, India), 200 rs',
      body: 'Need 15 people in India with a real Android 13+ phone to try my UPI split app for 10 days, open it once a day and fill a small form at the end. ₹200 each by UPI when done. No personal data needed. Comment your phone model.',
    },
    { engagement: 'contract', budget: { minMinor: 20000, maxMinor: 20000, currency: 'INR', unit: 'item' } },
  ),
  offer(
    'pg-102',
    {
      title: 'SEEKING WORK',
      body: `Data engineer, Warsaw, remote only. Airflow, dbt, Snowflake, BigQuery, a little Terraform. 7 yrs.

I do two things: build the first warehouse for companies whose "BI" is eleven spreadsheets, and make Snowflake bills smaller (last one 9k → 3.8k a month).

80-95 EUR/h, B2B. Available from October.

igor.w@magazyn-danych.example`,
    },
    { contacts: [contact('email', 'igor.w@magazyn-danych.example', 'asked')] },
  ),
  offer(
    'pg-105',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/HireaWriter/comments/dk20vs/for_hire_science_and_health_writer_phd/',
      title: '[For Hire] Science and health writer (PhD) - 20c/word',
      body: `I left the bench for the desk in 2016. White papers, CME material, blog posts a patient can understand. AMA style, I do references properly. 

Clips: https://plainassay.example/clips
Contact: ruth@plainassay.example

Not interested in supplements, sorry.`,
      tags: ['For Hire'],
    },
    {
      contacts: [
        contact('website', 'https://plainassay.example/clips', 'published'),
        contact('email', 'ruth@plainassay.example', 'asked'),
      ],
    },
  ),
  offer('pg-108', {
    title: 'I can be your tall friend who carries things ($25/hr, Tacoma)',
    body: `I'm 6'5, I've got a hand truck, straps and no car (bus). Moving, carrying stuff to the dump if you drive, holding the other end of a couch. Weekends. Reply with your cross street and what floor.`,
  }),
  other('pg-111', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=23042618',
    title: 'Ask HN: Who is hiring? (May 2020)',
    body: 'Please state if you are willing to interview. This thread is for people who are hiring themselves: no recruiting firms or job boards. One post per company. If it isn&#x27;t a household name, explain what your company does.<p>Commenters: please don&#x27;t reply to job posts to complain about something. It&#x27;s off topic here.<p>Readers: please only email if you are personally interested in the job.',
    postedAt: '2020-05-01T15:00:00Z',
  }),
  request(
    'pg-114',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/gameDevClassifieds/comments/4xg0ff/paid_environment_artist_for_firstperson_horror/',
      title: '[PAID] Environment artist, first person horror, UE4',
      body: `**About us**
Two people, funded by a regional grant until next summer.

**About the game**
You're a lighthouse keeper. You aren't alone. That's all that I can put in public.

**About you**
Modular kits, trim sheets, you can light your own scene. Norway or at most +/- 3 hours.

**Terms**
Contract, 5 months, part time (around 80 hours a month), 2,400 EUR per month.

Portfolio to hello@skjaer-interactive.example. We'll reply to everyone, it can take a week.`,
      tags: ['Paid'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 240000, maxMinor: 240000, currency: 'EUR', unit: 'month' },
      contacts: [contact('email', 'hello@skjaer-interactive.example', 'asked')],
    },
  ),
  offer('pg-117', {
    title: 'Will write your wedding vows / best man speech, $20',
    body: `I've done 60-something of these by now and I still cry at each one. You answer 12 questions, I write a page that sounds like you. Two days. $20, or $35 for by tomorrow. Sample speeches pinned on my profile. PM me`,
  }),
  other('pg-120', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/DesignJobs/comments/ab1rrx/discussion_spec_contests/',
    title: '[Discussion] Logo contests should not be allowed here',
    body: `"Best one gets $30" means nine people worked for nothing. I don't blame the guy who posted, he doesn't know how it works. But we could have a line about it in the rules. Hiring somebody for $30 is his right, it's between two grown-ups. Letting ten people compete for it isn't the same.`,
    tags: ['Discussion'],
  }),
  offer(
    'pg-123',
    {
      title: 'Adobe After Effects templates too ugly? I make intros',
      body: '5-8 sec logo intro, 25 USD, 2 revisions. I do not use envato templates, I really animate your logo. Sound included. See: https://klaktak.example/intros then write on telegram @klaktak_motion',
    },
    {
      contacts: [
        contact('website', 'https://klaktak.example/intros', 'published'),
        contact('telegram', 'klaktak_motion', 'asked'),
      ],
    },
  ),
  offer('pg-126', {
    title: 'Nanny share / babysitter, 24, Kreuzberg, English & Spanish',
    body: 'Hello families :) I study at FU and have Tue/Thu afternoons and all of Saturday. First aid for children done in March. 14 euros an hour, two kids 17. References from two families in the Graefekiez. Send me a message through the group.',
  }),
  request(
    'pg-129',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/c0qqm2/task_screenshot_of_local_prices/',
      title: '[TASK] Photos of price tags in your supermarket (Poland, Czechia, Hungary) $6',
      body: '20 products on a list, take a photo of the tag of each. Any Lidl or Tesco. I want this from 3 cities in each country, so 9 people. $6 per person PayPal, please only $bid if you go shopping this week anyway',
      tags: ['Task'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 600, maxMinor: 600, currency: 'USD', unit: 'item' },
      services: [null, 'market_research'],
    },
  ),
  other('pg-132', {
    title: '[FOUND] pixel artist for tavern sim',
    body: `*Edit 2: Found! Thank you all, I had no idea there are that many good people here. Please don't send any more portfolios, my inbox is toast.*

~~Looking for a pixel artist for a tavern management game, 16x16, about 120 tiles~~`,
  }),
  other('pg-137', {
    title: 'No pay but great exposure, again',
    body: `Festival with a 90,000 euro sponsor wall asked me to do the poster, the map, the wristbands and "a few reels". In exchange: two day tickets and a mention in the stories. I wrote back that I could offer them the mention in MY stories. They didn't find it funny. Anybody else got this mail? It starts with "Hey creative soul".`,
  }),
  request(
    'pg-140',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/slavelabour/comments/13l8wwp/task_teach_me_excel_pivot_tables_10/',
      title: '[TASK] teach me pivot tables over discord before my interview tomorrow, $10',
      body: 'interview is 2pm EST tomorrow, they said "intermediate excel". i can sum a column. need like 45 min screen share tonight. $10 paypal f&f or cashapp right after. discord is gravelbean_',
      tags: ['Task'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1000, maxMinor: 1000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('discord', 'gravelbean_', 'asked')],
    },
  ),
  request(
    'pg-143',
    {
      title: 'Need 4 product videos filmed w/ my supplement, US creators',
      body: `UGC style, vertical, 30-45 sec. You get 2 tubs shipped for free plus $85 per video. Hooks and script from us, you only film and cut. Women 35+ that lift is our audience.

Send your TikTok or IG and two UGC examples to creators@ironmarigold.example. We pay on approval, usually same day.`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8500, maxMinor: 8500, currency: 'USD', unit: 'item' },
      services: ['short_video_edit', null],
      contacts: [contact('email', 'creators@ironmarigold.example', 'asked')],
    },
  ),
  request(
    'pg-146',
    {
      source: 'telegram',
      url: 'https://t.me/s/web3jobs_daily/9071',
      title: '',
      body: `🔥 Solidity dev | part-time | remote

Staking contract (ERC20, 3 lock periods) + tests in Foundry. Front is ready.
💰 1500-2000 USDT
⏳ 2-3 weeks
Audit is on our side
Github with verified contracts is a must

Contact: @mirefox_cto`,
    },
    {
      engagement: 'contract',
      budget: { minMinor: 150000, maxMinor: 200000, currency: 'USD', unit: 'fixed' },
      contacts: [contact('telegram', 'mirefox_cto', 'asked')],
    },
  ),
  offer(
    'pg-149',
    {
      source: 'mastodon',
      url: 'https://hachyderm.io/@tilda_docs/110934002',
      title: '',
      body: '<p>I&#39;m looking for my next role! Docs / developer education, 12 years, last four at a database company. Remote from Glasgow, or hybrid there. I write, I edit, I make engineers write. CV and samples on <a href="https://tildawrites.example/hire">tildawrites.example/hire</a>, or write me: tilda@tildawrites.example</p><p>#FediHire #GetFediHired #TechWriting</p>',
    },
    {
      contacts: [
        contact('website', 'https://tildawrites.example/hire', 'published'),
        contact('email', 'tilda@tildawrites.example', 'asked'),
      ],
    },
  ),
  offer('pg-152', {
    title: 'Do you hate cold calling? I do not',
    body: `Commercial cleaning, IT support, insurance, merchant services: I've dialed for all of them. 60-80 dials a day, I log everything in your CRM. $22/hr, 10 hours a week minimum, or we talk about a retainer. Kansas accent, folks trust it. PM for a recording.`,
  }),
  other('pg-155', {
    title: '',
    body: `To the person who asked me yesterday if I'd draw their whole party for $20: I said no but I've thought about your kobold all day. Not doing it for 20 though`,
    author: 'inkwell_gremlin',
  }),
  offer('pg-158', {
    title: 'Offering free portfolio reviews this weekend (illustrators)',
    body: `I've art directed at two publishers and I'm stuck at home with a broken foot. Put your link in the comments and I'll write you three things: what to cut, what to put first, who I'd send it to. Free, first 25. I'm going in order, Saturday and Sunday.`,
  }),
  other('ph-003', {
    title: 'Month 14 update: $6,230 revenue, $2,900 profit from a boring label printing site',
    body: `Some of you asked for an update after my post in the spring.

Revenue: $6,230 (up from 5,480)
Ads: $1,310
Materials + shipping: $1,640
VA (10 hrs/week, Philippines): $240
Everything else: about $140

What worked: I raised prices by 15% and nobody noticed. What didn't: paid a guy $400 for "backlinks" and my rankings dropped for a month.

Next goal is to hit 10k and quit the day job. Happy to answer questions in the comments.`,
  }),
  request(
    'ph-006',
    {
      title: 'How do you all handle writing descriptions when you have a lot of SKUs?',
      body: `We sell replacement parts for vintage sewing machines, store's been up 3 years, 140 products with nothing but a photo and the part number. I know it's hurting us. I sat down to write them myself and after 9 I wanted to die.

Tried the AI thing, it invented a bobbin size and we had two returns, so no.

So I guess what I'm asking is, is there somebody on here who would take this on? I figure $4 each, and I'd give you my notes and answer questions about what fits what. Doesn't have to be poetry, 60-80 words, correct. Can paypal in batches of 20. DM is fine, or carol@treadleparts.example`,
      author: 'carol_treadle',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 400, maxMinor: 400, currency: 'USD', unit: 'item' },
      services: ['product_descriptions'],
      contacts: [contact('email', 'carol@treadleparts.example', 'asked')],
    },
  ),
  other('ph-009', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/b81s0d/employee_wants_a_raise_and_i_cant_afford_it/',
    title: `Best employee wants a raise and I can't afford it`,
    body: `She's been with us for six years, runs the front, customers ask for her by name. She got an offer from the hospital with benefits and to be honest she should take it. We barely broke even last year.

Could I offer a percentage of sales? Has anybody done profit sharing with just one employee? How do you write that down so it's fair to both? I don't want to insult her, and I also can't hire anyone as good as her for what I can pay.`,
    author: 'framer_in_ohio',
  }),
  other('ph-012', {
    title: 'Sold my domain for $14,500, here is how the negotiation went',
    body: `Bought it in 2007 for $8.95 because it was my dog's name + "hq". In January some company in Denver emailed offering $500. I said no thanks, they came back with 2k the same afternoon, which told me everything.

I asked for 25,000. Silence for five weeks. Then a broker wrote as "an anonymous buyer" with 9k. We settled on 14.5 through escrow, he got his cut from them. Whole thing took four months and eleven emails.

Lesson: never answer the first one on the same day.`,
  }),
  request(
    'ph-015',
    {
      title: 'Anybody here good with Quickbooks Online AND Square?',
      body: `Long story short my bookkeeper retired in June without much notice and I found out she'd been entering the Square payouts as income net of fees, and the sales tax in a category called "Misc 2". I've got 14 months of this. I noticed because the state sent me a letter asking why my sales tax doesn't match my sales. It's a bike shop, we also do rentals, so there are deposits in there too that aren't income at all. She put them into Misc 1.

My CPA says she won't touch it till it's cleaned up. Her junior could do it but he's booked until November and my extension is October 15.

I'm in Tucson but obviously this can be remote. Around 600 transactions, give or take. I can give you accountant access and you'll have me on the phone whenever you need me, I'm very motivated.

If you do this for a living please tell me your hourly rate and how many hours you'd guess, and give me one reference I can call. Please be someone who has actually worked with Square before, I've already had one who hadn't.

dana.r@saguarocycles.example or text 520 555 0147. Thank you!!`,
      author: 'saguaro_dana',
    },
    {
      engagement: 'contract',
      contacts: [contact('email', 'dana.r@saguarocycles.example', 'asked'), contact('phone', '+15205550147', 'asked')],
    },
  ),
  offer('ph-018', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/e0f4tk/happy_to_look_over_your_contract_templates_free/',
    title: 'Lawyer here (NY/NJ). Happy to read your client contract template this weekend, free',
    body: `I left a firm in September and am building a small practice for businesses under 10 people. To get to know what people here actually use, I'll read your standard contract or terms (up to 5 pages) and tell you the three things I'd change. No charge and no pitch at the end, first 15 who comment.

Not legal advice till we sign something, NY and NJ only.`,
    author: 'smallprint_esq',
  }),
  other('ph-021', {
    title: 'Is it worth selling or should I just close?',
    body: `Long time lurker, first post, on mobile so sorry for formatting.

I have a mobile bike repair business, 5 years, one van. Last year revenue was $75k and I took home about $22k after everything. I want out because my back is done, had the second surgery in August and the doctor says no more lifting.

Broker says he doesn't take anything below 200k. A guy who works for me 2 days a week has offered $15,000 for the van, tools, phone number and website, to be paid over two years. I like him, he's good with customers, he doesn't have any money.

Van alone would be maybe $9k on craigslist, tools another 3 if I sell them one by one. So the actual business would be worth three grand?? I have 1,100 customers in the system and most of them come back every spring.

Questions:

- is there a standard contract for this kind of seller financing or do I have to get a lawyer for a 15k deal
- what happens if he stops paying, do I get the van back
- should I stay on as a consultant for a few months, and paid how
- or just close it, sell the stuff and be done

Thanks for reading, any input is welcome even if it's harsh.

Edit: this is in Oregon. Edit 2: no, I'm not going to hire people and "scale", please read the part with the back.`,
  }),
  other('ph-024', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/Entrepreneur/comments/7nn0pw/i_will_not_promote_what_would_you_do_with_10k/',
    title: '23, what business would you start with a truck and no experience?',
    body: `Working warehouse nights, no degree, no debt, some savings. I don't want dropshipping or another course. I'm good with my hands, have a truck, live in a city with lots of old people. Pressure washing? Junk removal? Vending machines? Lawn care seems saturated here.

If you were me what would you do on Monday? How did you get your first paying customers? Serious answers pls`,
    author: 'nightshift_nick',
  }),
  other('ph-027', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/smallbusiness/comments/1f93xaa/contractor_wants_50_upfront/',
    title: 'Web designer wants half upfront, is that a red flag?',
    body: `He wants half before he starts, a quarter at the design and the rest at launch. He has a real portfolio, two of the businesses on it are ones I know. My brother in law says never pay anything till it's done.

First time I'm hiring anyone for anything like this. What's customary? Should there be a contract? What happens if he disappears half way?`,
    author: 'nervous_florist',
    tags: ['Question'],
  }),
  other('ph-030', {
    title: 'White screen after moving to PHP 8.2, need some pointers',
    body: `Site was fine on 7.4. Host switched us over on Monday and now every page with the gallery shortcode dies with

PHP Fatal error: Uncaught TypeError: count(): Argument #1 must be of type Countable|array, null given in class-gallery.php:214

I can see that it wants an array and gets null but I don't know enough PHP to know where it should come from. Plugin was a paid one, developer's site is gone. Can I just wrap it in a check? Any help appreciated, I'd like to understand it rather than hire somebody for a one-liner.`,
  }),
  other('ph-033', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/sysadmin/comments/c44kxd/just_got_offered_62k_for_a_senior_position/',
    title: 'Just got offered $62k for a "senior" position with on-call every second week',
    body: `Mandatory rant.

Recruiter calls me at lunch, super excited, "perfect match". Senior Systems Administrator, Atlanta, on site 5 days. I ask for the range first thing, as you should. He dances around for ten min and then it's 62k. Two years ago the same seat, SAME SEAT, I know because a friend had it, was 85.

For that they'd like: VMware, Cisco, O365, Azure, "some Oracle", SAN, VoIP, own car (mileage not reimbursed within the metro), a 24/7 on-call rotation of every other week with $50 flat per incident, capped at three.

I asked who had it before. "He's pursuing other opportunities." I bet he is.

I said no thanks and he asked if I knew anyone who might be interested. Sure, let me just burn a friendship for you.

What are they paying in Atlanta these days? I'm on 91 with 12 years and thought I was behind. Am I out of touch or are they?

EDIT: RIP inbox. No I'm not going to name the company. Yes it's healthcare.`,
    author: 'tapeops_forever',
  }),
  other('ph-036', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=21309544',
    title: 'Ask HN: How do you keep up when you are the only developer?',
    body: 'I&#x27;m the only dev at a company of 30 people (not a tech company). I do the web shop, the ERP customizations, the reports, the printers. We&#x27;ve talked about hiring a second person or a freelancer for years, it never gets approved.<p>I haven&#x27;t written a test in four years and haven&#x27;t had code reviewed by anyone, ever. When I read job ads I feel like I come from another century. Those of you who were in the same place: how did you stay employable? Did you leave?',
    postedAt: '2019-10-20T12:09:00Z',
  }),
  other('ph-039', {
    title: 'My company replaced three contractors with a $20/mo subscription, AMA I guess',
    body: `We had three freelance writers for the help center, $0.12 a word, about $4k a month total. In March the COO bought a team plan and told me to "prompt it". I'm the editor.

Three months in: output doubled, tickets about wrong articles went from 6 a week to 40. I spend my day reading fluent nonsense. I miss Barbara. She'd call the engineer and ask.`,
  }),
  other('ph-042', {
    source: 'mastodon',
    url: 'https://hachyderm.io/@nilsbuilds/111920384756',
    title: '',
    body: `<p>is there a word for the moment when the client says "we'll just do the content ourselves" and you both know</p>`,
  }),
  other('ph-045', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/freelance/comments/hq80vy/got_stiffed_for_3600_by_a_fortune_500/',
    title: 'Got stiffed for $3,600 by a Fortune 500 through a middleman',
    body: `Throwaway because the agency knows my username.

In February a small agency hired me to do 24 product illustrations for a very big brand, you've got their stuff in your kitchen. Contract is with the agency, $3,600, net 30, no "pay when paid" clause. Delivered in March, two rounds of changes, everybody happy, my work has been on the shelves since May, I took a photo of it in the supermarket like an idiot.

Not a cent. The agency says that they can't pay till they get paid. I called the brand's AP department and a very nice lady told me they paid the agency in April.

So far I've sent: invoice, reminder, reminder with late fee ($54 as per contract), and a letter from my cousin who is a lawyer in another state.

Small claims here goes up to $5,000 and costs me $75 to file. But they're in Illinois and I'm in NM. Anyone done it across state lines? Do I sue them at their place or mine? And does it make any sense to send the brand a copyright takedown, since the rights only transfer on payment? My cousin likes that one a lot, I'm afraid of never working again.`,
    author: 'unpaid_and_loud',
  }),
  other('ph-048', {
    title: 'How much would it cost to have something like Craigslist built?',
    body: `hypothetically. just listings, categories, photos, messages, search, for one country. a friend got a quote of 85k from an agency and another friend swears he could do it in a weekend. i know "it depends" but is there a ballpark?? we're still in the napkin stage and wont be building anything before next year if ever, so no offers please`,
  }),
  other('ph-051', {
    title: 'Raised my rates from $75 to $120, lost one client out of seven',
    body: `Data point for the people who're afraid of it. Sent the mail on the 1st of the month, 60 days notice, no apology, no explanation. Four said "ok". One said "about time". One asked for a smaller package. One left, and he was the one who called on Sundays.

Net: +$2,100/mo, minus Sundays.`,
  }),
  other('ph-054', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/webdev/comments/ftk0e2/company_offers_to_buy_my_side_project_for_5000/',
    title: 'Company offers to buy my side project for $5,000, is that reasonable?',
    body: `Hey r/webdev, got an email out of the blue. It's a CSS grid generator, 40k visitors a month, makes $130/mo from one carbon ad. Took me about three weekends in 2018 and I update it maybe twice a year.

The buyer is a page builder company so I guess that they want the traffic / the backlinks (about 900). Gut feeling says 5k is low but nobody else ever asked.

Would you counter? With how much? Also how does that work with the transfer, do I give them the repo first or do they pay first? Anyone used escrow for that?

Thanks!`,
    author: 'grid_and_bear_it',
  }),
  other('ph-057', {
    title: 'How much are you paying for 3PL? Just got a new rate card',
    body: `Ours went from $2.95 to $3.60 pick and pack first item, $0.45 each additional, storage $28 a pallet, plus a new $150 monthly "technology fee". Around 800 orders/mo, 1.4 items each, small boxes, east coast.

Are you seeing the same? thinking about bringing it in house, Id have to hire one person at $18/hr and rent 900 sq ft. tia`,
  }),
  other('ph-060', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/SEO/comments/21ry0c/client_was_paying_99month_for_this/',
    title: 'New client showed me what her last SEO did for three years',
    body: `Hundreds of directory submissions, blog comments on a Polish plumbing blog, and a monthly PDF with a pie chart. For three years. The result is a penalty.

I don't even know how to tell her. She was so proud of the pie chart. How do you guys handle it, do you show them everything or do you just start to clean up?`,
    author: 'noindexnick',
  }),
  request(
    'ph-063',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/excel/comments/6dx1kq/vba_to_split_a_timesheet_into_one_pdf_per_employee/',
      title: 'VBA to split a timesheet into one PDF per employee and mail it',
      body: `Hi, hope this is ok to ask here.

Excel 2010, Outlook 2010, Win 7. Got a workbook with 74 tabs, one for each person, and every second Friday I save each as PDF and attach it to a mail. It takes me a full afternoon. The address is in cell B3 on each tab, the name in B2, and the period in B5.

I've found some code that does the PDF part:

Sub PDFall()
For Each ws In Worksheets
ws.ExportAsFixedFormat 0, "C:\\temp\\" & ws.Name
Next
End Sub

but it falls over on tabs with hidden rows, and the mail part I copied from somewhere makes Outlook ask me to click Allow 74 times.

I know that you usually help with single formulas here and don't do the whole thing, so: $80 by paypal for a working version with a button that I can press without thinking. I'm told that I need no approval below 100. Can send a dummy file with three tabs. Must work without admin rights.

Thanks, Patty`,
      author: 'payroll_patty',
      tags: ['unsolved'],
    },
    {
      engagement: 'contract',
      budget: { minMinor: 8000, maxMinor: 8000, currency: 'USD', unit: 'fixed' },
      services: ['api_integration'],
    },
  ),
  other('ph-066', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/learnprogramming/comments/g6q1ue/got_my_first_dev_job_at_41_58k/',
    title: 'Got my first dev job at 41, $58k, no degree',
    body: `Truck driver for 16 years. Started with CS50 in the cab during waiting time. 14 months, about $230 spent altogether (Udemy sales, one book). 96 applications, 5 interviews, 1 offer, and I took it in 4 seconds.

It's a small company that makes software for, of all things, trucking. They hired me because I could tell them what drivers hate.

I'd be glad to answer questions. If I can do it etc.`,
    author: 'gearjammer_js',
  }),
  request(
    'ph-069',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/gamedev/comments/aa30fh/postmortem_of_my_steam_page_and_the_thing_i_cant/',
      title: `Six months of wishlists, and the thing I can't do myself`,
      body: `Solo dev, sokoban-like with a lighthouse. Numbers for those who like them: page up in July, 1,940 wishlists, 60% from one gif, median time in demo 22 minutes, festival gave +400. Spent so far: $100 steam fee, $350 capsule art, $0 everything else.

The thing I can't do is the trailer. I made four. Every one of them looks like a security camera. I've got an hour of clean 1080p60 capture, the music stems and the date (Feb 14, I know).

So if anybody here cuts trailers: 60 seconds, gameplay in the first three, I have $450 for it. Show me one for a puzzle game rather than a shooter. lighthouse.pushers@boxkeeper.example or the discord thing, boxkeeper_dev`,
      author: 'boxkeeper_dev',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 45000, maxMinor: 45000, currency: 'USD', unit: 'fixed' },
      services: ['short_video_edit'],
      contacts: [contact('email', 'lighthouse.pushers@boxkeeper.example', 'asked'), contact('discord', 'boxkeeper_dev', 'asked')],
    },
  ),
  other('ph-072', {
    title: 'Google suspended my developer account, no reason given',
    body: `"Associated with a previously terminated account". The only thing I can think of is a contractor from 2019 who had access for two weeks and whom I hired to do the localization. Appeal was answered in 40 min by a bot, second one the same text.

Has anyone got out of this? Is there any human? I've read that a lawyer's letter helps sometimes but I've also read that it makes no difference. 6 years of work, 3 apps, 120k installs.`,
  }),
  other('ph-075', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/marketing/comments/ndt2x0/what_does_a_decent_explainer_video_cost/',
    title: 'How do you brief an animation studio?',
    body: `My boss wants an explainer video for a webinar next year, B2B logistics. I've never hired a studio. Nothing's approved yet, I'm supposed to collect how others do it: who wrote your script, you or them? How many rounds of changes? Did you give them a moodboard? How long did it take from start to finish? What would you not do again?`,
    author: 'b2beverley',
  }),
  other('ph-078', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/ecommerce/comments/z0yt4d/competitor_is_paying_people_for_1star_reviews/',
    title: 'Competitor is paying people $10 for 1-star reviews of us',
    body: `A customer forwarded me the Facebook group post. "Buy, leave 1 star, get refund + $10 paypal". We've had 22 in eight days. Reported all, Amazon closed the ticket.

Has anyone ever had success with this? Lawyer says $5k to even start.`,
    author: 'garlicpress_guy',
  }),
  other('ph-081', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/gamedev/comments/5cq5dz/how_much_did_you_pay_for_your_capsule_art/',
    title: 'How much did you pay for your capsule art?',
    body: 'I see numbers from 50 to 2k. Mine was $275 and I regret not spending more, CTR is 0.9%. Pls post price, genre, how you found the artist, would you use them again. will make a table',
    author: 'one_more_voxel',
  }),
  request(
    'ph-084',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/beermoney/comments/5b21xx/post_my_ads_on_your_local_craigslist_10_each/',
      title: 'Post my ads on your local craigslist, $10 each, daily pay',
      body: `Need people in every state. I send you title, text and a picture, you post it from your own account with your own phone verification and forward the replies. $10 per ad that stays live for 24 hrs, up to 3 a day per account. If you have more accounts even better. Account must be at least 6 month old.

Paid daily Paypal or Bitcoin. Telegram @rentposter_mike`,
      author: 'rentposter_mike',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 1000, maxMinor: 1000, currency: 'USD', unit: 'item' },
      scam: 'own accounts are to be lent for the advertisements of others',
      contacts: [contact('telegram', 'rentposter_mike', 'asked')],
    },
  ),
  other('ph-087', {
    title: `Financial advisor wants 1.25% of my late mom's $340k. Seems like a lot?`,
    body: `My mom passed in March and I'm the only child. There's $340k in an account at a brokerage and the guy who managed it for her would like me to "keep everything as it is". When I asked what he gets for it, it's 1.25% a year, so $4,250, for someone I've met once at the funeral.

I'm a nurse and know nothing about it. I've read the wiki here (thank you) and in theory I could buy three funds and leave it alone. But I'm afraid of doing something wrong while I'm grieving, like taxes, or selling on the wrong day.

So what I'd like to know: do flat fee advisors exist who look at it once and tell me what to do, and what do they charge, an hourly thing or per plan? What should I ask them? I don't want names (I know the rules here), just what's a fair price and if it's a sensible idea.`,
  }),
  other('ph-090', {
    title: 'Photographer delivered 112 photos instead of "400+", is it ok to ask for money back?',
    body: `Paid 3,200 €. The contract says "between 400 and 600 edited images". We got 112, and in a third of them my grandmother is blurry. She says the rest "didn't meet her artistic standard". She offers a free couple shoot as compensation, which I don't want.

What would you ask for? Half? All raws? My husband wants to leave a review but I want to solve it first.`,
  }),
  other('ph-093', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/photography/comments/2c9h1u/magazine_used_my_flickr_photo_owes_me_money_how/',
    title: 'Magazine used my Flickr photo without asking, how much should I invoice?',
    body: `Half page, regional, circulation 45,000 according to their media kit. They credited "Internet". I've seen people say 3x the normal license. The editor says their "standard contributor fee is $30" and I should be happy about the exposure.

I was thinking of $450. Does it make sense to hire a copyright service for this?`,
    author: 'halfpagehal',
  }),
  other('ph-096', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/podcasting/comments/jk1u9o/we_pay_our_editor_75_per_episode_is_that_fair/',
    title: 'We pay our editor $75 per episode, are we underpaying him?',
    body: `45 min, two hosts, remote, three tracks. He does noise, levels, cuts the ums, puts in two ads and the chapter marks. Back within 48 hrs, never once late in 70 episodes. He's never asked for more. A friend pays $150 for the same and now I feel bad.

Should I just give him a raise? How much is normal?`,
    author: 'twohosts_onedog',
  }),
  other('ph-099', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/podcasting/comments/1bq2mxa/looking_for_a_cohost_true_crime_uk_no_money_in_it/',
    title: `Looking for a co-host, true crime from the Midlands, there's no money in it (yet)`,
    body: `Mate I started it with has moved to Spain. 18 episodes, ~300 listeners, £0 income and £12 a month for hosting which I pay. I research and write, you'd react and laugh in the right places and do half of the socials. An evening every two weeks. If it ever makes money we go halves. Female voice would make a nice contrast but anyone who's fun. PM me what you're watching at the moment.`,
    author: 'blackcountrycold',
  }),
  other('ph-102', {
    title: '"Publisher" wants $4,995 for the gold package, is that how it works?',
    body: `They called me. They loved my manuscript (I've not sent it to them?). For $4,995 they do editing, cover, Amazon listing, a press release, and a book fair in Frankfurt. I'm 71, it's my memoir of the merchant navy, I don't expect to get rich. The man on the phone was very nice. My grandson told me to ask here first.`,
  }),
  other('ph-105', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/personalfinance/comments/u18qhj/got_a_check_for_2450_for_a_car_wrap_job/',
    title: 'Got a check for $2,450 for a "car wrap job". Bank says it cleared. What now?',
    body: `My son (19) answered an ad, drive with an energy drink sticker and get $300 a week. They sent a cashier's check for 2,450, he's to keep 300 and send the rest by Zelle to "the graphic artist". Teller says the money is "available". I told him not to touch it. Am I right that it's going to bounce? Who do we report it to?`,
    author: 'dad_of_dan',
  }),
  other('ph-108', {
    title: 'Day rate went up to £450 and the phone stopped ringing',
    body: `Headshots and small corporate events, Manchester, nine years in. I was on £320. Everyone in every podcast says to raise your prices. Three regulars "have gone in another direction" since January, which is a guy called Kyle with an iPhone.

Do I go back down or sit it out? Savings will do until August.`,
  }),
  other('ph-111', {
    title: 'Salesforce NPSP vs Bloomerang vs a spreadsheet with love',
    body: '600 donors, 40 monthly givers. The spreadsheet is free and I know where everything is. Bloomerang gave us a quote which is more than our postage. Salesforce gives ten licenses but then everybody says you have to hire a consultant to set it up?? For those of you who made the jump at our size, was it worth it, or did you go back?',
  }),
  other('ph-114', {
    title: 'Tutoring kids from your own school, yes or no?',
    body: `Parents at my school asked whether I tutor. HS chemistry, suburbs of Chicago, masters, 14 yrs. I'd go to their house, they'd pay me directly. One colleague says it's no problem as long as they're not in my section, another one says district policy forbids it, and the handbook says nothing. What's it like at yours? And do you charge for no shows?`,
  }),
  request(
    'ph-117',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/Minneapolis/comments/2ix8kf/storm_window_guy_retired/',
      title: 'The storm window guy on Chicago Ave retired. Now what?',
      body: `He did ours for 20 years. I've got 11 wooden storms, six need new putty and paint, two have cracked glass, one has become two pieces. The big box store looked at me like I brought in a wagon wheel.

If there's somebody in town who still does this, or is handy and wants to learn on a patient customer: they're in my garage in Longfellow, I can bring them to you. He used to take $45 a window, I'd go to $60. Before the snow please!

612-555-0183 (Walt), call, I don't text well.`,
      author: 'longfellow_walt',
      postedAt: '2014-10-11T13:25:00Z',
    },
    {
      engagement: 'contract',
      budget: { minMinor: 6000, maxMinor: 6000, currency: 'USD', unit: 'item' },
      contacts: [contact('phone', '+16125550183', 'asked')],
    },
  ),
  offer(
    'ph-120',
    {
      source: 'reddit',
      url: 'https://www.reddit.com/r/Austin/comments/1lqz5r/psa_clean_your_ac_drain_line_before_it_ruins_your/',
      title: 'PSA: flush your AC drain line before it ruins your ceiling',
      body: `Cup of vinegar into the PVC T by the air handler, wait 30 min, flush with water, shop vac on the outside end if it's slow. Do that every spring. I see three ceilings a week in July that a cup of vinegar would have saved.

If you're not comfortable going up in the attic (it's 140 up there), I'm licensed and insured and do a drain flush plus coil check for $89 this month anywhere inside 183/71/35. Call or text 512-555-0136, Luis.`,
      author: 'luis_keeps_it_cool',
    },
    { contacts: [contact('phone', '+15125550136', 'asked')] },
  ),
  other('ph-123', {
    title: 'If somebody offered you $50,000 to quit your phone for one year, would you?',
    body: `No smartphone, no tablet. A computer at work is okay if your job needs it. You get 1,000 a week, and lose everything if you cheat. My roommate says easy money, I say I'd starve because I can't read a paper map. Where's your price?`,
  }),
  other('ph-126', {
    source: 'reddit',
    url: 'https://www.reddit.com/r/chicago/comments/7h2rr0/laid_off_from_the_plant_2100_of_us_where_to_go/',
    title: 'Plant is closing, 1,100 of us. What does the state offer?',
    body: `Notice came on Tuesday, last shift is January 26. I'm a machinist, 24 years, $31.50 an hour. They're giving a week per year. I've never written a resume in my life, my wife typed mine.

Where do people go? IDES says the appointment is in three weeks. Does the community college still have that program where they pay for a CDL ($4,500)?`,
    author: 'southside_machinist',
  }),
  other('ph-129', {
    title: 'Neighbor kid asked if he can shovel for us',
    body: `He's 13, polite, has his own shovel. My drive is two cars wide. I've no idea what one pays kids nowadays, I got a quarter and a cookie. By the month or per snowfall? Do I have to worry about insurance if he slips, my wife says yes, I say we all did it.`,
  }),
  other('ph-132', {
    title: 'What should we charge for the church hall?',
    body: `At the moment it's £12 an hour for everyone, whether it's the Brownies or the man who does the boot camp and takes £8 a head off 25 people. The heating alone is £9. Other village halls: what do you ask of commercial users, do you take a deposit, and who does the cleaning?`,
  }),
  other('ph-137', {
    source: 'hackernews',
    url: 'https://news.ycombinator.com/item?id=4463881',
    title: 'Ask HN: What to do when a client refuses to pay the last $12k?',
    body: 'Project was $30k in three parts. Two are paid. The app is live on their server, making them money, and the CEO now says that &quot;phase 3 was never formally accepted&quot;. There was no acceptance clause. I still have the deploy keys and I won&#x27;t use them, don&#x27;t tell me to use them.<p>Lawyer ($350&#x2F;hr)? Collections? Just write it off?',
    postedAt: '2012-09-02T21:03:00Z',
  }),
  other('ph-140', {
    title: 'I rejected a candidate with 15 years of experience.',
    body: `HR said: next.
I said: wait.

I called him. I asked him one question: "What would you do in the first 30 days?"

He talked for 40 minutes. I took notes for 40 minutes.

He starts on Monday.

Stop hiring for keywords. Start hiring for the answer.

Agree? Repost so that every hiring manager sees it.`,
    author: 'Brent Okafor-Lindgren, CHRO',
  }),
  other('ph-143', {
    source: 'mastodon',
    url: 'https://mastodon.art/@pilcrowpress/113020117745',
    title: '',
    body: `<p>artists: if a "museum in Qatar" offers you $3,000 for a mural of your OC and wants to pay by cheque to "your assistant", it's the same scam as in 2019 with a new museum. they've written to eleven people in my mentions today. don't send your bank details, don't send your id</p>`,
  }),
  offer('ph-146', {
    title: 'I analyzed 1,000 cold emails. Only 12 got a meeting.',
    body: `What those 12 had in common:

→ under 70 words
→ a first line which couldn't be sent to anyone else
→ one question, no calendar link
→ no "I hope this finds you well"

I've put the whole list in a doc (link in the comments, free).

And since people keep asking: yes, I write these for others. Three sequences, 4 mails each, and I've two places left this month. DM me "TWELVE".`,
    author: 'Marisol Achterberg',
  }),
  other('ph-149', {
    title: '',
    body: '@here the server is 4 years old today. stats because i love stats: 8,120 members, 310k messages, 412 gigs posted in the work channel (that we know of), 2 marriages, 1 lawsuit (settled). thanks to the mods who do this in their free time 💛 cake emoji in the thread',
    author: 'founder-bex',
  }),
  request(
    'ph-152',
    {
      title: 'Make money from your phone with voice recordings!! (student group)',
      body: `Hi fellow students, my cousin's company trains AI and needs 500 native English speakers. You read 40 sentences into your phone and get $120 the same day. I did it and it's legit.

To open your worker file there's a one-time verification of $15, it comes back with the first payment. They need a picture of your ID front and back plus your student card. Only 60 places left. Write to Kelvin on Telegram: @kelvin_voicework, tell him Tasha sent you.`,
      author: 'tasha_on_campus',
    },
    {
      budget: { minMinor: 12000, maxMinor: 12000, currency: 'USD', unit: 'fixed' },
      scam: 'a fee in advance, and identity papers are collected',
      services: [null, 'voiceover'],
      contacts: [contact('telegram', 'kelvin_voicework', 'asked')],
    },
  ),
  other('ph-155', {
    source: 'discourse',
    url: 'https://forum.audiobooksociety.example/t/what-happened-to-the-findaway-rates/2207',
    title: 'What happened to the audition volume?',
    body: `<p>I've narrated 61 books. In 2021 I'd get an audition a week, now it's one a month, the rate is lower and the last one asked whether I'd mind "supervising" a synthetic voice.</p><p>I'm not looking for work advice, I just want to know if it's me. What are others seeing this fall?</p>`,
    tags: ['industry'],
  }),
  offer('ph-158', {
    source: 'mastodon',
    url: 'https://fosstodon.org/@marekdoesdocs/109501122874',
    title: '',
    body: `<p>thing I learned rewriting READMEs for 30 open source projects: the install section is never the problem, the "why would I want that" section is, because it isn't there.</p><p>my contract ended on friday so I now have time to do yours. docs, tutorials, API reference, paid by the day, less for projects with no money. boosts = love</p>`,
  }),
];
