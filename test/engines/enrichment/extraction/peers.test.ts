/** The suites of twitter-text and linkify-it, run on our own scanners. What does not concern us is named, with the reason. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { mentionAt } from '../../../../src/engines/enrichment/handles/mentions.ts';
import { linksIn } from '../../../../src/engines/enrichment/links/platforms.ts';
import { shared, sharedPath } from '../../../shared.ts';

interface Case<Expected = unknown> {
  readonly description: string;
  readonly text: string;
  readonly expected: Expected;
}
type Groups = Readonly<Record<string, readonly Case[]>>;
interface Indexed {
  readonly indices: readonly [number, number];
}

const OWN_SHORTENER = 'rules of X for its own shortener, whose links it cuts where no other link would end';
const LINK_BEHIND_SIGN = 'linkify-it links `test.example@http://…`; a scheme makes a link whatever stands before it';
const NEEDS_SCHEME = 'the suite of extraction and linkify-it both take a domain without a scheme';
const CHINESE_ENDING = 'an ending in Japanese letters without a scheme cannot be told from the text that follows';

const NOT_OURS: Readonly<Record<string, string>> = {
  'DO NOT extract URLs in hashtag or @mention': LINK_BEHIND_SIGN,
  'DO NOT extract URL if preceded by $': LINK_BEHIND_SIGN,
  'Extract a t.co URL with a trailing hyphen': OWN_SHORTENER,
  'DO NOT extract URLs with > 40 characters in a t.co slug': OWN_SHORTENER,
  'Extract t.co URLs skipping trailing characters and adjusting indices correctly': OWN_SHORTENER,
  'Extract domain followed by Japanese characters': CHINESE_ENDING,
  'DO NOT Autolink url preceded by @': LINK_BEHIND_SIGN,
  'DO NOT autolink URL if preceded by $': LINK_BEHIND_SIGN,
  'DO NOT Autolink url without protocol (with www)': NEEDS_SCHEME,
  'DO NOT Autolink url without protocol (with WWW)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www (ending in .com)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www (ending in .org)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www (ending in .net)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www (ending in .gov)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www (ending in .edu)': NEEDS_SCHEME,
  'DO NOT Autolink URL without protocol and without www not ending in /.(edu|com|gov|org|net)/': NEEDS_SCHEME,
  'Multiple URLs with different protocols but not without a protocol': NEEDS_SCHEME,
  'Autolink raw domain followed by domain only links the first': NEEDS_SCHEME,
  'Autolink URL should NOT autolink a domain with a valid dash but no protocol': NEEDS_SCHEME,
  'Autolink URL should NOT link URLs with domains beginning in a space': NEEDS_SCHEME,
  'Autolink URL should NOT link URLs with domains beginning in a non-breaking space (U+00A0)': NEEDS_SCHEME,
  'Autolink URL should not link URL without protocol': NEEDS_SCHEME,
};

/** Every `@name` in a text, left to right. */
const mentionsIn = (text: string) =>
  [...text.matchAll(/[@＠]/g)].map(({ index }) => mentionAt(text, index)).filter((mention) => mention !== null);

const LOCAL = 'a host without a public ending reaches nobody';
const NUMBERS = 'a bare address of numbers reaches no person, and is a version as often';
const CJK_PATH = 'twitter-text ends a link where Chinese or Japanese text begins, and so do people who write without blanks';

const NOT_OURS_OF_LINKIFY: Readonly<Record<string, string>> = {
  'http://inrgess2': LOCAL,
  'http://999': LOCAL,
  'http://host-name': LOCAL,
  'http://localhost:8000?': LOCAL,
  '//localhost': LOCAL,
  '//test.123': LOCAL,
  'mailto:foo@bar': LOCAL,
  '4.4.4.4': NUMBERS,
  '192.168.1.1/abc': NUMBERS,
  'http://foo.com/blah_blah_"doublequoted"': 'twitter-text ends a link at a double quote, and so does every page’s source',
  '➡.ws/䨹': CJK_PATH,
  'example.com/䨹': CJK_PATH,
  'test."foo".bar@gmail.co.uk!':
    'mail is sent to one strict address, without quotes (RFC 5321 advises against making such mailboxes)',
};

const groups = (file: string): Groups =>
  (parse(readFileSync(sharedPath('real', 'twitter-text', file), 'utf8')) as { tests: Groups }).tests;
const linkTexts = (text: string): string[] => linksIn(text).map(({ start, end }) => text.slice(start, end));
const concerns = ({ description }: Case): boolean => !(description in NOT_OURS);

