/**
 * What a build was made from, as one hash: `scripts/build.ts` leaves it in `dist/`, `scripts/ensure-installed.mjs` compares it.
 * Plain JavaScript without dependencies, because it also runs on the machine's own Node before anything is installed.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the build leaves its hash, relative to the root of the checkout. */
export const STAMP_FILE = join('dist', 'build-stamp');

/**
 * SHA-256, hex, over the names and contents of everything that ends up in the build.
 * @param {string} root folder of the checkout
 * @returns {string}
 */
export function inputsHash(root) {
  const hash = createHash('sha256');
  for (const path of [...filesUnder(root, 'src'), ...filesUnder(root, 'scripts'), 'package.json', 'package-lock.json']) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * True when `dist/` is missing or was built from other inputs.
 * @param {string} root folder of the checkout
 * @returns {boolean}
 */
export function isBuildStale(root) {
  try {
    return readFileSync(join(root, STAMP_FILE), 'utf8') !== inputsHash(root);
  } catch {
    return true;
  }
}

/**
 * @param {string} root
 * @param {string} folder
 * @returns {string[]} paths relative to `root`, in a stable order
 */
function filesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(root, path) : [path];
    });
}
