/**
 * The stand-ins of all providers, on loopback: the production adapters talk to them through the real SDKs, by base URL and with sandbox keys.
 * The world they hold lies in one folder (see `world-file.ts`), so that a later command finds what an earlier one did.
 */
import { join } from 'node:path';
import type { BaseName, SecretName } from '../config.ts';
import type { Clock } from '../system/world.ts';
import { type Control, createControl } from './control.ts';
import { type SandboxProvider, takeFault } from './fault.ts';
import { createGithubHandler, githubErrorBody } from './github.ts';
import { createHackernewsHandler, hackernewsErrorBody } from './hackernews.ts';
import { type Exchange, type RunningServer, type ServerOptions, serve } from './http-server.ts';
import { createRedditHandler, redditErrorBody } from './reddit.ts';
import { createResendHandler, resendErrorBody } from './resend.ts';
import { SAMPLE_POSTS, type SamplePost } from './sample-posts.ts';
import { createSites, type SITE_BASES, siteBases } from './sites.ts';
import { serveSmtp } from './smtp.ts';
import { createStripeHandler, stripeErrorBody } from './stripe/server.ts';
import { createWebhooks } from './stripe/webhooks.ts';
import { openWorldFile } from './world-file.ts';

export interface SandboxOptions {
  readonly clock: Pick<Clock, 'now'>;
  /** Folder of the world: `world.json`, `mail/*.eml`. Made where it is missing. */
  readonly stateDir: string;
  /** Fixed ports, for people who want to bookmark; the system chooses the others. */
  readonly ports?: Partial<Record<ServerName | 'smtp', number>>;
  readonly posts?: readonly SamplePost[];
  /** Sees every exchange after it is answered. */
  readonly onExchange?: (exchange: Exchange) => void;
}

export interface Sandbox {
  readonly bases: Readonly<Record<BaseName, string>>;
  /** Where the sites that are only read stand, each under its own path. */
  readonly sitesOrigin: string;
  readonly smtpUrl: string;
  /** Sandbox keys under the names of the real ones; only these are accepted. */
  readonly secrets: Readonly<Record<SecretName, string>>;
  readonly control: Control;
  readonly stateDir: string;
  readonly mailDir: string;
  /** Every HTTP exchange this process answered, oldest first. */
  readonly exchanges: readonly Exchange[];
  close(): Promise<void>;
}

/** One server each; the sites that are only read share one. */
type ServerName = Exclude<BaseName, (typeof SITE_BASES)[number]> | 'sites';

const SMTP_USER = 'sandbox';
const SMTP_PASSWORD = 'sandbox-password';

