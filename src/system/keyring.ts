/**
 * The key outside the ledger: 32 random bytes in a 0600 file beside the config. Link tokens, form tokens and the keyed hashes of people
 * are derived from it, one derived key per purpose, so a copied ledger holds no live token and no list of addresses.
 */
import { createHmac, hkdfSync } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { LoopError } from '../errors.ts';
import type { Ids } from './world.ts';

export type KeyPurpose = 'link' | 'person' | 'form' | 'session' | 'unsubscribe';

export interface Keyring {
  /** 256-bit token, base64url, the same for the same purpose and text. */
  token(purpose: KeyPurpose, text: string): string;
  /** Keyed hash, 32 hex digits, of a normalised name or address. */
  keyedHash(text: string): string;
}

/** Reads the key file, or makes it (folder 0700, file 0600). Throws `config_invalid` when it is damaged or cannot be written. */
export function openKeyring(dir: string, ids: Ids): Keyring {
  const path = join(dir, 'key');
  const root = readKey(path) ?? createKey(dir, path, ids);
  return keyringOf(root);
}

/** A keyring over given bytes, for tests and throwaway copies. */
export function keyringOf(root: Uint8Array): Keyring {
  const keys = new Map<KeyPurpose, Uint8Array>();
  const keyFor = (purpose: KeyPurpose): Uint8Array => {
    const known = keys.get(purpose) ?? new Uint8Array(hkdfSync('sha256', root, 'loop', purpose, 32));
    keys.set(purpose, known);
    return known;
  };
  return {
    token: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest('base64url'),
    keyedHash: (text) => createHmac('sha256', keyFor('person')).update(text).digest('hex').slice(0, 32),
  };
}

function readKey(path: string): Uint8Array | null {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
    keepPrivate(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new LoopError('config_invalid', `cannot read the key file ${path}`, { cause });
  }
  const root = Buffer.from(text.trim(), 'base64url');
  if (root.length !== 32) {
    throw new LoopError('config_invalid', `the key file ${path} is damaged`, {
      fix: 'Restore it from a backup. Without it, links already sent stop working; delete it only if that is acceptable.',
    });
  }
  return root;
}

/** Whoever reads the key can open every client's room, and a copy out of a backup often comes readable to all. */
function keepPrivate(path: string): void {
  if ((statSync(path).mode & 0o077) === 0) return;
  try {
    chmodSync(path, 0o600);
  } catch {
    // Another user's file that was shared on purpose; its owner decides who reads it.
  }
}

function createKey(dir: string, path: string, ids: Ids): Uint8Array {
  const root = ids.bytes(32);
  const draft = `${path}.${ids.uuid()}`;
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    const file = openSync(draft, 'wx', 0o600);
    try {
      writeSync(file, `${Buffer.from(root).toString('base64url')}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(draft, 0o600);
    // `link` fails where another process was faster, so two first runs agree on one key.
    try {
      linkSync(draft, path);
    } finally {
      unlinkSync(draft);
    }
    return root;
  } catch (cause) {
    const winner = (cause as NodeJS.ErrnoException).code === 'EEXIST' ? readKey(path) : null;
    if (winner) return winner;
    throw new LoopError('config_invalid', `cannot create the key file ${path}`, {
      fix: 'Check the rights on its folder, or set XDG_CONFIG_HOME.',
      cause,
    });
  }
}
