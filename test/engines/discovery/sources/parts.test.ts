/** What each part of a source (a community, a feed, a search) is asked for, run by run; and what a clock that was wrong leaves behind. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDiscovery, type DiscoverRequest, type Found } from '../../../../src/engines/discovery/engine.ts';
import type { SourceEntry } from '../../../../src/engines/discovery/source.ts';
import { createBluesky } from '../../../../src/engines/discovery/sources/bluesky.ts';
import { createGitHub } from '../../../../src/engines/discovery/sources/github.ts';
import { createRss } from '../../../../src/engines/discovery/sources/rss.ts';
import { createStackExchange } from '../../../../src/engines/discovery/sources/stackexchange.ts';
import type { Summary } from '../../../../src/engines/discovery/tally.ts';
import { createNet } from '../../../../src/system/net.ts';
import { type HttpStandIn, httpStandIn } from '../../../contract/loopback.ts';
import { type TemporaryLedger, temporaryLedger } from '../../../ledger.ts';
import { REQUEST, SERVICES } from '../posts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let temporary: TemporaryLedger;
const servers: HttpStandIn[] = [];

beforeEach(async () => {
  temporary = await temporaryLedger();
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  await temporary.dispose();
});

/** One run, an hour after the one before. */
async function run(
  entry: Partial<SourceEntry> & Pick<SourceEntry, 'id' | 'load'>,
  patch: Partial<DiscoverRequest> = {},
): Promise<{ found: Found[]; summary: Summary }> {
  temporary.clock.advance(HOUR);
  const discovery = createDiscovery({
    ledger: temporary.ledger,
    sources: [{ needs: [], isUsual: true, spacingMs: 0, restMs: 0, ...entry }],
    hasSecret: () => true,
    services: SERVICES,
    clock: temporary.clock,
    draftOffer: async () => {},
    config: { minScore: 0, maxAgeDays: 30, keepEmployment: false },
    saved: [],
  });
  const found: Found[] = [];
  const discovering = discovery.discover({ ...REQUEST, ...patch });
  for await (const one of discovering) found.push(one);
  return { found, summary: discovering.summary() };
}

function ago(ms: number): string {
  return new Date(temporary.clock.now().getTime() - ms).toISOString();
}

