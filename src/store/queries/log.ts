/** The log, its tip, and the working tables. */
import { sql } from 'kysely';
import { atMost, query } from '../query.ts';
import type { EventTable, LedgerStateTable } from '../schema.ts';

const EVENT_COLUMNS = ['seq', 'id', 'stream', 'version', 'type', 'data', 'actor', 'cause', 'at'] as const;

export const insertEvent = query<EventTable>()((db, p) =>
  db.insertInto('events').values({
    seq: p.seq,
    id: p.id,
    stream: p.stream,
    version: p.version,
    type: p.type,
    schema: p.schema,
    data: p.data,
    actor: p.actor,
    cause: p.cause,
    at: p.at,
    prev_hash: p.prev_hash,
    hash: p.hash,
  }),
);

export const streamEvents = query<{ stream: string }>()((db, p) =>
  db.selectFrom('events').select(EVENT_COLUMNS).where('stream', '=', p.stream).orderBy('version'),
);

export const streamVersion = query<{ stream: string }>()((db, p) =>
  db.selectFrom('events').select('version').where('stream', '=', p.stream).orderBy('version', 'desc').limit(sql.lit(1)),
);

export const lastSeq = query()((db) =>
  db.selectFrom('events').select('seq').where('seq', '>', sql.lit(0)).orderBy('seq', 'desc').limit(sql.lit(1)),
);

export const ledgerState = query()((db) =>
  db
    .selectFrom('ledger_state')
    .select(['ledger_id as ledgerId', 'mode', 'tip_seq as tipSeq', 'tip_hash as tipHash'])
    .where('one', '=', sql.lit(1)),
);

export const insertLedgerState = query<{ ledgerId: string; tipHash: string }>()((db, p) =>
  db
    .insertInto('ledger_state')
    .values({ one: sql.lit(1), ledger_id: p.ledgerId, mode: sql.lit(null), tip_seq: sql.lit(0), tip_hash: p.tipHash }),
);

export const setTip = query<{ tipSeq: number; tipHash: string }>()((db, p) =>
  db.updateTable('ledger_state').set({ tip_seq: p.tipSeq, tip_hash: p.tipHash }).where('one', '=', sql.lit(1)),
);

export const setLedger = query<{ ledgerId: string; mode: LedgerStateTable['mode'] }>()((db, p) =>
  db.updateTable('ledger_state').set({ ledger_id: p.ledgerId, mode: p.mode }).where('one', '=', sql.lit(1)),
);

export const countersOf = query<{ subject: string }>()((db, p) =>
  db.selectFrom('counters').select(['state', 'count']).where('subject', '=', p.subject),
);

export const addToCounter = query<{ subject: string; state: string; count: number }>()((db, p) =>
  db
    .insertInto('counters')
    .values({ subject: p.subject, state: p.state, count: p.count })
    .onConflict((conflict) =>
      conflict.columns(['subject', 'state']).doUpdateSet((eb) => ({ count: eb('counters.count', '+', p.count) })),
    ),
);

export const cursorByName = query<{ name: string }>()((db, p) =>
  db.selectFrom('cursors').select('value').where('name', '=', p.name),
);

export const setCursor = query<{ name: string; value: string }>()((db, p) =>
  db
    .insertInto('cursors')
    .values({ name: p.name, value: p.value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: p.value })),
);

export const receive = query<{ provider: string; id: string; type: string; payload: string; receivedAt: string }>()((db, p) =>
  db
    .insertInto('inbox')
    .values({
      provider: p.provider,
      id: p.id,
      type: p.type,
      payload: p.payload,
      received_at: p.receivedAt,
      outcome: sql.lit(null),
    })
    .onConflict((conflict) => conflict.columns(['provider', 'id']).doNothing()),
);

export const markReceived = query<{ provider: string; id: string; outcome: string }>()((db, p) =>
  db.updateTable('inbox').set({ outcome: p.outcome }).where('provider', '=', p.provider).where('id', '=', p.id),
);

export const eventsUnmarked = query<{ provider: string; limit: number }>()((db, p) =>
  db
    .selectFrom('inbox')
    .select(['id', 'type', 'payload'])
    .where('provider', '=', p.provider)
    .where('outcome', 'is', null)
    .orderBy('received_at')
    .orderBy('id')
    .limit(atMost(p.limit)),
);
