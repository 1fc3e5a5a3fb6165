/** What a deal needs from the vault: our own JSON and Markdown, believed only where it still has the hash the log names. */
import { sha256 } from '../../domain/canonical.ts';
import type { Delivery } from '../../domain/deal.ts';
import type { BodyRef } from '../../domain/events.ts';
import type { Offer } from '../../domain/job.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import { LoopError } from '../../errors.ts';
import type { Reader } from '../../store/ledger.ts';

/** The statement of work as Markdown and its terms as data. Null where they were wiped. Throws `ledger_unusable` where a text is not the one that was recorded. */
export async function offerTexts(
  read: Reader,
  offer: Offer,
): Promise<{ readonly sow: string; readonly terms: OfferTerms } | null> {
  const [sow, terms] = await Promise.all([verified(read, offer.sow), verified(read, offer.terms)]);
  return sow === null || terms === null ? null : { sow, terms: JSON.parse(terms) as OfferTerms };
}

/** Null where nothing was delivered or its text was wiped. */
export async function deliveryOf(read: Reader, ref: BodyRef | null): Promise<Delivery | null> {
  const text = ref === null ? null : await verified(read, ref);
  return text === null ? null : (JSON.parse(text) as Delivery);
}

async function verified(read: Reader, ref: BodyRef): Promise<string | null> {
  const text = await read.body(ref);
  if (text !== null && sha256(text) !== ref) {
    throw new LoopError('ledger_unusable', `a stored text no longer has the hash ${ref.slice(0, 12)}… it was recorded under`, {
      fix: 'Restore the ledger from a backup; run loop status to check it.',
    });
  }
  return text;
}
