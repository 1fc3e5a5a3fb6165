/** Reads links by the table of platforms: whose profile, which post, which booking page. */
import type { ContactKind } from '../../domain/contact.ts';
import { isAlphanumeric } from './characters.ts';
import { bareLinkAt, type LinkSpan, schemeLinkAt, type TakenLink } from './link-spans.ts';
import { ID_FORMS, PLATFORM_TABLE, type Platform, RESERVED } from './platform-table.ts';

export type PageKind = 'profile' | 'post' | 'company';

/** What a link certainly leads to. */
export interface PlatformPage {
  /** Null for services that only serve contacts: messengers, booking pages, other networks. */
  readonly platform: Platform | null;
  readonly what: PageKind;
  /** User name, post id or company name in its one form; several parts are joined by `/`. */
  readonly id: string;
  /** The one spelling of the address; null where the link as written is as good as any. */
  readonly url: string | null;
  /** Null where the page is no way to reach anybody. */
  readonly contact: ContactKind | null;
}

export interface PlatformLink {
  readonly platform: Platform;
  readonly what: PageKind;
  readonly id: string;
  readonly url: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

interface Rule {
  readonly platform: Platform | null;
  readonly what: PageKind;
  readonly segments: readonly string[];
  readonly hasRest: boolean;
  readonly parameter: string | null;
  readonly form: string;
  readonly url: string | null;
  readonly contact: ContactKind | null;
}

const RULES_BY_HOST = ruleTable();
const COUNTRY_HOSTS = /^(freelancer|99designs)\.(?:com?\.)?[a-z]{2,3}$/;
/** Hosts in front of a platform's own that serve the same pages. */
const SAME_PAGES = /^(?:www|m|mobile|old|new|np|i|sh|amp|[a-z]{2})\.(?=.+\.)/;
const MOST_SEGMENTS = 8;

/** Every link to one of the seventeen platforms in the text, left to right. Never throws. */
export function platformLinks(text: string): PlatformLink[] {
  const found: PlatformLink[] = [];
  for (const link of linksIn(text)) {
    const page = pageOf(text, link, hostOf(text, link));
    if (page === null || page.platform === null || page.url === null) continue;
    found.push({ platform: page.platform, what: page.what, id: page.id, url: page.url, start: link.start, end: link.end });
  }
  return found;
}

/** Every web address in the text, with and without a scheme, left to right and without overlaps. */
export function linksIn(text: string): LinkSpan[] {
  const links: LinkSpan[] = [];
  let floor = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let taken: TakenLink | null = null;
    if (code === 0x3a && text.startsWith('//', i + 1)) taken = schemeLinkAt(text, i, floor);
    else if (code === 0x2e && isAlphanumeric(text.charCodeAt(i - 1))) taken = bareLinkAt(text, i, floor);
    else if (code === 0x2e && text.charCodeAt(i - 1) > 127) taken = bareLinkAt(text, i, floor);
    if (taken === null) continue;
    if (taken.link !== null) links.push(taken.link);
    floor = taken.end;
    i = Math.max(i, floor - 1);
  }
  return links;
}

/** Lower-case host of a link as the table knows it: without `www.`, a mobile host's or a language's prefix. */
export function hostOf(text: string, { hostStart, hostEnd }: LinkSpan): string {
  const host = text.slice(hostStart, hostEnd);
  const known = hosts.get(host);
  if (known !== undefined) return known;
  // A copy: what is cut out of a text keeps the whole text alive.
  const copy = Buffer.from(host).toString();
  const bare = bareHost(copy.toLowerCase());
  if (hosts.size >= MOST_HOSTS) hosts.clear();
  hosts.set(copy, bare);
  return bare;
}

const hosts = new Map<string, string>();
/** The memory of hosts is bounded; most posts link to the same few. */
const MOST_HOSTS = 5000;

function bareHost(host: string): string {
  if (RULES_BY_HOST.has(host)) return host;
  const bare = host.replace(SAME_PAGES, '');
  return COUNTRY_HOSTS.test(bare) ? `${bare.slice(0, bare.indexOf('.'))}.*` : bare;
}

