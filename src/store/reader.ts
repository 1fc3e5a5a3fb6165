/** All reads, over one connection: the committed ledger outside a transaction, the transaction's own view inside one. */
import type { JobEvent, Recorded } from '../domain/events.ts';
import { emptyJob, type Job, type Message } from '../domain/job.ts';
import { foldJob } from '../domain/job-fold.ts';
import { STAGES, type Stage } from '../domain/opportunity.ts';
import { countsOf } from './counters.ts';
import type { Figures, Reader, WinRow } from './ledger.ts';
import { recordedOf } from './log.ts';
import { jobsOfPerson, linksOfJob, readEvidence, readPerson } from './person-circle.ts';
import { contactOf, isListed, listedOf, opportunityOf } from './posts.ts';
import * as figureQueries from './queries/figures.ts';
import * as logQueries from './queries/log.ts';
import * as personQueries from './queries/person.ts';
import * as postQueries from './queries/posts.ts';
import * as stateQueries from './queries/state.ts';
import * as suppressionQueries from './queries/suppressions.ts';
import { notAnId, resolveId } from './resolve-id.ts';
import { search } from './search.ts';
import { isIndexed } from './search-index.ts';
import type { Connection } from './sqlite.ts';

/** `use` yields the connection, or throws where it may not be used any more. */
export function createReader(use: () => Connection): Reader {
  return {
    resolveId: async (prefix) => resolveId(use(), prefix),
    opportunity: async (id) => {
      const row = use().one(postQueries.postById, { id });
      return row === undefined ? null : opportunityOf(row);
    },
    list: async ({ stage, limit }) => {
      if (stage === null) return use().all(postQueries.listOpen, { limit }).map(listedOf);
      const text = isListed(stage) ? postQueries.listStage : postQueries.listUnlisted;
      return use().all(text, { stage, limit }).map(listedOf);
    },
    search: async (filter) => {
      const connection = use();
      return connection.snapshot(() => search(connection, filter));
    },
    isSearchable: async () => isIndexed(use()),
    idsInStage: async (stage, after, limit) => {
      const seq = after === null ? 0 : seqOf(use(), after);
      return use()
        .all(postQueries.idsInStage, { stage, after: seq, limit })
        .map(({ id }) => id);
    },
    idsOfSource: async (filter) => idsOfSource(use(), filter),
    job: async (id) => {
      const connection = use();
      const job = loadJob(connection, id);
      return job.version > 0 || connection.one(postQueries.stagesOfPost, { id }) !== undefined ? job : null;
    },
    history: async (stream) => history(use(), stream),
    contacts: async (jobId) => use().all(postQueries.contactsOf, { jobId }).map(contactOf),
    body: async (ref) => use().one(postQueries.bodyByHash, { hash: ref })?.text ?? null,
    suppression: async (keys) => {
      for (const key of keys) {
        const found = use().one(suppressionQueries.suppressionOf, { key });
        if (found !== undefined) return { key, reason: found.reason };
      }
      return null;
    },
    suppressions: async () => use().all(suppressionQueries.suppressions, {}),
    sendStats: async (query) => sendStats(use(), query),
    person: async (key, breadth, claims) => {
      const connection = use();
      return connection.snapshot(() => readPerson(connection, key, breadth, claims));
    },
    evidence: async (keys, limit) => readEvidence(use(), keys, limit),
    jobsOfPerson: async (keys, limit) => jobsOfPerson(use(), keys, limit),
    knowsAnybody: async () => use().one(personQueries.anybody, {})?.isKnown === 1,
    authorOf: async (jobId) => use().one(personQueries.personJob, { jobId }) ?? null,
    linksOf: async (jobId) => linksOfJob(use(), jobId),
    idsWithContacts: async (after, limit) => idsWithContacts(use(), after, limit),
    messagesTo: async (keys, since) => messagesTo(use(), keys, since),
    messagesOfRequest: async (jobId) => use().all(stateQueries.messagesOfRequest, { jobId }),
    placesOfRequest: async (jobId) => use().all(stateQueries.placesOfRequest, { jobId }),
    messagesInState: async (state, limit) => use().all(stateQueries.messagesInState, { state, limit }),
    milestonesInState: async (state, limit) => use().all(stateQueries.milestonesInState, { state, limit }),
    operationsUnsettled: async (limit) => use().all(stateQueries.operationsUnsettled, { limit }),
    eventsUnmarked: async (provider, limit) => use().all(logQueries.eventsUnmarked, { provider, limit }),
    linkByTokenHash: async (tokenHash) => use().one(stateQueries.linkByToken, { tokenHash }) ?? null,
    milestoneByProviderId: async (id) => use().one(stateQueries.milestoneByProviderId, { providerId: id }) ?? null,
    figures: async () => figures(use()),
    wins: async (since) => wins(use(), since),
    cursor: async (name) => use().one(logQueries.cursorByName, { name })?.value ?? null,
    mode: async () => use().one(logQueries.ledgerState, {})?.mode ?? null,
  };
}

