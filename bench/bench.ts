/**
 * All benchmarks, as ratios of one run on one machine: other figures mean little on another. Never part of the tests.
 *
 *     npm run bench [-- start-up|discover|extraction|ledger|near-duplicates|search ...]
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureDiscover } from './discover.ts';
import { measureExtraction } from './extraction.ts';
import { measureLedger } from './ledger.ts';
import { measureNearDuplicates } from './near-duplicates.ts';
import { measureSearch } from './search.ts';
import { measureStartUp } from './start-up.ts';
import { printVerdicts, type Verdict } from './verdict.ts';

const PARTS: Readonly<Record<string, (folder: string) => Promise<readonly Verdict[]>>> = {
  'start-up': measureStartUp,
  discover: measureDiscover,
  extraction: measureExtraction,
  'near-duplicates': measureNearDuplicates,
  search: (folder) => measureSearch(folder),
  async ledger() {
    process.stdout.write('ledger against bare better-sqlite3, target 0.70 or more; figures of the large one at most 1.10\n');
    await measureLedger(100_000);
    return [];
  },
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in PARTS));
if (unknown !== undefined) throw new Error(`no benchmark ${unknown}: there are ${Object.keys(PARTS).join(', ')}`);

let isMissed = false;
for (const [name, measure] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const folder = mkdtempSync(join(tmpdir(), `loop-bench-${name}-`));
  try {
    const verdicts = await measure(folder);
    if (verdicts.length > 0) isMissed = !printVerdicts(name, verdicts) || isMissed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.exitCode = isMissed ? 1 : 0;
