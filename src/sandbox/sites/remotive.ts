/** Remotive's answer over the sample posts. https://github.com/remotive-com/remote-jobs-api */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { boardPosts, paragraphs, slug } from './board-posts.ts';

export function createRemotiveSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    if (path !== '/api/remote-jobs') return json(404, { error: 'Not Found' });
    const phrase = query.get('search')?.toLowerCase() ?? '';
    const jobs = boardPosts(options, 'remotive')
      .filter(({ title, text }) => `${title}\n${text}`.toLowerCase().includes(phrase))
      .map((post) => {
        const { pay } = post.job;
        return {
          id: Number(post.id),
          url: `https://remotive.com/remote-jobs/${slug(post.group)}/${slug(post.title)}-${post.id}`,
          title: post.title,
          company_name: post.author,
          company_logo: `https://remotive.com/job/${post.id}/logo`,
          category: post.group,
          tags: [post.group.toLowerCase()],
          job_type: post.job.kind.replace('-', '_'),
          publication_date: post.at.toISOString().slice(0, 19),
          candidate_required_location: post.job.location,
          salary: pay === null ? '' : `$${pay.min} - $${pay.max} ${pay.period === 'hour' ? 'per hour' : 'per year'}`,
          description: paragraphs(post.text),
          company_logo_url: `https://remotive.com/job/${post.id}/logo`,
        };
      });
    return json(200, {
      '00-warning': 'The API stands on remotive.com.',
      '0-legal-notice': 'Link back to the job and name the source.',
      'job-count': jobs.length,
      'total-job-count': jobs.length,
      jobs,
    });
  };
}
