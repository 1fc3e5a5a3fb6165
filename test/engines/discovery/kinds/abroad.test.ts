/** What is said beside another language, or in its letters. The sentences of each language stand in the files beside this one. */
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { wordsOf } from '../../../../src/engines/discovery/text/words.ts';
import { post } from '../posts.ts';

describe('English', () => {
  test.each([
    'Das Boot is my favourite film, and I am looking for a designer to make a poster of it. Budget 100 dollars.',
    'We need a translator for a short text: “Suche Arbeit”. Paid, send your rates.',
  ])('with words of another language stays English: %s', (sentence) => {
    expect(kindOf(readPost(post({ title: '', body: sentence }))).kind).toBe('request');
  });
});

describe('Turkish capitals', () => {
  test('an İ begins the words that an i begins', () => {
    expect(kindOf(readPost(post({ title: '', body: 'ÇEVİRMEN ARANIYOR, İNGİLİZCE İKİ SAYFA. ÜCRETİ NEYSE VERİRİZ' }))).kind).toBe(
      'request',
    );
    expect(wordsOf('İş İLANI')).toEqual(['iş', 'ilani']);
  });
});
