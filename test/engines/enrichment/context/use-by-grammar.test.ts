/** What a contact is there for by the grammar of its sentence: verbs that call on the reader, and what is said of somebody else. */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind value use` of what is looked at in it; other finds do not matter. */
type Case = readonly [body: string, ...uses: string[]];

const CALLED_ON: readonly Case[] = [
  ['Chart is done, I pay 100. Yell at me on Bluesky: jodoe.bsky.social', 'bluesky jodoe.bsky.social asked'],
  ['I need a logo, 100 USD. Prod us via Telegram @jo_doe', 'telegram jo_doe asked'],
  ['Hiring a writer. Fling me a sample on Instagram @jo.doe', 'instagram jo.doe asked'],
  ['Hiring a writer. Find me on Instagram @jo.doe', 'instagram jo.doe published'],
  ['Looking for a tester, 30/h. The fastest way is Bluesky jodoe.bsky.social', 'bluesky jodoe.bsky.social asked'],
  ['Freelance editor, 40/h. Bluesky works: jodoe.bsky.social', 'bluesky jodoe.bsky.social asked'],
  ['Hiring a designer. Jo leads it: @jo_doe on X, ask her anything about it.', 'x jo_doe asked'],
  ['Hiring a designer. @jo_doe on X is where I answer.', 'x jo_doe asked'],
  ['Need ten templates for my account @jo.doe on Instagram, 60 euro. msg me there', 'instagram jo.doe asked'],
  ['Need a translator. CVs to jo@acme.co or on Instagram @jo.doe', 'email jo@acme.co asked', 'instagram jo.doe asked'],
  ['Papers can be requested from jo@acme.co, we want a developer', 'email jo@acme.co asked'],
  ['Paying $40 through PayPal. Shoot me a line at jo@acme.co', 'email jo@acme.co asked'],
  ['I need the invoice to show a code and two fields, I can pay by PayPal. My email is jo@acme.co', 'email jo@acme.co asked'],
  [
    'Necesito que la factura salga con el código y la firma, pago con PayPal.\n\nMi correo es jo@acme.co',
    'email jo@acme.co asked',
  ],
  ['Ghostwriter, 2,400 a book. Ring me, please, I like voices: +44 7400 123456', 'phone +447400123456 asked'],
  ['We need 10 quizzes, a tenner each. Inquiries to the Lame Heron on +44 113 496 0187.', 'phone +441134960187 asked'],
  ['New league, needs a face, kitty holds $180. Insta @jo.doe or comment w/ something you have drawn', 'instagram jo.doe asked'],
  [
    'Choir needs tracks, £15 each. Samples to kim@acme.co pls, or find us on insta @jo.doe, ask for Kath',
    'instagram jo.doe asked',
  ],
  ['Made a tool that nags clients. Feature requests to @jo_doe on X.', 'x jo_doe asked'],
  ['Forty days of shoots this month. Text FACE + your name to +44 7400 123456', 'phone +447400123456 asked'],
  ['Mixes, 80 a song. Send stems + a song you wish yours sounded like: jo@acme.co', 'email jo@acme.co asked'],
  ['"The lawyers wrote to us": let us talk\n\nClients include a brewery.\n\njo@acme.co', 'email jo@acme.co asked'],
  ["I leave in May. Ring him. No really, he doesn't read e-mail: Jo Doe, +44 7400 123456.", 'phone +447400123456 asked'],
  ['We made a thing that nags, roast the page. Roast us: @jo_doe on X', 'x jo_doe asked'],
  ['I quit and do Webflow for dentists, 1500 flat. Book me or yell at me (@jo_doe on X).', 'x jo_doe asked'],
  ['Wedding band lost its singer, €250. Ring Jo on +44 7400 123456 or catch us on insta, @jo.doe', 'instagram jo.doe asked'],
  [
    'Two cartographers in Tartu, sheets at 300, a canal, a zoo and a feud. hello@acme.co / IG jo.doe.studio',
    'email hello@acme.co asked',
  ],
  [
    'Logs for eleven hives, ten euro a page, honest work. My address is jo dot doe, then the at sign, then acme dot co.',
    'email jo.doe@acme.co asked',
  ],
  [
    'Legal texts, eleven cents a word. Write to kim [at] acme [dot] example or ring +44 7400 123456 after four.',
    'phone +447400123456 asked',
  ],
  ['My son Emmett mows, $25 a yard, and he is shy. Text his mom: 212-555-0142', 'phone +12125550142 asked'],
  ['Quem tiver interesse manda portfólio no e-mail jo@acme.co', 'email jo@acme.co asked'],
  ['her name is Brenda, 60 bux. ig is jo.the.doe send ur style', 'instagram jo.the.doe asked'],
  ['My work so you know what you are in for: instagram jo_doe. Message there or text +44 7400 123456', 'instagram jo_doe asked'],
  ['Alt text, 0.80 each. Head of digital is Jo (she/her), jo@acme.co.', 'email jo@acme.co asked'],
  ['Teach me Blender, 25/h. Catch me on discord (username: jo_doe) after 8pm', 'discord jo_doe asked'],
  ['Sign painter for a window, £400. Ask Lorna in the shop or on insta, @jo.doe', 'instagram jo.doe asked'],
  [
    'We made a thing that finds the one record in the crate, and it took a year. If it does not: jo@acme.co',
    'email jo@acme.co asked',
  ],
  ['Her husband runs it from his table. Text me not him: 212-555-0142', 'phone +12125550142 asked'],
];

const SOMEBODY_ELSES: readonly Case[] = [
  ['Somebody to write a bot like @price_watch on telegram, $50. Contact @kim_doe on telegram', 'telegram price_watch seen'],
  ['Log in with the demo user demo@acme.co to see it. Paid task, 80 USD. kim@acme.co', 'email demo@acme.co seen'],
  [
    'Support told me to open a ticket (help@acme.co) but they ignore it. 50 to whoever gets my account back, kim@acme.co',
    'email help@acme.co seen',
    'email kim@acme.co asked',
  ],
  ['Hiring a writer. @jo_doe on X, who closed in 2022, did the last one.', 'x jo_doe seen'],
  ['I need a plumber, mail me. The address on old leaflets, jo@acme.co, is dead.', 'email jo@acme.co seen'],
  ['Write to me. Her mail says "for urgent matters write to jo@acme.co", which isn\'t us.', 'email jo@acme.co seen'],
  ['Hiring an editor, write here. Our desk jo@acme.co is for users.', 'email jo@acme.co seen'],
  ['"Contact me at jo@acme.co" is what my ad from May said.', 'email jo@acme.co seen'],
  ['Looking for an accountant, write me. My last preparer, jo@acme.co, was slow.', 'email jo@acme.co seen'],
  ['Wanted: Perl programmer. The man who wrote it, Bill Doe (jo@acme.co), is 84. Write me.', 'email jo@acme.co seen'],
  ['I need a booth, send offers. The vendor, jo@acme.co, wants 900.', 'email jo@acme.co seen'],
  ["Need help with an appeal, write me. I've already mailed jo@acme.co four times.", 'email jo@acme.co seen'],
  ['Please send nothing to jo@acme.co, a robot files it away.', 'email jo@acme.co seen'],
  ['Message the lead. Not the recruiters at Acme (jo@acme.co), who have no mandate.', 'email jo@acme.co seen'],
  ["Don't contact the clerk's office, jo@acme.co.", 'email jo@acme.co seen'],
  ['Somebody sends offers as jo@acme.co and asks for a login.', 'email jo@acme.co seen'],
  ['Questions? kim@acme.co. The copy was already reported to jo@acme.co', 'email kim@acme.co asked', 'email jo@acme.co seen'],
  ['Please mail me. Then the form sends mail to jo@acme.co in plain text.', 'email jo@acme.co seen'],
  ['Call me about this bill, $10. The number printed on the van is +1 212-555-0142, in small print.', 'phone +12125550142 seen'],
  ['I need a mural for 300. In style of @jo_doe on X.', 'x jo_doe seen'],
  ['Looking for a mentor, 50 an hour. Seen the course of @jo.doe on Instagram, no.', 'instagram jo.doe seen'],
  ['Freelance dev for hire. Thanks to @jo-doe on GitHub (https://github.com/jo-doe) for the last gig.', 'github jo-doe seen'],
  ['Hiring a dev. @jo-doe on GitHub (https://github.com/jo-doe) looked into this in May.', 'github jo-doe seen'],
  ['I need a speech for 90. Groom must not know so do NOT tag @jo.doe on instagram', 'instagram jo.doe seen'],
  ['Wanted: an illustrator, 50 each. Vibe: @jo.doe on Instagram', 'instagram jo.doe seen'],
  [
    'Is there a way to a human? I tried the help email jo@acme.co that someone posted here and it bounced',
    'email jo@acme.co seen',
  ],
  ['Flags I ignored:\n2) wanted to move off platform on day one, to WhatsApp +44 7400 123456', 'whatsapp +447400123456 seen'],
  ["Been through it with the plugin's people (jo@acme.co, 6 days). 80/hour, write me here.", 'email jo@acme.co seen'],
  ['Contact me and NOT Prof Doe (jo@acme.co), who would like them longer.', 'email jo@acme.co seen'],
  ['Docs need a writer: kim@acme.co. The jo@acme.co address is for customers.', 'email jo@acme.co seen'],
  ['Menus, 45 each, pitch here. The agency before you, Acme (jo@acme.co), was too funny.', 'email jo@acme.co seen'],
  ['Paid 900 for an app that never came. jo@acme.co refunded half.', 'email jo@acme.co seen'],
  ['Please stop messaging @jo_doe on Discord with portfolios. Use the thread.', 'discord jo_doe seen'],
  ['The "mentor" was on WhatsApp as +1 212-555-0142. Both are active today.', 'whatsapp +12125550142 seen'],
  ['Factuur van 640 euro. Moet ik dit betalen? Afzender is jo@acme.co, voor wie ze ook krijgt.', 'email jo@acme.co seen'],
  ['Write to kim@acme.co. The inbox, jo@acme.co, eats everything, so not there.', 'email jo@acme.co seen'],
  [
    'I was contacted in May by a Ms "Holm" (projects@acme.co), the rate was decent. Has anybody been paid?',
    'email projects@acme.co seen',
  ],
  ['Got approached by somebody called Jo Doe (jo@acme.co), never paid. Anybody else?', 'email jo@acme.co seen'],
  ['Make my site fast, $400. My host (support@acme.co) says it is the theme.', 'email support@acme.co seen'],
  [
    'We pay $29 a month for an app that breaks (help@acme.co closes tickets unread), $1,800 for a new one',
    'email help@acme.co seen',
  ],
  [
    'I paid for 3 seats and want the difference back; wrote to billing@acme.co on Monday without an answer',
    'email billing@acme.co seen',
  ],
  ['In the quick start the phone in the vCard sample is +1 202-555-0101. Could you change it?', 'phone +12025550101 seen'],
  [
    'Third one this week:\n\n"Hello, I am Jo from Kansas, I saw your beautiful work and want to use your painting for my daughter’s wedding, which is a surprise. My budget is $1,800 and I will pay by cashier’s check, my mover will come for the pick-up. Kindly send your full name and phone number. jo@acme.co"',
    'email jo@acme.co seen',
  ],
  ['Anyone who does crypto books, 60/h? Mine (jo@acme.co) refuses to touch it.', 'email jo@acme.co seen'],
  ['Site, 600. Owner is Priya, jo@acme.co, but please write to me first: kim@acme.co', 'email jo@acme.co seen'],
  ['Thanks all. In the end Sam came (number from Carol: +44 7400 123456), was here forty minutes.', 'phone +447400123456 seen'],
];

/** Look like those above and say the opposite. */
const NOT_SOMEBODY_ELSES: readonly Case[] = [
  ['Hiring, 40/h. Message whoever you like: @kim_doe on telegram', 'telegram kim_doe asked'],
  ['Hiring, 40/h. Mail the account manager as well, jo@acme.co', 'email jo@acme.co asked'],
  ["Hiring. Send a letter to jo@acme.co (don't forget your account).", 'email jo@acme.co asked'],
  ['We hire. Priya (jo@acme.co), who handles applications, is in on Monday.', 'email jo@acme.co asked'],
  ["Hiring a writer. Don't hesitate to contact jo@acme.co", 'email jo@acme.co asked'],
  [
    'Free from Monday: references, upgrade guides, the page nobody wants to write. I did 5 years. jo@acme.co',
    'email jo@acme.co asked',
  ],
  ['I would like to be approached by small studios only: jo@acme.co, 40 an hour.', 'email jo@acme.co asked'],
  ['Hiring. The subject is "editor", mail jo@acme.co', 'email jo@acme.co asked'],
  ['We need a designer. Contact our last founder standing: jo@acme.co', 'email jo@acme.co asked'],
  ['Hiring a developer. I am the maker of @jo_doe on X', 'x jo_doe published'],
  ['Not on the phone please, write to jo@acme.co', 'email jo@acme.co asked'],
  ['Contact me and not by phone (jo@acme.co)', 'email jo@acme.co asked'],
  ['I tried the form, please email jo@acme.co', 'email jo@acme.co asked'],
  ['Wanted to fix it myself, gave up, call me on +44 7400 123456', 'phone +447400123456 asked'],
  ["Write to my wife's team (jo@acme.co), we need a baker", 'email jo@acme.co asked'],
  ['Data person, 75/h. Mastodon @jo@acme.co for the jokes.', 'mastodon jo@acme.co published'],
  ['Thanks to @jo_doe on X.', 'x jo_doe seen'],
  ['Hiring, 40/h. No email please, no calls: jo@acme.co is full. Telegram @jo_doe', 'telegram jo_doe asked'],
  ['Hiring, 40/h. Follow us: @jo_doe on X', 'x jo_doe published'],
  ['Hiring a writer. Our editor (jo@acme.co) is waiting.', 'email jo@acme.co asked'],
];

/** Whoever says more than who they are, and leaves an address of their own, wants to be written to. */
const LEFT_BEHIND: readonly Case[] = [
  [
    'The hives came through the winter fine and I am scared of them. Sixty dollars a visit.\n\njo (at) acme (dot) co, or a note at the store.\n\nJo',
    'email jo@acme.co asked',
  ],
  [
    'Track is down and pinned, my eyes are not up to the wiring. Eighteen pounds is what I had in mind.\n\nJo (jo@acme.co elsewhere)',
    'email jo@acme.co asked',
  ],
  [
    'Our programmer has died in spring, and the thing prints invoices for the year 1926. We pay you.\n\nDr. Jo Doe, +1 212-555-0142',
    'phone +12125550142 asked',
  ],
  [
    'Five pictures and an animated thumbnail for a parrot app. Last one billed me 700 for a rebrand.\n\ntelegram: jo_counts',
    'telegram jo_counts asked',
  ],
  [
    'Checkout gives 500. Staging exists, 80 CAD/hour, and stop and call me at five hours. Jo, 212-555-0142.',
    'phone +12125550142 asked',
  ],
  [
    'I keep opening Figma and closing it. Link plus what it costs to jo@acme.co, or @jo_doe on twitter',
    'email jo@acme.co asked',
    'x jo_doe asked',
  ],
  [
    'Our rosin is out, in two grades and boxes of cork, and it took two years.\n\nThe Acme Team\ncontact@acme.co',
    'email contact@acme.co published',
  ],
  ['Regards,\nJo\njo@acme.co', 'email jo@acme.co published'],
];

describe.each([
  ['an address is left behind a message', LEFT_BEHIND],
  ['a verb calls on the reader', CALLED_ON],
  ['somebody else is told of', SOMEBODY_ELSES],
  ['nobody else is told of', NOT_SOMEBODY_ELSES],
])('%s', (_name, cases) => {
  test.each(cases)('%s', async (body, ...uses) => {
    const found = (await findContacts({ title: '', body })).map(({ kind, value, use }) => `${kind} ${value} ${use}`);
    for (const use of uses) expect(found).toContain(use);
  });
});
