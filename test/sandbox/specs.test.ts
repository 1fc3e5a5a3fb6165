import { readFileSync } from 'node:fs';
import { Octokit } from '@octokit/rest';
import { Resend } from 'resend';
import { afterEach, describe, expect, it } from 'vitest';
import { shared, sharedPath } from '../shared.ts';
import { type SpecProvider, specChecker } from '../specs.ts';
import { type Fixture, openFixture } from './fixture.ts';
import { authorised, sessionParams, stripeOf, submitCard } from './stripe-client.ts';

interface Samples {
  readonly resources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

let fixture: Fixture | null = null;
afterEach(async () => {
  await fixture?.close();
  fixture = null;
});

async function checked(provider: SpecProvider): Promise<{ fixture: Fixture; checker: ReturnType<typeof specChecker> }> {
  const checker = specChecker(provider);
  fixture = await openFixture({ onExchange: checker.onExchange });
  return { fixture, checker };
}

describe.skipIf(shared.skip)('the official descriptions', () => {
  it('agree with what the Stripe SDK sends and the stand-in answers', async () => {
    const { fixture, checker } = await checked('stripe');
    const stripe = stripeOf(fixture.sandbox);
    const expires_at = Math.floor(fixture.clock.now().getTime() / 1000) + 3600;
    const opened = await stripe.checkout.sessions.create(sessionParams({ expires_at, client_reference_id: 'job1_1' }), {
      idempotencyKey: 'k',
    });
    await submitCard(opened.url ?? '', '4000000000000002');
    await stripe.checkout.sessions.retrieve(opened.id, { expand: ['payment_intent', 'line_items'] });
    await stripe.checkout.sessions.expire(opened.id, {}, { idempotencyKey: 'k2' });
    await stripe.checkout.sessions.list({ limit: 3 });

    const captured = await authorised(stripe);
    await stripe.paymentIntents.retrieve(captured, { expand: ['latest_charge'] });
    await stripe.paymentIntents.capture(captured, {
      amount_to_capture: 40_000,
      metadata: { loop_op: 'op2' },
      expand: ['latest_charge.balance_transaction'],
    });
    await stripe.refunds.create({ payment_intent: captured, amount: 500, metadata: { loop_op: 'op3' } });
    await stripe.refunds.list({ payment_intent: captured });
    const released = await authorised(stripe);
    await stripe.paymentIntents.cancel(released, { expand: ['latest_charge'] });
    const disputed = await authorised(stripe);
    await stripe.paymentIntents.capture(disputed);
    fixture.sandbox.control.dispute(disputed);
    await stripe.disputes.list({ payment_intent: disputed, limit: 20 });
    await stripe.charges.list({ payment_intent: disputed });
    const challenged = await stripe.checkout.sessions.create(sessionParams());
    await submitCard(challenged.url ?? '', '4000002500003155');
    await stripe.paymentIntents.list({ limit: 5, created: { gte: 1 } });
    await stripe.events.list({ limit: 100, type: 'charge.captured' });
    await stripe.balance.retrieve();
    await stripe.accounts.retrieveCurrent();
    await stripe.paymentIntents.capture(captured).catch(() => null);
    await stripe.paymentIntents.retrieve('pi_nothing').catch(() => null);
    expect(checker.problems).toEqual([]);
    expect(checker.checked).toBe(25);
  });

  it('and the official sample objects know the fields that the stand-in shows', async () => {
    const { fixture } = await checked('stripe');
    const stripe = stripeOf(fixture.sandbox);
    const samples = (JSON.parse(readFileSync(sharedPath('specs', 'stripe', 'fixtures3.head-2026-08-21.json'), 'utf8')) as Samples)
      .resources;
    const id = await authorised(stripe);
    const intent = await stripe.paymentIntents.capture(id, { expand: ['latest_charge'] });
    const refund = await stripe.refunds.create({ payment_intent: id, amount: 100 });
    const other = await authorised(stripe);
    await stripe.paymentIntents.capture(other);
    const dispute = await stripe.disputes.retrieve(fixture.sandbox.control.dispute(other));
    const [session] = (await stripe.checkout.sessions.list()).data;
    const [event] = (await stripe.events.list()).data;
    const fields = (object: unknown): string[] => Object.keys(object as object);
    // Stripe leaves these out where they do not apply: `refunds` and `source` of a charge come only when asked for,
    // the others hang on features that the stand-in does not have (managed payments, integrations, customers' accounts of a refund).
    const absent = new Set([
      'refunds',
      'source',
      'managed_payments',
      'integration_identifier',
      'customer',
      'customer_account',
      'payment_method',
    ]);
    const pairs: readonly (readonly [string, unknown])[] = [
      ['payment_intent', intent],
      ['charge', intent.latest_charge],
      ['checkout.session', session],
      ['refund', refund],
      ['dispute', dispute],
      ['event', event],
      ['balance', await stripe.balance.retrieve()],
    ];
    for (const [name, object] of pairs) {
      const shown = new Set(fields(object));
      const missing = fields(samples[name]).filter((field) => !shown.has(field) && !absent.has(field));
      expect([name, missing]).toEqual([name, name === 'balance' ? ['connect_reserved'] : []]);
      const unknown = [...shown].filter((field) => field !== 'lastResponse' && !(field in (samples[name] ?? {})));
      expect([name, unknown]).toEqual([name, []]);
    }
  });

  it('agree with Resend', async () => {
    const { fixture, checker } = await checked('resend');
    const resend = new Resend(fixture.sandbox.secrets.RESEND_API_KEY, { baseUrl: fixture.sandbox.bases.resend });
    const { data } = await resend.emails.send(
      {
        from: 'Sam <sam@sandbox.example>',
        to: ['mara@crumb.example'],
        subject: 'Hello',
        text: 'Hello',
        replyTo: 'sam@sandbox.example',
        headers: { 'X-Loop-Send': 'op' },
        tags: [{ name: 'loop_send', value: 'op' }],
      },
      { idempotencyKey: 'k' },
    );
    await resend.emails.get(data?.id ?? '');
    await resend.emails.list({ limit: 100 });
    await resend.domains.list();
    expect(checker.problems).toEqual([]);
    expect(checker.checked).toBe(4);
  });

  it('agree with GitHub', async () => {
    const { fixture, checker } = await checked('github');
    const octokit = new Octokit({ baseUrl: fixture.sandbox.bases.github, auth: fixture.sandbox.secrets.GITHUB_TOKEN });
    const issue = { owner: 'reportkit', repo: 'reportkit', issue_number: 412 };
    await octokit.rest.search.issuesAndPullRequests({
      q: 'label:bounty state:open',
      per_page: 50,
      sort: 'created',
      order: 'desc',
    });
    await octokit.rest.issues.createComment({ ...issue, body: 'An offer' });
    await octokit.rest.issues.listComments({ ...issue, per_page: 100 });
    await octokit.rest.issues.get(issue);
    await octokit.rest.users.getAuthenticated();
    await octokit.rest.rateLimit.get();
    expect(checker.problems).toEqual([]);
    expect(checker.checked).toBe(6);
  });

  it('refuse a request that is wrong, and the checker says why', async () => {
    const { fixture, checker } = await checked('stripe');
    const post = (path: string, body: string): Promise<Response> =>
      fetch(`${fixture.sandbox.bases.stripe}${path}`, {
        method: 'POST',
        body,
        headers: {
          authorization: `Bearer ${fixture.sandbox.secrets.STRIPE_SECRET_KEY}`,
          'content-type': 'application/x-www-form-urlencoded',
        },
      });
    await post('/v1/checkout/sessions', 'mode=payment&success_url=http://x.example&colour=blue');
    await post('/v1/checkout/sessions', 'mode=gift&success_url=http://x.example');
    await post('/v1/payment_intents', 'amount=ten&currency=usd');
    await post('/v1/nothing', '');
    await stripeOf(fixture.sandbox)
      .paymentIntents.list({ limit: 1, colour: 'blue' } as { limit: number })
      .catch(() => null);
    const text = checker.problems.join('\n');
    for (const clue of ['colour', '/mode', '/amount must be integer', 'no such operation', 'query parameter colour'])
      expect(text).toContain(clue);
    expect(() => checker.assertClean()).toThrow('description refuses');
    expect(() => specChecker('resend').assertClean()).toThrow('no exchange');
  });
});
