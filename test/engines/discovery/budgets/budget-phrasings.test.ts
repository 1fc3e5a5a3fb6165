/** Ways of naming a pay, and of naming other money, in a request that says nothing else of it. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

const REQUEST = 'Looking for a designer for our brewery';
const around = (sentence: string): string => `We need a label and a poster for the summer. ${sentence} Please link your work.`;

/** Each names 500 dollars as the pay. */
const PAID: readonly string[] = [
  "I'd go as far as $500.",
  "We've room for $500 in the accounts.",
  "There's $500 on offer.",
  "There's $500 up for grabs.",
  '$500 goes to whoever does it.',
  '$500 is yours if you can do it by Sunday.',
  "You'd get $500 from me.",
  'We were hoping $500 might do it.',
  'Hoping $500 covers it.',
  'Preferably below $500.',
  'Nothing over $500 please.',
  'Absolute top is $500.',
  "All I've got is $500.",
  'All that we have is $500.',
  'Money: $500',
  'Total budget: $500.',
  "In exchange I'll hand over $500.",
  'A sum of $500 has been set aside.',
  '$500 is budgeted.',
  '$500 would be our limit.',
  '$500 including revisions.',
  'Price I have in mind is $500.',
  'Target price $500.',
  'Total project cost should not go beyond $500.',
  'It should cost no more than $500.',
  'I could scrape together $500.',
  "I'm willing to cough up $500.",
  "I'd fork over $500.",
  "I don't want to go over $500.",
  "We can't pay above $500.",
  'We want to stay within $500.',
  'My boss is fine with $500.',
  "It's a $500 job.",
  'EDIT: now $500.',
  'EDIT: raised to $500.',
  'Update: make that $500.',
  'The successful applicant will receive $500.',
  'You can expect $500.',
  '$500 straight to your PayPal.',
  '$500 or best offer.',
  'In the region of $500.',
  "Let's start at $500.",
  'At least $500.',
  'How does $500 sound?',
  'Would $500 work?',
  'Who wants to earn $500?',
  'Want to make $500?',
  'Total is $500, half now and half when it is done.',
  "This time I've got $500 and clear docs.",
  'We have $500 from a sponsor for precisely this.',
  'The committee has agreed $500 for the work.',
  'HR gave us $500 for the artist.',
  "The pot for labour stands at $500, can't stretch it.",
  "What's left for the design is $500.",
  'We have $500 for the whole translation.',
];

/** The same in lines of their own. */
const LINES: readonly string[] = [
  'Project budget (USD): 500',
  'Two designs / $500 / by June',
  'Two designs = $500.',
  'Want both done for under $500.',
  'Happy to do $500 for both.',
  'So $500 for maybe six hours.',
  'You can invoice $500.',
  'We work with a PO of $500.',
  'We pooled $500 for the artist.',
  'A donor gave us $500 for exactly this.',
  "I know it's not much but $500.",
  "I realise $500 isn't a lot.",
  "Only $500 I'm afraid.",
];

/** None of these 500 dollars is. */
const UNPAID: readonly string[] = [
  'We started it with $500 and a dream.',
  'My uncle lent me $500.',
  'I picked up the kettle for $500.',
  '$500 if you refer a friend.',
  'Spend $500 and get a free growler.',
  'Last time it came to $500.',
  'Would anyone pay $500 for it?',
  "I wouldn't pay $500 again.",
  "No, we won't pay $500 like those guys asked.",
  'I was offered $500 for the recipe.',
  'The penalty is $500 a day.',
  'The ad says $500 a week for a brewer.',
  'Drivers pay $500 and we keep a fifth.',
  'He offers to clean all gutters for $500.',
  "We've 48,000 contacts and pay $500 each month. What would you charge?",
  'Reward of $500 for her safe return.',
  'Will pay 50k gold.',
  "I'm paid $500 a day at my own job.",
  'We run $500/day in ads.',
  'Council gives grants of up to $500.',
  '$500 per month is what we pay now.',
  'Can it be done for less than the $500 they asked?',
];

