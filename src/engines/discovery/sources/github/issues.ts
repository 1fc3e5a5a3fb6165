/** Issues, through the search of the REST API (https://docs.github.com/rest/search/search#search-issues-and-pull-requests), and with a token what only GraphQL tells of them. */
import * as v from 'valibot';
import type { Post, ThreadRef } from '../../../../domain/opportunity.ts';
import { isLoopError } from '../../../../errors.ts';
import { unclear } from '../../answer.ts';
import { Count, countOf, maybe, parseItems, Text, tagsOf } from '../../job-board.ts';
import { isoFromText } from '../../payload.ts';
import type { PlacePage } from '../../place-pages.ts';
import type { ParsedPage } from '../../source.ts';
import { type GitHubAccess, NAME, readGraphql, searchIssues } from './client.ts';
import { pricedBy, progressOn } from './labels.ts';
import { withoutComments } from './markdown.ts';
import { standingTag } from './standing.ts';

const PAGE_SIZE = 50;
/** The search serves a thousand results and no more. */
const LAST_PAGE = 1000 / PAGE_SIZE;

const SearchAnswer = v.looseObject({ total_count: v.pipe(v.number(), v.integer()), items: v.array(v.unknown()) });

/** @param after number of the page, counted from 1, as text; null for the first */
export async function issues(access: GitHubAccess, q: string, after: string | null, signal: AbortSignal): Promise<PlacePage> {
  const page = after === null ? 1 : Number(after);
  const answer = v.safeParse(SearchAnswer, await searchIssues(access, { q, page, perPage: PAGE_SIZE }, signal));
  // The client hands over whatever came: a cut or foreign body shows only in its shape.
  if (!answer.success) throw unclear(NAME, 'something that is no search answer');
  const { items, total_count } = answer.output;
  const details = access.token === null ? NO_DETAILS : await detailsOf(access, items, signal);
  const hasMore = page < LAST_PAGE && page * PAGE_SIZE < total_count && items.length > 0;
  return { ...parseIssues(items, details), after: hasMore ? String(page + 1) : null };
}

interface Detail {
  /** ISO 8601 UTC, when the author's account was made; null where it is a bot or gone. */
  readonly authorSince: string | null;
  /** A pull request that closes the issue has been merged. */
  readonly isMerged: boolean;
}

const NO_DETAILS: ReadonlyMap<string, Detail> = new Map();

/** Costs one point: fifty nodes with one connection each. */
export const ISSUE_DETAILS = `query IssueDetails($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Issue {
      id
      author { __typename ... on User { createdAt } }
      closedByPullRequestsReferences(first: 5, includeClosedPrs: true) { nodes { merged } }
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
});

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

function detailOf({ author, closedByPullRequestsReferences: pulls }: v.InferOutput<typeof DetailNode>): Detail {
  return {
    authorSince: isoFromText(author?.createdAt),
    isMerged: (pulls?.nodes ?? []).some((pull) => pull?.merged === true),
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

export function parseIssues(items: readonly unknown[], details: ReadonlyMap<string, Detail> = NO_DETAILS): ParsedPage {
  return parseItems(items, 'items', Issue, (issue) =>
    issue.pull_request === undefined ? postOf(issue, details.get(issue.node_id ?? '') ?? null) : null,
  );
}

function postOf(issue: v.InferOutput<typeof Issue>, detail: Detail | null): Post {
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
    postedAt: isoFromText(issue.created_at),
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

function threadOf(url: string): ThreadRef | null {
  const found = /^https?:\/\/[^/]{1,200}\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,10})$/.exec(url);
  const [, owner, repo, number] = found ?? [];
  return owner && repo && number ? { kind: 'github_issue', owner, repo, number: Number(number) } : null;
}
