import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, createServer as createRawServer, type Server as NetServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { createGuardedFetch, type Fetched, type GuardedFetchOptions, MAX_PAGE_BYTES } from '../../src/system/guarded-fetch.ts';
import { fetchTarget, isPublicAddress } from '../../src/system/guarded-fetch-target.ts';
import { systemInternet } from '../../src/system/node-internet.ts';
import { CERTIFICATE, KEY } from './loopback-certificate.ts';
import { type LoopbackOptions, loopbackInternet } from './loopback-internet.ts';

/** Addresses that look like the open net; no test opens a socket to one. */
const PUBLIC = '93.184.215.14';
const PUBLIC_TOO = '93.184.215.15';
const PUBLIC_IPV6 = '2606:2800:21f:cb07:6820:80da:af6b:8b2c';
const HTML = ['text/html', 'text/plain', 'application/xhtml+xml'];

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

async function listening(server: Pick<NetServer, 'listen' | 'address' | 'close'>): Promise<number> {
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  return (server.address() as AddressInfo).port;
}

const serving = (answer: RequestListener): Promise<number> => listening(createServer(answer));
const page = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): RequestListener => {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html', ...headers });
    response.end(body);
  };
};

async function fetched(url: string, net: LoopbackOptions, options: Partial<GuardedFetchOptions> = {}) {
  const internet = loopbackInternet(net);
  const get = createGuardedFetch({ internet, userAgent: 'loop/test (a test)' });
  const result: Fetched = await get(url, { withinMs: 5_000, types: HTML, signal: new AbortController().signal, ...options });
  return { result, dialled: internet.dialled, asked: internet.asked };
}

/** Members one after the other, which a decoder takes for one stream. */
const gzipBomb = (members: number): Buffer =>
  Buffer.concat(Array.from({ length: members }, () => gzipSync(Buffer.alloc(5 * MAX_PAGE_BYTES))));

const text = (result: Fetched): string => (result.state === 'answered' ? new TextDecoder().decode(result.body) : result.why);

