import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PersonLink } from '../../src/domain/identity.ts';
import { type Breadth, ordered, personAround } from '../../src/domain/person-graph.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { allMigrations, migrate } from '../../src/store/migrate.ts';
import { openLedger } from '../../src/store/open.ts';
import { openWriter } from '../../src/store/sqlite-ledger.ts';
import { assertRebuildEqual, countingIds, fakeClock, newPost, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { BACK_TO_SEVEN } from '../old-ledgers.ts';
import { append, BODY, messageApproved, messageIntended, presentedEvents, put } from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(async () => {
  await assertRebuildEqual(ledger);
  await temporary.dispose();
});

function link(author: string, contact: string, isStrong = true): PersonLink {
  return { author, contact, kind: 'email', start: 1, end: 9, isStrong };
}

async function read(jobId: string, author: string, ...links: readonly PersonLink[]): Promise<void> {
  await ledger.transact({ actor: 'operator' }, (tx) => tx.putPerson(jobId, { author, links }));
}

async function say(type: 'person.split' | 'person.merged', one: string, two: string, jobId = 'job'): Promise<void> {
  const [key, other] = ordered(one, two);
  await ledger.transact({ actor: 'operator' }, (tx) =>
    tx.appendPerson(key, [{ type, data: { key, other, jobId, reason: BODY } }]),
  );
}

async function around(key: string, breadth: Breadth = 'shown'): Promise<string[]> {
  return [...(await ledger.read.person(key, breadth)).keys].sort();
}

test.each<[string, (id: string) => Promise<unknown>]>([
  ['a post that was read', (id) => read(id, 'jo')],
  ['a word of the operator', (id) => say('person.split', 'jo', 'al', id)],
  ['a message', (id) => append(ledger, id, ...presentedEvents('a'))],
  [
    'a “no”',
    () =>
      ledger.transact({ actor: 'operator' }, (tx) =>
        tx.appendPerson('jo', [{ type: 'person.suppressed', data: { key: 'jo', reason: 'declined' } }]),
      ),
  ],
])('nobody is known before %s', async (_, become) => {
  const { id } = await put(ledger, 'a');
  expect(await ledger.read.knowsAnybody()).toBe(false);
  await become(id);
  expect(await ledger.read.knowsAnybody()).toBe(true);
});

describe('what posts say about who is who', () => {
  test('is found from every side, with its evidence, and replaced when a post is read again', async () => {
    const { id } = await put(ledger, 'a');
    const { id: second } = await put(ledger, 'b');
    await read(id, 'jo', link('jo', 'mail'));
    await read(second, 'al', link('al', 'mail'), link('al', 'doubt', false));
    for (const key of ['jo', 'mail', 'al']) expect(await around(key)).toEqual(['al', 'jo', 'mail']);
    expect(await around('doubt', 'guarded')).toEqual(['al', 'doubt', 'jo', 'mail']);
    expect(await ledger.read.evidence(['jo', 'mail'], 5)).toEqual([{ ...link('jo', 'mail'), jobId: id }]);
    expect(await ledger.read.linksOf(second)).toHaveLength(2);
    expect(await ledger.read.jobsOfPerson(['jo', 'al'], 5)).toEqual([id, second]);
    expect(await ledger.read.authorOf(id)).toMatchObject({ author: 'jo' });
    await read(second, 'al');
    expect(await around('jo')).toEqual(['jo', 'mail']);
    expect(await ledger.read.linksOf(second)).toEqual([]);
    await expect(read('nowhere', 'jo')).rejects.toMatchObject({ code: 'unknown_id' });
  });

  test('claims count unless they were split off; whom they lead to counts only where the answer is guarded', async () => {
    const { id } = await put(ledger, 'a');
    await read(id, 'al', link('al', 'mail'));
    const claimed = async (breadth: Breadth) => [...(await ledger.read.person('jo', breadth, ['mail'])).keys].sort();
    expect(await claimed('shown')).toEqual(['jo', 'mail']);
    expect(await claimed('guarded')).toEqual(['al', 'jo', 'mail']);
    await say('person.split', 'jo', 'mail');
    expect(await claimed('shown')).toEqual(['jo']);
    expect(await claimed('guarded')).toEqual(['jo']);
  });
});

test('a name that others may show too counts with its author and leads to nobody', async () => {
  const [{ id: one }, { id: two }] = [await put(ledger, 'a'), await put(ledger, 'b')];
  for (const [id, author] of [
    [one, 'post-1'],
    [two, 'post-2'],
  ] as const)
    await read(id, author, { ...link(author, 'feed:jo', false), kind: 'alias' }, link(author, `mail-${author}`));
  expect(await ledger.read.person('post-1', 'guarded')).toMatchObject({ keys: ['post-1', 'mail-post-1'], shared: ['feed:jo'] });
  expect(await ledger.read.person('mail-post-1', 'guarded')).toMatchObject({ shared: ['feed:jo'] });
  expect(await ledger.read.person('post-1', 'shown')).toMatchObject({ shared: [] });
  expect(await ledger.read.person('feed:jo', 'guarded')).toMatchObject({ keys: ['feed:jo'], shared: [] });
  expect(await ledger.read.evidence(['post-1', 'feed:jo'], 5)).toMatchObject([{ kind: 'alias', jobId: one, isStrong: false }]);
});

describe('an operator’s word', () => {
  test('is a fold of the log: the last about a pair counts, the others stay', async () => {
    await say('person.merged', 'a', 'b');
    await say('person.merged', 'b', 'c');
    expect(await around('a')).toEqual(['a', 'b', 'c']);
    await say('person.split', 'c', 'b');
    expect(await around('a')).toEqual(['a', 'b']);
    expect((await ledger.read.person('b', 'shown')).words.map(({ key, other, said }) => [key, other, said])).toEqual([
      ['b', 'c', 'split'],
      ['a', 'b', 'merged'],
    ]);
    await say('person.merged', 'b', 'c');
    expect(await around('c')).toEqual(['a', 'b', 'c']);
  });

  test('says nothing about suppression, and suppression nothing about it', async () => {
    await say('person.split', 'a', 'b');
    const suppress = (type: 'person.suppressed' | 'person.unsuppressed') =>
      ledger.transact({ actor: 'operator' }, (tx) =>
        tx.appendPerson('a', [
          type === 'person.suppressed' ? { type, data: { key: 'a', reason: 'operator' } } : { type, data: { key: 'a' } },
        ]),
      );
    await suppress('person.suppressed');
    await say('person.merged', 'a', 'b');
    expect(await ledger.read.suppression(['a'])).toMatchObject({ reason: 'operator' });
    await suppress('person.unsuppressed');
    expect(await ledger.read.suppression(['a'])).toBeNull();
    expect(await around('a')).toEqual(['a', 'b']);
    await say('person.split', 'a', 'b');
    expect(await ledger.read.suppression(['a'])).toBeNull();
  });

  test('that the log does not say is found by the audit', async () => {
    await say('person.split', 'a', 'b');
    const raw = new Database(temporary.path);
    raw.exec("UPDATE person_words SET said = 'merged'");
    expect(await ledger.compareRebuild()).toEqual([
      expect.stringMatching(/^person_words a: stored .*merged.*, the log says .*split/),
    ]);
    raw.exec("UPDATE person_words SET said = 'split'; INSERT INTO person_words VALUES ('x', 'y', 'split', 'j', 'r', 't')");
    expect(await ledger.compareRebuild()).toEqual(['person_words: 2 rows, the log says 1']);
    raw.exec("DELETE FROM person_words WHERE key = 'x'");
    raw.close();
  });
});

test('what is gathered step by step is what the whole graph says', { timeout: 60_000 }, async () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f'];
  const key = fc.constantFrom(...keys);
  const tie = fc
    .record({ author: key, contact: key, isStrong: fc.boolean() })
    .filter(({ author, contact }) => author !== contact);
  const word = fc.record({ a: key, b: key, isSplit: fc.boolean() }).filter(({ a, b }) => a < b);
  const given = fc.record({
    ties: fc.array(tie, { maxLength: 10 }),
    words: fc.uniqueArray(word, { maxLength: 3, selector: ({ a, b }) => a + b }),
  });
  await fc.assert(
    fc.asyncProperty(given, async ({ ties, words }) => {
      const own = await temporaryLedger();
      try {
        await own.ledger.transact({ actor: 'operator' }, async (tx) => {
          const posts = await tx.putPosts(ties.map((_, index) => newPost(`p${index}`)));
          for (const [index, { author, contact, isStrong }] of ties.entries())
            await tx.putPerson(posts[index]?.id ?? '', { author, links: [link(author, contact, isStrong)] });
          for (const { a, b, isSplit } of words) {
            const type = isSplit ? ('person.split' as const) : ('person.merged' as const);
            await tx.appendPerson(a, [{ type, data: { key: a, other: b, jobId: 'j', reason: BODY } }]);
          }
        });
        const graph = {
          ties: ties.map(({ author: a, contact: b, isStrong }, order) => ({ a, b, order, isStrong })),
          words: words.map(({ a, b, isSplit }) => ({ a, b, said: isSplit ? ('split' as const) : ('merged' as const) })),
        };
        for (const breadth of ['shown', 'guarded'] as const) {
          for (const start of keys) {
            const found = await own.ledger.read.person(start, breadth);
            expect([...found.keys].sort()).toEqual([...personAround(start, graph, breadth)].sort());
            expect(found.isWhole).toBe(true);
          }
        }
        await assertRebuildEqual(own.ledger);
      } finally {
        await own.dispose();
      }
    }),
    { numRuns: 40 },
  );
});

