import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Post, Screening } from '../../../src/domain/opportunity.ts';
import { createEnrichment, type EnrichedJob } from '../../../src/engines/enrichment/engine.ts';
import type { Ledger } from '../../../src/store/ledger.ts';
import { openLedger } from '../../../src/store/open.ts';
import { keyringOf } from '../../../src/system/keyring.ts';
import { systemClock } from '../../../src/system/node-world.ts';
import { type FakeWorld, fakeWorld } from '../../fake-world.ts';

const KEYRING = keyringOf(new Uint8Array(32).fill(7));

let folder = '';
let fake: FakeWorld;
let ledger: Ledger;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-enrichment-'));
  fake = fakeWorld({ argv: [], cwd: folder });
  const { clock, ids } = fake.world;
  ledger = await openLedger({ location: join(folder, 'ledger.db'), clock, ids });
});

afterEach(async () => {
  await ledger.close();
  rmSync(folder, { recursive: true });
});

const SCREENING: Screening = {
  kind: 'request',
  kindConfidence: 0.9,
  engagement: 'contract',
  budget: null,
  service: 'logo_design',
  score: 50,
  reasons: [],
  counterReasons: [],
  kept: true,
  dropped: null,
};

async function put(bodies: readonly string[], screening: Partial<Screening> = {}): Promise<string[]> {
  const posts = bodies.map((body, index) => {
    const nativeId = `${body.length}-${index}-${screening.dropped ?? 'kept'}`;
    const post: Post = {
      source: 'rss',
      nativeId,
      url: `https://forum.example/t/${nativeId}`,
      title: 'Logo wanted',
      body,
      author: { name: 'jo', url: null },
      postedAt: null,
      tags: [],
      replies: null,
      thread: null,
    };
    return { post, screening: { ...SCREENING, ...screening }, fingerprint: null };
  });
  return (await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts(posts))).map(({ id }) => id);
}

const OFFLINE = { keyring: KEYRING, pages: () => Promise.reject(new Error('nothing is asked of the net')) };
const enrichment = () => createEnrichment({ ledger, clock: fake.world.clock, ...OFFLINE });

describe('enrich', () => {
  test('records contacts with where and when they were found', async () => {
    const [id = ''] = await put(['Email jo [at] acme dot co']);
    expect(await enrichment().enrich([id.slice(0, 6)])).toEqual({
      jobs: 1,
      reachable: 1,
      contacts: 1,
      asked: 1,
      changed: 1,
      pagesRead: 0,
      pagesPassedOver: 0,
    });
    expect(await ledger.read.contacts(id)).toEqual([
      {
        kind: 'email',
        value: 'jo@acme.co',
        quote: 'jo [at] acme dot co',
        start: 18,
        end: 37,
        confidence: 0.95,
        use: 'asked',
        url: 'https://forum.example/t/25-0-kept',
        foundAt: '2026-11-22T12:00:00.000Z',
        verification: { state: 'unknown', reasons: ['whether acme.co takes mail was not looked up'], checkedAt: null },
      },
    ]);
  });

  test('the same again writes nothing and keeps the time of the find', async () => {
    const [id = ''] = await put(['Email jo@acme.co']);
    await enrichment().enrich([id]);
    fake.advance(3_600_000);
    expect(await enrichment().enrich([id])).toMatchObject({ contacts: 1, changed: 0 });
    expect((await ledger.read.contacts(id))[0]?.foundAt).toBe('2026-11-22T12:00:00.000Z');
  });

  test('takes every open job, in batches, and none that screening dropped', async () => {
    const open = await put(Array.from({ length: 450 }, (_, index) => `Email p${index}@acme.co about number ${index}`));
    const dropped = await put(['Email spam@acme.co'], { kept: false, dropped: 'scam' });
    const seen: EnrichedJob[] = [];
    const summary = await enrichment().enrich('all', { onJob: (job) => void seen.push(job) });
    expect(summary).toMatchObject({ jobs: 450, reachable: 450, contacts: 450, asked: 450, changed: 450 });
    expect(new Set(seen.map((job) => job.id))).toEqual(new Set(open));
    expect(await ledger.read.contacts(dropped[0] ?? '')).toEqual([]);
  });

  test('a dropped post can be named', async () => {
    const [id = ''] = await put(['Email jo@acme.co'], { kept: false, dropped: 'too_old' });
    expect(await enrichment().enrich([id])).toMatchObject({ jobs: 1, contacts: 1 });
  });

  test('stops between batches when interrupted; what was done is recorded', async () => {
    await put(Array.from({ length: 450 }, (_, index) => `Email p${index}@acme.co about number ${index}`));
    const stop = new AbortController();
    const summary = await enrichment().enrich('all', { signal: stop.signal, onJob: () => stop.abort() });
    expect(summary.jobs).toBe(200);
    expect(await enrichment().enrich('all')).toMatchObject({ jobs: 450, changed: 250 });
  });

  test('an unknown id among known ones changes nothing', async () => {
    const [id = ''] = await put(['Email jo@acme.co']);
    await expect(enrichment().enrich([id, 'zzzz'])).rejects.toMatchObject({ code: 'unknown_id' });
    expect(await ledger.read.contacts(id)).toEqual([]);
  });

  test('each job once, however often it is named', async () => {
    const [id = ''] = await put(['Email jo@acme.co']);
    expect(await enrichment().enrich([id, id, id.slice(0, 5)])).toMatchObject({ jobs: 1 });
  });

  test('no contact in the text is a result', async () => {
    const [id = ''] = await put(['Call me maybe']);
    expect(await enrichment().enrich([id])).toMatchObject({ jobs: 1, reachable: 0, contacts: 0, asked: 0, changed: 0 });
  });
});

test('a signal from outside, like Ctrl-C, is heard between batches', async () => {
  await put(Array.from({ length: 450 }, (_, i) => `Write to jo${i}@acme.example`));
  const stop = new AbortController();
  setTimeout(() => stop.abort());
  const summary = await createEnrichment({ ledger, clock: systemClock, ...OFFLINE }).enrich('all', { signal: stop.signal });
  expect(summary.jobs).toBe(200);
});
