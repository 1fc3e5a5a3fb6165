/** Every recorded payload that belongs to a source parses. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createGitHub } from '../../../src/engines/discovery/sources/github.ts';
import { createHackerNews } from '../../../src/engines/discovery/sources/hackernews.ts';
import { createReddit } from '../../../src/engines/discovery/sources/reddit.ts';
import { createRss } from '../../../src/engines/discovery/sources/rss.ts';
import { isLoopError } from '../../../src/errors.ts';
import { createNet } from '../../../src/system/net.ts';
import { shared, sharedPath } from '../../shared.ts';

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

  it('GitHub exchanges without a search answer are refused as a whole', () => {
    expect(() => github.parse(read('github-recorded', 'errors', 'raw-fixture.json'))).toThrow(
      expect.objectContaining({ code: 'unreadable_input' }),
    );
  });

  it('Reddit recorded exchanges: listings are read, everything else is refused by name', () => {
    let listings = 0;
    let posts = 0;
    for (const file of readdirSync(sharedPath('real', 'reddit-recorded'))) {
      try {
        const page = reddit.parse(read('reddit-recorded', file));
        expect({ file, bad: page.bad }).toEqual({ file, bad: [] });
        listings++;
        posts += page.posts.length;
      } catch (error) {
        if (!isLoopError(error)) throw error;
        expect({ file, code: error.code }).toEqual({ file, code: 'unreadable_input' });
      }
    }
    expect(listings).toBeGreaterThanOrEqual(30);
    expect(posts).toBeGreaterThan(500);
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

  it('every file of a feed parser’s own suite', () => {
    // Most of its items hold one odd element and nothing to read: those are counted, not made up.
    let items = 0;
    let unread = 0;
    for (const folder of ['rss', 'atom10']) {
      for (const file of readdirSync(sharedPath('real', 'feeds', folder))) {
        const { posts, bad } = rss.parse(read('feeds', folder, file));
        items += posts.length;
        unread += bad.length;
        for (const post of posts) expect({ file, empty: post.title === '' && post.body === '' }).toEqual({ file, empty: false });
      }
    }
    expect(items).toBeGreaterThanOrEqual(50);
    expect(items + unread).toBeGreaterThan(150);
  });
});
