import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentHash } from '../../../src/domain/message.ts';
import type { Channel } from '../../../src/engines/outreach/channel.ts';
import { emailResend } from '../../../src/engines/outreach/channels/email-resend.ts';
import type { Outreach, OutreachParts } from '../../../src/engines/outreach/engine.ts';
import type { Plan, PlanItem } from '../../../src/engines/outreach/plan.ts';
import { LoopError } from '../../../src/errors.ts';
import type { Ledger } from '../../../src/store/ledger.ts';
import { createNet } from '../../../src/system/net.ts';
import { type HttpStandIn, httpStandIn, type Seen } from '../../contract/loopback.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { CAPS, desk, draftedJob, draftOffer, emailContact, ISSUE, KEYRING } from './desk.ts';
import { SENDER } from './samples.ts';

let store: TemporaryLedger;
let resend: HttpStandIn;
let githubApi: HttpStandIn;
let answers: { resend: (seen: Seen) => [number, unknown]; github: (seen: Seen) => [number, unknown] };

beforeEach(async () => {
  store = await temporaryLedger();
  let sent = 0;
  answers = {
    resend: () => [200, { id: `mail-${++sent}` }],
    github: () => [201, { id: ++sent, html_url: 'https://github.com/acme/site/issues/7#c1' }],
  };
  const serve = (name: 'resend' | 'github') =>
    httpStandIn((seen, response) => {
      const [status, json] = answers[name](seen);
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
    });
  [resend, githubApi] = await Promise.all([serve('resend'), serve('github')]);
});

afterEach(async () => {
  await assertRebuildEqual(store.ledger);
  await Promise.all([store.dispose(), resend.close(), githubApi.close()]);
});

function outreach(
  change: Parameters<typeof desk>[0]['change'] = {},
  person: Parameters<typeof desk>[0]['person'] = {},
): Outreach {
  return desk({ ...store, resendUrl: resend.url, githubUrl: githubApi.url, change, person });
}

function itemOf(plan: Plan, channel: string): PlanItem {
  const item = plan.items.find((candidate) => candidate.channel === channel);
  if (!item) throw new Error(`no ${channel} in the plan`);
  return item;
}

async function send(engine: Outreach, item: PlanItem | null) {
  if (!item) throw new Error('nothing to send');
  const { jobId, messageId } = await engine.approve(item, 'flag');
  return engine.deliver(jobId, messageId);
}

const messagesOf = async (jobId: string) => (await store.ledger.read.job(jobId))?.messages ?? [];

