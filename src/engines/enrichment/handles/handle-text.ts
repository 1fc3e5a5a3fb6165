/** How a handle is written, whatever leads to it: where it ends, what may stand around it, and what is none. */

import type { FoundHandle } from '../links/link-contacts.ts';
import {
  isAlphanumeric,
  isAsciiLetter,
  isBlank,
  isDigit,
  isSpaceOrEnd,
  isWordCode,
  skipBlanks,
  skipBlanksBack,
} from '../text/characters.ts';
import type { HandleKind } from './handle-platforms.ts';

/** Words that may stand between a platform and a handle: “my Twitter handle is @jo”. */
export const BETWEEN = new Set(
  (
    'handle username user id account profile name nick nickname is at me us here profile or and dm pm dms pms direct on via to as tag i am im it its find follow add ' +
    'has search from then now both all are under by called known listed registered go goes there the too also just simply still always usually now please pls only preferably preferred ' +
    'ist unter als ich bin est c sous je suis es soy como en sou é sono come ник это я heiße heisse mich llamo usuario nombre pseudo identifiant ' +
    'utente nome utilizador usuário benutzername nutzername gebruikersnaam onder jest'
  ).split(' '),
);
/** After a colon these say something about the platform and are no handle. */
export const NO_HANDLE = new Set(
  'yes no none nope nah soon n/a na tbd tba please optional required available http https www link links profile url username here below above null undefined true false string number boolean int float str bool object any void char text'.split(
    ' ',
  ),
);

/** A handle that may be asked for, in lower case where the platform tells none apart by it. */
export function foundHandle(kind: HandleKind, name: string, start: number, end: number, confidence: number): FoundHandle {
  return { kind, value: kind === 'hackernews' ? name : name.toLowerCase(), start, end, confidence, most: 'asked' };
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

/** `jo # 1234` */
export function unspaced(name: string): string {
  return name.replaceAll(' ', '');
}

/** The phrase ends behind a handle: at the line's end or at punctuation. “GitHub: we use it” does not. */
export function endsPhrase(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (isSpaceOrEnd(code) && !isBlank(code)) return true;
  if (text[end] === ',') return !isDigit(text.charCodeAt(end + 1));
  if (';|)]•!'.includes(text[end] ?? ' ')) return true;
  if (text[end] === '.') return isSpaceOrEnd(text.charCodeAt(end + 1));
  const next = skipBlanks(text, end, 3);
  if (isPicture(text.charCodeAt(next))) return true;
  if (next === end) return false;
  // “… is jodoe .”
  if (text[next] === '.') return isSpaceOrEnd(text.charCodeAt(next + 1));
  return next === text.length || '|/•·,;\n\r–—('.includes(text[next] ?? '\n') || /^(?:or|and) /i.test(text.slice(next, next + 4));
}

/** Arrows, stars and the first halves of pictures, with which people end a line. */
function isPicture(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || (code >= 0xd83c && code <= 0xd83e);
}

/** A picture of a hand with its colour is four units. */
const MOST_LEADS = 5;

export interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word before `to`, over blanks and light punctuation on the same line, lower case. */
export function wordBefore(text: string, to: number, longest: number): Word | null {
  let end = skipBlanksBack(text, to, 3);
  for (let marks = 0; marks < MOST_LEADS && end > 0 && isLead(text, end - 1); marks++) end = skipBlanksBack(text, end - 1, 3);
  let start = end;
  while (start > 0 && end - start <= longest && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordCode(text.charCodeAt(start - 1))) return null;
  return { word: text.slice(start, end).toLowerCase(), start };
}

/** A letter of a platform's name. */
export function isLetter(code: number): boolean {
  return isAsciiLetter(code) || (code >= 0xc0 && code <= 0x4ff) || (code >= 0x5d0 && code <= 0x6ff);
}

/** Light punctuation, arrows and pictures, which lead from a platform to a handle. */
function isLead(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    ':=-–—)(]/|,>'.includes(text[at] ?? '\n') ||
    (code >= 0x2190 && code <= 0x2bff) ||
    code === 0xfe0f ||
    (code >= 0xd83c && code <= 0xdfff)
  );
}

const PREFERRED =
  /\b(?:(?:best|fastest|easiest|quickest|simplest)(?: [a-z]{2,6}){0,4} (?:is|on|via|over|through|by|at)|i(?:['’]m| am)? (?:prefer|live|mostly|always|usually)(?: use)?(?: on)?)(?: my)? $/i;

/** “Best is ”, “the fastest way to get me is ”, “I prefer ”: what stands before the way somebody would rather be reached by. */
export function isPreferred(before: string): boolean {
  return PREFERRED.test(before);
}