describe('what ten thousand share', () => {
  const MANY = 10_000;

  test('is no bridge, and costs no more to look at than what a few share', { timeout: 60_000 }, async () => {
    await ledger.transact({ actor: 'operator' }, async (tx) => {
      const posts = await tx.putPosts(Array.from({ length: MANY }, (_, i) => newPost(`hub-${i}`)));
      for (const [i, { id }] of posts.entries()) {
        const author = `author-${i}`;
        // One mailbox that all give, and one account that posts for all of them.
        await tx.putPerson(id, {
          author: i % 2 === 0 ? author : 'agency',
          links: [link(i % 2 === 0 ? author : 'agency', i % 2 === 0 ? 'mailbox' : author)],
        });
      }
    });
    expect(await ledger.read.person('author-2', 'guarded')).toMatchObject({ keys: ['author-2'], shared: ['mailbox'] });
    expect(await ledger.read.person('author-3', 'guarded')).toMatchObject({ keys: ['author-3'], shared: ['agency'] });
    for (const hub of ['mailbox', 'agency'])
      expect(await ledger.read.person(hub, 'guarded')).toMatchObject({ keys: [hub], shared: [] });
    // Reading all ten thousand takes some hundred times as long as the few rows that are looked at.
    for (const start of ['author-2', 'author-3', 'mailbox', 'agency'])
      expect(await fastestMs(() => ledger.read.person(start, 'guarded'))).toBeLessThan(10);
    expect(await ledger.read.jobsOfPerson(['agency'], 20)).toHaveLength(20);
  });

  test('nor does one pair that ten thousand posts repeat cost more', { timeout: 60_000 }, async () => {
    await ledger.transact({ actor: 'operator' }, async (tx) => {
      const posts = await tx.putPosts(Array.from({ length: MANY }, (_, i) => newPost(`same-${i}`)));
      for (const { id } of posts) await tx.putPerson(id, { author: 'jo', links: [link('jo', 'mail')] });
    });
    expect(await around('mail')).toEqual(['jo', 'mail']);
    expect(await fastestMs(() => ledger.read.person('jo', 'guarded'))).toBeLessThan(10);
    expect(await ledger.read.evidence(['jo', 'mail'], 3)).toHaveLength(3);
  });

  test('a chain without end is followed as far as 256 identities, and the answer says so', async () => {
    await ledger.transact({ actor: 'operator' }, async (tx) => {
      const posts = await tx.putPosts(Array.from({ length: 400 }, (_, i) => newPost(`chain-${i}`)));
      for (const [i, { id }] of posts.entries()) await tx.putPerson(id, { author: `k${i}`, links: [link(`k${i}`, `k${i + 1}`)] });
    });
    const { keys, isWhole } = await ledger.read.person('k0', 'shown');
    expect(isWhole).toBe(false);
    expect(keys.length).toBeGreaterThan(250);
    expect(keys.length).toBeLessThan(260);
  });

  /** Milliseconds, the fastest of five. */
  async function fastestMs(look: () => Promise<unknown>): Promise<number> {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 5; run++) {
      const start = performance.now();
      await look();
      best = Math.min(best, performance.now() - start);
    }
    return best;
  }
});

