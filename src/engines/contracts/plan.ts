/** Terms of an offer from catalogue, post and the operator's wishes. Pure; a post chooses among the operator's tiers at most. */
import { type Catalogue, type Service, serviceById } from '../../domain/catalogue.ts';
import { type Money, money, parseAmount, splitExactly } from '../../domain/money.ts';
import { type MilestonePlan, type OfferTerms, TIERS, type Tier } from '../../domain/offer.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { safeLine } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import type { Editable } from './edit.ts';

/** What an operator asks for; everything left out comes from the current offer, else from screening and catalogue. */
export interface Wishes {
  /** Service id of the catalogue. Naming it starts again from the catalogue. */
  readonly service?: string;
  /** Naming another tier than the current one takes price and milestones from the catalogue. */
  readonly tier?: string;
  /** As typed: `149`, `149.00`, `149.00 USD`. */
  readonly price?: string;
  /** As typed: `Draft=40,Final=60`. */
  readonly milestones?: string;
  readonly edited?: Editable;
}

/** Terms that are not numbered and dated yet. */
export type PlannedTerms = Omit<OfferTerms, 'version' | 'draftedAt' | 'validUntil'>;

export interface PlanInput {
  readonly opportunity: Opportunity;
  readonly catalogue: Catalogue;
  /** Terms of the job's offer as it stands; null where there is none. */
  readonly current: OfferTerms | null;
  readonly wishes: Wishes;
  readonly provider: OfferTerms['provider'];
}

const MAX_MILESTONES = 12;

/** Throws `usage` for an unknown service or tier, a price that cannot be charged, or milestones that cannot be read. */
export function planTerms({ opportunity, catalogue, current, wishes, provider }: PlanInput): PlannedTerms {
  const kept = wishes.service === undefined ? current : null;
  const base = kept === null ? fromCatalogue(catalogue, opportunity, wishes) : withTier(kept, catalogue, wishes.tier);
  const price = wishes.price === undefined ? base.price : parseAmount(wishes.price, base.price.currency);
  if (price.amountMinor <= 0)
    throw new LoopError('usage', 'the price must be more than nothing', { state: 'Nothing was changed.' });
  const milestones =
    wishes.milestones === undefined ? repriced(base.milestones, price) : retitled(base.milestones, price, wishes.milestones);
  const { marketPrice } = base;
  const isBelowMarket = marketPrice !== null && marketPrice.amount.amountMinor > price.amountMinor;
  return {
    ...base,
    ...wishes.edited,
    jobId: opportunity.id,
    price,
    marketPrice: isBelowMarket ? marketPrice : null,
    milestones,
    request: requestOf(opportunity),
    provider,
  };
}

/** The dearest tier that fits the post's budget where the two can be compared, the cheapest where none fits, else standard. */
export function tierFor(service: Service, currency: string, budget: Opportunity['budget']): Tier {
  if (budget === null || budget.currency !== currency || budget.unit !== 'fixed') return 'standard';
  return TIERS.find((tier) => service.tiers[tier].priceMinor <= budget.maxMinor) ?? 'budget';
}

/** `Draft=40,Final=60` -> titles and weights. Throws `usage`. */
export function parseMilestones(text: string): { readonly title: string; readonly weight: number }[] {
  const parts = text.split(',');
  if (parts.length > MAX_MILESTONES) throw new LoopError('usage', `an offer has at most ${MAX_MILESTONES} milestones`);
  return parts.map((part) => {
    const mark = part.lastIndexOf('=');
    const title = safeLine(part.slice(0, Math.max(mark, 0)), 120);
    const digits = part.slice(mark + 1).trim();
    const weight = /^\d{1,6}(?:\.\d{1,3})?%?$/.test(digits) ? Number.parseFloat(digits) : Number.NaN;
    if (title === '' || !(weight > 0)) {
      throw new LoopError('usage', `${JSON.stringify(safeLine(part, 80))} is not a milestone with its share`, {
        fix: 'Type them like --milestones "Draft=40,Final=60".',
      });
    }
    return { title, weight };
  });
}

/** Terms without what numbers and dates them, for comparison. */
export function plannedOf({
  version: _version,
  draftedAt: _draftedAt,
  validUntil: _validUntil,
  ...planned
}: OfferTerms): PlannedTerms {
  return planned;
}

type Base = Omit<PlannedTerms, 'jobId' | 'request' | 'provider'>;

