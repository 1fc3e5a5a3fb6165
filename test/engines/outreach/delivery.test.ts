import { describe, expect, test } from 'vitest';
import type { Channel } from '../../../src/engines/outreach/channel.ts';
import { emailResend } from '../../../src/engines/outreach/channels/email-resend.ts';
import type { Outreach, OutreachParts } from '../../../src/engines/outreach/engine.ts';
import type { PlanItem } from '../../../src/engines/outreach/plan.ts';
import { LoopError } from '../../../src/errors.ts';
import type { Ledger } from '../../../src/store/ledger.ts';
import { createNet } from '../../../src/system/net.ts';
import { itemOf, NOTICE, send, useBench } from './bench.ts';
import { CAPS, desk, draftedJob, draftOffer, ISSUE } from './desk.ts';

const bench = useBench();

describe('sending', () => {
  test('is recorded whole: approved, intended, sent, offered; the provider gets the approved bytes once', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's1');
    const engine = bench.outreach();
    const item = (await engine.plan(jobId)).next;
    const delivery = await send(engine, item);
    expect(delivery.outcome).toEqual({ state: 'sent', providerId: 'mail-1', url: null });
    expect(bench.resend.seen).toHaveLength(1);
    expect(JSON.parse(bench.resend.seen[0]?.body ?? '').text).toBe(item?.message?.wire['text']);
    const history = await bench.store.ledger.read.history(`job:${jobId}`);
    expect(history.map(({ event }) => event.type)).toEqual([
      'offer.drafted',
      'message.approved',
      'message.intended',
      'message.sent',
      'offer.offered',
    ]);
    expect((await bench.store.ledger.read.opportunity(jobId))?.stage).toBe('presented');
  });

  test('the ledger holds no live link, not in the message and not in the request', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's2');
    const engine = bench.outreach();
    const { messageId } = await send(engine, (await engine.plan(jobId)).next);
    const message = (await bench.messagesOf(jobId)).find(({ id }) => id === messageId);
    const stored = (await bench.store.ledger.read.body(message?.body ?? '')) ?? '';
    const intended = (await bench.store.ledger.read.history(`job:${jobId}`)).find(
      ({ event }) => event.type === 'message.intended',
    );
    const request =
      (intended?.event.type === 'message.intended' && (await bench.store.ledger.read.body(intended.event.data.request))) || '';
    for (const text of [stored, request]) {
      expect(text).toContain('{{private link}}');
      expect(text).not.toContain('loop.example/accept');
      expect(text).not.toContain('loop.example/unsubscribe');
    }
  });

  test('nothing goes to the same person about the same request again, by any channel', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's3');
    const engine = bench.outreach();
    const before = await engine.plan(jobId);
    await send(engine, before.next);
    await expect(send(engine, itemOf(before, 'assisted'))).rejects.toMatchObject({ code: 'against_policy' });
    await expect(send(engine, before.next)).rejects.toMatchObject({ code: 'wrong_state' });
    const after = await engine.plan(jobId);
    expect(after.next).toBeNull();
    expect(bench.resend.seen).toHaveLength(1);
  });

  test('nothing goes to a request that was closed after the approval, until a person takes it up and approves again', async () => {
    const { ledger } = bench.store;
    const jobId = await draftedJob(ledger, 's5');
    const engine = bench.outreach();
    const { next } = await engine.plan(jobId);
    if (next === null) throw new Error('no way to send');
    const { messageId } = await engine.approve(next, 'terminal');
    await ledger.transact({ actor: 'provider' }, async (tx) =>
      tx.appendJob(jobId, (await tx.job(jobId))?.version ?? 0, [
        { type: 'lead.closed', data: { reason: await tx.putBody('closed, “EDIT: found somebody”') } },
      ]),
    );
    await expect(engine.deliver(jobId, messageId)).rejects.toMatchObject({
      code: 'not_approved',
      message: 'the request was closed after the approval',
    });
    await expect(engine.plan(jobId)).rejects.toMatchObject({
      code: 'wrong_state',
      message: `job ${jobId} cannot be presented: its request is closed, “EDIT: found somebody”`,
    });
    expect(bench.resend.seen).toHaveLength(0);
  });

  test('rejected: the plan moves on to the next way, and says so', async () => {
    bench.answers.github = () => [403, { message: 'Unable to create comment because issue is locked.' }];
    const jobId = await draftedJob(bench.store.ledger, 's4', ISSUE);
    const engine = bench.outreach();
    const delivery = await send(engine, (await engine.plan(jobId)).next);
    expect(delivery.outcome).toMatchObject({ state: 'rejected' });
    const plan = await engine.plan(jobId);
    expect(itemOf(plan, 'github').wasRejected).toBe(true);
    expect(plan.next?.channel).toBe('email');
    expect((await send(engine, plan.next)).outcome.state).toBe('sent');
  });

  test('rejected by a limit: the same way stays the next one, with a new key', async () => {
    bench.answers.resend = () => [429, { statusCode: 429, name: 'rate_limit_exceeded', message: 'slow down' }];
    const jobId = await draftedJob(bench.store.ledger, 's4b');
    const engine = bench.outreach();
    const first = await send(engine, (await engine.plan(jobId)).next);
    bench.answers.resend = () => [200, { id: 'mail-2' }];
    const plan = await engine.plan(jobId);
    expect(plan.next?.channel).toBe('email');
    const second = await send(engine, plan.next);
    expect(second.outcome.state).toBe('sent');
    expect(second.messageId).not.toBe(first.messageId);
    expect(bench.resend.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
      `loop-${first.messageId}`,
      `loop-${second.messageId}`,
    ]);
  });

  test('unknown: every other way is blocked', async () => {
    bench.answers.resend = () => [500, {}];
    const jobId = await draftedJob(bench.store.ledger, 's5');
    const engine = bench.outreach();
    const before = await engine.plan(jobId);
    expect((await send(engine, before.next)).outcome.state).toBe('unknown');
    const plan = await engine.plan(jobId);
    expect(plan.next).toBeNull();
    expect(plan.unknown?.channel).toBe('email');
    for (const item of plan.items.filter(({ verdict }) => verdict !== null)) {
      await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'wrong_state' });
    }
    expect(bench.resend.seen).toHaveLength(1);
  });

  test('a block suppresses the person on every channel and for every other request', async () => {
    bench.answers.github = () => [403, { message: 'User is blocked' }];
    const jobId = await draftedJob(bench.store.ledger, 's6', ISSUE);
    const other = await draftedJob(bench.store.ledger, 's6b', {
      post: { ...ISSUE.post, url: 'https://github.com/acme/site/issues/8' },
    });
    const engine = bench.outreach();
    await send(engine, (await engine.plan(jobId)).next);
    const plan = await engine.plan(other);
    expect(
      plan.items
        .filter(({ verdict }) => verdict !== null)
        .every(({ verdict }) => verdict?.allowed === false && verdict.code === 'suppressed'),
    ).toBe(true);
  });

  test('an approval for other bytes, an expired one, and one for a changed offer send nothing', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's7');
    const engine = bench.outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    const changed = { ...item, message: item.message && { ...item.message, price: { amountMinor: 1, currency: 'USD' } } };
    await expect(engine.approve(changed, 'flag')).rejects.toMatchObject({ code: 'not_approved' });

    const { messageId } = await engine.approve(item, 'flag');
    await expect(
      bench.outreach({ linkFor: async () => 'https://loop.example/accept/OTHER' }).deliver(jobId, messageId),
    ).rejects.toMatchObject({ code: 'not_approved' });
    await expect(bench.outreach({ publicUrl: null, linkFor: async () => null }).deliver(jobId, messageId)).rejects.toMatchObject({
      code: 'wrong_state',
    });

    bench.store.clock.advance(1_000);
    await bench.store.ledger.transact({ actor: 'operator' }, (tx) => draftOffer(tx, jobId, 2));
    await expect(engine.deliver(jobId, messageId)).rejects.toMatchObject({ code: 'not_approved' });
    await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'not_approved' });

    const second = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    bench.store.clock.advance(73 * 3_600_000);
    await expect(engine.deliver(jobId, second.messageId)).rejects.toMatchObject({ code: 'expired' });
    expect(bench.resend.seen).toHaveLength(0);
    const third = (await engine.plan(jobId)).next as PlanItem;
    expect(third.message?.messageId).not.toBe(second.messageId);
    expect((await send(engine, third)).outcome.state).toBe('sent');
    expect((await bench.messagesOf(jobId)).map(({ state }) => state)).toEqual(['withdrawn', 'expired', 'sent']);
  });

  test('suppressed between approval and sending: nothing leaves', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's8');
    const engine = bench.outreach();
    const { messageId } = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    expect(await engine.suppress({ address: 'JO-s8@client-s8.example' }, 'operator')).toBe(1);
    await expect(engine.deliver(jobId, messageId)).rejects.toMatchObject({ code: 'suppressed' });
    expect(bench.resend.seen).toHaveLength(0);
  });

  test('edited words are another message with another hash; the first approval is withdrawn', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's9');
    const engine = bench.outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    const first = await engine.approve(item, 'terminal');
    const words = { subject: 'Your logo', text: `${item.words?.text ?? ''}P.S. I like bread.\n` };
    const edited = await engine.edit(item, words);
    expect(edited.hash).not.toBe(item.hash);
    await send(engine, edited);
    expect(JSON.parse(bench.resend.seen[0]?.body ?? '')).toMatchObject({
      subject: 'Your logo',
      text: expect.stringContaining('I like bread.'),
    });
    await expect(engine.deliver(jobId, first.messageId)).rejects.toMatchObject({ code: 'wrong_state' });
    const noAddress = await engine.edit(item, { subject: 'x', text: 'Hello' });
    expect(noAddress.impossible).toMatch(/postal address/);
  });

  test('approving the same message twice is one approval', async () => {
    const jobId = await draftedJob(bench.store.ledger, 's10');
    const engine = bench.outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    await engine.approve(item, 'flag');
    await engine.approve(item, 'flag');
    expect(await bench.messagesOf(jobId)).toHaveLength(1);
  });
});