describe('one first message a request', () => {
  const same = { fingerprint: 'f' };

  test('whichever job stands for it, and not for one that is asked again after a month', async () => {
    const original = await put(ledger, 'a', same);
    const copy = await put(ledger, 'b', same);
    expect(copy).toMatchObject({ state: 'duplicate', duplicateOf: original.id });
    await append(ledger, original.id, messageApproved('m1'), messageIntended('m1'));
    await append(ledger, copy.id, messageApproved('m2', { personId: 'person-2' }));
    await expect(append(ledger, copy.id, messageIntended('m2'))).rejects.toMatchObject({ code: 'against_policy' });
    expect((await ledger.read.messagesOfRequest(copy.id)).map(({ jobId, id }) => [jobId, id])).toEqual(
      [
        [original.id, 'm1'],
        [copy.id, 'm2'],
      ].sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
    );
    temporary.clock.advance(40 * 86_400_000);
    const again = await put(ledger, 'c', { ...same, post: { postedAt: '2026-04-10T12:00:00.000Z' } });
    expect(again.state).toBe('new');
    await append(ledger, again.id, messageApproved('m3'), messageIntended('m3'));
    expect((await ledger.read.messagesOfRequest(again.id)).map(({ id }) => id)).toEqual(['m3']);
  });

  test('messages are found by person and by recipient, each once, oldest first', async () => {
    const [a, b] = [await put(ledger, 'a'), await put(ledger, 'b')];
    await append(ledger, b.id, messageApproved('m1', { personId: 'p', recipientKey: 'p' }), messageIntended('m1'));
    temporary.clock.advance(1000);
    await append(ledger, a.id, messageApproved('m2', { personId: 'q', recipientKey: 'r' }), messageIntended('m2'));
    const ids = async (keys: string[], since = '') => (await ledger.read.messagesTo(keys, since)).map(({ id }) => id);
    expect(await ids(['p', 'q', 'r'])).toEqual(['m1', 'm2']);
    expect(await ids(['r'])).toEqual(['m2']);
    expect(await ids(['p', 'r'], '2026-03-02T09:00:01.000Z')).toEqual(['m2']);
    expect(await ids(['nobody'])).toEqual([]);
  });
});

