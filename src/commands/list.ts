import { formatMoney } from '../domain/money.ts';
import { nearest } from '../domain/nearest.ts';
import { STAGES, type Stage } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import { LoopError } from '../errors.ts';
import { budgetText } from './budget-text.ts';
import { type CommandFile, exampleText } from './command.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly stage?: string;
  readonly search?: string;
  readonly limit: number;
}

const HEAD = ['id', 'stage', 'score', 'source', 'price or budget', 'title'];
/** A narrower screen goes without the column, so that a line is a line and the title is left some room. */
const LEAST_COLUMNS = [0, 64, 0, 80, 0, 0];

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--stage <stage>', `only jobs in this stage: ${STAGES.join(', ')}`)
      .option('--search <words>', 'only posts whose title or text holds all these words; of every stage, the last recorded first')
      .option('--limit <n>', 'at most this many', countOption('--limit', 1, 10_000), 20)
      .addHelpText('after', exampleText('loop list', 'loop list --stage drafted --json', 'loop list --search "landing page"'));
  },

  async run({ options, app, ui }) {
    const stage = options.stage ?? null;
    if (stage !== null && !STAGES.includes(stage as Stage)) {
      const near = nearest(stage, STAGES);
      throw new LoopError(
        'usage',
        `there is no stage ${JSON.stringify(stage)}${near === null ? '' : `; did you mean ${near}?`}`,
        {
          fix: `Stages: ${STAGES.join(', ')}.`,
        },
      );
    }
    const pipeline = await app.pipeline();
    const words = options.search ?? null;
    if (words !== null && !/[\p{L}\p{N}]/u.test(words))
      throw new LoopError('usage', `there is no word in ${JSON.stringify(words)} to search for`);
    const filter = { stage: stage as Stage | null, limit: options.limit };
    const jobs = await (words === null ? pipeline.list(filter) : pipeline.search({ ...filter, words }));
    await ui.print({ jobs }, async () => {
      if (jobs.length === 0 && words !== null)
        return `Nothing ${stage === null ? 'recorded' : stage} holds ${JSON.stringify(safeLine(words))}.`;
      if (jobs.length === 0) return stage === null ? ui.typed(emptyText(await pipeline.stages())) : `No job is ${stage}.`;
      const rows = jobs.map((job) => [
        job.id,
        job.stage,
        String(job.score),
        job.source,
        job.price ? formatMoney(job.price) : budgetText(job.budget),
        safeLine(job.title),
      ]);
      const shown = (cells: readonly string[]): string[] => cells.filter((_, at) => ui.columns >= (LEAST_COLUMNS[at] ?? 0));
      return ui.table(shown(HEAD), rows.map(shown));
    });
    return 0;
  },
};

/** What there is beside what a plain list shows. */
function emptyText(stages: Readonly<Record<Stage, number>>): string {
  const recorded = STAGES.filter((stage) => stages[stage] > 0);
  if (recorded.length === 0) return 'Nothing here yet. Start with: loop discover --auto-contract';
  const counts = recorded.map((stage) => `${stages[stage]} ${stage}`).join(', ');
  return `No job is open. Recorded: ${counts}; to see them: loop list --stage ${recorded[0]}`;
}
