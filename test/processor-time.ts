/**
 * Milliseconds that `work` takes on a quiet machine: the cheapest of eight runs by the time of this thread, divided by what the machine
 * is slower at the moment than a quiet one. Shared machines swing by a factor of two and more, which no limit in milliseconds outlives;
 * a yardstick that is run in turns with the work tells by how much. Neither other processes count, nor the threads on which V8
 * compiles meanwhile; the first runs are those of code that is not compiled yet.
 */
export function quietTime(work: () => void): number {
  return quietest(Array.from({ length: RUNS }, () => ({ work: threadTime(work), yardstick: processTime(countWords) })));
}

/** The same of work behind a promise, which waits for nothing outside this thread. */
export async function quietTimeOf(work: () => Promise<unknown>): Promise<number> {
  const runs: Run[] = [];
  while (runs.length < RUNS) {
    const before = process.threadCpuUsage();
    await work();
    runs.push({ work: milliseconds(process.threadCpuUsage(before)), yardstick: processTime(countWords) });
  }
  return quietest(runs);
}

const RUNS = 8;

interface Run {
  readonly work: number;
  readonly yardstick: number;
}

function quietest(runs: readonly Run[]): number {
  const slowness = Math.min(...runs.map(({ yardstick }) => yardstick)) / QUIET_YARDSTICK;
  return Math.min(...runs.map(({ work }) => work)) / Math.max(1, slowness);
}

/** Milliseconds of processor time of the cheapest of eight runs, by a clock that is fine enough for ratios of small ones. */
export function cheapestRun(work: () => void): number {
  return Math.min(...Array.from({ length: RUNS }, () => processTime(work)));
}

/** Milliseconds that the yardstick takes where two cores of 2024 have nothing else to do. */
const QUIET_YARDSTICK = 2.7;

/** The yardstick: a pattern, small strings and a table, over 60,000 characters that are always the same. */
function countWords(): void {
  const counts = new Map<string, number>();
  for (const [word] of TEXT.matchAll(/[a-z]+|\d+|[^a-z\d]+/g)) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (counts.size !== 1649) throw new Error(`the yardstick counted ${counts.size} words`);
}

const TEXT = someText(60_000);

function someText(length: number): string {
  const characters = 'abcdefghijklmnopqrstuvwxyz    .,@:/0123456789';
  let seed = 1;
  let text = '';
  while (text.length < length) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    text += characters[(seed >> 8) % characters.length];
  }
  return text;
}

countWords();

/** This thread alone; the clock may tick in steps of several milliseconds. */
function threadTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  return milliseconds(process.threadCpuUsage(before));
}

/** This process with all its threads. */
function processTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return milliseconds(process.cpuUsage(before));
}

function milliseconds({ user, system }: { readonly user: number; readonly system: number }): number {
  return (user + system) / 1000;
}
