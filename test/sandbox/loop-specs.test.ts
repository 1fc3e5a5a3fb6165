/** The whole loop through `main`, with every request of the production adapters held against the providers' own descriptions. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { createClient } from '../../src/commands/demo-client.ts';
import { tell } from '../../src/commands/demo-story.ts';
import { createTranscript, type Transcript } from '../../src/commands/demo-transcript.ts';
import { main } from '../../src/main.ts';
import { createUi } from '../../src/render.ts';
import { joinOrStartSandbox } from '../../src/sandbox/join.ts';
import type { Sandbox } from '../../src/sandbox/sandbox.ts';
import { listen } from '../../src/system/http-server.ts';
import { type FakeWorld, fakeWorld } from '../fake-world.ts';
import { shared } from '../shared.ts';
import { type SpecChecker, specChecker } from '../specs.ts';

describe.skipIf(shared.skip)('every request of the adapters', () => {
  let checkers: readonly SpecChecker[];
  let folder: string;
  let sandbox: Sandbox;
  let fake: FakeWorld;
  let transcript: Transcript;
  let room: { origin: string; close(): Promise<void> };

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'loop-specs-'));
    fake = fakeWorld({ argv: [], cwd: folder });
    checkers = [specChecker('stripe'), specChecker('resend'), specChecker('github')];
    const { world } = fake;
    const onExchange: SpecChecker['onExchange'] = (exchange) => {
      for (const checker of checkers) checker.onExchange(exchange);
    };
    sandbox = await joinOrStartSandbox({
      clock: world.clock,
      stateDir: join(folder, 'state', 'loop', 'sandbox'),
      onExchange,
      stays: true,
    });
    const probe = await listen({ host: '127.0.0.1', port: 0, handler: async () => new Response(null), report: () => {} });
    await probe.close();
    const process = { cwd: folder, env: { ...world.process.env, LOOP_PUBLIC_URL: probe.origin } };
    const run: App['run'] = (argv, overrides = {}) =>
      main({ ...world, ...overrides, process: { ...world.process, ...overrides.process, argv } });
    const ui = createUi(world.terminal, { masked: (text) => text }, { json: false, quiet: false, color: false });
    transcript = await createTranscript({ app: { world, run } as App, ui, process });
    room = await serveRoom(fake, run, process, probe.origin);
  });
  afterEach(async () => {
    await room.close();
    await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('is one that the provider describes', async () => {
    writeFileSync(join(folder, 'page.html'), '<!doctype html><title>x</title>');
    await transcript.type('--sandbox', 'status', '--verify');
    await tell(
      transcript,
      createClient(fake.world.net, async () => {}),
      'page.html',
    );

    const { jobs } = (await transcript.ask('--sandbox', 'list', '--limit', '50')) as { jobs: { id: string; title: string }[] };
    const bounty = jobs.find(({ title }) => title.startsWith('Bounty $300'))?.id ?? '';
    const plan = await transcript.type('--sandbox', 'present', bounty, '--channel', 'github', '--dry-run');
    const approval = /--approve (\S+@[0-9a-f]{64})/.exec(plan)?.[1] ?? '';
    await transcript.type('--sandbox', 'present', '--channel', 'github', '--approve', approval);
    expect(sandbox.control.comments()).toHaveLength(1);

    for (const checker of checkers) checker.assertClean();
    const asked = new Set(sandbox.exchanges.map(({ method, path }) => `${method} ${path.replace(/(pi|cs|ch)_\w+/g, ':id')}`));
    for (const request of [
      'POST /v1/checkout/sessions',
      'GET /v1/checkout/sessions/:id',
      'GET /v1/payment_intents/:id',
      'POST /v1/payment_intents/:id/capture',
      'POST /emails',
      'GET /search/issues',
      'POST /graphql',
      'POST /repos/reportkit/reportkit/issues/412/comments',
    ]) {
      expect([...asked]).toContain(request);
    }
  });
});

async function serveRoom(
  { world }: FakeWorld,
  run: App['run'],
  process: { readonly cwd: string; readonly env: Readonly<Record<string, string | undefined>> },
  origin: string,
): Promise<{ origin: string; close(): Promise<void> }> {
  const stop = new AbortController();
  const listening = Promise.withResolvers<null>();
  const err = (text: string): void => {
    if (text.includes('Listening on')) listening.resolve(null);
  };
  const ended = run(['--sandbox', 'serve', '--port', new URL(origin).port], {
    process: { ...world.process, ...process, interrupted: stop.signal },
    terminal: { ...world.terminal, err },
  });
  const first = await Promise.race([listening.promise, ended]);
  if (first !== null) throw new Error(`serve ended with ${first}`);
  return {
    origin,
    async close() {
      stop.abort();
      await ended;
    },
  };
}
