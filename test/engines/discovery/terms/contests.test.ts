/** Work of many of which one is paid, and what only speaks of the best, of winners and of contests. */
import { describe, expect, it } from 'vitest';
import { contestIn } from '../../../../src/engines/discovery/terms/contests.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const contest = (body: string): string | null => contestIn(readPost(post({ title: 'A logo', body })));

describe('only the chosen one is paid', () => {
  it.each([
    ['$20 prize to the most upvoted funny shop. Paid via PayPal.', 'to the most upvoted funny shop'],
    ['I will paypal whoever creates the one I use something.', 'whoever creates the one i use'],
    ["I'll mail a money order in the amount of $60 for my favorite logo.", 'for my favorite logo'],
    ['Will paypal $ for best logo.', 'for best logo'],
    ['EDIT: The winner will not be selected until Monday night.', 'the winner will not be selected'],
    ["I'm offering $20 via PayPal to anyone who can best get the job done.", 'anyone who can best'],
    ['Whoever does it best gets $20.', 'whoever does it best'],
    ['$15 goes to the person who draws my favourite.', 'person who draws my favourite'],
    ['Post yours below and I will pick a winner on Sunday, $40.', 'pick a winner'],
    ['The winner gets $50.', 'the winner gets'],
    ['We pay 100 EUR for the winning design, PM me for the texts.', 'for the winning design'],
    ['$10 to whomever has the most upvotes by Friday.', 'whomever has the most upvotes'],
    ['Contest runs until Thursday.', 'contest runs until'],
    ['This is a logo contest, $30.', 'this is a logo contest'],
  ])('%s', (body, phrase) => {
    expect(contest(body)).toBe(phrase);
  });

  it.each([
    'We pay $300 to the best logo designer in town.',
    'I want the best logo and pay $200.',
    'We are looking for the best design agency, $5,000.',
    'We pay for the best video editing tools.',
    'We run a photo contest and need a page for it, $300.',
    'We need a page where the winner will be announced, $300.',
    'A script that picks the winner of the match, $40.',
    'An app for raffles: the winner will be selected at random, $900.',
    'A poster for our quiz. The winner gets a cake, we pay you $40.',
    'I will pay whoever fixes it $50.',
    'I pay anyone who can find me the best price $20.',
    'Pay is $30/hr for someone who knows the best practices of SEO.',
    'We pay $200 to the one who repairs our shop.',
    'It shall look like my favorite logo, see the link. $60.',
    'An award for our staff needs a design, $90.',
    'This is a competition law firm, we need a page for $500.',
    'A logo for our chess competition, $100.',
    'Our dog is the winner of hearts. A portrait, $80.',
  ])('not: %s', (body) => {
    expect(contest(body)).toBeNull();
  });
});
