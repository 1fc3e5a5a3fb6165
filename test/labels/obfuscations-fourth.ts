/**
 * Disguises and lookalikes of a fourth writing, by classes of how people hide what they write: marks, words, languages, HTML, codes, riddles, numbers,
 * names, calendars. All of it is invented: names and domains belong to nobody, numbers come from the ranges that regulators keep for drama or are
 * the examples in the rules of libphonenumber. What is expected is what a careful person would write down; where two readings are possible
 * there is no case.
 */
import type { ContactKind } from '../../src/domain/contact.ts';
import type { ExpectedContact } from './obfuscations.ts';
import { LAST_FOURTH } from './obfuscations-fourth-last.ts';
import type { LaterObfuscation } from './obfuscations-more.ts';

const email = (value: string): ExpectedContact => ({ kind: 'email', value });
const phone = (value: string): ExpectedContact => ({ kind: 'phone', value });
const handle = (kind: ContactKind, value: string): ExpectedContact => ({ kind, value });

type Case = readonly [text: string, ...expected: ExpectedContact[]];

function group(name: string, cases: readonly Case[], author?: string): LaterObfuscation[] {
  return cases.map(([text, ...expected]) => ({ group: name, text, expected, ...(author === undefined ? {} : { author }) }));
}

/** The part whose misses were read while rules were written. */
const FIRST_MARKS = group('fourth: marks', [
  ['Drop me a line: tilda [@] marrowfen [.] com', email('tilda@marrowfen.com')],
  ['jonah[at]marrowfen-press[dot]com', email('jonah@marrowfen-press.com')],
  ['mara^at^tilbeck^dot^io', email('mara@tilbeck.io')],
  ['hello (a t) quarlow (d o t) dev', email('hello@quarlow.dev')],
  ['my address is tilda@marrowfen..com, with one dot of course', email('tilda@marrowfen.com')],
  ['[hello] [at] [tilbeck] [dot] [io]', email('hello@tilbeck.io')],
  ['mara(4t)tilbeck(d0t)io', email('mara@tilbeck.io')],
  ['jonah ..at.. quarlow ..dot.. dev', email('jonah@quarlow.dev')],
  ['jonah(a)quarlow.dev [(a)=@]', email('jonah@quarlow.dev')],
  ['tilda>at<marrowfen>dot<com', email('tilda@marrowfen.com')],
]);

const FIRST_WORDS = group('fourth: words', [
  ['Best way to get hold of me is email, tilda at marrowfen dot com.', email('tilda@marrowfen.com')],
  ['its tildabrook84 at hotmail dot com', email('tildabrook84@hotmail.com')],
  ['my gmail is tildabrook84', email('tildabrook84@gmail.com')],
  ['tilda (dot) brook (at) gmail (you know the rest)', email('tilda.brook@gmail.com')],
  ['Contact: jonah, at, quarlow, dot, dev', email('jonah@quarlow.dev')],
  ['Email tilda at marrowfen dotcom', email('tilda@marrowfen.com')],
  ['pls mail to   tilda   at   marrowfen   dot   com', email('tilda@marrowfen.com')],
  ['yahoo mail: tilda_brook', email('tilda_brook@yahoo.com')],
]);

const FIRST_LANG = group('fourth: languages', [
  ['Bewerbungen an werkstatt (at) lindenkai Punkt de', email('werkstatt@lindenkai.de')],
  ['werkstatt(@)lindenkai.de (Klammern bitte entfernen)', email('werkstatt@lindenkai.de')],
  ['contact(à)atelierfauve.fr', email('contact@atelierfauve.fr')],
  ['correo: obraserena "arroba" hotmail "punto" com', email('obraserena@hotmail.com')],
  ['bottega (chiocciola) lunamora.it', email('bottega@lunamora.it')],
  ['info[at]veldoever[punt]nl', email('info@veldoever.nl')],
  ['почта studio собака tihomir точка ру', email('studio@tihomir.ru')],
  ['мыло: hello(doggy)tihomir.ru', email('hello@tihomir.ru')],
  ['dielna (zavinac) modrotlac (bodka) sk', email('dielna@modrotlac.sk')],
  ['mejla info snabel-a bjorkhult punkt se', email('info@bjorkhult.se')],
  ['toimisto miukumauku lehtipaja piste fi', email('toimisto@lehtipaja.fi')],
  ['邮箱：gongfang 圈a qingluo 点 com', email('gongfang@qingluo.com')],
  ['ご依頼は kobo(アットマーク)aoiwashi.jp まで', email('kobo@aoiwashi.jp')],
  ['문의 jakup골뱅이namusol.kr', email('jakup@namusol.kr')],
  ['liên hệ xuong a còng mayngan chấm vn', email('xuong@mayngan.vn')],
  ['mail karo kaam at neelkamal dot in', email('kaam@neelkamal.in')],
]);

