/**
 * An exam of disguises: e-mail, phones, handles and calendars as people write them in posts, and lookalikes that hold nothing. It is written by
 * somebody who had read no rule, from the sentence that says what is read; nobody who writes rules reads it, it only judges. Names, handles and
 * domains are invented; numbers come from the ranges that regulators keep for drama. What is expected is what a careful person would write down.
 */
import type { ContactKind } from '../../src/domain/contact.ts';
import type { ExpectedContact } from './obfuscations.ts';
import type { LaterObfuscation } from './obfuscations-more.ts';

const email = (value: string): ExpectedContact => ({ kind: 'email', value });
const phone = (value: string): ExpectedContact => ({ kind: 'phone', value });
const handle = (kind: ContactKind, value: string): ExpectedContact => ({ kind, value });

type Case = readonly [text: string, ...expected: ExpectedContact[]];

function group(name: string, cases: readonly Case[]): LaterObfuscation[] {
  return cases.map(([text, ...expected]) => ({ group: name, text, expected }));
}

const PLAIN = group('sixth: plain e-mail', [
  ['Looking for a Shopify developer for a two-week job. Send your rates to orla@lumenharrow.com.', email('orla@lumenharrow.com')],
  ['Interested? Mail me: d.kestrel+freelance@gmail.com (no agencies please)', email('d.kestrel+freelance@gmail.com')],
  ['We need a Rust contractor for three months. Contact: Hiring@Tavrik.IO', email('hiring@tavrik.io')],
  ['**Email:** [nils@fjordnest.se](mailto:nils@fjordnest.se)', email('nils@fjordnest.se')],
  ['Please apply with a short note to <jobs@quillback.app>', email('jobs@quillback.app')],
  ['You can reach me on my work address (petra.lind@zimtlauf.de), but not on Sundays.', email('petra.lind@zimtlauf.de')],
  ['portfolio + day rate → studio@sableandrye.co.uk', email('studio@sableandrye.co.uk')],
  ['Need a logo by Friday, paying $300, `bo_hansen@pellowmarsh.com`', email('bo_hansen@pellowmarsh.com')],
  ['Write to "wren@mail.brindleworks.co" with one sample of your editing.', email('wren@mail.brindleworks.co')],
  [
    'Send quotes to both anya@korvapine.dev and milo@korvapine.dev, thanks!',
    email('anya@korvapine.dev'),
    email('milo@korvapine.dev'),
  ],
  ['Budget: 800 EUR / Email:teo.marchetti@norvetta.it', email('teo.marchetti@norvetta.it')],
  ['Drop us a line at *hello@hazelmoor.org* before the 14th.', email('hello@hazelmoor.org')],
]);

const BRACKETS = group('sixth: e-mail in brackets', [
  ['[Hiring] WordPress fix, $150. Email orla [at] lumenharrow [dot] com', email('orla@lumenharrow.com')],
  ['Send me your portfolio: sam(at)brindleworks(dot)co', email('sam@brindleworks.co')],
  ['Contact hire {at} tavrik {dot} io if this sounds like you.', email('hire@tavrik.io')],
  ['Paid test task first. wren[at]quillback.app', email('wren@quillback.app')],
  ['I check marcus.vale (at) gmail (dot) com every evening.', email('marcus.vale@gmail.com')],
  ['Applications go to jobs [@] pellowmarsh [.] com', email('jobs@pellowmarsh.com')],
  ['Please write to d.kestrel [AT] outlook [DOT] com, not DMs', email('d.kestrel@outlook.com')],
  ['Quotes to contact(@)sableandrye.co.uk please', email('contact@sableandrye.co.uk')],
  ['If you can start Monday: talia [ at ] hazelmoor [ dot ] org', email('talia@hazelmoor.org')],
  ['Email: rowan_at_fjordnest_dot_se', email('rowan@fjordnest.se')],
  ['Need help moving a store to a new host. bo-at-pellowmarsh-dot-com', email('bo@pellowmarsh.com')],
  ['noor (a) zimtlauf (.) de is the quickest way to reach me', email('noor@zimtlauf.de')],
  ['Mail the invoice sample to eli[at]mail[dot]lumenharrow[dot]com', email('eli@mail.lumenharrow.com')],
  ['casey[dot]ward[at]proton[dot]me, rates and availability', email('casey.ward@proton.me')],
  ['Two illustrations wanted, team &lt;at&gt; tavrik &lt;dot&gt; io', email('team@tavrik.io')],
  ['We would love to hear from you: hello *at* quillback *dot* app', email('hello@quillback.app')],
  ['ops+hn [at] brindleworks [dot] co, mention this thread', email('ops+hn@brindleworks.co')],
  ['Ping me@brindleworks[dot]co with your hourly rate', email('me@brindleworks.co')],
  ['lena [at] oakstead-studio (dot) co (dot) uk', email('lena@oakstead-studio.co.uk')],
  ['To apply, email studio((at))sableandrye((dot))co((dot))uk', email('studio@sableandrye.co.uk')],
]);

