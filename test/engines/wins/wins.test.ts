import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { JobEvent } from '../../../src/domain/events.ts';
import { createWins, type Wall, wallCsv, wallMarkdown } from '../../../src/engines/wins/engine.ts';
import { assertRebuildEqual, newPost, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';

let t: TemporaryLedger;
beforeEach(async () => {
  t = await temporaryLedger();
});
afterEach(async () => {
  await assertRebuildEqual(t.ledger);
  await t.dispose();
});

const wall = (since: string | null = null): Promise<Wall> => createWins(t).wall({ since });

interface Outcome {
  readonly captured: number;
  readonly refunded?: number;
  readonly dispute?: 'open' | 'won' | 'lost';
}

/** A job whose milestones were captured one hour apart, and what became of each. */
async function job(name: string, currency: string, outcomes: readonly Outcome[], title = `Job ${name}`): Promise<string> {
  return t.ledger.transact({ actor: 'operator' }, async (tx) => {
    const [put] = await tx.putPosts([newPost(name, { post: { title } })]);
    const id = put?.id ?? '';
    const body = await tx.putBody(name);
    const offerId = `offer-${name}`;
    const milestones = outcomes.map(({ captured }, i) => ({
      number: i + 1,
      amountMinor: captured,
      deliveryDays: 1,
      reviewDays: 1,
    }));
    const price = { amountMinor: outcomes.reduce((sum, { captured }) => sum + captured, 0), currency };
    await tx.appendJob(id, 0, [
      {
        type: 'offer.drafted',
        data: {
          offerId,
          version: 1,
          service: 'logo_design',
          tier: 'standard',
          price,
          milestones,
          sow: body,
          terms: body,
          validUntil: '2026-12-31',
        },
      },
      { type: 'offer.accepted', data: { offerId, version: 1, sow: body, evidence: body } },
      ...outcomes.flatMap((outcome, i) => eventsOf(i + 1, `pi_${name}_${i + 1}`, outcome)),
    ]);
    return id;
  });
}

function eventsOf(number: number, paymentId: string, { captured, refunded, dispute }: Outcome): JobEvent[] {
  const disputeId = `dp_${paymentId}`;
  return [
    { type: 'milestone.authorised', data: { number, paymentId, amountMinor: captured, captureBefore: null } },
    { type: 'milestone.captured', data: { number, paymentId, operationId: null, amountMinor: captured } },
    ...(refunded === undefined ? [] : [{ type: 'milestone.refunded', data: { number, totalRefundedMinor: refunded } } as const]),
    ...(dispute === undefined ? [] : [{ type: 'milestone.disputed', data: { number, disputeId } } as const]),
    ...(dispute === 'won' || dispute === 'lost'
      ? [{ type: 'milestone.dispute_closed', data: { number, disputeId, outcome: dispute } } as const]
      : []),
  ];
}

describe('the wall', () => {
  test('adds up milestones of a job, keeps currencies apart, shows the latest first', async () => {
    const first = await job('first', 'USD', [{ captured: 10_000 }, { captured: 5_000, refunded: 2_000 }]);
    t.clock.advance(3_600_000);
    const second = await job('second', 'JPY', [{ captured: 900 }]);
    t.clock.advance(3_600_000);
    const third = await job('third', 'USD', [{ captured: 700 }]);
    const { wins, totals, generatedAt } = await wall();
    expect(wins.map(({ id, net }) => [id, net.amountMinor, net.currency])).toEqual([
      [third, 700, 'USD'],
      [second, 900, 'JPY'],
      [first, 13_000, 'USD'],
    ]);
    expect(wins[2]).toMatchObject({
      captured: { amountMinor: 15_000 },
      refunded: { amountMinor: 2_000 },
      reference: 'pi_first_2',
      client: 'anonymous',
    });
    expect(totals).toEqual([
      { currency: 'JPY', count: 1, netMinor: 900 },
      { currency: 'USD', count: 2, netMinor: 13_700 },
    ]);
    expect(generatedAt).toBe('2026-03-02T11:00:00.000Z');
  });

  test('what went back whole is no win: a full refund, a lost dispute', async () => {
    await job('refunded', 'USD', [{ captured: 10_000, refunded: 10_000 }]);
    await job('lost', 'USD', [{ captured: 10_000, dispute: 'lost' }]);
    await job('lost-after-refund', 'USD', [{ captured: 10_000, refunded: 4_000, dispute: 'lost' }]);
    const half = await job('half', 'USD', [{ captured: 10_000, dispute: 'lost' }, { captured: 300 }]);
    const won = await job('won', 'USD', [{ captured: 50, dispute: 'won' }]);
    const { wins, totals } = await wall();
    expect(wins.map(({ id }) => id).toSorted()).toEqual([half, won].toSorted());
    expect(totals).toEqual([{ currency: 'USD', count: 2, netMinor: 350 }]);
  });

  test('since means the capture', async () => {
    await job('old', 'USD', [{ captured: 100 }]);
    t.clock.advance(86_400_000);
    const young = await job('young', 'USD', [{ captured: 200 }]);
    expect((await wall('2026-03-03T00:00:00.000Z')).wins.map(({ id }) => id)).toEqual([young]);
  });
});

describe('a title is a stranger’s text', () => {
  const TITLES = [
    '=HYPERLINK("https://evil.example","click")',
    '+1; @SUM(A1), "quoted", and, commas',
    'two\nlines\r\nand\ttabs',
    '\u001b[31mred\u0007 \u202ereversed',
    '| a | table | <script>alert(1)</script> [link](javascript:alert(1)) `code` **bold**',
    '-- \\',
    '',
  ];

  test('CSV: every cell comes back as text that no spreadsheet runs', async () => {
    for (const [i, title] of TITLES.entries()) await job(`job-${i}`, 'USD', [{ captured: 12_345 }], title);
    const csv = wallCsv(await wall());
    const rows = parse(csv, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(rows.length).toBe(TITLES.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t]/);
      expect([row['captured'], row['net'], row['currency']]).toEqual(['123.45', '123.45', 'USD']);
    }
    expect(csv).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\u202e]/);
  });

  test('Markdown: one row each, nothing rendered', async () => {
    for (const [i, title] of TITLES.entries()) await job(`job-${i}`, 'USD', [{ captured: 100 }], title);
    const markdown = wallMarkdown(await wall());
    const rows = markdown.split('\n').filter((line) => line.startsWith('| 2026'));
    expect(rows.length).toBe(TITLES.length);
    for (const row of rows) expect(row.replaceAll(/\\\|/g, '').split('|').length).toBe(6);
    expect(markdown).not.toContain('<script>');
    expect(markdown).not.toMatch(/[^\\]\[link\]/);
    expect(wallMarkdown({ wins: [], totals: [], generatedAt: '' })).toBe('No wins yet.\n');
  });
});
