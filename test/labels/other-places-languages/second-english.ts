/** English by people who grew up with another language. */
import { asked, type LanguagePost, offer, other, pay, published, request, seen } from './writing.ts';

export const SECOND_ENGLISH: readonly LanguagePost[] = [
  request(
    [
      'en-501',
      'Need the developer for finish telegram bot',
      `Hello dears, i am from Tbilisi and have bot for taxi orders, old programmer is disappear. Need to finish payment by card and fix the bugs, code is in python aiogram. I can pay 400 usd after work, or 200 before and 200 after. Who can, write me please in telegram @tbili_taxi_botwork`,
    ],
    {
      budget: pay('USD', 'fixed', 400),
      contacts: [asked('telegram', 'tbili_taxi_botwork')],
      services: ['api_integration', null],
    },
  ),
  request(
    [
      'en-502',
      'Searching freelancer for make logo of my restaurant',
      `Good morning,
I open a small restaurant of fish in Kalamata and I search a person for the logo and the menu. The budget is 250€, the time two weeks more or less. Send me please some works that you did at psarotaverna.lemoni@post.example or call me +30 690 000 0142 (I speak better italian than english, sorry)`,
    ],
    {
      budget: pay('EUR', 'fixed', 250),
      contacts: [asked('email', 'psarotaverna.lemoni@post.example'), asked('phone', '+306900000142')],
      services: ['logo_design'],
    },
  ),
  request(
    [
      'en-503',
      'Urgent require WordPress expert, kindly bid',
      `Dear Sir/Mam, we are requiring one WordPress expert for our client of Lahore. Work is to be make 5 pages website for school. Budget is fixed 40,000 PKR, no negotiation please. Kindly share your previous work on WhatsApp +92 300 0001427`,
    ],
    {
      budget: pay('PKR', 'fixed', 40000),
      contacts: [asked('whatsapp', '+923000001427')],
      services: ['five_page_website'],
    },
  ),
  request(
    [
      'en-504',
      'Small task: 25 USDT for translate landing to Vietnamese',
      `Hi all. We have the landing page about 600 words and need human translate from English to Vietnamese, no google. Pay is 25 USDT (TRC20) on same day. DM me on telegram: @minhlotus_landing`,
    ],
    { budget: pay('USD', 'fixed', 25), contacts: [asked('telegram', 'minhlotus_landing')] },
  ),
  request(
    [
      'en-505',
      'CSV import is losing the umlauts [bounty 80 EUR]',
      `When I import the CSV from our accounting, all the ä ö ü become question marks. Steps: export with Windows-1252, import, look the preview. I am not able to fix it myself but for our association it is important, so I give 80 EUR to who is making a merged PR for this. Payment over bank or as you like.`,
    ],
    {
      engagement: 'bounty',
      budget: pay('EUR', 'fixed', 80),
      place: { source: 'github', tags: ['bug', 'bounty'] },
    },
  ),
  request(
    [
      'en-506',
      'Looking for article writers, long time cooperation',
      `We are agency from Lagos and we need 3 writers for finance blog. 1200 words each, we pay ₦15,000 per article, every Friday is payment. No AI, we will check it o! Send sample to editor@kolanutmedia.example`,
    ],
    {
      budget: pay('NGN', 'item', 15000),
      contacts: [asked('email', 'editor@kolanutmedia.example')],
      services: ['blog_article'],
    },
  ),
  request(
    [
      'en-507',
      'Virtual assistant needed (Filipino only)',
      `Hi everyone! My boss is looking for a VA who can manage the emails and calendar, 4 hours a day, US time. It is part-time employment with contract and 13th month pay. Salary is ₱25,000 per month, weekly payout thru GCash. If interested pls send your CV to hiring@tala-va.example. Thank you po!`,
    ],
    { engagement: 'employment', budget: pay('PHP', 'month', 25000), contacts: [asked('email', 'hiring@tala-va.example')] },
  ),
  request(
    [
      'en-508',
      'Who can do me 3d model of one part??',
      `i have old coffee machine and one plastic part is broken, nobody is selling it. i need stl file for printing. i will send you the part by post or photos with measures. new machine costs 300 euros so it has sense for me. say me your price in the comments or pm`,
    ],
    { place: { source: 'discourse', postedAt: '2016-06-02T11:00:00Z' } },
  ),
  request(
    [
      'en-509',
      'Data entry work, earn 2000 USD weekly',
      `Dear friend, we have too much data entry work and need hard working peoples from all country. You will earn 2000 USD weekly from your home. For get the work you must buy the training package 49 USD, it is refundable. Limited seats only! Contact manager: manager@globaldataworks.example`,
    ],
    {
      engagement: 'unknown',
      budget: pay('USD', 'week', 2000),
      contacts: [asked('email', 'manager@globaldataworks.example')],
      scam: 'training to be bought before the work, and pay beyond belief for typing',
    },
  ),
  offer([
    'en-510',
    'I retouch the photos of your products, hello from Romania',
    `I work 9 years with photos for online shops. I make the background white, correct the colours, shadow also if you like. 1.50 EUR for photo, more than 100 photos is cheaper. First photo is for free so you can see. Answer here or send me message.`,
  ]),
  request(
    [
      'en-511',
      '',
      'we search someone for making short promo video (30 sec) of our game, all footages exist. 300€. contact: pixel@kaprunstudio.example 🎮 #gamedev',
    ],
    {
      budget: pay('EUR', 'fixed', 300),
      contacts: [asked('email', 'pixel@kaprunstudio.example')],
      services: ['short_video_edit'],
      place: { source: 'bluesky', author: 'kaprunstudio' },
    },
  ),
  offer(
    [
      'en-512',
      'Full stack developer from Ukraine ready for your projects',
      `Hello! I am Ostap, full stack developer with 8 years experience (Node, React, AWS). I finished a big project in last month and now searching new one. My rate is 30-35 $/h. English is upper-intermediate. Write me: ostap@halychyna-dev.example or in telegram @ostap_halych_dev, my code is here: https://github.com/ostap-halych-exmpl`,
    ],
    {
      contacts: [
        asked('email', 'ostap@halychyna-dev.example'),
        asked('telegram', 'ostap_halych_dev'),
        published('github', 'ostap-halych-exmpl'),
      ],
    },
  ),
  offer([
    'en-513',
    'I will design your logo in 24 hour only 20$',
    `Hello sir I am professional graphic designer from Dhaka Bangladesh with 6+ year of experience. I am giving you unlimited revision and source file. 100% satisfaction guarantee. Please inbox me for discuss your project.`,
  ]),
  offer(
    [
      'en-514',
      'Italian native speaker offers translations',
      `Good evening to all, I'm Ilaria, I translate from english and german to italian since 2009. Tourism, kitchen, fashion. I apply honest prices, 0.06 € each word. For infos: ilaria@paroleinviaggio.example`,
    ],
    {
      contacts: [asked('email', 'ilaria@paroleinviaggio.example')],
      place: { source: 'phpbb', postedAt: '2012-10-10T17:00:00Z' },
    },
  ),
  other([
    'en-515',
    'How much must I ask for a site of 10 pages?',
    `Hi, I am in this work since six months only. One client from Switzerland asked me the price for a site with 10 pages and I have no idea. In my country (Serbia) it is 500 euro but for Swiss people maybe it is too less? How you calculate?`,
  ]),
  other([
    'en-516',
    'Client is not paying since 3 months',
    `I did whole frontend for him, 1800 dollars, he said accounting department has the holidays. Then he said boss is in hospital. Now he don't answer. I should make public his name or it is illegal?`,
  ]),
  other(
    [
      'en-517',
      'After 2 years finally I launched my app',
      `It is a dictionary for dialects of Kurdish. Free for all. I did everything alone, also the icon (you can see it haha). https://ferheng-dialects.example Please be kind in the reviews`,
    ],
    { contacts: [published('website', 'https://ferheng-dialects.example')] },
  ),
  other([
    'en-518',
    'Why all the companies wants senior?',
    `I am looking the jobs in Poland since January. Junior positions not exists. Or they write junior and then want 4 years of experience and pay 5000 zl. How did you find first job? I am already tired.`,
  ]),
  other(
    [
      'en-519',
      'Be careful with this "employer"',
      `Yesterday somebody wrote to me that I am hired without interview and I need to buy laptop from their shop for 700$, they will give back the money. The mail was from careers@northbridge-hiring.example. Of course it is scam, don't answer them.`,
    ],
    { contacts: [seen('email', 'careers@northbridge-hiring.example')] },
  ),
  other([
    'en-520',
    'Our office is hiring again, strange feeling',
    `Last year they fired 12 persons from my department in Bucharest and now I see the same roles in LinkedIn with 20% less salary. Nobody speaks about it. How I should react when my manager asks me to make the interviews?`,
  ]),
  other([
    'en-521',
    'Documentation says 5 requests, I get limit after 3',
    `Hello, thanks for the good library! In the readme is written that free plan has 5 requests for second but I receive error 429 after 3. Version 2.4.1, node 20. Is this bug or I do something wrong?`,
  ]),
];
