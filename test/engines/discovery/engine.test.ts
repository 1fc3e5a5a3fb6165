import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../../src/domain/opportunity.ts';
import { createDiscovery, type Discovery, type DiscoveryRun, type Found } from '../../../src/engines/discovery/engine.ts';
import type { Page, Query, SourceEntry } from '../../../src/engines/discovery/source.ts';
import type { Summary } from '../../../src/engines/discovery/tally.ts';
import { LoopError } from '../../../src/errors.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { post, REQUEST, SERVICES } from './posts.ts';

/** A source that answers from a script: pages, or an error in the place of one. */
interface Script {
  pages: (readonly Post[] | Error | Page)[];
  readonly queries: Query[];
  asked: number;
}

let temporary: TemporaryLedger;
const drafted: string[] = [];
let draftError: Error | null = null;

beforeEach(async () => {
  temporary = await temporaryLedger();
  drafted.length = 0;
  draftError = null;
});
afterEach(async () => {
  await assertRebuildEqual(temporary.ledger);
  await temporary.dispose();
});

function scripted(id: string, ...pages: Script['pages']): { entry: SourceEntry; script: Script } {
  const script: Script = { pages, queries: [], asked: 0 };
  const entry: SourceEntry = {
    id,
    needs: id === 'keyed' ? ['GITHUB_TOKEN'] : [],
    isUsual: id !== 'unusual',
    spacingMs: 0,
    restMs: 0,
    load: async () => ({
      id,
      needs: [],
      async search(query, cursor, signal) {
        signal.throwIfAborted();
        script.asked++;
        script.queries.push(query);
        const at = cursor === null ? 0 : Number(cursor);
        const page = script.pages[at] ?? [];
        if (page instanceof Error) throw page;
        if ('posts' in page) return page;
        return { posts: page, bad: [], next: at + 1 < script.pages.length ? String(at + 1) : null };
      },
      parse: () => ({ posts: [], bad: [] }),
    }),
  };
  return { entry, script };
}

const SAVED = [{ name: 'logos', query: 'logo design', sources: ['searchable'] }];

function discoveryOf(...entries: SourceEntry[]): Discovery {
  return createDiscovery({
    ledger: temporary.ledger,
    sources: entries,
    hasSecret: () => false,
    services: SERVICES,
    clock: temporary.clock,
    draftOffer: async (jobId) => {
      if (draftError !== null) throw draftError;
      drafted.push(jobId);
    },
    config: { minScore: 0, maxAgeDays: 30, keepEmployment: false },
    saved: SAVED,
  });
}

const lead = (id: string, patch: Partial<Post> = {}): Post =>
  post({
    nativeId: id,
    url: `https://example.com/${id}`,
    body: `We need a landing page, number ${id}. Budget: $500. PM me with examples of your work, please.`,
    ...patch,
  });
const chat = (id: string): Post =>
  post({ nativeId: id, url: `https://example.com/${id}`, title: `How do I learn to draw? ${id}`, body: 'Any advice?' });

async function finish(run: DiscoveryRun): Promise<{ found: Found[]; summary: Summary }> {
  const found: Found[] = [];
  for await (const one of run) found.push(one);
  return { found, summary: run.summary() };
}

