/** An offer: a service of the catalogue at a tier, a price split into milestones, and the statement of work a client accepts. */
import type { Money } from './money.ts';

export const TIERS = ['express', 'standard', 'budget'] as const;
export type Tier = (typeof TIERS)[number];

/** One milestone as planned. Amounts of all milestones add up to the price exactly. */
export interface MilestonePlan {
  /** 1-based. */
  readonly number: number;
  readonly title: string;
  readonly deliverables: readonly string[];
  readonly amount: Money;
  /** Working time promised, in calendar days from the day this milestone's payment is authorised. */
  readonly deliveryDays: number;
  /** Calendar days the client has to review a delivery. */
  readonly reviewDays: number;
}

/** The terms as data; `sow.ts` turns them into Markdown, and the SHA-256 of that Markdown is what a client accepts. */
export interface OfferTerms {
  readonly jobId: string;
  /** 1, 2, 3…: every change makes a new version. */
  readonly version: number;
  readonly service: string;
  readonly serviceTitle: string;
  readonly tier: Tier;
  readonly price: Money;
  /** Shown to a client only where the operator has filled in its source. */
  readonly marketPrice: { readonly amount: Money; readonly source: string } | null;
  readonly scope: readonly string[];
  readonly outOfScope: readonly string[];
  readonly acceptanceCriteria: readonly string[];
  readonly milestones: readonly MilestonePlan[];
  readonly revisionRounds: number;
  /** ISO 8601 date, UTC, the offer can be accepted through the end of this day. */
  readonly validUntil: string;
  /** ISO 8601 UTC. */
  readonly draftedAt: string;
  /** What the client asked for, in their own words, safe and shortened; with the link. */
  readonly request: { readonly title: string; readonly url: string | null };
  readonly provider: { readonly name: string; readonly contact: string | null };
}
