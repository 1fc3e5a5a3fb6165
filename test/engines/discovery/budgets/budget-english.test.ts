/** Pay as people name it in small ads, chats, briefs and issues in English, and sums of others beside a request. All sentences are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

/** What the request pays. */
const PAID: readonly (readonly [title: string, body: string, pay: string])[] = [
  ['[bounty] Fix race condition in queue', 'I’d put $250 on this. First working PR with a test gets it.', '250 USD fixed'],
  [
    'Event photographer',
    'Company picnic, 3 hours, $500 flat. Catering is costing us $4,000 so please no haggling.',
    '500 USD fixed',
  ],
  ['Furniture assembly', 'IKEA wardrobe (cost me $400). Happy to give $90 for an afternoon’s work.', '90 USD fixed'],
  ['Thumbnails', 'Need 4 thumbnails a week @ $12 each.', '12 USD item'],
  ['Guest writers', 'We pay $500 for each published piece.', '500 USD item'],
  [
    'RFP: museum kiosk',
    'The trustees have approved $4,000 for this work. Hardware ($2,300) was bought last year.',
    '4000 USD fixed',
  ],
  ['Tutor for organic chem', 'My daughter failed the midterm. Happy to pay the going rate, let’s say $25/hour.', '25 USD hour'],
  ['Village hall site', 'We’ve a pot of £2,500 left from the lottery grant for it.', '2500 GBP fixed'],
  ['Snow shoveling', '18 an hour cash, you bring the shovel', '18 USD hour'],
  ['Reddit: need essays proofread', '5 essays, I can do 20 per essay.', '20 USD item'],
  ['Unity dev for prototype', 'Prototype only. Anything up to a grand.', '1000 USD fixed'],
  ['Drone shots of our orchard', 'Would 350 be ok? Half day max, we feed you.', '350 USD fixed'],
  ['Illustrations for poetry pamphlet', 'I have £600 of Arts Council money set aside for six drawings.', '600 GBP fixed'],
  ['PA for two-day shoot', 'Rate is 180/12. Lunch provided.', '180 USD day'],
  ['Gutter cleaning', 'one storey house. 45 bucks good?', '45 USD fixed'],
  ['DJ for sweet sixteen', '4 hrs. My budget’s 350-400 bucks. Venue is $1,100 already so can’t do more.', '350-400 USD fixed'],
  [
    'Old Perl CGI needs a security fix',
    'Our treasurer OK’d $500. Fine for the last breach was $3,000 so they are motivated.',
    '500 USD fixed',
  ],
  ['Looking for a React Native dev, part-time', '~15 hrs/wk. We’re good up to 45 an hour.', '45 USD hour'],
  ['Want a trailer cut for my indie game', 'Publisher gave us a grand for the trailer.', '1000 USD fixed'],
  ['B2B case study writers', '250 a pop, 1,000 words, one round of edits', '250 USD item'],
  ['Product photos', 'We send the mugs, you send the photos. 75 per photo set.', '75 USD item'],
  ['Rust consultant', 'Budgeted at $90/hour.', '90 USD hour'],
  ['Garden clearance', 'One skip already ordered (£210, on me). £120 to fill it.', '120 GBP fixed'],
  [
    'ISO dev for a Shopify theme tweak',
    'Client’s giving me $3,500 for the whole project and I’d pass on $2,000 for the dev part.',
    '2000 USD fixed',
  ],
  [
    'Rework of our board game rulebook',
    'Last rulebook ran us $1,200 and was unreadable. This time there’s $800.',
    '800 USD fixed',
  ],
  ['Port my mod to 1.21', 'throwing $500 at this because I’m desperate', '500 USD fixed'],
  ['Social media manager (contract)', 'About 300 a week, three posts per day over 2 accounts.', '300 USD week'],
  ['Homework for a friend: make my CV look good', '25$ revolut', '25 USD fixed'],
  ['Interactive map for county archive', 'Not to exceed $4,500. Proposals by the 14th.', '4500 USD fixed'],
  ['Magician for a 7 year old’s party', 'an hour and a half, somewhere in Bath. £350 is the most I could do', '350 GBP fixed'],
  ['Band needs a music video', 'between the five of us we scraped together 600', '600 USD fixed'],
  ['Fix my Prusa', 'New one is 799. I’d happily spend 220 to keep this one alive.', '220 USD fixed'],
  ['Security review of small Go lib', 'Our OpenCollective has about 6k in it, of which 1,000 USD is for this.', '1000 USD fixed'],
  ['Simple logo', 'something in the range of 100 to 200 dollars', '100-200 USD fixed'],
  ['Cleaner for small dance studio', 'works out at 650 a month for three cleans a week', '650 USD month'],
  ['Estate planning paralegal, remote', 'The rate we have in mind is seventy-five an hour.', '75 USD hour'],
  ['draw my dnd character pls', 'i only have 20 bucks :(', '20 USD fixed'],
  ['dbt help', 'Expect 8 hours; at fifty per hour.', '50 USD hour'],
  ['Help me migrate 12 GB of mail', 'If you get it done without losing anything there’s 250 dollars in it.', '250 USD fixed'],
  ['Someone to wait for the fridge delivery', 'Friday 8-12. Bring a book. I’ll leave $60 on the counter.', '60 USD fixed'],
  ['Fence, 14 m', 'posts are in. after A$1,800 or near offer for the labour', '1800 AUD fixed'],
  ['Guest lecture', 'We invite practitioners to speak; the speaker’s fee is $500 per lecture.', '500 USD item'],
  [
    'Testers for bike app',
    'You ride your usual route, record it, and receive €20 per ride for up to three rides.',
    '20 EUR item',
  ],
  ['Poster for village panto', 'last year’s chap did it for £300; we’ve upped it to £400.', '400 GBP fixed'],
  ['Small plugin bugs', 'Fixed $75 for each ticket closed, 11 open tickets', '75 USD item'],
  ['Help sorting my late father’s workshop', 'I’m offering 25 an hour plus your pick of the hand tools.', '25 USD hour'],
  ['Quick Blender render', '$80 sound good? need it by 6pm EST', '80 USD fixed'],
  ['Bring our 2009 Drupal to a static site', 'The historical society voted $750 toward it.', '750 USD fixed'],
  ['Technical reviewers', 'chapter reviews, we send $120 per chapter reviewed', '120 USD item'],
  ['Firmware rewrite', 'Fixed-price, we’re expecting to land near $15,000.', '15000 USD fixed'],
  ['iOS accessibility audit', 'Up to 20 hours at £60.', '60 GBP hour'],
  ['Need minis painted', '12 heroes. paying forty each', '40 USD item'],
  ['Branding for vet clinic', 'we’ve been told to expect $5k+, we’ve $2,500.', '2500 USD fixed'],
  ['Snow tires, brakes, oil', 'mobile mechanic pls. parts bought ($420). labour 350 cad ok?', '350 CAD fixed'],
  ['LF artist for wedding caricature', 'budget 8k php, 2 pax with background', '8000 PHP fixed'],
  ['Proofreader', 'I can pay a dollar a page, 200 pages.', '1 USD item'],
  ['Writer', '8p a word, 2,000 words', '0.08 GBP item'],
  ['Writer', 'Pay: 10p per word', '0.1 GBP item'],
  ['Dev', 'Upwards of $2k for the right person', '2000 USD fixed'],
  ['Driver', '£90pd', '90 GBP day'],
  ['Need a bot', 'My budget? 500.', '500 USD fixed'],
  ['Need a bot', 'Budget - 500 max', '500 USD fixed'],
  ['Need a bot', 'Budget ($): 500', '500 USD fixed'],
  ['Need a bot', 'Will pay 300 in total', '300 USD fixed'],
  ['Need a bot', 'I’m paying three hundred', '300 USD fixed'],
  ['Need a bot', '300 via Wise', '300 USD fixed'],
  ['Need a bot', '300 PayPal', '300 USD fixed'],
  ['Need a bot', 'I have 300 to spend', '300 USD fixed'],
  ['Need a bot', 'got 300 for this', '300 USD fixed'],
  ['Need a bot', 'Not looking to spend more than 300', '300 USD fixed'],
  ['Need a bot', 'can’t pay more than 300', '300 USD fixed'],
  ['Need a bot', 'Max 300', '300 USD fixed'],
  ['Need a bot', 'two hundred tops', '200 USD fixed'],
  ['Lift to the station', 'I’ll give you a tenner', '10 GBP fixed'],
  ['Website', 'We can pay two grand', '2000 USD fixed'],
  ['Poster of adverts', 'Pay is R6000 per week', '6000 ZAR week'],
  ['Packing help, $25/h cash', 'Two strong people, A$25 an hour', '25 AUD hour'],
  ['Camera assistant', 'Rate: 350/10, kit included', '350 USD day'],
  ['Dark mode in the editor', 'I would use this daily. I’ll add $40 if it lands this month.', '40 USD fixed'],
  ['Fix the flaky upload', 'It is worth $75 to me.', '75 USD fixed'],
  ['Two shelves to put up', 'I think 60 is fair.', '60 USD fixed'],
  ['Paint the porch', 'I would like to stay under $300.', '300 USD fixed'],
  ['Old laptop needs a new hinge', 'I could do 80 EUR at most.', '80 EUR fixed'],
  ['Translation of a menu', 'We will compensate you with $120.', '120 USD fixed'],
];

