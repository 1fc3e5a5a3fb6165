import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createNet, withoutWrites } from '../../src/system/net.ts';
import type { NetError } from '../../src/system/world.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function failure(call: Promise<unknown>): Promise<NetError> {
  return call.then(
    () => expect.fail('the call succeeded'),
    (error: NetError) => error,
  );
}

describe('net', () => {
  it('hands over a complete answer', async () => {
    const base = await serve((_, response) => response.writeHead(201, { 'x-a': 'b' }).end('{"a":1}'));
    const response = await createNet().fetch(base);
    expect([response.status, response.headers.get('x-a'), await response.json(), response.url]).toEqual([
      201,
      'b',
      { a: 1 },
      `${base}/`,
    ]);
  });

  it('proves that nothing left when nobody listens', async () => {
    const base = await serve(() => {});
    await new Promise((resolve) => servers.splice(0)[0]?.close(resolve));
    const error = await failure(createNet().fetch(base, { method: 'POST', body: 'x' }));
    expect([error.name, error.reason, error.reached]).toEqual(['NetError', 'refused', false]);
  });

  it('proves that nothing left when the name does not resolve', async () => {
    const error = await failure(createNet().fetch('http://nowhere.invalid/'));
    expect([error.reason, error.reached]).toEqual(['dns', false]);
  });

  it('says that a reset request may have arrived', async () => {
    const base = await serve((request) => request.socket.destroy());
    const error = await failure(createNet().fetch(base, { method: 'POST', body: 'x' }));
    expect([error.reason, error.reached]).toEqual(['reset', true]);
  });

  it('says what happened where the platform says only that it failed', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (request.url === '/odd') response.writeHead(302, { location: 'ftp://127.0.0.1/' }).end();
      else if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed');
      else if (request.url === '/pressed') response.writeHead(200, { 'content-encoding': 'br' }).end('not pressed');
      else response.writeHead(200, { 'content-length': '100' }).write('{', () => request.socket.destroy());
    });
    expect((await failure(createNet().fetch(`${base}/round`))).message).toMatch(/redirect/);
    for (const path of ['round', 'odd', 'packed', 'pressed'])
      expect([path, (await failure(createNet().fetch(`${base}/${path}`))).reason]).toEqual([path, 'unreadable']);
    expect(
      (
        await failure(
          createNet()
            .fetch(`${base}/cut`)
            .then((response) => response.text()),
        )
      ).message,
    ).toMatch(/broke/);
  });

  it('gives up on an answer that never ends, body included', async () => {
    const base = await serve((_, response) => void response.writeHead(200).write('{'));
    const error = await failure(createNet({ deadlineMs: 200 }).fetch(base));
    expect([error.reason, error.reached]).toEqual(['timeout', true]);
  });

  it('refuses a body that is cut short', async () => {
    const base = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":1');
      setTimeout(() => response.destroy(), 20);
    });
    expect((await failure(createNet().fetch(base))).reached).toBe(true);
  });

  it('stops reading an endless body', async () => {
    const base = await serve((_, response) => void response.end('x'.repeat(2000)));
    expect((await failure(createNet({ maxBytes: 1000 }).fetch(base))).reason).toBe('too_large');
  });

  it('does not carry a write to where a redirect points', async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(`${request.method} ${request.url}`);
      response.writeHead(302, { location: '/elsewhere' }).end();
    });
    expect((await createNet().fetch(`${base}/send`, { method: 'POST', body: 'x' })).status).toBe(302);
    const asOctokit = { method: 'POST', body: 'x', redirect: undefined } as unknown as RequestInit;
    expect((await createNet().fetch(`${base}/send`, asOctokit)).status).toBe(302);
    expect(seen).toEqual(['POST /send', 'POST /send']);
  });

  it('refuses writes and lets reads pass where nothing may leave', async () => {
    const seen: string[] = [];
    const base = await serve((request, response) => {
      seen.push(request.method ?? '');
      response.end('ok');
    });
    const net = withoutWrites(createNet());
    await net.fetch(base);
    for (const method of ['POST', 'put', 'DELETE', 'PATCH']) {
      const error = await failure(net.fetch(base, { method }));
      expect([error.reason, error.reached]).toEqual(['write_refused', false]);
    }
    expect((await failure(net.fetch(new Request(base, { method: 'POST', body: 'x' })))).reason).toBe('write_refused');
    const withTokens = withoutWrites(createNet(), ({ pathname }) => pathname === '/token');
    await withTokens.fetch(`${base}/token`, { method: 'POST' });
    expect((await failure(withTokens.fetch(`${base}/token`, { method: 'DELETE' }))).reason).toBe('write_refused');
    expect((await failure(withTokens.fetch(`${base}/token/x`, { method: 'POST' }))).reason).toBe('write_refused');
    expect(seen).toEqual(['GET', 'POST']);
  });

  it('shows the body to whoever tells reads by POST from writes, where it is text', async () => {
    const base = await serve((_, response) => void response.end('ok'));
    const bodies: (string | null)[] = [];
    const net = withoutWrites(createNet(), (_, body) => bodies.push(body) > 0);
    await net.fetch(base, { method: 'POST', body: 'text' });
    await net.fetch(base, { method: 'POST', body: new URLSearchParams('a=b') });
    await net.fetch(new Request(base, { method: 'POST', body: 'x' }));
    expect(bodies).toEqual(['text', null, null]);
  });
});
