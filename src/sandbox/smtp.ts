/** An SMTP server on loopback that takes every mail and keeps it as `.eml`. A mailbox called `bounce…` is refused with 550, one called `full…` with 452. */
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { executes, type Fault } from './fault.ts';
import { headerOf, keepMail } from './mailbox.ts';
import { newUuid, type WorldFile } from './world-file.ts';

export interface SmtpOptions {
  readonly world: WorldFile;
  readonly now: () => Date;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly mailDir: string;
  readonly takeFault: (stage: SmtpStage) => Fault | null;
}

type SmtpStage = 'connect' | 'mail' | 'rcpt' | 'data';

export interface RunningSmtp {
  readonly port: number;
  close(): Promise<void>;
}

/** A reply with its code; smtp-server reads `responseCode`. */
class Reply extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

/** Opens the server on 127.0.0.1. Rejects with the system’s error where the port is taken. */
export async function serveSmtp(options: SmtpOptions): Promise<RunningSmtp> {
  const { SMTPServer } = await import('smtp-server');
  const closing = new AbortController();
  const sockets = new Map<number, Socket>();

  /** Meets the fault of a stage. Resolves to the error to answer with, or null; never resolves where the connection is gone. */
  const meet = async (fault: Fault | null, remotePort: number): Promise<Reply | null> => {
    if (fault === null) return null;
    if (fault.delayMs !== undefined) await sleep(fault.delayMs, undefined, { signal: closing.signal });
    if (fault.reset === true) {
      sockets.get(remotePort)?.destroy();
      return new Promise(() => {});
    }
    if (fault.status === undefined) return null;
    return new Reply(fault.status, typeof fault.body === 'string' ? fault.body : 'Requested action not taken');
  };
  const atStage = (
    stage: SmtpStage,
    remotePort: number,
    refusal: Reply | null,
    callback: (error?: Error | null) => void,
  ): void => {
    meet(options.takeFault(stage), remotePort).then(
      (reply) => callback(reply ?? refusal),
      () => sockets.get(remotePort)?.destroy(),
    );
  };

  const server = new SMTPServer({
    banner: 'loop sandbox',
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    logger: false,
    size: 4 * 1024 * 1024,
    onConnect: (session, callback) => atStage('connect', session.remotePort, null, callback),
    onAuth: (auth, _session, callback) => {
      if (auth.username === options.user && auth.password === options.password) callback(null, { user: options.user });
      else callback(new Reply(535, 'Error: Authentication credentials invalid'));
    },
    onMailFrom: (_address, session, callback) => atStage('mail', session.remotePort, null, callback),
    onRcptTo: (address, session, callback) => atStage('rcpt', session.remotePort, mailboxRefusal(address.address), callback),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const fault = options.takeFault('data');
        const bytes = Buffer.concat(chunks);
        const isAccepted = fault === null || executes(fault);
        const { mailFrom, rcptTo } = session.envelope;
        const id = isAccepted
          ? keep(
              options,
              bytes,
              mailFrom === false ? '' : mailFrom.address,
              rcptTo.map(({ address }) => address),
            )
          : '';
        meet(fault, session.remotePort).then(
          (reply) => (reply === null ? callback(null, `OK: message queued as ${id}`) : callback(reply)),
          () => sockets.get(session.remotePort)?.destroy(),
        );
      });
    },
  });
  server.on('error', () => {
    // A client that breaks off is its own affair; what was accepted is already kept.
  });
  server.server.on('connection', (socket) => {
    const { remotePort } = socket;
    if (remotePort === undefined) return;
    sockets.set(remotePort, socket);
    socket.once('close', () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        closing.abort();
        for (const socket of sockets.values()) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

function keep({ world, now, mailDir }: SmtpOptions, bytes: Buffer, from: string, to: readonly string[]): string {
  const raw = bytes.toString('utf8');
  return world.update((state) => {
    const id = newUuid(state);
    const subject = headerOf(raw, 'subject') ?? '';
    const record = {
      id,
      via: 'smtp' as const,
      from,
      to,
      subject,
      messageId: headerOf(raw, 'message-id'),
      at: now().toISOString(),
    };
    keepMail(state, mailDir, record, bytes);
    return id;
  });
}

function mailboxRefusal(address: string): Reply | null {
  if (address.startsWith('bounce')) return new Reply(550, '5.1.1 The email account that you tried to reach does not exist');
  if (address.startsWith('full')) return new Reply(452, '4.2.2 The recipient mailbox is full');
  return null;
}
