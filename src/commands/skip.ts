import { safeLine } from '../domain/text.ts';
import { LoopError } from '../errors.ts';
import { A_JOB, type CommandFile, exampleText } from './command.ts';

interface Options {
  readonly reason: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .requiredOption('--reason <text>', 'why; it is recorded and teaches nothing silently')
      .addHelpText('after', exampleText('loop skip k3f9 --reason "not my kind of work"'));
  },

  async run({ operands, options, app, ui }) {
    if (options.reason.trim() === '')
      throw new LoopError('usage', 'say why with --reason', {
        fix: 'It is recorded with the lead.',
        state: 'Nothing was changed.',
      });
    const pipeline = await app.pipeline();
    const { id, wasSkipped, reason } = await pipeline.skip(String(operands[0]), options.reason);
    await ui.print({ id, stage: 'skipped', reason }, () => {
      if (!wasSkipped) return `${id} is skipped.`;
      return `${id} was skipped before${reason === null ? '' : ` (${safeLine(reason, 200)})`}; nothing changed.`;
    });
    return 0;
  },
};
