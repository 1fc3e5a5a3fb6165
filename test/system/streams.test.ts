/** The real process: streams that are full, slow or silent, and a folder that is gone. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
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
    expect(status).toBe(4);
  });

  test('of a filter does not speak of a record', () => {
    const stdout = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'enrich', '-'], {
      env: env(),
      stdio: ['pipe', stdout, 'pipe'],
      input: '{"title":"Logo"}\n',
      encoding: 'utf8',
    });
    expect(status).toBe(4);
    expect(stderr).toMatch(/is full\n.*\n {2}The output is not complete; a filter records nothing\.\n$/);
  });
});

describe.skipIf(process.platform === 'win32')('standard input that cannot be read', () => {
  test.each([
    ['a folder', constants.O_RDONLY, 'it is a folder'],
    ['open for writing only', constants.O_WRONLY | constants.O_CREAT, 'it is not open for reading'],
  ])('%s is told by every command that reads it', (_, flags, why) => {
    for (const argv of [
      ['enrich', '-'],
      ['discover', '--from', '-'],
      ['discover', '--from', '-', '--as', 'rss'],
    ]) {
      const stdin = openSync(flags === constants.O_RDONLY ? home : join(home, 'written'), flags);
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...argv], {
        env: env(),
        stdio: [stdin, 'pipe', 'pipe'],
        encoding: 'utf8',
      });
      closeSync(stdin);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain(`loop: standard input: ${why}\n  Give it a file or a pipe.\n`);
    }
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

test.each([
  [['enrich', '-'], ['SIGINT']],
  [['discover', '--from', '-'], ['SIGINT']],
  [['enrich', '-'], ['SIGTERM']],
  // A terminal that goes away is told of by the system and by the shell.
  [
    ['enrich', '-'],
    ['SIGHUP', 'SIGHUP'],
  ],
  [
    ['discover', '--from', '-'],
    ['SIGHUP', 'SIGHUP'],
  ],
] as const)('%j ends on %j though standard input stays silent', async (argv, signals) => {
  const child = spawn(process.execPath, [cli, ...argv], { env: env(), stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  // One line is read and answered, so that the next wait is for standard input alone.
  child.stdin.write(`${JSON.stringify({ id: 'a', title: '[Hiring] Logo, $200', body: 'mail jo@acme.example' })}\n`);
  await Promise.race([
    new Promise((resolve) => child.stdout.once('data', resolve)),
    new Promise((resolve) => setTimeout(resolve, 3_000)),
  ]);
  for (const signal of signals) child.kill(signal);
  expect(await ended).toBe(130);
  child.stdin.destroy();
});

test.each([
  [['enrich', '-'], '{"id": "a", "title": "Logo", "body": "jo@acme.example"}\n{"tit'],
  [['discover', '--from', '-', '--as', 'reddit'], '{"kind": "Lis'],
  [['discover', '--from', '-'], 'tit'],
])('%j blames no half line on the input when it is interrupted in it', async (argv, input) => {
  const child = spawn(process.execPath, [cli, ...argv], { env: env(), stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  child.stdin.write(input);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  expect(said).toContain('Interrupted.');
  // It waited for its input, and has no step to finish.
  expect(said).not.toMatch(/inishing the current step|not JSON|no answer|neither|skipped/);
  child.stdin.destroy();
});

test('a record that is cut by an interruption is not recorded as a whole one', async () => {
  const child = spawn(process.execPath, [cli, 'discover', '--from', '-', '--json'], {
    env: env(),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  child.stdin.write('id,title,body\n1,Logo wanted,We pay $200\n2,Poster wanted,We pay $20');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  child.kill('SIGINT');
  expect(await ended).toBe(130);
  child.stdin.destroy();
  const { stdout } = spawnSync(process.execPath, [cli, 'status', '--json'], { env: env(), encoding: 'utf8' });
  expect((JSON.parse(stdout) as { counts: { posts: number } }).counts.posts).toBeLessThanOrEqual(1);
});

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

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('a terminal that is closed in the middle of a run', () => {
  test('leaves what was recorded, and no dead process', async () => {
    const lines = Array.from({ length: 1200 }, (_, i) =>
      JSON.stringify({
        id: `p${i}`,
        url: `https://board.example/${i}`,
        title: `[Hiring] Logo number ${i}, $200`,
        body: `Logo ${i}.`,
      }),
    );
    const rc = join(home, 'rc');
    const feed = join(home, 'feed');
    spawnSync('mkfifo', [feed]);
    // `script` holds the terminal; killing it hangs up on the shell there, which passes that on, as shells do.
    const inside = `trap 'kill -HUP $p; kill -HUP $p' HUP; ${process.execPath} ${cli} discover --from ${feed} & p=$!; wait $p; wait $p; echo $? > ${rc}`;
    const holder = spawn('script', ['-qec', inside, '/dev/null'], {
      env: { ...env(), PATH: process.env['PATH'], SHELL: '/bin/sh' },
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const shown = new Promise((resolve) => holder.stdout.once('data', resolve));
    const feeding = await open(feed, 'w');
    await feeding.write(`${lines.join('\n')}\n`);
    await shown;
    const closed = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await closed;
    for (let waited = 0; waited < 100 && !existsSync(rc); waited++) await new Promise((resolve) => setTimeout(resolve, 100));
    await feeding.close();
    expect(readFileSync(rc, 'utf8').trim()).toBe('130');
    const { stdout } = spawnSync(process.execPath, [cli, 'status', '--json'], { env: env(), encoding: 'utf8' });
    expect((JSON.parse(stdout) as { counts: { posts: number } }).counts.posts).toBeGreaterThanOrEqual(1000);
  });
});
