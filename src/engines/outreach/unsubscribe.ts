/** Tokens of the unsubscribe address in a mail: stateless, so that they work for as long as the key lives and need no row in the ledger. */
import { timingSafeEqual } from 'node:crypto';
import type { Keyring } from '../../system/keyring.ts';

/** Two keyed hashes of 32 hex digits as base64url, and the token over them. */
const TOKEN = /^([A-Za-z0-9_-]{43})\.([A-Za-z0-9_-]{43})$/;
const HASH = /^[0-9a-f]{32}$/;

function unsubscribeToken(personId: string, recipientKey: string, keyring: Pick<Keyring, 'token'>): string {
  const subject = Buffer.from(personId + recipientKey, 'hex').toString('base64url');
  return `${subject}.${keyring.token('unsubscribe', subject)}`;
}

/** The address for one click; null where nobody can reach the room. */
export function unsubscribeUrl(
  { publicUrl, keyring }: { readonly publicUrl: string | null; readonly keyring: Pick<Keyring, 'token'> },
  personId: string,
  recipientKey: string,
): string | null {
  return publicUrl === null ? null : `${publicUrl}/unsubscribe/${unsubscribeToken(personId, recipientKey, keyring)}`;
}

/** The keys of the person who holds the token; null for anything that this keyring did not make. */
export function readUnsubscribeToken(token: string, keyring: Pick<Keyring, 'token'>): readonly [string, string] | null {
  const [, subject, mac] = TOKEN.exec(token) ?? [];
  if (subject === undefined || mac === undefined) return null;
  const own = Buffer.from(keyring.token('unsubscribe', subject));
  const given = Buffer.from(mac);
  if (own.length !== given.length || !timingSafeEqual(own, given)) return null;
  const hex = Buffer.from(subject, 'base64url').toString('hex');
  const keys = [hex.slice(0, 32), hex.slice(32)] as const;
  return keys.every((key) => HASH.test(key)) ? keys : null;
}
