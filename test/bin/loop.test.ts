import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ROOT } from '../house/source-tree.ts';
import { lacksTerminal, openTerminal } from '../terminal/tmux.ts';

/** A checkout with the real `bin/` and, where asked, a Node of its own and a build that tells how it was called. */
let checkout: string;

beforeEach(() => {
  checkout = mkdtempSync(join(tmpdir(), 'loop-bin-'));
  cpSync(join(ROOT, 'bin'), join(checkout, 'bin'), { recursive: true });
});
afterEach(() => rmSync(checkout, { recursive: true, force: true }));

const TELLING = `
exports.createNodeWorld = () => process.argv.slice(2);
exports.main = async (argv) => {
  console.log(JSON.stringify({ argv, node: process.versions.node }));
  if (argv[0] === 'cat') for await (const chunk of process.stdin) process.stdout.write(chunk);
  if (argv[0] !== 'wait') return Number(argv[0] ?? 0) || 0;
  let signals = 0;
  process.on('SIGINT', () => console.log('SIGINT ' + ++signals));
  process.on('SIGTERM', () => process.exit(43));
  console.log('waiting');
  await new Promise((resolve) => setTimeout(resolve, 20_000));
};`;

const bringBuild = (): void => {
  mkdirSync(join(checkout, 'dist'));
  writeFileSync(join(checkout, 'dist', 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(join(checkout, 'dist', 'build-stamp'), 'f'.repeat(64));
  writeFileSync(join(checkout, 'dist', 'loop.js'), TELLING);
};
const bringNode = (): void => {
  mkdirSync(join(checkout, 'node_modules', 'node', 'bin'), { recursive: true });
  symlinkSync(process.execPath, join(checkout, 'node_modules', 'node', 'bin', 'node'));
};
/** Code to preload that makes this Node say it is another version. */
const pretend = (version: string): string => {
  const file = join(checkout, `pretend-${version}.cjs`);
  writeFileSync(
    file,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });
     Object.defineProperty(process, 'version', { value: 'v${version}' });`,
  );
  return file;
};
const env = (more: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: checkout,
  ...more,
});
const oldNode = (...args: string[]): string[] => ['--require', pretend('20.20.2'), join(checkout, 'bin', 'loop.js'), ...args];
const run = (args: string[], more: { input?: string; env?: Record<string, string> } = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: env(more.env),
    ...(more.input === undefined ? {} : { input: more.input }),
  });

describe('on a Node that is new enough', () => {
  test('runs the build with the arguments as typed and takes its exit code', () => {
    bringBuild();
    const { stdout, status } = run([join(checkout, 'bin', 'loop.js'), '5', 'a b', '--x=$HOME']);
    expect(JSON.parse(stdout)).toEqual({ argv: ['5', 'a b', '--x=$HOME'], node: process.versions.node });
    expect(status).toBe(5);
  });

  describe('keeps compiled code', () => {
    const cache = (): string => join(checkout, 'cache', 'loop', 'compiled');
    const kept = (): string[] => (existsSync(cache()) ? readdirSync(cache(), { recursive: true }).map(String).sort() : []);
    const start = (...args: string[]) =>
      run([join(checkout, 'bin', 'loop.js'), ...args], { env: { XDG_CACHE_HOME: join(checkout, 'cache') } });
    const folder = (): string => `${'f'.repeat(16)}-${process.version}-${process.arch}`;

    test('of this build, Node and command, for the user alone, and starts from it', () => {
      bringBuild();
      start('hello');
      expect(kept()).toEqual([folder(), join(folder(), 'loop.js.hello')]);
      const file = join(cache(), folder(), 'loop.js.hello');
      expect([statSync(file).mode & 0o777, statSync(join(cache(), folder())).mode & 0o777]).toEqual([0o600, 0o700]);
      const { mtimeMs } = statSync(file);
      expect(start('hello').status).toBe(0);
      expect(statSync(file).mtimeMs).toBe(mtimeMs);
    });

    test('never of a run that failed', () => {
      bringBuild();
      expect(start('5').status).toBe(5);
      expect(kept()).toEqual([]);
    });

    test('and replaces what V8 does not take', () => {
      bringBuild();
      start('hello');
      const file = join(cache(), folder(), 'loop.js.hello');
      const whole = readFileSync(file);
      for (const damage of [
        Buffer.alloc(whole.length),
        whole.subarray(0, whole.length / 2),
        Buffer.from('no code'),
        Buffer.alloc(0),
      ]) {
        writeFileSync(file, damage);
        expect(start('hello')).toMatchObject({ status: 0, stderr: '' });
        expect(readFileSync(file).equals(damage)).toBe(false);
      }
    });

    test('and runs nothing from a folder that others can write', () => {
      bringBuild();
      start('hello');
      chmodSync(join(cache(), folder()), 0o777);
      const file = join(cache(), folder(), 'loop.js.hello');
      writeFileSync(file, 'planted');
      expect(start('hello')).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(file, 'utf8')).toBe('planted');
    });

    test('nowhere when told not to, and does without where it cannot', () => {
      bringBuild();
      const env = { XDG_CACHE_HOME: join(checkout, 'cache'), NODE_DISABLE_COMPILE_CACHE: '1' };
      expect(run([join(checkout, 'bin', 'loop.js'), 'hello'], { env }).status).toBe(0);
      expect(kept()).toEqual([]);
      writeFileSync(join(checkout, 'cache'), 'a file where the folder should be');
      expect(start('hello')).toMatchObject({ status: 0, stderr: '' });
    });

    test('and forgets what an older build left a month ago', () => {
      bringBuild();
      for (const [name, ageDays] of [
        ['old', 31],
        ['recent', 3],
      ] as const) {
        mkdirSync(join(cache(), name), { recursive: true });
        const at = Date.now() / 1000 - ageDays * 86_400;
        utimesSync(join(cache(), name), at, at);
      }
      start('hello');
      expect(kept()).toEqual([folder(), join(folder(), 'loop.js.hello'), 'recent']);
    });
  });

  test('without a build runs the sources', () => {
    mkdirSync(join(checkout, 'src', 'system'), { recursive: true });
    mkdirSync(join(checkout, 'node_modules', 'better-sqlite3'), { recursive: true });
    writeFileSync(join(checkout, 'package.json'), '{ "type": "module" }');
    writeFileSync(
      join(checkout, 'src', 'main.ts'),
      'export const main = async (world: string[]): Promise<number> => world.length;',
    );
    writeFileSync(
      join(checkout, 'src', 'system', 'node-world.ts'),
      'export const createNodeWorld = (): string[] => process.argv.slice(2);',
    );
    const { status, stderr } = run([join(checkout, 'bin', 'loop.js'), 'a', 'b', 'c']);
    expect(stderr).toBe('');
    expect(status).toBe(3);
  });

  test('with neither says how to set the checkout up', () => {
    const { status, stdout, stderr } = run([join(checkout, 'bin', 'loop.js'), 'status']);
    expect(stderr).toBe('loop: this checkout is not set up yet\n  Run npm start for the demo, or npm ci && npm run build.\n');
    expect(stdout).toBe('');
    expect(status).toBe(4);
  });
});

describe('on an older Node', () => {
  test('hands over to the Node of the checkout: arguments, input, output, exit code', () => {
    bringBuild();
    bringNode();
    const { stdout, status } = run(oldNode('5', 'a b'));
    expect(JSON.parse(stdout)).toEqual({ argv: ['5', 'a b'], node: process.versions.node });
    expect(status).toBe(5);
    expect(run(oldNode('cat'), { input: 'through\n' }).stdout).toContain('through\n');
  });

  test('passes a signal on and ends as the other one ends', async () => {
    bringBuild();
    bringNode();
    const child = spawn(process.execPath, oldNode('wait'), { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const chunk of child.stdout) if (String(chunk).includes('waiting')) break;
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    child.kill('SIGTERM');
    expect(await ended).toEqual({ code: 43, signal: null });
  });

  test('dies of the signal the other one died of', async () => {
    bringBuild();
    bringNode();
    const child = spawn(process.execPath, oldNode('wait'), { env: env(), stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const chunk of child.stdout) if (String(chunk).includes('waiting')) break;
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    child.kill('SIGHUP');
    expect(await ended).toEqual({ code: null, signal: 'SIGHUP' });
  });

  test.skipIf(lacksTerminal)('Ctrl-C on a terminal reaches the other one once', async () => {
    bringBuild();
    bringNode();
    using terminal = openTerminal({ command: [process.execPath, ...oldNode('wait')], env: env(), cwd: checkout });
    await terminal.see('waiting');
    terminal.press('C-c');
    await terminal.see('SIGINT 1');
    terminal.press('C-c');
    expect(await terminal.see('SIGINT 2')).not.toContain('SIGINT 3');
  });

  test('where the checkout has no Node, says what to install', () => {
    bringBuild();
    const { status, stdout, stderr } = run(oldNode('status'));
    expect(stderr).toMatch(
      /^loop: it needs Node \^22\.22\.2 \|\| \^24\.15\.0 \|\| >=26, and this is v20\.20\.2 \(.+\)\n {2}Install Node 24 from https:\/\/nodejs\.org; /,
    );
    expect(stdout).toBe('');
    expect(status).toBe(4);
  });

  test('does not hand over for ever where the Node of the checkout is too old as well', () => {
    bringBuild();
    bringNode();
    const { status, stderr } = run(oldNode('status'), { env: { NODE_OPTIONS: `--require=${pretend('20.20.2')}` } });
    expect(stderr).toContain('it needs Node');
    expect(status).toBe(4);
  });
});

describe('which Node is new enough', () => {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { engines: { node: string } };

  test('the message names what package.json demands', () => {
    expect(run(oldNode()).stderr).toContain(`it needs Node ${engines.node},`);
  });

  test.each([
    ['18.20.8', false],
    ['22.14.0', false],
    ['22.22.1', false],
    ['22.22.2', true],
    ['22.30.0', true],
    ['23.11.0', false],
    ['24.14.9', false],
    ['24.15.0', true],
    ['25.9.0', false],
    ['26.0.0', true],
    ['27.1.0', true],
  ])('%s: %s', (version, isNewEnough) => {
    bringBuild();
    const { status } = run(['--require', pretend(version), join(checkout, 'bin', 'loop.js')]);
    expect(status).toBe(isNewEnough ? 0 : 4);
  });

  test('the Node of this checkout is', () => {
    expect(existsSync(join(ROOT, 'node_modules', 'node', 'bin', 'node'))).toBe(true);
    bringBuild();
    expect(
      spawnSync(join(ROOT, 'node_modules', 'node', 'bin', 'node'), [join(checkout, 'bin', 'loop.js')], { env: env() }).status,
    ).toBe(0);
  });
});