/** The fold of a job's stream; version 0 where no event speaks about it. */
export function loadJob(connection: Connection, id: string): Job {
  const events = history(connection, `job:${id}`) as readonly Recorded<JobEvent>[];
  return events.length === 0 ? emptyJob(id) : foldJob(id, events);
}

function history(connection: Connection, stream: string): readonly Recorded[] {
  return connection.all(logQueries.streamEvents, { stream }).map(recordedOf);
}

/** Stage by stage, each along its index. */
function idsOfSource(
  connection: Connection,
  { source, stages, before, limit }: Parameters<Reader['idsOfSource']>[0],
): readonly string[] {
  const seq = before === null ? Number.MAX_SAFE_INTEGER : seqOf(connection, before);
  return stages
    .flatMap((stage) => connection.all(postQueries.idsOfSource, { source, stage, before: seq, limit }))
    .sort((a, b) => b.seq - a.seq)
    .slice(0, limit)
    .map(({ id }) => id);
}

function seqOf(connection: Connection, id: string): number {
  const row = connection.one(postQueries.seqOfPost, { id });
  if (row === undefined) throw notAnId(id);
  return row.seq;
}

function sendStats(
  connection: Connection,
  query: Parameters<Reader['sendStats']>[0],
): { count: number; firstAt: string | null; lastAt: string | null } {
  const conditions: figureQueries.SendConditions = {
    since: query.since,
    channel: query.channel ?? null,
    purpose: query.purpose ?? null,
    personId: query.personId ?? null,
    recipientKey: query.recipientKey ?? null,
    placeKey: query.placeKey ?? null,
  };
  const text =
    conditions.personId !== null
      ? figureQueries.sendsToPerson
      : conditions.recipientKey !== null
        ? figureQueries.sendsToRecipient
        : conditions.placeKey !== null
          ? figureQueries.sendsToPlace
          : figureQueries.sends;
  return connection.one(text, conditions) ?? { count: 0, firstAt: null, lastAt: null };
}

type MessageOfJob = Message & { readonly jobId: string };

function messagesTo(connection: Connection, keys: readonly string[], since: string): readonly MessageOfJob[] {
  const found = new Map<string, MessageOfJob>();
  for (const key of keys) {
    for (const text of [stateQueries.messagesToPerson, stateQueries.messagesToRecipient]) {
      for (const message of connection.all(text, { key, since })) found.set(`${message.jobId} ${message.id}`, message);
    }
  }
  const at = ({ intendedAt, id }: MessageOfJob): string => `${intendedAt} ${id}`;
  return [...found.values()].sort((a, b) => (at(a) < at(b) ? -1 : 1));
}

/** By steps from job to job: a job's many contacts are passed over, not read. */
function idsWithContacts(connection: Connection, after: string | null, limit: number): readonly string[] {
  const ids: string[] = [];
  for (let last = after ?? ''; ids.length < limit; ) {
    const found = connection.one(personQueries.nextWithContacts, { after: last });
    if (found === undefined) break;
    last = found.jobId;
    ids.push(last);
  }
  return ids;
}

function figures(connection: Connection): Figures {
  return connection.snapshot(() => {
    const posts = countsOf(connection, 'posts');
    const messages = countsOf(connection, 'messages');
    const byStage = Object.fromEntries(STAGES.map((stage) => [stage, posts.get(stage) ?? 0])) as Record<Stage, number>;
    return {
      posts: STAGES.reduce((total, stage) => total + byStage[stage], 0),
      byStage,
      events: countsOf(connection, 'events').get('all') ?? 0,
      approvalsWaiting: messages.get('approved') ?? 0,
      unknownSends: messages.get('unknown') ?? 0,
      capturesWaiting: countsOf(connection, 'milestones').get('approved') ?? 0,
      holds: connection.all(figureQueries.holds, {}).map(({ amountMinor, currency, ...hold }) => ({
        ...hold,
        amount: { amountMinor, currency },
      })),
    };
  });
}

/** One row a job and currency, over the milestones captured since; a dispute that was lost counts as given back. */
function wins(connection: Connection, since: string | null): readonly WinRow[] {
  const byJob = new Map<string, WinRow>();
  for (const row of connection.all(figureQueries.captured, { since: since ?? '' })) {
    if (row.capturedAt === null || row.capturedMinor <= 0) continue;
    const name = `${row.jobId} ${row.currency}`;
    const before = byJob.get(name);
    const refundedMinor = row.state === 'lost' ? row.capturedMinor : row.refundedMinor;
    byJob.set(name, {
      jobId: row.jobId,
      title: row.title ?? '',
      captured: { amountMinor: (before?.captured.amountMinor ?? 0) + row.capturedMinor, currency: row.currency },
      refunded: { amountMinor: (before?.refunded.amountMinor ?? 0) + refundedMinor, currency: row.currency },
      capturedAt: row.capturedAt,
      reference: row.paymentId ?? '',
    });
  }
  return [...byJob.values()].sort((a, b) => (a.capturedAt < b.capturedAt ? -1 : a.capturedAt > b.capturedAt ? 1 : 0));
}
