/** One message leaves, once: the approval is checked against the bytes, the intent is committed, the call is made, the outcome is recorded. */
import { canonicalJson } from '../../domain/canonical.ts';
import type { JobEvent } from '../../domain/events.ts';
import { isOver, type Job, type Message } from '../../domain/job.ts';
import { type Approved, approve, type Composed, type Outcome } from '../../domain/message.ts';
import { judge } from '../../domain/policy.ts';
import { isLoopError, LoopError } from '../../errors.ts';
import type { Transactor } from '../../store/ledger.ts';
import { type Channel, sendKey } from './channel.ts';
import { adapterOf, modeOf } from './drafting.ts';
import type { OutreachParts } from './engine.ts';
import { gatherFacts } from './facts.ts';
import { rejected, unknown } from './outcome.ts';
import { personOf, saidNoKeys } from './person.ts';
import { readStored, thaw } from './stored-message.ts';
import { everyoneBehind, suppressionEvents } from './suppression.ts';
import { unsubscribeUrl } from './unsubscribe.ts';

export interface Delivery {
  readonly jobId: string;
  readonly messageId: string;
  readonly channel: Message['channel'];
  readonly outcome: Outcome;
}

/** Our own deadline on a call; the providers' SDKs wait from ten minutes to for ever. */
const DEADLINE_MS = 20_000;

export async function deliverApproved(parts: OutreachParts, jobId: string, messageId: string): Promise<Delivery> {
  const message = await approvedMessage(parts, jobId, messageId);
  const channel = adapterOf(parts, message.channel);
  if (!channel) throw new LoopError('key_missing', `${message.channel} is off: ${modeOf(parts, message.channel).why}`, NOT_SENT);
  if (channel.transport === 'person' && !parts.isPersonPresent)
    throw new LoopError('not_interactive', 'an assisted message is posted by a person, so it needs a terminal', NOT_SENT);
  const bytes = await liveMessage(parts, message);
  await intend(parts, jobId, message, bytes);
  const outcome = await attempt(parts, channel, bytes);
  await record(parts, jobId, message, outcome);
  return { jobId, messageId, channel: message.channel, outcome };
}

const NOT_SENT = { state: 'Nothing was sent; the approval stands until it expires.' };

async function approvedMessage({ ledger }: OutreachParts, jobId: string, messageId: string): Promise<Message> {
  const job = await ledger.read.job(jobId);
  const message = job?.messages.find(({ id }) => id === messageId);
  if (!message) throw new LoopError('not_approved', `nobody approved message ${messageId}`, { state: 'Nothing was sent.' });
  assertApproved(message, jobId);
  return message;
}

function assertApproved(message: Message, jobId: string): void {
  if (message.state === 'approved') return;
  throw new LoopError('wrong_state', `the message by ${message.channel} is ${message.state} already`, {
    fix: `See where it stands: loop show ${jobId}`,
    state: 'Nothing was sent by this run.',
  });
}

/** The approved bytes with their live links, bound to the approval that was given for them. */
async function liveMessage(parts: OutreachParts, message: Message): Promise<Approved<Composed>> {
  const stored = await parts.ledger.read.body(message.body);
  if (stored === null)
    throw new LoopError('wrong_state', 'the text of the approved message was erased', { state: 'Nothing was sent.' });
  const { jobId, recipient, link } = readStored(stored);
  const isPrivate = recipient.kind === 'email';
  const live = thaw(stored, {
    link: link === null ? null : await parts.linkFor(jobId, isPrivate ? 'accept' : 'public'),
    unsubscribeUrl: unsubscribeUrl(parts, message.personId, message.recipientKey),
  });
  const { contentHash, channel, how, approvedAt: at, expiresAt } = message;
  return approve(live, { contentHash, channel, how, at, expiresAt }, parts.clock.now().toISOString());
}

/** Asks every rule once more and commits the intent, in one transaction. What is refused here has not left. */
async function intend(parts: OutreachParts, jobId: string, approved: Message, bytes: Approved<Composed>): Promise<void> {
  const messageId = approved.id;
  await parts.ledger.transact(BY_OPERATOR, async (tx) => {
    const [job, post, contacts] = await Promise.all([tx.job(jobId), tx.opportunity(jobId), tx.contacts(jobId)]);
    const message = job?.messages.find(({ id }) => id === messageId);
    if (!job || !post || !message) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
    assertApproved(message, jobId);
    assertCurrent(job, message, tx.now);
    const facts = await gatherFacts(
      tx,
      {
        channel: message.channel,
        purpose: message.purpose,
        recipient: bytes.recipient,
        basis: bytes.basis,
        job,
        person: personOf(post, contacts, parts.keyring),
      },
      { keyring: parts.keyring, caps: parts.caps, now: tx.now },
    );
    const verdict = judge(facts, parts.caps);
    if (!verdict.allowed) {
      const until = verdict.until === null ? '' : ` It may be allowed from ${verdict.until} on.`;
      throw new LoopError(verdict.code, verdict.reason, {
        state: `Nothing was sent; the approval stands until it expires.${until}`,
      });
    }
    const stored = await tx.body(message.body);
    const request = await tx.putBody(canonicalJson({ key: sendKey(messageId), message: stored }));
    await tx.appendJob(jobId, job.version, [{ type: 'message.intended', data: { messageId, key: sendKey(messageId), request } }]);
  });
}