describe('an address that leads anywhere but to the open web is refused, before a name is asked for or a socket opened', () => {
  test.each([
    // Loopback and this machine, in every spelling that a URL takes.
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'http://127.0.0.1:80/',
    'http://127.1/',
    'http://127.0.1/',
    'http://2130706433/',
    'http://0x7f000001/',
    'http://0x7f.1/',
    'http://0x7F.0x0.0x0.0x1/',
    'http://0177.0.0.1/',
    'http://017700000001/',
    'http://0177.0x0.0.1/',
    'http://127.0.0.1./',
    'http://127.255.255.254/',
    'http://１２７.０.０.１/',
    'http://①②⑦.⓪.⓪.①/',
    'http://127。0。0。1/',
    'http://%31%32%37.0.0.1/',
    'http://%6c%6f%63alhost/',
    'http:127.0.0.1/',
    'http:/\\127.0.0.1/',
    'http://\t127.0.0.1/',
    'http://localhost/',
    'http://localhost./',
    'http://LOCALHOST/',
    'http://ⓛⓞⓒⓐⓛⓗⓞⓢⓣ/',
    'http://foo.localhost/',
    'http://localhost.localdomain/',
    'http://0/',
    'http://0.0.0.0/',
    'http://0.1.2.3/',
    'http://[::]/',
    'http://[::1]/',
    'http://[0:0:0:0:0:0:0:1]/',
    // IPv4 inside IPv6.
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://[0:0:0:0:0:ffff:7f00:0001]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[::ffff:0:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[64:ff9b::127.0.0.1]/',
    'http://[64:ff9b::a9fe:a9fe]/',
    'http://[64:ff9b::]/',
    'http://[64:ff9b:1::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2002:c0a8:101::1]/',
    'http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/',
    // Private and shared networks.
    'http://10.0.0.1/',
    'http://10.255.255.255/',
    'http://012.0.0.1/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://192.168.257/',
    'http://100.64.0.1/',
    'http://100.127.255.255/',
    'http://[fc00::1]/',
    'http://[fd12:3456:789a::1]/',
    'http://[fe80::1]/',
    'http://[fe80::1%25eth0]/',
    'http://[fec0::1]/',
    'http://router/',
    'http://printer.local/',
    'http://nas.lan/',
    'http://wiki.corp/',
    'http://wiki.intranet/',
    'http://fritz.home.arpa/',
    'http://1.0.0.127.in-addr.arpa/',
    // Clouds.
    'http://169.254.169.254/latest/meta-data/',
    'http://2852039166/',
    'http://0xa9fea9fe/',
    'http://0251.0376.0251.0376/',
    'http://[::ffff:a9fe:a9fe]/',
    'http://169.254.170.2/v2/credentials',
    'http://metadata/',
    'http://metadata.google.internal/computeMetadata/v1/',
    'http://metadata.google.internal./',
    'http://instance-data.ec2.internal/',
    'http://100.100.100.200/latest/meta-data/',
    'http://192.0.0.192/opc/v1/',
    'http://168.63.129.16/machine',
    'http://[fd00:ec2::254]/',
    'http://kubernetes.default.svc.cluster.local/',
    // Reserved, multicast, broadcast, documentation.
    'http://224.0.0.1/',
    'http://239.255.255.250/',
    'http://240.0.0.1/',
    'http://255.255.255.255/',
    'http://198.18.0.1/',
    'http://198.51.100.7/',
    'http://203.0.113.7/',
    'http://192.0.2.7/',
    'http://192.88.99.1/',
    'http://[ff02::1]/',
    'http://[ff0e::1]/',
    'http://[2001:db8::1]/',
    'http://[3fff::1]/',
    'http://[100::1]/',
    'http://[5f00::1]/',
    'http://[4000::1]/',
    // Other schemes and ports, credentials, and what is no address.
    'ftp://jo.example/',
    'file:///etc/passwd',
    'gopher://jo.example:70/_x',
    'data:text/html,jo@acme.example',
    'javascript:alert(1)',
    'blob:https://jo.example/1',
    'ws://jo.example/',
    'mailto:jo@jo.example',
    'view-source:http://jo.example/',
    'http://jo.example:22/',
    'http://jo.example:6379/',
    'http://jo.example:8080/',
    'http://jo.example:65536/',
    'http://jo.example:0/',
    'http://user@jo.example/',
    'http://user:secret@jo.example/',
    'http://jo.example@127.0.0.1/',
    'http://127.0.0.1\\@jo.example/',
    'http://jo.example:80@127.0.0.1/',
    'http://127.0.0.1#@jo.example/',
    'http://127.0.0.1?@jo.example/',
    'http://onion.onion/',
    'http://a..example/',
    'http://.example/',
    'http://-a.example/',
    'http://jo.example/%zz'.replace('jo.example', 'jo example'),
    'http://',
    'jo.example',
    '',
    `http://jo.example/${'a'.repeat(2_100)}`,
    `http://${'a.'.repeat(130)}example/`,
  ])('%s', async (url) => {
    const { result, dialled, asked } = await fetched(url, { names: {}, port: 1 });
    expect(result).toMatchObject({ state: 'refused', why: expect.stringMatching(/\w/) });
    expect({ dialled, asked }).toEqual({ dialled: [], asked: [] });
  });
});

describe('a name is refused by any one of its addresses', () => {
  test.each([
    [['127.0.0.1']],
    [['::1']],
    [[PUBLIC, '127.0.0.1']],
    [[PUBLIC, PUBLIC_IPV6, 'fe80::1']],
    [[PUBLIC_IPV6, '::ffff:127.0.0.1']],
    [['0.0.0.0']],
    [['169.254.169.254']],
    [['10.1.2.3']],
    [['192.168.1.1']],
    [['100.64.0.1']],
    [['fd00:ec2::254']],
    [['fe80::1%eth0']],
    [['2002:7f00:1::']],
    [['64:ff9b::c0a8:101']],
    [['::127.0.0.1']],
    [['224.0.0.251']],
    [['255.255.255.255']],
    [['not an address']],
    [['0177.0.0.1']],
    [['127.1']],
    [['']],
  ])('%j', async (addresses) => {
    const { result, dialled } = await fetched('http://innocent.example/', { names: { 'innocent.example': addresses }, port: 1 });
    expect(result).toMatchObject({ state: 'refused', why: 'the name leads into a private network' });
    expect(dialled).toEqual([]);
  });
});

