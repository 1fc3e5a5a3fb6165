/** Every recorded payload that belongs to a source parses. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/engines/discovery/source.ts';
import { createGitHub } from '../../../../src/engines/discovery/sources/github.ts';
import { createHackerNews } from '../../../../src/engines/discovery/sources/hackernews.ts';
import { createReddit } from '../../../../src/engines/discovery/sources/reddit.ts';
import { createRss } from '../../../../src/engines/discovery/sources/rss.ts';
import { isLoopError } from '../../../../src/errors.ts';
import { createNet } from '../../../../src/system/net.ts';
import { shared, sharedPath } from '../../../shared.ts';

const net = createNet();
const hackernews = createHackerNews({ net, base: 'http://127.0.0.1:9' });
const github = createGitHub({ net, base: 'http://127.0.0.1:9', token: null, searches: [], discussions: [] });
const reddit = createReddit({ net, base: 'http://127.0.0.1:9', publicBase: 'http://127.0.0.1:9', keys: null, subreddits: [] });
const rss = createRss({ net, feeds: [] });
const read = (...parts: string[]): string => readFileSync(sharedPath('real', ...parts), 'utf8');

describe.skipIf(shared.skip)('recorded payloads', () => {
  it.each([
    ['2026-01-01.raw.json', 264],
    ['2026-02-01.raw.json', 441],
    ['2026-03-15.raw.json', 343],
  ])('Hacker News archive %s', (file, count) => {
    const { posts, bad } = hackernews.parse(read('hn-whoishiring-2026', file));
    expect(bad).toEqual([]);
    expect(posts).toHaveLength(count);
    expect(new Set(posts.map(({ nativeId }) => nativeId)).size).toBe(count);
    expect(
      posts.every(
        ({ title, postedAt, tags }) => title !== '' && title.length <= 160 && postedAt !== null && tags.includes('who is hiring'),
      ),
    ).toBe(true);
    expect(posts.some(({ body }) => /<p>|&#x2F;|&amp;/.test(body))).toBe(false);
  });

  it('Hacker News search answer: posts of the thread, not the answers to them', () => {
    const { posts, bad } = hackernews.parse(JSON.parse(read('jobboards', 'hn.json')));
    expect({ posts: posts.length, bad }).toEqual({ posts: 6, bad: [] });
    expect(posts[0]?.url).toMatch(/^https:\/\/news\.ycombinator\.com\/item\?id=\d+$/);
  });

  it.each(['raw', 'normalized'])('GitHub recorded search (%s)', (kind) => {
    const { posts, bad } = github.parse(read('github-recorded', 'search-issues', `${kind}-fixture.json`));
    expect({ posts: posts.length, bad }).toEqual({ posts: 2, bad: [] });
    expect(posts[0]?.thread).toMatchObject({ kind: 'github_issue', owner: 'octokit-fixture-org', number: 2 });
  });

  it('GitHub recorded issue lists over several pages', () => {
    expect(github.parse(read('github-recorded', 'paginate-issues', 'normalized-fixture.json')).posts).toHaveLength(13);
  });

  it('every GitHub exchange is read, or refused for holding no issue', () => {
    const { read, refused } = walk(github, 'github-recorded');
    expect(read).toEqual([
      'paginate-issues/normalized-fixture.json: 13',
      'paginate-issues/raw-fixture.json: 13',
      'search-issues/normalized-fixture.json: 2',
      'search-issues/raw-fixture.json: 2',
    ]);
    expect(refused.filter((file) => file.endsWith('raw-fixture.json'))).toEqual(
      'add-labels-to-issue errors get-repository get-root labels lock-issue markdown rename-repository'
        .split(' ')
        .map((folder) => `${folder}/raw-fixture.json`),
    );
    expect(read.length + refused.length).toBe(20);
  });

  it('every Reddit exchange is read, or refused for holding no listing', () => {
    const { read, refused, dropped } = walk(reddit, 'reddit-recorded');
    // Comments, messages, uploads and single things.
    expect(refused).toEqual(
      [
        'TestComment.test_edit TestComment.test_reply TestComment.test_reply__none TestSubmission.test_reply',
        'TestSubmission.test_reply__none TestSubmissionModeration.test_lock TestSubreddit.test_message',
        'TestSubreddit.test_submit__verify_invalid TestSubreddit.test_submit_gallery__disabled TestSubreddit.test_submit_image__large',
        'TestSubreddit.test_submit_image__without_websockets TestSubreddit.test_submit_image_verify_invalid',
        'TestSubreddits.test_search_by_name',
      ].flatMap((names) => names.split(' ').map((name) => `${name}.json`)),
    );
    expect(dropped).toEqual([]);
    expect(read).toHaveLength(38);
    expect(read).toContain('TestSubredditListings.test_new.json: 100');
  });

  it('a recorded crosspost is read as its original', () => {
    const { posts } = reddit.parse(read('reddit-recorded', 'TestSubmission.test_crosspost.json'));
    expect(new Set(posts.map(({ nativeId }) => nativeId)).size).toBe(1);
    expect(posts[0]?.tags.filter((tag) => tag.startsWith('r/'))).not.toEqual([]);
  });

  it('WeWorkRemotely', () => {
    const { posts, bad } = rss.parse(read('jobboards', 'wwr.xml'));
    expect({ posts: posts.length, bad }).toEqual({ posts: 4, bad: [] });
    expect(
      posts.every(
        ({ url, postedAt, body }) =>
          url?.startsWith('https://weworkremotely.com/') && postedAt !== null && !body.includes('&lt;'),
      ),
    ).toBe(true);
  });

  it('every file of a feed parser’s own suite is read, or says what it lacks', () => {
    const { read, refused, dropped } = walk(rss, 'feeds');
    expect(refused).toEqual([]);
    expect(read).toHaveLength(434);
    expect(read.filter((file) => !file.endsWith(': 0')).length).toBeGreaterThanOrEqual(51);
    // Most of its items hold one odd element and nothing to read: those are counted, not made up.
    expect(new Set(dropped.map((line) => line.slice(line.indexOf(': ') + 2)))).toEqual(
      new Set(['it has neither title nor text', 'no item in it can be read']),
    );
  });
});

interface Walk {
  /** File and number of posts. */
  readonly read: readonly string[];
  /** What is not of the source. */
  readonly refused: readonly string[];
  /** File and reason of what was read and dropped. */
  readonly dropped: readonly string[];
}

/** Every file below a folder of recordings, in order, without its licence. */
function walk(source: Source, folder: string): Walk {
  const found = { read: [] as string[], refused: [] as string[], dropped: [] as string[] };
  const entries = readdirSync(sharedPath('real', folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE')
    .map((entry) => relative(sharedPath('real', folder), join(entry.parentPath, entry.name)));
  for (const file of files.sort()) {
    try {
      const { posts, bad } = source.parse(read(folder, file));
      found.read.push(`${file}: ${posts.length}`);
      found.dropped.push(...bad.map(({ why }) => `${file}: ${why}`));
      for (const post of posts) expect({ file, empty: post.title === '' && post.body === '' }).toEqual({ file, empty: false });
    } catch (error) {
      if (!isLoopError(error) || error.code !== 'unreadable_input') throw error;
      expect(error.message).toMatch(/^this is no answer of /);
      found.refused.push(file);
    }
  }
  return found;
}
