import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../../src/system/young-space.ts');

/** The most mebibytes of the space for new objects in a run in which many of them outlive a collection. */
function youngSpaceOf(isHeld: boolean): number {
  const script = `
    ${isHeld ? `(await import(${JSON.stringify(SOURCE)})).holdYoungSpace();` : ''}
    const { getHeapSpaceStatistics } = await import('node:v8');
    const kept = [];
    let most = 0;
    for (let step = 0; step < 100; step++) {
      for (let i = 0; i < 50_000; i++) kept[(step * 50_000 + i) % 1_000_000] = { step, parts: [i, i + 1] };
      await new Promise((resolve) => setImmediate(resolve));
      most = Math.max(most, getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size);
    }
    process.stdout.write(String(most));
  `;
  // A machine with little memory has a small space by itself.
  const args = ['--max-semi-space-size=64', '--input-type=module', '--eval', script];
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: {} });
  expect(stderr).toBe('');
  return Number(stdout) / 2 ** 20;
}

/** Mebibytes; what V8 makes of twice 16 when it doubles it, but for pages that are not yet there. */
const NEXT_SIZE = 60;

describe('the space for new objects', () => {
  it('stays at the size at which it is enough', () => {
    // 32 and a few pages that a collection is about to give back; the next size would be 64.
    expect(youngSpaceOf(true)).toBeLessThan(NEXT_SIZE);
  });

  it('grows on where nobody holds it', () => {
    expect(youngSpaceOf(false)).toBeGreaterThanOrEqual(NEXT_SIZE);
  });
});
