/** One person whole: identities with their evidence, requests, messages, money, and what was decided. */
import type { Contact } from '../../domain/contact.ts';
import type { LinkKind } from '../../domain/identity.ts';
import type { Message } from '../../domain/job.ts';
import type { Money } from '../../domain/money.ts';
import type { Evidence, PersonCircle, Reader } from '../../store/ledger.ts';
import type { Keyring } from '../../system/keyring.ts';
import { type OtherJob, otherJobs } from './brief.ts';
import type { Poster } from './engine.ts';
import { readNames } from './names.ts';

export interface PersonView {
  readonly jobId: string;
  readonly title: string;
  /** The account that posted the job first. */
  readonly identities: readonly Identity[];
  /** Perhaps theirs: not shown by evidence, but counted with them wherever too much care does no harm. */
  readonly perhaps: readonly Identity[];
  readonly jobs: readonly OtherJob[];
  readonly messages: readonly SentMessage[];
  /** Captured and refunded over all their jobs, one row a currency. */
  readonly money: readonly { readonly captured: Money; readonly refunded: Money }[];
  readonly suppressions: readonly { readonly name: string | null; readonly reason: string }[];
  readonly words: readonly SaidWord[];
  /** False where there is more than is looked at. */
  readonly isWhole: boolean;
}

export interface Identity {
  /** `reddit:jo`, `email:jo@example.com`; null where the text that gave it was erased. */
  readonly name: string | null;
  /** Too many share it for it to say who anybody is. */
  readonly isShared: boolean;
  readonly evidence: readonly IdentityEvidence[];
}

export interface IdentityEvidence {
  readonly jobId: string;
  readonly kind: LinkKind;
  /** The account whose post gives this contact as its author's own. */
  readonly author: string | null;
  readonly contact: string | null;
  /** The words of the post; null where they were erased. */
  readonly quote: string | null;
  /** Offsets of the contact, see `Contact`. */
  readonly start: number;
  readonly end: number;
  readonly isStrong: boolean;
}

export interface SentMessage {
  readonly jobId: string;
  readonly channel: Message['channel'];
  readonly state: Message['state'];
  readonly purpose: Message['purpose'];
  readonly at: string;
}

export interface SaidWord {
  readonly said: 'split' | 'merged';
  readonly names: readonly [string | null, string | null];
  readonly reason: string | null;
  readonly jobId: string;
  readonly at: string;
}

const EVER = '1970-01-01T00:00:00.000Z';
/** Pieces of evidence shown for one pair. */
const MOST_EVIDENCE = 3;

export async function readView(read: Reader, keyring: Pick<Keyring, 'keyedHash'>, poster: Poster): Promise<PersonView> {
  const { post, account, claims } = poster;
  const shown = await read.person(account, 'shown');
  const guarded = await read.person(account, 'guarded', claims);
  const all = [...new Set([...shown.keys, ...shown.shared, ...guarded.keys, ...guarded.shared])];
  const jobs = await otherJobs(read, poster, shown);
  const ids = [post.id, ...jobs.map(({ id }) => id)];
  const said = wordsOf(shown, guarded);
  const names = await readNames(read, keyring, [...all, ...said.flatMap(({ key, other }) => [key, other])], ...ids);
  const evidence = await readEvidence(read, all, names);
  const shared = new Set([...shown.shared, ...guarded.shared]);
  const identityOf = (key: string): Identity => ({
    name: names.get(key) ?? null,
    isShared: shared.has(key),
    evidence: evidence.get(key) ?? [],
  });
  const sure = [account, ...shown.keys.filter((key) => key !== account)];
  return {
    jobId: post.id,
    title: post.title,
    identities: sure.map(identityOf),
    perhaps: all.filter((key) => !sure.includes(key)).map(identityOf),
    jobs,
    messages: await messagesTo(read, all, ids),
    money: await moneyOf(read, ids),
    suppressions: await suppressionsOf(read, all, names),
    words: await Promise.all(
      said.map(async ({ said: word, key, other, reason, jobId, at }) => ({
        said: word,
        names: [names.get(key) ?? null, names.get(other) ?? null] as const,
        reason: await read.body(reason),
        jobId,
        at,
      })),
    ),
    isWhole: shown.isWhole && guarded.isWhole,
  };
}

async function readEvidence(
  read: Reader,
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly IdentityEvidence[]>> {
  const byKey = new Map<string, IdentityEvidence[]>();
  const contacts = new Map<string, readonly Contact[]>();
  for (const link of await read.evidence(keys, MOST_EVIDENCE)) {
    const known = contacts.get(link.jobId) ?? (await read.contacts(link.jobId));
    contacts.set(link.jobId, known);
    const piece = pieceOf(link, known, names);
    // An account is shown by what its posts give, a contact by the posts that give it.
    for (const key of [link.contact, link.author]) byKey.set(key, [...(byKey.get(key) ?? []), piece]);
  }
  return byKey;
}

function pieceOf(link: Evidence, contacts: readonly Contact[], names: ReadonlyMap<string, string>): IdentityEvidence {
  const { jobId, kind, start, end, isStrong } = link;
  const contact = contacts.find((other) => other.kind === kind && other.start === start && other.end === end);
  return {
    jobId,
    kind,
    author: names.get(link.author) ?? null,
    contact: names.get(link.contact) ?? null,
    quote: contact?.quote ?? null,
    start,
    end,
    isStrong,
  };
}

function wordsOf(...circles: readonly PersonCircle[]): PersonCircle['words'] {
  const all = circles.flatMap(({ words }) => words);
  return [...new Map(all.map((word) => [`${word.key} ${word.other}`, word])).values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** To any of their names, and about any of their jobs. */
async function messagesTo(read: Reader, keys: readonly string[], ids: readonly string[]): Promise<readonly SentMessage[]> {
  const found = new Map((await read.messagesTo(keys, EVER)).map((message) => [message.id, message]));
  for (const id of ids) {
    for (const message of (await read.job(id))?.messages ?? []) found.set(message.id, { ...message, jobId: id });
  }
  return [...found.values()]
    .map(({ jobId, channel, state, purpose, intendedAt, approvedAt }) => ({
      jobId,
      channel,
      state,
      purpose,
      at: intendedAt ?? approvedAt,
    }))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

async function moneyOf(read: Reader, ids: readonly string[]): Promise<PersonView['money']> {
  const byCurrency = new Map<string, { captured: number; refunded: number }>();
  for (const id of ids) {
    for (const { currency, capturedMinor, refundedMinor } of (await read.job(id))?.milestones ?? []) {
      if (capturedMinor === 0) continue;
      const sum = byCurrency.get(currency) ?? { captured: 0, refunded: 0 };
      byCurrency.set(currency, { captured: sum.captured + capturedMinor, refunded: sum.refunded + refundedMinor });
    }
  }
  return [...byCurrency].map(([currency, { captured, refunded }]) => ({
    captured: { amountMinor: captured, currency },
    refunded: { amountMinor: refunded, currency },
  }));
}

async function suppressionsOf(
  read: Reader,
  keys: readonly string[],
  names: ReadonlyMap<string, string>,
): Promise<PersonView['suppressions']> {
  const found: { name: string | null; reason: string }[] = [];
  for (const key of keys) {
    const suppression = await read.suppression([key]);
    if (suppression !== null) found.push({ name: names.get(key) ?? null, reason: suppression.reason });
  }
  return found;
}
