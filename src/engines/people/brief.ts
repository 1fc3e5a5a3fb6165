/** What else the person behind a job asked for and was told, for a line beside the job. */
import type { LinkKind } from '../../domain/identity.ts';
import type { Message } from '../../domain/job.ts';
import type { Stage } from '../../domain/opportunity.ts';
import type { Evidence, Reader } from '../../store/ledger.ts';
import type { Poster } from './engine.ts';

export interface PersonBrief {
  /** Other jobs of the same person, newest first. */
  readonly jobs: readonly OtherJob[];
  /** First messages to them about other jobs, oldest first. */
  readonly messages: readonly { readonly jobId: string; readonly channel: Message['channel']; readonly at: string }[];
  /** Why nobody may write to them; null where somebody may. */
  readonly suppressed: string | null;
}

/** What can be said where nothing is recorded of anybody. */
export const NOBODY_KNOWN: PersonBrief = { jobs: [], messages: [], suppressed: null };

export interface OtherJob {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly source: string;
  readonly sameness: Sameness;
}

/** How two jobs are one person's: what both posts give, the operator's word, or a way through other posts. */
export type Sameness =
  | { readonly by: 'account' }
  | { readonly by: 'contact'; readonly kinds: readonly LinkKind[] }
  | { readonly by: 'operator' }
  | { readonly by: 'other posts' };

const MOST_JOBS = 20;
const EVER = '1970-01-01T00:00:00.000Z';

export async function readBrief(read: Reader, poster: Poster): Promise<PersonBrief> {
  const { post, account, claims } = poster;
  const [shown, guarded] = await Promise.all([read.person(account, 'shown'), read.person(account, 'guarded', claims)]);
  const keys = [...guarded.keys, ...guarded.shared];
  const [jobs, messages, suppressed] = await Promise.all([
    otherJobs(read, poster, shown),
    read.messagesTo(keys, EVER),
    read.suppression(keys),
  ]);
  return {
    jobs,
    messages: messages
      .filter(({ jobId, purpose }) => jobId !== post.id && purpose === 'first')
      .map(({ jobId, channel, intendedAt, approvedAt }) => ({ jobId, channel, at: intendedAt ?? approvedAt })),
    suppressed: suppressed?.reason ?? null,
  };
}

/** At most twenty, newest first. */
export async function otherJobs(
  read: Reader,
  { post, account }: Poster,
  { keys, words }: Awaited<ReturnType<Reader['person']>>,
): Promise<readonly OtherJob[]> {
  const ids = (await read.jobsOfPerson(keys, MOST_JOBS)).filter((id) => id !== post.id).slice(0, MOST_JOBS);
  const own = await read.linksOf(post.id);
  const found: (OtherJob & { readonly seenAt: string })[] = [];
  for (const id of ids) {
    const [other, author, links] = await Promise.all([read.opportunity(id), read.authorOf(id), read.linksOf(id)]);
    if (other === null) continue;
    const isSaid = words.some(
      ({ said, key, other: second }) =>
        said === 'merged' && [key, second].includes(account) && [key, second].includes(author?.author ?? ''),
    );
    const { title, stage, source, seenAt } = other;
    const sameness: Sameness =
      author?.author === account
        ? { by: 'account' }
        : isSaid
          ? { by: 'operator' }
          : throughContacts(account, own, author?.author, links);
    found.push({ id, title, stage, source, sameness, seenAt });
  }
  return found.sort((a, b) => (a.seenAt > b.seenAt ? -1 : a.seenAt < b.seenAt ? 1 : 0)).map(({ seenAt: _, ...job }) => job);
}

/** What both posts name: a contact in both, or the account of one in the text of the other. */
function throughContacts(
  account: string,
  own: readonly Evidence[],
  otherAccount: string | undefined,
  theirs: readonly Evidence[],
): Sameness {
  const kinds = new Set<LinkKind>();
  for (const { contact, kind } of own) {
    if (contact === otherAccount || theirs.some((link) => link.contact === contact)) kinds.add(kind);
  }
  for (const { contact, kind } of theirs) if (contact === account) kinds.add(kind);
  return kinds.size === 0 ? { by: 'other posts' } : { by: 'contact', kinds: [...kinds] };
}
