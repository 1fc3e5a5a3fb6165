/** Platforms on which people are known by a handle, the words they are called by, and what a handle on each looks like. */
import type { ContactKind } from '../../../domain/contact.ts';
import { RESERVED } from '../links/platform-reserved.ts';
import { ID_FORMS } from '../links/platform-table.ts';
import { isAsciiLetter, isWordCode, type Span } from '../text/characters.ts';

export type HandleKind = Extract<
  ContactKind,
  'x' | 'telegram' | 'discord' | 'github' | 'instagram' | 'bluesky' | 'reddit' | 'hackernews'
>;

/** In the languages people name them in, lower case. */
export const PLATFORMS: ReadonlyMap<string, HandleKind> = new Map<string, HandleKind>([
  ['twitter', 'x'],
  ['x', 'x'],
  ['tweet', 'x'],
  ['tweets', 'x'],
  ['telegram', 'telegram'],
  ['tg', 'telegram'],
  ['discord', 'discord'],
  ['dc', 'discord'],
  ['disc', 'discord'],
  ['github', 'github'],
  ['instagram', 'instagram'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
  ['bluesky', 'bluesky'],
  ['bsky', 'bluesky'],
  ['reddit', 'reddit'],
  ['hackernews', 'hackernews'],
  ['hn', 'hackernews'],
  ['телеграм', 'telegram'],
  ['телеграмм', 'telegram'],
  ['телега', 'telegram'],
  ['телеге', 'telegram'],
  ['телеграме', 'telegram'],
  ['телеграмме', 'telegram'],
  ['телеграмі', 'telegram'],
  ['telegramie', 'telegram'],
  ['instagramie', 'instagram'],
  ['тг', 'telegram'],
  ['инстаграм', 'instagram'],
  ['инстаграме', 'instagram'],
  ['инста', 'instagram'],
  ['инсте', 'instagram'],
  ['твиттер', 'x'],
  ['гитхаб', 'github'],
  ...names('discord', 'дискорд дискорде дискорду діскорд discordzie discordissa discordda discorddan'),
  ...names('telegram', 'telegramdan telegramda telegramissa'),
  ...names('telegram', 'تليجرام تيليجرام تلجرام تلغرام تيليغرام تليغرام تلگرام טלגרם בטלגרם เทเลแกรม'),
  ...names('instagram', 'انستا انستغرام انستقرام انستجرام إنستغرام اینستا اینستاگرام אינסטגרם אינסטה באינסטגרם ไอจี อินสตาแกรม'),
]);
export const LONGEST_PLATFORM = 11;
/** Names that are words, too: an `@` must follow them. */
const BEFORE_SIGN: ReadonlyMap<string, HandleKind> = new Map<string, HandleKind>([
  ...names('telegram', 'tele teleg telega tgram телеграме тележка тележке тлг'),
  ...names('x', 'tw twt twtr'),
  ...names('github', 'gh'),
]);
/** The same in languages that put no blanks between words: what a text ends with. */
const JOINED: readonly (readonly [string, HandleKind])[] = [
  ...names('telegram', 'テレグラム 电报 電報 纸飞机 텔레그램 텔레'),
  ...names('instagram', 'インスタグラム インスタ 인스타그램 인스타'),
  ...names('x', 'ツイッター 推特 트위터'),
  ...names('discord', 'ディスコード 디스코드 디코'),
  ...names('github', 'ギットハブ 깃허브'),
];
/** Names of one word that people take apart. */
const APART: readonly (readonly [string, HandleKind])[] = [
  ['tele gram', 'telegram'],
  ['insta gram', 'instagram'],
  ['dis cord', 'discord'],
  ['git hub', 'github'],
  ['blue sky', 'bluesky'],
];
/** Pictures that stand for a platform right before a name. */
const PICTURES: readonly (readonly [string, HandleKind])[] = [
  ['\u{1f426}', 'x'],
  ['\u{1f98b}', 'bluesky'],
  ['\u{1f4f7}', 'instagram'],
  ['\u{1f4f8}', 'instagram'],
  ['\u2708', 'telegram'],
];

const BESIDE_SIGN = [...JOINED, ...APART, ...PICTURES];

/** Figures and signs that stand for letters: `disc0rd`, `telegr@m`. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
  '€': 'e',
};

/** The consonants of the long names, in their order: `tlgrm`, “instgram”, “telegarm” and “twiter” have the same. */
const CONSONANTS: ReadonlyMap<string, HandleKind> = new Map<string, HandleKind>([
  ['tlgrm', 'telegram'],
  ['nstgrm', 'instagram'],
  ['dscrd', 'discord'],
  ['gthb', 'github'],
  ['twtr', 'x'],
]);
/** What a name ends with that begins with one of these. */
const LAST_LETTERS: Readonly<Record<string, string>> = { t: 'mr', i: 'm', d: 'd', g: 'b' };
const OTHER_WORDS = new Set(['discard', 'tweeter', 'tweeters']);

/** The platform whose name a word is with vowels left out, added or in other places. */
export function misspeltPlatform(word: string): HandleKind | undefined {
  if (word.length < 4 || LAST_LETTERS[word.charAt(0)]?.includes(word.charAt(word.length - 1)) !== true || OTHER_WORDS.has(word))
    return undefined;
  return CONSONANTS.get(word.replace(/[aeiou]/g, '').replace(/(.)\1/g, '$1'));
}

/** The platform whose name a word is with figures or signs for some of its letters. */
export function disguisedPlatform(word: string): HandleKind | undefined {
  if (!/[01345@$!€]/.test(word)) return undefined;
  const lower = word.toLowerCase();
  const plain = lower.replace(/[01345@$!€]/g, (mark) => LEET[mark] ?? mark);
  return plain.length > 4 || plain === 'ig' || plain === 'tg'
    ? (PLATFORMS.get(plain) ?? PLATFORMS.get(lower.replace('1', 'l')))
    : undefined;
}

/** The platform that the end of a text names right before an `@`, where `PLATFORMS` holds no such word: short names, joined words, pictures. */
export function platformBeforeSign(lead: string): HandleKind | null {
  const asked = lead.trimEnd();
  // “TG 联系 @jo”
  const named = asked.charCodeAt(asked.length - 1) > 0x3040 ? asked.replace(ASKED_IN_EAST_ASIAN, '') : lead;
  const written = named.replace(/(?:[\s:：=>-]|\ufe0f){1,4}$/, '').toLowerCase();
  const bare = written.replace(/(?<![\w.])([a-z])\.([a-z])\.?$/, '$1$2');
  const word = /(?:^|[^\p{L}\d_])([\p{L}\d@$!€]{2,12})$/u.exec(bare)?.[1]?.toLowerCase() ?? '';
  const isPlain = written === bare && named === lead;
  const platform = BEFORE_SIGN.get(word) ?? (isPlain ? (disguisedPlatform(word) ?? misspeltPlatform(word)) : PLATFORMS.get(word));
  if (platform !== undefined) return platform;
  return BESIDE_SIGN.find(([name]) => bare.endsWith(name))?.[1] ?? null;
}

const ASKED_IN_EAST_ASIAN = / ?(?:联系|聯繫|联络|私聊|加我|連絡|문의|연락)$/;

/** The same right before a colon. */
export function joinedPlatform(lead: string): HandleKind | null {
  return JOINED.find(([name]) => lead.endsWith(name))?.[1] ?? null;
}

function names(kind: HandleKind, words: string): readonly (readonly [string, HandleKind])[] {
  return words.split(' ').map((word) => [word, kind] as const);
}

/** Names of platforms that are told by their first letters, for handles without a colon: “my Telegram username is jo_doe”, “Discord jo#1234”. */
export const LEADS: ReadonlyMap<string, HandleKind> = new Map<string, HandleKind>([
  ['discord', 'discord'],
  ['telegram', 'telegram'],
  ['instagram', 'instagram'],
  ['insta', 'instagram'],
  ['ig', 'instagram'],
  ['tg', 'telegram'],
  ['twitter', 'x'],
  ['github', 'github'],
  ['reddit', 'reddit'],
  ['hn', 'hackernews'],
  ['hackernews', 'hackernews'],
  ['hacker', 'hackernews'],
]);

/** A platform's name in a text, or a list of them of which it is the first. */
export interface Place extends Span {
  readonly kind: HandleKind;
  /** The other platforms of the list. */
  readonly others?: readonly HandleKind[];
}

/** The platform whose name begins at `from`, in one word or as “Hacker News”; null for every other word. */
export function placeAt(text: string, from: number): Place | null {
  let end = from;
  while (end - from <= LONGEST_PLATFORM && isAsciiLetter(text.charCodeAt(end))) end++;
  const kind = LEADS.get(text.slice(from, end).toLowerCase());
  if (kind === undefined || isWordCode(text.charCodeAt(from - 1))) return null;
  if (kind === 'hackernews') {
    if (GREETED.test(text.slice(Math.max(0, from - 8), from))) return null;
    if (end - from === 'hacker'.length) {
      if (!/^ news$/i.test(text.slice(end, end + 5))) return null;
      end += 5;
    }
  }
  return isWordCode(text.charCodeAt(end)) ? null : { kind, start: from, end };
}

/** “Show HN: …”, “Hi HN, I'm Jo” */
const GREETED = /\b(?:ask|show|tell|launch|thanks?|hey|hi|hello|dear|via|from) $/i;

/** Whether a name may be one on the platform. */
export const VALID: Readonly<Record<HandleKind, (name: string) => boolean>> = {
  x: (name) => isName('x', name),
  telegram: (name) => isName('telegram', name),
  discord: (name) => /^(?:[a-z0-9_.]{2,32}|[^\s@#:]{2,32}#\d{4})$/i.test(name) && /[a-z]/i.test(name) && !name.includes('..'),
  github: (name) => isName('github', name),
  instagram: (name) => isName('insta', name) && /[a-z].*[a-z0-9]/i.test(name),
  bluesky: (name) => isName('domain', name),
  reddit: (name) => isName('reddit', name) && /[a-z]/i.test(name),
  hackernews: (name) => isName('hn', name) && /[a-z]/i.test(name),
};

/** Whether a name has the form of an id and is no page of the platform. */
export function isName(form: string, name: string): boolean {
  return ID_FORMS[form]?.is.test(name) === true && RESERVED[form]?.has(name.toLowerCase()) !== true;
}

/** What stands before `.bsky.social`, where names are given out: https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial */
export const BLUESKY_NAME = /^[a-z0-9](?:[a-z0-9-]{1,16}[a-z0-9])$/i;
