import { describe, expect, it } from 'vitest';
import { createUi } from '../src/render.ts';
import { fakeWorld } from './fake-world.ts';

const noSecrets = { masked: (text: string): string => text.replaceAll('sk_test_1', '[secret]') };
const people = { json: false, quiet: false, color: true };

describe('the face of a command', () => {
  it('prints one JSON document and never makes the text nobody asked for', async () => {
    const { world, out, err } = fakeWorld({ argv: [], cwd: '/nowhere' });
    const ui = createUi(world.terminal, noSecrets, { ...people, json: true });
    await ui.print({ a: 1 }, () => expect.fail('the text was made'));
    ui.note('a remark');
    expect(JSON.parse(out())).toEqual({ a: 1 });
    expect(err()).toBe('a remark\n');
  });

  it('escapes in JSON what a terminal would act on', async () => {
    const { world, out } = fakeWorld({ argv: [], cwd: '/nowhere' });
    const ui = createUi(world.terminal, noSecrets, { ...people, json: true });
    await ui.print({ title: '\u009b31m\u202e' }, () => '');
    await ui.printLine({ title: '\u009b31m\u202e' }, () => '');
    expect(out()).not.toMatch(/[\u009b\u202e]/);
    expect(JSON.parse(out().split('\n').at(-2) ?? '')).toEqual({ title: '\u009b31m\u202e' });
  });

  it('writes results that are there together at once, in their order, without those that say nothing to people', async () => {
    const { terminal } = fakeWorld({ argv: [], cwd: '/nowhere' }).world;
    const writes: string[] = [];
    const counted = { ...terminal, out: async (text: string) => void writes.push(text) };
    const lines = ['one', null, 'two'].map((text, number) => ({ value: { number }, text: () => text }));
    await createUi(counted, noSecrets, people).printLines(lines);
    await createUi(counted, noSecrets, { ...people, json: true }).printLines(lines);
    await createUi(counted, noSecrets, people).printLines([{ value: {}, text: () => null }]);
    expect(writes).toEqual(['one\ntwo\n', '{"number":0}\n{"number":1}\n{"number":2}\n']);
  });

  it('is silent under --quiet, but for warnings', () => {
    const { world, err } = fakeWorld({ argv: [], cwd: '/nowhere' });
    const ui = createUi(world.terminal, noSecrets, { ...people, quiet: true });
    ui.note('a remark');
    ui.warn('a warning');
    expect(err()).toBe('a warning\n');
  });

  it('ends the lines of a remark between words where it is told on a screen, and leaves a pipe and web addresses whole', () => {
    const remark =
      'Stopped before they had answered; the next run reads them: reddit.\n  See https://loop.example/a/very/long/address/of/a/page';
    for (const columns of [40, 64]) {
      const { world, err } = fakeWorld({ argv: [], cwd: '/nowhere' });
      const ui = createUi({ ...world.terminal, stderrIsTerminal: true, columns }, noSecrets, people);
      ui.note(remark);
      ui.warn('short');
      const lines = err().trimEnd().split('\n');
      expect(lines.join(' ').replaceAll(/ +/g, ' ')).toBe(`${remark} short`.replaceAll(/\s+/g, ' '));
      for (const line of lines) if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(columns);
    }
    const { world, err } = fakeWorld({ argv: [], cwd: '/nowhere' });
    createUi({ ...world.terminal, columns: 40 }, noSecrets, people).note(remark);
    expect(err()).toBe(`${remark}\n`);
  });

  it('hides secrets wherever they turn up', async () => {
    const { world, out, err } = fakeWorld({ argv: [], cwd: '/nowhere' });
    const ui = createUi(world.terminal, noSecrets, people);
    await ui.print({}, () => 'key sk_test_1');
    await ui.printLine({}, () => 'line sk_test_1');
    await ui.printRaw('raw sk_test_1\n');
    ui.warn('warned of sk_test_1');
    expect(out() + err()).not.toContain('sk_test_1');
  });

  it('gives a pipe whole cells between tabs, and a screen lines that fit', async () => {
    const long = 'x'.repeat(300);
    const pipe = createUi(fakeWorld({ argv: [], cwd: '/nowhere' }).world.terminal, noSecrets, people);
    expect(await pipe.table(['id', 'title'], [['a', long]])).toBe(`id\ttitle\na\t${long}`);
    const screen = createUi(fakeWorld({ argv: [], cwd: '/nowhere', isTerminal: true }).world.terminal, noSecrets, people);
    const lines = (await screen.table(['id', 'title'], [['a', long]])).split('\n');
    expect(lines).toHaveLength(2);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(120);
    const { terminal } = fakeWorld({ argv: [], cwd: '/nowhere', isTerminal: true }).world;
    const coloured = createUi({ ...terminal, color: true }, noSecrets, { ...people, color: true });
    const wide = await coloured.table(['id', 'title'], [['a', 'b']]);
    expect(wide).toContain('\u001b[36m');
    // Each head cell is its own title, once, coloured or not.
    expect(
      wide
        .replace(/\u001b\[\d+m/g, '')
        .split('\n')[0]
        ?.split(/ +/),
    ).toEqual(['id', 'title']);
    expect(wide).not.toMatch(/ (?:\u001b\[\d+m)*(?:\n|$)/);
  });

  it('uses no colour where the terminal has none', async () => {
    const ui = createUi(fakeWorld({ argv: [], cwd: '/nowhere', isTerminal: true }).world.terminal, noSecrets, people);
    expect((await ui.style()).red('x')).toBe('x');
  });
});
