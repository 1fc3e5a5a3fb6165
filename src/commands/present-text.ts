/** What a person reads before a message leaves, and after. */
import type { Recipient } from '../domain/message.ts';
import { safe, safeLine } from '../domain/text.ts';
import type { Delivery } from '../engines/outreach/delivery.ts';
import type { Plan, PlanItem } from '../engines/outreach/plan.ts';
import type { Style } from '../render.ts';

/** The complete message as it will leave, and everything a person should weigh before saying yes. */
export function itemText(item: PlanItem, { bold, dim, yellow }: Style): string {
  const { message } = item;
  if (message === null) return `${bold(item.channel)}  ${dim(`not possible: ${safeLine(item.impossible ?? '', 300)}`)}`;
  const headers = message.preview.headers.map(([name, value]) => `  ${dim(`${name}:`)} ${safeLine(value, 1_000)}`);
  const body = safe(message.preview.body)
    .trimEnd()
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`));
  const facts = [
    ['Why', item.why],
    [
      'Found',
      item.origin === null
        ? 'the client of this deal'
        : `“${safeLine(item.origin.quote, 200)}”${item.origin.url === null ? '' : ` at ${safeLine(item.origin.url, 500)}`}`,
    ],
    ['Before', beforeText(item)],
    ['Left', item.caps.map(({ name, left, of }) => `${name} ${left} of ${of}`).join(', ')],
    ['Hash', item.hash ?? ''],
  ].filter(([, text]) => text !== '');
  const refused = refusalText(item);
  return [
    `${bold(item.channel)}  to ${safeLine(recipientText(message.recipient), 300)}`,
    ...headers,
    '',
    ...body,
    '',
    ...facts.map(([name, text]) => `  ${dim(`${name}:`.padEnd(8))} ${text}`),
    ...(item.caution === null ? [] : [`  ${yellow(`Look twice: ${item.caution}`)}`]),
    ...(refused === null ? [] : [`  ${yellow(refused)}`]),
  ].join('\n');
}

/** The whole fallback plan, and how to approve the way whose turn it is. */
export function planText(plan: Plan, style: Style, typed: (text: string) => string, person: string | null = null): string {
  const { bold, dim } = style;
  const parts = plan.items.map((item, index) => `${dim(`${index + 1}.`)} ${itemText(item, style)}`);
  const head = `${bold(plan.jobId)}  ${safeLine(plan.title, 200)}`;
  return [person === null ? head : `${head}\n${person.replace(/^/gm, '  ')}`, ...parts, typed(nextText(plan))].join('\n\n');
}

/** What to do next, in one line: the exact approval, or why there is nothing to approve. */
export function nextText({ jobId, next, items, unknown }: Plan): string {
  if (next?.channel === 'assisted') return `To post it yourself, run this in a terminal:\n  loop present ${jobId}`;
  if (next?.hash)
    return `To send the ${next.channel} message exactly as shown:\n  loop present ${jobId} --approve ${jobId}@${next.hash}`;
  if (unknown)
    return `Nothing can be sent now: a message by ${unknown.channel} may have arrived. Settle it with: loop present ${jobId}`;
  const doubtful = items.filter((item) => item.caution !== null && item.impossible === null && item.verdict?.allowed === true);
  if (doubtful.length > 0) {
    const lines = doubtful.map((item) => `  loop present ${jobId} --approve ${jobId}@${item.hash ?? ''}`);
    return `Nothing is chosen for you: ${doubtful[0]?.caution ?? ''}. To send one of them exactly as shown, in the order above:\n${lines.join('\n')}`;
  }
  const reasons = refusalsOf({ items });
  return `Nothing can be sent now.\n${reasons.map((reason) => `  ${reason}`).join('\n')}`;
}

/** Why each way cannot be used, each reason once. */
export function refusalsOf({ items }: Pick<Plan, 'items'>): readonly string[] {
  return [...new Set(items.map((item) => `${item.channel}: ${refusalText(item) ?? 'rejected before'}`))];
}

export function deliveryText({ jobId, channel, outcome }: Delivery): string {
  switch (outcome.state) {
    case 'sent':
      return `${jobId}  sent by ${channel}${outcome.url === null ? '' : `: ${safeLine(outcome.url, 500)}`}`;
    case 'rejected': {
      const wait = outcome.retryAfterSeconds === null ? '' : ` Try again in ${outcome.retryAfterSeconds} seconds.`;
      return `${jobId}  not sent: ${channel} refused it (${safeLine(outcome.reason, 300)}).${wait}`;
    }
    case 'unknown':
      return `${jobId}  it is not known whether the message by ${channel} arrived (${safeLine(outcome.reason, 300)}). It is not sent again; run loop present ${jobId} in ten minutes to settle it.`;
  }
}

export function recipientText(recipient: Recipient): string {
  switch (recipient.kind) {
    case 'email':
      return recipient.address;
    case 'github_issue':
      return `@${recipient.login} in ${recipient.owner}/${recipient.repo}#${recipient.number}`;
    case 'post':
      return `${recipient.handle ?? 'the author'} on ${recipient.platform}, at ${recipient.url}`;
  }
}

/** Why this way cannot be used now; null when it can. */
export function refusalText(item: PlanItem): string | null {
  if (item.impossible !== null) return `not possible: ${safeLine(item.impossible, 300)}`;
  if (item.wasRejected) return 'rejected before';
  if (item.verdict === null || item.verdict.allowed) return null;
  return `not allowed: ${safeLine(item.verdict.reason, 300)}${item.verdict.until === null ? '' : ` (until ${item.verdict.until})`}`;
}

function beforeText({ before }: PlanItem): string {
  if (before === null) return '';
  if (before.count === 0) return 'nothing was sent to this person in the last 30 days';
  return `${before.count} sent to this person in the last 30 days, the last on ${before.lastAt?.slice(0, 10) ?? '?'}`;
}
