/** The Hacker News search API (Algolia) over the sample posts: `search`, `search_by_date` and `items`. https://hn.algolia.com/api */
import { type Answer, json, type SandboxRequest } from './http-server.ts';
import type { SamplePost } from './sample-posts.ts';

interface Item {
  readonly id: number;
  readonly kind: 'story' | 'comment' | 'job';
  readonly author: string;
  readonly title: string | null;
  readonly html: string;
  readonly at: Date;
  readonly story: number;
  readonly points: number;
  readonly children: readonly number[];
}

const THREADS = { freelancer: 90_000_001, hiring: 90_000_002 } as const;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Answers as hn.algolia.com does. Two threads are added to the posts: the month’s “Freelancer?” and “Who is hiring?”. */
export function createHackernewsHandler(posts: readonly SamplePost[], bornAt: () => Date): (request: SandboxRequest) => Answer {
  return (request) => {
    if (request.forced !== null) return request.forced;
    const items = itemsOf(posts, bornAt());
    const found = /^\/api\/v1\/items\/(\d{1,12})$/.exec(request.path);
    if (found !== null) return item(items, Number(found[1]));
    if (request.path === '/api/v1/search' || request.path === '/api/v1/search_by_date') return search(items, request.query);
    return json(404, { status: 404, error: 'Not Found' });
  };
}

/** The search API’s own shape of an error of this status. */
export function hackernewsErrorBody(status: number): unknown {
  return { status, message: status === 429 ? 'Too Many Requests' : 'Internal Server Error' };
}

function itemsOf(posts: readonly SamplePost[], bornAt: Date): Item[] {
  const month = `${MONTHS[bornAt.getUTCMonth()]} ${bornAt.getUTCFullYear()}`;
  const comments = posts.flatMap((post): Item[] => {
    if (post.place.kind !== 'hackernews') return [];
    const { thread } = post.place;
    return [
      {
        id: Number(post.id),
        kind: thread === 'jobs' ? 'job' : 'comment',
        author: post.author,
        title: thread === 'jobs' ? post.title : null,
        html: toHtml(post.text),
        at: new Date(bornAt.getTime() - post.hoursAgo * 3_600_000),
        story: thread === 'jobs' ? Number(post.id) : THREADS[thread],
        points: 0,
        children: Array.from({ length: post.replies }, (_, index) => Number(post.id) * 100 + index),
      },
    ];
  });
  const thread = (kind: keyof typeof THREADS, title: string): Item => ({
    id: THREADS[kind],
    kind: 'story',
    author: 'whoishiring',
    title: `Ask HN: ${title} (${month})`,
    html: toHtml('Please follow the format of the thread.'),
    at: new Date(bornAt.getTime() - 4 * 86_400_000),
    story: THREADS[kind],
    points: 100,
    children: comments.filter(({ story }) => story === THREADS[kind]).map(({ id }) => id),
  });
  return [thread('freelancer', 'Freelancer? Seeking freelancer?'), thread('hiring', 'Who is hiring?'), ...comments];
}

function item(items: readonly Item[], id: number): Answer {
  const view = (one: Item): Record<string, unknown> => ({
    id: one.id,
    created_at: one.at.toISOString(),
    created_at_i: seconds(one.at),
    type: one.kind,
    author: one.author,
    title: one.title,
    url: null,
    text: one.html,
    points: one.kind === 'comment' ? null : one.points,
    parent_id: one.kind === 'comment' ? one.story : null,
    story_id: one.story,
    options: [],
    children: items.filter((child) => one.children.includes(child.id)).map(view),
  });
  const found = items.find((one) => one.id === id);
  return found === undefined ? json(404, { status: 404, error: 'Not Found' }) : json(200, view(found));
}

