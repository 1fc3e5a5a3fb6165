/** The client room: where the deal stands, what was delivered, and what the client can decide now. */
import { html } from 'hono/html';
import type { RoomMilestone, RoomView } from '../../domain/client-view.ts';
import { type Artifact, NOTE_MAX } from '../../domain/deal.ts';
import type { TimelineEntry } from '../../domain/deal-timeline.ts';
import { formatMoney } from '../../domain/money.ts';
import { amount, type Html, notice, page, when } from './layout.ts';
import { renderMarkdown } from './markdown.ts';

/** Gives the token of the form that posts to a path. */
export type FormToken = (path: string) => string;

export type Banner = { readonly tone: 'good' | 'bad' | 'plain'; readonly text: string } | null;

export function roomPage(view: RoomView, formToken: FormToken, banner: Banner): Html {
  return framed(
    view,
    'overview',
    html`${banner ? notice(banner.tone, banner.text) : ''}
<p class="eyebrow">Private room${view.acceptedBy === null ? '' : html` of ${view.acceptedBy}`}</p>
<h1>${view.title}</h1>
<p class="lead">${headline(view)}</p>
${totals(view)}
<h2>Milestones</h2>
${milestoneList(view, formToken)}
<details class="card"><summary>Statement of work you accepted on ${when(view.acceptedAt, true)}</summary>
<div class="document">${renderMarkdown(view.sow)}</div>
<p class="hint">Fingerprint (SHA-256): <code>${view.sowHash}</code></p></details>`,
  );
}

export function milestonesPage(view: RoomView, formToken: FormToken): Html {
  return framed(view, 'milestones', html`<h1>Milestones</h1>${milestoneList(view, formToken)}`);
}

export function timelinePage(view: RoomView, entries: readonly TimelineEntry[]): Html {
  const who = { you: 'You', provider: view.provider.name, payments: 'Payments' };
  const rows = [...entries]
    .reverse()
    .map(
      (entry) =>
        html`<li><span class="soft">${when(entry.at, true)}</span><span>${
          entry.milestone === null ? '' : `Milestone ${entry.milestone}: `
        }${entry.what} <span class="soft">(${who[entry.by]})</span></span></li>`,
    );
  return framed(
    view,
    'timeline',
    html`<h1>What has happened</h1><p class="soft">The latest first.</p><section class="card"><ul class="history">${rows}</ul></section>`,
  );
}

/** A stop before a payment page on a host the room's policy does not send forms to: the client follows a plain link instead. */
export function continuePage(view: RoomView, url: string): Html {
  return page({
    title: 'Continue to the payment page',
    owner: view.provider.name,
    main: html`<section class="card single"><h1>Continue to the payment page</h1>
<p class="lead">The payment page is at <strong>${new URL(url).host}</strong>. Your card is reserved there, not charged.</p>
<p><a class="button" href="${url}" rel="noopener noreferrer">Go to the payment page</a></p>
<p><a href="/client-room/${view.jobId}">Back to your room</a></p></section>`,
  });
}

function framed(view: RoomView, current: 'overview' | 'milestones' | 'timeline', main: Html): Html {
  const base = `/client-room/${view.jobId}`;
  const tab = (name: typeof current, path: string, text: string): Html =>
    name === current
      ? html`<li><a href="${path}" aria-current="page">${text}</a></li>`
      : html`<li><a href="${path}">${text}</a></li>`;
  const { name, contact } = view.provider;
  return page({
    title: `${view.title}: your room`,
    owner: name,
    main: html`<nav aria-label="Room"><ul class="tabs">${tab('overview', base, 'Overview')}${tab(
      'milestones',
      `${base}/milestones`,
      'Milestones',
    )}${tab('timeline', `${base}/timeline`, 'Timeline')}</ul></nav>${main}`,
    ...(contact === null ? {} : { footnote: `Questions? ${name}: ${contact}` }),
  });
}

