/**
 * Makes a checkout ready to run: `npm ci` where `node_modules` is missing or differs from the lock, and with `--build` the bundle
 * where it is missing or older than the sources. Silent when there is nothing to do.
 *
 * npm starts it before `start`, `test` and the rest, on whatever Node the machine has, before anything is installed: so it is plain
 * JavaScript for Node 18 and later, without dependencies. `npm ci` runs no script of this project, so nothing comes back here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isBuildStale } from './build-stamp.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const node = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const reason = reasonToInstall();
if (reason !== null) {
  say(`installing dependencies (${reason}): npm ci`);
  run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund'], { shell: process.platform === 'win32' });
}
if (process.argv.includes('--build') && isBuildStale(root)) {
  say('building: node scripts/build.ts');
  run(node, [join(root, 'scripts', 'build.ts'), '--quiet'], {});
}

/**
 * Compares what npm recorded as installed with the lock; a time stamp would lie after a `git checkout`.
 * @returns {string | null} null when the two agree
 */
function reasonToInstall() {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const installed = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === null) throw new Error('package-lock.json is missing or damaged: take it from version control again');
  if (installed === null) return 'none yet';
  if (!existsSync(node)) return 'the Node of this checkout is missing';
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === '' || (entry.optional === true && !(path in installed))) continue;
    if (!(path in installed)) return `${path} is missing`;
    if (installed[path]?.version !== entry.version) return `${path} is not at ${entry.version}`;
  }
  const extra = Object.keys(installed).find((path) => !(path in wanted));
  return extra === undefined ? null : `${extra} is not in the lock`;
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string; optional?: boolean }> | null}
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null;
  } catch {
    return null;
  }
}

/**
 * Runs a command in the checkout and ends with its exit code where it fails. The folders of installed commands are taken out of PATH:
 * `npm ci` deletes the Node in there while it works.
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function run(command, args, options) {
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(join(root, 'node_modules')));
  const result = spawnSync(command, args, {
    ...options,
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    // Data of the command that follows goes to stdout; this belongs to stderr.
    stdio: ['ignore', 2, 2],
  });
  if (result.status === 0) return;
  say(`${command} ${args[0]} failed${result.error ? `: ${result.error.message}` : ''}; nothing else was run`);
  process.exit(result.status ?? 1);
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`loop: ${text}\n`);
}
