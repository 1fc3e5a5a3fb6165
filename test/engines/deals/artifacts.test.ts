import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/domain/canonical.ts';
import { type ArtifactStore, openArtifacts } from '../../../src/engines/deals/artifacts.ts';
import { countingIds } from '../../ledger.ts';

let folder: string;
let store: ArtifactStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loop-artifacts-'));
  store = openArtifacts(join(folder, 'kept'), countingIds(), 1_000_000);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

test('a file is kept once under its hash, in a folder and a file only the owner reads', async () => {
  const content = 'a'.repeat(300_000);
  expect(await store.keep(file('one.txt', content))).toEqual({ sha256: sha256(content), size: 300_000 });
  await store.keep(file('two.txt', content));
  expect(readdirSync(join(folder, 'kept'))).toEqual([sha256(content)]);
  expect(readFileSync(join(folder, 'kept', sha256(content)), 'utf8')).toBe(content);
  expect(statSync(join(folder, 'kept')).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, 'kept', sha256(content))).mode & 0o777).toBe(0o600);
});

test('bytes come back as they were, and the original may go', async () => {
  const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7) & 0xff);
  const path = file('bytes.bin', bytes);
  const { sha256: hash } = await store.keep(path);
  rmSync(path);
  const kept = await store.open(hash);
  expect(kept?.size).toBe(200_000);
  const read = kept ? new Uint8Array(await new Response(kept.stream()).arrayBuffer()) : null;
  expect(read).toEqual(bytes);
});

test('a link to a file is followed', async () => {
  symlinkSync(file('real.txt', 'real'), join(folder, 'link.txt'));
  expect((await store.keep(join(folder, 'link.txt'))).sha256).toBe(sha256('real'));
});

describe('refused, with nothing left behind', () => {
  test.each([
    ['nothing there', () => join(folder, 'absent.txt'), /cannot deliver .*ENOENT/],
    ['a folder', () => mkdtempSync(join(folder, 'dir-')), /it is not a file; make an archive/],
    ['an empty file', () => file('empty.txt', ''), /it is empty/],
    ['too large a file', () => file('large.bin', new Uint8Array(1_000_001)), /larger than/],
    ['a device', () => '/dev/zero', /it is not a file/],
  ])('%s', async (_name, path, message) => {
    await expect(store.keep(path())).rejects.toMatchObject({ code: 'unreadable_input', message: expect.stringMatching(message) });
    expect(existsSync(join(folder, 'kept')) ? readdirSync(join(folder, 'kept')) : []).toEqual([]);
  });

  test('a name that is no hash opens nothing', async () => {
    file('secret', 'x');
    for (const name of ['../secret', '', '..', 'A'.repeat(64), `${'0'.repeat(63)}/`, '0'.repeat(64)])
      expect(await store.open(name)).toBeNull();
  });
});
