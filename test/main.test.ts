import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SOURCE_IDS } from '../src/domain/opportunity.ts';
import { main } from '../src/main.ts';
import { withPlace } from '../src/main-options.ts';
import { createUi } from '../src/render.ts';
import { fakeWorld } from './fake-world.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'loop-test-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

describe('an error', () => {
  const KEY = 'sk_test_4242secret';

  test('shows no secret, not even in the stack of its cause', async () => {
    writeFileSync(join(cwd, KEY), 'a file where a folder should be');
    const { world, out, err } = fakeWorld({
      argv: ['list', '--verbose', '--ledger', join(cwd, KEY, 'ledger.db')],
      cwd,
      env: { STRIPE_SECRET_KEY: 'sk_test_4242secret' },
    });
    expect(await main(world)).toBe(4);
    expect(err()).toContain('[secret]');
    expect(err()).toMatch(/\n {4}at /);
    expect(out() + err()).not.toContain(KEY);
  });

  test('reaches the terminal as text, whatever words it repeats', async () => {
    const { world, err } = fakeWorld({ argv: ['discover', '--from', 'no\u001b[31mfile\u009b2J\u202e'], cwd });
    expect(await main(world)).toBe(2);
    expect(err()).toContain('nofile2J');
    expect(err()).not.toMatch(/[\u001b\u009b\u202e]/);
  });
});

describe('an error on a narrow screen', () => {
  test('breaks between words', async () => {
    const { world, err } = fakeWorld({ argv: ['discover', 'posts', 'of', 'a', 'very', 'long', 'command', 'line'], cwd });
    expect(await main({ ...world, terminal: { ...world.terminal, stderrIsTerminal: true, columns: 44 } })).toBe(2);
    const lines = err().trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(44);
    expect(err()).toMatch(/^loop: discover takes no word by itself:\s+posts\n/);
  });
});

describe('a line without a command', () => {
  async function said(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
    const { world, out, err } = fakeWorld({ argv, cwd });
    return { code: await main(world), out: out(), err: err() };
  }

  test('of no word at all shows the help', async () => {
    expect(await said()).toMatchObject({ code: 0, out: expect.stringContaining('Commands:'), err: '' });
  });

  test.each([[['--json']], [['--ledger', 'x']], [['--']]])('%j asks which one', async (argv) => {
    expect(await said(...argv)).toEqual({ code: 2, out: '', err: 'loop: which command?\n  loop --help lists them.\n' });
  });

  test('is not one where it follows --', async () => {
    expect(await said('--ledger', join(cwd, 'l.db'), '--', 'list')).toMatchObject({
      code: 0,
      out: expect.stringContaining('Nothing here yet'),
    });
  });

  test('that asks for help about what is no command names the nearest', async () => {
    expect(await said('help', 'stats')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('status') });
    expect(await said('help', 'list')).toMatchObject({ code: 0, out: expect.stringContaining('Usage: loop list'), err: '' });
  });
});

test('what to type next names the place of this run, as one word of a shell each', async () => {
  const ledger = join(cwd, "it's mine.db");
  const { world, err } = fakeWorld({ argv: ['--ledger', ledger, 'show', 'zzzz'], cwd });
  expect(await main(world)).toBe(2);
  expect(err()).toContain(`  loop --ledger '${ledger.replace("'", "'\\''")}' list shows the ids.`);
  const sandbox = fakeWorld({ argv: ['list', '--sandbox'], cwd });
  expect(await main(sandbox.world)).toBe(0);
  expect(sandbox.out()).toContain('Start with: loop --sandbox discover --auto-contract');
  // In remarks and in every part of an error as well, whoever wrote them.
  const { typed } = createUi(sandbox.world.terminal, { masked: (text) => text }, { json: false, quiet: false, color: false });
  expect(typed('loop list')).toBe('loop list');
  const remark = fakeWorld({ argv: ['--sandbox', 'accept-link', 'zzzz'], cwd, env: {} });
  const ui = createUi(
    remark.world.terminal,
    { masked: (text) => text },
    { json: false, quiet: false, color: false, typed: withPlace({ sandbox: true }, ['show', 'serve']) },
  );
  ui.note('It works while loop serve runs.');
  ui.warn('See loop show x; then loop --sandbox show y.');
  expect(remark.err()).toBe(
    'It works while loop --sandbox serve runs.\nSee loop --sandbox show x; then loop --sandbox show y.\n',
  );
  const off = join(cwd, 'off.json');
  writeFileSync(off, JSON.stringify({ sources: { off: SOURCE_IDS } }));
  const none = fakeWorld({ argv: ['--config', off, 'discover'], cwd });
  expect(await main(none.world)).toBe(4);
  expect(none.err()).toContain(`loop --config ${off} discover --source ID (loop --config ${off} discover --list-sources`);
});
