/**
 * Gathers the modules of the bundle into a few CommonJS files, "packs". In a pack each module is a function that runs when the module is
 * first asked for; `__need` finds it, and reads the pack it lies in where that was not read before. So a command pays for the packs it
 * touches, not for a file per module.
 */
import { basename } from 'node:path';
import { type Metafile, type OutputFile, transform } from 'esbuild';
import { packageOf } from './third-party.ts';

/** Packages that every command needs, or that are small. All others get a pack of their own, so that nobody reads them in passing. */
const SHARED_PACKAGES = new Set(['better-sqlite3', 'commander', 'valibot']);

/** What every local command runs through: these and what they import make up the pack `core`. */
const CORE =
  /^src\/(config|app|render)\.ts$|^src\/store\/(open|verified-mark)\.ts$|^src\/commands\/(status|list|show|skip|wins)\.ts$|^src\/engines\/(pipeline|wins|people)\/|^src\/engines\/outreach\/(modes|facts|channel)\.ts$/;

/** Read only where a command line needs more than a look. */
const PARSER = /(?:^|\/)node_modules\/commander\//;

/** Parts of Node that take 1 to 6 ms to load and that most runs never reach: they too are loaded at their first use. */
const HEAVY_PARTS = 'child_process|crypto|dns|http|http2|https|net|readline|stream|tls|worker_threads|zlib';
/** As a whole, any part: esbuild's helper copies its names one by one, which takes as long for `process` as parsing a command line. */
const WHOLE_MODULE = new RegExp(`__toESM\\(require\\("(node:[a-z_/]+|(?:${HEAVY_PARTS})(?:/promises)?)"\\)\\)`, 'g');
const HEAVY_NAMES = new RegExp(`\\brequire\\("((?:node:)?(?:${HEAVY_PARTS})(?:/promises)?)"\\)`, 'g');
const LAZY = `
const __names = (id) => new Proxy({}, { get: (_, name) => process.getBuiltinModule(id)[name] });
const __module = (id) => ({ __proto__: __names(id), get default() { return process.getBuiltinModule(id); } });`;

const NEED = `
const __modules = {}, __loaded = {};
const __need = (id) => {
  let module = __loaded[id];
  if (module === undefined) {
    if (__modules[id] === undefined) require('./' + __PACKS[id])(__modules, __need);
    module = __loaded[id] = { exports: {} };
    __modules[id](module, module.exports);
  }
  return module.exports;
};`;

interface Chunk {
  readonly id: string;
  readonly code: string;
  readonly pack: string;
}

/** File name -> code, of the ES modules that esbuild put out. Throws where a shared pack would contain a package that nobody put there on purpose. */
export async function packed(root: string, outputs: readonly OutputFile[], metafile: Metafile): Promise<Map<string, string>> {
  const packOf = assignPacks(root, metafile);
  const helpers = await helperCode();
  const chunks = await Promise.all(
    outputs.map(async ({ path, text }): Promise<Chunk> => {
      const id = basename(path);
      return { id, code: await moduleCode(text, id, helpers), pack: packOf.get(id) ?? 'loop.js' };
    }),
  );
  const files = new Map<string, string>();
  for (const pack of new Set(chunks.map((chunk) => chunk.pack))) {
    const modules = chunks
      .filter((chunk) => chunk.pack === pack)
      .map(({ id, code }) => `__modules["${id}"]=(function(module,exports){${code}});`);
    const packs = Object.fromEntries(chunks.filter((chunk) => chunk.pack !== 'loop.js').map((chunk) => [chunk.id, chunk.pack]));
    const code =
      pack === 'loop.js'
        ? `"use strict";${helpers}${LAZY}const __PACKS=${JSON.stringify(packs)};${NEED}\n${modules.join('\n')}\nmodule.exports=__need("loop.js");`
        : `"use strict";${helpers}${LAZY}module.exports=(function(__modules,__need){\n${modules.join('\n')}\n});`;
    files.set(pack, (await transform(code, { minifyWhitespace: true, minifySyntax: true, legalComments: 'none' })).code);
  }
  return files;
}

