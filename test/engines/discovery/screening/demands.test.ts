/** By when a request wants it, and whom it does not want: told to the operator, decided by nothing. */
import { describe, expect, it } from 'vitest';
import { demandsOf } from '../../../../src/engines/discovery/screening/demands.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const demands = (body: string, title = 'A menu'): ReturnType<typeof demandsOf> => demandsOf(readPost(post({ title, body })));

describe('by when', () => {
  it.each([
    'The menu should hang there by Friday',
    'We open before the end of June',
    'It must be done by the 27th',
    'Needs to be printed by May 3',
    'Deadline is the 4th of March',
    'I need this ASAP',
    'To be finished within two weeks',
    'No later than next Tuesday, please',
    'We would like it in the next 6 weeks',
    'It has to be up before Black Friday',
    'We need it before the end of the year',
    'It shall be done by the end of the month',
    'To be done before New Year',
    "The cards go out before Valentine's Day",
    'It must hang there before the holidays',
    'It must hang there before our second shop opens',
    'Should be ready by the wedding',
  ])('%s', (sentence) => {
    expect(demands(`Our bakery needs a menu. ${sentence}. Thanks for reading.`).byWhen).toBe(sentence);
  });

  it.each([
    'I answer within a day',
    'You are paid within 30 days',
    'The last one was done by March',
    'It stands by the door, by two chairs',
    'Made by hand, before anybody asks',
    'We may be closed by then',
    'Since May we sell rolls',
    'You learnt it within the last year',
    'Paid by the year',
    'We stand by those opening hours',
    'We were closed before the opening',
    'The winner will not be picked until Monday',
  ])('not: %s', (sentence) => {
    expect(demands(`Our bakery needs a menu. ${sentence}.`).byWhen).toBeNull();
  });

  it('in the title', () => {
    expect(demands('It has rolls.', 'A menu by Friday, please').byWhen).toBe('A menu by Friday, please');
  });
});

describe('a condition', () => {
  it.each([
    'If you cannot read flour, please do not apply',
    'US only, sorry',
    'No agencies',
    'You must be based in Leeds',
    'Native English speakers only',
    'You must sign an NDA',
    'You must have a degree in bread',
    'This is only available for people who live in the United States',
    'Eligibility to work in the UK is needed',
    'Seattle area preferred',
    'We will not consider applicants who lack a portfolio',
  ])('%s', (sentence) => {
    expect(demands(`Our bakery needs a menu. ${sentence}. Thanks.`).condition).toBe(sentence);
  });

  it('the hardest of several', () => {
    expect(demands('You must own a van. No agencies. It is in our street.').condition).toBe('No agencies');
  });

  it.each([
    'The page must have a menu',
    'We must be mad',
    'The menu is for locals and for guests',
    'Nobody in the bakery is a native of Leeds',
  ])('not: %s', (sentence) => {
    expect(demands(`${sentence}.`).condition).toBeNull();
  });
});
