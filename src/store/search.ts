/**
 * The newest posts that hold all the words. Going down from the newest, whole blocks are settled by the posting lists of frequent words, and FTS5 is
 * asked for the words that have none.
 */
import type { Stage } from '../domain/opportunity.ts';
import { countsOf } from './counters.ts';
import { Descent, type Page } from './descent.ts';
import type { ListedJob } from './ledger.ts';
import { BLOCK_SIZE, PostSet } from './posting-list.ts';
import { listedOf } from './posts.ts';
import * as queries from './queries/search.ts';
import { PostingLists } from './search-blocks.ts';
import { reachOfSearch } from './search-index.ts';
import { matchOf, typedWords } from './search-text.ts';
import type { Connection } from './sqlite.ts';

interface Filter {
  readonly words: string;
  readonly stage: Stage | null;
  readonly limit: number;
}

/** Posts of a first answer of FTS5. */
const FIRST_MATCHES = 32;
/** A stage of fewer posts is read as a whole, in half a millisecond at most. */
const FEW = 1000;
/** Posts that are read in one statement. */
const MOST_READ = 1000;

/** Posts that are indexed, the last recorded first. The caller holds a snapshot, so that all reads are of one moment. */
export function search(connection: Connection, { words, stage, limit }: Filter): readonly ListedJob[] {
  const typed = typedWords(words);
  if (typed.length === 0) return [];
  const { newest, recentFrom } = reachOfSearch(connection);
  const matches = new Matches(connection, typed, recentFrom);
  const isFewOf = (few: Stage): boolean => (countsOf(connection, 'posts').get(few) ?? 0) < FEW;
  const walk = newestFirst(matches, stage !== null && isFewOf(stage) ? ofStage(connection, stage) : null, newest);
  const found: ListedJob[] = [];
  // A post may be in another stage, or deleted and still in the index: the more are passed over, the more are read at a time.
  for (let count = Math.min(limit, MOST_READ); found.length < limit; count = Math.min(count * 2, MOST_READ)) {
    const seqs = JSON.stringify(taken(walk, count));
    if (seqs === '[]') break;
    const rows =
      stage === null
        ? connection.all(queries.listedPosts, { seqs })
        : connection.all(queries.listedPostsOfStage, { seqs, stage });
    found.push(...rows.map(listedOf));
  }
  return found.slice(0, limit);
}

function taken(walk: Iterator<number, void>, count: number): readonly number[] {
  const seqs: number[] = [];
  for (let next = walk.next(); next.done !== true; next = walk.next()) if (seqs.push(next.value) === count) break;
  return seqs;
}

/** Posts that match, or those of them that are in a stage: two walks down, each of which jumps to where the other stands. */
function* newestFirst(matches: Matches, inStage: Descent | null, newest: number): Generator<number, void> {
  for (let to = newest; ; ) {
    const match = matches.upTo(to);
    if (match === null) return;
    const post = inStage === null ? match : inStage.upTo(match);
    if (post === null) return;
    if (post === match) yield match;
    to = post === match ? match - 1 : post;
  }
}

/** All of a stage that few posts are in. */
function ofStage(connection: Connection, stage: Stage): Descent {
  const read = (to: number, limit: number): Page => pageOf(connection.all(queries.postsOfStage, { stage, to, limit }), limit);
  return new Descent(read, FEW);
}

function pageOf(rows: readonly { readonly seq: number }[], limit: number): Page {
  return { posts: rows.map(({ seq }) => seq), isLast: rows.length < limit };
}

/** The posts that hold all the words, for questions that only ever go down. */
class Matches {
  readonly #connection: Connection;
  /** Those with the shortest lists first, so that the others need not be read where no post is left. */
  readonly #lists: PostingLists[];
  #block = -1;
  /** Posts of the block that hold all its frequent words. */
  readonly #set = new PostSet();
  #isEmpty = false;
  /** The words that have no list in the block. */
  #rare: readonly PostingLists[] = [];
  /** What FTS5 was asked for, down to which post, and its answer. */
  #asked = '';
  #from = 0;
  #answer: Descent | null = null;

  /** From where on FTS5 is asked for the recent posts alone. */
  readonly #recentFrom: number;

  constructor(connection: Connection, words: readonly string[], recentFrom: number) {
    this.#connection = connection;
    this.#recentFrom = recentFrom;
    this.#lists = words.map((word) => new PostingLists(connection, word));
  }

  /** The newest match up to `to`, null where there is none. */
  upTo(to: number): number | null {
    for (let at = to; at > 0; ) {
      const block = Math.floor(at / BLOCK_SIZE);
      const start = block * BLOCK_SIZE;
      this.#enter(block);
      if (this.#isEmpty) {
        at = start - 1;
      } else if (this.#rare.length === 0) {
        const number = this.#set.highest(at - start);
        if (number >= 0) return start + number;
        at = start - 1;
      } else {
        const post = this.#askFor(block, at);
        if (post >= start && this.#set.has(post - start)) return post;
        // In another block, other words may be the rare ones.
        at = post >= start ? post - 1 : post;
      }
    }
    return null;
  }

  #enter(block: number): void {
    if (block === this.#block) return;
    this.#block = block;
    this.#set.fill();
    this.#isEmpty = false;
    const rare: PostingLists[] = [];
    for (const lists of this.#lists) {
      const list = lists.of(block);
      if (list === null) rare.push(lists);
      else if (!this.#set.narrow(list)) {
        this.#isEmpty = true;
        break;
      }
    }
    this.#rare = rare;
    this.#lists.sort((a, b) => a.lastLength - b.lastLength);
  }

  /** The newest post up to `at` that holds the block's rare words; where that lies below the block, a number above which there is none. */
  #askFor(block: number, at: number): number {
    const match = matchOf(this.#rare.map(({ word }) => word));
    if (this.#answer === null || match !== this.#asked || at < this.#from) {
      this.#asked = match;
      const isRecent = at >= this.#recentFrom;
      this.#from = isRecent ? this.#recentFrom : (Math.max(...this.#rare.map((lists) => lists.newest(block))) + 1) * BLOCK_SIZE;
      this.#answer = new Descent(isRecent ? this.#recentPage(match) : this.#page(match, this.#from), FIRST_MATCHES);
    }
    return this.#answer.upTo(at) ?? this.#from - 1;
  }

  #recentPage(match: string): (to: number, limit: number) => Page {
    return (to, limit) => pageOf(this.#connection.all(queries.newestRecentMatches, { match, to, limit }), limit);
  }

  #page(match: string, from: number): (to: number, limit: number) => Page {
    return (to, limit) => pageOf(this.#connection.all(queries.newestMatches, { match, from, to, limit }), limit);
  }
}
