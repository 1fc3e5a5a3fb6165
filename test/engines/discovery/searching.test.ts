import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscovery, type DiscoverRequest, type Discovery, type Found } from '../../../src/engines/discovery/engine.ts';
import type { SavedSearch } from '../../../src/engines/discovery/searching.ts';
import type { Page, Query, SourceEntry } from '../../../src/engines/discovery/source.ts';
import { createRss } from '../../../src/engines/discovery/sources/rss.ts';
import type { Summary } from '../../../src/engines/discovery/tally.ts';
import { LoopError } from '../../../src/errors.ts';
import { createNet } from '../../../src/system/net.ts';
import { NetError } from '../../../src/system/world.ts';
import { type HttpStandIn, httpStandIn } from '../../contract/loopback.ts';
import { type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { REQUEST, SERVICES } from './posts.ts';

let temporary: TemporaryLedger;
const servers: HttpStandIn[] = [];

beforeEach(async () => {
  temporary = await temporaryLedger();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await temporary.dispose();
});

function discoveryOf(sources: readonly SourceEntry[], saved: readonly SavedSearch[] = []): Discovery {
  return createDiscovery({
    ledger: temporary.ledger,
    sources,
    hasSecret: () => false,
    services: SERVICES,
    clock: temporary.clock,
    draftOffer: async () => {},
    config: { minScore: 0, maxAgeDays: 30, keepEmployment: false },
    saved,
  });
}

async function run(discovery: Discovery, patch: Partial<DiscoverRequest> = {}): Promise<{ found: Found[]; summary: Summary }> {
  const found: Found[] = [];
  const discovering = discovery.discover({ ...REQUEST, ...patch });
  for await (const one of discovering) found.push(one);
  return { found, summary: discovering.summary() };
}

/** A source that notes what it is asked and gives nothing, or fails. */
function plain(patch: Partial<SourceEntry> = {}, error: LoopError | null = null): { entry: SourceEntry; queries: Query[] } {
  const queries: Query[] = [];
  const id = patch.id ?? 'plain';
  const load = async () => ({
    id,
    needs: [],
    async search(query: Query): Promise<Page> {
      queries.push(query);
      if (error !== null) throw error;
      return { posts: [], bad: [], next: null };
    },
    parse: () => ({ posts: [], bad: [] }),
  });
  return { entry: { id, needs: [], isUsual: true, spacingMs: 0, restMs: 0, load, ...patch }, queries };
}

describe('a page that has not changed', () => {
  interface FeedServer {
    readonly url: string;
    readonly asked: { path: string; condition: string | undefined; status: number }[];
    titles: string[];
  }

  async function feedServer(): Promise<FeedServer> {
    const state: { titles: string[]; asked: FeedServer['asked'] } = { titles: ['First request'], asked: [] };
    const server = await httpStandIn((seen, response) => {
      const etag = `"${state.titles.length}"`;
      const condition = seen.headers['if-none-match'];
      const isSame = condition === etag;
      state.asked.push({ path: seen.path, condition, status: isSame ? 304 : 200 });
      if (isSame) return void response.writeHead(304, { etag }).end();
      const items = state.titles.map((title) => `<item><guid>${title}</guid><title>${title}</title></item>`).join('');
      response.setHeader('etag', etag).end(`<rss version="2.0"><channel><title>t</title>${items}</channel></rss>`);
    });
    servers.push(server);
    return Object.assign(state, { url: server.url });
  }

  const feeds = (...urls: string[]): SourceEntry => ({
    ...plain({ id: 'rss' }).entry,
    load: async (polite) => createRss({ net: polite(createNet()), feeds: urls }),
  });

  it('is not sent again, and a change is read', async () => {
    const server = await feedServer();
    const discovery = discoveryOf([feeds(`${server.url}/feed`)]);
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'ok', found: 1 });
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'unchanged', found: 0, problem: null });
    server.titles.push('Second request');
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'ok', found: 2, known: 1 });
    expect(server.asked.map(({ condition, status }) => [condition, status])).toEqual([
      [undefined, 200],
      ['"1"', 304],
      ['"1"', 200],
    ]);
  });

  it('does not end the reading of the other pages', async () => {
    const [one, two] = [await feedServer(), await feedServer()];
    const discovery = discoveryOf([feeds(`${one.url}/feed`, `${two.url}/feed`)]);
    await run(discovery);
    two.titles.push('News');
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'ok', found: 2 });
  });

  it('is sent to a search that sifts it in another way, and to one for an earlier time', async () => {
    const server = await feedServer();
    const discovery = discoveryOf([feeds(`${server.url}/feed`)]);
    await run(discovery, { words: 'nothing' });
    expect((await run(discovery)).found).toHaveLength(1);
    await run(discovery, { since: '2020-01-01T00:00:00.000Z' });
    expect(server.asked.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is sent again where the run ended before what was read is recorded', async () => {
    const server = await feedServer();
    const stop = new AbortController();
    const entry = feeds(`${server.url}/feed`, `${server.url}/other`);
    await expect(
      (async () => {
        for await (const _ of discoveryOf([entry]).discover({ ...REQUEST, signal: stop.signal })) stop.abort();
      })(),
    ).rejects.toMatchObject({ code: 'interrupted' });
    await run(discoveryOf([entry]));
    expect(server.asked.map(({ path, status }) => `${path} ${status}`)).toEqual(['/feed 200', '/feed 200', '/other 200']);
  });
});

