import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { contactText } from '../../../../src/domain/contact.ts';
import { htmlToText, textOf } from '../../../../src/domain/html-text.ts';
import { extractContacts } from '../../../../src/engines/enrichment/extraction/extract.ts';
import { shared, sharedPath } from '../../../shared.ts';

interface RealPost {
  readonly title: string;
  readonly body: string;
}

function redditPosts(): RealPost[] {
  const folder = sharedPath('real', 'reddit-top-2013');
  return readdirSync(folder).flatMap((file) => {
    const rows: readonly Readonly<Record<string, string>>[] = parse(readFileSync(`${folder}/${file}`, 'utf8'), { columns: true });
    return rows.map((row) => ({ title: row['title'] ?? '', body: textOf(row['selftext'] ?? '') }));
  });
}

function hackerNewsPosts(): RealPost[] {
  const folder = sharedPath('real', 'hn-whoishiring-2026');
  return readdirSync(folder).flatMap((file) => {
    const { jobs } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { jobs: readonly { text?: string }[] };
    return jobs.map(({ text }) => ({ title: '', body: htmlToText(text ?? '') }));
  });
}

/** What any reader would call a plain address: between blanks or brackets, with a common ending. Far from all there are, and none that are not. */
const PLAIN =
  /(?<=^|[\s(<:])[a-z0-9][a-z0-9._+-]*[a-z0-9]@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|co|ai|edu|dev)(?=[\s)>,;]|\.?$|\.\s)/gim;

describe('real posts', () => {
  test.skipIf(shared.skip)(
    'of eleven forums and three months of hiring threads: every plain address is found, and every quote is exact',
    () => {
      const posts = [...redditPosts(), ...hackerNewsPosts()];
      expect(posts.length).toBeGreaterThan(11_000);
      let plain = 0;
      let missed = 0;
      const kinds = new Map<string, number>();
      for (const post of posts) {
        const text = contactText(post);
        const contacts = extractContacts(post);
        const found = new Set(contacts.map((contact) => contact.value));
        for (const { kind, quote, start, end } of contacts) {
          if (text.slice(start, end) !== quote) expect.unreachable('a quote is not where it is said to be');
          kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        }
        for (const [address] of text.matchAll(PLAIN)) {
          plain++;
          if (!found.has(address.toLowerCase())) missed++;
        }
      }
      expect(plain).toBeGreaterThan(400);
      expect(missed).toBe(0);
      for (const kind of ['email', 'x', 'linkedin', 'github', 'reddit', 'website', 'calendar'])
        expect(kinds.get(kind), kind).toBeGreaterThan(0);
    },
  );

  test('a plain address by the same measure is one by ours', () => {
    expect('Email jo@acme.co, or (kim@acme.io).'.match(PLAIN)).toEqual(['jo@acme.co', 'kim@acme.io']);
    expect(extractContacts({ title: '', body: 'Email jo@acme.co, or (kim@acme.io).' })).toHaveLength(2);
  });
});
