/**
 * Writes docs/sources.md from the declared facts of the sources, so that the page cannot say anything else than the program does.
 *
 *     node scripts/document-sources.ts
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SOURCE_FACTS } from '../src/engines/discovery/source-facts.ts';
import { sourcesPage } from './sources-page.ts';

writeFileSync(fileURLToPath(new URL('../docs/sources.md', import.meta.url)), sourcesPage(SOURCE_FACTS));
