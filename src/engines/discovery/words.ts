/** Words and phrases: how screening reads a text. Linear in the text, whatever the size of the tables. */

/** A text as lower-case words. Letters of every script, digits and apostrophes make words; everything else parts them. Appended to `words` where given. */
export function wordsOf(text: string, words: string[] = []): string[] {
  const lower = text.toLowerCase();
  let start = -1;
  for (let i = 0; i < lower.length; i++) {
    if (isWordCode(lower.charCodeAt(i))) {
      if (start === -1) start = i;
    } else if (start !== -1) {
      words.push(word(lower, start, i));
      start = -1;
    }
  }
  if (start !== -1) words.push(word(lower, start, lower.length));
  return words;
}

/** The phrases of a table cell: separated by commas, line breaks count as blanks. */
export function phrasesIn(text: string): string[] {
  return text.split(',').map((phrase) => namesIn(phrase).join(' '));
}

/** The words of a table cell, separated by blanks. */
export function namesIn(text: string): string[] {
  return text.split(/\s+/).filter((name) => name !== '');
}

/** Phrases to look for, each with what it means. Built once, asked for every post. */
export class Phrases<Meaning> {
  private readonly root: Node<Meaning> = { next: new Map(), meaning: null, phrase: '' };

  /** A later phrase of the same words replaces an earlier one. */
  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) this.add(phrase, meaning);
  }

  /** Calls `found` for the longest phrase at each place, with the index of its first word and the index behind its last one. */
  find(words: readonly string[], found: (meaning: Meaning, from: number, to: number, phrase: string) => void): void {
    for (let i = 0; i < words.length; i++) {
      let node = this.root.next.get(words[i] ?? '');
      if (node === undefined) continue;
      let best: Node<Meaning> | null = null;
      let end = i;
      for (let j = i + 1; ; j++) {
        if (node.meaning !== null) {
          best = node;
          end = j;
        }
        const next: Node<Meaning> | undefined = node.next.get(words[j] ?? '');
        if (next === undefined) break;
        node = next;
      }
      if (best !== null && best.meaning !== null) found(best.meaning, i, end, best.phrase);
    }
  }

  private add(phrase: string, meaning: Meaning): void {
    let node = this.root;
    for (const part of wordsOf(phrase)) {
      let next = node.next.get(part);
      if (next === undefined) {
        next = { next: new Map(), meaning: null, phrase: '' };
        node.next.set(part, next);
      }
      node = next;
    }
    node.meaning = meaning;
    node.phrase = phrase;
  }
}

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning: Meaning | null;
  phrase: string;
}

/** Curly apostrophes become straight ones; an apostrophe at the end of a word is a quotation mark. */
function word(text: string, from: number, to: number): string {
  let end = to;
  while (end > from && isApostrophe(text.charCodeAt(end - 1))) end--;
  const found = text.slice(from, end);
  return found.includes('’') ? found.replaceAll('’', "'") : found;
}

function isWordCode(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x27;
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return code === 0x2019;
  return !(code === 0xd7 || code === 0xf7 || (code >= 0x3000 && code <= 0x303f) || code >= 0xfe00);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}
