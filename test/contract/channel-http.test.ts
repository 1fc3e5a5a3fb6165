/** Every HTTP channel against every fault of the outcome table: what it says became of the message, and that it asked once. */
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import type { Draft } from '../../src/domain/message.ts';
import { type Channel, sendKey } from '../../src/engines/outreach/channel.ts';
import { emailResend } from '../../src/engines/outreach/channels/email-resend.ts';
import { github } from '../../src/engines/outreach/channels/github.ts';
import { createNet, withoutWrites } from '../../src/system/net.ts';
import type { Net } from '../../src/system/world.ts';
import { approved, commentDraft, mailDraft } from '../engines/outreach/samples.ts';
import { deadPort, type HttpStandIn, httpStandIn, type Seen } from './loopback.ts';

interface Case {
  readonly name: string;
  readonly make: (baseUrl: string, net: Net) => Channel;
  readonly draft: Draft;
  /** The provider's answer to a good write. */
  readonly good: { readonly status: number; readonly json: unknown };
  readonly sent: { readonly providerId: string; readonly url: string | null };
  /** The provider's own error. */
  readonly refusal: (message: string) => unknown;
}

const CASES: readonly Case[] = [
  {
    name: 'email through Resend',
    make: (baseUrl, net) => emailResend({ apiKey: 're_test_key', baseUrl, net }),
    draft: mailDraft(),
    good: { status: 200, json: { id: '49a3999c-0ce1-4ea6-ab68-afcd6dc2e794' } },
    sent: { providerId: '49a3999c-0ce1-4ea6-ab68-afcd6dc2e794', url: null },
    refusal: (message) => ({ statusCode: 422, name: 'validation_error', message }),
  },
  {
    name: 'github comment',
    make: (baseUrl, net) => github({ token: 'ghp_test', baseUrl, net }),
    draft: commentDraft(),
    good: { status: 201, json: { id: 42, html_url: 'https://github.com/acme/site/issues/7#issuecomment-42', body: 'x' } },
    sent: { providerId: '42', url: 'https://github.com/acme/site/issues/7#issuecomment-42' },
    refusal: (message) => ({ message, documentation_url: 'https://docs.github.com/rest' }),
  },
];

type Answer = (response: ServerResponse, socket: Socket) => void;

