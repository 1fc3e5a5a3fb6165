/** `loop person` as an operator meets it: posts from a file, the whole program, one ledger. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { openLedger } from '../../src/store/open.ts';
import { type HttpStandIn, httpStandIn } from '../contract/loopback.ts';
import { type FakeOptions, type FakeWorld, fakeWorld } from '../fake-world.ts';
import { assertRebuildEqual, countingIds, fakeClock } from '../ledger.ts';

const NOW = '2026-03-03T09:00:00.000Z';
const POSTS = [
  {
    source: 'reddit',
    title: '[Hiring] Landing page for a bakery, budget $400',
    body: 'I need a landing page for my bakery. Email me at mara@bakery.example with what you have made.',
    author: 'mara_bakes',
  },
  {
    source: 'hackernews',
    title: '[Hiring] Freelance developer for a landing page, budget $900',
    body: 'I am looking for a freelance developer to build the landing page of our cake shop. Email me at mara+hn@bakery.example. My GitHub: https://github.com/marabakes',
    author: 'cakedev',
  },
  {
    source: 'reddit',
    title: '[Hiring] Logo for a cafe, budget $200',
    body: 'I need a logo for my cafe. Email me at al@cafe.example.',
    author: 'mara-bakes',
  },
];

let cwd: string;
let resend: HttpStandIn;
let seeds = 0;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-person-'));
  writeFileSync(join(cwd, 'loop.config.json'), JSON.stringify({ sender: { name: 'Ada Example' } }));
  writeFileSync(
    join(cwd, 'posts.jsonl'),
    POSTS.map((post, i) =>
      JSON.stringify({ ...post, id: `p${i}`, url: `https://board.example/${i}`, postedAt: '2026-03-02T20:00:00.000Z' }),
    ).join('\n'),
  );
  resend = await httpStandIn((_seen, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id: 'mail-1' }));
  });
});
afterEach(async () => {
  const ledger = await openLedger({
    location: join(cwd, 'data', 'loop', 'ledger.db'),
    clock: fakeClock(NOW),
    ids: countingIds(++seeds),
  });
  await assertRebuildEqual(ledger);
  await ledger.close();
  await resend.close();
  rmSync(cwd, { recursive: true, force: true });
});

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}): Promise<FakeWorld & { readonly code: number }> {
  const env = {
    RESEND_API_KEY: 're_test_key',
    RESEND_BASE_URL: resend.url,
    MAIL_FROM: 'ada@studio.example',
    MAIL_REPLY_TO: 'hello@studio.example',
    LOOP_POSTAL_ADDRESS: '1 Sample Street, 12345 Sampletown',
    LOOP_PUBLIC_URL: 'https://loop.example',
  };
  const world = fakeWorld({ argv, cwd, now: NOW, env, ...options });
  return { ...world, code: await main(world.world) };
}

/** Ids of the three posts, in their order, with an offer drafted and contacts read. */
async function discovered(): Promise<[string, string, string]> {
  const { out, code, err } = await loop(['discover', '--from', 'posts.jsonl', '--auto-contract', '--json']);
  expect([code, err().includes('error')]).toEqual([0, false]);
  const found = out()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; nativeId: string; kept: boolean });
  expect(found.map(({ kept }) => kept)).toEqual([true, true, true]);
  expect((await loop(['enrich', '--all'])).code).toBe(0);
  return found.sort((a, b) => (a.nativeId < b.nativeId ? -1 : 1)).map(({ id }) => id) as [string, string, string];
}

async function send(id: string): Promise<number> {
  const shown = await loop(['present', id, '--dry-run', '--json']);
  const items = JSON.parse(shown.out()) as { channel: string; approve: string | null }[];
  const { code } = await loop(['present', '--approve', items.find(({ channel }) => channel === 'email')?.approve ?? 'none@none']);
  return code;
}

