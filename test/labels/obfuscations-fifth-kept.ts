/**
 * Disguises and lookalikes of a fifth writing, kept for judging: contacts as people write them in threads, lists, profiles and pages, the
 * commonest ways most often, and a tail of rare ones. Written by somebody who had read no rule and no verdict; nobody who writes rules reads it.
 * Everybody in it is invented, and every number comes from the ranges that regulators keep for drama. Where two careful readers could differ
 * there is no case.
 */
import type { ContactKind } from '../../src/domain/contact.ts';
import type { ExpectedContact } from './obfuscations.ts';
import type { LaterObfuscation } from './obfuscations-more.ts';

const email = (value: string): ExpectedContact => ({ kind: 'email', value });
const phone = (value: string): ExpectedContact => ({ kind: 'phone', value });
const handle = (kind: ContactKind, value: string): ExpectedContact => ({ kind, value });

type Case = readonly [text: string, ...expected: ExpectedContact[]];

function group(name: string, cases: readonly Case[], author?: string): LaterObfuscation[] {
  return cases.map(([text, ...expected]) => ({ group: name, text, expected, ...(author === undefined ? {} : { author }) }));
}

const ENGLISH_MAIL = group('fifth: e-mail in English', [
  [
    'SEEKING WORK | Remote (EU) | Rails, Postgres, some Elixir. Reach me: bram [at] ostervik [dot] com',
    email('bram@ostervik.com'),
  ],
  ['Available from March, half days. lenka.hradil [at] gmail [dot] com', email('lenka.hradil@gmail.com')],
  ['We pay per illustration, £90 each. Samples to petra(at)hollowbyte(dot)io please!', email('petra@hollowbyte.io')],
  ['Feel free to shoot me an email at corwin (at) fennimark (dot) dev with your rates.', email('corwin@fennimark.dev')],
  ['If any of this sounds like you, send two paragraphs to jobs at brineworks dot co.', email('jobs@brineworks.co')],
  ['You can reach me at silas dot penhaligrew at gmail dot com, I answer within a day.', email('silas.penhaligrew@gmail.com')],
  ['Contact: odette AT varnishlab DOT net', email('odette@varnishlab.net')],
  ['wojtek.malinger [at] proton.me – please put HIRING in the subject', email('wojtek.malinger@proton.me')],
  ['Need the floor plan redrawn in AutoCAD by Friday. Email me: nadia (at) cobaltmoor.com', email('nadia@cobaltmoor.com')],
  ['for the logo job hit me up, gustav.ekelindh at gmail', email('gustav.ekelindh@gmail.com')],
  ['CV and a portfolio link to hello@tarnlight [dot] studio, no agencies', email('hello@tarnlight.studio')],
  ['ramona @ quillhaven . com  <- take the spaces out', email('ramona@quillhaven.com')],
  ['PMs are off so mail dexter.obolski @ outlook.com instead.', email('dexter.obolski@outlook.com')],
  ['Paying $40/h for a WordPress person. Write to priyanka{at}stelmor{dot}in', email('priyanka@stelmor.in')],
  ['Session drummer wanted for 3 tracks. mail: iggy<at>norrfell<dot>se', email('iggy@norrfell.se')],
  ['Volunteers with a budget (there is one, £1,200): tessa_at_wrenfold_dot_org', email('tessa@wrenfold.org')],
  ['Kasper Lundmyr, freelance copy editor, kasper -at- lundmyr -dot- dk', email('kasper@lundmyr.dk')],
  [
    'The dry stone wall fell down again. If you can rebuild it, ask for Hamish at hamish AT peatsmoke.scot',
    email('hamish@peatsmoke.scot'),
  ],
  [
    'I run a small label and need mastering. My email is first name at moorgreyaudio.com. – Elspeth',
    email('elspeth@moorgreyaudio.com'),
  ],
  ['jorunnNOSPAM@fjellhatt.no (remove NOSPAM to reply)', email('jorunn@fjellhatt.no')],
  ['Reply to rufus@REMOVETHISbantrywell.ie, and take out the bit in capitals.', email('rufus@bantrywell.ie')],
  ['Two contract seats open, one iOS one Android: jobs [@] parchmint [.] app', email('jobs@parchmint.app')],
  ['I check this inbox daily:\n\n    ivy.tranholt[at]oxbowdesk[dot]com\n\nCheers, Ivy', email('ivy.tranholt@oxbowdesk.com')],
  ['send the brief to studio at marlowe hyphen pike dot com', email('studio@marlowe-pike.com')],
  ['Bass player here, paid gigs only. jonas underscore weilmar at mailbox dot org', email('jonas_weilmar@mailbox.org')],
  ["For the minutes I'll give it aloud: zadie, at symbol, thornquay, dot, co, dot, uk", email('zadie@thornquay.co.uk')],
  ['Email: mattias.ovre plus work at fastmail dot com', email('mattias.ovre+work@fastmail.com')],
  ['Shearing gang short of one for November, good money. e-mail: rho at pebblegate dot co dot nz', email('rho@pebblegate.co.nz')],
  ['Mail owen[dot]brightwick[at]gmail[dot]com and I will add you to the private repo.', email('owen.brightwick@gmail.com')],
  ['Location: Leeuwarden\nRemote: yes\nEmail: cleo (a) tongerveld.nl', email('cleo@tongerveld.nl')],
  ['Best is email, gideon [ at ] saltmeadow [ dot ] farm', email('gideon@saltmeadow.farm')],
  ['Anyone interested email ken at kenbarrowsfencing dot com or just turn up on Saturday', email('ken@kenbarrowsfencing.com')],
  ['tom(dot)haverill(at)protonmail(dot)com for anything to do with the tender', email('tom.haverill@protonmail.com')],
  ['To apply: people[at]oaklantern.ai (mention this thread so that a human reads it)', email('people@oaklantern.ai')],
  ['Want beats? contact me via gmail, the name is harriet.quillanby', email('harriet.quillanby@gmail.com')],
  ['Mail reaches me as nils, the domain being feldkrater.de', email('nils@feldkrater.de')],
  ['Happy to talk about the CTO role. maeve at my domain, which is copperlarch.ie', email('maeve@copperlarch.ie')],
  [
    'Design questions: anouk [at] bluetern [dot] fr, invoices: ledger [at] bluetern [dot] fr',
    email('anouk@bluetern.fr'),
    email('ledger@bluetern.fr'),
  ],
  ['For the Vienna event my mail is hannes at gutleitnerhof dot at', email('hannes@gutleitnerhof.at')],
  [
    'bronwyn at llynmawrdata.org (Bronwyn Pugh)\nTue Mar 4 10:12:55 GMT 2014\n\nHi all, is anyone free for paid work?',
    email('bronwyn@llynmawrdata.org'),
  ],
  [
    'On Tue, Jo Fenwick <jo.fenwick@tarnbeckmill.co.uk> wrote:\n> we would pay somebody to port this',
    email('jo.fenwick@tarnbeckmill.co.uk'),
  ],
  ['dev DOT imogen DOT raithe AT gmail DOT com  -- Unity, C#, seven years', email('dev.imogen.raithe@gmail.com')],
  ['mixing + mastering $50 a song, hmu at nightowlbeatz77 at gmail dot com', email('nightowlbeatz77@gmail.com')],
  ['Van and two strong lads. my addy is bigdazremovals at hotmail dot co dot uk', email('bigdazremovals@hotmail.co.uk')],
  ['send ur reel 2 kofi_mensarh @ yahoo. com asap', email('kofi_mensarh@yahoo.com')],
  ['Looking for a tutor in real analysis, mail me: noravess84 at g mail DOT com', email('noravess84@gmail.com')],
  [
    'Grant writer needed (paid, 20 h). Email my first name (Ludovic) at cartesiangoat dot com.',
    email('ludovic@cartesiangoat.com'),
  ],
  [
    'email bert (at) molenveldt (period) com if you still have the 1970s schematics, I pay for scans',
    email('bert@molenveldt.com'),
  ],
  ['My mail, backwards for the bots: moc.liamg@stemlek.ovra', email('arvo.kelmets@gmail.com')],
  ['Contact (rot13): znevfxn@sraajvpxcerff.bet', email('mariska@fennwickpress.org')],
  ['Who wants to write our COBOL docs? Email (base64): ZG9yaWFuQGhleGxhbnRlcm4ubmV0', email('dorian@hexlantern.net')],
  ['No spam please, so with spaces: d a f n e @ h a r b o r m i l k . c o m', email('dafne@harbormilk.com')],
  ['Plain old mail works too: lars.ovind@krabbelund.dk.', email('lars.ovind@krabbelund.dk')],
]);

