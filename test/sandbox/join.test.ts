import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { joinOrStartSandbox } from '../../src/sandbox/join.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { testClock } from './fixture.ts';
import { authorised, sessionParams, stripeOf } from './stripe-client.ts';

let stateDir: string;
const clock = testClock();
const open: Sandbox[] = [];

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'loop-join-'));
});
afterEach(async () => {
  for (const sandbox of open.splice(0)) await sandbox.close();
  rmSync(stateDir, { recursive: true, force: true });
});

async function start(stays: boolean): Promise<Sandbox> {
  const sandbox = await joinOrStartSandbox({ clock, stateDir, stays });
  open.push(sandbox);
  return sandbox;
}

it('a later command uses the servers of one that stays', async () => {
  const host = await start(true);
  const guest = await start(false);
  expect(guest.bases).toEqual(host.bases);
  const id = await authorised(stripeOf(guest));
  await guest.close();
  expect((await stripeOf(host).paymentIntents.retrieve(id)).status).toBe('requires_capture');
});

it('the control of a guest reaches the host', async () => {
  const host = await start(true);
  const guest = await start(false);
  guest.control.fail('stripe', { status: 503 });
  await expect(stripeOf(host).balance.retrieve()).rejects.toMatchObject({ statusCode: 503 });
});

it('the next one opens its own servers when the host is gone, cleanly or not', async () => {
  const host = await start(true);
  await host.close();
  open.splice(0);
  expect(existsSync(join(stateDir, 'address.json'))).toBe(false);

  writeFileSync(join(stateDir, 'address.json'), JSON.stringify({ bases: { stripe: host.bases.stripe }, smtpUrl: 'smtp://x' }));
  const next = await start(false);
  expect((await stripeOf(next).balance.retrieve()).object).toBe('balance');
});

it('servers of another world are not joined', async () => {
  const elsewhere = mkdtempSync(join(tmpdir(), 'loop-join-'));
  const other = await startSandbox({ clock, stateDir: elsewhere });
  try {
    writeFileSync(join(stateDir, 'address.json'), JSON.stringify({ bases: other.bases, smtpUrl: other.smtpUrl }));
    expect((await start(false)).bases.stripe).not.toBe(other.bases.stripe);
  } finally {
    await other.close();
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

it('two sandboxes side by side share one world and lose nothing', async () => {
  const [one, two] = [await startSandbox({ clock, stateDir }), await startSandbox({ clock, stateDir })];
  open.push(one, two);
  const clients = [stripeOf(one), stripeOf(two)];
  const sessions = await Promise.all(
    Array.from({ length: 24 }, (_, i) =>
      clients[i % 2]?.checkout.sessions.create(sessionParams({ client_reference_id: String(i) })),
    ),
  );
  expect(new Set(sessions.map((session) => session?.id)).size).toBe(24);
  expect((await stripeOf(two).checkout.sessions.list({ limit: 100 })).data).toHaveLength(24);
});

it('the same steps in a new world at the same time give the same ids', async () => {
  const ids: string[] = [];
  for (let i = 0; i < 2; i++) {
    const dir = mkdtempSync(join(tmpdir(), 'loop-join-'));
    const sandbox = await startSandbox({ clock, stateDir: dir });
    ids.push(await authorised(stripeOf(sandbox)));
    await sandbox.close();
    rmSync(dir, { recursive: true, force: true });
  }
  expect(ids[0]).toBe(ids[1]);
});

it('keeps its world to the user, survives a lock left behind, and refuses a file that is no world', async () => {
  const first = await start(false);
  await stripeOf(first).checkout.sessions.create(sessionParams());
  await first.close();
  open.splice(0);
  const path = join(stateDir, 'world.json');
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'utf8')).not.toContain('4242424242424242');

  writeFileSync(join(stateDir, 'world.lock'), 'locked');
  const second = await start(false);
  expect((await stripeOf(second).checkout.sessions.list()).data).toHaveLength(1);

  writeFileSync(path, '{"truncated');
  await expect(startSandbox({ clock, stateDir })).rejects.toThrow('is not a sandbox world');
});
