/** `loop enrich`: contacts out of recorded posts and of the pages they link to, or out of a stream of posts. */
import { jsonText, safeLine } from '../domain/text.ts';
import { hanging } from '../domain/wrapped-lines.ts';
import type { EnrichedJob, EnrichSummary } from '../engines/enrichment/engine.ts';
import type { FilteredChunk } from '../engines/enrichment/filter.ts';
import type { PageVisit } from '../engines/enrichment/pages/pages.ts';
import { isLoopError, LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { verificationText } from './verification-text.ts';

interface Options {
  readonly all?: boolean;
  readonly fetch?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('[ids...]', 'jobs (ids, unique prefixes, addresses of posts), or - to read JSON Lines or CSV from standard input')
      .option('--all', 'every open job')
      .option('--fetch', 'also read the pages the posts link to, and look up the domains of their addresses')
      .option('--dry-run', 'show what is found and record nothing')
      .addHelpText(
        'after',
        exampleText(
          'loop enrich k3f9q2m7',
          'loop enrich --all',
          'loop enrich k3f9q2m7 --fetch',
          'loop enrich - < posts.jsonl > contacts.jsonl',
        ),
      );
  },

  async run({ operands: [operand], options, app, ui }: Call<Options>) {
    const ids = typeof operand === 'string' ? [operand] : (operand ?? []);
    if (ids.includes('-')) {
      if (ids.length > 1 || options.all === true)
        throw new LoopError('usage', '- reads standard input and goes with no id and no --all');
      if (options.fetch === true)
        throw new LoopError('usage', '- is a filter that asks nothing of the net, so it goes without --fetch');
      return runFilter(app.world, ui);
    }
    if ((options.all === true) === ids.length > 0) {
      throw new LoopError('usage', ids.length > 0 ? 'name ids or --all, not both' : 'name at least one id, or --all, or -');
    }
    const enrichment = await app.enrichment();
    const progress = options.fetch === true ? await ui.progress('Reading posts …') : null;
    const counts = new Map<string, number>();
    let jobs = 0;
    const summary = await enrichment
      .enrich(options.all === true ? 'all' : ids, {
        signal: app.world.process.interrupted,
        fetchesPages: options.fetch === true,
        onPage: (url) => progress?.say(`Reading ${safeLine(url, 60)} (${jobs} jobs done)`),
        onJob: async (job) => {
          jobs++;
          for (const { why } of job.pages.filter(({ state }) => state === 'passed_over')) count(counts, why ?? '');
          await ui.printLine(jsonOf(job, options.fetch === true), () => jobText(job, ui.columns));
        },
      })
      .finally(() => progress?.stop());
    if (options.fetch === true) ui.note(pagesText(summary, counts));
    ui.note(summaryText(summary, app.showsOnly));
    return 0;
  },
};

/** So many bad lines are named; a file of another kind has nothing else. */
const MAX_BAD = 50;

async function runFilter(
  {
    terminal,
    process,
  }: {
    readonly terminal: { readonly closed: boolean };
    readonly process: { stdin(): AsyncIterable<Uint8Array>; readonly interrupted: AbortSignal };
  },
  ui: Ui,
): Promise<number> {
  let bad = 0;
  let isAnyRead = false;
  // Told once a line could be read: of a file of another kind, that it is one says all.
  const untold: string[] = [];
  for await (const chunk of await filtered(process.stdin())) {
    // An interruption ends the input in the middle of a line, which is no fault of the file.
    if (process.interrupted.aborted) return 0;
    if (chunk.lines.length > 0)
      await ui.printRaw(`${chunk.lines.map((line) => jsonText(line)).join('\n')}\n`).catch((error: unknown) => {
        throw ofFilter(error);
      });
    for (const { at, why } of chunk.bad.slice(0, Math.max(0, MAX_BAD - bad))) untold.push(`${at}: ${why}`);
    bad += chunk.bad.length;
    isAnyRead ||= chunk.lines.length > 0;
    for (const words of isAnyRead ? untold.splice(0) : []) ui.warn(`${words}; skipped`);
    // Whoever read our output has seen enough (`… | head -1`).
    if (terminal.closed) return 0;
  }
  if (bad === 0 || process.interrupted.aborted) return 0;
  if (isAnyRead) {
    if (bad > MAX_BAD) ui.warn(`… and ${bad - MAX_BAD} more lines that could not be read`);
    return new LoopError('some_failed', `${bad} lines were skipped`).meaning.exit;
  }
  throw new LoopError('unreadable_input', `nothing in the input could be read; ${untold[0]}`, {
    fix: "It takes JSON Lines (an object a line) or CSV, with a title or a body. Of an array: jq -c '.[]' FILE | loop enrich -",
  });
}

