/**
 * The stand-ins of everything that is only read: forums, social networks and job boards. One server holds them all, each site under its own
 * first path segment, so that a sandbox opens one port for the lot. Web sites of posters stand there under their own host names.
 */
import type { BaseName, SecretName } from '../config.ts';
import type { SourceSettings } from '../config-sources.ts';
import { type Answer, json, type SandboxRequest } from './http-server.ts';
import type { SamplePost } from './sample-posts.ts';
import { createBlueskySite } from './sites/bluesky.ts';
import { createDevtoSite } from './sites/devto.ts';
import { createDiscourseSite } from './sites/discourse.ts';
import { createEleduckSite } from './sites/eleduck.ts';
import { createFeeds } from './sites/feeds.ts';
import { createHimalayasSite } from './sites/himalayas.ts';
import { createJobicySite } from './sites/jobicy.ts';
import { createLemmySite } from './sites/lemmy.ts';
import { createLobstersSite } from './sites/lobsters.ts';
import { createMastodonSite } from './sites/mastodon.ts';
import { createPages, pageHost } from './sites/pages.ts';
import { createRemoteOkSite } from './sites/remoteok.ts';
import { createRemotiveSite } from './sites/remotive.ts';
import { createStackExchangeSite } from './sites/stackexchange.ts';
import { createV2exSite } from './sites/v2ex.ts';
import { createWeWorkRemotelySite } from './sites/weworkremotely.ts';
import { createXSite } from './sites/x.ts';

/** What a stand-in answers, over the sample posts that belong to it. `path` comes without the site's own segment. */
export type Site = (request: SandboxRequest) => Answer;

export interface SiteOptions {
  readonly posts: readonly SamplePost[];
  /** When the sandbox's world began; the ages of the posts count from it. */
  readonly bornAt: () => Date;
  readonly now: () => Date;
  /** The keys that stand-ins accept, and no others. */
  readonly secrets: Readonly<Record<SecretName, string>>;
}

/** Sources with one address for all the world, which a base URL points here. */
export const SITE_BASES = [
  'x',
  'bluesky',
  'stackexchange',
  'devto',
  'lobsters',
  'v2ex',
  'eleduck',
  'remoteok',
  'remotive',
  'weworkremotely',
  'himalayas',
  'jobicy',
] as const satisfies readonly BaseName[];

/** The base URLs of those sources at `origin`. */
export function siteBases(origin: string): Record<(typeof SITE_BASES)[number], string> {
  return Object.fromEntries(SITE_BASES.map((name) => [name, `${origin}/${name}`])) as Record<(typeof SITE_BASES)[number], string>;
}

/** Every site by its path segment: the names of `SITE_BASES`, and those that settings point at. */
export function createSites(options: SiteOptions): Site {
  const sites: Readonly<Record<string, Site>> = {
    feeds: createFeeds(options),
    x: createXSite(options),
    bluesky: createBlueskySite(options),
    mastodon: createMastodonSite(options),
    lemmy: createLemmySite(options),
    discourse: createDiscourseSite(options),
    devto: createDevtoSite(options),
    eleduck: createEleduckSite(options),
    himalayas: createHimalayasSite(options),
    jobicy: createJobicySite(options),
    lobsters: createLobstersSite(options),
    remoteok: createRemoteOkSite(options),
    remotive: createRemotiveSite(options),
    stackexchange: createStackExchangeSite(options),
    v2ex: createV2exSite(options),
    weworkremotely: createWeWorkRemotelySite(options),
  };
  const pages = createPages();
  return (request) => {
    if (request.forced !== null) return request.forced;
    if (pageHost(request) !== '') return pages(request);
    const [, name = '', rest = ''] = /^\/([a-z0-9]{1,20})(\/.*)?$/.exec(request.path) ?? [];
    const site = sites[name];
    if (site === undefined) return json(404, { error: 'Not Found' });
    return site({ ...request, path: rest === '' ? '/' : rest });
  };
}

/** The settings under which sources without one address (instances, forums, feeds) read the stand-ins at `origin`. */
export function siteSettings(settings: SourceSettings, origin: string): SourceSettings {
  return {
    ...settings,
    mastodon: { ...settings.mastodon, instances: [`${origin}/mastodon`] },
    lemmy: { ...settings.lemmy, instances: [`${origin}/lemmy`] },
    discourse: { forums: [`${origin}/discourse`] },
    rss: { feeds: [`${origin}/feeds/requests.xml`] },
  };
}
