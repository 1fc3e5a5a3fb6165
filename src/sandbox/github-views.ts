/** Issues, comments and users as GitHub shows them on the wire: every field that its description requires. */
import type { SamplePost } from './sample-posts.ts';

export type Issue = SamplePost & {
  readonly place: Extract<SamplePost['place'], { readonly kind: 'github' }>;
};

export interface Comment {
  readonly id: number;
  readonly issue: string;
  readonly login: string;
  readonly body: string;
  readonly at: string;
}

/** Whom the sandbox token belongs to. */
export const LOGIN = 'sam-sandbox';

/** An issue, with the comments left on it in the sandbox counted in. */
export function issueView(issue: Issue, comments: readonly Comment[], born: Date, origin: string): Record<string, unknown> {
  const { owner, repo, labels } = issue.place;
  const url = `${origin}/repos/${owner}/${repo}/issues/${issue.id}`;
  const at = createdAt(issue, born);
  return {
    id: 2_000_000_000 + Number(issue.id),
    node_id: `I_sandbox${issue.id}`,
    number: Number(issue.id),
    url,
    repository_url: `${origin}/repos/${owner}/${repo}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: `https://github.com/${owner}/${repo}/issues/${issue.id}`,
    title: issue.title,
    body: issue.text,
    user: userView(issue.author, origin),
    labels: labels.map((name, index) => ({
      id: 1_000 + index,
      node_id: `LA_sandbox${index}`,
      url: `${origin}/repos/${owner}/${repo}/labels/${encodeURIComponent(name)}`,
      name,
      color: 'ededed',
      default: false,
      description: null,
    })),
    state: 'open',
    state_reason: null,
    locked: false,
    active_lock_reason: null,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.replies + comments.length,
    created_at: at,
    updated_at: comments[comments.length - 1]?.at ?? at,
    closed_at: null,
    author_association: 'MEMBER',
    performed_via_github_app: null,
    reactions: reactionsView(url),
  };
}

/** A comment on an issue. */
export function commentView(comment: Comment, origin: string): Record<string, unknown> {
  const [repository = '', number = ''] = comment.issue.split('#');
  const url = `${origin}/repos/${repository}/issues/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `IC_sandbox${comment.id}`,
    url,
    html_url: `https://github.com/${repository}/issues/${number}#issuecomment-${comment.id}`,
    issue_url: `${origin}/repos/${repository}/issues/${number}`,
    body: comment.body,
    user: userView(comment.login, origin),
    created_at: comment.at,
    updated_at: comment.at,
    author_association: 'NONE',
    performed_via_github_app: null,
    reactions: reactionsView(url),
  };
}

function userView(login: string, origin: string): Record<string, unknown> {
  const url = `${origin}/users/${login}`;
  return {
    login,
    id: 500 + login.length,
    node_id: `U_sandbox${login}`,
    avatar_url: 'https://avatars.githubusercontent.com/u/500?v=4',
    gravatar_id: '',
    url,
    html_url: `https://github.com/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'User',
    user_view_type: 'public',
    site_admin: false,
  };
}

/** The user whom the token belongs to. */
export function selfView(origin: string): Record<string, unknown> {
  return {
    ...userView(LOGIN, origin),
    name: 'Sam Sandbox',
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 3,
    public_gists: 0,
    followers: 1,
    following: 1,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2020-01-01T00:00:00Z',
  };
}

function reactionsView(url: string): Record<string, unknown> {
  const none = { '+1': 0, '-1': 0, laugh: 0, hooray: 0, confused: 0, heart: 0, rocket: 0, eyes: 0 };
  return { url: `${url}/reactions`, total_count: 0, ...none };
}

/** When the post was made: ISO 8601 UTC, whole seconds. */
export function createdAt(issue: Pick<SamplePost, 'hoursAgo'>, born: Date): string {
  return `${new Date(born.getTime() - issue.hoursAgo * 3_600_000).toISOString().slice(0, 19)}Z`;
}
