/** `loop enrich`: contacts out of recorded posts, or out of a stream of posts. */
import { jsonText, safeLine } from '../domain/text.ts';
import type { EnrichedJob, EnrichSummary } from '../engines/enrichment/engine.ts';
import { LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';

interface Options {
  readonly all?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('[ids...]', 'ids of jobs, or - to read JSON Lines from standard input')
      .option('--all', 'every open job')
      .option('--dry-run', 'show what is found and record nothing')
      .addHelpText(
        'after',
        exampleText('loop enrich k3f9q2m7', 'loop enrich --all', 'loop enrich - < posts.jsonl > contacts.jsonl'),
      );
  },

  async run({ operands: [operand], options, app, ui }: Call<Options>) {
    const ids = typeof operand === 'string' ? [operand] : (operand ?? []);
    if (ids.includes('-')) {
      if (ids.length > 1 || options.all === true)
        throw new LoopError('usage', '- reads standard input and goes with no id and no --all');
      return runFilter(app.world, ui);
    }
    if ((options.all === true) === ids.length > 0) {
      throw new LoopError('usage', ids.length > 0 ? 'name ids or --all, not both' : 'name at least one id, or --all, or -');
    }
    const enrichment = await app.enrichment();
    const summary = await enrichment.enrich(options.all === true ? 'all' : ids, {
      signal: app.world.process.interrupted,
      onJob: ({ id, title, contacts }) => ui.printLine({ id, contacts }, () => jobText({ id, title, contacts })),
    });
    ui.note(summaryText(summary, app.showsOnly));
    return 0;
  },
};

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
  const { filterLines } = await import('../engines/enrichment/filter.ts');
  let bad = 0;
  for await (const chunk of filterLines(process.stdin())) {
    if (chunk.lines.length > 0) await ui.printRaw(`${chunk.lines.map((line) => jsonText(line)).join('\n')}\n`);
    for (const { line, why } of chunk.bad) ui.warn(`line ${line}: ${why}; skipped`);
    bad += chunk.bad.length;
    // Whoever read our output has seen enough (`… | head -1`).
    if (terminal.closed || process.interrupted.aborted) return 0;
  }
  return bad === 0 ? 0 : new LoopError('some_failed', `${bad} lines were skipped`).meaning.exit;
}

function jobText({ id, title, contacts }: Pick<EnrichedJob, 'id' | 'title' | 'contacts'>): string {
  const head = `${id}  ${safeLine(title, 80)}`;
  if (contacts.length === 0) return `${head}\n  no contact in the text`;
  const lines = contacts.map(
    ({ kind, value, use, confidence, quote }) =>
      `  ${kind.padEnd(9)} ${safeLine(value, 200)}  ${use}, ${Math.round(confidence * 100)} %  “${safeLine(quote, 100)}”`,
  );
  return [head, ...lines].join('\n');
}

function summaryText({ jobs, reachable, contacts, asked, changed }: EnrichSummary, showsOnly: boolean): string {
  const counts = `${jobs} ${jobs === 1 ? 'job' : 'jobs'} read, ${reachable} with contacts: ${contacts} in all, ${asked} invited`;
  return `${counts}. ${showsOnly ? 'Nothing was recorded' : changed === 0 ? 'All were known' : `Recorded for ${changed}`}.`;
}