describe('one run', () => {
  it('records what every source gives, in its state, with counts', async () => {
    const a = scripted('a', [lead('1'), chat('2')], [lead('3'), post({ nativeId: '4', title: '[For Hire] Logo designer' })]);
    const b = scripted('b', [lead('1', { source: 'b', url: 'https://b.example/1' })]);
    const { found, summary } = await finish(discoveryOf(a.entry, b.entry).discover(REQUEST));
    expect(found).toHaveLength(5);
    expect(
      summary.sources.map(({ id, status, found: n, kept, duplicate, dropped }) => ({ id, status, n, kept, duplicate, dropped })),
    ).toEqual([
      {
        id: 'a',
        status: 'ok',
        n: 4,
        kept: expect.any(Number),
        duplicate: expect.any(Number),
        dropped: { not_a_request: 1, offer: 1 },
      },
      { id: 'b', status: 'ok', n: 1, kept: expect.any(Number), duplicate: expect.any(Number), dropped: {} },
    ]);
    // The same text on two platforms is one lead, whichever came first.
    expect(summary.kept).toBe(2);
    expect(summary.sources.reduce((sum, { duplicate }) => sum + duplicate, 0)).toBe(1);
    const stored = await temporary.ledger.read.list({ stage: null, limit: 10 });
    expect(stored).toHaveLength(2);
    for (const { opportunity } of found) expect(await temporary.ledger.read.opportunity(opportunity.id)).toEqual(opportunity);
  });

  it('goes on when a source fails, and says how each fared', async () => {
    const good = scripted('good', [lead('1')]);
    const down = scripted('down', new LoopError('provider_down', 'down is down', { fix: 'later' }));
    const limited = scripted('limited', [lead('2')], new LoopError('provider_limiting', 'slow down'));
    const keyed = scripted('keyed', [lead('3')]);
    const empty = scripted('empty', []);
    const { found, summary } = await finish(
      discoveryOf(good.entry, down.entry, limited.entry, keyed.entry, empty.entry).discover(REQUEST),
    );
    expect(found).toHaveLength(2);
    expect(summary.sources.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'good ok',
      'down error',
      'limited blocked',
      'keyed no_key',
      'empty empty',
    ]);
    expect(summary.sources[1]).toMatchObject({ problem: 'down is down', fix: 'later' });
    expect(summary.sources[3]?.problem).toContain('GITHUB_TOKEN');
    expect(keyed.script.asked).toBe(0);
  });

  it('tries a read that broke once more, and nothing else', async () => {
    const down = scripted('down', new LoopError('provider_down', 'down'));
    const unclear = scripted('unclear', new LoopError('provider_unclear', 'odd'));
    await finish(discoveryOf(down.entry, unclear.entry).discover(REQUEST));
    expect([down.script.asked, unclear.script.asked]).toEqual([2, 1]);
  });

  it('does not follow a source that never ends', async () => {
    const { entry, script } = scripted('loop', { posts: [], bad: [], next: '0' });
    await finish(discoveryOf(entry).discover(REQUEST));
    expect(script.asked).toBeLessThanOrEqual(3);
  });

  it('counts items that a source could not read', async () => {
    const { entry } = scripted('a', { posts: [lead('1')], bad: [{ at: 'hits[3]', why: 'no id' }], next: null });
    const { summary } = await finish(discoveryOf(entry).discover(REQUEST));
    expect(summary).toMatchObject({ badCount: 1, bad: [{ source: 'a', at: 'hits[3]', why: 'no id' }] });
  });

  it('searches the usual sources, or those that are named', async () => {
    const usual = scripted('usual', []);
    const unusual = scripted('unusual', []);
    const discovery = discoveryOf(usual.entry, unusual.entry);
    expect((await finish(discovery.discover(REQUEST))).summary.sources.map(({ id }) => id)).toEqual(['usual']);
    expect(
      (await finish(discovery.discover({ ...REQUEST, sourceIds: ['unusual'] }))).summary.sources.map(({ id }) => id),
    ).toEqual(['unusual']);
    expect(() => discovery.discover({ ...REQUEST, sourceIds: ['usaul'] })).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining('did you mean usual?') }),
    );
    expect(() => discovery.discover({ ...REQUEST, sourceIds: ['xyzzy'] })).toThrow(
      expect.objectContaining({ code: 'usage', fix: expect.stringContaining('usual, unusual') }),
    );
  });
});

