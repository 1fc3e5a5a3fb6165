/** A title for posts of places that know none. */
import { safeLine } from '../../../domain/text.ts';

/** A first line longer than this is a paragraph, not a title. */
const MAX_TITLE = 160;

/** By custom the first line is the title: `ACME | Designer | Remote`. A long first paragraph stays in the body and only lends its start. */
export function headed(text: string): { title: string; body: string } {
  const end = text.indexOf('\n');
  const first = end === -1 ? text : text.slice(0, end);
  if (first.length <= MAX_TITLE && end !== -1) return { title: first, body: text.slice(end + 1).trim() };
  return { title: safeLine(first, 100), body: text };
}