describe('a source that stands in many places', () => {
  type Answer = 'posts' | 'nothing' | number | 'unreadable' | 'limit';

  /** Feeds on servers of their own, each with its one answer. */
  async function feedsThat(...answers: readonly Answer[]): Promise<SourceEntry> {
    const urls = await Promise.all(
      answers.map(async (answer, index) => {
        const server = await httpStandIn((_, response) => {
          if (answer === 'limit') response.writeHead(429, { 'retry-after': String(600 * (index + 1)) }).end();
          else if (typeof answer === 'number') response.writeHead(answer).end();
          else if (answer === 'unreadable') response.end('<html><body>Log in</body></html>');
          else {
            const item = answer === 'posts' ? `<item><guid>${index}</guid><title>Request ${index}</title></item>` : '';
            response.end(`<rss version="2.0"><channel><title>t</title>${item}</channel></rss>`);
          }
        });
        servers.push(server);
        return `${server.url}/feed-${index}`;
      }),
    );
    return { ...plain({ id: 'rss' }).entry, load: async (polite) => createRss({ net: polite(createNet()), feeds: urls }) };
  }

  it.each<[Answer[], string, RegExp]>([
    [[500, 500], 'error', /^nothing of rss could be read: 127\.0\.0\.1:\d+\/feed-0 is down \(500\)$/],
    [['limit', 404], 'error', /feed-1 answers 404$/],
    [['unreadable', 410], 'error', /feed-0 sent something that is no feed$/],
    [['limit', 'limit'], 'blocked', /asks to slow down/],
    [[403, 'limit'], 'blocked', /asks to slow down/],
    [[500], 'error', /^127\.0\.0\.1:\d+\/feed-0 is down \(500\)$/],
  ])('has failed where all of them have: %s is %s', async (answers, status, problem) => {
    const { summary } = await run(discoveryOf([await feedsThat(...answers)]));
    expect(summary.sources).toMatchObject([{ status, found: 0, problem: expect.stringMatching(problem) }]);
    // Each is named by itself, and once.
    if (answers.length > 1)
      expect(summary.bad.map(({ at }) => at.replace(/^.*\//, ''))).toEqual(answers.map((_, index) => `feed-${index}`));
    for (const { at, why } of summary.bad) expect(why).not.toContain(at);
  });

  it('keeps what the others have, and names those that failed', async () => {
    const { found, summary } = await run(discoveryOf([await feedsThat(500, 'posts', 404)]));
    expect(found.map(({ opportunity }) => opportunity.title)).toEqual(['Request 1']);
    expect(summary.sources).toMatchObject([{ status: 'ok', found: 1, bad: 2, problem: null }]);
    expect(summary.bad).toEqual([
      { source: 'rss', at: expect.stringMatching(/\/feed-0$/), why: 'is down (500)' },
      { source: 'rss', at: expect.stringMatching(/\/feed-2$/), why: 'answers 404' },
    ]);
  });

  it('is empty, not failed, where one that answered was empty', async () => {
    const { summary } = await run(discoveryOf([await feedsThat('nothing', 500)]));
    expect(summary.sources).toMatchObject([{ status: 'empty', bad: 1, problem: null }]);
  });

  it('is left alone for as long as the most patient limit wants, where all limit', async () => {
    const discovery = discoveryOf([await feedsThat('limit', 'limit')]);
    await run(discovery);
    temporary.clock.advance(700_000);
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'resting' });
    temporary.clock.advance(600_000);
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'blocked' });
  });

  it('says which setting is empty where it has none', async () => {
    const { summary } = await run(discoveryOf([await feedsThat()]));
    expect(summary.sources).toMatchObject([{ status: 'error', problem: expect.stringContaining('sources.rss.feeds') }]);
  });

  it.each([false, true])(
    'has failed where nothing of its answers can be read, as when the platform changes them; partial: %s',
    async (isPartial) => {
      const bad = [
        { at: 'jobs[0]', why: 'id: expected string' },
        { at: 'jobs[1]', why: 'id: expected string' },
      ];
      const load = async (): ReturnType<SourceEntry['load']> => ({
        id: 'plain',
        needs: [],
        search: async () => ({ posts: [], bad, next: null, isPartial }),
        parse: () => ({ posts: [], bad: [] }),
      });
      const { summary } = await run(discoveryOf([{ ...plain().entry, load }]));
      expect(summary.sources).toMatchObject([{ status: 'error', bad: 2, problem: 'plain sent nothing that can be read' }]);
    },
  );
});

