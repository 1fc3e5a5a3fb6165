/**
 * What the last look at the chain found, kept beside the state of the program: while the ledger's file is the very file that was looked at,
 * its hashes need not be computed again. Computing them is cheap, but the part of Node that can do it takes longer to load than all of
 * `loop status` otherwise does. The same trade as git's index: unchanged is what has the same inode, size and time of change.
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChainHealth, Ledger } from './ledger.ts';

export interface MarkOptions {
  /** Path of the SQLite file. */
  readonly location: string;
  /** Folder of the marks, one a ledger. */
  readonly markDir: string;
  readonly now: Date;
}

/** A file changed this recently may change again within the same tick of its clock, so nothing is concluded from its time. */
const SETTLED_MS = 2000;

/** `ledger.verify()`, or what it found last time where the file has not changed since. A problem is never remembered, only soundness. */
export async function verifyUnlessUnchanged(ledger: Ledger, options: MarkOptions): Promise<ChainHealth> {
  const before = fileState(options);
  const mark = before === null ? null : readMark(markFileOf(options, before));
  if (before !== null && mark !== null && mark.file === before)
    return { intact: true, events: mark.events, checked: mark.checked, problem: null, checkedAt: mark.at };
  const health = await ledger.verify();
  if (before !== null && health.intact && fileState(options) === before)
    writeMark(options, { file: before, events: health.events, checked: health.checked });
  return health;
}

interface Mark {
  readonly file: string;
  readonly events: number;
  readonly checked: number;
  /** ISO 8601 UTC */
  readonly at: string;
}

/** The file's identity and state in one line; null where it says nothing: changed just now, or with writes that still lie in the write-ahead log. */
function fileState({ location, now }: MarkOptions): string | null {
  try {
    if ((statSync(`${location}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) return null;
    const { dev, ino, size, mtimeNs, ctimeNs } = statSync(location, { bigint: true });
    if (BigInt(now.getTime()) - ctimeNs / 1_000_000n < SETTLED_MS) return null;
    return [ino, dev, size, mtimeNs, ctimeNs, location].join(' ');
  } catch {
    return null;
  }
}

/** Named by the inode: a hash of the path is what this is here to avoid. */
function markFileOf({ markDir }: MarkOptions, state: string): string {
  return join(markDir, `${state.slice(0, state.indexOf(' '))}.json`);
}

function readMark(path: string): Mark | null {
  try {
    const { file, events, checked, at } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Mark>;
    return typeof file === 'string' && Number.isSafeInteger(events) && Number.isSafeInteger(checked) && typeof at === 'string'
      ? { file, events: Number(events), checked: Number(checked), at }
      : null;
  } catch {
    return null;
  }
}

/** Without a mark the next look costs a few milliseconds more; that is no reason to fail. */
function writeMark(options: MarkOptions, found: Omit<Mark, 'at'>): void {
  const markFile = markFileOf(options, found.file);
  try {
    mkdirSync(options.markDir, { recursive: true, mode: 0o700 });
    writeFileSync(`${markFile}.new`, `${JSON.stringify({ ...found, at: options.now.toISOString() })}\n`, { mode: 0o600 });
    renameSync(`${markFile}.new`, markFile);
  } catch {
    // A home that cannot be written: see above.
  }
}
