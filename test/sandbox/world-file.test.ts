import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { newId, openWorldFile } from '../../src/sandbox/world-file.ts';

let stateDir: string;
const now = (): Date => new Date('2026-03-02T09:00:00Z');

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'loop-world-'));
});
afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

it('keeps every change of several processes at once', async () => {
  const script = `
    import { openWorldFile } from ${JSON.stringify(new URL('../../src/sandbox/world-file.ts', import.meta.url).href)};
    const world = openWorldFile(${JSON.stringify(stateDir)}, () => new Date());
    for (let i = 0; i < 100; i++) world.update((state) => { state.counter += 1; });
  `;
  const run = promisify(execFile);
  await Promise.all([1, 2, 3].map(() => run(process.execPath, ['--input-type=module', '--eval', script])));
  expect(openWorldFile(stateDir, now).update((state) => state.counter)).toBe(300);
  expect(readdirSync(stateDir)).toEqual(['world.json']);
});

it('keeps what was changed before an error, and leaves no lock', () => {
  const world = openWorldFile(stateDir, now);
  expect(() =>
    world.update((state) => {
      state.counter = 7;
      throw new Error('declined');
    }),
  ).toThrow('declined');
  expect(world.update((state) => state.counter)).toBe(7);
  expect(readdirSync(stateDir)).toEqual(['world.json']);
});

it('writes only what changed, and gives ids that do not repeat', () => {
  const world = openWorldFile(stateDir, now);
  const ids = world.update((state) => Array.from({ length: 500 }, () => newId(state, 'x_')));
  expect(new Set(ids).size).toBe(500);
  expect(ids.every((id) => /^x_[A-Za-z0-9]{24}$/.test(id))).toBe(true);
  const before = readFileSync(join(stateDir, 'world.json'), 'utf8');
  world.update((state) => state.counter);
  expect(readFileSync(join(stateDir, 'world.json'), 'utf8')).toBe(before);
});
