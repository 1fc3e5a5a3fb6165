import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentsOf, isThere, namesIn } from './named-files.ts';
import { filesBelow, ROOT } from './source-tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const paths = ['src', 'test', 'scripts', 'bench', 'bin', 'docs'].flatMap(filesBelow);
const missing = (text: string): string[] => namesIn(text).filter((name) => !isThere(name, paths));

describe('files that are named are there', () => {
  test.each(['README.md', 'CONTRIBUTING.md', 'test/labels/README.md', ...filesBelow('docs')])('in %s', (page) => {
    expect(missing(read(page))).toEqual([]);
  });

  test('in comments', () => {
    const modules = paths.filter((path) => /\.(ts|mjs)$/.test(path) && !path.startsWith('test/house/'));
    expect(modules.flatMap((path) => missing(commentsOf(read(path))).map((name) => `${path} names ${name}`))).toEqual([]);
  });

  test('and many are named', () => {
    expect(namesIn(read('docs/map.md')).length).toBeGreaterThan(40);
    expect(
      namesIn(commentsOf(read('src/engines/discovery/engine.ts'))).length + namesIn(read('CONTRIBUTING.md')).length,
    ).toBeGreaterThan(15);
  });
});

describe('what is missed', () => {
  const tree = ['src/engines/discovery/text/stems.ts', 'src/engines/discovery/sources/rss.ts', 'test/labels/notes.ts'];

  test.each(['`stems.ts`', '`sources/rss.ts`', '`../sources/<id>.ts`', '`src/engines/discovery/`', '`ste*.ts`', '`test/labels`'])(
    '%s is there',
    (text) => {
      expect(namesIn(text)).toHaveLength(1);
      expect(namesIn(text).filter((name) => !isThere(name, tree))).toEqual([]);
    },
  );

  test.each(['`tems.ts`', '`src/stems.ts`', '`sources/<id>.mjs`', '`src/engines/outreach/`', '`roots-*.ts`'])(
    '%s is gone',
    (text) => {
      expect(namesIn(text).filter((name) => !isThere(name, tree))).toHaveLength(1);
    },
  );

  test.each(['`loop.config.json`', '`world.json`', '`Node.js`', '`-more.ts`', 'stems.ts without marks'])(
    '%s is no file of ours',
    (text) => {
      expect(namesIn(text)).toEqual([]);
    },
  );
});