const WORDS = group('sixth: e-mail in words and spaces', [
  ['I need somebody for a small scraper, email orla at lumenharrow dot com', email('orla@lumenharrow.com')],
  ['Best contact is marcusvale dot print at gmail dot com', email('marcusvale.print@gmail.com')],
  ['Email: ines AT korvapine DOT dev', email('ines@korvapine.dev')],
  ['Email talia @ hazelmoor . org with a quote for the whole site', email('talia@hazelmoor.org')],
  ['My address without the spaces: r o w a n @ f j o r d n e s t . s e', email('rowan@fjordnest.se')],
  ['Send a CV to casey dot ward at proton dot me', email('casey.ward@proton.me')],
  ['reach out at milo underscore reyes at yahoo dot com', email('milo_reyes@yahoo.com')],
  ['Contact wren dash jobs at quillback dot app', email('wren-jobs@quillback.app')],
  ['Email bo at pellowmarsh.com and tell me what you charge.', email('bo@pellowmarsh.com')],
  ['You can email lena at oakstead-studio dot co dot uk', email('lena@oakstead-studio.co.uk')],
  ['Email: tomas.berg (gmail)', email('tomas.berg@gmail.com')],
  ['hire at tavrik dot io, subject line "Rust"', email('hire@tavrik.io')],
  ['Budget is around $2k, write to jobs@pellowmarsh dot com', email('jobs@pellowmarsh.com')],
  ['petra.lind AT gmx DOT de, English or German are both fine', email('petra.lind@gmx.de')],
]);

const LANGUAGES = group('sixth: e-mail in other languages', [
  ['Busco programador para una tienda online. Escríbeme a lucia arroba marulinda punto es', email('lucia@marulinda.es')],
  ['Presupuestos a taller(arroba)marulinda(punto)es', email('taller@marulinda.es')],
  ['Preciso de um designer. Envie o orçamento para joao.faria arroba vilapraia ponto pt', email('joao.faria@vilapraia.pt')],
  ['Interessados: contato [arroba] brisavelar [ponto] com [ponto] br', email('contato@brisavelar.com.br')],
  ['Envoyez votre devis à camille arobase petitcorail point fr', email('camille@petitcorail.fr')],
  ['Cherche graphiste : contact [arobase] petitcorail [point] fr', email('contact@petitcorail.fr')],
  ['Suche Hilfe bei WordPress, bitte melden unter jonas ät zimtlauf punkt de', email('jonas@zimtlauf.de')],
  ['Angebote bitte an anfragen(at)kieselbachhof(punkt)de', email('anfragen@kieselbachhof.de')],
  ['Cerco sviluppatore per un sito. Scrivimi a giulia chiocciola norvetta punto it', email('giulia@norvetta.it')],
  ['Szukam grafika, piszcie na kasia małpa dolnikowa kropka pl', email('kasia@dolnikowa.pl')],
  ['Нужен верстальщик, пишите на почту: olga собака verstovo точка ru', email('olga@verstovo.ru')],
  ['Ik zoek een webbouwer, mail naar daan apenstaartje grachtlicht punt nl', email('daan@grachtlicht.nl')],
  ['Skicka offert till elin (snabel-a) fjordnest (punkt) se', email('elin@fjordnest.se')],
  ['Sháním kodéra, pište na jakub (zavináč) horskystan (tečka) cz', email('jakub@horskystan.cz')],
  ['Teklifleriniz için: deniz [et] kumsalya [nokta] com', email('deniz@kumsalya.com')],
  ['デザイナー募集。ご連絡は yuki（アットマーク）hoshinami（ドット）jp まで', email('yuki@hoshinami.jp')],
]);

