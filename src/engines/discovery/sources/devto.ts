/**
 * DEV (https://developers.forem.com/api/v1#tag/articles): articles under the tags for hiring. The list brings no more than a line of each, so
 * the few that are new and wanted are read one by one.
 */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { isLoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, countOf, Id, maybe, Names, parseItems, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { byNumber, holdsWords, isBefore, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'DEV';
const PAGE_SIZE = 30;
const MAX_PAGES = 3;
/** So many articles of one page are read in full; the others keep their line. */
const MAX_BODIES = 10;

export interface DevtoOptions {
  readonly net: Net;
  readonly base: string;
  readonly tags: readonly string[];
}

export function createDevto({ net, base, tags }: DevtoOptions): Source {
  const ask = (path: string, signal: AbortSignal): Promise<unknown> =>
    readJson(net, `${base}/api/articles${path}`, {
      name: NAME,
      signal,
      headers: { accept: 'application/vnd.forem.api-v1+json' },
    });

  /** The same post with the article's own text; an article that is gone meanwhile keeps its line. */
  async function whole(post: Post, signal: AbortSignal): Promise<Post> {
    try {
      const article = v.safeParse(Article, await ask(`/${post.nativeId}`, signal));
      return article.success ? (postOf(article.output) ?? post) : post;
    } catch (error) {
      if (isLoopError(error) && error.code === 'provider_unclear') return post;
      throw error;
    }
  }

  return {
    id: 'devto',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.devto.tags',
        places: tags,
        query,
        cursor,
        nameOf: (tag) => `tag ${tag}`,
        hostOf: () => base,
        read: byNumber(MAX_PAGES, async (tag, page, { words, since }) => {
          const params = new URLSearchParams({ tag, per_page: String(PAGE_SIZE), page: String(page) });
          const answer = await ask(`?${params}`, signal);
          if (!Array.isArray(answer)) throw unclear(NAME, 'something that is no list of articles');
          const { posts, bad } = parseArticles(answer);
          // Not by time but by liking: an old article says nothing of what follows.
          const fresh = posts.filter(({ postedAt }) => !isBefore(postedAt, since));
          const read: Post[] = [];
          for (const [index, post] of fresh.entries()) read.push(index < MAX_BODIES ? await whole(post, signal) : post);
          return { posts: read.filter((post) => holdsWords(post, words)), bad, isLast: answer.length < PAGE_SIZE };
        }),
      }),
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      const articles = Array.isArray(answer) ? answer : [answer];
      if (articles.length > 0 && !articles.some((article) => v.is(v.looseObject({ type_of: v.literal('article') }), article)))
        throw notOurs(NAME, 'it holds no article');
      return parseRecorded(NAME, [{ items: articles, parse: parseArticles }]);
    },
  };
}

const Article = v.looseObject({
  type_of: Text,
  id: Id,
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  description: Text,
  body_html: Text,
  body_markdown: Text,
  /** In the list `tag_list` is a list and `tags` text; in an article it is the other way round. */
  tag_list: Names,
  url: Text,
  published_at: Text,
  published_timestamp: Text,
  comments_count: Count,
  user: maybe(v.looseObject({ name: Text, username: Text })),
});

function parseArticles(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'article', Article, postOf);
}

function postOf(article: v.InferOutput<typeof Article>): Post | null {
  if (article.type_of != null && article.type_of !== 'article') return null;
  const body = textOf(article.body_html ?? '').trim();
  const { user, tag_list: tags } = article;
  const name = user?.name ?? user?.username ?? '';
  return {
    source: 'devto',
    nativeId: String(article.id),
    url: article.url ?? null,
    title: textOf(article.title).trim(),
    body: body === '' ? (article.body_markdown ?? textOf(article.description ?? '')).trim() : body,
    author:
      name === '' ? null : { name, url: user?.username == null ? null : `https://dev.to/${encodeURIComponent(user.username)}` },
    postedAt: isoFromText(article.published_timestamp) ?? isoFromText(article.published_at),
    tags: tagsOf(...(typeof tags === 'string' ? tags.split(',') : (tags ?? []))),
    replies: countOf(article.comments_count),
    thread: null,
  };
}
