/** First sentences that ask the reader what the author sells, and those that ask for the author. */
import { describe, expect, it } from 'vitest';
import { buyersQuestion } from '../../../../src/engines/discovery/kinds/buyers-question.ts';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { signsOf } from '../../../../src/engines/discovery/kinds/kind-signs.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const read = (title: string, body: string): ReturnType<typeof readPost> =>
  readPost(post({ title, body, url: null, source: 'file' }));

describe('a first sentence that asks what the author sells', () => {
  it.each<[string, string, number]>([
    ['Need a menu translated?', 'Twelve years in kitchens, two languages.', 4],
    ['Hiring? Look no further', 'I pack, sort and drive.', 1],
    ['Looking for someone who needs a hedge cut?', 'That is me with the ladder.', 8],
    ['', 'Tired of a cold workshop? Stoves fitted within a week.', 5],
  ])('%s %s', (title, body, words) => {
    expect(buyersQuestion(read(title, body))?.words).toBe(words);
    expect(signsOf(read(title, body)).isOfferTold).toBe(true);
  });

  it('stands twice where the title was made of the body, and counts in neither for a request', () => {
    const text = 'Need a bookkeeper? Half a day a month, all receipts sorted.';
    const twice = read(text, text);
    expect(buyersQuestion(twice)).toEqual({ words: 3, again: twice.titleWords });
    expect(signsOf(twice).isAskTold).toBe(false);
    expect(kindOf(twice).kind).toBe('offer');
  });

  it.each([
    ['Need a menu for my cafe, who can do it?', 'It has four pages.'],
    ['Looking for work?', 'We have three places in the bakery.'],
    ['Need a translator for a menu.', 'Is anybody free?'],
    ['How do you hire?', 'It takes so long.'],
    ['Need a carpenter for a staircase of thirteen steps in an old house with walls that are not straight at all?', ''],
  ])('%s is not such a sentence', (title, body) => {
    expect(buyersQuestion(read(title, body))).toBeNull();
  });
});

describe('what is sought', () => {
  it.each<[string, boolean]>([
    ['Looking for a plugin developer', true],
    ['Looking for a plugin that mutes a microphone', false],
    ['Looking for some work done on a barn roof', true],
  ])('%s', (title, isAsked) => {
    const signs = signsOf(read(title, 'Thanks.'));
    expect([signs.isAskTold, signs.isOfferTold]).toEqual([isAsked, false]);
  });

  it.each<[string, 'ask' | 'offer' | 'talk']>([
    ['Pentester needed', 'ask'],
    ['Pentester available', 'offer'],
    ['Thatcher and letterer wanted', 'ask'],
    ['Why we stopped hiring through agencies', 'talk'],
    ['Feature request: more fonts', 'talk'],
    ['The jobs thread: one post per company', 'talk'],
    ['The baker who took our deposit', 'talk'],
    ['I need someone to explain this error', 'talk'],
    ['Does anyone know someone who tunes harps', 'ask'],
    ['Looking for some work', 'offer'],
    ['Small press is commissioning covers', 'ask'],
  ])('%s speaks for %s', (title, side) => {
    expect(signsOf(read(title, '')).told[0]?.side).toBe(side);
  });
});
