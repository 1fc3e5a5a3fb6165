/** `loop present` as a person or a script meets it: through the whole program, the real adapters against a stand-in. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { openLedger } from '../../src/store/open.ts';
import { openKeyring } from '../../src/system/keyring.ts';
import { type HttpStandIn, httpStandIn } from '../contract/loopback.ts';
import { draftedJob, emailContact } from '../engines/outreach/desk.ts';
import { type FakeOptions, type FakeWorld, fakeWorld } from '../fake-world.ts';
import { assertRebuildEqual, countingIds, fakeClock } from '../ledger.ts';

const NOW = '2026-03-03T09:00:00.000Z';
let cwd: string;
let resend: HttpStandIn;
let seeds = 0;
let answer: () => [number, unknown];

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-present-'));
  writeFileSync(join(cwd, 'loop.config.json'), JSON.stringify({ sender: { name: 'Ada Example' } }));
  answer = () => [200, { id: 'mail-1' }];
  resend = await httpStandIn((_seen, response) => {
    const [status, json] = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
  });
});

afterEach(async () => {
  await withLedger(assertRebuildEqual);
  await resend.close();
  rmSync(cwd, { recursive: true, force: true });
});

async function withLedger<T>(work: (ledger: Awaited<ReturnType<typeof openLedger>>) => Promise<T>): Promise<T> {
  const ledger = await openLedger({
    location: join(cwd, 'data', 'loop', 'ledger.db'),
    clock: fakeClock('2026-03-02T09:00:00.000Z'),
    ids: countingIds(++seeds),
  });
  try {
    return await work(ledger);
  } finally {
    await ledger.close();
  }
}

const seeded = (nativeId = 'x1', contacts = [emailContact('jo@client.example')]): Promise<string> =>
  withLedger((ledger) => draftedJob(ledger, nativeId, { post: { author: { name: `author-${nativeId}`, url: null } }, contacts }));
const statesOf = (jobId: string) =>
  withLedger(async (ledger) => (await ledger.read.job(jobId))?.messages.map(({ state }) => state));

async function loop(line: string, options: Partial<FakeOptions> = {}): Promise<FakeWorld & { readonly code: number }> {
  const world = fakeWorld({
    argv: line.split(' '),
    cwd,
    now: NOW,
    env: {
      RESEND_API_KEY: 're_test_key',
      RESEND_BASE_URL: resend.url,
      MAIL_FROM: 'ada@studio.example',
      MAIL_REPLY_TO: 'hello@studio.example',
      LOOP_POSTAL_ADDRESS: '1 Sample Street, 12345 Sampletown',
      LOOP_PUBLIC_URL: 'https://loop.example',
    },
    ...options,
  });
  return { ...world, code: await main(world.world) };
}

const approveLine = (out: string): string => /--approve (\S+)/.exec(out)?.[1] ?? '';

describe('--dry-run', () => {
  test('shows the whole plan with the approval line, sends nothing, keeps nothing', async () => {
    const jobId = await seeded();
    const { code, out, err, requests } = await loop(`present ${jobId} --dry-run`);
    expect([code, err()]).toEqual([0, '']);
    for (const part of [
      'To: jo@client.example',
      'List-Unsubscribe:',
      '1 Sample Street',
      'https://loop.example/accept/',
      'mail me at jo@client.example',
      'assisted',
      'mailsToday 5 of 5',
    ])
      expect(out()).toContain(part);
    expect(out()).toContain(`loop present ${jobId} --approve ${jobId}@`);
    expect(requests).toEqual([]);
    expect(await statesOf(jobId)).toEqual([]);
  });

  test('--json is one array of every way', async () => {
    const jobId = await seeded();
    const { out } = await loop(`present ${jobId} --dry-run --json`);
    const items = JSON.parse(out());
    expect(items.map((item: { channel: string }) => item.channel)).toEqual(['github', 'email', 'assisted']);
    expect(items[1]).toMatchObject({ job: jobId, possible: true, allowed: true, next: true, recipient: 'jo@client.example' });
    expect(items[1].approve).toBe(`${jobId}@${items[1].hash}`);
    expect(items[0]).toMatchObject({ possible: false, approve: null, body: null });
  });

  test('works without any key, and says what is missing', async () => {
    const jobId = await seeded();
    const { code, out } = await loop(`present ${jobId} --dry-run`, { env: {} });
    expect(code).toBe(0);
    expect(out()).toContain('RESEND_API_KEY or SMTP_URL');
    expect(out()).toContain('LOOP_POSTAL_ADDRESS');
  });

  test('what it shows is what --approve sends, byte for byte', async () => {
    const jobId = await seeded();
    const shown = await loop(`present ${jobId} --dry-run --json`);
    const item = JSON.parse(shown.out())[1];
    const sent = await loop(`present --approve ${item.approve} --json`);
    expect([sent.code, JSON.parse(sent.out())]).toEqual([
      0,
      { job: jobId, message: expect.any(String), channel: 'email', state: 'sent', providerId: 'mail-1', url: null, reason: null },
    ]);
    expect(resend.seen).toHaveLength(1);
    expect(JSON.parse(resend.seen[0]?.body ?? '').text).toBe(item.body);
    expect(await statesOf(jobId)).toEqual(['sent']);
    const again = await loop(`present --approve ${item.approve}`);
    expect(again.code).toBe(3);
    expect(resend.seen).toHaveLength(1);
  });
});

describe('without a terminal', () => {
  test.each([
    ['nothing on stdin', {}],
    ['a piped y', { stdin: 'y\n' }],
    ['yes for ever', { stdin: 'y\n'.repeat(10_000) }],
  ])('%s: exit 3, nothing sent, says what to do', async (_title, options) => {
    const jobId = await seeded();
    const { code, out, err } = await loop(`present ${jobId}`, options);
    expect([code, out()]).toEqual([3, '']);
    expect(err()).toContain('--dry-run');
    expect(err()).toContain('--approve');
    expect(err()).toContain('Nothing was sent.');
    expect(resend.seen).toHaveLength(0);
    expect(await statesOf(jobId)).toEqual([]);
  });

  test.each([
    ['another hash', (jobId: string) => `${jobId}@${'0'.repeat(64)}`, 3],
    ['a short hash', (jobId: string) => `${jobId}@abcdef`, 2],
    ['no hash', (jobId: string) => jobId, 2],
    ['every job', () => 'all', 2],
  ])('--approve with %s sends nothing', async (_title, make, expected) => {
    const jobId = await seeded();
    const { code } = await loop(`present ${jobId} --approve ${make(jobId)}`);
    expect(code).toBe(expected);
    expect(resend.seen).toHaveLength(0);
  });

  test('--approve for a job that is not the one named sends nothing', async () => {
    const [one, two] = [await seeded('x1'), await seeded('x2', [emailContact('al@other.example')])];
    const approval = approveLine((await loop(`present ${one} --dry-run`)).out());
    expect((await loop(`present ${two} --approve ${approval}`)).code).toBe(2);
    expect(resend.seen).toHaveLength(0);
  });

  test('an assisted message is not approved by a flag', async () => {
    const jobId = await seeded('x3', []);
    const item = JSON.parse((await loop(`present ${jobId} --dry-run --json`)).out())[2];
    expect(item).toMatchObject({ channel: 'assisted', allowed: true, next: true, approve: null });
    const { code, browser } = await loop(`present --approve ${jobId}@${item.hash}`);
    expect([code, browser]).toEqual([3, []]);
    expect(await statesOf(jobId)).toEqual([]);
  });

  test.each([
    ['a refusal', [422, { statusCode: 422, name: 'validation_error', message: 'no' }], 'rejected'],
    ['no clear answer', [500, {}], 'unknown'],
  ] as const)('%s is exit 5 and recorded', async (_title, reply, state) => {
    const jobId = await seeded();
    answer = () => [...reply];
    const approval = approveLine((await loop(`present ${jobId} --dry-run`)).out());
    expect((await loop(`present --approve ${approval}`)).code).toBe(5);
    expect(await statesOf(jobId)).toEqual([state]);
  });
});

describe('at a terminal', () => {
  test('shows the complete message, then sends what was approved', async () => {
    const jobId = await seeded();
    const { code, out, err } = await loop(`present ${jobId}`, { isTerminal: true, answers: ['approve'] });
    expect(code).toBe(0);
    expect(err()).toContain('Reply-To: hello@studio.example');
    expect(out()).toContain('sent by email');
    expect(await statesOf(jobId)).toEqual(['sent']);
  });

  test.each([
    ['no', ['skip'], 3],
    ['stop', ['stop'], 3],
    ['Ctrl-C', [], 130],
  ])('%s sends nothing', async (_title, answers, expected) => {
    const jobId = await seeded();
    expect((await loop(`present ${jobId}`, { isTerminal: true, answers })).code).toBe(expected);
    expect(resend.seen).toHaveLength(0);
    expect(await statesOf(jobId)).toEqual([]);
  });

  test('edit shows the new text before it is sent', async () => {
    const jobId = await seeded();
    const text = 'Hello,\n\nmy offer: {{private link}}\n\nAda Example\n1 Sample Street, 12345 Sampletown\n';
    const { code, err } = await loop(`present ${jobId}`, { isTerminal: true, answers: ['edit', 'Your logo', text, 'approve'] });
    expect(code).toBe(0);
    expect(err()).toContain('Subject: Your logo');
    expect(JSON.parse(resend.seen[0]?.body ?? '').text).toMatch(/^Hello,\n\nmy offer: https:\/\/loop\.example\/accept\//);
  });

  test('an edit that takes out what a mail must say cannot be sent', async () => {
    const jobId = await seeded();
    const { code, err } = await loop(`present ${jobId}`, { isTerminal: true, answers: ['edit', 'Hi', 'Buy now', 'skip'] });
    expect(code).toBe(3);
    expect(err()).toContain('postal address');
    expect(resend.seen).toHaveLength(0);
  });

  test('another channel: the person posts it by hand', async () => {
    const jobId = await seeded();
    const { code, browser } = await loop(`present ${jobId}`, { isTerminal: true, answers: ['next', 'approve', true, ''] });
    expect([code, browser]).toEqual([0, ['https://example.com/posts/x1']]);
    expect(resend.seen).toHaveLength(0);
    expect(await statesOf(jobId)).toEqual(['sent']);
  });

  test('several addresses: nothing is chosen without a terminal, and there the person sees the doubt', async () => {
    const jobId = await seeded('x9', [
      emailContact('everyone@attacker.example', { confidence: 1 }),
      emailContact('jo@client.example'),
    ]);
    const items = JSON.parse((await loop(`present ${jobId} --channel email --dry-run --json`)).out());
    expect(items.map(({ next, caution }: { next: boolean; caution: string }) => [next, caution !== null])).toEqual([
      [false, true],
      [false, true],
    ]);
    expect((await loop(`present ${jobId} --channel email --dry-run`)).out()).toContain('Nothing is chosen for you');
    const { code, err } = await loop(`present ${jobId} --channel email`, { isTerminal: true, answers: ['next', 'approve'] });
    expect([code, JSON.parse(resend.seen[0]?.body ?? '').to]).toEqual([0, ['jo@client.example']]);
    expect(err()).toContain('Look twice');
  });

  test('a rejected way makes room for the next one', async () => {
    const jobId = await seeded();
    answer = () => [422, { statusCode: 422, name: 'validation_error', message: 'no' }];
    const { code } = await loop(`present ${jobId}`, {
      isTerminal: true,
      answers: ['approve', 'approve', true, 'https://board.example/a'],
    });
    expect(code).toBe(5);
    expect(await statesOf(jobId)).toEqual(['rejected', 'sent']);
  });

  test('several jobs: stop ends it, and what was sent stays sent', async () => {
    const ids = [
      await seeded('x1'),
      await seeded('x2', [emailContact('al@other.example')]),
      await seeded('x3', [emailContact('bo@third.example')]),
    ];
    const { code } = await loop(`present ${ids.join(' ')}`, { isTerminal: true, answers: ['approve', 'stop'] });
    expect(code).toBe(3);
    expect(resend.seen).toHaveLength(1);
    expect(await Promise.all([statesOf(ids[0] ?? '')])).toEqual([['sent']]);
  });

  test('a message whose fate is unknown is settled by the operator before anything else', async () => {
    const jobId = await seeded();
    answer = () => [500, {}];
    await loop(`present ${jobId}`, { isTerminal: true, answers: ['approve'] });
    const { code, err } = await loop(`present ${jobId}`, { isTerminal: true, answers: ['sent'] });
    expect(err()).toContain('may or may not have arrived');
    expect(code).toBe(3);
    expect(await statesOf(jobId)).toEqual(['sent']);
  });
});

describe('a job whose post nobody read for contacts yet', () => {
  const body = 'We need a logo. Budget 200 USD. Please email jo@client.example with examples.';
  const unread = (): Promise<string> => withLedger((ledger) => draftedJob(ledger, 'y1', { post: { body }, contacts: [] }));

  test('is read first, so that the address it gives is one of the ways', async () => {
    const jobId = await unread();
    const shown = await loop(`present ${jobId} --dry-run --json`);
    expect(JSON.parse(shown.out())[1]).toMatchObject({ channel: 'email', recipient: 'jo@client.example', next: true });
    expect(await withLedger((ledger) => ledger.read.contacts(jobId))).toEqual([]);
    const sent = await loop(`present --approve ${JSON.parse(shown.out())[1].approve}`);
    expect([sent.code, resend.seen.length]).toEqual([0, 1]);
  });

  test('of somebody who said no: no channel is open, although only the post tells who it is', async () => {
    const jobId = await unread();
    const key = openKeyring(join(cwd, 'config', 'loop'), countingIds(99)).keyedHash('email:jo@client.example');
    await withLedger((ledger) =>
      ledger.transact({ actor: 'client' }, (tx) =>
        tx.appendPerson(key, [{ type: 'person.suppressed', data: { key, reason: 'unsubscribed' } }]),
      ),
    );
    const { out } = await loop(`present ${jobId} --dry-run --json`);
    const possible = JSON.parse(out()).filter((item: { possible: boolean }) => item.possible);
    expect(possible.map((item: { channel: string; allowed: boolean }) => [item.channel, item.allowed])).toEqual([
      ['email', false],
      ['assisted', false],
    ]);
  });
});

describe('after an unsubscribe', () => {
  const refuse = (address: string): Promise<unknown> => {
    const { keyedHash } = openKeyring(join(cwd, 'config', 'loop'), countingIds(99));
    const [key, reason] = [keyedHash(`email:${address}`), 'unsubscribed' as const];
    return withLedger((ledger) =>
      ledger.transact({ actor: 'client' }, (tx) => tx.appendPerson(key, [{ type: 'person.suppressed', data: { key, reason } }])),
    );
  };

  test('list marks the draft, show and present propose nothing that would be refused', async () => {
    const [jobId, other] = [await seeded('x1'), await seeded('x2', [emailContact('al@other.example')])];
    expect((await loop(`show ${jobId}`)).out()).toContain(`Next  loop present ${jobId}`);
    await refuse('jo@client.example');
    const { jobs } = JSON.parse((await loop('list --json')).out()) as { jobs: { id: string; suppressed: string | null }[] };
    expect(Object.fromEntries(jobs.map(({ id, suppressed }) => [id, suppressed]))).toEqual({
      [jobId]: 'unsubscribed',
      [other]: null,
    });
    expect((await loop('list')).out()).toMatch(new RegExp(`^${jobId}\\t.*\\tno: unsubscribed\\t`, 'm'));
    const shown = (await loop(`show ${jobId}`)).out();
    expect(shown).toContain('not to be written to: unsubscribed');
    expect(shown).not.toMatch(/^Next/m);
    expect((await loop(`show ${other}`)).out()).toContain(`Next  loop present ${other}`);
    const refused = await loop(`present ${jobId}`);
    expect(refused.code).toBe(3);
    expect(refused.err()).toContain(`nothing can be sent about job ${jobId} now`);
    expect(refused.err()).toMatch(/not allowed: .*unsubscribed/);
    expect(refused.err()).not.toMatch(/--approve|in a terminal/);
  });
});

test('without a terminal, the approval line is named where there is one, and an unknown job is none', async () => {
  const jobId = await seeded();
  const { code, err } = await loop(`present ${jobId}`);
  expect(code).toBe(3);
  expect(err()).toContain('--approve line it prints');
  const byHand = await loop(`present ${jobId} --channel assisted`);
  expect(byHand.code).toBe(3);
  expect(byHand.err()).not.toContain('--approve');
  expect((await loop('present zzzzzzzz')).code).toBe(2);
});

test('usage errors name the way out', async () => {
  const jobId = await seeded();
  expect((await loop('present')).code).toBe(2);
  expect((await loop(`present ${jobId} --channel pigeon`)).code).toBe(2);
  expect((await loop('present zzzzzzzz --dry-run')).code).toBe(2);
});
