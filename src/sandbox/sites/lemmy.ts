/** A server of Lemmy with the communities of the sample posts: lists and searches of its API, version 3. */
import { type Answer, json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts } from './board-posts.ts';
import { countIn, fitsQuery, numericId } from './social-posts.ts';

/** Where its posts live: the same address in every run, whatever port the stand-in got. */
const HOME = 'https://lemmy.example';

/** Answers `/api/v3/post/list` and `/api/v3/search` with the sample posts of the source `lemmy`. */
export function createLemmySite(options: SiteOptions): Site {
  return ({ path, query }) => {
    const all = boardPosts(options, 'lemmy');
    const community = query.get('community_name');
    const isKnown = community === null || all.some(({ group }) => group === community.split('@')[0]);
    if (path !== '/api/v3/post/list' && path !== '/api/v3/search') return json(404, { error: 'not_found' });
    if (!isKnown) return json(404, { error: 'couldnt_find_community' });
    const own = all.filter(({ group }) => community === null || group === community.split('@')[0]);
    return path === '/api/v3/search' ? found(own, query) : listed(own, query);
  };
}

function listed(posts: readonly BoardPost[], query: URLSearchParams): Answer {
  const limit = countIn(query.get('limit'), 10, 50);
  const cursor = query.get('page_cursor');
  const from = cursor === null ? 0 : posts.findIndex((post) => cursorAt(post) === cursor) + 1;
  if (cursor !== null && from === 0) return json(400, { error: 'couldnt_find_post' });
  const page = posts.slice(from, from + limit);
  const last = page.at(-1);
  const next = last !== undefined && from + limit < posts.length ? { next_page: cursorAt(last) } : {};
  return json(200, { posts: page.map((post) => viewOf(post)), ...next });
}

function found(posts: readonly BoardPost[], query: URLSearchParams): Answer {
  const limit = countIn(query.get('limit'), 10, 50);
  const from = (countIn(query.get('page'), 1, 1000) - 1) * limit;
  const matching = posts.filter(({ title, text }) => fitsQuery(`${title}\n${text}`, query.get('q') ?? ''));
  const views = matching.slice(from, from + limit).map((post) => viewOf(post));
  return json(200, { type_: 'Posts', comments: [], posts: views, communities: [], users: [] });
}

/** The id of the last post in hexadecimal, as the server hands it out. */
function cursorAt(post: BoardPost): string {
  return `P${Number(numericId(post)).toString(16)}`;
}

function viewOf(post: BoardPost): unknown {
  const id = Number(numericId(post));
  const published = post.at.toISOString();
  const communityId = 1 + (post.group.length % 50);
  return {
    post: {
      id,
      name: post.title,
      body: post.text,
      creator_id: 7,
      community_id: communityId,
      removed: false,
      locked: false,
      published,
      deleted: false,
      nsfw: false,
      ap_id: `${HOME}/post/${id}`,
      local: true,
      language_id: 37,
      featured_community: false,
      featured_local: false,
    },
    creator: {
      id: 7,
      name: post.author,
      banned: false,
      published: new Date(post.at.getTime() - 400 * 86_400_000).toISOString(),
      actor_id: `${HOME}/u/${post.author}`,
      local: true,
      deleted: false,
      bot_account: false,
      instance_id: 1,
    },
    community: {
      id: communityId,
      name: post.group,
      title: post.group,
      removed: false,
      published: '2023-06-10T00:00:00.000Z',
      deleted: false,
      nsfw: false,
      actor_id: `${HOME}/c/${post.group}`,
      local: true,
      hidden: false,
      posting_restricted_to_mods: false,
      instance_id: 1,
      visibility: 'Public',
    },
    creator_banned_from_community: false,
    banned_from_community: false,
    creator_is_moderator: false,
    creator_is_admin: false,
    counts: {
      post_id: id,
      comments: post.replies,
      score: 1,
      upvotes: 1,
      downvotes: 0,
      published,
      newest_comment_time: published,
    },
    subscribed: 'NotSubscribed',
    saved: false,
    read: false,
    hidden: false,
    creator_blocked: false,
    unread_comments: post.replies,
  };
}
