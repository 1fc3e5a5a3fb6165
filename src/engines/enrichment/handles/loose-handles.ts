/** Handles that stand behind a platform's name and nothing else, where people sign: “ig jodoe”, “Discord jodoe”, “insta/jodoe”, “LinkedIn: jo-doe”. */

import type { FoundHandle } from '../links/link-contacts.ts';
import { isAsciiLetter, isDigit, isWordCode } from '../text/characters.ts';
import { type HandleKind, type Place, VALID } from './handle-platforms.ts';
import { endsPhrase, foundHandle, nameEnd } from './handle-text.ts';
import { isNoHandle } from './no-handles.ts';

const BEGINS_ITEM =
  /(?:^|\n|[|•.:;!?→~☆★✨♡♥*] ?|\d[,)]? |\w@[\w.-]{3,60},? |\/[\w.-]{2,40}, |\b(?:(?:here|dms?|pms?|text|call|e?-?mail|comments?),? or|(?<!(?:in|on|of|for|to|with) )my|contacts?:?|dms?:?|socials?:?|find me:?|reach me:?) )[\s*_>☆★✨♡♥•-]{0,6}$/i;
/** “contact me on ”, “pm in ”, “mail me ingame or ”: a call to write, and where. */
const CALLS_ON =
  /\b(?:(?:add|dm|pm|message|msg|text|write|mail|e-?mail|call|contact|reach|ping|hit|hmu|get|find) (?:me|us)(?: up| out| here| there| ingame| in-game)?(?:(?: or)?(?: over)? (?:on|in|via|at|by|through|over|to)(?: my)? | or | )|(?:dm|pm|hmu|contact|write)(?: here)?(?: or)? (?:on|in|via|by|through) (?:my )?)$/i;
