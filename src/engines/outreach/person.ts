/** Who is written to, as keyed hashes: the ledger compares people without holding a list of them. */
import { mailboxKey, mailDomain } from '../../domain/mail-address.ts';
import type { Recipient } from '../../domain/message.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import type { StoredContact } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';

export interface Person {
  readonly id: string;
  /** Every key under which this person may stand on the suppression list, `id` first. */
  readonly keys: readonly string[];
}

/** The author of a post; a post without one is a person of its own. Contacts that are only mentioned may be somebody else's and are left out. */
export function personOf(
  post: Pick<Opportunity, 'id' | 'source' | 'author'>,
  contacts: readonly Pick<StoredContact, 'kind' | 'value' | 'use'>[],
  keyring: Pick<Keyring, 'keyedHash'>,
): Person {
  const name = post.author?.name.trim().toLowerCase() ?? '';
  const id = keyring.keyedHash(name === '' ? `post:${post.id}` : `${post.source}:${name}`);
  const others = contacts.filter((contact) => contact.use !== 'seen').map((contact) => keyring.keyedHash(contactName(contact)));
  return { id, keys: [...new Set([id, ...others])] };
}

/** The form that the suppression list compares. */
export function recipientKey(recipient: Recipient, keyring: Pick<Keyring, 'keyedHash'>): string {
  switch (recipient.kind) {
    case 'email':
      return keyring.keyedHash(mailName(recipient.address));
    case 'github_issue':
      return keyring.keyedHash(`github:${recipient.login.toLowerCase()}`);
    case 'post':
      return keyring.keyedHash(
        recipient.handle === null ? `page:${recipient.url}` : `${recipient.platform}:${recipient.handle.trim().toLowerCase()}`,
      );
  }
}

/** The place that a cap is counted by: a mail domain, or a repository; null where there is none. */
export function placeOf(recipient: Recipient): string | null {
  switch (recipient.kind) {
    case 'email':
      return mailDomain(recipient.address);
    case 'github_issue':
      return `${recipient.owner}/${recipient.repo}`.toLowerCase();
    case 'post':
      return null;
  }
}

export function placeKey(recipient: Recipient, keyring: Pick<Keyring, 'keyedHash'>): string | null {
  const place = placeOf(recipient);
  return place === null ? null : keyring.keyedHash(`place:${recipient.kind}:${place}`);
}

/** The name under which an address typed by a person is hashed: `jo@example.com`, or `github:jo` for a handle. */
export function typedName(text: string): string {
  const trimmed = text.trim();
  return mailboxKey(trimmed) === null ? trimmed.toLowerCase() : mailName(trimmed);
}

function contactName({ kind, value }: Pick<StoredContact, 'kind' | 'value'>): string {
  return kind === 'email' ? mailName(value) : `${kind}:${value.trim().toLowerCase()}`;
}

function mailName(address: string): string {
  return `email:${mailboxKey(address) ?? address.trim().toLowerCase()}`;
}
