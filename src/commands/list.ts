import { nearest } from '../domain/nearest.ts';
import { STAGES, type Stage } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import type { ListedLead, Listing } from '../engines/pipeline/engine.ts';
import { LoopError } from '../errors.ts';
import { answerText } from './answer-text.ts';
import { type CommandFile, exampleText } from './command.ts';
import { leadsText } from './list-text.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly stage?: string;
  readonly search?: string;
  readonly limit: number;
}

const MOST = 10_000;
/** What is not answered by itself: why not is told in place of how. */
const NOT_LEADS: ReadonlySet<Stage | null> = new Set(['dropped', 'duplicate']);

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--stage <stage>', `only jobs in this stage: ${STAGES.join(', ')}`)
      .option('--search <words>', 'only posts whose title or text holds all these words; of every stage, the last recorded first')
      .option('--limit <n>', 'at most this many', countOption('--limit', 1, MOST), 20)
      .addHelpText(
        'after',
        `
How a post wants to be answered: by e-mail, by DM, on X …; “here” is where it stands; “by e-mail?” is given, not asked for.
${exampleText('loop list', 'loop list --stage drafted --json', 'loop list --search "landing page"')}`,
      );
  },

  async run({ options, app, ui }) {
    const stage = stageOption(options.stage);
    const words = options.search ?? null;
    if (words !== null && !/[\p{L}\p{N}]/u.test(words))
      throw new LoopError('usage', `there is no word in ${JSON.stringify(words)} to search for`);
    const pipeline = await app.pipeline();
    const filter = { stage, limit: options.limit };
    const listing = await (words === null ? pipeline.list(filter) : pipeline.search({ ...filter, words }));
    const { jobs, total } = listing;
    await ui.print({ jobs: jobs.map(jsonOf), total }, async () => {
      if (jobs.length === 0 && words !== null)
        return `Nothing ${stage === null ? 'recorded' : stage} holds ${JSON.stringify(safeLine(words))}.`;
      if (jobs.length === 0) return stage === null ? ui.typed(emptyText(await pipeline.stages())) : `No job is ${stage}.`;
      return leadsText(jobs, app.world.clock.now(), NOT_LEADS.has(stage), ui);
    });
    const rest = restText(listing, stage, words);
    if (rest !== null && !ui.isJson) ui.note(rest);
    return 0;
  },
};

/** Throws `usage` for a stage that there is not. */
function stageOption(stage: string | undefined): Stage | null {
  if (stage === undefined) return null;
  const known = STAGES.find((one) => one === stage);
  if (known !== undefined) return known;
  const near = nearest(stage, STAGES);
  throw new LoopError('usage', `there is no stage ${JSON.stringify(stage)}${near === null ? '' : `; did you mean ${near}?`}`, {
    fix: `Stages: ${STAGES.join(', ')}.`,
  });
}

/** What else there is beside what is shown; null where that is all. */
function restText({ jobs, total }: Listing, stage: Stage | null, words: string | null): string | null {
  const shown = jobs.length;
  if (total === null)
    return shown < MOST ? `The last ${shown}, and there are more; --limit shows more, another word in --search fewer.` : null;
  if (total <= shown) return null;
  if (words !== null || shown >= MOST) return `${shown} of ${total}.`;
  return `${shown} of ${total}; for more: loop list${stage === null ? '' : ` --stage ${stage}`} --limit ${Math.min(total, MOST)}`;
}

/** The names are stable: programs read them. */
function jsonOf(job: ListedLead): Record<string, unknown> {
  const { id, stage, source, title, score, service, budget, postedAt, price, dropped, duplicateOf, suppressed, reasons } = job;
  return {
    id,
    stage,
    source,
    title,
    score,
    service,
    budget,
    postedAt,
    price,
    answer: answerText(reasons),
    dropped,
    duplicateOf,
    suppressed,
  };
}

/** What there is beside what a plain list shows. */
function emptyText(stages: Readonly<Record<Stage, number>>): string {
  const recorded = STAGES.filter((stage) => stages[stage] > 0);
  if (recorded.length === 0) return 'Nothing here yet. Start with: loop discover --auto-contract';
  const counts = recorded.map((stage) => `${stages[stage]} ${stage}`).join(', ');
  return `No job is open. Recorded: ${counts}; to see them: loop list --stage ${recorded[0]}`;
}
