/** How `discover --list-sources` shows what each source is, needs and allows. */
import type { ListedSource } from '../engines/discovery/engine.ts';
import type { Style } from '../render.ts';

const STATES = { usual: 'read in every run', named: 'read when named', no_key: 'needs a key' } as const;
const CONTACTS = {
  published: 'at the contact they publish, or where it stands',
  platform: 'on the platform itself, or by mail that the post invites',
  page: 'through the page of the post and nowhere else',
  none: 'not to be contacted',
} as const;

/** One paragraph a source. */
export function sourceListText(sources: readonly ListedSource[], style: Style): string {
  return sources.map((source) => paragraph(source, style)).join('\n\n');
}

function paragraph(source: ListedSource, style: Style): string {
  const { id, title, state, missing, helps, reads, contact, terms, termsUrl, postedAt, limit } = source;
  return [
    `${style.bold(id)}  ${title}: ${STATES[state]}${missing.length === 0 ? '' : ` (${missing.join(', ')})`}`,
    `  reads    ${reads}`,
    ...(helps.length === 0 ? [] : [`  better   with ${helps.join(', ')}`]),
    `  answer   ${CONTACTS[contact]}`,
    `  terms    ${terms}`,
    `           ${termsUrl}`,
    `  dated    by ${postedAt}`,
    `  limit    ${limit}`,
  ].join('\n');
}
