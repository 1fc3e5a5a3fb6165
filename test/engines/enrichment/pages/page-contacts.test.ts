import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { pageText } from '../../../../src/domain/encoded-text.ts';
import { readPage } from '../../../../src/engines/enrichment/pages/page-contacts.ts';
import { markupOf } from '../../../../src/engines/enrichment/pages/page-markup.ts';

const POST = { author: { name: 'jo_bakes', url: null }, tags: [], source: 'rss' };

async function read(html: string, url = 'https://jo.example/', type = 'text/html') {
  const page = { state: 'read', url, type, charset: 'utf-8', body: new TextEncoder().encode(html) } as const;
  const { contacts, further, note, leadsTo } = await readPage(page, POST);
  return { contacts: contacts.map(({ kind, value, use }) => `${kind} ${value} ${use}`), further, note, leadsTo, whole: contacts };
}

describe('contacts of a page', () => {
  test.each<[string, string, readonly string[]]>([
    ['an invitation', '<p>Write to <b>jo@jo.example</b> about projects.</p>', ['email jo@jo.example asked']],
    ['an address in the footer', '<p>Cakes.</p><footer>jo@jo.example</footer>', ['email jo@jo.example published']],
    ['an obfuscated one', '<p>E-mail: jo [at] jo [dot] example</p>', ['email jo@jo.example asked']],
    ['a link to mail with other words', '<a href="mailto:jo@jo.example?subject=Hi">✉</a>', ['email jo@jo.example published']],
    ['a link to mail, encoded', '<a href="mailto:jo%40jo.example">✉</a>', ['email jo@jo.example published']],
    ['a link to mail, in entities', '<a href="&#109;ailto:jo&#64;jo.example">✉</a>', ['email jo@jo.example published']],
    ['a link to a phone', '<a href="tel:+49-30-901820">☎</a>', ['phone +4930901820 published']],
    [
      'who the page says it is',
      '<link rel="me" href="https://github.com/jobakes"><a rel="nofollow me" href="https://bsky.app/profile/jo.example">b</a>',
      ['github jobakes published', 'bluesky jo.example published'],
    ],
    [
      'data about its owner',
      ld({
        '@type': 'LocalBusiness',
        email: 'mailto:jo@jo.example',
        telephone: '+49 30 901820',
        sameAs: ['https://github.com/jobakes'],
      }),
      ['email jo@jo.example published', 'phone +4930901820 published', 'github jobakes published'],
    ],
    [
      'data in a graph',
      ld({
        '@graph': [
          {
            '@type': ['Person', 'X'],
            email: 'jo@jo.example',
            contactPoint: { '@type': 'ContactPoint', telephone: '+49 30 901820' },
          },
        ],
      }),
      ['email jo@jo.example published', 'phone +4930901820 published'],
    ],
    [
      'a mailbox of free mail in the footer',
      '<footer>Jo Baker<br>jo.baker@gmail.com</footer>',
      ['email jo.baker@gmail.com published'],
    ],
    ['a message', '<a href="sms:+49-30-901820?body=Hi">Text me</a>', ['phone +4930901820 published']],
    ['messengers by their schemes', '<a href="whatsapp://send?phone=4930901820">w</a>', ['whatsapp +4930901820 published']],
    ['mail whose receiver stands in the query', '<a href="mailto:?to=jo@jo.example">✉</a>', ['email jo@jo.example published']],
    [
      'what nobody sees of a card',
      '<meta itemprop="email" content="jo@jo.example"><meta itemprop=telephone content="+49 30 901820">',
      ['email jo@jo.example published', 'phone +4930901820 published'],
    ],
    [
      'data by the whole name of its type',
      ld({ '@type': 'http://schema.org/Person', email: 'jo@jo.example' }),
      ['email jo@jo.example published'],
    ],
    [
      'who publishes a site',
      ld({ '@type': 'WebSite', publisher: { '@type': 'Organization', email: 'jo@jo.example' } }),
      ['email jo@jo.example published'],
    ],
    [
      'data between marks for old browsers, with a line break in a string',
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"Person","name":"Jo\nDoe","email":"jo&#64;jo.example"}\n//]]></script>',
      ['email jo@jo.example published'],
    ],
    [
      'profiles behind icons at the foot of the page',
      '<footer><a href="//github.com/jo-bakes"><svg></svg></a><a href="https://x.com/jobakes" title="X (opens in a new tab)"></a></footer>',
      ['github jo-bakes published', 'x jobakes published'],
    ],
    [
      'profiles by the names of platforms',
      '<ul><li><a href="https://www.linkedin.com/in/jo-bakes">LinkedIn</a></li><li><a href="https://t.me/jobakes">Chat with me on Telegram</a></li></ul>',
      ['linkedin https://www.linkedin.com/in/jo-bakes published', 'telegram jobakes asked'],
    ],
    [
      'numbers as at home, by the region of the language',
      '<html lang="de-AT"><a href="tel:01901820">☎</a>',
      ['phone +431901820 published'],
    ],
    [
      'what Joomla hides',
      `<joomla-hidden-mail is-link="1" first="${btoa('jo')}" last="${btoa('jo.example')}" text="">Protected</joomla-hidden-mail>`,
      ['email jo@jo.example published'],
    ],
    // What stays out.
    ['a number as at home, of a page nobody gave a country', '<html lang="en-US"><a href="tel:2015550142">☎</a>', []],
    [
      'the profiles of several people',
      '<a href="https://github.com/jo-bakes">GitHub</a> <a href="https://github.com/kim-cooks">GitHub</a>',
      [],
    ],
    ['a profile behind a picture in the text', '<p>“Great!” <a href="https://x.com/kim"><img src="kim.jpg"></a></p>', []],
    ['whose theme it is', '<footer>Theme by <a href="https://github.com/themer">themer</a></footer>', []],
    [
      'what is for sharing',
      '<footer><a href="https://twitter.com/intent/tweet?via=jo"></a><a href="https://t.me/share/url?url=x"></a><a href="https://wa.me/?text=x"></a></footer>',
      [],
    ],
    [
      'data about others',
      ld({
        '@type': 'Article',
        author: { '@type': 'Person', email: 'kim@press.example' },
        review: [{ '@type': 'Person', email: 'x@y.example' }],
      }),
      [],
    ],
    ['data that is none', '<script type="application/ld+json">{"email": "jo@jo.example"</script>', []],
    ['another company in the footer', '<p>Site by</p><footer>hosting@builder.example</footer>', []],
    ['who built the site', '<footer>© Jo. Built by <a href="https://b.example">Builders</a> (support@b.example)</footer>', []],
    ['who built the site, in German', '<footer>Webdesign: Agentur Nord, info@agentur-nord.example</footer>', []],
    ['who built the site, in French', '<p>Site réalisé par Atelier Web — bonjour@atelier.example</p>', []],
    ['who built the site, with love', '<p>Made with ♥ by write@makers.example</p>', []],
    ['the own name among the makers', '<p>Designed by Jo: write to jo@jo.example</p>', ['email jo@jo.example asked']],
    ['work elsewhere', '<p>Site by Jo. I work at Acme now. E-mail me: jo@acme.example</p>', ['email jo@acme.example asked']],
    ['another company behind a link', '<a href="mailto:sales@supplier.example">our oven maker</a>', []],
    ['a mention', '<p>I bake for Kim (kim@client.example) since 2012.</p>', []],
    ['another site', '<p>My other website: https://jo-too.example</p>', []],
    ['what nobody sees', '<!-- jo@jo.example --><script>var x = "jo@jo.example"</script><style>/* jo@jo.example */</style>', []],
    ['a link inside a script', '<script>document.write(\'<a href="mailto:x@jo.example">x</a>\')</script>', []],
    ['a link inside a comment', '<!-- <a href="mailto:x@jo.example">x</a> -->', []],
    ['a script address', '<a href="javascript:alert(\'jo@jo.example\')">x</a>', []],
  ])('%s', async (_, html, expected) => {
    expect((await read(`<html><body>${html}</body></html>`)).contacts).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ['https://www.artstation.com/jobakes', []],
    ['https://linktr.ee/jobakes', ['github jo-bakes published']],
  ])('profiles at the foot of %s', async (url, expected) => {
    const foot = '<footer><a href="https://x.com/linktr_ee">X</a><a href="https://github.com/jo-bakes">GitHub</a></footer>';
    expect((await read(foot, url)).contacts).toEqual(expected);
  });

  test.each([
    ['0; url=/de/', 'https://jo.example/de/'],
    ["0;URL='https://jo-bakes.example/'", 'https://jo-bakes.example/'],
    ['3', null],
    ['600; url=/', null],
    ['0; url=javascript:alert(1)', null],
    ['0; url=file:///etc/passwd', null],
  ])('a page that sends its visitors on: %s', async (content, expected) => {
    expect((await read(`<meta http-equiv="Refresh" content="${content}">`)).leadsTo).toBe(expected);
  });

  test('a platform’s own mailboxes and pages are not those of the people on it', async () => {
    const foot =
      '<p>Write to <b>support@linktr.ee</b> or jo@gmail.com</p><a href="/contact">Contact</a> <a href="/jo/about">About</a>';
    expect(await read(foot, 'https://linktr.ee/jo')).toMatchObject({
      contacts: ['email jo@gmail.com asked'],
      further: ['https://linktr.ee/jo/about'],
    });
    expect(await read('<p>E-mail: support@itch.io</p><a href="/contact">x</a>', 'https://jo.itch.io/')).toMatchObject({
      contacts: [],
      further: ['https://jo.itch.io/contact'],
    });
    const shop = '<a href="/about">About</a> <a href="/shop/jo/contact">Contact</a>';
    expect((await read(shop, 'https://www.etsy.com/shop/jo')).further).toEqual(['https://www.etsy.com/shop/jo/contact']);
    expect((await read('<p>E-mail: hello@notlinktr.ee</p>', 'https://linktr.ee/jo')).contacts).toEqual([
      'email hello@notlinktr.ee asked',
    ]);
  });

  test.each([
    ['I draw for <a href="https://github.com/acme">Acme</a>.', []],
    ['My code is <a href="https://github.com/jo-bakes">here on GitHub</a>.', ['github jo-bakes published']],
    ['Code: <a href="https://github.com/jo-bakes">github.com/jo-bakes</a>', ['github jo-bakes published']],
    [
      '<a href="https://github.com/jo-bakes">Jo</a> <a href="https://github.com/jo-bakes">GitHub</a>',
      ['github jo-bakes published'],
    ],
  ])('whom a page writes about is not its owner: %s', async (html, expected) => {
    expect((await read(`<h1>Jo for hire</h1><p>${html}</p>`)).contacts).toEqual(expected);
  });

  test.each([
    '<title>jo.example is for sale</title><p>Call +1 201 555 0142</p>',
    '<h1>Buy this domain</h1><p>E-mail: sales@jo.example</p>',
    '<p>Diese Domain steht zum Verkauf. E-Mail: info@jo.example</p>',
  ])('whoever sells the address is nobody to write to: %s', async (html) => {
    expect(await read(html)).toMatchObject({ contacts: [], note: 'the domain is for sale' });
  });

  test('a bakery that is for sale is no domain', async () => {
    expect((await read('<p>Our bakery is for sale. E-mail: jo@jo.example</p>')).contacts).toEqual(['email jo@jo.example asked']);
  });

  test('a declared contact is quoted, and never more than published', async () => {
    const { whole } = await read('<title>Jo</title><p>Cakes</p><a href="mailto:hello@jo.example">✉</a>');
    expect(whole).toMatchObject([{ kind: 'email', value: 'hello@jo.example', quote: 'hello@jo.example', use: 'published' }]);
  });

  test.each<[string, string, boolean]>([
    ['jo.example', 'https://jo.example/', true],
    ['jo.example', 'https://www.jo.example/', true],
    ['jo.example', 'https://portfolio.jo.example/', true],
    ['mail.jo.example', 'https://jo.example/', true],
    ['builder.example', 'https://jo.builder.example/', false],
    ['notjo.example', 'https://jo.example/', false],
    ['studio.example', 'https://jo.example/', false],
    ['studio.example', 'https://jo.example/contact', true],
    ['studio.example', 'https://jo.example/de/kontakt.html', true],
    ['studio.example', 'https://jo.example/contact-lenses/', true],
    ['studio.example', 'https://jo.example/contacting-aliens', false],
  ])('mail under %s is the owner’s at %s: %s', async (domain, url, isOwn) => {
    expect((await read(`<footer>jo@${domain}</footer>`, url)).contacts).toHaveLength(isOwn ? 1 : 0);
  });

  test('a directory is no invitation', async () => {
    const staff = Array.from({ length: 8 }, (_, index) => `<li>person${index}@jo.example</li>`).join('');
    expect(await read(`<ul>${staff}</ul><p>Write to office@jo.example for offers.</p>`)).toMatchObject({
      contacts: ['email office@jo.example asked'],
      note: 'it lists 9 addresses, and a list is not an invitation',
    });
    const all = Array.from({ length: 8 }, (_, index) => `<p>E-mail person${index}@jo.example.</p>`).join('');
    expect((await read(all)).contacts).toEqual([]);
  });

  test('security.txt is for reports', async () => {
    const file = 'Contact: mailto:security@jo.example\nContact: tel:+49-30-901820\nExpires: 2030-01-01T00:00:00Z\n';
    expect(await read(file, 'https://jo.example/.well-known/security.txt', 'text/plain')).toMatchObject({
      contacts: ['email security@jo.example seen', 'phone +4930901820 seen'],
      note: 'its contacts are for reports of security holes',
    });
  });

  test('plain text is text', async () => {
    expect(
      (await read('E-mail: jo@jo.example <!-- E-mail: kim@jo.example -->', 'https://jo.example/a.txt', 'text/plain')).contacts,
    ).toEqual(['email jo@jo.example asked', 'email kim@jo.example asked']);
  });
});

