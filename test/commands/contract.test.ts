import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/domain/canonical.ts';
import type { OfferTerms } from '../../src/domain/offer.ts';
import { main } from '../../src/main.ts';
import { type FakeOptions, fakeWorld } from '../fake-world.ts';

let folder = '';
let id = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'loop-contract-'));
  writeFileSync(
    join(folder, 'loop.config.json'),
    JSON.stringify({ sender: { name: 'Sam Sandbox', address: 'sam@sandbox.example' } }),
  );
  const post = {
    id: '1',
    source: 'reddit',
    url: 'https://forum.example/t/1',
    title: '[Hiring] Landing page needed for my bakery',
    body: 'I need a landing page with a form. Paid job.',
    author: 'jo',
    postedAt: '2026-11-21T12:00:00Z',
  };
  writeFileSync(join(folder, 'posts.jsonl'), `${JSON.stringify(post)}\n`);
  const { out } = await loop(['discover', '--from', join(folder, 'posts.jsonl'), '--json']);
  id = (JSON.parse(out) as { id: string }).id;
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Printed {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly sow: string;
  readonly sowHash: string;
  readonly isNew: boolean;
  readonly terms: OfferTerms;
}

async function loop(argv: readonly string[], options: Partial<FakeOptions> = {}): Promise<Ran> {
  const fake = fakeWorld({ argv, cwd: folder, ...options });
  const code = await main(fake.world);
  return { code, out: fake.out(), err: fake.err() };
}

async function printed(...argv: string[]): Promise<Printed> {
  return JSON.parse((await loop(['contract', id, ...argv, '--json'])).out) as Printed;
}

describe('loop contract', () => {
  test('drafts and prints the statement of work', async () => {
    const { code, out, err } = await loop(['contract', id.slice(0, 4)]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Statement of work: Landing page \(standard\)\n/);
    expect(out).toContain('Provider: Sam Sandbox, sam@sandbox.example');
    expect(out).toContain('> \\[Hiring\\] Landing page needed for my bakery\n>\n> <https://forum.example/t/1>');
    expect(err).toBe('Drafted version 1: Landing page (standard), 249.00 USD in 2 milestones.\n');
    const again = await loop(['contract', id]);
    expect(again.out).toBe(out);
    expect(again.err).toBe('Version 1, draft, unchanged: Landing page (standard), 249.00 USD in 2 milestones.\n');
  });

  test('--json prints one document with terms, text and hash', async () => {
    const offer = await printed();
    expect(offer).toMatchObject({
      id,
      version: 1,
      state: 'draft',
      isNew: true,
      terms: { price: { amountMinor: 24900, currency: 'USD' } },
    });
    expect(sha256(offer.sow)).toBe(offer.sowHash);
    expect((await loop(['contract', id])).out).toBe(offer.sow);
  });

  test('changes tier, price and milestones, each in a new version', async () => {
    await printed();
    expect(await printed('--tier', 'express')).toMatchObject({ version: 2, terms: { tier: 'express' } });
    expect(await printed('--price', '180')).toMatchObject({
      version: 3,
      terms: { tier: 'express', price: { amountMinor: 18000 } },
    });
    const { terms, version } = await printed('--milestones', 'Layout=1,Page=2');
    expect(version).toBe(4);
    expect(terms.milestones.map((m) => [m.title, m.amount.amountMinor])).toEqual([
      ['Layout', 6000],
      ['Page', 12000],
    ]);
    expect(await printed('--service', 'logo_design', '--tier', 'budget')).toMatchObject({
      version: 5,
      terms: { price: { amountMinor: 5900 } },
    });
  });

  test('--edit takes what the editor gave back, checked', async () => {
    const text = '# Scope\n- One page\n# Not included\n# Acceptance criteria\n- It opens\n';
    const edited = await loop(['contract', id, '--edit', '--json'], { isTerminal: true, answers: [text] });
    expect(edited.err).toContain('- Structure and layout from the client’s aim, texts and brand');
    expect(JSON.parse(edited.out)).toMatchObject({
      version: 1,
      terms: { scope: ['One page'], outOfScope: [], acceptanceCriteria: ['It opens'] },
    });
    const broken = await loop(['contract', id, '--edit'], { isTerminal: true, answers: ['# Scope\nfree text\n'] });
    expect(broken).toMatchObject({ code: 2, out: '' });
    expect(broken.err).toContain('line 2');
    expect(await printed()).toMatchObject({ version: 1, isNew: false });
  });

  test('--edit without a terminal is refused and records nothing', async () => {
    expect((await loop(['contract', id, '--edit'])).code).toBe(3);
    expect(await printed()).toMatchObject({ version: 1, isNew: true });
  });

  test('--format html prints a page with the hash of the same text', async () => {
    const { code, out } = await loop(['contract', id, '--format', 'html']);
    expect(code).toBe(0);
    expect(out).toMatch(/^<!doctype html>/);
    expect(out).toContain((await printed()).sowHash);
  });

  test('says of a lapsed offer how to draft it anew', async () => {
    await printed();
    const file = join(folder, 'data', 'loop', 'ledger.db');
    const late = await loop(['contract', id, '--ledger', file], { now: '2027-03-01T00:00:00.000Z' });
    expect(late.out).toContain('Version 2 of 2027-03-01');
  });

  test.each([
    [['contract'], 2, 'missing required argument'],
    [['contract', 'zzzz'], 2, 'zzzz'],
    [['contract', 'ID', '--service', 'time_travel'], 2, 'logo_design'],
    [['contract', 'ID', '--tier', 'gold'], 2, 'express, standard, budget'],
    [['contract', 'ID', '--price', '1,000'], 2, 'Type it like'],
    [['contract', 'ID', '--price', '-5'], 2, '-5'],
    [['contract', 'ID', '--milestones', 'Draft'], 2, 'Draft=40,Final=60'],
    [['contract', 'ID', '--format', 'pdf'], 2, '--format html'],
    [['contract', 'ID', '--format', 'docx'], 2, 'md, html'],
    [['contract', 'ID', '--formt', 'md'], 2, '--format'],
  ])('%j exits %i and says what to do', async (argv, code, hint) => {
    const ran = await loop(argv.map((word) => (word === 'ID' ? id : word)));
    expect(ran).toMatchObject({ code, out: '' });
    expect(ran.err).toContain(hint);
    expect((await loop(['show', id, '--json'])).out).toContain('"stage": "lead"');
  });
});
