/** Remote OK (https://remoteok.com/api): the newest jobs of the board in one answer, whose first element is the legal notice. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import { readJson, unclear } from '../answer.ts';
import { Count, HIRING, Id, parseItems, Text, tagsOf } from '../job-board.ts';
import { isoFromSeconds, isoFromText, jsonOf, notOurs } from '../payload.ts';
import { holdsWords } from '../place-pages.ts';
import type { ParsedPage, Source } from '../source.ts';
import { statedBudget } from '../stated-pay.ts';

const NAME = 'Remote OK';

export function createRemoteOk({ net, base }: { readonly net: Net; readonly base: string }): Source {
  return {
    id: 'remoteok',
    needs: [],
    async search({ words }, _cursor, signal) {
      const answer = await readJson(net, `${base}/api`, { name: NAME, signal, mayBeUnchanged: true });
      if (!isAnswer(answer)) throw unclear(NAME, 'something that is no list of jobs');
      const { posts, bad } = parseItems(answer, 'item', Job, postOf);
      return { posts: posts.filter((post) => holdsWords(post, words)), bad, next: null };
    },
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      if (!isAnswer(answer)) throw notOurs(NAME, 'it is no list of jobs that begins with the legal notice');
      return parseItems(answer, 'item', Job, postOf);
    },
  };
}

const Notice = v.looseObject({ legal: v.string() });

/** The notice is what tells a board without a job from any other list. */
function isAnswer(answer: unknown): answer is readonly unknown[] {
  return Array.isArray(answer) && v.is(Notice, answer[0]);
}

const Job = v.looseObject({
  legal: Text,
  id: v.nullish(Id),
  position: Text,
  url: Text,
  slug: Text,
  epoch: v.nullish(v.union([v.number(), v.string()])),
  date: Text,
  company: Text,
  tags: v.nullish(v.array(v.string())),
  description: Text,
  location: Text,
  salary_min: Count,
  salary_max: Count,
});

function postOf(job: v.InferOutput<typeof Job>): Post | string | null {
  if (job.legal != null && job.id == null) return null;
  if (job.id == null) return 'it has no id';
  if (job.position == null || job.position.trim() === '') return 'it has no position';
  const company = textOf(job.company ?? '').trim();
  // The board has its employers state the pay of a year in US dollars, whatever the kind of work; 0 says nothing.
  const budget = statedBudget({ min: job.salary_min, max: job.salary_max, currency: 'USD', period: 'year' });
  return {
    source: 'remoteok',
    nativeId: String(job.id),
    url: job.url ?? (job.slug == null ? null : `https://remoteok.com/remote-jobs/${encodeURIComponent(job.slug)}`),
    title: textOf(job.position).trim(),
    body: textOf(job.description ?? '').trim(),
    author: company === '' ? null : { name: company, url: null },
    ...(budget === undefined ? {} : { statedBudget: budget }),
    postedAt: isoFromSeconds(job.epoch == null ? null : Number(job.epoch)) ?? isoFromText(job.date),
    tags: tagsOf(HIRING, ...(job.tags ?? []), job.location),
    replies: null,
    thread: null,
  };
}
