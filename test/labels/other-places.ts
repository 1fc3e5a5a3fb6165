/**
 * Posts of other communities and other years than those that lie beside the checkout, with what two careful readers would both say of them.
 * All of it is written, not collected: no name, address or number belongs to anybody, domains end in `.example` and telephone numbers are
 * from the ranges that regulators keep for drama.
 */
import { createHash } from 'node:crypto';
import type { ContactKind, ContactUse } from '../../src/domain/contact.ts';
import type { Budget, Engagement, Kind } from '../../src/domain/opportunity.ts';

export interface PlacedPost {
  /** Unique in all parts and languages: `en-017`, `pt-003`. */
  readonly id: string;
  readonly post: WrittenPost;
  readonly kind: Kind;
  /** Null where nobody asks for work, and where two readers could differ. */
  readonly engagement: Engagement | null;
  /** What a request pays; an author's own rates are none. `test/labels/README.md` says what a reader took for it. */
  readonly budget: Budget | null;
  readonly contacts: readonly PlacedContact[];
  /** Why a careful freelancer would keep away from a request, or not count on being paid; null where nothing speaks for that. */
  readonly scam: string | null;
  /** Which services of the shipped catalogue are right, each of them alone; null among them: to name none is right too. */
  readonly services: readonly (string | null)[];
}

/** As a line of `discover --from`: text, Markdown or HTML as it arrives. Half of the posts come from nowhere: no source, no URL and no tags. */
export interface WrittenPost {
  readonly source?: string;
  readonly url?: string;
  readonly title: string;
  readonly body: string;
  readonly author?: string;
  readonly postedAt?: string;
  readonly tags?: readonly string[];
}

export interface PlacedContact {
  readonly kind: ContactKind;
  /** Normal form, as in `Contact.value`. A page counts by host, path and query, as `contactHash` has it. */
  readonly value: string;
  readonly use: ContactUse;
}

/** Half of the posts, chosen by nothing but their id, are kept for the final judgement. */
export function partOf(id: string): 'seen' | 'unseen' {
  return createHash('sha256').update(id).digest().readUInt8(0) % 2 === 0 ? 'seen' : 'unseen';
}

/** What is said of a request beyond its being one; what is left out is none. */
type RequestLabels = Partial<Pick<PlacedPost, 'engagement' | 'budget' | 'contacts' | 'scam' | 'services'>>;

export function request(id: string, post: WrittenPost, labels: RequestLabels = {}): PlacedPost {
  return { id, post, kind: 'request', engagement: null, budget: null, contacts: [], scam: null, services: [null], ...labels };
}

export function offer(id: string, post: WrittenPost, labels: Pick<PlacedPost, 'contacts'> = { contacts: [] }): PlacedPost {
  return { ...request(id, post, labels), kind: 'offer' };
}

export function other(id: string, post: WrittenPost, labels: Pick<PlacedPost, 'contacts'> = { contacts: [] }): PlacedPost {
  return { ...request(id, post, labels), kind: 'other' };
}

export function contact(kind: ContactKind, value: string, use: ContactUse): PlacedContact {
  return { kind, value, use };
}
