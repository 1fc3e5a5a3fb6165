import { formatMoney } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import type { HandedOver } from '../engines/deals/delivery.ts';
import { LoopError } from '../errors.ts';
import { type ApprovalOption, approvalOption } from './approval-option.ts';
import { A_JOB, type Call, type CommandFile, exampleText } from './command.ts';
import { type Notice, tellClient, tellExactly } from './deliver-notice.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly artifact?: readonly string[];
  readonly milestone?: number;
  readonly note?: string;
  readonly approve?: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .option('--artifact <path-or-url...>', 'a file (kept beside the ledger) or an http(s) address; several are possible')
      .option('--milestone <n>', 'which one; else the one whose work is due', countOption('--milestone', 1, 999))
      .option('--note <text>', 'a word to the client about it')
      .option('--approve <id@hash>', 'tell the client, with exactly the message that was shown under this hash')
      .addHelpText(
        'after',
        exampleText(
          'loop deliver k3f9 --artifact logo.zip --note "Three drafts, as agreed"',
          'loop deliver k3f9 --milestone 2 --artifact final.pdf https://example.com/preview',
          'loop deliver k3f9',
        ),
      )
      .addHelpText('after', '\nWithout --artifact it shows the message about what is delivered already.');
  },

  async run(call) {
    const { operands, options, ui } = call;
    const id = String(operands[0]);
    const approval = approvalOption(options.approve, 'loop deliver ID');
    refuseContradictions(options, approval, id);
    const done = options.artifact ? await handOver(call, id, options.artifact) : await standing(call, id);
    // The work is delivered and recorded by now, whatever becomes of the message about it.
    const notice = await (approval ? tellExactly(call, done, approval) : tellClient(call, done));
    if (ui.isJson) await ui.print({ ...jsonOf(done), notice }, () => '');
    return codeOf(notice, options.artifact !== undefined);
  },
};

async function handOver({ app, ui, options }: Call<Options>, id: string, artifacts: readonly string[]): Promise<HandedOver> {
  const deals = await app.deals();
  const done = await deals.deliver(id, {
    number: options.milestone ?? null,
    artifacts,
    note: options.note ?? null,
    cwd: app.world.process.cwd,
  });
  if (!ui.isJson) await ui.printRaw(`${doneText(done)}\n`);
  if (done.lapsesInReview) {
    ui.warn(
      `The card reservation lapses at ${done.reservedUntil}, before the review ends. Ask for an answer before that, or the client has to authorise again.`,
    );
  }
  return done;
}

async function standing({ app, options }: Call<Options>, id: string): Promise<HandedOver> {
  return (await app.deals()).underReview(id, options.milestone ?? null);
}

function refuseContradictions(options: Options, approval: ApprovalOption | null, id: string): void {
  if (options.artifact && approval)
    throw new LoopError('usage', '--approve names a message about work that is delivered already; leave --artifact out');
  if (!options.artifact && options.note !== undefined)
    throw new LoopError('usage', '--note belongs to a delivery; add --artifact');
  if (approval && !approval.id.startsWith(id) && !id.startsWith(approval.id))
    throw new LoopError('usage', '--approve names another job than the one given');
}

/** Handing over is done either way; a run that was only about the message says by its code that it did not leave. */
function codeOf(notice: Notice, hasDelivered: boolean): number {
  if (notice.state === 'rejected' || notice.state === 'unknown') return 5;
  return hasDelivered || notice.state === 'sent' ? 0 : 3;
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
