/**
 * Outreach: plan, approve, deliver, reconcile. The order of things is the safety of it: a person approves exact bytes, the intent is committed,
 * then the one call is made, then its outcome is recorded. A process that dies in between leaves an intent, which becomes `unknown`, never a second message.
 */
import type { Config } from '../../config.ts';
import type { ChannelId } from '../../domain/message.ts';
import type { OutreachCaps } from '../../domain/policy.ts';
import type { Ledger } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import type { Clock } from '../../system/world.ts';
import { type ApprovedMessage, approveItem } from './approval.ts';
import type { Channel } from './channel.ts';
import type { Words } from './compose-offer.ts';
import { type Delivery, deliverApproved } from './delivery.ts';
import type { ChannelMode } from './modes.ts';
import { type NoticeRequest, planNotice, recompose } from './notice.ts';
import { type Plan, type PlanItem, planFirst } from './plan.ts';
import { reconcile, type Settled, settle } from './reconcile.ts';
import { type SuppressReason, type SuppressTarget, suppress, unsubscribe } from './suppression.ts';
import type { ContactTerms } from './ways.ts';

export interface OutreachParts {
  readonly ledger: Ledger;
  readonly channels: readonly Channel[];
  readonly modes: readonly ChannelMode[];
  readonly clock: Pick<Clock, 'now'>;
  readonly keyring: Keyring;
  readonly sender: Config['sender'];
  readonly caps: OutreachCaps;
  /** How long an approval stands. */
  readonly approvalHours: number;
  /** Origin of the room; null where nobody can reach it. */
  readonly publicUrl: string | null;
  /** The client's link, the same on every call for the same offer; null without a public address. */
  linkFor(jobId: string, purpose: 'accept' | 'public'): Promise<string | null>;
  /** Whether a person sits at a terminal: channels that a person carries exist only then. */
  readonly isPersonPresent: boolean;
  /** What terms let us do with the poster of a request, by all the places where it stands; its own post is the first. */
  contactTerms(places: readonly { readonly source: string; readonly url: string | null }[]): ContactTerms;
  /** A signal that aborts after so many milliseconds. */
  deadline(delayMs: number): AbortSignal;
}

export interface Outreach {
  /** Every way to answer this request, in order. `id` may be a unique prefix. Records nothing but the links it shows. Throws `unknown_id`, `ambiguous_id`, `wrong_state`. */
  plan(id: string, options?: { readonly channel?: ChannelId | null }): Promise<Plan>;
  /** The same way with other words: a new message with a new hash. */
  edit(item: PlanItem, words: Words): Promise<PlanItem>;
  /** A message about a running deal, by the channel that reached the client; null where nothing ever reached them. */
  planNotice(id: string, notice: NoticeRequest): Promise<PlanItem | null>;
  /** Records that a person approved exactly this message. Throws `not_approved`, and the code of the rule that refuses. */
  approve(item: PlanItem, how: ApprovedMessage['how']): Promise<ApprovedMessage>;
  /** Sends what was approved, once. Throws `not_approved`, `expired`, `suppressed`, `over_cap`, `against_policy`, `wrong_state`, and then nothing was sent. */
  deliver(jobId: string, messageId: string): Promise<Delivery>;
  /** Turns intents of dead processes into `unknown`, and asks the providers what became of the unknown ones. */
  reconcile(): Promise<readonly Settled[]>;
  /** The operator's word about an unknown message, where no provider can be asked. */
  settle(
    jobId: string,
    messageId: string,
    word: { readonly state: 'sent'; readonly url: string | null } | { readonly state: 'absent' },
  ): Promise<Settled>;
  /** Never write to this person again, on any channel. Resolves to the number of keys put on the list. */
  suppress(target: SuppressTarget, reason: SuppressReason): Promise<number>;
  /** One click in a mail. False for a token that is not ours; true however often it is used. */
  unsubscribe(token: string): Promise<boolean>;
  modes(): readonly ChannelMode[];
}

export function createOutreach(parts: OutreachParts): Outreach {
  const { ledger, clock } = parts;
  const now = (): string => clock.now().toISOString();
  return {
    async plan(id, { channel = null } = {}) {
      return planFirst(parts, await ledger.read.resolveId(id), now(), channel);
    },
    edit: (item, words) => recompose(parts, item, words, now()),
    async planNotice(id, notice) {
      return planNotice(parts, await ledger.read.resolveId(id), notice, now());
    },
    approve: (item, how) => approveItem(parts, item, how),
    deliver: (jobId, messageId) => deliverApproved(parts, jobId, messageId),
    reconcile: () => reconcile(parts),
    settle: (jobId, messageId, word) => settle(parts, jobId, messageId, word),
    suppress: (target, reason) => suppress(parts, target, reason),
    unsubscribe: (token) => unsubscribe(parts, token),
    modes: () => parts.modes,
  };
}