const AUTHOR_MAIL = group(
  'fifth: e-mail in English',
  [
    ['SEEKING FREELANCER: Terraform clean-up, about a week. My username here at gmail dot com.', email('pelkarn42@gmail.com')],
    ['Willing to relocate: no. Email: (my HN handle)@fastmail.com', email('pelkarn42@fastmail.com')],
  ],
  'pelkarn42',
);

const MAIL_OF_OTHER_LANGUAGES = group('fifth: e-mail in other languages', [
  ['Wer baut uns eine kleine Buchungsseite? Anfragen an werkstatt (ät) holzundlot (punkt) de', email('werkstatt@holzundlot.de')],
  ['Bezahlter Auftrag, Lektorat 120 Seiten. kerstin.habelmann [at] gmx [punkt] de', email('kerstin.habelmann@gmx.de')],
  ['Meine Adresse lautet info Klammeraffe segelmacher-ruhl Punkt de', email('info@segelmacher-ruhl.de')],
  [
    'Je cherche un développeur Symfony pour deux mois. Contact : agathe arobase lumiere-basse point fr',
    email('agathe@lumiere-basse.fr'),
  ],
  ['Devis et dispos à envoyer à corentin(arobase)atelier-brume.fr, merci', email('corentin@atelier-brume.fr')],
  [
    'Busco ilustradora para un cuento, pago por lámina. Escríbeme a marisol arroba tejadosur punto es',
    email('marisol@tejadosur.es'),
  ],
  ['mi correo es r.ibanhez.luque (arroba) gmail (punto) com', email('r.ibanhez.luque@gmail.com')],
  ['Orçamentos para contato arroba oficinadovale ponto com ponto br, falar com Iara', email('contato@oficinadovale.com.br')],
  [
    'Cerco fotografo per un matrimonio a giugno. Scrivete a giacomo chiocciola legnochiaro punto it',
    email('giacomo@legnochiaro.it'),
  ],
  [
    'Gezocht: iemand die onze Drupal wil bijwerken. Mail naar joost apenstaartje waterlelie-it punt nl',
    email('joost@waterlelie-it.nl'),
  ],
  ['Zlecę wykonanie szyldu, oferty z ceną na kontakt (małpa) szyldolux (kropka) pl', email('kontakt@szyldolux.pl')],
  [
    'Нужен верстальщик на один лендинг, оплата сразу. Почта: vera.snegovaya собака yandex точка ru',
    email('vera.snegovaya@yandex.ru'),
  ],
  ['Söker någon som kan sy om gardiner, betalar förstås. Maila tove snabel-a granbacka punkt se', email('tove@granbacka.se')],
  ['イラストのご依頼は info★kazemachi-design.jp まで（★を@に変えてください）', email('info@kazemachi-design.jp')],
  ['招一名兼职前端，报酬面议。邮箱：liwen#yunqiaosheji.cn（发送时请把#换成@）', email('liwen@yunqiaosheji.cn')],
]);

