/** A list of feeds, as feed readers export it (OPML, http://opml.org/spec2.opml): it holds no posts, and its feeds belong into the settings. */
import type { parseOpml } from 'feedsmith';
import { LoopError } from '../../../errors.ts';

type Outline = NonNullable<NonNullable<ReturnType<typeof parseOpml>['body']>['outlines']>[number];

/** Whether a text begins as such a list does; comments and a document type may come first. */
export function isOpml(text: string): boolean {
  return /^\s*</.test(text) && /<opml[\s>]/i.test(text.slice(0, HEAD));
}

const HEAD = 4096;

/** What to do with the list: its feeds as the settings hold them, each once. */
export async function opmlError(text: string): Promise<LoopError> {
  const feeds = await feedsOf(text);
  if (feeds.length === 0)
    return new LoopError('unreadable_input', 'the input is a list of feeds (OPML), and names none', { state: NOTHING });
  const shown = feeds.slice(0, MOST_SHOWN).map((feed) => `    ${JSON.stringify(feed)}`);
  const rest = feeds.length - shown.length;
  return new LoopError(
    'unreadable_input',
    `the input is a list of ${feeds.length === 1 ? 'one feed' : `${feeds.length} feeds`} (OPML), which holds no posts itself`,
    {
      fix: [
        'To have its feeds read in every run, name them in loop.config.json:',
        `  { "sources": { "rss": { "feeds": [\n${shown.join(',\n')}\n  ] } } }`,
        ...(rest > 0 ? [`  … and ${rest} more; loop reads ${MOST_SHOWN} feeds`] : []),
      ].join('\n'),
      state: NOTHING,
    },
  );
}

const NOTHING = 'Nothing was recorded.';
/** As many as the settings take. */
const MOST_SHOWN = 50;

async function feedsOf(text: string): Promise<readonly string[]> {
  const { parseOpml: parse } = await import('feedsmith');
  let outlines: readonly Outline[];
  try {
    outlines = parse(text).body?.outlines ?? [];
  } catch {
    return [];
  }
  const feeds = new Set<string>();
  for (const waiting = outlines.toReversed(); waiting.length > 0; ) {
    const outline = waiting.pop();
    if (outline === undefined) break;
    if (outline.xmlUrl !== undefined && /^https?:$/.test(protocolOf(outline.xmlUrl))) feeds.add(outline.xmlUrl.trim());
    waiting.push(...(outline.outlines ?? []).toReversed());
  }
  return [...feeds];
}

function protocolOf(address: string): string {
  return URL.canParse(address.trim()) ? new URL(address.trim()).protocol : '';
}
