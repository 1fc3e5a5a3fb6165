/** What is told of a post: true, from the place that says it, and nothing that says the contrary of another line. */
import { describe, expect, it } from 'vitest';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false });

function told(title: string, body: string): { readonly reasons: readonly string[]; readonly doubts: readonly string[] } {
  const { reasons, counterReasons } = screen(post({ title, body }), NOW).screening;
  return { reasons, doubts: counterReasons };
}

describe('what is quoted', () => {
  it('is never a sentence for the words of a web address in it', () => {
    const body =
      'We had great replies (https://forum.example/r/hiring_freelance_artists_wanted) to our last post, so here we are again! We do this with freelance people and need a logo. $300, PM me.';
    const { reasons } = told('[Hiring] Logo', body);
    expect(reasons.filter((reason) => reason.includes('great replies'))).toEqual([]);
  });

  it.each([
    'We need a landing page while paying attention to search words',
    'We need a landing page so that people pay a visit',
    'Our conversion rate is low and we need a landing page',
    'We need a landing page as the old one paid off',
    'We need a landing page and whoever is in charge is away',
    'We need a landing page that saves our members money',
  ])('money is not read where none is spoken of: %s', (sentence) => {
    expect(told('[Hiring] Landing page', `${sentence}. PM me.`).doubts).toContain('hires, and does not speak of pay');
  });

  it.each([
    ['We will of course compensate fairly', 'We need a landing page for our start-up.'],
    ['Of course we offer money for this', 'We need a landing page for our start-up.'],
    ['Tell me how much you generally charge for work', 'We need a landing page for our start-up.'],
  ])('pay is read in: %s', (sentence, before) => {
    expect(told('[Hiring] Landing page', `${before} ${sentence}. PM me.`).doubts).toContain(
      `speaks of pay, names no amount: “${sentence}”`,
    );
  });

  it('the sentence that speaks of it is quoted', () => {
    const body = 'We need a landing page. All while paying attention to speed. We pay what you usually charge.';
    expect(told('[Hiring] Landing page', body).doubts).toContain(
      'speaks of pay, names no amount: “We pay what you usually charge”',
    );
  });
});

describe('of work without pay', () => {
  it('a post that is merely tagged as hiring speaks of no pay', () => {
    expect(told('[Hiring] Logo', 'This one is unpaid.').doubts).toEqual([]);
    expect(told('[Hiring] Logo', 'We cannot pay, but it would help us.').doubts).toEqual([]);
  });

  it('one that speaks of money elsewhere does', () => {
    const body = 'This one is unpaid. Later there is a budget for the paper and the printing.';
    expect(told('[Hiring] Logo', body).doubts).toContain('speaks of pay all the same');
  });
});

describe('words of a job', () => {
  it('a share that is told as pay is none besides', () => {
    const { doubts } = told('[Hiring] Developer of our plugin', 'Equity and hourly. Responsibilities: all. $300.');
    expect(doubts.filter((doubt) => doubt.includes('Equity'))).toHaveLength(1);
  });

  it('are no doubt about what is dropped as a job for its pay by the year', () => {
    const { reasons, doubts } = told('[Hiring] Voice actor', 'We pay $25k - $35k a year, with shifts and weekends.');
    expect(reasons[0]).toBe('dropped: a job, not a project');
    expect(doubts.filter((doubt) => doubt.startsWith('has words of a job'))).toEqual([]);
  });
});

describe('a deadline and a condition', () => {
  it.each([
    "I'll take until tomorrow morning to reply to all",
    'I will probably wait until Friday',
    'We need until Monday to decide',
  ])('how soon they answer is no deadline: %s', (sentence) => {
    expect(told('[Hiring] Landing page', `We need a landing page. ${sentence}. PM me.`).reasons.join()).not.toContain('by when');
  });

  it('where they live is no condition, when somebody works may be', () => {
    expect(told('[Hiring] Landing page', 'We need a landing page. Our timezone is CST though.').doubts.join()).not.toContain(
      'condition',
    );
    expect(told('[Hiring] Landing page', 'We need a landing page. You work in our time zone.').doubts).toContain(
      'sets a condition: “You work in our time zone”',
    );
  });
});

describe('how to answer', () => {
  const contact = (sentence: string): string | undefined =>
    told('[Hiring] Landing page', `We need a landing page. ${sentence}. $600.`).reasons.find((reason) =>
      reason.includes(' contact'),
    );

  it.each([
    "It goes to the lower right corner, above the 'contact us' square",
    'It has home, about us, contact, shop and news',
    'It comes with a contact form on our own server',
    'Under the contact us page stands a map',
    'We will reach out to some of you',
    'I send samples of the paper first',
  ])('parts of the page are no invitation: %s', (sentence) => {
    expect(contact(sentence)).toBe('+5 of 10 contact: can be answered where it stands');
  });

  it.each([
    'Please use the contact form on our site',
    'Contact us with examples',
    'Write through our contact page',
    'Reply with three links',
    'Send two samples and your rates',
    'Please hmu',
  ])('what is to be used is one: %s', (sentence) => {
    expect(contact(sentence)).toBe(`+8 of 10 contact: says how to answer: “${sentence}”`);
  });
});

describe('what stands beside the pay', () => {
  it.each([
    ['We pay $60 for our favorite logo', 'is a contest, only the chosen one is paid'],
    ['We run a logo contest for $60 and the winner gets it', 'is a contest, only the chosen one is paid'],
    ['To apply, draw a quick sketch of an owl', 'wants a sample made before anybody is hired'],
  ])('%s', (sentence, words) => {
    const { doubts } = told('[Hiring] Logo, $60', `We need a logo for our bakery. ${sentence}. PM me.`);
    expect(doubts.filter((doubt) => doubt.includes('contest') || doubt.includes('sample'))).toEqual([`${words}: “${sentence}”`]);
    expect(doubts.some((doubt) => doubt.startsWith('part of the pay'))).toBe(false);
  });

  it('a share of what comes in is no pay, and beside a sum a part of it', () => {
    const sentence = 'This is paid: a portion of whatever we make goes to you';
    const body = `We need a logo for our bakery. ${sentence}. PM me.`;
    expect(told('[Hiring] Logo', body).reasons[0]).toBe(`dropped: no pay: “${sentence}”`);
    expect(told('[Hiring] Logo, $90', body).doubts).toContain(`part of the pay may not be money: “${sentence}”`);
  });
});

describe('what is not asked for', () => {
  it.each([
    'You will never be asked for any deposit, registration fee, training fee or starter kit',
    'Registration fee: none. Training fee: none',
    "You don't have to pay a deposit",
    'Nobody has to buy gift cards here',
    "We don't ask you for bank details or a security deposit to start",
    '项目直招，无任何押金、培训费，长期稳定项目',
    '不收押金/培训费',
  ])('is no touch of fraud: %s', (sentence) => {
    const { reasons, doubts } = told('[Hiring] Logo, $300', `We need a logo for our bakery. ${sentence}. PM me.`);
    expect([...reasons, ...doubts].filter((line) => line.includes('fraud'))).toEqual([]);
  });

  it.each([
    'No experience, flexible hours, good pay of $50 daily, small registration fee of $20 first',
    'Experience? No. You have to pay a deposit of $20 first',
    'No skills, just buy gift cards for us',
    '不限经验，押金、培训费 200元',
  ])('is not what stands behind another denial: %s', (sentence) => {
    const { reasons, doubts } = told('[Hiring] Logo, $300', `We need a logo for our bakery. ${sentence}. PM me.`);
    expect([...reasons, ...doubts].filter((line) => line.includes('fraud'))).not.toEqual([]);
  });
});
