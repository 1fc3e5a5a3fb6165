/** The bytes of a page as text: by its byte order mark, what the server says, what the page says, and last by what the bytes look like. */

/** How far into a page its own word on its letters counts: https://html.spec.whatwg.org/#prescan-a-byte-stream-to-determine-its-encoding */
const PRESCAN = 1_024;

/** Never throws: what cannot be decoded becomes U+FFFD. `charset` is what the server said. */
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

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xff && second === 0xfe ? 'utf-16le' : null;
}

/** `<meta charset=…>`, `<meta … content="…; charset=…">` or `<?xml … encoding="…"?>` in the first bytes. */
function charsetWithin(body: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(body.subarray(0, PRESCAN));
  const found =
    /^\s*<\?xml[^>]{0,200}\sencoding\s*=\s*["']([\w.:-]{1,40})/i.exec(start) ??
    /<meta[^>]{0,300}\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(start);
  const named = found?.[1]?.toLowerCase() ?? null;
  // Whoever could read these letters one byte at a time has not read UTF-16.
  return named?.startsWith('utf-16') ? 'utf-8' : named;
}

function decoderOf(label: string | null): InstanceType<typeof TextDecoder> | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