/** Opens all stand-ins. Throws what the system says where a port is taken, `config_invalid` for a damaged world. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { clock, stateDir, ports = {}, posts = SAMPLE_POSTS } = options;
  const now = (): Date => clock.now();
  const mailDir = join(stateDir, 'mail');
  const world = openWorldFile(stateDir, now);
  const exchanges: Exchange[] = [];
  const secrets = sandboxSecrets();
  const webhooks = createWebhooks({ world, now, secret: secrets.STRIPE_WEBHOOK_SECRET });
  const bornAt = (): Date => new Date(world.update((state) => state.bornAt));
  const faultOf = (provider: SandboxProvider) => (method: string, path: string) =>
    world.update((state) => takeFault(state.faults, provider, method, path));
  const reddit = {
    posts,
    bornAt,
    clientId: secrets.REDDIT_CLIENT_ID,
    clientSecret: secrets.REDDIT_CLIENT_SECRET,
    username: secrets.REDDIT_USERNAME,
    password: secrets.REDDIT_PASSWORD,
  };
  const deliverPending = (): void => {
    void webhooks.deliver();
  };
  const servers: Readonly<Record<ServerName, Pick<ServerOptions, 'provider' | 'handle' | 'errorBody'>>> = {
    stripe: {
      provider: 'stripe',
      handle: createStripeHandler({ world, now, key: secrets.STRIPE_SECRET_KEY, onPending: deliverPending }),
      errorBody: stripeErrorBody,
    },
    resend: {
      provider: 'resend',
      handle: createResendHandler({ world, now, key: secrets.RESEND_API_KEY, mailDir }),
      errorBody: resendErrorBody,
    },
    github: {
      provider: 'github',
      handle: createGithubHandler({ world, now, token: secrets.GITHUB_TOKEN, posts }),
      errorBody: githubErrorBody,
    },
    reddit: { provider: 'reddit', handle: createRedditHandler(reddit, true), errorBody: redditErrorBody },
    redditPublic: { provider: 'reddit', handle: createRedditHandler(reddit, false), errorBody: redditErrorBody },
    hackernews: { provider: 'hackernews', handle: createHackernewsHandler(posts, bornAt), errorBody: hackernewsErrorBody },
    sites: {
      provider: 'sites',
      handle: createSites({ posts, bornAt, now, secrets }),
      errorBody: (status) => ({ error: `status ${status}` }),
    },
  };
  // A damaged world is refused here, not at the first request.
  bornAt();
  const running: { close(): Promise<void> }[] = [];
  const closeAll = async (): Promise<void> => {
    await Promise.all(running.map((server) => server.close()));
    await webhooks.settled();
  };
  try {
    const origins = {} as Record<ServerName, string>;
    for (const name of Object.keys(servers) as ServerName[]) {
      const { provider, handle, errorBody } = servers[name];
      const server: RunningServer = await serve({
        provider,
        handle,
        errorBody,
        port: ports[name] ?? 0,
        health: { world: stateDir },
        takeFault: faultOf(provider),
        onExchange: (exchange) => {
          exchanges.push(exchange);
          options.onExchange?.(exchange);
        },
      });
      running.push(server);
      origins[name] = server.origin;
    }
    const { sites: sitesOrigin, ...own } = origins;
    const bases = { ...own, ...siteBases(sitesOrigin) };
    const smtp = await serveSmtp({
      world,
      now,
      mailDir,
      port: ports.smtp ?? 0,
      user: SMTP_USER,
      password: SMTP_PASSWORD,
      takeFault: (stage) => world.update((state) => takeFault(state.faults, 'smtp', 'SMTP', stage)),
    });
    running.push(smtp);
    const smtpUrl = `smtp://${SMTP_USER}:${SMTP_PASSWORD}@127.0.0.1:${smtp.port}`;
    return {
      bases,
      sitesOrigin,
      smtpUrl,
      secrets: { ...secrets, SMTP_URL: smtpUrl },
      control: createControl({ world, now, origin: bases.stripe, webhooks }),
      stateDir,
      mailDir,
      exchanges,
      close: closeAll,
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

/** Keys that look like the providers' own and open nothing but the sandbox. */
export function sandboxSecrets(): Record<SecretName, string> {
  return {
    STRIPE_SECRET_KEY: 'sk_test_loopSandboxOperator0001',
    STRIPE_WEBHOOK_SECRET: 'whsec_loopSandboxWebhook0001',
    RESEND_API_KEY: 're_loopSandbox_0001',
    SMTP_URL: '',
    GITHUB_TOKEN: 'ghp_loopSandbox0001',
    REDDIT_CLIENT_ID: 'loopSandboxClient',
    REDDIT_CLIENT_SECRET: 'loopSandboxClientSecret',
    REDDIT_USERNAME: 'sam_sandbox',
    REDDIT_PASSWORD: 'loopSandboxPassword',
    TWITTER_API_KEY: 'loopSandboxXKey',
    TWITTER_API_SECRET: 'loopSandboxXSecret',
    TWITTER_ACCESS_TOKEN: 'loopSandboxXToken',
    TWITTER_ACCESS_SECRET: 'loopSandboxXTokenSecret',
    BLUESKY_IDENTIFIER: 'sam.sandbox.example',
    BLUESKY_APP_PASSWORD: 'loop-sand-box0-0001',
    STACKEXCHANGE_KEY: 'loopSandboxStackExchange',
  };
}
