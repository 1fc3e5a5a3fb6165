/**
 * The open net as the sandbox has it: names under `.example`, whose sockets all end at the stand-in of web sites on this machine. No name
 * server is asked. The guard in front of it is the real one, so a stand-in that leads to a private address is refused as anywhere else.
 */
import { systemInternet } from '../system/node-internet.ts';
import { type Internet, NetError } from '../system/world.ts';
import { isPageHost } from './sites/pages.ts';

/** Looks public, so that the guard lets it pass; nothing is ever sent there. */
const STAND_IN = '93.184.215.14';
const ELSEWHERE = { state: 'failed', why: 'the sandbox knows only names under .example' } as const;

/** `sitesOrigin` is where the stand-ins of everything that is only read listen. */
export function createPagesInternet(sitesOrigin: string): Internet {
  const port = Number(new URL(sitesOrigin).port);
  return {
    async addresses(host) {
      if (!isExample(host)) return ELSEWHERE;
      return isPageHost(host) ? { state: 'found', records: [STAND_IN] } : { state: 'no_name' };
    },
    async mailServers(domain) {
      return isExample(domain) ? { state: 'found', records: [{ exchange: `mx.${domain}`, priority: 10 }] } : ELSEWHERE;
    },
    async connect({ address }, signal) {
      if (address !== STAND_IN) throw new NetError('refused', false, 'the sandbox reaches its own pages only');
      return systemInternet.connect({ address: '127.0.0.1', port, tlsName: null }, signal);
    },
  };
}

function isExample(name: string): boolean {
  return name.endsWith('.example');
}
