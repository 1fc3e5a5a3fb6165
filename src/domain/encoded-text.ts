/** Bytes from elsewhere as text, whatever letters they were written in: by their byte order mark, what the server says, what they say themselves, and what they look like. */

/** How far into a page its own word on its letters counts: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1_024;

/** A page of the web. Never throws: what cannot be decoded becomes U+FFFD. `charset` is what the server said. */
export function pageText(body: Uint8Array, charset: string | null): string {
  const marked = byteOrderMark(body);
  const decoder = (marked === null ? null : decoderOf(marked)) ?? decoderOf(charset) ?? decoderOf(charsetWithin(body));
  if (decoder !== null) return decoder.decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // What browsers take for pages that say nothing.
    return new TextDecoder('windows-1252').decode(body);
  }
}

/**
 * A feed or an answer of an API. Never throws. Most are UTF-8 whatever they are said to be; XML that is not is what the server or its first line
 * says, and JSON is always UTF-8 (RFC 8259, section 8.1). `contentType` is the header's value, empty where there is none.
 */
export function dataText(body: Uint8Array, contentType: string): string {
  const marked = byteOrderMark(body);
  if (marked !== null) return new TextDecoder(marked).decode(body);
  const start = body.findIndex((byte) => byte > 0x20);
  const isXml = body[start] === 0x3c;
  const named = isXml
    ? (/;\s{0,9}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1] ?? xmlCharset(headOf(body)))
    : null;
  const decoder = decoderOf(named);
  // The one set of letters in use that hides among ASCII.
  if (decoder?.encoding === 'iso-2022-jp') return decoder.decode(body);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    if (!isXml) return new TextDecoder().decode(body);
    return (decoder === null || decoder.encoding === 'utf-8' ? new TextDecoder('windows-1252') : decoder).decode(body);
  }
}

/** The encoding of text whose first letter beyond ASCII stands in `piece`: UTF-8, unless most such bytes there can be none. */
export function encodingOfPiece(piece: Uint8Array): 'utf-8' | 'windows-1252' {
  let broken = 0;
  let whole = 0;
  for (const letter of new TextDecoder().decode(piece, { stream: true })) {
    if (letter === '\ufffd') broken++;
    else if (letter > '\x7f') whole++;
  }
  return broken > whole ? 'windows-1252' : 'utf-8';
}

/** The encoding that the first bytes name. */
export function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** `<meta charset=…>`, `<meta … content="…; charset=…">` or `<?xml … encoding="…"?>` in the first bytes. */
function charsetWithin(body: Uint8Array): string | null {
  const start = headOf(body);
  const named =
    xmlCharset(start) ?? /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start)?.[1]?.toLowerCase() ?? null;
  // Whoever could read these letters one byte at a time has not read UTF-16.
  return named?.startsWith('utf-16') ? 'utf-8' : named;
}

function headOf(body: Uint8Array): string {
  return new TextDecoder('latin1').decode(body.subarray(0, PRESCAN));
}

function xmlCharset(start: string): string | null {
  return /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start)?.[1]?.toLowerCase() ?? null;
}

function decoderOf(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
