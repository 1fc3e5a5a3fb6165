/** Notes of a reader become rows without text, and what does not fit is refused. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contactText } from '../../src/domain/contact.ts';
import type { Post } from '../../src/domain/opportunity.ts';
import { contactHash, resolveNotes, splitOf } from './notes.ts';

const post: Post = {
  source: 'file',
  nativeId: '7',
  url: null,
  title: 'Bakery wants a site',
  body: 'Write to jo [at] bakery dot example, or @bakery, or @bakery again. https://www.bakery.example/jobs/?utm_source=here',
  author: null,
  postedAt: null,
  tags: [],
  replies: null,
  thread: null,
};
const resolve = (...lines: readonly string[]) =>
  resolveNotes(['@file a.json', '= 7', ...lines].join('\n'), (file, id) =>
    file === 'a.json' && id === '7' ? Promise.resolve(post) : Promise.reject(new Error(`${file} ${id} is not there`)),
  );

describe('notes', () => {
  it('resolve to offsets of the quote and a hash of the normal form', async () => {
    const { posts, contacts } = await resolve(
      'email asked poster | jo [at] bakery dot example | jo@bakery.example',
      'x#2 seen other | @bakery',
    );
    expect(posts).toEqual([{ file: 'a.json', id: '7' }]);
    const text = contactText(post);
    expect(contacts.map(({ start, end }) => text.slice(start, end))).toEqual(['jo [at] bakery dot example', '@bakery']);
    expect(contacts[1]?.start).toBe(text.lastIndexOf('@bakery'));
    const digest = createHash('sha256').update('email\0jo@bakery.example').digest('hex');
    expect(contacts[0]).toMatchObject({ kind: 'email', use: 'asked', owner: 'poster', valueHash: digest.slice(0, 16) });
    expect(contacts[1]).toMatchObject({ kind: 'x', use: 'seen', owner: 'other', valueHash: contactHash('x', 'bakery') });
  });

  it('count a page once however its link is dressed', async () => {
    const { contacts } = await resolve('website asked poster | https://www.bakery.example/jobs/?utm_source=here');
    expect(contacts[0]?.valueHash).toBe(contactHash('website', 'http://bakery.example/jobs'));
    expect(contactHash('website', 'https://bakery.example/jobs?id=1')).not.toBe(
      contactHash('website', 'https://bakery.example/jobs?id=2'),
    );
  });

  it.each([
    ['a quote that is not in the post', ['email asked poster | al@bakery.example'], 'the quote is not in the post'],
    ['a second place that is not there', ['x#3 seen other | @bakery'], 'the quote is not in the post'],
    [
      'an obfuscated address without its normal form',
      ['email asked poster | jo [at] bakery dot example'],
      'write the normal form',
    ],
    ['an unknown kind', ['fax asked poster | @bakery'], 'it is no kind'],
    ['an unknown use', ['x wanted poster | @bakery'], 'it is no note'],
    ['a contact noted twice', ['x asked poster | @bakery', 'x#2 seen other | @bakery'], 'it is noted twice'],
    ['a post noted twice', ['= 7'], 'it is noted twice'],
    ['an unknown post', ['= 8'], 'a.json 8 is not there'],
  ])('refuse %s', async (_, lines, why) => {
    await expect(resolve(...lines)).rejects.toThrow(why);
  });

  it('keep about two fifths of the posts for the end', () => {
    const unseen = Array.from({ length: 1000 }, (_, id) => splitOf('a.json', String(id))).filter((split) => split === 'unseen');
    expect(unseen.length).toBeGreaterThan(340);
    expect(unseen.length).toBeLessThan(460);
  });
});
