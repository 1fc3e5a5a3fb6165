/** accept-link, deliver and serve as an operator types them: through `main`, on a real ledger file. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { listen } from '../../src/system/http-server.ts';
import { type DealFixture, dealFixture, Visitor } from '../engines/room/deal-fixture.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';
import { assertRebuildEqual } from '../ledger.ts';

let deal: DealFixture;
beforeEach(async () => {
  deal = await dealFixture();
});
afterEach(async () => {
  await assertRebuildEqual(deal.ledger);
  await deal.dispose();
});

function worldOf(argv: readonly string[], options: Partial<FakeOptions> = {}) {
  return fakeWorld({ argv: ['--ledger', deal.path, ...argv], cwd: deal.folder, now: deal.clock.now().toISOString(), ...options });
}

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}) {
  const fake = worldOf(argv, options);
  const code = await main(fake.world);
  return { code, out: fake.out(), err: fake.err(), requests: fake.requests };
}

async function acceptAndHold(captureBefore?: string): Promise<void> {
  await new Visitor(deal.room).accept((await deal.link()).path);
  await deal.hold(1, captureBefore);
}

describe('accept-link', () => {
  test('prints the link alone on stdout, and says on stderr how far it reaches', async () => {
    const { code, out, err } = await loop(['accept-link', deal.jobId.slice(0, 5)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^http:\/\/127\.0\.0\.1:8787\/accept\/[\w-]{43}\n$/);
    expect(err).toMatch(/opens on this machine only, while loop --ledger \S+ serve runs/);
    expect((await loop(['accept-link', deal.jobId])).out).toBe(out);
    expect((await loop(['accept-link', deal.jobId, '--expires', '3d'])).out).not.toBe(out);
  });

  test('uses the public address where there is one', async () => {
    const { out, err } = await loop(['accept-link', deal.jobId, '--json'], { env: { LOOP_PUBLIC_URL: 'https://work.example/' } });
    expect(JSON.parse(out)).toEqual({
      id: deal.jobId,
      url: expect.stringMatching(/^https:\/\/work\.example\/accept\/[\w-]{43}$/),
      expiresAt: '2026-03-16T09:00:00.000Z',
      isNew: true,
    });
    expect(err).not.toContain('this machine only');
  });

  test('revokes', async () => {
    const { path } = await deal.link();
    const { code, out } = await loop(['accept-link', deal.jobId, '--revoke', '--json']);
    expect([code, JSON.parse(out)]).toEqual([0, { id: deal.jobId, revoked: 1 }]);
    expect((await new Visitor(deal.room).get(path)).status).toBe(404);
    expect((await loop(['accept-link', deal.jobId, '--revoke'])).out).toContain('had no open link');
  });

  test.each([
    [['zzzz'], 2, 'zzzz'],
    [['ID', '--expires', 'soon'], 2, 'is not a length'],
    [['ID', '--expires', '0d'], 2, 'is not a length'],
    [['ID', '--expires', '400d'], 2, 'from one hour to a year'],
    [['ID', '--expires', '3d', '--revoke'], 2, 'use one of them'],
    [['ID', '--expire', '3d'], 2, '--expires'],
    [[], 2, 'id'],
  ])('%j ends with %i', async (args, code, words) => {
    const result = await loop(['accept-link', ...args.map((arg) => (arg === 'ID' ? deal.jobId : arg))]);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(words);
  });
});

describe('deliver', () => {
  test('hands over files and addresses, and says that the client is not told yet', async () => {
    await acceptAndHold();
    deal.file('logo.zip', 'zip');
    const { code, out, err } = await loop([
      'deliver',
      deal.jobId,
      '--artifact',
      'logo.zip',
      'https://example.com/preview',
      '--note',
      'Three drafts',
    ]);
    expect(code).toBe(0);
    expect(out).toContain(`${deal.jobId}  milestone 1 of 2 is delivered: First drafts, 149.50 USD`);
    expect(out).toContain('  logo.zip\n  https://example.com/preview\n');
    expect(err).toMatch(new RegExp(`by hand: loop --ledger \\S+ accept-link ${deal.jobId}\\n`));
    expect((await deal.ledger.read.job(deal.jobId))?.milestones[0]?.state).toBe('delivered');
  });

  test('as JSON, one document', async () => {
    await acceptAndHold();
    const { out } = await loop(['deliver', deal.jobId, '--artifact', 'https://example.com/1', '--json']);
    expect(JSON.parse(out)).toEqual({
      id: deal.jobId,
      state: 'delivered',
      milestone: { number: 1, of: 2, title: 'First drafts', amount: { amountMinor: 14_950, currency: 'USD' } },
      artifacts: [{ kind: 'url', url: 'https://example.com/1' }],
      note: null,
      reviewUntil: '2026-03-04T09:00:00.000Z',
      reservedUntil: '2026-03-09T09:00:00.000Z',
      notice: { state: 'impossible', why: expect.any(String) },
    });
  });

  test('warns when the reservation lapses during the review', async () => {
    await acceptAndHold('2026-03-03T09:00:00.000Z');
    const { code, err } = await loop(['deliver', deal.jobId, '--artifact', 'https://example.com/1', '--quiet']);
    expect(code).toBe(0);
    expect(err).toContain('lapses at 2026-03-03T09:00:00.000Z, before the review ends');
  });

  test.each([
    [['--artifact', 'absent.zip'], 2, 'absent.zip'],
    [['--artifact', 'ftp://example.com/x'], 2, 'http or https'],
    [['--artifact', 'https://example.com/', '--milestone', '2'], 3, 'not authorised'],
    [['--artifact', 'https://example.com/', '--milestone', '7'], 2, 'no milestone 7'],
    [['--artifact', 'https://example.com/', '--milestone', 'two'], 2, '--milestone'],
    [[], 3, '--artifact'],
    [['--note', 'hello'], 2, '--artifact'],
    [['--artifact', 'https://example.com/', '--approve', `abcd@${'0'.repeat(64)}`], 2, 'leave --artifact out'],
    [['--approve', 'abcd@123'], 2, 'whole hash'],
  ])('%j ends with %i and delivers nothing', async (args, code, words) => {
    await acceptAndHold();
    const result = await loop(['deliver', deal.jobId, ...args]);
    expect([result.code, result.out]).toEqual([code, '']);
    expect(result.err).toContain(words);
    expect((await deal.ledger.read.job(deal.jobId))?.milestones[0]?.state).toBe('authorised');
  });
});

describe('serve', () => {
  async function untilListening(fake: ReturnType<typeof worldOf>): Promise<string> {
    for (let i = 0; i < 500; i++) {
      const found = /Listening on (http:\S+?)[.,]? /.exec(fake.err());
      if (found?.[1]) return found[1].replace(/\.$/, '');
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`not listening: ${fake.err()}`);
  }

  test('serves the room until it is interrupted', async () => {
    const fake = worldOf(['serve', '--port', '0']);
    const ended = main(fake.world);
    const origin = await untilListening(fake);
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await fetch(`${origin}/healthz`)).json()).toEqual({ ok: true });
    const wrong = await fetch(`${origin}/accept/nothing`);
    expect([wrong.status, wrong.headers.get('content-security-policy')?.includes("frame-ancestors 'none'")]).toEqual([404, true]);
    fake.interrupt();
    expect(await ended).toBe(130);
    await expect(fetch(`${origin}/healthz`)).rejects.toThrow();
    expect(fake.out()).toBe('');
  });

  test('a link made by one command opens in the room of another', async () => {
    const fake = worldOf(['serve', '--port', '0']);
    const ended = main(fake.world);
    const origin = await untilListening(fake);
    const { out } = await loop(['accept-link', deal.jobId]);
    const page = await fetch(out.trim().replace('http://127.0.0.1:8787', origin));
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Logo design');
    expect(page.headers.getSetCookie()[0]).not.toContain('Secure');
    expect(fake.err()).toContain('Links made by loop point to http://127.0.0.1:8787');
    fake.interrupt();
    await ended;
  });

  test.each(['0.0.0.0', '::', '192.168.1.10', '127.0.0.1.evil.example'])('%s needs an https address', async (host) => {
    const { code, err } = await loop(['serve', '--host', host, '--port', '0']);
    expect(code).toBe(4);
    expect(err).toContain('LOOP_PUBLIC_URL');
    expect(err).toContain('Nothing was opened');
  });

  test('a taken port ends with 4 and names it', async () => {
    const other = await listen({ host: '127.0.0.1', port: 0, handler: async () => new Response(), report: () => {} });
    const { code, err } = await loop(['serve', '--port', String(other.port)]);
    await other.close();
    expect(code).toBe(4);
    expect(err).toContain(`port ${other.port}: it is taken`);
  });

  test('a port that is none is a wrong use', async () => {
    expect((await loop(['serve', '--port', '70000'])).code).toBe(2);
  });
});
