/** Remote OK's answer over the sample posts: the legal notice, then the jobs. https://remoteok.com/api */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { boardPosts, markup, seconds, slug } from './board-posts.ts';

export function createRemoteOkSite(options: SiteOptions): Site {
  return ({ path }) => {
    if (path !== '/api') return json(404, { error: 'Not Found' });
    const jobs = boardPosts(options, 'remoteok').map((post) => {
      const address = `remote-${slug(post.title)}-${slug(post.author)}-${post.id}`;
      const url = `https://remoteOK.com/remote-jobs/${address}`;
      return {
        slug: address,
        id: post.id,
        epoch: seconds(post.at),
        date: post.at.toISOString().replace(/\.\d+Z$/, '+00:00'),
        company: post.author,
        company_logo: '',
        position: post.title,
        tags: [post.group],
        description: markup(post.text).replaceAll('\n\n', '<br><br>'),
        location: post.job.location,
        apply_url: url,
        salary_min: post.job.pay?.period === 'year' ? post.job.pay.min : 0,
        salary_max: post.job.pay?.period === 'year' ? post.job.pay.max : 0,
        logo: '',
        url,
      };
    });
    const notice = {
      last_updated: seconds(options.bornAt()),
      legal: 'API Terms of Service: link back to the job and name the source.',
    };
    return json(200, [notice, ...jobs]);
  };
}
