/**
 * Private links. A token is derived from the keyring and the link's id, and only its SHA-256 is recorded, so the ledger alone opens nothing
 * and a link can be shown again without being stored.
 */
import { timingSafeEqual } from 'node:crypto';
import { canonicalJson, sha256 } from '../../domain/canonical.ts';
import type { JobEvent } from '../../domain/events.ts';
import type { Job, Link, Offer } from '../../domain/job.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, Reader } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Clock } from '../../system/world.ts';

export type LinkPurpose = Link['purpose'];

export interface IssuedLink {
  readonly jobId: string;
  readonly linkId: string;
  readonly url: string;
  /** ISO 8601 UTC */
  readonly expiresAt: string;
  /** False where a live link was there already and is shown again. */
  readonly isNew: boolean;
}

export interface FoundLink {
  readonly job: Job;
  readonly link: Link;
  readonly offer: Offer;
}

export interface LinksOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly keyring: Keyring;
  /** Origin of the room, without a trailing slash. */
  readonly baseUrl: string;
  /** Days a link lives unless said otherwise. */
  readonly linkDays: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const MAX_LIFE_MS = 366 * DAY_MS;

export function createLinks({ ledger, clock, keyring, baseUrl, linkDays }: LinksOptions) {
  const urlOf = (linkId: string): string => `${baseUrl}/accept/${keyring.token('link', linkId)}`;

  /** A live link of this purpose, else a new one. `id` may be a unique prefix. Throws `unknown_id`, `wrong_state` where no offer can be opened. */
  async function linkFor(id: string, purpose: LinkPurpose): Promise<IssuedLink> {
    const jobId = await ledger.read.resolveId(id);
    const job = await ledger.read.job(jobId);
    const live = job && liveLink(job, purpose, clock.now());
    return live ? shown(jobId, live) : issue(jobId, purpose, linkDays * DAY_MS, true);
  }

  /** A new link that lives for `lifeMs`, whatever links there are. Throws as `linkFor`, and `usage` for a life under an hour or over a year. */
  async function issueLink(id: string, lifeMs: number): Promise<IssuedLink> {
    if (!(lifeMs >= HOUR_MS && lifeMs <= MAX_LIFE_MS))
      throw new LoopError('usage', 'a private link lives from one hour to a year', { fix: 'For example: --expires 14d' });
    return issue(await ledger.read.resolveId(id), 'accept', lifeMs, false);
  }

  /**
   * The newest link of a purpose with a day (of short-lived links: a quarter) still to live, so that no message carries one about to end.
   * A link made with another key is none: its token cannot be derived any more.
   */
  function liveLink(job: Job, purpose: LinkPurpose, now: Date): Link | null {
    const soon = new Date(now.getTime() + Math.min(DAY_MS, (linkDays * DAY_MS) / 4)).toISOString();
    const isLive = (link: Link): boolean =>
      link.purpose === purpose && !link.revoked && link.offerId === job.offer?.id && link.expiresAt > soon;
    return job.links.findLast((link) => isLive(link) && link.tokenHash === sha256(keyring.token('link', link.id))) ?? null;
  }

  function shown(jobId: string, link: Link): IssuedLink {
    return { jobId, linkId: link.id, url: urlOf(link.id), expiresAt: link.expiresAt, isNew: false };
  }

  async function issue(jobId: string, purpose: LinkPurpose, lifeMs: number, mayReuse: boolean): Promise<IssuedLink> {
    return ledger.transact({ actor: 'operator', cause: 'accept-link' }, async (tx) => {
      const job = await tx.job(jobId);
      const offer = presentable(job, jobId);
      // Looked for again inside the transaction, so that two runs at once agree on one link.
      const live = mayReuse && job ? liveLink(job, purpose, new Date(tx.now)) : null;
      if (live) return shown(jobId, live);
      const linkId = linkIdOf(job, offer, purpose);
      const expiresAt = new Date(new Date(tx.now).getTime() + lifeMs).toISOString();
      const event: JobEvent = {
        type: 'link.issued',
        data: { linkId, purpose, offerId: offer.id, tokenHash: sha256(keyring.token('link', linkId)), expiresAt },
      };
      await tx.appendJob(jobId, job?.version ?? 0, [event]);
      return { jobId, linkId, url: urlOf(linkId), expiresAt, isNew: true };
    });
  }

  /** Ends every link of the job, and with them every open room. Resolves to how many there were. */
  async function revokeLinks(id: string): Promise<{ readonly jobId: string; readonly revoked: number }> {
    const jobId = await ledger.read.resolveId(id);
    return ledger.transact({ actor: 'operator', cause: 'accept-link --revoke' }, async (tx) => {
      const job = await tx.job(jobId);
      const open = job?.links.filter((link) => !link.revoked) ?? [];
      if (job && open.length > 0) {
        const events = open.map((link): JobEvent => ({ type: 'link.revoked', data: { linkId: link.id } }));
        await tx.appendJob(jobId, job.version, events);
      }
      return { jobId, revoked: open.length };
    });
  }

  /**
   * What a token opens; null for a token that is wrong, expired, revoked or belongs to an offer that is no longer the current one.
   * The look-up is by hash, so its time says nothing about the token.
   */
  async function find(read: Reader, token: string, now: string): Promise<FoundLink | null> {
    const found = await read.linkByTokenHash(sha256(token.slice(0, 100)));
    const job = found ? await read.job(found.jobId) : null;
    const link = job?.links.find((candidate) => candidate.id === found?.linkId);
    if (!job?.offer || !link || link.revoked || link.expiresAt <= now || link.offerId !== job.offer.id) return null;
    // Derived again, so that a hash planted in the ledger opens nothing, and a lost key ends the links made with it.
    const own = Buffer.from(keyring.token('link', link.id));
    const given = Buffer.from(token);
    return own.length === given.length && timingSafeEqual(own, given) ? { job, link, offer: job.offer } : null;
  }

  return { linkFor, issueLink, revokeLinks, find };
}

/**
 * The same ledger makes the same link, so that a message composed on a throwaway copy is, byte for byte, the one that is approved later.
 * What is secret about a link is the key from which its token is derived, not its id.
 */
function linkIdOf(job: Job | null, offer: Offer, purpose: LinkPurpose): string {
  const number = (job?.links.filter((link) => link.purpose === purpose).length ?? 0) + 1;
  return sha256(canonicalJson({ jobId: job?.id ?? '', offerId: offer.id, purpose, number })).slice(0, 32);
}

function presentable(job: Job | null, jobId: string): Offer {
  const offer = job?.offer;
  if (!offer)
    throw new LoopError('wrong_state', `job ${jobId} has no offer to open`, { fix: `Draft one: loop contract ${jobId}` });
  if (offer.state === 'declined' || offer.state === 'withdrawn' || offer.state === 'expired') {
    throw new LoopError('wrong_state', `the offer of job ${jobId} is ${offer.state}`, {
      fix: `Draft a new one: loop contract ${jobId}`,
      state: 'No link was made.',
    });
  }
  return offer;
}
