/**
 * Trains the model that tells requests, offers and talk apart: `node scripts/train-kind.ts` writes src/engines/discovery/kind-weights.ts, and
 * `--evaluate` prints how it does on posts it has not seen. Reads ../shared/real, the seen part of its labels and of test/labels/kinds.tsv, and
 * kind-inventions; run again it writes the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './kind-evaluation.ts';
import { trainingPosts } from './kind-examples.ts';
import { trainModel, weightsFile } from './kind-training.ts';

const FILE = join(import.meta.dirname, '..', 'src', 'engines', 'discovery', 'kind-weights.ts');

const examples = await trainingPosts();
if (process.argv.includes('--evaluate')) process.stdout.write(`${await evaluate(examples)}\n`);
else {
  const text = weightsFile(trainModel(examples));
  writeFileSync(FILE, text);
  process.stdout.write(`${examples.length} posts, ${text.length} bytes\n`);
}
