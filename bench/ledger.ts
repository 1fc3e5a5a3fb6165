/**
 * The store against bare better-sqlite3 doing the same work with hand-written SQL on the same tables, as ratios of one run (1.0 is as
 * fast as bare; higher is better), and the cost of `figures` on a small and a large ledger.
 *
 *     node bench/ledger.ts [posts, default 100000]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Ledger, NewPost } from '../src/store/ledger.ts';
import { openLedger } from '../src/store/open.ts';

const BATCH = 5000;
const ROUNDS = 5;

const clock = { now: () => new Date('2026-03-01T00:00:00Z'), sleep: async () => undefined };
let made = 0;
const ids = { bytes: (length: number) => new Uint8Array(length), uuid: () => `id-${process.pid}-${++made}` };

const BODY = 'Looking for somebody to build a small landing page for my shop. '.repeat(12);

function post(i: number): NewPost {
  const kept = i % 10 === 0;
  return {
    post: {
      source: 'reddit',
      nativeId: `n${i}`,
      url: `https://example.com/comments/n${i}`,
      title: `[Hiring] A landing page, number ${i}`,
      body: `${BODY}${i}`,
      author: { name: `u${i}`, url: `https://example.com/u/u${i}` },
      postedAt: new Date(1.7e12 + i * 1000).toISOString(),
      tags: ['hiring', 'remote'],
      replies: 3,
      thread: null,
    },
    screening: {
      kind: kept ? 'request' : 'offer',
      kindConfidence: 0.9,
      engagement: 'contract',
      budget: { minMinor: 10_000, maxMinor: 20_000, currency: 'USD', unit: 'fixed' },
      service: 'landing_page',
      score: i % 100,
      reasons: ['asks for work', 'names a budget', 'recent'],
      counterReasons: [],
      kept,
      dropped: kept ? null : 'offer',
    },
    // As many keys as a text has, none of them shared: what is found costs a comparison, which is no work of the store.
    nearKeys: kept ? Array.from({ length: 9 }, (_, key) => Math.imul(i * 9 + key + 1, 0x9e3779b1) | 0) : [],
    fingerprint: `${((i * 2_654_435_761) >>> 0).toString(16)}-${i}`,
  };
}

const batches = (count: number): NewPost[][] =>
  Array.from({ length: Math.ceil(count / BATCH) }, (_, b) =>
    Array.from({ length: Math.min(BATCH, count - b * BATCH) }, (__, i) => post(b * BATCH + i)),
  );

/** A new ledger with `count` posts, and how fast they went in. */
export async function filled(path: string, count: number): Promise<{ ledger: Ledger; perSecond: number }> {
  const ledger = await openLedger({ location: path, clock, ids });
  let spentMs = 0;
  for (const batch of batches(count)) {
    const startedAt = performance.now();
    await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(batch));
    spentMs += performance.now() - startedAt;
  }
  return { ledger, perSecond: (count / spentMs) * 1000 };
}

/** The rows of a filled ledger, inserted again into an empty copy of its schema with nothing but better-sqlite3. */
async function barePerSecond(path: string, full: string): Promise<number> {
  const source = new Database(full, { readonly: true });
  const rows = source.prepare('SELECT * FROM posts ORDER BY seq').raw().all() as unknown[][];
  const held = source.prepare('SELECT key, seq FROM near_keys').all() as { key: number; seq: number }[];
  const keysOf = Map.groupBy(held, ({ seq }) => seq);
  source.close();
  await (await openLedger({ location: path, clock, ids })).close();
  const bare = new Database(path);
  for (const pragma of ['synchronous = FULL', 'foreign_keys = ON', 'cache_size = -32768', 'wal_autocheckpoint = 8192'])
    bare.pragma(pragma);
  const places = new Array(rows[0]?.length ?? 0).fill('?').join(', ');
  const insert = bare.prepare(`INSERT INTO posts VALUES (${places})`);
  const known = bare.prepare('SELECT identity, duplicate_of FROM posts WHERE id = ?');
  const same = bare.prepare("SELECT seq, id, kept, recency FROM posts WHERE fingerprint = ? AND screened <> 'duplicate'");
  const near = bare.prepare('SELECT seq FROM near_keys WHERE key IN (?, ?, ?, ?, ?, ?, ?, ?, ?)').pluck();
  const keep = bare.prepare(`INSERT OR IGNORE INTO near_keys VALUES ${new Array(9).fill('(?, ?, ?)').join(', ')}`);
  const startedAt = performance.now();
  for (let from = 0; from < rows.length; from += BATCH) {
    bare.exec('BEGIN IMMEDIATE');
    for (let at = from; at < Math.min(rows.length, from + BATCH); at++) {
      const row = rows[at] ?? [];
      const seq = Number(row[0]);
      const keys = keysOf.get(seq);
      known.get(row[1]);
      same.all(row[3]);
      if (keys !== undefined) near.all(keys.map(({ key }) => key));
      insert.run(row);
      if (keys !== undefined) keep.run(keys.flatMap(({ key }) => [key, seq % 8, seq]));
    }
    bare.exec('COMMIT');
  }
  const spentMs = performance.now() - startedAt;
  bare.close();
  return (rows.length / spentMs) * 1000;
}

