/** What the source GitHub does beyond the contract that all keep: labels, progress, GraphQL. */
import { describe, expect, it } from 'vitest';
import { isReadByPost } from '../../../../src/app/reads-by-post.ts';
import { type Post, SOURCE_IDS } from '../../../../src/domain/opportunity.ts';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import type { Page, ParsedPage, Source } from '../../../../src/engines/discovery/source.ts';
import { pricedBy, progressOn } from '../../../../src/engines/discovery/sources/github/labels.ts';
import { createGitHub, type GitHubOptions } from '../../../../src/engines/discovery/sources/github.ts';
import { withoutWrites } from '../../../../src/system/net.ts';
import { net, never, QUERY, readAll, serve } from './stand-in.ts';

function at(base: string, options: Partial<GitHubOptions> = {}): Source {
  return createGitHub({ net, base, token: 'ghp_secret', searches: [], discussions: [], ...options });
}

const found = (...nodes: readonly unknown[]): string =>
  JSON.stringify({ data: { search: { nodes, pageInfo: { hasNextPage: false, endCursor: null } } } });
const discussion = (extra: object = {}): object => ({
  __typename: 'Discussion',
  id: 'D_1',
  title: 'Paid: a plugin',
  url: 'https://github.com/a/b/discussions/1',
  createdAt: '2026-03-01T00:00:00Z',
  ...extra,
});
const issue = (extra: object = {}): object => ({
  id: 1,
  node_id: 'I_1',
  number: 7,
  title: 'Fix it',
  html_url: 'https://github.com/a/b/issues/7',
  ...extra,
});
const parsed = (payload: unknown): readonly Post[] => at('http://127.0.0.1:9').parse(payload).posts;

describe('prices on labels', () => {
  it.each([
    ['$500', 50_000, 50_000, 'USD'],
    ['💎 Bounty $1,000', 100_000, 100_000, 'USD'],
    ['💰 500 USDC', 50_000, 50_000, 'USD'],
    ['Price: 75 USD', 7500, 7500, 'USD'],
    ['bounty-$250', 25_000, 25_000, 'USD'],
    ['bounty/€300', 30_000, 30_000, 'EUR'],
    ['Reward: US$ 1.5k', 150_000, 150_000, 'USD'],
    ['$100-$200', 10_000, 20_000, 'USD'],
    ['$500 CAD', 50_000, 50_000, 'CAD'],
    ['A$80', 8000, 8000, 'AUD'],
    ['500€ bounty', 50_000, 50_000, 'EUR'],
    ['bounty 40000 JPY', 40_000, 40_000, 'JPY'],
    ['＄300', 30_000, 30_000, 'USD'],
  ])('%s', (label, minMinor, maxMinor, currency) => {
    expect(pricedBy(['help wanted', label])).toEqual({ minMinor, maxMinor, currency, unit: 'fixed' });
  });

  it.each([
    ['bounty: 300'],
    ['💎 Bounty'],
    ['bounty-XL'],
    ['$$$'],
    ['$'],
    ['0.5 ETH'],
    ['bounty 2000 sats'],
    ['1.000 €'],
    ['$100/hr'],
    ['> $500'],
    ['$500+'],
    ['$0'],
    ['$500 for 3 issues'],
    ['€500 $500'],
    ['$500 300'],
    ['$300-$200'],
    ['issue #500 $'],
    ['Time: <1 Hour'],
    ['raised $2M'],
    ['p1'],
    [`$5${'0'.repeat(70)}`],
  ])('none on %s', (label) => {
    expect(pricedBy([label])).toBeUndefined();
  });

  it('takes one price that stands there twice, and none of two that differ', () => {
    expect(pricedBy(['$500', '💎 Bounty', 'bounty: $500'])).toMatchObject({ minMinor: 50_000 });
    expect(pricedBy(['$500', '$100'])).toBeUndefined();
  });

  it('tells what is taken from what is open', () => {
    expect(progressOn(['bounty', '💰 Rewarded', 'in progress'])).toBe('closed');
    expect(progressOn(['bounty', 'Status: In Progress'])).toBe('assigned');
    expect(progressOn(['bounty', 'progress bar'])).toBeNull();
  });
});