describe('when things go wrong around the call', () => {
  const stub = (deliver: Channel['deliver']): Channel => ({
    ...emailResend({ apiKey: 're_test', baseUrl: 'http://nowhere.invalid', net: createNet() }),
    deliver,
  });
  const withStub = (deliver: Channel['deliver'], change: Partial<OutreachParts> = {}): Outreach =>
    desk({ ...bench.store, channels: [stub(deliver)], change });
  const SENT = { state: 'sent', providerId: 'late', url: null } as const;

  test('a channel that never answers is unknown at our own deadline', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'd1');
    const engine = withStub(() => new Promise(() => {}), { deadline: () => AbortSignal.timeout(50) });
    expect((await send(engine, (await engine.plan(jobId)).next)).outcome).toMatchObject({ state: 'unknown' });
  });

  test('an exception is unknown, but a refusal before the first byte is rejected', async () => {
    const one = await draftedJob(bench.store.ledger, 'd2', { post: { author: { name: 'a', url: null } } });
    const two = await draftedJob(bench.store.ledger, 'd3', { post: { author: { name: 'b', url: null } } });
    const broken = withStub(() => Promise.reject(new TypeError('oops')));
    expect((await send(broken, (await broken.plan(one)).next)).outcome).toMatchObject({ state: 'unknown' });
    const refusing = withStub(() => Promise.reject(new LoopError('config_invalid', 'SMTP_URL is not an address')));
    expect((await send(refusing, (await refusing.plan(two)).next)).outcome).toMatchObject({ state: 'rejected', mayRetry: false });
  });

  test('an answer that comes after the message was given up still makes it sent', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'd4');
    const engine = withStub(async () => {
      bench.store.clock.advance(3 * 60_000);
      expect(await withStub(async () => SENT).reconcile()).toMatchObject([{ was: 'intent', now: 'unknown' }, {}]);
      return SENT;
    });
    await send(engine, (await engine.plan(jobId)).next);
    expect(await bench.messagesOf(jobId)).toMatchObject([{ state: 'sent', providerId: 'late' }]);
  });

  test('an answer that cannot be recorded says so and leaves the intent, which blocks everything else', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'd5');
    let isFull = false;
    const ledger: Ledger = {
      ...bench.store.ledger,
      read: bench.store.ledger.read,
      transact: (by, work) =>
        isFull ? Promise.reject(new LoopError('ledger_unusable', 'the disk is full')) : bench.store.ledger.transact(by, work),
    };
    const engine = desk({
      ...bench.store,
      ledger,
      channels: [
        stub(async () => {
          isFull = true;
          return SENT;
        }),
      ],
    });
    const failure = await send(engine, (await engine.plan(jobId)).next).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'ledger_unusable', message: expect.stringContaining('the message is sent, but') });
    isFull = false;
    expect(await bench.messagesOf(jobId)).toMatchObject([{ state: 'intent' }]);
    expect((await engine.plan(jobId)).next).toBeNull();
  });

  test('one approval delivered twice at once leaves once, for a first message and for a notice', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'd6');
    const engine = bench.outreach();
    const twice = async (item: PlanItem | null) => {
      if (!item) throw new Error('nothing to send');
      const { messageId } = await engine.approve(item, 'flag');
      const results = await Promise.allSettled([engine.deliver(jobId, messageId), engine.deliver(jobId, messageId)]);
      return results.map(({ status }) => status).sort();
    };
    expect(await twice((await engine.plan(jobId)).next)).toEqual(['fulfilled', 'rejected']);
    await bench.accept(jobId);
    expect(await twice(await engine.planNotice(jobId, NOTICE))).toEqual(['fulfilled', 'rejected']);
    expect(bench.resend.seen).toHaveLength(2);
  });

  test('two approvals given while there was room for one: the second is refused when it would leave', async () => {
    const engine = bench.outreach({ caps: { ...CAPS, firstMailsPerHour: 1 } });
    const jobs = [
      await draftedJob(bench.store.ledger, 'd7', { post: { author: { name: 'a', url: null } } }),
      await draftedJob(bench.store.ledger, 'd8', { post: { author: { name: 'b', url: null } } }),
    ];
    const approvals = [];
    for (const jobId of jobs) approvals.push(await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag'));
    const [first, second] = approvals;
    await engine.deliver(first?.jobId ?? '', first?.messageId ?? '');
    await expect(engine.deliver(second?.jobId ?? '', second?.messageId ?? '')).rejects.toMatchObject({ code: 'over_cap' });
    bench.store.clock.advance(3_600_000);
    expect((await engine.deliver(second?.jobId ?? '', second?.messageId ?? '')).outcome.state).toBe('sent');
  });
});

