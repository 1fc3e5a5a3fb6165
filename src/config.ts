/**
 * The only reader of the environment and of config files: both become one validated `Config` and a box of `Secrets`.
 * What contradicts itself is refused here, before anything runs.
 */
import { isAbsolute, join, resolve } from 'node:path';
import { readConfigFile } from './config-file.ts';
import { type SavedSearchSetting, type SourceSettings, sourceSettings } from './config-sources.ts';
import type { OutreachCaps } from './domain/policy.ts';
import { LoopError } from './errors.ts';

export const SECRET_NAMES = [
  'STRIPE_SECRET_KEY',
  'STRIPE_WEBHOOK_SECRET',
  'RESEND_API_KEY',
  'SMTP_URL',
  'GITHUB_TOKEN',
  'REDDIT_CLIENT_ID',
  'REDDIT_CLIENT_SECRET',
  'REDDIT_USERNAME',
  'REDDIT_PASSWORD',
  'TWITTER_API_KEY',
  'TWITTER_API_SECRET',
  'TWITTER_ACCESS_TOKEN',
  'TWITTER_ACCESS_SECRET',
  'BLUESKY_IDENTIFIER',
  'BLUESKY_APP_PASSWORD',
  'STACKEXCHANGE_KEY',
] as const;
export type SecretName = (typeof SECRET_NAMES)[number];

/** Where the providers' APIs live; an override serves gateways, the sandbox and tests. */
export const BASE_URLS = {
  stripe: { variable: 'STRIPE_API_BASE', url: 'https://api.stripe.com' },
  resend: { variable: 'RESEND_BASE_URL', url: 'https://api.resend.com' },
  github: { variable: 'GITHUB_API_BASE', url: 'https://api.github.com' },
  reddit: { variable: 'REDDIT_API_BASE', url: 'https://oauth.reddit.com' },
  redditPublic: { variable: 'REDDIT_PUBLIC_BASE', url: 'https://www.reddit.com' },
  hackernews: { variable: 'HACKERNEWS_API_BASE', url: 'https://hn.algolia.com' },
  x: { variable: 'TWITTER_API_BASE', url: 'https://api.x.com' },
  bluesky: { variable: 'BLUESKY_API_BASE', url: 'https://bsky.social' },
  stackexchange: { variable: 'STACKEXCHANGE_API_BASE', url: 'https://api.stackexchange.com' },
  devto: { variable: 'DEVTO_API_BASE', url: 'https://dev.to' },
  lobsters: { variable: 'LOBSTERS_BASE', url: 'https://lobste.rs' },
  v2ex: { variable: 'V2EX_BASE', url: 'https://www.v2ex.com' },
  eleduck: { variable: 'ELEDUCK_API_BASE', url: 'https://svc.eleduck.com' },
  remoteok: { variable: 'REMOTEOK_BASE', url: 'https://remoteok.com' },
  remotive: { variable: 'REMOTIVE_BASE', url: 'https://remotive.com' },
  weworkremotely: { variable: 'WEWORKREMOTELY_BASE', url: 'https://weworkremotely.com' },
  himalayas: { variable: 'HIMALAYAS_API_BASE', url: 'https://himalayas.app' },
  jobicy: { variable: 'JOBICY_BASE', url: 'https://jobicy.com' },
} as const;
export type BaseName = keyof typeof BASE_URLS;

export interface Config {
  /** Absolute path of the file that was read; null where there is none. */
  readonly file: string | null;
  /** Absolute path of the SQLite file, or a `postgres://` URL. */
  readonly ledger: string;
  /** Folder of the key file from which link tokens and keyed hashes are derived; never the ledger's own folder by default. */
  readonly keyDir: string;
  readonly stateDir: string;
  readonly isSandbox: boolean;
  readonly sender: {
    readonly name: string | null;
    readonly address: string | null;
    readonly replyTo: string | null;
    readonly postalAddress: string | null;
    readonly website: string | null;
  };
  /** Origin without a trailing slash; null where the room cannot be reached from outside. */
  readonly publicUrl: string | null;
  /** Proxies of the room beside this machine: addresses and networks, `10.0.0.2`, `10.1.0.0/16`. */
  readonly room: { readonly trustedProxies: readonly string[] };
  readonly catalogueFile: string | null;
  readonly sources: SourceSettings;
  readonly searches: readonly SavedSearchSetting[];
  readonly screening: {
    readonly minScore: number;
    readonly maxAgeDays: number;
    readonly keepEmployment: boolean;
    /** ISO 639-1 codes of the languages that the operator works in. */
    readonly languages: readonly string[];
  };
  readonly channels: Readonly<Record<string, 'auto' | 'assisted' | 'off'>>;
  readonly mailProvider: 'resend' | 'smtp' | null;
  readonly caps: OutreachCaps;
  readonly terms: { readonly validDays: number; readonly approvalHours: number; readonly linkDays: number };
  readonly bases: Readonly<Record<BaseName, string>>;
}

