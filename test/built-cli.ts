/** The program as people run it, for tests that start it as a process. */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';

/** Path of `bin/loop.js`, after a build where the sources have changed since the last one. Throws with the compiler's words where that fails. */
export function builtCli(): string {
  const root = dirname(import.meta.dirname);
  execFileSync(process.execPath, [join(root, 'scripts', 'build.ts'), '--if-stale', '--quiet'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return join(root, 'bin', 'loop.js');
}
