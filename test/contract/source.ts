/** What every source must do, whatever its server does. Adapters are handed in; each is driven against a server on loopback. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Post } from '../../src/domain/opportunity.ts';
import { cleanPost } from '../../src/engines/discovery/screening/cleaning.ts';
import type { Page, Query, Source } from '../../src/engines/discovery/source.ts';
import { type ErrorCode, isLoopError, type LoopError } from '../../src/errors.ts';
import { createNet } from '../../src/system/net.ts';
import type { Net } from '../../src/system/world.ts';
import { deadPort, type HttpStandIn, httpStandIn, type Seen } from './loopback.ts';

/** One post as the subject's server writes it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}

export interface SourceSubject {
  readonly name: string;
  create(base: string, net: Net): Source;
  /** The body a healthy server sends. Pages hold `PAGE` items; `items` are all there are, newest first. */
  healthy(seen: Seen, items: readonly Item[], page: number): string;
  /** Headers of that answer that the source reads. */
  headers?(items: readonly Item[], page: number): Readonly<Record<string, string>>;
  /** Which page of data a request asks for, counted from 0; null for what is asked before (a token, a list of threads). */
  pageOf(seen: Seen): number | null;
  /** Fields of an item that it cannot do without, or that may close it to us; of all others none costs a post, whatever it becomes. */
  readonly vital: string;
  /** An item that lacks what a post needs, in the place of a good one. */
  readonly brokenItem: (body: string) => string;
  /** How many pages two and a half pages of items take; 1 for a source without paging. */
  readonly pages: number;
  /** Pages that it reads besides, before or after those, from something else than the items. */
  readonly otherPages?: number;
  /** Its searches go by POST. */
  readonly readsByPost?: true;
  readonly pageSize: number;
  /** What an answer of HTML and a 403 mean here. */
  readonly html: ErrorCode;
  readonly forbidden: ErrorCode;
  readonly unauthorised: ErrorCode;
}

const QUERY: Query = { words: null, since: null, limit: 1000 };
/** What a server says of the time after which it may be asked again, and what is understood: seconds, or a time. */
const RESETS: Readonly<Record<string, number | string>> = {
  30: 30,
  494: 494,
  'Mon, 02 Mar 2026 10:00:00 GMT': '2026-03-02T10:00:00.000Z',
  1772446000: '2026-03-02T10:06:40.000Z',
};
const DEADLINE_MS = 400;
/** Where no server is slow on purpose, a busy machine may be. */
const PATIENT_MS = 10_000;

type Behaviour = (seen: Seen, response: ServerResponse, socket: Socket) => void;

