/**
 * Foreign text is hostile. `safe` is the one gate before a terminal, Markdown, CSV or mail.
 * HTML has its own gate: `hono/html` escapes by default.
 */

/**
 * C0 but tab and newline, DEL, C1, and the characters that reorder or hide text: zero-width, bidi marks, embeddings,
 * overrides and isolates, line/paragraph separators, the soft hyphen, the byte order mark, tag characters, letters without a shape
 * (Hangul fillers and the like) and the variation selectors, in which whole messages have been hidden, but the one that emoji need.
 * `util.stripVTControlCharacters` leaves BEL, BS, CR, DCS, APC and the bidi controls, so it is not enough.
 */
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|\u034f|[\u17b4\u17b5]|[\u180b-\u180d\u180f]|[\ufe00-\ufe0e]|\ud834[\udd73-\udd7a]|\udb40[\udc00-\uddef]/g;

/** Escape sequences as a whole, so that their letters do not stay behind: CSI, OSC/DCS/APC/PM/SOS strings, two-byte escapes. */
const ESCAPES =
  /\u001b(?:\[[0-?]{0,64}[ -/]{0,8}[@-~]|[\]PX^_][^\u0007\u001b\u009c]{0,4096}(?:\u0007|\u001b\\|\u009c)?|[ -/]{0,4}[0-~])/g;

/** Text that can be shown: no control sequence, no hidden or reordering character. Newlines and tabs stay; CR LF becomes LF. */
export function safe(text: string): string {
  if (!needsCleaning(text)) return text;
  return text.replace(/\r\n?/g, '\n').replace(ESCAPES, '').replace(UNSAFE, '');
}

/** `safe` on one line of at most `max` UTF-16 units; what is cut is marked with an ellipsis. */
export function safeLine(text: string, max = 200): string {
  const line = safe(text.slice(0, max * 8))
    .replace(BLANKS, ' ')
    .trim();
  return line.length <= max ? line : `${cut(line, max - 1)}…`;
}

/** Any but a single blank, which stays as it is. */
const BLANKS = /\s{2,}|[^\S ]/g;

/** A CSV cell that no spreadsheet runs: cells that start with `= + - @`, their full-width twins or white space before them get an apostrophe (OWASP CSV injection). */
export function safeCell(text: string): string {
  const clean = safe(text);
  const guarded = /^(?:\t|\s*[=+\-@＝＋－＠])/.test(clean) ? `'${clean}` : clean;
  return /[",\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/** Foreign text as Markdown that renders as itself: punctuation that Markdown or raw HTML would act on is escaped. */
export function safeMarkdown(text: string): string {
  return safe(text).replace(/[\\`*_{}[\]()#+!<>|~&-]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`));
}

/**
 * A value as JSON that means exactly the value and is harmless on a terminal as well: `JSON.stringify` escapes C0 and lone surrogates only.
 * `indent` as there.
 */
export function jsonText(value: unknown, indent = 0): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, indent).replace(UNSAFE, (found) => found.split('').map(escaped).join(''));
}

/** Cuts without splitting a surrogate pair. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  const code = text.charCodeAt(max - 1);
  return text.slice(0, code >= 0xd800 && code <= 0xdbff ? max - 1 : max);
}

function needsCleaning(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x20 ? code !== 0x0a && code !== 0x09 : code >= 0x7f) return true;
  }
  return false;
}
