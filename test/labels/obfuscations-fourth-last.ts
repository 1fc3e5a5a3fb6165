/**
 * The last part of the fourth writing of disguises and lookalikes: written when the rules for the others stood, before any was run; its misses were not
 * read. All of it is invented: names and domains belong to nobody, numbers come from the ranges that regulators keep for drama or are
 * the examples in the rules of libphonenumber. What is expected is what a careful person would write down; where two readings are possible
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

const LAST_B_MAIL = group('fourth, last part: e-mail', [
  ['If it sounds like fun, shoot a note over to nadia (dot) prell (at) gmail (dot) com 🙂', email('nadia.prell@gmail.com')],
  ['I do not check PMs here, use nadiaprell77 at g mail dot com', email('nadiaprell77@gmail.com')],
  ['My address is nadia.prell, at gmail.', email('nadia.prell@gmail.com')],
  ['apply => crew [AT] northquay [DOT] studio', email('crew@northquay.studio')],
  ['apply via crew(at)northquay-studio(dot)com', email('crew@northquay-studio.com')],
  ['crew at northquay dot co dot za is read daily', email('crew@northquay.co.za')],
  ['crew =@= northquay.com', email('crew@northquay.com')],
  ['crew_at_northquay.com (replace _at_ with @)', email('crew@northquay.com')],
  ['crew+AT+northquay+DOT+com', email('crew@northquay.com')],
  ['crew%northquay.com (% = @)', email('crew@northquay.com')],
  ['crew(*)northquay.com, the star is an @', email('crew@northquay.com')],
  ['crew [insert @ here] northquay.com', email('crew@northquay.com')],
  ['crew@northquay[dot here]com', email('crew@northquay.com')],
  ['crewATnorthquay.com', email('crew@northquay.com')],
  ['ask for the full brief: brief (AT) northquay DOT com', email('brief@northquay.com')],
  ['brief @northquay .com', email('brief@northquay.com')],
  ['b.r.i.e.f at northquay dot com, no dots in brief', email('brief@northquay.com')],
  ['brief@nospamnorthquay.com (take out nospam)', email('brief@northquay.com')],
  ['briefSPAMSUCKS@northquay.com, remove SPAMSUCKS to reply', email('brief@northquay.com')],
  ['To e-mail me cut the digits: br1234ief@northquay.com', email('brief@northquay.com')],
  ['moc.yauqhtron@feirb', email('brief@northquay.com')],
  ['My email backwards is ei.frahwtlas@nehctik', email('kitchen@saltwharf.ie')],
  ['contact (base64): YnJpZWZAbm9ydGhxdWF5LmNvbQ==', email('brief@northquay.com')],
  ['`atob("YnJpZWZAbm9ydGhxdWF5LmNvbQ==")`', email('brief@northquay.com')],
  ['ｂｒｉｅｆ@northquay.com', email('brief@northquay.com')],
  ['𝕓𝕣𝕚𝕖𝕗 at northquay dot com', email('brief@northquay.com')],
  ['brief ＠ northquay ． com', email('brief@northquay.com')],
  ['brief@northquay⋅com', email('brief@northquay.com')],
  ['brief\n(at)\nnorthquay\n(dot)\ncom', email('brief@northquay.com')],
  ['brief @\nnorthquay dot\ncom', email('brief@northquay.com')],
  ['✉ brief ✉ northquay.com, the envelope is the at', email('brief@northquay.com')],
  ['<brief(at)northquay(dot)com>', email('brief@northquay.com')],
  ['brief"@"northquay"."com', email('brief@northquay.com')],
  ['<p>brief<span class="hide" style="display:none">NOPE</span>@northquay.com</p>', email('brief@northquay.com')],
  ['<a href="mailto:brief&#x40;northquay&#x2e;com">say hi</a>', email('brief@northquay.com')],
  ['<span data-email="brief@northquay.com">show e-mail</span>', email('brief@northquay.com')],
  ['<a href="/cdn-cgi/l/email-protection#3f5d4d565a597f51504d4b574e4a5e46115c5052">mail</a>', email('brief@northquay.com')],
  ['<p>Mail&nbsp;brief&nbsp;at&nbsp;northquay&nbsp;dot&nbsp;com</p>', email('brief@northquay.com')],
]);

const LAST_B_LANG = group('fourth, last part: languages', [
  ['Infos: kontor ÄT muehlgrund PUNKT de', email('kontor@muehlgrund.de')],
  ['Bitte an kontor(AT)muehlgrund.ch, Leerzeichen gibt es keine', email('kontor@muehlgrund.ch')],
  ['CV à envoyer à bureau(arobase)ventdouest(point)fr', email('bureau@ventdouest.fr')],
  ['écrivez à bureau[@]ventdouest[point]be', email('bureau@ventdouest.be')],
  ['Mandar CV a estudio arroba rioclaro punto com punto uy', email('estudio@rioclaro.com.uy')],
  ['estudio [arroba] rioclaro [punto] pe', email('estudio@rioclaro.pe')],
  ['manda pro e-mail estudio arroba rioclaro ponto art ponto br', email('estudio@rioclaro.art.br')],
  ['scrivi a studio chiocciola rivamossa punto it', email('studio@rivamossa.it')],
  ['stuur je cv naar atelier (apenstaartje) duinzicht (punt) nl', email('atelier@duinzicht.nl')],
  ['CV na: pracownia[małpa]jarzebina[kropka]pl', email('pracownia@jarzebina.pl')],
  ['резюме на masterskaya(собака)rechka.ru', email('masterskaya@rechka.ru')],
  ['почта masterskaya собачка rechka точка ком', email('masterskaya@rechka.com')],
  ['životopis na dilna(zavináč)potucek.cz', email('dilna@potucek.cz')],
  ['önéletrajz: muhely (kukac) fuzfa (pont) hu', email('muhely@fuzfa.hu')],
  ['ansök till verkstad (snabel-a) almdal (punkt) se', email('verkstad@almdal.se')],
  ['hakemukset: paja (ät) lehmus (piste) fi', email('paja@lehmus.fi')],
  ['atolye et cinarli nokta com', email('atolye@cinarli.com')],
  ['简历请发至 gongzuo（a）liushu.cn', email('gongzuo@liushu.cn')],
  ['邮件 gongzuo[at]liushu[dot]cn', email('gongzuo@liushu.cn')],
  ['把#换成@：gongzuo#liushu.cn', email('gongzuo@liushu.cn')],
  ['shigoto(a)yanagi.jp ※(a)を@に変換', email('shigoto@yanagi.jp')],
  ['ildan 골뱅이 beodeul 점 kr', email('ildan@beodeul.kr')],
  ['gửi CV về viec(at)cayliem(dot)vn', email('viec@cayliem.vn')],
  ['avoda [at] arava [dot] co [dot] il', email('avoda@arava.co.il')],
]);

const LAST_B_RIDDLES = group('fourth, last part: riddles', [
  ['Take "kitchen", add @, add "saltwharf.ie".', email('kitchen@saltwharf.ie')],
  ['local part: kitchen, domain: saltwharf.ie (join with @)', email('kitchen@saltwharf.ie')],
  ['mail goes to kitchen at our domain (saltwharf.ie)', email('kitchen@saltwharf.ie')],
  ['the email is kitchen@ and then saltwharf.ie', email('kitchen@saltwharf.ie')],
  ['email = nadia.prell (at the google one)', email('nadia.prell@gmail.com')],
  ['nadia.prell@the-usual-gmail.com without "the-usual-"', email('nadia.prell@gmail.com')],
  ['I am Nadia Prell, reach me at firstname dot lastname at saltwharf dot ie', email('nadia.prell@saltwharf.ie')],
]);

const LAST_B_USER = group(
  'fourth, last part: riddles: user',
  [
    ['I am <username> at gmail', email('prellworks@gmail.com')],
    ['My email is my reddit username at gmail', email('prellworks@gmail.com')],
    ['I have the same handle on Instagram', handle('instagram', 'prellworks')],
    ['find me under this name on github', handle('github', 'prellworks')],
  ],
  'prellworks',
);

const LAST_B_PHONES = group('fourth, last part: phones', [
  ['text 312 five five five 0166', phone('+13125550166')],
  ['cell three-1-two 5-five-5 zero-1-six-6', phone('+13125550166')],
  ['Call me @ 312-555-0166', phone('+13125550166')],
  ['Phone 3.1.2.5.5.5.0.1.6.6', phone('+13125550166')],
  ['ph 312/555-0166', phone('+13125550166')],
  ['[312]555.0166', phone('+13125550166')],
  ['one, three one two, five five five, zero one six six - call!', phone('+13125550166')],
  ['312 555 zero166 call or text', phone('+13125550166')],
  ['cell: ３１２－５５５－０１６６', phone('+13125550166')],
  ['Call 555-0166 (area code 312)', phone('+13125550166')],
  ['T: 001 312 555 0166', phone('+13125550166')],
  ['in the UK: oh seven four oh oh, one two three, four five six — give me a ring', phone('+447400123456')],
  ['M: +44.7400.123456', phone('+447400123456')],
  ['44 7400 123456 with a plus in front', phone('+447400123456')],
  ['Dublin landline 01 677 1234', phone('+35316771234')],
  ['Sydney, call 04-9157-0156', phone('+61491570156')],
  ['Toronto 416 five five five 0166', phone('+14165550166')],
  ['Ruf an: 0171/3920014', phone('+491713920014')],
  ['appelle au zéro un, 99, zéro zéro, 12, 34', phone('+33199001234')],
  ['móvil seis uno dos 34 56 78 (Valencia)', phone('+34612345678')],
  ['chiamami: tre uno due 345 6789, Roma', phone('+393123456789')],
  ['dzwoń: pięć jeden dwa 345 678', phone('+48512345678')],
  ['номер: +7-912-345-67-89', phone('+79123456789')],
  ['電話：０９０－１２３４－５６７８', phone('+819012345678')],
  ['Delhi: call nine eight 123 45678', phone('+919812345678')],
  ['Nairobi, oh seven one two, 123 456, call', phone('+254712123456')],
]);

const LAST_B_HANDLES = group('fourth, last part: handles', [
  ['Telegram ID: saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['t.me(slash)saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['hxxps://t[.]me/saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['TG👉saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['T.G.: @saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['my tele is @saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['Disc: saltwharf#4471', handle('discord', 'saltwharf#4471')],
  ['find me on the disc0rd as salt_wharf', handle('discord', 'salt_wharf')],
  ['(discord) salt_wharf', handle('discord', 'salt_wharf')],
  ['DC saltwharf#4471', handle('discord', 'saltwharf#4471')],
  ['IG: salt.wharf.prints', handle('instagram', 'salt.wharf.prints')],
  ['inst@gram: salt.wharf', handle('instagram', 'salt.wharf')],
  ['the gram: @salt.wharf', handle('instagram', 'salt.wharf')],
  ['Instagram name is salt dot wharf', handle('instagram', 'salt.wharf')],
  ['twttr: @saltwharf', handle('x', 'saltwharf')],
  ['twitter handle = saltwharf', handle('x', 'saltwharf')],
  ['@ saltwharf on twitter', handle('x', 'saltwharf')],
  ['x[.]com/saltwharf', handle('x', 'saltwharf')],
  ['GH @saltwharf', handle('github', 'saltwharf')],
  ['github(.)com(/)saltwharf', handle('github', 'saltwharf')],
  ['blue sky: @saltwharf.bsky.social', handle('bluesky', 'saltwharf.bsky.social')],
  ['masto ned [at] fosstodon [dot] org', handle('mastodon', 'ned@fosstodon.org')],
  ['whtsapp: +44 7400 123456', handle('whatsapp', '+447400123456')],
  ['wa[.]me/447400123456', handle('whatsapp', '+447400123456')],
  ['💬 WhatsApp: plus 44 7400 123456', handle('whatsapp', '+447400123456')],
  ['Linked-In: in/ned-saltwharf', handle('linkedin', 'https://www.linkedin.com/in/ned-saltwharf')],
  ['тг @saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['тлг: @saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['инст: @salt.wharf', handle('instagram', 'salt.wharf')],
  ['飞机：@saltwharf_ned', handle('telegram', 'saltwharf_ned')],
  ['インスタ：salt.wharf', handle('instagram', 'salt.wharf')],
  ['تليجرام: @saltwharf_ned', handle('telegram', 'saltwharf_ned')],
]);

const LAST_B_CAL = group('fourth, last part: calendars', [
  ['cal dot com slash ned / intro', handle('calendar', 'https://cal.com/ned/intro')],
  ['hxxps://cal[.]com/ned', handle('calendar', 'https://cal.com/ned')],
]);

const LAST_NOTHING = group('fourth, last part: nothing to find', [
  ['Come at seven; dot the map with pins.'],
  ['Sold at auction dot org wide rules apply'],
  ['pnpm add -D @types/react@18 typescript@5.4'],
  ['FROM node:20-alpine AS build, then COPY . .'],
  ['mvn -pl :core -am, io.northquay:core:1.4.2'],
  ['key: value, x: 12, tg: true, ig: false'],
  ['telegram: null, discord: undefined'],
  ['{"twitter": null, "discord": "", "telegram": false}'],
  ['select count(*) from users where email like "%@%.com"'],
  ['@ is the at sign, # is the hash, * is the star'],
  ['in this cipher # is @ and % is space'],
  ['$#@! I lost the file'],
  ['212 of 555 seats, 0166 left over'],
  ['Bestellung 0171/3920014 ist da'],
  ['ISBN 3-12-555016-6'],
  ['Tracking: 3125550166US'],
  ['three one two, five five five: that was the beat'],
  ['He is five six, weighs one fifty, wears size eight nine'],
  ['six fifty an hour, eight hours, five days'],
  ['It scored nine point five, eight point two and seven point nine'],
  ['area code 312 is Chicago'],
  ['plus 44 points for us'],
  ['gmail, outlook and yahoo all block it'],
  ['windows11 on outlook is slow'],
  ['base64 is 33% larger; hex: 100%'],
  ['hex: deadbeefcafebabe'],
  ['at our domain level, that domain is moot'],
  ['first name and last name at check-in'],
  ['remove the digits from a@b and you get letters'],
  ['📷 Canon @ f/2.8'],
  ['tele @ 200mm is soft'],
  ['Insta: the verb, not the app'],
  ['①②③ are the steps; ⓐ and ⓑ the options'],
  ['1️⃣ sign up 2️⃣ log in 3️⃣ done'],
  ['アットランダムに選ぶ。ア・イ・ウ'],
]);

export const LAST_FOURTH: readonly LaterObfuscation[] = [
  ...LAST_B_MAIL,
  ...LAST_B_LANG,
  ...LAST_B_RIDDLES,
  ...LAST_B_USER,
  ...LAST_B_PHONES,
  ...LAST_B_HANDLES,
  ...LAST_B_CAL,
  ...LAST_NOTHING,
];
