/** The client's answer to an offer: what a link shows, acceptance with its evidence, and a no. */
import { canonicalJson } from '../../domain/canonical.ts';
import type { AcceptForm, AcceptResult, OpenedOffer } from '../../domain/client-view.ts';
import { disclosuresOf, isLapsed, readName, readNote, type Visit } from '../../domain/deal.ts';
import type { Job, Offer } from '../../domain/job.ts';
import { assertOfferMove } from '../../domain/moves.ts';
import type { Ledger, Reader } from '../../store/ledger.ts';
import type { Clock } from '../../system/world.ts';
import type { FoundLink } from './links.ts';
import { offerTexts } from './texts.ts';

interface AcceptanceOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly find: (read: Reader, token: string, now: string) => Promise<FoundLink | null>;
  /** Puts the person behind the job on the suppression list: a no holds on every channel. */
  readonly suppress: (jobId: string) => Promise<void>;
}

export function createAcceptance({ ledger, clock, find, suppress }: AcceptanceOptions) {
  const isoNow = (): string => clock.now().toISOString();

  /** Null for every token that opens nothing, whatever the reason. */
  async function open(token: string): Promise<OpenedOffer | null> {
    const now = isoNow();
    const found = await find(ledger.read, token, now);
    const texts = found && (await offerTexts(ledger.read, found.offer));
    if (!found || !texts) return null;
    const state = stateOf(found.offer, now);
    // A public link is read by anyone, so it tells nothing of how things went on.
    if (found.link.purpose === 'public' && state !== 'open') return null;
    return {
      jobId: found.job.id,
      linkId: found.link.id,
      purpose: found.link.purpose,
      state,
      sowHash: found.offer.sow,
      sow: texts.sow,
      terms: texts.terms,
      disclosures: disclosuresOf(texts.terms),
    };
  }

  /** Accepts the offer once. A second acceptance by a holder of the link changes nothing and says `already`. */
  async function accept(token: string, form: AcceptForm, visit: Visit): Promise<AcceptResult> {
    return ledger.transact({ actor: 'client', cause: 'accept' }, async (tx): Promise<AcceptResult> => {
      const found = await find(tx, token, tx.now);
      if (!found) return { state: 'refused', why: 'unknown' };
      const { job, link, offer } = found;
      if (link.purpose !== 'accept') return { state: 'refused', why: 'public' };
      if (offer.state === 'accepted') return { state: 'already', jobId: job.id, linkId: link.id };
      if (stateOf(offer, tx.now) !== 'open') return { state: 'refused', why: 'closed' };
      const texts = await offerTexts(tx, offer);
      if (!texts || form.sowHash !== offer.sow) return { state: 'refused', why: 'changed' };
      const disclosures = disclosuresOf(texts.terms);
      if (!disclosures.every(({ id }) => form.ticks.includes(id))) return { state: 'refused', why: 'ticks' };
      const name = readName(form.name);
      if (name === null) return { state: 'refused', why: 'name' };
      assertOfferMove(offer, 'accepted');
      const evidence = canonicalJson({
        kind: 'acceptance',
        jobId: job.id,
        offerId: offer.id,
        version: offer.version,
        sow: offer.sow,
        shown: form.sowHash,
        terms: offer.terms,
        price: offer.price,
        name,
        ticks: disclosures,
        linkId: link.id,
        at: tx.now,
        visit,
      });
      await tx.appendJob(job.id, job.version, [
        {
          type: 'offer.accepted',
          data: { offerId: offer.id, version: offer.version, sow: offer.sow, evidence: await tx.putBody(evidence) },
        },
      ]);
      return { state: 'accepted', jobId: job.id, linkId: link.id };
    });
  }

  /**
   * Records a no and stops all writing to this person. `already` where the answer is given; null where the token cannot answer.
   * The suppression comes first: should the process die in between, nobody writes to a person who said no.
   */
  async function decline(token: string, typedNote: string): Promise<'declined' | 'already' | 'accepted' | null> {
    const found = await find(ledger.read, token, isoNow());
    if (found?.link.purpose !== 'accept') return null;
    if (found.offer.state === 'accepted') return 'accepted';
    await suppress(found.job.id);
    return ledger.transact({ actor: 'client', cause: 'decline' }, async (tx) => {
      const current = await find(tx, token, tx.now);
      if (!current) return null;
      const { job, offer } = current;
      if (offer.state === 'accepted') return 'accepted';
      if (offer.state !== 'draft' && offer.state !== 'offered') return 'already';
      const note = readNote(typedNote);
      await tx.appendJob(job.id, job.version, [
        ...withdrawnMessages(job),
        { type: 'offer.declined', data: { offerId: offer.id, note: note === null ? null : await tx.putBody(note) } },
      ]);
      return 'declined';
    });
  }

  return { open, accept, decline };
}

/** Approved messages that have not left yet must not leave after a no. */
function withdrawnMessages(job: Job) {
  return job.messages
    .filter((message) => message.state === 'approved')
    .map((message) => ({ type: 'message.withdrawn' as const, data: { messageId: message.id } }));
}

function stateOf(offer: Offer, now: string): OpenedOffer['state'] {
  switch (offer.state) {
    case 'draft':
    case 'offered':
      return isLapsed(offer.validUntil, now) ? 'lapsed' : 'open';
    case 'expired':
      return 'lapsed';
    case 'accepted':
    case 'declined':
    case 'withdrawn':
      return offer.state;
  }
}
