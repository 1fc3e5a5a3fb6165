/** Requests without money for the work, as they are written in English, and paid ones with the same words. */
import { describe, expect, it } from 'vitest';
import { unpaidScenes } from '../../../../src/engines/discovery/terms/unpaid-scenes.ts';
import { readPost } from '../../../../src/engines/discovery/text/read-post.ts';
import { post } from '../posts.ts';

const scenes = (title: string, body: string) => unpaidScenes(readPost(post({ title, body })));

const UNPAID: readonly (readonly [title: string, body: string])[] = [
  ['Second shooter', 'A wedding in May, there is no money in it.'],
  ['Design intern', 'Four months, full time. Stipend: none.'],
  ['Voice actors', 'It is a fan dub, none of us get paid.'],
  ['Backend', 'You get paid once we are profitable.'],
  ['Podcast editor', 'We would pay from then on when sponsors come.'],
  ['Guest posts', 'We do not compensate writers.'],
  ['Podcast editor', 'Every applicant edits this episode so we can compare.'],
  ['Designer', 'As a test please design our landing page. The one we like will get the contract.'],
  ['Designer', "I can't afford a designer, you'd have fun."],
  ['Actors', 'Unfunded student film about bees.'],
  ['Sound designer', 'A passion project of four friends.'],
  ['Portrait', 'An artist who wants practice.'],
  ['Blog', 'In return for editing my blog, free flute lessons.'],
  ['Film', 'We can only cover food for the crew of three.'],
  ['Coder', 'You get a salary as soon as customers come.'],
  ['Test', 'All shortlisted writers translate a chapter, we hire whoever made the finest.'],
  ['Site of a start-up', 'Compensation will be discussed when we have users.'],
  ['Weekly films', 'I will pay as soon as my channel grows.'],
  ['Panto', 'There is no purse for it, all goes to the roof.'],
  ['Choir', 'We can not spend anything on a page.'],
  ['Film', 'Deferred payment, as for all of us.'],
];

const IN_KIND: readonly (readonly [title: string, body: string])[] = [
  ['Street team', 'Hand out flyers, in return you get in free.'],
  ['Hair show', 'Free cut and colour for your time.'],
  ['Ghost writer', 'I share half of the book income with you.'],
  ['Poster', 'Submit your artwork, the best ones go on our tour.'],
  ['Poster', 'Draw us a poster, the winner gets two tickets.'],
  ['Hotel', 'Nights for free and you make a film of the bay.'],
  ['Name it', 'A naming competition: the best name wins 24 cans.'],
  ['Coder', 'We go halves on the sales of it.'],
  ['Illustrator', 'You draw, and you get 20 percent of net profits.'],
];

const PAID: readonly (readonly [title: string, body: string])[] = [
  ['Hair campaign', '450 for the day are paid, a free cut is included.'],
  ['Composer', 'We pay 90 a minute, the name in the credits comes on top.'],
  ['Vlog', '60 a video is the pay, nice for your portfolio too.'],
  ['Coder', 'A rate of 80 an hour and 5 percent of net profits.'],
  ['Writer', 'Hobbyists read us, we are quick and 90 a piece is the fee.'],
  ['Engineer', 'You have shipped things, at work or in your spare time. Private equity.'],
  ['Developer', 'Half now by invoice, half when it sells its first copy.'],
  ['Finalists', 'Each of three is paid for a landing page as a test, then we choose the best.'],
  ['Grant writer', 'We pay £25 an hour whether or not; if the foundation says yes there is a bonus in your pay.'],
  ['Beta readers', 'Pay is 30, half before. If the publisher takes it, you are paid another 30.'],
  ['Judge for a poetry contest', '300 for 120 entries, the winner gets a prize of our sponsor.'],
  ['Terraform', '85 an hour, I would not say no to a recommendation.'],
  ['Site of a start-up', 'Users come when we launch; pay is 50 an hour.'],
  ['Shop', 'If the sales are good we buy more work; milestones are paid, per hour.'],
  ['Baker', 'We grow and pay well.'],
  ['Roofer', 'We are all volunteers, but the roofer is paid, of course: quotes please.'],
  ['Designer for a charity', 'Nobody gets paid on our board, but you do: what would it cost?'],
];

describe('missing pay', () => {
  it.each(UNPAID)('%s: %s', (title, body) => {
    expect(scenes(title, body)).toMatchObject([{ isInKind: false }]);
  });

  it.each(IN_KIND)('in kind: %s: %s', (title, body) => {
    expect(scenes(title, body)).toMatchObject([{ isInKind: true }]);
  });

  it.each(PAID)('paid: %s: %s', (title, body) => {
    expect(scenes(title, body)).toEqual([]);
  });

  it.each([
    ['Research assistant', "You write the review, and we'll pay a stipend of USD 2,000 if the foundation awards us."],
    ['Translation check', 'If the publisher accepts the book, I pay you €400.'],
    ['Illustrator', 'Payment is conditional on the tender.'],
  ])('pay that hangs on others: %s: %s', (title, body) => {
    expect(scenes(title, body)).toMatchObject([{ isSure: true }]);
  });

  it('quotes the words of the post', () => {
    expect(scenes('Flyer', 'Sadly the budget is zero.')).toEqual([
      { phrase: 'budget is zero', isInKind: false, isSure: false, isContest: false },
    ]);
  });
});
