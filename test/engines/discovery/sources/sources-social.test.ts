/** What the sources of social networks and forums do beyond the contract that all keep. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../../src/engines/discovery/kinds/places.ts';
import type { Source } from '../../../../src/engines/discovery/source.ts';
import { createBluesky } from '../../../../src/engines/discovery/sources/bluesky.ts';
import { createDiscourse } from '../../../../src/engines/discovery/sources/discourse.ts';
import { createLemmy } from '../../../../src/engines/discovery/sources/lemmy.ts';
import { createMastodon } from '../../../../src/engines/discovery/sources/mastodon.ts';
import { createX } from '../../../../src/engines/discovery/sources/x.ts';
import { isLoopError } from '../../../../src/errors.ts';
import { withoutWrites } from '../../../../src/system/net.ts';
import type { HttpStandIn, Seen } from '../../../contract/loopback.ts';
import { quietTime } from '../../../processor-time.ts';
import { NOWHERE, net, never, QUERY, queryOf, readAll, serve } from './stand-in.ts';

describe('x', () => {
  const keys = { appKey: 'app', appSecret: 'app secret', accessToken: 'token', accessSecret: 'token secret' };
  const now = (): Date => new Date('2026-03-10T12:00:00.000Z');
  const create = (
    base: string,
    searches: readonly string[] = ['"looking for" OR hiring'],
    own: typeof keys | null = keys,
  ): Source => createX({ net, base, keys: own, searches, now });
  const empty = '{"meta":{"result_count":0}}';

  it('asks for own posts since a time, with their authors, signed by the user', async () => {
    const server = await serve((_, response) => response.end(empty));
    await readAll(create(server.url, ['"looking for" OR hiring', 'logo']), { ...QUERY, since: '2026-03-09T10:20:30.456Z' });
    const [first, second] = server.seen;
    expect(queryOf(first).get('query')).toBe('("looking for" OR hiring) -is:retweet -is:reply');
    expect(queryOf(second).get('query')).toBe('logo -is:retweet -is:reply');
    expect(queryOf(first).get('start_time')).toBe('2026-03-09T10:20:30Z');
    expect(queryOf(first).get('expansions')).toBe('author_id');
    expect(first?.path).toMatch(/^\/2\/tweets\/search\/recent\?/);
    expect(first?.headers.authorization).toMatch(
      /^OAuth oauth_consumer_key="app",.*oauth_signature="[^"]{20,}",.*oauth_token="token"/,
    );
  });

  it('asks for all that X still has where the time lies further back than seven days', async () => {
    const server = await serve((_, response) => response.end(empty));
    const source = create(server.url);
    for (const since of ['2026-02-10T00:00:00.000Z', '2026-03-03T12:00:00.000Z', '2026-03-03T12:02:00.000Z'])
      await source.search({ ...QUERY, since }, null, never);
    expect(server.seen.map((seen) => queryOf(seen).get('start_time'))).toEqual([null, null, '2026-03-03T12:02:00Z']);
  });

  it('searches for words instead of the saved searches', async () => {
    const server = await serve((_, response) => response.end(empty));
    await readAll(create(server.url, ['a', 'b']), { ...QUERY, words: 'logo "paid work"' });
    expect(server.seen.map((seen) => queryOf(seen).get('query'))).toEqual(['logo "paid work" -is:retweet -is:reply']);
  });

  it('stops after five pages of a search, because each post is billed, and says that there is more', async () => {
    const server = await serve((seen, response) =>
      response.end(JSON.stringify({ meta: { result_count: 0, next_token: `${queryOf(seen).get('next_token') ?? ''}n` } })),
    );
    const pages = await readAll(create(server.url));
    expect(pages).toHaveLength(5);
    expect(pages.map(({ isPartial }) => isPartial === true)).toEqual([false, false, false, false, true]);
  });

  it.each<[string, number, Record<string, string>, string, object]>([
    [
      'a wrong key',
      401,
      {},
      '{"title":"Unauthorized"}',
      { code: 'key_refused', fix: expect.stringContaining('TWITTER_API_KEY') },
    ],
    [
      'a plan that forbids it',
      403,
      {},
      '{"detail":"You must use a paid plan","reason":"client-not-enrolled"}',
      { code: 'key_refused', message: expect.stringContaining('You must use a paid plan') },
    ],
    ['no credits', 402, {}, '{"title":"CreditsDepleted"}', { code: 'key_refused', message: expect.stringContaining('credits') }],
    [
      'a search that X does not understand',
      400,
      {},
      '{"errors":[{"message":"no viable alternative at \\u001b[31minput"}]}',
      { code: 'provider_unclear', message: expect.stringMatching(/no viable alternative at input$/) },
    ],
    [
      'too many searches',
      429,
      { 'x-rate-limit-reset': '1773144000', 'x-rate-limit-remaining': '0' },
      '{"title":"Too Many Requests"}',
      { code: 'provider_limiting', message: expect.stringContaining('2026-03-10 12:00 UTC') },
    ],
  ])('%s', async (_, status, headers, body, expected) => {
    const server = await serve((__, response) => response.writeHead(status, headers).end(body));
    await expect(create(server.url).search(QUERY, null, never)).rejects.toMatchObject(expected);
    // Nothing is asked twice.
    expect(server.seen).toHaveLength(1);
  });

  it('passes a net that refuses writes, and without keys leaves the net alone', async () => {
    const server = await serve((_, response) => response.end(empty));
    const dry = createX({ net: withoutWrites(net), base: server.url, keys, searches: ['a'], now });
    expect((await dry.search(QUERY, null, never)).posts).toEqual([]);
    await expect(create(server.url, ['a'], null).search(QUERY, null, never)).rejects.toMatchObject({ code: 'key_missing' });
    expect(server.seen).toHaveLength(1);
  });

  it('writes links out, reads long posts whole, and knows the author', () => {
    const { posts, bad } = create(NOWHERE).parse({
      data: [
        {
          id: '1900000000000000001',
          text: 'Logo wanted &amp; paid: https://t.co/abc https://t.co/unknown',
          author_id: '5',
          created_at: '2026-03-01T10:00:00.000Z',
          possibly_sensitive: true,
          entities: {
            urls: [{ start: 0, end: 1, url: 'https://t.co/abc', expanded_url: 'https://acme.example/a?b=1&c=2' }],
            hashtags: [{ start: 0, end: 1, tag: 'hiring' }],
          },
          public_metrics: { reply_count: 4 },
        },
        { id: '2', text: 'The start of …', note_tweet: { text: 'The start of a long post\nthat goes on', entities: {} } },
        { id: 'x', text: 'an id that is none' },
        { id: '3' },
      ],
      includes: {
        users: [{ id: '5', username: 'jo', created_at: '2020-01-01T00:00:00Z', public_metrics: { followers_count: 9 } }, {}],
      },
      meta: { result_count: 4 },
    });
    expect(posts[0]).toEqual({
      source: 'x',
      nativeId: '1900000000000000001',
      url: 'https://x.com/jo/status/1900000000000000001',
      title: 'Logo wanted & paid: https://acme.example/a?b=1&c=2 https://t.co/unknown',
      body: 'Logo wanted & paid: https://acme.example/a?b=1&c=2 https://t.co/unknown',
      author: { name: 'jo', url: 'https://x.com/jo' },
      authorHistory: { since: '2020-01-01T00:00:00.000Z', standing: 9 },
      postedAt: '2026-03-01T10:00:00.000Z',
      tags: ['#hiring', 'sensitive'],
      replies: 4,
      thread: null,
    });
    expect(posts[1]).toMatchObject({
      title: 'The start of a long post',
      body: 'that goes on',
      author: null,
      url: 'https://x.com/i/web/status/2',
    });
    expect(bad.map(({ at }) => at)).toEqual(['data[2]', 'data[3]']);
  });
});

describe('bluesky', () => {
  const keys = { identifier: 'me.example', password: 'abcd-efgh' };
  const create = (base: string, searches: readonly string[] = ['one', 'two']): Source =>
    createBluesky({ net, base, keys, searches });
  const isLogIn = ({ path }: Seen): boolean => path === '/xrpc/com.atproto.server.createSession';
  const session = '{"accessJwt":"jwt","refreshJwt":"r","handle":"me.example","did":"did:plc:me"}';

  it('logs in once however many searches there are, and asks for the newest since a time', async () => {
    const server = await serve((seen, response) => response.end(isLogIn(seen) ? session : '{"posts":[]}'));
    const source = create(server.url);
    const second = JSON.stringify({ at: 1, after: 'c' });
    await Promise.all(
      [null, second].map((cursor) => source.search({ ...QUERY, since: '2026-03-01T00:00:00.000Z' }, cursor, never)),
    );
    expect(server.seen.filter(isLogIn).map(({ method, body }) => [method, JSON.parse(body)])).toEqual([
      ['POST', { identifier: 'me.example', password: 'abcd-efgh' }],
    ]);
    const searches = server.seen.filter((seen) => !isLogIn(seen));
    expect(searches.map((seen) => [queryOf(seen).get('q'), queryOf(seen).get('cursor')]).sort()).toEqual([
      ['one', null],
      ['two', 'c'],
    ]);
    expect(queryOf(searches[0]).get('since')).toBe('2026-03-01T00:00:00.000Z');
    expect(queryOf(searches[0]).get('sort')).toBe('latest');
    expect(searches.every(({ headers }) => headers.authorization === 'Bearer jwt')).toBe(true);
  });

  it.each<[string, number, string, object]>([
    [
      'a wrong password',
      401,
      '{"error":"AuthenticationRequired","message":"Invalid identifier or password"}',
      {
        code: 'key_refused',
        message: expect.stringContaining('Invalid identifier'),
        fix: expect.stringContaining('app-passwords'),
      },
    ],
    ['a second factor', 401, '{"error":"AuthFactorTokenRequired"}', { code: 'key_refused' }],
    [
      'too many log-ins',
      429,
      '{"error":"RateLimitExceeded"}',
      { code: 'provider_limiting', message: expect.stringContaining('2026-03-10') },
    ],
    ['no token', 200, '{}', { code: 'provider_unclear' }],
    ['HTML', 200, '<html>', { code: 'provider_unclear' }],
    ['an outage', 502, '', { code: 'provider_down' }],
  ])('a log-in that ends in %s is a typed error, and is tried anew', async (_, status, body, expected) => {
    const server = await serve((__, response) => response.writeHead(status, { 'ratelimit-reset': '1773144000' }).end(body));
    const source = create(server.url);
    await expect(source.search(QUERY, null, never)).rejects.toMatchObject(expected);
    await expect(source.search(QUERY, null, never)).rejects.toMatchObject(expected);
    expect(server.seen).toHaveLength(2);
  });

  const view = (record: object, more: object = {}): object => ({
    uri: 'at://did:plc:jo/app.bsky.feed.post/3kabc',
    cid: 'b',
    author: { did: 'did:plc:jo', handle: 'jo.example', createdAt: '2024-01-01T00:00:00.000Z' },
    record: { text: 'x', createdAt: '2026-03-01T10:00:00.000Z', ...record },
    indexedAt: '2026-03-01T10:00:05.000Z',
    replyCount: 2,
    ...more,
  });

  it('writes out links by their bytes, adds the page of a card, and keeps tags and labels', () => {
    const text = '📻 grüße: acme.example/long-a... or here, @jo.example #Hiring';
    const slice = (part: string): { byteStart: number; byteEnd: number } => {
      const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(part)));
      return { byteStart, byteEnd: byteStart + Buffer.byteLength(part) };
    };
    const facets = [
      { index: slice('#Hiring'), features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'Hiring' }] },
      { index: slice('acme.example/long-a...'), features: [{ uri: 'https://acme.example/long-address?q=1' }] },
      { index: slice('here'), features: [{ uri: 'https://form.example/apply' }] },
      { index: slice('@jo.example'), features: [{ did: 'did:plc:jo' }] },
      // Broken ones: outside, reversed, inside the first character, over another, and a link that is no web address.
      { index: { byteStart: 5, byteEnd: 5000 }, features: [{ uri: 'https://a.example' }] },
      { index: { byteStart: 9, byteEnd: 4 }, features: [{ uri: 'https://b.example' }] },
      { index: { byteStart: 1, byteEnd: 4 }, features: [{ uri: 'https://c.example' }] },
      { index: slice('or'), features: [{ uri: 'javascript:alert(1)' }] },
      { nonsense: true },
    ];
    const { posts } = create(NOWHERE).parse({
      posts: [
        view(
          { text, facets, tags: ['paid'] },
          {
            embed: {
              $type: 'app.bsky.embed.external#view',
              external: { uri: 'https://card.example/x', title: 'Card', description: '' },
            },
            labels: [{ val: 'spam' }, { val: '!hide' }, { val: 'old', neg: true }],
          },
        ),
      ],
    });
    expect(posts).toEqual([
      {
        source: 'bluesky',
        nativeId: 'at://did:plc:jo/app.bsky.feed.post/3kabc',
        url: 'https://bsky.app/profile/jo.example/post/3kabc',
        title: '📻 grüße: https://acme.example/long-address?q=1 or here (https://form.example/apply), @jo.example #Hiring',
        body: 'https://card.example/x',
        author: { name: 'jo.example', url: 'https://bsky.app/profile/jo.example' },
        authorHistory: { since: '2024-01-01T00:00:00.000Z', standing: null },
        postedAt: '2026-03-01T10:00:00.000Z',
        tags: ['#Hiring', '#paid', 'spam'],
        replies: 2,
        thread: null,
      },
    ]);
  });

  it('passes over answers to others, holds a future date to what the server saw, and knows an account without a name', () => {
    const reply = (parent: string): object => ({ reply: { root: { uri: parent, cid: 'b' }, parent: { uri: parent, cid: 'b' } } });
    const { posts, bad } = create(NOWHERE).parse({
      posts: [
        view(reply('at://did:plc:other/app.bsky.feed.post/1')),
        view(reply('at://did:plc:jo/app.bsky.feed.post/1')),
        view({ createdAt: '2031-01-01T00:00:00Z' }, { author: { did: 'did:plc:jo', handle: 'handle.invalid' } }),
        view({ createdAt: 'yesterday' }),
        view({}, { uri: 'https://bsky.app/profile/jo' }),
      ],
    });
    expect(posts.map(({ postedAt }) => postedAt)).toEqual([
      '2026-03-01T10:00:00.000Z',
      '2026-03-01T10:00:05.000Z',
      '2026-03-01T10:00:05.000Z',
    ]);
    expect(posts[1]).toMatchObject({ url: 'https://bsky.app/profile/did:plc:jo/post/3kabc', author: { name: 'did:plc:jo' } });
    expect(bad.map(({ at }) => at)).toEqual(['posts[4]']);
  });
});

describe('mastodon', () => {
  const status = (more: object = {}, account: object = {}): object => ({
    id: '100',
    created_at: '2026-03-01T10:00:00.000Z',
    visibility: 'public',
    uri: 'https://m.example/users/jo/statuses/100',
    url: 'https://m.example/@jo/100',
    content:
      '<p>Logo wanted <a href="https://m.example/tags/fedihire" class="mention hashtag" rel="tag">#<span>FediHire</span></a></p>',
    reblog: null,
    account: { id: '7', acct: 'jo', url: 'https://m.example/@jo', ...account },
    ...more,
  });
  const parse = (...statuses: object[]): ReturnType<Source['parse']> =>
    createMastodon({ net, instances: [], hashtags: [] }).parse(statuses);

  it('turns the page as the server says, and stops where the wanted time begins', async () => {
    const server = await serve((seen, response) => {
      const max = queryOf(seen).get('max_id');
      const [id, day, next] = max === null ? ['100', '05', '90'] : max === '90' ? ['80', '03', '70'] : ['60', '01', '50'];
      response.setHeader(
        'link',
        `<https://other.example/x?max_id=${next}>; rel="next", <https://other.example/x?min_id=1>; rel="prev"`,
      );
      response.end(JSON.stringify([status({ id, created_at: `2026-03-${day}T00:00:00.000Z` })]));
    });
    const source = createMastodon({ net, instances: [`${server.url}/`], hashtags: ['#fedi hire/x'] });
    expect(await readAll(source, { ...QUERY, since: '2026-03-02T00:00:00.000Z' })).toHaveLength(3);
    expect(server.seen.map((seen) => queryOf(seen).get('max_id'))).toEqual([null, '90', '70']);
    // Only the cursor is taken from the server's word, never the address.
    expect(server.seen[0]?.path).toMatch(/^\/api\/v1\/timelines\/tag\/fedi%20hire%2Fx\?limit=40$/);
  });

  it('reads several servers and hashtags; a broken server is left out whole, a missing hashtag alone', async () => {
    const down = await serve((_, response) => response.writeHead(503).end('{}'));
    const members = await serve((_, response) =>
      response.writeHead(422).end('{"error":"This method requires an authenticated user"}'),
    );
    const good = await serve((seen, response) =>
      seen.path.includes('/tag/gone')
        ? response.writeHead(404).end('{}')
        : response.end(queryOf(seen).has('max_id') ? '[]' : JSON.stringify([status()])),
    );
    const source = createMastodon({ net, instances: [down.url, members.url, good.url], hashtags: ['gone', 'here'] });
    const pages = await readAll(source);
    expect(pages.map(({ posts, isPartial }) => [posts.length, isPartial === true])).toEqual([
      [0, true],
      [0, true],
      [0, true],
      [1, false],
      [0, false],
    ]);
    expect(pages.flatMap(({ bad }) => bad.map(({ at }) => at.split(' ')[1]))).toEqual(['#gone', '#gone', '#gone']);
    expect(pages[1]?.bad[0]?.why).toContain('members only');
    expect([down.seen.length, members.seen.length]).toEqual([1, 1]);
  });

  it('sifts by words, because a timeline cannot be asked', async () => {
    const server = await serve((seen, response) => response.end(queryOf(seen).has('max_id') ? '[]' : JSON.stringify([status()])));
    const source = createMastodon({ net, instances: [server.url], hashtags: ['a'] });
    expect((await readAll(source, { ...QUERY, words: 'LOGO wanted' }))[0]?.posts).toHaveLength(1);
    expect((await readAll(source, { ...QUERY, words: 'banner' }))[0]?.posts).toHaveLength(0);
  });

  it.each<[string, object, object]>([
    ['a boost', { reblog: { id: '1' } }, {}],
    ['a post for followers', { visibility: 'private' }, {}],
    ['an unlisted post', { visibility: 'unlisted' }, {}],
    ['an answer to somebody else', { in_reply_to_id: '5', in_reply_to_account_id: '8' }, {}],
    ['somebody who is not to be indexed', {}, { noindex: true }],
    ['somebody whose posts are not to be searched', {}, { indexable: false }],
    ['somebody who is not to be discovered', {}, { discoverable: false }],
  ])('passes over %s without calling it unreadable', (_, more, account) => {
    expect(parse(status(more, account))).toEqual({ posts: [], bad: [] });
  });

  it('keeps a thread of one’s own, people who were never asked, content warnings and flags', () => {
    const { posts } = parse(
      status({ in_reply_to_id: '5', in_reply_to_account_id: '7' }, { discoverable: null, noindex: null }),
      status(
        { spoiler_text: 'Job &amp; money', sensitive: true, tags: [{ name: 'fedihire' }], replies_count: 3 },
        { acct: 'jo@far.example', bot: true, created_at: '2022-11-01T00:00:00.000Z', followers_count: 12 },
      ),
    );
    expect(posts[0]).toMatchObject({
      title: 'Logo wanted #FediHire',
      author: { name: 'jo@m.example', url: 'https://m.example/@jo' },
    });
    expect(posts[1]).toMatchObject({
      nativeId: 'https://m.example/users/jo/statuses/100',
      url: 'https://m.example/@jo/100',
      title: 'Job & money',
      body: 'Logo wanted #FediHire',
      author: { name: 'jo@far.example' },
      authorHistory: { since: '2022-11-01T00:00:00.000Z', standing: 12 },
      tags: ['#fedihire', 'sensitive', 'bot'],
      replies: 3,
    });
  });
});

describe('lemmy', () => {
  const view = (id: number, more: object = {}, rest: object = {}): object => ({
    post: { id, name: `Title ${id}`, ap_id: `https://l.example/post/${id}`, published: '2026-03-01T10:00:00.123456Z', ...more },
    creator: { id: 1, name: 'jo', actor_id: 'https://l.example/u/jo', published: '2023-01-01T00:00:00Z' },
    community: { id: 2, name: 'forhire' },
    counts: { comments: 5 },
    ...rest,
  });

  it('lists a community by the server’s cursor, and stops where the wanted time begins', async () => {
    const server = await serve((seen, response) => {
      const cursor = queryOf(seen).get('page_cursor');
      const published = cursor === null ? '2026-03-05T00:00:00Z' : '2026-03-01T00:00:00Z';
      response.end(JSON.stringify({ posts: [view(1, { published })], next_page: `${cursor ?? ''}P` }));
    });
    const source = createLemmy({ net, instances: [server.url], communities: ['!forhire@far.example'] });
    expect(await readAll(source, { ...QUERY, since: '2026-03-02T00:00:00.000Z' })).toHaveLength(2);
    expect(server.seen[0]?.path).toBe('/api/v3/post/list?community_name=forhire%40far.example&sort=New&type_=All&limit=50');
    expect(queryOf(server.seen[1]).get('page_cursor')).toBe('P');
  });

  it('searches a community for words, page by page', async () => {
    const full = Array.from({ length: 50 }, (_, index) => view(index));
    const server = await serve((seen, response) =>
      response.end(JSON.stringify({ type_: 'Posts', posts: queryOf(seen).get('page') === '1' ? full : [view(99)] })),
    );
    const pages = await readAll(createLemmy({ net, instances: [server.url], communities: ['a'] }), { ...QUERY, words: 'logo' });
    expect(pages.map(({ posts }) => posts.length)).toEqual([50, 1]);
    expect(server.seen[0]?.path).toMatch(/^\/api\/v3\/search\?/);
    expect(Object.fromEntries(queryOf(server.seen[1]))).toMatchObject({
      q: 'logo',
      page: '2',
      type_: 'Posts',
      community_name: 'a',
    });
  });

  it('gives the same post read on two servers one identity', async () => {
    const one = await serve((_, response) => response.end(JSON.stringify({ posts: [view(7)] })));
    const two = await serve((_, response) =>
      response.end(JSON.stringify({ posts: [view(4711, { ap_id: 'https://l.example/post/7' })] })),
    );
    const pages = await readAll(createLemmy({ net, instances: [one.url, two.url], communities: ['a'] }));
    expect(new Set(pages.flatMap(({ posts }) => posts.map(({ nativeId, url }) => `${nativeId} ${url}`)))).toEqual(
      new Set(['https://l.example/post/7 https://l.example/post/7']),
    );
  });

  it('names the community so that screening knows a market', () => {
    const { posts } = createLemmy({ net, instances: [], communities: [] }).parse({
      posts: [view(1), view(2, {}, { community: { name: 'gardening' } })],
    });
    expect(posts.map((post) => placeOf(post)?.kind ?? null)).toEqual(['market', null]);
  });

  it('reads link posts, removed and locked ones, bots and broken ones', () => {
    const { posts, bad } = createLemmy({ net, instances: [], communities: [] }).parse({
      posts: [
        view(1, { body: 'Text', url: 'https://acme.example/job' }),
        view(2, { body: 'Text', url: 'https://p.example/a.png', url_content_type: 'image/png', locked: true, nsfw: true }),
        view(3, { body: 'gone', removed: true }, { creator: { name: 'bot', bot_account: true } }),
        view(4, {}, { creator: { name: 'x', deleted: true } }),
        view(5, { ap_id: 5 }),
      ],
    });
    expect(posts.map(({ body, tags, author }) => [body, tags.slice(1), author?.name ?? null])).toEqual([
      ['Text\n\nhttps://acme.example/job', [], 'jo@l.example'],
      ['Text', ['closed', 'nsfw'], 'jo@l.example'],
      ['', ['closed', 'bot'], 'bot'],
      ['', [], null],
    ]);
    expect(posts[0]).toMatchObject({
      postedAt: '2026-03-01T10:00:00.123Z',
      replies: 5,
      tags: ['!forhire'],
      authorHistory: { since: '2023-01-01T00:00:00.000Z', standing: null },
    });
    expect(bad).toEqual([{ at: 'posts[4]', why: expect.stringContaining('ap_id') }]);
  });
});

describe('discourse', () => {
  const topic = (id: number, more: object = {}): object => ({
    id,
    title: `Title &amp; ${id}`,
    slug: 'title',
    created_at: '2026-03-05T10:00:00.000Z',
    posts_count: 4,
    category_id: 7,
    archetype: 'regular',
    visible: true,
    tags: ['api', { id: 1, name: 'paid', slug: 'paid' }],
    posters: [{ user_id: 3 }],
    ...more,
  });
  const list = (topics: object[], more: string | null = null): string =>
    JSON.stringify({
      users: [{ id: 3, username: 'jo' }],
      topic_list: { topics, ...(more === null ? {} : { more_topics_url: more }) },
    });
  const first = (id: number, more: object = {}): string =>
    JSON.stringify({
      id,
      title: 'T',
      post_stream: {
        posts: [
          { post_number: 2, cooked: '<p>an answer</p>', username: 'other' },
          { post_number: 1, cooked: '<p>We pay <b>$300</b>.</p>', username: 'jo', trust_level: 2, ...more },
        ],
      },
    });
  const categories = JSON.stringify({
    category_list: { categories: [{ id: 5, name: 'Talk', subcategory_list: [{ id: 7, name: 'Paid work' }] }] },
  });
  const forum = (answers: (seen: Seen) => string | number): Promise<HttpStandIn> =>
    serve((seen, response) => {
      const answer = answers(seen);
      if (typeof answer === 'number') response.writeHead(answer).end('{"errors":["no"]}');
      else response.end(answer);
    });
  const usual = (seen: Seen, topics: string): string => {
    if (seen.path.startsWith('/categories.json')) return categories;
    const [, id] = /^\/t\/(\d+)\.json$/.exec(seen.path) ?? [];
    return id === undefined ? topics : first(Number(id));
  };

  it.each([
    ['', '/latest.json?order=created'],
    ['/', '/latest.json?order=created'],
    ['/latest', '/latest.json?order=created'],
    ['/c/jobs/7', '/c/jobs/7/l/latest.json?order=created'],
    ['/c/market/jobs/12/l/latest.json', '/c/market/jobs/12/l/latest.json?order=created'],
    ['/tag/hiring', '/tag/hiring/l/latest.json?order=created'],
    ['/forum/c/jobs/7', '/forum/c/jobs/7/l/latest.json?order=created'],
  ])('reads %j from %s', async (path, expected) => {
    const server = await forum((seen) => usual(seen, list([])));
    await readAll(createDiscourse({ net, forums: [server.url + path] }));
    expect(server.seen.map((seen) => seen.path)).toEqual([expected]);
  });

  it('reads the first post of each new topic, and names its category', async () => {
    const server = await forum((seen) =>
      usual(
        seen,
        list([topic(1), topic(2, { visible: false }), topic(3, { created_at: '2026-01-01T00:00:00.000Z', pinned: true })]),
      ),
    );
    const [page] = await readAll(createDiscourse({ net, forums: [server.url] }), { ...QUERY, since: '2026-03-01T00:00:00.000Z' });
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/latest.json?order=created',
      '/categories.json?include_subcategories=true',
      '/t/1.json',
    ]);
    expect(page?.posts).toEqual([
      {
        source: 'discourse',
        nativeId: '127.0.0.1/t/1',
        url: `${server.url}/t/title/1`,
        title: 'Title & 1',
        body: 'We pay $300.',
        author: { name: 'jo', url: `${server.url}/u/jo` },
        authorHistory: { since: null, standing: 2 },
        postedAt: '2026-03-05T10:00:00.000Z',
        tags: ['Paid work', 'api', 'paid'],
        replies: 3,
        thread: null,
      },
    ]);
  });

  it('reads at most thirty first posts a run; what is beyond has its title and what the list quotes', async () => {
    const page = (number: number): object[] =>
      Array.from({ length: 20 }, (_, index) => topic(number * 100 + index, { excerpt: 'We pay&hellip;' }));
    const server = await forum((seen) => {
      const number = Number(queryOf(seen).get('page') ?? 0);
      return usual(seen, list(page(number + 1), number < 2 ? `/latest?no_definitions=true&page=${number + 1}` : null));
    });
    const pages = await readAll(createDiscourse({ net, forums: [server.url] }));
    expect(server.seen.filter(({ path }) => path.startsWith('/t/'))).toHaveLength(30);
    expect(server.seen.filter(({ path }) => path.startsWith('/categories'))).toHaveLength(1);
    const posts = pages.flatMap((one) => one.posts);
    expect([posts.length, posts.filter(({ body }) => body === 'We pay $300.').length]).toEqual([60, 30]);
    expect(posts.at(-1)).toMatchObject({ body: 'We pay…', author: { name: 'jo' } });
  });

  it('passes over a topic that is gone by now and says so; an outage in the middle is an outage', async () => {
    const server = await forum((seen) => (seen.path === '/t/1.json' ? 404 : usual(seen, list([topic(1), topic(2)]))));
    const [page] = await readAll(createDiscourse({ net, forums: [server.url] }));
    expect([page?.posts.length, page?.bad]).toEqual([1, [{ at: 'topic 1', why: expect.stringContaining('404') }]]);
    const failing = await forum((seen) => (seen.path === '/t/1.json' ? 503 : usual(seen, list([topic(1), topic(2)]))));
    await expect(readAll(createDiscourse({ net, forums: [failing.url] }))).rejects.toMatchObject({ code: 'provider_down' });
  });

  it('does without the names of categories where a forum keeps them to itself', async () => {
    const server = await forum((seen) => (seen.path.startsWith('/categories') ? 403 : usual(seen, list([topic(1)]))));
    const [page] = await readAll(createDiscourse({ net, forums: [server.url] }));
    expect(page?.posts[0]?.tags).toEqual(['api', 'paid']);
  });

  it('searches first posts for words, in the category, by day', async () => {
    const answer = (more: unknown): string =>
      JSON.stringify({ posts: [], topics: [topic(1)], grouped_search_result: { more_full_page_results: more } });
    const server = await forum((seen) => usual(seen, answer(queryOf(seen).get('page') === '1' ? true : null)));
    const source = createDiscourse({ net, forums: [`${server.url}/c/market/paid-work/12`, `${server.url}/tag/hiring`] });
    const pages = await readAll(source, { ...QUERY, words: 'logo design', since: '2026-03-05T01:00:00.000Z' });
    const asked = server.seen.filter(({ path }) => path.startsWith('/search.json')).map((seen) => queryOf(seen).get('q'));
    expect(asked).toEqual([
      'logo design #market:paid-work in:first order:latest_topic after:2026-03-04',
      'logo design #market:paid-work in:first order:latest_topic after:2026-03-04',
      'logo design tags:hiring in:first order:latest_topic after:2026-03-04',
      'logo design tags:hiring in:first order:latest_topic after:2026-03-04',
    ]);
    expect(pages[0]?.posts[0]?.body).toBe('We pay $300.');
  });

  it('reads a hidden first post as closed, and a closed topic too', async () => {
    const server = await forum((seen) =>
      seen.path === '/t/1.json'
        ? first(1, { hidden: true })
        : usual(seen, list([topic(1, { tags: [] }), topic(2, { tags: [], closed: true })])),
    );
    const [page] = await readAll(createDiscourse({ net, forums: [server.url] }));
    expect(page?.posts.map(({ body, tags }) => [body, tags])).toEqual([
      ['', ['Paid work', 'closed']],
      ['We pay $300.', ['Paid work', 'closed']],
    ]);
  });
});

describe('any answer', () => {
  const sources: Readonly<Record<string, Source>> = {
    x: createX({ net, base: NOWHERE, keys: null, searches: [], now: () => new Date(0) }),
    bluesky: createBluesky({ net, base: NOWHERE, keys: null, searches: [] }),
    mastodon: createMastodon({ net, instances: [], hashtags: [] }),
    lemmy: createLemmy({ net, instances: [], communities: [] }),
    discourse: createDiscourse({ net, forums: [] }),
  };
  /** One whole answer of each, with `text` wherever a person can write. */
  const answers: Readonly<Record<string, (text: string) => object>> = {
    x: (text) => ({
      data: [
        {
          id: '1',
          text,
          author_id: '2',
          created_at: text,
          entities: { urls: [{ url: text, expanded_url: text }], hashtags: [{ tag: text }] },
        },
      ],
      includes: { users: [{ id: '2', username: text, created_at: text }] },
      meta: { result_count: 1 },
    }),
    bluesky: (text) => ({
      posts: [
        {
          uri: 'at://did:plc:jo/app.bsky.feed.post/3k',
          author: { did: text, handle: text, createdAt: text },
          record: {
            text,
            createdAt: text,
            tags: [text],
            facets: Array.from({ length: 300 }, (_, at) => ({
              index: { byteStart: at, byteEnd: at + 9 },
              features: [{ uri: text, tag: text }],
            })),
          },
          embed: { external: { uri: text, title: text } },
          labels: [{ val: text }],
        },
      ],
    }),
    mastodon: (text) => ({
      id: text,
      content: text,
      visibility: 'public',
      uri: text,
      url: text,
      spoiler_text: text,
      created_at: text,
      tags: [{ name: text }],
      account: { acct: text, url: text, created_at: text },
    }),
    lemmy: (text) => ({
      posts: [
        {
          post: { id: 1, name: text, body: text, url: text, ap_id: text, published: text },
          creator: { name: text, actor_id: text, published: text },
          community: { name: text },
        },
      ],
    }),
    discourse: (text) => ({
      id: 1,
      title: text,
      slug: text,
      created_at: text,
      tags: [text],
      post_stream: { posts: [{ post_number: 1, cooked: text, username: text, created_at: text, user_created_at: text }] },
    }),
  };
  const names = Object.keys(sources);
  const read = (name: string, payload: unknown): number => {
    try {
      return sources[name]?.parse(payload).posts.length ?? 0;
    } catch (error) {
      if (!isLoopError(error) || error.code !== 'unreadable_input') throw error;
      return 0;
    }
  };

  it.each(names)('%s: is read or refused by name, whatever JSON it is', (name) => {
    fc.assert(fc.property(fc.jsonValue(), (value) => read(name, value) >= 0));
  });

  it.each(names)('%s: one field of any other kind drops its item at most', (name) => {
    const whole = JSON.stringify(answers[name]?.('text'));
    const fields = [...new Set([...whole.matchAll(/"(\w+)":/g)].map(([, field = '']) => field))];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const changed = JSON.parse(whole, (key, old: unknown) => (key === field ? value : old)) as unknown;
        return read(name, changed) <= 1;
      }),
    );
  });

  it.each(names)('%s: takes time in proportion to its length', (name) => {
    const parts = [
      '#a',
      '#a (',
      'https://t.co/',
      '<a href="',
      '<',
      '&amp',
      'at://',
      'x.',
      '-',
      '📻',
      '\n',
      ' (https://a/tag/',
      '@a.',
    ];
    for (const part of parts) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect([part, read(name, answers[name]?.(text))]).toEqual([part, 1]);
      expect([part, quietTime(() => read(name, answers[name]?.(text))) < 250]).toEqual([part, true]);
    }
  });
});
