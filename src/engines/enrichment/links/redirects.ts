/** Links that lead on to an address which is written in themselves, read as that address. */
import { redirectTarget } from '../../../domain/canonical-url.ts';
import { Legible } from '../text/legible.ts';
import { hostAt } from './hosts.ts';
import type { LinkSpan } from './link-spans.ts';
import { linksIn } from './platforms.ts';

/** The shortest has this much behind its host: `/?https://a.co`. */
const SHORTEST_REST = 13;
/** How an address begins inside another one, encoded once, twice, by Proofpoint or not at all. */
const ADDRESS = /(?:https?|mailto)(?::|%3a|%253a|-3a)/i;
/** No honest post holds more; the others stay as they are. */
const MOST_LINKS = 200;

/** Whether a link leads on to an address that is written in it. */
export function leadsOn(text: string, link: LinkSpan): boolean {
  return targetOf(text, link) !== null;
}

/** The text with the address that each such link leads to in its place, and the way back. */
export function withoutRedirects(text: string): Legible {
  const shown = new Legible();
  let done = 0;
  let left = MOST_LINKS;
  for (const link of linksIn(text)) {
    const target = left > 0 ? targetOf(text, link) : null;
    if (target === null) continue;
    left--;
    shown.take(text, done, link.start);
    shown.put(target, link.start, link.end - link.start);
    done = link.end;
  }
  shown.take(text, done, text.length);
  return shown;
}

function targetOf(text: string, link: LinkSpan): string | null {
  const { start, end, hostStart, hostEnd, hasScheme, isShortened } = link;
  if (end - hostEnd < SHORTEST_REST || isShortened || !ADDRESS.test(text.slice(hostEnd, end))) return null;
  if (!hostAt(text, link).isRedirecting) return null;
  return redirectTarget(hasScheme ? text.slice(start, end) : `https://${text.slice(hostStart, end)}`);
}
