/** What tests of sources share: a stand-in that answers in JSON, and a reader of all pages. */
import type { ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import type { Page, Query, Source } from '../../../../src/engines/discovery/source.ts';
import { createNet } from '../../../../src/system/net.ts';
import { type HttpStandIn, httpStandIn, type Seen } from '../../../contract/loopback.ts';

export const QUERY: Query = { words: null, since: null, limit: 100 };
/** Where nobody listens. */
export const NOWHERE = 'http://127.0.0.1:9';
export const net = createNet({ deadlineMs: 2000 });
export const never = new AbortController().signal;

const servers: HttpStandIn[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Open until the test has ended. */
export async function serve(answer: (seen: Seen, response: ServerResponse) => void): Promise<HttpStandIn> {
  const server = await httpStandIn((seen, response) => {
    response.setHeader('content-type', 'application/json');
    answer(seen, response);
  });
  servers.push(server);
  return server;
}

export async function readAll(source: Source, query: Partial<Query> = {}): Promise<Page[]> {
  const pages: Page[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page = await source.search({ ...QUERY, ...query }, cursor, never);
    pages.push(page);
    if (page.next === null) return pages;
    cursor = page.next;
  }
}

export function queryOf(seen: Seen | undefined): URLSearchParams {
  return new URL(seen?.path ?? '', NOWHERE).searchParams;
}
