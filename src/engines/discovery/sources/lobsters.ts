/** Lobsters (https://lobste.rs/about): the newest stories under its tags for jobs; every list of the site is also JSON. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, countOf, maybe, parseItems, Strings, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { byNumber, holdsWords, isBefore, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'Lobsters';
/** Stories on one page of any list. */
const PAGE_SIZE = 25;
const MAX_PAGES = 4;

export interface LobstersOptions {
  readonly net: Net;
  readonly base: string;
  readonly tags: readonly string[];
}

export function createLobsters({ net, base, tags }: LobstersOptions): Source {
  return {
    id: 'lobsters',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.lobsters.tags',
        places: tags,
        query,
        cursor,
        nameOf: (tag) => `tag ${tag}`,
        hostOf: () => base,
        read: byNumber(MAX_PAGES, async (tag, page, { words, since }) => {
          const list = page === 1 ? `${encodeURIComponent(tag)}.json` : `${encodeURIComponent(tag)}/page/${page}.json`;
          const answer = await readJson(net, `${base}/t/${list}`, { name: NAME, signal, mayBeUnchanged: page === 1 });
          if (!Array.isArray(answer)) throw unclear(NAME, 'something that is no list of stories');
          const { posts, bad } = parseStories(answer);
          const isLast = answer.length < PAGE_SIZE || posts.every(({ postedAt }) => isBefore(postedAt, since));
          return { posts: posts.filter((post) => holdsWords(post, words)), bad, isLast };
        }),
      }),
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      const stories = Array.isArray(answer) ? answer : [answer];
      if (stories.length > 0 && !stories.some((story) => v.is(v.looseObject({ short_id: v.string() }), story)))
        throw notOurs(NAME, 'it holds no story');
      return parseRecorded(NAME, [{ items: stories, parse: parseStories }]);
    },
  };
}

const Story = v.looseObject({
  short_id: v.pipe(v.string(), v.regex(/^[a-z0-9]{1,20}$/i)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  url: Text,
  created_at: Text,
  comment_count: Count,
  description: Text,
  description_plain: Text,
  comments_url: Text,
  short_id_url: Text,
  tags: Strings,
  /** Whether who submitted the story wrote what it leads to. */
  user_is_author: v.nullish(v.boolean()),
  /** A name; older versions of the site wrote the whole user. */
  submitter_user: maybe(
    v.union([
      v.string(),
      v.looseObject({ username: v.string(), karma: Count, created_at: Text, is_deleted: v.nullish(v.boolean()) }),
    ]),
  ),
});

function parseStories(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'story', Story, postOf);
}

function postOf(story: v.InferOutput<typeof Story>): Post {
  const thread = story.comments_url ?? story.short_id_url ?? `https://lobste.rs/s/${story.short_id}`;
  const { submitter_user: user } = story;
  const link = story.url?.trim() ?? '';
  // Who only passes a page on is not the one who asks.
  const isPassedOn = link !== '' && story.user_is_author === false;
  const name = isPassedOn ? null : typeof user === 'string' ? user : user?.username;
  const since = user != null && typeof user === 'object' ? isoFromText(user.created_at) : null;
  const standing = user != null && typeof user === 'object' ? countOf(user.karma) : null;
  return {
    source: 'lobsters',
    nativeId: story.short_id,
    // A story with an address leads to the page where the job is offered and answered; one without is answered below it.
    url: link === '' ? thread : link,
    title: textOf(story.title).trim(),
    body: textOf(story.description ?? story.description_plain ?? '').trim(),
    author: name == null || name === '' ? null : { name, url: `https://lobste.rs/~${encodeURIComponent(name)}` },
    ...(isPassedOn || (since === null && standing === null) ? {} : { authorHistory: { since, standing } }),
    postedAt: isoFromText(story.created_at),
    tags: tagsOf(...(story.tags ?? [])),
    replies: countOf(story.comment_count),
    thread: null,
  };
}