/** A stand-in that answers each path and notes what it is asked. */
async function standIn(answerTo: (url: URL) => { status?: number; headers?: Record<string, string>; body?: unknown }): Promise<{
  base: string;
  asked: URL[];
}> {
  const asked: URL[] = [];
  const server = await httpStandIn((seen, response) => {
    const url = new URL(seen.path, 'http://stand.in');
    const { status = 200, headers = {}, body = {} } = answerTo(url);
    asked.push(url);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  servers.push(server);
  return { base: server.url, asked };
}

describe('a part that is new in the settings', () => {
  it('is read as far back as a new source, the others only for what is new: searches of GitHub', async () => {
    const { base, asked } = await standIn(() => ({ body: { total_count: 0, incomplete_results: false, items: [] } }));
    const github = (...searches: string[]): Parameters<typeof run>[0] => ({
      id: 'github',
      load: async (polite) => createGitHub({ net: polite(createNet()), base, token: null, searches, discussions: [] }),
    });
    const createdAfter = (): (readonly [string | undefined, string | undefined])[] =>
      asked.splice(0).map(({ searchParams }) => {
        const q = searchParams.get('q') ?? '';
        return [/label:(\w+)/.exec(q)?.[1], /created:>=(\S+)/.exec(q)?.[1]] as const;
      });
    const time = (ms: number): string => ago(ms).replace(/\.\d+Z$/, 'Z');

    await run(github('label:bounty'));
    expect(createdAfter()).toEqual([['bounty', time(30 * DAY)]]);
    await run(github('label:bounty', 'label:paid'));
    expect(createdAfter()).toEqual([
      ['bounty', time(HOUR + 6 * HOUR)],
      ['paid', time(30 * DAY)],
    ]);
    await run(github('label:paid', 'label:bounty'));
    expect(createdAfter()).toEqual([
      ['paid', time(HOUR + 6 * HOUR)],
      ['bounty', time(HOUR + 6 * HOUR)],
    ]);
  });

  it('is read further back under words of the run too, each words by themselves: Stack Exchange by its tags', async () => {
    const { base, asked } = await standIn(() => ({ body: { items: [], has_more: false, quota_remaining: 200 } }));
    const stackExchange = (...tags: string[]): Parameters<typeof run>[0] => ({
      id: 'stackexchange',
      load: async (polite) => createStackExchange({ net: polite(createNet()), base, key: null, sites: ['freelancing'], tags }),
    });
    const from = (): string | null => new Date(Number(asked.at(-1)?.searchParams.get('fromdate')) * 1000).toISOString();
    await run(stackExchange('pay'));
    await run(stackExchange('pay'));
    expect(from()).toBe(ago(7 * HOUR));
    await run(stackExchange('pay', 'hiring'));
    expect(from()).toBe(ago(30 * DAY));
    await run(stackExchange('pay'), { words: 'logo' });
    expect(from()).toBe(ago(30 * DAY));
    await run(stackExchange('pay'), { words: 'logo' });
    expect(from()).toBe(ago(7 * HOUR));
  });
});

describe('a part that cannot be read', () => {
  it('keeps no other from its mark: searches of Bluesky', async () => {
    const { base, asked } = await standIn(({ pathname, searchParams }) =>
      pathname.endsWith('createSession')
        ? { body: { accessJwt: 'token', did: 'did:plc:me', handle: 'me.example' } }
        : searchParams.get('q') === 'broken('
          ? { status: 400, body: { error: 'InvalidRequest', message: 'bad query' } }
          : { body: { posts: [] } },
    );
    const bluesky: Parameters<typeof run>[0] = {
      id: 'bluesky',
      load: async (polite) =>
        createBluesky({
          net: polite(createNet()),
          base,
          keys: { identifier: 'me.example', password: 'p' },
          searches: ['broken(', 'fine'],
        }),
    };
    await run(bluesky);
    asked.splice(0);
    expect((await run(bluesky)).summary.sources[0]).toMatchObject({ bad: 1 });
    expect(
      asked.filter(({ pathname }) => pathname.endsWith('searchPosts')).map(({ searchParams }) => searchParams.get('since')),
    ).toEqual([ago(30 * DAY), ago(7 * HOUR)]);
  });

  it('costs no other its validators, and its own pages are sent anew', async () => {
    let isDown = true;
    const { base, asked } = await standIn(({ pathname }) =>
      pathname === '/broken' && isDown
        ? { status: 404 }
        : {
            headers: { etag: '"1"' },
            body: `<rss version="2.0"><channel><title>t</title><item><guid>${pathname}</guid><title>x</title></item></channel></rss>`,
          },
    );
    const rss: Parameters<typeof run>[0] = {
      id: 'rss',
      load: async (polite) => {
        const net = createNet();
        const seen: typeof net = {
          ...net,
          fetch: (input, init) => {
            conditions.push(`${new URL(String(input)).pathname} ${new Headers(init?.headers).get('if-none-match')}`);
            return net.fetch(input, init);
          },
        };
        return createRss({ net: polite(seen), feeds: [`${base}/fine`, `${base}/broken`, `${base}/last`] });
      },
    };
    const conditions: string[] = [];
    await run(rss);
    expect((await run(rss)).summary.sources[0]).toMatchObject({ bad: 1 });
    isDown = false;
    expect((await run(rss)).summary.sources[0]).toMatchObject({ bad: 0 });
    await run(rss);
    expect(conditions).toEqual([
      ...['/fine null', '/broken null', '/last null'],
      ...['/fine "1"', '/broken null', '/last "1"'],
      ...['/fine "1"', '/broken null', '/last "1"'],
      ...['/fine "1"', '/broken "1"', '/last "1"'],
    ]);
    expect(asked).toHaveLength(12);
  });
});

describe('one host of several that asks for peace', () => {
  it('has it until the time it names, named or not, while the others are read', async () => {
    let isLimiting = true;
    const feed = '<rss version="2.0"><channel><title>t</title><item><title>News</title></item></channel></rss>';
    const strict = await standIn(() => (isLimiting ? { status: 429, headers: { 'retry-after': '10000' } } : { body: feed }));
    const free = await standIn(() => ({ body: feed }));
    const rss: Parameters<typeof run>[0] = {
      id: 'rss',
      load: async (polite) =>
        createRss({ net: polite(createNet()), feeds: [`${strict.base}/1`, `${strict.base}/2`, `${free.base}/1`] }),
    };
    expect((await run(rss)).summary).toMatchObject({ bad: [{ why: expect.stringContaining('again in 3 h') }] });
    isLimiting = false;
    for (const patch of [{}, { sourceIds: ['rss'] }])
      expect((await run(rss, patch)).summary).toMatchObject({
        sources: [{ status: 'ok' }],
        bad: [{ at: expect.stringContaining('/1 and 1 more there'), why: 'asked to be left alone until 2026-03-02 12:46 UTC' }],
      });
    expect([strict.asked.length, free.asked.length]).toEqual([1, 3]);
    expect((await run(rss)).summary).toMatchObject({ badCount: 0 });
    expect([strict.asked.length, free.asked.length]).toEqual([3, 4]);
  });
});

describe('a clock that was wrong, and is right again', () => {
  const plain = (patch: Partial<SourceEntry> = {}): { entry: Parameters<typeof run>[0]; asked: (string | null)[] } => {
    const asked: (string | null)[] = [];
    const load = async (): ReturnType<SourceEntry['load']> => ({
      id: 'plain',
      needs: [],
      search: async ({ since }) => {
        asked.push(since);
        return { posts: [], bad: [], next: null };
      },
      parse: () => ({ posts: [], bad: [] }),
    });
    return { entry: { id: 'plain', load, ...patch }, asked };
  };

  it('leaves no source that is asked for what is yet to come', async () => {
    const { entry, asked } = plain();
    temporary.clock.advance(4 * 365 * DAY);
    await run(entry);
    temporary.clock.advance(-4 * 365 * DAY);
    await run(entry);
    expect(asked.at(-1)).toBe(ago(30 * DAY));
    await run(entry);
    expect(asked.at(-1)).toBe(ago(7 * HOUR));
  });

  it('leaves no source that rests for years', async () => {
    const { entry, asked } = plain({ restMs: 2 * HOUR });
    temporary.clock.advance(4 * 365 * DAY);
    await run(entry);
    await temporary.ledger.transact({ actor: 'operator' }, (tx) => tx.setCursor('not before plain', ago(-DAY)));
    temporary.clock.advance(-4 * 365 * DAY);
    await run(entry);
    expect(asked).toHaveLength(2);
    expect((await run(entry)).summary.sources[0]).toMatchObject({ status: 'resting' });
  });
});
