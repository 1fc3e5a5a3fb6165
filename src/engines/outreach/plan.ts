/** A plan: every way to answer one request, each with the complete message or the reason why not. It records nothing but the links it shows; the same ledger gives the same bytes. */
import type { ContactBasis } from '../../domain/contact.ts';
import { isOver, type Job, type Message, occupies } from '../../domain/job.ts';
import { type ChannelId, type Composed, contentHash, type Recipient } from '../../domain/message.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { type CapLeft, capsLeft, judge, type SendCount, type Verdict } from '../../domain/policy.ts';
import { LoopError } from '../../errors.ts';
import type { Reader } from '../../store/ledger.ts';
import { composeOffer, type Words } from './compose-offer.ts';
import { compose, type ItemParts, modeOf, senderOf } from './drafting.ts';
import type { OutreachParts } from './engine.ts';
import { gatherFacts } from './facts.ts';
import type { ChannelMode } from './modes.ts';
import { type Person, personOf, recipientKey } from './person.ts';
import { type Way, waysTo } from './ways.ts';

export interface Plan {
  readonly jobId: string;
  readonly title: string;
  readonly items: readonly PlanItem[];
  /** The way whose turn it is; null when none may be used now. */
  readonly next: PlanItem | null;
  /** A message whose fate is not known: it blocks every other way until it is settled. */
  readonly unknown: Message | null;
}

export interface PlanItem {
  readonly jobId: string;
  /** The offer that the message speaks of. */
  readonly offer: { readonly id: string; readonly version: number } | null;
  readonly purpose: 'first' | 'deal';
  readonly channel: ChannelId;
  readonly mode: ChannelMode;
  readonly recipient: Recipient | null;
  readonly person: Person;
  readonly basis: ContactBasis | null;
  readonly why: string;
  readonly origin: Way['origin'];
  /** Null where nothing can be composed. */
  readonly message: Composed | null;
  /** What the message was made of, for editing; the link stands as its place. */
  readonly words: Words | null;
  /** `contentHash` of the message: what an approval names. */
  readonly hash: string | null;
  /** Why this way cannot be used at all; null when it can. */
  readonly impossible: string | null;
  /** Why a person should look twice; such a way is used only where a person names it. */
  readonly caution: string | null;
  /** What the rules say at this moment; null where nothing can be composed. */
  readonly verdict: Verdict | null;
  /** This way was tried for this request before and refused for good. */
  readonly wasRejected: boolean;
  /** First contacts with this person in the last 30 days, whatever the request. */
  readonly before: SendCount | null;
  readonly caps: readonly CapLeft[];
}

/** One job as the planner needs it. */
interface Presentable {
  readonly job: Job;
  readonly post: Opportunity;
  readonly terms: OfferTerms;
}

/** Reads what a first message is made of. Throws `unknown_id`, and `wrong_state` where there is no offer that could be made now. */
async function readPresentable(read: Reader, jobId: string, now: string): Promise<Presentable> {
  const [job, post] = await Promise.all([read.job(jobId), read.opportunity(jobId)]);
  if (!job || !post) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
  const { offer } = job;
  const refuse = (why: string, fix: string): LoopError =>
    new LoopError('wrong_state', `job ${jobId} cannot be presented: ${why}`, { fix, state: 'Nothing was sent.' });
  if (job.skipped) throw refuse('it was skipped', `To take it up again, draft an offer: loop contract ${jobId}`);
  if (isOver(job) && !job.messages.some(({ purpose, state }) => purpose === 'first' && occupies(state)))
    throw refuse(
      `its request is ${(job.closed && (await read.body(job.closed.reason))) ?? 'closed'}`,
      `To answer it all the same, take it up again: loop contract ${jobId}`,
    );
  if (!offer) throw refuse('it has no offer', `Draft one: loop contract ${jobId}`);
  if (offer.state === 'accepted') throw refuse('its offer is accepted', `See: loop show ${jobId}`);
  if (offer.state !== 'draft' && offer.state !== 'offered')
    throw refuse(`its offer is ${offer.state}`, `Draft a new one: loop contract ${jobId}`);
  if (offer.validUntil.slice(0, 10) < now.slice(0, 10))
    throw refuse('its offer has run out', `Draft a new one: loop contract ${jobId}`);
  const terms = await read.body(offer.terms);
  if (terms === null) throw refuse('the text of its offer was erased', `Draft a new one: loop contract ${jobId}`);
  return { job, post, terms: JSON.parse(terms) as OfferTerms };
}