/** What reads a table is large, and most streams are none. */
async function filtered(input: AsyncIterable<Uint8Array>): Promise<AsyncIterable<FilteredChunk>> {
  const { beginsUnlikeJson, filterLines, filterRows } = await import('../engines/enrichment/filter.ts');
  const { isUnlike, rest } = await beginsUnlikeJson(input);
  if (!isUnlike) return filterLines(rest);
  const { openedCsv } = await import('../engines/discovery/input/input.ts');
  const { rows, rest: whole } = await openedCsv(rest);
  return rows === null ? filterLines(whole) : filterRows(rows);
}

/** A filter records nothing, whatever became of its output. */
function ofFilter(error: unknown): unknown {
  if (!isLoopError(error) || error.fix === null) return error;
  return new LoopError(error.code, error.message, {
    fix: error.fix,
    state: 'The output is not complete; a filter records nothing.',
    cause: error.cause,
  });
}

function jsonOf({ id, contacts, pages }: EnrichedJob, isFetched: boolean): unknown {
  return isFetched ? { id, contacts, pages } : { id, contacts };
}

function jobText({ id, title, contacts, pages }: EnrichedJob, columns: number): string {
  const head = hanging(`${id}  ${safeLine(title, 80)}`, columns, id.length + 2);
  const found = contacts.map(({ kind, value, use, confidence, quote, url, verification }) => {
    const isFromPage = pages.some((page) => page.url === url);
    const line = `  ${kind.padEnd(9)} ${safeLine(value, 200)}  ${use}, ${Math.round(confidence * 100)} %  “${safeLine(quote, 100)}”`;
    const place = isFromPage ? `\n            at ${safeLine(url ?? '', 200)}` : '';
    const known = verification === null ? null : verificationText(verification);
    const below = known === null ? '' : `\n${hanging(`            ${known}`, columns, 0)}`;
    return `${hanging(line, columns, KIND_WIDTH)}${place}${below}`;
  });
  const none = pages.some(({ state }) => state === 'read')
    ? '  no contact in the text, nor on its pages'
    : '  no contact in the text';
  return [head, ...(found.length === 0 ? [none] : found), ...pages.map((page) => hanging(visitText(page), columns, 2))].join(
    '\n',
  );
}

/** What does not go into a line stands below its address, as the page and what is known of the address do. */
const KIND_WIDTH = 10;

function visitText({ url, state, why, contacts }: PageVisit): string {
  const shown = safeLine(url, 200);
  if (state === 'passed_over') return `  passed over ${shown}: ${safeLine(why ?? '', 200)}`;
  return `  read ${shown}: ${contacts === 0 ? 'no contact' : contacts === 1 ? '1 contact' : `${contacts} contacts`}${why === null ? '' : ` (${safeLine(why, 200)})`}`;
}

/** How many pages were read, and why the others were not, the commonest reason first. */
function pagesText({ pagesRead, pagesPassedOver }: EnrichSummary, whys: ReadonlyMap<string, number>): string {
  if (pagesRead + pagesPassedOver === 0) return 'No post links to a page of its own.';
  const reasons = [...whys].sort(([, a], [, b]) => b - a).map(([why, times]) => `  ${times} × ${safeLine(why, 200)}`);
  const head = `${pagesRead} ${pagesRead === 1 ? 'page' : 'pages'} read, ${pagesPassedOver} passed over${reasons.length === 0 ? '.' : ':'}`;
  return [head, ...reasons].join('\n');
}

function count(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

function summaryText({ jobs, reachable, contacts, asked, changed }: EnrichSummary, showsOnly: boolean): string {
  const counts = `${jobs} ${jobs === 1 ? 'job' : 'jobs'} read, ${reachable} with contacts: ${contacts} in all, ${asked} invited`;
  if (showsOnly) return `${counts}. Nothing was recorded.`;
  if (changed > 0) return `${counts}. Recorded for ${changed}.`;
  return contacts === 0 ? `${counts}.` : `${counts}. All were known.`;
}