describe('the socket goes to the address that was checked', () => {
  test('the name is asked for once, whatever it would say the second time', async () => {
    let questions = 0;
    const secret = await serving(page('secret'));
    const rebinding = async (): Promise<string[]> => (questions++ === 0 ? [PUBLIC] : ['127.0.0.1']);
    const net = { names: { 'rebind.example': rebinding }, port: { '127.0.0.1': secret } };
    const { result, dialled } = await fetched('http://rebind.example/', net);
    expect({ questions, dialled }).toEqual({ questions: 1, dialled: [`${PUBLIC}:80`] });
    expect(result).toMatchObject({ state: 'failed', why: 'no connection (ECONNREFUSED)' });
    expect(await fetched('http://rebind.example/', net)).toMatchObject({ result: { state: 'refused' }, dialled: [] });
  });

  test.each([
    ['http://jo.example/', `${PUBLIC}:80`],
    ['http://JO.example./', `${PUBLIC}:80`],
    ['http://jo.example:443/', `${PUBLIC}:443`],
    ['https://jo.example:80/', `${PUBLIC}:80 as jo.example`],
    ['https://jo.example./', `${PUBLIC}:443 as jo.example`],
    ['https://bücher.example/', `${PUBLIC}:443 as xn--bcher-kva.example`],
    ['http://8.8.8.8/', '8.8.8.8:80'],
    ['https://8.8.8.8/', '8.8.8.8:443 as 8.8.8.8'],
    ['http://[2606:4700:4700::1111]/', '2606:4700:4700::1111:80'],
    ['http://134744072/', '8.8.8.8:80'],
    ['http://[64:ff9b::808:808]/', '64:ff9b::808:808:80'],
  ])('%s', async (url, expected) => {
    const names = { 'jo.example': [PUBLIC], 'xn--bcher-kva.example': [PUBLIC] };
    expect((await fetched(url, { names })).dialled).toEqual([expected]);
  });

  test('IPv4 first, then the others, three at most', async () => {
    const port = await serving(page('here'));
    const names = { 'jo.example': [PUBLIC_IPV6, PUBLIC, PUBLIC_TOO, '8.8.8.8', '8.8.4.4'] };
    const { result, dialled } = await fetched('http://jo.example/', { names, port: { [PUBLIC_TOO]: port } });
    expect({ text: text(result), dialled }).toEqual({ text: 'here', dialled: [`${PUBLIC}:80`, `${PUBLIC_TOO}:80`] });
    expect((await fetched('http://jo.example/', { names })).dialled).toHaveLength(3);
  });

  test('a certificate is held to the name', async () => {
    const port = await listening(createTlsServer({ cert: CERTIFICATE, key: KEY }, page('private')));
    const names = { 'jo.example': [PUBLIC], 'other.example': [PUBLIC] };
    expect(text((await fetched('https://jo.example/', { names, port })).result)).toBe(
      'no connection (DEPTH_ZERO_SELF_SIGNED_CERT)',
    );
    const trusted = getCACertificates('default');
    setDefaultCACertificates([...trusted, CERTIFICATE]);
    try {
      expect(text((await fetched('https://jo.example/', { names, port })).result)).toBe('private');
      expect(text((await fetched('https://other.example/', { names, port })).result)).toBe(
        'no connection (ERR_TLS_CERT_ALTNAME_INVALID)',
      );
      expect(text((await fetched('https://8.8.8.8/', { names, port })).result)).toBe(
        'no connection (ERR_TLS_CERT_ALTNAME_INVALID)',
      );
    } finally {
      setDefaultCACertificates(trusted);
    }
  });

  test('an environment that switches certificates off changes nothing', async () => {
    const port = await listening(createTlsServer({ cert: CERTIFICATE, key: KEY }, page('private')));
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0';
    try {
      expect((await fetched('https://jo.example/', { names: { 'jo.example': [PUBLIC] }, port })).result.state).toBe('failed');
    } finally {
      delete process.env['NODE_TLS_REJECT_UNAUTHORIZED'];
    }
  });
});

