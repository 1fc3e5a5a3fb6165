import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTACT_KINDS } from '../../../../src/domain/contact.ts';
import type { DropReason, Engagement, Post, Screening } from '../../../../src/domain/opportunity.ts';
import type { FoundContact } from '../../../../src/engines/discovery/screening/contactability.ts';
import { createScreener, type ScreeningRules } from '../../../../src/engines/discovery/screening/screening.ts';
import { quietTime } from '../../../processor-time.ts';
import { post, SERVICES } from '../posts.ts';

const NOW = new Date('2026-03-02T09:00:00.000Z');
const RULES: ScreeningRules = { services: SERVICES, minScore: 0, maxAgeDays: 30, keepEmployment: false };
const screen = (patch: Partial<Post>, rules: Partial<ScreeningRules> = {}): ReturnType<ReturnType<typeof createScreener>> =>
  createScreener({ ...RULES, ...rules })(post(patch), NOW);

const DROPS: readonly (readonly [why: DropReason | null, title: string, body: string])[] = [
  [null, '[Hiring] Landing page for a bakery', 'Budget: $500, PM me.'],
  [null, '[TASK] One page website, $80', 'Simple thing. $bid'],
  [null, '[PAID] Looking for a voice actor for an indie game', 'Rate: $50 per episode. DM me with a demo.'],
  [null, 'Looking for someone to design a new logo for my coffee shop', 'I can pay $150. Send me your portfolio.'],
  [null, 'Need a landing page designer', 'We are a small bakery and looking to hire a freelancer. Budget is 400 EUR.'],
  [null, '[H] $100 PayPal [W] Logo design for my channel', 'Need it this week.'],
  ['offer', '[For Hire] Landing page designer', 'I will build your landing page. My portfolio is below. $30/hr.'],
  ['offer', '[OFFER] I will design your logo for $20', 'DM me!'],
  ['offer', 'SEEKING WORK | Remote | Landing pages', 'I am a web designer with ten years of experience.'],
  ['offer', '[H] Logo design [W] PayPal', 'Cheap and quick.'],
  ['offer', 'Freelance logo designer available for work', 'Check out my portfolio. I charge $40 an hour. Hire me!'],
  ['not_a_request', 'How much should I charge for a landing page?', 'I was wondering what you all think. Any advice?'],
  ['not_a_request', '[Discussion] Logo trends', 'What do you think of them?'],
  ['not_a_request', 'I built a landing page in a day', 'Just wanted to share. Feedback welcome.'],
  [
    'employment',
    '[Hiring] Landing page developer, full time',
    'Salary $90k, health insurance, 401k, dental. Join our team in our office. Send your resume.',
  ],
  ['unpaid', '[Hiring] Logo designer', 'Unpaid, but great exposure and it will look good for your portfolio.'],
  ['unpaid', '[RevShare] Looking for a voice actor', 'We split the profits once we make money.'],
  ['unpaid', '[Request] Could someone make a logo for my friend', 'It would mean a lot to him.'],
  [
    'scam',
    '[Hiring] Voice over from home',
    'No experience needed. Pay a registration fee of $50 first, refunded with your first pay. Contact on WhatsApp.',
  ],
  ['scam', '[Hiring] Landing page', 'We will send you a check, deposit the check and buy gift cards with the rest.'],
  ['closed', '[Hiring] Landing page $300', 'EDIT: position filled, thanks all.'],
  ['closed', '[Hiring] [Closed] Landing page $300', 'Thanks everybody.'],
  ['closed', '[Hiring] Landing page $300', "Thanks, I've hired someone."],
  [null, '[Hiring] Landing page $300', "I've already hired one engineer from here this year and it went well."],
  [null, '[Hiring] Landing page $300', "We've hired around a dozen other people through these threads."],
  ['no_service', '[Hiring] Someone to walk my dog', 'Paying $20 an hour.'],
  ['scam', '[Hiring] Online testers', 'Earn $200 daily. Top up your account with $25 to activate the tasks. Only on Telegram.'],
  [
    'scam',
    'Rate hotels from your phone',
    '30 tasks a day, 90 USDT. First you recharge your work account to get the combo orders.',
  ],
  [
    'not_a_request',
    'Beware of hotel ratings',
    'They say 30 tasks a day. First you recharge your work account to get the combo orders.',
  ],
  ['unpaid', '[Hiring] Landing page for a club', "We can't offer money, but our thanks."],
  [null, '[Hiring] Landing page for a club', "We can't pay London prices. Budget: $300."],
  ['unpaid', '[Hiring] Landing page for a coin', 'No upfront pay, you get 3% of the token supply.'],
  ['unpaid', '[Hiring] Logo designer', 'Ehrenamtlich, für die Referenz.'],
  ['unpaid', '[Hiring] Logo', '无偿，用爱发电。'],
  [null, '[Hiring] Logo for my shop', 'Will pay $60 by PayPal, cashiers check or steam cards.'],
  [null, '[Hiring] Logo for a forwarder', 'We receive parcels, relabel them and ship them to your home. Budget: $200.'],
  [
    null,
    '[Hiring] Landing page for a course',
    'You must buy the training package for $49 there, refundable. Students earn from home. Budget: $300.',
  ],
  [null, '[Hiring] Landing page for a tennis club', 'Members pay a registration fee of $40 there. Budget: $300.'],
];

