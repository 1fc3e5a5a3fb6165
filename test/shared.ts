/** The folder of official API descriptions and recorded payloads that lies beside the checkout. Tests that read it skip where it is absent. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'shared');
const isPresent = existsSync(ROOT);

/** Absolute path of something in that folder. */
export function sharedPath(...parts: readonly string[]): string {
  return join(ROOT, ...parts);
}

/** For `describe.skipIf(shared.skip)`. One line on stderr says so; with `LOOP_REQUIRE_SHARED=1` the absence is an error instead. */
export const shared = {
  get skip(): boolean {
    if (isPresent) return false;
    if (process.env['LOOP_REQUIRE_SHARED'] === '1') throw new Error(`${ROOT} is missing and LOOP_REQUIRE_SHARED=1`);
    process.stderr.write(`skipped: ${ROOT} is absent\n`);
    return true;
  },
};
