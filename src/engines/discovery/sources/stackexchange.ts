/**
 * Sites of the Stack Exchange network (https://api.stackexchange.com/docs/advanced-search): their newest questions. By custom nobody asks for
 * paid work there, so it is read only when it is named.
 */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { LoopError } from '../../../errors.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Query, Source } from '../source.ts';
import { readJson, refusal, unclear } from '../source-kit/answer.ts';
import { Count, countOf, maybe, parseItems, Strings, Text, tagsOf } from '../source-kit/job-board.ts';
import { isoFromSeconds, issueText, jsonOf, notOurs, parseRecorded } from '../source-kit/payload.ts';
import { byNumber, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'Stack Exchange';
const PAGE_SIZE = 100;
const MAX_PAGES = 5;

export interface StackExchangeOptions {
  readonly net: Net;
  readonly base: string;
  /** Raises the quota from 300 to 10,000 requests a day; null works too. */
  readonly key: string | null;
  /** As the API calls them: `freelancing`, `stackoverflow`. */
  readonly sites: readonly string[];
  /** A question needs one of them; empty for all questions. */
  readonly tags: readonly string[];
}

export function createStackExchange({ net, base, key, sites, tags }: StackExchangeOptions): Source {
  return {
    id: 'stackexchange',
    needs: [],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.stackexchange.sites',
        places: sites,
        query: asked,
        cursor,
        nameOf: (site) => `site ${site}`,
        partOf: (site) => [site, ...tags].join(';'),
        hostOf: () => base,
        read: byNumber(MAX_PAGES, async (site, page, query) => {
          const params = parameters({ site, tags, key, page }, query);
          const url = `${base}/2.3/search/advanced?${params}`;
          const answer = v.safeParse(Answer, await readJson(net, url, { name: NAME, signal, refused: throttled }));
          if (!answer.success) throw unclear(NAME, `an unexpected answer (${issueText(answer.issues)})`);
          const { items, has_more: hasMore, quota_remaining: quota, backoff } = answer.output;
          const isOver = hasMore !== true || page >= MAX_PAGES;
          // The API names a time within which this method must not be asked again, or has nothing left for today: the next run goes on.
          const isStopped = !isOver && ((backoff ?? 0) > 0 || quota === 0);
          return { ...parseQuestions(items), isLast: isOver || isStopped, ...(isStopped ? { isPartial: true } : {}) };
        }),
      }),
    parse: (payload): ParsedPage => {
      const answer = jsonOf(payload, NAME);
      if (!v.is(Answer, answer) || !isOfNetwork(answer)) throw notOurs(NAME, 'it is no list of questions');
      return parseRecorded(NAME, [{ items: answer.items, parse: parseQuestions }]);
    },
  };
}

function parameters(
  { site, tags, key, page }: { site: string; tags: readonly string[]; key: string | null; page: number },
  { words, since }: Query,
): URLSearchParams {
  return new URLSearchParams({
    site,
    order: 'desc',
    sort: 'creation',
    // One of the filters that the API comes with: the usual fields and the body.
    filter: 'withbody',
    pagesize: String(PAGE_SIZE),
    page: String(page),
    ...(words === null ? {} : { q: words }),
    ...(tags.length === 0 ? {} : { tagged: tags.join(';') }),
    ...(since === null ? {} : { fromdate: String(Math.floor(Date.parse(since) / 1000)) }),
    ...(key === null ? {} : { key }),
  });
}

const Violation = v.looseObject({ error_name: v.literal('throttle_violation'), error_message: Text });

/** The API says “slow down” with status 400 and words (https://api.stackexchange.com/docs/throttle). */
function throttled(status: number, text: string): LoopError | null {
  const violation = v.safeParse(Violation, status === 400 ? jsonOrNull(text) : null);
  if (!violation.success) return null;
  const seconds = /\bin (\d{1,6}) seconds?\b/.exec(violation.output.error_message ?? '')?.[1];
  return refusal(NAME, 429, new Headers(seconds === undefined ? {} : { 'retry-after': seconds }));
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const Answer = v.looseObject({
  items: v.array(v.unknown()),
  has_more: v.nullish(v.boolean()),
  quota_remaining: Count,
  backoff: Count,
});

/** Every answer of the API says whether there is more, or what is left of the quota. */
function isOfNetwork({ has_more, quota_remaining, items }: v.InferOutput<typeof Answer>): boolean {
  return (
    has_more != null || quota_remaining != null || items.some((item) => v.is(v.looseObject({ question_id: v.number() }), item))
  );
}

const Question = v.looseObject({
  question_id: v.pipe(v.number(), v.integer()),
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  link: v.pipe(v.string(), v.url()),
  body: Text,
  creation_date: Count,
  closed_date: Count,
  locked_date: Count,
  answer_count: Count,
  tags: Strings,
  owner: maybe(v.looseObject({ display_name: Text, link: Text, reputation: Count })),
});

function parseQuestions(items: readonly unknown[]): ParsedPage {
  return parseItems(items, 'items', Question, postOf);
}

function postOf(question: v.InferOutput<typeof Question>): Post {
  const { owner } = question;
  const name = textOf(owner?.display_name ?? '').trim();
  const standing = countOf(owner?.reputation);
  const isShut = question.closed_date != null || question.locked_date != null;
  return {
    source: 'stackexchange',
    // Ids are counted on each site by itself.
    nativeId: `${new URL(question.link).host} ${question.question_id}`,
    url: question.link,
    title: textOf(question.title).trim(),
    body: textOf(question.body ?? '').trim(),
    author: name === '' ? null : { name, url: owner?.link ?? null },
    ...(standing === null ? {} : { authorHistory: { since: null, standing } }),
    postedAt: isoFromSeconds(question.creation_date),
    // A bounty there is paid in reputation, so it is told nowhere.
    tags: tagsOf(...(question.tags ?? []), isShut ? 'closed' : null),
    replies: countOf(question.answer_count),
    thread: null,
  };
}
