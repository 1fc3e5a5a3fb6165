/** Issues, through the search of the REST API (https://docs.github.com/rest/search/search#search-issues-and-pull-requests), and with a token what only GraphQL tells of them. */
import * as v from 'valibot';
import type { Post, ThreadRef } from '../../../../domain/opportunity.ts';
import { isLoopError } from '../../../../errors.ts';
import type { ParsedPage } from '../../source.ts';
import { unclear } from '../../source-kit/answer.ts';
import { Count, countOf, maybe, parseItems, Text, tagsOf } from '../../source-kit/job-board.ts';
import { isoFromText } from '../../source-kit/payload.ts';
import { isBefore, type PlacePage } from '../../source-kit/place-pages.ts';
import { type GitHubAccess, NAME, readGraphql, searchIssues } from './client.ts';
import { pricedBy, progressOn } from './labels.ts';
import { withoutComments } from './markdown.ts';
import { standingTag } from './standing.ts';

const PAGE_SIZE = 50;
/** The search serves a thousand results and no more. */
const LAST_PAGE = 1000 / PAGE_SIZE;

const SearchAnswer = v.looseObject({ total_count: v.pipe(v.number(), v.integer()), items: v.array(v.unknown()) });

export interface Question {
  readonly q: string;
  /** What the search is dated and sorted by. */
  readonly by: 'created' | 'updated';
  /** Names, in small letters, of the labels that it asks for. */
  readonly labels: readonly string[];
  /** ISO 8601 UTC: what was offered before is not wanted. */
  readonly since: string | null;
}

/** @param after number of the page, counted from 1, as text; null for the first */
export async function issues(
  access: GitHubAccess,
  { q, by, labels, since }: Question,
  after: string | null,
  signal: AbortSignal,
): Promise<PlacePage> {
  const page = after === null ? 1 : Number(after);
  const answer = v.safeParse(SearchAnswer, await searchIssues(access, { q, by, page, perPage: PAGE_SIZE }, signal));
  // The client hands over whatever came: a cut or foreign body shows only in its shape.
  if (!answer.success) throw unclear(NAME, 'something that is no search answer');
  const { items, total_count } = answer.output;
  const details = access.token === null ? NO_DETAILS : await detailsOf(access, items, signal);
  const hasMore = page < LAST_PAGE && page * PAGE_SIZE < total_count && items.length > 0;
  const { posts, bad } = parseIssues(items, details, labels);
  // Old issues whose labels nobody could date are asked for again.
  const isPartial = by === 'updated' && items.length > 0 && details.size === 0;
  return {
    posts: posts.filter(({ postedAt }) => !isBefore(postedAt, since)),
    bad,
    after: hasMore ? String(page + 1) : null,
    ...(isPartial ? { isPartial } : {}),
  };
}

interface Detail {
  /** ISO 8601 UTC, when the author's account was made; null where it is a bot or gone. */
  readonly authorSince: string | null;
  /** A pull request that closes the issue has been merged. */
  readonly isMerged: boolean;
  /** What was put on it last, the oldest first. */
  readonly labelled: readonly { readonly name: string; readonly at: string }[];
}

const NO_DETAILS: ReadonlyMap<string, Detail> = new Map();

/** Costs one point: fifty nodes with two connections each. */
export const ISSUE_DETAILS = `query IssueDetails($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Issue {
      id
      author { __typename ... on User { createdAt } }
      closedByPullRequestsReferences(first: 5, includeClosedPrs: true) { nodes { merged } }
      timelineItems(last: 30, itemTypes: [LABELED_EVENT]) { nodes { __typename ... on LabeledEvent { createdAt label { name } } } }
    }
  }
}`;

const WithNode = v.looseObject({ node_id: v.string() });
const DetailData = v.looseObject({ nodes: v.array(v.unknown()) });
const DetailNode = v.looseObject({
  id: v.string(),
  author: v.nullish(v.looseObject({ createdAt: v.nullish(v.string()) })),
  closedByPullRequestsReferences: v.nullish(
    v.looseObject({ nodes: v.nullish(v.array(v.nullish(v.looseObject({ merged: v.nullish(v.boolean()) })))) }),
  ),
  timelineItems: maybe(v.looseObject({ nodes: v.nullish(v.array(v.unknown())) })),
});
const Labelled = v.looseObject({ createdAt: v.string(), label: v.looseObject({ name: v.string() }) });

