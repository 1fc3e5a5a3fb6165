/** A small HTTP server on loopback for one provider: reads the request, meets the fault that waits for it, answers, and shows the exchange to whoever listens. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { executes, type Fault, type SandboxProvider } from './fault.ts';

export interface SandboxRequest {
  readonly provider: SandboxProvider;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly origin: string;
  /** What a fault wants the endpoint to answer instead of doing its work. */
  readonly forced: Answer | null;
  /** Resolves when a fault's delay is over; at once where there is none. What is "in progress" stays so until then. */
  hold(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** One request with its answer. `isFaulty` where a fault had its hand in it. */
export interface Exchange {
  readonly provider: SandboxProvider;
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly answer: Answer;
  readonly isFaulty: boolean;
}

export interface ServerOptions {
  readonly provider: SandboxProvider;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly handle: (request: SandboxRequest) => Answer | Promise<Answer>;
  readonly takeFault: (method: string, path: string) => Fault | null;
  /** The provider's own shape of an error, for faults that name a status only. */
  readonly errorBody: (status: number) => unknown;
  readonly onExchange: (exchange: Exchange) => void;
  /** Answer of `HEALTH_PATH`, by which another process knows whose server this is. */
  readonly health: unknown;
}

export const HEALTH_PATH = '/.sandbox';

export interface RunningServer {
  readonly origin: string;
  close(): Promise<void>;
}

const BODY_LIMIT = 4 * 1024 * 1024;

/** Opens the server on 127.0.0.1. Rejects with the system’s error where the port is taken. */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const closing = new AbortController();
  const server = createServer({ keepAlive: true }, (incoming, outgoing) => {
    answerOne(options, origin, incoming, outgoing, closing.signal).catch((error: unknown) => {
      if (!outgoing.headersSent) outgoing.writeHead(500, { 'content-type': 'text/plain' });
      outgoing.end(`The sandbox failed: ${error instanceof Error ? error.stack : String(error)}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** An answer in JSON. */
export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body: JSON.stringify(value) };
}

/** An answer in HTML that no cache keeps. */
export function page(status: number, html: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers }, body: html };
}

async function answerOne(
  options: ServerOptions,
  origin: string,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  closing: AbortSignal,
): Promise<void> {
  const body = await bodyOf(incoming);
  const url = new URL(incoming.url ?? '/', origin);
  const method = incoming.method ?? 'GET';
  if (url.pathname === HEALTH_PATH) {
    send(outgoing, json(200, options.health), false);
    return;
  }
  const fault = options.takeFault(method, url.pathname);
  const held = fault?.delayMs === undefined ? Promise.resolve() : sleep(fault.delayMs, undefined, { signal: closing });
  const request: SandboxRequest = {
    provider: options.provider,
    method,
    path: url.pathname,
    query: url.searchParams,
    headers: headersOf(incoming),
    body,
    origin,
    forced: fault === null || executes(fault) ? null : forcedAnswer(fault, options.errorBody),
    hold: () => held,
  };
  const isLostOnTheWay = fault !== null && !executes(fault) && (fault.reset === true || fault.html === true);
  let answer: Answer;
  try {
    answer = isLostOnTheWay ? forcedAnswer(fault, options.errorBody) : await options.handle(request);
    await held;
  } catch (error) {
    if (closing.aborted) return;
    throw error;
  }
  options.onExchange({ ...request, answer, isFaulty: fault !== null });
  if (fault?.reset === true) {
    incoming.socket.resetAndDestroy();
    return;
  }
  send(outgoing, fault === null ? answer : distorted(answer, fault, options.errorBody), fault?.cutBody === true);
}

/** What the client sees. A fault that lets the work be done may still replace the answer. */
function distorted(answer: Answer, fault: Fault, errorBody: ServerOptions['errorBody']): Answer {
  if (executes(fault) && (fault.status !== undefined || fault.body !== undefined || fault.html === true))
    return forcedAnswer(fault, errorBody);
  return answer;
}

function forcedAnswer(fault: Fault, errorBody: ServerOptions['errorBody']): Answer {
  if (fault.html === true) {
    const gateway =
      '<!doctype html><html><head><title>Please wait</title></head><body><h1>Checking your connection</h1></body></html>';
    return page(fault.status ?? 200, typeof fault.body === 'string' ? fault.body : gateway, fault.headers ?? {});
  }
  const status = fault.status ?? (fault.body === undefined ? 500 : 200);
  if (typeof fault.body === 'string') {
    return { status, headers: { 'content-type': 'application/json', ...fault.headers }, body: fault.body };
  }
  return json(status, fault.body ?? errorBody(status), fault.headers ?? {});
}

function send(outgoing: ServerResponse, { status, headers, body }: Answer, isCut: boolean): void {
  const bytes = Buffer.from(body);
  outgoing.writeHead(status, { ...headers, 'content-length': String(bytes.length) });
  if (!isCut) {
    outgoing.end(bytes);
    return;
  }
  outgoing.write(bytes.subarray(0, Math.max(1, Math.floor(bytes.length / 2))), () => outgoing.socket?.destroy());
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > BODY_LIMIT) throw new Error('request body too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function headersOf(incoming: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return headers;
}
