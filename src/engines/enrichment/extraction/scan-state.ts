/** What the scanners of one text need to know besides the text, and how much of it they may still look at. */

import { type SiteReader, siteReader } from '../links/sites.ts';
import type { PhoneReader } from '../phones/phones.ts';

/** What is known of a post besides its text. */
export interface ScannedPost {
  readonly author?: { readonly name: string } | null;
  /** Where the post stands: on X or GitHub a bare `@name` is a name there. */
  readonly source?: string;
  /** The address of the post, which says so too. */
  readonly url?: string | null;
}

const MOST_SPELLED = 1000;
const MOST_SIGNS = 3000;
const MOST_SITES = 3000;

/** What the scanners need to know besides the text. Most of it is made when the first asks: few posts hold anything. */
export class Scan {
  readonly text: string;
  readonly source: string;
  /** How many spelled dots may still be looked behind for an “at”: no honest post spells more. */
  spelledLeft = MOST_SPELLED;
  /** How many `@`, `%40` and signs in brackets may still be looked around. */
  signsLeft = MOST_SIGNS;
  /** Whether a link that leads on to an address in itself ends the scan: the text is to be read with that in its place. */
  looksForRedirects = false;
  hasRedirects = false;
  /** How many links may still be judged by the words around them: no honest post holds more. */
  private sitesLeft = MOST_SITES;
  private readonly post: ScannedPost;
  private readonly readNumbers: (() => PhoneReader) | null;
  private knownPlace: string | null = null;
  private knownAuthor: string | null | undefined = undefined;
  private knownPhones: PhoneReader | null = null;
  private knownSites: SiteReader | null = null;

  /** `readNumbers` makes what reads the numbers of this text; null where they are not asked for. */
  constructor(text: string, post: ScannedPost, readNumbers: (() => PhoneReader) | null) {
    this.text = text;
    this.post = post;
    this.source = post.source ?? '';
    this.readNumbers = readNumbers;
  }

  /** The poster's name, lower case. */
  get author(): string | null {
    if (this.knownAuthor === undefined) this.knownAuthor = this.post.author?.name.toLowerCase() ?? null;
    return this.knownAuthor;
  }

  /** The platform that the post stands on by its address; empty where that says none. */
  get place(): string {
    this.knownPlace ??= platformOfUrl(this.post.url ?? '');
    return this.knownPlace;
  }

  get phones(): PhoneReader | null {
    if (this.knownPhones === null && this.readNumbers !== null) this.knownPhones = this.readNumbers();
    return this.knownPhones;
  }

  /** What judges the next link; null from the last on that may be judged. */
  nextSites(): SiteReader | null {
    this.knownSites ??= siteReader(this.text, this.author);
    return this.sitesLeft-- > 0 ? this.knownSites : null;
  }
}

const PLATFORM_URL = /^https?:\/\/(?:www\.|mobile\.|m\.)?(twitter\.com|x\.com|github\.com|bsky\.app|instagram\.com|t\.me)\//i;
const PLATFORM_OF: Readonly<Record<string, string>> = {
  'twitter.com': 'x',
  'x.com': 'x',
  'github.com': 'github',
  'bsky.app': 'bluesky',
  'instagram.com': 'instagram',
  't.me': 'telegram',
};

function platformOfUrl(url: string): string {
  return PLATFORM_OF[PLATFORM_URL.exec(url)?.[1]?.toLowerCase() ?? ''] ?? '';
}
