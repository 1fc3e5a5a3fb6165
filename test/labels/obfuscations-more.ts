/**
 * Disguises and lookalikes written after the extractor knew those of `obfuscations.ts`, in the styles of forums, profiles, small ads and academic
 * pages. All of it is invented: names and domains belong to nobody, numbers come from the ranges that regulators keep for drama or are the
 * examples in the rules of libphonenumber. What is expected is what a careful person would write down; where two readings are possible
 * there is no case.
 */
import type { ContactKind } from '../../src/domain/contact.ts';
import type { ExpectedContact, Obfuscation } from './obfuscations.ts';

/** A case that needs the poster's name to be read. */
export interface LaterObfuscation extends Obfuscation {
  readonly author?: string;
}

const email = (value: string): ExpectedContact => ({ kind: 'email', value });
const phone = (value: string): ExpectedContact => ({ kind: 'phone', value });
const handle = (kind: ContactKind, value: string): ExpectedContact => ({ kind, value });

type Case = readonly [text: string, ...expected: ExpectedContact[]];

function group(name: string, cases: readonly Case[], author?: string): LaterObfuscation[] {
  return cases.map(([text, ...expected]) => ({ group: name, text, expected, ...(author === undefined ? {} : { author }) }));
}

/** Written before any rule was changed for them. */
const FIRST_SPACED = group('later: letters apart', [
  ['My address, spaced out for the bots: r u t h @ w i n d l e m o o r . c o m', email('ruth@windlemoor.com')],
  ['Reach me: j. k a r e l @ p e l h a m s t o n e . o r g', email('j.karel@pelhamstone.org')],
  ['p a u l [at] o r c h a r d t y p e [dot] n e t', email('paul@orchardtype.net')],
  ['mail -> h e l l o @ c o b b l e f i n c h . i o (no spaces)', email('hello@cobblefinch.io')],
  ['ruth @ windlemoor . com (remove blanks)', email('ruth@windlemoor.com')],
  [
    'You know what to do: s i m o n a t l o c k m a r r o w d o t d e v. Or: simon at lockmarrow dot dev',
    email('simon@lockmarrow.dev'),
  ],
]);

const FIRST_SEVERAL = group('later: several mailboxes', [
  ['Authors: {ruth, paul}@windlemoor.com', email('ruth@windlemoor.com'), email('paul@windlemoor.com')],
  [
    '{r.adams,p.voss,t.lindt}@orchardtype.net',
    email('r.adams@orchardtype.net'),
    email('p.voss@orchardtype.net'),
    email('t.lindt@orchardtype.net'),
  ],
  ['Write to {sales|support} at cobblefinch dot io', email('sales@cobblefinch.io'), email('support@cobblefinch.io')],
  ['jobs (or hr) @ pelhamstone.org', email('jobs@pelhamstone.org'), email('hr@pelhamstone.org')],
  ['Email simon or greta at lockmarrow.dev with your CV.', email('simon@lockmarrow.dev'), email('greta@lockmarrow.dev')],
  ['Contact ruth/paul [at] windlemoor [dot] com', email('ruth@windlemoor.com'), email('paul@windlemoor.com')],
  ['(ruth|paul)@windlemoor.com', email('ruth@windlemoor.com'), email('paul@windlemoor.com')],
]);

const FIRST_QUOTED = group('later: quoted pieces', [
  ['"ruth" + "@" + "windlemoor.com"', email('ruth@windlemoor.com')],
  ["'paul' + '@' + 'orchardtype' + '.' + 'net'", email('paul@orchardtype.net')],
  ['mail me: "hello" at "cobblefinch.io"', email('hello@cobblefinch.io')],
  ["contact: 'simon' [at] 'lockmarrow' [dot] 'dev'", email('simon@lockmarrow.dev')],
  ['`jobs` @ `pelhamstone.org`', email('jobs@pelhamstone.org')],
  ['[ruth] @ [windlemoor] . [com]', email('ruth@windlemoor.com')],
  ['<paul> at <orchardtype> dot <net>, minus the brackets', email('paul@orchardtype.net')],
  ['**greta** at **lockmarrow** dot **dev**', email('greta@lockmarrow.dev')],
]);

