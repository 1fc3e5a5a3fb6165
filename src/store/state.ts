/** Writing the state tables: what a fold returned before and after decides which rows are written. */
import type { JobEvent, Recorded } from '../domain/events.ts';
import type { Job } from '../domain/job.ts';
import type { Counters } from './counters.ts';
import * as queries from './queries/state.ts';
import { jobRowOf, linkRowOf, offerRowOf } from './rows.ts';
import type { Connection } from './sqlite.ts';

/** Writes every row that the fold replaced: a fold keeps the very object where nothing changed. Stage and counters of posts belong to the caller. */
export function writeJob(connection: Connection, counters: Counters, before: Job, after: Job): void {
  const jobId = after.id;
  connection.run(queries.upsertJob, jobRowOf(after));
  if (after.offer !== null && after.offer !== before.offer) {
    connection.run(queries.upsertOffer, { jobId, ...offerRowOf(after.offer) });
  }
  after.links.forEach((link, position) => {
    if (link !== before.links[position]) connection.run(queries.upsertLink, { jobId, position, ...linkRowOf(link) });
  });
  after.operations.forEach((operation, position) => {
    if (operation !== before.operations[position]) connection.run(queries.upsertOperation, { jobId, position, ...operation });
  });
  after.messages.forEach((message, position) => {
    const old = before.messages[position];
    if (message === old) return;
    connection.run(queries.upsertMessage, { jobId, position, ...message });
    counters.move('messages', old?.state ?? null, message.state);
  });
  writeMilestones(connection, counters, before, after);
}

/** Milestones go by number: a new draft replaces the whole plan, perhaps by a shorter one. */
function writeMilestones(connection: Connection, counters: Counters, before: Job, after: Job): void {
  const old = new Map(before.milestones.map((milestone) => [milestone.number, milestone]));
  for (const milestone of after.milestones) {
    const replaced = old.get(milestone.number);
    old.delete(milestone.number);
    if (milestone === replaced) continue;
    connection.run(queries.upsertMilestone, { jobId: after.id, ...milestone });
    counters.move('milestones', replaced?.state ?? null, milestone.state);
  }
  for (const gone of old.values()) {
    connection.run(queries.deleteMilestone, { jobId: after.id, number: gone.number });
    counters.move('milestones', gone.state, null);
  }
}

/** The provider's id that an event ties to a milestone, if it does. */
export function providerIdOf({ event }: Recorded<JobEvent>): { providerId: string; number: number } | null {
  switch (event.type) {
    case 'milestone.authorising':
      return { providerId: event.data.sessionId, number: event.data.number };
    case 'milestone.authorised':
    case 'milestone.captured':
      return { providerId: event.data.paymentId, number: event.data.number };
    default:
      return null;
  }
}
