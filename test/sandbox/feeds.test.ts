import { expect, it } from 'vitest';
import { createRss } from '../../src/engines/discovery/sources/rss.ts';
import { createNet } from '../../src/system/net.ts';
import { openFixture } from './fixture.ts';

it('the feed’s posts keep id and address whatever port the stand-in has, so that a second run knows them', async () => {
  const read = async (): Promise<readonly (readonly [string | null, string | null])[]> => {
    const { sandbox, close } = await openFixture();
    const feeds = [`${sandbox.sitesOrigin}/feeds/requests.xml`];
    const source = createRss({ net: createNet({ deadlineMs: 5000 }), feeds });
    const { posts } = await source.search({ words: null, since: null, limit: 10 }, null, AbortSignal.timeout(5000));
    await close();
    return posts.map(({ nativeId, url }) => [nativeId, url] as const);
  };
  const first = await read();
  expect(first.length).toBeGreaterThan(0);
  expect(await read()).toEqual(first);
});