describe('further pages', () => {
  test('are those of the same host that promise contacts, the best first', async () => {
    const links = [
      '<a href="/blog">Blog</a>',
      '<a href="/about-us">About us</a>',
      '<a href="/impressum/#top">Impressum</a>',
      '<a href="https://www.jo.example/x1">Contact</a>',
      '<a href="/x2" aria-label="Kontakt"><svg></svg></a>',
      '<a href="/.well-known/security.txt">Security</a>',
      '<a href="https://kim.example/contact">Contact Kim</a>',
      '<a href="mailto:jo@jo.example">Contact</a>',
      '<a href="javascript:contact()">Contact</a>',
      '<a href="/">Contact</a>',
      '<a href="/long">A long text about how I came in contact with ovens and never let them go</a>',
      '<a href="/%C3%BCber-uns">Wir</a>',
      '<a href="//jo.example/hire">x</a>',
      '<a href="http://[">Contact</a>',
    ];
    expect((await read(links.join('\n'))).further).toEqual([
      'https://www.jo.example/x1',
      'https://jo.example/x2',
      'https://jo.example/hire',
      'https://jo.example/impressum/',
      'https://jo.example/about-us',
      'https://jo.example/%C3%BCber-uns',
      'https://jo.example/.well-known/security.txt',
    ]);
  });
});

