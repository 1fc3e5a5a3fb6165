/** The hosted pages as a browser sees them, without any script: the card form, the 3D Secure challenge, and where they lead. */
import { html } from 'hono/html';
import { formatMoney } from '../../domain/money.ts';
import { type Answer, page, type SandboxRequest } from '../http-server.ts';
import { type Call, intentById, sessionById } from './call.ts';
import { cardOf, hasValidCheckDigit } from './cards.ts';
import { StripeFailure } from './failure.ts';
import type { Params } from './form.ts';
import { finishChallenge } from './payments.ts';
import type { Intent, Session, UsedCard } from './records.ts';
import { completeIfPaid, returnAddress, submitCard } from './sessions.ts';

type Html = ReturnType<typeof html>;

/** GET shows, POST acts and leads on with 303. */
export function handlePage(call: Call, request: SandboxRequest): Answer {
  if (request.forced !== null) return request.forced;
  const [, area, kind, id] = request.path.split('/');
  try {
    if (area === 'c' && kind === 'pay' && id !== undefined) {
      const session = sessionById(call, id);
      if (request.method === 'GET') return showSession(call, session, null, {});
      if (request.method === 'POST') return submit(call, session);
    }
    if (area === '3ds' && kind !== undefined) {
      const intent = intentById(call, kind);
      if (request.method === 'GET') return showChallenge(call, intent);
      if (request.method === 'POST') return answerChallenge(call, intent);
    }
  } catch (error) {
    if (!(error instanceof StripeFailure)) throw error;
  }
  return show(404, 'Something went wrong', html`<p>The page you were looking for could not be found.</p>`);
}

function submit(call: Call, session: Session): Answer {
  if (session.status === 'complete') return goTo(returnAddress(session));
  if (session.status !== 'open') return showSession(call, session, null, {});
  const { params } = call;
  const problem = formProblem(params, call.now);
  if (problem !== null) return showSession(call, session, problem, params);
  const intent = submitCard(call, session, readCard(params));
  if (intent.status === 'requires_action') return goTo(`${call.origin}/3ds/${intent.id}`);
  if (intent.lastError !== null) return showSession(call, session, intent.lastError.message, params);
  return goTo(returnAddress(session));
}

function answerChallenge(call: Call, intent: Intent): Answer {
  finishChallenge(call, intent, field(call.params, 'answer') === 'complete');
  const session = call.state.stripe.sessions.find(({ id }) => id === intent.sessionId);
  if (session === undefined) return goTo(withStatus(intent));
  completeIfPaid(call, session, intent);
  return goTo(session.status === 'complete' ? returnAddress(session) : `${call.origin}/c/pay/${session.id}`);
}

/** How Stripe returns a client to `return_url`. */
function withStatus(intent: Intent): string {
  if (intent.returnUrl === null) return '/';
  const url = new URL(intent.returnUrl);
  url.searchParams.set('payment_intent', intent.id);
  url.searchParams.set('redirect_status', intent.lastError === null ? 'succeeded' : 'failed');
  return url.href;
}

function showSession(call: Call, session: Session, problem: string | null, typed: Params): Answer {
  if (session.status === 'expired') {
    const back = session.cancelUrl === null ? '' : html`<p><a href="${session.cancelUrl}">Go back</a></p>`;
    return show(410, 'This payment page has expired', html`<p>Nothing was authorised. Ask for a new link.</p>${back}`);
  }
  if (session.status === 'complete') {
    return show(
      200,
      'You are all done',
      html`<p>Your payment is authorised. <a href="${returnAddress(session)}">Go back</a></p>`,
    );
  }
  const intent = session.intentId === null ? null : intentById(call, session.intentId);
  const alert = problem ?? intent?.lastError?.message ?? null;
  const amount = formatMoney({ amountMinor: session.amount, currency: session.currency.toUpperCase() });
  const isHold = session.captureMethod === 'manual';
  return show(
    problem === null ? 200 : 402,
    `${isHold ? 'Authorise' : 'Pay'} ${amount}`,
    html`
      <ul>${session.items.map((item) => html`<li><strong>${item.name}</strong>${item.quantity === 1 ? '' : ` × ${item.quantity}`}${item.description === null ? '' : html`<br>${item.description}`}</li>`)}</ul>
      <p class="amount">${amount}</p>
      ${isHold ? html`<p>Your card is authorised for this amount now and charged only when you have approved the delivery.</p>` : ''}
      ${alert === null ? '' : html`<p role="alert">${alert}</p>`}
      <form method="post" action="/c/pay/${session.id}">
        <label>E-mail <input name="email" type="email" required autocomplete="email" value="${field(typed, 'email') || (session.customerEmail ?? '')}"></label>
        <label>Card number <input name="number" inputmode="numeric" required autocomplete="cc-number" placeholder="4242 4242 4242 4242" value="${field(typed, 'number')}"></label>
        <label>Expiry (MM/YY) <input name="expiry" required autocomplete="cc-exp" placeholder="12/34" value="${field(typed, 'expiry')}"></label>
        <label>CVC <input name="cvc" inputmode="numeric" required autocomplete="cc-csc" placeholder="123" value="${field(typed, 'cvc')}"></label>
        <label>Name on card <input name="name" required autocomplete="cc-name" value="${field(typed, 'name')}"></label>
        <button type="submit">${isHold ? 'Authorise' : 'Pay'} ${amount}</button>
      </form>
      ${session.cancelUrl === null ? '' : html`<p><a href="${session.cancelUrl}">Cancel and go back</a></p>`}
      <details open><summary>Test cards</summary><ul>
        <li>4242 4242 4242 4242: approved</li>
        <li>4000 0025 0000 3155: asks for 3D Secure</li>
        <li>4000 0000 0000 0002: declined</li>
        <li>4000 0000 0000 9995: insufficient funds</li>
      </ul></details>`,
  );
}

