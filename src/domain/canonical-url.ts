/**
 * One spelling for one page, so that the same post under another address is the same post. Two rules stand over all others: two different
 * pages never become one, and a spelling that is canonical stays as it is. What is true of one site only is done on that site only.
 */

import { wrappedAddress } from './redirect-links.ts';

/** Names that only say where a reader came from, on any site: advertising clicks, mailings, shares, analytics. */
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid gad_source gad_campaignid msclkid yclid ymclid ysclid twclid ttclid li_fat_id epik irclickid sccid
  igshid igsh mc_cid mc_eid mkt_tok _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv oly_enc_id oly_anon_id wickedid _openstat
  _ga _gl _ke _kx _branch_match_id _branch_referrer rb_clickid s_cid s_kwcid ef_id guccounter guce_referrer guce_referrer_sig spm scm
  trk trkinfo trkcampaign trackingid lipi lever-origin lever-source gh_src ref_src ref_source ref_url share_id amp_js_v amp_gsa usqp
  __twitter_impression xtor wt_mc wt_zmc emci emdi dm_i mkcid mkevt fb_source
  pk_campaign pk_cid pk_content pk_keyword pk_kwd pk_medium pk_source`.split(/\s+/),
);
const TRACKING_PREFIXES = ['utm_', 'piwik_', 'mtm_', 'matomo_', 'hsa_', 'itm_', 'fb_action_'];

/** Labels that say how a site is shown, on any site. */
const VIEW = /^(?:www\d?|m|mobile|amp)\./;
const REDDIT_VIEWS = /^(?:(?:www\d?|m|mobile|amp|old|new|np|i|sh|ssl|pay|beta|[a-z]{2})\.)+(?=reddit\.com$)/;
const CODE_HOSTS = /(?:^|\.)(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;
const STACK_EXCHANGE =
  /^(?:(?:[a-z]+\.)?(?:stackoverflow\.com|superuser\.com|serverfault\.com|askubuntu\.com)|[a-z0-9-]+(?:\.meta)?\.stackexchange\.com|(?:meta\.)?mathoverflow\.net|stackapps\.com)$/;

/** No address of a page is longer. */
const MAX_LENGTH = 4000;

/**
 * The canonical address of a page: https, no mobile or AMP host, no tracking parameters, the rest sorted by name, percent-encoding in one
 * case, no fragment but a route (`#!/…`, `#/…`), no trailing slash; posts of the sites that have several addresses for one post get one.
 * Text that is no http address comes back as it is. Idempotent.
 */
export function canonicalUrl(text: string): string {
  let url = text.length > MAX_LENGTH ? null : parsed(text);
  if (url === null) return text;
  for (let inner = unwrapped(url); inner !== null && inner.href.length < url.href.length; inner = unwrapped(url)) url = inner;
  const host = siteOf(url.hostname);
  const path = tidyPath(url.pathname);
  return postAddress(host, path, url) ?? `https://${host}${portOf(url)}${path}${queryOf(host, url)}${routeOf(url)}`;
}

function parsed(text: string): URL | null {
  try {
    const url = new URL(text);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    // `http://.` is an address to a parser of URLs, and to nobody else.
    return isWeb && !/^\.+$/.test(url.hostname) ? url : null;
  } catch {
    return null;
  }
}

/**
 * The address in a link that leads on to it, `mailto:` perhaps, as it is written there; null for every other text. A wrapper in a wrapper is
 * opened too, as deep as anybody's program made them.
 */
export function redirectTarget(text: string): string | null {
  let target: string | null = null;
  let url = text.length > MAX_LENGTH ? null : parsed(text);
  for (let depth = 0; depth < DEEPEST && url !== null; depth++) {
    const inner = wrappedIn(url);
    if (inner === null) break;
    target = inner;
    url = parsed(inner);
  }
  return target;
}

const DEEPEST = 5;

function wrappedIn(url: URL): string | null {
  return wrappedAddress(siteOf(url.hostname), tidyPath(url.pathname), url);
}

function unwrapped(url: URL): URL | null {
  const address = wrappedIn(url);
  return (address === null ? null : parsed(address)) ?? pageOfAmp(url);
}

