/** How many pieces a post asks for, of services that are sold one by one. */
import { describe, expect, test } from 'vitest';
import { pieceNames, piecesIn } from '../../../../src/engines/discovery/screening/pieces.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

describe('the name of a piece', () => {
  test.each<[title: string, quote: string, ...names: string[]]>([
    ['Blog article', 'blog posts', 'article', 'posts'],
    ['Logo design', 'need 5 logos', 'logo', 'logos'],
    ['Short video edit', 'edit my videos', 'video', 'videos'],
    ['Voiceover', 'voice over', 'voiceover', 'over'],
    ['Product descriptions', 'product descriptions'],
    ['Video thumbnails', 'thumbnails'],
    ['Social graphics pack', 'graphics'],
    ['Five-page website', 'website'],
    ['A month of social content', 'posts'],
  ])('%s, found by “%s”', (title, quote, ...names) => {
    expect(pieceNames(title, quote)).toEqual(names);
  });
});

describe('pieces', () => {
  const pieces = (title: string, body: string): number =>
    piecesIn(readPost(post({ title, body })), pieceNames('Blog article', 'articles'));

  test.each<[count: number, title: string, body: string]>([
    [10, '[Hiring] 10 articles, $50 total', 'On gardening. PM me.'],
    [24, 'A writer', 'Two dozen short SEO articles on cars.'],
    [4, 'A writer', 'We need 3-4 articles.'],
    [1, 'A writer', 'An article of 500 words.'],
    [1, 'A writer', '500 word articles.'],
    [1, 'A writer', 'We print five articles a week, and need one more.'],
    [1, 'A writer', 'Like our $20 articles.'],
    [1, 'Twenty', 'articles are on our site, and one is missing.'],
  ])('%d in “%s”, “%s”', (count, title, body) => expect(pieces(title, body)).toBe(count));
});