describe('runs after one another', () => {
  it('find nothing new in what they know, and ask only for what came since', async () => {
    const { entry, script } = scripted('a', [lead('1'), chat('2')]);
    const discovery = discoveryOf(entry);
    await finish(discovery.discover(REQUEST));
    temporary.clock.advance(24 * 3_600_000);
    const { found, summary } = await finish(discovery.discover(REQUEST));
    expect(found.map(({ put }) => put.state)).not.toContain('new');
    expect(summary).toMatchObject({ kept: 0 });
    expect(script.queries[0]?.since).toBe('2026-01-31T09:00:00.000Z');
    // The start of the first run, less an overlap for late indexes.
    expect(script.queries[1]?.since).toBe('2026-03-02T03:00:00.000Z');
  });

  it('ask again for everything where a run was not whole', async () => {
    const failing = scripted('failing', [lead('1')], new LoopError('provider_limiting', 'slow down'));
    const partial = scripted('partial', { posts: [lead('2')], bad: [{ at: 'x', why: 'gone' }], next: null, isPartial: true });
    const full = scripted('full', [lead('3'), lead('4')], [lead('5')]);
    const discovery = discoveryOf(failing.entry, partial.entry);
    await finish(discovery.discover(REQUEST));
    await finish(discoveryOf(full.entry).discover({ ...REQUEST, max: 1 }));
    for (const name of ['failing', 'partial', 'full']) expect(await temporary.ledger.read.cursor(`discover ${name}`)).toBeNull();
  });

  it('keep a mark for each search', async () => {
    const { entry, script } = scripted('a', [lead('1')]);
    const discovery = discoveryOf(entry);
    await finish(discovery.discover({ ...REQUEST, words: 'logo' }));
    await finish(discovery.discover(REQUEST));
    await finish(discovery.discover({ ...REQUEST, words: 'logo' }));
    await finish(discovery.discover({ ...REQUEST, since: '2025-01-01T00:00:00.000Z' }));
    expect(script.queries.map(({ words, since }) => [words, since])).toEqual([
      ['logo', '2026-01-31T09:00:00.000Z'],
      [null, '2026-01-31T09:00:00.000Z'],
      ['logo', '2026-03-02T03:00:00.000Z'],
      [null, '2025-01-01T00:00:00.000Z'],
    ]);
  });

  it('an explicit time reaches behind the usual age', async () => {
    const old = { postedAt: '2025-06-01T00:00:00.000Z' };
    const usual = await finish(discoveryOf(scripted('a', [lead('1', old)]).entry).discover(REQUEST));
    expect(usual.summary.sources[0]?.dropped).toEqual({ too_old: 1 });
    const reaching = await finish(
      discoveryOf(scripted('a', [lead('2', old), lead('3', { postedAt: '2025-01-01T00:00:00.000Z' })]).entry).discover({
        ...REQUEST,
        since: '2025-05-01T00:00:00.000Z',
      }),
    );
    expect(reaching.found.map(({ opportunity }) => opportunity.nativeId)).toEqual(['2']);
    expect(reaching.summary.kept).toBe(1);
  });
});

describe('--max', () => {
  it('stops after so many new leads, asks no further page, and lets the next run go on', async () => {
    const { entry, script } = scripted('a', [chat('c1'), lead('1'), lead('2'), lead('3')], [lead('4')]);
    const discovery = discoveryOf(entry);
    const first = await finish(discovery.discover({ ...REQUEST, max: 2 }));
    expect(first.found.map(({ opportunity }) => opportunity.nativeId)).toEqual(['c1', '1', '2']);
    expect(first.summary).toMatchObject({ kept: 2, isFull: true });
    expect(script.asked).toBe(1);
    const second = await finish(discovery.discover({ ...REQUEST, max: 2 }));
    expect(second.found.filter(({ put }) => put.state === 'new').map(({ opportunity }) => opportunity.nativeId)).toEqual([
      '3',
      '4',
    ]);
  });

  it('does not count what is known or a copy', async () => {
    const { entry } = scripted('a', [lead('1'), lead('1b', { body: lead('1').body }), lead('2'), lead('3')]);
    const { summary } = await finish(discoveryOf(entry).discover({ ...REQUEST, max: 2 }));
    expect(summary.kept).toBe(2);
    expect(summary.sources[0]).toMatchObject({ duplicate: 1, found: 3 });
  });
});