/** Values that must not be printed. `masked` hides every one of them in any text. */
export interface Secrets {
  get(name: SecretName): string | null;
  has(name: SecretName): boolean;
  masked(text: string): string;
}

export interface ConfigInput {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly homeDir: string;
  /** Values of the global options. */
  readonly options: { readonly ledger?: string; readonly config?: string; readonly sandbox?: boolean };
}

/** Reads config file and environment. Throws `config_invalid` naming the file, the field and what it should be. */
export async function readConfig({ env, cwd, homeDir, options }: ConfigInput): Promise<{ config: Config; secrets: Secrets }> {
  const isSandbox = options.sandbox === true;
  // The XDG rules: a path that is not absolute counts as not set. https://specifications.freedesktop.org/basedir-spec/latest/
  const baseDir = (variable: string, ...usual: readonly string[]): string => {
    const set = env[variable] ?? '';
    if (isAbsolute(set)) return join(set, 'loop');
    if (isAbsolute(homeDir)) return join(homeDir, ...usual, 'loop');
    throw new LoopError('config_invalid', `neither HOME nor ${variable} says where loop may keep its files`, {
      fix: `Set HOME, or ${variable} to an absolute path.`,
    });
  };
  const configHome = baseDir('XDG_CONFIG_HOME', '.config');
  const dataHome = baseDir('XDG_DATA_HOME', '.local', 'share');
  const stateDir = baseDir('XDG_STATE_HOME', '.local', 'state');
  const { path: file, fields } = await readConfigFile(options.config, cwd, configHome);
  const ledger = options.ledger ?? (isSandbox ? undefined : (nonEmpty(env['LOOP_LEDGER']) ?? fields.ledger));
  const secrets = isSandbox ? boxOf({}) : boxOf(env);
  const config: Config = {
    file,
    ledger:
      ledger === undefined
        ? join(dataHome, isSandbox ? 'sandbox.db' : 'ledger.db')
        : /^postgres(ql)?:/.test(ledger)
          ? ledger
          : resolve(cwd, ledger),
    keyDir: isSandbox ? join(stateDir, 'sandbox') : configHome,
    stateDir,
    isSandbox,
    sender: isSandbox
      ? {
          name: 'Sam Sandbox',
          address: 'sam@sandbox.example',
          replyTo: 'sam@sandbox.example',
          postalAddress: '1 Sandbox Street, 00000 Nowhere',
          website: null,
        }
      : {
          name: fields.sender.name ?? null,
          address: nonEmpty(env['MAIL_FROM']) ?? fields.sender.address ?? null,
          replyTo: nonEmpty(env['MAIL_REPLY_TO']) ?? fields.sender.replyTo ?? null,
          postalAddress: nonEmpty(env['LOOP_POSTAL_ADDRESS']) ?? fields.sender.postalAddress ?? null,
          website: fields.sender.website ?? null,
        },
    publicUrl: isSandbox
      ? (loopbackOrigin(env['LOOP_PUBLIC_URL']) ?? SANDBOX_ORIGIN)
      : originOf(nonEmpty(env['LOOP_PUBLIC_URL']) ?? fields.publicUrl, 'LOOP_PUBLIC_URL'),
    room: { trustedProxies: fields.room.trustedProxies ?? [] },
    catalogueFile: fields.catalogue === undefined ? null : resolve(file === null ? cwd : join(file, '..'), fields.catalogue),
    sources: sourceSettings(isSandbox ? {} : fields.sources),
    searches: isSandbox ? [] : fields.searches,
    screening: {
      minScore: fields.screening.minScore ?? 0,
      maxAgeDays: fields.screening.maxAgeDays ?? 30,
      keepEmployment: fields.screening.keepEmployment ?? false,
      languages: fields.screening.languages ?? ['en'],
    },
    channels: fields.channels,
    mailProvider: fields.mailProvider ?? null,
    caps: {
      firstMailsPerDay: fields.caps.firstMailsPerDay ?? 20,
      firstMailsPerHour: fields.caps.firstMailsPerHour ?? 2,
      mailsPerDomainPerDay: fields.caps.mailsPerDomainPerDay ?? 1,
      githubPerDay: fields.caps.githubPerDay ?? 5,
      githubPerRepositoryDays: fields.caps.githubPerRepositoryDays ?? 30,
      assistedPerDay: fields.caps.assistedPerDay ?? 5,
      daysBetweenContacts: fields.caps.daysBetweenContacts ?? 7,
      contactsPer30Days: fields.caps.contactsPer30Days ?? 2,
    },
    terms: {
      validDays: fields.terms.validDays ?? 14,
      approvalHours: fields.terms.approvalHours ?? 72,
      linkDays: fields.terms.linkDays ?? 14,
    },
    bases: basesOf(isSandbox ? {} : env),
  };
  if (!isSandbox) refuseContradictions(config, secrets);
  return { config, secrets };
}

