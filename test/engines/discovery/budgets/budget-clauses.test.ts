/** Which of several sums a post pays, by clause, by tense and by what is said later, and what each is paid for. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

type Case = readonly [title: string, body: string, pay: string | null];

describe('words of other money', () => {
  it.each<Case>([
    ['Shipping coordinator from home, $2,900 a month', 'Parcels come to your door.', '2900 USD month'],
    ['', 'Attention freelancers: we rent your verified account, $200-$500 monthly, you do nothing.', '200-500 USD month'],
    ['Drive as usual and earn $450 weekly', 'We are seeking drivers of any car.', '450 USD week'],
    ['Overlay set', 'Looking for someone to make a simple overlay set, $60 flat', '60 USD fixed'],
    ['Wall to paint', 'I know the big firms charge more but £150 is all I have.', '150 GBP fixed'],
    ['PCB review', '50% deposit, $500 total, via Wise.', '500 USD fixed'],
    ['Excel tutor wanted (£40 an hour)', 'Two evenings a week by video.', '40 GBP hour'],
    ['Maintainer', '20h a week.\n- €38,000 gross per year for the part time\n- triage and releases', '38000 EUR year'],
    ['Sort a workshop', 'The tutor wanted £40 an hour. Tell me what you would ask.', null],
    ['Sort a workshop', 'Percy paid more than a grand for the lathe in 1988. You tell me what a week is worth.', null],
    ['Editor', 'The last person left for a show that pays $150. Tell me your price per episode.', null],
    ['Drums', 'We got $200 between us for the last gig. Message me.', null],
    ['Stall', 'Our support plan with the vendor, $400 a year, has lapsed.', null],
    ['Streamer help', 'I stream at night and earn $300 that way.', null],
  ])('count in their own clause: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('one of several sums', () => {
  it.each<Case>([
    ['Pipeline', '- we pay $300/mo for the tool it replaces\n- for this project: **$1,200 fixed**', '1200 USD fixed'],
    ['Painter', 'Paint I provide. For labour only: £300', '300 GBP fixed'],
    ['Editor', 'Channel is small (6.1k) but growing. $60 per video to start, paid same day.', '60 USD item'],
    ['Cashier', 'Training is two weeks, paid $15/hr. After that it is $18/hr.', '18 USD hour'],
    ['Garden writers', '£55 an article and £5 for each photo we use.', '55 GBP item'],
    ['Garden writers', '£55 an article and £40 for each photo we use.', null],
    ['Filming', "The board gives us €1,200 and most of that went on the camera (€740). So it's €50 a match.", '50 EUR item'],
    ['Proofreading', 'I can pay £12 per 1000 words. The service there is £25 per 1000 words.', '12 GBP item'],
    [
      'Dark theme',
      'This issue now has a funding of 150.0 DAI (150.0 USD @ $1.0/DAI) attached to it. $61,204.77 more funded.',
      '150 USD fixed',
    ],
    ['Signs', 'My sister paid $275 for a similar set. Would anyone do ours for that?', '275 USD fixed'],
    ['Walks', 'The app people charge $28 so I would rather pay you the same directly.', '28 USD fixed'],
    ['CalDAV', 'We have put together 1,350 EUR so far. Whoever does it gets it.', '1350 EUR fixed'],
    ['Books to catch up', '$35 an hour, capped at $700 for the whole catch-up.', '35 USD hour'],
    ['Tax software', '$35/hr up to a max of $500.', '35 USD hour'],
    ['Icon and splash', 'Icon $200, splash $400, so $600 for both.', '600 USD fixed'],
    ['Pedal', 'New they go for $350. I would pay $200 to have it working again.', '200 USD fixed'],
    ['Photographer down', 'We get 1,800 back from him and you can have all of it.', '1800 USD fixed'],
    ['Sprites', 'I can promise you the rest of the art money, which is exactly $312.60.', '312.6 USD fixed'],
  ])('is the pay: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('what is said later', () => {
  it.each<Case>([
    ['Plugin', 'Budget is $500.\n\nEDIT: I can go to $700 for someone who has done this.', '700 USD fixed'],
    ['Sound on wake', 'I am offering $200.\n\nEDIT: someone adds $100, so $300.', '300 USD fixed'],
    ['Dark mode', 'I will pay $100.\n\nUpdate: @kim put in another $150, that makes $250.', '250 USD fixed'],
    ['Tuning', 'I was thinking $45/hr.\nEDIT: ok ok, $60/hr.', '60 USD hour'],
    ['Van sign', 'I thought £200.\n\nEdit: everybody says that is too low so £350.', '350 GBP fixed'],
    ['Plugin', 'Budget is $500.\n\nEDIT: I will pay $50 extra for a video of it.', '500 USD fixed'],
    ['Plugin', 'Budget is $500.\n\nEDIT: somebody told me his took $900.', '500 USD fixed'],
  ])('takes the place of what was said before: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('what a sum is paid for', () => {
  it.each<Case>([
    ['Mix of an EP', "I've £60 a tune to offer.", '60 GBP item'],
    [
      'Newsletter',
      'The parish has put aside between two and three hundred quid an issue depending on the layout.',
      '200-300 GBP item',
    ],
    ['Filming', "So it's 50 a match, I know.", '50 USD item'],
    ['Statistician', 'Maybe three or four hours at $60, comment below.', '60 USD hour'],
    ['Editor', "I'm paying 3 cents (US) a word.", '0.03 USD item'],
    ['Content', '6-8 cents/word, 20 articles a month', '0.06-0.08 USD item'],
    ['Parcels', '3-5 parcels a week, $85 per parcel paid Friday.', '85 USD item'],
    ['Typing', 'We can pay R14 per audio minute.', '14 ZAR item'],
    ['Nails', 'GH¢900 a month to start.', '900 GHS month'],
    ['Plugin', '$75 when you show me it running on a test server and $75 when the source is in my hands.', '150 USD fixed'],
    ['Deck', 'Two fifty, paid on delivery.', '250 USD fixed'],
    ['Model', 'I had about eighty quid in mind.', '80 GBP fixed'],
    ['Anpassung', 'Wir dachten an 300-500 Euro, gerne mit Rechnung.', '300-500 EUR fixed'],
    ['need 2bhk painted', 'For labour only I can go 9-10k.', '9000-10000 INR fixed'],
    ['Bookkeeper', '| Who | Hostel, Halifax NS |\n| Pay | $27/hr |', '27 CAD hour'],
    ['Cover', 'I would pay $300 a total of two times.', '300 USD fixed'],
    ['Camping', "It's 90 a night at the campsite.", null],
  ])('%s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('a figure without a currency', () => {
  const around = (sentence: string): string => `We need this by June.\n\n${sentence}\n\nSend me examples.`;

  it.each([
    "I'd part with 150 for a good one.",
    'Would 150 cover it?',
    '150 is my limit.',
    'My limit would be 150.',
    "I don't want to spend over 150.",
    'I will Venmo you 150.',
    'You would walk away with 150.',
    '150 for your trouble.',
    'Would anyone do it for 150?',
    'There is 150 for you if it works by Friday.',
    'A hundred and fifty for the lot.',
    'I can do a hundred and fifty.',
  ])('is money where the author gives it: %s', (sentence) => {
    expect(paid('Help with a small site', around(sentence))).toBe('150 USD fixed');
  });

  it.each([
    'We can seat 150.',
    'You get 150 photos.',
    'I would give each 150 words.',
    'Looking for someone who did 150 of them.',
    'It was built in 1998 for 2000.',
    'The hall would hold 150, I think.',
    'My limit would be 150 words.',
  ])('is none where it counts: %s', (sentence) => {
    expect(paid('Help with a small site', around(sentence))).toBeNull();
  });
});

describe('money that has come in, or is given by others,', () => {
  it.each<readonly [sentence: string, pay: string | null]>([
    ["We've raised $300 for this.", '300 USD fixed'],
    ['$300 has been pledged for whoever does it.', '300 USD fixed'],
    ['Bounty is now at $300.', '300 USD fixed'],
    ['I would donate $300 if this gets fixed.', '300 USD fixed'],
    ['We budgeted $300.', '300 USD fixed'],
    ['As long as it does not exceed $300.', '300 USD fixed'],
    ['Prize: $300 for the winning design.', '300 USD fixed'],
    ['$300 is what the boss said.', '300 USD fixed'],
    ['The client pays $300.', '300 USD fixed'],
    ['Get paid $300 to do this.', '300 USD fixed'],
    ["We've raised $300 this year.", null],
    ['They raised $300 for the shelter.', null],
    ['I saved $300 by doing it myself.', null],
    ['People get paid $300 for this elsewhere.', null],
  ])('%s', (sentence, pay) => {
    expect(paid('Help with a small site', `We need this by June. ${sentence} Send me examples.`)).toBe(pay);
  });
});

describe('a piece and what all of them make', () => {
  it.each<Case>([
    ['Flyers', 'Six flyers, 25 EUR each, 150 EUR total', '150 EUR fixed'],
    ['Flyers', '25EURO each, 150EURO in total for the six', '150 EUR fixed'],
    ['Icons', 'Twenty of them, $15 each, $300 total.', '300 USD fixed'],
    // No number of pieces makes it.
    ['Icons', '$15 each, and our ads run at $310 total.', '15 USD item'],
    // The piece goes on to be paid so.
    ['Sprites', '$15 per sprite, $300 total for the first month.', '15 USD item'],
    ['Sprites', '$15 each, about twenty of them', '15 USD item'],
  ])('%s: %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('a sum that is said twice', () => {
  it.each<Case>([
    ['Reviewers wanted - $40 per review', 'Once it is checked I will pay you $40.', '40 USD item'],
    ['Tutor, $40 an hour', 'Your pay is $40, every Friday.', '40 USD hour'],
    ['Tutor, $40', 'I will pay you $40 for this.', '40 USD fixed'],
    ['Reviewers wanted - $40 per review', 'I will pay you $60 to set up the list.', '60 USD fixed'],
  ])('is the rate that one of them names: %s, %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('what a job pays without saying for what', () => {
  it.each<Case>([
    ['Line cook', 'Dinner shift, five nights. $17-19 depending on what you can do.', '17-19 USD hour'],
    ['Line cook', 'Pay is $20, and a staff meal.', '20 USD hour'],
    ['Line cook', 'Starts at $20 and a staff meal.', '20 USD hour'],
    ['Line cook', 'Salary $2000, and a staff meal.', '2000 USD month'],
    ['Line cook', 'I can pay $20 for one evening.', '20 USD fixed'],
    ['Line cook', 'I will pay $20-40 for the recipe.', '20-40 USD fixed'],
    ['Line cook', 'Fixed price of $20-40.', '20-40 USD fixed'],
  ])('is an hour of it: %s, %s', (title, body, pay) => {
    expect(paid(title, body, { isEmployment: true })).toBe(pay);
  });

  it('is the whole of a project', () => {
    expect(paid('Line cook', 'Dinner on Friday. $17-19 depending on what you can do.')).toBe('17-19 USD fixed');
  });
});

describe('whose sum it is', () => {
  it.each<Case>([
    ['Move', 'The vendor wants a reinstatement fee of $11k first. The dean says I may spend up to $2k.', '2000 USD fixed'],
    ['Site', 'They charge a setup fee of $50. Your pay is $300.', '300 USD fixed'],
    ['Talk', 'The client pays a fee of $300.', '300 USD fixed'],
    ['Salary for a $400k org?', 'We are recruiting.', null],
    ['Sound', 'The usual pay at a $50M startup, please.', null],
    ['Sound', 'The pay is for a $400 maximum, please.', '400 USD fixed'],
    ['Our budget breakdown: $14,200 for 85 people', 'Somebody asked for it.', null],
    ['Our budget: $14,200 for the film', 'Somebody asked for it.', '14200 USD fixed'],
    ['Photos', "A friend had hers done for $800, so I'd expect to pay about that.", '800 USD fixed'],
    ['Photos', 'The agency did it for $800 and we can pay the same.', '800 USD fixed'],
    ['Photos', "The agency does it for $800 and I'd never pay that.", null],
    ['Photos', 'The agency does it for $800 and we cannot pay the same.', null],
  ])('%s: %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });
});

describe('money that its own verb lays ready', () => {
  it.each<readonly [sentence: string, pay: string | null]>([
    ['What we can spend is $300 all in.', '300 USD fixed'],
    ['All that I could offer is $300.', '300 USD fixed'],
    ['I want to give someone $300 to explain it.', '300 USD fixed'],
    ["For the scans I've reckoned with $8 a plate, or $300 for all.", null],
    ["We've been asked $900. For the scans I've reckoned with $300.", '300 USD fixed'],
    ["We've been asked $900. For the scans I calculated with $300.", '300 USD fixed'],
    ['Got $300 for both.', '300 USD fixed'],
    ['We have $300 voted at the meeting.', '300 USD fixed'],
    ['A name on the paper, and $300 as a consultant.', '300 USD fixed'],
    ['Our ad spend is $300 all in.', null],
    ['They want to give me $300 to explain it.', null],
    ['By our books I calculated $300 in lost sales.', null],
    ['Got $300 for my old lamp.', null],
    ['Got $300 in debt for it.', null],
    ['I lost $300 as a consultant.', null],
  ])('%s', (sentence, pay) => {
    expect(paid('Help with a small site', `We need this by June. ${sentence} Send me examples.`)).toBe(pay);
  });
});

describe('many sums', () => {
  const BILL = 'Hall (the old mill) $1,900\nFood truck $2,600\nPhotographer $2,400\nDress $380\nSuit $250\n';

  it.each<readonly [last: string, pay: string | null]>([
    ['The rest is rentals.', null],
    ['Budget for a planner: $300.', '300 USD fixed'],
    ['I will pay $300 for the day.', '300 USD fixed'],
  ])('are a bill unless one is named as pay: %s', (last, pay) => {
    expect(paid('Help with our wedding', BILL + last)).toBe(pay);
  });

  it('leave the title its own', () => {
    expect(paid('Help with our wedding, $300', BILL)).toBe('300 USD fixed');
  });

  it('are no bill while they are few', () => {
    expect(paid('Wedding', 'Help on the day (Saturday) $300\nThe dress was $380.')).toBe('300 USD fixed');
  });
});
