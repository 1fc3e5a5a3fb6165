/** Recorded exchanges and the peers' own cases: every payload of social networks and forums is read, or refused by name. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../../../src/engines/discovery/source.ts';
import {
  atUri,
  isDatetime,
  isDid,
  isHandle,
  isNsid,
  isRecordKey,
} from '../../../../src/engines/discovery/sources/bluesky/syntax.ts';
import { createDiscourse } from '../../../../src/engines/discovery/sources/discourse.ts';
import { createMastodon } from '../../../../src/engines/discovery/sources/mastodon.ts';
import { createX } from '../../../../src/engines/discovery/sources/x.ts';
import { isLoopError } from '../../../../src/errors.ts';
import { createNet } from '../../../../src/system/net.ts';
import { shared, sharedPath } from '../../../shared.ts';

const net = createNet();
const x = createX({ net, base: 'http://127.0.0.1:9', keys: null, searches: [], now: () => new Date(0) });
const mastodon = createMastodon({ net, instances: [], hashtags: [] });
const discourse = createDiscourse({ net, forums: [] });

/** Number of posts by file, for the files that are answers of the source; the others must be refused as a whole. */
function readFolder(source: Source, ...folder: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const file of readdirSync(sharedPath(...folder)).filter((name) => name.endsWith('.json'))) {
    try {
      const { posts, bad } = source.parse(readFileSync(sharedPath(...folder, file), 'utf8'));
      expect({ file, bad }).toEqual({ file, bad: [] });
      for (const post of posts) expect({ file, empty: post.title === '' && post.body === '' }).toEqual({ file, empty: false });
      counts[file.replace(/^test_(?:client_)?|\.json$/g, '')] = posts.length;
    } catch (error) {
      if (!isLoopError(error)) throw error;
      expect({ file, code: error.code }).toEqual({ file, code: 'unreadable_input' });
    }
  }
  return counts;
}

describe.skipIf(shared.skip)('recorded payloads', () => {
  it('X: searches, timelines, mentions and single posts; not users and spaces', () => {
    expect(readFolder(x, 'real', 'x-recorded')).toEqual({
      create_and_delete_tweet: 1,
      create_tweet_with_community: 1,
      get_tweet: 1,
      get_tweets: 2,
      get_users_mentions: 10,
      get_users_tweets: 2,
      search_all_tweets: 10,
      search_recent_tweets: 10,
    });
  });

  it('Mastodon: timelines and statuses; of those that are not public or not to be indexed, nothing', () => {
    const counts = readFolder(mastodon, 'real', 'mastodon-recorded');
    const withPosts = Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
    expect(withPosts).toEqual({
      entity_poll: 1,
      entity_polloption: 1,
      fetch_next_previous: 25,
      fetch_next_previous_from_pagination_info: 25,
      grouped_notifications: 5,
      hashtag_tl: 2,
      public_tl: 5,
      public_tl_anonymous: 3,
      'status_post_Content_warning-public_': 1,
      'status_post_None-public_': 1,
      status_reply: 1,
    });
    const without = Object.keys(counts).filter((name) => counts[name] === 0);
    expect(without.sort()).toEqual([
      'account_search',
      'entity_searchv2',
      'fetch_next_previous_after_persist',
      'home_tl',
      'instance_rules',
      'list_timeline',
      'notifications',
      'poll_illegal_vote',
      'polls',
      'search',
      'status_context',
      'status_post_Content_warning-None_',
      'status_post_Content_warning-direct_',
      'status_post_Content_warning-private_',
      'status_post_Content_warning-unlisted_',
      'status_post_None-None_',
      'status_post_None-direct_',
      'status_post_None-private_',
      'status_post_None-unlisted_',
      'status_post_with_quote',
      'status_post_with_quote_approval_policy',
      'status_reply_with_quote',
      'stream_direct',
      'stream_user_direct',
      'timeline_disabled',
      'unauthed_home_tl_throws',
    ]);
  });

  it('Mastodon: HTML is text, and nothing of it is left', () => {
    const { posts } = mastodon.parse(readFileSync(sharedPath('real', 'mastodon-recorded', 'test_hashtag_tl.json'), 'utf8'));
    for (const { title, body, url, postedAt, author } of posts) {
      expect(`${title}\n${body}`).toMatch(/^#hoot \(hashtag toot\)/);
      expect([url?.startsWith('http'), postedAt?.endsWith('Z'), author?.name.includes('@')]).toEqual([true, true, true]);
    }
  });

  it('Mastodon: the examples of its description are fragments, which are refused with a reason', () => {
    const { components } = JSON.parse(readFileSync(sharedPath('specs', 'mastodon', 'mastodon-openapi.json'), 'utf8')) as {
      components: { examples: Record<string, { value: unknown }> };
    };
    expect(() => mastodon.parse(components.examples['Search200Example']?.value)).toThrow(
      /^this is no answer of Mastodon: .*status\[0\]/,
    );
    expect(() => mastodon.parse(components.examples['Status200Example']?.value)).toThrow(
      expect.objectContaining({ code: 'unreadable_input' }),
    );
  });

  it('Discourse: lists, topics, the latest posts and searches; not members, badges, messages and settings', () => {
    expect(readFolder(discourse, 'real', 'discourse-recorded', 'spec', 'fixtures')).toEqual({
      category_latest_topics: 2,
      category_topics: 2,
      hot: 3,
      latest: 3,
      new: 3,
      posts_before: 3,
      posts_latest: 3,
      private_messages: 0,
      search: 3,
      top: 3,
      topic: 1,
      topic_posts: 0,
      topics_created_by: 1,
    });
  });
});

/** Lines of a file of cases, without comments. White space counts. */
function cases(name: string): string[] {
  const text = readFileSync(sharedPath('specs', 'bluesky', 'interop-test-files', 'syntax', `${name}.txt`), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '' && !/^#(?: |$)/.test(line));
}

describe.skipIf(shared.skip)('the syntax of the AT Protocol, by its own cases', () => {
  it.each<[string, (text: string) => boolean, number]>([
    ['handle', isHandle, 100],
    ['did', isDid, 40],
    ['aturi', (text) => atUri(text) !== null, 80],
    ['nsid', isNsid, 40],
    ['recordkey', isRecordKey, 25],
    ['atidentifier', (text) => isDid(text) || isHandle(text), 15],
  ])('%s', (name, isValid, atLeast) => {
    const [valid, invalid] = [cases(`${name}_syntax_valid`), cases(`${name}_syntax_invalid`)];
    expect(valid.length + invalid.length).toBeGreaterThanOrEqual(atLeast);
    expect(valid.filter((text) => !isValid(text))).toEqual([]);
    expect(invalid.filter(isValid)).toEqual([]);
  });

  it('datetime, in form and in meaning', () => {
    expect(cases('datetime_syntax_valid').filter((text) => !isDatetime(text))).toEqual([]);
    expect([...cases('datetime_syntax_invalid'), ...cases('datetime_parse_invalid')].filter(isDatetime)).toEqual([]);
  });
});
