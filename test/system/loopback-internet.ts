/** An open net that ends on this machine: names and addresses are made up, and a socket to one of them opens on loopback where a test put a server. */
import { systemInternet } from '../../src/system/node-internet.ts';
import { type Internet, type Lookup, type MailServer, NetError } from '../../src/system/world.ts';

export interface LoopbackInternet extends Internet {
  /** Hosts whose addresses were asked for. */
  readonly asked: readonly string[];
  /** `address:port` of every socket that was asked for, with the TLS name where there is one. */
  readonly dialled: readonly string[];
}

export interface LoopbackOptions {
  /** Addresses by host, or what a name server that is up to something answers each time. */
  readonly names?: Readonly<Record<string, readonly string[] | (() => Promise<readonly string[]>)>>;
  /** Mail servers by domain; a domain without an entry does not exist. */
  readonly mail?: Readonly<Record<string, Lookup<MailServer>>>;
  /** The server behind `port` speaks no TLS, whatever the address says. */
  readonly isPlain?: boolean;
  /** Where sockets to the open net end: a port of this machine, for all addresses or by address. */
  readonly port?: number | Readonly<Record<string, number>>;
}

export function loopbackInternet({ names = {}, mail = {}, port, isPlain = false }: LoopbackOptions): LoopbackInternet {
  const asked: string[] = [];
  const dialled: string[] = [];
  return {
    asked,
    dialled,
    async addresses(host) {
      asked.push(host);
      const known = names[host];
      if (known === undefined) return { state: 'no_name' };
      return { state: 'found', records: typeof known === 'function' ? await known() : known };
    },
    mailServers: async (domain) => mail[domain] ?? { state: 'no_name' },
    async connect({ address, port: to, tlsName }, signal) {
      dialled.push(`${address}:${to}${tlsName === null ? '' : ` as ${tlsName}`}`);
      const real = typeof port === 'object' ? port[address] : port;
      if (real === undefined) throw new NetError('refused', false, 'no connection (ECONNREFUSED)');
      return systemInternet.connect({ address: '127.0.0.1', port: real, tlsName: isPlain ? null : tlsName }, signal);
    },
  };
}
