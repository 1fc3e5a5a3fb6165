import { formatMoney } from '../domain/money.ts';
import { STAGES, type Stage } from '../domain/opportunity.ts';
import { safeLine } from '../domain/text.ts';
import { LoopError } from '../errors.ts';
import { budgetText } from './budget-text.ts';
import { type CommandFile, exampleText } from './command.ts';
import { countOption } from './option-values.ts';

interface Options {
  readonly stage?: string;
  readonly limit: number;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .option('--stage <stage>', `only jobs in this stage: ${STAGES.join(', ')}`)
      .option('--limit <n>', 'at most this many', countOption('--limit', 1, 10_000), 20)
      .addHelpText('after', exampleText('loop list', 'loop list --stage drafted --json'));
  },

  async run({ options, app, ui }) {
    const stage = options.stage ?? null;
    if (stage !== null && !STAGES.includes(stage as Stage)) {
      throw new LoopError('usage', `there is no stage ${JSON.stringify(stage)}`, { fix: `Stages: ${STAGES.join(', ')}.` });
    }
    const pipeline = await app.pipeline();
    const jobs = await pipeline.list({ stage: stage as Stage | null, limit: options.limit });
    await ui.print({ jobs }, () => {
      if (jobs.length === 0)
        return stage === null ? ui.typed('Nothing here yet. Start with: loop discover --auto-contract') : `No job is ${stage}.`;
      const rows = jobs.map((job) => [
        job.id,
        job.stage,
        String(job.score),
        job.source,
        job.price ? formatMoney(job.price) : budgetText(job.budget),
        safeLine(job.title),
      ]);
      return ui.table(['id', 'stage', 'score', 'source', 'price or budget', 'title'], rows);
    });
    return 0;
  },
};
