/** The jobs channel of Eleduck, as its own site reads it, over the sample posts. */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, page, paragraphs } from './board-posts.ts';

const PAGE_SIZE = 25;
const JOBS = { id: 5, name: '社区帖子招聘', code: 'jd', tag_list: ['发现版块'], kind: 'work' };

export function createEleduckSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    if (path !== '/api/v1/posts') return json(404, { error: 'Not Found' });
    const found = query.get('category') === String(JOBS.id) ? boardPosts(options, 'eleduck') : [];
    return json(200, {
      posts: page(found, query.get('page'), PAGE_SIZE).map(entry),
      pager: { page: Number(query.get('page') ?? 1), total_pages: Math.max(1, Math.ceil(found.length / PAGE_SIZE)) },
    });
  };
}

function entry(post: BoardPost): Record<string, unknown> {
  const at = `${new Date(post.at.getTime() + 8 * 3_600_000).toISOString().slice(0, -1)}+08:00`;
  return {
    id: post.id,
    title: post.title,
    full_title: post.title,
    summary: post.text.slice(0, 120),
    published_at: at,
    closed: false,
    deleted: false,
    featured: false,
    pinned: false,
    pinned_in_category: false,
    modified_at: at,
    touched_at: at,
    deleted_at: null,
    last_comment_at: at,
    publish_ele_paid: 2,
    status: 'published',
    views_count: 80,
    comments_count: post.replies,
    hide: false,
    hided_at: null,
    upvotes_count: 0,
    downvotes_count: 0,
    marks_count: 1,
    visibility: 'public',
    visibility_set_by_user_id: null,
    pinned_in_city: false,
    pinned_city_tag_ids: [],
    paid_type: 'free',
    tags: [
      { id: 9, name: post.group, tag_group: { id: 2, name: '招聘类型', code: 'hire_type' } },
      { id: 56, name: post.job.location, tag_group: { id: 6, name: '城市', code: 'city' } },
    ],
    category: JOBS,
    user: {
      id: 'sbUser1',
      nickname: post.author,
      roles: ['member'],
      level: 0,
      created_at: '2025-05-01T09:00:00.000+08:00',
      avatar_url: '',
    },
    contributors: [],
    last_comment: null,
    content: paragraphs(post.text),
  };
}
