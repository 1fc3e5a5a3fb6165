/** Budgets of whole posts, as people write them. All posts are invented. */
import { describe, expect, it } from 'vitest';
import { paid } from './told-budget.ts';

/** What the post pays in whole units, or null. */
type Case = readonly [title: string, body: string, pay: string | null];

const PROJECTS: readonly Case[] = [
  [
    '[Hiring] Video editor for YouTube channel ($20-$30 per video)',
    'Long form, 8-10 minutes. We have 50k subscribers. We edit about 10 videos a month.',
    '20-30 USD item',
  ],
  [
    '[Hiring] Shopify developer',
    'Need fixes on my store that makes $30k/month. Budget is $300-400, paid via PayPal or Wise.',
    '300-400 USD fixed',
  ],
  ['[Hiring] Market research $300', 'A list of fifty competitors, with sources.', '300 USD fixed'],
  ['Looking for somebody to do market research', 'The market is $300 million a year. We need a short study.', null],
  ['[Task] $15 - translate a page', 'English to Spanish, around 500 words. Payment after delivery.', '15 USD fixed'],
  ['[Hiring] Python scraper', 'I need a scraper for 20k products. Willing to pay $150. Must finish in 2 days.', '150 USD fixed'],
  [
    'Looking for a logo designer',
    'Hey all, my startup raised 1.2M last year and we need a new logo. We can pay around €800 for it.',
    '800 EUR fixed',
  ],
  ['Unity dev needed (paid)', 'Rate: 25-35 USD/hour depending on experience. Around 20h/week for 3 months.', '25-35 USD hour'],
  ['[HIRING] VA, $4/hr', 'Full time 40h a week, bonus of $50 each month for good work.', '4 USD hour'],
  [
    'Need someone to build landing page',
    'My last developer charged $2000 and did poorly. I have $700 for this.',
    '700 USD fixed',
  ],
  ['Freelance writer', 'Pay is $0.08 per word, so a 1,000-word article pays $80. Articles are 1000-2000 words.', '0.08 USD item'],
  ['[Hiring] 3D artist', 'Compensation: $200 per model, 10 models total ($2,000).', '200 USD item'],
  ['Bounty: fix memory leak [$250]', 'Steps to reproduce: open 100 tabs. Reward paid on merge.', '250 USD fixed'],
  ['Full stack dev wanted', 'Salary $4,000 - $5,000 per month. Remote. Paid in USDT.', '4000-5000 USD month'],
  ['Hiring React dev (Remote, EU)', 'We offer 3.500 – 4.500 € brutto/Monat.', '3500-4500 EUR month'],
  ['SEO specialist', 'Retainer of £500/month to start. Our ad spend is £10k/month.', '500 GBP month'],
  ['Help with Excel macro', 'Will tip $10.', '10 USD fixed'],
  ['Commission: fantasy character', 'Looking to spend $60-100 for a full body.', '60-100 USD fixed'],
  ['Data labelers needed', 'Earn $18/hr, paid weekly. No experience.', '18 USD hour'],
  ['Designer for pitch deck', 'We are raising a $3M seed and need a 12 slide deck. Budget up to $1,500.', '1500 USD fixed'],
  ['Looking for cofounder', 'No salary, 10% equity. We have $5k MRR.', null],
  ['WordPress help', 'Hosting costs me $15/mo. Looking for quotes.', null],
  ['[Hiring] Chatters', '$1.5k-$2k monthly plus 5% commission', '1500-2000 USD month'],
  ['Need a tutor', 'I can do $25 an hour, 2 hours a week.', '25 USD hour'],
  ['[Hiring] Thumbnail designer', '$5 per thumbnail, 20 thumbnails/month, so $100 a month.', '5 USD item'],
  ['Podcast editor', 'Episodes are 60 min. $40/episode.', '40 USD item'],
  ['Fix my site, $$$', 'I will pay 50 bucks to whoever fixes it today', '50 USD fixed'],
  ['Need app clone', 'Something like an app sold for $20 million. My budget: 3k.', '3000 USD fixed'],
  ['Illustrator for kids book', '30 pages. My budget is 1500-2000 USD for everything.', '1500-2000 USD fixed'],
  ['Ghostwriter', 'Budget: $5,000-$10,000 DOE', '5000-10000 USD fixed'],
  ['Cleaner', '150 zł za godzinę', '150 PLN hour'],
  ['Développeur freelance', 'TJM : 400-500 €', '400-500 EUR day'],
  ['Buscamos diseñador', 'Presupuesto: 300 € por logo', '300 EUR item'],
  ['Procuro dev', 'Orçamento de R$ 2.000', '2000 BRL fixed'],
  ['Grafiker gesucht', 'Wir zahlen 500 Euro pauschal.', '500 EUR fixed'],
  ['Ищу верстальщика', 'Бюджет 5000 руб.', '5000 RUB fixed'],
  ['[Hiring] Moderators', 'Unpaid at first, later $10/h once we reach 10k users', '10 USD hour'],
  ['Chat agent', 'Pay: 4 USD / hr, 8 hrs / day', '4 USD hour'],
  ['Web dev for church site', 'We have a small budget (around 400).', '400 USD fixed'],
  ['Transcription', '$1 per audio minute, about 300 minutes total.', '1 USD item'],
  ['Motion designer', 'Project fee: $1200 (fixed). Deadline 2024-05-01.', '1200 USD fixed'],
  ['Blender artist', 'Paying $50 upfront and $150 on completion', '200 USD fixed'],
  ['QA tester', '$300 for 20 hours', '300 USD fixed'],
  ['Looking for devs', 'Starting from $30/h up to $60/h', '30-60 USD hour'],
  ['Need 10 testers', '$5 each via PayPal, 10 minutes of your time', '5 USD item'],
  ['Copywriter', '2-3 emails per week at $75/email', '75 USD item'],
  ['Game composer', 'I was quoted $150/min before but can only do $80 per minute', '80 USD item'],
  ['Anyone to design a flyer?', 'can pay 20$', '20 USD fixed'],
  ['Logo', 'Budget: 100 - 150 €', '100-150 EUR fixed'],
  ['Logo', 'I have a budget of $100. Fiverr sells them for $5 but I want quality.', '100 USD fixed'],
  ['Laravel dev', 'Rs. 30,000/- per month', '30000 INR month'],
  ['Model wanted', '$500/day + travel', '500 USD day'],
  ['Cleaner', '150 zł za godzinę', '150 PLN hour'],
  ['Need a bookkeeper', 'We did $1.2M in sales last year and have 3 employees. Send me your rates.', null],
  ['Looking for a landlord lawyer', 'My rent is $1,450 and they kept the $900 deposit.', null],
  ['Need web designer', 'Squarespace costs $18/month and I do not want to pay more than that for hosting.', null],
  ['Hiring: sales people', 'Our product sells for $49/mo and closes itself. Commission only.', null],
  ['Help me design a shirt', 'I plan to sell them at $25 each on my store.', null],
  ['Seeking editor', 'Last year I paid my editor $300, happy to hear your price.', null],
  ['Hackathon!', 'Win up to $10,000 in prizes. First prize $5,000.', null],
  ['Survey', 'Every participant gets entered to win a $50 Amazon gift card.', null],
  ['Looking for beta testers', 'The app will cost $4.99 when it launches.', null],
  ['[Hiring] Recruiter', 'You get a $2,000 bonus for every hire.', null],
  ['Translator', 'The book has 350 pages, ISBN 978-1-4028-9462-6, published 2019, price $14.99.', null],
  ['Need dev to integrate Stripe', 'We charge $20 per seat. Transactions are around $50k monthly.', null],
  ['Ad manager wanted', 'Monthly ad spend: $10k. Percent of spend is fine.', null],
  ['Call me', '+1 555 010 4477 or 020 7946 0999', null],
  ['Artist wanted', 'Payment: exposure. Sorry, $0 budget.', null],
  ['Writer', 'Tell me what you charge per 500 words.', null],
  ['Donations wanted', 'Our goal is $5,000 and we have $1,200 so far.', null],
  ['Car help', 'My 2009 Civic needs $800 of work', null],
  ['Need a dev', 'Competitors charge $99/mo, we want to be at $49/mo.', null],
  ['Crypto project', 'We have a $2M market cap. Pay in our token, 10000 XYZ.', null],
  ['Mod for server', 'We have 15k members and give Nitro ($10/month value).', null],
  ['Data entry', '1000 rows, 20k cells, needs 100% accuracy, within 24/48 hours, rated 4.9/5', null],
  ['Version 2.5', 'Upgrade from PHP 5.6 to 8.1, MySQL 5.7, 300 files', null],
  ['Part time', 'Work 10-15 hours/week between 9-5', null],
  ['Need flyer', 'A4 210x297 mm, 300 dpi, 5000 prints', null],
  ['Hiring', 'Must have $500 laptop or better; 16GB RAM', null],
  ['Lead gen', 'Average deal size is $15k-20k. Commission 10%.', null],
  ['Looking for a plumber', 'Quoted $2,500 by one company which is nuts', null],
  ['Video', 'My channel has 120k subs and 3.4M views', null],
  ['Coach', 'Sessions are normally $150, looking for a discount', null],
];

