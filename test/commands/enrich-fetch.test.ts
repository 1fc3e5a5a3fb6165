import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import type { Internet } from '../../src/system/world.ts';
import { type FakeOptions, type FakeWorld, fakeWorld } from '../fake-world.ts';
import { loopbackInternet } from '../system/loopback-internet.ts';

const PUBLIC = '93.184.215.14';
const POST = {
  id: '1',
  source: 'reddit',
  url: 'https://forum.example/t/1',
  title: '[Hiring] Landing page for our bakery, $300',
  body: 'We need a landing page. Our website: https://bakery.example',
  author: 'jo',
  postedAt: '2026-11-21T12:00:00Z',
};

let folder = '';
let pages: Record<string, string | ((request: IncomingMessage, response: ServerResponse) => void)>;
let asked: string[];
let internet: Internet;
const open: { close(): void }[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-fetch-'));
  asked = [];
  pages = {
    'bakery.example/': '<title>Bakery</title><a href="/contact">Contact</a>',
    'bakery.example/contact': '<p>For offers e-mail mara@bakery.example</p><a href="tel:+49-30-901820">Phone</a>',
  };
  const server = createServer((request, response) => {
    const key = `${request.headers.host}${request.url}`;
    asked.push(key);
    const answer = pages[key];
    if (typeof answer === 'function') answer(request, response);
    else response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(server);
  internet = loopbackInternet({
    names: { 'bakery.example': [PUBLIC], 'slow.example': [PUBLIC], 'inside.example': ['10.0.0.7'] },
    mail: { 'bakery.example': { state: 'found', records: [{ exchange: 'mx.bakery.example', priority: 10 }] } },
    port: (server.address() as AddressInfo).port,
    isPlain: true,
  });
});
afterEach(() => {
  for (const server of open.splice(0)) server.close();
  rmSync(folder, { recursive: true });
});

function started(argv: readonly string[], options: Partial<FakeOptions> = {}): { fake: FakeWorld; ended: Promise<number> } {
  const fake = fakeWorld({ argv, cwd: folder, internet, ...options });
  return { fake, ended: main(fake.world) };
}

async function loop(...argv: readonly string[]) {
  const { fake, ended } = started(argv);
  const code = await ended;
  return { code, out: fake.out(), err: fake.err(), requests: fake.requests };
}

async function discovered(...posts: readonly Partial<typeof POST>[]): Promise<string[]> {
  const file = join(folder, 'posts.jsonl');
  writeFileSync(file, posts.map((post, index) => `${JSON.stringify({ ...POST, id: String(index), ...post })}\n`).join(''));
  const { out } = await loop('discover', '--from', file, '--json');
  return out.split('\n').flatMap((line) => (line === '' ? [] : [(JSON.parse(line) as { id: string }).id]));
}

interface Shown {
  readonly contacts: readonly {
    readonly value: string;
    readonly url: string;
    readonly use: string;
    readonly foundAt: string;
    readonly verification: { readonly state: string; readonly checkedAt: string | null } | null;
  }[];
}
const contactsOf = async (id: string): Promise<Shown['contacts']> =>
  (JSON.parse((await loop('show', id, '--json')).out) as Shown).contacts;

describe('loop enrich --fetch', () => {
  test('reads the poster’s own pages and keeps each contact with the page it stands on', async () => {
    const [id = ''] = await discovered({});
    const { code, out, err, requests } = await loop('enrich', id, '--fetch');
    expect(code).toBe(0);
    expect(asked).toEqual(['bakery.example/robots.txt', 'bakery.example/', 'bakery.example/contact']);
    // Pages are no business of the net that providers are reached by.
    expect(requests).toEqual([]);
    expect(out).toContain('mara@bakery.example  asked');
    expect(out).toContain('at https://bakery.example/contact');
    expect(out).toContain('valid: bakery.example takes mail; whether this mailbox exists is not known');
    expect(out).toContain('read https://bakery.example/contact: 2 contacts');
    expect(err).toContain('2 pages read, 0 passed over.');
    const contacts = await contactsOf(id);
    expect(contacts.map(({ value, url }) => [value, url])).toEqual([
      ['https://bakery.example/', POST.url],
      ['mara@bakery.example', 'https://bakery.example/contact'],
      ['+4930901820', 'https://bakery.example/contact'],
    ]);
    expect(contacts.map(({ verification }) => verification?.state ?? null)).toEqual([null, 'valid', null]);
    const shown = (await loop('show', id)).out;
    expect(shown).toContain('    at https://bakery.example/contact\n    valid: bakery.example takes mail');
  });

  test('goes where a page sends its visitors at once, one step and under the same guard', async () => {
    pages['bakery.example/'] = '<meta http-equiv="refresh" content="0; url=/de/">';
    pages['bakery.example/de/'] = '<meta http-equiv="refresh" content="0; url=/more/"><p>E-Mail: mara@bakery.example</p>';
    pages['bakery.example/more/'] = 'never read';
    pages['slow.example/'] = '<meta http-equiv="refresh" content="0; url=http://127.0.0.1/secret">';
    const [id = '', other = ''] = await discovered({}, { body: 'We need a landing page. Our website: https://slow.example' });
    expect((await loop('enrich', id, '--fetch')).out).toContain('mara@bakery.example');
    expect(asked).toEqual(['bakery.example/robots.txt', 'bakery.example/', 'bakery.example/de/']);
    const { out } = await loop('enrich', other, '--fetch');
    expect(out).toContain('passed over http://127.0.0.1/secret: the host is not one of the open net');
  });

  test('says again what is known, and asks no page without --fetch', async () => {
    const [id = ''] = await discovered({});
    await loop('enrich', id, '--fetch');
    const before = await contactsOf(id);
    asked.length = 0;
    const plain = await loop('enrich', id);
    expect(plain.err).toContain('All were known.');
    expect(plain.out).toContain('mara@bakery.example');
    expect(asked).toEqual([]);
    expect(await contactsOf(id)).toEqual(before);
    expect((await loop('enrich', id, '--fetch')).err).toContain('All were known.');
  });

  test('--dry-run reads and records nothing', async () => {
    const [id = ''] = await discovered({});
    const { out, err } = await loop('enrich', id, '--fetch', '--dry-run');
    expect(out).toContain('mara@bakery.example');
    expect(err).toContain('Nothing was recorded');
    expect(asked).toContain('bakery.example/contact');
    expect(await contactsOf(id)).toEqual([]);
  });

  test('--json has the pages, with why one was passed over', async () => {
    const [id = ''] = await discovered({
      body: 'We need a landing page. Our website: https://inside.example/x, email jo@gone.example',
    });
    const { out } = await loop('enrich', id, '--fetch', '--json');
    expect(JSON.parse(out)).toMatchObject({
      id,
      contacts: [
        { kind: 'website', verification: null },
        { kind: 'email', verification: { state: 'invalid', reasons: ['there is no domain gone.example'] } },
      ],
      pages: [
        { url: 'https://inside.example/x', state: 'passed_over', why: 'the name leads into a private network', contacts: 0 },
      ],
    });
  });

  test('what the post says itself stays, and wins over the same on a page', async () => {
    const [id = ''] = await discovered({ body: `${POST.body}. Email mara@bakery.example` });
    await loop('enrich', id, '--fetch');
    expect((await contactsOf(id)).filter(({ value }) => value === 'mara@bakery.example').map(({ url }) => url)).toEqual([
      POST.url,
    ]);
  });

  test('a page that fails later takes nothing away; one that changed does', async () => {
    const [id = ''] = await discovered({});
    await loop('enrich', id, '--fetch');
    const before = (await contactsOf(id)).map(({ value }) => value);
    const contact = pages['bakery.example/contact'] ?? '';
    pages['bakery.example/contact'] = (_, response) => void response.writeHead(503).end();
    const { out, err } = await loop('enrich', id, '--fetch');
    expect(out).toContain('passed over https://bakery.example/contact: the server answered 503');
    expect(err).toContain('1 page read, 1 passed over:\n  1 × the server answered 503');
    expect((await contactsOf(id)).map(({ value }) => value)).toEqual(before);
    pages['bakery.example/contact'] = String(contact).replaceAll('mara@', 'nora@');
    await loop('enrich', id, '--fetch');
    expect((await contactsOf(id)).map(({ value }) => value)).toContain('nora@bakery.example');
    expect((await contactsOf(id)).map(({ value }) => value)).not.toContain('mara@bakery.example');
  });

  test('one bad site does not stop the others', async () => {
    pages['slow.example/robots.txt'] = (request) => request.socket.destroy();
    await discovered({ body: 'We need a logo. Our website: https://slow.example', title: '[Hiring] Logo, $200' }, {});
    const { code, out } = await loop('enrich', '--all', '--fetch');
    expect(code).toBe(0);
    expect(out).toContain('mara@bakery.example');
    expect(out).toContain(
      'passed over https://slow.example/: its robots.txt cannot be read: the answer breaks off or is no HTTP',
    );
  });

  test('breaks no word at the edge of a narrow screen', async () => {
    const [id = ''] = await discovered({
      body: `${POST.body}. Email jo@bakery.example or see our website https://inside.example/x`,
    });
    const { fake, ended } = started(['enrich', id, '--fetch'], { isTerminal: true, columns: 50 });
    expect(await ended).toBe(0);
    const lines = fake.out().split('\n');
    expect(lines.filter((line) => line.length > 50 && !line.includes('://'))).toEqual([]);
    expect(lines).toContain('            valid: bakery.example takes mail;');
    expect(lines).toContain('            whether this mailbox exists is not');
  });

  test('Ctrl-C is heard while name servers are silent', async () => {
    const [id = ''] = await discovered({ body: 'We need a landing page. Email jo@silent.example' });
    const running: { fake?: FakeWorld } = {};
    internet = {
      ...internet,
      mailServers: () => {
        setImmediate(() => running.fake?.interrupt());
        return new Promise(() => {});
      },
    };
    const { fake, ended } = started(['enrich', id, '--fetch']);
    running.fake = fake;
    expect(await ended).toBe(130);
    expect((await contactsOf(id)).map(({ value, verification }) => [value, verification?.checkedAt])).toEqual([
      ['jo@silent.example', null],
    ]);
  });

  test('Ctrl-C keeps what is done', async () => {
    const [id = ''] = await discovered({ body: `${POST.body}. Email jo@bakery.example` });
    const running: { fake?: FakeWorld } = {};
    pages['bakery.example/contact'] = () => running.fake?.interrupt();
    const { fake, ended } = started(['enrich', id, '--fetch']);
    running.fake = fake;
    expect(await ended).toBe(130);
    expect((await contactsOf(id)).map(({ value }) => value)).toEqual(['https://bakery.example/', 'jo@bakery.example']);
    expect(fake.out()).toContain('read https://bakery.example/: no contact');
    expect(fake.out()).not.toContain('passed over');
  });

  test('a post without a page of its own asks for none', async () => {
    const [id = ''] = await discovered({ body: 'We need a landing page. Email jo@bakery.example' });
    const { err } = await loop('enrich', id, '--fetch');
    expect(err).toContain('No post links to a page of its own.');
    expect(asked).toEqual([]);
  });

  test('is refused for the filter', async () => {
    const { code, err } = await loop('enrich', '-', '--fetch');
    expect(code).toBe(2);
    expect(err).toContain('goes without --fetch');
  });
});

test('the sandbox has pages of its own, good and bad, and nothing leaves this machine', async () => {
  await loop('--sandbox', 'discover', '--source', 'reddit,rss');
  const { code, out, err, requests } = await loop('--sandbox', 'enrich', '--all', '--fetch');
  expect(code).toBe(0);
  expect(out).toContain('nora@lakeside-dental.example');
  expect(out).toContain('passed over https://kiln-and-glaze.example/: its robots.txt asks programs to stay away');
  expect(out).toContain('passed over https://gravel-committee.example/: it leads on more than 3 times');
  expect(out).toContain('it leads to 169.254.169.254: the host is not one of the open net');
  expect(out).not.toContain('hidden@');
  expect(out).not.toMatch(/\u001b|\u202e|\u0007/);
  expect(err).toContain('5 pages read, ');
  expect(requests).toEqual([]);
});
