import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { createPageFetch, PAGE_USER_AGENT, type PageAnswer } from '../../../../src/engines/enrichment/pages/page-fetch.ts';
import { createGuardedFetch } from '../../../../src/system/guarded-fetch.ts';
import { loopbackInternet } from '../../../system/loopback-internet.ts';

const PUBLIC = '93.184.215.14';
type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const open: { close(): void }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

/** Sites by host and path; what has no entry is 404. */
async function scene(pages: Readonly<Record<string, string | Handler>>, names: Readonly<Record<string, readonly string[]>> = {}) {
  const asked: string[] = [];
  const start = Date.parse('2026-11-22T12:00:00Z');
  let now = start;
  const server = createServer((request, response) => {
    const key = `${request.headers.host}${request.url}`;
    asked.push(`${key} +${now - start}`);
    const answer = pages[key];
    if (typeof answer === 'function') answer(request, response);
    else if (answer === undefined) response.writeHead(404, { 'content-type': 'text/html' }).end('no');
    else if (answer.startsWith('-> ')) response.writeHead(302, { location: answer.slice(3) }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(answer);
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const hosts = Object.keys(pages).map((key) => key.split('/')[0]?.split(':')[0] ?? '');
  const internet = loopbackInternet({
    names: { ...Object.fromEntries(hosts.map((host) => [host, [PUBLIC]])), ...names },
    port: (server.address() as AddressInfo).port,
    isPlain: true,
  });
  const clock = {
    now: () => new Date(now),
    sleep: async (delayMs: number, signal?: AbortSignal) => {
      signal?.throwIfAborted();
      now += delayMs;
    },
  };
  const get = createGuardedFetch({ internet, userAgent: PAGE_USER_AGENT });
  const fetch = createPageFetch({ get, clock, spacingMs: 5_000, withinMs: 400 });
  const stop = new AbortController();
  return {
    asked,
    internet,
    stop,
    read: async (url: string): Promise<PageAnswer & { text?: string }> => {
      const answer = await fetch(url, stop.signal);
      return answer.state === 'read' ? { ...answer, text: new TextDecoder().decode(answer.body) } : answer;
    },
  };
}

describe('a page', () => {
  test('is read after its robots.txt, one request per host and five seconds', async () => {
    const { read, asked } = await scene({ 'jo.example/': 'home', 'jo.example/contact': 'contact', 'kim.example/': 'other' });
    expect(await read('http://jo.example/')).toMatchObject({
      state: 'read',
      url: 'http://jo.example/',
      text: 'home',
      type: 'text/html',
    });
    expect(await read('http://kim.example/')).toMatchObject({ text: 'other' });
    expect(await read('http://jo.example/contact')).toMatchObject({ text: 'contact' });
    expect(asked).toEqual([
      'jo.example/robots.txt +0',
      'jo.example/ +5000',
      'kim.example/robots.txt +5000',
      'kim.example/ +10000',
      'jo.example/contact +10000',
    ]);
  });

  test('is asked for once in a run', async () => {
    const { read, asked } = await scene({ 'jo.example/': 'home' });
    await Promise.all([read('http://jo.example/'), read('http://jo.example/')]);
    await read('http://jo.example/');
    expect(asked).toHaveLength(2);
  });

  test('may lead on, to where each step is held to the same rules', async () => {
    const { read, asked } = await scene({
      'jo.example/': '-> https://www.jo.example/home',
      'www.jo.example/home': '-> ../start#top',
      'www.jo.example/start': 'start',
    });
    expect(await read('http://jo.example/')).toMatchObject({
      state: 'read',
      url: 'https://www.jo.example/start#top',
      text: 'start',
    });
    expect(asked.map((one) => one.split(' ')[0])).toEqual([
      'jo.example/robots.txt',
      'jo.example/',
      'www.jo.example/robots.txt',
      'www.jo.example/home',
      'www.jo.example/start',
    ]);
  });

  test.each<[string, string, string]>([
    ['to this machine', '-> http://127.0.0.1/secret', 'it leads to 127.0.0.1: the host is not one of the open net'],
    ['to this machine, in hex', '-> http://0x7f000001/secret', 'it leads to 127.0.0.1: the host is not one of the open net'],
    ['to localhost', '-> http://localhost:80/', 'it leads to localhost: the host is not one of the open net'],
    [
      'to a name of this machine',
      '-> http://inside.example/',
      'it leads to inside.example: the name leads into a private network',
    ],
    [
      'to a cloud',
      '-> http://169.254.169.254/latest/meta-data/',
      'it leads to 169.254.169.254: the host is not one of the open net',
    ],
    ['to another port', '-> http://jo.example:6379/', 'it leads to jo.example: port 6379 is not one of the web'],
    ['to a file', '-> file:///etc/passwd', 'it leads on: only http and https are read, not file:'],
    ['to mail', '-> mailto:jo@jo.example', 'it leads on: only http and https are read, not mailto:'],
    ['to credentials', '-> http://a:b@jo.example/', 'it leads to jo.example: the address holds a user name or a password'],
    ['nowhere', '-> http://[', 'it leads on: it is no web address'],
    ['to LinkedIn', '-> https://www.linkedin.com/in/jo', 'it leads to www.linkedin.com: LinkedIn is never read by a program'],
    ['to LinkedIn by its short name', '-> https://lnkd.in/abc', 'it leads to lnkd.in: LinkedIn is never read by a program'],
    ['to a commit', '-> https://git.example/jo/x/commit/abc', 'it leads to git.example: addresses in commits are never used'],
    ['in a circle', '-> http://jo.example/', 'it leads on more than 3 times'],
  ])('that leads %s is passed over', async (_, answer, why) => {
    const { read, internet } = await scene(
      { 'jo.example/': answer },
      { 'inside.example': ['127.0.0.1'], 'git.example': [PUBLIC] },
    );
    expect(await read('http://jo.example/')).toEqual({ state: 'passed_over', why });
    expect(internet.dialled.every((one) => one.startsWith(`${PUBLIC}:`))).toBe(true);
  });

  test.each<[string, string, string]>([
    ['https://www.linkedin.com/in/jo', 'LinkedIn is never read by a program', 'linkedin'],
    ['https://de.linkedin.com./in/jo', 'LinkedIn is never read by a program', 'linkedin'],
    ['https://www.linkedin.cn/in/jo', 'LinkedIn is never read by a program', 'linkedin'],
    ['https://git.example/?p=x.git;a=commitdiff;h=abc', 'addresses in commits are never used', 'gitweb'],
    ['https://x.com/jo', 'its terms forbid programs to read it, and its pages lie behind a login', 'x'],
    ['https://mobile.twitter.com/jo', 'its terms forbid', 'twitter'],
    ['https://m.facebook.com/jo', 'its terms forbid', 'facebook'],
    ['https://www.instagram.com/jo', 'its terms forbid', 'instagram'],
    ['https://www.upwork.com/freelancers/jo', 'its terms forbid programs to collect contacts there', 'upwork'],
    ['https://github.com/jo', 'addresses taken from GitHub are never mailed', 'github'],
    ['https://raw.githubusercontent.com/jo/x/main/README.md', 'addresses taken from GitHub', 'raw'],
    ['https://github.com/jo/x/commit/abc.patch', 'addresses taken from GitHub', 'patch'],
    ['https://gitlab.example/jo/x/-/commit/abc', 'addresses in commits are never used', 'forge'],
    ['https://git.example/jo/x/commits/main', 'addresses in commits are never used', 'list'],
    ['https://git.example/jo/x.patch', 'addresses in commits are never used', 'patch file'],
  ])('%s is never read', async (url, why) => {
    const { read, internet } = await scene({}, { 'git.example': [PUBLIC], 'gitlab.example': [PUBLIC] });
    expect(await read(url)).toMatchObject({ state: 'passed_over', why: expect.stringContaining(why) });
    expect({ asked: internet.asked, dialled: internet.dialled }).toEqual({ asked: [], dialled: [] });
  });

  test('of somebody whose name only sounds like one of these is read', async () => {
    const { read } = await scene({ 'notlinkedin.example/': 'a', 'x.com.jo.example/': 'b', 'jo.github.io/': 'c' });
    for (const url of ['http://notlinkedin.example/', 'http://x.com.jo.example/', 'http://jo.github.io/'])
      expect(await read(url)).toMatchObject({ state: 'read' });
  });

  test.each<[string, Handler, string]>([
    ['404', (_, response) => response.writeHead(404).end(), 'there is no such page'],
    ['500', (_, response) => response.writeHead(500).end(), 'the server answered 500'],
    [
      'a PDF',
      (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF'),
      'it is no text (application/pdf)',
    ],
    ['no type', (_, response) => response.writeHead(200).end('x'), 'the server does not say what it is'],
    ['a redirect without a place', (_, response) => response.writeHead(302).end(), 'the server answered 302'],
    ['silence', () => {}, 'it took too long to answer'],
    ['a reset', (request) => request.socket.destroy(), 'the answer breaks off or is no HTTP'],
  ])('that answers with %s is passed over', async (_, handler, why) => {
    const { read } = await scene({ 'jo.example/': handler });
    expect(await read('http://jo.example/')).toEqual({ state: 'passed_over', why });
  });

  test('shares its time with its redirects', async () => {
    const slowly =
      (location: string): Handler =>
      (_, response) =>
        void setTimeout(() => response.writeHead(302, { location }).end(), 180);
    const { read } = await scene({
      'jo.example/': slowly('/b'),
      'jo.example/b': slowly('/c'),
      'jo.example/c': slowly('/d'),
      'jo.example/d': 'd',
    });
    expect(await read('http://jo.example/')).toEqual({
      state: 'passed_over',
      why: 'it leads to jo.example: it took too long to answer',
    });
  });

  test('whose reading is interrupted is passed over, during a wait as well', async () => {
    const { read, stop } = await scene({ 'jo.example/': 'home', 'jo.example/b': 'b' });
    await read('http://jo.example/');
    stop.abort(new Error('SIGINT'));
    expect(await read('http://jo.example/b')).toEqual({ state: 'passed_over', why: 'interrupted' });
  });
});

describe('robots.txt', () => {
  test.each<[string, string | Handler | undefined, string | null]>([
    ['is not there', undefined, null],
    ['forbids others', 'User-agent: GPTBot\nDisallow: /', null],
    ['forbids all', 'User-agent: *\nDisallow: /', 'its robots.txt asks programs to stay away'],
    ['forbids us', 'User-agent: loop\nDisallow: /', 'its robots.txt asks programs to stay away'],
    ['forbids a query', 'User-agent: *\nDisallow: /*?q=', 'its robots.txt asks programs to stay away'],
    ['is forbidden', (_, response) => response.writeHead(403).end(), null],
    [
      'asks for fewer requests',
      (_, response) => response.writeHead(429).end(),
      'its robots.txt cannot be read: the server answered 429',
    ],
    ['is broken', (_, response) => response.writeHead(503).end(), 'its robots.txt cannot be read: the server answered 503'],
    ['never comes', () => {}, 'its robots.txt cannot be read: it took too long to answer'],
    ['breaks off', (request) => request.socket.destroy(), 'its robots.txt cannot be read: the answer breaks off or is no HTTP'],
    ['lies elsewhere and forbids', '-> http://rules.example/robots.txt', 'its robots.txt asks programs to stay away'],
    [
      'lies on this machine',
      '-> http://127.0.0.1/robots.txt',
      'its robots.txt cannot be read: the host is not one of the open net',
    ],
    ['lies at LinkedIn', '-> https://www.linkedin.com/robots.txt', 'its robots.txt cannot be read: it leads elsewhere'],
    ['leads nowhere', '-> http://[', 'its robots.txt cannot be read: it leads nowhere'],
    ['leads on and on', '-> /robots.txt', 'its robots.txt cannot be read: it leads on and on'],
    [
      'is sent as a download',
      (_, response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end('User-agent: *\nDisallow: /'),
      'its robots.txt asks programs to stay away',
    ],
  ])('that %s', async (_, robots, why) => {
    const { read, asked } = await scene({
      ...(robots === undefined ? {} : { 'jo.example/robots.txt': robots }),
      'jo.example/?q=1': 'home',
      'rules.example/robots.txt': 'User-agent: *\nDisallow: /',
    });
    expect(await read('http://jo.example/?q=1')).toMatchObject(why === null ? { state: 'read' } : { state: 'passed_over', why });
    expect(asked.some((one) => one.startsWith('jo.example/?q'))).toBe(why === null);
  });

  test('is asked for once for each site, and each scheme is a site', async () => {
    const { read, asked } = await scene({ 'jo.example/a': 'a', 'jo.example/b': 'b' });
    for (const url of ['http://jo.example/a', 'http://jo.example/b', 'https://jo.example/a']) await read(url);
    expect(asked.filter((one) => one.includes('robots'))).toEqual(['jo.example/robots.txt +0', 'jo.example/robots.txt +15000']);
  });

  test('of a host that does not exist is not blamed on its rules', async () => {
    const { read } = await scene({});
    expect(await read('http://gone.example/')).toEqual({
      state: 'passed_over',
      why: 'there is no such host',
    });
  });
});