describe('an error of ours in one source', () => {
  it('is told when the others are read, and keeps nothing of theirs back', async () => {
    const fine = plain({ id: 'fine' });
    const load = async (): ReturnType<SourceEntry['load']> => ({
      id: 'plain',
      needs: [],
      search: async () => {
        throw new TypeError('unforeseen');
      },
      parse: () => ({ posts: [], bad: [] }),
    });
    const discovering = discoveryOf([{ ...plain().entry, load }, fine.entry]).discover(REQUEST);
    await expect(
      (async () => {
        for await (const _ of discovering);
      })(),
    ).rejects.toThrow(new TypeError('unforeseen'));
    expect(discovering.summary().sources).toMatchObject([
      { id: 'plain', status: 'error', problem: expect.stringContaining('unforeseen') },
      { id: 'fine', status: 'empty' },
    ]);
    expect(fine.queries).toHaveLength(1);
  });
});

describe('a run that stops at the wanted number of leads', () => {
  it('tells sources that were read to their end from those that were not', async () => {
    const [quick, slow] = [plain({ id: 'quick' }), plain({ id: 'slow' })];
    const lead = {
      source: 'full',
      nativeId: '1',
      url: null,
      author: null,
      postedAt: null,
      tags: [],
      replies: null,
      thread: null,
    };
    const body = 'We need a landing page for our shop. Budget: $500-800. PM me with examples of your work.';
    const full: SourceEntry = {
      ...quick.entry,
      id: 'full',
      load: async () => ({
        id: 'full',
        needs: [],
        search: async () => {
          // Only after the others have begun and the first of them has ended.
          while (quick.queries.length === 0 || slow.queries.length === 0) await new Promise((resume) => setImmediate(resume));
          await new Promise((resume) => setTimeout(resume, 30));
          return { posts: [{ ...lead, title: '[Hiring] Landing page for a bakery', body }], bad: [], next: 'more' };
        },
        parse: () => ({ posts: [], bad: [] }),
      }),
    };
    const endless: SourceEntry = {
      ...slow.entry,
      load: async () => ({
        ...(await slow.entry.load((net) => net)),
        search: (query: Query, _: string | null, signal: AbortSignal) => {
          slow.queries.push(query);
          return new Promise<Page>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
        },
      }),
    };
    const HOUR = 3_600_000;
    const entries = [quick.entry, full, endless].map((entry) => ({ ...entry, restMs: HOUR }));
    const { summary } = await run(discoveryOf(entries), { max: 1 });
    expect(summary).toMatchObject({ kept: 1, isFull: true });
    expect(summary.sources.map(({ id, status }) => [id, status])).toEqual([
      ['quick', 'empty'],
      ['full', 'stopped'],
      ['slow', 'stopped'],
    ]);

    // What had no time to answer does not rest.
    slow.queries.length = 0;
    const again = await run(
      discoveryOf([entries[0], entries[1], { ...slow.entry, restMs: HOUR }].filter((one) => one !== undefined)),
    );
    expect(again.summary.sources.map(({ id, status }) => [id, status])).toEqual([
      ['quick', 'resting'],
      ['full', 'resting'],
      ['slow', 'empty'],
    ]);
  });
});

