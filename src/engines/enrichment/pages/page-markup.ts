/**
 * What a page of HTML says in its tags: title, links with their names, who it says it is (`rel=me`, JSON-LD, microdata). One pass, linear in the page
 * whatever it holds; nothing is run or loaded.
 */
import { decodeHTML, decodeHTMLAttribute } from 'entities/decode';

export interface Markup {
  readonly title: string;
  readonly links: readonly MarkupLink[];
  /** Contents of `application/ld+json` scripts. */
  readonly data: readonly string[];
  /** What `itemprop` names and nobody sees, `<meta itemprop="email" content="…">`, and what Joomla keeps in an element of its own. */
  readonly properties: readonly { readonly name: string; readonly content: string }[];
  /** Where `<base>` says that relative links begin, as written. */
  readonly base: string | null;
  /** Where the page sends its visitors at once, as written: `<meta http-equiv="refresh" content="0; url=/de/">`. */
  readonly leadsTo: string | null;
  /** `lang` of the page, as written. */
  readonly language: string;
}

export interface MarkupLink {
  /** Decoded, as written: perhaps relative. */
  readonly href: string;
  /** The words that show it, and those for screen readers. */
  readonly name: string;
  readonly rel: readonly string[];
  /** It stands in what frames the page: header, footer, navigation, an address. */
  readonly isInFrame: boolean;
}

interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly end: number;
}

const LONGEST_VALUE = 2_048;
const LONGEST_NAME = 200;
const MOST_LINKS = 2_000;
const MOST_DATA = 20;
/** Elements whose content is text without tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noframes', 'noembed', 'iframe', 'xmp']);
const WANTED = new Set([
  'href',
  'rel',
  'type',
  'title',
  'aria-label',
  'itemprop',
  'content',
  'http-equiv',
  'lang',
  'first',
  'last',
]);
const FRAMES = new Set(['header', 'footer', 'nav', 'address', 'aside']);
/** Who waits longer reads the page first. */
const REFRESH = /^\s{0,9}\d(?:\.\d{0,3})?\s{0,9}[;,]\s{0,9}(?:url\s{0,9}=\s{0,9})?["']?([^"'\s]{1,2000})/i;

export function markupOf(html: string): Markup {
  const links: { href: string; name: string; rel: readonly string[]; isInFrame: boolean }[] = [];
  const data: string[] = [];
  const properties: { name: string; content: string }[] = [];
  let title = '';
  let base: string | null = null;
  let leadsTo: string | null = null;
  let language = '';
  let frames = 0;
  let anchor: (typeof links)[number] | null = null;
  let at = 0;
  while (at < html.length && links.length < MOST_LINKS) {
    const open = html.indexOf('<', at);
    if (anchor !== null && anchor.name.length < LONGEST_NAME)
      anchor.name += ` ${decodeHTML(html.slice(at, Math.min(open === -1 ? html.length : open, at + LONGEST_NAME)))}`;
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      if (close === -1) break;
      at = close + 3;
      continue;
    }
    if (html[open + 1] === '/') {
      if (/^a[\s/>]/i.test(html.slice(open + 2, open + 4))) anchor = null;
      const closed = /^[a-z]{3,7}/i.exec(html.slice(open + 2, open + 9))?.[0].toLowerCase() ?? '';
      if (frames > 0 && FRAMES.has(closed)) frames--;
      const close = html.indexOf('>', open);
      if (close === -1) break;
      at = close + 1;
      continue;
    }
    const tag = tagAt(html, open);
    if (tag === null) {
      at = open + 1;
      continue;
    }
    at = tag.end;
    const { name, attributes } = tag;
    if (RAW.has(name)) {
      const close = endOfRaw(html, at, name);
      const content = html.slice(at, close);
      if (name === 'title' && title === '') title = decodeHTML(content.slice(0, LONGEST_NAME)).replace(/\s+/g, ' ').trim();
      if (name === 'script' && attributes.get('type')?.trim().toLowerCase() === 'application/ld+json' && data.length < MOST_DATA)
        data.push(content);
      at = close;
      continue;
    }
    if (FRAMES.has(name)) frames++;
    if (name === 'html') language ||= attributes.get('lang')?.trim() ?? '';
    if (name === 'meta') {
      if (attributes.get('http-equiv')?.trim().toLowerCase() === 'refresh')
        leadsTo ??= REFRESH.exec(attributes.get('content') ?? '')?.[1] ?? null;
      const [property, content] = [attributes.get('itemprop'), attributes.get('content')];
      if (property !== undefined && content !== undefined && properties.length < MOST_DATA)
        properties.push({ name: property.trim().toLowerCase(), content });
    }
    if (name === 'joomla-hidden-mail' && properties.length < MOST_DATA)
      properties.push({
        name: 'email',
        content: ['first', 'last'].map((part) => base64Text(attributes.get(part) ?? '')).join('@'),
      });
    const href = attributes.get('href')?.trim();
    if (name === 'base') base ??= href ?? null;
    if ((name !== 'a' && name !== 'link' && name !== 'area') || href === undefined || href === '') continue;
    const labels = [attributes.get('aria-label') ?? '', attributes.get('title') ?? ''].join(' ');
    const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
    const link = { href, name: labels.trim(), rel, isInFrame: frames > 0 };
    links.push(link);
    if (name === 'a') anchor = link;
  }
  return {
    title,
    links: links.map(({ name, ...link }) => ({ ...link, name: name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME) })),
    data,
    properties,
    base,
    leadsTo,
    language,
  };
}