describe('one request', () => {
  const names = { 'jo.example': [PUBLIC] };

  test('says who asks and carries nothing else', async () => {
    let seen: unknown;
    const port = await serving((request, response) => {
      seen = { url: request.url, method: request.method, headers: request.headers };
      page('ok', { 'set-cookie': 'a=b' })(request, response);
    });
    const { result } = await fetched('http://jo.example/a%20b?q=1#fragment', { names, port });
    expect(result).toMatchObject({ state: 'answered', status: 200, type: 'text/html', charset: null, location: null });
    expect(seen).toEqual({
      url: '/a%20b?q=1',
      method: 'GET',
      headers: {
        host: 'jo.example',
        'user-agent': 'loop/test (a test)',
        accept: HTML.join(', '),
        'accept-encoding': 'gzip, br',
        connection: 'close',
      },
    });
  });

  test.each([301, 302, 303, 307, 308])('a redirect (%i) is handed back, not followed', async (status) => {
    const port = await serving((_, response) => response.writeHead(status, { location: 'http://127.0.0.1/secret' }).end('moved'));
    const { result, dialled } = await fetched('http://jo.example/', { names, port });
    expect(result).toMatchObject({ state: 'answered', status, location: 'http://127.0.0.1/secret', body: new Uint8Array() });
    expect(dialled).toHaveLength(1);
  });

  test.each([
    ['/\u00fcber', Buffer.from('/über')],
    ['/\u00fcber', Buffer.from('/über', 'latin1')],
  ])('a redirect in letters beyond ASCII leads to %s', async (expected, location) => {
    const port = await listening(
      createRawServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () =>
          socket.end(Buffer.concat([Buffer.from('HTTP/1.1 302 Found\r\nLocation: '), location, Buffer.from('\r\n\r\n')])),
        );
      }),
    );
    expect((await fetched('http://jo.example/', { names, port })).result).toMatchObject({ status: 302, location: expected });
  });

  test.each([
    ['text/html; charset=ISO-8859-1', 'text/html', 'iso-8859-1', 4],
    ['TEXT/HTML;charset="utf-8"', 'text/html', 'utf-8', 4],
    ['text/plain', 'text/plain', null, 4],
    ['application/xhtml+xml', 'application/xhtml+xml', null, 4],
    ['application/json', 'application/json', null, 0],
    ['image/svg+xml', 'image/svg+xml', null, 0],
    ['application/pdf', 'application/pdf', null, 0],
    ['text/html2', 'text/html2', null, 0],
    ['', '', null, 0],
  ])('of %j reads only text', async (header, type, charset, bytes) => {
    const port = await serving((_, response) =>
      response.writeHead(200, header === '' ? {} : { 'content-type': header }).end('text'),
    );
    const { result } = await fetched('http://jo.example/', { names, port });
    expect(result).toMatchObject({ type, charset });
    expect(result.state === 'answered' && result.body.length).toBe(bytes);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ] as const)('unpacks %s', async (encoding, pack) => {
    const port = await serving(page(pack('packed text'), { 'content-encoding': encoding }));
    expect(text((await fetched('http://jo.example/', { names, port })).result)).toBe('packed text');
  });

  test.each([
    [
      'a plain page over the limit',
      page('x'.repeat(10 * MAX_PAGE_BYTES), { 'transfer-encoding': 'chunked' }),
      'larger than 1 MiB',
    ],
    ['one that says how long it is', page('x'.repeat(MAX_PAGE_BYTES + 1)), 'larger than 1 MiB'],
    ['a gzip bomb', page(gzipSync(Buffer.alloc(200 * MAX_PAGE_BYTES)), { 'content-encoding': 'gzip' }), 'larger than 1 MiB'],
    [
      'a brotli bomb',
      page(brotliCompressSync(Buffer.alloc(200 * MAX_PAGE_BYTES)), { 'content-encoding': 'br' }),
      'larger than 1 MiB',
    ],
    ['packed twice', page(gzipSync(gzipSync('text')), { 'content-encoding': 'gzip, gzip' }), 'packed in a way that is not read'],
    ['packed in something new', page('text', { 'content-encoding': 'zstd' }), 'packed in a way that is not read'],
    ['a gzip bomb in many members', page(gzipBomb(40), { 'content-encoding': 'gzip' }), 'larger than 1 MiB'],
    ['broken gzip', page('this is no gzip', { 'content-encoding': 'gzip' }), 'breaks off or is no HTTP'],
    ['half a gzip', page(gzipSync('x'.repeat(1000)).subarray(0, 20), { 'content-encoding': 'gzip' }), 'breaks off or is no HTTP'],
    ['headers without an end', page('text', { 'x-long': 'h'.repeat(20_000) }), 'breaks off or is no HTTP'],
  ])('%s is not read', async (_, answer, why) => {
    const { result } = await fetched('http://jo.example/', { names, port: await serving(answer) });
    expect(result).toMatchObject({ state: 'failed', why: expect.stringContaining(why) });
  });

  test('exactly the limit is read', async () => {
    const port = await serving(page('x'.repeat(MAX_PAGE_BYTES)));
    expect(text((await fetched('http://jo.example/', { names, port })).result)).toHaveLength(MAX_PAGE_BYTES);
  });

  test.each<[string, string | null]>([
    ['a promise of more than comes', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 100\r\n\r\nshort'],
    ['two lengths', 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nshort!'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nshort\r\n0\r\n\r\n'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n'],
    ['no HTTP', 'SSH-2.0-OpenSSH_9.6\r\n'],
    ['nothing', null],
  ])('%s is a failure with words', async (_, bytes) => {
    const port = await listening(
      createRawServer((socket) => {
        socket.on('error', () => {});
        socket.once('data', () => (bytes === null ? socket.destroy() : socket.end(bytes)));
      }),
    );
    const { result } = await fetched('http://jo.example/', { names, port });
    expect(result).toMatchObject({ state: 'failed', why: expect.stringMatching(/^(the answer breaks off|the server wants)/) });
  });
});

