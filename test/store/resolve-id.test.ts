/** What a person types for a job: an id, its first characters, or the address of its post. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/store/ledger.ts';
import { type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { quietTimeOf } from '../processor-time.ts';
import { put } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(() => temporary.dispose());

const at = async (nativeId: string, url: string | null, fingerprint: string | null = null): Promise<string> =>
  (await put(ledger, nativeId, { fingerprint, post: { url } })).id;

describe('the address of a post', () => {
  test.each([
    [
      'https://www.reddit.com/r/forhire/comments/14cwyd/hiring_a_logo/',
      [
        'https://old.reddit.com/r/forhire/comments/14cwyd/hiring_a_logo/?utm_source=share&utm_medium=web2x',
        'reddit.com/r/ForHire/comments/14CWYD',
        '<https://redd.it/14cwyd>',
        ' https://www.reddit.com/r/forhire/comments/14cwyd/hiring_a_logo/ ',
      ],
    ],
    [
      'https://news.ycombinator.com/item?id=4711',
      ['news.ycombinator.com/item?id=4711&p=2', 'http://news.ycombinator.com/item?id=9#4711'],
    ],
    [
      'https://github.com/Acme/Site/issues/7',
      ['https://github.com/acme/site/issues/7#issuecomment-1', 'www.github.com/acme/site/issues/7'],
    ],
    ['https://x.com/jo/status/1790000000000000001', ['https://mobile.twitter.com/jo/status/1790000000000000001?s=20']],
    [
      'https://jobs.example/a%20b?id=1_2&utm_source=feed',
      ['https://m.jobs.example/a b?id=1_2', 'http://jobs.example/a%20b/?id=1_2&fbclid=x'],
    ],
    ['https://jobs.example/', ['jobs.example', 'https://www.jobs.example']],
    ['https://работа.рф', ['работа.рф', 'https://xn--80aac6chp.xn--p1ai/', 'https://www.работа.рф/']],
  ])('%s is found however it is spelled', async (url, spellings) => {
    const id = await at('a', url);
    await at('b', 'https://jobs.example/other');
    await at('c', null);
    for (const spelling of [url, ...spellings]) expect(await ledger.read.resolveId(spelling), spelling).toBe(id);
  });

  test('of a post and its copies is the post, of a copy alone the copy', async () => {
    const first = await at('a', 'https://jobs.example/1', 'same');
    await at('b', 'https://jobs.example/1?utm_source=x', 'same');
    const copy = await at('c', 'https://elsewhere.example/1', 'same');
    expect(await ledger.read.resolveId('jobs.example/1')).toBe(first);
    expect(await ledger.read.resolveId('elsewhere.example/1')).toBe(copy);
  });

  test('that several posts share names them all', async () => {
    const [one, two] = [await at('a', 'https://jobs.example/apply'), await at('b', 'https://jobs.example/apply')];
    await expect(ledger.read.resolveId('https://jobs.example/apply')).rejects.toMatchObject({
      code: 'ambiguous_id',
      message: `"https://jobs.example/apply" could be ${one} (lead), ${two} (lead)`,
      fix: 'Name one by its id; loop show tells each.',
    });
  });

  test.each(['https://jobs.example/2', 'jobs.example/%', 'https://jobs.example/_', 'example.com', 'HTTPS://'])(
    'of no recorded post says what to do: %s',
    async (typed) => {
      await at('a', 'https://jobs.example/1');
      await expect(ledger.read.resolveId(typed)).rejects.toMatchObject({
        code: 'unknown_id',
        fix: expect.stringContaining('loop list'),
      });
    },
  );
});

test.each(['jo@jobs.example', 'k3f9/x', '../etc', 'a.b', '日本'])('what is neither is told as no id: %s', async (typed) => {
  await at('a', 'https://jobs.example/1');
  await expect(ledger.read.resolveId(typed)).rejects.toMatchObject({
    code: 'unknown_id',
    message: expect.stringMatching(/is not an id of this ledger|is too short for an id/),
  });
});

test('hostile addresses end', async () => {
  await at('a', `https://jobs.example/${'a'.repeat(3000)}`);
  for (const typed of [
    `https://${'a.'.repeat(50_000)}com`,
    `${'a.'.repeat(50_000)}com/x`,
    `https://x.example/${'%'.repeat(100_000)}`,
  ]) {
    const resolved = (): Promise<unknown> =>
      expect(ledger.read.resolveId(typed)).rejects.toMatchObject({ message: expect.stringMatching(/^.{1,300}$/s) });
    expect(await quietTimeOf(resolved)).toBeLessThan(250);
  }
});
