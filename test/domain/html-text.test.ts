import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlToText, textOf } from '../../src/domain/html-text.ts';
import { cheapestRun } from '../processor-time.ts';

const CASES: readonly (readonly [html: string, text: string])[] = [
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<p>Two<p>Three', 'One\n\nTwo\n\nThree'],
  ['One<br>Two<br/>Three<br /><br><br>Four', 'One\nTwo\nThree\n\nFour'],
  ['<div>One</div>\n  <div>Two\n  words</div>', 'One\nTwo words'],
  ['<ul><li>One</li><li> Two</li></ul>after', '- One\n- Two\n\nafter'],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a b\nc'],
  ['<pre>  a\n    b</pre><p>c  d</p>', 'a\n    b\n\nc d'],
  ['I&#x27;m &quot;here&quot; &amp; there &lt;b&gt; &euro;5&nbsp;!<br>', 'I\'m "here" & there <b> €5 !'],
  ['&amp;lt;p&amp;gt;<br>', '&lt;p&gt;'],
  ['Mail jo<b>@</b>acme.test<p>', 'Mail jo@acme.test'],
  ['Hi <b>bold</b>, <i>it</i>!<p>', 'Hi bold, it!'],
  ['line one\nline two with <i>emphasis</i>\n\nline three', 'line one\nline two with emphasis\n\nline three'],
  ['jo <at> acme <dot> test', 'jo <at> acme <dot> test'],
  ['<p>write to <jo@acme.test></p>', 'write to <jo@acme.test>'],
  ['1 < 2 and 3 > 2<br>', '1 < 2 and 3 > 2'],
  ['I <3 this<br>', 'I <3 this'],
  ['a<!-- hidden <b>x</b> -->b<p>', 'ab'],
  ['<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body>Body</body></html>', 'T\nBody'],
  ['a<script>alert("</p>")</script>b<br>', 'ab'],
  ['a<SCRIPT>x</ScRiPt >b<br>', 'ab'],
  ['a<script>never closed', 'a'],
  ['<svg/>kept<br>', 'kept'],
  ['text then <a href="http', 'text then <a href="http'],
  ['<a href="https://acme.test/jobs">https://acme.test/jobs</a><p>', 'https://acme.test/jobs'],
  ['<a href="https://www.acme.test/">acme.test</a><p>', 'acme.test'],
  [
    '<a href="https:&#x2F;&#x2F;acme.test&#x2F;a&#x2F;long&#x2F;path">https:&#x2F;&#x2F;acme.test&#x2F;a&#x2F;lo...</a><p>',
    'https://acme.test/a/long/path',
  ],
  ['see <a href="https://acme.test/apply?a=1&copy=2">the form</a>.<p>', 'see the form (https://acme.test/apply?a=1&copy=2).'],
  ['<a href="mailto:jo@acme.test?subject=Hi">Write to us</a><p>', 'Write to us (jo@acme.test)'],
  ['<a href="mailto:jo%40acme.test">mail</a><p>', 'mail (jo@acme.test)'],
  ['<a href="mailto:jo@acme.test">Jo@acme.test</a><p>', 'Jo@acme.test'],
  ["<a class=x href='tel:+15550100'>call</a><p>", 'call (+15550100)'],
  ['<a href=/jobs/1>job</a> <a href="#top">up</a> <a href="javascript:alert(1)">x</a><p>', 'job up x'],
  ['<a href="https://acme.test/x"><img src="y.png"></a><p>', 'https://acme.test/x'],
  ['<a title="a > b" href="https://acme.test/x">go</a> on<p>', 'go (https://acme.test/x) on'],
  ['<a href="https://acme.test/x"><div>Apply</div></a>now', 'Apply (https://acme.test/x)\nnow'],
  ['<a href="https://one.test">one <a href="https://two.test">two</a><p>', 'one (https://one.test) two (https://two.test)'],
  ['<A HREF="https://acme.test/x">go</A><BR>on', 'go (https://acme.test/x)\non'],
  ['<a href="//github.com/jo">my code</a>, <a href="///x">x</a><p>', 'my code (https://github.com/jo), x'],
  ['', ''],
];

describe('htmlToText', () => {
  test.each(CASES)('%j', (html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('never throws and leaves no element behind', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="https://x.test">',
      '</a>',
      '<br',
      '<',
      '>',
      '"',
      "'",
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<pre>',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '&',
      ' ',
      '\n',
      'word',
      '<at>',
      '=',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const text = htmlToText(pieces.join(''));
        expect(typeof text).toBe('string');
        expect(text).toBe(text.trim());
      }),
    );
  });

  test.each([
    '<',
    '<p',
    '<p>',
    '<a "',
    '<a href="',
    '<a href="https://x.test">',
    '<!--',
    '<?',
    '<script>',
    '<script></s',
    '</script',
    '&',
    '&#',
    '&amp;',
    '<a href ',
    '<br/>',
    ' \n',
    "<p a='",
  ])('takes ten times as long for ten times %j, not a hundred', (unit) => {
    const small = unit.repeat(Math.ceil(30_000 / unit.length));
    const large = small.repeat(10);
    htmlToText(small);
    expect(cheapestRun(() => htmlToText(large))).toBeLessThan(
      Math.max(
        cheapestRun(() => htmlToText(small)),
        0.5,
      ) * 40,
    );
  });
});

describe('textOf', () => {
  test.each([
    ['plain\n\ntext with <at> and <jo@acme.test>', 'plain\n\ntext with <at> and <jo@acme.test>'],
    ['R&amp;D isn&#x27;t\nhere', "R&D isn't\nhere"],
    ['https://acme.test/?a=1&copy=2', 'https://acme.test/?a=1&copy=2'],
    ['<p>One</p>\n<p>Two</p>', 'One\n\nTwo'],
  ])('%j', (either, text) => {
    expect(textOf(either)).toBe(text);
  });
});