const FIRST_HTML = group('fourth: html', [
  ['<a href="mailto:desk&#64;marrowfen&#46;com">Email</a>', email('desk@marrowfen.com')],
  ['<p>Mail: <script>document.write("desk" + "@" + "marrowfen.com")</script></p>', email('desk@marrowfen.com')],
  ['<p>desk@marrow<span style="visibility:hidden;position:absolute">xx</span>fen.com</p>', email('desk@marrowfen.com')],
  ["<a href=\"javascript:location.href='mailto:'+'desk'+'@'+'marrowfen.com'\">Mail</a>", email('desk@marrowfen.com')],
  ['<span style="direction: rtl; unicode-bidi: bidi-override;">moc.nefworram@ksed</span>', email('desk@marrowfen.com')],
  ['<p>desk(at)marrowfen<span>(dot)</span>com</p>', email('desk@marrowfen.com')],
  ['<p>desk <b>at</b> marrowfen.com is where to send it, email only</p>', email('desk@marrowfen.com')],
]);

const FIRST_TRICKS = group('fourth: tricks', [
  ['tilda@NO-SPAM.marrowfen.com', email('tilda@marrowfen.com')],
  ['nospam-tilda@marrowfen.com - delete "nospam-"', email('tilda@marrowfen.com')],
  ['xxxjonah@quarlow.dev (remove the xxx)', email('jonah@quarlow.dev')],
  ['jonah@quarlow[REMOVE].dev', email('jonah@quarlow.dev')],
  ['oi.kceblit@aram spelled backward, sorry', email('mara@tilbeck.io')],
  ['rot13: wbanu@dhneybj.qri', email('jonah@quarlow.dev')],
  ['base64 of my mail: am9uYWhAcXVhcmxvdy5kZXY=', email('jonah@quarlow.dev')],
  ['ascii 109 97 114 97 64 116 105 108 98 101 99 107 46 105 111', email('mara@tilbeck.io')],
  ['t-i-l-d-a@marrowfen.com, without the dashes', email('tilda@marrowfen.com')],
  ['𝗷𝗼𝗻𝗮𝗵@𝗾𝘂𝗮𝗿𝗹𝗼𝘄.𝗱𝗲𝘃', email('jonah@quarlow.dev')],
  ['jonah＠quarlow。dev', email('jonah@quarlow.dev')],
  ['m\u0430ra@tilb\u0435ck.io', email('mara@tilbeck.io')],
  ['tilda (a with a circle around it) marrowfen.com', email('tilda@marrowfen.com')],
  ['my mail:\njonah\nat\nquarlow\ndot\ndev', email('jonah@quarlow.dev')],
]);

const FIRST_RIDDLES = group('fourth: riddles', [
  ['Name: jonah. Domain: quarlow.dev. Put an @ between them and write to me.', email('jonah@quarlow.dev')],
  ['jonah, at my domain, which is quarlow.dev', email('jonah@quarlow.dev')],
  ['hello@ followed by tilbeck.io', email('hello@tilbeck.io')],
  ['My email address starts with jonah.quar and ends with @gmail.com', email('jonah.quar@gmail.com')],
  ['jonah.quar[gmail.com]', email('jonah.quar@gmail.com')],
  ['Mail me at my first name at marrowfen dot com. - Tilda', email('tilda@marrowfen.com')],
]);

