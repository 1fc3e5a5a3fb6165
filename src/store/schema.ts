/**
 * The tables as they stand after the last migration, for Kysely's types: the log and what is kept beside it here, what is folded from it in
 * state-tables.ts, what was read in post-tables.ts, what finds it by words in search-tables.ts. Names are SQL's; what the rest of the project sees
 * is camelCase, renamed in the queries.
 */
import type { Actor } from '../domain/events.ts';
import type { BodyTable, ContactTable, NearKeyTable, PersonJobTable, PersonLinkTable, PostTable } from './post-tables.ts';
import type {
  PostSearchTable,
  RecentSearchTable,
  SearchBlockTable,
  SearchPostingTable,
  SearchWordTable,
} from './search-tables.ts';
import type {
  JobTable,
  LinkTable,
  MessageTable,
  MilestoneTable,
  OfferTable,
  OperationTable,
  PersonWordTable,
  ProviderIdTable,
  SuppressionTable,
} from './state-tables.ts';

export interface Schema {
  events: EventTable;
  jobs: JobTable;
  offers: OfferTable;
  links: LinkTable;
  messages: MessageTable;
  milestones: MilestoneTable;
  operations: OperationTable;
  provider_ids: ProviderIdTable;
  suppressions: SuppressionTable;
  counters: CounterTable;
  ledger_state: LedgerStateTable;
  posts: PostTable;
  contacts: ContactTable;
  bodies: BodyTable;
  cursors: CursorTable;
  inbox: InboxTable;
  person_jobs: PersonJobTable;
  person_links: PersonLinkTable;
  person_words: PersonWordTable;
  near_keys: NearKeyTable;
  posts_search: PostSearchTable;
  posts_search_recent: RecentSearchTable;
  search_blocks: SearchBlockTable;
  search_words: SearchWordTable;
  search_postings: SearchPostingTable;
}

/** The log: append-only (triggers refuse UPDATE and DELETE), each row carrying the hash of the row before. */
export interface EventTable {
  seq: number;
  id: string;
  stream: string;
  version: number;
  type: string;
  /** Version of the shape of `data`. */
  schema: number;
  /** Canonical JSON. */
  data: string;
  actor: Actor;
  cause: string | null;
  at: string;
  prev_hash: string;
  hash: string;
}

/** One row. */
export interface LedgerStateTable {
  one: number;
  ledger_id: string;
  mode: 'test' | 'live' | 'sandbox' | null;
  /** The log's last row, repeated outside the log: a log cut short at its end does not agree with it. */
  tip_seq: number;
  tip_hash: string;
}

/** How many rows of a table stand in a state, kept in the transaction that changes them. */
export interface CounterTable {
  subject: string;
  state: string;
  count: number;
}

export interface CursorTable {
  name: string;
  value: string;
}

export interface InboxTable {
  provider: string;
  id: string;
  type: string;
  payload: string;
  received_at: string;
  outcome: string | null;
}
