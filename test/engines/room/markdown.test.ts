import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeMarkdown } from '../../../src/domain/text.ts';
import { renderMarkdown } from '../../../src/engines/room/markdown.ts';
import { quietTimeOf } from '../../processor-time.ts';

async function render(markdown: string): Promise<string> {
  return String(await renderMarkdown(markdown));
}

/** What a reader sees of rendered markup. */
function shown(markup: string): string {
  return markup
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

describe('blocks', () => {
  test.each([
    ['# Title', '<h2>Title</h2>'],
    ['## Part', '<h3>Part</h3>'],
    ['one\ntwo', '<p>one two</p>'],
    ['one  \ntwo', '<p>one<br>two</p>'],
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['- a\n- b', '<ul><li>a</li><li>b</li></ul>'],
    ['1. a\n2. b', '<ol><li>a</li><li>b</li></ol>'],
    ['- a\n  - b\n  - c\n- d', '<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</li></ul>'],
    ['- a\n  goes on', '<ul><li>a goes on</li></ul>'],
    ['> said\n>\n> twice', '<blockquote><p>said</p><p>twice</p></blockquote>'],
    ['---', '<hr>'],
    ['```\n<b>&\n```', '<pre><code>&lt;b&gt;&amp;</code></pre>'],
    ['#hashtag', '<p>#hashtag</p>'],
    ['1.5 hours', '<p>1.5 hours</p>'],
    ['text\n- list', '<p>text</p><ul><li>list</li></ul>'],
  ])('%j', async (markdown, markup) => {
    expect(await render(markdown)).toBe(markup);
  });

  test('a table, with an escaped bar and a column of figures', async () => {
    const markup = await render('| What | Price |\n| --- | ---: |\n| a \\| b | 1.00 |');
    expect(markup).toContain('<th scope="col">What</th><th scope="col" class="figure">Price</th>');
    expect(markup).toContain('<td>a | b</td><td class="figure">1.00</td>');
  });
});

describe('spans', () => {
  test.each([
    ['**a** and *b* and _c_', '<p><strong>a</strong> and <em>b</em> and <em>c</em></p>'],
    ['`a < b`', '<p><code>a &lt; b</code></p>'],
    ['snake_case_name', '<p>snake_case_name</p>'],
    ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
    ['\\*not\\* &lt;b&gt; &amp;amp;', '<p>*not* &lt;b&gt; &amp;amp;</p>'],
    ['**open', '<p>**open</p>'],
    [
      '<https://example.com/a?b=1&c=2>',
      '<p><a href="https://example.com/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">https://example.com/a?b=1&amp;c=2</a></p>',
    ],
    [
      '[**here**](https://example.com/)',
      '<p><a href="https://example.com/" rel="noopener noreferrer nofollow"><strong>here</strong></a></p>',
    ],
  ])('%j', async (markdown, markup) => {
    expect(await render(markdown)).toBe(markup);
  });

  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](//evil.example)',
    '<javascript:alert(1)>',
    '[a](https://x.example/" onclick="y)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[a](vbscript:x)',
    '![a](https://x.example/a.png)',
  ])('%j yields no element that acts', async (markdown) => {
    const markup = await render(markdown);
    expect(markup).not.toMatch(/<(?:script|img|iframe|svg)|javascript:[^<]*"|onclick="|href="(?!https:\/\/x\.example\/a\.png")/i);
  });
});

describe('any text', () => {
  test('only elements of ours come out, whatever goes in', async () => {
    const allowed = /<(?!\/?(?:h[2-5]|p|br|ul|ol|li|blockquote|hr|pre|code|strong|em|div|table|thead|tbody|tr|th|td|a)[ >])/;
    const pieces = fc.constantFrom(
      '<script>',
      '</p>',
      '**',
      '*',
      '_',
      '`',
      '[',
      '](',
      ')',
      'javascript:x',
      'https://a.example/',
      '|',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '1. ',
      '# ',
      '&lt;',
      '&',
      '"',
      "'",
      '\\',
      '<',
      '>',
      'x ',
      '```',
      '| - |',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 60 }), async (parts) => {
        const markup = await render(parts.join(''));
        expect(markup).not.toMatch(allowed);
        for (const [, href = ''] of markup.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https:\/\/a\.example\//);
      }),
      { numRuns: 500 },
    );
  });

  test('what safeMarkdown guards shows as itself', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 80 }), async (text) => {
        const line = text.replace(/\s+/g, ' ').trim();
        const guarded = safeMarkdown(line);
        fc.pre(guarded !== '');
        const clean = (await import('../../../src/domain/text.ts')).safe(line);
        expect(shown(await render(`> ${guarded}`)).trim()).toBe(clean.trim());
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '*'.repeat(50_000),
    '[a](b '.repeat(10_000),
    '**a '.repeat(15_000),
    '`'.repeat(50_001),
    '|'.repeat(50_000),
    '> '.repeat(20_000),
    '- '.repeat(20_000),
    '<'.repeat(50_000),
    `${'  '.repeat(20_000)}x`,
    '\\'.repeat(50_001),
    '*a_'.repeat(15_000),
    '&'.repeat(50_000),
  ])('hostile repetition %#: time grows with the length only', async (text) => {
    expect(await quietTimeOf(() => render(text))).toBeLessThan(500);
  });
});
