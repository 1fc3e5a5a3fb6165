import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCIES, chargeStepMinor, money } from '../../../src/domain/money.ts';
import { TIERS } from '../../../src/domain/offer.ts';
import { loadCatalogue } from '../../../src/engines/contracts/catalogue.ts';
import {
  type PlanInput,
  type PlannedTerms,
  parseMilestones,
  planTerms,
  tierFor,
  type Wishes,
} from '../../../src/engines/contracts/plan.ts';
import { LoopError } from '../../../src/errors.ts';
import { OPPORTUNITY, TERMS } from './terms.ts';

const catalogue = loadCatalogue(null);
const provider = { name: 'Sam Sandbox', contact: null };

function plan(wishes: Wishes = {}, input: Partial<PlanInput> = {}): PlannedTerms {
  return planTerms({ opportunity: OPPORTUNITY, catalogue, current: null, provider, wishes, ...input });
}

function addsUp({ price, milestones }: PlannedTerms): void {
  const step = chargeStepMinor(price.currency);
  expect(new Set(milestones.map(({ amount }) => amount.currency))).toEqual(new Set([price.currency]));
  expect(milestones.reduce((all, { amount }) => all + amount.amountMinor, 0)).toBe(price.amountMinor);
  expect(milestones.map((m) => m.number)).toEqual(milestones.map((_, index) => index + 1));
  for (const { amount } of milestones) {
    expect(amount.amountMinor).toBeGreaterThan(0);
    expect(amount.amountMinor % step).toBe(0);
  }
}

const anyService = fc.constantFrom(...catalogue.services.map((s) => s.id));
const anyTier = fc.constantFrom(...TIERS);

describe('milestones add up to the price exactly and can be charged', () => {
  test('for every service and tier as shipped', () => {
    for (const { id } of catalogue.services) for (const tier of TIERS) addsUp(plan({ service: id, tier }));
  });

  test('for any price and any shares', () => {
    const shares = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyService, anyTier, fc.integer({ min: 1000, max: 99_999_999 }), shares, (service, tier, cents, weights) => {
        const price = (cents / 100).toFixed(2);
        const milestones = weights.map((weight, index) => `Part ${index}=${weight}`).join(',');
        const least = Math.min(...weights) / weights.reduce((a, b) => a + b, 0);
        fc.pre(cents * least >= 1);
        const terms = plan({ service, tier, price, milestones });
        expect(terms.price).toEqual(money(cents, 'USD'));
        addsUp(terms);
      }),
      { numRuns: 500 },
    );
  });

  test('for any change of price of a drafted offer, in any currency', () => {
    const currency = fc.constantFrom(...CURRENCIES.keys());
    fc.assert(
      fc.property(
        currency,
        fc.integer({ min: 100, max: 900_000 }),
        fc.integer({ min: 100, max: 900_000 }),
        (code, first, second) => {
          const step = chargeStepMinor(code);
          const local = { ...catalogue, currency: code };
          const text = (steps: number): string => {
            const digits = CURRENCIES.get(code)?.digits ?? 0;
            const minor = String(steps * step).padStart(digits + 1, '0');
            return digits === 0 ? minor : `${minor.slice(0, -digits)}.${minor.slice(-digits)}`;
          };
          const rounded = { ...local, services: local.services.map((s) => ({ ...s, tiers: wholeTiers(s.tiers) })) };
          const drafted = plan({ service: 'api_integration', price: text(first) }, { catalogue: rounded });
          addsUp(drafted);
          const current = { ...drafted, version: 1, draftedAt: TERMS.draftedAt, validUntil: TERMS.validUntil };
          addsUp(plan({ price: text(second) }, { catalogue: rounded, current }));
          expect(plan({ price: text(first) }, { catalogue: rounded, current })).toEqual(drafted);
        },
      ),
    );
  });
});

/** Prices that every currency can charge. */
function wholeTiers<T extends Record<string, { readonly priceMinor: number }>>(tiers: T): T {
  return Object.fromEntries(
    Object.entries(tiers).map(([name, tier]) => [name, { ...tier, priceMinor: Math.ceil(tier.priceMinor / 100) * 100 }]),
  ) as T;
}

describe('which tier', () => {
  const service = catalogue.services.find((s) => s.id === 'landing_page');
  if (service === undefined) throw new Error('landing_page is shipped');
  const fixed = (maxMinor: number, currency = 'USD', unit: 'fixed' | 'hour' = 'fixed') => ({
    minMinor: 0,
    maxMinor,
    currency,
    unit,
  });
  test.each([
    ['no budget', null, 'standard'],
    ['a large budget', fixed(500_000), 'express'],
    ['exactly express', fixed(34_900), 'express'],
    ['a cent less', fixed(34_899), 'standard'],
    ['exactly standard', fixed(24_900), 'standard'],
    ['less than standard', fixed(20_000), 'budget'],
    ['less than every tier', fixed(500), 'budget'],
    ['another currency', fixed(500, 'EUR'), 'standard'],
    ['by the hour', fixed(2_000, 'USD', 'hour'), 'standard'],
  ])('%s', (_name, budget, tier) => {
    expect(tierFor(service, 'USD', budget)).toBe(tier);
  });

  test('a post chooses among the operator’s prices and never sets one', () => {
    const prices = new Set<number>(TIERS.map((tier) => service.tiers[tier].priceMinor));
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.nat(99_999_999), fc.string(), (minMinor, maxMinor, body) => {
        const opportunity = { ...OPPORTUNITY, body, budget: { minMinor, maxMinor, currency: 'USD', unit: 'fixed' as const } };
        expect(prices.has(plan({}, { opportunity }).price.amountMinor)).toBe(true);
      }),
    );
  });
});

