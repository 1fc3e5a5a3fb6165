/**
 * Platforms that are named in the same breath as a name behind an `@`, though not right beside it: “IG/X/TikTok: @jo”, “@jo everywhere (IG, X)”,
 * “my Twitter DMs are open (@jo)”, “on X I'm @jo”, “Insta (photos): @jo”.
 */
import { BLUESKY_NAME, type HandleKind, PLATFORMS, VALID } from './handle-platforms.ts';
import { foundHandle } from './handle-text.ts';
import type { FoundHandle } from './link-contacts.ts';

const PLACE =
  '(?:twitter|instagram|insta|ig|telegram|tg|discord|github|bluesky|bsky|threads|tik ?tok|youtube|yt|facebook|fb|mastodon|linkedin|twitch|snapchat|ko-?fi|patreon|whatsapp|signal|pinterest|etsy|reddit|hacker ?news|hn|x)';
const PLACES = `${PLACE}(?:(?: ?[/,&+|] ?| and | or |, and )${PLACE}){1,5}`;
const LIST_BEFORE = new RegExp(String.raw`(?<![\w@./-])(${PLACES}) ?(?:(?:is|are|as|at) |[:=–—-]{1,2} ?|→ ?)?\(?$`, 'i');
const LIST_BEHIND = new RegExp(
  String.raw`^(?: (?:over )?(?:on|via|at) (?:both )?|[^.!?\n()@]{0,40}\(|[^.!?\n()@]{0,30}(?:everywhere|anywhere|elsewhere|all over|across)[:,–—-]? (?:on )?| ?[-–—|] ?)(${PLACES})(?![\w/-])`,
  'i',
);
const PHRASE_BEFORE =
  /(?<![\w@./-])(twitter|instagram|insta|ig|telegram|tg|discord|bluesky|github|(?<=(?:on|via|my|our|over on) )X)(?: ?\([a-z ]{2,24}\)|(?: or | ?\/ ?)(?:x|twitter))?(?:[’']s)?(?:[ ,:–—-]{1,3}(?:dms?|pms?|messages?|chat|account|page|handle|are|is|always|also|usually|open|there|works?|best|fine|too|though|i['’]?m|i am|we['’]?re|we are|it['’]?s|that['’]?s|just|called|named|under|as|by|name|user ?name|me|us)){0,6}[ :(→–—-]{0,4}$/i;
const BEFORE_REACH = 72;
const BEHIND_REACH = 96;

/** The handle `name` whose sign stands at `at`, on every platform of a list beside it; null where no list stands there. */
export function handleOfList(text: string, at: number, name: string, end: number): FoundHandle | null {
  const before = text.slice(Math.max(0, at - BEFORE_REACH), at);
  const list = listBefore(before) ?? (mayListBehind(text, end) ? listBehind(text.slice(end, end + BEHIND_REACH)) : null);
  if (list === null) return null;
  const handles = kindsIn(list).flatMap((kind) => handleOn(kind, name, at, end) ?? []);
  const [first, ...also] = handles;
  return first === undefined ? null : also.length === 0 ? first : { ...first, also };
}

function listBefore(before: string): string | null {
  // A blank, a colon, a dash, a letter or an arrow stands before the sign.
  return /[a-z]\W{0,4}$/i.test(before) ? (LIST_BEFORE.exec(before)?.[1] ?? null) : null;
}

/** A blank, a dash or a bar, and behind it what a list begins with. */
function mayListBehind(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  return (
    (code === 0x20 || code === 0x28 || code === 0x2d || code === 0x7c || code > 127) &&
    LEADS_TO_LIST.test(text.slice(end, end + 44))
  );
}

const LEADS_TO_LIST = /[(|–—-]|where|across|all over|^ (?:over )?(?:on|via|at) /;

const MORE_BEHIND = new RegExp(
  String.raw`^((?:(?:, (?:and |on )?| (?:and|&|or) (?:on )?| ?[/+] ?)${PLACE}(?![\w/-])){1,5})`,
  'i',
);

/** The other platforms of a list behind its first, which ends at `to`: “Twitter and Instagram”. */
export function placesBehind(text: string, to: number): readonly HandleKind[] {
  const next = text.charCodeAt(to);
  if (next !== 0x20 && next !== 0x2c && next !== 0x2f) return [];
  const more = MORE_BEHIND.exec(text.slice(to, to + BEHIND_REACH))?.[1];
  return more === undefined ? [] : kindsIn(more);
}

const MORE_BEFORE = new RegExp(String.raw`(?<![\w@./-])((?:${PLACE}(?:, | and | & |, and | ?[/+] ?)){1,5})$`, 'i');

/** The other platforms of a list before its last, which begins at `from`: “Twitter, Telegram and ”. */
export function placesBefore(text: string, from: number): readonly HandleKind[] {
  const before = text[from - 1];
  if (before !== ' ' && before !== '/' && before !== '+') return [];
  const more = MORE_BEFORE.exec(text.slice(Math.max(0, from - BEFORE_REACH), from))?.[1];
  return more === undefined ? [] : kindsIn(more);
}

function listBehind(behind: string): string | null {
  return LIST_BEHIND.exec(behind)?.[1] ?? null;
}

function kindsIn(list: string): readonly HandleKind[] {
  const kinds = list
    .toLowerCase()
    .replaceAll('hacker news', 'hn')
    .split(/[^a-z-]+/)
    .flatMap((word) => PLATFORMS.get(word) ?? []);
  return [...new Set(kinds)];
}

function handleOn(kind: HandleKind, name: string, start: number, end: number): FoundHandle | null {
  if (kind === 'bluesky' && BLUESKY_NAME.test(name)) return foundHandle('bluesky', `${name}.bsky.social`, start, end, 0.7);
  return VALID[kind](name) ? foundHandle(kind, name, start, end, 0.75) : null;
}

const MAY_NAME = /twit|insta|ig|tele|tg|disc|blue|git|X/i;

/** The platform of which the phrase before the sign at `at` speaks. */
export function platformOfPhrase(text: string, at: number): HandleKind | null {
  const before = text.slice(Math.max(0, at - BEFORE_REACH), at);
  if (!MAY_NAME.test(before)) return null;
  return PLATFORMS.get(PHRASE_BEFORE.exec(before)?.[1]?.toLowerCase() ?? '') ?? null;
}