describe('a page that says how to reach somebody', () => {
  test.each([
    ...[
      'Контакты',
      'Kontakty',
      'Επικοινωνία',
      'Contactez-nous',
      'お問い合わせ',
      '联系我们',
      '문의하기',
      'İletişim',
      'Kapcsolat',
      'Ota yhteyttä',
    ],
    ...[
      'Liên hệ',
      'Hubungi kami',
      'ติดต่อเรา',
      'اتصل بنا',
      'צור קשר',
      'تماس با ما',
      'संपर्क करें',
      'Fale conosco',
      'Contáctanos',
      'Get in touch',
    ],
    ...[
      'Mentions légales',
      '特定商取引法に基づく表記',
      'Über mich',
      'À propos',
      'Quiénes somos',
      'Chi sono',
      'O mnie',
      'Обо мне',
      'Om oss',
      'Over mij',
    ],
  ])('is told by its name: %s', async (name) => {
    expect((await read(`<a href="/x1">${name}</a>`)).further).toEqual(['https://jo.example/x1']);
  });

  test.each([
    ['/nous-contacter', 'https://jo.example/nous-contacter'],
    ['/ileti%C5%9Fim', 'https://jo.example/ileti%C5%9Fim'],
    ['/?page=contact', 'https://jo.example/?page=contact'],
    ['/blog/over-the-hills', null],
    ['/sobremesa', null],
  ])('is told by its address: %s', async (href, expected) => {
    expect((await read(`<a href="${href}">→</a>`)).further).toEqual(expected === null ? [] : [expected]);
  });

  test('lies where the page says that its links begin', async () => {
    expect((await read('<base href="/de/"><a href="kontakt">→</a>', 'https://jo.example/a/b')).further).toEqual([
      'https://jo.example/de/kontakt',
    ]);
  });
});

