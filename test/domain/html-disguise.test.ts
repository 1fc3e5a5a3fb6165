import { describe, expect, test } from 'vitest';
import { htmlToText } from '../../src/domain/html-text.ts';
import { quietTime } from '../processor-time.ts';

/** An address that Cloudflare's protection has put away: each byte combined with the first. */
function protectedCode(address: string, key = 0x2a): string {
  const hex = (byte: number): string => byte.toString(16).padStart(2, '0');
  return hex(key) + [...new TextEncoder().encode(address)].map((byte) => hex(byte ^ key)).join('');
}

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
    ['<img alt="jo@acme.example">', 'jo@acme.example'],
    ['<img alt="Our team at lunch">', ''],
    ['jo<!-- no -->@<b>acme</b>.example', 'jo@acme.example'],
    [
      `<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="${protectedCode('jo@acme.example')}">[email&#160;protected]</a>`,
      'jo@acme.example',
    ],
    [`<a href="/cdn-cgi/l/email-protection#${protectedCode('jo@acme.example')}">mail us</a>`, 'jo@acme.example'],
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
