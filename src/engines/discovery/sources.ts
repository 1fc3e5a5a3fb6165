/** Every source there is: one explicit list. An adapter is loaded when it is used. */
import type { BaseName, SecretName } from '../../config.ts';
import type { Net } from '../../system/world.ts';
import type { SourceEntry } from './source.ts';

export interface SourcesOptions {
  readonly net: Net;
  readonly bases: Readonly<Record<BaseName, string>>;
  /** The value of a key; null where it is not set. */
  readonly secret: (name: SecretName) => string | null;
  readonly settings: {
    readonly subreddits: readonly string[];
    readonly githubSearches: readonly string[];
    readonly feeds: readonly string[];
    /** Ids of sources that are searched only when named. */
    readonly off: readonly string[];
  };
}

export function createSources({ net, bases, secret, settings }: SourcesOptions): readonly SourceEntry[] {
  const token = secret('GITHUB_TOKEN');
  const reddit = redditKeys(secret);
  const isOn = (id: string): boolean => !settings.off.includes(id);
  return [
    {
      id: 'hackernews',
      needs: [],
      isUsual: isOn('hackernews'),
      // Algolia: 10,000 requests an hour and address.
      spacingMs: 500,
      async load(polite) {
        const { createHackerNews } = await import('./sources/hackernews.ts');
        return createHackerNews({ net: polite(net), base: bases.hackernews });
      },
    },
    {
      id: 'github',
      needs: [],
      isUsual: isOn('github') && settings.githubSearches.length > 0,
      // 30 searches a minute with a token, 10 without.
      spacingMs: token === null ? 6100 : 2100,
      async load(polite) {
        const { createGitHub } = await import('./sources/github.ts');
        return createGitHub({ net: polite(net), base: bases.github, token, searches: settings.githubSearches });
      },
    },
    {
      id: 'reddit',
      needs: [],
      isUsual: isOn('reddit') && settings.subreddits.length > 0,
      // 100 requests a minute with keys; without, what does not annoy.
      spacingMs: reddit === null ? 2100 : 700,
      async load(polite) {
        const { createReddit } = await import('./sources/reddit.ts');
        const { subreddits } = settings;
        return createReddit({ net: polite(net), base: bases.reddit, publicBase: bases.redditPublic, keys: reddit, subreddits });
      },
    },
    {
      id: 'rss',
      needs: [],
      isUsual: isOn('rss') && settings.feeds.length > 0,
      spacingMs: 1000,
      async load(polite) {
        const { createRss } = await import('./sources/rss.ts');
        return createRss({ net: polite(net), feeds: settings.feeds });
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
