import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { artifactName, isLapsed, NAME_MAX, readHttpUrl, readName, readNote } from '../../src/domain/deal.ts';

describe('names', () => {
  test.each([
    ['  Bea   Baker ', 'Bea Baker'],
    ['李雷', '李雷'],
    ['Ñandú O’Hara-Łukasz', 'Ñandú O’Hara-Łukasz'],
    ['Bea\u202e\u0007 Baker', 'Bea Baker'],
    ['B', null],
    ['', null],
    ['12 34', null],
    ['..', null],
    ['x'.repeat(NAME_MAX), 'x'.repeat(NAME_MAX)],
    ['x'.repeat(NAME_MAX + 1), null],
  ])('%j', (typed, name) => expect(readName(typed)).toBe(name));
});

test('notes are clean, cut and null when empty', () => {
  expect(readNote(' \n\t ')).toBeNull();
  expect(readNote(' a\r\nb\u001b[31m ')).toBe('a\nb');
  expect(readNote('y'.repeat(9_000))).toHaveLength(4_000);
});

test.each([
  ['2026-03-16', '2026-03-16T23:59:59.999Z', false],
  ['2026-03-16', '2026-03-17T00:00:00.000Z', true],
  ['2026-03-16T12:00:00.000Z', '2026-03-16T12:00:00.001Z', true],
  ['2026-03-16T12:00:00.000Z', '2026-03-16T12:00:00.000Z', false],
])('open until %s, asked at %s: over %s', (validUntil, now, over) => expect(isLapsed(validUntil, now)).toBe(over));

describe('file names', () => {
  test.each([
    ['/work in progress/logo drafts.pdf', 'logo drafts.pdf'],
    ['C:\\work\\logo.ai', 'logo.ai'],
    ['../../etc/passwd', 'passwd'],
    ['.env', 'env'],
    ['...', 'file'],
    ['', 'file'],
    ['a:b|c?.txt', 'a_b_c_.txt'],
    ['tr\u202eail\u0000.pdf', 'trail.pdf'],
    [`${'n'.repeat(118)} .${'x'.repeat(90)}`, 'n'.repeat(118)],
    [`${'n'.repeat(300)}.tar.gz`, `${'n'.repeat(117)}.gz`],
  ])('%j', (path, name) => expect(artifactName(path)).toBe(name));

  test('never a folder, a control character or an endless name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (path) => {
        const name = artifactName(path);
        expect(name).not.toMatch(/[\\/\p{Cc}<>:"|?*]|^\.|[. ]$/u);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

test.each([
  ['https://example.com', 'https://example.com/'],
  ['HTTP://Example.com/a b', 'http://example.com/a%20b'],
  ['ftp://example.com', null],
  ['javascript:alert(1)', null],
  ['https://a:b@example.com', null],
  ['example.com', null],
  [`https://example.com/${'x'.repeat(3_000)}`, null],
])('%j as an address', (text, url) => expect(readHttpUrl(text)).toBe(url));
