/**
 * HTML as plain text, for posts that arrive as HTML. One pass, linear in the input whatever it holds.
 * Only elements that HTML has count as tags: `jo <at> acme <dot> co` and `<jo@acme.co>` are text and stay.
 */
import { decodeHTML, decodeHTMLAttribute, decodeHTMLStrict } from 'entities/decode';
import { hidesContent, pictureText, protectedMail, storedMail, turnsRound, writtenMail } from './html-disguise.ts';

/** Elements that stand on lines of their own; 2 leaves an empty line before and after. */
const BLOCKS: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...words('p h1 h2 h3 h4 h5 h6 blockquote pre table ul ol dl figure hr', 2),
  ...words('div li dt dd tr section article aside header footer main nav address form fieldset figcaption details summary', 1),
  ...words('center caption thead tbody tfoot option body html title legend', 1),
]);
/** Elements whose content is not for reading. */
const HIDDEN = new Set('script style template svg math object iframe noembed noframes'.split(' '));
const INLINE = new Set(
  (
    'a abbr acronym area audio b bdi bdo base big br button canvas cite code col colgroup data datalist del dfn dialog em embed font ' +
    'head hgroup i img input ins kbd label link map mark menu meta meter noscript optgroup output param picture progress q rp rt ruby ' +
    's samp search select slot small source span strike strong sub sup td textarea th time track tt u var video wbr'
  ).split(' '),
);
/** Elements without content. */
const VOID = new Set('area base br col hr img input link meta param source track wbr'.split(' '));
const LONGEST_NAME = 10;
const LONGEST_LINK = 2048;
/** A tag that never ends costs a scan to the end of the input; after this many, `<` is only text. */
const MAX_UNCLOSED = 8;

/** HTML, or text with HTML's character references, as text; anything else comes back as it is. For fields that may be either. */
export function textOf(text: string): string {
  if (hasTag(text)) return htmlToText(text);
  return text.includes('&') ? decodeHTMLStrict(text) : text;
}

/**
 * HTML as text: references decoded once, white space folded as a browser does (kept where no block element and no `<br>` lays the text out),
 * blocks on their own lines, list items with a dash. A link whose address the text does not show becomes `text (address)`, so that
 * a mail address behind “apply here” stays findable.
 */
export function htmlToText(html: string): string {
  const writer = new Writer(hasLayout(html));
  let unclosed = 0;
  let at = 0;
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', open)) {
    const skipped = skipDeclaration(html, open);
    if (skipped !== null) {
      writer.text(html.slice(at, open));
      at = open = skipped;
      continue;
    }
    const name = tagNameAt(html, open);
    const end = name === null || unclosed >= MAX_UNCLOSED ? -1 : tagEnd(html, open);
    if (name === null || end === -1) {
      if (name !== null) unclosed++;
      open++;
      continue;
    }
    writer.text(html.slice(at, open));
    const isClosing = html.charCodeAt(open + 1) === 0x2f;
    const isEmpty = html.charCodeAt(end - 2) === 0x2f || VOID.has(name);
    const tag = isClosing || end - open <= name.length + 2 ? '' : html.slice(open, end);
    const isHidden = !isClosing && (HIDDEN.has(name) || (tag !== '' && hidesContent(tag)));
    const mail = tag === '' || isHidden ? null : protectedMail(tag);
    if (isClosing) writer.close(name);
    else if (mail !== null) writer.text(mail);
    else if (name === 'img') writer.text(pictureText(tag) ?? '');
    else if (!isHidden) writer.open(name, name === 'a' ? hrefOf(tag) : null, tag !== '' && turnsRound(tag, name));
    const isSkipped = !isClosing && !isEmpty && (isHidden || mail !== null);
    const behind = !isSkipped
      ? end
      : HIDDEN.has(name)
        ? hiddenEnd(html, end, name)
        : unclosed < MAX_UNCLOSED
          ? elementEnd(html, end, name)
          : -1;
    if (isSkipped && name === 'script' && behind !== -1) {
      const written = writtenMail(html.slice(end, behind));
      if (written !== null) writer.text(` ${written} `);
    }
    const stored = isHidden ? null : storedMail(tag);
    if (stored !== null) writer.text(`${stored} `);
    // An element without an end hides nothing.
    if (behind === -1) unclosed++;
    at = open = behind === -1 ? end : behind;
  }
  writer.text(html.slice(at));
  return writer.end();
}

/** Collects text: pending breaks and spaces come out only between two pieces of text. */
class Writer {
  private readonly parts: string[] = [];
  private breaks = 0;
  private space = false;
  private preformatted = 0;
  private readonly folds: boolean;
  private anchor: { readonly href: string; readonly from: number } | null = null;
  /** An element whose letters are shown from right to left. */
  private turned: { readonly name: string; readonly from: number } | null = null;

  constructor(folds: boolean) {
    this.folds = folds;
  }

  text(raw: string): void {
    if (raw === '') return;
    const decoded = raw.includes('&') ? decodeHTML(raw) : raw;
    if (!this.folds || this.preformatted > 0) {
      this.put(decoded);
      return;
    }
    const folded = decoded.replace(/[ \t\n\r\f\u00a0]+/g, ' ');
    const text = folded.trim();
    if (/^\s/.test(folded)) this.space = true;
    if (text !== '') this.put(text);
    if (text !== '' && /\s$/.test(folded.slice(-1))) this.space = true;
  }

