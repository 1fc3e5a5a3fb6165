/** The real process: streams that are full, slow or silent, and a folder that is gone. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdirSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtCli } from '../built-cli.ts';

const cli = builtCli();
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'loop-streams-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function env(): NodeJS.ProcessEnv {
  return { HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, XDG_STATE_HOME: home, XDG_CACHE_HOME: home };
}

describe.skipIf(!existsSync('/dev/full'))('stdout on a full disk', () => {
  test.each([[['--version']], [['--help']], [['list', '--help']], [['list']]])('%j is an error with words, no bug', (argv) => {
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, ...argv], {
      env: env(),
      stdio: ['ignore', stdout, 'pipe'],
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^loop: standard output cannot be written: the disk it goes to is full\n/);
    expect(status).toBe(5);
  });
});

test.skipIf(process.platform === 'win32')(
  'a slow reader of a pipe that does not wait gets everything, and no warning of Node',
  async () => {
    const lines = 20_000;
    const pipe = join(home, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reading = openSync(pipe, constants.O_RDONLY | constants.O_NONBLOCK);
    const writing = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    const child = spawn(process.execPath, [cli, 'enrich', '-'], { env: env(), stdio: ['pipe', writing, 'pipe'] });
    // Node hands a descriptor on as one that waits; opened here as a socket it stops to, for everybody who has it.
    const holder = new Socket({ fd: writing, readable: false, writable: true });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += chunk;
    });
    child.stdin?.end(
      `${JSON.stringify({ title: 'Logo', body: `mail jo@acme.example ${'and so on '.repeat(20)}` })}\n`.repeat(lines),
    );
    let found = 0;
    for (let isOpen = true; isOpen; ) {
      isOpen = child.exitCode === null;
      for (let bytes = readNow(reading); bytes.length > 0; bytes = readNow(reading)) {
        found += bytes.filter((byte) => byte === 0x0a).length;
        isOpen = true;
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    holder.destroy();
    closeSync(reading);
    expect({ code: await ended, found, err }).toEqual({ code: 0, found: lines, err: '' });
  },
);

/** What lies in the pipe at this moment. */
function readNow(descriptor: number): Buffer {
  const buffer = Buffer.alloc(4_096);
  try {
    return buffer.subarray(0, readSync(descriptor, buffer));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return buffer.subarray(0, 0);
    throw error;
  }
}

test.each([[['enrich', '-']], [['discover', '--from', '-']]])(
  '%j ends on SIGINT though standard input stays silent',
  async (argv) => {
    const child = spawn(process.execPath, [cli, ...argv], { env: env(), stdio: ['pipe', 'pipe', 'pipe'] });
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    // One line is read and answered, so that the next wait is for standard input alone.
    child.stdin.write(`${JSON.stringify({ id: 'a', title: '[Hiring] Logo, $200', body: 'mail jo@acme.example' })}\n`);
    await Promise.race([
      new Promise((resolve) => child.stdout.once('data', resolve)),
      new Promise((resolve) => setTimeout(resolve, 3_000)),
    ]);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    child.stdin.destroy();
  },
);

test.skipIf(process.platform === 'win32')('a folder that was deleted under the shell is said, and --version works there', () => {
  const gone = join(home, 'gone');
  mkdirSync(gone);
  const script = 'rmdir "$0" && exec "$@"';
  const run = (argv: readonly string[]) =>
    spawnSync('sh', ['-c', script, gone, process.execPath, cli, ...argv], { cwd: gone, env: env(), encoding: 'utf8' });
  expect(run(['list'])).toMatchObject({ status: 4, stderr: expect.stringContaining('does not exist any more') });
  mkdirSync(gone);
  expect(run(['--version'])).toMatchObject({ status: 0, stderr: '' });
});
