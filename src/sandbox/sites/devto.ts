/** Articles of the Forem API over the sample posts: the list by tag without texts, and one article with its own. https://developers.forem.com/api/v1 */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, page, paragraphs, slug } from './board-posts.ts';

export function createDevtoSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    const posts = boardPosts(options, 'devto');
    const [, id] = /^\/api\/articles\/(\d{1,12})$/.exec(path) ?? [];
    if (id !== undefined) {
      const post = posts.find((one) => one.id === id);
      return post === undefined ? json(404, { error: 'not found', status: 404 }) : json(200, whole(post));
    }
    if (path !== '/api/articles') return json(404, { error: 'not found', status: 404 });
    const tag = query.get('tag');
    const found = posts.filter((post) => tag === null || post.group === tag);
    return json(200, page(found, query.get('page'), Number(query.get('per_page') ?? 30)).map(listed));
  };
}

function listed(post: BoardPost): Record<string, unknown> {
  return { ...common(post), tag_list: [post.group], tags: post.group };
}

function whole(post: BoardPost): Record<string, unknown> {
  return {
    ...common(post),
    tag_list: post.group,
    tags: [post.group],
    body_html: paragraphs(post.text),
    body_markdown: post.text,
  };
}

function common(post: BoardPost): Record<string, unknown> {
  const username = slug(post.author);
  const path = `/${username}/${slug(post.title)}`;
  return {
    type_of: 'article',
    id: Number(post.id),
    title: post.title,
    description: `${post.text.slice(0, 80)}...`,
    readable_publish_date: post.at.toDateString().slice(4, 10),
    slug: slug(post.title),
    path,
    url: `https://dev.to${path}`,
    canonical_url: `https://dev.to${path}`,
    comments_count: post.replies,
    public_reactions_count: 3,
    collection_id: null,
    published_timestamp: post.at.toISOString(),
    published_at: post.at.toISOString(),
    created_at: post.at.toISOString(),
    edited_at: null,
    last_comment_at: post.at.toISOString(),
    reading_time_minutes: 1,
    user: { name: post.author, username, twitter_username: null, github_username: null, user_id: 1, website_url: null },
  };
}