describe('--auto-contract', () => {
  it('drafts for each new lead, once', async () => {
    const { entry } = scripted('a', [lead('1'), chat('2'), lead('3'), lead('3b', { body: lead('3').body })]);
    const discovery = discoveryOf(entry);
    const { found, summary } = await finish(discovery.discover({ ...REQUEST, autoContract: true }));
    const leads = found
      .filter(({ opportunity, put }) => put.state === 'new' && opportunity.kept)
      .map(({ opportunity }) => opportunity.id);
    expect(drafted).toEqual(leads);
    expect(summary.drafted).toBe(2);
    await finish(discovery.discover({ ...REQUEST, autoContract: true }));
    expect(drafted).toHaveLength(2);
  });

  it('leaves no recorded lead without its offer where the reader stops after the first', async () => {
    const discovery = discoveryOf(scripted('a', [lead('1'), lead('2'), lead('3')]).entry);
    for await (const { opportunity } of discovery.discover({ ...REQUEST, autoContract: true })) {
      expect(opportunity.kept).toBe(true);
      break;
    }
    expect(drafted).toHaveLength(3);
  });

  it('reports a draft that fails and goes on; a bug stops', async () => {
    draftError = new LoopError('against_policy', 'no price fits');
    const { summary, found } = await finish(
      discoveryOf(scripted('a', [lead('1'), lead('2')]).entry).discover({ ...REQUEST, autoContract: true }),
    );
    expect(found).toHaveLength(2);
    expect(summary.notDrafted.map(({ why }) => why)).toEqual(['no price fits', 'no price fits']);
    draftError = new TypeError('oops');
    await expect(
      finish(discoveryOf(scripted('a', [lead('3')]).entry).discover({ ...REQUEST, autoContract: true })),
    ).rejects.toThrow('oops');
  });
});

describe('an interruption', () => {
  it('leaves what was read recorded, and says so', async () => {
    const stop = new AbortController();
    const { entry } = scripted('a', [lead('1'), lead('2')], [lead('3')]);
    const run = discoveryOf(entry).discover({ ...REQUEST, signal: stop.signal });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { opportunity } of run) {
        seen.push(opportunity.id);
        stop.abort(new Error('SIGINT'));
      }
    })();
    await expect(reading).rejects.toMatchObject({ code: 'interrupted', state: expect.stringContaining('2 new leads') });
    expect(seen).toHaveLength(2);
    expect((await temporary.ledger.read.list({ stage: 'lead', limit: 10 })).length).toBe(2);
    expect(await temporary.ledger.read.cursor('discover a')).toBeNull();
    expect(run.summary().sources[0]).toMatchObject({ status: 'stopped', problem: null });
  });

  it('in the middle of a record of a file names no broken record', async () => {
    const stop = new AbortController();
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode('{"title":"[Hiring] Landing page, $500"}\n{"title":"[Hir');
      stop.abort(new Error('SIGINT'));
    }
    const { entry } = scripted('a');
    const options = { as: null, max: null, since: null, autoContract: false, signal: stop.signal };
    const run = discoveryOf(entry).ingest({ from: [{ name: '-', from: cut() }], ...options });
    await expect(finish(run)).rejects.toMatchObject({ code: 'interrupted', state: expect.stringContaining('1 new lead;') });
    expect(run.summary()).toMatchObject({ badCount: 0, sources: [{ found: 1 }] });
  });

  it('before the first answer reads nothing', async () => {
    const { entry, script } = scripted('a', [lead('1')]);
    await expect(
      finish(discoveryOf(entry).discover({ ...REQUEST, signal: AbortSignal.abort(new Error('SIGINT')) })),
    ).rejects.toMatchObject({ code: 'interrupted' });
    expect(script.asked).toBe(0);
  });

  it('of the reader stops the sources', async () => {
    const { entry, script } = scripted('a', [lead('1')], [lead('2')], [lead('3')]);
    for await (const _ of discoveryOf(entry).discover(REQUEST)) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(script.asked).toBeLessThanOrEqual(2);
  });
});

