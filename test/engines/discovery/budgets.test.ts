import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../src/engines/discovery/budgets.ts';

interface Terms {
  readonly isEmployment?: boolean;
  readonly isRequest?: boolean;
}

/** `min-max CUR/unit` in minor units, or null. A request for a project unless told otherwise. */
function told(title: string, body = '', { isEmployment = false, isRequest = true }: Terms = {}): string | null {
  const { budget } = budgetOf(title, body, { isEmployment, isRequest });
  if (budget === null) return null;
  const { minMinor, maxMinor, currency, unit } = budget;
  return `${minMinor === maxMinor ? minMinor : `${minMinor}-${maxMinor}`} ${currency}/${unit}`;
}

type Case = readonly [text: string, budget: string | null];

/** Every one is read alike as a title and as a line of its own in the body. */
const FORMS: readonly Case[] = [
  // Signs, codes and words.
  ['$500', '50000 USD/fixed'],
  ['$ 500', '50000 USD/fixed'],
  ['500 USD', '50000 USD/fixed'],
  ['USD 500', '50000 USD/fixed'],
  ['USD500', '50000 USD/fixed'],
  ['500$', '50000 USD/fixed'],
  ['500 $', '50000 USD/fixed'],
  ['US$500', '50000 USD/fixed'],
  ['US$ 500', '50000 USD/fixed'],
  ['USD $500', '50000 USD/fixed'],
  ['500 dollars', '50000 USD/fixed'],
  ['20 bucks', '2000 USD/fixed'],
  ['500 USDC', '50000 USD/fixed'],
  ['300 USDT', '30000 USD/fixed'],
  ['$500 CAD', '50000 CAD/fixed'],
  ['CA$500', '50000 CAD/fixed'],
  ['C$500', '50000 CAD/fixed'],
  ['CAD $500', '50000 CAD/fixed'],
  ['A$1,200.50', '120050 AUD/fixed'],
  ['AUD 750', '75000 AUD/fixed'],
  ['NZ$300', '30000 NZD/fixed'],
  ['S$900', '90000 SGD/fixed'],
  ['HK$4,000', '400000 HKD/fixed'],
  ['R$ 500', '50000 BRL/fixed'],
  ['MX$2,500', '250000 MXN/fixed'],
  ['€500', '50000 EUR/fixed'],
  ['500€', '50000 EUR/fixed'],
  ['500 EUR', '50000 EUR/fixed'],
  ['500 euros', '50000 EUR/fixed'],
  ['£300', '30000 GBP/fixed'],
  ['300 quid', '30000 GBP/fixed'],
  ['300 GBP', '30000 GBP/fixed'],
  ['₹20k', '2000000 INR/fixed'],
  ['₹1,50,000', '15000000 INR/fixed'],
  ['Rs. 5000', '500000 INR/fixed'],
  ['Rs 5,000', '500000 INR/fixed'],
  ['INR 40,000', '4000000 INR/fixed'],
  ['2 lakh INR', '20000000 INR/fixed'],
  ['₹2 lakhs', '20000000 INR/fixed'],
  ['12 LPA', '120000000 INR/year'],
  ['¥50000', '50000 JPY/fixed'],
  ['50,000 yen', '50000 JPY/fixed'],
  ['₩500,000', '500000 KRW/fixed'],
  ['500,000 won', '500000 KRW/fixed'],
  ['₱15,000', '1500000 PHP/fixed'],
  ['PHP 15,000', '1500000 PHP/fixed'],
  ['Rp 500.000', '50000000 IDR/fixed'],
  ['RM 800', '80000 MYR/fixed'],
  ['15 000 ₽', '1500000 RUB/fixed'],
  ['15 000 руб', '1500000 RUB/fixed'],
  ['5000 грн', '500000 UAH/fixed'],
  ['₺9.000', '900000 TRY/fixed'],
  ['₦80,000', '8000000 NGN/fixed'],
  ['1 000 zł', '100000 PLN/fixed'],
  ['1 000,50 zł', '100050 PLN/fixed'],
  ['PLN 800', '80000 PLN/fixed'],
  ['5000 Kč', '500000 CZK/fixed'],
  ['4500 SEK', '450000 SEK/fixed'],
  ['CHF 1’200', '120000 CHF/fixed'],
  ["CHF 1'200.-", '120000 CHF/fixed'],
  ['AED 3,000', '300000 AED/fixed'],
  ['₪1200', '120000 ILS/fixed'],
  ['KWD 120', '120000 KWD/fixed'],
  ['R15 000', '1500000 ZAR/fixed'],
  ['R1,500', '150000 ZAR/fixed'],
  ['PHP 30k-40k/month', '3000000-4000000 PHP/month'],
  ['1500usd', '150000 USD/fixed'],
  ['5k$', '500000 USD/fixed'],
  ['€~55k-€~75k', '5500000-7500000 EUR/year'],
  // Groups and decimals.
  ['1.000 €', '100000 EUR/fixed'],
  ['1.000,50 €', '100050 EUR/fixed'],
  ['1 000 €', '100000 EUR/fixed'],
  ['€ 500,-', '50000 EUR/fixed'],
  ['$1,250', '125000 USD/fixed'],
  ['$99.95', '9995 USD/fixed'],
  ['$.50', '50 USD/fixed'],
  // Thousands.
  ['$5k', '500000 USD/fixed'],
  ['$1.5k', '150000 USD/fixed'],
  ['5k USD', '500000 USD/fixed'],
  ['€2 thousand', '200000 EUR/fixed'],
  ['$5K-8K', '500000-800000 USD/fixed'],
  ['$5-8k', '500000-800000 USD/fixed'],
  ['$1.5k–2k', '150000-200000 USD/fixed'],
  // Ranges.
  ['$500-800', '50000-80000 USD/fixed'],
  ['$500 - $800', '50000-80000 USD/fixed'],
  ['$500 to $800', '50000-80000 USD/fixed'],
  ['$500 ~ $800', '50000-80000 USD/fixed'],
  ['€500…800', '50000-80000 EUR/fixed'],
  ['500-800 USD', '50000-80000 USD/fixed'],
  ['500 to 800 euros', '50000-80000 EUR/fixed'],
  ['between $500 and $800', '50000-80000 USD/fixed'],
  ['€ 500 – € 800', '50000-80000 EUR/fixed'],
  ['$10.50/hr - $17.94/hr', '1050-1794 USD/hour'],
  ['[180 - 210K USD]', '18000000-21000000 USD/year'],
  // Units.
  ['€40-60/h', '4000-6000 EUR/hour'],
  ['40 EUR per hour', '4000 EUR/hour'],
  ['15/hr', '1500 USD/hour'],
  ['15-20/hr', '1500-2000 USD/hour'],
  ['$15/hr', '1500 USD/hour'],
  ['$15 /hour', '1500 USD/hour'],
  ['$15 an hour', '1500 USD/hour'],
  ['$15 hourly', '1500 USD/hour'],
  ['$30+/hour', '3000 USD/hour'],
  ['$20/h (max 40h)', '2000 USD/hour'],
  ['hourly rate: $20', '2000 USD/hour'],
  ['150-200 PLN/h', '15000-20000 PLN/hour'],
  ['45 €/Stunde', '4500 EUR/hour'],
  ['$400/day', '40000 USD/day'],
  ['£300 - £350 per day', '30000-35000 GBP/day'],
  ['the rate for the day is $110', '11000 USD/day'],
  ['$1000 per week', '100000 USD/week'],
  ['$3k/month', '300000 USD/month'],
  ['$20K/mo', '2000000 USD/month'],
  ['$2,000 monthly', '200000 USD/month'],
  ['₹45,000 per month', '4500000 INR/month'],
  ['$100,000 per year', '10000000 USD/year'],
  ['$84,000/year', '8400000 USD/year'],
  ['120k-160k/yr', '12000000-16000000 USD/year'],
  ['€45.000 - € 70.000 per year', '4500000-7000000 EUR/year'],
  ['60k EUR p.a.', '6000000 EUR/year'],
  ['$5-10 per video', '500-1000 USD/item'],
  ['$25 per article', '2500 USD/item'],
  ['$15/post', '1500 USD/item'],
  ['$150-300 per infographic', '15000-30000 USD/item'],
  ['$3 per t-shirt', '300 USD/item'],
  ['$2 per lead', '200 USD/item'],
  ['$60 per 1000 words', '6000 USD/item'],
  ['$1 to $3 per 100 words', '100-300 USD/item'],
  ['AU$65 per ~1000 words', '6500 AUD/item'],
  ['$0.05/word', '5 USD/item'],
  ['5 cents per word', '5 USD/item'],
  ['$50 each', '5000 USD/item'],
  ['$5 a pop', '500 USD/item'],
  ['$400 per project', '40000 USD/fixed'],
  ['£300 fixed', '30000 GBP/fixed'],
  ['$700 for the whole project', '70000 USD/fixed'],
  ['800-1200 USDT monthly', '80000-120000 USD/month'],
  ['$3K - $4.5K / monthly', '300000-450000 USD/month'],
  ['45-50k€ brut annuel', '4500000-5000000 EUR/year'],
  ['Stundensatz: 45 €', '4500 EUR/hour'],
  ['Wynagrodzenie: 5000 zł', '500000 PLN/fixed'],
  ['Бюджет: 15 000 ₽', '1500000 RUB/fixed'],
  ['presupuesto 300 €', '30000 EUR/fixed'],
  ['Rate: $35-$45/hr, W2', '3500-4500 USD/hour'],
  ['$5–$10 per min', '500-1000 USD/item'],
  // Labels, hedges, terms.
  ['Budget: 500', '50000 USD/fixed'],
  ['budget is 1k', '100000 USD/fixed'],
  ['my budget is around $300', '30000 USD/fixed'],
  ['paying up to $250', '25000 USD/fixed'],
  ['Our budget is at least €2,000', '200000 EUR/fixed'],
  ['~$300', '30000 USD/fixed'],
  ['pay is $75', '7500 USD/fixed'],
  ['I can pay $40 via paypal', '4000 USD/fixed'],
  ['$500 + 3 revisions', '50000 USD/fixed'],
  ['budget $500 and 2 weeks of time', '50000 USD/fixed'],
  ['pay: $20 to 5 people', '2000 USD/fixed'],
  ['$100 (paypal)', '10000 USD/fixed'],
  ['$500. Start soon', '50000 USD/fixed'],
  ['$20 for your troubles', '2000 USD/fixed'],
  ['$15 OBO', '1500 USD/fixed'],
  ['we pay five hundred dollars', '50000 USD/fixed'],
  ['I will pay twenty bucks', '2000 USD/fixed'],
  // A salary is no price.
  ['$90k salary', '9000000 USD/year'],
  ['$60-$120k salary', '6000000-12000000 USD/year'],
  ['$80k + bonus', '8000000 USD/year'],
  ['$120k–$160k', '12000000-16000000 USD/year'],
  ['£85–120k + equity', '8500000-12000000 GBP/year'],
  ['Salary: 90000 EUR', '9000000 EUR/year'],
  ['Contract $35-50K', '3500000-5000000 USD/fixed'],
  ['Budget $40,000 for the app', '4000000 USD/fixed'],
];

