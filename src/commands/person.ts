import { fitted } from '../domain/wrapped-lines.ts';
import { LoopError } from '../errors.ts';
import { type Call, type CommandFile, exampleText } from './command.ts';
import { personText } from './person-text.ts';

interface Options {
  readonly reason?: string;
}

type Run = (call: Call<Options>, ...operands: readonly string[]) => Promise<number>;

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<job...>', 'JOB to see the person; split JOB IDENTITY; merge JOB OTHER_JOB or IDENTITY')
      .usage(
        '[options] JOB\n       loop person split JOB IDENTITY --reason TEXT\n       loop person merge JOB OTHER_JOB|IDENTITY --reason TEXT',
      )
      .option('--reason <text>', 'why they are one person or not; it is recorded')
      .addHelpText(
        'after',
        `\nAn identity is written as it is shown: email:jo@example.com, github:jo, phone:+4930123456.\nWhat you say holds against everything that is read later; merge takes a split back. A split takes nobody off the list of people not to write to.\n${exampleText(
          'loop person k3f9',
          'loop person k3f9 --json',
          'loop person split k3f9 email:mara@bakery.example --reason "the address of the bakery, not of the author"',
          'loop person merge k3f9 email:mara@bakery.example --reason "hers after all"',
        )}`,
      );
  },

  async run(call) {
    const words = [call.operands[0] ?? []].flat();
    const [first = '', ...rest] = words;
    const [run, operands] = first === 'split' ? [split, rest] : first === 'merge' ? [merge, rest] : [show, words];
    if (operands.length !== (run === show ? 1 : 2)) {
      throw new LoopError(
        'usage',
        run === show
          ? 'name one job'
          : `${first} needs a job and ${run === split ? 'an identity' : 'another job or an identity'}`,
        {
          fix: 'loop person --help shows how.',
        },
      );
    }
    if (run === show && call.options.reason !== undefined)
      throw new LoopError('usage', '--reason goes with split and merge', { fix: 'loop person --help shows how.' });
    return run(call, ...operands);
  },
};

const show: Run = async ({ app, ui }, id = '') => {
  // Who somebody is can be said by a post that nobody read yet.
  await (await app.enrichment()).enrich([id], { onlyMissing: true });
  const view = await (await app.people()).show(id);
  await ui.print(view, async () => fitted(personText(view, await ui.style()), ui.columns));
  return 0;
};

const split: Run = async ({ app, ui, options }, id = '', identity = '') => {
  const reason = reasonOf(options);
  await (await app.enrichment()).enrich([id], { onlyMissing: true });
  const said = await (await app.people()).split(id, identity, reason);
  await ui.print({ job: said.jobId, split: said.other, recorded: said.isNew }, () =>
    said.isNew
      ? `${said.other} does not belong to the person who posted ${said.jobId}. Whoever is not to be written to stays so.`
      : `${said.other} was split from the person who posted ${said.jobId} before; nothing changed.`,
  );
  return 0;
};

const merge: Run = async ({ app, ui, options }, id = '', other = '') => {
  const reason = reasonOf(options);
  await (await app.enrichment()).enrich(/[:@]/.test(other) ? [id] : [id, other], { onlyMissing: true });
  const said = await (await app.people()).merge(id, other, reason);
  await ui.print({ job: said.jobId, merged: said.other, recorded: said.isNew }, () =>
    said.isNew
      ? `${said.jobId} and ${said.other} are one person’s.`
      : `${said.jobId} and ${said.other} are one person’s already; nothing changed.`,
  );
  return 0;
};

function reasonOf({ reason }: Options): string {
  if (reason !== undefined && reason.trim() !== '') return reason;
  throw new LoopError('usage', 'say why with --reason', {
    fix: 'It is recorded beside your decision.',
    state: 'Nothing was changed.',
  });
}
