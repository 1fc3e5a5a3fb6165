import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/canonical.ts';
import type { JobEvent } from '../../src/domain/events.ts';
import type { Ledger } from '../../src/store/ledger.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import {
  acceptedEvent,
  append,
  authorisedEvents,
  BODY,
  capturedEvents,
  drafted,
  messageApproved,
  messageIntended,
  messageSent,
  paymentIntended,
  presentedEvents,
  put,
  wonJob,
} from './script.ts';

let temporary: TemporaryLedger;
let ledger: Ledger;
beforeEach(async () => {
  temporary = await temporaryLedger();
  ledger = temporary.ledger;
});
afterEach(async () => {
  await assertRebuildEqual(ledger);
  await temporary.dispose();
});

describe('a job from post to money', () => {
  test('its stage, its list row and the figures follow every step', async () => {
    const { id } = await put(ledger, 'a');
    const stage = async () => (await ledger.read.opportunity(id))?.stage;
    expect(await stage()).toBe('lead');
    await append(ledger, id, drafted('offer-a'));
    expect(await stage()).toBe('drafted');
    expect(await ledger.read.list({ stage: 'drafted', limit: 10 })).toEqual([
      {
        id,
        stage: 'drafted',
        source: 'reddit',
        title: '[Hiring] Logo for a bakery a',
        score: 70,
        service: 'logo_design',
        budget: { minMinor: 20000, maxMinor: 20000, currency: 'USD', unit: 'fixed' },
        postedAt: '2026-03-01T12:00:00.000Z',
        price: { amountMinor: 10000, currency: 'USD' },
        dropped: null,
        duplicateOf: null,
        reasons: ['asks for work'],
      },
    ]);
    await append(ledger, id, messageApproved('m1'));
    expect(await stage()).toBe('approved');
    expect(await ledger.read.figures()).toMatchObject({ approvalsWaiting: 1, unknownSends: 0 });
    await append(ledger, id, messageIntended('m1'), { type: 'message.unknown', data: { messageId: 'm1', reason: 'timeout' } });
    expect(await stage()).toBe('presented');
    expect(await ledger.read.figures()).toMatchObject({ approvalsWaiting: 0, unknownSends: 1 });
    await append(ledger, id, messageSent('m1'), acceptedEvent('a'), ...authorisedEvents('a', 1, 6000));
    expect(await stage()).toBe('authorised');
    const { unknownSends, holds } = await ledger.read.figures();
    expect(unknownSends).toBe(0);
    expect(holds).toEqual([
      { jobId: id, milestone: 1, amount: { amountMinor: 6000, currency: 'USD' }, captureBefore: '2026-03-09T09:00:00.000Z' },
    ]);
    const [delivered, approved, ...money] = capturedEvents('a', 1, 6000);
    await append(ledger, id, delivered as JobEvent, approved as JobEvent);
    expect(await ledger.read.figures()).toMatchObject({ capturesWaiting: 1 });
    await append(ledger, id, ...money);
    expect(await ledger.read.figures()).toMatchObject({ capturesWaiting: 0, holds: [] });
    expect(await stage()).toBe('accepted');
    await append(ledger, id, ...authorisedEvents('a', 2, 4000), ...capturedEvents('a', 2, 4000));
    expect(await stage()).toBe('captured');
    expect((await ledger.read.figures()).byStage).toMatchObject({ captured: 1, lead: 0 });
  });

  test('is the same whether folded from the log or returned by the append', async () => {
    const { id } = await put(ledger, 'a');
    const returned = await ledger.transact({ actor: 'operator' }, (tx) => tx.appendJob(id, 0, presentedEvents('a')));
    expect(await ledger.read.job(id)).toEqual(returned);
    expect(returned.version).toBe(6);
  });

  test('its history names actor, cause, time and version', async () => {
    const { id } = await put(ledger, 'a');
    await ledger.transact({ actor: 'cron', cause: 'loop run' }, (tx) => tx.appendJob(id, 0, [drafted('o')]));
    expect(await ledger.read.history(`job:${id}`)).toMatchObject([
      { stream: `job:${id}`, version: 1, actor: 'cron', cause: 'loop run', at: '2026-03-02T09:00:00.000Z', event: drafted('o') },
    ]);
  });

  test('a shorter plan replaces a longer one', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, drafted('o', [1, 2, 3]), drafted('o', [6], 2));
    expect(await ledger.read.milestonesInState('pending', 10)).toMatchObject([{ jobId: id, number: 1, amountMinor: 6 }]);
  });

  test('without events it has version 0, without a post it is null', async () => {
    const { id } = await put(ledger, 'a');
    expect(await ledger.read.job(id)).toMatchObject({ id, version: 0, offer: null });
    expect(await ledger.read.job('0000000000')).toBeNull();
    await expect(append(ledger, '0000000000', drafted('o'))).rejects.toMatchObject({ code: 'unknown_id' });
  });
});

