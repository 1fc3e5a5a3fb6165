/** What each source does beyond the contract that all keep. */
import type { ServerResponse } from 'node:http';
import { describe, expect, it } from 'vitest';
import type { Page, Query, Source } from '../../../../src/engines/discovery/source.ts';
import { createGitHub } from '../../../../src/engines/discovery/sources/github.ts';
import { createHackerNews } from '../../../../src/engines/discovery/sources/hackernews.ts';
import { createReddit } from '../../../../src/engines/discovery/sources/reddit.ts';
import { createRss } from '../../../../src/engines/discovery/sources/rss.ts';
import { createNet } from '../../../../src/system/net.ts';
import { deadPort, type Seen } from '../../../contract/loopback.ts';
import { net, never, QUERY, queryOf, readAll, serve } from './stand-in.ts';

describe('hackernews', () => {
  const DAY_S = 86_400;
  const MARCH = Date.UTC(2026, 2, 2) / 1000;
  const threads = [
    ['10', 'Ask HN: Who is hiring? (March 2026)', MARCH],
    ['11', 'Ask HN: Who wants to be hired? (March 2026)', MARCH],
    ['12', 'Ask HN: Freelancer? Seeking freelancer? (March 2026)', MARCH],
    ['13', 'Ask HN: Who is Hiring? (February 2026)', MARCH - 28 * DAY_S],
    ['14', 'Ask HN: Seeking Freelancer? Freelancer? (February 2026)', MARCH - 28 * DAY_S],
    ['15', 'Ask HN: Who’s hiring? (January 2026)', MARCH - 60 * DAY_S],
  ] as const;
  const asked = async (
    since: string | null,
    stories: readonly (readonly [string, string, number])[] = threads,
  ): Promise<{ tags: (string | null)[]; pages: Page[] }> => {
    const server = await serve((seen, response) =>
      response.end(
        queryOf(seen).get('tags')?.startsWith('story,')
          ? JSON.stringify({ hits: stories.map(([objectID, title, created_at_i]) => ({ objectID, title, created_at_i })) })
          : '{"hits":[],"nbPages":0}',
      ),
    );
    const pages = await readAll(createHackerNews({ net, base: server.url }), { ...QUERY, since });
    return { tags: server.seen.slice(1).map((seen) => queryOf(seen).get('tags')), pages };
  };

  it('reads the newest threads and the job stories', async () => {
    const { tags, pages } = await asked('2026-03-20T00:00:00.000Z');
    expect(tags).toEqual(['comment,story_12', 'comment,story_10', 'job']);
    expect(pages.every(({ bad, isPartial }) => bad.length === 0 && isPartial === undefined)).toBe(true);
  });

  it.each([
    ['in the first week of a month', '2026-03-08T00:00:00.000Z'],
    ['from before it', '2026-02-20T00:00:00.000Z'],
    ['without a time', null],
  ])('reads the threads before as well: %s', async (_, since) => {
    const { tags } = await asked(since);
    expect(tags).toEqual(['comment,story_12', 'comment,story_14', 'comment,story_10', 'comment,story_13', 'job']);
  });

  it('says which thread it does not find, and reads the rest', async () => {
    const { tags, pages } = await asked(null, [['10', 'Ask HN: Who is hiring? (March 2026)', MARCH]]);
    expect(tags).toEqual(['comment,story_10', 'job']);
    expect(pages).toMatchObject([{ isPartial: true, bad: [{ at: 'the thread “Seeking freelancer?”' }] }, { bad: [] }]);
  });

  it('asks for words and time', async () => {
    const server = await serve((seen, response) =>
      response.end(
        seen.path.includes('tags=story')
          ? JSON.stringify({ hits: threads.map(([objectID, title]) => ({ objectID, title })) })
          : '{"hits":[],"nbPages":0}',
      ),
    );
    await readAll(createHackerNews({ net, base: server.url }), {
      ...QUERY,
      words: 'logo & brand',
      since: '2026-03-01T00:00:00.000Z',
    });
    const queries = server.seen.slice(1).map(queryOf);
    expect(queries).toHaveLength(3);
    for (const query of queries)
      expect([query.get('query'), query.get('numericFilters')]).toEqual(['logo & brand', 'created_at_i>=1772323200']);
  });

  it('counts answers, and reads a job story with the page it leads to', () => {
    const story = { created_at_i: 1_772_000_000, author: 'acme' };
    const { posts, bad } = createHackerNews({ net, base: 'http://127.0.0.1:9' }).parse([
      {
        ...story,
        objectID: '1',
        comment_text: 'SEEKING FREELANCER | x',
        story_id: 5,
        parent_id: 5,
        story_title: 'Ask HN: Freelancer? Seeking freelancer?',
        children: [7, 8],
      },
      {
        ...story,
        objectID: '2',
        title: 'Acme is hiring',
        url: 'https://acme.example/jobs',
        story_text: null,
        _tags: ['job'],
        num_comments: 0,
      },
      { id: 3, by: 'acme', time: 1_772_000_000, type: 'job', title: 'Acme (YC) is hiring', text: 'Write to us', kids: [9] },
      { id: 4, by: 'acme', type: 'job', title: 'Gone', dead: true },
    ]);
    expect(posts).toMatchObject([
      { nativeId: '1', replies: 2, tags: ['freelancer thread'] },
      { nativeId: '2', replies: 0, tags: ['hiring', 'job story'], title: 'Acme is hiring', body: 'https://acme.example/jobs' },
      { nativeId: '3', replies: 1, tags: ['hiring', 'job story'], body: 'Write to us' },
    ]);
    expect(bad).toHaveLength(1);
  });

  it('takes the first line as the title and skips answers and deleted posts', () => {
    const source = createHackerNews({ net, base: 'http://127.0.0.1:9' });
    const hit = {
      author: 'jo',
      created_at_i: 1_772_000_000,
      parent_id: 5,
      story_id: 5,
      story_title: 'Ask HN: Freelancer? Seeking freelancer?',
    };
    const long = 'We are looking for somebody who can do a great many things '.repeat(6);
    const { posts, bad } = source.parse({
      hits: [
        {
          ...hit,
          objectID: '1',
          comment_text: 'SEEKING FREELANCER | Remote<p>Landing page, <a href="mailto:jo@acme.example">mail me</a>',
        },
        { ...hit, objectID: '2', comment_text: long },
        { ...hit, objectID: '3', comment_text: 'An answer', parent_id: 1 },
        { ...hit, objectID: '4', comment_text: null },
        { ...hit, objectID: 5.5, comment_text: 'x' },
      ],
    });
    expect(posts).toHaveLength(2);
    expect(posts[0]).toMatchObject({
      title: 'SEEKING FREELANCER | Remote',
      tags: ['freelancer thread'],
      postedAt: '2026-02-25T06:13:20.000Z',
    });
    expect(posts[0]?.body).toContain('jo@acme.example');
    expect(posts[1]?.title.length).toBeLessThanOrEqual(100);
    expect(posts[1]?.body).toBe(long.trim());
    expect(bad.map(({ at }) => at)).toEqual(['hits[3]', 'hits[4]']);
  });
});

