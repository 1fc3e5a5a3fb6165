/** `loop discover`: search the sources or read a file, screen, score, record. */
import { resolve } from 'node:path';
import type { Opportunity } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import type { Discovery, DiscoveryRun } from '../engines/discovery/engine.ts';
import type { Input } from '../engines/discovery/input-batches.ts';
import type { Summary } from '../engines/discovery/tally.ts';
import { isLoopError, LoopError } from '../errors.ts';
import type { Line } from '../render.ts';
import { budgetText } from './budget-text.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { failures, report } from './discover-report.ts';
import { countOption, onceOption, sinceOption } from './option-values.ts';
import { sourceListText } from './source-list.ts';

interface Options {
  readonly source?: readonly string[];
  readonly query?: string;
  readonly max?: number;
  readonly since?: string;
  readonly autoContract?: boolean;
  readonly from?: readonly string[];
  readonly as?: string;
  readonly listSources?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      // Declared to be refused with words: a file's name alone is what most people type first.
      .argument('[words...]')
      .usage('[options]')
      .option('--source <id...>', 'search only these; --list-sources names them all')
      .option('--query <words>', 'search for these words, or @name for a search saved in the config file', onceOption('--query'))
      .option('--max <n>', 'stop after this many new leads, and print only leads', countOption('--max', 1, 1_000_000))
      .option(
        '--since <time>',
        'only posts after this time: 2026-01-31, yesterday, 12h, 30d, 6mo (default: what is new since the last run)',
      )
      .option('--auto-contract', 'draft an offer for each new lead')
      .option(
        '--from <file...>',
        'read posts from files, or - for standard input: JSON Lines, a JSON array, CSV, mail (mbox, eml)',
      )
      .option('--as <source>', 'the files are recorded answers of this source', onceOption('--as'))
      .option('--list-sources', 'show every source: what it reads and needs, its terms and limits')
      .option('--dry-run', 'show what would be found and record nothing')
      .addHelpText(
        'after',
        exampleText(
          'loop discover --auto-contract',
          'loop discover --source hackernews --since 7d --max 5 --json',
          'loop discover --from posts.jsonl --dry-run',
          'loop discover --list-sources',
        ),
      );
  },

  async run({ operands, options, app, ui }: Call<Options>) {
    refuseWords([operands[0] ?? []].flat());
    refuseContradictions(options);
    if (options.listSources === true) {
      const sources = await app.sources();
      await ui.print({ sources }, async () => sourceListText(sources, ui.columns, await ui.style()));
      return 0;
    }
    const { clock, process, terminal } = app.world;
    const since = options.since === undefined ? null : sinceOption(options.since, clock.now());
    const limits = { since, max: options.max ?? null, autoContract: options.autoContract === true, signal: process.interrupted };
    const run = start(await app.discovery(), options, limits, app.world.process);
    const progress = await ui.progress('Reading …');
    let read = 0;
    let isWhole = false;
    let isBroken = false;
    const lines: Line[] = [];
    try {
      for await (const { opportunity, put, isFollowed } of run) {
        if (++read % 200 === 0) progress.say(`Reading … ${read} posts`);
        const isLead = put.state === 'new' && opportunity.kept;
        if (put.state !== 'again' && (isLead || options.max === undefined)) {
          const { service } = opportunity;
          const serviceName = service === null || !isLead || ui.isJson ? '-' : await app.serviceName(service);
          lines.push({
            value: jsonOf(opportunity),
            text: () => (isLead ? leadText(opportunity, serviceName, ui.columns) : null),
          });
        }
        if (isFollowed && lines.length < MOST_LINES) continue;
        await ui.printLines(lines.splice(0));
        // Whoever read our output has seen enough (`… | head -1`).
        if (terminal.closed) break;
      }
      isWhole = true;
    } catch (error) {
      isBroken = true;
      throw app.showsOnly ? withoutRecord(error) : withCounts(error, run.summary());
    } finally {
      progress.stop();
      await report(run.summary(), ui, {
        showsOnly: app.showsOnly,
        isWholeInput: isWhole && options.from !== undefined,
        isBroken,
        since,
      });
    }
    const failed = failures(run.summary());
    return failed === null ? 0 : new LoopError('some_failed', failed).meaning.exit;
  },
};

/** How standard input is called. */
const STDIN = '-';

/** So many are written at once: a write a line takes longer than to make the line. */
const MOST_LINES = 100;

/** `loop discover posts.csv`, and what follows `--query` without its quotation marks. */
function refuseWords([word]: readonly string[]): void {
  if (word === undefined) return;
  const typed = safeLine(word, 60);
  throw new LoopError('usage', `discover takes no word by itself: ${typed}`, {
    fix: `A file: --from ${typed}. A source: --source ${typed}. Words to search for, several in quotation marks: --query "${typed} …".`,
    state: 'Nothing was read.',
  });
}

