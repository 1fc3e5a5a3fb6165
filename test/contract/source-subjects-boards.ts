/** Boards and forums that are only read, each with a server that answers as theirs does. */
import { createDevto } from '../../src/engines/discovery/sources/devto.ts';
import { createEleduck } from '../../src/engines/discovery/sources/eleduck.ts';
import { createHimalayas } from '../../src/engines/discovery/sources/himalayas.ts';
import { createJobicy } from '../../src/engines/discovery/sources/jobicy.ts';
import { createLobsters } from '../../src/engines/discovery/sources/lobsters.ts';
import { createRemoteOk } from '../../src/engines/discovery/sources/remoteok.ts';
import { createRemotive } from '../../src/engines/discovery/sources/remotive.ts';
import { createStackExchange } from '../../src/engines/discovery/sources/stackexchange.ts';
import { createV2ex } from '../../src/engines/discovery/sources/v2ex.ts';
import { createWeWorkRemotely } from '../../src/engines/discovery/sources/weworkremotely.ts';
import type { Seen } from './loopback.ts';
import type { Item, SourceSubject } from './source.ts';

const at = (index: number): number => 1_772_000_000 - index * 60;
const iso = (index: number): string => new Date(at(index) * 1000).toISOString();
const urlOf = ({ path }: Seen): URL => new URL(path, 'http://127.0.0.1');
const param = (seen: Seen, name: string): string | null => urlOf(seen).searchParams.get(name);
const slice = (items: readonly Item[], page: number, size: number): readonly Item[] =>
  items.slice(page * size, (page + 1) * size);
/** Takes what a post needs from the first item of an answer. */
const without =
  (field: string) =>
  (body: string): string =>
    body.replace(`"${field}":`, `"not_${field}":`);
const usual: Pick<SourceSubject, 'html' | 'forbidden' | 'unauthorised'> = {
  html: 'provider_unclear',
  forbidden: 'provider_limiting',
  unauthorised: 'key_refused',
};
/** A board whose one answer holds everything. */
const whole: Pick<SourceSubject, 'pageOf' | 'pages' | 'pageSize'> = { pageOf: () => 0, pages: 1, pageSize: 40 };

const stackexchange: SourceSubject = {
  ...usual,
  name: 'stackexchange',
  vital: 'items question_id link title has_more',
  create: (base, net) => createStackExchange({ net, base, key: null, sites: ['freelancing'], tags: [] }),
  pageOf: (seen) => Number(param(seen, 'page') ?? 1) - 1,
  healthy: (_, items, page) =>
    JSON.stringify({
      items: slice(items, page, 100).map(({ id, title, body }, index) => ({
        tags: ['contracts'],
        owner: {
          reputation: 12,
          user_id: 1,
          display_name: 'some &amp; one',
          link: 'https://freelancing.stackexchange.com/users/1',
        },
        is_answered: false,
        answer_count: 1,
        creation_date: at(index),
        question_id: Number(id),
        link: `https://freelancing.stackexchange.com/questions/${id}/x`,
        title,
        body: `<p>${body}</p>`,
      })),
      has_more: (page + 1) * 100 < items.length,
      quota_max: 300,
      quota_remaining: 200,
    }),
  brokenItem: without('title'),
  pages: 3,
  pageSize: 100,
};

const article = ({ id, title, body }: Item, index: number): Record<string, unknown> => ({
  type_of: 'article',
  id: Number(id),
  title,
  description: body.slice(0, 80),
  tag_list: ['hiring'],
  tags: 'hiring',
  url: `https://dev.to/someone/${id}`,
  comments_count: 0,
  published_timestamp: iso(index),
  user: { name: 'Some One', username: 'someone' },
});

const devto: SourceSubject = {
  ...usual,
  name: 'devto',
  vital: 'id title',
  create: (base, net) => createDevto({ net, base, tags: ['hiring'] }),
  pageOf: (seen) => (/\/articles\/\d+$/.test(urlOf(seen).pathname) ? null : Number(param(seen, 'page') ?? 1) - 1),
  healthy(seen, items, page) {
    const [, id] = /\/articles\/(\d+)$/.exec(urlOf(seen).pathname) ?? [];
    if (id === undefined) return JSON.stringify(slice(items, page, 30).map(article));
    const index = items.findIndex((item) => item.id === id);
    const item = items[index];
    if (item === undefined) return '{}';
    return JSON.stringify({ ...article(item, index), tag_list: 'hiring', tags: ['hiring'], body_html: `<p>${item.body}</p>` });
  },
  brokenItem: without('title'),
  pages: 3,
  pageSize: 30,
};

