import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkOf, sowMarkdown } from '../../../src/engines/contracts/sow.ts';
import { sowPage } from '../../../src/engines/contracts/sow-page.ts';
import { TERMS } from './terms.ts';

const golden = (name: string): string => readFileSync(new URL(`./golden/${name}`, import.meta.url), 'utf8');

const HOSTILE =
  'Hi\u001b[31m # not a heading\n\n# Price\n1.00 USD | <script>alert(1)</script> [click](javascript:alert(1)) `x` ![i](http://x.test) \u202eevil \u200b';

describe('the statement of work', () => {
  test('reads as it should', () => {
    expect(sowMarkdown(TERMS)).toBe(golden('sow.md'));
  });

  test('is the same for the same terms and another for any change of amount, day or word', () => {
    const text = sowMarkdown(TERMS);
    expect(sowMarkdown(structuredClone(TERMS))).toBe(text);
    const [first, second] = TERMS.milestones;
    if (first === undefined || second === undefined) throw new Error('two milestones');
    const changes = [
      { ...TERMS, price: { amountMinor: 25000, currency: 'USD' } },
      { ...TERMS, version: 2 },
      { ...TERMS, validUntil: '2026-12-07' },
      { ...TERMS, revisionRounds: 1 },
      { ...TERMS, scope: [...TERMS.scope, 'More'] },
      { ...TERMS, outOfScope: [] },
      { ...TERMS, acceptanceCriteria: ['Other'] },
      { ...TERMS, request: { ...TERMS.request, url: null } },
      { ...TERMS, milestones: [first, { ...second, reviewDays: 1 }] },
      { ...TERMS, milestones: [first, { ...second, deliverables: ['Published page'] }] },
    ];
    for (const changed of changes) expect(sowMarkdown(changed)).not.toBe(text);
  });

  test('shows a market price only with its source', () => {
    expect(sowMarkdown(TERMS)).not.toContain('market');
    const told = sowMarkdown({
      ...TERMS,
      marketPrice: { amount: { amountMinor: 80000, currency: 'USD' }, source: 'a survey of 2026' },
    });
    expect(told).toContain('The market asks about 800.00 USD for the same (source: a survey of 2026).');
  });

  test('keeps a stranger’s words harmless in Markdown', () => {
    const text = sowMarkdown({ ...TERMS, request: { title: HOSTILE, url: 'javascript:alert(1)' } });
    const quoted = text.split('\n').filter((line) => line.startsWith('> '));
    expect(quoted).toHaveLength(1);
    expect(text).not.toContain('<script');
    expect(text).not.toContain('javascript:alert(1))');
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u200b]/);
    expect(text.match(/^## /gm)).toHaveLength(sowMarkdown(TERMS).match(/^## /gm)?.length ?? 0);
  });

  test('has the same sections whatever the post holds', () => {
    const headings = (text: string): string[] => text.split('\n').filter((line) => line.startsWith('#'));
    const expected = headings(sowMarkdown(TERMS));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.oneof(fc.webUrl(), fc.string()), (title, url) => {
        expect(headings(sowMarkdown({ ...TERMS, request: { title, url } }))).toEqual(expected);
      }),
    );
  });
});

describe('the statement of work as a page', () => {
  test('escapes everything and loads nothing', async () => {
    const page = await sowPage(
      {
        ...TERMS,
        serviceTitle: 'Page <b>',
        scope: ['<img src=x onerror=alert(1)>'],
        request: { title: HOSTILE, url: 'https://x.test/"><script>' },
      },
      'ab'.repeat(32),
    );
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<img');
    expect(page).not.toContain('<b>');
    expect(page).not.toMatch(/<(?:link|iframe)|\ssrc="/);
    expect(page).toContain('&lt;img src=x');
    expect(page).toContain('href="https://x.test/%22%3E%3Cscript%3E"');
    expect(page).toContain('ab'.repeat(32));
  });

  test('says what the Markdown says', async () => {
    const page = await sowPage(TERMS, '0'.repeat(64));
    const words = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const body = page
      .slice(page.indexOf('<section>'), page.indexOf('<footer>'))
      .replace(/<[^>]*>/g, ' ')
      .replaceAll('&#39;', "'");
    const markdown = sowMarkdown(TERMS)
      .replace(/^\|.*---.*$/gm, '')
      .replace(/^\d+\. /gm, '');
    expect(words(body)).toBe(words(markdown.slice(markdown.indexOf('## Parties'))));
  });
});

describe('a link of a post', () => {
  test.each([
    ['https://forum.example/t/17?a=1&b=2', 'https://forum.example/t/17?a=1&b=2'],
    ['https://forum.example/a b', 'https://forum.example/a%20b'],
    ['http://пример.example/', 'http://xn--e1afmkfd.example/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://user:pass@forum.example/', null],
    ['https://user@forum.example/', null],
    ['https://:pass@forum.example/', null],
    ['not a link', null],
    [null, null],
  ])('%j -> %j', (url, link) => {
    expect(linkOf(url)).toBe(link);
  });
});
