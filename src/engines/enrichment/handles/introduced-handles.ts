/**
 * Handles that are plain words, told by how they are introduced: “dm saltpeter on Discord”, “add me on Discord (corvidco)”, “Discord → peatbog”,
 * “Telegram works best: @jo”, “find me as jo.example on Bluesky”.
 */

import type { FoundHandle } from '../links/link-contacts.ts';
import type { LinkSpan } from '../links/link-spans.ts';
import { isAlphanumeric, type Span } from '../text/characters.ts';
import { type HandleKind, LEADS, type Place, VALID } from './handle-platforms.ts';
import { endsPhrase, foundHandle, isPreferred, nameEnd } from './handle-text.ts';
import { mentionAt } from './mentions.ts';
import { isNoHandle } from './no-handles.ts';
import { spelledName, withMarks } from './spelled-names.ts';

/** The handle that is introduced before or behind the platform's name. */
export function introducedHandle(text: string, place: Place, author: string | null): FoundHandle | null {
  return introducedBefore(text, place, author) ?? shownBehind(text, place);
}

const REACH = 88;
/** Between a name and the platform it is one on. */
const ON =
  /["'‘’“”«»„*_`]? (?:over |there )?(?:on|@|at|in|via|auf|sur|en|na|no|su|op) (?:both |my |our |the |here or |here and |[a-z]{2,12},? and (?:on )?)?$| ?[([] ?$| [–—|-] $| (?:everywhere|anywhere|all over|on (?:all|everything)(?: of them)?) ?[:,–—(-]? ?(?:on )?$/i;
const LONGEST_ON = 28;
/** “is my ”, “(that's my ” */
const IS_MINE = /(?: ?[(,–—=-] ?(?:(?:that|this|it)(?:['’]?s| is) )?| (?:is|are) )(?:also )?(?:my|our) $/i;
const LONGEST_IS_MINE = 24;
const LEADS_ON =
  /[( ](?:on|at|in|via|@|both|my|our|the|or|and|auf|sur|en|na|no|su|op) $|[([] ?$|[–—|-] $|(?:here|over|all|thing)[:,] $/i;
const WRITTEN_TO =
  /\b(?:(?:add|dm|ping|message|msg) me[,:]|dm|pm|add|ping|message|msg|contact|text|find|(?:here|dms?|pms?|chat|reddit|comments?|e-?mail|forum) or|hit up) $/i;
/** “search for jodoe on ” */
const LOOKED_FOR = /\b(?:search(?: for)?|look(?: me)? up|look for|follow) $/i;
const CALLED = '(?:user(?: ?name)?|name|nick(?:name)?|handle|alias|id|tag)';
const IS_CALLED = new RegExp(
  String.raw`\b(?:i['’]?m|i am|(?:me|us) (?:as|at|under)|(?:i [a-z]{2,10}|my [a-z]{2,10}(?: is| are)?) (?:as|under)|${CALLED}(?: is|:| =)|known as|go(?:es)? by|we['’]re|we are|(?:as|by|under) the ${CALLED}(?: of)?|ich bin|ich heiße|je suis|soy|sou|sono|ik ben) $`,
  'i',
);
/** “contact: vex.k (” */
const IN_FRONT = /\b(?:contacts?|dm|pm|add|message|ping|reach me|me)(?: at)?[: ]{1,2}$/i;
/** “our lead (Ruben, ”: a name, and what they go by. */
const BEHIND_PERSON = /\([A-Z][\w.'’-]{1,20}(?: [A-Z][\w.'’-]{1,20})?, (?:aka |alias |is )?$/;
const BEGINS = /(?:^|[\n(,;:.!?•|] ?)$/;
/** “jodoe is my Telegram handle” */
const ROLE_BEHIND = /^ (?:handle|user ?name|nick(?:name)?|name|tag|id|account)\b/i;

/** “dm saltpeter on ”, “I'm jodoe on ”, “jodoe is my ”, and the poster's own name before “on ”. */
function introducedBefore(text: string, place: Place, author: string | null): FoundHandle | null {
  const { kind, start: from, end: to, others } = place;
  if (!LEADS_ON.test(text.slice(Math.max(0, from - 6), from))) return null;
  // “contact reception on Telegram @jo”: the name is behind it.
  if (/^:? ?\(?@\w/.test(text.slice(to, to + 5))) return null;
  const written = text.slice(Math.max(0, from - REACH), from);
  const before = withMarks(written);
  const shown = before.text;
  const mine = IS_MINE.exec(shown.slice(-LONGEST_IS_MINE))?.[0];
  const link = mine ?? ON.exec(shown.slice(-LONGEST_ON))?.[0];
  if (link === undefined) return null;
  const { start, end } = nameBack(shown, shown.length - link.length);
  const name = shown.slice(start, end);
  if (name.length < 3 || isNoHandle(name) || /^\.|\.$|\.\./.test(name)) return null;
  const lead = isQuote(shown[start - 1]) ? shown.slice(0, start - 1) : shown.slice(0, start);
  const isNamed =
    mine === undefined
      ? name.toLowerCase() === author ||
        isIntroduced(lead, link, name, kind) ||
        (isQuote(shown[start - 1]) && isQuote(shown[end]) && !link.includes('(')) ||
        isWholeLine(text, place, lead, name) ||
        isWholeSentence(text, place, lead, name) ||
        (others !== undefined && isBeforeList(text, to, lead, name))
      : isMine(text, to, lead, name);
  if (!isNamed || !VALID[kind](name)) return null;
  const base = from - written.length;
  return foundHandle(kind, name, base + before.written(start), base + before.written(end), 0.65);
}

/** “jodoe on GitHub, Telegram and Discord”, “jodoe (Discord, Telegram)” at the beginning of a line or sentence. */
function isBeforeList(text: string, to: number, lead: string, name: string): boolean {
  return /(?:^|[\n:.!?•|] ?)$/.test(lead) && !/^[A-Z][a-z]+$/.test(name) && endsPhrase(text, to);
}

/** “jodoe (discord)”, “jodoe @ discord”, “jodoe | Discord”, and nothing else on its line. */
function isWholeLine(text: string, { kind, end }: Place, lead: string, name: string): boolean {
  return (
    kind !== 'github' &&
    name.length > 4 &&
    name === name.toLowerCase() &&
    /(?:^|\n)[ *•-]{0,4}$/.test(lead) &&
    /^[)\]]?[ .]{0,2}(?:\n|$)/.test(text.slice(end, end + 4))
  );
}

/** “. jodoe on Discord.”, “Contact: jodoe on Telegram”, where people only write to each other. */
function isWholeSentence(text: string, { kind, end }: Place, lead: string, name: string): boolean {
  return (
    (kind === 'discord' || kind === 'telegram') &&
    name.length > 5 &&
    name === name.toLowerCase() &&
    /(?:[.!?:(] ?|, or )$/.test(lead) &&
    endsPhrase(text, end)
  );
}

/** Where the name before an index begins and ends, without quotes. */
function nameBack(text: string, to: number): Span {
  const end = isQuote(text[to - 1]) && text[to - 1] !== '_' ? to - 1 : to;
  let start = end;
  while (start > 0 && end - start < 33 && isOfName(text.charCodeAt(start - 1))) start--;
  return { start, end };
}

function isOfName(code: number): boolean {
  return isAlphanumeric(code) || code === 0x5f || code === 0x2e || code === 0x2d;
}

function isQuote(mark: string | undefined): boolean {
  return mark !== undefined && '"\'‘’“”«»„*_`'.includes(mark);
}

function isIntroduced(lead: string, link: string, name: string, kind: HandleKind): boolean {
  if (/[–—|[-]/.test(link)) return false;
  if (link.includes('(') && !link.includes('where')) return IN_FRONT.test(lead);
  return (
    (kind !== 'github' && WRITTEN_TO.test(lead) && !(name.length < 5 && /find $/i.test(lead))) ||
    (LOOKED_FOR.test(lead) && !/^[A-Z][a-z]+$/.test(name)) ||
    IS_CALLED.test(lead) ||
    (BEHIND_PERSON.test(lead) && !/[A-Z]|(?:ly|ed|ing)$/.test(name)) ||
    (kind === 'discord' && /[a-z0-9_]\.[a-z0-9]/i.test(name) && BEGINS.test(lead))
  );
}

/** “jodoe is my Telegram handle”, at the end of its phrase. */
function isMine(text: string, to: number, lead: string, name: string): boolean {
  const role = ROLE_BEHIND.exec(text.slice(to, to + 12))?.[0].length ?? 0;
  return BEGINS.test(lead) && endsPhrase(text, to + role) && !/^[A-Z][a-z]+$/.test(name);
}

const ADDING_ME =
  /\b(?:(?:reach out|get in touch|contacts?|apply|dms?|message) (?:on|at|via|in|over|through|by|per) (?:my )?|(?:add|message|msg|dm|pm|find|reach|hit|write|ping|contact|get|chat with|talk to) (?:me|us)(?: up| out)? (?:on|at|via|in|over|through|by|per) (?:my )?)$/i;
const ON_BEFORE = /\b(?:on|at|via|in|over|through|by|per) (?:my )?$/i;
const BEGINS_ITEM = /(?:^|\n|[|•·,;☆★✨♡♥-] ?|\b(?:contacts?|dms?|reach(?: me)?|socials?) ?[:–—-] ?)[\s*_>☆★✨♡♥•-]{0,6}$/i;
/** Where people write to each other a sentence may begin so: “. Discord - ”, “My Telegram - ”. */
const BEGINS_SENTENCE = /(?:[.!?:)] |\bmy )$/i;
const POINTER = /^[*_]{0,2} ?(?:•|·|\/\/|→|➜|➡️?|->|=>|=|»|👉|\||~) ?[*_]{0,2}/u;
const BEST =
  /^(?: is)? (?:works )?(?:best|better|easiest|fastest|quickest|preferred|preferably|first|only|please|instead) ?(?:→|[-=]?>|:|–|—|-) ?/;
const POINTS = /^[*_]{0,2} ?[^\w\s.,]/;
const DASH = /^[*_]{0,2} ?[–—-] /;

/** “(corvidco)” behind “add me on Discord”, “→ peatbog”, “| peatbog” behind a platform that begins its item. */
function shownBehind(text: string, { kind, start: from, end: to }: Place): FoundHandle | null {
  const behind = text.slice(to, to + 8);
  const best = text[to] === ' ' && 'iwbefpqo'.includes(text[to + 1] ?? ' ') ? BEST.exec(text.slice(to, to + 24)) : null;
  if (best !== null) return shownAt(text, to + best[0].length, kind);
  if (!POINTS.test(behind) && !behind.startsWith(' too (') && !behind.startsWith(' also (')) return null;
  const before = text.slice(Math.max(0, from - 40), from);
  const open = /^ (?:(?:too|also) )?\(/.exec(behind)?.[0].length;
  if (
    open !== undefined &&
    (/\b(?:my|our) $/i.test(before) || (kind !== 'github' && (OF_MINE.test(before) || isPreferred(before))))
  )
    return heldName(text, to + open, kind);
  const isAdding = ON_BEFORE.test(before.slice(-9)) && /^ ?[("'“:–—-]/.test(behind) && ADDING_ME.test(before);
  const lead = isAdding ? (/^ ?[("'“:–—-] ?/.exec(behind)?.[0] ?? '') : leadOf(behind, before, kind);
  if (lead === '') return null;
  return shownAt(text, to + lead.length, kind);
}

/** “portfolio on ”, “I post on ”, “my drawings are on ”: somebody's own in the same sentence. */
const OF_MINE =
  /(?:^|[^\w])(?:i|i['’]m|my|me|we|our|us|portfolio|reel|samples|work|art)\b(?: [\w'’,]{1,14}){0,5} (?:on|via|at) (?:my )?$/i;

/** The name alone in the bracket that opens before `start`, where it is no word. */
function heldName(text: string, start: number, kind: HandleKind): FoundHandle | null {
  const from = text[start] === '@' ? start + 1 : start;
  const end = nameEnd(text, from, true);
  const name = text.slice(from, end);
  if (text[end] !== ')' || name.length < 5 || name !== name.toLowerCase()) return null;
  return shownAt(text, from, kind);
}

function shownAt(text: string, start: number, kind: HandleKind): FoundHandle | null {
  const { name, end } = spelledName(text, start, nameEnd(text, start, true));
  const next = text[end] ?? '\n';
  if (isNoHandle(name) || !VALID[kind](name) || name.length < 3) return null;
  if (!endsPhrase(text, end) && !'"\'”*_'.includes(next)) return null;
  return foundHandle(kind, name, start, end, 0.65);
}

function leadOf(behind: string, before: string, kind: HandleKind): string {
  const mayBegin = BEGINS_ITEM.test(before.slice(-16)) || (kind !== 'github' && BEGINS_SENTENCE.test(before.slice(-4)));
  if (!mayBegin) return '';
  return POINTER.exec(behind)?.[0] ?? DASH.exec(behind)?.[0] ?? '';
}

const PREFERRED =
  /(?<![\w@])(?<platform>discord|telegram|tg|insta|instagram|ig|twitter)(?: (?:dms?|works?|is|best|better|preferred|please|only|first|fastest|quickest|easiest|my|preferably|chat|handle|account|would|will|be|the|ok|okay|fine|good|great|ideal|also|here|too))+ ?[:(–—-]? ?$/i;

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
  if (mention === null || isNoHandle(mention.name)) return null;
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

const IS_INSTAGRAM_BEHIND = /^\)?,? ?(?:(?:over )?(?:on|@|at|via) |\()(?:insta(?:gram)?|ig)\b/i;
const INSTAGRAM_BEFORE = /\b(?:insta(?:gram)?|ig)(?: (?:dms?|account|handle|name|page|is|at|as|under)){0,2}[ ,:(=–—-]{1,3}$/i;

/** What one of these holds, before they are asked in full. */
const PLACE_BEFORE = /blue|bs|🦋|discord|insta|\big\b/i;
/** Names that Bluesky gives out are pages there, too. */
const ON_BLUESKY = /^[a-z0-9-]+\.bsky\.social$/i;
const PLACE_BEHIND = /bluesky|bsky|insta|\big\b/i;

/** “bsky: jo.example”, “jo.example on Bluesky”: there a domain is a name. So may one on Discord look. Rules: https://atproto.com/specs/handle */
export function domainHandle(text: string, { start, end, hostStart, hostEnd }: LinkSpan): FoundHandle | null {
  if (start !== hostStart || end !== hostEnd) return null;
  const before = text.slice(Math.max(0, start - 28), start);
  const behind = text.slice(end, end + 20);
  const mayBeBefore = PLACE_BEFORE.test(before);
  const name = text.slice(start, end);
  if (!mayBeBefore && !PLACE_BEHIND.test(behind) && !ON_BLUESKY.test(name)) return null;
  if (ON_BLUESKY.test(name)) return foundHandle('bluesky', name, start, end, 0.9);
  if (IS_INSTAGRAM_BEHIND.test(behind) || (mayBeBefore && endsPhrase(text, end) && INSTAGRAM_BEFORE.test(before)))
    return VALID.instagram(name) ? foundHandle('instagram', name, start, end, 0.65) : null;
  if (mayBeBefore && DISCORD_BEFORE.test(before) && VALID.discord(name)) return foundHandle('discord', name, start, end, 0.65);
  if (!BLUESKY_BEHIND.test(behind) && !BLUESKY_BEFORE.test(before)) return null;
  return /^(?:www\.|bsky\.app$)/i.test(name) || !VALID.bluesky(name) ? null : foundHandle('bluesky', name, start, end, 0.75);
}
