/**
 * Invented requests for the model of services to learn from: `service-inventions/`. Of those in `requests.txt`, which were written by somebody who
 * had read no rule, every third is only counted, and never read by whoever changes the tables. Those in `voices.txt` are what people ask for in
 * places where little is paid, and in job threads: most of it is no service of ours. Those in `neighbours.txt` are what lies beside each service and
 * is none, and wishes that name none.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ServiceInvention {
  readonly title: string;
  readonly body: string;
  /** Ids of the shipped catalogue, each right by itself; null: none is right. */
  readonly services: readonly (string | null)[];
  readonly isCounted: boolean;
  /** It lies beside a service, or names none. */
  readonly isBeside: boolean;
}

const FOLDER = join(import.meta.dirname, 'service-inventions');
const COUNTED = 'requests.txt';
const LEARNT = 'voices.txt';
const BESIDE = 'neighbours.txt';
const HEAD = '=== ';
const NONE = '-';
const ONE_IN = 3;

/** All of them, in the order of the files. */
export function serviceInventions(): readonly ServiceInvention[] {
  return [COUNTED, LEARNT, BESIDE].flatMap((name) =>
    inventionsIn(readFileSync(join(FOLDER, name), 'utf8')).map((invention, index) => ({
      ...invention,
      isCounted: name === COUNTED && index % ONE_IN === ONE_IN - 1,
      isBeside: name === BESIDE,
    })),
  );
}

/** Blocks of a head `=== SERVICE|SERVICE`, a line with the title, `-` for none, and the body. */
function inventionsIn(text: string): readonly Omit<ServiceInvention, 'isCounted' | 'isBeside'>[] {
  const blocks: { readonly head: string; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith(HEAD)) blocks.push({ head: line.slice(HEAD.length), lines: [] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map(({ head, lines: [title = '', ...body] }) => ({
    title: title === NONE ? '' : title,
    body: body.join('\n').trim(),
    services: head.split('|').map((id) => (id === NONE ? null : id)),
  }));
}
