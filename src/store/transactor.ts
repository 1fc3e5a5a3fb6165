/** The one writer: everything a transaction can do, over the writer's connection. */
import { sha256 } from '../domain/canonical.ts';
import type { Actor, JobEvent, LedgerEvent, PersonEvent, Recorded } from '../domain/events.ts';
import { IDENTITY_RULES } from '../domain/identity.ts';
import { type Job, stageOf } from '../domain/job.ts';
import { evolve } from '../domain/job-fold.ts';
import { evolvePerson, NO_DECISIONS } from '../domain/person.ts';
import { LoopError } from '../errors.ts';
import { Counters } from './counters.ts';
import type { Transactor } from './ledger.ts';
import { Log, recordedOf } from './log.ts';
import { Originals } from './originals.ts';
import { putReading } from './person-circle.ts';
import { isListed, putPost } from './posts.ts';
import * as logQueries from './queries/log.ts';
import * as personQueries from './queries/person.ts';
import * as postQueries from './queries/posts.ts';
import * as stateQueries from './queries/state.ts';
import * as suppressionQueries from './queries/suppressions.ts';
import { createReader, loadJob } from './reader.ts';
import { indexPosts } from './search-index.ts';
import type { Connection } from './sqlite.ts';
import { providerIdOf, writeJob } from './state.ts';

export interface TransactionOptions {
  readonly connection: Connection;
  readonly by: { readonly actor: Actor; readonly cause?: string };
  /** ISO 8601 UTC */
  readonly now: string;
  readonly newId: () => string;
}

export interface Transaction {
  readonly transactor: Transactor;
  /** Writes what was gathered, before the commit. Throws the error of a write that failed half-way, even where `work` swallowed it. */
  finish(): void;
  /** From here on every method of the transactor throws `bug`. */
  end(): void;
}

/** Begins nothing and commits nothing: the caller holds `BEGIN` and `COMMIT`. */
export function createTransaction({ connection, by, now, newId }: TransactionOptions): Transaction {
  const counters = new Counters(connection);
  const log = new Log({ connection, counters, by, now, newId });
  const recording = { connection, counters, originals: new Originals(connection), now };
  let hasEnded = false;
  let failure: { readonly error: unknown } | null = null;

  const use = (): Connection => {
    if (hasEnded) throw new LoopError('bug', 'a transaction of the ledger was used after it had ended');
    // SQLite rolls back by itself on a full disk or an I/O error; a later write would then commit alone.
    if (!connection.inTransaction) throw failure?.error ?? new LoopError('bug', 'the transaction was rolled back');
    return connection;
  };
  // A write that failed half-way leaves rows behind that must not be committed, whoever catches the error.
  const writing = <T>(work: () => T): T => {
    use();
    try {
      return work();
    } catch (error) {
      failure ??= { error };
      throw error;
    }
  };
  const reader = createReader(use);

  const transactor: Transactor = {
    ...reader,
    now,
    figures: async () => {
      writing(() => counters.flush());
      return reader.figures();
    },
    appendJob: async (jobId, expectedVersion, events) => {
      const before = expectedJob(use(), jobId, expectedVersion);
      return writing(() => appendJob(connection, counters, log, before, events));
    },
    appendPerson: async (key, events) => {
      for (const { data } of events) {
        if (data.key !== key) throw new LoopError('bug', 'an event about one person was appended to the stream of another');
      }
      writing(() => appendPerson(connection, log, key, events));
    },
    appendLedger: async (events) => writing(() => appendLedger(connection, log, events)),
    putPosts: async (posts) => writing(() => posts.map((post) => putPost(recording, post))),
    putContacts: async (jobId, contacts, source) =>
      writing(() => {
        connection.run(postQueries.deleteContacts, { jobId });
        contacts.forEach((contact, position) => {
          const { kind, value, quote, start, end, confidence, use: basis, verification = null } = contact;
          const { url, foundAt } = { ...source, ...contact };
          connection.run(postQueries.insertContact, {
            job_id: jobId,
            position,
            kind,
            value,
            quote,
            start_at: start,
            end_at: end,
            confidence,
            use: basis,
            url,
            found_at: foundAt,
            verification: verification === null ? null : JSON.stringify(verification),
          });
        });
      }),
    putPerson: async (jobId, { author, links }) =>
      writing(() => {
        const row = connection.one(postQueries.seqOfPost, { id: jobId });
        if (row === undefined) throw new LoopError('unknown_id', `the ledger has no job ${jobId}`);
        putReading(connection, { id: jobId, seq: row.seq, rules: IDENTITY_RULES }, author, links);
      }),
    putBody: async (text) => {
      const hash = sha256(text);
      writing(() => connection.run(postQueries.insertBody, { hash, text }));
      return hash;
    },
    setCursor: async (name, value) => {
      writing(() => connection.run(logQueries.setCursor, { name, value }));
    },
    indexSearch: async (limit) => writing(() => indexPosts(connection, limit)),
    receive: async (event) => writing(() => connection.run(logQueries.receive, { ...event, receivedAt: now }) === 1),
    markReceived: async (provider, id, outcome) => {
      writing(() => connection.run(logQueries.markReceived, { provider, id, outcome }));
    },
  };

  return {
    transactor,
    finish: () => {
      if (failure !== null) throw failure.error;
      use();
      counters.flush();
      log.finish();
    },
    end: () => {
      hasEnded = true;
    },
  };
}