describe('the plan', () => {
  test('names every way in order, with the complete message or the reason why not', async () => {
    const jobId = await draftedJob(store.ledger, 'p1');
    const plan = await outreach().plan(jobId.slice(0, 5));
    expect(plan.items.map(({ channel, impossible }) => [channel, impossible])).toEqual([
      ['github', 'the request does not stand in a GitHub issue'],
      ['email', null],
      ['assisted', null],
    ]);
    expect(plan.next?.channel).toBe('email');
    const { message, hash, origin, before, caps } = itemOf(plan, 'email');
    expect(hash).toBe(message && contentHash(message));
    expect(origin).toEqual({ url: 'https://example.com/posts/p1', quote: 'mail me at jo-p1@client-p1.example' });
    expect(before?.count).toBe(0);
    expect(caps.map(({ name, left }) => [name, left])).toEqual([
      ['mailsToday', 5],
      ['mailsThisHour', 2],
      ['mailsToThisDomain', 1],
    ]);
  });

  test('a first mail says who writes, that it is an offer, where the request is, what it costs, how money is held and how to say no', async () => {
    const jobId = await draftedJob(store.ledger, 'p2');
    const text = itemOf(await outreach().plan(jobId), 'email').message?.preview.body ?? '';
    for (const part of [
      SENDER.name,
      SENDER.postalAddress,
      'my offer',
      'https://example.com/posts/p2',
      '149.00 USD',
      'Drafts: 70.00 USD',
      'reserved on your card',
      'after you have approved',
      'https://loop.example/accept/',
      'reply “no”',
      'mail me at jo-p2@client-p2.example',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('{{');
  });

  test('a public comment carries the public link and never the private one', async () => {
    const jobId = await draftedJob(store.ledger, 'p3', ISSUE);
    const plan = await outreach().plan(jobId);
    expect(plan.next?.channel).toBe('github');
    const publicToken = KEYRING.token('link', `${jobId}:public`);
    const privateToken = KEYRING.token('link', `${jobId}:accept`);
    for (const channel of ['github', 'assisted']) {
      const text = JSON.stringify(itemOf(plan, channel).message);
      expect(text).toContain(publicToken);
      expect(text).not.toContain(privateToken);
    }
    expect(JSON.stringify(itemOf(plan, 'email').message)).toContain(privateToken);
  });

  test('the same ledger gives the same bytes, whenever it is asked', async () => {
    const jobId = await draftedJob(store.ledger, 'p4');
    const hashes = async () => (await outreach().plan(jobId)).items.map(({ hash }) => hash);
    const first = await hashes();
    store.clock.advance(3_600_000);
    expect(await hashes()).toEqual(first);
  });

  test('without a public address there is no link, and the text offers to send one', async () => {
    const jobId = await draftedJob(store.ledger, 'p5');
    const plan = await outreach({ publicUrl: null, linkFor: async () => null }).plan(jobId);
    const { message } = itemOf(plan, 'email');
    expect(message?.link).toBeNull();
    expect(message?.preview.body).toContain('reply to this mail and I will send you a private link');
    expect(JSON.stringify(message?.wire)).toContain('"List-Unsubscribe":"<mailto:hello@studio.example?subject=unsubscribe>"');
    expect(JSON.stringify(message?.wire)).not.toContain('List-Unsubscribe-Post');
  });

  test.each(['name', 'address', 'replyTo', 'postalAddress'] as const)('mail is off without the sender’s %s', async (part) => {
    const jobId = await draftedJob(store.ledger, `p6${part}`);
    const plan = await outreach({ sender: { ...SENDER, [part]: null } }).plan(jobId);
    expect(itemOf(plan, 'email').impossible).not.toBeNull();
    await expect(send(outreach({ sender: { ...SENDER, [part]: null } }), itemOf(plan, 'email'))).rejects.toMatchObject({
      code: 'not_approved',
    });
    expect(resend.seen).toHaveLength(0);
  });

  test('hostile words of a post come out as harmless words', async () => {
    const jobId = await draftedJob(store.ledger, 'p7', {
      post: {
        title: 'Logo \u001b[31m\u202e{{private link}} https://evil.example/steal @everyone\r\nBcc: evil@x.example',
        author: { name: 'https://evil.example', url: null },
        url: 'javascript:alert(1)',
      },
      contacts: [emailContact('jo@client.example', { quote: 'mail \u0007me {{private link}}' })],
    });
    const plan = await outreach().plan(jobId);
    const { message, words } = itemOf(plan, 'email');
    expect(words?.text.split('{{private link}}')).toHaveLength(2);
    const wire = JSON.stringify(message?.wire);
    expect(wire).not.toMatch(/evil\.example|javascript:|\\u001b|\\u0007|\u202e/);
    expect(message?.wire['subject']).not.toMatch(/\n/);
    expect(itemOf(plan, 'assisted').impossible).toBe('the request has no web address');
  });

  test('where a request names addresses of several people, a person chooses', async () => {
    const contacts = [emailContact('everyone@attacker.example', { confidence: 1 }), emailContact('jo@client.example')];
    const jobId = await draftedJob(store.ledger, 'p9', { contacts });
    const plan = await outreach().plan(jobId);
    const mails = plan.items.filter(({ channel }) => channel === 'email');
    expect(mails.map(({ caution }) => caution)).toEqual([
      expect.stringMatching(/2 addresses/),
      expect.stringMatching(/2 addresses/),
    ]);
    expect(plan.next?.channel).toBe('assisted');
    expect((await send(outreach(), mails[1] ?? null)).outcome.state).toBe('sent');
    const colleagues = [emailContact('jo@client.example'), emailContact('al@client.example')];
    const other = await draftedJob(store.ledger, 'p10', { contacts: colleagues, post: { author: { name: 'al', url: null } } });
    expect((await outreach().plan(other)).items.every(({ caution }) => caution === null)).toBe(true);
  });

  test('threads of Hacker News are not answered, only the address in the request is', async () => {
    const jobId = await draftedJob(store.ledger, 'p11', { post: { source: 'hackernews' } });
    const plan = await outreach().plan(jobId);
    expect(itemOf(plan, 'assisted').impossible).toMatch(/not welcome/);
    expect(plan.next?.channel).toBe('email');
  });

  test('refuses a job without an offer, with an accepted or expired one, and a skipped one', async () => {
    const jobId = await draftedJob(store.ledger, 'p8');
    store.clock.set('2026-03-17T00:00:00.000Z');
    await expect(outreach().plan(jobId)).rejects.toMatchObject({ code: 'wrong_state' });
    await expect(outreach().plan('zzzzzz')).rejects.toMatchObject({ code: 'unknown_id' });
  });
});

describe('sending', () => {
  test('is recorded whole: approved, intended, sent, offered; the provider gets the approved bytes once', async () => {
    const jobId = await draftedJob(store.ledger, 's1');
    const engine = outreach();
    const item = (await engine.plan(jobId)).next;
    const delivery = await send(engine, item);
    expect(delivery.outcome).toEqual({ state: 'sent', providerId: 'mail-1', url: null });
    expect(resend.seen).toHaveLength(1);
    expect(JSON.parse(resend.seen[0]?.body ?? '').text).toBe(item?.message?.wire['text']);
    const history = await store.ledger.read.history(`job:${jobId}`);
    expect(history.map(({ event }) => event.type)).toEqual([
      'offer.drafted',
      'message.approved',
      'message.intended',
      'message.sent',
      'offer.offered',
    ]);
    expect((await store.ledger.read.opportunity(jobId))?.stage).toBe('presented');
  });

  test('the ledger holds no live link, not in the message and not in the request', async () => {
    const jobId = await draftedJob(store.ledger, 's2');
    const engine = outreach();
    const { messageId } = await send(engine, (await engine.plan(jobId)).next);
    const message = (await messagesOf(jobId)).find(({ id }) => id === messageId);
    const stored = (await store.ledger.read.body(message?.body ?? '')) ?? '';
    const intended = (await store.ledger.read.history(`job:${jobId}`)).find(({ event }) => event.type === 'message.intended');
    const request =
      (intended?.event.type === 'message.intended' && (await store.ledger.read.body(intended.event.data.request))) || '';
    for (const text of [stored, request]) {
      expect(text).toContain('{{private link}}');
      expect(text).not.toContain('loop.example/accept');
      expect(text).not.toContain('loop.example/unsubscribe');
    }
  });

  test('nothing goes to the same person about the same request again, by any channel', async () => {
    const jobId = await draftedJob(store.ledger, 's3');
    const engine = outreach();
    const before = await engine.plan(jobId);
    await send(engine, before.next);
    await expect(send(engine, itemOf(before, 'assisted'))).rejects.toMatchObject({ code: 'against_policy' });
    await expect(send(engine, before.next)).rejects.toMatchObject({ code: 'wrong_state' });
    const after = await engine.plan(jobId);
    expect(after.next).toBeNull();
    expect(resend.seen).toHaveLength(1);
  });

  test('rejected: the plan moves on to the next way, and says so', async () => {
    answers.github = () => [403, { message: 'Unable to create comment because issue is locked.' }];
    const jobId = await draftedJob(store.ledger, 's4', ISSUE);
    const engine = outreach();
    const delivery = await send(engine, (await engine.plan(jobId)).next);
    expect(delivery.outcome).toMatchObject({ state: 'rejected' });
    const plan = await engine.plan(jobId);
    expect(itemOf(plan, 'github').wasRejected).toBe(true);
    expect(plan.next?.channel).toBe('email');
    expect((await send(engine, plan.next)).outcome.state).toBe('sent');
  });

  test('rejected by a limit: the same way stays the next one, with a new key', async () => {
    answers.resend = () => [429, { statusCode: 429, name: 'rate_limit_exceeded', message: 'slow down' }];
    const jobId = await draftedJob(store.ledger, 's4b');
    const engine = outreach();
    const first = await send(engine, (await engine.plan(jobId)).next);
    answers.resend = () => [200, { id: 'mail-2' }];
    const plan = await engine.plan(jobId);
    expect(plan.next?.channel).toBe('email');
    const second = await send(engine, plan.next);
    expect(second.outcome.state).toBe('sent');
    expect(second.messageId).not.toBe(first.messageId);
    expect(resend.seen.map(({ headers }) => headers['idempotency-key'])).toEqual([
      `loop-${first.messageId}`,
      `loop-${second.messageId}`,
    ]);
  });

  test('unknown: every other way is blocked', async () => {
    answers.resend = () => [500, {}];
    const jobId = await draftedJob(store.ledger, 's5');
    const engine = outreach();
    const before = await engine.plan(jobId);
    expect((await send(engine, before.next)).outcome.state).toBe('unknown');
    const plan = await engine.plan(jobId);
    expect(plan.next).toBeNull();
    expect(plan.unknown?.channel).toBe('email');
    for (const item of plan.items.filter(({ verdict }) => verdict !== null)) {
      await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'wrong_state' });
    }
    expect(resend.seen).toHaveLength(1);
  });

  test('a block suppresses the person on every channel and for every other request', async () => {
    answers.github = () => [403, { message: 'User is blocked' }];
    const jobId = await draftedJob(store.ledger, 's6', ISSUE);
    const other = await draftedJob(store.ledger, 's6b', {
      post: { ...ISSUE.post, url: 'https://github.com/acme/site/issues/8' },
    });
    const engine = outreach();
    await send(engine, (await engine.plan(jobId)).next);
    const plan = await engine.plan(other);
    expect(
      plan.items
        .filter(({ verdict }) => verdict !== null)
        .every(({ verdict }) => verdict?.allowed === false && verdict.code === 'suppressed'),
    ).toBe(true);
  });

  test('an approval for other bytes, an expired one, and one for a changed offer send nothing', async () => {
    const jobId = await draftedJob(store.ledger, 's7');
    const engine = outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    const changed = { ...item, message: item.message && { ...item.message, price: { amountMinor: 1, currency: 'USD' } } };
    await expect(engine.approve(changed, 'flag')).rejects.toMatchObject({ code: 'not_approved' });

    const { messageId } = await engine.approve(item, 'flag');
    await expect(
      outreach({ linkFor: async () => 'https://loop.example/accept/OTHER' }).deliver(jobId, messageId),
    ).rejects.toMatchObject({ code: 'not_approved' });
    await expect(outreach({ publicUrl: null, linkFor: async () => null }).deliver(jobId, messageId)).rejects.toMatchObject({
      code: 'wrong_state',
    });

    store.clock.advance(1_000);
    await store.ledger.transact({ actor: 'operator' }, (tx) => draftOffer(tx, jobId, 2));
    await expect(engine.deliver(jobId, messageId)).rejects.toMatchObject({ code: 'not_approved' });
    await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'not_approved' });

    const second = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    store.clock.advance(73 * 3_600_000);
    await expect(engine.deliver(jobId, second.messageId)).rejects.toMatchObject({ code: 'expired' });
    expect(resend.seen).toHaveLength(0);
    const third = (await engine.plan(jobId)).next as PlanItem;
    expect(third.message?.messageId).not.toBe(second.messageId);
    expect((await send(engine, third)).outcome.state).toBe('sent');
    expect((await messagesOf(jobId)).map(({ state }) => state)).toEqual(['withdrawn', 'expired', 'sent']);
  });

  test('suppressed between approval and sending: nothing leaves', async () => {
    const jobId = await draftedJob(store.ledger, 's8');
    const engine = outreach();
    const { messageId } = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    expect(await engine.suppress({ address: 'JO-s8@client-s8.example' }, 'operator')).toBe(1);
    await expect(engine.deliver(jobId, messageId)).rejects.toMatchObject({ code: 'suppressed' });
    expect(resend.seen).toHaveLength(0);
  });

  test('edited words are another message with another hash; the first approval is withdrawn', async () => {
    const jobId = await draftedJob(store.ledger, 's9');
    const engine = outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    const first = await engine.approve(item, 'terminal');
    const words = { subject: 'Your logo', text: `${item.words?.text ?? ''}P.S. I like bread.\n` };
    const edited = await engine.edit(item, words);
    expect(edited.hash).not.toBe(item.hash);
    await send(engine, edited);
    expect(JSON.parse(resend.seen[0]?.body ?? '')).toMatchObject({
      subject: 'Your logo',
      text: expect.stringContaining('I like bread.'),
    });
    await expect(engine.deliver(jobId, first.messageId)).rejects.toMatchObject({ code: 'wrong_state' });
    const noAddress = await engine.edit(item, { subject: 'x', text: 'Hello' });
    expect(noAddress.impossible).toMatch(/postal address/);
  });

  test('approving the same message twice is one approval', async () => {
    const jobId = await draftedJob(store.ledger, 's10');
    const engine = outreach();
    const item = (await engine.plan(jobId)).next as PlanItem;
    await engine.approve(item, 'flag');
    await engine.approve(item, 'flag');
    expect(await messagesOf(jobId)).toHaveLength(1);
  });
});

