/** Words of frauds, of missing pay and of jobs count where they stand as such, and not where honest work is about them. */
import { describe, expect, it } from 'vitest';
import type { Screening } from '../../../../src/domain/opportunity.ts';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });
const screened = (title: string, body: string): Screening => screen(post({ title, body }), NOW).screening;

describe('work that is about such things is honest work', () => {
  it.each([
    ['a page with a button', 'We need a landing page with a “Connect your wallet” button for our game. Budget $800. PM me.'],
    ['a step of a page', 'We need a landing page: visitors click connect your wallet and see what they own. Budget $800.'],
    ['software for such sellers', 'Landing page for our MLM software, with pictures of the downline tree. Budget $900.'],
    ['a customer of that trade', 'Our client is a network marketing company and needs a landing page. Budget $900, PM me.'],
    ['a menu', 'We need a landing page with a multi level menu. $400.'],
    ['a denial', 'We need a landing page. This is not an MLM, we sell bread. $400.'],
    ['a therapy', 'We need a landing page for a clinic for exposure therapy. $400.'],
    ['a camera', 'A landing page for our app: sliders for exposure compensation and colour. $400.'],
    ['the sun', 'A landing page about skin and what clothes help for exposure to the sun. $400.'],
    ['what the client wants', 'We want a landing page that gives us great exposure in the valley. $600.'],
    ['the brand', 'A landing page with great exposure for our brand. $600.'],
    [
      'a text of a wallet',
      'We need a landing page for our wallet app: create a wallet, write down your recovery phrase, confirm it. $400.',
    ],
    ['a warning', 'A landing page that says it in big letters: never share your seed phrase with anybody. $400.'],
    ['a calculator', 'We need a landing page with a profit share calculator for our partners. $500.'],
    ['a trade in shares', 'We need a landing page that explains revenue share to musicians. $700.'],
    ['what nobody asks for', "You don't work for exposure here. We need a landing page. $300."],
  ])('%s', (_, body) => {
    const { dropped, counterReasons } = screened('[Hiring] Landing page', body);
    expect(dropped).toBeNull();
    expect(counterReasons.filter((reason) => reason.startsWith('may not pay'))).toEqual([]);
  });

  it.each([
    'We need a landing page with a “Connect your wallet” button for our game. Budget $800.',
    'We need a landing page for our MLM software with a downline tree. Budget $800.',
    'We need a landing page for a clinic for exposure therapy. $400.',
    'We want a landing page that gives us great exposure in the valley. $600.',
    'We need a landing page for our wallet app: create a wallet, write down your recovery phrase, confirm it. $400.',
    'We need a landing page with a profit share calculator for our partners. $500.',
    'We need a landing page that explains revenue share to musicians. $700.',
  ])('and nothing is said against it: %s', (body) => {
    const { counterReasons } = screened('[Hiring] Landing page', body);
    expect(counterReasons.filter((reason) => /fraud|not be money/.test(reason))).toEqual([]);
  });
});

