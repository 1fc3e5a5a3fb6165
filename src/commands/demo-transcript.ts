/** What the demo writes: each step as a person would type it, then what the real command says. */
import type { App } from '../app.ts';
import { type ErrorCode, LoopError } from '../errors.ts';
import type { Ui } from '../render.ts';
import type { World } from '../system/world.ts';

export interface Transcript {
  /** A heading and a sentence or two about what comes next. */
  chapter(title: string, ...lines: readonly string[]): Promise<void>;
  say(text: string): Promise<void>;
  /** Types and runs one command line. Resolves to what it wrote to stdout; throws where it does not end with 0. */
  type(...argv: readonly string[]): Promise<string>;
  /** What the last typed command wrote to stderr: remarks, and the lines it tells a person to type next. */
  remarks(): string;
  /** Runs one command line without showing it, for what a person would read off the screen. Resolves to its JSON. */
  ask(...argv: readonly string[]): Promise<unknown>;
}

export interface TranscriptParts {
  readonly app: App;
  readonly ui: Ui;
  /** Environment and folder of every command. */
  readonly process: Pick<World['process'], 'env' | 'cwd'>;
}

/** The longest pause of a command: nobody needs to be spared requests here. */
const PAUSE_MS = 5;

/** Writes to the terminal of the demo; with `--json` to stderr. */
export async function createTranscript({ app, ui, process }: TranscriptParts): Promise<Transcript> {
  const { world } = app;
  const style = await ui.style();
  // With --json the transcript is a remark, and stdout holds the one document.
  const write = async (text: string): Promise<void> => {
    if (ui.isJson) world.terminal.err(text);
    else await world.terminal.out(text);
  };
  let remarks = '';
  const run = async (argv: readonly string[], show: (text: string) => Promise<void>): Promise<string> => {
    let out = '';
    remarks = '';
    let shown = Promise.resolve();
    const code = await app.run(argv, {
      clock: { now: () => world.clock.now(), sleep: (delayMs, signal) => world.clock.sleep(Math.min(delayMs, PAUSE_MS), signal) },
      process: { ...world.process, ...process, stdin: nothing },
      terminal: {
        ...world.terminal,
        // Nobody answers here, so no command may ask; and a spinner would draw over the transcript.
        isInteractive: false,
        stderrIsTerminal: false,
        get closed() {
          return world.terminal.closed;
        },
        async out(text) {
          out += text;
          shown = shown.then(() => show(text));
          await shown;
        },
        err(text) {
          remarks += text;
          shown = shown.then(() => show(text));
        },
      },
    });
    await shown;
    if (world.process.interrupted.aborted) throw new LoopError('interrupted', 'the demo was interrupted');
    if (code !== 0) {
      throw new LoopError(stoppedBy(code), `the demo stops: \`${line(argv)}\` ended with ${code}, not with 0`, {
        fix: 'Its own words stand above. Nothing but sandbox data is affected.',
      });
    }
    return out;
  };
  return {
    chapter: (title, ...lines) => write(`\n${style.bold(`== ${title}`)}\n${lines.map((text) => `${text}\n`).join('')}`),
    say: (text) => write(`${text}\n`),
    async type(...argv) {
      await write(`\n${style.cyan(`$ ${line(argv)}`)}\n`);
      return run(argv, write);
    },
    remarks: () => remarks,
    async ask(...argv) {
      const text = await run(['--json', ...argv], async () => {});
      return JSON.parse(text) as unknown;
    },
  };
}

/** What stops a demo whose command ended so: the machine may fail it; a command that is refused in the sandbox is a bug. */
export function stoppedBy(exitCode: number): ErrorCode {
  return exitCode === 4 ? 'disk_unusable' : exitCode === 5 ? 'some_failed' : 'bug';
}

/** The command line as it can be typed into a shell. */
function line(argv: readonly string[]): string {
  return ['loop', ...argv.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))].join(' ');
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  // The demo has no standard input of its own to give.
}