function headline(view: RoomView): string {
  const { milestones } = view;
  if (milestones.some((m) => m.isFrozen)) return 'A payment is being checked. There is nothing you need to do now.';
  const review = milestones.find((m) => m.can.approve);
  if (review) return `Milestone ${review.number} is delivered and waits for your word.`;
  const working = milestones.find(
    (m) => m.state === 'authorised' || m.state === 'in_progress' || m.state === 'revision_requested',
  );
  if (working) return `${view.provider.name} is working on milestone ${working.number}. You will be told when it is delivered.`;
  const next = milestones.find((m) => m.can.authorise);
  if (next) return `The next step is yours: authorise the payment of milestone ${next.number}, and work on it begins.`;
  if (milestones.some((m) => m.state === 'approved')) return 'You approved the work. The payment is being completed.';
  return 'Everything is done. Thank you.';
}

function totals(view: RoomView): Html {
  return html`<section class="card" aria-label="Money"><dl class="facts">
<div><dt>Price</dt><dd>${amount(view.price)}</dd></div>
<div><dt>Reserved now</dt><dd>${amount(view.reserved)}</dd></div>
<div><dt>Charged</dt><dd>${amount(view.charged)}</dd></div>
${view.refunded.amountMinor > 0 ? html`<div><dt>Refunded</dt><dd>${amount(view.refunded)}</dd></div>` : ''}</dl></section>`;
}

function milestoneList(view: RoomView, formToken: FormToken): Html {
  const items = view.milestones.map((m) => html`<li>${milestoneCard(view, m, formToken)}</li>`);
  return html`<ol class="plan">${items}</ol>`;
}

function milestoneCard(view: RoomView, m: RoomMilestone, formToken: FormToken): Html {
  const id = `milestone-${m.number}`;
  return html`<section class="card" id="${id}" aria-labelledby="${id}-title">
<div class="heading"><h3 id="${id}-title">${m.number}. ${m.title}</h3><span>${amount(m.amount)}</span></div>
<p>${badge(m)}</p>
${m.deliverables.length === 0 ? '' : html`<ul>${m.deliverables.map((text) => html`<li>${text}</li>`)}</ul>`}
${dates(m)}
${m.delivery === null ? '' : deliveryOf(view, m)}
${m.state === 'revision_requested' && m.revisionNote !== null ? html`<h4>What you asked to change</h4><p class="prose">${m.revisionNote}</p>` : ''}
${isWorking(m) && m.state !== 'revision_requested' ? html`<p class="hint">Until it is delivered you may cancel this milestone: write to ${contactOf(view)}. The reservation is then released and nothing is charged.</p>` : ''}
${m.can.approve ? verdictForms(view, m, formToken) : ''}
${m.can.authorise ? authoriseForm(view, m, formToken) : ''}
</section>`;
}

const BADGES: Readonly<Record<RoomMilestone['state'], readonly [tone: '' | 'good' | 'bad' | 'wait', text: string]>> = {
  pending: ['', 'Not started'],
  authorising: ['wait', 'Payment page open'],
  authorised: ['good', 'Payment reserved, work begins'],
  in_progress: ['good', 'In progress'],
  delivered: ['wait', 'Delivered, waits for your approval'],
  revision_requested: ['wait', 'Changes requested'],
  approved: ['good', 'Approved by you'],
  captured: ['good', 'Approved and charged'],
  expired: ['bad', 'Reservation lapsed'],
  cancelled: ['', 'Cancelled'],
  refunded: ['', 'Refunded'],
  disputed: ['bad', 'Disputed'],
  won: ['', 'Dispute closed'],
  lost: ['', 'Dispute closed, money returned to you'],
};

function badge(m: RoomMilestone): Html {
  if (m.isFrozen) return html`<span class="badge wait">Payment is being checked</span>`;
  const [tone, text] = BADGES[m.state];
  return html`<span class="badge ${tone}">${text}</span>`;
}

function isWorking({ state, isFrozen }: RoomMilestone): boolean {
  return !isFrozen && (state === 'authorised' || state === 'in_progress' || state === 'revision_requested');
}

function contactOf({ provider: { name, contact } }: RoomView): string {
  return contact === null ? name : `${name} (${contact})`;
}

