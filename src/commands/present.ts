import { CHANNEL_IDS, type ChannelId } from '../domain/message.ts';
import type { Enrichment } from '../engines/enrichment/engine.ts';
import type { Delivery } from '../engines/outreach/delivery.ts';
import type { Outreach } from '../engines/outreach/engine.ts';
import type { Plan, PlanItem } from '../engines/outreach/plan.ts';
import { isLoopError, LoopError } from '../errors.ts';
import { type ApprovalOption, approvalOption } from './approval-option.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { briefText } from './person-text.ts';
import { askAbout } from './present-dialogue.ts';
import { deliveryText, planText, recipientText, refusalsOf } from './present-text.ts';

interface Options {
  readonly channel?: string;
  readonly approve?: string;
  readonly edit?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('[id...]', 'jobs: their ids, unique prefixes (four characters or more), or the addresses of their posts')
      .option('--channel <channel>', `only this way: ${CHANNEL_IDS.join(', ')}`)
      .option('--dry-run', 'show the whole plan with every message and send nothing')
      .option('--approve <id@hash>', 'send exactly the message that was shown under this hash')
      .option('--edit', 'open the text in an editor before it is shown')
      .addHelpText('after', exampleText('loop present k3f9 --dry-run', 'loop present k3f9', 'loop present k3f9 --channel email'));
  },

  async run(call) {
    const { operands, options, app, ui } = call;
    const channel = channelOption(options.channel);
    const approval = approvalOption(options.approve, 'loop present ID --dry-run');
    const ids = idsOf(operands[0], approval);
    const outreach = withContacts(await app.outreach(), await app.enrichment());
    if (!app.showsOnly && !approval && !ui.isInteractive) throw notInteractive(await outreach.plan(ids[0] ?? '', { channel }));
    if (app.showsOnly) return showPlans(call, outreach, ids, channel);
    if (approval) return report(call, [await sendExactly(outreach, ids, channel, approval)], 0);
    return present(call, outreach, ids, channel);
  },
};

/** Reads the post for contacts before the first plan: who must not be written to may be known by an address that only the post gives. */
function withContacts(outreach: Outreach, enrichment: Enrichment): Outreach {
  return {
    ...outreach,
    async plan(id, options) {
      await enrichment.enrich([id], { onlyMissing: true });
      return outreach.plan(id, options);
    },
  };
}

async function showPlans(
  { ui, app }: Call<Options>,
  outreach: Outreach,
  ids: readonly string[],
  channel: ChannelId | null,
): Promise<number> {
  const plans: Plan[] = [];
  for (const id of ids) plans.push(await outreach.plan(id, { channel }));
  const style = await ui.style();
  const people = await app.people();
  const known = await Promise.all(plans.map(async (plan) => ({ plan, person: await people.brief(plan.jobId) })));
  await ui.print(
    known.flatMap(({ plan, person }) => plan.items.map((item) => ({ ...itemJson(plan, item), person }))),
    () => known.map(({ plan, person }) => planText(plan, style, ui.typed, briefText(person))).join('\n\n\n'),
  );
  return 0;
}

/** Without a terminal a person names what they saw: job and hash. Anything that has changed since is refused. */
async function sendExactly(
  outreach: Outreach,
  ids: readonly string[],
  channel: ChannelId | null,
  approval: ApprovalOption,
): Promise<Delivery> {
  const plan = await settledPlan(outreach, approval.id, channel);
  const others = await Promise.all(ids.map((id) => outreach.plan(id, { channel })));
  if (others.some(({ jobId }) => jobId !== plan.jobId))
    throw new LoopError('usage', '--approve names another job than the one given');
  const item = plan.items.find(({ hash }) => hash === approval.hash);
  if (!item) {
    throw new LoopError(
      'not_approved',
      `no message for job ${plan.jobId} has this hash now: its text, price, link or recipient has changed`,
      {
        fix: `Look at it again: loop present ${plan.jobId} --dry-run`,
        state: 'Nothing was sent.',
      },
    );
  }
  const { jobId, messageId } = await outreach.approve(item, 'flag');
  return outreach.deliver(jobId, messageId);
}

async function present(
  call: Call<Options>,
  outreach: Outreach,
  ids: readonly string[],
  channel: ChannelId | null,
): Promise<number> {
  const style = await call.ui.style();
  const deliveries: Delivery[] = [];
  let worst = 0;
  for (const [index, id] of ids.entries()) {
    try {
      const answer = await askAbout(
        { call, outreach, style, channel, wantsEdit: call.options.edit === true },
        await settledPlan(outreach, id, channel),
      );
      deliveries.push(...answer.deliveries);
      if (answer.saidNo) worst = Math.max(worst, 3);
      if (answer.stop) break;
    } catch (error) {
      if (!isLoopError(error) || error.code === 'interrupted' || ids.length === 1) throw withCount(error, deliveries);
      call.ui.warn(`${id}: ${error.message}${error.fix === null ? '' : `\n  ${error.fix}`}`);
      worst = Math.max(worst, error.meaning.exit);
    }
    if (call.app.world.process.interrupted.aborted && index < ids.length - 1) break;
  }
  return report(call, deliveries, worst);
}