function json(status: number, value: unknown, headers: Record<string, string> = {}): Answer {
  return (response) => response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

function html(status: number, headers: Record<string, string> = {}): Answer {
  return (response) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end('<html><body>Please wait…</body></html>');
}

let open: HttpStandIn[] = [];
afterEach(async () => {
  await Promise.all(open.map((server) => server.close()));
  open = [];
});

async function serving(answer: (seen: Seen, response: ServerResponse, socket: Socket) => void): Promise<HttpStandIn> {
  const server = await httpStandIn(answer);
  open.push(server);
  return server;
}

for (const { name, make, draft, good, sent, refusal } of CASES) {
  describe(name, () => {
    async function deliver(answer: Answer, net: Net = createNet({ deadlineMs: 1_000 })) {
      const server = await serving((_seen, response, socket) => answer(response, socket));
      const channel = make(server.url, net);
      const message = approved(channel.compose(draft));
      const outcome = await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
      return { outcome, server, message };
    }

    test('a good answer is sent, with the provider’s id', async () => {
      const { outcome, server } = await deliver(json(good.status, good.json));
      expect(outcome).toEqual({ state: 'sent', ...sent });
      expect(server.seen).toHaveLength(1);
    });

    const REJECTED: readonly [string, Answer, { mayRetry: boolean; retryAfterSeconds: number | null }][] = [
      ...[400, 401, 403, 404, 410, 422].map(
        (status) =>
          [
            `${status} with the provider’s JSON`,
            json(status, refusal('no')),
            { mayRetry: false, retryAfterSeconds: null },
          ] as const,
      ),
      ['429 with the provider’s JSON', json(429, refusal('slow down')), { mayRetry: true, retryAfterSeconds: null }],
      ['429 with Retry-After in seconds', html(429, { 'retry-after': '30' }), { mayRetry: true, retryAfterSeconds: 30 }],
      [
        '429 with Retry-After as a date',
        html(429, { 'retry-after': 'Wed, 04 Mar 2026 10:01:00 GMT', date: 'Wed, 04 Mar 2026 10:00:00 GMT' }),
        { mayRetry: true, retryAfterSeconds: 60 },
      ],
    ].map(
      ([title, answer, parts]) =>
        [title, answer, parts] as [string, Answer, { mayRetry: boolean; retryAfterSeconds: number | null }],
    );

    test.each(REJECTED)('%s is rejected, asked once', async (_title, answer, parts) => {
      const { outcome, server } = await deliver(answer);
      expect(outcome).toMatchObject({ state: 'rejected', suppress: false, ...parts });
      expect(server.seen).toHaveLength(1);
    });

    const UNKNOWN: readonly [string, Answer][] = [
      ['500 with JSON', json(500, refusal('oops'))],
      ['502 with HTML', html(502)],
      ['503 with Retry-After', json(503, refusal('later'), { 'retry-after': '5' })],
      ['504', html(504)],
      ['an HTML page with 200', html(200)],
      ['200 with JSON that lacks the id', json(200, { ok: true })],
      ['200 with an empty id', json(200, { id: '' })],
      ['200 with an empty body', (response) => response.writeHead(200, { 'content-type': 'application/json' }).end()],
      ['204', (response) => response.writeHead(204).end()],
      ['a refusal in HTML, 403', html(403)],
      ['a refusal in HTML, 429 without a limit', html(429)],
      ['409 with the provider’s JSON: an earlier request may have been taken', json(409, refusal('same key'))],
      ['a redirect', (response) => response.writeHead(307, { location: '/elsewhere' }).end()],
      [
        'JSON cut in the middle',
        (response, socket) => {
          response.writeHead(good.status, { 'content-type': 'application/json', 'content-length': '500' });
          response.write(JSON.stringify(good.json).slice(0, 8), () => socket.destroy());
        },
      ],
      ['a reset after the request', (_response, socket) => socket.resetAndDestroy()],
      ['silence', () => {}],
      [
        'headers, then silence',
        (response) => {
          response.writeHead(good.status, { 'content-type': 'application/json' });
          response.flushHeaders();
        },
      ],
    ];

    test.each(UNKNOWN)('%s is unknown, asked once', async (_title, answer) => {
      const { outcome, server } = await deliver(answer);
      expect(outcome).toMatchObject({ state: 'unknown' });
      expect(server.seen).toHaveLength(1);
    });

    test('a refused connection is rejected and may be tried again', async () => {
      const channel = make(`http://127.0.0.1:${await deadPort()}`, createNet());
      const message = approved(channel.compose(draft));
      const outcome = await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
      expect(outcome).toMatchObject({ state: 'rejected', mayRetry: true });
    });

    test('a name that does not exist is rejected', async () => {
      const channel = make('http://nowhere.invalid', createNet());
      const message = approved(channel.compose(draft));
      expect(await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000))).toMatchObject({
        state: 'rejected',
      });
    });

    test('a server without TLS, asked over TLS, is rejected: the request was never written', async () => {
      const server = await serving((_seen, response) => response.end());
      const channel = make(server.url.replace('http:', 'https:'), createNet());
      const message = approved(channel.compose(draft));
      const outcome = await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
      expect(outcome).toMatchObject({ state: 'rejected', mayRetry: true });
      expect(server.seen).toHaveLength(0);
    });

    test('a message that nobody approved does not compile', async () => {
      const channel = make(`http://127.0.0.1:${await deadPort()}`, createNet());
      const message = channel.compose(draft);
      // @ts-expect-error -- only `approve` makes what `deliver` takes
      await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
    });

    test('a net that refuses writes lets nothing leave', async () => {
      const { outcome, server } = await deliver(json(good.status, good.json), withoutWrites(createNet()));
      expect(outcome).toMatchObject({ state: 'rejected', mayRetry: false });
      expect(server.seen).toHaveLength(0);
    });

    test('an aborted call is unknown once the request is out', async () => {
      const stop = new AbortController();
      const server = await serving(() => stop.abort());
      const channel = make(server.url, createNet());
      const message = approved(channel.compose(draft));
      expect(await channel.deliver(message, sendKey(message.messageId), stop.signal)).toMatchObject({ state: 'unknown' });
    });

    test('what the provider says in an error is cleaned and names nobody', async () => {
      const { outcome } = await deliver(json(422, refusal('bad \u001b[31maddress\u0007 jo@client.example')));
      expect(outcome).toMatchObject({ state: 'rejected' });
      const reason = outcome.state === 'sent' ? '' : outcome.reason;
      expect(reason).toContain('bad address [address]');
    });
  });
}

