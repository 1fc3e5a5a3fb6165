/** Pay as people write it from day to day, in parts, in words and by its limits, and the money of others beside it. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../../src/engines/discovery/budgets/budgets.ts';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';
import { paid } from './told-budget.ts';

type Case = readonly [title: string, body: string, pay: string | null];

describe('pay in parts', () => {
  it.each<Case>([
    ['Fix a skin', '$50 now and $50 after it works', '100 USD fixed'],
    ['Fix a skin', 'I pay $50 before and $50 after', '100 USD fixed'],
    ['Intro', 'half up front (£400), £400 on delivery', '800 GBP fixed'],
    ['Sound desk', '2 x £150 - one on booking, one on the night', '300 GBP fixed'],
    ['Sound desk', 'two payments of £150', '300 GBP fixed'],
    ['Sound desk', 'three instalments of $200', '600 USD fixed'],
    ['Icons', '4 x $20 icons', null],
    ['Plugin', 'We paid $50 now and $50 after for the last one. What is yours?', null],
    ['Cover and layout', 'Budget: $300 for the cover, $500 for the layout, $800 total', '800 USD fixed'],
    ['Cover and layout', 'Cover $300, layout $500. Total budget $800', '800 USD fixed'],
    ['Trip', 'Flights $300, hotel $500, that makes $800 total', null],
  ])('is summed where all of it is the pay: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });

  it('says that it took a total', () => {
    const { reason } = budgetOf('Cover', 'Budget: $300 for the front, $500 for the back, $800 total', {
      isEmployment: false,
      isRequest: true,
    });
    expect(reason).toBe('names “$800 total” as the total of the other amounts');
  });
});

it.each<Case>([
  ['Sitter', '£400 p.w.', '400 GBP week'],
  ['Nanny', '€1600 p.m.', '1600 EUR month'],
  ['Books', 'Office in town. 900 pcm.', '900 USD month'],
  ['Writer', '$40/1000w', '40 USD item'],
  ['Cook', 'paying £25 a head for forty', '25 GBP item'],
  ['Drive to be gritted', '£15 every time it freezes, done by seven. Text me.', '15 GBP item'],
  ['Move the archive', 'There is 180 € of members’ money set aside for this. Write to me here.', '180 EUR fixed'],
  ['Move the archive', 'We have 300 euro from donations put aside for it.', '300 EUR fixed'],
  ['Photos of stones', "I'd pay 45 per graveyard", '45 USD item'],
  ['Cards', '£100 the lot', '100 GBP fixed'],
  ['Cards and flyers', 'Budget 700 for both.', '700 USD fixed'],
  ['Scans', 'Ballpark $400 max.', '400 USD fixed'],
  ['Forum mod', 'Paypal $75, links please', '75 USD fixed'],
  ['Stall', 'Three hours. Fifty quid and all the jam you can eat.', '50 GBP fixed'],
  ['Deck', 'I figure fifteen hundred dollars for labor', '1500 USD fixed'],
  ['Plan', "We're comfortable at 1200 to 1500.", '1200-1500 USD fixed'],
  ['Bug', 'Fix it and I will shoot you $50.', '50 USD fixed'],
  ['Bids', 'The contract shall not exceed $40,000.', '40000 USD fixed'],
  ['Registers', "I'd be glad to donate $150 to you", '150 USD fixed'],
  ['Bug', 'I raised the bounty from 100 to $250.', '250 USD fixed'],
  ['Work', 'Between eighteen and twenty dollars an hour.', '18-20 USD hour'],
  ['Fence', 'four or five hundred dollars', '400-500 USD fixed'],
  ['Fence', 'two or three hundred dollars', '200-300 USD fixed'],
  ['Research', 'Project fee: five thousand.', '5000 USD fixed'],
  ['Singer', 'Budget of four hundred pounds', '400 GBP fixed'],
  ['Site', 'Pay is $500 in BTC', '500 USD fixed'],
  ['Portraits', 'Our budget is 30,000 yen for about an hour.', '30000 JPY fixed'],
  ['Cards', 'We have set $550 aside.', '550 USD fixed'],
  ['Sounds', 'I can spare 250 euros.', '250 EUR fixed'],
  ['Newsletter', 'The committee agreed £800.', '800 GBP fixed'],
  ['Tutor', '$30/hour, I can go to $35 for somebody patient', '30 USD hour'],
  ['Desk', 'Salary R12 000 - R15 000 pm', '12000-15000 ZAR month'],
  ['Dev', 'USD 50 - USD 60 per hour', '50-60 USD hour'],
  ['Deck of slides', 'Budget: 2000 USD. 14 slides', '2000 USD fixed'],
  ['Carer', '£16ph, 6 to 8. The agency took £29 an hour for the same.', '16 GBP hour'],
  ['Grader', 'My film raised $22k. $1,500 left for the colour.', '1500 USD fixed'],
])('reads what is paid: %s, %s', (title, body, pay) => {
  expect(paid(title, body)).toBe(pay);
});

it.each<readonly [title: string, body: string]>([
  ['Dog groomer', 'Petsmart is $95 plus tip.'],
  ['Interpreter', 'Fee at the embassy is $185.'],
  ['Contractor', 'Current contractor is on $95/h and has given notice.'],
  ['Tester', 'Bounties are paid separately ($100-$2,000).'],
  ['Bag expert', 'Each bag resells for $800 to $6,000.'],
  ['Photographer', 'Guests are at £85 a head.'],
  ['Developer', 'There is a budget for learning of $2,000 a year.'],
  ['Notary', 'State max is $15 per signature, I know.'],
  ['Intern', 'We cover transport up to $100 a month.'],
  ['Tutor', 'Meta pays 210k.'],
  ['Broker', 'Currently at $4,200 a year for two trucks.'],
  ['Cook', 'Groceries about $300 a week, with our card.'],
  ['Designer', 'Overall renovation budget is 40k. Tell me your fees.'],
  ['Cleaner', 'Airbnb guests pay a cleaning fee of €45.'],
  ['Adjuster', 'Water damage, contractor says 38k.'],
  ['Notary', 'Consulate takes $50 cash. How much for one page?'],
  ['Admin', 'We pay $165 per user per month.'],
  ['Essays', 'I have 41 paid subs at $7'],
  ['Site', 'A low four figure sum'],
  ['Auctioneer', "He'd insured it for £22,000."],
])('leaves other money alone: %s, %s', (title, body) => {
  expect(paid(title, body)).toBeNull();
});

it('promises nothing for what is lost', () => {
  const { budget } = budgetOf('100 EUR reward for my lost cat', 'Grey, shy', { isEmployment: false, isRequest: false });
  expect(budget).toBeNull();
});

it('is read in what is hardly talk, as in a request', () => {
  const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: null, keepEmployment: true });
  const terse: readonly (readonly [title: string, body: string])[] = [
    ['Data labelling people', 'Each batch is $15, about thirty of them.'],
    ['Dashboard', 'Mend the sign-up, then wire up the payments. 600 EUR flat for all of it'],
    ['Port a small tool', 'About 6k lines. What I can get approved: $900.'],
    ['Steps, four risers', 'Forms are in. I figure eight hundred dollars for labor'],
    ['Tutor', 'Looking to stay under $35/hr.'],
    ['Driving lessons', 'Happy with £45 a lesson.'],
  ];
  const verdicts = terse.map(([title, body]) => screen(post({ title, body }), new Date('2026-03-02T09:00:00Z')).screening);
  const doubtful = verdicts.filter(({ kind, kindConfidence }) => kind === 'other' && kindConfidence < 0.55);
  expect(doubtful.length).toBeGreaterThan(0);
  expect(doubtful.filter(({ budget }) => budget === null)).toEqual([]);
});
