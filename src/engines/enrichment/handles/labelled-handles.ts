/** Handles behind a platform's name and a colon: “Discord: jo#1234”, “Insta: jo.doe”, “Twitter, Telegram and GitHub: jodoe”. */

import type { FoundHandle } from '../links/link-contacts.ts';
import { isAsciiLetter, isDigit, skipBlanks } from '../text/characters.ts';
import { placesBefore } from './handle-lists.ts';
import {
  BLUESKY_NAME,
  disguisedPlatform,
  type HandleKind,
  joinedPlatform,
  LONGEST_PLATFORM,
  misspeltPlatform,
  PLATFORMS,
  platformBeforeSign,
  VALID,
} from './handle-platforms.ts';
import { endsPhrase, foundHandle, NO_HANDLE, nameEnd, unspaced, type Word, wordBefore } from './handle-text.ts';
import { isNoHandle } from './no-handles.ts';
import { spelledName } from './spelled-names.ts';

/** “Discord: jo#1234” and the like, where the colon at `colon` follows a platform's name and the handle ends its phrase. */
export function handleAfterLabel(text: string, colon: number): FoundHandle | null {
  const kind = labelBefore(text, boldBack(text, colon));
  const platform = kind?.platform;
  // “The code is on GitHub: …” names a project.
  if (kind === null || platform === undefined) return null;
  const lead = wordBefore(text, kind.start, 2);
  const isMessenger = platform === 'discord' || platform === 'telegram';
  if (lead?.word === 'on' && !isMessenger && !/^(?:me|us)$/.test(wordBefore(text, lead.start, 2)?.word ?? '')) return null;
  let start = skipBlanks(text, boldOn(text, colon + 1), 3);
  // “on Twitter: at jo”
  if (/^at [\w]/i.test(text.slice(start, start + 4))) start += 3;
  // “Discord: **jo**”
  const bold = text[start] === '*' ? (text[start + 1] === '*' ? 2 : 1) : 0;
  start += bold;
  if (QUOTES.includes(text[start] ?? ' ')) start++;
  if (text[start] === '@' || (platform === 'reddit' && /^\/?u ?\//i.test(text.slice(start, start + 4)))) return null;
  if (platform === 'reddit' && /^u slash /i.test(text.slice(start, start + 8))) start += 8;
  const written = spelledName(text, start, nameEnd(text, start, platform !== 'x'));
  const { end } = written;
  const name = unspaced(written.name);
  // `Point: x: int`
  if (platform === 'x' && kind.word === 'x' && lead?.word !== 'on' && !startsItem(text, kind.start)) return null;
  if (platform === 'bluesky' && BLUESKY_NAME.test(name) && !NO_HANDLE.has(name.toLowerCase()) && endsPhrase(text, end))
    return foundHandle('bluesky', `${name}.bsky.social`, start, end, 0.6);
  const isMarked = /[\d_#.]/.test(name);
  // “Twitter: daily”
  if ((isMarked ? NO_HANDLE.has(name.toLowerCase()) : isNoHandle(name)) || !VALID[platform](name)) return null;
  const isQuoted = start > 0 && QUOTES.includes(text[start - 1] ?? ' ') && QUOTES.includes(text[end] ?? ' ');
  if (!endsPhrase(text, (isQuoted ? end + 1 : end) + bold)) return null;
  // “disc: golf”
  if (
    MANY_SENSES.has(kind.word) &&
    !isMarked &&
    name.length < SURELY_NO_WORD &&
    !/\b(?:on|via|my|me|at) $/i.test(text.slice(Math.max(0, kind.start - 5), kind.start))
  )
    return null;
  const [first, ...also] = [platform, ...placesBefore(text, kind.start)].flatMap((one) =>
    VALID[one](name) ? foundHandle(one, name, start, end, isMarked ? 0.75 : 0.6) : [],
  );
  return first === undefined ? null : also.length === 0 ? first : { ...first, also };
}

/** Before the marks that end bold Markdown: “**Discord**:”. */
function boldBack(text: string, to: number): number {
  let at = to;
  while (to - at < 3 && (text[at - 1] === '*' || text[at - 1] === '_')) at--;
  return at;
}

/** Behind them: “**Discord:** jo”. */
function boldOn(text: string, from: number): number {
  let at = from;
  while (at - from < 3 && (text[at] === '*' || text[at] === '_') && text[at + 1] !== undefined) at++;
  return at === from || text[at] === ' ' ? at : from;
}

/** Whether the word right before a colon may name a platform, by its first letter and its last; where a mark stands there, it may. */
export function mayBeLabel(text: string, colon: number): boolean {
  const last = text.charCodeAt(colon - 1);
  if (isDigit(last)) return false;
  if (!isAsciiLetter(last)) return true;
  let start = colon - 1;
  while (start > 0 && colon - start <= LONGEST_PLATFORM + 1 && isAsciiLetter(text.charCodeAt(start - 1))) start--;
  const before = text.charCodeAt(start - 1);
  if (isDigit(before) || before > 127 || before === 0x40 || before === 0x24 || before === 0x21) return true;
  return ENDS_OF_LABELS[(text.charCodeAt(start) & 0x1f) | ((last & 0x1f) << 5)] === 1;
}

/** 1 where a label begins with a letter and ends with another. */
const ENDS_OF_LABELS = new Uint8Array(1024);
for (const ends of 'tr tt tm tg te dd dc gb gm gh im ia ig ie by rt cd hb xx'.split(' '))
  ENDS_OF_LABELS[(ends.charCodeAt(0) & 0x1f) | ((ends.charCodeAt(1) & 0x1f) << 5)] = 1;

/** Short names that other words share. */
const MANY_SENSES = new Set(['disc', 'dc']);
/** So long is no word that one of them is said of. */
const SURELY_NO_WORD = 9;
const QUOTES = '"\'“”‘’«»„`';

interface Label extends Word {
  readonly platform: HandleKind;
}

/** The platform's name before a colon, in figures for letters as well: `disc0rd:`, `telegr@m:`, `dis cord:`. */
function labelBefore(text: string, colon: number): Label | null {
  const kind = wordBefore(text, colon, LONGEST_PLATFORM);
  if (kind !== null) {
    const { word } = kind;
    const platform = PLATFORMS.get(word) ?? (word.length === 2 ? BEFORE_COLON.get(word) : misspeltPlatform(word));
    if (platform !== undefined) return { ...kind, platform };
    if (word.length < 5 && ENDS_OF_NAMES.has(word)) return apartLabel(text, colon);
  }
  if (text.charCodeAt(colon - 1) > 0x3040) return joinedLabel(text, colon);
  // A figure or a sign stands among the letters.
  const before = kind === null ? text[colon - 1] : text[kind.start - 1];
  return before !== undefined && !'0123456789'.includes(before) && (kind === null || '@$!€'.includes(before))
    ? disguisedLabel(text, colon)
    : null;
}

function disguisedLabel(text: string, colon: number): Label | null {
  const word = /(?<![\w@$!€])([a-z\d@$!€]{2,12})\s?$/i.exec(text.slice(Math.max(0, colon - 16), colon))?.[1] ?? '';
  const platform = disguisedPlatform(word);
  return platform === undefined ? null : { word: word.toLowerCase(), start: colon - word.length, platform };
}

/** What the names of two words end with: “dis cord:”. */
const ENDS_OF_NAMES = new Set(['gram', 'cord', 'hub']);

function apartLabel(text: string, colon: number): Label | null {
  const platform = platformBeforeSign(text.slice(Math.max(0, colon - 12), colon));
  return platform === null ? null : { word: '', start: colon - 1, platform };
}

/** Short names that only a colon makes one. */
const BEFORE_COLON: ReadonlyMap<string, HandleKind> = new Map([['gh', 'github']]);

/** `インスタ: jo`, and other names in the languages that put no blanks between words. */
function joinedLabel(text: string, colon: number): Label | null {
  if (text.charCodeAt(colon - 1) < 0x3040) return null;
  const platform = joinedPlatform(text.slice(Math.max(0, colon - 10), colon));
  return platform === null ? null : { word: '', start: colon - 1, platform };
}

/** The label begins its line, its cell or its item of a list. */
function startsItem(text: string, start: number): boolean {
  return /(?:^|[\n|•·,;/(–—-])[ \t*_"'#>]*$/.test(text.slice(Math.max(0, start - 8), start));
}
