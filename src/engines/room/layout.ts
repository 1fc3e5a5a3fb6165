/** The frame of every page, and the small pieces that pages share. No script, no inline style: one stylesheet from its own route. */
import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { formatMoney, type Money } from '../../domain/money.ts';

/** Escaped markup. Made by `html` only. */
export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  /** Of the window; the page's own heading stands in `main`. */
  readonly title: string;
  /** Whose page this is, for the header; null where it belongs to nobody. */
  readonly owner: string | null;
  readonly main: Html;
  /** A line for the footer besides the standing one. */
  readonly footnote?: string;
}

export function page({ title, owner, main, footnote }: PageParts): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/assets/room.css">
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
${owner === null ? '' : html`<header><p class="owner"><span class="mark" aria-hidden="true">${initialOf(owner)}</span>${owner}</p></header>`}
<main id="main">
${main}
</main>
<footer>
${footnote === undefined ? '' : html`<p>${footnote}</p>`}
<p>This page sets only the cookies it needs to work and loads nothing from anyone else.</p>
</footer>
</body>
</html>`;
}

/** A short message above the content. `tone` decides its colour, the words carry the meaning. */
export function notice(tone: 'good' | 'bad' | 'plain', text: string | Html): Html {
  return tone === 'bad'
    ? html`<div class="notice bad" role="alert">${text}</div>`
    : html`<div class="notice ${tone}" role="status">${text}</div>`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** `3 December 2026`, or with the time `3 December 2026, 09:05 UTC`. Takes an ISO 8601 date or time. */
export function when(iso: string, hasTime = false): Html {
  const day = `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`;
  return html`<time datetime="${iso}">${hasTime ? `${day}, ${iso.slice(11, 16)} UTC` : day}</time>`;
}

export function amount(money: Money): Html {
  return html`<span class="amount">${formatMoney(money)}</span>`;
}

function initialOf(name: string): string {
  return [...name.trim()][0]?.toUpperCase() ?? '';
}
