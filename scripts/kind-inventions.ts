/**
 * Invented posts for the model of kinds to learn from: voices and years that the real posts beside the checkout lack. None of them stands among
 * the invented posts that judge (`test/engines/discovery/kind-voices.ts`).
 */
import type { Kind } from '../src/domain/opportunity.ts';

const REQUESTS = `
Looking for a sound engineer to master a four track EP. Budget around 120, please send links to before and after.
Any illustrators around? We publish a small magazine and need a cover every two months. We pay 200 per cover. Send your folio.
I'm searching for a bilingual assistant to sit in on calls with our supplier in Shenzhen. Two hours a week, hourly pay.
Our WooCommerce site is painfully slow and we are willing to pay a specialist to find out why. Reply with your hourly rate.
Need a birth chart poster laid out in InDesign, text is written, will pay 70 on delivery.
Hiring: growth marketer for a language app, 3 month contract to begin with, remote within Europe. Apply with two campaigns you ran.
Want to pay somebody to teach me Blender for a few evenings. What do you ask per hour?
We're after a freelance sysadmin who knows FreeBSD. A couple of days each month on retainer. Drop us a line with your terms.
Who can cut a 90 minute talk down to a five minute highlight? Paying 100 dollars, needed by Sunday.
My book is finished and needs a line editor. 82,000 words, cosy crime. Quotes and a sample edit of one page, please.
Paid gig: help us move 3,000 articles out of an old CMS into Markdown. Fixed price. Tell me how you would do it.
Small brewery wants new can labels, three of them. We know what we like. Get in touch if you have done packaging before, and tell us your fee.
Seeking a Unity developer for a museum kiosk. Budget 4 to 6 thousand. The museum signs the contract, so you must be able to invoice.
I need my garden redesigned on paper, it is about 200 square metres. Can pay for a proper plan. Local to Ghent would be nice.
URGENT! presenter fell ill, need an English speaking host for a trade fair in Milan on Friday, 250 for the day, call me.
Tamil voice talent needed for a two minute public health video. Studio quality at home is fine. State your rate.
lf coder for roblox, obby with 20 stages and a shop, paying 5k robux or 40 usd, add me
Our charity needs its annual report designed, 24 pages, all copy supplied. We have 900 euros for it. Designers, show us something similar.
Looking for a data scientist on a part-time basis who can check our churn model. Paid by the day. NDA before you see anything.
Could somebody please cut out these 30 product photos? White background. I'd pay two dollars apiece and have more next week.
Does anyone here do pitch decks? Ours is ugly and the meeting is in nine days. I have money for this.
Wanted: Kotlin contractor. Six weeks, start in June, our office is in Ghent but remote is okay. Rate depends on experience.
I would like to hire a genealogist to trace my grandmother's family in Galicia. Tell me what a first search costs.
Need subtitles in German and Polish for a 12 minute film. Natives please. What would that cost and when could you have it?
We run a dental practice and are looking for somebody to take over our Google Ads. Monthly fee, three month trial. Message the practice.
Assistant editor required for documentary, Premiere, eight weeks in Bristol, union rate. CVs to the production office.
The firmware for our bike light drains the battery. Looking for an embedded consultant to review the sleep code, remote, half a day paid to start.
Please make me an avatar for my stream, an otter with headphones! I can pay up to 30. Reply with examples.
Casting one male, 50 to 60, for a bank commercial. Shoot is on the 3rd in Prague. Fee 600 plus travel. Send two photos.
Can anyone convert a scanned sewing pattern into a PDF with layers? How much do you want for eight sheets?
Freelance React Native developer wanted to finish an app that is 80 percent there. Our previous developer moved on. Fixed fee or hourly.
Looking for somebody to run our Discord during a launch weekend, 12 hours in total, $20/h in stablecoins.
Translators, English to Icelandic: we have 4,000 words of help pages. Send your rate per word and the tools you work with.
I am a wedding planner and I outsource my retouching. My old retoucher is having a baby, so I need a new one for the season, about 300 pictures a week.
Company | Data Engineer (contract) | Remote UK | outside IR35. You will rebuild our pipelines in dbt. E-mail jobs at our domain with your day rate.
`;