  open(name: string, href: string | null, isTurned = false): void {
    if (isTurned && this.turned === null) this.turned = { name, from: this.parts.length };
    if (name === 'br') this.lineBreak();
    else if (name === 'a') {
      this.endAnchor();
      if (href !== null) this.anchor = { href, from: this.parts.length };
    } else if (name === 'td' || name === 'th') this.space = true;
    else this.block(name);
    if (name === 'li') this.put('- ');
    if (name === 'pre') this.preformatted++;
  }

  close(name: string): void {
    this.turnRound(name);
    if (name === 'a') this.endAnchor();
    else this.block(name);
    if (name === 'pre' && this.preformatted > 0) this.preformatted--;
  }

  end(): string {
    this.endAnchor();
    return this.parts.join('').trim();
  }

  private turnRound(name: string): void {
    if (this.turned?.name !== name) return;
    const { from } = this.turned;
    this.turned = null;
    const shown = this.parts.splice(from).join('');
    if (shown !== '') this.parts.push([...shown].reverse().join(''));
  }

  private block(name: string): void {
    const breaks = BLOCKS.get(name);
    if (breaks !== undefined) this.breaks = Math.max(this.breaks, breaks);
  }

  private lineBreak(): void {
    this.breaks = Math.min(this.breaks + 1, 2);
  }

  private put(text: string): void {
    if (this.breaks > 0) {
      if (this.parts.length > 0) this.parts.push('\n'.repeat(this.breaks));
    } else if (this.space && this.parts.length > 0 && this.parts[this.parts.length - 1] !== '- ') this.parts.push(' ');
    this.breaks = 0;
    this.space = false;
    this.parts.push(text);
  }

  /** Shows the link's address where its text does not: a shortened one (`https://docs.exam…`) is replaced by it. */
  private endAnchor(): void {
    if (this.anchor === null) return;
    const { href, from } = this.anchor;
    this.anchor = null;
    const shown = this.parts.slice(from).join('').trim();
    if (shown === '') {
      this.put(href);
      return;
    }
    const bare = bareLink(href);
    const bareShown = bareLink(shown);
    if (bareShown.includes(bare)) return;
    const stem = bareShown.replace(/(?:\.\.\.|…)$/, '');
    if (stem.length >= 8 && stem !== bareShown && bare.startsWith(stem)) {
      const lead = this.parts[from]?.trim() === '' ? (this.parts[from] ?? '') : '';
      this.parts.splice(from, this.parts.length - from, lead, href);
      return;
    }
    this.parts.push(` (${href})`);
  }
}

function words(names: string, breaks: 1 | 2): [string, 1 | 2][] {
  return names.split(' ').map((name) => [name, breaks]);
}

function isElement(name: string): boolean {
  return BLOCKS.has(name) || INLINE.has(name) || HIDDEN.has(name);
}

function hasTag(text: string): boolean {
  for (let open = text.indexOf('<'); open !== -1; open = text.indexOf('<', open + 1)) {
    if (tagNameAt(text, open) !== null) return true;
  }
  return false;
}

function hasLayout(html: string): boolean {
  for (let open = html.indexOf('<'); open !== -1; open = html.indexOf('<', open + 1)) {
    const name = tagNameAt(html, open);
    if (name !== null && (name === 'br' || BLOCKS.has(name))) return true;
  }
  return false;
}

/** The element's name where a tag starts at `open`; null where `<` is only text. */
function tagNameAt(html: string, open: number): string | null {
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
function tagEnd(html: string, open: number): number {
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
function skipDeclaration(html: string, open: number): number | null {
  const next = html.charCodeAt(open + 1);
  if (next !== 0x21 && next !== 0x3f) return null;
  const isComment = html.startsWith('<!--', open);
  const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
  return close === -1 ? html.length : close + (isComment ? 3 : 1);
}

/** Index behind the end tag of hidden content; the end of the input where there is none, as in a browser. */
function hiddenEnd(html: string, from: number, name: string): number {
  for (let open = html.indexOf('</', from); open !== -1; open = html.indexOf('</', open + 2)) {
    if (tagNameAt(html, open) === name) {
      const end = html.indexOf('>', open);
      return end === -1 ? html.length : end + 1;
    }
  }
  return html.length;
}

/** Index behind the end tag of an element whose content begins at `from`, elements of its name inside it respected; -1 where there is none. */
function elementEnd(html: string, from: number, name: string): number {
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
function hrefOf(tag: string): string | null {
  if (tag.length > LONGEST_LINK + 512) return null;
  const match = /[\s"']href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  const raw = match?.[1] ?? match?.[2] ?? match?.[3];
  if (raw === undefined) return null;
  const href = decodeHTMLAttribute(raw).trim();
  if (href.length > LONGEST_LINK || /[\s<>]/.test(href)) return null;
  if (/^https?:\/\/./i.test(href)) return href;
  if (/^javascript:/i.test(href)) return writtenMail(href);
  const direct = /^(?:mailto|tel):([^?]+)/i.exec(href);
  return direct?.[1] === undefined ? null : percentDecoded(direct[1]);
}

/** An address that is spelled even in its link. */
const SPELLED_MAIL = /^[\w.+-]{1,64} ?[[(]?at[\])]? ?[\w-]{1,63}(?:(?:\.| ?[[(]?dot[\])]? ?)[\w-]{1,63}){1,3}$/i;

function percentDecoded(text: string): string | null {
  try {
    const decoded = decodeURIComponent(text);
    return /[\s<>()]/.test(decoded) && !SPELLED_MAIL.test(decoded) ? null : decoded;
  } catch {
    return text;
  }
}

/** What two spellings of one link share: no scheme, no `www.`, no trailing slash, lower case. */
function bareLink(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}

function isNameCode(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39);
}

function isSpaceCode(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}
