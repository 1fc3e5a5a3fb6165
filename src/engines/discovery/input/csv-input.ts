/** Posts from a CSV: with commas, semicolons, tabs or bars, also with Reddit's own field names. */
import { pipeline, Readable } from 'node:stream';
import type { CsvErrorCode } from 'csv-parse';
import { safeLine } from '../../../domain/text.ts';
import { LoopError } from '../../../errors.ts';
import { MAX_RECORD } from './input-pieces.ts';
import { type InputItem, itemFromRecord } from './record.ts';

/** Columns of which a CSV must have at least one to hold posts at all. */
const TEXT_COLUMNS = new Set('title subject headline body selftext text description content message'.split(' '));

/** A row of a CSV under its names in small letters, without its empty cells; or what could not be read. */
export type CsvRow =
  | { readonly kind: 'row'; readonly at: string; readonly cells: Readonly<Record<string, string>> }
  | Extract<InputItem, { kind: 'bad' }>;

/** The posts of a CSV; see `csvRows`. */
export async function* readCsv(texts: AsyncIterable<string>, head: string): AsyncGenerator<InputItem> {
  for await (const row of csvRows(texts, head)) yield row.kind === 'bad' ? row : itemFromRecord(row.cells, row.at);
}

/** Whether a text begins with the header of a CSV of posts. */
export function isPostsHeader(head: string): boolean {
  const [line = ''] = head.trimStart().split('\n', 1);
  const names = line.split(delimiterOf(line)).map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim()
      .toLowerCase(),
  );
  return names.some((name) => TEXT_COLUMNS.has(name));
}

/**
 * The records of a CSV, whatever parts its cells; `head` is its beginning. What cannot be read is named by its line. Throws `unreadable_input` for
 * what has no header of posts.
 */
export async function* csvRows(texts: AsyncIterable<string>, head: string): AsyncGenerator<CsvRow> {
  const { parse: parseCsv } = await import('csv-parse');
  const delimiter = delimiterOf(head);
  const skipped: CsvRow[] = [];
  let isUnclosed = false;
  let lastLine = 1;
  const parser = parseCsv({
    bom: true,
    columns: (names: string[]) => {
      const columns = names.map((name) => name.trim().toLowerCase());
      if (columns.some((name) => TEXT_COLUMNS.has(name))) return columns;
      throw ofNoFormat(head);
    },
    delimiter,
    info: true,
    max_record_size: MAX_RECORD,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: (error) => {
      if (error?.code === 'CSV_QUOTE_NOT_CLOSED') isUnclosed = true;
      else if (error !== undefined)
        skipped.push({ kind: 'bad', at: `line ${Number(error['lines'] ?? 0)}`, why: csvWords(error.code) });
      return undefined;
    },
  });
  pipeline(Readable.from(texts), parser, () => {});
  try {
    for await (const { info, record } of parser as AsyncIterable<CsvRecord>) {
      yield* skipped.splice(0);
      lastLine = info.lines;
      yield { kind: 'row', at: `line ${info.lines}`, cells: withoutEmpty(record) };
    }
  } catch (error) {
    const { code, lines } = error as { code?: CsvErrorCode; lines?: number };
    if (typeof code !== 'string' || !code.startsWith('CSV_')) throw error;
    skipped.push({ kind: 'bad', at: `line ${lines ?? 0}`, why: csvWords(code) });
  }
  yield* skipped;
  // The record begins behind the last one that was read, and takes all the rest with it.
  if (isUnclosed)
    yield {
      kind: 'bad',
      at: `line ${lastLine + 1}`,
      why: 'a quote in it is never closed, so neither it nor anything below it was read',
    };
}

/** What is none of the formats, with how it begins: most often that is enough to see which file it is. */
function ofNoFormat(head: string): LoopError {
  if (head.includes('\0'))
    return new LoopError('unreadable_input', 'the input is no text', { fix: 'See “Input” in the README.' });
  const [line = ''] = head.split('\n', 1);
  return new LoopError(
    'unreadable_input',
    `the input is neither JSON Lines, a JSON array, CSV with a title or body column, nor mail; it begins with “${safeLine(line, 40)}”`,
    { fix: 'See “Input” in the README; for a recorded answer of a source add --as SOURCE.' },
  );
}

interface CsvRecord {
  readonly info: { readonly lines: number };
  readonly record: Readonly<Record<string, string>>;
}

/** An empty cell says nothing, so it must not count as a value. */
function withoutEmpty(record: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== ''));
}

/** The mark that parts the header's cells most often. */
function delimiterOf(head: string): string {
  const header = head.slice(0, head.indexOf('\n') === -1 ? undefined : head.indexOf('\n'));
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t', '|'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

function csvWords(code: CsvErrorCode): string {
  if (code.includes('INCONSISTENT')) return 'it has more or fewer cells than the header';
  if (code === 'CSV_MAX_RECORD_SIZE') return `it is longer than ${MAX_RECORD} characters`;
  return `it is not CSV (${code})`;
}
