/** Events as the engines append them, with everything a test does not care about filled in. */
import { canonicalJson, sha256 } from '../../src/domain/canonical.ts';
import type { JobEvent } from '../../src/domain/events.ts';
import type { Ledger, PutPost } from '../../src/store/ledger.ts';
import { newPost, type PostPatch } from '../ledger.ts';

export const BODY = sha256('a body');

export function drafted(offerId: string, amounts: readonly number[] = [6000, 4000], version = 1): JobEvent {
  return {
    type: 'offer.drafted',
    data: {
      offerId,
      version,
      service: 'logo_design',
      tier: 'standard',
      price: { amountMinor: amounts.reduce((a, b) => a + b, 0), currency: 'USD' },
      milestones: amounts.map((amountMinor, index) => ({ number: index + 1, amountMinor, deliveryDays: 5, reviewDays: 3 })),
      sow: BODY,
      terms: sha256(canonicalJson({ offerId, version })),
      validUntil: '2026-03-20',
    },
  };
}

export function messageApproved(
  messageId: string,
  patch: Partial<Extract<JobEvent, { type: 'message.approved' }>['data']> = {},
): JobEvent {
  return {
    type: 'message.approved',
    data: {
      messageId,
      offerId: null,
      channel: 'email',
      personId: 'person-1',
      recipientKey: 'recipient-1',
      placeKey: 'place-1',
      contentHash: sha256(messageId),
      body: BODY,
      how: 'terminal',
      expiresAt: '2026-03-05T09:00:00.000Z',
      purpose: 'first',
      ...patch,
    },
  };
}

export function messageIntended(messageId: string, key = `key-${messageId}`): JobEvent {
  return { type: 'message.intended', data: { messageId, key, request: BODY } };
}

export function messageSent(messageId: string): JobEvent {
  return { type: 'message.sent', data: { messageId, providerId: `provider-${messageId}`, url: null } };
}

export function paymentIntended(operationId: string, milestone: number, kind: 'authorise' | 'capture' = 'authorise'): JobEvent {
  return {
    type: 'payment.intended',
    data: { operationId, milestone, kind, key: `key-${operationId}`, amountMinor: 6000, request: BODY },
  };
}

/** From an accepted offer to a milestone whose payment is held. */
export function authorisedEvents(tag: string, number: number, amountMinor: number): JobEvent[] {
  return [
    paymentIntended(`${tag}-authorise-${number}`, number),
    {
      type: 'milestone.authorising',
      data: {
        number,
        operationId: `${tag}-authorise-${number}`,
        sessionId: `cs-${tag}-${number}`,
        sessionExpiresAt: '2026-03-03T09:00:00.000Z',
      },
    },
    {
      type: 'milestone.authorised',
      data: { number, paymentId: `pi-${tag}-${number}`, amountMinor, captureBefore: '2026-03-09T09:00:00.000Z' },
    },
  ];
}

/** From a held payment to money. */
export function capturedEvents(tag: string, number: number, amountMinor: number): JobEvent[] {
  return [
    { type: 'milestone.delivered', data: { number, delivery: BODY, reviewUntil: '2026-03-12T09:00:00.000Z' } },
    { type: 'milestone.approved', data: { number, evidence: BODY } },
    paymentIntended(`${tag}-capture-${number}`, number, 'capture'),
    {
      type: 'milestone.captured',
      data: { number, paymentId: `pi-${tag}-${number}`, operationId: `${tag}-capture-${number}`, amountMinor },
    },
  ];
}

/** From a lead to a presented offer with its link. */
export function presentedEvents(tag: string, personId = `person-${tag}`): JobEvent[] {
  return [
    drafted(`offer-${tag}`),
    {
      type: 'link.issued',
      data: {
        linkId: `link-${tag}`,
        purpose: 'accept',
        offerId: `offer-${tag}`,
        tokenHash: sha256(tag),
        expiresAt: '2026-03-16T09:00:00.000Z',
      },
    },
    messageApproved(`message-${tag}`, { personId, recipientKey: `recipient-${tag}`, offerId: `offer-${tag}` }),
    messageIntended(`message-${tag}`),
    messageSent(`message-${tag}`),
    { type: 'offer.offered', data: { offerId: `offer-${tag}`, messageId: `message-${tag}` } },
  ];
}

export function acceptedEvent(tag: string): JobEvent {
  return { type: 'offer.accepted', data: { offerId: `offer-${tag}`, version: 1, sow: BODY, evidence: BODY } };
}

export async function put(ledger: Ledger, nativeId: string, patch: PostPatch = {}): Promise<PutPost> {
  const [recorded] = await ledger.transact({ actor: 'operator' }, (tx) => tx.putPosts([newPost(nativeId, patch)]));
  if (recorded === undefined) throw new Error('nothing was put');
  return recorded;
}

/** Appends on whatever version the job has. */
export async function append(ledger: Ledger, jobId: string, ...events: readonly JobEvent[]): Promise<void> {
  await ledger.transact({ actor: 'operator' }, async (tx) => {
    const job = await tx.job(jobId);
    await tx.appendJob(jobId, job?.version ?? 0, events);
  });
}

/** A post that went all the way: two milestones captured. */
export async function wonJob(ledger: Ledger, tag: string): Promise<string> {
  const { id } = await put(ledger, tag);
  await append(ledger, id, ...presentedEvents(tag), acceptedEvent(tag));
  await append(ledger, id, ...authorisedEvents(tag, 1, 6000), ...capturedEvents(tag, 1, 6000));
  await append(ledger, id, ...authorisedEvents(tag, 2, 4000), ...capturedEvents(tag, 2, 4000));
  return id;
}
