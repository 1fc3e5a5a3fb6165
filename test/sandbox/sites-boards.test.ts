/** The stand-ins of boards and forums: they answer as the real services do, and the whole program reads them. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BASE_URLS } from '../../src/config.ts';
import { sourceSettings } from '../../src/config-sources.ts';
import type { Post, SourceId } from '../../src/domain/opportunity.ts';
import type { Page } from '../../src/engines/discovery/source.ts';
import { createSources } from '../../src/engines/discovery/sources.ts';
import { main } from '../../src/main.ts';
import { joinOrStartSandbox } from '../../src/sandbox/join.ts';
import { BOARD_POSTS } from '../../src/sandbox/sample-boards.ts';
import { createNet } from '../../src/system/net.ts';
import { fakeWorld } from '../fake-world.ts';
import { shared, sharedPath } from '../shared.ts';
import { type Fixture, openFixture } from './fixture.ts';

const BOARDS = [
  'stackexchange',
  'devto',
  'lobsters',
  'v2ex',
  'eleduck',
  'remoteok',
  'remotive',
  'weworkremotely',
  'himalayas',
  'jobicy',
] as const satisfies readonly (SourceId & keyof typeof BASE_URLS)[];
type Board = (typeof BOARDS)[number];

let fixture: Fixture;
beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

async function read(id: Board, words: string | null = null): Promise<readonly Post[]> {
  const sources = createSources({
    net: createNet(),
    bases: fixture.sandbox.bases,
    secret: () => null,
    now: () => fixture.clock.now(),
    settings: sourceSettings({}),
  });
  const source = await sources.find((entry) => entry.id === id)?.load((net) => net);
  if (source === undefined) throw new Error(`no source ${id}`);
  const posts: Post[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page = await source.search({ words, since: null, limit: 100 }, cursor, new AbortController().signal);
    expect({ bad: page.bad, partial: page.isPartial }).toEqual({ bad: [], partial: undefined });
    posts.push(...page.posts);
    if (page.next === null) return posts;
    cursor = page.next;
  }
}

const sampleOf = (id: Board): (typeof BOARD_POSTS)[number] => {
  const found = BOARD_POSTS.find(({ place }) => place.kind === 'site' && place.site === id);
  if (found === undefined) throw new Error(`no sample post for ${id}`);
  return found;
};

describe.each(BOARDS)('%s', (id) => {
  it('is read by the adapter of the real one', async () => {
    const sample = sampleOf(id);
    const posts = await read(id);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatchObject({
      source: id,
      title: sample.title,
      author: { name: sample.author },
      postedAt: new Date(fixture.clock.now().getTime() - sample.hoursAgo * 3_600_000).toISOString(),
    });
    expect(posts[0]?.nativeId).toContain(sample.id);
    expect(posts[0]?.body).toContain(sample.text.split('\n\n')[1]);
    expect(posts[0]?.url).toMatch(/^https:\/\//);
  });

  it('finds words, and nothing for words that nobody wrote', async () => {
    const word = sampleOf(id).title.split(' ').at(-1)?.replace(/[?,]/g, '') ?? '';
    expect(await read(id, word)).toHaveLength(1);
    expect(await read(id, 'unobtainium')).toEqual([]);
  });

  it('knows no other address', async () => {
    expect((await fetch(`${fixture.sandbox.bases[id]}/elsewhere`)).status).toBe(404);
  });
});

describe('what boards state in fields of their own', () => {
  it.each<[Board, string[], number | undefined]>([
    ['eleduck', ['hiring', 'contract'], undefined],
    ['remoteok', ['hiring'], 7_000_000],
    ['remotive', ['hiring', 'freelance'], undefined],
    ['weworkremotely', ['hiring', 'contract'], undefined],
    ['himalayas', ['hiring', 'contract'], 4500],
    ['jobicy', ['hiring', 'full-time'], 3_800_000],
  ])('%s', async (id, tags, minMinor) => {
    const [post] = await read(id);
    expect(post?.tags).toEqual(expect.arrayContaining(tags));
    expect(post?.statedBudget?.minMinor).toBe(minMinor);
  });
});

describe.skipIf(shared.skip)('every stand-in uses the fields of the recorded answer, and no others', () => {
  type Fields = Readonly<Record<string, unknown>>;
  const recorded = (file: string): unknown => JSON.parse(readFileSync(sharedPath('real', 'jobboards', file), 'utf8'));
  const answer = async (id: Board, path: string): Promise<unknown> => (await fetch(`${fixture.sandbox.bases[id]}${path}`)).json();
  /** Fields that every item has, and fields that some have. */
  const fieldsOf = (items: readonly Fields[]): { always: string[]; ever: Set<string> } => {
    const ever = new Set(items.flatMap((item) => Object.keys(item)));
    return { always: [...ever].filter((name) => items.every((item) => name in item)), ever };
  };

  it.each<[Board, string, string, (data: unknown) => readonly Fields[], readonly string[]]>([
    ['eleduck', 'eleduck.json', '/api/v1/posts?category=5', (data) => (data as { posts: Fields[] }).posts, []],
    ['himalayas', 'himalayas.json', '/jobs/api?limit=5', (data) => (data as { jobs: Fields[] }).jobs, []],
    // The recorded jobs state only one end of their pay; the API's description has both.
    ['jobicy', 'jobicy.json', '/api/v2/remote-jobs', (data) => (data as { jobs: Fields[] }).jobs, ['salaryMax']],
    ['remoteok', 'remoteok.json', '/api', (data) => (data as Fields[]).slice(1), []],
    ['remotive', 'remotive.json', '/api/remote-jobs', (data) => (data as { jobs: Fields[] }).jobs, []],
  ])('%s', async (id, file, path, items, extra) => {
    const [real, mine] = [recorded(file), await answer(id, path)];
    const [wanted, found] = [fieldsOf(items(real)), fieldsOf(items(mine))];
    expect([...found.ever].filter((name) => !wanted.ever.has(name) && !extra.includes(name))).toEqual([]);
    expect(wanted.always.filter((name) => !found.always.includes(name))).toEqual([]);
    if (Array.isArray(real)) expect(Object.keys((mine as Fields[])[0] ?? {})).toEqual(Object.keys((real as Fields[])[0] ?? {}));
    else expect(Object.keys(mine as Fields)).toEqual(expect.arrayContaining(Object.keys(real as Fields)));
  });

  it('v2ex', async () => {
    // The recording is a selection: it left out member and node, and wrote the node's name into a field of its own.
    const { topics } = recorded('v2ex.json') as { topics: Fields[] };
    const mine = (await answer('v2ex', '/api/topics/show.json?node_name=outsourcing')) as Fields[];
    const wanted = fieldsOf(topics).always.filter((name) => name !== '_node');
    expect(wanted.filter((name) => !(name in (mine[0] ?? {})))).toEqual([]);
  });

  it('weworkremotely', async () => {
    const elements = (xml: string): string[] => {
      const item = xml
        .slice(xml.indexOf('<item>'), xml.indexOf('</item>'))
        .replace(/<description>[^<]*<\/description>/, '<description></description>');
      return [...item.matchAll(/<([a-z_A-Z]+)[ >]/g)].map(([, name]) => name ?? '').sort();
    };
    const mine = await (await fetch(`${fixture.sandbox.bases.weworkremotely}/categories/remote-design-jobs.rss`)).text();
    expect(elements(mine)).toEqual(elements(readFileSync(sharedPath('real', 'jobboards', 'wwr.xml'), 'utf8')));
  });

  it('stackexchange, by the description of its API', async () => {
    const spec = JSON.parse(readFileSync(sharedPath('specs', 'stackexchange', 'stackexchange-2.0.unofficial.json'), 'utf8')) as {
      paths: Record<string, { get: { parameters: { name?: string; $ref?: string }[] } }>;
    };
    const parameters = spec.paths['/search/advanced']?.get.parameters.flatMap(({ name }) => name ?? []) ?? [];
    await read('stackexchange', 'invoice');
    const asked = fixture.sandbox.exchanges.filter(({ path }) => path.startsWith('/stackexchange/2.3/search/advanced'));
    expect(asked).toHaveLength(1);
    expect([...(asked[0]?.query.keys() ?? [])].filter((name) => !parameters.includes(name))).toEqual([]);
  });
});

