/** Pay that people lay ready, run to or hand on in words of their own, figures without a currency, and sums that only look like it. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

type Case = readonly [body: string, pay: string | null];

const TITLE = 'Someone for a small thing';

const PURSES: readonly Case[] = [
  [
    'At the last meeting we agreed there is £400 set aside, and not a penny beyond it, to have a fresh one put up.',
    '400 GBP fixed',
  ],
  ['We can run to sixty pounds, plus a tray of fruit.', '60 GBP fixed'],
  ['The group put 855 dollars together for the whole book.', '855 USD fixed'],
  ['I put **100 EUR** of my own on it.', '100 EUR fixed'],
  ['The treasurer will release €2,500 once the minutes are signed.', '2500 EUR fixed'],
  ['The grant leaves us $1,200 for the typesetting.', '1200 USD fixed'],
  ['I was going to put $1,800 aside for it out of the first payment which is $22,000.', '1800 USD fixed'],
  ["I've 2000 euros on my own cost line and can sign for it.", '2000 EUR fixed'],
  ['For that I would transfer you 220 €.', '220 EUR fixed'],
  ["We'd rather give a student $500 than an agency $5,000.", '500 USD fixed'],
  ['- milestone sum: 3.000 EUR\n- who: you like explaining', '3000 EUR fixed'],
  ['Sponsors bring in $380 per month at the moment. **All of it goes to you**, monthly.', '380 USD month'],
  ['We get $1,800 back from him and you can have all of it.', '1800 USD fixed'],
  ['We order 100 of them at 7 quid each. I hear £50 an hour is what that goes for.', '50 GBP hour'],
  ["I only have $3 left in my account, what's yours?", null],
  ['We have $1,200 so far and need the rest.', null],
  ['I have $4,000 in medical debt and need somebody to explain it.', null],
  ['We hold a support contract with the vendor, EUR 19k a year, who told us to restart.', null],
  ['The club got its first website offer: 9 grand. Would somebody take what we can honestly pay?', null],
  ["Everyone says it should be under $1000 but nobody says what they'd do it for.", null],
  ['I once paid $900 for a website that never came.', null],
  ['We automate the $7T insurance industry.', null],
  ['Transactions cost us 2.9% + $0.30 per transaction.', null],
];

const FIGURES: readonly Case[] = [
  ["I'm on a fixed income so I can go to two fifty for the lot.", '250 USD fixed'],
  ['A dollar fifty per list, most are short.', '1.5 USD item'],
  ['Eighteen pound an hour, cash.', '18 GBP hour'],
  ["You'd be paid two hundred and sixty pounds a week.", '260 GBP week'],
  ['$0.03 a frame, whichever clears faster.', '0.03 USD item'],
  ['I thought 0.05 euro for the line.', '0.05 EUR item'],
  ["We'd spend between 2 and 3 thousand USD for something that lasts.", '2000-3000 USD fixed'],
  ['25 an hour (euros), three hours.', '25 EUR hour'],
  ['40 an hour, pounds that is.', '40 GBP hour'],
  ["We'd pay $300 (Australian).", '300 AUD fixed'],
  ["design ready\nshe'd go to 700\nwrite me", '700 USD fixed'],
  ['120 for the day, lunch included.', '120 USD fixed'],
  ['600 all in, split however you like.', '600 USD fixed'],
  ['90 a night, four nights.', '90 USD item'],
  ['fifty quid a go, roughly twice a month', '50 GBP item'],
  ['1800 euros in the hand every month', '1800 EUR month'],
  ['Doors at seven thirty for the whole crew.', null],
  ["It's 90 a night at the campsite, booked already.", null],
  ['We expect 120 for the day, children included.', null],
  ['about 250 words, no more than 400 for the whole thing', null],
  ['two hundred people will be there', null],
  ['35 an hour come through the door.', null],
  ['Sell my $5 T-shirts?', null],
];

/** The only sum of a post. */
const UNSAID: readonly Case[] = [
  ['Whoever untangles this gets $220 and my eternal respect.', '220 USD fixed'],
  ['I have saved up 300 euros since Christmas for this.', '300 EUR fixed'],
  ["We'd budgeted £650 before the price of everything went mad.", '650 GBP fixed'],
  ["Our limit with the town hall is €1,500, beyond that we'd have to tender.", '1500 EUR fixed'],
  ["the bill shouldn't come to more than £350", '350 GBP fixed'],
  ['Venmo $100 on the spot', '100 USD fixed'],
  ['would $500 tempt anyone?', '500 USD fixed'],
  ['sixty for each table, eight tables', '60 USD item'],
  ["There are six of them and it's 60 a piece.", '60 USD item'],
  ["You'd have the bothy, all your food, and two hundred and sixty a week.", '260 USD week'],
  ["two hundred if it's done before the wedding.", '200 USD fixed'],
  ['Each guest pays £40 and we expect sixty.', null],
  ['I dropped $100 on a font last week that I cannot use.', null],
  ['Someone donated in your name for the amount of $500!', null],
  ['We paid $1500 so far. There is one which I find on [petmeds](http://petmeds.example/revolution) for $90.', null],
  ['The entry is £5 and we get about forty people.', null],
  ["The print run comes to 900 euros at the local printer's.", null],
  ['The machine is a £4k one and it sulks.', null],
  ["I'm £300 down already thanks to the last one.", null],
  ['a 20 dollar mic is all I have', null],
  ['They ship about 300 a week', null],
  ['My terrier weighs in at 20 pounds.', null],
  ['40 minutes of captured gameplay in 4k, and music.', null],
  ['A line edit, 92k, gothic.', null],
];

