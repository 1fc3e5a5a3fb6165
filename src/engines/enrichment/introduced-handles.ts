/**
 * Handles that are plain words, told by how they are introduced: “dm saltpeter on Discord”, “add me on Discord (corvidco)”, “Discord → peatbog”,
 * “Telegram works best: @jo”, “find me as jo.example on Bluesky”.
 */
import { isWordCode } from './characters.ts';
import { type HandleKind, LEADS, VALID } from './handle-platforms.ts';
import { endsPhrase, foundHandle, NO_HANDLE, nameEnd } from './handle-text.ts';
import type { FoundHandle } from './link-contacts.ts';
import type { LinkSpan } from './link-spans.ts';
import { mentionAt } from './mentions.ts';
import { nameOfPlatformEnd } from './same-name.ts';

/** The handle that is introduced before or behind the platform's name that begins at `from`. */
export function introducedHandle(text: string, from: number): FoundHandle | null {
  const to = nameOfPlatformEnd(text, from);
  const kind = LEADS.get(text.slice(from, to).toLowerCase());
  if (kind === undefined || isWordCode(text.charCodeAt(to)) || isWordCode(text.charCodeAt(from - 1))) return null;
  return introducedBefore(text, from, kind) ?? shownBehind(text, from, to, kind);
}

const REACH = 72;
const NAME = '(?<name>[a-z0-9_.]{3,32})';
const WRITTEN_TO = new RegExp(
  String.raw`\b(?:(?:add|dm|ping|message|msg) me[,:]|dm|pm|add|ping|message|msg|contact|text|(?:here|dms?|pms?|chat|reddit|comments?|e-?mail|forum) or|hit up) ${NAME} (?:over )?(?:on|@|at|in|via) $`,
  'i',
);
const IS_CALLED = new RegExp(
  String.raw`\b(?:i['’]?m|i am|(?:me|us) (?:as|at|under)|(?:name|nick|handle|id) is|known as|go(?:es)? by|we['’]re|we are) ${NAME} (?:over )?(?:on|@|at|in) (?:both )?$`,
  'i',
);
/** “contact: vex.k (” */
const IN_FRONT = new RegExp(String.raw`\b(?:contacts?|dm|pm|add|message|ping|reach me|me)(?: at)?[: ]{1,2}${NAME} \($`, 'i');
const LEADS_ON = / (?:on|at|in|via|@|both) $/i;
const OF_ITS_OWN = new RegExp(String.raw`(?:^|[\n.!?;|•,] ?)(?=[a-z0-9_]+\.[a-z0-9])${NAME} (?:over )?(?:on|@) $`, 'i');

/** “dm saltpeter on ”, “I'm jodoe on ” */
function introducedBefore(text: string, from: number, kind: HandleKind): FoundHandle | null {
  const isBracketed = text[from - 1] === '(';
  if (!isBracketed && !LEADS_ON.test(text.slice(Math.max(0, from - 5), from))) return null;
  const before = text.slice(Math.max(0, from - REACH), from);
  if (isBracketed) return nameInFront(from, IN_FRONT.exec(before)?.groups?.['name'], before, kind);
  const name =
    (kind === 'github' ? undefined : WRITTEN_TO.exec(before)?.groups?.['name']) ??
    said(IS_CALLED.exec(before)?.groups?.['name']) ??
    (kind === 'discord' ? OF_ITS_OWN.exec(before)?.groups?.['name'] : undefined);
  return nameInFront(from, name, before, kind);
}

function nameInFront(from: number, name: string | undefined, before: string, kind: HandleKind): FoundHandle | null {
  if (name === undefined || COMMON.has(name.toLowerCase()) || !VALID[kind](name) || /^\.|\.$|\.\./.test(name)) return null;
  const start = from - before.length + before.lastIndexOf(name);
  return foundHandle(kind, name, start, start + name.length, 0.65);
}

/** “I'm active on Discord”: no name. */
function said(name: string | undefined): string | undefined {
  return name === undefined || /(?:ing|able|ed|ly|ive|new|old)$/i.test(name) ? undefined : name;
}