function fromCatalogue(catalogue: Catalogue, opportunity: Opportunity, wishes: Wishes): Base {
  const id = wishes.service ?? opportunity.service;
  const service = id === null ? null : serviceById(catalogue, id);
  if (service === null) throw noService(catalogue, id, wishes.service !== undefined);
  const tier = wishes.tier === undefined ? tierFor(service, catalogue.currency, opportunity.budget) : tierNamed(wishes.tier);
  return {
    service: service.id,
    serviceTitle: service.title,
    scope: service.scope,
    outOfScope: service.outOfScope,
    acceptanceCriteria: service.acceptanceCriteria,
    revisionRounds: service.revisionRounds,
    ...tierTerms(service, tier, catalogue.currency),
  };
}

/** Current terms, with price and milestones of another tier where one is named. */
function withTier(current: OfferTerms, catalogue: Catalogue, named: string | undefined): Base {
  const { jobId: _jobId, request: _request, provider: _provider, ...base } = plannedOf(current);
  if (named === undefined || named === base.tier) return base;
  const tier = tierNamed(named);
  const service = serviceById(catalogue, base.service);
  if (service === null) throw noService(catalogue, base.service, false);
  return { ...base, ...tierTerms(service, tier, catalogue.currency) };
}

function tierTerms(service: Service, tier: Tier, currency: string): Pick<Base, 'tier' | 'price' | 'marketPrice' | 'milestones'> {
  const { priceMinor, market, milestones } = service.tiers[tier];
  const price = money(priceMinor, currency);
  const amounts = splitExactly(
    price,
    milestones.map((milestone) => milestone.weight),
  );
  return {
    tier,
    price,
    marketPrice: market.source === null ? null : { amount: money(market.amountMinor, currency), source: market.source },
    milestones: milestones.map(({ title, deliverables, deliveryDays, reviewDays }, index) => ({
      number: index + 1,
      title,
      deliverables,
      amount: amountAt(amounts, index),
      deliveryDays,
      reviewDays,
    })),
  };
}

/** The same milestones for another price, in the same proportions. */
function repriced(milestones: readonly MilestonePlan[], price: Money): readonly MilestonePlan[] {
  const total = milestones.reduce((sum, { amount }) => sum + amount.amountMinor, 0);
  if (total === price.amountMinor) return milestones;
  const amounts = splitExactly(
    price,
    milestones.map(({ amount }) => amount.amountMinor),
  );
  return milestones.map((milestone, index) => ({ ...milestone, amount: amountAt(amounts, index) }));
}

/** Milestones as the operator names them. Where their number changes, the last one hands over everything and the working time is shared out. */
function retitled(milestones: readonly MilestonePlan[], price: Money, typed: string): readonly MilestonePlan[] {
  const named = parseMilestones(typed);
  const amounts = splitExactly(
    price,
    named.map(({ weight }) => weight),
  );
  const isSameCount = named.length === milestones.length;
  const workDays = milestones.reduce((sum, { deliveryDays }) => sum + deliveryDays, 0);
  return named.map(({ title }, index) => {
    const counterpart = isSameCount ? milestones[index] : undefined;
    const isLast = index === named.length - 1;
    return {
      number: index + 1,
      title,
      deliverables: counterpart?.deliverables ?? (isLast ? milestones.flatMap(({ deliverables }) => deliverables) : [title]),
      amount: amountAt(amounts, index),
      deliveryDays: counterpart?.deliveryDays ?? Math.ceil(workDays / named.length),
      reviewDays: counterpart?.reviewDays ?? Math.max(...milestones.map(({ reviewDays }) => reviewDays)),
    };
  });
}

function amountAt(amounts: readonly Money[], index: number): Money {
  const amount = amounts[index];
  if (amount === undefined) throw new LoopError('bug', `milestone ${index + 1} has no amount`);
  return amount;
}

/** The client's own words and the link to them; a post without a title is named by its beginning. */
function requestOf({ title, body, url }: Opportunity): OfferTerms['request'] {
  return { title: safeLine(title, 200) || safeLine(body, 200), url };
}

function tierNamed(name: string): Tier {
  const tier = TIERS.find((known) => known === name);
  if (tier === undefined) {
    throw new LoopError('usage', `${JSON.stringify(safeLine(name, 40))} is not a tier`, { fix: `Tiers: ${TIERS.join(', ')}.` });
  }
  return tier;
}

function noService(catalogue: Catalogue, id: string | null, isNamed: boolean): LoopError {
  const problem =
    id === null
      ? 'screening found no service of the catalogue that fits this post'
      : `the catalogue has no service ${JSON.stringify(safeLine(id, 40))}`;
  return new LoopError('usage', problem, {
    fix: `${isNamed ? 'Services' : 'Name one with --service'}: ${catalogue.services.map((service) => service.id).join(', ')}.`,
    state: 'Nothing was changed.',
  });
}
