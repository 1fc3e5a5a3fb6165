/**
 * Trains the model that tells requests, offers and talk apart: `node scripts/train-kind.ts` writes kind-weights.ts and
 * kind-hidden-weights.ts of src/engines/discovery/kinds, and `--evaluate` prints how it does on posts it has not seen. Reads ../shared/real, the seen part of its labels, of
 * test/labels/kinds.tsv and doubted-kinds.tsv, and kind-inventions; run again it writes the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evaluate } from './kind-evaluation.ts';
import { trainingPosts } from './kind-examples.ts';
import { hiddenFile, trainModel, weightsFile } from './kind-training.ts';

const FOLDER = join(import.meta.dirname, '..', 'src', 'engines', 'discovery', 'kinds');

const examples = await trainingPosts();
if (process.argv.includes('--evaluate')) process.stdout.write(`${await evaluate(examples)}\n`);
else {
  const model = trainModel(examples);
  const files = { 'kind-weights.ts': weightsFile(model), 'kind-hidden-weights.ts': hiddenFile(model) };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(FOLDER, name), text);
    process.stdout.write(`${name}: ${examples.length} posts, ${text.length} bytes\n`);
  }
}
