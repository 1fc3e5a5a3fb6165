/** `loop list` as it is read: what there is beside what it shows, how old, how to answer, why not, on screens of every width. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ageText } from '../../src/commands/age-text.ts';
import { answerText } from '../../src/commands/answer-text.ts';
import { main } from '../../src/main.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-list-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function run(
  argv: readonly string[],
  options: Partial<FakeOptions> = {},
): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeWorld({ argv, cwd, now: '2026-03-03T09:00:00.000Z', ...options });
  const code = await main(fake.world);
  return { code, out: fake.out().replace(/\u001b\[\d+m/g, ''), err: fake.err() };
}

/** Different enough to be no copies of each other. */
const WORDS = [
  'bakery in the old mill that wants people through its door on Saturday mornings',
  'choir of forty singers with six concerts a year and no place that lists them',
  'dentist who moves across town in May and must tell every patient where to',
];
const lead = (id: string, patch: Record<string, unknown> = {}): Record<string, unknown> => ({
  id,
  source: 'board',
  url: `https://board.example/${id}`,
  title: `[Hiring] Landing page for the ${WORDS[Number(id) - 1]}`,
  body: `We need a landing page for the ${WORDS[Number(id) - 1]}. Budget: $45-55 an hour. PM me.`,
  author: `shop${id}`,
  postedAt: '2026-03-03T06:00:00Z',
  ...patch,
});
const offer = lead('4', { title: '[For Hire] Baker of bread', body: 'I bake. See my portfolio.' });

async function record(...posts: readonly unknown[]): Promise<void> {
  writeFileSync(join(cwd, 'posts.jsonl'), posts.map((post) => JSON.stringify(post)).join('\n'));
  expect((await run(['discover', '--from', 'posts.jsonl'])).code).toBe(0);
}

describe('what there is beside what is shown', () => {
  beforeEach(() => record(lead('1'), lead('2'), lead('3'), offer));

  test('is told on stderr with the line that shows it', async () => {
    expect((await run(['list', '--limit', '2'])).err).toBe('2 of 3; for more: loop list --limit 3\n');
    expect((await run(['list', '--limit', '2', '--stage', 'lead'])).err).toBe(
      '2 of 3; for more: loop list --stage lead --limit 3\n',
    );
    expect((await run(['list', '--limit', '3'])).err).toBe('');
    expect((await run(['list', '--limit', '2', '--quiet'])).err).toBe('');
  });

  test('of a search, that there are more', async () => {
    expect((await run(['list', '--search', 'landing', '--limit', '2'])).err).toMatch(/^The last 2, and there are more; --limit/);
    expect((await run(['list', '--search', 'landing', '--limit', '3'])).err).toBe('');
  });

  test('in JSON as a number', async () => {
    const total = async (...argv: string[]): Promise<unknown> =>
      (JSON.parse((await run(['list', '--json', ...argv])).out) as { total: unknown }).total;
    expect(await total('--limit', '1')).toBe(3);
    expect(await total('--stage', 'dropped')).toBe(1);
    expect(await total('--search', 'landing', '--limit', '1')).toBeNull();
    expect(await total('--search', 'landing')).toBe(3);
    expect((await run(['list', '--json', '--limit', '1'])).err).toBe('');
  });
});

test('age, way to answer and, of what was dropped, why', async () => {
  await record(
    lead('1'),
    lead('2', { postedAt: '2012-03-01T10:00:00Z', body: 'We need a landing page, $500. Mail jo@bakery.example please.' }),
    offer,
  );
  const table = (await run(['list'])).out.split('\n').map((line) => line.split('\t'));
  expect(table[0]).toEqual(['id', 'stage', 'score', 'source', 'age', 'price or budget', 'answer', 'title']);
  expect(table.slice(1, 3).map((cells) => [cells[4], cells[6]])).toEqual([
    ['3 h', 'by DM'],
    ['14 y', 'by e-mail'],
  ]);
  const dropped = (await run(['list', '--stage', 'dropped'])).out.split('\n').map((line) => line.split('\t')[6]);
  expect(dropped.slice(0, 2)).toEqual(['why', 'offer']);
  const { jobs } = JSON.parse((await run(['list', '--stage', 'dropped', '--json'])).out) as { jobs: unknown[] };
  expect(jobs).toMatchObject([{ dropped: 'offer', duplicateOf: null, suppressed: null }]);
});

test('is readable on every screen: no line is wider, each lead begins a line, and the title has room', async () => {
  await record(lead('1'), lead('2'));
  for (const columns of [40, 60, 80, 100, 110, 120, 200]) {
    const { out } = await run(['list'], { columns, isTerminal: true });
    const lines = out.trimEnd().split('\n');
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(columns);
    expect(/^id .* answer .* title$/.test(lines[0] ?? '')).toBe(columns >= 110);
    expect(lines.filter((line) => /^[a-z0-9]{10} {2}lead /.test(line))).toHaveLength(2);
    expect(out.match(/\[Hiring\] Landing page for the/g)).toHaveLength(2);
    expect(out).toContain('45–55 USD/hour');
    expect(out).toContain('by DM');
  }
});

test.each([
  [null, '-'],
  ['2026-03-03T08:30:00Z', '<1 h'],
  ['2026-03-03T12:00:00Z', '<1 h'],
  ['2026-03-02T09:00:00Z', '24 h'],
  ['2026-02-27T09:00:00Z', '4 d'],
  ['2026-02-03T09:00:00Z', '4 w'],
  ['2025-10-03T09:00:00Z', '4 mo'],
  ['2012-03-03T09:00:00Z', '14 y'],
  ['2031-03-03T09:00:00Z', 'in 5 y'],
])('the age of %s is %s', (postedAt, text) => {
  expect(ageText(postedAt, new Date('2026-03-03T09:00:00Z'))).toBe(text);
});

test.each([
  ['+10 of 10 contact: asks to be answered on Telegram (“@fast, here”)', 'on Telegram'],
  ['+10 of 10 contact: asks to be answered with a call to be booked (“cal.example”)', 'by a call'],
  ['+8 of 10 contact: says how to answer: “PM me with your work”', 'by DM'],
  ['+8 of 10 contact: says how to answer: “Comment here with your plan …”', 'here'],
  ['+8 of 10 contact: says how to answer: “Apply through the page”', 'as it says'],
  ['+6 of 10 contact: gives an e-mail address (“a@b.example”), without asking to be answered there', 'by e-mail?'],
  ['+6 of 10 contact: gives a LinkedIn profile, without asking to be answered there', 'on LinkedIn?'],
  ['+5 of 10 contact: can be answered where it stands', 'here'],
  ['+0 of 10 contact', null],
  ['asks for work: “+10 of 10 contact: asks to be answered by phone”', null],
])('%s: %s', (reason, text) => {
  expect(answerText(['tagged “Hiring”', reason])).toBe(text);
});