describe('a platform that wants to be asked rarely or later', () => {
  const HOUR = 3_600_000;

  it('rests between runs, and is asked at once where it is named', async () => {
    const { entry, queries } = plain({ restMs: 6 * HOUR });
    const discovery = discoveryOf([entry]);
    await run(discovery);
    temporary.clock.advance(5 * HOUR);
    expect((await run(discovery)).summary.sources).toMatchObject([
      { id: 'plain', status: 'resting', problem: null, restsUntil: '2026-03-02T15:00:00.000Z' },
    ]);
    await run(discovery, { sourceIds: ['plain'] });
    expect(queries).toHaveLength(2);
    temporary.clock.advance(7 * HOUR);
    await run(discovery);
    expect(queries).toHaveLength(3);
  });

  it('is not asked before the time it names, named or not', async () => {
    const limited = new LoopError('provider_limiting', 'slow down', { retryAfter: 1800 });
    const { entry, queries } = plain({}, limited);
    const discovery = discoveryOf([entry]);
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'blocked' });
    temporary.clock.advance(1700_000);
    const { summary } = await run(discovery, { sourceIds: ['plain'] });
    expect(summary.sources[0]).toMatchObject({ status: 'resting', problem: expect.stringContaining('2026-03-02 09:30 UTC') });
    expect(queries).toHaveLength(1);
    temporary.clock.advance(101_000);
    await run(discovery);
    expect(queries).toHaveLength(2);
  });

  it('that could not be reached rests not, for it was asked nothing; one that answered badly does', async () => {
    const offline = new LoopError('provider_down', 'plain cannot be reached', {
      cause: new NetError('dns', false, 'the host name cannot be resolved (ENOTFOUND)'),
    });
    const dark = plain({ restMs: 6 * HOUR }, offline);
    const { summary } = await run(discoveryOf([dark.entry]));
    expect(summary.sources[0]).toMatchObject({ status: 'error', unreachable: 'the host name cannot be resolved (ENOTFOUND)' });
    const lit = plain({ restMs: 6 * HOUR }, new LoopError('provider_down', 'plain is down (503)'));
    expect((await run(discoveryOf([lit.entry]))).summary.sources[0]).toMatchObject({ status: 'error', unreachable: null });
    expect((await run(discoveryOf([lit.entry]))).summary.sources[0]).toMatchObject({ status: 'resting' });
  });

  it('that is down until a time it names is not asked a second time at once, nor by the next run', async () => {
    const { entry, queries } = plain({}, new LoopError('provider_down', 'plain is down (503)', { retryAfter: 1800 }));
    const discovery = discoveryOf([entry]);
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'error' });
    expect((await run(discovery)).summary.sources[0]).toMatchObject({ status: 'resting' });
    expect(queries).toHaveLength(1);
  });

  it('that names a far time is asked again the next day', async () => {
    const { entry, queries } = plain({}, new LoopError('provider_limiting', 'no', { retryAfter: '2099-01-01T00:00:00.000Z' }));
    const discovery = discoveryOf([entry]);
    await run(discovery);
    temporary.clock.advance(25 * HOUR);
    await run(discovery);
    expect(queries).toHaveLength(2);
  });
});