const FIRST_NAMED = group('later: my first name', [
  ["I'm Ruth, email: my first name at windlemoor dot com", email('ruth@windlemoor.com')],
  ['Hi, my name is Paul Voss. My first name @ orchardtype.net works.', email('paul@orchardtype.net')],
  ['Reach me at my firstname [at] lockmarrow [dot] dev\n\nSimon', email('simon@lockmarrow.dev')],
  ['Mail firstname@pelhamstone.org - Greta here, happy to talk.', email('greta@pelhamstone.org')],
  ['Email is my first name at cobblefinch dot io.\n\nCheers,\nTheo', email('theo@cobblefinch.io')],
]);

const FIRST_USER = group(
  'later: my user name',
  [
    ['email: my username at gmail', email('windlemoor42@gmail.com')],
    ['my HN handle at protonmail dot com', email('windlemoor42@protonmail.com')],
    ['(my username here) at lockmarrow.dev', email('windlemoor42@lockmarrow.dev')],
    ['Shoot me a mail, my reddit name @ gmail.com', email('windlemoor42@gmail.com')],
    ['same username as here @ fastmail.com', email('windlemoor42@fastmail.com')],
    ['hnusername@pelhamstone.org', email('windlemoor42@pelhamstone.org')],
  ],
  'windlemoor42',
);

const FIRST_PROVIDERS = group('later: providers', [
  ['windlemoor.studio [at] g mail', email('windlemoor.studio@gmail.com')],
  ['ruth.windlemoor at g-mail dot com', email('ruth.windlemoor@gmail.com')],
  ['paulvoss88 (at) gmail', email('paulvoss88@gmail.com')],
  ['Email: orchardtype (gmail)', email('orchardtype@gmail.com')],
  ['pelham.stone (at) hotmail', email('pelham.stone@hotmail.com')],
  ['greta.lockmarrow over at gmail', email('greta.lockmarrow@gmail.com')],
  ['contact me: cobblefinch77 AT gmail DOT com', email('cobblefinch77@gmail.com')],
  ['windlemoor dot ruth at the google mail', email('windlemoor.ruth@gmail.com')],
]);

const FIRST_MARKS = group('later: odd marks', [
  ['ruth [a t] windlemoor.com', email('ruth@windlemoor.com')],
  ['ruth |at| windlemoor.com', email('ruth@windlemoor.com')],
  ['paul ~at~ orchardtype.net', email('paul@orchardtype.net')],
  ['simon "at" lockmarrow "dot" dev', email('simon@lockmarrow.dev')],
  ['greta_AT_lockmarrow.dev', email('greta@lockmarrow.dev')],
  ['hello at symbol cobblefinch dot io', email('hello@cobblefinch.io')],
  ['ruth AT windlemoor DOTcom', email('ruth@windlemoor.com')],
  ['paul(at)orchardtype(dot)net', email('paul@orchardtype.net')],
  ['simon&#64;lockmarrow&#46;dev', email('simon@lockmarrow.dev')],
  ['hello%40cobblefinch.io', email('hello@cobblefinch.io')],
  ['ruth@windlemoor d.o.t com', email('ruth@windlemoor.com')],
  ['greta <@> lockmarrow <.> dev', email('greta@lockmarrow.dev')],
  ['theo(AT)pelhamstone(DOT)ORG', email('theo@pelhamstone.org')],
  ['paul --at-- orchardtype --dot-- net', email('paul@orchardtype.net')],
  ['ruth [ät] windlemoor [.] com', email('ruth@windlemoor.com')],
  ['hello {@} cobblefinch {.} io', email('hello@cobblefinch.io')],
  ['paul(@]orchardtype.net', email('paul@orchardtype.net')],
  ['simon (commercial at) lockmarrow (full stop) dev', email('simon@lockmarrow.dev')],
  ['greta [symbol for at] lockmarrow.dev', email('greta@lockmarrow.dev')],
  ['jobs-AT-windlemoor-DOT-com', email('jobs@windlemoor.com')],
  ['ruth <span>at</span> windlemoor <span>dot</span> com is my email', email('ruth@windlemoor.com')],
  ['theo (at)pelhamstone .org', email('theo@pelhamstone.org')],
]);

