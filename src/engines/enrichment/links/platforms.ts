/** Reads links by the table of platforms: whose profile, which post, which booking page. */
import { isAlphanumeric } from '../text/characters.ts';
import { hostAt } from './hosts.ts';
import { bareLinkAt, type LinkSpan, schemeLinkAt, type TakenLink } from './link-spans.ts';
import { firstFit, type PageKind, pathOf, type Rule } from './platform-rules.ts';
import type { Platform } from './platform-table.ts';

/** What a link certainly leads to: the rule it fits, and what the rule captures. */
export interface PlatformPage {
  readonly rule: Rule;
  /** User name, post id or company name in its one form. */
  readonly ids: readonly string[];
  readonly segments: readonly string[];
}

export interface PlatformLink {
  readonly platform: Platform;
  readonly what: PageKind;
  readonly id: string;
  readonly url: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
}

/** Every link to one of the seventeen platforms in the text, left to right. Never throws. */
export function platformLinks(text: string): PlatformLink[] {
  const found: PlatformLink[] = [];
  for (const link of linksIn(text)) {
    const { rules } = hostAt(text, link);
    const page = rules === null ? null : pageOf(text, link, rules);
    if (page === null) continue;
    const { platform, what } = page.rule;
    const url = urlOf(page);
    if (platform !== null && url !== null) found.push({ platform, what, id: idOf(page), url, start: link.start, end: link.end });
  }
  return found;
}

/** Every web address in the text, with and without a scheme, left to right and without overlaps. */
export function linksIn(text: string): LinkSpan[] {
  const links: LinkSpan[] = [];
  let floor = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    let taken: TakenLink | null = null;
    if (code === 0x3a && text.startsWith('//', i + 1)) taken = schemeLinkAt(text, i, floor);
    else if (code === 0x2e && isAlphanumeric(text.charCodeAt(i - 1))) taken = bareLinkAt(text, i, floor);
    else if (code === 0x2e && text.charCodeAt(i - 1) > 127) taken = bareLinkAt(text, i, floor);
    if (taken === null) continue;
    if (taken.link !== null) links.push(taken.link);
    floor = taken.end;
    i = Math.max(i, floor - 1);
  }
  return links;
}

/** What the table says of a link by the rules of its host; null where it says nothing. */
export function pageOf(text: string, link: LinkSpan, rules: readonly Rule[]): PlatformPage | null {
  if (link.isShortened) return null;
  const path = pathOf(text.slice(link.hostEnd, link.end));
  const fit = firstFit(rules, path);
  return fit === null ? null : { ...fit, segments: path.segments };
}

/** User name, post id or company name; several parts are joined by `/`. */
export function idOf({ ids }: PlatformPage): string {
  return ids.join('/');
}

/** The one spelling of the address; null where the link as written is as good as any. */
export function urlOf({ rule, ids, segments }: PlatformPage): string | null {
  if (rule.url === null) return null;
  return rule.url
    .replace('{path}', segments.join('/'))
    .replace('{}', ids[0] ?? '')
    .replace(/\{(\d)\}/g, (_, index: string) => ids[Number(index)] ?? '');
}
