import { formatMoney } from '../domain/money.ts';
import type { StatusView } from '../engines/pipeline/status.ts';
import type { Style, Ui } from '../render.ts';
import { type CommandFile, exampleText } from './command.ts';

interface Options {
  readonly verify?: boolean;
  readonly exitCode?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--verify', 'make one read-only call to each provider that has a key, and recompute the whole chain of events')
      .option('--exit-code', 'exit with 8 when approvals or money wait for a person')
      .addHelpText('after', exampleText('loop status', 'loop status --verify', 'loop status --json'));
  },

  async run({ options, app, ui }) {
    const status = await app.status({ verify: options.verify === true });
    await ui.print(status, async () => textOf(status, await ui.style(), ui.typed));
    if (!status.chain.intact) return 4;
    if (status.checks.some(({ ok }) => ok === false)) return 4;
    if (status.checks.some(({ ok }) => ok === null)) return 5;
    return options.exitCode === true && waits(status) ? 8 : 0;
  },
};

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function waits(status: StatusView): boolean {
  return status.approvalsWaiting + status.unknownSends + status.capturesWaiting + status.unsettledPayments.length > 0;
}

function textOf(status: StatusView, style: Style, typed: Ui['typed']): string {
  const { bold, green, yellow, red, dim } = style;
  const keyLines = status.keys.map((key) => {
    const state = !key.set
      ? dim('not set')
      : key.verified === null
        ? green('set')
        : key.verified
          ? green('works')
          : red('failed');
    return `  ${key.name.padEnd(23)}${pad(state, key.set ? (key.verified === false ? 'failed' : key.verified ? 'works' : 'set') : 'not set', 9)}${key.priority.padEnd(10)}${key.purpose}`;
  });
  const channelLines = status.channels.map(
    ({ id, mode, why }) => `  ${id.padEnd(10)}${pad(mode === 'off' ? dim(mode) : mode, mode, 10)}${why}`,
  );
  const waiting = [
    status.approvalsWaiting > 0 ? `${status.approvalsWaiting} approved and not sent` : '',
    status.unknownSends > 0 ? `${status.unknownSends} sent or not, unknown` : '',
    status.unsettledPayments.length > 0
      ? `${status.unsettledPayments.length} calls to Stripe without an answer (${typed('loop serve settles')} them, or the same command again)`
      : '',
    status.capturesWaiting > 0 ? `${status.capturesWaiting} approved by clients, to capture` : '',
  ].filter(Boolean);
  const stages = Object.entries(status.counts).filter(([name, count]) => name !== 'posts' && name !== 'events' && count > 0);
  const parts = [
    `${bold('Ledger')}  ${status.ledger}\n  ${counted(status.counts.posts, 'post')}, ${counted(status.counts.events, 'event')}; ${chainText(status, style)}`,
    stages.length === 0 ? '' : `  ${stages.map(([name, count]) => `${name} ${count}`).join(', ')}`,
    `${bold('Payments')}  ${status.mode === null ? 'no key' : `${status.mode} mode`}`,
    `${bold('Keys')}\n${keyLines.join('\n')}`,
    `${bold('Channels')}\n${channelLines.join('\n')}`,
    status.checks.length === 0
      ? ''
      : `${bold('Checked')}\n${status.checks.map((c) => `  ${c.provider.padEnd(10)}${c.ok === null ? yellow('? ') : c.ok ? green('ok') : red('no')}  ${c.detail}`).join('\n')}`,
    `${bold('Caps')}\n${status.caps.map((cap) => `  ${cap.name.padEnd(32)}${cap.left} of ${cap.of} left`).join('\n')}`,
    status.holds.length === 0 ? '' : `${bold('Card holds')}\n${status.holds.map((h) => holdText(h, style)).join('\n')}`,
    `${bold('Waiting for you')}  ${waiting.length === 0 ? 'nothing' : yellow(waiting.join('; '))}`,
    status.minimum.ready
      ? `${bold('Ready')}  ${green('yes')}`
      : `${bold('Missing to work for real')}  ${yellow(status.minimum.missing.join(', '))}\n  Reading, drafting, dry runs and the demo work without.`,
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function chainText({ chain: { intact, checked, problem, checkedAt } }: StatusView, { red }: Style): string {
  if (!intact) return red(`the chain is broken: ${problem}`);
  const when = checkedAt === undefined ? '' : ` at ${checkedAt.slice(0, 16).replace('T', ' ')}, the file is unchanged since`;
  return `chain intact (last ${checked} links checked${when})`;
}

function holdText(hold: StatusView['holds'][number], { red, yellow }: Style): string {
  const { hoursLeft } = hold;
  const left =
    hoursLeft === null
      ? 'no end known'
      : hoursLeft <= 24
        ? red(`${hoursLeft} h left`)
        : hoursLeft <= 72
          ? yellow(`${hoursLeft} h left`)
          : `${hoursLeft} h left`;
  return `  ${hold.jobId}  milestone ${hold.milestone}  ${formatMoney(hold.amount)}  ${left}`;
}

/** Pads by the visible text, because colour codes take no room on the screen. */
function pad(shown: string, visible: string, width: number): string {
  return shown + ' '.repeat(Math.max(1, width - visible.length));
}
