/** Telling the client that work is delivered: by the channel that reached them, and only with a person's approval of the exact message. */
import type { HandedOver } from '../engines/deals/delivery.ts';
import type { Delivery } from '../engines/outreach/delivery.ts';
import type { Outreach } from '../engines/outreach/engine.ts';
import type { PlanItem } from '../engines/outreach/plan.ts';
import { isLoopError, LoopError } from '../errors.ts';
import type { ApprovalOption } from './approval-option.ts';
import type { Call } from './command.ts';
import { deliveryText, itemText, refusalText } from './present-text.ts';

/** What became of the message; `waiting` needs a person, `impossible` another way than a message of ours. */
export type Notice =
  | { readonly state: 'waiting'; readonly channel: string; readonly body: string; readonly approve: string }
  | { readonly state: 'impossible'; readonly why: string }
  | { readonly state: 'sent' | 'rejected' | 'unknown'; readonly channel: string; readonly messageId: string };

/** Shows the message, and asks where there is somebody to ask. Never throws for what only concerns the message: the delivery stands. */
export async function tellClient(call: Pick<Call<unknown>, 'app' | 'ui'>, done: HandedOver): Promise<Notice> {
  const { app, ui } = call;
  const outreach = await app.outreach();
  const item = await planned(outreach, done);
  if (typeof item === 'string') {
    ui.note(
      `The client is not told by loop: ${item}.\n${ui.typed(`Send them their link by hand: loop accept-link ${done.jobId}`)}`,
    );
    return { state: 'impossible', why: item };
  }
  ui.note(`\n${itemText(item, await ui.style())}\n`);
  const approve = `${done.jobId}@${item.hash}`;
  const canAsk = ui.isInteractive && !ui.isJson;
  if (canAsk && (await app.world.prompt.confirm(`Tell the client by ${item.channel}, exactly like this?`)))
    return send(call, outreach, item, 'terminal');
  ui.note(
    ui.typed(
      `The client is not told yet. To send exactly this:\n  loop deliver ${done.jobId} --milestone ${done.milestone.number} --approve ${approve}`,
    ),
  );
  return { state: 'waiting', channel: item.channel, body: item.message?.preview.body ?? '', approve };
}

/** Sends the message that was shown under this hash. Throws `not_approved` where it is another one by now, and what the rules of sending throw. */
export async function tellExactly(
  call: Pick<Call<unknown>, 'app' | 'ui'>,
  done: HandedOver,
  approval: ApprovalOption,
): Promise<Notice> {
  const outreach = await call.app.outreach();
  const item = await planned(outreach, done);
  const again = `Look at it again: loop deliver ${done.jobId} --milestone ${done.milestone.number}`;
  if (typeof item === 'string')
    throw new LoopError('not_approved', `the client cannot be told now: ${item}`, { fix: again, state: 'Nothing was sent.' });
  if (item.hash !== approval.hash) {
    throw new LoopError(
      'not_approved',
      'no message about this delivery has this hash now: its text, link or recipient has changed',
      {
        fix: again,
        state: 'Nothing was sent.',
      },
    );
  }
  return send(call, outreach, item, 'flag');
}

/** The message, or why there can be none. */
async function planned(
  outreach: Outreach,
  { jobId, serviceTitle, milestone, reviewUntil, note }: HandedOver,
): Promise<PlanItem | string> {
  try {
    const item = await outreach.planNotice(jobId, { serviceTitle, milestone, reviewUntil, note: note ?? '' });
    if (item === null) return 'nothing of ours ever reached them';
    return refusalText(item) ?? item;
  } catch (error) {
    if (isLoopError(error)) return error.message;
    throw error;
  }
}

async function send(
  { ui }: Pick<Call<unknown>, 'ui'>,
  outreach: Outreach,
  item: PlanItem,
  how: 'terminal' | 'flag',
): Promise<Notice> {
  const { jobId, messageId } = await outreach.approve(item, how);
  const delivery: Delivery = await outreach.deliver(jobId, messageId);
  ui.note(deliveryText(delivery));
  return { state: delivery.outcome.state, channel: delivery.channel, messageId };
}
