/**
 * Extraction against its peers, on the same real posts in one run: linkify-it (links and plain addresses), extract-email-address (obfuscated
 * addresses) and libphonenumber-js's own search. Real posts lie beside the checkout; without them there is nothing to measure.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractEmail } from 'extract-email-address';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import { contactText } from '../src/domain/contact.ts';
import type { Post } from '../src/domain/opportunity.ts';
import { extractContacts } from '../src/engines/enrichment/extraction/extract.ts';
import { platformLinks } from '../src/engines/enrichment/links/platforms.ts';
import { phoneRules } from '../src/engines/enrichment/phones/phone-rules.ts';
import { phonesIn } from '../src/engines/enrichment/phones/phones.ts';
import { realPosts } from './real-posts.ts';
import type { Verdict } from './verdict.ts';

type Readable = Pick<Post, 'title' | 'body'>;

/** The slow peers read every so many-th post: their speed does not depend on how many there are. */
const SAMPLE = 12;
/** Characters of the long texts: what a page, a thread or a file holds, rather than a post. */
const BLOCK = 100_000;

export async function measureExtraction(): Promise<readonly Verdict[]> {
  const posts = await realPosts();
  if (posts.length === 0) {
    process.stdout.write('extraction: skipped, there are no real posts beside the checkout\n');
    return [];
  }
  const texts = posts.map(contactText);
  const blocks = blocksOf(texts.join('\n'));
  const some = posts.filter((_, index) => index % SAMPLE === 0);
  const linkify = new LinkifyIt();
  const contactsIn = (post: Readable): unknown => extractContacts(post, phoneRules);
  // Nobody copies a body to put an empty title before it.
  const textOf = (post: Readable): string => (post.title === '' ? post.body : contactText(post));
  const linksIn = (post: Readable): unknown => linkify.match(textOf(post));
  const [ours, links] = cheapestOf(posts, 300, contactsIn, linksIn);
  const [oursInBlocks, linksInBlocks] = cheapestOf(blocks, 4, contactsIn, linksIn);
  const [oursOfSome, mails] = cheapestOf(some, 50, contactsIn, (post) => extractEmail(textOf(post)));
  const [phones, allNumbers] = cheapestOf(
    texts,
    600,
    (text) => phonesIn(text, phoneRules),
    (text) => findPhoneNumbersInText(text, 'US'),
  );
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const ratio = (name: string, mine: number, theirs: number, least: number): Verdict => ({
    name,
    measured: `${mine.toFixed(0)} : ${theirs.toFixed(0)} ms`,
    value: theirs / mine,
    target: { least },
  });
  const peer = `linkify-it ${versionOf('linkify-it')}`;
  return [
    {
      name: `extraction of ${posts.length} posts`,
      measured: `${((megabytes / ours) * 1000).toFixed(0)} MB/s`,
      value: (posts.length / ours) * 1000,
      target: { least: 20_000 },
    },
    ratio(`against ${peer}, post by post`, ours, links, 2),
    ratio(`against ${peer}, blocks of 100 kB`, oursInBlocks, linksInBlocks, 2),
    ratio(`against extract-email-address ${versionOf('extract-email-address')}`, oursOfSome, mails, 10),
    ratio('phones against libphonenumber-js alone', phones, allNumbers, 1),
    ...growth(texts),
  ];
}

function blocksOf(text: string): Readable[] {
  const blocks: Readable[] = [];
  // Copies, as a file or an answer would yield them: a slice is read through the whole text.
  for (let from = 0; from < text.length; from += BLOCK)
    blocks.push({ title: '', body: Buffer.from(text.slice(from, from + BLOCK)).toString() });
  return blocks;
}

function versionOf(name: string): string {
  const file = join(import.meta.dirname, '..', 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** Ten times the input takes at most eleven times the time. */
function growth(texts: readonly string[]): Verdict[] {
  const small = texts.join('\n').slice(0, 200_000);
  const large = small.repeat(10);
  const scanners: Readonly<Record<string, (text: string) => unknown>> = {
    contacts: (text) => extractContacts({ title: '', body: text }, phoneRules),
    phones: (text) => phonesIn(text, phoneRules),
    'platform links': platformLinks,
  };
  return Object.entries(scanners).map(([name, scan]) => {
    const [one, ten] = cheapestOf(
      [null],
      1,
      () => scan(small),
      () => scan(large),
    );
    return {
      name: `ten times the text: ${name}`,
      measured: `${one.toFixed(1)} : ${ten.toFixed(1)} ms`,
      value: ten / one,
      target: { most: 11 },
    };
  });
}

/** How often each part is run. */
const ROUNDS = 25;

/**
 * Milliseconds of processor time that two programs need for the same items: the sum over parts of the cheapest run of each part. By turns, and
 * in parts short enough that some run of each meets an idle machine.
 */
function cheapestOf<Item>(
  items: readonly Item[],
  size: number,
  first: (item: Item) => unknown,
  second: (item: Item) => unknown,
): readonly [number, number] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += size) parts.push(items.slice(from, from + size));
  const best = [parts.map(() => Number.POSITIVE_INFINITY), parts.map(() => Number.POSITIVE_INFINITY)] as const;
  // The peer's patterns are compiled before ours: V8 compiles patterns without its optimisations once the process holds much compiled code.
  for (const item of items) second(item);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of [first, second].entries()) {
      const cheapest = best[index] ?? [];
      for (const [part, itemsOfPart] of parts.entries()) {
        const before = process.cpuUsage();
        for (const item of itemsOfPart) work(item);
        const { user, system } = process.cpuUsage(before);
        cheapest[part] = Math.min(cheapest[part] ?? 0, (user + system) / 1000);
      }
    }
  }
  const sum = (times: readonly number[]): number => times.reduce((total, time) => total + time, 0);
  return [sum(best[0]), sum(best[1])];
}