const BARE: readonly Case[] = [
  ["It'd be 40 for the morning.", '40 USD fixed'],
  ['350, firm.', '350 USD fixed'],
  ["There's 350 in it for you.", '350 USD fixed'],
  ["I've 350 put by.", '350 USD fixed'],
  ['My budget would be in the region of 350.', '350 USD fixed'],
  ['six hundred all in', '600 USD fixed'],
  ['six hundred is what we have', '600 USD fixed'],
  ['Would six hundred do?', '600 USD fixed'],
  ['eighty for the afternoon', '80 USD fixed'],
  ["I'll pay eighty for it", '80 USD fixed'],
  ['four fifty, no more', '450 USD fixed'],
  ['at 35 the hour', '35 USD hour'],
  ['2.5k all in', '2500 USD fixed'],
  ['500 on the table for this', '500 USD fixed'],
  ["500 when it's done", '500 USD fixed'],
  ['Sixty Canadian dollars hourly.', '60 CAD hour'],
  ['thirty an hour (GBP), ten hours a week', '30 GBP hour'],
  ["Per evening it's 45 euros and dinner.", '45 EUR item'],
  ["What's in it for you: 500 EUR and a reference.", '500 EUR fixed'],
  ['I have 350 photos on it.', null],
  ['Would six hundred words do?', null],
  ["I'd go 300 miles for a good one.", null],
  ['We agreed on 350 copies.', null],
  ['eighty for the bus and the rest by train', null],
  ['eighty a day come in', null],
  ['500 if you count the children.', null],
  ['25 per room is the maximum the fire officer allows', null],
  ['350, mostly in German.', null],
  ["I pay $49 for Canva and $20 for the hosting and I'm tired.", null],
  ['The previous site took a year and $12k and nobody uses it.', null],
];

/** Nouns of money that are what the work is about. */
const TOPICS: readonly Case[] = [
  ['Need help with my tax return, £100.', '100 GBP fixed'],
  ['Somebody to sell raffle tickets on Saturday, £60.', '60 GBP fixed'],
  ['the registration forms filled in, 120 euros', '120 EUR fixed'],
  ['I would make it worth your while: $300.', '300 USD fixed'],
  ["I'd be fine with $300.", '300 USD fixed'],
  ['I want this done for $200.', '200 USD fixed'],
  ['Then raise an invoice for £300.', '300 GBP fixed'],
  ['£40 a track, £300 for an album up to twelve', null],
  ['£260 for a flat, £320 for a house', null],
  ['£40 a track, £300 for the album', '40 GBP item'],
  ['Got an offer from an agency in the next town, 5 cents a word.', null],
  ['I am offering $520 weekly. You will deduct your first week pay plus $100 for your stress.', '520 USD week'],
  ['$20 an hour plus an additional $5 for night shifts', '20 USD hour'],
  ['tickets at the door, $10', null],
  ['Our hosting plan is $30 a month.', null],
  ['The fine is $150.', null],
  ['Insurance came to $800 last year.', null],
  ['Just to let you know that Jonas Example sent you $150.', null],
];

/** What buyers would give for what is to be made. */
const BUYERS: readonly Case[] = [
  ['I need an image someone will pay 25 dollars for.', null],
  ['We want a course that parents will gladly pay $300 for, and no slides.', null],
  ['Make it something people would spend $20 a month on.', null],
  ["Somebody's got to draw a logo, one that I would pay 25 dollars for.", '25 USD fixed'],
  ['Each of us will pay 25 dollars for a portrait.', '25 USD item'],
];

const PLACES: readonly Case[] = [
  ['Two students at our Guelph campus, $17.20/hr', '17.2 CAD hour'],
  ['The hall in Oamaru, tonight, $200 cash', '200 NZD fixed'],
  ['$200 cash, Trish 021 555 0164', '200 NZD fixed'],
  ['$200 cash, ring 0491 570 156', '200 AUD fixed'],
  ['120 for the day. Cerys 07700 900 853', '120 GBP fixed'],
  ['Orkney mainland. You get two hundred a week and eggs.', '200 GBP week'],
  ['We ship to Oamaru, Ghent and Penarth. Budget $200', '200 USD fixed'],
];

describe('pay in words of one’s own', () => {
  it.each<Case>([...PURSES, ...FIGURES, ...UNSAID, ...BARE, ...TOPICS, ...BUYERS, ...PLACES])('%s', (body, pay) => {
    expect(paid(TITLE, body)).toBe(pay);
  });
});
