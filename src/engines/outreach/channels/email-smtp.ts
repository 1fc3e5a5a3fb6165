/** E-mail through the operator's own server, with nodemailer. */
import { Readable } from 'node:stream';
import type MailComposer from 'nodemailer/lib/mail-composer';
import type SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Outcome } from '../../../domain/message.ts';
import { LoopError } from '../../../errors.ts';
import { CHANNEL_FACTS, type Channel, type Health } from '../channel.ts';
import { composeMail, MAIL_TEXT_CHARS, type MailWire, mailWire } from '../email-message.ts';
import { rejected, unknown } from '../outcome.ts';

export interface SmtpParts {
  /** `smtp://user:password@host:587` (STARTTLS demanded, except on this machine) or `smtps://…:465`. */
  readonly url: string;
  /** Longest silence at any step; the library's own patience is ten minutes. */
  readonly stepMs?: number;
}

const STEP_MS = 15_000;

export function emailSmtp({ url, stepMs = STEP_MS }: SmtpParts): Channel {
  return {
    ...CHANNEL_FACTS.smtp,
    limits: { bodyChars: MAIL_TEXT_CHARS },
    compose: composeMail,
    async deliver(message, _key, signal) {
      const wire = mailWire(message);
      const bytes = await encoded(wire);
      const session = await openSession(url, stepMs);
      return session.run(signal, () => session.send(wire, bytes));
    },
    async check(signal) {
      const session = await openSession(url, stepMs);
      const outcome = await session.run(signal, async () => ({ state: 'sent', providerId: 'ready', url: null }));
      const health: Health =
        outcome.state === 'sent'
          ? { ok: true, detail: 'the mail server takes the login' }
          : { ok: outcome.state === 'rejected' && !outcome.mayRetry ? false : null, detail: outcome.reason };
      return health;
    },
  };
}

