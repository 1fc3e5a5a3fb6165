/**
 * Names without a link on platforms where people have a page and no mailbox: “Fiverr: jo_doe”, “@jo on Dribbble”, “Product Hunt username: jodoe”.
 * What they lead to is the page, in the one spelling of the table of platforms.
 */

import type { FoundHandle } from '../links/link-contacts.ts';
import { ID_FORMS } from '../links/platform-table.ts';
import { platformLinks } from '../links/platforms.ts';
import { isWordCode, type Span, skipBlanks } from '../text/characters.ts';
import { endsPhrase, NO_HANDLE, nameEnd } from './handle-text.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

/** As they are called, without blanks and in lower case, and the address in front of a name. */
const PAGES: Readonly<Record<string, string>> = {
  fiverr: 'fiverr.com/',
  dribbble: 'dribbble.com/',
  behance: 'behance.net/',
  upwork: 'upwork.com/freelancers/',
  producthunt: 'producthunt.com/@',
  indiehackers: 'indiehackers.com/',
  '99designs': '99designs.com/profiles/',
  'freelancer.com': 'freelancer.com/u/',
};
const NAMES = 'fiverr|dribbble|behance|upwork|product ?hunt|indie ?hackers|99 ?designs|freelancer\\.com';
const LABEL = 'user ?name|user|handle|profile|account|id|name|nick(?:name)?';

/** The last two letters of what stands before a colon, as codes: most colons need no second look. */
const LAST_TWO = new Set(
  ['rr', 'le', 'ce', 'rk', 'nt', 'rs', 'ns', 'om'].map((two) => (two.charCodeAt(0) << 8) | two.charCodeAt(1)),
);
const BEFORE_COLON = new RegExp(`(?:^|[^\\p{L}\\d.])(${NAMES})( (?:${LABEL}))? ?$`, 'iu');
const BEFORE_SIGN = new RegExp(
  `(?:^|[^\\p{L}\\d.])(${NAMES})(?:'s|’s)?\\W{0,3}(?:(?:${LABEL}|as|at|is|under|me|by)\\W{1,3}){0,3}$`,
  'iu',
);
const BEHIND_NAME = new RegExp(`^ ?(?:\\(|,? ?(?:on|at|in|via|auf|sur|en|su|no|na)) ?(?:the )?(${NAMES})(?![\\p{L}\\d])`, 'iu');

/** The name behind the colon at `colon`, where the words before it name a platform. */
export function pageNameAfterLabel(text: string, colon: number): FoundHandle | null {
  const last = text.charCodeAt(colon - 1) === 0x20 ? colon - 2 : colon - 1;
  if (!LAST_TWO.has(((text.charCodeAt(last - 1) | 0x20) << 8) | (text.charCodeAt(last) | 0x20))) return null;
  const [, platform = '', label] = BEFORE_COLON.exec(text.slice(Math.max(0, colon - 36), colon)) ?? [];
  if (platform === '') return null;
  const start = skipBlanks(text, colon + 1, 3);
  // `handleAfterSign` reads those.
  if (text[start] === '@' || text[start] === '/') return null;
  const end = nameEnd(text, start, true);
  const name = text.slice(start, end);
  if (!endsPhrase(text, end) || !(label === undefined ? isSurelyName(name) : isPerhapsName(name))) return null;
  return pageOf(platform, name, { start, end });
}

/** The name behind the sign at `at`, where the words around it name a platform. */
export function pageNameAfterSign(text: string, at: number, name: string, end: number): FoundHandle | null {
  if (!isPerhapsName(name)) return null;
  const platform =
    BEFORE_SIGN.exec(text.slice(Math.max(0, at - 48), at))?.[1] ?? BEHIND_NAME.exec(text.slice(end, end + 32))?.[1];
  return platform === undefined ? null : pageOf(platform, name, { start: at, end });
}

function pageOf(platform: string, name: string, span: Span): FoundHandle | null {
  const address = PAGES[platform.replaceAll(' ', '').toLowerCase()];
  if (address === undefined || ID_FORMS['name']?.is.test(name) !== true || isWordCode(name.charCodeAt(name.length))) return null;
  const page = platformLinks(`https://${address}${name}`)[0];
  return page?.what === 'profile' ? { kind: 'website', value: page.url, ...span, confidence: 0.8, most: 'asked' } : null;
}

function isPerhapsName(name: string): boolean {
  return /[a-z]/i.test(name) && name.length >= 3 && !NO_HANDLE.has(name.toLowerCase());
}

/** Nobody's word: “Fiverr: cheap” says something of the platform. */
function isSurelyName(name: string): boolean {
  if (!isPerhapsName(name)) return false;
  return /[\d_]/.test(name) || (/^[a-z.-]{4,}$/.test(name) && !name.split(/[.-]/).some((part) => isOrdinaryWord(part)));
}
