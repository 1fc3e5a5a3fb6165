/** Real posts that lie beside the checkout, as many as a measure needs. */
import { existsSync, readdirSync } from 'node:fs';
import type { Post } from '../src/domain/opportunity.ts';
import { postsIn } from '../test/labels/labelled-posts.ts';
import { sharedPath } from '../test/shared.ts';

const FOLDERS = ['reddit-top-2013', 'hn-whoishiring-2026'];

/** Every post of eleven communities and of hiring threads, in the order of the files; none where they are not there. */
export async function realPosts(): Promise<readonly Post[]> {
  if (FOLDERS.some((folder) => !existsSync(sharedPath('real', folder)))) return [];
  const posts: Post[] = [];
  for (const folder of FOLDERS)
    for (const file of readdirSync(sharedPath('real', folder))) posts.push(...(await postsIn(`${folder}/${file}`)).values());
  return posts;
}

/**
 * So many posts made of these: first each as it is, then in rounds. In a round every second sentence, and every fourth word of the title, is that
 * of another post; which post that is differs from round to round, so that no two posts say the same.
 */
export function* manyOf(posts: readonly Post[], count: number): Generator<Post> {
  const sentences = posts.map(({ body }) => body.match(SENTENCE) ?? ['']);
  const titles = posts.map(({ title }) => title.split(' '));
  for (let made = 0; made < count; made++) {
    const round = Math.floor(made / posts.length);
    const at = made % posts.length;
    const post = posts[at];
    if (post === undefined) return;
    if (round === 0) {
      yield post;
      continue;
    }
    const guest = (at + round * STEP) % posts.length;
    const mixed = (own: readonly string[], other: readonly string[], every: number): string[] =>
      own.map((part, index) => ((index + round) % every === every - 1 ? (other[index % other.length] ?? part) : part));
    yield {
      ...post,
      nativeId: `${post.nativeId}-${round}`,
      url: `${post.url}?round=${round}`,
      title: mixed(titles[at] ?? [], titles[guest] ?? [], 4).join(' '),
      body: mixed(sentences[at] ?? [], sentences[guest] ?? [], 2).join(''),
    };
  }
}

const SENTENCE = /[^.!?\n]+[.!?\n]*\s*/g;
/** To a post a little further on, mostly of the same community. */
const STEP = 7;
