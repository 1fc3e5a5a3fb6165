/**
 * Keeps a long run small. V8 doubles the space for new objects whenever enough of them have outlived a collection, up to 64 MiB twice over where
 * the machine has much memory, and lets what has been let go pile up to several times what is in use; a run over a hundred thousand posts is as
 * fast with a part of both.
 */

/** The space for new objects consists of two halves; at this size it is grown enough. */
const ENOUGH_BYTES = 32 * 1024 * 1024;
/**
 * Releases whose V8 reads both flags anew whenever it grows a space. Another might not know them, and would say so on stderr. The sizes themselves
 * can be set on the command line of Node alone, and starting Node a second time costs more than most commands take.
 */
const KNOWN_RELEASES: ReadonlySet<string> = new Set(['22', '24', '26']);
/** The space for new objects grows no more; that for old ones is collected when it is so many hundredths larger than what was in use. */
const FLAGS = ['--semi-space-growth-factor=1', '--heap-growing-percent=30'];

/** Loading what tells of collections takes a millisecond, and most commands have ended by then. */
const FIRST_LOOK_MS = 30;

/** From when the space for new objects is large enough on, memory grows with what is in use. Costs nothing noticeable where it never gets there. */
export function holdHeapGrowth(): void {
  if (KNOWN_RELEASES.has(process.versions.node.split('.', 1)[0] as string)) setTimeout(watchGrowth, FIRST_LOOK_MS).unref();
}

function watchGrowth(): void {
  if (isHeld()) return;
  const observer = new PerformanceObserver(() => {
    if (isHeld()) observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

/** Whether the space has grown enough; if so, it grows no more. */
function isHeld(): boolean {
  // Loading `v8` takes 2 ms, which most commands need not pay.
  if (process.memoryUsage().heapTotal < ENOUGH_BYTES) return false;
  const v8 = process.getBuiltinModule('node:v8');
  const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  if (young === undefined || young.space_size < ENOUGH_BYTES) return false;
  for (const flag of FLAGS) v8.setFlagsFromString(flag);
  return true;
}
