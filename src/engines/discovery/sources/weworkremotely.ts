/**
 * We Work Remotely: the public feeds of its categories (https://weworkremotely.com/remote-job-rss-feed). RSS with elements of the board's own
 * (`type`, `region`, `skills`), which feed readers pass over.
 */
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import type { Net } from '../../../system/world.ts';
import type { ParsedPage, Source } from '../source.ts';
import { readAnswer, unclear } from '../source-kit/answer.ts';
import { FEED_TYPES, type FeedEntry, readFeedEntries } from '../source-kit/feed-entries.ts';
import { kindOfWork, postOfAdvert } from '../source-kit/job-board.ts';
import { isoFromText, notOurs } from '../source-kit/payload.ts';
import { holdsWords, type PlacePage, readPlace } from '../source-kit/place-pages.ts';

const NAME = 'We Work Remotely';
const HOST = 'weworkremotely.com';

export interface WeWorkRemotelyOptions {
  readonly net: Net;
  readonly base: string;
  /** As in their addresses: `remote-programming-jobs`. */
  readonly categories: readonly string[];
}

export function createWeWorkRemotely({ net, base, categories }: WeWorkRemotelyOptions): Source {
  return {
    id: 'weworkremotely',
    needs: [],
    search: (query, cursor, signal) =>
      readPlace({
        setting: 'sources.weworkremotely.categories',
        places: categories,
        query,
        cursor,
        nameOf: (category) => `category ${category}`,
        hostOf: () => base,
        read: async (category, _, { words }): Promise<PlacePage> => {
          const url = `${base}/categories/${encodeURIComponent(category)}.rss`;
          const { posts, bad } = await readFeed(net, url, signal);
          return { posts: posts.filter((post) => holdsWords(post, words)), bad, after: null };
        },
      }),
    parse: parseText,
  };
}

async function readFeed(net: Net, url: string, signal: AbortSignal): Promise<ParsedPage> {
  const { text } = await readAnswer(net, url, { name: NAME, accept: FEED_TYPES, signal, mayBeUnchanged: true });
  try {
    return parseText(text);
  } catch (cause) {
    throw unclear(NAME, 'something that is no feed', cause);
  }
}

function parseText(payload: unknown): ParsedPage {
  if (typeof payload !== 'string') throw notOurs(NAME, 'it is no text');
  // A feed that breaks off still parses, up to an item that is half of itself.
  if (!payload.trimEnd().endsWith('</rss>')) throw notOurs(NAME, 'it is no whole RSS feed');
  const feed = readFeedEntries(payload, NAME);
  const entries = feed?.entries ?? [];
  // Any feed would read well enough, and its posts would pass for jobs of this board.
  if (entries.length > 0 && !entries.some(({ link, id }) => isOfBoard(link ?? id)))
    throw notOurs(NAME, 'nothing in it leads to the board');
  const fields = ownFields(payload);
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, entry] of entries.entries()) {
    const post = postOf(entry, fields.get(entry.link ?? '') ?? NO_FIELDS);
    if (typeof post === 'string') bad.push({ at: `item[${index}]`, why: post });
    else posts.push(post);
  }
  if (feed === null && fields.size > 0) bad.push({ at: 'the feed', why: 'no item in it can be read' });
  return { posts, bad };
}

function isOfBoard(address: string | undefined): boolean {
  const host = address === undefined ? '' : (URL.parse(address)?.hostname ?? '');
  return host === HOST || host.endsWith(`.${HOST}`);
}

function postOf(entry: FeedEntry, { type, region, country, skills }: OwnFields): Post | string {
  const { company, title } = parts(textOf(entry.title ?? '').trim());
  if (title === '') return 'it has no title';
  if (entry.link === undefined) return 'it has no address';
  return postOfAdvert({
    source: 'weworkremotely',
    id: entry.id ?? entry.link,
    url: entry.link,
    title,
    company,
    texts: [entry.body],
    postedAt: isoFromText(entry.date),
    tags: [kindOfWork(type), ...entry.tags.map((tag) => textOf(tag ?? '')), region, country, ...skills.split(',')],
  });
}

/** Titles are written `Company: what is wanted`. */
function parts(title: string): { readonly company: string; readonly title: string } {
  const colon = title.indexOf(': ');
  return colon <= 0 ? { company: '', title } : { company: title.slice(0, colon).trim(), title: title.slice(colon + 2).trim() };
}

interface OwnFields {
  readonly type: string;
  readonly region: string;
  readonly country: string;
  readonly skills: string;
}

const NO_FIELDS: OwnFields = { type: '', region: '', country: '', skills: '' };

/**
 * The board's own elements of each item, by the item's address. The description is cut out first, so that nothing a poster writes into it
 * counts; an item that a poster broke off has its fields lost and no other's.
 */
function ownFields(xml: string): ReadonlyMap<string, OwnFields> {
  const found = new Map<string, OwnFields>();
  for (let open = xml.indexOf('<item>'), close: number; open !== -1; open = xml.indexOf('<item>', close)) {
    close = xml.indexOf('</item>', open);
    if (close === -1) break;
    const item = withoutDescription(xml.slice(open, close));
    const [type, region] = [elementText(item, 'type'), elementText(item, 'region')];
    const [country, skills] = [elementText(item, 'country'), elementText(item, 'skills')];
    found.set(elementText(item, 'link'), { type, region, country, skills });
  }
  return found;
}

function withoutDescription(item: string): string {
  const [open, close] = [item.indexOf('<description>'), item.lastIndexOf('</description>')];
  return open === -1 || close < open ? item : item.slice(0, open) + item.slice(close);
}

function elementText(item: string, name: string): string {
  const open = item.indexOf(`<${name}>`);
  const close = open === -1 ? -1 : item.indexOf(`</${name}>`, open);
  return close === -1 ? '' : textOf(item.slice(open + name.length + 2, close)).trim();
}