const lobsters: SourceSubject = {
  ...usual,
  name: 'lobsters',
  vital: 'short_id title',
  create: (base, net) => createLobsters({ net, base, tags: ['job'] }),
  pageOf: (seen) => Number(/\/page\/(\d+)\.json$/.exec(urlOf(seen).pathname)?.[1] ?? 1) - 1,
  healthy: (_, items, page) =>
    JSON.stringify(
      slice(items, page, 25).map(({ id, title, body }, index) => ({
        short_id: id,
        title,
        url: '',
        created_at: iso(index),
        comment_count: 2,
        description: `<p>${body}</p>`,
        comments_url: `https://lobste.rs/s/${id}/x`,
        submitter_user: 'someone',
        tags: ['job'],
      })),
    ),
  brokenItem: without('short_id'),
  pages: 3,
  pageSize: 25,
};

const v2ex: SourceSubject = {
  ...usual,
  ...whole,
  name: 'v2ex',
  vital: 'id title deleted',
  create: (base, net) => createV2ex({ net, base, nodes: ['outsourcing'] }),
  healthy: (_, items) =>
    JSON.stringify(
      items.map(({ id, title, body }, index) => ({
        id: Number(id),
        title,
        url: `https://www.v2ex.com/t/${id}`,
        content: body.slice(0, 80),
        content_rendered: `<p>${body}</p>`,
        created: at(index),
        deleted: 0,
        replies: 3,
        member: { username: 'someone', url: 'https://www.v2ex.com/u/someone', created: 1_500_000_000 },
        node: { name: 'outsourcing', title: 'Outsourcing' },
      })),
    ),
  brokenItem: without('id'),
};

const eleduck: SourceSubject = {
  ...usual,
  name: 'eleduck',
  vital: 'posts id closed deleted pager',
  create: (base, net) => createEleduck({ net, base }),
  pageOf: (seen) => Number(param(seen, 'page') ?? 1) - 1,
  healthy: (_, items, page) =>
    JSON.stringify({
      posts: slice(items, page, 25).map(({ id, title, body }, index) => ({
        id,
        title,
        full_title: title,
        summary: body.slice(0, 80),
        content: `<p>${body}</p>`,
        published_at: iso(index),
        closed: false,
        deleted: false,
        comments_count: 1,
        tags: [{ id: 1, name: '外包零活', tag_group: { id: 2, name: 'x', code: 'hire_type' } }],
        category: { id: 5, name: 'jobs', code: 'jd' },
        user: { id: 'u1', nickname: 'someone', created_at: '2025-01-01T00:00:00.000+08:00' },
      })),
      pager: { page: page + 1, total_pages: Math.ceil(items.length / 25) },
    }),
  brokenItem: without('id'),
  pages: 3,
  pageSize: 25,
};

const remoteok: SourceSubject = {
  ...usual,
  ...whole,
  name: 'remoteok',
  vital: 'legal',
  create: (base, net) => createRemoteOk({ net, base }),
  healthy: (_, items) =>
    JSON.stringify([
      { last_updated: at(0), legal: 'Please link back.' },
      ...items.map(({ id, title, body }, index) => ({
        slug: `remote-${id}`,
        id,
        epoch: at(index),
        date: iso(index),
        company: 'Acme &amp; Co',
        position: title,
        tags: ['design'],
        description: `${body}<br>More`,
        location: 'Worldwide',
        salary_min: 0,
        salary_max: 0,
        url: `https://remoteOK.com/remote-jobs/remote-${id}`,
      })),
    ]),
  brokenItem: without('position'),
};

