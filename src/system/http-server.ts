/** Listening for HTTP on a socket, with limits on everything a slow or hostile client can stretch, and an end that lets answers finish. */
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { LoopError } from '../errors.ts';

export type HttpHandler = (request: Request, peer: { readonly address: string | null }) => Promise<Response>;

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly handler: HttpHandler;
  /** Told of errors that no answer could carry. */
  readonly report: (error: unknown) => void;
  readonly limits?: Partial<ListenLimits>;
}

export interface ListenLimits {
  /** From the first byte of a request to the end of its headers. */
  readonly headersMs: number;
  /** From the first byte of a request to the end of its body. */
  readonly requestMs: number;
  /** How long an idle connection is kept for the next request. */
  readonly keepAliveMs: number;
  readonly headerBytes: number;
  readonly connections: number;
  /** How long running answers may take once the server is told to stop. */
  readonly drainMs: number;
}

export interface HttpServer {
  /** `http://host:port`, without a trailing slash. */
  readonly origin: string;
  readonly port: number;
  /** Takes no more connections, lets running answers finish for `drainMs`, then cuts the rest. Safe to call twice. */
  close(): Promise<void>;
}

const LIMITS: ListenLimits = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 5_000,
  headerBytes: 16 * 1024,
  connections: 500,
  drainMs: 10_000,
};

/** Starts listening. Throws `config_invalid` naming the address where it is taken, not ours or not allowed. */
export async function listen({ host, port, handler, report, limits }: ListenOptions): Promise<HttpServer> {
  const { createServer } = await import('node:http');
  const { headersMs, requestMs, keepAliveMs, headerBytes, connections, drainMs } = { ...LIMITS, ...limits };
  const onRequest = getRequestListener(
    (request, env) => handler(request, { address: (env.incoming as IncomingMessage).socket.remoteAddress ?? null }),
    {
      // A made-up Host header must not decide anything; links come from the configuration.
      overrideGlobalObjects: false,
      errorHandler(error) {
        if (error instanceof Error && error.name === 'RequestError') return new Response(null, { status: 400 });
        report(error);
        return new Response(null, { status: 500 });
      },
    },
  );
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      maxHeaderSize: headerBytes,
      connectionsCheckingInterval: Math.max(50, Math.min(1_000, headersMs / 4)),
    },
    (incoming, outgoing) => void onRequest(incoming, outgoing),
  );
  server.maxConnections = connections;
  // An upgrade or an unreadable request gets a short answer and no more of our time.
  server.on('upgrade', (_request, socket) => socket.destroy());
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => refuse(error, socket as Socket));
  await open(server, host, port);
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  let closing: Promise<void> | null = null;
  return {
    origin: `http://${shownHost}:${address.port}`,
    port: address.port,
    close() {
      closing ??= drain(server, drainMs);
      return closing;
    },
  };
}

function open(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE'
          ? 'it is taken by another program'
          : cause.code === 'EACCES'
            ? 'this user may not use it'
            : cause.code === 'EADDRNOTAVAIL' || cause.code === 'ENOTFOUND'
              ? 'this machine has no such address'
              : (cause.code ?? cause.message);
      reject(
        new LoopError('config_invalid', `cannot listen on ${host} port ${port}: ${why}`, {
          fix: 'Choose another with --host and --port.',
          cause,
        }),
      );
    });
    server.listen({ host, port }, resolve);
  });
}

function drain(server: Server, drainMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), drainMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function refuse(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const status =
    error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? '408 Request Timeout'
      : error.code === 'HPE_HEADER_OVERFLOW'
        ? '431 Request Header Fields Too Large'
        : '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
