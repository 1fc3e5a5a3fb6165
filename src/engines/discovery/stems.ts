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
  /** By the first two letters: of nearly every word no term begins with them. */
  private readonly open = new Map<number, Open<Meaning>[]>();

  /** @param entries a term is one word or several with blanks between them, in lower case; `*` ends a word of two letters or more that may go on */
  constructor(entries: Iterable<readonly [term: string, meaning: Meaning]>) {
    for (const [term, meaning] of entries) {
      // As a post's words are read, which part at hyphens and keep apostrophes.
      const [first, ...rest] = term.replaceAll('-', ' ').split(' ').map(wordOf);
      if (first === undefined || first.start === '') continue;
      if (first.isOpen && first.start.length < 2) throw new RangeError(`“${term}” begins with too short a word to go on`);
      const terms = first.isOpen ? this.openTerms(first.start) : (this.whole.get(first.start) ?? []);
      terms.push({ rest, meaning });
      if (!first.isOpen) this.whole.set(first.start, terms);
    }
    for (const list of this.open.values()) list.sort((a, b) => b.start.length - a.start.length);
  }

  private openTerms(start: string): Term<Meaning>[] {
    const list = this.open.get(headOf(start)) ?? [];
    const known = list.find((one) => one.start === start);
    if (known !== undefined) return known.terms;
    const terms: Term<Meaning>[] = [];
    this.open.set(headOf(start), [...list, { start, terms }]);
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
      const whole = this.whole.get(word);
      const open = this.open.get(headOf(word));
      if (whole === undefined && open === undefined) continue;
      let most = 0;
      let best: Meaning[] = [];
      const look = (terms: readonly Term<Meaning>[]): void => {
        for (const { rest, meaning } of terms) {
          if (
            rest.length < most ||
            from + rest.length >= end ||
            !rest.every((one, at) => isLike(words[from + 1 + at] as string, one))
          )
            continue;
          if (rest.length > most) best = [];
          most = rest.length;
          best.push(meaning);
        }
      };
      if (whole !== undefined) look(whole);
      for (const { start, terms } of open ?? []) if (word.startsWith(start)) look(terms);
      for (const meaning of best) found(meaning, from, from + 1 + most);
      from += best.length > 0 ? most : 0;
    }
  }
}

/** The first two UTF-16 units as one number. */
function headOf(word: string): number {
  return word.charCodeAt(0) * 0x1_0000 + (word.length > 1 ? word.charCodeAt(1) : 0);
}

function wordOf(text: string): Word {
  return text.endsWith('*') ? { start: text.slice(0, -1), isOpen: true } : { start: text, isOpen: false };
}

function isLike(word: string, { start, isOpen }: Word): boolean {
  return isOpen ? word.startsWith(start) : word === start;
}
