/** What `loop status` is made of: the ledger, the settings, and, where asked for, what the providers say. */
import { join } from 'node:path';
import type { Config } from '../config.ts';
import type { ChannelMode } from '../engines/outreach/modes.ts';
import type { StatusView } from '../engines/pipeline/status.ts';
import type { Ledger } from '../store/ledger.ts';
import type { World } from '../system/world.ts';
import type { Outside } from './outside.ts';

export interface StatusParts extends Pick<Outside, 'providers' | 'checks'> {
  readonly config: Config;
  readonly clock: World['clock'];
  readonly ledger: () => Promise<Ledger>;
  readonly modes: () => Promise<readonly ChannelMode[]>;
}

/** Reads the state of everything; with `verify` every link of the log is recomputed and every provider asked. */
export function createStatus({
  config,
  clock,
  ledger,
  providers,
  modes,
  checks,
}: StatusParts): (options: { readonly verify: boolean }) => Promise<StatusView> {
  return async ({ verify }) => {
    const [{ readStatus }, { missingIdentity }, { capsOf }, { verifyUnlessUnchanged }] = await Promise.all([
      import('../engines/pipeline/status.ts'),
      import('../engines/outreach/modes.ts'),
      import('../engines/outreach/facts.ts'),
      import('../store/verified-mark.ts'),
    ]);
    const { has, get } = await providers();
    const opened = await ledger();
    const now = clock.now();
    const key = get('STRIPE_SECRET_KEY');
    const known = await modes();
    const open = known.filter(({ mode }) => mode !== 'off').map(({ id }) => id);
    const mark = { location: config.ledger, markDir: join(config.stateDir, 'verified'), now };
    return readStatus({
      ledger: opened,
      chainHealth: () => (verify ? opened.verify(Number.POSITIVE_INFINITY) : verifyUnlessUnchanged(opened, mark)),
      now,
      mode: key === null ? null : config.isSandbox ? 'sandbox' : /^[sr]k_live_/.test(key) ? 'live' : 'test',
      isSet: has,
      missingIdentity: missingIdentity(config.sender),
      channels: known,
      caps: await capsOf(opened.read, open, config.caps, now.toISOString()),
      checks: verify ? await checks() : [],
    });
  };
}
