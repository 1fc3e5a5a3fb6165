/** Handles that follow or precede a platform's name without a sign or a colon: “my Telegram username is jo_doe”, “jodoe.01 on Discord”, “LinkedIn /in/jo-doe”. */
import { isBlank, isWordCode } from './characters.ts';
import { LEADS, VALID } from './handle-platforms.ts';
import { BETWEEN, endsPhrase, foundHandle, NO_HANDLE, nameEnd, spelledName, unspaced } from './handle-text.ts';
import type { FoundHandle } from './link-contacts.ts';
import { nameOfPlatformEnd } from './same-name.ts';

/** The handle behind the platform's name that begins at `from`; only one that could be no word of a sentence. */
export function handleBesideName(text: string, from: number): FoundHandle | null {
  if (text.startsWith('in/', from)) return linkedInName(text, from);
  return nameBehindPlatform(text, from) ?? nameBeforePlatform(text, from);
}

const NAMED_BEFORE =
  /(?:^|[\s(,:])((?=[a-z0-9_.]{0,31}[\d_])[a-z0-9][a-z0-9_.]{2,31})(?: (?:on|over on|at) (?:the |our |my )?| ?([[(]) ?)$/i;

/** “add jo.doe on Discord” */
const ADDED_BEFORE = /\b(?:add|dm|message|msg|ping|find|me at|i am|i'm|i’m) ([a-z0-9_]+\.[a-z0-9_.]{1,24}) (?:on|over on) $/i;

/** “jodoe.01 on Discord”: only a name that could be no word, where names need no sign. */
function nameBeforePlatform(text: string, from: number): FoundHandle | null {
  const to = nameOfPlatformEnd(text, from);
  const kind = LEADS.get(text.slice(from, to).toLowerCase());
  // On GitHub it would be a project.
  if (kind === undefined || kind === 'github') return null;
  const before = text.slice(Math.max(0, from - 48), from);
  const [, named = '', bracket] = NAMED_BEFORE.exec(before) ?? [];
  const name = named === '' && kind === 'discord' ? (ADDED_BEFORE.exec(before)?.[1] ?? '') : named;
  if (bracket !== undefined && !/^ ?[\])]/.test(text.slice(to, to + 2))) return null;
  if (name === '' || !VALID[kind](name) || !/[a-z]{2}/i.test(name)) return null;
  if (kind !== 'discord' && (!endsPhrase(text, to) || /bot$/i.test(name))) return null;
  const start = from - before.length + before.lastIndexOf(name);
  return foundHandle(kind, name, start, start + name.length, 0.7);
}

/** “Telegram username jo_doe”, “my discord is jodoe” */
function nameBehindPlatform(text: string, from: number): FoundHandle | null {
  const to = nameOfPlatformEnd(text, from);
  const kind = LEADS.get(text.slice(from, to).toLowerCase());
  if (kind === undefined || isWordCode(text.charCodeAt(to)) || isWordCode(text.charCodeAt(from - 1))) return null;
  let at = to;
  let isNamed = false;
  for (let words = 0; words < 4; words++) {
    // “twitter/jo_doe”
    const isPath = words === 0 && text[at] === '/' && text[from - 1] !== '/' && text[from - 1] !== '.';
    const start = isPath ? at + 1 : skipSeparators(text, at, words === 0 && isAddingMe(text, from));
    if (text[start] === '@' || start === at) return null;
    const written = spelledName(text, start, nameEnd(text, start, true));
    const { end } = written;
    const name = unspaced(written.name);
    const word = name.toLowerCase();
    if (!BETWEEN.has(word)) {
      const isCertain = isNamed || /[\d_#]|\w\.\w/.test(name) || (kind === 'github' && words > 0 && name.includes('-'));
      const isLast = endsPhrase(text, end);
      const isGiven =
        isOwnAccount(text, from) && words > 0 && !STATES.has(word) && (isLast || WRITE_ME.test(text.slice(end, end + 16)));
      if ((!isCertain && !isGiven) || NO_HANDLE.has(word) || !VALID[kind](name) || !(isLast || isGiven)) return null;
      return foundHandle(kind, name, start, end, name.includes('#') ? 0.9 : 0.75);
    }
    isNamed ||=
      word === 'nick' ||
      word === 'nickname' ||
      (word === 'name' && text[end] === ':') ||
      word === 'username' ||
      word === 'handle' ||
      word === 'tag' ||
      word === 'id';
    at = end;
  }
  return null;
}

/** What follows a name where people leave out the stop: “my discord is jodoe hit me up”. */
const WRITE_ME = /^ (?:so |just |and )?(?:hit|dm|pm|add|message|msg|text|write) (?:me|us)\b/i;
/** What an account is said to be instead. */
const STATES = new Set(
  'broken down open closed private public full empty dead always usually currently offline online active inactive linked listed gone hacked banned busy there this that the best working easier preferred'.split(
    ' ',
  ),
);

/** “my discord is …” */
function isOwnAccount(text: string, from: number): boolean {
  return /\b(?:my|our) $/i.test(text.slice(Math.max(0, from - 5), from));
}

/** “add me on Discord, jo_doe” */
function isAddingMe(text: string, from: number): boolean {
  return /\b(?:add|message|dm|pm|find|reach|hit|write) (?:me|us)(?: up)? (?:on|at|via|in) (?:my )?$/i.test(
    text.slice(Math.max(0, from - 32), from),
  );
}

/** “LinkedIn: /in/jo-doe”, where the name of the platform stands before the path. */
function linkedInName(text: string, from: number): FoundHandle | null {
  const start = text[from - 1] === '/' ? from - 1 : from;
  const before = text[start - 1];
  if (
    before === '/' ||
    before === '.' ||
    !/(?:l[i1]nked[ -]?[i1]n(?: (?:is|profile|url|at)){0,2}|(?<![a-z])li)\W{0,5}$/i.test(
      text.slice(Math.max(0, start - 30), start),
    )
  )
    return null;
  const name =
    /^[a-z0-9-]{3,60}/i
      .exec(text.slice(from + 3, from + 63))?.[0]
      .replace(/-+$/, '')
      .toLowerCase() ?? '';
  const end = from + 3 + name.length;
  const slash = text[end] === '/' ? end + 1 : end;
  if (name.length < 3 || !endsPhrase(text, slash)) return null;
  return { kind: 'linkedin', value: `https://www.linkedin.com/in/${name}`, start, end, confidence: 0.85, most: 'asked' };
}

function skipSeparators(text: string, from: number, hasCommas: boolean): number {
  let i = from;
  while (
    i - from < 5 &&
    (isBlank(text.charCodeAt(i)) ||
      isPointer(text.charCodeAt(i)) ||
      ':-–—=>→(|"\''.includes(text[i] ?? '\n') ||
      (hasCommas && text[i] === ','))
  )
    i++;
  return i;
}

/** Arrows and the like, and the halves of pictures. */
function isPointer(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f || (code >= 0xd83c && code <= 0xdfff);
}
