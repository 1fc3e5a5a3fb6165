/** How a handle is written, whatever leads to it: where it ends, what may stand around it, and what is none. */
import { isAlphanumeric, isBlank, isDigit, isSpaceOrEnd, skipBlanks } from './characters.ts';
import type { HandleKind } from './handle-platforms.ts';
import type { FoundHandle } from './link-contacts.ts';

/** Words that may stand between a platform and a handle: “my Twitter handle is @jo”. */
export const BETWEEN = new Set(
  (
    'handle username user id account name nick nickname is at me us here profile or and dm pm dms pms direct on via to as tag i am im it its find follow add ' +
    'ist unter als ich bin est c sous je suis es soy como en sou é sono come ник это я'
  ).split(' '),
);
/** After a colon these say something about the platform and are no handle. */
export const NO_HANDLE = new Set(
  'yes no none nope nah soon n/a na tbd tba please optional required available http https www link links profile url username here below above null undefined true false string number boolean int float str bool object any void char text'.split(
    ' ',
  ),
);

/** A handle that may be asked for, in lower case. */
export function foundHandle(kind: HandleKind, name: string, start: number, end: number, confidence: number): FoundHandle {
  return { kind, value: name.toLowerCase(), start, end, confidence, most: 'asked' };
}

/** Letters, digits, underscores, inner dots and dashes; Discord's old `#1234` with them. A dot at the end is the sentence's. */
export function nameEnd(text: string, from: number, allowsDots: boolean): number {
  let end = from;
  while (end - from < 64) {
    const code = text.charCodeAt(end);
    const isInner = (code === 0x2d || (allowsDots && code === 0x2e)) && isAlphanumeric(text.charCodeAt(end + 1)) && end > from;
    if (!isAlphanumeric(code) && code !== 0x5f && !isInner) break;
    end++;
  }
  const tag = skipBlanks(text, end, 1);
  if (text[tag] !== '#' || end === from) return end;
  const digits = skipBlanks(text, tag + 1, 1);
  const isTag = [0, 1, 2, 3].every((step) => isDigit(text.charCodeAt(digits + step))) && !isDigit(text.charCodeAt(digits + 4));
  return isTag ? digits + 4 : end;
}

/** A handle that goes on behind spelled marks: `jo underscore doe`, `jo(dot)doe`. */
interface SpelledName {
  readonly name: string;
  readonly end: number;
}

const SPELLED_MARK =
  /^(?: (dot|underscore|punkt|punto|ponto|точка|unterstrich|tiret bas|guion bajo|underline) | ?[[({](dot|\.|underscore|_|punkt|punto|ponto|point)[\])}] ?)(?=[a-z0-9])/i;
const MOST_MARKS = 3;

/** The name from `from` to `end`, and on over spelled marks; as it is where none follows. */
export function spelledName(text: string, from: number, end: number): SpelledName {
  let name = text.slice(from, end);
  let to = end;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const next = text.charCodeAt(to);
    if (next !== 0x20 && next !== 0x28 && next !== 0x5b && next !== 0x7b) break;
    const found = SPELLED_MARK.exec(text.slice(to, to + 28));
    if (found === null) break;
    const start = to + found[0].length;
    const last = nameEnd(text, start, true);
    if (last === start) break;
    name += `${/^(?:dot|\.|pun|pon|poi|то)/i.test(found[1] ?? found[2] ?? '') ? '.' : '_'}${text.slice(start, last)}`;
    to = last;
  }
  return { name, end: to };
}

/** `jo # 1234` */
export function unspaced(name: string): string {
  return name.replaceAll(' ', '');
}

/** The phrase ends behind a handle: at the line's end or at punctuation. “GitHub: we use it” does not. */
export function endsPhrase(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isSpaceOrEnd(code) && !isBlank(code)) return true;
  if (text[end] === ',') return !isDigit(text.charCodeAt(end + 1));
  if (';|)]•'.includes(text[end] ?? ' ')) return true;
  if (text[end] === '.') return isSpaceOrEnd(text.charCodeAt(end + 1));
  const next = skipBlanks(text, end, 3);
  if (isPicture(text.charCodeAt(next))) return true;
  if (next === end) return false;
  return next === text.length || '|/•·,;\n\r–—('.includes(text[next] ?? '\n') || /^(?:or|and) /i.test(text.slice(next, next + 4));
}

/** Arrows, stars and the first halves of pictures, with which people end a line. */
function isPicture(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e);
}
