/** Pages without a deal on them: what went wrong, unsubscribing, the wall of wins. */
import { html } from 'hono/html';
import type { Money } from '../../domain/money.ts';
import { amount, type Html, page, when } from './layout.ts';

/** What a client is told, by status. Never the operator's own messages: those speak of commands and keys. */
const TROUBLE: Readonly<Record<number, readonly [title: string, text: string]>> = {
  400: ['This could not be read', 'The request was not one this page understands. Nothing was changed.'],
  403: [
    'This form is out of date',
    'The form was opened in another browser or too long ago, or cookies are switched off for this site. Nothing was changed. Open the page again from your private link and send it once more.',
  ],
  404: [
    'This link does not open anything',
    'It may be mistyped, cut off by a mail program, or no longer valid. Copy the whole link from the message you received, or ask the sender for a new one.',
  ],
  405: ['This cannot be done here', 'The page does not accept this kind of request. Nothing was changed.'],
  409: [
    'This is not possible any more',
    'Things have moved on since the page was shown to you. Nothing was changed. Open your room again to see where the work stands.',
  ],
  413: ['That was too much', 'What was sent is larger than this page accepts. Nothing was changed.'],
  415: ['This kind of content is not accepted', 'The page accepts forms only. Nothing was changed.'],
  429: ['Please wait a little', 'There were too many attempts with links that do not work. Try again in a few minutes.'],
  500: ['Something went wrong on our side', 'The fault is not yours and was noted. Please try again in a little while.'],
  502: [
    'The payment page cannot be opened right now',
    'Nothing was charged or reserved by this attempt. What you accepted or approved before is recorded. Please try again in a few minutes from your room.',
  ],
  503: [
    'Not available right now',
    'Nothing was charged. What you did before is recorded. Please try again later, or write to whoever sent you here.',
  ],
};

export function troublePage(status: number, back: string | null = null): Html {
  const [title, text] = troubleWords(status);
  return page({
    title,
    owner: null,
    main: html`<section class="card single"><h1>${title}</h1><p class="lead">${text}</p>${
      back === null ? '' : html`<p><a class="button" href="${back}">Back to your room</a></p>`
    }</section>`,
  });
}

export function troubleWords(status: number): readonly [title: string, text: string] {
  return TROUBLE[status] ?? (TROUBLE[500] as readonly [string, string]);
}

export function unsubscribePage(action: string): Html {
  return page({
    title: 'Stop all messages',
    owner: null,
    main: html`<section class="card single"><h1>Stop all messages</h1>
<p class="lead">Press the button and you will not be written to again, on any channel.</p>
<form method="post" action="${action}"><button type="submit">Do not write to me again</button></form></section>`,
  });
}

export function unsubscribedPage(): Html {
  return page({
    title: 'You will not be written to again',
    owner: null,
    main: html`<section class="card single"><h1>You will not be written to again</h1><p class="lead">It is recorded and holds for every channel. There is nothing else to do.</p></section>`,
  });
}

/** A line of the wall of wins as the public may see it: without consent neither who nor what. */
export interface PublicWin {
  readonly title: string;
  readonly client: string;
  readonly net: Money;
  /** ISO 8601 date */
  readonly on: string;
}

export function winsPage(wins: readonly PublicWin[], totals: readonly Money[]): Html {
  const rows = wins.map(
    (win) =>
      html`<tr><td>${when(win.on)}</td><td>${win.title}</td><td>${win.client}</td><td class="figure">${amount(win.net)}</td></tr>`,
  );
  return page({
    title: 'Work delivered and paid',
    owner: null,
    main: html`<h1>Work delivered and paid</h1>
${
  wins.length === 0
    ? html`<p class="lead">Nothing to show yet.</p>`
    : html`<p class="lead">${wins.length === 1 ? 'One job' : `${wins.length} jobs`}, ${totals.map(
        (total, i) => html`${i === 0 ? '' : ', '}${amount(total)}`,
      )} after refunds.</p>
<div class="card"><div class="scroll" role="region" aria-label="Table of finished work" tabindex="0"><table>
<thead><tr><th scope="col">Date</th><th scope="col">Work</th><th scope="col">Client</th><th scope="col" class="figure">Amount</th></tr></thead>
<tbody>${rows}</tbody></table></div></div>`
}`,
  });
}
