/** People who must not be written to again, on any channel. */
import type { PersonEvent } from '../../domain/events.ts';
import { typedName } from '../../domain/identity.ts';
import { LoopError } from '../../errors.ts';
import type { Reader, Transactor } from '../../store/ledger.ts';
import type { OutreachParts } from './engine.ts';
import { personOf, saidNoKeys } from './person.ts';
import { readUnsubscribeToken } from './unsubscribe.ts';

export type SuppressReason = Extract<PersonEvent, { type: 'person.suppressed' }>['data']['reason'];

/** The author of a job's post with all their addresses, or one address or handle (`jo@example.com`, `github:jo`) as typed. */
export type SuppressTarget = { readonly jobId: string } | { readonly address: string };

export async function suppress(parts: OutreachParts, target: SuppressTarget, reason: SuppressReason): Promise<number> {
  const { ledger, keyring } = parts;
  const keys =
    'jobId' in target
      ? await keysOfJob(parts, target.jobId)
      : await everyoneBehind(ledger.read, [keyring.keyedHash(typedName(target.address))]);
  return parts.ledger.transact({ actor: 'operator', cause: 'suppress' }, (tx) => suppressionEvents(tx, keys, reason));
}

export async function unsubscribe(parts: OutreachParts, token: string): Promise<boolean> {
  const keys = readUnsubscribeToken(token, parts.keyring);
  if (keys === null) return false;
  await parts.ledger.transact({ actor: 'client', cause: 'unsubscribe' }, async (tx) =>
    suppressionEvents(tx, await everyoneBehind(tx, keys), 'unsubscribed'),
  );
  return true;
}

/** Keys that were written to, and everyone shown to be the same person as one of them. */
export async function everyoneBehind(read: Pick<Reader, 'person'>, keys: readonly string[]): Promise<readonly string[]> {
  const found = new Set(keys);
  for (const key of keys) for (const other of await saidNoKeys(read, { account: key, keys: [] })) found.add(other);
  return [...found];
}

/** Puts keys on the list that are not there yet; resolves to how many that were. */
export async function suppressionEvents(tx: Transactor, keys: readonly string[], reason: SuppressReason): Promise<number> {
  let added = 0;
  for (const key of new Set(keys)) {
    if ((await tx.suppression([key])) !== null) continue;
    await tx.appendPerson(key, [{ type: 'person.suppressed', data: { key, reason } }]);
    added++;
  }
  return added;
}

async function keysOfJob({ ledger, keyring }: OutreachParts, id: string): Promise<readonly string[]> {
  const jobId = await ledger.read.resolveId(id);
  const [post, contacts, job] = await Promise.all([
    ledger.read.opportunity(jobId),
    ledger.read.contacts(jobId),
    ledger.read.job(jobId),
  ]);
  if (!post) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
  const written = job?.messages.flatMap((message) => [message.personId, message.recipientKey]) ?? [];
  return [...(await saidNoKeys(ledger.read, personOf(post, contacts, keyring))), ...(await everyoneBehind(ledger.read, written))];
}