/** Sentences of honest requests with a word that frauds, unpaid offers or closed requests have too. */
const HONEST = [
  'We need a landing page, $500. We will send you a check when it is done.',
  'We need a landing page, $500. We can mail you a check or use PayPal.',
  'We need a landing page, $500. Payment by wire transfer, I will ask for your bank details then.',
  'We need a landing page, $500. For the 1099 we need your social security number (SSN).',
  'Kindly contact us on WhatsApp. We need a landing page, $500.',
  'We need a landing page, $500. Contact us on WhatsApp or message me on Telegram.',
  'Kindly check the brief and write on Telegram or WhatsApp. We need a landing page for a bitcoin investment app, $500.',
  'We need a landing page, $500. Apply with a link to your Upwork account.',
  'We need a landing page, $500. Please share your LinkedIn account.',
  'We are a small investment firm and need a landing page, $900.',
  'We need a landing page for our wallet app, with a screen where you type your seed phrase. $900.',
  'We need a landing page for our lockers where neighbours receive packages. $900.',
  'We need a landing page. I have no budget in mind, tell me your price.',
  'We need a landing page. There is no budget limit for good work.',
  'We need a landing page. There is no budget line for it yet, but we voted the money.',
  'We need a landing page, $500. Two rounds of changes free of charge.',
  'We need a landing page. The app is free of charge for schools. Send your price.',
  'Our pro bono legal clinic needs a landing page. We pay $500.',
  'We need a landing page, $500, and you may show it, great for your portfolio.',
  'We need a landing page. Payment once we approve the design. $500.',
  'We need a landing page. You get paid when we receive the files, $500.',
  'We need a landing page. Payment after we tested it. Send your rate.',
  'We need a landing page for our tool that collects unpaid invoices. $500.',
  'We need a landing page. Put the figures on spec sheets. $500.',
  'We need a landing page. Our store is pay what you want. $500 for the page.',
  'We need a landing page. You will be part of the company for a month. Send your rate.',
  'We need a landing page for an app that finds volunteers for shelters. Send your rate.',
  'We need a landing page about voluntary benefits. Send your rate.',
  'We need a landing page, $500. I found someone on Fiverr last year but it did not go well.',
  'We need a landing page, $500. Last time I found somebody here within a day.',
  'We need a landing page, $500. No interview, just show what you did.',
  'We need a landing page for our gym: be your own boss, financial freedom and so on is what our coach teaches. $500.',
  'We need a landing page that shows our five star reviews and positive reviews on Google. $500.',
  'We need a landing page for our coffee cards: gift card, gift cards, kindly check the texts. $500, WhatsApp me.',
  'Easy money for somebody who knows pages: a landing page, $500, quick cash.',
  'We need a landing page. If the price falls we refund the difference to customers, say so. $500.',
  'We need a landing page for our course on how to work from phone; no skills needed to read it. $500.',
  'A landing page with a data entry form. You can work from home. $500, no skills required beyond HTML.',
  'We need a landing page. We have a hobby project, for fun, and pay $500.',
  'We need a landing page for our equity research firm. $500.',
  'We need a landing page for a charity of volunteers. The page is for free food. We pay, send your price.',
  'We need a landing page, budget $500. Please do not do it for free, nobody should work for free.',
  'We need a landing page. Photos of your ID are not needed. $500.',
  'We need a landing page. Western Union or PayPal, as you like. $500.',
  'We need a landing page, $500. No upfront payment needed from you, no registration fee.',
  'We need a landing page for a movie with credit in the film and $500.',
  'We need a landing page, $500. This position has been filled before and is open again.',
  'We need a landing page on our revenue share model for hotels. $500.',
  'We need a landing page on barter trade in the middle ages. $500.',
  'We need a landing page for our commission only brokers. $500.',
  'We need a landing page for our barter club. Send your rates.',
  'We need a landing page for a token sale; holders get a share of the company. What would you charge?',
  'Landing page for a design contest: submit your work, the winning entry is printed. Tell me your price.',
  'Landing page on how royalty split works for musicians. Quote please, your fee?',
  'Landing page for our revenue share hotel. Send me a quote.',
  'Landing page for a work exchange farm in Spain. Your rates?',
  'Landing page: 50/50 wool and silk scarves. Send your price.',
  'Landing page for a co-founder matching site. How much would you charge?',
  'Landing page for a skills swap evening. What do you charge?',
  'Landing page for our charity, all volunteers; we have funding for it. Let me know what you charge.',
];

it.each(HONEST)('is kept: %s', (body) => {
  expect(['unpaid', 'scam', 'closed', 'offer']).not.toContain(screened('[Hiring] Landing page', body).dropped);
});

describe('money is paid where a wage is spoken of, whatever comes on top', () => {
  it.each([
    'A landing page for our bakery. Compensation depends on experience; there is profit sharing too.',
    'A landing page each month. You are paid weekly, and have a share of the company later.',
    'A landing page for our bakery. Pay is based on what you did before, equity is possible, with health insurance.',
    'A landing page for our bakery. Maybe you are a fit for half a day here, 50/50 at home.',
    'A landing page for our bakery. Paid or eligible for school credit.',
    'A landing page for our shop of cards. We sell Amazon gift cards and other cards.',
    'A landing page for $300. I have had enough of those who offer only exposure.',
    'A landing page for our film, $400, and IMDb credit if you want it.',
    'A landing page for our study, $300. It is looking for volunteers.',
    'A landing page for $250. I would be forever grateful.',
    'A landing page. Some of you would do it for free but I want to pay, $90.',
    'A landing page. No budget for ads, the page is $400.',
    'A landing page. I can send $200 by Western Union or PayPal.',
  ])('%s', (body) => {
    expect(['unpaid', 'scam']).not.toContain(screened('[Hiring] Landing page', body).dropped);
  });

  it.each([
    ['unpaid', 'A landing page for our bakery. We split 50/50 what comes in.'],
    ['unpaid', 'A landing page for our bakery. It is for college credit.'],
    ['unpaid', 'A landing page for our bakery, with profit sharing.'],
    ['scam', 'Buy Amazon gift cards and send us the codes, you keep $50.'],
    ['scam', 'We send you a check, you deposit the check and send back the difference.'],
    ['scam', 'Lend us your Upwork account, or rent your LinkedIn, $90 a week.'],
    ['scam', 'It takes a small investment of $50 to start.'],
    ['unpaid', 'A landing page for our bakery, paid when we get funding.'],
    ['unpaid', 'A landing page for our bakery. Payment once we have revenue.'],
    ['unpaid', 'A landing page for our bakery. You would do it free of charge.'],
    ['unpaid', 'A landing page for our bakery. We have no budget for it.'],
    ['unpaid', 'A landing page for our bakery, great for your portfolio.'],
    ['unpaid', 'A landing page for our bakery. This is voluntary work.'],
    ['unpaid', 'A landing page for our bakery. I would be forever grateful.'],
    ['unpaid', 'A landing page for our bakery, pro bono.'],
    ['unpaid', 'A landing page for our coin. Payment is in our own token.'],
    ['unpaid', 'A landing page for our bakery. Stipend: nil.'],
  ])('%s all the same: %s', (dropped, body) => {
    expect(screened('[Hiring] Landing page', body).dropped).toBe(dropped);
  });
});

