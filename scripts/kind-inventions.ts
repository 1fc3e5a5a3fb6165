/**
 * Invented posts for the model of kinds to learn from: voices, places and years that the real posts beside the checkout lack. They stand in
 * `kind-inventions/*.txt`, none of them among the invented posts that judge (`test/engines/discovery/kinds/kind-voices.ts`, `test/labels/other-places-*.ts`).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../src/domain/opportunity.ts';
import { headed } from '../src/engines/discovery/source-kit/headline.ts';

export interface Invention {
  readonly kind: Kind;
  /** Where such posts stand: `forhire`, `craigslist`. */
  readonly place: string;
  readonly title: string;
  readonly body: string;
}

const FOLDER = join(import.meta.dirname, 'kind-inventions');

/** All of them, in the order of the files' names. */
export function inventions(): readonly Invention[] {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return files.flatMap((name) => inventionsIn(readFileSync(join(FOLDER, name), 'utf8')));
}

const HEAD = /^=== (request|offer|other) ([a-z]+)$/;

/**
 * Blocks of a head `=== KIND PLACE`, a line with the title, and the body. A title of `-` is none: the post is headed as chats are.
 * @throws Error for words before the first head, and for a block without a title line or without words
 */
export function inventionsIn(text: string): readonly Invention[] {
  const blocks: { readonly kind: Kind; readonly place: string; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    const head = HEAD.exec(line);
    if (head !== null) blocks.push({ kind: head[1] as Kind, place: head[2] ?? '', lines: [] });
    else if (blocks.length > 0) blocks.at(-1)?.lines.push(line);
    else if (line !== '') throw new Error(`stands before the first head: ${line}`);
  }
  return blocks.map(({ kind, place, lines }) => {
    const [title = '', ...rest] = lines;
    const body = rest.join('\n').trim();
    if (title === '' || (title === '-' && body === '')) throw new Error(`a block of ${place} without a title or without words`);
    return { kind, place, ...(title === '-' ? headed(body) : { title, body }) };
  });
}