function dates(m: RoomMilestone): Html {
  const lines: Html[] = [];
  if (isWorking(m) && m.dueAt !== null) lines.push(html`Promised by ${when(m.dueAt)}.`);
  if (m.deliveredAt !== null && m.delivery !== null) lines.push(html`Delivered on ${when(m.deliveredAt, true)}.`);
  if (m.can.approve && m.reviewUntil !== null) lines.push(html`Please look at it by ${when(m.reviewUntil, true)}.`);
  if (m.reservedUntil !== null && m.state !== 'approved')
    lines.push(html`The reservation on your card lapses on ${when(m.reservedUntil, true)}.`);
  if (m.chargedAt !== null) lines.push(html`${formatMoney(m.charged)} charged on ${when(m.chargedAt, true)}.`);
  if (m.refunded.amountMinor > 0) lines.push(html`${formatMoney(m.refunded)} refunded.`);
  if (m.state === 'expired') lines.push(html`Nothing was charged. You can authorise the payment again.`);
  return lines.length === 0 ? html`` : html`<p class="soft">${lines.map((line) => html`${line} `)}</p>`;
}

function deliveryOf(view: RoomView, m: RoomMilestone): Html {
  const { note, artifacts } = m.delivery ?? { note: null, artifacts: [] };
  return html`<h4>Delivered to you</h4>
${note === null ? '' : html`<p class="prose">${note}</p>`}
<ul class="files">${artifacts.map((artifact) => html`<li>${artifactLink(view.jobId, artifact)}</li>`)}</ul>`;
}

function artifactLink(jobId: string, artifact: Artifact): Html {
  if (artifact.kind === 'url')
    return html`<a href="${artifact.url}" rel="noopener noreferrer nofollow">${artifact.url}</a> <span class="soft">(another site)</span>`;
  return html`<a href="/client-room/${jobId}/files/${artifact.sha256}" download="${artifact.name}">${artifact.name}</a> <span class="soft">(${sizeText(
    artifact.size,
  )})</span>`;
}

function verdictForms(view: RoomView, m: RoomMilestone, formToken: FormToken): Html {
  const approve = `/client-room/${view.jobId}/milestones/${m.number}/approve`;
  const revise = `/client-room/${view.jobId}/milestones/${m.number}/revise`;
  const hash = m.delivery?.hash ?? '';
  const noteId = `note-${m.number}`;
  return html`<hr>
<form method="post" action="${approve}">
<input type="hidden" name="form_token" value="${formToken(approve)}"><input type="hidden" name="delivery" value="${hash}">
<p>If this is what was agreed, approve it. ${view.provider.name} may then charge the ${formatMoney(m.amount)} reserved on your card.</p>
<button type="submit" class="wide">Approve milestone ${m.number} (${formatMoney(m.amount)})</button>
</form>
${
  m.can.revise
    ? html`<details><summary>Ask for changes (${m.revisionsLeft === 1 ? 'one round' : `${m.revisionsLeft} rounds`} left)</summary>
<form method="post" action="${revise}">
<input type="hidden" name="form_token" value="${formToken(revise)}"><input type="hidden" name="delivery" value="${hash}">
<div class="field"><label class="label" for="${noteId}">What should be different?</label>
<textarea id="${noteId}" name="note" required maxlength="${NOTE_MAX}"></textarea></div>
<button type="submit" class="quiet">Ask for these changes</button>
</form></details>`
    : html`<p class="hint">The agreed rounds of changes are used up. If something is still wrong, write to ${contactOf(view)} before you approve.</p>`
}`;
}

function authoriseForm(view: RoomView, m: RoomMilestone, formToken: FormToken): Html {
  const action = `/client-room/${view.jobId}/milestones/${m.number}/authorise`;
  return html`<hr>
<form method="post" action="${action}">
<input type="hidden" name="form_token" value="${formToken(action)}">
<p>On a page run by Stripe, ${formatMoney(m.amount)} will be reserved on your card. It is charged only after you approve the delivery.</p>
<button type="submit" class="wide">Authorise ${formatMoney(m.amount)} for milestone ${m.number}</button>
</form>`;
}

function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  const units = ['KiB', 'MiB', 'GiB'];
  let size = bytes / 1024;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit++;
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`;
}