/** The job as it stands. Throws `unknown_id`, or `wrong_state` when it is not at the version the decision was made on. */
function expectedJob(connection: Connection, jobId: string, expectedVersion: number): Job {
  const job = loadJob(connection, jobId);
  if (job.version === 0 && connection.one(postQueries.stagesOfPost, { id: jobId }) === undefined) {
    throw new LoopError('unknown_id', `the ledger has no job ${jobId}`, { fix: 'loop list shows the ids.' });
  }
  if (job.version !== expectedVersion) {
    throw new LoopError('wrong_state', `job ${jobId} was changed meanwhile (version ${job.version}, not ${expectedVersion})`, {
      fix: 'Run the same command again.',
      state: 'Nothing was recorded.',
    });
  }
  return job;
}

function appendJob(connection: Connection, counters: Counters, log: Log, before: Job, events: readonly JobEvent[]): Job {
  if (events.length === 0) return before;
  const recorded: Recorded<JobEvent>[] = [];
  let after = before;
  for (const event of events) {
    const next = log.append(`job:${before.id}`, after.version + 1, event);
    recorded.push(next);
    after = evolve(after, next);
  }
  writeJob(connection, counters, before, after);
  for (const next of recorded) keepProviderId(connection, before.id, next);
  moveStage(connection, counters, after);
  return after;
}

/** A provider's id stands for one milestone for ever; a second one claiming it is a mistake of ours that must not be recorded. */
function keepProviderId(connection: Connection, jobId: string, recorded: Recorded<JobEvent>): void {
  const named = providerIdOf(recorded);
  if (named === null) return;
  const known = connection.one(stateQueries.milestoneByProviderId, { providerId: named.providerId });
  if (known?.jobId === jobId && known.number === named.number) return;
  connection.run(stateQueries.insertProviderId, { ...named, jobId });
}

function moveStage(connection: Connection, counters: Counters, job: Job): void {
  const row = connection.one(postQueries.stagesOfPost, { id: job.id });
  if (row === undefined) return;
  const stage = stageOf(job) ?? row.screened;
  if (stage === row.stage) return;
  connection.run(postQueries.setStage, { id: job.id, stage, listed: isListed(stage) ? 1 : 0 });
  counters.move('posts', row.stage, stage);
}

function appendPerson(connection: Connection, log: Log, key: string, events: readonly PersonEvent[]): void {
  if (events.length === 0) return;
  const stream = `person:${key}`;
  const before = connection.all(logQueries.streamEvents, { stream }).map(recordedOf) as Recorded<PersonEvent>[];
  const old = before.reduce(evolvePerson, NO_DECISIONS);
  const state = events.reduce(
    (known, event, index) => evolvePerson(known, log.append(stream, before.length + index + 1, event)),
    old,
  );
  if (state.suppression === null) connection.run(suppressionQueries.deleteSuppression, { key });
  else connection.run(suppressionQueries.upsertSuppression, state.suppression);
  for (const word of state.words) if (!old.words.includes(word)) connection.run(personQueries.upsertWord, word);
}

function appendLedger(connection: Connection, log: Log, events: readonly LedgerEvent[]): void {
  let version = connection.one(logQueries.streamVersion, { stream: 'ledger' })?.version ?? 0;
  for (const event of events) {
    const state = connection.one(logQueries.ledgerState, {});
    if (state === undefined) throw new LoopError('bug', 'the ledger has no state row');
    if (event.type === 'ledger.mode_bound' && state.mode !== null && state.mode !== event.data.mode) {
      throw new LoopError('config_invalid', `this ledger holds ${state.mode} payments, not ${event.data.mode} ones`, {
        fix: 'Use a ledger of its own for each payment mode: --ledger PATH.',
        state: 'Nothing was recorded.',
      });
    }
    version += 1;
    log.append('ledger', version, event);
    connection.run(logQueries.setLedger, {
      ledgerId: event.type === 'ledger.created' ? event.data.ledgerId : state.ledgerId,
      mode: event.type === 'ledger.mode_bound' ? event.data.mode : state.mode,
    });
  }
}
