import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../../src/main.ts';
import { createNet } from '../../src/system/net.ts';
import { deadPort, type HttpStandIn, httpStandIn } from '../contract/loopback.ts';
import { fakeWorld } from '../fake-world.ts';

describe('status --verify', () => {
  let folder: string;
  const servers: HttpStandIn[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'loop-status-'));
  });
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function verified(base: string): Promise<{ code: number; ok: unknown; verified: unknown }> {
    const env = { HOME: folder, STRIPE_SECRET_KEY: 'sk_test_abc123', STRIPE_API_BASE: base };
    const fake = fakeWorld({ argv: ['--json', 'status', '--verify'], env, cwd: folder });
    const code = await main({ ...fake.world, net: createNet({ deadlineMs: 2000 }) });
    const { checks, keys } = JSON.parse(fake.out());
    return { code, ok: checks[0].ok, verified: keys.find(({ name }: { name: string }) => name === 'STRIPE_SECRET_KEY').verified };
  }
  const answering = async (status: number, body: unknown): Promise<string> => {
    const server = await httpStandIn((_, response) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
    );
    servers.push(server);
    return server.url;
  };

  it('ends with 4 where the key is refused', async () => {
    const base = await answering(401, { error: { type: 'invalid_request_error', message: 'Invalid API Key' } });
    expect(await verified(base)).toEqual({ code: 4, ok: false, verified: false });
  });

  it('ends with 5 where the provider is down, and does not call the key bad', async () => {
    expect(await verified(`http://127.0.0.1:${await deadPort()}`)).toEqual({ code: 5, ok: null, verified: null });
    expect(await verified(await answering(503, { error: { message: 'later' } }))).toEqual({ code: 5, ok: null, verified: null });
  });
});
