/** The label tables beside this file: tab-separated, a header line, no text of any post. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Row = Readonly<Record<string, string>>;

/** Rows of all parts of a table: `contacts` reads `contacts.tsv` and every `contacts-<part>.tsv`. Throws where there is none. */
export function rowsOf(table: string): readonly Row[] {
  const folder = import.meta.dirname;
  const parts = readdirSync(folder)
    .filter((name) => new RegExp(`^${table}(?:-[a-z]+)?\\.tsv$`).test(name))
    .sort();
  if (parts.length === 0) throw new Error(`there is no table ${table} in ${folder}`);
  return parts.flatMap((name) => rowsIn(readFileSync(join(folder, name), 'utf8')));
}

/** Rows of one table by the names in its header. A cell that is missing is empty. */
export function rowsIn(text: string): readonly Row[] {
  const [head = '', ...lines] = text.split('\n').filter((line) => line !== '');
  const names = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
  });
}

/** A cell that must be there. */
export function cell(row: Row, name: string): string {
  const text = row[name];
  if (text === undefined || text === '') throw new Error(`a row has no ${name}: ${Object.values(row).join(' ')}`);
  return text;
}
