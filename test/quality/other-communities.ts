/** Communities that hold hardly any request: how many of their posts screening takes for one. */
import { postsIn } from '../labels/labelled-posts.ts';
import { type Figure, type Measured, type Miss, share } from './figure.ts';
import { withoutPlace } from './request-or-offer.ts';
import { screened } from './screened.ts';

export const COMMUNITIES = ['webdev', 'startups', 'smallbusiness', 'Entrepreneur', 'androiddev', 'beermoney'];
const MOST = 0.03;

/** The share of each community's posts that is called a request. */
export async function measure(): Promise<Measured> {
  const figures: Figure[] = [];
  const misses: Miss[] = [];
  let [inAll, nowhere] = [0, 0];
  for (const community of COMMUNITIES) {
    const file = `reddit-top-2013/${community}.csv`;
    const posts = await postsIn(file);
    let requests = 0;
    for (const [id, post] of posts) {
      inAll++;
      if (screened(withoutPlace(post)).screening.kind === 'request') nowhere++;
      const { kind, kindConfidence } = screened(post).screening;
      if (kind !== 'request') continue;
      requests++;
      misses.push({ file, id, split: 'all', weight: kindConfidence, about: 'request', label: '-', found: kind, at: null });
    }
    figures.push({
      name: `called a request in ${community}`,
      split: 'all',
      value: share(requests, posts.size),
      n: posts.size,
      threshold: MOST,
      comparison: '<=',
    });
  }
  figures.push({
    name: 'called a request in the six, without place',
    split: 'all',
    value: share(nowhere, inAll),
    n: inAll,
    threshold: MOST,
    comparison: '<=',
  });
  return {
    title: 'Communities with hardly any request',
    made: 'Every post of six communities in which people talk rather than hire, and the same posts as if they came from somewhere unknown. Not labelled one by one: some of the posts below really are requests.',
    figures,
    misses,
  };
}