const MARKED_UP_MAIL = group('fifth: e-mail in markup', [
  [
    '<p>We need a new logo. <a href="mailto:ilse@kornveldt.nl?subject=Logo%20brief">Write to Ilse</a></p>',
    email('ilse@kornveldt.nl'),
  ],
  [
    '<p>Mail: &#109;&#97;&#114;&#110;&#105;&#120;&#64;&#122;&#101;&#105;&#108;&#100;&#117;&#105;&#110;&#46;&#110;&#108;</p>',
    email('marnix@zeilduin.nl'),
  ],
  ['Proofreader wanted, paid by the page: wanda&#x40;pilcrowpress&#46;com', email('wanda@pilcrowpress.com')],
  ['<li>Correo: mateo&commat;arenalibre&period;mx</li>', email('mateo@arenalibre.mx')],
  [
    '<a href="mailto:%6f%72%69%65%6c%40%73%74%6f%6e%65%63%75%72%6c%65%77%2e%63%6f%6d">E-mail the editor</a>, who pays for articles.',
    email('oriel@stonecurlew.com'),
  ],
  ['<p>Paid internship, <a href="mailto:bela%40dunahangszer.hu">apply by mail</a>.</p>', email('bela@dunahangszer.hu')],
  [
    '<p>Commission me: <span style="unicode-bidi:bidi-override; direction: rtl">moc.retnavlos@dirgni</span></p>',
    email('ingrid@solvanter.com'),
  ],
  [
    '<p>Write to clara<span style="display:none">REMOVE</span>@duskmoorprint.com for a quote.</p>',
    email('clara@duskmoorprint.com'),
  ],
  ['<p>Contact: ruth<!-- no bots -->@<!-- please -->glenmarrow.scot</p>', email('ruth@glenmarrow.scot')],
  [
    '<style>.cryptedmail:after{content:attr(data-name) "@" attr(data-domain) "." attr(data-tld)}</style>' +
      '<p>Questions go to <a class="cryptedmail" data-name="lucan" data-domain="mirebridge" data-tld="org"></a></p>',
    email('lucan@mirebridge.org'),
  ],
  [
    '<p>To book the band: <a href="/cdn-cgi/l/email-protection" class="__cf_email__" ' +
      'data-cfemail="5a3835353133343d291a363b2839323b343e2e333474393537">[email&#160;protected]</a></p>',
    email('bookings@larchandtin.com'),
  ],
  ['<p>Freelance enquiries: <code>"sofie" + "@" + "brakkelund.dk"</code></p>', email('sofie@brakkelund.dk')],
  [
    'Session harpist, weddings and records. [Write to me](mailto:gwil@cwmdulais.wales) with the date.',
    email('gwil@cwmdulais.wales'),
  ],
  ['## Hire me\n\nFirmware, mostly Zephyr. <eskil@ravndalen.no>', email('eskil@ravndalen.no')],
  ['dutch translator here, 9 ct/word, mail jan\\_de\\_wael@polderweb.nl', email('jan_de_wael@polderweb.nl')],
  ['<p>Pedidos a <b>hugo</b>@<b>velotaller</b>.es</p>', email('hugo@velotaller.es')],
  ['<p>Piano removals. desmond<img src="/img/at.gif" alt="@">foxglenmoves.com</p>', email('desmond@foxglenmoves.com')],
  [
    '<div><span>nuria</span><span>@</span><span>marblau.cat</span> <small>(press and hiring)</small></div>',
    email('nuria@marblau.cat'),
  ],
  ['<td>E-Mail</td><td>ludmila.vorsk<wbr>@<wbr>stepnoygorod.org</td>', email('ludmila.vorsk@stepnoygorod.org')],
  ['Rates on request, yara&#8203;@&#8203;dunespringfilm.com', email('yara@dunespringfilm.com')],
  ['<p>greta &#91;at&#93; fjordnota &#91;dot&#93; is</p>', email('greta@fjordnota.is')],
  [
    '<p>Location: Tartu<p>Remote: Yes<p>Technologies: Go&#x2F;Rust<p>Email: milo&lt;at&gt;quartzpaw&lt;dot&gt;com',
    email('milo@quartzpaw.com'),
  ],
  [
    '<a href="mailto:?to=bookings@owlshedhall.co.uk&amp;subject=Gig">Play at the Owl Shed</a> and get paid for it',
    email('bookings@owlshedhall.co.uk'),
  ],
  ['<p>Tiler wanted: <a href="mailto:evert@hoekbrug.be">evert [at] hoekbrug [dot] be</a></p>', email('evert@hoekbrug.be')],
  [
    '<a href="mailto:solveig@NOSPAM.tindvik.no">solveig@NOSPAM.tindvik.no</a> (delete &quot;NOSPAM.&quot; before you send)',
    email('solveig@tindvik.no'),
  ],
]);