export function sourceContract(subject: SourceSubject): void {
  describe(`${subject.name} keeps the contract of a source`, () => {
    const servers: HttpStandIn[] = [];
    afterEach(async () => {
      await Promise.all(servers.splice(0).map((server) => server.close()));
    });

    /** A server that answers healthily, save that `fault` answers what asks for data. */
    const serve = async (
      items: readonly Item[],
      fault?: Behaviour,
      deadlineMs = PATIENT_MS,
    ): Promise<{ source: Source; server: HttpStandIn }> => {
      const server = await httpStandIn((seen, response, socket) => {
        const page = subject.pageOf(seen);
        if (page !== null && fault !== undefined) fault(seen, response, socket);
        else {
          for (const [name, value] of Object.entries(subject.headers?.(items, page ?? 0) ?? {})) response.setHeader(name, value);
          response.setHeader('content-type', 'application/json').end(subject.healthy(seen, items, page ?? 0));
        }
      });
      servers.push(server);
      return { source: subject.create(server.url, createNet({ deadlineMs })), server };
    };
    const sending = (body: string, status = 200, headers: Record<string, string> = {}): Behaviour => {
      return (_, response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
    };

    it('reads page by page to the end, each post once', async () => {
      const items = makeItems(Math.ceil(subject.pageSize * (subject.pages - 0.5)));
      const { source, server } = await serve(items);
      const { posts, pages } = await readAll(source);
      expect(pages).toBe(subject.pages + (subject.otherPages ?? 0));
      expect(posts.map(({ nativeId }) => nativeId)).toEqual(items.map(({ id }) => expect.stringContaining(id)));
      expect(posts[0]).toMatchObject({ source: source.id, title: items[0]?.title });
      expect(posts[0]?.body).toContain(items[0]?.body);
      expect(
        posts.every(({ postedAt, url, author }) => postedAt?.endsWith('Z') === true && url !== null && author !== null),
      ).toBe(true);
      const method = subject.readsByPost === true ? 'POST' : 'GET';
      expect(server.seen.filter((seen) => seen.method !== method).every((seen) => subject.pageOf(seen) === null)).toBe(true);
      expect(server.seen.every(({ headers }) => /^loop\//.test(headers['user-agent'] ?? ''))).toBe(true);
    });

    it('goes on from a cursor', async () => {
      const { source } = await serve(makeItems(Math.ceil(subject.pageSize * 1.5)));
      const first = await source.search(QUERY, null, new AbortController().signal);
      if (first.next === null) {
        expect(subject.pages).toBe(1);
        return;
      }
      const { source: other } = await serve(makeItems(Math.ceil(subject.pageSize * 1.5)));
      const second = await other.search(QUERY, first.next, new AbortController().signal);
      expect(second.posts.length).toBeGreaterThan(0);
      expect(second.posts.some(({ nativeId }) => first.posts.some((post) => post.nativeId === nativeId))).toBe(false);
    });

    it('finds nothing in an empty answer', async () => {
      const { source } = await serve([]);
      expect((await readAll(source)).posts).toEqual([]);
    });

    it('drops and counts an item that lacks what a post needs, and keeps the others', async () => {
      const items = makeItems(3);
      const { source } = await serve(items, (seen, response) =>
        response
          .setHeader('content-type', 'application/json')
          .end(subject.brokenItem(subject.healthy(seen, items, subject.pageOf(seen) ?? 0))),
      );
      const page = await source.search(QUERY, null, new AbortController().signal);
      expect(page.posts).toHaveLength(2);
      expect(page.bad).toHaveLength(1);
      expect(page.bad[0]?.why).not.toBe('');
    });

    it('passes over fields that nobody knew when it was written', async () => {
      const items = makeItems(3);
      const first = await serve(items);
      const { posts } = await readAll(first.source);
      const { source: later, server } = await serve(items, (seen, response) =>
        response
          .setHeader('content-type', 'application/json')
          .end(withUnknownFields(subject.healthy(seen, items, subject.pageOf(seen) ?? 0))),
      );
      // Posts of a forum have its address.
      const moved = JSON.stringify((await readAll(later)).posts).replaceAll(
        new URL(server.url).host,
        new URL(first.server.url).host,
      );
      expect(JSON.parse(moved)).toEqual(posts);
    });

    it('waits for an answer that comes slowly but in time', async () => {
      const items = makeItems(2);
      const { source } = await serve(items, (seen, response) => {
        const whole = subject.healthy(seen, items, subject.pageOf(seen) ?? 0);
        response.setHeader('content-type', 'application/json').write(whole.slice(0, whole.length >> 1));
        setTimeout(() => response.end(whole.slice(whole.length >> 1)), DEADLINE_MS / 5);
      });
      expect((await readAll(source)).posts).toHaveLength(2);
    });

    it('gives up on an answer that trickles without an end', async () => {
      const { source } = await serve(
        makeItems(2),
        (_, response, socket) => {
          response.writeHead(200, { 'content-type': 'application/json' });
          const drip = setInterval(() => response.write(' '), 20);
          socket.once('close', () => clearInterval(drip));
        },
        DEADLINE_MS,
      );
      const { error, took } = await failing(source);
      expect(error.code).toBe('provider_down');
      expect(took).toBeLessThan(DEADLINE_MS * 8);
    });

    it('carries hostile text through without a crash', async () => {
      const body = `x\u0000\u001b[31m\u202e<script>alert(1)</script> ' OR 1=1; -- {{7*7}} \${jndi:ldap://x} ﷽`;
      const items = [{ id: '90000001', title: 'Tit\u0007le <b>&amp;</b> \u202e', body }];
      const { source } = await serve(items);
      const { posts } = await readAll(source);
      expect(posts.length).toBeLessThanOrEqual(1);
      for (const post of posts) expect(cleanPost(post).post.title).not.toMatch(/[\u0000-\u001f\u202e]/);
    });

    it('reads ten megabytes', async () => {
      const items = makeItems(4).map((item) => ({ ...item, body: `${item.body} ${'word '.repeat(500_000)}` }));
      const server = await httpStandIn((seen, response) =>
        response.setHeader('content-type', 'application/json').end(subject.healthy(seen, items, subject.pageOf(seen) ?? 0)),
      );
      servers.push(server);
      const { posts } = await readAll(subject.create(server.url, createNet()));
      expect(posts).toHaveLength(4);
    });

    it.each<[string, number, Record<string, string>, ErrorCode | null]>([
      ['400', 400, {}, 'provider_unclear'],
      ['401', 401, {}, null],
      ['403', 403, {}, null],
      ['404', 404, {}, 'provider_unclear'],
      ['410', 410, {}, 'provider_unclear'],
      ['429 with seconds', 429, { 'retry-after': '30' }, 'provider_limiting'],
      ['429 with a date', 429, { 'retry-after': 'Mon, 02 Mar 2026 10:00:00 GMT' }, 'provider_limiting'],
      ['403 out of quota', 403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1772446000' }, 'provider_limiting'],
      [
        '429 with the seconds that are left',
        429,
        { 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '494' },
        'provider_limiting',
      ],
      ['403 with none left', 403, { 'x-ratelimit-remaining': '0.0', 'x-ratelimit-reset': '494' }, 'provider_limiting'],
      ['503 with seconds', 503, { 'retry-after': '30' }, 'provider_down'],
      ['503 with a date', 503, { 'retry-after': 'Mon, 02 Mar 2026 10:00:00 GMT' }, 'provider_down'],
      ['500', 500, {}, 'provider_down'],
      ['502', 502, {}, 'provider_down'],
      ['503', 503, {}, 'provider_down'],
      ['504', 504, {}, 'provider_down'],
    ])('%s', async (_, status, headers, expected) => {
      const { source } = await serve(makeItems(2), sending('{"message":"no"}', status, headers));
      const code = expected ?? (status === 401 ? subject.unauthorised : subject.forbidden);
      const { error } = await failing(source);
      expect(error).toMatchObject({ code });
      if ('retry-after' in headers)
        expect(error.message).toContain(headers['retry-after'] === '30' ? '30 s' : '2026-03-02 10:00 UTC');
      expect(error.retryAfter).toBe(RESETS[headers['retry-after'] ?? headers['x-ratelimit-reset'] ?? ''] ?? null);
    });

    it.each<[string, string]>([
      ['an HTML page', '<!doctype html><html><body><h1>Please log in</h1></body></html>'],
      ['an empty body', ''],
      ['null', 'null'],
      ['a number', '42'],
      ['a string', '"fine"'],
      ['an empty object', '{}'],
      ['other fields', '{"ok":true,"result":[1,2,3]}'],
      ['lists where objects belong', '{"hits":{},"items":{},"kind":"Listing","data":[]}'],
    ])('200 with %s', async (what, body) => {
      const { source } = await serve(makeItems(2), sending(body));
      const { error } = await failing(source);
      expect(error.code).toBe(what === 'an HTML page' ? subject.html : 'provider_unclear');
    });

    it('a cut body', async () => {
      const items = makeItems(3);
      const { source } = await serve(items, (seen, response) => {
        const whole = subject.healthy(seen, items, 0);
        response.end(whole.slice(0, whole.length >> 1));
      });
      expect((await failing(source)).error.code).toBe('provider_unclear');
    });

    it('a body that breaks off on the wire', async () => {
      const { source } = await serve(makeItems(2), (_, response, socket) => {
        response.writeHead(200, { 'content-length': '100000', 'content-type': 'application/json' });
        response.write('{"hits":[');
        setTimeout(() => socket.destroy(), 30);
      });
      expect((await failing(source)).error.code).toBe('provider_down');
    });

    it('a reset connection', async () => {
      const { source } = await serve(makeItems(2), (_, __, socket) => socket.resetAndDestroy());
      expect((await failing(source)).error.code).toBe('provider_down');
    });

    it('silence', async () => {
      const { source } = await serve(makeItems(2), () => {}, DEADLINE_MS);
      const { error, took } = await failing(source);
      expect(error.code).toBe('provider_down');
      expect(took).toBeLessThan(DEADLINE_MS * 8);
    });

    it('no server at all', async () => {
      const source = subject.create(`http://127.0.0.1:${await deadPort()}`, createNet({ deadlineMs: DEADLINE_MS }));
      expect((await failing(source)).error.code).toBe('provider_down');
    });

    it('an interruption', async () => {
      const { source } = await serve(makeItems(2), () => {});
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Error('SIGINT')), 50);
      const { error } = await failing(source, stop.signal);
      expect(error.code).toBe('interrupted');
    });

    it.each<[string, unknown]>([
      ['null', null],
      ['a number', 7],
      ['text', 'not an answer'],
      ['an empty object', {}],
      ['HTML', '<html></html>'],
      ['an object of something else', { foo: [1] }],
    ])('parse refuses %s as a whole', (_, payload) => {
      const source = subject.create('http://127.0.0.1:9', createNet());
      expect(() => source.parse(payload)).toThrow(expect.objectContaining({ code: 'unreadable_input' }));
    });

    it.each(['null', 'another kind'])('a field that it can do without costs no post when it becomes %s', (what) => {
      const source = subject.create('http://127.0.0.1:9', createNet());
      const method = subject.readsByPost === true ? 'POST' : 'GET';
      const body = subject.healthy({ method, path: '/', headers: {}, body: '' }, makeItems(2), 0);
      if (body.startsWith('<')) return;
      const vital = new Set(subject.vital.split(' '));
      const lost = paths(JSON.parse(body)).filter((path) => {
        const field = path.findLast((step) => typeof step === 'string') ?? '';
        if (vital.has(field) || typeof path.at(-1) === 'number') return false;
        return source.parse(changed(JSON.parse(body), path, what === 'null' ? () => null : otherKind)).posts.length < 2;
      });
      expect(lost.map((path) => path.join('.'))).toEqual([]);
    });

    it('parse reads a recorded answer, as text and as data', () => {
      const source = subject.create('http://127.0.0.1:9', createNet());
      const items = makeItems(2);
      const body = subject.healthy(
        { method: subject.readsByPost === true ? 'POST' : 'GET', path: '/', headers: {}, body: '' },
        items,
        0,
      );
      const fromText = source.parse(body);
      expect(fromText.posts.map(({ title }) => title)).toEqual(items.map(({ title }) => title));
      if (body.startsWith('{')) expect(source.parse(JSON.parse(body))).toEqual(fromText);
    });
  });
}

export function makeItems(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(80_000_000 - index),
    title: `Looking for a designer, number ${index}`,
    body: `We pay ${100 + index} dollars.`,
  }));
}