describe('time', () => {
  const names = { 'jo.example': [PUBLIC], 'slow-name.example': () => new Promise<string[]>(() => {}) };

  test.each<[string, RequestListener]>([
    ['a server that never answers', () => {}],
    ['headers and no body', (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).flushHeaders()],
    [
      'a byte now and then',
      (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const drip = setInterval(() => response.write('x'), 20);
        response.once('close', () => clearInterval(drip));
      },
    ],
  ])('%s ends at the deadline', async (_, answer) => {
    const { result } = await fetched('http://jo.example/', { names, port: await serving(answer) }, { withinMs: 150 });
    expect(result).toMatchObject({ state: 'failed', why: 'it took too long to answer' });
    expect(result.tookMs).toBeGreaterThanOrEqual(140);
    expect(result.tookMs).toBeLessThan(2_000);
  });

  test('a name that is never found ends there too', async () => {
    const { result } = await fetched('http://slow-name.example/', { names }, { withinMs: 100 });
    expect(result).toMatchObject({ state: 'failed', why: 'it took too long to answer' });
  });

  test('whoever asks may stop', async () => {
    const stop = new AbortController();
    const port = await serving(() => stop.abort());
    const { result } = await fetched('http://jo.example/', { names, port }, { signal: stop.signal });
    expect(result).toMatchObject({ state: 'failed', why: 'interrupted' });
    expect((await fetched('http://jo.example/', { names, port }, { signal: stop.signal })).dialled).toEqual([]);
  });

  test('a name that does not exist is said to', async () => {
    expect(text((await fetched('http://nobody.example/', {})).result)).toBe('there is no such host');
  });
});

