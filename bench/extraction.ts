/**
 * Extraction against its peers, on the same real posts in one run: linkify-it (links and plain addresses), extract-email-address (obfuscated
 * addresses) and libphonenumber-js's own search. Real posts lie beside the checkout; without them there is nothing to measure.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractEmail } from 'extract-email-address';
import { findPhoneNumbersInText } from 'libphonenumber-js/max';
import { LinkifyIt } from 'linkify-it';
import { contactText } from '../src/domain/contact.ts';
import { htmlToText } from '../src/domain/html-text.ts';
import type { Post } from '../src/domain/opportunity.ts';
import { fileChunks, readPosts } from '../src/engines/discovery/input.ts';
import { extractContacts } from '../src/engines/enrichment/extract.ts';
import { phoneRules } from '../src/engines/enrichment/phone-rules.ts';
import { phonesIn } from '../src/engines/enrichment/phones.ts';
import { platformLinks } from '../src/engines/enrichment/platforms.ts';
import { sharedPath } from '../test/shared.ts';
import type { Verdict } from './verdict.ts';

type Readable = Pick<Post, 'title' | 'body'>;

/** The slow peers read every so many-th post: their speed does not depend on how many there are. */
const SAMPLE = 12;

export async function measureExtraction(): Promise<readonly Verdict[]> {
  const posts = await realPosts();
  if (posts.length === 0) {
    process.stdout.write('extraction: skipped, there are no real posts beside the checkout\n');
    return [];
  }
  const texts = posts.map(contactText);
  const some = posts.filter((_, index) => index % SAMPLE === 0);
  const someTexts = some.map(contactText);
  const linkify = new LinkifyIt();
  const [ours, links] = fastestOf(
    () => posts.reduce((sum, post) => sum + extractContacts(post, phoneRules).length, 0),
    () => texts.reduce((sum, text) => sum + (linkify.match(text)?.length ?? 0), 0),
  );
  const [oursOfSome, mails] = fastestOf(
    () => some.reduce((sum, post) => sum + extractContacts(post, phoneRules).length, 0),
    () => someTexts.reduce((sum, text) => sum + extractEmail(text).length, 0),
  );
  const [phones, allNumbers] = fastestOf(
    () => texts.reduce((sum, text) => sum + phonesIn(text, phoneRules).length, 0),
    () => texts.reduce((sum, text) => sum + findPhoneNumbersInText(text, 'US').length, 0),
  );
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const ratio = (name: string, mine: number, theirs: number, least: number): Verdict => ({
    name,
    measured: `${mine.toFixed(0)} : ${theirs.toFixed(0)} ms`,
    value: theirs / mine,
    target: { least },
  });
  return [
    {
      name: `extraction of ${posts.length} posts`,
      measured: `${((megabytes / ours) * 1000).toFixed(0)} MB/s`,
      value: (posts.length / ours) * 1000,
      target: { least: 20_000 },
    },
    ratio('all contacts against linkify-it', ours, links, 2),
    ratio('all contacts against extract-email-address', oursOfSome, mails, 10),
    ratio('phones against libphonenumber-js alone', phones, allNumbers, 1),
    ...growth(texts),
  ];
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
    const [one, ten] = fastestOf(
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

/** Milliseconds of processor time of the cheapest of seven runs each, by turns, so that both meet the same machine. */
function fastestOf(first: () => unknown, second: () => unknown): readonly [number, number] {
  const best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let run = 0; run < 7; run++) {
    for (const [index, work] of [first, second].entries()) {
      const before = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(before);
      best[index] = Math.min(best[index] ?? 0, (user + system) / 1000);
    }
  }
  return best;
}

async function realPosts(): Promise<readonly Readable[]> {
  const reddit = sharedPath('real', 'reddit-top-2013');
  const hackernews = sharedPath('real', 'hn-whoishiring-2026');
  if (!existsSync(reddit) || !existsSync(hackernews)) return [];
  const posts: Readable[] = [];
  for (const file of readdirSync(reddit)) {
    for await (const item of readPosts(fileChunks(join(reddit, file)))) if (item.kind === 'post') posts.push(item.post);
  }
  for (const file of readdirSync(hackernews)) {
    const { jobs } = JSON.parse(readFileSync(join(hackernews, file), 'utf8')) as { jobs: readonly { text?: string }[] };
    posts.push(...jobs.map(({ text }) => ({ title: '', body: htmlToText(text ?? '') })));
  }
  return posts;
}