describe('github', () => {
  it('runs each configured search on open issues, with words, time and token', async () => {
    const server = await serve((_, response) => response.end('{"total_count":0,"items":[]}'));
    const source = createGitHub({
      net,
      base: server.url,
      token: 'ghp_secret',
      searches: ['label:bounty state:open', '"paid" is:issue'],
      discussions: [],
    });
    await readAll(source, { ...QUERY, words: 'logo', since: '2026-03-01T00:00:00.000Z' });
    expect(server.seen.map((seen) => queryOf(seen).get('q'))).toEqual([
      'label:bounty state:open is:issue archived:false logo updated:>=2026-03-01T00:00:00Z',
      '"paid" is:issue state:open archived:false logo created:>=2026-03-01T00:00:00Z',
    ]);
    expect(
      server.seen.every(({ headers, path }) => headers.authorization === 'token ghp_secret' && path.startsWith('/search/issues')),
    ).toBe(true);
  });

  it('asks once, whatever the answer: nothing repeats a search behind our back', async () => {
    const server = await serve((_, response) => response.writeHead(502).end('{}'));
    await expect(
      createGitHub({ net, base: server.url, token: null, searches: ['x'], discussions: [] }).search(QUERY, null, never),
    ).rejects.toMatchObject({ code: 'provider_down' });
    expect(server.seen).toHaveLength(1);
  });

  it('says which search is wrong and that a token helps', async () => {
    const wrong = await serve((_, response) => response.writeHead(422).end('{"message":"Validation Failed"}'));
    const search = createGitHub({ net, base: wrong.url, token: null, searches: ['is:nonsense:'], discussions: [] });
    await expect(search.search(QUERY, null, never)).rejects.toMatchObject({
      code: 'provider_unclear',
      fix: expect.stringContaining('sources.github.searches'),
    });
    const limited = await serve((_, response) => response.writeHead(403, { 'x-ratelimit-remaining': '0' }).end('{}'));
    const withoutToken = createGitHub({ net, base: limited.url, token: null, searches: ['x'], discussions: [] });
    await expect(withoutToken.search(QUERY, null, never)).rejects.toMatchObject({
      code: 'provider_limiting',
      fix: expect.stringContaining('GITHUB_TOKEN'),
    });
  });

  it('leaves out pull requests, template comments and the thread of a locked issue', () => {
    const issue = {
      id: 1,
      number: 7,
      title: 'Fix',
      html_url: 'https://github.com/a/b/issues/7',
      body: 'a<!-- write here -->b<!-- open',
      state: 'closed',
      labels: ['bounty', { name: null }],
    };
    const { posts } = createGitHub({ net, base: 'http://127.0.0.1:9', token: null, searches: [], discussions: [] }).parse({
      total_count: 3,
      items: [issue, { ...issue, id: 2, locked: true }, { ...issue, id: 3, pull_request: {} }],
    });
    expect(posts.map(({ nativeId, thread }) => [nativeId, thread])).toEqual([
      ['1', { kind: 'github_issue', owner: 'a', repo: 'b', number: 7 }],
      ['2', null],
    ]);
    expect(posts[0]).toMatchObject({ body: 'ab', tags: expect.arrayContaining(['bounty', 'closed']) });
  });
});

