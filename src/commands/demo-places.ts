/** Where a run of the demo lies: a folder of its own, and an end of those that nobody came back to. */
import { lstatSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LoopError, systemTrouble } from '../errors.ts';

export interface Places {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly ledger: string;
  readonly mailDir: string;
  /** Name of a file in the folder, to be delivered. */
  readonly artifact: string;
}

const OF_THE_FOLDER: ReadonlySet<string> = new Set(['EACCES', 'EPERM', 'ENOTDIR', 'EEXIST']);

/**
 * A folder of this run alone: ledger, key, world and mail lie in it. Folders of earlier runs that were not touched for a week are removed.
 * Throws `config_invalid` or `disk_unusable` where it cannot be made.
 */
export function makePlaces(stateDir: string, now: Date, pid: number): Places {
  const parent = join(stateDir, 'demo');
  const folder = join(parent, `${now.toISOString().slice(0, 19).replaceAll(':', '')}-${pid}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    const { code = '' } = cause as NodeJS.ErrnoException;
    // What is wrong with this one folder is said with its name; a full disk says enough by itself.
    const trouble = OF_THE_FOLDER.has(code) ? null : systemTrouble(cause);
    throw (
      trouble ??
      new LoopError('config_invalid', `cannot make the folder ${folder}`, {
        fix: 'Check the rights on the folder above it, or set XDG_STATE_HOME.',
        state: 'Nothing was done.',
        cause,
      })
    );
  }
  removeOldRuns(parent, folder);
  const artifact = 'landing-page.html';
  const html =
    '<!doctype html><html lang="en"><title>Crumb and Oven</title><h1>Crumb and Oven</h1><p>Bread, every day from seven.</p></html>\n';
  writeFileSync(join(folder, artifact), html, { mode: 0o600 });
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    env: { XDG_CONFIG_HOME: at('config'), XDG_DATA_HOME: at('data'), XDG_STATE_HOME: at('state') },
    ledger: join(folder, ...LEDGER),
    mailDir: join(folder, 'state', 'loop', 'sandbox', 'mail'),
    artifact,
  };
}

const LEDGER = ['data', 'loop', 'sandbox.db'] as const;
/** As `makePlaces` names them: nothing else in the folder is ours to remove. */
const RUN_NAME = /^\d{4}-\d{2}-\d{2}T\d{6}-\d{1,10}$/;
const KEPT_MS = 7 * 24 * 3_600_000;

/** Only real folders of the same user, by a name of ours, in which nothing happened for a week: one that is looked around in stays. */
function removeOldRuns(parent: string, fresh: string): void {
  // The clock of the disk, by which the others are dated too.
  const { uid, mtimeMs: now } = lstatSync(fresh);
  for (const name of readdirSync(parent)) {
    if (!RUN_NAME.test(name)) continue;
    const path = join(parent, name);
    try {
      const found = lstatSync(path);
      if (!found.isDirectory() || found.uid !== uid) continue;
      const touched = [path, join(path, ...LEDGER), join(path, 'state', 'loop', 'sandbox', 'world.json')].map(
        (one) => statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0,
      );
      if (now - Math.max(...touched) > KEPT_MS) rmSync(path, { recursive: true, force: true });
    } catch {
      // Another run removes it at this moment, or it may not be removed: the next run tries again.
    }
  }
}
