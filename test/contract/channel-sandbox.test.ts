/** The channels against the sandbox's stand-ins, with the providers' own descriptions as judges of every request. */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sendKey } from '../../src/engines/outreach/channel.ts';
import { emailResend } from '../../src/engines/outreach/channels/email-resend.ts';
import { emailSmtp } from '../../src/engines/outreach/channels/email-smtp.ts';
import { github } from '../../src/engines/outreach/channels/github.ts';
import { SAMPLE_POSTS } from '../../src/sandbox/sample-posts.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/sandbox.ts';
import { createNet } from '../../src/system/net.ts';
import { approved, commentDraft, mailDraft } from '../engines/outreach/samples.ts';
import { fakeClock } from '../ledger.ts';
import { shared } from '../shared.ts';
import { type SpecChecker, specChecker } from '../specs.ts';

const skip = shared.skip;
let sandbox: Sandbox;
let checkers: Record<'resend' | 'github', SpecChecker> | null;
let folder: string;
const signal = (): AbortSignal => AbortSignal.timeout(5_000);

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-channels-'));
  checkers = skip ? null : { resend: specChecker('resend'), github: specChecker('github') };
  sandbox = await startSandbox({
    clock: fakeClock(),
    stateDir: folder,
    onExchange: (exchange) => {
      checkers?.resend.onExchange(exchange);
      checkers?.github.onExchange(exchange);
    },
  });
});

afterEach(async () => {
  await sandbox.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('e-mail', () => {
  test('through Resend: sent once, found again by its tag, and the mail on disk says what was approved', async () => {
    const channel = emailResend({ apiKey: sandbox.secrets.RESEND_API_KEY, baseUrl: sandbox.bases.resend, net: createNet() });
    const message = approved(channel.compose(mailDraft()));
    const key = sendKey(message.messageId);
    expect(await channel.find?.(key, message, signal())).toBeNull();
    const outcome = await channel.deliver(message, key, signal());
    expect(outcome).toMatchObject({ state: 'sent' });
    expect(await channel.find?.(key, message, signal())).toEqual(outcome);
    expect(await channel.find?.(sendKey('another'), message, signal())).toBeNull();
    expect(await channel.check?.(signal())).toMatchObject({ ok: true });
    const [mail] = readdirSync(sandbox.mailDir);
    expect(readFileSync(join(sandbox.mailDir, mail ?? ''), 'utf8')).toContain('jo@client.example');
    checkers?.resend.assertClean();
  });

  test('Resend refuses another key', async () => {
    const channel = emailResend({ apiKey: 're_wrong', baseUrl: sandbox.bases.resend, net: createNet() });
    const message = approved(channel.compose(mailDraft()));
    expect(await channel.deliver(message, sendKey(message.messageId), signal())).toMatchObject({
      state: 'rejected',
      mayRetry: false,
    });
    expect(await channel.check?.(signal())).toMatchObject({ ok: false });
  });

  test('through SMTP', async () => {
    const channel = emailSmtp({ url: sandbox.smtpUrl });
    const message = approved(channel.compose(mailDraft()));
    expect(await channel.deliver(message, sendKey(message.messageId), signal())).toMatchObject({ state: 'sent' });
    expect(await channel.check?.(signal())).toMatchObject({ ok: true });
    expect(readdirSync(sandbox.mailDir)).toHaveLength(1);
  });
});

test('a GitHub comment is posted once and found again', async () => {
  const issue = SAMPLE_POSTS.find(({ place }) => place.kind === 'github');
  const { owner, repo } = issue?.place.kind === 'github' ? issue.place : { owner: '', repo: '' };
  const recipient = { kind: 'github_issue', owner, repo, number: Number(issue?.id), login: 'jo' } as const;
  const channel = github({ token: sandbox.secrets.GITHUB_TOKEN, baseUrl: sandbox.bases.github, net: createNet() });
  const message = approved(channel.compose(commentDraft({ recipient })));
  const key = sendKey(message.messageId);
  expect(await channel.find?.(key, message, signal())).toBeNull();
  const outcome = await channel.deliver(message, key, signal());
  expect(outcome).toMatchObject({ state: 'sent', url: expect.stringContaining('/issues/') });
  expect(await channel.find?.(key, message, signal())).toEqual(outcome);
  expect(await channel.check?.(signal())).toMatchObject({ ok: true });
  checkers?.github.assertClean();
  const refused = github({ token: 'ghp_wrong', baseUrl: sandbox.bases.github, net: createNet() });
  expect(await refused.check?.(signal())).toEqual({ ok: false, detail: 'GitHub does not take the token' });
  const down = github({ token: 'ghp_right', baseUrl: await closedAddress(), net: createNet() });
  expect(await down.check?.(signal())).toEqual({ ok: null, detail: 'GitHub cannot be reached' });
});

/** Where nobody listens. */
async function closedAddress(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}
