/**
 * Notes of a reader -> the rows of one part of the contact labels: `node scripts/label-contacts.ts PART NOTES...`
 * writes test/labels/contacts-PART.tsv and test/labels/contact-posts-PART.tsv. The notes quote posts, so they stay outside the project.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { postOf } from '../test/labels/labelled-posts.ts';
import { resolveNotes, splitOf } from '../test/labels/notes.ts';

const [part, ...paths] = process.argv.slice(2);
if (part === undefined || !/^[a-z]+$/.test(part) || paths.length === 0) {
  process.stderr.write('usage: node scripts/label-contacts.ts PART NOTES...\n');
  process.exit(2);
}
const { posts, contacts } = await resolveNotes(paths.map((path) => readFileSync(path, 'utf8')).join('\n'), postOf);
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, ...rows].map((row) => `${row.join('\t')}\n`).join('');
const folder = join(import.meta.dirname, '..', 'test', 'labels');

writeFileSync(
  join(folder, `contact-posts-${part}.tsv`),
  table(
    ['file', 'id', 'split'],
    posts.map(({ file, id }) => [file, id, splitOf(file, id)]),
  ),
);
writeFileSync(
  join(folder, `contacts-${part}.tsv`),
  table(
    ['file', 'id', 'kind', 'start', 'end', 'value_hash', 'use', 'owner'],
    contacts.map(({ file, id, kind, start, end, valueHash, use, owner }) => [file, id, kind, start, end, valueHash, use, owner]),
  ),
);
process.stdout.write(`${part}: ${contacts.length} contacts in ${posts.length} posts\n`);
