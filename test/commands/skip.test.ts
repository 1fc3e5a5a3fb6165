/** `loop skip`: why is asked for, the first reason stays, and the pipeline knows its stages by name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { fakeWorld } from '../fake-world.ts';

let cwd: string;
let id: string;
beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-skip-'));
  const post = { id: '1', title: '[Hiring] Landing page for a bakery, $500', body: 'We need a landing page. PM me.' };
  writeFileSync(join(cwd, 'posts.jsonl'), JSON.stringify(post));
  id = (JSON.parse((await run('discover', '--from', 'posts.jsonl', '--json')).out) as { id: string }).id;
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function run(...argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const fake = fakeWorld({ argv, cwd });
  return { code: await main(fake.world), out: fake.out(), err: fake.err() };
}

test.each(['', '  ', '\n'])('no reason is no reason: %j', async (reason) => {
  const { code, out, err } = await run('skip', id, '--reason', reason);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('say why with --reason\n  It is recorded with the lead.\n  Nothing was changed.');
  expect((await run('show', id)).out).toContain(`${id}  lead  `);
});

test('the first reason stays, and is what is told', async () => {
  expect(await run('skip', id, '--reason', 'too far away')).toMatchObject({ code: 0, out: `${id} is skipped.\n` });
  const again = await run('skip', id, '--reason', 'too cheap');
  expect(again).toMatchObject({ code: 0, out: `${id} was skipped before (too far away); nothing changed.\n` });
  expect(JSON.parse((await run('skip', id, '--reason', 'too cheap', '--json')).out)).toEqual({
    id,
    stage: 'skipped',
    reason: 'too far away',
  });
  expect((await run('show', id)).out).toContain('skipped: too far away');
});

test.each([
  ['leads', 'did you mean lead?'],
  ['skiped', 'did you mean skipped?'],
  ['zebra', 'there is no stage "zebra"\n'],
])('a stage that is none: %s', async (stage, words) => {
  const { code, err } = await run('list', '--stage', stage);
  expect(code).toBe(2);
  expect(err).toContain(words);
  expect(err).toContain('Stages: lead, ');
});
