/** What whoever reads a job can do with it now, as a command line to type. */
import type { Stage } from '../domain/opportunity.ts';
import type { JobView } from '../engines/pipeline/engine.ts';

/** A lead that was dropped for one of these can be taken up all the same: it asks for work, honestly and for money. */
const MAY_BE_TAKEN_UP: ReadonlySet<string> = new Set(['no_service', 'low_score', 'employment', 'too_old', 'language']);

/** Where the next step is, or leads to, a first message. */
const UNANSWERED: ReadonlySet<Stage> = new Set(['lead', 'dropped', 'closed', 'drafted', 'presented']);

/**
 * The command line and what it does; null where the next step is somebody else's, or there is none.
 * @param isRefused nobody may write to the person any more: what is under way goes on, nothing new is begun
 */
export function nextStep(
  { opportunity, job, stage }: JobView,
  isRefused: boolean,
): { readonly command: string; readonly does: string } | null {
  const { id } = job;
  if (isRefused && UNANSWERED.has(stage)) return null;
  switch (stage) {
    case 'lead':
      return { command: `loop contract ${id}`, does: 'drafts an offer' };
    case 'dropped': {
      if (opportunity.dropped === null || !MAY_BE_TAKEN_UP.has(opportunity.dropped)) return null;
      const service = opportunity.service === null ? ' --service NAME' : '';
      return { command: `loop contract ${id}${service}`, does: 'drafts an offer all the same' };
    }
    case 'closed':
      return { command: `loop contract ${id}`, does: 'takes it up all the same' };
    case 'drafted':
      return { command: `loop present ${id}`, does: 'shows the message, and asks before it leaves' };
    case 'presented':
      return { command: `loop accept-link ${id}`, does: 'shows their private link, for whoever says yes' };
    case 'authorised':
      return { command: `loop deliver ${id} --artifact FILE`, does: 'hands the work over' };
    case 'delivered':
      return { command: `loop capture ${id}`, does: 'takes the money, once they have approved the work' };
    default:
      return null;
  }
}
