import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/domain/canonical.ts';
import { LoopError } from '../../../src/errors.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { type DealFixture, dealFixture, ORIGIN, PAY_ORIGIN, Visitor } from './deal-fixture.ts';

let deal: DealFixture;
let client: Visitor;
let home: string;

beforeEach(async () => {
  deal = await dealFixture();
  client = new Visitor(deal.room);
  home = `/client-room/${deal.jobId}`;
});
afterEach(async () => {
  await assertRebuildEqual(deal.ledger);
  await deal.dispose();
});

async function acceptAndHold(): Promise<void> {
  await client.accept((await deal.link()).path);
  await deal.hold(1);
}

function deliver(artifacts: readonly string[], note: string | null = null) {
  return deal.deals.deliver(deal.jobId, { number: null, artifacts, note, cwd: deal.folder });
}

async function milestone(number = 1) {
  return (await deal.ledger.read.job(deal.jobId))?.milestones[number - 1];
}

async function text(path: string): Promise<string> {
  return (await client.get(path)).text();
}

describe('the door', () => {
  test('without a session every id looks the same, whether the job exists or not', async () => {
    await acceptAndHold();
    const stranger = new Visitor(deal.room);
    const faces = await Promise.all(
      [
        home,
        `${home}/timeline`,
        `${home}/milestones`,
        `${home}/return/1`,
        `${home}/files/${'a'.repeat(64)}`,
        '/client-room/nosuchjob0',
        '/client-room/%2e%2e',
      ].map(async (path) => {
        const response = await stranger.get(path);
        return [response.status, await response.text(), response.headers.get('set-cookie')];
      }),
    );
    for (const face of faces) expect(face).toEqual(faces[0]);
    expect(faces[0]?.[0]).toBe(404);
  });

  test('a forged, borrowed or outdated cookie opens nothing', async () => {
    await acceptAndHold();
    const name = `__Host-loop-room-${deal.jobId}`;
    const value = client.cookies.get(name) ?? '';
    expect((await client.get(home)).status).toBe(200);
    const [linkId, until, mac = ''] = value.split('.');
    const flipped = `${mac.startsWith('A') ? 'B' : 'A'}${mac.slice(1)}`;
    for (const forged of [
      `${linkId}.${Number(until) + 1}.${mac}`,
      `${linkId}.${until}.${flipped}`,
      `other.${until}.${mac}`,
      `${linkId}.${until}`,
      '..',
      '',
    ]) {
      client.cookies.set(name, forged);
      expect((await client.get(home)).status).toBe(404);
    }
    client.cookies.set(name, value);
    expect((await client.get('/client-room/otherjob00')).status).toBe(404);
    deal.clock.advance(31 * 86_400_000);
    expect((await client.get(home)).status).toBe(404);
  });

  test('revoking the links closes the rooms they opened; an expired link does not', async () => {
    await acceptAndHold();
    deal.clock.advance(20 * 86_400_000);
    expect((await client.get(home)).status).toBe(200);
    expect(await deal.deals.revokeLinks(deal.jobId)).toEqual({ jobId: deal.jobId, revoked: 1 });
    expect((await client.get(home)).status).toBe(404);
    expect((await client.get(`${home}/timeline`)).status).toBe(404);
    const fresh = new Visitor(deal.room);
    await fresh.get((await deal.link()).path);
    expect((await fresh.get(home)).status).toBe(200);
  });

  test('two jobs of one client keep two sessions', async () => {
    await acceptAndHold();
    expect([...client.cookies.keys()].sort()).toEqual([`__Host-loop-room-${deal.jobId}`, '__Host-loop-visitor']);
  });
});