describe('assisted', () => {
  const NO_MAIL = { contacts: [] };

  test('the person posts it and gives the link', async () => {
    const seen: string[] = [];
    const jobId = await draftedJob(bench.store.ledger, 'a1', NO_MAIL);
    const engine = bench.outreach(
      {},
      {
        copy: async (text) => seen.push(text) > 0,
        openBrowser: async (url) => seen.push(url) > 0,
        text: async () => ' https://board.example/answer/1 ',
      },
    );
    const item = (await engine.plan(jobId)).next;
    const delivery = await send(engine, item);
    expect(delivery.outcome).toMatchObject({ state: 'sent', url: 'https://board.example/answer/1' });
    expect(seen).toEqual([item?.message?.wire['text'], 'https://example.com/posts/a1']);
  });

  test('no is rejected; breaking off is unknown, and only the operator settles it', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'a2', NO_MAIL);
    const no = bench.outreach({}, { confirm: async () => false });
    expect((await send(no, (await no.plan(jobId)).next)).outcome).toMatchObject({ state: 'rejected', reason: 'not posted' });

    const second = await draftedJob(bench.store.ledger, 'a3', { ...NO_MAIL, post: { author: { name: 'other', url: null } } });
    const broken = bench.outreach({}, { confirm: () => Promise.reject(new Error('Ctrl-C')) });
    const delivery = await send(broken, (await broken.plan(second)).next);
    expect(delivery.outcome.state).toBe('unknown');
    expect(await broken.reconcile()).toMatchObject([{ now: 'unknown' }]);
    await broken.settle(second, delivery.messageId, { state: 'absent' });
    await expect(broken.settle(second, delivery.messageId, { state: 'absent' })).rejects.toMatchObject({ code: 'wrong_state' });
    const again = bench.outreach();
    expect((await send(again, (await again.plan(second)).next)).outcome.state).toBe('sent');
  });

  test('needs a person, or nothing is even approved', async () => {
    const jobId = await draftedJob(bench.store.ledger, 'a4', NO_MAIL);
    const engine = bench.outreach({ isPersonPresent: false });
    const item = itemOf(await engine.plan(jobId), 'assisted');
    await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'not_interactive' });
    expect(await bench.messagesOf(jobId)).toEqual([]);
  });
});