describe('saved searches', () => {
  const saved = [
    { name: 'logos', query: 'logo design', sources: ['plain'] },
    { name: 'shops', query: 'online shop', sources: ['other'] },
  ];

  it('are made in every run, in the sources they name', async () => {
    const [one, other] = [plain(), plain({ id: 'other' })];
    await run(discoveryOf([one.entry, other.entry], saved));
    expect(one.queries.map(({ words }) => words)).toEqual([null, 'logo design']);
    expect(other.queries.map(({ words }) => words)).toEqual([null, 'online shop']);
  });

  it('give way to words of the run, and can be made alone by name', async () => {
    const [one, other] = [plain(), plain({ id: 'other' })];
    const discovery = discoveryOf([one.entry, other.entry], saved);
    await run(discovery, { words: 'poster' });
    await run(discovery, { words: '@shops' });
    expect(one.queries.map(({ words }) => words)).toEqual(['poster']);
    expect(other.queries.map(({ words }) => words)).toEqual(['poster', 'online shop']);
    expect(() => discovery.discover({ ...REQUEST, words: '@shop' })).toThrow(/did you mean @shops\?/);
  });

  it('are made in a source that is read for nothing else, unless it is off', async () => {
    const [usual, rare, off] = [
      plain(),
      plain({ id: 'rare', isUsual: false }),
      plain({ id: 'off', isUsual: false, isOff: true }),
    ];
    const searches = [{ name: 'logos', query: 'logo design', sources: ['rare', 'off'] }];
    const discovery = discoveryOf([usual.entry, rare.entry, off.entry], searches);
    const asked = (): (string | null)[][] => [usual, rare, off].map(({ queries }) => queries.splice(0).map(({ words }) => words));
    expect((await run(discovery)).summary.sources.map(({ id }) => id)).toEqual(['plain', 'rare']);
    expect(asked()).toEqual([[null], ['logo design'], []]);
    await run(discovery, { words: 'poster' });
    expect(asked()).toEqual([['poster'], [], []]);
    await run(discovery, { sourceIds: ['rare'] });
    expect(asked()).toEqual([[], [null, 'logo design'], []]);
    await run(discovery, { words: '@logos' });
    expect(asked()).toEqual([[], ['logo design'], ['logo design']]);
  });

  it('keep a mark each', async () => {
    const { entry, queries } = plain();
    const discovery = discoveryOf([entry], saved);
    await run(discovery, { words: '@logos' });
    temporary.clock.advance(24 * 3_600_000);
    await run(discovery);
    expect(queries.map(({ words, since }) => [words, since])).toEqual([
      ['logo design', '2026-01-31T09:00:00.000Z'],
      [null, '2026-02-01T09:00:00.000Z'],
      ['logo design', '2026-03-02T03:00:00.000Z'],
    ]);
  });
});

it('a run for the last hour leaves no gap behind it', async () => {
  const { entry, queries } = plain();
  const discovery = discoveryOf([entry]);
  await run(discovery);
  temporary.clock.advance(48 * 3_600_000);
  await run(discovery, { since: '2026-03-04T08:00:00.000Z' });
  await run(discovery);
  expect(queries.at(-1)?.since).toBe('2026-03-02T03:00:00.000Z');
});