/** Google's viewer and cache of AMP pages carry the address of the page itself. https://developers.google.com/amp/cache/overview */
function pageOfAmp({ hostname, pathname, search }: URL): URL | null {
  const path = hostname.endsWith('.cdn.ampproject.org')
    ? /^\/[a-z]\/(s\/)?([^/]+\.[^/]+.*)$/.exec(pathname)
    : /^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/.test(hostname)
      ? /^\/amp\/(s\/)?([^/]+\.[^/]+.*)$/.exec(pathname)
      : null;
  return path?.[2] === undefined ? null : parsed(`${path[1] === undefined ? 'http' : 'https'}://${path[2]}${search}`);
}

/** The host without what only says how its pages are shown. */
function siteOf(hostname: string): string {
  let host = hostname.replace(/\.$/, '').replace(REDDIT_VIEWS, '');
  for (let view = VIEW.exec(host); view !== null && isSite(host.slice(view[0].length)); view = VIEW.exec(host))
    host = host.slice(view[0].length);
  if (host === 'twitter.com') return 'x.com';
  // The site of another country shows the same page, in another language around it.
  if (/^[a-z]{2}\.linkedin\.com$/.test(host)) return 'linkedin.com';
  return host.replace(/^([a-z-]{2,12})\.m\.(wikipedia|wiktionary|wikivoyage)\.org$/, '$1.$2.org');
}

/** Whether a name can be a site of its own: `example.com`, not `com`, and not what looks like a registry's `co.uk`. */
function isSite(host: string): boolean {
  return host.includes('.') && !/^[a-z]{1,3}\.[a-z]{2}$/.test(host);
}

/** What `https:` does not imply; port 443 under `http:` is the same server. */
function portOf({ port }: URL): string {
  return port === '' || port === '443' ? '' : `:${port}`;
}

function tidyPath(pathname: string): string {
  let path = pathname.replace(/%[0-9a-f]{2}/gi, plainEscape);
  let end = path.length;
  while (path.charCodeAt(end - 1) === SLASH) end--;
  path = path.slice(0, end);
  while (/\.amp\.html?$/.test(path)) path = path.replace(/\.amp(?=\.html?$)/, '');
  return path.endsWith('/amp') && isArticle(path.slice(path.lastIndexOf('/', path.length - 5) + 1, -4))
    ? path.slice(0, -4)
    : path;
}

const SLASH = 0x2f;

/** Behind an article's long name `/amp` is its AMP twin; behind a short one it may be a page of that name, such as one about amplifiers. */
function isArticle(name: string): boolean {
  return name.split('-').length > 3 || /\d{4}/.test(name);
}

/** Escapes in capitals, and none for what needs none. https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2 */
function plainEscape(escaped: string): string {
  const char = String.fromCharCode(Number.parseInt(escaped.slice(1), 16));
  return /[A-Za-z0-9\-._~]/.test(char) ? char : escaped.toUpperCase();
}

