/** Handles that follow or precede a platform's name without a sign or a colon: “my Telegram username is jo_doe”, “jodoe.01 on Discord”, “LinkedIn /in/jo-doe”. */

import type { FoundHandle } from '../links/link-contacts.ts';
import { isBlank, isForeignLetter, isWordCode } from '../text/characters.ts';
import { type Place, VALID } from './handle-platforms.ts';
import { BETWEEN, endsPhrase, foundHandle, isPreferred, NO_HANDLE, nameEnd, unspaced } from './handle-text.ts';
import { isNoHandle } from './no-handles.ts';
import { spelledName, withMarks } from './spelled-names.ts';

/** The handle beside the platform's name; only one that could be no word of a sentence. */
export function handleBesideName(text: string, place: Place): FoundHandle | null {
  return nameBehindPlatform(text, place) ?? nameBeforePlatform(text, place);
}

const NAMED_BEFORE =
  /(?:^|[\s(,:])((?=[a-z0-9_.]{0,31}[\d_])[a-z0-9][a-z0-9_.]{2,31})(?: (?:on|over on|at) (?:the |our |my )?| ?([[(]) ?)$/i;

/** “add jo.doe on Discord” */
const ADDED_BEFORE = /\b(?:add|dm|message|msg|ping|find|me at|i am|i'm|i’m) ([a-z0-9_]+\.[a-z0-9_.]{1,24}) (?:on|over on) $/i;
const BEFORE_REACH = 64;
/** The last letters of “on”, “at”, “the”, “our”, “my”, or a bracket. */
const MAY_FOLLOW_NAME = /(?:on|at|he|ur|my) $|[[(] ?$/i;

/** “jodoe.01 on Discord”: only a name that could be no word, where names need no sign. */
function nameBeforePlatform(text: string, { kind, start: from, end: to }: Place): FoundHandle | null {
  // On GitHub it would be a project.
  if (kind === 'github') return null;
  if (!MAY_FOLLOW_NAME.test(text.slice(Math.max(0, from - 4), from))) return null;
  const written = text.slice(Math.max(0, from - BEFORE_REACH), from);
  const before = withMarks(written);
  const [, named = '', bracket] = NAMED_BEFORE.exec(before.text) ?? [];
  const name = named === '' && kind === 'discord' ? (ADDED_BEFORE.exec(before.text)?.[1] ?? '') : named;
  if (bracket !== undefined && !/^ ?[\])]/.test(text.slice(to, to + 2))) return null;
  if (name === '' || !VALID[kind](name) || !/[a-z]{2}/i.test(name)) return null;
  if (kind !== 'discord' && (!endsPhrase(text, to) || /bot$/i.test(name))) return null;
  const at = before.text.lastIndexOf(name);
  const base = from - written.length;
  return foundHandle(kind, name, base + before.written(at), base + before.written(at + name.length), 0.7);
}

const MOST_WORDS = 6;
const LONGEST_WORD = 20;
/** What somebody is known by. */
const NAMED = new Set(
  'nick nickname username handle profile tag id user usuario nombre pseudo identifiant utente nome utilizador usuário benutzername nutzername gebruikersnaam'.split(
    ' ',
  ),
);
/** Words that hand over a name: “as jodoe”, “I'm jodoe”. */
const INTRODUCES = new Set('as under by called i am im unter als bin heiße heisse suis soy llamo sou sono'.split(' '));

/** “Telegram username jo_doe”, “my discord is jodoe”, “find me on Telegram under jodoe” */
function nameBehindPlatform(text: string, place: Place): FoundHandle | null {
  const { kind, start: from, end: to, others } = place;
  // “My handle (GitHub, Telegram) is jodoe”
  let at = text[from - 1] === '(' && text[to] === ')' ? to + 1 : to;
  let isNamed = false;
  let isIntroduced = false;
  let isOther = false;
  for (let words = 0; words < MOST_WORDS; words++) {
    // “twitter/jo_doe”
    const isPath = words === 0 && text[at] === '/' && text[from - 1] !== '/' && text[from - 1] !== '.';
    const mayHaveComma =
      words === 0 &&
      text[at] === ',' &&
      (isAddingMe(text, from) || isOnMine(text, from) || isPreferred(text.slice(Math.max(0, from - 48), from)));
    const start = isPath ? at + 1 : skipSeparators(text, at, mayHaveComma);
    if (text[start] === '@' || start === at) return null;
    const written = spelledName(text, start, nameEnd(text, start, true));
    // “é”, “heiße”
    const end = isForeignLetter(text.charCodeAt(written.end)) ? wordEnd(text, start) : written.end;
    const name = end === written.end ? unspaced(written.name) : text.slice(start, end);
    const word = name.toLowerCase();
    // “I'm”, “tag's”
    const isShort = (word === 'm' || word === 's') && "'’".includes(text[start - 1] ?? ' ');
    if (!isShort && !BETWEEN.has(word)) {
      const isMarked = /[\d_#]|\w\.\w/.test(name) || (kind === 'github' && words > 0 && name.includes('-'));
      // Right behind the platform a plain word goes on with the sentence, but behind a list or Hacker News.
      const isAside = mayHaveComma && name.length > 5 && name === word && text[end] !== ',';
      if (!isMarked && words === 0 && kind !== 'hackernews' && others === undefined && !isAside && !isHandleOn(text, from))
        return null;
      if ((isMarked ? NO_HANDLE.has(word) : isNoHandle(name)) || !VALID[kind](name)) return null;
      const isOwn = words > 0 && !isOther && isOwnAccount(text, from);
      const isMine = isAside || isOwn || isNamed || (words > 0 && !isOther && isAddingMe(text, from)) || isHandleOn(text, from);
      const isLabelled =
        (kind === 'hackernews' && /^ ?[:=→]/.test(text.slice(to, to + 2))) ||
        (others !== undefined && isAll(text.slice(to, start)));
      const isSaid = words === 1 && name === word && name.length > 5 && isStated(text, place, end);
      if (
        !isMarked &&
        !isMine &&
        !isLabelled &&
        !isSaid &&
        !(isIntroduced && /\bon $/i.test(text.slice(Math.max(0, from - 4), from)))
      )
        return null;
      const next = isQuote(text[end]) ? end + 1 : end;
      // “ig is jo.the.doe send me yours”
      const isSure = words > 0 && text.startsWith(' is ', start - 4) && /[a-z]_[a-z\d]|[a-z]{2}\.[a-z]{2}/i.test(name);
      if (
        !endsPhrase(text, next) &&
        !isSure &&
        !((isMine || isIntroduced || words > 0) && GOES_ON.test(text.slice(next, next + 16)))
      )
        return null;
      return foundHandle(kind, name, start, end, name.includes('#') ? 0.9 : 0.75);
    }
    isNamed ||= NAMED.has(word) || (word === 'name' && /^ ?[:=]/.test(text.slice(end, end + 2)));
    // “our Discord has me as …”
    isNamed ||= word === 'as' && text.startsWith('me ', at + 1);
    isIntroduced ||= INTRODUCES.has(word);
    isOther ||= word === 'and' || word === 'or';
    at = end;
  }
  return null;
}

/** What follows a name where people leave out the stop: “my discord is jodoe hit me up”, “… is jodoe btw”. */
const GOES_ON =
  /^,? (?:(?:so |just |and )?(?:hit|dm|pm|add|message|msg|text|write) (?:me|us)\b|(?:btw|fyi|if|in case|and|so|but|for|when|where|because|thanks|thx|ty|pls|please|too|also|any ?time|since|though|there|everywhere|rn|atm|most|every|all|in the|on|at|after|before|until|from|during|evenings?|mornings?|weekdays?|weekends?|nights?|usually|mostly)\b)/i;

/** Between a list and the one name on all of it: “ – all ”, “ are both ”, “ = ”. */
function isAll(between: string): boolean {
  return /[:=→]|\b(?:both|all)\b/i.test(between);
}

/** “my discord is …” */
function isOwnAccount(text: string, from: number): boolean {
  return /(?:^|[^\p{L}])(?:my|our|mein|unser|mi|mon|notre|meu|nosso|mio|mijn|mój|мой|наш) $/iu.test(
    text.slice(Math.max(0, from - 8), from),
  );
}

const BEGINS_LINE = /(?:^|\n)[\s*•-]{0,4}$/;
const SPEAKS_OF_WRITING =
  /\b(?:dms?|pms?|contact|message|msg|reach|e?-?mail|write|talk|chat|text|interested|questions?|hmu|add|ask|say|pay|paying|budget|hire|hiring)\b|[$€£]\d/i;

/** “Discord is jodoesaid”, at the beginning of its sentence, where people only write to each other and are asked to. */
function isStated(text: string, { kind, start, end }: Place, nameEnd: number): boolean {
  if ((kind !== 'discord' && kind !== 'telegram' && kind !== 'instagram') || !text.startsWith(' is ', end)) return false;
  const before = text.slice(Math.max(0, start - 100), start);
  if (!/(?:^|\n[\s*•-]{0,4}|[.!?;] ?)$/.test(before.slice(-6))) return false;
  return (
    BEGINS_LINE.test(before.slice(-6)) ||
    SPEAKS_OF_WRITING.test(before) ||
    SPEAKS_OF_WRITING.test(text.slice(nameEnd, nameEnd + 40))
  );
}

/** “the code is on my …” */
function isOnMine(text: string, from: number): boolean {
  return /\b(?:on|at|via|in) my $/i.test(text.slice(Math.max(0, from - 8), from));
}

/** “add me on Discord, jo_doe”, “find me on Discord as jodoe” */
function isAddingMe(text: string, from: number): boolean {
  return /\b(?:hmu|(?:add|message|dm|pm|find|reach|hit|write|ping|contact|get|catch) (?:me|us))(?: up)? (?:over )?(?:on|at|via|in|by) (?:my )?$/i.test(
    text.slice(Math.max(0, from - 36), from),
  );
}

/** “my handle on Telegram is jodoe” */
function isHandleOn(text: string, from: number): boolean {
  return /\b(?:user ?name|handle|nick(?:name)?|(?:my|user) ?(?:name|id)|login|account) ?(?:(?:on|for|at|over on) (?:both )?|\()$/i.test(
    text.slice(Math.max(0, from - 28), from),
  );
}

/** “LinkedIn: /in/jo-doe”, where the name of the platform stands before the path that begins at `from`. */
export function linkedInName(text: string, from: number): FoundHandle | null {
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

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end - from < LONGEST_WORD && isWordCode(text.charCodeAt(end))) end++;
  return end;
}

function skipSeparators(text: string, from: number, hasCommas: boolean): number {
  let i = from;
  while (
    i - from < 5 &&
    (isBlank(text.charCodeAt(i)) ||
      isPointer(text.charCodeAt(i)) ||
      ':-–—=>→(|'.includes(text[i] ?? '\n') ||
      isQuote(text[i]) ||
      (hasCommas && text[i] === ','))
  )
    i++;
  return i;
}

function isQuote(mark: string | undefined): boolean {
  return mark !== undefined && '"\'“”‘’«»„`*'.includes(mark);
}

/** Arrows and the like, and the halves of pictures. */
function isPointer(code: number): boolean {
  return (code >= 0x2190 && code <= 0x2bff) || code === 0xfe0f || (code >= 0xd83c && code <= 0xdfff);
}
