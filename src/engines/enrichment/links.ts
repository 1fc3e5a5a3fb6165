/** Web addresses in text, and what the certain ones say about how to reach a person. */
import type { ContactKind, ContactUse } from '../../domain/contact.ts';
import { isAlphanumeric, isHidden, isSpaceOrEnd, type Span } from './characters.ts';

export interface Link extends Span {
  /** Lower-case host without `www.` or a mobile prefix. */
  readonly host: string;
  /** Path segments, not decoded. */
  readonly path: readonly string[];
  readonly url: URL;
}

export interface FoundHandle extends Span {
  readonly kind: ContactKind;
  readonly value: string;
  readonly confidence: number;
  /** The most this find can mean whatever stands around it: a link to one tweet is no invitation to write to its author. */
  readonly most: ContactUse;
}

const LONGEST = 2048;
const LONGEST_HOST = 80;

/** Hosts that are recognised without `https://` in front. */
const BARE_HOSTS = new Set(
  (
    'x.com twitter.com linkedin.com github.com reddit.com t.me telegram.me wa.me discord.gg discord.com calendly.com cal.com bsky.app instagram.com ' +
    'news.ycombinator.com savvycal.com tidycal.com zcal.co'
  ).split(' '),
);

/**
 * The link whose `://` or (without a scheme) first slash stands at `mark`; null where there is none. The span of any scheme is returned,
 * so that nothing inside it is read as a mailbox; `link` is null unless it is a web address.
 */
export function linkAround(
  text: string,
  mark: number,
  floor: number,
): { readonly span: Span; readonly link: Link | null } | null {
  const hasScheme = text[mark] === ':';
  const start = hasScheme ? schemeStart(text, mark, floor) : hostStart(text, mark, floor);
  if (start === mark) return null;
  if (!hasScheme && !BARE_HOSTS.has(bareHost(text.slice(start, mark).toLowerCase()))) return null;
  const end = linkEnd(text, hasScheme ? mark + 3 : mark);
  const written = text.slice(start, end);
  const span = { start, end };
  if (isShortened(text, end) || (hasScheme && !/^https?$/i.test(text.slice(start, mark)))) return { span, link: null };
  const url = end - start > LONGEST ? null : parsed(hasScheme ? written : `https://${written}`);
  if (url === null || url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return { span, link: null };
  const path = url.pathname.split('/').filter((segment) => segment !== '');
  return { span, link: { ...span, host: bareHost(url.hostname), path, url } };
}

/** `https://acme.co/jobs/17…`: the page showed only the beginning of the address. */
function isShortened(text: string, end: number): boolean {
  return text[end] === '…' || text.startsWith('...', end);
}

function schemeStart(text: string, mark: number, floor: number): number {
  let i = mark;
  while (i > floor && mark - i < 12 && isAlphanumeric(text.charCodeAt(i - 1))) i--;
  // “herehttps://…”: text ran into the link.
  const scheme = /https?$/i.exec(text.slice(i, mark));
  return scheme === null ? i : mark - scheme[0].length;
}

function hostStart(text: string, mark: number, floor: number): number {
  let i = mark;
  while (i > floor && mark - i <= LONGEST_HOST) {
    const code = text.charCodeAt(i - 1);
    if (!isAlphanumeric(code) && code !== 0x2e && code !== 0x2d) break;
    i--;
  }
  const before = text.charCodeAt(i - 1);
  return before === 0x40 || before === 0x5f || before === 0x2f ? mark : i;
}

function linkEnd(text: string, from: number): number {
  let end = from;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    if (isSpaceOrEnd(code) || isHidden(code) || code < 0x21 || code === 0x3c || code === 0x3e || code === 0x22 || code === 0x60)
      break;
    if (
      code === 0x7c ||
      code === 0x5c ||
      code === 0x5e ||
      (code >= 0x201c && code <= 0x201f) ||
      (code >= 0x3001 && code <= 0x3011) ||
      code >= 0xff00
    )
      break;
    // `](` ends a Markdown link's text, and the address in it.
    if (code === 0x5d && text.charCodeAt(end + 1) === 0x28) break;
  }
  return trimmedEnd(text, from, end);
}