/** Requests that tell of sums and name no pay. */
const UNPAID: readonly (readonly [title: string, body: string])[] = [
  ['Looking for a tutor', 'My son needs maths help. The agency near us is £45 an hour which we can’t do. What do you charge?'],
  ['House sitter', 'Two weeks in July. No pay, but free stay in a house that rents for $2,400 a week.'],
  ['Piano tuner', 'Paid £60 last time, no idea what it is now. Who’s good?'],
  ['Looking for a web designer', 'Competitor paid $12k for theirs and ours should look as good. Ask for the brief.'],
  ['Someone to help me sell a guitar', 'Gibson ES-335, I’d list it around $2,800. Commission negotiable.'],
  ['Need accountant in Leeds', 'Under the VAT threshold (£90k) but only just. What do you charge for a year end?'],
  ['Looking for a lawyer', 'The other driver’s insurer offered £1,400 and I think it’s low.'],
  ['App idea', 'Users would pay $3 a month. Looking for somebody who’d build it for equity.'],
  ['Virtual assistant', 'I’ve hired on OnlineJobs at $4/hr and got burned twice. Looking for quality. State your rate.'],
  ['Roof leak', 'neighbor had his done for $700. Recommendations?'],
  ['House painter', 'paint will be about £180 (Dulux). how much for labour?'],
  ['Looking for a sysadmin', 'Paying Hetzner €54/month for two boxes, want to fold them into one. Your rate?'],
  ['Paralegal for small claims', 'suing for $4,800. How do you bill?'],
  ['Looking for a room from September, max 650 EUR', 'Quiet, near the university.'],
  ['Need a bot', 'Two hundred words, three hundred at most'],
  ['Need a bot', 'They ship about 300 a week'],
  ['Server admin', 'It has a Dell R740 each'],
  ['Need a bot', 'offer:132\nreward:45'],
  ['Php dev', 'It is 200 php scripts'],
  ['Writer', 'They want two each'],
  ['Bike for restoring', 'The frame is worth $400 to collectors.'],
  ['Need a bot', 'I think 450 is the port number.'],
  ['Help with a letter about a crash', 'Their offer came by mail. Settlement, $1,400.'],
  ['Lift to work', 'The toll is $8 each day.'],
];

describe('pay in everyday English', () => {
  it.each(PAID)('%s: %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });

  it.each(UNPAID)('finds no pay in: %s: %s', (title, body) => {
    expect(paid(title, body)).toBeNull();
  });

  it.each(['They write “we offer rankings from $99/month” to everybody.', 'Day 9 of "Hi dear, we pay $300 a day for likes".'])(
    'takes no word in quotation marks for a promise of the author: %s',
    (body) => {
      expect(paid('Please stop writing to me', body, { isRequest: false })).toBeNull();
    },
  );
});
