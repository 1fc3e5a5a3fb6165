/**
 * The Markdown of our own statements of work as HTML: headings, paragraphs, lists, tables, quotes, rules, emphasis, code and http(s)/mailto links.
 * Raw HTML never passes, because every piece of text goes through `html`, which escapes.
 */
import { html } from 'hono/html';
import { safe } from '../../domain/text.ts';
import type { Html } from './layout.ts';
import { inline } from './markdown-spans.ts';

/** Headings start at `<h2>` for `#`, since the page has its own `<h1>`. */
export function renderMarkdown(markdown: string): Html {
  const lines = safe(markdown).split('\n');
  const blocks: Html[] = [];
  for (let at = 0; at < lines.length; ) {
    const block = blockAt(lines, at);
    if (block.html !== null) blocks.push(block.html);
    at = block.next;
  }
  return html`${blocks}`;
}

interface Block {
  readonly html: Html | null;
  readonly next: number;
}

const HEADING = /^(#{1,6}) +(\S.*)$/;
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/;
const ITEM = /^( {0,8})(?:[-*+]|(\d{1,4})[.)]) +(\S.*)$/;
const FENCE = /^```/;

function blockAt(lines: readonly string[], at: number): Block {
  const line = (lines[at] ?? '').trimEnd();
  if (line === '') return { html: null, next: at + 1 };
  const heading = HEADING.exec(line);
  if (heading) return { html: headingOf(heading[1]?.length ?? 1, heading[2] ?? ''), next: at + 1 };
  if (RULE.test(line)) return { html: html`<hr>`, next: at + 1 };
  if (FENCE.test(line)) return fence(lines, at);
  if (line.startsWith('>')) return quote(lines, at);
  if (line.startsWith('|') && isDelimiterRow(lines[at + 1])) return table(lines, at);
  if (ITEM.test(line)) return list(lines, at);
  return paragraph(lines, at);
}

function headingOf(level: number, text: string): Html {
  const content = inline(text);
  if (level === 1) return html`<h2>${content}</h2>`;
  if (level === 2) return html`<h3>${content}</h3>`;
  return level === 3 ? html`<h4>${content}</h4>` : html`<h5>${content}</h5>`;
}

function fence(lines: readonly string[], at: number): Block {
  let end = at + 1;
  while (end < lines.length && !FENCE.test(lines[end] ?? '')) end++;
  return { html: html`<pre><code>${lines.slice(at + 1, end).join('\n')}</code></pre>`, next: end + 1 };
}

function quote(lines: readonly string[], at: number): Block {
  let end = at;
  while (end < lines.length && lines[end]?.startsWith('>')) end++;
  const text = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''));
  return { html: html`<blockquote>${paragraphs(text)}</blockquote>`, next: end };
}

function paragraphs(lines: readonly string[]): Html[] {
  const found: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === '') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found.filter((group) => group.length > 0).map((group) => html`<p>${inlineLines(group)}</p>`);
}

function paragraph(lines: readonly string[], at: number): Block {
  let end = at + 1;
  while (end < lines.length && !startsBlock(lines[end] ?? '')) end++;
  return { html: html`<p>${inlineLines(lines.slice(at, end))}</p>`, next: end };
}

function startsBlock(line: string): boolean {
  const text = line.trimEnd();
  return text === '' || HEADING.test(text) || RULE.test(text) || FENCE.test(text) || /^[>|]/.test(text) || ITEM.test(text);
}

interface Item {
  readonly indent: number;
  readonly isOrdered: boolean;
  readonly lines: string[];
}

function list(lines: readonly string[], at: number): Block {
  const items: Item[] = [];
  let end = at;
  for (; end < lines.length; end++) {
    const line = (lines[end] ?? '').trimEnd();
    const item = ITEM.exec(line);
    if (item) items.push({ indent: item[1]?.length ?? 0, isOrdered: item[2] !== undefined, lines: [item[3] ?? ''] });
    else if (/^ {2,}\S/.test(line)) items.at(-1)?.lines.push(line.trimStart());
    else break;
  }
  return { html: listOf(items), next: end };
}

/** Items deeper than the first belong to the item before them; one level of nesting is what a statement of work uses, more becomes part of it. */
function listOf(items: readonly Item[]): Html {
  const base = items[0]?.indent ?? 0;
  const rows: Html[] = [];
  for (let at = 0; at < items.length; ) {
    const item = items[at] as Item;
    let end = at + 1;
    while (end < items.length && (items[end]?.indent ?? 0) > base) end++;
    const nested = items.slice(at + 1, end);
    const below = nested.length === 0 ? '' : listOf(nested.map((child) => ({ ...child, indent: base + 2 })));
    rows.push(html`<li>${inlineLines(item.lines)}${below}</li>`);
    at = end;
  }
  return items[0]?.isOrdered ? html`<ol>${rows}</ol>` : html`<ul>${rows}</ul>`;
}

function isDelimiterRow(line: string | undefined): boolean {
  return line !== undefined && line.length <= 1_000 && /^\|(?: {0,3}:?-+:? {0,3}\|)+ *$/.test(line);
}

function table(lines: readonly string[], at: number): Block {
  let end = at + 2;
  while (end < lines.length && lines[end]?.startsWith('|')) end++;
  const isRight = cells(lines[at + 1] ?? '').map((cell) => /^-+:$/.test(cell));
  const head = cells(lines[at] ?? '').map((cell, i) =>
    isRight[i] ? html`<th scope="col" class="figure">${inline(cell)}</th>` : html`<th scope="col">${inline(cell)}</th>`,
  );
  const rows = lines.slice(at + 2, end).map((line) => {
    const row = cells(line).map((cell, i) =>
      isRight[i] ? html`<td class="figure">${inline(cell)}</td>` : html`<td>${inline(cell)}</td>`,
    );
    return html`<tr>${row}</tr>`;
  });
  return {
    html: html`<div class="scroll" role="region" aria-label="Table" tabindex="0"><table><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div>`,
    next: end,
  };
}

/** Cells of a `| a | b |` row; an escaped bar belongs to its cell. */
function cells(line: string): string[] {
  const text = line.trim().replace(/^\|/, '').replace(/\|$/, '');
  const found = [''];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\\' && text[at + 1] === '|') {
      found[found.length - 1] += '\\|';
      at++;
    } else if (mark === '|') found.push('');
    else found[found.length - 1] += mark;
  }
  return found.map((cell) => cell.trim());
}

function inlineLines(lines: readonly string[]): Html[] {
  return lines.map((line, i) => {
    const isLast = i === lines.length - 1;
    const isBroken = !isLast && (/ {2}$/.test(line) || line.endsWith('\\'));
    const text = isBroken ? line.replace(/(?: {2,8}|\\)$/, '') : line.trimEnd();
    return html`${inline(text)}${isBroken ? html`<br>` : isLast ? '' : ' '}`;
  });
}
