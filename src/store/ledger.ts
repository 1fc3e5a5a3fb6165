/**
 * The ledger as its users see it: a `Reader` that cannot write, a `Transactor` that exists only inside one transaction.
 * What you may do follows from what you hold. Everything is asynchronous, so that the same interface runs on a shared PostgreSQL;
 * no network and no prompt belongs inside `transact`.
 */
import type { Contact, Verification } from '../domain/contact.ts';
import type { Actor, BodyRef, JobEvent, LedgerEvent, LoopEvent, PersonEvent, Recorded } from '../domain/events.ts';
import type { PersonLink, PersonReading } from '../domain/identity.ts';
import type { Job, Message, Milestone, MilestoneState, Operation } from '../domain/job.ts';
import type { ChannelId } from '../domain/message.ts';
import type { Money } from '../domain/money.ts';
import type { Opportunity, Post, Screening, Stage } from '../domain/opportunity.ts';
import type { PairWord } from '../domain/person.ts';
import type { Breadth } from '../domain/person-graph.ts';

export interface Ledger {
  readonly read: Reader;
  /** Where the data lies, for messages to people: a path or a URL without its password. */
  readonly location: string;
  /**
   * Runs `work` in one write transaction (`BEGIN IMMEDIATE`), commits with fsync when it resolves, rolls back when it throws.
   * Writers of this process queue behind each other; writers of other processes are waited for up to the busy timeout, then `ledger_unusable`.
   */
  transact<T>(by: { readonly actor: Actor; readonly cause?: string }, work: (tx: Transactor) => Promise<T>): Promise<T>;
  /** Cheap: the chain's tip against the counted rows and the last `depth` links. Throws nothing; says what is wrong. */
  verify(depth?: number): Promise<ChainHealth>;
  /** Folds the whole log into state tables beside the stored ones and names every difference; an empty list means equal. Writes nothing. */
  compareRebuild(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface ChainHealth {
  readonly intact: boolean;
  readonly events: number;
  /** Number of links whose hashes were recomputed. */
  readonly checked: number;
  /** What is wrong, in words; null when intact. */
  readonly problem: string | null;
  /** ISO 8601 UTC, when the links were recomputed, where that was before this run and the file has not changed since. */
  readonly checkedAt?: string;
}

export interface Reader {
  /** The full id for an id, a unique prefix of four or more characters, or the address of the job's post in any of its spellings. Throws `unknown_id`, `ambiguous_id` (naming the candidates). */
  resolveId(prefix: string): Promise<string>;
  opportunity(id: string): Promise<Opportunity | null>;
  /** Best first, the newer of equals before the older; dropped, duplicate, skipped and closed ones newest first. `stage: null` lists everything that is none of these four. */
  list(filter: { readonly stage: Stage | null; readonly limit: number }): Promise<readonly ListedJob[]>;
  /** Posts whose title and body hold all the words, in any stage where `stage` is null, the last recorded first. Case and accents do not count; none where nothing typed is a word. Sees only what `indexSearch` has taken in. */
  search(filter: { readonly words: string; readonly stage: Stage | null; readonly limit: number }): Promise<readonly ListedJob[]>;
  /** Whether `search` sees every recorded post, and all of its index is made. */
  isSearchable(): Promise<boolean>;
  /** Ids of leads in a stage, oldest first, for batch work; `after` continues behind an id. */
  idsInStage(stage: Stage, after: string | null, limit: number): Promise<readonly string[]>;
  /** Null when the ledger has no such post. A job without events has version 0. */
  job(id: string): Promise<Job | null>;
  history(stream: string): Promise<readonly Recorded[]>;
  contacts(jobId: string): Promise<readonly StoredContact[]>;
  /** The text behind a reference; null when it was wiped. */
  body(ref: BodyRef): Promise<string | null>;
  /** The first of these keyed hashes that must not be written to. */
  suppression(keys: readonly string[]): Promise<{ readonly key: string; readonly reason: string } | null>;
  suppressions(): Promise<readonly { readonly key: string; readonly reason: string; readonly at: string }[]>;
  /** Counts for caps and contact windows, over messages in state intent, sent or unknown, by the time of their intent (`since` inclusive). Conditions are joined by AND. */
  sendStats(query: {
    readonly since: string;
    readonly channel?: ChannelId;
    readonly personId?: string;
    readonly recipientKey?: string;
    readonly placeKey?: string;
    readonly purpose?: 'first' | 'deal';
  }): Promise<{ readonly count: number; readonly firstAt: string | null; readonly lastAt: string | null }>;
  /**
   * Everyone who is one person with the identity `key`, as far as posts and the operator's words say; `claims` are identities that a text
   * gives as the author's own and that may not be recorded yet. Bounded work, however many share an identity.
   */
  person(key: string, breadth: Breadth, claims?: readonly string[]): Promise<PersonCircle>;
  /** Why these identities are one person: at most `limit` pieces of evidence a pair, the earliest first. */
  evidence(keys: readonly string[], limit: number): Promise<readonly Evidence[]>;
  /** Jobs that these identities posted, as far as their posts were read for contacts: at most `limit` an identity, newest posts first. */
  jobsOfPerson(keys: readonly string[], limit: number): Promise<readonly string[]>;
  /** Posts of one source in these stages, the last recorded first, before the post `before`. */
  idsOfSource(filter: {
    readonly source: string;
    readonly stages: readonly Stage[];
    readonly before: string | null;
    readonly limit: number;
  }): Promise<readonly string[]>;
  /** Whether anything is recorded by which a person could be known: without it nobody is, and no name has to be hashed to ask. */
  knowsAnybody(): Promise<boolean>;
  /** Whose post a job is, and under which rules (`IDENTITY_RULES`) that was read; null where it was not read yet. */
  authorOf(jobId: string): Promise<{ readonly author: string; readonly rules: number } | null>;
  /** What a job's post says about who is who. */
  linksOf(jobId: string): Promise<readonly Evidence[]>;
  /** Jobs with contacts, in the order of their ids, behind `after`. */
  idsWithContacts(after: string | null, limit: number): Promise<readonly string[]>;
  /** Messages to any of these keys, as person or as recipient, that left or may have left at `since` or later; each once, oldest first. */
  messagesTo(keys: readonly string[], since: string): Promise<readonly (Message & { readonly jobId: string })[]>;
  /** Messages about a job's request, those of its copies and of the post it copies included; the oldest approval first. */
  messagesOfRequest(jobId: string): Promise<readonly (Message & { readonly jobId: string })[]>;
  /** Every post that makes a job's request: the one that asked first, and its copies. */
  placesOfRequest(
    jobId: string,
  ): Promise<readonly { readonly id: string; readonly source: string; readonly url: string | null }[]>;
  /** Messages in a state, oldest first, with their job: approvals waiting, unknown sends, open intents. */
  messagesInState(state: Message['state'], limit: number): Promise<readonly (Message & { readonly jobId: string })[]>;
  milestonesInState(state: MilestoneState, limit: number): Promise<readonly (Milestone & { readonly jobId: string })[]>;
  /** Money operations that are `open` or `unknown`, oldest first, with their job. */
  operationsUnsettled(limit: number): Promise<readonly (Operation & { readonly jobId: string })[]>;
  /** Events of the provider's inbox that were received and not yet marked, oldest first. */
  eventsUnmarked(provider: string, limit: number): Promise<readonly ReceivedEvent[]>;
  linkByTokenHash(tokenHash: string): Promise<{ readonly jobId: string; readonly linkId: string } | null>;
  /** The milestone behind a provider's session or payment id. */
  milestoneByProviderId(id: string): Promise<{ readonly jobId: string; readonly number: number } | null>;
  figures(): Promise<Figures>;
  /** One row per job with captured money, latest capture first. A lost dispute took everything back, so its milestone counts as refunded whole. */
  wins(since: string | null): Promise<readonly WinRow[]>;
  cursor(name: string): Promise<string | null>;
  /** The payment mode this ledger is bound to; null before the first payment key was used with it. */
  mode(): Promise<'test' | 'live' | 'sandbox' | null>;
}

/** All a transaction can do. Reads see its own writes. */
export interface Transactor extends Reader {
  /** ISO 8601 UTC, one value for the whole transaction: the `at` of every event in it. */
  readonly now: string;
  /**
   * Appends to a job's stream and writes the state that follows, stage and counters included.
   * `expectedVersion` is the version the decision was made on; throws `wrong_state` (safe to run again) when another process was faster.
   * A second first message about the same request, by this job or by a copy of its post, is refused by a unique index: `against_policy`.
   */
  appendJob(jobId: string, expectedVersion: number, events: readonly JobEvent[]): Promise<Job>;
  appendPerson(key: string, events: readonly PersonEvent[]): Promise<void>;
  appendLedger(events: readonly LedgerEvent[]): Promise<void>;
  /** Records material. The same post twice, in one batch or months apart, is one row; a near-duplicate names its original. */
  putPosts(posts: readonly NewPost[]): Promise<readonly PutPost[]>;
  /** Replaces what was extracted for a job before. A contact that does not say where and when it was found has `source`. */
  putContacts(
    jobId: string,
    contacts: readonly (Contact & Partial<StoredContact>)[],
    source: { readonly url: string | null; readonly foundAt: string },
  ): Promise<void>;
  /** Replaces what a job's post said before about who is who. Belongs into the transaction of `putContacts`. */
  putPerson(jobId: string, reading: PersonReading): Promise<void>;
  /** Stores personal or long text in the vault and returns its reference. */
  putBody(text: string): Promise<BodyRef>;
  setCursor(name: string, value: string): Promise<void>;
  /** Makes up to `limit` more posts searchable, oldest first; resolves to how many those were. Until `isSearchable`, another step has something to do, be it for no post. */
  indexSearch(limit: number): Promise<number>;
  /** The inbox of provider events. False when this id was received before. */
  receive(event: {
    readonly provider: string;
    readonly id: string;
    readonly type: string;
    readonly payload: string;
  }): Promise<boolean>;
  markReceived(provider: string, id: string, outcome: string): Promise<void>;
}

/** A screened post about to be recorded. */
export interface NewPost {
  readonly post: Post;
  readonly screening: Screening;
  /** Exact-text fingerprint for duplicates across sources and reposts; null where the text is too short to compare. */
  readonly fingerprint: string | null;
  /** Keys for copies with changes (`nearKeysOf`); absent or empty for a post that is found by its exact text alone. */
  readonly nearKeys?: readonly number[];
}

export interface PutPost {
  readonly id: string;
  /** `again`: this very post is already there. `duplicate`: another post that says the same is there, and stands for both. */
  readonly state: 'new' | 'again' | 'duplicate';
  /** Where the job stands now. */
  readonly stage: Stage;
  /** The job that says the same. A `new` post with one is asked for again, more than thirty days later. */
  readonly duplicateOf: string | null;
}

export interface StoredContact extends Contact {
  /** The page it was found on: the post, or one that the post links to. `start` and `end` count in the text of that page. */
  readonly url: string | null;
  /** ISO 8601 UTC */
  readonly foundAt: string;
  /** Null where nobody has looked, and for what is no e-mail address. */
  readonly verification: Verification | null;
}

/** Evidence as recorded, with the job it was read from. */
export interface Evidence extends PersonLink {
  readonly jobId: string;
}

export interface PersonCircle {
  /** The person's identities, the one asked for included. */
  readonly keys: readonly string[];
  /** Identities of theirs that too many share to lead to anybody else. */
  readonly shared: readonly string[];
  /** The operator's words about any of them. */
  readonly words: readonly PairWord[];
  /** False where there was more than is looked at. */
  readonly isWhole: boolean;
}

export interface ListedJob {
  readonly id: string;
  readonly stage: Stage;
  readonly source: string;
  readonly title: string;
  readonly score: number;
  readonly service: string | null;
  readonly budget: Opportunity['budget'];
  readonly postedAt: string | null;
  readonly price: Money | null;
  readonly dropped: Opportunity['dropped'];
  readonly duplicateOf: string | null;
  readonly reasons: Opportunity['reasons'];
}

export interface Figures {
  readonly posts: number;
  readonly byStage: Readonly<Record<Stage, number>>;
  readonly events: number;
  readonly approvalsWaiting: number;
  readonly unknownSends: number;
  /** Deliveries that the client approved and nobody captured yet. */
  readonly capturesWaiting: number;
  readonly holds: readonly {
    readonly jobId: string;
    readonly milestone: number;
    readonly amount: Money;
    readonly captureBefore: string | null;
  }[];
}

export interface ReceivedEvent {
  readonly id: string;
  readonly type: string;
  readonly payload: string;
}

export interface WinRow {
  readonly jobId: string;
  readonly title: string;
  readonly captured: Money;
  readonly refunded: Money;
  readonly capturedAt: string;
  /** The provider's payment id of the last capture. */
  readonly reference: string;
}

export type AnyRecorded = Recorded<LoopEvent>;
