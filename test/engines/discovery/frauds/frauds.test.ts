/** Frauds upon people who look for work, as they are written, and honest posts with the same words. */

import { describe, expect, it } from 'vitest';
import {
  ACCESS,
  ACCOUNT,
  CHEQUE,
  CODE,
  FEE,
  GAIN,
  GIFT_CARDS,
  GOODS,
  HIDING,
  IDENTITY,
  MULE,
  OVERCHARGE,
  PAPERS,
  PARCELS,
  PHISHING,
  REVIEWS,
  TASKS,
  WALLET,
} from '../../../../src/engines/discovery/frauds/fraud-names.ts';
import { PLOTS } from '../../../../src/engines/discovery/frauds/fraud-plots.ts';
import { TELLING } from '../../../../src/engines/discovery/frauds/fraud-scenes.ts';
import { fraudSigns } from '../../../../src/engines/discovery/frauds/frauds.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const points = (title: string, body: string): number =>
  fraudSigns(readPost(post({ title, body }))).reduce((sum, sign) => sum + sign.points, 0);

const FRAUDS: readonly (readonly [title: string, body: string])[] = [
  [
    'Online rating work',
    'Earn $150 daily. Top up your work account with $30 to unlock the next set of tasks. Write on Telegram.',
  ],
  ['App testers, no experience', 'Deposit 50 USDT first to activate your account, then withdraw every evening.'],
  ['Typing from home', 'You must buy the training kit for 35 USD, it comes back with the first pay.'],
  ['Remote clerk, no experience', 'There is an onboarding fee of $25, refundable after one month.'],
  ['Package helper', 'Receive parcels at your home, relabel them and bring them to the post office.'],
  ['Payment assistant', 'You receive payments with your bank account, keep 5 percent and send the rest by crypto.'],
  ['Typist, weekly pay', 'You purchase the welcome kit for 45 USD, which we refund with your first salary.'],
  ['Office help', 'We mail you a cheque for the desk, you deposit it and pay our supplier the rest.'],
  ['Tutor for my cousin', 'The payment comes by check with the fee of the driver, pass that on to him when it clears.'],
  ['Settlement partners', 'You receive coins to your wallet, swap it there and keep 3% of each transaction.'],
  ['Helpers abroad', 'Open a bank account in your name for our firm, 500 EUR once.'],
  ['Coders', 'We rent verified accounts and work through them, $150 a month.'],
  ['Raters', 'You leave five stars for hotels you have not seen, 3 EUR each.'],
  ['Personal assistant', 'Get two Apple cards at the store, scratch them and send me the codes.'],
  ['Partners', 'Invest 200 and have 2000 back in seven days. Agents wanted.'],
  ['Regional partners', 'Buy the starter box for 150 and recruit three others.'],
  ['Rating work', 'Recharge your work account and the combo orders come.'],
  ['Testers at home', 'Send your SSN and a photo of your card before the interview.'],
  ['Easy online job', 'No experience, 2 hours a day, 300 to 800 per day. Write on Telegram.'],
  ['Form filling at home', 'Payout 18,000 for 500 forms. Agreement charges 950 by Google Pay, no target.'],
  ['Ground staff, freshers', 'Salary 21000. Uniform amount 1850 is refundable with the first salary.'],
  ['Hotel reviewer', 'Boost the score of hotels, 40 ratings in a round, 90 dollars a day. My colleague teaches you on Telegram.'],
  ['Order helper', 'One group is 35 orders. When the balance becomes negative you recharge it and withdraw everything.'],
  [
    'Receiving agent',
    'Goods come to your apartment, you photograph them, put on new labels and drop them at the post office. 25 a box.',
  ],
  ['Errands', 'My accountant will overnight a cheque, keep 500 and give the florist what remains.'],
  ['Catering for 50', "Please charge my card 1,500 more and hand it to the limousine firm who can't take cards."],
  ['Small favour', 'Get three eBay cards for a patient and text me the numbers on the back.'],
  ['Interview helper', 'You attend the meetings under your name, my engineers deliver, payroll is split 30 to 70.'],
  ['Clerk', 'Clients pay into your account, you buy bitcoin at the machine and keep 6 percent.'],
  ['Code numbers', 'Cash for your SIM cards: 9 for each, we only need the code sms.'],
  ['Frontend test', 'Clone the repo, run it and connect MetaMask before our call.'],
  ['Clerk', 'Your resume has been approved. A text interview with the hiring manager is held on Signal.'],
  ['New faces', 'Models earn 200 an hour, pictures must be done with our photographer for 350.'],
  ['Keep the phone', 'Product testers: only pay shipping of 2 with your debit card.'],
  ['Maps', 'We give you text, you paste it as a five star rating, 3 each.'],
  ['Heimarbeit ohne Vorkenntnisse', 'Verdienen Sie 200 Euro am Tag. Die Anmeldegebühr von 39 Euro wird erstattet.'],
  ['Paketannahme', 'Sie empfangen Pakete zu Hause und wir sagen, wohin sie weitergeleitet werden. Umpacken und weiterschicken.'],
  ['Saisie de données à domicile', "Les frais d'inscription de 30 € sont remboursés après le premier mois."],
  ['Trabaja desde casa', 'La cuota de inscripción es de 400 pesos y hay que pagar antes de empezar.'],
  ['Renda extra em casa', 'A taxa de inscrição de R$ 49 é devolvida no primeiro pagamento.'],
  ['Lavoro da casa', 'La quota di iscrizione di 25 euro viene rimborsata dopo la prima settimana.'],
  ['Thuiswerk zonder ervaring', 'Het inschrijfgeld van 20 euro moet vooraf betaald worden.'],
  ['Praca w domu bez doświadczenia', 'Wpisowe 50 zł, zwrotne po pierwszym zleceniu.'],
  ['Přivýdělek z domova', 'Registrační poplatek 300 Kč zaplatit předem.'],
  ['Evden ek gelir', 'Kayıt ücreti 200 TL, ilk ödemede iade edilir.'],
  ['Подработка на дому', 'Оплата за обучение 1500 рублей, вернём с первой зарплаты.'],
  ['Підробіток без досвіду', 'Вступний внесок 300 грн, повертається через місяць.'],
  ['Kerja dari rumah', 'Biaya pendaftaran 75rb untuk aktivasi, gaji 250rb per hari.'],
  ['Hjemmearbejde uden erfaring', 'Tilmeldingsgebyret på 300 kr refunderes efter første løn.'],
  ['Pakkemodtager', 'Du modtager pakker på din adresse, sætter nye labels på og sender dem videre.'],
  ['Jobb hjemmefra', 'Registreringsgebyr 400 kr på forskudd, tilbakebetales etter første lønn.'],
  ['Kotityö ilman kokemusta', 'Rekisteröintimaksu 40 € maksetaan etukäteen ja palautetaan.'],
  ['Otthoni munka tapasztalat nélkül', 'A regisztrációs díj 5000 Ft, az első fizetésnél visszajár.'],
  ['Muncă la domiciliu fără experiență', 'Taxa de înscriere de 100 lei se returnează la primul salariu.'],
  ['Δουλειά από το σπίτι χωρίς εμπειρία', 'Έξοδα εγγραφής 40 ευρώ, επιστρέφονται με τον πρώτο μισθό.'],
  ['在家刷单', '每单五元。'],
  ['手机兼职日赚五百', '先交押金。'],
  ['スマホだけで簡単に稼げます', '最初に登録料が必要です。'],
  ['재택 고수익 알바', '가입비 5만원 먼저 입금하시면 됩니다.'],
];

