/** What stands around one anchor, and how a find becomes one. */
import type { FoundHandle } from '../links/link-contacts.ts';
import type { FoundMail } from '../mail/mail.ts';

export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Null where a stretch of text is used up without being a contact. */
  readonly candidate: FoundHandle | null;
  /** A domain without a scheme: it gives way to a mailbox that begins with it (`jo.it [at] acme.co`). */
  readonly isBare?: boolean;
}

/** A find as a hit of its own length; null for none. */
export function hitOf(found: FoundHandle | null): Hit | null {
  return found === null ? null : { start: found.start, end: found.end, candidate: found };
}

const ON_FEDIVERSE = /^ (?:on|via) (?:mastodon|(?:the )?fedi(?:verse)?)\b/i;

/** An address as a contact: of a mailbox, of an account in the fediverse, or of one on Bluesky. */
export function mailOf(found: FoundMail | null, text: string): FoundHandle | null {
  if (found === null) return null;
  const { address, start, end, confidence, isPlaceholder, isFediverse, also } = found;
  if (address.endsWith('@bsky.social'))
    return { kind: 'bluesky', value: address.replace('@', '.'), start, end, confidence, most: 'asked' };
  const isAccount =
    isFediverse ||
    /(?:mastodon|fediverse)\W{1,4}$/i.test(text.slice(Math.max(0, start - 13), start)) ||
    ON_FEDIVERSE.test(text.slice(end, end + 20));
  return {
    kind: isAccount ? 'mastodon' : 'email',
    value: address,
    start,
    end,
    confidence,
    most: isPlaceholder ? 'seen' : 'asked',
    ...(also === undefined ? {} : { also: also.flatMap((other) => mailOf(other, text) ?? []) }),
  };
}