const MARKUP = group('sixth: e-mail in HTML', [
  ['<p>Send bids to <a href="mailto:orla@lumenharrow.com">me</a> by Tuesday.</p>', email('orla@lumenharrow.com')],
  ['<a href="mailto:jobs@tavrik.io?subject=React%20contract">Apply here</a>', email('jobs@tavrik.io')],
  ['<p>Questions? <a href="mailto:sam%40brindleworks.co">Email Sam</a></p>', email('sam@brindleworks.co')],
  ['[Write to us](mailto:hello@hazelmoor.org) with two references', email('hello@hazelmoor.org')],
  ['<p>We pay on delivery: wren&#64;quillback&#46;app</p>', email('wren@quillback.app')],
  ['<p>Contact ines&#x40;korvapine.dev for the brief</p>', email('ines@korvapine.dev')],
  ['<p>talia&commat;hazelmoor&period;org</p>', email('talia@hazelmoor.org')],
  [
    '<p>Email: &#110;&#105;&#108;&#115;&#64;&#102;&#106;&#111;&#114;&#100;&#110;&#101;&#115;&#116;&#46;&#115;&#101;</p>',
    email('nils@fjordnest.se'),
  ],
  [
    '<a href="&#109;&#x61;&#105;&#x6c;&#116;&#x6f;&#58;&#x61;&#110;&#x79;&#97;&#x40;&#107;&#x6f;&#114;&#x76;&#97;&#x70;&#105;&#x6e;&#101;&#x2e;&#100;&#x65;&#118;">Get in touch</a>',
    email('anya@korvapine.dev'),
  ],
  ['<p>Contact: rowan<span>@</span>fjordnest<span>.</span>se</p>', email('rowan@fjordnest.se')],
  ['<p><b>bo</b>@<b>pellowmarsh</b>.com is where quotes should go</p>', email('bo@pellowmarsh.com')],
  ['<p>Reach me: noor<!-- no bots -->@<!-- please -->zimtlauf.de</p>', email('noor@zimtlauf.de')],
  ['<p>milo&nbsp;[at]&nbsp;korvapine&nbsp;[dot]&nbsp;dev</p>', email('milo@korvapine.dev')],
]);

const TURNED = group('sixth: e-mail reversed or concatenated', [
  [
    '<p>Email: <span style="unicode-bidi:bidi-override; direction:rtl">moc.worrahnemul@alro</span></p>',
    email('orla@lumenharrow.com'),
  ],
  ['<p>Write to <bdo dir="rtl">gro.roomlezah@ailat</bdo> if you are free in June.</p>', email('talia@hazelmoor.org')],
  ['Need a Django dev for a week. Email (reversed): oc.skroweldnirb@mas', email('sam@brindleworks.co')],
  ['My email backwards is moc.liamg@tnirp.elavsucram', email('marcusvale.print@gmail.com')],
  ['<p>Contact: <script>document.write("hire" + "@" + "tavrik.io");</script></p>', email('hire@tavrik.io')],
  ["Email me at 'eli' + '@' + 'lumenharrow' + '.com'", email('eli@lumenharrow.com')],
  ['Contact: ["finn", "korvapine.dev"].join("@")', email('finn@korvapine.dev')],
]);

