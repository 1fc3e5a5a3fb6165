/** Servers on loopback that misbehave on purpose, for the contract suites. Ports are given by the system. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';

export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface HttpStandIn {
  readonly url: string;
  readonly seen: Seen[];
  close(): Promise<void>;
}

/** Hands every complete request to `answer`, which may answer it, or break the connection. */
export async function httpStandIn(answer: (seen: Seen, response: ServerResponse, socket: Socket) => void): Promise<HttpStandIn> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one: Seen = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      };
      seen.push(one);
      answer(one, response, request.socket);
    });
  });
  await listening(server);
  return { url: `http://127.0.0.1:${portOf(server)}`, seen, close: () => closed(server) };
}

/** Every connection is handed to `talk`. */
export async function tcpStandIn(talk: (socket: Socket) => void): Promise<{ readonly port: number; close(): Promise<void> }> {
  const open = new Set<Socket>();
  const server = createTcpServer((socket) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => open.delete(socket));
    talk(socket);
  });
  await listening(server);
  return {
    port: portOf(server),
    close: () => {
      for (const socket of open) socket.destroy();
      return closed(server);
    },
  };
}

/** A port on which nothing listens. */
export async function deadPort(): Promise<number> {
  const { port, close } = await tcpStandIn((socket) => socket.destroy());
  await close();
  return port;
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function listening(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    if ('closeAllConnections' in server) (server as Server & { closeAllConnections(): void }).closeAllConnections();
    server.close(() => resolve());
  });
}