const PHONES = group('fifth: phones', [
  ['Austin TX, need a fence up before the 20th. (512) 555-0143, text only', phone('+15125550143')],
  ['call or text 206.555.0127 after six', phone('+12065550127')],
  [
    'Deck needs staining, Chicago north side. My cell: seven seven three, five five five, zero one nine one',
    phone('+17735550191'),
  ],
  ['Denver. Piano tuner wanted for an old upright, 303 five five five 0182', phone('+13035550182')],
  ['Our office manager hires the temps: 1-800-555-0199 ext. 42', phone('+18005550199')],
  ['+1 646 555 0118 is my mobile, voicemail is fine', phone('+16465550118')],
  ['<p>Drywall, two rooms. <a href="tel:+1-415-555-0136">Call me</a></p>', phone('+14155550136')],
  ['Boston area, gutters: (617)555-0165 x14, ask for Lou', phone('+16175550165')],
  ['will pay cash for help moving, 6O2-555-O1O8 (Phoenix)', phone('+16025550108')],
  ['Either of us can answer: (503) 555-0112 or 555-0119, same area code.', phone('+15035550112'), phone('+15035550119')],
  ['Need a dog walker in Atlanta, four0four 555 zero one one seven', phone('+14045550117')],
  ['housepainter wanted 3 1 2 - 5 5 5 - 0 1 7 6 thx', phone('+13125550176')],
  ['TEXT ME 9️⃣1️⃣7️⃣ 5️⃣5️⃣5️⃣ 0️⃣1️⃣3️⃣3️⃣ if you can fix a washer in Queens', phone('+19175550133')],
  ["I'm in Vancouver and looking for a bookkeeper, 604 555 0134.", phone('+16045550134')],
  ['Toronto, drop-in sound tech, $300 a night. +1 (416) 555-0172', phone('+14165550172')],
  ['Ring me on 020 7946 0182, evenings best. Flat in Peckham, two walls to plaster.', phone('+442079460182')],
  ['We are a London charity. Telephone: +44 (0)20 7946 0958', phone('+442079460958')],
  ['From abroad dial 0044 20 7946 0311 and ask for the studio', phone('+442079460311')],
  ['London N16. Oh two oh, seven nine four six, oh five double three, leave a message for Bea', phone('+442079460533')],
  ['Manchester, carpenter for three days, cash or transfer: 0161 496 0148', phone('+441614960148')],
  ['Gardener wanted near Perth WA, big block. Give us a bell 0491 570 006', phone('+61491570006')],
  ['Mob. +61 491 570 157 (Shane), the retaining wall job', phone('+61491570157')],
  ['Sydney tutoring, HSC chem. zero four nine one, 570, 156', phone('+61491570156')],
  ['Cherche plombier à Paris 11e, rappelez au 01 99 00 12 34 svp', phone('+33199001234')],
  ['Tél. : +33 (0)1.99.00.43.21, demander Mme Roussarie', phone('+33199004321')],
  ['Nantes, petits travaux de peinture payés. 02.61.91.05.58', phone('+33261910558')],
  ['Suche Nachhilfe für meinen Sohn in Berlin, 25 €/Std. Tel. 030 / 23125 417', phone('+493023125417')],
  ['München, Umzugshelfer gesucht: +49 (0)89 99998-232', phone('+498999998232')],
  ['Bitte anrufen unter 0171 / 39 200 57, ich zahle bar. Köln-Nippes.', phone('+491713920057')],
  ['Söker snickare i Göteborg, ring 070-174 06 12', phone('+46701740612')],
]);