describe('several posts together', () => {
  it('are screened as each of them is alone, whatever stands beside them', () => {
    const posts = DROPS.map(([, title, body]) => post({ title, body }));
    const alone = posts.map((one) => createScreener(RULES)(one, NOW));
    expect(createScreener(RULES).all(posts, NOW)).toEqual(alone);
    expect(createScreener(RULES).all(posts.toReversed(), NOW)).toEqual(alone.toReversed());
    expect(createScreener(RULES).all([], NOW)).toEqual([]);
  });
});

describe('its age', () => {
  it.each([
    ['2026-03-02T20:00:00.000Z', 'posted within a day', 'reasons'],
    ['2026-03-05T09:00:00.000Z', 'is dated in the future, 2026-03-05', 'counterReasons'],
    ['2040-03-05T09:00:00.000Z', 'is dated in the future, 2040-03-05', 'counterReasons'],
    [null, 'does not say when it was posted', 'counterReasons'],
  ] as const)('%s: %s', (postedAt, words, where) => {
    const { screening } = screen({ title: '[Hiring] Landing page', body: 'Budget: $500, PM me.', postedAt });
    expect(screening[where].join('\n')).toContain(words);
  });
});

describe('what is kept and what is dropped', () => {
  it.each(DROPS)('%s: %s', (why, title, body) => {
    const { screening } = screen({ title, body });
    expect({ dropped: screening.dropped, kept: screening.kept }).toEqual({ dropped: why, kept: why === null });
    if (why !== null && why !== 'offer' && why !== 'not_a_request') expect(screening.reasons[0]).toMatch(/^dropped: /);
  });

  it('denied warnings are none', () => {
    expect(screen({ body: 'Landing page, not unpaid, no registration fee. Budget: $500.' }).screening.dropped).toBeNull();
  });

  it('platform tags count like those of the title', () => {
    expect(screen({ title: 'Landing page', tags: ['For Hire'] }).screening.dropped).toBe('offer');
    expect(screen({ title: 'Landing page', tags: ['Hiring'] }).screening.dropped).toBeNull();
    expect(screen({ tags: ['Closed'] }).screening.dropped).toBe('closed');
  });

  it('a bounty label makes an issue a paid request', () => {
    const { screening } = screen({
      source: 'github',
      title: 'Crash in webhook handler',
      body: 'Steps to reproduce.',
      tags: ['💎 Bounty', '$200'],
    });
    expect(screening).toMatchObject({ kind: 'request', engagement: 'bounty', service: 'api_integration', dropped: null });
  });

  it('an issue without a word of pay is no request', () => {
    expect(
      screen({ source: 'github', title: 'Crash in webhook handler', body: 'Steps to reproduce.', tags: ['bug'] }).screening.kept,
    ).toBe(false);
  });

  it('age, score and employment follow the rules', () => {
    const old = { postedAt: '2025-12-01T00:00:00.000Z' };
    expect(screen(old).screening.dropped).toBe('too_old');
    expect(screen(old, { maxAgeDays: null }).screening.dropped).toBeNull();
    expect(screen({ postedAt: null }).screening.dropped).toBeNull();
    expect(screen({}, { minScore: 100 }).screening.dropped).toBe('low_score');
    const job = {
      title: '[Hiring] Landing page developer, full time',
      body: 'Salary $90k, health insurance, dental. Join our team.',
    };
    expect(screen(job, { keepEmployment: true }).screening).toMatchObject({ engagement: 'employment', dropped: null });
  });

  it.each<[Engagement, string, readonly string[]]>([
    ['contract', 'Freelance landing page, fixed price, one-off project.', []],
    ['contract', 'We need a five page website (home, team, treatments, prices) for our dental practice.', []],
    ['employment', 'Full time position with benefits, dental insurance and 401k. Landing page work.', []],
    ['employment', 'We are looking for somebody.', ['full-time']],
    ['contract', 'We are looking for somebody.', ['freelance']],
    ['contract', 'We are looking for somebody.', ['Contract']],
    ['unknown', 'We are looking for somebody.', []],
    ['employment', 'A barista, 30 hours a week, £11.90 an hour, staff food. Bring your CV.', []],
    ['employment', 'Kitchen porter for our pub, zero hours contract, £12.21 ph.', []],
    ['employment', 'Research fellow, 0.5 FTE, 12 months.', []],
    ['employment', 'Engineer, 130-160k a year. Interview: one call and a paid half day on a real bug.', []],
    ['contract', 'Drupal work, about 30 days, outside IR35.', []],
    ['contract', 'Two shops to finish for our clients, extra pair of hands for the next weeks, we pay net 14.', []],
    ['contract', 'Fence blew down, nine panels to supply and fit. Can somebody give me a price?', []],
    ['bounty', 'Who adds exports? EUR 1,500 on merge, against an invoice.', []],
    ['bounty', 'Will sponsor this issue: we offer a bounty of $600 for it.', []],
    ['employment', 'Full-time, $140K - $220K. Visa: will sponsor. We are backed and funded by angels, all upstream.', []],
    ['contract', 'Time for our site on Saturdays and Sundays, as weekends are when I work on it myself. Fixed price.', []],
    ['unknown', 'Somebody for Saturdays and Sundays, weekends are when I work on it myself.', []],
    ['employment', 'A barista for Saturdays and Sundays, some weekends off.', []],
    ['employment', 'Two positions, all hires go through the system.', []],
    ['employment', 'Have your CV and folio ready, the position is in French.', []],
    ['contract', 'I have a CV and a portfolio: both shall look alike, on a page. Fixed price.', []],
    ['unknown', 'Senior/Staff developer. Contract (potential for full-time).', ['who is hiring']],
    ['employment', 'Senior/Staff developer. Full-time, benefits.', ['who is hiring']],
  ])('engagement %s: %s %j', (engagement, body, tags) => {
    expect(screen({ title: '[Hiring] Somebody', body, tags }, { keepEmployment: true }).screening.engagement).toBe(engagement);
  });
});

