/** Messages of a running deal, and other words for a planned message. */
import { LoopError } from '../../errors.ts';
import { composeNotice, type NoticeParts, type Words } from './compose-offer.ts';
import { senderOf } from './drafting.ts';
import type { OutreachParts } from './engine.ts';
import { personOf } from './person.ts';
import { type PlanItem, planItem } from './plan.ts';
import { readStored } from './stored-message.ts';
import type { Way } from './ways.ts';

export type NoticeRequest = Pick<NoticeParts, 'serviceTitle' | 'milestone' | 'reviewUntil' | 'note'>;

/** The same recipient and channel as the message that reached the client; only e-mail carries the private link. */
export async function planNotice(
  parts: OutreachParts,
  jobId: string,
  notice: NoticeRequest,
  now: string,
): Promise<PlanItem | null> {
  const { read } = parts.ledger;
  const [job, post, contacts] = await Promise.all([read.job(jobId), read.opportunity(jobId), read.contacts(jobId)]);
  if (!job || !post) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
  if (job.offer?.state !== 'accepted')
    throw new LoopError('wrong_state', `job ${jobId} is not a running deal`, { state: 'Nothing was sent.' });
  const reached = job.messages.findLast((message) => message.state === 'sent');
  const stored = reached ? await read.body(reached.body) : null;
  if (stored === null) return null;
  const { recipient, channel } = readStored(stored);
  const link = channel === 'email' ? await parts.linkFor(jobId, 'accept') : null;
  const words = composeNotice({ ...notice, channel, hasLink: link !== null, sender: senderOf(parts) });
  const way: Way = {
    channel,
    recipient,
    basis: { kind: 'client' },
    why: 'this is where the client was reached before',
    origin: null,
    impossible: null,
    caution: null,
  };
  const person = personOf(post, contacts, parts.keyring);
  return planItem(parts, { job, person, way, words, link, purpose: 'deal', price: job.offer.price, now });
}

/** The way of `item` with other words: composed and judged anew, so the new hash covers what was changed. */
export async function recompose(parts: OutreachParts, item: PlanItem, words: Words, now: string): Promise<PlanItem> {
  const job = await parts.ledger.read.job(item.jobId);
  if (!job || item.message === null)
    throw new LoopError('wrong_state', 'there is no message to change', { state: 'Nothing was sent.' });
  const { channel, recipient, basis, why, origin, caution, person, purpose } = item;
  const way: Way = { channel, recipient, basis, why, origin, caution, impossible: null };
  return planItem(parts, { job, person, way, words, link: item.message.link, purpose, price: item.message.price, now });
}
