/** Sources with a shape of their own, each with a server that answers as theirs does. */
import { createGitHub } from '../../src/engines/discovery/sources/github.ts';
import { createHackerNews } from '../../src/engines/discovery/sources/hackernews.ts';
import { createReddit } from '../../src/engines/discovery/sources/reddit.ts';
import { createRss } from '../../src/engines/discovery/sources/rss.ts';
import type { Seen } from './loopback.ts';
import type { Item, SourceSubject } from './source.ts';

const at = (index: number): number => 1_772_000_000 - index * 60;
const iso = (index: number): string => new Date(at(index) * 1000).toISOString();
const param = ({ path }: Seen, name: string): string | null => new URL(path, 'http://127.0.0.1').searchParams.get(name);
const slice = (items: readonly Item[], page: number, size: number): readonly Item[] =>
  items.slice(page * size, (page + 1) * size);
/** Takes what a post needs from the first item of a JSON answer. */
const without =
  (...fields: readonly string[]) =>
  (body: string): string =>
    fields.reduce((text, field) => text.replace(`"${field}":`, `"not_${field}":`), body);

const STORY = 4242;
const SIZES = { hackernews: 100, github: 50, reddit: 100 };

const threadsOf = (...titles: readonly (readonly [id: string, title: string])[]): string =>
  JSON.stringify({ hits: titles.map(([objectID, title]) => ({ objectID, title: `Ask HN: ${title}`, extra: {} })) });

