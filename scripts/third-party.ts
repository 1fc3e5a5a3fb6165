/** The licences of what is bundled, as one text beside the bundle. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that allow shipping the code inside an MIT-licensed program when their text goes along. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'MIT-0',
  'Unlicense',
]);

/**
 * Name, version, licence and licence text of every package that one of the bundled files belongs to.
 * `inputs` are paths relative to `root`. Throws where a package's licence is not one of those that may be bundled.
 */
export function thirdPartyNotices(root: string, inputs: readonly string[]): string {
  const folders = new Set(inputs.map((input) => packageOf(root, input)?.folder).filter((folder) => folder !== undefined));
  const parts = [...folders].sort().map((folder) => notice(join(root, folder)));
  return `loop is MIT-licensed and contains the following software.\n\n${parts.join('\n\n')}\n`;
}

/** `node_modules/a/node_modules/@b/c/lib/x.js` -> `@b/c` and its folder; null for the project's own files. */
export function packageOf(root: string, input: string): { readonly name: string; readonly folder: string } | null {
  const segments = input.replaceAll('\\', '/').split('/');
  for (let at = segments.lastIndexOf('node_modules'); at !== -1; at = segments.lastIndexOf('node_modules', at - 1)) {
    const name = segments.slice(at + 1, segments[at + 1]?.startsWith('@') ? at + 3 : at + 2).join('/');
    const folder = [...segments.slice(0, at + 1), name].join('/');
    // Some packages ship others inside their build, without a package.json: those count as theirs.
    if (existsSync(join(root, folder, 'package.json'))) return { name, folder };
    if (at === 0) break;
  }
  return null;
}

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  if (typeof license !== 'string' || !mayBeBundled(license)) {
    throw new Error(
      `${String(name)}@${String(version)} has the licence ${JSON.stringify(license)}, which nobody has allowed to be bundled`,
    );
  }
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text =
    file === undefined ? `Licence: ${license} (the package brings no text of its own)` : readFileSync(join(folder, file), 'utf8');
  return `${'-'.repeat(80)}\n${String(name)} ${String(version)} (${license})\n\n${text.trim()}`;
}

/** `(A OR B)` leaves the choice to us. */
function mayBeBundled(license: string): boolean {
  return license
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => ALLOWED.has(choice));
}