describe('issues', () => {
  it('tell by tags who is at it, and by labels what is paid', () => {
    const posts = parsed({
      total_count: 5,
      items: [
        issue({ labels: [{ name: 'bounty' }, { name: '$200' }], author_association: 'OWNER', assignees: [] }),
        issue({ id: 2, assignee: { login: 'x' } }),
        issue({ id: 3, assignees: [{ login: 'x' }], state: 'closed' }),
        issue({ id: 4, locked: true, author_association: 'NONE' }),
        issue({ id: 5, labels: ['💰 Rewarded'] }),
      ],
    });
    expect(posts.map(({ tags }) => tags)).toEqual([
      ['bounty', '$200', 'by an owner'],
      ['assigned'],
      ['closed', 'assigned'],
      ['locked'],
      ['💰 Rewarded', 'closed'],
    ]);
    expect(posts.map(({ statedBudget }) => statedBudget?.minMinor)).toEqual([20_000, undefined, undefined, undefined, undefined]);
  });

  it.each(['assigned', 'answered', 'locked', 'closed'])('are no leads with the tag %s', (tag) => {
    const screen = createScreener({ services: [], minScore: 0, maxAgeDays: null, keepEmployment: false });
    const [post] = parsed({ total_count: 1, items: [issue({ title: 'Bounty: looking for a developer, $300', labels: [tag] })] });
    expect(SOURCE_IDS).toContain(post?.source);
    expect(screen(post as Post, new Date(0)).screening.dropped).toBe('closed');
  });

  it('with a token: since when the author is there, and that a pull request which solves it is in', async () => {
    const server = await serve((seen, response) => {
      if (seen.method === 'GET')
        response.end(JSON.stringify({ total_count: 3, items: [1, 2, 3].map((id) => issue({ id, node_id: `I_${id}` })) }));
      else
        response.end(
          JSON.stringify({
            data: {
              nodes: [
                { __typename: 'Issue', id: 'I_1', author: { createdAt: '2020-01-02T03:04:05Z' } },
                {
                  __typename: 'Issue',
                  id: 'I_2',
                  author: {},
                  closedByPullRequestsReferences: { nodes: [{ merged: false }, null, { merged: true }] },
                },
                null,
              ],
            },
            errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a node' }],
          }),
        );
    });
    const [page] = await readAll(at(server.url, { searches: ['label:bounty'] }));
    expect(page?.posts.map(({ authorHistory, tags }) => [authorHistory?.since, tags])).toEqual([
      ['2020-01-02T03:04:05.000Z', []],
      [undefined, ['answered']],
      [undefined, []],
    ]);
    expect(JSON.parse(server.seen[1]?.body ?? '').variables).toEqual({ ids: ['I_1', 'I_2', 'I_3'] });
  });

  it('with a token: are as new as the label that offers pay, and old ones with an old label are left out', async () => {
    const labelled = (at: string, name: string): object => ({ createdAt: at, label: { name } });
    const old = { created_at: '2024-05-01T00:00:00Z' };
    const items = [
      issue({ id: 1, node_id: 'I_1', ...old, labels: [{ name: '💎 Bounty' }, { name: 'bug' }] }),
      issue({ id: 2, node_id: 'I_2', ...old, labels: [{ name: '$200' }] }),
      issue({ id: 3, node_id: 'I_3', ...old, labels: [{ name: '💎 bounty' }] }),
      issue({ id: 4, node_id: 'I_4', ...old, labels: [{ name: 'bug' }] }),
      issue({ id: 5, node_id: 'I_5', created_at: '2026-03-03T00:00:00Z', labels: [{ name: '💎 bounty' }] }),
    ];
    const events: Record<string, readonly unknown[]> = {
      I_1: [
        labelled('2024-05-02T00:00:00Z', '💎 Bounty'),
        labelled('2026-03-02T05:00:00Z', '💎 Bounty'),
        labelled('2026-03-04T00:00:00Z', 'bug'),
      ],
      I_2: [labelled('2026-03-02T06:00:00Z', '$200'), null, {}],
      I_3: [labelled('2024-06-01T00:00:00Z', '💎 bounty')],
      // Taken off again.
      I_4: [labelled('2026-03-02T07:00:00Z', '$500')],
      I_5: [labelled('2026-03-01T00:00:00Z', '💎 bounty')],
    };
    const server = await serve((seen, response) => {
      if (seen.method === 'GET') return void response.end(JSON.stringify({ total_count: items.length, items }));
      const { ids } = JSON.parse(seen.body).variables as { ids: string[] };
      const nodes = ids.map((id) => ({ __typename: 'Issue', id, author: null, timelineItems: { nodes: events[id] } }));
      response.end(JSON.stringify({ data: { nodes } }));
    });
    const since = '2026-03-01T12:00:00.000Z';
    const [page] = await readAll(at(server.url, { searches: ['label:"💎 Bounty",x -label:bug'] }), { ...QUERY, since });
    expect(page?.posts.map(({ nativeId, postedAt }) => [nativeId, postedAt])).toEqual([
      ['1', '2026-03-02T05:00:00.000Z'],
      ['2', '2026-03-02T06:00:00.000Z'],
      ['5', '2026-03-03T00:00:00.000Z'],
    ]);
    const asked = (): (string | null)[] => {
      const params = new URL(server.seen.findLast(({ method }) => method === 'GET')?.path ?? '', server.url).searchParams;
      return [params.get('sort'), /(?:created|updated):\S+/.exec(params.get('q') ?? '')?.[0] ?? null];
    };
    expect(asked()).toEqual(['updated', 'updated:>=2026-03-01T12:00:00Z']);

    // Without a token nobody tells when a label was put on, and without a label there is none to ask for.
    await readAll(at(server.url, { searches: ['label:bounty'], token: null }), { ...QUERY, since });
    expect(asked()).toEqual(['created', 'created:>=2026-03-01T12:00:00Z']);
    await readAll(at(server.url, { searches: ['paid -label:bug'] }), { ...QUERY, since });
    expect(asked()).toEqual(['created', 'created:>=2026-03-01T12:00:00Z']);
  });

  it('stay where their details cannot be read, and wait where GitHub asks to', async () => {
    const details = async (body: string, headers: Record<string, string> = {}): Promise<Page[]> => {
      const server = await serve((seen, response) =>
        seen.method === 'GET'
          ? response.end(JSON.stringify({ total_count: 1, items: [issue()] }))
          : response.writeHead(200, headers).end(body),
      );
      return readAll(at(server.url, { searches: ['label:bounty'] }));
    };
    for (const body of ['{}', '[]', 'null', '{"data":{"nodes":7}}', '{"errors":[{"message":"Something went wrong"}]}'])
      expect((await details(body))[0]).toMatchObject({
        posts: [{ nativeId: '1', tags: [] }],
        isPartial: true,
      });
    const limited = '{"data":null,"errors":[{"type":"RATE_LIMITED","message":"API rate limit exceeded"}]}';
    await expect(details(limited, { 'x-ratelimit-reset': '1772446000' })).rejects.toMatchObject({
      code: 'provider_limiting',
      retryAfter: '2026-03-02T10:06:40.000Z',
    });
  });
});

