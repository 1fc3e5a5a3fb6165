/** The feed of one category of We Work Remotely over the sample posts: RSS with elements of the board's own. */
import type { Answer } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, markup, paragraphs } from './board-posts.ts';

const KINDS = { contract: 'Contract', freelance: 'Contract', 'part-time': 'Part-Time', 'full-time': 'Full-Time' } as const;
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['remote-programming-jobs', 'Programming'],
  ['remote-design-jobs', 'Design'],
  ['all-other-remote-jobs', 'All Other Remote'],
]);
const NOT_FOUND: Answer = { status: 404, headers: { 'content-type': 'text/html' }, body: '<h1>Not Found</h1>' };

export function createWeWorkRemotelySite(options: SiteOptions): Site {
  return ({ path }) => {
    const [, category = ''] = /^\/categories\/([\w-]{1,60})\.rss$/.exec(path) ?? [];
    const title = CATEGORIES.get(category);
    if (title === undefined) return NOT_FOUND;
    const posts = boardPosts(options, 'weworkremotely').filter(({ group }) => group === category);
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss">
  <channel>
    <title>We Work Remotely: Remote jobs in ${title}</title>
    <link>https://weworkremotely.com/categories/${category}.rss</link>
    <description>Remote jobs in ${title}</description>
    <language>en-US</language>
    <ttl>60</ttl>
${posts.map((post) => item(post, title)).join('')}  </channel>
</rss>
`;
    return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=utf-8' }, body };
  };
}

function item(post: BoardPost, category: string): string {
  const url = `https://weworkremotely.com/remote-jobs/${post.id}`;
  return `    <item>
      <title>${markup(post.author)}: ${markup(post.title)}</title>
      <region>${markup(post.job.location)}</region>
      <country></country>
      <state></state>
      <skills></skills>
      <category>${category}</category>
      <type>${KINDS[post.job.kind]}</type>
      <description>${markup(paragraphs(post.text))}</description>
      <pubDate>${post.at.toUTCString().replace('GMT', '+0000')}</pubDate>
      <expires_at>${new Date(post.at.getTime() + 30 * 86_400_000).toUTCString().replace('GMT', '+0000')}</expires_at>
      <guid>${url}</guid>
      <link>${url}</link>
    </item>
`;
}
