import { formatMoney, money } from '../domain/money.ts';
import { safeLine } from '../domain/text.ts';
import { countOf, type Wall, wallCsv, wallMarkdown } from '../engines/wins/engine.ts';
import { LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { type CommandFile, exampleText } from './command.ts';
import { sinceOption } from './option-values.ts';

const FORMATS = ['table', 'md', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Options {
  readonly format: string;
  readonly since?: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--format <format>', FORMATS.join(', '), 'table')
      .option('--since <time>', 'only captured since: a date, a time, or a length like 30d, 6mo, 1y')
      .addHelpText('after', exampleText('loop wins', 'loop wins --since 30d --json', 'loop wins --format csv > wins.csv'));
  },

  async run({ options, app, ui }) {
    const format = formatOf(options.format);
    const since = options.since === undefined ? null : sinceOption(options.since, app.world.clock.now());
    const wins = await app.wins();
    const wall = await wins.wall({ since });
    if (ui.isJson || format === 'table') await ui.print(wall, () => tableOf(wall, ui));
    else await ui.printRaw(format === 'md' ? wallMarkdown(wall) : wallCsv(wall));
    return 0;
  },
};

function formatOf(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new LoopError('usage', `there is no format ${JSON.stringify(text)}`, { fix: `Formats: ${FORMATS.join(', ')}.` });
}

async function tableOf({ wins, totals }: Wall, ui: Ui): Promise<string> {
  if (wins.length === 0) return ui.typed('No wins yet. A job is a win once its money is captured: loop capture <id>');
  const rows = wins.map(({ id, title, client, refunded, net, capturedAt, reference }) => [
    capturedAt.slice(0, 10),
    id,
    formatMoney(net),
    refunded.amountMinor === 0 ? '-' : formatMoney(refunded),
    client,
    reference,
    safeLine(title),
  ]);
  const table = await ui.table(['date', 'id', 'net', 'refunded', 'client', 'reference', 'job'], rows);
  const sums = totals.map(({ currency, count, netMinor }) => `${formatMoney(money(netMinor, currency))} in ${countOf(count)}`);
  return `${table}\n${sums.join('\n')}`;
}
