/**
 * Himalayas' public API (https://himalayas.app/api): the newest contract work, which its search can tell apart, and then the newest of all
 * jobs; with words, what its search finds.
 */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, kindOfWork, maybe, parseItems, postOfAdvert, Strings, Text } from '../source-kit/job-board.ts';
import { isoFromSeconds, isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { isBefore } from '../source-kit/place-pages.ts';
import { statedBudget } from '../source-kit/stated-pay.ts';
import { NotModified } from '../source-kit/validators.ts';

const NAME = 'Himalayas';
/** The most that the API gives at once. */
const PAGE_SIZE = 20;
/** A hundred thousand jobs stand there, nearly all of them employment: so many of the newest are read in one run. */
const MAX_PAGES = 5;

export function createHimalayas({ net, base }: { readonly net: Net; readonly base: string }): Source {
  const ask = async (path: string, params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Answer> => {
    const mayBeUnchanged = params['offset'] === undefined || params['offset'] === '0';
    const data = await readJson(net, `${base}${path}?${new URLSearchParams(params)}`, { name: NAME, signal, mayBeUnchanged });
    const answer = v.safeParse(AnswerSchema, data);
    if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
    return answer.output;
  };
  const found = async (params: Readonly<Record<string, string>>, signal: AbortSignal): Promise<ParsedPage> =>
    parseJobs((await ask('/jobs/api/search', { ...params, sort: 'recent' }, signal)).jobs);
  return {
    id: 'himalayas',
    needs: [],
    async search({ words, since }: Query, cursor, signal) {
      if (words !== null) return { ...(await found({ q: words }, signal)), next: null };
      const page = cursor === null ? 0 : Number(cursor);
      const changes = page === 0 ? await changed(found({ employment_type: 'Contractor' }, signal)) : NOTHING;
      const answer = await changed(ask('/jobs/api', { limit: String(PAGE_SIZE), offset: String(page * PAGE_SIZE) }, signal));
      if (answer === null) {
        if (changes === null) throw new NotModified();
        return { ...changes, next: null };
      }
      const contracts = changes ?? NOTHING;
      const newest = parseJobs(answer.jobs);
      const seen = new Set(contracts.posts.map(({ nativeId }) => nativeId));
      const isLast =
        page + 1 >= MAX_PAGES ||
        answer.jobs.length === 0 ||
        (page + 1) * PAGE_SIZE >= (answer.totalCount ?? Number.POSITIVE_INFINITY) ||
        isBefore(newest.posts[0]?.postedAt, since);
      return {
        posts: [...contracts.posts, ...newest.posts.filter(({ nativeId }) => !seen.has(nativeId))],
        bad: [...contracts.bad, ...newest.bad],
        next: isLast ? null : String(page + 1),
      };
    },
    parse: (payload) => {
      const answer = jsonOf(payload, NAME);
      if (!v.is(AnswerSchema, answer)) throw notOurs(NAME, 'it has no list “jobs”');
      return parseRecorded(NAME, [{ items: answer.jobs, parse: parseJobs }]);
    },
  };
}

const NOTHING: ParsedPage = { posts: [], bad: [] };

/** Null where the server says that it is as it was in the last run: of the two lists one may change without the other. */
async function changed<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof NotModified) return null;
    throw error;
  }
}

const AnswerSchema = v.looseObject({ jobs: v.array(v.unknown()), totalCount: v.nullish(v.pipe(v.number(), v.integer())) });
type Answer = v.InferOutput<typeof AnswerSchema>;

const Job = v.looseObject({
  guid: v.pipe(v.string(), v.trim(), v.minLength(1)),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  excerpt: Text,
  description: Text,
  companyName: Text,
  companySlug: Text,
  employmentType: Text,
  minSalary: Count,
  maxSalary: Count,
  salaryPeriod: Text,
  currency: Text,
  seniority: Strings,
  /** Names of countries, bare or with their codes (https://himalayas.app/docs/data-dictionary). */
  locationRestrictions: maybe(v.array(v.union([v.string(), v.looseObject({ name: v.string() })]))),
  categories: Strings,
  parentCategories: Strings,
  /** Seconds since 1970; older versions wrote milliseconds, or a date. */
  pubDate: maybe(v.union([v.number(), v.string()])),
  applicationLink: Text,
});

function parseJobs(jobs: readonly unknown[]): ParsedPage {
  return parseItems(jobs, 'jobs', Job, postOf);
}

function postOf(job: v.InferOutput<typeof Job>): Post {
  const { guid, title, companyName, companySlug, minSalary, maxSalary, currency, salaryPeriod } = job;
  const places = (job.locationRestrictions ?? []).slice(0, 5);
  return postOfAdvert({
    source: 'himalayas',
    id: guid,
    url: job.applicationLink ?? guid,
    title,
    company: companyName,
    companyUrl: companySlug == null ? null : `https://himalayas.app/companies/${encodeURIComponent(companySlug)}`,
    texts: [job.description, job.excerpt],
    // Before the field existed every salary was that of a year.
    budget: statedBudget({ min: minSalary, max: maxSalary, currency, period: salaryPeriod ?? 'annual' }),
    postedAt: timeOf(job.pubDate),
    tags: [
      kindOfWork(job.employmentType ?? ''),
      ...(job.parentCategories ?? []),
      ...places.map((place) => (typeof place === 'string' ? place : place.name)),
      ...(job.categories ?? []).slice(0, 8).map((name) => name.replaceAll('-', ' ')),
    ],
  });
}

function timeOf(date: string | number | null | undefined): string | null {
  if (typeof date !== 'number') return isoFromText(date);
  return isoFromSeconds(date > 1e11 ? date / 1000 : date);
}
