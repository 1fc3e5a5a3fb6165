/** The conversation at the terminal about one job: show, ask, send. Silence, Ctrl-C and Enter all mean no. */
import type { ChannelId } from '../domain/message.ts';
import type { Delivery } from '../engines/outreach/delivery.ts';
import type { Outreach } from '../engines/outreach/engine.ts';
import type { Plan, PlanItem } from '../engines/outreach/plan.ts';
import type { Style } from '../render.ts';
import type { Call } from './command.ts';
import { briefText } from './person-text.ts';
import { deliveryText, itemText, nextText } from './present-text.ts';

export interface Dialogue {
  readonly call: Pick<Call<unknown>, 'app' | 'ui'>;
  readonly outreach: Outreach;
  readonly style: Style;
  /** Only this way, as asked on the command line. */
  readonly channel: ChannelId | null;
  /** Open the editor before the first look. */
  readonly wantsEdit: boolean;
}

export interface Answer {
  readonly deliveries: readonly Delivery[];
  readonly saidNo: boolean;
  readonly stop: boolean;
}

type Choice = 'skip' | 'approve' | 'edit' | 'next' | 'stop';

export async function askAbout(dialogue: Dialogue, first: Plan): Promise<Answer> {
  const { outreach } = dialogue;
  const deliveries: Delivery[] = [];
  const person = briefText(await (await dialogue.call.app.people()).brief(first.jobId));
  if (person !== null) show(dialogue, person);
  let plan = await settleByHand(dialogue, first);
  let item = plan.next ?? usable(plan)[0] ?? null;
  let mustEdit = dialogue.wantsEdit;
  while (item) {
    if (mustEdit) item = await edited(dialogue, item);
    mustEdit = false;
    const choice = await choose(dialogue, plan, item);
    if (choice === 'stop' || choice === 'skip') return { deliveries, saidNo: deliveries.length === 0, stop: choice === 'stop' };
    if (choice === 'edit') mustEdit = true;
    else if (choice === 'next') item = following(plan, item);
    else {
      const approved = await outreach.approve(item, 'terminal');
      const delivery = await outreach.deliver(approved.jobId, approved.messageId);
      deliveries.push(delivery);
      if (delivery.outcome.state !== 'rejected') return { deliveries, saidNo: false, stop: false };
      show(dialogue, deliveryText(delivery));
      plan = await outreach.plan(plan.jobId, { channel: dialogue.channel });
      item = plan.next ?? usable(plan)[0] ?? null;
    }
  }
  show(dialogue, dialogue.call.ui.typed(nextText(plan)));
  return { deliveries, saidNo: true, stop: false };
}

async function choose(dialogue: Dialogue, plan: Plan, item: PlanItem): Promise<Choice> {
  show(dialogue, `\n${itemText(item, dialogue.style)}\n`);
  const canSend = item.impossible === null && item.verdict?.allowed === true;
  return dialogue.call.app.world.prompt.choose<Choice>(`Send this by ${item.channel}?`, [
    { value: 'skip', label: 'no, leave it' },
    ...(canSend ? [{ value: 'approve' as const, label: 'approve: send exactly this' }] : []),
    { value: 'edit', label: 'edit the text' },
    ...(following(plan, item) ? [{ value: 'next' as const, label: 'another channel' }] : []),
    { value: 'stop', label: 'stop here' },
  ]);
}

/** The next way that can be used now, round and round; null where this is the only one. */
function following(plan: Plan, item: PlanItem): PlanItem | null {
  const ways = usable(plan);
  const index = ways.findIndex((way) => way.channel === item.channel && sameRecipient(way, item));
  const next = ways[(index + 1) % ways.length];
  return next === undefined || (next.channel === item.channel && sameRecipient(next, item)) ? null : next;
}

/** A person at the terminal may take any way that the rules allow, doubtful ones included: they see the doubt. */
function usable(plan: Plan): readonly PlanItem[] {
  return plan.items.filter((item) => item.impossible === null && !item.wasRejected && item.verdict?.allowed === true);
}

function sameRecipient(a: PlanItem, b: PlanItem): boolean {
  return JSON.stringify(a.recipient) === JSON.stringify(b.recipient);
}

async function edited({ call, outreach }: Dialogue, item: PlanItem): Promise<PlanItem> {
  if (item.words === null) return item;
  const { prompt } = call.app.world;
  const { subject, text } = item.words;
  const newSubject = item.channel === 'email' ? await prompt.text('Subject', subject) : subject;
  return outreach.edit(item, { subject: newSubject, text: await prompt.edit(text, '.txt') });
}

/** Only a person can say what became of a message that no provider can be asked about. */
async function settleByHand(dialogue: Dialogue, plan: Plan): Promise<Plan> {
  const { unknown, jobId } = plan;
  if (unknown?.state !== 'unknown') return plan;
  const { prompt } = dialogue.call.app.world;
  show(
    dialogue,
    `A message by ${unknown.channel} of ${unknown.intendedAt ?? unknown.approvedAt} may or may not have arrived (${unknown.reason ?? 'no answer'}).`,
  );
  const word = await prompt.choose('What do you see there?', [
    { value: 'leave', label: 'I do not know: leave it open' },
    { value: 'sent', label: 'it arrived' },
    { value: 'absent', label: 'it is not there, and I have looked' },
  ]);
  if (word === 'leave') return plan;
  await dialogue.outreach.settle(jobId, unknown.id, word === 'sent' ? { state: 'sent', url: null } : { state: 'absent' });
  return dialogue.outreach.plan(jobId, { channel: dialogue.channel });
}

function show({ call }: Dialogue, text: string): void {
  call.app.world.terminal.err(`${call.ui.masked(text)}\n`);
}
