/** What a link says about how to reach a person: a profile, a booking page, the poster's own site or the page to apply at. */
import type { ContactKind, ContactUse } from '../../domain/contact.ts';
import type { Span } from './characters.ts';
import type { LinkSpan } from './link-spans.ts';
import { ID_FORMS, RESERVED } from './platform-table.ts';
import { hostOf, type PlatformPage, pageOf } from './platforms.ts';
import type { SiteReader } from './sites.ts';

export interface FoundHandle extends Span {
  readonly kind: ContactKind;
  readonly value: string;
  readonly confidence: number;
  /** The most this find can mean whatever stands around it: a community's door is no invitation to write to its members. */
  readonly most: ContactUse;
  /** Set where the link itself says what it is for, and the words around it need not be asked. */
  readonly use?: ContactUse;
  /** Other mailboxes of the same list: `{jo,kim}@acme.co`. */
  readonly also?: readonly FoundHandle[];
}

const JOB_PAGES = new Set(['linkedin', 'weworkremotely', 'remoteok']);

/** The contact a link is; null for every other link. `author` is the poster's name, lower case; without `siteUse` no link is a website. */
export function contactOfLink(
  text: string,
  link: LinkSpan,
  author: string | null,
  siteUse: SiteReader | null,
): FoundHandle | null {
  if (link.isShortened) return null;
  const host = hostOf(text, link);
  const page = pageOf(text, link, host);
  if (page !== null) {
    if (page.platform === 'x' && page.what === 'post') return authorOfPost(text, link, author);
    if (page.contact !== null) return contactOfPage(text, link, page, page.contact);
    // A job's page may be the place to apply at.
    if (!JOB_PAGES.has(page.platform ?? '')) return null;
  }
  const { start, end } = link;
  const path = text.slice(link.hostEnd, end);
  if (host === 'github.com' || host === 'gist.github.com') return ownRepository(link, path, author);
  const server = mastodonAccount(host, path);
  if (server !== null) return { kind: 'mastodon', value: server, start, end, confidence: 0.9, most: 'asked' };
  const use = siteUse === null ? null : siteUse(link, host);
  const value = use === null ? null : addressOf(text, link);
  return use === null || value === null
    ? null
    : { kind: 'website', value, start, end, confidence: use.confidence, most: use.use, use: use.use };
}

function contactOfPage(text: string, link: LinkSpan, page: PlatformPage, kind: ContactKind): FoundHandle | null {
  const { start, end } = link;
  const value = valueFrom(text, link, page, kind);
  if (value === null) return null;
  const isSomebody = page.what === 'profile';
  const confidence = kind === 'website' ? 0.9 : kind === 'discord' ? 0.9 : 0.95;
  return { kind, value, start, end, confidence, most: isSomebody || kind === 'discord' ? 'asked' : 'published' };
}

function valueFrom(text: string, link: LinkSpan, { id, url }: PlatformPage, kind: ContactKind): string | null {
  switch (kind) {
    case 'linkedin':
    case 'website':
    case 'discord':
      return url;
    case 'calendar':
      return addressOf(text, link);
    default:
      return id;
  }
}

/** A link to one post on X names its author, whom it does not invite to write to. */
function authorOfPost(text: string, link: LinkSpan, author: string | null): FoundHandle | null {
  const { start, end, hostEnd } = link;
  const name = (text.slice(hostEnd, end).split('/', 2)[1] ?? '').toLowerCase();
  if (ID_FORMS['x']?.is.test(name) !== true || RESERVED['x']?.has(name) === true) return null;
  return { kind: 'x', value: name, start, end, confidence: 0.6, most: name === author ? 'published' : 'seen' };
}

/** The link as an absolute URL, without the backslashes of Markdown. */
function addressOf(text: string, { start, end, hostStart, hasScheme }: LinkSpan): string | null {
  const written = (
    hasScheme ? text.slice(start, end).replace(/^hxxp/i, 'http') : `https://${text.slice(hostStart, end)}`
  ).replaceAll('\\', '');
  const url = written.length > 2048 ? null : URL.parse(written);
  if (url === null) return null;
  const { href, username, password, protocol } = url;
  return username !== '' || password !== '' || (protocol !== 'https:' && protocol !== 'http:') ? null : href;
}

/** Somebody's repository names its owner; only the poster's own says who posts. */
function ownRepository({ start, end }: LinkSpan, path: string, author: string | null): FoundHandle | null {
  const owner = (path.split('/', 2)[1] ?? '').toLowerCase();
  return author === null || owner !== author
    ? null
    : { kind: 'github', value: author, start, end, confidence: 0.8, most: 'published' };
}

const MASTODON_SERVERS = new Set(
  (
    'fosstodon.org hachyderm.io infosec.exchange mas.to techhub.social indieweb.social universeodon.com toot.cafe toot.community ruby.social phpc.social mathstodon.xyz ' +
    'chaos.social social.coop front-end.social floss.social norden.social metalhead.club sigmoid.social tech.lgbt c.im'
  ).split(' '),
);

function mastodonAccount(host: string, path: string): string | null {
  const name = /^\/@(\w{1,30})\/?$/.exec(path)?.[1];
  if (name === undefined) return null;
  return MASTODON_SERVERS.has(host) || /(?:^|[.-])(?:mastodon|mstdn)[.-]/.test(host) ? `${name.toLowerCase()}@${host}` : null;
}
