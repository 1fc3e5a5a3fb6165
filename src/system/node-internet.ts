/** The real name servers and sockets. What they are made of is loaded when it is first wanted: most runs read no page. */
import type { LookupAddress } from 'node:dns';
import type { Duplex } from 'node:stream';
import { type Internet, type Lookup, NetError, type SocketTarget } from './world.ts';

/** For one question to one name server; two questions, then nobody knows. */
const DNS_TIMEOUT_MS = 3_000;
const DNS_TRIES = 2;

export interface NameServers {
  /** `address:port` of name servers to ask for mail servers, instead of the system's own. */
  readonly servers?: readonly string[];
  readonly timeoutMs?: number;
}

export const systemInternet: Internet = createInternet();

export function createInternet({ servers, timeoutMs = DNS_TIMEOUT_MS }: NameServers = {}): Internet {
  return {
    // The system's own way, so that a hosts file and a company's resolver count; whatever it answers is checked by who asks.
    addresses: async (host) => {
      const { lookup } = await import('node:dns/promises');
      return answerOf(async () =>
        (await lookup(host, { all: true, verbatim: true })).map(({ address }: LookupAddress) => address),
      );
    },
    mailServers: async (domain) => {
      const { Resolver } = await import('node:dns/promises');
      const resolver = new Resolver({ timeout: timeoutMs, tries: DNS_TRIES });
      if (servers !== undefined) resolver.setServers(servers);
      return answerOf(() => resolver.resolveMx(domain));
    },
    connect: openSocket,
  };
}

async function answerOf<T>(ask: () => Promise<readonly T[]>): Promise<Lookup<T>> {
  try {
    const records = await ask();
    return records.length === 0 ? { state: 'no_record' } : { state: 'found', records };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'UNKNOWN';
    // https://nodejs.org/api/dns.html#error-codes
    if (code === 'ENODATA') return { state: 'no_record' };
    if (code === 'ENOTFOUND' || code === 'ENONAME') return { state: 'no_name' };
    return { state: 'failed', why: `the name servers do not answer (${code})` };
  }
}

/** Connects and, under TLS, waits until the certificate is found good: not one byte of a request leaves before. */
async function openSocket({ address, port, tlsName }: SocketTarget, signal: AbortSignal): Promise<Duplex> {
  const [net, tls] = await Promise.all([import('node:net'), tlsName === null ? null : import('node:tls')]);
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(new NetError('aborted', false, 'the call was aborted', signal.reason));
    const socket =
      tls === null
        ? net.connect({ host: address, port })
        : tls.connect({
            host: address,
            port,
            // Server Name Indication takes names only (RFC 6066); without one the certificate must hold the address.
            servername: net.isIP(tlsName ?? '') === 0 ? (tlsName ?? '') : '',
            // Said here, because an environment variable switches the default off for a whole process.
            rejectUnauthorized: true,
            ALPNProtocols: ['http/1.1'],
          });
    const stop = (): void => void socket.destroy(new NetError('aborted', false, 'the call was aborted', signal.reason));
    const fail = (error: Error): void => {
      signal.removeEventListener('abort', stop);
      reject(error instanceof NetError ? error : new NetError(reasonOf(error, tls !== null), false, wordsOf(error), error));
    };
    signal.addEventListener('abort', stop, { once: true });
    // Whoever takes the socket listens a moment later; an error in between must not end the process.
    socket.on('error', () => {});
    socket.once('error', fail);
    socket.once(tls === null ? 'connect' : 'secureConnect', () => {
      signal.removeEventListener('abort', stop);
      socket.off('error', fail);
      resolve(socket);
    });
  });
}

function reasonOf(error: Error, isSecure: boolean): NetError['reason'] {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (/^(?:ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|EADDRNOTAVAIL|EACCES|EPERM)$/.test(code)) return 'refused';
  return isSecure ? 'tls' : 'reset';
}

function wordsOf(error: Error): string {
  const { code = error.message } = error as NodeJS.ErrnoException;
  return `no connection (${code})`;
}
