/** Topics of a node as the first version of V2EX's API gives them, over the sample posts. https://www.v2ex.com/p/7v9TEc53 */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { boardPosts, page, paragraphs, seconds } from './board-posts.ts';

export function createV2exSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    if (path !== '/api/topics/show.json') return json(404, { status: 'error', message: 'Object Not Found' });
    const node = query.get('node_name') ?? '';
    const found = boardPosts(options, 'v2ex').filter(({ group }) => group === node);
    return json(
      200,
      page(found, null, 10).map((post) => ({
        node: { id: 300, name: node, title: node, url: `https://www.v2ex.com/go/${node}`, topics: found.length },
        member: {
          id: 90_001,
          username: post.author,
          url: `https://www.v2ex.com/u/${post.author}`,
          created: seconds(post.at) - 31_536_000,
        },
        last_reply_by: '',
        last_touched: seconds(post.at),
        title: post.title,
        url: `https://www.v2ex.com/t/${post.id}`,
        created: seconds(post.at),
        last_modified: seconds(post.at),
        deleted: 0,
        content: post.text,
        content_rendered: paragraphs(post.text),
        replies: post.replies,
        id: Number(post.id),
      })),
    );
  };
}
