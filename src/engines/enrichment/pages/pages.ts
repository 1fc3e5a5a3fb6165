/** Which pages of a post are read: the poster's own sites, and from there the pages that promise contacts. */
import type { Contact } from '../../../domain/contact.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { readPage } from './page-contacts.ts';
import type { PageFetch } from './page-fetch.ts';

export interface PageVisit {
  readonly url: string;
  readonly state: 'read' | 'passed_over';
  /** Why it was passed over, or what was left out of it; null when there is nothing to say. */
  readonly why: string | null;
  /** Contacts that were taken from it. */
  readonly contacts: number;
}

export interface PagesRead {
  readonly visits: readonly PageVisit[];
  /** Each with the page it stands on; the same contact once. */
  readonly contacts: readonly (Contact & { readonly url: string })[];
  /** The signal came before everything was read. */
  readonly isCutShort: boolean;
}

export interface ReadOptions {
  readonly signal: AbortSignal;
  /** Called before each page is asked for. */
  readonly onPage?: (url: string) => void;
}

const MOST_OF_A_POST = 3;
const MOST_OF_A_PAGE = 2;
const USES = { asked: 2, published: 1, seen: 0 };

/** Reads the pages behind a post's own websites. Never rejects; stops early when the signal says so, with what was read until then. */
export async function readPages(
  post: Pick<Post, 'author' | 'tags' | 'source' | 'url'>,
  contacts: readonly Contact[],
  fetch: PageFetch,
  { signal, onPage }: ReadOptions,
): Promise<PagesRead> {
  const visits: PageVisit[] = [];
  const best = new Map<string, Contact & { readonly url: string }>();
  const seen = new Set<string>(post.url === null ? [] : [post.url]);

  const visit = async (url: string, isLed = false): Promise<readonly string[]> => {
    if (signal.aborted || seen.has(url)) return [];
    seen.add(url);
    onPage?.(url);
    const answer = await fetch(url, signal);
    if (answer.state === 'passed_over') {
      // What an interruption cut short was neither read nor passed over.
      if (!signal.aborted) visits.push({ url, state: 'passed_over', why: answer.why, contacts: 0 });
      return [];
    }
    seen.add(answer.url);
    const page = await readPage(answer, post);
    for (const contact of page.contacts) {
      const key = `${contact.kind} ${contact.value}`;
      const other = best.get(key);
      if (other === undefined || USES[contact.use] > USES[other.use]) best.set(key, { ...contact, url: answer.url });
    }
    visits.push({ url: answer.url, state: 'read', why: page.note, contacts: page.contacts.length });
    // Once: a page that leads on to one that leads on is a trap, or broken.
    const beyond = page.leadsTo === null || isLed ? [] : await visit(page.leadsTo, true);
    return [...beyond, ...page.further];
  };

  for (const url of ownSites(contacts)) {
    let left = MOST_OF_A_PAGE;
    for (const further of await visit(url)) {
      if (left === 0) break;
      if (seen.has(further)) continue;
      left--;
      await visit(further);
    }
  }
  return { visits, contacts: [...best.values()], isCutShort: signal.aborted };
}

/** The poster's own sites before pages to apply at; without fragments, each once. */
export function ownSites(contacts: readonly Contact[]): readonly string[] {
  const sites = contacts.filter(({ kind, use, value }) => kind === 'website' && use !== 'seen' && URL.canParse(value));
  const ordered = [...sites].sort((a, b) => Number(b.use === 'published') - Number(a.use === 'published'));
  const urls = ordered.map(({ value }) => {
    const url = new URL(value);
    url.hash = '';
    return url.href;
  });
  return [...new Set(urls)].slice(0, MOST_OF_A_POST);
}
