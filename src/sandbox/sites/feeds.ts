/** A feed as small boards publish one: RSS 2.0. https://www.rssboard.org/rss-specification */
import type { Site, SiteOptions } from '../sites.ts';

/** Where the board says it stands: the same whatever port the stand-in has, so that a post keeps its id from run to run. */
const HOME = 'https://requests.example';

/** Answers `/requests.xml` with the sample posts of the source `rss`. */
export function createFeeds({ posts, bornAt }: SiteOptions): Site {
  return ({ path }) => {
    if (path !== '/requests.xml') return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not Found' };
    const items = posts.flatMap((post) => {
      if (post.place.kind !== 'site' || post.place.site !== 'rss') return [];
      const at = new Date(bornAt().getTime() - post.hoursAgo * 3_600_000).toUTCString();
      return [
        `<item><title>${xml(post.title)}</title><link>${HOME}/${post.id}</link><guid isPermaLink="false">${post.id}</guid>` +
          `<pubDate>${at}</pubDate><dc:creator>${xml(post.author)}</dc:creator><category>${xml(post.place.group)}</category>` +
          `<description>${xml(post.text)}</description></item>`,
      ];
    });
    const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Requests</title><link>${HOME}</link><description>Work that is asked for</description>${items.join('')}</channel></rss>`;
    return { status: 200, headers: { 'content-type': 'application/rss+xml; charset=utf-8' }, body };
  };
}

function xml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
