/** What a post that is read again says of its lead: that the request is over by now, or that it is open after all. */
import { type Closing, isOver, type Job } from '../../domain/job.ts';
import type { Stage } from '../../domain/opportunity.ts';
import type { Ledger, PutPost, Transactor } from '../../store/ledger.ts';
import type { Screened } from './screening/screening.ts';

/** A lead whose post says another thing than before. */
export interface StandingChange {
  readonly id: string;
  /** In words, `closed, “EDIT: found somebody”`; null where it is open again. */
  readonly closed: string | null;
  /** Somebody was written to about it, or a message about it waits. */
  readonly isAnswered: boolean;
}

/** Once it is accepted, or given up, nobody waits for the post's word. */
export const MAY_CLOSE: ReadonlySet<Stage> = new Set(['lead', 'drafted', 'approved', 'presented']);
const MAY_REOPEN: ReadonlySet<Stage> = new Set(['closed', 'approved', 'presented']);

/**
 * Records what has changed; in its own transaction, since the operator did not do it. The post itself stays as it was first recorded, and so does
 * what a person did with it: who took a closed request up all the same is not overruled by the same words.
 */
export async function noteClosed(
  recorded: readonly { readonly screened: Screened; readonly put: PutPost }[],
  ledger: Ledger,
): Promise<readonly StandingChange[]> {
  // Of several that were read together the last one counts.
  const last = new Map(recorded.map((one) => [one.put.id, one]));
  const again = [...last.values()].filter(
    ({ screened, put }) =>
      put.state === 'again' &&
      ((isOverBy(screened) && MAY_CLOSE.has(put.stage)) || (screened.screening.kept && MAY_REOPEN.has(put.stage))),
  );
  if (again.length === 0) return [];
  return ledger.transact({ actor: 'provider', cause: 'discover' }, async (tx) => {
    const changes: StandingChange[] = [];
    for (const { screened, put } of again) {
      const job = await tx.job(put.id);
      const change = job && (screened.screening.kept ? await reopened(job, tx) : await closed(job, screened, tx));
      if (change) changes.push(change);
    }
    return changes;
  });
}

/** Of what was deleted the source leaves a mark and few words, which by themselves ask for nothing any more. */
function isOverBy({ post, screening }: Screened): boolean {
  return screening.dropped === 'closed' || (!screening.kept && post.tags.includes('closed'));
}

async function closed(job: Job, { screening }: Screened, tx: Transactor): Promise<StandingChange | null> {
  const [why = ''] = screening.dropped === 'closed' ? screening.reasons : [];
  const words = why === '' ? 'closed, says its tag' : why.replace(/^dropped: /, '');
  const reason = await tx.putBody(words);
  if (job.closed !== null && !isNews(job.closed, reason, tx.now)) return null;
  const { messages } = await tx.appendJob(job.id, job.version, [{ type: 'lead.closed', data: { reason } }]);
  const isAnswered = messages.some(({ purpose, state }) => purpose === 'first' && ANSWERED.has(state));
  return { id: job.id, closed: words, isAnswered };
}

/** One request may stand at several places under one id, open at one and shut at another. */
function isNews({ reason: before, at, state }: Closing, reason: string, now: string): boolean {
  if (state === 'over') return false;
  return reason !== before || (state === 'open_again' && Date.parse(now) - Date.parse(at) > DAY_MS);
}

const DAY_MS = 86_400_000;

const ANSWERED: ReadonlySet<string> = new Set(['approved', 'intent', 'sent', 'unknown']);

async function reopened(job: Job, tx: Transactor): Promise<StandingChange | null> {
  if (!isOver(job)) return null;
  await tx.appendJob(job.id, job.version, [{ type: 'lead.reopened', data: {} }]);
  return { id: job.id, closed: null, isAnswered: false };
}
