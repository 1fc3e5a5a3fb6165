/** The catalogue as a file: the shipped one or the operator's own, checked against one schema and one set of rules. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { Catalogue, Service } from '../../domain/catalogue.ts';
import { CURRENCIES, chargeStepMinor, formatMoney, money, splitExactly } from '../../domain/money.ts';
import { TIERS, type Tier } from '../../domain/offer.ts';
import { safe } from '../../domain/text.ts';
import { LoopError } from '../../errors.ts';
import shipped from './catalogue.json' with { type: 'json' };

/** What the operator should know about a catalogue that is valid and yet likely to hurt. */
export interface LoadedCatalogue extends Catalogue {
  readonly warnings: readonly string[];
}

/**
 * A card is held for seven days, less where a merchant starts the payment, and work and review must end two days before:
 * https://docs.stripe.com/payments/place-a-hold-on-a-payment-method
 */
export const HOLD_SAFE_DAYS = 5;
/** Stripe takes eight digits in most currencies and twelve at most (IDR): https://docs.stripe.com/currencies#minimum-and-maximum-charge-amounts */
const MAX_PRICE_MINOR = 999_999_999_999;

const Line = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(300),
  v.check((text) => text.trim() === text && !text.includes('\n') && safe(text) === text, 'one line without control characters'),
);
const Lines = v.pipe(v.array(Line), v.minLength(1), v.maxLength(40));
const Keyword = v.pipe(
  Line,
  v.maxLength(60),
  v.check((text) => text === text.toLowerCase(), 'lower case'),
);
const Days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(90));
const Price = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PRICE_MINOR));

const TierSchema = v.strictObject({
  priceMinor: Price,
  market: v.strictObject({
    amountMinor: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PRICE_MINOR * 7)),
    source: v.nullable(Line),
  }),
  milestones: v.pipe(
    v.array(
      v.strictObject({
        title: Line,
        deliverables: Lines,
        weight: v.pipe(v.number(), v.gtValue(0), v.maxValue(1_000_000)),
        deliveryDays: Days,
        reviewDays: Days,
      }),
    ),
    v.minLength(1),
    v.maxLength(12),
  ),
});

const CatalogueSchema = v.strictObject({
  currency: v.string(),
  services: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(
          v.string(),
          v.maxLength(40),
          v.check((id) => /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/.test(id), 'snake_case, like landing_page'),
        ),
        title: Line,
        summary: Line,
        keywords: v.pipe(v.array(Keyword), v.minLength(1), v.maxLength(200)),
        notFor: v.optional(v.pipe(v.array(Keyword), v.maxLength(200))),
        scope: Lines,
        outOfScope: v.pipe(v.array(Line), v.maxLength(40)),
        acceptanceCriteria: Lines,
        revisionRounds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20)),
        tiers: v.strictObject({ express: TierSchema, standard: TierSchema, budget: TierSchema }),
      }),
    ),
    v.minLength(1),
    v.maxLength(500),
  ),
});

/** Reads the operator's catalogue, or the shipped one for null. Throws `config_invalid` naming the file, the field and what it should be. */
export function loadCatalogue(file: string | null): LoadedCatalogue {
  return file === null ? checkCatalogue(shipped, 'the shipped catalogue') : checkCatalogue(readJson(file), file);
}

/** Checks parsed JSON. `name` is the file's name in errors. Throws `config_invalid`. */
export function checkCatalogue(data: unknown, name: string): LoadedCatalogue {
  const result = v.safeParse(CatalogueSchema, data);
  if (!result.success) {
    const [issue] = result.issues;
    const expected = issue.type === 'check' ? issue.message : (issue.expected ?? 'something else');
    throw invalid(name, v.getDotPath(issue) ?? 'the file', `expected ${expected}, found ${safe(issue.received)}`);
  }
  const catalogue = result.output;
  if (!CURRENCIES.has(catalogue.currency)) {
    throw invalid(name, 'currency', `${JSON.stringify(catalogue.currency)} is not a currency loop knows`);
  }
  const seen = new Set<string>();
  catalogue.services.forEach((service, index) => {
    if (seen.has(service.id)) throw invalid(name, `services.${index}.id`, `${service.id} stands there twice`);
    seen.add(service.id);
    for (const tier of TIERS) checkTier(catalogue.currency, service, tier, name, `services.${index}.tiers.${tier}`);
  });
  return { ...catalogue, warnings: catalogue.services.flatMap(warningsOf) };
}

function checkTier(currency: string, service: Service, tier: Tier, name: string, field: string): void {
  const { priceMinor, market, milestones } = service.tiers[tier];
  const step = chargeStepMinor(currency);
  if (priceMinor % step !== 0) {
    throw invalid(name, `${field}.priceMinor`, `${currency} is charged in steps of ${step} minor units, found ${priceMinor}`);
  }
  // In whole numbers: 40 % below is price <= 60 % of the market, 84 % below is price >= 16 % of it.
  if (priceMinor * 100 > market.amountMinor * 60 || priceMinor * 100 < market.amountMinor * 16) {
    const price = formatMoney(money(priceMinor, currency));
    throw invalid(
      name,
      `${field}.priceMinor`,
      `${price} must lie 40 to 84 % below the market price of ${formatMoney(money(market.amountMinor, currency))}`,
    );
  }
  const weights = milestones.map((milestone) => milestone.weight);
  try {
    splitExactly(money(priceMinor, currency), weights);
  } catch (cause) {
    throw invalid(name, `${field}.milestones`, (cause as Error).message);
  }
}

function warningsOf(service: Service): string[] {
  const { express, standard, budget } = service.tiers;
  const warnings = TIERS.flatMap((tier) =>
    service.tiers[tier].milestones
      .filter((milestone) => exceedsHold(milestone))
      .map((milestone) => `${service.id}, ${tier}: ${holdWarning(milestone)}`),
  );
  if (express.priceMinor < standard.priceMinor || standard.priceMinor < budget.priceMinor) {
    warnings.push(`${service.id}: express should cost no less than standard, and standard no less than budget`);
  }
  return warnings;
}

interface Planned {
  readonly title: string;
  readonly deliveryDays: number;
  readonly reviewDays: number;
}

/** Whether work and review of a milestone take longer than a card hold safely lasts. */
export function exceedsHold({ deliveryDays, reviewDays }: Planned): boolean {
  return deliveryDays + reviewDays > HOLD_SAFE_DAYS;
}

/** Says what to do about a milestone that `exceedsHold`. */
export function holdWarning({ title, deliveryDays, reviewDays }: Planned): string {
  return `milestone “${title}” takes ${deliveryDays} + ${reviewDays} days, but a card is held for seven at most: split it so that each part takes ${HOLD_SAFE_DAYS} days or less, or the client will have to authorise again`;
}

function readJson(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new LoopError(
      'config_invalid',
      `cannot read the catalogue ${file} (${(cause as NodeJS.ErrnoException).code ?? 'error'})`,
      { fix: 'Check “catalogue” in the config file.', cause },
    );
  }
  try {
    return JSON.parse(text.startsWith('\ufeff') ? text.slice(1) : text);
  } catch (cause) {
    throw new LoopError('config_invalid', `${file} is not JSON: ${safe((cause as Error).message)}`, {
      fix: 'Mend the file; nothing was run.',
      cause,
    });
  }
}

function invalid(name: string, field: string, problem: string): LoopError {
  return new LoopError('config_invalid', `${name}: ${field}: ${problem}`, { fix: 'Mend the catalogue; nothing was run.' });
}