function showChallenge(call: Call, intent: Intent): Answer {
  if (intent.status !== 'requires_action') {
    return show(410, '3D Secure', html`<p>This challenge is over.</p>`);
  }
  const amount = formatMoney({ amountMinor: intent.amount, currency: intent.currency.toUpperCase() });
  return show(
    200,
    '3D Secure: is this you?',
    html`<p>Your bank asks you to confirm ${amount}.</p>
      <form method="post" action="${call.origin}/3ds/${intent.id}">
        <button type="submit" name="answer" value="complete">Complete authentication</button>
        <button type="submit" name="answer" value="fail">Fail authentication</button>
      </form>`,
  );
}

/** What a browser form of Stripe checks before the issuer is asked; null where all is well. */
function formProblem(params: Params, now: number): string | null {
  if (!/^[^\s@]{1,100}@[^\s@]{1,200}$/.test(field(params, 'email'))) return 'Your email is incomplete.';
  if (!hasValidCheckDigit(field(params, 'number'))) return 'Your card number is invalid.';
  const expiry = expiryOf(params);
  if (expiry === null) return "Your card's expiration date is incomplete.";
  const today = new Date(now * 1000);
  if (expiry.year * 12 + expiry.month < today.getUTCFullYear() * 12 + today.getUTCMonth() + 1) {
    return "Your card's expiration date is in the past.";
  }
  if (!/^\d{3,4}$/.test(field(params, 'cvc'))) return "Your card's security code is incomplete.";
  if (field(params, 'name') === '') return 'The name on the card is missing.';
  return null;
}

function readCard(params: Params): UsedCard {
  const expiry = expiryOf(params) ?? { month: 12, year: 2034 };
  return cardOf(field(params, 'number'), expiry.month, expiry.year, {
    name: field(params, 'name'),
    email: field(params, 'email'),
  });
}

function expiryOf(params: Params): { month: number; year: number } | null {
  const match = /^(\d{1,2}) ?\/ ?(\d{2}|\d{4})$/.exec(field(params, 'expiry'));
  const month = Number(match?.[1]);
  if (match?.[2] === undefined || month < 1 || month > 12) return null;
  return { month, year: match[2].length === 2 ? 2000 + Number(match[2]) : Number(match[2]) };
}

function field(params: Params, name: string): string {
  const value = params[name];
  return typeof value === 'string' ? value.trim() : '';
}

function goTo(url: string): Answer {
  return page(303, '', { location: url });
}

function show(status: number, title: string, body: Html): Answer {
  const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:32rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
label{display:block;margin:.75rem 0}input{display:block;width:100%;box-sizing:border-box;font:inherit;padding:.5rem;border:1px solid #767676;border-radius:4px}
button{font:inherit;padding:.6rem 1rem;margin:.5rem .5rem .5rem 0;border:0;border-radius:4px;background:#1a4fb4;color:#fff}
[role=alert]{background:#fde8e8;color:#8a1010;padding:.5rem .75rem;border-radius:4px}.amount{font-size:1.5rem}.note{background:#fff4d6;padding:.25rem .75rem}`;
  const document = html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${title}</title><style>${style}</style></head>
<body><p class="note">Sandbox: a stand-in of Stripe's payment page. No money moves.</p><h1>${title}</h1>${body}</body></html>`;
  return page(status, String(document));
}
