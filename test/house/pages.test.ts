import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourcesPage } from '../../scripts/sources-page.ts';
import { BASE_URLS, type BaseName, SECRET_NAMES } from '../../src/config.ts';
import { sourceSettings } from '../../src/config-sources.ts';
import { SOURCE_IDS } from '../../src/domain/opportunity.ts';
import { SOURCE_FACTS } from '../../src/engines/discovery/source-facts.ts';
import { createSources } from '../../src/engines/discovery/sources.ts';
import { ROOT } from './source-tree.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const packageFile = JSON.parse(read('package.json')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

describe('docs/dependencies.md', () => {
  const rows = [...read('docs/dependencies.md').matchAll(/^\| (\S+) \| (.+?) \| (.+) \|$/gm)]
    .map(([, name = '', license = '', why = '']) => ({ name, license, why }))
    .filter(({ name }) => name !== 'package' && name !== '---');

  test('names what package.json names, in order', () => {
    expect(rows.map(({ name }) => name).sort()).toEqual(
      [...Object.keys(packageFile.dependencies), ...Object.keys(packageFile.devDependencies)].sort(),
    );
  });

  test.each(rows)('$name: $license, as the package says', ({ name, license, why }) => {
    expect(JSON.parse(read(`node_modules/${name}/package.json`)).license).toBe(license);
    expect(why.length).toBeGreaterThan(4);
  });

  test('versions are exact, so that two checkouts are one', () => {
    const versions = Object.values({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('.env.example', () => {
  const names = [...read('.env.example').matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]);

  test('has every key and every base address, and no value', () => {
    const variables = [...SECRET_NAMES, ...Object.values(BASE_URLS).map(({ variable }) => variable)];
    expect(names.map(([name]) => name)).toEqual(expect.arrayContaining(variables));
    expect(names.filter(([, value]) => value !== '')).toEqual([]);
  });

  test('has nothing that config.ts does not read', () => {
    const config = read('src/config.ts');
    expect(names.filter(([name]) => !config.includes(`'${name}'`))).toEqual([]);
  });
});

test('the lock names no registry', () => {
  expect(read('package-lock.json')).not.toContain('"resolved"');
});

describe('the sources', () => {
  const net = { refusesWrites: true, fetch: () => Promise.reject(new Error('nothing is read here')) };
  const bases = Object.fromEntries(Object.entries(BASE_URLS).map(([name, { url }]) => [name, url])) as Record<BaseName, string>;
  const listed = createSources({ net, bases, now: () => new Date(0), secret: () => null, settings: sourceSettings({}) });

  test('are named, listed and described alike', () => {
    expect(listed.map(({ id }) => id)).toEqual(SOURCE_IDS);
    expect(Object.keys(SOURCE_FACTS)).toEqual(SOURCE_IDS);
    expect(listed.map(({ needs }) => needs)).toEqual(Object.values(SOURCE_FACTS).map(({ needs }) => needs));
  });

  test('stand in docs/sources.md as they are declared', () => {
    expect(read('docs/sources.md')).toBe(sourcesPage(SOURCE_FACTS));
  });
});
