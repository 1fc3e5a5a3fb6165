/** The real posts that labels point at, read by the program's own parsers, so that offsets mean the text the program sees. */
import { readFileSync } from 'node:fs';
import type { Post } from '../../src/domain/opportunity.ts';
import { fileChunks, readPosts } from '../../src/engines/discovery/input/input.ts';
import type { Source } from '../../src/engines/discovery/source.ts';
import { createGitHub } from '../../src/engines/discovery/sources/github.ts';
import { createHackerNews } from '../../src/engines/discovery/sources/hackernews.ts';
import { createReddit } from '../../src/engines/discovery/sources/reddit.ts';
import { createRss } from '../../src/engines/discovery/sources/rss.ts';
import type { Net } from '../../src/system/world.ts';
import { sharedPath } from '../shared.ts';

const cache = new Map<string, Promise<ReadonlyMap<string, Post>>>();

/** The posts of one file by their native ids. `file` is the path below `../shared/real`; posts without an id are left out. Each file is read once. */
export function postsIn(file: string): Promise<ReadonlyMap<string, Post>> {
  let posts = cache.get(file);
  if (posts === undefined) {
    posts = read(file).then((list) => new Map(list.flatMap((post) => (post.nativeId === null ? [] : [[post.nativeId, post]]))));
    cache.set(file, posts);
  }
  return posts;
}

/** One labelled post. Throws when the file does not hold it: a label without a post is a fault of the labels. */
export async function postOf(file: string, id: string): Promise<Post> {
  const post = (await postsIn(file)).get(id);
  if (post === undefined) throw new Error(`${file} ${id} is labelled and not there`);
  return post;
}

async function read(file: string): Promise<readonly Post[]> {
  const source = recordedBy(file);
  if (source === null) return posted(file);
  const text = readFileSync(sharedPath('real', file), 'utf8');
  return source.parse(/\.json$/.test(file) ? JSON.parse(text) : text).posts;
}

/** A file in the program's own input format, or in a job board's near enough to it. */
async function posted(file: string): Promise<readonly Post[]> {
  const posts: Post[] = [];
  for await (const item of readPosts(fileChunks(sharedPath('real', file)))) {
    if (item.kind === 'post') posts.push(item.post);
  }
  return posts;
}

const net: Net = {
  fetch: () => Promise.reject(new Error('labels are read from files, never from the network')),
  refusesWrites: true,
};

/** The source whose recorded answer the file is; null where `discover --from` reads it without `--as`. */
function recordedBy(file: string): Source | null {
  if (file.startsWith('hn-whoishiring-2026/') || file === 'jobboards/hn.json') return createHackerNews({ net, base: '' });
  if (file.startsWith('github-recorded/')) return createGitHub({ net, base: '', token: null, searches: [], discussions: [] });
  if (file.startsWith('reddit-recorded/')) return createReddit({ net, base: '', publicBase: '', keys: null, subreddits: [] });
  if (file.startsWith('feeds/') || file.endsWith('.xml')) return createRss({ net, feeds: [] });
  return null;
}