const FIRST_CODED = group('later: coded, and said so', [
  ['rot13: ehgu@jvaqyrzbbe.pbz', email('ruth@windlemoor.com')],
  ['My email (ROT13) is cnhy@bepuneqglcr.arg', email('paul@orchardtype.net')],
  ['base64: aGVsbG9AY29iYmxlZmluY2guaW8=', email('hello@cobblefinch.io')],
  ['Email (base64): c2ltb25AbG9ja21hcnJvdy5kZXY=', email('simon@lockmarrow.dev')],
  ['reverse: moc.roomeldniw@htur', email('ruth@windlemoor.com')],
  ['reversed, for spammers: ved.worramkcol@aterg', email('greta@lockmarrow.dev')],
  ['backwards: ten.epytdrahcro ta luap', email('paul@orchardtype.net')],
]);

const FIRST_BROKEN = group('later: broken over lines', [
  ['Send samples to\nruth @\nwindlemoor.com', email('ruth@windlemoor.com')],
  ['hello\n[at]\ncobblefinch\n[dot]\nio', email('hello@cobblefinch.io')],
  ['paul\nat\norchardtype\ndot\nnet', email('paul@orchardtype.net')],
  ['simon@lockmarrow\n.dev', email('simon@lockmarrow.dev')],
]);

const FIRST_LANGUAGES = group('later: other languages', [
  ['Anfragen an ruth klammeraffe windlemoor punkt de', email('ruth@windlemoor.de')],
  ['Écrire à paul arobase orchardtype point com', email('paul@orchardtype.com')],
  ['Mi correo: hola (a) cobblefinch (.) es', email('hola@cobblefinch.es')],
  ['correo: simon ARROBA lockmarrow PUNTO com', email('simon@lockmarrow.com')],
  ['Piszcie: greta(at)lockmarrow(kropka)pl', email('greta@lockmarrow.pl')],
  ['pište na theo (zavináč) pelhamstone (tečka) cz', email('theo@pelhamstone.cz')],
  ['ruth kukac windlemoor pont hu', email('ruth@windlemoor.hu')],
  ['почта paul собака orchardtype точка com', email('paul@orchardtype.com')],
  ['邮箱：hello(at)cobblefinch(dot)cn', email('hello@cobblefinch.cn')],
  ['邮箱 hello艾特cobblefinch.cn', email('hello@cobblefinch.cn')],
  ['メールは simon[あっと]lockmarrow.jp へ', email('simon@lockmarrow.jp')],
  ['skriv till greta snabel-a lockmarrow punkt se', email('greta@lockmarrow.se')],
  ['e-posta: theo [et] pelhamstone [nokta] com [nokta] tr', email('theo@pelhamstone.com.tr')],
  ['mailto ruth apestaartje windlemoor punt nl', email('ruth@windlemoor.nl')],
]);

const FIRST_PHONES = group('later: phones', [
  ['Call two-one-two 555 0142', phone('+12125550142')],
  ['text me: 2 1 2 5 5 5 0 1 4 2', phone('+12125550142')],
  ['Call 1-212-KL5-0142', phone('+12125550142')],
  ['(212) five five five-0142, call any time', phone('+12125550142')],
  ['Phone: 212 . 555 . 0142', phone('+12125550142')],
  ['Text 212*555*0142', phone('+12125550142')],
  ['Cell 212_555_0142', phone('+12125550142')],
  ['London studio, ring 020 7946 0958 / 0959', phone('+442079460958'), phone('+442079460959')],
  ['Paris. Tél : 01.99.00.12.34', phone('+33199001234')],
  ['Tel: 030/23125-042 (Berlin)', phone('+493023125042')],
  ['In Sydney, mob 0491570156', phone('+61491570156')],
  ['Reach us in Madrid: telf. 612 34 56 78', phone('+34612345678')],
  ['São Paulo, fone (11) 96123-4567', phone('+5511961234567')],
  ['東京 電話 090-1234-5678', phone('+819012345678')],
]);

const FIRST_HANDLES = group('later: handles', [
  ['find me on twitter: at windlemoor', handle('x', 'windlemoor')],
  ['tg: windle_moor', handle('telegram', 'windle_moor')],
  ['Telegram 👉 @windle_moor', handle('telegram', 'windle_moor')],
  ['my insta is windle.moor', handle('instagram', 'windle.moor')],
  ['GitHub → @windlemoor', handle('github', 'windlemoor')],
  ['github.com slash windlemoor', handle('github', 'windlemoor')],
  ['DM @windlemoor (twitter)', handle('x', 'windlemoor')],
  ['u-slash-windlemoor on reddit: /u/windlemoor', handle('reddit', 'windlemoor')],
  ['discord windlemoor#0042', handle('discord', 'windlemoor#0042')],
  ['linkedin -> in/ruth-windlemoor', handle('linkedin', 'https://www.linkedin.com/in/ruth-windlemoor')],
]);

