import { type CommandFile, exampleText } from './command.ts';

interface Options {
  readonly reason: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', 'the job, or a unique prefix of four characters or more')
      .requiredOption('--reason <text>', 'why; it is recorded and teaches nothing silently')
      .addHelpText('after', exampleText('loop skip k3f9 --reason "not my kind of work"'));
  },

  async run({ operands, options, app, ui }) {
    const pipeline = await app.pipeline();
    const { id, wasSkipped } = await pipeline.skip(String(operands[0]), options.reason);
    await ui.print({ id, stage: 'skipped', reason: options.reason }, () =>
      wasSkipped ? `${id} was skipped before; nothing changed.` : `${id} is skipped.`,
    );
    return 0;
  },
};
