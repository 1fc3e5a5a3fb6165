/**
 * Posts from a file or a pipe: JSON Lines, a JSON array, one JSON object (a post, or the answer of a job board around its list), CSV (also with
 * Reddit's own field names), a mailbox or a message. The format is found from the content, memory stays constant, and what cannot be read is
 * named and passed over.
 */
import { createReadStream, fstatSync, open } from 'node:fs';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { byteOrderMark, dataText, encodingOfPiece } from '../../../domain/encoded-text.ts';
import { safeLine } from '../../../domain/text.ts';
import { LoopError } from '../../../errors.ts';
import { isWebPage } from './broken-answer.ts';
import { type CsvRow, csvRows, isPostsHeader, readCsv } from './csv-input.ts';
import { elementsOf, linesOf, MAX_RECORD, type Piece } from './input-pieces.ts';
import { readMails } from './mail-input.ts';
import { type Likeness, likenessToMail } from './mail-input-pieces.ts';
import { isOpml, opmlError } from './opml.ts';
import { type InputItem, itemFromRecord, wrappedRecords } from './record.ts';

/** A file's bytes, until its end or until the signal asks to stop. Throws `unreadable_input` naming it, at the first read. */
export async function* fileChunks(path: string, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  let stop = (): void => {};
  try {
    const stream = await streamOf(path);
    stop = () => void stream.destroy();
    if (signal?.aborted) return stop();
    signal?.addEventListener('abort', stop, { once: true });
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (cause) {
    if (signal?.aborted) return;
    const { code } = cause as NodeJS.ErrnoException;
    const why = WHY_UNREADABLE.get(code ?? '') ?? `it cannot be read (${code})`;
    throw new LoopError('unreadable_input', `${path}: ${why}`, { cause });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

const WHY_UNREADABLE: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['ENOTDIR', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'your user may not read it'],
]);

/** A pipe (`--from <(…)`) is read as a socket: a file's read that waits for a silent writer cannot be given up. */
async function streamOf(path: string): Promise<Readable> {
  const fd = await promisify(open)(path, 'r');
  if (!fstatSync(fd).isFIFO()) return createReadStream(path, { fd });
  const { Socket } = await import('node:net');
  return new Socket({ fd, readable: true, writable: false });
}

/** Every post of the input in its order, and what could not be read. Throws `unreadable_input` when the whole is none of the formats. */
export async function* readPosts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputItem> {
  const { isMail, rest: whole } = await peeked(chunks);
  if (isMail) {
    yield* readMails(whole);
    return;
  }
  const { start, rest } = await opened(textOf(whole));
  const head = start.trimStart();
  if (head === '') return;
  if (isOpml(head)) throw await opmlError(await wholeText(rest));
  if (isWebPage(head)) {
    throw new LoopError('unreadable_input', 'the input is a web page (HTML)', {
      fix: 'Record what the source answers to programs, its API or feed, and add --as SOURCE.',
    });
  }
  if (head.startsWith('<'))
    throw new LoopError('unreadable_input', 'the input is XML or HTML', { fix: 'For a recorded feed add: --as rss' });
  if (head.startsWith('[')) yield* fromJson(elementsOf(rest), 'item');
  else if (!head.startsWith('{')) yield* readCsv(rest, head);
  else if (isWholeDocument(head)) yield* fromDocument(await wholeText(rest));
  else yield* fromJson(linesOf(rest), 'line');
}

/**
 * The rows of a CSV of posts, once its first line is there; null where the input is something else. `rest` is the whole of it again, for
 * whoever reads that.
 */
export async function openedCsv(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ rows: AsyncGenerator<CsvRow> | null; rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let head = '';
  for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) {
    first.push(next.value);
    head = dataText(Buffer.concat(first), '').trimStart();
    if (head.includes('\n') || head.length > PEEK) break;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return isPostsHeader(head) ? { rows: csvRows(textOf(again()), head), rest: again() } : { rows: null, rest: again() };
}

/** All of the input as one text. Throws `unreadable_input` above 64 MB. */
export async function readWhole(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > MAX_WHOLE) throw tooLarge();
    parts.push(chunk);
  }
  const whole = Buffer.concat(parts);
  refuseUnready(whole);
  return dataText(whole, '');
}

/** So much of the start is looked at to tell the format: a CSV header, the first two lines of JSON. */
const PEEK = 4096;
/** So much of heads that go on and on: those of large providers come to several kilobytes. */
const MAIL_PEEK = 64 * 1024;
const MAX_WHOLE = 64 * 1024 * 1024;

async function wholeText(texts: AsyncIterable<string>): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const text of texts) {
    length += text.length;
    if (length > MAX_WHOLE) throw tooLarge();
    parts.push(text);
  }
  return parts.join('');
}

function tooLarge(): LoopError {
  return new LoopError('unreadable_input', 'the input is larger than 64 MB in one piece');
}

/** By the byte order mark, which is gone then, or by the first letter beyond ASCII: UTF-8, else what spreadsheets save. Broken sequences become U+FFFD. */
async function* textOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let isFirst = true;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const marked = isFirst ? byteOrderMark(chunk) : null;
    isFirst = false;
    if (marked !== null) decoder = new TextDecoder(marked);
    else if (decoder === null && chunk.some((byte) => byte > 0x7f)) decoder = new TextDecoder(encodingOfPiece(chunk));
    const text = decoder === null ? Buffer.from(chunk).toString('latin1') : decoder.decode(chunk, { stream: true });
    if (text !== '') yield text;
  }
  const last = decoder?.decode() ?? '';
  if (last !== '') yield last;
}