describe('the score', () => {
  it('is the plain sum of the parts it names, between 0 and 100', () => {
    const sentences = fc.constantFrom(
      'We need a landing page.',
      'Budget: $500.',
      'PM me.',
      'Freelance.',
      'Looking for someone to help.',
      'Logo design',
      'I will pay.',
    );
    fc.assert(
      fc.property(
        fc.array(sentences),
        fc.constantFrom('[Hiring] ', '', '[Task] '),
        fc.constantFrom(null, 0, 5, 40),
        (parts, tag, replies) => {
          const { screening } = screen({ title: `${tag}${parts[0] ?? ''}`, body: parts.join(' '), replies });
          const named = screening.reasons
            .flatMap((reason) => /^\+(\d+) /.exec(reason)?.[1] ?? [])
            .reduce((sum, points) => sum + Number(points), 0);
          expect(screening.score).toBeLessThanOrEqual(100);
          expect(screening.kind === 'request' ? named : 0).toBe(screening.score);
        },
      ),
    );
  });

  const priced = (body: string, patch: Partial<Post> = {}): Screening =>
    screen({ title: '[Hiring] Landing page', body, ...patch }, { currency: 'USD' }).screening;
  const prices = ({ reasons }: Screening): string | undefined => reasons.find((reason) => / of 13 /.test(reason));

  it.each<[points: number, body: string, why: RegExp]>([
    [13, 'Budget: $500.', /the pay covers your lowest price for it, 100\.00 USD/],
    [13, 'We pay $20 per hour.', /a day at this rate \(160\.00 USD\) covers your lowest price/],
    [8, 'Budget: $80.', /the pay is a little below your lowest price for it, 100\.00 USD/],
    [3, 'Budget: $50.', /the pay is well below your lowest price/],
    [0, 'Budget: $20.', /the pay is far below your lowest price/],
    [0, 'We pay $4 per hour.', /a day at this rate \(32\.00 USD\) is far below/],
    [13, 'Three landing pages. Budget: $300.', /the pay for each of 3 \(100\.00 USD\) covers your lowest price/],
    [0, 'Three landing pages. Budget: $100 in total.', /the pay for each of 3 \(33\.33 USD\) is far below/],
    [0, 'We need 20 simple landing pages, budget: $500.', /the pay for each of 20 \(25\.00 USD\) is far below/],
    [0, 'We need two dozen pages. Budget: $480.', /the pay for each of 24 \(20\.00 USD\) is far below/],
    [13, 'A landing page with 3 sections and 12 icons. Budget: $100.', /the pay covers/],
    [13, 'Pages of 500 words. 5 minute pages. Budget: $100.', /the pay covers/],
    [13, 'We publish 2 pages a week and need one more. Budget: $100.', /the pay covers/],
    [13, 'Like our $250 landing pages. Budget: $100.', /the pay covers/],
    [6, 'Budget: 500 EUR.', /pays in EUR, your prices are in USD: not compared/],
    [6, 'We pay $10 per page.', /pays by the page: not compared/],
    [6, 'We pay $5,000 a month.', /pays by the month: not compared/],
    [6, 'PM me.', /nothing to compare with your prices/],
  ])('%d of 13 points for the pay against the catalogue: %s', (points, body, why) => {
    const screening = priced(body);
    const isWeak = points < 13 && points !== 6;
    expect(Number(/^\+(\d+) /.exec(prices(screening) ?? '+0 ')?.[1])).toBe(points);
    expect(isWeak ? screening.counterReasons : screening.reasons).toContainEqual(expect.stringMatching(why));
  });

  it('counts the ways to answer, those who have answered, and the author', () => {
    const body = 'We need a landing page. Budget: $500.';
    expect(priced(body).reasons).toContain('+5 of 10 contact: can be answered where it stands');
    expect(priced(body, { url: null }).counterReasons).toContain('gives no way to answer');
    expect(priced(body, { replies: 0 }).reasons).toContain('+8 of 8 competition: nobody has answered yet');
    expect(priced(body, { replies: 90 }).counterReasons).toContain('90 answers already');
    const since = (day: string): Partial<Post> => ({ authorHistory: { since: `${day}T00:00:00.000Z`, standing: null } });
    expect(priced(body, since('2020-03-02')).reasons).toContain('+8 of 8 author: the account is 6 years old');
    expect(priced(body, since('2026-02-27')).counterReasons).toContain('the account is 3 days old');
  });

  it('names every part, also one that brings nothing, and a weak one without the words that stand against it', () => {
    const { reasons, counterReasons, score } = priced('We need a landing page.', {
      url: null,
      postedAt: '2026-02-20T12:00:00.000Z',
    });
    const parts = reasons.flatMap((reason) => /^\+(\d+) of (\d+) ([a-z]+)(.*)$/.exec(reason)?.slice(1) ?? []);
    const of = reasons.flatMap((reason) => /^\+\d+ of (\d+) /.exec(reason)?.[1] ?? []);
    expect(of.reduce((sum, points) => sum + Number(points), 0)).toBe(100);
    expect(parts).toEqual(
      expect.arrayContaining(['request', 'fit', 'budget', 'rates', 'freshness', 'contact', 'competition', 'author']),
    );
    expect(reasons).toContain('+3 of 14 freshness');
    expect(reasons).toContain('+0 of 10 contact');
    expect(counterReasons).toEqual(expect.arrayContaining(['posted 9 days ago', 'gives no way to answer']));
    expect(score).toBeLessThan(70);
  });

  it('speaks of pay only where the post does', () => {
    const against = (body: string): readonly string[] => priced(body).counterReasons;
    expect(against('We need a landing page. Please PM me.')).toContain('hires, and does not speak of pay');
    expect(against('We need a landing page. We pay what is fair. Tips welcome.')).toContain(
      'speaks of pay, names no amount: “We pay what is fair”',
    );
  });

  it('an amount that is no pay says enough of the pay', () => {
    const { counterReasons } = priced(
      'We need a landing page for our shop, which saved $9,000 last year. Nothing else is known.',
    );
    expect(counterReasons.filter((doubt) => /pay/.test(doubt))).toEqual(['“$9,000” is not named as pay']);
  });

  it('a community is no project', () => {
    const { reasons } = screen({ title: '[Hiring] Landing page', body: 'Hello r/freelance! A landing page, $500.' }).screening;
    expect(reasons.filter((reason) => reason.startsWith('a project'))).toEqual([]);
  });

  it('the service is told with the words that ask for it, as they were written', () => {
    const { reasons } = screen({ title: '[Hiring] Landing-Page for crumb.example', body: 'Budget: $500.' }).screening;
    expect(reasons).toContain('+20 of 20 fit: landing page, “Landing-Page” in the title');
  });

  it('quotes a sentence that says several things once', () => {
    const { reasons } = screen({
      title: 'A landing page',
      body: 'We are looking for someone to build a landing page, pay is $400, PM me.',
    }).screening;
    expect(reasons.join('\n').match(/looking for someone/g)).toHaveLength(1);
    expect(reasons).toContain('+8 of 10 contact: says how to answer');
  });

  it('does not say the same of a sentence twice', () => {
    const { reasons, counterReasons, dropped } = screen({
      title: 'Logo for a podcast',
      body: "Our podcast needs a logo. No money right now, but you'd be credited in each episode and we have 4k listeners.",
    }).screening;
    expect(dropped).toBe('unpaid');
    expect([...reasons, ...counterReasons].join('\n').match(/No money right now/g)).toHaveLength(1);
  });

  it('by when it is wanted, and whom it does not want', () => {
    const { reasons, counterReasons } = priced('We need a landing page by the end of May. Budget: $500. No agencies, please.');
    expect(reasons).toContain('by when: “We need a landing page by the end of May”');
    expect(counterReasons).toContain('sets a condition: “No agencies, please”');
  });

  it("a source's own field for the pay wins over the words", () => {
    const statedBudget = { minMinor: 5_000_000, maxMinor: 6_000_000, currency: 'EUR', unit: 'year' } as const;
    const { screening } = screen({ source: 'remotive', body: 'Landing page. Budget: $500.', statedBudget });
    expect(screening).toMatchObject({ budget: statedBudget, engagement: 'employment', dropped: 'employment' });
    expect(screening.reasons).toContain('remotive states the pay');
  });

  it('ranks a paid, fresh, fitting request above a vague old one', () => {
    const good = screen({}).screening;
    const vague = screen({
      title: '[Hiring] Someone for a thing',
      body: 'Maybe a landing page too.',
      postedAt: '2026-02-05T00:00:00.000Z',
      replies: 50,
      url: null,
    }).screening;
    expect(good.score).toBeGreaterThan(80);
    expect(vague.score).toBeLessThan(good.score - 30);
  });
});

