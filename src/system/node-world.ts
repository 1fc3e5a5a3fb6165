/** The real world: Node's process, terminal, clock and net. */
import { spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { fstatSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Readable } from 'node:stream';
import { LoopError } from '../errors.ts';
import { holdHeapGrowth } from './heap-growth.ts';
import { createNet } from './net.ts';
import { systemInternet } from './node-internet.ts';
import { createPrompt } from './node-prompt.ts';
import { createTerminal } from './node-terminal.ts';
import type { Clock, Ids, Terminal, World } from './world.ts';

export function createNodeWorld(): World {
  holdHeapGrowth();
  const terminal = createTerminal(process.env);
  const interrupted = interruptSignal(terminal);
  return {
    clock: systemClock,
    net: createNet(),
    internet: systemInternet,
    ids: systemIds,
    terminal,
    prompt: createPrompt(terminal.isInteractive, interrupted),
    process: {
      argv: process.argv.slice(2),
      env: process.env,
      get cwd() {
        return currentFolder();
      },
      homeDir: homedir(),
      platform: process.platform,
      pid: process.pid,
      interrupted,
      stdin: () => standardInput(interrupted),
    },
    deadline: (delayMs) => AbortSignal.timeout(delayMs),
    openBrowser: (url) => runQuietly(...browserCommand(url)),
    copy: (text) => firstThatTakes(text, clipboardCommands()),
  };
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: (delayMs, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const stop = (): void => {
        clearTimeout(timer);
        reject(signal?.reason);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop);
        resolve();
      }, delayMs);
      signal?.addEventListener('abort', stop, { once: true });
    }),
};

export const systemIds: Ids = { bytes: (length) => randomBytes(length), uuid: () => randomUUID() };

/**
 * The first signal asks everything to stop after the step it is in, so that what was done gets recorded; a second one ends the process at once.
 * A terminal that goes away says so more than once (the system, the shell, a parent that passes it on) and means nothing by it.
 */
function interruptSignal({ err }: Pick<Terminal, 'err'>): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) {
        if (name === 'SIGHUP') return;
        process.exit(130);
      }
      err(`\n${STOP_WORDS[name]}.\n`);
      controller.abort(new Error(name));
      // Who only waited has ended by then.
      setTimeout(() => err('Finishing the current step; again to stop at once.\n'), STEP_MS).unref();
    });
  }
  return controller.signal;
}

/** A step that takes longer is worth a word. */
const STEP_MS = 300;
const STOP_WORDS = { SIGINT: 'Interrupted', SIGTERM: 'Told to stop', SIGHUP: 'The terminal is gone' } as const;

/** Asked for when it is needed, so that a folder that was deleted under the shell is an error with words. */
function currentFolder(): string {
  try {
    return process.cwd();
  } catch (cause) {
    throw new LoopError('config_invalid', 'the folder you are in does not exist any more', {
      fix: 'Go to another one with cd, then run this again.',
      state: 'Nothing was done.',
      cause,
    });
  }
}

/** Throws `unreadable_input`, at the first read. Of a folder Node's own stream has nothing to say, and ends. */
async function* standardInput(signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const refuse = (why: string, cause?: unknown): LoopError =>
    new LoopError('unreadable_input', `standard input: ${why}`, { fix: 'Give it a file or a pipe.', cause });
  if (isFolder(0)) throw refuse('it is a folder');
  try {
    yield* untilAborted(process.stdin, signal);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw refuse(code === 'EBADF' ? 'it is not open for reading' : `it cannot be read (${code})`, cause);
  }
}

function isFolder(fd: number): boolean {
  try {
    return fstatSync(fd).isDirectory();
  } catch {
    return false;
  }
}

/** What the stream holds until it ends or the signal asks to stop: a terminal or a pipe that says nothing must not hold up Ctrl-C. */
export async function* untilAborted(stream: Readable, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const stop = (): void => void stream.destroy();
  if (signal.aborted) return stop();
  signal.addEventListener('abort', stop, { once: true });
  try {
    yield* stream;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function browserCommand(url: string): [string, string[]] {
  if (process.platform === 'darwin') return ['open', [url]];
  if (process.platform === 'win32') return ['rundll32', ['url.dll,FileProtocolHandler', url]];
  return ['xdg-open', [url]];
}

function clipboardCommands(): [string, string[]][] {
  if (process.platform === 'darwin') return [['pbcopy', []]];
  if (process.platform === 'win32') return [['clip', []]];
  return [
    ['wl-copy', []],
    ['xclip', ['-selection', 'clipboard']],
    ['xsel', ['--clipboard', '--input']],
  ];
}

async function firstThatTakes(text: string, commands: readonly [string, string[]][]): Promise<boolean> {
  for (const [command, args] of commands) if (await runQuietly(command, args, text)) return true;
  return false;
}

/** Runs a desktop command without a shell; false when it is not there or says no. */
function runQuietly(command: string, args: readonly string[], input?: string): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
      detached: input === undefined,
    });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
    if (input !== undefined) {
      child.stdin?.on('error', () => resolve(false));
      child.stdin?.end(input);
    } else {
      child.unref();
    }
  });
}
