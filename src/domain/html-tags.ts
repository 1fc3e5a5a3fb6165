/** The tags of HTML: which elements there are, where a tag and its element end, and where a link leads. Only elements that HTML has count as tags. */
import { decodeHTMLAttribute } from 'entities/decode';
import { ADDRESS, ledMail } from './html-scripts.ts';

/** Elements that stand on lines of their own; 2 leaves an empty line before and after. */
export const BLOCKS: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...words('p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl figure hr', 2),
  ...words('div li dt dd tr section article aside header footer main nav address form fieldset figcaption details summary', 1),
  ...words('center caption thead tbody tfoot option body html title legend', 1),
]);
/** Elements whose content is not for reading. */
export const HIDDEN = new Set('script style template svg math object iframe noembed noframes'.split(' '));
const INLINE = new Set(
  (
    'a abbr acronym area audio b bdi bdo base big br button canvas cite code col colgroup data datalist del dfn dialog em embed font ' +
    'head hgroup i img input ins kbd label link map mark menu meta meter noscript optgroup output param picture progress q rp rt ruby ' +
    's samp search select slot small source span strike strong sub sup td textarea th time track tt u var video wbr'
  ).split(' '),
);
/** Elements without content. */
export const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
const LONGEST_NAME = 10;
const LONGEST_LINK = 2048;

/** The element's name where a tag starts at `open`; null where `<` is only text. */
export function tagNameAt(html: string, open: number): string | null {
  const from = html.charCodeAt(open + 1) === 0x2f ? open + 2 : open + 1;
  let to = from;
  while (to - from <= LONGEST_NAME && isNameCode(html.charCodeAt(to))) to++;
  if (to === from) return null;
  const next = html.charCodeAt(to);
  if (!(next === 0x3e || next === 0x2f || isSpaceCode(next))) return null;
  const name = html.slice(from, to).toLowerCase();
  return isElement(name) ? name : null;
}

/** Index behind the `>` that ends the tag, quoted values respected; -1 where it never ends. */
export function tagEnd(html: string, open: number): number {
  let quote = 0;
  for (let i = open + 1; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 0x3e) return i + 1;
    else if ((code === 0x22 || code === 0x27) && html.charCodeAt(i - 1) === 0x3d) quote = code;
  }
  return -1;
}

/** Index behind a comment, doctype or processing instruction that starts at `open`; the end of the input where it is never closed; null where there is none. */
export function skipDeclaration(html: string, open: number): number | null {
  const next = html.charCodeAt(open + 1);
  if (next !== 0x21 && next !== 0x3f) return null;
  const isComment = html.startsWith('<!--', open);
  const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
  return close === -1 ? html.length : close + (isComment ? 3 : 1);
}

/** Index behind the end tag of hidden content; the end of the input where there is none, as in a browser. */
export function hiddenEnd(html: string, from: number, name: string): number {
  for (let open = html.indexOf('</', from); open !== -1; open = html.indexOf('</', open + 2)) {
    if (tagNameAt(html, open) === name) {
      const end = html.indexOf('>', open);
      return end === -1 ? html.length : end + 1;
    }
  }
  return html.length;
}

/** Index behind the end tag of an element whose content begins at `from`, elements of its name inside it respected; -1 where there is none. */
export function elementEnd(html: string, from: number, name: string): number {
  let depth = 1;
  for (let open = html.indexOf('<', from); open !== -1; open = html.indexOf('<', open + 1)) {
    if (tagNameAt(html, open) !== name) continue;
    depth += html.charCodeAt(open + 1) === 0x2f ? -1 : 1;
    if (depth > 0) continue;
    const end = html.indexOf('>', open);
    return end === -1 ? html.length : end + 1;
  }
  return -1;
}

/** The address of an anchor when it leads somewhere a person could follow: http(s), mail (without its query) or telephone. */
export function hrefOf(tag: string): string | null {
  if (tag.length > LONGEST_LINK + 512) return null;
  const match = /[\s"']href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  if (raw === undefined) return null;
  const href = decodeHTMLAttribute(raw).trim();
  if (/^mailto:/i.test(href)) return mailOf(href);
  if (href.length > LONGEST_LINK || /[\s<>]/.test(href)) return /^javascript:/i.test(href) ? ledMail(href) : null;
  if (/^https?:\/\/./i.test(href)) return href;
  // The scheme of whatever shows it; both lead to the same page.
  if (/^\/\/[^/]/.test(href)) return `https:${href}`;
  if (/^javascript:/i.test(href)) return ledMail(href);
  if (ADDRESS.test(href)) return href;
  const direct = /^tel:([^?]+)/i.exec(href);
  return direct?.[1] === undefined ? null : percentDecoded(direct[1]);
}

/** Where a `mailto:` leads (RFC 6068): before its query, or `to` in it. A name before the address is left out. */
function mailOf(href: string): string | null {
  const [, path = '', query = ''] = /^mailto:(?:\/\/)?\s*([^?]*)\??(.*)$/is.exec(href) ?? [];
  const to = path.trim() !== '' ? path.trim() : (/(?:^|&)to=([^&]{3,300})/i.exec(query)?.[1] ?? '');
  if (to === '' || to.length > LONGEST_LINK) return null;
  const named = /^[^<>@]{0,80}<([^<>\s]{3,300})>$/.exec(percentDecoded(to, true) ?? '')?.[1];
  return named ?? percentDecoded(to.replace(/[,;]$/, ''));
}

/** An address that is spelled even in its link. */
const SPELLED_MAIL = /^[\w.+-]{1,64} ?[[(]?at[\])]? ?[\w-]{1,63}(?:(?:\.| ?[[(]?dot[\])]? ?)[\w-]{1,63}){1,3}$/i;

function percentDecoded(text: string, isAny = false): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return !isAny && /[\s<>()]/.test(decoded) && !SPELLED_MAIL.test(decoded) ? null : decoded;
  } catch {
    return text;
  }
}

function words(names: string, breaks: 1 | 2): [string, 1 | 2][] {
  return names.split(' ').map((name) => [name, breaks]);
}

function isElement(name: string): boolean {
  return BLOCKS.has(name) || INLINE.has(name) || HIDDEN.has(name);
}

function isNameCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
