/** What a person sees where a source fails, in parts or as a whole, and where a file is another source's answer. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { type HttpStandIn, httpStandIn } from '../contract/loopback.ts';
import { fakeWorld } from '../fake-world.ts';

let folder = '';
const servers: HttpStandIn[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-discover-'));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

async function loop(...argv: string[]): Promise<{ code: number; err: string }> {
  const fake = fakeWorld({ argv, cwd: folder });
  const code = await main(fake.world);
  return { code, err: fake.err() };
}

const ITEM =
  '<item><guid>1</guid><title>[Hiring] Landing page for a bakery</title><description>Budget: $500. PM me.</description></item>';

/** Settings with one feed for each status, each on its own path; 200 has a post. */
async function feeds(...statuses: readonly number[]): Promise<void> {
  const server = await httpStandIn(({ path }, response) => {
    const status = Number(/\d+$/.exec(path)?.[0] ?? 200);
    response.writeHead(status).end(`<rss version="2.0"><channel><title>t</title>${ITEM}</channel></rss>`);
  });
  servers.push(server);
  const addresses = statuses.map((status) => `${server.url}/feed-${status}`);
  writeFileSync(join(folder, 'loop.config.json'), JSON.stringify({ sources: { rss: { feeds: addresses } } }));
}

describe('feeds that fail', () => {
  it('all of them: the source has failed, each is named once, and it ends with 5', async () => {
    await feeds(500, 404);
    const { code, err } = await loop('discover', '--source', 'rss');
    expect(code).toBe(5);
    expect(err).toMatch(/^rss: 127\.0\.0\.1:\d+\/feed-500: is down \(500\); skipped$/m);
    expect(err).toMatch(/^rss: 127\.0\.0\.1:\d+\/feed-404: answers 404; skipped$/m);
    expect(err).toMatch(/^nothing of rss could be read: 127\.0\.0\.1:\d+\/feed-500 is down \(500\)$/m);
    expect(err).toMatch(/rss\s+error\s+0/);
    expect(err).toContain('Nothing could be read.');
  });

  it('the only host in the middle: what was read before is not called nothing', async () => {
    const server = await httpStandIn(({ path }, response) => {
      if (path === '/limited') response.writeHead(429, { 'retry-after': '1' }).end();
      else response.end('<rss version="2.0"><channel><title>t</title><item><title>News</title></item></channel></rss>');
    });
    servers.push(server);
    const addresses = [`${server.url}/fine`, `${server.url}/limited`];
    writeFileSync(join(folder, 'loop.config.json'), JSON.stringify({ sources: { rss: { feeds: addresses } } }));
    const { code, err } = await loop('discover', '--source', 'rss');
    expect(code).toBe(5);
    expect(err).toMatch(/rss\s+blocked\s+1/);
    expect(err).toContain('Nothing new in what could be read.');
  });

  it('some of them: the rest is kept, and it ends with 5 all the same', async () => {
    await feeds(500, 200);
    const { code, err } = await loop('discover', '--source', 'rss');
    expect(code).toBe(5);
    expect(err).toMatch(/feed-500: is down \(500\); skipped/);
    expect(err).toMatch(/rss\s+ok\s+1/);
    expect(err).not.toContain('nothing of rss');
  });

  it('none that is named: the setting is', async () => {
    await feeds();
    const { code, err } = await loop('discover', '--source', 'rss');
    expect(code).toBe(5);
    expect(err).toContain('nothing to read: sources.rss.feeds in the config file names nothing');
  });
});

describe('a file that is no answer of the source', () => {
  it.each([
    ['hackernews', '[1,2,3]', 'Hacker News'],
    ['mastodon', '[{"id":"1","title":"x"}]', 'Mastodon'],
    ['x', '{"data":[{"text":"x"}]}', 'X'],
    ['reddit', '{"kind":"Listing","data":{"children":[1]}}', 'Reddit'],
    ['remotive', '{"jobs":[{"guid":"x"}]}', 'Remotive'],
    ['himalayas', '{"jobs":[{"id":1}]}', 'Himalayas'],
    ['jobicy', '<html><body>Log in</body></html>', 'Jobicy'],
    ['weworkremotely', `<rss version="2.0"><channel><title>t</title>${ITEM}</channel></rss>`, 'We Work Remotely'],
  ])('%s: %s is refused by name, and it ends with 2', async (source, text, name) => {
    const path = join(folder, 'answer');
    writeFileSync(path, text);
    const { code, err } = await loop('discover', '--from', path, '--as', source);
    expect(code).toBe(2);
    expect(err).toMatch(new RegExp(`^loop: this is no answer of ${name}: \\S`));
    expect(err).not.toContain('skipped');
  });
});