describe('wishes', () => {
  const drafted = { ...plan(), version: 1, draftedAt: TERMS.draftedAt, validUntil: TERMS.validUntil };

  test('none: the screened service at standard', () => {
    expect(plan()).toMatchObject({ service: 'landing_page', tier: 'standard', price: { amountMinor: 24900, currency: 'USD' } });
  });

  test('none again: the same terms', () => {
    expect(plan({}, { current: drafted })).toEqual(plan());
  });

  test('another tier keeps what was edited and takes the tier’s price and milestones', () => {
    const current = { ...drafted, scope: ['My own scope'] };
    const express = plan({ tier: 'express' }, { current });
    expect(express.scope).toEqual(['My own scope']);
    expect(express.price.amountMinor).toBe(34_900);
    expect(express.milestones.map((m) => m.deliveryDays)).toEqual([1, 3]);
  });

  test('naming the service starts again from the catalogue', () => {
    const current = { ...drafted, scope: ['My own scope'], price: money(1, 'USD') };
    expect(plan({ service: 'landing_page', tier: 'standard' }, { current })).toEqual(plan());
  });

  test('a price keeps the proportions', () => {
    const terms = plan({ price: '500' }, { current: drafted });
    expect(terms.milestones.map((m) => m.amount.amountMinor)).toEqual([20_000, 30_000]);
  });

  test('as many milestones keep deliverables and days', () => {
    const terms = plan({ milestones: 'Layout=1, Page=3' });
    expect(terms.milestones.map((m) => m.title)).toEqual(['Layout', 'Page']);
    expect(terms.milestones.map((m) => m.deliverables)).toEqual(plan().milestones.map((m) => m.deliverables));
    expect(terms.milestones.map((m) => m.amount.amountMinor)).toEqual([6225, 18675]);
  });

  test('another number of milestones leaves no deliverable out', () => {
    const terms = plan({ milestones: 'A=1,B=1,C=1' });
    expect(terms.milestones[2]?.deliverables).toEqual(plan().milestones.flatMap((m) => m.deliverables));
    expect(terms.milestones.every((m) => m.deliveryDays >= 1 && m.reviewDays >= 1 && m.deliverables.length > 0)).toBe(true);
  });

  test('a market price is dropped where the operator asks as much or more', () => {
    const withSource = {
      ...catalogue,
      services: catalogue.services.map((s) => ({
        ...s,
        tiers: { ...s.tiers, standard: { ...s.tiers.standard, market: { amountMinor: 80_000, source: 'a survey' } } },
      })),
    };
    expect(plan({}, { catalogue: withSource }).marketPrice).toEqual({ amount: money(80_000, 'USD'), source: 'a survey' });
    expect(plan({ price: '800' }, { catalogue: withSource }).marketPrice).toBeNull();
  });

  test('a post without a title is named by its beginning, cleaned', () => {
    const opportunity = { ...OPPORTUNITY, title: '', body: 'Please\u001b[2J make\na logo' };
    expect(plan({}, { opportunity }).request.title).toBe('Please make a logo');
  });

  test.each<[string, Wishes]>([
    ['an unknown service', { service: 'time_travel' }],
    ['an unknown tier', { tier: 'gold' }],
    ['a price of nothing', { price: '0' }],
    ['a negative price', { price: '-5' }],
    ['a price in another currency', { price: '100 EUR' }],
    ['a price with a thousands comma', { price: '1,000' }],
    ['too many digits', { price: '1.005' }],
    ['a price too small for its milestones', { price: '0.01' }],
    ['milestones without a share', { milestones: 'Draft,Final' }],
    ['a share of nothing', { milestones: 'Draft=0,Final=100' }],
    ['a negative share', { milestones: 'Draft=-10,Final=110' }],
    ['a share without a title', { milestones: '=40,Final=60' }],
    ['thirteen milestones', { milestones: 'A=1,'.repeat(12).concat('B=1') }],
    ['nothing for milestones', { milestones: '' }],
  ])('refused: %s', (_name, wishes) => {
    expect(() => plan(wishes)).toThrow(expect.objectContaining({ code: 'usage' }) as LoopError);
  });

  test('no service anywhere: the error lists them', () => {
    const opportunity = { ...OPPORTUNITY, service: null };
    try {
      plan({}, { opportunity });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LoopError);
      expect((error as LoopError).fix).toContain('logo_design, social_graphics');
    }
  });
});

describe('parseMilestones', () => {
  test.each([
    [
      'Draft=40,Final=60',
      [
        { title: 'Draft', weight: 40 },
        { title: 'Final', weight: 60 },
      ],
    ],
    [' Draft = 40% , Final text =60 %', null],
    [
      'Draft=40%,a=b=60',
      [
        { title: 'Draft', weight: 40 },
        { title: 'a=b', weight: 60 },
      ],
    ],
    ['All=0.5', [{ title: 'All', weight: 0.5 }]],
    ['All=1e3', null],
    ['All=Infinity', null],
    ['All=NaN', null],
  ])('%j', (text, milestones) => {
    if (milestones === null) expect(() => parseMilestones(text)).toThrow(LoopError);
    else expect(parseMilestones(text)).toEqual(milestones);
  });
});
