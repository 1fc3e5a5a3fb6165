/** Addresses in a code that the text names beside them: ROT13, Base64, hexadecimal figures, words written backwards. Without its name no code is tried. */
import { type Span, skipBlanks } from './characters.ts';
import { domainFrom } from './mail-domain.ts';

export interface Decoded extends Span {
  readonly name: string;
  readonly domain: string;
}

const REACH = 60;
const LONGEST = 160;
const BEHIND = 100;

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
  return code === undefined ? null : ofBytes(code, 'base64', start);
}

const BASE64_BEHIND = /^base64[^\n]{0,40}?["'`:= (]([A-Za-z0-9+/]{12,160}={0,2})(?![\w=+/])/i;
const BASE64_BEFORE = /(?<![\w+/=-])([A-Za-z0-9+/]{12,160}={0,2})["'`]? ?(?:\||[-–—]|,|[([]|in|is|as|encoded in)? ?$/;
const HEX_BEHIND = /^hex(?:adecimal)?\)?[ :=]{1,3}["'`]?(?:0x)?((?:[0-9a-f]{2} ?){8,80})(?![0-9a-z])/i;
const ROT_BEHIND =
  /^rot13\)?(?: (?:is|it|this|me|and|mail|e-?mail|to|address|of|my|for))*[ :=-]{1,3}["'`]?([a-z0-9][a-z0-9._+-]{0,63}) (?:ng|NG|\[ng\]|\(ng\)) ([a-z0-9-]{2,62}(?:(?:\.| (?:qbg|QBG) | ?[[(]qbg[\])] ?)[a-z0-9-]{2,30}){1,3})/i;

/** The address beside the name of its code that begins at `at`: `base64`, `hex`, `rot13`, “backwards”. */
export function decodedBeside(text: string, at: number): Decoded | null {
  const behind = text.slice(at, at + BEHIND * 2);
  if (/^back/i.test(behind)) return decodedBackwards(text, at);
  if (/^base/i.test(behind)) {
    const found = BASE64_BEHIND.exec(behind);
    if (found !== null) return ofBytes(found[1] ?? '', 'base64', at + found[0].length - (found[1] ?? '').length);
    const before = text.slice(Math.max(0, at - BEHIND * 2), at);
    const code = BASE64_BEFORE.exec(before);
    return code === null ? null : ofBytes(code[1] ?? '', 'base64', at - before.length + code.index);
  }
  const hex = HEX_BEHIND.exec(behind);
  if (hex !== null) return ofBytes((hex[1] ?? '').replaceAll(' ', ''), 'hex', at + hex[0].length - (hex[1] ?? '').length);
  const found = ROT_BEHIND.exec(behind);
  const [whole = '', name = '', host = ''] = found ?? [];
  if (found === null) return null;
  const domain = host.replace(/ ?[[(]?qbg[\])]? ?/gi, '.');
  const start = at + whole.lastIndexOf(`${name} `, whole.length - host.length);
  return decoded(rot13(`${name}@${domain}`), { start, end: at + whole.length });
}

const WORDS_LAST = /(?:^|\s)([a-z0-9][a-z0-9._+-]{0,63}) (?:at|@) ([a-z0-9-]{2,62}(?:(?:\.| dot )[a-z0-9-]{2,30}){1,3})$/i;
const WORDS_FIRST = /^([a-z0-9][a-z0-9._+-]{0,63}) (?:at|@) ([a-z0-9-]{2,62}(?:(?:\.| dot )[a-z0-9-]{2,30}){1,3})(?=\s|$)/i;

/** “backwards: ten.emca ta oj”, “ten tod emca ta oj, backwards” */
function decodedBackwards(text: string, at: number): Decoded | null {
  const lead = /^backwards?\)?[ :,=-]{1,3}/i.exec(text.slice(at, at + 16))?.[0];
  if (lead !== undefined) {
    const line = /^[^\n]{5,100}/.exec(text.slice(at + lead.length, at + lead.length + BEHIND))?.[0] ?? '';
    const found = WORDS_LAST.exec(reversed(line));
    if (found !== null) {
      const length = found[0].trimStart().length;
      return decoded(`${found[1]}@${found[2]?.replaceAll(' dot ', '.')}`, {
        start: at + lead.length,
        end: at + lead.length + length,
      });
    }
  }
  const before = text.slice(Math.max(0, at - BEHIND), at);
  const line = before
    .slice(before.lastIndexOf('\n') + 1)
    .replace(/[ ,:;([–—-]{1,4}(?:(?:written|spelled|read|but|it is|it's) )?$/i, '');
  const found = WORDS_FIRST.exec(reversed(line));
  if (found === null) return null;
  const end = at - before.length + before.lastIndexOf('\n') + 1 + line.length;
  return decoded(`${found[1]}@${found[2]?.replaceAll(' dot ', '.')}`, { start: end - found[0].length, end });
}

function reversed(text: string): string {
  return [...text].reverse().join('');
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

/** A whole address and nothing besides, at an ending that exists. */
function decoded(address: string, span: Span): Decoded | null {
  const [, name, host] = /^([a-z0-9_][a-z0-9._+-]{0,63})@([a-z0-9.-]{3,200})$/i.exec(address) ?? [];
  if (name === undefined || host === undefined) return null;
  const domain = domainFrom(`${host} `, 0);
  if (domain === null || !domain.isKnown || domain.isShort || domain.end !== host.length) return null;
  return { ...span, name: name.toLowerCase(), domain: domain.name };
}
