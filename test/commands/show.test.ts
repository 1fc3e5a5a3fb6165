/** `loop show` as a note to a person: what the post is, for which of their services, and why. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-show-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeWorld({ argv, cwd, now: '2026-03-03T09:00:00.000Z' });
  return { code: await main(fake.world), out: fake.out(), err: fake.err() };
}

async function recorded(file: string, content: unknown, ...options: readonly string[]): Promise<string> {
  writeFileSync(join(cwd, file), JSON.stringify(content));
  const { out } = await run('discover', '--json', '--from', file, ...options);
  return (JSON.parse(out.split('\n')[0] ?? '') as { id: string }).id;
}

const bakery = {
  id: '1',
  source: 'board',
  url: 'https://board.example/1',
  title: '[Hiring] Five pages for a bakery, $900',
  body: 'We need a website with five pages: home, bread, cakes, prices, contact. Budget: $900. PM me with examples.',
  author: 'mara',
  postedAt: '2026-03-02T10:00:00Z',
};

test('a service is called by its name in the catalogue, by show and by discover', async () => {
  const id = await recorded('posts.json', [bakery]);
  expect((await run('show', id)).out).toContain('; service Five-page website\n');
  expect((await run('discover', '--from', 'posts.json', '--ledger', 'other.db')).out).toMatch(/ {2}Five-page website\n/);
  // Its id is for programs.
  expect(JSON.parse((await run('show', id, '--json')).out)).toMatchObject({ service: 'five_page_website' });
});

test('a service that the catalogue holds no more, and a catalogue that cannot be read, hide nothing', async () => {
  const id = await recorded('posts.json', [bakery]);
  writeFileSync(join(cwd, 'loop.config.json'), '{"catalogue": "none.json"}', { mode: 0o600 });
  expect(await run('show', id)).toMatchObject({ code: 0, out: expect.stringContaining('service five page website\n') });
});

test('a job story of Hacker News offers a job', async () => {
  const story = {
    id: 42,
    type: 'job',
    by: 'acme',
    time: 1772359200,
    title: 'Acme (YC W99) is hiring a full-time front-end engineer',
    url: 'https://acme.example/jobs',
  };
  const id = await recorded('stories.json', [story], '--as', 'hackernews');
  const { out } = await run('show', id);
  expect(out).toContain('Verdict  dropped: a job, not a project\n');
  expect(out).toContain('stands where only those who hire post (the job ads of Hacker News)');
  expect(out).not.toContain('asks for work');
});

test('the words of a post are shown whole, in lines that fit the screen', async () => {
  const body = `${'We need a landing page for the bakery in the lane behind the old mill. '.repeat(8)}\n\nBudget: $900.\n${'网站设计'.repeat(40)}\n${'x'.repeat(150)}`;
  const id = await recorded('posts.json', [{ ...bakery, body }]);
  for (const columns of [60, 200]) {
    const fake = fakeWorld({ argv: ['show', id], cwd, now: '2026-03-03T09:00:00.000Z', columns, isTerminal: true });
    expect(await main(fake.world)).toBe(0);
    const lines = fake
      .out()
      .split('\n')
      .filter((line) => line.startsWith('  │ '));
    const width = Math.min(columns, 100);
    for (const line of lines) expect(line.length + (line.match(/\p{Script=Han}/gu)?.length ?? 0)).toBeLessThanOrEqual(width);
    const squeezed = lines
      .map((line) => line.slice(4))
      .join('')
      .replaceAll(' ', '');
    expect(squeezed).toBe(body.replace(/\s/g, ''));
    // Words stay whole.
    const [first = '', second = ''] = lines.map((line) => line.slice(4));
    expect(body.startsWith(`${first} ${second} `)).toBe(true);
  }
});

test('a post without end is cut, and says so', async () => {
  const id = await recorded('posts.json', [{ ...bakery, body: `${bakery.body}\n${'line\n'.repeat(60)}` }]);
  const { out } = await run('show', id);
  expect(out.match(/^ {2}│ line$/gm)).toHaveLength(28);
  expect(out).toContain('  │ … 32 more lines (--json has all)\n');
});

test('a verdict fits the screen, and its score is a table', async () => {
  const id = await recorded('posts.json', [
    {
      ...bakery,
      body: 'We are looking for somebody to build a website with five pages for our bakery: home, bread, cakes, prices, contact. Budget: $900, half of it in advance. By the end of May, please. Write to mara@crumb.example or call +44 20 7946 0018.',
    },
  ]);
  const fake = fakeWorld({ argv: ['show', id], cwd, now: '2026-03-03T09:00:00.000Z', columns: 60, isTerminal: true });
  expect(await main(fake.world)).toBe(0);
  const told = fake.out().split('\n\n')[1] ?? '';
  for (const line of told.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  expect(told).toContain('  asks for somebody: “We are looking for somebody to build\n    a website');
  expect(told).toMatch(/^ {2}by when: “By the end of May, please”$/m);
  expect(told).toMatch(/^ {2}\+16 of 20 {2}fit {9}Five-page website, /m);
  expect(told).toMatch(/^ {2}\+10 of 10 {2}contact {5}asks to be answered by e-mail\n {25}\(“mara@crumb\.example”\)$/m);
  expect(told.match(/^ {2,3}\+\d+ of /gm)).toHaveLength(8);
});

test('a phone number is a way to answer', async () => {
  const body = 'We need a website with five pages for our bakery. Budget: $900. Call +44 20 7946 0018.';
  const id = await recorded('posts.json', [{ ...bakery, body }]);
  expect((await run('show', id)).out).toContain('contact     asks to be answered by phone (“+44 20 7946 0018”)\n');
});

test('what is dropped says so first, and nothing twice', async () => {
  const talk = { ...bakery, title: 'The river in spring', body: 'The river in spring\nIt was high, and brown.' };
  const { out } = await run('show', await recorded('talk.json', [talk]));
  expect(out).toMatch(
    /\n\nVerdict {2}dropped: asks for no paid work \(\d+ % sure\)\n\nIn their words\n {2}│ It was high, and brown\.\n/,
  );
  const offer = { ...bakery, title: '[For Hire] Baker', body: 'I bake. My rates are fair.' };
  const other = await run('show', await recorded('offer.json', [offer], '--ledger', 'other.db'), '--ledger', 'other.db');
  expect(other.out).toMatch(/\n\nVerdict {2}dropped: the author offers their own work \(98 % sure\)\n {2}tagged “For Hire”\n\n/);
});

test('every line fits the screen in whole words: the title, contacts, the offer, and what enrich says of them', async () => {
  const title = '[Hiring] Five pages for the bakery in the lane behind the old mill by the river, $900';
  const body =
    'We need a website with five pages. Budget: $900. Write to mara.of.the.bakery [at] crumb-and-oven [dot] example, please.';
  writeFileSync(join(cwd, 'posts.json'), JSON.stringify([{ ...bakery, title, body, author: 'mara_of_the_bakery_in_the_lane' }]));
  const drafted = await run('discover', '--json', '--auto-contract', '--from', 'posts.json');
  const { id } = JSON.parse(drafted.out.split('\n')[0] ?? '') as { id: string };
  const enriched = fakeWorld({ argv: ['enrich', id], cwd, now: '2026-03-03T09:00:00.000Z', columns: 60, isTerminal: true });
  expect(await main(enriched.world)).toBe(0);
  const shown = fakeWorld({ argv: ['show', id], cwd, now: '2026-03-03T09:00:00.000Z', columns: 60, isTerminal: true });
  expect(await main(shown.world)).toBe(0);
  for (const line of `${enriched.out()}${shown.out()}`.replace(/\u001b\[\d+m/g, '').split('\n'))
    expect({ line, fits: line.length <= 60 }).toEqual({ line, fits: true });
  expect(shown.out()).toMatch(/\n {2}email mara\.of\.the\.bakery@crumb-and-oven\.example {2}\(asked,\n {4}95 %: “mara/);
  expect(enriched.out()).toMatch(/^\S{10} {2}\[Hiring\] Five pages for the bakery in the lane\n {12}\S/);
  expect(enriched.out()).toMatch(/\n {12}\S/);
  const person = fakeWorld({ argv: ['person', id], cwd, now: '2026-03-03T09:00:00.000Z', columns: 60, isTerminal: true });
  expect(await main(person.world)).toBe(0);
  const known = person
    .out()
    .replace(/\u001b\[\d+m/g, '')
    .split('\n');
  expect(known.filter((line) => line.length > 60)).toEqual([]);
  // Where nothing ends a line, nothing is broken.
  expect((await run('show', id)).out).toContain(`${title}\n`);
});

test('a deadline or a word of a project in a sentence that was quoted is not told again', async () => {
  const once = {
    ...bakery,
    title: '[Hiring] Bakery',
    body: 'I need a freelancer for a website with five pages by Friday. $900.',
  };
  const { out } = await run('show', await recorded('posts.json', [once]));
  expect(out.match(/by Friday/g)).toHaveLength(2);
  expect(out).toContain('“I need a freelancer for a website with five pages by Friday”');
  expect(out).not.toContain('by when');
  const twice = {
    ...bakery,
    title: '[Hiring] Bakery',
    body: 'I need a website with five pages. It opens on time. Ready by Friday. $900.',
  };
  const other = await run('show', await recorded('other.json', [twice], '--ledger', 'o.db'), '--ledger', 'o.db');
  expect(other.out).toContain('  by when: “Ready by Friday”\n');
});

test('the next step is told, as it is to be typed, where there is one', async () => {
  const id = await recorded('posts.json', [bakery]);
  expect((await run('show', id)).out).toMatch(new RegExp(`\nNext {2}loop contract ${id} {2}\\(drafts an offer\\)\n$`));
  await run('contract', id);
  expect((await run('show', id)).out).toMatch(new RegExp(`\nNext {2}loop present ${id} {2}\\(`));
  const job = await recorded('job.json', [
    { ...bakery, id: '2', url: null, title: '[Hiring] Plumber', body: 'A plumber for our flat in town. $200.' },
  ]);
  expect((await run('show', job)).out).toMatch(
    new RegExp(`\nNext {2}loop contract ${job} --service NAME {2}\\(drafts an offer all the same`),
  );
  await run('contract', job, '--service', 'landing_page');
  expect((await run('show', job)).out).toContain(`Next  loop present ${job}`);
  const talk = await recorded('talk.json', [
    { ...bakery, id: '3', url: null, title: 'How do you price a site?', body: 'What do you think?' },
  ]);
  expect((await run('show', talk)).out).not.toContain('Next');
  const elsewhere = await run('discover', '--json', '--from', 'posts.json', '--ledger', 'other.db');
  expect(elsewhere.code).toBe(0);
  expect((await run('show', id, '--ledger', 'other.db')).out).toContain(`Next  loop --ledger other.db contract ${id}`);
});

test('the verdict, its facts and its score fit a narrow screen', async () => {
  const id = await recorded('posts.json', [
    { ...bakery, title: '[Hiring] API integration for a bakery', body: 'Connect our shop to Xero. Budget: $900.' },
  ]);
  const fake = fakeWorld({ argv: ['show', id], cwd, now: '2026-03-03T09:00:00.000Z', columns: 40, isTerminal: true });
  await main(fake.world);
  const [verdict = ''] = /Verdict[\s\S]*?(?=Score)/.exec(fake.out()) ?? [];
  expect(verdict.replaceAll(/\s+/g, ' ')).toContain('service API integration and automation');
  const [score = ''] = /Score[\s\S]*?(?=\n\n)/.exec(fake.out()) ?? [];
  expect(score).toMatch(/^ {2}\+13 of 13 {2}rates: the pay covers your/m);
  for (const line of `${verdict}${score}`.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
});
