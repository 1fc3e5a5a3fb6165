/** What loop asks of GitHub's GraphQL, and what the stand-in answers, held against the official schema. */
import { readFileSync } from 'node:fs';
import { buildSchema, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Post } from '../../src/domain/opportunity.ts';
import type { Query } from '../../src/engines/discovery/source.ts';
import { DISCUSSION_SEARCH } from '../../src/engines/discovery/sources/github/discussions.ts';
import { ISSUE_DETAILS } from '../../src/engines/discovery/sources/github/issues.ts';
import { issueStates } from '../../src/engines/discovery/sources/github/known-issues.ts';
import { createGitHub } from '../../src/engines/discovery/sources/github.ts';
import { createNet } from '../../src/system/net.ts';
import { shared, sharedPath } from '../shared.ts';
import { type Fixture, openFixture } from './fixture.ts';

let fixture: Fixture;

beforeEach(async () => {
  fixture = await openFixture();
});
afterEach(() => fixture.close());

async function ask(body: unknown, token: string = fixture.sandbox.secrets.GITHUB_TOKEN): Promise<{ status: number; data: Json }> {
  const response = await fetch(`${fixture.sandbox.bases.github}/graphql`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { authorization: `token ${token}`, 'user-agent': 'test' },
  });
  return { status: response.status, data: (await response.json()) as Json };
}

type Json = Readonly<Record<string, unknown>>;

describe('the stand-in of GitHub’s GraphQL', () => {
  it('is read by the source: one discussion, and the author of an issue', async () => {
    const source = createGitHub({
      net: createNet(),
      base: fixture.sandbox.bases.github,
      token: fixture.sandbox.secrets.GITHUB_TOKEN,
      searches: ['label:bounty'],
      discussions: ['"looking for a freelancer"'],
    });
    const posts: Post[] = [];
    const query: Query = { words: null, since: null, limit: 100 };
    for (let cursor: string | null = null, isFirst = true; isFirst || cursor !== null; isFirst = false) {
      const page = await source.search(query, cursor, new AbortController().signal);
      expect(page.bad).toEqual([]);
      posts.push(...page.posts);
      cursor = page.next;
    }
    expect(posts).toMatchObject([
      { nativeId: '2000000412', authorHistory: { since: '2019-05-04T09:00:00.000Z' }, thread: { kind: 'github_issue' } },
      {
        nativeId: 'D_sandbox87',
        url: 'https://github.com/tidepool-charts/tidepool/discussions/87',
        statedBudget: { minMinor: 45_000, maxMinor: 45_000, currency: 'USD', unit: 'fixed' },
        tags: ['$450', 'discussion', 'Jobs', 'by a member'],
        thread: null,
      },
    ]);
  });

  it('refuses a stranger, what is no JSON, and every query that it does not know', async () => {
    expect((await ask({ query: DISCUSSION_SEARCH }, 'ghp_wrong')).status).toBe(401);
    expect((await ask('{')).status).toBe(400);
    expect(await ask({ query: 'mutation { addStar { clientMutationId } }' })).toMatchObject({
      status: 200,
      data: { data: null, errors: [{ message: expect.stringContaining('mutation') }] },
    });
  });
});

it('issues of the sample are open, and what is not there is null', async () => {
  const variables = { owner0: 'no', repo0: 'where', number0: 1, owner1: 'reportkit', repo1: 'reportkit', number1: 412 };
  const { data } = await ask({ query: issueStates(2), variables });
  expect(data).toEqual({ data: { at0: null, at1: { issue: { state: 'OPEN' } } } });
});

describe.skipIf(shared.skip)('GitHub’s GraphQL schema', () => {
  const schema = (): GraphQLSchema =>
    buildSchema(readFileSync(sharedPath('specs', 'github', 'graphql-schema.octokit-15.26.1.graphql'), 'utf8'), {
      // It declares two fields twice, word for word.
      assumeValidSDL: true,
    });

  it('knows the queries of the source, and the answers of the stand-in hold what it promises and no more', async () => {
    const described = schema();
    const answers = [
      [DISCUSSION_SEARCH, { words: '"looking for a freelancer" is:open', first: 50, after: null }],
      [ISSUE_DETAILS, { ids: ['I_sandbox412', 'I_unknown'] }],
    ] as const;
    for (const [query, variableValues] of answers) {
      const document = parse(query);
      expect(validate(described, document)).toEqual([]);
      const { data } = await ask({ query, variables: variableValues });
      const told = await execute({ schema: described, document, variableValues, rootValue: data['data'] });
      expect(told.errors).toBeUndefined();
      expect(JSON.parse(JSON.stringify(told.data))).toEqual(data['data']);
    }
    // Fields under other names cannot be looked up in the answer as above.
    expect(validate(described, parse(issueStates(2)))).toEqual([]);
    expect(JSON.stringify((await ask({ query: answers[0][0], variables: answers[0][1] })).data)).toContain('D_sandbox87');
  });
});
