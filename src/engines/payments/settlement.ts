/** After a crash or a lost answer: every operation and every event that was left open is brought to its end, as far as the provider can tell. */
import { isLoopError } from '../../errors.ts';
import { settleAuthorisation } from './authorisation.ts';
import { settleCapture } from './capture.ts';
import type { PaymentsOptions } from './engine.ts';
import { readInbox } from './inbox.ts';
import { bindMode } from './mode.ts';
import { readJob } from './observation.ts';
import { operationOf } from './operations.ts';
import { isUnsettled } from './provider-word.ts';

/** Operations and events looked at in one go. */
const BATCH = 100;

/** See `Payments.settleOpen`. Stops early where the provider cannot be asked at all; what is left stays as it was. */
export async function settleOpen(options: PaymentsOptions): Promise<{ readonly settled: number; readonly open: number }> {
  await bindMode(options);
  const waiting = await options.ledger.read.operationsUnsettled(BATCH);
  let settled = 0;
  for (const { jobId, ...operation } of waiting) {
    try {
      if (operation.kind === 'authorise') await settleAuthorisation(options, jobId, operation);
      if (operation.kind === 'capture') await settleCapture(options, jobId, operation);
    } catch (error) {
      if (!isLoopError(error)) throw error;
      const job = await readJob(options, jobId);
      if (isUnsettled(operationOf(job, operation.id)) && error.meaning.exit >= 4) break;
    }
    if (!isUnsettled(operationOf(await readJob(options, jobId), operation.id))) settled++;
  }
  await readInbox(options, BATCH);
  return { settled, open: waiting.length - settled };
}
