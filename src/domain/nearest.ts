/** What somebody who mistyped a name probably meant: the candidate that is nearest; null when none is near. */
export function nearest(typed: string, candidates: readonly string[]): string | null {
  const word = typed.toLowerCase().slice(0, 64);
  const ranked = candidates
    .map((candidate) => ({ candidate, distance: candidate.startsWith(word) && word !== '' ? 0 : distance(word, candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  if (best === undefined || best.distance > Math.max(2, Math.floor(word.length / 3))) return null;
  // Not a letter in common: `x` for `at`.
  return best.distance < Math.max(word.length, best.candidate.length) ? best.candidate : null;
}

/** Levenshtein: insertions, deletions and replacements. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