describe('the bytes on the wire', () => {
  test('Resend gets exactly the approved message, our key as idempotency key and tag', async () => {
    const server = await serving((_seen, response) => json(200, { id: 'abc' })(response, response.socket as Socket));
    const channel = emailResend({ apiKey: 're_test_key', baseUrl: server.url, net: createNet() });
    const message = approved(channel.compose(mailDraft()));
    await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
    const [seen] = server.seen;
    expect(seen).toMatchObject({ method: 'POST', path: '/emails' });
    expect(seen?.headers['idempotency-key']).toBe('loop-0123456789abcdef01234567');
    expect(seen?.headers['authorization']).toBe('Bearer re_test_key');
    expect(JSON.parse(seen?.body ?? '')).toEqual({
      from: '"Ada Example" <ada@studio.example>',
      to: ['jo@client.example'],
      reply_to: 'hello@studio.example',
      subject: 'Offer for your request: a logo',
      text: message.wire['text'],
      headers: message.wire['headers'],
      tags: [{ name: 'loop_send', value: 'loop-0123456789abcdef01234567' }],
    });
  });

  test('GitHub gets the approved body with its marker, in the approved issue', async () => {
    const server = await serving((_seen, response) => json(201, { id: 1 })(response, response.socket as Socket));
    const channel = github({ token: 'ghp_test', baseUrl: server.url, net: createNet() });
    const message = approved(channel.compose(commentDraft()));
    await channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
    expect(server.seen[0]).toMatchObject({ method: 'POST', path: '/repos/acme/site/issues/7/comments' });
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ body: message.wire['body'] });
    expect(message.wire['body']).toMatch(/\n\n<!-- loop:loop-0123456789abcdef01234567 -->$/);
  });

  test('GitHub: a block suppresses the person, a secondary limit does not', async () => {
    const blocked = await serving((_seen, response) =>
      json(403, { message: 'User is blocked' })(response, response.socket as Socket),
    );
    const limited = await serving((_seen, response) =>
      json(403, { message: 'You have exceeded a secondary rate limit' })(response, response.socket as Socket),
    );
    const deliver = async (url: string) => {
      const channel = github({ token: 'ghp_test', baseUrl: url, net: createNet() });
      const message = approved(channel.compose(commentDraft()));
      return channel.deliver(message, sendKey(message.messageId), AbortSignal.timeout(5_000));
    };
    expect(await deliver(blocked.url)).toMatchObject({ state: 'rejected', suppress: true, mayRetry: false });
    expect(await deliver(limited.url)).toMatchObject({ state: 'rejected', suppress: false, mayRetry: true });
  });
});

describe('finding an attempt again', () => {
  const key = sendKey(mailDraft().messageId);

  async function findMail(pages: (seen: Seen) => unknown, status = 200) {
    const server = await serving((seen, response) => json(status, pages(seen))(response, response.socket as Socket));
    const channel = emailResend({ apiKey: 're_test_key', baseUrl: server.url, net: createNet() });
    return { server, found: await channel.find?.(key, channel.compose(mailDraft()), AbortSignal.timeout(5_000)) };
  }
  const listed = (id: string, to = 'jo@client.example') => ({ id, to: [to], subject: mailDraft().subject });

  test('Resend: the mail with our tag is ours', async () => {
    const { found } = await findMail((seen) =>
      seen.path.startsWith('/emails?')
        ? { object: 'list', has_more: false, data: [listed('other', 'al@client.example'), listed('m1'), listed('m2')] }
        : {
            ...listed(seen.path.slice(8)),
            tags: [{ name: 'loop_send', value: seen.path === '/emails/m2' ? key : 'loop-other' }],
          },
    );
    expect(found).toEqual({ state: 'sent', providerId: 'm2', url: null });
  });

  test('Resend: nothing on any page is null, and pages are followed', async () => {
    const { found, server } = await findMail((seen) => ({
      object: 'list',
      has_more: !seen.path.includes('after=last'),
      data: [listed(seen.path.includes('after=') ? 'end' : 'last', 'al@client.example')],
    }));
    expect(found).toBeNull();
    expect(server.seen).toHaveLength(2);
  });

  test('Resend: a key that may only send cannot say', async () => {
    const { found } = await findMail(() => ({ statusCode: 401, name: 'restricted_api_key', message: 'only send' }), 401);
    expect(found).toMatchObject({ state: 'unknown' });
  });

  test('GitHub: our own comment with the marker, not a quotation of it', async () => {
    const marker = `text <!-- loop:${key} -->`;
    const comments = [
      { id: 1, user: { login: 'someone' }, body: marker, html_url: 'https://github.com/x' },
      { id: 2, user: { login: 'Our-Bot' }, body: 'other', html_url: null },
    ];
    const server = await serving((seen, response) =>
      json(200, seen.path === '/user' ? { login: 'our-bot' } : comments)(response, response.socket as Socket),
    );
    const channel = github({ token: 'ghp_test', baseUrl: server.url, net: createNet() });
    const message = channel.compose(commentDraft());
    expect(await channel.find?.(key, message, AbortSignal.timeout(5_000))).toBeNull();
    comments.push({ id: 3, user: { login: 'our-bot' }, body: marker, html_url: 'https://github.com/acme/site/issues/7#c3' });
    expect(await channel.find?.(key, message, AbortSignal.timeout(5_000))).toEqual({
      state: 'sent',
      providerId: '3',
      url: 'https://github.com/acme/site/issues/7#c3',
    });
  });

  test('GitHub: a refused look is unknown, never absent', async () => {
    const server = await serving((_seen, response) => json(404, { message: 'Not Found' })(response, response.socket as Socket));
    const channel = github({ token: 'ghp_test', baseUrl: server.url, net: createNet() });
    expect(await channel.find?.(key, channel.compose(commentDraft()), AbortSignal.timeout(5_000))).toMatchObject({
      state: 'unknown',
    });
  });
});
