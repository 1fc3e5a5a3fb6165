/** The pages behind a private link while the deal is not made: the offer with its form, the offer to read, and what follows a no. */
import { html } from 'hono/html';
import type { OpenedOffer } from '../../domain/client-view.ts';
import { NAME_MAX, NOTE_MAX } from '../../domain/deal.ts';
import { formatMoney } from '../../domain/money.ts';
import type { OfferTerms } from '../../domain/offer.ts';
import { amount, type Html, notice, page, when } from './layout.ts';
import { renderMarkdown } from './markdown.ts';

export interface AcceptFormState {
  /** Where the form goes: the page's own path. */
  readonly action: string;
  readonly formToken: string;
  /** What was typed before a refusal, to be kept. */
  readonly name: string;
  readonly ticks: readonly string[];
  readonly problem: 'name' | 'ticks' | 'changed' | null;
}

export function offerPage(opened: OpenedOffer, form: AcceptFormState | null): Html {
  const { terms } = opened;
  return page({
    title: `Offer: ${terms.serviceTitle}`,
    owner: terms.provider.name,
    main: html`${form?.problem ? notice('bad', PROBLEMS[form.problem]) : ''}
<p class="eyebrow">Offer to you from ${terms.provider.name}</p>
<h1>${terms.serviceTitle}</h1>
${requestOf(terms)}
${summary(terms)}
${
  form
    ? html`<section class="card" aria-labelledby="next"><h2 id="next">What happens when you accept</h2>${nextSteps(terms)}
<p>Please read the statement of work below; you <a href="#accept">decide at the end of it</a>.</p></section>`
    : ''
}
<article class="card document" aria-label="Statement of work">${renderMarkdown(opened.sow)}</article>
<p class="hint">The statement of work above has the fingerprint (SHA-256) <code>${opened.sowHash}</code>. What you accept is exactly this text.</p>
${form ? html`${acceptForm(opened, form)}${declineForm(form)}` : notice('plain', closedText(opened))}`,
    ...(terms.provider.contact === null ? {} : { footnote: `Questions? ${terms.provider.name}: ${terms.provider.contact}` }),
  });
}

export function declinedPage(providerName: string | null): Html {
  return page({
    title: 'Thank you for answering',
    owner: providerName,
    main: html`<section class="card single"><h1>Thank you for answering</h1>
<p class="lead">You declined this offer. You will not be written to again.</p>
<p>Nothing was charged or reserved, and there is nothing else to do.</p></section>`,
  });
}

const PROBLEMS: Readonly<Record<NonNullable<AcceptFormState['problem']>, Html>> = {
  changed: html`The offer changed after this page was shown to you. Nothing was accepted. Please read the current version below before you decide.`,
  name: html`Nothing was accepted yet: <a href="#name">please type your full name</a>.`,
  ticks: html`Nothing was accepted yet: <a href="#accept">please tick all of the confirmations</a>.`,
};

