import { formatMoney, type Money, parseAmount } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import type { Captured, CaptureView } from '../engines/payments/engine.ts';
import { LoopError } from '../errors.ts';
import type { Prompt } from '../system/world.ts';
import { A_JOB, type CommandFile, exampleText } from './command.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly milestone?: number;
  readonly amount?: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .option('--milestone <n>', 'which one; needed where the client approved several', countOption('--milestone', 1, 999))
      .option('--amount <amount>', 'the amount the client approved, like 149.00; asked for on a terminal')
      .option('--dry-run', 'show what would be captured, capture nothing')
      .addHelpText('after', exampleText('loop capture k3f9', 'loop capture k3f9 --milestone 2 --amount 149.00'));
  },

  async run({ operands, options, app, ui }) {
    const payments = await app.payments();
    const view = await payments.showCapture(String(operands[0]), options.milestone ?? null);
    const isWaiting = view.state === 'approved';
    if (isWaiting) ui.note(viewText(view));
    // Whatever state it is in, the engine says why not; only an amount that is waiting to be taken needs a person's word.
    const amount = isWaiting ? await confirmedAmount(view, options.amount, ui.isInteractive, app.world.prompt) : view.amount;
    const done = await payments.capture(view.jobId, view.number, amount);
    await ui.print(jsonOf(done), () => doneText(done));
    return 0;
  },
};

/** The amount as a person confirmed it. Throws `not_interactive`, `not_approved`; then nothing is captured. */
async function confirmedAmount(
  { jobId, number, amount }: CaptureView,
  option: string | undefined,
  isInteractive: boolean,
  prompt: Prompt,
): Promise<Money> {
  const plain = formatMoney(amount).slice(0, -4);
  const fix = `Type: loop capture ${jobId} --milestone ${number} --amount ${plain}`;
  const state = 'Nothing was captured.';
  if (option === undefined && !isInteractive) {
    throw new LoopError('not_interactive', 'capturing needs the amount, from a person at a terminal or from --amount', {
      fix,
      state,
    });
  }
  const typed = option ?? (await prompt.text(`Type the amount to capture (${formatMoney(amount)})`));
  const confirmed = parseAmount(typed, amount.currency);
  if (confirmed.amountMinor === amount.amountMinor) return confirmed;
  throw new LoopError('not_approved', `the client approved ${formatMoney(amount)}, not ${formatMoney(confirmed)}`, {
    fix,
    state,
  });
}

function viewText({ jobId, title, number, amount, approvedAt, captureBefore }: CaptureView): string {
  return [
    `${jobId}  ${safeLine(title, 100)}`,
    `  milestone ${number}, ${formatMoney(amount)}`,
    `  approved by the client ${timeText(approvedAt)}`,
    `  the hold on the card ends ${timeText(captureBefore)}`,
  ].join('\n');
}

function timeText(iso: string | null): string {
  return iso === null ? 'at a time that is not known' : `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}

/** `state` is the milestone's, or `preview` where nothing was taken. */
function jsonOf({ jobId, number, captured, paymentId, state, isPreview }: Captured): unknown {
  return { id: jobId, milestone: number, captured, paymentId, state: isPreview ? 'preview' : state };
}

function doneText({ jobId, number, captured, capturedAt, before, isPreview }: Captured): string {
  const amount = formatMoney(captured);
  if (isPreview) return `Would capture ${amount}: milestone ${number} of ${jobId}. Nothing was captured.`;
  return before
    ? `Nothing to do: milestone ${number} of ${jobId} was captured ${timeText(capturedAt)}, ${amount}.`
    : `Captured ${amount}: milestone ${number} of ${jobId}.`;
}
