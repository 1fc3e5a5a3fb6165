import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SAMPLE_POSTS } from '../../src/sandbox/sample-posts.ts';
import { type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

interface Hit {
  readonly objectID: string;
  readonly author: string;
  readonly title?: string;
  readonly comment_text?: string;
  readonly created_at_i: number;
}

async function getJson<T>(url: string, init: RequestInit = {}): Promise<{ status: number; data: T; headers: Headers }> {
  const response = await fetch(url, init);
  return { status: response.status, data: (await response.json()) as T, headers: response.headers };
}

describe('Hacker News', () => {
  const search = async (query: string): Promise<Hit[]> =>
    (await getJson<{ hits: Hit[] }>(`${fixture.sandbox.bases.hackernews}/api/v1/search_by_date?${query}`)).data.hits;

  it('finds the threads, and their comments by story', async () => {
    const threads = await search('tags=story,author_whoishiring&query=freelancer');
    expect(threads.map(({ title }) => title)).toEqual(['Ask HN: Freelancer? Seeking freelancer? (March 2026)']);
    const comments = await search(`tags=comment,story_${threads[0]?.objectID}&hitsPerPage=100`);
    expect(comments.map(({ author }) => author)).toEqual(['quietcompiler', 'harbourtools']);
    expect(comments[1]?.comment_text).toContain('<p>Contact: nils at harbour-tools dot example');
    expect(await search('tags=(story,comment)&hitsPerPage=100')).toHaveLength(5);
    const newer = comments[1]?.created_at_i ?? 0;
    expect(await search(`tags=comment&numericFilters=created_at_i>${newer}`)).toHaveLength(1);
  });

  it('shows an item with its children', async () => {
    const { data } = await getJson<{ children: { id: number; text: string }[] }>(
      `${fixture.sandbox.bases.hackernews}/api/v1/items/90000002`,
    );
    expect(data.children.map(({ id }) => id)).toEqual([90000103]);
    expect((await getJson(`${fixture.sandbox.bases.hackernews}/api/v1/items/1`)).status).toBe(404);
  });

  it('keeps the dates of a world when it is opened again later', async () => {
    const before = await search('tags=comment');
    fixture.clock.advance(86_400_000);
    await fixture.reopen();
    expect(await search('tags=comment')).toEqual(before);
  });
});

describe('Reddit', () => {
  interface Listing {
    readonly data: {
      readonly after: string | null;
      readonly children: readonly { readonly data: { readonly id: string; readonly selftext: string } }[];
    };
  }
  const ids = ({ data }: Listing): string[] => data.children.map((child) => child.data.id);

  it('lists a subreddit as .json, in pages', async () => {
    const base = `${fixture.sandbox.bases.redditPublic}/r/forhire/new.json`;
    const all = (await getJson<Listing>(base)).data;
    expect(ids(all)).toEqual(['sb0001', 'sb0004', 'sb0003', 'sb0006', 'sb0007']);
    const first = (await getJson<Listing>(`${base}?limit=2`)).data;
    const second = await getJson<Listing>(`${base}?limit=2&after=${first.data.after}`);
    expect([...ids(first), ...ids(second.data)]).toEqual(ids(all).slice(0, 4));
    expect(second.headers.get('x-ratelimit-remaining')).toBe('99.0');
  });

  it('escapes unless raw_json is asked for', async () => {
    const base = `${fixture.sandbox.bases.redditPublic}/r/forhire/search.json?q=composting&restrict_sr=1`;
    expect((await getJson<Listing>(base)).data.data.children[0]?.data.selftext).toContain('&lt;script&gt;');
    expect((await getJson<Listing>(`${base}&raw_json=1`)).data.data.children[0]?.data.selftext).toContain('<script>');
  });

  it('gives the OAuth host only to a token', async () => {
    const { bases, secrets } = fixture.sandbox;
    expect((await getJson(`${bases.reddit}/r/forhire/new`)).status).toBe(401);
    const credentials = Buffer.from(`${secrets.REDDIT_CLIENT_ID}:${secrets.REDDIT_CLIENT_SECRET}`).toString('base64');
    const ask = (form: Record<string, string>, basic = credentials): Promise<{ status: number; data: Record<string, unknown> }> =>
      getJson(`${bases.redditPublic}/api/v1/access_token`, {
        method: 'POST',
        body: new URLSearchParams(form),
        headers: { authorization: `Basic ${basic}` },
      });
    const password = { grant_type: 'password', username: secrets.REDDIT_USERNAME, password: secrets.REDDIT_PASSWORD };
    const { data } = await ask(password);
    const authorization = `Bearer ${String(data['access_token'])}`;
    expect(ids((await getJson<Listing>(`${bases.reddit}/r/hiring+jobbit/new`, { headers: { authorization } })).data)).toEqual([
      'sb0008',
      'sb0009',
    ]);
    expect((await getJson<{ name: string }>(`${bases.reddit}/api/v1/me`, { headers: { authorization } })).data.name).toBe(
      'sam_sandbox',
    );
    expect((await ask(password, 'wrong')).status).toBe(401);
    expect((await ask({ ...password, password: 'x' })).data).toEqual({ error: 'invalid_grant' });
  });

  it('limits and blocks on demand', async () => {
    fixture.sandbox.control.fail('reddit', { status: 429, headers: { 'retry-after': '9' } });
    fixture.sandbox.control.fail('reddit', { html: true, status: 403 });
    const url = `${fixture.sandbox.bases.redditPublic}/r/forhire/new.json`;
    const limited = await getJson(url);
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '9']);
    const blocked = await fetch(url);
    expect([blocked.status, blocked.headers.get('content-type')]).toEqual([403, 'text/html; charset=utf-8']);
  });
});

