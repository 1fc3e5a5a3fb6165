/** GitHub's GraphQL as far as loop asks: the search of discussions, and details of issues by their node ids. https://docs.github.com/graphql */
import { createdAt, type Issue } from './github-views.ts';
import { type Answer, json, type SandboxRequest } from './http-server.ts';
import type { SamplePost } from './sample-posts.ts';

export type Discussion = SamplePost & {
  readonly place: Extract<SamplePost['place'], { readonly kind: 'github' }> & { readonly category: string };
};

export interface GraphqlWorld {
  readonly issues: readonly Issue[];
  readonly discussions: readonly Discussion[];
  readonly born: Date;
  /** Whether a post fits a search in GitHub's syntax. */
  readonly matcher: (query: string, born: Date) => (post: Issue | Discussion) => boolean;
}

/** Answers the three queries, in exactly the fields they name. As GitHub does, all else is an error inside an answer of 200. */
export function graphql(world: GraphqlWorld, { body }: SandboxRequest, headers: Record<string, string>): Answer {
  const request = requestIn(body);
  if (request === null)
    return json(400, { message: 'Problems parsing JSON', documentation_url: 'https://docs.github.com/graphql' });
  const { query, variables } = request;
  if (query.startsWith('query Discussions(')) return json(200, { data: found(world, variables) }, headers);
  if (query.startsWith('query IssueDetails(')) return json(200, { data: detailed(world, variables) }, headers);
  if (query.startsWith('query IssueStates(')) return json(200, { data: states(world, variables) }, headers);
  const message = `the sandbox does not know this query: ${query.slice(0, 60)}`;
  return json(200, { data: null, errors: [{ type: 'UNPROCESSABLE', message }] }, headers);
}

interface GraphqlRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

function requestIn(body: string): GraphqlRequest | null {
  try {
    const { query, variables } = JSON.parse(body) as { query?: unknown; variables?: Record<string, unknown> };
    return typeof query === 'string' ? { query: query.trim(), variables: variables ?? {} } : null;
  } catch {
    return null;
  }
}

function found({ discussions, born, matcher }: GraphqlWorld, variables: GraphqlRequest['variables']): unknown {
  const matching = discussions.filter(matcher(String(variables['words'] ?? ''), born)).sort((a, b) => a.hoursAgo - b.hoursAgo);
  const from = Number(variables['after'] ?? 0) || 0;
  const to = from + Math.min(100, Number(variables['first']) || 0);
  const hasNextPage = to < matching.length;
  return {
    search: {
      discussionCount: matching.length,
      pageInfo: { hasNextPage, endCursor: matching.length === 0 ? null : String(to) },
      nodes: matching.slice(from, to).map((post) => discussionView(post, born)),
    },
  };
}

function discussionView(post: Discussion, born: Date): unknown {
  const { owner, repo, labels, category } = post.place;
  return {
    __typename: 'Discussion',
    id: `D_sandbox${post.id}`,
    number: Number(post.id),
    title: post.title,
    url: `https://github.com/${owner}/${repo}/discussions/${post.id}`,
    body: post.text,
    createdAt: createdAt(post, born),
    closed: false,
    locked: false,
    isAnswered: false,
    authorAssociation: 'MEMBER',
    author: { ...userView(), login: post.author, url: `https://github.com/${post.author}` },
    category: { name: category },
    labels: { nodes: labels.map((name) => ({ name })) },
    comments: { totalCount: post.replies },
    repository: { isArchived: false },
  };
}

function detailed({ issues, born }: GraphqlWorld, variables: GraphqlRequest['variables']): unknown {
  const ids: readonly unknown[] = Array.isArray(variables['ids']) ? variables['ids'] : [];
  return {
    nodes: ids.map((id) => {
      const issue = issues.find((one) => `I_sandbox${one.id}` === id);
      if (issue === undefined) return null;
      const labelled = issue.place.labels.map((name) => ({
        __typename: 'LabeledEvent',
        createdAt: createdAt(issue, born),
        label: { name },
      }));
      const [pulls, timeline] = [{ nodes: [] }, { nodes: labelled }];
      return { __typename: 'Issue', id, author: userView(), closedByPullRequestsReferences: pulls, timelineItems: timeline };
    }),
  };
}

/** Issues of the sample stay open. */
function states({ issues }: GraphqlWorld, variables: GraphqlRequest['variables']): unknown {
  const asked = Object.keys(variables).flatMap((name) => /^number(\d+)$/.exec(name)?.[1] ?? []);
  const isThere = (at: string): boolean =>
    issues.some(
      ({ id, place: { owner, repo } }) =>
        Number(id) === variables[`number${at}`] && owner === variables[`owner${at}`] && repo === variables[`repo${at}`],
    );
  return Object.fromEntries(asked.map((at) => [`at${at}`, isThere(at) ? { issue: { state: 'OPEN' } } : null]));
}

function userView(): { readonly __typename: string; readonly createdAt: string } {
  return { __typename: 'User', createdAt: '2019-05-04T09:00:00Z' };
}
