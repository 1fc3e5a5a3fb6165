/**
 * What becomes of each contact of a whole post, in invented posts of many places: how people ask, offer, tell and sell, with their own way to
 * be reached or somebody else's.
 */
import { describe, expect, test } from 'vitest';
import { findContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';

/** A body, and `kind value use` of everything that is to be found in it. */
type Case = readonly [body: string, ...uses: string[]];

const POSTS: readonly Case[] = [
  ['I need a site similar to https://fancyshop.example for my bakery, budget 800 EUR'],
  ['Website wanted, a clone of https://fancyshop.example but in green'],
  [
    "Bookkeeper wanted for a small cafe, two mornings a month, £18 an hour. Don't touch the till, I do that myself. ring Dee on 0117 496 0123",
    'phone +441174960123 asked',
  ],
  [
    'I translate wills and deeds from Polish. Sworn, twenty years.\n\n£0.09 a word, no minimum.\n\nagnieszka@slowopo.example',
    'email agnieszka@slowopo.example asked',
  ],
  [
    'Piano teacher, grades 1-5, my place or yours. £22 for half an hour, £38 the hour. 0131 496 0456 evenings',
    'phone +441314960456 asked',
  ],
  [
    'We need someone who can sew forty flags by May. Samples to flags@harbourfest.example please, with a price.',
    'email flags@harbourfest.example asked',
  ],
  ['Voice reels to casting@tinbird.example, subject line GHOST. Fee is £150 per role.', 'email casting@tinbird.example asked'],
  ['Quotes by Friday to clerk@littlebeck.example. The council will decide on the 9th.', 'email clerk@littlebeck.example asked'],
  [
    'Show IH: I made a tax calculator for buskers\n\nIt took a year of evenings.\n\nhttps://buskertax.example',
    'website https://buskertax.example/ published',
  ],
  ['Show Lemmy: my offline recipe box, https://larder.example - be gentle', 'website https://larder.example/ published'],
  ['[PAID] chiptune composer, 6 loops, 60 EUR each. add me on dc: bitpelican', 'discord bitpelican asked'],
  ['Looking for a rigger. discord - mossfoot_ or reply here', 'discord mossfoot_ asked'],
  ['dm me on discord @quietgull, paid of course', 'discord quietgull asked'],
  [
    'Freelance illustrator, books closed till March.\ninstagram.com/inkandotter\ninkandotter@post.example',
    'instagram inkandotter published',
    'email inkandotter@post.example asked',
  ],
  [
    'SEEKING WORK | Lyon | Elixir\n\nBetter than most at Postgres, worse than my cat at meetings.\n\ngithub.com/ana-delorme\n\nana (at) delorme (dot) example',
    'github ana-delorme published',
    'email ana@delorme.example asked',
  ],
  ['Somebody called me from 0117 496 0199 pretending to be the bank. Anyone else?', 'phone +441174960199 seen'],
  ['I wrote to support@gadget.example three times and nothing happened.', 'email support@gadget.example seen'],
  ['My application went to jobs@bigcorp.example in March, still nothing. Is that normal?', 'email jobs@bigcorp.example seen'],
  ['He told me to send the deposit to payments@rentals.example, which smelled wrong.', 'email payments@rentals.example seen'],
  ['Lost: grey cat, answers to Bishop, Elm Road. 0114 496 0321 if you see him', 'phone +441144960321 asked'],
  ['CV and two references to hr@northpier.example, closing date 3 June', 'email hr@northpier.example asked'],
  ['For sale: Brother knitting machine, £90. text 0161 496 0555', 'phone +441614960555 asked'],
  ["I'm on Bluesky: @tallow.bsky.social. Commissions from $45, turnaround a week.", 'bluesky tallow.bsky.social published'],
  ['need a plumber for a dripping tap, Bedminster, will pay cash. whatsapp 0117 496 0222', 'whatsapp +441174960222 asked'],
  ['Editor available from June. Rates on request (editor@commaqueen.example).', 'email editor@commaqueen.example asked'],
  ['Questions? Jo Marsh, 020 7946 0112, weekdays.', 'phone +442079460112 asked'],
  ['The fee is fixed at 400. No phone calls. hello@fernhouse.example', 'email hello@fernhouse.example asked'],
  ['No agencies. No cover letters. careers@fernhouse.example', 'email careers@fernhouse.example asked'],
  [
    "Please don't write to info@fernhouse.example, nobody reads it. Use the form at https://fernhouse.example/contact",
    'email info@fernhouse.example seen',
    'website https://fernhouse.example/contact asked',
  ],
  [
    'I run https://www.tinyloom.example and need product descriptions, 30 of them, $8 each',
    'website https://www.tinyloom.example/ published',
  ],
  ['Our shop (https://oatandrye.example) wants a new logo by Easter', 'website https://oatandrye.example/ published'],
  ['Hiring: line cook. Walk in or call Sam at (415) 555-0132.', 'phone +14155550132 asked'],
  [
    'Shoot me a DM on X (@lanternfoot) or email lanternfoot at proton.me',
    'x lanternfoot asked',
    'email lanternfoot@proton.me asked',
  ],
  ['Thanks to github.com/oakdev for the fix.', 'github oakdev seen'],
  ['We use https://invoicely.example for invoices, works fine'],
  ['Has anyone worked with studio@greymill.example? They asked me for a deposit.', 'email studio@greymill.example seen'],
  ['Book a 20 minute chat: https://cal.com/rowan-hale', 'calendar https://cal.com/rowan-hale asked'],
  ['Apply: https://forms.gle/AbCdEf123', 'website https://forms.gle/AbCdEf123 asked'],
  [
    'Tender documents and the form are at https://tenders.littlebeck.example/7741, questions to clerk@littlebeck.example',
    'website https://tenders.littlebeck.example/7741 asked',
    'email clerk@littlebeck.example asked',
  ],
  ['Send samples over to → words@papership.example', 'email words@papership.example asked'],
  [
    'Weekend gig, set build, £140 a day + lunch. Names to Priya (priya@boards.example) by Tues',
    'email priya@boards.example asked',
  ],
  ['expressions of interest by 12 May to the secretary, sec@bowlsclub.example', 'email sec@bowlsclub.example asked'],
  ['Mural artist needed, £2,000 all in. See what the last one did at https://wallfolk.example'],
  ["If your rates suit we'd love to hear from you, hello@kitefarm.example", 'email hello@kitefarm.example asked'],
  ['recommend a good roofer? we used https://slatekings.example last time, never again'],
  [
    'You can see my stuff at behance.net/oluwaseun-k, and I answer on +44 20 7946 0345',
    'website https://www.behance.net/oluwaseun-k published',
    'phone +442079460345 asked',
  ],
  ['I do WordPress rescue. £45/h. jo@mend.example', 'email jo@mend.example asked'],
  [
    'Available: sub-editor, 12 yrs nationals, shifts or features. 020 7946 0808 / sub@inkwell.example',
    'phone +442079460808 asked',
    'email sub@inkwell.example asked',
  ],
  ['Crew call: camera assistant Sat 14th, £180. Reply to Dani, 020 7946 0611', 'phone +442079460611 asked'],
  ['anyone know who runs @oldtownjobs on instagram', 'instagram oldtownjobs seen'],
  [
    "We're Gull & Co, https://gullco.example. Looking for a sound designer for two ads.",
    'website https://gullco.example/ published',
  ],
  ['hit the button on https://gigfox.example/apply/331 and mention this post', 'website https://gigfox.example/apply/331 asked'],
  ['Cleaner wanted, 3 hrs Fridays, BS3. £15/h cash. Text Moira 0117 496 0177', 'phone +441174960177 asked'],
  ['🎨 COMMS OPEN 🎨 busts $35, full $90, bg +$20\n\nDM here or moth.lamp@art.example', 'email moth.lamp@art.example asked'],
  [
    'We are a community garden and our site is down since Sunday (https://greenpatch.example). Can anybody help? We can pay about 80.',
    'website https://greenpatch.example/ published',
  ],
  [
    'Sysadmin, 15 yrs, London or remote, day rate 420.\nCV: https://cv.ramsbottom.example\nraj@ramsbottom.example',
    'website https://cv.ramsbottom.example/ published',
    'email raj@ramsbottom.example asked',
  ],
  [
    'Looking for a native Danish proofreader for 12 pages. Reply here or to ditte (a) papirskib.example',
    'email ditte@papirskib.example asked',
  ],
  [
    'The vacancy is on our site https://heronmuseum.example/vacancies until Sunday',
    'website https://heronmuseum.example/vacancies asked',
  ],
  ['i need someone to mow 2 acres. call or text 704-555-0148 ask for big mike', 'phone +17045550148 asked'],
  ["PSA: if you get a text from 704-555-0190 about a job at Amazon it's fake", 'phone +17045550190 seen'],
  ["I've been freelancing 6 years, this is my invoice template: https://docs.example/invoice. Hope it helps someone"],
  ['Here is the mail I got:\n> From: hr@realjobs.example\n> we saw your resume', 'email hr@realjobs.example seen'],
  ['Reach me at jobs AT fernhollow DOT example with a cover note', 'email jobs@fernhollow.example asked'],
  [
    'Open to Rust contracts from September. linkedin.com/in/piotr-lis or piotr@lis.example',
    'linkedin https://www.linkedin.com/in/piotr-lis asked',
    'email piotr@lis.example asked',
  ],
  ['See github.com/larkdev/lark for the code, bounty of $200 for whoever fixes #31'],
  ['@fionawrites on Instagram does gorgeous maps, ask her', 'instagram fionawrites seen'],
  ['DJ needed 14 June Cardiff £250. msg on insta @calonweddings', 'instagram calonweddings asked'],
  [
    'Hiring 2 x React devs, contract 6m, £475/day outside. matt@stackhaus.example / 0161 496 0808',
    'email matt@stackhaus.example asked',
    'phone +441614960808 asked',
  ],
  ['Ping me: telegram t.me/oakfold', 'telegram oakfold asked'],
  [
    'Press enquiries to press@heron.example; everything else to hello@heron.example',
    'email press@heron.example asked',
    'email hello@heron.example asked',
  ],
  ['Please contact our lawyer, Mr Finch, at finch@finchlaw.example', 'email finch@finchlaw.example asked'],
  ['I bought from sales@cheapgear.example and they never shipped', 'email sales@cheapgear.example seen'],
  [
    'Studio manager wanted (perm, 4 days). Apply with a CV via https://jobs.potteryworks.example/studio-manager',
    'website https://jobs.potteryworks.example/studio-manager asked',
  ],
  ['For the brief see https://briefs.example/77 and send your quote to ola@northlab.example', 'email ola@northlab.example asked'],
  ['mail: contact [at] drumfold [dot] example', 'email contact@drumfold.example asked'],
  [
    'twitch.tv/pebblecast - need emotes, 5 of them, $15 each, dm on twitter @pebblecast',
    'website https://twitch.tv/pebblecast published',
    'x pebblecast asked',
  ],
  ['My site is https://noor.example and my rates are there', 'website https://noor.example/ published'],
  ['Anyone tried https://gigpal.example? It wants 20% of every invoice'],
  ['email in profile'],
  ['Signal only: +44 20 7946 0888', 'phone +442079460888 asked'],
  [
    'I need my novel formatted, epub+print, ~90k words, $150. kdp_kate@inkmail.example, please put FORMAT in the subject',
    'email kdp_kate@inkmail.example asked',
  ],
  ['Portfolio links here or on discord: kelpkeeper', 'discord kelpkeeper published'],
  ['Quiet pixel artist wanted, we pay. Portfolio links here or on discord: kelpkeeper', 'discord kelpkeeper asked'],
  [
    'Need somebody to fix our checkout. Shop is https://brassandbone.example (WooCommerce). Budget 300 EUR.',
    'website https://brassandbone.example/ published',
  ],
  [
    'Redesign of a small site wanted. Current one: https://willowvets.example. About £900.',
    'website https://willowvets.example/ published',
  ],
  ['I want a logo in the style of https://nike.example, budget $50'],
  ["We'd like a site like https://fancyshop.example but in green"],
  ['Copywriter for https://nettletea.example wanted, 12 product pages, £35 each', 'website https://nettletea.example/ published'],
  ['Translator FR>EN. Samples: https://claire-m.example/work. €0.10/word.', 'website https://claire-m.example/work published'],
  ['I write about birds at https://wren.example and take commissions', 'website https://wren.example/ published'],
  ['Landing page: https://launchkite.example. Would love feedback!', 'website https://launchkite.example/ published'],
  [
    'After two years Tidewatch is live! https://tidewatch.example Free for 3 boats, $6/month after.',
    'website https://tidewatch.example/ published',
  ],
  [
    'My co-founder and I built https://rentfox.example to stop arguing about chores',
    'website https://rentfox.example/ published',
  ],
  ['Article worth reading: https://news.example/2024/05/freelance-tax'],
  ['source: https://stats.example/report.pdf'],
  [
    'Job description and how to apply: https://foundry.example/careers/moulder',
    'website https://foundry.example/careers/moulder asked',
  ],
  ['Full brief here https://docs.google.com/document/d/1AbC/edit, reply with a price'],
  [
    'Application form: https://docs.google.com/forms/d/e/1FAI/viewform',
    'website https://docs.google.com/forms/d/e/1FAI/viewform asked',
  ],
  ['Sign up as an interpreter at https://interpret.example/join', 'website https://interpret.example/join asked'],
  ['Hosted on https://vercel.com, db on https://supabase.com'],
  [
    'Acme Labs | Backend Engineer | Remote (EU) | €70-85k | https://acmelabs.example',
    'website https://acmelabs.example/ published',
  ],
  [
    'Our theatre (https://lantern.example/about) needs a lighting tech for 3 nights at £110',
    'website https://lantern.example/about published',
  ],
  ['website: www.halberdworks.example', 'website https://www.halberdworks.example/ published'],
  ['Check our github https://github.com/acme/tool/issues/4 - $150 bounty'],
  ['Etsy: https://www.etsy.com/shop/MossAndMoth', 'website https://www.etsy.com/shop/MossAndMoth published'],
  ['prices and terms on my carrd: https://plumdraws.carrd.co', 'website https://plumdraws.carrd.co/ published'],
  ['https://linktr.ee/saltwitch for everything I make', 'website https://linktr.ee/saltwitch published'],
];

describe('every contact of a post', () => {
  test.each(POSTS)('%s', async (body, ...uses) => {
    const contacts = await findContacts({ title: '', body });
    expect(contacts.map(({ kind, value, use }) => `${kind} ${value} ${use}`).sort()).toEqual([...uses].sort());
  });
});