describe('the whole program', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loop-boards-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const discover = async (...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> => {
    const { world, out, err } = fakeWorld({ argv: ['--sandbox', '--json', 'discover', ...argv], cwd: folder });
    return { code: await main(world), out: out(), err: err() };
  };

  it.each(BOARDS)('discover --source %s', async (id) => {
    const { code, out, err } = await discover('--source', id);
    expect({ code, err: err.includes('error') }).toEqual({ code: 0, err: false });
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: string; title: string });
    expect(lines).toMatchObject([{ source: id, title: sampleOf(id).title }]);
  });

  it.each([
    ['a page of HTML', { html: true }, 'HTML page'],
    ['a limit', { status: 429, headers: { 'retry-after': '60' } }, 'slow down'],
    ['half an answer', { body: '{"jobs":[' }, 'not whole JSON'],
    ['jobs that are none', { status: 200, body: { jobs: [{}, 7, null, { id: 1 }] } }, 'skipped'],
  ])('discover --source remotive, answered with %s', async (_, fault, words) => {
    const probe = fakeWorld({ argv: [], cwd: folder });
    const sandbox = await joinOrStartSandbox({
      clock: probe.world.clock,
      stateDir: join(folder, 'state', 'loop', 'sandbox'),
      stays: true,
    });
    try {
      sandbox.control.fail('sites', fault);
      const { code, err } = await discover('--source', 'remotive');
      expect(code).toBe(5);
      expect(err).toContain(words);
    } finally {
      await sandbox.close();
    }
  });
});
