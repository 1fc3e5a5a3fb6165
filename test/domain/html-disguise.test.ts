import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/domain/html-text.ts';
import { quietTime } from '../processor-time.ts';

/** An address that Cloudflare's protection has put away: each byte combined with the first. */
function protectedCode(address: string, key = 0x2a): string {
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  return hex(key) + [...new TextEncoder().encode(address)].map((byte) => hex(byte ^ key)).join('');
}

/** ROT13. */
function turned(text: string): string {
  return text.replace(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 13) % 26) + 97));
}

/** As TYPO3 moves the letters of its mail links by so many places. */
function moved(text: string, places: number): string {
  const alphabets = ['+,-./0123456789:', '@ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz'];
  const one = (letter: string): string => {
    const alphabet = alphabets.find((letters) => letters.includes(letter)) ?? letter;
    return alphabet.charAt((alphabet.indexOf(letter) + places + alphabet.length) % alphabet.length);
  };
  return [...text].map(one).join('');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('addresses in a cipher that a script of the page would solve', () => {
  test.each([
    [
      `<a href="javascript:linkTo_UnCryptMailto(%27${encodeURIComponent(moved('mailto:jo@acme.example', 1))}%27);">Jo</a>`,
      'Jo (jo@acme.example)',
    ],
    [`<a href="javascript:linkTo_UnCryptMailto('${moved('mailto:jo@acme.example', -3)}');">Jo</a>`, 'Jo (jo@acme.example)'],
    [
      `<a href="#" data-mailto-token="${moved('mailto:jo@acme.example?subject=x', 9)}" data-mailto-vector="9">Jo</a>`,
      'jo@acme.example Jo',
    ],
    [`<a href="javascript:;" data-enc-email="${turned('jo[at]acme.example')}">Jo</a>`, 'jo@acme.example Jo'],
    [
      `<a href="#" onclick="location.href='${turned('mailto:jo@acme.example')}'.replace(/[a-z]/g,f)">Jo</a>`,
      'jo@acme.example Jo',
    ],
    ['<a href="#" onclick="go(\'elpmaxe.emca@oj:otliam\')">Jo</a>', 'jo@acme.example Jo'],
    ['<a data-email="elpmaxe.emca@oj">Jo</a>', 'jo@acme.example Jo'],
    [`<a data-email="${base64('jo@acme.example')}">Jo</a>`, 'jo@acme.example Jo'],
    [`<a href="#" onclick="location='mailto:'+atob('${base64('jo@acme.example')}')">Jo</a>`, 'jo@acme.example Jo'],
    ['<button data-clipboard-text="jo@acme.example">Copy</button>', 'jo@acme.example Copy'],
    [
      `<script>document.write(String.fromCharCode(${[...'jo@acme.example'].map((letter) => letter.charCodeAt(0)).join(', ')}))</script>`,
      'jo@acme.example',
    ],
    [
      "Write: <script>var prefix = '&#109;a' + 'i&#108;' + '&#116;o'; var addy9 = 'j&#111;' + '&#64;'; addy9 = addy9 + '&#97;cme' + '&#46;' + 'example'; var addy_text9 = 'x' + 'y';</script>",
      'Write: jo@acme.example',
    ],
    ['<a href="#" onclick="track(\'jo@acme.example\')">Jo</a>', 'Jo'],
    ['<a data-email="Y29udGFjdCB1cyB0b2RheQ==">Jo</a>', 'Jo'],
    ['<a data-mailto-token="mailtojoacme">Jo</a>', 'Jo'],
    ['<script>var x = String.fromCharCode(60,61,62,63,64)</script>', ''],
  ])('%s', (html, text) => {
    expect(htmlToText(`<p>${html}</p>`)).toBe(text);
  });

  test.each<[string, (size: number) => string]>([
    ['tokens', (size) => '<a data-mailto-token="nbjmup+abc">x</a>'.repeat(size / 40)],
    ['tokens that almost are', (size) => '<a data-mailto-token="nbjmup+aaaaaaaaaaaaaa">x</a>'.repeat(size / 50)],
    ['tokens without an end', (size) => '<a data-mailto-token="'.repeat(size / 22)],
    ['scripts', (size) => `<script>${"addy = 'a' + ".repeat(size / 13)}</script>`],
    ['many scripts', (size) => "<script>addy = 'a' + 'b'</script>".repeat(size / 33)],
    ['numbers', (size) => `<script>String.fromCharCode(${'1,'.repeat(size / 2)})</script>`],
    ['reversed', (size) => `<a onclick="${'a.b@c:otlia'.repeat(170)}">x</a>`.repeat(size / 1900)],
  ])('%s cost time in proportion', (_, make) => {
    const html = make(1024 * 1024);
    expect(quietTime(() => htmlToText(html))).toBeLessThan(500);
  });
});

test('what is turned round keeps its distance to what stands before it', () => {
  expect(htmlToText('<p>Jo, baker.</p><span style="unicode-bidi:bidi-override;direction:rtl">elpmaxe.emca@oj</span>')).toBe(
    'Jo, baker.\n\njo@acme.example',
  );
  expect(htmlToText('<p>Mail <bdo dir="rtl">elpmaxe.emca@oj</bdo> now</p>')).toBe('Mail jo@acme.example now');
});

describe('words that a style sheet hides inside an address', () => {
  test.each([
    ['jo@<span class="nospam">null</span>acme.example', 'jo@acme.example'],
    ['jo<i class="x d-none">REMOVE</i>@acme.example', 'jo@acme.example'],
    ['<style>.q { color: red; display: none }</style>jo@<b class="a q">zzz.</b>acme.example', 'jo@acme.example'],
    ['<style>.q{display:none}</style>jo@<b class="r">acme</b>.example', 'jo@acme.example'],
    ['<style>@media print { .q { display: none } }</style>jo@<b class="q">acme</b>.example', 'jo@acme.example'],
    ['<style>.a .q{display:none}</style>jo@<b class="q">acme</b>.example', 'jo@acme.example'],
    ['<style>.q{display:none}</style><span class="q">menu</span> jo@acme.example', 'menu jo@acme.example'],
    ['<span class="hidden">menu</span> jo@acme.example', 'menu jo@acme.example'],
    ['a<span class="hidden-gem">b</span>c', 'abc'],
    ['<style>.r,.s{unicode-bidi:bidi-override;direction:rtl}</style><span class="s">elpmaxe.emca@oj</span>', 'jo@acme.example'],
  ])('%s', (html, text) => {
    expect(htmlToText(`<p>${html}</p>`)).toBe(text);
  });

  test.each<[string, (size: number) => string]>([
    ['traps', (size) => 'a<span class="nospam">b</span>'.repeat(size / 30)],
    ['traps without an end', (size) => 'a<span class="nospam">'.repeat(size / 22)],
    ['sheets', (size) => '<style>.a{display:none}</style>'.repeat(size / 31)],
    ['sheets without an end', (size) => '<style>'.repeat(size / 7)],
    ['rules', (size) => `<style>${'.a{display:none}'.repeat(size / 16)}</style>`],
    ['braces', (size) => `<style>${'{'.repeat(size)}</style>`],
    ['classes', (size) => `<style>.a{display:none}</style>${`<b class="${'a '.repeat(90)}">x</b>y`.repeat(size / 200)}`],
  ])('%s cost time in proportion', (_, make) => {
    const html = make(1024 * 1024);
    expect(quietTime(() => htmlToText(html))).toBeLessThan(500);
  });
});

describe('text that attributes change', () => {
  test.each([
    ['jo@<span style="display:none">remove.</span>acme.example', 'jo@acme.example'],
    ['jo@<span style="color: red; visibility : hidden">x</span>acme.example', 'jo@acme.example'],
    ['jo@<span hidden>spam<span>more</span>spam</span>acme.example', 'jo@acme.example'],
    ['jo@<b style="font-size:0">x</b>acme.example', 'jo@acme.example'],
    ['big <b style="font-size:0.9em">text</b> stays', 'big text stays'],
    ['<bdo dir="rtl">elpmaxe.emca@oj</bdo> is mine', 'jo@acme.example is mine'],
    ['<span style="unicode-bidi:bidi-override; direction:rtl">elpmaxe.emca@oj</span>', 'jo@acme.example'],
    ['<span dir="rtl">שלום</span>', 'שלום'],
    ['jo<img src="at.gif" alt="@">acme.example', 'jo@acme.example'],
    ['<span>jo</span><img alt="at" src="a.gif"><span>acme<img alt=" dot ">example</span>', 'jo@acme.example'],
    ['<img alt="jo@acme.example">', 'jo@acme.example'],
    ['<img alt="Our team at lunch">', ''],
    ['jo<!-- no -->@<b>acme</b>.example', 'jo@acme.example'],
    [
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${protectedCode('jo@acme.example')}">[email&#160;protected]</a>`,
      'jo@acme.example',
    ],
    [`<a href="/cdn-cgi/l/email-protection#${protectedCode('jo@acme.example')}">mail us</a>`, 'jo@acme.example'],
    [`<a href="/cdn-cgi/l/email-protection#${protectedCode('jo@acme.example?subject=Hi')}">mail us</a>`, 'jo@acme.example'],
    ['<span data-cfemail="zz">text</span>', 'text'],
    ['<span data-cfemail="00414243">text</span>', 'text'],
  ])('%s', (html, text) => {
    expect(htmlToText(`<p>${html}</p>`)).toBe(text);
  });

  test('a hidden element without an end hides nothing, and costs no more than its text', () => {
    const html = '<p>a<span hidden>b'.repeat(20_000);
    expect(quietTime(() => expect(htmlToText(html)).toContain('b'))).toBeLessThan(1000);
  });
});