describe('letters', () => {
  const bytes = (...parts: (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : part)));

  test.each<[string, Uint8Array, string | null, string]>([
    ['UTF-8 by the server', Buffer.from('Grüße'), 'utf-8', 'Grüße'],
    ['UTF-8 by nobody', Buffer.from('Grüße'), null, 'Grüße'],
    ['windows-1252 by the server', bytes('Gr', [0xfc, 0xdf], 'e ', [0x80]), 'windows-1252', 'Grüße €'],
    ['latin 1 is windows-1252', bytes([0x80]), 'iso-8859-1', '€'],
    ['windows-1252 by nobody', bytes('Gr', [0xfc, 0xdf], 'e'), null, 'Grüße'],
    ['by a meta tag', bytes('<meta charset="windows-1251">', [0xcf, 0xf0]), null, '<meta charset="windows-1251">Пр'],
    [
      'by an old meta tag',
      bytes('<meta http-equiv=content-type content="text/html; charset=koi8-r">', [0xf0]),
      null,
      '<meta http-equiv=content-type content="text/html; charset=koi8-r">П',
    ],
    [
      'by an XML declaration',
      bytes('<?xml version="1.0" encoding="shift_jis"?>', [0x83, 0x65]),
      null,
      '<?xml version="1.0" encoding="shift_jis"?>テ',
    ],
    [
      'the server before the page',
      bytes('<meta charset="windows-1251">', [0xfc]),
      'windows-1252',
      '<meta charset="windows-1251">ü',
    ],
    ['a byte order mark before both', bytes([0xff, 0xfe], 'j\0o\0'), 'windows-1252', 'jo'],
    ['UTF-16 the other way round', bytes([0xfe, 0xff], '\0j\0o'), null, 'jo'],
    ['UTF-16 by the server', bytes('j\0o\0'), 'utf-16le', 'jo'],
    ['UTF-16 by a page that is none', bytes('<meta charset="utf-16">jo'), null, '<meta charset="utf-16">jo'],
    ['an unknown name', Buffer.from('Grüße'), 'klingon', 'Grüße'],
    ['broken UTF-8', bytes('a', [0xff], 'b'), 'utf-8', 'a\ufffdb'],
    ['nothing', new Uint8Array(), null, ''],
  ])('%s', (_, body, charset, expected) => {
    expect(pageText(body, charset)).toBe(expected);
  });

  test('a contact survives its encoding', async () => {
    const body = Buffer.from('<p>Gr\xfc\xdfe! E-Mail: jo@jo.example</p>', 'latin1');
    const { contacts } = await readPage(
      { state: 'read', url: 'https://jo.example/', type: 'text/html', charset: null, body },
      POST,
    );
    expect(contacts).toMatchObject([{ value: 'jo@jo.example', use: 'asked' }]);
  });
});