const TRICKS = group('sixth: e-mail by tricks of pages', [
  [
    '<p>Mail <a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="4a2538262b0a263f272f24222b3838253d64292527">[email&#160;protected]</a></p>',
    email('orla@lumenharrow.com'),
  ],
  [
    '<p><a href="/cdn-cgi/l/email-protection#7b111419083b0a0e121717191a1810551a0b0b">Email us</a> your rate.</p>',
    email('jobs@quillback.app'),
  ],
  ['<p>Quotes to sam<span style="display:none">null</span>@brindleworks.co</p>', email('sam@brindleworks.co')],
  ['<p>Contact: talia@<span style="display: none;">nospam.</span>hazelmoor.org</p>', email('talia@hazelmoor.org')],
  ['ines@NOSPAMkorvapine.dev (remove NOSPAM)', email('ines@korvapine.dev')],
  ['Email: rowan＠fjordnest．se', email('rowan@fjordnest.se')],
  ['<p>lena<wbr>@<wbr>oakstead-studio.co.uk</p>', email('lena@oakstead-studio.co.uk')],
  ['<p>Email: studio&#8203;@&#8203;sableandrye.co.uk</p>', email('studio@sableandrye.co.uk')],
]);

const PHONES = group('sixth: phones', [
  ['Small cafe in London needs a new menu site. Call 020 7946 0123 after 10.', phone('+442079460123')],
  ['Manchester, UK. Ring 0161 496 0777 and ask for Dee.', phone('+441614960777')],
  ['Call me on +44 (0)20 7946 0456', phone('+442079460456')],
  ['Phone: 0044 121 496 0111', phone('+441214960111')],
  ['Bakery in Leeds, England, wants a logo: 0113.496.0321', phone('+441134960321')],
  ['Budget is £600. Phone Jan on 0117 496 0222 (Bristol).', phone('+441174960222')],
  ['<p>Call &#43;44&nbsp;141&nbsp;496&nbsp;0222 for the details</p>', phone('+441414960222')],
  ['From the US you can dial 011 44 20 7946 0789', phone('+442079460789')],
  ['Local job in Austin, TX, text me at (512) 555-0112', phone('+15125550112')],
  ['NYC, two days of photo work. 212.555.0143', phone('+12125550143')],
  ['Text or call +1 415 555 0187', phone('+14155550187')],
  ['Denver, Colorado. Phone 1-303-555-0166, mornings only', phone('+13035550166')],
  ['<p>Prefer to talk? <a href="tel:+1-206-555-0129">Call the shop</a></p>', phone('+12065550129')],
  ['Chicago here, my cell is three one two, five five five, zero one four three', phone('+13125550143')],
  ['We are in Vancouver, BC: 604 555 0171', phone('+16045550171')],
  ['Toronto restaurant needs online ordering, call 6475550134', phone('+16475550134')],
  ['Sydney, Australia. My mobile is 0491 570 156', phone('+61491570156')],
  ['Call our Melbourne, Australia office on (03) 7010 1234', phone('+61370101234')],
  ['Je cherche un développeur à Paris, appelez le 01 99 00 12 34', phone('+33199001234')],
  ['Lyon, France. Tél. : 04.65.71.23.45', phone('+33465712345')],
  ['Suche Webdesigner in Berlin, Telefon 030/23125-123', phone('+493023125123')],
  ['Wir sitzen in Hamburg, Tel. (040) 66969 123', phone('+494066969123')],
  ['Deutschland, Handy 0171 3920012, gern abends', phone('+491713920012')],
  ['Jag bor i Stockholm, ring 070-174 06 05', phone('+46701740605')],
  ['Göteborg, Sverige. Telefon: 031-390 06 12', phone('+46313900612')],
]);