it.each([
  ['Kindly contact us on WhatsApp', false],
  ['We can mail you a check', false],
  ['Apply with a link to your Upwork account', false],
  ['Contact us on WhatsApp, it is easy money', true],
  ['Telegram only', true],
])('what is told of it: %s', (sentence, isTold) => {
  const { dropped, counterReasons } = screened('[Hiring] Landing page', `We need a landing page, $500. ${sentence}.`);
  expect(dropped).toBeNull();
  expect(counterReasons.some((reason) => reason.startsWith('has a touch of fraud'))).toBe(isTold);
});

describe('where they stand as such they decide', () => {
  it.each([
    ['scam', 'We pay $50 each. To receive it, connect your wallet to our site and sign.'],
    ['scam', 'Testers wanted. Just connect your wallet to claim $90.'],
    ['scam', 'Join our MLM. You build your downline and are paid for each, $500 a week.'],
    ['scam', 'A network marketing opportunity: be your own boss with unlimited earnings.'],
    ['unpaid', 'We need a logo. It is for exposure.'],
    ['unpaid', 'We need a logo, and it is great exposure for you.'],
    ['unpaid', 'We need a logo. There is no money in it, but it is great exposure for your work.'],
    ['unpaid', 'We need a logo. Payment is exposure, and we have $0.'],
  ])('%s: %s', (dropped, body) => {
    expect(screened('[Hiring] Help wanted', body).dropped).toBe(dropped);
  });
});

it('work for nothing is told where it is hardly sure that work is asked for', () => {
  const { kind, kindConfidence, dropped } = screened('Film club', 'We are after an animator, we cannot pay a salary.');
  expect(kind === 'request' && kindConfidence >= 0.6).toBe(false);
  expect(dropped).toBe('unpaid');
});

describe('a request is over', () => {
  it.each([
    'OK ALL, WE HAVE GOT ENOUGH APPLICATIONS FOR NOW. Tests will be sent shortly.',
    'I have enough applicants, thank you.',
    'We received enough responses and will choose this week.',
  ])('%s', (note) => {
    expect(screened('[Hiring] Landing page, $300', `We need a landing page. PM me.\n\n${note}`).dropped).toBe('closed');
  });

  it.each(['The post stays open until we have enough applications.', 'Once I have enough replies I will choose.'])(
    'not yet: %s',
    (note) => {
      expect(screened('[Hiring] Landing page, $300', `We need a landing page. PM me.\n\n${note}`).dropped).toBeNull();
    },
  );
});

it.each([
  'The old domain is no longer needed',
  'We are no longer looking at Wix',
  'It has a form, whose applications are closed after twenty entries',
  'It opens once the form has been filled in',
])('what is over may be another thing: %s', (sentence) => {
  expect(screened('[Hiring] Landing page, $300', `We need a landing page. ${sentence}. PM me.`).dropped).toBeNull();
});

it.each(['Help is no longer needed', 'No longer needed, thanks', 'We are no longer looking', 'Applications are closed'])(
  'the request is: %s',
  (sentence) => {
    expect(screened('[Hiring] Landing page, $300', `We need a landing page. PM me.\n${sentence}!`).dropped).toBe('closed');
  },
);

it('permanent work is a job; a position that somebody is in is none', () => {
  expect(screened('[Hiring] Voice actors', 'For anybody who looks for permanent work in our town.').dropped).toBe('employment');
  const { counterReasons } = screened(
    '[Hiring] Landing page, $300',
    'We are in a position of needing a landing page, as our in-house designer is away.',
  );
  expect(counterReasons.filter((reason) => reason.startsWith('has words of a job'))).toEqual([]);
});

describe('whoever wants what opens a wallet', () => {
  it.each([
    'We need testers for our airdrop: send us your recovery phrase and get $200 a day. DM me.',
    'Hiring testers: enter your seed phrase on our page to receive 500 USDT. DM me.',
  ])('is a fraud: %s', (body) => {
    expect(screened('[Hiring] Testers', body).dropped).toBe('scam');
  });
});

describe('the author who is a freelancer', () => {
  it('makes no project of what the help is hired for', () => {
    const body = "I'm a freelance web developer in the north. We need a landing page. PM me with your usual price.";
    expect(screened('[Hiring] Landing page', body).reasons.filter((reason) => reason.includes("I'm a freelance"))).toEqual([]);
  });
});