describe('reddit', () => {
  const keys = { clientId: 'id', clientSecret: 'se cret', username: 'me', password: 'pa&ss' };
  const listing = (ids: readonly string[], after: string | null = null): string =>
    JSON.stringify({
      kind: 'Listing',
      data: {
        after,
        children: ids.map((id, i) => ({ kind: 't3', data: { id, title: `Title ${id}`, created_utc: 1_772_000_000 - i * 3600 } })),
      },
    });

  it('passes over an entry that no schema forbids and no reader expects, and believes no odd count', () => {
    const child = (extra: object): object => ({
      kind: 't3',
      data: { id: 'a', title: 'Logo wanted', permalink: '/r/x/a', ...extra },
    });
    const { posts, bad } = createReddit({ net, base: '', publicBase: '', keys: null, subreddits: [] }).parse({
      kind: 'Listing',
      data: {
        children: [
          child({ permalink: '//[' }),
          child({ author: 'half \ud800' }),
          child({ num_comments: -1 }),
          child({ num_comments: 1e300 }),
        ],
      },
    });
    expect(bad).toEqual([
      { at: 'children[0]', why: 'it cannot be read (Invalid URL)' },
      { at: 'children[1]', why: 'it cannot be read (URI malformed)' },
    ]);
    expect(posts.map(({ replies }) => replies)).toEqual([null, null]);
  });

  it('tells by one request how known posts stand: shut, emptied, removed, or as they were', async () => {
    const child = (id: string, extra: object = {}): object => ({
      kind: 't3',
      data: { id, title: `Title ${id}`, selftext: 'We pay $500.', permalink: `/r/forhire/comments/${id}/title/`, ...extra },
    });
    const server = await serve((_, response) =>
      response.end(
        JSON.stringify({
          kind: 'Listing',
          data: {
            children: [
              child('a1'),
              child('a2', { locked: true }),
              child('a3', { selftext: '[deleted]', author: '[deleted]', removed_by_category: 'deleted' }),
              child('a4', { selftext: '[removed]', removed_by_category: 'moderator' }),
              child('a5', { link_flair_text: 'Filled' }),
            ],
          },
        }),
      ),
    );
    const { again } = createReddit({ net, base: '', publicBase: server.url, keys: null, subreddits: [] });
    const known = ['a1', 'a2', 'a3', 'a4', 'a5'].map((id) => ({
      nativeId: id,
      url: `https://www.reddit.com/r/forhire/comments/${id}/title/`,
    }));
    // Posts of a file that only calls itself after the site.
    const others = [
      { nativeId: '1', url: 'https://board.example/1' },
      { nativeId: null, url: null },
    ];
    const page = await again?.read([...known, ...others], never);
    expect(page?.posts.map(({ nativeId, tags }) => [nativeId, tags])).toEqual([
      ['a1', []],
      ['a2', ['closed']],
      ['a3', ['closed']],
      ['a4', ['closed']],
      ['a5', ['Filled']],
    ]);
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/api/info.json?id=t3_a1%2Ct3_a2%2Ct3_a3%2Ct3_a4%2Ct3_a5&limit=100&raw_json=1',
    ]);
    expect(await again?.read(others, never)).toEqual({ posts: [], bad: [] });
  });

  it('fetches one token however many calls need it, and uses it', async () => {
    const server = await serve((seen, response) => {
      if (!seen.path.includes('access_token')) response.end(listing([seen.path.includes('/a/') ? 'a1' : 'b1']));
      else setTimeout(() => response.end('{"access_token":"tok","expires_in":3600,"scope":"read"}'), 50);
    });
    const source = createReddit({ net, base: server.url, publicBase: server.url, keys, subreddits: ['a', 'b'] });
    const second = JSON.stringify({ at: 1, after: null });
    const pages = await Promise.all([null, second, null, second, null].map((cursor) => source.search(QUERY, cursor, never)));
    expect(pages.flatMap(({ posts }) => posts.map(({ nativeId }) => nativeId))).toEqual(['a1', 'b1', 'a1', 'b1', 'a1']);
    const tokens = server.seen.filter(({ path }) => path.includes('access_token'));
    expect(tokens).toHaveLength(1);
    expect(tokens[0]).toMatchObject({
      method: 'POST',
      path: '/api/v1/access_token',
      body: 'grant_type=password&username=me&password=pa%26ss',
    });
    expect(tokens[0]?.headers.authorization).toBe(`Basic ${Buffer.from('id:se cret').toString('base64')}`);
    expect(server.seen.filter(({ headers }) => headers.authorization === 'Bearer tok')).toHaveLength(5);
    expect(server.seen.every(({ headers }) => String(headers['user-agent']).includes('/u/me'))).toBe(true);
  });

  it.each([
    ['a wrong password', 200, '{"error":"invalid_grant"}'],
    ['a wrong application', 401, '{"message":"Unauthorized","error":401}'],
  ])('says that the keys are refused: %s', async (_, status, body) => {
    const server = await serve((__, response) => response.writeHead(status).end(body));
    const source = createReddit({ net, base: server.url, publicBase: server.url, keys, subreddits: ['a'] });
    await expect(source.search(QUERY, null, never)).rejects.toMatchObject({
      code: 'key_refused',
      fix: expect.stringContaining('REDDIT_CLIENT_ID'),
    });
    expect(server.seen).toHaveLength(1);
  });

  it.each([
    ['silence', (): void => {}],
    ['an HTML page', (response: ServerResponse): void => void response.end('<html>')],
    ['no token in it', (response: ServerResponse): void => void response.end('{}')],
    ['500', (response: ServerResponse): void => void response.writeHead(500).end('{}')],
  ])('a token request that ends in %s is a typed error', async (_, answer) => {
    const server = await serve((__, response) => answer(response));
    const source = createReddit({
      net: createNet({ deadlineMs: 200 }),
      base: server.url,
      publicBase: server.url,
      keys,
      subreddits: ['a'],
    });
    await expect(source.search(QUERY, null, never)).rejects.toMatchObject({
      name: 'LoopError',
      code: expect.stringMatching(/^provider_(down|unclear)$/),
    });
  });

  it('passes over a community that is not there, and says so', async () => {
    const server = await serve((seen, response) =>
      seen.path.includes('/gone/') ? response.writeHead(404).end('{}') : response.end(listing(['x'])),
    );
    const pages = await readAll(
      createReddit({ net, base: server.url, publicBase: server.url, keys: null, subreddits: ['gone', 'here'] }),
    );
    expect(pages[0]).toMatchObject({ posts: [], isPartial: true, bad: [{ at: 'r/gone' }] });
    expect(pages[1]?.posts).toHaveLength(1);
  });

  it.each([
    [403, 'private', null],
    [403, 'private', keys],
    [403, 'quarantined', keys],
    [404, 'banned', keys],
  ])('passes over a community that is shut, and not the others: %s %s', async (status, reason, used) => {
    const server = await serve((seen, response) => {
      if (seen.path.includes('access_token')) response.end('{"access_token":"tok","expires_in":3600,"scope":"read"}');
      else if (seen.path.includes('/shut/'))
        response.writeHead(status).end(JSON.stringify({ reason, message: 'no', error: status }));
      else response.end(listing(['x']));
    });
    const source = createReddit({ net, base: server.url, publicBase: server.url, keys: used, subreddits: ['shut', 'open'] });
    const pages = await readAll(source);
    expect(pages[0]).toMatchObject({
      isPartial: true,
      bad: [{ at: 'r/shut', why: `Reddit says that this community is ${reason}` }],
    });
    expect(pages[1]?.posts).toHaveLength(1);
  });

  it('stops where the wanted time begins', async () => {
    const server = await serve((_, response) => response.end(listing(['n1', 'n2', 'n3'], 't3_n3')));
    const source = createReddit({ net, base: server.url, publicBase: server.url, keys: null, subreddits: ['a'] });
    expect((await readAll(source, { ...QUERY, since: new Date((1_772_000_000 - 3600) * 1000).toISOString() })).length).toBe(1);
  });

  it('searches the community for words', async () => {
    const server = await serve((_, response) => response.end(listing([])));
    await readAll(createReddit({ net, base: server.url, publicBase: server.url, keys: null, subreddits: ['a'] }), {
      ...QUERY,
      words: 'logo',
    });
    expect(server.seen[0]?.path).toMatch(/^\/r\/a\/search\.json\?/);
    expect(queryOf(server.seen[0] as Seen).get('q')).toBe('logo');
  });

  const parsed = (...submissions: readonly object[]): Page | ReturnType<Source['parse']> =>
    createReddit({ net, base: 'http://127.0.0.1:9', publicBase: 'http://127.0.0.1:9', keys: null, subreddits: [] }).parse({
      kind: 'Listing',
      data: {
        children: [...submissions.map((data) => ({ kind: 't3', data })), { kind: 't1', data: {} }, { kind: 't5', data: {} }],
      },
    });
  const submission = {
    id: 'x',
    title: 'T &amp; t',
    author: 'jo',
    permalink: '/r/a/comments/x/t/',
    subreddit: 'a',
    selftext: 'Pay',
  };

  it('tells by tags what is locked, adult or of the moderators, and what its flair says', () => {
    const { posts, bad } = parsed(
      { ...submission, link_flair_text: 'Filled', over_18: true },
      { ...submission, locked: true, author: '[deleted]' },
      { ...submission, stickied: true, distinguished: 'moderator', archived: true },
    );
    expect(bad).toEqual([]);
    expect(posts.map(({ tags, author }) => [tags, author?.name])).toEqual([
      [['Filled', 'r/a', 'nsfw'], 'jo'],
      [['r/a', 'closed'], undefined],
      [['r/a', 'closed', 'announcement'], 'jo'],
    ]);
    expect(posts[0]).toMatchObject({ title: 'T & t', url: 'https://www.reddit.com/r/a/comments/x/t/' });
  });

  it.each([
    { removed_by_category: 'moderator' },
    { removed_by_category: 'automod_filtered', selftext: '' },
    { removed_by_category: 'deleted' },
    { selftext: '[removed]' },
    { selftext: '[deleted]', author: '[deleted]' },
    { crosspost_parent_list: [{ ...submission, selftext: '[removed]' }] },
  ])('passes over what is gone, as nothing is wrong with the listing: %o', (change) => {
    const { posts, bad } = parsed({ ...submission, ...change }, submission);
    expect(posts).toHaveLength(1);
    expect(bad).toEqual([]);
  });

  it('reads a crosspost as its original, under the title and flair it has here', () => {
    const original = {
      ...submission,
      id: 'o',
      author: 'client',
      permalink: '/r/b/comments/o/t/',
      subreddit: 'b',
      num_comments: 4,
      created_utc: 1_772_000_000,
    };
    const { posts } = parsed({
      ...submission,
      title: '[Hiring] T',
      selftext: '',
      link_flair_text: 'Hiring',
      created_utc: 1_772_400_000,
      crosspost_parent_list: [original],
    });
    expect(posts).toMatchObject([
      {
        nativeId: 'o',
        url: 'https://www.reddit.com/r/b/comments/o/t/',
        title: '[Hiring] T',
        body: 'Pay',
        author: { name: 'client' },
        postedAt: '2026-02-25T06:13:20.000Z',
        tags: ['Hiring', 'r/a', 'r/b'],
        replies: 4,
      },
    ]);
  });

  it('does not end at a crosspost of something old', async () => {
    const child = (id: string, created_utc: number, extra: object = {}): object => ({
      kind: 't3',
      data: { ...submission, id, created_utc, ...extra },
    });
    const old = { crosspost_parent_list: [{ ...submission, id: 'old', created_utc: 1_700_000_000 }] };
    const server = await serve((seen, response) => {
      const after = queryOf(seen).get('after') === null ? 't3_next' : null;
      const children = after === null ? [child('c', 1_771_999_000)] : [child('a', 1_772_000_000), child('b', 1_771_999_500, old)];
      response.end(JSON.stringify({ kind: 'Listing', data: { after, children } }));
    });
    const source = createReddit({ net, base: server.url, publicBase: server.url, keys: null, subreddits: ['a'] });
    expect(await readAll(source, { ...QUERY, since: '2026-02-20T00:00:00.000Z' })).toHaveLength(2);
  });
});

