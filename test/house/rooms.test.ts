import { describe, expect, test } from 'vitest';
import { placeOf, ROOMS, strayImports } from './rooms.ts';
import { filesBelow, parseSource, sourceFiles } from './source-tree.ts';

const files = sourceFiles('src');
/** More than this nobody reads through: time for a room of its own. */
const MOST_FILES = 40;

describe('the rooms as they stand', () => {
  test('every import within an engine goes in an allowed direction', () => {
    expect(strayImports(files)).toEqual([]);
  });

  test.each(Object.keys(ROOMS))('%s has the rooms of the table and no other', (engine) => {
    const onDisk = files.map(({ path }) => placeOf(path)).filter((place) => place?.engine === engine && place.room !== '');
    expect([...new Set(onDisk.map((place) => place?.room))].sort()).toEqual(Object.keys(ROOMS[engine] ?? {}).sort());
  });

  test('no room knows one that knows it', () => {
    for (const rooms of Object.values(ROOMS)) {
      const seen: string[] = [];
      // The table is written from the ground up.
      for (const [room, known] of Object.entries(rooms)) {
        expect(known.filter((name) => !seen.includes(name))).toEqual([]);
        seen.push(room);
      }
    }
  });

  test('no folder is too full to be read through', () => {
    const folders = Map.groupBy(['src', 'scripts', 'bench'].flatMap(filesBelow), (path) => path.slice(0, path.lastIndexOf('/')));
    expect([...folders].filter(([, paths]) => paths.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
  });
});

describe('the checker itself', () => {
  const check = (path: string, text: string): string[] => strayImports([parseSource(path, text)]);

  test.each([
    ['src/engines/discovery/text/words.ts', "import { x } from '../kinds/kind.ts';", 'text must not know kinds'],
    ['src/engines/discovery/budgets/budgets.ts', "import type { X } from '../kinds/kind.ts';", 'budgets must not know kinds'],
    ['src/engines/discovery/kinds/kind.ts', "import { x } from '../engine.ts';", 'kinds must not know the engine itself'],
    ['src/engines/enrichment/mail/mail.ts', "import { x } from '../extraction/scan.ts';", 'mail must not know extraction'],
    [
      'src/engines/discovery/languages/tongues/german.ts',
      "import { x } from '../../kinds/kind.ts';",
      'languages must not know kinds',
    ],
  ])('finds in %s: %s', (path, text, why) => {
    expect(check(path, text)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ['src/engines/discovery/kinds/kind.ts', "import { x } from '../text/words.ts';\nimport { y } from './kind-tags.ts';"],
    ['src/engines/discovery/source-kit/payload.ts', "import type { ParsedPage } from '../source.ts';"],
    ['src/engines/discovery/engine.ts', "import { x } from './screening/screening.ts';"],
    ['src/engines/payments/engine.ts', "import { x } from './provider.ts';"],
  ])('has nothing against %s: %s', (path, text) => {
    expect(check(path, text)).toEqual([]);
  });
});
