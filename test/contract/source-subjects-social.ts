/** Social networks and forums, each with a server that answers as theirs does. */
import { createBluesky } from '../../src/engines/discovery/sources/bluesky.ts';
import { createDiscourse } from '../../src/engines/discovery/sources/discourse.ts';
import { createLemmy } from '../../src/engines/discovery/sources/lemmy.ts';
import { createMastodon } from '../../src/engines/discovery/sources/mastodon.ts';
import { createX } from '../../src/engines/discovery/sources/x.ts';
import type { Seen } from './loopback.ts';
import type { Item, SourceSubject } from './source.ts';

const at = (index: number): number => 1_772_000_000 - index * 60;
const iso = (index: number): string => new Date(at(index) * 1000).toISOString();
const param = ({ path }: Seen, name: string): string | null => new URL(path, 'http://127.0.0.1').searchParams.get(name);
const slice = (items: readonly Item[], page: number, size: number): readonly Item[] =>
  items.slice(page * size, (page + 1) * size);
const html = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
/** Takes what a post needs from the first item of a JSON answer. */
const without =
  (field: string) =>
  (body: string): string =>
    body.replace(`"${field}":`, `"not_${field}":`);

const MASTODON_PAGE = 40;
const mastodon: SourceSubject = {
  name: 'mastodon',
  vital: 'id visibility sensitive content reblog account acct',
  create: (base, net) => createMastodon({ net, instances: [base], hashtags: ['fedihire'] }),
  pageOf: (seen) => Number(param(seen, 'max_id') ?? 0),
  headers: (items, page): Record<string, string> => {
    const hasMore = (page + 1) * MASTODON_PAGE < items.length;
    const next = hasMore ? `<https://m.example/api/v1/timelines/tag/fedihire?limit=40&max_id=${page + 1}>; rel="next", ` : '';
    return { link: `${next}<https://m.example/api/v1/timelines/tag/fedihire?min_id=9>; rel="prev"` };
  },
  healthy: (_, items, page) =>
    JSON.stringify(
      slice(items, page, MASTODON_PAGE).map(({ id, title, body }, index) => ({
        id,
        created_at: iso(index),
        visibility: 'public',
        sensitive: false,
        spoiler_text: '',
        uri: `https://m.example/users/jo/statuses/${id}`,
        url: `https://m.example/@jo/${id}`,
        content: `<p>${html(title)}</p><p>${html(body)}</p>`,
        replies_count: 1,
        reblog: null,
        account: { id: '7', acct: 'jo', url: 'https://m.example/@jo', created_at: iso(9), followers_count: 3, odd: [] },
        tags: [{ name: 'fedihire', url: 'https://m.example/tags/fedihire' }],
        unknown: { nested: [null] },
      })),
    ),
  brokenItem: without('content'),
  pages: 3,
  pageSize: MASTODON_PAGE,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'provider_limiting',
};