describe('loop person', () => {
  test('shows one person over two platforms, with the evidence in words, and what they were told', async () => {
    const [bakery, shop, cafe] = await discovered();
    expect(await send(bakery)).toBe(0);
    const { out, code } = await loop(['person', shop.slice(0, 6)]);
    expect(code).toBe(0);
    for (const part of [
      `The person behind ${shop}`,
      `hackernews:cakedev  posted ${shop}`,
      'email:mara@bakery.example',
      `reddit:mara_bakes gives it in ${bakery}: “mara@bakery.example”`,
      `hackernews:cakedev gives it in ${shop}: “mara+hn@bakery.example”`,
      'github:marabakes',
      'reddit:mara_bakes',
      `${bakery}  presented  reddit`,
      '(same e-mail address)',
      `2026-03-03 09:00  email  sent  about ${bakery}`,
    ])
      expect(out()).toContain(part);
    expect(out()).not.toContain(cafe);
    expect(out()).not.toContain('Not to be written to');
  });

  test('--json has the same, in stable names', async () => {
    const [bakery, shop] = await discovered();
    const { out } = await loop(['person', shop, '--json']);
    const view = JSON.parse(out());
    expect(view.jobId).toBe(shop);
    expect(view.identities.map(({ name }: { name: string }) => name).sort()).toEqual([
      'email:mara@bakery.example',
      'github:marabakes',
      'hackernews:cakedev',
      'reddit:mara_bakes',
    ]);
    expect(view.jobs).toMatchObject([{ id: bakery, sameness: { by: 'contact', kinds: ['email'] } }]);
    expect(view).toMatchObject({ perhaps: [], messages: [], money: [], suppressions: [], words: [], isWhole: true });
  });

  test('show and present say that the person is known from elsewhere', async () => {
    const [bakery, shop, cafe] = await discovered();
    expect(await send(bakery)).toBe(0);
    const known = `the same person as ${bakery} (same e-mail address; written to on 2026-03-03)`;
    expect((await loop(['show', shop])).out()).toContain(known);
    expect(JSON.parse((await loop(['show', shop, '--json'])).out()).person.jobs).toMatchObject([{ id: bakery }]);
    const plan = await loop(['present', shop, '--dry-run']);
    expect(plan.out()).toContain(known);
    expect(plan.out()).toContain('not allowed: this person was written to on 2026-03-03; 7 days lie between contacts');
    const asked = await loop(['present', shop], { isTerminal: true });
    expect(asked.err()).toContain(known);
    expect((await loop(['show', cafe])).out()).not.toContain('Person');
  });

  test('a split frees the other request and not the address; a merge takes it back; both say why', async () => {
    const [bakery, shop] = await discovered();
    expect(await send(bakery)).toBe(0);
    expect(await send(shop)).toBe(2);
    const split = await loop([
      'person',
      'split',
      shop,
      'email:mara@bakery.example',
      '--reason',
      'the address of a colleague',
      '--json',
    ]);
    expect([split.code, JSON.parse(split.out())]).toEqual([0, { job: shop, split: 'email:mara@bakery.example', recorded: true }]);
    expect(JSON.parse((await loop(['person', shop, '--json'])).out()).jobs).toEqual([]);
    // The mailbox is the one that was written to, so the mail stays refused.
    expect(await send(shop)).toBe(2);
    const again = await loop(['person', 'split', shop, 'mara@bakery.example', '--reason', 'again']);
    expect([again.code, again.out()]).toEqual([0, expect.stringContaining('nothing changed')]);
    const merged = await loop(['person', 'merge', shop, bakery, '--reason', 'she says so']);
    expect([merged.code, merged.out()]).toEqual([0, expect.stringContaining('are one person’s.')]);
    const view = JSON.parse((await loop(['person', bakery, '--json'])).out());
    expect(view.jobs).toMatchObject([{ id: shop }]);
    expect(view.words.map(({ reason }: { reason: string }) => reason)).toContain('she says so');
  });

  test.each([
    ['an unknown job', ['person', 'zzzzzzzz'], 'is not an id of this ledger'],
    ['no job', ['person', 'split'], 'split needs a job and an identity'],
    ['a merge of one', ['person', 'merge', 'k3f9q2m7'], 'merge needs a job and another job or an identity'],
    ['two jobs', ['person', 'k3f9q2m7', 'k3f9q2m8'], 'name one job'],
    ['no reason', ['person', 'split', 'k3f9q2m7', 'jo@example.com'], 'say why with --reason'],
    ['a reason for looking', ['person', 'k3f9q2m7', '--reason', 'x'], '--reason goes with split and merge'],
  ])('refuses %s', async (_, argv, words) => {
    const { code, err } = await loop(argv);
    expect([code, err()]).toEqual([2, expect.stringContaining(words)]);
  });

  test('names the identities where one is not theirs', async () => {
    const [, , cafe] = await discovered();
    const { code, err } = await loop(['person', 'split', cafe, 'github:al', '--reason', 'x']);
    expect(code).toBe(2);
    expect(err()).toContain('They are known as email:al@cafe.example, reddit:mara-bakes.');
    expect(err()).toContain('Nothing was changed.');
  });

  test('words of a post reach the terminal harmless', async () => {
    writeFileSync(
      join(cwd, 'posts.jsonl'),
      JSON.stringify({
        ...POSTS[0],
        id: 'p9',
        url: 'https://board.example/9',
        author: 'evil\u001b[31m\u202e',
        postedAt: '2026-03-02T20:00:00.000Z',
      }),
    );
    const { out } = await loop(['discover', '--from', 'posts.jsonl', '--auto-contract', '--json']);
    const { id } = JSON.parse(out()) as { id: string };
    expect((await loop(['person', id])).out()).not.toMatch(/[\u001b\u202e]/);
  });
});
