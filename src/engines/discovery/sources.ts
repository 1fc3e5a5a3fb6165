/** Every source there is: one explicit list. An adapter is loaded when it is used. */
import type { BaseName, SecretName } from '../../config.ts';
import type { SourceSettings } from '../../config-sources.ts';
import type { SourceId } from '../../domain/opportunity.ts';
import type { Net } from '../../system/world.ts';
import type { SourceEntry } from './source.ts';

const HOUR_MS = 3_600_000;

export interface SourcesOptions {
  readonly net: Net;
  readonly bases: Readonly<Record<BaseName, string>>;
  /** The value of a key; null where it is not set. */
  readonly secret: (name: SecretName) => string | null;
  readonly settings: SourceSettings;
  readonly now: () => Date;
}

export function createSources({ net, bases, secret, settings, now }: SourcesOptions): readonly SourceEntry[] {
  const token = secret('GITHUB_TOKEN');
  const reddit = allOf(secret, {
    clientId: 'REDDIT_CLIENT_ID',
    clientSecret: 'REDDIT_CLIENT_SECRET',
    username: 'REDDIT_USERNAME',
    password: 'REDDIT_PASSWORD',
  });
  const x = allOf(secret, {
    appKey: 'TWITTER_API_KEY',
    appSecret: 'TWITTER_API_SECRET',
    accessToken: 'TWITTER_ACCESS_TOKEN',
    accessSecret: 'TWITTER_ACCESS_SECRET',
  });
  const bluesky = allOf(secret, { identifier: 'BLUESKY_IDENTIFIER', password: 'BLUESKY_APP_PASSWORD' });
  const isOn = (id: SourceId): boolean => !settings.off.includes(id);
  const entries: readonly SourceEntry[] = [
    {
      id: 'hackernews',
      needs: [],
      isUsual: isOn('hackernews'),
      // Algolia: 10,000 requests an hour and address.
      spacingMs: 500,
      restMs: 0,
      async load(polite) {
        const { createHackerNews } = await import('./sources/hackernews.ts');
        return createHackerNews({ net: polite(net), base: bases.hackernews });
      },
    },
    {
      id: 'github',
      needs: [],
      isUsual:
        isOn('github') && (settings.github.searches.length > 0 || (token !== null && settings.github.discussions.length > 0)),
      // 30 searches a minute with a token, 10 without; GraphQL has a limit of its own, far above.
      spacingMs: token === null ? 6100 : 2100,
      restMs: 0,
      async load(polite) {
        const { createGitHub } = await import('./sources/github.ts');
        return createGitHub({ net: polite(net), base: bases.github, token, ...settings.github });
      },
    },
    {
      id: 'reddit',
      needs: [],
      isUsual: isOn('reddit') && settings.reddit.subreddits.length > 0,
      // 100 requests a minute with keys; without, what does not annoy.
      spacingMs: reddit === null ? 2100 : 700,
      restMs: 0,
      async load(polite) {
        const { createReddit } = await import('./sources/reddit.ts');
        const { subreddits } = settings.reddit;
        return createReddit({ net: polite(net), base: bases.reddit, publicBase: bases.redditPublic, keys: reddit, subreddits });
      },
    },
    {
      id: 'x',
      needs: ['TWITTER_API_KEY', 'TWITTER_API_SECRET', 'TWITTER_ACCESS_TOKEN', 'TWITTER_ACCESS_SECRET'],
      isUsual: isOn('x') && x !== null && settings.x.searches.length > 0,
      // 60 searches in 15 minutes; every post that is read is billed.
      spacingMs: 2000,
      restMs: 15 * 60_000,
      async load(polite) {
        const { createX } = await import('./sources/x.ts');
        return createX({ net: polite(net), base: bases.x, keys: x, searches: settings.x.searches, now });
      },
    },
    {
      id: 'bluesky',
      needs: ['BLUESKY_IDENTIFIER', 'BLUESKY_APP_PASSWORD'],
      isUsual: isOn('bluesky') && bluesky !== null && settings.bluesky.searches.length > 0,
      // 3,000 requests in 5 minutes and address.
      spacingMs: 500,
      restMs: 0,
      async load(polite) {
        const { createBluesky } = await import('./sources/bluesky.ts');
        return createBluesky({ net: polite(net), base: bases.bluesky, keys: bluesky, searches: settings.bluesky.searches });
      },
    },
    {
      id: 'mastodon',
      needs: [],
      isUsual: isOn('mastodon') && settings.mastodon.instances.length > 0 && settings.mastodon.hashtags.length > 0,
      // 300 requests in 5 minutes and address.
      spacingMs: 1100,
      restMs: 0,
      async load(polite) {
        const { createMastodon } = await import('./sources/mastodon.ts');
        return createMastodon({ net: polite(net), ...settings.mastodon });
      },
    },
    {
      id: 'lemmy',
      needs: [],
      isUsual: isOn('lemmy') && settings.lemmy.instances.length > 0 && settings.lemmy.communities.length > 0,
      spacingMs: 1000,
      restMs: 0,
      async load(polite) {
        const { createLemmy } = await import('./sources/lemmy.ts');
        return createLemmy({ net: polite(net), ...settings.lemmy });
      },
    },
    {
      id: 'stackexchange',
      needs: [],
      isUsual: false,
      // 30 requests a second and address; nobody asks for paid work there by custom, so it is read when it is named.
      spacingMs: 500,
      restMs: 0,
      async load(polite) {
        const { createStackExchange } = await import('./sources/stackexchange.ts');
        return createStackExchange({
          net: polite(net),
          base: bases.stackexchange,
          key: secret('STACKEXCHANGE_KEY'),
          ...settings.stackexchange,
        });
      },
    },
    {
      id: 'discourse',
      needs: [],
      isUsual: isOn('discourse') && settings.discourse.forums.length > 0,
      // 200 requests a minute and address, 50 in ten seconds.
      spacingMs: 1000,
      restMs: 0,
      async load(polite) {
        const { createDiscourse } = await import('./sources/discourse.ts');
        return createDiscourse({ net: polite(net), forums: settings.discourse.forums });
      },
    },
    {
      id: 'devto',
      needs: [],
      isUsual: isOn('devto') && settings.devto.tags.length > 0,
      // 3 requests a second and address.
      spacingMs: 1000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createDevto } = await import('./sources/devto.ts');
        return createDevto({ net: polite(net), base: bases.devto, tags: settings.devto.tags });
      },
    },
    {
      id: 'lobsters',
      needs: [],
      isUsual: isOn('lobsters') && settings.lobsters.tags.length > 0,
      // It names no limit; what does not annoy.
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createLobsters } = await import('./sources/lobsters.ts');
        return createLobsters({ net: polite(net), base: bases.lobsters, tags: settings.lobsters.tags });
      },
    },
    {
      id: 'v2ex',
      needs: [],
      isUsual: isOn('v2ex') && settings.v2ex.nodes.length > 0,
      // 600 requests an hour and address.
      spacingMs: 6100,
      restMs: HOUR_MS,
      async load(polite) {
        const { createV2ex } = await import('./sources/v2ex.ts');
        return createV2ex({ net: polite(net), base: bases.v2ex, nodes: settings.v2ex.nodes });
      },
    },
    {
      id: 'eleduck',
      needs: [],
      isUsual: isOn('eleduck'),
      // It names no limit; what does not annoy.
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createEleduck } = await import('./sources/eleduck.ts');
        return createEleduck({ net: polite(net), base: bases.eleduck });
      },
    },
    {
      id: 'remoteok',
      needs: [],
      isUsual: isOn('remoteok'),
      // One request is the whole board.
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createRemoteOk } = await import('./sources/remoteok.ts');
        return createRemoteOk({ net: polite(net), base: bases.remoteok });
      },
    },
    {
      id: 'remotive',
      needs: [],
      isUsual: isOn('remotive'),
      // 2 requests a minute, and at most four reads a day.
      spacingMs: 30000,
      restMs: 6 * HOUR_MS,
      async load(polite) {
        const { createRemotive } = await import('./sources/remotive.ts');
        return createRemotive({ net: polite(net), base: bases.remotive });
      },
    },
    {
      id: 'weworkremotely',
      needs: [],
      isUsual: isOn('weworkremotely') && settings.weworkremotely.categories.length > 0,
      // Its feeds say that they hold for an hour (`ttl`).
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createWeWorkRemotely } = await import('./sources/weworkremotely.ts');
        return createWeWorkRemotely({
          net: polite(net),
          base: bases.weworkremotely,
          categories: settings.weworkremotely.categories,
        });
      },
    },
    {
      id: 'himalayas',
      needs: [],
      isUsual: isOn('himalayas'),
      // It limits without naming the limit.
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createHimalayas } = await import('./sources/himalayas.ts');
        return createHimalayas({ net: polite(net), base: bases.himalayas });
      },
    },
    {
      id: 'jobicy',
      needs: [],
      isUsual: isOn('jobicy'),
      // At most one read an hour.
      spacingMs: 2000,
      restMs: HOUR_MS,
      async load(polite) {
        const { createJobicy } = await import('./sources/jobicy.ts');
        return createJobicy({ net: polite(net), base: bases.jobicy });
      },
    },
    {
      id: 'rss',
      needs: [],
      isUsual: isOn('rss') && settings.rss.feeds.length > 0,
      spacingMs: 1000,
      restMs: 0,
      async load(polite) {
        const { createRss } = await import('./sources/rss.ts');
        return createRss({ net: polite(net), feeds: settings.rss.feeds });
      },
    },
  ];
  return entries.map((entry) => ({ ...entry, isOff: !isOn(entry.id as SourceId) }));
}

/** The values of several keys under the adapter's own names. All, or null: half a set of keys opens nothing. */
function allOf<Name extends string>(
  secret: SourcesOptions['secret'],
  names: Readonly<Record<Name, SecretName>>,
): Record<Name, string> | null {
  const values = Object.entries<SecretName>(names).map(([name, key]) => [name, secret(key)] as const);
  return values.every(([, value]) => value !== null) ? (Object.fromEntries(values) as Record<Name, string>) : null;
}
