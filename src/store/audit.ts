/** The log folded anew and compared with every state table: nothing may stand in a table that the log does not say. */
import { canonicalJson } from '../domain/canonical.ts';
import type { JobEvent, LedgerEvent, PersonEvent, Recorded } from '../domain/events.ts';
import { emptyJob, type Job, stageOf } from '../domain/job.ts';
import { evolve } from '../domain/job-fold.ts';
import { evolvePerson, NO_DECISIONS } from '../domain/person.ts';
import { recordedOf } from './log.ts';
import { isListed } from './posts.ts';
import * as audit from './queries/audit.ts';
import { ledgerState, streamEvents } from './queries/log.ts';
import * as state from './queries/state.ts';
import * as suppressionQueries from './queries/suppressions.ts';
import { jobRowOf, linkRowOf, offerRowOf } from './rows.ts';
import type { Connection } from './sqlite.ts';
import { providerIdOf } from './state.ts';

/** More differences than this say no more than these. */
const MOST_DIFFERENCES = 100;

/** Every difference in words; an empty list means equal. Streams are folded one by one, at constant memory. Writes nothing. */
export function compareRebuild(connection: Connection): readonly string[] {
  return connection.snapshot(() => new Audit(connection).run());
}

class Audit {
  readonly #connection: Connection;
  readonly #differences: string[] = [];
  readonly #counts = new Map<string, number>();
  readonly #rows = new Map<string, number>();
  readonly #stages = new Map<string, ReturnType<typeof stageOf>>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  run(): readonly string[] {
    let ledger = { ledgerId: '', mode: null as string | null };
    for (const { stream } of this.#connection.all(audit.streams, {})) {
      const events = this.#connection.all(streamEvents, { stream }).map(recordedOf);
      this.#count('events', 'all', events.length);
      events.forEach((event, index) => {
        if (event.version !== index + 1) this.#differ(`${stream}: event ${index + 1} of the stream is missing`);
      });
      if (stream.startsWith('job:')) this.#job(stream.slice(4), events as Recorded<JobEvent>[]);
      else if (stream.startsWith('person:')) this.#person(stream.slice(7), events as Recorded<PersonEvent>[]);
      else ledger = foldLedger(events as Recorded<LedgerEvent>[]);
    }
    this.#posts();
    this.#requests();
    const stored = this.#connection.one(ledgerState, {});
    this.#same('ledger_state', { ledgerId: stored?.ledgerId, mode: stored?.mode }, ledger);
    this.#rowCounts();
    this.#counters();
    return this.#differences;
  }

  #job(jobId: string, events: readonly Recorded<JobEvent>[]): void {
    const connection = this.#connection;
    const job: Job = events.reduce(evolve, emptyJob(jobId));
    this.#stages.set(jobId, stageOf(job));
    this.#table('jobs', jobId, [connection.one(state.jobRow, { jobId })], [jobRowOf(job)]);
    this.#table('offers', jobId, connection.all(state.offerRow, { jobId }), job.offer === null ? [] : [offerRowOf(job.offer)]);
    this.#table('links', jobId, connection.all(state.linkRows, { jobId }), job.links.map(linkRowOf));
    this.#table('messages', jobId, connection.all(state.messageRows, { jobId }), job.messages);
    const milestones = job.milestones.toSorted((a, b) => a.number - b.number);
    this.#table('milestones', jobId, connection.all(state.milestoneRows, { jobId }), milestones);
    this.#table('operations', jobId, connection.all(state.operationRows, { jobId }), job.operations);
    this.#table('provider_ids', jobId, connection.all(state.providerIdsOf, { jobId }), providerIdsIn(events));
    for (const message of job.messages) this.#count('messages', message.state, 1);
    for (const milestone of job.milestones) this.#count('milestones', milestone.state, 1);
  }

  #person(key: string, events: readonly Recorded<PersonEvent>[]): void {
    const { suppression: fold, words } = events.reduce(evolvePerson, NO_DECISIONS);
    this.#table('person_words', key, this.#connection.all(audit.personWords, { key }), words);
    const stored = this.#connection.one(suppressionQueries.suppressionOf, { key });
    this.#table('suppressions', key, stored === undefined ? [] : [stored], fold === null ? [] : [fold]);
  }

  /** Posts are material, not events: of theirs only the stage follows from the log. */
  #posts(): void {
    for (const { id, stage, screened, listed } of this.#connection.each(audit.postStages, {})) {
      const expected = this.#stages.get(id) ?? screened;
      if (stage !== expected) this.#differ(`posts ${id}: stage is ${stage}, the log says ${expected}`);
      if ((listed === 1) !== isListed(stage)) this.#differ(`posts ${id}: listed does not follow from stage ${stage}`);
      this.#count('posts', expected, 1);
      this.#stages.delete(id);
    }
    for (const id of this.#stages.keys()) this.#differ(`posts ${id}: missing, but the log speaks about it`);
  }

  /** A message stands for the request of its post; in ledgers of earlier releases, which knew of no copies, for its own job. */
  #requests(): void {
    for (const { jobId, id, requestId, original } of this.#connection.each(audit.requests, {})) {
      if (requestId !== jobId && requestId !== original)
        this.#differ(`messages ${jobId}: ${id} stands for request ${requestId}, its post asks ${original ?? jobId}`);
    }
  }

  #rowCounts(): void {
    const stored = Object.entries(this.#connection.one(audit.rowCounts, {}) ?? {});
    for (const [table, count] of stored) {
      const expected = this.#rows.get(table) ?? 0;
      if (count !== expected) this.#differ(`${table}: ${count} rows, the log says ${expected}`);
    }
  }

  #counters(): void {
    const stored = this.#connection.all(audit.allCounters, {}).filter(({ count }) => count !== 0);
    const names = new Map(stored.map(({ subject, state: name, count }) => [`${subject} ${name}`, count]));
    for (const [name, expected] of this.#counts) {
      if ((names.get(name) ?? 0) !== expected)
        this.#differ(`counters ${name}: ${names.get(name) ?? 0}, counted anew ${expected}`);
      names.delete(name);
    }
    for (const [name, count] of names) this.#differ(`counters ${name}: ${count}, counted anew 0`);
  }

  #table(table: string, id: string, stored: readonly unknown[], expected: readonly unknown[]): void {
    this.#rows.set(table, (this.#rows.get(table) ?? 0) + expected.length);
    this.#same(`${table} ${id}`, stored, expected);
  }

  #same(what: string, stored: unknown, expected: unknown): void {
    const [is, should] = [canonicalJson(stored), canonicalJson(expected)];
    if (is !== should) this.#differ(`${what}: stored ${is}, the log says ${should}`);
  }

  #count(subject: string, name: string, change: number): void {
    this.#counts.set(`${subject} ${name}`, (this.#counts.get(`${subject} ${name}`) ?? 0) + change);
  }

  #differ(difference: string): void {
    if (this.#differences.length < MOST_DIFFERENCES) this.#differences.push(difference);
  }
}

function foldLedger(events: readonly Recorded<LedgerEvent>[]): { ledgerId: string; mode: string | null } {
  let [ledgerId, mode] = ['', null as string | null];
  for (const { event } of events) {
    if (event.type === 'ledger.created') ledgerId = event.data.ledgerId;
    else mode = event.data.mode;
  }
  return { ledgerId, mode };
}

function providerIdsIn(events: readonly Recorded<JobEvent>[]): { providerId: string; number: number }[] {
  const ids = new Map(events.map(providerIdOf).flatMap((named) => (named === null ? [] : [[named.providerId, named]])));
  return [...ids.values()].sort((a, b) => (a.providerId < b.providerId ? -1 : 1));
}
