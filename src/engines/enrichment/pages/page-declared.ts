/**
 * What the markup of a page says its owner can be reached by, a line each: links that write or call, `rel=me`, microdata, JSON-LD, and the
 * profiles behind icons and the names of platforms, which is how sites show where else somebody is.
 */
import { decodeHTMLStrict } from 'entities/decode';
import { contactOfLink } from '../links/link-contacts.ts';
import { linksIn } from '../links/platforms.ts';
import { dataLines } from './page-data.ts';
import { hasForeignFrame, platformOf } from './page-hosts.ts';
import type { Markup, MarkupLink } from './page-markup.ts';
import { percentDecoded, webAddress } from './page-urls.ts';

const MOST_DECLARED = 60;
const LONGEST = 320;

/** At most sixty lines, each once. `base` is where relative links begin. */
export function declaredBy({ links, data, properties }: Markup, base: string, pageUrl: string): string[] {
  const lines = new Set<string>();
  const add = (line: string | null): void => {
    if (line !== null && lines.size < MOST_DECLARED) lines.add(line.replace(/\s+/g, ' ').trim());
  };
  for (const { href, rel } of links)
    add(directLine(href) ?? (rel.includes('me') ? (webAddress(href, base)?.href ?? null) : null));
  for (const { name, content } of properties)
    if ((name === 'email' || name === 'telephone') && content.length <= LONGEST) add(content.replace(/^(?:mailto|tel):/i, ''));
  for (const line of data.flatMap(dataLines)) add(decodeHTMLStrict(line));
  for (const line of ownProfiles(links, base, pageUrl)) add(line);
  lines.delete('');
  return [...lines];
}

/** What a link writes or calls to: `mailto:`, `tel:`, `sms:`, and the schemes of messengers as their web addresses. */
function directLine(href: string): string | null {
  const [, scheme = '', rest = ''] = /^(mailto|tel|sms|callto|whatsapp|tg):(.{1,700})/is.exec(href) ?? [];
  switch (scheme.toLowerCase()) {
    case '':
      return null;
    case 'whatsapp': {
      const number = /[?&]phone=\+?(\d{7,15})/.exec(percentDecoded(rest))?.[1];
      return number === undefined ? null : `https://wa.me/${number}`;
    }
    case 'tg': {
      const name = /[?&]domain=(\w{5,32})/.exec(rest)?.[1];
      return name === undefined ? null : `https://t.me/${name}`;
    }
    default: {
      const [address = '', query = ''] = rest.split('?', 2);
      // `mailto:?to=jo@acme.example`
      const line = address.trim() === '' ? (new URLSearchParams(query).get('to') ?? '') : percentDecoded(address);
      return line === '' || line.length > LONGEST ? null : line;
    }
  }
}

const PLATFORM_NAMES =
  'github|twitter|x|linked ?in|instagram|insta|ig|bluesky|bsky|mastodon|fediverse|telegram|whatsapp|discord|reddit|hacker ?news|hn|calendly|cal ?com|facebook|youtube|tiktok|threads|dribbble|behance|email|mail|rss|feed';
/** “GitHub”, “Follow me on X”, “LinkedIn profile (opens in a new tab)”: a link that is named by where it leads. */
const NAMED = new RegExp(
  `^(?:(?:${PLATFORM_NAMES}|follow|find|visit|connect|chat|message|text|write|call|book|reach|me|us|my|our|on|with|via|at|to|the|in|a|and|your|call|icon|logo|link|profile|page|account|opens?|new|window|tab|external|social|media|folgen|auf|sur|en|su|no|em|på|w) ?){1,10}$`,
);

/** Addresses of profiles that the page shows as its owner's: behind an icon in its frame, or by the platform's name; one of a kind, as two are somebody else's. */
function ownProfiles(links: readonly MarkupLink[], base: string, pageUrl: string): string[] {
  if (hasForeignFrame(pageUrl)) return [];
  const platform = platformOf(pageUrl)?.domain ?? null;
  const byKind = new Map<string, Map<string, string>>();
  for (const { href, name, isInFrame } of links) {
    if (!isShownAsOwn(name, isInFrame)) continue;
    const url = webAddress(href, base)?.href;
    const found = url === undefined ? null : profileAt(url);
    if (url === undefined || found === null || isPlatformsOwn(found.value, platform)) continue;
    const values = byKind.get(found.kind) ?? new Map<string, string>();
    byKind.set(found.kind, values.set(found.value, url));
  }
  return [...byKind.values()].filter(({ size }) => size === 1).flatMap((values) => [...values.values()]);
}

function profileAt(url: string): { readonly kind: string; readonly value: string } | null {
  const link = linksIn(url)[0];
  if (link === undefined || link.start !== 0) return null;
  const found = contactOfLink(url, link, null, null);
  return found === null || found.most !== 'asked' || found.kind === 'website' ? null : found;
}

/** `x.com/linktree` on linktr.ee */
function isPlatformsOwn(value: string, domain: string | null): boolean {
  return domain !== null && value.replace(/[^a-z]/gi, '').startsWith(domain.slice(0, domain.indexOf('.')));
}

function isShownAsOwn(name: string, isInFrame: boolean): boolean {
  const words = plain(name);
  return words === '' ? isInFrame : words.length <= 80 && NAMED.test(words);
}

/**
 * Addresses of links that only other names lead to, “Acme” or “a client of mine”: pages link to whom they write about. Where the name is the address,
 * a handle or holds a platform's name, the words around it say whose it is.
 */
export function mentionedBy({ links }: Markup): ReadonlySet<string> {
  const mentioned = new Set<string>();
  const shown = new Set<string>();
  for (const { href, name, rel } of links) {
    const isMention = plain(name) !== '' && !rel.includes('me') && !/[/@]/.test(name) && !NAMING.test(name);
    (isMention ? mentioned : shown).add(href);
  }
  for (const href of shown) mentioned.delete(href);
  return mentioned;
}

const NAMING = new RegExp(`(?<![a-z])(?:${PLATFORM_NAMES}|me|my|our)(?![a-z])`, 'i');

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
