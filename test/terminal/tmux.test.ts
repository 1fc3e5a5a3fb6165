import { tmpdir } from 'node:os';
import { describe, expect, test } from 'vitest';
import { lacksTerminal, openTerminal } from './tmux.ts';

const run = (code: string, size: { columns?: number; rows?: number } = {}) =>
  openTerminal({ command: [process.execPath, '-e', code], env: { PATH: process.env['PATH'] ?? '' }, cwd: tmpdir(), ...size });

describe.skipIf(lacksTerminal)('a terminal under test', () => {
  test('shows what a program prints, with its size, and its exit code', async () => {
    using terminal = run('console.log(process.stdout.isTTY, process.stdout.columns, process.stdout.rows); process.exitCode = 7', {
      columns: 91,
      rows: 17,
    });
    expect(await terminal.exitCode()).toBe(7);
    expect(terminal.screen()).toContain('true 91 17');
  });

  test('types and presses keys', async () => {
    using terminal = run('process.stdin.on("data", (data) => { console.log("got", String(data).trim()); process.exit(0); })');
    terminal.type('C-c is text; so is $HOME');
    terminal.press('Enter');
    await terminal.see('got C-c is text; so is $HOME');
    expect(await terminal.exitCode()).toBe(0);
  });

  test('Ctrl-C interrupts, and a signal shows in the exit code', async () => {
    using terminal = run('console.log("ready"); setInterval(() => {}, 1000)');
    await terminal.see('ready');
    terminal.press('C-c');
    expect(await terminal.exitCode()).toBe(130);
  });

  test('passes nothing of its own environment on', async () => {
    using terminal = run('console.log(Object.keys(process.env).sort().join(" "))');
    await terminal.exitCode();
    expect(terminal.screen()).toMatch(/^PATH TERM$/m);
  });

  test('says what the screen shows when it waits in vain', async () => {
    using terminal = run('console.log("something else"); setInterval(() => {}, 1000)');
    await terminal.see('something else');
    await expect(terminal.see('this', 100)).rejects.toThrow(/waited 100 ms for this; the screen shows:\nsomething else/);
  });
});
