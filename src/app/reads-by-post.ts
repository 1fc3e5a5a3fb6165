/** What goes by POST and changes nothing all the same: a dry run lets it through, and nothing else. */

/**
 * Reddit's OAuth token and Bluesky's session: they are asked for by POST and post nothing. https://github.com/reddit-archive/reddit/wiki/OAuth2,
 * https://docs.bsky.app/docs/api/com-atproto-server-create-session. And queries of GitHub's GraphQL, whose mutations go to the same address.
 * The stand-in of Bluesky has its path under `/bluesky`; a GitHub server of one's own has `/api/graphql`.
 * @param body the body where it is text; null for any other
 */
export function isReadByPost({ pathname }: URL, body: string | null): boolean {
  if (pathname === '/graphql' || pathname === '/api/graphql') return body !== null && isGraphqlQuery(body);
  return pathname === '/api/v1/access_token' || /^(?:\/bluesky)?\/xrpc\/com\.atproto\.server\.createSession$/.test(pathname);
}

/** A document that holds queries and fragments and no other definition, whole and in words: none by its hash, no batch of several. */
function isGraphqlQuery(body: string): boolean {
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch {
    return false;
  }
  if (typeof request !== 'object' || request === null || !('query' in request) || typeof request.query !== 'string') return false;
  const definitions = definitionsOf(request.query) ?? [];
  const isRead = (word: string): boolean => word === '{' || word === 'query';
  return definitions.some(isRead) && definitions.every((word) => isRead(word) || word === 'fragment');
}

/** Strings and comments may hold any word, and are passed over: https://spec.graphql.org/October2021/#sec-Appendix-Grammar-Summary.Lexical-Tokens */
const TOKEN = /"""(?:[^"\\]|\\"""|\\|"(?!""))*"""|"(?:[^"\\\n\r]|\\.)*"|#[^\n\r]*|[_A-Za-z]\w*|\s+|[^\s\w"#]|\d+/y;

/** The first token of each definition: `query`, `mutation`, `fragment`, or `{` for a query without a name. Null for what is no document. */
function definitionsOf(document: string): readonly string[] | null {
  const firsts: string[] = [];
  const open: string[] = [];
  let isBetween = true;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < document.length) {
    const token = TOKEN.exec(document)?.[0];
    if (token === undefined) return null;
    if (/^[\s#,\ufeff]/.test(token)) continue;
    if (isBetween) firsts.push(token);
    isBetween = false;
    if (token === '{' || token === '(' || token === '[') open.push(token);
    else if (token === '}' || token === ')' || token === ']') {
      if (open.pop() !== OPENERS[token]) return null;
      // Only the braces of its selection end a definition; those of a default value stand within its brackets.
      isBetween = token === '}' && open.length === 0;
    }
  }
  return isBetween && open.length === 0 ? firsts : null;
}

const OPENERS = { '}': '{', ')': '(', ']': '[' } as const;
