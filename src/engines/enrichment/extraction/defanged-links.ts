/** Links to platforms that are written so that no program follows them: `twitter[.]com/jo`, “github dot com slash jo”, `x.com / jo`. */

import { spelledName } from '../handles/spelled-names.ts';
import { hostAt } from '../links/hosts.ts';
import { contactOfLink, type FoundHandle } from '../links/link-contacts.ts';
import { schemeLinkAt } from '../links/link-spans.ts';
import type { SiteReader } from '../links/sites.ts';
import { domainFrom } from '../mail/mail-domain.ts';
import { isAlphanumeric, skipBlanksBack } from '../text/characters.ts';

const MOST_SEGMENTS = 4;
/** A slash, as itself or as a word, and what may begin a part of a path. */
const SLASH = /^(?: ?\/ ?| (?:(?:forward|fwd)[ -])?slash | ?[[({] ?(?:(?:forward )?slash|\/) ?[\])}] ?)(?=[\w@~-])/i;
const PART = /^[\w@~-](?:[\w.~-]{0,60}[\w~-])?/;
/** “user?id=jo”, “user question mark id equals jo” */
const QUERY = /^ ?(?:\?|question mark) ?id ?(?:=|equals) ?([\w-]{2,20})/i;
const LONGEST_SLASH = 20;
const LONGEST_PART = 64;
const LONGEST_QUERY = 48;

/** The contact whose first spelled dot (`[.]`, `(dot)`, `dot`) begins at `mark`; null where it is no link to a known platform. */
export function linkAroundDot(text: string, mark: number, author: string | null): FoundHandle | null {
  const start = labelStart(text, skipBlanksBack(text, mark, 2));
  return start === null ? null : linkFromHost(text, start, author);
}

/** The poster's site whose first spelled dot begins at `mark`: “website: acme dot co dot uk”. */
export function siteAroundDot(text: string, mark: number, sites: SiteReader | null): FoundHandle | null {
  const start = labelStart(text, skipBlanksBack(text, mark, 2));
  const domain = start === null || sites === null ? null : domainFrom(text, start);
  if (start === null || domain === null || !domain.isKnown || domain.isShort || !(domain.hasWordDots || domain.hasBracketDots))
    return null;
  if (!LEADS_TO_SITE.test(text.slice(Math.max(0, start - 14), start))) return null;
  const plain = schemeLinkAt(`https://${domain.name}`, 'https'.length, 0)?.link ?? null;
  if (plain === null) return null;
  const { end } = domain;
  const link = { start, end, hostStart: start, hostEnd: end, hasScheme: false, isShortened: false };
  const use = sites?.(link, hostAt(`https://${domain.name}`, plain)) ?? null;
  // Words alone that are spelled say little: others must call it the poster's.
  return use === null || use.confidence < 0.7
    ? null
    : {
        kind: 'website',
        value: `https://${domain.name}/`,
        start,
        end,
        confidence: Math.round(use.confidence * 90) / 100,
        most: use.use,
        use: use.use,
      };
}

/** Words with a dot among them may be prose: a mark, a line's beginning or a short word leads to a site. */
const LEADS_TO_SITE = /(?:^|\n|[:(→>–—*~|,-]|\b(?:at|is|or|on|see|visit|site|website|portfolio|page|and|under)) {0,2}$/i;

/** Where the label that ends at `end` begins; null where none does. */
function labelStart(text: string, end: number): number | null {
  let start = end;
  while (start > 0 && end - start < 64 && (isAlphanumeric(text.charCodeAt(start - 1)) || text[start - 1] === '-')) start--;
  return start === end ? null : start;
}

/** The contact whose host begins at `start`, with dots and slashes in any spelling. */
export function linkFromHost(text: string, start: number, author: string | null): FoundHandle | null {
  const domain = domainFrom(text, start);
  if (domain === null || !domain.isKnown || domain.isShort) return null;
  if (/^[a-z0-9-]+\.bsky\.social$/.test(domain.name)) {
    return { kind: 'bluesky', value: domain.name, start, end: domain.end, confidence: 0.9, most: 'asked' };
  }
  let end = domain.end;
  let path = '';
  let isSpelled = false;
  for (let segments = 0; segments < MOST_SEGMENTS; segments++) {
    const slash = SLASH.exec(text.slice(end, end + LONGEST_SLASH))?.[0];
    if (slash === undefined) break;
    const from = end + slash.length;
    const part = PART.exec(text.slice(from, from + LONGEST_PART))?.[0] ?? '';
    const whole = spelledName(text, from, from + part.length);
    path += `/${whole.name}`;
    isSpelled ||= /slash/i.test(slash) && !domain.hasWordDots;
    end = whole.end;
  }
  const query = path.endsWith('/user') ? QUERY.exec(text.slice(end, end + LONGEST_QUERY)) : null;
  if (query !== null) {
    path += `?id=${query[1]}`;
    end += query[0].length;
  }
  if (path === '' || (isSpelled && !endsLink(text, end))) return null;
  const plain = `https://${domain.name}${path}`;
  const link = schemeLinkAt(plain, 'https'.length, 0)?.link ?? null;
  const contact = link === null ? null : contactOfLink(plain, link, author, null);
  return contact === null || contact.kind === 'website'
    ? null
    : { ...contact, start, end, confidence: Math.round(contact.confidence * 90) / 100 };
}

/** Behind a link whose slash is a word stands no further word of its sentence: “github.com slash commands are …”. */
function endsLink(text: string, end: number): boolean {
  return !/^ (?!(?:and|or|for|if|is|to|on|too|please|thanks|but|as|in|at|my|und|et|y|e)\b)[\w'-]/i.test(
    text.slice(end, end + 12),
  );
}
