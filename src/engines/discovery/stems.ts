/** Terms whose words may end in any way: `produkttext*` finds `Produkttexte`. For languages that bend their words. */

interface Term<Meaning> {
  /** Its words after the first one. */
  readonly rest: readonly Word[];
  readonly meaning: Meaning;
}

interface Word {
  readonly start: string;
  readonly isOpen: boolean;
}

export class Stems<Meaning> {
  private readonly whole = new Map<string, Term<Meaning>[]>();
  private readonly open = new Map<string, Term<Meaning>[]>();
  private readonly lengths: readonly number[];

  /** @param entries a term is one word or several with blanks between them, in lower case; `*` ends a word that may go on */
  constructor(entries: Iterable<readonly [term: string, meaning: Meaning]>) {
    for (const [term, meaning] of entries) {
      // As a post's words are read, which part at hyphens and keep apostrophes.
      const [first, ...rest] = term.replaceAll('-', ' ').split(' ').map(wordOf);
      if (first === undefined || first.start === '') continue;
      const table = first.isOpen ? this.open : this.whole;
      const terms = table.get(first.start);
      if (terms === undefined) table.set(first.start, [{ rest, meaning }]);
      else terms.push({ rest, meaning });
    }
    this.lengths = [...new Set([...this.open.keys()].map(({ length }) => length))].toSorted((a, b) => b - a);
  }

  /**
   * Calls `found` for every meaning of the longest terms at each word, and goes on behind them. Linear in the words.
   * @param until terms begin and end before this index
   */
  find(words: readonly string[], until: number, found: (meaning: Meaning, from: number, to: number) => void): void {
    const end = Math.min(until, words.length);
    for (let from = 0; from < end; from++) {
      const word = words[from] as string;
      let most = 0;
      let best: Meaning[] = [];
      const look = (terms: readonly Term<Meaning>[] | undefined): void => {
        for (const { rest, meaning } of terms ?? []) {
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
      look(this.whole.get(word));
      for (const length of this.lengths) if (length <= word.length) look(this.open.get(word.slice(0, length)));
      for (const meaning of best) found(meaning, from, from + 1 + most);
      from += best.length > 0 ? most : 0;
    }
  }
}

function wordOf(text: string): Word {
  return text.endsWith('*') ? { start: text.slice(0, -1), isOpen: true } : { start: text, isOpen: false };
}

function isLike(word: string, { start, isOpen }: Word): boolean {
  return isOpen ? word.startsWith(start) : word === start;
}
