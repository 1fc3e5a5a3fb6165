import { describe, expect, test } from 'vitest';
import { adapterOf, cycles, isAdapterList, pathsTo, violations } from './import-directions.ts';
import { parseSource, type SourceFile, sourceFiles } from './source-tree.ts';

const files = sourceFiles('src');

describe('the house as it stands', () => {
  test('every import goes in an allowed direction', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(violations(files)).toEqual([]);
  });

  test('no ring of modules', () => {
    expect(cycles(files)).toEqual([]);
  });

  test('no adapter reaches the store, directly or through its engine', () => {
    const adapters = files.filter((file) => adapterOf(file.path) !== null);
    expect(adapters).not.toEqual([]);
    expect(adapters.flatMap((file) => pathsTo(files, file.path, (path) => path.startsWith('src/store/')))).toEqual([]);
  });

  const listing = files.filter(
    (file) => file.path === 'src/app.ts' || file.path.startsWith('src/app/') || isAdapterList(file.path),
  );

  test('adapters are imported by the composition root or its lists and by nothing else', () => {
    const strangers = files
      .filter((file) => !listing.includes(file))
      .flatMap((file) =>
        file.imports
          .filter(({ target }) => adapterOf(target) !== null && adapterOf(target) !== adapterOf(file.path))
          .map(({ target }) => `${file.path} imports ${target}`),
      );
    expect(strangers).toEqual([]);
  });

  test.each(['src/engines/discovery/sources', 'src/engines/outreach/channels'])('every adapter in %s is listed', (folder) => {
    const onDisk = files.filter((file) => file.path.startsWith(`${folder}/`)).map((file) => adapterOf(file.path));
    const listed = listing.flatMap((file) =>
      file.imports
        .filter(({ target, isType }) => !isType && target.startsWith(`${folder}/`))
        .map(({ target }) => adapterOf(target)),
    );
    expect(onDisk).not.toEqual([]);
    expect([...new Set(listed)].sort()).toEqual([...new Set(onDisk)].sort());
  });
});

describe('the checker itself finds', () => {
  const main = parseSource('src/main.ts', "const load = () => import('./commands/list.ts');");
  const check = (...sources: [path: string, text: string][]): string[] => {
    const made: SourceFile[] = sources.map(([path, text]) => parseSource(path, text));
    return violations([main, ...made]).map((line) => line.replace(/^[^:]+:\d+ imports /, ''));
  };

  test.each([
    ['src/domain/money.ts', "import { openLedger } from '../store/open.ts';", 'domain must not know store'],
    ['src/domain/money.ts', "import type { Net } from '../system/world.ts';", 'domain must not know system'],
    ['src/system/net.ts', "export * from '../domain/text.ts';", 'system must not know domain'],
    ['src/store/open.ts', "import { createWins } from '../engines/wins/wins.ts';", 'store must not know engine'],
    [
      'src/store/open.ts',
      "import { NetError } from '../system/world.ts';",
      'store may name the types of system, not load its code',
    ],
    ['src/commands/list.ts', "import { openLedger } from '../store/open.ts';", 'command must not know store'],
    ['src/commands/list.ts', "const s = await import('../engines/payments/stripe.ts');", 'command must not know adapter'],
    ['src/commands/list.ts', "import { createApp } from '../app.ts';", 'command may name the types of app, not load its code'],
    ['src/commands/budget-text.ts', "import { command } from './list.ts';", 'command-part must not know command'],
    [
      'src/engines/wins/wall.ts',
      "import { readConfig } from '../../config.ts';",
      'engine may name the types of config, not load its code',
    ],
    ['src/engines/wins/wall.ts', "import type { App } from '../../app.ts';", 'engine must not know app'],
    ['src/engines/wins/wall.ts', "import { x } from '../deals/deals.ts';", 'an engine gets what it needs from another engine'],
    ['src/engines/discovery/sources/rss.ts', "import { x } from './reddit.ts';", 'an adapter never knows another adapter'],
    [
      'src/engines/discovery/sources/rss.ts',
      "type L = typeof import('../../../store/ledger.ts');",
      'adapter must not know store',
    ],
    ['src/engines/discovery/discovery.ts', "import { rss } from './sources/rss.ts';", 'engine must not know adapter'],
    ['src/engines/discovery/engine.ts', "import { createSources } from './sources.ts';", 'engine must not know adapter-list'],
    ['src/lost.ts', "import './errors.ts';", 'lies in no known room'],
    ['src/errors.ts', "import '../test/shared.ts';", 'the program never imports its tests'],
  ])('%s: %s', (path, text, why) => {
    expect(check([path, text])).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/commands/list.ts', "import type { App } from '../app.ts';\nimport { x } from './budget-text.ts';"],
    ['src/engines/payments/stripe.ts', "import { x } from './stripe-answers.ts';\nimport type { P } from './provider.ts';"],
    ['src/main.ts', "import { createApp } from './app.ts';"],
  ])('nothing against %s: %s', (path, text) => {
    expect(check([path, text])).toEqual([]);
  });

  test('a ring', () => {
    const ring = [
      parseSource('src/domain/a.ts', "import { b } from './b.ts';"),
      parseSource('src/domain/b.ts', "import { a } from './a.ts';"),
    ];
    expect(cycles(ring)).toEqual(['src/domain/a.ts -> src/domain/b.ts -> src/domain/a.ts']);
  });

  test('a way round to the store', () => {
    const way = [
      parseSource('src/engines/outreach/channels/email.ts', "import { x } from '../compose.ts';"),
      parseSource('src/engines/outreach/compose.ts', "import { y } from '../../store/open.ts';"),
    ];
    expect(pathsTo(way, 'src/engines/outreach/channels/email.ts', (path) => path.startsWith('src/store/'))).toHaveLength(1);
  });
});
