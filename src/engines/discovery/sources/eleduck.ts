/** Eleduck (电鸭), the Chinese community of remote work: the jobs channel of its forum, through the interface that its own site reads. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, countOf, HIRING, Id, maybe, parseItems, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { holdsWords, isBefore } from '../source-kit/place-pages.ts';

const NAME = 'Eleduck';
/** The category of jobs that members post; the talent channel, where people offer themselves, is another. */
const JOBS_CATEGORY = '5';
const MAX_PAGES = 4;
/** What its tags for the way of working and of hiring mean; the tags themselves are kept beside. */
const MEANINGS: ReadonlyMap<string, string> = new Map([
  ['外包零活', 'contract'],
  ['线上兼职', 'part-time'],
  ['全职远程', 'full-time'],
  ['全职坐班', 'full-time'],
]);

export function createEleduck({ net, base }: { readonly net: Net; readonly base: string }): Source {
  return {
    id: 'eleduck',
    needs: [],
    async search({ words, since }, cursor, signal) {
      const page = cursor === null ? 1 : Number(cursor);
      const params = new URLSearchParams({ category: JOBS_CATEGORY, sort: '-published_at', page: String(page) });
      const data = await readJson(net, `${base}/api/v1/posts?${params}`, { name: NAME, signal, mayBeUnchanged: page === 1 });
      const answer = v.safeParse(Answer, data);
      if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
      const { posts, bad } = parsePosts(answer.output.posts);
      const pages = answer.output.pager?.total_pages ?? answer.output.pager?.pages ?? Number.POSITIVE_INFINITY;
      // Pinned posts stand before newer ones, so the page is over only when all of it is older.
      const isLast =
        answer.output.posts.length === 0 ||
        page >= Math.min(pages, MAX_PAGES) ||
        posts.every(({ postedAt }) => isBefore(postedAt, since));
      return { posts: posts.filter((post) => holdsWords(post, words)), bad, next: isLast ? null : String(page + 1) };
    },
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      if (!v.is(Answer, answer)) throw notOurs(NAME, 'it has no list “posts”');
      return parseRecorded(NAME, [{ items: answer.posts, parse: parsePosts }]);
    },
  };
}

const Answer = v.looseObject({
  posts: v.array(v.unknown()),
  pager: v.nullish(v.looseObject({ total_pages: Count, pages: Count })),
});
const Item = v.looseObject({
  id: Id,
  title: Text,
  full_title: Text,
  summary: Text,
  content: Text,
  published_at: Text,
  closed: v.nullish(v.boolean()),
  deleted: v.nullish(v.boolean()),
  hide: v.nullish(v.boolean()),
  comments_count: Count,
  tags: maybe(v.array(v.looseObject({ name: v.string(), tag_group: maybe(v.looseObject({ code: Text })) }))),
  category: maybe(v.looseObject({ code: Text, name: Text })),
  user: maybe(v.looseObject({ id: v.nullish(Id), nickname: Text, created_at: Text })),
});

function parsePosts(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'posts', Item, postOf);
}

function postOf(item: v.InferOutput<typeof Item>): Post | string {
  const title = textOf(item.full_title ?? item.title ?? '').trim();
  if (title === '') return 'it has no title';
  const content = textOf(item.content ?? '').trim();
  const all = item.tags ?? [];
  // Odd jobs that are given out to somebody for all or some of their time are contract work all the same.
  const isOddJob = all.some(({ name }) => MEANINGS.get(name) === 'contract');
  const tags = isOddJob ? all.filter(({ name }) => (MEANINGS.get(name) ?? 'contract') === 'contract') : all;
  const kinds = tags.flatMap(({ name }) => MEANINGS.get(name) ?? []);
  const isShut = item.closed === true || item.deleted === true || item.hide === true;
  const isJob = item.category?.code === 'jd';
  const name = item.user?.nickname?.trim() ?? '';
  const since = isoFromText(item.user?.created_at);
  const folder = item.category?.code === 'talent' ? 'tposts' : 'posts';
  return {
    source: 'eleduck',
    nativeId: String(item.id),
    url: `https://eleduck.com/${folder}/${encodeURIComponent(String(item.id))}`,
    title,
    body: content === '' ? textOf(item.summary ?? '').trim() : content,
    author: name === '' ? null : { name, url: userUrl(item.user?.id) },
    ...(since === null ? {} : { authorHistory: { since, standing: null } }),
    postedAt: isoFromText(item.published_at),
    tags: tagsOf(isJob ? HIRING : null, ...kinds, isShut ? 'closed' : null, ...tags.map((tag) => tag.name), item.category?.name),
    replies: countOf(item.comments_count),
    thread: null,
  };
}

function userUrl(id: v.InferOutput<typeof Id> | null | undefined): string | null {
  return id == null ? null : `https://eleduck.com/users/${encodeURIComponent(String(id))}`;
}