/** A message whose fate is open is looked for first, because nothing else may be sent until it is settled. */
async function settledPlan(outreach: Outreach, id: string, channel: ChannelId | null): Promise<Plan> {
  const plan = await outreach.plan(id, { channel });
  if (!plan.unknown) return plan;
  await outreach.reconcile();
  return outreach.plan(id, { channel });
}

async function report({ ui }: Call<Options>, deliveries: readonly Delivery[], worst: number): Promise<number> {
  for (const delivery of deliveries) await ui.printLine(deliveryJson(delivery), () => deliveryText(delivery));
  return deliveries.some(({ outcome }) => outcome.state !== 'sent') ? Math.max(worst, 5) : worst;
}

function itemJson(plan: Plan, item: PlanItem): Record<string, unknown> {
  const { message, verdict, hash } = item;
  return {
    job: plan.jobId,
    channel: item.channel,
    next: item === plan.next,
    possible: item.impossible === null,
    allowed: verdict?.allowed ?? false,
    reason: item.impossible ?? (verdict === null || verdict.allowed ? null : verdict.reason),
    until: verdict === null || verdict.allowed ? null : verdict.until,
    caution: item.caution,
    recipient: message === null ? null : recipientText(message.recipient),
    subject: message === null || item.channel !== 'email' ? null : (item.words?.subject ?? null),
    headers: message === null ? [] : message.preview.headers.map(([name, value]) => ({ name, value })),
    body: message?.preview.body ?? null,
    price: message?.price ?? null,
    link: message?.link ?? null,
    why: item.why === '' ? null : item.why,
    origin: item.origin,
    basis: item.basis,
    sentBefore: item.before,
    caps: item.caps,
    hash,
    approve: isApprovable(item) ? `${plan.jobId}@${hash}` : null,
  };
}

/** Whether naming the hash is enough: what a person posts by hand needs that person, not a flag. */
function isApprovable({ hash, impossible, verdict, mode }: PlanItem): boolean {
  return hash !== null && impossible === null && verdict?.allowed === true && mode.transport !== 'person';
}

function deliveryJson({ jobId, messageId, channel, outcome }: Delivery): Record<string, unknown> {
  return {
    job: jobId,
    message: messageId,
    channel,
    state: outcome.state,
    providerId: outcome.state === 'sent' ? outcome.providerId : null,
    url: outcome.state === 'sent' ? outcome.url : null,
    reason: outcome.state === 'sent' ? null : outcome.reason,
  };
}

function channelOption(text: string | undefined): ChannelId | null {
  if (text === undefined) return null;
  const known = CHANNEL_IDS.find((id) => id === text);
  if (known === undefined)
    throw new LoopError('usage', `there is no channel ${JSON.stringify(text)}`, { fix: `Channels: ${CHANNEL_IDS.join(', ')}.` });
  return known;
}

function idsOf(operand: Call<Options>['operands'][number], approval: ApprovalOption | null): readonly string[] {
  const ids = [operand ?? []].flat();
  if (ids.length > 0) return ids;
  if (approval) return [approval.id];
  throw new LoopError('usage', 'present needs a job', { fix: 'loop list --stage drafted shows what can be presented.' });
}

/** Names the way without a terminal only where there is one: not for what is refused, nor for what a person posts by hand. */
function notInteractive(plan: Plan): LoopError {
  const { jobId, items } = plan;
  const state = 'Nothing was sent.';
  const isPossible = items.some(({ impossible, verdict }) => impossible === null && verdict?.allowed === true);
  if (!isPossible && plan.unknown === null) {
    const isSuppressed = items.some(({ verdict }) => verdict?.allowed === false && verdict.code === 'suppressed');
    return new LoopError(isSuppressed ? 'suppressed' : 'not_approved', `nothing can be sent about job ${jobId} now`, {
      fix: refusalsOf(plan).join('\n  '),
      state,
    });
  }
  const look = `Look at it with: loop present ${jobId} --dry-run`;
  return new LoopError('not_interactive', 'a person approves every message, and there is no terminal to ask at', {
    fix: items.some(isApprovable)
      ? `${look}\n  Then send exactly that with the --approve line it prints, or run loop present ${jobId} in a terminal.`
      : `${look}\n  Then run loop present ${jobId} in a terminal: this is not sent by a flag.`,
    state,
  });
}

/** An error in the middle of several jobs says what has left before it. */
function withCount(error: unknown, deliveries: readonly Delivery[]): unknown {
  const sent = deliveries.filter(({ outcome }) => outcome.state === 'sent').length;
  if (!isLoopError(error) || deliveries.length === 0) return error;
  return new LoopError(error.code, error.message, {
    ...(error.fix === null ? {} : { fix: error.fix }),
    state: `${sent} sent, ${deliveries.length - sent} not sent; all recorded; safe to run again.`,
    cause: error,
  });
}
