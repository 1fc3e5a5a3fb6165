/** The client who was reached by mail is told by mail that work is delivered, once, and only with a person's word. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { type HttpStandIn, httpStandIn } from '../contract/loopback.ts';
import { emailContact } from '../engines/outreach/desk.ts';
import { type DealFixture, dealFixture, KEY, Visitor } from '../engines/room/deal-fixture.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';
import { assertRebuildEqual } from '../ledger.ts';

let deal: DealFixture;
let resend: HttpStandIn;
let mails: { subject: string; text: string; to: readonly string[] }[];

beforeEach(async () => {
  mails = [];
  deal = await dealFixture();
  writeFileSync(join(deal.folder, 'loop.config.json'), JSON.stringify({ sender: { name: 'Robin Maker' } }));
  // The commands and the fixture's room share one key, as `loop serve` and the other commands do.
  mkdirSync(join(deal.folder, 'config', 'loop'), { recursive: true });
  writeFileSync(join(deal.folder, 'config', 'loop', 'key'), KEY.toString('base64url'));
  resend = await httpStandIn((seen, response) => {
    mails.push(JSON.parse(seen.body));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: `mail-${mails.length}` }));
  });
  const contact = emailContact('bea@bakery.example');
  await deal.ledger.transact({ actor: 'operator' }, (tx) =>
    tx.putContacts(deal.jobId, [contact], { url: 'https://example.com/posts/deal', foundAt: tx.now }),
  );
});
afterEach(async () => {
  await assertRebuildEqual(deal.ledger);
  await resend.close();
  await deal.dispose();
});

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}) {
  const fake = fakeWorld({
    argv: ['--ledger', deal.path, ...argv],
    cwd: deal.folder,
    now: deal.clock.now().toISOString(),
    env: {
      RESEND_API_KEY: 're_test_key',
      RESEND_BASE_URL: resend.url,
      MAIL_FROM: 'robin@maker.example',
      MAIL_REPLY_TO: 'robin@maker.example',
      LOOP_POSTAL_ADDRESS: '1 Sample Street, 12345 Sampletown',
      LOOP_PUBLIC_URL: 'https://room.test',
    },
    ...options,
  });
  return { code: await main(fake.world), out: fake.out(), err: fake.err() };
}

const approvalIn = (text: string): string => /--approve (\S+)/.exec(text)?.[1] ?? 'none';

async function runningDeal(): Promise<void> {
  const plan = await loop(['present', deal.jobId, '--dry-run']);
  expect((await loop(['present', '--approve', approvalIn(plan.out)])).code).toBe(0);
  expect(mails).toHaveLength(1);
  await new Visitor(deal.room).accept((await deal.link()).path);
  await deal.hold(1);
}

test('without a terminal the message is shown with its hash, and sent once under it', async () => {
  await runningDeal();
  const delivered = await loop(['deliver', deal.jobId, '--artifact', 'https://example.com/1', '--note', 'Three drafts']);
  expect(delivered.code).toBe(0);
  expect(delivered.err).toContain('The client is not told yet. To send exactly this:');
  expect(mails).toHaveLength(1);

  const shown = await loop(['deliver', deal.jobId]);
  expect([shown.code, approvalIn(shown.err)]).toEqual([3, approvalIn(delivered.err)]);
  const wrong = await loop(['deliver', deal.jobId, '--approve', `${deal.jobId}@${'0'.repeat(64)}`]);
  expect([wrong.code, mails.length]).toEqual([3, 1]);
  expect(wrong.err).toContain('no message about this delivery has this hash now');

  const sent = await loop(['deliver', deal.jobId, '--approve', approvalIn(delivered.err), '--json']);
  expect(sent.code).toBe(0);
  expect(JSON.parse(sent.out)).toMatchObject({ id: deal.jobId, notice: { state: 'sent', channel: 'email' } });
  expect(mails[1]).toMatchObject({ to: ['bea@bakery.example'], text: expect.stringContaining('Three drafts') });
  expect(mails[1]?.text).toMatch(/https:\/\/room\.test\/accept\/[\w-]{43}/);

  const again = await loop(['deliver', deal.jobId, '--approve', approvalIn(delivered.err)]);
  expect([again.code, mails.length]).toEqual([3, 2]);
});

test('on a terminal a person is asked, and Enter means no', async () => {
  await runningDeal();
  const no = await loop(['deliver', deal.jobId, '--artifact', 'https://example.com/1'], { isTerminal: true, answers: [false] });
  expect([no.code, mails.length]).toEqual([0, 1]);
  expect(no.err).toContain('Tell the client by email, exactly like this?');
  const stopped = await loop(['deliver', deal.jobId], { isTerminal: true });
  expect([stopped.code, mails.length]).toEqual([130, 1]);
  const yes = await loop(['deliver', deal.jobId], { isTerminal: true, answers: [true] });
  expect([yes.code, mails.length]).toEqual([0, 2]);
  expect((await deal.ledger.read.job(deal.jobId))?.milestones[0]?.state).toBe('delivered');
});

test('the link in the message opens the room', async () => {
  await runningDeal();
  const delivered = await loop(['deliver', deal.jobId, '--artifact', 'https://example.com/1']);
  await loop(['deliver', deal.jobId, '--approve', approvalIn(delivered.err)]);
  const link = /https:\/\/room\.test(\/accept\/\S+)/.exec(mails[1]?.text ?? '')?.[1] ?? '';
  const client = new Visitor(deal.room);
  expect((await client.get(link)).status).toBe(303);
  expect(await (await client.get(`/client-room/${deal.jobId}`)).text()).toContain('waits for your approval');
});