const FIRST_RIDDLE_USER = group(
  'fourth: riddles: user',
  [
    ['Email is my username at gmail dot com', email('brookmarrow9@gmail.com')],
    ['{username}@proton.me', email('brookmarrow9@proton.me')],
    ['same name on Instagram and GitHub', handle('instagram', 'brookmarrow9'), handle('github', 'brookmarrow9')],
  ],
  'brookmarrow9',
);

const FIRST_PHONES = group('fourth: phones', [
  ['Text or call two-one-two, five-five-five, oh-one-one-seven', phone('+12125550117')],
  ['(two-one-two) 555-0117 after 5', phone('+12125550117')],
  ['phone 212|555|0117', phone('+12125550117')],
  ['text 212 dot 555 dot 0117', phone('+12125550117')],
  ['2*1*2*5*5*5*0*1*1*7 is my cell', phone('+12125550117')],
  ['212 - five fifty five - 0117, call me', phone('+12125550117')],
  ['Tel ②①②-⑤⑤⑤-⓪①①⑦', phone('+12125550117')],
  ['Call 1-800-555-PLUM', phone('+18005557586')],
  ['oh seven four double oh, one two three four five six — ring me, UK', phone('+447400123456')],
  ['plus 44 7400 123456', phone('+447400123456')],
  ['oz mob: 0491.570.006', phone('+61491570006')],
  ['Tél : 01/99/00/12/34', phone('+33199001234')],
  ['mi móvil (España): 6 1 2 3 4 5 6 7 8', phone('+34612345678')],
  ['звоните: восемь 912 345 67 89', phone('+79123456789')],
  ['电话 131-2345-6789', phone('+8613123456789')],
  ['Lagos: 0802 123 4567', phone('+2348021234567')],
  ['my # (Canada, 604): 604-555-0117', phone('+16045550117')],
]);

