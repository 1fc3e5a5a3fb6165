/**
 * Which web addresses and which machines a page may be read from. A stranger's post names the address, so every way to make this program
 * speak to the operator's own machine, home network or cloud account is closed here: by scheme, port, name and, last and surest, by IP address.
 */
import { BlockList, isIP, isIPv4 } from 'node:net';

export interface FetchTarget {
  /** Without fragment. */
  readonly url: URL;
  /** Lower-case ASCII name without a closing dot, or an IP address without brackets. */
  readonly host: string;
  readonly port: number;
  readonly isSecure: boolean;
}

const LONGEST_URL = 2_048;
const PORTS: Readonly<Record<string, number>> = { '80': 80, '443': 443 };

/**
 * Names that never belong to the open net (RFC 6761, RFC 6762, RFC 8375, and what home routers, companies and clouds use for their own).
 * Where one of them resolves at all, it leads into a private network.
 */
const PRIVATE_TOPS = new Set(
  'localhost local localdomain internal intranet private corp home lan domain workgroup mail onion invalid test arpa alt'.split(
    ' ',
  ),
);

/** What may be asked for, or in words why not. WHATWG parsing turns every spelling of an IPv4 address (octal, hex, one number, full width) into the plain one. */
export function fetchTarget(text: string): FetchTarget | string {
  if (text.length > LONGEST_URL) return 'the address is too long';
  if (!URL.canParse(text)) return 'it is no web address';
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `only http and https are read, not ${url.protocol.slice(0, 20)}`;
  if (url.username !== '' || url.password !== '') return 'the address holds a user name or a password';
  const isSecure = url.protocol === 'https:';
  const port = url.port === '' ? (isSecure ? 443 : 80) : PORTS[url.port];
  if (port === undefined) return `port ${url.port} is not one of the web`;
  const host = hostOf(url.hostname);
  if (host === null) return 'the host is not one of the open net';
  if (isIP(host) !== 0 && !isPublicAddress(host)) return 'the host is not one of the open net';
  url.hash = '';
  return { url, host, port, isSecure };
}

function hostOf(hostname: string): string | null {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  if (isIPv4(host)) return host;
  const labels = host.split('.');
  const top = labels.at(-1) ?? '';
  if (host.length > 253 || labels.length < 2 || !labels.every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label)))
    return null;
  return PRIVATE_TOPS.has(top) || !/[a-z]/.test(top) ? null : host;
}

/**
 * Whether an address belongs to the open net. By IANA's registries of special-purpose addresses (iana-ipv4-special-registry,
 * iana-ipv6-special-registry, RFC 6890), and of IPv6 nothing outside the block that is given out for global use. Anything that is no plain
 * address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !SPECIAL_IPV4.check(address, 'ipv4');
  // A zone (`fe80::1%eth0`) is a word of one machine's own network.
  if (isIP(address) !== 6 || address.includes('%')) return false;
  const embedded = nat64(address);
  if (embedded !== null) return !SPECIAL_IPV4.check(embedded, 'ipv4');
  return GLOBAL_IPV6.check(address, 'ipv6') && !SPECIAL_IPV6.check(address, 'ipv6');
}

const SPECIAL_IPV4 = blocks('ipv4', [
  ['0.0.0.0', 8], // this network
  ['10.0.0.0', 8], // private
  ['100.64.0.0', 10], // shared by carriers (CGNAT); one cloud's metadata lies here too
  ['127.0.0.0', 8], // loopback
  ['168.63.129.16', 32], // a cloud's own services for its machines, at an address that looks public
  ['169.254.0.0', 16], // link-local, and the metadata of most clouds
  ['172.16.0.0', 12], // private
  ['192.0.0.0', 24], // protocol assignments
  ['192.0.2.0', 24], // documentation
  ['192.88.99.0', 24], // 6to4 relays, given up
  ['192.168.0.0', 16], // private
  ['198.18.0.0', 15], // benchmarks
  ['198.51.100.0', 24], // documentation
  ['203.0.113.0', 24], // documentation
  ['224.0.0.0', 4], // multicast
  ['240.0.0.0', 4], // reserved, and the broadcast address
]);

/** Everything outside is loopback, unique-local, link-local, site-local, multicast, mapped or compatible IPv4, discard, or not given out. */
const GLOBAL_IPV6 = blocks('ipv6', [['2000::', 3]]);
const SPECIAL_IPV6 = blocks('ipv6', [
  ['2001::', 23], // protocol assignments: Teredo, benchmarks, ORCHID
  ['2001:db8::', 32], // documentation
  ['2002::', 16], // 6to4, which holds an IPv4 address
  ['3fff::', 20], // documentation
]);

/** The IPv4 address in one of 64:ff9b::/96 (RFC 6052), by which networks with IPv6 only reach the rest; null for every other. */
function nat64(address: string): string | null {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const prefix = '64:ff9b::';
  if (!canonical.startsWith(prefix)) return null;
  const groups = canonical
    .slice(prefix.length)
    .split(':')
    .filter((group) => group !== '');
  if (groups.length > 2) return null;
  const [high = 0, low = 0] = [...Array.from({ length: 2 - groups.length }, () => '0'), ...groups].map((group) =>
    Number.parseInt(group, 16),
  );
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

function blocks(family: 'ipv4' | 'ipv6', ranges: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [start, bits] of ranges) list.addSubnet(start, bits, family);
  return list;
}
