/** What is known about domain names without asking the net. */

/** Country codes, and the generic endings people publish addresses under. Others count as well, with less confidence. */
const KNOWN_ENDINGS = new Set(
  (
    'ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr ' +
    'cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ' +
    'ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn ' +
    'mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc ' +
    'sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ' +
    'ws ye yt za zm zw com org net edu gov mil int info biz name pro aero coop museum mobi asia tel jobs cat travel post xyz app dev page blog art ' +
    'tech online site website store shop cloud digital agency studio design media marketing consulting solutions services systems software network ' +
    'company group team work works careers capital ventures fund finance energy health care clinic dental legal law estate realty homes build ' +
    'construction engineering engineer academy school university education training institute foundation community social chat email mail live ' +
    'life world global international one space zone today news press video film photo photos photography gallery graphics creative ink wiki ' +
    'games game fun run bot codes computer data security technology science bio eco green earth farm kitchen coffee food restaurant bar pub ' +
    'gle repair garden tattoo quest cards fashion jewelry florist boutique salon makeup dance theater pics pictures wedding toys bike boats coach rentals plumbing builders furniture lighting shoes clothing pizza cafe beer wine fishing surf guitars recipes ' +
    'inc llc ltd gmbh limited partners support tools supply trade market markets exchange money cash credit bank insurance ninja rocks guru expert ' +
    'cool plus vip club events party tours fit yoga golf football soccer family baby dog pet house london berlin paris nyc tokyo amsterdam wien ' +
    'koeln hamburg sydney melbourne africa quebec scot wales bzh cymru irish ooo top icu lol moe gay wtf city land house chat audio music band ' +
    'radio show tube movie actor lawyer attorney accountant accountants doctor surgery vet church ngo ong charity xxx moda рф укр бел срб бг мкд қаз мон ею ευ'
  ).split(' '),
);

/**
 * Reserved for documentation and tests (RFC 2606): nothing there can ever receive mail. They count as endings, because samples and
 * the sandbox are written with them.
 */
const RESERVED_ENDINGS = new Set(['example', 'test', 'invalid']);

/** Never the end of a public domain: files, and names of private networks. */
const NO_ENDINGS = new Set(
  (
    'png jpg jpeg gif svg webp avif bmp ico tif tiff psd heic mp3 mp4 mov avi mkv wav webm pdf doc docx xls xlsx ppt pptx csv tsv txt rtf zip rar ' +
    'gz tgz tar exe dmg apk iso jar war js mjs cjs jsx tsx json json5 yml yaml toml xml html htm xhtml css scss sass less php asp aspx jsp cpp hpp ' +
    'java class kt swift vue svelte ipynb sql db sqlite log lock conf cfg ini env bak tmp local localhost localdomain internal lan home corp intranet ' +
    'onion git cmd bat ps1 dll so1 min map ttf otf woff woff2'
  ).split(' '),
);

/** Second-level names that stand for “your domain here”. */
const PLACEHOLDERS = new Set(
  (
    'firstlast.com lastname.com yourlastname.com example.com example.org example.net domain.com domain.tld yourdomain.com yourdomain.org yourbusiness.com yourstartup.com yourname.com myname.com mydomain.com somedomain.com company.com yourcompany.com ' +
    'mycompany.com yoursite.com mysite.com website.com yourwebsite.com email.tld foo.com bar.com foobar.com test.com sample.com address.com provider.com'
  ).split(' '),
);

/** `known`, `unknown` (looks like an ending), or `no`. `label` is lower case. */
export function endingOf(label: string): 'known' | 'unknown' | 'no' {
  if (KNOWN_ENDINGS.has(label) || RESERVED_ENDINGS.has(label)) return 'known';
  if (NO_ENDINGS.has(label)) return 'no';
  if (/^xn--[a-z0-9-]{2,59}$/.test(label)) return 'unknown';
  return /^[a-z]{3,18}$/.test(label) ? 'unknown' : 'no';
}

/** Whether a lower-case domain only stands for another one, like example.com. */
export function isPlaceholder(domain: string): boolean {
  const last = domain.lastIndexOf('.');
  return PLACEHOLDERS.has(last === -1 ? domain : domain.slice(domain.lastIndexOf('.', last - 1) + 1));
}

/** Mail providers that people name without their ending. Only those whose name means one domain. */
const PROVIDERS: ReadonlyMap<string, string> = new Map([
  ['gmail', 'gmail.com'],
  ['googlemail', 'googlemail.com'],
  ['hotmail', 'hotmail.com'],
  ['outlook', 'outlook.com'],
  ['yahoo', 'yahoo.com'],
  ['ymail', 'ymail.com'],
  ['icloud', 'icloud.com'],
  ['aol', 'aol.com'],
  ['protonmail', 'protonmail.com'],
  ['fastmail', 'fastmail.com'],
  ['tutanota', 'tutanota.com'],
]);

/** The short names of mail providers, lower case. */
export const PROVIDER_NAMES: readonly string[] = [...PROVIDERS.keys()];

/** The domain behind a provider's short name (lower case); null for any other word. */
export function providerDomain(name: string): string | null {
  return PROVIDERS.get(name) ?? null;
}

/** Domains where people have nothing but mailboxes. */
const MAIL_DOMAINS = new Set([
  ...PROVIDERS.values(),
  ...(
    'proton.me pm.me hey.com live.com msn.com me.com mac.com mail.com gmx.com gmx.net gmx.de gmx.at web.de t-online.de posteo.de posteo.net mailbox.org ' +
    'tuta.io tuta.com tutamail.com riseup.net disroot.org zoho.com zohomail.com mail.ru yandex.ru yandex.com bk.ru qq.com 163.com 126.com foxmail.com ' +
    'laposte.net orange.fr free.fr libero.it wp.pl o2.pl seznam.cz rocketmail.com yahoo.co.uk yahoo.fr yahoo.de yahoo.it yahoo.es yahoo.co.in hotmail.co.uk ' +
    'hotmail.fr hotmail.de hotmail.it hotmail.es outlook.de outlook.fr outlook.es live.co.uk live.fr comcast.net btinternet.com fastmail.fm runbox.com'
  ).split(' '),
]);

/** Whether a lower-case domain is a mail provider's, of whom nobody says that they work or sell “at” it. */
export function isMailProvider(domain: string): boolean {
  return MAIL_DOMAINS.has(domain);
}
