/** The page about the sources, as Markdown. */
import type { SourceFacts } from '../src/engines/discovery/source.ts';

const CONTACT = {
  published: 'at the contact that the poster publishes, or where the post stands',
  platform: 'on the platform itself, or by mail that the post invites',
  page: 'through the page of the post and nowhere else',
  none: 'nobody is contacted: read only',
} as const;

/** One section a source, in the order of the table. */
export function sourcesPage(facts: Readonly<Record<string, SourceFacts>>): string {
  const sections = Object.entries(facts).map(
    ([id, source]) => `## ${source.title} (\`${id}\`)

${sentence(source.reads)}

| | |
|---|---|
| needs | ${keys(source.needs, 'nothing')} |
| works better with | ${keys(source.helps, 'nothing more')} |
| an answer goes | ${CONTACT[source.contact]} |
| terms | ${source.terms} [Terms](${source.termsUrl}) |
| \`postedAt\` comes from | ${source.postedAt} |
| limit | ${source.limit} |
`,
  );
  return `# Sources

Made by \`node scripts/document-sources.ts\` from \`src/engines/discovery/source-facts.ts\`; \`loop discover --list-sources\` shows the same and whether each is switched on.

${sections.join('\n')}`;
}

function keys(names: readonly string[], none: string): string {
  return names.length === 0 ? none : names.map((name) => `\`${name}\``).join(', ');
}

function sentence(text: string): string {
  return `Reads ${text}.`;
}
