/** One line of a benchmark: what was measured, and whether that is as good as it must be. */
export interface Verdict {
  readonly name: string;
  /** In words, with its unit. */
  readonly measured: string;
  readonly value: number;
  readonly target: { readonly most: number } | { readonly least: number };
}

/** Prints a table; true where every target is met. */
export function printVerdicts(title: string, verdicts: readonly Verdict[]): boolean {
  process.stdout.write(`${title.padEnd(44)} ${'measured'.padStart(16)} ${'value'.padStart(9)} ${'target'.padStart(9)}\n`);
  for (const verdict of verdicts) {
    const { name, measured, value, target } = verdict;
    const limit = 'most' in target ? `<= ${target.most}` : `>= ${target.least}`;
    const shown = value >= 100 ? value.toFixed(0) : value.toFixed(2);
    process.stdout.write(
      `${name.padEnd(44)} ${measured.padStart(16)} ${shown.padStart(9)} ${limit.padStart(9)}  ${isMet(verdict) ? 'ok' : 'MISSED'}\n`,
    );
  }
  process.stdout.write('\n');
  return verdicts.every(isMet);
}

function isMet({ value, target }: Verdict): boolean {
  return 'most' in target ? value <= target.most : value >= target.least;
}
