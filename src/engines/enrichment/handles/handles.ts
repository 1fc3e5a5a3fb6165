/** Handles without a link, where the text itself names the platform: “Twitter: @jo”, “@jo on Telegram”, “Discord: jo#1234”, “/u/jo”. */

import type { FoundHandle } from '../links/link-contacts.ts';
import {
  isAlphanumeric,
  isAsciiLetter,
  isBlank,
  isDigit,
  isMarkdownEscape,
  isWordCode,
  skipBlanks,
  skipBlanksBack,
} from '../text/characters.ts';
import { handleOfList, platformOfPhrase } from './handle-lists.ts';
import {
  BLUESKY_NAME,
  type HandleKind,
  isName,
  LONGEST_PLATFORM,
  PLATFORMS,
  platformBeforeSign,
  VALID,
} from './handle-platforms.ts';
import { BETWEEN, endsPhrase, foundHandle, isLetter, NO_HANDLE, nameEnd, wordBefore } from './handle-text.ts';
import { isWrittenToInCyrillic, mentionAt } from './mentions.ts';
import { pageNameAfterSign } from './page-names.ts';
import { spelledName } from './spelled-names.ts';

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
  const behind = platformBehind(text, end) ?? platformExplained(text, end) ?? platformThere(text, at, end);
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
  if (kind === null) return pageNameAfterSign(text, at, name, end);
  return VALID[kind](name) ? foundHandle(kind, name, at, end, 0.85) : null;
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
  if (
    isSpaced &&
    !/reddit(?: user(?: ?name)?)?\W{1,3}$/i.test(text.slice(Math.max(0, letterAt - 20), letterAt)) &&
    !/^[\w-]{3,20} on reddit\b/i.test(text.slice(at + 2, at + 34))
  )
    return null;
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

const EXPLAINED =
  /^(?:, (?=[a-z]{2,9}\.?(?:\n|$))|(?: ?[(,–—-] ?|,? )(?:that|which|this|it)(?:['’]?s| is) )(?:(?:my|the|our|for|on|just) ){0,2}([a-z]{1,11})\b/i;

/** “@jo (that's my twitter)”, “@jo, which is my insta” */
function platformExplained(text: string, from: number): HandleKind | null {
  const next = text[from] ?? '.';
  if (next !== ' ' && next !== ',' && next !== '(') return null;
  const found = EXPLAINED.exec(text.slice(from, from + 40));
  const platform = found === null ? undefined : PLATFORMS.get(found[1]?.toLowerCase() ?? '');
  return found === null || platform === undefined || !endsPhrase(text, from + found[0].length) ? null : platform;
}

/** “My GitHub is open. Ping @jo there”: the platform that was named last. */
function platformThere(text: string, at: number, end: number): HandleKind | null {
  if (!text.startsWith(' there', end) || isWordCode(text.charCodeAt(end + 6))) return null;
  const words =
    text
      .slice(Math.max(0, at - 120), at)
      .toLowerCase()
      .match(/(?<![\w@./])[a-z]{1,11}(?![\w@])/g) ?? [];
  const last = words.findLast((word) => PLATFORMS.has(word) && word !== 'x' && word !== 'dc');
  return last === undefined ? null : (PLATFORMS.get(last) ?? null);
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