describe.skipIf(shared.skip)('twitter-text', () => {
  test('links: every case that concerns us', () => {
    const { urls = [], tco_urls_with_params: params = [] } = groups('extract.yml');
    const cases = [...urls, ...params].filter(concerns);
    expect(cases.length).toBeGreaterThan(85);
    for (const { description, text, expected } of cases) expect([description, linkTexts(text)]).toEqual([description, expected]);
  });

  test('links with their places', () => {
    const { urls_with_indices: urls = [], urls_with_directional_markers: marked = [] } = groups('extract.yml');
    const cases = [...urls, ...marked].filter(concerns);
    expect(cases.length).toBeGreaterThan(10);
    for (const { description, text, expected } of cases) {
      const found = linksIn(text).map(({ start, end }) => ({ url: text.slice(start, end), indices: [start, end] }));
      expect([description, found]).toEqual([description, expected]);
    }
  });

  test('links under every ending there is', () => {
    const cases = Object.values(groups('tlds.yml')).flat();
    expect(cases.length).toBeGreaterThan(1400);
    for (const { description, text, expected } of cases) expect([description, linkTexts(text)]).toEqual([description, expected]);
  });

  test('links that its autolinker makes', () => {
    const cases = (groups('autolink.yml')['urls'] ?? []).filter(concerns);
    expect(cases.length).toBeGreaterThan(40);
    for (const { description, text, expected } of cases) {
      const linked = [...String(expected).matchAll(/<a href="[^"]*"[^>]*>(.*?)<\/a>/g)].map(([, shown = '']) =>
        shown.replaceAll('&amp;', '&'),
      );
      expect([description, linkTexts(text)]).toEqual([description, linked]);
    }
  });

  test('mentions', () => {
    const { mentions = [] } = groups('extract.yml');
    expect(mentions.length).toBeGreaterThan(20);
    for (const { description, text, expected } of mentions)
      expect([description, mentionsIn(text).map(({ name }) => name)]).toEqual([description, expected]);
  });

  test('mentions with their places', () => {
    const { mentions_with_indices: mentions = [] } = groups('extract.yml');
    for (const { description, text, expected } of mentions as readonly Case<readonly Indexed[]>[]) {
      expect([description, mentionsIn(text).map(({ start, end }) => [start, end])]).toEqual([
        description,
        expected.map(({ indices }) => indices),
      ]);
    }
  });

  test('mentions that its autolinker makes', () => {
    const cases = groups('autolink.yml')['usernames'] ?? [];
    expect(cases.length).toBeGreaterThan(15);
    for (const { description, text, expected } of cases) {
      const linked = [...String(expected).matchAll(/<a class="tweet-url username"[^>]*>(.*?)<\/a>/g)].map(([, name]) => name);
      expect([description, mentionsIn(text).map(({ name }) => name)]).toEqual([description, linked]);
    }
  });

  test('what is left out is in the suites, so that the list stays true', () => {
    const all = new Set(
      ['extract.yml', 'autolink.yml'].flatMap((file) => Object.values(groups(file)).flat()).map(({ description }) => description),
    );
    expect(Object.keys(NOT_OURS).filter((description) => !all.has(description))).toEqual([]);
  });
});

/** Pairs of lines: a text, and what is found in it (the same where the second line is empty). `%` begins a comment. */
function linkifyCases(): readonly (readonly [text: string, expected: string])[] {
  const lines = readFileSync(sharedPath('real', 'linkify-it', 'links.txt'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/^%.*/, '').replace(/\s+% .*$/, ''));
  return lines.flatMap((line, at) => {
    if (line.trim() === '' || (lines[at - 1] ?? '').trim() !== '') return [];
    return [[line, (lines[at + 1] ?? '').trim() || line.trim()] as const];
  });
}

describe.skipIf(shared.skip)('linkify-it', () => {
  test('links and mailboxes: every case that concerns us', () => {
    const cases = linkifyCases().filter(([text]) => !(text.trim() in NOT_OURS_OF_LINKIFY));
    expect(cases.length).toBeGreaterThan(100);
    for (const [text, expected] of cases) {
      const mails = extractContacts({ title: '', body: text }).flatMap(({ kind, quote }) => (kind === 'email' ? [quote] : []));
      const found = [...linkTexts(text), ...mails];
      expect([text, found]).toEqual([text, expect.arrayContaining([expected.replace(/^mailto:/i, '')])]);
    }
  });

  test('what is left out is in the suite', () => {
    const all = new Set(linkifyCases().map(([text]) => text.trim()));
    expect(Object.keys(NOT_OURS_OF_LINKIFY).filter((text) => !all.has(text))).toEqual([]);
  });
});