function refuseContradictions({ from, as, source, query, listSources, max, since, autoContract }: Options): void {
  if (listSources === true && [from, as, source, query, max, since, autoContract].some((value) => value !== undefined))
    throw new LoopError('usage', '--list-sources searches nothing, so it stands alone');
  if (from === undefined && as !== undefined) throw new LoopError('usage', '--as says what --from holds, and there is no --from');
  const address = from?.find((name) => /^https?:\/\//i.test(name));
  if (address !== undefined) {
    throw new LoopError('usage', '--from reads a file, and this is a web address', {
      fix: `To read a feed in every run, name it under sources.rss.feeds in the config file. To read this once: curl -sL "${safeLine(address, 200)}" | loop discover --from - --as rss`,
      state: 'Nothing was read.',
    });
  }
  if (from !== undefined && from.indexOf(STDIN) !== from.lastIndexOf(STDIN))
    throw new LoopError('usage', '--from - is standard input, which can be read once');
  if (from?.includes('') === true)
    throw new LoopError('usage', '--from names no file', { fix: 'Name one, or - for standard input.' });
  if (from !== undefined && (source !== undefined || query !== undefined)) {
    throw new LoopError('usage', '--from reads a file; --source and --query search the net', { fix: 'Use one or the other.' });
  }
}

function start(
  discovery: Discovery,
  { from, as, source, query }: Options,
  limits: { since: string | null; max: number | null; autoContract: boolean; signal: AbortSignal },
  process: { readonly cwd: string; stdin(): AsyncIterable<Uint8Array> },
): DiscoveryRun {
  if (from !== undefined) {
    const input = (name: string): Input => ({ name, from: name === STDIN ? process.stdin() : resolve(process.cwd, name) });
    return discovery.ingest({ ...limits, from: from.map(input), as: as ?? null });
  }
  const sourceIds = source?.flatMap((ids) => ids.split(',')) ?? null;
  if (sourceIds?.includes(''))
    throw new LoopError('usage', '--source names no source', { fix: 'loop discover --list-sources names them all.' });
  const words = query?.trim() ?? null;
  if (words === '') throw new LoopError('usage', '--query names no words', { fix: 'Leave it out to read all that is new.' });
  return discovery.discover({ ...limits, sourceIds, words });
}

/** What was read before an interrupted dry run ended is not kept. */
function withoutRecord(error: unknown): unknown {
  if (!isLoopError(error) || error.code !== 'interrupted') return error;
  return new LoopError(error.code, error.message, { state: 'Nothing was recorded.' });
}

/** A ledger that fails in the middle of a run leaves what was recorded batch by batch before: the error says how much that is. */
function withCounts(error: unknown, { sources, kept }: Summary): unknown {
  const recorded = sources.reduce((sum, { found }) => sum + found, 0);
  if (!isLoopError(error) || error.code !== 'ledger_unusable' || recorded === 0) return error;
  const posts = recorded === 1 ? '1 post was recorded' : `${recorded} posts were recorded`;
  return new LoopError(error.code, error.message, {
    ...(error.fix === null ? {} : { fix: error.fix }),
    state: `${posts} (${kept === 1 ? '1 new lead' : `${kept} new leads`}). ${error.state ?? ''}`.trim(),
    cause: error.cause,
  });
}

/** One line of the stable output; see the README. */
function jsonOf(opportunity: Opportunity): Record<string, unknown> {
  const { id, source, nativeId, url, title, author, postedAt, kind, kindConfidence, engagement, budget, service } = opportunity;
  const { score, reasons, counterReasons, kept, dropped, duplicateOf } = opportunity;
  return {
    id,
    source,
    nativeId,
    url,
    title,
    author,
    postedAt,
    kind,
    kindConfidence,
    engagement,
    budget,
    service,
    score,
    reasons,
    counterReasons,
    kept,
    dropped,
    duplicateOf,
  };
}

/** Room for what most posts pay, `400–600 USD/hour`, so that services stand below each other. */
const BUDGET_WIDTH = 17;

function leadText({ id, score, budget, title, url }: Opportunity, serviceName: string, columns: number): string {
  const head = `${id}  ${String(score).padStart(3)}  ${budgetText(budget).padEnd(BUDGET_WIDTH)}  ${safeLine(serviceName, 60)}`;
  return `${head}\n    ${safeLine(title, Math.max(40, columns - 6))}${url === null ? '' : `\n    ${safeLine(url, 300)}`}`;
}