/** Microseconds a call of each, the best of rounds that take turns, so that a busy machine slows both. */
async function perCallUs(calls: number, ...rivals: readonly ((i: number) => unknown)[]): Promise<number[]> {
  const best = rivals.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, call] of rivals.entries()) {
      const startedAt = performance.now();
      for (let i = 0; i < calls; i++) await call(i);
      best[index] = Math.min(best[index] ?? 0, ((performance.now() - startedAt) * 1000) / calls);
    }
  }
  return best;
}

function line(name: string, ours: string, bare: string, ratio: number): void {
  process.stdout.write(`${name.padEnd(28)} ${ours.padStart(14)} ${bare.padStart(14)} ${ratio.toFixed(2).padStart(8)}\n`);
}

/** Prints the ratios; `count` is the number of posts in the large ledger. */
export async function measureLedger(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'loop-bench-'));
  try {
    await measureIn(folder, count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, count: number): Promise<void> {
  process.stdout.write(`${''.padEnd(28)} ${'loop'.padStart(14)} ${'bare'.padStart(14)} ${'ratio'.padStart(8)}\n`);
  const path = join(folder, 'large.db');
  const { ledger, perSecond } = await filled(path, count);
  await ledger.close();
  const bareRate = await barePerSecond(join(folder, 'bare.db'), path);
  line(`putPosts of ${count}`, `${perSecond.toFixed(0)}/s`, `${bareRate.toFixed(0)}/s`, perSecond / bareRate);

  const large = await openLedger({ location: path, clock, ids });
  const leads = await large.read.idsInStage('lead', null, 1000);
  const id = (i: number): string => leads[i % leads.length] ?? '';
  for (const lead of leads.slice(0, 200)) {
    await large.transact({ actor: 'operator' }, (tx) =>
      tx.appendJob(lead, 0, [
        { type: 'lead.kept', data: { by: 'person' } },
        { type: 'lead.skipped', data: { reason: 'x' } },
        { type: 'lead.kept', data: { by: 'person' } },
      ]),
    );
  }
  const bare = new Database(path, { readonly: true });
  const compare = async (name: string, ours: (i: number) => unknown, theirs: (i: number) => unknown): Promise<void> => {
    const [us = 0, them = 0] = await perCallUs(10_000, ours, theirs);
    line(name, `${us.toFixed(1)} µs`, `${them.toFixed(1)} µs`, them / us);
  };
  const byId = bare.prepare('SELECT * FROM posts WHERE id = ?');
  await compare(
    'opportunity',
    (i) => large.read.opportunity(id(i)),
    (i) => byId.get(id(i)),
  );
  const stream = bare.prepare(
    'SELECT seq, id, stream, version, type, data, actor, cause, at FROM events WHERE stream = ? ORDER BY version',
  );
  await compare(
    'job of three events',
    (i) => large.read.job(id(i % 200)),
    (i) => stream.all(`job:${id(i % 200)}`),
  );
  const known = bare.prepare('SELECT stage, screened FROM posts WHERE id = ?');
  await compare(
    'resolveId',
    (i) => large.read.resolveId(id(i)),
    (i) => known.get(id(i)),
  );
  const open = bare.prepare(
    `SELECT p.id, p.stage, p.source, p.title, p.score, p.service, p.budget, p.posted_at, o.price_minor, o.currency FROM posts p
     LEFT JOIN offers o ON o.job_id = p.id WHERE p.listed = 1 ORDER BY p.score DESC, p.recency DESC, p.seq DESC LIMIT 20`,
  );
  await compare(
    'list of 20',
    () => large.read.list({ stage: null, limit: 20 }),
    () => open.all(),
  );

  const { ledger: small } = await filled(join(folder, 'small.db'), 1000);
  const figures = [small, large].map(
    ({ read }) =>
      () =>
        read.figures(),
  );
  const [smallUs = 0, largeUs = 0] = await perCallUs(5000, ...figures);
  line(`figures, 1000 to ${count} posts`, `${largeUs.toFixed(1)} µs`, `${smallUs.toFixed(1)} µs`, largeUs / smallUs);
  bare.close();
  await Promise.all([small.close(), large.close()]);
}

if (import.meta.main) await measureLedger(Number(process.argv[2] ?? 100_000));