/** Without closing punctuation; a bracket stays where its partner stands in the link. One pass. */
function trimmedEnd(text: string, from: number, to: number): number {
  const depth = { round: 0, square: 0, curly: 0 };
  for (let i = from; i < to; i++) {
    const mark = text[i];
    if (mark === '(') depth.round++;
    else if (mark === ')') depth.round--;
    else if (mark === '[') depth.square++;
    else if (mark === ']') depth.square--;
    else if (mark === '{') depth.curly++;
    else if (mark === '}') depth.curly--;
  }
  let end = to;
  while (end > from) {
    const mark = text[end - 1] ?? '';
    if (mark === ')' && depth.round < 0) depth.round++;
    else if (mark === ']' && depth.square < 0) depth.square++;
    else if (mark === '}' && depth.curly < 0) depth.curly++;
    else if (!".,;:!?'*_~’…".includes(mark)) break;
    end--;
  }
  return end;
}

function parsed(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}

function bareHost(host: string): string {
  return host.replace(/^(?:www|m|mobile|old|new|np|[a-z]{2})\.(?=[a-z0-9-]+\.)/, '');
}

/** The person or organisation a link certainly leads to; null for every other link. `author` is the poster's name, lower case. */
export function handleOf(link: Link, author: string | null): FoundHandle | null {
  const { start, end, host, path } = link;
  const [first = '', second = ''] = path;
  const handle = (kind: ContactKind, value: string, confidence = 0.95, most: ContactUse = 'asked'): FoundHandle => ({
    kind,
    value,
    start,
    end,
    confidence,
    most,
  });
  switch (host) {
    case 'x.com':
    case 'twitter.com': {
      const name = xName(link);
      if (name === null) return null;
      return path.length > 1 ? handle('x', name, 0.6, 'seen') : handle('x', name);
    }
    case 'linkedin.com':
      if ((first !== 'in' && first !== 'company' && first !== 'pub') || second === '') return null;
      return handle('linkedin', linkedinPage(path), 0.95, first === 'company' ? 'published' : 'asked');
    case 'github.com': {
      const login = githubLogin(first);
      if (login === null) return null;
      if (path.length === 1) return handle('github', login);
      return login === author ? handle('github', login, 0.8, 'published') : null;
    }
    case 'gist.github.com':
      return githubLogin(first) === author && author !== null ? handle('github', author, 0.8, 'published') : null;
    case 'reddit.com':
      return (first === 'user' || first === 'u') && isRedditName(second) ? handle('reddit', second.toLowerCase()) : null;
    case 'news.ycombinator.com': {
      const id = link.url.searchParams.get('id') ?? '';
      return first === 'user' && /^[A-Za-z0-9_-]{2,15}$/.test(id) ? handle('hackernews', id) : null;
    }
    case 'bsky.app':
      return first === 'profile' && /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(second)
        ? handle('bluesky', second.toLowerCase(), path.length > 2 ? 0.6 : 0.95, path.length > 2 ? 'seen' : 'asked')
        : null;
    case 'instagram.com':
      return path.length === 1 && isInstagramName(first) ? handle('instagram', first.toLowerCase()) : null;
    case 't.me':
    case 'telegram.me':
      return path.length === 1 && isTelegramName(first) ? handle('telegram', first.toLowerCase()) : null;
    case 'wa.me':
      return /^\+?[1-9]\d{6,14}$/.test(first) ? handle('whatsapp', `+${first.replace('+', '')}`) : null;
    case 'discord.gg':
      return path.length === 1 ? invite(first) : null;
    case 'discord.com':
    case 'discordapp.com':
      return first === 'invite' && path.length === 2 ? invite(second) : null;
    case 'calendly.com':
    case 'cal.com':
    case 'savvycal.com':
    case 'tidycal.com':
    case 'zcal.co':
      return first === '' || RESERVED_CALENDAR.has(first.toLowerCase()) ? null : handle('calendar', link.url.href);
    case 'calendar.app.google':
      return first === '' ? null : handle('calendar', link.url.href);
    default:
      return mastodon(link);
  }

  function invite(code: string): FoundHandle | null {
    return /^[A-Za-z0-9-]{2,32}$/.test(code) ? handle('discord', `https://discord.gg/${code}`, 0.9) : null;
  }

  function mastodon({ path: [user = ''], host: server }: Link): FoundHandle | null {
    const isServer = MASTODON_SERVERS.has(server) || /(?:^|[.-])(?:mastodon|mstdn)[.-]/.test(server);
    const name = /^@(\w{1,30})$/.exec(user)?.[1];
    return isServer && name !== undefined
      ? handle('mastodon', `${name.toLowerCase()}@${server}`, 0.9, path.length > 1 ? 'seen' : 'asked')
      : null;
  }
}