describe('GitHub', () => {
  const octokitOf = (auth?: string): Octokit =>
    new Octokit({
      baseUrl: fixture.sandbox.bases.github,
      request: { retries: 0 },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
      ...(auth === undefined ? {} : { auth }),
    });
  const issue = { owner: 'reportkit', repo: 'reportkit', issue_number: 412 };

  it('searches issues with qualifiers', async () => {
    const count = async (q: string): Promise<number> =>
      (await octokitOf().rest.search.issuesAndPullRequests({ q })).data.total_count;
    expect(await count('label:bounty state:open')).toBe(1);
    expect(await count('"reports to a spreadsheet" label:"help wanted" is:issue')).toBe(1);
    expect(await count('label:bounty repo:some/other')).toBe(0);
    expect(await count('bounty -label:bounty')).toBe(0);
    const { data, headers } = await octokitOf().rest.search.issuesAndPullRequests({ q: 'bounty' });
    expect(data.items[0]).toMatchObject({ number: 412, state: 'open', comments: 2, user: { login: 'reportkit-maintainer' } });
    expect(headers['x-ratelimit-resource']).toBe('search');
  });

  it('takes a comment from the token, and shows it afterwards', async () => {
    const octokit = octokitOf(fixture.sandbox.secrets.GITHUB_TOKEN);
    const { data, status } = await octokit.rest.issues.createComment({ ...issue, body: 'An offer <!-- loop:op1 -->' });
    expect(status).toBe(201);
    await fixture.reopen();
    const again = octokitOf(fixture.sandbox.secrets.GITHUB_TOKEN);
    const { data: login } = await again.rest.users.getAuthenticated();
    const comments = await again.rest.issues.listComments(issue);
    expect(comments.data.map((one) => [one.id, one.user?.login, one.body])).toEqual([
      [data.id, login.login, 'An offer <!-- loop:op1 -->'],
    ]);
    expect((await again.rest.issues.get(issue)).data.comments).toBe(3);
    expect(fixture.sandbox.control.comments()).toHaveLength(1);
  });

  it('refuses a wrong token, no token, an unknown issue and an empty comment', async () => {
    const comment = (octokit: Octokit, body: string, issue_number = 412): Promise<unknown> =>
      octokit.rest.issues.createComment({ ...issue, issue_number, body });
    const token = fixture.sandbox.secrets.GITHUB_TOKEN;
    await expect(comment(octokitOf('ghp_wrong'), 'x')).rejects.toMatchObject({ status: 401 });
    await expect(comment(octokitOf(), 'x')).rejects.toMatchObject({ status: 401 });
    await expect(comment(octokitOf(token), 'x', 999)).rejects.toMatchObject({ status: 404 });
    await expect(comment(octokitOf(token), ' ')).rejects.toMatchObject({ status: 422 });
    await expect(octokitOf().rest.users.getAuthenticated()).rejects.toMatchObject({ status: 401 });
    expect(fixture.sandbox.control.comments()).toEqual([]);
  });

  it('fails on demand', async () => {
    const octokit = octokitOf(fixture.sandbox.secrets.GITHUB_TOKEN);
    fixture.sandbox.control.fail('github', { status: 403, headers: { 'retry-after': '60' } });
    await expect(octokit.rest.issues.createComment({ ...issue, body: 'x' })).rejects.toMatchObject({ status: 403 });
    expect(fixture.sandbox.control.comments()).toEqual([]);
    fixture.sandbox.control.fail('github', { cutBody: true, method: 'POST' });
    await octokit.rest.issues.createComment({ ...issue, body: 'x' }).catch(() => null);
    expect(fixture.sandbox.control.comments()).toHaveLength(1);
  });
});

describe('the sample posts', () => {
  it('name only invented addresses and have ids of their own', () => {
    const text = JSON.stringify(SAMPLE_POSTS);
    const hosts = [...text.matchAll(/[\w-]+@([\w.-]+)|https?:\/\/([\w.-]+)/g)].map((match) =>
      (match[1] ?? match[2] ?? '').replace(/\.$/, ''),
    );
    expect(hosts.length).toBeGreaterThan(5);
    expect(hosts.filter((host) => !host.endsWith('.example'))).toEqual([]);
    expect(new Set(SAMPLE_POSTS.map(({ id }) => id)).size).toBe(SAMPLE_POSTS.length);
  });
});
