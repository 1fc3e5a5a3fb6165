/** A person said yes to exact bytes: what that leaves in the ledger. */
import type { JobEvent } from '../../domain/events.ts';
import type { Job, Message } from '../../domain/job.ts';
import { contentHash } from '../../domain/message.ts';
import { LoopError } from '../../errors.ts';
import { hasEnded } from './drafting.ts';
import type { OutreachParts } from './engine.ts';
import { placeKey, recipientKey } from './person.ts';
import type { PlanItem } from './plan.ts';
import { freeze } from './stored-message.ts';
import { unsubscribeUrl } from './unsubscribe.ts';

export interface ApprovedMessage {
  readonly jobId: string;
  readonly messageId: string;
  readonly contentHash: string;
  readonly how: Message['how'];
}

const HOUR_MS = 3_600_000;

/** Approving the same message twice is one approval; another message for the same job takes the place of an earlier one that has not left. */
export async function approveItem(parts: OutreachParts, item: PlanItem, how: Message['how']): Promise<ApprovedMessage> {
  const { message, hash, person, jobId } = item;
  if (message === null || hash === null || item.impossible !== null)
    throw new LoopError('not_approved', `this way cannot be used: ${item.impossible ?? 'there is no message'}`, {
      state: 'Nothing was sent.',
    });
  if (item.verdict !== null && !item.verdict.allowed)
    throw new LoopError(item.verdict.code, item.verdict.reason, { state: 'Nothing was sent.' });
  if (item.mode.transport === 'person' && !parts.isPersonPresent)
    throw new LoopError('not_interactive', 'an assisted message is posted by a person, so it needs a terminal', {
      state: 'Nothing was approved or sent.',
    });
  if (contentHash(message) !== hash)
    throw new LoopError('not_approved', 'the message differs from the one that was shown', { state: 'Nothing was sent.' });
  const approved: ApprovedMessage = { jobId, messageId: message.messageId, contentHash: hash, how };
  const key = recipientKey(message.recipient, parts.keyring);
  const stored = freeze(message, { link: message.link, unsubscribeUrl: unsubscribeUrl(parts, person.id, key) });
  await parts.ledger.transact({ actor: 'operator', cause: 'present' }, async (tx) => {
    const job = await tx.job(jobId);
    if (!job) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
    if (job.offer?.id !== item.offer?.id || job.offer?.version !== item.offer?.version)
      throw new LoopError('not_approved', 'the offer was changed since the message was shown', {
        fix: `Look at it again: loop present ${jobId}`,
        state: 'Nothing was sent.',
      });
    if (standing(job, item, tx.now)) return;
    await tx.appendJob(jobId, job.version, [
      ...cleared(job, item.purpose, tx.now),
      {
        type: 'message.approved',
        data: {
          messageId: message.messageId,
          offerId: job.offer?.id ?? null,
          channel: message.channel,
          personId: person.id,
          recipientKey: key,
          placeKey: placeKey(message.recipient, parts.keyring),
          contentHash: hash,
          body: await tx.putBody(stored),
          how,
          expiresAt: new Date(Date.parse(tx.now) + parts.approvalHours * HOUR_MS).toISOString(),
          purpose: item.purpose,
        },
      },
    ]);
  });
  return approved;
}

/** Whether this very message is approved already. Throws `wrong_state` when it was approved and has left, or ended, since it was shown. */
function standing(job: Job, { message, hash }: PlanItem, now: string): boolean {
  const same = job.messages.find((known) => known.id === message?.messageId);
  if (!same) return false;
  if (same.state === 'approved' && same.contentHash === hash && !hasEnded(same, now)) return true;
  throw new LoopError('wrong_state', `this message is ${same.state} already`, {
    fix: `See where it stands: loop show ${job.id}. To look again: loop present ${job.id}`,
    state: 'Nothing was sent by this run.',
  });
}

/** Ends every approval of the same purpose that has not been used. */
function cleared(job: Job, purpose: 'first' | 'deal', now: string): readonly JobEvent[] {
  return job.messages
    .filter((message) => message.state === 'approved' && message.purpose === purpose)
    .map((message) => ({
      type: message.expiresAt <= now ? ('message.expired' as const) : ('message.withdrawn' as const),
      data: { messageId: message.id },
    }));
}
