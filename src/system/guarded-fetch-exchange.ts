/** One GET over a socket that is already open: no cookie, no referrer, no credentials; the body is decoded and stops at its limit. */
import { type IncomingMessage, request } from 'node:http';
import type { Duplex, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { PageResponse } from './guarded-fetch.ts';
import type { FetchTarget } from './guarded-fetch-target.ts';
import { NetError } from './world.ts';

export interface ExchangeOptions {
  readonly userAgent: string;
  readonly types: readonly string[] | null;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

const MAX_HEADER_BYTES = 16 * 1024;
const DECODERS: Readonly<Record<string, (() => Transform) | null>> = {
  '': null,
  identity: null,
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Rejects with `NetError` or with what the parser or decoder says. The socket is used up. */
export async function exchange(socket: Duplex, target: FetchTarget, options: ExchangeOptions): Promise<PageResponse> {
  const response = await responseOf(socket, target, options);
  try {
    const [type = '', ...parameters] = (response.headers['content-type'] ?? '')
      .toLowerCase()
      .split(';')
      .map((part) => part.trim());
    const charset =
      parameters
        .find((one) => one.startsWith('charset='))
        ?.slice('charset='.length)
        .replaceAll(/["']/g, '') ?? null;
    const { location = null } = response.headers;
    const head = { status: response.statusCode ?? 0, location: location === null ? null : asUtf8(location), type, charset };
    const isRead = head.status >= 200 && head.status < 300 && (options.types === null || options.types.includes(type));
    return { ...head, body: isRead ? await bodyOf(response, options) : new Uint8Array() };
  } finally {
    response.destroy();
  }
}

function responseOf(
  socket: Duplex,
  { url, host, port, isSecure }: FetchTarget,
  { userAgent, types, signal }: ExchangeOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const name = host.includes(':') ? `[${host}]` : host;
    const call = request({
      method: 'GET',
      createConnection: () => socket,
      path: `${url.pathname}${url.search}`,
      setHost: false,
      headers: {
        host: port === (isSecure ? 443 : 80) ? name : `${name}:${port}`,
        'user-agent': userAgent,
        accept: types === null ? '*/*' : types.join(', '),
        'accept-encoding': 'gzip, br',
        connection: 'close',
      },
      maxHeaderSize: MAX_HEADER_BYTES,
      // Said here, because a command-line flag makes the parser of a whole process lenient.
      insecureHTTPParser: false,
      signal,
    });
    call.once('response', resolve);
    call.once('upgrade', () => reject(new NetError('other', true, 'the server wants another protocol')));
    call.on('error', reject);
    call.end();
  });
}

async function bodyOf(response: IncomingMessage, { maxBytes }: ExchangeOptions): Promise<Uint8Array> {
  const tooLarge = (): NetError => new NetError('too_large', true, `the page is larger than ${maxBytes / 1024 / 1024} MiB`);
  const encoding = (response.headers['content-encoding'] ?? '').trim().toLowerCase();
  const decoder = DECODERS[encoding];
  if (decoder === undefined) throw new NetError('other', true, 'the page is packed in a way that is not read');
  if (Number(response.headers['content-length'] ?? 0) > maxBytes) throw tooLarge();
  const source = decoder === null ? response : unpacked(response, decoder());
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of source as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
  } finally {
    source.destroy();
  }
  return Buffer.concat(chunks, length);
}

/** Not `stream.pipeline`: where its last part stops early, it waits for a decoder in the middle of a block that may never come to an end. */
function unpacked(response: IncomingMessage, decoder: Transform): Transform {
  response.on('error', (error) => decoder.destroy(error));
  return response.pipe(decoder);
}

/** Servers write addresses in UTF-8 (https://fetch.spec.whatwg.org/#concept-response-location-url); the parser of headers reads a letter a byte. */
function asUtf8(header: string): string {
  if (!/[\x80-\xff]/.test(header)) return header;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