describe('a file', () => {
  async function* bytes(text: string): AsyncGenerator<Uint8Array> {
    yield new TextEncoder().encode(text);
  }
  const ingest = (
    text: string,
    options: { as?: string; max?: number; since?: string } = {},
  ): Promise<{ found: Found[]; summary: Summary }> => {
    const { as = null, max = null, since = null } = options;
    const { entry } = scripted('a');
    const parsing: SourceEntry = {
      ...entry,
      load: async () => ({
        ...(await entry.load((net) => net)),
        parse: (payload) => ({ posts: [lead(String(payload).trim(), { source: 'a' })], bad: [{ at: 'x', why: 'y' }] }),
      }),
    };
    return finish(
      discoveryOf(parsing).ingest({
        from: [{ name: '-', from: bytes(text) }],
        as,
        max,
        since,
        autoContract: false,
        signal: REQUEST.signal,
      }),
    );
  };

  it('of posts is screened whatever its age, bad lines are counted', async () => {
    const lines = [{ ...lead('1'), postedAt: '2013-01-01T00:00:00Z', author: 'jo' }, lead('2')]
      .map((one) => JSON.stringify(one))
      .join('\n');
    const { found, summary } = await ingest(`${lines}\nnonsense\n`);
    expect(found.map(({ opportunity }) => [opportunity.nativeId, opportunity.kept])).toEqual([
      ['1', true],
      ['2', true],
    ]);
    expect(summary).toMatchObject({ kept: 2, badCount: 1, sources: [{ id: 'input', found: 2, bad: 1 }] });
    expect((await ingest(`${lines}\n`)).summary).toMatchObject({ kept: 0, sources: [{ known: 2 }] });
  });

  it('of an answer goes through its source', async () => {
    const { found, summary } = await ingest('answer', { as: 'a' });
    expect(found[0]?.opportunity).toMatchObject({ nativeId: 'answer', source: 'a' });
    expect(summary.bad).toEqual([{ source: 'a', at: 'x', why: 'y' }]);
    await expect(async () => ingest('x', { as: 'b' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('keeps to --max and --since', async () => {
    const lines = ['1', '2', '3']
      .map((id) => JSON.stringify({ ...lead(id), author: 'jo', postedAt: `2026-0${id}-01T00:00:00Z` }))
      .join('\n');
    expect((await ingest(lines, { max: 1 })).summary).toMatchObject({ kept: 1, isFull: true });
    expect(
      (await ingest(lines, { since: '2026-02-15T00:00:00.000Z' })).found.map(({ opportunity }) => opportunity.nativeId),
    ).toEqual(['3']);
  });

  it('in thousands goes in batches, at constant memory', async () => {
    async function* many(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 4000; i++)
        yield new TextEncoder().encode(
          `${JSON.stringify({ ...(i % 10 === 0 ? lead(`n${i}`) : chat(`n${i}`)), author: 'jo' })}\n`,
        );
    }
    let count = 0;
    const run = discoveryOf(scripted('a').entry).ingest({
      from: [{ name: '-', from: many() }],
      as: null,
      max: null,
      since: null,
      autoContract: false,
      signal: REQUEST.signal,
    });
    for await (const _ of run) count++;
    expect(count).toBe(4000);
    expect(run.summary()).toMatchObject({ kept: 400, sources: [{ found: 4000, dropped: { not_a_request: 3600 } }] });
  });

  it('of long posts goes in smaller batches: no more of them is held than of short ones', async () => {
    let given = 0;
    async function* long(): AsyncGenerator<Uint8Array> {
      for (; given < 200; given++) {
        const body = `Number ${given}. ${'What a long story this is. '.repeat(1200)}`;
        yield new TextEncoder().encode(`${JSON.stringify({ ...chat(`n${given}`), author: 'jo', body })}\n`);
      }
    }
    const run = discoveryOf(scripted('a').entry).ingest({
      from: [{ name: '-', from: long() }],
      as: null,
      max: null,
      since: null,
      autoContract: false,
      signal: REQUEST.signal,
    });
    const givenAtFirst: number[] = [];
    for await (const _ of run) givenAtFirst.push(given);
    expect(givenAtFirst).toHaveLength(200);
    expect(givenAtFirst[0]).toBeLessThan(100);
  });
});
