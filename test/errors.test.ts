import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemTrouble } from '../src/errors.ts';

/** As Node makes them. */
const refused = (code: string, parts: Record<string, unknown>): Error => Object.assign(new Error(code), { code, ...parts });

test.each([
  ['EACCES', 'cannot write state/loop: your user has no right to do that'],
  ['EPERM', 'cannot write state/loop: your user has no right to do that'],
  ['EROFS', 'cannot write state/loop: the disk is read-only'],
  ['ENOSPC', 'cannot write state/loop: the disk is full'],
  // As Node says it of `recursive` on a read-only disk.
  ['ENOENT', 'cannot write state/loop: no folder can be made there, as on a read-only disk'],
])('%s at a path is no bug, and says what to do', (code, message) => {
  const trouble = systemTrouble(refused(code, { syscall: 'mkdir', path: 'state/loop' }));
  expect(trouble).toMatchObject({ code: 'disk_unusable', message, fix: expect.stringMatching(/\.$/) });
  expect(trouble?.meaning.exit).toBe(4);
});

test('a folder below a file is one of them, as the system tells it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loop-errors-'));
  try {
    writeFileSync(join(folder, 'file'), '');
    let caught: unknown = null;
    try {
      mkdirSync(join(folder, 'file', 'state'), { recursive: true });
    } catch (error) {
      caught = error;
    }
    expect(systemTrouble(caught)).toMatchObject({ code: 'disk_unusable', fix: expect.stringContaining('XDG_STATE_HOME') });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a refused connection, a file that is not there, and an error of ours, are not', () => {
  expect(systemTrouble(refused('ENOENT', { syscall: 'open', path: 'state/loop' }))).toBeNull();
  expect(systemTrouble(refused('EACCES', { syscall: 'connect', address: '127.0.0.1', port: 1 }))).toBeNull();
  expect(systemTrouble(new TypeError('x'))).toBeNull();
});
