/** A walk from the newest post to the oldest, read in pages, for somebody who passes over most of it. */

/** Posts by their `seq`, newest first; the last page has none below it. */
export interface Page {
  readonly posts: readonly number[];
  readonly isLast: boolean;
}

/** Answers questions that only ever go down. Pages grow while they are read one after the other, and are small again after a jump. */
export class Descent {
  readonly #read: (to: number, limit: number) => Page;
  readonly #first: number;
  #limit: number;
  #page: Page = { posts: [], isLast: false };
  #next = 0;

  /** `read` yields up to `limit` posts from `to` downwards; `first` is the limit of the first page. */
  constructor(read: (to: number, limit: number) => Page, first: number) {
    this.#read = read;
    this.#first = first;
    this.#limit = first;
  }

  /** The newest post up to `to`, null where there is none. */
  upTo(to: number): number | null {
    for (;;) {
      const { posts, isLast } = this.#page;
      while (this.#next < posts.length && (posts[this.#next] as number) > to) this.#next++;
      const post = posts[this.#next];
      if (post !== undefined) return post;
      if (isLast) return null;
      this.#limit = this.#isNear(to) ? this.#limit * 2 : this.#first;
      this.#page = this.#read(to, this.#limit);
      this.#next = 0;
    }
  }

  /** Whether `to` lies no further below the page than the page is long. */
  #isNear(to: number): boolean {
    const { posts } = this.#page;
    const [first, last] = [posts[0], posts.at(-1)];
    return first !== undefined && last !== undefined && last - to <= first - last + 1;
  }
}
