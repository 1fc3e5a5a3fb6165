/** Handles without a link, where the text itself names the platform: “Twitter: @jo”, “@jo on Telegram”, “Discord: jo#1234”, “/u/jo”. */
import {
  isAlphanumeric,
  isAsciiLetter,
  isBlank,
  isDigit,
  isMarkdownEscape,
  isWordCode,
  skipBlanks,
  skipBlanksBack,
} from './characters.ts';
import { handleOfList, platformOfPhrase } from './handle-lists.ts';
import {
  BLUESKY_NAME,
  disguisedPlatform,
  type HandleKind,
  isName,
  joinedPlatform,
  LONGEST_PLATFORM,
  misspeltPlatform,
  PLATFORMS,
  platformBeforeSign,
  VALID,
} from './handle-platforms.ts';
import { BETWEEN, endsPhrase, foundHandle, NO_HANDLE, nameEnd, spelledName, unspaced } from './handle-text.ts';
import type { FoundHandle } from './link-contacts.ts';
import { isWrittenToInCyrillic, mentionAt } from './mentions.ts';

/** The handle after the `@` at `at`, where a word before or behind it on the same line names the platform. */
export function handleAfterSign(text: string, at: number): FoundHandle | null {
  if (isBlank(text.charCodeAt(at + 1))) return handleAfterLoneSign(text, at, at + 2) ?? nameBeforeLoneSign(text, at);
  const before = text.charCodeAt(at - 1);
  // Unlike a mention, a handle follows no letter, stop or slash: `name.@media`, `npm/@scope`.
  if (isWordCode(before) || before === 0x2f || before === 0x2e || mentionAt(text, at) === null) return null;
  const { name, end } = spelledName(text, at + 1, nameEnd(text, at + 1, true));
  if (name === '' || text.charCodeAt(end) === 0x40 || isGlued(text, end)) return null;
  if (/^[a-z0-9-]+\.bsky\.social$/i.test(name)) return foundHandle('bluesky', name, at, end, 0.95);
  const listed = handleOfList(text, at, name, end);
  if (listed !== null) return listed;
  const behind = platformBehind(text, end);
  // “@jo on Twitter, @kim on Telegram”
  const isNextOfList = behind !== null && text[skipBlanksBack(text, at, 3) - 1] === ',';
  const kind = isNextOfList
    ? behind
    : (platformBefore(text, at) ??
      behind ??
      platformBeforeSign(text.slice(Math.max(0, at - 20), at)) ??
      platformOfPhrase(text, at) ??
      (isWrittenToInCyrillic(text, at) ? 'telegram' : null));
  if (kind === 'bluesky' && BLUESKY_NAME.test(name)) return foundHandle('bluesky', `${name}.bsky.social`, at, end, 0.8);
  return kind === null || !VALID[kind](name) ? null : foundHandle(kind, name, at, end, 0.85);
}

/** “Telegram: @ jo_doe”, “twitter (at) jo”: the platform's name right before the sign, and the handle behind it ends its phrase. */
export function handleAfterLoneSign(text: string, sign: number, from: number): FoundHandle | null {
  const kind = platformBefore(text, sign);
  const end = nameEnd(text, from, true);
  const name = text.slice(from, end);
  if (kind === null || NO_HANDLE.has(name.toLowerCase()) || !VALID[kind](name) || !endsPhrase(text, end)) return null;
  return foundHandle(kind, name, from, end, 0.75);
}

