#!/usr/bin/env node
/**
 * Starts loop: on a Node that is too old, by handing over to the one that lies in the checkout, or by saying what to install.
 * CommonJS, because an ES module entry costs 6 to 9 ms a start, and syntax that Node 16 can read, so that an old Node gets to its message.
 */
'use strict';

const { existsSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');

if (isSupported(process.versions.node)) start();
else handOver();

/** The same as `engines.node` of package.json; a test compares the two.
 * @param {string} version */
function isSupported(version) {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  return major >= 26 || (major === 24 && minor >= 15) || (major === 22 && (minor > 22 || (minor === 22 && patch >= 2)));
}

function start() {
  if (existsSync(join(root, 'dist', 'loop.js'))) {
    keepCompiledCode();
    runMain(require(join(root, 'dist', 'loop.js')));
  } else if (existsSync(join(root, 'src', 'main.ts')) && existsSync(join(root, 'node_modules', 'better-sqlite3'))) {
    // A checkout that was installed but not built: Node runs the sources as they are, only slower.
    Promise.all([import('../src/main.ts'), import('../src/system/node-world.ts')]).then(([main, world]) =>
      runMain({ main: main.main, createNodeWorld: world.createNodeWorld }),
    );
  } else {
    refuse('this checkout is not set up yet', 'Run npm start for the demo, or npm ci && npm run build.');
  }
}

/** @param {{ main: typeof import('../src/main.ts').main, createNodeWorld: typeof import('../src/system/node-world.ts').createNodeWorld }} built */
function runMain({ main, createNodeWorld }) {
  main(createNodeWorld()).then((exitCode) => {
    process.exitCode = exitCode;
  });
}

/** V8's compiled code, kept in the user's own cache folder: in the shared temporary folder another user could plant it. */
function keepCompiledCode() {
  const { env } = process;
  const home = env.XDG_CACHE_HOME || (env.HOME && join(env.HOME, '.cache')) || env.LOCALAPPDATA;
  if (env.NODE_COMPILE_CACHE || home) {
    require('node:module').enableCompileCache(env.NODE_COMPILE_CACHE || join(String(home), 'loop', 'compiled'));
  }
}

/** Runs this file again on the Node of the checkout, with the same terminal, signals and exit code. */
function handOver() {
  const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (process.env.LOOP_HANDED_OVER === '1' || !existsSync(node)) {
    refuse(
      `it needs Node ^22.22.2 || ^24.15.0 || >=26, and this is ${process.version} (${process.execPath})`,
      'Install Node 24 from https://nodejs.org; in a checkout, npm ci brings one along.',
    );
    return;
  }
  const child = require('node:child_process').spawn(node, [__filename].concat(process.argv.slice(2)), {
    stdio: 'inherit',
    env: Object.assign({}, process.env, { LOOP_HANDED_OVER: '1' }),
  });
  const isOnTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2'];
  signals.forEach((signal) => {
    process.on(signal, () => {
      // Ctrl-C and Ctrl-\ reach the whole foreground group: passed on as well they would count twice, and the second means "at once".
      if (!(isOnTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT'))) child.kill(signal);
    });
  });
  child.on('error', (error) => refuse(`cannot run ${node}: ${error.message}`, 'Run npm ci again.'));
  child.on('exit', (code, signal) => {
    if (signal === null) {
      process.exitCode = code === null ? 1 : code;
    } else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
}

/** Exit code 4, as for a missing key: the set-up lacks something, nothing was run.
 * @param {string} what
 * @param {string} fix */
function refuse(what, fix) {
  process.stderr.write(`loop: ${what}\n  ${fix}\n`);
  process.exitCode = 4;
}