const HANDLES = group('fifth: handles and calendars', [
  ['DM @pelagiadraws on twitter for commission slots', handle('x', 'pelagiadraws')],
  ['Prices in the pinned post: https://twitter.com/oldkilnpots', handle('x', 'oldkilnpots')],
  [
    "tweet me, I'm @lintwhistle there, and it's the same name on github",
    handle('x', 'lintwhistle'),
    handle('github', 'lintwhistle'),
  ],
  ['x dot com slash brassotter, my DMs are open', handle('x', 'brassotter')],
  ['Please contact me by LinkedIn: in/odalys-ferrantine', handle('linkedin', 'https://www.linkedin.com/in/odalys-ferrantine')],
  ['CV: linkedin.com/in/tobiah-greenslake', handle('linkedin', 'https://www.linkedin.com/in/tobiah-greenslake')],
  [
    'linkedin dot com slash in slash kitarundale, connect and say where you saw this',
    handle('linkedin', 'https://www.linkedin.com/in/kitarundale'),
  ],
  ['github: mosskernel – that is where my better code is', handle('github', 'mosskernel')],
  ["I'm brinkley-devs on GitHub if you want to see what I have done in Zig.", handle('github', 'brinkley-devs')],
  ['<p>Portfolio: <a href="https://github.com/quietlatch">code</a>, references on demand</p>', handle('github', 'quietlatch')],
  ['Send a chat to u/marzipan_anvil with a price', handle('reddit', 'marzipan_anvil')],
  ["Not my gig, I'm posting for my brother: message /u/thirdplaceferret, not me", handle('reddit', 'thirdplaceferret')],
  ['old profile, still read: reddit dot com slash user slash gorse_and_gale', handle('reddit', 'gorse_and_gale')],
  ['I am tarnmouse on Hacker News, and the mail in that profile is current', handle('hackernews', 'tarnmouse')],
  ['Details under https://news.ycombinator.com/user?id=vellumcrab', handle('hackernews', 'vellumcrab')],
  ['bsky: @fennelhatch.bsky.social', handle('bluesky', 'fennelhatch.bsky.social')],
  ['I have left the other place, Bluesky is piperowlet dot bsky dot social', handle('bluesky', 'piperowlet.bsky.social')],
  ['Open for sticker commissions! Mastodon: @wickbramble@mastodon.social', handle('mastodon', 'wickbramble@mastodon.social')],
  [
    '<a rel="me" href="https://hachyderm.io/@brambledeploy">me on the fediverse</a>',
    handle('mastodon', 'brambledeploy@hachyderm.io'),
  ],
  ['telegram: t.me/kopekfalcon', handle('telegram', 'kopekfalcon')],
  ['tg @sable_teapot, faster than mail', handle('telegram', 'sable_teapot')],
  ['Пишите в телеграм @tihiy_kompas, бюджет обсудим', handle('telegram', 'tihiy_kompas')],
  ['Discord: rookfeather, same name on telegram', handle('discord', 'rookfeather'), handle('telegram', 'rookfeather')],
  ['need a pixel artist for 12 tiles, discord: moldy_turnip (no tag)', handle('discord', 'moldy_turnip')],
  ['Add me on Discord, cinderosprey#4471', handle('discord', 'cinderosprey#4471')],
  ['my discord is hexagonal.hen btw, I never see DMs here', handle('discord', 'hexagonal.hen')],
  ['<a href="https://wa.me/442079460871">Chat with us</a> about the catering', handle('whatsapp', '+442079460871')],
  ['WhatsApp only please: +61 491 570 158', handle('whatsapp', '+61491570158')],
  ['IG @marrowandmoth for the tattoo designs', handle('instagram', 'marrowandmoth')],
  ['my insta is loaf.of.thunder, prices in the highlights', handle('instagram', 'loaf.of.thunder')],
  ['More pictures: instagram.com/grebe.ceramics', handle('instagram', 'grebe.ceramics')],
  ['Grab twenty minutes: cal dot com slash juniperstack', handle('calendar', 'https://cal.com/juniperstack')],
  [
    'Founders, [pick a slot](https://calendly.com/orsolya-venn/intro) and tell me what hurts.',
    handle('calendar', 'https://calendly.com/orsolya-venn/intro'),
  ],
  ['calendly dot com slash hollis dash veritey slash 30min', handle('calendar', 'https://calendly.com/hollis-veritey/30min')],
  ['No email ping-pong: savvycal.com/threnody/chat', handle('calendar', 'https://savvycal.com/threnody/chat')],
]);

