/**
 * The client's side of a contract, as pure rules: what a client confirms when accepting, which milestone comes next,
 * what a delivery is, and which part of a job's history a client is shown.
 */
import { type Job, type Milestone, milestoneOf } from './job.ts';
import { formatMoney } from './money.ts';
import type { OfferTerms } from './offer.ts';
import { cut, safe, safeLine } from './text.ts';

/** Who stood at the door, as evidence: nothing in it is proof by itself. */
export interface Visit {
  /** The address the request came from, as far as loop can tell (see `Door` of the room). */
  readonly ip: string;
  /** The raw `X-Forwarded-For` header, unverified; null where there was none. */
  readonly forwardedFor: string | null;
  readonly userAgent: string;
}

/** A client who proved to hold a private link of this job. */
export interface ClientSession {
  readonly jobId: string;
  readonly linkId: string;
}

/** Something handed over: a page, or a file kept by its content hash. */
export type Artifact =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly size: number; readonly sha256: string };

/** The body behind `milestone.delivered`. */
export interface Delivery {
  readonly note: string | null;
  readonly artifacts: readonly Artifact[];
  /** ISO 8601 UTC; makes two deliveries of the same files two bodies. */
  readonly at: string;
}

/** A sentence the client ticks, stored word for word with the acceptance. */
export interface Disclosure {
  readonly id: 'terms' | 'hold' | 'authority';
  readonly text: string;
}

export const NAME_MAX = 120;
export const NOTE_MAX = 4_000;

/** What the client must tick before accepting. The amounts are those of this very offer. */
export function disclosuresOf(terms: OfferTerms): readonly Disclosure[] {
  const first = terms.milestones[0]?.amount ?? terms.price;
  const later = terms.milestones.length > 1 ? ' Each later milestone is authorised by me separately, when its turn comes.' : '';
  return [
    {
      id: 'terms',
      text: `I have read the statement of work above and agree to it, at the price of ${formatMoney(terms.price)}.`,
    },
    {
      id: 'hold',
      text:
        `I understand that the next step reserves ${formatMoney(first)} on my card for milestone 1. ` +
        `It is charged only after I approve the delivery; if it is never captured, the reservation lapses.${later}`,
    },
    { id: 'authority', text: 'I order this for myself, or I am entitled to order it for the business I act for.' },
  ];
}

/** The typed name in one clean line; null where it is not a name: no letter, shorter than two characters or longer than `NAME_MAX`. */
export function readName(typed: string): string | null {
  const name = safeLine(typed, NAME_MAX + 1);
  return name.length >= 2 && name.length <= NAME_MAX && /\p{L}/u.test(name) ? name : null;
}

/** A note of a person as clean text of at most `NOTE_MAX` characters; null where nothing is left. */
export function readNote(typed: string): string | null {
  const note = cut(safe(typed), NOTE_MAX).trim();
  return note === '' ? null : note;
}

/** An offer can be accepted through the end of its last day, UTC. `validUntil` is a date or a time. */
export function isLapsed(validUntil: string, now: string): boolean {
  return validUntil.length === 10 ? now.slice(0, 10) > validUntil : now > validUntil;
}

/**
 * The milestone whose payment the client may authorise now: the first one that is not done, provided nobody holds its money yet.
 * Milestones go one at a time, because a card hold lapses within days.
 */
export function nextToAuthorise(job: Job): Milestone | null {
  if (job.offer?.state !== 'accepted') return null;
  const current = job.milestones.find((m) => !isBehind(m));
  if (!current || current.frozen !== null) return null;
  return current.state === 'pending' || current.state === 'authorising' || current.state === 'expired' ? current : null;
}

/** The milestone the operator would deliver now; null where none has its money held. */
export function nextToDeliver(job: Job): Milestone | null {
  return (
    job.milestones.find((m) => m.state === 'authorised' || m.state === 'in_progress' || m.state === 'revision_requested') ?? null
  );
}

/** Whether the card hold can still be captured at `now`, as far as the provider said when it was made. */
export function isHeld(milestone: Milestone, now: string): boolean {
  return milestone.paymentId !== null && (milestone.captureBefore === null || milestone.captureBefore > now);
}

/** Rounds of revision still agreed for a milestone. */
export function revisionsLeft(job: Job, number: number, terms: OfferTerms): number {
  return Math.max(0, terms.revisionRounds - milestoneOf(job, number).revisions);
}

/** `now` plus whole days. ISO 8601 UTC in and out. */
export function plusDays(now: string, days: number): string {
  return new Date(new Date(now).getTime() + days * 86_400_000).toISOString();
}

/** A file name that means a file and nothing else on every system: no folder, no control or reserved character, no leading dot, at most 120 characters with its extension kept. */
export function artifactName(path: string): string {
  const last = path.split(/[\\/]/).at(-1) ?? '';
  const clean = safeLine(last, 1_000)
    .replace(/[<>:"|?*\\/\p{Cc}]/gu, '_')
    .replace(/^[.\s]+/, '')
    .replace(/[.\s]+$/, '');
  if (clean === '') return 'file';
  if (clean.length <= 120) return clean;
  const dot = clean.lastIndexOf('.');
  const extension = dot > 0 && clean.length - dot <= 12 ? clean.slice(dot) : '';
  return `${cut(clean, 120 - extension.length).replace(/[.\s]+$/, '')}${extension}`;
}

/** An http(s) address without user name or password, in its normal form; null for anything else. */
export function readHttpUrl(text: string): string | null {
  if (text.length > 2_048 || safe(text) !== text) return null;
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  return url.username === '' && url.password === '' ? url.href : null;
}

function isBehind(milestone: Milestone): boolean {
  switch (milestone.state) {
    case 'approved':
    case 'captured':
    case 'refunded':
    case 'cancelled':
    case 'won':
      return true;
    default:
      return false;
  }
}
