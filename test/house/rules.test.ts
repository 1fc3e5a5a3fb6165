import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  dryRunKnowledge,
  environmentReads,
  forgedApprovals,
  isBarrel,
  machineTraces,
  misnamed,
  strayQueries,
  worldlyUses,
} from './rules.ts';
import { filesBelow, parseSource, ROOT, sourceFiles } from './source-tree.ts';

const files = sourceFiles('src');
const RULES = { worldlyUses, environmentReads, forgedApprovals, dryRunKnowledge, strayQueries };

describe('the sources as they stand', () => {
  test.each(Object.entries(RULES))('%s: none', (_name, rule) => {
    expect(files.flatMap(rule)).toEqual([]);
  });

  test('no file only passes on other files', () => {
    expect(files.filter(isBarrel).map((file) => file.path)).toEqual([]);
  });

  test('names say what is in a file, in kebab-case', () => {
    const named = ['src', 'test', 'scripts', 'bench', 'bin'].flatMap(filesBelow);
    expect(named.map(misnamed).filter((complaint) => complaint !== null)).toEqual([]);
  });

  test('no folder of one machine and no registry host', () => {
    const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' }).split('\0');
    const readable = tracked.filter((path) => path !== '' && !path.startsWith('test/house/') && !/\.(png|ico|db)$/.test(path));
    expect(readable.length).toBeGreaterThan(50);
    expect(readable.flatMap((path) => machineTraces(path, readFileSync(join(ROOT, path), 'utf8')))).toEqual([]);
  });
});

describe('each rule finds', () => {
  const at = (path: string, text: string) => parseSource(path, text);

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date().toISOString();', 'new Date()'],
    ['const dice = Math.random();', 'Math.random'],
    ['setTimeout(() => {}, 5);', 'setTimeout'],
    ['const r = await fetch("https://x.example");', 'fetch'],
    ['console.log("x");', 'console'],
    ['if (process.platform) {}', 'process'],
    ["import { randomUUID } from 'node:crypto';", 'randomUUID'],
    ["import { setTimeout as sleep } from 'node:timers/promises';", 'node:timers/promises'],
    ['const started = performance.now();', 'performance'],
  ])('the world in: %s', (text, what) => {
    expect(worldlyUses(at('src/domain/x.ts', text))).toEqual([expect.stringContaining(`uses ${what}`)]);
  });

  test.each([
    'const d = new Date(0); const later = new Date(now.getTime() + 5);',
    'export function f({ process }: World) { return process.cwd; }',
    'export const g = (net: Net) => net.fetch("https://x.example");',
    "import { createHash } from 'node:crypto';",
    'interface Engine { fetch(url: string): void; readonly process: string }',
    'const made = { console: 1, fetch() {} };',
  ])('no world in: %s', (text) => {
    expect(worldlyUses(at('src/engines/wins/x.ts', text))).toEqual([]);
  });

  test('the sandbox may wait, but not read the clock', () => {
    expect(worldlyUses(at('src/sandbox/x.ts', 'setTimeout(() => {}, 5);'))).toEqual([]);
    expect(worldlyUses(at('src/sandbox/x.ts', 'const t = Date.now();'))).toHaveLength(1);
  });

  test.each(['const key = world.process.env["X"];', 'const { env } = world.process;'])('the environment in: %s', (text) => {
    expect(environmentReads(at('src/app.ts', text))).toHaveLength(1);
    expect(environmentReads(at('src/config.ts', text))).toEqual([]);
  });

  test.each(['const m = x as Approved<Composed>;', 'const m = x as unknown as Approved<Composed>;'])(
    'a forged approval: %s',
    (text) => {
      expect(forgedApprovals(at('src/engines/outreach/x.ts', text))).toHaveLength(1);
      expect(forgedApprovals(at('src/domain/message.ts', text))).toEqual([]);
    },
  );

  test('dry runs in an engine, and a command that decides by one', () => {
    expect(dryRunKnowledge(at('src/engines/wins/x.ts', '// not in a dry run\nexport const x = 1;'))).toHaveLength(1);
    expect(dryRunKnowledge(at('src/commands/x.ts', 'if (options.dryRun) stop();'))).toHaveLength(1);
    expect(dryRunKnowledge(at('src/commands/x.ts', "command.option('--dry-run', 'show what would be done');"))).toEqual([]);
  });

  test.each(["const q = 'SELECT a FROM b';", 'const q = `UPDATE jobs SET x = 1`;', "import { sql } from 'kysely';"])(
    'SQL in: %s',
    (text) => {
      expect(strayQueries(at('src/engines/wins/x.ts', text))).toHaveLength(1);
      expect(strayQueries(at('src/store/x.ts', text))).toEqual([]);
    },
  );

  test('no SQL in English', () => {
    expect(strayQueries(at('src/commands/x.ts', "const t = 'Select one of the leads from the list to update it.';"))).toEqual([]);
  });

  test('a barrel', () => {
    expect(isBarrel(at('src/x.ts', "export * from './a.ts';\nexport { b } from './b.ts';"))).toBe(true);
    expect(isBarrel(at('src/x.ts', "export * from './a.ts';\nexport const c = 1;"))).toBe(false);
  });

  test.each([
    'src/utils/text.ts',
    'src/domain/index.ts',
    'src/domain/helpers.ts',
    'src/domain/moneyBag.ts',
    'src/Domain/money.ts',
  ])('a bad name: %s', (path) => {
    expect(misnamed(path)).not.toBeNull();
  });

  test.each([
    'src/domain/mail-address.ts',
    'test/store/open.test.ts',
    'src/engines/contracts/catalogue.json',
    'test/labels/README.md',
  ])('no bad name: %s', (path) => {
    expect(misnamed(path)).toBeNull();
  });

  test('a folder of one machine', () => {
    expect(machineTraces('x.ts', `const a = '/${'home'}/someone/checkout';`)).toHaveLength(1);
    expect(machineTraces('x.ts', `"resolved": "https://${'registry'}.npmjs.org/x"`)).toHaveLength(1);
    expect(machineTraces('x.ts', './work/in-progress and ~/home/x and src/work/y')).toEqual([]);
  });
});
