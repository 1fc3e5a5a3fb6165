/** What job boards and lists of posts have in common: items of one list as posts, and tags that say what kind of work it is. */
import * as v from 'valibot';
import { textOf } from '../../../domain/html-text.ts';
import type { Budget, Post } from '../../../domain/opportunity.ts';
import { safeLine } from '../../../domain/text.ts';
import { isLoopError } from '../../../errors.ts';
import type { ParsedPage } from '../source.ts';
import { issueText } from './payload.ts';

/** The tag of every post of a board that holds nothing but paid work, so that screening need not guess it from the words. */
export const HIRING = 'hiring';

/** Names of the kind of work, in one spelling: boards write `Full-Time`, `full_time`, `Full Time`, `Contractor`. */
const KINDS: ReadonlyMap<string, string> = new Map([
  ...spelled('full-time', 'full-time fulltime permanent'),
  ...spelled('part-time', 'part-time parttime'),
  ...spelled('contract', 'contract contractor contract-to-hire fixed-term independent-contractor'),
  ...spelled('freelance', 'freelance freelancer gig project'),
  ...spelled('temporary', 'temporary temp seasonal'),
  ...spelled('internship', 'internship intern'),
]);

/** `full-time`, `part-time`, `contract`, `freelance`, `temporary`, `internship`; a name that is none of these stays as the board writes it. */
export function kindOfWork(name: string): string {
  const spelling = name.trim().toLowerCase().replace(/[ _]+/g, '-');
  return KINDS.get(spelling) ?? name.trim();
}

/** Tags without blanks and repetitions, in their order. */
export function tagsOf(...names: readonly (string | null | undefined)[]): readonly string[] {
  const tags = names.flatMap((name) => (name == null || name.trim() === '' ? [] : [name.trim()]));
  return [...new Set(tags)];
}

/** What a board tells of one advert, HTML and all. */
export interface Advert {
  readonly source: string;
  readonly id: string | number;
  readonly url: string | null;
  readonly title: string;
  readonly company: string | null | undefined;
  readonly companyUrl?: string | null;
  /** The first of these that holds any text is the body. */
  readonly texts: readonly (string | null | undefined)[];
  readonly budget?: Budget | undefined;
  /** ISO 8601 UTC. */
  readonly postedAt: string | null;
  /** Beside `HIRING`, in any spelling. */
  readonly tags: readonly (string | null | undefined)[];
}

/** An advert as a post: its author is the company, and nobody answers below it. */
export function postOfAdvert({ source, id, url, title, company, companyUrl, texts, budget, postedAt, tags }: Advert): Post {
  const name = textOf(company ?? '').trim();
  const bodies = texts.map((text) => textOf(text ?? '').trim());
  return {
    source,
    nativeId: String(id),
    url,
    title: textOf(title).trim(),
    body: bodies.find((body) => body !== '') ?? '',
    author: name === '' ? null : { name, url: companyUrl ?? null },
    ...(budget === undefined ? {} : { statedBudget: budget }),
    postedAt,
    tags: tagsOf(HIRING, ...tags),
    replies: null,
    thread: null,
  };
}

/** An id as APIs write it. */
export const Id = v.union([v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)), v.pipe(v.number(), v.integer())]);
/**
 * A field that a post can do without: missing, null, or of another kind than it was when this was written, it says nothing, and costs no post.
 * Fields that close a post to us (`removed`, `private`, `noindex`) are not read so. What is read so has to be parsed: `v.is` leaves it as it came.
 */
export function maybe<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.fallback(v.nullish(schema), null as never);
}

export const Text = maybe(v.string());
export const Count = maybe(v.number());
/** Those of a list that are text. */
const TextList = v.pipe(
  v.array(v.unknown()),
  v.transform((items) => items.filter((item) => typeof item === 'string')),
);
export const Strings = maybe(TextList);
/** One name, or several, as boards change their mind about it. */
export const Names = maybe(v.union([v.string(), TextList]));

export function namesOf(names: v.InferOutput<typeof Names>): readonly string[] {
  return names == null ? [] : typeof names === 'string' ? [names] : names;
}

/** A number of answers; null where it is none. */
export function countOf(count: number | null | undefined): number | null {
  return count != null && Number.isSafeInteger(count) && count >= 0 ? count : null;
}

/**
 * Every item of a list that fits the schema as a post; one that does not is dropped and named, never the page.
 * @param postOf the post; null for an item that is none (a notice, a deleted entry); words where it cannot be one after all
 */
export function parseItems<Schema extends v.GenericSchema>(
  items: readonly unknown[],
  where: string,
  schema: Schema,
  postOf: (item: v.InferOutput<Schema>) => Post | string | null,
): ParsedPage {
  const posts: Post[] = [];
  const bad: { at: string; why: string }[] = [];
  for (const [index, raw] of items.entries()) {
    const item = v.safeParse(schema, raw);
    const post = item.success ? made(postOf, item.output) : issueText(item.issues);
    if (typeof post === 'string') bad.push({ at: `${where}[${index}]`, why: post });
    else if (post !== null) posts.push(post);
  }
  return { posts, bad };
}

/** An item that no schema forbids and no reader expects (half a letter in a name, an address that is none) costs itself alone, not its page. */
function made<Item>(postOf: (item: Item) => Post | string | null, item: Item): Post | string | null {
  try {
    return postOf(item);
  } catch (error) {
    if (isLoopError(error)) throw error;
    return `it cannot be read (${safeLine(error instanceof Error ? error.message : String(error), 80)})`;
  }
}

function spelled(kind: string, spellings: string): [string, string][] {
  return spellings.split(' ').map((spelling) => [spelling, kind]);
}