/** “jo_doe @ telegram” */
function nameBeforeLoneSign(text: string, at: number): FoundHandle | null {
  const kind = platformBehind(text, at + 1);
  const before = text.slice(Math.max(0, at - 40), at);
  const name = kind === null ? '' : (/(?:^|[\s(,:])((?=[a-z0-9_.]{0,31}[\d_])[a-z][a-z0-9_.]{2,31}) $/i.exec(before)?.[1] ?? '');
  if (kind === null || name === '' || !VALID[kind](name)) return null;
  const start = at - 1 - name.length;
  return foundHandle(kind, name, start, at, 0.7);
}

/** “Discord: jo#1234” and the like, where the colon at `colon` follows a platform's name and the handle ends its phrase. */
export function handleAfterLabel(text: string, colon: number): FoundHandle | null {
  const kind = labelBefore(text, colon);
  const platform = kind?.platform;
  // “The code is on GitHub: …” names a project.
  if (kind === null || platform === undefined) return null;
  const lead = wordBefore(text, kind.start, 2);
  const isMessenger = platform === 'discord' || platform === 'telegram';
  if (lead?.word === 'on' && !isMessenger && !/^(?:me|us)$/.test(wordBefore(text, lead.start, 2)?.word ?? '')) return null;
  let start = skipBlanks(text, colon + 1, 3);
  // “on Twitter: at jo”
  if (/^at [\w]/i.test(text.slice(start, start + 4))) start += 3;
  if (text[start] === '@' || (platform === 'reddit' && /^\/?u ?\//i.test(text.slice(start, start + 4)))) return null;
  if (platform === 'reddit' && /^u slash /i.test(text.slice(start, start + 8))) start += 8;
  const written = spelledName(text, start, nameEnd(text, start, platform !== 'x'));
  const { end } = written;
  const name = unspaced(written.name);
  // `Point: x: int`
  if (platform === 'x' && kind.word === 'x' && lead?.word !== 'on' && !startsItem(text, kind.start)) return null;
  if (platform === 'bluesky' && BLUESKY_NAME.test(name) && !NO_HANDLE.has(name.toLowerCase()) && endsPhrase(text, end))
    return foundHandle('bluesky', `${name}.bsky.social`, start, end, 0.6);
  if (NO_HANDLE.has(name.toLowerCase()) || !VALID[platform](name) || !endsPhrase(text, end)) return null;
  // “disc: golf”
  if (
    MANY_SENSES.has(kind.word) &&
    !/[\d_#.]/.test(name) &&
    !/\b(?:on|via|my|me|at) $/i.test(text.slice(Math.max(0, kind.start - 5), kind.start))
  )
    return null;
  return foundHandle(platform, name, start, end, /[\d_#.]/.test(name) ? 0.75 : 0.6);
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

/** `jo#1234` where Discord is spoken of nearby. */
export function discordTag(text: string, mark: number): FoundHandle | null {
  if (!isDigit(text.charCodeAt(mark + 1))) return null;
  let start = mark;
  while (start > 0 && mark - start < 32 && (isAlphanumeric(text.charCodeAt(start - 1)) || '_.'.includes(text[start - 1] ?? ' ')))
    start--;
  const end = nameEnd(text, start, true);
  const name = text.slice(start, end);
  if (end !== mark + 5 || isWordCode(text.charCodeAt(end)) || !VALID.discord(name)) return null;
  return /d[i1!]sc[o0]rd|\bdisc\b/i.test(text.slice(Math.max(0, start - 80), end + 40))
    ? foundHandle('discord', name, start, end, 0.85)
    : null;
}

/** `u/name` and `/u/name`; `at` is the slash behind the u. */
export function redditName(text: string, at: number): FoundHandle | null {
  // “reddit: /u/ jo”
  const isApart =
    text[at + 1] === ' ' && text[at - 1] !== ' ' && /reddit(?: is)?\W{1,3}\/?u$/i.test(text.slice(Math.max(0, at - 15), at));
  const isSpaced = text[at - 1] === ' ' && text[at + 1] === ' ';
  const letterAt = isSpaced ? at - 2 : at - 1;
  if (text[letterAt] !== 'u' && text[letterAt] !== 'U') return null;
  if (isSpaced && !/reddit(?: user(?: ?name)?)?\W{1,3}$/i.test(text.slice(Math.max(0, letterAt - 20), letterAt))) return null;
  const start = text[letterAt - 1] === '/' ? letterAt - 1 : letterAt;
  const nameStart = isSpaced || isApart ? at + 2 : at + 1;
  const before = text.charCodeAt(start - 1);
  if (isWordCode(before) || before === 0x2f || before === 0x2e || before === 0x2d) return null;
  let end = nameStart;
  while (
    end - at <= 26 &&
    (isAlphanumeric(text.charCodeAt(end)) || text[end] === '_' || text[end] === '-' || isMarkdownEscape(text, end))
  )
    end++;
  while (text[end - 1] === '-') end--;
  const name = text.slice(nameStart, end).replaceAll('\\', '');
  if (!isName('reddit', name) || text[end] === '/' || isWordCode(text.charCodeAt(end))) return null;
  return foundHandle('reddit', name, start, end, 0.95);
}

/** The name runs on: a path or scope (`@scope/package`), a call (`@media(`), an assignment. */
function isGlued(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === 0x2f) return isAsciiLetter(text.charCodeAt(end + 1)) && !isPlatformWord(text, end + 1);
  return isWordCode(code) || code === 0x28 || code === 0x3d;
}

function isPlatformWord(text: string, from: number): boolean {
  let end = from;
  while (end - from <= LONGEST_PLATFORM && isAsciiLetter(text.charCodeAt(end))) end++;
  return PLATFORMS.get(text.slice(from, end).toLowerCase()) !== undefined;
}

/** Up to four words to the left on the same line, of which all but the platform are of the kind that stands between. */
function platformBefore(text: string, at: number): HandleKind | null {
  let end = at;
  for (let words = 0; words < 4; words++) {
    const previous = wordBefore(text, end, LONGEST_PLATFORM + 1);
    if (previous === null) return null;
    const platform = PLATFORMS.get(previous.word);
    if (platform !== undefined) return platform;
    if (!BETWEEN.has(previous.word) && !WITHOUT_NAMES.has(previous.word)) return null;
    end = previous.start;
  }
  return null;
}

/** “on” before a platform, in the languages of Europe. */
const ON = new Set('on via at in bei auf im über sur en no na su nel op på в у на через'.split(' '));
/** Messengers without handles: “Telegram/WhatsApp: @jo”. */
const WITHOUT_NAMES = new Set(['whatsapp', 'signal', 'viber', 'wa']);

/** “@jo on Twitter”, “@jo (Telegram)”, “@jo via Discord”. */
function platformBehind(text: string, from: number): HandleKind | null {
  let at = skipBlanks(text, from, 2);
  if (/^ ?\(x\)/i.test(text.slice(from, from + 4)) || /^ on (?:the )?bird (?:app|site)\b/i.test(text.slice(from, from + 18)))
    return 'x';
  if (text[at] === '(' || text[at] === '[') at++;
  // “@jo | Twitter”, where nothing follows the name of the platform
  const isListed = text[at] === '|' || text[at] === '/';
  if (isListed) at = skipBlanks(text, at + 1, 2);
  for (let words = 0; words < 2; words++) {
    let end = at;
    while (end - at <= LONGEST_PLATFORM && isLetter(text.charCodeAt(end))) end++;
    const word = text.slice(at, end).toLowerCase();
    if (isWordCode(text.charCodeAt(end)) || (isListed && !endsPhrase(text, end))) return null;
    // “@jo x” alone says nothing; “@jo on x” does.
    if (PLATFORMS.get(word) !== undefined && word !== 'tweet' && (word !== 'x' || words === 1))
      return PLATFORMS.get(word) ?? null;
    if (words === 1 || isListed || !ON.has(word)) return null;
    at = skipBlanks(text, end, 2);
    if (at === end) return null;
  }
  return null;
}

interface Word {
  readonly word: string;
  readonly start: number;
}

/** The word before `to`, over blanks and light punctuation on the same line, lower case. */
function wordBefore(text: string, to: number, longest: number): Word | null {
  let end = skipBlanksBack(text, to, 3);
  for (let marks = 0; marks < 3 && end > 0 && isLead(text, end - 1); marks++) end = skipBlanksBack(text, end - 1, 3);
  let start = end;
  while (start > 0 && end - start <= longest && isLetter(text.charCodeAt(start - 1))) start--;
  if (start === end || isWordCode(text.charCodeAt(start - 1))) return null;
  return { word: text.slice(start, end).toLowerCase(), start };
}

function isLetter(code: number): boolean {
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