function queryOf(host: string, url: URL): string {
  const kept = [...url.searchParams].filter(([name, value]) => !isTracking(name.toLowerCase().replace(/\[\]$/, ''), value, host));
  kept.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

function isTracking(name: string, value: string, host: string): boolean {
  // A word is where the reader came from; a number may be the advertisement's, and on a code host it is a branch.
  if (name === 'ref' || name === 'referrer') return !/\d/.test(value) && !CODE_HOSTS.test(host);
  if (name === 'si' || name === 'feature') return /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/.test(host);
  if (name === 'amp' || name === 'outputtype') return /^(?:1|true|amp)?$/i.test(value);
  return TRACKING.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/** A fragment names a place in a page, unless the page is a program that draws another one for each. */
function routeOf({ hash }: URL): string {
  return hash.startsWith('#!') || hash.startsWith('#/') ? hash : '';
}

/** The one address of a post on a site that has several; null where there is nothing special about the page. */
function postAddress(host: string, path: string, url: URL): string | null {
  if (host === 'redd.it') return shortPost(path);
  if (host === 'reddit.com' || host.endsWith('.reddit.com')) return redditPost(path);
  if (host === 'x.com') return xPost(path);
  if (host === 'youtube.com' || host === 'youtu.be' || host === 'music.youtube.com') return video(host, path, url);
  if (host === 'news.ycombinator.com') return hackerNewsItem(path, url);
  if (host === 'github.com') return githubPage(path, url);
  if (host === 'linkedin.com') return linkedinJob(path);
  if (STACK_EXCHANGE.test(host)) return question(host, path);
  return null;
}

function shortPost(path: string): string | null {
  const [, id] = /^\/([a-z0-9]{3,10})$/i.exec(path) ?? [];
  return id === undefined ? null : `https://reddit.com/comments/${id.toLowerCase()}`;
}

/** The number alone names a post; community, title and view may change. A comment is another text than its post. */
function redditPost(path: string): string | null {
  const [, id, comment] =
    /^(?:\/(?:r|u|user)\/[^/]+)?\/(?:comments|tb)\/([a-z0-9]{3,10})(?:\/[^/]*(?:\/([a-z0-9]{3,10}))?)?(?:\/\.compact)?$/i.exec(
      path,
    ) ?? [];
  if (id === undefined) return null;
  const post = `https://reddit.com/comments/${id.toLowerCase()}`;
  return comment === undefined ? post : `${post}/_/${comment.toLowerCase()}`;
}

/** `/name/status/1`, `/i/web/status/1`, `/name/status/1/photo/1`. */
function xPost(path: string): string | null {
  const [, id] = /^\/(?:[^/]+|i\/web)\/status(?:es)?\/(\d{1,20})(?:\/(?:photo|video)\/\d{1,2})?$/.exec(path) ?? [];
  return id === undefined ? null : `https://x.com/i/status/${id}`;
}

function video(host: string, path: string, url: URL): string | null {
  const named = host === 'youtu.be' ? /^\/([\w-]{11})$/.exec(path) : /^\/(?:shorts|live|embed|v)\/([\w-]{11})$/.exec(path);
  const id = named?.[1] ?? (path === '/watch' ? (url.searchParams.get('v') ?? '') : '');
  return /^[\w-]{11}$/.test(id) ? `https://youtube.com/watch?v=${id}` : null;
}

/** A place in a thread's page is the item of that number. */
function hackerNewsItem(path: string, url: URL): string | null {
  if (path !== '/item') return null;
  const id = /^#(\d{1,12})$/.exec(url.hash)?.[1] ?? url.searchParams.get('id') ?? '';
  return /^\d{1,12}$/.test(id) ? `https://news.ycombinator.com/item?id=${id}` : null;
}

/** Owner and repository have no case. A comment's anchor stays with its issue: the page is one, and so is the request. */
function githubPage(path: string, url: URL): string | null {
  const [, owner, repo, kind, number] =
    /^\/([\w.-]{1,39})\/([\w.-]{1,100})\/(issues|pull|discussions)\/(\d{1,9})$/i.exec(path) ?? [];
  if (owner !== undefined && repo !== undefined && kind !== undefined)
    return `https://github.com/${owner.toLowerCase()}/${repo.toLowerCase()}/${kind.toLowerCase()}/${number}`;
  const [, whose, which, rest] = /^\/([\w.-]{1,39})(?:\/([\w.-]{1,100})(\/.*)?)?$/.exec(path) ?? [];
  if (whose === undefined) return null;
  const name = which === undefined ? '' : `/${which.toLowerCase()}`;
  return `https://github.com/${whose.toLowerCase()}${name}${rest ?? ''}${queryOf('github.com', url)}`;
}

/** `/jobs/view/1` and `/jobs/view/title-at-company-1`. */
function linkedinJob(path: string): string | null {
  const [, id] = /^\/jobs\/view\/(?:[^/]*-)?(\d{6,15})$/.exec(path) ?? [];
  return id === undefined ? null : `https://linkedin.com/jobs/view/${id}`;
}

/** `/questions/1/title` and `/q/1`; an answer has a number of its own and stays. */
function question(host: string, path: string): string | null {
  const [, id] = /^\/(?:questions|q)\/(\d{1,10})(?:\/[^/]*)?$/.exec(path) ?? [];
  return id === undefined ? null : `https://${host}/questions/${id}`;
}
