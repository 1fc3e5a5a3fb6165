/** The port of outreach: what a channel is to the engine. Adapters live in `channels/`, one file each. */
import type { SecretName } from '../../config.ts';
import type { Approved, ChannelId, Composed, Draft, IdempotencyKey, Outcome } from '../../domain/message.ts';

/** What is known of an adapter without loading it. */
export interface ChannelFacts {
  readonly id: ChannelId;
  /** How this adapter delivers: several may serve one channel (`resend` and `smtp` both deliver e-mail). */
  readonly transport: 'resend' | 'smtp' | 'github' | 'person';
  /** What must be set for `api` mode, so that `status` can say what is missing. */
  readonly needs: readonly SecretName[];
}

/** The adapters' facts, each stated here once and spread into the adapter itself. */
export const CHANNEL_FACTS = {
  resend: { id: 'email', transport: 'resend', needs: ['RESEND_API_KEY'] },
  smtp: { id: 'email', transport: 'smtp', needs: ['SMTP_URL'] },
  github: { id: 'github', transport: 'github', needs: ['GITHUB_TOKEN'] },
  person: { id: 'assisted', transport: 'person', needs: [] },
} as const satisfies Record<ChannelFacts['transport'], ChannelFacts>;

export interface Channel extends ChannelFacts {
  readonly limits: { readonly bodyChars: number };
  /** Pure: the exact bytes a person approves. Throws `against_policy` where the draft does not fit the channel. */
  compose(draft: Draft): Composed;
  /**
   * One attempt, never repeated by the adapter. What a provider or the net does is an `Outcome`;
   * a `LoopError` is thrown only before the first byte, where the message or the configuration cannot be used.
   */
  deliver(message: Approved<Composed>, key: IdempotencyKey, signal: AbortSignal): Promise<Outcome>;
  /** Asks the provider what became of an attempt; null when it does not have it, `unknown` when it cannot be asked. */
  find?(key: IdempotencyKey, message: Composed, signal: AbortSignal): Promise<Outcome | null>;
  /** One read-only call that shows whether the credentials work. */
  check?(signal: AbortSignal): Promise<Health>;
}

export interface Health {
  /** Null where the provider could not be asked or gave no answer that says it: down, limiting, unclear. */
  readonly ok: boolean | null;
  readonly detail: string;
}

/**
 * The key of one attempt, derived from the message: it stands in the approved bytes as the marker by which an attempt is found again,
 * and a new attempt is a new message. Letters, digits, `-` and `_` only, so that it fits a tag, a header and an HTML comment.
 */
export function sendKey(messageId: string): IdempotencyKey {
  return `loop-${messageId}`;
}
