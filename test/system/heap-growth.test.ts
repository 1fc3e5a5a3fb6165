import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/system/heap-growth.ts');

/** Runs a script that prints bytes, with or without the growth being held; in mebibytes. */
function mebibytes(script: string, isHeld: boolean): number {
  const hold = isHeld ? `(await import(${JSON.stringify(SOURCE)})).holdHeapGrowth();` : '';
  // A machine with little memory has a small space by itself.
  const args = ['--max-semi-space-size=64', '--input-type=module', '--eval', `${hold}${script}`];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} });
  expect(stderr).toBe('');
  return Number(stdout) / 2 ** 20;
}

/**
 * The size at which the space for new objects settles in a run in which many of them outlive a collection: the median of a hundred looks. On a
 * busy machine single looks go above it, up to 51 were seen, and come back.
 */
const YOUNG = `
  const { getHeapSpaceStatistics } = await import('node:v8');
  const kept = [];
  const sizes = [];
  for (let step = 0; step < 100; step++) {
    for (let i = 0; i < 50_000; i++) kept[(step * 50_000 + i) % 1_000_000] = { step, parts: [i, i + 1] };
    await new Promise((resolve) => setImmediate(resolve));
    sizes.push(getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);
  }
  process.stdout.write(String(sizes.sort((a, b) => a - b)[50]));
`;

/** The most that the heap holds where batches are kept for a while and let go, as in a run over a large file, with some 60 MiB always in use. */
const BATCHES = `
  const kept = Array.from({ length: 800_000 }, (_, i) => ({ i, parts: [i] }));
  let part = [];
  let most = 0;
  for (let batch = 0; batch < 60; batch++) {
    part = [];
    for (let i = 0; i < 60_000; i++) part.push({ batch, parts: [i, i + 1, i + 2, i + 3], name: 'post ' + i });
    for (let i = 0; i < 400_000; i++) new Array(8).fill(i);
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, process.memoryUsage().heapUsed);
  }
  process.stdout.write(String(kept.length + part.length > 0 ? most : 0));
`;

describe('the space for new objects', () => {
  it('stays at the size at which it is enough', () => {
    expect(mebibytes(YOUNG, true)).toBeLessThanOrEqual(40);
  });

  it('grows on where nobody holds it', () => {
    expect(mebibytes(YOUNG, false)).toBeGreaterThan(60);
  });
});

describe('what has been let go', () => {
  it('does not pile up', () => {
    const [held, free] = [mebibytes(BATCHES, true), mebibytes(BATCHES, false)];
    expect(held).toBeLessThan(free * 0.6);
  });
});
