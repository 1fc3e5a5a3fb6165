import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TIERS } from '../../../src/domain/offer.ts';
import { checkCatalogue, HOLD_SAFE_DAYS, loadCatalogue } from '../../../src/engines/contracts/catalogue.ts';
import { LoopError } from '../../../src/errors.ts';

/** A small valid catalogue that a test damages in one place. */
function sample(change: (catalogue: Sample) => void = () => {}): Sample {
  const tier = (priceMinor: number): SampleTier => ({
    priceMinor,
    market: { amountMinor: 40_000, source: null },
    milestones: [{ title: 'All of it', deliverables: ['One file'], weight: 1, deliveryDays: 3, reviewDays: 2 }],
  });
  const catalogue: Sample = {
    currency: 'USD',
    services: [
      {
        id: 'file_making',
        title: 'File making',
        summary: 'A file.',
        keywords: ['file'],
        scope: ['One file'],
        outOfScope: [],
        acceptanceCriteria: ['The file opens'],
        revisionRounds: 1,
        tiers: { express: tier(20_000), standard: tier(15_000), budget: tier(10_000) },
      },
    ],
  };
  change(catalogue);
  return catalogue;
}

interface SampleTier {
  priceMinor: number;
  market: { amountMinor: number; source: string | null };
  milestones: { title: string; deliverables: string[]; weight: number; deliveryDays: number; reviewDays: number }[];
}
interface SampleService {
  id: string;
  title: string;
  summary: string;
  keywords: string[];
  scope: string[];
  outOfScope: string[];
  acceptanceCriteria: string[];
  revisionRounds: number;
  tiers: { express: SampleTier; standard: SampleTier; budget: SampleTier };
}
interface Sample {
  currency: string;
  services: SampleService[];
}

function service(catalogue: Sample): SampleService {
  const [first] = catalogue.services;
  if (first === undefined) throw new Error('the sample has one service');
  return first;
}

function milestone(catalogue: Sample): SampleTier['milestones'][number] {
  const [first] = service(catalogue).tiers.standard.milestones;
  if (first === undefined) throw new Error('the sample has one milestone');
  return first;
}

describe('the shipped catalogue', () => {
  const catalogue = loadCatalogue(null);

  test('holds the fourteen services', () => {
    expect(catalogue.services.map((s) => s.id)).toEqual([
      'logo_design',
      'social_graphics',
      'thumbnails',
      'blog_article',
      'product_descriptions',
      'social_content_month',
      'landing_page',
      'five_page_website',
      'short_video_edit',
      'video_script',
      'voiceover',
      'market_research',
      'competitor_analysis',
      'api_integration',
    ]);
  });

  test('warns of nothing: every milestone fits a card hold', () => {
    expect(catalogue.warnings).toEqual([]);
    const longest = catalogue.services.flatMap((s) =>
      TIERS.flatMap((tier) => s.tiers[tier].milestones.map((m) => m.deliveryDays + m.reviewDays)),
    );
    expect(Math.max(...longest)).toBeLessThanOrEqual(HOLD_SAFE_DAYS);
  });

  test.each(TIERS)('names no market price to a client and keeps the promised distance from it: %s', (tier) => {
    for (const { tiers } of catalogue.services) {
      const { priceMinor, market } = tiers[tier];
      expect(market.source).toBeNull();
      const below = 1 - priceMinor / market.amountMinor;
      expect(below).toBeGreaterThanOrEqual(0.4);
      expect(below).toBeLessThanOrEqual(0.84);
    }
  });

  test('express is dearer than standard and no slower, budget is cheaper', () => {
    const days = (milestones: readonly { deliveryDays: number }[]): number =>
      milestones.reduce((sum, m) => sum + m.deliveryDays, 0);
    for (const { tiers } of catalogue.services) {
      expect(tiers.express.priceMinor).toBeGreaterThan(tiers.standard.priceMinor);
      expect(tiers.standard.priceMinor).toBeGreaterThan(tiers.budget.priceMinor);
      expect(days(tiers.express.milestones)).toBeLessThan(days(tiers.standard.milestones));
    }
  });

  test('no keyword stands twice in a service', () => {
    for (const { keywords } of catalogue.services) expect(new Set(keywords).size).toBe(keywords.length);
  });
});

