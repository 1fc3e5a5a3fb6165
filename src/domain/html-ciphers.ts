/**
 * Addresses that pages keep in a cipher for their own script to solve when somebody clicks: letters moved along the alphabet, the other way round,
 * base64, numbers of characters. Nothing is run; each cipher is one that a widespread system of sites uses.
 */
import { decodeHTMLAttribute } from 'entities/decode';

const ADDRESS = /^[a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,3}\.[a-z]{2,18}$/i;
/** So much of a tag or a script is looked at. */
const REACH = 2048;
/** What one of the ciphers below holds. */
const MARKS = /UnCryptMailto|mailto-token|znvygb|otliam|enc-email|CharCode|atob ?\(|\baddy/;

/** The address that a tag, the address of a link or a script holds in a cipher; null where there is none. */
export function cipheredMail(written: string): string | null {
  const text = written.slice(0, REACH);
  if (!MARKS.test(text)) return null;
  return shifted(text) ?? rotated(text) ?? reversed(text) ?? numbered(text) ?? based(text) ?? pieced(text);
}

/** An address that an attribute holds as its whole value: plain, the other way round, or in base64. */
export function storedAddress(value: string): string | null {
  if (ADDRESS.test(value)) return value;
  const turned = [...value].reverse().join('');
  return ADDRESS.test(turned) ? turned : fromBase64(value);
}

/** TYPO3: `linkTo_UnCryptMailto('nbjmup+…')`, `data-mailto-token="nbjmup+…"`; the characters of three alphabets, each moved by as many places. */
function shifted(text: string): string | null {
  const token =
    /(?:UnCryptMailto\(|data-mailto-token\s*=\s*)(?:["']|%27|&#39;|&quot;)([^"'\s]{12,400}?)(?:["']|%27|&#39;|&quot;)/i.exec(
      text,
    )?.[1];
  if (token === undefined) return null;
  const letters = unescaped(decodeHTMLAttribute(token)).replaceAll('\\', '');
  // The first letter is the `m` of `mailto:`.
  const places = SMALL.indexOf('m') - SMALL.indexOf(letters.charAt(0));
  return mailtoIn(moved(letters, places));
}

const SMALL = 'abcdefghijklmnopqrstuvwxyz';
/** By https://github.com/TYPO3/typo3, `AbstractTypolinkBuilder`: `+` to `:`, `@` to `Z` and `a` to `z`. */
const ALPHABETS = ['+,-./0123456789:', '@ABCDEFGHIJKLMNOPQRSTUVWXYZ', SMALL];

function moved(text: string, places: number): string {
  return [...text]
    .map((letter) => {
      const alphabet = ALPHABETS.find((one) => one.includes(letter));
      if (alphabet === undefined) return letter;
      const { length } = alphabet;
      return alphabet[(((alphabet.indexOf(letter) + places) % length) + length) % length] ?? letter;
    })
    .join('');
}

/** ROT13: `znvygb:wb@npzr.rknzcyr`, `data-enc-email="wb[at]npzr.rknzcyr"`. */
function rotated(text: string): string | null {
  const [, whole = '', stored = ''] =
    /znvygb:([a-z0-9._+@-]{6,120})|data-enc-email\s*=\s*["']([^"'\s]{6,120})["']/i.exec(text) ?? [];
  return mailtoIn(
    `mailto:${rot13(whole === '' ? stored : whole)
      .replace(/\[(?:at|ng)\]/i, '@')
      .replaceAll(/\[(?:dot|qbg)\]/gi, '.')}`,
  );
}

function rot13(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    return String.fromCharCode(code + ((code | 0x20) < 0x6e ? 13 : -13));
  });
}

/** `elpmaxe.emca@oj:otliam` */
function reversed(text: string): string | null {
  const found = /([a-z0-9.-]{4,120}@[a-z0-9._+-]{1,64}):otliam/i.exec(text)?.[1];
  return found === undefined ? null : mailtoIn(`mailto:${[...found].reverse().join('')}`);
}

/** `String.fromCharCode(106,111,64,…)` */
function numbered(text: string): string | null {
  const codes = /CharCode ?\(([\d, ]{9,1500})\)/.exec(text)?.[1];
  if (codes === undefined) return null;
  const letters = codes.split(',').map((code) => String.fromCharCode(Number(code)));
  return firstAddress(letters.join(''));
}

/** `atob('am9A…')` */
function based(text: string): string | null {
  const code = /atob ?\( ?["']([A-Za-z0-9+/=]{8,400})["']/.exec(text)?.[1];
  return code === undefined ? null : fromBase64(code);
}

function fromBase64(code: string): string | null {
  return /^[A-Za-z0-9+/]{8,400}={0,2}$/.test(code) ? firstAddress(Buffer.from(code, 'base64').toString('latin1')) : null;
}

/** Joomla: `var addy1 = 'j&#111;' + '&#64;'; addy1 = addy1 + 'acme' + '&#46;' + 'example';` */
function pieced(text: string): string | null {
  const from = /\baddy\w{0,40} ?= ?(?=')/.exec(text)?.index;
  if (from === undefined) return null;
  const to = text.indexOf('addy_text', from);
  const pieces = text.slice(from, to === -1 ? from + 600 : to).match(/'[^']{0,100}'/g) ?? [];
  return firstAddress(decodeHTMLAttribute(pieces.map((piece) => piece.slice(1, -1)).join('')));
}

function firstAddress(text: string): string | null {
  const found = /[a-z0-9_][a-z0-9._+-]{0,63}@[a-z0-9.-]{3,120}/i.exec(text)?.[0];
  return found !== undefined && ADDRESS.test(found) ? found : null;
}

/** The address behind `mailto:`, without what follows it. */
function mailtoIn(text: string): string | null {
  const address = /^mailto:([^?]{6,320})/i.exec(text)?.[1];
  return address !== undefined && ADDRESS.test(address) ? address : null;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
