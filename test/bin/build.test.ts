import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { builtCli } from '../built-cli.ts';

const cli = builtCli();

test('the build is pure ASCII, as bin/loop.js reads it', () => {
  const dist = join(dirname(cli), '..', 'dist');
  const foreign = readdirSync(dist)
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) =>
      (/[^\x00-\x7f].{0,40}/.exec(readFileSync(join(dist, name), 'utf8')) ?? []).map((text) => `${name}: ${text}`),
    );
  expect(foreign).toEqual([]);
});

test('the build reads the signs that the sources read', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'loop-build-'));
  try {
    const post = { id: '1', source: 'file', title: '[Hiring] Logo design', body: 'I need a logo design. My budget is €300–400.' };
    const { stdout, status } = spawnSync(process.execPath, [cli, 'discover', '--from', '-', '--json'], {
      cwd,
      env: { HOME: cwd, XDG_CONFIG_HOME: cwd, XDG_DATA_HOME: cwd, XDG_STATE_HOME: cwd, XDG_CACHE_HOME: cwd },
      input: `${JSON.stringify(post)}\n`,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout).budget).toEqual({ minMinor: 30_000, maxMinor: 40_000, currency: 'EUR', unit: 'fixed' });
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
});