describe('markup', () => {
  test('is read as people write it', () => {
    const { title, links } = markupOf(
      '<TITLE> A &amp;\n B </TITLE><a class=x HREF=/a?b=1&amp;c=2>one <b>two</b></a><a href = \'b\' href="c" data-href="d">x<a/href="e"/>y</a><a>z</a><area href=f><A\nhref="g"',
    );
    expect(title).toBe('A & B');
    expect(links).toEqual([
      { href: '/a?b=1&c=2', name: 'one two', rel: [''], isInFrame: false },
      { href: 'b', name: 'x', rel: [''], isInFrame: false },
      { href: 'e', name: 'y', rel: [''], isInFrame: false },
      { href: 'f', name: '', rel: [''], isInFrame: false },
    ]);
  });

  test.each<[string, (size: number) => string]>([
    ['tags without an end', (size) => '<a href="'.repeat(size / 9)],
    ['tags in tags', (size) => '<a '.repeat(size / 3)],
    ['open quotes', (size) => `<a href='${'"'.repeat(size)}`],
    ['comments without an end', (size) => '<!--'.repeat(size / 4)],
    ['scripts without an end', (size) => '<script>'.repeat(size / 8)],
    ['closing scripts that are none', (size) => `<script>${'</scrip'.repeat(size / 7)}`],
    ['titles', (size) => '<title>'.repeat(size / 7)],
    ['attributes', (size) => `<a ${'a=b '.repeat(size / 4)}>`],
    ['signs of equality', (size) => `<a ${'='.repeat(size)}>`],
    ['links', (size) => '<a href=x>contact</a>'.repeat(size / 21)],
    ['open links', (size) => `<a href=x>${'<b>x'.repeat(size / 4)}`],
    ['angle brackets', (size) => '<'.repeat(size)],
    ['closing tags', (size) => '</'.repeat(size / 2)],
    ['references', (size) => `<a href=x>${'&#'.repeat(size / 2)}`],
    ['data', (size) => '<script type="application/ld+json">[[[[</script>'.repeat(size / 48)],
    ['deep data', (size) => `<script type="application/ld+json">${'['.repeat(size / 2)}${']'.repeat(size / 2)}</script>`],
    ['addresses', (size) => 'a@b.example '.repeat(size / 12)],
    ['signs of at', (size) => '@'.repeat(size)],
    ['icons', (size) => `<footer>${'<a href="//github.com/jo"></a>'.repeat(size / 31)}`],
    ['names of platforms', (size) => `<a href="//github.com/jo">${'on x '.repeat(size / 5)}</a>`.repeat(1)],
    ['feet', (size) => '<footer>'.repeat(size / 8)],
    ['cards', (size) => '<meta itemprop="email" content="a@b.example">'.repeat(size / 46)],
    ['directories of mail', (size) => '<a href="mailto:a@b.example">x</a>'.repeat(size / 33)],
  ])('%s cost time in proportion', async (_, make) => {
    const time = async (size: number): Promise<number> => {
      const html = make(size);
      const started = performance.now();
      await read(html);
      return performance.now() - started;
    };
    await time(10_000);
    // A page is never longer than this.
    expect(await time(1024 * 1024)).toBeLessThan(3_000);
  });
});

function ld(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}
