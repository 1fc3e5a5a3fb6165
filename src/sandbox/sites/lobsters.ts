/** Lists of Lobsters by tag, as JSON, over the sample posts. https://lobste.rs/about */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { boardPosts, page, paragraphs, slug } from './board-posts.ts';

export function createLobstersSite(options: SiteOptions): Site {
  return ({ path }) => {
    const [, tag, number] = /^\/t\/([\w,-]{1,60})(?:\/page\/(\d{1,4}))?\.json$/.exec(path) ?? [];
    const posts = boardPosts(options, 'lobsters');
    if (tag === undefined || !posts.some(({ group }) => group === tag)) return json(404, { error: 'not found' });
    const stories = page(
      posts.filter(({ group }) => group === tag),
      number ?? null,
      25,
    );
    return json(
      200,
      stories.map((post) => ({
        short_id: post.id,
        created_at: post.at.toISOString(),
        title: post.title,
        url: '',
        score: 4,
        flags: 0,
        comment_count: post.replies,
        description: paragraphs(post.text),
        description_plain: post.text,
        submitter_user: post.author,
        user_is_author: true,
        tags: [post.group],
        short_id_url: `https://lobste.rs/s/${post.id}`,
        comments_url: `https://lobste.rs/s/${post.id}/${slug(post.title)}`,
      })),
    );
  };
}
