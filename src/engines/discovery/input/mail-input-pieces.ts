/**
 * Tells mail from the other formats of input, and cuts a mailbox into its messages. Mail is bytes in encodings of its own, so it is read
 * byte for byte: each character here stands for one byte (Latin-1).
 */
import { MAX_RECORD, type Piece } from './input-pieces.ts';

/** Names of which a message has at least two in its head; nothing else that loop reads begins with lines like these. */
const HEADERS = new Set(
  'from to cc subject date sender reply-to message-id received return-path delivered-to mime-version content-type list-id x-original-to in-reply-to envelope-to dkim-signature'.split(
    ' ',
  ),
);
const LONGEST_NAME = 76;

/** `unfinished`: nothing but heads so far, and too few of those that tell; with more of the input it can be told. */
export type Likeness = 'mail' | 'other' | 'unfinished';

/** Whether the start of the input is that of a mailbox (mbox) or of one message (`.eml`). */
export function likenessToMail(start: string): Likeness {
  const text = (start.startsWith('\u00ef\u00bb\u00bf') ? start.slice(3) : start).trimStart();
  const lines = text.split('\n', 1000);
  const needed = isSeparator(lines[0] ?? '') ? 1 : 2;
  const names = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (names.size >= needed) return 'mail';
    const isLast = index === lines.length - 1;
    if (line.trim() === '') return isLast && text !== '' ? 'unfinished' : 'other';
    // A folded line belongs to the header before it.
    if ((index === 0 && needed === 1) || line.startsWith(' ') || line.startsWith('\t')) continue;
    const name = headerName(line);
    // What is behind the last newline may be cut in the middle of a name.
    if (name === null) return isLast && index > 0 ? 'unfinished' : 'other';
    if (HEADERS.has(name)) names.add(name);
  }
  return names.size >= needed ? 'mail' : 'unfinished';
}

function headerName(line: string): string | null {
  const colon = line.indexOf(':');
  if (colon <= 0 || colon > LONGEST_NAME) return null;
  const name = line.slice(0, colon);
  return /^[!-9;-~]+$/.test(name) ? name.toLowerCase() : null;
}

/** `From someone@example.com Thu Jan  1 00:00:00 2026`: whatever the rest looks like, it holds a time of day. */
function isSeparator(line: string): boolean {
  return line.startsWith('From ') && /\d:\d\d/.test(line.slice(5, 300));
}

/** Bytes as text of as many characters. */
export async function* latin1(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  for await (const chunk of chunks) yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
}

/**
 * The messages of a mailbox, or the one message there is, in one pass. A message ends where an empty line is followed by a line that starts
 * the next one (RFC 4155); `>From ` at the start of a line loses the mark that mailboxes put there (mboxrd). Numbered from 1.
 */
export async function* mailsOf(texts: AsyncIterable<string>): AsyncGenerator<Piece> {
  const mail = new Mail();
  let number = 1;
  let isMbox: boolean | null = null;
  let wasBlank = true;
  for await (const line of rawLines(texts)) {
    const isBlank = line === '' || line === '\r';
    if (isMbox === null) {
      if (isBlank) continue;
      isMbox = isSeparator(line);
      if (!isMbox) mail.add(line);
    } else if (isMbox && wasBlank && isSeparator(line)) {
      yield mail.take(number++);
    } else mail.add(isMbox && isQuotedSeparator(line) ? line.slice(1) : line);
    wasBlank = isBlank;
  }
  if (isMbox !== null) yield mail.take(number);
}

/** `>From `, `>>From `, and so on. */
function isQuotedSeparator(line: string): boolean {
  if (!line.startsWith('>')) return false;
  let at = 1;
  while (line.charCodeAt(at) === 0x3e) at++;
  return line.startsWith('From ', at);
}

/** Lines without their newline. One that has none for longer than a message may be is cut there, so that memory stays bounded. */
async function* rawLines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let parts: string[] = [];
  let length = 0;
  const taken = (): string => {
    const line = parts.join('');
    parts = [];
    length = 0;
    return line;
  };
  for await (const text of texts) {
    let from = 0;
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      parts.push(text.slice(from, end));
      yield taken();
      from = end + 1;
    }
    if (from === text.length) continue;
    parts.push(text.slice(from));
    length += text.length - from;
    if (length > MAX_RECORD) yield taken();
  }
  if (length > 0) yield taken();
}

/** Collects the lines of one message and forgets them once they are too many. */
class Mail {
  private lines: string[] = [];
  private length = 0;

  add(line: string): void {
    this.length += line.length + 1;
    if (this.length <= MAX_RECORD) this.lines.push(line);
    else this.lines = [];
  }

  take(number: number): Piece {
    const isTooLong = this.length > MAX_RECORD;
    const problem = isTooLong ? `it is longer than ${MAX_RECORD} bytes` : null;
    const piece = { number, text: this.lines.join('\n'), problem };
    this.lines = [];
    this.length = 0;
    return piece;
  }
}
