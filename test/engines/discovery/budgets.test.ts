import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../src/engines/discovery/budgets.ts';

/** `min-max CUR/unit` in whole units, or null. */
function told(title: string, body = '', isEmployment = false): string | null {
  const { budget } = budgetOf(title, body, isEmployment);
  if (budget === null) return null;
  const { minMinor, maxMinor, currency, unit } = budget;
  return `${minMinor === maxMinor ? minMinor : `${minMinor}-${maxMinor}`} ${currency}/${unit}`;
}

const FORMS: readonly (readonly [text: string, budget: string | null])[] = [
  ['$500', '50000 USD/fixed'],
  ['$5k', '500000 USD/fixed'],
  ['$5K-8K', '500000-800000 USD/fixed'],
  ['$5-8k', '500000-800000 USD/fixed'],
  ['$1.5k', '150000 USD/fixed'],
  ['$500-800', '50000-80000 USD/fixed'],
  ['$500 - $800', '50000-80000 USD/fixed'],
  ['$500 to $800', '50000-80000 USD/fixed'],
  ['between $500 and $800', '50000-80000 USD/fixed'],
  ['500-800 USD', '50000-80000 USD/fixed'],
  ['500 USD', '50000 USD/fixed'],
  ['USD 500', '50000 USD/fixed'],
  ['500$', '50000 USD/fixed'],
  ['US$500', '50000 USD/fixed'],
  ['$500 CAD', '50000 CAD/fixed'],
  ['CA$500', '50000 CAD/fixed'],
  ['A$1,200.50', '120050 AUD/fixed'],
  ['R$ 300', '30000 BRL/fixed'],
  ['500 dollars', '50000 USD/fixed'],
  ['20 bucks', '2000 USD/fixed'],
  ['€40-60/h', '4000-6000 EUR/hour'],
  ['40 EUR per hour', '4000 EUR/hour'],
  ['£300', '30000 GBP/fixed'],
  ['£300 fixed', '30000 GBP/fixed'],
  ['300 quid', '30000 GBP/fixed'],
  ['1.000 €', '100000 EUR/fixed'],
  ['1.000,50 €', '100050 EUR/fixed'],
  ['1 000 €', '100000 EUR/fixed'],
  ["CHF 1'000", '100000 CHF/fixed'],
  ['₹20k', '2000000 INR/fixed'],
  ['₹1,50,000', '15000000 INR/fixed'],
  ['Rs. 5000', '500000 INR/fixed'],
  ['12 LPA', '120000000 INR/year'],
  ['¥50000', '50000 JPY/fixed'],
  ['15/hr', '1500 USD/hour'],
  ['15-20/hr', '1500-2000 USD/hour'],
  ['$15/hr', '1500 USD/hour'],
  ['$15 an hour', '1500 USD/hour'],
  ['$15 hourly', '1500 USD/hour'],
  ['$30+/hour', '3000 USD/hour'],
  ['$400/day', '40000 USD/day'],
  ['$1000 per week', '100000 USD/week'],
  ['$3k/month', '300000 USD/month'],
  ['$2,000 monthly', '200000 USD/month'],
  ['120k-160k/yr', '12000000-16000000 USD/year'],
  ['$120k–$160k', '12000000-16000000 USD/fixed'],
  ['$100,000 per year', '10000000 USD/year'],
  ['$90k salary', '9000000 USD/year'],
  ['$60-$120k salary', '6000000-12000000 USD/year'],
  ['$80k + bonus', '8000000 USD/fixed'],
  ['PHP 15,000', '1500000 PHP/fixed'],
  ['$5-10 per video', '500-1000 USD/item'],
  ['$25 per article', '2500 USD/item'],
  ['$0.05/word', '5 USD/item'],
  ['5 cents per word', '5 USD/item'],
  ['$50 each', '5000 USD/item'],
  ['500 USDC', '50000 USD/fixed'],
  ['Budget: 500', '50000 USD/fixed'],
  ['budget is 1k', '100000 USD/fixed'],
  ['my budget is around $300', '30000 USD/fixed'],
  ['paying up to $250', '25000 USD/fixed'],
  ['$500 + 3 revisions', '50000 USD/fixed'],
  ['$500 and 2 weeks of time', '50000 USD/fixed'],
  ['$20 to 5 winners', '2000 USD/fixed'],
  ['$100 (paypal)', '10000 USD/fixed'],
  ['$500. Start soon', '50000 USD/fixed'],
  // No pay at all.
  ['no figure here', null],
  ['raised $2M', null],
  ['a $50,000 seed round', null],
  ['we have $300k in revenue', null],
  ['a $2M startup', null],
  ['we just raised $800,000 and are growing', null],
  ['10k users', null],
  ['a 5k run', null],
  ['4k video, 60 fps', null],
  ['401k and dental', null],
  ['open 24/7, 9-5', null],
  ['2013-05-10', null],
  ['h264 and v2', null],
  ['50% of profits', null],
  ['5 years of experience', null],
  ['a $25 gift card', null],
  ['a $500 signing bonus', null],
  ['page 3 of 12, issue #500', null],
  ['call 555-1234', null],
  ['3 videos per week', null],
  ['$0.005 per word', null],
  ['PHP5 and PHP 5.4', null],
  ['lift 50 pounds', null],
  ['the $1.6 trillion market', null],
  ['our $7/month plan', null],
];

describe('budgetOf', () => {
  it.each(FORMS)('%s', (text, budget) => {
    expect(told(text)).toBe(budget);
    expect(told('A post', `Some words first.\n${text}`)).toBe(budget);
  });

  it('takes the amount that is named as pay', () => {
    expect(told('Designer wanted', 'We sell $20 mugs and $30 shirts. Budget: $400 for the logo.')).toBe('40000 USD/fixed');
    expect(told('[Hiring] Logo - $150', 'Our kit costs $40 and $60.')).toBe('15000 USD/fixed');
  });

  it('stays silent on several amounts of the same weight, and says so', () => {
    const found = budgetOf('Work', 'Logo $100. Banner $250.', false);
    expect(found.budget).toBeNull();
    expect(found.reason).toContain('“$100”');
  });

  it('never takes a salary for the price of a project', () => {
    expect(told('Engineer', '$120,000 - $150,000, dental', true)).toBe('12000000-15000000 USD/year');
    expect(told('Engineer', 'Salary: 90000 EUR')).toBe('9000000 EUR/year');
  });

  it('reads a bare figure in the currency of the others', () => {
    expect(told('Need copy', 'Budget: 500\nMy last one cost £80')).toBe('50000 GBP/fixed');
  });

  it('yields whole, positive, ordered minor units for any text', () => {
    const piece = fc.constantFrom(
      '$',
      '€',
      '1',
      '9',
      '0',
      '.',
      ',',
      '-',
      ' ',
      'k',
      '/hr',
      'to',
      'USD',
      'per',
      ' hour',
      '\n',
      "'",
      'budget ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { budget } = budgetOf('', pieces.join(''), false);
        if (budget === null) return;
        expect(Number.isSafeInteger(budget.minMinor) && Number.isSafeInteger(budget.maxMinor)).toBe(true);
        expect(budget.minMinor).toBeGreaterThan(0);
        expect(budget.maxMinor).toBeGreaterThanOrEqual(budget.minMinor);
      }),
    );
  });

  it.each(['$1', '1,', '1 ', '$', '1-', '9', '1.000', 'budget ', 'Rs. '])('is quick on a long run of %j', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    const start = performance.now();
    budgetOf(text, text, false);
    expect(performance.now() - start).toBeLessThan(300);
  });
});