/** An offer can be redrafted, declined or run out between the approval and this moment; a message about the old one would be a lie. */
function assertCurrent(job: Job, message: Message, now: string): void {
  const { offer } = job;
  const refuse = (why: string): LoopError =>
    new LoopError('not_approved', why, { fix: `Look at it again: loop present ${job.id}`, state: 'Nothing was sent.' });
  if (message.expiresAt <= now)
    throw new LoopError('expired', `the approval expired at ${message.expiresAt}`, {
      fix: `Look at it again: loop present ${job.id}`,
      state: 'Nothing was sent.',
    });
  if (message.offerId !== (offer?.id ?? null) || (offer && offer.draftedAt > message.approvedAt))
    throw refuse('the offer was changed after the approval');
  if (message.purpose === 'deal') return;
  if (job.skipped) throw refuse('the job was skipped after the approval');
  if (isOver(job)) throw refuse('the request was closed after the approval');
  if (offer?.state !== 'draft' && offer?.state !== 'offered') throw refuse(`the offer is ${offer?.state ?? 'gone'}`);
  if (offer.validUntil.slice(0, 10) < now.slice(0, 10)) throw refuse('the offer has run out');
}

/** The one call. Whatever it does, the answer is an outcome; what a person does may take its time, what a machine does may not. */
async function attempt(parts: OutreachParts, channel: Channel, bytes: Approved<Composed>): Promise<Outcome> {
  const signal = channel.transport === 'person' ? new AbortController().signal : parts.deadline(DEADLINE_MS);
  const late = new Promise<Outcome>((resolve) => {
    const stop = (): void => resolve(unknown(`no complete answer within ${DEADLINE_MS / 1000} seconds`));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([channel.deliver(bytes, sendKey(bytes.messageId), signal), late]);
  } catch (error) {
    if (isLoopError(error)) return rejected(error.message);
    // By the port only a `LoopError` proves that nothing left; any other exception says nothing about the message.
    return unknown(error instanceof Error ? error.message : 'the channel failed without a word');
  }
}

const BY_OPERATOR = { actor: 'operator', cause: 'present' } as const;

async function record(parts: OutreachParts, jobId: string, message: Message, outcome: Outcome): Promise<void> {
  try {
    await parts.ledger.transact(BY_OPERATOR, (tx) => recordOutcome(tx, jobId, message.id, outcome, parts));
  } catch (cause) {
    throw new LoopError(
      isLoopError(cause) ? cause.code : 'ledger_unusable',
      `the message is ${outcome.state}, but that could not be recorded`,
      {
        fix: 'Mend the ledger, then run loop present again: the message is settled first and not sent twice.',
        state: 'The intent is recorded and blocks every other message to this person about this request.',
        cause,
      },
    );
  }
}

/**
 * Appends what an outcome means. Another process may have called the message `unknown` in the meantime, as it does with intents that are too old;
 * then only the proof that it was sent changes anything.
 */
export async function recordOutcome(
  tx: Transactor,
  jobId: string,
  messageId: string,
  outcome: Outcome,
  { keyring }: Pick<OutreachParts, 'keyring'>,
): Promise<Message | null> {
  const job = await tx.job(jobId);
  const message = job?.messages.find(({ id }) => id === messageId);
  if (!job || !message) throw new LoopError('unknown_id', `no message ${messageId} in job ${jobId}`);
  if (message.state !== 'intent' && !(message.state === 'unknown' && outcome.state === 'sent')) return message;
  const next = await tx.appendJob(jobId, job.version, outcomeEvents(job, message, outcome));
  if (outcome.state === 'rejected' && outcome.suppress) {
    const [post, contacts] = await Promise.all([tx.opportunity(jobId), tx.contacts(jobId)]);
    const own = post === null ? [message.personId] : await saidNoKeys(tx, personOf(post, contacts, keyring));
    const keys = [...own, ...(await everyoneBehind(tx, [message.recipientKey]))];
    await suppressionEvents(tx, keys, message.channel === 'email' ? 'bounced' : 'declined');
  }
  return next.messages.find(({ id }) => id === messageId) ?? null;
}

function outcomeEvents(job: Job, { id: messageId, purpose, offerId }: Message, outcome: Outcome): readonly JobEvent[] {
  switch (outcome.state) {
    case 'sent': {
      const { providerId, url } = outcome;
      const isFirst = purpose === 'first' && offerId !== null && job.offer?.id === offerId && job.offer.state === 'draft';
      return [
        { type: 'message.sent', data: { messageId, providerId, url } },
        ...(isFirst ? [{ type: 'offer.offered' as const, data: { offerId, messageId } }] : []),
      ];
    }
    case 'rejected':
      return [{ type: 'message.rejected', data: { messageId, reason: outcome.reason, mayRetry: outcome.mayRetry } }];
    case 'unknown':
      return [{ type: 'message.unknown', data: { messageId, reason: outcome.reason } }];
  }
}
