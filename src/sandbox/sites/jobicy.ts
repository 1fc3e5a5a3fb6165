/** Jobicy's answer over the sample posts. https://jobicy.com/jobs-rss-feed */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, holds, markup, paragraphs, slug } from './board-posts.ts';

const KINDS = { contract: 'Contract', freelance: 'Freelance', 'part-time': 'Part-Time', 'full-time': 'Full-Time' } as const;

export function createJobicySite(options: SiteOptions): Site {
  return ({ path, query }) => {
    if (path !== '/api/v2/remote-jobs') return json(404, { success: false, error: 'Not Found' });
    const count = Math.min(100, Number(query.get('count') ?? 100));
    const tag = query.get('tag');
    const jobs = boardPosts(options, 'jobicy')
      .filter((post) => holds(post, tag))
      .slice(0, count)
      .map(entry);
    return json(200, {
      apiVersion: '2.2.14',
      documentationUrl: 'https://jobi.cy/apidocs',
      friendlyNotice: 'Credit the source with a direct link to the job.',
      jobCount: jobs.length,
      lastUpdate: stamp(options.bornAt()),
      appliedFilters: { count, ...(tag === null ? {} : { tag }) },
      jobs,
      success: true,
    });
  };
}

function entry(post: BoardPost): Record<string, unknown> {
  const { pay } = post.job;
  const jobSlug = `${post.id}-${slug(post.title)}`;
  return {
    id: Number(post.id),
    url: `https://jobicy.com/jobs/${jobSlug}`,
    jobSlug,
    jobTitle: markup(post.title),
    companyName: markup(post.author),
    companyLogo: '',
    jobIndustry: [markup(post.group)],
    jobType: [KINDS[post.job.kind]],
    jobGeo: post.job.location,
    jobLevel: 'Any',
    jobExcerpt: markup(post.text.slice(0, 120)),
    jobDescription: paragraphs(post.text),
    pubDate: stamp(post.at),
    ...(pay === null
      ? {}
      : {
          salaryMin: pay.min,
          salaryMax: pay.max,
          salaryCurrency: pay.currency,
          salaryPeriod: pay.period === 'hour' ? 'hourly' : 'yearly',
        }),
  };
}

function stamp(at: Date): string {
  return at.toISOString().replace(/\.\d+Z$/, '+00:00');
}
