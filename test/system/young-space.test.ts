import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/system/young-space.ts');

/**
 * Mebibytes at which the space for new objects settles in a run in which many of them outlive a collection: the median of a hundred looks. On a
 * busy machine single looks go above it, up to 51 were seen, and come back.
 */
function youngSpaceOf(isHeld: boolean): number {
  const script = `
    ${isHeld ? `(await import(${JSON.stringify(SOURCE)})).holdYoungSpace();` : ''}
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
  // A machine with little memory has a small space by itself.
  const args = ['--max-semi-space-size=64', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} });
  expect(stderr).toBe('');
  return Number(stdout) / 2 ** 20;
}

describe('the space for new objects', () => {
  it('stays at the size at which it is enough', () => {
    expect(youngSpaceOf(true)).toBeLessThanOrEqual(40);
  });

  it('grows on where nobody holds it', () => {
    expect(youngSpaceOf(false)).toBeGreaterThan(60);
  });
});
