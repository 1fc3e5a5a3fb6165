/**
 * Everything outside the program that the engines reach through a port: who the providers are (the real ones or the stand-ins), the list of
 * channels, the payment provider. Under a dry run the net refuses writes, and channels and payments are replaced by their previews.
 */
import { join } from 'node:path';
import type { BaseName, Config, SecretName, Secrets } from '../config.ts';
import type { SourceSettings } from '../config-sources.ts';
import type { Channel } from '../engines/outreach/channel.ts';
import type { PaymentProvider } from '../engines/payments/provider.ts';
import type { Check } from '../engines/pipeline/status.ts';
import { LoopError } from '../errors.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { withoutWrites } from '../system/net.ts';
import type { Internet, Net, World } from '../system/world.ts';
import { lazy } from './lazy.ts';
import { isReadByPost } from './reads-by-post.ts';

export interface Outside {
  readonly net: Net;
  providers(): Promise<Providers>;
  channels(): Promise<readonly Channel[]>;
  paymentProvider(): Promise<PaymentProvider>;
  /** One read-only call to every provider that has a key. */
  checks(): Promise<readonly Check[]>;
  sandbox(): Promise<Sandbox>;
  /** Names and sockets for reading the pages that posts link to, and how far apart requests to one host must be. */
  pages(): Promise<{ readonly internet: Internet; readonly spacingMs: number }>;
}

/** Where providers are and what opens them. */
export interface Providers {
  readonly bases: Readonly<Record<BaseName, string>>;
  /** What the sources read. */
  readonly sources: SourceSettings;
  readonly get: (name: SecretName) => string | null;
  readonly has: (name: SecretName) => boolean;
}

export interface OutsideParts {
  readonly config: Config;
  readonly secrets: Secrets;
  readonly world: World;
  readonly isDryRun: boolean;
  /** A run that opens the room stays: its stand-ins serve the other commands meanwhile, payment pages in a browser included. */
  readonly hasRoom: () => boolean;
  readonly onClose: (close: () => Promise<void>) => void;
}

const CHECK_MS = 20_000;
/** A small site on a shared server notices a visitor who comes more often. */
const PAGE_SPACING_MS = 5_000;

export function createOutside({ config, secrets, world, isDryRun, hasRoom, onClose }: OutsideParts): Outside {
  const { clock, terminal } = world;
  const net = isDryRun ? withoutWrites(world.net, isReadByPost) : world.net;

  const sandbox = lazy(async (): Promise<Sandbox> => {
    if (!config.isSandbox) throw new LoopError('usage', 'the stand-ins exist only with --sandbox');
    const { joinOrStartSandbox } = await import('../sandbox/join.ts');
    const joined = await joinOrStartSandbox({ clock, stateDir: join(config.stateDir, 'sandbox'), stays: hasRoom() });
    onClose(() => joined.close());
    return joined;
  });

  /** Where providers are and what opens them: the real ones, or the stand-ins under the same names. */
  const providers = lazy(async (): Promise<Providers> => {
    if (!config.isSandbox)
      return { bases: config.bases, sources: config.sources, get: (name) => secrets.get(name), has: (name) => secrets.has(name) };
    const [standIns, { siteSettings }] = await Promise.all([sandbox(), import('../sandbox/sites.ts')]);
    const sources = siteSettings(config.sources, standIns.sitesOrigin);
    const get = (name: SecretName): string | null => (name === 'SMTP_URL' ? standIns.smtpUrl : standIns.secrets[name]) || null;
    return { bases: standIns.bases, sources, get, has: (name) => get(name) !== null };
  });

  /** Every channel there is. Under a dry run each is replaced by its preview, which composes and never delivers. */
  const channels = lazy(async (): Promise<readonly Channel[]> => {
    const [{ emailResend }, { emailSmtp }, { github }, { assisted }, { bases, get }] = await Promise.all([
      import('../engines/outreach/channels/email-resend.ts'),
      import('../engines/outreach/channels/email-smtp.ts'),
      import('../engines/outreach/channels/github.ts'),
      import('../engines/outreach/channels/assisted.ts'),
      providers(),
    ]);
    const all: readonly Channel[] = [
      emailResend({ apiKey: get('RESEND_API_KEY') ?? '', baseUrl: bases.resend, net }),
      emailSmtp({ url: get('SMTP_URL') ?? '' }),
      github({ token: get('GITHUB_TOKEN') ?? '', baseUrl: bases.github, net }),
      assisted({
        copy: world.copy,
        openBrowser: world.openBrowser,
        confirm: world.prompt.confirm,
        text: world.prompt.text,
        say: (text) => terminal.err(`${text}\n`),
      }),
    ];
    return isDryRun ? all.map(previewChannel) : all;
  });

  const paymentProvider = lazy(async (): Promise<PaymentProvider> => {
    const [{ createStripe }, { previewProvider }, { bases, get }] = await Promise.all([
      import('../engines/payments/stripe.ts'),
      import('../engines/payments/preview.ts'),
      providers(),
    ]);
    const key = get('STRIPE_SECRET_KEY');
    if (key === null) {
      throw new LoopError('key_missing', 'STRIPE_SECRET_KEY is not set, so no payment can be authorised or captured', {
        fix: 'Set it (a restricted rk_ key is preferred), or try everything with --sandbox.',
        state: 'Nothing was changed.',
      });
    }
    const stripe = createStripe({
      key,
      webhookSecret: get('STRIPE_WEBHOOK_SECRET'),
      baseUrl: bases.stripe,
      net,
      ...(config.isSandbox ? { mode: 'sandbox' as const } : {}),
    });
    return isDryRun ? previewProvider(stripe) : stripe;
  });

  async function checks(): Promise<readonly Check[]> {
    const { has } = await providers();
    const signal = world.deadline(CHECK_MS);
    const asked = (await channels()).filter((channel) => channel.check && channel.needs.length > 0 && channel.needs.every(has));
    const answers = asked.map(
      async (channel): Promise<Check> => ({
        keys: channel.needs,
        provider: channel.transport,
        ...((await channel.check?.(signal)) ?? { ok: false, detail: 'cannot be checked' }),
      }),
    );
    if (has('STRIPE_SECRET_KEY'))
      answers.unshift(
        (async () => ({ keys: ['STRIPE_SECRET_KEY'], provider: 'stripe', ...(await (await paymentProvider()).check(signal)) }))(),
      );
    return Promise.all(answers);
  }

  const pages = lazy(async (): ReturnType<Outside['pages']> => {
    if (!config.isSandbox) return { internet: world.internet, spacingMs: PAGE_SPACING_MS };
    const [{ sitesOrigin }, { createPagesInternet }] = await Promise.all([sandbox(), import('../sandbox/pages-internet.ts')]);
    // The stand-ins have no crowd to be spared.
    return { internet: createPagesInternet(sitesOrigin), spacingMs: 0 };
  });

  return { net, providers, channels, paymentProvider, checks, sandbox, pages };
}

/** The same channel, whose `deliver` proves that nothing left. */
function previewChannel(channel: Channel): Channel {
  return {
    ...channel,
    deliver: async () => ({
      state: 'rejected',
      reason: 'a dry run sends nothing',
      mayRetry: true,
      retryAfterSeconds: null,
      suppress: false,
    }),
  };
}