describe('what is refused', () => {
  test('a decision made on an older version', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, drafted('o'));
    const late = ledger.transact({ actor: 'operator' }, (tx) => tx.appendJob(id, 0, [drafted('other')]));
    await expect(late).rejects.toMatchObject({ code: 'wrong_state' });
    expect((await ledger.read.job(id))?.offer?.id).toBe('o');
  });

  test.each(['intent', 'sent', 'unknown'] as const)('a second first message while one is %s', async (state) => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, messageApproved('m1'), messageApproved('m2', { channel: 'github' }), messageIntended('m1'));
    if (state === 'sent') await append(ledger, id, messageSent('m1'));
    if (state === 'unknown') await append(ledger, id, { type: 'message.unknown', data: { messageId: 'm1', reason: 'x' } });
    await expect(append(ledger, id, messageIntended('m2'))).rejects.toMatchObject({ code: 'against_policy' });
    expect((await ledger.read.job(id))?.messages[1]?.state).toBe('approved');
  });

  test('but after a rejection, about another job, or in a running deal it may leave', async () => {
    const { id } = await put(ledger, 'a');
    const { id: other } = await put(ledger, 'b');
    await append(ledger, id, messageApproved('m1'), messageIntended('m1'));
    await append(ledger, id, { type: 'message.rejected', data: { messageId: 'm1', reason: 'bounced', mayRetry: false } });
    await append(ledger, id, messageApproved('m2'), messageIntended('m2'));
    await append(ledger, id, messageApproved('m4', { purpose: 'deal' }), messageIntended('m4'));
    await append(ledger, other, messageApproved('m5'), messageIntended('m5'));
    expect(await ledger.read.messagesInState('intent', 10)).toHaveLength(3);
  });

  test('an idempotency key used twice', async () => {
    const { id } = await put(ledger, 'a');
    const { id: other } = await put(ledger, 'b');
    await append(ledger, id, messageApproved('m1'), messageIntended('m1', 'same'), paymentIntended('op', 1));
    const message = append(ledger, other, messageApproved('m2'), messageIntended('m2', 'same'));
    await expect(message).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(append(ledger, other, paymentIntended('op', 1))).rejects.toMatchObject({ code: 'wrong_state' });
    expect((await ledger.read.job(other))?.version).toBe(0);
  });

  test('a second payment operation on a milestone while one is open', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, drafted('o'), paymentIntended('op1', 1), paymentIntended('op2', 2));
    await expect(append(ledger, id, paymentIntended('op3', 1))).rejects.toMatchObject({ code: 'wrong_state' });
    await append(ledger, id, { type: 'payment.rejected', data: { operationId: 'op1', reason: 'declined' } });
    await append(ledger, id, paymentIntended('op3', 1));
    expect((await ledger.read.operationsUnsettled(10)).map(({ id: name }) => name)).toEqual(['op2', 'op3']);
  });

  test('a payment id that stands for another milestone', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, drafted('o'), ...authorisedEvents('a', 1, 6000));
    const claim: JobEvent = {
      type: 'milestone.authorised',
      data: { number: 2, paymentId: 'pi-a-1', amountMinor: 4000, captureBefore: null },
    };
    await expect(append(ledger, id, claim)).rejects.toMatchObject({ code: 'wrong_state' });
  });

  test('a payment mode that is not the ledger’s', async () => {
    expect(await ledger.read.mode()).toBeNull();
    const bind = (mode: 'test' | 'live') =>
      ledger.transact({ actor: 'operator' }, (tx) => tx.appendLedger([{ type: 'ledger.mode_bound', data: { mode } }]));
    await bind('test');
    await expect(bind('live')).rejects.toMatchObject({ code: 'config_invalid' });
    expect(await ledger.read.mode()).toBe('test');
  });
});