/** By what is to be done, in words that name no trick. */
const DEEDS_TOLD: readonly (readonly [title: string, body: string, trick: string])[] = [
  [
    'Advert on a pickup',
    'Our stickers on your vehicle, 300 a week. The first payment comes early, the fitter gets what is left.',
    CHEQUE,
  ],
  ['Courier of funds', 'A wire lands on Monday, you keep 150 for your trouble and hand whatever is left to my aunt.', CHEQUE],
  [
    'Regional cashier',
    'Buyers send transfers to your local account, 6 percent is your commission, convert the others to crypto.',
    MULE,
  ],
  [
    'Logistics coordinator',
    'Parcels arrive at your residence, photograph each, print a label and drop it at the post office.',
    PARCELS,
  ],
  ['Copy typing of pages', 'Pay 9 a page. A caution deposit of 45, you get it back with batch one.', FEE],
  ['Audio transcriber', 'The portal licence is 35, you buy it once. Then earn 12 for every file.', FEE],
  ['Rating assistant', 'Sets of 40 ratings. On a lucky bundle fund your account, then withdraw all of it with a bonus.', TASKS],
  ['Old Facebook needed', 'Scan our QR code with it, we use it to post adverts on your Facebook, 20 a day.', ACCOUNT],
  ['Account openers', 'Open a Revolut using your own details and pass us the login, 150 each.', ACCOUNT],
  ['Payroll clerk', 'To proceed send a clear scan of your ID card, both sides, so payroll can register you.', PAPERS],
  ['Typing of cards', 'Your login ID costs 450 once, then 2 a word.', FEE],
  ['Cook', 'Medical and visa of 260 are paid by applicants, refunded with the first salary.', FEE],
  ['Nominee', 'We open a company in your name, you get 300 monthly and we run everything.', ACCOUNT],
  ['Pixel artist', 'To be paid, link your wallet and sign the approval.', WALLET],
  ['Backend engineer', 'Our test: clone the repository and start it on your own machine, it finds your MetaMask.', CODE],
  ['Errands', 'First task: three Sephora cards, peel off the strip. You are reimbursed tonight.', GIFT_CARDS],
  ['Assistant trader', 'Start with 200 USDT, follow my calls, losses are covered.', GAIN],
  ['Helpers', 'A code comes to your number, tell me the code, 3 dollars each.', IDENTITY],
  ['Guests', 'Write to us what you like. Leave five stars for the flat, we refund you the 20.', REVIEWS],
  ['A room with internet', 'We send a laptop to your flat, keep the laptop plugged in, we do all the work, 90 a week.', ACCOUNT],
  ['Shop cleaners', 'To secure your position send R380 for medicals, the job begins on Monday.', FEE],
  ['An order of yours', 'The money is on hold. Enter your card number to receive the money, says the support.', PHISHING],
  ['Cook for forty', "My card pays all, but the florist can't take cards: keep yours and send the extra to her.", OVERCHARGE],
  ['Flute lessons', 'A bank draft covers the driver too, you would transfer it to him when it is there.', CHEQUE],
  ['Typing', 'All pages are in. Pay the tax of 60 to release your earnings.', FEE],
  ['Papers', 'A selfie with your passport, 15 each, paid instantly.', IDENTITY],
  ['A voice for a friend', 'Sit technical interviews as him, 50 per round, the earpiece is sent to you.', ACCOUNT],
  ['Porters', 'Registration and vetting of 280 are paid before the interview.', FEE],
  ['Sub-editors', 'Purchase lifetime membership of 47 to open the job board.', FEE],
  ['Numbers', 'Get 10 SIMs in your name and hand us all of them, 15 each.', ACCOUNT],
  ['Artist', 'Install our tool for the call; macOS blocks it, so right click and open it.', CODE],
  ['Collector', 'Part time job: take the money in and send the rest by Western Union.', MULE],
  [
    'Test my checkout',
    'You buy a phone from our client with your own card, make screenshots, we refund the price plus 150 in 3 working days. The phone is shipped to our lab.',
    GOODS,
  ],
  [
    'Buyer agent',
    'Get four iPhones with your own credit card and give them to our courier, we return the price plus 90 next morning.',
    GOODS,
  ],
  [
    '[Careers] Senior developer, 160,000',
    'We noticed your contributions. To apply, sign in and authorise our hiring app: https://careers.example',
    ACCESS,
  ],
  [
    'A grant for contributors',
    'You have been selected. Connect your GitHub to our portal in 24 hours to claim the reward.',
    ACCESS,
  ],
  ['Praise', 'Trustpilot: a rating of our shop, the text is provided, 3 dollars each.', REVIEWS],
  ['Job in your city', 'Put small packets, then send photo and coordinates. 100 a day in BTC.', HIDING],
  ['Company for chats', 'I pay the first week before: give me your online banking user and I deposit it.', PAPERS],
  ['Dapp dev', 'Stage 1: connect your MetaMask with at least 0.3 ETH in it on our staging dapp.', WALLET],
  [
    'Flyer',
    'Charge my card 4,300, the 3,100 is for the man who prints, he has no machine for cards, send it him by Zelle.',
    OVERCHARGE,
  ],
  ['Models for Milan', 'A model pays the insurance 120 before the ticket, it comes back at arrival with the pay.', FEE],
  ['Catalogue shoot', 'No experience needed. Your starter portfolio is £195 and is taken off your first earnings.', FEE],
  ['Novel typing at home', '₹300 per page, kit and login after one time refundable security of ₹1,999.', FEE],
  ['Sale', 'The money of my sale comes on your PayPal, you send it to me minus 10 percent.', MULE],
  ['Study', 'Open 3 accounts in exchanges with your passport, we do the verification with you, cash on the same day.', ACCOUNT],
  ['Tutor', "My company pays you in advance for 12 lessons plus the driver's money, you give the driver his share.", CHEQUE],
  ['Form filling', 'Students and housewives welcome, 12 a form. You take the work kit of Rs 850 and begin at once.', FEE],
  ['Caregivers', 'No interview. You only pay 25,000 for file opening, then the letter comes.', FEE],
  ['Agents', 'Students send tuition to your Zelle, you bring the cash to the bitcoin ATM, 10 percent stays with you.', MULE],
];