/** The tag that starts at `open`; null where `<` is only text or the tag never ends. */
function tagAt(html: string, open: number): Tag | null {
  const name = /^[a-z][a-z0-9-]{0,30}/i.exec(html.slice(open + 1, open + 33))?.[0].toLowerCase();
  if (name === undefined) return null;
  const attributes = new Map<string, string>();
  let at = open + 1 + name.length;
  for (;;) {
    while (at < html.length && isSpace(html.charCodeAt(at), true)) at++;
    if (at >= html.length) return { name, attributes: new Map(), end: html.length };
    if (html[at] === '>') return { name, attributes, end: at + 1 };
    const from = at;
    while (at < html.length && !isSpace(html.charCodeAt(at), true) && html[at] !== '>' && (html[at] !== '=' || at === from)) at++;
    const key = html.slice(from, Math.min(at, from + 20)).toLowerCase();
    let ahead = at;
    while (isSpace(html.charCodeAt(ahead), false)) ahead++;
    if (html[ahead] !== '=') continue;
    at = ahead + 1;
    while (isSpace(html.charCodeAt(at), false)) at++;
    const mark = html.charAt(at);
    const quote = mark === '"' || mark === "'" ? mark : null;
    const valueFrom = quote === null ? at : at + 1;
    if (quote !== null) {
      const close = html.indexOf(quote, valueFrom);
      at = close === -1 ? html.length : close;
    } else while (at < html.length && !isSpace(html.charCodeAt(at), false) && html[at] !== '>') at++;
    if (WANTED.has(key) && !attributes.has(key) && at - valueFrom <= LONGEST_VALUE)
      attributes.set(key, decodeHTMLAttribute(html.slice(valueFrom, at)));
    if (quote !== null) at++;
  }
}

function endOfRaw(html: string, from: number, name: string): number {
  for (let open = html.indexOf('</', from); open !== -1; open = html.indexOf('</', open + 2)) {
    if (html.slice(open + 2, open + 2 + name.length).toLowerCase() === name) return open;
  }
  return html.length;
}

function isSpace(code: number, orSlash: boolean): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || (orSlash && code === 0x2f);
}

function base64Text(code: string): string {
  return Buffer.from(code, 'base64').toString('utf8');
}
