import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../../src/engines/discovery/budgets/budgets.ts';
import { told } from './told-budget.ts';

describe('budgetOf', () => {
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
      ['ACME | Engineer | £90k + 2% equity', 'Deal: £70k - £90k + equity', '7000000-9000000 GBP/year'],
      ['ACME | Engineer | $200k salary - $400k total compensation', '', null],
      ['Writers (AU$65 per ~1000 words)', 'The rate is capped at $65 per package.', '6500 AUD/item'],
      [
        'Engineer in New York, $225-250K',
        'In Toronto it is C$170k. Apply: example.com/7e9b-29cad71',
        '22500000-25000000 USD/year',
      ],
      [
        'Photo editors',
        'I am going to pay **$125.00** per wedding, so I am technically paying around $13 an hour.',
        '12500 USD/item',
      ],
      ['Questions', 'We will pay $10 per short question and $25 per essay.', null],
      ['Developers', 'Juniors earn $15-25 per hour, gurus get between $60 and $150 an hour.', null],
      ['Stories', 'You can expect 20% of $2.79 for each sale.', null],
      ['Recruiting', 'If you refer the one we hire you get $500!', null],
      ['ACME | Engineer', '$150K - $225K • $15k relocation bonus', '15000000-22500000 USD/year'],
      ['ACME | Engineers', 'Backend: $170-225k\nSales: OTE $280k-$400k', null],
      ['ACME | Many roles', '1. Counsel | $200K-$230K\n$200,000-$230,000 base\n2. Engineer | $90/hr', null],
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
    'budget under ',
    'compensation: a ',
    '5 bin TL ',
    '$5 upfront and ',
    '1本',
    'бюджет 1к ',
  ];

  const read = (text: string): void => {
    budgetOf(text.slice(0, 100), text, { isEmployment: true, isRequest: true });
  };
  const timeOf = (work: () => void): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  /** The least of some runs: whatever else happens on the machine only adds to a run. */
  const least = (runs: number, measure: () => number): number => Math.min(...Array.from({ length: runs }, measure));

  it.each(HOSTILE)('is quick on 100 kB of %j', (unit) => {
    const text = unit.repeat(100_000 / unit.length);
    expect(least(7, () => timeOf(() => read(text)))).toBeLessThan(50);
  });

  it.each(HOSTILE)('takes at most eleven times the time for ten times as much of %j', (unit) => {
    const small = unit.repeat(1000 / unit.length);
    const large = unit.repeat(10_000 / unit.length);
    // Both sides do the same amount of text in one round, so that a disturbed round shows as such, and the calmest round counts.
    const round = (): number => {
      const ten = timeOf(() => Array.from({ length: 10 }, () => read(small)));
      return timeOf(() => read(large)) / ten;
    };
    for (let warm = 0; warm < 3; warm++) round();
    expect(least(25, round)).toBeLessThanOrEqual(1.1);
  });
});
