/**
 * A real terminal for tests: tmux runs a program in a pane, keys go in, the screen comes out. Each terminal has a tmux server of its own,
 * with a private socket and without the user's configuration, so nothing of a session on the same machine is touched.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** True where the tests that need a terminal cannot run. `LOOP_REQUIRE_TERMINAL=1` makes that a failure instead. */
export const lacksTerminal = !hasTmux();

export interface TerminalOptions {
  /** The program and its arguments, started without a shell. */
  readonly command: readonly [string, ...string[]];
  /** The whole environment of the program, besides `TERM`. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** 100 unless told. */
  readonly columns?: number;
  /** 40 unless told. */
  readonly rows?: number;
}

export interface TerminalUnderTest {
  /** Presses keys by tmux's names: `Enter`, `C-c`, `C-d`, `Escape`, `Up`, `Space`, `BSpace`. */
  press(...keys: readonly string[]): void;
  /** Types text as it is, without Enter. */
  type(text: string): void;
  /** What is to be seen, scrolled-out lines included, without trailing blanks. Long lines are not broken. */
  screen(): string;
  /** Waits until the screen matches and returns it. Rejects with the screen in the message after `timeoutMs` (10 s). */
  see(what: string | RegExp, timeoutMs?: number): Promise<string>;
  /** Waits for the program's end: its exit code, or 128 + the number of the signal that ended it. */
  exitCode(timeoutMs?: number): Promise<number>;
  /** Changes the size of the window, which the program hears of as SIGWINCH. */
  resize(columns: number, rows: number): void;
  /** Ends the program and the terminal. Safe to call twice. */
  close(): void;
}

/** Opens a terminal and starts the program in it. Close it in `afterEach`, or with `using`. */
export function openTerminal({ command, env, cwd, columns = 100, rows = 40 }: TerminalOptions): TerminalUnderTest & Disposable {
  const folder = mkdtempSync(join(tmpdir(), 'loop-terminal-'));
  const tmux = (...args: readonly string[]): string =>
    execFileSync('tmux', ['-f', '/dev/null', '-S', join(folder, 'socket'), ...args], {
      encoding: 'utf8',
      env: { PATH: env['PATH'] ?? '', HOME: folder, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const variables = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  // The pane outlives the program, so that its last screen and exit code can be read.
  const settings = [
    'set',
    '-g',
    'remain-on-exit',
    'on',
    ';',
    'set',
    '-g',
    'history-limit',
    '5000',
    ';',
    'set',
    '-g',
    'status',
    'off',
    ';',
  ];
  // tmux 3.3 sometimes never learns how a program ended, so a shell notes it. Its own trap keeps Ctrl-C from ending it before it has;
  // the program does not inherit it. The rename makes the note appear whole.
  const ended = join(folder, 'exit-code');
  const note = 'trap : INT QUIT; "$@"; echo $? > "$0.part"; mv "$0.part" "$0"';
  const program = ['sh', '-c', note, ended, 'env', '-i', 'TERM=xterm-256color', ...variables, ...command];
  const size = ['-x', String(columns), '-y', String(rows)];
  tmux('start-server', ';', ...settings, 'new-session', '-d', ...size, '-c', cwd, ...program);
  let isOpen = true;

  const screen = (): string =>
    tmux('capture-pane', '-p', '-J', '-S', '-')
      .replace(/[ \t]+$/gm, '')
      .trimEnd();
  const until = async <T>(read: () => T | null, what: string, timeoutMs: number): Promise<T> => {
    for (const deadline = performance.now() + timeoutMs; ; ) {
      const value = read();
      if (value !== null) return value;
      if (performance.now() > deadline) throw new Error(`waited ${timeoutMs} ms for ${what}; the screen shows:\n${screen()}`);
      await sleep(25);
    }
  };
  const close = (): void => {
    if (!isOpen) return;
    isOpen = false;
    try {
      tmux('kill-server');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };

  return {
    press: (...keys) => void tmux('send-keys', ...keys),
    type: (text) => void tmux('send-keys', '-l', text),
    screen,
    see: (what, timeoutMs = 10_000) =>
      until(
        () => {
          const text = screen();
          return (typeof what === 'string' ? text.includes(what) : what.test(text)) ? text : null;
        },
        String(what),
        timeoutMs,
      ),
    exitCode: (timeoutMs = 10_000) =>
      until(() => (existsSync(ended) ? Number(readFileSync(ended, 'utf8')) : null), 'the end of the program', timeoutMs),
    resize: (width, height) => void tmux('resize-window', '-x', String(width), '-y', String(height)),
    close,
    [Symbol.dispose]: close,
  };
}

function hasTmux(): boolean {
  const isThere = spawnSync('tmux', ['-V'], { stdio: 'ignore' }).status === 0;
  if (!isThere && process.env['LOOP_REQUIRE_TERMINAL'] === '1')
    throw new Error('LOOP_REQUIRE_TERMINAL=1, but tmux is not installed');
  if (!isThere) process.stderr.write('tmux is not installed: the tests on a real terminal are skipped\n');
  return isThere;
}