test('a ledger in which a copy and its original were both answered is brought up to date, and goes on', async () => {
  const path = `${temporary.folder}/old.db`;
  const [before] = [(await allMigrations()).filter(({ version }) => version < 5)];
  const fresh = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(9) });
  const same = { fingerprint: 'f' };
  const jobs = [await put(fresh, 'a', same), await put(fresh, 'b', same), await put(fresh, 'c', same)];
  for (const [i, { id }] of jobs.entries()) await append(fresh, id, messageApproved(`m${i}`, { personId: `person-${i}` }));
  await append(fresh, jobs[0]?.id ?? '', messageIntended('m0'));
  await fresh.close();
  backToFour(path);
  const connection = openWriter(path);
  migrate({ connection, migrations: [...before, ...(await allMigrations()).slice(4)], now: '2026-03-02T09:00:00.000Z' });
  connection.close();
  const raw = new Database(path, { readonly: true });
  const rows = raw.prepare('SELECT job_id, request_id FROM messages ORDER BY id').all() as {
    job_id: string;
    request_id: string;
  }[];
  raw.close();
  const [a = '', b = '', c = ''] = jobs.map(({ id }) => id);
  // The copy that was answered too is a request of its own; the one that was only approved stands for the original.
  expect(rows).toEqual([
    { job_id: a, request_id: a },
    { job_id: b, request_id: b },
    { job_id: c, request_id: a },
  ]);
  const again = await openLedger({ location: path, clock: fakeClock(), ids: countingIds(10) });
  expect((await again.compareRebuild()).filter((line) => !line.startsWith(`messages ${b}: stored`))).toEqual([]);
  await expect(append(again, c, messageIntended('m2'))).rejects.toMatchObject({ code: 'against_policy' });
  await again.close();
  rmSync(path);

  /** What the schema was before people had identities; the second answer went out then. */
  function backToFour(file: string): void {
    const old = new Database(file);
    old.exec(`
      ${BACK_TO_SEVEN}
      DROP TABLE person_jobs; DROP TABLE person_links; DROP TABLE person_words;
      DROP INDEX messages_of_request; DROP INDEX messages_one_first;
      ALTER TABLE messages DROP COLUMN request_id;
      CREATE UNIQUE INDEX messages_one_first ON messages (person_id, job_id) WHERE purpose = 'first' AND state IN ('intent', 'sent', 'unknown');
      UPDATE messages SET state = 'intent', intended_at = '2026-03-02T09:00:00.000Z', key = 'k1' WHERE id = 'm1';
      PRAGMA user_version = 4;
    `);
    old.close();
  }
});
