/** One payment mode per ledger: test money and real money never meet in one file. */
import { LoopError } from '../../errors.ts';
import type { PaymentsOptions } from './engine.ts';

/** Binds the ledger to the provider's mode on first use. Throws `config_invalid` where it is bound to another. */
export async function bindMode({ ledger, provider }: PaymentsOptions): Promise<void> {
  const bound = await ledger.read.mode();
  if (bound === provider.mode) return;
  if (bound !== null) throw otherMode(bound, provider.mode, ledger.location);
  await ledger.transact({ actor: 'operator', cause: 'payments' }, async (tx) => {
    // Another process may have bound it since.
    const now = await tx.mode();
    if (now === provider.mode) return;
    if (now !== null) throw otherMode(now, provider.mode, ledger.location);
    await tx.appendLedger([{ type: 'ledger.mode_bound', data: { mode: provider.mode } }]);
  });
}

function otherMode(bound: string, wanted: string, location: string): LoopError {
  return new LoopError(
    'config_invalid',
    `the ledger ${location} is for ${bound} payments, the Stripe key is for ${wanted} ones`,
    {
      fix: `Use a ${bound} key, or another ledger (--ledger).`,
      state: 'Nothing was changed.',
    },
  );
}