function search(items: readonly Item[], query: URLSearchParams): Answer {
  const hitsPerPage = boundedInteger(query.get('hitsPerPage'), 20, 1, 1000);
  const pageNumber = boundedInteger(query.get('page'), 0, 0, 50);
  const words = (query.get('query') ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const hasTags = tagFilter(query.get('tags') ?? '');
  const isInRange = numericFilter(query.get('numericFilters') ?? '');
  const hits = items
    .filter((one) => {
      const text = `${one.title ?? ''} ${one.html} ${one.author}`.toLowerCase();
      return hasTags(one) && isInRange(one) && words.every((word) => text.includes(word));
    })
    .sort((a, b) => b.at.getTime() - a.at.getTime());
  const title = (id: number): string | null => items.find((one) => one.id === id)?.title ?? null;
  return json(200, {
    hits: hits.slice(pageNumber * hitsPerPage, (pageNumber + 1) * hitsPerPage).map((one) => ({
      _tags: tagsOf(one),
      author: one.author,
      created_at: one.at.toISOString(),
      created_at_i: seconds(one.at),
      objectID: String(one.id),
      story_id: one.story,
      updated_at: one.at.toISOString(),
      children: one.children,
      ...(one.kind !== 'comment'
        ? {
            title: one.title,
            story_text: one.html,
            url: null,
            points: one.points,
            num_comments: one.children.length,
          }
        : { comment_text: one.html, parent_id: one.story, story_title: title(one.story), story_url: null }),
    })),
    nbHits: hits.length,
    page: pageNumber,
    nbPages: Math.ceil(hits.length / hitsPerPage),
    hitsPerPage,
    exhaustiveNbHits: true,
    query: query.get('query') ?? '',
    params: query.toString(),
    processingTimeMS: 1,
  });
}

/** Algolia's tags: a comma is "and", a group in brackets is "or". */
function tagFilter(text: string): (item: Item) => boolean {
  const groups: string[][] = [];
  let rest = text;
  while (rest !== '') {
    const close = rest.startsWith('(') ? rest.indexOf(')') : -1;
    const end = close > 0 ? close + 1 : rest.includes(',') ? rest.indexOf(',') : rest.length;
    groups.push(rest.slice(0, end).replace(/[()]/g, '').split(','));
    rest = rest.slice(end).replace(/^,/, '');
  }
  return (one) => {
    const tags = tagsOf(one);
    return groups.every((group) => group.some((tag) => tags.includes(tag)));
  };
}

function tagsOf(one: Item): string[] {
  const kind = one.kind === 'story' ? ['story', 'ask_hn'] : [one.kind];
  return [...kind, `author_${one.author}`, `story_${one.story}`];
}

function numericFilter(text: string): (item: Item) => boolean {
  const rules = text.split(',').flatMap((part) => {
    const match = /^(created_at_i|points|num_comments)(>=|<=|>|<|=)(\d{1,12})$/.exec(part.trim());
    return match === null ? [] : [{ field: match[1], sign: match[2], value: Number(match[3]) }];
  });
  return (one) =>
    rules.every(({ field, sign, value }) => {
      const actual = field === 'created_at_i' ? seconds(one.at) : field === 'points' ? one.points : one.children.length;
      if (sign === '>') return actual > value;
      if (sign === '>=') return actual >= value;
      if (sign === '<') return actual < value;
      return sign === '<=' ? actual <= value : actual === value;
    });
}

/** Comments as Hacker News keeps them: paragraphs opened by `<p>`, entities, nothing else. */
function toHtml(text: string): string {
  return text
    .split('\n\n')
    .map((paragraph) =>
      paragraph
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
        .replaceAll("'", '&#x27;')
        .replaceAll('/', '&#x2F;'),
    )
    .join('<p>');
}

function seconds(at: Date): number {
  return Math.floor(at.getTime() / 1000);
}

function boundedInteger(text: string | null, fallback: number, min: number, max: number): number {
  const value = text === null || !/^\d{1,6}$/.test(text) ? fallback : Number(text);
  return Math.min(max, Math.max(min, value));
}