describe('the ways to answer', () => {
  const body = 'We need a landing page. Budget: $500.';
  const contacts = (...found: readonly FoundContact[]): readonly string[] => {
    const { reasons, counterReasons } = createScreener(RULES)(
      post({ title: '[Hiring] Landing page', body }),
      NOW,
      () => found,
    ).screening;
    return [...reasons.filter((reason) => / of 10 contact/.test(reason)), ...counterReasons];
  };

  it.each(CONTACT_KINDS)('%s that is asked for counts whole', (kind) => {
    expect(contacts({ kind, use: 'asked', quote: 'like this' })[0]).toMatch(
      /^\+10 of 10 contact: asks to be answered \S+ .*“like this”\)$/,
    );
  });

  it.each(CONTACT_KINDS.filter((kind) => kind !== 'website'))('%s that merely stands there counts for less', (kind) => {
    expect(contacts({ kind, use: 'published', quote: 'like this' })[0]).toMatch(
      /^\+6 of 10 contact: gives an? .* \(“like this”\), without asking to be answered there$/,
    );
  });

  it('what is only mentioned is no way to answer, and neither is a site', () => {
    const none = '+5 of 10 contact: can be answered where it stands';
    expect(contacts({ kind: 'phone', use: 'seen' })[0]).toBe(none);
    expect(contacts({ kind: 'website', use: 'published' })[0]).toBe(none);
  });

  it('mail is told first, and what is asked for before what is given', () => {
    const phone = { kind: 'phone', use: 'asked', quote: '020 7946 0018' } as const;
    const mail = { kind: 'email', use: 'asked', quote: 'jo@crumb.example' } as const;
    expect(contacts(phone, mail)[0]).toContain('by e-mail (“jo@crumb.example”)');
    expect(contacts({ ...mail, use: 'published' }, phone)[0]).toContain('by phone (“020 7946 0018”)');
  });

  it.each([
    ['Contact via the form below', true],
    ['Please email with examples', true],
    ['The form has fields for name and email and a message', false],
    ['It shall open a Discord window', false],
    ['If you dislike flour, do not apply', false],
    ['I will PM you when it is there', false],
    ["We'll contact you by a PM and complete it", false],
    ['I hope that any baker will PM me', true],
    ['Submit your folio to me via Reddit', true],
  ])('a word for a way to answer is no invitation by itself: %s', (sentence, isInvitation) => {
    const { reasons } = screen({ body: `${body} ${sentence}. Thanks.` }).screening;
    expect(reasons).toContain(
      isInvitation ? `+8 of 10 contact: says how to answer: “${sentence}”` : '+5 of 10 contact: can be answered where it stands',
    );
  });

  it('words that ask for an answer are quoted', () => {
    const { reasons } = screen({ body: `${body} Please PM me with examples, thanks.` }).screening;
    expect(reasons).toContain('+8 of 10 contact: says how to answer: “Please PM me with examples, thanks”');
  });
});

