/**
 * One running sandbox for many commands: what stays open (`demo --keep`, `serve --sandbox`) leaves its addresses in the world's folder,
 * and a later command uses those servers instead of opening its own.
 */
import { mkdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import type { BaseName, SecretName } from '../config.ts';
import { createControl } from './control.ts';
import { HEALTH_PATH } from './http-server.ts';
import { type Sandbox, type SandboxOptions, sandboxSecrets, startSandbox } from './sandbox.ts';
import { createWebhooks } from './stripe/webhooks.ts';
import { openWorldFile } from './world-file.ts';

interface Addresses {
  readonly bases: Record<BaseName, string>;
  readonly sitesOrigin: string;
  readonly smtpUrl: string;
}

const HEALTH_MS = 1_000;

/**
 * The sandbox that already runs on this world, or a new one. `stays`: others may join it until it is closed.
 * Closing a joined sandbox leaves the servers to the process that opened them.
 */
export async function joinOrStartSandbox(options: SandboxOptions & { readonly stays?: boolean }): Promise<Sandbox> {
  const path = join(options.stateDir, 'address.json');
  const addresses = readAddresses(path);
  if (addresses !== null && (await isRunning(addresses, options.stateDir))) return joined(options, addresses);
  const sandbox = await startSandbox(options);
  return options.stays === true ? announced(sandbox, path) : sandbox;
}

function announced(sandbox: Sandbox, path: string): Sandbox {
  const text = JSON.stringify({
    bases: sandbox.bases,
    sitesOrigin: sandbox.sitesOrigin,
    smtpUrl: sandbox.smtpUrl,
  } satisfies Addresses);
  mkdirSync(sandbox.stateDir, { recursive: true, mode: 0o700 });
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return {
    ...sandbox,
    async close() {
      // Another may have taken over since; its addresses stay.
      if (readText(path) === text) unlinkSync(path);
      await sandbox.close();
    },
  };
}

function joined({ clock, stateDir }: SandboxOptions, { bases, sitesOrigin, smtpUrl }: Addresses): Sandbox {
  const now = (): Date => clock.now();
  const world = openWorldFile(stateDir, now);
  const secrets: Record<SecretName, string> = { ...sandboxSecrets(), SMTP_URL: smtpUrl };
  const webhooks = createWebhooks({ world, now, secret: secrets.STRIPE_WEBHOOK_SECRET });
  return {
    bases,
    sitesOrigin,
    smtpUrl,
    secrets,
    control: createControl({ world, now, origin: bases.stripe, webhooks }),
    stateDir,
    mailDir: join(stateDir, 'mail'),
    exchanges: [],
    close: () => webhooks.settled(),
  };
}

function readAddresses(path: string): Addresses | null {
  try {
    const data = JSON.parse(readText(path) ?? 'null') as Partial<Addresses> | null;
    if (typeof data?.smtpUrl !== 'string' || typeof data.sitesOrigin !== 'string' || typeof data.bases?.stripe !== 'string')
      return null;
    return data as Addresses;
  } catch {
    return null;
  }
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

/** Whether the first server answers, and for this world: its process may have died, and the port may be another's by now. */
function isRunning({ bases }: Addresses, stateDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get(`${bases.stripe}${HEALTH_PATH}`, { agent: false, timeout: HEALTH_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks).toString('utf8') === JSON.stringify({ world: stateDir })));
      response.on('error', () => resolve(false));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(false));
  });
}
