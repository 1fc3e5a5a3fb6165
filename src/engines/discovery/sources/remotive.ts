/** Remotive's public API (https://github.com/remotive-com/remote-jobs-api): all that it shows in one answer, a day after it was posted. */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Id, kindOfWork, parseItems, postOfAdvert, Strings, Text } from '../source-kit/job-board.ts';
import { isoFromText, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { holdsWords } from '../source-kit/place-pages.ts';

const NAME = 'Remotive';

export function createRemotive({ net, base }: { readonly net: Net; readonly base: string }): Source {
  return {
    id: 'remotive',
    needs: [],
    // Not sifted by time: jobs appear a day after their date, so what is new here is dated back.
    async search({ words }, _cursor, signal) {
      // All of it is one answer, and its own search wants the words as one phrase: so they are looked for here.
      const data = await readJson(net, `${base}/api/remote-jobs`, { name: NAME, signal, mayBeUnchanged: true });
      const answer = v.safeParse(Answer, data);
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

const Answer = v.looseObject({ jobs: v.array(v.unknown()) });
const Job = v.looseObject({
  id: Id,
  url: v.string(),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  company_name: Text,
  category: Text,
  tags: Strings,
  job_type: Text,
  publication_date: Text,
  candidate_required_location: Text,
  salary: Text,
  description: Text,
});

function parseJobs(jobs: readonly unknown[]): ParsedPage {
  return parseItems(jobs, 'jobs', Job, postOf);
}

function postOf(job: v.InferOutput<typeof Job>): Post {
  const { id, url, title, company_name: company, category, job_type: type, candidate_required_location: place } = job;
  const post = postOfAdvert({
    source: 'remotive',
    id,
    url,
    title,
    company,
    texts: [job.description],
    postedAt: isoFromText(job.publication_date),
    tags: [kindOfWork(type ?? ''), category, place, ...(job.tags ?? [])],
  });
  // Pay is words here (`$55k - $100k`, `OTE $25k - $35k`): it joins the text, where the reader of budgets weighs it like any other.
  const salary = job.salary?.trim() ?? '';
  return salary === '' ? post : { ...post, body: `Salary: ${salary}\n\n${post.body}`.trim() };
}
