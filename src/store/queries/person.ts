/** Who is who. Neighbours are fetched one by one along an index: an identity with ten thousand rows for one neighbour costs no more than one with a single row. */
import { sql } from 'kysely';
import type { PersonLinkTable } from '../post-tables.ts';
import { atMost, placed, query, renamed } from '../query.ts';
import type { PersonWordTable } from '../state-tables.ts';

const WORD_COLUMNS = { key: 'key', other: 'other', said: 'said', jobId: 'job_id', reason: 'reason', at: 'at' } as const;
const EVIDENCE_COLUMNS = [
  'job_id as jobId',
  'author_key as author',
  'contact_key as contact',
  'kind',
  'start_at as start',
  'end_at as end',
  'is_strong as isStrong',
] as const;

interface WordRow {
  readonly key: string;
  readonly other: string;
  readonly said: PersonWordTable['said'];
  readonly jobId: string;
  readonly reason: string;
  readonly at: string;
}

interface After {
  readonly key: string;
  readonly isStrong: number;
  readonly after: string;
}

/** The next contact of an author behind `after`, with its first evidence. */
export const nextContact = query<After>()((db, p) =>
  db
    .selectFrom('person_links')
    .select(['contact_key as other', 'seq'])
    .where('author_key', '=', p.key)
    .where('is_strong', '=', p.isStrong)
    .where('contact_key', '>', p.after)
    .orderBy('contact_key')
    .orderBy('seq')
    .limit(sql.lit(1)),
);

/** The next author who gives a contact as their own. */
export const nextAuthor = query<After>()((db, p) =>
  db
    .selectFrom('person_links')
    .select(['author_key as other', 'seq'])
    .where('contact_key', '=', p.key)
    .where('is_strong', '=', p.isStrong)
    .where('author_key', '>', p.after)
    .orderBy('author_key')
    .orderBy('seq')
    .limit(sql.lit(1)),
);

/** Evidence that these two, in these parts, are one person: the earliest first. */
export const evidenceOf = query<{ author: string; contact: string; isStrong: number; limit: number }>()((db, p) =>
  db
    .selectFrom('person_links')
    .select(EVIDENCE_COLUMNS)
    .where('author_key', '=', p.author)
    .where('is_strong', '=', p.isStrong)
    .where('contact_key', '=', p.contact)
    .orderBy('seq')
    .limit(atMost(p.limit)),
);

export const linksOfJob = query<{ jobId: string }>()((db, p) =>
  db.selectFrom('person_links').select(EVIDENCE_COLUMNS).where('job_id', '=', p.jobId).orderBy('position'),
);

export const wordsOf = query<{ key: string; limit: number }>()((db, p) =>
  db.selectFrom('person_words').select(renamed(WORD_COLUMNS)).where('key', '=', p.key).orderBy('other').limit(atMost(p.limit)),
);

export const wordsAbout = query<{ other: string; limit: number }>()((db, p) =>
  db.selectFrom('person_words').select(renamed(WORD_COLUMNS)).where('other', '=', p.other).orderBy('key').limit(atMost(p.limit)),
);

export const upsertWord = query<WordRow>()((db, p) => {
  const row = placed(WORD_COLUMNS, p);
  return db
    .insertInto('person_words')
    .values(row)
    .onConflict((conflict) => conflict.columns(['key', 'other']).doUpdateSet(row));
});

export const personJob = query<{ jobId: string }>()((db, p) =>
  db.selectFrom('person_jobs').select(['author_key as author', 'rules']).where('job_id', '=', p.jobId),
);

/** A row where anything is recorded by which a person could be known: a post that was read for contacts, a message, a word of the operator, a “no”. */
export const anybody = query()((db) =>
  db
    .selectNoFrom((eb) =>
      eb
        .or([
          eb.exists(eb.selectFrom('person_jobs').select('job_id')),
          eb.exists(eb.selectFrom('person_words').select('key')),
          eb.exists(eb.selectFrom('suppressions').select('key')),
          eb.exists(eb.selectFrom('messages').select('state').orderBy('state')),
        ])
        .as('isKnown'),
    )
    .$castTo<{ isKnown: 0 | 1 }>(),
);

/** Jobs of one account, the latest post first. */
export const jobsOfAuthor = query<{ author: string; limit: number }>()((db, p) =>
  db
    .selectFrom('person_jobs')
    .select('job_id as jobId')
    .where('author_key', '=', p.author)
    .orderBy('seq', 'desc')
    .orderBy('job_id', 'desc')
    .limit(atMost(p.limit)),
);

export const upsertPersonJob = query<{ jobId: string; seq: number; author: string; rules: number }>()((db, p) => {
  const row = { job_id: p.jobId, seq: p.seq, author_key: p.author, rules: p.rules };
  return db
    .insertInto('person_jobs')
    .values(row)
    .onConflict((conflict) => conflict.column('job_id').doUpdateSet(row));
});

export const deleteLinks = query<{ jobId: string }>()((db, p) => db.deleteFrom('person_links').where('job_id', '=', p.jobId));

export const insertLink = query<PersonLinkTable>()((db, p) =>
  db.insertInto('person_links').values({
    job_id: p.job_id,
    position: p.position,
    seq: p.seq,
    author_key: p.author_key,
    contact_key: p.contact_key,
    kind: p.kind,
    start_at: p.start_at,
    end_at: p.end_at,
    is_strong: p.is_strong,
  }),
);

/** Jobs whose posts were read for contacts, in the order of their ids. */
export const nextWithContacts = query<{ after: string }>()((db, p) =>
  db
    .selectFrom('contacts')
    .select('job_id as jobId')
    .where('job_id', '>', p.after)
    .orderBy('job_id')
    .orderBy('position')
    .limit(sql.lit(1)),
);