const hackernews: SourceSubject = {
  name: 'hackernews',
  vital: 'hits comment_text objectID',
  create: (base, net) => createHackerNews({ net, base }),
  pageOf: (seen) => (param(seen, 'tags') === `comment,story_${STORY}` ? Number(param(seen, 'page')) : null),
  healthy(seen, items, page) {
    const tags = param(seen, 'tags') ?? '';
    if (tags.startsWith('story,')) {
      return threadsOf(
        ['7', 'Who wants to be hired? (March 2026)'],
        [String(STORY), 'Freelancer? Seeking freelancer? (March 2026)'],
        ['8', 'Who is hiring? (March 2026)'],
        ['1', 'Freelancer? Seeking freelancer? (February 2026)'],
      );
    }
    // The other thread and the job stories stand empty.
    if (tags === 'job' || tags === 'comment,story_8') return JSON.stringify({ hits: [], nbPages: 0, page: 0, nbHits: 0 });
    const hits = slice(items, page, SIZES.hackernews).map(({ id, title, body }, index) => ({
      objectID: id,
      author: 'someone',
      comment_text: `${title}<p>${body}`,
      created_at: iso(index),
      parent_id: STORY,
      story_id: STORY,
      story_title: 'Ask HN: Freelancer? Seeking freelancer? (March 2026)',
      _tags: ['comment'],
      unknown: { nested: [null] },
    }));
    return JSON.stringify({ hits, nbPages: Math.ceil(items.length / SIZES.hackernews), page, nbHits: items.length });
  },
  brokenItem: without('objectID'),
  pages: 3,
  otherPages: 2,
  pageSize: SIZES.hackernews,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const foundIssues = (items: readonly Item[], page: number): string =>
  JSON.stringify({
    total_count: items.length,
    incomplete_results: false,
    items: slice(items, page, SIZES.github).map(({ id, title, body }, index) => ({
      id: Number(id),
      node_id: `I_${id}`,
      number: index + 1,
      title,
      body,
      html_url: `https://github.com/acme/site/issues/${index + 1}`,
      state: 'open',
      user: { login: 'someone', html_url: 'https://github.com/someone', id: 1 },
      labels: [{ name: 'bounty', color: 'fff' }],
      comments: 2,
      created_at: iso(index),
      reactions: { total_count: 0 },
    })),
  });
const issuePage = (seen: Seen): number => Number(param(seen, 'page') ?? 1) - 1;

const github: SourceSubject = {
  name: 'github',
  vital: 'total_count items id number title html_url state labels name login',
  create: (base, net) =>
    createGitHub({ net, base, token: null, searches: ['label:bounty'], discussions: ['not without a token'] }),
  pageOf: issuePage,
  healthy: (_, items, page) => foundIssues(items, page),
  brokenItem: without('title'),
  pages: 3,
  pageSize: SIZES.github,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const variables = ({ body }: Seen): { readonly after?: string | null; readonly ids?: readonly string[] } =>
  body === '' ? {} : (JSON.parse(body) as { variables: { after?: string | null; ids?: readonly string[] } }).variables;

const githubWithAToken: SourceSubject = {
  name: 'github with a token',
  vital: 'total_count items id number title html_url state labels name login',
  create: (base, net) => createGitHub({ net, base, token: 'secret', searches: ['label:bounty'], discussions: [] }),
  pageOf: (seen) => (seen.method === 'POST' ? null : issuePage(seen)),
  healthy: (seen, items, page) =>
    seen.method === 'POST'
      ? JSON.stringify({
          data: { nodes: variables(seen).ids?.map((id) => ({ __typename: 'Issue', id, author: { createdAt: iso(9) } })) },
        })
      : foundIssues(items, page),
  brokenItem: without('title'),
  pages: 3,
  pageSize: SIZES.github,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const githubDiscussions: SourceSubject = {
  name: 'github discussions',
  vital: 'data search nodes __typename id title url category labels name login',
  create: (base, net) => createGitHub({ net, base, token: 'secret', searches: [], discussions: ['label:bounty'] }),
  pageOf: (seen) => Number(variables(seen).after ?? 0),
  healthy: (_, items, page) =>
    JSON.stringify({
      data: {
        search: {
          discussionCount: items.length,
          pageInfo: { hasNextPage: (page + 1) * SIZES.github < items.length, endCursor: String(page + 1) },
          nodes: slice(items, page, SIZES.github).map(({ id, title, body }, index) => ({
            __typename: 'Discussion',
            id: `D_${id}`,
            number: index + 1,
            title,
            url: `https://github.com/acme/site/discussions/${index + 1}`,
            body,
            createdAt: iso(index),
            author: { login: 'someone', url: 'https://github.com/someone', createdAt: iso(90) },
            category: { name: 'General' },
            labels: { nodes: [{ name: 'bounty' }] },
            comments: { totalCount: 2 },
          })),
        },
      },
    }),
  brokenItem: without('title'),
  pages: 3,
  readsByPost: true,
  pageSize: SIZES.github,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const listing = (items: readonly Item[], page: number): string => {
  const children = slice(items, page, SIZES.reddit).map(({ id, title, body }, index) => ({
    kind: 't3',
    data: {
      id,
      title,
      selftext: body,
      author: 'someone',
      permalink: `/r/forhire/comments/${id}/x/`,
      url: 'https://elsewhere.example/',
      subreddit: 'forhire',
      created_utc: at(index),
      num_comments: 3,
      link_flair_text: 'Hiring',
      gilded: 0,
    },
  }));
  const after = (page + 1) * SIZES.reddit < items.length ? `t3_${page + 1}` : null;
  return JSON.stringify({ kind: 'Listing', data: { modhash: '', children, after, before: null } });
};
const redditPage = (seen: Seen): number => Number(param(seen, 'after')?.slice(3) ?? 0);

const redditWithoutKeys: SourceSubject = {
  name: 'reddit without keys',
  vital: 'kind data children id title after',
  create: (base, net) => createReddit({ net, base: 'http://127.0.0.1:9', publicBase: base, keys: null, subreddits: ['forhire'] }),
  pageOf: redditPage,
  healthy: (_, items, page) => listing(items, page),
  brokenItem: without('title'),
  pages: 3,
  pageSize: SIZES.reddit,
  html: 'provider_limiting',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const KEYS = { clientId: 'id', clientSecret: 'secret', username: 'me', password: 'word' };

const redditWithKeys: SourceSubject = {
  name: 'reddit with keys',
  vital: 'kind data children id title after',
  create: (base, net) => createReddit({ net, base, publicBase: base, keys: KEYS, subreddits: ['forhire'] }),
  pageOf: (seen) => (seen.path.includes('access_token') ? null : redditPage(seen)),
  healthy: (seen, items, page) =>
    seen.path.includes('access_token')
      ? JSON.stringify({ access_token: 'token', token_type: 'bearer', expires_in: 3600, scope: '*' })
      : listing(items, page),
  brokenItem: without('title'),
  pages: 3,
  pageSize: SIZES.reddit,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

const escaped = (text: string): string =>
  text.replace(/[<>&\u0000-\u001f\ud800-\udfff]/g, (mark) => (mark < ' ' || mark > '~' ? ' ' : `&#${mark.charCodeAt(0)};`));

const rss: SourceSubject = {
  name: 'rss',
  vital: '',
  create: (base, net) => createRss({ net, feeds: [`${base}/feed.xml?key=private`] }),
  pageOf: () => 0,
  healthy: (_, items) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>Work</title><link>https://work.example/</link>${items
      .map(
        ({ id, title, body }, index) =>
          `<item><title>${escaped(title)}</title><guid isPermaLink="false">${id}</guid><link>https://work.example/${id}</link><author>jo@work.example (Jo)</author><description>${escaped(body)}</description><pubDate>${new Date(at(index) * 1000).toUTCString()}</pubDate><odd:thing>1</odd:thing></item>`,
      )
      .join('')}</channel></rss>`,
  brokenItem: (body) => body.replace(/<title>Looking[^<]*<\/title>/, '').replace(/<description>[^<]*<\/description>/, ''),
  pages: 1,
  pageSize: 100,
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};

export const GENERAL: readonly SourceSubject[] = [
  hackernews,
  github,
  githubWithAToken,
  githubDiscussions,
  redditWithoutKeys,
  redditWithKeys,
  rss,
];
