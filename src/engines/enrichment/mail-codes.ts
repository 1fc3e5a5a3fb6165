/** Addresses in a code that the text names beside them: ROT13 and Base64. Without its name no code is tried. */
import { type Span, skipBlanks } from './characters.ts';
import { domainFrom } from './mail-domain.ts';

export interface Decoded extends Span {
  readonly name: string;
  readonly domain: string;
}

const REACH = 60;
const LONGEST = 160;

/** `ehgu@…` where ROT13 is spoken of shortly before or behind the address at `start`..`end`. */
export function decodedByRot13(text: string, { start, end }: Span): Decoded | null {
  if (!/\brot-?\s?13\b/i.test(text.slice(Math.max(0, start - REACH), end + REACH))) return null;
  return decoded(rot13(text.slice(start, end)), { start, end });
}

/** The address in Base64 behind the colon at `colon`: “base64: …”, “(base64): …”. */
export function decodedFromBase64(text: string, colon: number): Decoded | null {
  if (!/\bbase-?64\)?$/i.test(text.slice(Math.max(0, colon - 9), colon))) return null;
  const start = skipBlanks(text, colon + 1, 3);
  const code = /^[A-Za-z0-9+/_-]{8,160}={0,2}(?![\w=])/.exec(text.slice(start, start + LONGEST + 4))?.[0];
  if (code === undefined) return null;
  return decoded(Buffer.from(code, 'base64').toString('latin1').trim(), { start, end: start + code.length });
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26));
  });
}

/** A whole address and nothing besides, at an ending that exists. */
function decoded(address: string, span: Span): Decoded | null {
  const [, name, host] = /^([a-z0-9_][a-z0-9._+-]{0,63})@([a-z0-9.-]{3,200})$/i.exec(address) ?? [];
  if (name === undefined || host === undefined) return null;
  const domain = domainFrom(`${host} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort || domain.end !== host.length) return null;
  return { ...span, name: name.toLowerCase(), domain: domain.name };
}
