/** An account's server of Bluesky, as far as it logs in and searches: https://docs.bsky.app/docs/api/app-bsky-feed-search-posts */
import { createHash } from 'node:crypto';
import { type Answer, json, type SandboxRequest } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts } from './board-posts.ts';
import { countIn, fitsQuery, pieces } from './social-posts.ts';

const TOKEN = 'sandbox-bluesky-session';

/** Answers the two methods that a search takes, over the sample posts of the source `bluesky`. */
export function createBlueskySite(options: SiteOptions): Site {
  const { secrets } = options;
  return (request) => {
    if (request.path === '/xrpc/com.atproto.server.createSession') {
      return logIn(request, secrets.BLUESKY_IDENTIFIER, secrets.BLUESKY_APP_PASSWORD);
    }
    if (request.path !== '/xrpc/app.bsky.feed.searchPosts') return refusal(501, 'MethodNotImplemented', 'Method Not Implemented');
    if (request.headers['authorization'] !== `Bearer ${TOKEN}`) {
      return refusal(401, 'AuthMissing', 'Authentication Required');
    }
    return search(boardPosts(options, 'bluesky'), request.query);
  };
}

function logIn({ method, body }: SandboxRequest, identifier: string, password: string): Answer {
  if (method !== 'POST') return refusal(405, 'InvalidRequest', 'Incorrect HTTP method, expected POST');
  let asked: { identifier?: unknown; password?: unknown };
  try {
    asked = JSON.parse(body) as typeof asked;
  } catch {
    return refusal(400, 'InvalidRequest', 'Input must be JSON');
  }
  if (asked.identifier !== identifier || asked.password !== password)
    return refusal(401, 'AuthenticationRequired', 'Invalid identifier or password');
  return json(200, {
    accessJwt: TOKEN,
    refreshJwt: `${TOKEN}-refresh`,
    handle: identifier,
    did: didOf(identifier),
    active: true,
  });
}

function search(posts: readonly BoardPost[], query: URLSearchParams): Answer {
  const words = query.get('q') ?? '';
  if (words.trim() === '') return refusal(400, 'InvalidRequest', 'Error: Params must have the property "q"');
  const [since, until] = [query.get('since'), query.get('until')];
  const matching = posts.filter(
    ({ text, at }) =>
      fitsQuery(text, words) && (since === null || at >= new Date(since)) && (until === null || at < new Date(until)),
  );
  const limit = countIn(query.get('limit'), 25, 100);
  const from = Number(query.get('cursor') ?? 0);
  const page = matching.slice(from, from + limit);
  const hasMore = from + limit < matching.length;
  return json(200, {
    ...(hasMore ? { cursor: String(from + limit) } : {}),
    hitsTotal: matching.length,
    posts: page.map(viewOf),
  });
}

function refusal(status: number, error: string, message: string): Answer {
  return json(status, { error, message });
}

function viewOf(post: BoardPost): unknown {
  const did = didOf(post.author);
  const { text, facets } = richText(post.text);
  return {
    uri: `at://${did}/app.bsky.feed.post/${recordKey(post)}`,
    cid: 'bafyreidfayvfuwqa7qlnopdjiqrxzs6blmoeu4rujcjtnci5beludirz2a',
    author: {
      did,
      handle: `${post.author}.example`,
      displayName: post.author,
      createdAt: new Date(post.at.getTime() - 300 * 86_400_000).toISOString(),
      labels: [],
    },
    record: {
      $type: 'app.bsky.feed.post',
      text,
      langs: ['en'],
      createdAt: post.at.toISOString(),
      ...(facets.length === 0 ? {} : { facets }),
    },
    replyCount: post.replies,
    repostCount: 0,
    likeCount: 0,
    quoteCount: 0,
    indexedAt: new Date(post.at.getTime() + 1000).toISOString(),
    labels: [],
  };
}

/** Links are shown short and lead on by a facet, which counts bytes; hashtags have one too. */
function richText(source: string): { text: string; facets: unknown[] } {
  let text = '';
  const facets: unknown[] = [];
  for (const piece of pieces(source)) {
    const byteStart = Buffer.byteLength(text);
    text += piece.kind === 'link' ? shortened(piece.text) : piece.text;
    const index = { byteStart, byteEnd: Buffer.byteLength(text) };
    if (piece.kind === 'link') facets.push({ index, features: [{ $type: 'app.bsky.richtext.facet#link', uri: piece.text }] });
    if (piece.kind === 'tag')
      facets.push({ index, features: [{ $type: 'app.bsky.richtext.facet#tag', tag: piece.text.slice(1) }] });
  }
  return { text, facets };
}

function shortened(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname === '/' ? '' : pathname;
  return path.length > 15 ? `${host}${path.slice(0, 13)}...` : `${host}${path}`;
}

/** 24 letters of base 32, always the same for a name. */
function didOf(name: string): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz234567';
  return `did:plc:${[...createHash('sha256').update(name).digest().subarray(0, 24)].map((byte) => letters[byte % 32]).join('')}`;
}

/** 13 digits of base 32 that grow with time, as apps number what they write. */
function recordKey({ at }: BoardPost): string {
  const digits = '234567abcdefghijklmnopqrstuvwxyz';
  let key = '';
  for (let rest = BigInt(at.getTime()) * 1_000_000n; key.length < 13; rest >>= 5n) key = `${digits[Number(rest & 31n)]}${key}`;
  return key;
}
