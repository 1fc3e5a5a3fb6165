/** Whose money it is where the figure does not say: by the places, ways to pay and domains of the post. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../../src/engines/discovery/budgets/budgets.ts';
import { paid } from './told-budget.ts';

const REQUEST = { isEmployment: false, isRequest: true };

describe('a plain dollar sign', () => {
  it.each<readonly [title: string, body: string, pay: string]>([
    ['Shelves put up in Fremantle', 'I can pay $180 for the afternoon', '180 AUD fixed'],
    ['Bookkeeper', 'Our budget is $700 + GST, ABN needed', '700 AUD fixed'],
    ['Barista', 'Sundays, $34/hr + super', '34 AUD hour'],
    ['Barista', 'Sundays, $34/hr plus super', '34 AUD hour'],
    ['Menu design', 'Budget: $400. kim@tearoom.com.au', '400 AUD fixed'],
    ['Menu design', 'Budget: $400. Call +61 491 570 006', '400 AUD fixed'],
    ['Fence painter in Dunedin', 'Budget: $900', '900 NZD fixed'],
    ['Leaflets', 'Budget: $900, kim@tearoom.co.nz', '900 NZD fixed'],
    ['Driveway sealing', 'Will pay $250 by e-transfer', '250 CAD fixed'],
    ['Cleaner in Burnaby', '$30/hr, Thursdays', '30 CAD hour'],
    ['Leaves raked', 'Budget is $60, text 902-555-0133', '60 CAD fixed'],
    ['Leaves raked', 'Budget is $60, call me on (604) 555 0133.', '60 CAD fixed'],
    ['Site for a gym', 'Kia ora. Our budget is $900.', '900 NZD fixed'],
    ['Cleaner', 'Small flat in Vancouver, BC. $30/hr', '30 CAD hour'],
    ['Tuition', 'P5 maths near Serangoon, $45/h', '45 SGD hour'],
    ['Flyers', 'Budget is $300, PayNow on delivery', '300 SGD fixed'],
    ['Singer for a lunch in Kowloon', '$900 per hour', '900 HKD hour'],
  ])('is that of the one country named: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });

  it.each<readonly [title: string, body: string, pay: string]>([
    ['Cleaner in Vancouver, WA', '$30/hr, Thursdays', '30 USD hour'],
    ['Cleaner', 'Small house in Melbourne, FL. $30/hr', '30 USD hour'],
    ['Landing page', 'We have customers in Canada and Toronto. Budget: $400', '400 USD fixed'],
    ['Landing page', 'Nothing like it exists in Australia. Budget: $400', '400 USD fixed'],
    ['Landing page', 'Like example.com.au or example.ca. Budget: $400', '400 USD fixed'],
    ['Rails developer, Toronto or anywhere remote', 'Budget: $4000', '4000 USD fixed'],
    ['Assistant in Sydney or Auckland', 'Budget: $4000', '4000 USD fixed'],
    ['Assistant in Sydney', 'Budget: $4000 USD', '4000 USD fixed'],
    ['Moving from Toronto', 'Packing, budget: $200', '200 USD fixed'],
    ['Leaves raked', 'Budget is $60, text 704-555-0133', '60 USD fixed'],
    ['Leaves raked', 'Budget is $60, order no. 1902-555-0133-44', '60 USD fixed'],
    ['Editor', 'Budget: $400\nPosted On: May 3, 2024\nCountry: Australia', '400 USD fixed'],
    ['Editor in Bristol', 'Budget: $400', '400 USD fixed'],
  ])('stays the American one where that is not sure: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });

  it('takes the page of the post for a place, but not that of a market that counts in American dollars', () => {
    const at = (url: string): string | undefined => budgetOf('Menu design', 'Budget: $400', { ...REQUEST, url }).budget?.currency;
    expect(at('https://brisbane.board.example/1')).toBe('AUD');
    expect(at('https://www.board-example.co.nz/1')).toBe('NZD');
    expect(at('https://www.upwork.com/jobs/menu-design-sydney')).toBe('USD');
    expect(at('https://board.example/1')).toBe('USD');
  });

  it('says which and why', () => {
    expect(budgetOf('Shelves put up in Fremantle', 'Budget: $180', REQUEST).reason).toBe(
      'names “$180” ($ read as AUD, for “Fremantle”)',
    );
    expect(budgetOf('Typist in Ibadan', 'Budget: 18k', REQUEST).reason).toBe(
      'names “18k” (no currency written, read as NGN, for “Ibadan”)',
    );
  });
});

it.each<readonly [title: string, body: string, pay: string | null]>([
  ['Flyer in Enugu', 'budget is 18k', '18000 NGN fixed'],
  ['Flyer', 'I will pay N18,000', '18000 NGN fixed'],
  ['Flyer', 'N10k - N15k per design', '10000-15000 NGN item'],
  ['Flyer, Lagos', 'my budget is #18,000', '18000 NGN fixed'],
  ['Flyer, Lagos', 'my budget is N500', '500 NGN fixed'],
  ['Masks', 'We need N95 masks sewn, budget: 300', '300 USD fixed'],
  ['Typist in Kisumu', 'pay is 1500/=', '1500 KES fixed'],
  ['Typist in Kisumu', 'I pay 1500 bob', '1500 KES fixed'],
  ['Driver in Kampala', 'salary is 500,000/= per month', '500000 UGX month'],
  ['Call Bob', 'I asked 2 Bob said no', null],
  ['Editor', 'P1,500 per video', '1500 PHP item'],
  ['Editor', 'P500 per video, gcash', '500 PHP item'],
  ['Editor in Cebu', '500 pesos per video', '500 PHP item'],
  ['Editor in CDMX', '500 pesos per video', '500 MXN item'],
  ['Editor in Monterrey', '$500 pesos per video', '500 MXN item'],
  ['Editor', '8,000 pesos (MXN) for all of it', '8000 MXN fixed'],
  ['Editor', '500 pesos per video', null],
  ['Shop in Nagpur', 'budget 25k', '25000 INR fixed'],
  ['Shop', 'budget 25000/- only', '25000 INR fixed'],
  ['Shop, Lahore', 'Rs. 5000 for the job', '5000 PKR fixed'],
  ['Shop', 'Rs. 5000 for the job', '5000 INR fixed'],
  ['Assistant in Manila', 'budget: 500 a month', '500 USD month'],
  ['Site', 'budget 2 million toman', '20000000 IRR fixed'],
  ['Site', 'budget is 500 cedis', '500 GHS fixed'],
  ['Site', 'budget is UGX 50,000', '50000 UGX fixed'],
])('reads the money of its people: %s, %s', (title, body, pay) => {
  expect(paid(title, body)).toBe(pay);
});
