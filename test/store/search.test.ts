import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Stage } from '../../src/domain/opportunity.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { migrate } from '../../src/store/migrate.ts';
import { indexRecordedPosts } from '../../src/store/migrations/0004-near-duplicates-and-search.ts';
import { matchOf, searchText } from '../../src/store/search-text.ts';
import { openWriter } from '../../src/store/sqlite-ledger.ts';
import { newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { append, BODY, drafted, put } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(() => temporary.dispose());

async function titles(words: string, stage: Stage | null = null, limit = 100): Promise<readonly string[]> {
  return (await ledger.read.search({ words, stage, limit })).map(({ title }) => title);
}

describe('search', () => {
  beforeEach(async () => {
    await put(ledger, '1', { post: { title: 'Landing page for a bakery', body: 'Bread, cakes; opening hours.' } });
    await put(ledger, '2', { post: { title: 'A page', body: 'It must be LANDING on “mobile” too.' } });
    await put(ledger, '3', { post: { title: 'Logo für ein Café in Zürich', body: 'naïve — résumé' } });
    await put(ledger, '4', {
      post: { title: '网站设计', body: '我们需要一个新的网站' },
      screening: { kept: false, dropped: 'too_old' },
    });
  });

  test.each<readonly [string, readonly string[]]>([
    ['landing page', ['A page', 'Landing page for a bakery']],
    ['PAGE landing', ['A page', 'Landing page for a bakery']],
    ['bakery', ['Landing page for a bakery']],
    ['bread cakes hours', ['Landing page for a bakery']],
    ['mobile', ['A page']],
    ['zurich', ['Logo für ein Café in Zürich']],
    ['cafe résume', ['Logo für ein Café in Zürich']],
    ['网站', ['网站设计']],
    ['page bread logo', []],
    ['nothing', []],
    ['pag', []],
    ['', []],
    ['?!', []],
  ])('%j', async (words, expected) => expect(await titles(words)).toEqual(expected));

  test('takes what looks like syntax for words', async () => {
    for (const typed of [
      '"',
      'landing"',
      'landing OR logo',
      'NOT landing',
      'landing*',
      'title:landing',
      'landing NEAR page',
      '-landing',
      '(landing',
      "x' OR 1=1 --",
      '^landing',
      '{text}: page',
      '\0',
      '🦀',
      'a'.repeat(5000),
    ])
      await expect(titles(typed)).resolves.toEqual(expect.any(Array));
    expect(await titles('landing-page')).toEqual(['A page', 'Landing page for a bakery']);
    expect(await titles('landing OR logo')).toEqual([]);
  });

  test('any text finds the post that holds it, or holds no word', async () => {
    let made = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), async (text) => {
        const { id } = await put(ledger, `any${made++}`, { post: { title: 'x', body: text } });
        const found = await ledger.read.search({ words: text, stage: null, limit: 10_000 });
        expect(matchOf(text) === null || found.some((job) => job.id === id)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  test('keeps to a stage and a limit, the last recorded first', async () => {
    const { id } = await put(ledger, '5', { post: { title: 'Landing page again', body: 'x' } });
    const { id: skipped } = await put(ledger, '6', { post: { title: 'Landing page skipped', body: 'x' } });
    await append(ledger, id, drafted('o'));
    await append(ledger, skipped, { type: 'lead.skipped', data: { reason: BODY } });
    expect(await titles('landing', 'lead')).toEqual(['A page', 'Landing page for a bakery']);
    expect(await titles('landing', 'lead', 1)).toEqual(['A page']);
    expect(await titles('landing', 'skipped')).toEqual(['Landing page skipped']);
    expect(await titles('landing', 'captured')).toEqual([]);
    expect(await titles('landing', null, 3)).toEqual(['Landing page skipped', 'Landing page again', 'A page']);
    expect((await ledger.read.search({ words: 'again', stage: 'drafted', limit: 1 }))[0]).toMatchObject({
      id,
      stage: 'drafted',
      price: { amountMinor: 10_000 },
    });
  });

  test('finds the same in a stage of many as in one of few', async () => {
    const posts = Array.from({ length: 2100 }, (_, i) =>
      newPost(`many${i}`, {
        post: { title: `Offer ${i}`, body: i % 100 === 0 ? 'century' : 'year' },
        screening: { kept: false, dropped: 'offer' },
      }),
    );
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(posts));
    expect(await titles('century', 'dropped', 3)).toEqual(['Offer 2000', 'Offer 1900', 'Offer 1800']);
    expect(await titles('century', 'lead')).toEqual([]);
  });

  test('sees what its own transaction wrote, and nothing of one that was rolled back', async () => {
    const failed = ledger.transact({ actor: 'operator' }, async (tx) => {
      await tx.putPosts([newPost('7', { post: { title: 'Unheard-of', body: '' } })]);
      expect(await tx.search({ words: 'unheard', stage: null, limit: 1 })).toHaveLength(1);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await titles('unheard')).toEqual([]);
  });
});

test('what is indexed is ASCII as it is, and otherwise words without case, accents and signs', () => {
  expect(searchText('Landing-Page', 'for $5')).toBe('Landing-Page for $5');
  expect(searchText('“Quoted” – text…', '')).not.toMatch(/[^\0-\x7f]/);
  expect(searchText('ÉCOLE', 'ﬁn').trim()).toBe('ecole fin');
  expect(matchOf('Landing, PAGE landing')).toBe('"landing" "page"');
  expect(matchOf('… — !')).toBeNull();
  expect(matchOf(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '))?.split(' ')).toHaveLength(16);
});

test('posts from before the index are indexed by the migration', async () => {
  await put(ledger, 'old', { post: { title: 'Landing page', body: 'für Zürich' } });
  await ledger.close();
  const raw = new Database(temporary.path);
  raw.exec("INSERT INTO posts_search (posts_search) VALUES ('delete-all')");
  raw.close();
  const connection = openWriter(temporary.path);
  const version = Number(connection.pragma('user_version')) + 1;
  migrate({ connection, migrations: [{ version, sql: 'SELECT 1', fill: indexRecordedPosts }], now: '2026-03-02T09:00:00.000Z' });
  connection.pragma(`user_version = ${version - 1}`);
  connection.close();
  const { openLedger } = await import('../../src/store/open.ts');
  const reopened = await openLedger({ location: temporary.path, clock: temporary.clock, ids: temporary.ids });
  expect(await reopened.read.search({ words: 'zurich page', stage: null, limit: 5 })).toHaveLength(1);
  await reopened.close();
});