describe('paying', () => {
  test('the way back shows what the provider says, not that someone came back', async () => {
    await client.accept((await deal.link()).path);
    expect(await text(`${home}/return/1`)).toContain('the payment was not authorised');
    expect((await milestone())?.state).toBe('pending');
    await deal.hold(1);
    const page = await text(`${home}/return/1`);
    expect(page).toContain('Stripe confirms: the amount for milestone 1 is reserved on your card. Nothing was charged.');
    expect(page).toContain('149.50 USD');
    deal.payments.door = null;
    expect((await client.get(`${home}/return/1`)).status).toBe(200);
    expect(deal.reported).toHaveLength(1);
    expect((await client.get(`${home}/return/x`)).status).toBe(404);
  });

  test('one milestone at a time, in order, each with its own form', async () => {
    await client.accept((await deal.link()).path);
    const page = await text(home);
    expect(page).toContain(`action="${home}/milestones/1/authorise"`);
    expect(page).not.toContain(`action="${home}/milestones/2/authorise"`);
    const first = await client.form(home, `${home}/milestones/1/authorise`);
    const response = await client.post(`${home}/milestones/1/authorise`, first);
    expect(response.headers.get('location')).toBe(`${PAY_ORIGIN}/c/pay/cs_test_1`);
    expect((await client.post(`${home}/milestones/2/authorise`, first)).status).toBe(403);
    await deal.hold(1);
    const asked = deal.payments.asked;
    const again = await client.post(`${home}/milestones/1/authorise`, first);
    expect([again.status, again.headers.get('location')]).toEqual([303, home]);
    expect(deal.payments.asked).toBe(asked);
  });

  test('a lapsed hold is told, and can be authorised again', async () => {
    await acceptAndHold();
    await deal.append({ type: 'milestone.hold_expired', data: { number: 1, paymentId: 'pi_1' } });
    const page = await text(home);
    expect(page).toContain('Reservation lapsed');
    expect(page).toContain(`action="${home}/milestones/1/authorise"`);
  });

  test('a payment page on a host the policy does not name is reached by a plain link', async () => {
    await client.accept((await deal.link()).path);
    deal.payments.door = { state: 'open', session: { url: 'https://pay.brand.example/c/1?a=1&b=2' } };
    const fields = await client.form(home, `${home}/milestones/1/authorise`);
    const response = await client.post(`${home}/milestones/1/authorise`, fields);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('href="https://pay.brand.example/c/1?a=1&amp;b=2"');
  });

  test('a client who is through with the payment page goes straight to the way back', async () => {
    await client.accept((await deal.link()).path);
    deal.payments.door = { state: 'processing' };
    const fields = await client.form(home, `${home}/milestones/1/authorise`);
    const response = await client.post(`${home}/milestones/1/authorise`, fields);
    expect(response.headers.get('location')).toBe(`${ORIGIN}${home}/return/1`);
  });

  test.each([
    ['provider_down', 502],
    ['provider_limiting', 502],
    ['wrong_state', 409],
    ['key_missing', 503],
  ] as const)('%s is told without the operator’s words', async (code, status) => {
    await client.accept((await deal.link()).path);
    deal.payments.door = null;
    deal.payments.error = new LoopError(code, 'secret detail sk_test_1', { fix: 'loop status' });
    const fields = await client.form(home, `${home}/milestones/1/authorise`);
    const response = await client.post(`${home}/milestones/1/authorise`, fields);
    expect(response.status).toBe(status);
    const page = await response.text();
    expect(page).not.toMatch(/secret detail|loop status/);
    expect(page).toContain(`<a class="button" href="${home}">Back to your room</a>`);
  });
});

