/** Delivered files, kept beside the ledger by the SHA-256 of their content: one file once, whatever it was called and however often it was handed over. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { LoopError } from '../../errors.ts';
import type { Ids } from '../../system/world.ts';

export interface ArtifactStore {
  /** Copies a local file in, streamed. Throws `unreadable_input` for what is no readable regular file, is empty or larger than the cap. */
  keep(path: string): Promise<{ readonly sha256: string; readonly size: number }>;
  /** The content behind a hash; null where the file is gone. The stream opens the file only when it is read. */
  open(sha256: string): Promise<{ readonly size: number; readonly stream: () => ReadableStream<Uint8Array> } | null>;
}

/** One GiB: more belongs on a host made for large files, and is handed over as a URL. */
const ARTIFACT_MAX_BYTES = 1024 ** 3;

/** Keeps files in `dir` (folder 0700, files 0600), made at the first use. */
export function openArtifacts(dir: string, ids: Ids, maxBytes = ARTIFACT_MAX_BYTES): ArtifactStore {
  const place = (sha256: string): string => join(dir, sha256);
  return {
    async keep(path) {
      const size = await sizeOf(path, maxBytes);
      await mkdir(dir, { recursive: true, mode: 0o700 });
      const draft = join(dir, `.${ids.uuid()}`);
      try {
        const hash = createHash('sha256');
        const kept = await copy(path, draft, hash, maxBytes);
        if (kept !== size) throw unreadable(path, 'it changed while it was being copied');
        const sha256 = hash.digest('hex');
        await rename(draft, place(sha256));
        return { sha256, size: kept };
      } catch (cause) {
        await rm(draft, { force: true });
        if (cause instanceof LoopError) throw cause;
        throw unreadable(path, `${(cause as NodeJS.ErrnoException).code ?? 'error'}`, cause);
      }
    },
    async open(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return null;
      const path = place(sha256);
      try {
        const { size } = await stat(path);
        return { size, stream: () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array> };
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
        throw cause;
      }
    },
  };
}

async function sizeOf(path: string, maxBytes: number): Promise<number> {
  try {
    const found = await stat(path);
    if (!found.isFile()) throw unreadable(path, 'it is not a file; make an archive of a folder first');
    if (found.size === 0) throw unreadable(path, 'it is empty');
    if (found.size > maxBytes) throw tooLarge(path, maxBytes);
    return found.size;
  } catch (cause) {
    if (cause instanceof LoopError) throw cause;
    throw unreadable(path, `${(cause as NodeJS.ErrnoException).code ?? 'error'}`, cause);
  }
}

/** Copies and hashes in one pass, and reaches the disk before it returns. */
async function copy(from: string, to: string, hash: Hash, maxBytes: number): Promise<number> {
  let size = 0;
  const file = await open(to, 'wx', 0o600);
  try {
    for await (const chunk of createReadStream(from) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge(from, maxBytes);
      hash.update(chunk);
      await file.writeFile(chunk);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return size;
}

function tooLarge(path: string, maxBytes: number): LoopError {
  return new LoopError('unreadable_input', `${path} is larger than ${Math.floor(maxBytes / 1024 ** 2)} MiB`, {
    fix: 'Put it where large files live and deliver its address: --artifact https://…',
    state: 'Nothing was delivered.',
  });
}

function unreadable(path: string, why: string, cause?: unknown): LoopError {
  return new LoopError('unreadable_input', `cannot deliver ${path}: ${why}`, {
    state: 'Nothing was delivered.',
    ...(cause === undefined ? {} : { cause }),
  });
}
