/** `loop contract`: draft, change or print the offer of a job and its statement of work. */
import { formatMoney } from '../domain/money.ts';
import type { Contracts, DraftedOffer, DraftOptions } from '../engines/contracts/engine.ts';
import { LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import { A_JOB, type Call, type CommandFile, exampleText } from './command.ts';

interface Options {
  readonly service?: string;
  readonly tier?: string;
  readonly price?: string;
  readonly milestones?: string;
  readonly edit?: boolean;
  readonly format?: string;
}

export const command: CommandFile<Options> = {
  declare(command) {
    command
      .argument('<id>', A_JOB)
      .option('--service <id>', 'a service of the catalogue; starts again from the catalogue')
      .option('--tier <tier>', 'express, standard or budget')
      .option('--price <amount>', 'your own price instead of the tier’s, like 149.00')
      .option('--milestones <list>', 'titles and shares, like "Draft=40,Final=60"')
      .option('--edit', 'change scope, exclusions and acceptance criteria in your editor')
      .option('--format <format>', 'md or html', 'md')
      .addHelpText(
        'after',
        exampleText(
          'loop contract k3f9q2m7',
          'loop contract k3f9q2m7 --service landing_page --tier express',
          'loop contract k3f9q2m7 --price 180 --milestones "Layout=40,Finished page=60"',
          'loop contract k3f9q2m7 --format html > offer.html',
        ),
      );
  },

  async run({ operands: [operand], options, app, ui }: Call<Options>) {
    const format = formatOf(options.format);
    const jobId = String(operand);
    const contracts = await app.contracts();
    const wishes = wishesOf(options);
    const standing = await contracts.current(jobId);
    const isAsked = Object.keys(wishes).length > 0 || options.edit === true;
    // Without a wish an offer that a client has seen is only printed; a draft takes up a new sender name or a new validity.
    const offer =
      standing !== null && standing.state !== 'draft' && !isAsked
        ? standing
        : await contracts.draft(jobId, options.edit === true ? await edited(contracts, jobId, wishes, app.world.prompt) : wishes);
    remark(offer, standing, ui);
    const { jobId: id, sow, ...view } = offer;
    await ui.print({ id, ...view, sow }, async () => {
      if (format === 'md') return sow;
      const { sowPage } = await import('../engines/contracts/sow-page.ts');
      return sowPage(offer.terms, offer.sowHash);
    });
    return 0;
  },
};

function formatOf(format: string | undefined): 'md' | 'html' {
  if (format === undefined || format === 'md' || format === 'html') return format ?? 'md';
  if (format === 'pdf') {
    throw new LoopError('usage', 'loop does not write PDF', { fix: 'Use --format html and print the page from your browser.' });
  }
  throw new LoopError('usage', `${JSON.stringify(format)} is not a format`, { fix: 'Formats: md, html.' });
}

function wishesOf({ service, tier, price, milestones }: Options): DraftOptions {
  return {
    ...(service === undefined ? {} : { service }),
    ...(tier === undefined ? {} : { tier }),
    ...(price === undefined ? {} : { price }),
    ...(milestones === undefined ? {} : { milestones }),
  };
}

async function edited(
  contracts: Contracts,
  jobId: string,
  wishes: DraftOptions,
  prompt: { edit(text: string, extension: '.md' | '.txt'): Promise<string> },
): Promise<DraftOptions> {
  const { editableText, parseEditable } = await import('../engines/contracts/edit.ts');
  const text = await prompt.edit(editableText(await contracts.preview(jobId, wishes)), '.md');
  return { ...wishes, edited: parseEditable(text) };
}

function remark(offer: DraftedOffer, standing: DraftedOffer | null, ui: Ui): void {
  const { jobId, terms, version, isNew, isTakenUp, isExpired, state } = offer;
  const count = terms.milestones.length;
  const what = `${terms.serviceTitle} (${terms.tier}), ${formatMoney(terms.price)} in ${count === 1 ? 'one milestone' : `${count} milestones`}`;
  const verb = standing === null ? 'Drafted' : 'Changed to';
  if (isTakenUp) ui.note('Taken up again.');
  ui.note(isNew ? `${verb} version ${version}: ${what}.` : `Version ${version}, ${state}, unchanged: ${what}.`);
  if (state === 'declined' || state === 'withdrawn' || isExpired) {
    const why = isExpired ? `could be accepted through ${terms.validUntil}` : `was ${state}`;
    ui.warn(`This offer ${why}. Draft it anew with: loop contract ${jobId} --tier ${terms.tier}`);
  }
  for (const warning of offer.warnings) ui.warn(`Note: ${warning}.`);
}
