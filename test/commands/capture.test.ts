/** `loop capture` and `loop wins` as an operator types them: through `main`, on a real ledger file, against the stand-in of Stripe. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPayments, type Payments } from '../../src/engines/payments/engine.ts';
import { createStripe } from '../../src/engines/payments/stripe.ts';
import { main } from '../../src/main.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { createNet } from '../../src/system/net.ts';
import { acceptedJob, approve, PAGE } from '../engines/payments/scene.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../ledger.ts';
import { GOOD_CARD, submitCard } from '../sandbox/stripe-client.ts';

let s: TemporaryLedger & { sandbox: Sandbox; payments: Payments; jobId: string };

beforeEach(async () => {
  const temporary = await temporaryLedger();
  const { ledger, clock, ids, folder } = temporary;
  const sandbox = await startSandbox({ clock, stateDir: join(folder, 'sandbox') });
  const key = sandbox.secrets.STRIPE_SECRET_KEY;
  const provider = createStripe({ key, webhookSecret: null, baseUrl: sandbox.bases.stripe, net: createNet() });
  const payments = createPayments({ ledger, provider, clock, ids });
  s = { ...temporary, sandbox, payments, jobId: await acceptedJob(ledger, 'first', [14_900, 5_000], 'USD') };
});
afterEach(async () => {
  await s.sandbox.close();
  await assertRebuildEqual(s.ledger);
  await s.dispose();
});

async function approved(number: number): Promise<void> {
  const page = await s.payments.authorise(s.jobId, number, PAGE);
  if (page.state !== 'open') throw new Error('no page');
  await submitCard(page.session.url, GOOD_CARD);
  await s.payments.observe(s.jobId, number);
  await approve(s.ledger, s.jobId, number);
}

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}) {
  const env = { STRIPE_SECRET_KEY: s.sandbox.secrets.STRIPE_SECRET_KEY, STRIPE_API_BASE: s.sandbox.bases.stripe };
  const fake = fakeWorld({
    argv: ['--ledger', s.path, ...argv],
    cwd: s.folder,
    now: s.clock.now().toISOString(),
    env,
    ...options,
  });
  const code = await main(fake.world);
  return { code, out: fake.out(), err: fake.err(), writes: fake.requests.filter((one) => one.startsWith('POST')) };
}

const received = async (): Promise<number> => {
  const answer = await fetch(`${s.sandbox.bases.stripe}/v1/charges?limit=10`, {
    headers: { authorization: `Bearer ${s.sandbox.secrets.STRIPE_SECRET_KEY}` },
  });
  const { data } = (await answer.json()) as { data: { amount_captured: number }[] };
  return data.reduce((sum, one) => sum + one.amount_captured, 0);
};

describe('capture', () => {
  test('on a terminal the operator sees what it is about and types the amount', async () => {
    await approved(1);
    const { code, out, err } = await loop(['capture', s.jobId.slice(0, 4)], { isTerminal: true, answers: ['149.00'] });
    expect([code, out]).toEqual([0, `Captured 149.00 USD: milestone 1 of ${s.jobId}.\n`]);
    expect(err).toContain('[Hiring] Logo for a bakery first');
    expect(err).toContain('milestone 1, 149.00 USD');
    expect(err).toContain('approved by the client 2026-03-02 09:00 UTC');
    expect(err).toContain('the hold on the card ends 2026-03-09 09:00 UTC');
    expect(await received()).toBe(14_900);
  });

  test.each(['14.90', '1', '149,00', 'y', '', '149.00 EUR', '14900'])('the typed amount %j captures nothing', async (answer) => {
    await approved(1);
    const { code, out, writes } = await loop(['capture', s.jobId], { isTerminal: true, answers: [answer] });
    expect([code === 2 || code === 3, out, writes]).toEqual([true, '', []]);
    expect(await received()).toBe(0);
  });

  test('Ctrl-C at the question captures nothing', async () => {
    await approved(1);
    expect(await loop(['capture', s.jobId], { isTerminal: true })).toMatchObject({ code: 130, writes: [] });
  });

  test('without a terminal it says what to type, and that captures', async () => {
    await approved(1);
    const refused = await loop(['capture', s.jobId], { stdin: 'y\n149.00\n' });
    expect(refused).toMatchObject({ code: 3, out: '', writes: [] });
    const typed = /Type: loop (.*)/.exec(refused.err)?.[1] ?? '';
    expect(typed).toMatch(new RegExp(`^--ledger \\S+ capture ${s.jobId} --milestone 1 --amount 149\\.00$`));
    const done = await loop([...typed.split(' '), '--json']);
    expect(JSON.parse(done.out)).toEqual({
      id: s.jobId,
      milestone: 1,
      captured: { amountMinor: 14_900, currency: 'USD' },
      paymentId: expect.stringMatching(/^pi_/),
      state: 'captured',
    });
    expect(await received()).toBe(14_900);
    const again = await loop(typed.split(' '));
    expect([again.code, again.writes]).toEqual([0, []]);
    expect(again.out).toMatch(/^Nothing to do: milestone 1 of \w+ was captured 2026-03-02 09:00 UTC, 149\.00 USD\.\n$/);
  });

  test.each(['149.01', '148.99', '0', '1490'])('--amount %s is not what was approved', async (amount) => {
    await approved(1);
    expect(await loop(['capture', s.jobId, '--amount', amount])).toMatchObject({ code: 3, out: '', writes: [] });
  });

  test('what the client did not approve is not captured', async () => {
    expect(await loop(['capture', s.jobId, '--amount', '149.00'])).toMatchObject({ code: 3, writes: [] });
    expect(await loop(['capture', s.jobId, '--milestone', '2', '--amount', '50.00'])).toMatchObject({ code: 3, writes: [] });
    expect((await loop(['capture', s.jobId, '--milestone', '9', '--amount', '50.00'])).code).toBe(2);
    expect((await loop(['capture', 'zzzz', '--amount', '50.00'])).code).toBe(2);
    expect((await loop(['capture', s.jobId, '--milestone', '1.5'])).code).toBe(2);
  });

  test('two approved milestones have to be told apart', async () => {
    await approved(1);
    await approved(2);
    const { code, err } = await loop(['capture', s.jobId, '--amount', '50.00']);
    expect(code).toBe(2);
    expect(err).toContain('milestone 1, 149.00 USD, approved; milestone 2, 50.00 USD, approved');
    expect((await loop(['capture', s.jobId, '--milestone', '2', '--amount', '50.00'])).code).toBe(0);
    expect(await received()).toBe(5_000);
  });

  test('a dry run says what it would take and takes nothing', async () => {
    await approved(1);
    const before = await s.ledger.read.history(`job:${s.jobId}`);
    const { code, out, writes } = await loop(['capture', s.jobId, '--amount', '149.00', '--dry-run']);
    expect([code, writes]).toEqual([0, []]);
    expect(out).toBe(`Would capture 149.00 USD: milestone 1 of ${s.jobId}. Nothing was captured.\n`);
    expect(JSON.parse((await loop(['capture', s.jobId, '--amount', '149.00', '--dry-run', '--json'])).out).state).toBe('preview');
    expect(await s.ledger.read.history(`job:${s.jobId}`)).toEqual(before);
    expect(await received()).toBe(0);
  });

  test('a live key does not touch a ledger of test payments', async () => {
    await approved(1);
    const env = { STRIPE_SECRET_KEY: 'sk_live_abc', STRIPE_API_BASE: s.sandbox.bases.stripe };
    const { code, err, writes } = await loop(['capture', s.jobId, '--amount', '149.00'], { env });
    expect([code, writes]).toEqual([4, []]);
    expect(err).toContain('is for test payments, the Stripe key is for live ones');
    expect(err).not.toContain('sk_live_abc');
  });

  test('without a key it says which', async () => {
    const { code, err } = await loop(['capture', s.jobId], { env: {} });
    expect(code).toBe(4);
    expect(err).toContain('STRIPE_SECRET_KEY');
  });
});

describe('wins', () => {
  const captured = async (): Promise<void> => {
    await approved(1);
    await s.payments.capture(s.jobId, 1, { amountMinor: 14_900, currency: 'USD' });
  };

  test('nothing yet', async () => {
    expect(await loop(['wins'])).toMatchObject({ code: 0, out: expect.stringContaining('No wins yet') });
    expect(JSON.parse((await loop(['wins', '--json'])).out)).toEqual({
      wins: [],
      totals: [],
      generatedAt: '2026-03-02T09:00:00.000Z',
    });
  });

  test('captured minus refunded, in the shape others rely on', async () => {
    await captured();
    const { milestone } = await s.payments.observe(s.jobId, 1);
    s.sandbox.control.refund(milestone.paymentId ?? '', 4_900);
    await s.payments.observe(s.jobId, 1);
    expect(JSON.parse((await loop(['wins', '--json'])).out)).toEqual({
      wins: [
        {
          id: s.jobId,
          title: '[Hiring] Logo for a bakery first',
          client: 'anonymous',
          captured: { amountMinor: 14_900, currency: 'USD' },
          refunded: { amountMinor: 4_900, currency: 'USD' },
          net: { amountMinor: 10_000, currency: 'USD' },
          capturedAt: '2026-03-02T09:00:00.000Z',
          reference: milestone.paymentId,
        },
      ],
      totals: [{ currency: 'USD', count: 1, netMinor: 10_000 }],
      generatedAt: '2026-03-02T09:00:00.000Z',
    });
    expect((await loop(['wins'])).out).toContain('100.00 USD in 1 win');
    expect((await loop(['wins', '--format', 'md'])).out).toBe(
      '| date | job | client | net |\n|---|---|---|---:|\n' +
        '| 2026-03-02 | \\[Hiring\\] Logo for a bakery first | anonymous | 100.00 USD |\n\n**100.00 USD** in 1 win  \n',
    );
    expect((await loop(['wins', '--format', 'csv'])).out).toBe(
      'id,title,client,captured,refunded,net,currency,captured_at,reference\r\n' +
        `${s.jobId},[Hiring] Logo for a bakery first,anonymous,149.00,49.00,100.00,USD,2026-03-02T09:00:00.000Z,${milestone.paymentId}\r\n`,
    );
  });

  test('--since', async () => {
    await captured();
    const count = async (since: string): Promise<number> =>
      JSON.parse((await loop(['wins', '--json', '--since', since])).out).wins.length;
    expect(await count('2026-03-02')).toBe(1);
    s.clock.advance(48 * 3_600_000);
    expect([await count('1d'), await count('3d'), await count('2026-03-03'), await count('2026-03-02T09:00:00Z')]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  test.each([
    ['--format', 'html'],
    ['--format', 'svg'],
    ['--since', 'the day before'],
    ['--since', '2026-02-30'],
    ['--since', '2999-01-01'],
    ['--funnel'],
  ])('refuses %s %s', async (...argv) => {
    const { code, err, out } = await loop(['wins', ...argv]);
    expect([code, out]).toEqual([2, '']);
    if (argv[0] === '--format') expect(err).toContain('Formats: table, md, csv.');
  });
});
