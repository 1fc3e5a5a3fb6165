/** The chain's health: what an edit, a deletion or a log cut short leaves behind. */
import { countsOf } from './counters.ts';
import type { ChainHealth } from './ledger.ts';
import { eventHash, GENESIS_HASH } from './log.ts';
import { chain } from './queries/audit.ts';
import { lastSeq, ledgerState } from './queries/log.ts';
import type { EventTable } from './schema.ts';
import type { Connection } from './sqlite.ts';

/** Links that a cheap look recomputes. */
export const DEFAULT_DEPTH = 64;

/** Compares the tip with the counted rows and recomputes the last `depth` links; `Infinity` means the whole chain. Throws nothing. */
export function verifyChain(use: () => Connection, depth: number): ChainHealth {
  let checked = 0;
  try {
    const connection = use();
    return connection.snapshot(() => {
      const events = countsOf(connection, 'events').get('all') ?? 0;
      const state = connection.one(ledgerState, {});
      const last = connection.one(lastSeq, {})?.seq ?? 0;
      const ill = (problem: string): ChainHealth => ({ intact: false, events, checked, problem });
      if (state === undefined) return ill('the state row that repeats the end of the log is missing');
      if (last !== state.tipSeq) return ill(`the log ends at event ${last}, but ${state.tipSeq} were recorded`);
      if (last !== events) return ill(`the log ends at event ${last}, but ${events} were counted`);
      const start = Math.max(0, last - depth);
      // The row before the first checked link only lends its hash.
      const rows = connection.each(chain, { after: Math.max(0, start - 1) });
      let before = start === 0 ? { seq: 0, hash: GENESIS_HASH } : null;
      for (const row of rows) {
        if (before === null) {
          before = row.seq === start ? row : { seq: start, hash: '' };
          if (row.seq === start) continue;
        }
        const problem = brokenLink(before, row);
        if (problem !== null) return ill(problem);
        before = row;
        checked += 1;
      }
      if ((before?.hash ?? GENESIS_HASH) !== state.tipHash) return ill('the last event is not the one that was recorded');
      return { intact: true, events, checked, problem: null };
    });
  } catch (error) {
    return { intact: false, events: 0, checked, problem: error instanceof Error ? error.message : String(error) };
  }
}

function brokenLink(before: { readonly seq: number; readonly hash: string }, row: EventTable): string | null {
  if (row.seq !== before.seq + 1) return `event ${before.seq + 1} is missing from the log`;
  if (row.prev_hash !== before.hash) return `event ${row.seq} does not follow from event ${before.seq}`;
  if (row.hash !== eventHash(row)) return `event ${row.seq} was changed after it was recorded`;
  return null;
}