/** The message as RFC 5322 bytes. Quoted-printable, so that the text arrives as it was approved, whatever its line lengths. */
async function encoded({ from, to, replyTo, subject, text, headers }: MailWire): Promise<Buffer> {
  const { default: Composer } = await import('nodemailer/lib/mail-composer');
  const { 'Message-ID': messageId, ...others } = headers;
  const composer: MailComposer = new Composer({
    from,
    to: { name: '', address: to },
    replyTo: { name: '', address: replyTo },
    subject,
    text,
    textEncoding: 'quoted-printable',
    ...(messageId === undefined ? {} : { messageId }),
    headers: Object.entries(others).map(([key, value]) => ({ key, value: { prepared: true, value } })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const node = composer.compile();
  // Chosen even for plain ASCII: servers on the way alter lines that begin with "From " or end in blanks.
  node.setHeader('Content-Transfer-Encoding', 'quoted-printable');
  const envelope = node.getEnvelope();
  const recipients = [envelope.to].flat();
  // The last look before the wire: what the library made of the headers must be the one approved recipient.
  if (recipients.length !== 1 || recipients[0] !== to || envelope.from !== from.address)
    throw new LoopError('bug', 'the envelope differs from the approved message', { state: 'Nothing was sent.' });
  return node.build();
}

interface Session {
  /** Connects, greets, logs in, then does `work`. What fails before the message's first byte is proved not sent. */
  run(signal: AbortSignal, work: () => Promise<Outcome>): Promise<Outcome>;
  send(wire: MailWire, bytes: Buffer): Promise<Outcome>;
}

async function openSession(url: string, stepMs: number): Promise<Session> {
  const { default: Connection } = await import('nodemailer/lib/smtp-connection');
  const server = readServer(url);
  const connection: SmtpConnection = new Connection({
    host: server.host,
    ...(server.port === null ? {} : { port: server.port }),
    secure: server.isSecure,
    // A password over an open line is worse than no mail.
    requireTLS: !server.isSecure && !server.isLocal,
    ignoreTLS: server.isLocal,
    connectionTimeout: stepMs,
    greetingTimeout: stepMs,
    socketTimeout: stepMs,
    dnsTimeout: stepMs,
    logger: false,
  });
  let bodyStarted = false;
  const failed = (error: unknown): Outcome => outcomeOfError(error, bodyStarted);
  return {
    async run(signal, work) {
      const done = Promise.withResolvers<Outcome>();
      const abort = (): void => done.resolve(failed(new Error('no complete answer in time')));
      signal.addEventListener('abort', abort, { once: true });
      connection.on('error', (error) => done.resolve(failed(error)));
      connection.on('end', () => done.resolve(failed(new Error('the server closed the connection'))));
      const steps = async (): Promise<Outcome> => {
        if (signal.aborted) return failed(new Error('it was stopped before it began'));
        await step((next) => connection.connect(next));
        const { credentials } = server;
        if (credentials) await step((next) => connection.login({ credentials }, next));
        return work();
      };
      steps().then(done.resolve, (error) => done.resolve(failed(error)));
      try {
        return await done.promise;
      } finally {
        signal.removeEventListener('abort', abort);
        connection.close();
      }
    },
    async send(wire, bytes) {
      const body = Readable.from(
        (function* () {
          bodyStarted = true;
          yield bytes;
        })(),
        { objectMode: false, highWaterMark: 0 },
      );
      const info = await new Promise<SmtpConnection.SentMessageInfo>((resolve, reject) => {
        connection.send({ from: wire.from.address, to: [wire.to] }, body, (error, sent) =>
          error ? reject(error) : resolve(sent),
        );
      });
      if (info.accepted.length !== 1 || info.accepted[0] !== wire.to)
        return unknown('the server accepted other recipients than the approved one');
      return { state: 'sent', providerId: wire.headers['Message-ID'] ?? '', url: null };
    },
  };
}

function step(start: (next: (error?: unknown) => void) => void): Promise<void> {
  return new Promise((resolve, reject) => start((error) => (error ? reject(error) : resolve())));
}

/**
 * A message exists for the server once it has answered the final dot; it can have been taken from the first byte of the body on.
 * So: failures before that byte prove that nothing was sent, a refusal of the dot proves it too, and everything between proves nothing.
 */
function outcomeOfError(error: unknown, bodyStarted: boolean): Outcome {
  const { responseCode, response, code, message } = error as {
    responseCode?: number;
    response?: string;
    code?: string;
    message?: string;
  };
  const words = response ?? message ?? 'the mail server failed';
  if (bodyStarted && !(code === 'EMESSAGE' && isRefusal(responseCode))) return unknown(words);
  const isPermanent = responseCode !== undefined && responseCode >= 500;
  return rejected(words, { mayRetry: !isPermanent, suppress: isPermanent && code !== 'EAUTH' && namesMailbox(response ?? '') });
}

function isRefusal(responseCode: number | undefined): boolean {
  return responseCode !== undefined && responseCode >= 400 && responseCode < 600;
}

/** RFC 3463: 5.1.1 no such mailbox, 5.1.2 no such domain, 5.1.6 moved, 5.1.10 null MX, 5.2.1 mailbox disabled. Other refusals (5.7.x: policy) say nothing about the person. */
function namesMailbox(response: string): boolean {
  const enhanced = /^5\d\d[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response);
  if (enhanced) return /^5\.(?:1\.(?:1|2|6|10)|2\.1)$/.test(enhanced[1] ?? '');
  return /^55[013][ -].{0,200}(?:user unknown|unknown user|no such (?:user|mailbox|recipient)|does not exist|mailbox (?:not found|unavailable|disabled))/i.test(
    response,
  );
}

interface Server {
  readonly host: string;
  readonly port: number | null;
  readonly isSecure: boolean;
  readonly isLocal: boolean;
  readonly credentials: { readonly user: string; readonly pass: string } | null;
}

/** Throws `config_invalid`; the message never repeats the URL, which holds a password. */
function readServer(text: string): Server {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:') || url.hostname === '') {
    throw new LoopError('config_invalid', 'SMTP_URL is not an address of a mail server', {
      fix: 'Write it as smtps://user:password@host:465 or smtp://user:password@host:587.',
    });
  }
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return {
    host,
    port: url.port === '' ? null : Number(url.port),
    isSecure: url.protocol === 'smtps:',
    isLocal: host === 'localhost' || host === '127.0.0.1' || host === '::1',
    credentials: url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
  };
}
