/** No money for the work, as people say it, and what only sounds like it. */
import { describe, expect, it } from 'vitest';
import { DENIALS, unpaidSigns } from '../../../../src/engines/discovery/terms/unpaid-signs.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const signs = (body: string): readonly string[] => {
  const read = readPost(post({ title: '', body }));
  return unpaidSigns(
    read,
    read.words.flatMap((word, at) => (DENIALS.includes(word) ? [at] : [])),
  );
};

const UNPAID: readonly (readonly [body: string, phrase: string])[] = [
  ["We can't offer money at this stage, but your name stands in every film.", "can't offer money"],
  ['Sadly no money in it.', 'no money'],
  ['Every candidate writes a test piece, test pieces are not compensated.', 'not compensated'],
  ["The trial isn't paid.", "isn't paid"],
  ['You will not be paid for the first month.', 'not be paid'],
  ['There is no monetary compensation, only credit.', 'no monetary compensation'],
  ['A CTO for shares, no salary.', 'no salary'],
  ["We can't pay but you get a link.", "can't pay"],
  ['We are unable to pay you at the moment.', 'unable to pay'],
  ['Nobody of us is paid.', 'nobody of us is paid'],
  ['None of the crew gets paid, sadly.', 'none of the crew gets paid'],
  ['We cannot currently provide any remuneration.', 'cannot currently provide any remuneration'],
  ['I cannot pay a salary but a part of the sales is yours.', 'cannot pay a salary'],
  ["We don't pay but the food is good.", "don't pay"],
  ["At the moment we can't pay for it as everything goes to the band.", "can't pay"],
  ['Unfortunately we cannot pay for your work right now.', 'cannot pay'],
  ["We can't pay you for this, sorry.", "can't pay"],
  ["We can't pay as it is our first issue.", "can't pay"],
];

const PAID: readonly string[] = [
  "We can't pay London prices, being a charity.",
  'A start-up that cannot pay agency rates, but has 2k for this.',
  "Can't pay much, 50 bucks.",
  "We don't offer much money, but we pay in time.",
  'There are no payment issues with us.',
  'No payment gateway is set up yet, that is the job.',
  'No budget limit.',
  'The last client was not paid by his bank either.',
  "You're not paid hourly but by the piece.",
  "We can't pay you a lot.",
  'Nobody was paid late here.',
  'Nobody gets paid less than 20.',
  'Nobody is paid until it works.',
  'There is no payment until the draft is approved.',
  'Six dollars a lesson. Pupils who told you are excused and there will be no payment.',
  "If I don't like it, I won't pay you.",
  "If the text isn't your own we can't pay you.",
  'For late work there is no pay.',
  "We can't pay a salary like theirs.",
  "We don't pay by cheque.",
  "We can't pay for shipping.",
  "We can't pay for your work by cheque.",
  "We can't pay for it in cash.",
  "We can't pay as much as agencies do.",
  "We can't pay for the work of others.",
  "You don't pay anything.",
  "They don't pay but we do.",
];

describe('unpaid work', () => {
  it.each(UNPAID)('%s', (body, phrase) => {
    expect(signs(body)).toEqual([phrase]);
  });

  it.each(PAID)('paid: %s', (body) => {
    expect(signs(body)).toEqual([]);
  });
});
