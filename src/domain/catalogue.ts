/** What the operator sells: editable data (`engines/contracts/catalogue.json`, or the operator's own file), checked against a schema when it is read. */
import type { Tier } from './offer.ts';

export interface Catalogue {
  /** ISO 4217; every price in the file is in it. */
  readonly currency: string;
  readonly services: readonly Service[];
}

export interface Service {
  /** snake_case, stable: it stands in the ledger. */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Lower-case words and phrases by which a post asks for this service, the telling ones first. */
  readonly keywords: readonly string[];
  /** Lower-case phrases that hold a keyword and ask for something else: `wordpress hosting`. */
  readonly notFor?: readonly string[] | undefined;
  readonly scope: readonly string[];
  readonly outOfScope: readonly string[];
  readonly acceptanceCriteria: readonly string[];
  readonly revisionRounds: number;
  readonly tiers: Readonly<Record<Tier, ServiceTier>>;
}

export interface ServiceTier {
  readonly priceMinor: number;
  /** What the market asks for the same: the tier's price is 40 to 84 % below it. */
  readonly market: {
    readonly amountMinor: number;
    /** Where the figure comes from. Null until the operator fills it in, and then no client ever sees the figure. */
    readonly source: string | null;
  };
  readonly milestones: readonly {
    readonly title: string;
    readonly deliverables: readonly string[];
    /** Share of the price, relative to the other milestones. */
    readonly weight: number;
    /** Calendar days of work. */
    readonly deliveryDays: number;
    readonly reviewDays: number;
  }[];
}

export function serviceById(catalogue: Catalogue, id: string): Service | null {
  return catalogue.services.find((service) => service.id === id) ?? null;
}