describe('discussions', () => {
  it('are searched with a token only, narrowed to open ones, words and time', async () => {
    const server = await serve((seen, response) =>
      response.end(seen.method === 'POST' ? found() : '{"total_count":0,"items":[]}'),
    );
    const discussions = ['label:bounty', 'paid is:closed'];
    await readAll(at(server.url, { searches: ['a'], discussions, token: null }));
    expect(server.seen.map(({ method }) => method)).toEqual(['GET']);
    await readAll(at(server.url, { discussions }), { ...QUERY, words: 'logo', since: '2026-03-01T00:00:00.000Z' });
    expect(server.seen.slice(1).map(({ path, body }) => [path, JSON.parse(body).variables])).toEqual([
      ['/graphql', { words: 'label:bounty is:open logo created:>=2026-03-01T00:00:00Z', first: 50, after: null }],
      ['/graphql', { words: 'paid is:closed logo created:>=2026-03-01T00:00:00Z', first: 50, after: null }],
    ]);
    expect(server.seen.slice(1).every(({ headers }) => headers.authorization === 'token ghp_secret')).toBe(true);
  });

  it('tell by tags what became of them; who is gone has no name', () => {
    const posts = parsed({
      data: {
        search: {
          nodes: [
            discussion({
              closed: true,
              isAnswered: true,
              locked: true,
              category: { name: 'Q&A' },
              labels: { nodes: [{ name: '€90' }, null] },
            }),
            discussion({
              author: { login: 'jo', url: 'https://github.com/jo', createdAt: '2020-01-01T00:00:00Z' },
              authorAssociation: 'MEMBER',
            }),
            discussion({ repository: { isArchived: true }, author: null, body: 'a<!-- b -->c', comments: { totalCount: 4 } }),
            null,
            { __typename: 'Repository' },
          ],
        },
      },
    });
    expect(posts.map(({ tags }) => tags)).toEqual([
      ['€90', 'discussion', 'Q&A', 'closed', 'answered', 'locked'],
      ['discussion', 'by a member'],
      ['discussion', 'closed'],
    ]);
    expect(posts[0]?.statedBudget).toEqual({ minMinor: 9000, maxMinor: 9000, currency: 'EUR', unit: 'fixed' });
    expect(posts[1]).toMatchObject({
      author: { name: 'jo' },
      authorHistory: { since: '2020-01-01T00:00:00.000Z', standing: null },
    });
    expect(posts[2]).toMatchObject({ author: null, body: 'ac', replies: 4, thread: null });
  });

  it.each([
    ['RATE_LIMITED', 'provider_limiting', 'slow down'],
    ['INSUFFICIENT_SCOPES', 'key_refused', 'GITHUB_TOKEN'],
    ['MAX_NODE_LIMIT_EXCEEDED', 'provider_unclear', 'too many'],
    [undefined, 'provider_unclear', 'too many'],
  ])('an error in an answer of 200: %s', async (type, code, words) => {
    const server = await serve((_, response) =>
      response.end(JSON.stringify({ data: null, errors: [{ type, message: 'too many' }] })),
    );
    await expect(at(server.url, { discussions: ['x'] }).search(QUERY, null, never)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(words),
    });
    expect(server.seen).toHaveLength(1);
  });

  it('that came along with errors are read, and the errors told', async () => {
    const server = await serve((_, response) =>
      response.end(found(discussion(), null).replace(/\}$/, ',"errors":[{"type":"FORBIDDEN","message":"protected by SAML"}]}')),
    );
    const [page] = await readAll(at(server.url, { discussions: ['x'] }));
    expect(page).toMatchObject({ posts: [{ nativeId: 'D_1' }], bad: [{ at: 'discussions', why: 'protected by SAML' }] });
  });

  it('one search that is wrong does not hide the others', async () => {
    const server = await serve((seen, response) =>
      seen.method === 'GET' ? response.writeHead(422).end('{"message":"Validation Failed"}') : response.end(found(discussion())),
    );
    const pages = await readAll(at(server.url, { searches: ['is:nonsense:'], discussions: ['x'] }));
    expect(pages).toMatchObject([
      { isPartial: true, bad: [{ at: 'issues, search is:nonsense:', why: expect.stringContaining('does not accept') }] },
      { posts: [{ nativeId: 'D_1' }] },
    ]);
  });

  it('are read in a dry run', async () => {
    const server = await serve((_, response) => response.end(found(discussion())));
    const [page] = await readAll(at(server.url, { discussions: ['x'], net: withoutWrites(net, isReadByPost) }));
    expect(page?.posts).toHaveLength(1);
  });
});

