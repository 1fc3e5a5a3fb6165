/** Records what posts and their contacts say about who is who. */
import type { Contact } from '../../domain/contact.ts';
import { IDENTITY_RULES, readPerson } from '../../domain/identity.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import type { Ledger, StoredContact, Transactor } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';

type Hashing = Pick<Keyring, 'keyedHash'>;

/** Says of which rules all contacts of this ledger were read with, so that the look at old ones is taken once. */
const CURSOR = 'identity-rules';
const BATCH = 200;

/** Belongs into the transaction that records the contacts. */
export async function putPerson(
  tx: Transactor,
  post: Opportunity,
  contacts: readonly (Contact & Partial<Pick<StoredContact, 'url'>>)[],
  { keyedHash }: Hashing,
): Promise<void> {
  await tx.putPerson(post.id, readPerson(post, contacts, keyedHash));
}

/** Whether this job's post was read under the rules of this program. */
export async function isRead({ read }: Pick<Ledger, 'read'>, jobId: string): Promise<boolean> {
  return (await read.authorOf(jobId))?.rules === IDENTITY_RULES;
}

/**
 * Reads the contacts that an earlier release recorded, once a ledger: whether somebody was written to must not depend on when their
 * post was read. Stopped half-way it goes on with the next call.
 */
export async function readOlder(ledger: Ledger, keyring: Hashing): Promise<void> {
  const { read } = ledger;
  const current = String(IDENTITY_RULES);
  if ((await read.cursor(CURSOR)) === current) return;
  for (let after: string | null = null; ; ) {
    const ids: readonly string[] = await read.idsWithContacts(after, BATCH);
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
    await ledger.transact({ actor: 'operator', cause: 'enrich' }, async (tx) => {
      for (const id of ids) {
        const post = (await isRead({ read: tx }, id)) ? null : await tx.opportunity(id);
        if (post !== null) await putPerson(tx, post, await tx.contacts(id), keyring);
      }
    });
  }
  await ledger.transact({ actor: 'operator', cause: 'enrich' }, (tx) => tx.setCursor(CURSOR, current));
}
