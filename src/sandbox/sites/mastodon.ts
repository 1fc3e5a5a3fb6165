/** A server of Mastodon, as far as it shows hashtags: https://docs.joinmastodon.org/methods/timelines/#tag */
import { json } from '../http-server.ts';
import type { Site, SiteOptions } from '../sites.ts';
import { type BoardPost, boardPosts } from './board-posts.ts';
import { countIn, escaped, numericId, paragraphs, pieces } from './social-posts.ts';

/** Where its posts live: the same address in every run, whatever port the stand-in got. */
const HOME = 'https://social.example';

/** Answers `/api/v1/timelines/tag/:hashtag` with the sample posts of the source `mastodon`, page by page. */
export function createMastodonSite(options: SiteOptions): Site {
  const { bornAt } = options;
  return ({ path, query, origin }) => {
    const found = /^\/api\/v1\/timelines\/tag\/([^/]{1,100})$/.exec(path);
    if (found === null) return json(404, { error: 'Record not found' });
    const hashtag = decodeURIComponent(found[1] ?? '').toLowerCase();
    const tagged = boardPosts(options, 'mastodon').filter((post) => tagsOf(post).includes(hashtag));
    const limit = countIn(query.get('limit'), 20, 40);
    const maxId = query.get('max_id');
    const sinceId = query.get('since_id');
    const page = tagged
      .filter((post) => (maxId === null || idOf(post) < BigInt(maxId)) && (sinceId === null || idOf(post) > BigInt(sinceId)))
      .slice(0, limit);
    const link = (name: string, rel: string, post: BoardPost): string =>
      `<${origin}/mastodon${path}?limit=${limit}&${name}=${idOf(post)}>; rel="${rel}"`;
    const [first, last] = [page[0], page.at(-1)];
    const links = first && last ? { link: `${link('max_id', 'next', last)}, ${link('min_id', 'prev', first)}` } : {};
    return json(
      200,
      page.map((post) => statusOf(post)),
      { ...links, ...rateHeaders(bornAt()) },
    );
  };
}

function rateHeaders(bornAt: Date): Record<string, string> {
  const reset = new Date(bornAt.getTime() + 300_000).toISOString();
  return { 'x-ratelimit-limit': '300', 'x-ratelimit-remaining': '299', 'x-ratelimit-reset': reset };
}

/** The time in the upper bits, as Mastodon numbers what it holds: newer is larger. */
function idOf(post: BoardPost): bigint {
  return (BigInt(post.at.getTime()) << 16n) + (BigInt(numericId(post)) % 65_536n);
}

function tagsOf({ group, text }: BoardPost): readonly string[] {
  const written = pieces(text).flatMap((piece) => (piece.kind === 'tag' ? [piece.text.slice(1).toLowerCase()] : []));
  return [...new Set([group.toLowerCase(), ...written])];
}

function statusOf(post: BoardPost): unknown {
  const uri = `${HOME}/users/${post.author}/statuses/${idOf(post)}`;
  return {
    id: String(idOf(post)),
    created_at: post.at.toISOString(),
    in_reply_to_id: null,
    in_reply_to_account_id: null,
    sensitive: false,
    spoiler_text: '',
    visibility: 'public',
    language: 'en',
    uri,
    url: `${HOME}/@${post.author}/${idOf(post)}`,
    replies_count: post.replies,
    reblogs_count: 0,
    favourites_count: 0,
    quotes_count: 0,
    edited_at: null,
    content: paragraphs(post.text, (line) => inline(line)),
    reblog: null,
    application: null,
    account: accountOf(post),
    media_attachments: [],
    mentions: [],
    tags: tagsOf(post).map((name) => ({ name, url: `${HOME}/tags/${name}` })),
    emojis: [],
    card: null,
    poll: null,
  };
}

/** Links with the parts that a reader does not see, hashtags with theirs, as the server writes them. */
function inline(line: string): string {
  return pieces(line)
    .map(({ kind, text }) => {
      if (kind === 'tag') {
        const name = text.slice(1);
        return `<a href="${HOME}/tags/${name.toLowerCase()}" class="mention hashtag" rel="tag">#<span>${name}</span></a>`;
      }
      if (kind === 'text') return escaped(text);
      const [, scheme = '', rest = ''] = /^(https?:\/\/)(.*)$/.exec(text) ?? [];
      const [shown, hidden] = [rest.slice(0, 30), rest.slice(30)];
      const cut = hidden === '' ? '' : ' class="ellipsis"';
      return `<a href="${escaped(text)}" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">${scheme}</span><span${cut}>${escaped(shown)}</span><span class="invisible">${escaped(hidden)}</span></a>`;
    })
    .join('');
}

function accountOf({ author, at }: BoardPost): unknown {
  const picture = `${HOME}/avatars/original/missing.png`;
  return {
    id: String(100_000 + author.length),
    username: author,
    acct: author,
    display_name: author,
    locked: false,
    bot: false,
    discoverable: true,
    indexable: true,
    group: false,
    noindex: false,
    created_at: new Date(at.getTime() - 500 * 86_400_000).toISOString(),
    note: '',
    url: `${HOME}/@${author}`,
    uri: `${HOME}/users/${author}`,
    avatar: picture,
    avatar_static: picture,
    header: picture,
    header_static: picture,
    followers_count: 120,
    following_count: 80,
    statuses_count: 340,
    last_status_at: at.toISOString().slice(0, 10),
    emojis: [],
    roles: [],
    fields: [],
  };
}