const LEMMY_PAGE = 50;
const lemmy: SourceSubject = {
  name: 'lemmy',
  vital: 'posts post id name ap_id removed locked creator bot_account',
  create: (base, net) => createLemmy({ net, instances: [base], communities: ['forhire'] }),
  pageOf: (seen) => Number(param(seen, 'page_cursor')?.slice(1) ?? 0),
  healthy: (_, items, page) =>
    JSON.stringify({
      posts: slice(items, page, LEMMY_PAGE).map(({ id, title, body }, index) => ({
        post: {
          id: Number(id),
          name: title,
          body,
          ap_id: `https://l.example/post/${id}`,
          published: iso(index),
          removed: false,
          locked: false,
        },
        creator: { id: 1, name: 'jo', actor_id: 'https://l.example/u/jo', published: iso(9), bot_account: false },
        community: { id: 2, name: 'forhire', title: 'For hire' },
        counts: { post_id: Number(id), comments: 2, score: 1 },
        unread_comments: 0,
      })),
      ...((page + 1) * LEMMY_PAGE < items.length ? { next_page: `P${page + 1}` } : {}),
    }),
  brokenItem: without('ap_id'),
  pages: 3,
  pageSize: LEMMY_PAGE,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const X_PAGE = 100;
const X_KEYS = { appKey: 'key', appSecret: 'secret', accessToken: 'token', accessSecret: 'token secret' };
const x: SourceSubject = {
  name: 'x',
  vital: 'data id text',
  create: (base, net) => createX({ net, base, keys: X_KEYS, searches: ['"looking for"'], now: () => new Date(at(0) * 1000) }),
  pageOf: (seen) => Number(param(seen, 'next_token')?.slice(1) ?? 0),
  healthy(_, items, page) {
    const found = slice(items, page, X_PAGE);
    const hasMore = (page + 1) * X_PAGE < items.length;
    return JSON.stringify({
      // X leaves `data` out where nothing was found.
      ...(found.length === 0
        ? {}
        : {
            data: found.map(({ id, title, body }, index) => ({
              id,
              text: `${html(title)}\n${html(body)}`,
              author_id: '9',
              created_at: iso(index),
              edit_history_post_ids: [id],
              public_metrics: { reply_count: 1, like_count: 0 },
            })),
          }),
      includes: { users: [{ id: '9', username: 'jo', name: 'Jo', created_at: iso(9), public_metrics: { followers_count: 2 } }] },
      meta: { result_count: found.length, newest_id: '1', oldest_id: '1', ...(hasMore ? { next_token: `b${page + 1}` } : {}) },
    });
  },
  brokenItem: without('text'),
  pages: 3,
  pageSize: X_PAGE,
  html: 'provider_unclear',
  forbidden: 'key_refused',
  unauthorised: 'key_refused',
};

const BLUESKY_PAGE = 100;
const isSession = ({ path }: Seen): boolean => path.endsWith('com.atproto.server.createSession');
const bluesky: SourceSubject = {
  name: 'bluesky',
  vital: 'posts uri author did handle record text',
  create: (base, net) =>
    createBluesky({ net, base, keys: { identifier: 'me.example', password: 'word' }, searches: ['looking for a designer'] }),
  pageOf: (seen) => (isSession(seen) ? null : Number(param(seen, 'cursor') ?? 0)),
  healthy(seen, items, page) {
    if (isSession(seen)) return JSON.stringify({ accessJwt: 'jwt', refreshJwt: 'r', handle: 'me.example', did: 'did:plc:me' });
    return JSON.stringify({
      ...((page + 1) * BLUESKY_PAGE < items.length ? { cursor: String(page + 1) } : {}),
      hitsTotal: items.length,
      posts: slice(items, page, BLUESKY_PAGE).map(({ id, title, body }, index) => ({
        uri: `at://did:plc:jo/app.bsky.feed.post/${id}`,
        cid: 'bafy',
        author: { did: 'did:plc:jo', handle: 'jo.example', createdAt: iso(9), displayName: 'Jo' },
        record: { $type: 'app.bsky.feed.post', text: `${title}\n${body}`, createdAt: iso(index), langs: ['en'] },
        replyCount: 0,
        indexedAt: iso(index),
        viewer: {},
      })),
    });
  },
  brokenItem: without('uri'),
  pages: 3,
  pageSize: BLUESKY_PAGE,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const FORUM_PAGE = 30;
const discourse: SourceSubject = {
  name: 'discourse',
  vital: 'topic_list topics id title archetype visible users',
  create: (base, net) => createDiscourse({ net, forums: [`${base}/c/jobs/7`] }),
  pageOf: (seen) => (seen.path.startsWith('/c/') ? Number(param(seen, 'page') ?? 0) : null),
  healthy(seen, items, page) {
    if (seen.path.startsWith('/categories.json'))
      return JSON.stringify({ category_list: { categories: [{ id: 7, name: 'Jobs', slug: 'jobs' }] } });
    const [, id] = /^\/t\/(\d+)\.json/.exec(seen.path) ?? [];
    if (id !== undefined) {
      const item = items.find((one) => one.id === id);
      const first = { id: 1, post_number: 1, username: 'jo', cooked: `<p>${html(item?.body ?? '')}</p>`, trust_level: 2 };
      return JSON.stringify({ id: Number(id), title: item?.title, post_stream: { posts: [first], stream: [1] } });
    }
    return JSON.stringify({
      users: [{ id: 9, username: 'jo', name: null }],
      topic_list: {
        can_create_topic: false,
        ...((page + 1) * FORUM_PAGE < items.length ? { more_topics_url: `/c/jobs/7/l/latest?page=${page + 1}` } : {}),
        topics: slice(items, page, FORUM_PAGE).map(({ id: topicId, title }, index) => ({
          id: Number(topicId),
          title,
          slug: 'x',
          created_at: iso(index),
          posts_count: 3,
          category_id: 7,
          archetype: 'regular',
          visible: true,
          posters: [{ user_id: 9, description: 'Original Poster' }],
        })),
      },
    });
  },
  brokenItem: without('title'),
  pages: 3,
  pageSize: FORUM_PAGE,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

export const SOCIAL: readonly SourceSubject[] = [mastodon, lemmy, x, bluesky, discourse];
