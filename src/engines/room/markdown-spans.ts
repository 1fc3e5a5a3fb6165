/** What stands inside a line of Markdown. The time is linear in the text, because a closing mark that is missing once is not looked for again. */
import { html } from 'hono/html';
import type { Html } from './layout.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&nbsp;': '\u00a0',
};
const PUNCTUATION = /[!-/:-@[-`{-~]/;
const MAX_DEPTH = 3;

interface Span {
  readonly html: Html;
  readonly next: number;
}

/** Spans of one line. Text that only looks like a mark stays text. */
export function inline(text: string, depth = 0): Html[] {
  const parts: Html[] = [];
  const missing = new Set<string>();
  let plain = '';
  const flush = (): void => {
    if (plain !== '') parts.push(html`${plain}`);
    plain = '';
  };
  for (let at = 0; at < text.length; ) {
    const span = depth < MAX_DEPTH ? spanAt(text, at, missing, depth) : null;
    if (span) {
      flush();
      parts.push(span.html);
      at = span.next;
      continue;
    }
    const [taken, length] = characterAt(text, at);
    plain += taken;
    at += length;
  }
  flush();
  return parts;
}

/** One character: an escaped mark, an entity, or itself. */
function characterAt(text: string, at: number): readonly [string, number] {
  const mark = text[at] ?? '';
  if (mark === '\\' && PUNCTUATION.test(text[at + 1] ?? '')) return [text[at + 1] ?? '', 2];
  if (mark === '&') {
    const end = text.indexOf(';', at);
    const entity = end > at && end - at <= 6 ? ENTITIES[text.slice(at, end + 1)] : undefined;
    if (entity !== undefined) return [entity, end + 1 - at];
  }
  return [mark, 1];
}

function spanAt(text: string, at: number, missing: Set<string>, depth: number): Span | null {
  const closing = (mark: string, from: number): number => {
    if (missing.has(mark)) return -1;
    for (let end = text.indexOf(mark, from); end >= 0; end = text.indexOf(mark, end + mark.length))
      if (text[end - 1] !== '\\' && end > from) return end;
    missing.add(mark);
    return -1;
  };
  switch (text[at]) {
    case '`': {
      const end = closing('`', at + 1);
      return end < 0 ? null : { html: html`<code>${text.slice(at + 1, end)}</code>`, next: end + 1 };
    }
    case '*':
    case '_': {
      const mark = text.startsWith('**', at) ? '**' : (text[at] ?? '');
      // An underscore inside a word (snake_case) is text.
      if (mark === '_' && /\w/.test(text[at - 1] ?? '')) return null;
      if (!/\S/.test(text[at + mark.length] ?? '')) return null;
      const end = closing(mark, at + mark.length);
      if (end < 0) return null;
      const inner = inline(text.slice(at + mark.length, end), depth + 1);
      const spanHtml = mark === '**' ? html`<strong>${inner}</strong>` : html`<em>${inner}</em>`;
      return { html: spanHtml, next: end + mark.length };
    }
    case '<': {
      const end = text.slice(at, at + 2_050).indexOf('>');
      const address = end < 0 ? null : readAddress(text.slice(at + 1, at + end));
      return address === null ? null : { html: linkTo(address, html`${address}`), next: at + end + 1 };
    }
    case '[':
      return linkAt(text, at, depth);
    default:
      return null;
  }
}

const LINK_TEXT_MAX = 500;

function linkAt(text: string, at: number, depth: number): Span | null {
  const window = text.slice(at, at + LINK_TEXT_MAX + 2_050);
  let middle = window.indexOf('](');
  while (middle > 0 && window[middle - 1] === '\\') middle = window.indexOf('](', middle + 2);
  if (middle < 0 || middle > LINK_TEXT_MAX) return null;
  const end = window.indexOf(')', middle);
  const address =
    end < 0
      ? null
      : readAddress(
          window
            .slice(middle + 2, end)
            .replace(/^<|>$/g, '')
            .replace(/\\([!-/:-@[-`{-~])/g, '$1'),
        );
  if (address === null) return null;
  return { html: linkTo(address, html`${inline(window.slice(1, middle), depth + 1)}`), next: at + end + 1 };
}

/** Only addresses that a reader can judge: http, https and mailto. */
function readAddress(text: string): string | null {
  if (!/^(?:https?:\/\/|mailto:)[^\s"'<>]+$/i.test(text)) return null;
  return URL.canParse(text) ? new URL(text).href : null;
}

function linkTo(address: string, content: Html): Html {
  return html`<a href="${address}" rel="noopener noreferrer nofollow">${content}</a>`;
}