/** What the table says of a link to `host`, as `hostOf` has it; null where it says nothing. */
export function pageOf(text: string, link: LinkSpan, host: string): PlatformPage | null {
  const rules = RULES_BY_HOST.get(host);
  if (rules === undefined || link.isShortened) return null;
  const { path, query } = partsOf(text.slice(link.hostEnd, link.end));
  if (path.length > MOST_SEGMENTS) return null;
  for (const rule of rules) {
    const ids = capturedBy(rule, path, query);
    if (ids !== null) return pageBy(rule, ids, path);
  }
  return null;
}

function pageBy(rule: Rule, ids: readonly string[], path: readonly string[]): PlatformPage {
  const url = rule.url
    ?.replace('{path}', path.join('/'))
    .replace('{}', ids[0] ?? '')
    .replace(/\{(\d)\}/g, (_, index: string) => ids[Number(index)] ?? '');
  return { platform: rule.platform, what: rule.what, id: ids.join('/'), url: url ?? null, contact: rule.contact };
}

/** The ids in their one form; null where the path is another. */
function capturedBy(
  { platform, segments, hasRest, parameter, form }: Rule,
  path: readonly string[],
  query: string,
): string[] | null {
  if (path.length < segments.length || (path.length > segments.length && !hasRest)) return null;
  const written: string[] = [];
  for (const [index, segment] of segments.entries()) {
    const part = path[index] ?? '';
    const capture = segment.indexOf(':id');
    if (capture !== -1) {
      if (!part.startsWith(segment.slice(0, capture))) return null;
      written.push(part.slice(capture));
    } else if (segment !== ':any' && segment !== part.toLowerCase()) return null;
  }
  if (parameter !== null) written.push(new URLSearchParams(query).get(parameter) ?? '');
  const { is, form: formed } = ID_FORMS[form] ?? { is: /^$/ };
  const ids: string[] = [];
  for (const id of written) {
    if (!is.test(id)) return null;
    ids.push(formed === undefined ? id : formed(id));
  }
  const [first = ''] = ids;
  const name = first.toLowerCase();
  // Where a name may stand first in the path, the platform's own pages stand there too.
  if (RESERVED[form]?.has(name) === true || RESERVED[platform ?? '']?.has(name) === true) return null;
  return ids;
}

/** Path segments and query of what follows a host; the hash of old X links (`/#!/jo`) counts as a path. */
function partsOf(rest: string): { readonly path: readonly string[]; readonly query: string } {
  const written = rest.includes('\\') ? rest.replaceAll('\\', '') : rest;
  const bare = written.replace(/^(?::\d+)?\/?#!\//, '/');
  const hash = bare.indexOf('#');
  const address = hash === -1 ? bare : bare.slice(0, hash);
  const mark = address.indexOf('?');
  const path = (mark === -1 ? address : address.slice(0, mark)).split('/', MOST_SEGMENTS + 2).filter((part) => part !== '');
  return { path, query: mark === -1 ? '' : address.slice(mark + 1) };
}

function ruleTable(): ReadonlyMap<string, readonly Rule[]> {
  const byHost = new Map<string, Rule[]>();
  for (const line of PLATFORM_TABLE.trim().split('\n').slice(1)) {
    const [platform = '', what = '', hosts = '', path = '', form = '', url = '', contact = ''] = line.split(/\s+/);
    const [address = '', parameter] = path.split('?');
    const segments = address.split('/').filter((part) => part !== '');
    const hasRest = segments.at(-1) === '*';
    const rule: Rule = {
      platform: platform === '-' ? null : (platform as Platform),
      what: what as PageKind,
      segments: hasRest ? segments.slice(0, -1) : segments,
      hasRest,
      parameter: parameter ?? null,
      form,
      url: url === '=' ? null : url,
      contact: contact === '-' ? null : (contact as ContactKind),
    };
    for (const host of hosts.split(',')) {
      const rules = byHost.get(host);
      if (rules === undefined) byHost.set(host, [rule]);
      else rules.push(rule);
    }
  }
  return byHost;
}
