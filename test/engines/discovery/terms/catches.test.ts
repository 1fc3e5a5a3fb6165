/** A share told as pay and a sample to be made first, and what only sounds like them. */
import { describe, expect, it } from 'vitest';
import { sampleIn, shareIn } from '../../../../src/engines/discovery/terms/catches.ts';
import { type ReadPost, readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const read = (body: string): ReadPost => readPost(post({ title: 'A video', body }));

describe('a share of the proceeds told as pay', () => {
  it.each([
    ['This is paid: a portion of whatever we make goes to you.', 'portion of whatever we'],
    ['A fully paid job. Whatever we make, a portion of it will go directly to him.', 'portion of it will'],
    ['You get a cut of the ad revenue.', 'cut of the ad'],
    ["You'll receive a percentage of the earnings.", 'percentage of the earnings'],
    ['We pay you a share of what the book makes.', 'share of what the'],
    ['30 percent of the profits are yours.', 'percent of the profits'],
  ])('%s', (body, phrase) => {
    expect(shareIn(read(body))).toBe(phrase);
  });

  it.each([
    'A portion of the profits goes to charity.',
    'You get $200, plus a cut of the revenue.',
    'In addition you get a share of the profits.',
    'A page that shows what share of the revenue artists have.',
    'A calculator for what percentage of the income you keep: it should show both.',
    'They take a cut of our earnings, so we want our own shop.',
    'You get a portion of the text every week.',
    'We spend a share of our revenue on pictures.',
    'Please cut of the last ten seconds, and you get a raw file.',
  ])('not: %s', (body) => {
    expect(shareIn(read(body))).toBeNull();
  });
});

describe('a sample to be made first', () => {
  it.each([
    ['To apply, go to the site and write a post on any book you want as a sample.', 'write a post'],
    ['If you are interested, design one landing page and send it over.', 'design one landing page'],
    ['Applicants please record the first paragraph.', 'record the first paragraph'],
    ['Translate the attached page as a test and mail it to me.', 'translate the attached page'],
    ['Please draw a quick sketch as your free sample.', 'draw a quick sketch'],
    ['To be considered, edit this clip.', 'edit this clip'],
  ])('%s', (body, phrase) => {
    expect(sampleIn(read(body))).toBe(phrase);
  });

  it.each([
    'To apply, send a sample of your work.',
    'To apply, write a paragraph about yourself.',
    'If interested, record a short video introducing yourself.',
    'Interested in somebody who can write a post a week.',
    'Candidates should be able to design a page.',
    'Write a post as a sample, which is paid like the others.',
    'To apply, write me a line with a link to your portfolio.',
    'We need an application: design the page and build it.',
    'You will write an article on how to apply for a grant.',
    'Please include a test page as a PDF.',
    'Apply here. We write a blog post about each of you later.',
  ])('not: %s', (body) => {
    expect(sampleIn(read(body))).toBeNull();
  });
});
