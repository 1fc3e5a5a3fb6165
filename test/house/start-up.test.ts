import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtCli } from '../built-cli.ts';

/** A home folder with a ledger in it, and code that writes down at the end which files of the build and which parts of Node were loaded. */
let home: string;
let witness: string;

const WITNESS = `
const { readFileSync, writeFileSync } = require('node:fs');
const fs = require('node:fs');
const read = fs.readFileSync;
const files = [];
fs.readFileSync = (file, ...rest) => { files.push(String(file)); return read.call(fs, file, ...rest); };
process.on('exit', () => writeFileSync(process.env.WITNESS, JSON.stringify({ files, parts: process.moduleLoadList })));
`;

const cli = builtCli();
const ENV = { PATH: process.env['PATH'] ?? '', NODE_DISABLE_COMPILE_CACHE: '1', HACKERNEWS_API_BASE: 'http://127.0.0.1:1' };

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'loop-start-up-'));
  witness = join(home, 'witness.cjs');
  writeFileSync(witness, WITNESS);
  const post = {
    source: 'reddit',
    url: 'https://example.com/1',
    title: '[Hiring] Logo for a bakery, budget $300',
    body: 'Mail me: a@b.example',
  };
  writeFileSync(join(home, 'posts.jsonl'), `${JSON.stringify({ ...post, postedAt: '2026-11-20T10:00:00Z' })}\n`);
  expect(loaded('discover', '--from', join(home, 'posts.jsonl'), '--auto-contract').status).toBe(0);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function loaded(...args: string[]): { status: number | null; out: string; files: string[]; parts: string[] } {
  const report = join(home, 'loaded.json');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--require', witness, cli, ...args], {
    encoding: 'utf8',
    cwd: home,
    // Port 1 answers nothing: what a command asks of the net fails at once.
    env: { ...ENV, HOME: home, WITNESS: report },
  });
  const { files, parts } = JSON.parse(readFileSync(report, 'utf8')) as { files: string[]; parts: string[] };
  const inBuild = files.filter((file) => /[\\/]dist[\\/][^\\/]+\.js$/.test(file)).map((file) => file.replace(/^.*[\\/]/, ''));
  return { status, out: stdout + stderr, files: inBuild, parts: parts.map((part) => part.replace('NativeModule ', '')) };
}

/** Own packs, by engine. Every other file of the build is a package, or own code that stands on one. */
const OWN = /^(loop|core|parser|more|contracts|deals|discovery|enrichment|outreach|payments|people|sandbox)\.js$/;
/** Parts of Node that come with a request to the net or with a server. */
const NET = ['internal/deps/undici/undici', 'http', '_http_server', 'https', 'tls', 'net', 'dgram'];

const firstId = (): string => {
  const [line = ''] = loaded('list', '--json')
    .out.split('\n')
    .filter((text) => text.includes('"id"'));
  return /"id": ?"([a-z0-9]+)"/.exec(line)?.[1] ?? '';
};

describe('a local command loads no package that it does not need, and nothing of the net', () => {
  test.each([
    '--version',
    '--help',
    'present --help',
    'status',
    'status --json',
    'list',
    'list --json',
    'wins',
    'wins --json',
    'show ID',
    'contract ID',
    'skip ID --reason test',
  ])('%s', (line) => {
    const words = line.split(' ');
    const { status, out, files, parts } = loaded(...words.map((word) => (word === 'ID' ? firstId() : word)));
    expect([status, out]).toEqual([0, expect.not.stringMatching(/bug in loop/)]);
    expect(files.filter((file) => !OWN.test(file))).toEqual([]);
    expect(parts.filter((part) => NET.includes(part))).toEqual([]);
  });

  test('--version reads one file of the build', () => {
    expect(loaded('--version').files).toEqual(['loop.js']);
  });

  test('the witness sees packages and the net where they are used', () => {
    const { files, parts } = loaded('discover', '--from', join(home, 'posts.jsonl'), '--as', 'rss');
    expect(files.some((file) => !OWN.test(file))).toBe(true);
    expect(parts).toContain('fs');
    expect(loaded('discover', '--source', 'hackernews').parts).toContain('internal/deps/undici/undici');
  });
});