const remotive: SourceSubject = {
  ...usual,
  ...whole,
  name: 'remotive',
  vital: 'jobs id url title',
  create: (base, net) => createRemotive({ net, base }),
  healthy: (_, items) =>
    JSON.stringify({
      '0-legal-notice': 'Please link back.',
      'job-count': items.length,
      jobs: items.map(({ id, title, body }, index) => ({
        id: Number(id),
        url: `https://remotive.com/remote-jobs/design/x-${id}`,
        title,
        company_name: 'Acme',
        category: 'Design',
        tags: ['figma'],
        job_type: 'contract',
        publication_date: iso(index).slice(0, 19),
        candidate_required_location: 'Worldwide',
        salary: '$50 - $60 an hour',
        description: `<p>${body}</p>`,
      })),
    }),
  brokenItem: without('url'),
};

const escaped = (text: string): string =>
  text.replace(/[<>&\u0000-\u001f\ud800-\udfff]/g, (mark) => (mark < ' ' || mark > '~' ? ' ' : `&#${mark.charCodeAt(0)};`));

const weworkremotely: SourceSubject = {
  ...usual,
  ...whole,
  name: 'weworkremotely',
  vital: '',
  create: (base, net) => createWeWorkRemotely({ net, base, categories: ['remote-design-jobs'] }),
  healthy: (_, items) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Jobs</title><link>https://weworkremotely.com/x.rss</link>${items
      .map(
        ({ id, title, body }, index) =>
          `<item><title>Acme: ${escaped(title)}</title><region>Anywhere</region><category>Design</category><type>Contract</type><description>${escaped(body)}</description><pubDate>${new Date(at(index) * 1000).toUTCString()}</pubDate><guid>https://weworkremotely.com/remote-jobs/${id}</guid><link>https://weworkremotely.com/remote-jobs/${id}</link></item>`,
      )
      .join('')}</channel></rss>`,
  brokenItem: (body) =>
    body.replace(/<link>https:\/\/weworkremotely.com\/remote-jobs\/\d+<\/link>/, '').replace(/<guid>[^<]*<\/guid>/, ''),
};

const himalayas: SourceSubject = {
  ...usual,
  name: 'himalayas',
  vital: 'jobs totalCount title guid',
  create: (base, net) => createHimalayas({ net, base }),
  pageOf: (seen) => (urlOf(seen).pathname.endsWith('/search') ? null : Number(param(seen, 'offset') ?? 0) / 20),
  healthy: (seen, items, page) =>
    JSON.stringify({
      offset: page * 20,
      limit: 20,
      totalCount: items.length,
      jobs: (urlOf(seen).pathname.endsWith('/search') ? [] : slice(items, page, 20)).map(({ id, title, body }, index) => ({
        title,
        excerpt: body.slice(0, 80),
        description: `<p>${body}</p>`,
        companyName: 'Acme',
        companySlug: 'acme',
        employmentType: 'Contractor',
        minSalary: 50,
        maxSalary: 60,
        salaryPeriod: 'hourly',
        currency: 'USD',
        locationRestrictions: ['Germany'],
        categories: ['Web-Design'],
        parentCategories: [],
        pubDate: at(index),
        applicationLink: `https://himalayas.app/companies/acme/jobs/${id}`,
        guid: `https://himalayas.app/companies/acme/jobs/${id}`,
      })),
    }),
  brokenItem: without('guid'),
  pages: 3,
  pageSize: 20,
};

const jobicy: SourceSubject = {
  ...usual,
  ...whole,
  name: 'jobicy',
  vital: 'jobs id url jobTitle',
  create: (base, net) => createJobicy({ net, base }),
  healthy: (_, items) =>
    JSON.stringify({
      apiVersion: '2.2.14',
      jobCount: items.length,
      jobs: items.map(({ id, title, body }, index) => ({
        id: Number(id),
        url: `https://jobicy.com/jobs/${id}-x`,
        jobTitle: title,
        companyName: 'Acme',
        jobIndustry: ['Design &amp; Multimedia'],
        jobType: ['Contract'],
        jobGeo: 'Anywhere',
        jobLevel: 'Any',
        jobExcerpt: body.slice(0, 80),
        jobDescription: `<p>${body}</p>`,
        pubDate: iso(index),
        salaryMin: 50,
        salaryCurrency: 'USD',
        salaryPeriod: 'hourly',
      })),
      success: true,
    }),
  brokenItem: without('jobTitle'),
};

export const BOARDS: readonly SourceSubject[] = [
  stackexchange,
  devto,
  lobsters,
  v2ex,
  eleduck,
  remoteok,
  remotive,
  weworkremotely,
  himalayas,
  jobicy,
];
