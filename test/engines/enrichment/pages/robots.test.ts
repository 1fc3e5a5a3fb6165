import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { robotRules } from '../../../../src/engines/enrichment/pages/robots.ts';

const allows = (text: string, path: string): boolean => robotRules(text, 'loop').allows(path);

describe('robots.txt', () => {
  test.each<[string, string, string, boolean]>([
    ['nothing', '', '/', true],
    ['all forbidden', 'User-agent: *\nDisallow: /', '/contact', false],
    ['all forbidden, but the file itself', 'User-agent: *\nDisallow: /', '/robots.txt', true],
    ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/contact', true],
    ['others are meant', 'User-agent: GPTBot\nDisallow: /', '/', true],
    ['we are meant', 'User-agent: loop\nDisallow: /', '/', false],
    ['our name in any case and with a version', 'user-AGENT: LOOP/1.0\ndisallow: /', '/', false],
    ['a longer name is another one', 'User-agent: looper\nDisallow: /', '/', true],
    ['a name of two parts is another one', 'User-agent: loop-crawler\nDisallow: /', '/', true],
    ['our own group replaces that of everybody', 'User-agent: *\nDisallow: /\n\nUser-agent: loop\nAllow: /', '/a', true],
    ['our own group without rules too', 'User-agent: *\nDisallow: /\n\nUser-agent: loop\nDisallow:', '/a', true],
    [
      'groups of one name are one',
      'User-agent: loop\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: loop\nDisallow: /b',
      '/b/1',
      false,
    ],
    ['several names for one group', 'User-agent: x\nUser-agent: loop\nDisallow: /a', '/a', false],
    ['rules before any name are nobody’s', 'Disallow: /\nUser-agent: loop\nAllow: /', '/', true],
    ['the longest rule decides', 'User-agent: *\nDisallow: /team\nAllow: /team/contact', '/team/contact', true],
    ['the longest rule decides, in any order', 'User-agent: *\nAllow: /team/contact\nDisallow: /team', '/team/jo', false],
    ['of two equal ones the one that allows', 'User-agent: *\nDisallow: /a\nAllow: /a', '/a', true],
    ['a rule is a prefix', 'User-agent: *\nDisallow: /fish', '/fishheads', false],
    ['a rule with a slash is a folder', 'User-agent: *\nDisallow: /fish/', '/fish', true],
    ['paths have a case', 'User-agent: *\nDisallow: /fish', '/Fish', true],
    ['a star', 'User-agent: *\nDisallow: /*.php', '/a/b.php?x', false],
    ['a star and an end', 'User-agent: *\nDisallow: /*.php$', '/a/b.php?x', true],
    ['a star and an end, met', 'User-agent: *\nDisallow: /*.php$', '/a.php/b.php', false],
    ['an end', 'User-agent: *\nDisallow: /$', '/contact', true],
    ['an end, met', 'User-agent: *\nDisallow: /$', '/', false],
    ['parts in their order', 'User-agent: *\nDisallow: /a*c*b', '/axbxc', true],
    ['parts may not overlap', 'User-agent: *\nDisallow: /ab*ba$', '/aba', true],
    ['a star at the front', 'User-agent: *\nDisallow: *private', '/x/private', false],
    ['a pattern without a slash', 'User-agent: *\nDisallow: private', '/private', false],
    ['a query', 'User-agent: *\nDisallow: /*?print=', '/a?print=1', false],
    ['percent-encoding is one spelling', 'User-agent: *\nDisallow: /%7Ejo/b%C3%BC', '/~jo/b%c3%bccher', false],
    ['letters that are not ASCII too', 'User-agent: *\nDisallow: /bücher', '/b%C3%BCcher', false],
    ['an encoded slash is not a slash', 'User-agent: *\nDisallow: /a%2fb', '/a/b', true],
    ['comments and blanks', '# hello\n  User-agent : * # all\n\tDisallow:  /a  # here', '/a', false],
    ['a byte order mark and old line ends', '\ufeffUser-agent: *\rDisallow: /a\r\nDisallow: /b', '/b', false],
    [
      'unknown lines do not end a group',
      'User-agent: *\nSitemap: https://x.example/s\nCrawl-delay: 10\nDisallow: /a',
      '/a',
      false,
    ],
    ['unknown lines do not end the names', 'User-agent: loop\nSitemap: x\nUser-agent: x\nDisallow: /a', '/a', false],
    ['a page of HTML has no rules', '<!doctype html><html><body>Disallow: /</body></html>', '/', true],
  ])('%s', (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  test('hostile files and paths cost little', () => {
    const stars = `User-agent: *\n${`Disallow: /${'*a'.repeat(500)}b$\n`.repeat(2_000)}`;
    const started = performance.now();
    expect(allows(stars, `/${'a'.repeat(2_000)}`)).toBe(true);
    expect(allows(`User-agent: *\nDisallow: /${'%'.repeat(1_000)}`, `/${'%'.repeat(2_000)}`)).toBe(false);
    expect(allows('Disallow: x\n'.repeat(500_000), '/')).toBe(true);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
