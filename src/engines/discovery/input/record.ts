/** One record of an input file -> a post. Names as in the README's input format, and as Reddit, GitHub and feeds call the same things. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Post } from '../../../domain/opportunity.ts';
import { headed } from '../source-kit/headline.ts';
import { THREAD_OPENER, threadTagOf } from '../source-kit/hn-threads.ts';
import { isoFromSeconds, isoFromText, issueText } from '../source-kit/payload.ts';

/** A piece of an input: a post, or what could not be read and where it stands. */
export type InputItem =
  /** `list` names the list inside an answer in which the post stands. */
  | { readonly kind: 'post'; readonly post: Post; readonly list?: string }
  | { readonly kind: 'bad'; readonly at: string; readonly why: string };

/** A record as an item, which stands `at` a place of the input. */
export function itemFromRecord(record: unknown, at: string): InputItem {
  const post = postFromRecord(record);
  return typeof post === 'string' ? { kind: 'bad', at, why: post } : { kind: 'post', post };
}

const Text = v.nullish(v.string());
const Name = v.nullish(v.union([v.string(), v.number()]));
/** Fields that say when, who and how many must not cost the post when they are written oddly. */
const Loose = v.nullish(v.unknown());

const Record = v.looseObject({
  id: Name,
  nativeid: Name,
  nativeId: Name,
  source: Text,
  title: Text,
  subject: Text,
  headline: Text,
  jobTitle: Text,
  body: Text,
  selftext: Text,
  text: Text,
  description: Text,
  content: Text,
  message: Text,
  jobDescription: Text,
  summary: Text,
  excerpt: Text,
  url: Text,
  link: Text,
  permalink: Text,
  html_url: Text,
  applicationLink: Text,
  guid: Name,
  author: Loose,
  by: Loose,
  user: Loose,
  username: Loose,
  company_name: Loose,
  companyName: Loose,
  company: Loose,
  tags: Loose,
  labels: Loose,
  link_flair_text: Loose,
  subreddit: Loose,
  subreddit_id: Loose,
});
type Record = v.InferOutput<typeof Record>;

/** The post, or in words why the record holds none. */
export function postFromRecord(raw: unknown): Post | string {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw))
    return `it is ${raw === null ? 'null' : Array.isArray(raw) ? 'a list' : `a ${typeof raw}`}, not an object`;
  const checked = v.safeParse(Record, raw);
  if (!checked.success) return issueText(checked.issues);
  const record = checked.output;
  const title = textOf(record.title ?? record.subject ?? record.headline ?? record.jobTitle ?? '').trim();
  const body = textOf(
    record.body ??
      record.selftext ??
      record.text ??
      record.description ??
      record.content ??
      record.message ??
      record.jobDescription ??
      record.summary ??
      record.excerpt ??
      '',
  ).trim();
  if (title === '' && body === '') return 'it has neither title nor body';
  const isReddit =
    record.source === 'reddit' || (record.source == null && (record.subreddit != null || record.subreddit_id != null));
  const author = authorOf(record);
  // Exports of comments name each by its thread: what a comment says of itself stands in its text.
  const thread = body === '' || author?.name === THREAD_OPENER ? null : threadTagOf(title);
  const id = String(record.nativeId ?? record.nativeid ?? record.id ?? record.guid ?? '').trim();
  return {
    source: isReddit ? 'reddit' : sourceId(record.source),
    nativeId: id === '' ? null : isReddit ? id.replace(/^t3_/, '') : id,
    url: address(record, isReddit),
    ...(thread === null ? { title, body } : headed(body)),
    author,
    postedAt: postedAt(record),
    tags: [
      ...listOf(record.tags),
      ...listOf(record.labels),
      ...listOf(record.link_flair_text),
      ...(typeof record.subreddit === 'string' ? [`r/${record.subreddit}`] : []),
      ...(thread === null ? [] : [thread]),
    ],
    replies: replies(record),
    thread: null,
  };
}

/**
 * The records inside an answer that wraps them, as job boards do (`{"jobs": […]}`): the one list of objects in an object that is no post itself,
 * which the caller has found out. Null where there is none, or more than one to choose from.
 */
export function wrappedRecords(raw: unknown): { readonly name: string; readonly records: readonly unknown[] } | null {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return null;
  const lists = Object.entries(raw).filter(([, value]) => Array.isArray(value) && value.length > 0 && value.every(isObject));
  const [only] = lists;
  return only && lists.length === 1 ? { name: only[0], records: only[1] as unknown[] } : null;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sourceId(source: string | null | undefined): string {
  const id = source?.trim().toLowerCase() ?? '';
  return /^[a-z0-9][a-z0-9_.-]{0,31}$/.test(id) ? id : 'file';
}

/** Reddit's `url` is what a post links to; its own page is the permalink. */
function address(record: Record, isReddit: boolean): string | null {
  const text = (
    isReddit
      ? (record.permalink ?? record.url)
      : (record.url ?? record.html_url ?? record.link ?? record.permalink ?? record.applicationLink)
  )?.trim();
  if (text === undefined || text === '') return null;
  const absolute = text.startsWith('/') && isReddit ? `https://www.reddit.com${text}` : text;
  return absolute.replace(/^http:\/\/(?=(?:www\.)?reddit\.com\/)/, 'https://');
}

const Author = v.looseObject({ name: Text, login: Text, username: Text, nickname: Text, url: Text, html_url: Text });

function authorOf({ author, by, user, username, company_name, companyName, company }: Record): Post['author'] {
  const found = author ?? by ?? user ?? username ?? company_name ?? companyName ?? company;
  if (typeof found === 'string') return found.trim() === '' || found === '[deleted]' ? null : { name: found.trim(), url: null };
  if (!v.is(Author, found)) return null;
  const name = found.name ?? found.login ?? found.username ?? found.nickname ?? '';
  return name.trim() === '' ? null : { name: name.trim(), url: found.html_url ?? found.url ?? null };
}

const DATES = [
  'postedAt',
  'postedat',
  'posted_at',
  'created_utc',
  'created_at',
  'createdAt',
  'createdat',
  'published_at',
  'publication_date',
  'published',
  'pubDate',
  'pubdate',
  'date',
  'time',
  'timestamp',
  'created',
];

/** ISO dates as they are, numbers as seconds (or milliseconds) since 1970; anything else is unknown. */
function postedAt(record: Record): string | null {
  for (const name of DATES) {
    const value = record[name];
    if (value == null || value === '') continue;
    const number =
      typeof value === 'number'
        ? value
        : typeof value === 'string' && /^\d{9,13}(?:\.\d{1,6})?$/.test(value.trim())
          ? Number(value)
          : null;
    if (number !== null) return isoFromSeconds(number > 1e11 ? number / 1000 : number);
    return typeof value === 'string' ? isoFromText(value.trim()) : null;
  }
  return null;
}

function listOf(value: unknown): readonly string[] {
  if (typeof value === 'string')
    return value
      .split(/[,;|]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
  if (!Array.isArray(value)) return [];
  return value.flatMap((tag): string[] =>
    typeof tag === 'string' ? [tag] : v.is(Author, tag) && tag.name != null ? [tag.name] : [],
  );
}

function replies(record: Record): number | null {
  const value = record['replies'] ?? record['num_comments'];
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}