const HANDLES = group('sixth: handles and calendars', [
  ['DM me on Twitter, @brindle_sam', handle('x', 'brindle_sam')],
  ['Samples please to https://x.com/orlaharrow', handle('x', 'orlaharrow')],
  ['My DMs are open: https://twitter.com/Tavrik_Noor?s=20', handle('x', 'tavrik_noor')],
  ['X: @korvamilo', handle('x', 'korvamilo')],
  [
    'Message me on https://www.linkedin.com/in/petra-lind-zimt/',
    handle('linkedin', 'https://www.linkedin.com/in/petra-lind-zimt'),
  ],
  ['LinkedIn: linkedin.com/in/casey-ward-4b7', handle('linkedin', 'https://www.linkedin.com/in/casey-ward-4b7')],
  ['Find me at linkedin dot com slash in slash orlaharrow', handle('linkedin', 'https://www.linkedin.com/in/orlaharrow')],
  ['The person to ask is me, https://github.com/finnkorva', handle('github', 'finnkorva')],
  ['GitHub: @wren-quillback', handle('github', 'wren-quillback')],
  ['My profile is github[.]com/rowanfjord', handle('github', 'rowanfjord')],
  ['Message u/hazelmoor_talia if you want the job', handle('reddit', 'hazelmoor_talia')],
  ['I read messages at https://www.reddit.com/user/bopellow/', handle('reddit', 'bopellow')],
  ['Send a chat to [/u/milokorva](https://www.reddit.com/u/milokorva)', handle('reddit', 'milokorva')],
  ['My Hacker News profile: https://news.ycombinator.com/user?id=tarnfell', handle('hackernews', 'tarnfell')],
  ['HN: tarnfell', handle('hackernews', 'tarnfell')],
  ['I am @inesmakes.bsky.social over on Bluesky', handle('bluesky', 'inesmakes.bsky.social')],
  ['Say hello: https://bsky.app/profile/elidraws.bsky.social', handle('bluesky', 'elidraws.bsky.social')],
  ['Mastodon: @junia_lark@fosstodon.org', handle('mastodon', 'junia_lark@fosstodon.org')],
  ['I toot at https://mastodon.social/@noorzimt', handle('mastodon', 'noorzimt@mastodon.social')],
  ['Telegram: @lena_oakstead', handle('telegram', 'lena_oakstead')],
  ['Write me on https://t.me/marcusvale_dev', handle('telegram', 'marcusvale_dev')],
  ['Fastest is t[.]me/danylo_works', handle('telegram', 'danylo_works')],
  ['tg @oksana_layout, I answer the same day', handle('telegram', 'oksana_layout')],
  ['Add me on Discord: tavriknoor', handle('discord', 'tavriknoor')],
  ['discord - sable.rye', handle('discord', 'sable.rye')],
  ['Join our server to apply: https://discord.gg/hK7rTqW', handle('discord', 'https://discord.gg/hK7rTqW')],
  ['WhatsApp: +61 491 570 157', handle('whatsapp', '+61491570157')],
  ['Message me at https://wa.me/491713920034', handle('whatsapp', '+491713920034')],
  [
    '<a href="https://api.whatsapp.com/send?phone=442079460555&amp;text=Hi">Chat on WhatsApp</a>',
    handle('whatsapp', '+442079460555'),
  ],
  ['Instagram: @hazel.moor.prints', handle('instagram', 'hazel.moor.prints')],
  ['Our shop is https://www.instagram.com/sableandrye_/ and you can message us there', handle('instagram', 'sableandrye_')],
  ['Book a slot: https://calendly.com/orla-harrow/30min', handle('calendar', 'https://calendly.com/orla-harrow/30min')],
  [
    '<p>Pick a time <a href="https://calendly.com/brindlesam/intro-call">here</a>.</p>',
    handle('calendar', 'https://calendly.com/brindlesam/intro-call'),
  ],
  ['Grab fifteen minutes with me at cal.com/finnkorva', handle('calendar', 'https://cal.com/finnkorva')],
  ['calendly dot com slash talia-hazelmoor', handle('calendar', 'https://calendly.com/talia-hazelmoor')],
]);