describe('when things go wrong around the call', () => {
  const stub = (deliver: Channel['deliver']): Channel => ({
    ...emailResend({ apiKey: 're_test', baseUrl: 'http://nowhere.invalid', net: createNet() }),
    deliver,
  });
  const withStub = (deliver: Channel['deliver'], change: Partial<OutreachParts> = {}): Outreach =>
    desk({ ...store, channels: [stub(deliver)], change });
  const SENT = { state: 'sent', providerId: 'late', url: null } as const;

  test('a channel that never answers is unknown at our own deadline', async () => {
    const jobId = await draftedJob(store.ledger, 'd1');
    const engine = withStub(() => new Promise(() => {}), { deadline: () => AbortSignal.timeout(50) });
    expect((await send(engine, (await engine.plan(jobId)).next)).outcome).toMatchObject({ state: 'unknown' });
  });

  test('an exception is unknown, but a refusal before the first byte is rejected', async () => {
    const one = await draftedJob(store.ledger, 'd2', { post: { author: { name: 'a', url: null } } });
    const two = await draftedJob(store.ledger, 'd3', { post: { author: { name: 'b', url: null } } });
    const broken = withStub(() => Promise.reject(new TypeError('oops')));
    expect((await send(broken, (await broken.plan(one)).next)).outcome).toMatchObject({ state: 'unknown' });
    const refusing = withStub(() => Promise.reject(new LoopError('config_invalid', 'SMTP_URL is not an address')));
    expect((await send(refusing, (await refusing.plan(two)).next)).outcome).toMatchObject({ state: 'rejected', mayRetry: false });
  });

  test('an answer that comes after the message was given up still makes it sent', async () => {
    const jobId = await draftedJob(store.ledger, 'd4');
    const engine = withStub(async () => {
      store.clock.advance(3 * 60_000);
      expect(await withStub(async () => SENT).reconcile()).toMatchObject([{ was: 'intent', now: 'unknown' }, {}]);
      return SENT;
    });
    await send(engine, (await engine.plan(jobId)).next);
    expect(await messagesOf(jobId)).toMatchObject([{ state: 'sent', providerId: 'late' }]);
  });

  test('an answer that cannot be recorded says so and leaves the intent, which blocks everything else', async () => {
    const jobId = await draftedJob(store.ledger, 'd5');
    let isFull = false;
    const ledger: Ledger = {
      ...store.ledger,
      read: store.ledger.read,
      transact: (by, work) =>
        isFull ? Promise.reject(new LoopError('ledger_unusable', 'the disk is full')) : store.ledger.transact(by, work),
    };
    const engine = desk({
      ...store,
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
    expect(await messagesOf(jobId)).toMatchObject([{ state: 'intent' }]);
    expect((await engine.plan(jobId)).next).toBeNull();
  });

  test('one approval delivered twice at once leaves once, for a first message and for a notice', async () => {
    const jobId = await draftedJob(store.ledger, 'd6');
    const engine = outreach();
    const twice = async (item: PlanItem | null) => {
      if (!item) throw new Error('nothing to send');
      const { messageId } = await engine.approve(item, 'flag');
      const results = await Promise.allSettled([engine.deliver(jobId, messageId), engine.deliver(jobId, messageId)]);
      return results.map(({ status }) => status).sort();
    };
    expect(await twice((await engine.plan(jobId)).next)).toEqual(['fulfilled', 'rejected']);
    await accept(jobId);
    expect(await twice(await engine.planNotice(jobId, NOTICE))).toEqual(['fulfilled', 'rejected']);
    expect(resend.seen).toHaveLength(2);
  });

  test('two approvals given while there was room for one: the second is refused when it would leave', async () => {
    const engine = outreach({ caps: { ...CAPS, firstMailsPerHour: 1 } });
    const jobs = [
      await draftedJob(store.ledger, 'd7', { post: { author: { name: 'a', url: null } } }),
      await draftedJob(store.ledger, 'd8', { post: { author: { name: 'b', url: null } } }),
    ];
    const approvals = [];
    for (const jobId of jobs) approvals.push(await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag'));
    const [first, second] = approvals;
    await engine.deliver(first?.jobId ?? '', first?.messageId ?? '');
    await expect(engine.deliver(second?.jobId ?? '', second?.messageId ?? '')).rejects.toMatchObject({ code: 'over_cap' });
    store.clock.advance(3_600_000);
    expect((await engine.deliver(second?.jobId ?? '', second?.messageId ?? '')).outcome.state).toBe('sent');
  });
});

async function accept(jobId: string): Promise<void> {
  await store.ledger.transact({ actor: 'client' }, async (tx) => {
    const job = await tx.job(jobId);
    const { id = '', sow = '', version = 1 } = job?.offer ?? {};
    await tx.appendJob(jobId, job?.version ?? 0, [
      { type: 'offer.accepted', data: { offerId: id, version, sow, evidence: await tx.putBody('{}') } },
    ]);
  });
}

const NOTICE = {
  serviceTitle: 'Logo design',
  milestone: { number: 1, of: 2, title: 'Drafts', amount: { amountMinor: 7_000, currency: 'USD' } },
  reviewUntil: '2026-03-09T00:00:00.000Z',
  note: 'Three drafts are attached in your room.',
};

describe('assisted', () => {
  const NO_MAIL = { contacts: [] };

  test('the person posts it and gives the link', async () => {
    const seen: string[] = [];
    const jobId = await draftedJob(store.ledger, 'a1', NO_MAIL);
    const engine = outreach(
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
    const jobId = await draftedJob(store.ledger, 'a2', NO_MAIL);
    const no = outreach({}, { confirm: async () => false });
    expect((await send(no, (await no.plan(jobId)).next)).outcome).toMatchObject({ state: 'rejected', reason: 'not posted' });

    const second = await draftedJob(store.ledger, 'a3', { ...NO_MAIL, post: { author: { name: 'other', url: null } } });
    const broken = outreach({}, { confirm: () => Promise.reject(new Error('Ctrl-C')) });
    const delivery = await send(broken, (await broken.plan(second)).next);
    expect(delivery.outcome.state).toBe('unknown');
    expect(await broken.reconcile()).toMatchObject([{ now: 'unknown' }]);
    await broken.settle(second, delivery.messageId, { state: 'absent' });
    await expect(broken.settle(second, delivery.messageId, { state: 'absent' })).rejects.toMatchObject({ code: 'wrong_state' });
    const again = outreach();
    expect((await send(again, (await again.plan(second)).next)).outcome.state).toBe('sent');
  });

  test('needs a person, or nothing is even approved', async () => {
    const jobId = await draftedJob(store.ledger, 'a4', NO_MAIL);
    const engine = outreach({ isPersonPresent: false });
    const item = itemOf(await engine.plan(jobId), 'assisted');
    await expect(engine.approve(item, 'flag')).rejects.toMatchObject({ code: 'not_interactive' });
    expect(await messagesOf(jobId)).toEqual([]);
  });
});

describe('caps in the ledger', () => {
  test('two mails an hour, five on the first day, seven on the next; one a day for a company domain', async () => {
    const engine = outreach();
    const outcomes: string[] = [];
    const attempt = async (nativeId: string, contacts = [emailContact(`jo@c${nativeId}.example`)]) => {
      const jobId = await draftedJob(store.ledger, nativeId, {
        post: { author: { name: `author-${nativeId}`, url: null } },
        contacts,
      });
      const item = itemOf(await engine.plan(jobId), 'email');
      try {
        outcomes.push((await send(engine, item)).outcome.state);
      } catch (error) {
        outcomes.push((error as { code: string }).code);
      }
    };
    for (let i = 0; i < 7; i++) {
      await attempt(`h${i}`);
      if (i % 2 === 1) store.clock.advance(61 * 60_000);
    }
    // The third of the first hour would have been refused; the sixth and seventh of the day are.
    expect(outcomes).toEqual(['sent', 'sent', 'sent', 'sent', 'sent', 'over_cap', 'over_cap']);
    store.clock.advance(61 * 60_000);
    await attempt('h8');
    expect(outcomes.at(-1)).toBe('over_cap');
    store.clock.advance(24 * 3_600_000);
    outcomes.length = 0;
    await attempt('d1', [emailContact('jo@same.example')]);
    await attempt('d2', [emailContact('al@same.example')]);
    await attempt('d3', [emailContact('jo@gmail.com')]);
    expect(outcomes).toEqual(['sent', 'over_cap', 'sent']);
    await attempt('d4', [emailContact('al@gmail.com')]);
    expect(outcomes.at(-1)).toBe('over_cap');
  });

  test('a person is one person under two names with one address, and under one name with two addresses', async () => {
    const engine = outreach({ caps: { ...CAPS, firstMailsPerHour: 20 } });
    const one = await draftedJob(store.ledger, 'w1', {
      post: { author: { name: 'Baker', url: null } },
      contacts: [emailContact('jo@gmail.com')],
    });
    await send(engine, (await engine.plan(one)).next);
    const sameAddress = await draftedJob(store.ledger, 'w2', {
      post: { author: { name: 'other', url: null } },
      contacts: [emailContact('JO@gmail.com')],
    });
    const sameName = await draftedJob(store.ledger, 'w3', {
      post: { author: { name: 'baker', url: null } },
      contacts: [emailContact('al@gmail.com')],
    });
    for (const jobId of [sameAddress, sameName]) {
      const plan = await engine.plan(jobId);
      expect(plan.next).toBeNull();
      expect(itemOf(plan, 'email').verdict).toMatchObject({ allowed: false, code: 'over_cap' });
    }
    store.clock.advance(7 * 24 * 3_600_000);
    expect((await engine.plan(sameName)).next?.channel).toBe('email');
  });

  test('one comment per repository', async () => {
    const first = await draftedJob(store.ledger, 'r1', ISSUE);
    const second = await draftedJob(store.ledger, 'r2', {
      ...ISSUE,
      post: {
        ...ISSUE.post,
        url: 'https://github.com/Acme/Site/issues/8',
        author: { name: 'al', url: null },
        thread: { kind: 'github_issue', owner: 'Acme', repo: 'Site', number: 8 },
      },
      contacts: [],
    });
    const engine = outreach();
    await send(engine, (await engine.plan(first)).next);
    expect(itemOf(await engine.plan(second), 'github').verdict).toMatchObject({ allowed: false, code: 'over_cap' });
  });
});

describe('unsubscribe', () => {
  test('the address in the mail suppresses the person, once, everywhere; a forged one does nothing', async () => {
    const jobId = await draftedJob(store.ledger, 'u1');
    const engine = outreach();
    const plan = await engine.plan(jobId);
    const header = plan.next?.message?.preview.headers.find(([name]) => name === 'List-Unsubscribe')?.[1] ?? '';
    const token = /unsubscribe\/([^>]+)>/.exec(header)?.[1] ?? '';
    expect(await engine.unsubscribe(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`)).toBe(false);
    for (const forged of ['', 'x', `${'A'.repeat(43)}.${'A'.repeat(43)}`, `${token}x`])
      expect(await engine.unsubscribe(forged)).toBe(false);
    expect(await store.ledger.read.suppressions()).toEqual([]);
    expect(await engine.unsubscribe(token)).toBe(true);
    expect(await engine.unsubscribe(token)).toBe(true);
    expect(await store.ledger.read.suppressions()).toHaveLength(2);
    expect((await engine.plan(jobId)).next).toBeNull();
    expect(itemOf(await engine.plan(jobId), 'assisted').verdict).toMatchObject({ code: 'suppressed' });
  });
});

describe('reconcile', () => {
  async function unknownMail(nativeId: string) {
    answers.resend = () => [502, {}];
    const jobId = await draftedJob(store.ledger, nativeId);
    const engine = outreach();
    const { messageId } = await send(engine, (await engine.plan(jobId)).next);
    return { jobId, engine, messageId, key: `loop-${messageId}` };
  }

  test('found at the provider: sent, and the offer is offered', async () => {
    const { jobId, engine, key } = await unknownMail('k1');
    const to = ['jo-k1@client-k1.example'];
    answers.resend = (seen) =>
      seen.path.startsWith('/emails?')
        ? [200, { has_more: false, data: [{ id: 'm9', to, subject: null }] }]
        : [200, { id: 'm9', to, subject: null, tags: [{ name: 'loop_send', value: key }] }];
    expect(await engine.reconcile()).toMatchObject([{ was: 'unknown', now: 'sent' }]);
    expect((await messagesOf(jobId))[0]).toMatchObject({ state: 'sent', providerId: 'm9' });
    expect((await store.ledger.read.job(jobId))?.offer?.state).toBe('offered');
  });

  test('absent takes two looks ten minutes apart, then a fresh approval with a new key', async () => {
    const { jobId, engine, messageId } = await unknownMail('k2');
    answers.resend = () => [200, { has_more: false, data: [] }];
    expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
    store.clock.advance(9 * 60_000);
    expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
    store.clock.advance(60_000);
    expect(await engine.reconcile()).toMatchObject([{ now: 'absent' }]);
    expect(await engine.reconcile()).toEqual([]);
    const next = (await engine.plan(jobId)).next;
    expect(next?.channel).toBe('email');
    expect(next?.message?.messageId).not.toBe(messageId);
  });

  test('a provider that cannot be asked settles nothing, however often', async () => {
    const { engine, jobId } = await unknownMail('k3');
    for (let i = 0; i < 3; i++) {
      expect(await engine.reconcile()).toMatchObject([{ now: 'unknown' }]);
      store.clock.advance(3_600_000);
    }
    expect((await engine.plan(jobId)).next).toBeNull();
  });

  test('an intent is left alone while its call may still run, then becomes unknown', async () => {
    const jobId = await draftedJob(store.ledger, 'k4');
    const engine = outreach();
    const { messageId } = await engine.approve((await engine.plan(jobId)).next as PlanItem, 'flag');
    await store.ledger.transact({ actor: 'operator' }, async (tx) => {
      const job = await tx.job(jobId);
      await tx.appendJob(jobId, job?.version ?? 0, [
        { type: 'message.intended', data: { messageId, key: 'k', request: await tx.putBody('{}') } },
      ]);
    });
    expect(await engine.reconcile()).toEqual([]);
    store.clock.advance(2 * 60_000);
    answers.resend = () => [500, {}];
    expect(await engine.reconcile()).toMatchObject([
      { was: 'intent', now: 'unknown' },
      { was: 'unknown', now: 'unknown' },
    ]);
  });
});

describe('notices of a running deal', () => {
  test('go where the client was reached, with the client’s own link, and are not first contacts', async () => {
    const jobId = await draftedJob(store.ledger, 'n1');
    const engine = outreach();
    await expect(engine.planNotice(jobId, NOTICE)).rejects.toMatchObject({ code: 'wrong_state' });
    await send(engine, (await engine.plan(jobId)).next);
    await accept(jobId);
    const item = await engine.planNotice(jobId, NOTICE);
    expect(item?.message?.preview.body).toContain('Milestone 1 of 2, “Drafts”, is delivered');
    expect(item?.message?.preview.body).toContain(SENDER.postalAddress);
    expect((await send(engine, item)).outcome.state).toBe('sent');
    expect((await messagesOf(jobId)).map(({ purpose, state }) => [purpose, state])).toEqual([
      ['first', 'sent'],
      ['deal', 'sent'],
    ]);
  });
});