/** `loop.js` is what even `--version` needs, `core.js` what local commands need; the rest goes by what it is for. */
function assignPacks(root: string, { outputs, inputs }: Metafile): Map<string, string> {
  const packs = new Map<string, string>();
  const staticImports = (path: string): string[] =>
    (outputs[path]?.imports ?? [])
      .filter((found) => found.kind === 'import-statement' && found.external !== true)
      .map((found) => found.path);
  const claim = (path: string, pack: string): void => {
    if (packs.has(basename(path))) return;
    const strangers = packagesIn(path).filter((name) => !SHARED_PACKAGES.has(name));
    if (strangers.length > 0)
      throw new Error(
        `${pack} would contain ${strangers.join(', ')}: import it with import(), or say in scripts/packs.ts that it may`,
      );
    packs.set(basename(path), pack);
    for (const next of staticImports(path)) claim(next, pack);
  };
  const packagesIn = (path: string): string[] => [
    ...new Set(Object.keys(outputs[path]?.inputs ?? {}).flatMap((input) => packageOf(root, input)?.name ?? [])),
  ];

  const paths = Object.keys(outputs);
  for (const path of paths) if (basename(path) === 'loop.js') claim(path, 'loop.js');
  for (const path of paths) if (CORE.test(outputs[path]?.entryPoint ?? '')) claim(path, 'core.js');
  for (const path of paths) if (PARSER.test(Object.keys(outputs[path]?.inputs ?? {}).join(' '))) claim(path, 'parser.js');
  for (const path of paths) {
    if (packs.has(basename(path))) continue;
    const isForeign = packagesIn(path).some((name) => !SHARED_PACKAGES.has(name));
    packs.set(basename(path), isForeign ? basename(path) : homeOf(outputs[path]?.inputs ?? {}));
  }
  if (!inputs['src/main.ts']) throw new Error('the bundle lacks src/main.ts');
  return packs;
}

/** The engine, or other part of the house, that most of a module's code comes from: `src/engines/outreach/plan.ts` -> `outreach.js`. */
function homeOf(inputs: Readonly<Record<string, { readonly bytesInOutput: number }>>): string {
  const [largest = ''] = Object.entries(inputs).sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)[0] ?? [];
  const found = /^src\/engines\/([^/]+)\/|^src\/(sandbox)\//.exec(largest);
  return `${found?.[1] ?? found?.[2] ?? 'more'}.js`;
}

/** One ES module as the body of a function of `module` and `exports`; what esbuild repeats in each is in the pack once. */
async function moduleCode(text: string, id: string, helpers: string): Promise<string> {
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    // `import()` becomes a `require` that waits for its turn: the loader of ES modules is not needed at all.
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcefile: id,
    define: { 'import.meta.url': '__moduleUrl' },
  });
  const start = code.search(/var \w+_exports=\{\}/);
  const head = code.slice(0, Math.max(start, 0));
  for (const [name] of head.matchAll(/__\w+(?==)/g))
    if (!helpers.includes(`${name}=`)) throw new Error(`${id} needs the helper ${name}`);
  const url = text.includes('import.meta.url') ? 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;' : '';
  return (url + code.slice(Math.max(start, 0)))
    .replace(/require\("\.\/([^"/]+\.js)"\)/g, '__need("$1")')
    .replace(WHOLE_MODULE, '__module("$1")')
    .replace(HEAVY_NAMES, '__names("$1")');
}

/** The helper functions that esbuild puts before a converted module. */
async function helperCode(): Promise<string> {
  const { code } = await transform('import a, * as b from "a"; export { a, b }; export const c = () => import("c");', {
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    supported: { 'dynamic-import': false },
    minifySyntax: true,
    minifyWhitespace: true,
  });
  return code.slice(0, code.search(/var \w+_exports=\{\}/));
}
