import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { App } from '../../src/app.ts';
import { createClient } from '../../src/commands/demo-client.ts';
import { tell } from '../../src/commands/demo-story.ts';
import { createTranscript, type Transcript } from '../../src/commands/demo-transcript.ts';
import { main } from '../../src/main.ts';
import { createUi } from '../../src/render.ts';
import { fakeWorld } from '../fake-world.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-demo-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What must never reach a terminal: C0 but newline and tab, DEL, C1, bidi and zero-width characters. */
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/;

describe('loop demo', () => {
  it('tells the whole loop with real commands, on this machine only, and ends with the win', async () => {
    const fake = fakeWorld({ argv: ['demo'], cwd: folder });
    expect([await main(fake.world), fake.err()]).toEqual([0, '']);
    const out = fake.out();
    const typed = out.split('\n').filter((line) => line.startsWith('$ loop '));
    const words = typed.map((line) => line.split(' ')[3]);
    expect(words.slice(0, 6)).toEqual(['discover', 'list', 'enrich', 'present', 'present', 'accept-link']);
    expect(words.slice(6, -1).every((word, i) => word === ['deliver', 'deliver', 'capture'][i % 3])).toBe(true);
    expect(words.at(-1)).toBe('wins');
    expect(out).toContain('is reserved on your card. Nothing was charged.');
    expect(out.slice(out.indexOf('The win'))).toMatch(/\d+\.\d\d USD in 1 win/);
    expect(out).not.toMatch(CONTROLS);
    expect(fake.requests.filter((request) => !request.includes(' http://127.0.0.1:'))).toEqual([]);

    const [run = ''] = readdirSync(join(folder, 'state', 'loop', 'demo'));
    const place = join(folder, 'state', 'loop', 'demo', run);
    expect(statSync(place).mode & 0o777).toBe(0o700);
    const mails = readdirSync(join(place, 'state', 'loop', 'sandbox', 'mail'));
    // The offer, and a word about each of the two deliveries.
    expect(mails).toHaveLength(3);
    expect(readFileSync(join(place, 'state', 'loop', 'sandbox', 'mail', mails[0] ?? ''), 'utf8')).toContain(
      'To: mara@crumb-and-oven.example',
    );
    const room = readFileSync(join(place, 'room.html'), 'utf8');
    expect(room).toContain('<style>');
    expect(room).not.toContain('rel="stylesheet"');
    expect(existsSync(join(place, 'data', 'loop', 'sandbox.db'))).toBe(true);
    // The operator's own ledger and key are not touched.
    expect(existsSync(join(folder, 'data'))).toBe(false);
    expect(existsSync(join(folder, 'config'))).toBe(false);
    // What the transcript says is there, is there.
    for (const [, path = ''] of out.matchAll(/^ {2}(?:ledger|mail sent|client room) +(\/\S+)$/gm))
      expect([path, existsSync(path)]).toEqual([path, true]);
  });

  it('removes runs that nobody has come back to for a week, and nothing else', async () => {
    const place = join(folder, 'state', 'loop', 'demo');
    const old = new Date(Date.now() - 8 * 24 * 3_600_000);
    const make = (name: string, date: Date): void => {
      mkdirSync(join(place, name, 'data', 'loop'), { recursive: true });
      writeFileSync(join(place, name, 'data', 'loop', 'sandbox.db'), 'x');
      utimesSync(join(place, name, 'data', 'loop', 'sandbox.db'), date, date);
      utimesSync(join(place, name), old, old);
    };
    make('2026-01-02T030405-77', old);
    make('2026-01-02T030405-78', new Date());
    make('mine', old);
    writeFileSync(join(place, '2026-01-02T030405-79'), 'a file');
    utimesSync(join(place, '2026-01-02T030405-79'), old, old);
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    utimesSync(elsewhere, old, old);
    symlinkSync(elsewhere, join(place, '2026-01-02T030405-80'));
    expect(await main(fakeWorld({ argv: ['demo'], cwd: folder }).world)).toBe(0);
    expect(existsSync(elsewhere)).toBe(true);
    expect(readdirSync(place).filter((name) => !name.startsWith('2026-11'))).toEqual([
      '2026-01-02T030405-78',
      '2026-01-02T030405-79',
      '2026-01-02T030405-80',
      'mine',
    ]);
  });

  it('on a disk that is full says so and ends, with 4 and not as a bug', { timeout: 60_000 }, () => {
    const root = pathToFileURL(join(import.meta.dirname, '..', '..', 'src/')).href;
    const program = `const [{ main }, { createNodeWorld }] = await Promise.all([import('${root}main.ts'), import('${root}system/node-world.ts')]);
      process.exitCode = await main(createNodeWorld());`;
    // The shell caps the size of any file its children write, in blocks of 1024 bytes: first the ledger cannot be made, then it cannot grow.
    for (const blocks of [0, 40, 300]) {
      const shell = `trap '' XFSZ; ulimit -f ${blocks}; exec "$0" "$@"`;
      const argv = ['-c', shell, process.execPath, '--input-type=module', '-e', program, '--', 'node', 'demo'];
      const env = { HOME: folder, PATH: process.env['PATH'] };
      const { status, stdout, stderr } = spawnSync('bash', argv, { cwd: folder, env, encoding: 'utf8', timeout: 30_000 });
      const said = stdout + stderr;
      expect({ blocks, status, said }).toMatchObject({
        status: 4,
        said: expect.stringMatching(/the disk (is full|reports an error)|too large for the disk/),
      });
      expect(said).not.toContain('this is a bug');
      expect(said).not.toContain('.new');
    }
  });

  it('keeps stdout to one document with --json', async () => {
    const fake = fakeWorld({ argv: ['--json', 'demo'], cwd: folder });
    expect(await main(fake.world)).toBe(0);
    const { captured, ledger } = JSON.parse(fake.out()) as { captured: { amountMinor: number }[]; ledger: string };
    expect(captured.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBeGreaterThan(0);
    expect(existsSync(ledger)).toBe(true);
    expect(fake.err()).toContain('$ loop --sandbox discover --auto-contract');
  });

  it('stays with --keep until it is interrupted', async () => {
    const fake = fakeWorld({ argv: ['demo', '--keep'], cwd: folder });
    const done = main(fake.world);
    await until(() => fake.out().includes('Ctrl-C ends it.'));
    const link = /Still running, for your browser: (\S+)/.exec(fake.out())?.[1] ?? '';
    expect((await fetch(link, { redirect: 'manual' })).status).toBe(303);
    fake.interrupt();
    expect(await done).toBe(130);
    await expect(fetch(link)).rejects.toThrow();
  });

  it('ends with 130 when interrupted in the middle', async () => {
    const fake = fakeWorld({ argv: ['demo'], cwd: folder });
    const done = main(fake.world);
    await until(() => fake.out().includes('$ loop'));
    fake.interrupt();
    expect(await done).toBe(130);
  });

  it('says what is wrong where it has no folder to work in', async () => {
    writeFileSync(join(folder, 'state'), 'a file');
    const fake = fakeWorld({ argv: ['demo'], cwd: folder });
    expect(await main(fake.world)).toBe(4);
    expect(fake.err()).toContain('cannot make the folder');
  });
});

describe('a step that goes another way', () => {
  const transcriptOf = (run: App['run']): Promise<Transcript> => {
    const { world } = fakeWorld({ argv: [], cwd: folder });
    const ui = createUi(world.terminal, { masked: (text) => text }, { json: false, quiet: false, color: false });
    return createTranscript({ app: { world, run } as App, ui, process: { env: {}, cwd: folder } });
  };
  const client = createClient(fakeWorld({ argv: [], cwd: '/' }).world.net, async () => {});

  it('ends the demo when a command does not end with 0', async () => {
    const transcript = await transcriptOf(async () => 3);
    await expect(transcript.type('--sandbox', 'wins')).rejects.toThrow('`loop --sandbox wins` ended with 3');
  });

  it('ends the demo when the lead is missing, or nothing can be approved', async () => {
    const saying = (answers: Readonly<Record<string, string>>): Promise<Transcript> =>
      transcriptOf(async (argv, overrides) => {
        const command = argv.find((word) => word in answers);
        await overrides?.terminal?.out(answers[command ?? ''] ?? '{}');
        return 0;
      });
    await expect(tell(await saying({ list: '{"jobs":[]}' }), client, 'x')).rejects.toThrow('has no offer');
    const jobs = '{"jobs":[{"id":"abcd","title":"a bakery"}]}';
    await expect(tell(await saying({ list: jobs, present: 'nothing to send' }), client, 'x')).rejects.toThrow(
      'no message waits for approval',
    );
  });
});

async function until(isSo: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !isSo(); i++) await new Promise((resolve) => setTimeout(resolve, 20));
  if (!isSo()) throw new Error('it never happened');
}
