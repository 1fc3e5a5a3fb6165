/** Settles what a crash, a silence or a broken connection left open: by asking the provider, or by the operator's word. Never by sending again. */
import type { Message } from '../../domain/job.ts';
import type { Composed, Outcome } from '../../domain/message.ts';
import { assertMessageMove } from '../../domain/moves.ts';
import { LoopError } from '../../errors.ts';
import { sendKey } from './channel.ts';
import { recordOutcome } from './delivery.ts';
import { adapterOf } from './drafting.ts';
import type { OutreachParts } from './engine.ts';
import { unknown } from './outcome.ts';
import { readStored } from './stored-message.ts';

export interface Settled {
  readonly jobId: string;
  readonly messageId: string;
  readonly channel: Message['channel'];
  readonly was: Message['state'];
  readonly now: Message['state'];
  /** In words: what was seen, or why nothing could be. */
  readonly why: string;
}

type Open = Message & { readonly jobId: string };

const MINUTE_MS = 60_000;
/** A call ends within its deadline of 20 seconds; two minutes later nobody is waiting for it any more. */
const CALL_IS_OVER_MS = 2 * MINUTE_MS;
/** A person who posts by hand may take a while before saying so. */
const PERSON_IS_GONE_MS = 60 * MINUTE_MS;
/** Providers show a message some time after they took it, so one look that does not find it proves nothing. */
const BETWEEN_LOOKS_MS = 10 * MINUTE_MS;
const FIND_MS = 20_000;
const BATCH = 200;

export async function reconcile(parts: OutreachParts): Promise<readonly Settled[]> {
  const { read } = parts.ledger;
  const settled: Settled[] = [];
  for (const message of await read.messagesInState('intent', BATCH)) {
    const gone = await abandon(parts, message);
    if (gone) settled.push(gone);
  }
  for (const message of await read.messagesInState('unknown', BATCH)) settled.push(await ask(parts, message));
  return settled;
}

/** The operator has looked where the provider cannot be asked. Throws `wrong_state` when the message is not `unknown`. */
export async function settle(
  parts: OutreachParts,
  jobId: string,
  messageId: string,
  word: { readonly state: 'sent'; readonly url: string | null } | { readonly state: 'absent' },
): Promise<Settled> {
  return parts.ledger.transact({ actor: 'operator', cause: 'present' }, async (tx) => {
    const job = await tx.job(jobId);
    const message = job?.messages.find(({ id }) => id === messageId);
    if (!job || !message) throw new LoopError('unknown_id', `no message ${messageId} in job ${jobId}`);
    assertMessageMove(message, word.state);
    if (word.state === 'absent') await tx.appendJob(jobId, job.version, [{ type: 'message.absent', data: { messageId } }]);
    else
      await recordOutcome(
        tx,
        jobId,
        messageId,
        { state: 'sent', providerId: `seen by the operator: ${messageId}`, url: word.url },
        parts,
      );
    return { jobId, messageId, channel: message.channel, was: message.state, now: word.state, why: 'the operator says so' };
  });
}

async function abandon(parts: OutreachParts, message: Open): Promise<Settled | null> {
  const isByHand = adapterOf(parts, message.channel)?.transport === 'person' || message.channel === 'assisted';
  const age = parts.clock.now().getTime() - Date.parse(message.intendedAt ?? message.approvedAt);
  if (age < (isByHand ? PERSON_IS_GONE_MS : CALL_IS_OVER_MS)) return null;
  const why = 'the process that was sending it ended before the answer';
  await parts.ledger.transact({ actor: 'operator', cause: 'reconcile' }, (tx) =>
    recordOutcome(tx, message.jobId, message.id, unknown(why), parts),
  );
  return { jobId: message.jobId, messageId: message.id, channel: message.channel, was: 'intent', now: 'unknown', why };
}

async function ask(parts: OutreachParts, message: Open): Promise<Settled> {
  const { jobId, id: messageId, channel } = message;
  const stays = (why: string): Settled => ({ jobId, messageId, channel, was: 'unknown', now: 'unknown', why });
  const stored = await parts.ledger.read.body(message.body);
  if (stored === null) return stays('its text was erased, so it cannot be looked for');
  const found = await look(parts, message, readStored(stored));
  if (found === 'cannot ask') return stays('this channel cannot be asked; look yourself, then tell loop present');
  if (found?.state === 'sent') {
    await parts.ledger.transact({ actor: 'operator', cause: 'reconcile' }, (tx) =>
      recordOutcome(tx, jobId, messageId, found, parts),
    );
    return { ...stays('the provider has it'), now: 'sent' };
  }
  if (found !== null) return stays(found.reason);
  return (await isAbsentTwice(parts, message))
    ? { ...stays('the provider does not have it, asked twice'), now: 'absent' }
    : stays('not found once; it is looked for again after ten minutes');
}

async function look(parts: OutreachParts, message: Open, composed: Composed): Promise<Outcome | null | 'cannot ask'> {
  const adapter = adapterOf(parts, message.channel);
  if (!adapter?.find) return 'cannot ask';
  try {
    return await adapter.find(sendKey(message.id), composed, parts.deadline(FIND_MS));
  } catch (error) {
    return unknown(error instanceof Error ? error.message : 'the provider cannot be asked');
  }
}

/** Remembers the first look that found nothing; the second one, ten minutes later or more, settles it. */
async function isAbsentTwice(parts: OutreachParts, { jobId, id: messageId }: Open): Promise<boolean> {
  const cursor = `look:${messageId}`;
  return parts.ledger.transact({ actor: 'operator', cause: 'reconcile' }, async (tx) => {
    const first = await tx.cursor(cursor);
    if (first === null) {
      await tx.setCursor(cursor, tx.now);
      return false;
    }
    if (Date.parse(tx.now) - Date.parse(first) < BETWEEN_LOOKS_MS) return false;
    const job = await tx.job(jobId);
    const message = job?.messages.find(({ id }) => id === messageId);
    if (job && message?.state === 'unknown')
      await tx.appendJob(jobId, job.version, [{ type: 'message.absent', data: { messageId } }]);
    return true;
  });
}
