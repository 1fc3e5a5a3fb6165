/** Remote OK (https://remoteok.com/api): the newest jobs of the board in one answer, whose first element is the legal notice. */
import * as v from 'valibot';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readJson, unclear } from '../source-kit/answer.ts';
import { Count, Id, parseItems, postOfAdvert, Strings, Text } from '../source-kit/job-board.ts';
import { isoFromSeconds, isoFromText, jsonOf, notOurs } from '../source-kit/payload.ts';
import { holdsWords } from '../source-kit/place-pages.ts';
import { statedBudget } from '../source-kit/stated-pay.ts';

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
  tags: Strings,
  description: Text,
  location: Text,
  salary_min: Count,
  salary_max: Count,
});

function postOf(job: v.InferOutput<typeof Job>): Post | string | null {
  if (job.legal != null && job.id == null) return null;
  if (job.id == null) return 'it has no id';
  if (job.position == null || job.position.trim() === '') return 'it has no position';
  const { id, position, slug, epoch, salary_min: min, salary_max: max } = job;
  return postOfAdvert({
    source: 'remoteok',
    id,
    url: job.url ?? (slug == null ? null : `https://remoteok.com/remote-jobs/${encodeURIComponent(slug)}`),
    title: position,
    company: job.company,
    texts: [job.description],
    // The board has its employers state the pay of a year in US dollars, whatever the kind of work; 0 says nothing.
    budget: statedBudget({ min, max, currency: 'USD', period: 'year' }),
    postedAt: isoFromSeconds(epoch == null ? null : Number(epoch)) ?? isoFromText(job.date),
    tags: [...(job.tags ?? []), job.location],
  });
}
