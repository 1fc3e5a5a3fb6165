/** Addresses in a code that the text names beside them: ROT13, Base64, hexadecimal figures. Without its name no code is tried. */
import { type Span, skipBlanks } from '../text/characters.ts';
import { domainFrom } from './mail-domain.ts';

export interface Decoded extends Span {
  readonly name: string;
  readonly domain: string;
}

const REACH = 60;
const LONGEST = 160;
const BEHIND = 100;

/** Its name, the number of letters it moves by, and how `tr` is told to. */
const SAYS_ROT13 = /\brot-?\s?13\b|\bn-za-m|caesar\D{0,20}13\b/i;

/** `ehgu@…` where ROT13 is spoken of shortly before or behind the address at `start`..`end`. */
export function decodedByRot13(text: string, { start, end }: Span): Decoded | null {
  if (!SAYS_ROT13.test(text.slice(Math.max(0, start - REACH), end + REACH))) return null;
  return decoded(rot13(text.slice(start, end)), { start, end });
}

/** The address in Base64 behind the colon at `colon`: “base64: …”, “(base64): …”. */
export function decodedFromBase64(text: string, colon: number): Decoded | null {
  if (!/\bbase-?64\)?$/i.test(text.slice(Math.max(0, colon - 9), colon))) return null;
  const start = skipBlanks(text, colon + 1, 3);
  const code = /^[A-Za-z0-9+/_-]{8,160}={0,2}(?![\w=])/.exec(text.slice(start, start + LONGEST + 4))?.[0];
  return code === undefined ? null : ofBytes(code, 'base64', start);
}

const BASE64_BEHIND = /^base64[^\n]{0,40}?["'`:= (]([A-Za-z0-9+/]{12,160}={0,2})(?![\w=+/])/i;
const BASE64_BEFORE = /(?<![\w+/=-])([A-Za-z0-9+/]{12,160}={0,2})["'`]? ?(?:\||[-–—]|,|[([]|in|is|as|encoded in)? ?$/;
const HEX_BEHIND = /^hex(?:adecimal)?\)?[ :=]{1,3}["'`]?(?:0x)?((?:[0-9a-f]{2} ?){8,80})(?![0-9a-z])/i;
const ROT_BEHIND =
  /^rot13\)?(?: (?:is|it|this|me|and|mail|e-?mail|to|address|of|my|for))*[ :=-]{1,3}["'`]?([a-z0-9][a-z0-9._+-]{0,63}) (?:ng|NG|\[ng\]|\(ng\)) ([a-z0-9-]{2,62}(?:(?:\.| (?:qbg|QBG) | ?[[(]qbg[\])] ?)[a-z0-9-]{2,30}){1,3})/i;

const ROT_BEFORE =
  /(?<![\w.+-])([a-z0-9][a-z0-9._+-]{0,63}) (?:ng|\[ng\]|\(ng\)) ([a-z0-9-]{2,62}(?:(?:\.| qbg | ?[[(]qbg[\])] ?)[a-z0-9-]{2,30}){1,3})["'`]?(?:,| -| –| —)? ?[([]?(?:(?:in|is|as|using|with|via|apply|run through|decode with|encoded in|encoded with|put through) )?$/i;
const HEX_BEFORE = /(?<![\w-])(?:0x)?((?:[0-9a-f]{2} ?){8,80})["'`]? ?(?:,|[-–—]|[([]|in|is|as|encoded in)? ?$/i;

/** The address beside the name of its code that begins at `at`: `base64`, `hex`, `rot13`. */
export function decodedBeside(text: string, at: number): Decoded | null {
  const behind = text.slice(at, at + BEHIND * 2);
  if (/^base/i.test(behind)) {
    const found = BASE64_BEHIND.exec(behind);
    if (found !== null) return ofBytes(found[1] ?? '', 'base64', at + found[0].length - (found[1] ?? '').length);
    const before = text.slice(Math.max(0, at - BEHIND * 2), at);
    const code = BASE64_BEFORE.exec(before);
    return code === null ? null : ofBytes(code[1] ?? '', 'base64', at - before.length + code.index);
  }
  const hex = HEX_BEHIND.exec(behind);
  if (hex !== null) return ofBytes((hex[1] ?? '').replaceAll(' ', ''), 'hex', at + hex[0].length - (hex[1] ?? '').length);
  if (/^hex/i.test(behind)) {
    const before = text.slice(Math.max(0, at - BEHIND * 2), at);
    const code = HEX_BEFORE.exec(before);
    return code === null ? null : ofBytes((code[1] ?? '').replaceAll(' ', ''), 'hex', at - before.length + code.index);
  }
  if (!/^rot13/i.test(behind)) return null;
  const found = ROT_BEHIND.exec(behind);
  if (found !== null) return rotated(found, at);
  const before = text.slice(Math.max(0, at - BEHIND * 2), at);
  const earlier = ROT_BEFORE.exec(before);
  return earlier === null ? null : rotated(earlier, at - before.length + earlier.index);
}

/** Words in ROT13 that a pattern has found in a stretch whose find begins at `from`. */
function rotated([whole, name = '', host = '']: RegExpExecArray, from: number): Decoded | null {
  const domain = host.replace(/ ?[[(]?qbg[\])]? ?/gi, '.');
  const start = from + whole.lastIndexOf(`${name} `, whole.length - host.length);
  return decoded(rot13(`${name}@${domain}`), { start, end: from + whole.indexOf(host, name.length + 3) + host.length });
}

function ofBytes(code: string, encoding: 'base64' | 'hex', start: number): Decoded | null {
  return decoded(Buffer.from(code, encoding).toString('latin1').trim(), { start, end: start + code.length });
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter < 'a' ? 65 : 97;
    return String.fromCharCode(base + ((letter.charCodeAt(0) - base + 13) % 26));
  });
}

/** A whole address and nothing besides, at an ending that exists; null for every other text. */
export function decoded(address: string, span: Span): Decoded | null {
  const [, name, host] = /^([a-z0-9_][a-z0-9._+-]{0,63})@([a-z0-9.-]{3,200})$/i.exec(address) ?? [];
  if (name === undefined || host === undefined) return null;
  const domain = domainFrom(`${host} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort || domain.end !== host.length) return null;
  return { ...span, name: name.toLowerCase(), domain: domain.name };
}