describe('lookups', () => {
  test('a link by the hash of its token, revoked or not', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, ...presentedEvents('a'), { type: 'link.revoked', data: { linkId: 'link-a' } });
    expect(await ledger.read.linkByTokenHash(sha256('a'))).toEqual({ jobId: id, linkId: 'link-a' });
    expect(await ledger.read.linkByTokenHash(sha256('b'))).toBeNull();
    expect((await ledger.read.job(id))?.links).toMatchObject([{ revoked: true }]);
  });

  test('a milestone by every provider id it ever had', async () => {
    const { id } = await put(ledger, 'a');
    await append(ledger, id, drafted('o'), ...authorisedEvents('old', 1, 6000));
    await append(ledger, id, { type: 'milestone.hold_expired', data: { number: 1, paymentId: 'pi-old-1' } });
    await append(ledger, id, ...authorisedEvents('new', 1, 6000));
    for (const providerId of ['cs-old-1', 'pi-old-1', 'cs-new-1', 'pi-new-1']) {
      expect(await ledger.read.milestoneByProviderId(providerId)).toEqual({ jobId: id, number: 1 });
    }
    expect(await ledger.read.milestoneByProviderId('pi-other')).toBeNull();
  });

  test('sends are counted by person, recipient, place, channel, purpose and time', async () => {
    const { id } = await put(ledger, 'a');
    const { id: other } = await put(ledger, 'b');
    await append(ledger, id, messageApproved('m1'), messageIntended('m1'), messageSent('m1'));
    temporary.clock.advance(3_600_000);
    const second = { channel: 'github', recipientKey: 'recipient-2', placeKey: 'place-2', personId: 'person-2' } as const;
    await append(ledger, other, messageApproved('m2', second), messageIntended('m2'));
    await append(
      ledger,
      id,
      messageApproved('m3', { purpose: 'deal' }),
      messageApproved('m4', { purpose: 'deal' }),
      messageIntended('m3'),
    );
    await append(ledger, id, { type: 'message.rejected', data: { messageId: 'm3', reason: 'no', mayRetry: false } });
    const [early, late] = ['2026-03-02T09:00:00.000Z', '2026-03-02T10:00:00.000Z'];
    const count = (query: Omit<Parameters<typeof ledger.read.sendStats>[0], 'since'>, since = early) =>
      ledger.read.sendStats({ since, ...query });
    expect(await count({})).toEqual({ count: 2, firstAt: early, lastAt: late });
    expect(await count({}, late)).toEqual({ count: 1, firstAt: late, lastAt: late });
    expect(await count({}, '2026-03-02T10:00:00.001Z')).toEqual({ count: 0, firstAt: null, lastAt: null });
    expect(await count({ personId: 'person-1' })).toMatchObject({ count: 1, lastAt: early });
    expect(await count({ personId: 'person-1', channel: 'github' })).toMatchObject({ count: 0 });
    expect(await count({ recipientKey: 'recipient-2' })).toMatchObject({ count: 1 });
    expect(await count({ recipientKey: 'recipient-2', personId: 'person-1' })).toMatchObject({ count: 0 });
    expect(await count({ placeKey: 'place-1' })).toMatchObject({ count: 1 });
    expect(await count({ channel: 'github', purpose: 'first' })).toMatchObject({ count: 1 });
    expect(await count({ purpose: 'deal' })).toMatchObject({ count: 0 });
  });

  test('messages in a state come oldest first with their job', async () => {
    const { id } = await put(ledger, 'a');
    const { id: other } = await put(ledger, 'b');
    await append(ledger, other, messageApproved('older'));
    temporary.clock.advance(1000);
    await append(ledger, id, messageApproved('newer'));
    const waiting = await ledger.read.messagesInState('approved', 10);
    expect(waiting.map(({ id: name, jobId }) => [name, jobId])).toEqual([
      ['older', other],
      ['newer', id],
    ]);
    const [{ jobId: _, ...message } = { jobId: '' }] = waiting;
    expect(message).toEqual((await ledger.read.job(other))?.messages[0]);
    expect(await ledger.read.messagesInState('approved', 1)).toHaveLength(1);
  });
});

