/** `enrich -` without a terminal around it: JSON Lines or the rows of a CSV in, JSON Lines out, in order and at constant memory. */
import type { Contact, Verification } from '../../domain/contact.ts';
import { byteOrderMark } from '../../domain/encoded-text.ts';
import { textOf } from '../../domain/html-text.ts';
import { findContacts } from './extraction/extract.ts';
import { type AddressCheck, openAddressCheck } from './verification/verification.ts';

export interface FilteredLine {
  /** As it came. */
  readonly id: string | number | null;
  /** E-mail addresses with what they say by themselves: nothing is asked of the net. */
  readonly contacts: readonly (Contact & { readonly verification?: Verification })[];
}

export interface BadLine {
  /** `line 12`, counted from 1. */
  readonly at: string;
  readonly why: string;
}

/** What one piece of input completed, in order. */
export interface FilteredChunk {
  readonly lines: readonly FilteredLine[];
  readonly bad: readonly BadLine[];
}

/** A line without an end would fill the memory; no post is that long. UTF-16 units. */
export const LONGEST_LINE = 8 * 1024 * 1024;

/** Yields once for each piece of input that ends a line, so that a slow reader slows the writer and a slow writer is answered line by line. */
export async function* filterLines(input: AsyncIterable<Uint8Array>): AsyncGenerator<FilteredChunk> {
  const check = await openAddressCheck();
  // Windows' own shells write UTF-16, with a mark.
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let rest: string[] = [];
  let restLength = 0;
  let number = 0;

  const take = async (lines: readonly string[]): Promise<FilteredChunk> => {
    const chunk: { lines: FilteredLine[]; bad: BadLine[] } = { lines: [], bad: [] };
    for (const line of lines) {
      number++;
      const result = line.length > LONGEST_LINE ? `longer than ${LONGEST_LINE} characters` : await filterLine(line, check);
      if (typeof result === 'string') chunk.bad.push({ at: `line ${number}`, why: result });
      else if (result !== null) chunk.lines.push(result);
    }
    return chunk;
  };

  for await (const bytes of input) {
    decoder ??= new TextDecoder(byteOrderMark(bytes) ?? 'utf-8');
    const text = decoder.decode(bytes, { stream: true });
    const lines = text.split('\n');
    const last = lines.pop() ?? '';
    if (lines.length > 0) {
      lines[0] = rest.join('') + (lines[0] ?? '');
      rest = [];
      restLength = 0;
    }
    // What goes beyond the limit is dropped here and named when its line ends.
    if (restLength <= LONGEST_LINE) rest.push(last);
    restLength += last.length;
    if (lines.length > 0) yield await take(lines);
  }
  const last = rest.join('') + (decoder?.decode() ?? '');
  if (last !== '') yield await take([last]);
}

/** Whether the input begins otherwise than JSON does, and the whole of it again. */
export async function beginsUnlikeJson(
  input: AsyncIterable<Uint8Array>,
): Promise<{ isUnlike: boolean; rest: AsyncIterable<Uint8Array> }> {
  const iterator = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let letter: number | undefined;
  while (letter === undefined) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    letter = next.value.find((byte) => byte > BLANK);
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { isUnlike: letter !== undefined && letter !== BRACE && letter !== BRACKET, rest: again() };
}

const [BLANK, BRACE, BRACKET] = [0x20, 0x7b, 0x5b];

/** A row of a CSV, under its names in small letters; or what could not be read. */
export type Row =
  | { readonly kind: 'row'; readonly at: string; readonly cells: Readonly<Record<string, string>> }
  | { readonly kind: 'bad'; readonly at: string; readonly why: string };

/** The same for the rows of a CSV. */
export async function* filterRows(rows: AsyncIterable<Row>): AsyncGenerator<FilteredChunk> {
  const check = await openAddressCheck();
  for await (const row of rows) {
    const result = row.kind === 'bad' ? row.why : await filterRecord(row.cells, check);
    yield typeof result === 'string' ? { lines: [], bad: [{ at: row.at, why: result }] } : { lines: [result], bad: [] };
  }
}

/** Contacts of one line; null for an empty line; what is wrong with it otherwise. */
export async function filterLine(line: string, check: AddressCheck): Promise<FilteredLine | string | null> {
  const text = line.trim();
  if (text === '') return null;
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return 'not a JSON object';
  return filterRecord(data as Readonly<Record<string, unknown>>, check);
}

/** Contacts of one record, or what is wrong with it. */
async function filterRecord(
  { id, title, body, author, source, url }: Readonly<Record<string, unknown>>,
  check: AddressCheck,
): Promise<FilteredLine | string> {
  if (!isTextOrNothing(title) || !isTextOrNothing(body)) return 'title and body must be text';
  if (typeof title !== 'string' && typeof body !== 'string') return 'neither title nor body';
  if (!isTextOrNothing(id) && !isWholeNumber(id)) return 'id must be text or a whole number';
  const contacts = await findContacts({
    title: textOf(title ?? ''),
    body: textOf(body ?? ''),
    author: authorOf(author),
    source: typeof source === 'string' ? source : '',
    url: typeof url === 'string' ? url : null,
  });
  return {
    id: id ?? null,
    contacts: contacts.map((contact) =>
      contact.kind === 'email' ? { ...contact, verification: check(contact.value) } : contact,
    ),
  };
}

function isTextOrNothing(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || typeof value === 'string';
}

/** One that JSON gives back as it was written. */
function isWholeNumber(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** A name, or an object with one, as `discover --json` prints it. */
function authorOf(author: unknown): { readonly name: string; readonly url: null } | null {
  const name = typeof author === 'object' && author !== null && 'name' in author ? author.name : author;
  return typeof name === 'string' && name !== '' ? { name, url: null } : null;
}
