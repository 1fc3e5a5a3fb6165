/** Cuts a stream of text into the texts of its records, without holding more than one of them. */

/** Longest record that is read, in UTF-16 units; a longer one is passed over. */
export const MAX_RECORD = 16 * 1024 * 1024;

export interface Piece {
  /** Counted from 1. */
  readonly number: number;
  readonly text: string;
  /** Why it cannot be used; null when it can. */
  readonly problem: string | null;
}

const TOO_LONG = `it is longer than ${MAX_RECORD} characters`;

/** Collects the parts of one record and forgets them once they are too long. */
class Collector {
  private parts: string[] = [];
  private length = 0;

  add(text: string): void {
    this.length += text.length;
    if (this.length <= MAX_RECORD) this.parts.push(text);
    else this.parts = [];
  }

  take(number: number, problem: string | null = null): Piece {
    const piece = { number, text: this.parts.join(''), problem: this.length > MAX_RECORD ? TOO_LONG : problem };
    this.parts = [];
    this.length = 0;
    return piece;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }
}

/** The lines that hold anything but blanks, numbered as an editor numbers them. */
export async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  const line = new Collector();
  let number = 1;
  for await (const text of texts) {
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      line.add(text.slice(from, end));
      const piece = line.take(number++);
      if (piece.problem !== null || piece.text.trim() !== '') yield piece;
      from = end + 1;
    }
    if (from < text.length) line.add(text.slice(from));
  }
  const last = line.take(number);
  if (last.problem !== null || last.text.trim() !== '') yield last;
}

/** The elements of a JSON array, as text. An array that is cut off ends in a piece that says so. */
export async function* elementsOf(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  const element = new Collector();
  let number = 1;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let isOver = false;
  for await (const text of texts) {
    let from = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (isString) {
        if (isEscaped) isEscaped = false;
        else if (code === 0x5c) isEscaped = true;
        else if (code === 0x22) isString = false;
        continue;
      }
      if (code === 0x22) isString = true;
      else if (code === 0x5b || code === 0x7b) {
        depth++;
        if (depth === 1) from = i + 1;
      } else if ((code === 0x2c && depth === 1) || ((code === 0x5d || code === 0x7d) && depth-- === 1)) {
        element.add(text.slice(from, i));
        from = i + 1;
        const piece = element.take(number);
        if (depth === 0) isOver = true;
        if (piece.problem === null && piece.text.trim() === '' && isOver) continue;
        number++;
        yield piece;
      }
    }
    if (depth > 0 && from < text.length) element.add(text.slice(from));
  }
  if (!isOver) yield element.take(number, 'the input ends in the middle of it');
}