const NOTHING = group('fifth: nothing', [
  ["Let's meet at noon dot, the client hates waiting."],
  ['I was hired at the height of the dot com boom and fired at the end of it.'],
  ['Look at the dot in the corner, it is the only thing in the logo I want changed.'],
  ['We had the booth at .NET Conf last year and it paid for itself.'],
  ['Upgrade to Node 22.4.1 and npm i left-turn@3.2.0 before you quote.'],
  ['The build wants @types/node and @acme-ui/button, nobody knows why.'],
  ['```css\n@media (max-width: 600px) { .nav { display: none } }\n@import url(print.css);\n```\nThis breaks on my phone.'],
  ['```ts\n@Injectable()\nexport class Mailer {}\n```\nWhy does the decorator run twice?'],
  ['Replace icon.png with icon@2x.png and icon@3x.png, then send me the invoice.'],
  ['git clone git@github.com:acme/widgets.git fails with permission denied'],
  ['I can ssh root@10.0.0.14 but the site is still down.'],
  ['DATABASE_URL=postgres://app:secret@localhost:5432/shop is what the .env says'],
  ['The form must refuse addresses like jane@example or jane@@example.com.'],
  ['Placeholder text in the field should read you@example.com in light grey.'],
  ['3 cats @ $15 each a day, two weeks in August.'],
  ['12 banners at 40 dollars, 6 reels at 90. Take it or leave it.'],
  ['My budget is $1.200.500 pesos, give or take'],
  ['Order 114-5550143-2067719 never arrived and the shop wants a chargeback letter.'],
  ['I need the scans of ISBN 978-3-16-148410-0 turned into an EPUB.'],
  ['Cite it as ISSN 2049-3630, volume 12, pages 415-430.'],
  ['The server at 203.0.113.42 answers on port 8443 and nothing else does.'],
  ['The cabin is at 46.8523, -121.7603 and needs a new roof before snow.'],
  ['Shoot runs 2025-10-04 to 2025-10-11, call sheet at 06:30.'],
  ['Tracking says 9400 1000 0000 0000 0000 00, delivered, which is a lie.'],
  ['Our VAT number is GB 999 9999 73, put it on the invoice.'],
  ['The log repeats 1700000000 and 1700003600, so the job runs hourly.'],
  ['Use 555-555-5555 as the dummy number in the mock-up.'],
  ['Commit 4155550136ab9e0c77d2 broke the tests, 4 of 212 fail.'],
  ['Print size 210 x 297, bleed 3, spine 12.5, 1000 copies'],
  ['Ping @here when the mock-ups are up, the whole channel wants to see them.'],
  ['Found this over on r/slavelabour, is $5 a logo really normal?'],
  ['I want a discord bot that posts whenever somebody wins a raffle. Discord: 2,000 members.'],
  ['Instagram: 12 posts a month. Twitter: daily. LinkedIn: weekly. What would you charge?'],
  ['Telegram or Signal, which one do your clients prefer? Mine all insist on phone calls.'],
  ['Email me at the domain in my profile.'],
  ['Standard naming for staff mail: first name dot last name at the company domain.'],
  ['Does a calendar link in a cold email help or hurt? Asking for the agency.'],
  ['She works at Dot, Inc. and swears at everything.'],
  ['Meeting at 4 [edit: dot on 5] in the annex [at the back].'],
  ['In the sheet, =SUM(@B2:B40) turns into #NAME? at every save.'],
]);

/** All of it, disguises before lookalikes. */
export const FIFTH_KEPT: readonly LaterObfuscation[] = [
  ...ENGLISH_MAIL,
  ...AUTHOR_MAIL,
  ...MAIL_OF_OTHER_LANGUAGES,
  ...MARKED_UP_MAIL,
  ...PHONES,
  ...HANDLES,
  ...NOTHING,
];