const SAID =
  /^(?: (?!and |or |but )[a-z']{2,10}){0,3}[ ,;.:?–—(-]{1,3}(?:and |where |there )?(?:i['’]m|i am|i go by|(?:look|search) for|(?:my |the |our )?(?:(?:user ?-?(?:name)?|handle|nick(?:name)?|name|id|tag)(?: (?:is|there is|on both is|there)|[:=]){1,2}|(?:username|handle|nick(?:name)?))|same (?:user ?name|name|handle|nick)(?: there| too)?[:,]? ?\() ?["“'@]?([a-z0-9][a-z0-9_.]{2,31})(?=["”',;.)\s]|$)/i;

/** The handle behind the platform's name. */
export function looseHandle(text: string, { kind, start: from, end: to }: Place): FoundHandle | null {
  const mark = text.charCodeAt(to);
  // `github.com/jo`
  if (mark === 0x2e && isWordCode(text.charCodeAt(to + 1))) return null;
  if (mark === 0x2f && !IN_TALK.has(kind))
    return text[from - 1] === '/' || text[from - 1] === '.' ? null : nameAt(text, to + 1, kind, 0.6);
  // “**Discord** jodoe”
  const after = mark === 0x2a && text[from - 1] === '*' ? to + (text[to + 1] === '*' ? 2 : 1) : to;
  return (
    saidBehind(text, to, kind) ??
    (text[after] === ' ' && kind !== 'github' && !IN_TALK.has(kind) ? itemBehind(text, from, after, kind) : null)
  );
}

/** Where people talk rather than sign: a word behind their names is one of the sentence. */
const IN_TALK: ReadonlySet<HandleKind> = new Set(['reddit', 'hackernews']);

/** “on Signal or Telegram, handle is jo_doe” */
function saidBehind(text: string, to: number, kind: HandleKind): FoundHandle | null {
  const found = SAID.exec(text.slice(to, to + 80));
  const name = found?.[1]?.replace(/\.$/, '') ?? '';
  if (found === null || !isHandle(name, kind)) return null;
  const start = to + found[0].lastIndexOf(name);
  return foundHandle(kind, name, start, start + name.length, 0.7);
}

/** “ig jodoe” at the beginning of a line, a sentence or an item. */
function itemBehind(text: string, from: number, to: number, kind: HandleKind): FoundHandle | null {
  const isShort = to - from === 2;
  const isWithPurpose = text.startsWith(', ', from - 2) && PURPOSE.test(text.slice(to, to + 48));
  if (!isShort && !isWithPurpose) {
    const before = text.slice(Math.max(0, from - 72), from);
    if (!BEGINS_ITEM.test(before) && !CALLS_ON.test(before)) return null;
  }
  const found = nameAt(text, to + 1, kind, isShort ? 0.65 : 0.6);
  // “Telegram Messenger”, “Instagram Stories”: a name of a thing begins with a capital.
  return found === null || /^[A-Z][a-z]+$/.test(text.slice(found.start, found.end)) ? null : found;
}

/** “, discord jodoe to talk” */
const PURPOSE =
  /^ [a-z0-9][a-z0-9_.]{4,31} (?:to (?:talk|chat|book|order|ask|discuss)|for (?:chats?|talk|orders|questions|details|pics|quotes|bookings|everything|anything))\b/i;

function nameAt(text: string, start: number, kind: HandleKind, confidence: number): FoundHandle | null {
  const end = nameEnd(text, start, true);
  const name = text.slice(start, end);
  return isHandle(name, kind) && (endsPhrase(text, end) || PURPOSE.test(text.slice(start - 1, start + 48)))
    ? foundHandle(kind, name, start, end, confidence)
    : null;
}

function isHandle(name: string, kind: HandleKind): boolean {
  const lower = name.toLowerCase();
  return name.length > 3 && !isNoHandle(lower) && !/ing$/.test(lower) && VALID[kind](name);
}

const LINKED_IN =
  /^linkedin(?: (?:profile|name|handle|url|is|as|under)){0,2}(?<lead> ?[:=→>] ?| ?[-–—]>? ?| ?\(|\/| )(?<name>[a-z0-9](?:[a-z0-9-]{1,58}[a-z0-9]))\/?(?=[\s),.;|·•]|$)/i;
/** Words with a dash that are no names. */
const DASHED =
  /^(?:(?:full|part)-time|follow-ups?|(?:on|off)-site|e-?mail|sign-(?:in|up)|log-in|check-in|cold-\w+|well-\w+|non-\w+|pre-\w+|re-\w+|co-\w+|in-\w+|one-\w+|opt-\w+|learning|premium|recruiters?|\w+-(?:based|style|like|only|free|level|related|wise|friendly|first|up|in|out|to|ish))$/;

/** “LinkedIn: jo-doe”, “LinkedIn (jo-doe)”, where the name of the platform begins at `from`. */
export function linkedInHandle(text: string, from: number): FoundHandle | null {
  const before = text.charCodeAt(from - 1);
  if (isWordCode(before) || before === 0x2e || before === 0x2f || before === 0x40) return null;
  if (text.charCodeAt(from + 'linkedin'.length) === 0x2e) return null;
  const groups = LINKED_IN.exec(text.slice(from, from + 100))?.groups;
  const [lead, name] = [groups?.['lead'] ?? '', groups?.['name'] ?? ''];
  if (name.length < 4 || name !== name.toLowerCase() || isNoHandle(name)) return null;
  const start = text.indexOf(name, from + 'linkedin'.length);
  const end = start + name.length;
  const hasMark = name.includes('-') || isDigit(name.charCodeAt(name.length - 1));
  if (DASHED.test(name) || !endsPhrase(text, text[end] === '/' ? end + 1 : end)) return null;
  if (!hasMark && (lead === ' ' || /[-–—]/.test(lead))) return null;
  if (lead === ' ' && isAsciiLetter(before)) return null;
  return { kind: 'linkedin', value: `https://www.linkedin.com/in/${name}`, start, end, confidence: 0.7, most: 'asked' };
}