function requestOf({ request }: OfferTerms): Html {
  const title = html`<blockquote><p>${request.title}</p></blockquote>`;
  if (request.url === null || !/^https?:\/\//i.test(request.url))
    return html`<p class="soft">In answer to your request:</p>${title}`;
  return html`<p class="soft">In answer to <a href="${request.url}" rel="noopener noreferrer nofollow">your request</a>:</p>${title}`;
}

function summary(terms: OfferTerms): Html {
  const count = terms.milestones.length;
  return html`<section class="card" aria-label="In short"><dl class="facts pairs">
<div><dt>Price</dt><dd class="big">${amount(terms.price)}</dd></div>
<div><dt>Paid in</dt><dd>${count === 1 ? 'one step, after you approve' : `${count} steps, each after you approve`}</dd></div>
<div><dt>Changes included</dt><dd>${rounds(terms.revisionRounds)}</dd></div>
<div><dt>Open until</dt><dd>${when(terms.validUntil)}</dd></div>
</dl>
${
  terms.marketPrice === null
    ? ''
    : html`<p class="hint">Usual market price: ${amount(terms.marketPrice.amount)} (${terms.marketPrice.source}).</p>`
}</section>`;
}

function rounds(count: number): string {
  if (count === 0) return 'none';
  return count === 1 ? 'one round per milestone' : `${count} rounds per milestone`;
}

function nextSteps(terms: OfferTerms): Html {
  const first = terms.milestones[0];
  const held = formatMoney(first?.amount ?? terms.price);
  return html`<ol class="steps">
<li>You are taken to a secure payment page run by Stripe. ${terms.provider.name} never sees your card.</li>
<li>${held} is <strong>reserved, not charged</strong>, on your card for milestone 1${first ? html` (${first.title})` : ''}.</li>
<li>The work is delivered to a private room, where you look at it and approve it or ask for changes.</li>
<li>Only what you approve is charged. A reservation that is not charged lapses by itself.</li>
</ol>`;
}

function acceptForm({ disclosures, sowHash }: OpenedOffer, form: AcceptFormState): Html {
  const ticks = disclosures.map(
    ({ id, text }) =>
      html`<label class="tick"><input type="checkbox" name="tick" value="${id}" required${
        form.ticks.includes(id) ? html` checked` : ''
      }><span>${text}</span></label>`,
  );
  return html`<section class="card" aria-labelledby="accept"><h2 id="accept">Accept this offer</h2>
<form method="post" action="${form.action}" autocomplete="on">
<input type="hidden" name="form_token" value="${form.formToken}">
<input type="hidden" name="sow" value="${sowHash}">
<fieldset${form.problem === 'ticks' ? html` aria-describedby="ticks-problem"` : ''}><legend>Please confirm</legend>
${ticks}
${form.problem === 'ticks' ? html`<p class="problem" id="ticks-problem">Please tick all of these to accept.</p>` : ''}</fieldset>
<div class="field"><label class="label" for="name">Your full name</label>
<input type="text" id="name" name="name" value="${form.name}" required minlength="2" maxlength="${NAME_MAX}" autocomplete="name"${
    form.problem === 'name'
      ? html` aria-invalid="true" aria-describedby="name-problem name-hint" autofocus`
      : html` aria-describedby="name-hint"`
  }>
${form.problem === 'name' ? html`<p class="problem" id="name-problem">Please type your full name.</p>` : ''}
<p class="hint" id="name-hint">Typing your name here stands for your signature. It is recorded with the time, your address on the internet and your browser.</p></div>
<button type="submit" name="decision" value="accept" class="wide">Accept and go to the payment page</button>
</form></section>`;
}

function declineForm(form: AcceptFormState): Html {
  return html`<details class="card"><summary>Not for you? Say no here</summary>
<form method="post" action="${form.action}">
<input type="hidden" name="form_token" value="${form.formToken}">
<p>You will not be written to again. Nothing is charged.</p>
<div class="field"><label class="label" for="note">A word why (optional)</label>
<textarea id="note" name="note" maxlength="${NOTE_MAX}"></textarea></div>
<button type="submit" name="decision" value="decline" class="quiet">Decline this offer</button>
</form></details>`;
}

function closedText({ purpose, state, terms }: OpenedOffer): Html {
  const contact = terms.provider.contact === null ? '' : ` (${terms.provider.contact})`;
  if (state === 'declined') return html`You declined this offer. Nothing was charged.`;
  if (state === 'withdrawn') return html`${terms.provider.name} has withdrawn this offer. It can no longer be accepted.`;
  if (state === 'lapsed') {
    return html`This offer was open until ${when(terms.validUntil)} and can no longer be accepted. If you are still interested, ask ${
      terms.provider.name
    }${contact} for a new one.`;
  }
  if (purpose === 'public') {
    return html`This is a public view of the offer. If it was made to you and you want to accept it, ask ${
      terms.provider.name
    }${contact} for your private link.`;
  }
  return html`This offer is closed.`;
}
