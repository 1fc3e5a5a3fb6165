/** Rows of the state tables that differ from what the fold holds: SQLite knows neither booleans nor money. */
import { isOver, type Job, type Link, type Offer } from '../domain/job.ts';

export interface JobRow {
  readonly id: string;
  readonly version: number;
  readonly kept: number;
  readonly skippedReason: string | null;
  readonly skippedAt: string | null;
  readonly closedReason: string | null;
  readonly closedAt: string | null;
  readonly closedOverruled: number;
}

export interface OfferRow extends Omit<Offer, 'price'> {
  readonly priceMinor: number;
  readonly currency: string;
}

export interface LinkRow extends Omit<Link, 'revoked'> {
  readonly revoked: number;
}

export function jobRowOf(job: Job): JobRow {
  return {
    id: job.id,
    version: job.version,
    kept: job.kept ? 1 : 0,
    skippedReason: job.skipped?.reason ?? null,
    skippedAt: job.skipped?.at ?? null,
    closedReason: job.closed?.reason ?? null,
    closedAt: job.closed?.at ?? null,
    closedOverruled: job.closed === null || isOver(job) ? 0 : 1,
  };
}

export function offerRowOf({ price, ...offer }: Offer): OfferRow {
  return { ...offer, priceMinor: price.amountMinor, currency: price.currency };
}

export function linkRowOf(link: Link): LinkRow {
  return { ...link, revoked: link.revoked ? 1 : 0 };
}