const OFFERS = `
Certified translator, Dutch and English, twelve years in patents. I am free from the 10th. 0.12 per word.
Tired of a slow shop? I speed up Shopify themes, usually within two days. Price depends on the theme, ask me.
Motion designer, London, five years in agencies, now independent. Day rate on request, showreel on my page.
Virtual assistant for podcasters: I book your guests, write show notes and post the clips. 350 a month.
Sewing alterations and repairs from my home in Utrecht. Zips 12 euro, hems 8. Write me for anything bigger.
Ghostwriting for busy founders. One long article a week, two calls a month. I take four clients and one place is free.
Backend engineer (Go, Kafka) open to contracts of up to six months. Remote, CET. I have run payments for two banks.
Custom pet portraits in coloured pencil! A5 40, A4 65, shipping included. Turnaround three weeks.
Need subtitles? Native Swedish speaker here, 4 dollars a minute, burnt in or as a file.
Cheap and clean Minecraft builds, spawn areas, lobbies, 10 dollars and up. Pictures in my profile.
Qualified electrician with evenings free. Sockets, lights, small jobs around Cork. Fully insured.
We are three friends with a recording studio outside Tallinn. 30 an hour with engineer, mixing from 90 a song.
Ex-journalist edits your thesis or book. Track changes, a letter with notes, quick and kind. First five pages at no charge.
My wife bakes wedding cakes, from 200 for 40 guests, tasting included. Message her through the page.
PHP veteran for rent. Legacy code, upgrades, weird bugs at night. 70 per hour, minimum two hours.
Lead generation for roofers: you only pay for booked appointments. Comment INFO below.
I am a third year architecture student who does renders in Lumion. 25 each, two rounds of changes.
Email marketer. Klaviyo flows, segmentation, copy. My last client went from 8 to 31 percent of sales by mail. Booking May now.
House sitter and dog walker, references from six families, available all summer, 20 a day.
Freelance illustrator open for work: editorial, book covers, murals. Represented until last year, now on my own.
Your CV in a modern layout within 24 hours, Word and PDF, 15 euro. Over 300 done.
Unity and C# tutor. I have shipped three mobile games. 30 per hour, evenings, over screen share.
Fractional CFO for software companies. Board decks, runway, audits. Two days a month is usually enough.
App Store screenshots that sell. Ten languages, both platforms, 180 flat. Recent sets on Dribbble.
Hello, I'm Jo, a copy editor who used to work at a newspaper. If your newsletter is full of typos, I am the person for you.
Data scraping, lead lists, cleaning of spreadsheets. I deliver a sample before you pay. Starts at 10 USD.
Security consultant, OSCP. Web and API tests with a report your developers will read. Next opening is in two weeks.
Amateur photographer building up a portfolio, so family shoots in Lyon are 50 euro this month only.
Senior product designer looking for contract roles, B2B, design systems. Portfolio and case studies are linked.
Will model, texture and rig your character. Blender, game ready. 150 to 300 depending on detail. DMs open.
Our studio animates explainers from 900 per minute, script and voice included. Ask for a quote.
Looking for work: accountant, 9 years, audit and payroll, Nairobi or remote. I can begin at once.
Discounted websites for non-profits: 400 all in, hosting for a year. I do one a month because I like it.
Piano accompanist, sight reads anything, auditions and exams in Vienna, 35 for half an hour.
`;

const OTHERS = `
How much do you pay your assistants? Ours asked for a raise and I have no idea what is usual.
Just shipped version 2 of our time tracker. Dark mode, offline, half the size. Tell me what you think!
The hardest part of hiring engineers is saying no kindly. Some thoughts after 200 interviews.
Do clients ever pay you on time? Mine take 60 days on average and I am tired of it.
We surveyed 900 freelancers about rates. The median is 48 an hour and here are the charts.
Looking for a business partner who knows restaurants. I bring the money and a lease, we share the profit.
Answer ten questions about your job search and you may win a voucher. It takes four minutes.
Reminder from the moderators: offers belong in the monthly thread, everything else is deleted.
Shout-out to the illustrator I found here last year. Our book is out now and it looks amazing.
My employer wants to pay me as a contractor instead of an employee. Is that legal in Spain?
Which invoicing app do you use? I need one that can handle two currencies.
Looking for a good CRM for a team of three. Price is not that important, but it has to have an API.
I need advice on pricing a mural. The cafe offered 300 and I said I would think about it.
Stop asking candidates to do unpaid homework. If you need eight hours of my time, pay for them.
Beware of a company that asks translators for a free test of 2,000 words. They did it to three people I know.
I quit my job in March to design full time and this month I paid the rent with it for the first time.
Is anybody else seeing fewer job posts this autumn? My feed has been empty since August.
Launching today: a marketplace for sourdough starters. Built in six weeks with Rails. Ask me anything.
> Must have 10 years of experience with it. The framework is four years old, so good luck with that.
Does this pay in USD or CAD? And is the contract renewable?
I applied, had two nice calls, then silence for a month. Anyone here had the same with them?
We raised a seed round from angels and I want to share what worked in our emails to them.
Free course: learn SQL in two weeks, one mail a day. Join 4,000 others, link is below.
Why designers should learn to write: a short essay about words in buttons.
Selling my standing desk, barely used, 180, pick up in Lund.
Has anybody used a virtual assistant for customer support? What went well, what didn't?
My freelancer delivered stolen code. Do I tell the original author or a lawyer first?
Contest: design our mascot and win 100 dollars. The winner is chosen by public vote on the 30th.
Need help deciding between two job offers. One pays more, the other is remote.
Looking for testers for my puzzle game, free keys for everybody who leaves notes.
Podcast: what a hiring manager looks for in the first ten seconds of a portfolio.
Anyone looking to split the cost of a booth at the design fair?
What do you do when a customer wants endless revisions? I have been on the same logo since June.
I got scammed on a job board: they hired me, sent a cheque for equipment, and it bounced.
New here! I paint houses for a living and I am trying to learn Python at night. Where would you start?
Fiverr raised its fee again. That is it, I am moving my gigs elsewhere.
Three of our developers left in a month and the board wants to know why. I suspect the on-call rota.
Who is hiring? thread for May is up. One post per company, no agencies.
Our sprint review template, free to copy. It took us years to get it down to one page.
Job seekers: tailor the first line of your letter. I read hundreds of these and nearly all begin the same way.
Can I deduct a laptop that I bought before I registered as self-employed?
Does a designer need to know code? I keep hearing both and I am confused.
Looking for a band mate, drums, covers on weekends, just for fun.
You will never get rich trading time for money. Build something that sells while you sleep, here is my story.
Our support bot answered 70 percent of tickets last week. Write-up with numbers inside.
`;

/** What each invented post is, and its text. */
export const INVENTIONS: readonly (readonly [kind: Kind, text: string])[] = [
  ...linesOf(REQUESTS).map((text) => ['request', text] as const),
  ...linesOf(OFFERS).map((text) => ['offer', text] as const),
  ...linesOf(OTHERS).map((text) => ['other', text] as const),
];

function linesOf(text: string): readonly string[] {
  return text.trim().split('\n');
}
