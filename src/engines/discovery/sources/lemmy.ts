/**
 * Communities on Lemmy (https://join-lemmy.org/docs/contributors/04-api.html, API v3): new posts, or a search within a community, without a key.
 * A post has another number on every server it reached and one address (`ap_id`), so that the same post read twice is one.
 */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, countOf, maybe, parseItems, Text } from '../source-kit/job-board.ts';
import { answersIn, isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { isBefore, type PlacePage, pairs, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'Lemmy';
/** The most that a server gives at once. */
const PAGE_SIZE = 50;

export interface LemmyOptions {
  readonly net: Net;
  /** Addresses of servers, `https://lemmy.world`. */
  readonly instances: readonly string[];
  /** `forhire`, or `forhire@lemmy.example` for a community that lives elsewhere. */
  readonly communities: readonly string[];
}

export function createLemmy({ net, instances, communities }: LemmyOptions): Source {
  const places = pairs(
    instances,
    communities.map((name) => name.replace(/^!/, '')),
  );
  return {
    id: 'lemmy',
    needs: [],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.lemmy.instances and sources.lemmy.communities',
        places,
        query: asked,
        cursor,
        nameOf: ({ server, name }) => `${new URL(server).host} !${name}`,
        hostOf: ({ server }) => server,
        read: (place, after, query) => communityPage(net, place, after, query, signal),
      }),
    parse: (payload) => parseLemmy(jsonOf(payload, NAME)),
  };
}

const Listing = v.looseObject({ posts: v.array(v.unknown()), next_page: v.nullish(v.string()) });

async function communityPage(
  net: Net,
  { server, name: community }: { readonly server: string; readonly name: string },
  after: string | null,
  { words, since }: Query,
  signal: AbortSignal,
): Promise<PlacePage> {
  const name = `${NAME} (${new URL(server).host})`;
  const common = { community_name: community, sort: 'New', type_: 'All', limit: String(PAGE_SIZE) };
  // A search pages by number, a listing by the cursor that the server hands out.
  const url =
    words === null
      ? `${server}/api/v3/post/list?${new URLSearchParams({ ...common, ...(after === null ? {} : { page_cursor: after }) })}`
      : `${server}/api/v3/search?${new URLSearchParams({ ...common, type_: 'Posts', listing_type: 'All', q: words, page: after ?? '1' })}`;
  const answer = v.safeParse(Listing, await readJson(net, url, { name, signal }));
  if (!answer.success) throw unclear(name, `an unexpected listing (${issueText(answer.issues)})`);
  const { posts: views, next_page } = answer.output;
  const page = parseViews(views);
  const following = words === null ? (next_page ?? null) : views.length < PAGE_SIZE ? null : String(Number(after ?? 1) + 1);
  const isDone = views.length === 0 || following === after || isBefore(page.posts.at(-1)?.postedAt, since);
  return { ...page, after: isDone ? null : following };
}

const PostView = v.looseObject({
  post: v.looseObject({
    id: v.pipe(v.number(), v.integer()),
    name: v.string(),
    ap_id: v.string(),
    body: Text,
    url: Text,
    url_content_type: Text,
    published: Text,
    removed: v.nullish(v.boolean()),
    deleted: v.nullish(v.boolean()),
    locked: v.nullish(v.boolean()),
    nsfw: v.nullish(v.boolean()),
  }),
  creator: v.looseObject({
    name: v.string(),
    actor_id: Text,
    published: Text,
    bot_account: v.nullish(v.boolean()),
    deleted: v.nullish(v.boolean()),
  }),
  community: maybe(v.looseObject({ name: v.string() })),
  counts: maybe(v.looseObject({ comments: Count })),
});
type PostView = v.InferOutput<typeof PostView>;

const OnePost = v.looseObject({ post_view: v.unknown() });

/** Accepts a listing, a search answer, one post, and recorded exchanges with any of them inside. */
function parseLemmy(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer): (readonly unknown[])[] => {
    if (v.is(Listing, answer)) return [answer.posts];
    return v.is(OnePost, answer) ? [[answer.post_view]] : [];
  });
  if (lists.length === 0) throw notOurs(NAME, 'it holds no “posts”');
  return parseRecorded(
    NAME,
    lists.map((items) => ({ items, parse: parseViews })),
  );
}

function parseViews(views: readonly unknown[]): ParsedPage {
  return parseItems(views, 'posts', PostView, postOf);
}

function postOf({ post, creator, community, counts }: PostView): Post {
  const isGone = post.removed === true || post.deleted === true;
  // A post may be nothing but a link; a picture of its own says nothing to a reader of text.
  const isPicture = /^(?:image|video)\//.test(post.url_content_type ?? '');
  const text = [post.body ?? '', isPicture ? '' : (post.url ?? '')].filter((part) => part.trim() !== '').join('\n\n');
  const tags = [
    community == null ? null : `!${community.name}`,
    isGone || post.locked === true ? 'closed' : null,
    post.nsfw === true ? 'nsfw' : null,
    creator.bot_account === true ? 'bot' : null,
  ];
  return {
    source: 'lemmy',
    nativeId: post.ap_id,
    url: post.ap_id,
    title: post.name,
    body: isGone ? '' : text,
    author: creator.deleted === true ? null : { name: fullName(creator), url: creator.actor_id ?? null },
    authorHistory: { since: isoFromText(creator.published), standing: null },
    postedAt: isoFromText(post.published),
    tags: tags.filter((tag) => tag !== null),
    replies: countOf(counts?.comments),
    thread: null,
  };
}

/** A name is unique on its server only. */
function fullName({ name, actor_id }: PostView['creator']): string {
  return actor_id != null && URL.canParse(actor_id) ? `${name}@${new URL(actor_id).host}` : name;
}