describe('what speaks against a verdict', () => {
  const doubts = (body: string, patch: Partial<Post> = {}): readonly string[] =>
    screen({ title: '[Hiring] Logo', body, ...patch }).screening.counterReasons;

  it.each<[words: string, body: string]>([
    ['speaks of pay, names no amount: “It is paid”', 'We need a new logo for our bakery. It is paid. PM me.'],
    ['says little: 2 words', 'Budget: $500'],
    ['part of the pay may not be money: “New logo, $50 and equity”', 'New logo, $50 and equity.'],
    ['may not pay: “New logo, equity for the right person”', 'New logo, equity for the right person. PM me about your hours.'],
    [
      'part of the pay may not be money: “New logo, equity for the right person”',
      'New logo, equity for the right person. PM me about your rate.',
    ],
    ['may not pay: “You get exposure out of the deal”', 'A logo. You get exposure out of the deal.'],
    ['may be about adult content: “A logo for an adult website, $100”', 'A logo for an adult website, $100.'],
    [
      "may be about school work to be handed in as somebody's own: “A logo for my assignment, $20”",
      'A logo for my assignment, $20.',
    ],
    ['has words of a job: “shifts”, “our office”', 'A logo. You work in shifts from our office. $300.'],
    ['has a touch of fraud: “Logo, $50, Telegram only”', 'Logo, $50, Telegram only.'],
    ['“$9,000” is not named as pay', 'A logo for our shop, which saved $9,000 last year. PM me.'],
  ])('%s', (words, body) => {
    expect(doubts(body)).toContain(words);
  });

  it.each<[said: string, body: string]>([
    ['exposure', 'A logo. You get exposure to many projects of ours, and $300.'],
    ['exposure', 'A logo, please. The picture has the wrong exposure. $300.'],
    ['equity', 'A logo for a small private equity firm. $300.'],
    ['for free', 'A logo, $300. The old one came for free.'],
    ['founder', "A logo, please; I'm the technical co-founder of a bakery. PM me."],
    ['volunteer', 'A logo for our volunteer program. PM me with your price.'],
    ['karma', 'A logo. It is for a game called Karma. PM me with your price.'],
    ['adult', 'A logo that can be read with the naked eye. $300.'],
    ['may be over', 'A logo like one that is no longer available in shops. $300.'],
    ['pyramid', 'A logo that shows a pyramid. $300.'],
  ])('not a word in an innocent sense: %s in “%s”', (said, body) => {
    const { counterReasons, dropped } = screen({ title: '[Hiring] Logo', body }).screening;
    expect(['unpaid', 'scam']).not.toContain(dropped);
    expect(counterReasons.filter((doubt) => doubt.includes(said) && !doubt.startsWith('sounds like'))).toEqual([]);
  });

  it.each([
    'We are hiring a full-time designer of logos. Join our contractor network later. Salary $60k, health insurance.',
    'We are hiring a full-time designer of logos. Salary $60k, health insurance, an education budget.',
    'We are hiring a full-time designer of logos for one project after another. Salary $60k, health insurance.',
    'We are hiring a full-time designer of logos for a commission-free bank. Salary $60k, health insurance.',
    'We are hiring a full-time developer of software that writes and reads every contract. Salary $60k, health insurance.',
  ])('nothing of a project in a job: “%s”', (body) => {
    expect(doubts(body).filter((doubt) => doubt.includes('project'))).toEqual([]);
  });

  it('a project in a job, where it is one', () => {
    const body = 'A full-time designer, salary $60k, 401k, health insurance, paid vacation; or freelance.';
    expect(doubts(body, { title: '[Hiring] Designer' })).toContain(
      'has words of a project as well: “paid vacation; or freelance”',
    );
    const toHire = 'Full-time, contract-to-hire. Salary $60k, 401k, health insurance, paid vacation, stock options.';
    expect(doubts(toHire, { title: '[Hiring] Designer' })).toContain(
      'has words of a project as well: “Full-time, contract-to-hire”',
    );
    const either = 'Full-time or contract. Salary $60k, 401k, health insurance, paid vacation, stock options.';
    expect(doubts(either, { title: '[Hiring] Designer' })).toContain('has words of a project as well: “Full-time or contract”');
  });

  it('shares on top of a wage are no reason to call a job unpaid; in place of one they are', () => {
    const dropped = (body: string): readonly string[] =>
      screen({ title: '[Hiring] Designer', body }).screening.reasons.slice(0, 1);
    expect(dropped('Full-time. $60k-80k a year and profit sharing; you may join other projects for equity.')).toEqual([
      'dropped: a job, not a project',
    ]);
    expect(dropped('A full-time position, competitive salary, profit sharing.')).toEqual(['dropped: a job, not a project']);
    expect(dropped('A logo for equity, rev share later.')).toEqual(['dropped: no pay: “for equity”, “rev share”']);
    expect(dropped('A logo for $200. Later: unpaid work.')).toEqual(['dropped: no pay: “Later: unpaid work”']);
  });

  it('quotes no phrase that stands inside another one', () => {
    const { reasons } = screen({ title: '[Hiring] Logo', body: 'A freelance job for a freelancer, $200.' }).screening;
    expect(reasons).toContain('a project, by its words: “A freelance job for a freelancer, $200”');
  });

  it('another service that is asked for as well', () => {
    expect(doubts('We pay $300.', { title: '[Hiring] A logo and a landing page' })).toContain('may rather be logo design');
  });

  it('a good lead has none', () => {
    const body =
      'We are a small bakery and need a new logo for our shop, with the files for print and web. Budget: $500. Please send me an offer with examples, and tell me when you could start.';
    expect(doubts(body)).toEqual([]);
  });

  it('says each thing once, and nothing of what the drop says already', () => {
    for (const [, title, body] of DROPS) {
      const { reasons, counterReasons } = screen({ title, body }).screening;
      const all = [...reasons, ...counterReasons];
      expect(new Set(all).size).toBe(all.length);
      expect(counterReasons).not.toContain(reasons[0]?.replace('dropped: ', ''));
    }
  });
});