const FIRST_NOTHING = group('later: nothing to find', [
  ['We are based at the old mill, dot on the map.'],
  ['Set {a,b}@x in the config and {1,2}@every step.'],
  ['git show {upstream,HEAD}@{1} and stash@{0}'],
  ['"foo" + "@" + "bar" is how JavaScript joins strings'],
  ['const mail = user + "@" + domain + ".com";'],
  ['rot13 is a cipher; base64 is not encryption.'],
  ['base64: iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk'],
  ['Basic dXNlcjpwYXNzd29yZA=='],
  ['reverse: the polarity of the flow'],
  ['T h i s  i s  w i d e  t e x t @ n i g h t'],
  ['A S C I I @ r t rocks'],
  ['My first name at the top of the invoice is wrong.'],
  ['He used my name at the door.'],
  ['my username at the time was different. net result: none.'],
  ['Use firstname at checkout for ten percent.'],
  ['We moved to (gmail) and (outlook) calendars.'],
  ['I like Outlook (hotmail) better than Thunderbird (gmail).'],
  ['Sign in with google or yahoo at your own risk.'],
  ['Look at hotmail. Outlook replaced it.'],
  ['Apple or Google at scale. Com­pare them.'],
  ['John or Jane at reception will help you.'],
  ['Stop at Main or Elm at noon.'],
  ['He works at night or weekends at home.'],
  ['The API is at v2 (dot notation) and at v3.'],
  ['cut at 3.5in or 4 at 2.0in'],
  ['Meet at 8, at Joe’s, at the corner.'],
  ['x @ y . T means the matrix product, a @ b too.'],
  ['y = W @ x + b; z = np.dot(W, x)'],
  ['@app.get("/users/{id}") async def read(): ...'],
  ['Price @ 3.50 per unit; 12 @ 2.99.'],
  ['Open-source at heart. Dev tools next.'],
  ['We shipped a build at 5pm.io was down though.'],
  ['Level up at work.Now hiring is a bad title.'],
  ['At point com we disagree, point taken.'],
  ['Le point com est loin.'],
  ['Dem Punkt de Vries stimme ich zu.'],
  ['¿A qué arroba te refieres? El punto es otro.'],
  ['Собака бежит, точка на карте.'],
  ['Score 3-2-1 at half, 555 at the end.'],
  ['Model 212-555-AB12 and part no. 020 7946 0958'],
  ['Lot 0049 3023125042 expired.'],
  ['EAN 4006381333931, GTIN 00012345600012'],
  ['Route 66, exit 212, mile 555.0142'],
  ['Since 1999-2003 and 2004/2005/2006.'],
  ['IP 10.0.0.138, mask 255.255.255.000'],
  ['Siret 732 829 320 00074, TVA FR40303265045'],
  ['UTC 20130514T123045Z build 20130514.1230'],
]);

export const FIRST_LATER: readonly LaterObfuscation[] = [
  ...FIRST_SPACED,
  ...FIRST_SEVERAL,
  ...FIRST_QUOTED,
  ...FIRST_NAMED,
  ...FIRST_USER,
  ...FIRST_PROVIDERS,
  ...FIRST_MARKS,
  ...FIRST_CODED,
  ...FIRST_BROKEN,
  ...FIRST_LANGUAGES,
  ...FIRST_PHONES,
  ...FIRST_HANDLES,
  ...FIRST_NOTHING,
];