function refuseContradictions(config: Config, secrets: Secrets): void {
  if (config.mailProvider === 'resend' && !secrets.has('RESEND_API_KEY') && secrets.has('SMTP_URL')) {
    throw new LoopError('config_invalid', 'mailProvider is "resend" but only SMTP_URL is set', {
      fix: 'Set RESEND_API_KEY, or mailProvider to "smtp".',
    });
  }
  if (config.mailProvider === 'smtp' && !secrets.has('SMTP_URL') && secrets.has('RESEND_API_KEY')) {
    throw new LoopError('config_invalid', 'mailProvider is "smtp" but only RESEND_API_KEY is set', {
      fix: 'Set SMTP_URL, or mailProvider to "resend".',
    });
  }
  const key = secrets.get('STRIPE_SECRET_KEY');
  if (key !== null && !/^[sr]k_(test|live)_[A-Za-z0-9]+$/.test(key)) {
    throw new LoopError('config_invalid', 'STRIPE_SECRET_KEY does not look like a secret (sk_) or restricted (rk_) key', {
      fix: 'Copy it again from the Stripe dashboard; a publishable key (pk_) cannot move money.',
    });
  }
}

function basesOf(env: Readonly<Record<string, string | undefined>>): Record<BaseName, string> {
  const bases = {} as Record<BaseName, string>;
  for (const name of Object.keys(BASE_URLS) as BaseName[]) {
    const { variable, url } = BASE_URLS[name];
    bases[name] = baseUrl(nonEmpty(env[variable]), variable) ?? url;
  }
  return bases;
}

/** Where `loop --sandbox serve` listens unless told otherwise. */
const SANDBOX_ORIGIN = 'http://127.0.0.1:8787';

/** The sandbox's room is on this machine and nowhere else, whatever the environment says about the real one. */
function loopbackOrigin(text: string | undefined): string | null {
  const value = nonEmpty(text);
  return value !== undefined && /^http:\/\/127\.0\.0\.1:\d{1,5}\/?$/.test(value) ? value.replace(/\/$/, '') : null;
}

function originOf(text: string | undefined, variable: string): string | null {
  const base = baseUrl(text, variable);
  if (base === null) return null;
  const url = new URL(base);
  if (url.pathname !== '/')
    throw new LoopError('config_invalid', `${variable} must be an origin without a path: the room answers at its root`);
  return base;
}

function baseUrl(text: string | undefined, variable: string): string | null {
  if (text === undefined) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch (cause) {
    throw new LoopError('config_invalid', `${variable} is not a URL: ${JSON.stringify(text)}`, { cause });
  }
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.search !== '' || url.hash !== '') {
    throw new LoopError('config_invalid', `${variable} must be a plain http(s) address without user, query or fragment`);
  }
  if (url.protocol === 'http:' && !isLoopback(url)) {
    throw new LoopError('config_invalid', `${variable} must be https: keys, and what clients type, would leave in the clear`);
  }
  return url.href.replace(/\/+$/, '');
}

function isLoopback({ hostname }: URL): boolean {
  return hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';
}

function boxOf(env: Readonly<Record<string, string | undefined>>): Secrets {
  const values = new Map<SecretName, string>();
  for (const name of SECRET_NAMES) {
    const value = nonEmpty(env[name]);
    if (value !== undefined) values.set(name, value);
  }
  const hidden = [...values]
    .flatMap(([name, value]) =>
      name === 'REDDIT_USERNAME' || name === 'BLUESKY_IDENTIFIER'
        ? []
        : name === 'SMTP_URL'
          ? [value, passwordOf(value)]
          : [value],
    )
    .filter((value): value is string => value !== null && value.length >= 4);
  return {
    get: (name) => values.get(name) ?? null,
    has: (name) => values.has(name),
    masked: (text) => hidden.reduce((masked, value) => masked.replaceAll(value, '[secret]'), text),
  };
}

function passwordOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).password) || null;
  } catch {
    return null;
  }
}

function nonEmpty(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  return trimmed === undefined || trimmed === '' ? undefined : trimmed;
}