const ADDING_ME =
  /\b(?:(?:reach out|get in touch|contacts?|apply|dms?|message) (?:on|at|via|in|over|through) (?:my )?|(?:add|message|msg|dm|pm|find|reach|hit|write|ping|contact|get|chat with|talk to) (?:me|us)(?: up| out)? (?:on|at|via|in|over|through) (?:my )?)$/i;
const ON_BEFORE = /\b(?:on|at|via|in|over|through) (?:my )?$/i;
const BEGINS_ITEM = /(?:^|\n|[|•·,;☆★✨♡♥-] ?|\b(?:contacts?|dms?|reach(?: me)?|socials?) ?[:–—-] ?)[\s*_>☆★✨♡♥•-]{0,6}$/i;
const POINTER = /^[*_]{0,2} ?(?:→|➜|➡️?|->|=>|»|👉|\||~) ?[*_]{0,2}/u;
const BEST = /^(?: is)? (?:works )?(?:best|better|easiest|fastest|preferred|first) ?(?:→|->|=>|:|–|—|-) ?/;
const POINTS = /^[*_]{0,2} ?[^\w\s.,]/;
const DASH = /^[*_]{0,2} ?[–—-] /;

/** “(corvidco)” behind “add me on Discord”, “→ peatbog”, “| peatbog” behind a platform that begins its item. */
function shownBehind(text: string, from: number, to: number, kind: HandleKind): FoundHandle | null {
  const behind = text.slice(to, to + 8);
  const best = text[to] === ' ' && 'iwbefp'.includes(text[to + 1] ?? ' ') ? BEST.exec(text.slice(to, to + 24)) : null;
  if (best !== null) return shownAt(text, to + best[0].length, kind);
  if (!POINTS.test(behind)) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  const isAdding = ON_BEFORE.test(before.slice(-9)) && /^ ?[("'“:–—-]/.test(behind) && ADDING_ME.test(before);
  const lead = isAdding ? (/^ ?[("'“:–—-] ?/.exec(behind)?.[0] ?? '') : leadOf(behind, before);
  if (lead === '') return null;
  return shownAt(text, to + lead.length, kind);
}

function shownAt(text: string, start: number, kind: HandleKind): FoundHandle | null {
  const end = nameEnd(text, start, true);
  const name = text.slice(start, end);
  const next = text[end] ?? '\n';
  if (COMMON.has(name.toLowerCase()) || NO_HANDLE.has(name.toLowerCase()) || !VALID[kind](name) || name.length < 3) return null;
  if (!endsPhrase(text, end) && !'"\'”*_'.includes(next)) return null;
  return foundHandle(kind, name, start, end, 0.65);
}

function leadOf(behind: string, before: string): string {
  if (!BEGINS_ITEM.test(before.slice(-16))) return '';
  return POINTER.exec(behind)?.[0] ?? DASH.exec(behind)?.[0] ?? '';
}

const PREFERRED =
  /(?<![\w@])(?<platform>discord|telegram|tg|insta|instagram|ig|twitter)(?: (?:dms?|works?|is|best|better|preferred|please|only|first|fastest|quickest|easiest|my|preferably|chat|handle|account|would be|ideal|also|here|too))+ ?[:(–—-]? ?$/i;

const DOES_ON =
  /^(?:['’]s)?(?: [a-z']{2,12}){1,3} (?:on|to|over on) (twitter|instagram|insta)\b|^ (?:always |just |often |once )?(tweet)(?:s|ed)\b/i;

/** “Telegram works best: @jo”, “@jo posts on Twitter”, where the sign stands at `at`. */
export function preferredHandle(text: string, at: number): FoundHandle | null {
  const before = text.charCodeAt(at - 1);
  if (at > 0 && before !== 0x20 && before !== 0x28 && before !== 0x0a) return null;
  return preferredAt(text, at) ?? doingAt(text, at);
}

/** What somebody does on a platform, they do there under that name. */
function doingAt(text: string, at: number): FoundHandle | null {
  const mention = mentionAt(text, at);
  if (mention === null || COMMON.has(mention.name.toLowerCase())) return null;
  const [, place, tweets] = DOES_ON.exec(text.slice(mention.end, mention.end + 56)) ?? [];
  const kind = tweets === undefined ? LEADS.get(place?.toLowerCase() ?? '') : 'x';
  return kind === undefined || !VALID[kind](mention.name)
    ? null
    : { ...foundHandle(kind, mention.name, at, mention.end, 0.65), most: 'seen' };
}

function preferredAt(text: string, at: number): FoundHandle | null {
  const kind = LEADS.get(PREFERRED.exec(text.slice(Math.max(0, at - 44), at))?.groups?.['platform']?.toLowerCase() ?? '');
  const mention = kind === undefined ? null : mentionAt(text, at);
  return kind === undefined || mention === null || !VALID[kind](mention.name)
    ? null
    : foundHandle(kind, mention.name, at, mention.end, 0.75);
}

const BLUESKY_BEFORE = /\b(?:bluesky|bsky|bs|🦋)(?: (?:is|handle|account|me at|at|as|on)){0,2} ?(?:[:(–—=-]|->|→)? ?@?$/iu;
const BLUESKY_BEHIND = /^\)?,? ?(?:(?:over )?(?:on|@|at|via) |\()(?:bluesky|bsky)\b/i;

const DISCORD_BEFORE = /\bdiscord(?: (?:handle|tag|name|user(?:name)?))? ?(?:is|[:–—=-]|->|→) ?$/i;

/** What one of these holds, before they are asked in full. */
const PLACE_BEFORE = /blue|bs|🦋|discord/i;
/** Names that Bluesky gives out are pages there, too. */
const ON_BLUESKY = /^[a-z0-9-]+\.bsky\.social$/i;
const PLACE_BEHIND = /bluesky|bsky/i;

/** “bsky: jo.example”, “jo.example on Bluesky”: there a domain is a name. So may one on Discord look. Rules: https://atproto.com/specs/handle */
export function domainHandle(text: string, { start, end, hostStart, hostEnd }: LinkSpan): FoundHandle | null {
  if (start !== hostStart || end !== hostEnd) return null;
  const before = text.slice(Math.max(0, start - 28), start);
  const behind = text.slice(end, end + 20);
  const mayBeBefore = PLACE_BEFORE.test(before);
  const name = text.slice(start, end);
  if (!mayBeBefore && !PLACE_BEHIND.test(behind) && !ON_BLUESKY.test(name)) return null;
  if (ON_BLUESKY.test(name)) return foundHandle('bluesky', name, start, end, 0.9);
  if (mayBeBefore && DISCORD_BEFORE.test(before) && VALID.discord(name)) return foundHandle('discord', name, start, end, 0.65);
  if (!BLUESKY_BEHIND.test(behind) && !BLUESKY_BEFORE.test(before)) return null;
  return /^(?:www\.|bsky\.app$)/i.test(name) || !VALID.bluesky(name) ? null : foundHandle('bluesky', name, start, end, 0.75);
}

/** What stands in the place of a name and is none. */
export const COMMON = new Set(
  (
    'me us him her them you it out up one someone somebody anyone anybody everyone everybody people folks friends admin admins mod mods moderator moderators staff team support here there ' +
    'directly only first best active online available live also mostly usually always often sometimes chat talk join server servers community group groups channel channels bot bots account ' +
    'username name user users interested questions details more info free stuff work art that this the and any all my our your find follow contact message messages hanging lurking posting ' +
    'reachable preferred please easier faster better or dms dm pm pms role link invite tag below above soon same both too just big very really on off not now new open closed private public ' +
    'full empty everything something anything things some devs artists clients players members owner owners author seller buyer support-team quickly daily most again back still already either ' +
    'fine great good cool okay easiest fastest quickest optional required yes none required voice call calls video text texts comment reply email mail phone nitro bot-dev rpc webhook webhooks api overlay overlays emotes ' +
    'actions copilot pages sponsors stars repo repos gists issues project projects shop shops reels stories story posts post pics photos ads marketing growth'
  ).split(' '),
);
