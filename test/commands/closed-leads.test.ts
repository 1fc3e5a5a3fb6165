/** A lead whose post says by now that it is over: it leaves the list, is found by asking for it, and is answered only where a person takes it up. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';

const BODY = 'We need a landing page for our bakery. Budget: $500-800. Write to jo@bakery.example with examples of your work.';
const post = {
  id: '1',
  source: 'reddit',
  url: 'https://forum.example/1',
  title: '[Hiring] Landing page for a bakery',
  body: BODY,
  author: 'jo',
  postedAt: '2026-11-21T12:00:00Z',
};
const FILLED = { ...post, body: `${BODY}\n\nEDIT: found somebody, thanks!` };
const WHY = 'closed, “EDIT: found somebody, thanks!”';

let cwd: string;
let clock: string | undefined;
beforeEach(() => {
  clock = undefined;
  cwd = mkdtempSync(join(tmpdir(), 'loop-closed-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: readonly string[]): Promise<Ran> {
  const fake = fakeWorld({ argv, cwd, ...(clock === undefined ? {} : { now: clock }) });
  const code = await main(fake.world);
  // On one line, however wide the screen is.
  return { code, out: fake.out(), err: fake.err().replace(/\n\s+/g, ' ') };
}

async function discover(record: Record<string, unknown>, ...more: readonly string[]): Promise<Ran> {
  writeFileSync(join(cwd, 'posts.jsonl'), JSON.stringify(record));
  return run('discover', '--from', 'posts.jsonl', ...more);
}

async function jobs(...argv: readonly string[]): Promise<readonly { readonly id: string; readonly stage: string }[]> {
  return (JSON.parse((await run('list', '--json', ...argv)).out) as { jobs: { id: string; stage: string }[] }).jobs;
}

async function lead(...more: readonly string[]): Promise<string> {
  await discover(post, ...more);
  return (await jobs())[0]?.id ?? '';
}

test('it is told of once, leaves the list, and is shown on asking, with the reason and without points', async () => {
  const id = await lead();
  const { code, err } = await discover(FILLED);
  expect(code).toBe(0);
  expect(err).toContain(`${id} is not open any more: ${WHY}.`);
  expect(err).toContain('What is over left the list; to see it: loop list --stage closed');
  expect((await discover(FILLED)).err).not.toContain('not open any more');
  expect(await jobs()).toEqual([]);
  expect((await run('list')).out).toBe('No job is open. Recorded: 1 closed; to see them: loop list --stage closed\n');
  expect((await run('status')).out).toContain('  1 post, 2 events;');
  expect(await jobs('--stage', 'closed')).toMatchObject([{ id, stage: 'closed' }]);
  const { out } = await run('show', id);
  expect(out).toContain(`${id}  closed  `);
  expect(out).toContain(`not open any more (seen 2026-11-22): ${WHY}`);
  expect(out).not.toContain('of 100');
  expect(JSON.parse((await run('show', id, '--json')).out)).toMatchObject({ stage: 'closed', closed: { why: WHY } });
  expect(JSON.parse((await run('status', '--json')).out)).toMatchObject({ counts: { lead: 0, closed: 1 } });
});

test('what its source marks as closed and empties is over as well', async () => {
  const id = await lead();
  const gone = { ...post, title: 'Landing page', body: '', tags: ['closed'] };
  expect((await discover(gone)).err).toContain(`${id} is not open any more: closed, says its tag.`);
  expect(await jobs('--stage', 'closed')).toMatchObject([{ id }]);
});

test('a file that holds it before and after leaves it closed, and no offer is drafted for it', async () => {
  writeFileSync(join(cwd, 'posts.jsonl'), [post, FILLED].map((record) => JSON.stringify(record)).join('\n'));
  const { code, err } = await run('discover', '--from', 'posts.jsonl', '--auto-contract');
  expect(code).toBe(0);
  expect(err).not.toContain('no offer drafted');
  expect(await jobs('--stage', 'closed')).toHaveLength(1);
  expect((await run('discover', '--from', 'posts.jsonl')).err).not.toContain('open');
  expect(await jobs('--stage', 'closed')).toHaveLength(1);
});

test('what stands open at one place and shut at another is told of once a day at most', async () => {
  const id = await lead();
  await discover(FILLED);
  await discover(post);
  expect((await discover(FILLED)).err).not.toContain('open');
  expect(await jobs()).toMatchObject([{ id, stage: 'lead' }]);
  const other = { ...post, body: `${BODY}\n\nEDIT: position filled, thanks all!` };
  expect((await discover(other)).err).toContain(`${id} is not open any more`);
  await discover(post);
  clock = '2026-11-24T12:00:00.000Z';
  expect((await discover(other)).err).toContain(`${id} is not open any more`);
});

test('a dry run tells of it and changes nothing', async () => {
  const id = await lead();
  expect((await discover(FILLED, '--dry-run')).err).toContain(`${id} is not open any more`);
  expect(await jobs()).toMatchObject([{ id, stage: 'lead' }]);
});

test('where the post is open again it comes back', async () => {
  const id = await lead();
  await discover(FILLED);
  expect((await discover(post)).err).toContain(`${id} is open again.`);
  expect(await jobs()).toMatchObject([{ id, stage: 'lead' }]);
  expect((await run('show', id)).out).not.toContain('not open any more');
});

test('a draft stays, and is presented only after a person has taken it up; the same words do not overrule that', async () => {
  const id = await lead('--auto-contract');
  await discover(FILLED);
  expect(await jobs()).toEqual([]);
  expect((await run('show', id)).out).toContain('Offer  ');
  const refused = await run('present', id, '--dry-run');
  expect(refused.code).toBe(3);
  expect(refused.err).toContain(`job ${id} cannot be presented: its request is ${WHY}`);
  expect(refused.err).toContain(`To answer it all the same, take it up again: loop contract ${id}`);
  const taken = await run('contract', id);
  expect([taken.code, taken.err]).toEqual([0, expect.stringContaining('Taken up again.')]);
  expect(await jobs()).toMatchObject([{ id, stage: 'drafted' }]);
  expect((await run('present', id, '--dry-run')).code).toBe(0);
  await discover(FILLED);
  expect(await jobs()).toMatchObject([{ id, stage: 'drafted' }]);
  expect((await run('show', id)).out).toContain('not open any more');
});

test('what was skipped stays skipped, and an offer drafted for it anew takes it up', async () => {
  const id = await lead('--auto-contract');
  await run('skip', id, '--reason', 'too far');
  expect((await discover(FILLED)).err).not.toContain('not open');
  expect(await jobs('--stage', 'skipped')).toMatchObject([{ id }]);
  await run('contract', id);
  expect(await jobs()).toMatchObject([{ id, stage: 'drafted' }]);
});
