/** Real processes killed at every named point, and real processes racing: whatever happens, at most one message per person and request is accepted. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Outreach } from '../../../src/engines/outreach/engine.ts';
import { type HttpStandIn, httpStandIn } from '../../contract/loopback.ts';
import { assertRebuildEqual, type TemporaryLedger, temporaryLedger } from '../../ledger.ts';
import { CAPS, desk, draftedJob, emailContact } from './desk.ts';
import type { Orders } from './sender-process.ts';

interface Mail {
  readonly id: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly value: string }[];
}

let store: TemporaryLedger;
let resend: HttpStandIn;
/** What the provider has accepted. */
let mails: Mail[];
/** Called when a send arrives; true means that no answer is given. */
let swallow: () => boolean;
let children: ChildProcess[];

beforeEach(async () => {
  store = await temporaryLedger();
  mails = [];
  children = [];
  swallow = () => false;
  resend = await httpStandIn(({ method, path, body }, response) => {
    const json = (value: unknown): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    if (method === 'POST') {
      const mail: Mail = { id: `mail-${mails.length + 1}`, ...JSON.parse(body) };
      mails.push(mail);
      if (!swallow()) json({ id: mail.id });
    } else if (path.startsWith('/emails?')) json({ object: 'list', has_more: false, data: mails });
    else json(mails.find(({ id }) => path === `/emails/${id}`) ?? {});
  });
});

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await assertRebuildEqual(store.ledger);
  await Promise.all([store.dispose(), resend.close()]);
});

function start(orders: Partial<Orders> & Pick<Orders, 'jobs'>) {
  const full: Orders = {
    ledger: store.path,
    resendUrl: resend.url,
    channel: 'email',
    at: store.clock.now().toISOString(),
    seed: children.length + 1,
    dieAt: 'never',
    mailsPerHour: 1_000,
    ...orders,
  };
  const script = fileURLToPath(new URL('./sender-process.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(full)], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
  });
  const ended = new Promise<{ signal: NodeJS.Signals | null; lines: { jobId: string; state: string; code?: string }[] }>(
    (resolve) => {
      child.once('close', (_code, signal) =>
        resolve({
          signal,
          lines: out
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as { jobId: string; state: string }),
        }),
      );
    },
  );
  return { child, ended };
}

const survivor = (): Outreach =>
  desk({ ...store, resendUrl: resend.url, change: { caps: { ...CAPS, firstMailsPerHour: 100, firstMailsPerDay: 100 } } });
const stateOf = async (jobId: string) => (await store.ledger.read.job(jobId))?.messages.map(({ state }) => state);

async function present(engine: Outreach, jobId: string) {
  const item = (await engine.plan(jobId)).next;
  if (!item) throw new Error('nothing to send');
  const { messageId } = await engine.approve(item, 'flag');
  return engine.deliver(jobId, messageId);
}