/** Every way to make the offer of `jobId` known. `channel` restricts the list. */
export async function planFirst(parts: OutreachParts, jobId: string, now: string, channel: ChannelId | null): Promise<Plan> {
  const { read } = parts.ledger;
  const { job, post, terms } = await readPresentable(read, jobId, now);
  const contacts = await read.contacts(jobId);
  const person = personOf(post, contacts, parts.keyring);
  const items: PlanItem[] = [];
  const copies = (await read.placesOfRequest(jobId)).filter(({ id }) => id !== post.id);
  for (const way of waysTo(post, contacts, parts.contactTerms([post, ...copies]))) {
    if (channel !== null && way.channel !== channel) continue;
    const link = way.impossible !== null ? null : await parts.linkFor(jobId, way.channel === 'email' ? 'accept' : 'public');
    const words =
      way.basis === null
        ? null
        : composeOffer({
            channel: way.channel,
            terms,
            opportunity: post,
            basis: way.basis,
            hasLink: link !== null,
            sender: senderOf(parts),
          });
    items.push(await planItem(parts, { job, person, way, words, link, purpose: 'first', price: terms.price, now }));
  }
  return {
    jobId,
    title: post.title,
    items,
    next: nextOf(items),
    unknown:
      job.messages.find((message) => message.purpose === 'first' && occupies(message.state) && message.state !== 'sent') ?? null,
  };
}

/**
 * The first way that can be used. A way that was rejected, cannot be composed, or has no basis makes room for the next one;
 * a cap does not: it passes, and going round it would only move the pressure to another channel.
 */
function nextOf(items: readonly PlanItem[]): PlanItem | null {
  for (const item of items) {
    if (item.impossible !== null || item.caution !== null || item.wasRejected || item.verdict === null) continue;
    if (item.verdict.allowed) return item;
    if (item.verdict.code !== 'against_policy') return null;
  }
  return null;
}

export async function planItem(parts: OutreachParts, item: ItemParts): Promise<PlanItem> {
  const { job, person, way, words, purpose, now } = item;
  const mode = modeOf(parts, way.channel);
  const composed = compose(parts, item);
  const bare = {
    jobId: job.id,
    offer: job.offer === null ? null : { id: job.offer.id, version: job.offer.version },
    purpose,
    channel: way.channel,
    mode,
    recipient: way.recipient,
    person,
    basis: way.basis,
    why: way.why,
    origin: way.origin,
    caution: way.caution,
    words,
    wasRejected: await wasRejected(parts, item),
  };
  const off = mode.mode === 'off' ? `${way.channel} is off: ${mode.why}` : null;
  if (typeof composed === 'string') {
    const impossible = way.impossible ?? off ?? composed;
    return { ...bare, message: null, hash: null, impossible, verdict: null, before: null, caps: [] };
  }
  const facts = await gatherFacts(
    parts.ledger.read,
    { channel: way.channel, purpose, recipient: composed.recipient, basis: way.basis, job, person },
    { keyring: parts.keyring, caps: parts.caps, now },
  );
  return {
    ...bare,
    message: composed,
    hash: contentHash(composed),
    impossible: off,
    verdict: judge(facts, parts.caps),
    before: facts.person,
    caps: capsLeft(facts, parts.caps),
  };
}

/** Whether this way is closed for good: refused, and not with a reason that passes, like a limit or a server that was down. */
async function wasRejected({ ledger, keyring }: OutreachParts, { job, way, purpose }: ItemParts): Promise<boolean> {
  if (way.recipient === null || purpose === 'deal') return false;
  const key = recipientKey(way.recipient, keyring);
  const refused = new Set(
    job.messages
      .filter((message) => message.state === 'rejected' && message.channel === way.channel && message.recipientKey === key)
      .map(({ id }) => id),
  );
  if (refused.size === 0) return false;
  const history = await ledger.read.history(`job:${job.id}`);
  return history.some(
    ({ event }) => event.type === 'message.rejected' && refused.has(event.data.messageId) && !event.data.mayRetry,
  );
}