/** Written after the rules for the first ones stood, before any was run. */
const SECOND_MAIL = group('later still: e-mail', [
  ['E-mail: t.marlin (at) inst.fenbrook.edu', email('t.marlin@inst.fenbrook.edu')],
  ['lena [dot] koss [at] cs [dot] fenbrook [dot] edu', email('lena.koss@cs.fenbrook.edu')],
  ['Corresponding author: marlin AT fenbrook DOT edu', email('marlin@fenbrook.edu')],
  ['firstname.lastname at dunmarsh dot org. I am Lena Koss.', email('lena.koss@dunmarsh.org')],
  ['contact -- hello (at) dunmarsh (dot) org --', email('hello@dunmarsh.org')],
  ['📧 hello [at] dunmarsh [dot] org', email('hello@dunmarsh.org')],
  ['📫 How to reach me: **lena.koss [at] gmail [dot] com**', email('lena.koss@gmail.com')],
  ['mail = lena.koss + "@" + "dunmarsh.org"; written by hand: lena.koss AT dunmarsh.org', email('lena.koss@dunmarsh.org')],
  ['Email me at lena(dot)koss(at)gmail(dot)com!', email('lena.koss@gmail.com')],
  ['emial: marlin@fenbrook (dot) edu', email('marlin@fenbrook.edu')],
  ['marlin_at_fenbrook_dot_edu', email('marlin@fenbrook.edu')],
  ['my mail: q u i n n @ h a r r o w b y . n e t', email('quinn@harrowby.net')],
  ['quinn[remove]@harrowby.net', email('quinn@harrowby.net')],
  ['quinn@REMOVETHISharrowby.net', email('quinn@harrowby.net')],
  ['quinn @ harrowby dot net', email('quinn@harrowby.net')],
  ['you can email quinn -at- harrowby -dot- net', email('quinn@harrowby.net')],
  ['quinn <AT> harrowby <DOT> net', email('quinn@harrowby.net')],
  ['quinn{{at}}harrowby{{dot}}net', email('quinn@harrowby.net')],
  ['quinn!at!harrowby!dot!net', email('quinn@harrowby.net')],
  ['quinn=at=harrowby=dot=net', email('quinn@harrowby.net')],
  ['quinn +at+ harrowby +dot+ net', email('quinn@harrowby.net')],
  ['quinn #at# harrowby #dot# net', email('quinn@harrowby.net')],
  ['quinn(at)harrowby.net (replace (at) by @)', email('quinn@harrowby.net')],
  ['quinn [at] harrowby [dot] net (you know what to do)', email('quinn@harrowby.net')],
  ['Send it to "quinn@harrowby" dot net', email('quinn@harrowby.net')],
  ['quinn @ harrowby [.] net', email('quinn@harrowby.net')],
  ['E-Mail: post(ät)nebelwerk(punkt)de', email('post@nebelwerk.de')],
  ['Schreibt an bewerbung [at] nebelwerk.de', email('bewerbung@nebelwerk.de')],
  ['Kontakt: tom.krahn (a) nebelwerk (dot) de', email('tom.krahn@nebelwerk.de')],
  ['courriel : claire (chez) atelierbrumes (point) fr', email('claire@atelierbrumes.fr')],
  ['claire[arobase]atelierbrumes[point]fr', email('claire@atelierbrumes.fr')],
  ['escribe a paco (arroba) talleresluma (punto) es', email('paco@talleresluma.es')],
  ['e-mail: rita [arroba] casadoporto [ponto] pt', email('rita@casadoporto.pt')],
  ['scrivi a gino (at) bottegalenta (punto) it', email('gino@bottegalenta.it')],
  ['mail: jan [małpa] drewnolas [kropka] pl', email('jan@drewnolas.pl')],
  ['пишите на oleg [собака] tihiyles [точка] ru', email('oleg@tihiyles.ru')],
  ['联系：zhao[at]yunhedesign.cn', email('zhao@yunhedesign.cn')],
  ['ご応募は saiyo【at】hanabatake.jp まで', email('saiyo@hanabatake.jp')],
  ['<p>Mail: <code>quinn at harrowby dot net</code></p>', email('quinn@harrowby.net')],
  ['<p>quinn&nbsp;(at)&nbsp;harrowby.net</p>', email('quinn@harrowby.net')],
  ['<li>Email: quinn <i>at</i> harrowby <i>dot</i> net</li>', email('quinn@harrowby.net')],
  ['<p>quinn&#x40;harrowby&#x2e;net</p>', email('quinn@harrowby.net')],
  ['"quinn" at "harrowby" dot "net"', email('quinn@harrowby.net')],
  ["'hello' + '@' + 'harrowby.net'", email('hello@harrowby.net')],
  ['{t.marlin, l.koss}@fenbrook.edu', email('t.marlin@fenbrook.edu'), email('l.koss@fenbrook.edu')],
  ['quinn.harrow at g mail dot com', email('quinn.harrow@gmail.com')],
  ['quinnharrow77 at the gmail', email('quinnharrow77@gmail.com')],
  ['Resumes: quinn.harrow (outlook)', email('quinn.harrow@outlook.com')],
  ['ROT13: dhvaa@uneebjol.arg', email('quinn@harrowby.net')],
  ['base64: cXVpbm5AaGFycm93YnkubmV0', email('quinn@harrowby.net')],
  ['reverse it: ten.ybworrah@nniuq', email('quinn@harrowby.net')],
  ['This is Quinn, mail my first name at harrowby dot net', email('quinn@harrowby.net')],
  ['Quinn here. First name @ harrowby.net', email('quinn@harrowby.net')],
  ['quinn@harrowby\n.net', email('quinn@harrowby.net')],
  ['Reply to quinn\n(at)\nharrowby.net', email('quinn@harrowby.net')],
]);

