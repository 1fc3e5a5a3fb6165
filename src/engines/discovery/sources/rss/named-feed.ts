/** The feed that a web page names in its head, as browsers and feed readers find it (https://www.rssboard.org/rss-autodiscovery). */
import { tagEnd, tagNameAt } from '../../../../domain/html-tags.ts';

/** Heads are short; of a page without end no more is looked at. */
const REACH = 200_000;
const FEED = /\btype\s*=\s*["']?\s*application\/(?:rss\+xml|atom\+xml|feed\+json)/i;
const ALTERNATE = /\brel\s*=\s*["']?[a-z ]{0,40}\balternate\b/i;
const HREF = /[\s"']href\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
const LONGEST_TAG = 2000;

/**
 * The first feed of the page, absolute; null where it names none.
 * @param address where the page was read
 */
export function namedFeed(page: string, address: string): string | null {
  const html = page.slice(0, REACH);
  for (let open = html.indexOf('<'), end = 0; open !== -1; open = html.indexOf('<', Math.max(end, open + 1))) {
    if (tagNameAt(html, open) !== 'link') continue;
    end = tagEnd(html, open);
    if (end === -1) return null;
    const tag = html.slice(open, Math.min(end, open + LONGEST_TAG));
    const written = ALTERNATE.test(tag) && FEED.test(tag) ? HREF.exec(tag) : null;
    const href = (written?.[1] ?? written?.[2] ?? written?.[3])?.replaceAll('&amp;', '&').trim() ?? '';
    if (href !== '' && URL.canParse(href, address)) {
      const { href: feed, protocol } = new URL(href, address);
      if (protocol === 'http:' || protocol === 'https:') return feed;
    }
  }
  return null;
}