const LOOKALIKES = group('sixth: lookalikes', [
  ['We compared the plans on https://github.com/features before we chose.'],
  ['The price is listed at github.com/pricing'],
  ['I browsed https://github.com/topics/scraper and found nothing that fits.'],
  ['Is there an app on github.com/marketplace that does this?'],
  ['I saw the role on https://www.linkedin.com/jobs/ and thought of asking here.'],
  ['My linkedin.com/feed is full of spam lately'],
  ['I searched https://x.com/search?q=webdesign without luck'],
  ['Twitter shows me twitter.com/home and nothing else after the login.'],
  ['I also posted this in r/forhire and r/webdev'],
  ['The thread was https://news.ycombinator.com/item?id=38842977'],
  ['The share button should open https://t.me/share/url'],
  ['Make it look like instagram.com/explore on a phone'],
  ['Does cal.com/pricing include the API?'],
  ['We need the calendly.com/integrations list copied into our docs'],
  ['Users must install it from https://discord.com/download first'],
  ['Telegram is blocked here, and t.me does not open either'],
  ['Please add a WhatsApp button to my shop, budget $80'],
  ['I want a Discord bot that greets new members.'],
  ['Need a Telegram bot which posts the weather every morning'],
  ['Our Instagram has grown and we need a social media manager.'],
  ['Send me a DM with your portfolio and your rate'],
  ['Email me and I will send the brief.'],
  ['My email is in my profile'],
  ['Please do not call, write to me here on Reddit'],
  ['I am looking at dot matrix fonts for a poster'],
  ['She worked at a dot com startup before it folded'],
  ['Need a dot net developer at a fair rate'],
  ['We meet at noon, on the dot, in the lobby'],
  ['Take a look at dotfiles and tell me what you would charge to tidy them'],
  ['The arrow should point at the red dot in the corner'],
  ['Busco un punto de venta para mi tienda, pago al terminar'],
  ['Le projet est au point mort, il me faut un développeur'],
  ['Der Punkt ist: wir brauchen jemanden bis Freitag'],
  ['40 logos @ $5 each, paid weekly'],
  ['Kickoff is @ 5pm on Thursday'],
  ['Upgrade react@18.2.0 to the latest and fix the tests'],
  ['The build breaks after npm install @types/node'],
  ['Replace the @media rules with container queries'],
  ['In Angular, the @Component decorator is missing'],
  ['Every controller needs an @Override note and a test'],
  ['Export logo@2x.png and logo@3x.png, please'],
  ['The bot must never ping @everyone or @here'],
  ['The cron job runs as root@localhost and fails'],
  ['ssh deploy@10.0.0.12 works, the web server does not'],
  ['The signup field has placeholder text you@yourcompany.com, change it to French'],
  ['Validation must reject p@ssw0rd and the like'],
  ['Job ID 5125550112, do not quote a different one'],
  ['Order no. 2125550143 was never delivered and I want a script that finds such cases'],
  ['Ticket #4155550187 has the full specification'],
  ['The timestamp in the log is 1716239022'],
  ['Invoice 2024-0113-4960321 is the template to copy'],
  ['Tracking number 9400 1118 9922 3344 5566 77'],
  ['ISBN 978-3-16-148410-0 needs a new cover'],
  ['Test with the card 4242 4242 4242 4242'],
  ['The server is 192.168.10.254 and it runs version 10.15.7'],
  ['Deadline 2025-03-14 18:30, start 2025-02-01'],
  ['I can pay between 1 200 000 and 1 500 000 rupees for the whole app'],
  ['The table has 20 794 601 rows and the query takes 45 seconds'],
  ['Commit 4f5e12a90b8c7d6e broke the login page'],
  ['The map should be centred on 51.5074, -0.1278'],
]);

/** The whole exam: 150 disguises, 90 of them e-mail, and 60 lookalikes that expect nothing. */
export const SIXTH_KEPT: readonly LaterObfuscation[] = [
  ...PLAIN,
  ...BRACKETS,
  ...WORDS,
  ...LANGUAGES,
  ...MARKUP,
  ...TURNED,
  ...TRICKS,
  ...PHONES,
  ...HANDLES,
  ...LOOKALIKES,
];
