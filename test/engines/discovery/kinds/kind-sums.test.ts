/** A sum held out to whoever does a thing asks for it. */
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../src/engines/discovery/kinds/kind.ts';
import { signsOf } from '../../../../src/engines/discovery/kinds/kind-signs.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const kindIn = (title: string, body: string, url: string | null = null): string =>
  kindOf(readPost(post({ source: 'input', url, title, body, author: null }))).kind;
const MARKET = 'https://www.reddit.com/r/forhire/comments/1a2b3c/a_post/';

describe('a sum for whoever does it', () => {
  it.each([
    ['Excel wizard needed', 'Excel wizard needed to sort my invoice sheet tonight. 40 quid.'],
    ['', 'Photoshop wiz needed to cut 12 photos out of their backgrounds, 15 quid'],
    ['$200 to whoever fixes issue 41', 'The export dialog crashes on Linux.'],
    ['$200 to whoever fixes issue 41', ''],
    ['$50 to whoever can fix my printer driver', ''],
    ['', 'We can put up 200 CAD for a fix of the login bug on our shop'],
    ['', "I'll give 50 bucks to anyone who can get my printer talking to my Mac"],
  ])('asks: %s %s', (title, body) => {
    expect(kindIn(title, body)).toBe('request');
  });

  it.each([
    ['$200 to whoever fixed issue 41 is on its way', 'Thanks to all.'],
    ['', 'I think the credit goes to whoever does the work, what do you think?'],
    ['', 'I can put up shelves and flat pack furniture, £25 an hour, message me'],
  ])('does not ask: %s %s', (title, body) => {
    expect(kindIn(title, body)).not.toBe('request');
  });
});

describe('what is no call for work', () => {
  it.each([
    [
      'A suggestion for freelancers here',
      'When I see someone hiring a web designer I look at the answers, though much of it goes on in private. Do say what you charge.',
    ],
    [
      'Hey all, just dropping a small tip that Norway is looking for workers that are from abroad.',
      'Article: https://news.example/workers',
    ],
  ])('%s', (title, body) => {
    expect(kindIn(title, body, MARKET)).toBe('other');
  });

  it('is nobody sought on a condition', () => {
    const body = 'Such posts are not allowed here and will be removed. If you want to hire naked people, do so elsewhere.';
    expect(kindIn('Two important things:', body, MARKET)).toBe('other');
  });

  it('is nobody sought by a hiring manager, and no product sought for “of course”', () => {
    const sides = (body: string): readonly string[] =>
      signsOf(readPost(post({ source: 'input', url: null, title: '', body, author: null }))).told.map(({ side }) => side);
    expect(sides('As a hiring manager for a charity I read many letters.')).toEqual(['talk']);
    expect(sides('We need a logo. Of course, there is no hurry.')).not.toContain('talk');
    expect(sides('We need a drawing course.')).toContain('talk');
    expect(sides('We are hiring a manager.')).toContain('ask');
  });

  it('is nobody sought by others than the author', () => {
    const asks = (body: string): boolean =>
      signsOf(readPost(post({ source: 'input', url: null, title: '', body, author: null }))).told.some(
        ({ phrase, side }) => side === 'ask' && /hiring|looking|searching/.test(phrase),
      );
    expect(asks('When I see someone hiring a web designer I look at the answers.')).toBe(false);
    expect(asks('Those searching for a designer in this town find none.')).toBe(false);
    expect(asks('Hello everyone looking for a web designer this week.')).toBe(true);
    expect(asks('We are hiring a web designer.')).toBe(true);
  });
});
