/** How `discover --list-sources` shows what each source is, needs and allows. */
import { hanging } from '../domain/wrapped-lines.ts';
import type { ListedSource } from '../engines/discovery/source-listing.ts';
import type { Style } from '../render.ts';

const STATES = { usual: 'read in every run', named: 'read when named', no_key: 'needs a key' } as const;
const CONTACTS = {
  published: 'at the contact they publish, or where it stands',
  platform: 'on the platform itself, or by mail that the post invites',
  page: 'through the page of the post and nowhere else',
  none: 'not to be contacted',
} as const;

/** One paragraph a source; what does not go into a line stands below its words. */
export function sourceListText(sources: readonly ListedSource[], columns: number, style: Style): string {
  return sources.map((source) => paragraph(source, columns, style)).join('\n\n');
}

const INDENT = '  reads    '.length - 2;

function paragraph(source: ListedSource, columns: number, style: Style): string {
  const { id, title, state, missing, helps, reads, contact, terms, termsUrl, postedAt, limit } = source;
  const head = `${id}  ${title}: ${STATES[state]}${missing.length === 0 ? '' : ` (${missing.join(', ')})`}`;
  const lines = [
    `  reads    ${reads}`,
    ...(helps.length === 0 ? [] : [`  better   with ${helps.join(', ')}`]),
    `  answer   ${CONTACTS[contact]}`,
    `  terms    ${terms}`,
    `           ${termsUrl}`,
    `  dated    by ${postedAt}`,
    `  limit    ${limit}`,
  ];
  return [
    hanging(head, columns, 2).replace(id, style.bold(id)),
    ...lines.map((line) => (line.endsWith(termsUrl) ? line : hanging(line, columns, INDENT))),
  ].join('\n');
}
