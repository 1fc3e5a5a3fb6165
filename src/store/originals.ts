/** Which recorded post a new one says again: the same text, or a copy with changes, and whether so much later that it is a request of its own. */
import { type Compared, nearness, type Pairs, pairsOf } from '../domain/near-duplicates.ts';
import type { NewPost } from './ledger.ts';
import * as queries from './queries/near.ts';
import { originals } from './queries/posts.ts';
import type { Connection } from './sqlite.ts';

export interface Original {
  /** The job that the text stands for. */
  readonly id: string;
  /** Posted so long after that job that it is asked for again: a lead of its own, which names the earlier one. */
  readonly isAskedAgain: boolean;
  /** A copy that has drifted so far that the next one may be nearer to it than to the first. */
  readonly isDrifted: boolean;
}

/** After a month the earlier post is stale: its thread is closed, its job is done, skipped or lost, and who asks again still has the work to give. */
const ASKED_AGAIN_AFTER_MS = 30 * 86_400_000;
/** Where the earlier post says that it is over: one request is posted at several places on one day, and any of them may say so first. */
const OVER_ASKED_AGAIN_AFTER_MS = 86_400_000;
/** Below so much in common with what it was found by, a copy can be found itself. */
const DRIFTED_BELOW = 0.8;
/** Keys of a text; one of its author may come on top (near-duplicates.ts). */
const KEYS = 9;
/** Most posts that a key leads to: what many posts ask for in one form of words, or one author asks for, costs no more than this. */
const SLOTS = 8;
/** Posts that are compared. */
const MOST_COMPARED = 6;
/** Posts whose words are remembered during a transaction: in a flood of one form of words the same ones are compared again and again. */
const MOST_REMEMBERED = 1000;

interface Candidate {
  readonly text: Compared;
  readonly pairs: Pairs;
  readonly kept: boolean;
  /** The job that it stands for, itself or another. */
  readonly job: { readonly id: string; readonly recency: string };
}

/** Lives as long as one transaction: after a rollback another post may have the number of one that was remembered. */
export class Originals {
  readonly #connection: Connection;
  readonly #remembered = new Map<number, Candidate | null>();

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /**
   * The original of a post about to be recorded; null for one that says something new. A kept post is compared with kept ones only: a copy that
   * was too old when it was first seen must not hide the same request made anew. `recency` is ISO 8601 UTC.
   */
  of(found: NewPost, recency: string): Original | null {
    const same = this.#sameText(found);
    if (same !== null) return { id: same.id, isAskedAgain: this.#isAskedAgain(found, recency, same), isDrifted: false };
    return found.nearKeys === undefined || found.nearKeys.length === 0 ? null : this.#nearText(found, found.nearKeys, recency);
  }

  /** Lets a recorded post be found by the keys of its text. */
  keep(nearKeys: readonly number[], seq: number): void {
    if (nearKeys.length > 0) this.#connection.run(queries.keepNearKeys, { ...places(nearKeys), seq, slot: seq % SLOTS });
  }

  /** The latest post that stands for the very text. */
  #sameText({ fingerprint, screening }: NewPost): { readonly id: string; readonly recency: string } | null {
    if (fingerprint === null) return null;
    let latest: { readonly seq: number; readonly id: string; readonly recency: string } | null = null;
    for (const original of this.#connection.all(originals, { fingerprint })) {
      if ((original.kept === 1 || !screening.kept) && original.seq > (latest?.seq ?? 0)) latest = original;
    }
    return latest;
  }

  #nearText({ post, screening }: NewPost, nearKeys: readonly number[], recency: string): Original | null {
    const shared = new Map<number, number>();
    for (const { seq } of this.#connection.all(queries.nearPosts, places(nearKeys))) shared.set(seq, (shared.get(seq) ?? 0) + 1);
    if (shared.size === 0) return null;
    // The likeliest first, the later of equals before the earlier.
    const likely = [...shared].sort(([a, sharedA], [b, sharedB]) => sharedB - sharedA || b - a).slice(0, MOST_COMPARED);
    let pairs: Pairs | null = null;
    let best: Original | null = null;
    let latest = '';
    for (const [seq] of likely) {
      const candidate = this.#candidate(seq);
      if (candidate === null || (screening.kept && !candidate.kept) || candidate.job.recency < latest) continue;
      pairs ??= pairsOf(post);
      const near = nearness(post, candidate.text, pairs, candidate.pairs);
      if (near === 0) continue;
      latest = candidate.job.recency;
      best = {
        id: candidate.job.id,
        isAskedAgain: this.#isAskedAgain({ screening }, recency, candidate.job),
        isDrifted: near < DRIFTED_BELOW,
      };
      // Another candidate matters only where it may stand for the request of this month.
      if (!best.isAskedAgain) break;
    }
    return best;
  }

  /** Whether a lead asks anew for what it says again: a good while later, or a day after that when that is known to be over. */
  #isAskedAgain({ screening }: Pick<NewPost, 'screening'>, recency: string, { id, recency: earlier }: Candidate['job']): boolean {
    if (!screening.kept) return false;
    const later = Date.parse(recency) - Date.parse(earlier);
    if (later > ASKED_AGAIN_AFTER_MS) return true;
    if (later <= 0) return false;
    const over = this.#connection.one(queries.overSince, { id });
    return over !== undefined && (later > OVER_ASKED_AGAIN_AFTER_MS || (over.at !== null && recency > over.at));
  }

  #candidate(seq: number): Candidate | null {
    let candidate = this.#remembered.get(seq);
    if (candidate === undefined) {
      candidate = this.#read(seq);
      if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(seq, candidate);
    }
    return candidate;
  }

  #read(seq: number): Candidate | null {
    const row = this.#connection.one(queries.nearPost, { seq });
    if (row === undefined) return null;
    const { source, title, body, author_name: name } = row;
    const text = { source, title, body, author: name === null ? null : { name, url: null } };
    const job = row.screened === 'duplicate' ? this.#connection.one(queries.nearJob, { id: row.duplicate_of ?? '' }) : row;
    return job === undefined
      ? null
      : { text, pairs: pairsOf(text), kept: row.kept === 1, job: { id: job.id, recency: job.recency } };
  }
}

/** Keys in the statement's places, the first again where there are fewer: it finds and keeps the same. */
function places(nearKeys: readonly number[]): queries.NearKeys {
  const key = (at: number): number => nearKeys[at < KEYS ? at : 0] ?? (nearKeys[0] as number);
  return { k0: key(0), k1: key(1), k2: key(2), k3: key(3), k4: key(4), k5: key(5), k6: key(6), k7: key(7), k8: key(8) };
}
