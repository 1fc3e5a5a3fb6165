/** What a call that did not succeed means to a person. */
import { LoopError } from '../../errors.ts';
import { KEY_REFUSED, NOT_REACHED, type PaymentOutcome } from './provider.ts';

type Failed = Exclude<PaymentOutcome<never>, { state: 'done' }>;

/** The error for an outcome that is not `done`. `what` says what did not come about, `state` what remains. */
export function notAnswered(outcome: Failed, what: string, state: string): LoopError {
  const message = `${what}: ${outcome.reason || (outcome.state === 'rejected' ? outcome.code : 'no clear answer')}`;
  if (outcome.state === 'unknown') return new LoopError('provider_unclear', message, { fix: 'Run it again in a minute.', state });
  if (outcome.code === KEY_REFUSED) {
    return new LoopError('key_refused', message, {
      fix: 'Check STRIPE_SECRET_KEY and, for a restricted key, its rights.',
      state,
    });
  }
  if (outcome.code.startsWith(NOT_REACHED)) return new LoopError('provider_down', message, { fix: 'Run it again later.', state });
  if (outcome.mayRetry) return new LoopError('provider_limiting', message, { fix: 'Run it again in a minute.', state });
  return new LoopError('against_policy', message, { state });
}
