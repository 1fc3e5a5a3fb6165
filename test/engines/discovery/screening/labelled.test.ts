/** Screening on real posts: those whose authors tagged themselves, and communities that hold hardly any request. The figures are made in `test/quality`. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Post } from '../../../../src/domain/opportunity.ts';
import { createScreener } from '../../../../src/engines/discovery/screening/screening.ts';
import { postsIn } from '../../../labels/labelled-posts.ts';
import { quietTime } from '../../../processor-time.ts';
import { keyOf } from '../../../quality/figure.ts';
import { COMMUNITIES, measure as measureCommunities } from '../../../quality/other-communities.ts';
import { measure as measureTagged } from '../../../quality/request-or-offer.ts';
import { shared } from '../../../shared.ts';
import { SERVICES } from '../posts.ts';

const TAGGED = ['forhire', 'freelance', 'jobs', 'Favors', 'picrequests'];
const NOW = new Date('2013-08-20T00:00:00Z');

describe.skipIf(shared.skip)('on real posts', () => {
  const posts: Post[] = [];

  beforeAll(async () => {
    for (const community of [...TAGGED, ...COMMUNITIES]) {
      posts.push(...(await postsIn(`reddit-top-2013/${community}.csv`)).values());
    }
  });

  it('tells requests from offers', async () => {
    const { figures } = await measureTagged();
    const values = Object.fromEntries(figures.map((figure) => [keyOf(figure), figure.value]));
    expect(figures.every(({ n, split }) => n > (split === 'all' ? 700 : 300))).toBe(true);
    expect(values['request or offer, as posted']).toBeGreaterThanOrEqual(0.99);
    expect(values["request or offer, without the poster's tag"]).toBeGreaterThanOrEqual(0.86);
  });

  it('calls hardly any post of communities that talk a request', async () => {
    const { figures } = await measureCommunities();
    expect(figures).toHaveLength(COMMUNITIES.length + 1);
    for (const { name, value, n } of figures) {
      expect.soft(n, name).toBeGreaterThan(900);
      expect.soft(value, name).toBeLessThanOrEqual(0.03);
    }
  });

  it('keeps up with any source', () => {
    const screen = createScreener({ services: SERVICES, minScore: 0, maxAgeDays: null, keepEmployment: false });
    const some = posts.filter((_, index) => index % 4 === 0);
    const time = quietTime(() => {
      for (const post of some) screen(post, NOW);
    });
    const perSecond = some.length / (time / 1000);
    console.info(`screening: ${Math.round(perSecond)} posts/s on a quiet machine`);
    expect(perSecond).toBeGreaterThan(6000);
  });
});
