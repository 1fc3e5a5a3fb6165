/**
 * Platforms that are named in the same breath as a name behind an `@`, though not right beside it: “IG/X/TikTok: @jo”, “@jo everywhere (IG, X)”,
 * “my Twitter DMs are open (@jo)”, “on X I'm @jo”, “Insta (photos): @jo”.
 */

import type { FoundHandle } from '../links/link-contacts.ts';
import { BLUESKY_NAME, type HandleKind, PLATFORMS, type Place, VALID } from './handle-platforms.ts';
import { foundHandle } from './handle-text.ts';

const PLACE =
  '(?:twitter|instagram|insta|ig|telegram|tg|discord|github|bluesky|bsky|threads|tik ?tok|youtube|yt|facebook|fb|mastodon|linkedin|twitch|snapchat|ko-?fi|patreon|whatsapp|signal|pinterest|etsy|reddit|hacker ?news|hn|x)';
const PLACES = `${PLACE}(?:(?: ?[/,&+|] ?| and | or |, and )${PLACE}){1,5}`;
const LIST_BEFORE = new RegExp(
  String.raw`(?<![\w@./-])(${PLACES}),? ?(?:(?:is|are|as|at|both|all|it's) |[:=–—-]{1,2} ?|→ ?){0,2}\(?$`,
  'i',
);
const LIST_BEHIND = new RegExp(
  String.raw`^(?: (?:over )?(?:on|via|at) (?:both )?|[^.!?\n()@]{0,40}\(|[^.!?\n()@]{0,30}(?:everywhere|anywhere|elsewhere|all over|across)[:,–—-]? (?:on )?| ?[-–—|] ?|: )(${PLACES})(?![\w/-])`,
  'i',
);
const PHRASE_BEFORE =
  /(?<![\w@./-])(twitter|instagram|insta|ig|telegram|tg|discord|bluesky|github|(?<=(?:on|via|my|our|over on) )X)(?: ?\([a-z ]{2,24}\)|(?: or | ?\/ ?)(?:x|twitter))?(?:[’']s)?(?:[ ,:–—-]{1,3}(?:dms?|pms?|messages?|chat|account|page|handle|are|is|always|also|usually|open|there|works?|best|fine|too|though|i['’]?m|i am|we['’]?re|we are|it['’]?s|that['’]?s|just|called|named|under|as|by|name|user ?name|me|us)){0,6}[ :(→–—-]{0,4}$/i;
/** “our insta has the dress (” */
const OF_OURS = /\b(?:my|our) (twitter|instagram|insta|ig|telegram|discord|bluesky|x) [^.!?\n@()]{2,40}\($/i;
/** “on Telegram with Mrs. Adele Doe ”: whom one talks to there. */
const WITH_PERSON =
  /(?:[Oo]n|[Vv]ia|[Oo]ver) (?:\w{2,10} ?(?:\/|or) ?)?([Tt]elegram|[Dd]iscord|[Ii]nstagram|IG|TG|[Tt]witter|X|[Bb]luesky),? (?:with|to|by|from|for|ask for|contact|message) (?:(?:[Mm]y|[Oo]ur|[Tt]he) [a-z]{2,12},? )?(?:[A-Z][\w.'’-]{0,14},? ?){1,4}[:(]?$/;
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
    (code === 0x20 || code === 0x28 || code === 0x2d || code === 0x3a || code === 0x7c || code > 127) &&
    LEADS_TO_LIST.test(text.slice(end, end + 44))
  );
}

const LEADS_TO_LIST = /^:|[(|–—-]|where|across|all over|^ (?:over )?(?:on|via|at) /;

const MORE_BEHIND = new RegExp(
  String.raw`^((?:(?:, (?:and |or |on )?| (?:and|&|or|\+) (?:on )?| ?[/+] ?| \((?:or|and) )${PLACE}(?![\w/-])\)?){1,5})`,
  'i',
);

/** What begins “and”, “or”, “& ”, “+ ”, “/ ”, “(or”. */
const GOES_ON = 'aoAO&+/(';

/** A platform and the others of the list that it stands in: “X, Instagram and Telegram”. Null where it stands alone. */
export function listAround(text: string, place: Place): Place | null {
  const before = listEndingBefore(text, place.start);
  const next = text.charCodeAt(place.end);
  const more = (next === 0x20 ? GOES_ON.includes(text[place.end + 1] ?? '.') : next === 0x2c || next === 0x2f || next === 0x2b)
    ? MORE_BEHIND.exec(text.slice(place.end, place.end + BEHIND_REACH))?.[1]
    : undefined;
  if (more === undefined && before === undefined) return null;
  const others = kindsIn(`${before ?? ''} ${more ?? ''}`).filter((kind) => kind !== place.kind);
  // A bracket that another one opened is none of the list.
  const isOpen = more?.endsWith(')') === true && !more.includes('(');
  const end = place.end + (more?.length ?? 0) - (isOpen ? 1 : 0);
  return { ...place, start: place.start - (before?.length ?? 0), end, others };
}

/** A handle found on one platform of a list, on those of the others where such a name may be. */
export function onOthers(found: FoundHandle, others: readonly HandleKind[]): readonly FoundHandle[] {
  const { value, start, end, confidence } = found;
  return others.flatMap((kind) => handleOn(kind, value, start, end) ?? []).map((other) => ({ ...other, confidence }));
}

const MORE_BEFORE = new RegExp(String.raw`(?<![\w@./-])((?:${PLACE}(?:, (?:and |or )?| and | or | & | ?[/+] ?)){1,5})$`, 'i');

/** The other platforms of a list before its last, which begins at `from`: “Twitter, Telegram and ”. */
export function placesBefore(text: string, from: number): readonly HandleKind[] {
  const more = listEndingBefore(text, from);
  return more === undefined ? [] : kindsIn(more);
}

function listEndingBefore(text: string, from: number): string | undefined {
  const before = text[from - 1];
  // “X and ”, “X, ”, “X/”
  if (before === ' ' ? !ENDS_LIST.test(text.slice(Math.max(0, from - 6), from)) : before !== '/' && before !== '+')
    return undefined;
  return MORE_BEFORE.exec(text.slice(Math.max(0, from - BEFORE_REACH), from))?.[1];
}

const ENDS_LIST = /[a-z](?: ?[,/+&]| and| or) $/i;

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
  const named = PHRASE_BEFORE.exec(before) ?? OF_OURS.exec(before) ?? WITH_PERSON.exec(before);
  return PLATFORMS.get(named?.[1]?.toLowerCase() ?? '') ?? null;
}
