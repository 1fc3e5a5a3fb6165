/** Issues that were read before, as they stand now: the search asks for open ones, and never meets what has been closed since. */
import * as v from 'valibot';
import { isLoopError } from '../../../../errors.ts';
import type { Again, KnownPost, ParsedPage } from '../../source.ts';
import { type GitHubAccess, type IssuePlace, readGraphql, readIssue } from './client.ts';
import { parseIssues, threadOf } from './issues.ts';

/** With a token one query tells which of so many are closed, and only those are read. */
const MOST_BY_QUERY = 50;
/** Without one each is a request of sixty an hour. */
const MOST_BY_REQUEST = 5;

export function issuesAgain(access: GitHubAccess): Again {
  return {
    most: access.token === null ? MOST_BY_REQUEST : MOST_BY_QUERY,
    read: (known, signal) => readAgain(access, known, signal),
  };
}

async function readAgain(access: GitHubAccess, known: readonly KnownPost[], signal: AbortSignal): Promise<ParsedPage> {
  const places = known.flatMap(({ url }) => threadOf(url ?? '') ?? []);
  const asked = access.token === null ? places : await closedOf(access, places, signal);
  const found: unknown[] = [];
  for (const place of asked) found.push(await readIssue(access, place, signal));
  const { posts, bad } = parseIssues(found.filter((issue) => issue !== null));
  // What was moved answers under another id, and is another post.
  const ids = new Set(known.map(({ nativeId }) => nativeId));
  return { posts: posts.filter(({ nativeId }) => ids.has(nativeId)), bad };
}

const States = v.record(v.string(), v.nullish(v.looseObject({ issue: v.nullish(v.looseObject({ state: v.string() })) })));

/** An answer that cannot be read tells of none: the next run asks again. */
async function closedOf(
  access: GitHubAccess,
  places: readonly IssuePlace[],
  signal: AbortSignal,
): Promise<readonly IssuePlace[]> {
  if (places.length === 0) return [];
  const variables = Object.fromEntries(
    places.flatMap(({ owner, repo, number }, at) => [
      [`owner${at}`, owner],
      [`repo${at}`, repo],
      [`number${at}`, number],
    ]),
  );
  try {
    const { data } = await readGraphql(access, issueStates(places.length), variables, signal);
    const answer = v.safeParse(States, data);
    return answer.success ? places.filter((_, at) => answer.output[`at${at}`]?.issue?.state === 'CLOSED') : [];
  } catch (error) {
    if (isLoopError(error) && error.code === 'provider_unclear') return [];
    throw error;
  }
}

/** Costs one point. What is not there is null, beside an error that hides nothing of the others. */
export function issueStates(count: number): string {
  const each = (line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');
  return `query IssueStates(${each((at) => `$owner${at}: String!, $repo${at}: String!, $number${at}: Int!, `)}) {
${each((at) => `  at${at}: repository(owner: $owner${at}, name: $repo${at}) { issue(number: $number${at}) { state } }\n`)}}`;
}
