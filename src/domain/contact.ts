/** A way to reach a person, with where it was found and why it may be used. */

export const CONTACT_KINDS = [
  'email',
  'phone',
  'x',
  'linkedin',
  'github',
  'reddit',
  'hackernews',
  'bluesky',
  'mastodon',
  'telegram',
  'discord',
  'whatsapp',
  'instagram',
  'calendar',
  'website',
] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** `asked`: the post invites this contact. `published`: it merely stands there as the poster's own. `seen`: it is only mentioned, perhaps someone else's. */
export type ContactUse = 'asked' | 'published' | 'seen';

export interface Contact {
  readonly kind: ContactKind;
  /** Normal form: lower-case e-mail, E.164 phone, handle without `@`, absolute URL. */
  readonly value: string;
  /** The text as it stands in the post. */
  readonly quote: string;
  /** UTF-16 offsets into `title + "\n" + body`, end exclusive: `text.slice(start, end) === quote`. */
  readonly start: number;
  readonly end: number;
  /** 0..1 */
  readonly confidence: number;
  readonly use: ContactUse;
}

/**
 * What is known about an e-mail address without writing to it. `valid`: its domain takes mail, which does not mean that the mailbox exists.
 * `risky`: something speaks against it. `invalid`: mail to it cannot arrive. `unknown`: nobody could tell.
 */
export interface Verification {
  readonly state: 'valid' | 'risky' | 'unknown' | 'invalid';
  /** In words, the weightiest first. */
  readonly reasons: readonly string[];
  /** ISO 8601 UTC, when the name servers were asked; null where only the address itself was looked at. */
  readonly checkedAt: string | null;
}

/** Why a message may be sent to this contact at all. Rides on every send. */
export type ContactBasis =
  | {
      readonly kind: 'asked_publicly';
      readonly url: string | null;
      readonly quote: string;
      readonly quoteHash: string;
      readonly seenAt: string;
    }
  | { readonly kind: 'replied' }
  | { readonly kind: 'client' }
  | { readonly kind: 'other'; readonly note: string };

/** The text that contact offsets point into. */
export function contactText(post: { readonly title: string; readonly body: string }): string {
  // One flat string: a template leaves a rope, whose characters are read at half the speed.
  return [post.title, post.body].join('\n');
}
