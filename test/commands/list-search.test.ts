/** `loop list --search`, and requests that are posted again, as an operator meets them: posts from a file, the whole program, one ledger. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';

const BODY =
  'We run a family bakery and want a landing page that brings people through the door on Saturday mornings. The text is written and the pictures are taken. Half of the 600 dollars is paid at the start.';
const POSTS = [
  {
    id: '1',
    source: 'reddit',
    title: '[Hiring] Landing page for a bakery, budget $600',
    body: BODY,
    author: 'mara',
    postedAt: '2026-03-02T10:00:00Z',
  },
  {
    id: '2',
    source: 'discourse',
    title: 'Landing page for a bakery, budget $600 [paid]',
    body: BODY.replace('family', 'small').replace('pictures', 'photographs'),
    author: 'someone',
    postedAt: '2026-03-02T12:00:00Z',
  },
  {
    id: '3',
    source: 'reddit',
    title: '[For Hire] Designer of logos',
    body: 'I draw logos for cafés and bakeries, see my portfolio.',
    author: 'dee',
    postedAt: '2026-03-02T14:00:00Z',
  },
];

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-search-'));
  writeFileSync(
    join(cwd, 'posts.jsonl'),
    POSTS.map((post) => JSON.stringify({ ...post, url: `https://board.example/${post.id}` })).join('\n'),
  );
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeWorld({ argv, cwd, now: '2026-03-03T09:00:00.000Z' });
  const code = await main(fake.world);
  return { code, out: fake.out(), err: fake.err() };
}

test('a search finds what is recorded in every stage, the last first, and a stage narrows it', async () => {
  expect((await run('discover', '--from', 'posts.jsonl')).code).toBe(0);
  const found = async (...argv: readonly string[]) =>
    (JSON.parse((await run('list', '--json', ...argv)).out) as { jobs: { title: string; stage: string }[] }).jobs.map(
      ({ stage }) => stage,
    );
  expect(await found('--search', 'landing page')).toEqual(['duplicate', 'lead']);
  expect(await found('--search', 'BAKERY landing', '--stage', 'lead')).toEqual(['lead']);
  expect(await found('--search', 'cafes')).toEqual(['dropped']);
  expect(await found('--search', 'landing page', '--limit', '1')).toEqual(['duplicate']);
  expect(await found('--search', 'violin')).toEqual([]);
  expect((await run('list', '--search', 'landing page')).out).toContain('Landing page for a bakery');
  expect((await run('list', '--search', 'violin')).out).toContain('Nothing recorded holds "violin"');
  expect((await run('list', '--search', 'bakery', '--stage', 'captured')).out).toContain('Nothing captured holds "bakery"');
});

test('a search without a word is refused', async () => {
  expect(await run('list', '--search', '?!')).toMatchObject({ code: 2, err: expect.stringContaining('no word') });
});

test('a copy with changes names its original, which stays the one lead', async () => {
  const { out } = await run('discover', '--from', 'posts.jsonl', '--json');
  const [first, copy] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; duplicateOf: string | null });
  expect(copy?.duplicateOf).toBe(first?.id);
  expect((await run('show', copy?.id ?? '')).out).toContain(`the same as ${first?.id}`);
  expect(await run('contract', copy?.id ?? '')).toMatchObject({ code: 3 });
});

test('what is asked for again after a month is a lead of its own that names the one before', async () => {
  await run('discover', '--from', 'posts.jsonl');
  const again = {
    ...POSTS[0],
    id: '9',
    url: 'https://board.example/9',
    postedAt: '2026-04-20T10:00:00Z',
    body: `${BODY} Still open.`,
  };
  writeFileSync(join(cwd, 'later.jsonl'), JSON.stringify(again));
  const fake = fakeWorld({ argv: ['discover', '--from', 'later.jsonl', '--json'], cwd, now: '2026-04-21T09:00:00.000Z' });
  expect(await main(fake.world)).toBe(0);
  const { id, duplicateOf } = JSON.parse(fake.out()) as { id: string; duplicateOf: string | null };
  expect(duplicateOf).not.toBeNull();
  expect((await run('list')).out).toContain(id);
  expect((await run('show', id)).out).toContain(`asked for again; before as ${duplicateOf}`);
  expect((await run('contract', id)).code).toBe(0);
});

test('the points of a lead stand below each other, apart from what they are for', async () => {
  await run('discover', '--from', 'posts.jsonl');
  const [lead] = (JSON.parse((await run('list', '--json')).out) as { jobs: { id: string }[] }).jobs;
  const { out } = await run('show', lead?.id ?? '');
  const points = out.split('\n').filter((line) => / of [ \d]\d {2}\S/.test(line));
  expect(points.length).toBeGreaterThan(4);
  expect(new Set(points.map((line) => line.indexOf(' of ')))).toEqual(new Set([5]));
});