const FIRST_HANDLES = group('fourth: handles', [
  ['TG: @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['t dot me / marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['ping me on tele @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['d1scord marrow_fen#0042', handle('discord', 'marrow_fen#0042')],
  ['dis cord: marrow_fen', handle('discord', 'marrow_fen')],
  ['join: discord [.] gg / marrowFen', handle('discord', 'https://discord.gg/marrowFen')],
  ['my ig is marrow.fen', handle('instagram', 'marrow.fen')],
  ['Insta handle - marrow(dot)fen', handle('instagram', 'marrow.fen')],
  ['twtr: @marrowfen', handle('x', 'marrowfen')],
  ['bird app: @marrowfen', handle('x', 'marrowfen')],
  ['GitHub user marrowfen-t', handle('github', 'marrowfen-t')],
  ['marrowfen at bsky dot social', handle('bluesky', 'marrowfen.bsky.social')],
  ['wh4tsapp +44 7400 123456', handle('whatsapp', '+447400123456')],
  ['wa.me / 447400123456', handle('whatsapp', '+447400123456')],
  ['reddit: u slash marrowfen', handle('reddit', 'marrowfen')],
  ['тележка @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['mi telegram es @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['电报 @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
]);

const FIRST_CAL = group('fourth: calendars', [
  ['book me: calendly dot com slash tilda-marrowfen', handle('calendar', 'https://calendly.com/tilda-marrowfen')],
  ['Calendly: calendly com / tilda-marrowfen', handle('calendar', 'https://calendly.com/tilda-marrowfen')],
]);

const FIRST_NOTHING = group('fourth: nothing to find', [
  ['Meet at noon. Dot com era stories over lunch.'],
  ['"@quarlow/core": "^2.4.1", "@quarlow/cli": "~1.0.0"'],
  ['docker pull registry.local/app@sha256:9fceb02d0ae598e95dc970b74767f19372d61af8'],
  ['com.quarlow.app.MainActivity crashed at line 42'],
  ['print(a @ b.T) and x @= w.dot(y)'],
  ['@dataclass class Point: x: int'],
  ['git log --format=%an%at HEAD@{2.days.ago}'],
  ['mongodb+srv://app:pw@cluster0.tilbeck.io/test'],
  ['2001:0db8:85a3:0000:0000:8a2e:0370:7334 is the address of the router'],
  ['Order #2125550117, tracking 9400 1000 0000 0000 0000 00'],
  ['Case 1:20-cv-05550 and docket 212-555'],
  ['SSN 078-05-1120 is a famous one'],
  ['1600 rows, 2125 columns, 550117 cells'],
  ['Paid 500-600-7000 rupees for three'],
  ['Mon-Fri 0900-1700, Sat 1000-1400'],
  ['lottery: 21 25 55 01 17 42'],
  ['v2.12.5 -> v5.5.0, build 117'],
  ['2 @ $5.50, 3 @ $1.17'],
  ['seven eight nine ten, then start again, said the coach'],
  ['Please call before two, at five or six we are closed, at eight nine people come.'],
  ['Dial 9 for an outside line, then 1.'],
  ['Ring of 5, cell 12 of sheet 3, row 55501'],
  ['I deleted my insta: best choice ever.'],
  ['ig so, if you say'],
  ['gh: the two letters, at the end of "enough"'],
  ['We need a Telegram bot, a Discord bot, and an Instagram scraper.'],
  ['the same username on two sites is no proof'],
  ['my gmail is broken again, any ideas?'],
  ['username@domain is the form of an address'],
  ['a = b, # is @ in this encoding'],
  ['rot13 of "hello" is "uryyb"'],
  ['echo aGVsbG8= | base64 -d'],
  ['Senior Engineer @ Quarlow (ex-Tilbeck)'],
  ['I look at quarlow.dev every day'],
  ['The book is sold at tilbeck dot io for ten euros'],
  ['Le point de vente chez Marcel, point final.'],
  ['La malpa e la kropka sono parole polacche'],
  ['골뱅이 무침 닷새 동안'],
  ['data-user="1" data-domain="shop" are attributes'],
  ['WhatsApp +1 for the feature, +100 from me'],
  ['tracking no 1Z12345E0205271688'],
]);

export const FIRST_FOURTH: readonly LaterObfuscation[] = [
  ...FIRST_MARKS,
  ...FIRST_WORDS,
  ...FIRST_LANG,
  ...FIRST_HTML,
  ...FIRST_TRICKS,
  ...FIRST_RIDDLES,
  ...FIRST_RIDDLE_USER,
  ...FIRST_PHONES,
  ...FIRST_HANDLES,
  ...FIRST_CAL,
  ...FIRST_NOTHING,
];

/** Written at the same time; its misses were not read. */
const SECOND_MARKS = group('fourth, second part: marks', [
  ['Bookings: desk<at>quarlow<dot>dev', email('desk@quarlow.dev')],
  ['e: jonah(AT)quarlow(DOT)dev / t: see profile', email('jonah@quarlow.dev')],
  ['jonah -[at]- quarlow -[dot]- dev', email('jonah@quarlow.dev')],
  ['Email: jonah _at_ quarlow _dot_ dev', email('jonah@quarlow.dev')],
  ['info(at-sign)tilbeck(dot)io', email('info@tilbeck.io')],
  ['mara at tilbeck (dot io)', email('mara@tilbeck.io')],
  ['mara @t tilbeck d0t io', email('mara@tilbeck.io')],
  ['jonah~quarlow.dev (swap ~ for @)', email('jonah@quarlow.dev')],
  ['jonah AT-SIGN quarlow PERIOD dev', email('jonah@quarlow.dev')],
  ['Mail: tilda)at(marrowfen)dot(com', email('tilda@marrowfen.com')],
]);

const SECOND_WORDS = group('fourth, second part: words', [
  ['just email tilda underscore brook at gmail dot com', email('tilda_brook@gmail.com')],
  ['hmu at tildabrook84@gmail', email('tildabrook84@gmail.com')],
  ['tildabrook84 on gmail', email('tildabrook84@gmail.com')],
  ['quotes please: jonah.quar at proton dot me', email('jonah.quar@proton.me')],
  ['tildaATmarrowfenDOTcom', email('tilda@marrowfen.com')],
  ['Email tilda at marrowfen dot-com', email('tilda@marrowfen.com')],
  ['you can write to me at mara at tilbeck dot io', email('mara@tilbeck.io')],
  ['E-mail = tilda.brook (at) yahoo (dot) co (dot) uk', email('tilda.brook@yahoo.co.uk')],
]);

const SECOND_LANG = group('fourth, second part: languages', [
  ['schreib an werkstatt AT lindenkai PUNKT de', email('werkstatt@lindenkai.de')],
  ['pour me joindre : atelier.fauve AROBASE gmail POINT com', email('atelier.fauve@gmail.com')],
  ['escríbenos a obra.serena (en) gmail (punto) com', email('obra.serena@gmail.com')],
  ['oficina (arroba) casalume (ponto) com (ponto) br', email('oficina@casalume.com.br')],
  ['scrivetemi a bottega AT lunamora PUNTO it', email('bottega@lunamora.it')],
  ['biuro małpa lasownia kropka pl', email('biuro@lasownia.pl')],
  ['hello(собака)tihomir.ru', email('hello@tihomir.ru')],
  ['пишіть: robota равлик vesnianka крапка ua', email('robota@vesnianka.ua')],
  ['muhely kukac kekfesto pont hu', email('muhely@kekfesto.hu')],
  ['info(a)bjorkhult.se', email('info@bjorkhult.se')],
  ['atolye @ mavitas nokta com nokta tr', email('atolye@mavitas.com.tr')],
  ['邮箱 gongfang（at）qingluo.cn', email('gongfang@qingluo.cn')],
  ['kobo☆aoiwashi.jp （☆を@に変えて送ってください）', email('kobo@aoiwashi.jp')],
  ['jakup 골뱅이 namusol 닷컴', email('jakup@namusol.com')],
  ['راسلنا على warsha (آت) nakheel (نقطة) com', email('warsha@nakheel.com')],
  ['ติดต่อ rong แอท suanfai ดอท com', email('rong@suanfai.com')],
]);

const SECOND_HTML = group('fourth, second part: html', [
  ['<p>desk<!-- no bots -->@<!-- here -->marrowfen.com</p>', email('desk@marrowfen.com')],
  ['<noscript>desk at marrowfen dot com</noscript>', email('desk@marrowfen.com')],
  ['<p>desk&#8203;@marrow&shy;fen.com</p>', email('desk@marrowfen.com')],
  ['<p>desk<sup>@</sup>marrowfen.com</p>', email('desk@marrowfen.com')],
  ['<p>Kontakt: <img alt="desk [at] marrowfen [dot] com" src="m.png"></p>', email('desk@marrowfen.com')],
  ['<div>desk&nbsp;&nbsp;@&nbsp;&nbsp;marrowfen.com</div>', email('desk@marrowfen.com')],
  [
    '<p>desk@marrowfen<span class="x">.</span>com, call <span>212</span>-<span>555</span>-<span>0117</span></p>',
    email('desk@marrowfen.com'),
    phone('+12125550117'),
  ],
]);

const SECOND_TRICKS = group('fourth, second part: tricks', [
  ['tilda@marrowfen.comNOSPAM', email('tilda@marrowfen.com')],
  ['tilda@nospam.marrowfen.com, take the nospam out', email('tilda@marrowfen.com')],
  ['jonah@quarlow-nospam-.dev, remove -nospam-', email('jonah@quarlow.dev')],
  ['mara123@tilbeck.io minus the digits', email('mara@tilbeck.io')],
  ['ved tod wolrauq ta hanoj, backwards', email('jonah@quarlow.dev')],
  ['znen@gvyorpx.vb (rot13)', email('mara@tilbeck.io')],
  ['echo bWFyYUB0aWxiZWNrLmlv | base64 -d', email('mara@tilbeck.io')],
  ['t i l d a @ m a r r o w f e n . c o m', email('tilda@marrowfen.com')],
  ['ti\u200blda\u200d@marrow\u200cfen.com', email('tilda@marrowfen.com')],
  ['𝓉𝒾𝓁𝒹𝒶@marrowfen.com', email('tilda@marrowfen.com')],
  ['jonah@quarlow․dev', email('jonah@quarlow.dev')],
  ['jonah ⓐ quarlow.dev', email('jonah@quarlow.dev')],
  ['tilda 📧 marrowfen.com', email('tilda@marrowfen.com')],
  ['mara@til-\nbeck.io (one line, no dash)', email('mara@tilbeck.io')],
]);

const SECOND_RIDDLES = group('fourth, second part: riddles', [
  ['user: tilda / host: marrowfen.com / you know the sign between', email('tilda@marrowfen.com')],
  [
    'My site is https://quarlow.dev and my mail is jonah at that domain.',
    handle('website', 'https://quarlow.dev/'),
    email('jonah@quarlow.dev'),
  ],
  ['Write to tilda@ (the domain is marrowfen.com)', email('tilda@marrowfen.com')],
  ['jonah.quar, gmail, you know the drill', email('jonah.quar@gmail.com')],
  ["jonah.quar (at) google's mail service", email('jonah.quar@gmail.com')],
  ['Hi, Jonah Quar here. firstname.lastname at quarlow dot dev', email('jonah.quar@quarlow.dev')],
]);

const SECOND_RIDDLE_USER = group(
  'fourth, second part: riddles: user',
  [
    ['<my reddit handle>@outlook.com', email('brookmarrow9@outlook.com')],
    ['username at fastmail, it is the one you see here', email('brookmarrow9@fastmail.com')],
    ['TG same as my nick here', handle('telegram', 'brookmarrow9')],
  ],
  'brookmarrow9',
);

const SECOND_PHONES = group('fourth, second part: phones', [
  ['cell is 2 one 2 5 five 5 0 one 1 seven', phone('+12125550117')],
  ['212 triple five 0117, ask for Tilda, call only', phone('+12125550117')],
  ['cell 212>555>0117', phone('+12125550117')],
  ['call 212 dash 555 dash 0117', phone('+12125550117')],
  ['call 7110-555-212 (backwards!)', phone('+12125550117')],
  ['call ２１２－５５５－０１１７', phone('+12125550117')],
  ['call 212 555 0117 x 204', phone('+12125550117')],
  ['USA: 212 555 0117', phone('+12125550117')],
  ['ring 0 7 4 0 0 1 2 3 4 5 6', phone('+447400123456')],
  ['(+44)7400-123-456', phone('+447400123456')],
  ['call me, Germany (+49) 030 23125 042', phone('+493023125042')],
  ['appelez le zéro six, 12 34 56 78', phone('+33612345678')],
  ['fone onze 9 6123 4567 (São Paulo)', phone('+5511961234567')],
  ['тел 8-девятьсот двенадцать-345-67-89', phone('+79123456789')],
  ['電話は〇九〇の一二三四の五六七八', phone('+819012345678')],
  ['Nairobi, call 0712.123.456', phone('+254712123456')],
]);

const SECOND_HANDLES = group('fourth, second part: handles', [
  ['tg - marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['T3legram: @marrowfen_tilda', handle('telegram', 'marrowfen_tilda')],
  ['@marrowfen_tilda (tg)', handle('telegram', 'marrowfen_tilda')],
  ['dc: marrow_fen', handle('discord', 'marrow_fen')],
  ['discord tag marrow_fen#0042', handle('discord', 'marrow_fen#0042')],
  ['insta: marrow.fen', handle('instagram', 'marrow.fen')],
  ['📷 insta @marrow.fen', handle('instagram', 'marrow.fen')],
  ['insta: marrow underscore fen', handle('instagram', 'marrow_fen')],
  ['tw1tter: @marrowfen', handle('x', 'marrowfen')],
  ['x dot com slash marrowfen', handle('x', 'marrowfen')],
  ['git hub dot com slash marrowfen', handle('github', 'marrowfen')],
  ['mastodon: tilda at fosstodon dot org', handle('mastodon', 'tilda@fosstodon.org')],
  ['W.A. +44 7400 123456', handle('whatsapp', '+447400123456')],
  ['whatsapp number plus four four, seven four double zero, one two three, four five six', handle('whatsapp', '+447400123456')],
  ['/u/ marrowfen on reddit', handle('reddit', 'marrowfen')],
  ['инста marrow.fen', handle('instagram', 'marrow.fen')],
  ['meu insta é @marrow.fen', handle('instagram', 'marrow.fen')],
  ['인스타 @marrow.fen', handle('instagram', 'marrow.fen')],
]);

const SECOND_CAL = group('fourth, second part: calendars', [
  ['calendly[.]com/tilda-marrowfen/intro', handle('calendar', 'https://calendly.com/tilda-marrowfen/intro')],
  ['savvycal dot com / tilda / chat', handle('calendar', 'https://savvycal.com/tilda/chat')],
]);

const SECOND_NOTHING = group('fourth, second part: nothing to find', [
  ['The talk is at eleven dot, come early.'],
  ['import { x } from "@tilbeck/lib";'],
  ['go get golang.org/x/tools@latest'],
  ['org.tilbeck.core:tilbeck-io:2.1.0'],
  ['np.dot(x, y) at com level'],
  ['@Component({selector: "app-root"})'],
  ['git@quarlow.dev:tools/site.git'],
  ['redis://default:secret@10.0.0.12:6379/0'],
  ['MAC 00:1B:44:11:3A:B7'],
  ['ISBN 0-306-40615-2 and ISBN-13 978-0-306-40615-7'],
  ['IBAN GB82 WEST 1234 5698 7654 32'],
  ['VAT DE136695976, EORI GB123456789000'],
  ['We had 212 555 117 visits last year.'],
  ['2023-05-17 14:30:00 UTC'],
  ['flight BA 0212 at 05:55, gate 117'],
  ['pi = 3.1415926535, e = 2.7182818284'],
  ['Windows 10.0.19045.2125, KB5550117'],
  ['rental at 2125 a month, 550 deposit, 117 fees'],
  ['zero to one is a book, four hundred pages'],
  ['My phone is a Nokia 3310, my last one a 6230.'],
  ['Tel Aviv 2013 and Tel Dan 1993'],
  ['mobile-first, 320-375-414-768 px'],
  ['my ig is dead, sadly'],
  ['dc: Washington, la: Los Angeles'],
  ['The tw: prefix is for tailwind classes'],
  ['add me to the list of people on discord servers'],
  ['He uses the same handle on telegram since 2015.'],
  ['I am on gmail, he is on outlook'],
  ['you@yourdomain.com looks more professional than gmail'],
  ['* = required, ~ = optional, @ = email'],
  ['base64 -d <<< aGVsbG8gd29ybGQ='],
  ['j o b s  a t  t h e  m i l l'],
  ['Founder @marrowfen, previously CTO @tilbeck'],
  ['posted it at marrowfen.com/blog/dot-com'],
  ['aim at point blank, dot the target'],
  ['Der Punkt an der Sache ist: bei Regen nie.'],
  ['艾特一下他，点赞转发'],
  ['Calendly is down; cal.com is up'],
  ['<a href="#" data-name="menu" data-tld="1">Menu</a>'],
  ['whatsapp: 2,000 users by 2025'],
  ['Name: jonah. Domain: biology. Put it between brackets.'],
]);

const SECOND_FOURTH: readonly LaterObfuscation[] = [
  ...SECOND_MARKS,
  ...SECOND_WORDS,
  ...SECOND_LANG,
  ...SECOND_HTML,
  ...SECOND_TRICKS,
  ...SECOND_RIDDLES,
  ...SECOND_RIDDLE_USER,
  ...SECOND_PHONES,
  ...SECOND_HANDLES,
  ...SECOND_CAL,
  ...SECOND_NOTHING,
];

export const FOURTH: readonly LaterObfuscation[] = [...FIRST_FOURTH, ...SECOND_FOURTH, ...LAST_FOURTH];
