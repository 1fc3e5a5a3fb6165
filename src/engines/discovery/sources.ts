/** Every source there is: one explicit list. An adapter is loaded when it is used. */
import type { BaseName, SecretName } from '../../config.ts';
import type { SourceSettings } from '../../config-sources.ts';
import type { SourceId } from '../../domain/opportunity.ts';
import type { Net } from '../../system/world.ts';
import type { SourceEntry } from './source.ts';

export interface SourcesOptions {
  readonly net: Net;
  readonly bases: Readonly<Record<BaseName, string>>;
  /** The value of a key; null where it is not set. */
  readonly secret: (name: SecretName) => string | null;
  readonly settings: SourceSettings;
}

export function createSources({ net, bases, secret, settings }: SourcesOptions): readonly SourceEntry[] {
  const token = secret('GITHUB_TOKEN');
  const reddit = redditKeys(secret);
  const isOn = (id: SourceId): boolean => !settings.off.includes(id);
  return [
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
      isUsual: isOn('github') && settings.github.searches.length > 0,
      // 30 searches a minute with a token, 10 without.
      spacingMs: token === null ? 6100 : 2100,
      restMs: 0,
      async load(polite) {
        const { createGitHub } = await import('./sources/github.ts');
        return createGitHub({ net: polite(net), base: bases.github, token, searches: settings.github.searches });
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
}

/** All four, or none: half a set of keys opens nothing. */
function redditKeys(
  secret: SourcesOptions['secret'],
): { clientId: string; clientSecret: string; username: string; password: string } | null {
  const clientId = secret('REDDIT_CLIENT_ID');
  const clientSecret = secret('REDDIT_CLIENT_SECRET');
  const username = secret('REDDIT_USERNAME');
  const password = secret('REDDIT_PASSWORD');
  return clientId === null || clientSecret === null || username === null || password === null
    ? null
    : { clientId, clientSecret, username, password };
}
