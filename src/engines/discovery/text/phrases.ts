/**
 * Phrases: how screening finds what its tables name. Every word of a table has a number; a post's words are turned into numbers once, and all
 * tables are asked by number. Linear in the text, whatever the size of the tables.
 */
import { numberOf } from './word-numbers.ts';
import { WordTable } from './word-table.ts';
import { wordsOf } from './words.ts';

/** Phrases to look for, each with what it means. Built once, asked for every post. */
export class Phrases<Meaning> {
  private readonly roots: WordTable<Node<Meaning>>;

  /** A later phrase of the same words replaces an earlier one. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    const roots = new Map<number, Node<Meaning>>();
    for (const [phrase, meaning] of entries) add(roots, phrase, meaning);
    this.roots = new WordTable(roots);
  }

  /**
   * Calls `found` for the longest phrase at each place, with the index of its first word and the index behind its last one.
   * @param text the numbers of its words
   * @param until phrases begin before this index
   */
  find(
    text: readonly number[],
    found: (meaning: Meaning, from: number, to: number, phrase: string) => void,
    until = text.length,
  ): void {
    const end = Math.min(until, text.length);
    for (let from = 0; from < end; from++) {
      const first = text[from] as number;
      let node = first === 0 ? undefined : this.roots.get(first);
      if (node === undefined) continue;
      let best: Node<Meaning> | null = null;
      let to = from;
      for (let at = from + 1; ; at++) {
        if (node.meaning !== null) {
          best = node;
          to = at;
        }
        const next: Node<Meaning> | undefined = at < text.length ? node.next?.get(text[at] as number) : undefined;
        if (next === undefined) break;
        node = next;
      }
      if (best !== null && best.meaning !== null) found(best.meaning, from, to, best.phrase);
    }
  }
}

function add<Meaning>(roots: Map<number, Node<Meaning>>, phrase: string, meaning: Meaning): void {
  let level = roots;
  let last: Node<Meaning> | null = null;
  for (const word of wordsOf(phrase)) {
    if (last !== null) level = last.next ??= new Map();
    const number = numberOf(word);
    last = level.get(number) ?? { next: null, meaning: null, phrase: '' };
    level.set(number, last);
  }
  if (last === null) return;
  last.meaning = meaning;
  last.phrase = phrase;
}

interface Node<Meaning> {
  next: Map<number, Node<Meaning>> | null;
  meaning: Meaning | null;
  phrase: string;
}