/** By node id. An answer that cannot be read leaves the issues as the search told them, which is enough to judge them by. */
async function detailsOf(
  access: GitHubAccess,
  items: readonly unknown[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Detail>> {
  const ids = items.flatMap((item) => (v.is(WithNode, item) ? [item.node_id] : []));
  if (ids.length === 0) return NO_DETAILS;
  try {
    const { data } = await readGraphql(access, ISSUE_DETAILS, { ids }, signal);
    const answer = v.safeParse(DetailData, data);
    const nodes = answer.success ? answer.output.nodes : [];
    return new Map(nodes.flatMap((node) => (v.is(DetailNode, node) ? [[node.id, detailOf(node)] as const] : [])));
  } catch (error) {
    if (isLoopError(error) && error.code === 'provider_unclear') return NO_DETAILS;
    throw error;
  }
}

function detailOf({ author, closedByPullRequestsReferences: pulls, timelineItems }: v.InferOutput<typeof DetailNode>): Detail {
  return {
    authorSince: isoFromText(author?.createdAt),
    isMerged: (pulls?.nodes ?? []).some((pull) => pull?.merged === true),
    labelled: (timelineItems?.nodes ?? []).flatMap((event) => {
      const at = v.is(Labelled, event) ? isoFromText(event.createdAt) : null;
      return v.is(Labelled, event) && at !== null ? [{ name: event.label.name.toLowerCase(), at }] : [];
    }),
  };
}

const Issue = v.looseObject({
  id: v.pipe(v.number(), v.integer()),
  node_id: Text,
  number: v.pipe(v.number(), v.integer()),
  title: v.string(),
  html_url: v.string(),
  body: Text,
  state: v.nullish(v.string()),
  locked: v.nullish(v.boolean()),
  comments: Count,
  created_at: Text,
  author_association: Text,
  user: maybe(v.looseObject({ login: v.string(), html_url: Text })),
  assignee: v.nullish(v.looseObject({ login: v.string() })),
  assignees: v.nullish(v.array(v.unknown())),
  labels: v.nullish(v.array(v.union([v.string(), v.looseObject({ name: v.nullish(v.string()) })]))),
  pull_request: v.optional(v.unknown()),
});

/** Items of a recorded search answer or list of issues; null for anything else. */
export function issuesIn(answer: unknown): readonly unknown[] | null {
  if (v.is(SearchAnswer, answer)) return answer.items;
  return Array.isArray(answer) && (answer.length === 0 || answer.some((one) => v.is(Issue, one))) ? answer : null;
}

/** @param wanted names, in small letters, of the labels that were searched for */
export function parseIssues(
  items: readonly unknown[],
  details: ReadonlyMap<string, Detail> = NO_DETAILS,
  wanted: readonly string[] = [],
): ParsedPage {
  return parseItems(items, 'items', Issue, (issue) =>
    issue.pull_request === undefined ? postOf(issue, details.get(issue.node_id ?? '') ?? null, wanted) : null,
  );
}

/** When pay was offered: as the issue was opened, or as its label was put on, where that was later. */
function offeredAt(
  opened: string | null,
  labels: readonly string[],
  detail: Detail | null,
  wanted: readonly string[],
): string | null {
  const worn = new Set(labels.map((label) => label.toLowerCase()));
  const offers = (detail?.labelled ?? []).filter(
    ({ name }) => worn.has(name) && (wanted.includes(name) || pricedBy([name]) !== undefined),
  );
  return offers.reduce((latest, { at }) => (latest === null || at > latest ? at : latest), opened);
}

function postOf(issue: v.InferOutput<typeof Issue>, detail: Detail | null, wanted: readonly string[]): Post {
  const labels = (issue.labels ?? []).map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
  const budget = pricedBy(labels);
  const since = detail?.authorSince ?? null;
  const isAssigned = issue.assignee != null || (issue.assignees ?? []).length > 0;
  return {
    source: 'github',
    nativeId: String(issue.id),
    url: issue.html_url,
    title: issue.title,
    body: withoutComments(issue.body ?? ''),
    author: issue.user == null ? null : { name: issue.user.login, url: issue.user.html_url ?? null },
    ...(since === null ? {} : { authorHistory: { since, standing: null } }),
    ...(budget === undefined ? {} : { statedBudget: budget }),
    postedAt: offeredAt(isoFromText(issue.created_at), labels, detail, wanted),
    tags: tagsOf(
      ...labels,
      issue.state === 'closed' ? 'closed' : progressOn(labels),
      isAssigned ? 'assigned' : null,
      // Work that solves it is in: what is open is the formality of closing.
      detail?.isMerged === true ? 'answered' : null,
      issue.locked === true ? 'locked' : null,
      standingTag(issue.author_association),
    ),
    replies: countOf(issue.comments),
    thread: issue.locked === true ? null : threadOf(issue.html_url),
  };
}

type IssueThread = Extract<ThreadRef, { readonly kind: 'github_issue' }>;

/** Null for what is no address of an issue. */
export function threadOf(url: string): IssueThread | null {
  const found = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,10})$/.exec(url);
  const [, owner, repo, number] = found ?? [];
  return owner && repo && number ? { kind: 'github_issue', owner, repo, number: Number(number) } : null;
}