describe('hostile text', () => {
  it('is cleaned before it is recorded', () => {
    const { post: clean } = screen({
      title: '[Hiring] Land\u001b[31ming\u0000 page\u202e',
      body: 'Budget: $500\r\n\u001b]0;owned\u0007line\u200btwo \ud800 end',
      author: { name: 'ba\u0007ker\n', url: 'javascript:alert(1)' },
      url: 'https://user:secret@example.com/',
      tags: ['a\u0000b', ''],
    });
    expect(clean.title).toBe('[Hiring] Landing page');
    expect(clean.body).toBe('Budget: $500\nlinetwo \ufffd end');
    expect(clean.author).toEqual({ name: 'baker', url: null });
    expect(clean.url).toBeNull();
    expect(clean.tags).toEqual(['ab']);
  });

  it('that is mostly hidden characters is dropped', () => {
    expect(screen({ body: `We need a landing page. Budget $500.${'\u200b\u202e'.repeat(40)}` }).screening.dropped).toBe(
      'hostile',
    );
    expect(screen({ body: 'We need a landing page.\r\nBudget $500.\r\n'.repeat(20) }).screening.dropped).toBeNull();
  });

  it('never throws and always yields a whole verdict', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ unit: 'binary', maxLength: 2000 }),
        (title, body) => {
          const { screening, post: clean } = screen({ title, body });
          expect(screening.kept).toBe(screening.dropped === null);
          expect(screening.kindConfidence).toBeGreaterThanOrEqual(0);
          expect(screening.kindConfidence).toBeLessThanOrEqual(1);
          expect(clean.title + clean.body).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
        },
      ),
    );
  });

  it.each(['[', 'a ', '[hiring', 'seeking ', 'looking for a ', "'", '$1 ', 'https://', '(', '|', 'no ', 'ا', '💎', '\u0000'])(
    'is screened in linear time: %j',
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(quietTime(() => screen({ title: text, body: text }))).toBeLessThan(400);
    },
  );
});

describe('the fingerprint', () => {
  const body =
    'We need a landing page for our bakery in town. Budget: $500. Please PM me with examples of your work. See https://acme.example/x?utm_source=a';
  const print = (patch: Partial<Post>): string | null => screen(patch).fingerprint;

  it('is the same for copies with other case, spacing, punctuation and links', () => {
    const copy = body.toUpperCase().replaceAll('. ', ' …\n\n').replace('UTM_SOURCE=A', 'ref=b');
    expect(print({ body })).not.toBeNull();
    expect(print({ title: '[hiring]  landing page, for a BAKERY!', body: copy })).toBe(print({ body }));
  });

  it('differs with the words, and is absent for short texts', () => {
    expect(print({ body: body.replace('$500', '$600') })).not.toBe(print({ body }));
    expect(print({ title: 'Logo', body: 'PM me' })).toBeNull();
  });
});
