/**
 * Links that lead to another address which is written in themselves: what networks, readers of mail and search engines make of a link so that
 * they see who clicks it. Nothing is asked of the net; a short link that hides where it leads stays what it is.
 */

/** Host and path, and the parameters one of which holds the address; `?` for one that stands behind the question mark as it is, `*` for any path. */
const WRAPPERS = `
google.*                      /url                        q url
facebook.com                  /l.php                      u
facebook.com                  /flx/warn                   u
l.facebook.com                /l.php                      u
lm.facebook.com               /l.php                      u
l.messenger.com               /l.php                      u
l.workplace.com               /l.php                      u
l.instagram.com               *                           u
l.threads.net                 *                           u
l.threads.com                 *                           u
l.wl.co                       /l                          u
out.reddit.com                *                           url
t.umblr.com                   /redirect                   z
x.com                         /safety/unsafe_link_warning unsafe_link
linkedin.com                  /redir/redirect             url
linkedin.com                  /safety/go                  url
youtube.com                   /redirect                   q
vk.com                        /away.php                   to
vk.ru                         /away.php                   to
away.vk.com                   /away.php                   to
slack-redir.net               /link                       url
steamcommunity.com            /linkfilter                 u url
medium.com                    /r                          url
upwork.com                    /leaving                    ref
freelancer.com                /users/l.php                url
deviantart.com                /users/outgoing             ?
pixiv.net                     /jump.php                   url ?
link.zhihu.com                *                           target
link.juejin.cn                *                           target
link.csdn.net                 *                           target
link.jianshu.com              *                           t
gitee.com                     /link                       target
douban.com                    /link2                      url
weibo.cn                      /sinaurl                    u
duckduckgo.com                /l                          uddg
getpocket.com                 /redirect                   url
exit.sc                       *                           url
gate.sc                       *                           url
href.li                       *                           ?
anonym.to                     *                           ?
safelinks.protection.outlook.com *                        url
statics.teams.cdn.office.net  *                           url
linkprotect.cudasvc.com       /url                        a
urldefense.proofpoint.com     /v1/url                     u
urldefense.proofpoint.com     /v2/url                     u
urldefense.com                *                           -
urldefense.us                 *                           -
secure-web.cisco.com          *                           -
`;

interface Wrapper {
  readonly path: string;
  readonly parameters: readonly string[];
}

const BY_HOST: ReadonlyMap<string, readonly Wrapper[]> = Map.groupBy(
  WRAPPERS.trim()
    .split('\n')
    .map((line) => {
      const [host = '', path = '', ...parameters] = line.trim().split(/\s+/);
      return { host, path, parameters };
    }),
  ({ host }) => host,
);

/** Hosts of such links, lower case; `google.*` stands for every country's. */
export const REDIRECTING_HOSTS: readonly string[] = [...BY_HOST.keys()];

/**
 * The address that a link was made of, as it stood there (`https://…`, `mailto:…`); null where the link is no wrapper, or of one that is broken.
 * @param host lower case, without what only says how a page is shown
 * @param path without a slash at its end
 */
export function wrappedAddress(host: string, path: string, url: Pick<URL, 'pathname' | 'search' | 'hash'>): string | null {
  const wrappers = BY_HOST.get(keyOf(host));
  if (wrappers === undefined) return null;
  for (const wrapper of wrappers) {
    if (wrapper.path !== '*' && wrapper.path !== path) continue;
    const address = addressIn(host, wrapper, url);
    if (address !== null) return address;
  }
  return null;
}

function keyOf(host: string): string {
  if (host.startsWith('google.')) return /^google(?:\.[a-z]{2,3}){1,2}$/.test(host) ? 'google.*' : host;
  // A region stands before it: `eur01.safelinks.protection.outlook.com`.
  return host.endsWith('.safelinks.protection.outlook.com') ? 'safelinks.protection.outlook.com' : host;
}

type Behind = Pick<URL, 'pathname' | 'search' | 'hash'>;

function addressIn(host: string, { path, parameters }: Wrapper, { pathname, search, hash }: Behind): string | null {
  if (host === 'secure-web.cisco.com') return plainAddress(pathname.slice(pathname.indexOf('/', 1) + 1));
  if (host.startsWith('urldefense.') && path === '*') return defended(`${pathname}${search}${hash}`);
  const query = new URLSearchParams(search);
  for (const name of parameters) {
    const value = name === '?' ? search.slice(1).replace(/=$/, '') : (query.get(name) ?? '');
    const address = plainAddress(path === '/v2/url' ? value.replaceAll('-', '%').replaceAll('_', '/') : value);
    if (address !== null) return address;
  }
  return null;
}

/** An address, encoded once more perhaps. */
function plainAddress(text: string): string | null {
  const plain = /^(?:https?|mailto)(?:%3a)/i.test(text) ? decoded(text) : text;
  if (/^mailto:[^\s@]+@/i.test(plain)) return plain;
  return /^https?:\/\/[^\s/]/i.test(plain) && URL.canParse(plain) ? plain : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** Letters that stand for how many of those taken out of an address stood side by side, from two on. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * `/v3/__https://example.com/*x__;Iw!!…`: what might be misread was taken out of the address, an asterisk left in its place (`**A` for several),
 * and stands behind it in base64.
 */
function defended(rest: string): string | null {
  const end = rest.indexOf('__;');
  if (!rest.startsWith('/v3/__') || end === -1) return null;
  const [hidden = ''] = rest.slice(end + 3).split('!', 1);
  const letters = [...Buffer.from(hidden, 'base64url').toString('utf8')];
  const written = rest.slice('/v3/__'.length, end).replace(/^(https?:\/)(?!\/)/i, '$1/');
  let taken = 0;
  const address = written.replace(/\*(?:\*([\w-]))?/g, (_, run: string | undefined) => {
    const count = run === undefined ? 1 : RUNS.indexOf(run) + 2;
    taken += count;
    return letters.slice(taken - count, taken).join('');
  });
  return plainAddress(address);
}
