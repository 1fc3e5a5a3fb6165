import { describe, expect, it } from 'vitest';
import { isReadByPost } from '../../src/app/reads-by-post.ts';
import { DISCUSSION_SEARCH } from '../../src/engines/discovery/sources/github/discussions.ts';
import { ISSUE_DETAILS } from '../../src/engines/discovery/sources/github/issues.ts';
import { issueStates } from '../../src/engines/discovery/sources/github/known-issues.ts';
import { quietTime } from '../processor-time.ts';

const GRAPHQL = new URL('https://api.github.example/graphql');
const passes = (query: unknown, more: object = {}, url = GRAPHQL): boolean =>
  isReadByPost(url, JSON.stringify({ query, ...more }));

describe('what a dry run lets through by POST', () => {
  it.each([
    ['the search of discussions', DISCUSSION_SEARCH],
    ['the details of issues', ISSUE_DETAILS],
    ['the states of issues', issueStates(3)],
    ['a query without a name', '{ viewer { login } }'],
    ['a query behind comments', '# mutation {\n\ufeff, query { viewer { login } }'],
    ['words in strings', 'query { search(query: "mutation { addComment } #", block: """x\\"""} mutation {""") { n } }'],
    ['an object among the defaults', 'query Q($a: In = {b: {c: [1]}}, $d: Int) @x(y: {z: 1}) { a }'],
    ['a query and its fragments', 'fragment F on User { login } query { viewer { ...F mutation } }'],
  ])('%s', (_, query) => {
    expect(passes(query)).toBe(true);
    expect(passes(query, { variables: { body: 'mutation { x }' } }, new URL('https://git.example/api/graphql'))).toBe(true);
  });

  it.each([
    ['a mutation', 'mutation { addDiscussionComment(input: {body: "x"}) { clientMutationId } }'],
    ['a mutation with a name', 'mutation M($b: String!) { addComment(input: {body: $b}) { clientMutationId } }'],
    ['a mutation behind a query', 'query A { viewer { login } } mutation B { addStar { clientMutationId } }'],
    ['a mutation behind a query without a name', '{ viewer { login } }mutation{ addStar { clientMutationId } }'],
    ['a mutation behind a string that ends', 'query { a(b: "\\\\") { c } } mutation { d }'],
    ['a mutation behind a comment', 'query { a } # }\nmutation { d }'],
    ['a mutation behind a block string', 'query { a(b: """ " "" """) } mutation { d }'],
    ['a subscription', 'subscription { x }'],
    ['fragments alone', 'fragment F on User { login }'],
    ['a change of the schema', 'extend type Query { a: Int }'],
    ['a document that does not end', 'query { viewer { login }'],
    ['brackets that do not fit', 'query ({ a )}'],
    ['a string that does not end', 'query { a(b: "} mutation { d }'],
    ['nothing', ''],
    ['a list', [DISCUSSION_SEARCH]],
  ])('not %s', (_, query) => {
    expect(passes(query)).toBe(false);
  });

  it.each([
    ['a body that is no text', null],
    ['a body that is no JSON', DISCUSSION_SEARCH],
    ['a batch', JSON.stringify([{ query: '{ a }' }])],
    ['a query by its hash', JSON.stringify({ extensions: { persistedQuery: {} } })],
  ])('not %s', (_, body) => {
    expect(isReadByPost(GRAPHQL, body)).toBe(false);
  });

  it.each([
    ['https://www.reddit.example/api/v1/access_token', true],
    ['https://b.example/xrpc/com.atproto.server.createSession', true],
    ['http://127.0.0.1/bluesky/xrpc/com.atproto.server.createSession', true],
    ['https://b.example/xrpc/com.atproto.repo.createRecord', false],
    ['https://api.github.example/graphql/x', false],
    ['https://api.github.example/repos/a/b/issues/1/comments', false],
  ])('%s: %s', (url, expected) => {
    expect(isReadByPost(new URL(url), '{}')).toBe(expected);
  });

  it('takes time in proportion to the document', () => {
    for (const piece of ['{ a ', '"""\\', '"', '#', '(', 'query { a } ']) {
      const document = piece.repeat(50_000);
      expect(quietTime(() => passes(document))).toBeLessThan(500);
    }
  });
});
