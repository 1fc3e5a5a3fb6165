import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyringOf, openKeyring } from '../../src/system/keyring.ts';
import { systemIds } from '../../src/system/node-world.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'loop-key-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

describe('keyring', () => {
  it('makes a key that only its owner can read, once', () => {
    const first = openKeyring(join(dir, 'loop'), systemIds);
    expect(statSync(join(dir, 'loop')).mode & 0o777).toBe(0o700);
    expect(statSync(join(dir, 'loop/key')).mode & 0o777).toBe(0o600);
    const again = openKeyring(join(dir, 'loop'), systemIds);
    expect(again.token('link', 'a')).toBe(first.token('link', 'a'));
    expect(again.keyedHash('jo@acme.example')).toBe(first.keyedHash('jo@acme.example'));
  });

  it('closes a key file that others could read, as one out of a backup is', () => {
    const first = openKeyring(dir, systemIds);
    chmodSync(join(dir, 'key'), 0o644);
    expect(openKeyring(dir, systemIds).token('link', 'a')).toBe(first.token('link', 'a'));
    expect(statSync(join(dir, 'key')).mode & 0o777).toBe(0o600);
  });

  it('gives tokens of 256 bits that differ by purpose and text', () => {
    const keyring = keyringOf(systemIds.bytes(32));
    const tokens = [
      keyring.token('link', 'a'),
      keyring.token('link', 'b'),
      keyring.token('form', 'a'),
      keyring.token('session', 'a'),
    ];
    expect(new Set(tokens).size).toBe(4);
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });

  it('gives other tokens under another key', () => {
    expect(keyringOf(systemIds.bytes(32)).token('link', 'a')).not.toBe(keyringOf(systemIds.bytes(32)).token('link', 'a'));
  });

  it('refuses a damaged key file and leaves it alone', () => {
    const path = join(dir, 'key');
    writeFileSync(path, 'short\n');
    expect(() => openKeyring(dir, systemIds)).toThrow(/damaged/);
    expect(readFileSync(path, 'utf8')).toBe('short\n');
  });

  it('says so when the folder cannot be written', () => {
    const file = join(dir, 'a-file');
    writeFileSync(file, '');
    chmodSync(file, 0o600);
    expect(() => openKeyring(join(file, 'loop'), systemIds)).toThrow(/key file/);
  });
});
