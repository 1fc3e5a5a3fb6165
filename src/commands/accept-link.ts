import { LoopError } from '../errors.ts';
import { A_JOB, type CommandFile, exampleText } from './command.ts';
import { lengthOption } from './option-values.ts';

interface Options {
  readonly expires?: number;
  readonly revoke?: boolean;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .option('--expires <length>', 'a new link that lives this long, like 12h, 14d or 2w', lengthOption)
      .option('--revoke', 'end every link of the job, and the rooms opened with them')
      .addHelpText(
        'after',
        exampleText('loop accept-link k3f9', 'loop accept-link k3f9 --expires 3d', 'loop accept-link k3f9 --revoke'),
      );
  },

  async run({ operands, options, app, ui }) {
    if (options.revoke && options.expires !== undefined)
      throw new LoopError('usage', '--revoke ends links and --expires makes one; use one of them');
    const id = String(operands[0]);
    const deals = await app.deals();
    if (options.revoke) {
      const { jobId, revoked } = await deals.revokeLinks(id);
      await ui.print({ id: jobId, revoked }, () => `${jobId}  ${revokedText(revoked)}`);
      return 0;
    }
    const link = options.expires === undefined ? await deals.linkFor(id, 'accept') : await deals.issueLink(id, options.expires);
    await ui.print({ id: link.jobId, url: link.url, expiresAt: link.expiresAt, isNew: link.isNew }, () => link.url);
    ui.note(`Private: whoever has it can accept, or enter the room. It works until ${link.expiresAt}.`);
    if (app.config.publicUrl === null)
      ui.note('LOOP_PUBLIC_URL is not set, so it opens on this machine only, while loop serve runs.');
    return 0;
  },
};

function revokedText(count: number): string {
  if (count === 0) return 'had no open link; nothing changed';
  return `${count === 1 ? 'its one link opens' : `its ${count} links open`} nothing any more; rooms opened with ${count === 1 ? 'it' : 'them'} are closed`;
}
