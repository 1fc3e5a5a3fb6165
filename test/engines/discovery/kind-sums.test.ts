/** A sum held out to whoever does a thing asks for it. */
import { describe, expect, it } from 'vitest';
import { kindOf, readPost } from '../../../src/engines/discovery/kind.ts';
import { post } from './posts.ts';

const kindIn = (title: string, body: string): string =>
  kindOf(readPost(post({ source: 'input', url: null, title, body, author: null }))).kind;

describe('a sum for whoever does it', () => {
  it.each([
    ['Excel wizard needed', 'Excel wizard needed to sort my invoice sheet tonight. 40 quid.'],
    ['', 'Photoshop wiz needed to cut 12 photos out of their backgrounds, 15 quid'],
    ['$200 to whoever fixes issue 41', 'The export dialog crashes on Linux.'],
    ['', 'We can put up 200 CAD for a fix of the login bug on our shop'],
    ['', "I'll give 50 bucks to anyone who can get my printer talking to my Mac"],
  ])('asks: %s %s', (title, body) => {
    expect(kindIn(title, body)).toBe('request');
  });

  it.each([
    ['', 'I think the credit goes to whoever does the work, what do you think?'],
    ['', 'I can put up shelves and flat pack furniture, £25 an hour, message me'],
  ])('does not ask: %s %s', (title, body) => {
    expect(kindIn(title, body)).not.toBe('request');
  });
});
