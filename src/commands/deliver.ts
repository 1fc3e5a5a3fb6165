import { formatMoney } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import type { HandedOver } from '../engines/deals/delivery.ts';
import type { Delivery } from '../engines/outreach/delivery.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { countOption } from './option-values.ts';
import { deliveryText, itemText, refusalText } from './present-text.ts';

interface Options {
  readonly artifact: readonly string[];
  readonly milestone?: number;
  readonly note?: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', 'the job, or a unique prefix of four characters or more')
      .requiredOption(
        '--artifact <path-or-url...>',
        'a file (kept beside the ledger) or an http(s) address; several are possible',
      )
      .option('--milestone <n>', 'which one; else the one whose work is due', countOption('--milestone', 1, 999))
      .option('--note <text>', 'a word to the client about it')
      .addHelpText(
        'after',
        exampleText(
          'loop deliver k3f9 --artifact logo.zip --note "Three drafts, as agreed"',
          'loop deliver k3f9 --milestone 2 --artifact final.pdf https://example.com/preview',
        ),
      );
  },

  async run(call) {
    const { operands, options, app, ui } = call;
    const deals = await app.deals();
    const done = await deals.deliver(String(operands[0]), {
      number: options.milestone ?? null,
      artifacts: options.artifact,
      note: options.note ?? null,
      cwd: app.world.process.cwd,
    });
    if (!ui.isJson) await ui.printRaw(`${doneText(done)}\n`);
    if (done.lapsesInReview) {
      ui.warn(
        `The card reservation lapses at ${done.reservedUntil}, before the review ends. Ask for an answer before that, or the client has to authorise again.`,
      );
    }
    // The work is delivered and recorded by now, whatever becomes of the message about it.
    const notice = await tellClient(call, done);
    if (ui.isJson) await ui.print({ ...jsonOf(done), notice: notice === null ? null : noticeJson(notice) }, () => '');
    return notice !== null && notice.outcome.state !== 'sent' ? 5 : 0;
  },
};

/** Offers to write to the client where they were reached before. A person approves it like every message; null where nothing was sent. */
async function tellClient({ app, ui }: Call<Options>, done: HandedOver): Promise<Delivery | null> {
  const byHand = `The client is not told yet. Send them their link by hand: loop accept-link ${done.jobId}`;
  if (!ui.isInteractive || ui.isJson) {
    ui.note(byHand);
    return null;
  }
  const { serviceTitle, milestone, reviewUntil, note } = done;
  const outreach = await app.outreach();
  const item = await outreach.planNotice(done.jobId, { serviceTitle, milestone, reviewUntil, note: note ?? '' });
  const refusal = item && refusalText(item);
  if (!item || refusal !== null) {
    ui.note(refusal === null ? byHand : `${byHand}\n  (${refusal})`);
    return null;
  }
  ui.note(`\n${itemText(item, await ui.style())}\n`);
  if (!(await app.world.prompt.confirm(`Tell the client by ${item.channel}, exactly like this?`))) {
    ui.note(byHand);
    return null;
  }
  const { jobId, messageId } = await outreach.approve(item, 'terminal');
  const sent = await outreach.deliver(jobId, messageId);
  ui.note(deliveryText(sent));
  return sent;
}

function doneText({ jobId, milestone, artifacts, reviewUntil }: HandedOver): string {
  const what = artifacts.map((artifact) => `  ${artifact.kind === 'url' ? artifact.url : artifact.name}`);
  return [
    `${jobId}  milestone ${milestone.number} of ${milestone.of} is delivered: ${safeLine(milestone.title, 100)}, ${formatMoney(milestone.amount)}`,
    ...what,
    `The client has until ${reviewUntil} to review it.`,
  ].join('\n');
}

function jsonOf({ jobId, milestone, artifacts, note, reviewUntil, reservedUntil }: HandedOver) {
  return { id: jobId, state: 'delivered', milestone, artifacts, note, reviewUntil, reservedUntil };
}

function noticeJson({ messageId, channel, outcome }: Delivery) {
  return { messageId, channel, state: outcome.state };
}
