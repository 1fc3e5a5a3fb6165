/**
 * Keeps a long run small. V8 doubles the space for new objects whenever enough of them have outlived a collection, up to 64 MiB twice over where
 * the machine has much memory; a run over a hundred thousand posts is as fast with an eighth of that.
 */

/** The space consists of two halves; at this size it is grown enough. */
const ENOUGH_BYTES = 32 * 1024 * 1024;
/**
 * Releases whose V8 reads the factor anew whenever it grows the space. Another might not know it, and would say so on stderr. The size itself can
 * be set on the command line of Node alone, and starting Node a second time costs more than most commands take.
 */
const KNOWN_RELEASES: ReadonlySet<string> = new Set(['22', '24', '26']);

/** From now on the space for new objects stays at the size at which it is enough. Costs nothing noticeable where it never gets there. */
export function holdYoungSpace(): void {
  if (!KNOWN_RELEASES.has(process.versions.node.split('.', 1)[0] as string)) return;
  const observer = new PerformanceObserver(() => {
    // Loading `v8` takes 2 ms, which most commands need not pay.
    if (process.memoryUsage().heapTotal < ENOUGH_BYTES) return;
    const v8 = process.getBuiltinModule('node:v8');
    const young = v8.getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
    if (young === undefined || young.space_size < ENOUGH_BYTES) return;
    v8.setFlagsFromString('--semi-space-growth-factor=1');
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}
