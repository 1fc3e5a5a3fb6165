/**
 * How well loop reads real posts: the figures, and the worst misses of the part that may be looked at.
 *
 *     node scripts/quality.ts [MEASURE...] [--unseen] [--all] [--write]
 *
 * `--unseen` shows misses of the unseen part too: for the final judgement only. `--all` shows every miss and not only the worst twenty.
 * `--write` writes docs/quality.md.
 * Ends with 1 where a figure is not in order; without the posts one line says so.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contactText } from '../src/domain/contact.ts';
import { safeLine } from '../src/domain/text.ts';
import { postOf } from '../test/labels/labelled-posts.ts';
import type { Measured, Miss } from '../test/quality/figure.ts';
import { MEASURES } from '../test/quality/measures.ts';
import { NOT_YET } from '../test/quality/not-yet.ts';
import { figureLines, markdownOf, orderWords, worstOf } from '../test/quality/report.ts';
import { complaints } from '../test/quality/verdict.ts';
import { shared } from '../test/shared.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    unseen: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const names = positionals.length === 0 ? Object.keys(MEASURES) : positionals;
const options = { showsUnseen: values.unseen };
const unknown = names.filter((name) => !(name in MEASURES));
if (unknown.length > 0 || (values.write && positionals.length > 0)) {
  const why =
    unknown.length > 0
      ? `no measure ${unknown.join(', ')}; there are ${Object.keys(MEASURES).join(', ')}`
      : '--write takes every measure';
  process.stderr.write(`${why}\n`);
  process.exit(2);
}
// A reader that has seen enough, like `head`, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
if (!shared.skip) await run();

async function run(): Promise<void> {
  const all: Measured[] = [];
  for (const name of names) {
    const measured = await MEASURES[name]?.();
    if (measured === undefined) continue;
    all.push(measured);
    process.stdout.write(`\n${measured.title}\n${figureLines(measured.figures).join('\n')}\n`);
    for (const miss of worstOf(measured, { ...options, showsEvery: values.all }))
      process.stdout.write(`    ${await lineOf(miss)}\n`);
  }
  const figures = all.flatMap((measured) => measured.figures);
  const wrong = complaints(figures, NOT_YET);
  process.stdout.write(`\n${wrong.length === 0 ? orderWords(figures) : wrong.join('\n')}\n`);
  if (values.write) writeFileSync(join(import.meta.dirname, '..', 'docs', 'quality.md'), markdownOf(all, options));
  process.exitCode = wrong.length === 0 ? 0 : 1;
}

/** With a few words of the post, for the reader at the terminal alone. */
async function lineOf({ file, id, about, label, found, at, text: written }: Miss): Promise<string> {
  if (written !== undefined) return `${file} ${id} ${about}: ${label} read as ${found}  ${safeLine(written, 110)}`;
  const post = await postOf(file, id);
  const text = contactText(post);
  const words = at === null ? post.title : `${text.slice(Math.max(0, at.start - 30), at.start)}»${text.slice(at.start, at.end)}«`;
  return `${file} ${id} ${about}: ${label} read as ${found}  ${safeLine(words, 110)}`;
}
