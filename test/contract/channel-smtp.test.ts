/** E-mail by SMTP against real and misbehaving servers: what arrives is what was approved, and every failure is told apart by whether the body had begun. */
import type { Socket } from 'node:net';
import fc from 'fast-check';
import { SMTPServer } from 'smtp-server';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LINK_PLACE } from '../../src/domain/message.ts';
import { safe } from '../../src/domain/text.ts';
import { sendKey } from '../../src/engines/outreach/channel.ts';
import { emailSmtp } from '../../src/engines/outreach/channels/email-smtp.ts';
import { approved, mailDraft, SENDER } from '../engines/outreach/samples.ts';
import { deadPort, portOf, tcpStandIn } from './loopback.ts';

interface Arrived {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
}

const arrived: Arrived[] = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  logger: false,
  onAuth: ({ username, password }, _session, done) =>
    username === 'ada' && password === 'p@ss' ? done(null, { user: 'ada' }) : done(new Error('wrong password')),
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    stream.on('end', () => {
      const { mailFrom, rcptTo } = session.envelope;
      arrived.push({
        from: mailFrom === false ? '' : mailFrom.address,
        to: rcptTo.map(({ address }) => address),
        raw: Buffer.concat(chunks).toString(),
      });
      done();
    });
  },
});
let url = '';