describe('deliveries', () => {
  test('from the file to the approval, with evidence of exactly what was approved', async () => {
    await acceptAndHold();
    deal.file('logo drafts.pdf', 'PDF content');
    const handed = await deliver(['logo drafts.pdf', 'https://example.com/preview?a=1&b=2'], 'Three drafts.\nTell me <which>.');
    expect(handed).toMatchObject({
      milestone: { number: 1, of: 2, title: 'First drafts' },
      reviewUntil: '2026-03-04T09:00:00.000Z',
      lapsesInReview: false,
    });
    const page = await text(home);
    expect(page).toContain('Milestone 1 is delivered and waits for your word.');
    expect(page).toContain('Tell me &lt;which&gt;.');
    expect(page).toContain('href="https://example.com/preview?a=1&amp;b=2"');
    expect(page).toContain('logo drafts.pdf');
    const action = `${home}/milestones/1/approve`;
    const fields = await client.form(home, action);
    const response = await client.post(action, fields);
    expect([response.status, response.headers.get('location')]).toEqual([303, home]);
    expect((await client.post(action, fields)).status).toBe(303);
    const now = await milestone();
    expect(now?.state).toBe('approved');
    expect(JSON.parse((await deal.ledger.read.body(now?.evidence ?? '')) ?? '{}')).toMatchObject({
      kind: 'approval',
      milestone: 1,
      delivery: now?.delivery,
      amountMinor: 14_950,
      visit: { ip: '203.0.113.9' },
    });
    const log = await deal.ledger.read.history(`job:${deal.jobId}`);
    expect(log.filter(({ event }) => event.type === 'milestone.approved')).toHaveLength(1);
    expect(await text(home)).toContain(`action="${home}/milestones/2/authorise"`);
  });

  test('a file is saved, never shown, and only by this room', async () => {
    await acceptAndHold();
    const content = '<script>alert(document.cookie)</script>';
    deal.file('"Weißbuch" ünïcode;.html', content);
    await deliver(['"Weißbuch" ünïcode;.html']);
    const path = `${home}/files/${sha256(content)}`;
    const response = await client.get(path);
    expect(await response.text()).toBe(content);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-length': String(content.length),
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'content-disposition': `attachment; filename="_Wei_buch_ _n_code;.html"; filename*=UTF-8''_Wei%C3%9Fbuch_%20%C3%BCn%C3%AFcode%3B.html`,
    });
    expect((await new Visitor(deal.room).get(path)).status).toBe(404);
    expect((await client.get(`${home}/files/${'0'.repeat(64)}`)).status).toBe(404);
    expect((await client.get(`${home}/files/..%2f..%2fledger.db`)).status).toBe(404);
    expect((await client.send(new Request(`${ORIGIN}${path}`, { method: 'HEAD' }))).headers.get('content-length')).toBe(
      String(content.length),
    );
  });

  test('the file of another job stays out of reach, even with the right hash', async () => {
    await acceptAndHold();
    const other = await dealFixture();
    const strange = new Visitor(other.room);
    await strange.accept((await other.link()).path);
    deal.file('a.txt', 'mine');
    await deliver(['a.txt']);
    expect((await client.get(`${home}/files/${sha256('mine')}`)).status).toBe(200);
    expect((await strange.get(`/client-room/${other.jobId}/files/${sha256('mine')}`)).status).toBe(404);
    await other.dispose();
  });

  test('changes are asked for within the agreed rounds, then not', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const action = `${home}/milestones/1/revise`;
    const fields = await client.form(home, action);
    const empty = await client.post(action, new URLSearchParams([...fields, ['note', '   ']]));
    expect([empty.status, (await empty.text()).includes('Please say what should be different')]).toEqual([422, true]);
    fields.set('note', 'A warmer <red> please');
    expect((await client.post(action, fields)).status).toBe(303);
    expect(await milestone()).toMatchObject({ state: 'revision_requested', revisions: 1 });
    expect(await text(home)).toContain('A warmer &lt;red&gt; please');
    await deliver(['https://example.com/2']);
    const page = await text(home);
    expect(page).toContain('The agreed rounds of changes are used up');
    expect(page).not.toContain(`action="${action}"`);
    const approve = await client.form(home, `${home}/milestones/1/approve`);
    const beyond = await deal.deals.requestRevision(
      { jobId: deal.jobId, linkId: (await deal.ledger.read.job(deal.jobId))?.links[0]?.id ?? '' },
      1,
      approve.get('delivery') ?? '',
      'once more',
    );
    expect(beyond).toBe('no_rounds');
  });

  test('what was shown is what is approved: a delivery that changed meanwhile is not', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const stale = await client.form(home, `${home}/milestones/1/approve`);
    const revise = await client.form(home, `${home}/milestones/1/revise`);
    revise.set('note', 'different please');
    await client.post(`${home}/milestones/1/revise`, revise);
    await deliver(['https://example.com/2']);
    const response = await client.post(`${home}/milestones/1/approve`, stale);
    expect([response.status, (await response.text()).includes('The delivery changed')]).toEqual([409, true]);
    expect((await milestone())?.state).toBe('delivered');
  });

  test('the files of an earlier round can still be fetched', async () => {
    await acceptAndHold();
    deal.file('v1.txt', 'first');
    deal.file('v2.txt', 'second');
    await deliver(['v1.txt']);
    const revise = await client.form(home, `${home}/milestones/1/revise`);
    revise.set('note', 'different please');
    await client.post(`${home}/milestones/1/revise`, revise);
    await deliver(['v2.txt']);
    expect(await (await client.get(`${home}/files/${sha256('first')}`)).text()).toBe('first');
  });

  test('a frozen milestone waits, whatever form is sent', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const fields = await client.form(home, `${home}/milestones/1/approve`);
    await deal.append({ type: 'milestone.frozen', data: { number: 1, why: 'amount differs: operator only' } });
    const page = await text(home);
    expect(page).toContain('Payment is being checked');
    expect(page).not.toContain('operator only');
    const refused = await client.post(`${home}/milestones/1/approve`, fields);
    expect([refused.status, (await refused.text()).includes('The page below shows where things stand')]).toEqual([409, true]);
    expect((await milestone())?.state).toBe('delivered');
  });

  test('two approvals at the same moment make one', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const fields = await client.form(home, `${home}/milestones/1/approve`);
    const answers = await Promise.all([1, 2, 3].map(() => client.post(`${home}/milestones/1/approve`, fields)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    const log = await deal.ledger.read.history(`job:${deal.jobId}`);
    expect(log.filter(({ event }) => event.type === 'milestone.approved')).toHaveLength(1);
  });
});

