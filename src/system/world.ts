/** The world as the program sees it, injected: nothing outside `system/` and `bin/` touches the clock, the net, randomness, the process or a terminal. */
import type { Duplex } from 'node:stream';

export interface World {
  readonly clock: Clock;
  readonly net: Net;
  readonly internet: Internet;
  readonly ids: Ids;
  readonly terminal: Terminal;
  readonly prompt: Prompt;
  readonly process: ProcessInfo;
  /** A signal that aborts after `delayMs`. */
  deadline(delayMs: number): AbortSignal;
  /** Opens a page in the operator's browser; false where that is not possible. */
  openBrowser(url: string): Promise<boolean>;
  /** Puts text on the clipboard; false where that is not possible. */
  copy(text: string): Promise<boolean>;
}

export interface Clock {
  now(): Date;
  /** Resolves after `delayMs`, or rejects with the signal's reason. */
  sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}

export interface Ids {
  /** Cryptographically random bytes. */
  bytes(length: number): Uint8Array;
  uuid(): string;
}

/**
 * `fetch` with our own deadline on the whole exchange, a cap on the body, and errors that say whether the request can have reached the other side.
 * It is a real `fetch`, so provider SDKs take it as theirs.
 */
export interface Net {
  readonly fetch: typeof globalThis.fetch;
  /** True where writes are refused: every method but GET, HEAD and OPTIONS throws `NetError` with `reached: false`. */
  readonly refusesWrites: boolean;
}

/**
 * Names of the open net, and sockets to single addresses: for the pages of strangers and the domains of their mail, where it matters
 * to which machine each byte goes. What decides that is `guarded-fetch.ts`.
 */
export interface Internet {
  /** Every IPv4 and IPv6 address of a host, as this system finds them. Never rejects. */
  addresses(host: string): Promise<Lookup<string>>;
  /** Mail servers of a domain (MX records). Never rejects. */
  mailServers(domain: string): Promise<Lookup<MailServer>>;
  /** A socket to this very address, ready to be written to; under TLS the certificate is checked. Rejects with `NetError`, `reached: false`. */
  connect(to: SocketTarget, signal: AbortSignal): Promise<Duplex>;
}

/** What the name servers say. `no_record`: the name exists and has none of these. `no_name`: it does not exist. `failed`: nobody could tell. */
export type Lookup<T> =
  | { readonly state: 'found'; readonly records: readonly T[] }
  | { readonly state: 'no_record' }
  | { readonly state: 'no_name' }
  | { readonly state: 'failed'; readonly why: string };

/** `exchange` is a host name, empty for the null MX of RFC 7505; the lowest `priority` is tried first. */
export interface MailServer {
  readonly exchange: string;
  readonly priority: number;
}

export interface SocketTarget {
  /** An IP address, never a name. */
  readonly address: string;
  readonly port: number;
  /** The name that TLS asks for and the certificate must hold; null for no TLS. An IP address is checked as one. */
  readonly tlsName: string | null;
}

/** Thrown by `Net.fetch`. `reached: false` proves that no byte of the request left (DNS, refused connection, TLS failure, refused write). */
export class NetError extends Error {
  readonly reached: boolean;
  readonly reason:
    | 'dns'
    | 'refused'
    | 'tls'
    | 'timeout'
    | 'reset'
    | 'too_large'
    | 'unreadable'
    | 'write_refused'
    | 'aborted'
    | 'other';

  constructor(reason: NetError['reason'], reached: boolean, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'NetError';
    this.reason = reason;
    this.reached = reached;
  }
}

export interface Terminal {
  /** A person can be asked: stdin and stderr are terminals, and nothing (`CI`, `TERM=dumb`) says otherwise. */
  readonly isInteractive: boolean;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly columns: number;
  readonly color: boolean;
  /** Data. Resolves when the pipe has taken it; rejects with `EPIPE` swallowed as a closed reader (then `closed` is true). */
  out(text: string): Promise<void>;
  /** Everything that is not data. */
  err(text: string): void;
  /** stderr for who draws on it: always with a width, and silent once the terminal is gone. Asked for only where `stderrIsTerminal`. */
  canvas(): NodeJS.WritableStream;
  readonly closed: boolean;
}

/** Questions to a person. Every method throws `LoopError('not_interactive')` without a terminal and `LoopError('interrupted')` on Ctrl-C. Defaults are always the harmless answer. */
export interface Prompt {
  confirm(question: string): Promise<boolean>;
  choose<T extends string>(question: string, choices: readonly { readonly value: T; readonly label: string }[]): Promise<T>;
  text(question: string, initial?: string): Promise<string>;
  secret(question: string): Promise<string>;
  edit(text: string, extension: '.md' | '.txt'): Promise<string>;
}

export interface ProcessInfo {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly homeDir: string;
  readonly platform: string;
  readonly pid: number;
  /** Aborted on the first SIGINT, SIGTERM or SIGHUP. */
  readonly interrupted: AbortSignal;
  /** Lines of standard input, for `-`. */
  stdin(): AsyncIterable<Uint8Array>;
}
