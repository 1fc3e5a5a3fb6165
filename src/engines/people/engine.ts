/**
 * One person: the accounts, addresses and requests that are theirs, with the evidence, and the operator's word where evidence is wrong.
 * The rules about writing to people (engines/outreach) ask the ledger the same question, so what is shown here is what they act on.
 */
import { accountName, IDENTITY_RULES, identityName, typedName } from '../../domain/identity.ts';
import type { Opportunity } from '../../domain/opportunity.ts';
import { ordered } from '../../domain/person-graph.ts';
import { LoopError } from '../../errors.ts';
import type { Ledger, PersonCircle, Reader, Transactor } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import { NOBODY_KNOWN, type PersonBrief, readBrief } from './brief.ts';
import { readNames } from './names.ts';
import { type PersonView, readView } from './view.ts';

export interface People {
  /** Everything known about the person behind a job. `id` may be a unique prefix. Throws `unknown_id`, `ambiguous_id`. */
  show(id: string): Promise<PersonView>;
  /** What else a job's person asked for and was told, in brief. */
  brief(id: string): Promise<PersonBrief>;
  /** Why nobody may write to the person behind a job, for those of the jobs of which that is so. */
  refusals(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /**
   * The operator's word that an identity (`email:jo@example.com`, `github:jo`) is not the person's who posted the job. Holds against all evidence,
   * later evidence too, and takes nobody off the suppression list. Throws `unknown_id` where the identity is not one of theirs.
   */
  split(id: string, identity: string, reason: string): Promise<SaidOfPeople>;
  /**
   * The operator's word that two jobs are one person's, or that an identity (`email:jo@example.com`) is the person's who posted the job. It takes back
   * splits that stand between them. Throws `unknown_id` for an identity that nothing in the ledger gives.
   */
  merge(id: string, other: string, reason: string): Promise<SaidOfPeople>;
}

export interface SaidOfPeople {
  readonly jobId: string;
  /** The identity that was split off, or the other job. */
  readonly other: string;
  /** False where that was so before, and nothing was recorded. */
  readonly isNew: boolean;
}

export interface PeopleParts {
  readonly ledger: Ledger;
  readonly keyring: Pick<Keyring, 'keyedHash'>;
}

/** Who posted a job, and what its post gives as theirs. */
export interface Poster {
  readonly post: Opportunity;
  /** Keyed hash of the account. */
  readonly account: string;
  readonly claims: readonly string[];
}

const BY_OPERATOR = { actor: 'operator', cause: 'person' } as const;

export function createPeople(parts: PeopleParts): People {
  const { ledger, keyring } = parts;
  const { read } = ledger;
  return {
    show: async (id) => readView(read, keyring, await posterOf(read, keyring, await read.resolveId(id))),
    async brief(id) {
      const jobId = await read.resolveId(id);
      const recorded = await recordedPoster(read, jobId);
      // Loading what hashes takes as long as all else that `show` does.
      if (recorded === null && !(await read.knowsAnybody())) return NOBODY_KNOWN;
      return readBrief(read, recorded ?? (await posterOf(read, keyring, jobId)));
    },
    async refusals(ids) {
      const refused = new Map<string, string>();
      for (const id of ids) {
        const { account, claims } = (await recordedPoster(read, id)) ?? (await posterOf(read, keyring, id));
        const { keys, shared } = await read.person(account, 'guarded', claims);
        const suppressed = await read.suppression([...keys, ...shared]);
        if (suppressed !== null) refused.set(id, suppressed.reason);
      }
      return refused;
    },
    async split(id, identity, reason) {
      const jobId = await read.resolveId(id);
      return ledger.transact(BY_OPERATOR, (tx) => split(tx, keyring, jobId, identity, reason));
    },
    async merge(id, other, reason) {
      const jobId = await read.resolveId(id);
      if (isIdentity(other)) return ledger.transact(BY_OPERATOR, (tx) => mergeIdentity(tx, keyring, jobId, other, reason));
      const otherId = await read.resolveId(other);
      return ledger.transact(BY_OPERATOR, (tx) => mergeJobs(tx, keyring, jobId, otherId, reason));
    },
  };
}

/** As the ledger has it, without hashing anything; null where the post was not read yet, or by other rules. */
async function recordedPoster(read: Reader, jobId: string): Promise<Poster | null> {
  const [post, recorded] = await Promise.all([read.opportunity(jobId), read.authorOf(jobId)]);
  return post === null || recorded?.rules !== IDENTITY_RULES ? null : { post, account: recorded.author, claims: [] };
}

/** Throws `unknown_id`. */
async function posterOf(read: Reader, { keyedHash }: PeopleParts['keyring'], jobId: string): Promise<Poster> {
  const [post, contacts] = await Promise.all([read.opportunity(jobId), read.contacts(jobId)]);
  if (post === null) throw new LoopError('unknown_id', `no job ${jobId} in the ledger`);
  const names = contacts.filter(({ use }) => use !== 'seen').map(identityName);
  const claims = names.filter((name) => name !== null).map(keyedHash);
  return { post, account: keyedHash(accountName(post)), claims };
}

async function split(
  tx: Transactor,
  keyring: PeopleParts['keyring'],
  jobId: string,
  typed: string,
  reason: string,
): Promise<SaidOfPeople> {
  const poster = await posterOf(tx, keyring, jobId);
  const { account } = poster;
  const circle = await tx.person(account, 'guarded', poster.claims);
  const name = typedName(typed);
  const key = keyring.keyedHash(name);
  if (key === account)
    throw new LoopError('usage', `${name} is the account that posted ${jobId}`, {
      fix: 'Name what is not theirs: one of their addresses, or another account.',
      state: 'Nothing was changed.',
    });
  if (isParted(circle, account, key)) return { jobId, other: name, isNew: false };
  if (!circle.keys.includes(key) && !circle.shared.includes(key)) throw await notTheirs(tx, keyring, circle, jobId, typed);
  await say(tx, 'person.split', [[account, key]], jobId, reason);
  return { jobId, other: name, isNew: true };
}

async function mergeJobs(
  tx: Transactor,
  keyring: PeopleParts['keyring'],
  jobId: string,
  otherId: string,
  reason: string,
): Promise<SaidOfPeople> {
  if (jobId === otherId) throw new LoopError('usage', 'name two jobs', { state: 'Nothing was changed.' });
  const [one, other] = [await posterOf(tx, keyring, jobId), await posterOf(tx, keyring, otherId)];
  return { jobId, other: otherId, isNew: await unite(tx, one.account, other.account, jobId, reason) };
}

async function mergeIdentity(
  tx: Transactor,
  keyring: PeopleParts['keyring'],
  jobId: string,
  typed: string,
  reason: string,
): Promise<SaidOfPeople> {
  const { account } = await posterOf(tx, keyring, jobId);
  const name = typedName(typed);
  const key = keyring.keyedHash(name);
  if (key !== account && !(await isKnown(tx, account, key)))
    throw new LoopError('unknown_id', `no post in the ledger gives ${JSON.stringify(typed)}`, {
      fix: `loop person ${jobId} shows what is known; an identity is written as it is shown there.`,
      state: 'Nothing was changed.',
    });
  return { jobId, other: name, isNew: await unite(tx, account, key, jobId, reason) };
}

/** Whether a post gives this identity or was posted under it, or something was said of it and the account. */
async function isKnown(read: Reader, account: string, key: string): Promise<boolean> {
  const [{ words }, around] = await Promise.all([read.person(account, 'guarded'), read.person(key, 'guarded')]);
  return (
    words.some((word) => word.key === key || word.other === key) ||
    around.keys.length + around.shared.length > 1 ||
    (await read.jobsOfPerson([key], 1)).length > 0
  );
}

/** Job ids have neither mark. */
function isIdentity(text: string): boolean {
  return text.includes(':') || text.includes('@');
}

/** Makes two identities one person, over all splits between them; false where they are. */
async function unite(tx: Transactor, one: string, other: string, jobId: string, reason: string): Promise<boolean> {
  const circle = await tx.person(one, 'shown');
  if (circle.keys.includes(other)) return false;
  const theirs = await tx.person(other, 'shown');
  const [ours, others] = [new Set(circle.keys), new Set(theirs.keys)];
  const between = [...circle.words, ...theirs.words].filter(
    ({ said, key, other: second }) =>
      said === 'split' && ((ours.has(key) && others.has(second)) || (ours.has(second) && others.has(key))),
  );
  const pairs = [[one, other] as const, ...between.map((word) => [word.key, word.other] as const)];
  await say(tx, 'person.merged', pairs, jobId, reason);
  return true;
}

/** One event a pair, in the stream of its lesser key. */
async function say(
  tx: Transactor,
  type: 'person.split' | 'person.merged',
  pairs: readonly (readonly [string, string])[],
  jobId: string,
  reason: string,
): Promise<void> {
  const note = await tx.putBody(reason);
  const unique = new Map(pairs.map(([a, b]) => ordered(a, b)).map((pair) => [pair.join(' '), pair]));
  for (const [key, other] of unique.values()) await tx.appendPerson(key, [{ type, data: { key, other, jobId, reason: note } }]);
}

function isParted({ words }: PersonCircle, a: string, b: string): boolean {
  const [key, other] = ordered(a, b);
  return words.some((word) => word.key === key && word.other === other && word.said === 'split');
}

async function notTheirs(
  read: Reader,
  keyring: PeopleParts['keyring'],
  circle: PersonCircle,
  jobId: string,
  typed: string,
): Promise<LoopError> {
  const names = await readNames(read, keyring, [...circle.keys, ...circle.shared], jobId);
  const known = [...names.values()].sort();
  return new LoopError('unknown_id', `${JSON.stringify(typed)} is not one of this person’s identities`, {
    fix: known.length === 0 ? `loop person ${jobId} shows them.` : `They are known as ${known.join(', ')}.`,
    state: 'Nothing was changed.',
  });
}
