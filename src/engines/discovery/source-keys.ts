/** The keys of sources that need several. All of a set, or none: half a set opens nothing. */
import type { SecretName } from '../../config.ts';

/** The value of a key; null where it is not set. */
type Secret = (name: SecretName) => string | null;

export function redditKeys(
  secret: Secret,
): { clientId: string; clientSecret: string; username: string; password: string } | null {
  const clientId = secret('REDDIT_CLIENT_ID');
  const clientSecret = secret('REDDIT_CLIENT_SECRET');
  const username = secret('REDDIT_USERNAME');
  const password = secret('REDDIT_PASSWORD');
  return clientId === null || clientSecret === null || username === null || password === null
    ? null
    : { clientId, clientSecret, username, password };
}

export function xKeys(secret: Secret): { appKey: string; appSecret: string; accessToken: string; accessSecret: string } | null {
  const appKey = secret('TWITTER_API_KEY');
  const appSecret = secret('TWITTER_API_SECRET');
  const accessToken = secret('TWITTER_ACCESS_TOKEN');
  const accessSecret = secret('TWITTER_ACCESS_SECRET');
  return appKey === null || appSecret === null || accessToken === null || accessSecret === null
    ? null
    : { appKey, appSecret, accessToken, accessSecret };
}

export function blueskyKeys(secret: Secret): { identifier: string; password: string } | null {
  const identifier = secret('BLUESKY_IDENTIFIER');
  const password = secret('BLUESKY_APP_PASSWORD');
  return identifier === null || password === null ? null : { identifier, password };
}
