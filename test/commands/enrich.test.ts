import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { main } from '../../src/main.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';

const BIN = fileURLToPath(new URL('../../bin/loop.js', import.meta.url));
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-enrich-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}): Promise<Ran> {
  const fake = fakeWorld({ argv, cwd: folder, ...options });
  const code = await main(fake.world);
  return { code, out: fake.out(), err: fake.err() };
}

const POSTS = [
  {
    id: '1',
    source: 'reddit',
    title: '[Hiring] Logo for a bakery, $200',
    body: 'We need a logo. Email jo [at] acme dot co',
    author: 'jo',
    postedAt: '2026-11-21T12:00:00Z',
  },
  {
    id: '2',
    source: 'reddit',
    title: '[Hiring] Landing page needed, $300',
    body: 'One page with a form, paid.',
    author: 'kim',
    postedAt: '2026-11-21T12:00:00Z',
  },
];
const LINES = POSTS.map((post) => `${JSON.stringify(post)}\n`).join('');

describe('loop enrich -', () => {
  test('is a filter: JSON Lines in, JSON Lines out, in order, and no ledger', async () => {
    const { code, out, err } = await loop(['enrich', '-'], { stdin: LINES });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as unknown),
    ).toEqual([
      {
        id: '1',
        contacts: [expect.objectContaining({ kind: 'email', value: 'jo@acme.co', quote: 'jo [at] acme dot co', use: 'asked' })],
      },
      { id: '2', contacts: [] },
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test('names bad lines by number, does the others, and exits 5', async () => {
    const { code, out, err } = await loop(['enrich', '-'], { stdin: `{\n${LINES}[]\n` });
    expect(code).toBe(5);
    expect(out.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toBe('line 1: not JSON; skipped\nline 4: not a JSON object; skipped\n');
  });

  test('of a file of another kind says that in one word, not line by line', async () => {
    const { code, out, err } = await loop(['enrich', '-'], { stdin: JSON.stringify([{ title: 'a' }, { title: 'b' }], null, 2) });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('loop: nothing in the input could be read; line 1: not JSON\n  It takes JSON Lines');
    expect(err).not.toContain('skipped');
  });

  test.each([[','], [';'], ['\t']])('takes a CSV whose cells are parted by %j, and names its bad rows by line', async (mark) => {
    const rows = [
      ['"ID"', 'Title', 'body', 'author'],
      ['t3_1', 'Logo', '"Mail jo [at] acme dot co\nor not"', 'jo'],
      ['2', 'too', 'many', 'cells', 'here'],
      ['3', '', 'We need a page.', ''],
      ['4', '', '', ''],
    ];
    const stdin = `${rows.map((cells) => cells.join(mark)).join('\n')}\n`;
    const { code, out, err } = await loop(['enrich', '-'], { stdin });
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; contacts: { value: string }[] });
    expect(lines.map(({ id, contacts }) => [id, contacts.map(({ value }) => value)])).toEqual([
      ['t3_1', ['jo@acme.co']],
      ['3', []],
    ]);
    expect([code, err]).toEqual([
      5,
      expect.stringMatching(/^line 4: it has more or fewer cells.*\nline 6: neither title nor body/),
    ]);
    expect(readdirSync(folder)).toEqual([]);
  });

  test.each([['hello there, how are you\n'], ['date,amount\n2026-01-01,5\n']])(
    'of %j, which is no list of posts, says what it takes',
    async (stdin) => {
      const { code, out, err } = await loop(['enrich', '-'], { stdin });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('line 1: not JSON\n  It takes JSON Lines (an object a line) or CSV, with a title or a body.');
    },
  );

  test('gives an id back as it came', async () => {
    const { out } = await loop(['enrich', '-'], { stdin: '{"id":5,"title":"a"}\n{"id":"05","title":"b"}\n' });
    expect(out).toBe('{"id":5,"contacts":[]}\n{"id":"05","contacts":[]}\n');
  });

  test('of nothing is nothing', async () => {
    expect(await loop(['enrich', '-'], { stdin: '' })).toEqual({ code: 0, out: '', err: '' });
  });

  test('goes with no id and no --all', async () => {
    expect((await loop(['enrich', '-', 'k3f9'])).code).toBe(2);
    expect((await loop(['enrich', '--all', '-'])).code).toBe(2);
  });

  test('ends quietly when its reader has seen enough, whatever still comes', async () => {
    const { code, out, err } = await piped(`yes '${JSON.stringify(POSTS[0])}' | "$NODE" "$BIN" enrich - | head -1`);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({ id: '1' });
  });

  test('takes a large stream whole', async () => {
    const { code, out } = await piped(`yes '${JSON.stringify(POSTS[0])}' | head -20000 | "$NODE" "$BIN" enrich - | wc -l`);
    expect({ code, lines: out.trim() }).toEqual({ code: 0, lines: '20000' });
  });
});

describe('loop enrich', () => {
  async function discovered(): Promise<string[]> {
    const file = join(folder, 'posts.jsonl');
    writeFileSync(file, LINES);
    const { out } = await loop(['discover', '--from', file, '--json']);
    return out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id);
  }

  test('records, shows and counts', async () => {
    const [id = ''] = await discovered();
    const first = await loop(['enrich', '--all']);
    expect(first.code).toBe(0);
    expect(first.out).toContain('jo@acme.co  asked, 95 %  “jo [at] acme dot co”');
    expect(first.out).toContain('no contact in the text');
    expect(first.err).toContain('2 jobs read, 1 with contacts: 1 in all, 1 invited. Recorded for 1.');
    const again = await loop(['enrich', id]);
    expect(again.err).toContain('1 job read, 1 with contacts: 1 in all, 1 invited. All were known.');
  });

  test('--json prints one line a job', async () => {
    await discovered();
    const { out } = await loop(['enrich', '--all', '--json']);
    const jobs = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; contacts: unknown[] });
    expect(jobs.map((job) => job.contacts.length).sort()).toEqual([0, 1]);
  });

  test('--dry-run shows the same and records nothing', async () => {
    const [id = ''] = await discovered();
    const dry = await loop(['enrich', id, '--dry-run']);
    expect(dry.out).toContain('jo@acme.co');
    expect(dry.err).toContain('Nothing was recorded');
    expect((await loop(['enrich', id])).err).toContain('Recorded for 1');
  });

  test.each([
    [['enrich'], 2],
    [['enrich', '--all', 'k3f9'], 2],
    [['enrich', 'zzzz'], 2],
    [['enrich', '--fetch', 'k3f9'], 2],
  ])('%j exits %i', async (argv, code) => {
    const ran = await loop(argv);
    expect(ran.code).toBe(code);
    expect(ran.out).toBe('');
    expect(ran.err).toMatch(/^loop: /);
  });
});

/** Runs a shell pipeline with the real program on this test's Node; the exit code is loop's own, by `pipefail`, but for the death of `yes`. */
async function piped(script: string): Promise<Ran> {
  const env = { PATH: process.env['PATH'], HOME: folder, XDG_DATA_HOME: folder, NODE: process.execPath, BIN };
  const child = spawn('bash', ['-c', `${script}; codes=("\${PIPESTATUS[@]}"); exit "\${codes[-2]}"`], { env });
  const text = { out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (text.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (text.err += data.toString()));
  const code = await new Promise<number>((done) => child.on('close', (status) => done(status ?? -1)));
  return { code, ...text };
}