const HONEST: readonly (readonly [title: string, body: string])[] = [
  ['Booking site for a tennis club', 'Members pay a registration fee of $40 through Stripe, guests a deposit.'],
  ['Remote data entry, 12 hours', 'There is no training fee and we never ask for a registration fee.'],
  ['Developer for a wallet', 'Users top up their balance with a card and unlock levels.'],
  ['Software for a forwarder', 'Staff receive parcels, relabel them and ship them on. We need barcode scanning.'],
  ['Bookkeeper', 'We pay to your bank account at the end of the month.'],
  ['Shop for gift cards', 'The checkout of our gift cards must send the customer a mail. $400.'],
  ['Replies to Google reviews', 'Somebody to write replies to our Google reviews, $2 each.'],
  ['Deposit of cheques', 'Our app lets customers deposit a check by photo. Fix the crash.'],
  ['Editor', 'Reels at $25 each, we chat on Telegram once per day.'],
  ['Tracker of investments', 'Users invest and see their returns daily. React developer for 3 weeks.'],
  ['Site of a training school', 'Students pay a registration fee of 40 online and get a joining pack. WordPress.'],
  ['Gift cards for our shop', 'Shopify: a customer buys a gift card and sends the code to a friend. 300.'],
  ['Article', 'Write about work from home, registration fees of 30 and fake cheques. $120.'],
  ['Packer in our warehouse', 'Forward parcels to the courier desk, print labels, 11.80 an hour.'],
  ['Nurses', 'The visa fee of 300 is paid by the hospital, salary 28k.'],
  ['Nanny', '20 an hour by check every Friday, references please, we pay for the background check of 30.'],
  ['Extras', '$220 for the day, there is no fee and no charge, apply with two photos.'],
  ['Stewards', '12 an hour, the badge fee of 190 is on us.'],
  ['Lawyer wanted', 'They hired me, sent me a cheque and I gave the rest to the vendor. I pay for an hour.'],
  ['Bookkeeper', 'Cheques from tenants, post them to the ledger, pay suppliers. 19 an hour.'],
  ['Recruiter', 'We pay 10% per hire, invite candidates by LinkedIn with your own account.'],
  ['Cleaner', 'Check for damage, send me a photo and tell the owner. 80 for each changeover.'],
  ['Ads', 'Set up our Facebook account and the ads in it, $200.'],
  ['Wraps', 'Artwork for car wraps of four vans, logo and doors. 80 for each, the rest of the fleet later.'],
  ['Payments clerk', 'Match client transfers with invoices in our account, chase what remains, 19 an hour.'],
  ['Editor', 'We pay into your account every Friday, 5 percent of the books on top. Forward us a page you like.'],
  ['Photographer of shoes', 'Shoes are shipped to you, 6 a picture, our driver collects them.'],
  ['Cargo bike rental', 'A refundable deposit of 50 from each guest: write the terms of it. 90 for the page.'],
  ['Help with my PC', 'Log in via AnyDesk and repair Outlook, 40 by PayPal.'],
  ['My firm', 'I want to form an LLC and open a business bank account in my name, who can advise? 200.'],
  ['Nurse', 'Bring your passport and licence to the office on your first day. 28 an hour.'],
  ['Wallet texts', 'An article for users who connect their wallet, how to spot phishing. 180.'],
  ['Coins', 'A mint page with a button that connects a wallet, 4000, half in advance.'],
  ['Signing', 'Windows may block our installer. Sign it with a certificate, 300.'],
  ['Scratch panel', 'Design of six vouchers with a scratch panel, 450.'],
  ['Backtest', 'Python script for a daily strategy with bitcoin, 500.'],
  ['Calculus tutor', 'We meet by TeamViewer, payments are done through PayPal after each hour, 25.'],
  ['Dressmaker', 'I will purchase the fabric and have it sent to you, 60 for the sewing at home.'],
  ['Support from home', 'You receive a company laptop and work 20 hours per week with it, 30 an hour.'],
  ['Laptops of a school', 'Receive laptops at our depot, keep laptops charged, 22 an hour. We do all the shipping.'],
  ['Stewards', 'Secure your place by mail. Money for uniform is paid by us, 12 an hour.'],
  ['Menu', 'Guests scan the QR code so as to pay. Fix it, 150; I have used Fiverr too.'],
  ['Driver at our fair', "We can't take cards here. Give the rest of the boxes to the vendor, 110 for the day."],
  ['Drummer', 'A bank draft covers fee and fuel; the driver takes you, hand the list of songs to him.'],
  ['Retoucher', 'Make passport photos of 40 selfies, 3 each, paid per person.'],
  ['Translator', 'I pay by PayPal or Western Union when you send me the text, 80 a page.'],
  ['Clerk', 'Our Western Union shop needs help on Saturdays, 15 an hour for this job.'],
  ['Login', 'Users wait for the code they receive by SMS before money is sent; mend it for 200.'],
  ['Course on shops', 'Our students pay 99 for a starter kit. You make the lessons, 2000.'],
  ['Research', 'You do user interviews on our behalf, 50 per interview, and write them up.'],
  ['Website für einen Sportverein', 'Mit Anmeldung, die Anmeldegebühr von 20 Euro soll man online bezahlen.'],
  ['Texter gesucht', 'Wir arbeiten ohne Kaution und ohne Vorkasse, Zahlung binnen 14 Tagen.'],
  ['Hledám překladatele', 'Žádný registrační poplatek, platíme do týdne.'],
  ['Нужен копирайтер', 'Никаких взносов и залогов, оплата каждый день по 1000 рублей за текст.'],
  ['Penerjemah lepas', 'Tanpa biaya pendaftaran, bayaran 100rb per halaman.'],
  ['Oversætter søges', 'Intet gebyr, ingen startpakke, betaling efter 14 dage.'],
  ['Kotisivut urheiluseuralle', 'Jäsenet maksavat rekisteröintimaksun verkossa.'],
  ['Fordítót keresünk', 'Nincs regisztrációs díj, hetente fizetünk.'],
  ['Caut traducător', 'Fără taxă de înscriere, plătim săptămânal.'],
  ['找翻译', '不收押金，不刷单，日结。'],
  ['経理の方を募集', '保証金なし、登録料なしです。'],
  ['디자이너 구합니다', '가입비 없음, 선입금 없음.'],
  [
    'Mystery diner',
    'You pay the meal with your own card, keep the receipts, we reimburse up to 40 and pay 25; goods you bought go to our office.',
  ],
  ['Costume maker', 'You buy the fabric with your own money, we refund it within 3 working days, ship the goods to our office.'],
  ['Easter', 'Hide small packets for the kids of our street and give me photo and coordinates, 40, paid in crypto if you like.'],
  [
    'Lessons for my father',
    'Show him online banking on his tablet, he will need his banking login, 30 an hour. Elderly and patient.',
  ],
  ['Web3 frontend', 'A button that shows users with at least 0.1 ETH in the wallet a badge, testnet only. 4k.'],
  ['Printer wanted', 'A man who prints 300 flyers; I pay by card if you have a machine for cards.'],
  ['Editor of my novel', 'The novel is refundable at shops, pay is 900 for the job.'],
  ['Salary', 'We pay the money into your account on the last day. Look forward to your CV, weekly hours by agreement.'],
  ['Drivers', 'You pay for your training at the club, 40, as all members do; work from home is none of it.'],
  ['Sewing at home', 'You order the kit, 65, from our shop at our cost, no experience needed.'],
  ['Bot', 'A bot that sends a note to your PayPal when customers pay in bitcoin; 10 percent up front, I am a developer myself.'],
  ['Tutor', 'I send the money to your PayPal each week, 40 an hour. My son keeps bitcoin on his mind all day.'],
];