beforeAll(async () => {
  const listener = server.listen(0, '127.0.0.1');
  await new Promise((resolve) => listener.once('listening', resolve));
  url = `smtp://ada:p%40ss@127.0.0.1:${portOf(listener)}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

async function deliver(smtpUrl: string, draft = mailDraft(), stepMs = 500, signal = AbortSignal.timeout(5_000)) {
  const channel = emailSmtp({ url: smtpUrl, stepMs });
  const message = approved(channel.compose(draft));
  return { message, outcome: await channel.deliver(message, sendKey(message.messageId), signal) };
}

describe('what arrives', () => {
  test('one message, to the approved recipient, with every header', async () => {
    arrived.length = 0;
    const { message, outcome } = await deliver(url);
    expect(outcome).toEqual({ state: 'sent', providerId: '<loop-0123456789abcdef01234567@studio.example>', url: null });
    expect(arrived).toHaveLength(1);
    const [mail] = arrived;
    expect(mail).toMatchObject({ from: 'ada@studio.example', to: ['jo@client.example'] });
    const { headers, body } = parsedMail(mail?.raw ?? '');
    expect(headers).toMatchObject({
      from: 'Ada Example <ada@studio.example>',
      to: 'jo@client.example',
      'reply-to': 'hello@studio.example',
      subject: 'Offer for your request: a logo',
      'message-id': '<loop-0123456789abcdef01234567@studio.example>',
      'list-unsubscribe': '<https://loop.example/unsubscribe/abc>, <mailto:hello@studio.example?subject=unsubscribe>',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
      'x-loop-send': 'loop-0123456789abcdef01234567',
    });
    expect(Date.parse(headers['date'] ?? '')).not.toBeNaN();
    expect(headers['cc'] ?? headers['bcc']).toBeUndefined();
    expect(body).toBe(message.wire['text']);
  });

  test('the text delivered is the text approved, whatever is in it', async () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 200 }).map((text) => safe(text.replace(/[\r\n\u2028\u2029]/g, '')));
    const tricky = fc.constantFrom(
      '.',
      '..',
      '.end',
      'From here',
      '=20',
      'trailing  ',
      '\ttabs',
      '-- ',
      '',
      'é'.repeat(300),
      'x'.repeat(1500),
      `see ${LINK_PLACE}`,
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(line, tricky), { maxLength: 12 }), async (lines) => {
        arrived.length = 0;
        const { message, outcome } = await deliver(url, mailDraft({ text: `${lines.join('\n')}\n${SENDER.postalAddress}\n` }));
        expect(outcome.state).toBe('sent');
        expect(parsedMail(arrived[0]?.raw ?? '').body).toBe(message.wire['text']);
      }),
      { numRuns: 60 },
    );
  });

  test('names and subjects in any script arrive as they were approved', async () => {
    arrived.length = 0;
    await deliver(
      url,
      mailDraft({ subject: 'Angebot für „Ihr Logo“ – 提案', sender: { ...SENDER, name: 'Åda "X" Exämple, Ltd.' } }),
    );
    const { headers } = parsedMail(arrived[0]?.raw ?? '');
    expect(decodedWords(headers['subject'] ?? '')).toBe('Angebot für „Ihr Logo“ – 提案');
    expect(decodedWords(headers['from'] ?? '')).toContain('Åda "X" Exämple, Ltd.');
    expect(arrived[0]?.to).toEqual(['jo@client.example']);
  });

  test('an international domain is written in its ASCII form', async () => {
    arrived.length = 0;
    await deliver(url, mailDraft({ recipient: { kind: 'email', address: 'jo@bücher.example' } }));
    expect(parsedMail(arrived[0]?.raw ?? '').headers['to']).toBe('jo@xn--bcher-kva.example');
    // The server turns it back into what people read.
    expect(arrived[0]?.to).toEqual(['jo@bücher.example']);
  });
});

/** A server that answers by a script: what it says to each command, or what it does with the socket. */
type Script = Partial<
  Record<'greeting' | 'EHLO' | 'AUTH' | 'MAIL' | 'RCPT' | 'DATA' | 'dot', string | ((socket: Socket) => void)>
>;

const GOOD = {
  greeting: '220 ready',
  EHLO: '250-here\r\n250 SIZE 1000000',
  AUTH: '235 yes',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go',
  dot: '250 taken',
};
const cleanup: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of cleanup.splice(0)) await close();
});

async function scripted(script: Script): Promise<string> {
  const { port, close } = await tcpStandIn((socket) => {
    const act = (step: keyof Script): void => {
      const action = script[step] ?? GOOD[step];
      if (typeof action === 'function') action(socket);
      else socket.write(`${action}\r\n`);
    };
    let isBody = false;
    let pending = '';
    act('greeting');
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      for (let end = pending.indexOf('\r\n'); end >= 0; end = pending.indexOf('\r\n')) {
        const line = pending.slice(0, end);
        pending = pending.slice(end + 2);
        if (isBody) {
          if (line !== '.') continue;
          isBody = false;
          act('dot');
          continue;
        }
        const verb = line.slice(0, 4).toUpperCase();
        if (verb === 'DATA') isBody = (script.DATA ?? GOOD.DATA) === GOOD.DATA;
        if (verb === 'QUIT') socket.end('221 bye\r\n');
        else act(verb as keyof Script);
      }
    });
  });
  cleanup.push(close);
  return `smtp://127.0.0.1:${port}`;
}

const drop = (socket: Socket): void => void socket.destroy();
const reset = (socket: Socket): void => void socket.resetAndDestroy();
const silence = (): void => {};

describe('what a failure proves', () => {
  const REJECTED: readonly [string, Script, { mayRetry: boolean; suppress: boolean }][] = [
    ['a greeting that refuses', { greeting: '554 go away' }, { mayRetry: false, suppress: false }],
    ['silence instead of a greeting', { greeting: silence }, { mayRetry: true, suppress: false }],
    ['a drop instead of a greeting', { greeting: drop }, { mayRetry: true, suppress: false }],
    ['a drop after EHLO', { EHLO: drop }, { mayRetry: true, suppress: false }],
    ['451 to MAIL', { MAIL: '451 later' }, { mayRetry: true, suppress: false }],
    ['550 5.7.1 to MAIL', { MAIL: '550 5.7.1 not you' }, { mayRetry: false, suppress: false }],
    ['a reset at MAIL', { MAIL: reset }, { mayRetry: true, suppress: false }],
    ['450 to RCPT', { RCPT: '450 4.2.1 busy' }, { mayRetry: true, suppress: false }],
    ['550 5.1.1 to RCPT names the mailbox', { RCPT: '550 5.1.1 no such user' }, { mayRetry: false, suppress: true }],
    ['550 in words names the mailbox', { RCPT: '550 User unknown' }, { mayRetry: false, suppress: true }],
    ['550 5.7.1 to RCPT is policy', { RCPT: '550 5.7.1 blocked' }, { mayRetry: false, suppress: false }],
    ['550 without a word is no proof about the mailbox', { RCPT: '550 denied' }, { mayRetry: false, suppress: false }],
    ['silence at RCPT', { RCPT: silence }, { mayRetry: true, suppress: false }],
    ['a drop at RCPT', { RCPT: drop }, { mayRetry: true, suppress: false }],
    ['503 to DATA', { DATA: '503 no' }, { mayRetry: false, suppress: false }],
    ['silence at DATA', { DATA: silence }, { mayRetry: true, suppress: false }],
    ['a drop at DATA', { DATA: drop }, { mayRetry: true, suppress: false }],
    ['451 to the final dot', { dot: '451 4.3.0 later' }, { mayRetry: true, suppress: false }],
    ['554 to the final dot', { dot: '554 5.7.1 spam' }, { mayRetry: false, suppress: false }],
  ];

  test.each(REJECTED)('%s is rejected', async (_title, script, parts) => {
    const { outcome } = await deliver(await scripted(script), mailDraft(), 300);
    expect(outcome).toMatchObject({ state: 'rejected', ...parts });
  });

  const UNKNOWN: readonly [string, Script][] = [
    ['a drop after the final dot', { dot: drop }],
    ['a reset after the final dot', { dot: reset }],
    ['silence after the final dot', { dot: silence }],
    ['an orderly end after the final dot', { dot: (socket) => void socket.end() }],
    ['half an answer to the final dot', { dot: (socket) => void socket.end('250-taken\r\n') }],
    ['nonsense after the final dot', { dot: (socket) => void socket.end('<html>\r\n') }],
  ];

  test.each(UNKNOWN)('%s is unknown', async (_title, script) => {
    const { outcome } = await deliver(await scripted(script), mailDraft(), 300);
    expect(outcome).toMatchObject({ state: 'unknown' });
  });

  test('a connection that breaks in the middle of the body is unknown', async () => {
    const { port, close } = await tcpStandIn((socket) => {
      socket.write('220 ready\r\n');
      let isBody = false;
      socket.on('data', (chunk) => {
        if (isBody) return void socket.resetAndDestroy();
        const verb = chunk.toString().slice(0, 4);
        isBody = verb === 'DATA';
        socket.write(verb === 'EHLO' ? '250 here\r\n' : isBody ? '354 go\r\n' : '250 ok\r\n');
      });
    });
    cleanup.push(close);
    const { outcome } = await deliver(
      `smtp://127.0.0.1:${port}`,
      mailDraft({ text: `${'long line\n'.repeat(1_500)}${SENDER.postalAddress}\n` }),
    );
    expect(outcome).toMatchObject({ state: 'unknown' });
  });

  test('our own deadline: before the body it is rejected, after the dot unknown', async () => {
    const early = await deliver(await scripted({ MAIL: silence }), mailDraft(), 10_000, AbortSignal.timeout(200));
    expect(early.outcome).toMatchObject({ state: 'rejected', mayRetry: true });
    const late = await deliver(await scripted({ dot: silence }), mailDraft(), 10_000, AbortSignal.timeout(200));
    expect(late.outcome).toMatchObject({ state: 'unknown' });
  });

  test('a refused connection, a name that does not exist and a server without TLS are rejected', async () => {
    expect((await deliver(`smtp://127.0.0.1:${await deadPort()}`)).outcome).toMatchObject({ state: 'rejected', mayRetry: true });
    expect((await deliver('smtp://nowhere.invalid:2525')).outcome).toMatchObject({ state: 'rejected' });
    const plain = await scripted({});
    expect((await deliver(plain.replace('smtp:', 'smtps:'))).outcome).toMatchObject({ state: 'rejected' });
  });

  test('a refused login is rejected, and the password stands nowhere', async () => {
    const { outcome } = await deliver(url.replace('p%40ss', 'wr%40ng'));
    expect(outcome).toMatchObject({ state: 'rejected', mayRetry: false, suppress: false });
    expect(JSON.stringify(outcome)).not.toMatch(/wr@ng|wr%40ng/);
  });

  test('an address that is not one of a mail server is refused without repeating it', async () => {
    await expect(deliver('http://user:secret@host')).rejects.toThrow(/SMTP_URL/);
    await expect(deliver('http://user:secret@host')).rejects.not.toThrow(/secret/);
  });

  test('check logs in and writes nothing', async () => {
    arrived.length = 0;
    expect(await emailSmtp({ url }).check?.(AbortSignal.timeout(5_000))).toMatchObject({ ok: true });
    expect(await emailSmtp({ url: url.replace('ada', 'eve') }).check?.(AbortSignal.timeout(5_000))).toMatchObject({ ok: false });
    expect(arrived).toHaveLength(0);
  });
});

/** Headers unfolded, by lower-case name, and the text of a quoted-printable body with LF. */
function parsedMail(raw: string): { headers: Record<string, string>; body: string } {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = Object.fromEntries(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  expect(headers['content-type']).toMatch(/^text\/plain; charset=utf-8/);
  expect(headers['content-transfer-encoding']).toBe('quoted-printable');
  const encoded = rest.join('\r\n\r\n').replace(/=\r\n/g, '');
  const bytes = encoded.replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return { headers, body: Buffer.from(bytes, 'latin1').toString('utf8').replaceAll('\r\n', '\n') };
}

function decodedWords(text: string): string {
  return text.replace(/\?=\s+=\?/g, '?==?').replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_match, kind: string, data: string) =>
    (kind.toUpperCase() === 'B'
      ? Buffer.from(data, 'base64')
      : Buffer.from(
          data
            .replace(/_/g, ' ')
            .replace(/=([0-9A-F]{2})/gi, (_hex, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
          'latin1',
        )
    ).toString('utf8'),
  );
}
