import { connect, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { type HttpHandler, type HttpServer, type ListenLimits, listen } from '../../src/system/http-server.ts';

let server: HttpServer | null = null;
let reported: unknown[] = [];
afterEach(async () => {
  await server?.close();
  server = null;
  reported = [];
});

async function start(handler: HttpHandler, limits: Partial<ListenLimits> = {}): Promise<HttpServer> {
  server = await listen({ host: '127.0.0.1', port: 0, handler, limits, report: (error) => reported.push(error) });
  return server;
}

/** Sends raw bytes and resolves to everything that came back before the other side closed. */
function raw(port: number, text: string, { end = false } = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket: Socket = connect(port, '127.0.0.1', () => {
      socket.write(text);
      if (end) socket.end();
    });
    let got = '';
    socket.setEncoding('utf8').on('data', (data) => {
      got += data;
    });
    socket
      .on('close', () => resolve(got))
      .on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(got) : reject(error)));
  });
}

const hello: HttpHandler = async () => new Response('hello');

describe('answers', () => {
  test('the handler gets the request and the address of the socket', async () => {
    const { origin } = await start(async (request, peer) =>
      Response.json([request.method, new URL(request.url).pathname, peer.address, await request.text()]),
    );
    const response = await fetch(`${origin}/a/b?c=1`, { method: 'POST', body: 'body' });
    expect(await response.json()).toEqual(['POST', '/a/b', '127.0.0.1', 'body']);
  });

  test('a large body streams through without being held', async () => {
    const chunk = new Uint8Array(65_536).fill(97);
    let left = 200;
    const { origin } = await start(
      async () => new Response(new ReadableStream({ pull: (c) => (left-- > 0 ? c.enqueue(chunk) : c.close()) })),
    );
    expect((await (await fetch(origin)).arrayBuffer()).byteLength).toBe(200 * 65_536);
  });

  test('a handler that throws gives 500 and is reported, and the next request is served', async () => {
    const { origin } = await start(async (request) => {
      if (request.url.endsWith('/bad')) throw new Error('inner');
      return new Response('fine');
    });
    const response = await fetch(`${origin}/bad`);
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(reported).toHaveLength(1);
    expect(await (await fetch(origin)).text()).toBe('fine');
  });
});

describe('limits', () => {
  test('headers that trickle in are cut off', async () => {
    const { port } = await start(hello, { headersMs: 200, requestMs: 400 });
    expect(await raw(port, 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ')).toContain('408');
  });

  test('a body that never ends is cut off', async () => {
    const { port } = await start(async (request) => new Response(await request.text()), { headersMs: 200, requestMs: 300 });
    expect(await raw(port, 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nabc')).not.toContain('200');
  });

  test('headers without measure are refused', async () => {
    const { port } = await start(hello);
    expect(await raw(port, `GET / HTTP/1.1\r\nHost: x\r\nX-Large: ${'x'.repeat(20_000)}\r\n\r\n`)).toContain('431');
  });

  test.each([
    ['no HTTP at all', '\u0016\u0003\u0001 hello\r\n\r\n'],
    [
      'a request smuggled in a body of two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /x HTTP/1.1\r\n\r\n',
    ],
    ['a broken Host', 'GET / HTTP/1.1\r\nHost: a b/c\r\nConnection: close\r\n\r\n'],
  ])('%s is a bad request and no more', async (_name, text) => {
    const { port } = await start(hello);
    expect(await raw(port, text, { end: true })).toMatch(/^HTTP\/1\.1 400 /);
    expect(reported).toEqual([]);
  });

  test('an upgrade is not followed', async () => {
    const { port } = await start(hello);
    expect(await raw(port, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n')).toBe('');
  });
});

describe('the end', () => {
  test('running answers finish, new connections are refused, idle ones end', async () => {
    let release = (): void => {};
    const running = new Promise<void>((resolve) => {
      release = resolve;
    });
    let started = (): void => {};
    const isRunning = new Promise<void>((resolve) => {
      started = resolve;
    });
    const { origin, close } = await start(async () => {
      started();
      await running;
      return new Response('done');
    });
    const answer = fetch(origin).then((response) => response.text());
    await isRunning;
    const closed = close();
    await expect(fetch(origin)).rejects.toThrow();
    release();
    expect(await answer).toBe('done');
    await closed;
    await close();
  });

  test('an answer that never comes is cut after the grace', async () => {
    const { origin, close } = await start(() => new Promise(() => {}), { drainMs: 100 });
    const answer = fetch(origin).then(
      () => 'answered',
      () => 'cut',
    );
    await new Promise((resolve) => setTimeout(resolve, 100));
    await close();
    expect(await answer).toBe('cut');
  });
});

describe('addresses', () => {
  test('a taken port is named', async () => {
    const { port } = await start(hello);
    await expect(listen({ host: '127.0.0.1', port, handler: hello, report: () => {} })).rejects.toMatchObject({
      code: 'config_invalid',
      message: `cannot listen on 127.0.0.1 port ${port}: it is taken by another program`,
    });
  });

  test('an address of another machine is named', async () => {
    await expect(listen({ host: '192.0.2.1', port: 0, handler: hello, report: () => {} })).rejects.toMatchObject({
      code: 'config_invalid',
      message: expect.stringContaining('this machine has no such address'),
    });
  });
});
