/**
 * Builds `dist/`, made for a fast start. esbuild bundles everything and splits it wherever the sources say `import()`; that yields about a
 * hundred small ES modules. An ES module entry costs 6 to 9 ms and every file half a millisecond, so `packs.ts` gathers them into a few
 * CommonJS files, in which each module still runs when it is first needed. The folder is replaced as a whole: a run that starts during
 * a build sees the old one or the new one.
 *
 *     node scripts/build.ts [--quiet] [--if-stale]
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Metafile, type OutputFile } from 'esbuild';
import { inputsHash, isBuildStale, STAMP_FILE } from './build-stamp.mjs';
import { addonPlugin, jsonPlugin, leaveOutPlugin } from './bundle-plugins.ts';
import { compileQueriesPlugin } from './compile-queries.ts';
import { packed } from './packs.ts';
import { thirdPartyNotices } from './third-party.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

const ENTRY = `
  export { main } from './main.ts';
  export { createNodeWorld } from './system/node-world.ts';
`;

if (!process.argv.includes('--if-stale') || isBuildStale(root)) await buildDist();

async function buildDist(): Promise<void> {
  const startedAt = performance.now();
  const stamp = inputsHash(root);
  const { outputFiles, metafile } = await bundle();
  const files = await packed(root, outputFiles, metafile);
  const folder = `${dist}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const [name, code] of files) writeFileSync(join(folder, name), inAscii(code));
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
    writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, Object.keys(metafile.inputs)));
    writeFileSync(join(folder, basename(STAMP_FILE)), stamp);
    replaceDist(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!process.argv.includes('--quiet')) report(files, performance.now() - startedAt);
}

async function bundle(): Promise<{ outputFiles: OutputFile[]; metafile: Metafile }> {
  return await build({
    stdin: { contents: ENTRY, resolveDir: join(root, 'src'), sourcefile: 'loop.ts', loader: 'ts' },
    absWorkingDir: root,
    outdir: dist,
    entryNames: 'loop',
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    // The native part of better-sqlite3 stays outside, see addonPlugin.
    logOverride: { 'require-resolve-not-external': 'silent' },
    plugins: [compileQueriesPlugin(), addonPlugin(), jsonPlugin(), leaveOutPlugin()],
  });
}

/** What esbuild leaves as it is, the signs in patterns, in escapes: `bin/loop.js` reads the build as one byte a character. */
function inAscii(code: string): string {
  return code.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function replaceDist(folder: string): void {
  const old = `${folder}.old`;
  try {
    renameSync(dist, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  renameSync(folder, dist);
  rmSync(old, { recursive: true, force: true });
}

function report(files: ReadonlyMap<string, string>, tookMs: number): void {
  const sizes = [...files].map(([name, code]) => `${name} ${Math.ceil(code.length / 1024)}`);
  process.stderr.write(`loop: built in ${Math.round(tookMs)} ms; sizes in KiB: ${sizes.join(', ')}\n`);
}
