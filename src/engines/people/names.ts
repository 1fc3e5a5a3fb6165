/** The names behind keyed hashes, as far as the vault still holds the posts and contacts that they were made from. */
import { accountName, authorName, identityName } from '../../domain/identity.ts';
import type { Reader } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';

/** Posts that are read to name one person's identities. */
const MOST_JOBS = 40;

/** By key. A key that no post gives a name any more has no entry. */
export async function readNames(
  read: Reader,
  { keyedHash }: Pick<Keyring, 'keyedHash'>,
  keys: readonly string[],
  ...jobs: readonly string[]
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(keys);
  const names = new Map<string, string>();
  const ids = new Set(jobs);
  for (const { jobId } of await read.evidence(keys, 1)) ids.add(jobId);
  for (const id of await read.jobsOfPerson(keys, 1)) ids.add(id);
  for (const id of [...ids].slice(0, MOST_JOBS)) {
    const [post, contacts] = await Promise.all([read.opportunity(id), read.contacts(id)]);
    if (post === null) continue;
    for (const name of [authorName(post), accountName(post), ...contacts.map(identityName)]) {
      if (name === null) continue;
      const key = keyedHash(name);
      if (wanted.has(key)) names.set(key, name);
    }
  }
  return names;
}
