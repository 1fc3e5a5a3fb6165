import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/domain/canonical.ts';
import { sowMarkdown } from '../../../src/engines/contracts/sow.ts';
import { createDoor } from '../../../src/engines/room/visit.ts';
import { LoopError } from '../../../src/errors.ts';
import { assertRebuildEqual } from '../../ledger.ts';
import { type DealFixture, dealFixture, PAY_ORIGIN, Visitor } from './deal-fixture.ts';

let deal: DealFixture;
beforeEach(async () => {
  deal = await dealFixture();
});
afterEach(async () => {
  await assertRebuildEqual(deal.ledger);
  await deal.dispose();
});

async function eventTypes(): Promise<string[]> {
  return (await deal.ledger.read.history(`job:${deal.jobId}`)).map(({ event }) => event.type);
}

async function evidence(): Promise<Record<string, unknown>> {
  const job = await deal.ledger.read.job(deal.jobId);
  return JSON.parse((await deal.ledger.read.body(job?.offer?.evidence ?? '')) ?? 'null') as Record<string, unknown>;
}

describe('accepting', () => {
  test('shows the offer, records the acceptance with its evidence, and leads to the payment page', async () => {
    const { path } = await deal.link();
    const client = new Visitor(deal.room, '203.0.113.9', { 'user-agent': 'Firefox/150' });
    const page = await (await client.get(path)).text();
    expect(page).toContain('Logo design');
    expect(page).toContain('299.00 USD');
    expect(page).toContain('Statement of work: Logo design (standard)');
    expect(page).toContain('reserves 149.50 USD on my card');
    const response = await client.accept(path);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${PAY_ORIGIN}/c/pay/cs_test_1`);
    const sow = sha256(sowMarkdown(deal.terms));
    expect(await evidence()).toMatchObject({
      kind: 'acceptance',
      name: 'Bea Baker',
      sow,
      shown: sow,
      at: '2026-03-02T09:00:00.000Z',
      visit: { ip: '203.0.113.9', userAgent: 'Firefox/150', forwardedFor: null },
      ticks: [{ id: 'terms' }, { id: 'hold', text: expect.stringContaining('149.50 USD') }, { id: 'authority' }],
    });
    const log = await deal.ledger.read.history(`job:${deal.jobId}`);
    expect(JSON.stringify(log)).not.toContain('Bea');
    expect(log.at(-1)).toMatchObject({ actor: 'client', event: { type: 'offer.accepted', data: { sow } } });
  });

  test('cookies are Secure, HttpOnly, SameSite=Lax and host-bound; no page may be cached, framed or scripted', async () => {
    const { path } = await deal.link();
    const response = await new Visitor(deal.room).get(path);
    const [cookie = ''] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^__Host-loop-visitor=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).toContain(`form-action 'self' ${PAY_ORIGIN}`);
    expect(policy).not.toContain('unsafe');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex, nofollow',
    });
    const page = await response.text();
    expect(page).not.toMatch(/<script|<style| style=| on\w+=/i);
  });

  test('a second press, a reload and a second browser with the link change nothing and open the room', async () => {
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    const fields = await client.form(path);
    for (const tick of ['terms', 'hold', 'authority']) fields.append('tick', tick);
    fields.set('name', 'Bea Baker');
    fields.set('decision', 'accept');
    await client.post(path, fields);
    const before = await eventTypes();
    const again = await client.post(path, fields);
    expect([again.status, again.headers.get('location')]).toEqual([303, `/client-room/${deal.jobId}`]);
    const other = new Visitor(deal.room);
    const opened = await other.get(path);
    expect([opened.status, opened.headers.get('location')]).toEqual([303, `/client-room/${deal.jobId}`]);
    expect((await other.get(`/client-room/${deal.jobId}`)).status).toBe(200);
    expect(await eventTypes()).toEqual(before);
  });

  test('two acceptances at the same moment make one', async () => {
    const { path } = await deal.link();
    const clients = [new Visitor(deal.room), new Visitor(deal.room), new Visitor(deal.room)];
    const answers = await Promise.all(clients.map((client, i) => client.accept(path, `Client ${'ABC'[i]}`)));
    expect(answers.map((answer) => answer.status)).toEqual([303, 303, 303]);
    expect((await eventTypes()).filter((type) => type === 'offer.accepted')).toHaveLength(1);
  });

  test.each([
    ['a tick is missing', (fields: URLSearchParams) => fields.delete('tick', 'hold'), 422, 'Please tick all of these'],
    ['the name is empty', (fields: URLSearchParams) => fields.set('name', '  '), 422, 'Please type your full name'],
    ['the name holds no letter', (fields: URLSearchParams) => fields.set('name', '12345'), 422, 'Please type your full name'],
    [
      'the name is endless',
      (fields: URLSearchParams) => fields.set('name', 'x'.repeat(5_000)),
      422,
      'Please type your full name',
    ],
    ['another text was shown', (fields: URLSearchParams) => fields.set('sow', 'f'.repeat(64)), 409, 'The offer changed'],
    ['no text was named', (fields: URLSearchParams) => fields.delete('sow'), 409, 'The offer changed'],
  ])('refuses when %s, says so and keeps what was typed', async (_name, change, status, words) => {
    const { path } = await deal.link();
    const before = await eventTypes();
    const response = await new Visitor(deal.room).accept(path, 'Bea Baker', change);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(words);
    expect(await eventTypes()).toEqual(before);
  });

  test('an offer changed after the page was shown is not what gets accepted', async () => {
    const { path } = await deal.link();
    const slow = new Visitor(deal.room);
    const fields = await slow.form(path);
    await deal.redraft({ scope: ['Something else entirely'] });
    for (const tick of ['terms', 'hold', 'authority']) fields.append('tick', tick);
    fields.set('name', 'Bea Baker');
    fields.set('decision', 'accept');
    const refused = await slow.post(path, fields);
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain('Something else entirely');
    expect(page).not.toContain(' checked');
    expect((await deal.ledger.read.job(deal.jobId))?.offer?.state).toBe('draft');
  });

  test('a provider that is down leaves the acceptance and offers the payment again', async () => {
    const { path } = await deal.link();
    deal.payments.door = null;
    deal.payments.error = new LoopError('provider_down', 'Stripe does not answer');
    const client = new Visitor(deal.room);
    const response = await client.accept(path);
    expect(response.status).toBe(303);
    const room = await (await client.get(response.headers.get('location') ?? '')).text();
    expect(room).toContain('Your acceptance is recorded');
    expect(room).toContain('Authorise 149.50 USD for milestone 1');
    expect(room).not.toContain('Stripe does not answer');
    expect(deal.reported).toHaveLength(1);
  });

  test('the last day of the offer counts whole, the day after does not', async () => {
    deal.clock.set('2026-03-15T10:00:00.000Z');
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    const fields = await client.form(path);
    deal.clock.set('2026-03-17T00:00:01.000Z');
    for (const tick of ['terms', 'hold', 'authority']) fields.append('tick', tick);
    fields.set('name', 'Bea Baker');
    fields.set('decision', 'accept');
    const late = await client.post(path, fields);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('can no longer be accepted');
    deal.clock.set('2026-03-16T23:59:59.000Z');
    expect((await client.post(path, fields)).status).toBe(303);
  });
});

describe('declining', () => {
  test('records the no, stops all writing and withdraws what was approved but not sent', async () => {
    await deal.append({
      type: 'message.approved',
      data: {
        messageId: 'm1',
        offerId: 'offer-1',
        channel: 'email',
        personId: 'p1',
        recipientKey: 'r1',
        placeKey: null,
        contentHash: 'c',
        body: 'b',
        how: 'flag',
        expiresAt: '2026-04-01T00:00:00.000Z',
        purpose: 'first',
      },
    });
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    const fields = await client.form(path);
    fields.set('decision', 'decline');
    fields.set('note', 'too expensive');
    const response = await client.post(path, fields);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('You will not be written to again');
    expect(deal.suppressed).toEqual([deal.jobId]);
    const job = await deal.ledger.read.job(deal.jobId);
    expect(job?.offer?.state).toBe('declined');
    expect(job?.messages[0]?.state).toBe('withdrawn');
    expect((await client.post(path, fields)).status).toBe(200);
    expect((await eventTypes()).filter((type) => type === 'offer.declined')).toHaveLength(1);
    expect(await (await client.get(path)).text()).toContain('You declined this offer');
  });

  test('a no after the yes leads to the room and suppresses nobody', async () => {
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    const fields = await client.form(path);
    await client.accept(path);
    fields.set('decision', 'decline');
    expect((await client.post(path, fields)).headers.get('location')).toBe(`/client-room/${deal.jobId}`);
    expect(deal.suppressed).toEqual([]);
  });
});

describe('links', () => {
  async function shown(path: string): Promise<{ status: number; body: string; headers: Record<string, string> }> {
    const response = await new Visitor(deal.room).get(path);
    return { status: response.status, body: await response.text(), headers: Object.fromEntries(response.headers) };
  }

  test('wrong, expired, revoked and malformed look the same, byte for byte, and take the same time', async () => {
    const wrong = await shown(`/accept/${'A'.repeat(43)}`);
    expect(wrong.status).toBe(404);
    const { path } = await deal.link();
    await deal.deals.revokeLinks(deal.jobId);
    expect(await shown(path)).toEqual(wrong);
    const next = await deal.link();
    deal.clock.advance(15 * 86_400_000);
    expect(await shown(next.path)).toEqual(wrong);
    for (const odd of ['x', '..%2f..%2fetc', '%00', '%E0%A4%A', '%', 'A'.repeat(3_000), '%F0%9F%92%A9'])
      expect(await shown(`/accept/${odd}`)).toEqual(wrong);
    const started = deal.clock.now().getTime();
    await shown('/accept/short');
    expect(deal.clock.now().getTime() - started).toBe(150);
  });

  test('a wrong link with a form looks the same with and without a form token', async () => {
    const client = new Visitor(deal.room);
    const { path } = await deal.link();
    await client.get(path);
    const wrong = await client.post(`/accept/${'A'.repeat(43)}`, { decision: 'accept' });
    const get = await client.get(`/accept/${'A'.repeat(43)}`);
    expect([wrong.status, await wrong.text()]).toEqual([get.status, await get.text()]);
  });

  test('a link of an offer that was replaced by another one opens nothing', async () => {
    const { path } = await deal.link();
    await deal.append({ type: 'offer.withdrawn', data: { offerId: 'offer-1' } });
    expect((await shown(path)).body).toContain('has withdrawn this offer');
    const job = await deal.ledger.read.job(deal.jobId);
    await deal.append({
      type: 'offer.drafted',
      data: {
        offerId: 'offer-2',
        version: 2,
        service: 'logo_design',
        tier: 'standard',
        price: deal.terms.price,
        milestones: [],
        sow: job?.offer?.sow ?? '',
        terms: job?.offer?.terms ?? '',
        validUntil: '2026-03-16',
      },
    });
    expect((await shown(path)).status).toBe(404);
  });

  test('a hash planted in the ledger opens nothing', async () => {
    const expiresAt = '2026-03-20T00:00:00.000Z';
    await deal.append({
      type: 'link.issued',
      data: { linkId: 'planted', purpose: 'accept', offerId: 'offer-1', tokenHash: sha256('my-own-token'), expiresAt },
    });
    expect((await shown('/accept/my-own-token')).status).toBe(404);
  });

  test('the ledger holds neither a token nor a link', async () => {
    const { token } = await deal.link();
    const history = JSON.stringify(await deal.ledger.read.history(`job:${deal.jobId}`));
    expect(history).not.toContain(token);
    expect(history).toContain(sha256(token));
  });

  test('a public link shows the offer, accepts nothing, and goes dark once the deal is made', async () => {
    const open = await deal.link('public');
    const secret = await deal.link('accept');
    expect(open.path).not.toBe(secret.path);
    const client = new Visitor(deal.room);
    const page = await (await client.get(open.path)).text();
    expect(page).toContain('This is a public view of the offer');
    expect(page).not.toContain('<form');
    const fields = await client.form(secret.path);
    for (const tick of ['terms', 'hold', 'authority']) fields.append('tick', tick);
    fields.set('name', 'Mallory');
    fields.set('decision', 'accept');
    expect((await client.post(open.path, fields)).status).toBe(403);
    fields.set('decision', 'decline');
    expect((await client.post(open.path, fields)).status).toBe(403);
    expect((await deal.ledger.read.job(deal.jobId))?.offer?.state).toBe('draft');
    await client.accept(secret.path);
    expect((await shown(open.path)).status).toBe(404);
  });

  test('even the engine refuses to accept or decline by a public link', async () => {
    const { token } = await deal.link('public');
    const visit = { ip: '203.0.113.9', forwardedFor: null, userAgent: '' };
    const form = { name: 'Mallory', ticks: ['terms', 'hold', 'authority'], sowHash: sha256(sowMarkdown(deal.terms)) };
    expect(await deal.deals.accept(token, form, visit)).toEqual({ state: 'refused', why: 'public' });
    expect(await deal.deals.decline(token, '')).toBeNull();
    expect(deal.suppressed).toEqual([]);
  });

  test('one live link is shown again, another is made when it is about to end', async () => {
    const first = await deal.deals.linkFor(deal.jobId, 'accept');
    const again = await deal.deals.linkFor(deal.jobId.slice(0, 5), 'accept');
    expect([first.isNew, again.isNew, again.url]).toEqual([true, false, first.url]);
    const both = await Promise.all([deal.deals.linkFor(deal.jobId, 'public'), deal.deals.linkFor(deal.jobId, 'public')]);
    expect(both[0]?.url).toBe(both[1]?.url);
    deal.clock.advance(13.5 * 86_400_000);
    expect((await deal.deals.linkFor(deal.jobId, 'accept')).url).not.toBe(first.url);
  });

  test('guessing is slowed down for the guesser and nobody else', async () => {
    const { path } = await deal.link();
    const guesser = new Visitor(deal.room, '198.51.100.7');
    for (let i = 0; i < 20; i++) expect((await guesser.get(`/accept/guess-${i}`)).status).toBe(404);
    const refused = await guesser.get('/accept/guess-20');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await guesser.get(path)).status).toBe(429);
    expect((await new Visitor(deal.room).get(path)).status).toBe(200);
    deal.clock.advance(11 * 60_000);
    expect((await guesser.get(path)).status).toBe(200);
  });
});

describe('hostile input', () => {
  test('markup in the post, the catalogue and the typed name stays text everywhere', async () => {
    const other = await dealFixture({
      terms: {
        serviceTitle: 'Logo <img src=x onerror=alert(1)>',
        scope: ['<script>alert(1)</script>', '[click](javascript:alert(1))', '**bold** & "quotes"'],
        request: { title: '"><script>alert(2)</script>', url: 'javascript:alert(3)' },
        provider: { name: `O'Neil "the" <b>Maker</b>`, contact: null },
      },
    });
    const { path } = await other.link();
    const client = new Visitor(other.room);
    const page = await (await client.get(path)).text();
    expect(page).not.toMatch(/<script|<img|<b>|href="javascript/i);
    expect(page).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
    const refused = await client.accept(path, '"><svg onload=alert(4)>', (fields) => fields.delete('tick', 'hold'));
    expect(await refused.text()).not.toContain('<svg');
    await client.accept(path, '<i>Bea</i> \u202eBaker');
    const room = await (await client.get(`/client-room/${other.jobId}`)).text();
    expect(room).toContain('&lt;i&gt;Bea&lt;/i&gt; Baker');
    expect(room).not.toMatch(/<script|<img|<i>|\u202e/i);
    await other.dispose();
  });

  test('a form needs its own token, of this browser and this page', async () => {
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    const stranger = new Visitor(deal.room);
    const mine = await client.form(path);
    const theirs = await stranger.form(path);
    const send = (fields: URLSearchParams): Promise<Response> => {
      const all = new URLSearchParams(fields);
      for (const tick of ['terms', 'hold', 'authority']) all.append('tick', tick);
      all.set('name', 'Bea Baker');
      all.set('decision', 'accept');
      return client.post(path, all);
    };
    expect((await send(theirs)).status).toBe(403);
    expect((await send(new URLSearchParams({ sow: mine.get('sow') ?? '' }))).status).toBe(403);
    const roomToken = new URLSearchParams(mine);
    roomToken.set('form_token', `${mine.get('form_token')}x`);
    expect((await send(roomToken)).status).toBe(403);
    expect((await deal.ledger.read.job(deal.jobId))?.offer?.state).toBe('draft');
    expect((await send(mine)).status).toBe(303);
  });

  test('bodies are capped, typed and valid', async () => {
    const { path } = await deal.link();
    const client = new Visitor(deal.room);
    await client.get(path);
    const to = (init: RequestInit): Promise<Response> =>
      client.send(new Request(`https://room.test${path}`, { method: 'POST', ...init }));
    expect((await to({ body: '{}', headers: { 'content-type': 'application/json' } })).status).toBe(415);
    expect((await to({ body: new FormData() })).status).toBe(415);
    expect((await to({ body: new URLSearchParams({ name: 'x'.repeat(70_000) }) })).status).toBe(413);
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(16_384).fill(97)) });
    const streamed = {
      body: endless,
      duplex: 'half',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    } as RequestInit;
    expect((await to(streamed)).status).toBe(413);
    const bytes = new Uint8Array([0x6e, 0x3d, 0xff, 0xfe]);
    expect((await to({ body: bytes, headers: { 'content-type': 'application/x-www-form-urlencoded' } })).status).toBe(400);
  });

  test('links and ways back come from the configuration, never from a Host header', async () => {
    const { url, path } = await deal.link();
    expect(url.startsWith('https://room.test/accept/')).toBe(true);
    const evil = new Visitor(deal.room, '203.0.113.9', {}, 'https://evil.example');
    const page = await (await evil.get(path)).text();
    expect(page).not.toContain('evil.example');
    const response = await evil.accept(path);
    expect(response.headers.get('location')).toBe(`${PAY_ORIGIN}/c/pay/cs_test_1`);
  });

  test.each([
    ['127.0.0.1', '6.6.6.6, 198.51.100.4', '198.51.100.4'],
    ['::1', '2001:db8::7', '2001:db8::7'],
    ['::ffff:127.0.0.1', '198.51.100.4', '198.51.100.4'],
    ['127.0.0.1', '198.51.100.4, 127.0.0.1', '198.51.100.4'],
    // A private network is full of others: only proxies that the settings name are believed.
    ['172.17.0.1', '198.51.100.4', '172.17.0.1'],
    ['fd00::5', '198.51.100.4', 'fd00::5'],
    ['127.0.0.1', 'unknown', '127.0.0.1'],
    ['203.0.113.9', '6.6.6.6', '203.0.113.9'],
    ['2001:db8::9', '6.6.6.6', '2001:db8::9'],
  ])('from %s, forwarded for %s: the client is %s', async (address, forwardedFor, ip) => {
    const { path } = await deal.link();
    await new Visitor(deal.room, address, { 'x-forwarded-for': forwardedFor }).accept(path);
    expect(await evidence()).toMatchObject({ visit: { ip, forwardedFor } });
  });

  test.each([
    ['172.17.0.1', '6.6.6.6, 198.51.100.4', '198.51.100.4'],
    ['10.1.2.3', '198.51.100.4, 172.17.0.1', '198.51.100.4'],
    ['10.2.2.3', '198.51.100.4', '10.2.2.3'],
    ['fd00::5', '2001:db8::7', '2001:db8::7'],
    ['fd00::6', '2001:db8::7', 'fd00::6'],
  ])('with proxies in the settings, from %s, forwarded for %s: the client is %s', (address, forwardedFor, ip) => {
    const door = createDoor(['172.17.0.1', '10.1.0.0/16', 'fd00::5']);
    const request = new Request('https://room.test/', { headers: { 'x-forwarded-for': forwardedFor } });
    expect(door.visitOf(request, { address })).toMatchObject({ ip, forwardedFor });
    expect(door.addressOf(request, undefined)).toBe('unknown');
  });
});
