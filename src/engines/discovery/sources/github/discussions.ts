/**
 * Discussions, which only GraphQL can search (https://docs.github.com/graphql/reference/queries#search). A page costs two points of the
 * 5,000 that a token has in an hour: one search, and labels and comments of fifty nodes, in hundreds of requests.
 */
import * as v from 'valibot';
import type { Post } from '../../../../domain/opportunity.ts';
import type { ParsedPage } from '../../source.ts';
import { unclear } from '../../source-kit/answer.ts';
import { Count, countOf, maybe, parseItems, Text, tagsOf } from '../../source-kit/job-board.ts';
import { isoFromText, issueText } from '../../source-kit/payload.ts';
import type { PlacePage } from '../../source-kit/place-pages.ts';
import { type GitHubAccess, NAME, readGraphql } from './client.ts';
import { pricedBy, progressOn } from './labels.ts';
import { withoutComments } from './markdown.ts';
import { standingTag } from './standing.ts';

const PAGE_SIZE = 50;

export const DISCUSSION_SEARCH = `query Discussions($words: String!, $first: Int!, $after: String) {
  search(type: DISCUSSION, query: $words, first: $first, after: $after) {
    discussionCount
    pageInfo { hasNextPage endCursor }
    nodes {
      __typename
      ... on Discussion {
        id number title url body createdAt closed locked isAnswered authorAssociation
        author { __typename login url ... on User { createdAt } }
        category { name }
        labels(first: 20) { nodes { name } }
        comments { totalCount }
        repository { isArchived }
      }
    }
  }
}`;

/** @param after GitHub's cursor of the page; null for the first */
export async function discussions(
  access: GitHubAccess,
  words: string,
  after: string | null,
  signal: AbortSignal,
): Promise<PlacePage> {
  const { data, kept } = await readGraphql(access, DISCUSSION_SEARCH, { words, first: PAGE_SIZE, after }, signal);
  const answer = v.safeParse(SearchData, data);
  if (!answer.success) throw unclear(NAME, `something that is no search answer (${issueText(answer.issues)})`);
  const { nodes, pageInfo } = answer.output.search;
  const { posts, bad } = parseDiscussions(nodes);
  const next = pageInfo.hasNextPage && pageInfo.endCursor !== after ? (pageInfo.endCursor ?? null) : null;
  return { posts, bad: [...bad, ...kept.map((why) => ({ at: 'discussions', why }))], after: next };
}

const SearchData = v.looseObject({
  search: v.looseObject({
    nodes: v.array(v.unknown()),
    pageInfo: v.looseObject({ hasNextPage: v.boolean(), endCursor: v.nullish(v.string()) }),
  }),
});
/** A recorded answer, with the wrapping it had on the wire. */
const SearchAnswer = v.looseObject({ data: v.looseObject({ search: v.looseObject({ nodes: v.array(v.unknown()) }) }) });

/** Nodes of a recorded answer; null for any other. */
export function discussionsIn(answer: unknown): readonly unknown[] | null {
  return v.is(SearchAnswer, answer) ? answer.data.search.nodes : null;
}

const Name = v.nullish(v.looseObject({ name: v.nullish(v.string()) }));
/** What a page holds beside discussions has no `title` and is passed over; a node that may not be seen is null. */
const Discussion = v.looseObject({
  __typename: v.nullish(v.string()),
  id: v.pipe(v.string(), v.minLength(1)),
  title: v.string(),
  url: v.string(),
  body: Text,
  createdAt: Text,
  closed: v.nullish(v.boolean()),
  locked: v.nullish(v.boolean()),
  isAnswered: v.nullish(v.boolean()),
  authorAssociation: Text,
  author: maybe(v.looseObject({ login: v.string(), url: Text, createdAt: Text })),
  category: Name,
  labels: v.nullish(v.looseObject({ nodes: v.nullish(v.array(Name)) })),
  comments: maybe(v.looseObject({ totalCount: Count })),
  repository: v.nullish(v.looseObject({ isArchived: v.nullish(v.boolean()) })),
});

export function parseDiscussions(nodes: readonly unknown[]): ParsedPage {
  return parseItems(nodes.filter(isDiscussion), 'discussions', Discussion, postOf);
}

function isDiscussion(node: unknown): boolean {
  return node !== null && !(v.is(v.looseObject({ __typename: v.string() }), node) && node.__typename !== 'Discussion');
}

function postOf(node: v.InferOutput<typeof Discussion>): Post {
  const labels = (node.labels?.nodes ?? []).flatMap((label) => label?.name ?? []);
  const budget = pricedBy(labels);
  const { author } = node;
  return {
    source: 'github',
    nativeId: node.id,
    url: node.url,
    title: node.title,
    body: withoutComments(node.body ?? ''),
    author: author == null ? null : { name: author.login, url: author.url ?? null },
    ...(author?.createdAt == null ? {} : { authorHistory: { since: isoFromText(author.createdAt), standing: null } }),
    ...(budget === undefined ? {} : { statedBudget: budget }),
    postedAt: isoFromText(node.createdAt),
    tags: tagsOf(
      ...labels,
      'discussion',
      node.category?.name,
      node.closed === true || node.repository?.isArchived === true ? 'closed' : progressOn(labels),
      node.isAnswered === true ? 'answered' : null,
      node.locked === true ? 'locked' : null,
      standingTag(node.authorAssociation),
    ),
    replies: countOf(node.comments?.totalCount),
    // An answer there is the operator's own hand: the channel writes below issues.
    thread: null,
  };
}