const JOBS: readonly Case[] = [
  [
    'Backend engineer',
    'Compensation: $140,000 – $170,000 base + 0.1% equity. 401(k) match up to $5,000.',
    '140000-170000 USD year',
  ],
  ['Go engineer – Berlin', 'Gehalt: 70.000–90.000 € pro Jahr', '70000-90000 EUR year'],
  ['Senior dev, Bangalore', 'CTC: 25-40 LPA. Notice period 30 days.', '2500000-4000000 INR year'],
  ['Junior dev', '18-22k GBP', '18000-22000 GBP year'],
  ['Support (night shift)', 'Php 35,000 to 45,000 monthly', '35000-45000 PHP month'],
  [
    'Hiring engineers',
    'We have raised $12M from top investors. Team of 12. 401k, $1,500 home office budget, $100/month gym.',
    null,
  ],
  ['Hiring engineers', 'Competitive salary, $5,000 learning stipend per year', null],
];

describe('the budget of a post', () => {
  it.each<Case>(PROJECTS)('%s: %s', (title, body, pay) => {
    expect(paid(title, body)).toBe(pay);
  });

  it.each<Case>(JOBS)('%s: %s', (title, body, pay) => {
    expect(paid(title, body, { isEmployment: true })).toBe(pay);
  });
});
