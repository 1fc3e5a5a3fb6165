/** Finding and reading the config file, for `config.ts`. */
import { readFileSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import type { ConfigFields } from './config-schema.ts';
import { LoopError } from './errors.ts';

/** What a file without fields means. */
const NO_FIELDS: ConfigFields = {
  sender: {},
  room: {},
  sources: {},
  searches: [],
  screening: {},
  channels: {},
  caps: {},
  terms: {},
};

/** The first config file there is: the named one, else `./loop.config.json`, else the config folder's. Throws `config_invalid`. */
export async function readConfigFile(
  named: string | undefined,
  cwd: string,
  configHome: string,
): Promise<{ path: string | null; fields: ConfigFields }> {
  const candidates =
    named === undefined
      ? [join(cwd, 'loop.config.json'), join(configHome, 'config.json')]
      : [isAbsolute(named) ? named : resolve(cwd, named)];
  for (const path of candidates) {
    let bytes: Uint8Array;
    try {
      bytes = readFileSync(path);
      if (named === undefined) refuseForeignFile(path);
    } catch (cause) {
      if (cause instanceof LoopError) throw cause;
      const code = (cause as NodeJS.ErrnoException).code;
      if (named === undefined && (code === 'ENOENT' || code === 'ENOTDIR')) continue;
      throw new LoopError('config_invalid', `cannot read the config file ${path} (${code ?? 'error'})`, {
        fix: 'Check the path given to --config.',
        cause,
      });
    }
    // Loaded where there is something to check; most starts of a new operator have no file.
    const { parseConfig } = await import('./config-schema.ts');
    return { path, fields: parseConfig(bytes, path) };
  }
  return { path: null, fields: NO_FIELDS };
}

/**
 * A config file that was merely found decides where private links point and in whose name mail goes, so it must be the operator's own:
 * one that others own or can write to is refused, as git refuses a repository of somebody else. A named file is the operator's choice.
 */
function refuseForeignFile(path: string): void {
  const { uid, mode } = statSync(path);
  const self = ownUid();
  if (self === null) return;
  // Root is in somebody else's folder by trade: in a container, that is where the operator's files are.
  const isOwn = uid === self || self === 0;
  if (isOwn && (mode & 0o022) === 0) return;
  throw new LoopError('config_invalid', `${path} ${isOwn ? 'can be written by others' : 'belongs to somebody else'}`, {
    fix: `If you trust it: ${isOwn ? `chmod go-w ${path}` : `--config ${path}`}. Otherwise run loop in another folder.`,
    state: 'It was not used, and nothing was run.',
  });
}

/** Null where the system knows no users (Windows), or does not know this one (a container with a bare number). */
function ownUid(): number | null {
  try {
    const { uid } = userInfo();
    return uid === -1 ? null : uid;
  } catch {
    return null;
  }
}
