/**
 * GitHub: open issues that ask for paid work, by the search of its REST API, and with a token discussions too, by GraphQL. Comments, those
 * of bounty bots included, are not read: what a bot says of the price stands on a label as well.
 */

import type { ParsedPage, Query, Source } from '../source.ts';
import { answersIn, jsonOf, notOurs, parseRecorded, type RecordedList } from '../source-kit/payload.ts';
import { type PlacePage, readPlace } from '../source-kit/place-pages.ts';
import { type GitHubAccess, NAME } from './github/client.ts';
import { discussions, discussionsIn, parseDiscussions } from './github/discussions.ts';
import { issues, issuesIn, parseIssues, type Question } from './github/issues.ts';
import { issuesAgain } from './github/known-issues.ts';

export interface GitHubOptions extends GitHubAccess {
  /** Searches in GitHub's own syntax, run one after the other. */
  readonly searches: readonly string[];
  /** The same for discussions; they are run only with a token. */
  readonly discussions: readonly string[];
}

interface Place {
  readonly what: string;
  readonly search: string;
  readonly read: (query: Query, after: string | null, signal: AbortSignal) => Promise<PlacePage>;
}

export function createGitHub(options: GitHubOptions): Source {
  const { token, base } = options;
  const ofDiscussions = token === null ? [] : options.discussions;
  const places: readonly Place[] = [
    ...options.searches.map(
      (search): Place => ({
        what: 'issues',
        search,
        read: (query, after, signal) => issues(options, issueQuestion(search, query, token !== null), after, signal),
      }),
    ),
    ...ofDiscussions.map(
      (search): Place => ({
        what: 'discussions',
        search,
        read: (query, after, signal) => discussions(options, discussionQuery(search, query), after, signal),
      }),
    ),
  ];
  return {
    id: 'github',
    needs: [],
    search: (asked, cursor, signal) =>
      readPlace({
        setting: 'sources.github.searches',
        places,
        query: asked,
        cursor,
        nameOf: ({ what, search }) => `${what}, search ${search}`,
        hostOf: () => base,
        read: ({ read }, after, query) => read(query, after, signal),
      }),
    again: issuesAgain(options),
    parse: (payload) => parseGitHub(jsonOf(payload, NAME)),
  };
}

/**
 * The configured search, narrowed to open issues of living repositories, the wanted words and time. Bounties are put on old issues too: where
 * it can be told when a label was put on, what was changed is asked for, and what got its label before is left out.
 */
function issueQuestion(search: string, query: Query, tellsLabels: boolean): Question {
  const labels = labelsIn(search);
  const by = tellsLabels && labels.length > 0 ? 'updated' : 'created';
  const narrowing = [
    ...(/\bis:(?:issue|pr|pull-request)\b|\btype:/.test(search) ? [] : ['is:issue']),
    ...(/\b(?:state|is):(?:open|closed)\b/.test(search) ? [] : ['state:open']),
    ...(/\barchived:/.test(search) ? [] : ['archived:false']),
  ];
  return { q: joined(search, query, narrowing, by), by, labels, since: query.since };
}

/** Names that a search asks for, in small letters: `label:bounty`, `label:"help wanted"`, `label:bounty,paid`; not `-label:x`. */
function labelsIn(search: string): readonly string[] {
  const found = search.matchAll(
    /(?:^|[\s(])label:((?:"[^"]{1,100}"|[^\s",()]{1,100})(?:,(?:"[^"]{1,100}"|[^\s",()]{1,100})){0,20})/gi,
  );
  return [...found]
    .flatMap(([, names = '']) => names.toLowerCase().match(/"[^"]+"|[^,]+/g) ?? [])
    .map((name) => name.replaceAll('"', ''));
}

/** The same for discussions, whose search knows no `state:` (https://docs.github.com/search-github/searching-on-github/searching-discussions). */
function discussionQuery(search: string, query: Query): string {
  return joined(search, query, /\bis:(?:open|closed)\b/.test(search) ? [] : ['is:open'], 'created');
}

function joined(search: string, { words, since }: Query, narrowing: readonly string[], by: Question['by']): string {
  const dated = since === null ? [] : [`${by}:>=${since.replace(/\.\d+Z$/, 'Z')}`];
  return [search, ...narrowing, ...(words === null ? [] : [words]), ...dated].join(' ');
}

/** Accepts search answers of both APIs, a list of issues, and recorded exchanges with any of them inside. */
function parseGitHub(payload: unknown): ParsedPage {
  const lists = answersIn(payload).flatMap((answer): readonly RecordedList[] => {
    const [found, nodes] = [issuesIn(answer), discussionsIn(answer)];
    return [
      ...(found === null ? [] : [{ items: found, parse: (items: readonly unknown[]) => parseIssues(items) }]),
      ...(nodes === null ? [] : [{ items: nodes, parse: parseDiscussions }]),
    ];
  });
  if (lists.length === 0) throw notOurs(NAME, 'it holds no search answer and no list of issues');
  return parseRecorded(NAME, lists);
}
