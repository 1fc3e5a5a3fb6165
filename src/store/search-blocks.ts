/**
 * Posting lists of the words that many posts hold, a block of posts at a time. They are made from the texts once all posts of the block are recorded
 * and indexed. A word without one is FTS5's to find, so lists that are missing make a search slower, never wrong.
 */
import { BLOCK_SIZE, PostingListBuilder } from './posting-list.ts';
import { textsBetween } from './queries/posts.ts';
import * as queries from './queries/search.ts';
import { searchText, wordsOf } from './search-text.ts';
import type { Connection } from './sqlite.ts';

/** A word in fewer posts of a block has no list: FTS5 finds so few at once, and most words are as rare as that. */
const FREQUENT = 64;
/** V8 cuts a longer word out of its text by pointing at it, and would hold the whole text for as long as the word. */
const LONGEST_COPIED = 12;
/** Room for so many blocks between two words. */
const PLACES = 1_048_576;
/** Blocks that are read at first; each further time it is twice as many. */
const FIRST_BLOCKS = 4;

/** Blocks up to the post `reach` that are whole and have no lists yet, oldest first. */
export function missingBlocks(connection: Connection, reach: number): readonly number[] {
  const whole = Math.floor((reach + 1) / BLOCK_SIZE);
  const made = connection.all(queries.blocksBefore, { before: whole });
  if (made.length === whole) return [];
  const known = new Set(made.map(({ block }) => block));
  return Array.from({ length: whole }, (_, block) => block).filter((block) => !known.has(block));
}

/** Makes the lists of a block that has none, inside a transaction. */
export function makeBlock(connection: Connection, block: number): void {
  for (const [word, list] of listsOf(connection, block)) {
    if (list.count < FREQUENT) continue;
    const id = connection.one(queries.wordId, { word })?.id ?? connection.insert(queries.insertWord, { word });
    connection.run(queries.putPostingList, { place: id * PLACES + block, posts: list.bytes() });
  }
  connection.run(queries.insertBlock, { block });
}

function listsOf(connection: Connection, block: number): ReadonlyMap<string, PostingListBuilder> {
  const from = block * BLOCK_SIZE;
  const lists = new Map<string, PostingListBuilder>();
  for (const { seq, title, body } of connection.each(textsBetween, { from, before: from + BLOCK_SIZE })) {
    for (const word of wordsOf(searchText(title, body))) {
      let list = lists.get(word);
      if (list === undefined) {
        list = new PostingListBuilder();
        lists.set(word.length > LONGEST_COPIED ? Buffer.from(word).toString() : word, list);
      }
      list.add(seq - from);
    }
  }
  return lists;
}

/** The lists of one word, for somebody who goes down from block to block. */
export class PostingLists {
  readonly word: string;
  /** Bytes of the list that was asked for last, 0 where there was none. */
  lastLength = 0;
  readonly #connection: Connection;
  readonly #id: number | null;
  #read: ReadonlyMap<number, Uint8Array> = new Map();
  #from = Number.POSITIVE_INFINITY;
  #blocks = FIRST_BLOCKS;

  constructor(connection: Connection, word: string) {
    this.#connection = connection;
    this.word = word;
    this.#id = connection.one(queries.wordId, { word })?.id ?? null;
  }

  /** The word's list in a block, no higher than the one before; null where so few posts hold it that it has none. */
  of(block: number): Uint8Array | null {
    if (block < this.#from) this.#readDown(block);
    const list = this.#read.get(block) ?? null;
    this.lastLength = list?.length ?? 0;
    return list;
  }

  /** The newest block up to `block` in which the word has a list, -1 where it has none. */
  newest(block: number): number {
    if (this.#id === null) return -1;
    const from = this.#id * PLACES;
    const found = this.#connection.one(queries.newestPostingList, { from, to: from + block });
    return found === undefined ? -1 : found.place - from;
  }

  #readDown(block: number): void {
    this.#from = Math.max(0, block - this.#blocks + 1);
    this.#blocks *= 2;
    if (this.#id === null) return;
    const start = this.#id * PLACES;
    const rows = this.#connection.all(queries.postingLists, { from: start + this.#from, to: start + block });
    this.#read = new Map(rows.map(({ place, posts }) => [place - start, posts]));
  }
}
