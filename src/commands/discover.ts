/** `loop discover`: search the sources or read a file, screen, score, record. */
import { resolve } from 'node:path';
import type { Opportunity } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import type { Discovery, DiscoveryRun } from '../engines/discovery/engine.ts';
import type { SourceSummary, Summary } from '../engines/discovery/tally.ts';
import { LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { budgetText } from './budget-text.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { countOption, sinceOption } from './option-values.ts';
import { sourceListText } from './source-list.ts';

interface Options {
  readonly source?: readonly string[];
  readonly query?: string;
  readonly max?: number;
  readonly since?: string;
  readonly autoContract?: boolean;
  readonly from?: string;
  readonly as?: string;
  readonly listSources?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--source <id...>', 'search only these; --list-sources names them all')
      .option('--query <words>', 'search for these words, or @name for a search saved in the config file')
      .option('--max <n>', 'stop after this many new leads, and print only leads', countOption('--max', 1, 1_000_000))
      .option('--since <time>', 'only posts after this time: 2026-01-31, 12h, 30d (default: what is new since the last run)')
      .option('--auto-contract', 'draft an offer for each new lead')
      .option('--from <file>', 'read posts from a file, or - for standard input: JSON Lines, a JSON array, CSV, mail (mbox, eml)')
      .option('--as <source>', 'the file is a recorded answer of this source')
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

  async run({ options, app, ui }: Call<Options>) {
    refuseContradictions(options);
    if (options.listSources === true) {
      const sources = (await app.discovery()).list();
      await ui.print({ sources }, async () => sourceListText(sources, await ui.style()));
      return 0;
    }
    const { clock, process, terminal } = app.world;
    const since = options.since === undefined ? null : sinceOption(options.since, clock.now());
    const limits = { since, max: options.max ?? null, autoContract: options.autoContract === true, signal: process.interrupted };
    const run = start(await app.discovery(), options, limits, app.world.process);
    const progress = await ui.progress('Reading …');
    let read = 0;
    try {
      for await (const { opportunity, put } of run) {
        if (++read % 200 === 0) progress.say(`Reading … ${read} posts`);
        const isLead = put.state === 'new' && opportunity.kept;
        if (put.state !== 'again' && (isLead || options.max === undefined)) {
          await ui.printLine(jsonOf(opportunity), () => (isLead ? leadText(opportunity, ui.columns) : null));
        }
        // Whoever read our output has seen enough (`… | head -1`).
        if (terminal.closed) break;
      }
    } finally {
      progress.stop();
      await report(run.summary(), ui, app.showsOnly);
    }
    const failed = failures(run.summary());
    return failed === null ? 0 : new LoopError('some_failed', failed).meaning.exit;
  },
};

function refuseContradictions({ from, as, source, query, listSources, max, since, autoContract }: Options): void {
  if (listSources === true && [from, as, source, query, max, since, autoContract].some((value) => value !== undefined))
    throw new LoopError('usage', '--list-sources searches nothing, so it stands alone');
  if (from === undefined && as !== undefined) throw new LoopError('usage', '--as says what --from holds, and there is no --from');
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
    return discovery.ingest({ ...limits, from: from === '-' ? process.stdin() : resolve(process.cwd, from), as: as ?? null });
  }
  const sourceIds = source?.flatMap((ids) => ids.split(',')) ?? null;
  const words = query?.trim() ?? '';
  return discovery.discover({ ...limits, sourceIds, words: words === '' ? null : words });
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

/** Room for what most posts pay, `400.00–600.00 USD`, so that services stand below each other. */
const BUDGET_WIDTH = 17;

function leadText({ id, score, budget, service, title, url }: Opportunity, columns: number): string {
  const head = `${id}  ${String(score).padStart(3)}  ${budgetText(budget).padEnd(BUDGET_WIDTH)}  ${service ?? '-'}`;
  return `${head}\n    ${safeLine(title, Math.max(40, columns - 6))}${url === null ? '' : `\n    ${safeLine(url, 300)}`}`;
}

async function report(summary: Summary, ui: Ui, showsOnly: boolean): Promise<void> {
  for (const { source, at, why } of summary.bad)
    ui.warn(`${source === 'input' ? '' : `${source}: `}${safeLine(at, 200)}: ${safeLine(why, 200)}; skipped`);
  if (summary.badCount > summary.bad.length)
    ui.warn(`… and ${summary.badCount - summary.bad.length} more that could not be read`);
  for (const { id, why } of summary.notDrafted) ui.warn(`${id}: no offer drafted: ${safeLine(why, 200)}`);
  // Nothing was read: the error that follows says all there is to say.
  if (summary.sources.length === 0) return;
  for (const { problem, fix } of summary.sources) if (problem !== null) ui.warn(`${problem}${fix === null ? '' : `\n  ${fix}`}`);
  const isSilent = ({ status, found, bad }: SourceSummary): boolean => status === 'stopped' && found === 0 && bad === 0;
  const answered = summary.sources.filter((one) => one.status !== 'resting' && !isSilent(one));
  if (answered.length > 0) ui.note(await ui.table(HEAD, answered.map(row)));
  const silent = summary.sources.filter(isSilent).map(({ id }) => id);
  if (silent.length > 0) ui.note(`Stopped before they had answered; the next run reads them: ${silent.join(', ')}.`);
  const resting = restingWords(summary.sources);
  if (resting !== null) ui.note(resting);
  ui.note(`${lastWords(summary)}${showsOnly ? ' Nothing was recorded.' : ''}`);
}

const HEAD = ['source', 'state', 'found', 'kept', 'duplicate', 'known', 'unreadable', 'dropped'];

function row({ id, status, found, kept, duplicate, known, bad, dropped }: SourceSummary): string[] {
  const why = Object.entries(dropped)
    .sort(([, a], [, b]) => b - a)
    .map(([reason, count]) => `${count} ${reason.replaceAll('_', ' ')}`);
  return [id, status.replace('_', ' '), ...[found, kept, duplicate, known, bad].map(String), why.join(', ') || '-'];
}

/** A line for each time until which some rest, `until 21:37 UTC: devto, jobicy`; null where none rests by custom. */
function restingWords(sources: readonly SourceSummary[]): string | null {
  const byTime = Map.groupBy(
    // One that asked for peace itself has been told of with its own words.
    sources.flatMap(({ id, restsUntil, problem }) => (restsUntil === null || problem !== null ? [] : [{ id, restsUntil }])),
    ({ restsUntil }) => restsUntil.slice(11, 16),
  );
  if (byTime.size === 0) return null;
  const lines = [...byTime].map(([time, resting]) => `  until ${time} UTC: ${resting.map(({ id }) => id).join(', ')}`);
  return ['Not asked again so soon, as their terms want it; named with --source, one is asked all the same:', ...lines].join(
    '\n',
  );
}

function lastWords({ kept, drafted, isFull }: Summary): string {
  if (kept === 0) return 'Nothing new.';
  const leads = `${kept} new ${kept === 1 ? 'lead' : 'leads'}`;
  return `${leads}${drafted === 0 ? '' : `, ${drafted} ${drafted === 1 ? 'offer' : 'offers'} drafted`}${isFull ? ' (stopped at --max)' : ''}.`;
}

/** What did not work, or null. */
function failures({ badCount, notDrafted, sources }: Summary): string | null {
  const failed = sources.filter(({ status }) => status === 'blocked' || status === 'no_key' || status === 'error').length;
  const parts = [
    badCount > 0 ? `${badCount} items` : '',
    notDrafted.length > 0 ? `${notDrafted.length} drafts` : '',
    failed > 0 ? `${failed} sources` : '',
  ];
  const words = parts.filter((part) => part !== '').join(', ');
  return words === '' ? null : `${words} failed`;
}