describe('killed', () => {
  test('before the intent: the approval stands, and the message leaves once', async () => {
    const jobId = await draftedJob(store.ledger, 'c1');
    expect((await start({ jobs: [jobId], dieAt: 'before intent' }).ended).signal).toBe('SIGKILL');
    expect(await stateOf(jobId)).toEqual(['approved']);
    expect(mails).toHaveLength(0);
    await present(survivor(), jobId);
    expect(await stateOf(jobId)).toEqual(['sent']);
    expect(mails).toHaveLength(1);
  });

  test('after the intent, before the call: unknown, then absent after two looks, then one fresh message', async () => {
    const jobId = await draftedJob(store.ledger, 'c2');
    expect((await start({ jobs: [jobId], dieAt: 'after intent' }).ended).signal).toBe('SIGKILL');
    expect(await stateOf(jobId)).toEqual(['intent']);
    const engine = survivor();
    await expect(present(engine, jobId)).rejects.toThrow();
    store.clock.advance(3 * 60_000);
    await engine.reconcile();
    expect(await stateOf(jobId)).toEqual(['unknown']);
    expect((await engine.plan(jobId)).next).toBeNull();
    store.clock.advance(11 * 60_000);
    await engine.reconcile();
    expect(await stateOf(jobId)).toEqual(['absent']);
    await present(engine, jobId);
    expect(await stateOf(jobId)).toEqual(['absent', 'sent']);
    expect(mails).toHaveLength(1);
  });

  test('after the call, before the record: found at the provider, not sent again', async () => {
    const jobId = await draftedJob(store.ledger, 'c3');
    expect((await start({ jobs: [jobId], dieAt: 'after call' }).ended).signal).toBe('SIGKILL');
    expect(await stateOf(jobId)).toEqual(['intent']);
    expect(mails).toHaveLength(1);
    const engine = survivor();
    store.clock.advance(3 * 60_000);
    await engine.reconcile();
    expect(await stateOf(jobId)).toEqual(['sent']);
    expect((await store.ledger.read.job(jobId))?.offer?.state).toBe('offered');
    await expect(present(engine, jobId)).rejects.toThrow();
    expect(mails).toHaveLength(1);
  });

  test('during the call, the provider having accepted: the same', async () => {
    const jobId = await draftedJob(store.ledger, 'c4');
    const { child, ended } = start({ jobs: [jobId], dieAt: 'never' });
    swallow = () => child.kill('SIGKILL');
    child.stdin?.write('go\n');
    expect((await ended).signal).toBe('SIGKILL');
    expect(await stateOf(jobId)).toEqual(['intent']);
    store.clock.advance(3 * 60_000);
    await survivor().reconcile();
    expect(await stateOf(jobId)).toEqual(['sent']);
    expect(mails).toHaveLength(1);
  });
});

describe('racing', () => {
  async function race(first: Partial<Orders>, second: Partial<Orders>, jobs: readonly string[]) {
    const runners = [start({ ...first, jobs }), start({ ...second, jobs })];
    for (const { child } of runners) child.stdin?.write('go\n');
    return (await Promise.all(runners.map(({ ended }) => ended))).flatMap(({ lines }) => lines);
  }

  async function people(count: number, prefix: string): Promise<string[]> {
    const jobs: string[] = [];
    for (let i = 0; i < count; i++) {
      jobs.push(
        await draftedJob(store.ledger, `${prefix}${i}`, {
          post: { author: { name: `${prefix}-${i}`, url: null } },
          contacts: [emailContact(`jo@${prefix}${i}.example`)],
        }),
      );
    }
    return jobs;
  }

  test('two processes present the same jobs: each person gets exactly one mail', async () => {
    const jobs = await people(5, 'race');
    const lines = await race({}, {}, jobs);
    expect(lines).toHaveLength(10);
    for (const jobId of jobs) {
      expect(lines.filter((line) => line.jobId === jobId && line.state === 'sent')).toHaveLength(1);
      expect((await stateOf(jobId))?.filter((state) => state === 'sent')).toHaveLength(1);
    }
    expect(mails.map(({ to }) => to[0]).sort()).toEqual(jobs.map((_id, i) => `jo@race${i}.example`).sort());
    expect(new Set(lines.filter(({ state }) => state === 'refused').map(({ code }) => code)).size).toBeGreaterThan(0);
    for (const { code } of lines.filter(({ state }) => state === 'refused'))
      expect(code).toMatch(/^(wrong_state|against_policy|not_approved|over_cap)$/);
  });

  test('two processes on two channels: each person is reached by one of them', async () => {
    const jobs = await people(5, 'both');
    const lines = await race({ channel: 'email' }, { channel: 'assisted' }, jobs);
    for (const jobId of jobs) expect(lines.filter((line) => line.jobId === jobId && line.state === 'sent')).toHaveLength(1);
  });

  test('two processes share one place under a cap: one of them gets it', async () => {
    const [a, b] = await people(2, 'cap');
    const runners = [a, b].map((jobId) => start({ jobs: [jobId ?? ''], mailsPerHour: 1 }));
    for (const { child } of runners) child.stdin?.write('go\n');
    const lines = (await Promise.all(runners.map(({ ended }) => ended))).flatMap(({ lines: own }) => own);
    expect(lines.map(({ state, code }) => code ?? state).sort()).toEqual(['over_cap', 'sent']);
    expect(mails).toHaveLength(1);
  });
});
