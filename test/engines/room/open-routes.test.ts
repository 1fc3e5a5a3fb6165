import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { LoopError } from '../../../src/errors.ts';
import { type DealFixture, dealFixture, ORIGIN, Visitor } from './deal-fixture.ts';

let deal: DealFixture;
let visitor: Visitor;
beforeEach(async () => {
  deal = await dealFixture();
  visitor = new Visitor(deal.room);
});
afterEach(() => deal.dispose());

describe('methods and addresses', () => {
  test.each([
    ['POST', '/wins', 'GET, HEAD'],
    ['DELETE', '/accept/x', 'GET, HEAD, POST'],
    ['GET', '/webhooks/stripe', 'POST'],
    ['PUT', '/client-room/x', 'GET, HEAD'],
    ['GET', '/client-room/x/milestones/1/approve', 'POST'],
    ['OPTIONS', '/unsubscribe/x', 'GET, HEAD, POST'],
  ])('%s %s is not possible and says what is', async (method, path, allow) => {
    const response = await deal.room(new Request(`${ORIGIN}${path}`, { method }));
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    expect(await response.text()).toContain('This cannot be done here');
  });

  test.each([
    '/',
    '/nothing',
    '/client-room',
    '/accept',
    '/assets/../package.json',
    '/assets/room.css/x',
    '/.env',
    '//evil.example/',
  ])('%s opens nothing and wears the common headers', async (path) => {
    const response = await deal.room(new Request(`${ORIGIN}${path}`));
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('errors come as JSON to who asks for it', async () => {
    const response = await visitor.get('/nothing', { accept: 'application/json' });
    expect(await response.json()).toMatchObject({ error: { status: 404, title: expect.any(String) } });
  });

  test('a bug is told as one, without its words', async () => {
    const broken = await dealFixture({ room: { wins: { wall: () => Promise.reject(new TypeError('inner detail')) } } });
    const response = await new Visitor(broken.room).get('/wins');
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('inner detail');
    expect(broken.reported).toHaveLength(1);
    await broken.dispose();
  });

  test('the stylesheet is the only thing pages load, and may be cached', async () => {
    const response = await visitor.get('/assets/room.css');
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8');
    const etag = response.headers.get('etag') ?? '';
    expect((await visitor.get('/assets/room.css', { 'if-none-match': etag })).status).toBe(304);
    expect((await response.text()).match(/url\(|@import/g)).toBeNull();
  });
});

describe('webhooks', () => {
  test('the raw body arrives byte for byte, above the size of a form', async () => {
    const seen: string[] = [];
    const room = {
      payments: {
        receiveWebhook: async (raw: string, headers: Headers) => ({
          status: seen.push(raw, headers.get('stripe-signature') ?? '') && 200,
        }),
      },
    };
    const other = await dealFixture({ room });
    const raw = `\ufeff{ "id" : "evt_1",\r\n "text": "ü ${'x'.repeat(100_000)}" }\n`;
    const response = await new Visitor(other.room).send(
      new Request(`${ORIGIN}/webhooks/stripe`, { method: 'POST', body: raw, headers: { 'stripe-signature': 't=1,v1=00' } }),
    );
    expect([response.status, await response.json()]).toEqual([200, { received: true }]);
    expect(seen[0] === raw).toBe(true);
    expect(seen[1]).toBe('t=1,v1=00');
    const large = await new Visitor(other.room).send(
      new Request(`${ORIGIN}/webhooks/stripe`, { method: 'POST', body: 'x'.repeat(262_145) }),
    );
    expect(large.status).toBe(413);
    expect(seen).toHaveLength(2);
    await other.dispose();
  });

  test.each([
    ['what the provider did not say', async () => ({ status: 400 }), 400],
    ['what should come again', async () => ({ status: 503 }), 503],
    ['a missing key', () => Promise.reject(new LoopError('key_missing', 'STRIPE_WEBHOOK_SECRET is not set')), 503],
    ['a bug', () => Promise.reject(new Error('oops')), 500],
  ])('%s is answered with the status that makes the provider do the right thing', async (_name, receiveWebhook, status) => {
    const other = await dealFixture({ room: { payments: { receiveWebhook } } });
    const response = await new Visitor(other.room).send(new Request(`${ORIGIN}/webhooks/stripe`, { method: 'POST', body: '{}' }));
    expect([response.status, await response.json()]).toEqual([status, { received: false }]);
    await other.dispose();
  });
});

describe('unsubscribing', () => {
  test('GET asks, one click does it: no cookie, no token of a form', async () => {
    const page = await visitor.get('/unsubscribe/good-token');
    expect(await page.text()).toContain('<form method="post" action="/unsubscribe/good-token">');
    expect(page.headers.getSetCookie()).toEqual([]);
    const done = await visitor.post('/unsubscribe/good-token', { 'List-Unsubscribe': 'One-Click' });
    expect([done.status, (await done.text()).includes('You will not be written to again')]).toEqual([200, true]);
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await visitor.send(new Request(`${ORIGIN}/unsubscribe/good-token`, { method: 'POST', body: form }))).status).toBe(
      200,
    );
  });

  test('a token that is not ours changes nothing and counts as a guess', async () => {
    for (let i = 0; i < 20; i++) expect((await visitor.post(`/unsubscribe/bad-${i}`, {})).status).toBe(404);
    expect((await visitor.post('/unsubscribe/good-token', {})).status).toBe(429);
  });

  test('what stands in the address stays text', async () => {
    const page = await (await visitor.get('/unsubscribe/%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E')).text();
    expect(page).not.toContain('<script');
  });
});

describe('the wall of wins', () => {
  test('shows names only with consent, and nothing by which to find the rest', async () => {
    const net = { amountMinor: 14_900, currency: 'USD' };
    const wall = async () => ({
      wins: [
        {
          title: '[Hiring] Logo for a bakery',
          client: 'anonymous',
          net,
          capturedAt: '2026-03-01T10:11:12.000Z',
          id: 'k3f9',
          reference: 'pi_secret',
        },
        {
          title: 'Landing page',
          client: 'Acme <Co>',
          net,
          capturedAt: '2026-02-01T10:11:12.000Z',
          id: 'k3fa',
          reference: 'pi_secret2',
        },
      ],
    });
    const other = await dealFixture({ room: { wins: { wall } } });
    const page = await (await new Visitor(other.room).get('/wins')).text();
    expect(page).toContain('2 jobs');
    expect(page).toContain('298.00 USD');
    expect(page).toContain('Acme &lt;Co&gt;');
    expect(page).not.toMatch(/bakery|pi_secret|k3f9/);
    const data = await (await new Visitor(other.room).get('/wins', { accept: 'application/json' })).json();
    expect(data).toEqual({
      wins: [
        { title: 'A finished job', client: 'Anonymous', net, on: '2026-03-01' },
        { title: 'Landing page', client: 'Acme <Co>', net, on: '2026-02-01' },
      ],
      totals: [{ amountMinor: 29_800, currency: 'USD' }],
      generatedAt: expect.any(String),
    });
    await other.dispose();
  });
});

describe('health', () => {
  test('follows the ledger', async () => {
    expect(await (await visitor.get('/healthz')).json()).toEqual({ ok: true });
    const broken = await dealFixture({ room: { health: () => Promise.reject(new Error('locked')) } });
    const response = await new Visitor(broken.room).get('/healthz');
    expect([response.status, await response.json()]).toEqual([503, { ok: false }]);
    await broken.dispose();
  });
});
