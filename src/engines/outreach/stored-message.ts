/** A composed message as the ledger keeps it: whole, but with places where live links were, so that a copied ledger opens nothing. */
import { canonicalJson } from '../../domain/canonical.ts';
import { type Composed, LINK_PLACE } from '../../domain/message.ts';
import { LoopError } from '../../errors.ts';

export interface LiveLinks {
  readonly link: string | null;
  readonly unsubscribeUrl: string | null;
}

const UNSUBSCRIBE_PLACE = '{{unsubscribe link}}';

/** Canonical JSON without a live link. */
export function freeze(message: Composed, { link, unsubscribeUrl }: LiveLinks): string {
  return canonicalJson(
    mapped(message, (text) => {
      const unlinked = link === null ? text : text.replaceAll(link, LINK_PLACE);
      return unsubscribeUrl === null ? unlinked : unlinked.replaceAll(unsubscribeUrl, UNSUBSCRIBE_PLACE);
    }),
  );
}

/**
 * The message with its links back in place. Whether it is still the approved one is for `approve` to say, which compares hashes.
 * Throws `wrong_state` where a link is needed that no longer exists.
 */
export function thaw(stored: string, { link, unsubscribeUrl }: LiveLinks): Composed {
  const lost = (link === null && stored.includes(LINK_PLACE)) || (unsubscribeUrl === null && stored.includes(UNSUBSCRIBE_PLACE));
  if (lost) {
    throw new LoopError('wrong_state', 'the approved message holds a link that can no longer be made', {
      fix: 'Set LOOP_PUBLIC_URL as it was, or look at the message again with loop present.',
      state: 'Nothing was sent.',
    });
  }
  return mapped(readStored(stored), (text) =>
    text.replaceAll(LINK_PLACE, link ?? '').replaceAll(UNSUBSCRIBE_PLACE, unsubscribeUrl ?? ''),
  );
}

/** The message as stored, links missing: enough to know its recipient and to find it at a provider. */
export function readStored(stored: string): Composed {
  return JSON.parse(stored) as Composed;
}

function mapped<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapped(item, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapped(item, change)])) as T;
}
