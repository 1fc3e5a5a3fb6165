/** Search over more posts than a block, which here lie far apart: a block is a range of their numbers. */
import { readdirSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/store/ledger.ts';
import { SCHEMA_VERSION } from '../../src/store/migrate.ts';
import { openLedger } from '../../src/store/open.ts';
import { BLOCK_SIZE } from '../../src/store/posting-list.ts';
import { searchText } from '../../src/store/search-text.ts';
import { newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { BACK_TO_SEVEN } from '../old-ledgers.ts';
import { append, drafted } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(async () => {
  await ledger.close();
  await temporary.dispose();
});

interface Row {
  readonly seq: number;
  readonly title: string;
  readonly body: string;
  readonly stage: string;
}

function raw<T>(work: (db: Database.Database) => T): T {
  const db = new Database(temporary.path);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Posts whose numbers are `apart` of each other; every third is no lead. */
async function record(bodies: readonly string[], apart: number): Promise<void> {
  const posts = bodies.map((body, i) =>
    newPost(`p${i}`, { post: { title: `Post ${i}`, body }, screening: i % 3 === 0 ? { kept: false, dropped: 'offer' } : {} }),
  );
  await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(posts));
  // From the last to the first, so that no number is taken.
  raw((db) => {
    const move = db.prepare('UPDATE posts SET seq = ? WHERE seq = ?');
    db.transaction(() => {
      for (let seq = posts.length; seq > 0; seq--) move.run(seq * apart, seq);
    })();
  });
}

async function index(): Promise<number> {
  let steps = 0;
  for (; !(await ledger.read.isSearchable()); steps++) {
    expect(steps).toBeLessThan(100);
    await ledger.transact({ actor: 'operator' }, (tx) => tx.indexSearch(50_000));
  }
  return steps;
}

const count = (table: string): number => raw((db) => Number(db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()));

/** What a search must find, said without an index. */
function expected(words: readonly string[], stage: string | null, limit: number): readonly string[] {
  const rows = raw((db) => db.prepare('SELECT seq, title, body, stage FROM posts ORDER BY seq DESC').all() as Row[]);
  return rows
    .filter((row) => (stage === null || row.stage === stage) && words.every((word) => row.body.split(' ').includes(word)))
    .slice(0, limit)
    .map(({ title }) => title);
}

async function titles(
  words: readonly string[],
  stage: 'lead' | 'dropped' | 'drafted' | null = null,
  limit = 20,
): Promise<string[]> {
  return (await ledger.read.search({ words: words.join(' '), stage, limit })).map(({ title }) => title);
}

const WORDS = ['inall', 'half', 'third', 'seventh', 'few', 'late', 'early', 'single'];
/** Words of every frequency, some of them frequent in some blocks only. */
const bodyOf = (i: number): string =>
  [
    'inall',
    i % 2 === 0 ? 'half' : '',
    i % 3 === 1 ? 'third' : '',
    i % 7 === 0 ? 'seventh' : '',
    i % 90 === 5 ? 'few' : '',
    i > 900 ? 'late' : '',
    i < 500 ? 'early' : '',
    i === 322 || i === 778 ? 'single' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');

describe('search over several blocks', () => {
  // 1,200 posts 100 apart: three whole blocks of 320 posts, and 240 recent ones.
  beforeEach(() =>
    record(
      Array.from({ length: 1200 }, (_, i) => bodyOf(i)),
      100,
    ),
  );

  const searches = fc.record({
    words: fc.uniqueArray(fc.constantFrom(...WORDS, 'nowhere'), { minLength: 1, maxLength: 4 }),
    stage: fc.constantFrom(null, 'lead' as const, 'dropped' as const, 'drafted' as const),
    limit: fc.constantFrom(1, 3, 20, 200, 2000),
  });

  test('finds what stands there, the last recorded first, with and without the lists of blocks', async () => {
    await index();
    expect(count('search_blocks')).toBe(3);
    expect(count('search_postings')).toBeGreaterThan(10);
    const { id } = (await ledger.read.search({ words: 'single', stage: 'lead', limit: 1 }))[0] ?? { id: '' };
    await append(ledger, id, drafted('o'));
    const check = (numRuns: number): Promise<void> =>
      fc.assert(
        fc.asyncProperty(searches, async ({ words, stage, limit }) => {
          expect(await titles(words, stage, limit)).toEqual(expected(words, stage, limit));
        }),
        { numRuns },
      );
    await check(150);
    // A block in the middle lost its lists, then the words all theirs, then the recent posts their index.
    raw((db) => db.exec('DELETE FROM search_postings WHERE place % 1048576 = 1'));
    await check(60);
    raw((db) => db.exec('DELETE FROM search_words'));
    await check(30);
    raw((db) => db.exec("DELETE FROM cursors WHERE name = 'recent search index reaches'"));
    await check(30);
  });

  test('frequent words and recent posts are found without the table of all posts, rare words in it', async () => {
    await index();
    raw((db) => db.exec("INSERT INTO posts_search (posts_search) VALUES ('delete-all')"));
    for (const stage of [null, 'lead', 'dropped', 'drafted'] as const) {
      expect(await titles(['half', 'third', 'inall'], stage, 2000)).toEqual(expected(['half', 'third', 'inall'], stage, 2000));
    }
    const few = expected(['few'], null, 2000);
    expect(await titles(['few'], null, 2000)).toEqual(few.filter((title) => Number(title.slice(5)) * 100 > 3 * BLOCK_SIZE));
  });

  test('words that are rare in one block and frequent in another are found in both', async () => {
    await index();
    for (const words of [['late'], ['early', 'late'], ['early', 'few'], ['late', 'seventh'], ['few', 'half', 'third']])
      for (const stage of [null, 'lead', 'dropped'] as const)
        expect(await titles(words, stage, 50)).toEqual(expected(words, stage, 50));
  });

  test('what is missing is made by who searches, a few blocks at a time, and what comes later with it', async () => {
    expect(await ledger.read.isSearchable()).toBe(false);
    expect(await index()).toBe(2);
    expect(await index()).toBe(0);
    await ledger.transact({ actor: 'operator' }, (tx) =>
      tx.putPosts([newPost('later', { post: { title: 'Later', body: 'inall half' } })]),
    );
    expect(await titles(['half'], null, 1)).toEqual(['Post 1198']);
    expect(await index()).toBe(1);
    expect(await titles(['half'], null, 2)).toEqual(['Later', 'Post 1198']);
    // The recent posts fill their block: it gets lists, and the index of recent posts begins anew.
    raw((db) => db.prepare('UPDATE posts SET seq = ? WHERE title = ?').run(4 * BLOCK_SIZE - 1, 'Later'));
    raw((db) => db.exec("UPDATE cursors SET value = '120000' WHERE name LIKE '%search index reaches'"));
    await index();
    expect(count('search_blocks')).toBe(4);
    expect(await titles(['half'], null, 2)).toEqual(['Later', 'Post 1198']);
  });
});

describe('erasing', () => {
  const texts = Array.from({ length: 700 }, (_, i) => (i < 100 ? 'secret shared' : 'shared'));

  /** As whoever erases a text must do it. */
  function erase(title: string, how: 'UPDATE' | 'DELETE'): void {
    raw((db) => {
      const row = db.prepare('SELECT seq, title, body FROM posts WHERE title = ?').get(title) as Row;
      db.prepare("INSERT INTO posts_search (posts_search, rowid, text) VALUES ('delete', ?, ?)").run(
        BigInt(row.seq),
        searchText(row.title, row.body),
      );
      const statement =
        how === 'DELETE' ? 'DELETE FROM posts WHERE seq = ?' : "UPDATE posts SET title = '', body = '' WHERE seq = ?";
      db.prepare(statement).run(row.seq);
    });
  }

  test.each(['UPDATE', 'DELETE'] as const)(
    '%s of a post in a whole block takes its words out of all lists of the block',
    async (how) => {
      await record(texts, 100);
      await index();
      expect(await titles(['secret'], null, 200)).toHaveLength(100);
      const listed = (word: string): number[] =>
        raw((db) =>
          db
            .prepare(
              'SELECT place % 1048576 FROM search_postings JOIN search_words ON id = place / 1048576 WHERE word = ? ORDER BY 1',
            )
            .pluck()
            .all(word),
        ) as number[];
      expect([listed('secret'), listed('shared')]).toEqual([[0], [0, 1]]);
      erase('Post 7', how);
      expect([listed('secret'), listed('shared')]).toEqual([[], [1]]);
      expect(await titles(['secret'], null, 200)).toHaveLength(99);
      expect(await ledger.read.isSearchable()).toBe(false);
      await index();
      expect([listed('secret'), listed('shared')]).toEqual([[0], [0, 1]]);
      const left = await titles(['secret', 'shared'], null, 200);
      expect(left).toHaveLength(99);
      expect(left).not.toContain('Post 7');
      // A word that no list speaks about any more is gone with the last of them.
      for (let i = 0; i < 40; i++) if (i !== 7) erase(`Post ${i}`, how);
      await index();
      expect(raw((db) => db.prepare("SELECT count(*) FROM search_words WHERE word = 'secret'").pluck().get())).toBe(0);
      expect(await titles(['secret'], null, 200)).toHaveLength(60);
    },
  );

  test.each(['UPDATE', 'DELETE'] as const)(
    '%s of a recent post empties the index of recent posts, which is then made anew',
    async (how) => {
      await record([...texts, 'hidden shared', 'shared'], 100);
      await index();
      expect(await titles(['hidden', 'shared'])).toEqual(['Post 700']);
      erase('Post 700', how);
      const held = (): unknown =>
        raw((db) =>
          db.prepare("SELECT count(*) FROM posts_search_recent WHERE posts_search_recent MATCH 'hidden'").pluck().get(),
        );
      expect(held()).toBe(0);
      expect(await titles(['hidden', 'shared'])).toEqual([]);
      expect(await titles(['shared'], null, 2)).toEqual(['Post 701', 'Post 699']);
      expect(await ledger.read.isSearchable()).toBe(false);
      await index();
      expect(held()).toBe(0);
      expect(await titles(['shared'], null, 2)).toEqual(['Post 701', 'Post 699']);
    },
  );
});

test('a ledger of schema 7 gets its lists from who searches first, and keeps what FTS5 already holds', async () => {
  await record(
    Array.from({ length: 700 }, (_, i) => bodyOf(i)),
    100,
  );
  await index();
  await ledger.close();
  raw((db) => db.exec(`${BACK_TO_SEVEN} PRAGMA user_version = 7`));
  const upgrades: number[] = [];
  const onUpgrade = ({ from, to }: { from: number; to: number }): number => upgrades.push(from, to);
  ledger = await openLedger({ location: temporary.path, clock: temporary.clock, ids: temporary.ids, onUpgrade });
  expect(upgrades).toEqual([7, SCHEMA_VERSION]);
  expect(readdirSync(`${temporary.folder}/data`).filter((name) => name.includes('.v7-'))).toHaveLength(1);
  // Nothing was indexed while the ledger was opened, and the old index serves.
  expect(count('search_blocks')).toBe(0);
  expect(await ledger.read.isSearchable()).toBe(false);
  expect(await titles(['half', 'third'])).toEqual(expected(['half', 'third'], null, 20));
  const indexed = await ledger.transact({ actor: 'operator' }, (tx) => tx.indexSearch(50_000));
  expect(indexed).toBe(0);
  expect(await ledger.read.isSearchable()).toBe(true);
  expect(count('search_blocks')).toBe(2);
  expect(await titles(['half', 'third'])).toEqual(expected(['half', 'third'], null, 20));
});
