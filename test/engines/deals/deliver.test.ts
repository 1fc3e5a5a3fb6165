import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLinks } from '../../../src/engines/deals/links.ts';
import { keyringOf } from '../../../src/system/keyring.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { type DealFixture, dealFixture, ORIGIN, Visitor } from '../room/deal-fixture.ts';

let deal: DealFixture;
beforeEach(async () => {
  deal = await dealFixture();
});
afterEach(async () => {
  await assertRebuildEqual(deal.ledger);
  await deal.dispose();
});

function deliver(artifacts: readonly string[] = ['https://example.com/1'], number: number | null = null) {
  return deal.deals.deliver(deal.jobId.slice(0, 6), { number, artifacts, note: null, cwd: deal.folder });
}

async function accepted(): Promise<void> {
  await new Visitor(deal.room).accept((await deal.link()).path);
}

describe('what cannot be delivered says why and what to do', () => {
  test('before the acceptance', async () => {
    await expect(deliver()).rejects.toMatchObject({ code: 'wrong_state', message: expect.stringContaining('no accepted offer') });
  });

  test('before the payment is reserved', async () => {
    await accepted();
    await expect(deliver()).rejects.toMatchObject({
      code: 'wrong_state',
      message: expect.stringContaining('1 is pending, 2 is pending'),
    });
    await expect(deliver(undefined, 1)).rejects.toMatchObject({
      code: 'wrong_state',
      fix: expect.stringContaining('accept-link'),
    });
    await expect(deliver(undefined, 9)).rejects.toMatchObject({ code: 'unknown_id' });
  });

  test('once the reservation has lapsed by the clock, even before the provider says so', async () => {
    await accepted();
    await deal.hold(1, '2026-03-09T09:00:00.000Z');
    deal.clock.set('2026-03-09T09:00:00.000Z');
    await expect(deliver()).rejects.toMatchObject({ code: 'expired', state: 'Nothing was delivered.' });
    deal.clock.set('2026-03-09T08:59:59.000Z');
    expect((await deliver()).milestone.number).toBe(1);
  });

  test('twice in a row', async () => {
    await accepted();
    await deal.hold(1);
    await deliver();
    await expect(deliver()).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(deliver(undefined, 1)).rejects.toMatchObject({
      code: 'wrong_state',
      message: expect.stringContaining('is delivered'),
    });
  });

  test('while the payment is frozen', async () => {
    await accepted();
    await deal.hold(1);
    await deal.append({ type: 'milestone.frozen', data: { number: 1, why: 'odd amount' } });
    await expect(deliver()).rejects.toMatchObject({ code: 'wrong_state', message: expect.stringContaining('odd amount') });
  });

  test.each([
    'ftp://example.com/x',
    'javascript://example.com/%0aalert(1)',
    'https://user:pass@example.com/',
    'http://',
    'https://exa\u202emple.com/',
  ])('%j is no address for a client', async (artifact) => {
    await accepted();
    await deal.hold(1);
    await expect(deliver(['https://example.com/fine', artifact])).rejects.toMatchObject({
      code: 'usage',
      state: 'Nothing was delivered.',
    });
    expect((await deal.ledger.read.job(deal.jobId))?.milestones[0]?.state).toBe('authorised');
  });

  test('nothing, or more than fifty things', async () => {
    await accepted();
    await deal.hold(1);
    await expect(deliver([])).rejects.toMatchObject({ code: 'usage' });
    await expect(deliver(Array.from({ length: 51 }, () => 'https://example.com/'))).rejects.toMatchObject({ code: 'usage' });
  });
});

test('a reservation that lapses before the review ends is told to the operator', async () => {
  await accepted();
  await deal.hold(1, '2026-03-04T08:00:00.000Z');
  expect(await deliver()).toMatchObject({
    lapsesInReview: true,
    reservedUntil: '2026-03-04T08:00:00.000Z',
    reviewUntil: '2026-03-04T09:00:00.000Z',
  });
});

test('a card without an end date never lapses by itself', async () => {
  await accepted();
  await deal.hold(1, null);
  deal.clock.advance(60 * 86_400_000);
  expect(await deliver()).toMatchObject({ lapsesInReview: false, reservedUntil: null });
});

test('two deliveries at the same moment: one is recorded, the other says so', async () => {
  await accepted();
  await deal.hold(1);
  const results = await Promise.allSettled([deliver(['https://example.com/a']), deliver(['https://example.com/b'])]);
  expect(results.map((result) => result.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('the log names a delivery by its hash only', async () => {
  await accepted();
  await deal.hold(1);
  deal.file('secret plans.txt', 'x');
  await deal.deals.deliver(deal.jobId, { number: 1, artifacts: ['secret plans.txt'], note: 'for Bea', cwd: deal.folder });
  const log = JSON.stringify(await deal.ledger.read.history(`job:${deal.jobId}`));
  expect(log).toContain('milestone.delivered');
  expect(log).not.toMatch(/secret plans|for Bea/);
});

describe('links for the operator', () => {
  test('a life under an hour or over a year is refused', async () => {
    for (const lifeMs of [0, 3_599_999, 367 * 86_400_000, Number.NaN])
      await expect(deal.deals.issueLink(deal.jobId, lifeMs)).rejects.toMatchObject({ code: 'usage' });
    const link = await deal.deals.issueLink(deal.jobId, 3_600_000);
    expect(link).toMatchObject({ isNew: true, expiresAt: '2026-03-02T10:00:00.000Z' });
  });

  test.each(['declined', 'withdrawn', 'expired'] as const)('no link to an offer that is %s', async (state) => {
    const data = { offerId: 'offer-1', note: null };
    await deal.append(state === 'declined' ? { type: 'offer.declined', data } : { type: `offer.${state}`, data });
    await expect(deal.deals.linkFor(deal.jobId, 'accept')).rejects.toMatchObject({
      code: 'wrong_state',
      state: 'No link was made.',
    });
  });

  test('after the key was lost a new link is made, because the old ones open nothing', async () => {
    const { token } = await deal.link();
    const { ledger, clock } = deal;
    const { find, linkFor } = createLinks({
      ledger,
      clock,
      keyring: keyringOf(new Uint8Array(32)),
      baseUrl: ORIGIN,
      linkDays: 14,
    });
    expect(await find(ledger.read, token, clock.now().toISOString())).toBeNull();
    expect((await linkFor(deal.jobId, 'accept')).isNew).toBe(true);
  });

  test('revoking twice is harmless', async () => {
    await deal.link();
    await deal.link('public');
    expect((await deal.deals.revokeLinks(deal.jobId)).revoked).toBe(2);
    expect((await deal.deals.revokeLinks(deal.jobId)).revoked).toBe(0);
  });
});
