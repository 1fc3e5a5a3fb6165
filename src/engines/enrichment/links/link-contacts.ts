/** What a link says about how to reach a person: a profile, a booking page, the poster's own site or the page to apply at. */
import type { ContactKind, ContactUse } from '../../../domain/contact.ts';
import { isDigit, type Span } from '../text/characters.ts';
import { type Host, hostAt } from './hosts.ts';
import type { LinkSpan } from './link-spans.ts';
import { RESERVED } from './platform-reserved.ts';
import { ID_FORMS } from './platform-table.ts';
import { idOf, type PlatformPage, pageOf, urlOf } from './platforms.ts';
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

const LONGEST_ADDRESS = 2048;
/** 1 for characters that stand for themselves in a path, a query and a fragment. */
const PLAIN = new Uint8Array(128);
for (const mark of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-_~?&=#+,;:@!$*')
  PLAIN[mark.charCodeAt(0)] = 1;

/** `your-name`, `her-handle`, `username`: names to be filled in. */
const SAMPLE_NAME =
  /^(?:@?(?:your|my|his|her|their|the|some|user|first|company)[-_.]?(?:user)?(?:name|handle|company|profile|id|event)s?|your[-_]?(?:full|last|own)?[-_]?name|first[-_.]?(?:name)?[-_.]?last[-_.]?(?:name)?|xxx+)$/i;
const JOB_PAGES = new Set(['linkedin', 'weworkremotely', 'remoteok']);

/** The contact a link is; null for every other link. `author` is the poster's name, lower case; without `siteUse` no link is a website. */
export function contactOfLink(
  text: string,
  link: LinkSpan,
  author: string | null,
  siteUse: SiteReader | null,
): FoundHandle | null {
  if (link.isShortened) return null;
  const host = hostAt(text, link);
  const page = host.rules === null ? null : pageOf(text, link, host.rules);
  if (page !== null) {
    const { platform, what, contact } = page.rule;
    if (platform === 'x' && what === 'post') return authorOfPost(text, link, author);
    if (contact !== null) return contactOfPage(text, link, page, contact);
    // A job's page may be the place to apply at.
    if (!JOB_PAGES.has(platform ?? '')) return null;
  }
  if (host.rules !== null && (host.name === 'github.com' || host.name === 'gist.github.com'))
    return ownRepository(text, link, author);
  const { start, end } = link;
  const server = mastodonAccount(text, link, host);
  if (server !== null) return { kind: 'mastodon', value: server, start, end, confidence: 0.9, most: 'asked' };
  const use = siteUse === null ? null : siteUse(link, host);
  const value = use === null ? null : addressOf(text, link);
  return use === null || value === null
    ? null
    : { kind: use.kind ?? 'website', value, start, end, confidence: use.confidence, most: use.use, use: use.use };
}

function contactOfPage(text: string, link: LinkSpan, page: PlatformPage, kind: ContactKind): FoundHandle | null {
  const { start, end } = link;
  const value = valueFrom(text, link, page, kind);
  if (value === null) return null;
  if (page.ids.some((id) => SAMPLE_NAME.test(id))) return null;
  const isSomebody = page.rule.what === 'profile';
  const confidence = kind === 'website' ? 0.9 : kind === 'discord' ? 0.9 : 0.95;
  return { kind, value, start, end, confidence, most: isSomebody || kind === 'discord' ? 'asked' : 'published' };
}

function valueFrom(text: string, link: LinkSpan, page: PlatformPage, kind: ContactKind): string | null {
  switch (kind) {
    case 'linkedin':
    case 'website':
    case 'discord':
      return urlOf(page);
    case 'calendar':
      return addressOf(text, link);
    default:
      return idOf(page);
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
function addressOf(text: string, link: LinkSpan): string | null {
  const { start, end, hostStart, hostEnd, hasScheme } = link;
  if (isAsParsed(text, link)) {
    const written = hasScheme ? text.slice(start, end) : `https://${text.slice(hostStart, end)}`;
    return hostEnd === end ? `${written}/` : written;
  }
  const written = (
    hasScheme ? text.slice(start, end).replace(/^hxxp/i, 'http') : `https://${text.slice(hostStart, end)}`
  ).replaceAll('\\', '');
  const url = written.length > LONGEST_ADDRESS ? null : URL.parse(written);
  if (url === null) return null;
  const { href, username, password, protocol } = url;
  return username !== '' || password !== '' || (protocol !== 'https:' && protocol !== 'http:') ? null : href;
}

/**
 * Whether a parser of URLs would change nothing but add the slash behind a bare host. So it is with most links, and the parser takes longer
 * than all else that is done for them. Rules: https://url.spec.whatwg.org/#concept-basic-url-parser
 */
function isAsParsed(text: string, { start, end, hostStart, hostEnd, hasScheme }: LinkSpan): boolean {
  if (end - start > LONGEST_ADDRESS - 10) return false;
  // No user stands before the host, and the scheme is in small letters.
  if (hasScheme && !text.startsWith(hostStart - start === 8 ? 'https://' : 'http://', start)) return false;
  if (hasScheme && hostStart - start !== 7 && hostStart - start !== 8) return false;
  let label = hostStart;
  for (let i = hostStart; i < hostEnd; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x2e) label = i + 1;
    // `--` may begin a name in another script.
    else if (code === 0x2d ? text.charCodeAt(i + 1) === 0x2d : !isSmallLetter(code) && !isDigit(code)) return false;
  }
  // A host that ends in a number is an address.
  if (!isSmallLetter(text.charCodeAt(label)) || (hostEnd < end && text.charCodeAt(hostEnd) !== 0x2f)) return false;
  for (let i = hostEnd; i < end; i++) {
    const code = text.charCodeAt(i);
    const isPlain = code < 128 && PLAIN[code] === 1 && (code !== 0x2e || text.charCodeAt(i - 1) !== 0x2f);
    if (!isPlain) return false;
  }
  return true;
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Somebody's repository names its owner; only the poster's own says who posts. */
function ownRepository(text: string, { start, end, hostEnd }: LinkSpan, author: string | null): FoundHandle | null {
  if (author === null) return null;
  const owner = (text.slice(hostEnd, end).split('/', 2)[1] ?? '').toLowerCase();
  return owner !== author ? null : { kind: 'github', value: author, start, end, confidence: 0.8, most: 'published' };
}

/** `/@jo` on a server of Mastodon. */
function mastodonAccount(text: string, { hostEnd, end }: LinkSpan, host: Host): string | null {
  if (text.charCodeAt(hostEnd + 1) !== 0x40 || !host.isMastodon) return null;
  const user = /^\/@(\w{1,30})\/?$/.exec(text.slice(hostEnd, end))?.[1];
  return user === undefined ? null : `${user.toLowerCase()}@${host.name}`;
}