describe('rss', () => {
  const feed = (title: string): string =>
    `<rss version="2.0"><channel><link>https://w.example</link><item><title>${title}</title><guid>1</guid><pubDate>Sun, 01 Mar 2026 00:00:00 GMT</pubDate></item></channel></rss>`;

  it('reads several feeds; a broken one does not hide the others, and its private key is not shown', async () => {
    const server = await serve((seen, response) =>
      seen.path.startsWith('/bad') ? response.writeHead(500).end() : response.end(feed('Logo wanted')),
    );
    const pages = await readAll(createRss({ net, feeds: [`${server.url}/bad?key=private`, `${server.url}/good`] }));
    expect(pages[0]).toMatchObject({ posts: [], isPartial: true });
    expect(JSON.stringify(pages[0])).toContain('/bad');
    expect(JSON.stringify(pages[0])).not.toContain('private');
    expect(pages[1]?.posts[0]).toMatchObject({
      title: 'Logo wanted',
      nativeId: 'w.example 1',
      postedAt: '2026-03-01T00:00:00.000Z',
    });
  });

  it.each([
    [
      '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" title="All" href="/feed.xml"></head>',
      '/feed.xml',
    ],
    [
      `<html><link rel=stylesheet href=x.css><LINK TYPE='application/atom+xml' REL='alternate home' HREF='posts/atom?a=1&amp;b=2'>`,
      '/blog/posts/atom?a=1&b=2',
    ],
    [
      '<html><link rel="alternate" type="application/feed+json" href="javascript:x"><link rel="alternate" hreflang="de" href="/de">',
      null,
    ],
    ['<html><!-- link --><body>Log in</body>', null],
    [`<html>${'<link rel="alternate'.repeat(20_000)}`, null],
    [`<html>${'<link rel="alternate'.repeat(9000)}>`, null],
  ])('names the feed of a page that is none itself: %#', async (page, path) => {
    const server = await serve((_, response) => response.setHeader('content-type', 'text/html').end(page));
    const named = path === null ? '' : `, but names one: ${server.url}${path}`;
    await expect(readAll(createRss({ net, feeds: [`${server.url}/blog/`] }))).rejects.toMatchObject({
      message: `${new URL(server.url).host}/blog/ sent something that is no feed${named}`,
    });
  });

  it('gives up no other feed of a host for one that leads round in circles, is packed wrongly or too large', async () => {
    const server = await serve((seen, response) => {
      if (seen.path === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (seen.path === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed');
      else if (seen.path === '/large') response.end(feed('x'.repeat(3000)));
      else response.end(feed('Logo wanted'));
    });
    const feeds = ['round', 'packed', 'large', 'good'].map((path) => `${server.url}/${path}`);
    const pages = await readAll(createRss({ net: createNet({ maxBytes: 2000 }), feeds }));
    expect(pages.flatMap(({ bad }) => bad.map(({ why }) => why))).toEqual([
      'sent an answer that cannot be read (redirect count exceeded)',
      'sent an answer that cannot be read (packed in another way than it says)',
      'sent more than can be read at once',
    ]);
    expect(pages.at(-1)?.posts).toHaveLength(1);
  });

  it('leaves a host alone that is not there or asks for peace, and goes on with the others', async () => {
    const limiting = await serve((_, response) => response.writeHead(429, { 'retry-after': '60' }).end());
    const good = await serve((_, response) => response.end(feed('Logo wanted')));
    const gone = `http://127.0.0.1:${await deadPort()}`;
    const feeds = [`${limiting.url}/1`, `${limiting.url}/2`, `${gone}/1`, `${gone}/2`, `${gone}/3`, good.url];
    const pages = await readAll(createRss({ net, feeds }));
    expect(
      pages.flatMap(({ bad }) => bad.map(({ at, why }) => `${at.replace(/^127.0.0.1:\d+/, '')}: ${why.replace(/:.*/, '')}`)),
    ).toEqual(['/1 and 1 more there: asks to slow down (429), again in 60 s', '/1 and 2 more there: cannot be reached']);
    expect(limiting.seen).toHaveLength(1);
    expect(pages.at(-1)?.posts).toHaveLength(1);
  });

  it('sifts by words', async () => {
    const server = await serve((_, response) => response.end(feed('Logo wanted')));
    const source = createRss({ net, feeds: [server.url] });
    const count = async (query: Partial<Query>): Promise<number> =>
      (await source.search({ ...QUERY, ...query }, null, never)).posts.length;
    expect(await count({ words: 'LOGO wanted' })).toBe(1);
    expect(await count({ words: 'logo banner' })).toBe(0);
  });

  it.each([
    [
      'Atom',
      '<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>F</title><updated>2026-03-01T00:00:00Z</updated><entry><id>urn:x:1</id><title type="html">A &amp;amp; B</title><updated>2026-03-01T01:00:00+01:00</updated><link rel="alternate" href="https://w.example/1"/><author><name>Jo</name></author><content type="html">&lt;p&gt;One&lt;p&gt;Two</content><category term="hiring"/></entry></feed>',
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        items: [
          {
            id: 'urn:x:1',
            url: 'https://w.example/1',
            title: 'A & B',
            content_html: '<p>One<p>Two',
            date_published: '2026-03-01T00:00:00Z',
            authors: [{ name: 'Jo' }],
            tags: ['hiring'],
          },
        ],
      }),
    ],
  ])('%s', (_, text) => {
    expect(createRss({ net, feeds: [] }).parse(text).posts).toEqual([
      {
        source: 'rss',
        nativeId: 'urn:x:1',
        url: 'https://w.example/1',
        title: 'A & B',
        body: 'One\n\nTwo',
        author: { name: 'Jo', url: null },
        postedAt: '2026-03-01T00:00:00.000Z',
        tags: ['hiring'],
        replies: null,
        thread: null,
      },
    ]);
  });

  const entries = (source: string, address: string): string =>
    ({
      rss: `<rss version="2.0"><channel><title>F</title><link>${address}</link><item><title>A</title><guid isPermaLink="false">7</guid><link>jobs/1?a=1</link></item><item><title>B</title><guid>8</guid></item></channel></rss>`,
      atom: `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="${address}"><id>f</id><title>F</title><updated>2026-03-01T00:00:00Z</updated><entry><id>7</id><title>A</title><updated>2026-03-01T00:00:00Z</updated><link href="jobs/1?a=1"/><author><name>Jo</name><uri>/jo</uri></author></entry><entry xml:base="../c/"><id>8</id><title>B</title><updated>2026-03-01T00:00:00Z</updated><link href="2"/></entry></feed>`,
      json: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'F',
        ...(address === '' ? {} : { home_page_url: address }),
        items: [
          { id: 7, url: 'jobs/1?a=1', title: 'A' },
          { id: 'https://w.example/8', url: 'www.w.example/8', title: 'B' },
        ],
      }),
    })[source] ?? '';

  it.each([
    [
      'rss',
      [
        ['w.example 7', 'https://w.example/b/jobs/1?a=1'],
        ['w.example 8', null],
      ],
    ],
    [
      'atom',
      [
        ['w.example 7', 'https://w.example/b/jobs/1?a=1'],
        ['w.example 8', 'https://w.example/c/2'],
      ],
    ],
    [
      'json',
      [
        ['w.example 7', 'https://w.example/b/jobs/1?a=1'],
        ['https://w.example/8', 'www.w.example/8'],
      ],
    ],
  ])('relative links of %s go out from the feed’s own address', (format, expected) => {
    const { posts } = createRss({ net, feeds: [] }).parse(entries(format, 'https://w.example/b/'));
    expect(posts.map(({ nativeId, url }) => [nativeId, url])).toEqual(expected);
    if (format === 'atom') expect(posts[0]?.author?.url).toBe('https://w.example/jo');
  });

  it('a feed that names no address of its own goes out from where it was read; a file has none, and its bare ids are worth nothing', async () => {
    const text = entries('json', '');
    expect(createRss({ net, feeds: [] }).parse(text).posts[0]).toMatchObject({ nativeId: null, url: 'jobs/1?a=1' });
    const server = await serve((_, response) => response.end(text));
    const [page] = await readAll(createRss({ net, feeds: [`${server.url}/deep/feed.json`] }));
    const { host } = new URL(server.url);
    expect(page?.posts[0]).toMatchObject({ nativeId: `${host} 7`, url: `${server.url}/deep/jobs/1?a=1` });
  });

  it.each([
    ['its first line', 'application/xml', 'iso-8859-1', Buffer.from('Caf\xe9', 'latin1')],
    ['the server', 'text/xml; charset=windows-1251', 'utf-8', Buffer.from([0xcb, 0xee, 0xe3, 0xee])],
    ['nobody', 'text/xml', 'utf-8', Buffer.from('Caf\xe9', 'latin1')],
    ['a server that is wrong', 'text/xml; charset=iso-8859-1', 'utf-8', Buffer.from('Café')],
  ])('is read in the letters that %s names', async (_, contentType, encoding, title) => {
    const body = Buffer.concat([
      Buffer.from(`<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>F</title><item><title>`),
      title,
      Buffer.from('</title></item></channel></rss>'),
    ]);
    const server = await serve((_, response) => response.setHeader('content-type', contentType).end(body));
    const [page] = await readAll(createRss({ net, feeds: [server.url] }));
    expect(page?.posts[0]?.title).toBe(contentType.includes('1251') ? 'Лого' : 'Café');
  });

  it.each([
    ['60', 'asks to slow down (429), again in 60 s'],
    ['3600', 'asks to slow down (429), again in 60 min'],
    ['999999', 'asks to slow down (429), again in 278 h'],
    ['Wed, 25 Nov 2026 10:00:00 GMT', 'asks to slow down (429), again after 2026-11-25 10:00 UTC'],
    ['-5', 'asks to slow down (429)'],
    ['soon', 'asks to slow down (429)'],
  ])('a wait of %s is told in words', async (after, words) => {
    const server = await serve((_, response) => response.writeHead(429, { 'retry-after': after }).end());
    const reading = readAll(createRss({ net, feeds: [`${server.url}/f`] }));
    await expect(reading).rejects.toMatchObject({ message: `${new URL(server.url).host}/f ${words}` });
  });

  it('a feed that is gone is told with what to do', async () => {
    const server = await serve((_, response) => response.writeHead(410).end());
    await expect(readAll(createRss({ net, feeds: [server.url] }))).rejects.toMatchObject({
      message: expect.stringContaining('answers 410'),
      fix: expect.stringContaining('config file'),
    });
  });

  it('expands no entity bomb', () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}"><!ENTITY c "${'&b;'.repeat(100)}">]>`;
    const { posts } = createRss({ net, feeds: [] }).parse(
      `${bomb}<rss version="2.0"><channel><item><title>&c;</title></item></channel></rss>`,
    );
    expect(posts[0]?.title.length ?? 0).toBeLessThan(1000);
  });
});
