/**
 * Starts of local commands as ratios to `node -e 0` on the same Node. Runs take turns, so that a busy machine slows all alike, and the
 * median of each counts. `NODE_EXTRA_CA_CERTS` and `NODE_OPTIONS` are unset: both slow every start and so hide the difference.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { filled } from './ledger.ts';
import type { Verdict } from './verdict.ts';

const CLI = join(dirname(import.meta.dirname), 'bin', 'loop.js');
const ROUNDS = 41;

interface Case {
  readonly name: string;
  readonly args: readonly string[];
  readonly most: number;
}

/** `folder` takes ledgers of 1,000, 100,000 and 1,000,000 posts, about 2 GB. */
export async function measureStartUp(folder: string): Promise<readonly Verdict[]> {
  const { LOOP_LEDGER: _, NODE_EXTRA_CA_CERTS: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  const env = { ...inherited, HOME: folder, XDG_CACHE_HOME: join(folder, 'cache'), XDG_CONFIG_HOME: join(folder, 'config') };
  const ledgers: string[] = [];
  for (const count of [1000, 100_000, 1_000_000]) {
    const path = join(folder, `ledger-${count}.db`);
    process.stderr.write(`making a ledger of ${count} posts …\n`);
    await (await filled(path, count)).ledger.close();
    ledgers.push(path);
  }
  const [small = '', large = '', huge = ''] = ledgers;
  const [id = ''] = idsIn(large, env);
  const [known = '', read = ''] = idsIn(small, env);
  // Whoever read one post for contacts has people in the ledger, among whom the poster of every other one is looked for.
  execFileSync(process.execPath, [CLI, 'enrich', read, '--ledger', small], { env, stdio: 'ignore' });

  const on = (ledger: string, ...args: string[]): string[] => [CLI, ...args, '--ledger', ledger];
  const cases: readonly Case[] = [
    { name: 'loop --version', args: [CLI, '--version'], most: 1.2 },
    { name: 'loop --help', args: [CLI, '--help'], most: 1.5 },
    { name: 'loop status, 100,000 posts', args: on(large, 'status'), most: 1.5 },
    { name: 'loop list', args: on(large, 'list'), most: 1.7 },
    { name: 'loop show ID', args: on(large, 'show', id), most: 1.7 },
    { name: 'loop show ID, people known', args: on(small, 'show', known), most: 1.7 },
    { name: 'loop wins', args: on(large, 'wins'), most: 1.7 },
    { name: 'loop contract --help', args: [CLI, 'contract', '--help'], most: 1.7 },
    { name: 'loop skip ID', args: on(large, 'skip', id, '--reason', 'bench'), most: 1.7 },
  ];
  const times = timed(
    [{ args: ['-e', '0'] }, ...cases, { args: on(small, 'status') }, { args: on(huge, 'status') }],
    folder,
    env,
  );
  const [base = Number.NaN] = times;
  const [smallMs = Number.NaN, hugeMs = Number.NaN] = times.slice(-2);
  return [
    { name: 'node -e 0', measured: ms(base), value: 1, target: { most: 1 } },
    ...cases.map(({ name, most }, at): Verdict => {
      const took = times[at + 1] ?? Number.NaN;
      return { name, measured: ms(took), value: took / base, target: { most } };
    }),
    {
      name: 'status: 1,000,000 posts against 1,000',
      measured: `${ms(hugeMs)} / ${ms(smallMs)}`,
      value: hugeMs / smallMs,
      target: { most: 1.1 },
    },
  ];
}

/** The ids of jobs that a plain list shows. */
function idsIn(ledger: string, env: NodeJS.ProcessEnv): readonly string[] {
  const listed = execFileSync(process.execPath, [CLI, 'list', '--json', '--ledger', ledger], { env, encoding: 'utf8' });
  return [...listed.matchAll(/"id": "([a-z0-9]+)"/g)].map(([, id = '']) => id);
}

/** Median milliseconds of each, in turns. Throws where a command fails: a failing command is fast. */
function timed(cases: readonly { readonly args: readonly string[] }[], cwd: string, env: NodeJS.ProcessEnv): number[] {
  const samples: number[][] = cases.map(() => []);
  // Two rounds go unmeasured: they fill the disk's cache and that of compiled code.
  for (let round = -2; round < ROUNDS; round++) {
    for (const [at, { args }] of cases.entries()) {
      const startedAt = performance.now();
      const { status } = spawnSync(process.execPath, args, { cwd, env, stdio: 'ignore' });
      const tookMs = performance.now() - startedAt;
      if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
      if (round >= 0) samples[at]?.push(tookMs);
    }
  }
  return samples.map((values) => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN);
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