/** The answer of a later version: every object knows more, every item of a feed has one more element. */
function withUnknownFields(body: string): string {
  if (body.startsWith('<'))
    return body.replaceAll('<item>', '<item><later:field xmlns:later="urn:later">1</later:field><newfield>2</newfield>');
  const grown = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(grown);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([name, inner]) => [name, grown(inner)]);
    return { ...Object.fromEntries(fields), a_later_field: { nested: [null, 1] }, another: 'text' };
  };
  return JSON.stringify(grown(JSON.parse(body)));
}

type Path = readonly (string | number)[];

/** Every field, of lists those of the first item. */
function paths(value: unknown, before: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Array.isArray(value) ? value.slice(0, 1).map((item, index) => [index, item] as const) : Object.entries(value);
  return inner.flatMap(([step, item]) => [[...before, step], ...paths(item, [...before, step])]);
}

/** The same with what stands at `path` made into something else. */
function changed(value: unknown, [step, ...rest]: Path, into: (old: unknown) => unknown): unknown {
  if (step === undefined) return into(value);
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? changed(item, rest, into) : item));
  return { ...(value as object), [step]: changed((value as Record<string, unknown>)[String(step)], rest, into) };
}

function otherKind(value: unknown): unknown {
  if (Array.isArray(value)) return { text: 'text' };
  return typeof value === 'string' ? 7 : typeof value === 'number' ? { x: 1 } : typeof value === 'boolean' ? 'yes' : 5;
}

async function readAll(source: Source): Promise<{ posts: Post[]; pages: number }> {
  const posts: Post[] = [];
  let pages = 0;
  for (let cursor: string | null = null; ; ) {
    const page: Page = await source.search(QUERY, cursor, new AbortController().signal);
    expect(page.bad).toEqual([]);
    posts.push(...page.posts);
    pages++;
    if (page.next === null) return { posts, pages };
    expect(page.next).not.toBe(cursor);
    cursor = page.next;
  }
}

async function failing(
  source: Source,
  signal: AbortSignal = new AbortController().signal,
): Promise<{ error: Pick<LoopError, 'code' | 'message' | 'retryAfter'>; took: number }> {
  const start = performance.now();
  try {
    await source.search(QUERY, null, signal);
  } catch (error) {
    if (!isLoopError(error)) throw error;
    return { error, took: performance.now() - start };
  }
  throw new Error('it read a page where there was none');
}
