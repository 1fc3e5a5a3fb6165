/** Jobicy's API (https://github.com/Jobicy/remote-jobs-api): the newest jobs of the board, or those that hold words. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Id, kindOfWork, maybe, Names, namesOf, parseItems, postOfAdvert, Text } from '../source-kit/job-board.ts';
import { isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { holdsWords } from '../source-kit/place-pages.ts';
import { statedBudget } from '../source-kit/stated-pay.ts';

const NAME = 'Jobicy';
/** The most that the API gives at once. */
const COUNT = 100;
/** So long may be what the API is to look for. */
const TAG = { least: 3, most: 50 };

export function createJobicy({ net, base }: { readonly net: Net; readonly base: string }): Source {
  return {
    id: 'jobicy',
    needs: [],
    async search({ words }, _cursor, signal) {
      const tag = tagFor(words);
      const params = new URLSearchParams({ count: String(COUNT), ...(tag === null ? {} : { tag }) });
      const url = `${base}/api/v2/remote-jobs?${params}`;
      const answer = v.safeParse(Answer, await readJson(net, url, { name: NAME, signal, mayBeUnchanged: true }));
      if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
      const { posts, bad } = parseJobs(answer.output.jobs);
      return { posts: posts.filter((post) => holdsWords(post, words)), bad, next: null };
    },
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      if (!v.is(Answer, answer)) throw notOurs(NAME, 'it has no list “jobs”');
      return parseRecorded(NAME, [{ items: answer.jobs, parse: parseJobs }]);
    },
  };
}

/** The longest word that the API takes: what it makes of several is not said, so the others are looked for here. Null where it takes none. */
function tagFor(words: string | null): string | null {
  const fitting = (words ?? '').split(/\s+/).filter(({ length }) => length >= TAG.least && length <= TAG.most);
  return fitting.reduce<string | null>((best, word) => (best !== null && best.length >= word.length ? best : word), null);
}

const Answer = v.looseObject({ jobs: v.array(v.unknown()) });
/** Before version 2.2 the pay was always that of a year (`annualSalaryMin`), and numbers came as text. */
const Amount = maybe(v.union([v.number(), v.string()]));
const Job = v.looseObject({
  id: Id,
  url: v.string(),
  jobTitle: v.pipe(v.string(), v.trim(), v.minLength(1)),
  companyName: Text,
  jobIndustry: Names,
  jobType: Names,
  jobGeo: Names,
  jobExcerpt: Text,
  jobDescription: Text,
  pubDate: Text,
  salaryMin: Amount,
  salaryMax: Amount,
  annualSalaryMin: Amount,
  annualSalaryMax: Amount,
  salaryCurrency: Text,
  salaryPeriod: Text,
});

function parseJobs(jobs: readonly unknown[]): ParsedPage {
  return parseItems(jobs, 'jobs', Job, postOf);
}

function postOf(job: v.InferOutput<typeof Job>): Post {
  const { jobExcerpt, jobDescription, salaryMin, salaryMax, salaryCurrency: currency, salaryPeriod } = job;
  const budget =
    salaryMin == null && salaryMax == null
      ? statedBudget({ ...amounts(job.annualSalaryMin, job.annualSalaryMax), currency, period: 'year' })
      : statedBudget({ ...amounts(salaryMin, salaryMax), currency, period: salaryPeriod });
  return postOfAdvert({
    source: 'jobicy',
    id: job.id,
    url: job.url,
    title: job.jobTitle,
    company: job.companyName,
    texts: [jobDescription, jobExcerpt],
    budget,
    postedAt: isoFromText(job.pubDate),
    tags: [...namesOf(job.jobType).map(kindOfWork), ...namesOf(job.jobIndustry).map(textOf), ...namesOf(job.jobGeo)],
  });
}

function amounts(min: v.InferOutput<typeof Amount>, max: v.InferOutput<typeof Amount>): { min: number; max: number } {
  return { min: Number(min ?? 0), max: Number(max ?? 0) };
}
