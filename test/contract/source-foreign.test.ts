/**
 * `discover --from FILE --as SOURCE` with the answer of another source: it is refused whole and by name, never taken for a list with bad items.
 * Every source is held to the answers of all the others, and to the recorded ones.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOURCE_IDS } from '../../src/domain/opportunity.ts';
import type { Source } from '../../src/engines/discovery/source.ts';
import { isLoopError } from '../../src/errors.ts';
import { createNet } from '../../src/system/net.ts';
import { shared, sharedPath } from '../shared.ts';
import { makeItems, type SourceSubject } from './source.ts';
import { GENERAL } from './source-subjects.ts';
import { BOARDS } from './source-subjects-boards.ts';
import { SOCIAL } from './source-subjects-social.ts';

const SUBJECTS: readonly SourceSubject[] = [...GENERAL, ...BOARDS, ...SOCIAL];
const NOWHERE = 'http://127.0.0.1:9';
const sources = new Map(
  SUBJECTS.map((subject) => [subject.create(NOWHERE, createNet()).id, subject.create(NOWHERE, createNet())]),
);

/** Any feed may be read as one. */
const READS_TOO: Readonly<Record<string, readonly string[]>> = { rss: ['weworkremotely'] };

function answerOf(subject: SourceSubject): string {
  const method = subject.readsByPost === true ? 'POST' : 'GET';
  return subject.healthy({ method, path: '/', headers: {}, body: '' }, makeItems(3), 0);
}

/** What became of it: `read` with nothing bad, `refused` as the contract wants it, `empty` for a list of nothing, or what is wrong with that. */
function outcome(source: Source, payload: unknown): string {
  try {
    const { posts, bad } = source.parse(payload);
    if (bad.length === 0) return posts.length > 0 ? 'read' : 'empty';
    return `${posts.length} posts, ${bad.length} bad: ${bad[0]?.why}`;
  } catch (error) {
    if (!isLoopError(error) || error.code !== 'unreadable_input') return `threw ${String(error)}`;
    return /^this is no answer of [^:]{1,40}: \S/.test(error.message) ? 'refused' : `refused without a name: ${error.message}`;
  }
}

it('every source there is stands here', () => {
  expect([...sources.keys()].sort()).toEqual([...SOURCE_IDS].sort());
});

describe.each([...sources])('%s', (id, source) => {
  it.each(SUBJECTS.map((subject) => [subject.name, subject] as const))('and an answer of %s', (_, subject) => {
    const other = subject.create(NOWHERE, createNet()).id;
    const isRead = other === id || READS_TOO[id]?.includes(other) === true;
    expect(outcome(source, answerOf(subject))).toBe(isRead ? 'read' : 'refused');
  });

  it.each([
    '[1,2,3]',
    '["a"]',
    '[null]',
    '[[]]',
    '[{}]',
    '{}',
    '{"posts":[1]}',
    '{"posts":[{}]}',
    '{"jobs":[{}]}',
    '{"hits":[{}],"nbPages":1}',
    '{"items":[{"id":1,"title":"x"}],"total_count":1}',
    '{"data":[{"text":"x"}],"meta":{"result_count":1}}',
    '{"data":{"search":{"nodes":[{}]}}}',
    '{"kind":"Listing","data":{"children":[1]}}',
    '{"topic_list":{"topics":[{}]}}',
    '[{"id":1,"title":"x"}]',
    '[{"id":1,"title":"x","text":"y","url":"https://a.example"}]',
    '{"version":"https://jsonfeed.org/version/1"}',
    '<!doctype html><html><body><h1>Log in</h1></body></html>',
    '<rss version="2.0"><channel><item><title>A: b</title><link>https://a.example/1</link></item></channel></rss>',
    '',
    '\u0000',
  ])('and %s', (payload) => {
    const isFeed = id === 'rss' && /jsonfeed|<rss/.test(payload);
    const asFeed = payload.startsWith('{') ? 'empty' : 'read';
    expect(outcome(source, payload)).toBe(isFeed ? asFeed : 'refused');
  });
});

describe.skipIf(shared.skip)('recorded answers', () => {
  /** Folders and files of recordings, and the sources that they are of. */
  const RECORDED: readonly (readonly [path: string, readonly string[]])[] = [
    ['jobboards/eleduck.json', ['eleduck']],
    ['jobboards/himalayas.json', ['himalayas']],
    ['jobboards/hn.json', ['hackernews']],
    ['jobboards/jobicy.json', ['jobicy']],
    ['jobboards/remoteok.json', ['remoteok']],
    ['jobboards/remotive.json', ['remotive']],
    ['jobboards/v2ex.json', ['v2ex']],
    ['jobboards/wwr.xml', ['weworkremotely', 'rss']],
    ['hn-whoishiring-2026/2026-01-01.raw.json', ['hackernews']],
    ['github-recorded', ['github']],
    ['reddit-recorded', ['reddit']],
    ['x-recorded', ['x']],
    ['mastodon-recorded', ['mastodon']],
    ['discourse-recorded', ['discourse']],
  ];
  const filesOf = (path: string): readonly string[] =>
    /\.\w+$/.test(path)
      ? [path]
      : readdirSync(sharedPath('real', path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
          .map((entry) => join(entry.parentPath, entry.name).slice(sharedPath('real').length + 1));

  it.each(RECORDED)('%s is refused by every other source', (path, own) => {
    const wrong: string[] = [];
    for (const file of filesOf(path)) {
      const text = readFileSync(sharedPath('real', file), 'utf8');
      for (const [id, source] of sources) {
        if (own.includes(id)) continue;
        const came = outcome(source, text);
        // A recorded `[]` is nobody's and everybody's.
        if (came !== 'refused' && came !== 'empty') wrong.push(`${file} as ${id}: ${came}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