/** No pay for this work, or none that can be told. */
const TRAPS: readonly string[] = [
  'no figure here',
  'pay DOE',
  'competitive pay, depends on experience',
  // A company's money.
  'raised $2M',
  'we raised $2.7M last year',
  'a $50,000 seed round',
  'we have $300k in revenue',
  'a $2M startup',
  'we just raised $800,000 and are growing',
  'MRR is $12k',
  '$15k MRR and growing',
  'we make $40k a month',
  'backed by $5M in funding',
  'the $1.6 trillion market',
  'an industry worth $400B',
  'it sold for $750 million',
  // Prices, costs, debts.
  'our $7/month plan',
  'the domain costs $12',
  'hosting is $20 per month',
  'my rent is $900',
  'the course fee is $500',
  'they charge $80 for this',
  'a local firm quoted me $400',
  'the shirt sells for $20',
  'tickets are $35 each',
  'he owes me $750',
  'I spent $1,200 on ads',
  'it is a $300 laptop',
  'shipping is $35',
  'we cannot afford the $600 that studios want',
  'wants $400 for it',
  // What others earn or pay.
  'they paid me $50',
  'my client pays me $40 per hour',
  'I earn $28k',
  'I was making $36,000/year',
  'they offered me $65,000',
  'I charge $40/hr',
  'the going rate is $60/hr',
  'I usually get paid $30',
  'we have already paid $1500',
  'I would rather not pay $80',
  'see example.com/training-30k-job',
  'our 300K+ monthly audience',
  // Extras, gifts, chances.
  'a $25 gift card',
  'a $500 signing bonus',
  'a $500 referral fee',
  'win a $1000 prize',
  'the $10 contest',
  'a $100 deposit is required',
  'an initial payment of $50',
  '$10 donated to charity',
  'a $20 donation',
  '20% off, a $40 discount',
  // Numbers that are no money.
  '10k users',
  'a budget of 10k words',
  'a 5k run',
  '4k video, 60 fps',
  '401k and dental',
  '401K match',
  'open 24/7, 9-5',
  '2013-05-10',
  'Budget 2013',
  'h264 and v2',
  '50% of profits',
  '5 years of experience',
  'page 3 of 12, issue #500',
  'call 555-1234',
  'call +1 (555) 010-0199',
  'ISBN 978-3-16-148410-0',
  '3 videos per week',
  'a 1-hour call',
  'PHP5 and PHP 5.4',
  'lift 50 pounds',
  'my 2 cents',
  'about 4 an hour',
  '$30s per hour',
  'Django 1.4 and Python 2.7',
  'rate 5 out of 10',
  // No exact budget can be made of these.
  '0.5 ETH',
  'Budget: 0.5 ETH',
  'pay is 0.01 BTC',
  '$0.005 per word',
  'paid in exposure',
  'two or three hundred dollars',
];

