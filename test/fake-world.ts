/** A world for tests: everything that was written is kept, questions are answered from a script, the clock is set by hand, and the net reaches loopback only. */
import { randomBytes, randomUUID } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { LoopError } from '../src/errors.ts';
import { createNet } from '../src/system/net.ts';
import { type Internet, NetError, type Prompt, type World } from '../src/system/world.ts';

export interface FakeWorld {
  readonly world: World;
  /** What stdout and stderr got so far. */
  readonly out: () => string;
  readonly err: () => string;
  /** Every request that tried to leave, as `METHOD url`. */
  readonly requests: readonly string[];
  readonly browser: readonly string[];
  /** Moves the clock. */
  advance(delayMs: number): void;
  setNow(iso: string): void;
  interrupt(): void;
}

export interface FakeOptions {
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly isTerminal?: boolean;
  /** Width of the terminal. */
  readonly columns?: number;
  /** Answers to questions, in order; a question without an answer is Ctrl-C. */
  readonly answers?: readonly (string | boolean)[];
  readonly stdin?: string;
  /** Names and sockets of the open net; without it there is none. */
  readonly internet?: Internet;
}

/** Knows no name and opens no socket. */
const OFFLINE: Internet = {
  addresses: async () => ({ state: 'no_name' }),
  mailServers: async () => ({ state: 'no_name' }),
  connect: async ({ address }) => {
    throw new NetError('refused', false, `tests reach loopback only, not ${address}`);
  },
};

export function fakeWorld({
  argv,
  cwd,
  env = {},
  now = '2026-11-22T12:00:00.000Z',
  isTerminal = false,
  columns = 120,
  answers = [],
  stdin = '',
  internet = OFFLINE,
}: FakeOptions): FakeWorld {
  const written = { out: '', err: '' };
  const requests: string[] = [];
  const browser: string[] = [];
  const stop = new AbortController();
  const left = [...answers];
  let time = Date.parse(now);
  const real = createNet();

  const answer = async (question: string): Promise<string | boolean> => {
    if (!isTerminal) throw new LoopError('not_interactive', `“${question}” needs a person at a terminal`);
    written.err += `? ${question}\n`;
    const next = left.shift();
    if (next === undefined) throw new LoopError('interrupted', 'interrupted at a question');
    return next;
  };
  const prompt: Prompt = {
    confirm: async (question) => (await answer(question)) === true,
    choose: async (question, choices) => {
      const given = await answer(question);
      const choice = choices.find((c) => c.value === given);
      if (!choice)
        throw new Error(`the script answers ${JSON.stringify(given)}, the choices are ${choices.map((c) => c.value).join(', ')}`);
      return choice.value;
    },
    text: async (question) => String(await answer(question)),
    secret: async (question) => String(await answer(question)),
    edit: async (text) => String(await answer(`edit:\n${text}`)),
  };
  const world: World = {
    clock: {
      now: () => new Date(time),
      sleep: async (delayMs) => {
        time += delayMs;
      },
    },
    net: {
      refusesWrites: false,
      fetch: async (input, init) => {
        const url = new URL(input instanceof Request ? input.url : String(input));
        requests.push(`${init?.method ?? (input instanceof Request ? input.method : 'GET')} ${url.href}`);
        if (url.hostname !== '127.0.0.1' && url.hostname !== 'localhost')
          throw new NetError('dns', false, `tests reach loopback only, not ${url.hostname}`);
        return real.fetch(input, init);
      },
    },
    internet,
    ids: { bytes: (length) => randomBytes(length), uuid: () => randomUUID() },
    terminal: {
      isInteractive: isTerminal,
      stdoutIsTerminal: isTerminal,
      stderrIsTerminal: false,
      columns,
      color: false,
      out: async (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      canvas: () => new PassThrough(),
      closed: false,
    },
    prompt,
    process: {
      argv,
      env: { XDG_CONFIG_HOME: `${cwd}/config`, XDG_DATA_HOME: `${cwd}/data`, XDG_STATE_HOME: `${cwd}/state`, ...env },
      cwd,
      homeDir: cwd,
      platform: 'linux',
      pid: 4242,
      interrupted: stop.signal,
      async *stdin() {
        if (stdin !== '') yield new TextEncoder().encode(stdin);
      },
    },
    deadline: (delayMs) => AbortSignal.timeout(delayMs),
    openBrowser: async (url) => {
      browser.push(url);
      return true;
    },
    copy: async () => true,
  };
  return {
    world,
    out: () => written.out,
    err: () => written.err,
    requests,
    browser,
    advance: (delayMs) => {
      time += delayMs;
    },
    setNow: (iso) => {
      time = Date.parse(iso);
    },
    interrupt: () => stop.abort(new Error('SIGINT')),
  };
}
