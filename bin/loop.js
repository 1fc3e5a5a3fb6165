#!/usr/bin/env node
/**
 * Starts loop: the build with the code that V8 compiled last time, or, on a Node that is too old, by way of hand-over.js.
 * CommonJS, because an ES module entry costs 6 to 9 ms a start, and syntax that Node 16 can read, so that an old Node gets to its message.
 */
'use strict';

const fs = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

if (isSupported(process.versions.node)) start();
else require('./hand-over.js').handOver(__filename);

/** The same as `engines.node` of package.json; a test compares the two.
 * @param {string} version */
function isSupported(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 15) || (major === 22 && (minor > 22 || (minor === 22 && patch >= 2)));
}

function start() {
  if (fs.existsSync(join(root, 'dist', 'loop.js'))) {
    const { load, keep } = compiledCode(join(root, 'dist'));
    runMain(load('loop.js'), keep);
  } else if (fs.existsSync(join(root, 'src', 'main.ts')) && fs.existsSync(join(root, 'node_modules', 'better-sqlite3'))) {
    // A checkout that was installed but not built: Node runs the sources as they are, only slower.
    Promise.all([import('../src/main.ts'), import('../src/system/node-world.ts')]).then(([{ main }, { createNodeWorld }]) =>
      runMain({ main, createNodeWorld }, () => {}),
    );
  } else {
    process.stderr.write('loop: this checkout is not set up yet\n  Run npm start for the demo, or npm ci && npm run build.\n');
    process.exitCode = 4;
  }
}

/**
 * @param {{ main: typeof import('../src/main.ts').main, createNodeWorld: typeof import('../src/system/node-world.ts').createNodeWorld }} built
 * @param {() => void} afterwards called when a run was successful
 */
function runMain({ main, createNodeWorld }, afterwards) {
  main(createNodeWorld()).then((exitCode) => {
    process.exitCode = exitCode;
    if (exitCode === 0) afterwards();
  });
}

/**
 * Loads files of the build together with V8's compiled code for them, and keeps that for the next time. Node's own compile cache holds only
 * what was compiled before a file ran; this one is written after the run, one per command, and so holds just the functions that the
 * command calls: 7 to 9 ms less. Everything is as without it where the cache cannot be used.
 * @param {string} dist
 */
function compiledCode(dist) {
  const vm = require('node:vm');
  const cache = cacheFolder(dist);
  const command = process.argv.slice(2).find((word) => /^(--)?[a-z][a-z-]{1,20}$/.test(word)) || 'loop';
  /** @type {Map<string, import('node:vm').Script>} */
  const fresh = new Map();

  /** @param {string} file
   * @returns {any} what the file exports */
  function load(file) {
    const filename = join(dist, file);
    // The build is pure ASCII, and latin1 is read without a check.
    const source = fs.readFileSync(filename, 'latin1');
    const cachedData = cache === null ? undefined : readTwice(join(cache, `${file}.${command}`));
    const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename,
      cachedData,
    });
    if (cachedData === undefined || script.cachedDataRejected) fresh.set(file, script);
    const module = { exports: {} };
    script.runInThisContext()(module.exports, need, module, filename, dist);
    return module.exports;
  }
  /** @param {string} id */
  function need(id) {
    return id.startsWith('./') ? load(id.slice(2)) : require(id);
  }
  need.resolve = require.resolve;

  function keep() {
    if (cache === null || fresh.size === 0) return;
    try {
      fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
      for (const [file, script] of fresh) {
        const part = join(cache, `${file}.${command}.${process.pid}`);
        const code = script.createCachedData();
        fs.writeFileSync(part, Buffer.concat([code, code]), { mode: 0o600, flush: true });
        fs.renameSync(part, join(cache, `${file}.${command}`));
      }
      forgetOld(join(cache, '..'));
    } catch {
      // A full disk or a home that cannot be written: the next start is slower, nothing else.
    }
  }
  return { load, keep };
}

/**
 * A folder for this build on this Node, in the user's own cache: in the shared temporary folder another user could plant code. Null where
 * there is none, where it could have been written by somebody else, and where NODE_DISABLE_COMPILE_CACHE says so.
 * @param {string} dist
 */
function cacheFolder(dist) {
  const { env, version, arch, getuid } = process;
  const base = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache')) || env.LOCALAPPDATA;
  const stamp = read(join(dist, 'build-stamp'));
  if (!base || stamp === undefined || env.NODE_DISABLE_COMPILE_CACHE) return null;
  const folder = join(base, 'loop', 'compiled', `${stamp.toString('latin1', 0, 16)}-${version}-${arch}`);
  const found = fs.statSync(folder, { throwIfNoEntry: false });
  if (found !== undefined && getuid !== undefined && (found.uid !== getuid() || (found.mode & 0o022) !== 0)) return null;
  return folder;
}

/** Deletes what earlier builds left and nobody has written to for a month.
 * @param {string} folder */
function forgetOld(folder) {
  const monthAgoMs = Date.now() - 30 * 24 * 3_600_000;
  for (const name of fs.readdirSync(folder)) {
    if (fs.statSync(join(folder, name)).mtimeMs < monthAgoMs) fs.rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * What a file holds twice over; undefined where the two differ. V8 runs damaged code without a look, and comparing is the cheapest check:
 * a checksum takes a millisecond here, or a part of Node that takes three to load.
 * @param {string} file
 */
function readTwice(file) {
  const both = read(file);
  if (both === undefined || both.length === 0 || both.length % 2 !== 0) return undefined;
  const code = both.subarray(0, both.length / 2);
  return code.equals(both.subarray(both.length / 2)) ? code : undefined;
}

/** @param {string} file */
function read(file) {
  try {
    return fs.readFileSync(file);
  } catch {
    return undefined;
  }
}