describe('budgetOf', () => {
  it.each(FORMS)('%s', (text, budget) => {
    expect(told(text)).toBe(budget);
    expect(told('Somebody wanted', `Some words first.\n${text}`)).toBe(budget);
  });

  it.each(TRAPS)('finds no pay in: %s', (text) => {
    expect(told(text)).toBeNull();
    expect(told('Somebody wanted', `Some words first.\n${text}`)).toBeNull();
    expect(told('Somebody wanted', `Some words first, and then ${text}, they said.`)).toBeNull();
  });

  describe('of several amounts', () => {
    it.each<readonly [title: string, body: string, budget: string | null]>([
      ['Designer wanted', 'We sell $20 mugs and $30 shirts. Budget: $400 for the logo.', '40000 USD/fixed'],
      ['[Hiring] Logo - $150', 'Our kit costs $40 and $60.', '15000 USD/fixed'],
      ['[Hiring] Images - $600', 'We send an initial payment of $50 first, the rest follows.', '60000 USD/fixed'],
      ['Simple data entry - $5 an hour', 'It takes 14 hours, so you will get $70.', '500 USD/hour'],
      ['[Hiring] $200 to spin 50 articles', 'If you do four an hour that is $16/hr.', '20000 USD/fixed'],
      ['Writers', 'Will pay up to $20 per article. $30 bonus if it goes viral.', '2000 USD/item'],
      ['Teachers', '8k RMB starting monthly salary (about $1200), with a raise later.', '800000 CNY/month'],
      ['Teachers', '3,500,000 Won a month ($3,100)', '3500000 KRW/month'],
      ['ACME | Engineer | $160k-$180k ($210k for seniors)', '', '16000000-18000000 USD/year'],
      ['ACME | Many roles | $100,000 - $200,000', 'Engineer - $150,000\nWriter - $100,000', '10000000-20000000 USD/year'],
      ['Mobile developers, 130k+ bonus', 'Pay ranges from 110-130k.', '11000000-13000000 USD/year'],
      ['Wanted', 'You start at $40/h.\nWe pay $40-60/h.', '4000-6000 USD/hour'],
      ['$50 for a short recording', 'A sample first: I will pay you $25 for ten seconds.', '5000 USD/fixed'],
      ['ACME | Engineer', '$150K - $225K • $15k relocation bonus', '15000000-22500000 USD/year'],
      ['ACME | Engineers', 'Backend: $170-225k\nSales: OTE $280k-$400k', null],
      ['Work', 'Logo $100. Banner $250.', null],
      ['ACME | Engineers', 'Backend: $150k-$180k\nFrontend: $120k-$160k', null],
      ['ACME | Junior ($100k), senior ($150k)', '', null],
      ['Shirts', 'We pay a flat $150 or $3 per shirt.', null],
      ['Listings', 'Hourly ($10) or per product ($5).', null],
    ])('%s / %s', (title, body, budget) => {
      expect(told(title, body, { isEmployment: /engineer|teacher|developer|roles|junior/i.test(title) })).toBe(budget);
    });

    it('says why it stays silent', () => {
      const silent = (body: string): string | null => budgetOf('Work', body, { isEmployment: false, isRequest: true }).reason;
      expect(silent('Logo for pay: $100. Banner for pay: $250.')).toBe(
        'several amounts and none is named as the budget: “$100”, “$250”',
      );
      expect(silent('We pay a flat $150 or $3 per shirt.')).toBe('leaves the choice between “$150” and “$3 per shirt”');
      expect(silent('It costs $20.')).toBe('“$20” is not named as pay');
      expect(silent('Pay is 0.5 ETH.')).toBe('“0.5 ETH” has no fixed price');
      expect(silent('Nothing at all.')).toBeNull();
    });

    it('says which it took, and what it had to assume', () => {
      const { reason } = budgetOf('Need copy', 'Budget: 500', { isEmployment: false, isRequest: true });
      expect(reason).toBe('names “500” (no currency written, read as USD)');
    });
  });

  it('never takes a salary for the price of a project', () => {
    const job = { isEmployment: true };
    expect(told('Engineer', '$120,000 - $150,000, dental', job)).toBe('12000000-15000000 USD/year');
    expect(told('Engineer', 'Salary: 90000 EUR')).toBe('9000000 EUR/year');
    expect(told('Wanted: engineer', 'COMP:\n• 100K+\n• Dental', job)).toBe('10000000 USD/year');
    expect(told('ACME | Engineers | Pune | 35-100L INR', '', job)).toBe('350000000-1000000000 INR/year');
    expect(told('ACME | Engineer | full-time | €30–40k RAL', '', job)).toBe('3000000-4000000 EUR/year');
    expect(told('ACME | Engineer | 140k - 180k USD + benefits', '', job)).toBe('14000000-18000000 USD/year');
  });

  it.each<readonly [title: string, body: string, budget: string | null]>([
    ['招产品经理', '薪资：20-35k', '2000000-3500000 CNY/month'],
    ['招产品经理', '薪资范围：15-20K 每月结算', '1500000-2000000 CNY/month'],
    ['远程 前端工程师 18-90k', '', '1800000-9000000 CNY/month'],
    ['工程师', '年薪 30-50w', '30000000-50000000 CNY/year'],
    ['招募专家（300-1000元/任务）', '', '30000-100000 CNY/item'],
    ['兼职翻译', '预算：500元', '50000 CNY/fixed'],
    ['兼职', '薪资 200元/天', '20000 CNY/day'],
    ['外包 ¥3000', '', '300000 CNY/fixed'],
    ['招工程师', '公司有100万用户，成立于2015年', null],
    ['ボランティアではない仕事', '報酬: 50000円', '50000 JPY/fixed'],
    ['Someone for a Chinese shop', '15-25k RMB', '1500000-2500000 CNY/fixed'],
  ])('reads Chinese and Japanese: %s %s', (title, body, budget) => {
    expect(told(title, body)).toBe(budget);
  });

  it('takes a quoted line for the word of somebody else', () => {
    expect(told('Re: your post', '> the budget is $500\nIs that per page?')).toBeNull();
  });

  it('reads a bare figure in the currency of the others', () => {
    expect(told('Need copy', 'Budget: 500\nMy last one cost £80')).toBe('50000 GBP/fixed');
  });

  it('reads the body where the title only lends its start, cut within an amount', () => {
    expect(told('ACME | Engineer | €100K–€16…', 'ACME | Engineer | €100K–€165K + Equity', { isEmployment: true })).toBe(
      '10000000-16500000 EUR/year',
    );
  });

  it('believes a post that asks for no work only where the author promises to pay', () => {
    const other = { isRequest: false };
    expect(told('How much do you charge?', 'I think $50/hr is the market.', other)).toBeNull();
    expect(told('A job that pays $20 an hour', '', other)).toBeNull();
    expect(told('What I earn: $500 a month', 'Swag pays $5 per survey.', other)).toBeNull();
    expect(told('A question', 'Can someone do this? I will pay you $50.', other)).toBe('5000 USD/fixed');
    expect(told('A job', 'Salary: $4,000 per month', other)).toBe('400000 USD/month');
    expect(told('$1,400 bounty to the first who ports it', '', other)).toBe('140000 USD/fixed');
  });

  it('yields whole, positive, ordered minor units for any text', () => {
    const piece = fc.constantFrom(
      ...'$ € 1 9 0 . , - k /hr to USD per hour or and ( ) 万 薪资 lakh'.split(' '),
      ' ',
      '\n',
      "'",
      'budget ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, flag) => {
        const { budget } = budgetOf('', pieces.join(''), { isEmployment: flag, isRequest: true });
        if (budget === null) return;
        expect(Number.isSafeInteger(budget.minMinor) && Number.isSafeInteger(budget.maxMinor)).toBe(true);
        expect(budget.minMinor).toBeGreaterThan(0);
        expect(budget.maxMinor).toBeGreaterThanOrEqual(budget.minMinor);
      }),
    );
  });

  const HOSTILE = [
    '$1',
    '1,',
    '1 ',
    '$',
    '1-',
    '9',
    '1.000',
    'budget ',
    'Rs. ',
    '$1 or ',
    'pay $1/',
    '1k-',
    'a hundred dollars ',
    '薪资1',
    '- ',
    '(',
    'i will ',
  ];

  /** The least of some runs: what else happens on the machine only adds to a run. */
  function leastTime(text: string): number {
    let least = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 7; run++) {
      const start = performance.now();
      budgetOf(text.slice(0, 400), text, { isEmployment: true, isRequest: true });
      least = Math.min(least, performance.now() - start);
    }
    return least;
  }

  it.each(HOSTILE)('is quick on 100 kB of %j', (unit) => {
    expect(leastTime(unit.repeat(100_000 / unit.length))).toBeLessThan(50);
  });

  it.each(HOSTILE)('takes at most eleven times the time for ten times as much of %j', (unit) => {
    const small = leastTime(unit.repeat(1000 / unit.length));
    const large = leastTime(unit.repeat(10_000 / unit.length));
    // Below a tenth of a millisecond the clock tells more of itself than of the work.
    expect(large).toBeLessThanOrEqual(Math.max(0.1, small) * 11);
  });
});
