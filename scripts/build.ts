/**
 * Builds `dist/`: one bundle of everything but better-sqlite3, split so that a command loads only its own code, in CommonJS, because
 * Node starts that 6 to 9 ms faster than ES modules. esbuild splits only ES modules, so it bundles those first and each output is
 * rewritten afterwards. The folder is replaced as a whole: a run that starts during a build sees the old one or the new one.
 *
 *     node scripts/build.ts [--quiet] [--if-stale]
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { build, type Metafile, type OutputFile, type Plugin, transform } from 'esbuild';
import { inputsHash, isBuildStale, STAMP_FILE } from './build-stamp.mjs';
import { compileQueriesPlugin } from './compile-queries.ts';
import { thirdPartyNotices } from './third-party.ts';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

/**
 * What snoowrap drags in and loop never calls, because its requests go over loop's own net (docs/decisions/0004). None of that code ships;
 * a call that needs it all the same fails by name.
 */
const LEFT_OUT: Readonly<Record<string, string>> = {
  'request-promise': 'exports.defaults = () => () => { throw new Error("request-promise is left out of this build"); };',
  ws: 'module.exports = class { constructor() { throw new Error("ws is left out of this build"); } };',
};

/** Parts of Node that take 1 to 6 ms to load and that most runs never reach: they are loaded at the first use instead of at the import. */
const HEAVY = ['child_process', 'crypto', 'dns', 'http', 'http2', 'https', 'net', 'readline', 'tls', 'worker_threads', 'zlib'];
const HEAVY_IMPORT = new RegExp(`\\b(import_\\w+)=require\\("((?:node:)?(?:${HEAVY.join('|')})(?:/promises)?)"\\)`, 'g');
const LAZY = 'const __lazy=id=>new Proxy({},{get:(_,name)=>process.getBuiltinModule(id)[name]});';

const ENTRY = `
  export { main } from './main.ts';
  export { createNodeWorld } from './system/node-world.ts';
`;

if (!process.argv.includes('--if-stale') || isBuildStale(root)) await buildDist();

async function buildDist(): Promise<void> {
  const startedAt = performance.now();
  const stamp = inputsHash(root);
  const { outputFiles, metafile } = await bundle();
  const folder = `${dist}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    for (const file of outputFiles) {
      writeFileSync(join(folder, relative(dist, file.path)), await toCommonJs(file.text, basename(file.path)));
    }
    writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }\n');
    writeFileSync(join(folder, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, Object.keys(metafile.inputs)));
    writeFileSync(join(folder, basename(STAMP_FILE)), stamp);
    replaceDist(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  if (!process.argv.includes('--quiet')) report(metafile, performance.now() - startedAt);
}

async function bundle(): Promise<{ outputFiles: OutputFile[]; metafile: Metafile }> {
  return await build({
    stdin: { contents: ENTRY, resolveDir: join(root, 'src'), sourcefile: 'loop.ts', loader: 'ts' },
    absWorkingDir: root,
    entryNames: 'loop',
    chunkNames: '[name]-[hash]',
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    external: ['better-sqlite3'],
    metafile: true,
    write: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: [compileQueriesPlugin(), leaveOut()],
  });
}

/** Only snoowrap's own requires are replaced: the same name elsewhere is somebody else's decision. */
function leaveOut(): Plugin {
  return {
    name: 'leave-out',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(request-promise|ws)$/ }, ({ path, importer }) =>
        importer.includes('/node_modules/snoowrap/') ? { path, namespace: 'left-out' } : undefined,
      );
      onLoad({ filter: /.*/, namespace: 'left-out' }, ({ path }) => ({ contents: LEFT_OUT[path] ?? '', loader: 'js' }));
    },
  };
}

/** One ES module of the bundle as CommonJS; `import()` becomes a `require` that waits for its turn, so commands stay lazy. */
async function toCommonJs(code: string, name: string): Promise<string> {
  const { code: converted, warnings } = await transform(code, {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcefile: name,
    define: code.includes('import.meta.url') ? { 'import.meta.url': '__moduleUrl' } : {},
    banner: code.includes('import.meta.url') ? 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' : '',
  });
  const [warning] = warnings;
  if (warning !== undefined) throw new Error(`${name}: ${warning.text}`);
  const lazy = converted.replace(HEAVY_IMPORT, '$1=__lazy("$2")');
  return lazy === converted ? converted : LAZY + lazy;
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

function report(metafile: Metafile, tookMs: number): void {
  const bytes = Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
  const files = Object.keys(metafile.outputs).length;
  process.stderr.write(
    `loop: built ${files} files, ${Math.round(bytes / 1024)} KiB before minifying, in ${Math.round(tookMs)} ms\n`,
  );
}
