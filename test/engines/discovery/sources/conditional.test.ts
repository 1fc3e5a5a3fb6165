/** Conditional requests: what has not changed since the last whole run is not sent again, in every source that reads fixed addresses. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Page, Query, Source } from '../../../../src/engines/discovery/source.ts';
import { type ConditionalNet, createValidators, NotModified } from '../../../../src/engines/discovery/source-kit/validators.ts';
import { createDiscourse } from '../../../../src/engines/discovery/sources/discourse.ts';
import { createEleduck } from '../../../../src/engines/discovery/sources/eleduck.ts';
import { createHimalayas } from '../../../../src/engines/discovery/sources/himalayas.ts';
import { createJobicy } from '../../../../src/engines/discovery/sources/jobicy.ts';
import { createLobsters } from '../../../../src/engines/discovery/sources/lobsters.ts';
import { createMastodon } from '../../../../src/engines/discovery/sources/mastodon.ts';
import { createRemoteOk } from '../../../../src/engines/discovery/sources/remoteok.ts';
import { createRemotive } from '../../../../src/engines/discovery/sources/remotive.ts';
import { createRss } from '../../../../src/engines/discovery/sources/rss.ts';
import { createV2ex } from '../../../../src/engines/discovery/sources/v2ex.ts';
import { createWeWorkRemotely } from '../../../../src/engines/discovery/sources/weworkremotely.ts';
import { createNet } from '../../../../src/system/net.ts';
import { type HttpStandIn, httpStandIn } from '../../../contract/loopback.ts';

const QUERY: Query = { words: null, since: null, limit: 100 };
const servers: HttpStandIn[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server that marks every page, and sends it only where the asker does not hold it. */
async function marking(bodyOf: (path: string) => string): Promise<{ base: string; sent: string[]; change(path: string): void }> {
  const sent: string[] = [];
  const versions = new Map<string, number>();
  const server = await httpStandIn(({ path, headers }, response) => {
    const etag = `"${path}#${versions.get(path) ?? 1}"`;
    // No page follows.
    response.setHeader('etag', etag).setHeader('link', '<https://m.example/>; rel="prev"');
    if (headers['if-none-match'] === etag) response.writeHead(304).end();
    else {
      sent.push(path);
      response.end(bodyOf(path));
    }
  });
  servers.push(server);
  return { base: server.url, sent, change: (path) => void versions.set(path, (versions.get(path) ?? 1) + 1) };
}

/** What a run leaves behind for the next one, as the ledger's working table holds it. */
function remembering(): { run(make: (net: ConditionalNet) => Source): Promise<{ posts: number; isUnchanged: boolean }> } {
  const held = new Map<string, string>();
  return {
    async run(make) {
      const validators = createValidators({ scope: 'x', recall: async (name) => held.get(name) ?? null });
      const source = make({ ...createNet(), validators });
      let posts = 0;
      let isUnchanged = false;
      for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
        const page: Page | null = await source.search(QUERY, cursor, new AbortController().signal).catch((error: unknown) => {
          if (error instanceof NotModified) return null;
          throw error;
        });
        isUnchanged ||= page === null;
        posts += page?.posts.length ?? 0;
        cursor = page?.next ?? null;
      }
      for (const [name, value] of validators.take()) held.set(name, value);
      return { posts, isUnchanged };
    },
  };
}

const job = { id: 1, url: 'https://b.example/1', title: 'T', jobTitle: 'T', guid: 'https://b.example/1', position: 'T' };
const feed = '<rss version="2.0"><channel><title>x</title><item><title>T</title><guid>1</guid></item></channel></rss>';
const status = { id: '1', content: 'T', visibility: 'public', uri: 'https://m.example/1', account: { acct: 'jo' } };

/** Each source with two places or lists where it can have them, the body of one page, and the addresses that the next run asks for. */
const SUBJECTS: readonly (readonly [
  name: string,
  make: (net: ConditionalNet, base: string) => Source,
  body: string,
  lists: number,
])[] = [
  ['rss', (net, base) => createRss({ net, feeds: [`${base}/a`, `${base}/b`] }), feed, 2],
  ['weworkremotely', (net, base) => createWeWorkRemotely({ net, base, categories: ['a', 'b'] }), feed, 2],
  [
    'lobsters',
    (net, base) => createLobsters({ net, base, tags: ['a', 'b'] }),
    JSON.stringify([{ short_id: 'a', title: 'T' }]),
    2,
  ],
  ['v2ex', (net, base) => createV2ex({ net, base, nodes: ['a', 'b'] }), JSON.stringify([{ ...job, created: 1_772_000_000 }]), 2],
  ['mastodon', (net, base) => createMastodon({ net, instances: [base], hashtags: ['a', 'b'] }), JSON.stringify([status]), 2],
  ['himalayas', (net, base) => createHimalayas({ net, base }), JSON.stringify({ jobs: [job], totalCount: 1 }), 2],
  ['eleduck', (net, base) => createEleduck({ net, base }), JSON.stringify({ posts: [job], pager: { total_pages: 1 } }), 1],
  ['remoteok', (net, base) => createRemoteOk({ net, base }), JSON.stringify([{ legal: 'x' }, job]), 1],
  ['remotive', (net, base) => createRemotive({ net, base }), JSON.stringify({ jobs: [job] }), 1],
  ['jobicy', (net, base) => createJobicy({ net, base }), JSON.stringify({ jobs: [job] }), 1],
  [
    'discourse',
    (net, base) => createDiscourse({ net, forums: [`${base}/c/jobs/7`, `${base}/tag/paid`] }),
    JSON.stringify({ topic_list: { topics: [] }, users: [] }),
    2,
  ],
];

describe.each(SUBJECTS)('%s', (_, make, body, lists) => {
  it('asks for nothing twice that has not changed, and reads what has', async () => {
    const { base, sent, change } = await marking(() => body);
    const memory = remembering();
    const run = (): ReturnType<typeof memory.run> => memory.run((net) => make(net, base));
    const first = await run();
    const addresses = sent.splice(0);
    expect(addresses).toHaveLength(lists);
    expect(first.isUnchanged).toBe(false);

    expect(await run()).toEqual({ posts: 0, isUnchanged: true });
    expect(sent).toEqual([]);

    // Each place in turn: one that stands still hides no other.
    for (const address of addresses) {
      change(address);
      const { posts } = await run();
      expect(sent.splice(0)).toEqual([address]);
      expect(posts).toBe(Math.min(first.posts, 1));
    }
  });
});
