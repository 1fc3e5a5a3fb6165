/** Sticky patterns, tried at one place of a text. */

export interface Match {
  /** Group 1 where the pattern has one, else the whole. */
  readonly text: string;
  readonly groups: readonly string[];
  readonly start: number;
  readonly end: number;
}

const NONE: readonly string[] = [];

/** The match of a sticky pattern (`y`) that starts exactly at `at`; null where there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): Match | null {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return null;
  const groups = match.length === 1 ? NONE : match.slice(1).map((group) => group ?? '');
  return { text: match[1] ?? match[0], groups, start: at, end: at + match[0].length };
}

/** Where the match of a sticky pattern ends that starts at `at`; null where there is none. Without an object for it. */
export function endAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}