describe('issues that were read before', () => {
  const known = (number: number, url = `https://github.com/a/b/issues/${number}`) => ({ nativeId: String(number), url });
  /** Answers as GitHub does where these are closed and those are gone; `asked` are the paths, and the variables of queries. */
  async function standing(closed: readonly number[], gone: readonly number[] = []): Promise<{ base: string; asked: unknown[] }> {
    const asked: unknown[] = [];
    const server = await serve(({ path, method, body }, response) => {
      if (method === 'POST') {
        const { variables } = JSON.parse(body) as { variables: Record<string, string | number> };
        asked.push(variables);
        const numbers = Object.entries(variables).flatMap(([name, value]) => (name.startsWith('number') ? [Number(value)] : []));
        const state = (number: number): object | null =>
          gone.includes(number) ? null : { issue: { state: closed.includes(number) ? 'CLOSED' : 'OPEN' } };
        const data = Object.fromEntries(numbers.map((number, at) => [`at${at}`, state(number)]));
        const errors = gone.length === 0 ? {} : { errors: [{ type: 'NOT_FOUND', message: 'Could not resolve to a Repository' }] };
        return void response.end(JSON.stringify({ data, ...errors }));
      }
      asked.push(path);
      const number = Number(path.split('/').at(-1));
      if (gone.includes(number)) return void response.writeHead(number % 2 === 0 ? 410 : 404).end('{"message":"Not Found"}');
      const state = closed.includes(number) ? 'closed' : 'open';
      response.end(JSON.stringify(issue({ id: number, number, html_url: known(number).url, state })));
    });
    return { base: server.url, asked };
  }
  const read = async (
    base: string,
    options: Partial<GitHubOptions>,
    ...numbers: readonly number[]
  ): Promise<Page | ParsedPage> => {
    const { again } = at(base, options);
    if (again === undefined) throw new Error('GitHub tells of no issue again');
    return again.read(
      numbers.map((number) => known(number)),
      never,
    );
  };

  it('are asked for by one query, and only the closed ones are read', async () => {
    const { base, asked } = await standing([2, 3], [4]);
    const { posts } = await read(base, {}, 1, 2, 3, 4);
    expect(posts).toMatchObject([
      { nativeId: '2', tags: ['closed'] },
      { nativeId: '3', tags: ['closed'] },
    ]);
    expect(asked).toMatchObject([
      { owner0: 'a', repo0: 'b', number0: 1, number3: 4 },
      '/repos/a/b/issues/2',
      '/repos/a/b/issues/3',
    ]);
  });

  it('are read one by one without a token, fewer of them, and what is gone is passed over', async () => {
    const { base, asked } = await standing([2], [3, 4]);
    const { posts, bad } = await read(base, { token: null }, 1, 2, 3, 4);
    expect(posts.map(({ nativeId, tags }) => [nativeId, tags])).toEqual([
      ['1', []],
      ['2', ['closed']],
    ]);
    expect(bad).toEqual([]);
    expect(asked).toEqual([1, 2, 3, 4].map((number) => `/repos/a/b/issues/${number}`));
    const most = (token: string | null): number => at(base, { token }).again?.most ?? 0;
    expect([most(null), most('secret')]).toEqual([5, 50]);
  });

  it('that were moved are another post, and discussions are not asked for', async () => {
    const server = await serve((_, response) => response.end(JSON.stringify(issue({ id: 99, state: 'closed' }))));
    const { again } = at(server.url, { token: null });
    const ask = [known(1), known(2, 'https://github.com/a/b/discussions/2'), { nativeId: '3', url: null }];
    expect(await again?.read(ask, never)).toEqual({ posts: [], bad: [] });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    [503, 'provider_down'],
    [401, 'key_refused'],
    [429, 'provider_limiting'],
    [200, 'provider_unclear'],
  ])('an answer of %s fails as a search does, or tells of none', async (status, code) => {
    const server = await serve((_, response) => response.writeHead(status).end('<html>'));
    if (code !== 'provider_unclear') {
      await expect(read(server.url, {}, 1)).rejects.toMatchObject({ code });
      await expect(read(server.url, { token: null }, 1)).rejects.toMatchObject({ code });
    } else {
      expect((await read(server.url, {}, 1)).posts).toEqual([]);
      expect((await read(server.url, { token: null }, 1)).posts).toEqual([]);
    }
  });
});
