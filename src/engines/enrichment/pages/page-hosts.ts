/** Whose a page is by its host: its owner's alone, or one of a platform on which everybody may have a page. */
import { type Host, hostAt } from '../links/hosts.ts';
import { linksIn } from '../links/platforms.ts';
import { bareHost } from './page-urls.ts';

export interface Platform {
  /** `linktr.ee`: mail under it is the platform's. */
  readonly domain: string;
  /** `/jo/`, where people's pages are told by their path: others are the platform's. Null where each has a host. */
  readonly home: string | null;
}

/** The platform that a page lies on; null for a site of its own. */
export function platformOf(url: string): Platform | null {
  const host = hostOfPage(url);
  if (host === null || !(host.isShowcase || host.isPersonal)) return null;
  const domain = host.name.split('.').slice(-2).join('.');
  // A short name before it looks like a language's prefix: `jo.itch.io`.
  const bare = bareHost(new URL(url));
  const isByPath = bare === domain || bare === 'sites.google.com';
  const [, first = '', second = ''] = new URL(url).pathname.split('/');
  // `/shop/jo`, `/u/jo`: where people's pages stand one deeper.
  const home = GROUPS.has(first.toLowerCase()) && second !== '' ? `/${first}/${second}` : `/${first}`;
  return { domain, home: isByPath ? home : null };
}

const GROUPS = new Set(
  'shop shops store stores people user users u profile profiles members artist artists in site view c'.split(' '),
);

/** Whether what frames a page shows where the platform is to be found rather than its people; pages that are nothing but links have no frame. */
export function hasForeignFrame(url: string): boolean {
  const host = hostOfPage(url);
  return host === null || (!host.isPersonal && (host.isShowcase || host.isFamous || host.standing !== 'unknown'));
}

function hostOfPage(url: string): Host | null {
  const link = linksIn(url)[0];
  return link === undefined ? null : hostAt(url, link);
}