describe('wins', () => {
  test('are captured money by job, with what was given back', async () => {
    const id = await wonJob(ledger, 'a');
    expect(await ledger.read.wins(null)).toEqual([
      {
        jobId: id,
        title: '[Hiring] Logo for a bakery a',
        captured: { amountMinor: 10000, currency: 'USD' },
        refunded: { amountMinor: 0, currency: 'USD' },
        capturedAt: '2026-03-02T09:00:00.000Z',
        reference: 'pi-a-2',
      },
    ]);
    await append(ledger, id, { type: 'milestone.refunded', data: { number: 2, totalRefundedMinor: 1500 } });
    expect(await ledger.read.wins(null)).toMatchObject([{ refunded: { amountMinor: 1500 } }]);
  });

  test('lose what a dispute took', async () => {
    const id = await wonJob(ledger, 'a');
    await append(
      ledger,
      id,
      { type: 'milestone.disputed', data: { number: 1, disputeId: 'dp' } },
      { type: 'milestone.dispute_closed', data: { number: 1, disputeId: 'dp', outcome: 'lost' } },
    );
    expect(await ledger.read.wins(null)).toMatchObject([{ captured: { amountMinor: 10000 }, refunded: { amountMinor: 6000 } }]);
  });

  test('since a time hold only what was captured from then on', async () => {
    const { id } = await put(ledger, 'a');
    await append(
      ledger,
      id,
      drafted('offer-a'),
      acceptedEvent('a'),
      ...authorisedEvents('a', 1, 6000),
      ...capturedEvents('a', 1, 6000),
    );
    temporary.clock.advance(86_400_000);
    await append(ledger, id, ...authorisedEvents('a', 2, 4000), ...capturedEvents('a', 2, 4000));
    const since = temporary.clock.now().toISOString();
    expect(await ledger.read.wins(since)).toMatchObject([{ captured: { amountMinor: 4000 }, reference: 'pi-a-2' }]);
    temporary.clock.advance(1);
    expect(await ledger.read.wins(temporary.clock.now().toISOString())).toEqual([]);
  });
});

describe('people', () => {
  test('are suppressed and released, whatever the order of keys asked', async () => {
    const say = (key: string, type: 'person.suppressed' | 'person.unsuppressed') =>
      ledger.transact({ actor: 'operator' }, (tx) =>
        tx.appendPerson(key, [
          type === 'person.suppressed' ? { type, data: { key, reason: 'unsubscribed' } } : { type, data: { key } },
        ]),
      );
    await say('k1', 'person.suppressed');
    temporary.clock.advance(1000);
    await say('k2', 'person.suppressed');
    expect(await ledger.read.suppression(['k0', 'k2', 'k1'])).toEqual({ key: 'k2', reason: 'unsubscribed' });
    expect(await ledger.read.suppressions()).toEqual([
      { key: 'k1', reason: 'unsubscribed', at: '2026-03-02T09:00:00.000Z' },
      { key: 'k2', reason: 'unsubscribed', at: '2026-03-02T09:00:01.000Z' },
    ]);
    await say('k2', 'person.unsuppressed');
    expect(await ledger.read.suppression(['k2'])).toBeNull();
    await say('k2', 'person.suppressed');
    expect(await ledger.read.history('person:k2')).toHaveLength(3);
  });

  test('an event about another person is refused', async () => {
    const wrong = ledger.transact({ actor: 'operator' }, (tx) =>
      tx.appendPerson('k1', [{ type: 'person.suppressed', data: { key: 'k2', reason: 'operator' } }]),
    );
    await expect(wrong).rejects.toMatchObject({ code: 'bug' });
    expect(await ledger.read.suppressions()).toEqual([]);
  });
});

test('bodies, cursors and the provider’s inbox keep what they are given', async () => {
  await ledger.transact({ actor: 'provider' }, async (tx) => {
    const ref = await tx.putBody('a body');
    expect(ref).toBe(BODY);
    expect(await tx.putBody('a body')).toBe(ref);
    await tx.setCursor('reddit', '1');
    await tx.setCursor('reddit', '2');
    const event = { provider: 'stripe', id: 'evt_1', type: 'x', payload: '{}' };
    expect(await tx.receive(event)).toBe(true);
    expect(await tx.receive(event)).toBe(false);
    expect(await tx.receive({ ...event, provider: 'resend' })).toBe(true);
  });
  expect(await ledger.read.body(BODY)).toBe('a body');
  expect(await ledger.read.body(sha256('nothing'))).toBeNull();
  expect(await ledger.read.cursor('reddit')).toBe('2');
  expect(await ledger.read.cursor('github')).toBeNull();
  expect(await ledger.read.eventsUnmarked('stripe', 10)).toEqual([{ id: 'evt_1', type: 'x', payload: '{}' }]);
  await ledger.transact({ actor: 'provider' }, (tx) => tx.markReceived('stripe', 'evt_1', 'applied'));
  expect(await ledger.read.eventsUnmarked('stripe', 10)).toEqual([]);
});
