/** Search of the Stack Exchange API over the sample questions. https://api.stackexchange.com/docs/advanced-search */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { boardPosts, holds, markup, page, paragraphs, seconds } from './board-posts.ts';

const NO_SITE = { error_id: 400, error_name: 'bad_parameter', error_message: 'site is required' };

export function createStackExchangeSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    if (path !== '/2.3/search/advanced')
      return json(404, { error_id: 404, error_name: 'no_method', error_message: 'no method found' });
    const site = query.get('site');
    if (site === null) return json(400, NO_SITE);
    const size = Number(query.get('pagesize') ?? 30);
    const found = boardPosts(options, 'stackexchange').filter(
      (post) => holds(post, query.get('q')) && seconds(post.at) >= Number(query.get('fromdate') ?? 0),
    );
    const items = page(found, query.get('page'), size).map((post) => ({
      tags: [post.group],
      owner: {
        account_id: 90_001,
        reputation: 41,
        user_id: 90_001,
        user_type: 'registered',
        display_name: markup(post.author),
        link: `https://${site}.stackexchange.com/users/90001/${post.author}`,
      },
      is_answered: post.replies > 0,
      view_count: 30,
      answer_count: post.replies,
      score: 1,
      last_activity_date: seconds(post.at),
      creation_date: seconds(post.at),
      question_id: Number(post.id),
      content_license: 'CC BY-SA 4.0',
      link: `https://${site}.stackexchange.com/questions/${post.id}`,
      title: markup(post.title),
      ...(query.get('filter') === 'withbody' ? { body: paragraphs(post.text) } : {}),
    }));
    const hasMore = Math.max(1, Number(query.get('page') ?? 1)) * size < found.length;
    return json(200, { items, has_more: hasMore, quota_max: 300, quota_remaining: 290 });
  };
}