/** How packed files begin, and what unpacks them to a pipe. */
const PACKED: readonly (readonly [signature: string, name: string, unpack: string])[] = [
  ['\x1f\x8b', 'gzip', 'gunzip -c FILE'],
  ['PK\x03\x04', 'zip', 'unzip -p FILE'],
  ['BZh', 'bzip2', 'bunzip2 -c FILE'],
  ['\xfd7zXZ', 'xz', 'xz -dc FILE'],
  ['(\xb5/\xfd', 'zstd', 'zstd -dc --long=31 FILE'],
];

/** Throws `unreadable_input` for what must be unpacked or turned into other letters first. */
function refuseUnready(start: Uint8Array): void {
  const head = Buffer.from(start.subarray(0, 8)).toString('latin1');
  const packed = PACKED.find(([signature]) => head.startsWith(signature));
  if (packed !== undefined)
    throw new LoopError('unreadable_input', `the input is packed with ${packed[1]}`, {
      fix: `${packed[2]} | loop discover --from -`,
    });
  const order = /^(?:[^\0]\0){3}/.test(head) ? 'LE' : /^(?:\0[^\0]){3}/.test(head) ? 'BE' : null;
  if (order !== null)
    throw new LoopError('unreadable_input', 'the input is UTF-16 without the mark that says so', {
      fix: `iconv -f UTF-16${order} -t UTF-8 FILE | loop discover --from -`,
    });
}

/** Enough of the start to tell the format, and the whole again. */
async function opened(texts: AsyncIterable<string>): Promise<{ start: string; rest: AsyncIterable<string> }> {
  const iterator = texts[Symbol.asyncIterator]();
  let start = '';
  let isDone = false;
  while (!isDone && (start.length < PEEK || (start.length < MAX_RECORD && start.trim() === ''))) {
    const next = await iterator.next();
    if (next.done === true) isDone = true;
    else start += next.value;
  }
  async function* again(): AsyncGenerator<string> {
    if (start !== '') yield start;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { start, rest: again() };
}

/** Whether the first bytes are those of mail, which is no text of one encoding, and the whole again. */
async function peeked(chunks: AsyncIterable<Uint8Array>): Promise<{ isMail: boolean; rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let start = '';
  let likeness: Likeness = 'unfinished';
  // Looked at again whenever it has doubled, so that the smallest chunks cost no more than twice the whole.
  let looksAt = PEEK;
  while (start.length < PEEK || (likeness === 'unfinished' && start.length < MAIL_PEEK)) {
    const next = await iterator.next();
    if (next.done === true) break;
    if (first.length === 0) refuseUnready(next.value);
    // Editors write a mark before the first letter, which would hide the first header of a mail.
    const chunk = first.length === 0 && byteOrderMark(next.value) === 'utf-8' ? next.value.subarray(3) : next.value;
    first.push(chunk);
    start += Buffer.from(chunk.subarray(0, MAIL_PEEK)).toString('latin1');
    if (start.length < looksAt) continue;
    likeness = likenessToMail(start);
    looksAt = start.length * 2;
  }
  async function* again(): AsyncGenerator<Uint8Array> {
    yield* first;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { isMail: likenessToMail(start) === 'mail', rest: again() };
}

/** One object over several lines rather than one a line: the first line is not closed and the second goes on with a member. */
function isWholeDocument(head: string): boolean {
  const end = head.indexOf('\n');
  return end !== -1 && !head.slice(0, end).trimEnd().endsWith('}') && /^\s*["}]/.test(head.slice(end + 1, end + 256));
}

async function* fromDocument(text: string): AsyncGenerator<InputItem> {
  for (const item of itemsFromJson(text, 'item 1'))
    yield item.kind === 'bad' && AFTER_JSON.test(item.why)
      ? { ...item, why: 'it is several objects over several lines; of several, each belongs on a line of its own (jq -c . FILE)' }
      : item;
}

/** As V8 says it. */
const AFTER_JSON = /after JSON at position/;

async function* fromJson(pieces: AsyncIterable<Piece>, unit: 'line' | 'item'): AsyncGenerator<InputItem> {
  for await (const { number, text, problem } of pieces) {
    const at = `${unit} ${number}`;
    if (problem === null) yield* itemsFromJson(text, at);
    else yield { kind: 'bad', at, why: problem };
  }
}

function* itemsFromJson(text: string, at: string): Generator<InputItem> {
  let record: unknown;
  try {
    record = JSON.parse(text);
  } catch (error) {
    yield { kind: 'bad', at, why: `it is not JSON: ${safeLine((error as Error).message, 100)}` };
    return;
  }
  const item = itemFromRecord(record, at);
  const wrapped = item.kind === 'post' ? null : wrappedRecords(record);
  if (wrapped === null) yield item;
  else {
    const list = safeLine(wrapped.name, 40);
    for (const [index, inner] of wrapped.records.entries()) {
      const found = itemFromRecord(inner, `${list} ${index + 1}`);
      yield found.kind === 'post' ? { ...found, list } : found;
    }
  }
}
