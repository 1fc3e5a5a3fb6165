/** Himalayas' list and search over the sample posts. https://himalayas.app/api */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts, holds, page, paragraphs, seconds, slug } from './board-posts.ts';

const PAGE_SIZE = 20;
const KINDS = { contract: 'Contractor', freelance: 'Contractor', 'part-time': 'Part Time', 'full-time': 'Full Time' } as const;

export function createHimalayasSite(options: SiteOptions): Site {
  return ({ path, query }) => {
    const jobs = boardPosts(options, 'himalayas');
    const about = { comments: 'A stand-in.', updatedAt: seconds(options.bornAt()) };
    if (path === '/jobs/api') {
      const offset = Number(query.get('offset') ?? 0);
      const limit = Math.min(PAGE_SIZE, Number(query.get('limit') ?? PAGE_SIZE));
      return json(200, { ...about, offset, limit, totalCount: jobs.length, jobs: jobs.slice(offset, offset + limit).map(entry) });
    }
    if (path !== '/jobs/api/search') return json(404, { error: 'Not Found' });
    const kind = query.get('employment_type');
    const found = jobs.filter((post) => (kind === null || KINDS[post.job.kind] === kind) && holds(post, query.get('q')));
    return json(200, {
      ...about,
      page: Number(query.get('page') ?? 1),
      limit: PAGE_SIZE,
      totalCount: found.length,
      jobs: page(found, query.get('page'), PAGE_SIZE).map(entry),
    });
  };
}

function entry(post: BoardPost): Record<string, unknown> {
  const { pay } = post.job;
  const companySlug = slug(post.author);
  const url = `https://himalayas.app/companies/${companySlug}/jobs/${post.id}`;
  return {
    title: post.title,
    excerpt: post.text.slice(0, 120),
    companyName: post.author,
    companySlug,
    companyLogo: '',
    employmentType: KINDS[post.job.kind],
    minSalary: pay?.min ?? null,
    maxSalary: pay?.max ?? null,
    salaryPeriod: pay?.period === 'hour' ? 'hourly' : 'annual',
    seniority: ['Mid-level'],
    currency: pay?.currency ?? null,
    locationRestrictions: post.job.location === 'Worldwide' ? [] : [post.job.location],
    timezoneRestrictions: [1],
    categories: [post.group],
    parentCategories: [],
    description: paragraphs(post.text),
    pubDate: seconds(post.at),
    expiryDate: seconds(post.at) + 60 * 86_400,
    applicationLink: url,
    guid: url,
  };
}
