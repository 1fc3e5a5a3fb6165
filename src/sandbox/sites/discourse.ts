/** A forum that runs on Discourse: lists of topics, topics, categories and its search, as JSON. https://docs.discourse.org */
import { type Answer, json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, slug } from './board-posts.ts';
import { categoryView, listedTopic, searchHit, topicView, userView } from './discourse-views.ts';
import { fitsQuery, numericId } from './social-posts.ts';

const PAGE_SIZE = 30;
const SEARCH_PAGE = 50;

/** Answers with the sample posts of the source `discourse`, whose group is the category. */
export function createDiscourseSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    const posts = boardPosts(options, 'discourse');
    const categories = [...new Set(posts.map(({ group }) => group))].sort();
    const idOf = (group: string): number => 5 + categories.indexOf(group);
    if (path === '/categories.json') return categoryList(posts, categories, idOf);
    if (path === '/search.json') return search(posts, query, idOf);
    const [, topic] = /^\/t\/(\d{1,12})\.json$/.exec(path) ?? [];
    if (topic !== undefined) {
      const post = posts.find((one) => Number(numericId(one)) === Number(topic));
      return post === undefined ? notFound() : json(200, topicView(post, idOf(post.group)));
    }
    const [, place] = /^\/(latest|c\/[^/]{1,100}\/\d{1,9}\/l\/latest|tag\/[^/]{1,100}\/l\/latest)\.json$/.exec(path) ?? [];
    if (place === undefined) return notFound();
    const [kind, name = ''] = place.split('/');
    // No sample post has a tag.
    const listed = kind === 'latest' ? posts : kind === 'c' ? posts.filter(({ group }) => slug(group) === name) : [];
    return kind === 'c' && listed.length === 0 ? notFound() : topicList(listed, place, query, idOf);
  };
}

function topicList(posts: readonly BoardPost[], place: string, query: URLSearchParams, idOf: (group: string) => number): Answer {
  const page = Math.max(0, Number(query.get('page') ?? 0) || 0);
  const shown = posts.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const hasMore = (page + 1) * PAGE_SIZE < posts.length;
  return json(200, {
    users: shown.map(userView),
    primary_groups: [],
    flair_groups: [],
    topic_list: {
      can_create_topic: false,
      ...(hasMore ? { more_topics_url: `/${place}?no_definitions=true&page=${page + 1}` } : {}),
      per_page: PAGE_SIZE,
      topics: shown.map((post) => listedTopic(post, idOf(post.group))),
    },
  });
}

function categoryList(posts: readonly BoardPost[], categories: readonly string[], idOf: (group: string) => number): Answer {
  const views = categories.map((name, position) =>
    categoryView(name, idOf(name), position, posts.filter(({ group }) => group === name).length),
  );
  return json(200, { category_list: { can_create_category: false, can_create_topic: false, categories: views } });
}

/** Words, and of the filters `#category` and `after:`. */
function search(posts: readonly BoardPost[], query: URLSearchParams, idOf: (group: string) => number): Answer {
  const q = query.get('q') ?? '';
  const [, after] = /(?<!\S)after:(\d{4}-\d\d-\d\d)(?!\S)/.exec(q) ?? [];
  const [, category] = /(?<!\S)#([\w:-]{1,100})/.exec(q) ?? [];
  const words = q.replace(/(?<!\S)(?:#\S+|[a-z_]+:\S+)/g, ' ').trim();
  if (words.length < 3) return json(400, { errors: ['Your search term is too short.'], error_type: 'invalid_parameters' });
  const found = posts.filter(
    ({ title, text, at, group }) =>
      fitsQuery(`${title}\n${text}`, words) &&
      (after === undefined || at >= new Date(after)) &&
      (category === undefined || slug(group) === category.split(':').at(-1)),
  );
  const page = Math.max(1, Number(query.get('page') ?? 1) || 1);
  const shown = found.slice((page - 1) * SEARCH_PAGE, page * SEARCH_PAGE);
  return json(200, {
    posts: shown.map(searchHit),
    topics: shown.map((post) => listedTopic(post, idOf(post.group))),
    users: [],
    categories: [],
    tags: [],
    groups: [],
    grouped_search_result: {
      more_posts: null,
      more_users: null,
      more_categories: null,
      term: q,
      search_log_id: 1,
      more_full_page_results: page * SEARCH_PAGE < found.length ? 'true' : null,
      can_create_topic: false,
      error: null,
      post_ids: shown.map((post) => Number(numericId(post))),
      user_ids: [],
      category_ids: [],
      tag_ids: [],
      group_ids: [],
    },
  });
}

function notFound(): Answer {
  return json(404, { errors: ['The requested URL or resource could not be found.'], error_type: 'not_found' });
}
