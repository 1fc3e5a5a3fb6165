/** Who is written to, as keyed hashes: the ledger compares people without holding a list of them. */
import { accountName, authorName, contactName, identityName, mailName } from '../../domain/identity.ts';
import { mailDomain } from '../../domain/mail-address.ts';
import type { Recipient } from '../../domain/message.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import type { Reader, StoredContact } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';

export interface Person {
  /** The name that messages to them are counted under. */
  readonly id: string;
  /** The account behind the post, which evidence ties to others. It is `id` wherever names are unique. */
  readonly account: string;
  /** Every key that the post itself gives as theirs, `id` first. */
  readonly keys: readonly string[];
}

/** The author of a post; a post without one is a person of its own. Contacts that are only mentioned may be somebody else's and are left out. */
export function personOf(
  post: Pick<Opportunity, 'id' | 'source' | 'author' | 'url'>,
  contacts: readonly Pick<StoredContact, 'kind' | 'value' | 'use'>[],
  keyring: Pick<Keyring, 'keyedHash'>,
): Person {
  const id = keyring.keyedHash(authorName(post));
  const account = keyring.keyedHash(accountName(post));
  const names = contacts
    .filter((contact) => contact.use !== 'seen')
    .flatMap((contact) => [contactName(contact), identityName(contact) ?? contactName(contact)]);
  return { id, account, keys: [...new Set([id, account, ...names.map((name) => keyring.keyedHash(name))])] };
}

/** Every key that evidence and the operator's words leave them, doubtful ones too: what must not be written to twice, or at all. */
export async function guardedKeys(read: Pick<Reader, 'person'>, { account, keys }: Person): Promise<readonly string[]> {
  const { keys: found, shared } = await read.person(account, 'guarded', keys);
  return [...new Set([...found, ...shared])];
}

/** The keys to put on the suppression list when these say no: everyone shown to be the same person. */
export async function saidNoKeys(
  read: Pick<Reader, 'person'>,
  { account, keys }: Omit<Person, 'id'>,
): Promise<readonly string[]> {
  return (await read.person(account, 'shown', keys)).keys;
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
