/** What a measure of the program's quality hands over. A measure is one file here with one function `measure`, listed in `measures.ts`. */

/**
 * `seen`: may be looked at while rules are written. `unseen`: kept for the final judgement. `all`: the set is not parted.
 * `fresh` and `fresh2`: drawn and labelled after the rules were written; their first figures stand in `test/labels/README.md`.
 */
export type Split = 'seen' | 'unseen' | 'fresh' | 'fresh2' | 'all';

export interface Figure {
  readonly name: string;
  readonly split: Split;
  readonly value: number;
  /** Number of cases that the value rests on. */
  readonly n: number;
  /** What it must reach; null where it is only shown. */
  readonly threshold: number | null;
  readonly comparison: '>=' | '<=';
}

/** One case in which the program differs from its label. Never holds text of a post or the address of a real person. */
export interface Miss {
  readonly file: string;
  readonly id: string;
  readonly split: Split;
  /** The larger, the worse: the report shows the worst twenty. */
  readonly weight: number;
  /** What the miss is about, e.g. `email` or `budget`. */
  readonly about: string;
  readonly label: string;
  readonly found: string;
  /** Where in `contactText(post)`; null where it is the whole post. */
  readonly at: { readonly start: number; readonly end: number } | null;
  /** Only of a case that was written for its measure and belongs to no post. */
  readonly text?: string;
}

export interface Measured {
  readonly title: string;
  /** How its set was made, in a sentence or two. */
  readonly made: string;
  readonly figures: readonly Figure[];
  readonly misses: readonly Miss[];
}

/** What tells figures apart. */
export function keyOf({ name, split }: Figure): string {
  return split === 'all' ? name : `${name} (${split})`;
}

/** True where there is nothing to reach. */
export function isMet({ value, threshold, comparison }: Figure): boolean {
  if (threshold === null) return true;
  return comparison === '>=' ? value >= threshold : value <= threshold;
}

/** A part of a whole; 1 where there is no whole, because nothing went wrong. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** F1 of one class from counts. */
export function f1(right: number, found: number, labelled: number): number {
  return found + labelled === 0 ? 1 : (2 * right) / (found + labelled);
}