const FORMS: readonly (readonly [said: string, pay: string])[] = [
  ['five hundred USD', '500 USD fixed'],
  ['five-hundred dollars', '500 USD fixed'],
  ['half a grand', '500 USD fixed'],
  ['a grand and a half', '1500 USD fixed'],
  ['two and a half thousand dollars', '2500 USD fixed'],
  ['twelve hundred and fifty dollars', '1250 USD fixed'],
  ['three hundred twenty-five dollars', '325 USD fixed'],
  ['five thousand naira', '5000 NGN fixed'],
  ['$20 by the hour', '20 USD hour'],
  ['by the hour, $30', '30 USD hour'],
  ['the same to all. Rate per label: $40', '40 USD item'],
  ['$20 per working hour', '20 USD hour'],
  ['$200 per shooting day', '200 USD day'],
  ['$200 per 8 hour day', '200 USD day'],
  ['$150 usd flat per script', '150 USD item'],
  ['five cents a word', '0.05 USD item'],
  ['one dollar per review', '1 USD item'],
  ['500+ bucks', '500 USD fixed'],
  ['2 x $250', '500 USD fixed'],
  ['it in two milestones of $250 each', '500 USD fixed'],
  ['120 dollars, it takes half an hour', '120 USD fixed'],
  ['150k naira monthly with data allowance', '150000 NGN month'],
];

/** Among other sums. */
const AMONG: readonly (readonly [said: string, pay: string])[] = [
  ['Our kegs cost $120 each; pay for the label is $300.', '300 USD fixed'],
  ['I have $300 (not $500 like agencies want).', '300 USD fixed'],
  ['Was $200, now $300.', '300 USD fixed'],
  ['Budget: $200 → $300', '300 USD fixed'],
  ['Budget: ~~$200~~ $300', '300 USD fixed'],
  ["Initially I offered $200, I'm now at $300.", '300 USD fixed'],
  ['We pay $25/hr. Competitors pay $18/hr.', '25 USD hour'],
  ['Label $200, poster $100, $300 total.', '300 USD fixed'],
  ['$200 for the label plus $100 for the poster, so $300 total.', '300 USD fixed'],
  ['300 EUR, i.e. roughly $325.', '300 EUR fixed'],
  ['It saves us $400 a month so $300 is fine.', '300 USD fixed'],
];

describe('what is said of a sum', () => {
  it.each(PAID)('names the pay: %s', (sentence) => {
    expect(paid(REQUEST, around(sentence))).toBe('500 USD fixed');
  });
  it.each(LINES)('names the pay in a line: %s', (line) => {
    expect(paid(REQUEST, `We need a label and a poster for the summer.\n${line}\nPlease link your work.`)).toBe('500 USD fixed');
  });
  it.each(UNPAID)('names no pay: %s', (sentence) => {
    expect(paid(REQUEST, around(sentence))).toBeNull();
  });
  it.each(FORMS)('“I will pay %s” is %s', (said, pay) => {
    expect(paid(REQUEST, around(`I will pay ${said}.`))).toBe(pay);
  });
  it.each(AMONG)('tells the pay from other sums: %s', (sentence, pay) => {
    expect(paid(REQUEST, around(sentence))).toBe(pay);
  });
  it('takes a corrected pay for the first one', () => {
    expect(paid('[Hiring] Script for bank files, budget $300', 'EDIT: budget raised from $300 to $450.')).toBe('450 USD fixed');
  });
  it.each([
    ['Room for rent', 'Large room in a quiet house, $575 pcm.'],
    ['WTB: four-shaft table loom, up to $200', 'I have cash and a car.'],
    ['Which laptop under $900 for video editing?', 'My budget is $900 and I edit podcasts.'],
    ['ISO cheap moving boxes', 'Can pay $10 for a bunch.'],
    ['Help me choose a camera', 'My budget is $1,800.'],
  ])('knows what is no work: %s', (title, body) => {
    expect(paid(title, body)).toBeNull();
  });
  it.each([
    ['[Hiring] Developer to replace our $300/mo Zapier setup', 'Nine zaps.'],
    ['Handyman needed to assemble a $2,400 sauna kit', 'It came on two pallets.'],
    ['Roofer wanted', 'Got 3 quotes so far: $14k, $17,500 and $31k for a tear-off.'],
  ])('tells the price of a thing and of others: %s', (title, body) => {
    expect(paid(title, body)).toBeNull();
  });
  it('takes things that are made for the buyer for work', () => {
    expect(paid('Looking to buy 10 articles', 'I pay $20 each.')).toBe('20 USD item');
  });
});
