/** What each board and forum does beyond the contract that all sources keep, and every recorded payload of theirs. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/domain/opportunity.ts';
import type { Page, Source } from '../../../../src/engines/discovery/source.ts';
import { kindOfWork } from '../../../../src/engines/discovery/source-kit/job-board.ts';
import { statedBudget } from '../../../../src/engines/discovery/source-kit/stated-pay.ts';
import { createDevto } from '../../../../src/engines/discovery/sources/devto.ts';
import { createEleduck } from '../../../../src/engines/discovery/sources/eleduck.ts';
import { createHackerNews } from '../../../../src/engines/discovery/sources/hackernews.ts';
import { createHimalayas } from '../../../../src/engines/discovery/sources/himalayas.ts';
import { createJobicy } from '../../../../src/engines/discovery/sources/jobicy.ts';
import { createLobsters } from '../../../../src/engines/discovery/sources/lobsters.ts';
import { createRemoteOk } from '../../../../src/engines/discovery/sources/remoteok.ts';
import { createRemotive } from '../../../../src/engines/discovery/sources/remotive.ts';
import { createStackExchange } from '../../../../src/engines/discovery/sources/stackexchange.ts';
import { createV2ex } from '../../../../src/engines/discovery/sources/v2ex.ts';
import { createWeWorkRemotely } from '../../../../src/engines/discovery/sources/weworkremotely.ts';
import type { Seen } from '../../../contract/loopback.ts';
import { quietTime } from '../../../processor-time.ts';
import { shared, sharedPath } from '../../../shared.ts';
import { NOWHERE, net, never, QUERY, queryOf, readAll, serve } from './stand-in.ts';

const ids = (pages: readonly Page[]): (string | null)[] => pages.flatMap(({ posts }) => posts.map(({ nativeId }) => nativeId));
const pathOf = ({ path }: Seen): string => new URL(path, NOWHERE).pathname;

describe('pay that a source states', () => {
  it.each([
    [
      { min: 50, max: 60, currency: 'USD', period: 'hourly' },
      { minMinor: 5000, maxMinor: 6000, currency: 'USD', unit: 'hour' },
    ],
    [
      { min: 62.5, max: null, currency: 'usd', period: 'per hour' },
      { minMinor: 6250, maxMinor: 6250, currency: 'USD', unit: 'hour' },
    ],
    [
      { min: 0, max: 90000, currency: 'EUR', period: 'Annual' },
      { minMinor: 9_000_000, maxMinor: 9_000_000, currency: 'EUR', unit: 'year' },
    ],
    [
      { min: 400000, max: 500000, currency: 'JPY', period: 'monthly' },
      { minMinor: 400000, maxMinor: 500000, currency: 'JPY', unit: 'month' },
    ],
    [{ min: 0, max: 0, currency: 'USD', period: 'yearly' }, undefined],
    [{ min: 60, max: 50, currency: 'USD', period: 'yearly' }, undefined],
    [{ min: 50, max: 60, currency: 'DOGE', period: 'yearly' }, undefined],
    [{ min: 50, max: 60, currency: null, period: 'yearly' }, undefined],
    [{ min: 50, max: 60, currency: 'USD', period: 'per moon' }, undefined],
    [{ min: Number.NaN, max: Number.POSITIVE_INFINITY, currency: 'USD', period: 'yearly' }, undefined],
    [{ min: -5, max: 1e12, currency: 'USD', period: 'yearly' }, undefined],
  ])('%j', (stated, budget) => {
    expect(statedBudget(stated)).toEqual(budget);
  });

  it.each([
    ['Full-Time', 'full-time'],
    ['full_time', 'full-time'],
    ['Full Time', 'full-time'],
    ['Contractor', 'contract'],
    ['part_time', 'part-time'],
    ['Freelance', 'freelance'],
    ['Intern', 'internship'],
    [' Volunteer ', 'Volunteer'],
  ])('%s is %s', (written, kind) => {
    expect(kindOfWork(written)).toBe(kind);
  });
});

describe('stackexchange', () => {
  const question = (id: number, extra: object = {}): object => ({
    question_id: id,
    title: 'A &amp; B',
    link: `https://freelancing.stackexchange.com/questions/${id}/a-b`,
    creation_date: 1_772_000_000,
    ...extra,
  });
  const source = (base: string, options: Partial<Parameters<typeof createStackExchange>[0]> = {}): Source =>
    createStackExchange({ net, base, key: null, sites: ['freelancing'], tags: [], ...options });

  it('asks each site for words, tags and time, with its key, and reads the gzip that the API always sends', async () => {
    const server = await serve((_, response) =>
      response
        .setHeader('content-encoding', 'gzip')
        .end(gzipSync(JSON.stringify({ items: [question(7)], has_more: false, quota_remaining: 9 }))),
    );
    const pages = await readAll(
      source(server.url, { key: 'app key', sites: ['freelancing', 'stackoverflow'], tags: ['pay', 'tax'] }),
      {
        words: 'late invoice',
        since: '2026-03-01T00:00:00.000Z',
      },
    );
    expect(pages).toHaveLength(2);
    expect(server.seen.map((seen) => Object.fromEntries(queryOf(seen)))).toEqual(
      ['freelancing', 'stackoverflow'].map((site) => ({
        site,
        order: 'desc',
        sort: 'creation',
        filter: 'withbody',
        pagesize: '100',
        page: '1',
        q: 'late invoice',
        tagged: 'pay;tax',
        fromdate: '1772323200',
        key: 'app key',
      })),
    );
    expect(pages[0]?.posts[0]).toMatchObject({ title: 'A & B', nativeId: 'freelancing.stackexchange.com 7' });
  });

  it.each([
    ['a pause that the API asks for', { backoff: 10 }],
    ['nothing left for today', { quota_remaining: 0 }],
  ])('stops at %s and says that it is not the whole', async (_, member) => {
    const server = await serve((__, response) =>
      response.end(JSON.stringify({ items: [question(1)], has_more: true, quota_remaining: 5, ...member })),
    );
    const pages = await readAll(source(server.url));
    expect(pages).toMatchObject([{ isPartial: true, next: null }]);
    expect(server.seen).toHaveLength(1);
  });

  it('a pause at the end of the questions changes nothing', async () => {
    const server = await serve((_, response) => response.end(JSON.stringify({ items: [], has_more: false, backoff: 10 })));
    expect((await readAll(source(server.url)))[0]?.isPartial).toBeUndefined();
  });

  it('understands the limit that is told as status 400, with its reset', async () => {
    const server = await serve((_, response) =>
      response.writeHead(400).end(
        JSON.stringify({
          error_id: 502,
          error_name: 'throttle_violation',
          error_message: 'too many requests from this IP, more requests available in 4711 seconds',
        }),
      ),
    );
    await expect(source(server.url).search(QUERY, null, never)).rejects.toMatchObject({
      code: 'provider_limiting',
      retryAfter: 4711,
    });
  });

  it('tells closed questions and standing, and never a bounty: it is paid in reputation', () => {
    const { posts } = source(NOWHERE).parse({
      items: [
        question(1, {
          closed_date: 1_772_000_100,
          bounty_amount: 500,
          tags: ['pay'],
          owner: { display_name: 'J&#246;', link: 'https://freelancing.stackexchange.com/users/5', reputation: 321 },
        }),
      ],
      has_more: false,
    });
    expect(posts[0]).toMatchObject({
      tags: ['pay', 'closed'],
      author: { name: 'Jö', url: 'https://freelancing.stackexchange.com/users/5' },
      authorHistory: { since: null, standing: 321 },
    });
    expect(posts[0]?.statedBudget).toBeUndefined();
  });
});

describe('devto', () => {
  const article = (id: number, extra: object = {}): object => ({
    type_of: 'article',
    id,
    title: `Article ${id}`,
    description: 'One line …',
    published_timestamp: '2026-03-01T00:00:00Z',
    tag_list: ['hiring'],
    ...extra,
  });

  it('reads a few new articles in full and leaves the old ones alone', async () => {
    const server = await serve((seen, response) => {
      const [, id] = /\/articles\/(\d+)$/.exec(pathOf(seen)) ?? [];
      if (id === '3') response.writeHead(404).end('{}');
      else if (id !== undefined)
        response.end(JSON.stringify(article(Number(id), { body_html: `<p>Whole ${id}</p>`, tag_list: 'hiring, css' })));
      else
        response.end(
          JSON.stringify([
            article(1, { published_timestamp: '2020-01-01T00:00:00Z' }),
            ...Array.from({ length: 12 }, (_, index) => article(index + 2)),
          ]),
        );
    });
    const pages = await readAll(createDevto({ net, base: server.url, tags: ['hiring'] }), { since: '2026-02-01T00:00:00.000Z' });
    expect(server.seen).toHaveLength(11);
    const bodies = pages.flatMap(({ posts }) => posts.map(({ nativeId, body }) => `${nativeId} ${body}`));
    expect(bodies).toHaveLength(12);
    expect(bodies.slice(0, 3)).toEqual(['2 Whole 2', '3 One line …', '4 Whole 4']);
    expect(bodies.at(-1)).toBe('13 One line …');
    expect(pages[0]?.posts[0]?.tags).toEqual(['hiring', 'css']);
  });

  it('looks for the words in the whole article', async () => {
    const server = await serve((seen, response) =>
      response.end(
        JSON.stringify(
          /\/articles\/\d/.test(pathOf(seen)) ? article(1, { body_html: '<p>A logo, please</p>' }) : [article(1), article(2)],
        ),
      ),
    );
    const source = createDevto({ net, base: server.url, tags: ['hiring'] });
    expect(ids(await readAll(source, { words: 'LOGO please' }))).toHaveLength(2);
    expect(ids(await readAll(source, { words: 'banner' }))).toEqual([]);
  });

  it('a server that goes down on the way is down, not an article without text', async () => {
    const server = await serve((seen, response) =>
      /\/articles\/\d/.test(pathOf(seen)) ? response.writeHead(503).end('{}') : response.end(JSON.stringify([article(1)])),
    );
    await expect(createDevto({ net, base: server.url, tags: ['hiring'] }).search(QUERY, null, never)).rejects.toMatchObject({
      code: 'provider_down',
    });
  });
});

describe('lobsters', () => {
  const story = (id: string, extra: object = {}): object => ({
    short_id: id,
    title: `Story ${id}`,
    created_at: '2026-03-01T10:00:00.000-06:00',
    comments_url: `https://lobste.rs/s/${id}/story`,
    tags: ['job'],
    ...extra,
  });

  it('leads to where it is answered, and reads the author in both ways it is written', () => {
    const { posts } = createLobsters({ net, base: NOWHERE, tags: [] }).parse([
      story('aaa111', { url: 'https://acme.example/jobs/1', submitter_user: 'jo', comment_count: 3 }),
      story('bbb222', { url: '', submitter_user: { username: 'kim', karma: 40, created_at: '2020-01-01T00:00:00Z' } }),
    ]);
    expect(posts).toMatchObject([
      {
        url: 'https://acme.example/jobs/1',
        author: { name: 'jo', url: 'https://lobste.rs/~jo' },
        replies: 3,
        postedAt: '2026-03-01T16:00:00.000Z',
      },
      {
        url: 'https://lobste.rs/s/bbb222/story',
        author: { name: 'kim' },
        authorHistory: { since: '2020-01-01T00:00:00.000Z', standing: 40 },
      },
    ]);
    expect(posts[0]?.authorHistory).toBeUndefined();
  });

  it('takes nobody who only passes a page on for the one who asks there', () => {
    const submitter_user = { username: 'kim', karma: 40, created_at: '2020-01-01T00:00:00Z' };
    const [passedOn, own, text] = createLobsters({ net, base: NOWHERE, tags: [] }).parse([
      story('aaa111', { url: 'https://acme.example/jobs/1', user_is_author: false, submitter_user }),
      story('bbb222', { url: 'https://acme.example/jobs/1', user_is_author: true, submitter_user }),
      story('ccc333', { url: '', user_is_author: false, submitter_user }),
    ]).posts;
    expect([passedOn?.author, passedOn?.authorHistory]).toEqual([null, undefined]);
    expect([own?.author?.name, text?.author?.name]).toEqual(['kim', 'kim']);
  });

  it('stops where the wanted time begins, and passes over a tag that is not there', async () => {
    const page = Array.from({ length: 25 }, (_, index) => story(`s${index}`, { created_at: '2026-02-01T00:00:00Z' }));
    const server = await serve((seen, response) =>
      seen.path.startsWith('/t/gone') ? response.writeHead(404).end('{}') : response.end(JSON.stringify(page)),
    );
    const source = createLobsters({ net, base: server.url, tags: ['gone', 'job'] });
    const pages = await readAll(source, { since: '2026-02-15T00:00:00.000Z' });
    expect(pages).toMatchObject([{ isPartial: true, bad: [{ at: 'tag gone' }] }, { next: null }]);
    expect(server.seen.map(pathOf)).toEqual(['/t/gone.json', '/t/job.json']);
    const whole = await readAll(source, {});
    expect(whole).toHaveLength(5);
  });
});

describe('v2ex', () => {
  it('reads node by node; topics that are deleted are closed, and words are looked for here', async () => {
    const topic = { id: 1, title: '外包：小程序', content: 'x', content_rendered: '<p>预算 5000</p>', created: 1_772_000_000 };
    const server = await serve((seen, response) =>
      response.end(
        JSON.stringify([
          { ...topic, node: { name: queryOf(seen).get('node_name') }, member: { username: 'jo', created: 1_500_000_000 } },
          { ...topic, id: 2, deleted: 1 },
          { ...topic, id: 3, title: 'Logo' },
        ]),
      ),
    );
    const source = createV2ex({ net, base: server.url, nodes: ['outsourcing', 'remote'] });
    const pages = await readAll(source, { words: '小程序' });
    expect(ids(pages)).toEqual(['1', '2', '1', '2']);
    expect(pages[0]?.posts[1]?.tags).toEqual(['closed']);
    expect(pages[1]?.posts[0]).toMatchObject({
      url: 'https://www.v2ex.com/t/1',
      body: '预算 5000',
      tags: ['remote'],
      author: { name: 'jo', url: 'https://www.v2ex.com/member/jo' },
      authorHistory: { since: '2017-07-14T02:40:00.000Z', standing: null },
    });
  });

  it('reads the second version of the API as well, whose list is called result', () => {
    const { posts } = createV2ex({ net, base: NOWHERE, nodes: [] }).parse({
      success: true,
      result: [{ id: 5, title: 'T', created: 1_772_000_000 }],
    });
    expect(posts[0]?.nativeId).toBe('5');
  });
});

describe('eleduck', () => {
  const post = (id: string, extra: object = {}): object => ({
    id,
    title: `T ${id}`,
    content: '<p>x</p>',
    published_at: '2026-03-01T08:00:00.000+08:00',
    ...extra,
  });
  const tag = (name: string, code: string): object => ({ name, tag_group: { code } });

  it('tells contract work, part time and employment, closed posts and talents apart', () => {
    const { posts } = createEleduck({ net, base: NOWHERE }).parse({
      posts: [
        post('a', { tags: [tag('外包零活', 'hire_type'), tag('全职远程', 'job_type')], category: { code: 'jd', name: '招聘' } }),
        post('b', { tags: [tag('企业直招', 'hire_type'), tag('全职远程', 'job_type')], category: { code: 'jd' }, closed: true }),
        post('c', { tags: [tag('线上兼职', 'job_type')], category: { code: 'talent' }, user: { id: 'u', nickname: '某人' } }),
        post('d', { deleted: true }),
        post('e', { hide: true }),
      ],
    });
    expect(posts.map(({ nativeId, tags, url }) => [nativeId, tags, url])).toEqual([
      ['a', ['hiring', 'contract', '外包零活', '招聘'], 'https://eleduck.com/posts/a'],
      ['b', ['hiring', 'full-time', 'closed', '企业直招', '全职远程'], 'https://eleduck.com/posts/b'],
      ['c', ['part-time', '线上兼职'], 'https://eleduck.com/tposts/c'],
      ['d', ['closed'], 'https://eleduck.com/posts/d'],
      ['e', ['closed'], 'https://eleduck.com/posts/e'],
    ]);
    expect(posts[0]?.postedAt).toBe('2026-03-01T00:00:00.000Z');
  });

  it('goes on behind a pinned old post, and stops when a whole page is older', async () => {
    const old = '2025-01-01T00:00:00.000+08:00';
    const server = await serve((seen, response) =>
      response.end(
        JSON.stringify({
          posts:
            queryOf(seen).get('page') === '1'
              ? [post('pin', { published_at: old }), post('new')]
              : [post('old', { published_at: old })],
        }),
      ),
    );
    const pages = await readAll(createEleduck({ net, base: server.url }), { since: '2026-02-01T00:00:00.000Z' });
    expect(ids(pages)).toEqual(['pin', 'new', 'old']);
    expect(server.seen.map((seen) => [queryOf(seen).get('category'), queryOf(seen).get('page')])).toEqual([
      ['5', '1'],
      ['5', '2'],
    ]);
  });
});

describe('himalayas', () => {
  const job = (id: string, extra: object = {}): object => ({
    guid: `https://himalayas.app/companies/acme/jobs/${id}`,
    title: `Job ${id}`,
    employmentType: 'Full Time',
    pubDate: 1_772_000_000,
    ...extra,
  });

  it('reads the newest contract work first, and each job once', async () => {
    const server = await serve((seen, response) =>
      response.end(
        JSON.stringify(
          pathOf(seen).endsWith('/search')
            ? { jobs: [job('c', { employmentType: 'Contractor' })] }
            : { jobs: [job('a'), job('c', { employmentType: 'Contractor' })], totalCount: 2 },
        ),
      ),
    );
    const pages = await readAll(createHimalayas({ net, base: server.url }));
    expect(ids(pages).map((id) => id?.slice(-1))).toEqual(['c', 'a']);
    expect(server.seen.map(({ path }) => path)).toEqual([
      '/jobs/api/search?employment_type=Contractor&sort=recent',
      '/jobs/api?limit=20&offset=0',
    ]);
  });

  it('has its search look for words', async () => {
    const server = await serve((_, response) => response.end(JSON.stringify({ jobs: [job('a')] })));
    expect(ids(await readAll(createHimalayas({ net, base: server.url }), { words: 'logo design' }))).toHaveLength(1);
    expect(server.seen.map(({ path }) => path)).toEqual(['/jobs/api/search?q=logo+design&sort=recent']);
  });

  it('stops after the newest hundred of all, or where the wanted time begins', async () => {
    const server = await serve((seen, response) =>
      response.end(
        JSON.stringify({
          totalCount: 100_000,
          jobs: pathOf(seen).endsWith('/search')
            ? []
            : Array.from({ length: 20 }, (_, index) => job(`${queryOf(seen).get('offset')}-${index}`)),
        }),
      ),
    );
    const source = createHimalayas({ net, base: server.url });
    expect(await readAll(source)).toHaveLength(5);
    expect(await readAll(source, { since: '2026-02-26T00:00:00.000Z' })).toHaveLength(1);
  });

  it('reads dates in all three ways they were written', () => {
    const { posts } = createHimalayas({ net, base: NOWHERE }).parse({
      jobs: [job('a'), job('b', { pubDate: 1_772_000_000_000 }), job('c', { pubDate: '2026-02-25T06:13:20' })],
    });
    expect(new Set(posts.map(({ postedAt }) => postedAt))).toEqual(new Set(['2026-02-25T06:13:20.000Z']));
  });
});

describe('boards in one answer', () => {
  it('remoteok: the legal notice is no job, pay is that of a year in dollars', () => {
    const { posts, bad } = createRemoteOk({ net, base: NOWHERE }).parse([
      { last_updated: 1, legal: 'Please link back.' },
      {
        id: '1',
        position: 'Design &amp; code',
        company: 'Acme',
        salary_min: 60000,
        salary_max: 80000,
        slug: 'x y',
        epoch: '1772000000',
      },
      { id: '2', company: 'Acme' },
      { id: 3, position: 'B', salary_min: 'much' },
    ]);
    expect(posts).toMatchObject([
      {
        title: 'Design & code',
        url: 'https://remoteok.com/remote-jobs/x%20y',
        postedAt: '2026-02-25T06:13:20.000Z',
        statedBudget: { minMinor: 6_000_000, maxMinor: 8_000_000, currency: 'USD', unit: 'year' },
        tags: ['hiring'],
      },
      { nativeId: '3', title: 'B' },
    ]);
    // Pay that cannot be read is no pay, and costs no job.
    expect(posts[1]?.statedBudget).toBeUndefined();
    expect(bad.map(({ at }) => at)).toEqual(['item[2]']);
  });

  it('remotive: asks for the whole board at its one address, and looks for the words here', async () => {
    const server = await serve((_, response) =>
      response.end(
        JSON.stringify({
          jobs: [
            {
              id: 1,
              url: 'https://remotive.com/1',
              title: 'Logo',
              job_type: 'freelance',
              publication_date: '2026-03-01T08:00:00',
              salary: '$500',
            },
            { id: 2, url: 'https://remotive.com/2', title: 'Banner' },
          ],
        }),
      ),
    );
    const [page] = await readAll(createRemotive({ net, base: server.url }), {
      words: 'logo 500',
      since: '2026-03-10T00:00:00.000Z',
    });
    expect(server.seen.map(({ path }) => path)).toEqual(['/api/remote-jobs']);
    expect(page?.posts).toMatchObject([
      { nativeId: '1', body: 'Salary: $500', tags: ['hiring', 'freelance'], postedAt: '2026-03-01T08:00:00.000Z' },
    ]);
  });

  it('jobicy: has the API look for the longest word that it takes, and looks for the others here', async () => {
    const jobs = [
      { id: 1, url: 'https://jobicy.com/jobs/1', jobTitle: 'Logo design' },
      { id: 2, url: 'https://jobicy.com/jobs/2', jobTitle: 'Design of interiors' },
      { id: 3, url: 'https://jobicy.com/jobs/3', jobTitle: 'UI for us' },
    ];
    const server = await serve((_, response) => response.end(JSON.stringify({ jobs })));
    const source = createJobicy({ net, base: server.url });
    expect(ids(await readAll(source, { words: ' logo  design' }))).toEqual(['1']);
    expect(ids(await readAll(source, { words: 'ui' }))).toEqual(['3']);
    expect(ids(await readAll(source, { words: 'x'.repeat(51) }))).toEqual([]);
    expect(server.seen.map((seen) => queryOf(seen).get('tag'))).toEqual(['design', null, null]);
  });

  it('himalayas: reads countries that come bare and with their codes', () => {
    const job = { guid: 'https://himalayas.app/companies/acme/jobs/x', title: 'T' };
    const { posts, bad } = createHimalayas({ net, base: NOWHERE }).parse({
      jobs: [{ ...job, locationRestrictions: ['Spain', { alpha2: 'DE', name: 'Germany', slug: 'germany' }] }],
    });
    expect([bad, posts[0]?.tags]).toEqual([[], ['hiring', 'Spain', 'Germany']]);
  });

  it('jobicy: reads pay as it was written before and is now', async () => {
    const job = { url: 'https://jobicy.com/jobs/1', jobTitle: 'T', salaryCurrency: 'EUR', pubDate: '2026-03-01 08:00:00' };
    const server = await serve((_, response) =>
      response.end(
        JSON.stringify({
          jobs: [
            { ...job, id: 1, annualSalaryMin: '50000', annualSalaryMax: '60000', jobType: 'full-time', jobGeo: 'Europe' },
            { ...job, id: 2, salaryMin: 40, salaryPeriod: 'hourly', jobType: ['Freelance'], jobGeo: ['Germany', 'Spain'] },
            { ...job, id: 3, salaryMin: 'much', salaryPeriod: 'hourly' },
          ],
        }),
      ),
    );
    const [page] = await readAll(createJobicy({ net, base: server.url }));
    expect(server.seen.map(({ path }) => path)).toEqual(['/api/v2/remote-jobs?count=100']);
    expect(page?.posts.map(({ statedBudget: pay, tags }) => [pay?.minMinor, pay?.maxMinor, pay?.unit, tags])).toEqual([
      [5_000_000, 6_000_000, 'year', ['hiring', 'full-time', 'Europe']],
      [4000, 4000, 'hour', ['hiring', 'freelance', 'Germany', 'Spain']],
      [undefined, undefined, undefined, ['hiring']],
    ]);
    expect(page?.posts[0]?.postedAt).toBe('2026-03-01T08:00:00.000Z');
  });
});

describe('weworkremotely', () => {
  const item = (id: string, inner: string): string =>
    `<item><title>Acme: Job ${id}</title><link>https://weworkremotely.com/remote-jobs/${id}</link><guid>${id}</guid>${inner}</item>`;
  const feed = (...items: readonly string[]): string =>
    `<rss version="2.0"><channel><title>x</title>${items.join('')}</channel></rss>`;
  const parse = (text: string): readonly Post[] => createWeWorkRemotely({ net, base: NOWHERE, categories: [] }).parse(text).posts;

  it('reads company and kind of work, which feed readers pass over', () => {
    expect(
      parse(
        feed(item('1', '<type>Full-Time</type><region>Anywhere</region><category>Design</category><skills>Figma, CSS</skills>')),
      ),
    ).toMatchObject([
      { title: 'Job 1', author: { name: 'Acme' }, tags: ['hiring', 'full-time', 'Design', 'Anywhere', 'Figma', 'CSS'] },
    ]);
  });

  it('believes nothing that stands in a description', () => {
    const posts = parse(
      feed(
        item('1', '<description><![CDATA[<type>Contract</type></description>]]></description><type>Full-Time</type>'),
        item('2', '<type>Contract</type>'),
      ),
    );
    expect(posts.map(({ tags }) => tags)).toEqual([
      ['hiring', 'full-time'],
      ['hiring', 'contract'],
    ]);
  });

  it('reads category by category; one that is gone does not hide the others', async () => {
    const server = await serve((seen, response) =>
      seen.path.includes('gone') ? response.writeHead(404).end() : response.end(feed(item('1', ''))),
    );
    const pages = await readAll(createWeWorkRemotely({ net, base: server.url, categories: ['gone', 'remote-design-jobs'] }));
    expect(pages).toMatchObject([{ isPartial: true, bad: [{ at: 'category gone' }] }, { posts: [{ title: 'Job 1' }] }]);
    expect(server.seen.map(pathOf)).toEqual(['/categories/gone.rss', '/categories/remote-design-jobs.rss']);
  });

  it('takes time in proportion to its input, whatever that holds', () => {
    const text = feed('<item><type>'.repeat(20_000));
    const read = (): void => {
      try {
        parse(text);
      } catch {
        // What is refused must be refused as fast.
      }
    };
    expect(quietTime(read)).toBeLessThan(500);
  });
});

describe.skipIf(shared.skip)('recorded payloads of job boards', () => {
  const sources: Readonly<Record<string, readonly [Source, number]>> = {
    'eleduck.json': [createEleduck({ net, base: NOWHERE }), 7],
    'himalayas.json': [createHimalayas({ net, base: NOWHERE }), 4],
    'hn.json': [createHackerNews({ net, base: NOWHERE }), 6],
    'jobicy.json': [createJobicy({ net, base: NOWHERE }), 4],
    'remoteok.json': [createRemoteOk({ net, base: NOWHERE }), 4],
    'remotive.json': [createRemotive({ net, base: NOWHERE }), 4],
    'v2ex.json': [createV2ex({ net, base: NOWHERE, nodes: [] }), 7],
    'wwr.xml': [createWeWorkRemotely({ net, base: NOWHERE, categories: [] }), 4],
  };
  const files = shared.skip ? [] : readdirSync(sharedPath('real', 'jobboards'));
  const parsed = (file: string): ReturnType<Source['parse']> => {
    const [source] = sources[file] ?? [];
    if (source === undefined) throw new Error(`nobody reads ${file}`);
    return source.parse(readFileSync(sharedPath('real', 'jobboards', file), 'utf8'));
  };

  it.each(files)('%s', (file) => {
    const { posts, bad } = parsed(file);
    expect({ posts: posts.length, bad }).toEqual({ posts: sources[file]?.[1], bad: [] });
    for (const post of posts) {
      expect(post.title).not.toBe('');
      expect(`${post.title} ${post.body}`.length).toBeGreaterThan(10);
      expect(post.postedAt).toMatch(/^2026-0[67]-\d\dT[\d:.]+Z$/);
      expect(post.url).toMatch(/^https:\/\//);
      // Some recordings cut the text in the middle of a tag.
      expect(post.body).not.toMatch(/<\/?(?:p|br|strong|li)\b[^<>]{0,99}>|&nbsp;|&amp;|&lt;/);
    }
  });

  it('tells the kind of work where the board tells it', () => {
    const kinds = (file: string): string[] =>
      parsed(file).posts.map(({ tags }) => tags.find((tag) => /^(?:full-time|part-time|contract|freelance)$/.test(tag)) ?? '-');
    expect(kinds('himalayas.json')).toEqual(['full-time', 'full-time', 'contract', 'full-time']);
    expect(kinds('jobicy.json')).toEqual(['contract', 'full-time', 'full-time', 'full-time']);
    expect(kinds('remotive.json')).toEqual(['full-time', 'full-time', 'full-time', 'part-time']);
    expect(kinds('wwr.xml')).toEqual(['contract', 'full-time', 'full-time', 'full-time']);
    expect(kinds('eleduck.json')).toEqual([
      'full-time',
      'full-time',
      'full-time',
      'full-time',
      'contract',
      'contract',
      'full-time',
    ]);
  });

  it('reads the pay that is stated', () => {
    const pay = (file: string): string[] =>
      parsed(file).posts.map(({ statedBudget: one }) =>
        one === undefined ? '-' : `${one.minMinor}-${one.maxMinor} ${one.currency} ${one.unit}`,
      );
    expect(pay('himalayas.json')).toEqual(['-', '-', '5000-5000 USD hour', '18400000-35650000 USD year']);
    expect(pay('jobicy.json').filter((one) => one !== '-')).toHaveLength(1);
    expect(pay('remoteok.json')).toEqual(['-', '-', '-', '-']);
  });
});
