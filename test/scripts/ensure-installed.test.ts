import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ROOT } from '../house/source-tree.ts';

/** A checkout with the real script and an `npm` that "installs" what the lock names and writes down how it was called. */
let checkout: string;

const LOCK = {
  lockfileVersion: 3,
  packages: {
    '': { name: 'loop' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/only-elsewhere': { version: '2.0.0', optional: true },
  },
};

const FAKE_NPM = `#!/usr/bin/env node
import { appendFileSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
appendFileSync('npm-calls', process.argv.slice(2).join(' ') + ' PATH=' + process.env.PATH + '\\n');
if (existsSync('npm-fails')) process.exit(3);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
delete packages['']; delete packages['node_modules/only-elsewhere'];
mkdirSync('node_modules/node/bin', { recursive: true });
if (!existsSync('node_modules/node/bin/node')) symlinkSync(process.execPath, 'node_modules/node/bin/node');
writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
console.log('npm says something');
`;

const FAKE_BUILD = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { inputsHash } from './build-stamp.mjs';
appendFileSync('builds', process.versions.node + '\\n');
mkdirSync('dist', { recursive: true });
writeFileSync('dist/build-stamp', inputsHash('.'));
`;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'loop-checkout-'));
  for (const folder of ['scripts', 'src', 'tools']) mkdirSync(join(checkout, folder));
  for (const script of ['ensure-installed.mjs', 'build-stamp.mjs'])
    cpSync(join(ROOT, 'scripts', script), join(checkout, 'scripts', script));
  write('scripts/build.ts', FAKE_BUILD);
  write('src/main.ts', 'export {};');
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(LOCK));
  write('tools/npm', FAKE_NPM);
  chmodSync(join(checkout, 'tools', 'npm'), 0o755);
  // Commands of the checkout come first in PATH when npm runs a script.
  symlinkSync(process.execPath, join(checkout, 'tools', 'node'));
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const write = (path: string, text: string): void => writeFileSync(join(checkout, path), text);
const lines = (path: string): string[] => {
  try {
    return readFileSync(join(checkout, path), 'utf8').trim().split('\n');
  } catch {
    return [];
  }
};
const ensure = (...args: string[]) => {
  const path = [
    join(checkout, 'node_modules', '.bin'),
    join(checkout, '..', 'elsewhere'),
    join(checkout, 'tools'),
    process.env['PATH'],
  ];
  return spawnSync(process.execPath, [join(checkout, 'scripts', 'ensure-installed.mjs'), ...args], {
    encoding: 'utf8',
    env: { PATH: path.join(delimiter) },
  });
};

test('installs and builds a fresh checkout, says so on stderr, and then has nothing to do', () => {
  const first = ensure('--build');
  expect(first.stderr).toContain('loop: installing dependencies (none yet): npm ci\n');
  expect(first.stderr).toContain('npm says something');
  expect(first.stderr).toContain('loop: building');
  expect(first.stdout).toBe('');
  expect(first.status).toBe(0);
  expect(lines('npm-calls')).toEqual([expect.stringMatching(/^ci --loglevel=error --no-audit --no-fund /)]);
  expect(lines('builds')).toEqual([process.versions.node]);

  const second = ensure('--build');
  expect([second.stdout, second.stderr, second.status]).toEqual(['', '', 0]);
  expect(lines('npm-calls')).toHaveLength(1);
  expect(lines('builds')).toHaveLength(1);
});

test('takes the folder that npm deletes out of PATH, and nothing else', () => {
  ensure();
  const [call = ''] = lines('npm-calls');
  expect(call).not.toContain(join(checkout, 'node_modules'));
  expect(call).toContain('elsewhere');
});

test('does not build unless asked', () => {
  ensure();
  expect(lines('builds')).toEqual([]);
});

test.each([
  ['a package at another version', { 'node_modules/a': { version: '0.9.0' } }, 'node_modules/a is not at 1.0.0'],
  ['a package that is missing', {}, 'node_modules/a is missing'],
  [
    'a package that is no longer wanted',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
    'node_modules/b is not in the lock',
  ],
])('installs again for %s', (_what, packages, reason) => {
  ensure();
  write('node_modules/.package-lock.json', JSON.stringify({ packages }));
  expect(ensure().stderr).toContain(`(${reason})`);
  expect(lines('npm-calls')).toHaveLength(2);
});

test('an optional package for another kind of machine is not missed', () => {
  ensure();
  expect(ensure().stderr).toBe('');
});

test('builds again when a source changed, appeared or went', () => {
  ensure('--build');
  write('src/main.ts', 'export const changed = true;');
  ensure('--build');
  write('src/more.ts', '');
  ensure('--build');
  rmSync(join(checkout, 'src', 'more.ts'));
  ensure('--build');
  expect(lines('builds')).toHaveLength(4);
});

test('ends with the exit code of npm where that fails, and builds nothing', () => {
  write('npm-fails', '');
  const { status, stderr } = ensure('--build');
  expect(status).toBe(3);
  expect(stderr).toContain('loop: npm ci failed; nothing else was run');
  expect(lines('builds')).toEqual([]);
});
