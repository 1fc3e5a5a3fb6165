/**
 * HTML as plain text, for posts that arrive as HTML. One pass, linear in the input whatever it holds.
 * Only elements that HTML has count as tags: `jo <at> acme <dot> co` and `<jo@acme.co>` are text and stay.
 */
import { decodeHTML, decodeHTMLStrict } from 'entities/decode';
import { drawnSign, hidesContent, labelledMail, pictureText, protectedMail, storedMail, turnsRound } from './html-disguise.ts';
import { writtenMail } from './html-scripts.ts';
import { BLOCKS, elementEnd, HIDDEN, hiddenEnd, hrefOf, skipDeclaration, tagEnd, tagNameAt, VOID } from './html-tags.ts';
import { isTurnedByClass, styledBy, trapEnd } from './html-traps.ts';

/** A tag that never ends costs a scan to the end of the input; after this many, `<` is only text. */
const MAX_UNCLOSED = 8;

/** HTML, or text with HTML's character references, as text; anything else comes back as it is. For fields that may be either. */
export function textOf(text: string): string {
  if (hasTag(text)) return htmlToText(text);
  const plain = text.includes('<!--') ? withoutComments(text) : text;
  return plain.includes('&') ? decodeHTMLStrict(plain) : plain;
}

/**
 * HTML as text: references decoded once, white space folded as a browser does (kept where no block element and no `<br>` lays the text out),
 * blocks on their own lines, list items with a dash. A link whose address the text does not show becomes `text (address)`, so that
 * a mail address behind “apply here” stays findable.
 */
export function htmlToText(html: string): string {
  const writer = new Writer(hasLayout(html));
  const styled = html.includes('<style') ? styledBy(html) : null;
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
    const trap = tag === '' ? -1 : trapEnd(html, open, end, name, styled);
    if (trap !== -1) {
      at = open = trap;
      continue;
    }
    const isHidden = !isClosing && (HIDDEN.has(name) || (tag !== '' && hidesContent(tag)));
    const mail = tag === '' || isHidden ? null : protectedMail(tag);
    if (isClosing) writer.close(name);
    else if (mail !== null) writer.text(mail);
    else if (name === 'img') writer.text(pictureText(tag) ?? '');
    else if (!isHidden) {
      writer.open(name, name === 'a' ? hrefOf(tag) : null, tag !== '' && (turnsRound(tag, name) || isTurnedByClass(tag, styled)));
      if (tag !== '' && html.startsWith('</', end)) writer.text(drawnSign(tag));
    }
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
    const stored = isHidden || tag === '' ? null : (storedMail(tag) ?? labelledMail(tag));
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
    const whole = this.parts.splice(from).join('');
    const shown = whole.trimStart();
    // The blanks and breaks before it belong to what stands there.
    if (shown !== '') this.parts.push(whole.slice(0, whole.length - shown.length), [...shown].reverse().join(''));
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

/** `jo<!-- no spam -->@acme.co`: without comments that part a word. Others stay: a text without tags may speak of them. */
function withoutComments(text: string): string {
  let shown = '';
  let done = 0;
  for (let open = text.indexOf('<!--'); open !== -1; ) {
    const close = text.indexOf('-->', open + 4);
    if (close === -1) break;
    if (/[\w.@]/.test(text.charAt(open - 1)) && /[\w.@<]/.test(text.charAt(close + 3))) {
      shown += text.slice(done, open);
      done = close + 3;
    }
    open = text.indexOf('<!--', close + 3);
  }
  return shown + text.slice(done);
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

/** What two spellings of one link share: no scheme, no `www.`, no trailing slash, lower case. */
function bareLink(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/, '')
    .replace(/\/$/, '');
}