describe('an operator’s catalogue', () => {
  test('is taken when it keeps the rules', () => {
    expect(checkCatalogue(sample(), 'mine.json').services[0]?.id).toBe('file_making');
  });

  const refused: readonly (readonly [name: string, change: (c: Sample) => void, field: string])[] = [
    ['unknown currency', (c) => (c.currency = 'XTS'), 'currency'],
    ['lower-case currency', (c) => (c.currency = 'usd'), 'currency'],
    ['no services', (c) => (c.services = []), 'services'],
    ['an id with capitals', (c) => (service(c).id = 'FileMaking'), 'services.0.id'],
    ['an id with a dash', (c) => (service(c).id = 'file-making'), 'services.0.id'],
    ['two services of one id', (c) => c.services.push(service(c)), 'services.1.id'],
    ['an unknown field', (c) => Object.assign(service(c), { discount: 5 }), 'services.0.discount'],
    ['a capital in a keyword', (c) => (service(c).keywords = ['File']), 'services.0.keywords.0'],
    ['no scope', (c) => (service(c).scope = []), 'services.0.scope'],
    ['two lines in one', (c) => (service(c).scope = ['a\nb']), 'services.0.scope.0'],
    ['an escape sequence', (c) => (service(c).title = 'File\u001b[31m'), 'services.0.title'],
    ['a direction override', (c) => (service(c).title = 'File\u202eelif'), 'services.0.title'],
    ['a price with a fraction', (c) => (service(c).tiers.budget.priceMinor = 100.5), 'services.0.tiers.budget.priceMinor'],
    ['a price of nothing', (c) => (service(c).tiers.budget.priceMinor = 0), 'services.0.tiers.budget.priceMinor'],
    ['39.9975 % below the market', (c) => (service(c).tiers.express.priceMinor = 24_001), 'services.0.tiers.express.priceMinor'],
    ['84.0025 % below the market', (c) => (service(c).tiers.budget.priceMinor = 6_399), 'services.0.tiers.budget.priceMinor'],
    ['no milestones', (c) => (service(c).tiers.standard.milestones = []), 'services.0.tiers.standard.milestones'],
    ['a weight of nothing', (c) => (milestone(c).weight = 0), 'services.0.tiers.standard.milestones.0.weight'],
    ['a negative weight', (c) => (milestone(c).weight = -1), 'services.0.tiers.standard.milestones.0.weight'],
    ['delivery in no time', (c) => (milestone(c).deliveryDays = 0), 'services.0.tiers.standard.milestones.0.deliveryDays'],
    ['no time to review', (c) => (milestone(c).reviewDays = 0), 'services.0.tiers.standard.milestones.0.reviewDays'],
    [
      'a milestone too small to charge',
      (c) => service(c).tiers.standard.milestones.unshift({ ...milestone(c), weight: 0.000_001 }),
      'services.0.tiers.standard.milestones',
    ],
    [
      'an amount that cannot be charged',
      (c) => {
        c.currency = 'KWD';
        service(c).tiers.standard.priceMinor = 15_005;
      },
      'services.0.tiers.standard.priceMinor',
    ],
  ];
  test.each(refused)('is refused for %s, naming file and field', (_name, change, field) => {
    const error = thrown(() => checkCatalogue(sample(change), 'mine.json'));
    expect(error.code).toBe('config_invalid');
    expect(error.message.startsWith(`mine.json: ${field}: `)).toBe(true);
  });

  test.each([
    [24_000, 'exactly 40 % below'],
    [6_400, 'exactly 84 % below'],
  ])('is taken at %i, %s', (priceMinor) => {
    const set = (c: Sample): void => {
      service(c).tiers.budget.priceMinor = priceMinor;
    };
    expect(checkCatalogue(sample(set), 'mine.json').services[0]?.tiers.budget.priceMinor).toBe(priceMinor);
  });

  test('is taken with a warning where a milestone outlasts a card hold', () => {
    const catalogue = checkCatalogue(
      sample((c) => (milestone(c).deliveryDays = 4)),
      'mine.json',
    );
    expect(catalogue.warnings).toHaveLength(1);
    expect(catalogue.warnings[0]).toContain('file_making, standard');
    expect(catalogue.warnings[0]).toContain('4 + 2 days');
  });

  test('is taken with a warning where budget costs more than standard', () => {
    const catalogue = checkCatalogue(
      sample((c) => (service(c).tiers.budget.priceMinor = 16_000)),
      'mine.json',
    );
    expect(catalogue.warnings.join()).toContain('express should cost no less than standard');
  });

  describe('as a file', () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), 'loop-catalogue-'));
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    test('is read', () => {
      const file = join(folder, 'mine.json');
      writeFileSync(file, `\ufeff${JSON.stringify(sample())}`);
      expect(loadCatalogue(file).currency).toBe('USD');
    });

    test.each([
      ['absent.json', null, 'ENOENT'],
      ['broken.json', '{"currency": ', 'is not JSON'],
      ['list.json', '[]', 'list.json: '],
    ])('is refused by name: %s', (name, content, problem) => {
      const file = join(folder, name);
      if (content !== null) writeFileSync(file, content);
      const error = thrown(() => loadCatalogue(file));
      expect(error.code).toBe('config_invalid');
      expect(error.message).toContain(file);
      expect(error.message).toContain(problem);
    });
  });
});

function thrown(work: () => unknown): LoopError {
  try {
    work();
  } catch (error) {
    if (error instanceof LoopError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
