/** Terms whose words may end in any way: `produkttext*` finds `Produkttexte`. For languages that bend their words. */

interface Term<Meaning> {
  /** Its words after the first one. */
  readonly rest: readonly Word[];
  readonly meaning: Meaning;
}

interface Open<Meaning> {
  readonly start: string;
  readonly terms: Term<Meaning>[];
}

interface Word {
  readonly start: string;
  readonly isOpen: boolean;
}

export class Stems<Meaning> {
  private readonly whole = new Map<string, Term<Meaning>[]>();
  /** By the first three letters: of nearly every word no term begins with them. */
  private readonly open = new Map<number, Open<Meaning>[]>();
  /** The few of two letters. */
  private readonly openShort = new Map<number, Open<Meaning>[]>();
  /** Marked by the lower bits of the heads of all terms: a word whose bits are not marked, as most, need not be looked up. */
  private readonly heads = new Uint8Array(HEADS);
  private readonly shortHeads = new Uint8Array(HEADS);

  /** @param entries a term is one word or several with blanks between them, in lower case; `*` ends a word of two letters or more that may go on */
  constructor(entries: Iterable<readonly [term: string, meaning: Meaning]>) {
    for (const [term, meaning] of entries) {
      // As a post's words are read, which part at hyphens and keep apostrophes.
      const [first, ...rest] = term.replaceAll('-', ' ').split(' ').map(wordOf);
      if (first === undefined || first.start === '') continue;
      if (first.isOpen && first.start.length < 2) throw new RangeError(`“${term}” begins with too short a word to go on`);
      const terms = first.isOpen ? this.openTerms(first.start) : (this.whole.get(first.start) ?? []);
      terms.push({ rest, meaning });
      if (first.isOpen && first.start.length === 2) this.shortHeads[shortHeadOf(first.start) % HEADS] = 1;
      else this.heads[headOf(first.start) % HEADS] = 1;
      if (!first.isOpen) this.whole.set(first.start, terms);
    }
    for (const list of this.open.values()) list.sort((a, b) => b.start.length - a.start.length);
  }

  private openTerms(start: string): Term<Meaning>[] {
    const [lists, head] = start.length > 2 ? [this.open, headOf(start)] : [this.openShort, shortHeadOf(start)];
    const list = lists.get(head) ?? [];
    const known = list.find((one) => one.start === start);
    if (known !== undefined) return known.terms;
    const terms: Term<Meaning>[] = [];
    lists.set(head, [...list, { start, terms }]);
    return terms;
  }

  /**
   * Calls `found` for every meaning of the longest terms at each word, and goes on behind them. Linear in the words.
   * @param until terms begin and end before this index
   */
  find(words: readonly string[], until: number, found: (meaning: Meaning, from: number, to: number) => void): void {
    const end = Math.min(until, words.length);
    for (let from = 0; from < end; from++) {
      const word = words[from] as string;
      const head = headOf(word);
      const shortHead = shortHeadOf(word);
      if (this.heads[head % HEADS] === 0 && this.shortHeads[shortHead % HEADS] === 0) continue;
      const whole = this.whole.get(word);
      const long = word.length > 2 ? this.open.get(head) : undefined;
      const short = word.length > 1 ? this.openShort.get(shortHead) : undefined;
      if (whole === undefined && long === undefined && short === undefined) continue;
      const best: Best<Meaning> = { length: 0, meanings: [] };
      if (whole !== undefined) look(whole, words, from, end, best);
      if (long !== undefined) lookInOpen(long, words, from, end, best);
      if (short !== undefined) lookInOpen(short, words, from, end, best);
      for (const meaning of best.meanings) found(meaning, from, from + 1 + best.length);
      from += best.length;
    }
  }
}

/** The longest terms at a word. */
interface Best<Meaning> {
  /** Words after the first one. */
  length: number;
  meanings: Meaning[];
}

function lookInOpen<Meaning>(
  list: readonly Open<Meaning>[],
  words: readonly string[],
  from: number,
  end: number,
  best: Best<Meaning>,
): void {
  const word = words[from] as string;
  for (const { start, terms } of list) if (word.startsWith(start)) look(terms, words, from, end, best);
}

function look<Meaning>(
  terms: readonly Term<Meaning>[],
  words: readonly string[],
  from: number,
  end: number,
  best: Best<Meaning>,
): void {
  for (const { rest, meaning } of terms) {
    if (rest.length < best.length || from + rest.length >= end || !isFollowedBy(words, from + 1, rest)) continue;
    if (rest.length > best.length) best.meanings = [];
    best.length = rest.length;
    best.meanings.push(meaning);
  }
}

function isFollowedBy(words: readonly string[], from: number, rest: readonly Word[]): boolean {
  for (let at = 0; at < rest.length; at++) if (!isLike(words[from + at] as string, rest[at] as Word)) return false;
  return true;
}

const HEADS = 4096;

/** The first three UTF-16 units as one number from 0, which few others share. */
function headOf(word: string): number {
  return (Math.imul(shortHeadOf(word), 31) + codeAt(word, 2)) & 0x3fffffff;
}

/** The first two. */
function shortHeadOf(word: string): number {
  return Math.imul(codeAt(word, 0), 911) + codeAt(word, 1);
}

function codeAt(word: string, at: number): number {
  return at < word.length ? word.charCodeAt(at) : 0;
}

function wordOf(text: string): Word {
  return text.endsWith('*') ? { start: text.slice(0, -1), isOpen: true } : { start: text, isOpen: false };
}

function isLike(word: string, { start, isOpen }: Word): boolean {
  return isOpen ? word.startsWith(start) : word === start;
}