/** The old public pages (`pub/jo-doe/20/22b/638`) need all of their path, the others two parts. */
function linkedinPage(path: readonly string[]): string {
  const parts = path[0] === 'pub' ? path.slice(0, 5) : path.slice(0, 2);
  return `https://www.linkedin.com/${parts.join('/').toLowerCase()}`;
}

const RESERVED_X = new Set(
  'home search hashtag i intent share explore settings messages notifications login signup tos privacy about jobs compose download following followers who_to_follow'.split(
    ' ',
  ),
);

function xName({ path, url }: Link): string | null {
  // The old form of a profile link: twitter.com/#!/name
  const written = path.length === 0 && url.hash.startsWith('#!/') ? (url.hash.slice(3).split('/')[0] ?? '') : (path[0] ?? '');
  const name = written.replace(/^(?:@|%40)/, '').toLowerCase();
  return isXName(name) && !RESERVED_X.has(name) ? name : null;
}

const RESERVED_GITHUB = new Set(
  (
    'about account actions advisories apps api blog business careers codespaces collections community contact copilot customer-stories dashboard discussions ' +
    'docs enterprise events explore features gist git-guides github home issues join login logout marketplace mobile new nonprofit notifications open-source ' +
    'organizations orgs pages partners premium-support pricing pulls readme repositories search security sessions settings showcases signup site skills solutions ' +
    'sponsors stars status support team teams terms topics trending users watching wiki'
  ).split(' '),
);

function githubLogin(name: string): string | null {
  const login = name.toLowerCase();
  return isGithubName(login) && !RESERVED_GITHUB.has(login) ? login : null;
}

const RESERVED_CALENDAR = new Set(
  'about app apps blog contact docs download enterprise event-types help integrations login pages pricing resources signup teams templates'.split(
    ' ',
  ),
);
const MASTODON_SERVERS = new Set(
  'fosstodon.org hachyderm.io infosec.exchange mas.to techhub.social indieweb.social universeodon.com toot.cafe toot.community ruby.social phpc.social mathstodon.xyz'.split(
    ' ',
  ),
);

/** https://help.x.com/en/managing-your-account/x-username-rules */
export function isXName(name: string): boolean {
  return /^[A-Za-z0-9_]{2,15}$/.test(name) && /[A-Za-z]/.test(name);
}

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
export function isGithubName(name: string): boolean {
  return name.length <= 39 && /^[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/.test(name);
}

export function isRedditName(name: string): boolean {
  return /^[A-Za-z0-9_-]{3,20}$/.test(name) && !/^(?:automoderator|username|deleted|me|user)$/i.test(name);
}

/** https://core.telegram.org/method/account.checkUsername */
export function isTelegramName(name: string): boolean {
  return (
    /^[A-Za-z][A-Za-z0-9_]{4,31}$/.test(name) &&
    !/^(?:joinchat|addstickers|share|proxy|socks|addlist|login|setlanguage)$/i.test(name)
  );
}

export function isInstagramName(name: string): boolean {
  return (
    /^[A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?$/.test(name) &&
    !/^(?:p|reel|reels|explore|accounts|stories|about|tv|direct)$/i.test(name)
  );
}