const SECOND_OTHERS = group('later still: phones and handles', [
  ['call / text: (212) 555.0142', phone('+12125550142')],
  ['cell - 212/555/0142', phone('+12125550142')],
  ['mob: +44 7400-123-456', phone('+447400123456')],
  ['Tel. ++49 30 23125042', phone('+493023125042')],
  ['Call 2 1 2 - 5 5 5 - 0 1 4 2', phone('+12125550142')],
  ['phone: 1.212.555.0142', phone('+12125550142')],
  ['Ring Quinn, Leeds: 07400 123 456', phone('+447400123456')],
  ['IG: @quinn.harrow', handle('instagram', 'quinn.harrow')],
  ['tw: twitter(dot)com/quinnharrow', handle('x', 'quinnharrow')],
  ['Telegram ➡️ @quinn_harrow', handle('telegram', 'quinn_harrow')],
  ['GitHub: github [dot] com / quinnharrow', handle('github', 'quinnharrow')],
  ['my telegram handle is quinn_harrow', handle('telegram', 'quinn_harrow')],
  ['DMs open: @quinnharrow on X', handle('x', 'quinnharrow')],
]);

const SECOND_NOTHING = group('later still: nothing to find', [
  ['The set {x, y}@z is written in bold.'],
  ['docker run {redis,postgres}@sha256'],
  ["print('a' + '@' + 'b')"],
  ['"quality" at "speed" is our motto.'],
  ['**Engineer** @ **Fenbrook**, Berlin'],
  ['`main` @ `v2.3.1` is broken'],
  ['[Fixed] @ [build.17] . [x]'],
  ['My first name at birth was different.'],
  ['Use your first name at the door, dot the i.'],
  ['His first name at harrowby dot net was misspelt.'],
  ['username at least eight characters, net of spaces'],
  ['Log in with my twitter handle at your site.'],
  ['We write Rust or Go at work. Dev laptops are provided.'],
  ['Cats or dogs at home dot the landscape.'],
  ['Sales/support at your service.'],
  ['Ask Tom or Jane at lunch.'],
  ['A b c d @ e f g'],
  ['h e l l o w o r l d . c o m p l e t e'],
  ['rot13: gur dhvpx oebja sbk'],
  ['base64: SGVsbG8gd29ybGQ='],
  ['ROT13 of a@b is n@o.'],
  ['I moved my calendar (outlook) and notes (icloud).'],
  ['Works with mail.app (icloud) and others.'],
  ['We meet\nat\nthe harbour\n.'],
  ['The price is 5 €\n@ 3 pieces'],
  ['fully remote @ acme\n.net and C# shop'],
  ['Find the point at infinity. Net effect: nil.'],
  ['He aimed at dot number five. Come on.'],
  ['looked at me.Then left'],
  ['arrive at noon.Com­mence at one.'],
  ['Rates: 20 @ 5.com­plete sets 30 @ 4.net weight 2kg'],
  ['Kommt am Montag (at) oder Dienstag.'],
  ['Ulica Kropka 5, Małpa Bar'],
  ['Room 212, floor 555, seat 0142'],
  ['2-1-2 5-5-5 0-1-4-2 was the chord pattern'],
  ['Call me Ishmael, 1851-1891'],
  ['1-800 pages of text'],
  ['Ratio 4*5*6 = 120, 212*555*0142 = 16706820'],
  ['London E1 6AN 0207 bus'],
  ['the 1980/81 and 1981/82 seasons'],
  ['5551234567 rows, 2125550142 bytes'],
  ['DM the mods. Twitter: no. Telegram: soon.'],
]);

export const SECOND_LATER: readonly LaterObfuscation[] = [...SECOND_MAIL, ...SECOND_OTHERS, ...SECOND_NOTHING];

export const LATER: readonly LaterObfuscation[] = [...FIRST_LATER, ...SECOND_LATER];
