/** Platforms on which people are known by a handle, the words they are called by, and what a handle on each looks like. */
import type { ContactKind } from '../../domain/contact.ts';
import { ID_FORMS, RESERVED } from './platform-table.ts';

export type HandleKind = Extract<ContactKind, 'x' | 'telegram' | 'discord' | 'github' | 'instagram' | 'bluesky' | 'reddit'>;

/** In the languages people name them in, lower case. */
export const PLATFORMS: ReadonlyMap<string, HandleKind> = new Map<string, HandleKind>([
  ['twitter', 'x'],
  ['x', 'x'],
  ['tweet', 'x'],
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
  ['телеграм', 'telegram'],
  ['телеграмм', 'telegram'],
  ['телега', 'telegram'],
  ['телеге', 'telegram'],
  ['тг', 'telegram'],
  ['инстаграм', 'instagram'],
  ['инстаграме', 'instagram'],
  ['инста', 'instagram'],
  ['инсте', 'instagram'],
  ['твиттер', 'x'],
  ['гитхаб', 'github'],
  ...names('telegram', 'تليجرام تيليجرام تلجرام تلغرام تيليغرام تليغرام تلگرام טלגרם בטלגרם เทเลแกรม'),
  ...names('instagram', 'انستا انستغرام انستقرام انستجرام إنستغرام اینستا اینستاگرام אינסטגרם אינסטה באינסטגרם ไอจี อินสตาแกรม'),
]);
export const LONGEST_PLATFORM = 10;

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
]);

/** Whether a name may be one on the platform. */
export const VALID: Readonly<Record<HandleKind, (name: string) => boolean>> = {
  x: (name) => isName('x', name),
  telegram: (name) => isName('telegram', name),
  discord: (name) => /^(?:[a-z0-9_.]{2,32}|[^\s@#:]{2,32}#\d{4})$/i.test(name) && /[a-z]/i.test(name) && !name.includes('..'),
  github: (name) => isName('github', name),
  instagram: (name) => isName('insta', name) && /[a-z].*[a-z0-9]/i.test(name),
  bluesky: (name) => isName('domain', name),
  reddit: (name) => isName('reddit', name),
};

/** Whether a name has the form of an id and is no page of the platform. */
export function isName(form: string, name: string): boolean {
  return ID_FORMS[form]?.is.test(name) === true && RESERVED[form]?.has(name.toLowerCase()) !== true;
}

/** What stands before `.bsky.social`, where names are given out: https://bsky.social/about/blog/4-28-2023-domain-handle-tutorial */
export const BLUESKY_NAME = /^[a-z0-9](?:[a-z0-9-]{1,16}[a-z0-9])$/i;