describe('frauds', () => {
  it.each(FRAUDS)('%s', (title, body) => {
    expect(points(title, body)).toBeGreaterThanOrEqual(5);
  });

  it.each(DEEDS_TOLD)('%s: %s', (title, body, trick) => {
    expect(fraudSigns(readPost(post({ title, body })))).toContainEqual(expect.objectContaining({ trick, points: 5 }));
  });

  it.each(HONEST)('honest: %s', (title, body) => {
    expect(points(title, body)).toBeLessThan(5);
  });

  it('names the trick beside the words of the post', () => {
    const signs = fraudSigns(readPost(post({ title: 'New faces', body: 'Models: our photographer makes your book, 350.' })));
    expect(signs[0]).toMatchObject({ trick: 'money from the worker before the work', points: 5 });
    expect(signs[0]?.phrase).toContain('our photographer');
  });

  it('quotes the words of the post', () => {
    const signs = fraudSigns(readPost(post({ title: 'Praca w domu', body: 'Wpisowe 50 zł, płatne z góry.' })));
    expect(signs[0]).toMatchObject({ phrase: 'wpisowe', points: 5, isWorkers: false });
  });
});

describe('the telling parts', () => {
  it.each(PLOTS.map((plot) => [plot.trick, plot.first, plot] as const))('are in every scene: %s, %s', (_trick, _first, plot) => {
    const parts = [plot.first, ...(plot.others ?? []).map(([part]) => part)];
    expect(parts.filter((part) => TELLING.has(part))).not.toEqual([]);
  });
});
