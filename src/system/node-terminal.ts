/**
 * stdout, stderr and what they are connected to. Node's own stream objects cost several milliseconds to set up, so short-lived commands
 * write to the descriptors directly; the streams are the way out only where a descriptor cannot take more at once.
 */
import { fstatSync, writeSync } from 'node:fs';
import { LoopError } from '../errors.ts';
import type { Terminal } from './world.ts';

export function createTerminal(env: Readonly<Record<string, string | undefined>>): Terminal {
  const isDumb = env['TERM'] === 'dumb';
  const stdoutIsTerminal = isTerminal(1);
  const stderrIsTerminal = isTerminal(2);
  let isClosed = false;

  const err = (text: string): void => {
    const rest = writeNow(2, text, stderrIsTerminal);
    if (rest !== null && rest !== 'closed') process.stderr.write(rest);
  };

  return {
    // A question needs a person who sees it (stderr), sees what it is about (stdout) and can answer (stdin).
    isInteractive: isTerminal(0) && stdoutIsTerminal && stderrIsTerminal && !isDumb && !env['CI'],
    stdoutIsTerminal,
    stderrIsTerminal: stderrIsTerminal && !isDumb,
    get columns() {
      // `loop discover | less`: what is told meanwhile stands on a screen all the same.
      return (stdoutIsTerminal ? process.stdout.columns : stderrIsTerminal ? process.stderr.columns : 0) || 80;
    },
    color: !isDumb && !env['NO_COLOR'],
    async out(text) {
      if (isClosed || text === '') return;
      const rest = writeNow(1, text, stdoutIsTerminal);
      if (rest === 'closed') isClosed = true;
      else if (rest !== null) isClosed = !(await streamOut(rest));
    },
    err,
    canvas: () => canvasOn(process.stderr, err),
    get closed() {
      return isClosed;
    },
  };
}

/**
 * A terminal without a size (a bare pseudo-terminal) has 0 columns, in which every line is endless to who counts lines; and writing to one
 * that is gone ends a process whose stream nobody watches.
 */
function canvasOn(stream: NodeJS.WriteStream, write: (text: string) => void): NodeJS.WritableStream {
  return Object.create(stream, {
    columns: { get: () => stream.columns || 80 },
    write: {
      writable: true,
      value: (text: string | Uint8Array) => {
        write(String(text));
        return true;
      },
    },
  }) as NodeJS.WritableStream;
}

/** Loading `tty` takes 3 ms and is avoided for what cannot be a terminal: pipes, files, sockets, closed descriptors and /dev/null. */
function isTerminal(descriptor: 0 | 1 | 2): boolean {
  try {
    const found = fstatSync(descriptor);
    if (!found.isCharacterDevice()) return false;
    // Linux: the memory devices, /dev/null among them, have the major number 1; a cron job has nothing else.
    if (process.platform === 'linux' && found.rdev >> 8 === 1) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(descriptor);
}

/** Writes until done (null), until the reader is gone (`closed`), or until the descriptor is full: then what is left. */
function writeNow(descriptor: 1 | 2, text: string, wasTerminal: boolean): Buffer | 'closed' | null {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EAGAIN') return bytes.subarray(at);
      // `loop list | head`: the reader has seen enough, which is no error of ours. A closed stderr leaves nowhere to complain.
      if (code === 'EPIPE' || descriptor === 2 || code === 'EBADF') return 'closed';
      // A terminal that is gone takes nothing; the signal that tells of it comes by itself, and a run without one goes on.
      if (code === 'EIO' && wasTerminal) return null;
      throw notTaken(code ?? 'error', error);
    }
  }
  return null;
}

/** A full disk behind `> file`: half a result must not look like a whole one. */
function notTaken(code: string, cause: unknown): LoopError {
  const full = FULL.get(code);
  return new LoopError(
    full === undefined ? 'some_failed' : 'disk_unusable',
    `standard output cannot be written: ${full ?? code}`,
    {
      fix: 'Send it to another place, then run this again.',
      state: 'The output is not complete; what was recorded before stays recorded.',
      cause,
    },
  );
}

const FULL: ReadonlyMap<string, string> = new Map([
  ['ENOSPC', 'the disk it goes to is full'],
  ['EDQUOT', 'your share of the disk it goes to is used up'],
  ['EFBIG', 'the file would become too large for its disk, or for a limit that is set (ulimit -f)'],
]);

function streamOut(bytes: Buffer): Promise<boolean> {
  return new Promise((resolve) => {
    const fail = (): void => resolve(false);
    process.stdout.once('error', fail);
    process.stdout.write(bytes, (error) => {
      // An error is emitted after this call, so the listener that keeps it from ending the process stays for it.
      if (!error) process.stdout.off('error', fail);
      resolve(!error);
    });
  });
}