test('the real sockets say what went wrong, and that nothing left', async () => {
  const port = await serving(page('x'));
  const go = new AbortController().signal;
  open.splice(0)[0]?.close();
  const plain = systemInternet.connect({ address: '127.0.0.1', port, tlsName: null }, go);
  await expect(plain).rejects.toMatchObject({ reason: 'refused', reached: false });
  const stopped = systemInternet.connect({ address: '127.0.0.1', port, tlsName: null }, AbortSignal.abort());
  await expect(stopped).rejects.toMatchObject({ reason: 'aborted', reached: false });
});

test('what is public is public, and a target keeps its path', () => {
  expect(
    ['8.8.8.8', '1.1.1.1', '93.184.215.14', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'].map(isPublicAddress),
  ).toEqual([true, true, true, true, true]);
  expect(fetchTarget('HTTPS://WWW.Jo.example:443/A/b?c#d')).toMatchObject({ host: 'www.jo.example', port: 443, isSecure: true });
});

describe('whatever the spelling', () => {
  const octet = fc.integer({ min: 0, max: 255 });
  const inside = fc.oneof(
    fc.tuple(fc.constantFrom(0, 10, 127, 224, 240, 255), octet, octet, octet),
    fc.tuple(fc.constant(172), fc.integer({ min: 16, max: 31 }), octet, octet),
    fc.tuple(fc.constant(192), fc.constant(168), octet, octet),
    fc.tuple(fc.constant(169), fc.constant(254), octet, octet),
    fc.tuple(fc.constant(100), fc.integer({ min: 64, max: 127 }), octet, octet),
  );
  const written = (value: number, base: number): string =>
    base === 16 ? `0x${value.toString(16)}` : base === 8 ? `0${value.toString(8)}` : String(value);
  const bases = fc.tuple(...Array.from({ length: 4 }, () => fc.constantFrom(8, 10, 16)));

  test('an IPv4 address of a private network is refused', () => {
    fc.assert(
      fc.property(
        inside,
        bases,
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (parts, [a = 10, b = 10, c = 10, d = 10], count, hasDot) => {
          const heads = parts.slice(0, count - 1).map((part, index) => written(part, [a, b, c][index] ?? 10));
          const tail = parts.slice(count - 1).reduce((sum, part) => sum * 256 + part, 0);
          const host = [...heads, written(tail, d)].join('.');
          expect(fetchTarget(`http://${host}${hasDot ? '.' : ''}/`)).toBeTypeOf('string');
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('an IPv4 address inside an IPv6 address is refused', () => {
    const prefix = fc.constantFrom('::ffff:', '::', '64:ff9b::', '64:ff9b:1::', '::ffff:0:', '0:0:0:0:0:ffff:', 'fe80::');
    fc.assert(
      fc.property(inside, prefix, (parts, start) => {
        const address = `${start}${parts.join('.')}`;
        expect(isPublicAddress(address)).toBe(false);
        expect(fetchTarget(`https://[${address}]/`)).toBeTypeOf('string');
      }),
      { numRuns: 1_000 },
    );
  });

  test('what passes is a public address or a name with a dot, on a port of the web', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'http://',
        'https:',
        '//',
        '@',
        ':',
        '#',
        '?',
        '\\',
        '/',
        '127.0.0.1',
        'localhost',
        '[::1]',
        'jo.example',
        '80',
        '%2e',
        '。',
        '\t',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const target = fetchTarget(pieces.join(''));
        if (typeof target === 'string') return;
        expect(isPublicAddress(target.host) || /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)+$/.test(target.host)).toBe(true);
        expect(target.host).not.toMatch(/(?:^|\.)localhost$|^127(?:\.\d+){3}$/);
        expect([80, 443]).toContain(target.port);
        expect(target.url.username + target.url.password).toBe('');
      }),
      { numRuns: 5_000 },
    );
  });
});