describe('what a client may see', () => {
  test('looking changes nothing, wherever and however often', async () => {
    const { path } = await deal.link();
    const open = await deal.link('public');
    const before = (await deal.ledger.verify()).events;
    for (const look of [path, open.path, '/accept/wrong', '/unsubscribe/good-token', '/wins', '/healthz', home])
      await client.get(look);
    expect((await deal.ledger.verify()).events).toBe(before);
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const later = (await deal.ledger.verify()).events;
    for (const look of [
      '',
      '/milestones',
      '/timeline',
      '/return/1',
      '/return/2',
      '/milestones/1/approve',
      '/milestones/1/revise',
      '/milestones/2/authorise',
    ])
      for (const method of ['GET', 'HEAD']) await client.send(new Request(`${ORIGIN}${home}${look}`, { method }));
    await client.get(path);
    expect((await deal.ledger.verify()).events).toBe(later);
    expect(deal.suppressed).toEqual([]);
  });

  test('the timeline tells both sides and the money, and none of our own doings', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const page = await text(`${home}/timeline`);
    for (const words of ['Offer accepted', '149.50 USD reserved on your card, not charged', 'Work delivered'])
      expect(page).toContain(words);
    const data = (await (await client.get(`${home}/timeline`, { accept: 'application/json' })).json()) as { timeline: unknown[] };
    expect(data.timeline).toEqual([
      { at: '2026-03-02T09:00:00.000Z', by: 'you', milestone: null, what: 'Offer accepted' },
      { at: '2026-03-02T09:00:00.000Z', by: 'you', milestone: 1, what: 'Payment page opened' },
      { at: '2026-03-02T09:00:00.000Z', by: 'payments', milestone: 1, what: '149.50 USD reserved on your card, not charged' },
      { at: '2026-03-02T09:00:00.000Z', by: 'provider', milestone: 1, what: 'Work delivered' },
    ]);
  });

  test('JSON tells the same as the page, and its forms work', async () => {
    await acceptAndHold();
    await deliver(['https://example.com/1']);
    const response = await client.get(home, { accept: 'application/json' });
    expect(response.headers.get('content-type')).toContain('application/json');
    const data = (await response.json()) as {
      milestones: { state: string; delivery: { hash: string }; forms: { approve: { action: string; form_token: string } } }[];
    };
    expect(data).toMatchObject({
      id: deal.jobId,
      acceptedBy: 'Bea Baker',
      price: { amountMinor: 29_900, currency: 'USD' },
      reserved: { amountMinor: 14_950, currency: 'USD' },
      milestones: [
        { number: 1, state: 'delivered', revisionsLeft: 1 },
        { number: 2, state: 'pending', forms: { approve: null, authorise: null } },
      ],
    });
    const [first] = data.milestones;
    const approve = first?.forms.approve;
    const done = await client.post(
      approve?.action ?? '',
      { form_token: approve?.form_token ?? '', delivery: first?.delivery.hash ?? '' },
      { accept: 'application/json' },
    );
    expect([done.status, await done.json()]).toEqual([200, { state: 'approved', next: home }]);
    expect(
      ((await (await client.get(`${home}/milestones`, { accept: 'application/json' })).json()) as { milestones: unknown[] })
        .milestones,
    ).toHaveLength(2);
  });
});
