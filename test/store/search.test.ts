import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Stage } from '../../src/domain/opportunity.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { openLedger } from '../../src/store/open.ts';
import { matchOf, searchText, typedWords } from '../../src/store/search-text.ts';
import { newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { append, BODY, drafted, put } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(() => temporary.dispose());

async function search(filter: Parameters<Ledger['read']['search']>[0]): ReturnType<Ledger['read']['search']> {
  await index();
  return ledger.read.search(filter);
}

const index = (limit = 10_000): Promise<number> => ledger.transact({ actor: 'operator' }, (tx) => tx.indexSearch(limit));

async function titles(words: string, stage: Stage | null = null, limit = 100): Promise<readonly string[]> {
  return (await search({ words, stage, limit })).map(({ title }) => title);
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
        const found = await search({ words: text, stage: null, limit: 10_000 });
        expect(typedWords(text).length === 0 || found.some((job) => job.id === id)).toBe(true);
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
    expect((await search({ words: 'again', stage: 'drafted', limit: 1 }))[0]).toMatchObject({
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

  test('sees what was indexed, once it is committed', async () => {
    await ledger.transact({ actor: 'operator' }, (tx) =>
      tx.putPosts([newPost('7', { post: { title: 'Unheard-of', body: '' } })]),
    );
    const failed = ledger.transact({ actor: 'operator' }, async (tx) => {
      await tx.indexSearch(100);
      expect(await tx.search({ words: 'unheard', stage: null, limit: 1 })).toHaveLength(1);
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await ledger.read.search({ words: 'unheard', stage: null, limit: 1 })).toEqual([]);
    expect(await ledger.read.isSearchable()).toBe(false);
    expect(await titles('unheard')).toEqual(['Unheard-of']);
    expect(await ledger.read.isSearchable()).toBe(true);
  });
});

describe('the index', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, i) => newPost(`m${i}`, { post: { title: `Post ${i}`, body: 'same' } }));

  test('takes posts in part by part, each once', async () => {
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(many(25)));
    expect(await ledger.read.isSearchable()).toBe(false);
    expect([await index(10), await index(10), await index(10), await index(10)]).toEqual([10, 10, 5, 0]);
    expect(await ledger.read.search({ words: 'same', stage: null, limit: 100 })).toHaveLength(25);
  });

  test('is made anew where nothing says how far it reaches', async () => {
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(many(5)));
    await index();
    const raw = new Database(temporary.path);
    raw.exec('DELETE FROM cursors');
    raw.close();
    expect(await ledger.read.isSearchable()).toBe(false);
    expect(await titles('same')).toHaveLength(5);
  });

  test('is empty in a ledger from before it, and fills at the first search', async () => {
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(many(3)));
    await ledger.close();
    ledger = await openLedger({ location: temporary.path, clock: temporary.clock, ids: temporary.ids });
    expect(await ledger.read.search({ words: 'same', stage: null, limit: 5 })).toEqual([]);
    expect(await titles('same')).toHaveLength(3);
    await ledger.close();
  });
});

test('what is indexed is ASCII as it is, and otherwise words without case, accents and signs', () => {
  expect(searchText('Landing-Page', 'for $5')).toBe('Landing-Page for $5');
  expect(searchText('“Quoted” – text…', '')).not.toMatch(/[^\0-\x7f]/);
  expect(searchText('ÉCOLE', 'ﬁn').trim()).toBe('ecole fin');
  expect(matchOf(typedWords('Landing, PAGE landing'))).toBe('"landing" "page"');
  expect(typedWords('… — !')).toEqual([]);
  expect(typedWords(Array.from({ length: 40 }, (_, i) => `w${i}`).join(' '))).toHaveLength(16);
});
